// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/document/edit.h"
#include "core/document/model.h"

#include <cstdint>
#include <filesystem>
#include <functional>

namespace wp::document {

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

    const Model& model() const { return m_model; }

    /// Empty when it was never saved.
    const std::filesystem::path& path() const { return m_path; }

    /// Grows by one with every edit, undone ones too: equal revisions are equal models.
    std::uint64_t revision() const { return m_revision; }

    /// Whether the model differs from what was opened or saved; undoing all edits makes it unmodified again.
    bool isModified() const;

    /// Gives the edit that undoes it, or says why the model was left as it was.
    base::Result<Edit> apply(const Edit& edit);

    base::Problems save() { return saveAs(m_path); }
    base::Problems saveAs(const std::filesystem::path& path);

    /// Called after every change of the model, of its path or of whether it is saved.
    void onChange(std::function<void()> changed) { m_changed = std::move(changed); }

private:
    base::Problems freshRefusals(base::Problems& all) const;
    void tell() const;

    Model m_model;
    Model m_saved;
    bool m_isKept = true;
    std::filesystem::path m_path;
    std::uint64_t m_revision = 0;
    std::uint64_t m_savedRevision = 0;
    base::Problems m_refusals;
    std::function<void()> m_changed;
};

} // namespace wp::document
