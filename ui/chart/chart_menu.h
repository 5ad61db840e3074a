// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_data.h"

#include <QMenu>

QT_BEGIN_NAMESPACE
class QMimeData;
QT_END_NAMESPACE

namespace wp::ui::chart {

/// The files that a chart can be kept in; the number is how many pixels stand for one of the screen's.
enum class PictureFile { png2, png4, svg };

/// What the clipboard is given of a chart: a picture with its description as alternative text, SVG, or a table.
QMimeData* pictureMime(const ChartData& data);
QMimeData* svgMime(const ChartData& data);
QMimeData* tableMime(const ChartData& data);

/// The bytes of a file.
QByteArray pictureBytes(const ChartData& data, PictureFile file);
/// "png" or "svg".
QString endingOf(PictureFile file);

/// Copy or save a chart. What is to be saved is asked for, since this knows no files.
class ChartMenu : public QMenu {
    Q_OBJECT

public:
    ChartMenu(const ChartData& shown, QWidget* parent);

Q_SIGNALS:
    void saveWanted(wp::ui::chart::PictureFile file, const wp::ui::chart::ChartData& data);

private:
    void addCopy(const QString& id, const QString& words, QMimeData* (*mime)(const ChartData&));
    void addSave(const QString& id, const QString& words, PictureFile file);

    ChartData m_data;
};

} // namespace wp::ui::chart
