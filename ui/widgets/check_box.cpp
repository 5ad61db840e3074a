// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/check_box.h"

#include "ui/format/theme.h"
#include "ui/widgets/accessible_role.h"

#include <QEvent>

namespace wp::ui::widgets {

CheckBox::CheckBox(const QString& words, QWidget* parent) : QCheckBox(words, parent)
{
    setAccessibleRole(*this, QAccessible::CheckBox);
    dress();
}

/// Its height is that of the style sheet.
void CheckBox::dress() { setMinimumWidth(format::currentTheme().target()); }

void CheckBox::changeEvent(QEvent* event)
{
    QCheckBox::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        dress();
    }
}

} // namespace wp::ui::widgets
