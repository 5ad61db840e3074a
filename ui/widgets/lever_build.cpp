// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lever.h"

#include "ui/format/icons.h"
#include "ui/widgets/figure_spin_box.h"
#include "ui/widgets/lever_slider.h"
#include "ui/widgets/year_spin_box.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace wp::ui::widgets {

using format::Colour;
using format::icon;
using format::Space;
using format::Type;

namespace {

QToolButton* quietButton(const QString& picture, QWidget* parent)
{
    auto* const button = new QToolButton(parent);
    button->setIcon(icon(picture, Colour::quietText));
    button->setProperty("quiet", true);
    return button;
}

QLabel* words(Type type, bool quiet, QWidget* parent)
{
    auto* const label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    format::setType(label, type, quiet);
    return label;
}

} // namespace

void Lever::build()
{
    const auto& theme = format::currentTheme();
    auto* const column = new QVBoxLayout(this);
    const int side = theme.space(Space::medium);
    column->setContentsMargins(side, theme.space(Space::small), side, theme.space(Space::small));
    column->setSpacing(theme.space(Space::tight));
    buildHead(column);
    auto* const row = new QHBoxLayout;
    m_slider = new LeverSlider(this);
    m_spin = new FigureSpinBox(format::Quantity::money, this);
    row->addWidget(m_slider, 1);
    row->addWidget(m_spin, 0, Qt::AlignTop);
    row->setSpacing(theme.space(Space::medium));
    column->addLayout(row);
    m_consequence = words(Type::body, true, this);
    m_refusal = words(Type::body, false, this);
    m_refusal->setProperty("wrong", true);
    column->addWidget(m_consequence);
    m_nearestButton = new QPushButton(this);
    column->addWidget(m_refusal);
    column->addWidget(m_nearestButton, 0, Qt::AlignLeft);
    m_consequence->hide();
    m_refusal->hide();
    m_nearestButton->hide();
    buildFold(column);
    setFocusProxy(m_slider);
    // Tab comes in by the proxy, past what stands above the slider, which therefore follows it.
    QWidget* before = m_spin;
    for (QWidget* next : std::initializer_list<QWidget*>{m_nearestButton, m_reset, m_lock, m_lockEdit, m_more, m_start, m_ramp}) {
        setTabOrder(before, next);
        before = next;
    }
}

void Lever::buildHead(QVBoxLayout* column)
{
    m_name = words(Type::strong, false, this);
    m_reset = quietButton(QStringLiteral("reset"), this);
    m_lock = quietButton(QStringLiteral("unlock"), this);
    m_more = quietButton(QStringLiteral("chevron_right"), this);
    m_more->setCheckable(true);
    auto* const head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(m_name, 1);
    for (QToolButton* button : {m_reset, m_lock, m_more}) {
        head->addWidget(button, 0, Qt::AlignTop);
    }
    column->addLayout(head);
    m_lockEdit = new QLineEdit(this);
    m_lockEdit->hide();
    column->addWidget(m_lockEdit);
    connect(m_more, &QToolButton::toggled, this, [this](bool open) {
        m_more->setIcon(icon(open ? QStringLiteral("chevron_down") : QStringLiteral("chevron_right"), Colour::quietText));
        m_fold->setVisible(open);
    });
}

void Lever::buildFold(QVBoxLayout* column)
{
    m_fold = new QWidget(this);
    auto* const row = new QHBoxLayout(m_fold);
    row->setContentsMargins({});
    m_startLabel = new QLabel(m_fold);
    m_start = new YearSpinBox(m_fold);
    m_rampLabel = new QLabel(m_fold);
    m_ramp = new QSpinBox(m_fold);
    m_startLabel->setBuddy(m_start);
    m_rampLabel->setBuddy(m_ramp);
    for (QWidget* part : {static_cast<QWidget*>(m_startLabel), static_cast<QWidget*>(m_start),
                          static_cast<QWidget*>(m_rampLabel), static_cast<QWidget*>(m_ramp)}) {
        row->addWidget(part);
    }
    row->addStretch(1);
    m_fold->hide();
    column->addWidget(m_fold);
}

void Lever::retranslate()
{
    const QString& name = m_spec.name;
    const auto call = [](QToolButton* button, const QString& words) {
        button->setAccessibleName(words);
        button->setToolTip(words);
    };
    call(m_reset, tr("Reset “%1”").arg(name));
    call(m_more, tr("Start year and build-up of “%1”").arg(name));
    m_slider->setAccessibleName(name);
    m_spin->setAccessibleName(tr("Value of “%1”").arg(name));
    m_lockEdit->setPlaceholderText(tr("Why is it locked? Enter locks it."));
    m_lockEdit->setAccessibleName(tr("Reason for locking “%1”").arg(name));
    m_startLabel->setText(tr("Starts in"));
    m_start->setAccessibleName(tr("Start year of “%1”").arg(name));
    m_rampLabel->setText(tr("builds up over"));
    m_ramp->setAccessibleName(tr("Years over which “%1” builds up").arg(name));
    m_ramp->setSuffix(QLatin1Char(' ') + tr("years", "after a number of years"));
    setAccessibleName(name);
    showLock();
}

void Lever::showLock()
{
    const QString words = m_locked ? tr("Unlock “%1”").arg(m_spec.name) : tr("Lock “%1” with a reason").arg(m_spec.name);
    m_lock->setAccessibleName(words);
    m_lock->setToolTip(words);
    m_lock->setIcon(icon(m_locked ? QStringLiteral("lock") : QStringLiteral("unlock"), Colour::quietText));
    for (QWidget* part : {static_cast<QWidget*>(m_slider), static_cast<QWidget*>(m_spin), m_fold}) {
        part->setEnabled(!m_locked);
    }
    m_lockEdit->hide();
    m_name->setText(m_locked ? tr("%1 (locked: %2)").arg(m_spec.name, m_lockReason) : m_spec.name);
    m_reset->setEnabled(!m_locked && m_value.value() != m_spec.resetValue.value());
}

} // namespace wp::ui::widgets
