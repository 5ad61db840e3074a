// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/snapshots.h"
#include "ui/screens/present/slide.h"

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace wp::ui::screens {

/// What is on a page: the topic of its chart that has the keyboard, else of its largest that is seen, told by the figures
/// it draws; where it has none by year, what the screen is about. Its finding is the name.
document::Snapshot snapshotOf(const shell::Session& session, const QString& screen, const QWidget& page);

/// What a slide shows, as it is now.
document::Snapshot snapshotOf(const shell::Session& session, const Slide& slide);

/// The edit, as one step that says its name.
base::Problems keep(shell::Session& session, const document::Snapshot& snapshot);

} // namespace wp::ui::screens
