// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace wp::ui::format {
class Language;
}

namespace wp::ui::widgets {

/// The languages of the program, each by its own name; one is pressed.
class LanguageRow : public QWidget {
    Q_OBJECT

public:
    explicit LanguageRow(format::Language& language, QWidget* parent = nullptr);

    const std::vector<QPushButton*>& buttons() const { return m_buttons; }

protected:
    void changeEvent(QEvent* event) override;

private:
    std::vector<QPushButton*> m_buttons;
};

} // namespace wp::ui::widgets
