// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/predictions.h"

#include <QObject>
#include <QString>

#include <vector>

namespace wp::ui::shell {
class Session;
}

namespace wp::ui::screens {

/// What the room predicts while a change is held back: counted as hands go up, kept in the workshop's record when it is
/// revealed, as one step of undo. Windows come and go; the counts stay here.
class TallyViewModel : public QObject {
    Q_OBJECT

public:
    enum class State { resting, counting, revealed };

    explicit TallyViewModel(shell::Session& session, QObject* parent = nullptr);

    /// From here on hands are counted, for what stands on the screen.
    void begin(const QString& question);
    void add(document::Way way);
    /// The last hand was none.
    void takeBack();
    /// Says which way it went, in which scenario, and keeps what was counted, if anything was.
    void reveal(document::Way came, const std::string& scenario);
    /// Nothing is held any more, and what was counted is let go.
    void end();

    State state() const { return m_state; }
    int count(document::Way way) const { return m_now.count(way); }
    int total() const { return m_now.total(); }
    /// Whether this is the way it went; false before the reveal.
    bool isRight(document::Way way) const { return m_state == State::revealed && m_now.came == way; }
    /// What is asked, how many answered, or how many were right.
    QString sentence() const;

    static QString word(document::Way way);

Q_SIGNALS:
    void changed();

private:
    shell::Session& m_session;
    State m_state = State::resting;
    document::Prediction m_now;
    std::vector<document::Way> m_hands; ///< in their order
};

} // namespace wp::ui::screens
