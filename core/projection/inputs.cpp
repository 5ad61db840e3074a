// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/place/path.h"
#include "core/projection/inputs_measures.h"

#include <algorithm>

namespace wp::projection {

namespace {

using List = InputRef::List;

std::optional<Index> indexIn(const std::vector<std::string>& ids, std::string_view id)
{
    const auto found = std::find(ids.begin(), ids.end(), id);
    return found == ids.end() ? std::nullopt : std::optional<Index>(static_cast<Index>(found - ids.begin()));
}

template <class Owner>
std::optional<Index> inputNamed(std::string_view name)
{
    const auto inputs = inputsOf(static_cast<Owner*>(nullptr));
    for (Index i = 0; i < inputs.size(); ++i) {
        if (inputs[i].name == name) {
            return i;
        }
    }
    return std::nullopt;
}

std::optional<InputRef> refOf(List list, std::optional<Index> thing, std::optional<Index> input)
{
    return thing && input ? std::optional(InputRef{list, *thing, *input}) : std::nullopt;
}

template <class Real>
std::optional<InputRef> measureRefOf(const Plan<Real>& plan, const place::FieldPath& path)
{
    for (Index m = 0; m < plan.measures.size(); ++m) {
        if (plan.measures[m].id == path.id) {
            const auto input = std::visit(
                [&](const auto& action) { return inputNamed<std::remove_cvref_t<decltype(action)>>(path.field); },
                plan.measures[m].action);
            return refOf(List::measures, m, input);
        }
    }
    return std::nullopt;
}

} // namespace

template <class Real>
std::optional<InputRef> inputRefOf(const Plan<Real>& plan, std::string_view text)
{
    const place::FieldPath path = place::splitPath(text);
    if (path.list == "place") {
        return refOf(List::place, 0, inputNamed<Plan<Real>>(path.field));
    }
    if (path.list == "lines") {
        return refOf(List::lines, indexIn(plan.lineIds, path.id), inputNamed<LinePlan<Real>>(path.field));
    }
    if (path.list == "streams") {
        return refOf(List::streams, indexIn(plan.streamIds, path.id), inputNamed<StreamPlan<Real>>(path.field));
    }
    if (path.list == "links") {
        return refOf(List::links, indexIn(plan.linkIds, path.id), inputNamed<LinkPlan<Real>>(path.field));
    }
    if (path.list == "organisations") {
        return refOf(List::organisations, indexIn(plan.organisationIds, path.id),
                     inputNamed<OrganisationPlan<Real>>(path.field));
    }
    return path.list == "measures" ? measureRefOf(plan, path) : std::nullopt;
}

template std::optional<InputRef> inputRefOf(const Plan<money::Decimal>&, std::string_view);
template std::optional<InputRef> inputRefOf(const Plan<double>&, std::string_view);

} // namespace wp::projection
