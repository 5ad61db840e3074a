// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/present/talk_clock.h"

#include <algorithm>
#include <numeric>

namespace wp::ui::screens {

/// Puts what went by since the last time to the slide that is shown.
void TalkClock::book(qint64 now)
{
    if (m_isRunning) {
        m_spent[m_slide] += std::max<qint64>(now - m_since, 0);
    }
    m_since = now;
}

void TalkClock::start(qint64 now)
{
    book(now);
    m_isRunning = true;
}

void TalkClock::pause(qint64 now)
{
    book(now);
    m_isRunning = false;
}

void TalkClock::restart(qint64 now)
{
    m_spent.clear();
    m_since = now;
}

void TalkClock::turnTo(const QString& slide, qint64 now)
{
    book(now);
    m_slide = slide;
}

qint64 TalkClock::elapsed(qint64 now) const
{
    const qint64 booked = std::accumulate(m_spent.begin(), m_spent.end(), qint64(0));
    return booked + (m_isRunning ? std::max<qint64>(now - m_since, 0) : 0);
}

qint64 TalkClock::elapsedOn(const QString& slide, qint64 now) const
{
    const bool isRunning = m_isRunning && slide == m_slide;
    return m_spent.value(slide) + (isRunning ? std::max<qint64>(now - m_since, 0) : 0);
}

QString clockText(qint64 milliseconds)
{
    const qint64 seconds = milliseconds / 1000;
    const QString rest = QStringLiteral("%1:%2").arg(seconds / 60 % 60, 2, 10, QLatin1Char('0')).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return seconds < 3600 ? rest : QStringLiteral("%1:%2").arg(seconds / 3600).arg(rest);
}

} // namespace wp::ui::screens
