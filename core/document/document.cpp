// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"

#include "core/document/check.h"
#include "core/document/checksum.h"
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
    Opened opened = document::open(path);
    if (opened.outcome == Outcome::damaged || !opened.model) {
        return opened.why;
    }
    return of(std::move(opened), path);
}

Document Document::of(Opened opened, const std::filesystem::path& path)
{
    Document document(std::move(opened.model).value());
    document.m_path = path;
    document.m_lock = std::move(opened.lock);
    document.m_holder = std::move(opened.holder);
    document.m_fingerprint = std::move(opened.fingerprint);
    document.m_isUpgraded = opened.version != 0 && opened.version < fileVersion();
    return document;
}

Document Document::recovered(Model model, const std::filesystem::path& path, Opened file, std::string fingerprint)
{
    const bool isThere = file.model.has_value() && file.outcome != Outcome::damaged;
    if (path.empty() || !isThere) {
        Document document = unsaved(std::move(model));
        document.m_path = path;
        document.m_fingerprint = std::move(fingerprint);
        return document;
    }
    Document document = of(std::move(file), path);
    document.m_fingerprint = std::move(fingerprint);
    document.m_refusals = check(model);
    document.m_model = std::move(model);
    ++document.m_revision;
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

bool Document::isItsFile(const std::filesystem::path& path) const
{
    return !m_path.empty() && targetOf(path) == targetOf(m_path);
}

bool Document::hasLockOf(const std::filesystem::path& path) const
{
    return isItsFile(path) && m_lock.isHeld() && m_lock.isStillOurs();
}

Obstacle Document::obstacleTo(const std::filesystem::path& path) const
{
    if (!hasLockOf(path) && takeLock(path).holder) {
        return Obstacle::lockedByOther;
    }
    std::error_code error;
    const bool isOther = isItsFile(path) && !m_fingerprint.empty() && std::filesystem::exists(path, error) &&
                         fingerprintOf(path) != m_fingerprint;
    return isOther ? Obstacle::changedOutside : Obstacle::none;
}

base::Problems Document::saveAs(const std::filesystem::path& path, bool replacesOthers)
{
    LockTry attempt;
    if (!hasLockOf(path)) {
        attempt = takeLock(path);
    }
    if (attempt.holder) {
        return {{base::ProblemCode::cannotWrite, path.string(), "", {"open elsewhere"}, std::nullopt}};
    }
    const bool isIts = isItsFile(path);
    const SaveWish wish{isIts && m_isUpgraded, isIts && !replacesOthers ? m_fingerprint : std::string()};
    base::Result<Saved> saved = write(m_model, path, wish);
    if (!saved) {
        return saved.problems();
    }
    if (!isIts || attempt.lock.isHeld()) {
        m_lock = std::move(attempt.lock);
    }
    m_holder.reset();
    m_isUpgraded = false;
    m_way = saved.value().way;
    m_fingerprint = std::move(saved.value().fingerprint);
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
