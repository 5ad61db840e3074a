// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/paper.h"

#include "ui/format/language.h"
#include "ui/format/names.h"
#include "ui/format/numbers.h"

#include <QCoreApplication>

#include <array>

namespace wp::ui::report {

using scenario::Role;

namespace {

struct Report {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr qsizetype hashShown = 16;

QString dateInWords(QDate date) { return QLocale().toString(date, QStringLiteral("d MMMM yyyy")); }

QString titleOf(const Source& source, const std::vector<PaperKind>& papers)
{
    const QString place = format::inLanguageOf(format::fromUtf8(*source.place().frame.name));
    if (papers.size() != 1) {
        return Report::tr("Budgets of the whole place: %1").arg(place);
    }
    switch (papers.front()) {
    case PaperKind::cabinet:
        return Report::tr("Cabinet paper: the budgets of %1").arg(place);
    case PaperKind::finance:
        return Report::tr("Finance annex: the budgets of %1").arg(place);
    case PaperKind::workshop:
        break;
    }
    return Report::tr("Workshop record: the budgets of %1").arg(place);
}

QStringList footerOf(const Source& source)
{
    QStringList scenarios;
    for (const Role role : {Role::doNothing, Role::cuts, Role::wholePlace}) {
        if (const task::Projected* one = source.line(role)) {
            scenarios << format::nameOf(one->flat);
        }
    }
    return {format::inLanguageOf(format::fromUtf8(*source.place().frame.name)),
            scenarios.join(QStringLiteral(" / ")),
            dateInWords(source.date),
            Report::tr("in the money of each year"),
            Report::tr("model version %1").arg(format::fromUtf8(source.provenance.model)),
            Report::tr("inputs %1").arg(format::fromUtf8(source.provenance.inputs).left(hashShown))};
}

} // namespace

std::span<const SectionKind> allSections()
{
    static const std::array sections{
        SectionKind{"decision", PaperKind::cabinet, [] { return Report::tr("What is to be decided"); }, decisionPage},
        SectionKind{"money", PaperKind::cabinet, [] { return Report::tr("Money, reserves and demand"); }, moneyPage},
        SectionKind{"people", PaperKind::cabinet, [] { return Report::tr("Each course in words"); }, peoplePage},
        SectionKind{"sureness", PaperKind::cabinet, [] { return Report::tr("How sure this is"); }, surenessPage},
        SectionKind{"scenarios", PaperKind::finance, [] { return Report::tr("Every scenario by year"); },
                    scenarioPages},
        SectionKind{"organisations", PaperKind::finance, [] { return Report::tr("Every organisation by year"); },
                    organisationPages},
        SectionKind{"services", PaperKind::finance, [] { return Report::tr("Every service by year"); }, servicePages},
        SectionKind{"inputs", PaperKind::finance, [] { return Report::tr("Assumptions and their sources"); },
                    inputPages},
        SectionKind{"workshop", PaperKind::workshop, [] { return Report::tr("Record of the workshop"); },
                    workshopPages}};
    return sections;
}

QString paperName(PaperKind paper)
{
    switch (paper) {
    case PaperKind::cabinet:
        return Report::tr("Cabinet paper");
    case PaperKind::finance:
        return Report::tr("Finance annex");
    case PaperKind::workshop:
        break;
    }
    return Report::tr("Workshop record");
}

Choice choiceOf(PaperKind paper)
{
    Choice choice;
    for (const SectionKind& section : allSections()) {
        if (section.paper == paper) {
            choice.sections << QString::fromLatin1(section.id);
        }
    }
    return choice;
}

Choice everything()
{
    Choice choice;
    for (const SectionKind& section : allSections()) {
        choice.sections << QString::fromLatin1(section.id);
    }
    return choice;
}

Paper makePaper(const Source& source, const Choice& choice, const QString& language)
{
    const format::InLanguage words(language);
    Paper paper;
    paper.language = language;
    paper.place = format::inLanguageOf(format::fromUtf8(*source.place().frame.name));
    std::vector<PaperKind> papers;
    for (const SectionKind& kind : allSections()) {
        if (choice.sections.contains(QString::fromLatin1(kind.id))) {
            paper.sections.push_back({QString::fromLatin1(kind.id), kind.heading(), kind.make(source)});
            if (papers.empty() || papers.back() != kind.paper) {
                papers.push_back(kind.paper);
            }
        }
    }
    const format::Numbers numbers;
    paper.title = titleOf(source, papers);
    paper.subtitle =
        Report::tr("%1, looking ahead to %2").arg(dateInWords(source.date), numbers.financialYear(source.lastYear()));
    paper.footer = footerOf(source);
    return paper;
}

} // namespace wp::ui::report
