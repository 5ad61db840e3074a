// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/names.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace wp::ui::format {

namespace {

QString words(const char* source) { return QCoreApplication::translate("Names", source); }

} // namespace

QString tierName(place::Tier tier)
{
    static constexpr const char* names[] = {
        QT_TRANSLATE_NOOP("Names", "Prevention"), QT_TRANSLATE_NOOP("Names", "Early help"),
        QT_TRANSLATE_NOOP("Names", "Response"), QT_TRANSLATE_NOOP("Names", "Crisis"),
        QT_TRANSLATE_NOOP("Names", "Enabling")};
    return words(names[static_cast<std::size_t>(tier)]);
}

std::span<const place::Tier> allTiers()
{
    using enum place::Tier;
    static constexpr std::array tiers = {prevention, earlyHelp, response, crisis, enabling};
    return tiers;
}

SeriesRole seriesOf(place::Tier tier)
{
    using enum place::Tier;
    switch (tier) {
    case prevention: return SeriesRole::prevention;
    case earlyHelp: return SeriesRole::earlyHelp;
    case response: return SeriesRole::response;
    case crisis: return SeriesRole::crisis;
    case enabling: return SeriesRole::enabling;
    }
    return SeriesRole::other;
}

QString organisationKindName(place::OrganisationKind kind)
{
    static constexpr const char* names[] = {
        QT_TRANSLATE_NOOP("Names", "Council"), QT_TRANSLATE_NOOP("Names", "NHS"),
        QT_TRANSLATE_NOOP("Names", "Police"), QT_TRANSLATE_NOOP("Names", "Fire and rescue"),
        QT_TRANSLATE_NOOP("Names", "Education"), QT_TRANSLATE_NOOP("Names", "Housing"),
        QT_TRANSLATE_NOOP("Names", "Welfare"), QT_TRANSLATE_NOOP("Names", "Voluntary sector"),
        QT_TRANSLATE_NOOP("Names", "Other")};
    return words(names[static_cast<std::size_t>(kind)]);
}

QString roleName(scenario::Role role)
{
    static constexpr const char* names[] = {
        QT_TRANSLATE_NOOP("Names", "Other"), QT_TRANSLATE_NOOP("Names", "Do nothing"),
        QT_TRANSLATE_NOOP("Names", "Cuts"), QT_TRANSLATE_NOOP("Names", "Whole place")};
    return words(names[static_cast<std::size_t>(role)]);
}

SeriesRole seriesOf(scenario::Role role)
{
    switch (role) {
    case scenario::Role::doNothing: return SeriesRole::doNothing;
    case scenario::Role::cuts: return SeriesRole::cuts;
    case scenario::Role::wholePlace: return SeriesRole::wholePlace;
    case scenario::Role::none: break;
    }
    return SeriesRole::other;
}

QString kindName(const scenario::Action& action)
{
    static constexpr const char* names[] = {
        QT_TRANSLATE_NOOP("Names", "Cut"), QT_TRANSLATE_NOOP("Names", "Move money to prevention"),
        QT_TRANSLATE_NOOP("Names", "New money"), QT_TRANSLATE_NOOP("Names", "Support for people"),
        QT_TRANSLATE_NOOP("Names", "One front door"), QT_TRANSLATE_NOOP("Names", "Generalists"),
        QT_TRANSLATE_NOOP("Names", "Fewer contracts"), QT_TRANSLATE_NOOP("Names", "More income"),
        QT_TRANSLATE_NOOP("Names", "Sharing deal"), QT_TRANSLATE_NOOP("Names", "Higher threshold")};
    static_assert(std::size(names) == std::variant_size_v<scenario::Action>);
    return words(names[action.index()]);
}

QString inLanguageOf(const QString& name)
{
    const QStringList halves = name.split(QStringLiteral(" | "));
    const bool isInBoth = halves.size() == 2 && !halves[0].trimmed().isEmpty() && !halves[1].trimmed().isEmpty();
    return isInBoth ? halves[QLocale().language() == QLocale::Welsh ? 1 : 0].trimmed() : name;
}

} // namespace wp::ui::format
