// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/language_row.h"

#include "ui/format/language.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace wp::ui::widgets {

LanguageRow::LanguageRow(format::Language& language, QWidget* parent) : QWidget(parent)
{
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins({});
    for (const QString& code : format::Language::codes()) {
        auto* const button = new QPushButton(format::Language::nameOf(code), this);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setChecked(language.code() == code);
        connect(button, &QPushButton::clicked, this, [&language, code] { language.setCode(code); });
        connect(&language, &format::Language::changed, button, [&language, button, code] { button->setChecked(language.code() == code); });
        row->addWidget(button);
        m_buttons.push_back(button);
    }
    row->addStretch();
    setAccessibleName(tr("Language"));
}

void LanguageRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Language"));
    }
}

} // namespace wp::ui::widgets
