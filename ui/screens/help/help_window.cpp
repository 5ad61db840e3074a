// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/help/help_window.h"

#include "core/document/replace_file.h"
#include "ui/format/icons.h"
#include "ui/format/spoken.h"
#include "ui/screens/help/help_document.h"
#include "ui/screens/help/hit_delegate.h"
#include "ui/shell/exporter.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/quiet_view.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>

namespace wp::ui::screens {

using format::Space;
using format::Type;

namespace {

constexpr QSize size100(1000, 680);
constexpr int sideWidth100 = 290;
constexpr int titleBar = 40;
constexpr int idRole = Qt::UserRole;
constexpr int partRole = Qt::UserRole + 1; // 1 is the first part of a page, 0 all of it

QSize firstSize(const QWidget& window)
{
    return (size100 * format::currentTheme().textPercent() / 100)
        .boundedTo(window.screen()->availableSize() - QSize(0, titleBar));
}

} // namespace

HelpWindow::HelpWindow(const format::Language& language, shell::Exporter& exporter)
    : m_language(language), m_exporter(exporter), m_book(language.code())
{
    setObjectName(QStringLiteral("help"));
    setAttribute(Qt::WA_QuitOnClose, false);
    build();
    bindKeys();
    resize(firstSize(*this));
}

void HelpWindow::build()
{
    widgets::setAccessibleRole(*this, QAccessible::Window);
    auto* column = new QVBoxLayout(this);
    buildHead(column);
    m_contents = new widgets::QuietView<QTreeWidget>(this);
    m_contents->setHeaderHidden(true);
    m_contents->setRootIsDecorated(false);
    m_hits = new widgets::QuietList(this);
    m_hits->setItemDelegate(new HitDelegate(m_hits));
    m_hits->setResizeMode(QListView::Adjust);
    m_hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none = new QLabel(this);
    m_none->setWordWrap(true);
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_side = new QStackedWidget(this);
    for (QWidget* widget : {static_cast<QWidget*>(m_contents), static_cast<QWidget*>(m_hits), static_cast<QWidget*>(m_none)}) {
        m_side->addWidget(widget);
    }
    m_text = new QTextBrowser(this);
    m_text->setOpenLinks(false);
    m_text->setUndoRedoEnabled(false);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // pictures as wide as the page would bring and take it away
    m_text->viewport()->installEventFilter(this);
    m_panes = new QSplitter(this);
    m_panes->addWidget(m_side);
    m_panes->addWidget(m_text);
    m_panes->setStretchFactor(1, 1);
    m_panes->setChildrenCollapsible(false);
    column->addWidget(m_panes, 1);
    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (item) {
            visit(item->data(0, idRole).toString());
            goToPart(item->data(0, partRole).toInt());
        }
    });
    connect(m_hits, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item) {
            visit(item->data(idRole).toString());
        }
    });
    connect(m_hits, &QListWidget::itemActivated, m_text, [this] { m_text->setFocus(Qt::OtherFocusReason); });
    connect(m_contents, &QTreeWidget::itemActivated, m_text, [this] { m_text->setFocus(Qt::OtherFocusReason); });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) { visit(pageOfLink(link.toString())); });
}

void HelpWindow::buildHead(QVBoxLayout* column)
{
    auto* head = new QHBoxLayout;
    m_back = new QToolButton(this);
    m_forward = new QToolButton(this);
    m_back->setIcon(format::icon(QStringLiteral("chevron_left")));
    m_forward->setIcon(format::icon(QStringLiteral("chevron_right")));
    m_search = new QLineEdit(this);
    m_search->setClearButtonEnabled(true);
    m_save = new QToolButton(this);
    m_save->setIcon(format::icon(QStringLiteral("report")));
    for (QWidget* widget : {static_cast<QWidget*>(m_back), static_cast<QWidget*>(m_forward), static_cast<QWidget*>(m_search),
                            static_cast<QWidget*>(m_save)}) {
        head->addWidget(widget);
    }
    column->addLayout(head);
    connect(m_save, &QToolButton::clicked, this, &HelpWindow::save);
    connect(m_back, &QToolButton::clicked, this, [this] { go(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { go(1); });
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_side->currentWidget()->setFocus(Qt::OtherFocusReason);
        if (m_side->currentWidget() == m_hits && !m_hits->currentItem()) {
            m_hits->setCurrentRow(0);
        }
    });
}

void HelpWindow::bindKeys()
{
    const auto bind = [this](const QKeySequence& keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    bind(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { go(-1); });
    bind(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { go(1); });
    bind(QKeySequence(Qt::CTRL | Qt::Key_F), [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    bind(QKeySequence(Qt::Key_Escape), [this] { escape(); });
}

void HelpWindow::escape()
{
    m_search->text().isEmpty() ? void(close()) : m_search->clear();
}

void HelpWindow::save()
{
    const HelpPage& shown = *m_book.find(page());
    m_exporter.save(shell::FileKind::pdf, shown.title, [&](const std::filesystem::path& path) {
        const QByteArray bytes = pdfOf(m_book, shown);
        return document::replaceBytes(path, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
    });
}

void HelpWindow::renew()
{
    m_isStale = !isVisible();
    if (isVisible()) {
        QScrollBar* bar = m_text->verticalScrollBar();
        const double read = static_cast<double>(bar->value()) / std::max(bar->maximum(), 1);
        m_book = HelpBook(m_language.code());
        retranslate();
        bar->setValue(static_cast<int>(read * bar->maximum()));
    }
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Help – Wholeplace"));
    const std::pair<QToolButton*, QString> buttons[] = {
        {m_back, tr("Back (Alt+Left)")}, {m_forward, tr("Forward (Alt+Right)")}, {m_save, tr("Save this page as PDF, to print it")}};
    for (const auto& [button, words] : buttons) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    }
    m_search->setPlaceholderText(tr("Search the help (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search the help"));
    m_contents->setAccessibleName(tr("Contents of the help"));
    m_hits->setAccessibleName(tr("Pages found"));
    m_none->setText(tr("No page has all of these words."));
    dress();
    fillContents();
    search();
    render();
}

void HelpWindow::dress()
{
    const format::Theme& theme = format::currentTheme();
    const int side = theme.space(Space::medium);
    layout()->setContentsMargins(side, side, side, side);
    layout()->setSpacing(theme.space(Space::small));
    const int wide = std::min(sideWidth100 * theme.textPercent() / 100, width() / 3);
    m_panes->setSizes({wide, width() - wide});
}

void HelpWindow::fillContents()
{
    const QSignalBlocker quiet(m_contents);
    m_contents->clear();
    const auto add = [](auto* parent, const QString& words, const QString& id, int part, int level) {
        auto* item = new QTreeWidgetItem(parent, {words});
        item->setData(0, Qt::AccessibleTextRole, format::spokenRow(words, level));
        item->setData(0, idRole, id);
        item->setData(0, partRole, part);
        item->setToolTip(0, words);
        item->setSizeHint(0, QSize(0, format::currentTheme().target()));
        return item;
    };
    for (const HelpGroup& group : m_book.groups()) {
        QTreeWidgetItem* head = add(m_contents, group.title, {}, 0, 1);
        head->setFlags(Qt::ItemIsEnabled);
        head->setFont(0, format::currentTheme().font(Type::strong));
        for (const QString& id : group.pages) {
            const HelpPage& page = *m_book.find(id);
            QTreeWidgetItem* item = add(head, page.title, id, 0, 2);
            int part = 0;
            for (const QString& heading : page.headings()) {
                add(item, heading, id, ++part, 3);
            }
        }
        head->setExpanded(true);
    }
}

void HelpWindow::search()
{
    const QSignalBlocker quiet(m_hits);
    m_hits->clear();
    for (const HelpHit& hit : findInHelp(m_book, m_search->text())) {
        auto* item = new QListWidgetItem(hit.title + u'\n' + hit.excerpt, m_hits);
        item->setData(idRole, hit.page);
    }
    QWidget* found = m_hits->count() > 0 ? static_cast<QWidget*>(m_hits) : m_none;
    m_side->setCurrentWidget(m_search->text().trimmed().isEmpty() ? m_contents : found);
}

void HelpWindow::showPage(const QString& page)
{
    visit(page);
    show();
    if (m_isStale) {
        renew();
    }
    raise();
    activateWindow();
    m_text->setFocus(Qt::OtherFocusReason);
}

void HelpWindow::visit(const QString& page)
{
    if (page == this->page() || !m_book.find(page)) {
        return;
    }
    m_visited = m_visited.mid(0, m_at + 1) << page;
    m_at = m_visited.size() - 1;
    render();
}

void HelpWindow::goToPart(int part)
{
    QTextBlock block = m_text->document()->begin();
    for (int left = part; left > 0 && block.isValid();) {
        block = block.next();
        left -= block.blockFormat().headingLevel() == 2 ? 1 : 0;
    }
    if (block.isValid()) {
        m_text->setTextCursor(QTextCursor(block));
        const QRectF where = m_text->document()->documentLayout()->blockBoundingRect(block);
        m_text->verticalScrollBar()->setValue(part > 0 ? static_cast<int>(where.top()) : 0);
    }
}

void HelpWindow::go(qsizetype step)
{
    if (m_at + step >= 0 && m_at + step < m_visited.size()) {
        m_at += step;
        render();
    }
}

void HelpWindow::render()
{
    const HelpPage& shown = *m_book.find(page());
    layOut(shown, format::currentTheme(), *m_text->document());
    fitPictures();
    m_text->setAccessibleName(shown.title);
    m_text->moveCursor(QTextCursor::Start);
    m_text->verticalScrollBar()->setValue(0);
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < m_visited.size());
    const QSignalBlocker quiet(m_contents);
    if (m_contents->currentItem() && m_contents->currentItem()->data(0, idRole).toString() == page()) {
        return;
    }
    m_contents->setCurrentItem(nullptr);
    for (QTreeWidgetItemIterator each(m_contents); *each; ++each) {
        if ((*each)->data(0, idRole).toString() == page() && (*each)->data(0, partRole).toInt() == 0) {
            m_contents->setCurrentItem(*each);
        }
    }
}

void HelpWindow::fitPictures()
{
    QTextDocument& document = *m_text->document();
    const int room = m_text->viewport()->width() - static_cast<int>(2 * document.documentMargin());
    showPictures(m_book, {std::max(room, 1), devicePixelRatioF(), format::currentTheme().colour(format::Colour::border)}, document);
}

bool HelpWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == m_text->viewport()) {
        fitPictures();
    }
    return QWidget::eventFilter(watched, event);
}

void HelpWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange) {
        renew();
    }
}

} // namespace wp::ui::screens
