// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/people/cohort_view_model.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QFormLayout;
class QFrame;
class QLabel;
class QPushButton;
QT_END_NAMESPACE

namespace wp::ui::chart {
class ChartFrame;
}
namespace wp::ui::shell {
class Dialogs;
}
namespace wp::ui::widgets {
class FigureSpinBox;
class ScrollColumn;
class WordedCheck;
}

namespace wp::ui::screens {

/// A cohort out of a pseudonymised list: where its cost lies, the cut-off, how many are left for support to help, and
/// a button that hands the result to a cohort measure.
class CohortView : public QWidget {
    Q_OBJECT

public:
    CohortView(shell::Session& session, shell::Dialogs& dialogs, QWidget* parent = nullptr);

    void refresh();
    void reset();
    void retranslate();
    QStringList findings() const;
    QList<QWidget*> areas() const;
    std::vector<chart::ChartFrame*> frames() const { return {m_curve, m_tenths, m_funnel}; }
    CohortViewModel& viewModel() { return m_viewModel; }
    QPushButton* pasting() const { return m_paste; }
    QPushButton* opening() const { return m_open; }
    QPushButton* inventing() const { return m_invent; }
    QPushButton* sending() const { return m_send; }
    widgets::FigureSpinBox* cut() const { return m_cut; }
    widgets::WordedCheck* regression() const { return m_regression; }
    QLabel* refusal() const { return m_refusal; }

private:
    void build();
    void buildSource();
    void buildCut();
    void dress();
    void open();
    void take(const std::string& list);
    void send();
    void refuse(const base::Problems& problems);

    shell::Session& m_session;
    shell::Dialogs& m_dialogs;
    CohortViewModel m_viewModel;
    widgets::ScrollColumn* m_scroll = nullptr;
    QLabel* m_headline = nullptr;
    QFrame* m_source = nullptr;
    QLabel* m_sourceWords = nullptr;
    QLabel* m_refusal = nullptr;
    QPushButton* m_paste = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_invent = nullptr;
    QFrame* m_cutCard = nullptr;
    QFormLayout* m_form = nullptr;
    widgets::FigureSpinBox* m_cut = nullptr;
    widgets::FigureSpinBox* m_takeUp = nullptr;
    widgets::WordedCheck* m_regression = nullptr;
    widgets::WordedCheck* m_deadweight = nullptr;
    QComboBox* m_measure = nullptr;
    QPushButton* m_send = nullptr;
    QLabel* m_said = nullptr;
    chart::ChartFrame* m_curve = nullptr;
    chart::ChartFrame* m_tenths = nullptr;
    chart::ChartFrame* m_funnel = nullptr;
};

} // namespace wp::ui::screens
