// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/present/present_actions.h"

#include "ui/screens/present/present_view_model.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>

namespace wp::ui::screens {

namespace {

struct Row {
    PresentAction which;
    const char* text;
    std::initializer_list<int> keys;
    bool isSingleKey;
};

const Row rows[] = {
    {PresentAction::next, QT_TRANSLATE_NOOP("PresentActions", "Next slide"), {Qt::Key_PageDown, Qt::Key_Right, Qt::Key_Space}, false},
    {PresentAction::previous, QT_TRANSLATE_NOOP("PresentActions", "Previous slide"), {Qt::Key_PageUp, Qt::Key_Left, Qt::Key_Backspace}, false},
    {PresentAction::first, QT_TRANSLATE_NOOP("PresentActions", "First slide"), {Qt::Key_Home}, false},
    {PresentAction::last, QT_TRANSLATE_NOOP("PresentActions", "Last slide"), {Qt::Key_End}, false},
    {PresentAction::hold, QT_TRANSLATE_NOOP("PresentActions", "Hold what the room sees"), {Qt::Key_H}, true},
    {PresentAction::reveal, QT_TRANSLATE_NOOP("PresentActions", "Reveal the change"), {Qt::Key_R}, true},
    {PresentAction::replay, QT_TRANSLATE_NOOP("PresentActions", "Replay the change"), {QKeyCombination(Qt::ShiftModifier, Qt::Key_R).toCombined()}, true},
    {PresentAction::snapshot, QT_TRANSLATE_NOOP("PresentActions", "Keep a snapshot"), {Qt::Key_K}, true},
    {PresentAction::note, QT_TRANSLATE_NOOP("PresentActions", "Note of the slide"), {Qt::Key_N}, true},
    {PresentAction::black, QT_TRANSLATE_NOOP("PresentActions", "Black screen"), {Qt::Key_B, Qt::Key_Period}, true},
    {PresentAction::white, QT_TRANSLATE_NOOP("PresentActions", "White screen"), {Qt::Key_W, Qt::Key_Comma}, true},
    {PresentAction::keys, QT_TRANSLATE_NOOP("PresentActions", "Keys"), {Qt::Key_Question, Qt::Key_F1}, true},
    {PresentAction::leave, QT_TRANSLATE_NOOP("PresentActions", "Leave"), {Qt::Key_Escape}, false},
};
static_assert(std::size(rows) == static_cast<std::size_t>(PresentAction::count));

QString words(const char* text) { return QCoreApplication::translate("PresentActions", text); }

/// A key with no letter to it stands even where single-key shortcuts are switched off.
bool isKept(const Row& row, int key, bool hasSingleKeys) { return hasSingleKeys || !row.isSingleKey || QKeySequence(key)[0].key() >= Qt::Key_Escape; }

} // namespace

PresentActions::PresentActions(PresentViewModel& model, QObject* parent) : QObject(parent), m_model(model)
{
    for (const Row& row : rows) {
        auto* action = new QAction(this);
        m_actions[static_cast<std::size_t>(row.which)] = action;
        connect(action, &QAction::triggered, this, [this, which = row.which] { act(which); });
    }
    for (const PresentAction each : {PresentAction::hold, PresentAction::note, PresentAction::black, PresentAction::white}) {
        action(each)->setCheckable(true);
    }
    for (const auto signal : {&PresentViewModel::currentChanged, &PresentViewModel::roomChanged, &PresentViewModel::heldChanged,
                              &PresentViewModel::slidesChanged, &PresentViewModel::liveChanged}) {
        connect(&model, signal, this, &PresentActions::renew);
    }
    setSingleKeys(true);
    retranslate();
}

void PresentActions::setSingleKeys(bool on)
{
    m_hasSingleKeys = on;
    for (const Row& row : rows) {
        QList<QKeySequence> keys;
        for (const int key : row.keys) {
            if (isKept(row, key, on)) {
                keys << QKeySequence(key);
            }
        }
        action(row.which)->setShortcuts(keys);
    }
}

void PresentActions::retranslate()
{
    for (const Row& row : rows) {
        action(row.which)->setText(words(row.text));
    }
    renew();
}

QStringList PresentActions::keysInWords(const QList<QAction*>& actions)
{
    QStringList lines;
    for (const QAction* each : actions) {
        const QString keys = QKeySequence::listToString(each->shortcuts(), QKeySequence::NativeText).replace(QStringLiteral("; "), QStringLiteral(", "));
        if (!keys.isEmpty()) {
            lines << tr("%1: %2", "an action and its keys").arg(each->text(), keys);
        }
    }
    return lines;
}

void PresentActions::renew()
{
    const int last = static_cast<int>(m_model.slides().size()) - 1;
    const Slide* on = m_model.slide();
    action(PresentAction::next)->setEnabled(m_model.current() < last || m_model.blank() != Blank::none);
    action(PresentAction::previous)->setEnabled(m_model.current() > 0 || m_model.blank() != Blank::none);
    action(PresentAction::hold)->setChecked(m_model.isHeld());
    action(PresentAction::reveal)->setEnabled(m_model.isHeld() || (on && on->snapshot));
    action(PresentAction::replay)->setEnabled(m_model.mayReplay());
    action(PresentAction::note)->setChecked(m_model.isNoteShown());
    action(PresentAction::black)->setChecked(m_model.blank() == Blank::black);
    action(PresentAction::white)->setChecked(m_model.blank() == Blank::white);
}

void PresentActions::act(PresentAction which)
{
    const bool isTurn = which <= PresentAction::last;
    if (isTurn && m_model.blank() != Blank::none) {
        m_model.toggleBlank(m_model.blank()); // the slide comes back first
        return;
    }
    switch (which) {
    case PresentAction::next: m_model.next(); break;
    case PresentAction::previous: m_model.previous(); break;
    case PresentAction::first: m_model.first(); break;
    case PresentAction::last: m_model.last(); break;
    case PresentAction::hold: m_model.isHeld() ? m_model.release() : m_model.hold(); break;
    case PresentAction::reveal: m_model.reveal(); break;
    case PresentAction::replay: m_model.replay(); break;
    case PresentAction::snapshot: Q_EMIT snapshotWanted(); break;
    case PresentAction::note: m_model.toggleNote(); break;
    case PresentAction::black: m_model.toggleBlank(Blank::black); break;
    case PresentAction::white: m_model.toggleBlank(Blank::white); break;
    case PresentAction::keys: Q_EMIT keysWanted(); break;
    case PresentAction::leave: Q_EMIT leaveWanted(); break;
    case PresentAction::count: break;
    }
    renew();
}

} // namespace wp::ui::screens
