// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/format/icons.h"
#include "ui/format/theme.h"
#include "ui/shell/page.h"

#include <QButtonGroup>
#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace wp::ui::shell {

using format::Space;

Rail::Rail(QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("rail"));
    m_column = new QVBoxLayout(this);
    m_column->addStretch();
    m_group = new QButtonGroup(this);
    connect(m_group, &QButtonGroup::idClicked, this, &Rail::chosen);
    dress();
}

void Rail::addPage(const Page& page)
{
    auto* button = new QToolButton(this);
    button->setCheckable(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIcon(format::icon(page.icon()));
    button->setProperty("quiet", true);
    button->setProperty("wide", true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const int index = static_cast<int>(m_buttons.size());
    m_group->addButton(button, index);
    m_column->insertWidget(index, button);
    m_buttons.emplace_back(&page, button);
    dress();
}

void Rail::choose(int index)
{
    m_group->button(index)->setChecked(true);
}

void Rail::dress()
{
    const format::Theme& theme = format::currentTheme();
    const int edge = theme.space(Space::small);
    m_column->setContentsMargins(edge, theme.space(Space::large), edge, edge);
    m_column->setSpacing(theme.space(Space::tight));
    setAccessibleName(tr("Screens"));
    for (const auto& [page, button] : m_buttons) {
        button->setText(page->title());
        button->setToolTip(tr("%1 (%2)", "a screen and its keys").arg(page->title(), page->keys()));
        button->setIconSize(QSize(theme.target() * 5 / 8, theme.target() * 5 / 8));
    }
}

void Rail::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange) {
        dress();
    }
}

} // namespace wp::ui::shell
