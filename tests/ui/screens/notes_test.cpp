// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/agreed_savings.h"
#include "core/document/decisions.h"
#include "core/exchange/json.h"
#include "tests/ui/support/sample_session.h"
#include "ui/screens/place/medium_term_model.h"
#include "ui/screens/place/notes_table.h"
#include "ui/screens/place/place_table_model.h"
#include "ui/screens/place/place_view_model.h"
#include "ui/shell/note_dialog.h"
#include "ui/widgets/door.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace wp::ui;
using screens::MediumTermModel;
using screens::PlaceTableModel;
using wp::document::NoteOn;
using wp::document::NoteSubject;
using wp::projection::FigureId;

namespace {

enum SavingColumn { what, line, kind, from, amount, stays, owner, status, low, central, high, atRisk, source };
enum NoteColumn { on, noteKind, text, who, date, review };

constexpr const char* savings = R"([{"year":1,"amount":"-500000.00","note":"Shared contract"},)"
                                R"({"year":2,"amount":"-250000.01","recurrent":false,"note":"Empty posts"},)"
                                R"({"year":2,"amount":"75000.00","note":"Two more homes"}])";

} // namespace

/// What is kept beside the place and moves no line: who answers for agreed savings and what is expected of them, and notes.
class NotesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<shell::Session> m_session;

    std::unique_ptr<PlaceTableModel> table(std::size_t which)
    {
        auto all = screens::placeTables();
        auto model = std::make_unique<PlaceTableModel>(
            std::move(all[which]), [this](const wp::document::Edit& edit, undo::Wording wording) {
                return m_session->perform(edit, std::move(wording));
            });
        connect(m_session.get(), &shell::Session::changed, model.get(),
                [this, raw = model.get()] { raw->setModel(&m_session->model()); });
        model->setModel(&m_session->model());
        return model;
    }
    std::unique_ptr<PlaceTableModel> savingsTable() { return table(4); }
    std::unique_ptr<PlaceTableModel> notesTable() { return table(6); }

    std::string json() const { return wp::exchange::writeJson(m_session->model()); }
    void perform(const wp::document::Edit& edit)
    {
        QVERIFY(m_session->perform(edit, [] { return QStringLiteral("It is done"); }).empty());
    }
    void note(const NoteSubject& subject, const char* words, bool isDecision = false)
    {
        perform(wp::document::noting(m_session->model(), {subject, wp::document::nameOf(m_session->model(), subject), words,
                                                          "Director", "2026-11-28", isDecision, false}));
    }

private Q_SLOTS:
    void init()
    {
        m_session = wp::testing::sampleSession();
        perform(wp::document::SetField{"lines/claRes/adjustments", savings});
    }

    void ownerAndDeliveryAreTypedAndTakenBack()
    {
        const auto model = savingsTable();
        QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const std::string before = json();
        const auto spend = [this] { return m_session->projected(wp::scenario::Role::cuts)->outcome.years.back().place.spend.toText(); };
        const std::string spent = spend();
        QCOMPARE(model->index(0, atRisk).data().toString(), QStringLiteral("not said"));
        QVERIFY(model->setData(model->index(0, owner), QStringLiteral("Director of children"), Qt::EditRole));
        QVERIFY(model->setData(model->index(0, low), QStringLiteral("60%"), Qt::EditRole));
        QCOMPARE(model->index(0, low).data().toString(), QStringLiteral("60%"));
        QCOMPARE(model->index(0, central).data().toString(), QStringLiteral("100%"));
        QVERIFY(model->index(0, central).data(screens::PlaceViewModel::isDefaultRole).toBool());
        QCOMPARE(model->index(0, atRisk).data().toString(), QStringLiteral("£200k"));
        QVERIFY(model->setData(model->index(0, high), QStringLiteral("50%"), Qt::EditRole));
        QCOMPARE(model->index(0, low).data().toString(), QStringLiteral("50%"));
        QVERIFY(model->setData(model->index(0, status), QStringLiteral("\"late\""), Qt::EditRole));
        QCOMPARE(model->index(0, status).data().toString(), QStringLiteral("Late"));
        QVERIFY2(spend() == spent, "what is expected enters no projection");
        QCOMPARE(m_session->steps().count(), 5);
        for (int i = 0; i < 4; ++i) {
            QVERIFY(!m_session->steps().undoSentence().isEmpty());
            m_session->undo();
        }
        QCOMPARE(json(), before);
    }

    void whatIsNoSavingHasNoDelivery()
    {
        const auto model = savingsTable();
        for (int column = owner; column <= atRisk; ++column) {
            QCOMPARE(model->index(2, column).data().toString(), QString());
            QVERIFY(!model->index(2, column).flags().testFlag(Qt::ItemIsEditable));
        }
        QVERIFY(!model->index(0, atRisk).flags().testFlag(Qt::ItemIsEditable));
    }

    void aShareAboveTheWholeIsRefused()
    {
        const auto model = savingsTable();
        QSignalSpy refused(model.get(), &PlaceTableModel::refused);
        QVERIFY(!model->setData(model->index(0, high), QStringLiteral("120%"), Qt::EditRole));
        QCOMPARE(refused.count(), 1);
        QVERIFY(refused.front().front().toString().contains(QStringLiteral("0% to 100%")));
    }

    void whatIsTypedGoesWithItsSaving()
    {
        const auto model = savingsTable();
        QVERIFY(model->setData(model->index(0, owner), QStringLiteral("Director"), Qt::EditRole));
        QVERIFY(model->setData(model->index(1, owner), QStringLiteral("Chair"), Qt::EditRole));
        QVERIFY(model->setData(model->index(0, amount), QStringLiteral("−£450k"), Qt::EditRole));
        QCOMPARE(model->index(0, owner).data().toString(), QStringLiteral("Director"));
        const int steps = m_session->steps().count();
        QCOMPARE(model->move(0, 1), 1);
        QCOMPARE(model->index(1, owner).data().toString(), QStringLiteral("Director"));
        QCOMPARE(model->index(0, owner).data().toString(), QStringLiteral("Chair"));
        const int copy = model->duplicate(1);
        QCOMPARE(model->index(copy, owner).data().toString(), QStringLiteral("Director"));
        QCOMPARE(model->remove(1), 1);
        QCOMPARE(model->index(0, owner).data().toString(), QStringLiteral("Chair"));
        QCOMPARE(m_session->steps().count(), steps + 3);
        const std::string other = m_session->model().place.lines[5].id.text();
        const std::size_t there = m_session->model().place.lines[5].adjustments.size();
        QVERIFY(model->setData(model->index(0, line), QStringLiteral("\"%1\"").arg(QString::fromStdString(other)), Qt::EditRole));
        const auto agreed = wp::document::agreementsOf(m_session->model());
        QCOMPARE(QString::fromStdString(agreed.at({other, there}).owner), QStringLiteral("Chair"));
    }

    void theSumSaysWhatCountsAndWhatDoesNot()
    {
        const auto model = savingsTable();
        QVERIFY(model->setData(model->index(0, low), QStringLiteral("60%"), Qt::EditRole));
        QVERIFY(model->setData(model->index(0, central), QStringLiteral("80%"), Qt::EditRole));
        const QString sum = model->sum();
        for (const char* part : {"Agreed £750,000.01", "central delivery £650,000.01", "low £550,000.01", "£200,000.00 is at risk",
                                 "1 savings say nothing of their delivery", "count what is agreed, in full"}) {
            QVERIFY2(sum.contains(QString::fromUtf8(part)), qPrintable(sum));
        }
        perform(wp::document::SetField{"lines/claRes/adjustments", "null"});
        QCOMPARE(model->sum(), QString());
    }

    void theMediumTermShowsWhatIsAtRiskByYear()
    {
        const auto savingsModel = savingsTable();
        MediumTermModel model(*m_session);
        model.choosePayer(static_cast<int>(model.payers().size()) - 1);
        model.refresh();
        const int rows = model.rowCount();
        const QString gap = model.title();
        QVERIFY(savingsModel->setData(savingsModel->index(0, low), QStringLiteral("60%"), Qt::EditRole));
        QVERIFY(savingsModel->setData(savingsModel->index(1, low), QStringLiteral("0%"), Qt::EditRole));
        model.refresh();
        QCOMPARE(model.rowCount(), rows + 1);
        QCOMPARE(model.title(), gap);
        const int risk = 5;
        QVERIFY(model.index(risk, 0).data().toString().contains(QStringLiteral("at risk")));
        QCOMPARE(model.index(risk, 1).data().toString(), QStringLiteral("0.0"));
        QCOMPARE(model.index(risk, 2).data().toString(), QStringLiteral("0.2"));
        QCOMPARE(model.index(risk, 3).data().toString(), QStringLiteral("0.5"));
        QCOMPARE(model.index(risk, 4).data().toString(), QStringLiteral("0.2"));
        QVERIFY(!model.index(risk, 2).data(widgets::doorRole).isValid());
        QVERIFY(model.note().contains(QStringLiteral("count in full")));
    }

    void theListHoldsEveryNoteAndDecision()
    {
        const auto model = notesTable();
        QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(dynamic_cast<const screens::NotesTable*>(&model->table()));
        const std::string plan = m_session->scenarioOf(wp::scenario::Role::wholePlace)->id.text();
        const std::string measure = m_session->scenarioOf(wp::scenario::Role::wholePlace)->measures.front().id.text();
        note({NoteOn::line, {}, "claRes", 0}, "Too low since the inspection");
        note({NoteOn::measure, plan, measure, 0}, "Goes first", true);
        note({NoteOn::year, {}, {}, 2028}, "Election");
        perform(wp::document::deciding(m_session->model(), {plan, "W", "It lasts", "Chair", "2027-03-31", "2026-12-01"}));
        QCOMPARE(model->rowCount(), 4);
        QVERIFY(model->index(0, on).data().toString().contains(QStringLiteral("goes ahead")));
        QCOMPARE(model->index(0, review).data().toString(), QStringLiteral("31 Mar 2027"));
        QCOMPARE(model->index(1, on).data().toString(), QStringLiteral("Year: 2028/29"));
        QCOMPARE(model->index(2, noteKind).data().toString(), QStringLiteral("Decision"));
        QVERIFY(model->index(3, on).data().toString().startsWith(QStringLiteral("Line: ")));
        const auto goal = [&](int row) { return model->index(row, 0).data(widgets::doorRole).value<FigureId>(); };
        QVERIFY(goal(1) == (FigureId{{}, "place", {}, 2028}));
        QVERIFY(goal(2) == (FigureId{plan, "measures/" + measure, {}, 0}));
        QVERIFY(goal(3) == (FigureId{{}, "lines/claRes", {}, 0}));
        for (int row = 0; row < 4; ++row) {
            const std::string before = json();
            QVERIFY(model->setData(model->index(row, text), QStringLiteral("Said otherwise"), Qt::EditRole));
            QCOMPARE(model->index(row, text).data().toString(), QStringLiteral("Said otherwise"));
            QVERIFY(model->setData(model->index(row, who), QStringLiteral("Clerk"), Qt::EditRole));
            m_session->undo();
            m_session->undo();
            QVERIFY(model->remove(row) >= 0);
            QCOMPARE(model->rowCount(), 3);
            m_session->undo();
            QCOMPARE(json(), before);
        }
        QVERIFY(model->setData(model->index(1, noteKind), QStringLiteral("true"), Qt::EditRole));
        QCOMPARE(model->index(1, noteKind).data().toString(), QStringLiteral("Decision"));
    }

    void aNoteStaysReadableWhenItsLineIsGone()
    {
        const auto model = notesTable();
        const auto& lines = m_session->model().place.lines;
        const std::string department = lines.back().department->text();
        const QString name = QStringLiteral("Play areas");
        perform(wp::document::AddThing{"lines", lines.size(), R"({"id":"play","department":")" + department + R"(","name":"Play areas","budget":"9.00"})"});
        note({NoteOn::line, {}, "play", 0}, "Why it was there");
        perform(wp::document::RemoveThing{"lines", "play"});
        QCOMPARE(model->index(0, on).data().toString(), QStringLiteral("On a line that is gone: ") + name);
        QVERIFY(!model->index(0, on).data(widgets::doorRole).isValid());
        m_session->undo();
        QCOMPARE(model->index(0, on).data().toString(), QStringLiteral("Line: ") + name);
    }

    void whoIsNamedByANumberIsRefused()
    {
        const auto model = notesTable();
        note({NoteOn::year, {}, {}, 2028}, "Election");
        QSignalSpy refused(model.get(), &PlaceTableModel::refused);
        QVERIFY(!model->setData(model->index(0, text), QStringLiteral("Ring 07700 900123"), Qt::EditRole));
        QCOMPARE(refused.count(), 1);
    }

    void theMarkCountsTheNotes()
    {
        const NoteSubject subject{NoteOn::line, {}, "claRes", 0};
        note(subject, "One");
        note(subject, "Two");
        screens::PlaceViewModel tree([](const auto&, auto) { return wp::base::Problems(); });
        tree.setModel(&m_session->model(), {{"claRes", wp::document::noteCounts(m_session->model()).at(subject)}});
        const auto found = tree.match(tree.index(0, 0), screens::PlaceViewModel::lineRole, QStringLiteral("claRes"), 1,
                                      Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(found.size(), 1);
        QVERIFY(found.front().data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("2 notes")));
        QVERIFY(found.front().data(Qt::DecorationRole).isValid());
        note({NoteOn::year, {}, {}, m_session->baseYear() + 2}, "Election");
        MediumTermModel medium(*m_session);
        medium.refresh();
        QVERIFY(medium.headerData(3, Qt::Horizontal, Qt::AccessibleTextRole).toString().contains(QStringLiteral("1 note")));
        QVERIFY(!medium.headerData(2, Qt::Horizontal, Qt::AccessibleTextRole).isValid());
    }

    void whatANoteStandsOnFollowsTheFigure()
    {
        const std::string plan = m_session->scenarioOf(wp::scenario::Role::wholePlace)->id.text();
        const std::string measure = m_session->scenarioOf(wp::scenario::Role::wholePlace)->measures.front().id.text();
        const NoteSubject year{NoteOn::year, {}, {}, m_session->baseYear() + m_session->year()};
        const std::vector<std::pair<std::optional<FigureId>, NoteSubject>> all = {
            {std::nullopt, year},
            {FigureId{{}, "lines/claRes", "budget", 0}, {NoteOn::line, {}, "claRes", 0}},
            {FigureId{plan, "measures/" + measure, "amount", 0}, {NoteOn::measure, plan, measure, 0}},
            {FigureId{plan, "organisations/council", "gap", 2029}, {NoteOn::year, {}, {}, 2029}},
            {FigureId{plan, "appraisal", "npv", 0}, {NoteOn::scenario, plan, {}, 0}},
            {FigureId{{}, "lines/nobody", "budget", 0}, year},
            {FigureId{{}, "streams/cla", "growth", 0}, year}};
        for (const auto& [figure, subject] : all) {
            QVERIFY(shell::noteSubject(*m_session, figure) == subject);
        }
    }
};

QTEST_MAIN(NotesTest)
#include "notes_test.moc"
