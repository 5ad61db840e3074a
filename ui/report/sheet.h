// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/picture.h"
#include "ui/report/content.h"

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <variant>
#include <vector>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace wp::ui::report {

/// Words that are broken into lines already, so that they stand alike on every device.
struct Words {
    std::shared_ptr<QTextLayout> layout;
    QPointF place;
    QColor colour;
};
struct Rule {
    QRectF place;
    QColor colour;
};
struct Drawing {
    chart::ChartData data;
    chart::PictureForm form;
    QPointF place;
};
using Piece = std::variant<Words, Rule, Drawing>;

/// One sheet of A4 with all that stands on it, in pixels of 96 to the inch.
struct Sheet {
    std::vector<Piece> pieces;
};

inline constexpr QSizeF sheetSize(794, 1123);

/// A text broken at a width; where it stands is still to be said.
struct Measured {
    std::shared_ptr<QTextLayout> layout;
    double width = 0;
    double height = 0;
};
Measured measured(const QString& text, const QFont& font, double width, Qt::Alignment side = Qt::AlignLeft);

void paintSheet(QPainter& painter, const Sheet& sheet);

/// The faces of a paper.
enum class Face { title, heading, subheading, lead, body, strong, small, table, tableStrong, fact };
QFont faceOf(Face face);

/// The sheets of a paper. `accessibleVersion` is the name of the web page that goes with it, said on the first sheet;
/// empty where there is none.
std::vector<Sheet> layOut(const Paper& paper, const QString& accessibleVersion = {});

/// A document of PDF with vectors and searchable words.
QByteArray pdfOf(const std::vector<Sheet>& sheets, const QString& title);

} // namespace wp::ui::report
