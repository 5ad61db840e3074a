// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/source_words.h"

#include "core/base/resource.h"
#include "core/exchange/published_form.h"
#include "core/exchange/text_table.h"
#include "core/exchange/tier_words.h"
#include "ui/format/language.h"
#include "ui/format/names.h"

#include <QtTest>

using namespace wp::ui;
using format::InLanguage;
using format::sourceWords;
namespace exchange = wp::exchange;

namespace {

/// What follows the basis: "assumption: open to all" says "open to all".
QString reasonOf(const QString& said) { return said.section(QStringLiteral(": "), 1); }

struct Named {
    std::optional<std::string> name;
    struct {
        std::string text() const { return "lines/a"; }
    } id;
};

} // namespace

/// Why lines are in their tiers, and names that hold both languages.
class SourceWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyReasonOfTheFormsIsInWelsh()
    {
        int reasons = 0;
        for (const exchange::FormKind kind : {exchange::FormKind::ra, exchange::FormKind::rsx}) {
            for (const exchange::FormLine& line : exchange::formOf(kind).lines) {
                if (!line.tier || line.reason.empty()) {
                    continue;
                }
                ++reasons;
                const QString english = sourceWords(line.reason);
                QCOMPARE(english, QString::fromStdString(line.reason));
                const InLanguage words(QStringLiteral("cy"));
                QVERIFY2(reasonOf(sourceWords(line.reason)) != reasonOf(english), line.reason.c_str());
            }
        }
        QVERIFY(reasons > 100);
    }

    void everyWordOfANameIsInWelsh()
    {
        const auto table = exchange::readTextTable(wp::base::resource("forms/tiers.csv"));
        QVERIFY(table.isOk());
        for (std::size_t row = 1; row < table.value().rows.size(); ++row) {
            const std::string& name = table.value().text(row, 0);
            const auto suggested = exchange::suggestTier("the " + name + " of here", {});
            QVERIFY2(suggested, name.c_str());
            const QString english = sourceWords(suggested->reason);
            QCOMPARE(english, QString::fromStdString(suggested->reason));
            const InLanguage words(QStringLiteral("cy"));
            const QString welsh = sourceWords(suggested->reason);
            QVERIFY2(welsh.startsWith(QStringLiteral("rhagdybiaeth: “")) && welsh.contains(QStringLiteral("” yn ei enw, ")), qPrintable(welsh));
            QVERIFY2(welsh.section(QStringLiteral("yn ei enw, "), 1) != english.section(QStringLiteral("in its name, "), 1), qPrintable(welsh));
        }
    }

    void whatSomebodyWroteStaysAsItIs()
    {
        const InLanguage words(QStringLiteral("cy"));
        for (const char* own : {"Budget book 2025, page 4", "RA 2025-26, line 330", "eh-cin: our own study", ""}) {
            QCOMPARE(sourceWords(own), QString::fromUtf8(own));
        }
        QCOMPARE(sourceWords("assumption: we agreed so"), QStringLiteral("rhagdybiaeth: we agreed so"));
        QCOMPARE(sourceWords("sure-start: open to all"), QStringLiteral("sure-start: agored i bawb"));
    }

    void nameInBothLanguages_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("welsh");
        QTest::newRow("both") << QStringLiteral("Highways | Priffyrdd") << QStringLiteral("Highways") << QStringLiteral("Priffyrdd");
        for (const char* one : {"Highways", "Waste / recycling", "A|B", "A | ", " | B", "A | B | C"}) {
            const QString name = QString::fromUtf8(one);
            QTest::newRow(one) << name << name << name;
        }
    }
    void nameInBothLanguages()
    {
        QFETCH(QString, name);
        QFETCH(QString, english);
        QFETCH(QString, welsh);
        QCOMPARE(format::nameOf(Named{name.toStdString(), {}}), english);
        const InLanguage words(QStringLiteral("cy"));
        QCOMPARE(format::nameOf(Named{name.toStdString(), {}}), welsh);
    }

    void nameThatIsMissingIsItsId() { QCOMPARE(format::nameOf(Named{}), QStringLiteral("lines/a")); }
};

QTEST_MAIN(SourceWordsTest)
#include "source_words_test.moc"
