// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/model_file.h"

#include "app/cli/sentences.h"
#include "core/document/file.h"
#include "core/document/replace_file.h"
#include "core/exchange/json.h"
#include "core/exchange/json_parse.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>

namespace wp::cli {

using base::Problem;
using base::ProblemCode;
using base::Problems;

namespace {

constexpr std::size_t headerSize = 100;
constexpr std::string_view documentEnding = ".wholeplace";
constexpr std::string_view jsonEnding = ".json";

Problem cannotRead(const std::string& reason) { return {ProblemCode::cannotRead, {}, {}, {reason}, std::nullopt}; }

} // namespace

base::Result<std::string> readBytes(const std::string& path)
{
    std::error_code error;
    if (std::filesystem::is_directory(path, error)) {
        return cannotRead("it is a folder");
    }
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    std::string bytes;
    std::string block(std::size_t{1} << 20U, '\0');
    while (file && bytes.size() <= exchange::largestText) {
        file.read(block.data(), static_cast<std::streamsize>(block.size()));
        bytes.append(block, 0, static_cast<std::size_t>(file.gcount()));
    }
    if (!file.is_open() || file.bad()) {
        return cannotRead(std::strerror(errno));
    }
    return bytes;
}

base::Result<OpenedModel> openModel(const std::string& path)
{
    base::Result<std::string> bytes = readBytes(path);
    if (!bytes) {
        return bytes.problems();
    }
    if (document::looksLikeDocument(std::string_view(bytes.value()).substr(0, headerSize))) {
        base::Result<document::Model> model = document::load(path);
        return model ? base::Result<OpenedModel>(OpenedModel{std::move(model).value(), {}}) : model.problems();
    }
    base::Result<document::Model> model = exchange::readJson(bytes.value());
    if (!model) {
        return model.problems();
    }
    return OpenedModel{std::move(model).value(), std::move(bytes).value()};
}

bool isWritable(const std::string& path) { return path.ends_with(documentEnding) || path.ends_with(jsonEnding); }

Problems writeModel(const document::Model& model, const std::string& path)
{
    return path.ends_with(documentEnding) ? document::save(model, path)
                                          : document::replaceBytes(path, exchange::writeJson(model));
}

Exit tell(const std::string& path, const Problems& problems, const Output& output)
{
    bool isOfFile = false;
    for (const Problem& problem : problems) {
        output.err << lineOf(path, problem) << "\n";
        isOfFile = isOfFile || problem.code == ProblemCode::cannotRead || problem.code == ProblemCode::cannotWrite;
    }
    return problems.empty() ? Exit::done : isOfFile ? Exit::noFile : Exit::refused;
}

std::optional<OpenedModel> openOrTell(const std::string& path, const Output& output, Exit& exit)
{
    base::Result<OpenedModel> opened = openModel(path);
    if (!opened) {
        exit = tell(path, opened.problems(), output);
        return std::nullopt;
    }
    return std::move(opened).value();
}

} // namespace wp::cli
