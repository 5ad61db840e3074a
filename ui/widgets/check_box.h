// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

namespace wp::ui::widgets {

/// A check box that can be pressed on the whole of its room, which is never less than a target of the theme.
class CheckBox : public QCheckBox {
    Q_OBJECT

public:
    explicit CheckBox(QWidget* parent = nullptr) : CheckBox(QString(), parent) {}
    explicit CheckBox(const QString& words, QWidget* parent = nullptr);

protected:
    bool hitButton(const QPoint& at) const override { return rect().contains(at); }
    void changeEvent(QEvent* event) override;

private:
    void dress();
};

} // namespace wp::ui::widgets
