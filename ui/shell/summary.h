// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/result_cells.h"

#include <QList>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QAction;
class QWidget;
QT_END_NAMESPACE

namespace wp::ui::shell {

/// Everything the window shows, as a page of sentences.
QString resultsHtml(const QString& place, const std::vector<ResultCell>& cells, const QStringList& findings);

/// Every key and what it does, charts and levers included.
QString shortcutsHtml(const QList<QAction*>& actions);

/// Lines as they stand in a file, under a paragraph that says what they are.
QString logHtml(const QString& about, const QString& lines);

/// The first thing in a widget, itself included, that takes the keyboard now; null when nothing does.
QWidget* firstFocusable(QWidget& area);

} // namespace wp::ui::shell
