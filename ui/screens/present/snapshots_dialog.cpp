// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/present/snapshots_dialog.h"

#include "ui/format/names.h"
#include "ui/format/note_words.h"
#include "ui/format/numbers.h"
#include "ui/shell/session.h"
#include "ui/widgets/quiet_view.h"
#include "ui/widgets/wrapped_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace wp::ui::screens {

using document::Snapshot;
using format::Type;
using shell::pushButton;
using widgets::wrappedLabel;

namespace {

constexpr QSize wantedSize(760, 520);
constexpr int noteLines = 4;
constexpr int longestName = 200;

} // namespace

SnapshotsDialog::SnapshotsDialog(shell::Session& session, QWidget* parent)
    : LargeDialog(tr("Snapshots"), wantedSize, parent), m_session(session)
{
    build();
    connect(&session, &shell::Session::changed, this, &SnapshotsDialog::fill);
    connect(&session, &shell::Session::opened, this, [this] {
        m_chosen = -1;
        reject();
    });
    fill();
    m_list->setFocus();
}

void SnapshotsDialog::build()
{
    column()->addWidget(wrappedLabel(tr("What you kept with K, in the order in which Present and the workshop record show it."),
                                     Type::body, true, this));
    m_none = wrappedLabel(tr("There is no snapshot yet. Press K on any screen to keep what is on it."), Type::body, false, this);
    column()->addWidget(m_none);
    m_work = new QWidget(this);
    auto* columns = new QVBoxLayout(m_work);
    columns->setContentsMargins({});
    m_list = new widgets::QuietList(m_work);
    m_list->setAccessibleName(tr("Snapshots"));
    m_list->setWordWrap(true);
    columns->addWidget(m_list, 1);
    auto* row = new QHBoxLayout;
    m_up = pushButton(tr("Move up"), m_work);
    m_down = pushButton(tr("Move down"), m_work);
    m_remove = pushButton(tr("Remove"), m_work);
    for (QPushButton* each : {m_up, m_down, m_remove}) {
        row->addWidget(each);
    }
    row->addStretch();
    columns->addLayout(row);
    m_about = wrappedLabel({}, Type::caption, true, m_work);
    m_name = new QLineEdit(m_work);
    m_name->setMaxLength(longestName);
    m_note = new QPlainTextEdit(m_work);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(QFontMetrics(format::currentTheme().font(Type::body)).lineSpacing() * noteLines + 16);
    const std::pair<QString, QWidget*> fields[] = {{tr("Name"), m_name}, {tr("Note for whoever presents it"), m_note}};
    columns->addWidget(m_about);
    for (const auto& [words, field] : fields) {
        auto* label = wrappedLabel(words, Type::strong, false, m_work);
        label->setBuddy(field);
        field->setAccessibleName(words);
        columns->addWidget(label);
        columns->addWidget(field);
    }
    column()->addWidget(m_work, 1);
    column()->addStretch();
    auto* close = pushButton(tr("Close"), this, true);
    foot()->addStretch();
    foot()->addWidget(close);
    addFoot();
    m_note->installEventFilter(this);
    connect(m_name, &QLineEdit::editingFinished, this, &SnapshotsDialog::take);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        take();
        showChosen();
    });
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, &SnapshotsDialog::remove);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

void SnapshotsDialog::fill()
{
    if (!m_session.isOpen()) {
        return;
    }
    m_snapshots = document::snapshotsOf(m_session.model());
    const int row = std::clamp(m_list->currentRow(), 0, std::max(0, static_cast<int>(m_snapshots.size()) - 1));
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Snapshot& each : m_snapshots) {
        m_list->addItem(tr("%1. %2", "number and name").arg(m_list->count() + 1).arg(format::fromUtf8(each.name)));
        m_list->item(m_list->count() - 1)->setSizeHint(QSize(0, format::currentTheme().target()));
    }
    m_list->setCurrentRow(row);
    m_none->setVisible(m_snapshots.empty());
    m_work->setVisible(!m_snapshots.empty());
    showChosen();
}

void SnapshotsDialog::showChosen()
{
    m_chosen = m_list->currentRow();
    const bool isThere = m_chosen >= 0 && m_chosen < static_cast<int>(m_snapshots.size());
    m_up->setEnabled(m_chosen > 0);
    m_down->setEnabled(isThere && m_chosen + 1 < static_cast<int>(m_snapshots.size()));
    m_remove->setEnabled(isThere);
    if (!isThere) {
        m_chosen = -1;
        return;
    }
    const Snapshot& chosen = m_snapshots[static_cast<std::size_t>(m_chosen)];
    m_name->setText(format::fromUtf8(chosen.name));
    m_note->setPlainText(format::fromUtf8(chosen.note));
    m_about->setText(tr("Kept on %1, looking at %2").arg(format::dayText(chosen.date), format::Numbers().financialYear(chosen.year)));
}

/// A name that is empty is none: the one before stays.
void SnapshotsDialog::take()
{
    if (m_chosen < 0 || m_chosen >= static_cast<int>(m_snapshots.size())) {
        return;
    }
    const Snapshot& was = m_snapshots[static_cast<std::size_t>(m_chosen)];
    const QString typed = m_name->text().trimmed();
    const std::string name = typed.isEmpty() ? was.name : typed.toStdString();
    const std::string note = m_note->toPlainText().trimmed().toStdString();
    if (name != was.name || note != was.note) {
        const QString words = format::fromUtf8(name);
        m_session.perform(document::rewording(m_session.model(), static_cast<std::size_t>(m_chosen), name, note),
                          [words] { return tr("Change the words of the snapshot “%1”").arg(words); });
    }
}

void SnapshotsDialog::move(int step)
{
    take();
    const int to = m_chosen + step;
    if (m_chosen < 0 || to < 0 || to >= static_cast<int>(m_snapshots.size())) {
        return;
    }
    const QString name = format::fromUtf8(m_snapshots[static_cast<std::size_t>(m_chosen)].name);
    m_session.perform(document::movingSnapshot(m_session.model(), static_cast<std::size_t>(m_chosen), static_cast<std::size_t>(to)),
                      [name] { return tr("Move the snapshot “%1”").arg(name); });
    m_list->setCurrentRow(to);
}

void SnapshotsDialog::remove()
{
    if (m_chosen >= 0) {
        const QString name = format::fromUtf8(m_snapshots[static_cast<std::size_t>(m_chosen)].name);
        m_session.perform(document::removingSnapshot(m_session.model(), static_cast<std::size_t>(m_chosen)),
                          [name] { return tr("Remove the snapshot “%1”").arg(name); });
    }
}

bool SnapshotsDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_note && event->type() == QEvent::FocusOut) {
        take();
    }
    return LargeDialog::eventFilter(watched, event);
}

void SnapshotsDialog::done(int result)
{
    take();
    LargeDialog::done(result);
}

} // namespace wp::ui::screens
