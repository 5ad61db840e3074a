// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/agreed_savings.h"
#include "core/document/carried_along.h"
#include "core/document/workshop_notes.h"
#include "core/exchange/json.h"
#include "core/exchange/workbook.h"
#include "tests/support/files.h"
#include "tests/support/large_place.h"
#include "ui/chart/description.h"
#include "ui/format/appearance.h"
#include "ui/format/input_words.h"
#include "ui/format/language.h"
#include "ui/format/numbers.h"
#include "ui/report/charts.h"
#include "ui/report/export.h"
#include "ui/report/html.h"
#include "ui/report/in_words.h"
#include "ui/report/paper.h"
#include "ui/report/preflight.h"
#include "ui/report/sheet.h"
#include "ui/report/workbook.h"

#include <QXmlStreamReader>
#include <QtTest>
#include <QtWidgets>

using namespace wp::ui;
using report::Paper;
using report::PaperKind;
using report::Source;

namespace {

const QString english = QStringLiteral("en");
const QString welsh = QStringLiteral("cy");

wp::document::Model smallModel()
{
    return wp::exchange::readJson(wp::testing::readFile(wp::testing::testFile("exchange/small.place.json"))).value();
}

Source sourceOf(const wp::document::Model& model) { return *report::makeSource(model, {}, QDate(2026, 11, 28)); }

/// All words of a paper that are not in a chart.
QString textOf(const Paper& paper)
{
    QString text = paper.title + u'\n' + paper.subtitle + u'\n';
    for (const report::Section& section : paper.sections) {
        text += section.heading + u'\n';
        for (const report::Block& block : section.blocks) {
            if (const auto* paragraph = std::get_if<report::Paragraph>(&block)) {
                text += paragraph->text + u'\n';
            } else if (const auto* bullets = std::get_if<report::Bullets>(&block)) {
                text += bullets->items.join(u'\n') + u'\n';
            } else if (const auto* table = std::get_if<report::Table>(&block)) {
                text += table->caption + u'\n';
                for (const report::TableRow& row : table->rows) {
                    text += row.cells.join(u'\t') + u'\n';
                }
            } else if (const auto* facts = std::get_if<report::Facts>(&block)) {
                for (const report::Fact& fact : facts->facts) {
                    text += fact.label + u' ' + fact.value + u' ' + fact.note + u'\n';
                }
            }
        }
    }
    return text;
}

} // namespace

class PaperTest : public QObject {
    Q_OBJECT

    Source m_source;
    Source m_small;

private Q_SLOTS:
    void initTestCase()
    {
        (new format::Appearance(*qApp))->setChoice(format::ThemeChoice::light);
        (new format::Language(qApp))->setCode(english);
        m_source = sourceOf(wp::testing::samplePlace());
        wp::document::Model small = smallModel();
        small.scenarios[1].role = wp::scenario::Role::wholePlace;
        m_small = sourceOf(small);
    }

    void cabinetPaperHasFourSheetsInEitherLanguage()
    {
        for (const QString& language : {english, welsh}) {
            const Paper paper = report::makePaper(m_source, report::choiceOf(PaperKind::cabinet), language);
            QCOMPARE(paper.sections.size(), 4U);
            QCOMPARE(report::layOut(paper, QStringLiteral("paper.html")).size(), 4U);
        }
    }

    void nothingStandsOutsideItsSheet()
    {
        const Paper paper = report::makePaper(m_source, report::everything(), welsh);
        const std::vector<report::Sheet> sheets = report::layOut(paper);
        QVERIFY(sheets.size() > 20);
        const QRectF whole(QPointF(), report::sheetSize);
        for (const report::Sheet& sheet : sheets) {
            for (const report::Piece& piece : sheet.pieces) {
                if (const auto* words = std::get_if<report::Words>(&piece); words && !words->layout->text().isEmpty()) {
                    for (int line = 0; line < words->layout->lineCount(); ++line) {
                        const QRectF used = words->layout->lineAt(line).naturalTextRect().translated(words->place);
                        QVERIFY2(whole.adjusted(60, 40, -60, -20).contains(used), qPrintable(words->layout->text()));
                    }
                } else if (const auto* drawing = std::get_if<report::Drawing>(&piece)) {
                    QVERIFY(whole.contains(QRectF(drawing->place, QSizeF(drawing->form.width, drawing->form.height))));
                }
            }
        }
    }

    void saysTheHeadlineOfTheOutcome()
    {
        const Paper paper = report::makePaper(m_source, report::choiceOf(PaperKind::cabinet), english);
        const QString text = textOf(paper);
        const auto& appraisal = m_source.line(wp::scenario::Role::wholePlace)->outcome.appraisal;
        const format::Numbers numbers;
        for (const QString& word :
             {numbers.money(appraisal.cumulativeSaving), numbers.money(appraisal.netPresentValue),
              numbers.financialYear(*appraisal.paybackYear), QStringLiteral("0.92%"), QStringLiteral("0.77%")}) {
            QVERIFY2(text.contains(word), qPrintable(word));
        }
        const QString foot = paper.footer.join(u'|');
        for (const QString& word :
             {QStringLiteral("Ashby Vale"), QStringLiteral("28 November 2026"), QStringLiteral("model version 1"),
              QString::fromStdString(m_source.provenance.inputs).left(16), QStringLiteral("money of each year")}) {
            QVERIFY2(foot.contains(word), qPrintable(word));
        }
    }

    void languageOfThePaperLeavesThatOfTheProgram()
    {
        const Paper paper = report::makePaper(m_source, report::choiceOf(PaperKind::cabinet), welsh);
        QVERIFY(paper.title.startsWith(QStringLiteral("Papur cabinet")));
        QVERIFY(textOf(paper).contains(QStringLiteral("Arian parod")));
        QCOMPARE(report::paperName(PaperKind::cabinet), QStringLiteral("Cabinet paper"));
        QCOMPARE(QLocale().language(), QLocale::English);
    }

    void everyKindOfMeasureHasASentence()
    {
        const auto& everything = m_small.scenarios[1];
        const QStringList said = report::measuresInWords(m_small, everything);
        QCOMPARE(said.size(), qsizetype(10));
        for (const QString& sentence : said) {
            QVERIFY2(!sentence.contains(QStringLiteral("%1")) && !sentence.contains(QStringLiteral("%2")) &&
                         sentence.endsWith(u'.'),
                     qPrintable(sentence));
        }
        QCOMPARE(said[1], QStringLiteral("Moves £100 a year from Ward to Early help (2026/27 to 2029/30)."));
        QVERIFY2(
            said[3].startsWith(QStringLiteral("Supports 10 people in crisis at £5 each a year, paid by Council")),
            qPrintable(said[3]));
    }

    void groupsUnderFiveAreNotShown()
    {
        wp::document::Model model = smallModel();
        model.scenarios[1].role = wp::scenario::Role::wholePlace;
        std::get<wp::scenario::Cohort>(model.scenarios[1].measures[3].action).people->central =
            *wp::money::Number::parse("3");
        model.place.streams[0].volume->central = *wp::money::Number::parse("4");
        const Source source = sourceOf(model);
        const QString text = textOf(report::makePaper(source, report::everything(), english));
        QVERIFY(text.contains(QStringLiteral("Supports fewer than 5 people in crisis")));
        QVERIFY(text.contains(QStringLiteral("People supported\tfewer than 5")));
        QVERIFY(text.contains(QStringLiteral("Children in care\tfewer than 5")));
        const auto checks = report::preflight(source, {});
        QCOMPARE(checks[2].result, report::CheckResult::tells);
        QCOMPARE(checks[2].places.size(), qsizetype(2));
        QVERIFY(report::mayLeave(checks));
    }

    void annexHasEveryInputAndEveryLine()
    {
        const QString text = textOf(report::makePaper(m_source, report::choiceOf(PaperKind::finance), english));
        for (const auto& line : m_source.place().lines) {
            QVERIFY(text.count(QString::fromStdString(*line.name)) >= 1 + static_cast<int>(m_source.scenarios.size()));
        }
        QVERIFY(
            text.contains(QStringLiteral("Family support: Cashable share\t40.00%\t20.00% to 60.00%\tcash-teams\t6")));
        QVERIFY(!text.contains(QStringLiteral("no source given")));
    }

    void recordHoldsWhatTheDocumentKeeps()
    {
        wp::document::Model model = smallModel();
        const report::Choice choice = report::choiceOf(PaperKind::workshop);
        QVERIFY(
            textOf(report::makePaper(sourceOf(model), choice, english)).contains(QStringLiteral("keeps no record")));
        model.workshop =
            R"({"decisions":{"version":1,"list":[{"id":"a","text":"Fund youth work","owner":"Children"}]},"challenges":["Is it real?"]})";
        const QString text = textOf(report::makePaper(sourceOf(model), choice, english));
        QVERIFY2(text.contains(QStringLiteral("Decisions\n1\tFund youth work\tChildren")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Challenges\n1\tIs it real?")));
        QVERIFY(!text.contains(QStringLiteral("keeps no record")));
    }

    void recordHoldsNotesAndWhatIsExpectedOfSavings()
    {
        wp::document::Model model = smallModel();
        const std::string line = model.place.lines[0].id.text();
        const auto perform = [&](const wp::document::Edit& edit) {
            QVERIFY(wp::document::apply(model, wp::document::carriedAlong(model, edit)).isOk());
        };
        perform(wp::document::SetField{"lines/" + line + "/adjustments", R"([{"year":1,"amount":"-1000.01","note":"Shared contract"}])"});
        perform(wp::document::agreeing(model, {line, 0}, {"Director", "late", wp::money::Number::parse("0.5"), {}, {}}));
        perform(wp::document::noting(model, {{wp::document::NoteOn::year, {}, {}, 2028}, {}, "Election", "Clerk", "2026-11-28"}));
        perform(wp::document::noting(model, {{wp::document::NoteOn::line, {}, "gone", 0}, "Play areas", "Keep them", "Chair", "2026-11-28", true, true}));
        const QString text = textOf(report::makePaper(sourceOf(model), report::choiceOf(PaperKind::workshop), english));
        QVERIFY2(text.contains(QStringLiteral("Year: 2028/29\tNote\tElection\tClerk\t28 Nov 2026")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("On a line that is gone: Play areas\tDecision\tKeep them\tChair")));
        QVERIFY(text.contains(QStringLiteral("\tDirector\tLate\t£1,000.01\t£500.00\t£1,000.01\t£500.01")));
    }

    void preflightSaysWhatIsMissingAndStopsPersonalData()
    {
        const std::vector<Paper> papers{report::makePaper(m_source, report::choiceOf(PaperKind::cabinet), english)};
        for (const report::Check& check : report::preflight(m_source, papers)) {
            QVERIFY2(check.result == report::CheckResult::passed || check.kind == report::CheckKind::evidence,
                     qPrintable(check.sentence));
        }
        wp::document::Model model = smallModel();
        model.place.lines[0].note = "Ask jo.bloggs@example.org";
        const auto checks = report::preflight(sourceOf(model), {});
        QCOMPARE(checks[0].result, report::CheckResult::tells);
        QVERIFY(!checks[0].places.isEmpty());
        QCOMPARE(checks[3].result, report::CheckResult::stops);
        QVERIFY(!report::mayLeave(checks));
        QVERIFY(!checks[3].places.join(u' ').contains(QStringLiteral("bloggs")));
        Paper bare;
        bare.sections.push_back({QStringLiteral("a"), QStringLiteral("A"), {report::Picture{{}, 100}}});
        QCOMPARE(report::preflight(m_source, {bare})[4].result, report::CheckResult::stops);
    }

    void pageIsWholeAndLeavesNoDoubt()
    {
        std::vector<Paper> papers;
        for (const QString& language : {english, welsh}) {
            papers.push_back(report::makePaper(m_source, report::everything(), language));
        }
        const QByteArray html = report::htmlOf(papers);
        for (const char* outside : {"<script", "<link", "src=", "http:", "https:", "url("}) {
            const QByteArray plain = QByteArray(html).replace("http://www.w3.org/", "");
            QVERIFY2(!plain.contains(outside), outside);
        }
        QXmlStreamReader xml(html);
        QSet<QString> ids;
        QStringList wanted;
        int level = 0;
        int tables = 0;
        int captions = 0;
        int charts = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement) {
                continue;
            }
            const QString name = xml.name().toString();
            const QXmlStreamAttributes attributes = xml.attributes();
            const QString id = attributes.value(QLatin1String("id")).toString();
            QVERIFY2(id.isEmpty() || !ids.contains(id), qPrintable(id));
            ids.insert(id);
            wanted += attributes.value(QLatin1String("aria-labelledby")).toString().split(u' ', Qt::SkipEmptyParts);
            if (name.size() == 2 && name[0] == u'h' && name[1].isDigit()) {
                QVERIFY(name[1].digitValue() <= level + 1);
                level = name[1].digitValue();
            }
            tables += name == QLatin1String("table") ? 1 : 0;
            captions += name == QLatin1String("caption") ? 1 : 0;
            charts += name == QLatin1String("svg") ? 1 : 0;
            QVERIFY(name != QLatin1String("th") || attributes.hasAttribute(QLatin1String("scope")));
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        for (const QString& id : wanted) {
            QVERIFY2(ids.contains(id), qPrintable(id));
        }
        QVERIFY(tables > 50);
        QCOMPARE(captions, tables);
        QCOMPARE(charts, 2 * 5);
        QVERIFY(html.contains("<article lang=\"cy\""));
    }

    void workbookHasAWordForEveryKeyInEitherLanguage()
    {
        for (const std::string_view key : wp::exchange::workbookKeys()) {
            const bool isItsOwn = key == "yes" || key == "no" || key == "none";
            QVERIFY2(isItsOwn || report::workbookWord(key) != key, std::string(key).c_str());
        }
        const format::InLanguage words(welsh);
        QCOMPARE(report::workbookWord("sheetCheck"), std::string("Gwirio"));
        QCOMPARE(report::workbookWord("fixedShare"), format::fieldName("fixedShare").toStdString());
    }

    void pdfNamesItsAccessibleVersionAndLosesNothing()
    {
        QTemporaryDir folder;
        const std::vector<Paper> papers{report::makePaper(m_small, report::choiceOf(PaperKind::cabinet), english)};
        const std::filesystem::path path = folder.filePath(QStringLiteral("paper.pdf")).toStdString();
        QVERIFY(report::writePdf(papers, path).empty());
        QVERIFY(wp::testing::readFile(path).starts_with("%PDF-"));
        QVERIFY(wp::testing::readFile(folder.filePath(QStringLiteral("paper.html")).toStdString())
                    .starts_with("<!DOCTYPE html>"));
        const auto problems = report::writePdf(papers, folder.filePath(QStringLiteral("no/paper.pdf")).toStdString());
        QCOMPARE(problems.size(), 1U);
        QCOMPARE(problems.front().code, wp::base::ProblemCode::cannotWrite);
    }

    void aSnapshotIsPrintedWithTheFiguresOfThen()
    {
        wp::document::Model model = wp::testing::samplePlace();
        wp::document::Snapshot kept{"Before the cuts", "Ask finance", "2026-11-28", "trajectory", "spend", "", 2030, {}};
        for (const auto& one : m_source.scenarios) {
            kept.scenarios.push_back(one.flat);
        }
        QVERIFY(wp::document::apply(model, wp::document::keeping(model, kept)).isOk());
        for (auto& scenario : model.scenarios) {
            scenario.measures.clear(); // since then nothing is done any more
        }
        const Paper paper = report::makePaper(sourceOf(model), report::choiceOf(PaperKind::workshop), english);
        const auto& blocks = paper.sections.front().blocks;
        const auto heading = std::get<report::Subheading>(blocks.at(0));
        QVERIFY(heading.text.contains(QStringLiteral("Before the cuts")));
        const auto picture = std::get<report::Picture>(blocks.at(2)).data;
        QCOMPARE(picture.series.size(), std::size_t{3});
        QCOMPARE(picture.series.back().points.back().text, report::spendChart(m_source).series.back().points.back().text);
        QVERIFY(textOf(paper).contains(QStringLiteral("Ask finance")));
    }
};

QTEST_MAIN(PaperTest)
#include "paper_test.moc"
