// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/levers/optimiser_answer_view.h"

#include "ui/chart/chart_frame.h"
#include "ui/format/problem_sentences.h"
#include "ui/screens/levers/search_dialog.h"
#include "ui/widgets/empty_layout.h"
#include "ui/widgets/picker.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace wp::ui::screens {

using format::Space;
using format::Type;

namespace {

constexpr int sideBySide = 1000;
constexpr int chartHeight = 360;
constexpr int settingsShare = 4;
constexpr int chartShare = 5;

/// A card of words that takes the keyboard, so that it comes into sight and is read out.
class ReadCard : public QFrame {
public:
    explicit ReadCard(QWidget* parent) : QFrame(parent) { setFocusPolicy(Qt::TabFocus); }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QFrame::paintEvent(event);
        if (hasFocus()) {
            const format::Theme& theme = format::currentTheme();
            QPainter painter(this);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(theme.colour(format::Colour::focus), 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme.radius(), theme.radius());
        }
    }
    void focusInEvent(QFocusEvent*) override { update(); }
    void focusOutEvent(QFocusEvent*) override { update(); }
};

} // namespace

OptimiserAnswerView::OptimiserAnswerView(OptimiserViewModel& viewModel, QWidget* parent)
    : QWidget(parent), m_viewModel(viewModel)
{
    build();
    connectAll();
    showAll();
}

void OptimiserAnswerView::build()
{
    const format::Theme& theme = format::currentTheme();
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, theme.space(Space::medium), theme.space(Space::hair), theme.space(Space::small));
    whole->setSpacing(theme.space(Space::medium));
    m_heading = wrappedLabel({}, Type::heading, false, this);
    m_heading->setTextInteractionFlags(Qt::TextSelectableByMouse);
    whole->addWidget(m_heading);
    m_top = new QBoxLayout(QBoxLayout::LeftToRight);
    m_top->setSpacing(theme.space(Space::large));
    whole->addLayout(m_top);
    buildFrontier();
    buildSettings();
    buildWords();
    m_top->addWidget(m_settings, settingsShare);
    m_top->addWidget(m_side, chartShare);
    whole->addWidget(m_words);
    whole->addStretch();
    setFocusProxy(m_frontier);
}

void OptimiserAnswerView::fillCard(QFrame& card, QVBoxLayout*& rows) const
{
    const int side = format::currentTheme().space(Space::large);
    card.setObjectName(QStringLiteral("card"));
    rows = new QVBoxLayout(&card);
    rows->setContentsMargins(side, format::currentTheme().space(Space::medium), side, side);
    rows->setSpacing(format::currentTheme().space(Space::small));
}

void OptimiserAnswerView::buildWords()
{
    QVBoxLayout* rows = nullptr;
    m_words = new ReadCard(this);
    fillCard(*m_words, rows);
    m_held = wrappedLabel({}, Type::subheading, false, m_words);
    m_said = wrappedLabel({}, Type::body, false, m_words);
    m_notes = wrappedLabel({}, Type::body, true, m_words);
    for (QLabel* label : {m_held, m_said, m_notes}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        rows->addWidget(label);
    }
}

void OptimiserAnswerView::buildFrontier()
{
    m_side = new QWidget(this);
    auto* rows = new QVBoxLayout(m_side);
    rows->setContentsMargins({});
    rows->setSpacing(format::currentTheme().space(Space::small));
    m_across = new widgets::Picker(m_side);
    m_across->setWords(tr("Cash saved a&gainst"), tr("What cash is saved against"));
    m_across->offer(m_viewModel.acrossChoices(), static_cast<int>(m_viewModel.across()));
    rows->addWidget(m_across);
    m_frontier = new chart::ChartFrame(m_side);
    rows->addWidget(m_frontier);
    rows->addStretch();
}

void OptimiserAnswerView::buildSettings()
{
    const format::Theme& theme = format::currentTheme();
    QVBoxLayout* rows = nullptr;
    m_settings = new QFrame(this);
    fillCard(*m_settings, rows);
    rows->addWidget(wrappedLabel(tr("Settings"), Type::subheading, false, m_settings));
    m_point = wrappedLabel({}, Type::body, true, m_settings);
    rows->addWidget(m_point);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(theme.space(Space::large));
    m_grid->setVerticalSpacing(theme.space(Space::small));
    m_grid->setColumnStretch(0, 1);
    rows->addLayout(m_grid);
    rows->addStretch();
    m_refusal = wrappedLabel({}, Type::body, false, m_settings);
    m_refusal->setProperty("wrong", true);
    m_refusal->hide();
    rows->addWidget(m_refusal);
    m_applyBest = pushButton(tr("Apply the &best"), m_settings);
    m_applyPoint = pushButton(tr("Apply this &point"), m_settings);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_applyBest);
    foot->addWidget(m_applyPoint);
    rows->addLayout(foot);
}

void OptimiserAnswerView::connectAll()
{
    connect(m_across, &widgets::Picker::chosen, this,
            [this](int choice) { m_viewModel.setAcross(static_cast<std::size_t>(choice)); });
    connect(m_frontier, &chart::ChartFrame::categoryActivated, this,
            [this](int category) { m_viewModel.choosePoint(static_cast<std::size_t>(category)); });
    connect(m_applyBest, &QPushButton::clicked, this, [this] { apply(m_viewModel.bestStep()); });
    connect(m_applyPoint, &QPushButton::clicked, this, [this] { apply(m_viewModel.pointStep()); });
    connect(&m_viewModel, &OptimiserViewModel::changed, this, &OptimiserAnswerView::showAll);
}

void OptimiserAnswerView::showAll()
{
    const bool hasBest = m_viewModel.hasBest();
    m_across->setEnabled(hasBest);
    m_heading->setText(hasBest                ? m_viewModel.heading()
                       : m_viewModel.isBusy() ? tr("Looking for the best…")
                                              : tr("Nothing has been asked yet"));
    m_held->setText(m_viewModel.keepsLimits() ? tr("What holds it back") : tr("Which limits are missed"));
    m_said->setText(m_viewModel.sentences().join(u'\n'));
    m_notes->setText(m_viewModel.notes().join(u'\n'));
    m_words->setVisible(hasBest);
    m_words->setAccessibleName(QStringList{m_held->text(), m_said->text(), m_notes->text()}.join(u' '));
    showFrontier();
    showSettings();
}

void OptimiserAnswerView::toggleTable() { m_frontier->setTableShown(!m_frontier->isTableShown()); }

void OptimiserAnswerView::showFrontier()
{
    const chart::ChartData& drawn = m_viewModel.frontier();
    if (!drawn.series.empty()) {
        m_frontier->setData(drawn);
    } else if (m_viewModel.isBusy()) {
        m_frontier->showEmpty(tr("Points between the most cash and the most of the other are being found…"), QString());
    } else if (m_viewModel.hasFrontier()) {
        m_frontier->showEmpty(tr("No settings keep every limit"), tr("Loosen a limit, and find the best again."));
    } else {
        m_frontier->showEmpty(tr("Here the frontier will stand"), tr("Find the best, and choose among its points."));
    }
}

void OptimiserAnswerView::showSettings()
{
    if (auto settings = m_viewModel.settings(); settings != m_shown) {
        m_shown = std::move(settings);
        fillSettings();
        arrange();
    }
    m_settings->setVisible(!m_shown.empty());
    m_point->setText(m_viewModel.chosen() ? m_viewModel.pointHeading()
                                          : tr("Choose a point of the frontier: Left and Right move, Enter chooses."));
    m_point->setVisible(m_viewModel.hasFrontier());
    m_applyBest->setEnabled(m_viewModel.canApplyBest());
    m_applyPoint->setEnabled(m_viewModel.canApplyPoint());
    m_refusal->hide();
}

void OptimiserAnswerView::fillSettings()
{
    widgets::emptyLayout(*m_grid);
    const auto put = [this](const QString& words, int row, int column, Type type, bool isQuiet) {
        auto* label = column == 0 ? wrappedLabel(words, type, isQuiet, m_settings) : new QLabel(words, m_settings);
        format::setType(label, type, isQuiet);
        label->setAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignTop);
        m_grid->addWidget(label, row, column);
    };
    const QStringList heads{tr("Measure"), tr("Now"), tr("Best"), m_viewModel.chosen() ? tr("This point") : QString()};
    for (int column = 0; column < heads.size(); ++column) {
        put(heads[column], 0, column, Type::caption, true);
    }
    for (int row = 1; const auto& setting : m_shown) {
        const auto typeOf = [&setting](const QString& text) { return text == setting.now ? Type::body : Type::strong; };
        put(setting.name, row, 0, Type::body, false);
        put(setting.now, row, 1, Type::body, true);
        put(setting.best, row, 2, typeOf(setting.best), false);
        put(setting.point, row, 3, typeOf(setting.point), false);
        ++row;
    }
}

void OptimiserAnswerView::apply(const LeverStep& step)
{
    const base::Problems problems = m_viewModel.apply(step);
    if (problems.empty()) {
        m_viewModel.cancel();
        Q_EMIT applied();
        return;
    }
    m_refusal->setText(format::sentence(problems.front()));
    m_refusal->show();
}

/// Beside the settings the frontier is as high as they are.
void OptimiserAnswerView::arrange()
{
    const bool isWide = width() * 100 >= sideBySide * format::currentTheme().textPercent();
    m_top->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::BottomToTop);
    int height = chartHeight * format::currentTheme().textPercent() / 100;
    if (isWide && !m_shown.empty()) {
        const int beside = (width() - m_top->spacing()) * settingsShare / (settingsShare + chartShare);
        const int above = m_across->sizeHint().height() + m_side->layout()->spacing();
        height = std::max(height, m_settings->layout()->heightForWidth(beside) - above);
    }
    m_frontier->setFixedHeight(height);
}

void OptimiserAnswerView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace wp::ui::screens
