// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/present/clock_card.h"

#include "ui/format/theme.h"
#include "ui/screens/present/presenter_view_model.h"
#include "ui/widgets/button_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace wp::ui::screens {

using format::Space;
using format::Type;

namespace {

constexpr int tickMs = 500;
constexpr int mostMinutes = 600;

} // namespace

ClockCard::ClockCard(PresenterViewModel& viewModel, QWidget* parent) : QFrame(parent), m_viewModel(viewModel)
{
    setObjectName(QStringLiteral("card"));
    m_elapsed = new QLabel(this);
    format::setType(m_elapsed, Type::title);
    m_left = new QLabel(this);
    format::setType(m_left, Type::strong);
    m_slide = new QLabel(this);
    format::setType(m_slide, Type::body, true);
    auto* planned = new QWidget(this);
    m_targetLabel = new QLabel(planned);
    m_target = new QSpinBox(planned);
    m_target->setRange(1, mostMinutes);
    m_target->setValue(viewModel.targetMinutes());
    m_targetLabel->setBuddy(m_target);
    auto* beside = new QHBoxLayout(planned);
    beside->setContentsMargins({});
    beside->addWidget(m_targetLabel);
    beside->addWidget(m_target);
    m_start = new QPushButton(this);
    m_restart = new QPushButton(this);
    m_row = new widgets::ButtonRow(this);
    for (QWidget* each : {static_cast<QWidget*>(m_start), static_cast<QWidget*>(m_restart), planned}) {
        m_row->add(each);
    }
    auto* says = new QHBoxLayout;
    says->addWidget(m_elapsed);
    says->addWidget(m_left);
    says->addStretch();
    says->addWidget(m_slide);
    auto* column = new QVBoxLayout(this);
    column->addLayout(says);
    column->addWidget(m_row);
    connect(m_start, &QPushButton::clicked, this, [this] {
        m_viewModel.startOrRest();
        refresh();
    });
    connect(m_restart, &QPushButton::clicked, this, [this] {
        m_viewModel.restart();
        refresh();
    });
    connect(m_target, &QSpinBox::valueChanged, this, [this](int minutes) {
        m_viewModel.setTargetMinutes(minutes);
        refresh();
    });
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
    m_tick.start(tickMs);
    dress();
    retranslate();
}

QString ClockCard::elapsed() const { return m_elapsed->text(); }
QString ClockCard::left() const { return m_left->text(); }

void ClockCard::refresh()
{
    m_elapsed->setText(m_viewModel.elapsed());
    m_left->setText(m_viewModel.left());
    if (m_left->property("wrong").toBool() != m_viewModel.isOver()) {
        m_left->setProperty("wrong", m_viewModel.isOver());
        m_left->setStyleSheet(m_left->styleSheet()); // the sheet looks at the property again
    }
    m_slide->setText(tr("this slide: %1").arg(m_viewModel.elapsedOnSlide()));
    m_start->setText(m_viewModel.isRunning() ? tr("Stop the &clock") : tr("Start the &clock"));
}

void ClockCard::retranslate()
{
    setAccessibleName(tr("Clock"));
    m_elapsed->setAccessibleName(tr("Time of the talk"));
    m_restart->setText(tr("&From nothing"));
    m_targetLabel->setText(tr("&Minutes planned"));
    m_target->setAccessibleName(tr("Minutes planned"));
    refresh();
    m_row->updateGeometry();
}

void ClockCard::dress()
{
    const format::Theme& theme = format::currentTheme();
    const int edge = theme.space(Space::medium);
    layout()->setContentsMargins(edge, edge, edge, edge);
    layout()->setSpacing(theme.space(Space::small));
    layout()->itemAt(0)->layout()->setSpacing(theme.space(Space::medium));
    m_row->setSpacing(theme.space(Space::small));
}

} // namespace wp::ui::screens
