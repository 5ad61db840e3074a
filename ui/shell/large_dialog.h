// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

QT_BEGIN_NAMESPACE
class QComboBox;
class QHBoxLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;
QT_END_NAMESPACE

namespace wp::ui::shell {

/// A dialog over the window to work in: a heading, what belongs to it, and buttons at its foot. It is no larger than the
/// window it stands over; what does not fit scrolls. Enter presses a button that has the focus, and in a field it
/// presses none. F1 opens its page of the help.
class LargeDialog : public QDialog {
    Q_OBJECT

public:
    LargeDialog(const QString& heading, const QSize& wanted, QWidget* parent);

protected:
    QVBoxLayout* column() const { return m_column; }
    QHBoxLayout* foot() const { return m_foot; }
    /// After all of the column.
    void addFoot();
    void keyPressEvent(QKeyEvent* event) override;
    /// Empty: that of the screen.
    virtual QString helpPage() const { return {}; }

private:
    QVBoxLayout* m_column = nullptr;
    QHBoxLayout* m_foot = nullptr;
};

/// What stands in it scrolls up and down and is as wide as there is room.
QScrollArea* scrolling(QWidget* content, QWidget* parent);

/// A picker that is narrower than its longest choice where it must be.
QComboBox* narrowPicker(QWidget* parent);

QPushButton* pushButton(const QString& text, QWidget* parent, bool isPrimary = false);

} // namespace wp::ui::shell
