// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/task/background.h"

#include <memory>
#include <optional>
#include <utility>

namespace wp::ui::task {

/// Answers the newest question in the background. The same question is not asked twice; the last answer stays,
/// refining, until a newer one comes; a first answer may come before the whole one. `changed` is called, on the
/// thread that owns this, whenever an answer came or a new question was taken up.
template <class Question, class Answer>
class Asking {
public:
    /// For answers that come before the whole one; called on the worker.
    using Early = std::function<void(Answer)>;
    using Work = std::function<std::optional<Answer>(const Question&, std::stop_token, const Early&)>;

    Asking(int pause, Work work, std::function<void()> changed)
        : m_work(std::move(work)), m_changed(std::move(changed)), m_background(pause)
    {
        QObject::connect(&m_background, &Background::finished, &m_background, [this] { m_changed(); });
    }

    void ask(Question question)
    {
        if (m_asked && *m_asked == question) {
            return;
        }
        m_asked = std::make_shared<const Question>(std::move(question));
        m_background.request([this, asked = m_asked](std::stop_token stop) -> Background::Deliver {
            std::optional<Answer> answer = m_work(*asked, stop, [this, asked](Answer early) { postEarly(asked, std::move(early)); });
            if (!answer) {
                return {};
            }
            return [this, asked, whole = std::make_shared<const Answer>(std::move(*answer))] { take(asked, whole); };
        });
        m_changed();
    }

    void forget()
    {
        m_background.cancel();
        m_asked.reset();
        m_answered.reset();
        m_answer.reset();
    }

    /// Null while nothing is known.
    const Answer* answer() const { return m_answer.get(); }
    /// What the answer was given to; null where there is none.
    const Question* answered() const { return m_answered.get(); }
    bool isRefining() const { return m_background.isBusy(); }

private:
    void postEarly(const std::shared_ptr<const Question>& asked, Answer early)
    {
        m_background.post([this, asked, answer = std::make_shared<const Answer>(std::move(early))] {
            if (asked == m_asked && isRefining()) {
                take(asked, answer);
                m_changed();
            }
        });
    }

    void take(const std::shared_ptr<const Question>& asked, std::shared_ptr<const Answer> answer)
    {
        m_answered = asked;
        m_answer = std::move(answer);
    }

    Work m_work;
    std::function<void()> m_changed;
    std::shared_ptr<const Question> m_asked;
    std::shared_ptr<const Question> m_answered;
    std::shared_ptr<const Answer> m_answer;
    Background m_background;
};

} // namespace wp::ui::task
