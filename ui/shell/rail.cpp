// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/format/icons.h"
#include "ui/format/theme.h"
#include "ui/shell/page.h"
#include "ui/widgets/accessible_role.h"

#include <QButtonGroup>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace wp::ui::shell {

using format::Space;

Rail::Rail(QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("rail"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    whole->addWidget(m_scroll);
    m_list = new QWidget(m_scroll);
    m_column = new QVBoxLayout(m_list);
    m_column->addStretch();
    m_scroll->setWidget(m_list);
    m_list->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_group = new QButtonGroup(this);
    connect(m_group, &QButtonGroup::idClicked, this, &Rail::chosen);
    dress();
}

void Rail::addPage(const Page& page)
{
    auto* button = new QToolButton(m_list);
    button->setCheckable(true);
    widgets::setAccessibleRole(*button, QAccessible::RadioButton);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIcon(format::icon(page.icon()));
    button->setProperty("quiet", true);
    button->setProperty("wide", true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const int index = static_cast<int>(m_buttons.size());
    m_group->addButton(button, index);
    m_buttons.emplace_back(&page, button);
    auto sorted = m_buttons;
    std::ranges::stable_sort(sorted, {}, [](const auto& each) { return each.first->order(); });
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        m_column->insertWidget(static_cast<int>(i), sorted[i].second);
        if (i > 0) {
            setTabOrder(sorted[i - 1].second, sorted[i].second);
        }
    }
    dress();
}

void Rail::choose(int index)
{
    m_group->button(index)->setChecked(true);
    // Qt moves the stop of Tab with a press alone, and a screen is also chosen by its keys.
    for (const auto& [page, button] : m_buttons) {
        button->setFocusPolicy(button->isChecked() ? Qt::TabFocus : Qt::NoFocus);
    }
    m_scroll->ensureWidgetVisible(m_group->button(index));
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
        button->setAccessibleName(page->title());
        button->setToolTip(page->keys().isEmpty() ? page->title()
                                                  : tr("%1 (%2)", "a screen and its keys").arg(page->title(), page->keys()));
    }
    fit();
}

/// As wide as the widest name, and the bar where there is one.
void Rail::fit()
{
    m_column->activate();
    const QSize wanted = m_list->sizeHint();
    const int bar = wanted.height() > height() ? m_scroll->verticalScrollBar()->sizeHint().width() : 0;
    m_scroll->setFixedWidth(wanted.width() + bar);
}

/// Names and their font may have become wider.
bool Rail::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::LayoutRequest) {
        fit();
    }
    return QFrame::eventFilter(watched, event);
}

void Rail::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fit();
}

void Rail::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange) {
        dress();
    }
}

} // namespace wp::ui::shell
