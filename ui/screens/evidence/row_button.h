// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace wp::ui::screens {

/// A whole row that is one button, as high as the words in its layout need.
class RowButton : public QPushButton {
    Q_OBJECT

public:
    explicit RowButton(QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;

private:
    int neededHeight() const;
};

} // namespace wp::ui::screens
