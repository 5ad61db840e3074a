// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/journal.h"

#include <QObject>
#include <QTimer>

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace wp::ui::shell {

class Session;

/// Keeps the journal of the open document, from its first change to its clean close: each change is with the system
/// at once and on the disk a second later. An end without closeCleanly() leaves the journal to be offered back.
class Autosave : public QObject {
    Q_OBJECT

public:
    Autosave(Session& session, std::filesystem::path folder, QObject* parent = nullptr);
    ~Autosave() override;

    const std::filesystem::path& folder() const { return m_folder; }
    /// What the window calls the document.
    void setName(const QString& name) { m_name = name; }
    /// Goes on with the journal that the open document was recovered from.
    void goOn(std::unique_ptr<document::Journal> journal);
    void closeCleanly();

Q_SIGNALS:
    /// Changes are not kept at the moment, and why; it goes on trying.
    void failed(const QString& why);
    void worksAgain();

private:
    void documentCame();
    void keep(const document::JournalRecord& record);
    bool start();
    base::Problems addWaiting();
    void sync();
    void judge(const base::Problems& problems);

    Session& m_session;
    std::filesystem::path m_folder;
    QString m_name;
    QTimer m_timer;
    /// What stood in the document when it came, while there is no journal yet.
    std::optional<document::JournalHead> m_head;
    std::unique_ptr<document::Journal> m_journal;
    std::vector<document::JournalRecord> m_waiting;
    bool m_hasFailed = false;
};

} // namespace wp::ui::shell
