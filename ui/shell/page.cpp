// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

#include "ui/shell/session.h"

#include <QEvent>

#include <utility>

namespace wp::ui::shell {

Page::Page(Session& session, QString id, int number, QString icon, QWidget* parent)
    : QWidget(parent), m_session(session), m_id(std::move(id)), m_number(number), m_icon(std::move(icon))
{
    connect(&session, &Session::changed, this, &Page::touch);
    connect(&session, &Session::yearChanged, this, &Page::touch);
    connect(&session, &Session::opened, this, [this] {
        reset();
        touch();
    });
}

void Page::touch()
{
    m_isStale = true;
    if (isVisible() && m_session.isOpen()) {
        m_isStale = false;
        refresh();
    }
}

QString Page::keys() const
{
    constexpr int digits = 9;
    return m_number == 0       ? QStringLiteral("Alt+0")
           : m_number <= digits ? QStringLiteral("Ctrl+%1").arg(m_number)
                                : QString();
}

void Page::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale) {
        touch();
    }
}

void Page::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        touch();
    } else if (event->type() == QEvent::StyleChange) {
        touch();
    }
}

} // namespace wp::ui::shell
