// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <vector>

QT_BEGIN_NAMESPACE
class QButtonGroup;
class QScrollArea;
class QToolButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace wp::ui::shell {

class Page;

/// The screens at the window's left edge, in their order, one of them chosen. They scroll where the window is too low.
class Rail : public QFrame {
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);

    void addPage(const Page& page);
    void choose(int index);

Q_SIGNALS:
    void chosen(int index);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();
    void fit();

    QScrollArea* m_scroll = nullptr;
    QWidget* m_list = nullptr;
    QVBoxLayout* m_column = nullptr;
    QButtonGroup* m_group = nullptr;
    std::vector<std::pair<const Page*, QToolButton*>> m_buttons;
};

} // namespace wp::ui::shell
