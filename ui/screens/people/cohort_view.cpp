// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/people/cohort_view.h"

#include "ui/chart/chart_frame.h"
#include "ui/format/problem_sentences.h"
#include "ui/shell/dialogs.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/figure_spin_box.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/worded_check.h"
#include "ui/widgets/wrapped_label.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFormLayout>
#include <QFrame>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace wp::ui::screens {

using chart::ChartFrame;
using format::Space;
using format::Type;
using money::Decimal;
using money::Number;
using widgets::FigureSpinBox;
using widgets::WordedCheck;
using widgets::wrappedLabel;

namespace {

constexpr int sideBySide = 1080;
constexpr int leastChart = 320;
constexpr int widestField = 420;

} // namespace

CohortView::CohortView(shell::Session& session, shell::Dialogs& dialogs, QWidget* parent)
    : QWidget(parent), m_session(session), m_dialogs(dialogs), m_viewModel(session)
{
    build();
    retranslate();
}

void CohortView::build()
{
    m_scroll = widgets::ScrollColumn::filling(this);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_headline = wrappedLabel({}, Type::title, false, m_scroll->content());
    m_scroll->column()->addWidget(m_headline);
    buildSource();
    for (ChartFrame** frame : {&m_curve, &m_tenths, &m_funnel}) {
        *frame = new ChartFrame(m_scroll->content());
    }
    QBoxLayout* top = m_scroll->addPair(sideBySide);
    top->addWidget(m_curve, 1);
    top->addWidget(m_tenths, 1);
    QBoxLayout* below = m_scroll->addPair(sideBySide);
    buildCut();
    below->addWidget(m_cutCard, 1);
    below->addWidget(m_funnel, 1);
    m_scroll->column()->addStretch();
}

void CohortView::buildSource()
{
    m_source = new QFrame(m_scroll->content());
    m_source->setObjectName(QStringLiteral("card"));
    auto* column = new QVBoxLayout(m_source);
    m_sourceWords = wrappedLabel({}, Type::body, false, m_source);
    m_refusal = wrappedLabel({}, Type::body, false, m_source);
    m_refusal->setProperty("wrong", true);
    m_refusal->hide();
    column->addWidget(m_sourceWords);
    column->addWidget(m_refusal);
    for (QPushButton** button : {&m_open, &m_paste, &m_invent}) {
        *button = new QPushButton(m_source);
        column->addWidget(*button, 0, Qt::AlignLeft);
    }
    m_scroll->column()->addWidget(m_source);
    connect(m_open, &QPushButton::clicked, this, &CohortView::open);
    connect(m_paste, &QPushButton::clicked, this,
            [this] { take(QGuiApplication::clipboard()->text().toStdString()); });
    connect(m_invent, &QPushButton::clicked, this, [this] {
        m_viewModel.takeInvented();
        m_refusal->hide();
        refresh();
    });
}

void CohortView::buildCut()
{
    m_cutCard = new QFrame(m_scroll->content());
    m_cutCard->setObjectName(QStringLiteral("card"));
    auto* column = new QVBoxLayout(m_cutCard);
    m_form = new QFormLayout;
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_cut = new FigureSpinBox(format::Quantity::people, m_cutCard);
    m_takeUp = new FigureSpinBox(format::Quantity::rate, m_cutCard);
    m_takeUp->setLimits(Decimal(0), Decimal(1));
    m_takeUp->setStep(Decimal("0.05"));
    auto* measure = new widgets::ChoiceBox(m_cutCard);
    measure->setNarrow();
    m_measure = measure;
    for (QWidget* field : {static_cast<QWidget*>(m_cut), static_cast<QWidget*>(m_takeUp), static_cast<QWidget*>(m_measure)}) {
        auto* label = new QLabel(m_cutCard);
        label->setBuddy(field);
        m_form->addRow(label, field);
    }
    m_regression = new WordedCheck(QString(), m_cutCard);
    m_deadweight = new WordedCheck(QString(), m_cutCard);
    m_send = new QPushButton(m_cutCard);
    m_send->setProperty("primary", true);
    m_said = wrappedLabel({}, Type::body, true, m_cutCard);
    column->addLayout(m_form);
    column->addWidget(m_regression);
    column->addWidget(m_deadweight);
    column->addWidget(m_said);
    column->addWidget(m_send, 0, Qt::AlignLeft);
    column->addStretch();
    const auto setCut = [this](const Number& people) {
        m_viewModel.setCut(static_cast<std::size_t>(money::toDouble(people.value())));
        refresh();
    };
    const auto setTakeUp = [this](const Number& share) {
        m_viewModel.setTakeUp(share.value());
        refresh();
    };
    connect(m_cut, &FigureSpinBox::stepped, this, setCut);
    connect(m_cut, &FigureSpinBox::typed, this, setCut);
    connect(m_takeUp, &FigureSpinBox::stepped, this, setTakeUp);
    connect(m_takeUp, &FigureSpinBox::typed, this, setTakeUp);
    for (WordedCheck* check : {m_regression, m_deadweight}) {
        check->box()->setChecked(true);
        connect(check->box(), &QCheckBox::toggled, this, [this] {
            m_viewModel.setCounts(m_regression->box()->isChecked(), m_deadweight->box()->isChecked());
            refresh();
        });
    }
    connect(m_send, &QPushButton::clicked, this, &CohortView::send);
}

void CohortView::retranslate()
{
    m_open->setText(tr("Open a pseudonymised list…"));
    m_paste->setText(tr("Paste a pseudonymised list"));
    m_invent->setText(tr("Try it with an invented list"));
    const auto call = [this](QWidget* field, const QString& words) {
        qobject_cast<QLabel*>(m_form->labelForField(field))->setText(words);
        QString name = words;
        field->setAccessibleName(name.remove(u'&'));
    };
    call(m_cut, tr("Cut o&ff after so many"));
    call(m_takeUp, tr("Share that takes support &up"));
    call(m_measure, tr("Send it to the &measure"));
    m_regression->setWords(tr("Allow for regression to the mean"));
    m_deadweight->setWords(tr("Allow for deadweight"));
    m_send->setText(tr("Set the measure from this list"));
}

void CohortView::reset()
{
    m_viewModel.forget();
    m_refusal->hide();
}

void CohortView::dress()
{
    const format::Theme& theme = format::currentTheme();
    const int side = theme.space(Space::large);
    m_scroll->dress(Space::medium);
    for (QFrame* card : {m_source, m_cutCard}) {
        card->layout()->setContentsMargins(side, side, side, side);
        card->layout()->setSpacing(theme.space(Space::small));
    }
    m_form->setSpacing(theme.space(Space::small));
    for (QWidget* field : {static_cast<QWidget*>(m_cut), static_cast<QWidget*>(m_takeUp), static_cast<QWidget*>(m_measure)}) {
        field->setMaximumWidth(widestField * theme.textPercent() / 100);
    }
    for (ChartFrame* frame : {m_curve, m_tenths}) {
        frame->setMinimumHeight(leastChart * theme.textPercent() / 100);
    }
}

void CohortView::refresh()
{
    dress();
    m_headline->setText(m_viewModel.headline());
    m_sourceWords->setText(
        !m_viewModel.hasList()
            ? tr("A list out of a spreadsheet: a row a person, a column a service, headings above. With a row named "
                 "“unit cost” the cells are how often; without one they are £ a year. Names, addresses, dates of birth, "
                 "postcodes and NHS numbers are refused.")
        : m_viewModel.isInvented() ? tr("An invented list of 1,000 that nobody is on, to see how it works.")
                                   : tr("%n people, held while the program runs and in no file.", nullptr,
                                        static_cast<int>(m_viewModel.people())));
    const bool isThere = m_viewModel.hasList();
    for (QWidget* part : {static_cast<QWidget*>(m_cutCard), static_cast<QWidget*>(m_curve), static_cast<QWidget*>(m_tenths),
                          static_cast<QWidget*>(m_funnel)}) {
        part->setVisible(isThere);
    }
    if (!isThere) {
        return;
    }
    m_cut->setLimits(Decimal(5), Decimal(static_cast<long long>(m_viewModel.people())));
    m_cut->setValue(Number(Decimal(static_cast<long long>(m_viewModel.cut()))));
    m_takeUp->setValue(Number(m_viewModel.takeUp()));
    const QStringList measures = m_viewModel.measures();
    const int chosen = std::max(m_measure->currentIndex(), 0);
    m_measure->clear();
    m_measure->addItems(measures.isEmpty() ? QStringList{tr("no cohort measure in the whole-place scenario")} : measures);
    m_measure->setCurrentIndex(std::min(chosen, m_measure->count() - 1));
    m_measure->setEnabled(!measures.isEmpty());
    m_send->setEnabled(!measures.isEmpty());
    m_said->setText(m_viewModel.sentences().join(QStringLiteral("\n\n")));
    m_curve->setData(m_viewModel.curve());
    m_tenths->setData(m_viewModel.tenths());
    m_funnel->setData(m_viewModel.funnel());
}

void CohortView::refuse(const base::Problems& problems)
{
    m_refusal->setText(problems.empty() ? QString() : format::fullSentence(problems.front()));
    m_refusal->setVisible(!problems.empty());
}

void CohortView::open()
{
    const QString path = m_dialogs.askOpen(shell::FileKind::table);
    QFile file(path);
    if (path.isEmpty()) {
        return;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        refuse({{base::ProblemCode::cannotRead, path.toStdString(), {}, {file.errorString().toStdString()}, {}}});
        return;
    }
    take(file.read(static_cast<qint64>(exchange::TableLimits{}.bytes) + 1).toStdString());
}

void CohortView::take(const std::string& list)
{
    const base::Problems problems = m_viewModel.read(list);
    refresh();
    refuse(problems);
}

void CohortView::send()
{
    if (const auto step = m_viewModel.send(m_measure->currentIndex())) {
        refuse(m_session.perform(step->edit, step->wording));
    }
}

QStringList CohortView::findings() const
{
    if (!m_viewModel.hasList()) {
        return {};
    }
    QStringList said{m_viewModel.headline() + u'.'};
    said << m_viewModel.tenths().title + u'.' << m_viewModel.funnel().title + u'.';
    return said + m_viewModel.sentences();
}

QList<QWidget*> CohortView::areas() const
{
    return m_viewModel.hasList() ? QList<QWidget*>{m_open, m_curve, m_tenths, m_cut, m_funnel} : QList<QWidget*>{m_open};
}

} // namespace wp::ui::screens
