// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/language.h"
#include "ui/screens/help/help_book.h"
#include "ui/shell/help.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QListWidget;
class QSplitter;
class QStackedWidget;
class QTextBrowser;
class QToolButton;
class QTreeWidget;
class QVBoxLayout;
QT_END_NAMESPACE

namespace wp::ui::shell {
class Exporter;
}

namespace wp::ui::screens {

/// The help, a window of its own, so that it can be read beside the program and its dialogs, and ends with it: contents at the left, which give way to what a search finds, the
/// page at the right. The parts of a page stand under it in the contents, so that its structure is there without sight. It follows the program's language, theme and size of text.
class HelpWindow : public QWidget, public shell::Help {
    Q_OBJECT

public:
    HelpWindow(const format::Language& language, shell::Exporter& exporter);

    void showPage(const QString& page) override;

    const HelpBook& book() const { return m_book; }
    const QString& page() const { return m_visited[m_at]; }
    QLineEdit* searchEdit() const { return m_search; }
    QListWidget* hits() const { return m_hits; }
    QTreeWidget* contents() const { return m_contents; }
    QTextBrowser* text() const { return m_text; }
    QToolButton* backButton() const { return m_back; }
    QToolButton* forwardButton() const { return m_forward; }
    QToolButton* saveButton() const { return m_save; }

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void buildHead(QVBoxLayout* column);
    void bindKeys();
    void renew();
    void retranslate();
    void dress();
    void fillContents();
    void search();
    void visit(const QString& page);
    void goToPart(int part);
    void go(qsizetype step);
    void render();
    void fitPictures();
    void escape();
    void save();

    const format::Language& m_language;
    shell::Exporter& m_exporter;
    HelpBook m_book;
    QStringList m_visited{QStringLiteral("index")};
    qsizetype m_at = 0;
    bool m_isStale = true; // nothing is laid out before it is to be seen
    QToolButton* m_back = nullptr;
    QToolButton* m_forward = nullptr;
    QToolButton* m_save = nullptr;
    QLineEdit* m_search = nullptr;
    QStackedWidget* m_side = nullptr;
    QTreeWidget* m_contents = nullptr;
    QListWidget* m_hits = nullptr;
    QLabel* m_none = nullptr;
    QSplitter* m_panes = nullptr;
    QTextBrowser* m_text = nullptr;
};

} // namespace wp::ui::screens
