// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/import/table_step.h"

#include "ui/format/names.h"
#include "ui/screens/import/import_words.h"
#include "ui/screens/import/table_preview.h"
#include "ui/shell/large_dialog.h"
#include "ui/widgets/year_spin_box.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSpinBox>
#include <QTableView>

#include <algorithm>

namespace wp::ui::screens {

using exchange::Found;
using exchange::Mapping;
using exchange::TableLook;
using format::Space;

namespace {

constexpr int firstYear = 1989; // stands for none
constexpr int lastYear = 2100;
constexpr std::size_t textChoices = 2; // encoding and delimiter come first

} // namespace

TableStep::TableStep(ImportViewModel& viewModel, TablePreview& preview, QWidget* parent) : ImportPage(viewModel, parent)
{
    m_table = rowTable(tr("The table as it stands, and what each row is taken for"), &preview, this);
    m_table->verticalHeader()->show();
    m_table->horizontalHeader()->setStretchLastSection(false);
    build();
}

void TableStep::build()
{
    FieldColumn fields(this);
    addSheet(fields);
    addChoice(fields, tr("&Encoding"), encodingNames(), &TableLook::encoding, &Mapping::encoding);
    addChoice(fields, tr("Between &cells"), delimiterNames(), &TableLook::delimiter, &Mapping::delimiter);
    m_header = addRows(fields, tr("Rows of &titles"), &Mapping::headerFirst, &Mapping::headerLast);
    m_body = addRows(fields, tr("&Rows of the table"), &Mapping::firstRow, &Mapping::lastRow);
    addChoice(fields, tr("&Figures are in"), unitNames(), &TableLook::unit, &Mapping::unit);
    addYear(fields);
    addChoice(fields, tr("&Spending is written"), spendingNames(), &TableLook::spending, &Mapping::spending);
    addChoice(fields, tr("A &dash means"), dashNames(), &TableLook::dash, &Mapping::dash);
    addChoice(fields, tr("Decimal si&gn"), decimalNames(), &TableLook::decimal, &Mapping::decimal);
    m_again = shell::pushButton(tr("Find it &all again"), this);
    fields.add(m_again);
    fields.finish();
    connect(m_again, &QPushButton::clicked, this, &TableStep::findAgain);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins({});
    columns->setSpacing(format::currentTheme().space(Space::medium));
    columns->addWidget(fields.area(), 1);
    columns->addWidget(m_table, 2);
}

void TableStep::change(const std::function<void(Mapping&)>& edit)
{
    if (!m_isRefreshing) {
        Mapping mapping = viewModel().table().mapping();
        edit(mapping);
        viewModel().table().setMapping(std::move(mapping));
        viewModel().tableChanged();
    }
}

template <class Value>
void TableStep::addChoice(FieldColumn& fields, const QString& name, const QStringList& options,
                          Found<Value> TableLook::*found, place::Field<Value> Mapping::*given)
{
    Choice choice;
    choice.picker = shell::narrowPicker(this);
    choice.picker->addItems(options);
    choice.reason = fields.add(name, choice.picker);
    choice.chosen = [found](const TableLook& look) { return static_cast<int>((look.*found).value); };
    choice.why = [found](const TableLook& look) -> const exchange::Reason& { return (look.*found).reason; };
    connect(choice.picker, &QComboBox::currentIndexChanged, this, [this, given](int index) {
        change([&](Mapping& mapping) { mapping.*given = static_cast<Value>(index); });
    });
    m_choices.push_back(std::move(choice));
}

void TableStep::addSheet(FieldColumn& fields)
{
    m_sheet = shell::narrowPicker(this);
    m_sheetReason = fields.add(tr("S&heet"), m_sheet);
    connect(m_sheet, &QComboBox::currentIndexChanged, this, [this](int index) {
        change([&](Mapping& mapping) {
            mapping = {};
            mapping.sheet = viewModel().table().grid()->sheets[static_cast<std::size_t>(index)].name;
        });
    });
}

TableStep::Rows TableStep::addRows(FieldColumn& fields, const QString& name,
                                   place::Field<std::int64_t> Mapping::*first, place::Field<std::int64_t> Mapping::*last)
{
    auto* pair = new QWidget(this);
    auto* line = new QHBoxLayout(pair);
    line->setContentsMargins({});
    Rows rows{new QSpinBox(pair), new QSpinBox(pair), nullptr};
    const QString plain = QString(name).remove(u'&');
    rows.first->setAccessibleName(tr("%1, first").arg(plain));
    rows.last->setAccessibleName(tr("%1, last").arg(plain));
    line->addWidget(rows.first, 1);
    line->addWidget(new QLabel(tr("to"), pair));
    line->addWidget(rows.last, 1);
    pair->setFocusProxy(rows.first);
    rows.reason = fields.add(name, pair);
    for (QSpinBox* box : {rows.first, rows.last}) {
        box->setKeyboardTracking(false);
        connect(box, &QSpinBox::valueChanged, this, [this, rows, first, last] {
            change([&](Mapping& mapping) {
                mapping.*first = rows.first->value();
                mapping.*last = std::max(rows.first->value(), rows.last->value());
            });
        });
    }
    return rows;
}

void TableStep::addYear(FieldColumn& fields)
{
    m_year = new widgets::YearSpinBox(this);
    m_year->setRange(firstYear, lastYear);
    m_year->setSpecialValueText(tr("not known"));
    m_year->setKeyboardTracking(false);
    m_yearReason = fields.add(tr("&Year of the figures"), m_year);
    connect(m_year, &QSpinBox::valueChanged, this, [this](int year) {
        change([&](Mapping& mapping) {
            mapping.year = year == firstYear ? place::Field<std::int64_t>() : place::Field<std::int64_t>(year);
        });
    });
}

void TableStep::findAgain()
{
    change([](Mapping& mapping) {
        const Mapping before = std::exchange(mapping, {});
        mapping.columns = before.columns;
        mapping.rows = before.rows;
        mapping.total = before.total;
    });
}

QWidget* TableStep::firstStop() const { return m_sheet->isVisibleTo(this) ? m_sheet : m_choices[textChoices].picker; }

QComboBox* TableStep::unitPicker() const { return m_choices[textChoices].picker; }

void TableStep::showRows(const Rows& rows, const Found<exchange::RowRange>& found)
{
    const int most = std::max(1, static_cast<int>(viewModel().table().sheet()->rows.size()));
    const bool isAny = found.value.first < found.value.end;
    rows.first->setRange(1, most);
    rows.last->setRange(1, most);
    rows.first->setValue(isAny ? static_cast<int>(found.value.first) + 1 : 1);
    rows.last->setValue(isAny ? static_cast<int>(found.value.end) : 1);
    rows.reason->setText(isAny ? reasonSentence(found.reason) : tr("none is found"));
}

void TableStep::refresh()
{
    const exchange::TableReading* reading = viewModel().table().reading();
    if (!reading) {
        return;
    }
    const QScopedValueRollback quiet(m_isRefreshing, true);
    const exchange::Grid& grid = *viewModel().table().grid();
    const TableLook& look = reading->look;
    m_sheet->clear();
    for (const exchange::Sheet& sheet : grid.sheets) {
        const QString name = format::fromUtf8(sheet.name);
        m_sheet->addItem(sheet.isHidden ? tr("%1 (hidden)").arg(name) : name);
    }
    m_sheet->setCurrentIndex(static_cast<int>(look.sheet.value));
    m_sheetReason->setText(reasonSentence(look.sheet.reason));
    const bool isText = grid.source == exchange::GridSource::text;
    m_sheetReason->parentWidget()->setVisible(!isText);
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        const Choice& choice = m_choices[i];
        const bool isOfText = i < textChoices;
        choice.picker->setCurrentIndex(choice.chosen(look));
        choice.reason->parentWidget()->setVisible(isText || !isOfText);
        choice.reason->setText(reasonSentence(choice.why(look)));
    }
    showRows(m_header, look.header);
    showRows(m_body, look.body);
    m_year->setValue(look.year ? static_cast<int>(look.year->value) : firstYear);
    m_yearReason->setText(look.year ? reasonSentence(look.year->reason) : tr("nothing in the table says it"));
}

} // namespace wp::ui::screens
