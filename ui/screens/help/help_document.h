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
/// What a picture shows stands under it as well, since a text of Qt tells assistive technology of no picture.
void layOut(const HelpPage& page, const format::Theme& theme, QTextDocument& document);

/// How much room pictures have, how many dots of the screen a pixel of it is, and the line around them.
struct PictureRoom {
    int width = 0;
    double dots = 1;
    QColor edge;
};

/// Puts the pictures of a laid out page into the room there is, and none larger than it is.
void showPictures(const HelpBook& book, const PictureRoom& room, QTextDocument& document);

/// The page on paper: A4 as PDF, in the light theme, its pages numbered.
QByteArray pdfOf(const HelpBook& book, const HelpPage& page);

} // namespace wp::ui::screens
