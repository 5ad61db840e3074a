// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/autosave.h"

#include "ui/shell/session.h"

#include <chrono>
#include <utility>

namespace wp::ui::shell {

namespace {

/// A change is on the disk within two seconds, of which the disk gets one.
constexpr std::chrono::milliseconds syncDelay(1000);

} // namespace

Autosave::Autosave(Session& session, std::filesystem::path folder, QObject* parent)
    : QObject(parent), m_session(session), m_folder(std::move(folder))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::sync);
    connect(&session, &Session::opened, this, &Autosave::documentCame);
    connect(&session, &Session::happened, this, &Autosave::keep);
}

Autosave::~Autosave() = default;

void Autosave::documentCame()
{
    m_timer.stop();
    m_journal.reset();
    m_waiting.clear();
    m_head.reset();
    if (m_session.isOpen()) {
        const document::Document& now = m_session.document();
        m_head = {document::thisProcess(), now.path(), {}, now.fingerprint(), now.model()};
    }
}

void Autosave::goOn(std::unique_ptr<document::Journal> journal)
{
    m_journal = std::move(journal);
    m_head.reset();
    m_timer.start(syncDelay);
}

bool Autosave::start()
{
    if (!m_journal && m_head) {
        m_head->name = m_name.toStdString();
        m_head->owner = document::thisProcess();
        auto journal = document::Journal::start(m_folder, *m_head);
        if (!journal) {
            judge(journal.problems());
            return false;
        }
        m_journal = std::move(journal).value();
        m_head.reset();
    }
    return m_journal != nullptr;
}

void Autosave::keep(const document::JournalRecord& record)
{
    if (const auto* saved = std::get_if<document::SavedAs>(&record.what); saved && !m_journal && m_head) {
        m_head->path = saved->path;
        m_head->fingerprint = saved->fingerprint;
        return;
    }
    m_waiting.push_back(record);
    if (start()) {
        judge(addWaiting());
    }
    if (!m_timer.isActive()) {
        m_timer.start(syncDelay);
    }
}

/// A record that could not be written yet is kept by the journal, and goes first the next time.
base::Problems Autosave::addWaiting()
{
    base::Problems problems;
    for (const document::JournalRecord& each : std::exchange(m_waiting, {})) {
        problems = m_journal->add(each);
    }
    return problems;
}

void Autosave::sync()
{
    bool isKept = start();
    if (isKept) {
        addWaiting();
        const base::Problems problems = m_journal->sync();
        judge(problems);
        isKept = problems.empty();
    }
    if (!isKept) {
        m_timer.start(syncDelay);
    }
}

void Autosave::judge(const base::Problems& problems)
{
    if (!problems.empty()) {
        m_hasFailed = true;
        Q_EMIT failed(QString::fromStdString(problems.front().accepted.front()));
    } else if (std::exchange(m_hasFailed, false)) {
        Q_EMIT worksAgain();
    }
}

void Autosave::closeCleanly()
{
    m_timer.stop();
    m_waiting.clear();
    m_head.reset();
    if (m_journal) {
        m_journal->remove();
        m_journal.reset();
    }
}

} // namespace wp::ui::shell
