// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/import/import_view_model.h"
#include "ui/shell/importer.h"

#include <QPointer>

namespace wp::ui::shell {
class Dialogs;
class DocumentController;
}

namespace wp::ui::screens {

class ImportDialog;

/// Opens the five steps with what came in. A published return, known by its content, needs none of them: it asks for the
/// authority alone.
class TableImporter : public shell::Importer {
    Q_OBJECT

public:
    TableImporter(shell::Session& session, shell::DocumentController& controller, shell::Dialogs& dialogs,
                  QObject* parent);

    void begin(QWidget* over) override;
    void importFile(const QString& path, QWidget* over) override;
    void importText(const QString& text, QWidget* over) override;

private:
    void take(const QString& name, std::string bytes, QWidget* over);
    ImportDialog* dialog(QWidget* over);

    shell::DocumentController& m_controller;
    shell::Dialogs& m_dialogs;
    ImportViewModel m_viewModel;
    QPointer<ImportDialog> m_dialog;
};

} // namespace wp::ui::screens
