// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/who_pays/deals_view_model.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace wp::ui::screens {

class DealEdit;

/// The sharing deals as rows that can be edited in place, and a button for a new one. Says what is wanted; whoever
/// holds it performs it.
class DealCard : public QFrame {
    Q_OBJECT

public:
    explicit DealCard(QWidget* parent = nullptr);

    void show(const QStringList& organisations, const std::vector<DealRow>& rows, int firstYear, int lastYear);
    void showRefusal(const QString& sentence);
    QPushButton* adding() const { return m_add; }
    const std::vector<DealEdit*>& edits() const { return m_edits; }

Q_SIGNALS:
    void addWanted();
    void giverChosen(const wp::ui::screens::DealRow& row, int giver);
    void takerChosen(const wp::ui::screens::DealRow& row, int taker);
    void shareSet(const wp::ui::screens::DealRow& row, const wp::money::Number& share);
    void startSet(const wp::ui::screens::DealRow& row, int calendarYear);
    void onSet(const wp::ui::screens::DealRow& row, bool isOn);
    void removeWanted(const wp::ui::screens::DealRow& row);

protected:
    void changeEvent(QEvent* event) override;

private:
    void dress();
    void retranslate();
    void connectEdit(DealEdit* edit);

    QLabel* m_title = nullptr;
    QLabel* m_words = nullptr;
    QLabel* m_refusal = nullptr;
    QVBoxLayout* m_rows = nullptr;
    QPushButton* m_add = nullptr;
    std::vector<DealEdit*> m_edits;
};

} // namespace wp::ui::screens
