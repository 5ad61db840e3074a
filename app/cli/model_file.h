// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/base/result.h"
#include "core/document/model.h"

#include <optional>

namespace wp::cli {

/// A model out of a file, and its text when that was JSON, to say where things stand in it.
struct OpenedModel {
    document::Model model;
    std::string text;
};

/// Whether it is a document or JSON is seen from what is in it.
base::Result<OpenedModel> openModel(const std::string& path);

/// The bytes of a file, up to what is ever looked at.
base::Result<std::string> readBytes(const std::string& path);

/// A document or JSON, by the ending of the name; `isWritable` says whether it has one of the two.
bool isWritable(const std::string& path);
base::Problems writeModel(const document::Model& model, const std::string& path);

/// Says every problem, one a line, and what they come to for the caller.
Exit tell(const std::string& path, const base::Problems& problems, const Output& output);

/// Opens a model for a command; when that fails, says why and gives nothing.
std::optional<OpenedModel> openOrTell(const std::string& path, const Output& output, Exit& exit);

} // namespace wp::cli
