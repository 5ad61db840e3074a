// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/undo/edit_stack.h"

#include <QtTest>

using namespace wp::document;
using wp::ui::undo::EditStack;

/// Steps of one gesture fold into one; undo and redo bring back each state exactly.
class EditStackTest : public QObject {
    Q_OBJECT

    Model m_model;

    EditStack* makeStack() { return new EditStack([this](const Edit& edit) { return apply(m_model, edit); }, this); }

    static Edit horizon(int years) { return SetField{"place/horizon", std::to_string(years)}; }
    static wp::ui::undo::Wording say(const char* words)
    {
        return [words] { return QString::fromLatin1(words); };
    }
    std::int64_t years() const { return *m_model.place.frame.horizon; }

private Q_SLOTS:
    void init()
    {
        m_model = {};
        m_model.place.frame.horizon = 10;
    }

    void gestureIsOneStep()
    {
        EditStack& stack = *makeStack();
        const int gesture = stack.newGesture();
        for (const int wanted : {11, 12, 13}) {
            QVERIFY(stack.perform(horizon(wanted), say("Set the horizon"), gesture).empty());
        }
        QVERIFY(stack.perform(horizon(14), say("Again"), stack.newGesture()).empty());
        QCOMPARE(stack.count(), 2);
        QCOMPARE(stack.undoSentence(), QStringLiteral("Again"));
        stack.undo();
        QCOMPARE(years(), 13);
        stack.undo();
        QCOMPARE(years(), 10);
        QCOMPARE(stack.redoSentence(), QStringLiteral("Set the horizon"));
        stack.redo();
        QCOMPARE(years(), 13);
    }

    void gestureOfDifferentFieldsIsOneStepToo()
    {
        EditStack& stack = *makeStack();
        const int gesture = stack.newGesture();
        QVERIFY(stack.perform(horizon(12), say("a"), gesture).empty());
        QVERIFY(stack.perform(SetField{"place/seed", "5"}, say("b"), gesture).empty());
        QVERIFY(stack.perform(SetField{"place/seed", "6"}, say("c"), gesture).empty());
        QCOMPARE(stack.count(), 1);
        stack.undo();
        QCOMPARE(years(), 10);
        QVERIFY(!m_model.place.frame.seed);
        stack.redo();
        QCOMPARE(*m_model.place.frame.seed, std::uint64_t(6));
        QCOMPARE(years(), 12);
    }

    void refusedEditLeavesNoStep()
    {
        EditStack& stack = *makeStack();
        QCOMPARE(stack.perform(SetField{"place/nowhere", "1"}, say("x")).size(), std::size_t(1));
        QCOMPARE(stack.count(), 0);
        QCOMPARE(stack.undoSentence(), QString());
    }
};

QTEST_GUILESS_MAIN(EditStackTest)
#include "edit_stack_test.moc"
