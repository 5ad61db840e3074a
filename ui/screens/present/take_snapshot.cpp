// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/present/take_snapshot.h"

#include "ui/chart/chart_frame.h"
#include "ui/format/names.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDate>
#include <QWidget>

#include <algorithm>

namespace wp::ui::screens {

using chart::ChartData;
using chart::ChartFrame;
using document::Snapshot;
using report::Topic;
using shell::Session;

namespace {

struct Keep {
    Q_DECLARE_TR_FUNCTIONS(Keep)
};

struct Shown {
    Topic topic = Topic::spend;
    std::string subject;
};

constexpr qsizetype longestName = 200;
constexpr std::string_view streams = "streams/";

/// What a figure by year is of; none where no slide draws it.
std::optional<Shown> shownBy(const projection::FigureId& figure)
{
    if (figure.thing.starts_with(streams) && figure.field == "volume") {
        return Shown{Topic::demand, figure.thing.substr(streams.size())};
    }
    if (figure.field == "reserves") {
        return Shown{Topic::reserves, {}};
    }
    if (figure.thing != "place") {
        return std::nullopt;
    }
    return figure.field == "netSpend"                                  ? std::optional(Shown{Topic::spend, {}})
           : figure.field == "fte"                                     ? std::optional(Shown{Topic::posts, {}})
           : figure.field == "withdrawn"                               ? std::optional(Shown{Topic::withdrawn, {}})
           : figure.field == "saving" || figure.field == "cumulative" ? std::optional(Shown{Topic::cash, {}})
                                                                       : std::nullopt;
}

std::optional<Shown> shownBy(const ChartData& data)
{
    const bool isByYear = !data.hasRows() && !data.series.empty() && !data.series.front().points.empty();
    return isByYear ? shownBy(data.series.front().points.back().figure) : std::nullopt;
}

const ChartFrame* mainChart(const QWidget& page)
{
    const ChartFrame* main = nullptr;
    for (const ChartFrame* each : page.findChildren<ChartFrame*>()) {
        const QWidget* focus = QApplication::focusWidget();
        if (focus && (each == focus || each->isAncestorOf(focus))) {
            return each;
        }
        const auto area = [](const QWidget& of) { return of.visibleRegion().boundingRect().width() * of.visibleRegion().boundingRect().height(); };
        if (each->isVisible() && !each->data().series.empty() && (!main || area(*each) > area(*main))) {
            main = each;
        }
    }
    return main;
}

Topic aboutScreen(const QString& screen)
{
    return screen == QLatin1String("savings") ? Topic::cash : screen == QLatin1String("range") ? Topic::doubt : Topic::spend;
}

Snapshot made(const Session& session, const QString& name)
{
    Snapshot made;
    made.name = name.left(longestName).toStdString();
    made.date = QDate::currentDate().toString(Qt::ISODate).toStdString();
    made.year = session.baseYear() + session.year();
    for (const scenario::Role role : shell::threeRoles) {
        if (const task::Projected* one = session.projected(role)) {
            made.scenarios.push_back(one->flat);
        }
    }
    return made;
}

} // namespace

Snapshot snapshotOf(const Session& session, const QString& screen, const QWidget& page)
{
    const ChartFrame* main = mainChart(page);
    const std::optional<Shown> byChart = main ? shownBy(main->data()) : std::nullopt;
    Slide slide;
    slide.topic = byChart ? byChart->topic : aboutScreen(screen);
    slide.subject = byChart ? byChart->subject : std::string();
    Snapshot kept = snapshotOf(session, slide);
    kept.screen = screen.toStdString();
    return kept;
}

Snapshot snapshotOf(const Session& session, const Slide& slide)
{
    const QString finding = chartOf(slide, sourceOf(session)).title;
    Snapshot kept = made(session, !finding.isEmpty() ? finding : !slide.name.isEmpty() ? slide.name : Keep::tr("Snapshot"));
    kept.note = slide.snapshot ? slide.notes.toStdString() : std::string(); // the story's are for whoever presents it
    kept.screen = "present";
    kept.chart = report::topicWord(slide.topic);
    kept.subject = slide.subject;
    return kept;
}

base::Problems keep(Session& session, const Snapshot& snapshot)
{
    const QString name = format::fromUtf8(snapshot.name);
    return session.perform(document::keeping(session.model(), snapshot), [name] { return Keep::tr("Keep the snapshot “%1”").arg(name); });
}

} // namespace wp::ui::screens
