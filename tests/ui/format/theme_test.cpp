// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/theme.h"

#include "ui/format/appearance.h"

#include <QtTest>
#include <QtWidgets>

using namespace wp::ui::format;

Q_DECLARE_METATYPE(wp::ui::format::ThemeName)

class ThemeTest : public QObject {
    Q_OBJECT

    static void themes()
    {
        QTest::addColumn<ThemeName>("name");
        QTest::newRow("light") << ThemeName::light;
        QTest::newRow("dark") << ThemeName::dark;
        QTest::newRow("high contrast") << ThemeName::highContrast;
    }

    static void isAtLeast(const Theme& theme, Colour front, Colour ground, double least)
    {
        const double ratio = contrast(theme.colour(front), theme.colour(ground));
        QVERIFY2(ratio >= least, qPrintable(QStringLiteral("%1 on %2 is %3:1")
                                                .arg(theme.colour(front).name(), theme.colour(ground).name())
                                                .arg(ratio)));
    }

private Q_SLOTS:
    void ratioIsThatOfWcag()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QVERIFY(qAbs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.005);
    }

    void textCanBeRead_data() { themes(); }
    void textCanBeRead()
    {
        QFETCH(ThemeName, name);
        const Theme theme = Theme::make(name);
        for (const Colour ground : {Colour::window, Colour::surface, Colour::sunken, Colour::hover}) {
            isAtLeast(theme, Colour::text, ground, 4.5);
            isAtLeast(theme, Colour::quietText, ground, 4.5);
        }
        for (const Colour words : {Colour::danger, Colour::warning, Colour::success, Colour::info, Colour::link,
                                   Colour::doNothingText, Colour::cutsText, Colour::wholePlaceText, Colour::otherText,
                                   Colour::preventionText, Colour::earlyHelpText, Colour::responseText,
                                   Colour::crisisText, Colour::enablingText}) {
            isAtLeast(theme, words, Colour::surface, 4.5);
        }
        isAtLeast(theme, Colour::onAccent, Colour::accent, 4.5);
        isAtLeast(theme, Colour::onAccent, Colour::accentHover, 4.5);
        isAtLeast(theme, Colour::onSelection, Colour::selection, 4.5);
        for (const Colour ground : {Colour::dangerSurface, Colour::warningSurface, Colour::successSurface,
                                    Colour::infoSurface}) {
            isAtLeast(theme, Colour::text, ground, 4.5);
        }
    }

    void graphicsCanBeSeen_data() { themes(); }
    void graphicsCanBeSeen()
    {
        QFETCH(ThemeName, name);
        const Theme theme = Theme::make(name);
        for (const Colour ground : {Colour::window, Colour::surface}) {
            isAtLeast(theme, Colour::focus, ground, 3);
            isAtLeast(theme, Colour::strongBorder, ground, 3);
            isAtLeast(theme, Colour::accent, ground, 3);
        }
        for (const Colour mark : {Colour::doNothing, Colour::cuts, Colour::wholePlace, Colour::other, Colour::prevention,
                                  Colour::earlyHelp, Colour::response, Colour::crisis, Colour::enabling, Colour::axis, Colour::ghost}) {
            isAtLeast(theme, mark, Colour::surface, 3);
        }
    }

    void threeLinesAreAlwaysTheSame()
    {
        const Theme light = Theme::make(ThemeName::light);
        const Theme dark = Theme::make(ThemeName::dark);
        QCOMPARE(light.series(SeriesRole::doNothing).line.name(), QStringLiteral("#6b7280"));
        QCOMPARE(light.series(SeriesRole::cuts).line.name(), QStringLiteral("#f46a25"));
        QCOMPARE(light.series(SeriesRole::cuts).text.name(), QStringLiteral("#c24e00"));
        QCOMPARE(light.series(SeriesRole::wholePlace).line.name(), QStringLiteral("#12436d"));
        QCOMPARE(dark.series(SeriesRole::doNothing).line.name(), QStringLiteral("#9aa4b2"));
        QCOMPARE(dark.series(SeriesRole::cuts).line.name(), QStringLiteral("#ff9a5c"));
        QCOMPARE(dark.series(SeriesRole::wholePlace).line.name(), QStringLiteral("#6bace6"));
        for (const Theme& theme : {light, dark, Theme::make(ThemeName::highContrast)}) {
            const auto nothing = theme.series(SeriesRole::doNothing);
            const auto cuts = theme.series(SeriesRole::cuts);
            const auto whole = theme.series(SeriesRole::wholePlace);
            QVERIFY(!nothing.dash.isEmpty() && !cuts.dash.isEmpty() && nothing.dash != cuts.dash && whole.dash.isEmpty());
            QCOMPARE(whole.width, 1.5 * cuts.width);
            QCOMPARE(cuts.marker, Marker::square);
            QCOMPARE(whole.marker, Marker::round);
            QVERIFY(theme.series(SeriesRole::prevention).hatched);
        }
    }

    void textScaleIsLive()
    {
        auto* const appearance = new Appearance(*qApp);
        appearance->setChoice(ThemeChoice::light);
        const double usual = QApplication::font().pointSizeF();
        QSignalSpy changed(appearance, &Appearance::changed);
        appearance->setTextPercent(200);
        QCOMPARE(QApplication::font().pointSizeF(), 2 * usual);
        QCOMPARE(QApplication::font().family(), QStringLiteral("Open Sans"));
        QVERIFY(QFontInfo(QApplication::font()).exactMatch());
        QVERIFY(currentTheme().target() >= 32);
        appearance->setTextPercent(1000);
        QCOMPARE(appearance->textPercent(), 250);
        appearance->stepText(-1);
        QCOMPARE(appearance->textPercent(), 225);
        appearance->setChoice(ThemeChoice::dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::make(ThemeName::dark).colour(Colour::window));
        QCOMPARE(changed.count(), 4);
        delete appearance;
    }

    void nothingMovesByItself()
    {
        const Appearance appearance(*qApp);
        for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip,
                                          Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox}) {
            QVERIFY(!QApplication::isEffectEnabled(effect));
        }
    }

    void sheetLeavesNoToken_data() { themes(); }
    void sheetLeavesNoToken()
    {
        QFETCH(ThemeName, name);
        QVERIFY2(!Theme::make(name, 150).styleSheet().contains(QLatin1Char('@')),
                 qPrintable(Theme::make(name, 150).styleSheet()));
    }

    void fontHasTabularDigits()
    {
        loadFonts();
        const QFontMetricsF metrics(Theme::make(ThemeName::light).font(Type::body));
        for (const QChar digit : QStringLiteral("023456789")) {
            QCOMPARE(metrics.horizontalAdvance(digit), metrics.horizontalAdvance(QLatin1Char('1')));
        }
        for (const QChar letter : QStringLiteral("£ŵŷŴŶ−")) {
            QVERIFY(metrics.inFont(letter));
        }
    }
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
