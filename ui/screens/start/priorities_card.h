// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/start/priorities_view_model.h"

#include <QFrame>

#include <array>

QT_BEGIN_NAMESPACE
class QLabel;
QT_END_NAMESPACE

namespace wp::ui::widgets {
class Picker;
}

namespace wp::ui::screens {

/// Where a place's partners choose the streams that lead on every screen.
class PrioritiesCard : public QFrame {
    Q_OBJECT

public:
    explicit PrioritiesCard(shell::Session& session, QWidget* parent = nullptr);

    void refresh();
    void retranslate();
    widgets::Picker* picker(std::size_t slot) const { return m_picks[slot]; }

private:
    shell::Session& m_session;
    PrioritiesViewModel m_viewModel;
    QLabel* m_title = nullptr;
    QLabel* m_words = nullptr;
    std::array<widgets::Picker*, document::mostPriorities> m_picks{};
};

} // namespace wp::ui::screens
