// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uncertainty/stress_run.h"
#include "ui/shell/session.h"
#include "ui/task/asking.h"

#include <QAbstractTableModel>

namespace wp::ui::screens {

/// What one scenario gives as planned and under each stress test of the document, worked out in the background: a row
/// each, in one year, for one organisation or the place. A figure as planned is a door; one under a stress test is none,
/// since the document does not hold it.
class StressModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { name, gap, reserves, below, payback, cash, first, columns };

    explicit StressModel(shell::Session& session, QObject* parent = nullptr);

    /// Takes up the document as it is now, and asks what it gives.
    void refresh();
    /// Another document came, or none.
    void reset();
    bool isRefining() const { return m_asking.isRefining(); }

    QStringList scenarios() const;
    int scenario() const;
    void chooseScenario(int index);
    /// The whole place comes after its organisations.
    QStringList payers() const;
    int payer() const { return m_payer; }
    void choosePayer(int payer);
    /// From the first year after the base year.
    QStringList years() const;
    int year() const;
    void chooseYear(int index) { m_session.setYear(index + 1); }

    QString title() const;
    QString unitLine() const;
    /// What the test of a row changes and who says so; of the first row, what it is.
    QString detail(int row) const;
    QString note() const;

    /// Null for the row as planned.
    const scenario::StressTest* test(int row) const;
    /// Makes the document what it is under the test of a row, as one step.
    base::Problems apply(int row);
    /// A new one at the end, without changes, for a person to fill; it is not kept yet.
    scenario::StressTest fresh() const;
    /// Keeps a test in place of the one with its id, or else at the end; the row where it stands.
    int keep(const scenario::StressTest& test);
    int duplicate(int row);
    void remove(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void changed();

private:
    struct Question {
        place::Place place;
        std::vector<scenario::Scenario> scenarios;
        shell::ScenarioId scenario;
        std::vector<scenario::StressTest> tests;
        bool operator==(const Question&) const = default;
    };
    using Runs = std::vector<uncertainty::StressRun>;

    void showAnswer();
    const scenario::Scenario* chosen() const;
    const place::Organisation* organisation() const;
    /// Null while nothing is known of a row, or its stress test cannot be.
    const projection::Outcome* outcome(int row) const;
    bool hasReserves() const;
    money::Money amount(const projection::Outcome& outcome, int column) const;
    std::optional<std::size_t> whoFirst(const projection::Outcome& outcome) const;
    std::optional<int> belowIn(const projection::Outcome& outcome) const;
    QString worstReserves() const;
    QString widestGap() const;
    QString moneyText(int row, int column) const;
    QString yearText(int row, int column) const;
    QString cellText(int row, int column) const;
    QString spokenText(int row, int column) const;
    projection::FigureId figure(int column) const;
    QString yearName() const;
    bool put(std::vector<scenario::StressTest> tests, undo::Wording wording);

    shell::Session& m_session;
    task::Asking<Question, Runs> m_asking;
    std::vector<scenario::StressTest> m_tests;
    std::optional<shell::ScenarioId> m_scenario;
    int m_payer = 0;
    int m_rows = 0;
};

} // namespace wp::ui::screens
