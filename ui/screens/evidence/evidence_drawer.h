// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/evidence/evidence_view_model.h"
#include "ui/shell/drawer.h"

#include <QTimer>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace wp::ui::widgets {
class Banner;
}

namespace wp::ui::screens {

class DoorList;
class LibraryView;
class Section;

/// What stands behind a figure, in five blocks; each number in it opens onto its own. Beneath them the challenges and
/// what was done to it; beside them the library.
class EvidenceDrawer : public shell::Drawer {
    Q_OBJECT

public:
    EvidenceDrawer(shell::Session& session, shell::Futures& futures, shell::Solvency& solvency, QWidget* parent = nullptr);

    bool showFigure(const projection::FigureId& figure) override;
    void showLibrary() override;
    projection::FigureId firstFigure() const override { return m_viewModel.firstFigure(); }
    QWidget* firstStop() const override;
    int wantedWidth() const override;

    EvidenceViewModel& viewModel() { return m_viewModel; }
    const EvidenceContents& contents() const { return m_contents; }
    DoorList* formulaList() const { return m_formula; }
    DoorList* endsList() const { return m_ends; }
    LibraryView* library() const { return m_library; }
    QLineEdit* sourceEdit() const { return m_source; }
    QLineEdit* challengeEdit() const { return m_challenge; }
    QToolButton* backButton() const { return m_back; }
    QPushButton* othersButton() const { return m_showOthers; }
    /// Leads to the page of the help with the equations of the figure.
    QPushButton* learnButton() const { return m_learn; }

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void buildHead();
    void buildFigure();
    void buildSource();
    void buildTalk();
    void retranslate();
    void dress();
    void refresh();
    void fill();
    void fillOthers();
    void goBack();
    void showBack();
    void showFigurePage();
    void perform(const EvidenceStep& step, QLineEdit& from);

    shell::Session& m_session;
    shell::Futures& m_futures;
    EvidenceViewModel m_viewModel;
    EvidenceContents m_contents;
    QTimer m_later;
    QToolButton* m_back = nullptr;
    QLabel* m_title = nullptr;
    QPushButton* m_toLibrary = nullptr;
    QToolButton* m_close = nullptr;
    QStackedWidget* m_stack = nullptr;
    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_blocks = nullptr;
    LibraryView* m_library = nullptr;
    widgets::Banner* m_banner = nullptr;
    Section *m_value = nullptr, *m_how = nullptr, *m_from = nullptr, *m_sure = nullptr, *m_wrong = nullptr, *m_talk = nullptr;
    QLabel *m_name = nullptr, *m_context = nullptr, *m_number = nullptr, *m_exact = nullptr, *m_range = nullptr,
           *m_prices = nullptr, *m_rule = nullptr, *m_result = nullptr, *m_origin = nullptr, *m_words = nullptr,
           *m_grade = nullptr, *m_notTitle = nullptr, *m_not = nullptr, *m_whatIf = nullptr, *m_turning = nullptr,
           *m_challenges = nullptr, *m_historyTitle = nullptr, *m_history = nullptr;
    DoorList *m_formula = nullptr, *m_varied = nullptr, *m_ends = nullptr;
    QLineEdit *m_source = nullptr, *m_challenge = nullptr;
    QPushButton *m_sign = nullptr, *m_log = nullptr, *m_showOthers = nullptr, *m_learn = nullptr;
    QWidget* m_others = nullptr;
};

} // namespace wp::ui::screens
