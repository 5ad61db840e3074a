// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/picker.h"

#include "ui/format/theme.h"
#include "ui/widgets/choice_box.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace wp::ui::widgets {

namespace {

constexpr int widestBox = 500;

} // namespace

Picker::Picker(QWidget* parent) : QWidget(parent), m_label(new QLabel(this)), m_box(new ChoiceBox(this))
{
    m_label->setBuddy(m_box);
    m_box->setNarrow();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_label);
    row->addWidget(m_box, 1);
    row->addStretch();
    connect(m_box, &QComboBox::activated, this, &Picker::chosen);
    dress();
}

QComboBox* Picker::box() const { return m_box; }

void Picker::addBeside(QWidget* widget)
{
    auto* const row = static_cast<QHBoxLayout*>(layout());
    row->insertWidget(row->count() - 1, widget);
}

void Picker::dress()
{
    const format::Theme& theme = format::currentTheme();
    layout()->setSpacing(theme.space(format::Space::medium));
    m_box->setMaximumWidth(widestBox * theme.textPercent() / 100);
}

void Picker::align(const std::vector<Picker*>& pickers)
{
    int widest = 0;
    for (const Picker* each : pickers) {
        widest = std::max(widest, each->m_label->sizeHint().width());
    }
    for (const Picker* each : pickers) {
        each->m_label->setMinimumWidth(widest);
    }
}

void Picker::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        dress();
    }
}

void Picker::setWords(const QString& label, const QString& name)
{
    m_label->setText(label);
    m_box->setAccessibleName(name);
}

void Picker::offer(const QStringList& names, int chosen)
{
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    m_box->addItems(names);
    m_box->setCurrentIndex(chosen);
}

} // namespace wp::ui::widgets
