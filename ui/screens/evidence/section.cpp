// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/evidence/section.h"

#include <QLabel>
#include <QVBoxLayout>

namespace wp::ui::screens {

using format::Space;
using format::Type;

Section::Section(QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("card"));
    m_column = new QVBoxLayout(this);
    m_title = addText(Type::subheading);
    dress();
}

void Section::setTitle(const QString& title)
{
    say(m_title, title);
    setAccessibleName(title);
}

QLabel* Section::addText(Type type, bool isQuiet)
{
    auto* label = new QLabel(this);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setMinimumWidth(1);
    label->hide();
    format::setType(label, type, isQuiet);
    m_column->addWidget(label);
    return label;
}

void Section::add(QWidget* widget) { m_column->addWidget(widget); }

void Section::say(QLabel* label, const QString& words)
{
    label->setText(words);
    label->setVisible(!words.isEmpty());
}

void Section::dress()
{
    const format::Theme& theme = format::currentTheme();
    const int side = theme.space(Space::medium);
    m_column->setContentsMargins(side, side, side, side);
    m_column->setSpacing(theme.space(Space::tight));
}

} // namespace wp::ui::screens
