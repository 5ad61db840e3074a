// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/import/check_step.h"

#include "ui/format/numbers.h"
#include "ui/screens/import/import_words.h"
#include "ui/shell/large_dialog.h"
#include "ui/widgets/figure_edit.h"
#include "ui/widgets/wrapped_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>

namespace wp::ui::screens {

using exchange::RowKind;
using format::Space;
using format::Type;

namespace {

constexpr int widestName = 34; // in letters
constexpr int leastRows = 5;
constexpr int kinds = static_cast<int>(RowKind::leftOut) + 1;

money::Number exactly(const money::Money& amount) { return money::Number(amount.toDecimal()); }

} // namespace

CheckStep::CheckStep(ImportViewModel& viewModel, QWidget* parent)
    : ImportPage(viewModel, parent), m_rows(new RowsModel(this))
{
    m_rows->setHeadings({tr("Row"), tr("Name"), tr("Department"), tr("Amount"), tr("Taken as"), tr("Because")}, {0, 3});
    build();
    connectAll();
}

void CheckStep::build()
{
    auto* content = new QWidget(this);
    m_sum = widgets::wrappedLabel({}, Type::subheading, false, content);
    m_table = rowTable(tr("Rows of the table"), m_rows, content);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumHeight(leastRows * format::currentTheme().target());
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(shell::scrolling(content, this));
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins({});
    rows->setSpacing(format::currentTheme().space(Space::small));
    rows->addWidget(m_sum);
    rows->addWidget(totalParts());
    rows->addWidget(m_table, 1);
    rows->addWidget(rowParts());
}

QWidget* CheckStep::totalParts()
{
    auto* parts = new QWidget(this);
    auto* line = new QHBoxLayout(parts);
    line->setContentsMargins({});
    line->setSpacing(format::currentTheme().space(Space::medium));
    m_shown = shell::narrowPicker(parts);
    auto* shown = new QLabel(tr("S&how"), parts);
    shown->setBuddy(m_shown);
    m_total = new widgets::FigureEdit(format::Quantity::money, parts);
    m_total->setName(tr("What the lines must come to"));
    auto* total = new QLabel(tr("&Total"), parts);
    total->setBuddy(m_total->line());
    m_accept = shell::pushButton(tr("&Accept the difference"), parts);
    line->addWidget(shown);
    line->addWidget(m_shown, 2);
    line->addStretch(1);
    line->addWidget(total);
    line->addWidget(m_total, 2);
    line->addWidget(m_accept);
    return parts;
}

QWidget* CheckStep::rowParts()
{
    auto* parts = new QWidget(this);
    auto* rows = new QVBoxLayout(parts);
    rows->setContentsMargins({});
    rows->setSpacing(format::currentTheme().space(Space::small));
    m_said = widgets::wrappedLabel({}, Type::body, false, parts);
    auto* line = new QHBoxLayout;
    line->setSpacing(format::currentTheme().space(Space::medium));
    m_amount = new widgets::FigureEdit(format::Quantity::money, parts);
    m_amount->setName(tr("Amount of the row"));
    auto* amount = new QLabel(tr("A&mount"), parts);
    amount->setBuddy(m_amount->line());
    m_kind = shell::narrowPicker(parts);
    for (int kind = 0; kind < kinds; ++kind) {
        m_kind->addItem(rowKindName(static_cast<RowKind>(kind)));
    }
    auto* taken = new QLabel(tr("Ta&ke it as"), parts);
    taken->setBuddy(m_kind);
    m_leaveOut = shell::pushButton(tr("&Leave it out"), parts);
    m_only = shell::pushButton(tr("Take &only this"), parts);
    line->addWidget(amount);
    line->addWidget(m_amount, 2);
    line->addWidget(taken);
    line->addWidget(m_kind, 2);
    line->addWidget(m_leaveOut);
    line->addWidget(m_only);
    rows->addWidget(m_said);
    rows->addLayout(line);
    return parts;
}

void CheckStep::connectAll()
{
    connect(m_shown, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isRefreshing) {
            showRows();
        }
    });
    connect(m_total, &widgets::FigureEdit::committed, this, [this](const money::Number& total) {
        exchange::Mapping mapping = viewModel().table().mapping();
        mapping.total = total;
        mapping.difference.reset();
        viewModel().table().setMapping(std::move(mapping));
        viewModel().tableChanged();
    });
    connect(m_accept, &QPushButton::clicked, &viewModel(), &ImportViewModel::acceptDifference);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &CheckStep::showRow);
    connect(m_amount, &widgets::FigureEdit::committed, this, [this](const money::Number& amount) {
        const exchange::TableRow* row = current();
        if (row) {
            setRow(row->kind == RowKind::leftOut ? RowKind::line : row->kind, amount);
        }
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int kind) {
        if (!m_isRefreshing && current()) {
            setRow(static_cast<RowKind>(kind), std::nullopt);
        }
    });
    connect(m_only, &QPushButton::clicked, this, [this] {
        if (const exchange::TableRow* row = current()) {
            viewModel().table().takeOnly(exchange::TableRow(*row));
            viewModel().tableChanged();
        }
    });
    connect(m_leaveOut, &QPushButton::clicked, this, [this] { setRow(RowKind::leftOut, std::nullopt); });
}

const exchange::TableRow* CheckStep::current() const
{
    const int row = m_table->currentIndex().row();
    const auto& rows = m_rows->rows();
    return row >= 0 && row < static_cast<int>(rows.size())
               ? &viewModel().table().reading()->rows[rows[static_cast<std::size_t>(row)].index]
               : nullptr;
}

void CheckStep::setRow(RowKind kind, const std::optional<money::Number>& amount)
{
    if (const exchange::TableRow* row = current()) {
        viewModel().table().setRow(exchange::TableRow(*row), kind, amount);
        viewModel().tableChanged();
    }
}

QWidget* CheckStep::firstStop() const { return m_table; }

void CheckStep::refresh()
{
    if (!viewModel().table().reading()) {
        return;
    }
    {
        const QScopedValueRollback quiet(m_isRefreshing, true);
        const exchange::TableReading& reading = *viewModel().table().reading();
        m_sum->setText(viewModel().sumSentence());
        m_total->setValue(exactly(reading.total ? reading.total->value : reading.sum));
        m_accept->setVisible(viewModel().canAcceptDifference());
        const format::Numbers numbers;
        const auto named = [&](const QString& name, RowsShown shown) {
            return tr("%1 (%2)", "which rows, and how many").arg(name, numbers.count(qint64(viewModel().count(shown))));
        };
        const int before = m_shown->currentIndex();
        m_shown->clear();
        m_shown->addItems({named(tr("Problems"), RowsShown::problems), named(tr("Missing figures"), RowsShown::missing),
                           named(tr("Not counted"), RowsShown::notCounted),
                           named(tr("Budget lines"), RowsShown::lines), named(tr("All rows"), RowsShown::all)});
        const bool isFirst = std::exchange(m_isFresh, false) || before < 0;
        const auto most = viewModel().count(RowsShown::problems) > 0 ? RowsShown::problems : RowsShown::all;
        m_shown->setCurrentIndex(isFirst ? static_cast<int>(most) : before);
    }
    showRows();
}

void CheckStep::showRows()
{
    const int row = m_table->currentIndex().row();
    m_rows->setRows(viewModel().rows(static_cast<RowsShown>(m_shown->currentIndex())));
    fitColumns(*m_table, widestName);
    const int rows = m_rows->rowCount();
    if (rows > 0) {
        m_table->setCurrentIndex(m_rows->index(std::clamp(row, 0, rows - 1), 1));
    }
    showRow();
}

void CheckStep::showRow()
{
    const QScopedValueRollback quiet(m_isRefreshing, true);
    const exchange::TableRow* row = current();
    for (QWidget* part : {static_cast<QWidget*>(m_amount), static_cast<QWidget*>(m_kind),
                          static_cast<QWidget*>(m_leaveOut), static_cast<QWidget*>(m_only)}) {
        part->setEnabled(row != nullptr);
    }
    m_said->setText(row ? viewModel().rowSentence(*row) : tr("There are no such rows."));
    row && row->amount ? m_amount->setValue(exactly(*row->amount)) : m_amount->clear();
    m_kind->setCurrentIndex(row ? static_cast<int>(row->kind) : -1);
}

} // namespace wp::ui::screens
