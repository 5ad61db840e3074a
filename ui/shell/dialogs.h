// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace wp::ui::shell {

enum class FileKind { place, json, published };
enum class SaveAnswer { save, discard, cancel };

/// What a person picks from a published return.
struct ImportChoice {
    QString authority;
    std::optional<std::int64_t> population;
};

/// All that the window asks and tells in windows of their own, so that tests can answer in a person's place.
class Dialogs {
public:
    virtual ~Dialogs() = default;

    /// Empty: called off.
    virtual QString askOpen(FileKind kind) = 0;
    virtual QString askSave(FileKind kind, const QString& suggestion) = 0;
    virtual SaveAnswer askToSave(const QString& name) = 0;
    virtual std::optional<ImportChoice> askImport(const QStringList& authorities) = 0;
    virtual void showProblems(const QString& heading, const base::Problems& problems) = 0;
    /// Rich text to read, with a way to copy it.
    virtual void showText(const QString& heading, const QString& html) = 0;
};

} // namespace wp::ui::shell
