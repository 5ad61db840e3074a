// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/projection/printed.h"
#include "core/scenario/describe.h"
#include "ui/screens/evidence/model_page.h"
#include "ui/screens/help/help_book.h"
#include "ui/screens/help/help_document.h"

#include <QtTest>
#include <QtWidgets>

using namespace wp::ui;
using screens::findInHelp;
using screens::HelpBook;
using screens::HelpPage;
using screens::pageOfLink;

namespace {

QStringList captured(const QString& text, const QString& pattern)
{
    QStringList found;
    for (auto match = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text); match.hasNext();) {
        found << match.next().captured(1);
    }
    return found;
}

QStringList linksIn(const QString& text) { return captured(text, QStringLiteral(R"((?:^|[^!])\[[^\]]*\]\(([^)]*)\))")); }
QStringList picturesIn(const QString& text) { return captured(text, QStringLiteral(R"(!\[[^\]]*\]\(([^)]*)\))")); }
QStringList alternativesIn(const QString& text) { return captured(text, QStringLiteral(R"(!\[([^\]]*)\]\()")); }
QStringList equationsIn(const QString& text) { return captured(text, QStringLiteral("^> (.+)$")); }
QStringList headingsIn(const QString& text) { return captured(text, QStringLiteral("^(#+) ")); }
QStringList rowsIn(const QString& text) { return captured(text, QStringLiteral(R"(^(\|))")); }

QStringList deedsIn(const HelpPage& page)
{
    QStringList deeds;
    for (const screens::HelpStep& step : page.steps) {
        for (const screens::HelpDeed& deed : step.deeds) {
            deeds << deed.verb;
        }
    }
    return deeds;
}

/// Names and letters that the page of symbols explains.
QStringList explained(const HelpBook& book)
{
    QStringList names;
    for (const QString& cell : captured(book.find(QStringLiteral("model_symbols"))->text, QStringLiteral(R"(^\| ([^|]+) \|)"))) {
        names += cell.split(QStringLiteral(", "));
    }
    return names;
}

/// How a printed figure is called, for all of a kind of thing.
template <class Figures>
void addPrinted(const char* list, std::vector<wp::projection::FigureId>& ids)
{
    for (const auto& each : wp::projection::printed(Figures())) {
        ids.push_back({"any", list, std::string(each.name), 2030});
    }
}

std::vector<wp::projection::FigureId> printedFigures()
{
    std::vector<wp::projection::FigureId> ids;
    addPrinted<wp::projection::LineFigures>("lines/any", ids);
    addPrinted<wp::projection::StreamFigures>("streams/any", ids);
    addPrinted<wp::projection::OrganisationFigures>("organisations/any", ids);
    addPrinted<wp::projection::PlaceFigures>("place", ids);
    addPrinted<wp::projection::Appraisal>("appraisal", ids);
    for (const char* field : {"paybackYear", "reservesExhausted", "chanceOfSaving"}) {
        ids.push_back({"any", "appraisal", field, 0});
    }
    ids.push_back({"any", "organisations/any", "cutsNeeded", 0});
    ids.push_back({"any", "place", "gapClosed", 2030});
    return ids;
}

} // namespace

/// The pages of help: both languages alike, nothing unexplained, no link that leads nowhere, and what a search finds.
class HelpTest : public QObject {
    Q_OBJECT

    const HelpBook m_english{QStringLiteral("en")};
    const HelpBook m_welsh{QStringLiteral("cy")};

private Q_SLOTS:
    void everyPageIsInTheContents_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << QStringLiteral("en");
        QTest::newRow("cy") << QStringLiteral("cy");
    }

    void everyPageIsInTheContents()
    {
        QFETCH(QString, language);
        const HelpBook book(language);
        QStringList listed;
        for (const HelpPage& page : book.pages()) {
            listed << page.id + QStringLiteral(".md");
        }
        QStringList there = QDir(QStringLiteral(":/help/") + language).entryList(QDir::Files);
        listed.sort();
        there.sort();
        QCOMPARE(listed, there);
    }

    void bothLanguagesSayTheSame()
    {
        QCOMPARE(m_welsh.pages().size(), m_english.pages().size());
        for (const HelpPage& page : m_english.pages()) {
            const HelpPage* other = m_welsh.find(page.id);
            QVERIFY2(other, qPrintable(page.id));
            QVERIFY2(!other->title.isEmpty() && other->text != page.text, qPrintable(page.id));
            for (const auto& parts : {linksIn, picturesIn, equationsIn, headingsIn, rowsIn}) {
                QVERIFY2(parts(other->text) == parts(page.text), qPrintable(page.id + u' ' + parts(other->text).join(u'\n')));
            }
            QCOMPARE(deedsIn(*other), deedsIn(page));
        }
    }

    void everyLinkResolvesAndNoneLeadsOut()
    {
        for (const HelpBook* book : {&m_english, &m_welsh}) {
            for (const HelpPage& page : book->pages()) {
                for (const QString& link : linksIn(page.text)) {
                    QVERIFY2(book->find(pageOfLink(link)), qPrintable(page.id + QStringLiteral(": ") + link));
                }
            }
        }
        for (const char* out : {"https://example.org/a.md", "../en/index.md", "file:index.md", "index.html"}) {
            QCOMPARE(pageOfLink(QString::fromLatin1(out)), QString());
        }
    }

    void theScriptFollowsThePlanOfTheGuide()
    {
        const auto minutesIn = [](const HelpBook& book, const char* page) {
            return captured(book.find(QString::fromLatin1(page))->text, QStringLiteral(R"(^\| (\d+–\d+) \|)"));
        };
        const QStringList planned = minutesIn(m_english, "facilitators");
        QCOMPARE(planned.back(), QStringLiteral("110–120"));
        for (const HelpBook* book : {&m_english, &m_welsh}) {
            QCOMPARE(minutesIn(*book, "facilitators"), planned);
            QCOMPARE(minutesIn(*book, "script"), planned);
            QCOMPARE(captured(book->find(QStringLiteral("script"))->text, QStringLiteral(R"(^## (\d+–\d+):)")), planned);
        }
    }

    void everyPictureIsThereAndSaysWhatItShows()
    {
        for (const HelpBook* book : {&m_english, &m_welsh}) {
            QSet<QString> named;
            for (const HelpPage& page : book->pages()) {
                const QStringList pictures = picturesIn(page.text);
                const QStringList words = alternativesIn(page.text);
                QCOMPARE(words.size(), pictures.size());
                for (qsizetype i = 0; i < pictures.size(); ++i) {
                    const QImage picture = book->picture(pictures[i]);
                    QVERIFY2(picture.width() >= 640 && picture.height() >= 360, qPrintable(page.id + u' ' + pictures[i]));
                    QVERIFY2(words[i].split(u' ').size() >= 5, qPrintable(page.id + u' ' + words[i]));
                    named << pictures[i];
                }
            }
            QVERIFY(named.size() >= 10);
            const QString folder = QStringLiteral(":/help/%1/pictures").arg(book == &m_welsh ? QStringLiteral("cy") : QStringLiteral("en"));
            QCOMPARE(QDir(folder).entryList(QDir::Files).size(), named.size());
        }
        QVERIFY(m_english.picture(QStringLiteral("pictures/none.png")).isNull());
    }

    void picturesTakeLittleRoom()
    {
        qint64 bytes = 0;
        for (QDirIterator each(QStringLiteral(":/help"), {QStringLiteral("*.png")}, QDir::Files, QDirIterator::Subdirectories); each.hasNext();) {
            each.next();
            bytes += each.fileInfo().size();
        }
        QVERIFY2(bytes > 100'000 && bytes < 1'500'000, qPrintable(QString::number(bytes)));
    }

    void aPictureFitsTheRoomWithItsWordsUnderIt()
    {
        const HelpPage& page = *m_english.find(QStringLiteral("levers"));
        QTextDocument document;
        layOut(page, format::Theme::make(format::ThemeName::light, 100), document);
        for (const int room : {400, 5000}) {
            showPictures(m_english, {room, 2, Qt::black}, document);
            QTextBlock block = document.begin();
            while (block.isValid() && !block.begin().fragment().charFormat().isImageFormat()) {
                block = block.next();
            }
            const QTextImageFormat shown = block.begin().fragment().charFormat().toImageFormat();
            const QImage whole = m_english.picture(shown.name());
            QCOMPARE(shown.width(), std::min(room, whole.width()));
            QVERIFY(std::abs(shown.height() / shown.width() - double(whole.height()) / whole.width()) < 0.01);
            QCOMPARE(block.next().text(), alternativesIn(page.text).front());
        }
    }

    void everySymbolOfAnEquationIsExplained()
    {
        const QStringList names = explained(m_english);
        QCOMPARE(explained(m_welsh), names);
        int equations = 0;
        for (const HelpPage& page : m_english.pages()) {
            for (const QString& equation : equationsIn(page.text)) {
                ++equations;
                for (const QString& symbol : captured(equation, QStringLiteral(R"((\p{L}+))"))) {
                    QVERIFY2(names.contains(symbol), qPrintable(page.id + QStringLiteral(": ") + symbol));
                }
            }
        }
        QVERIFY(equations > 70);
    }

    void everyPrintedFigureIsExplainedAndLeadsToAPage()
    {
        const QStringList names = explained(m_english);
        for (const wp::projection::FigureId& figure : printedFigures()) {
            QVERIFY2(names.contains(QString::fromStdString(figure.field)), figure.field.c_str());
            const QString page = screens::modelPageOf(figure);
            QVERIFY2(m_english.find(page) && page.startsWith(QLatin1String("model_")), figure.field.c_str());
            QVERIFY2(m_english.find(page)->text.contains(QString::fromStdString(figure.field)), qPrintable(page + u' ' + QString::fromStdString(figure.field)));
        }
        QCOMPARE(screens::modelPageOf({"any", "lines/any", "budget", 0}), QStringLiteral("model_place"));
        QCOMPARE(screens::modelPageOf({"any", "measures/any", "adds", 0}), QStringLiteral("model_range"));
    }

    void everyKindOfMeasureIsExplained()
    {
        for (const HelpBook* book : {&m_english, &m_welsh}) {
            for (const std::string_view kind : wp::scenario::kindWords()) {
                const QString named = QStringLiteral("(%1)").arg(QString::fromLatin1(kind.data(), static_cast<qsizetype>(kind.size())));
                QVERIFY2(book->find(QStringLiteral("model_measures"))->text.contains(named), qPrintable(named));
            }
        }
    }

    void searchFindsTitlesFirstAllWordsAndNoAccents()
    {
        const auto firstOf = [](const HelpBook& book, const char* words) {
            const auto hits = findInHelp(book, QString::fromUtf8(words));
            return hits.empty() ? QString() : hits.front().page;
        };
        QCOMPARE(firstOf(m_english, "savings"), QStringLiteral("savings"));
        QCOMPARE(firstOf(m_english, "PAYS  who"), QStringLiteral("whoPays"));
        QCOMPARE(firstOf(m_english, "payback horizon running"), QStringLiteral("model_appraisal"));
        QCOMPARE(firstOf(m_english, "wrong pockets"), QStringLiteral("reviewers"));
        QCOMPARE(firstOf(m_english, "no such words stand anywhere xyzzy"), QString());
        QVERIFY(findInHelp(m_english, QStringLiteral("  ")).empty());
        QCOMPARE(findInHelp(m_welsh, QStringLiteral("tŷ")).size(), findInHelp(m_welsh, QStringLiteral("ty")).size());
    }

    void anExcerptShowsTheWordsWithoutMarks()
    {
        for (const screens::HelpHit& hit : findInHelp(m_english, QStringLiteral("deadweight"))) {
            QVERIFY2(hit.excerpt.contains(QLatin1String("deadweight"), Qt::CaseInsensitive), qPrintable(hit.page));
            QVERIFY2(!hit.excerpt.contains(QRegularExpression(QStringLiteral(R"([*|#`]|\]\()"))), qPrintable(hit.excerpt));
            QVERIFY(hit.excerpt.size() < 150);
        }
    }

    void aPageKeepsItsHeadingsAndTables()
    {
        QTextDocument document;
        layOut(*m_english.find(QStringLiteral("reviewers")), format::Theme::make(format::ThemeName::dark, 150), document);
        QVector<int> levels;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            if (block.blockFormat().headingLevel() > 0) {
                levels << block.blockFormat().headingLevel();
            }
        }
        QCOMPARE(levels, (QVector<int>{1, 2, 2, 2, 2}));
        auto* table = qobject_cast<QTextTable*>(document.rootFrame()->childFrames().value(0));
        QVERIFY(table);
        QCOMPARE(table->format().headerRowCount(), 1);
        QCOMPARE(table->columns(), 2);
    }
};

QTEST_MAIN(HelpTest)
#include "help_test.moc"
