// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

QT_BEGIN_NAMESPACE
class QTabWidget;
QT_END_NAMESPACE

namespace wp::ui::shell {
class Dialogs;
}

namespace wp::ui::screens {

class CaseView;
class CohortView;

/// What does it cost to leave one person in crisis, and how many are they? A case, and a cohort.
class PeoplePage : public shell::Page {
    Q_OBJECT

public:
    PeoplePage(shell::Session& session, shell::Dialogs& dialogs, QWidget* parent = nullptr);

    QString title() const override { return tr("People"); }
    QStringList findings() const override;
    QList<QWidget*> areas() const override;
    void toggleTables() override;

    QTabWidget* tabs() const { return m_tabs; }
    CaseView* oneCase() const { return m_case; }
    CohortView* cohort() const { return m_cohort; }

protected:
    void refresh() override;
    void retranslate() override;
    void reset() override;

private:
    QTabWidget* m_tabs = nullptr;
    CaseView* m_case = nullptr;
    CohortView* m_cohort = nullptr;
};

} // namespace wp::ui::screens
