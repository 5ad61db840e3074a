// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/problem_list.h"

#include "ui/format/icons.h"
#include "ui/format/problem_sentences.h"
#include "ui/widgets/quiet_view.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace wp::ui::widgets {

ProblemList::ProblemList(QWidget* parent) : QWidget(parent), m_heading(new QLabel(this)), m_list(new QuietList(this))
{
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_heading);
    column->addWidget(m_list, 1);
    format::setType(m_heading, format::Type::subheading);
    m_heading->setWordWrap(true);
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_list, &QListWidget::itemActivated, this, &ProblemList::jump);
    connect(m_list, &QListWidget::itemClicked, this, &ProblemList::jump);
    refill();
}

void ProblemList::setProblems(const base::Problems& problems)
{
    m_problems = problems;
    refill();
}

void ProblemList::jump(QListWidgetItem* item)
{
    const int row = m_list->row(item);
    if (row >= 0) {
        Q_EMIT jumpWanted(m_problems[static_cast<std::size_t>(row)]);
    }
}

void ProblemList::refill()
{
    const auto warnings = static_cast<int>(std::count_if(m_problems.begin(), m_problems.end(), [](const auto& problem) {
        return base::isWarning(problem.code);
    }));
    const int faults = static_cast<int>(m_problems.size()) - warnings;
    m_heading->setText(faults > 0     ? tr("%n problems to put right", nullptr, faults)
                       : warnings > 0 ? tr("%n things to look at", nullptr, warnings)
                                      : tr("No problems were found."));
    m_list->setAccessibleName(m_heading->text());
    m_list->clear();
    for (const base::Problem& problem : m_problems) {
        const bool warning = base::isWarning(problem.code);
        auto* const item = new QListWidgetItem(
            warning ? format::icon(QStringLiteral("warning"), format::Colour::warning)
                    : format::icon(QStringLiteral("danger"), format::Colour::danger),
            format::fullSentence(problem), m_list);
        item->setData(Qt::AccessibleTextRole,
                      (warning ? tr("Warning: %1") : tr("Problem: %1")).arg(format::fullSentence(problem)));
    }
    m_list->setVisible(!m_problems.empty());
}

void ProblemList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refill();
    }
}

} // namespace wp::ui::widgets
