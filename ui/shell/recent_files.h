// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace wp::ui::shell {

class Session;

/// The documents that were opened or saved last, the newest first. Those that are gone are left out when they are shown.
class RecentFiles : public QObject {
    Q_OBJECT

public:
    static constexpr int most = 6;

    explicit RecentFiles(const Session& session, QObject* parent = nullptr);

    const QStringList& paths() const { return m_paths; }
    void setPaths(const QStringList& paths);
    /// Those that are still there.
    QStringList present() const;

Q_SIGNALS:
    void changed();

private:
    void take();

    const Session& m_session;
    QStringList m_paths;
};

} // namespace wp::ui::shell
