// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/evidence/evidence_drawer.h"

#include "ui/format/icons.h"
#include "ui/format/problem_sentences.h"
#include "ui/screens/evidence/door_list.h"
#include "ui/screens/evidence/library_view.h"
#include "ui/screens/evidence/section.h"
#include "ui/screens/evidence/tab_order.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_layout.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace wp::ui::screens {

using format::Space;
using format::Type;

namespace {

constexpr int gatherMs = 80;
constexpr int width100 = 430;
/// Text grows, and the drawer with it, but less.
constexpr int growthPercent = 60;

QString bulleted(const QStringList& sentences)
{
    QStringList lines;
    for (const QString& sentence : sentences) {
        lines << QStringLiteral("• ") + sentence;
    }
    return lines.join(u'\n');
}

} // namespace

EvidenceDrawer::EvidenceDrawer(shell::Session& session, shell::Futures& futures, shell::Solvency& solvency, QWidget* parent)
    : Drawer(parent), m_session(session), m_futures(futures), m_viewModel(session, futures, solvency, [this] { m_later.start(); })
{
    setObjectName(QStringLiteral("drawer"));
    setFocusPolicy(Qt::StrongFocus);
    widgets::setAccessibleRole(*this, QAccessible::ComplementaryContent);
    build();
    m_later.setSingleShot(true);
    m_later.setInterval(gatherMs);
    connect(&m_later, &QTimer::timeout, this, &EvidenceDrawer::refresh);
    const auto soon = [this] { m_later.start(); };
    connect(&session, &shell::Session::changed, this, soon);
    connect(&futures, &shell::Futures::changed, this, soon);
    connect(&solvency, &shell::Solvency::changed, this, soon);
    connect(&session, &shell::Session::opened, this, [this] { m_viewModel.clear(); });
    retranslate();
}

void EvidenceDrawer::build()
{
    new QVBoxLayout(this);
    buildHead();
    m_stack = new QStackedWidget(this);
    m_scroll = new QScrollArea(m_stack);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(m_scroll);
    m_blocks = new QVBoxLayout(content);
    m_scroll->setWidget(content);
    for (Section** section : {&m_value, &m_how, &m_from, &m_sure, &m_wrong, &m_talk}) {
        *section = new Section(content);
        m_blocks->addWidget(*section);
    }
    m_blocks->addStretch();
    buildFigure();
    buildSource();
    buildTalk();
    m_library = new LibraryView(m_session, m_stack);
    connect(m_library, &LibraryView::turned, this, &EvidenceDrawer::showBack);
    connect(m_library, &LibraryView::figureOpened, &m_session, &shell::Session::openFigure);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_library);
    layout()->addWidget(m_stack);
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &Drawer::closeWanted);
    auto* back = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &EvidenceDrawer::goBack);
}

void EvidenceDrawer::buildHead()
{
    auto* head = new QHBoxLayout;
    m_back = new QToolButton(this);
    m_title = new QLabel(this);
    m_toLibrary = new QPushButton(this);
    m_close = new QToolButton(this);
    format::setType(m_title, Type::heading);
    for (QToolButton* button : {m_back, m_close}) {
        button->setProperty("quiet", true);
    }
    m_back->setIcon(format::icon(QStringLiteral("chevron_left")));
    m_close->setIcon(format::icon(QStringLiteral("close")));
    head->setContentsMargins(0, 0, format::currentTheme().space(Space::tight), 0);
    head->addWidget(m_back);
    head->addWidget(m_title, 1);
    head->addWidget(m_toLibrary);
    head->addWidget(m_close);
    static_cast<QVBoxLayout*>(layout())->addLayout(head);
    connect(m_back, &QToolButton::clicked, this, &EvidenceDrawer::goBack);
    connect(m_toLibrary, &QPushButton::clicked, this, &EvidenceDrawer::showLibrary);
    connect(m_close, &QToolButton::clicked, this, &Drawer::closeWanted);
}

void EvidenceDrawer::buildFigure()
{
    m_name = m_value->addText(Type::strong);
    m_context = m_value->addText(Type::caption, true);
    m_number = m_value->addText(Type::title);
    m_exact = m_value->addText(Type::body, true);
    m_range = m_value->addText();
    m_prices = m_value->addText(Type::caption, true);
    m_rule = m_how->addText();
    m_formula = new DoorList(m_how);
    m_how->add(m_formula);
    m_result = m_how->addText(Type::strong);
    m_learn = new QPushButton(m_how);
    m_how->add(m_learn);
    connect(m_learn, &QPushButton::clicked, this, [this] { Q_EMIT helpWanted(m_contents.helpPage); });
    m_grade = m_sure->addText();
    m_notTitle = m_sure->addText(Type::strong);
    m_not = m_sure->addText();
    m_whatIf = m_wrong->addText();
    m_varied = new DoorList(m_wrong);
    m_ends = new DoorList(m_wrong);
    m_wrong->add(m_varied);
    m_wrong->add(m_ends);
    m_turning = m_wrong->addText();
    for (DoorList* list : {m_formula, m_varied, m_ends}) {
        connect(list, &DoorList::opened, &m_session, &shell::Session::openFigure);
        connect(list, &DoorList::rebuilt, this, [this] { orderTabs(*this); });
    }
}

void EvidenceDrawer::buildSource()
{
    m_origin = m_from->addText(Type::strong);
    m_words = m_from->addText();
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_source = new QLineEdit(m_from);
    m_sign = new QPushButton(m_from);
    m_showOthers = new QPushButton(m_from);
    m_showOthers->setCheckable(true);
    m_others = new QWidget(m_from);
    auto* list = new QVBoxLayout(m_others);
    list->setContentsMargins({});
    for (QWidget* widget : {static_cast<QWidget*>(m_source), static_cast<QWidget*>(m_sign),
                            static_cast<QWidget*>(m_showOthers), m_others}) {
        m_from->add(widget);
    }
    const auto sign = [this] { perform(m_viewModel.sign(m_source->text().trimmed()), *m_source); };
    connect(m_sign, &QPushButton::clicked, this, sign);
    connect(m_source, &QLineEdit::returnPressed, this, sign);
    connect(m_showOthers, &QPushButton::toggled, m_others, &QWidget::setVisible);
}

void EvidenceDrawer::buildTalk()
{
    m_challenge = new QLineEdit(m_talk);
    m_log = new QPushButton(m_talk);
    m_banner = new widgets::Banner(m_talk);
    for (QWidget* widget : {static_cast<QWidget*>(m_challenge), static_cast<QWidget*>(m_log), static_cast<QWidget*>(m_banner)}) {
        m_talk->add(widget);
    }
    m_challenges = m_talk->addText();
    m_historyTitle = m_talk->addText(Type::strong);
    m_history = m_talk->addText();
    const auto log = [this] {
        if (const QString words = m_challenge->text().trimmed(); !words.isEmpty()) {
            perform(m_viewModel.challenge(words), *m_challenge);
        }
    };
    connect(m_log, &QPushButton::clicked, this, log);
    connect(m_challenge, &QLineEdit::returnPressed, this, log);
}

void EvidenceDrawer::retranslate()
{
    setAccessibleName(tr("Evidence"));
    m_title->setText(tr("Evidence"));
    m_toLibrary->setText(tr("Library"));
    const std::pair<QToolButton*, QString> named[] = {{m_back, tr("Back (Alt+Left)")}, {m_close, tr("Close (Esc)")}};
    for (const auto& [button, words] : named) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    }
    m_value->setTitle(tr("The figure"));
    m_how->setTitle(tr("How it is worked out"));
    m_learn->setText(tr("How the model works: this part"));
    m_from->setTitle(tr("Where it comes from"));
    m_sure->setTitle(tr("How sure it is"));
    m_wrong->setTitle(tr("What if it is wrong"));
    m_talk->setTitle(tr("Challenge it"));
    m_notTitle->setText(tr("What is not counted"));
    m_source->setPlaceholderText(tr("A document, a person, a count: where it comes from"));
    m_source->setAccessibleName(tr("Source of this figure"));
    m_sign->setText(tr("Say its source"));
    m_challenge->setPlaceholderText(tr("What is doubted about it, and why"));
    m_challenge->setAccessibleName(tr("Challenge to this figure"));
    m_log->setText(tr("Add to the workshop’s log"));
    m_historyTitle->setText(tr("What was done to it"));
    m_library->retranslate();
}

void EvidenceDrawer::dress()
{
    const format::Theme& theme = format::currentTheme();
    const int side = theme.space(Space::medium);
    const int hair = theme.space(Space::hair);
    layout()->setContentsMargins(side, theme.space(Space::small), hair, hair);
    layout()->setSpacing(theme.space(Space::small));
    m_blocks->setContentsMargins(0, 0, theme.space(Space::small), side);
    m_blocks->setSpacing(theme.space(Space::small));
    for (Section* section : {m_value, m_how, m_from, m_sure, m_wrong, m_talk}) {
        section->dress();
    }
}

int EvidenceDrawer::wantedWidth() const
{
    return width100 * (100 + (format::currentTheme().textPercent() - 100) * growthPercent / 100) / 100;
}

QWidget* EvidenceDrawer::firstStop() const
{
    return m_stack->currentWidget() == m_library && m_library->searchEdit()->isVisible()
               ? static_cast<QWidget*>(m_library->searchEdit())
               : const_cast<EvidenceDrawer*>(this);
}

bool EvidenceDrawer::showFigure(const projection::FigureId& figure)
{
    if (!m_viewModel.open(figure)) {
        return false;
    }
    m_futures.ask();
    showFigurePage();
    return true;
}

void EvidenceDrawer::showFigurePage()
{
    m_stack->setCurrentWidget(m_scroll);
    m_banner->clear();
    m_challenge->clear();
    m_showOthers->setChecked(false);
    m_scroll->verticalScrollBar()->setValue(0);
    fill();
    setFocus(Qt::OtherFocusReason);
}

void EvidenceDrawer::showLibrary()
{
    m_stack->setCurrentWidget(m_library);
    m_library->showList();
    m_library->searchEdit()->setFocus(Qt::OtherFocusReason);
}

void EvidenceDrawer::goBack()
{
    if (m_stack->currentWidget() == m_library) {
        if (m_library->canGoBack()) {
            m_library->goBack();
        } else if (m_viewModel.figure()) {
            showFigurePage();
        }
    } else if (m_viewModel.canGoBack()) {
        m_viewModel.back();
        showFigurePage();
    }
}

void EvidenceDrawer::showBack()
{
    const bool isLibrary = m_stack->currentWidget() == m_library;
    m_back->setEnabled(isLibrary ? m_library->canGoBack() || m_viewModel.figure() : m_viewModel.canGoBack());
}

void EvidenceDrawer::refresh()
{
    if (!isVisible() || !m_session.isOpen() || !m_viewModel.figure()) {
        return;
    }
    fill();
    if (m_contents.name.isEmpty()) {
        Q_EMIT closeWanted();
    }
}

void EvidenceDrawer::fill()
{
    dress();
    m_contents = m_viewModel.contents();
    const EvidenceContents& c = m_contents;
    showBack();
    setAccessibleName(tr("Evidence: %1, %2", "a figure's name, its value").arg(c.name, c.value));
    const std::pair<QLabel*, QString> texts[] = {
        {m_name, c.name},         {m_context, c.context},   {m_number, c.value},
        {m_exact, c.exact},       {m_range, c.range},       {m_prices, c.prices},
        {m_rule, c.rule},         {m_result, c.result},     {m_origin, c.origin},
        {m_words, c.source.join(u'\n')}, {m_grade, c.grade}, {m_not, bulleted(c.notCounted)},
        {m_whatIf, c.whatIf},     {m_turning, c.turning},   {m_challenges, bulleted(c.challenges)},
        {m_history, bulleted(c.history)}};
    for (const auto& [label, words] : texts) {
        Section::say(label, words);
    }
    m_learn->setVisible(!c.helpPage.isEmpty());
    m_notTitle->setVisible(!c.notCounted.isEmpty());
    m_historyTitle->setVisible(!c.history.isEmpty());
    m_formula->show(c.formula);
    m_varied->show(c.varied);
    m_ends->show(c.ends);
    m_source->setVisible(c.canSign);
    m_sign->setVisible(c.canSign);
    if (!m_source->hasFocus()) {
        m_source->setText(c.signedWords);
    }
    fillOthers();
}

void EvidenceDrawer::fillOthers()
{
    const auto count = static_cast<int>(m_contents.others.size());
    const QString words = tr("%n other published values", nullptr, count);
    m_showOthers->setVisible(count > 0);
    m_others->setVisible(count > 0 && m_showOthers->isChecked());
    if (m_showOthers->text() == words && m_others->property("of").toString() == m_contents.name) {
        return;
    }
    m_showOthers->setText(words);
    m_others->setProperty("of", m_contents.name);
    widgets::emptyLayout(*m_others->layout());
    for (const ClaimLine& line : m_contents.others) {
        QPushButton* button = claimButton(line, m_others);
        connect(button, &QPushButton::clicked, this, [this, id = line.id] {
            m_stack->setCurrentWidget(m_library);
            m_library->showClaim(id);
            setFocus(Qt::OtherFocusReason);
        });
        m_others->layout()->addWidget(button);
    }
    orderTabs(*this);
}

void EvidenceDrawer::perform(const EvidenceStep& step, QLineEdit& from)
{
    const base::Problems problems = m_session.perform(step.edit, step.wording);
    if (problems.empty()) {
        m_banner->clear();
        m_challenge->clear();
        fill();
    } else {
        m_banner->say(widgets::BannerKind::warning, format::sentence(problems.front()));
        from.setFocus(Qt::OtherFocusReason);
    }
}

void EvidenceDrawer::showEvent(QShowEvent* event)
{
    Drawer::showEvent(event);
    if (m_stack->currentWidget() == m_scroll) {
        m_later.start();
    }
}

void EvidenceDrawer::changeEvent(QEvent* event)
{
    Drawer::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange) {
        m_later.start();
    }
}

} // namespace wp::ui::screens
