// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimise/goal_seek.h"
#include "ui/screens/levers/figure_words.h"
#include "ui/screens/levers/levers_view_model.h"
#include "ui/task/asking.h"

namespace wp::ui::screens {

/// What would it take? One measure of a scenario, and the figure that it shall bring to a value. Each change of the
/// question is answered anew in the background; the answer names the measure's value, or the closest and why.
class GoalSeekViewModel : public QObject {
    Q_OBJECT

public:
    explicit GoalSeekViewModel(shell::Session& session, QObject* parent = nullptr);

    /// Takes up the document as it is now; what was asked last stays where it can still be asked.
    void begin();
    bool canAsk() const { return !m_scenarios.empty(); }

    const std::vector<Choice>& scenarios() const { return m_scenarios; }
    const std::vector<Choice>& measures() const { return m_measures; }
    const std::vector<Choice>& things() const { return m_things; }
    std::vector<Choice> figures() const { return figuresOf(m_thing); }

    const std::string& scenario() const { return m_scenario; }
    const std::string& measure() const { return m_measure; }
    const std::string& thing() const { return m_thing; }
    const std::string& field() const { return m_field; }
    int year() const { return m_year; }
    const money::Number& value() const { return m_value; }
    optimise::Reach reach() const { return m_reach; }
    bool isBeyond() const { return m_isBeyond; }

    void chooseScenario(const std::string& id);
    void chooseMeasure(const std::string& id);
    void chooseThing(const std::string& thing);
    void chooseField(const std::string& field);
    void setYear(int calendarYear);
    void setValue(const money::Number& value);
    void setReach(optimise::Reach reach);
    void setBeyond(bool isBeyond);

    int firstYear() const { return m_session.baseYear() + 1; }
    int lastYear() const { return m_session.baseYear() + m_session.horizon(); }
    bool hasYear() const { return figure().year != 0; }
    format::Quantity quantity() const { return quantityOf(figure()); }
    /// Where the measure stands, and how far its evidence goes.
    QString measureNow() const;
    QString figureNow() const;

    struct Answer {
        QString heading;
        QStringList sentences;
        bool canApply = false;
    };
    /// None while nothing is known; the last one stays while another is on its way.
    std::optional<Answer> answer() const;
    bool isRefining() const { return m_asking.isRefining(); }
    /// Of an answer that can be applied.
    LeverStep step() const;
    /// Sets the measure as one step; or says why it cannot be.
    base::Problems apply();

Q_SIGNALS:
    void changed();

private:
    struct Question {
        place::Place place;
        scenario::Scenario flat;
        std::string measure;
        projection::FigureId figure;
        money::Number value;
        optimise::Reach reach = optimise::Reach::exactly;
        bool isBeyond = false;
        bool operator==(const Question&) const = default;
    };
    struct Found {
        optimise::Lever lever;
        optimise::Sought sought;
    };
    static std::optional<Found> work(const Question& question, std::stop_token stop);

    const task::Projected* projected() const;
    projection::FigureId figure() const { return figureId(m_scenario, m_thing, m_field, m_year); }
    std::optional<optimise::Figure> foundFigure() const;
    void fillMeasures();
    void takePresent();
    void ask();
    QString headingOf(const Found& found) const;
    QString becauseOf(const Found& found) const;
    QStringList sentencesOf(const Question& question, const Found& found) const;

    shell::Session& m_session;
    std::vector<Choice> m_scenarios;
    std::vector<Choice> m_measures;
    std::vector<Choice> m_things;
    std::string m_scenario;
    std::string m_measure;
    std::string m_thing;
    std::string m_field;
    int m_year = 0;
    money::Number m_value;
    optimise::Reach m_reach = optimise::Reach::exactly;
    bool m_isBeyond = false;
    task::Asking<Question, Found> m_asking;
};

} // namespace wp::ui::screens
