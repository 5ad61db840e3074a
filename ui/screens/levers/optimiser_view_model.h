// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/levers/frontier_chart.h"
#include "ui/screens/levers/levers_view_model.h"
#include "ui/screens/levers/optimiser_question.h"
#include "ui/task/waiting.h"

namespace wp::ui::screens {

/// What is best? A question, the settings that answer it best, and the frontier on which more of one good is less of
/// another, found one after the other in the background. Any change of the question forgets its answer.
class OptimiserViewModel : public QObject {
    Q_OBJECT

public:
    explicit OptimiserViewModel(shell::Session& session, QObject* parent = nullptr);

    /// Takes up the document as it is now. While it is as it was, question and answer stand.
    void begin();
    bool canAsk() const { return !m_scenarios.empty(); }

    const std::vector<Choice>& scenarios() const { return m_scenarios; }
    void chooseScenario(const std::string& id);
    const OptimiserQuestion& question() const { return m_question; }
    /// Changes the question, and forgets its answer.
    template <class Change>
    void ask(Change change)
    {
        change(m_question);
        forget();
    }

    void find();
    void cancel();
    bool isBusy() const { return m_best.isBusy() || m_frontier.isBusy(); }
    /// From 0 to 1, over both searches.
    double progress() const;
    bool isFindingBest() const { return m_best.isBusy(); }

    /// What stands across the frontier: the share spent on prevention, or a stream.
    QStringList acrossChoices() const;
    std::size_t across() const { return m_across; }
    void setAcross(std::size_t choice);

    bool hasBest() const { return m_best.answer() != nullptr; }
    /// Whether the best that was found keeps all limits.
    bool keepsLimits() const { return hasBest() && m_best.answer()->optimum.broken.empty(); }
    bool hasFrontier() const { return m_frontier.answer() != nullptr; }
    QString heading() const;
    /// What holds the answer back, or which limits it misses; and what else is to be said of it.
    QStringList sentences() const;
    QStringList notes() const;
    /// Empty while nothing is known, or nothing keeps the limits.
    const chart::ChartData& frontier() const { return m_drawn.data; }
    void choosePoint(std::size_t category);
    std::optional<std::size_t> chosen() const { return m_chosen; }
    QString pointHeading() const;

    /// A measure as it is now, at its best, and at the chosen point (empty where none is).
    struct Setting {
        QString name;
        QString now;
        QString best;
        QString point;
        bool operator==(const Setting&) const = default;
    };
    std::vector<Setting> settings() const;

    bool canApplyBest() const;
    bool canApplyPoint() const;
    LeverStep bestStep() const;
    LeverStep pointStep() const;
    /// Sets the measures as one step; or says why it cannot be.
    base::Problems apply(const LeverStep& step);

Q_SIGNALS:
    void changed();

private:
    struct Best {
        std::shared_ptr<const AskedStudy> asked;
        optimise::Optimum optimum;
    };
    struct Frontier {
        std::shared_ptr<const AskedStudy> asked;
        std::optional<std::size_t> stream;
        std::vector<optimise::FrontierPoint> points;
    };

    void forget();
    void bestMoved();
    void frontierMoved();
    void findFrontier();
    void draw();
    const optimise::FrontierPoint* chosenPoint() const;
    int movesOf(const std::vector<money::Decimal>& values) const;
    QString settingText(std::size_t lever, const money::Decimal& value) const;
    LeverStep stepOf(const std::vector<money::Decimal>& values, undo::Wording what) const;

    shell::Session& m_session;
    std::vector<Choice> m_scenarios;
    OptimiserQuestion m_question;
    std::size_t m_across = 0;
    std::optional<std::size_t> m_chosen;
    DrawnFrontier m_drawn;
    bool m_isFrontierWanted = false;
    task::Waiting<Best> m_best;
    task::Waiting<Frontier> m_frontier;
};

} // namespace wp::ui::screens
