// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper_export.h"

#include "core/document/file.h"
#include "core/document/replace_file.h"
#include "core/exchange/json.h"
#include "ui/chart/chart_menu.h"
#include "ui/format/appearance.h"
#include "ui/format/language.h"
#include "ui/format/problem_sentences.h"
#include "ui/report/charts.h"
#include "ui/report/export.h"
#include "ui/report/paper.h"
#include "ui/report/preflight.h"

#include <QCoreApplication>
#include <QFile>

#include <iostream>

namespace wp::app {

using namespace ui;

namespace {

enum class Exit { done = 0, refused = 1, wrongCall = 2, noFile = 3 };

struct Order {
    Q_DECLARE_TR_FUNCTIONS(PaperExport)
};

Exit fail(Exit exit, const QString& words)
{
    std::cerr << words.toStdString() << "\n";
    return exit;
}

Exit fail(const QString& path, const base::Problems& problems)
{
    Exit exit = Exit::refused;
    for (const base::Problem& problem : problems) {
        const bool isOfFile =
            problem.code == base::ProblemCode::cannotRead || problem.code == base::ProblemCode::cannotWrite;
        exit = isOfFile ? Exit::noFile : exit;
        std::cerr << path.toStdString() << ": " << format::fullSentence(problem).toStdString() << "\n";
    }
    return exit;
}

base::Result<document::Model> readModel(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return base::Problem{base::ProblemCode::cannotRead, {}, {}, {file.errorString().toStdString()}, {}};
    }
    const QByteArray bytes = file.readAll();
    const std::string_view text(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    return document::looksLikeDocument(text) ? document::load(std::filesystem::path(path.toStdU16String()))
                                             : exchange::readJson(text);
}

std::optional<chart::ChartData> chartOf(const report::Source& source, const QString& name)
{
    if (name == QLatin1String("spend")) {
        return report::spendChart(source);
    }
    if (name == QLatin1String("reserves")) {
        return report::reservesChart(source);
    }
    if (name == QLatin1String("cash")) {
        return report::cashChart(source, scenario::Role::wholePlace);
    }
    return name == QLatin1String("tornado") ? std::optional(report::tornadoChart(source)) : std::nullopt;
}

Exit writePicture(const report::Source& source, const PaperOrder& order)
{
    const format::InLanguage words(order.languages.front());
    const auto data = chartOf(source, order.chart);
    if (!data) {
        return fail(Exit::wrongCall, Order::tr("--chart is spend, reserves, cash or tornado."));
    }
    if (data->series.empty()) {
        return fail(Exit::refused, Order::tr("This place has nothing for that chart."));
    }
    const auto file = order.form == QLatin1String("svg") ? chart::PictureFile::svg : chart::PictureFile::png2;
    const QByteArray bytes = chart::pictureBytes(*data, file);
    const base::Problems problems = document::replaceBytes(std::filesystem::path(order.out.toStdU16String()),
                                                           {bytes.constData(), static_cast<std::size_t>(bytes.size())});
    return problems.empty() ? Exit::done : fail(order.out, problems);
}

Exit writePaper(const report::Source& source, const PaperOrder& order)
{
    const report::Choice choice =
        order.sections.isEmpty() ? report::choiceOf(report::PaperKind::cabinet) : report::Choice{order.sections};
    std::vector<report::Paper> papers;
    for (const QString& language : order.languages) {
        papers.push_back(report::makePaper(source, choice, language));
    }
    if (papers.front().sections.empty()) {
        return fail(Exit::wrongCall, Order::tr("None of these pages exists; there are: %1.")
                                         .arg(report::everything().sections.join(QStringLiteral(", "))));
    }
    const std::vector<report::Check> checks = report::preflight(source, papers);
    for (const report::Check& check : checks) {
        if (check.result != report::CheckResult::passed) {
            std::cerr << check.sentence.toStdString() << "\n";
        }
    }
    if (!report::mayLeave(checks)) {
        return Exit::refused;
    }
    const std::filesystem::path out(order.out.toStdU16String());
    const base::Problems problems =
        order.form == QLatin1String("pdf") ? report::writePdf(papers, out) : report::writeHtml(papers, out);
    return problems.empty() ? Exit::done : fail(order.out, problems);
}

Exit carryOut(const PaperOrder& order)
{
    static const QStringList forms{QStringLiteral("html"), QStringLiteral("pdf"), QStringLiteral("png"),
                                   QStringLiteral("svg")};
    if (!forms.contains(order.form)) {
        return fail(Exit::wrongCall, Order::tr("--as is html, pdf, png or svg."));
    }
    for (const QString& language : order.languages) {
        if (!format::Language::codes().contains(language)) {
            return fail(Exit::wrongCall, Order::tr("--lang is en, cy, or both as en,cy."));
        }
    }
    if (order.out.isEmpty() || order.languages.isEmpty()) {
        return fail(Exit::wrongCall, Order::tr("--out says which file is to be written."));
    }
    const auto model = readModel(order.file);
    if (!model) {
        return fail(order.file, model.problems());
    }
    const auto source = report::makeSource(model.value(), {}, QDate::currentDate());
    const bool isPicture = order.form == QLatin1String("png") || order.form == QLatin1String("svg");
    return isPicture ? writePicture(*source, order) : writePaper(*source, order);
}

} // namespace

int exportPaper(const PaperOrder& order)
{
    format::loadFonts();
    return static_cast<int>(carryOut(order));
}

} // namespace wp::app
