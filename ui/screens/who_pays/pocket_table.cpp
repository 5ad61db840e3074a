// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/who_pays/pocket_table.h"

#include "ui/widgets/door.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace wp::ui::screens {

using format::Colour;
using format::currentTheme;
using format::Space;
using format::Type;

namespace {

constexpr int leastTint = 18;
constexpr int mostTint = 110;
constexpr int leastColumn = 132;
constexpr int headLines = 2;

/// What is paid in strong type, what it brings below it; the greater, the deeper the ground.
class PocketDelegate : public QStyledItemDelegate {
public:
    explicit PocketDelegate(const PocketModel* model, QObject* parent) : QStyledItemDelegate(parent), m_model(model) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const format::Theme& theme = currentTheme();
        const PocketCell& cell = m_model->cell(index);
        const bool isTotal = m_model->isTotal(index);
        painter->save();
        painter->fillRect(option.rect, theme.colour(isTotal ? Colour::window : Colour::surface));
        if (!cell.paid.isEmpty() && !isTotal) {
            QColor tint = theme.colour(Colour::prevention);
            tint.setAlpha(leastTint + static_cast<int>((mostTint - leastTint) * cell.share));
            painter->fillRect(option.rect.adjusted(1, 1, -1, -1), tint);
        }
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->setPen(QPen(theme.colour(Colour::focus), 2));
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        }
        const QRect room = option.rect.adjusted(theme.space(Space::small), theme.space(Space::tight),
                                                -theme.space(Space::small), -theme.space(Space::tight));
        painter->setPen(theme.colour(Colour::text));
        if (cell.paid.isEmpty()) {
            painter->setFont(theme.font(Type::body));
            painter->drawText(room, Qt::AlignCenter, QStringLiteral("–"));
        } else {
            painter->setFont(theme.font(Type::strong));
            painter->drawText(room, Qt::AlignRight | Qt::AlignTop, cell.paid);
            painter->setFont(theme.font(Type::body));
            painter->drawText(room, Qt::AlignRight | Qt::AlignBottom, QStringLiteral("→ %1").arg(cell.gained));
        }
        painter->restore();
    }

private:
    const PocketModel* m_model;
};

int lineHeight(Type type) { return QFontMetrics(currentTheme().font(type)).height(); }

} // namespace

void PocketModel::show(PocketMatrix matrix)
{
    beginResetModel();
    m_matrix = std::move(matrix);
    endResetModel();
}

const PocketCell& PocketModel::cell(const QModelIndex& index) const
{
    return m_matrix.rows[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
}

bool PocketModel::isTotal(const QModelIndex& index) const
{
    return index.row() + 1 == rowCount() || index.column() + 1 == columnCount();
}

int PocketModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matrix.payers.size());
}

int PocketModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matrix.gainers.size());
}

QVariant PocketModel::data(const QModelIndex& index, int role) const
{
    const PocketCell& shown = cell(index);
    if (role == widgets::doorRole) {
        return shown.paid.isEmpty() ? QVariant() : QVariant::fromValue(shown.figure);
    }
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) {
        return shown.paid.isEmpty() ? tr("nothing") : tr("pays %1, brings %2").arg(shown.paid, shown.gained);
    }
    return {};
}

QVariant PocketModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole) {
        return {};
    }
    return orientation == Qt::Horizontal ? m_matrix.gainers.value(section) : m_matrix.payers.value(section);
}

PocketTable::PocketTable(QWidget* parent) : QuietView(parent), m_model(new PocketModel(this))
{
    setModel(m_model);
    setItemDelegate(new PocketDelegate(m_model, this));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(ScrollPerPixel);
    horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter | static_cast<Qt::Alignment>(Qt::TextWordWrap));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setHighlightSections(false);
    connect(this, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (!m_model->cell(index).paid.isEmpty()) {
            Q_EMIT figureActivated(m_model->cell(index).figure);
        }
    });
    connect(this, &QTableView::clicked, this, &QTableView::activated);
}

void PocketTable::show(const PocketMatrix& matrix)
{
    const QModelIndex before = currentIndex();
    m_model->show(matrix);
    fit();
    const QModelIndex again = m_model->index(before.row(), before.column());
    setCurrentIndex(again.isValid() ? again : m_model->index(0, 0));
}

void PocketTable::fit()
{
    const format::Theme& theme = currentTheme();
    const int row = lineHeight(Type::strong) + lineHeight(Type::body) + 2 * theme.space(Space::tight) + 2;
    const int head = headLines * lineHeight(Type::strong) + 2 * theme.space(Space::tight);
    const int columns = std::max(m_model->columnCount(), 1);
    verticalHeader()->setDefaultSectionSize(row);
    horizontalHeader()->setFixedHeight(head);
    const int least = leastColumn * theme.textPercent() / 100;
    const int room = (width() - verticalHeader()->sizeHint().width() - 2 * frameWidth()) / columns;
    const int column = std::max(least, room);
    horizontalHeader()->setDefaultSectionSize(column);
    for (int i = 0; i < m_model->columnCount(); ++i) {
        setColumnWidth(i, column);
    }
    for (int i = 0; i < m_model->rowCount(); ++i) {
        setRowHeight(i, row);
    }
    const int bar = column > room ? horizontalScrollBar()->sizeHint().height() : 0;
    setFixedHeight(head + row * m_model->rowCount() + 2 * frameWidth() + bar);
}

void PocketTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        fit();
    }
}

void PocketTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        fit();
    }
}

} // namespace wp::ui::screens
