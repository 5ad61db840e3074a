// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QAbstractItemModel;
QT_END_NAMESPACE

namespace wp::ui::chart {

/// What every chart owes to whoever cannot see it: a title, two sentences of which one holds a figure, and
/// its numbers as a table. Widgets that implement it get an accessible object of role Chart with a table
/// interface (installChartAccessibility, called by each such widget's constructor).
class Described {
public:
    virtual ~Described() = default;
    virtual QString describedTitle() const = 0;
    virtual QString description() const = 0;
    virtual const QAbstractItemModel& table() const = 0;
};

void installChartAccessibility();

} // namespace wp::ui::chart
