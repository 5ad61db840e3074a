// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/import/table_importer.h"

#include "ui/screens/import/import_dialog.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/document_controller.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileInfo>

namespace wp::ui::screens {

TableImporter::TableImporter(shell::Session& session, shell::DocumentController& controller, shell::Dialogs& dialogs,
                             QObject* parent)
    : Importer(parent), m_controller(controller), m_dialogs(dialogs), m_viewModel(session)
{
}

ImportDialog* TableImporter::dialog(QWidget* over)
{
    if (!m_dialog) {
        m_dialog = new ImportDialog(m_viewModel, m_controller, m_dialogs, over);
        connect(m_dialog, &ImportDialog::fileWanted, this, [this, over] {
            const QString path = m_dialogs.askOpen(shell::FileKind::table);
            if (!path.isEmpty()) {
                importFile(path, over);
            }
        });
        connect(m_dialog, &ImportDialog::pasteWanted, this,
                [this, over] { importText(QApplication::clipboard()->text(), over); });
        connect(m_dialog, &QDialog::finished, this, [this] {
            m_dialog.clear();
            m_viewModel.take({}, {});
        });
        m_dialog->open();
    }
    return m_dialog;
}

void TableImporter::begin(QWidget* over) { dialog(over); }

void TableImporter::importFile(const QString& path, QWidget* over)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_dialogs.showProblems(
            tr("“%1” cannot be opened").arg(QFileInfo(path).fileName()),
            {{base::ProblemCode::cannotRead, path.toStdString(), {}, {file.errorString().toStdString()}, {}}});
        return;
    }
    const auto most = static_cast<qint64>(exchange::TableLimits{}.bytes);
    take(QFileInfo(path).fileName(), file.read(most + 1).toStdString(), over);
}

void TableImporter::importText(const QString& text, QWidget* over)
{
    if (!text.trimmed().isEmpty()) {
        take(tr("Pasted table"), text.toStdString(), over);
    } else {
        begin(over);
    }
}

void TableImporter::take(const QString& name, std::string bytes, QWidget* over)
{
    m_viewModel.take(name, std::move(bytes));
    if (m_viewModel.isPublishedForm()) {
        const std::string form = m_viewModel.table().bytes();
        if (m_dialog) {
            m_dialog->reject();
        }
        m_controller.importReturn(name, form);
        return;
    }
    const bool isRead = m_viewModel.obstacles(ImportStep::choose).empty();
    dialog(over)->goTo(isRead ? ImportStep::table : ImportStep::choose);
}

} // namespace wp::ui::screens
