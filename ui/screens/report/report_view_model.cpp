// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/report/report_view_model.h"

#include <iterator>

namespace wp::ui::screens {

using report::Check;
using report::Paper;
using report::Sheet;

void ReportViewModel::tick(const QString& section, bool isTicked)
{
    if (isTicked == this->isTicked(section)) {
        return;
    }
    if (isTicked) {
        m_choice.sections << section;
    } else {
        m_choice.sections.removeAll(section);
    }
    forget();
}

void ReportViewModel::tickPaper(report::PaperKind paper)
{
    m_choice = report::choiceOf(paper);
    forget();
}

void ReportViewModel::setLanguage(PaperLanguage language)
{
    m_language = language;
    forget();
}

void ReportViewModel::setSource(SourcePtr source)
{
    if (source != m_source) {
        m_source = std::move(source);
        forget();
    }
}

void ReportViewModel::forget()
{
    m_papers.reset();
    m_sheets.reset();
    m_checks.reset();
}

QStringList ReportViewModel::codes() const
{
    switch (m_language) {
    case PaperLanguage::english:
        return {QStringLiteral("en")};
    case PaperLanguage::welsh:
        return {QStringLiteral("cy")};
    case PaperLanguage::both:
        break;
    }
    return {QStringLiteral("cy"), QStringLiteral("en")};
}

const std::vector<Paper>& ReportViewModel::papers() const
{
    if (!m_papers) {
        m_papers.emplace();
        for (const QString& code : m_source && !m_choice.sections.isEmpty() ? codes() : QStringList()) {
            m_papers->push_back(report::makePaper(*m_source, m_choice, code));
        }
    }
    return *m_papers;
}

const ReportViewModel::SheetsPtr& ReportViewModel::sheets() const
{
    if (!m_sheets) {
        std::vector<Sheet> all;
        for (const Paper& paper : papers()) {
            std::vector<Sheet> more = report::layOut(paper, fileName() + QStringLiteral(".html"));
            all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
        }
        m_sheets = std::make_shared<const std::vector<Sheet>>(std::move(all));
    }
    return m_sheets;
}

const std::vector<Check>& ReportViewModel::checks() const
{
    if (!m_checks) {
        m_checks = papers().empty() ? std::vector<Check>() : report::preflight(*m_source, papers());
    }
    return *m_checks;
}

bool ReportViewModel::mayExport() const { return !papers().empty() && report::mayLeave(checks()); }

QString ReportViewModel::fileName() const { return papers().empty() ? QString() : papers().front().place; }

} // namespace wp::ui::screens
