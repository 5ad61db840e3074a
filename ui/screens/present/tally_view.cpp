// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/present/tally_view.h"

#include "ui/screens/present/tally_cell.h"

#include <QAccessible>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace wp::ui::screens {

using document::Way;
using format::Space;
using format::Type;

namespace {

std::optional<Way> wayOf(int key, bool withLetters)
{
    switch (key) {
    case Qt::Key_Up: return Way::up;
    case Qt::Key_Down: return Way::down;
    case Qt::Key_Equal: return withLetters ? std::optional(Way::same) : std::nullopt;
    case Qt::Key_U: return withLetters ? std::optional(Way::up) : std::nullopt;
    case Qt::Key_S: return withLetters ? std::optional(Way::same) : std::nullopt;
    case Qt::Key_D: return withLetters ? std::optional(Way::down) : std::nullopt;
    default: return {};
    }
}

} // namespace

TallyView::TallyView(TallyViewModel& viewModel, QWidget* parent) : QWidget(parent), m_viewModel(viewModel)
{
    m_whole = new QVBoxLayout(this);
    m_whole->setContentsMargins({});
    m_row = new QHBoxLayout;
    for (const Way way : document::ways) {
        auto* made = new TallyCell(way, this);
        m_cells[static_cast<std::size_t>(way)] = made;
        m_row->addWidget(made);
        connect(made, &TallyCell::clicked, this, [this, way] { m_viewModel.add(way); });
    }
    m_sentence = new QLabel(this);
    m_sentence->setWordWrap(true);
    format::setType(m_sentence, Type::strong);
    m_sentence->setTextFormat(Qt::PlainText);
    m_whole->addWidget(m_sentence, 1);
    m_whole->addLayout(m_row, 2);
    connect(&viewModel, &TallyViewModel::changed, this, &TallyView::refresh);
    dress(format::currentTheme());
    refresh();
}

void TallyView::setRoom(const format::Theme& theme)
{
    m_isRoom = true;
    m_whole->setDirection(QBoxLayout::LeftToRight);
    dress(theme);
}

QString TallyView::sentence() const { return m_sentence->text(); }

void TallyView::dress(const format::Theme& theme)
{
    for (TallyCell* each : m_cells) {
        each->setTheme(theme);
    }
    m_whole->setSpacing(theme.space(Space::small));
    m_row->setSpacing(theme.space(Space::small));
}

void TallyView::refresh()
{
    for (TallyCell* each : m_cells) {
        each->show(m_viewModel.count(each->way()), m_viewModel.isRight(each->way()), TallyViewModel::word(each->way()));
        each->setEnabled(m_viewModel.state() == TallyViewModel::State::counting);
    }
    m_sentence->setText(m_viewModel.sentence());
    setVisible(m_viewModel.state() != TallyViewModel::State::resting);
    setAccessibleName(tr("What the room predicts"));
    if (m_viewModel.state() == TallyViewModel::State::revealed && QAccessible::isActive()) {
        QAccessibleEvent event(m_sentence, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

bool TallyView::wantsKey(const QKeyEvent& event, bool withLetters) const
{
    const bool isPlain = !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    const bool isBack = event.key() == Qt::Key_Backspace && m_viewModel.total() > 0;
    return m_viewModel.state() == TallyViewModel::State::counting && isPlain && (isBack || wayOf(event.key(), withLetters));
}

bool TallyView::takesKey(const QKeyEvent& event, bool withLetters)
{
    if (!wantsKey(event, withLetters)) {
        return false;
    }
    const auto way = wayOf(event.key(), withLetters);
    way ? m_viewModel.add(*way) : m_viewModel.takeBack();
    return true;
}

void TallyView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    } else if (event->type() == QEvent::StyleChange && !m_isRoom && m_sentence) {
        dress(format::currentTheme());
    }
}

} // namespace wp::ui::screens
