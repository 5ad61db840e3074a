// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/problem_sentences.h"

#include "ui/format/language.h"

#include <QtTest>

using namespace wp::ui::format;
using wp::base::Problem;
using wp::base::ProblemCode;

class ProblemSentencesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noneLacksOne()
    {
        for (const ProblemCode code : wp::base::allProblemCodes()) {
            for (const auto& accepted : {std::vector<std::string>{}, {"ninety", "hundred"}}) {
                const QString words = sentence({code, "lines/x", "seven", accepted, {}});
                const QByteArray name(wp::base::nameOf(code).data());
                QVERIFY2(words.size() > 20 && words.endsWith(QLatin1Char('.')) | words.endsWith(QLatin1Char('?')), name);
                QVERIFY2(!words.contains(QLatin1Char('%')), name);
            }
        }
    }

    void saysWhatWhereValueAndWhatWould()
    {
        const Problem problem{ProblemCode::outOfRange, "lines/claRes/fixedShare", "1.5", {"0", "1"},
                              wp::base::Position{12, 4}};
        QCOMPARE(fullSentence(problem), QStringLiteral("lines › claRes › fixedShare (line 12, column 4): "
                                                       "1.5 is outside its limits. Use a figure from 0 to 1."));
        const Problem open{ProblemCode::outOfRange, "x", "-1", {"0", ""}, {}};
        QCOMPARE(sentence(open), QStringLiteral("-1 is outside its limits. Use 0 or more."));
        const Problem above{ProblemCode::outOfRange, "x", "-0.5", {">-0.5", "1"}, {}};
        QCOMPARE(sentence(above), QStringLiteral("-0.5 is outside its limits. Use a figure above -0.5, and at most 1."));
        const Problem nothing{ProblemCode::outOfRange, "x", "0", {">0", ""}, {}};
        QCOMPARE(sentence(nothing), QStringLiteral("0 is outside its limits. Use a figure above 0."));
        const Problem slip{ProblemCode::unknownField, "lines/a", "budgte", {"budget"}, {}};
        QVERIFY(sentence(slip).contains(QStringLiteral("Did you mean “budget”?")));
    }

    void warningsSayWhatStandsInTheirField()
    {
        const Problem ends{ProblemCode::oneOffForRecurrent, "measures/youth/to", "6", {"youthCare"}, {}};
        QVERIFY(sentence(ends).startsWith(QStringLiteral("The money stops after year 6, ")));
        const Problem capped{ProblemCode::capped, "measures/families/saving", "12000.00", {"9500.00"}, {}};
        QVERIFY(sentence(capped).startsWith(
            QStringLiteral("A saving of £12,000 is more than the person costs at the start (£9,500).")));
        const Problem steep{ProblemCode::steepLink, "links/a/elasticity", "-0.9", {"0.42"}, {}};
        QVERIFY(sentence(steep).startsWith(QStringLiteral("With a strength of -0.9 each £1 gives back £0.42,")));
    }

    void valueIsNeverTakenForAPlaceholder()
    {
        const Problem problem{ProblemCode::unknownReference, "x", "%2 off", {"lines"}, {}};
        QVERIFY(sentence(problem).startsWith(QStringLiteral("“%2 off” is not in lines.")));
    }

    void followsTheLanguage()
    {
        const Problem problem{ProblemCode::missingField, "x", "", {}, {}};
        const QString english = sentence(problem);
        Language language;
        language.setCode(QStringLiteral("cy"));
        const QString welsh = sentence(problem);
        QVERIFY(welsh != english && !welsh.isEmpty());
        language.setCode(QStringLiteral("pseudo"));
        QVERIFY(sentence(problem).startsWith(QLatin1Char('[')));
        language.setCode(QStringLiteral("en"));
        QCOMPARE(sentence(problem), english);
    }

    void onePluralIsSingular()
    {
        Language language;
        const auto heading = [](int count) {
            return QCoreApplication::translate("wp::ui::widgets::ProblemList", "%n problems to put right", nullptr, count);
        };
        QCOMPARE(heading(1), QStringLiteral("1 problem to put right"));
        QCOMPARE(heading(2), QStringLiteral("2 problems to put right"));
    }

    void pseudoKeepsPlaceholdersAndMarkup()
    {
        QCOMPARE(pseudo(QStringLiteral("%1 of %n <b>at</b>")).count(QStringLiteral("%")), 2);
        QVERIFY(pseudo(QStringLiteral("<b>at</b> %n")).contains(QStringLiteral("<b>åt</b> %n")));
        QVERIFY(pseudo(QStringLiteral("Reallocation")).size() >= 16);
    }
};

QTEST_MAIN(ProblemSentencesTest)
#include "problem_sentences_test.moc"
