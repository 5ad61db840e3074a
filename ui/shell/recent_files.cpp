// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_files.h"

#include "ui/shell/file_path.h"
#include "ui/shell/session.h"

#include <QFileInfo>

#include <algorithm>
#include <variant>

namespace wp::ui::shell {

RecentFiles::RecentFiles(const Session& session, QObject* parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::opened, this, &RecentFiles::take);
    connect(&session, &Session::happened, this, &RecentFiles::take);
}

void RecentFiles::setPaths(const QStringList& paths)
{
    m_paths = paths.mid(0, most);
    Q_EMIT changed();
}

QStringList RecentFiles::present() const
{
    QStringList found;
    std::ranges::copy_if(m_paths, std::back_inserter(found), [](const QString& path) { return QFileInfo::exists(path); });
    return found;
}

void RecentFiles::take()
{
    const QString path = m_session.isOpen() ? fromPath(m_session.document().path()) : QString();
    if (path.isEmpty() || (!m_paths.isEmpty() && m_paths.front() == path)) {
        return;
    }
    m_paths.removeAll(path);
    m_paths.prepend(path);
    setPaths(m_paths);
}

} // namespace wp::ui::shell
