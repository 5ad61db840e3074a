// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/task/background.h"

#include <QCoreApplication>
#include <QEvent>

#include <condition_variable>
#include <utility>

namespace wp::ui::task {

namespace {

const auto posted = static_cast<QEvent::Type>(QEvent::registerEventType());

} // namespace

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
        post([this, number, deliver = std::move(deliver)] { take(number, deliver); });
    });
}

void Background::post(std::function<void()> act)
{
    {
        const std::lock_guard lock(m_mutex);
        m_posted.push_back(std::move(act));
    }
    QCoreApplication::postEvent(this, new QEvent(posted));
}

bool Background::event(QEvent* event)
{
    if (event->type() != posted) {
        return QObject::event(event);
    }
    std::function<void()> act;
    {
        const std::lock_guard lock(m_mutex);
        act = std::move(m_posted.front());
        m_posted.pop_front();
    }
    act();
    return true;
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
