// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures in the pages of help, for packaging/guide-pictures: each screen of the sample place in each language.
#include "tests/gui/support/appearances.h"
#include "tests/support/window.h"
#include "ui/screens/report/report_page.h"
#include "ui/screens/report/sheet_view.h"
#include "ui/shell/page.h"
#include "ui/shell/page_area.h"
#include "ui/shell/solvency.h"

#include <QtTest>
#include <QtWidgets>

using namespace wp::ui;
using wp::testing::DrivenWindow;

class GuidePicturesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DrivenWindow> m_driven;

    bool isBusy()
    {
        auto* report = m_driven->page<screens::ReportPage>();
        return m_driven->window().solvency().isRefining() || (report->isVisible() && (report->isRefining() || report->preview()->count() == 0));
    }
    bool keep(const QString& picture)
    {
        const bool isDone = QTest::qWaitFor([this] { return !isBusy(); }, 60000);
        QTest::qWait(1500);
        return isDone && wp::testing::saveScreenshot(m_driven->window(), QStringLiteral("guides/%1/pictures/%2").arg(m_driven->program.language().code(), picture));
    }

private Q_SLOTS:
    void pictures_data()
    {
        wp::testing::addAppearanceColumns();
        for (const char* language : {"en", "cy"}) {
            QTest::addRow("%s", language) << 1280 << 1 << 100 << QString::fromLatin1(language);
        }
    }

    void pictures()
    {
        m_driven = std::make_unique<DrivenWindow>();
        m_driven->program.controller().openSample();
        m_driven->window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_driven->window()));
        wp::testing::wear(*m_driven);
        for (shell::Page* page : m_driven->window().pages()) {
            m_driven->window().showScreen(page->id());
            QVERIFY2(keep(page->id()), qPrintable(page->id()));
        }
        m_driven->window().showScreen(QStringLiteral("savings"));
        m_driven->session().openFigure({"wholePlace", "appraisal", "netPresentValue", 0});
        QVERIFY(m_driven->window().pageArea().isOpen());
        QVERIFY(keep(QStringLiteral("evidence")));
    }
};

QTEST_MAIN(GuidePicturesTest)
#include "guide_pictures_long_test.moc"
