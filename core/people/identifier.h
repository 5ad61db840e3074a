// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace wp::people {

/// What tells who one person is, and so has no place in a plan.
enum class Identifier { nhsNumber, nationalInsurance, postcode, email, phone, birthDate, personName, address };

inline constexpr std::array allIdentifiers{
    Identifier::nhsNumber, Identifier::nationalInsurance, Identifier::postcode,   Identifier::email,
    Identifier::phone,     Identifier::birthDate,         Identifier::personName, Identifier::address};

/// The word that a Problem carries for it ("nhsNumber").
std::string_view nameOf(Identifier identifier);

/// An identifier and the part of the text that is one.
struct FoundIdentifier {
    Identifier identifier;
    std::string_view text;
};

/// The first identifier in a text that a person wrote: an NHS number by its check digit, a National Insurance number,
/// a postcode in capitals with its space, an e-mail address, a British telephone number, a date said to be of birth.
/// Bare names and addresses cannot be told from other words; those are known by the heading of their column.
std::optional<FoundIdentifier> identifierIn(std::string_view text);

/// Ten digits, bare or written 3-3-4 with spaces or hyphens, from a range that is given out to patients and with the
/// right check digit (modulus 11). The ranges leave out the ISBN, which has the same check digit.
bool isNhsNumber(std::string_view text);

/// A whole postcode in small letters or without its space, too.
bool isLoosePostcode(std::string_view text);

/// Enough of an identifier to find it by, and too little to know anyone: its first sign or two.
std::string masked(const FoundIdentifier& found);

} // namespace wp::people
