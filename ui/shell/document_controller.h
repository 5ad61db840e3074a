// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/dialogs.h"

#include "core/document/document.h"

#include <QObject>

namespace wp::ui::shell {

class Session;

/// The only place that opens and saves: new, the sample, files, a published return, and back to disk. What
/// cannot be done is shown with every problem, and leaves the open document as it was.
class DocumentController : public QObject {
    Q_OBJECT

public:
    DocumentController(Session& session, Dialogs& dialogs, QObject* parent = nullptr);

    void makeNew();
    void openSample();
    void openChosen();
    bool openFile(const QString& path);
    void importPublished();

    bool save();
    bool saveAs();
    bool exportJson();
    /// Asks what becomes of unsaved changes; false: stay.
    bool mayClose();

    /// The file's name, or the place's while it is in no file.
    QString name() const;
    bool isModified() const;

Q_SIGNALS:
    void titleChanged();

private:
    bool take(base::Result<document::Document> document, const QString& name, const QString& source);
    bool saveTo(const QString& path);
    QString suggestion(const QString& ending) const;

    Session& m_session;
    Dialogs& m_dialogs;
    QString m_source;
};

} // namespace wp::ui::shell
