// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/levers/optimiser_question_view.h"

#include "ui/screens/levers/lever_settings.h"
#include "ui/screens/levers/search_dialog.h"
#include "ui/widgets/check_box.h"
#include "ui/widgets/empty_layout.h"
#include "ui/widgets/figure_edit.h"
#include "ui/widgets/worded_check.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace wp::ui::screens {

using format::Quantity;
using format::Space;
using format::Type;
using money::Number;
using optimise::LimitKind;
using widgets::FigureEdit;
using widgets::WordedCheck;

namespace {

constexpr int sideBySide = 900;
constexpr int boundWidth = 132;

int boundRoom() { return boundWidth * format::currentTheme().textPercent() / 100; }

} // namespace

OptimiserQuestionView::OptimiserQuestionView(OptimiserViewModel& viewModel, QWidget* parent)
    : QWidget(parent), m_viewModel(viewModel)
{
    build();
    showAll();
}

void OptimiserQuestionView::build()
{
    const format::Theme& theme = format::currentTheme();
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_sides->setContentsMargins(0, theme.space(Space::medium), theme.space(Space::hair), theme.space(Space::small));
    m_sides->setSpacing(theme.space(Space::large));
    QVBoxLayout* moving = nullptr;
    m_movables = card(tr("What may move"), moving);
    m_scenario = labelled(*moving, tr("Measures of &scenario"));
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(theme.space(Space::medium));
    m_grid->setVerticalSpacing(theme.space(Space::tight));
    m_grid->setColumnStretch(0, 1);
    moving->addLayout(m_grid);
    moving->addWidget(
        wrappedLabel(tr("To begin with, each may go as far as its evidence, or, without any, to twice what it is now."),
                     Type::body, true, m_movables));
    moving->addStretch();
    auto* right = new QVBoxLayout;
    right->setSpacing(theme.space(Space::large));
    buildAims(*right);
    buildLimits(*right);
    right->addStretch();
    m_sides->addWidget(m_movables, 3);
    m_sides->addLayout(right, 2);
    connect(m_scenario, &QComboBox::currentIndexChanged, this, [this] {
        m_viewModel.chooseScenario(chosenIn(*m_scenario));
        showAll();
    });
}

QFrame* OptimiserQuestionView::card(const QString& title, QVBoxLayout*& rows)
{
    const format::Theme& theme = format::currentTheme();
    const int side = theme.space(Space::large);
    auto* frame = new QFrame(this);
    frame->setObjectName(QStringLiteral("card"));
    rows = new QVBoxLayout(frame);
    rows->setContentsMargins(side, theme.space(Space::medium), side, side);
    rows->setSpacing(theme.space(Space::small));
    rows->addWidget(wrappedLabel(title, Type::subheading, false, frame));
    return frame;
}

QComboBox* OptimiserQuestionView::labelled(QVBoxLayout& into, const QString& name)
{
    auto* label = new QLabel(name, this);
    label->setWordWrap(true);
    QComboBox* picker = narrowPicker(this);
    label->setBuddy(picker);
    into.addWidget(label);
    into.addWidget(picker);
    return picker;
}

void OptimiserQuestionView::buildAims(QVBoxLayout& into)
{
    QVBoxLayout* rows = nullptr;
    into.addWidget(card(tr("What to make as good as it can be"), rows));
    m_aim = narrowPicker(this);
    m_aim->setAccessibleName(tr("What to make as good as it can be"));
    qobject_cast<QLabel*>(rows->itemAt(0)->widget())->setBuddy(m_aim);
    rows->addWidget(m_aim);
    connect(m_aim, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_viewModel.ask([index](OptimiserQuestion& question) { question.setAim(static_cast<std::size_t>(index)); });
    });
}

void OptimiserQuestionView::buildLimits(QVBoxLayout& into)
{
    const QStringList names{tr("New money over all years, at most"), tr("Services withdrawn in a year, at most"),
                            tr("Change of a line in a year, at most")};
    QVBoxLayout* rows = nullptr;
    into.addWidget(card(tr("What to keep to"), rows));
    auto* grid = new QGridLayout;
    grid->setColumnStretch(0, 1);
    grid->setVerticalSpacing(format::currentTheme().space(Space::tight));
    rows->addLayout(grid);
    for (int i = 0; i < names.size(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        LimitRow row{new WordedCheck(names[i], this), new FigureEdit(i < 2 ? Quantity::money : Quantity::rate, this)};
        row.most->setName(names[i]);
        row.most->setLimits(money::Decimal(0), {});
        row.most->setFixedWidth(boundRoom());
        grid->addWidget(row.kept, i, 0, Qt::AlignTop);
        grid->addWidget(row.most, i, 1, Qt::AlignTop);
        connect(row.kept->box(), &QCheckBox::toggled, this, [this, at](bool isKept) {
            m_viewModel.ask([=](OptimiserQuestion& question) { question.setKept(at, isKept); });
            m_limits[at].most->setEnabled(isKept);
        });
        connect(row.most, &FigureEdit::committed, this, [this, at](const Number& most) {
            m_viewModel.ask([&](OptimiserQuestion& question) { question.setMost(at, most); });
        });
        m_limits.push_back(row);
    }
    m_reserves = labelled(*rows, tr("Whose &reserves never fall below their minimum"));
    connect(m_reserves, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_viewModel.ask(
            [index](OptimiserQuestion& question) { question.setReserves(static_cast<std::size_t>(index)); });
    });
    m_beyond = new widgets::CheckBox(tr("&Go beyond the evidence"), this);
    rows->addWidget(m_beyond);
    rows->addWidget(wrappedLabel(tr("No ring-fence is ever crossed."), Type::body, true, this));
    connect(m_beyond, &QCheckBox::toggled, this, [this](bool isBeyond) {
        m_viewModel.ask([isBeyond](OptimiserQuestion& question) { question.setBeyond(isBeyond); });
        showAll();
    });
}

OptimiserQuestionView::Row OptimiserQuestionView::makeRow(std::size_t index)
{
    const Movable& movable = m_viewModel.question().movables()[index];
    const Quantity quantity = quantityOf(movable.lever);
    Row row{new WordedCheck(movable.name, m_movables), new QLabel(m_movables), new FigureEdit(quantity, m_movables),
            new FigureEdit(quantity, m_movables)};
    row.now->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row.now->setMinimumHeight(format::currentTheme().target());
    const int at = static_cast<int>(index) + 1;
    m_grid->addWidget(row.moves, at, 0, Qt::AlignTop);
    int column = 1;
    for (QWidget* part :
         {static_cast<QWidget*>(row.now), static_cast<QWidget*>(row.from), static_cast<QWidget*>(row.to)}) {
        m_grid->addWidget(part, at, column++, Qt::AlignTop);
    }
    for (FigureEdit* edit : {row.from, row.to}) {
        edit->setFixedWidth(boundRoom());
    }
    connect(row.moves->box(), &QCheckBox::toggled, this, [this, index](bool isMoved) {
        m_viewModel.ask([=](OptimiserQuestion& question) { question.setMoved(index, isMoved); });
        m_rows[index].from->setEnabled(isMoved);
        m_rows[index].to->setEnabled(isMoved);
    });
    connect(row.from, &FigureEdit::committed, this, [this, index](const Number& from) {
        m_viewModel.ask([&](OptimiserQuestion& question) { question.setFrom(index, from); });
    });
    connect(row.to, &FigureEdit::committed, this, [this, index](const Number& to) {
        m_viewModel.ask([&](OptimiserQuestion& question) { question.setTo(index, to); });
    });
    return row;
}

/// Rows are made anew for each scenario: their figures count different things.
void OptimiserQuestionView::fillMovables()
{
    widgets::emptyLayout(*m_grid);
    m_rows.clear();
    int column = 1;
    for (const QString& head : {tr("Now"), tr("From"), tr("To")}) {
        auto* label = new QLabel(head, m_movables);
        label->setAlignment(Qt::AlignRight);
        format::setType(label, Type::caption, true);
        m_grid->addWidget(label, 0, column++);
    }
    for (std::size_t i = 0; i < m_viewModel.question().movables().size(); ++i) {
        m_rows.push_back(makeRow(i));
    }
}

void OptimiserQuestionView::showAll()
{
    const OptimiserQuestion& question = m_viewModel.question();
    fillPicker(*m_scenario, m_viewModel.scenarios(), question.scenario());
    fillPicker(*m_aim, question.aims(), std::to_string(question.aim()));
    fillPicker(*m_reserves, question.reservesChoices(), std::to_string(question.reserves()));
    fillMovables();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Movable& movable = question.movables()[i];
        Row& row = m_rows[i];
        const QSignalBlocker quiet(row.moves->box());
        row.moves->box()->setChecked(movable.isMoved);
        row.now->setText(movable.lever.isOn ? leverText(movable.lever, movable.lever.present) : tr("off"));
        for (FigureEdit* edit : {row.from, row.to}) {
            edit->setLimits(movable.lever.low, question.highest(movable));
            edit->setEnabled(movable.isMoved);
        }
        row.from->setValue(movable.from);
        row.to->setValue(movable.to);
        row.from->setName(tr("Least of “%1”").arg(movable.name));
        row.to->setName(tr("Most of “%1”").arg(movable.name));
    }
    for (std::size_t i = 0; i < m_limits.size() && i < question.limits().size(); ++i) {
        const QSignalBlocker quiet(m_limits[i].kept->box());
        m_limits[i].kept->box()->setChecked(question.limits()[i].isKept);
        m_limits[i].most->setEnabled(question.limits()[i].isKept);
        m_limits[i].most->setValue(question.limits()[i].most);
    }
    const QSignalBlocker quiet(m_beyond);
    m_beyond->setChecked(question.isBeyond());
}

QCheckBox* OptimiserQuestionView::moves(std::size_t index) const { return m_rows[index].moves->box(); }

void OptimiserQuestionView::arrange()
{
    const bool isWide = width() * 100 >= sideBySide * format::currentTheme().textPercent();
    m_sides->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void OptimiserQuestionView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace wp::ui::screens
