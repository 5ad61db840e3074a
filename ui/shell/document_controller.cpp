// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/document_controller.h"

#include "core/document/file.h"
#include "core/exchange/json.h"
#include "core/exchange/json_parse.h"
#include "core/exchange/form_import.h"
#include "core/exchange/text_table.h"
#include "ui/format/names.h"
#include "ui/shell/autosave.h"
#include "ui/shell/file_path.h"
#include "ui/shell/new_place.h"
#include "ui/shell/session.h"

#include <QDate>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <utility>

namespace wp::ui::shell {

using document::Document;

namespace {

constexpr auto samplePath = ":/sample/ashby-vale.json";
constexpr qint64 headSize = 100;

base::Problem fileProblem(base::ProblemCode code, const QFile& file)
{
    return {code, file.fileName().toStdString(), {}, {file.errorString().toStdString()}, {}};
}

bool isDocument(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray head = file.read(headSize);
    return document::looksLikeDocument({head.constData(), static_cast<std::size_t>(head.size())});
}

base::Result<Document> readJson(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fileProblem(base::ProblemCode::cannotRead, file);
    }
    const QByteArray bytes = file.read(static_cast<qint64>(exchange::largestText) + 1);
    auto model = exchange::readJson({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (!model) {
        return model.problems();
    }
    return Document(std::move(model).value());
}

} // namespace

DocumentController::DocumentController(Session& session, Dialogs& dialogs, const std::filesystem::path& journals,
                                       QObject* parent)
    : QObject(parent), m_session(session), m_dialogs(dialogs)
{
    if (!journals.empty()) {
        m_autosave = std::make_unique<Autosave>(session, journals);
        connect(m_autosave.get(), &Autosave::failed, this, [this](const QString& why) {
            say({Notice::Kind::notKept, {why}});
        });
        connect(m_autosave.get(), &Autosave::worksAgain, this, &DocumentController::putNoticeAway);
    }
    connect(&session, &Session::changed, this, &DocumentController::titleChanged);
    connect(&session, &Session::opened, this, &DocumentController::titleChanged);
}

DocumentController::~DocumentController() = default;

bool DocumentController::take(base::Result<Document> document, const QString& name, const QString& source)
{
    if (!document) {
        m_dialogs.showProblems(tr("“%1” cannot be opened").arg(name), document.problems());
        return false;
    }
    accept(std::move(document).value(), source);
    return true;
}

void DocumentController::accept(Document document, const QString& source, const document::History* history)
{
    if (m_autosave) {
        m_autosave->closeCleanly();
    }
    m_source = source;
    m_session.open(std::move(document), history);
    say({});
    if (m_autosave) {
        m_autosave->setName(name());
    }
}

void DocumentController::makeNew()
{
    if (mayClose()) {
        take(Document(newPlace(QDate::currentDate().year())), tr("New place"), {});
    }
}

void DocumentController::openSample()
{
    if (mayClose()) {
        take(readJson(QLatin1String(samplePath)), tr("Sample place"), {});
    }
}

void DocumentController::openChosen()
{
    const QString path = m_dialogs.askOpen(FileKind::place);
    if (!path.isEmpty()) {
        openFile(path);
    }
}

bool DocumentController::openFile(const QString& path)
{
    if (!mayClose()) {
        return false;
    }
    return isDocument(path) ? openDocument(path, false) : take(readJson(path), QFileInfo(path).fileName(), path);
}

void DocumentController::importPublished()
{
    const QString path = m_dialogs.askOpen(FileKind::published);
    if (path.isEmpty()) {
        return;
    }
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly)) {
        take(fileProblem(base::ProblemCode::cannotRead, file), name, {});
        return;
    }
    const auto most = static_cast<qint64>(exchange::TableLimits{}.bytes);
    importReturn(name, file.read(most + 1).toStdString());
}

void DocumentController::importReturn(const QString& name, const std::string& bytes)
{
    const auto authorities = exchange::formAuthorities(bytes);
    if (!authorities) {
        take(authorities.problems(), name, {});
        return;
    }
    QStringList names;
    for (const std::string& authority : authorities.value()) {
        names.push_back(format::fromUtf8(authority));
    }
    const auto choice = m_dialogs.askImport(names);
    if (choice && mayClose()) {
        auto made = exchange::importForm(bytes, {choice->authority.toStdString(), choice->population, 10});
        take(made ? base::Result<Document>(
                        Document::unsaved({std::move(made.value().place), std::move(made.value().scenarios), {}}))
                  : base::Result<Document>(made.problems()),
             choice->authority, {});
    }
}

bool DocumentController::openMade(document::Model model, const QString& name)
{
    return mayClose() && take(Document::unsaved(std::move(model)), name, {});
}

QString DocumentController::name() const
{
    if (!m_session.isOpen()) {
        return {};
    }
    const auto& path = m_session.document().path();
    if (!path.empty()) {
        return QFileInfo(fromPath(path)).fileName();
    }
    return m_source.isEmpty() ? format::fromUtf8(m_session.model().place.frame.name.value_or(""))
                              : QFileInfo(m_source).fileName();
}

bool DocumentController::isModified() const
{
    return m_session.isOpen() && m_session.document().isModified();
}

QString DocumentController::suggestion(const QString& ending) const
{
    const auto& path = m_session.document().path();
    const QString from = !path.empty() ? fromPath(path) : m_source;
    const QString base = from.isEmpty() ? format::fromUtf8(m_session.model().place.frame.name.value_or("place"))
                                        : QFileInfo(from).absolutePath() + u'/' + QFileInfo(from).completeBaseName();
    return base + ending;
}

bool DocumentController::save()
{
    const auto& path = m_session.document().path();
    return path.empty() ? saveAs() : saveTo(fromPath(path));
}

bool DocumentController::saveAs()
{
    const QString path = m_dialogs.askSave(FileKind::place, suggestion(QStringLiteral(".wholeplace")));
    return !path.isEmpty() && saveTo(path);
}

bool DocumentController::exportJson()
{
    const QString path = m_dialogs.askSave(FileKind::json, suggestion(QStringLiteral(".json")));
    if (path.isEmpty()) {
        return false;
    }
    const std::string text = exchange::writeJson(m_session.model());
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly)
                           && file.write(text.data(), static_cast<qint64>(text.size())) >= 0 && file.commit();
    if (!isWritten) {
        const base::Problem problem{base::ProblemCode::cannotWrite, path.toStdString(), {},
                                    {file.errorString().toStdString()}, {}};
        m_dialogs.showProblems(tr("“%1” could not be saved").arg(QFileInfo(path).fileName()), {problem});
    }
    return isWritten;
}

bool DocumentController::isReadOnly() const
{
    return m_session.isOpen() && m_session.document().isReadOnly();
}

void DocumentController::say(Notice notice)
{
    m_notice = std::move(notice);
    Q_EMIT noticeChanged();
}

bool DocumentController::close()
{
    const bool isClosing = mayClose();
    if (isClosing && m_autosave) {
        m_autosave->closeCleanly();
    }
    return isClosing;
}

bool DocumentController::mayClose()
{
    if (!isModified()) {
        return true;
    }
    switch (m_dialogs.askToSave(name())) {
    case SaveAnswer::save: return save();
    case SaveAnswer::discard: return true;
    case SaveAnswer::cancel: break;
    }
    return false;
}

} // namespace wp::ui::shell
