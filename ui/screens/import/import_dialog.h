// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/import/import_view_model.h"
#include "ui/shell/large_dialog.h"

QT_BEGIN_NAMESPACE
class QLabel;
class QProgressBar;
class QStackedWidget;
QT_END_NAMESPACE

namespace wp::ui::shell {
class Dialogs;
class DocumentController;
}

namespace wp::ui::screens {

class CheckStep;
class ChooseStep;
class ColumnsStep;
class ImportPage;
class TablePreview;
class TableStep;
class TiersStep;

/// Five steps from a file to budget lines: choose, find the table, match the columns, check, tag tiers. A step is left
/// when nothing stands in its way, and what does is said in words. Nothing is taken in before the last one.
class ImportDialog : public shell::LargeDialog {
    Q_OBJECT

public:
    ImportDialog(ImportViewModel& viewModel, shell::DocumentController& controller, shell::Dialogs& dialogs,
                 QWidget* parent);

    ImportStep step() const;
    void goTo(ImportStep step);
    ChooseStep* chooseStep() const { return m_choose; }
    TableStep* tableStep() const { return m_table; }
    ColumnsStep* columnsStep() const { return m_columns; }
    CheckStep* checkStep() const { return m_check; }
    TiersStep* tiersStep() const { return m_tiers; }
    QPushButton* nextButton() const { return m_next; }
    QLabel* problemLabel() const { return m_problem; }

Q_SIGNALS:
    void fileWanted();
    void pasteWanted();

protected:
    QString helpPage() const override { return QStringLiteral("import"); }

private:
    void build();
    void buildFoot();
    void refresh();
    void showProblem();
    void next();
    void takeIn();
    void loadMapping();
    void saveMapping();
    ImportPage* page() const;

    ImportViewModel& m_viewModel;
    shell::DocumentController& m_controller;
    shell::Dialogs& m_dialogs;
    TablePreview* m_preview = nullptr;
    QLabel* m_where = nullptr;
    QProgressBar* m_progress = nullptr;
    QStackedWidget* m_pages = nullptr;
    ChooseStep* m_choose = nullptr;
    TableStep* m_table = nullptr;
    ColumnsStep* m_columns = nullptr;
    CheckStep* m_check = nullptr;
    TiersStep* m_tiers = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
};

} // namespace wp::ui::screens
