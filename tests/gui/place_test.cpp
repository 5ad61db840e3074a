// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json.h"
#include "tests/gui/support/appearances.h"
#include "tests/gui/support/driven_window.h"
#include "tests/support/large_place.h"
#include "tests/support/window.h"
#include "ui/chart/chart_frame.h"
#include "ui/screens/place/medium_term_view.h"
#include "ui/screens/place/place_page.h"
#include "ui/screens/place/place_table_view.h"
#include "ui/screens/place/place_view_model.h"
#include "ui/screens/place/stress_view.h"
#include "ui/shell/page_area.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/picker.h"

#include <QtTest>
#include <QtWidgets>

using namespace wp::ui;
using screens::PlacePage;
using screens::PlaceTableView;
using wp::testing::DrivenWindow;

/// The tables of the screen Place, by keyboard alone, by what is read out, and in pictures.
class PlaceTest : public QObject {
    Q_OBJECT

    static std::unique_ptr<DrivenWindow> atPlace(int width = 1280, int height = 720)
    {
        auto driven = std::make_unique<DrivenWindow>();
        driven->program.controller().openSample();
        return driven->show(width, height) ? std::move(driven) : nullptr;
    }

    static void type(const QString& words)
    {
        QTest::keyClicks(QApplication::focusWidget(), words);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }

private Q_SLOTS:
    void aStreamIsMadeNamedMovedAndTakenBackByKeys()
    {
        const auto driven = atPlace();
        QVERIFY(driven);
        const std::string before = wp::exchange::writeJson(driven->session().model());
        QTest::keyClick(&driven->window(), Qt::Key_2, Qt::ControlModifier);
        auto* page = driven->page<PlacePage>();
        QVERIFY(page->isVisible());
        page->tabs()->setFocus();
        QTest::keyClick(page->tabs(), Qt::Key_Right);
        const PlaceTableView* view = page->tables().front();
        QVERIFY(view->isVisible());
        for (int i = 0; i < 4 && !view->table()->hasFocus(); ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        }
        QVERIFY(view->table()->hasFocus());
        const int rows = view->model()->rowCount();
        QTest::keyClick(view->table(), Qt::Key_Insert);
        QCOMPARE(view->model()->rowCount(), rows + 1);
        QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
        QVERIFY2(view->table()->isAncestorOf(QApplication::focusWidget()), "the new name is typed at once");
        type(QStringLiteral("Rough sleeping"));
        QTRY_COMPARE(view->table()->currentIndex().data().toString(), QStringLiteral("Rough sleeping"));
        QTest::keyClick(view->table(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(view->table()->currentIndex().data().toString(), QStringLiteral("Rough sleeping"));
        QTest::keyClick(view->table(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(view->model()->rowCount(), rows + 2);
        QTest::keyClick(view->table(), Qt::Key_Delete);
        QCOMPARE(view->model()->rowCount(), rows + 1);
        while (driven->session().steps().canUndo()) {
            QTest::keyClick(&driven->window(), Qt::Key_Z, Qt::ControlModifier);
        }
        QCOMPARE(wp::exchange::writeJson(driven->session().model()), before);
    }

    void whatIsInUseStaysAndIsSaidOnTheScreen()
    {
        const auto driven = atPlace();
        QVERIFY(driven);
        auto* page = driven->page<PlacePage>();
        page->tabs()->setCurrentIndex(1);
        const PlaceTableView* view = page->tables().front();
        view->table()->setFocus();
        view->table()->setCurrentIndex(view->table()->model()->index(0, 0));
        QTest::keyClick(view->table(), Qt::Key_Delete);
        QVERIFY(view->banner()->isVisible());
        QVERIFY(view->banner()->sentence().contains(QStringLiteral("refer to it")));
        QVERIFY(!driven->session().steps().canUndo());
    }

    void aColumnSortsWhatIsShownAndNotTheDocument()
    {
        const auto driven = atPlace();
        QVERIFY(driven);
        const std::string before = wp::exchange::writeJson(driven->session().model());
        auto* page = driven->page<PlacePage>();
        driven->window().showScreen(QStringLiteral("place"));
        QTreeView* tree = page->tree();
        QHeaderView* header = tree->header();
        const auto press = [header](int column) {
            const QPoint at(header->sectionViewportPosition(column) + 10, header->height() / 2);
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
        };
        const auto amounts = [tree] {
            const QModelIndex department = tree->model()->index(0, 0, tree->model()->index(0, 0));
            std::vector<double> all;
            for (int row = 0; row < tree->model()->rowCount(department); ++row) {
                all.push_back(tree->model()->index(row, 0, department).data(screens::PlaceViewModel::amountRole).toDouble());
            }
            return all;
        };
        const auto inOrder = amounts();
        QVERIFY(inOrder.size() > 3 && !std::ranges::is_sorted(inOrder));
        press(screens::PlaceViewModel::budget);
        QVERIFY(std::ranges::is_sorted(amounts()));
        press(screens::PlaceViewModel::budget);
        QVERIFY(std::ranges::is_sorted(amounts(), std::greater<>()));
        QVERIFY(wp::testing::saveScreenshot(driven->window(), QStringLiteral("place_sorted")));
        press(screens::PlaceViewModel::budget);
        QCOMPARE(amounts(), inOrder);
        page->tabs()->setCurrentIndex(1);
        QTableView* streams = page->tables().front()->table();
        const QString first = streams->model()->index(0, 0).data().toString();
        streams->setFocus();
        streams->setCurrentIndex(streams->model()->index(0, 0));
        QTest::keyClick(streams, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(streams->model()->index(0, 0).data().toString() != first);
        QTest::keyClick(streams, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(streams->currentIndex().data().toString(), first);
        QCOMPARE(wp::exchange::writeJson(driven->session().model()), before);
    }

    void manyLinesGetOneTierInOneStep()
    {
        const auto driven = atPlace();
        QVERIFY(driven);
        auto* page = driven->page<PlacePage>();
        QVERIFY(!page->tierButton()->isEnabled());
        page->filterEdit()->setText(QStringLiteral("tier:crisis org:nhs"));
        page->tree()->setFocus();
        page->tree()->selectAll();
        QVERIFY(page->tierButton()->isEnabled());
        page->tierButton()->menu()->actions().front()->trigger();
        QCOMPARE(driven->session().steps().count(), 1);
        QVERIFY2(driven->session().steps().undoSentence().contains(QStringLiteral("lines to Prevention")),
                 qPrintable(driven->session().steps().undoSentence()));
        page->filterEdit()->setText(QStringLiteral("tier:crisis org:nhs"));
        driven->trigger("undo");
    }

    void theMapShowsWhatTheFilterLeavesAndOpensItsEvidence()
    {
        const auto driven = atPlace();
        QVERIFY(driven);
        auto* page = driven->page<PlacePage>();
        page->filterEdit()->setText(QStringLiteral("tier:prevention"));
        page->mapButton()->setFocus();
        QTest::keyClick(page->mapButton(), Qt::Key_Space);
        QVERIFY(page->map()->isVisible() && !page->tree()->isVisible());
        const auto prevention = page->map()->data().categories.size();
        QVERIFY(prevention > 0);
        page->map()->setFocus();
        QTest::keyClick(page->map(), Qt::Key_Return);
        QVERIFY(driven->window().pageArea().isOpen());
        driven->window().pageArea().close();
        page->filterEdit()->clear();
        QVERIFY(page->map()->data().categories.size() > prevention);
        QVERIFY2(page->map()->describedTitle().contains(QStringLiteral("half of the money")), qPrintable(page->map()->describedTitle()));
    }

    void everyTableIsReadOut()
    {
        const auto driven = atPlace();
        QVERIFY(driven);
        auto* page = driven->page<PlacePage>();
        for (int tab = 1; tab < page->tabs()->count(); ++tab) {
            page->tabs()->setCurrentIndex(tab);
            const int after = tab - 1 - static_cast<int>(page->tables().size());
            QTableView* table = after == 0   ? page->mediumTerm()->table()
                                : after == 1 ? page->stress()->table()
                                             : page->tables()[static_cast<std::size_t>(tab) - 1]->table();
            QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(table);
            QVERIFY(spoken && !spoken->text(QAccessible::Name).isEmpty());
            if (table->model()->rowCount() > 0) {
                const QModelIndex cell = table->model()->index(0, 1);
                const QString words = cell.data(Qt::AccessibleTextRole).toString();
                QVERIFY2(words.contains(table->model()->headerData(1, Qt::Horizontal).toString()), qPrintable(words));
            }
            for (int column = 0; after >= 0 && column < table->model()->columnCount(); ++column) {
                const QAbstractItemView* cells = table;
                QVERIFY2(cells->sizeHintForColumn(column) <= table->columnWidth(column), "every figure is seen whole");
            }
            for (const QWidget* area : page->areas()) {
                QVERIFY(area->isVisible() || (area == table && table->model()->rowCount() == 0));
            }
        }
    }

    void aColumnKeepsTheWidthThatSomebodyGaveIt()
    {
        const auto driven = atPlace(1920, 1080);
        QVERIFY(driven);
        QTest::keyClick(&driven->window(), Qt::Key_2, Qt::ControlModifier);
        const auto* tree = driven->page<PlacePage>()->tree();
        const QHeaderView* head = tree->header();
        QTRY_VERIFY(tree->isVisible() && head->length() <= tree->viewport()->width());
        const int wide = tree->columnWidth(0);
        driven->window().resize(1280, 720);
        QTRY_VERIFY2(tree->columnWidth(0) < wide, "fitted to the room");
        driven->window().resize(1920, 1080);
        QTRY_COMPARE(tree->columnWidth(0), wide);

        const QPoint edge(head->sectionViewportPosition(0) + wide - 1, head->height() / 2);
        QTest::mousePress(head->viewport(), Qt::LeftButton, {}, edge);
        QTest::mouseMove(head->viewport(), edge + QPoint(20, 0));
        QTest::mouseMove(head->viewport(), edge + QPoint(50, 0));
        QTest::mouseRelease(head->viewport(), Qt::LeftButton, {}, edge + QPoint(50, 0));
        QCOMPARE(tree->columnWidth(0), wide + 50);
        driven->window().resize(1700, 950);
        QTRY_COMPARE(driven->window().width(), 1700);
        QTest::qWait(50);
        QCOMPARE(tree->columnWidth(0), wide + 50);
        driven->program.appearance().setTextPercent(125);
        QTRY_VERIFY2(tree->columnWidth(0) != wide + 50, "letters of another size are fitted anew");
    }

    void looks_data()
    {
        wp::testing::addAppearanceColumns();
        QTest::addColumn<bool>("isHuge");
        const QString english = QStringLiteral("en");
        QTest::newRow("1280") << 1280 << 1 << 100 << english << false;
        QTest::newRow("1920_dark") << 1920 << 2 << 100 << english << false;
        QTest::newRow("1280_welsh") << 1280 << 1 << 100 << QStringLiteral("cy") << false;
        QTest::newRow("1280_text200") << 1280 << 1 << 200 << english << false;
        QTest::newRow("1280_huge") << 1280 << 1 << 100 << english << true;
    }

    void looks()
    {
        QFETCH(int, width);
        QFETCH(int, theme);
        QFETCH(int, percent);
        QFETCH(QString, language);
        QFETCH(bool, isHuge);
        const auto driven = atPlace(width, width * 9 / 16);
        QVERIFY(driven);
        if (isHuge) {
            driven->session().open(wp::document::Document(wp::testing::grown(wp::testing::samplePlace(), 1000, 10)));
        }
        driven->program.appearance().setChoice(static_cast<format::ThemeChoice>(theme));
        driven->program.appearance().setTextPercent(percent);
        driven->program.language().setCode(language);
        auto* page = driven->page<PlacePage>();
        QVERIFY(driven->session().perform(wp::document::SetField{"lines/claRes/adjustments",
                                                                 R"([{"year":1,"amount":"1200000.00","note":"Two more homes"},)"
                                                                 R"({"year":3,"amount":"-400000.00","note":"Shared contract, agreed by cabinet"}])"},
                                          [] { return QString(); }).empty()
                || isHuge);
        for (int tab = 0; tab < page->tabs()->count(); ++tab) {
            page->tabs()->setCurrentIndex(tab);
            QTest::qWait(150);
            const QString name = QStringLiteral("place_tab%1_%2").arg(tab).arg(QString::fromLatin1(QTest::currentDataTag()));
            QVERIFY(wp::testing::saveScreenshot(driven->window(), name));
            QVERIFY2(driven->window().width() == width, qPrintable(QStringLiteral("%1 needs %2").arg(name).arg(driven->window().width())));
            QTRY_COMPARE_WITH_TIMEOUT(wp::testing::cutOff(driven->window()), QString(), 3000);
        }
        page->tabs()->setCurrentIndex(0);
        page->mapButton()->setChecked(true);
        QTest::qWait(150);
        QVERIFY(wp::testing::saveScreenshot(driven->window(), QStringLiteral("place_map_") + QString::fromLatin1(QTest::currentDataTag())));
    }
};

QTEST_MAIN(PlaceTest)
#include "place_test.moc"
