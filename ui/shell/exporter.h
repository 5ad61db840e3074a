// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chart_menu.h"
#include "ui/shell/dialogs.h"

#include <QCoreApplication>

#include <filesystem>
#include <functional>

namespace wp::ui::shell {

/// Puts into files what is no document: pictures, papers, workbooks. Asks where; what cannot be written is said, and
/// what stood there stays as it was.
class Exporter {
    Q_DECLARE_TR_FUNCTIONS(Exporter)

public:
    explicit Exporter(Dialogs& dialogs) : m_dialogs(dialogs) {}

    using Fill = std::function<base::Problems(const std::filesystem::path& path)>;
    /// `name` is what is offered, without an ending. The path that was written, empty when it was called off or failed.
    QString save(FileKind kind, const QString& name, const Fill& fill);

    void savePicture(chart::PictureFile file, const chart::ChartData& data);

private:
    Dialogs& m_dialogs;
};

/// A name for a file out of words: letters, digits and single spaces, no more than a folder shows.
QString fileName(const QString& words);

} // namespace wp::ui::shell
