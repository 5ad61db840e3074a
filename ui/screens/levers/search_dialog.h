// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/levers/figure_words.h"
#include "ui/shell/large_dialog.h"
#include "ui/widgets/wrapped_label.h"

namespace wp::ui::screens {

using shell::LargeDialog;
using shell::narrowPicker;
using shell::pushButton;
using shell::scrolling;
using widgets::wrappedLabel;

void fillPicker(QComboBox& picker, const std::vector<Choice>& choices, const std::string& chosen);
std::string chosenIn(const QComboBox& picker);

} // namespace wp::ui::screens
