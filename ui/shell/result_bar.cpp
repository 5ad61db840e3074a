// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/result_bar.h"

#include "ui/format/theme.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/door.h"
#include "ui/widgets/door_label.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace wp::ui::shell {

using format::Colour;
using format::Space;
using format::Type;

static constexpr int mostFullRows = 3;

/// One fact: label, figure, and the cuts' figure or a word under it. Focusable, and read out as one sentence.
class ResultCellView : public QWidget {
public:
    ResultCellView(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
    {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins({});
        column->setSpacing(0);
        for (QLabel** label : {&m_label, &m_value, &m_note}) {
            *label = new QLabel(this);
            (*label)->setTextFormat(Qt::RichText);
            (*label)->setFocusPolicy(Qt::NoFocus);
            (*label)->setMinimumWidth(1);
            (*label)->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
            column->addWidget(*label);
        }
        format::setType(m_label, Type::caption, true);
        format::setType(m_value, Type::subheading);
        format::setType(m_note, Type::caption);
        setFocusPolicy(Qt::TabFocus);
        widgets::setAccessibleRole(*this, QAccessible::Button);
        setCursor(Qt::PointingHandCursor);
    }

    /// Without the second figure, where many rows would take the window.
    void setFull(bool isFull) { m_note->setVisible(isFull); }
    int heightWith(bool isFull) const
    {
        const int facts = m_label->sizeHint().height() + m_value->sizeHint().height();
        return facts + (isFull ? m_note->sizeHint().height() : 0);
    }

    void show(const ResultCell& cell)
    {
        const format::Theme& theme = format::currentTheme();
        const auto marked = [&theme](const char* mark, Colour colour, const QString& words) {
            return QStringLiteral("<span style=\"color:%1\">%2</span>&nbsp;%3")
                .arg(theme.colour(colour).name(), QString::fromUtf8(mark), words.toHtmlEscaped());
        };
        m_label->setText(cell.label.toHtmlEscaped());
        m_value->setText(marked("●", Colour::wholePlaceText, cell.value));
        m_note->setText(cell.isCuts ? marked("■", Colour::cutsText, cell.note) : cell.note.toHtmlEscaped());
        m_figure = cell.figure;
        widgets::setDoor(*this, cell.figure);
        setAccessibleName(cell.label + QStringLiteral(": ") + cell.value + QStringLiteral(". ") + cell.note);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        if (hasFocus()) {
            QPainter painter(this);
            painter.setPen(QPen(format::currentTheme().colour(Colour::focus), 2));
            painter.drawRect(rect().adjusted(1, 1, -1, -1));
        }
    }
    void focusInEvent(QFocusEvent*) override { update(); }
    void focusOutEvent(QFocusEvent*) override { update(); }
    void mouseReleaseEvent(QMouseEvent*) override { open(); }
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            open();
        } else {
            QWidget::keyPressEvent(event);
        }
    }

private:
    void open()
    {
        if (!m_figure.thing.empty()) {
            m_session.openFigure(m_figure);
        }
    }

    Session& m_session;
    projection::FigureId m_figure;
    QLabel* m_label = nullptr;
    QLabel* m_value = nullptr;
    QLabel* m_note = nullptr;
};

ResultBar::ResultBar(Session& session, Solvency& solvency, QWidget* parent)
    : QFrame(parent), m_session(session), m_solvency(solvency)
{
    setObjectName(QStringLiteral("resultBar"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    auto* row = new QHBoxLayout(this);
    auto* column = new QVBoxLayout;
    m_change = new widgets::DoorLabel(Type::strong, this);
    connect(m_change, &widgets::DoorLabel::figureActivated, &session, &Session::openFigure);
    m_all = new QToolButton(this);
    m_all->setProperty("quiet", true);
    m_all->hide();
    connect(m_all, &QToolButton::clicked, this, &ResultBar::allWanted);
    column->addWidget(m_change);
    row->addLayout(column, 1);
    row->addWidget(m_all, 0, Qt::AlignBottom);
    m_grid = new QGridLayout;
    column->addLayout(m_grid);
    for (const auto signal : {&Session::changed, &Session::yearChanged, &Session::opened}) {
        connect(&session, signal, this, &ResultBar::refresh);
    }
    connect(&solvency, &Solvency::changed, this, &ResultBar::refresh);
    if (parent) {
        parent->installEventFilter(this);
    }
    refresh();
}

QString ResultBar::changeSentence() const
{
    return m_change->text();
}

void ResultBar::refresh()
{
    if (!m_session.isOpen()) {
        return;
    }
    setAccessibleName(tr("Results"));
    m_all->setText(tr("All results"));
    const format::Theme& theme = format::currentTheme();
    layout()->setContentsMargins(theme.space(Space::wide), theme.space(Space::small), theme.space(Space::wide),
                                 theme.space(Space::small));
    layout()->setSpacing(theme.space(Space::wide));
    layout()->itemAt(0)->layout()->setSpacing(theme.space(Space::small));
    m_grid->setHorizontalSpacing(theme.space(Space::wide));
    m_grid->setVerticalSpacing(theme.space(Space::small));
    const QString change = whatChanged(m_session);
    m_change->say(change.isEmpty() ? tr("Move a lever and watch the three lines answer.") : tr("What changed: %1").arg(change),
                   changedFigure(m_session));
    m_cells = resultCells(m_session, m_solvency);
    while (m_views.size() < m_cells.size()) {
        m_views.push_back(new ResultCellView(m_session, this));
    }
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        m_views[i]->show(m_cells[i]);
    }
    arrange();
}

int ResultBar::columnsFor(int width) const
{
    int widest = 1;
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        widest = std::max(widest, m_views[i]->sizeHint().width());
    }
    const int inner = width - layout()->contentsMargins().left() - layout()->contentsMargins().right();
    const int count = std::max(1, static_cast<int>(m_cells.size()));
    int total = 0;
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        total += m_views[i]->sizeHint().width() + m_grid->horizontalSpacing();
    }
    if (total <= inner) {
        return count;
    }
    const int fitting = std::clamp(inner / (widest + m_grid->horizontalSpacing()), 1, count);
    const int rows = (count + fitting - 1) / fitting;
    return (count + rows - 1) / rows;
}

int ResultBar::roomForRows() const
{
    const QMargins edges = layout()->contentsMargins();
    const int inner = width() - edges.left() - edges.right();
    const int head = m_change->isVisibleTo(this) ? m_change->heightForWidth(inner) + m_grid->verticalSpacing() : 0;
    return window()->height() / 3 - edges.top() - edges.bottom() - head;
}

void ResultBar::arrange()
{
    // What is shown and hidden here resizes the bar at once, within this call.
    if (m_cells.empty() || m_isArranging) {
        return;
    }
    const QScopedValueRollback arranging(m_isArranging, true);
    const int before = width();
    const int count = static_cast<int>(m_cells.size());
    const int columns = columnsFor(width());
    const int rows = (count + columns - 1) / columns;
    m_change->setVisible(rows < mostFullRows || !whatChanged(m_session).isEmpty());
    const auto rowsThatFit = [this, room = roomForRows()](bool isFull) {
        return room / (m_views.front()->heightWith(isFull) + m_grid->verticalSpacing());
    };
    const bool isFull = rows < mostFullRows && rows <= rowsThatFit(true);
    place(columns, std::min(count, columns * std::max(1, std::min(rows, rowsThatFit(isFull)))), isFull);
    if (width() != before) {
        QMetaObject::invokeMethod(this, &ResultBar::arrange, Qt::QueuedConnection);
    }
}

void ResultBar::place(int columns, int shown, bool isFull)
{
    m_all->setVisible(shown < static_cast<int>(m_cells.size()));
    const bool isPlaced = columns == m_columns && shown == m_shown && m_grid->count() == shown;
    m_columns = columns;
    m_shown = shown;
    for (int i = 0; i < static_cast<int>(m_views.size()); ++i) {
        ResultCellView* view = m_views[static_cast<std::size_t>(i)];
        view->setVisible(i < shown);
        view->setFull(isFull);
        if (!isPlaced) {
            m_grid->removeWidget(view);
        }
        if (!isPlaced && i < shown) {
            m_grid->addWidget(view, i / columns, i % columns);
        }
    }
}

bool ResultBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize) {
        arrange();
    }
    return QFrame::eventFilter(watched, event);
}

void ResultBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void ResultBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange) {
        refresh();
    }
}

} // namespace wp::ui::shell
