// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/present/slide.h"

#include "core/document/snapshots.h"
#include "core/people/small_group.h"
#include "core/place/council.h"
#include "ui/format/names.h"
#include "ui/format/numbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace wp::ui::screens {

using chart::ChartData;
using format::Numbers;
using money::Decimal;
using money::Money;
using report::Source;
using report::Topic;
using scenario::Role;
using task::Projected;

namespace {

struct Story {
    Q_DECLARE_TR_FUNCTIONS(Story)
};

QString endOf(const Source& source) { return Numbers().financialYear(source.lastYear()); }

/// The stream that cuts send up most, as a share of what it would be; where they send up none, the one that leads.
std::size_t streamThatComesBack(const Source& source)
{
    const Projected* nothing = source.line(Role::doNothing);
    const Projected* cuts = source.line(Role::cuts);
    const std::size_t leading = report::leadingStreams(source, 1).front();
    if (!nothing || !cuts) {
        return leading;
    }
    const auto rise = [&](std::size_t stream) {
        const Decimal before = nothing->outcome.years.back().streams[stream].volume;
        const Decimal after = cuts->outcome.years.back().streams[stream].volume;
        return before > 0 ? money::toDouble(Decimal((after - before) / before)) : 0.0;
    };
    std::size_t most = leading;
    for (std::size_t stream = 0; stream < source.place().streams.size(); ++stream) {
        most = rise(stream) > rise(most) ? stream : most;
    }
    return most;
}

QString gapSentence(const Source& source)
{
    const Projected* nothing = source.line(Role::doNothing);
    if (!source.council) {
        const auto spend = [&](const projection::YearFigures& year) { return year.place.doNothing - year.place.saving; };
        return Story::tr("Doing nothing, the place spends %1 a year by %2")
            .arg(Numbers().money(spend(nothing->outcome.years.back())), endOf(source));
    }
    const auto year = nothing->outcome.appraisal.reservesExhausted[*source.council];
    return year ? Story::tr("Doing nothing, the council’s reserves fall below their least in %1").arg(Numbers().financialYear(*year))
                : Story::tr("Doing nothing, the council’s reserves hold to %1").arg(endOf(source));
}

QString cutsSentence(const Source& source)
{
    const Projected& cuts = *source.line(Role::cuts);
    return Story::tr("Cuts save %1 by %2, and withdraw %3 of services each year")
        .arg(Numbers().money(cuts.outcome.appraisal.cumulativeSaving), endOf(source),
             Numbers().money(cuts.outcome.years.back().place.withdrawn));
}

/// What cuts do to the demand that the slide is of; empty where they do not send it up.
QString comingBack(const Slide& slide, const Source& source)
{
    const Projected* nothing = source.line(Role::doNothing);
    const Projected* cuts = source.line(Role::cuts);
    const auto& streams = source.place().streams;
    const auto found = std::ranges::find_if(streams, [&](const auto& stream) { return stream.id.text() == slide.subject; });
    if (!nothing || !cuts || found == streams.end()) {
        return {};
    }
    const auto at = static_cast<std::size_t>(found - streams.begin());
    const auto volume = [at](const Projected& one) { return one.outcome.years.back().streams[at].volume; };
    const Decimal more = money::roundHalfEven(volume(*cuts) - volume(*nothing), 0);
    const bool isSmall = people::isSmallGroup(volume(*cuts)) || people::isSmallGroup(volume(*nothing));
    return more > 0 && !isSmall
               ? Story::tr("%1: %2 more with cuts in %3 than doing nothing").arg(format::nameOf(*found), Numbers().number(more, 0), endOf(source))
               : QString();
}

Slide slide(const char* id, const QString& name, Topic topic, const QString& notes)
{
    return {QString::fromLatin1(id), name, topic, {}, {}, notes, {}};
}

} // namespace

Source sourceOf(const shell::Session& session)
{
    Source source;
    source.model = session.model();
    for (const Role role : shell::threeRoles) {
        if (const Projected* one = session.projected(role)) {
            source.chosen[static_cast<std::size_t>(role)] = source.scenarios.size();
            source.scenarios.push_back(*one);
        }
    }
    const auto council = place::councilIn(source.place());
    if (council && source.place().organisations[*council].reserves) {
        source.council = council;
    }
    return source;
}

std::vector<Slide> storyOf(const shell::Session& session)
{
    const Source source = sourceOf(session);
    const bool hasCouncil = source.council.has_value();
    std::vector<Slide> slides;
    if (source.line(Role::doNothing)) {
        slides.push_back(slide("gap", Story::tr("The gap as it stands"), hasCouncil ? Topic::reserves : Topic::spend,
                               Story::tr("Nothing is decided yet. Ask what the room would have guessed, and which year worries it.")));
        slides.back().lines = {Role::doNothing};
    }
    if (source.line(Role::cuts)) {
        slides.push_back(slide("cuts", Story::tr("What cuts do"), Topic::spend,
                               Story::tr("Cuts save money at once. Ask which services go, and who will be asked for help instead.")));
        slides.back().lines = {Role::doNothing, Role::cuts};
    }
    if (!source.place().streams.empty()) {
        slides.push_back(slide("demand", Story::tr("Demand coming back"), Topic::demand,
                               Story::tr("Hold here, move a cut, and let people predict: up, the same or down? Then reveal.")));
        slides.back().subject = source.place().streams[streamThatComesBack(source)].id.text();
    }
    if (source.line(Role::wholePlace)) {
        slides.push_back(slide("whole", Story::tr("The whole place"), Topic::spend,
                               Story::tr("The same money, moved. Compare at equal solvency: how much of the cuts does it avoid?")));
        slides.push_back(slide("cash", Story::tr("Cash that is real, and when"), Topic::cash,
                               Story::tr("The first years cost money. Say so before somebody else does, and name who pays.")));
        slides.push_back(slide("doubt", Story::tr("What decides"), Topic::doubt,
                               Story::tr("Ask what the room knows about the assumption at the top that the model does not.")));
    }
    return slides;
}

std::vector<Slide> snapshotSlides(const document::Model& model)
{
    std::vector<Slide> slides;
    for (const document::Snapshot& kept : document::snapshotsOf(model)) {
        const std::size_t nth = slides.size();
        slides.push_back({QStringLiteral("snapshots/%1").arg(nth), format::fromUtf8(kept.name), report::topicNamed(kept.chart),
                          kept.subject, {}, format::fromUtf8(kept.note), nth});
    }
    return slides;
}

ChartData chartOf(const Slide& slide, const Source& source)
{
    ChartData data = report::chartOf(source, slide.topic, slide.subject);
    if (slide.id == QLatin1String("gap")) {
        data.title = gapSentence(source);
    } else if (slide.id == QLatin1String("cuts")) {
        data.title = cutsSentence(source);
    } else if (const QString back = slide.id == QLatin1String("demand") ? comingBack(slide, source) : QString(); !back.isEmpty()) {
        data.title = back;
    }
    if (!slide.lines.empty()) {
        std::erase_if(data.series, [&](const chart::ChartSeries& series) {
            return std::ranges::none_of(slide.lines, [&](Role role) { return format::seriesOf(role) == series.role; });
        });
    }
    return data;
}

} // namespace wp::ui::screens
