// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/range/range_page.h"

#include "ui/chart/chart_frame.h"
#include "ui/widgets/door_label.h"
#include "ui/widgets/picker.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/wrapped_label.h"

#include <QComboBox>
#include <QFrame>
#include <QLabel>

namespace wp::ui::screens {

using chart::ChartFrame;
using format::Space;
using format::Type;
using widgets::ScrollColumn;

namespace {

// The first draws come before it, so that they have the machine to themselves.
constexpr int gatherMs = 90;
constexpr int sideBySide = 1080;

} // namespace

RangePage::RangePage(shell::Session& session, shell::Futures& futures, QWidget* parent)
    : Page(session, QStringLiteral("range"), 9, QStringLiteral("range"), parent), m_futures(futures),
      m_viewModel(session, futures), m_turning(gatherMs, work, [this] { showAll(); })
{
    build();
    connect(&futures, &shell::Futures::changed, this, &RangePage::showAll);
    retranslate();
}

std::optional<Turning> RangePage::work(const Question& question, std::stop_token stop,
                                       const std::function<void(Turning)>& early)
{
    const uncertainty::Study study{question.place, {question.flat}};
    auto tornado = uncertainty::quickTornadoOf(study, 0, stop);
    if (!tornado) {
        return {};
    }
    early({*tornado, {}});
    auto switching = uncertainty::switchingValuesOf(study, 0, stop);
    if (!switching) {
        return {};
    }
    return Turning{std::move(*tornado), std::move(*switching)};
}

void RangePage::build()
{
    m_scroll = ScrollColumn::filling(this);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pick = new widgets::Picker(m_scroll->content());
    m_scroll->column()->addWidget(m_pick);
    connect(m_pick, &widgets::Picker::chosen, this, [this](int choice) {
        m_viewModel.line().choose(choice);
        refresh();
    });
    QBoxLayout* top = m_scroll->addPair(sideBySide);
    m_chances = new ChartFrame(m_scroll->content());
    top->addWidget(m_chances, 3);
    buildWords();
    top->addWidget(m_card, 2);
    m_tornado = new ChartFrame(m_scroll->content());
    m_scroll->column()->addWidget(m_tornado);
    m_scroll->column()->addStretch();
}

void RangePage::buildWords()
{
    m_card = new QFrame(m_scroll->content());
    m_card->setObjectName(QStringLiteral("card"));
    auto* column = new QVBoxLayout(m_card);
    m_saidTitle = widgets::wrappedLabel({}, Type::subheading, false, m_card);
    m_said = new widgets::DoorLabel(Type::body, m_card);
    m_notTitle = widgets::wrappedLabel({}, Type::subheading, false, m_card);
    m_not = widgets::wrappedLabel({}, Type::body, false, m_card);
    for (QLabel* label : {m_saidTitle, static_cast<QLabel*>(m_said), m_notTitle, m_not}) {
        column->addSpacing(label == m_notTitle ? format::currentTheme().space(Space::medium) : 0);
        column->addWidget(label);
    }
    column->addStretch();
}

void RangePage::retranslate()
{
    m_pick->setWords(tr("&Futures of"), tr("Whose futures to show"));
    m_saidTitle->setText(tr("What the futures say"));
    m_notTitle->setText(tr("What is not counted"));
}

void RangePage::reset()
{
    m_turning.forget();
    if (session().isOpen()) {
        m_viewModel.line().reset();
    }
}

void RangePage::dress()
{
    const format::Theme& theme = format::currentTheme();
    const int side = theme.space(Space::large);
    m_scroll->dress(Space::medium);
    m_card->layout()->setContentsMargins(side, side, side, side);
    m_card->layout()->setSpacing(theme.space(Space::small));
}

void RangePage::refresh()
{
    dress();
    m_pick->offer(m_viewModel.line().names(), m_viewModel.line().chosen());
    if (const task::Projected* shown = m_viewModel.projected()) {
        m_futures.ask();
        m_turning.ask({session().model().place, shown->flat});
    }
    showAll();
}

const Turning* RangePage::turning() const
{
    const task::Projected* shown = m_viewModel.projected();
    return shown && m_turning.answered() && m_turning.answered()->flat.id == shown->flat.id ? m_turning.answer()
                                                                                            : nullptr;
}

void RangePage::showAll()
{
    if (!isVisible() || !session().isOpen()) {
        return;
    }
    const chart::ChartData chances = m_viewModel.chances();
    if (!m_viewModel.projected()) {
        m_chances->showEmpty(tr("This place has no such scenario yet"),
                             tr("Choose another above, or open the sample place."));
    } else if (chances.series.empty()) {
        m_chances->showEmpty(tr("Futures are being drawn…"), QString());
    } else {
        m_chances->setData(chances);
        m_chances->setNote(m_futures.isRefining() ? tr("refining…") : QString());
    }
    showTornado();
    showWords();
}

void RangePage::showTornado()
{
    const Turning* found = turning();
    m_tornado->setVisible(m_viewModel.projected());
    if (!found) {
        m_tornado->showEmpty(tr("What decides most is being worked out…"), QString());
        return;
    }
    const chart::ChartData bars = m_viewModel.tornado(*found);
    if (bars.series.empty()) {
        m_tornado->showEmpty(tr("No assumption with a range moves this answer"),
                             tr("Give assumptions a low and a high value, and they stand here."));
        return;
    }
    m_tornado->setData(bars);
    m_tornado->setNote(m_turning.isRefining() ? tr("refining…") : QString());
}

void RangePage::showWords()
{
    QStringList said = m_viewModel.sentences();
    if (const Turning* found = turning()) {
        said.push_back(m_viewModel.turningSentence(*found));
    }
    said.removeAll(QString());
    m_card->setVisible(m_viewModel.projected());
    const task::Projected* shown = m_viewModel.projected();
    m_said->say(said.isEmpty() ? tr("Futures are being drawn…") : said.join(QStringLiteral("\n\n")),
                shown ? projection::FigureId{shown->flat.id.text(), "appraisal", "cumulativeSaving", 0} : projection::FigureId());
    m_not->setText(m_viewModel.notCounted(turning()).join(QStringLiteral("\n\n")));
}

QStringList RangePage::findings() const
{
    QStringList found;
    const chart::ChartData chances = m_viewModel.chances();
    if (!chances.title.isEmpty()) {
        found << chances.title + u'.';
    }
    found += m_viewModel.sentences();
    if (const Turning* known = turning()) {
        found << m_viewModel.turningSentence(*known);
    }
    if (m_viewModel.projected()) {
        found += m_viewModel.notCounted(turning());
    }
    found.removeAll(QString());
    return found;
}

QList<QWidget*> RangePage::areas() const { return {m_pick->box(), m_chances, m_tornado}; }

void RangePage::toggleTables()
{
    const bool isShown = m_chances->isTableShown();
    m_chances->setTableShown(!isShown);
    m_tornado->setTableShown(!isShown);
}

} // namespace wp::ui::screens
