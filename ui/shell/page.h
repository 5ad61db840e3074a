// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace wp::ui::shell {

class Session;

/// A screen. It shows the session's document and changes it only through the session. refresh() is called when
/// something changed and the screen is to be seen; a hidden one waits until it is.
/// `number` is the screen's own for Ctrl+1 to Ctrl+9, and 0 for Alt+0, from the first day, whether others exist or not.
class Page : public QWidget {
    Q_OBJECT

public:
    Page(Session& session, QString id, int number, QString icon, QWidget* parent = nullptr);

    const QString& id() const { return m_id; }
    int number() const { return m_number; }
    /// Where it stands among the screens: by its number, that of number 0 last.
    int order() const { return m_number == 0 ? 10 : m_number; }
    /// "Ctrl+4"; Ctrl+0 is the size of the text, so that the screen of number 0 has Alt+0. None beyond 9.
    QString keys() const;
    const QString& icon() const { return m_icon; }
    virtual QString title() const = 0;

    /// What the screen says, in words, for the summary of results.
    virtual QStringList findings() const = 0;

    /// Where F6 goes within the screen, in order.
    virtual QList<QWidget*> areas() const = 0;

    /// What the screen offers beside what stands on it, for the Edit menu; each with its shortcut.
    virtual QList<QAction*> tools() const { return {}; }

    /// Charts become tables and back.
    virtual void toggleTables() {}

    /// A screen never makes the window higher: what does not fit scrolls.
    QSize minimumSizeHint() const override { return {QWidget::minimumSizeHint().width(), 0}; }

protected:
    Session& session() const { return m_session; }

    /// Shows the document as it is now.
    virtual void refresh() = 0;
    /// Says every word again, in the language of the moment; refresh() follows.
    virtual void retranslate() {}
    /// Another document came; refresh() follows.
    virtual void reset() {}

    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void touch();

    Session& m_session;
    QString m_id;
    int m_number;
    QString m_icon;
    bool m_isStale = true;
};

} // namespace wp::ui::shell
