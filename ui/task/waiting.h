// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/task/background.h"

#include <atomic>
#include <memory>
#include <optional>
#include <utility>

namespace wp::ui::task {

/// One long piece of work that a person asked for and waits for: how far it is, and called off at once. What was
/// answered last stays until another is asked for. `changed` is called, on the thread that owns this, whenever it
/// got farther, ended or was called off.
template <class Answer>
class Waiting {
public:
    /// Called on the worker, with how far it is from 0 to 1.
    using Progress = std::function<void(double)>;
    using Work = std::function<std::optional<Answer>(std::stop_token, const Progress&)>;

    explicit Waiting(std::function<void()> changed) : m_changed(std::move(changed)), m_background(0) {}

    void start(Work work)
    {
        m_answer.reset();
        m_progress = 0;
        m_run = std::make_shared<Run>();
        m_background.request([this, run = m_run, work = std::move(work)](std::stop_token stop) -> Background::Deliver {
            std::optional<Answer> answer = work(stop, [this, run](double share) { tell(run, share); });
            const auto held = answer ? std::make_shared<const Answer>(std::move(*answer)) : nullptr;
            return [this, held] {
                m_run.reset();
                m_answer = held;
                m_changed();
            };
        });
        m_changed();
    }

    /// The worker ends by itself, unheard.
    void cancel()
    {
        if (isBusy()) {
            m_background.cancel();
            m_run.reset();
            m_changed();
        }
    }

    void forget()
    {
        cancel();
        m_answer.reset();
    }

    bool isBusy() const { return m_run != nullptr; }
    double progress() const { return m_progress; }
    /// Null while nothing is known.
    const Answer* answer() const { return m_answer.get(); }

private:
    struct Run {
        std::atomic_int percent = 0;
    };

    void tell(const std::shared_ptr<Run>& run, double share)
    {
        constexpr int whole = 100;
        const int percent = static_cast<int>(share * whole);
        if (run->percent.exchange(percent) == percent) {
            return;
        }
        m_background.post([this, run, share] {
            if (run == m_run) {
                m_progress = share;
                m_changed();
            }
        });
    }

    std::function<void()> m_changed;
    std::shared_ptr<Run> m_run;
    std::shared_ptr<const Answer> m_answer;
    double m_progress = 0;
    Background m_background;
};

} // namespace wp::ui::task
