// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace wp::app {

/// What is to be made of a file without a window: a paper as html or pdf, or one of its charts as png or svg.
struct PaperOrder {
    QString file;
    QString form;
    QString out;
    QStringList languages{QStringLiteral("en")};
    QStringList sections; ///< empty: the cabinet paper
    QString chart;        ///< "spend", "reserves", "cash" or "tornado", for pictures
};

/// Says on standard error what is wrong; the exit codes are those of wholeplace-cli.
int exportPaper(const PaperOrder& order);

} // namespace wp::app
