// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/model_file.h"
#include "app/cli/risk_answer.h"
#include "app/cli/words.h"
#include "core/exchange/draws_part.h"

#include <algorithm>
#include <fstream>
#include <iostream>
#include <iterator>

namespace wp::cli {

namespace {

using exchange::DrawsPart;
using uncertainty::Kept;

struct NamedPart {
    std::string file;
    DrawsPart part;
};
using NamedParts = std::vector<NamedPart>;

/// The whole file: a part is larger than any model.
base::Result<std::string> readWhole(const std::string& path)
{
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    const std::streamoff size = file ? std::streamoff(file.tellg()) : -1;
    std::string bytes(size < 0 ? 0 : static_cast<std::size_t>(size), '\0');
    if (size < 0 || !file.seekg(0) || !file.read(bytes.data(), size)) {
        // A folder opens and cannot be read; let the reader of models say why.
        auto read = readBytes(path);
        return read ? base::Problem{base::ProblemCode::cannotRead, {}, {}, {}, {}} : read;
    }
    return bytes;
}

/// Why a part, after others that end before draw `next`, is not of the same run; empty when it is.
std::string reasonOf(const NamedPart& first, const DrawsPart& part, std::uint64_t next)
{
    const Kept& kept = part.kept;
    if (!(part.model == first.part.model)) {
        return "The draws are of another model than those in " + shown(first.file);
    }
    if (part.isFull != first.part.isFull) {
        return "One of this and " + shown(first.file) + " was run with --full, the other without";
    }
    if (kept.first < next) {
        return "Draw " + std::to_string(kept.first) + " stands in another part as well";
    }
    return kept.first == next
               ? std::string()
               : "The draws " + std::to_string(next) + " to " + std::to_string(kept.first - 1) + " are in no part";
}

/// What keeps the parts, in the order of their draws, from being one run; empty when nothing does.
std::string faultOf(const NamedParts& parts)
{
    std::uint64_t next = 0;
    for (const NamedPart& one : parts) {
        const std::string reason = reasonOf(parts.front(), one.part, next);
        if (!reason.empty()) {
            return shown(one.file) + ": " + reason + "; nothing is merged.\n";
        }
        next = one.part.kept.first + one.part.kept.draws;
    }
    return {};
}

/// The parts' draws, taken out of them.
Kept joined(NamedParts& parts)
{
    Kept whole{parts.front().part.kept.shape, 0, 0, {}};
    for (NamedPart& one : parts) {
        whole.draws += one.part.kept.draws;
        std::ranges::move(one.part.kept.pages, std::back_inserter(whole.pages));
    }
    return whole;
}

} // namespace

Exit runMerge(const Call& call, const Output& output)
{
    RiskOptions options;
    const std::string fault = readRiskOptions(call, options);
    if (!fault.empty()) {
        return refuseCall(&runMerge, fault, output);
    }
    NamedParts parts;
    for (const std::string& file : call.words) {
        const auto text = readWhole(file);
        auto part = text ? exchange::readPart(text.value()) : base::Result<DrawsPart>(text.problems());
        if (!part) {
            return tell(file, part.problems(), output);
        }
        parts.push_back({file, std::move(part).value()});
    }
    std::stable_sort(parts.begin(), parts.end(), [](const NamedPart& a, const NamedPart& b) {
        return a.part.kept.first < b.part.kept.first;
    });
    const std::string refusal = faultOf(parts);
    if (!refusal.empty()) {
        output.err << refusal;
        return Exit::refused;
    }
    options.isFull = parts.front().part.isFull;
    printRisk(parts.front().part.study, joined(parts), options, output.out);
    return Exit::done;
}

} // namespace wp::cli
