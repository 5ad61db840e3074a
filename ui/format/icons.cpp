// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>
#include <utility>

namespace wp::ui::format {

namespace {

class ThemedEngine : public QIconEngine {
public:
    ThemedEngine(QString name, Colour colour) : m_name(std::move(name)), m_colour(colour) {}

    void paint(QPainter* painter, const QRect& place, QIcon::Mode mode, QIcon::State state) override
    {
        const Colour used = mode == QIcon::Disabled ? Colour::disabledText : state == QIcon::On ? Colour::onSelection : m_colour;
        QSvgRenderer renderer(drawing(currentTheme().colour(used)));
        const int side = std::min(place.width(), place.height());
        QRect square(0, 0, side, side);
        square.moveCenter(place.center());
        renderer.render(painter, square);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }

    QIconEngine* clone() const override { return new ThemedEngine(*this); }

private:
    QByteArray drawing(const QColor& colour) const
    {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
        return file.open(QIODevice::ReadOnly) ? file.readAll().replace("#000000", colour.name().toLatin1())
                                              : QByteArray();
    }

    QString m_name;
    Colour m_colour;
};

} // namespace

QIcon icon(const QString& name, Colour colour)
{
    return QIcon(new ThemedEngine(name, colour));
}

} // namespace wp::ui::format
