// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lever.h"

#include "ui/format/theme.h"
#include "ui/widgets/figure_spin_box.h"
#include "ui/widgets/lever_slider.h"
#include "ui/widgets/year_spin_box.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace wp::ui::widgets {

using format::Colour;
using wp::money::Decimal;
using wp::money::Number;

namespace {

constexpr int pauseMilliseconds = 500;

double partOf(const Decimal& value, const Decimal& highest)
{
    return highest > 0 ? wp::money::toDouble(value / highest) : 0;
}

void say(QLabel* label, const QString& words)
{
    if (label->text() != words) {
        label->setText(words);
    }
    label->setVisible(!words.isEmpty());
}

} // namespace

Lever::Lever(QWidget* parent) : QWidget(parent)
{
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &Lever::commit);
    connect(m_slider, &QSlider::valueChanged, this, [this](int tick) { move(atTick(tick)); });
    connect(m_slider, &QSlider::sliderReleased, this, &Lever::commit);
    connect(m_spin, &FigureSpinBox::stepped, this, &Lever::move);
    connect(m_spin, &FigureSpinBox::typed, this, [this](const Number& typed) {
        move(typed);
        commit();
    });
    connect(m_spin, &FigureSpinBox::refused, this,
            [this](const QString& complaint) { setRefusal(complaint, m_spin->nearest()); });
    connect(m_nearestButton, &QPushButton::clicked, this, [this] {
        move(Number(*m_nearest));
        commit();
        m_spin->setFocus();
    });
    connect(m_reset, &QToolButton::clicked, this, [this] {
        move(m_spec.resetValue);
        commit();
    });
    connect(m_lock, &QToolButton::clicked, this, &Lever::lockPressed);
    connect(m_lockEdit, &QLineEdit::returnPressed, this, &Lever::lockReasonGiven);
    connect(m_start, &QSpinBox::editingFinished, this, [this] { commitStart(); });
    connect(m_ramp, &QSpinBox::editingFinished, this, [this] { commitRamp(); });
    m_slider->installEventFilter(this);
    m_spin->installEventFilter(this);
    setSpec({});
}

void Lever::setSpec(const LeverSpec& spec)
{
    m_spec = spec;
    m_name->setText(spec.name);
    std::vector<LeverSlider::Stop> stops;
    QStringList sources;
    for (const LeverStop& stop : spec.stops) {
        stops.push_back({partOf(stop.value, spec.highest), stop.name});
        if (!stop.source.isEmpty()) {
            sources << stop.source;
        }
    }
    m_slider->setToolTip(sources.join(u'\n'));
    m_slider->setStops(std::move(stops));
    m_slider->setEvidence(spec.evidence ? std::optional(partOf(*spec.evidence, spec.highest)) : std::nullopt,
                          spec.evidenceName);
    m_spin->setQuantity(spec.quantity);
    m_spin->setLimits(Decimal(0), spec.limit);
    m_spin->setStep(spec.highest / LeverSlider::ticks);
    m_more->setVisible(spec.startYear || spec.ramp);
    m_fold->setVisible(m_more->isChecked() && (spec.startYear || spec.ramp));
    m_start->setRange(spec.firstYear, spec.lastYear);
    m_start->setValue(spec.startYear.value_or(spec.firstYear));
    m_ramp->setRange(1, std::max(1, spec.lastYear - spec.firstYear));
    m_ramp->setValue(spec.ramp.value_or(1));
    for (QWidget* part : {static_cast<QWidget*>(m_startLabel), static_cast<QWidget*>(m_start)}) {
        part->setVisible(spec.startYear.has_value());
    }
    for (QWidget* part : {static_cast<QWidget*>(m_rampLabel), static_cast<QWidget*>(m_ramp)}) {
        part->setVisible(spec.ramp.has_value());
    }
    retranslate();
    showValue();
}

void Lever::setValue(const Number& value)
{
    if (value.value() != m_value.value()) {
        m_value = value;
        showValue();
    }
}

void Lever::setConsequence(const QString& words)
{
    say(m_consequence, words);
    m_slider->setAccessibleDescription(words);
}

void Lever::setRefusal(const QString& words, const std::optional<Number>& nearest)
{
    say(m_refusal, words);
    m_nearest = nearest;
    m_nearestButton->setText(nearest ? tr("Set to %1").arg(format::editText(m_spec.quantity, nearest->value())) : QString());
    m_nearestButton->setVisible(nearest && !words.isEmpty());
}

void Lever::setGlowing(bool glowing)
{
    m_glowing = glowing;
    update();
}

Number Lever::atTick(int tick) const
{
    const Decimal value = m_spec.highest * tick / LeverSlider::ticks;
    const Decimal halfTick = m_spec.highest / (2 * LeverSlider::ticks);
    for (const LeverStop& stop : m_spec.stops) {
        const Decimal away = stop.value > value ? Decimal(stop.value - value) : Decimal(value - stop.value);
        if (away < halfTick) {
            return Number(stop.value);
        }
    }
    const bool isMoney = m_spec.quantity == format::Quantity::money;
    const bool isWhole = m_spec.quantity == format::Quantity::people;
    constexpr int finest = 6;
    return Number(wp::money::roundHalfEven(value, isMoney ? 2 : isWhole ? 0 : finest));
}

void Lever::move(const Number& value)
{
    setRefusal({});
    if (value.value() != m_value.value()) {
        m_value = value;
        showValue();
        m_isMoving = true;
        Q_EMIT changing(m_value);
    }
    if (m_isMoving && !m_slider->isSliderDown()) {
        m_pause.start();
    }
}

void Lever::commit()
{
    m_pause.stop();
    if (m_isMoving) {
        m_isMoving = false;
        Q_EMIT committed(m_value);
    }
}

void Lever::showValue()
{
    if (!m_slider->isSliderDown()) {
        m_slider->showPart(partOf(m_value.value(), m_spec.highest));
    }
    m_spin->setValue(m_value);
    m_reset->setEnabled(!m_locked && m_value.value() != m_spec.resetValue.value());
}

bool Lever::eventFilter(QObject* watched, QEvent* event)
{
    const bool keyUp = event->type() == QEvent::KeyRelease && !static_cast<QKeyEvent*>(event)->isAutoRepeat();
    const bool mouseUp = event->type() == QEvent::MouseButtonRelease && watched == m_spin;
    if ((keyUp || mouseUp || event->type() == QEvent::FocusOut) && !m_slider->isSliderDown()) {
        commit();
    }
    return QWidget::eventFilter(watched, event);
}

void Lever::setLocked(bool locked, const QString& reason)
{
    m_locked = locked;
    m_lockReason = reason;
    showLock();
}

void Lever::lockPressed()
{
    if (m_locked) {
        setLocked(false, {});
        Q_EMIT lockChanged(false, {});
    } else {
        m_lockEdit->setVisible(m_lockEdit->isHidden());
        m_lockEdit->setFocus();
    }
}

void Lever::lockReasonGiven()
{
    const QString reason = m_lockEdit->text().trimmed();
    if (!reason.isEmpty()) {
        m_lockEdit->clear();
        setLocked(true, reason);
        m_lock->setFocus();
        Q_EMIT lockChanged(true, reason);
    }
}

void Lever::commitStart()
{
    if (m_spec.startYear && m_start->value() != *m_spec.startYear) {
        m_spec.startYear = m_start->value();
        Q_EMIT startYearCommitted(m_start->value());
    }
}

void Lever::commitRamp()
{
    if (m_spec.ramp && m_ramp->value() != *m_spec.ramp) {
        m_spec.ramp = m_ramp->value();
        Q_EMIT rampCommitted(m_ramp->value());
    }
}

void Lever::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showLock();
    }
}

void Lever::paintEvent(QPaintEvent*)
{
    if (m_glowing) {
        const auto& theme = format::currentTheme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor ring = theme.colour(Colour::accent);
        for (int step = 0; step < 3; ++step) {
            ring.setAlpha(40 + 90 * step);
            painter.setPen(QPen(ring, 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1 + 2 * step, 1 + 2 * step, -1 - 2 * step, -1 - 2 * step),
                                    theme.radius(), theme.radius());
        }
    }
}

} // namespace wp::ui::widgets
