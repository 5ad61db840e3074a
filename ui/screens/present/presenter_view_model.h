// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "ui/screens/present/present_view_model.h"
#include "ui/screens/present/talk_clock.h"

#include <QElapsedTimer>

namespace wp::ui::screens {

/// What whoever presents sees and the room does not: what comes next, what to say, what the levers did while the room's
/// figures are held, and the time.
class PresenterViewModel : public QObject {
    Q_OBJECT

public:
    explicit PresenterViewModel(PresentViewModel& model, QObject* parent = nullptr);
    ~PresenterViewModel() override;

    /// "2 of 6: What cuts do"; empty where there is no such slide.
    QString heading(int slide) const;
    QString nextHeading() const;
    RoomView nextView() const { return m_model.viewOf(m_model.current() + 1); }
    /// What changed that the room does not see yet; empty where it sees all.
    QString unseen() const;

    QString notes() const;
    /// The notes of the story that stands ready are the program's own; those of a snapshot are the document's.
    bool mayWriteNotes() const;
    /// Writes the note of a snapshot, as one step of undo; where it is still as it was when it was read.
    base::Problems writeNotes(std::size_t snapshot, const QString& was, const QString& words);

    void startOrRest();
    void restart();
    bool isRunning() const { return m_clock.isRunning(); }
    int targetMinutes() const { return m_targetMinutes; }
    void setTargetMinutes(int minutes) { m_targetMinutes = minutes; }
    /// "12:05", and how long this slide has been on.
    QString elapsed() const;
    QString elapsedOnSlide() const;
    /// What is left of the time that was planned, or how far beyond it the talk is.
    QString left() const;
    bool isOver() const;

    PresentViewModel& model() const { return m_model; }

private:
    void turned();
    void heldOrNot();
    qint64 now() const { return m_time.elapsed(); }

    PresentViewModel& m_model;
    std::unique_ptr<shell::Session> m_held; ///< as it was when it was held
    QElapsedTimer m_time;
    TalkClock m_clock;
    int m_targetMinutes = 120;
};

} // namespace wp::ui::screens
