// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_import.h"

#include "core/document/check.h"
#include "core/exchange/figure.h"
#include "core/exchange/start_place.h"
#include "core/exchange/tier_words.h"

#include <algorithm>
#include <array>
#include <set>

namespace wp::exchange {

namespace {

using base::Problem;
using base::ProblemCode;
using base::Problems;
using place::BudgetLine;

constexpr const char* lonely = "Services";

/// "Planning & highways" as planning-highways; the same again gets a number behind it.
class Ids {
public:
    std::string next(std::string_view text)
    {
        constexpr std::size_t longest = 40;
        std::string slug;
        for (const char c : lowered(text)) {
            const bool isKept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            slug += isKept ? std::string(1, c) : !slug.empty() && slug.back() != '-' ? "-" : "";
        }
        slug = slug.substr(0, longest);
        slug.erase(slug.find_last_not_of('-') + 1);
        slug = slug.empty() ? "line" : slug;
        std::string id = slug;
        for (int again = 2; !m_taken.insert(id).second; ++again) {
            id = slug + "-" + std::to_string(again);
        }
        return id;
    }

private:
    std::set<std::string> m_taken;
};

std::optional<bool> flagOf(std::string_view text)
{
    static constexpr std::array<std::string_view, 8> yes{"yes", "y", "true", "1", "x", "ydy", "oes", "statutory"};
    static constexpr std::array<std::string_view, 7> no{"", "no", "n", "false", "0", "-", "na"};
    const std::string small = lowered(trimmed(text));
    const bool isYes = std::ranges::find(yes, small) != yes.end();
    return isYes || std::ranges::find(no, small) != no.end() ? std::optional(isYes) : std::nullopt;
}

std::optional<place::Tier> tierOf(std::string_view text)
{
    std::string small;
    for (const char c : lowered(trimmed(text))) {
        small += c >= 'a' && c <= 'z' ? std::string(1, c) : "";
    }
    for (const std::string_view word : place::wordsOf(place::Tier{})) {
        if (lowered(word) == small) {
            return place::fromWord<place::Tier>(word);
        }
    }
    return std::nullopt;
}

class LineMaker {
public:
    LineMaker(const Sheet& sheet, const TableReading& reading, std::string source)
        : m_sheet(sheet), m_reading(reading), m_source(std::move(source))
    {
    }

    Problems problems;

    TableLine make(const TableRow& row)
    {
        TableLine made{{}, row.department, row.row};
        BudgetLine& line = made.line;
        const base::Position at = m_sheet.position(row.row, 0);
        const std::string where =
            m_source + (at.sheet.empty() ? "" : ", " + at.sheet) + ", row " + std::to_string(at.line);
        line.id = base::Id<BudgetLine>(m_ids.next(row.code.empty() ? row.name : row.code + " " + row.name));
        line.name = row.name;
        line.budget = place::Quantity{money::Number(row.amount->toDecimal()), std::nullopt};
        line.source = where;
        line.sources["budget"] = where + (row.reason.code == ReasonCode::given ? ", as the mapping gives it" : "");
        if (!row.code.empty()) {
            line.code = row.code;
        }
        addTier(line, row);
        addFlag(line.statutory, ColumnRole::statutory, row);
        addFlag(line.ringFenced, ColumnRole::ringFenced, row);
        addPosts(line, row);
        if (const std::string note(textAt(ColumnRole::note, row)); !note.empty()) {
            line.note = note;
        }
        return made;
    }

private:
    std::string_view textAt(ColumnRole role, const TableRow& row) const
    {
        const FoundColumn* const column = m_reading.look.column(role);
        return column ? trimmed(m_sheet.text(row.row, column->index)) : std::string_view();
    }

    void refuse(ProblemCode code, ColumnRole role, const TableRow& row, std::vector<std::string> accepted)
    {
        problems.push_back({code, row.name + "/" + std::string(place::wordOf(role)), std::string(textAt(role, row)),
                            std::move(accepted), m_sheet.position(row.row, m_reading.look.column(role)->index)});
    }

    void addTier(BudgetLine& line, const TableRow& row)
    {
        const std::string_view text = textAt(ColumnRole::tier, row);
        if (!text.empty()) {
            const auto words = place::wordsOf(place::Tier{});
            line.tier = tierOf(text);
            line.tier ? void() : refuse(ProblemCode::unknownKind, ColumnRole::tier, row, {words.begin(), words.end()});
            line.sources["tier"] = m_source;
        } else if (const auto suggested = suggestTier(row.name, row.code)) {
            line.tier = suggested->tier;
            line.sources["tier"] = suggested->reason;
        }
    }

    void addFlag(place::Field<bool>& field, ColumnRole role, const TableRow& row)
    {
        if (m_reading.look.column(role)) {
            field = flagOf(textAt(role, row));
            field ? void() : refuse(ProblemCode::unknownKind, role, row, {"yes", "no"});
        }
    }

    void addPosts(BudgetLine& line, const TableRow& row)
    {
        const FoundColumn* const column = m_reading.look.column(ColumnRole::fte);
        const auto figure =
            column ? readTableFigure(m_sheet.cell(row.row, column->index), {m_reading.look.decimal.value, {}})
                   : std::optional(Figure());
        if (!figure || (figure->value && *figure->value < 0)) {
            refuse(ProblemCode::badFigure, ColumnRole::fte, row, {"12", "12.5"});
        } else if (figure->value && *figure->value > 0) {
            line.fte = place::Quantity{money::Number(*figure->value), std::nullopt};
            line.sources["fte"] = m_source;
        }
    }

    const Sheet& m_sheet;
    const TableReading& m_reading;
    std::string m_source;
    Ids m_ids;
};

Problems blocking(const Problems& problems)
{
    Problems left;
    std::ranges::copy_if(problems, std::back_inserter(left), [](const Problem& each) { return !isWarning(each.code); });
    return left;
}

/// What is wrong with a share that was asked for.
Problems problemsOfShare(const TableRequest& request)
{
    Problems problems;
    if (request.share && (request.share->value() <= 0 || request.share->value() > 1)) {
        problems.push_back({ProblemCode::outOfRange, "share", request.share->text(), {"0", "1"}, std::nullopt});
    }
    if (request.share && trimmed(request.shareMethod).empty()) {
        problems.push_back({ProblemCode::missingField, "share/method", {}, {}, std::nullopt});
    }
    return problems;
}

/// The share of a line, to the penny and the hundredth of a post, with how it is worked out behind its source.
void takeShare(BudgetLine& line, const TableRequest& request)
{
    const money::Decimal& share = request.share->value();
    const auto part = [&](place::Quantity& whole) {
        whole.central = money::Number(money::Money::rounded(whole.value() * share).toDecimal());
    };
    const std::string said = "; " + money::toShortText(share * 100) + " % of it: " + request.shareMethod;
    part(*line.budget);
    line.sources["budget"] += said;
    if (line.fte) {
        part(*line.fte);
        line.sources["fte"] += said;
    }
}

/// Every line into its department, in the order of the table.
void addLines(place::Place& made, std::vector<TableLine>& lines, const base::Id<place::Organisation>& organisation)
{
    Ids ids;
    for (TableLine& line : lines) {
        const std::string name = line.department.empty() ? lonely : line.department;
        auto department = std::ranges::find(made.departments, name, [](const auto& each) { return *each.name; });
        if (department == made.departments.end()) {
            place::Department added;
            added.id = base::Id<place::Department>(ids.next(name));
            added.name = name;
            added.organisation = organisation;
            made.departments.push_back(std::move(added));
            department = made.departments.end() - 1;
        }
        line.line.department = department->id;
        made.lines.push_back(std::move(line.line));
    }
}

} // namespace

base::Result<std::vector<TableLine>> tableLines(const Grid& grid, const TableReading& reading,
                                                const std::string& source)
{
    Problems problems = blocking(reading.problems);
    LineMaker maker(grid.sheets[reading.look.sheet.value], reading, source);
    std::vector<TableLine> lines;
    for (const TableRow& row : reading.rows) {
        if (row.kind == RowKind::line && row.amount) {
            lines.push_back(maker.make(row));
        }
    }
    std::ranges::move(maker.problems, std::back_inserter(problems));
    if (!problems.empty()) {
        return problems;
    }
    return lines;
}

base::Result<TableImport> importTable(const Grid& grid, const TableReading& reading, const TableRequest& request)
{
    Problems problems = problemsOf(request.population, request.horizon);
    std::ranges::move(problemsOfShare(request), std::back_inserter(problems));
    const auto found = reading.look.year ? std::optional(reading.look.year->value) : std::nullopt;
    const auto year = request.year ? request.year : found;
    if (!year || !place::isWithin(money::Decimal(*year), place::Bounds::year)) {
        problems.push_back(
            {ProblemCode::noYear, "place/baseYear", year ? std::to_string(*year) : std::string(), {}, std::nullopt});
    }
    auto lines = tableLines(grid, reading, request.source);
    if (!lines) {
        std::ranges::copy(lines.problems(), std::back_inserter(problems));
    }
    if (!problems.empty()) {
        return problems;
    }
    for (TableLine& line : lines.value()) {
        request.share ? takeShare(line.line, request) : void();
    }
    TableImport made;
    const std::string organisation(place::wordOf(request.kind));
    made.place = startPlace({request.name, *year, request.horizon, request.population, organisation, request.kind,
                             "Made from " + request.source + "."},
                            made.assumptions);
    addLines(made.place, lines.value(), base::Id<place::Organisation>(organisation));
    made.suggestedTiers = static_cast<std::size_t>(std::ranges::count_if(made.place.lines, [&](const BudgetLine& line) {
        return line.tier && line.sources.at("tier") != request.source;
    }));
    made.scenarios = startScenarios(made.place);
    if (problems = document::check({made.place, made.scenarios, {}}); !problems.empty()) {
        return problems;
    }
    return made;
}

} // namespace wp::exchange
