// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/compare/difference_card.h"

#include "ui/widgets/quiet_view.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace wp::ui::screens {

using format::Colour;
using format::currentTheme;
using format::Space;
using format::Type;

namespace {

constexpr int mostRows = 9;
constexpr int leastColumn = 150;
constexpr double firstShare = 1.8;

/// Values of a variant's own stand on tinted ground.
class OwnDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, currentTheme().space(Space::small));
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (index.data(DifferenceModel::ownRole).toBool() && !option.state.testFlag(QStyle::State_Selected)) {
            painter->fillRect(option.rect, currentTheme().colour(Colour::infoSurface));
        }
        QStyledItemDelegate::paint(painter, option, index);
    }
};

QTableView* tableOf(DifferenceModel* model, QWidget* parent)
{
    auto* table = new widgets::QuietTable(parent);
    table->setModel(model);
    table->setItemDelegate(new OwnDelegate(table));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(true);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter |
                                                   static_cast<Qt::Alignment>(Qt::TextWordWrap));
    return table;
}

} // namespace

DifferenceCard::DifferenceCard(QWidget* parent) : QFrame(parent), m_model(new DifferenceModel(this))
{
    setObjectName(QStringLiteral("card"));
    auto* column = new QVBoxLayout(this);
    for (QLabel** label : {&m_title, &m_words}) {
        *label = new QLabel(this);
        (*label)->setWordWrap(true);
        (*label)->setTextFormat(Qt::PlainText);
        column->addWidget(*label);
    }
    format::setType(m_title, Type::heading);
    format::setType(m_words, Type::body, true);
    m_table = tableOf(m_model, this);
    m_table->installEventFilter(this);
    m_reset = new QPushButton(this);
    column->addWidget(m_table);
    column->addWidget(m_reset, 0, Qt::AlignLeft);
    connect(m_reset, &QPushButton::clicked, this, &DifferenceCard::reset);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &DifferenceCard::renewReset);
    retranslate();
    dress();
}

void DifferenceCard::retranslate()
{
    m_words->setText(tr("A scenario can follow another in all that it does not change. What is its own has ◆ and a tint."));
    m_reset->setText(tr("Follow the base again here"));
    m_table->setAccessibleName(tr("What differs between the scenarios"));
}

void DifferenceCard::dress()
{
    const int side = currentTheme().space(Space::large);
    layout()->setContentsMargins(side, side, side, side);
    layout()->setSpacing(currentTheme().space(Space::small));
    fit();
}

void DifferenceCard::show(const QStringList& names, std::vector<DifferenceRow> rows)
{
    const auto count = static_cast<int>(rows.size());
    m_title->setText(names.size() < 2 ? tr("One scenario alone differs from nothing")
                     : count == 0     ? tr("These scenarios have the same measures and assumptions")
                                      : tr("%n things differ", nullptr, count));
    const QModelIndex before = m_table->currentIndex();
    m_model->show(names, std::move(rows));
    m_table->setVisible(count > 0);
    const bool hasOwn = [this] {
        for (int i = 0; i < m_model->rowCount(); ++i) {
            if (std::ranges::any_of(m_model->row(i).cells, &DifferenceCell::isOwn)) {
                return true;
            }
        }
        return false;
    }();
    m_reset->setVisible(hasOwn);
    m_words->setVisible(count > 0);
    fit();
    const QModelIndex again = m_model->index(std::min(before.row(), count - 1), before.column());
    m_table->setCurrentIndex(again.isValid() ? again : m_model->index(0, 0));
    renewReset();
}

void DifferenceCard::fit()
{
    const format::Theme& theme = currentTheme();
    const int columns = m_model->columnCount();
    if (columns == 0) {
        return;
    }
    const int bar = m_table->verticalScrollBar()->sizeHint().width();
    const int room = m_table->width() - bar - 2 * m_table->frameWidth();
    const int least = leastColumn * theme.textPercent() / 100;
    const int each = std::max(least, static_cast<int>(room / (columns - 1 + firstShare)));
    const int first = std::max(static_cast<int>(least * firstShare), room - each * (columns - 1));
    for (int column = 0; column < columns; ++column) {
        m_table->setColumnWidth(column, column == 0 ? first : each);
    }
    const QFontMetrics words(theme.font(Type::strong));
    int head = 0;
    for (int column = 0; column < columns; ++column) {
        const QRect space(0, 0, m_table->columnWidth(column) - 2 * theme.space(Space::small) - 4, 10 * words.height());
        head = std::max(head, words.boundingRect(space, Qt::TextWordWrap, m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()).height());
    }
    head += 2 * theme.space(Space::tight);
    m_table->horizontalHeader()->setFixedHeight(head);
    m_table->resizeRowsToContents();
    int height = head + 2 * m_table->frameWidth() + m_table->horizontalScrollBar()->sizeHint().height();
    for (int row = 0; row < std::min(m_model->rowCount(), mostRows); ++row) {
        height += m_table->rowHeight(row);
    }
    m_table->setFixedHeight(height);
}

void DifferenceCard::renewReset() { m_reset->setEnabled(m_table->currentIndex().data(DifferenceModel::ownRole).toBool()); }

void DifferenceCard::reset()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.data(DifferenceModel::ownRole).toBool()) {
        Q_EMIT resetWanted(current.row(), current.column() - 1);
    }
}

bool DifferenceCard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        reset();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void DifferenceCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::StyleChange) {
        dress();
    }
}

void DifferenceCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    layout()->activate();
    fit();
}

} // namespace wp::ui::screens
