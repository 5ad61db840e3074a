// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/present/scene.h"
#include "ui/screens/present/slide.h"
#include "ui/task/asking.h"

#include <QObject>

#include <memory>

namespace wp::ui::screens {

enum class Blank { none, black, white };

/// What is presented: the slides (the document's snapshots, else the story that stands ready), which of them is on, and
/// whether the room sees the figures as they are now or as they were when they were held. The window in the room and
/// the presenter's show this one thing. A snapshot stands as it was kept, until it is revealed what it came to since.
class PresentViewModel : public QObject {
    Q_OBJECT

public:
    PresentViewModel(shell::Session& session, shell::Solvency& solvency, QObject* parent = nullptr);
    ~PresentViewModel() override;

    /// None where the place has no scenarios to show.
    const std::vector<Slide>& slides() const { return m_slides; }
    int current() const { return m_current; }
    /// Null where there is none.
    const Slide* slide() const { return slideAt(m_current); }
    const Slide* nextSlide() const { return slideAt(m_current + 1); }
    void show(int slide);
    void next() { show(m_current + 1); }
    void previous() { show(m_current - 1); }
    void first() { show(0); }
    void last() { show(static_cast<int>(m_slides.size()) - 1); }

    /// What the room sees now.
    RoomView view() const { return viewOf(m_current); }
    /// What it would see on another slide.
    RoomView viewOf(int slide) const;
    /// What the current slide showed before the change that reveal() and replay() play.
    RoomView viewBefore() const;

    bool isHeld() const { return m_isHeld; }
    /// The room keeps seeing the figures as they are now, while levers move.
    void hold();
    /// Ends it at once, without showing the change.
    void release();
    /// Ends it, and lets the room see the change from what was held to what is now.
    void reveal();
    /// Shows that change again.
    void replay();
    bool mayReplay() const;

    Blank blank() const { return m_blank; }
    /// The same again shows the slide again.
    void toggleBlank(Blank blank);
    /// Whether the slide's note stands under it, for all to see.
    bool isNoteShown() const { return m_isNoteShown; }
    void toggleNote();

    /// Makes slides and words anew, in the language of the moment.
    void retranslate();

    shell::Session& session() const { return m_session; }

Q_SIGNALS:
    void slidesChanged();
    /// Another slide is on.
    void currentChanged();
    /// What the room sees is another: slide, figures, blank or note.
    void roomChanged();
    /// The model moved, whether the room may see it or not.
    void liveChanged();
    void heldChanged();
    /// The change is to be played, from viewBefore() to view().
    void revealed();

private:
    struct Doubt {
        report::Source source;
        bool operator==(const Doubt& other) const;
    };

    const Slide* slideAt(int slide) const;
    void renewSlides();
    void modelMoved();
    void askDoubt();
    const Scene* snapshotOf(const Slide& slide) const;
    /// What the change on a slide is counted from.
    const Scene* baseOf(const Slide& slide) const;
    /// Whether the slide shows the figures as they are now; else those of its base.
    bool isLive(const Slide& slide) const;
    chart::ChartData chartIn(const Slide& slide, const shell::Session& session) const;
    RoomView viewIn(const Slide& slide, const Scene& scene) const;

    shell::Session& m_session;
    shell::Solvency& m_solvency;
    std::vector<Slide> m_slides;
    int m_current = 0;
    std::unique_ptr<Scene> m_base; ///< what the change is counted from: as it was held, or when presenting began
    mutable std::vector<std::unique_ptr<Scene>> m_scenes; ///< of snapshots by slide, made when first shown
    task::Asking<Doubt, report::Sureness> m_doubt;
    bool m_hasStory = false; ///< there was no snapshot when presenting began: those that are kept since come after it
    bool m_isHeld = false;
    bool m_isRevealed = false; ///< the snapshot that is on shows what it came to
    std::string m_workshop;    ///< that the slides were made from
    Blank m_blank = Blank::none;
    bool m_isNoteShown = false;
};

} // namespace wp::ui::screens
