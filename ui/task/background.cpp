// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/task/background.h"

#include <condition_variable>
#include <mutex>
#include <utility>

namespace wp::ui::task {

Background::Background(int pause, QObject* parent) : QObject(parent), m_pause(pause) {}

Background::~Background()
{
    m_worker.request_stop();
}

void Background::request(Work work)
{
    m_next = std::move(work);
    m_wanted = ++m_number;
    m_worker.request_stop();
    startNext();
}

void Background::cancel()
{
    m_next = nullptr;
    m_wanted = ++m_number;
    m_worker.request_stop();
}

void Background::startNext()
{
    if (m_isRunning || !m_next) {
        return;
    }
    m_isRunning = true;
    m_worker = std::jthread([this, number = m_number, work = std::exchange(m_next, nullptr)](std::stop_token stop) {
        // Waited here and not on the window's thread, which may be painting.
        std::mutex mutex;
        std::unique_lock lock(mutex);
        std::condition_variable_any().wait_for(lock, stop, m_pause, [] { return false; });
        Deliver deliver = stop.stop_requested() ? Deliver() : work(stop);
        QMetaObject::invokeMethod(
            this, [this, number, deliver = std::move(deliver)] { take(number, deliver); }, Qt::QueuedConnection);
    });
}

void Background::take(int number, const Deliver& deliver)
{
    m_isRunning = false;
    if (number == m_wanted && deliver) {
        deliver();
    }
    startNext();
    if (!isBusy()) {
        Q_EMIT finished();
    }
}

} // namespace wp::ui::task
