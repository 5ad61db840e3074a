// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimise/replace.h"
#include "ui/chart/chart_data.h"
#include "ui/screens/levers/figure_words.h"
#include "ui/screens/levers/levers_view_model.h"
#include "ui/task/asking.h"

namespace wp::ui::screens {

/// Replace these cuts: which cuts, by which whole-place measures and how far each may rise, in which year and whose
/// cash. Each change is answered anew in the background; the answer becomes a scenario of its own, a live variant of
/// the whole place, as one step. The cuts and the whole place stay as they are, to compare with.
class ReplaceViewModel : public QObject {
    Q_OBJECT

public:
    explicit ReplaceViewModel(shell::Session& session, QObject* parent = nullptr);

    /// Takes up the document as it is now: the cuts and the whole place that the screen shows.
    void begin();
    /// Why nothing can be replaced; empty when it can.
    QString complaint() const;

    const std::vector<Choice>& cutsChoices() const { return m_cutsChoices; }
    const std::vector<Choice>& wholeChoices() const { return m_wholeChoices; }
    /// All organisations together (an empty id), then each.
    std::vector<Choice> whoseChoices() const;
    const std::string& cuts() const { return m_cuts; }
    const std::string& whole() const { return m_whole; }
    const std::string& whose() const { return m_whose; }
    int year() const { return m_year; }
    int firstYear() const { return m_session.baseYear() + 1; }
    int lastYear() const { return m_session.baseYear() + m_session.horizon(); }
    bool keepsRest() const { return m_keepsRest; }

    void chooseCuts(const std::string& id);
    void chooseWhole(const std::string& id);
    void chooseWhose(const std::string& id);
    void setYear(int calendarYear);
    void setKeepsRest(bool keepsRest);

    /// A measure of the whole place; where it can rise, how far it may.
    struct Row {
        QString name;
        optimise::Lever lever;
        money::Number most;
        bool canRise = false;
        bool isUsed = true;
        bool isLocked = false;
    };
    const std::vector<Row>& rows() const { return m_rows; }
    QString nowText(std::size_t row) const;
    void setUsed(std::size_t row, bool isUsed);
    void setMost(std::size_t row, const money::Number& most);

    /// What a row came to: where it stands now, and what it finds in the year.
    struct Result {
        QString setTo;
        QString found;
    };
    std::optional<Result> result(std::size_t row) const;

    QString heading() const;
    QStringList sentences() const;
    /// "Keep what is left as a cut of 9.1% a year, in place of 10%"; empty where nothing is left or no cut would do.
    QString restWords() const;
    bool isRefining() const { return m_asking.isRefining(); }
    bool canApply() const { return m_asking.answer() && !isRefining(); }
    chart::ChartData chart() const;

    LeverStep step() const;
    base::Problems apply();

Q_SIGNALS:
    void changed();

private:
    struct Question {
        place::Place place;
        scenario::Scenario cuts;
        scenario::Scenario whole;
        std::vector<std::pair<std::string, money::Number>> mosts;
        std::optional<std::size_t> organisation;
        int t = 1;
        bool operator==(const Question&) const = default;
    };
    static std::optional<optimise::Replacement> work(const Question& question, std::stop_token stop);

    void fillRows();
    void ask();
    const task::Projected* projected(const std::string& id) const;
    const optimise::Swapped& shown() const;
    const optimise::SwapYear& shownYear() const;
    QString yearName() const;
    QString withdrawnSentence() const;
    QString otherYearsSentence() const;
    QString whoseSentence() const;
    QString restSentence() const;
    scenario::Scenario made() const;

    shell::Session& m_session;
    std::vector<Choice> m_cutsChoices;
    std::vector<Choice> m_wholeChoices;
    std::string m_cuts;
    std::string m_whole;
    std::string m_whose;
    int m_year = 0;
    bool m_keepsRest = false;
    std::vector<Row> m_rows;
    task::Asking<Question, optimise::Replacement> m_asking;
};

} // namespace wp::ui::screens
