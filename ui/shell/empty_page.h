// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace wp::ui::format {
class Language;
}
namespace wp::ui::widgets {
class ScrollColumn;
}

namespace wp::ui::shell {

/// The window while nothing is open: the language, what the program does in a sentence or two, and the ways in.
class EmptyPage : public QWidget {
    Q_OBJECT

public:
    explicit EmptyPage(format::Language& language, QWidget* parent = nullptr);

    QPushButton* sampleButton() const { return m_sample; }

Q_SIGNALS:
    void sampleWanted();
    void importWanted();
    void tableWanted();
    void openWanted();
    void newWanted();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void arrange();

    widgets::ScrollColumn* m_scroll = nullptr;
    QWidget* m_middle = nullptr;
    QVBoxLayout* m_column = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_words = nullptr;
    QPushButton* m_sample = nullptr;
    QPushButton* m_import = nullptr;
    QPushButton* m_table = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_new = nullptr;
};

} // namespace wp::ui::shell
