// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace wp::ui::widgets {

/// Buttons beside each other, which go on in the next row where there is no room for all; what is hidden takes none.
class ButtonRow : public QWidget {
    Q_OBJECT

public:
    explicit ButtonRow(QWidget* parent = nullptr);

    void add(QWidget* button);
    void setSpacing(int spacing);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place(width, false); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int place(int width, bool isMoved) const;

    std::vector<QWidget*> m_buttons;
    int m_spacing = 0;
};

} // namespace wp::ui::widgets
