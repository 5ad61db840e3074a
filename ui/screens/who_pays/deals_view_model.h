// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uncertainty/who_pays.h"
#include "ui/shell/session.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace wp::ui::screens {

/// A sharing deal as a row: who passes which share of what it saves to whom, from when, and what that comes to.
struct DealRow {
    std::string measure;
    QString name;
    int giver = 0;
    int taker = 0;
    money::Number share;
    int startYear = 0;
    bool isOn = true;
    QString effect;
    projection::FigureId figure{};
};

/// An edit of a deal, and its sentence.
struct DealStep {
    document::Edit edit;
    undo::Wording wording;
};

/// The sharing deals (pooled funds) of one scenario, and every edit of them. A deal is a measure like any other, so
/// that a variant follows its base until it is changed.
class DealsViewModel {
public:
    explicit DealsViewModel(const shell::Session& session) : m_session(session) {}

    QStringList organisations() const;
    std::vector<DealRow> rows(const task::Projected& shown, const uncertainty::WhoPays* found) const;

    /// A deal between those who gain and pay most. None in a place of fewer than two organisations.
    std::optional<DealStep> add(const task::Projected& shown, const uncertainty::WhoPays* found) const;
    /// Where giver and taker would be one, they change places.
    DealStep setGiver(const std::string& scenario, const DealRow& row, int giver) const;
    DealStep setTaker(const std::string& scenario, const DealRow& row, int taker) const;
    DealStep setShare(const std::string& scenario, const DealRow& row, const money::Number& share) const;
    DealStep setStart(const std::string& scenario, const DealRow& row, int calendarYear) const;
    DealStep setOn(const std::string& scenario, const DealRow& row, bool isOn) const;
    DealStep remove(const std::string& scenario, const DealRow& row) const;

private:
    DealStep setSides(const std::string& scenario, const DealRow& row, int giver, int taker) const;
    QString effectOf(const scenario::Measure& measure, const uncertainty::WhoPays* found) const;
    QString organisation(int index) const;
    std::string idOf(int index) const;

    const shell::Session& m_session;
};

} // namespace wp::ui::screens
