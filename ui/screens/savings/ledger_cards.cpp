// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/savings/ledger_cards.h"

#include "ui/chart/share_bar.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/door.h"
#include "ui/widgets/door_label.h"

#include <QFrame>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace wp::ui::screens {

using format::Colour;
using format::Space;
using format::Type;

namespace {

constexpr int edgeWidth = 6;
constexpr int leastCard = 190;

} // namespace

/// One account: its name, this year's figure, all years' figure, and what it means. Focusable, read out as a sentence.
class LedgerCard : public QFrame {
public:
    explicit LedgerCard(LedgerCards* parent) : QFrame(parent), m_cards(parent)
    {
        setObjectName(QStringLiteral("card"));
        setFocusPolicy(Qt::StrongFocus);
        widgets::setAccessibleRole(*this, QAccessible::Button);
        setCursor(Qt::PointingHandCursor);
        auto* column = new QVBoxLayout(this);
        for (QLabel** label : {&m_name, &m_inYear, &m_overYears, &m_meaning}) {
            *label = new QLabel(this);
            (*label)->setWordWrap(true);
            (*label)->setTextFormat(Qt::PlainText);
            column->addWidget(*label);
        }
        column->addStretch();
        format::setType(m_name, Type::strong);
        format::setType(m_inYear, Type::title);
        format::setType(m_overYears, Type::body);
        format::setType(m_meaning, Type::body, true);
    }

    void show(const Ledger& ledger)
    {
        const format::Theme& theme = format::currentTheme();
        const int side = theme.space(Space::medium);
        layout()->setContentsMargins(side + edgeWidth, side, side, side);
        layout()->setSpacing(theme.space(Space::hair));
        m_ledger = ledger;
        widgets::setDoor(*this, ledger.figure);
        m_name->setText(ledger.name);
        m_inYear->setText(ledger.inYear);
        m_overYears->setText(ledger.overYears);
        m_meaning->setText(ledger.meaning);
        QPalette palette = m_inYear->palette();
        palette.setColor(QPalette::WindowText, theme.series(ledger.role).text);
        m_inYear->setPalette(palette);
        setAccessibleName(
            QStringLiteral("%1: %2, %3. %4").arg(ledger.name, ledger.inYear, ledger.overYears, ledger.meaning));
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QFrame::paintEvent(event);
        const format::Theme& theme = format::currentTheme();
        QPainter painter(this);
        chart::fillShare(painter, QRectF(1, theme.radius(), edgeWidth, height() - 2 * theme.radius()), m_ledger.role);
        if (hasFocus()) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(theme.colour(Colour::focus), 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme.radius(), theme.radius());
        }
    }
    void focusInEvent(QFocusEvent*) override { update(); }
    void focusOutEvent(QFocusEvent*) override { update(); }
    void mouseReleaseEvent(QMouseEvent*) override { Q_EMIT m_cards->figureActivated(m_ledger.figure); }
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            Q_EMIT m_cards->figureActivated(m_ledger.figure);
        } else {
            QFrame::keyPressEvent(event);
        }
    }

private:
    LedgerCards* m_cards;
    Ledger m_ledger;
    QLabel* m_name = nullptr;
    QLabel* m_inYear = nullptr;
    QLabel* m_overYears = nullptr;
    QLabel* m_meaning = nullptr;
};

LedgerCards::LedgerCards(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_title = new widgets::DoorLabel(Type::heading, this);
    m_grid = new QGridLayout;
    column->addWidget(m_title);
    column->addLayout(m_grid);
}

void LedgerCards::show(const QString& title, const projection::FigureId& titleFigure, const std::vector<Ledger>& ledgers)
{
    layout()->setSpacing(format::currentTheme().space(Space::small));
    m_grid->setSpacing(format::currentTheme().space(Space::medium));
    m_title->say(title, titleFigure);
    while (m_cards.size() < ledgers.size()) {
        m_cards.push_back(new LedgerCard(this));
        m_columns = 0;
    }
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setVisible(i < ledgers.size());
        if (i < ledgers.size()) {
            m_cards[i]->show(ledgers[i]);
        }
    }
    arrange();
}

void LedgerCards::arrange()
{
    const int least = leastCard * format::currentTheme().textPercent() / 100;
    const int count = static_cast<int>(m_cards.size());
    const int fitting = std::clamp(width() / std::max(least, 1), 1, std::max(count, 1));
    const int columns = fitting >= count ? count : std::min(fitting, (count + 1) / 2);
    if (columns == m_columns || count == 0) {
        return;
    }
    for (LedgerCard* card : m_cards) {
        m_grid->removeWidget(card);
    }
    for (int column = 0; column < count; ++column) {
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    }
    m_columns = columns;
    for (int i = 0; i < count; ++i) {
        m_grid->addWidget(m_cards[static_cast<std::size_t>(i)], i / columns, i % columns);
    }
}

void LedgerCards::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace wp::ui::screens
