// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/place/place_page.h"

#include "ui/chart/chart_frame.h"
#include "ui/chart/share_bar.h"
#include "ui/chart/share_delegate.h"
#include "ui/format/names.h"
#include "ui/format/theme.h"
#include "ui/screens/place/budget_areas.h"
#include "ui/screens/place/line_columns.h"
#include "ui/screens/place/line_delegate.h"
#include "ui/screens/place/line_edits.h"
#include "ui/screens/place/medium_term_view.h"
#include "ui/screens/place/notes_table.h"
#include "ui/screens/place/place_filter.h"
#include "ui/screens/place/place_table_view.h"
#include "ui/screens/place/place_view_model.h"
#include "ui/screens/place/stress_view.h"
#include "ui/screens/place/tier_strip.h"
#include "ui/shell/session.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/door.h"
#include "ui/widgets/door_label.h"
#include "ui/widgets/picker.h"
#include "ui/widgets/quiet_view.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/sorted_rows.h"
#include "ui/widgets/tabs_or_picker.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>

#include <algorithm>

namespace wp::ui::screens {

using format::Space;
using format::Type;

namespace {

constexpr int besideFrom = 900;
constexpr int leastRows = 5;
constexpr std::size_t unfoldedLines = 120;

} // namespace

PlacePage::PlacePage(shell::Session& session, QWidget* parent)
    : Page(session, QStringLiteral("place"), 2, QStringLiteral("place"), parent)
{
    m_viewModel = new PlaceViewModel(
        [this](const document::Edit& edit, undo::Wording wording) {
            m_banner->clear();
            return this->session().perform(edit, std::move(wording));
        },
        this);
    m_filter = new PlaceFilter(this);
    m_filter->setSourceModel(m_viewModel);
    build();
    connect(m_viewModel, &PlaceViewModel::refused, this,
            [this](const QString& sentence) { m_banner->say(widgets::BannerKind::warning, sentence); });
    retranslate();
}

void PlacePage::build()
{
    m_scroll = widgets::ScrollColumn::filling(this);
    m_views = new widgets::TabsOrPicker(this);
    m_tabs = m_views->bar();
    m_scroll->column()->addWidget(m_views);
    m_lines = buildLines();
    m_scroll->column()->addWidget(m_lines, 1);
    buildTabs();
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        showTab();
        if (session().isOpen()) {
            refresh();
        }
    });
    showTab();
}

QWidget* PlacePage::buildLines()
{
    auto* lines = new QWidget(this);
    auto* column = new QVBoxLayout(lines);
    column->setContentsMargins({});
    m_strip = new chart::ShareBar(lines);
    m_handoff = new QLabel(lines);
    m_handoff->setWordWrap(true);
    m_handoff->setObjectName(QStringLiteral("handoff"));
    m_tools = new QBoxLayout(QBoxLayout::LeftToRight);
    m_filterEdit = new QLineEdit(lines);
    m_filterEdit->setClearButtonEnabled(true);
    m_filterEdit->installEventFilter(this);
    connect(m_filterEdit, &QLineEdit::textChanged, this, &PlacePage::filter);
    m_add = new QPushButton(lines);
    m_remove = new QPushButton(lines);
    connect(m_add, &QPushButton::clicked, this, &PlacePage::addLine);
    connect(m_remove, &QPushButton::clicked, this, &PlacePage::removeLine);
    m_asMap = new QPushButton(lines);
    m_asMap->setCheckable(true);
    connect(m_asMap, &QPushButton::toggled, this, &PlacePage::showMap);
    m_tier = new QPushButton(lines);
    m_tier->setMenu(new QMenu(m_tier));
    m_tier->setProperty("opens", true);
    m_tools->addWidget(m_filterEdit, 1);
    m_buttons = new widgets::ButtonRow(lines);
    for (QPushButton* button : {m_asMap, m_tier, m_add, m_remove}) {
        m_buttons->add(button);
    }
    m_tools->addWidget(m_buttons);
    m_banner = new widgets::Banner(lines);
    m_tree = new widgets::QuietTree(lines);
    setUpTree();
    m_columns = new LineColumns(*m_tree);
    m_map = new chart::ChartFrame(lines);
    m_map->hide();
    auto* foot = new QHBoxLayout;
    m_total = new widgets::DoorLabel(Type::strong, lines);
    m_legend = new QLabel(lines);
    format::setType(m_legend, Type::caption, true);
    m_legend->setWordWrap(true);
    foot->addWidget(m_total, 2);
    m_legend->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    foot->addWidget(m_legend, 1);
    column->addWidget(m_strip);
    column->addWidget(m_handoff);
    column->addLayout(m_tools);
    column->addWidget(m_banner);
    column->addWidget(m_tree, 1);
    column->addWidget(m_map, 1);
    column->addLayout(foot);
    return lines;
}

void PlacePage::buildTabs()
{
    m_tabs->addTab({});
    const auto perform = [this](const document::Edit& edit, undo::Wording wording) {
        return session().perform(edit, std::move(wording));
    };
    const auto open = [this](const projection::FigureId& figure) {
        figure.field.empty() ? goTo(figure) : session().openFigure(figure);
    };
    for (auto& table : placeTables()) {
        auto* view = m_tables.emplace_back(new PlaceTableView(std::move(table), perform, this));
        connect(view, &PlaceTableView::figureWanted, this, open);
        m_scroll->column()->addWidget(view, 1);
        m_tabs->addTab({});
    }
    m_mediumTerm = new MediumTermView(session(), this);
    connect(m_mediumTerm, &MediumTermView::figureWanted, this, open);
    m_scroll->column()->addWidget(m_mediumTerm, 1);
    m_tabs->addTab({});
    m_stress = new StressView(session(), this);
    connect(m_stress, &StressView::figureWanted, this, open);
    m_scroll->column()->addWidget(m_stress, 1);
    m_tabs->addTab({});
}

/// Each view is seen alone, so that none makes the page higher than it needs itself.
void PlacePage::showTab()
{
    const int at = m_tabs->currentIndex();
    m_lines->setVisible(at == 0);
    for (std::size_t i = 0; i < m_tables.size(); ++i) {
        m_tables[i]->setVisible(at == static_cast<int>(i) + 1);
    }
    m_mediumTerm->setVisible(at == m_tabs->count() - 2);
    m_stress->setVisible(at == m_tabs->count() - 1);
}

void PlacePage::fillTabs()
{
    for (PlaceTableView* view : m_tables) {
        view->setModel(session().isOpen() ? &session().model() : nullptr);
        if (!view->isHidden()) {
            view->dress();
        }
    }
    if (session().isOpen() && !m_mediumTerm->isHidden()) {
        m_mediumTerm->refresh();
    }
    if (session().isOpen() && !m_stress->isHidden()) {
        m_stress->refresh();
    }
}

void PlacePage::setUpTree()
{
    m_tree->setModel(m_filter);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(false);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                            | QAbstractItemView::AnyKeyPressed);
    m_tree->setItemDelegate(new LineDelegate(m_tree));
    m_tree->setItemDelegateForColumn(PlaceViewModel::share, new chart::ShareDelegate(m_tree));
    widgets::letSort(m_tree);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->setSectionsMovable(false);
    const auto open = [this](const QModelIndex& cell) {
        session().openFigure(cell.data(widgets::doorRole).value<projection::FigureId>());
    };
    connect(m_tree, &QTreeView::activated, this, open);
    connect(m_tree, &QTreeView::clicked, this, [open](const QModelIndex& cell) {
        if (cell.column() == PlaceViewModel::source) {
            open(cell);
        }
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        m_remove->setEnabled(current.data(PlaceViewModel::lineRole).isValid());
        m_add->setEnabled(current.isValid());
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_tier->setEnabled(!chosenLines().isEmpty()); });
}

void PlacePage::retranslate()
{
    m_filterEdit->setPlaceholderText(tr("Filter: words, tier:prevention, >1m"));
    m_filterEdit->setAccessibleName(tr("Filter the lines"));
    m_tier->setText(tr("Set the tier"));
    m_tier->setToolTip(tr("Of every line that is selected; Shift and Ctrl select many"));
    fillTiers();
    m_asMap->setText(tr("As a map"));
    m_asMap->setToolTip(tr("Show each line as an area as large as its budget"));
    m_add->setText(tr("Add a line"));
    m_remove->setText(tr("Remove the line"));
    m_tree->setAccessibleName(tr("Budget lines by organisation and department"));
    m_legend->setText(tr("≈ assumed    italic: a default nobody has signed"));
    m_viewModel->retranslate();
    m_tabs->setTabText(0, tr("Budget lines"));
    for (std::size_t i = 0; i < m_tables.size(); ++i) {
        m_tables[i]->retranslate();
        m_tabs->setTabText(static_cast<int>(i) + 1, m_tables[i]->title());
    }
    m_mediumTerm->retranslate();
    m_tabs->setTabText(m_tabs->count() - 2, tr("Medium term"));
    m_stress->retranslate();
    m_tabs->setTabText(m_tabs->count() - 1, tr("Stress tests"));
    m_views->setWords(tr("S&how"), tr("What of the place to see"));
    m_columns->fitAnew();
}

void PlacePage::dress()
{
    const format::Theme& theme = format::currentTheme();
    const int edge = theme.space(Space::wide);
    m_scroll->column()->setContentsMargins(edge, theme.space(Space::small), edge, theme.space(Space::medium));
    m_tree->setMinimumHeight(leastRows * theme.target());
    m_scroll->column()->setSpacing(theme.space(Space::medium));
    m_lines->layout()->setSpacing(theme.space(Space::medium));
    m_tools->setSpacing(theme.space(Space::small));
    m_buttons->setSpacing(theme.space(Space::small));
    turnTools();
    m_columns->fit();
}

void PlacePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    turnTools();
}

void PlacePage::turnTools()
{
    const int percent = format::currentTheme().textPercent();
    m_tools->setDirection(width() * 100 >= besideFrom * percent ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void PlacePage::reset()
{
    m_viewModel->setModel(session().isOpen() ? &session().model() : nullptr);
    m_banner->clear();
    m_filterEdit->clear();
    for (PlaceTableView* view : m_tables) {
        view->reset();
    }
    m_stress->reset();
    fillTabs();
    unfold();
    m_columns->fitAnew();
    for (QPushButton* button : {m_tier, m_add, m_remove}) {
        button->setEnabled(false);
    }
}

void PlacePage::refresh()
{
    dress();
    const place::Place& place = session().model().place;
    const TierStrip strip = tierStrip(place);
    m_strip->setShares(strip.title, strip.unitLine, strip.shares);
    m_handoff->setText(strip.handoff + u' ' + strip.elsewhere);
    m_viewModel->setModel(&session().model(), lineNotes(session().model()));
    fillTabs();
    showTotal();
}

void PlacePage::unfold()
{
    m_tree->collapseAll();
    const bool isSmall = session().isOpen() && session().model().place.lines.size() <= unfoldedLines;
    m_tree->expandToDepth(isSmall ? 1 : 0);
}

void PlacePage::filter()
{
    m_filter->setQuestion(m_filterEdit->text());
    if (m_filter->isAsking()) {
        m_tree->expandAll();
    } else {
        unfold();
    }
    showTotal();
}

/// The same lines as areas in place of the tree.
void PlacePage::showMap()
{
    const bool isMap = m_asMap->isChecked();
    m_tree->setVisible(!isMap);
    m_map->setVisible(isMap);
    m_strip->setVisible(!isMap);
    m_handoff->setVisible(!isMap);
    m_tier->setVisible(!isMap);
    m_add->setVisible(!isMap);
    m_remove->setVisible(!isMap);
    if (isMap && session().isOpen()) {
        m_map->setData(budgetAreas(session().model().place, m_filter->lineIds()));
    }
}

void PlacePage::toggleTables() { m_map->setTableShown(!m_map->isTableShown()); }

void PlacePage::showTotal()
{
    showMap();
    const projection::FigureId total{{}, "place", "budget", 0};
    if (!m_filter->isAsking()) {
        m_total->say(m_viewModel->totalSentence(), total);
        return;
    }
    const auto sum = money::Money::rounded(money::fromDouble(m_filter->lineSum()));
    m_total->say(tr("%n lines shown, %1. ", "", m_filter->lineCount()).arg(format::Numbers().money(sum))
                      + m_viewModel->totalSentence(),
                  total);
}

QStringList PlacePage::findings() const
{
    const TierStrip strip = tierStrip(session().model().place);
    m_mediumTerm->model()->refresh();
    return {strip.title + u'.', strip.handoff, strip.elsewhere, m_mediumTerm->model()->title() + u'.'};
}

QList<QWidget*> PlacePage::areas() const
{
    const int at = m_tabs->currentIndex();
    if (at == 0) {
        return m_asMap->isChecked() ? QList<QWidget*>{m_views->shown(), m_filterEdit, m_map}
                                    : QList<QWidget*>{m_views->shown(), m_strip, m_filterEdit, m_tree};
    }
    if (!m_mediumTerm->isHidden()) {
        return {m_views->shown(), m_mediumTerm->payer()->box(), m_mediumTerm->table()};
    }
    if (!m_stress->isHidden()) {
        return {m_views->shown(), m_stress->scenarioPicker()->box(), m_stress->table()};
    }
    const PlaceTableView* view = m_tables[static_cast<std::size_t>(at) - 1];
    return {m_views->shown(), view->filterEdit(), view->table()};
}

QString PlacePage::chosenDepartment() const
{
    const place::Place& place = session().model().place;
    return departmentAt(place, m_filter->mapToSource(m_tree->currentIndex()));
}

QStringList PlacePage::chosenLines() const
{
    QStringList ids;
    for (const QModelIndex& row : m_tree->selectionModel()->selectedRows()) {
        if (const QVariant line = row.data(PlaceViewModel::lineRole); line.isValid()) {
            ids.push_back(line.toString());
        }
    }
    return ids;
}

void PlacePage::fillTiers()
{
    m_tier->menu()->clear();
    for (const place::Tier tier : format::allTiers()) {
        connect(m_tier->menu()->addAction(format::tierName(tier)), &QAction::triggered, this, [this, tier] {
            if (const auto step = tierChange(chosenLines(), tier)) {
                session().perform(step->edit, step->wording);
            }
        });
    }
}

void PlacePage::addLine()
{
    const auto step = newLine(session().model().place, chosenDepartment().toStdString());
    if (step && session().perform(step->edit, step->wording).empty()) {
        if (const QModelIndex found = indexOf(step->id); found.isValid()) {
            m_tree->setCurrentIndex(found);
            m_tree->scrollTo(found);
            m_tree->edit(found);
        }
    }
}

QModelIndex PlacePage::indexOf(const QString& line) const
{
    const QModelIndexList found = m_filter->match(m_filter->index(0, 0), PlaceViewModel::lineRole, line, 1,
                                                  Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? QModelIndex() : found.front();
}

/// To a line here; to anything else where it is shown.
void PlacePage::goTo(const projection::FigureId& thing)
{
    constexpr std::string_view lines = "lines/";
    if (!thing.thing.starts_with(lines)) {
        Q_EMIT thingWanted(thing);
        return;
    }
    m_tabs->setCurrentIndex(0);
    m_asMap->setChecked(false);
    m_filterEdit->clear();
    const QModelIndex line = indexOf(format::fromUtf8(thing.thing.substr(lines.size())));
    m_tree->setCurrentIndex(line);
    m_tree->scrollTo(line);
    m_tree->setFocus();
}

void PlacePage::showNotes()
{
    const auto isNotes = [](const PlaceTableView* view) { return dynamic_cast<const NotesTable*>(&view->model()->table()) != nullptr; };
    const auto found = std::ranges::find_if(m_tables, isNotes);
    m_tabs->setCurrentIndex(static_cast<int>(found - m_tables.begin()) + 1);
    (*found)->standOnFirst();
}

void PlacePage::removeLine()
{
    const QString id = m_tree->currentIndex().data(PlaceViewModel::lineRole).toString();
    const auto step = lineRemoval(session().model().place, id.toStdString());
    const auto problems = session().perform(step.edit, step.wording);
    if (!problems.empty()) {
        m_banner->say(widgets::BannerKind::warning, refusalOf(session().model(), step.id, problems));
    }
}

bool PlacePage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_filterEdit && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        m_filterEdit->clear();
        return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace wp::ui::screens
