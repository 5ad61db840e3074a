// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/people/case_view.h"

#include "ui/chart/chart_frame.h"
#include "ui/format/names.h"
#include "ui/format/problem_sentences.h"
#include "ui/widgets/quiet_view.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/wrapped_label.h"

#include <QClipboard>
#include <QFrame>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace wp::ui::screens {

using chart::ChartFrame;
using format::Space;
using format::Type;
using people::CaseLedger;
using widgets::wrappedLabel;

namespace {

constexpr int leastCard = 250;
constexpr int mostRows = 10;
constexpr int mostYears = 100;
constexpr int leastColumn = 84;

} // namespace

CaseView::CaseView(shell::Session& session, QWidget* parent) : QWidget(parent), m_session(session), m_viewModel(session)
{
    build();
    retranslate();
}

void CaseView::build()
{
    m_scroll = widgets::ScrollColumn::filling(this);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QVBoxLayout* column = m_scroll->column();
    m_headline = wrappedLabel({}, Type::title, false, m_scroll->content());
    column->addWidget(m_headline);
    buildNumbers();
    m_strip = new ChartFrame(m_scroll->content());
    column->addWidget(m_strip);
    buildLedger();
    m_not = wrappedLabel({}, Type::body, false, m_scroll->content());
    column->addWidget(m_not);
    column->addStretch();
}

void CaseView::buildNumbers()
{
    m_numbers = new QGridLayout;
    for (int i = 0; i < 3; ++i) {
        auto* frame = new QFrame(m_scroll->content());
        frame->setObjectName(QStringLiteral("card"));
        auto* column = new QVBoxLayout(frame);
        NumberCard card{frame, wrappedLabel({}, Type::strong, false, frame), wrappedLabel({}, Type::title, false, frame), wrappedLabel({}, Type::body, true, frame)};
        for (QLabel* label : {card.name, card.amount, card.meaning}) {
            column->addWidget(label);
        }
        column->addStretch();
        m_cards.push_back(card);
    }
    m_scroll->column()->addLayout(m_numbers);
}

void CaseView::buildLedger()
{
    m_ledger = new QFrame(m_scroll->content());
    m_ledger->setObjectName(QStringLiteral("card"));
    auto* column = new QVBoxLayout(m_ledger);
    m_ledgerTitle = wrappedLabel({}, Type::heading, false, m_ledger);
    m_ledgerWords = wrappedLabel({}, Type::body, true, m_ledger);
    m_model = new CaseModel([this](const CaseLedger& changed) {
        return keep(changed, [] { return tr("Change a contact of the case"); });
    }, this);
    m_table = new widgets::QuietTable(m_ledger);
    m_table->setModel(m_model);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_refusal = wrappedLabel({}, Type::body, false, m_ledger);
    m_refusal->setProperty("wrong", true);
    m_refusal->hide();
    column->addWidget(m_ledgerTitle);
    column->addWidget(m_ledgerWords);
    buildSpan();
    column->addWidget(m_span);
    column->addWidget(m_table);
    column->addWidget(m_refusal);
    m_buttons = new QBoxLayout(QBoxLayout::LeftToRight);
    for (QPushButton** button : {&m_start, &m_add, &m_remove, &m_paste, &m_drop}) {
        *button = new QPushButton(m_ledger);
        m_buttons->addWidget(*button, 0, Qt::AlignLeft);
    }
    m_buttons->addStretch();
    column->addLayout(m_buttons);
    m_scroll->column()->addWidget(m_ledger);
    connect(m_start, &QPushButton::clicked, this, [this] {
        CaseLedger own = CaseViewModel::example();
        own.name = tr("Our case").toStdString();
        keep(own, [] { return tr("Start a case from the article’s"); });
    });
    connect(m_add, &QPushButton::clicked, this, &CaseView::addRow);
    connect(m_remove, &QPushButton::clicked, this, &CaseView::removeRow);
    connect(m_paste, &QPushButton::clicked, this, &CaseView::paste);
    connect(m_drop, &QPushButton::clicked, this, [this] {
        keep({}, [name = format::fromUtf8(m_viewModel.ledger().name)] { return tr("Remove the case “%1”").arg(name); });
    });
}

/// What the case is called, and over how many years the contacts before and since are spread.
void CaseView::buildSpan()
{
    m_span = new QWidget(m_ledger);
    auto* row = new QGridLayout(m_span);
    row->setContentsMargins({});
    m_nameLabel = new QLabel(m_span);
    m_name = new QLineEdit(m_span);
    m_nameLabel->setBuddy(m_name);
    row->addWidget(m_nameLabel, 0, 0);
    row->addWidget(m_name, 0, 1, 1, 2);
    connect(m_name, &QLineEdit::editingFinished, this, &CaseView::rename);
    int at = 1;
    for (auto [label, years] : {std::pair(&m_beforeLabel, &m_before), std::pair(&m_sinceLabel, &m_since)}) {
        *label = new QLabel(m_span);
        *years = new QSpinBox(m_span);
        (*years)->setRange(1, mostYears);
        (*years)->setKeyboardTracking(false);
        (*label)->setBuddy(*years);
        row->addWidget(*label, at, 0);
        row->addWidget(*years, at++, 1);
        connect(*years, &QSpinBox::valueChanged, this, [this] {
            CaseLedger ledger = m_viewModel.ledger();
            ledger.yearsBefore = m_before->value();
            ledger.yearsAfter = m_since->value();
            keep(ledger, [] { return tr("Set the years of the case"); });
        });
    }
    row->setColumnStretch(2, 1);
}

void CaseView::rename()
{
    CaseLedger ledger = m_viewModel.ledger();
    const QString name = m_name->text().simplified();
    if (m_viewModel.isExample() || name.isEmpty() || name == format::fromUtf8(ledger.name)) {
        m_name->setText(format::fromUtf8(ledger.name));
        return;
    }
    ledger.name = name.toStdString();
    keep(ledger, [name] { return tr("Rename the case to “%1”").arg(name); });
}

void CaseView::retranslate()
{
    m_nameLabel->setText(tr("&Name of the case"));
    m_name->setAccessibleName(m_nameLabel->text().remove(u'&'));
    m_drop->setText(tr("Remove the case"));
    m_drop->setToolTip(tr("The article’s case stands here again; undo brings yours back"));
    m_beforeLabel->setText(tr("Years &before support"));
    m_sinceLabel->setText(tr("Years &since it began"));
    m_before->setAccessibleName(m_beforeLabel->text().remove(u'&'));
    m_since->setAccessibleName(m_sinceLabel->text().remove(u'&'));
    m_start->setText(tr("Start a case of your own from this"));
    m_add->setText(tr("Add a row"));
    m_remove->setText(tr("Remove the row"));
    m_paste->setText(tr("Paste from a spreadsheet"));
    m_paste->setToolTip(tr("Rows in the order of these columns; who someone is is refused"));
    m_table->setAccessibleName(tr("Contacts of the case"));
}

void CaseView::dress()
{
    const format::Theme& theme = format::currentTheme();
    const int side = theme.space(Space::large);
    m_scroll->dress(Space::medium);
    m_numbers->setSpacing(theme.space(Space::medium));
    for (const NumberCard& card : m_cards) {
        card.frame->layout()->setContentsMargins(side, theme.space(Space::medium), side, theme.space(Space::medium));
        card.frame->layout()->setSpacing(theme.space(Space::hair));
    }
    m_ledger->layout()->setContentsMargins(side, side, side, side);
    m_ledger->layout()->setSpacing(theme.space(Space::small));
    arrange();
}

void CaseView::arrange()
{
    const int least = leastCard * format::currentTheme().textPercent() / 100;
    const int columns = width() >= 3 * least ? 3 : 1;
    m_buttons->setDirection(columns == 3 ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const int at = static_cast<int>(i);
        m_numbers->addWidget(m_cards[i].frame, at / columns, at % columns);
        m_numbers->setColumnStretch(at, at < columns ? 1 : 0);
    }
}

void CaseView::fitTable()
{
    const format::Theme& theme = format::currentTheme();
    const int least = leastColumn * theme.textPercent() / 100;
    m_table->resizeColumnsToContents();
    int used = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        m_table->setColumnWidth(column, std::clamp(m_table->columnWidth(column), least, 4 * least));
        used += m_table->columnWidth(column);
    }
    const int room = m_table->width() - 2 * m_table->frameWidth() - m_table->verticalScrollBar()->sizeHint().width() - used;
    const int kind = static_cast<int>(CaseColumn::kind);
    if (room > 0) {
        m_table->setColumnWidth(kind, m_table->columnWidth(kind) + room);
    }
    m_table->resizeRowsToContents();
    int height = m_table->horizontalHeader()->sizeHint().height() + 2 * m_table->frameWidth() +
                 m_table->horizontalScrollBar()->sizeHint().height();
    for (int row = 0; row < std::min(m_model->rowCount(), mostRows); ++row) {
        height += m_table->rowHeight(row);
    }
    m_table->setFixedHeight(height);
}

void CaseView::refresh()
{
    dress();
    m_headline->setText(m_viewModel.headline());
    const std::vector<CaseNumber> numbers = m_viewModel.numbers();
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i].name->setText(numbers[i].name);
        m_cards[i].amount->setText(numbers[i].amount);
        m_cards[i].meaning->setText(numbers[i].meaning);
        QPalette palette = m_cards[i].amount->palette();
        palette.setColor(QPalette::WindowText, format::currentTheme().series(numbers[i].role).text);
        m_cards[i].amount->setPalette(palette);
    }
    const chart::ChartData strip = m_viewModel.strip();
    if (strip.series.empty()) {
        m_strip->showEmpty(tr("No contacts yet"), tr("Add a row below, and its dots stand here."));
    } else {
        m_strip->setData(strip);
    }
    const bool isExample = m_viewModel.isExample();
    const CaseLedger ledger = m_viewModel.ledger();
    m_ledgerTitle->setText(format::fromUtf8(ledger.name));
    m_ledgerWords->setText(isExample ? tr("The built-in example. It stays as it is; start one of your own, and it is kept in the document.")
                                     : tr("Kept in the document. Nothing in it may tell who the person is."));
    const QSignalBlocker quiet[] = {QSignalBlocker(m_before), QSignalBlocker(m_since)};
    m_before->setValue(static_cast<int>(ledger.yearsBefore));
    m_since->setValue(static_cast<int>(ledger.yearsAfter));
    m_span->setVisible(!isExample);
    m_start->setVisible(isExample);
    m_add->setVisible(!isExample);
    m_remove->setVisible(!isExample);
    m_drop->setVisible(!isExample);
    m_name->setText(format::fromUtf8(ledger.name));
    m_model->show(ledger, !isExample);
    m_refusal->hide();
    m_not->setText(m_viewModel.notCounted().join(QStringLiteral("\n")));
    fitTable();
}

bool CaseView::keep(const CaseLedger& ledger, const undo::Wording& wording)
{
    const base::Problems problems = m_session.perform(m_viewModel.keeping(ledger), wording);
    if (!problems.empty()) {
        m_refusal->setText(format::sentence(problems.front()));
        m_refusal->show();
    }
    return problems.empty();
}

void CaseView::addRow()
{
    CaseLedger ledger = m_viewModel.ledger();
    ledger.entries.emplace_back();
    if (keep(ledger, [] { return tr("Add a contact to the case"); })) {
        m_table->setFocus();
        m_table->setCurrentIndex(m_model->index(m_model->rowCount() - 1, 0));
    }
}

void CaseView::removeRow()
{
    CaseLedger ledger = m_viewModel.ledger();
    const int row = m_table->currentIndex().row();
    if (row >= 0 && static_cast<std::size_t>(row) < ledger.entries.size()) {
        ledger.entries.erase(ledger.entries.begin() + row);
        keep(ledger, [] { return tr("Remove a contact from the case"); });
    }
}

void CaseView::paste()
{
    const auto entries = entriesFromText(QGuiApplication::clipboard()->text().toStdString());
    if (!entries) {
        m_refusal->setText(format::fullSentence(entries.problems().front()));
        m_refusal->show();
        return;
    }
    CaseLedger ledger = m_viewModel.ledger();
    if (m_viewModel.isExample()) {
        ledger = {tr("Our case").toStdString(), 1, 1, {}};
    }
    ledger.entries.insert(ledger.entries.end(), entries.value().begin(), entries.value().end());
    keep(ledger, [count = static_cast<int>(entries.value().size())] {
        return tr("Paste %n contacts into the case", nullptr, count);
    });
}

QStringList CaseView::findings() const
{
    QStringList said{m_viewModel.headline() + u'.'};
    for (const CaseNumber& number : m_viewModel.numbers()) {
        said << tr("%1: %2. %3", "a number of a case, and what it means").arg(number.name, number.amount, number.meaning);
    }
    return said + m_viewModel.notCounted();
}

QList<QWidget*> CaseView::areas() const { return {m_strip, m_table, m_paste}; }

void CaseView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
    m_scroll->content()->layout()->activate();
    fitTable();
}

} // namespace wp::ui::screens
