// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/icons.h"

#include <QtTest>
#include <QtWidgets>

#include <tuple>

using namespace wp::ui::format;

/// The icons are of one hand, and each is seen on its ground in every theme.
class IconsTest : public QObject {
    Q_OBJECT

    static QStringList themed()
    {
        QStringList names;
        for (const QString& file : QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")})) {
            const QString name = file.chopped(4);
            if (!name.endsWith(QLatin1String("_light")) && !name.endsWith(QLatin1String("_dark")) && name != QLatin1String("wholeplace")) {
                names << name;
            }
        }
        return names;
    }

    /// The colour of the strongest pixel, and how many are drawn at all.
    static std::pair<QColor, int> drawn(const QString& name, Colour colour, QIcon::State state)
    {
        const QImage picture = icon(name, colour).pixmap(QSize(24, 24), QIcon::Normal, state).toImage();
        QColor strongest(Qt::transparent);
        int count = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const QColor pixel = picture.pixelColor(x, y);
                strongest = pixel.alpha() > strongest.alpha() ? pixel : strongest;
                count += pixel.alpha() > 127 ? 1 : 0;
            }
        }
        strongest.setAlpha(255);
        return {strongest, count};
    }

private Q_SLOTS:
    void areOfOneHand()
    {
        QVERIFY(themed().size() > 20);
        for (const QString& name : themed()) {
            QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray drawing = file.readAll();
            for (const char* wanted : {"viewBox=\"0 0 24 24\"", "fill=\"none\"", "stroke=\"#000000\"", "stroke-width=\"2\"",
                                       "stroke-linecap=\"round\"", "stroke-linejoin=\"round\""}) {
                QVERIFY2(drawing.contains(wanted), qPrintable(name));
            }
        }
    }

    void areSeenInEveryTheme()
    {
        for (const ThemeName theme : {ThemeName::light, ThemeName::dark, ThemeName::highContrast}) {
            const Theme worn = Theme::make(theme);
            const ThemeScope scope(worn);
            using Look = std::tuple<Colour, QIcon::State, Colour>;
            for (const auto& [colour, state, ground] : {Look{Colour::text, QIcon::Off, Colour::surface}, Look{Colour::quietText, QIcon::Off, Colour::surface},
                                                        Look{Colour::text, QIcon::On, Colour::selection}}) {
                for (const QString& name : themed()) {
                    const auto [strongest, count] = drawn(name, colour, state);
                    QVERIFY2(count >= 8, qPrintable(name));
                    QVERIFY2(contrast(strongest, worn.colour(ground)) >= 3, qPrintable(name));
                }
            }
        }
    }

    void aNameWithoutADrawingIsSeen() { QCOMPARE(drawn(QStringLiteral("no such icon"), Colour::text, QIcon::Off).second, 0); }
};

QTEST_MAIN(IconsTest)
#include "icons_test.moc"
