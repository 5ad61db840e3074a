// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/theme.h"

#include <QObject>

#include <optional>

QT_BEGIN_NAMESPACE
class QApplication;
class QDBusVariant;
QT_END_NAMESPACE

namespace wp::ui::format {

enum class ThemeChoice { system, light, dark, highContrast };

/// Dresses the application: bundled font, Fusion, palette and style sheet from the tokens, live.
/// ThemeChoice::system follows the desktop portal (colour scheme, contrast) and, where there is none,
/// the palette the program was started with. Owned by the application; one at a time.
class Appearance : public QObject {
    Q_OBJECT

public:
    explicit Appearance(QApplication& application);

    ThemeChoice choice() const { return m_choice; }
    int textPercent() const { return m_textPercent; }
    ThemeName shown() const;

    void setChoice(ThemeChoice choice);
    void setTextPercent(int percent);
    /// What would move on the screen is there at once.
    bool isMotionReduced() const { return m_isMotionReduced; }
    void setMotionReduced(bool isReduced);
    /// One step of 100, 110, 125, 150, 175, 200, 225, 250 up or down.
    void stepText(int steps);

Q_SIGNALS:
    void changed();

private:
    void askPortal();
    void takePortalReply(const QString& key, const QVariant& value);
    Q_SLOT void portalSettingChanged(const QString& space, const QString& key, const QDBusVariant& value);
    void apply();

    QApplication& m_application;
    ThemeChoice m_choice = ThemeChoice::system;
    int m_textPercent = 100;
    bool m_isMotionReduced = false;
    bool m_paletteIsDark = false;
    std::optional<bool> m_portalDark;
    bool m_portalHighContrast = false;
};

/// Registers the faces under :/fonts once; returns the family's name.
QString loadFonts();

} // namespace wp::ui::format
