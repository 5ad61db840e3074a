// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/place/place_page.h"

#include "ui/chart/share_bar.h"
#include "ui/chart/share_delegate.h"
#include "ui/format/names.h"
#include "ui/format/theme.h"
#include "ui/screens/place/line_delegate.h"
#include "ui/screens/place/line_edits.h"
#include "ui/screens/place/place_filter.h"
#include "ui/screens/place/place_view_model.h"
#include "ui/screens/place/tier_strip.h"
#include "ui/shell/session.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/door.h"
#include "ui/widgets/scroll_column.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

namespace wp::ui::screens {

using format::Space;
using format::Type;

namespace {

constexpr int wideFrom = 1300;
constexpr int leastRows = 6;
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
    QVBoxLayout* column = m_scroll->column();
    m_strip = new chart::ShareBar(this);
    m_handoff = new QLabel(this);
    m_handoff->setWordWrap(true);
    auto* tools = new QHBoxLayout;
    m_filterEdit = new QLineEdit(this);
    m_filterEdit->setClearButtonEnabled(true);
    m_filterEdit->installEventFilter(this);
    connect(m_filterEdit, &QLineEdit::textChanged, this, &PlacePage::filter);
    m_add = new QPushButton(this);
    m_remove = new QPushButton(this);
    connect(m_add, &QPushButton::clicked, this, &PlacePage::addLine);
    connect(m_remove, &QPushButton::clicked, this, &PlacePage::removeLine);
    tools->addWidget(m_filterEdit, 1);
    tools->addWidget(m_add);
    tools->addWidget(m_remove);
    m_banner = new widgets::Banner(this);
    m_tree = new QTreeView(this);
    setUpTree();
    auto* foot = new QHBoxLayout;
    m_total = new QLabel(this);
    m_legend = new QLabel(this);
    format::setType(m_total, Type::strong);
    format::setType(m_legend, Type::caption, true);
    m_total->setWordWrap(true);
    m_legend->setWordWrap(true);
    foot->addWidget(m_total, 2);
    m_legend->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    foot->addWidget(m_legend, 1);
    column->addWidget(m_strip);
    column->addWidget(m_handoff);
    column->addLayout(tools);
    column->addWidget(m_banner);
    column->addWidget(m_tree, 1);
    column->addLayout(foot);
}

void PlacePage::setUpTree()
{
    m_tree->setModel(m_filter);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(false);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tree->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                            | QAbstractItemView::AnyKeyPressed);
    m_tree->setItemDelegate(new LineDelegate(m_tree));
    m_tree->setItemDelegateForColumn(PlaceViewModel::share, new chart::ShareDelegate(m_tree));
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
}

void PlacePage::retranslate()
{
    m_filterEdit->setPlaceholderText(tr("Filter the lines: words, tier:prevention, org:nhs, >1m"));
    m_filterEdit->setAccessibleName(tr("Filter the lines"));
    m_add->setText(tr("Add a line"));
    m_remove->setText(tr("Remove the line"));
    m_tree->setAccessibleName(tr("Budget lines by organisation and department"));
    m_legend->setText(tr("≈ assumed    italic: a default nobody has signed"));
    m_viewModel->retranslate();
    m_dressedFor = {};
    sizeColumns();
}

void PlacePage::dress()
{
    const format::Theme& theme = format::currentTheme();
    const int edge = theme.space(Space::wide);
    m_scroll->column()->setContentsMargins(edge, theme.space(Space::large), edge, theme.space(Space::medium));
    m_tree->setMinimumHeight(leastRows * theme.target());
    m_scroll->column()->setSpacing(theme.space(Space::medium));
    sizeColumns();
}

void PlacePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    sizeColumns();
}

void PlacePage::sizeColumns()
{
    const int percent = format::currentTheme().textPercent();
    const bool isWide = width() > wideFrom * percent / 100;
    if (m_dressedFor == std::pair(percent, isWide)) {
        return;
    }
    m_dressedFor = {percent, isWide};
    const QFontMetrics metrics(format::currentTheme().font(Type::body));
    static constexpr int narrow[] = {33, 12, 17, 13, 13, 17, 20, 12, 24};
    static constexpr int wide[] = {48, 13, 24, 14, 14, 17, 36, 16, 24};
    const QAbstractItemView* cells = m_tree;
    for (int column = 0; column < PlaceViewModel::columnTotal; ++column) {
        const bool isTicked = column == PlaceViewModel::duty || column == PlaceViewModel::ringFence;
        const int words = std::max(m_tree->header()->sectionSizeHint(column), isTicked ? cells->sizeHintForColumn(column) : 0);
        m_tree->setColumnWidth(column, std::max((isWide ? wide : narrow)[column] * metrics.averageCharWidth(), words));
    }
}

void PlacePage::reset()
{
    m_viewModel->setPlace(session().isOpen() ? &session().model().place : nullptr);
    m_banner->clear();
    m_filterEdit->clear();
    unfold();
    m_dressedFor = {};
    sizeColumns();
    m_add->setEnabled(false);
    m_remove->setEnabled(false);
}

void PlacePage::refresh()
{
    dress();
    const place::Place& place = session().model().place;
    const TierStrip strip = tierStrip(place);
    m_strip->setShares(strip.title, strip.unitLine, strip.shares);
    m_handoff->setText(strip.handoff);
    m_viewModel->setPlace(&place);
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

void PlacePage::showTotal()
{
    if (!m_filter->isAsking()) {
        m_total->setText(m_viewModel->totalSentence());
        return;
    }
    const auto sum = money::Money::rounded(money::fromDouble(m_filter->lineSum()));
    m_total->setText(tr("%n lines shown, %1. ", "", m_filter->lineCount()).arg(format::Numbers().money(sum))
                     + m_viewModel->totalSentence());
}

QStringList PlacePage::findings() const
{
    const TierStrip strip = tierStrip(session().model().place);
    return {strip.title + u'.', strip.handoff};
}

QList<QWidget*> PlacePage::areas() const
{
    return {m_strip, m_filterEdit, m_tree};
}

QString PlacePage::chosenDepartment() const
{
    const place::Place& place = session().model().place;
    return departmentAt(place, m_filter->mapToSource(m_tree->currentIndex()));
}

void PlacePage::addLine()
{
    const auto step = newLine(session().model().place, chosenDepartment().toStdString());
    if (step && session().perform(step->edit, step->wording).empty()) {
        const QModelIndexList found = m_filter->match(m_filter->index(0, 0), PlaceViewModel::lineRole, step->id, 1,
                                                      Qt::MatchExactly | Qt::MatchRecursive);
        if (!found.isEmpty()) {
            m_tree->setCurrentIndex(found.front());
            m_tree->scrollTo(found.front());
            m_tree->edit(found.front());
        }
    }
}

void PlacePage::removeLine()
{
    const QString id = m_tree->currentIndex().data(PlaceViewModel::lineRole).toString();
    const auto step = lineRemoval(session().model().place, id.toStdString());
    const auto problems = session().perform(step.edit, step.wording);
    if (!problems.empty()) {
        m_banner->say(widgets::BannerKind::warning, tr("“%1” is used by a measure or a link, and stays.").arg(step.id));
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
