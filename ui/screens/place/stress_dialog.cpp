// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/place/stress_dialog.h"

#include "ui/format/names.h"
#include "ui/screens/place/stress_words.h"
#include "ui/widgets/figure_spin_box.h"
#include "ui/widgets/wrapped_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace wp::ui::screens {

using format::Space;
using format::Type;
using scenario::Change;
using scenario::ChangeKind;
using scenario::StressTest;
using widgets::wrappedLabel;

namespace {

constexpr QSize wantedSize(820, 760);

Change nothing(ChangeKind kind) { return {kind, money::Number(scenario::limitsOf(kind).neutral), {}, {}}; }

} // namespace

StressDialog::StressDialog(StressTest test, const place::Place& place, QWidget* parent)
    : LargeDialog(tr("A stress test"), wantedSize, parent), m_test(std::move(test)), m_place(place)
{
    build();
    m_name->setFocus();
    m_name->selectAll();
}

void StressDialog::build()
{
    const format::Theme& theme = format::currentTheme();
    auto* content = new QWidget(this);
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, theme.space(Space::small), 0);
    grid->setHorizontalSpacing(theme.space(Space::large));
    grid->setVerticalSpacing(theme.space(Space::small));
    grid->setColumnStretch(1, 1);
    m_name = new QLineEdit(stressName(m_test), this);
    m_note = new QLineEdit(format::fromUtf8(m_test.note), this);
    m_note->setPlaceholderText(tr("Nobody has signed how much"));
    addText(*grid, tr("&Name"), m_name);
    addText(*grid, tr("&Who says so"), m_note);
    std::vector<Change> changes = m_test.changes;
    for (std::size_t kind = 0; kind < scenario::changeKinds; ++kind) {
        const auto each = static_cast<ChangeKind>(kind);
        // Of funding there may be many, one for each whose it is: one more stands ready.
        if (each == ChangeKind::funding || std::ranges::find(m_test.changes, each, &Change::kind) == m_test.changes.end()) {
            changes.push_back(nothing(each));
        }
    }
    for (const Change& change : changes) {
        addChange(*grid, change);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    column()->addWidget(shell::scrolling(content, this), 1);
    m_said = wrappedLabel({}, Type::body, false, this);
    m_said->setProperty("wrong", true);
    m_keep = shell::pushButton(tr("&Keep"), this, true);
    QPushButton* close = shell::pushButton(tr("C&lose"), this);
    foot()->addWidget(m_said, 1);
    foot()->addWidget(m_keep);
    foot()->addWidget(close);
    addFoot();
    connect(m_keep, &QPushButton::clicked, this, &StressDialog::keep);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void StressDialog::addText(QGridLayout& grid, const QString& label, QLineEdit* edit)
{
    auto* shown = new QLabel(label, this);
    shown->setBuddy(edit);
    QString name = label;
    edit->setAccessibleName(name.remove(u'&'));
    const int row = grid.rowCount();
    grid.addWidget(shown, row, 0);
    grid.addWidget(edit, row, 1);
}

void StressDialog::addChange(QGridLayout& grid, const Change& change)
{
    const auto& limits = scenario::limitsOf(change.kind);
    const bool isAnother = change.kind == ChangeKind::funding && std::ranges::any_of(m_rows, [](const Row& row) { return row.whose; });
    const QString name = isAnother ? tr("Funding of someone else") : changeName(change.kind);
    QLabel* label = wrappedLabel(name, Type::strong, false, this);
    label->setMinimumHeight(format::currentTheme().target());
    auto* amount = new widgets::FigureSpinBox(quantityOf(change.kind), this);
    amount->setLimits(limits.lowest, limits.highest);
    amount->setStep(stepOf(change.kind));
    amount->setValue(change.amount);
    amount->setAccessibleName(name);
    amount->setAccessibleDescription(changeHelp(change.kind));
    amount->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(amount, &widgets::FigureSpinBox::refused, this, [this](const QString& complaint) { m_said->setText(complaint); });
    auto* line = new QHBoxLayout;
    line->setSpacing(format::currentTheme().space(Space::small));
    line->addWidget(amount);
    QComboBox* whose = change.kind == ChangeKind::funding ? whosePicker(change) : nullptr;
    if (whose) {
        line->addWidget(whose, 1);
    } else {
        line->addStretch(1);
    }
    auto* both = new QVBoxLayout;
    both->setSpacing(format::currentTheme().space(Space::hair));
    both->addLayout(line);
    both->addWidget(wrappedLabel(changeHelp(change.kind), Type::caption, true, this));
    const int row = grid.rowCount();
    grid.addWidget(label, row, 0, Qt::AlignTop);
    grid.addLayout(both, row, 1);
    m_rows.push_back({change, amount, whose});
}

QComboBox* StressDialog::whosePicker(const Change& change)
{
    QComboBox* picker = shell::narrowPicker(this);
    picker->setAccessibleName(tr("Whose funding"));
    const auto offer = [&](const std::string& organisation, const std::string& source) {
        picker->addItem(whoseFunding(m_place, organisation, source),
                        QStringList{format::fromUtf8(organisation), format::fromUtf8(source)});
    };
    offer({}, {});
    for (const place::Organisation& each : m_place.organisations) {
        offer(each.id.text(), {});
        for (const place::FundingSource& source : each.funding) {
            offer(each.id.text(), source.name.value_or(""));
        }
    }
    const QStringList wanted{format::fromUtf8(change.organisation), format::fromUtf8(change.source)};
    if (picker->findData(wanted) < 0) {
        offer(change.organisation, change.source);
    }
    picker->setCurrentIndex(picker->findData(wanted));
    return picker;
}

widgets::FigureSpinBox* StressDialog::amountEdit(ChangeKind kind) const
{
    const auto found = std::ranges::find_if(m_rows, [kind](const Row& row) { return row.change.kind == kind; });
    return found->amount;
}

QComboBox* StressDialog::whosePicker() const
{
    return std::ranges::find_if(m_rows, [](const Row& row) { return row.whose != nullptr; })->whose;
}

StressTest StressDialog::edited() const
{
    StressTest test = m_test;
    const QString name = m_name->text().trimmed();
    if (name != stressName(m_test)) {
        test.name = name.toStdString();
    }
    test.note = m_note->text().trimmed().toStdString();
    test.changes.clear();
    for (const Row& row : m_rows) {
        Change change = row.change;
        change.amount = row.amount->value();
        if (row.whose) {
            const QStringList whose = row.whose->currentData().toStringList();
            change.organisation = whose.value(0).toStdString();
            change.source = whose.value(1).toStdString();
        }
        if (change.amount.value() != scenario::limitsOf(change.kind).neutral) {
            test.changes.push_back(std::move(change));
        }
    }
    return test;
}

void StressDialog::keep()
{
    if (m_name->text().trimmed().isEmpty()) {
        m_said->setText(tr("Give it a name, so that the table can say it."));
        m_name->setFocus();
        return;
    }
    Q_EMIT kept(edited());
    accept();
}

} // namespace wp::ui::screens
