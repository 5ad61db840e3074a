// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_commands.h"
#include "app/cli/model_file.h"
#include "app/cli/table.h"
#include "app/cli/words.h"
#include "core/exchange/addition.h"
#include "core/exchange/renewal.h"

#include <algorithm>
#include <iostream>

namespace wp::cli {

namespace {

using exchange::RenewedLine;

std::string amountText(const std::optional<money::Money>& amount)
{
    return amount ? numberText(amount->toDecimal(), 2) : std::string();
}

void addLines(Table& table, const char* what, const std::vector<RenewedLine>& lines)
{
    for (const RenewedLine& line : lines) {
        table.add({what, shown(line.name), shown(line.id), amountText(line.before), amountText(line.after)});
    }
}

void printRenewal(const exchange::Renewal& renewal, std::ostream& out)
{
    const auto byName = std::ranges::count(renewal.changed, false, &RenewedLine::isByCode) +
                        std::ranges::count(renewal.same, false, &RenewedLine::isByCode);
    out << "Of " << shown(renewal.organisation) << ": " << countText(renewal.changed.size(), "line") << " changed, "
        << renewal.same.size() << " the same, " << renewal.added.size() << " new, " << renewal.gone.size() << " gone; "
        << byName << " matched by name, the others by code.\n";
    Table table({"", "Line", "Id", "Was £", "Is £"}, 3);
    addLines(table, "changed", renewal.changed);
    addLines(table, "new", renewal.added);
    addLines(table, "gone", renewal.gone);
    table.print(out);
}

} // namespace

Exit writeImported(const Call& call, document::Model imported, const Output& output)
{
    const std::string out = call.value("--out");
    const bool isAdded = call.has("--into");
    if (!call.has("--over") && !isAdded) {
        return tell(out, writeModel(imported, out), output);
    }
    Exit exit = Exit::done;
    auto opened = openOrTell(call.value(isAdded ? "--into" : "--over"), output, exit);
    if (!opened) {
        return exit;
    }
    if (isAdded) {
        const auto added = exchange::addTo(opened->model, imported.place, call.value("--organisation"));
        const auto undo =
            added ? document::apply(opened->model, added.value()) : base::Result<document::Edit>(added.problems());
        return undo ? tell(out, writeModel(opened->model, out), output) : tell(call.words[0], undo.problems(), output);
    }
    const auto renewal = exchange::renew(opened->model, imported.place, call.value("--organisation"));
    if (!renewal) {
        return tell(call.words[0], renewal.problems(), output);
    }
    if (const auto undo = document::apply(opened->model, renewal.value().edit); !undo) {
        return tell(call.words[0], undo.problems(), output);
    }
    exit = tell(out, writeModel(opened->model, out), output);
    if (exit == Exit::done) {
        printRenewal(renewal.value(), output.out);
    }
    return exit;
}

} // namespace wp::cli
