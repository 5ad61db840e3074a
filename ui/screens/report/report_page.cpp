// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/report/report_page.h"

#include "ui/report/export.h"
#include "ui/report/workbook.h"
#include "ui/screens/report/sheet_view.h"
#include "ui/shell/exporter.h"
#include "ui/widgets/accessible_role.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/worded_check.h"
#include "ui/widgets/wrapped_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace wp::ui::screens {

using format::Space;
using format::Type;
using report::CheckResult;
using report::PaperKind;
using shell::FileKind;
using widgets::wrappedLabel;

namespace {

constexpr int gatherMs = 200;
constexpr int sideWidth = 320;

} // namespace

ReportPage::ReportPage(shell::Session& session, shell::Exporter& exporter, QWidget* parent)
    : Page(session, QStringLiteral("report"), 0, QStringLiteral("report"), parent), m_exporter(exporter),
      m_asking(
          gatherMs,
          [](const Question& question, std::stop_token stop, const auto&) -> std::optional<ReportViewModel::SourcePtr> {
              auto source = report::makeSource(question.model, question.chosen, QDate::currentDate(), stop);
              return source ? std::optional(std::make_shared<const report::Source>(std::move(*source))) : std::nullopt;
          },
          [this] { showAll(); })
{
    build();
    retranslate();
}

void ReportPage::build()
{
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    m_sideScroll = new widgets::ScrollColumn(this);
    m_sideScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_side = m_sideScroll->content();
    QVBoxLayout* const column = m_sideScroll->column();
    buildTicks(column);
    m_languageLabel = new QLabel(m_side);
    m_language = new QComboBox(m_side);
    m_languageLabel->setBuddy(m_language);
    column->addWidget(m_languageLabel);
    column->addWidget(m_language);
    m_checksTitle = wrappedLabel({}, Type::subheading, false, m_side);
    m_checks = wrappedLabel({}, Type::body, false, m_side);
    column->addWidget(m_checksTitle);
    column->addWidget(m_checks);
    column->addStretch();
    m_left = new QVBoxLayout;
    m_left->setSpacing(0);
    m_left->addWidget(m_sideScroll, 1);
    buildExports(m_left);
    row->addLayout(m_left);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    widgets::setAccessibleRole(*m_scroll, QAccessible::Document);
    m_scroll->setProperty("isRead", true);
    m_preview = new SheetView(m_scroll);
    m_scroll->setWidget(m_preview);
    row->addWidget(m_scroll, 1);
    connect(m_language, &QComboBox::activated, this, [this](int choice) {
        m_hasChosenLanguage = true;
        m_viewModel.setLanguage(static_cast<PaperLanguage>(choice));
        showAll();
    });
}

void ReportPage::buildTicks(QBoxLayout* column)
{
    m_pagesTitle = wrappedLabel({}, Type::heading, false, m_side);
    m_state = wrappedLabel({}, Type::body, true, m_side);
    column->addWidget(m_pagesTitle);
    column->addWidget(m_state);
    for (const report::SectionKind& section : report::allSections()) {
        if (m_papers.empty() || m_papers.back().paper != section.paper) {
            auto* const head = new QPushButton(m_side);
            head->setProperty("heading", true);
            m_papers.push_back({section.paper, head});
            column->addSpacing(format::currentTheme().space(Space::small));
            column->addWidget(head);
            connect(head, &QPushButton::clicked, this, [this, paper = section.paper] {
                m_viewModel.tickPaper(paper);
                showAll();
            });
        }
        auto* const words = new widgets::WordedCheck(QString(), m_side);
        m_ticks.push_back({&section, words});
        column->addWidget(words);
        connect(words->box(), &QCheckBox::toggled, this, [this, id = QString::fromLatin1(section.id)](bool isTicked) {
            m_viewModel.tick(id, isTicked);
            showAll();
        });
    }
}

void ReportPage::buildExports(QBoxLayout* below)
{
    m_foot = new QWidget(this);
    auto* const column = new QVBoxLayout(m_foot);
    m_exportLabel = wrappedLabel({}, Type::strong, false, m_foot);
    column->addWidget(m_exportLabel);
    m_exportRow = new QBoxLayout(QBoxLayout::LeftToRight);
    column->addLayout(m_exportRow);
    for (const FileKind kind : {FileKind::pdf, FileKind::html, FileKind::xlsx}) {
        auto* const made = new QPushButton(m_foot);
        made->setProperty("primary", kind == FileKind::pdf);
        m_exports.push_back({kind, made});
        m_exportRow->addWidget(made);
        connect(made, &QPushButton::clicked, this, [this, kind] { exportAs(kind); });
    }
    below->addWidget(m_foot);
}

void ReportPage::retranslate()
{
    m_pagesTitle->setText(tr("Pages"));
    for (const PaperHead& head : m_papers) {
        head.button->setText(report::paperName(head.paper));
        head.button->setToolTip(tr("Tick the pages of this paper and no others"));
        head.button->setAccessibleDescription(head.button->toolTip());
    }
    for (const Tick& tick : m_ticks) {
        tick.words->setWords(tick.section->heading());
    }
    if (!m_hasChosenLanguage) {
        m_viewModel.setLanguage(QLocale().language() == QLocale::Welsh ? PaperLanguage::welsh : PaperLanguage::english);
    }
    m_languageLabel->setText(tr("&Language of the report"));
    const QSignalBlocker quiet(m_language);
    m_language->clear();
    m_language->addItems({QStringLiteral("English"), QStringLiteral("Cymraeg"), tr("Both")});
    m_language->setCurrentIndex(static_cast<int>(m_viewModel.language()));
    m_checksTitle->setText(tr("Before it goes out"));
    m_exportLabel->setText(tr("Export"));
    button(FileKind::pdf)->setText(tr("&PDF…"));
    button(FileKind::pdf)->setToolTip(tr("A PDF, and beside it the web page that is its accessible version"));
    button(FileKind::html)->setText(tr("&Web page…"));
    button(FileKind::html)->setToolTip(tr("One accessible web page that needs nothing else"));
    button(FileKind::xlsx)->setText(tr("Wor&kbook…"));
    button(FileKind::xlsx)->setToolTip(tr("All figures and assumptions as a spreadsheet"));
    for (const ExportButton& one : m_exports) {
        one.button->setAccessibleDescription(one.button->toolTip());
    }
    m_preview->setAccessibleName(tr("Preview"));
    m_scroll->setAccessibleName(tr("Preview"));
    m_viewModel.retranslate();
    dress();
}

void ReportPage::reset()
{
    m_asking.forget();
    m_viewModel.setSource(nullptr);
}

void ReportPage::dress()
{
    const format::Theme& theme = format::currentTheme();
    const int edge = theme.space(Space::large);
    m_sideScroll->column()->setContentsMargins(edge, edge, edge, edge);
    m_sideScroll->column()->setSpacing(theme.space(Space::tight));
    constexpr int largestBelow = 125; // percent of text
    const bool isLarge = theme.textPercent() > largestBelow;
    if (isLarge != (m_foot->parentWidget() == m_side)) { // under the ticks, and with them where there is little room
        QVBoxLayout* const column = m_sideScroll->column();
        isLarge ? column->insertWidget(column->count() - 1, m_foot) : m_left->addWidget(m_foot);
    }
    const int widest = std::max(sideWidth, width() * 2 / 5);
    const int wide = std::min(sideWidth * theme.textPercent() / 100, widest);
    m_sideScroll->setFixedWidth(wide);
    const int inset = isLarge ? 0 : edge;
    m_foot->layout()->setContentsMargins(inset, theme.space(Space::small), inset, inset);
    m_foot->setMinimumWidth(isLarge ? 0 : wide);
    m_foot->setMaximumWidth(wide);
    int inARow = 2 * edge;
    for (const ExportButton& one : m_exports) {
        inARow += one.button->sizeHint().width() + m_exportRow->spacing();
    }
    m_exportRow->setDirection(inARow > wide ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ReportPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    dress();
}

void ReportPage::refresh()
{
    dress();
    if (session().isOpen()) {
        Question question{session().model(), {}};
        for (const scenario::Role role : shell::threeRoles) {
            if (const scenario::Scenario* one = session().scenarioOf(role)) {
                question.chosen.push_back(one->id);
            }
        }
        m_asking.ask(std::move(question));
    }
    showAll();
}

void ReportPage::showAll()
{
    if (!isVisible()) {
        return;
    }
    if (const auto* known = m_asking.answer()) {
        m_viewModel.setSource(*known);
    }
    for (const Tick& tick : m_ticks) {
        const QSignalBlocker quiet(tick.words->box());
        tick.words->box()->setChecked(m_viewModel.isTicked(QString::fromLatin1(tick.section->id)));
    }
    m_preview->setSheets(m_viewModel.sheets());
    m_preview->setAccessibleDescription(tr("%n sheets", nullptr, static_cast<int>(m_preview->count())));
    const QString state = m_viewModel.choice().sections.isEmpty() ? tr("Tick a page, and it stands here.")
                          : m_asking.isRefining()                 ? tr("Figures are being worked out…")
                                                                  : m_preview->accessibleDescription();
    m_state->setText(state);
    m_preview->setWordsForNone(state);
    showChecks();
    for (const ExportButton& one : m_exports) {
        one.button->setEnabled(m_viewModel.mayExport() && !m_asking.isRefining());
    }
}

void ReportPage::showChecks()
{
    QStringList said;
    for (const report::Check& check : m_viewModel.checks()) {
        const QString mark = check.result == CheckResult::passed  ? QStringLiteral("✓ ")
                             : check.result == CheckResult::tells ? QStringLiteral("! ")
                                                                  : QStringLiteral("✗ ");
        const QString places =
            check.places.isEmpty() ? QString() : QStringLiteral("\n") + check.places.join(QStringLiteral("; "));
        said << mark + check.sentence + places;
    }
    m_checks->setText(said.join(QStringLiteral("\n\n")));
    m_checksTitle->setVisible(!said.isEmpty());
    m_checks->setVisible(!said.isEmpty());
}

void ReportPage::exportAs(FileKind kind)
{
    const std::vector<report::Paper>& papers = m_viewModel.papers();
    m_exporter.save(kind, m_viewModel.fileName(), [&](const std::filesystem::path& path) {
        switch (kind) {
        case FileKind::pdf:
            return report::writePdf(papers, path);
        case FileKind::xlsx:
            return report::writeWorkbook(*m_viewModel.source(), papers.front().language, path);
        default:
            return report::writeHtml(papers, path);
        }
    });
}

QStringList ReportPage::findings() const
{
    QStringList said;
    for (const report::Check& check : m_viewModel.checks()) {
        if (check.result != CheckResult::passed) {
            said << check.sentence;
        }
    }
    return said;
}

QList<QWidget*> ReportPage::areas() const { return {m_side, m_foot, m_scroll}; }

QCheckBox* ReportPage::tickOf(const QString& section) const
{
    for (const Tick& tick : m_ticks) {
        if (section == QLatin1String(tick.section->id)) {
            return tick.words->box();
        }
    }
    return nullptr;
}

QPushButton* ReportPage::button(FileKind kind) const
{
    for (const ExportButton& one : m_exports) {
        if (one.kind == kind) {
            return one.button;
        }
    }
    return nullptr;
}

} // namespace wp::ui::screens
