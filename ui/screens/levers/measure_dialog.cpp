// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/levers/measure_dialog.h"

#include "ui/format/problem_sentences.h"
#include "ui/widgets/figure_edit.h"
#include "ui/widgets/quiet_view.h"
#include "ui/widgets/worded_check.h"
#include "ui/widgets/year_spin_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>

#include <algorithm>

namespace wp::ui::screens {

using format::Space;
using format::Type;
using money::Number;
using widgets::FigureEdit;

namespace {

constexpr QSize wantedSize(860, 820);
constexpr int rowsInView = 6;
constexpr int longest = 100;

QVBoxLayout* rowsOf(QWidget* within)
{
    auto* rows = new QVBoxLayout(within);
    rows->setContentsMargins({});
    rows->setSpacing(format::currentTheme().space(Space::tight));
    return rows;
}

} // namespace

MeasureDialog::MeasureDialog(shell::Session& session, scenario::Role role, const std::string& measure, QWidget* parent)
    : LargeDialog(tr("Every field of a measure"), wantedSize, parent), m_viewModel(session, role, measure)
{
    build();
    showState();
}

void MeasureDialog::build()
{
    const format::Theme& theme = format::currentTheme();
    column()->addWidget(
        wrappedLabel(tr("%1: %2", "kind and name of a measure").arg(m_viewModel.kind(), m_viewModel.name()),
                     Type::subheading, false, this));
    auto* content = new QWidget(this);
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, theme.space(Space::small), 0);
    grid->setHorizontalSpacing(theme.space(Space::large));
    grid->setVerticalSpacing(theme.space(Space::medium));
    grid->setColumnStretch(1, 1);
    for (std::size_t i = 0; i < m_viewModel.fields().size(); ++i) {
        addField(*grid, i);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    column()->addWidget(scrolling(content, this), 1);
    m_said = wrappedLabel({}, Type::body, false, this);
    m_keep = pushButton(tr("&Keep"), this, true);
    QPushButton* close = pushButton(tr("C&lose"), this);
    foot()->addWidget(m_said, 1);
    foot()->addWidget(m_keep);
    foot()->addWidget(close);
    addFoot();
    connect(m_keep, &QPushButton::clicked, this, &MeasureDialog::keep);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_editors.front()->setFocus();
}

void MeasureDialog::addField(QGridLayout& grid, std::size_t index)
{
    QWidget* editor = makeEditor(index);
    QLabel* label = wrappedLabel(field(index).label, Type::body, false, this);
    label->setMinimumHeight(format::currentTheme().target());
    const int row = grid.rowCount();
    grid.addWidget(label, row, 0, Qt::AlignTop);
    grid.addWidget(editor, row, 1);
}

QWidget* MeasureDialog::makeEditor(std::size_t index)
{
    switch (field(index).kind) {
    case FieldKind::figure:
        return figureEditor(index);
    case FieldKind::whole:
    case FieldKind::year:
        return wholeEditor(index);
    case FieldKind::text:
        return textEditor(index);
    case FieldKind::one:
        return oneEditor(index);
    case FieldKind::many:
        break;
    }
    return manyEditor(index);
}

QWidget* MeasureDialog::figureEditor(std::size_t index)
{
    auto* part = new QWidget(this);
    QVBoxLayout* rows = rowsOf(part);
    const auto edit = [&](const QString& name, const Number& value) {
        auto* made = new FigureEdit(field(index).quantity, part);
        made->setLimits(field(index).least, field(index).most);
        made->setName(name);
        made->setValue(value);
        return made;
    };
    const QString label = field(index).label;
    auto* value = edit(label, field(index).figure.central);
    auto* ranged = new widgets::WordedCheck(tr("has a range"), part);
    const place::Field<place::Spread> spread = field(index).figure.spread;
    auto* low = edit(tr("%1: least").arg(label), spread ? spread->low : field(index).figure.central);
    auto* high = edit(tr("%1: most").arg(label), spread ? spread->high : field(index).figure.central);
    ranged->box()->setChecked(spread.has_value());
    ranged->box()->setAccessibleName(tr("%1 has a range").arg(label));
    low->setVisible(spread.has_value());
    high->setVisible(spread.has_value());
    auto* line = new QHBoxLayout;
    for (QWidget* each : {static_cast<QWidget*>(value), static_cast<QWidget*>(ranged), static_cast<QWidget*>(low),
                          static_cast<QWidget*>(high)}) {
        line->addWidget(each, each == ranged ? 0 : 1, Qt::AlignTop);
    }
    rows->addLayout(line);
    const auto take = [this, index, ranged, value, low, high, kept = spread.value_or(place::Spread{})] {
        place::Quantity& figure = field(index).figure;
        figure.central = value->value();
        figure.spread.reset();
        if (ranged->box()->isChecked()) {
            figure.spread = kept;
            figure.spread->low = low->value();
            figure.spread->high = high->value();
        }
        showState();
    };
    for (FigureEdit* each : {value, low, high}) {
        connect(each, &FigureEdit::committed, this, take);
    }
    connect(ranged->box(), &QCheckBox::toggled, this, [take, low, high](bool isRanged) {
        low->setVisible(isRanged);
        high->setVisible(isRanged);
        take();
    });
    if (field(index).hasSource) {
        rows->addWidget(sourceEditor(index));
    }
    m_editors.push_back(value->line());
    return part;
}

QWidget* MeasureDialog::sourceEditor(std::size_t index)
{
    auto* source = new QLineEdit(field(index).source, this);
    source->setPlaceholderText(tr("No source: nobody has signed this figure"));
    source->setAccessibleName(tr("%1: source").arg(field(index).label));
    source->setCursorPosition(0);
    connect(source, &QLineEdit::textChanged, this, [this, index](const QString& words) {
        field(index).source = words;
        showState();
    });
    return source;
}

QWidget* MeasureDialog::wholeEditor(std::size_t index)
{
    const MeasureField& shown = field(index);
    const bool isYear = shown.kind == FieldKind::year;
    const bool isCalendar = shown.name == "priceYear";
    const int offset = isYear && !isCalendar ? m_viewModel.baseYear() : 0;
    const int least = isCalendar ? m_viewModel.baseYear() - longest : shown.least ? shown.least->convert_to<int>() : 0;
    const int most = isCalendar   ? m_viewModel.baseYear()
                     : shown.most ? shown.most->convert_to<int>()
                     : isYear     ? std::max(m_viewModel.horizon(), static_cast<int>(shown.whole.value_or(1)))
                                  : longest;
    auto* box = isYear ? new widgets::YearSpinBox(this) : new QSpinBox(this);
    const int none = least + offset - 1;
    box->setRange(shown.canBeAbsent ? none : least + offset, most + offset);
    if (shown.canBeAbsent) {
        box->setSpecialValueText(shown.name == "to" ? tr("to the end") : tr("not said"));
        // The hint of a box with a style sheet leaves its arrows out.
        box->setMinimumWidth(box->sizeHint().width() + format::currentTheme().target());
    }
    box->setValue(shown.whole ? static_cast<int>(*shown.whole) + offset : none);
    box->setAccessibleName(shown.label);
    box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(box, &QSpinBox::valueChanged, this, [this, index, offset, none](int value) {
        field(index).whole = value == none ? std::nullopt : std::optional<std::int64_t>(value - offset);
        showState();
    });
    m_editors.push_back(box);
    return box;
}

QWidget* MeasureDialog::textEditor(std::size_t index)
{
    auto* edit = new QLineEdit(field(index).text, this);
    edit->setAccessibleName(field(index).label);
    connect(edit, &QLineEdit::textChanged, this, [this, index](const QString& words) {
        field(index).text = words;
        showState();
    });
    m_editors.push_back(edit);
    return edit;
}

QWidget* MeasureDialog::oneEditor(std::size_t index)
{
    QComboBox* picker = narrowPicker(this);
    picker->setAccessibleName(field(index).label);
    for (const Pick& pick : field(index).picks) {
        picker->addItem(pick.name);
    }
    connect(picker, &QComboBox::currentIndexChanged, this, [this, index](int chosen) {
        auto& picks = field(index).picks;
        for (std::size_t i = 0; i < picks.size(); ++i) {
            picks[i].isPicked = static_cast<int>(i) == chosen;
        }
        showState();
    });
    m_editors.push_back(picker);
    return picker;
}

QWidget* MeasureDialog::manyEditor(std::size_t index)
{
    const MeasureField& shown = field(index);
    auto* table = new widgets::QuietView<QTableWidget>(static_cast<int>(shown.picks.size()), shown.isWeighted ? 2 : 1, this);
    table->setAccessibleName(shown.label);
    table->setHorizontalHeaderLabels({tr("Which"), tr("Weight")});
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setVisible(shown.isWeighted);
    table->verticalHeader()->hide();
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (int row = 0; row < table->rowCount(); ++row) {
        const Pick& pick = shown.picks[static_cast<std::size_t>(row)];
        auto* which = new QTableWidgetItem(pick.name);
        which->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        which->setCheckState(pick.isPicked ? Qt::Checked : Qt::Unchecked);
        table->setItem(row, 0, which);
        if (shown.isWeighted) {
            auto* weight = new QTableWidgetItem(
                pick.isPicked ? format::editText(format::Quantity::number, pick.weight.value()) : QString());
            weight->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            table->setItem(row, 1, weight);
        }
    }
    const int high = table->verticalHeader()->defaultSectionSize() * std::min(rowsInView, table->rowCount());
    const int head = shown.isWeighted ? table->horizontalHeader()->sizeHint().height() : 0;
    table->setFixedHeight(high + head + 2 * table->frameWidth());
    connect(table, &QTableWidget::itemChanged, this, [this, index](const QTableWidgetItem* item) {
        Pick& pick = field(index).picks[static_cast<std::size_t>(item->row())];
        if (item->column() == 0) {
            pick.isPicked = item->checkState() == Qt::Checked;
        } else if (const auto weight =
                       format::readWithin(format::Quantity::number, item->text(), money::Decimal(0), {})) {
            pick.weight = *weight.value;
        }
        showState();
    });
    m_editors.push_back(table);
    return table;
}

QWidget* MeasureDialog::editor(const std::string& name) const
{
    const auto& fields = m_viewModel.fields();
    const auto found = std::ranges::find(fields, name, &MeasureField::name);
    return found == fields.end() ? nullptr : m_editors[static_cast<std::size_t>(found - fields.begin())];
}

void MeasureDialog::showState()
{
    if (m_keep) {
        m_said->clear();
        m_keep->setEnabled(m_viewModel.isChanged());
    }
}

void MeasureDialog::keep()
{
    const base::Problems problems = m_viewModel.apply();
    if (problems.empty()) {
        accept();
    } else {
        m_said->setProperty("wrong", true);
        m_said->setText(format::sentence(problems.front()));
    }
}

} // namespace wp::ui::screens
