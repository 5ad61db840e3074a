// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QListWidget;
class QListWidgetItem;
QT_END_NAMESPACE

namespace wp::ui::widgets {

/// Every problem of an input at once, each a sentence; Enter or a click asks to go where it is.
class ProblemList : public QWidget {
    Q_OBJECT

public:
    explicit ProblemList(QWidget* parent = nullptr);

    void setProblems(const base::Problems& problems);
    const base::Problems& problems() const { return m_problems; }

Q_SIGNALS:
    void jumpWanted(const wp::base::Problem& problem);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refill();
    void jump(QListWidgetItem* item);

    base::Problems m_problems;
    QLabel* m_heading = nullptr;
    QListWidget* m_list = nullptr;
};

} // namespace wp::ui::widgets
