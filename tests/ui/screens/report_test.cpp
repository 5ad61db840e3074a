// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/large_place.h"
#include "ui/format/appearance.h"
#include "ui/format/language.h"
#include "ui/screens/report/report_view_model.h"

#include <QtTest>
#include <QtWidgets>

using namespace wp::ui;
using report::PaperKind;
using screens::PaperLanguage;
using screens::ReportViewModel;

/// What the report screen holds, without a window.
class ReportTest : public QObject {
    Q_OBJECT

    ReportViewModel::SourcePtr m_source;

private Q_SLOTS:
    void initTestCase()
    {
        (new format::Appearance(*qApp))->setChoice(format::ThemeChoice::light);
        (new format::Language(qApp))->setCode(QStringLiteral("en"));
        m_source = std::make_shared<const report::Source>(
            *report::makeSource(wp::testing::samplePlace(), {}, QDate(2026, 11, 28)));
    }

    void nothingIsShownBeforeFiguresAreKnown()
    {
        const ReportViewModel model;
        QVERIFY(model.papers().empty());
        QVERIFY(model.sheets()->empty());
        QVERIFY(model.checks().empty());
        QVERIFY(!model.mayExport());
    }

    void ticksDecideThePages()
    {
        ReportViewModel model;
        model.setSource(m_source);
        QVERIFY(model.isTicked(QStringLiteral("decision")) && !model.isTicked(QStringLiteral("inputs")));
        QCOMPARE(model.papers().front().sections.size(), 4U);
        model.tick(QStringLiteral("decision"), false);
        QCOMPARE(model.papers().front().sections.front().id, QStringLiteral("money"));
        model.tick(QStringLiteral("decision"), true);
        QCOMPARE(model.papers().front().sections.front().id, QStringLiteral("decision"));
        model.tickPaper(PaperKind::finance);
        QCOMPARE(model.papers().front().sections.size(), 4U);
        QVERIFY(model.sheets()->size() > 20);
        for (const QString& section : report::everything().sections) {
            model.tick(section, false);
        }
        QVERIFY(model.papers().empty());
        QVERIFY(!model.mayExport());
    }

    void languageDecidesThePapers()
    {
        ReportViewModel model;
        model.setSource(m_source);
        model.setLanguage(PaperLanguage::both);
        QCOMPARE(model.papers().size(), 2U);
        QCOMPARE(model.papers()[0].language, QStringLiteral("cy"));
        QCOMPARE(model.papers()[1].language, QStringLiteral("en"));
        QCOMPARE(model.sheets()->size(), 8U);
        model.setLanguage(PaperLanguage::welsh);
        QCOMPARE(model.papers().size(), 1U);
        QCOMPARE(model.papers()[0].language, QStringLiteral("cy"));
        QVERIFY(model.mayExport());
        QCOMPARE(model.fileName(), QStringLiteral("Ashby Vale"));
    }

    void personalDataStopsTheExport()
    {
        wp::document::Model with = wp::testing::samplePlace();
        with.place.lines[0].note = "NHS number 943 476 5919";
        ReportViewModel model;
        model.setSource(std::make_shared<const report::Source>(*report::makeSource(with, {}, QDate(2026, 11, 28))));
        QVERIFY(!model.sheets()->empty());
        QVERIFY(!model.mayExport());
    }
};

QTEST_MAIN(ReportTest)
#include "report_test.moc"
