// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_data.h"

#include <QImage>
#include <QSizeF>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace wp::ui::chart {

/// A chart as a picture of its own, for papers and for the clipboard: on white, in the light theme whatever the window
/// wears, with lines alone and no cursor. With its title and what it shows above, or without where the paper says both.
struct PictureForm {
    int width = 960; ///< in pixels of 96 to the inch
    int height = 540;
    bool hasTitle = true;
};

/// The same, as high as its rows need; as wished where it has lines.
PictureForm fitted(const ChartData& data, PictureForm form);

/// Draws into the painter's rectangle (0, 0, width, height): vectors stay vectors, and words stay words.
void paintPicture(QPainter& painter, const ChartData& data, const PictureForm& form);

QImage imageOf(const ChartData& data, const PictureForm& form, int scale);

/// A document of SVG 1.1 with title, description and real text. Where several stand in one page, `id` keeps them apart.
QByteArray svgOf(const ChartData& data, const PictureForm& form, const QString& id = QStringLiteral("chart"));

} // namespace wp::ui::chart
