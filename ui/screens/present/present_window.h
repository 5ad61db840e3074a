// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/theme.h"
#include "ui/screens/present/slide.h"

#include <QVariantAnimation>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
class QLabel;
class QMenu;
class QTimer;
class QToolButton;
QT_END_NAMESPACE

namespace wp::ui::chart {
class RoomChart;
}

namespace wp::ui::screens {

class PresentActions;
class PresentViewModel;
class RoomResults;

/// How a person has the room: its size, dark or light, and on which screen, by its name; empty: the one beside the
/// window's, where there is one.
struct RoomChoice {
    format::Room room = format::Room::small;
    bool isDark = false;
    QString screen;
    bool operator==(const RoomChoice&) const = default;
};

/// What the room sees, over a whole screen: one finding, one chart, the result bar. Type is sized from the height of
/// the window. Everything can be done by keys, by the menu (right button, or Shift+F10), and by buttons that come when the
/// pointer moves and go again.
class PresentWindow : public QWidget {
    Q_OBJECT

public:
    PresentWindow(PresentViewModel& model, PresentActions& actions);
    ~PresentWindow() override;

    const RoomChoice& choice() const { return m_choice; }
    void setChoice(const RoomChoice& choice);
    void setMotionReduced(bool isReduced) { m_isMotionReduced = isReduced; }

    chart::RoomChart& chart() const { return *m_chart; }
    RoomResults& results() const { return *m_results; }
    QString sentence() const;
    /// What stands under the chart: that the figures are held, or what changed.
    QString change() const;
    bool isRevealing() const { return m_reveal.state() == QAbstractAnimation::Running; }
    bool areKeysShown() const;
    void toggleKeys();
    /// Something more that can be done here: on the bar, in the menu, and among the keys.
    void addTool(QAction* action);
    /// Words over the slide for a moment: "Kept as a snapshot".
    void say(const QString& words);
    /// The theme that the room wears now.
    const format::Theme& theme() const { return m_theme; }

    static constexpr int revealMs = 600;

    /// It fills its screen, however small that is.
    QSize minimumSizeHint() const override { return {}; }

Q_SIGNALS:
    void choiceChanged();
    /// The slide was shown anew, or the window has another size or theme.
    void dressed();

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    QWidget* buildBar();
    void dress();
    void refresh();
    void play();
    void finish();
    void showView(const RoomView& view);
    void placeOverlays();
    void addChoices(QMenu& menu);
    void showMenu(const QPoint& where);
    void retranslate();

    PresentViewModel& m_model;
    PresentActions& m_actions;
    RoomChoice m_choice;
    format::Theme m_theme;
    bool m_isMotionReduced = false;
    QVariantAnimation m_reveal;
    chart::ChartData m_from;
    RoomView m_to;
    QLabel* m_name = nullptr;
    QLabel* m_sentence = nullptr;
    QLabel* m_unit = nullptr;
    chart::RoomChart* m_chart = nullptr;
    QLabel* m_change = nullptr;
    QLabel* m_note = nullptr;
    RoomResults* m_results = nullptr;
    QWidget* m_bar = nullptr;
    QToolButton* m_more = nullptr;
    QList<QAction*> m_tools;
    QLabel* m_keys = nullptr;
    QLabel* m_said = nullptr;
    QWidget* m_blank = nullptr;
    QTimer* m_barTime = nullptr;
    QTimer* m_saidTime = nullptr;
};

} // namespace wp::ui::screens
