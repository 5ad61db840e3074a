// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/report/report_view_model.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/page.h"
#include "ui/shell/session.h"
#include "ui/task/asking.h"

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;
QT_END_NAMESPACE

namespace wp::ui::shell {
class Exporter;
}

namespace wp::ui::widgets {
class ScrollColumn;
class WordedCheck;
}

namespace wp::ui::screens {

class SheetView;

/// The papers that leave the program: pages to tick and a language on the left, the sheets as they will be on the
/// right, and under the ticks what was found before they may go out.
class ReportPage : public shell::Page {
    Q_OBJECT

public:
    ReportPage(shell::Session& session, shell::Exporter& exporter, QWidget* parent = nullptr);

    QString title() const override { return tr("Report"); }
    QStringList findings() const override;
    QList<QWidget*> areas() const override;

    ReportViewModel& viewModel() { return m_viewModel; }
    SheetView* preview() const { return m_preview; }
    bool isRefining() const { return m_asking.isRefining(); }
    QCheckBox* tickOf(const QString& section) const;
    QPushButton* button(shell::FileKind kind) const;

protected:
    void refresh() override;
    void retranslate() override;
    void reset() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Question {
        document::Model model;
        std::vector<task::ScenarioId> chosen;
        bool operator==(const Question&) const = default;
    };
    struct Tick {
        const report::SectionKind* section;
        widgets::WordedCheck* words;
    };
    struct PaperHead {
        report::PaperKind paper;
        QPushButton* button;
    };
    struct ExportButton {
        shell::FileKind kind;
        QPushButton* button;
    };

    void build();
    void buildTicks(QBoxLayout* column);
    void buildExports(QBoxLayout* below);
    void dress();
    void showAll();
    void showChecks();
    void exportAs(shell::FileKind kind);

    shell::Exporter& m_exporter;
    ReportViewModel m_viewModel;
    task::Asking<Question, ReportViewModel::SourcePtr> m_asking;
    QWidget* m_side = nullptr;
    widgets::ScrollColumn* m_sideScroll = nullptr;
    QLabel* m_pagesTitle = nullptr;
    std::vector<PaperHead> m_papers;
    std::vector<Tick> m_ticks;
    QLabel* m_languageLabel = nullptr;
    QComboBox* m_language = nullptr;
    bool m_hasChosenLanguage = false;
    QLabel* m_checksTitle = nullptr;
    QLabel* m_checks = nullptr;
    std::vector<ExportButton> m_exports;
    QBoxLayout* m_left = nullptr;
    QWidget* m_foot = nullptr;
    QLabel* m_exportLabel = nullptr;
    QBoxLayout* m_exportRow = nullptr;
    QLabel* m_state = nullptr;
    QScrollArea* m_scroll = nullptr;
    SheetView* m_preview = nullptr;
};

} // namespace wp::ui::screens
