// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/levers/optimiser_view_model.h"
#include "ui/screens/levers/search_dialog.h"

QT_BEGIN_NAMESPACE
class QProgressBar;
class QTabWidget;
QT_END_NAMESPACE

namespace wp::ui::screens {

class OptimiserAnswerView;
class OptimiserQuestionView;

/// What is best? On one page the question: which measures may move, how far, and within which limits. On the other the
/// answer: the best settings, what holds them back, and the frontier. While it looks, it says how far it is; Esc or
/// Cancel call it off at once.
class OptimiserDialog : public LargeDialog {
    Q_OBJECT

public:
    OptimiserDialog(OptimiserViewModel& viewModel, QWidget* parent);

    OptimiserQuestionView* questionView() const { return m_question; }
    OptimiserAnswerView* answerView() const { return m_answer; }
    QTabWidget* tabs() const { return m_tabs; }
    QPushButton* findButton() const { return m_find; }
    QPushButton* cancelButton() const { return m_cancel; }
    void showPage(int page);

    void reject() override;

protected:
    QString helpPage() const override { return QStringLiteral("search_tools"); }

private:
    void build();
    void buildFoot();
    void find();
    void showState();

    OptimiserViewModel& m_viewModel;
    QTabWidget* m_tabs = nullptr;
    OptimiserQuestionView* m_question = nullptr;
    OptimiserAnswerView* m_answer = nullptr;
    QLabel* m_said = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_find = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace wp::ui::screens
