// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/appearance.h"
#include "ui/screens/present/present_window.h"

#include <QSettings>
#include <QString>

namespace wp::app {

/// What the program remembers of a person's choices between runs, each key with its type and limits in one
/// place. A value that makes no sense is taken for absent.
class Settings {
public:
    /// In a file of this folder, or where the system keeps settings.
    explicit Settings(const QString& folder = {});

    ui::format::ThemeChoice theme() const;
    void setTheme(ui::format::ThemeChoice theme);
    int textPercent() const;
    void setTextPercent(int percent);
    QString language() const;
    void setLanguage(const QString& code);
    bool singleKeys() const;
    void setSingleKeys(bool on);
    bool isMotionReduced() const;
    void setMotionReduced(bool isReduced);
    /// How large the room is, whether it is dark, and on which screen it is.
    ui::screens::RoomChoice room() const;
    void setRoom(const ui::screens::RoomChoice& room);
    QStringList recentFiles() const;
    void setRecentFiles(const QStringList& paths);
    QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);

private:
    QSettings m_settings;
};

} // namespace wp::app
