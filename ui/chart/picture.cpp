// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/picture.h"

#include "ui/chart/description.h"
#include "ui/chart/line_plot.h"
#include "ui/chart/row_plot.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QResizeEvent>
#include <QSvgGenerator>

#include <cmath>

namespace wp::ui::chart {

using format::Colour;
using format::currentTheme;
using format::Theme;
using format::ThemeScope;
using format::Type;

namespace {

constexpr double edge = 16;
constexpr double titleGap = 4;
constexpr int dotsAnInch = 96;

/// The part of a picture that stands above the drawing.
struct Head {
    QRectF title;
    QRectF unit;
    double bottom = 0;
};

Head headOf(const ChartData& data, const PictureForm& form)
{
    Head head;
    if (!form.hasTitle) {
        return head;
    }
    const double width = form.width - 2 * edge;
    const auto place = [&](Type type, const QString& text, double top) {
        const QRectF room(edge, top, width, 1000);
        return QFontMetricsF(currentTheme().font(type)).boundingRect(room, Qt::TextWordWrap, text);
    };
    head.title = place(Type::heading, data.title, edge);
    head.unit = place(Type::body, data.unitLine, head.title.bottom() + titleGap);
    head.title.setWidth(width);
    head.unit.setWidth(width);
    head.bottom = head.unit.bottom() + edge / 2;
    return head;
}

/// Where the drawing stands.
QRectF bodyOf(const PictureForm& form, const Head& head)
{
    const double side = form.hasTitle ? edge : 0;
    return {side, head.bottom, form.width - 2 * side, form.height - head.bottom - side};
}

void paintHead(QPainter& painter, const ChartData& data, const Head& head)
{
    painter.setFont(currentTheme().font(Type::heading));
    painter.setPen(currentTheme().colour(Colour::text));
    painter.drawText(head.title, Qt::TextWordWrap, data.title);
    painter.setFont(currentTheme().font(Type::body));
    painter.setPen(currentTheme().colour(Colour::quietText));
    painter.drawText(head.unit, Qt::TextWordWrap, data.unitLine);
}

void paintBody(QPainter& painter, const ChartData& data, const QRectF& body)
{
    const QSize size = body.size().toSize();
    painter.save();
    painter.translate(body.topLeft());
    if (data.hasRows()) {
        RowPlot plot;
        plot.setData(data);
        plot.resize(size);
        plot.paint(painter);
    } else {
        LinePlot plot;
        plot.resize(size);
        QResizeEvent resized(size, QSize()); // it is never shown, so nobody else tells it
        QCoreApplication::sendEvent(&plot, &resized);
        QCoreApplication::sendEvent(plot.viewport(), &resized);
        plot.setData(data);
        plot.render(&painter, QRectF(QPointF(), QSizeF(size)), QRect(QPoint(), size));
    }
    painter.restore();
}

/// What a drawing program or a browser needs to tell the picture to whoever cannot see it, and a face that it has.
QByteArray described(QByteArray svg, const QString& id)
{
    const QByteArray name = id.toUtf8();
    const QByteArray root = "role=\"img\" aria-labelledby=\"" + name + "-title " + name + "-desc\" xmlns=";
    svg.replace(svg.indexOf("xmlns="), 6, root);
    svg.replace("<title>", "<title id=\"" + name + "-title\">");
    svg.replace("<desc>", "<desc id=\"" + name + "-desc\">");
    svg.replace("font-family=\"Open Sans\"", "font-family=\"Open Sans, Segoe UI, Arial, sans-serif\"");
    return svg;
}

} // namespace

PictureForm fitted(const ChartData& data, PictureForm form)
{
    if (data.hasRows()) {
        const ThemeScope paper(Theme::paper());
        const Head head = headOf(data, form);
        RowPlot plot;
        plot.setData(data);
        const double side = form.hasTitle ? edge : 0;
        form.height = static_cast<int>(std::ceil(head.bottom + side)) +
                      plot.heightForWidth(static_cast<int>(form.width - 2 * side));
    }
    return form;
}

void paintPicture(QPainter& painter, const ChartData& data, const PictureForm& form)
{
    const ThemeScope paper(Theme::paper());
    const Head head = headOf(data, form);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(0, 0, form.width, form.height), currentTheme().colour(Colour::surface));
    if (form.hasTitle) {
        paintHead(painter, data, head);
    }
    if (!data.series.empty() && !data.categories.empty()) {
        paintBody(painter, data, bodyOf(form, head));
    }
    painter.restore();
}

QImage imageOf(const ChartData& data, const PictureForm& form, int scale)
{
    QImage image(QSize(form.width, form.height) * scale, QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    paintPicture(painter, data, form);
    painter.end();
    image.setText(QStringLiteral("Title"), data.title);
    image.setText(QStringLiteral("Description"), description(data));
    return image;
}

QByteArray svgOf(const ChartData& data, const PictureForm& form, const QString& id)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize({form.width, form.height});
    generator.setViewBox(QRect(0, 0, form.width, form.height));
    generator.setResolution(dotsAnInch);
    generator.setTitle(data.title);
    generator.setDescription(description(data));
    QPainter painter(&generator);
    paintPicture(painter, data, form);
    painter.end();
    return described(buffer.data(), id);
}

} // namespace wp::ui::chart
