// SPDX-License-Identifier: GPL-3.0-or-later
// While the look or the language changes, Qt goes through a list of widgets: none may be gone before it is through.
#include "tests/gui/support/driven_window.h"
#include "ui/chart/room_chart.h"
#include "ui/screens/help/help_window.h"
#include "ui/screens/present/present.h"
#include "ui/screens/present/present_view_model.h"
#include "ui/screens/present/present_window.h"
#include "ui/screens/present/presenter.h"

#include <QTemporaryDir>
#include <QtTest>
#include <QtWidgets>

using namespace wp::ui;
using wp::testing::DrivenWindow;

class NewLookTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<DrivenWindow> m_driven;

    /// What was destroyed while something was done, by its class.
    template <class Act>
    static QStringList goneDuring(Act act)
    {
        QStringList gone;
        QObject meanwhile;
        for (QWidget* each : QApplication::allWidgets()) {
            connect(each, &QObject::destroyed, &meanwhile, [&gone, kind = QString::fromLatin1(each->metaObject()->className())] { gone.push_back(kind); });
        }
        act();
        return gone;
    }

    void change(int theme, int percent, const QString& language)
    {
        auto& appearance = m_driven->program.appearance();
        QCOMPARE(goneDuring([&] { appearance.setChoice(static_cast<format::ThemeChoice>(theme)); }), QStringList());
        QTest::qWait(50);
        QCOMPARE(goneDuring([&] { appearance.setTextPercent(percent); }), QStringList());
        QTest::qWait(50);
        const auto speak = [&] {
            m_driven->program.language().setCode(language);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
        };
        QCOMPARE(goneDuring(speak), QStringList());
        QTest::qWait(50);
    }

private Q_SLOTS:
    void init()
    {
        m_driven = std::make_unique<DrivenWindow>();
        m_driven->program.controller().openSample();
        m_driven->dialogs.savePath = m_folder.filePath(QStringLiteral("ours.wholeplace"));
        m_driven->trigger("save");
        QVERIFY(m_driven->show(1280, 720));
    }
    void cleanup() { m_driven.reset(); }

    void widgetsStay_data()
    {
        QTest::addColumn<int>("screen");
        DrivenWindow driven;
        int number = 0;
        for (const shell::Page* page : driven.window().pages()) {
            QTest::newRow(page->id().toLatin1().constData()) << number++;
        }
    }

    void widgetsStay()
    {
        QFETCH(int, screen);
        m_driven->window().showPage(screen);
        QTest::qWait(100);
        m_driven->session().openFigure({{}, "place", "budget", 0});
        QTest::qWait(100);
        change(2, 150, QStringLiteral("cy"));
    }

    void widgetsStayWhilePresenting()
    {
        m_driven->program.help().show();
        m_driven->program.present().start();
        m_driven->program.presenter().windowAction()->trigger();
        auto& model = *m_driven->program.present().model();
        for (const bool isFirst : {true, false}) {
            model.show(isFirst ? 0 : 1);
            QTRY_VERIFY(!m_driven->program.present().room()->chart().data().series.empty());
            QTest::qWait(100);
            change(isFirst ? 2 : 3, isFirst ? 150 : 100, isFirst ? QStringLiteral("cy") : QStringLiteral("en"));
        }
        m_driven->program.present().stop();
    }
};

QTEST_MAIN(NewLookTest)
#include "new_look_test.moc"
