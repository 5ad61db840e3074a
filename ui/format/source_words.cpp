// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/source_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace wp::ui::format {

namespace {

constexpr auto reasons = std::to_array<const char*>({
    QT_TRANSLATE_NOOP("Reasons", "children who cannot live at home"),
    QT_TRANSLATE_NOOP("Reasons", "care round the clock"),
    QT_TRANSLATE_NOOP("Reasons", "people without a home now"),
    QT_TRANSLATE_NOOP("Reasons", "a duty to protect once there is concern"),
    QT_TRANSLATE_NOOP("Reasons", "people in danger now"),
    QT_TRANSLATE_NOOP("Reasons", "care that cannot wait"),
    QT_TRANSLATE_NOOP("Reasons", "care that was not foreseen"),
    QT_TRANSLATE_NOOP("Reasons", "care in a hospital bed"),
    QT_TRANSLATE_NOOP("Reasons", "care in a hospital"),
    QT_TRANSLATE_NOOP("Reasons", "people held"),
    QT_TRANSLATE_NOOP("Reasons", "young people who have offended"),
    QT_TRANSLATE_NOOP("Reasons", "help for families before it is worse"),
    QT_TRANSLATE_NOOP("Reasons", "help before it is worse"),
    QT_TRANSLATE_NOOP("Reasons", "help to do without help again"),
    QT_TRANSLATE_NOOP("Reasons", "help that keeps people at home"),
    QT_TRANSLATE_NOOP("Reasons", "help that keeps a home"),
    QT_TRANSLATE_NOOP("Reasons", "open to every family"),
    QT_TRANSLATE_NOOP("Reasons", "open to all young people"),
    QT_TRANSLATE_NOOP("Reasons", "open to everyone"),
    QT_TRANSLATE_NOOP("Reasons", "what people do for one another"),
    QT_TRANSLATE_NOOP("Reasons", "health before illness"),
    QT_TRANSLATE_NOOP("Reasons", "called so"),
    QT_TRANSLATE_NOOP("Reasons", "serves the other services"),
    QT_TRANSLATE_NOOP("Reasons", "no service to people"),
    QT_TRANSLATE_NOOP("Reasons", "a source of income"),
    QT_TRANSLATE_NOOP("Reasons", "ordinary statutory provision paid from the dedicated schools grant; kept out of prevention so that grant money does not flatter its share"),
    QT_TRANSLATE_NOOP("Reasons", "driven by education, health and care plans, but the high needs block of the grant sets the budget, so no stream"),
    QT_TRANSLATE_NOOP("Reasons", "home-to-school transport, assessment of special needs and adult learning together, so not tied to one demand; mostly the council's own money"),
    QT_TRANSLATE_NOOP("Reasons", "plans and policy, no service to people"),
    QT_TRANSLATE_NOOP("Reasons", "ordinary upkeep of the road"),
    QT_TRANSLATE_NOOP("Reasons", "follows the weather, which no prevention moves"),
    QT_TRANSLATE_NOOP("Reasons", "an ordinary service under a power, Highways Act 1980, section 97, not a duty; energy prices may rise faster"),
    QT_TRANSLATE_NOOP("Reasons", "a source of income, so no demand and no prevention"),
    QT_TRANSLATE_NOOP("Reasons", "open to everyone and before the accident; no line here carries its effect"),
    QT_TRANSLATE_NOOP("Reasons", "the ordinary duty to keep traffic moving"),
    QT_TRANSLATE_NOOP("Reasons", "a source of income, so no demand and no prevention; its surplus may by law only be used for transport and the environment"),
    QT_TRANSLATE_NOOP("Reasons", "an entitlement that follows journeys; no prevention is meant to lower it"),
    QT_TRANSLATE_NOOP("Reasons", "keeps older and disabled people moving, beyond the statutory scheme"),
    QT_TRANSLATE_NOOP("Reasons", "an ordinary service bought at the authority's judgement"),
    QT_TRANSLATE_NOOP("Reasons", "administration of transport"),
    QT_TRANSLATE_NOOP("Reasons", "undertakings that mostly earn"),
    QT_TRANSLATE_NOOP("Reasons", "open to every family; the duty in the Childcare Act 2006, section 5A, names no level"),
    QT_TRANSLATE_NOOP("Reasons", "placements are bought by the week and follow the number of children in care; about a tenth is brokerage and social work"),
    QT_TRANSLATE_NOOP("Reasons", "commissioning, strategy and what fits no other line"),
    QT_TRANSLATE_NOOP("Reasons", "targeted help for families; partly a duty under the Children Act 1989, section 17, for disabled children"),
    QT_TRANSLATE_NOOP("Reasons", "a small team that follows the number of young people who offend; half of it stands whatever they do"),
    QT_TRANSLATE_NOOP("Reasons", "social work follows the number of children in need; what is passed on is an assumption, assess-share being an assertion"),
    QT_TRANSLATE_NOOP("Reasons", "follows arrivals from abroad and is met largely by Home Office grant, so no local prevention and no local cut"),
    QT_TRANSLATE_NOOP("Reasons", "open to all young people; the duty in the Education Act 1996, section 507B, names no level"),
    QT_TRANSLATE_NOOP("Reasons", "packages follow people, who stay for many years"),
    QT_TRANSLATE_NOOP("Reasons", "bought by the week or the hour, so it follows the people who need it"),
    QT_TRANSLATE_NOOP("Reasons", "people of 65 and over; lifelong packages that end more slowly"),
    QT_TRANSLATE_NOOP("Reasons", "social care for people who misuse substances; small, and treatment is in public health"),
    QT_TRANSLATE_NOOP("Reasons", "follows arrivals and national policy and is met largely by Home Office grant"),
    QT_TRANSLATE_NOOP("Reasons", "targeted help that keeps care at home going"),
    QT_TRANSLATE_NOOP("Reasons", "open to all before a need for care"),
    QT_TRANSLATE_NOOP("Reasons", "targeted help to stay independent; minor adaptations and equipment are free by duty"),
    QT_TRANSLATE_NOOP("Reasons", "most of those assessed are older people; what is passed on is an assumption, assess-share being an assertion"),
    QT_TRANSLATE_NOOP("Reasons", "open to all; the general duties in the Care Act 2014, sections 2 and 4, name no level"),
    QT_TRANSLATE_NOOP("Reasons", "managers, commissioning and support of the services above"),
    QT_TRANSLATE_NOOP("Reasons", "category discontinued by the publisher; kept so that an older file can be read"),
    QT_TRANSLATE_NOOP("Reasons", "pandemic payments passed on; nil in every authority"),
    QT_TRANSLATE_NOOP("Reasons", "open access and prescribed"),
    QT_TRANSLATE_NOOP("Reasons", "open to all, not prescribed"),
    QT_TRANSLATE_NOOP("Reasons", "offered to everyone from 40 to 74"),
    QT_TRANSLATE_NOOP("Reasons", "protects everyone before illness"),
    QT_TRANSLATE_NOOP("Reasons", "measures every child"),
    QT_TRANSLATE_NOOP("Reasons", "advice between bodies, no service to people"),
    QT_TRANSLATE_NOOP("Reasons", "weight services for those who need them"),
    QT_TRANSLATE_NOOP("Reasons", "open to all"),
    QT_TRANSLATE_NOOP("Reasons", "targeted treatment that the grant pays for; its savings fall on police and NHS lines that this file lacks"),
    QT_TRANSLATE_NOOP("Reasons", "targeted at people at risk"),
    QT_TRANSLATE_NOOP("Reasons", "targeted at smokers"),
    QT_TRANSLATE_NOOP("Reasons", "works on everyone's surroundings"),
    QT_TRANSLATE_NOOP("Reasons", "school nursing for every child"),
    QT_TRANSLATE_NOOP("Reasons", "health visiting for every family; the trial of intensive visits found no effect, so no link is suggested"),
    QT_TRANSLATE_NOOP("Reasons", "help around birth beyond the mandated visits; no effect was found, so no link is suggested"),
    QT_TRANSLATE_NOOP("Reasons", "open to all employers"),
    QT_TRANSLATE_NOOP("Reasons", "open to all before illness"),
    QT_TRANSLATE_NOOP("Reasons", "many small programmes and the team's own cost"),
    QT_TRANSLATE_NOOP("Reasons", "the pandemic's ending; a ring-fenced grant"),
    QT_TRANSLATE_NOOP("Reasons", "strategy, licensing and advice in one line, most of it not help to a household"),
    QT_TRANSLATE_NOOP("Reasons", "net cost is mostly temporary accommodation, bought by the night; the housing options team is the fixed part, an assumption"),
    QT_TRANSLATE_NOOP("Reasons", "targeted help to keep a home, under a power"),
    QT_TRANSLATE_NOOP("Reasons", "administration of a national benefit, moving to universal credit"),
    QT_TRANSLATE_NOOP("Reasons", "property, which in many places earns"),
    QT_TRANSLATE_NOOP("Reasons", "targeted support to keep a home; not ring-fenced since 2009"),
    QT_TRANSLATE_NOOP("Reasons", "targeted local welfare help under a power"),
    QT_TRANSLATE_NOOP("Reasons", "keeping of records"),
    QT_TRANSLATE_NOOP("Reasons", "museums and arts, open to all; no published effect on need"),
    QT_TRANSLATE_NOOP("Reasons", "open to all; any effect on health comes late and mostly to the NHS"),
    QT_TRANSLATE_NOOP("Reasons", "open to all; no published effect on need"),
    QT_TRANSLATE_NOOP("Reasons", "serves the local economy"),
    QT_TRANSLATE_NOOP("Reasons", "an ordinary service that in most places earns"),
    QT_TRANSLATE_NOOP("Reasons", "ordinary statutory enforcement"),
    QT_TRANSLATE_NOOP("Reasons", "ordinary statutory enforcement in private renting"),
    QT_TRANSLATE_NOOP("Reasons", "another body's bill, which nobody here can cut"),
    QT_TRANSLATE_NOOP("Reasons", "an ordinary service, in part paid by fees"),
    QT_TRANSLATE_NOOP("Reasons", "an ordinary amenity under a power"),
    QT_TRANSLATE_NOOP("Reasons", "ordinary statutory service, in many places paid by fees"),
    QT_TRANSLATE_NOOP("Reasons", "open to all; the Crime and Disorder Act 1998, section 6, asks for a strategy, not for a level of service"),
    QT_TRANSLATE_NOOP("Reasons", "wardens and patrols for everyone"),
    QT_TRANSLATE_NOOP("Reasons", "watches over everyone"),
    QT_TRANSLATE_NOOP("Reasons", "protects land rather than meeting a person's need"),
    QT_TRANSLATE_NOOP("Reasons", "an ordinary service under a power, the Land Drainage Act 1991"),
    QT_TRANSLATE_NOOP("Reasons", "an ordinary service under a power, the Coast Protection Act 1949"),
    QT_TRANSLATE_NOOP("Reasons", "smallholdings, which in many places earn"),
    QT_TRANSLATE_NOOP("Reasons", "an ordinary statutory service"),
    QT_TRANSLATE_NOOP("Reasons", "an ordinary statutory service to every household"),
    QT_TRANSLATE_NOOP("Reasons", "follows tonnes, but the evidence library holds nothing on preventing them, so no stream"),
    QT_TRANSLATE_NOOP("Reasons", "collected on request and charged for, so in most places it earns"),
    QT_TRANSLATE_NOOP("Reasons", "fewer tonnes before they arise; no published effect in the library"),
    QT_TRANSLATE_NOOP("Reasons", "before the harm, without a local line that carries its effect"),
    QT_TRANSLATE_NOOP("Reasons", "ordinary statutory service, mostly paid by fees"),
    QT_TRANSLATE_NOOP("Reasons", "ordinary statutory service, partly paid by fees"),
    QT_TRANSLATE_NOOP("Reasons", "plans and policy"),
    QT_TRANSLATE_NOOP("Reasons", "serves the local economy; no published effect on need in the library"),
    QT_TRANSLATE_NOOP("Reasons", "community groups and their support, open to all"),
    QT_TRANSLATE_NOOP("Reasons", "research, no service to people"),
    QT_TRANSLATE_NOOP("Reasons", "serves the local economy, and in some places earns"),
    QT_TRANSLATE_NOOP("Reasons", "all policing in one line, neighbourhood and response; split it before tying it to incidents"),
    QT_TRANSLATE_NOOP("Reasons", "emergency cover that stands ready whatever the number of fires"),
    QT_TRANSLATE_NOOP("Reasons", "what remains of court services"),
    QT_TRANSLATE_NOOP("Reasons", "councillors, statutory officers and corporate management"),
    QT_TRANSLATE_NOOP("Reasons", "targeted relief under a power, Local Government Finance Act 1992, section 13A(1)(c)"),
    QT_TRANSLATE_NOOP("Reasons", "administration of a means-tested scheme"),
    QT_TRANSLATE_NOOP("Reasons", "administration"),
    QT_TRANSLATE_NOOP("Reasons", "readiness, an ordinary statutory service"),
    QT_TRANSLATE_NOOP("Reasons", "registration, elections and land charges"),
    QT_TRANSLATE_NOOP("Reasons", "pensions earned in past years, which nobody can cut"),
    QT_TRANSLATE_NOOP("Reasons", "cost of what stands unused"),
    QT_TRANSLATE_NOOP("Reasons", "what the authority could not place, of either sign"),
    QT_TRANSLATE_NOOP("Reasons", "a whole service, most of it schools paid from the dedicated schools grant"),
    QT_TRANSLATE_NOOP("Reasons", "a whole service, most of it ordinary upkeep of the road"),
    QT_TRANSLATE_NOOP("Reasons", "a whole service, more than half of it children looked after; RO3 tells its parts apart"),
    QT_TRANSLATE_NOOP("Reasons", "a whole service, most of it care that is bought; RO3 tells its parts apart"),
    QT_TRANSLATE_NOOP("Reasons", "paid from the public health grant and mostly open to everyone; RO3 tells its parts apart"),
    QT_TRANSLATE_NOOP("Reasons", "a whole service, most of it homelessness and housing benefit"),
    QT_TRANSLATE_NOOP("Reasons", "libraries, sport and parks, open to everyone; the duty to have a library names no level"),
    QT_TRANSLATE_NOOP("Reasons", "a whole service, most of it waste"),
    QT_TRANSLATE_NOOP("Reasons", "a whole service, part of it a duty"),
    QT_TRANSLATE_NOOP("Reasons", "a whole service, of every tier"),
    QT_TRANSLATE_NOOP("Reasons", "administration, elections and other corporate costs, less what other services repay"),
    QT_TRANSLATE_NOOP("Reasons", "what fits no other service"),
});

QString words(const char* source) { return QCoreApplication::translate("Reasons", source); }

/// As it is where it is none of the reasons above.
QString reasonWords(const QString& reason)
{
    const auto found = std::ranges::find_if(reasons, [&](const char* each) { return reason == QLatin1String(each); });
    return found == reasons.end() ? reason : words(*found);
}

} // namespace

QString sourceWords(const std::string& source)
{
    static const QRegularExpression form(QStringLiteral("^([a-z0-9-]+): (?:“(.+)” in its name, )?(.+)$"));
    const QString said = QString::fromStdString(source);
    const QRegularExpressionMatch match = form.match(said);
    if (!match.hasMatch()) {
        return reasonWords(said);
    }
    const bool isAssumed = match.captured(1) == QLatin1String("assumption");
    const QString basis = isAssumed ? words(QT_TRANSLATE_NOOP("Reasons", "assumption")) : match.captured(1);
    const QString reason = reasonWords(match.captured(3));
    return match.captured(2).isEmpty()
               ? QStringLiteral("%1: %2").arg(basis, reason)
               : words(QT_TRANSLATE_NOOP("Reasons", "%1: “%2” in its name, %3")).arg(basis, match.captured(2), reason);
}

} // namespace wp::ui::format
