// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/compare/compare_page.h"

#include "ui/chart/chart_frame.h"
#include "ui/format/names.h"
#include "ui/format/problem_sentences.h"
#include "ui/screens/compare/decision_card.h"
#include "ui/screens/compare/difference_card.h"
#include "ui/shell/scenario_menu.h"
#include "ui/widgets/picker.h"
#include "ui/widgets/scroll_column.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace wp::ui::screens {

using chart::ChartFrame;
using format::Space;
using widgets::Picker;
using widgets::ScrollColumn;

namespace {

constexpr int sideBySide = 900;
constexpr int leastChart = 340;

} // namespace

ComparePage::ComparePage(shell::Session& session, QWidget* parent)
    : Page(session, QStringLiteral("compare"), 8, QStringLiteral("compare"), parent), m_viewModel(session)
{
    build();
    retranslate();
}

void ComparePage::buildPickers()
{
    QBoxLayout* pair = nullptr;
    for (std::size_t slot = 0; slot < m_picks.size(); ++slot) {
        if (slot % 2 == 0) {
            pair = m_scroll->addPair(sideBySide);
        }
        m_picks[slot] = new Picker(m_scroll->content());
        m_menus[slot] = new shell::ScenarioMenu(session(), [this, slot] { return m_viewModel.scenarioAt(slot); }, m_scroll->content());
        m_picks[slot]->addBeside(m_menus[slot]);
        pair->addWidget(m_picks[slot], 1);
        connect(m_menus[slot], &shell::ScenarioMenu::refused, this, &ComparePage::refuse);
        connect(m_picks[slot], &Picker::chosen, this, [this, slot](int choice) {
            m_viewModel.choose(slot, choice);
            refresh();
        });
    }
}

void ComparePage::build()
{
    m_scroll = ScrollColumn::filling(this);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QVBoxLayout* column = m_scroll->column();
    buildPickers();
    m_vary = new QPushButton(m_scroll->content());
    m_bases = new QMenu(m_vary);
    m_vary->setMenu(m_bases);
    m_vary->setProperty("opens", true);
    m_refusal = new QLabel(m_scroll->content());
    m_refusal->setWordWrap(true);
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->setProperty("wrong", true);
    m_refusal->hide();
    m_differences = new DifferenceCard(m_scroll->content());
    m_outcomes = new ChartFrame(m_scroll->content());
    m_coursePick = new Picker(m_scroll->content());
    m_courses = new ChartFrame(m_scroll->content());
    m_decision = new DecisionCard(m_scroll->content());
    column->addWidget(m_vary, 0, Qt::AlignLeft);
    for (QWidget* part : {static_cast<QWidget*>(m_refusal), static_cast<QWidget*>(m_differences),
                          static_cast<QWidget*>(m_outcomes), static_cast<QWidget*>(m_coursePick),
                          static_cast<QWidget*>(m_courses), static_cast<QWidget*>(m_decision)}) {
        column->addWidget(part);
    }
    column->addStretch();
    connect(m_differences, &DifferenceCard::resetWanted, this, &ComparePage::followAgain);
    connect(m_courses, &ChartFrame::yearChanged, this, [this](int year) { this->session().setYear(year); });
    connect(m_coursePick, &Picker::chosen, this, [this](int choice) {
        m_viewModel.chooseCourse(choice);
        showCharts();
    });
    connect(m_decision, &DecisionCard::decided, this, &ComparePage::decide);
}

void ComparePage::retranslate()
{
    for (std::size_t slot = 0; slot < m_picks.size(); ++slot) {
        const QChar letter(static_cast<char16_t>(u'A' + slot));
        m_picks[slot]->setWords(tr("&%1", "a letter of the alphabet, as an access key").arg(letter),
                                tr("Scenario %1").arg(letter));
    }
    m_vary->setText(tr("New scenario that follows"));
    m_coursePick->setWords(tr("Over the &years"), tr("What to follow over the years"));
}

void ComparePage::reset()
{
    if (session().isOpen()) {
        m_viewModel.reset();
    }
}

void ComparePage::showCharts()
{
    const chart::ChartData outcomes = m_viewModel.outcomes();
    if (outcomes.series.empty()) {
        m_outcomes->showEmpty(outcomes.title, tr("Pick scenarios above; each gets a letter."));
    } else {
        m_outcomes->setData(outcomes);
    }
    const chart::ChartData courses = m_viewModel.trajectories();
    m_courses->setVisible(!courses.series.empty());
    m_coursePick->setVisible(!courses.series.empty());
    if (!courses.series.empty()) {
        m_courses->setData(courses);
        m_courses->setCursor(session().year(), std::max(m_courses->cursorSeries(), 0));
    }
}

void ComparePage::refresh()
{
    m_scroll->dress(Space::medium);
    m_courses->setMinimumHeight(leastChart * format::currentTheme().textPercent() / 100);
    m_refusal->hide();
    for (std::size_t slot = 0; slot < m_picks.size(); ++slot) {
        m_picks[slot]->offer(m_viewModel.offered(), m_viewModel.chosen(slot));
        m_menus[slot]->refresh();
    }
    Picker::align({m_picks.begin(), m_picks.end()});
    m_coursePick->offer(m_viewModel.courses(), m_viewModel.course());
    m_bases->clear();
    for (const scenario::Scenario& each : session().model().scenarios) {
        QAction* action = m_bases->addAction(format::nameOf(each));
        connect(action, &QAction::triggered, this, [this, id = each.id] { addVariant(id); });
    }
    const std::vector<Compared> compared = m_viewModel.compared();
    QStringList names;
    for (const Compared& one : compared) {
        names << one.lettered();
    }
    m_differences->show(names, compared.empty() ? std::vector<DifferenceRow>() : differenceRows(session().model(), compared));
    m_decision->show(compared, document::decisionsOf(session().model()));
    showCharts();
}

void ComparePage::refuse(const QString& sentence)
{
    m_refusal->setText(sentence);
    m_refusal->show();
}

void ComparePage::addVariant(const shell::ScenarioId& followed)
{
    const auto& scenarios = session().model().scenarios;
    const auto found = std::ranges::find(scenarios, followed, &scenario::Scenario::id);
    if (found == scenarios.end()) {
        return;
    }
    shell::ScenarioId id;
    const CompareStep step = variantStep(session().model(), *found, id);
    if (const base::Problems problems = session().perform(step.edit, step.wording); !problems.empty()) {
        refuse(format::sentence(problems.front()));
        return;
    }
    std::size_t slot = 0;
    while (slot + 1 < CompareViewModel::slots && m_viewModel.chosen(slot) != 0) {
        ++slot;
    }
    m_viewModel.choose(slot, id);
    refresh();
}

void ComparePage::followAgain(int row, int column)
{
    const auto at = static_cast<std::size_t>(column);
    const std::vector<Compared> compared = m_viewModel.compared();
    const DifferenceRow& shown = m_differences->model()->row(row);
    const auto step = followStep(session().model(), compared[at], shown, shown.cells[at]);
    if (step) {
        session().perform(step->edit, step->wording);
    }
}

void ComparePage::decide(const document::Decision& decision)
{
    const QString name = format::fromUtf8(decision.name);
    const base::Problems problems = session().perform(document::deciding(session().model(), decision),
                                                      [name] { return tr("Decide for “%1”").arg(name); });
    if (problems.empty()) {
        m_decision->clear();
    } else {
        m_decision->showRefusal(format::sentence(problems.front()));
    }
}

QStringList ComparePage::findings() const
{
    QStringList said{m_viewModel.headline() + u'.'};
    const chart::ChartData courses = m_viewModel.trajectories();
    if (!courses.title.isEmpty()) {
        said << courses.title + u'.';
    }
    return said;
}

QList<QWidget*> ComparePage::areas() const
{
    return {m_picks.front()->box(), m_differences->table(), m_outcomes, m_coursePick->box(), m_courses, m_decision->choice()};
}

void ComparePage::toggleTables()
{
    const bool isShown = m_outcomes->isTableShown();
    m_outcomes->setTableShown(!isShown);
    m_courses->setTableShown(!isShown);
}

} // namespace wp::ui::screens
