// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <array>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace wp::ui::screens {

class PresentViewModel;

enum class PresentAction { next, previous, first, last, hold, reveal, replay, snapshot, note, black, white, keys, leave, count };

/// What can be done while presenting, with its keys: the same actions for the window in the room and the presenter's,
/// whichever of them has the keyboard. Page Up and Page Down are what a clicker sends. Single letters rest where
/// single-key shortcuts are switched off; the menu and the buttons remain.
class PresentActions : public QObject {
    Q_OBJECT

public:
    explicit PresentActions(PresentViewModel& model, QObject* parent = nullptr);

    QAction* action(PresentAction which) const { return m_actions[static_cast<std::size_t>(which)]; }
    QList<QAction*> all() const { return {m_actions.begin(), m_actions.end()}; }
    /// An action and its keys, a line each.
    static QStringList keysInWords(const QList<QAction*>& actions);
    void setSingleKeys(bool on);
    void retranslate();

Q_SIGNALS:
    void snapshotWanted();
    void keysWanted();
    void leaveWanted();

private:
    void act(PresentAction which);
    void renew();

    PresentViewModel& m_model;
    std::array<QAction*, static_cast<std::size_t>(PresentAction::count)> m_actions{};
    bool m_hasSingleKeys = true;
};

} // namespace wp::ui::screens
