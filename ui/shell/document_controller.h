// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/dialogs.h"

#include "core/document/document.h"
#include "core/document/recovery.h"

#include <QObject>
#include <QStringList>

#include <filesystem>
#include <memory>
#include <vector>

namespace wp::ui::shell {

class Autosave;
class Session;

/// What the window should say of the document for as long as it is so; `words` are the parts of the sentence.
struct Notice {
    enum class Kind { none, readOnly, elsewhere, recovered, writtenOver, notKept };
    Kind kind = Kind::none;
    QStringList words;
};

/// The only place that opens and saves: new, the sample, files, a published return, and back to disk. What
/// cannot be done is shown with every problem, and leaves the open document as it was.
class DocumentController : public QObject {
    Q_OBJECT

public:
    /// `journals` is the folder for what is not saved yet; without one nothing is kept.
    DocumentController(Session& session, Dialogs& dialogs, const std::filesystem::path& journals = {},
                       QObject* parent = nullptr);
    ~DocumentController() override;

    void makeNew();
    void openSample();
    void openChosen();
    bool openFile(const QString& path);
    void importPublished();
    /// One authority's row of a published return, which is asked for.
    void importReturn(const QString& name, const std::string& bytes);
    /// A place that was made elsewhere, as a new document; false when the open one stays.
    bool openMade(document::Model model, const QString& name);

    bool save();
    bool saveAs();
    bool exportJson();
    /// Asks what becomes of unsaved changes; false: stay.
    bool mayClose();
    /// The same at the end of the program, after which nothing is to be recovered.
    bool close();

    /// Looks for what a crash left; true when there is something to offer.
    bool findRecovery();
    /// Offers it; true when a document came of it.
    bool offerRecovery();
    /// Opens the document for writing although its lock names another computer.
    void takeOver();

    /// The file's name, or the place's while it is in no file.
    QString name() const;
    bool isModified() const;
    bool isReadOnly() const;
    const Notice& notice() const { return m_notice; }
    void putNoticeAway() { say({}); }

Q_SIGNALS:
    void titleChanged();
    void noticeChanged();

private:
    bool take(base::Result<document::Document> document, const QString& name, const QString& source);
    void accept(document::Document document, const QString& source, const document::History* history = nullptr);
    bool openDocument(const QString& path, bool evenFromAnotherComputer);
    bool acceptDamaged(const QString& path, document::Opened opened);
    void recover(document::FoundJournal found);
    bool saveTo(const QString& path);
    bool mayReplace(const QString& path, bool& replacesOthers);
    void sayWhoHasIt();
    void say(Notice notice);
    QString suggestion(const QString& ending) const;

    Session& m_session;
    Dialogs& m_dialogs;
    QString m_source;
    std::unique_ptr<Autosave> m_autosave;
    std::vector<document::FoundJournal> m_found;
    Notice m_notice;
};

} // namespace wp::ui::shell
