// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"

#include <QToolButton>

#include <functional>

QT_BEGIN_NAMESPACE
class QAction;
QT_END_NAMESPACE

namespace wp::ui::shell {

/// The button beside a picker of scenarios: renames or removes the one that is picked there.
class ScenarioMenu : public QToolButton {
    Q_OBJECT

public:
    /// Null where none is picked.
    using Picked = std::function<const scenario::Scenario*()>;

    ScenarioMenu(Session& session, Picked picked, QWidget* parent = nullptr);

    QAction* renameAction() const { return m_rename; }
    QAction* removeAction() const { return m_remove; }
    /// Follows what is picked, and the language.
    void refresh();

Q_SIGNALS:
    void refused(const QString& sentence);

private:
    void rename();
    void remove();

    Session& m_session;
    Picked m_picked;
    QAction* m_rename = nullptr;
    QAction* m_remove = nullptr;
};

} // namespace wp::ui::shell
