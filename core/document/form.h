// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/document/schema.h"
#include "core/document/sqlite.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace wp::document {

/// The tables of a version and their columns in order, by name.
using Form = std::map<std::string, std::vector<std::string>>;

/// Runs the first `version` steps in an empty database.
void makeTables(Database& database, const SchemaSteps& steps, std::int64_t version);

/// The tables and columns that a database of ours in memory has.
Form formOf(Database& database);

/// Those of a version.
Form formOf(const SchemaSteps& steps, std::int64_t version);

/// Pages, tables or references that are not as the steps of this version make them, in SQLite's words; none when
/// the file is whole.
std::vector<std::string> faultsOf(Database& database, const SchemaSteps& steps, std::int64_t version);

/// The checksum over every value of every table but `seal`, as FORMAT.md says; empty in a version without seals.
std::string sealOf(Database& database, const Form& form);

/// Writes the seal of what the tables hold now, where the version has one.
void seal(Database& database);

} // namespace wp::document
