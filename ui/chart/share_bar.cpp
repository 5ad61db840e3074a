// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/share_bar.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStandardItemModel>

#include <algorithm>
#include <cmath>

namespace wp::ui::chart {

using format::Colour;
using format::currentTheme;
using format::Space;
using format::Type;

namespace {

constexpr double hatchGap = 7;
constexpr double partGap = 2;
constexpr int wantedWidth = 720;

QFontMetricsF metrics(Type type) { return QFontMetricsF(currentTheme().font(type)); }

double barHeight() { return std::max<double>(currentTheme().target(), metrics(Type::strong).height() + 12); }

double labelWidth(const Share& share)
{
    return std::ceil(std::max(metrics(Type::caption).horizontalAdvance(share.name),
                              metrics(Type::strong).horizontalAdvance(share.share) + currentTheme().space(Space::small) +
                                  metrics(Type::caption).horizontalAdvance(share.text))) + 2;
}

} // namespace

/// Where all stands for one width. A label under the bar takes the first row in which it touches no other.
struct ShareBar::Layout {
    std::vector<QRectF> parts;
    std::vector<QRectF> labels;
    double top = 0;
    double height = 0;
};

void fillShare(QPainter& painter, const QRectF& rectangle, format::SeriesRole role)
{
    const format::SeriesStyle style = currentTheme().series(role);
    painter.fillRect(rectangle, style.line);
    if (!style.hatched) {
        return;
    }
    painter.save();
    painter.setClipRect(rectangle, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor stripe = currentTheme().colour(Colour::surface);
    stripe.setAlpha(150);
    painter.setPen(QPen(stripe, 1.5));
    const double height = rectangle.height();
    for (double x = rectangle.left() - height; x < rectangle.right(); x += hatchGap) {
        painter.drawLine(QPointF(x, rectangle.bottom()), QPointF(x + height, rectangle.top()));
    }
    painter.restore();
}

ShareBar::ShareBar(QWidget* parent) : QWidget(parent), m_table(new QStandardItemModel(this))
{
    installChartAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

ShareBar::~ShareBar() = default;

void ShareBar::setShares(const QString& title, const QString& unitLine, std::vector<Share> shares)
{
    m_title = title;
    m_unitLine = unitLine;
    m_shares = std::move(shares);
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(m_shares.size()) - 1));
    rebuildTable();
    updateGeometry();
    update();
}

void ShareBar::rebuildTable()
{
    m_table->clear();
    m_table->setHorizontalHeaderLabels({tr("Share"), tr("Amount")});
    for (std::size_t i = 0; i < m_shares.size(); ++i) {
        m_table->appendRow({new QStandardItem(m_shares[i].share), new QStandardItem(m_shares[i].text)});
        m_table->setVerticalHeaderItem(static_cast<int>(i), new QStandardItem(m_shares[i].name));
    }
}

ShareBar::Layout ShareBar::layOut(int width) const
{
    const auto& theme = currentTheme();
    Layout made;
    double whole = 0;
    for (const Share& share : m_shares) {
        whole += std::max(share.amount, 0.0);
    }
    const QRectF heading = metrics(Type::subheading).boundingRect(QRectF(0, 0, width - 8, 10000), Qt::TextWordWrap, m_title);
    const QRectF unit = metrics(Type::body).boundingRect(QRectF(0, 0, width - 8, 10000), Qt::TextWordWrap, m_unitLine);
    made.top = std::ceil(heading.height() + unit.height() + theme.space(Space::medium));
    const double room = width - 8 - partGap * std::max(0.0, static_cast<double>(m_shares.size()) - 1);
    const double labelHeight = metrics(Type::caption).height() + metrics(Type::strong).height();
    const double firstRow = made.top + barHeight() + theme.space(Space::medium);
    std::vector<double> rowEnds;
    double x = 4;
    for (const Share& share : m_shares) {
        const double wide = whole > 0 ? room * std::max(share.amount, 0.0) / whole : 0;
        made.parts.push_back(QRectF(x, made.top, wide, barHeight()));
        const double needed = std::min<double>(labelWidth(share), width - 8);
        const double left = std::clamp(x, 4.0, std::max(4.0, width - 4 - needed));
        std::size_t row = 0;
        while (row < rowEnds.size() && rowEnds[row] > left) {
            ++row;
        }
        rowEnds.resize(std::max(rowEnds.size(), row + 1));
        rowEnds[row] = left + needed + theme.space(Space::medium);
        made.labels.push_back(QRectF(left, firstRow + static_cast<double>(row) * (labelHeight + theme.space(Space::small)),
                                     needed, labelHeight));
        x += wide + partGap;
    }
    double bottom = firstRow;
    for (const QRectF& label : made.labels) {
        bottom = std::max(bottom, label.bottom());
    }
    made.height = bottom + 4;
    return made;
}

int ShareBar::heightForWidth(int width) const { return static_cast<int>(std::ceil(layOut(width).height)); }

QSize ShareBar::sizeHint() const { return {wantedWidth, heightForWidth(wantedWidth)}; }

QSize ShareBar::minimumSizeHint() const { return {200, static_cast<int>(barHeight()) * 2}; }

void ShareBar::paintPart(QPainter& painter, const Layout& made, std::size_t i) const
{
    const auto& theme = currentTheme();
    const Share& share = m_shares[i];
    const QRectF& label = made.labels[i];
    fillShare(painter, made.parts[i], share.role);
    const double tie = std::min(made.parts[i].left() + 1.5, made.parts[i].right());
    painter.fillRect(QRectF(tie - 1.5, made.parts[i].bottom(), 1.5, label.bottom() - made.parts[i].bottom()),
                     theme.series(share.role).line);
    const double inset = std::max(0.0, tie - label.left()) + theme.space(Space::tight) + 2;
    const QRectF words = label.translated(label.left() <= tie ? inset - 2 : 0, 0);
    painter.setFont(theme.font(Type::caption));
    painter.setPen(theme.colour(Colour::quietText));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop, share.name);
    painter.setFont(theme.font(Type::strong));
    painter.setPen(theme.series(share.role).text);
    QRectF used;
    painter.drawText(words, Qt::AlignLeft | Qt::AlignBottom, share.share, &used);
    painter.setFont(theme.font(Type::caption));
    painter.setPen(theme.colour(Colour::quietText));
    painter.drawText(words.adjusted(used.width() + theme.space(Space::small), 0, 40, -1), Qt::AlignLeft | Qt::AlignBottom,
                     share.text);
}

void ShareBar::paintEvent(QPaintEvent*)
{
    const auto& theme = currentTheme();
    const Layout made = layOut(width());
    QPainter painter(this);
    QRectF used;
    painter.setFont(theme.font(Type::subheading));
    painter.setPen(theme.colour(Colour::text));
    painter.drawText(QRectF(4, 0, width() - 8, made.top), Qt::TextWordWrap, m_title, &used);
    painter.setFont(theme.font(Type::body));
    painter.setPen(theme.colour(Colour::quietText));
    painter.drawText(QRectF(4, used.bottom(), width() - 8, made.top), Qt::TextWordWrap, m_unitLine);
    for (std::size_t i = 0; i < m_shares.size(); ++i) {
        paintPart(painter, made, i);
    }
    if (hasFocus() && !m_shares.empty()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.colour(Colour::focus), 3));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(made.parts[static_cast<std::size_t>(m_current)].adjusted(-1.5, -1.5, 1.5, 1.5));
    }
}

void ShareBar::choose(int part)
{
    m_current = std::clamp(part, 0, static_cast<int>(m_shares.size()) - 1);
    update();
    if (QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(m_current * m_table->columnCount());
        QAccessible::updateAccessibility(&event);
    }
}

void ShareBar::keyPressEvent(QKeyEvent* event)
{
    if (m_shares.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left: choose(m_current - 1); break;
    case Qt::Key_Right: choose(m_current + 1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT figureActivated(m_shares[static_cast<std::size_t>(m_current)].figure); break;
    default: QWidget::keyPressEvent(event);
    }
}

void ShareBar::mousePressEvent(QMouseEvent* event)
{
    const Layout made = layOut(width());
    for (std::size_t i = 0; i < m_shares.size(); ++i) {
        if (made.parts[i].contains(event->position()) || made.labels[i].contains(event->position())) {
            choose(static_cast<int>(i));
            Q_EMIT figureActivated(m_shares[i].figure);
            return;
        }
    }
}

void ShareBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        rebuildTable();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
    }
}

bool ShareBar::event(QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
    }
    return QWidget::event(event);
}

QString ShareBar::description() const
{
    if (m_shares.empty()) {
        return tr("There is nothing to share out yet.");
    }
    QStringList parts;
    for (const Share& share : m_shares) {
        parts << tr("%1 %2", "a part's name and its share").arg(share.name, share.share);
    }
    return tr("Bar of %n parts of a whole, %1.", nullptr, static_cast<int>(m_shares.size())).arg(m_unitLine) +
           QLatin1Char(' ') + parts.join(QCoreApplication::translate("ChartFrame", ", ", "between things listed")) +
           QLatin1Char('.');
}

const QAbstractItemModel& ShareBar::table() const { return *m_table; }

} // namespace wp::ui::chart
