// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/evidence/door_list.h"

#include "ui/format/theme.h"
#include "ui/screens/evidence/row_button.h"
#include "ui/widgets/door.h"
#include "ui/widgets/empty_layout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace wp::ui::screens {

using format::Space;
using format::Type;

namespace {

constexpr std::size_t firstRows = 12;

/// How wide the columns of signs and of numbers are, so that they stand under each other.
struct Columns {
    int sign = 0;
    int value = 0;
};

Columns columnsOf(const std::vector<DoorLine>& lines)
{
    const QFontMetrics metrics(format::currentTheme().font(Type::strong));
    Columns columns;
    for (const DoorLine& line : lines) {
        columns.sign = std::max(columns.sign, metrics.horizontalAdvance(line.sign));
        columns.value = std::max(columns.value, metrics.horizontalAdvance(line.value));
    }
    return columns;
}

void fill(QWidget& row, const DoorLine& line, const Columns& columns)
{
    const format::Theme& theme = format::currentTheme();
    const bool isDoor = !line.door.thing.empty();
    auto* cells = new QHBoxLayout(&row);
    cells->setContentsMargins(theme.space(Space::tight), 0, theme.space(Space::tight), 0);
    cells->setSpacing(theme.space(Space::small));
    const auto cell = [&](const QString& text, Type type, int width, Qt::Alignment alignment) {
        auto* label = new QLabel(text, &row);
        label->setTextFormat(Qt::PlainText);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        label->setMinimumWidth(width);
        label->setAlignment(alignment | Qt::AlignVCenter);
        format::setType(label, type);
        cells->addWidget(label);
        return label;
    };
    if (columns.sign > 0) {
        cell(line.sign, Type::body, columns.sign, Qt::AlignLeft);
    }
    cell(line.value, Type::strong, columns.value, Qt::AlignRight);
    QLabel* name = cell(line.name, Type::body, 1, Qt::AlignLeft);
    name->setWordWrap(true);
    name->setProperty("link", isDoor);
    cells->setStretchFactor(name, 1);
    if (isDoor) {
        cell(QStringLiteral("›"), Type::body, 0, Qt::AlignRight)->setProperty("link", true);
    }
}

QWidget* makeRow(const DoorLine& line, const Columns& columns, DoorList* list)
{
    if (line.door.thing.empty()) {
        auto* row = new QWidget(list);
        fill(*row, line, columns);
        return row;
    }
    auto* button = new RowButton(list);
    fill(*button, line, columns);
    button->setAccessibleName(DoorList::tr("%1 %2, %3", "sign, value, name").arg(line.sign, line.value, line.name).trimmed());
    widgets::setDoor(*button, line.door);
    QObject::connect(button, &QPushButton::clicked, list, [list, door = line.door] { Q_EMIT list->opened(door); });
    return button;
}

} // namespace

DoorList::DoorList(QWidget* parent) : QWidget(parent)
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
}

void DoorList::show(const std::vector<DoorLine>& lines)
{
    if (lines == m_lines) {
        return;
    }
    m_lines = lines;
    m_isWhole = false;
    rebuild();
}

std::vector<QPushButton*> DoorList::doors() const
{
    std::vector<QPushButton*> found;
    for (int i = 0; i < m_column->count(); ++i) {
        if (auto* button = qobject_cast<RowButton*>(m_column->itemAt(i)->widget())) {
            found.push_back(button);
        }
    }
    return found;
}

void DoorList::rebuild()
{
    widgets::emptyLayout(*m_column);
    const Columns columns = columnsOf(m_lines);
    const bool isCut = !m_isWhole && m_lines.size() > firstRows + 1;
    const std::size_t count = isCut ? firstRows : m_lines.size();
    for (std::size_t i = 0; i < count; ++i) {
        m_column->addWidget(makeRow(m_lines[i], columns, this));
    }
    if (isCut) {
        auto* all = new QPushButton(tr("Show all %n", nullptr, static_cast<int>(m_lines.size())), this);
        connect(all, &QPushButton::clicked, this, [this] {
            m_isWhole = true;
            rebuild();
            if (const auto rows = doors(); rows.size() > firstRows) {
                rows[firstRows]->setFocus(Qt::OtherFocusReason);
            }
        });
        m_column->addWidget(all, 0, Qt::AlignLeft);
    }
    setVisible(!m_lines.empty());
    Q_EMIT rebuilt();
}

void DoorList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange) {
        rebuild();
    }
}

} // namespace wp::ui::screens
