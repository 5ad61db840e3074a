// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/appearances.h"
#include "tests/gui/support/driven_window.h"
#include "tests/support/files.h"
#include "tests/support/window.h"
#include "ui/screens/import/check_step.h"
#include "ui/screens/import/import_dialog.h"
#include "ui/screens/import/tiers_step.h"
#include "ui/shell/importer.h"

#include <QtTest>
#include <QtWidgets>

using namespace wp::ui;
using screens::ImportDialog;
using screens::ImportStep;
using wp::testing::DrivenWindow;

namespace {

constexpr const char* book =
    "Budget of the Borough 2026/27\n"
    "All figures in £000\n"
    "Code,Department,Service,2025/26 Net budget,2026/27 Net budget,Posts FTE\n"
    "C1,Children’s services,Children looked after,\"18,400\",\"19,250\",112\n"
    ",Children’s services,of which residential care,\"8,500\",\"9,000\",\n"
    "C2,Children’s services,Family help and early help hubs,900,\"1,1oo\",38\n"
    "C3,Children’s services,Youth service,640,610,14.5\n"
    "A1,Adults,Older people: residential and nursing care,\"28,000\",\"29,900\",41\n"
    "A2,Adults,Assistive technology,110,-,2\n"
    "A3,Adults,Carers’ support,10,[x],\n"
    "H1,Housing,Homelessness: temporary accommodation,\"4,200\",\"5,150\",26\n"
    "H2,Housing,Homelessness prevention,380,410,11\n"
    "P1,Public health,Drug and alcohol treatment,\"2,050\",\"2,110\",9\n"
    "P2,Public health,Leisure centre income,(640),(655),\n"
    "R1,Place,Highways maintenance,\"6,300\",\"6,480\",52\n"
    "R2,Place,Libraries and community learning,\"1,850\",\"1,790\",33\n"
    ",,Total,\"61,700\",\"66,145\",\n"
    "Note: figures are rounded.,,,,,\n";

} // namespace

/// Keeps pictures of each step in each appearance, and sees that it is within the window and that no text is cut off.
class ImportLooksTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DrivenWindow> m_driven;
    QTemporaryDir m_folder;

    void keep(QDialog& dialog, const QString& name)
    {
        QTest::qWait(100);
        QVERIFY(wp::testing::saveScreenshot(dialog, name + u'_' + QString::fromLatin1(QTest::currentDataTag())));
        const QSize window = m_driven->window().size();
        QVERIFY2(dialog.width() <= window.width() && dialog.height() <= window.height(),
                 qPrintable(QStringLiteral("%1 × %2").arg(dialog.width()).arg(dialog.height())));
        QCOMPARE(wp::testing::cutOff(dialog), QString());
        for (const QScrollArea* area : dialog.findChildren<QScrollArea*>()) {
            QVERIFY2(!area->isVisible() || area->widget()->width() <= area->viewport()->width(),
                     qPrintable(QStringLiteral("%1 in %2").arg(area->widget()->width()).arg(area->viewport()->width())));
        }
        for (QWidget* widget : dialog.findChildren<QWidget*>()) {
            const bool isStop = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0;
            QAccessibleInterface* spoken = isStop ? QAccessible::queryAccessibleInterface(widget) : nullptr;
            QVERIFY2(!spoken || widget->focusProxy() || !spoken->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }

    ImportDialog* dialog() const { return m_driven->window().findChild<ImportDialog*>(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_driven = std::make_unique<DrivenWindow>();
        m_driven->program.controller().openSample();
        m_driven->window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_driven->window()));
    }

    void steps_data()
    {
        wp::testing::addAppearanceColumns();
        const QString english = QStringLiteral("en");
        const QString welsh = QStringLiteral("cy");
        QTest::newRow("1280_light") << 1280 << 1 << 100 << english;
        QTest::newRow("1920_light") << 1920 << 1 << 100 << english;
        QTest::newRow("1920_dark") << 1920 << 2 << 100 << english;
        QTest::newRow("1280_contrast") << 1280 << 3 << 100 << english;
        QTest::newRow("1280_welsh") << 1280 << 1 << 100 << welsh;
        QTest::newRow("1280_text200") << 1280 << 1 << 200 << english;
        QTest::newRow("1920_welsh_text200") << 1920 << 2 << 200 << welsh;
    }

    void steps()
    {
        wp::testing::wear(*m_driven);

        m_driven->trigger("importTable");
        QVERIFY(dialog());
        QVERIFY(QTest::qWaitForWindowExposed(dialog()));
        keep(*dialog(), QStringLiteral("import_1_choose"));
        QFile file(m_folder.filePath(QStringLiteral("Budget book 2026-27.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(book);
        file.close();
        m_driven->window().importer()->importFile(file.fileName(), &m_driven->window());
        keep(*dialog(), QStringLiteral("import_2_table"));
        dialog()->goTo(ImportStep::columns);
        keep(*dialog(), QStringLiteral("import_3_columns"));
        dialog()->goTo(ImportStep::check);
        keep(*dialog(), QStringLiteral("import_4_problem"));
        dialog()->checkStep()->leaveOutButton()->click();
        dialog()->checkStep()->shownPicker()->setCurrentIndex(4);
        keep(*dialog(), QStringLiteral("import_4_check"));
        QVERIFY(dialog()->checkStep()->acceptButton()->isVisible());
        dialog()->checkStep()->acceptButton()->click();
        QVERIFY(dialog()->nextButton()->isEnabled());
        dialog()->goTo(ImportStep::tiers);
        keep(*dialog(), QStringLiteral("import_5_tiers"));
        dialog()->nextButton()->click();
        QTRY_VERIFY(!dialog());

        m_driven->window().importer()->importText(
            QString::fromUtf8(book).replace(QStringLiteral("1,1oo"), QStringLiteral("1,100"))
                .replace(QStringLiteral("Highways maintenance"), QStringLiteral("Street lighting"))
                .replace(QStringLiteral("R1,"), QStringLiteral("R9,"))
                .replace(QStringLiteral("5,150"), QStringLiteral("5,250"))
                .replace(QStringLiteral("66,145"), QStringLiteral("66,245")),
            &m_driven->window());
        dialog()->goTo(ImportStep::tiers);
        QComboBox* where = dialog()->tiersStep()->destinationPicker();
        where->setCurrentIndex(where->count() - 1);
        QComboBox* whose = dialog()->tiersStep()->organisationPicker();
        whose->setCurrentIndex(whose->count() - 1);
        keep(*dialog(), QStringLiteral("import_5_renewal"));
        dialog()->reject();
        QTRY_VERIFY(!dialog());
        m_driven->trigger("undo");
    }
};

QTEST_MAIN(ImportLooksTest)
#include "import_looks_test.moc"
