// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/theme.h"

#include <utility>

namespace wp::ui::format {

namespace {

/// The sheet with @names for tokens. Sub-rules stay few: each costs time when a widget is made.
constexpr auto sheet = R"(
QWidget { outline: none; }
QToolTip { background: @surface; color: @text; border: 1px solid @strongBorder; padding: @tight; }
QLabel, QCheckBox, QRadioButton { background: transparent; }
*[quiet="true"] { color: @quietText; }
*[wrong="true"], *[failed="true"] { color: @danger; }
QFrame#banner { border: 1px solid @border; border-left: 4px solid @info; border-radius: @radius; background: @infoSurface; }
QFrame#banner[kind="success"] { border-left-color: @success; background: @successSurface; }
QFrame#banner[kind="warning"] { border-left-color: @warning; background: @warningSurface; }
QFrame#banner[kind="danger"] { border-left-color: @danger; background: @dangerSurface; }
QFrame#rail { background: @surface; border: none; border-right: 1px solid @border; }
QFrame#drawer { background: @window; border: none; border-left: 1px solid @strongBorder; }
QFrame#drawer:focus { border: 2px solid @focus; }
QFrame#resultBar { background: @surface; border: none; border-top: 1px solid @border; }
QFrame#card { background: @surface; border: 1px solid @border; border-radius: @radius; }
QFrame#card[isPointedOut="true"] { background: @infoSurface; border: 2px solid @info; }

QPushButton, QToolButton {
    background: @surface; color: @text; border: 1px solid @strongBorder; border-radius: @radius;
    min-height: @innerTarget; padding: 0 @medium; }
QPushButton:focus { padding: 0 @besideFocus; }
QToolButton { min-width: @innerTarget; padding: 0; qproperty-iconSize: @icon @icon; }
QToolButton[wide="true"] { padding: 0 @small; }
QToolButton::menu-indicator { image: none; }
QToolButton[quiet="true"] { background: transparent; border-color: transparent; }
QPushButton[isRow="true"] { background: transparent; border-color: transparent; padding: 0; }
QPushButton[isRow="true"] QLabel[link="true"] { color: @link; }
QPushButton:hover, QToolButton:hover { background: @hover; }
QPushButton:pressed, QToolButton:pressed, QToolButton:checked, QPushButton:checked {
    background: @selection; color: @onSelection; }
QPushButton[primary="true"], QPushButton:default {
    background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
QPushButton[primary="true"]:hover, QPushButton:default:hover { background: @accentHover; border-color: @accentHover; }
QPushButton:disabled, QToolButton:disabled { color: @disabledText; border-color: @border; background: @window; }
QToolButton[quiet="true"]:disabled { border-color: transparent; background: transparent; }
QPushButton[heading="true"] {
    background: transparent; color: @link; border-color: transparent; text-align: left; padding: 0 @tight; font-weight: 600; }
QPushButton[heading="true"]:hover { background: @hover; }
QPushButton[heading="true"]:focus { border: 2px solid @focus; }
QPushButton[opens="true"] { padding-right: @opens; }
QPushButton:focus, QToolButton:focus { border: 2px solid @focus; }
QPushButton[primary="true"]:focus, QPushButton:default:focus { border: 3px double @onAccent; }
QPushButton:checked:focus, QToolButton:checked:focus { border: @pressedFocus; }
QPushButton:checked:focus { padding: 0 @pressedBeside; }
QScrollArea[isRead="true"] { border: 2px solid transparent; }
QScrollArea[isRead="true"]:focus { border: 2px solid @focus; }
QPushButton::menu-indicator {
    image: url(:/icons/chevron_down_@tone.svg); width: @chevron; height: @chevron;
    subcontrol-origin: padding; subcontrol-position: center right; right: @small; }

QCheckBox::indicator, QAbstractItemView::indicator {
    width: @check; height: @check; background: @surface; border: 1px solid @strongBorder; border-radius: 4px; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {
    background: @accent; border-color: @accent; image: url(:/icons/check_@onTone.svg); }
QCheckBox:focus { border: 2px solid @focus; border-radius: @radius; }
QCheckBox { min-height: @target; padding: 0 @tight; spacing: @small; }

QLineEdit, QAbstractSpinBox, QComboBox, QPlainTextEdit, QTextEdit {
    background: @surface; color: @text; border: 1px solid @strongBorder; border-radius: @radius;
    min-height: @innerTarget; padding: 0 @small; selection-background-color: @selection;
    selection-color: @onSelection; }
QLineEdit QToolButton { background: transparent; border: none; min-width: 0; min-height: 0; padding: 0; }
QAbstractSpinBox { padding-right: 0; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus, QPlainTextEdit:focus, QTextEdit:focus {
    border: 2px solid @focus; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled {
    color: @disabledText; background: @window; border-color: @border; }
QLineEdit[wrong="true"], QAbstractSpinBox[wrong="true"] { border: 2px solid @danger; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    subcontrol-origin: border; width: @spin; background: transparent; border: none; margin: 2px; }
QAbstractSpinBox::up-button { subcontrol-position: top right; border-top-right-radius: @radius; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; border-bottom-right-radius: @radius; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: @hover; }
QAbstractSpinBox::up-arrow { image: url(:/icons/chevron_up_@tone.svg); width: @chevron; height: @chevron; }
QAbstractSpinBox::down-arrow { image: url(:/icons/chevron_down_@tone.svg); width: @chevron; height: @chevron; }
QComboBox::drop-down { border: none; width: @innerTarget; }
QComboBox::down-arrow { image: url(:/icons/chevron_down_@tone.svg); width: @chevron; height: @chevron; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @strongBorder; }

QAbstractItemView {
    background: @surface; alternate-background-color: @window; color: @text; border: 1px solid @border;
    border-radius: @radius; gridline-color: @grid; selection-background-color: @selection;
    selection-color: @onSelection; }
QAbstractItemView:focus { border: 2px solid @focus; }
QAbstractItemView::item { padding: 0 @small; border: none; }
QAbstractItemView::item:selected { background: @selection; color: @onSelection; }
QHeaderView { background: @surface; border: none; }
/* Above the title, which may stand at either side. */
QHeaderView::up-arrow, QHeaderView::down-arrow {
    width: @chevron; height: @chevron; subcontrol-origin: border; subcontrol-position: top center; }
QHeaderView::up-arrow { image: url(:/icons/chevron_up_@tone.svg); }
QHeaderView::down-arrow { image: url(:/icons/chevron_down_@tone.svg); }
QHeaderView::section {
    background: @window; color: @quietText; border: none; border-bottom: 1px solid @border;
    padding: @tight @small; font-weight: 600; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QTableCornerButton::section { background: @window; border: none; border-bottom: 1px solid @border; }

QMenuBar { background: @window; color: @text; border-bottom: 1px solid @border; }
QMenuBar::item { padding: @small @medium; background: transparent; }
QMenuBar::item:selected { background: @selection; color: @onSelection; }
QMenu { background: @surface; color: @text; border: 1px solid @strongBorder; padding: @tight 0; }
QMenu::item { padding: @small @huge @small @wide; }
QMenu::item:selected { background: @selection; color: @onSelection; }
QMenu::item:disabled { color: @disabledText; }
QMenu::separator { height: 1px; background: @border; margin: @tight 0; }

QTabBar::tab {
    background: transparent; color: @quietText; border: none; border-bottom: 3px solid transparent;
    min-height: @innerTarget; padding: 0 @large; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; font-weight: 600; }
QTabBar::tab:hover { color: @text; background: @hover; }
QTabBar::tab:focus { border: 2px solid @focus; }
QTabBar::scroller { width: @twoTargets; }
QTabBar::tear { width: 0; border: none; }
QTabBar QToolButton { background: @window; border: 1px solid @border; min-width: 0; }
QTabWidget::pane { border: none; border-top: 1px solid @border; }
QTabWidget#pageTabs::tab-bar { left: @wide; }

QScrollBar:vertical { background: transparent; width: @scroll; margin: 0; }
QScrollBar:horizontal { background: transparent; height: @scroll; margin: 0; }
QScrollBar::handle { background: @strongBorder; border-radius: 4px; margin: 3px; }
QScrollBar::handle:vertical { min-height: @target; }
QScrollBar::handle:horizontal { min-width: @target; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: @sunken; border: none; border-radius: 4px; min-height: @small; max-height: @small; }
QProgressBar::chunk { background: @accent; border-radius: 4px; }
QSplitter::handle { background: @strongBorder; margin: 1px; }
QStatusBar { background: @window; border-top: 1px solid @border; }
)";

QString pixels(int size) { return QStringLiteral("%1px").arg(size); }

QString words(const Theme& theme)
{
    QString text;
    for (const Type type : {Type::caption, Type::body, Type::strong, Type::subheading, Type::heading, Type::title,
                            Type::display}) {
        const QFont font = theme.font(type);
        const QString size = font.pixelSize() > 0 ? pixels(font.pixelSize()) : QStringLiteral("%1pt").arg(font.pointSizeF());
        text += QStringLiteral("*[typeRole=\"%1\"] { font-size: %2; font-weight: %3; }\n")
                    .arg(typeName(type), size)
                    .arg(static_cast<int>(font.weight()));
    }
    return text;
}

} // namespace

QString Theme::styleSheet() const
{
    const std::pair<const char*, Colour> colours[] = {
        {"accentHover", Colour::accentHover}, {"accent", Colour::accent}, {"border", Colour::border},
        {"dangerSurface", Colour::dangerSurface}, {"infoSurface", Colour::infoSurface}, {"info", Colour::info},
        {"successSurface", Colour::successSurface}, {"success", Colour::success},
        {"warningSurface", Colour::warningSurface}, {"warning", Colour::warning}, {"danger", Colour::danger}, {"disabledText", Colour::disabledText}, {"focus", Colour::focus},
        {"grid", Colour::grid}, {"hover", Colour::hover}, {"link", Colour::link}, {"onAccent", Colour::onAccent},
        {"onSelection", Colour::onSelection}, {"quietText", Colour::quietText}, {"selection", Colour::selection},
        {"strongBorder", Colour::strongBorder}, {"sunken", Colour::sunken}, {"surface", Colour::surface}, {"text", Colour::text},
        {"window", Colour::window}};
    const std::pair<const char*, int> sizes[] = {
        {"besideFocus", space(Space::medium) - 1},
        {"pressedBeside", space(Space::medium) - (name() == ThemeName::highContrast ? 5 : 1)},
        {"check", 16 * textPercent() / 100}, {"chevron", 6 + 4 * textPercent() / 100}, {"huge", space(Space::huge)},
        {"icon", 6 + 12 * textPercent() / 100}, {"innerTarget", target() - 2},
        {"large", space(Space::large)}, {"opens", 2 * space(Space::small) + 6 + 4 * textPercent() / 100},
        {"medium", space(Space::medium)}, {"radius", radius()}, {"scroll", 14}, {"small", space(Space::small)},
        {"spin", target() - 8}, {"target", target()}, {"twoTargets", 2 * target()},
        {"tight", space(Space::tight)}, {"wide", space(Space::wide)}};
    QString text = QString::fromLatin1(sheet);
    // Yellow on cyan would not be seen: a cyan line around it, and black between.
    text.replace(QLatin1String("@pressedFocus"), name() == ThemeName::highContrast ? QLatin1String("6px double @onSelection")
                                                                                   : QLatin1String("2px solid @focus"));
    for (const auto& [name, value] : colours) {
        text.replace(QLatin1Char('@') + QLatin1String(name), colour(value).name());
    }
    for (const auto& [name, value] : sizes) {
        text.replace(QLatin1Char('@') + QLatin1String(name), pixels(value));
    }
    const bool isOnLight = colour(Colour::onAccent).lightness() > 127;
    text.replace(QLatin1String("@onTone"), isOnLight ? QLatin1String("light") : QLatin1String("dark"));
    text.replace(QLatin1String("@tone"), name() == ThemeName::light ? QLatin1String("dark") : QLatin1String("light"));
    return text + words(*this);
}

} // namespace wp::ui::format
