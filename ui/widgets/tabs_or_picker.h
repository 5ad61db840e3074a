// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QTabBar;
QT_END_NAMESPACE

namespace wp::ui::widgets {

class Picker;

/// Which of many views is seen: tabs where all of them fit beside each other, else a box with the same names, so that
/// none is ever out of sight. The bar is the one that knows what is chosen.
class TabsOrPicker : public QWidget {
    Q_OBJECT

public:
    explicit TabsOrPicker(QWidget* parent = nullptr);

    QTabBar* bar() const { return m_bar; }
    Picker* picker() const { return m_picker; }
    /// The one of the two that is seen.
    QWidget* shown() const;
    /// `label` stands before the box with its access key, `name` is what both are called without sight of them.
    void setWords(const QString& label, const QString& name);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();

    QTabBar* m_bar = nullptr;
    Picker* m_picker = nullptr;
};

} // namespace wp::ui::widgets
