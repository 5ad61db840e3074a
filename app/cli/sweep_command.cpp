// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_commands.h"
#include "app/cli/model_file.h"
#include "app/cli/risk_answer.h"
#include "app/cli/sweep_record.h"
#include "app/cli/table.h"
#include "app/cli/words.h"
#include "core/base/sha256.h"
#include "core/document/replace_file.h"
#include "core/uncertainty/workers.h"

#include <algorithm>
#include <cctype>
#include <iostream>
#include <iterator>
#include <mutex>

namespace wp::cli {

namespace {

namespace fs = std::filesystem;
using exchange::FormFile;

constexpr std::uint64_t mostDraws = 100'000;
constexpr std::uint64_t mostThreads = 1'024;
constexpr std::size_t toldEvery = 25;

/// Which of the authorities are done here: every `of`-th from `first` on.
struct Part {
    std::size_t first = 0, of = 1;
};

struct Request {
    std::uint64_t draws = 1'000;
    unsigned threads = 0;
    Part part;
    fs::path folder;
};

std::optional<Part> partOf(const std::string& text)
{
    const std::size_t slash = std::min(text.find('/'), text.size());
    const auto number = wholeNumber(text.substr(0, slash));
    const auto of = wholeNumber(slash == text.size() ? std::string() : text.substr(slash + 1));
    return number && of && *number >= 1 && *number <= *of ? std::optional(Part{*number - 1, *of}) : std::nullopt;
}

std::string readRequest(const Call& call, Request& request)
{
    for (const char* option : {"--import", "--scenarios", "--out"}) {
        if (!call.has(option)) {
            return std::string(option) + " is missing";
        }
    }
    if (!formNamed(call.value("--import"))) {
        return "--import is ra, rsx or ro3, and not " + shown(call.value("--import"));
    }
    const auto draws = wholeNumber(call.value("--draws", "1000"));
    const auto threads = wholeNumber(call.value("--threads", "0"));
    const auto part = partOf(call.value("--part", "1/1"));
    if (!draws || *draws > mostDraws) {
        return "--draws is a number from 0 to 100000, and not " + shown(call.value("--draws"));
    }
    if (!threads || *threads > mostThreads) {
        return "--threads is a number from 1 to 1024, and not " + shown(call.value("--threads"));
    }
    if (!part) {
        return "--part is a number and of how many, such as 2/8, and not " + shown(call.value("--part"));
    }
    request = {*draws, static_cast<unsigned>(*threads), *part, call.value("--out")};
    return {};
}

/// The authorities of a file, each with the record that it has, or will have.
class Sweep {
public:
    Sweep(const FormFile& file, const document::Model& pattern, const Request& request, std::string inputs)
        : m_file(file), m_pattern(pattern), m_request(request), m_inputs(std::move(inputs)),
          m_records(file.authorities.size())
    {
        for (std::size_t i = 0; i < m_records.size(); ++i) {
            m_records[i] = readRecord(fileOf(i), m_inputs);
        }
    }

    /// Does what is not done yet of this part. Problems are those of writing.
    base::Problems run(const Output& output)
    {
        std::vector<std::size_t> open;
        for (std::size_t i = m_request.part.first; i < m_records.size(); i += m_request.part.of) {
            if (!m_records[i]) {
                open.push_back(i);
            }
        }
        output.err << m_records.size() << " authorities in the file, " << open.size() << " to do here.\n";
        base::Problems problems;
        std::mutex writing;
        const uncertainty::Worker work = [&](std::size_t item) {
            const std::size_t at = open[item];
            const auto swept = exchange::sweepOne(m_file, m_file.authorities[at], m_pattern, m_request.draws);
            SweepRecord record = recordOf(*swept, m_inputs);
            const std::scoped_lock lock(writing);
            std::ranges::move(document::replaceBytes(fileOf(at), recordText(record)), std::back_inserter(problems));
            m_records[at] = std::move(record);
        };
        const uncertainty::Progress tell = [&](std::size_t done, std::size_t of) {
            if (done % toldEvery == 0 && done > 0) {
                output.err << done << " of " << of << "\n";
            }
        };
        uncertainty::doAll(0, open.size(), uncertainty::threadsOf(m_request.threads), [&] { return work; }, {}, tell);
        return problems;
    }

    /// In the order of the file.
    SweepRecords done() const
    {
        SweepRecords records;
        for (const auto& record : m_records) {
            if (record) {
                records.push_back(*record);
            }
        }
        return records;
    }
    std::size_t authorities() const { return m_records.size(); }

private:
    /// By its code; by its row where the file gives none.
    fs::path fileOf(std::size_t index) const
    {
        std::string name;
        for (const char c : m_file.table.text(m_file.authorities[index], m_file.eCode)) {
            name += std::isalnum(static_cast<unsigned char>(c)) != 0 ? std::string(1, c) : std::string();
        }
        const std::string row = std::to_string(m_file.authorities[index] + 1);
        return m_request.folder / "authorities" / ((name.empty() ? "row" + row : name) + ".json");
    }

    const FormFile& m_file;
    const document::Model& m_pattern;
    const Request& m_request;
    std::string m_inputs;
    std::vector<std::optional<SweepRecord>> m_records;
};

void printSpreads(const std::vector<SweepSpread>& spreads, const std::string& source, std::ostream& out)
{
    Table table({"Scenario", "Figure", source, "Authorities"}, 3);
    for (const SweepSpread& spread : spreads) {
        for (const SweepCount& one : spread.payback) {
            table.add({shown(spread.name), "pays back in", one.words, std::to_string(one.authorities)});
        }
        for (const SweepCount& one : spread.decides) {
            table.add({shown(spread.name), "decides", shown(one.words), std::to_string(one.authorities)});
        }
        if (spread.unmoved > 0) {
            table.add({shown(spread.name), "moves money", unmovedText, std::to_string(spread.unmoved)});
        }
    }
    table.print(out);
}

base::Problems writeResults(const Sweep& sweep, const document::Model& pattern, const std::string& source,
                            const fs::path& folder, const Output& output)
{
    const SweepRecords records = sweep.done();
    const auto spreads = spreadOf(records);
    base::Problems problems;
    for (const auto& [name, text] :
         {std::pair("results.csv", resultsCsv(records, exchange::provenanceOf(pattern))),
          std::pair("distribution.csv", spreadCsv(spreads)),
          std::pair("distribution.svg", spreadPicture(spreads, source))}) {
        std::ranges::move(document::replaceBytes(folder / name, text), std::back_inserter(problems));
    }
    if (problems.empty()) {
        printSpreads(spreads, source, output.out);
        const auto refused =
            std::ranges::count_if(records, [](const SweepRecord& record) { return !record.problems.empty(); });
        output.err << records.size() << " authorities in results.csv, " << refused << " of them with problems and no figures.\n";
    }
    return problems;
}

} // namespace

Exit runSweep(const Call& call, const Output& output)
{
    Request request;
    const std::string fault = readRequest(call, request);
    if (!fault.empty()) {
        return refuseCall(&runSweep, fault, output);
    }
    Exit exit = Exit::done;
    const std::string pattern = call.value("--scenarios");
    const auto opened = openOrTell(pattern, output, exit);
    if (!opened) {
        return exit;
    }
    const std::string& source = call.words[0];
    const auto bytes = readBytes(source);
    const auto file = bytes ? exchange::openForm(bytes.value(), formNamed(call.value("--import")))
                            : base::Result<FormFile>(bytes.problems());
    if (!file) {
        return tell(source, file.problems(), output);
    }
    std::error_code error;
    fs::create_directories(request.folder / "authorities", error);
    const exchange::Provenance made = exchange::provenanceOf(opened->model);
    Sweep sweep(file.value(), opened->model, request,
                base::sha256(made.model + made.format + made.inputs + std::to_string(request.draws) +
                             base::sha256(bytes.value())));
    base::Problems problems = sweep.run(output);
    if (problems.empty() && sweep.done().size() == sweep.authorities()) {
        problems = writeResults(sweep, opened->model, file.value().source(), request.folder, output);
    } else if (problems.empty()) {
        output.err << sweep.done().size() << " of " << sweep.authorities()
                   << " authorities are done; the tables follow when all parts are.\n";
    }
    return problems.empty() ? Exit::done : tell(request.folder.string(), problems, output);
}

} // namespace wp::cli
