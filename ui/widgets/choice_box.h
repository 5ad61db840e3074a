// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace wp::ui::widgets {

/// A box to choose from. What is chosen ends in dots where it has less room than its name, and is whole in the list and
/// in the tip.
class ChoiceBox : public QComboBox {
    Q_OBJECT

public:
    using QComboBox::QComboBox;

    /// Grows with the room there is, and asks for no more than so many letters, however long its names are.
    void setNarrow(int letters = 8);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString shortened() const;
};

} // namespace wp::ui::widgets
