// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include "ui/format/language.h"

#include <algorithm>

namespace wp::app {

using ui::format::Language;
using ui::format::ThemeChoice;

namespace {

const QString themeKey = QStringLiteral("view/theme");
const QString textKey = QStringLiteral("view/textPercent");
const QString languageKey = QStringLiteral("view/language");
const QString singleKeysKey = QStringLiteral("keys/single");
const QString motionKey = QStringLiteral("view/reducedMotion");
const QString roomKey = QStringLiteral("present/largeRoom");
const QString roomDarkKey = QStringLiteral("present/dark");
const QString roomScreenKey = QStringLiteral("present/screen");
const QString geometryKey = QStringLiteral("window/geometry");
const QString recentKey = QStringLiteral("window/recentFiles");
const QStringList themeWords = {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark"),
                                QStringLiteral("highContrast")};

} // namespace

Settings::Settings(const QString& folder)
    : m_settings(folder.isEmpty() ? QSettings(QStringLiteral("wholeplace"), QStringLiteral("wholeplace")).fileName()
                                  : folder + QStringLiteral("/wholeplace.ini"),
                 folder.isEmpty() ? QSettings::NativeFormat : QSettings::IniFormat)
{
}

ThemeChoice Settings::theme() const
{
    const auto at = themeWords.indexOf(m_settings.value(themeKey).toString());
    return at < 0 ? ThemeChoice::system : static_cast<ThemeChoice>(at);
}

void Settings::setTheme(ThemeChoice theme)
{
    m_settings.setValue(themeKey, themeWords.at(static_cast<qsizetype>(theme)));
}

int Settings::textPercent() const
{
    return std::clamp(m_settings.value(textKey, 100).toInt(), 100, 250);
}

void Settings::setTextPercent(int percent)
{
    m_settings.setValue(textKey, percent);
}

QString Settings::language() const
{
    const QString code = m_settings.value(languageKey).toString();
    return Language::codes().contains(code) ? code : Language::ofSystem();
}

void Settings::setLanguage(const QString& code)
{
    m_settings.setValue(languageKey, code);
}

bool Settings::singleKeys() const
{
    return m_settings.value(singleKeysKey, true).toBool();
}

void Settings::setSingleKeys(bool on)
{
    m_settings.setValue(singleKeysKey, on);
}

bool Settings::isMotionReduced() const
{
    return m_settings.value(motionKey, false).toBool();
}

void Settings::setMotionReduced(bool isReduced)
{
    m_settings.setValue(motionKey, isReduced);
}

ui::screens::RoomChoice Settings::room() const
{
    return {m_settings.value(roomKey, false).toBool() ? ui::format::Room::large : ui::format::Room::small,
            m_settings.value(roomDarkKey, false).toBool(), m_settings.value(roomScreenKey).toString()};
}

void Settings::setRoom(const ui::screens::RoomChoice& room)
{
    m_settings.setValue(roomKey, room.room == ui::format::Room::large);
    m_settings.setValue(roomDarkKey, room.isDark);
    m_settings.setValue(roomScreenKey, room.screen);
}

QStringList Settings::recentFiles() const
{
    return m_settings.value(recentKey).toStringList();
}

void Settings::setRecentFiles(const QStringList& paths)
{
    m_settings.setValue(recentKey, paths);
}

QByteArray Settings::geometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

void Settings::setGeometry(const QByteArray& geometry)
{
    m_settings.setValue(geometryKey, geometry);
}

} // namespace wp::app
