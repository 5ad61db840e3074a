// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace wp::ui::screens {

/// How long the talk goes on, and each slide of it, in milliseconds. It is told what time it is and asks nobody.
class TalkClock {
public:
    void start(qint64 now);
    void pause(qint64 now);
    /// From nothing again, running or not as it was.
    void restart(qint64 now);
    void turnTo(const QString& slide, qint64 now);

    bool isRunning() const { return m_isRunning; }
    qint64 elapsed(qint64 now) const;
    /// Over all the times that the slide was shown.
    qint64 elapsedOn(const QString& slide, qint64 now) const;

private:
    void book(qint64 now);

    QString m_slide;
    QMap<QString, qint64> m_spent;
    qint64 m_since = 0;
    bool m_isRunning = false;
};

/// "12:05", or from an hour on "1:02:05".
QString clockText(qint64 milliseconds);

} // namespace wp::ui::screens
