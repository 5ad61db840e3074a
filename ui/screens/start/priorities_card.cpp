// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/start/priorities_card.h"

#include "ui/format/theme.h"
#include "ui/widgets/picker.h"
#include "ui/widgets/wrapped_label.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace wp::ui::screens {

using format::Type;

PrioritiesCard::PrioritiesCard(shell::Session& session, QWidget* parent)
    : QFrame(parent), m_session(session), m_viewModel(session)
{
    setObjectName(QStringLiteral("card"));
    auto* column = new QVBoxLayout(this);
    m_title = widgets::wrappedLabel({}, Type::subheading, false, this);
    m_words = widgets::wrappedLabel({}, Type::caption, true, this);
    column->addWidget(m_title);
    column->addWidget(m_words);
    for (std::size_t slot = 0; slot < m_picks.size(); ++slot) {
        m_picks[slot] = new widgets::Picker(this);
        column->addWidget(m_picks[slot]);
        connect(m_picks[slot], &widgets::Picker::chosen, this, [this, slot](int choice) {
            const auto step = m_viewModel.choose(slot, choice);
            if (!step || !m_session.perform(step->edit, step->wording).empty()) {
                refresh();
            }
        });
    }
    column->addStretch();
    retranslate();
}

void PrioritiesCard::retranslate()
{
    m_title->setText(tr("The place’s shared priorities"));
    m_words->setText(tr("Up to three streams of demand that the partners agree on. They lead on every screen and in the papers."));
    for (std::size_t slot = 0; slot < m_picks.size(); ++slot) {
        const int number = static_cast<int>(slot) + 1;
        m_picks[slot]->setWords(tr("Priority &%1").arg(number),
                                tr("Shared priority %1").arg(number));
    }
}

void PrioritiesCard::refresh()
{
    setVisible(m_viewModel.canChoose());
    if (!m_viewModel.canChoose()) {
        return;
    }
    for (std::size_t slot = 0; slot < m_picks.size(); ++slot) {
        m_picks[slot]->offer(m_viewModel.offered(slot), m_viewModel.chosen(slot));
        m_picks[slot]->setEnabled(m_viewModel.isOpen(slot));
    }
}

} // namespace wp::ui::screens
