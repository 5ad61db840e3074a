// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/locks.h"
#include "core/exchange/json.h"
#include "tests/ui/support/sample_session.h"
#include "ui/screens/levers/levers_view_model.h"
#include "ui/screens/levers/settings_text.h"

#include <QtTest>

using namespace wp::ui;
using screens::Pasted;
using wp::scenario::Role;

/// Settings of levers as text and back, locks and overlaps, on the sample place.
class SettingsTextTest : public QObject {
    Q_OBJECT

    std::unique_ptr<shell::Session> m_session;

    const wp::scenario::Scenario& flat() const { return m_session->projected(Role::wholePlace)->flat; }
    QString text() const { return screens::settingsText(flat(), m_session->model().place); }
    Pasted pasted(const QString& text) const { return screens::pastedSettings(text, m_session->model(), flat()); }
    auto document() const { return wp::exchange::writeJson(m_session->model()); }

private Q_SLOTS:
    void init() { m_session = wp::testing::sampleSession(); }

    void eachLeverIsALineThatAPersonReads()
    {
        const QStringList lines = text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), qsizetype(8));
        QVERIFY(lines.contains(QStringLiteral("One front door\t30%\tdoor")));
        QVERIFY(lines.contains(QStringLiteral("Ten contracts to one\t8%\tcontracts")));
    }

    void itsOwnTextChangesNothing()
    {
        const Pasted same = pasted(text());
        QVERIFY(!same.step);
        QCOMPARE(same.count, 0);
        QVERIFY(same.leftOut.isEmpty());
    }

    void whatIsPastedIsOneStepAndTakenBack()
    {
        const auto before = document();
        const Pasted made =
            pasted(QStringLiteral("One front door\t45%\r\nanything\t12%\tcontracts\r\nWhole-family support\toff\r\n"));
        QVERIFY(made.step);
        QCOMPARE(made.count, 3);
        QVERIFY(m_session->perform(made.step->edit, made.step->wording).empty());
        QCOMPARE(m_session->steps().count(), 1);
        QVERIFY(text().contains(QStringLiteral("One front door\t45%")));
        QVERIFY(text().contains(QStringLiteral("Ten contracts to one\t12%")));
        QVERIFY(text().contains(QStringLiteral("Whole-family support\toff")));
        const Pasted back = pasted(QStringLiteral("Whole-family support\t900"));
        QCOMPARE(back.count, 1);
        m_session->undo();
        QVERIFY(document() == before);
    }

    void whatFitsNoLeverIsSaid()
    {
        const Pasted made =
            pasted(QStringLiteral("Moon base\t3\nOne front door\tmuch\nTen contracts to one\t150%\nno tabs here\n"));
        QVERIFY(!made.step);
        QCOMPARE(made.leftOut.size(), qsizetype(4));
        QVERIFY(screens::pastedSentence(made).contains(QStringLiteral("Moon base")));
    }

    void aLockedLeverStaysAndTheLockIsOneStep()
    {
        screens::LeversViewModel model(*m_session);
        const auto before = document();
        const auto rowOf = [&] {
            const auto rows = model.rows(Role::wholePlace);
            return *std::ranges::find(rows, std::string("door"), &screens::LeverRow::measure);
        };
        const auto lock = model.setLock(Role::wholePlace, rowOf(), QStringLiteral("agreed by the board"));
        QVERIFY(m_session->perform(lock.edit, lock.wording).empty());
        QCOMPARE(rowOf().lockReason, QStringLiteral("agreed by the board"));
        QVERIFY(m_session->steps().undoSentence().contains(QStringLiteral("agreed by the board")));
        QCOMPARE(pasted(QStringLiteral("One front door\t45%")).leftOut, QStringList{QStringLiteral("One front door")});
        const auto free = model.setLock(Role::wholePlace, rowOf(), {});
        QVERIFY(m_session->perform(free.edit, free.wording).empty());
        QVERIFY(rowOf().lockReason.isEmpty());
        m_session->undo();
        m_session->undo();
        QVERIFY(document() == before);
    }

    void overlapsAreSaidInMoney()
    {
        screens::LeversViewModel model(*m_session);
        QVERIFY(model.overlap(Role::wholePlace).isEmpty());
        model.renewEffects();
        QTRY_VERIFY_WITH_TIMEOUT(!model.overlap(Role::wholePlace).isEmpty(), 60000);
        QVERIFY2(model.overlap(Role::wholePlace).startsWith(QStringLiteral("Together they save £")),
                 qPrintable(model.overlap(Role::wholePlace)));
        QVERIFY(model.overlap(Role::cuts).isEmpty());
    }
};

QTEST_MAIN(SettingsTextTest)
#include "settings_text_test.moc"
