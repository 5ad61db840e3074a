// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/autosave.h"
#include "ui/shell/document_controller.h"
#include "ui/shell/file_path.h"
#include "ui/shell/session.h"

#include <QFileInfo>

#include <utility>

// The part of the controller that is about files which others have open, which are old, damaged or changed, and about
// what a crash left.
namespace wp::ui::shell {

using document::Document;
using document::Outcome;

namespace {

QString nameOf(const QString& path)
{
    return QFileInfo(path).fileName();
}

RecoveryOffer offerOf(const document::Recovery& recovery)
{
    RecoveryOffer offer{QString::fromStdString(recovery.head.name), fromPath(recovery.path),
                        QDateTime::fromMSecsSinceEpoch(recovery.lastAt), {}, recovery.lostBytes > 0};
    for (std::size_t i = 0; i < recovery.history.index(); ++i) {
        const document::Step& step = recovery.history.steps()[i];
        offer.changes.push_back({QDateTime::fromMSecsSinceEpoch(step.at), QString::fromStdString(step.words)});
    }
    return offer;
}

} // namespace

bool DocumentController::openDocument(const QString& path, bool evenFromAnotherComputer)
{
    const bool isOpenHere = m_session.isOpen() && !m_session.document().path().empty() &&
                            document::targetOf(m_session.document().path()) == document::targetOf(toPath(path));
    if (isOpenHere) {
        // Its lock is ours until it is closed.
        if (m_autosave) {
            m_autosave->closeCleanly();
        }
        m_session.close();
    }
    document::Opened opened = document::open(toPath(path), evenFromAnotherComputer);
    if (opened.outcome == Outcome::damaged) {
        return acceptDamaged(path, std::move(opened));
    }
    if (!opened.model) {
        return take(base::Result<Document>(opened.why), nameOf(path), path);
    }
    const document::Notes changes = opened.told;
    accept(Document::of(std::move(opened), toPath(path)), path);
    sayWhoHasIt();
    if (!changes.empty()) {
        m_dialogs.showNotes(tr("“%1” is of an earlier version. The file stays as it is until you save; then it is also "
                               "kept as %2.").arg(nameOf(path), nameOf(path) + QStringLiteral(".bak")),
                            changes);
    }
    return true;
}

bool DocumentController::acceptDamaged(const QString& path, document::Opened opened)
{
    if (!opened.model) {
        return take(base::Result<Document>(opened.why), nameOf(path), path);
    }
    if (!m_dialogs.askToOpenDamaged(nameOf(path), opened.why, opened.told)) {
        return false;
    }
    accept(Document::unsaved(std::move(*opened.model)), path);
    return true;
}

void DocumentController::sayWhoHasIt()
{
    const auto& holder = m_session.document().holder();
    if (!holder) {
        return;
    }
    const bool isElsewhere = holder->machine != document::thisProcess().machine;
    const QString since = QLocale().toString(QDateTime::fromSecsSinceEpoch(holder->since), QLocale::ShortFormat);
    say({isElsewhere ? Notice::Kind::elsewhere : Notice::Kind::readOnly,
         {QString::fromStdString(holder->user), QString::fromStdString(holder->host), since}});
    Q_EMIT titleChanged();
}

void DocumentController::takeOver()
{
    if (m_session.isOpen() && isReadOnly() && mayClose()) {
        openDocument(fromPath(m_session.document().path()), true);
    }
}

bool DocumentController::mayReplace(const QString& path, bool& replacesOthers)
{
    switch (m_session.document().obstacleTo(toPath(path))) {
    case document::Obstacle::none: return true;
    case document::Obstacle::changedOutside:
        replacesOthers = m_dialogs.askToReplace(nameOf(path));
        return replacesOthers;
    case document::Obstacle::lockedByOther: break;
    }
    const document::Owner who = document::holderOf(toPath(path)).value_or(document::Owner{});
    const QString said = tr("%1 has it open on %2. Save under another name, or ask them to close it.")
                             .arg(QString::fromStdString(who.user), QString::fromStdString(who.host));
    m_dialogs.showProblems(tr("“%1” could not be saved").arg(nameOf(path)),
                           {{base::ProblemCode::cannotWrite, path.toStdString(), {}, {said.toStdString()}, {}}});
    return false;
}

bool DocumentController::saveTo(const QString& path)
{
    bool replacesOthers = false;
    if (!mayReplace(path, replacesOthers)) {
        return false;
    }
    const auto problems = m_session.saveAs(toPath(path), replacesOthers);
    if (!problems.empty()) {
        m_dialogs.showProblems(tr("“%1” could not be saved").arg(nameOf(path)), problems);
        return false;
    }
    const bool isOver = m_session.document().wayOfWriting() == document::WayOfWriting::overwritten;
    say(isOver ? Notice{Notice::Kind::writtenOver, {nameOf(path)}} : Notice{});
    if (m_autosave) {
        m_autosave->setName(name());
    }
    Q_EMIT titleChanged();
    return true;
}

bool DocumentController::findRecovery()
{
    m_found.clear();
    if (m_autosave) {
        for (document::FoundJournal& each : document::findJournals(m_autosave->folder())) {
            if (document::isWorthOffering(each.recovery)) {
                m_found.push_back(std::move(each));
            } else {
                each.discard();
            }
        }
    }
    return !m_found.empty();
}

bool DocumentController::offerRecovery()
{
    bool isRecovered = false;
    for (document::FoundJournal& each : std::exchange(m_found, {})) {
        // A window holds one document: what else there is comes at the next start.
        const RecoveryAnswer answer = isRecovered ? RecoveryAnswer::later : m_dialogs.askToRecover(offerOf(each.recovery));
        if (answer == RecoveryAnswer::recover) {
            recover(std::move(each));
            isRecovered = true;
        } else if (answer == RecoveryAnswer::discard) {
            each.discard();
        }
    }
    return isRecovered;
}

void DocumentController::recover(document::FoundJournal found)
{
    const std::filesystem::path path = found.recovery.path;
    const std::string fingerprint = found.recovery.fingerprint;
    const document::History history = found.recovery.history;
    document::Opened file = path.empty() ? document::Opened{} : document::open(path);
    accept(Document::recovered(history.model(), path, std::move(file), fingerprint), fromPath(path), &history);
    m_autosave->goOn(std::move(found).resume());
    say({Notice::Kind::recovered, {name()}});
    sayWhoHasIt();
}

} // namespace wp::ui::shell
