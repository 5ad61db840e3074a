// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/present/present_view_model.h"

#include "core/document/snapshots.h"
#include "ui/chart/between.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace wp::ui::screens {

using chart::ChartData;
using report::Topic;
using shell::Session;

namespace {

constexpr int gatherMs = 200;

} // namespace

bool PresentViewModel::Doubt::operator==(const Doubt& other) const
{
    return source.place() == other.source.place() &&
           std::ranges::equal(source.scenarios, other.source.scenarios, {}, &task::Projected::flat, &task::Projected::flat);
}

PresentViewModel::PresentViewModel(Session& session, shell::Solvency& solvency, QObject* parent)
    : QObject(parent), m_session(session), m_solvency(solvency),
      m_doubt(
          gatherMs,
          [](const Doubt& asked, std::stop_token stop, const auto&) { return report::surenessOf(asked.source, stop); },
          [this] { Q_EMIT roomChanged(); })
{
    connect(&session, &Session::changed, this, &PresentViewModel::modelMoved);
    connect(&session, &Session::yearChanged, this, &PresentViewModel::roomChanged);
    connect(&solvency, &shell::Solvency::changed, this, &PresentViewModel::roomChanged);
    m_hasStory = document::snapshotsOf(session.model()).empty();
    renewSlides();
    m_base = std::make_unique<Scene>();
    m_base->session.standAs(m_session);
    m_base->needed = m_solvency.answer();
    askDoubt();
}

PresentViewModel::~PresentViewModel() = default;

const Slide* PresentViewModel::slideAt(int slide) const
{
    const bool isThere = slide >= 0 && slide < static_cast<int>(m_slides.size());
    return isThere ? &m_slides[static_cast<std::size_t>(slide)] : nullptr;
}

void PresentViewModel::renewSlides()
{
    const QString on = slide() ? slide()->id : QString();
    m_slides = m_hasStory ? storyOf(m_session) : std::vector<Slide>();
    std::ranges::move(snapshotSlides(m_session.model()), std::back_inserter(m_slides));
    if (m_slides.empty() && !m_hasStory) {
        m_slides = storyOf(m_session);
    }
    m_workshop = m_session.model().workshop;
    m_scenes.clear();
    m_scenes.resize(m_slides.size());
    const auto found = std::ranges::find(m_slides, on, &Slide::id);
    m_current = found != m_slides.end() ? static_cast<int>(found - m_slides.begin()) : 0;
}

void PresentViewModel::modelMoved()
{
    if (!m_session.isOpen()) {
        return;
    }
    if (m_session.projections().didPlaceMove() || m_session.model().workshop != m_workshop) {
        renewSlides();
        Q_EMIT slidesChanged();
    }
    askDoubt();
    Q_EMIT liveChanged();
    if (const Slide* on = slide(); on && isLive(*on)) {
        Q_EMIT roomChanged();
    }
}

void PresentViewModel::retranslate()
{
    if (m_session.isOpen()) {
        renewSlides();
        Q_EMIT slidesChanged();
        Q_EMIT roomChanged();
    }
}

void PresentViewModel::show(int slide)
{
    if (slideAt(slide) && slide != m_current) {
        m_current = slide;
        m_isRevealed = false;
        askDoubt();
        Q_EMIT currentChanged();
        Q_EMIT roomChanged();
    }
}

/// What decides takes a moment: it is asked for when its slide is on, or comes next.
void PresentViewModel::askDoubt()
{
    for (const Slide* each : {slide(), nextSlide()}) {
        if (each && each->topic == Topic::doubt) {
            m_doubt.ask({sourceOf(isLive(*each) ? m_session : baseOf(*each)->session)});
            return;
        }
    }
}

const Scene* PresentViewModel::snapshotOf(const Slide& slide) const
{
    std::unique_ptr<Scene>& scene = m_scenes[static_cast<std::size_t>(&slide - m_slides.data())];
    if (!scene && slide.snapshot) {
        const document::Snapshot kept = document::snapshotsOf(m_session.model())[*slide.snapshot];
        if (auto then = document::modelOf(m_session.model(), kept)) {
            scene = std::make_unique<Scene>();
            scene->solvency = std::make_unique<shell::Solvency>(scene->session);
            scene->session.open(document::Document(std::move(*then)));
            scene->session.setYear(kept.year - m_session.baseYear());
            connect(scene->solvency.get(), &shell::Solvency::changed, this, &PresentViewModel::roomChanged);
        }
    }
    return scene.get();
}

const Scene* PresentViewModel::baseOf(const Slide& slide) const { return slide.snapshot ? snapshotOf(slide) : m_base.get(); }

bool PresentViewModel::isLive(const Slide& slide) const
{
    if (slide.snapshot) {
        return (m_isRevealed && &slide == this->slide()) || !snapshotOf(slide);
    }
    return !m_isHeld;
}

ChartData PresentViewModel::chartIn(const Slide& slide, const Session& session) const
{
    report::Source source = sourceOf(session);
    if (slide.topic == Topic::doubt) {
        const Doubt wanted{source};
        if (m_doubt.answered() && *m_doubt.answered() == wanted) {
            source.sureness = *m_doubt.answer();
        }
    }
    ChartData data = chartOf(slide, source);
    if (data.series.empty() && data.title.isEmpty()) {
        data.title = slide.topic == Topic::doubt && m_doubt.isRefining() ? tr("Which assumption decides is being worked out…")
                                                                         : tr("The place no longer has what this slide shows");
    }
    return data;
}

RoomView PresentViewModel::viewIn(const Slide& slide, const Scene& scene) const
{
    RoomView view;
    view.chart = chartIn(slide, scene.session);
    view.sentence = view.chart.title;
    view.cells = scene.solvency ? shell::resultCells(scene.session, *scene.solvency)
                                : shell::resultCells(scene.session, scene.needed, false);
    return view;
}

RoomView PresentViewModel::viewOf(int at) const
{
    const Slide* shown = slideAt(at);
    if (!shown) {
        return {};
    }
    const Scene* base = baseOf(*shown);
    if (!isLive(*shown)) {
        return viewIn(*shown, *base);
    }
    RoomView view;
    view.chart = chartIn(*shown, m_session);
    view.sentence = view.chart.title;
    view.cells = shell::resultCells(m_session, m_solvency);
    if (base) {
        Session since;
        since.standAs(m_session, &base->session);
        view.change = shell::whatChanged(since);
        view.chart = chart::withGhosts(std::move(view.chart), chartIn(*shown, base->session), tr("before"));
    } else {
        view.change = tr("A line or stream of this snapshot is gone: these are the figures of now.");
    }
    return view;
}

RoomView PresentViewModel::viewBefore() const
{
    const Slide* on = slide();
    const Scene* base = on ? baseOf(*on) : nullptr;
    return base ? viewIn(*on, *base) : view();
}

void PresentViewModel::hold()
{
    m_base = std::make_unique<Scene>();
    m_base->session.standAs(m_session);
    m_base->needed = m_solvency.answer();
    m_isHeld = true;
    m_isRevealed = false;
    Q_EMIT heldChanged();
    Q_EMIT roomChanged();
}

void PresentViewModel::release()
{
    if (std::exchange(m_isHeld, false)) {
        m_base->session.standAs(m_session);
        m_base->needed = m_solvency.answer();
        askDoubt();
        Q_EMIT heldChanged();
        Q_EMIT roomChanged();
    }
}

void PresentViewModel::reveal()
{
    const Slide* on = slide();
    if (!on || (!m_isHeld && !on->snapshot)) {
        return;
    }
    m_isRevealed = on->snapshot.has_value();
    if (std::exchange(m_isHeld, false)) {
        Q_EMIT heldChanged();
    }
    askDoubt();
    Q_EMIT revealed();
}

bool PresentViewModel::mayReplay() const
{
    const Slide* on = slide();
    const Scene* base = on ? baseOf(*on) : nullptr;
    return base && isLive(*on) && !(base->session.model().place == m_session.model().place &&
                                    base->session.model().scenarios == m_session.model().scenarios);
}

void PresentViewModel::replay()
{
    if (mayReplay()) {
        Q_EMIT revealed();
    }
}

void PresentViewModel::toggleBlank(Blank blank)
{
    m_blank = m_blank == blank ? Blank::none : blank;
    Q_EMIT roomChanged();
}

void PresentViewModel::toggleNote()
{
    m_isNoteShown = !m_isNoteShown;
    Q_EMIT roomChanged();
}

} // namespace wp::ui::screens
