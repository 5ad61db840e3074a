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
constexpr double sideGap = 4;
constexpr double tieWidth = 1.5;
constexpr int wantedWidth = 720;

QFontMetricsF metrics(Type type) { return QFontMetricsF(currentTheme().font(type)); }

double barHeight() { return std::max<double>(currentTheme().target(), metrics(Type::strong).height() + 12); }

double labelWidth(const Share& share)
{
    return std::ceil(std::max(metrics(Type::caption).horizontalAdvance(share.name),
                              metrics(Type::strong).horizontalAdvance(share.share) + currentTheme().space(Space::small) +
                                  metrics(Type::caption).horizontalAdvance(share.text))) +
           tieWidth + currentTheme().space(Space::tight) + 2;
}

/// From the right, each label in the highest row where it ends before every label that stands there or hangs
/// deeper by a tie that passes there: so that no tie crosses words.
void placeInRows(std::vector<QRectF>& labels, double rowHeight)
{
    std::vector<double> starts;
    for (auto label = labels.rbegin(); label != labels.rend(); ++label) {
        const double end = label->right() + currentTheme().space(Space::small);
        std::size_t row = starts.size();
        while (row > 0 && end <= *std::min_element(starts.begin() + static_cast<std::ptrdiff_t>(row) - 1, starts.end())) {
            --row;
        }
        starts.resize(std::max(starts.size(), row + 1), label->left());
        starts[row] = label->left();
        label->translate(0, static_cast<double>(row) * rowHeight);
    }
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
    painter.save(); // without a clip, which pictures in SVG do not know
    painter.setRenderHint(QPainter::Antialiasing);
    QColor stripe = currentTheme().colour(Colour::surface);
    stripe.setAlpha(150);
    painter.setPen(QPen(stripe, 1.5, Qt::SolidLine, Qt::FlatCap));
    const double height = rectangle.height();
    for (double x = rectangle.left() - height; x < rectangle.right(); x += hatchGap) {
        const double from = std::max(x, rectangle.left());
        const double to = std::min(x + height, rectangle.right());
        painter.drawLine(QPointF(from, rectangle.bottom() - (from - x)), QPointF(to, rectangle.bottom() - (to - x)));
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

double ShareBar::roomForParts(int width, double whole) const
{
    const double words = width - 2 * sideGap;
    double room = words - partGap * std::max(0.0, static_cast<double>(m_shares.size()) - 1);
    double before = 0;
    double gaps = 0;
    for (const Share& share : m_shares) {
        if (before > 0) {
            room = std::min(room, (words - labelWidth(share) - gaps) * whole / before);
        }
        before += std::max(share.amount, 0.0);
        gaps += partGap;
    }
    return std::max(room, words / 4);
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
    const double room = roomForParts(width, whole);
    const double labelHeight = metrics(Type::caption).height() + metrics(Type::strong).height();
    const double firstRow = made.top + barHeight() + theme.space(Space::medium);
    double x = sideGap;
    for (const Share& share : m_shares) {
        const double wide = whole > 0 ? room * std::max(share.amount, 0.0) / whole : 0;
        made.parts.push_back(QRectF(x, made.top, wide, barHeight()));
        made.labels.push_back(QRectF(x, firstRow, labelWidth(share), labelHeight));
        x += wide + partGap;
    }
    placeInRows(made.labels, labelHeight + theme.space(Space::small));
    double bottom = firstRow;
    for (const QRectF& label : made.labels) {
        bottom = std::max(bottom, label.bottom());
    }
    made.height = bottom + 4;
    return made;
}

int ShareBar::heightForWidth(int width) const { return static_cast<int>(std::ceil(layOut(width).height)); }

QSize ShareBar::sizeHint() const { return {wantedWidth, heightForWidth(wantedWidth)}; }

QSize ShareBar::minimumSizeHint() const { return {200, heightForWidth(std::max(width(), 200))}; }

void ShareBar::paintPart(QPainter& painter, const Layout& made, std::size_t i) const
{
    const auto& theme = currentTheme();
    const Share& share = m_shares[i];
    const QRectF& label = made.labels[i];
    fillShare(painter, made.parts[i], share.role);
    painter.fillRect(QRectF(label.left(), made.parts[i].bottom(), tieWidth, label.bottom() - made.parts[i].bottom()),
                     theme.series(share.role).line);
    const QRectF words = label.adjusted(tieWidth + theme.space(Space::tight), 0, 0, 0);
    painter.setFont(theme.font(Type::caption));
    painter.setPen(theme.colour(Colour::quietText));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop, share.name);
    painter.setFont(theme.font(Type::strong));
    painter.setPen(theme.series(share.role).text);
    QRectF used;
    painter.drawText(words, Qt::AlignLeft | Qt::AlignBottom, share.share, &used);
    painter.setFont(theme.font(Type::caption));
    painter.setPen(theme.colour(Colour::quietText));
    painter.drawText(words.adjusted(used.width() + theme.space(Space::small), 0, 0, -1), Qt::AlignLeft | Qt::AlignBottom,
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
