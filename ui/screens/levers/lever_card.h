// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/levers/levers_view_model.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLabel;
class QToolButton;
QT_END_NAMESPACE

namespace wp::ui::screens {

/// A measure in its column: what kind it is, whether it is in use, and its lever.
class LeverCard : public QFrame {
    Q_OBJECT

public:
    explicit LeverCard(QWidget* parent = nullptr);

    void show(const LeverRow& row);
    /// How many notes stand on the measure.
    void showNotes(int count);
    /// Its frame and its words say that a newcomer may begin here.
    void pointOut(bool isPointedOut);
    bool isPointedOut() const { return m_isPointedOut; }
    const LeverRow& row() const { return m_row; }
    widgets::Lever* lever() const { return m_lever; }
    QCheckBox* inUse() const { return m_inUse; }
    QToolButton* editButton() const { return m_edit; }
    QToolButton* evidence() const { return m_evidence; }
    QToolButton* notes() const { return m_note; }

Q_SIGNALS:
    void useWanted(bool isWanted);
    void editWanted();
    void removeWanted();
    void evidenceWanted();
    void notesWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    LeverRow m_row;
    bool m_isPointedOut = false;
    QLabel* m_kind = nullptr;
    QCheckBox* m_inUse = nullptr;
    QToolButton* m_edit = nullptr;
    QToolButton* m_evidence = nullptr;
    QToolButton* m_note = nullptr;
    int m_notes = 0;
    QToolButton* m_remove = nullptr;
    widgets::Lever* m_lever = nullptr;
};

} // namespace wp::ui::screens
