// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files.h"
#include "tests/support/messages.h"

#include <QtTest>

#include <algorithm>
#include <functional>
#include <map>

using wp::testing::Message;

namespace {

/// A word of each letter that mutates, and what it may begin with.
const std::map<QString, QStringList>& mutations()
{
    static const std::map<QString, QStringList> all = [] {
        std::map<QString, QStringList> made;
        for (const char* row : {"c g ch ngh", "p b ph mh", "t d th nh", "b f m", "d dd n", "m f", "ll l", "rh r"}) {
            const QStringList letters = QString::fromLatin1(row).split(u' ');
            made[letters[0]] = letters;
        }
        made[QStringLiteral("g")] = {QStringLiteral("g"), QString(), QStringLiteral("ng")};
        return made;
    }();
    return all;
}

/// The word and what begins like it, mutated or not: "cyllideb" finds "chyllidebau".
QString patternOf(const QString& word)
{
    static const QRegularExpression first(QStringLiteral("^(ch|dd|ff|ng|ll|ph|rh|th|.)(.*)$"));
    const QRegularExpressionMatch parts = first.match(word);
    const QString letter = parts.captured(1);
    const auto found = mutations().find(letter);
    const bool isVowel = QStringLiteral("aeiouwyâêîôûŵŷ").contains(letter);
    const QStringList begins = found != mutations().end() ? found->second : isVowel ? QStringList{letter, u'h' + letter} : QStringList{letter};
    return QStringLiteral("(?<!\\w)(?:%1)%2").arg(begins.join(u'|'), QRegularExpression::escape(parts.captured(2)));
}

struct Term {
    QString english;
    QRegularExpression found;
    std::vector<QList<QRegularExpression>> welsh; // any of these, all words of which must be there

    bool isIn(const QString& text) const
    {
        return std::ranges::any_of(welsh, [&](const auto& words) {
            return std::ranges::all_of(words, [&](const auto& word) { return text.contains(word); });
        });
    }
};

QRegularExpression pattern(const QString& text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

/// The longest first, so that “net present value” is not “net” and “value” too.
std::vector<Term> termsIn(const QString& table)
{
    std::vector<Term> terms;
    for (const QString& line : table.split(u'\n')) {
        const QStringList cells = line.split(u'|');
        if (cells.size() != 7 || cells[1].trimmed() == QLatin1String("English") || cells[1].startsWith(u'-')) {
            continue;
        }
        Term term{cells[1].trimmed(), pattern(QStringLiteral("\\b%1s?\\b").arg(QRegularExpression::escape(cells[1].trimmed()))), {}};
        const QStringList forms = cells[3].split(u';') << cells[2];
        for (const QString& form : forms) {
            QList<QRegularExpression> words;
            for (const QString& word : form.toLower().split(u' ', Qt::SkipEmptyParts)) {
                words.push_back(pattern(patternOf(word)));
            }
            if (!words.isEmpty()) {
                term.welsh.push_back(words);
            }
        }
        terms.push_back(term);
    }
    std::ranges::stable_sort(terms, std::ranges::greater(), [](const Term& term) { return term.english.size(); });
    return terms;
}

QStringList missingIn(const Message& message, const std::vector<Term>& terms)
{
    QString english = message.source;
    english.remove(u'&');
    QString welsh = message.forms.back();
    welsh.remove(u'&');
    QStringList missing;
    for (const Term& term : terms) {
        if (english.contains(term.found)) {
            if (!term.isIn(welsh)) {
                missing.push_back(term.english);
            }
            english.replace(term.found, QStringLiteral("·"));
        }
    }
    return missing;
}

QString textOf(const char* file) { return QString::fromStdString(wp::testing::readFile(wp::testing::projectRoot() / file)); }

const QString small = QStringLiteral("| English | Welsh | Forms | Used by | Sure |\n|---|---|---|---|---|\n"
                                     "| budget | cyllideb | | | yes |\n| net present value | gwerth presennol net | | | yes |\n"
                                     "| value | gwerth | | | yes |\n| prevention | atal | ataliol | | yes |\n"
                                     "| reserves | cronfeydd wrth gefn | cronfa wrth gefn | | yes |\n");

} // namespace

/// The program’s Welsh has the words of translations/GLOSSARY.md wherever its English has their terms.
class GlossaryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySentenceHasTheTerms()
    {
        const auto terms = termsIn(textOf("translations/GLOSSARY.md"));
        QVERIFY(terms.size() >= 80);
        QStringList allowed = textOf("tests/translations/glossary_allowed.txt").split(u'\n', Qt::SkipEmptyParts).mid(1);
        QStringList found;
        for (const Message& message : wp::testing::messagesOf("wholeplace_cy.ts")) {
            for (const QString& term : missingIn(message, terms)) {
                const QString line = term + QStringLiteral(" | ") + message.source;
                if (!allowed.removeOne(line)) {
                    found.push_back(line + QStringLiteral(" => ") + message.forms.back());
                }
            }
        }
        QCOMPARE(found.join(u'\n'), QString());
        QVERIFY2(allowed.isEmpty(), qPrintable(QStringLiteral("no longer needed: ") + allowed.join(u'\n')));
    }

    void everyTermSaysWhetherItIsSure()
    {
        for (const QString& line : textOf("translations/GLOSSARY.md").split(u'\n')) {
            const QStringList cells = line.split(u'|');
            if (cells.size() == 7 && cells[1].trimmed() != QLatin1String("English") && !cells[1].startsWith(u'-')) {
                QVERIFY2(cells[5].trimmed() == QLatin1String("yes") || cells[5].trimmed() == QLatin1String("unsure"), qPrintable(line));
            }
        }
    }

    void wordsAreSeen_data()
    {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("welsh");
        QTest::addColumn<QString>("missing");
        const auto row = [](const char* name, const char* english, const char* welsh, const char* missing) {
            QTest::newRow(name) << QString::fromUtf8(english) << QString::fromUtf8(welsh) << QString::fromUtf8(missing);
        };
        row("as it is", "Budget", "Cyllideb", "");
        row("soft", "His budget", "Ei gyllideb", "");
        row("spirant, plural", "and budgets", "a chyllidebau", "");
        row("nasal", "in my budget", "yn fy nghyllideb", "");
        row("g that goes", "Two values", "Dau werth", "");
        row("h before a vowel", "Her prevention", "Ei hatal", "");
        row("another form", "Prevention work", "Gwaith ataliol", "");
        row("with a mnemonic", "&Budget", "C&yllideb", "");
        row("within another word", "Budget", "Is-rywcyllideb", "budget");
        row("another word", "Budget", "Arian", "budget");
        row("one word of three", "Reserves", "Cronfeydd", "reserves");
        row("the longer term alone", "Net present value", "Gwerth presennol net", "");
    }
    void wordsAreSeen()
    {
        QFETCH(QString, english);
        QFETCH(QString, welsh);
        QFETCH(QString, missing);
        Message message;
        message.source = english;
        message.forms = {welsh};
        QCOMPARE(missingIn(message, termsIn(small)).join(u' '), missing);
    }
};

QTEST_APPLESS_MAIN(GlossaryTest)
#include "glossary_test.moc"
