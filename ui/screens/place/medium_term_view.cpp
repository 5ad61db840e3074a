// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/place/medium_term_view.h"

#include "ui/format/theme.h"
#include "ui/widgets/door.h"
#include "ui/widgets/door_label.h"
#include "ui/widgets/picker.h"
#include "ui/widgets/quiet_view.h"
#include "ui/widgets/wrapped_label.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>

namespace wp::ui::screens {

using format::Space;
using format::Type;

MediumTermView::MediumTermView(const shell::Session& session, QWidget* parent) : QWidget(parent)
{
    m_model = new MediumTermModel(session, this);
    build();
    const auto open = [this](const QModelIndex& cell) {
        if (const auto figure = cell.data(widgets::doorRole).value<projection::FigureId>(); !figure.thing.empty()) {
            Q_EMIT figureWanted(figure);
        }
    };
    connect(m_table, &QTableView::activated, this, open);
    connect(m_table, &QTableView::clicked, this, open);
    connect(m_payer, &widgets::Picker::chosen, this, [this](int index) {
        m_model->choosePayer(index);
        refresh();
    });
    connect(m_line, &widgets::Picker::chosen, this, [this](int index) {
        m_model->chooseLine(index);
        refresh();
    });
}

void MediumTermView::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    auto* pickers = new QHBoxLayout;
    m_payer = new widgets::Picker(this);
    m_line = new widgets::Picker(this);
    pickers->addWidget(m_payer);
    pickers->addWidget(m_line);
    m_title = new widgets::DoorLabel(Type::subheading, this);
    m_unit = widgets::wrappedLabel({}, Type::caption, true, this);
    m_note = widgets::wrappedLabel({}, Type::caption, true, this);
    m_table = new widgets::QuietTable(this);
    m_table->setModel(m_model);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setHighlightSections(false);
    column->addLayout(pickers);
    column->addWidget(m_title);
    column->addWidget(m_unit);
    column->addWidget(m_table, 1);
    column->addWidget(m_note);
}

void MediumTermView::retranslate()
{
    m_payer->setWords(tr("Budget &of"), tr("Whose budget to show"));
    m_line->setWords(tr("&With"), tr("Which of the three lines to show"));
    m_table->setAccessibleName(tr("Medium-term budget by year"));
}

void MediumTermView::dress()
{
    const format::Theme& theme = format::currentTheme();
    layout()->setSpacing(theme.space(Space::small));
    m_table->verticalHeader()->setDefaultSectionSize(theme.target());
    sizeColumns();
    const int rows = theme.target() * m_model->rowCount();
    m_table->setMinimumHeight(m_table->horizontalHeader()->sizeHint().height() + rows + theme.target() / 2);
}

/// Every year as wide as the widest figure, and wider where there is room.
void MediumTermView::sizeColumns()
{
    const int years = m_model->columnCount() - 1;
    if (years < 1) {
        return;
    }
    const QAbstractItemView* cells = m_table;
    const auto wanted = [&](int column) {
        return std::max(cells->sizeHintForColumn(column), m_table->horizontalHeader()->sectionSizeHint(column));
    };
    const int name = wanted(0) + format::currentTheme().space(Space::medium);
    int widest = (m_table->viewport()->width() - name) / years;
    for (int column = 1; column <= years; ++column) {
        widest = std::max(widest, wanted(column));
    }
    for (int column = 0; column <= years; ++column) {
        m_table->setColumnWidth(column, column == 0 ? name : widest);
    }
}

void MediumTermView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    sizeColumns();
}

void MediumTermView::refresh()
{
    m_model->refresh();
    m_payer->offer(m_model->payers(), m_model->payer());
    m_line->offer(m_model->lines(), m_model->line());
    m_title->say(m_model->title(), m_model->titleFigure());
    m_unit->setText(m_model->unitLine());
    m_note->setText(m_model->note());
    dress();
}

} // namespace wp::ui::screens
