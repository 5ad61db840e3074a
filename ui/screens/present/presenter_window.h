// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/present/presenter_view_model.h"

#include <QTimer>
#include <QWidget>

#include <optional>

QT_BEGIN_NAMESPACE
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSplitter;
QT_END_NAMESPACE

namespace wp::ui::widgets {
class ButtonRow;
class Picker;
class ScrollColumn;
}

namespace wp::ui::screens {

class ClockCard;
class PresentActions;
class SlideCard;
class TallyView;
class TallyViewModel;

/// What whoever presents has before them: the slide that is on and the next, what to say, the clock, the room's
/// predictions, and the levers. It is given the levers and does not know them. What is typed as a note is kept when the
/// field is left, another slide comes, or presenting ends.
class PresenterWindow : public QWidget {
    Q_OBJECT

public:
    PresenterWindow(PresenterViewModel& viewModel, PresentActions& actions, TallyViewModel& tally);

    void setLevers(QWidget* levers);
    /// Which screens there are, and on which the room's window and this one are.
    void offerScreens(const QStringList& labels, int room, int own);
    /// A button of its own among those of the slides.
    void addTool(QAction* action);
    void keepNotes();
    /// Whether letters count hands here.
    void setSingleKeys(bool on) { m_hasSingleKeys = on; }

    ClockCard* clock() const { return m_clock; }
    TallyView* tally() const { return m_tally; }
    SlideCard* current() const { return m_current; }
    SlideCard* next() const { return m_next; }
    QPlainTextEdit* notes() const { return m_notes; }
    QPushButton* scriptButton() const { return m_script; }
    widgets::Picker* roomScreen() const { return m_roomScreen; }
    widgets::Picker* ownScreen() const { return m_ownScreen; }
    QString unseen() const;
    QString problem() const;

    /// Shows nothing new from here on: what it shows may be gone before it is.
    void rest() { m_soon.stop(); }

Q_SIGNALS:
    void roomScreenWanted(int screen);
    void ownScreenWanted(int screen);
    void scriptWanted();
    void undoWanted();
    void redoWanted();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build(PresentActions& actions, TallyViewModel& tally);
    void buildNotes();
    void bindKeys();
    void refresh();
    void showNotes();
    void retranslate();
    void dress();
    void arrange();

    PresenterViewModel& m_viewModel;
    QTimer m_soon;
    bool m_hasSingleKeys = true;
    std::optional<std::size_t> m_notesOf; ///< the snapshot whose note is in the field, and what it said
    QString m_notesWere;
    widgets::ButtonRow* m_buttons = nullptr;
    QSplitter* m_panes = nullptr;
    widgets::ScrollColumn* m_scroll = nullptr;
    ClockCard* m_clock = nullptr;
    SlideCard* m_current = nullptr;
    SlideCard* m_next = nullptr;
    QLabel* m_unseen = nullptr;
    TallyView* m_tally = nullptr;
    QLabel* m_notesLabel = nullptr;
    QPlainTextEdit* m_notes = nullptr;
    QLabel* m_problem = nullptr;
    widgets::Picker* m_roomScreen = nullptr;
    widgets::Picker* m_ownScreen = nullptr;
    QPushButton* m_script = nullptr;
};

} // namespace wp::ui::screens
