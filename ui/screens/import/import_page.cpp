// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/import/import_page.h"

#include "ui/shell/large_dialog.h"
#include "ui/widgets/quiet_view.h"
#include "ui/widgets/wrapped_label.h"

#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace wp::ui::screens {

using format::Space;
using format::Type;

namespace {

constexpr int rowsMeasured = 60;
constexpr int narrowestLast = 24; // in letters

/// Paints the tint of a row, which the style leaves out.
class TintDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QVariant tint = index.data(Qt::BackgroundRole);
        if (tint.isValid() && !(option.state & QStyle::State_Selected)) {
            painter->fillRect(option.rect, tint.value<QColor>());
        }
        QStyledItemDelegate::paint(painter, option, index);
    }
};

} // namespace

FieldColumn::FieldColumn(QWidget* parent) : m_content(new QWidget(parent)), m_rows(new QVBoxLayout(m_content))
{
    const format::Theme& theme = format::currentTheme();
    m_rows->setContentsMargins(theme.space(Space::hair), 0, theme.space(Space::medium), 0);
    m_rows->setSpacing(theme.space(Space::medium));
    m_area = shell::scrolling(m_content, parent);
}

QLabel* FieldColumn::add(const QString& name, QWidget* field)
{
    auto* group = new QWidget(m_content);
    auto* rows = new QVBoxLayout(group);
    rows->setContentsMargins({});
    rows->setSpacing(format::currentTheme().space(Space::hair));
    auto* label = new QLabel(name, group);
    label->setWordWrap(true);
    format::setType(label, Type::strong);
    label->setBuddy(field->focusProxy() ? field->focusProxy() : field);
    if (field->accessibleName().isEmpty()) {
        field->setAccessibleName(QString(name).remove(u'&'));
    }
    QLabel* reason = widgets::wrappedLabel({}, Type::caption, true, group);
    rows->addWidget(label);
    rows->addWidget(field);
    rows->addWidget(reason);
    m_rows->addWidget(group);
    return reason;
}

void FieldColumn::add(QWidget* widget)
{
    m_rows->addWidget(widget);
}

void FieldColumn::finish() { m_rows->addStretch(); }

QTableView* rowTable(const QString& name, QAbstractItemModel* model, QWidget* parent)
{
    auto* table = new widgets::QuietTable(parent);
    table->setModel(model);
    table->setItemDelegate(new TintDelegate(table));
    table->setAccessibleName(name);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setCornerButtonEnabled(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(format::currentTheme().target());
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

void fitColumns(QTableView& table, int widest, int fromRow, int toRow)
{
    const format::Theme& theme = format::currentTheme();
    const QFontMetrics metrics(theme.font(Type::body));
    const QFontMetrics heading(theme.font(Type::strong));
    const int letter = metrics.averageCharWidth();
    const int around = 2 * theme.space(Space::small) + letter;
    const QAbstractItemModel& model = *table.model();
    const int end = std::min({model.rowCount(), fromRow + rowsMeasured, toRow});
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString title = model.headerData(column, Qt::Horizontal).toString();
        int width = 0;
        for (int row = fromRow; row < end; ++row) {
            width = std::max(width, metrics.horizontalAdvance(model.index(row, column).data().toString()));
        }
        width = std::max(heading.horizontalAdvance(title), std::min(width, widest * letter));
        const bool isLast = column + 1 == model.columnCount();
        table.setColumnWidth(column, std::max(width, isLast ? narrowestLast * letter : 0) + around);
    }
}

} // namespace wp::ui::screens
