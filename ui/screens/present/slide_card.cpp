// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/present/slide_card.h"

#include "ui/chart/description.h"
#include "ui/chart/picture.h"
#include "ui/format/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/wrapped_label.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace wp::ui::screens {

using format::Space;
using format::Type;

namespace {

constexpr QSize wantedPicture(320, 180);
constexpr QSize leastPicture(160, 90);
constexpr int edgeAround = 6;
/// A chart is laid out on this many pixels and then made small, so that its words have room.
constexpr int drawnWidth = 640;

} // namespace

SlidePicture::SlidePicture(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumSize(leastPicture);
    widgets::setAccessibleRole(*this, QAccessible::Graphic);
}

void SlidePicture::show(const chart::ChartData& shown)
{
    m_data = shown;
    m_drawn = {};
    setVisible(!shown.series.empty());
    setAccessibleName(tr("Picture of the slide: %1").arg(shown.title));
    setAccessibleDescription(shown.series.empty() ? QString() : chart::description(shown));
    update();
}

QSize SlidePicture::sizeHint() const { return wantedPicture; }

void SlidePicture::paintEvent(QPaintEvent*)
{
    const QSize room = size() * devicePixelRatioF();
    if (m_drawn.isNull() || m_drawn.size() != room) {
        const chart::PictureForm form{drawnWidth, heightForWidth(drawnWidth), false};
        const QImage whole = chart::imageOf(m_data, chart::fitted(m_data, form), 2);
        QPixmap fitting(room);
        fitting.fill(Qt::white);
        const int edge = qRound(edgeAround * devicePixelRatioF());
        const QImage small = whole.scaled(room - QSize(2 * edge, 2 * edge), Qt::KeepAspectRatio, Qt::SmoothTransformation);
        QPainter(&fitting).drawImage(QRect(QPoint((room.width() - small.width()) / 2, edge), small.size()), small);
        fitting.setDevicePixelRatio(devicePixelRatioF());
        m_drawn = fitting;
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_drawn);
    painter.setPen(format::currentTheme().colour(format::Colour::border));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

SlideCard::SlideCard(QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("card"));
    m_place = widgets::wrappedLabel({}, Type::caption, true, this);
    m_heading = widgets::wrappedLabel({}, Type::strong, false, this);
    m_picture = new SlidePicture(this);
    m_sentence = widgets::wrappedLabel({}, Type::body, false, this);
    auto* column = new QVBoxLayout(this);
    for (QWidget* each : {static_cast<QWidget*>(m_place), static_cast<QWidget*>(m_heading), static_cast<QWidget*>(m_picture),
                          static_cast<QWidget*>(m_sentence)}) {
        column->addWidget(each);
    }
    column->addStretch();
    dress();
}

void SlideCard::show(const QString& place, const QString& heading, const QString& sentence, const chart::ChartData& shown)
{
    m_place->setText(place);
    m_heading->setText(heading);
    m_picture->show(shown);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleName(place);
}

QString SlideCard::heading() const { return m_heading->text(); }
QString SlideCard::sentence() const { return m_sentence->text(); }

void SlideCard::dress()
{
    const int edge = format::currentTheme().space(Space::medium);
    layout()->setContentsMargins(edge, edge, edge, edge);
    layout()->setSpacing(format::currentTheme().space(Space::tight));
}

} // namespace wp::ui::screens
