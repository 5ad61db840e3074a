// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/window.h"
#include "tests/support/words_painted.h"
#include "ui/widgets/choice_box.h"

#include <QtTest>
#include <QtWidgets>

#include <functional>

using wp::testing::layoutFault;

namespace wp::made {

/// Paints two words where it is told to.
class Painted : public QWidget {
    Q_OBJECT

public:
    Painted(const QPoint& first, const QPoint& second, bool isClipped, QWidget* parent)
        : QWidget(parent), m_places{first, second}, m_isClipped(isClipped)
    {
        setGeometry(10, 10, 300, 100);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        if (m_isClipped) {
            painter.setClipRect(0, 0, 30, 100);
        }
        painter.drawText(m_places[0], QStringLiteral("Demand"));
        painter.drawText(m_places[1], QStringLiteral("Money"));
    }

private:
    QPoint m_places[2];
    bool m_isClipped;
};

} // namespace wp::made

/// What the looks tests call a fault, on windows made for it: each kind once cut, once whole.
class LayoutFaultsTest : public QObject {
    Q_OBJECT

    using Fill = std::function<void(QWidget& window)>;

    static QString faultOf(const Fill& fill)
    {
        QWidget window;
        window.resize(400, 300);
        fill(window);
        window.show();
        return QTest::qWaitForWindowExposed(&window) ? layoutFault(window) : QStringLiteral("no window");
    }

    template <class Widget>
    static Widget* at(Widget* made, int width, int height)
    {
        made->setGeometry(10, 10, width, height);
        return made;
    }

private Q_SLOTS:
    void kinds_data()
    {
        QTest::addColumn<Fill>("fill");
        QTest::addColumn<bool>("isFault");
        static const QString words = QStringLiteral("New live variant of");
        for (const bool isCut : {true, false}) {
            const int width = isCut ? 60 : 300;
            const auto row = [isCut](const char* name, const Fill& fill) {
                QTest::addRow("%s, %s", name, isCut ? "cut" : "whole") << fill << isCut;
            };
            row("label", [=](QWidget& w) { at(new QLabel(words, &w), width, 40); });
            row("button", [=](QWidget& w) { at(new QPushButton(words, &w), width, 40); });
            row("check box", [=](QWidget& w) { at(new QCheckBox(words, &w), width, 40); });
            row("tool button", [=](QWidget& w) {
                auto* button = at(new QToolButton(&w), width, 40);
                button->setToolButtonStyle(Qt::ToolButtonTextOnly);
                button->setText(words);
            });
            row("box", [=](QWidget& w) { at(new QComboBox(&w), width, 40)->addItem(words); });
            row("tabs", [=](QWidget& w) {
                auto* tabs = at(new QTabBar(&w), width, 40);
                tabs->addTab(words);
                tabs->addTab(QStringLiteral("Notes"));
            });
            row("group", [=](QWidget& w) { at(new QGroupBox(words, &w), width, 60); });
            row("spin box", [=](QWidget& w) {
                auto* spin = at(new QSpinBox(&w), isCut ? 40 : 200, 40);
                spin->setRange(0, 1000000);
                spin->setValue(999999);
            });
            row("hint of an empty edit", [=](QWidget& w) { at(new QLineEdit(&w), width, 40)->setPlaceholderText(words); });
            row("header", [=](QWidget& w) {
                auto* table = at(new QTableWidget(1, 1, &w), 380, 100);
                table->setHorizontalHeaderLabels({words});
                table->setColumnWidth(0, width);
            });
        }
    }

    void kinds()
    {
        QFETCH(Fill, fill);
        QFETCH(bool, isFault);
        const QString fault = faultOf(fill);
        QVERIFY2(fault.isEmpty() != isFault, qPrintable(fault));
    }

    /// What says by dots that there is more needs room for some of it.
    void boxThatEndsInDots()
    {
        const auto fault = [](int width) {
            return faultOf([width](QWidget& w) {
                at(new wp::ui::widgets::ChoiceBox(&w), width, 40)->addItem(QStringLiteral("Cuts of 10% a year, sparing statutory services"));
            });
        };
        QVERIFY(!fault(60).isEmpty());
        QCOMPARE(fault(180), QString());
    }

    void wordsThatAreDrawn()
    {
        const auto fault = [](const QPoint& first, const QPoint& second, bool isClipped = false) {
            return faultOf([=](QWidget& w) { new wp::made::Painted(first, second, isClipped, &w); });
        };
        QCOMPARE(fault({10, 40}, {150, 40}), QString());
        QVERIFY(fault({10, 40}, {20, 42}).contains(QStringLiteral("run into each other")));
        QVERIFY(fault({10, 40}, {280, 40}).contains(QStringLiteral("leaves")));
        QVERIFY(fault({10, 4}, {150, 40}).contains(QStringLiteral("leaves")));
        QVERIFY(fault({10, 40}, {150, 40}, true).contains(QStringLiteral("leaves")));
    }

    void wordsAreHeardWhereTheyStand()
    {
        QWidget window;
        wp::made::Painted painted({10, 40}, {150, 60}, false, &window);
        const auto heard = wp::testing::wordsPainted(painted);
        QCOMPARE(heard.size(), std::size_t(2));
        QCOMPARE(heard.front().text, QStringLiteral("Demand"));
        QCOMPARE(heard.front().place.left(), 10.0);
        QVERIFY(heard.front().place.top() < 40 && heard.front().place.bottom() > 40);
    }

    void whatOverlapsAndWhatSticksOut()
    {
        QVERIFY(faultOf([](QWidget& w) {
                    at(new QPushButton(QStringLiteral("A"), &w), 100, 40);
                    at(new QPushButton(QStringLiteral("B"), &w), 100, 40)->move(90, 20);
                }).contains(QStringLiteral("overlap")));
        QVERIFY(faultOf([](QWidget& w) { at(new QPushButton(QStringLiteral("A"), &w), 100, 40)->move(350, 10); })
                    .contains(QStringLiteral("sticks out")));
        QCOMPARE(faultOf([](QWidget& w) {
                     at(new QPushButton(QStringLiteral("A"), &w), 100, 40);
                     at(new QPushButton(QStringLiteral("B"), &w), 100, 40)->move(110, 10);
                 }),
                 QString());
        QCOMPARE(faultOf([](QWidget& w) { // what scrolls may be past its frame
                     auto* area = at(new QScrollArea(&w), 100, 100);
                     auto* inside = new QWidget;
                     inside->resize(300, 300);
                     (new QPushButton(QStringLiteral("A"), inside))->setGeometry(200, 200, 80, 40);
                     area->setWidget(inside);
                 }),
                 QString());
    }
};

QTEST_MAIN(LayoutFaultsTest)
#include "layout_faults_test.moc"
