// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/theme.h"
#include "ui/screens/help/help_book.h"

QT_BEGIN_NAMESPACE
class QTextDocument;
QT_END_NAMESPACE

namespace wp::ui::screens {

/// Lays a page out in the type and colours of a theme. Headings keep their level, tables their head; an equation is a
/// quotation in the source, and stands on a ground of its own.
void layOut(const HelpPage& page, const format::Theme& theme, QTextDocument& document);

/// The page on paper: A4 as PDF, in the light theme, its pages numbered.
QByteArray pdfOf(const HelpPage& page);

} // namespace wp::ui::screens
