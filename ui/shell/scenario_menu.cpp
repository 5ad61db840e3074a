// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/scenario_menu.h"

#include "ui/format/icons.h"
#include "ui/format/names.h"
#include "ui/format/problem_sentences.h"
#include "ui/shell/rename_dialog.h"
#include "ui/shell/scenario_steps.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace wp::ui::shell {

namespace {

/// Does a step; what is wrong with it, in words.
QString done(Session& session, const ScenarioStep& step)
{
    if (!step.refusal.isEmpty()) {
        return step.refusal;
    }
    const base::Problems problems = session.perform(step.edit, step.wording);
    return problems.empty() ? QString() : format::sentence(problems.front());
}

} // namespace

ScenarioMenu::ScenarioMenu(Session& session, Picked picked, QWidget* parent)
    : QToolButton(parent), m_session(session), m_picked(std::move(picked))
{
    setProperty("quiet", true);
    setPopupMode(QToolButton::InstantPopup);
    setIcon(format::icon(QStringLiteral("more")));
    auto* menu = new QMenu(this);
    m_rename = menu->addAction(QString());
    m_remove = menu->addAction(QString());
    setMenu(menu);
    connect(m_rename, &QAction::triggered, this, &ScenarioMenu::rename);
    connect(m_remove, &QAction::triggered, this, &ScenarioMenu::remove);
}

void ScenarioMenu::refresh()
{
    const scenario::Scenario* picked = m_picked();
    const QString name = picked ? format::nameOf(*picked) : QString();
    setVisible(picked != nullptr);
    setIcon(format::icon(QStringLiteral("more")));
    setToolTip(tr("Rename or remove this scenario"));
    setAccessibleName(tr("Rename or remove “%1”").arg(name));
    m_rename->setText(tr("&Rename “%1”…").arg(QString(name).replace(u'&', QStringLiteral("&&"))));
    m_remove->setText(tr("Re&move “%1”").arg(QString(name).replace(u'&', QStringLiteral("&&"))));
}

void ScenarioMenu::rename()
{
    const scenario::Scenario* picked = m_picked();
    if (!picked) {
        return;
    }
    const auto take = [this, id = picked->id](const QString& name) {
        const auto& all = m_session.model().scenarios;
        const auto found = std::ranges::find(all, id, &scenario::Scenario::id);
        return found == all.end() ? QString() : done(m_session, renaming(m_session.model(), *found, name));
    };
    (new RenameDialog(tr("Rename the scenario"), format::fromUtf8(picked->name.value_or("")), take, window()))->open();
}

void ScenarioMenu::remove()
{
    const scenario::Scenario* picked = m_picked();
    const QString refusal = picked ? done(m_session, removal(m_session.model(), *picked)) : QString();
    if (!refusal.isEmpty()) {
        Q_EMIT refused(refusal);
    }
}

} // namespace wp::ui::shell
