// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLabel;
QT_END_NAMESPACE

namespace wp::ui::widgets {

/// A check box whose words wrap where there is no room for them in one line. A press on them is a press on the box.
class WordedCheck : public QWidget {
    Q_OBJECT

public:
    explicit WordedCheck(const QString& words, QWidget* parent = nullptr);

    QCheckBox* box() const { return m_box; }
    QLabel* words() const { return m_words; }
    void setWords(const QString& words);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();

    QCheckBox* m_box = nullptr;
    QLabel* m_words = nullptr;
};

} // namespace wp::ui::widgets
