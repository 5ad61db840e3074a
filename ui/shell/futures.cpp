// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/futures.h"

#include <algorithm>

namespace wp::ui::shell {

namespace {

constexpr int gatherMs = 8;

} // namespace

Futures::Futures(Session& session, QObject* parent)
    : QObject(parent), m_session(session),
      m_asking(
          gatherMs,
          [](const Question& question, std::stop_token stop, const auto& early) {
              return uncertainty::runEnsemble({question.place, question.flat}, {}, stop, {}, early);
          },
          [this] { Q_EMIT changed(); })
{
    connect(&session, &Session::opened, this, [this] { m_asking.forget(); });
}

void Futures::ask()
{
    Question question{m_session.model().place, {}};
    for (const scenario::Scenario& scenario : m_session.model().scenarios) {
        if (const task::Projected* projected = m_session.projections().now(scenario.id)) {
            question.flat.push_back(projected->flat);
        }
    }
    if (!question.flat.empty()) {
        m_asking.ask(std::move(question));
    }
}

std::uint64_t Futures::draws() const { return m_asking.answer() ? m_asking.answer()->draws : 0; }

std::size_t Futures::scenarios() const { return m_asking.answer() ? m_asking.answer()->scenarios.size() : 0; }

const uncertainty::ScenarioBands* Futures::of(const ScenarioId& id) const
{
    if (!m_asking.answer()) {
        return nullptr;
    }
    const auto& all = m_asking.answer()->scenarios;
    const auto found = std::ranges::find(all, id.text(), &uncertainty::ScenarioBands::id);
    const bool isOfNow = found != all.end() &&
                         found->bands.size() == static_cast<std::size_t>(m_session.horizon()) + 1 &&
                         found->bands.front().year == m_session.baseYear();
    return isOfNow ? &*found : nullptr;
}

std::optional<double> Futures::chanceOfBeating(const ScenarioId& one, const ScenarioId& other, int year) const
{
    const uncertainty::ScenarioBands* bands = of(one);
    const uncertainty::ScenarioBands* others = of(other);
    if (!bands || !others) {
        return {};
    }
    const auto at = static_cast<std::size_t>(others - m_asking.answer()->scenarios.data());
    return bands->bands[static_cast<std::size_t>(year)].chanceOfBeating[at];
}

} // namespace wp::ui::shell
