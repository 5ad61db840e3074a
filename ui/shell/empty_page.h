// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace wp::ui::shell {

/// The window while nothing is open: what the program does in one sentence, and the ways in.
class EmptyPage : public QWidget {
    Q_OBJECT

public:
    explicit EmptyPage(QWidget* parent = nullptr);

Q_SIGNALS:
    void sampleWanted();
    void importWanted();
    void tableWanted();
    void openWanted();
    void newWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_title = nullptr;
    QLabel* m_words = nullptr;
    QPushButton* m_sample = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_table = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_new = nullptr;
};

} // namespace wp::ui::shell
