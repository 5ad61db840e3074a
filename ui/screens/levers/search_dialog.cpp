// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/levers/search_dialog.h"

#include "ui/format/names.h"

#include <QComboBox>
#include <QSignalBlocker>

namespace wp::ui::screens {

void fillPicker(QComboBox& picker, const std::vector<Choice>& choices, const std::string& chosen)
{
    const QSignalBlocker quiet(picker);
    picker.clear();
    for (const Choice& choice : choices) {
        picker.addItem(choice.name, format::fromUtf8(choice.id));
    }
    picker.setCurrentIndex(picker.findData(format::fromUtf8(chosen)));
}

std::string chosenIn(const QComboBox& picker) { return picker.currentData().toString().toStdString(); }

} // namespace wp::ui::screens
