// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/figure_id.h"

#include <QFrame>

namespace wp::ui::shell {

/// What slides in on the right of the window with all that stands behind a figure. The application makes it and hands
/// it over; the window shows and hides it.
class Drawer : public QFrame {
    Q_OBJECT

public:
    using QFrame::QFrame;

    /// Shows a figure; false where it is none that can be explained.
    virtual bool showFigure(const projection::FigureId& figure) = 0;
    /// Shows the library that every source comes from.
    virtual void showLibrary() = 0;
    /// What it opens with where nothing in the window has the keyboard.
    virtual projection::FigureId firstFigure() const = 0;
    virtual QWidget* firstStop() const = 0;
    /// How wide it wants to be.
    virtual int wantedWidth() const = 0;

Q_SIGNALS:
    void closeWanted();
    /// A page of the help.
    void helpWanted(const QString& page);
};

} // namespace wp::ui::shell
