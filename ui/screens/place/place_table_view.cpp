// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/place/place_table_view.h"

#include "ui/format/icons.h"
#include "ui/format/theme.h"
#include "ui/screens/place/line_delegate.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button_row.h"
#include "ui/widgets/door.h"
#include "ui/widgets/quiet_view.h"
#include "ui/widgets/sorted_rows.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>

namespace wp::ui::screens {

using format::Space;
using format::Type;

namespace {

constexpr int besideFrom = 980; // pixels at a text size of 100 %
constexpr int leastRows = 5;

} // namespace

PlaceTableView::PlaceTableView(std::unique_ptr<PlaceTable> table, PlaceTableModel::Perform perform, QWidget* parent)
    : QWidget(parent)
{
    m_model = new PlaceTableModel(
        std::move(table),
        [this, perform = std::move(perform)](const document::Edit& edit, undo::Wording wording) {
            m_banner->clear();
            return perform(edit, std::move(wording));
        },
        this);
    m_filter = new widgets::SortedRows(this);
    m_filter->setSourceModel(m_model);
    m_filter->setFilterKeyColumn(-1);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    build();
    setUpTable();
    setUpKeys();
    connect(m_model, &PlaceTableModel::refused, this, [this](const QString& sentence) {
        if (!sentence.isEmpty()) {
            m_banner->say(widgets::BannerKind::warning, sentence);
        }
    });
    retranslate();
}

void PlaceTableView::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_purpose = new QLabel(this);
    m_purpose->setWordWrap(true);
    format::setType(m_purpose, Type::caption, true);
    m_tools = new QBoxLayout(QBoxLayout::LeftToRight);
    m_filterEdit = new QLineEdit(this);
    m_filterEdit->setClearButtonEnabled(true);
    m_tools->addWidget(m_filterEdit, 1);
    m_buttons = new widgets::ButtonRow(this);
    const auto button = [&](auto*& made, auto act) {
        made = new std::remove_pointer_t<std::remove_reference_t<decltype(made)>>(this);
        connect(made, &QAbstractButton::clicked, this, act);
        m_buttons->add(made);
    };
    for (int offer = 0; offer < static_cast<int>(m_model->table().offers().size()); ++offer) {
        button(m_new.emplace_back(nullptr), [this, offer] { make(offer); });
    }
    button(m_duplicate, [this] { standOn(m_model->duplicate(current())); });
    button(m_up, [this] { standOn(m_model->move(current(), -1)); });
    button(m_down, [this] { standOn(m_model->move(current(), 1)); });
    button(m_remove, [this] { standOn(m_model->remove(current())); });
    button(m_go, [this] { go(); });
    m_tools->addWidget(m_buttons);
    for (QWidget* each : {static_cast<QWidget*>(m_duplicate), static_cast<QWidget*>(m_up), static_cast<QWidget*>(m_down)}) {
        each->setVisible(!m_new.empty());
    }
    m_remove->setVisible(!m_new.empty() || m_model->table().isKeptElsewhere());
    m_go->setVisible(!m_model->table().going().isEmpty());
    m_banner = new widgets::Banner(this);
    m_stack = new QStackedWidget(this);
    m_table = new widgets::QuietTable(m_stack);
    m_empty = new QLabel(m_stack);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    format::setType(m_empty, Type::subheading, true);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column->addWidget(m_purpose);
    column->addLayout(m_tools);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    m_sum = new QLabel(this);
    m_sum->setWordWrap(true);
    column->addWidget(m_sum);
}

void PlaceTableView::setUpTable()
{
    m_table->setModel(m_filter);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setItemDelegate(new LineDelegate(m_table));
    m_table->horizontalHeader()->setHighlightSections(false);
    if (!m_model->table().isGrouped()) {
        widgets::letSort(m_table);
        connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &PlaceTableView::showActions);
    }
    connect(m_table, &QTableView::activated, this, &PlaceTableView::go);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &PlaceTableView::showActions);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &PlaceTableView::showActions);
    connect(m_filterEdit, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_filter->setFilterFixedString(words.trimmed());
        showEmpty();
    });
}

void PlaceTableView::setUpKeys()
{
    const auto key = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    if (!m_new.empty() || m_model->table().isKeptElsewhere()) {
        key(Qt::Key_Delete, [this] { m_remove->click(); });
    }
    if (m_new.empty()) {
        return;
    }
    key(Qt::Key_Insert, [this] { make(0); });
    key(Qt::CTRL | Qt::Key_D, [this] { m_duplicate->click(); });
    key(Qt::ALT | Qt::Key_Up, [this] { m_up->click(); });
    key(Qt::ALT | Qt::Key_Down, [this] { m_down->click(); });
}

void PlaceTableView::retranslate()
{
    const PlaceTable& table = m_model->table();
    m_purpose->setText(table.purpose());
    m_filterEdit->setPlaceholderText(tr("Filter the rows"));
    m_filterEdit->setAccessibleName(tr("Filter the rows"));
    const QStringList offers = table.offers();
    for (std::size_t i = 0; i < m_new.size(); ++i) {
        m_new[i]->setText(offers[static_cast<qsizetype>(i)]);
    }
    m_duplicate->setText(tr("Copy"));
    m_duplicate->setToolTip(tr("Copy the row (Ctrl+D)"));
    m_remove->setText(tr("Remove"));
    m_remove->setToolTip(tr("Remove the row (Delete)"));
    m_go->setText(table.going());
    m_go->setToolTip(tr("Enter does the same"));
    m_up->setAccessibleName(tr("Move up"));
    m_up->setToolTip(tr("Move the row up (Alt+Up)"));
    m_down->setAccessibleName(tr("Move down"));
    m_down->setToolTip(tr("Move the row down (Alt+Down)"));
    m_table->setAccessibleName(table.title());
    m_table->setAccessibleDescription(table.purpose());
    m_model->retranslate();
    showEmpty();
}

void PlaceTableView::dress()
{
    const format::Theme& theme = format::currentTheme();
    layout()->setSpacing(theme.space(Space::small));
    m_tools->setSpacing(theme.space(Space::small));
    m_buttons->setSpacing(theme.space(Space::small));
    m_up->setIcon(format::icon(QStringLiteral("chevron_up")));
    m_down->setIcon(format::icon(QStringLiteral("chevron_down")));
    m_table->verticalHeader()->setDefaultSectionSize(theme.target());
    m_table->setMinimumHeight(leastRows * theme.target());
    const int last = m_model->columnCount() - 1;
    const int side = m_model->headerData(last, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
    m_table->horizontalHeader()->setStretchLastSection((side & Qt::AlignRight) == 0);
    const int letter = QFontMetrics(theme.font(Type::body)).averageCharWidth();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int words = m_table->horizontalHeader()->sectionSizeHint(column);
        m_table->setColumnWidth(column, std::max(m_model->lettersOf(column) * letter, words));
    }
    arrange();
}

void PlaceTableView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PlaceTableView::arrange()
{
    const bool isBeside = width() * 100 >= besideFrom * format::currentTheme().textPercent();
    m_tools->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void PlaceTableView::setModel(const document::Model* model)
{
    const int row = current();
    const std::optional<TableRow> before = row >= 0 ? std::optional(*m_model->rowAt(row)) : std::nullopt;
    const int column = m_table->currentIndex().column();
    m_model->setModel(model);
    const int now = before ? m_model->indexOf(*before) : -1;
    if (now >= 0 && now != current()) {
        m_table->setCurrentIndex(m_filter->mapFromSource(m_model->index(now, column)));
    }
    showEmpty();
    showActions();
}

void PlaceTableView::reset()
{
    m_filterEdit->clear();
    m_banner->clear();
}

void PlaceTableView::showEmpty()
{
    const bool isEmpty = m_filter->rowCount() == 0;
    m_empty->setText(m_model->rowCount() > 0 ? tr("No row says “%1”.").arg(m_filterEdit->text()) : m_model->table().whenEmpty());
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_table);
    m_sum->setText(m_model->sum());
    m_sum->setVisible(!m_sum->text().isEmpty());
}

void PlaceTableView::go()
{
    const auto figure = m_table->currentIndex().data(widgets::doorRole).value<projection::FigureId>();
    if (!figure.thing.empty()) {
        Q_EMIT figureWanted(figure);
    }
}

int PlaceTableView::current() const
{
    const QModelIndex at = m_table->currentIndex();
    return at.isValid() ? m_filter->mapToSource(at).row() : -1;
}

void PlaceTableView::showActions()
{
    const bool can = m_model->canChange(current());
    m_duplicate->setEnabled(can);
    m_remove->setEnabled(can);
    // A row can only be moved in the document's own order.
    const bool isSorted = m_filter->sortColumn() >= 0;
    m_up->setEnabled(can && !isSorted);
    m_down->setEnabled(can && !isSorted);
    m_go->setEnabled(current() >= 0);
}

void PlaceTableView::standOn(int row, bool edits)
{
    if (row < 0) {
        return;
    }
    const int column = edits ? 0 : std::max(m_table->currentIndex().column(), 0);
    const QModelIndex at = m_filter->mapFromSource(m_model->index(row, column));
    m_table->setCurrentIndex(at);
    m_table->scrollTo(at);
    m_table->setFocus();
    if (edits && at.isValid()) {
        m_table->edit(at);
    }
}

void PlaceTableView::standOnFirst()
{
    const QModelIndex first = m_filter->index(0, 0);
    m_table->setCurrentIndex(first);
    (first.isValid() ? static_cast<QWidget*>(m_table) : m_filterEdit)->setFocus();
}

void PlaceTableView::make(int offer)
{
    m_filterEdit->clear();
    standOn(m_model->make(offer, current()), true);
}

} // namespace wp::ui::screens
