// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/theme.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace wp::ui::format {

namespace {

struct Token {
    Colour name;
    QRgb light;
    QRgb dark;
    QRgb highContrast;
};

constexpr QRgb rgb(unsigned value) { return 0xff000000u | value; }

constexpr Token tokens[] = {
    {Colour::window, rgb(0xf3f5f8), rgb(0x10161e), rgb(0x000000)},
    {Colour::surface, rgb(0xffffff), rgb(0x18212c), rgb(0x000000)},
    {Colour::sunken, rgb(0xe9edf2), rgb(0x0b1017), rgb(0x000000)},
    {Colour::hover, rgb(0xe4eaf1), rgb(0x243141), rgb(0x262626)},
    {Colour::border, rgb(0xd3dae3), rgb(0x303d4d), rgb(0xffffff)},
    {Colour::strongBorder, rgb(0x768293), rgb(0x7f8d9e), rgb(0xffffff)},
    {Colour::text, rgb(0x1a2433), rgb(0xeaf0f6), rgb(0xffffff)},
    {Colour::quietText, rgb(0x535e6d), rgb(0xaab6c4), rgb(0xf0f0f0)},
    {Colour::disabledText, rgb(0x808a97), rgb(0x738090), rgb(0xa6a6a6)},
    {Colour::accent, rgb(0x12436d), rgb(0x6bace6), rgb(0x1aebff)},
    {Colour::accentHover, rgb(0x1b588d), rgb(0x8bc0ef), rgb(0x8af5ff)},
    {Colour::onAccent, rgb(0xffffff), rgb(0x0b1722), rgb(0x000000)},
    {Colour::selection, rgb(0xd3e3f2), rgb(0x24455f), rgb(0x1aebff)},
    {Colour::onSelection, rgb(0x0b2a45), rgb(0xf2f8fd), rgb(0x000000)},
    {Colour::focus, rgb(0x1f6feb), rgb(0x8cc4ff), rgb(0xffff00)},
    {Colour::link, rgb(0x0b57a4), rgb(0x8cc4ff), rgb(0x1aebff)},
    {Colour::danger, rgb(0xb3261e), rgb(0xff8f85), rgb(0xff9c94)},
    {Colour::dangerSurface, rgb(0xfcecea), rgb(0x3a1f20), rgb(0x000000)},
    {Colour::warning, rgb(0x8a5300), rgb(0xffc266), rgb(0xffd24d)},
    {Colour::warningSurface, rgb(0xfff4df), rgb(0x372a12), rgb(0x000000)},
    {Colour::success, rgb(0x1b6e3c), rgb(0x7fd8a0), rgb(0x8dffb0)},
    {Colour::successSurface, rgb(0xe6f4eb), rgb(0x173424), rgb(0x000000)},
    {Colour::info, rgb(0x12436d), rgb(0x9ccbf5), rgb(0x1aebff)},
    {Colour::infoSurface, rgb(0xe8f0f8), rgb(0x182e44), rgb(0x000000)},
    {Colour::grid, rgb(0xe4e8ee), rgb(0x283443), rgb(0x595959)},
    {Colour::axis, rgb(0x768293), rgb(0x7f8d9e), rgb(0xffffff)},
    {Colour::ghost, rgb(0x7d8795), rgb(0x738090), rgb(0xbfbfbf)},
    {Colour::doNothing, rgb(0x6b7280), rgb(0x9aa4b2), rgb(0xe0e0e0)},
    {Colour::doNothingText, rgb(0x5d6470), rgb(0xa6b0bd), rgb(0xf0f0f0)},
    {Colour::cuts, rgb(0xf46a25), rgb(0xff9a5c), rgb(0xffa45c)},
    {Colour::cutsText, rgb(0xc24e00), rgb(0xff9a5c), rgb(0xffa45c)},
    {Colour::wholePlace, rgb(0x12436d), rgb(0x6bace6), rgb(0x7fc4ff)},
    {Colour::wholePlaceText, rgb(0x12436d), rgb(0x7db8eb), rgb(0x7fc4ff)},
    {Colour::other, rgb(0x5a6b86), rgb(0x93a5c4), rgb(0xd9d9d9)},
    {Colour::otherText, rgb(0x4a5a73), rgb(0xa5b5d0), rgb(0xffffff)},
    {Colour::prevention, rgb(0x28a197), rgb(0x35b8ad), rgb(0x3fe0d0)},
    {Colour::preventionText, rgb(0x1b7f77), rgb(0x4fcac0), rgb(0x3fe0d0)},
    {Colour::earlyHelp, rgb(0x3e7cb1), rgb(0x7ea9d6), rgb(0x8fc7ff)},
    {Colour::earlyHelpText, rgb(0x2f6796), rgb(0x94bbe2), rgb(0x8fc7ff)},
    {Colour::response, rgb(0x8f6fc4), rgb(0xb79ce6), rgb(0xd0b8ff)},
    {Colour::responseText, rgb(0x6d4ca8), rgb(0xc4aeeb), rgb(0xd0b8ff)},
    {Colour::crisis, rgb(0x801650), rgb(0xe8759f), rgb(0xff8fb8)},
    {Colour::crisisText, rgb(0x801650), rgb(0xf08fb2), rgb(0xff8fb8)},
    {Colour::enabling, rgb(0x7a8595), rgb(0x8b97a7), rgb(0xcccccc)},
    {Colour::enablingText, rgb(0x556070), rgb(0xa3aebc), rgb(0xe6e6e6)},
};
static_assert(std::size(tokens) == static_cast<std::size_t>(Colour::count));

struct TypeStep {
    const char* name;
    double pixels;
    QFont::Weight weight;
};

constexpr TypeStep typeSteps[] = {
    {"caption", 12, QFont::Normal},  {"body", 14, QFont::Normal},    {"strong", 14, QFont::DemiBold},
    {"subheading", 16, QFont::DemiBold}, {"heading", 20, QFont::DemiBold}, {"title", 26, QFont::DemiBold},
    {"display", 36, QFont::DemiBold},
};

constexpr int spaces[] = {2, 4, 8, 12, 16, 24, 32};
constexpr double pointsInPixel = 0.75;
constexpr double linearChannelEnd = 0.03928;

Theme& worn()
{
    static Theme theme = Theme::make(ThemeName::light);
    return theme;
}

double linear(double channel)
{
    return channel <= linearChannelEnd ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

Theme Theme::make(ThemeName name, int textPercent)
{
    Theme theme;
    theme.m_name = name;
    theme.m_textPercent = std::clamp(textPercent, 100, 250);
    for (const Token& token : tokens) {
        const QRgb value = name == ThemeName::light  ? token.light
                           : name == ThemeName::dark ? token.dark
                                                     : token.highContrast;
        theme.m_colours[static_cast<std::size_t>(token.name)] = QColor(value);
    }
    return theme;
}

Theme Theme::paper()
{
    Theme theme = make(ThemeName::light);
    theme.m_isPaper = true;
    return theme;
}

Theme Theme::before(Room room, ThemeName name, int height)
{
    constexpr double shares[][3] = {{0.026, 0.033, 0.052}, {0.039, 0.044, 0.059}};
    Theme theme = make(name);
    for (std::size_t i = 0; i < theme.m_roomPixels.size(); ++i) {
        theme.m_roomPixels[i] = static_cast<int>(std::lround(shares[static_cast<std::size_t>(room)][i] * height));
    }
    constexpr double bodyPixels = 14;
    theme.m_textPercent = std::max(100, static_cast<int>(std::lround(theme.m_roomPixels[1] / bodyPixels * 100)));
    return theme;
}

QFont Theme::font(Type type) const
{
    const TypeStep& step = typeSteps[static_cast<std::size_t>(type)];
    QFont font(QStringLiteral("Open Sans"));
    if (m_roomPixels[0] > 0) {
        font.setPixelSize(m_roomPixels[type == Type::caption ? 0 : type < Type::heading ? 1 : 2]);
    } else if (m_isPaper) {
        font.setPixelSize(static_cast<int>(step.pixels));
        font.setHintingPreference(QFont::PreferNoHinting);
    } else {
        font.setPointSizeF(step.pixels * pointsInPixel * m_textPercent / 100.0);
    }
    font.setWeight(step.weight);
    return font;
}

int Theme::space(Space space) const
{
    const double growth = 1.0 + (m_textPercent / 100.0 - 1.0) * 0.4;
    return static_cast<int>(std::lround(spaces[static_cast<std::size_t>(space)] * growth));
}

int Theme::target() const
{
    return std::max(32, static_cast<int>(std::lround(14.0 * m_textPercent / 100.0 * 1.36)) + 2 * space(Space::tight) + 4);
}

SeriesStyle Theme::series(SeriesRole role) const
{
    const auto style = [this](Colour line, Colour text) { return SeriesStyle{colour(line), colour(text), {}, 2, {}, {}}; };
    SeriesStyle made;
    switch (role) {
    case SeriesRole::doNothing:
        made = style(Colour::doNothing, Colour::doNothingText);
        made.dash = {4, 3};
        break;
    case SeriesRole::cuts:
        made = style(Colour::cuts, Colour::cutsText);
        made.dash = {7, 2.5, 1.5, 2.5};
        made.marker = Marker::square;
        break;
    case SeriesRole::wholePlace:
        made = style(Colour::wholePlace, Colour::wholePlaceText);
        made.width = 3;
        made.marker = Marker::round;
        break;
    case SeriesRole::other:
        made = style(Colour::other, Colour::otherText);
        made.marker = Marker::triangle;
        break;
    case SeriesRole::prevention:
        made = style(Colour::prevention, Colour::preventionText);
        made.hatched = true;
        break;
    case SeriesRole::earlyHelp: made = style(Colour::earlyHelp, Colour::earlyHelpText); break;
    case SeriesRole::response: made = style(Colour::response, Colour::responseText); break;
    case SeriesRole::crisis: made = style(Colour::crisis, Colour::crisisText); break;
    case SeriesRole::enabling: made = style(Colour::enabling, Colour::enablingText); break;
    }
    made.width *= 1 + (m_textPercent / 100.0 - 1) * 0.4;
    return made;
}

QPalette Theme::palette() const
{
    QPalette made;
    const auto set = [&made, this](QPalette::ColorRole role, Colour name) { made.setColor(role, colour(name)); };
    set(QPalette::Window, Colour::window);
    set(QPalette::WindowText, Colour::text);
    set(QPalette::Base, Colour::surface);
    set(QPalette::AlternateBase, Colour::window);
    set(QPalette::Text, Colour::text);
    set(QPalette::PlaceholderText, Colour::quietText);
    set(QPalette::Button, Colour::surface);
    set(QPalette::ButtonText, Colour::text);
    set(QPalette::BrightText, Colour::danger);
    set(QPalette::ToolTipBase, Colour::surface);
    set(QPalette::ToolTipText, Colour::text);
    set(QPalette::Highlight, Colour::selection);
    set(QPalette::HighlightedText, Colour::onSelection);
    set(QPalette::Link, Colour::link);
    set(QPalette::LinkVisited, Colour::link);
    set(QPalette::Light, Colour::surface);
    set(QPalette::Midlight, Colour::hover);
    set(QPalette::Mid, Colour::border);
    set(QPalette::Dark, Colour::strongBorder);
    set(QPalette::Shadow, Colour::strongBorder);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
        made.setColor(QPalette::Disabled, role, colour(Colour::disabledText));
    }
    return made;
}

const Theme& currentTheme()
{
    return worn();
}

void setCurrentTheme(const Theme& theme)
{
    worn() = theme;
}

QString typeName(Type type)
{
    return QString::fromLatin1(typeSteps[static_cast<std::size_t>(type)].name);
}

void setType(QWidget* widget, Type type, bool quiet)
{
    widget->setProperty("typeRole", typeName(type));
    widget->setProperty("quiet", quiet);
    if (widget->testAttribute(Qt::WA_WState_Polished)) {
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
}

double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace wp::ui::format
