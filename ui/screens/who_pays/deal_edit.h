// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/who_pays/deals_view_model.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QToolButton;
QT_END_NAMESPACE

namespace wp::ui::widgets {
class FigureSpinBox;
class YearSpinBox;
}

namespace wp::ui::screens {

/// One deal: "[x] Council passes [25%] of what it saves to NHS, from 2026/27", and what that comes to below it. Where
/// there is no room for it in one line, it takes two.
class DealEdit : public QWidget {
    Q_OBJECT

public:
    explicit DealEdit(QWidget* parent = nullptr);

    void show(const QStringList& organisations, const DealRow& row, int firstYear, int lastYear);
    const DealRow& row() const { return m_row; }
    QComboBox* giver() const { return m_giver; }
    QComboBox* taker() const { return m_taker; }
    widgets::FigureSpinBox* share() const { return m_share; }
    QCheckBox* on() const { return m_on; }
    QToolButton* removing() const { return m_remove; }

Q_SIGNALS:
    void giverChosen(int giver);
    void takerChosen(int taker);
    void shareSet(const wp::money::Number& share);
    void startSet(int calendarYear);
    void onSet(bool isOn);
    void removeWanted();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void retranslate();
    void arrange();

    DealRow m_row;
    int m_rowsTaken = 0;
    QGridLayout* m_grid = nullptr;
    QCheckBox* m_on = nullptr;
    QComboBox* m_giver = nullptr;
    QLabel* m_passes = nullptr;
    widgets::FigureSpinBox* m_share = nullptr;
    QLabel* m_to = nullptr;
    QComboBox* m_taker = nullptr;
    QLabel* m_from = nullptr;
    widgets::YearSpinBox* m_start = nullptr;
    QToolButton* m_remove = nullptr;
    QLabel* m_effect = nullptr;
};

} // namespace wp::ui::screens
