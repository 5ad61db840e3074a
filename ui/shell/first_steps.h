// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"

#include <QPointer>

#include <array>

namespace wp::ui::shell {

/// The four steps that lead a newcomer through the place that is open, and which of them are done. Another document
/// begins anew.
class FirstSteps : public QObject {
    Q_OBJECT

public:
    enum Step { moveLever, seeLines, openNumber, keep, count };

    explicit FirstSteps(Session& session, QObject* parent = nullptr);

    /// The page that shows the lines: whoever sees it has taken that step.
    void watchLines(QWidget& page);

    bool isDone(Step step) const { return m_done[step]; }
    /// Whether the first lever of the whole place is pointed out: nobody has moved one yet, in a place that is in no
    /// file of theirs.
    bool isLeverAwaited() const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take(Step step);

    Session& m_session;
    QPointer<QWidget> m_lines;
    std::array<bool, count> m_done{};
};

} // namespace wp::ui::shell
