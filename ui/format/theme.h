// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>
#include <QVector>

#include <array>

namespace wp::ui::format {

enum class ThemeName { light, dark, highContrast };

/// Every colour the program uses, by what it is for. A pair X, onX is read together.
enum class Colour {
    window, surface, sunken, hover, border, strongBorder, text, quietText, disabledText,
    accent, accentHover, onAccent, selection, onSelection, focus, link,
    danger, dangerSurface, warning, warningSurface, success, successSurface, info, infoSurface,
    grid, axis, ghost,
    doNothing, doNothingText, cuts, cutsText, wholePlace, wholePlaceText, other, otherText,
    prevention, preventionText, earlyHelp, earlyHelpText, response, responseText, crisis, crisisText,
    enabling, enablingText,
    count
};

/// Steps of the type scale. In a style sheet and for setType() they are the words of typeName().
enum class Type { caption, body, strong, subheading, heading, title, display };

enum class Space { hair, tight, small, medium, large, wide, huge };

/// How large a room is: what stands on the screen is sized from its height, so that the back row reads it.
enum class Room { small, large };

/// What a line or a segment stands for; decides colour, dash, width, marker and hatch on every screen.
enum class SeriesRole { doNothing, cuts, wholePlace, other, prevention, earlyHelp, response, crisis, enabling };

enum class Marker { none, round, square, triangle };

struct SeriesStyle {
    QColor line;
    QColor text;
    QVector<qreal> dash; ///< in widths of the pen, as QPen takes it; empty is solid
    qreal width = 2;
    Marker marker = Marker::none;
    bool hatched = false;
};

/// The design tokens of one appearance: every colour, size and space comes from here, and this is the
/// only file that holds any. A value; textPercent is 100 to 250 and multiplies type and, less, space.
class Theme {
public:
    static Theme make(ThemeName name, int textPercent = 100);
    /// The light one for pictures and paper: fonts in pixels and without hints, so that words take the same room on
    /// every device.
    static Theme paper();

    /// For a whole screen of this height before a room: three sizes of type, in pixels: what stands in charts (caption),
    /// what is read (body to subheading) and the finding (heading and above).
    static Theme before(Room room, ThemeName name, int height);

    ThemeName name() const { return m_name; }
    int textPercent() const { return m_textPercent; }
    QColor colour(Colour colour) const { return m_colours[static_cast<std::size_t>(colour)]; }
    QFont font(Type type) const;
    int space(Space space) const;

    /// The least side of anything that is pressed or dragged: 32 px, more with larger text.
    int target() const;
    int radius() const { return 6; }
    SeriesStyle series(SeriesRole role) const;
    QPalette palette() const;
    QString styleSheet() const;

    bool operator==(const Theme& other) const
    {
        return m_name == other.m_name && m_textPercent == other.m_textPercent && m_isPaper == other.m_isPaper && m_roomPixels == other.m_roomPixels;
    }

private:
    ThemeName m_name = ThemeName::light;
    int m_textPercent = 100;
    bool m_isPaper = false;
    std::array<int, 3> m_roomPixels{}; ///< label, body, headline; nothing: the type scale
    std::array<QColor, static_cast<std::size_t>(Colour::count)> m_colours;
};

/// What the application wears now; Appearance changes it. Widgets that paint read it when they paint.
const Theme& currentTheme();
void setCurrentTheme(const Theme& theme);

/// Another theme for whatever paints while this lives.
class ThemeScope {
public:
    explicit ThemeScope(const Theme& theme) : m_before(currentTheme()) { setCurrentTheme(theme); }
    ~ThemeScope() { setCurrentTheme(m_before); }
    ThemeScope(const ThemeScope&) = delete;
    ThemeScope& operator=(const ThemeScope&) = delete;

private:
    Theme m_before;
};

QString typeName(Type type);

/// Gives a label or button a step of the type scale (and quiet text), kept through theme and scale changes.
void setType(QWidget* widget, Type type, bool quiet = false);

/// The contrast ratio of WCAG 2: 1 to 21.
double contrast(const QColor& a, const QColor& b);

} // namespace wp::ui::format
