// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"
#include "ui/widgets/figure_edit.h"
#include "ui/widgets/problem_list.h"
#include "ui/widgets/worded_check.h"

#include <QtTest>
#include <QtWidgets>

using namespace wp::ui;
using wp::money::Decimal;
using wp::money::Number;

class FigureEditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheExactFigure()
    {
        widgets::FigureEdit edit(format::Quantity::money);
        QSignalSpy committed(&edit, &widgets::FigureEdit::committed);
        edit.line()->selectAll();
        QTest::keyClicks(edit.line(), QStringLiteral("£1.2m"));
        QTest::keyClick(edit.line(), Qt::Key_Return);
        QCOMPARE(committed.count(), 1);
        QCOMPARE(QString::fromStdString(edit.value().text()), QStringLiteral("1200000"));
        QCOMPARE(edit.line()->text(), QStringLiteral("£1,200,000"));
        QVERIFY(edit.complaint().isEmpty());
    }

    void whatIsNotKnownIsBlankAndNoughtIsAnAnswer()
    {
        widgets::FigureEdit edit(format::Quantity::money);
        edit.clear();
        QVERIFY(edit.line()->text().isEmpty());
        QSignalSpy committed(&edit, &widgets::FigureEdit::committed);
        QTest::keyClicks(edit.line(), QStringLiteral("0"));
        QTest::keyClick(edit.line(), Qt::Key_Return);
        QCOMPARE(committed.count(), 1);
        QCOMPARE(edit.line()->text(), QStringLiteral("£0"));
    }

    void saysWhatIsWrongAndKeepsTheWords()
    {
        widgets::FigureEdit edit(format::Quantity::rate);
        edit.setLimits(Decimal(0), Decimal(1));
        edit.setValue(Number(Decimal("0.1")));
        QSignalSpy committed(&edit, &widgets::FigureEdit::committed);
        edit.line()->selectAll();
        QTest::keyClicks(edit.line(), QStringLiteral("twelve"));
        QTest::keyClick(edit.line(), Qt::Key_Return);
        QCOMPARE(committed.count(), 0);
        QVERIFY(edit.complaint().contains(QStringLiteral("twelve")));
        QCOMPARE(edit.line()->text(), QStringLiteral("twelve"));
        QCOMPARE(edit.line()->accessibleDescription(), edit.complaint());
        edit.setValue(Number(Decimal("0.2")));
        QVERIFY(edit.complaint().isEmpty());
    }

    void anotherQuantityIsReadAndShownAsItself()
    {
        widgets::FigureEdit edit(format::Quantity::money);
        edit.setValue(Number(Decimal("0.25")));
        edit.setQuantity(format::Quantity::rate);
        QCOMPARE(edit.line()->text(), QStringLiteral("25%"));
        edit.line()->selectAll();
        QTest::keyClicks(edit.line(), QStringLiteral("30"));
        QTest::keyClick(edit.line(), Qt::Key_Return);
        QCOMPARE(edit.value().value(), Decimal("0.3"));
    }

    void aPressOnTheWordsOfACheckIsAPressOnItsBox()
    {
        widgets::WordedCheck check(QStringLiteral("Services withdrawn in a year, at most"));
        check.resize(160, check.heightForWidth(160));
        check.show();
        QVERIFY(QTest::qWaitForWindowExposed(&check));
        auto* words = check.findChild<QLabel*>();
        QVERIFY(words->height() > 2 * words->fontMetrics().height());
        QTest::mouseClick(words, Qt::LeftButton);
        QVERIFY(check.box()->isChecked());
        QCOMPARE(check.box()->accessibleName(), words->text());
    }

    void problemsJumpToTheirPlace()
    {
        using wp::base::Problem;
        using wp::base::ProblemCode;
        widgets::ProblemList list;
        list.setProblems({{ProblemCode::missingField, "lines/a/budget", "", {}, {}},
                          {ProblemCode::oldPrice, "scenarios/b", "2015", {"2026"}, {}}});
        auto* const view = list.findChild<QListWidget*>();
        QCOMPARE(view->count(), 2);
        QVERIFY(view->item(0)->text().contains(QStringLiteral("budget")));
        QVERIFY(view->item(1)->data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Warning")));
        QSignalSpy jumps(&list, &widgets::ProblemList::jumpWanted);
        Q_EMIT view->itemActivated(view->item(1));
        QCOMPARE(jumps.count(), 1);
        QCOMPARE(jumps[0][0].value<Problem>().where, std::string("scenarios/b"));
    }

    void bannerSaysItsKindInWords()
    {
        widgets::Banner banner;
        QVERIFY(banner.isHidden());
        banner.say(widgets::BannerKind::danger, QStringLiteral("The file was not saved."), QStringLiteral("Save as…"));
        QVERIFY(!banner.isHidden());
        QCOMPARE(banner.accessibleName(), QStringLiteral("Problem: The file was not saved."));
        QSignalSpy closed(&banner, &widgets::Banner::closed);
        banner.findChild<QToolButton*>()->click();
        QVERIFY(banner.isHidden());
        QCOMPARE(closed.count(), 1);
    }
};

QTEST_MAIN(FigureEditTest)
#include "figure_edit_test.moc"
