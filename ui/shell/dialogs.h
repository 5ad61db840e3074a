// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/document/note.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace wp::ui::shell {

enum class FileKind { place, json, published, png, svg, html, pdf, xlsx, csv, table, mapping };

/// "json": what a file of this kind ends in; empty for what is only opened.
QString endingOf(FileKind kind);
enum class SaveAnswer { save, discard, cancel };

/// What a person picks from a published return.
struct ImportChoice {
    QString authority;
    std::optional<std::int64_t> population;
};

/// What a crash left, to be offered back.
struct RecoveryOffer {
    struct Change {
        QDateTime at;
        QString words;
    };
    QString name;
    /// Empty when it was in no file yet.
    QString path;
    QDateTime last;
    /// In the order in which they were made.
    std::vector<Change> changes;
    /// Something after the last change could not be read.
    bool isCut = false;
};
enum class RecoveryAnswer { recover, discard, later };

/// All that the window asks and tells in windows of their own, so that tests can answer in a person's place.
class Dialogs {
public:
    virtual ~Dialogs() = default;

    /// Empty: called off.
    virtual QString askOpen(FileKind kind) = 0;
    virtual QString askSave(FileKind kind, const QString& suggestion) = 0;
    virtual SaveAnswer askToSave(const QString& name) = 0;
    virtual std::optional<ImportChoice> askImport(const QStringList& authorities) = 0;
    /// A damaged file: why, and what would be missing from what could be read of it.
    virtual bool askToOpenDamaged(const QString& name, const base::Problems& why, const document::Notes& missing) = 0;
    /// The file is not the one that was opened: whether to save over it.
    virtual bool askToReplace(const QString& name) = 0;
    virtual RecoveryAnswer askToRecover(const RecoveryOffer& offer) = 0;
    virtual void showNotes(const QString& heading, const document::Notes& notes) = 0;
    virtual void showProblems(const QString& heading, const base::Problems& problems) = 0;
    /// Rich text to read, with a way to copy it.
    virtual void showText(const QString& heading, const QString& html) = 0;
};

} // namespace wp::ui::shell
