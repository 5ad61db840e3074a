// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/present/presenter_view_model.h"

#include "core/document/snapshots.h"
#include "ui/format/names.h"

#include <QLocale>

namespace wp::ui::screens {

namespace {

constexpr qint64 minuteMs = 60'000;

} // namespace

PresenterViewModel::PresenterViewModel(PresentViewModel& model, QObject* parent) : QObject(parent), m_model(model)
{
    m_time.start();
    connect(&model, &PresentViewModel::currentChanged, this, &PresenterViewModel::turned);
    connect(&model, &PresentViewModel::slidesChanged, this, &PresenterViewModel::turned);
    connect(&model, &PresentViewModel::heldChanged, this, &PresenterViewModel::heldOrNot);
    turned();
    heldOrNot();
}

PresenterViewModel::~PresenterViewModel() = default;

void PresenterViewModel::heldOrNot()
{
    m_held.reset();
    if (m_model.isHeld()) {
        m_held = std::make_unique<shell::Session>();
        m_held->standAs(m_model.session());
    }
}

void PresenterViewModel::turned() { m_clock.turnTo(m_model.slide() ? m_model.slide()->id : QString(), now()); }

QString PresenterViewModel::heading(int slide) const
{
    const auto& slides = m_model.slides();
    if (slide < 0 || slide >= static_cast<int>(slides.size())) {
        return {};
    }
    const QLocale locale;
    return tr("%1 of %2: %3", "number, slides, its name")
        .arg(locale.toString(slide + 1), locale.toString(slides.size()), slides[static_cast<std::size_t>(slide)].name);
}

QString PresenterViewModel::nextHeading() const
{
    return m_model.nextSlide() ? heading(m_model.current() + 1) : tr("This is the last slide.");
}

QString PresenterViewModel::unseen() const
{
    if (!m_held) {
        return {};
    }
    shell::Session since;
    since.standAs(m_model.session(), m_held.get());
    const QString change = shell::whatChanged(since);
    return change.isEmpty() ? tr("Held. Nothing has moved since.") : tr("Held. Not seen by the room yet: %1").arg(change);
}

QString PresenterViewModel::notes() const { return m_model.slide() ? m_model.slide()->notes : QString(); }

bool PresenterViewModel::mayWriteNotes() const { return m_model.slide() && m_model.slide()->snapshot; }

base::Problems PresenterViewModel::writeNotes(std::size_t snapshot, const QString& was, const QString& words)
{
    if (!m_model.session().isOpen() || was == words) {
        return {};
    }
    const document::Model& model = m_model.session().model();
    const auto kept = document::snapshotsOf(model);
    if (snapshot >= kept.size() || kept[snapshot].note != was.toStdString()) {
        return {};
    }
    const QString name = format::fromUtf8(kept[snapshot].name);
    return m_model.session().perform(document::rewording(model, snapshot, kept[snapshot].name, words.toStdString()),
                                     [name] { return tr("Write the notes of the slide “%1”").arg(name); });
}

void PresenterViewModel::startOrRest() { isRunning() ? m_clock.pause(now()) : m_clock.start(now()); }
void PresenterViewModel::restart() { m_clock.restart(now()); }

QString PresenterViewModel::elapsed() const { return clockText(m_clock.elapsed(now())); }

QString PresenterViewModel::elapsedOnSlide() const
{
    return clockText(m_model.slide() ? m_clock.elapsedOn(m_model.slide()->id, now()) : 0);
}

bool PresenterViewModel::isOver() const { return m_clock.elapsed(now()) > m_targetMinutes * minuteMs; }

QString PresenterViewModel::left() const
{
    const qint64 rest = m_targetMinutes * minuteMs - m_clock.elapsed(now());
    return rest < 0 ? tr("over by %1").arg(clockText(-rest)) : tr("left: %1").arg(clockText(rest));
}

} // namespace wp::ui::screens
