// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QObject>
#include <QString>

#include <filesystem>

namespace wp::app {

class Application;

/// What the program did, a line each with its time, for whoever is to find out what went wrong: versions, screens, kinds
/// of edits, what Qt warned of. Never a name, a path, a figure or a word of a document. Kept as wholeplace.log in a
/// folder and, when that is full, as wholeplace.1.log; a log that cannot be written is done without.
class Log : public QObject {
    Q_OBJECT

public:
    explicit Log(const QString& folder);
    ~Log() override;

    void write(const QString& event);
    /// From now on what happens in the program's window.
    void watch(Application& program);

    QString folder() const { return m_folder; }
    /// The last lines, oldest first.
    QString recent() const;

    bool eventFilter(QObject* watched, QEvent* event) override;

    static constexpr qint64 fullAt = 256 * 1024;

private:
    QString m_folder;
    QFile m_file;
};

/// A text in which every path stands as "…".
QString withoutPaths(QString text);

} // namespace wp::app
