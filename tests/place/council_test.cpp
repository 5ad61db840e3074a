// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/place/council.h"

#include <gtest/gtest.h>

namespace wp::place {
namespace {

Organisation body(const char* id, std::optional<OrganisationKind> kind)
{
    Organisation organisation;
    organisation.id = base::Id<Organisation>(id);
    organisation.kind = kind;
    return organisation;
}

TEST(Council, IsTheFirstOfItsKind)
{
    Place place;
    place.organisations = {body("trust", OrganisationKind::nhs), body("new", std::nullopt),
                           body("borough", OrganisationKind::council), body("county", OrganisationKind::council)};
    EXPECT_EQ(councilIn(place), std::optional<std::size_t>(2));
    EXPECT_EQ(councilOf(place), &place.organisations[2]);
}

TEST(Council, IsNothingWhereThereIsNone)
{
    Place place;
    EXPECT_EQ(councilIn(place), std::nullopt);
    place.organisations = {body("trust", OrganisationKind::nhs)};
    EXPECT_EQ(councilIn(place), std::nullopt);
    EXPECT_EQ(councilOf(place), nullptr);
}

} // namespace
} // namespace wp::place
