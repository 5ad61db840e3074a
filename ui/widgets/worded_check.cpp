// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/worded_check.h"

#include "ui/format/theme.h"
#include "ui/widgets/check_box.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>

namespace wp::ui::widgets {

WordedCheck::WordedCheck(const QString& words, QWidget* parent)
    : QWidget(parent), m_box(new CheckBox(this)), m_words(new QLabel(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(format::currentTheme().space(format::Space::tight));
    row->addWidget(m_box, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    setWords(words);
    setFocusProxy(m_box);
    dress();
}

void WordedCheck::setWords(const QString& words)
{
    m_words->setText(words);
    m_box->setAccessibleName(words);
}

void WordedCheck::dress()
{
    m_words->setMinimumHeight(format::currentTheme().target());
}

void WordedCheck::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        dress();
    }
}

void WordedCheck::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) {
        m_box->click();
    }
}

} // namespace wp::ui::widgets
