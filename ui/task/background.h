// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <chrono>
#include <deque>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace wp::ui::task {

/// One slow thing at a time, away from the window. The newest request wins: an older one is asked to stop and
/// its answer is never delivered. Work gets what it needs by value (an immutable snapshot) and gives back
/// what is to be done with its answer on the window's thread.
class Background : public QObject {
    Q_OBJECT

public:
    using Deliver = std::function<void()>;
    using Work = std::function<Deliver(std::stop_token)>;

    /// `pause` is how long requests are gathered before the newest starts, in ms.
    explicit Background(int pause, QObject* parent = nullptr);
    ~Background() override;

    void request(Work work);
    void cancel();
    /// Has something done on the window's thread, in the order of the calls; the work calls it from its own.
    void post(std::function<void()> act);
    bool isBusy() const { return m_isRunning || m_next; }

Q_SIGNALS:
    void finished();

protected:
    bool event(QEvent* event) override;

private:
    void startNext();
    void take(int number, const Deliver& deliver);

    std::chrono::milliseconds m_pause;
    Work m_next;
    std::mutex m_mutex; // guards m_posted
    std::deque<std::function<void()>> m_posted;
    std::jthread m_worker;
    int m_number = 0;
    int m_wanted = 0;
    bool m_isRunning = false;
};

} // namespace wp::ui::task
