// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/present/room_results.h"

#include "ui/widgets/wrapped_label.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace wp::ui::screens {

using format::Colour;
using format::Type;

namespace {

constexpr int leastInBodies = 7; // a fact is as wide as these many heights of the body's type

QString marked(const format::Theme& theme, const char* mark, Colour colour, const QString& words)
{
    return QStringLiteral("<span style=\"color:%1\">%2</span>&nbsp;%3")
        .arg(theme.colour(colour).name(), QString::fromUtf8(mark), words.toHtmlEscaped());
}

} // namespace

RoomResults::RoomResults(QWidget* parent) : QWidget(parent)
{
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins({});
}

void RoomResults::show(std::vector<shell::ResultCell> cells, const format::Theme& theme)
{
    // Beside what cuts save stands what they take away, however few there is room for.
    const auto withdrawn = std::ranges::find(cells, QStringLiteral("withdrawn"), &shell::ResultCell::id);
    const auto cash = std::ranges::find(cells, QStringLiteral("cash"), &shell::ResultCell::id);
    if (cash < withdrawn && withdrawn != cells.end()) {
        std::rotate(cash + 1, withdrawn, withdrawn + 1);
    }
    while (m_cells.size() < cells.size()) {
        Cell cell;
        cell.whole = new QWidget(this);
        auto* column = new QVBoxLayout(cell.whole);
        column->setContentsMargins({});
        column->setSpacing(0);
        cell.label = widgets::wrappedLabel({}, Type::caption, true, cell.whole);
        cell.value = widgets::wrappedLabel({}, Type::strong, false, cell.whole);
        cell.note = widgets::wrappedLabel({}, Type::caption, false, cell.whole);
        for (QLabel* label : {cell.label, cell.value, cell.note}) {
            column->addWidget(label);
        }
        cell.value->setTextFormat(Qt::RichText);
        cell.note->setTextFormat(Qt::RichText);
        column->addStretch();
        m_row->addWidget(cell.whole, 1);
        m_cells.push_back(cell);
    }
    for (std::size_t i = 0; i < cells.size(); ++i) {
        m_cells[i].label->setText(cells[i].label);
        m_cells[i].value->setText(marked(theme, "●", Colour::wholePlaceText, cells[i].value));
        m_cells[i].note->setText(cells[i].isCuts ? marked(theme, "■", Colour::cutsText, cells[i].note) : cells[i].note.toHtmlEscaped());
        m_cells[i].isCompared = cells[i].isCuts;
        m_cells[i].whole->setAccessibleName(cells[i].label + QStringLiteral(": ") + cells[i].value + QStringLiteral(". ") + cells[i].note);
    }
    m_wanted = static_cast<int>(cells.size());
    m_least = leastInBodies * QFontMetrics(theme.font(Type::body)).height();
    m_row->setSpacing(theme.space(format::Space::wide));
    arrange();
}

void RoomResults::setBrief(bool isBrief)
{
    for (const Cell& cell : m_cells) {
        cell.note->setVisible(cell.isCompared || !isBrief);
    }
    updateGeometry();
}

void RoomResults::arrange()
{
    m_shown = std::clamp((width() + m_row->spacing()) / (m_least + m_row->spacing()), 1, std::max(1, m_wanted));
    for (int i = 0; i < static_cast<int>(m_cells.size()); ++i) {
        m_cells[static_cast<std::size_t>(i)].whole->setVisible(i < std::min(m_shown, m_wanted));
    }
    m_row->invalidate(); // names that wrap anew need another height
    updateGeometry();
}

void RoomResults::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace wp::ui::screens
