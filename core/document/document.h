// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/document/edit.h"
#include "core/document/lock.h"
#include "core/document/model.h"
#include "core/document/open.h"
#include "core/document/replace_file.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace wp::document {

enum class Obstacle {
    none,
    lockedByOther, // holderOf() names them
    changedOutside // the file is no longer the one that was opened or saved here
};

/// A model that is being worked on: where it is kept, and whether the file still says the same. It changes by
/// edits alone, and never into something that a check refuses and did not refuse before.
class Document {
public:
    /// A place that can be had again, such as a new one or the sample: unmodified until it is edited.
    Document() : Document(Model{}) {}
    explicit Document(Model model);

    /// A place that is nowhere kept yet, such as an import: modified from the start.
    static Document unsaved(Model model);
    static base::Result<Document> open(const std::filesystem::path& path);

    /// What was opened with a model and is no damaged file: with its lock, or to be read alone.
    static Document of(Opened opened, const std::filesystem::path& path);

    /// The model that a journal gave back, over the file it was made from (as it is now, if it is there at all).
    /// `fingerprint` is what that file had then: another is not replaced unasked.
    static Document recovered(Model model, const std::filesystem::path& path, Opened file, std::string fingerprint);

    const Model& model() const { return m_model; }

    /// Empty when it was never saved.
    const std::filesystem::path& path() const { return m_path; }

    /// Grows by one with every edit, undone ones too: equal revisions are equal models.
    std::uint64_t revision() const { return m_revision; }

    /// Whether the model differs from what was opened or saved; undoing all edits makes it unmodified again.
    bool isModified() const;

    /// Gives the edit that undoes it, or says why the model was left as it was.
    base::Result<Edit> apply(const Edit& edit);

    /// Somebody else has the right to save it: what is changed here can only be saved as another file.
    bool isReadOnly() const { return m_holder.has_value(); }
    const std::optional<Owner>& holder() const { return m_holder; }

    /// What a save to this file would meet; `replacesOthers` is the answer to changedOutside.
    Obstacle obstacleTo(const std::filesystem::path& path) const;

    /// Refused (cannotWrite) where an obstacle is in the way.
    base::Problems save(bool replacesOthers = false) { return saveAs(m_path, replacesOthers); }
    base::Problems saveAs(const std::filesystem::path& path, bool replacesOthers = false);

    /// How the last save was done, and of what it left.
    WayOfWriting wayOfWriting() const { return m_way; }
    const std::string& fingerprint() const { return m_fingerprint; }

    /// Called after every change of the model, of its path or of whether it is saved.
    void onChange(std::function<void()> changed) { m_changed = std::move(changed); }

private:
    base::Problems freshRefusals(base::Problems& all) const;
    bool hasLockOf(const std::filesystem::path& path) const;
    bool isItsFile(const std::filesystem::path& path) const;
    void tell() const;

    Model m_model;
    Model m_saved;
    bool m_isKept = true;
    std::filesystem::path m_path;
    FileLock m_lock;
    std::optional<Owner> m_holder;
    std::string m_fingerprint;
    bool m_isUpgraded = false;
    WayOfWriting m_way = WayOfWriting::replaced;
    std::uint64_t m_revision = 0;
    std::uint64_t m_savedRevision = 0;
    base::Problems m_refusals;
    std::function<void()> m_changed;
};

} // namespace wp::document
