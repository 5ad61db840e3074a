// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/language.h"
#include "ui/shell/page.h"
#include "ui/widgets/language_row.h"

#include <vector>

QT_BEGIN_NAMESPACE
class QFrame;
class QLabel;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace wp::ui::shell {
class FirstSteps;
class RecentFiles;
}
namespace wp::ui::widgets {
class ScrollColumn;
}

namespace wp::ui::screens {

class PrioritiesCard;

/// What can this show me in five minutes? The language first, the ways in, four steps through the place that is open,
/// the files of last time, and what the place's partners want to see first.
class StartPage : public shell::Page {
    Q_OBJECT

public:
    /// `ways` are the actions that open a place, the first of them foremost; `keep` is the one that saves it.
    StartPage(shell::Session& session, shell::FirstSteps& firstSteps, format::Language& language,
              shell::RecentFiles& recent, QList<QAction*> ways, QAction* keep, QWidget* parent = nullptr);

    QString title() const override { return tr("Start"); }
    QStringList findings() const override { return {}; }
    QList<QWidget*> areas() const override;
    const std::vector<QPushButton*>& steps() const { return m_steps; }
    const std::vector<QLabel*>& stepTitles() const { return m_stepTitles; }
    const std::vector<QPushButton*>& files() const { return m_files; }
    const std::vector<QPushButton*>& languages() const { return m_languageRow->buttons(); }
    PrioritiesCard* priorities() const { return m_priorities; }

Q_SIGNALS:
    void screenWanted(const QString& id);
    void fileWanted(const QString& path);

protected:
    void refresh() override;
    void retranslate() override;

private:
    QFrame* buildWays();
    QFrame* buildFiles();
    QFrame* buildSteps();
    void takeStep(int step);
    void showSteps();
    void showFiles();
    void openFigure();

    shell::FirstSteps& m_firstSteps;
    shell::RecentFiles& m_recent;
    QList<QAction*> m_ways;
    QAction* m_keep;
    widgets::ScrollColumn* m_scroll = nullptr;
    QLabel* m_question = nullptr;
    QLabel* m_answer = nullptr;
    widgets::LanguageRow* m_languageRow = nullptr;
    QFrame* m_waysCard = nullptr;
    QLabel* m_waysTitle = nullptr;
    std::vector<QPushButton*> m_wayButtons;
    QFrame* m_filesCard = nullptr;
    QLabel* m_filesTitle = nullptr;
    QLabel* m_noFiles = nullptr;
    QVBoxLayout* m_fileColumn = nullptr;
    std::vector<QPushButton*> m_files;
    PrioritiesCard* m_priorities = nullptr;
    QLabel* m_stepsTitle = nullptr;
    QFrame* m_stepsCard = nullptr;
    std::vector<QLabel*> m_stepMarks;
    std::vector<QLabel*> m_stepTitles;
    std::vector<QLabel*> m_stepWords;
    std::vector<QPushButton*> m_steps;
};

} // namespace wp::ui::screens
