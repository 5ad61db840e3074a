// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/driven_window.h"
#include "tests/support/window.h"
#include "ui/chart/chart_frame.h"
#include "ui/screens/compare/compare_page.h"
#include "ui/screens/people/people_page.h"
#include "ui/screens/place/place_page.h"
#include "ui/screens/trajectory/trajectory_page.h"
#include "ui/shell/page_area.h"
#include "ui/shell/result_bar.h"
#include "ui/widgets/door.h"
#include "ui/widgets/door_label.h"

#include <QtTest>
#include <QtWidgets>

using namespace wp::ui;
using wp::testing::DrivenWindow;

namespace {

struct Plain {
    const char* name; ///< of the label or table, or of what it stands in
    const char* why;
};

/// Money that opens onto nothing, and why.
constexpr Plain plain[] = {
    {"handoff", "a product over all lines, which the engine knows nothing of: each line’s share opens in its table"},
    {"besides", "sums over the years: each year’s figure opens under Trajectory and Savings"},
    {"matrixTitle", "sums over the matrix below it, whose every cell opens"},
    {"wp::ui::screens::CaseView", "one person’s ledger is no figure of the place"},
    {"wp::ui::screens::CohortView", "a list that is looked at and not kept is no figure of the place"},
    {"Pressures and savings", "agreed amounts as they were typed, each with its source beside it"},
    {"Stress tests of the scenario", "what a place would be that the document is not; the row of the plan itself opens"},
    {"Funding", "amounts as they were typed, each with its source beside it"},
};

bool isPlain(const QWidget& widget)
{
    for (const QWidget* at = &widget; at; at = at->parentWidget()) {
        for (const Plain& each : plain) {
            const QString name = QString::fromLatin1(each.name);
            if (at->objectName() == name || at->accessibleName() == name
                || QString::fromLatin1(at->metaObject()->className()) == name) {
                return true;
            }
        }
    }
    return false;
}

bool isMoney(const QString& words)
{
    static const QRegularExpression money(QStringLiteral("£\\d"));
    return words.contains(money);
}

/// A cell that is an amount; words of a source may hold one, too.
bool isAmount(const QString& words)
{
    static const QRegularExpression amount(QStringLiteral("^[≈◆▼+−\\s]*£"));
    return words.contains(amount);
}

/// A chart opens at each of its marks, and its title tells what they add up to.
bool isInChart(const QWidget& widget)
{
    for (const QWidget* at = &widget; at; at = at->parentWidget()) {
        if (qobject_cast<const chart::ChartFrame*>(at)) {
            return true;
        }
    }
    return false;
}

/// What stands on a page in pounds and opens onto nothing.
QStringList closed(const QWidget& page)
{
    QStringList found;
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        const bool isShown = label->isVisible() && isMoney(label->text());
        if (isShown && !widgets::doorAt(label) && !isPlain(*label) && !isInChart(*label)) {
            found << label->text().left(70);
        }
    }
    for (const QAbstractItemView* view : page.findChildren<QAbstractItemView*>()) {
        if (!view->isVisible() || !qobject_cast<const QTableView*>(view) || isPlain(*view) || isInChart(*view)) {
            continue;
        }
        const QAbstractItemModel& model = *view->model();
        for (int row = 0; row < std::min(model.rowCount(), 300); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex cell = model.index(row, column);
                if (isAmount(cell.data().toString()) && !cell.data(widgets::doorRole).isValid()) {
                    found << QStringLiteral("%1: %2").arg(view->accessibleName(), cell.data().toString().left(40));
                }
            }
        }
    }
    return found;
}

} // namespace

/// Every number is a door: each amount on each screen opens onto its evidence, or is on the list above with the reason.
class DoorsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DrivenWindow> m_driven;

private Q_SLOTS:
    void cleanup() { m_driven.reset(); }

    void init()
    {
        m_driven = std::make_unique<DrivenWindow>();
        m_driven->program.controller().openSample();
        QVERIFY(m_driven->show(1600, 1000));
    }

    void everyAmountOpensOrSaysWhyNot()
    {
        m_driven->window().showScreen(QStringLiteral("levers"));
        auto* card = m_driven->card(wp::scenario::Role::wholePlace, 0);
        Q_EMIT card->lever()->committed(wp::money::Number(card->row().value.value() / 2)); // so that there is a change to tell
        int doors = 0;
        for (shell::Page* page : m_driven->window().pages()) {
            m_driven->window().showScreen(page->id());
            QTest::qWait(1500);
            QCOMPARE(closed(*page).join(u'\n'), QString());
            QCOMPARE(closed(m_driven->window().resultBar()).join(u'\n'), QString());
            for (const widgets::DoorLabel* label : page->findChildren<widgets::DoorLabel*>()) {
                doors += label->isVisible() && widgets::doorAt(label) ? 1 : 0;
            }
        }
        QVERIFY(doors > 4);
    }

    void everyTabOfThePlaceOpens()
    {
        auto* page = m_driven->page<screens::PlacePage>();
        m_driven->window().showScreen(page->id());
        for (int tab = 0; tab < page->tabs()->count(); ++tab) {
            page->tabs()->setCurrentIndex(tab);
            QTest::qWait(100);
            QCOMPARE(closed(*page).join(u'\n'), QString());
        }
    }

    void aSentenceOpensByKeyAndByClick()
    {
        auto* page = m_driven->page<screens::TrajectoryPage>();
        m_driven->window().showScreen(page->id());
        auto* label = page->findChild<widgets::DoorLabel*>();
        QVERIFY(label && label->isVisible() && isMoney(label->text()));
        QSignalSpy wanted(&m_driven->session(), &shell::Session::figureWanted);
        label->setFocus();
        QTest::keyClick(label, Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QVERIFY(m_driven->window().pageArea().isOpen());
        m_driven->window().pageArea().close();
        QTest::mouseClick(label, Qt::LeftButton);
        QCOMPARE(wanted.count(), 2);
        QCOMPARE(widgets::doorAt(label)->field, std::string("withdrawn"));
    }

    void aLabelWithoutADoorIsFound()
    {
        QWidget page;
        auto* label = new QLabel(QStringLiteral("£12m"), &page);
        page.show();
        QCOMPARE(closed(page).size(), 1);
        widgets::setDoor(*label, {"s", "place", "saving", 2030});
        QCOMPARE(closed(page).size(), 0);
    }
};

QTEST_MAIN(DoorsTest)
#include "doors_test.moc"
