// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/appearance.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QDirIterator>
#include <QFontDatabase>
#include <QStyleFactory>

#include <algorithm>
#include <array>
#include <utility>

namespace wp::ui::format {

namespace {

constexpr std::array textSteps = {100, 110, 125, 150, 175, 200, 225, 250};
constexpr uint prefersDark = 1;
constexpr uint prefersMoreContrast = 1;

QString portalService() { return QStringLiteral("org.freedesktop.portal.Desktop"); }
QString portalPath() { return QStringLiteral("/org/freedesktop/portal/desktop"); }
QString portalSettings() { return QStringLiteral("org.freedesktop.portal.Settings"); }
QString appearanceSpace() { return QStringLiteral("org.freedesktop.appearance"); }
QString schemeKey() { return QStringLiteral("color-scheme"); }
QString contrastKey() { return QStringLiteral("contrast"); }

/// The portal wraps its answer in one variant too many.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value;
}

} // namespace

QString loadFonts()
{
    static const QString family = [] {
        QString found;
        QDirIterator faces(QStringLiteral(":/fonts"));
        while (faces.hasNext()) {
            const int id = QFontDatabase::addApplicationFont(faces.next());
            const QStringList families = QFontDatabase::applicationFontFamilies(id);
            found = families.isEmpty() ? found : families.first();
        }
        return found;
    }();
    return family;
}

Appearance::Appearance(QApplication& application) : QObject(&application), m_application(application)
{
    const QPalette given = application.palette();
    m_paletteIsDark = given.color(QPalette::Window).lightness() < given.color(QPalette::WindowText).lightness();
    loadFonts();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    apply();
    askPortal();
}

ThemeName Appearance::shown() const
{
    switch (m_choice) {
    case ThemeChoice::light: return ThemeName::light;
    case ThemeChoice::dark: return ThemeName::dark;
    case ThemeChoice::highContrast: return ThemeName::highContrast;
    case ThemeChoice::system: break;
    }
    if (m_portalHighContrast) {
        return ThemeName::highContrast;
    }
    return m_portalDark.value_or(m_paletteIsDark) ? ThemeName::dark : ThemeName::light;
}

void Appearance::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

void Appearance::setTextPercent(int percent)
{
    m_textPercent = std::clamp(percent, textSteps.front(), textSteps.back());
    apply();
}

void Appearance::setMotionReduced(bool isReduced)
{
    if (isReduced != std::exchange(m_isMotionReduced, isReduced)) {
        Q_EMIT changed();
    }
}

void Appearance::stepText(int steps)
{
    const auto here = std::lower_bound(textSteps.begin(), textSteps.end(), m_textPercent) - textSteps.begin();
    const auto there = std::clamp<std::ptrdiff_t>(here + steps, 0, std::ssize(textSteps) - 1);
    setTextPercent(textSteps[static_cast<std::size_t>(there)]);
}

void Appearance::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    bus.connect(portalService(), portalPath(), portalSettings(), QStringLiteral("SettingChanged"), this,
                SLOT(portalSettingChanged(QString, QString, QDBusVariant)));
    for (const QString& key : {schemeKey(), contrastKey()}) {
        QDBusMessage question = QDBusMessage::createMethodCall(portalService(), portalPath(), portalSettings(),
                                                               QStringLiteral("Read"));
        question << appearanceSpace() << key;
        auto* const watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key, watcher] {
            const QDBusPendingReply<QDBusVariant> reply = *watcher;
            if (!reply.isError()) {
                takePortalReply(key, reply.argumentAt(0));
            }
            watcher->deleteLater();
        });
    }
}

void Appearance::takePortalReply(const QString& key, const QVariant& value)
{
    const uint number = unwrapped(value).toUInt();
    if (key == schemeKey()) {
        m_portalDark = number == 0 ? std::nullopt : std::optional<bool>(number == prefersDark);
    } else if (key == contrastKey()) {
        m_portalHighContrast = number == prefersMoreContrast;
    }
    apply();
}

void Appearance::portalSettingChanged(const QString& space, const QString& key, const QDBusVariant& value)
{
    if (space == appearanceSpace()) {
        takePortalReply(key, value.variant());
    }
}

void Appearance::apply()
{
    const Theme theme = Theme::make(shown(), m_textPercent);
    if (theme == currentTheme() && !m_application.styleSheet().isEmpty()) {
        return;
    }
    setCurrentTheme(theme);
    QApplication::setPalette(theme.palette());
    QApplication::setFont(theme.font(Type::body));
    m_application.setStyleSheet(theme.styleSheet());
    Q_EMIT changed();
}

} // namespace wp::ui::format
