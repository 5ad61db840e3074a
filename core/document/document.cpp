// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"

#include "core/document/check.h"
#include "core/document/file.h"

#include <algorithm>
#include <cassert>
#include <iterator>

namespace wp::document {

Document::Document(Model model) : m_model(std::move(model)), m_saved(m_model), m_refusals(check(m_model)) {}

Document Document::unsaved(Model model)
{
    Document document(std::move(model));
    document.m_isKept = false;
    return document;
}

base::Result<Document> Document::open(const std::filesystem::path& path)
{
    base::Result<Model> model = load(path);
    if (!model) {
        return model.problems();
    }
    Document document(std::move(model).value());
    document.m_path = path;
    return document;
}

bool Document::isModified() const { return !m_isKept || (m_revision != m_savedRevision && m_model != m_saved); }

/// What a check refuses now and did not refuse before.
base::Problems Document::freshRefusals(base::Problems& all) const
{
    all = check(m_model);
    base::Problems fresh;
    std::ranges::copy_if(all, std::back_inserter(fresh), [&](const base::Problem& each) {
        return std::ranges::find(m_refusals, each) == m_refusals.end();
    });
    return fresh;
}

base::Result<Edit> Document::apply(const Edit& edit)
{
    // The inverse undoes any edit of a sound model; one with faults may lack a field that no edit can take away.
    Model before = m_refusals.empty() ? Model{} : m_model;
    base::Result<Edit> inverse = document::apply(m_model, edit);
    if (!inverse) {
        return inverse;
    }
    base::Problems refusals;
    if (base::Problems fresh = freshRefusals(refusals); !fresh.empty()) {
        if (m_refusals.empty()) {
            [[maybe_unused]] const bool isUndone = document::apply(m_model, inverse.value()).isOk();
            assert(isUndone);
        } else {
            m_model = std::move(before);
        }
        return fresh;
    }
    m_refusals = std::move(refusals);
    ++m_revision;
    tell();
    return inverse;
}

base::Problems Document::saveAs(const std::filesystem::path& path)
{
    if (base::Problems problems = document::save(m_model, path); !problems.empty()) {
        return problems;
    }
    m_path = path;
    m_saved = m_model;
    m_savedRevision = m_revision;
    m_isKept = true;
    tell();
    return {};
}

void Document::tell() const
{
    if (m_changed) {
        m_changed();
    }
}

} // namespace wp::document
