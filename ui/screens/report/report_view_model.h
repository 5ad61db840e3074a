// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/paper.h"
#include "ui/report/preflight.h"
#include "ui/report/sheet.h"

#include <memory>

namespace wp::ui::screens {

/// Which languages a paper is written in, in the order of the choice.
enum class PaperLanguage { english, welsh, both };

/// What the report screen holds: the ticked pages, the language, and of the figures that are known the papers, their
/// sheets and what was found before one may leave. Papers are made anew when what they hang on changed.
class ReportViewModel {
public:
    using SourcePtr = std::shared_ptr<const report::Source>;
    using SheetsPtr = std::shared_ptr<const std::vector<report::Sheet>>;

    const report::Choice& choice() const { return m_choice; }
    bool isTicked(const QString& section) const { return m_choice.sections.contains(section); }
    void tick(const QString& section, bool isTicked);
    /// Ticks every page of one paper and no other.
    void tickPaper(report::PaperKind paper);

    PaperLanguage language() const { return m_language; }
    void setLanguage(PaperLanguage language);

    /// Null: nothing is known yet.
    void setSource(SourcePtr source);
    const report::Source* source() const { return m_source.get(); }

    /// None while nothing is known or ticked.
    const std::vector<report::Paper>& papers() const;
    const SheetsPtr& sheets() const;
    const std::vector<report::Check>& checks() const;

    /// Ticked pages, known figures, and nothing that stops it.
    bool mayExport() const;
    /// "Ashby Vale cabinet paper": a name for the file.
    QString fileName() const;
    /// Says every word again.
    void retranslate() { forget(); }

private:
    void forget();
    QStringList codes() const;

    report::Choice m_choice = report::choiceOf(report::PaperKind::cabinet);
    PaperLanguage m_language = PaperLanguage::english;
    SourcePtr m_source;
    mutable std::optional<std::vector<report::Paper>> m_papers;
    mutable SheetsPtr m_sheets;
    mutable std::optional<std::vector<report::Check>> m_checks;
};

} // namespace wp::ui::screens
