// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/import/choose_step.h"

#include "ui/shell/large_dialog.h"
#include "ui/widgets/wrapped_label.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace wp::ui::screens {

using format::Space;
using format::Type;
using shell::pushButton;
using widgets::wrappedLabel;

ChooseStep::ChooseStep(ImportViewModel& viewModel, QWidget* parent) : ImportPage(viewModel, parent)
{
    const format::Theme& theme = format::currentTheme();
    auto* content = new QWidget(this);
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins({});
    rows->setSpacing(theme.space(Space::medium));
    rows->addWidget(wrappedLabel(tr("Any table of budget lines will do: a ledger extract, a budget book, a published "
                                    "return. Nothing is changed before the last step, and one undo takes it back."),
                                 Type::body, false, content));
    m_file = pushButton(tr("Choose a &file…"), content, true);
    m_paste = pushButton(tr("&Paste what was copied"), content);
    auto* ways = new QHBoxLayout;
    ways->setSpacing(theme.space(Space::medium));
    ways->addWidget(m_file);
    ways->addWidget(m_paste);
    ways->addStretch();
    rows->addLayout(ways);
    auto* card = new QFrame(content);
    card->setObjectName(QStringLiteral("card"));
    auto* inside = new QVBoxLayout(card);
    const int side = theme.space(Space::large);
    inside->setContentsMargins(side, side, side, side);
    m_name = wrappedLabel({}, Type::subheading, false, card);
    m_words = wrappedLabel({}, Type::body, true, card);
    inside->addWidget(m_name);
    inside->addWidget(m_words);
    rows->addWidget(card);
    rows->addWidget(wrappedLabel(tr("It reads CSV and other text, Excel (.xlsx) and OpenDocument (.ods). The published "
                                    "returns RA, RO3 and RSX are known by what stands in them. A table that tells who "
                                    "someone is, by name, address, date of birth or number, is refused."),
                                 Type::body, true, content));
    rows->addStretch();
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(shell::scrolling(content, this));
    connect(m_file, &QPushButton::clicked, this, &ChooseStep::fileWanted);
    connect(m_paste, &QPushButton::clicked, this, &ChooseStep::pasteWanted);
}

QWidget* ChooseStep::firstStop() const { return m_file; }

void ChooseStep::refresh()
{
    const bool isThere = viewModel().hasSource();
    m_name->setText(isThere ? viewModel().source() : tr("Nothing is chosen yet"));
    const QString words = viewModel().sourceWords();
    m_words->setText(!isThere         ? tr("You can also drag a file onto the window.")
                     : words.isEmpty() ? tr("It cannot be read.")
                                       : words);
}

} // namespace wp::ui::screens
