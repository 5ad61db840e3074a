// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tabs_or_picker.h"

#include "ui/widgets/picker.h"

#include <QComboBox>
#include <QEvent>
#include <QTabBar>
#include <QVBoxLayout>

namespace wp::ui::widgets {

TabsOrPicker::TabsOrPicker(QWidget* parent) : QWidget(parent), m_bar(new QTabBar(this)), m_picker(new Picker(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_bar);
    column->addWidget(m_picker);
    m_bar->setExpanding(false);
    m_bar->setDrawBase(false);
    m_bar->setElideMode(Qt::ElideNone);
    m_picker->hide();
    connect(m_bar, &QTabBar::currentChanged, m_picker->box(), &QComboBox::setCurrentIndex);
    connect(m_picker, &Picker::chosen, m_bar, &QTabBar::setCurrentIndex);
}

QWidget* TabsOrPicker::shown() const { return m_picker->isHidden() ? static_cast<QWidget*>(m_bar) : m_picker->box(); }

void TabsOrPicker::setWords(const QString& label, const QString& name)
{
    m_picker->setWords(label, name);
    m_bar->setAccessibleName(name);
    arrange();
}

void TabsOrPicker::arrange()
{
    QStringList names;
    for (int i = 0; i < m_bar->count(); ++i) {
        names << m_bar->tabText(i);
    }
    m_picker->offer(names, m_bar->currentIndex());
    const bool fits = m_bar->sizeHint().width() <= width();
    const bool hadFocus = shown()->hasFocus();
    m_bar->setVisible(fits);
    m_picker->setVisible(!fits);
    if (hadFocus) {
        shown()->setFocus(Qt::OtherFocusReason);
    }
}

void TabsOrPicker::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TabsOrPicker::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        arrange();
    }
}

} // namespace wp::ui::widgets
