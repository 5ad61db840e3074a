// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log.h"

#include "app/application.h"
#include "core/document/journal_record.h"
#include "ui/shell/page.h"

#include <QDateTime>
#include <QDir>
#include <QEvent>
#include <QGuiApplication>
#include <QRegularExpression>

#include <algorithm>

namespace wp::app {

namespace {

constexpr qsizetype recentLines = 200;

QtMessageHandler handlerBefore = nullptr;
Log* writer = nullptr;

void takeMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (writer != nullptr && type != QtDebugMsg && type != QtInfoMsg) {
        writer->write(QStringLiteral("qt: ") + message);
    }
    if (handlerBefore != nullptr) {
        handlerBefore(type, context, message);
    }
}

/// In the order of JournalRecord's kinds.
QString wordOf(const document::JournalRecord& record)
{
    static const QStringList words{QStringLiteral("edit"), QStringLiteral("undo"), QStringLiteral("redo"),
                                   QStringLiteral("saved"), QStringLiteral("resumed")};
    return words.at(static_cast<qsizetype>(record.what.index()));
}

} // namespace

Log::Log(const QString& folder) : m_folder(folder), m_file(folder + QStringLiteral("/wholeplace.log"))
{
    QDir().mkpath(folder);
    if (m_file.size() > fullAt) {
        const QString older = folder + QStringLiteral("/wholeplace.1.log");
        QFile::remove(older);
        QFile::rename(m_file.fileName(), older);
    }
    if (!m_file.open(QIODevice::Append | QIODevice::Text)) {
        m_file.setFileName(QString());
    }
    writer = this;
    handlerBefore = qInstallMessageHandler(takeMessage);
}

Log::~Log()
{
    write(QStringLiteral("end"));
    qInstallMessageHandler(handlerBefore);
    writer = nullptr;
    handlerBefore = nullptr;
}

void Log::write(const QString& event)
{
    if (m_file.isOpen() && m_file.size() <= 2 * fullAt) {
        const QString line = withoutPaths(event).simplified().left(500);
        m_file.write((QDateTime::currentDateTimeUtc().toString(Qt::ISODate) + u' ' + line + u'\n').toUtf8());
        m_file.flush();
    }
}

void Log::watch(Application& program)
{
    write(QStringLiteral("start %1, Qt %2, %3, %4, text %5 %")
              .arg(QCoreApplication::applicationVersion(), QLatin1String(qVersion()), QGuiApplication::platformName(),
                   program.language().code())
              .arg(program.appearance().textPercent()));
    ui::shell::Session& session = program.session();
    connect(&session, &ui::shell::Session::opened, this, [this, &session] {
        write(session.isOpen() ? QStringLiteral("opened %1 lines, %2 scenarios")
                                     .arg(session.model().place.lines.size())
                                     .arg(session.model().scenarios.size())
                               : QStringLiteral("closed"));
    });
    connect(&session, &ui::shell::Session::happened, this,
            [this](const document::JournalRecord& record) { write(wordOf(record)); });
    for (ui::shell::Page* page : program.window().pages()) {
        page->installEventFilter(this);
    }
}

QString Log::recent() const
{
    QFile file(m_file.fileName());
    const QString text = m_file.isOpen() && file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    return lines.mid(std::max<qsizetype>(0, lines.size() - recentLines)).join(u'\n');
}

bool Log::eventFilter(QObject* watched, QEvent* event)
{
    const auto* page = qobject_cast<ui::shell::Page*>(watched);
    if (page != nullptr && event->type() == QEvent::Show) {
        write(QStringLiteral("screen ") + page->id());
    }
    return QObject::eventFilter(watched, event);
}

QString withoutPaths(QString text)
{
    static const QRegularExpression path(QStringLiteral("(?:[A-Za-z]:|file:|~)?[/\\\\][^\\s'\"]*"));
    return text.replace(path, QStringLiteral("…"));
}

} // namespace wp::app
