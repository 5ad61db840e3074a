// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/program_style.h"

namespace wp::ui::format {

ProgramStyle::ProgramStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

int ProgramStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returned) const
{
    return hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate
               ? 0
               : QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace wp::ui::format
