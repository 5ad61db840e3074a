// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/start/start_page.h"

#include "ui/format/icons.h"
#include "ui/format/theme.h"
#include "ui/screens/start/priorities_card.h"
#include "ui/shell/first_steps.h"
#include "ui/shell/recent_files.h"
#include "ui/shell/session.h"
#include "ui/widgets/empty_layout.h"
#include "ui/widgets/language_row.h"
#include "ui/widgets/scroll_column.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QFrame>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <ranges>
#include <utility>

namespace wp::ui::screens {

using format::Space;
using format::Type;

namespace {

constexpr int cardsBesideFrom = 760;
constexpr int widestPage = 1240;
constexpr int stepCount = shell::FirstSteps::count;

QLabel* label(QWidget* parent, Type type, bool quiet = false)
{
    auto* made = new QLabel(parent);
    made->setWordWrap(true);
    format::setType(made, type, quiet);
    return made;
}

QFrame* card(QWidget* parent)
{
    auto* made = new QFrame(parent);
    made->setObjectName(QStringLiteral("card"));
    new QVBoxLayout(made);
    return made;
}

QString plain(QString text) { return text.remove(u'&'); }

} // namespace

StartPage::StartPage(shell::Session& session, shell::FirstSteps& firstSteps, format::Language& language,
                     shell::RecentFiles& recent, QList<QAction*> ways, QAction* keep, QWidget* parent)
    : Page(session, QStringLiteral("start"), 1, QStringLiteral("start"), parent), m_firstSteps(firstSteps),
      m_recent(recent), m_ways(std::move(ways)), m_keep(keep)
{
    m_scroll = widgets::ScrollColumn::filling(this);
    QWidget* content = m_scroll->content();
    m_languageRow = new widgets::LanguageRow(language, content);
    m_scroll->column()->addWidget(m_languageRow);
    m_question = label(content, Type::title);
    m_answer = label(content, Type::body, true);
    m_scroll->column()->addWidget(m_question);
    m_scroll->column()->addWidget(m_answer);
    QBoxLayout* cards = m_scroll->addPair(cardsBesideFrom);
    cards->addWidget(buildWays(), 2);
    cards->addWidget(buildSteps(), 3);
    m_priorities = new PrioritiesCard(session, content);
    QBoxLayout* below = m_scroll->addPair(cardsBesideFrom);
    below->addWidget(buildFiles(), 2);
    below->addWidget(m_priorities, 3);
    m_scroll->column()->addStretch();
    connect(&m_recent, &shell::RecentFiles::changed, this, &StartPage::showFiles);
    connect(&m_firstSteps, &shell::FirstSteps::changed, this, &StartPage::showSteps);
    retranslate();
}

QFrame* StartPage::buildWays()
{
    m_waysCard = card(m_scroll->content());
    m_waysTitle = label(m_waysCard, Type::subheading);
    m_waysCard->layout()->addWidget(m_waysTitle);
    for (QAction* way : m_ways) {
        auto* button = new QPushButton(m_waysCard);
        button->setProperty("primary", m_wayButtons.empty());
        connect(button, &QPushButton::clicked, way, &QAction::trigger);
        m_waysCard->layout()->addWidget(button);
        m_wayButtons.push_back(button);
    }
    static_cast<QVBoxLayout*>(m_waysCard->layout())->addStretch();
    return m_waysCard;
}

QFrame* StartPage::buildFiles()
{
    m_filesCard = card(m_scroll->content());
    auto* column = static_cast<QVBoxLayout*>(m_filesCard->layout());
    m_filesTitle = label(m_filesCard, Type::subheading);
    m_noFiles = label(m_filesCard, Type::body, true);
    m_fileColumn = new QVBoxLayout;
    column->addWidget(m_filesTitle);
    column->addWidget(m_noFiles);
    column->addLayout(m_fileColumn);
    column->addStretch();
    return m_filesCard;
}

QFrame* StartPage::buildSteps()
{
    m_stepsCard = card(m_scroll->content());
    auto* column = static_cast<QVBoxLayout*>(m_stepsCard->layout());
    m_stepsTitle = label(m_stepsCard, Type::subheading);
    column->addWidget(m_stepsTitle);
    for (int step = 0; step < stepCount; ++step) {
        auto* row = new QHBoxLayout;
        auto* says = new QVBoxLayout;
        m_stepTitles.push_back(label(m_stepsCard, Type::strong));
        m_stepWords.push_back(label(m_stepsCard, Type::caption, true));
        m_steps.push_back(new QPushButton(m_stepsCard));
        m_stepMarks.push_back(new QLabel(m_stepsCard));
        row->addWidget(m_stepMarks.back());
        says->setSpacing(0);
        says->addWidget(m_stepTitles.back());
        says->addWidget(m_stepWords.back());
        row->addLayout(says, 1);
        row->addWidget(m_steps.back());
        connect(m_steps.back(), &QPushButton::clicked, this, [this, step] { takeStep(step); });
        column->addLayout(row);
    }
    column->addStretch();
    return m_stepsCard;
}

void StartPage::takeStep(int step)
{
    switch (step) {
    case 0: Q_EMIT screenWanted(QStringLiteral("levers")); break;
    case 1: Q_EMIT screenWanted(QStringLiteral("trajectory")); break;
    case 2: openFigure(); break;
    default: m_keep->trigger(); break;
    }
}

void StartPage::openFigure()
{
    for (const scenario::Role role : {scenario::Role::wholePlace, scenario::Role::cuts, scenario::Role::doNothing}) {
        if (const task::Projected* projected = session().projected(role)) {
            session().openFigure({projected->flat.id.text(), "appraisal", "cumulativeSaving", 0});
            return;
        }
    }
}

void StartPage::retranslate()
{
    m_question->setText(tr("What can this show me in five minutes?"));
    m_answer->setText(tr("What prevention does to demand, money and reserves, year by year, beside doing nothing and "
                         "cuts. Nothing leaves this computer."));
    m_waysTitle->setText(tr("Begin with a place"));
    for (qsizetype i = 0; i < m_ways.size(); ++i) {
        m_wayButtons[static_cast<std::size_t>(i)]->setText(plain(m_ways[i]->text()));
    }
    m_priorities->retranslate();
    m_filesTitle->setText(tr("Files of last time"));
    m_noFiles->setText(tr("Places that you save or open are listed here."));
    m_stepsTitle->setText(tr("Four steps through the open place"));
    const QString titles[] = {tr("1. Move a lever"), tr("2. See the lines"), tr("3. Open a number"), tr("4. Keep a snapshot")};
    const QString words[] = {tr("Cuts stand on the left, the whole place on the right. Drag a slider, or use the arrow keys."),
                             tr("Three lines: do nothing, cuts, and the whole place. What you moved shows at once."),
                             tr("Every figure opens onto its formula, its source, and what if it is wrong."),
                             tr("K keeps what is on any screen. Snapshots become slides for a room (F5) and pages of the report.")};
    const QString acts[] = {tr("Go to the levers"), tr("Go to the lines"), tr("Open the saving"), tr("Keep a snapshot")};
    for (std::size_t step = 0; step < stepCount; ++step) {
        m_stepTitles[step]->setText(titles[step]);
        m_stepWords[step]->setText(words[step]);
        m_steps[step]->setText(acts[step]);
    }
    showSteps();
    showFiles();
}

void StartPage::showSteps()
{
    const int side = format::currentTheme().target() / 2;
    for (std::size_t step = 0; step < stepCount; ++step) {
        const bool isDone = m_firstSteps.isDone(static_cast<shell::FirstSteps::Step>(step));
        m_stepMarks[step]->setFixedWidth(side);
        m_stepMarks[step]->setPixmap((isDone ? format::icon(QStringLiteral("success"), format::Colour::success)
                                             : format::icon(QStringLiteral("pending"), format::Colour::border))
                                         .pixmap(side, side));
        const QString title = m_stepTitles[step]->text();
        m_stepTitles[step]->setAccessibleName(isDone ? tr("%1: done", "a step").arg(title) : title);
    }
}

void StartPage::showFiles()
{
    for (QPushButton* file : std::exchange(m_files, {})) {
        m_fileColumn->removeWidget(file);
        widgets::discard(file);
    }
    for (const QString& path : m_recent.present()) {
        const QFileInfo file(path);
        auto* button = new QPushButton(tr("%1, in %2", "a file and its folder").arg(file.completeBaseName(), QDir(file.path()).dirName()),
                                       m_filesCard);
        button->setToolTip(QDir::toNativeSeparators(path));
        button->setMinimumWidth(1);
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT fileWanted(path); });
        m_fileColumn->addWidget(button);
        m_files.push_back(button);
    }
    m_noFiles->setVisible(m_files.empty());
}

void StartPage::refresh()
{
    const format::Theme& theme = format::currentTheme();
    m_scroll->dress(Space::medium, widestPage);
    const int side = theme.space(Space::medium);
    for (QFrame* each : {m_waysCard, m_stepsCard, m_filesCard, static_cast<QFrame*>(m_priorities)}) {
        each->layout()->setContentsMargins(side, side, side, side);
        each->layout()->setSpacing(theme.space(Space::small));
    }
    m_priorities->refresh();
    showSteps();
    showFiles();
    const auto widest = std::ranges::max(m_steps | std::views::transform([](const QPushButton* each) { return each->sizeHint().width(); }));
    for (QPushButton* each : m_steps) {
        each->setMinimumWidth(widest);
    }
}

QList<QWidget*> StartPage::areas() const { return {m_languageRow, m_waysCard, m_stepsCard, m_filesCard, m_priorities}; }

} // namespace wp::ui::screens
