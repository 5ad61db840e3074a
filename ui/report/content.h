// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_data.h"

#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace wp::ui::report {

/// What a paper is made of: plain values, every figure already in words, the same for a web page, for print and for the
/// screen. A writer adds no words of its own but those that belong to its form.
enum class Voice { body, lead, quiet };

struct Paragraph {
    QString text;
    Voice voice = Voice::body;
};

/// A heading within a section.
struct Subheading {
    QString text;
};

struct Bullets {
    QStringList items;
};

/// A figure that stands by itself, with what it is above and what to know of it below.
struct Fact {
    QString label;
    QString value;
    QString note;
};
struct Facts {
    std::vector<Fact> facts;
};

/// A chart. Its title, its description and the table of its figures come with its data.
struct Picture {
    chart::ChartData data;
    int height = 300;
};

/// A column of figures stands to the right; `weight` shares out the room among columns of words.
struct TableColumn {
    QString heading;
    bool isFigure = false;
    double weight = 1;
};
struct TableRow {
    QStringList cells;
    bool isTotal = false;
};
/// The first cell of each row names it.
struct Table {
    QString caption;
    std::vector<TableColumn> columns;
    std::vector<TableRow> rows;
};

using Block = std::variant<Paragraph, Subheading, Bullets, Facts, Picture, Table>;

/// One of the pages that a person ticks. It begins on a new sheet.
struct Section {
    QString id;
    QString heading;
    std::vector<Block> blocks;
};

/// A paper in one language.
struct Paper {
    QString language; ///< "en" or "cy"
    QString place;
    QString title;
    QString subtitle;
    QStringList footer; ///< place, scenario, date, price base, model version, hash
    std::vector<Section> sections;
};

} // namespace wp::ui::report
