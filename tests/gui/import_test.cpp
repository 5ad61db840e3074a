// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json.h"
#include "tests/gui/support/driven_window.h"
#include "tests/support/files.h"
#include "ui/screens/import/check_step.h"
#include "ui/screens/import/choose_step.h"
#include "ui/screens/import/columns_step.h"
#include "ui/screens/import/import_dialog.h"
#include "ui/screens/import/table_step.h"
#include "ui/screens/import/tiers_step.h"
#include "ui/screens/place/place_page.h"
#include "ui/widgets/figure_edit.h"

#include <QtTest>
#include <QtWidgets>

using namespace wp::ui;
using screens::ImportDialog;
using screens::ImportStep;
using wp::testing::DrivenWindow;

namespace {

constexpr const char* book = "Budget of the Borough 2026/27\n"
                             "All figures in £000\n"
                             "Department,Service,Net budget\n"
                             "Children,Children looked after,\"1,900\"\n"
                             "Children,of which residential care,900\n"
                             "Children,Family support,1o0\n"
                             "Adults,Older people,\"2,900\"\n"
                             "Adults,Carers,[x]\n"
                             ",Total,\"4,900\"\n";

} // namespace

/// Tables on their way in, by keyboard, by a file dragged onto the window, and by a range that is pasted.
class ImportTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DrivenWindow> m_driven;
    QTemporaryDir m_folder;

    QString written(const char* name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) >= 0 ? file.fileName() : QString();
    }

    /// The dialog over the window, with the keyboard.
    ImportDialog* opened()
    {
        auto* dialog = m_driven->window().findChild<ImportDialog*>();
        if (dialog && QTest::qWaitForWindowExposed(dialog)) {
            dialog->activateWindow();
            QApplication::setActiveWindow(dialog);
        }
        return dialog;
    }

    ImportDialog* openedByKey(Qt::Key key)
    {
        QApplication::setActiveWindow(&m_driven->window());
        QTest::keyClick(&m_driven->window(), key, Qt::ControlModifier);
        return opened();
    }

    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    bool isClosed() const { return !m_driven->window().findChild<ImportDialog*>(); }
    auto document() const { return wp::exchange::writeJson(m_driven->session().model()); }

    void drop(const QMimeData& data)
    {
        QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_driven->window(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_driven->window(), &event);
    }

private Q_SLOTS:
    void init()
    {
        m_driven = std::make_unique<DrivenWindow>();
        m_driven->program.controller().openSample();
        QVERIFY(m_driven->show(1280, 720));
    }

    void fiveStepsByKeyboardAloneAreOneStepOfUndo()
    {
        const auto before = document();
        m_driven->dialogs.openPath = written("book.csv", book);
        ImportDialog* dialog = openedByKey(Qt::Key_I);
        QVERIFY(dialog);
        QCOMPARE(QApplication::focusWidget(), dialog->chooseStep()->fileButton());
        QVERIFY(!dialog->nextButton()->isEnabled());
        key(Qt::Key_Return);

        QCOMPARE(dialog->step(), ImportStep::table);
        QCOMPARE(QApplication::focusWidget(), dialog->tableStep()->unitPicker());
        QCOMPARE(dialog->tableStep()->unitPicker()->currentText(), QStringLiteral("Thousands (£000)"));
        QTest::keyClick(dialog, Qt::Key_N, Qt::AltModifier);

        QTRY_COMPARE(dialog->step(), ImportStep::columns);
        QCOMPARE(dialog->columnsStep()->picker(wp::exchange::ColumnRole::budget)->currentText(),
                 QStringLiteral("C: Net budget"));
        QTest::keyClick(dialog, Qt::Key_N, Qt::AltModifier);

        QTRY_COMPARE(dialog->step(), ImportStep::check);
        QCOMPARE(QApplication::focusWidget(), dialog->checkStep()->table());
        QVERIFY(!dialog->nextButton()->isEnabled());
        QVERIFY(dialog->problemLabel()->text().startsWith(QStringLiteral("2 problems")));
        QTest::keyClick(dialog, Qt::Key_M, Qt::AltModifier);
        QCOMPARE(QApplication::focusWidget(), dialog->checkStep()->amountEdit()->line());
        dialog->checkStep()->amountEdit()->line()->selectAll();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("100k"));
        key(Qt::Key_Return);
        QVERIFY(dialog->nextButton()->isEnabled());
        QVERIFY(!dialog->problemLabel()->isVisible());
        QTest::keyClick(dialog, Qt::Key_N, Qt::AltModifier);

        QTRY_COMPARE(dialog->step(), ImportStep::tiers);
        QCOMPARE(QApplication::focusWidget(), dialog->tiersStep()->destinationPicker());
        QTest::keyClick(dialog, Qt::Key_M, Qt::AltModifier);
        QCOMPARE(QApplication::focusWidget(), dialog->tiersStep()->nameEdit());
        dialog->tiersStep()->nameEdit()->selectAll();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("The Borough"));
        key(Qt::Key_Tab);
        dialog->tiersStep()->table()->setFocus();
        key(Qt::Key_Down);
        QTest::keyClick(dialog, Qt::Key_T, Qt::AltModifier);
        QCOMPARE(QApplication::focusWidget(), dialog->tiersStep()->tierPicker());
        key(Qt::Key_Down);
        QVERIFY(document() == before);
        QTest::keyClick(dialog, Qt::Key_I, Qt::AltModifier);

        QTRY_VERIFY(isClosed());
        const auto& place = m_driven->session().model().place;
        QCOMPARE(*place.organisations.back().name, std::string("The Borough"));
        QCOMPARE(*place.lines[place.lines.size() - 2].name, std::string("Family support"));
        QCOMPARE(place.lines[place.lines.size() - 2].budget->central.value(), wp::money::Decimal(100000));
        QCOMPARE(m_driven->session().steps().count(), 1);
        m_driven->trigger("undo");
        QVERIFY(document() == before);
    }

    void escapeTakesNothingIn()
    {
        const auto before = document();
        m_driven->dialogs.openPath = written("book.csv", book);
        ImportDialog* dialog = openedByKey(Qt::Key_I);
        key(Qt::Key_Return);
        dialog->goTo(ImportStep::tiers);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(isClosed());
        QVERIFY(document() == before);
        QCOMPARE(m_driven->session().steps().count(), 0);
    }

    void aFileDraggedOntoTheWindowComesToTheSecondStep()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(written("book.csv", book))});
        drop(data);
        ImportDialog* dialog = opened();
        QVERIFY(dialog);
        QCOMPARE(dialog->step(), ImportStep::table);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(isClosed());

        data.setUrls({QUrl::fromLocalFile(written("people.csv", "Surname,Service,Budget\nDoe,Care,100\nRoe,Care,200\n"))});
        drop(data);
        dialog = opened();
        QCOMPARE(dialog->step(), ImportStep::choose);
        QVERIFY(dialog->problemLabel()->isVisible());
        QVERIFY(!dialog->nextButton()->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(isClosed());

        const auto form = wp::testing::projectRoot() / "tests/exchange/rsx_2024.csv";
        data.setUrls({QUrl::fromLocalFile(QString::fromStdString(form.string()))});
        drop(data);
        QVERIFY(!m_driven->dialogs.authorities.isEmpty());
        QVERIFY(isClosed());
    }

    void aRangeIsPastedOntoPlace()
    {
        QApplication::clipboard()->setText(QStringLiteral("Service\t2026/27 budget\nLibraries\t120\nParks\t80\n"));
        m_driven->page<screens::PlacePage>()->tree()->setFocus();
        ImportDialog* dialog = openedByKey(Qt::Key_V);
        QVERIFY(dialog);
        QCOMPARE(dialog->step(), ImportStep::table);
        dialog->goTo(ImportStep::tiers);
        QVERIFY(dialog->nextButton()->isEnabled());
        dialog->nextButton()->click();
        QTRY_VERIFY(isClosed());
        QCOMPARE(*m_driven->session().model().place.lines.back().name, std::string("Parks"));
    }

    void aMappingIsSavedAndUsedAgain()
    {
        m_driven->dialogs.openPath = written("book.csv", book);
        ImportDialog* dialog = openedByKey(Qt::Key_I);
        key(Qt::Key_Return);
        dialog->goTo(ImportStep::columns);
        dialog->columnsStep()->picker(wp::exchange::ColumnRole::department)->setCurrentIndex(0);
        m_driven->dialogs.savePath = m_folder.filePath(QStringLiteral("mapping.json"));
        QTest::keyClick(dialog, Qt::Key_S, Qt::AltModifier);
        QTRY_VERIFY(QFile::exists(m_driven->dialogs.savePath));
        dialog->columnsStep()->picker(wp::exchange::ColumnRole::department)->setCurrentIndex(1);
        m_driven->dialogs.openPath = m_driven->dialogs.savePath;
        QTest::keyClick(dialog, Qt::Key_U, Qt::AltModifier);
        QTRY_COMPARE(dialog->columnsStep()->picker(wp::exchange::ColumnRole::department)->currentIndex(), 0);
        m_driven->dialogs.openPath = written("other.json", "{}");
        QTest::keyClick(dialog, Qt::Key_U, Qt::AltModifier);
        QTRY_VERIFY(!m_driven->dialogs.problems.empty());
        QCOMPARE(m_driven->dialogs.problems.front().code, wp::base::ProblemCode::unknownFormat);
    }

    void aSpreadsheetBecomesAPlaceWhereNothingIsOpen()
    {
        m_driven->session().close();
        m_driven->dialogs.openPath = written("book.csv", QByteArray(book).replace("1o0", "100"));
        ImportDialog* dialog = openedByKey(Qt::Key_I);
        key(Qt::Key_Return);
        dialog->goTo(ImportStep::tiers);
        QCOMPARE(dialog->tiersStep()->destinationPicker()->count(), 1);
        dialog->nextButton()->click();
        QTRY_VERIFY(isClosed());
        QVERIFY(m_driven->session().isOpen());
        QCOMPARE(m_driven->session().baseYear(), 2026);
        QCOMPARE(m_driven->session().model().place.lines.size(), 3U);
    }

    void linesAreExportedAsATable()
    {
        m_driven->dialogs.savePath = m_folder.filePath(QStringLiteral("lines.csv"));
        m_driven->trigger("exportCsv");
        QFile file(m_driven->dialogs.savePath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), qsizetype(m_driven->session().model().place.lines.size()) + 1);
    }
};

QTEST_MAIN(ImportTest)
#include "import_test.moc"
