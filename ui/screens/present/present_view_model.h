// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/present/scene.h"
#include "ui/screens/present/slide.h"

#include <QObject>

#include <memory>

namespace wp::ui::screens {

enum class Blank { none, black, white };

/// What is presented: the slides (the document's snapshots, else the story that stands ready), which of them is on, and
/// whether the room sees the figures as they are now or as they were when they were held. The window in the room and
/// the presenter's show this one thing.
class PresentViewModel : public QObject {
    Q_OBJECT

public:
    PresentViewModel(shell::Session& session, shell::Solvency& solvency, QObject* parent = nullptr);
    ~PresentViewModel() override;

    /// At least one while a document is open.
    const std::vector<Slide>& slides() const { return m_slides; }
    int current() const { return m_current; }
    const Slide* slide() const;
    /// Null on the last one.
    const Slide* nextSlide() const;
    void show(int slide);
    void next() { show(m_current + 1); }
    void previous() { show(m_current - 1); }
    void first() { show(0); }
    void last() { show(static_cast<int>(m_slides.size()) - 1); }

    /// What the room sees now.
    RoomView view() const;
    /// What it would see on another slide.
    RoomView viewOf(int slide) const;

    bool isHeld() const { return m_held != nullptr; }
    /// The room keeps seeing the figures as they are now, while levers move.
    void hold();
    /// Ends it at once, without showing the change.
    void release();
    /// Ends it, and lets the room see the change from what was held to what is now.
    void reveal();
    /// Shows that change again.
    void replay();
    bool mayReplay() const { return m_before != nullptr && !isHeld(); }
    /// What the current slide showed while it was held.
    RoomView viewBefore() const;

    Blank blank() const { return m_blank; }
    /// The same again shows the slide again.
    void toggleBlank(Blank blank);
    /// Whether the slide's note stands under it, for all to see.
    bool isNoteShown() const { return m_isNoteShown; }
    void toggleNote();

    /// Makes slides and words anew, in the language of the moment.
    void retranslate();

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
    void renewSlides();
    const Scene* sceneOf(const Slide& slide) const;

    shell::Session& m_session;
    shell::Solvency& m_solvency;
    std::vector<Slide> m_slides;
    int m_current = 0;
    std::unique_ptr<Scene> m_held;
    std::unique_ptr<Scene> m_before;
    mutable std::vector<std::unique_ptr<Scene>> m_snapshots; ///< by slide; made when first shown
    Blank m_blank = Blank::none;
    bool m_isNoteShown = false;
};

} // namespace wp::ui::screens
