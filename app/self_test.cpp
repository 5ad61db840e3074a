// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/self_test.h"

#include "core/document/file.h"
#include "core/exchange/json.h"
#include "core/exchange/outcome_json.h"
#include "core/projection/project.h"
#include "core/scenario/resolve.h"
#include "ui/format/language.h"
#include "ui/format/problem_sentences.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRawFont>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTemporaryFile>

#include <algorithm>
#include <cstdio>
#include <nlohmann/json.hpp>

namespace wp::app {

namespace {

using Json = nlohmann::ordered_json;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SelfTest)
};

std::string bytesOf(const QString& resource)
{
    QFile file(resource);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// Money by its text; indices and counts to a part in 10^9.
bool isSame(const Json& found, const Json& expected)
{
    if (found == expected || !found.is_string() || !expected.is_string()) {
        return found == expected;
    }
    const auto text = expected.get<std::string>();
    const auto a = money::parseDecimal(found.get<std::string>());
    const auto b = money::parseDecimal(text);
    const money::Decimal near("1e-9");
    return a && b && money::decimalsIn(text) > 2 && abs(*a - *b) <= std::max(near, money::Decimal(abs(*b) * near));
}

/// The path of the first figure that differs; empty when none does.
std::string differing(const Json& found, const Json& expected, const std::string& path)
{
    if (!expected.is_structured() || found.type() != expected.type() || found.size() != expected.size()) {
        return isSame(found, expected) ? std::string() : path;
    }
    for (const auto& [key, value] : expected.items()) {
        const bool isThere = expected.is_array() || found.contains(key);
        const std::string here = path + "/" + key;
        const std::string inner =
            !isThere ? here : differing(expected.is_array() ? found.at(std::stoul(key)) : found.at(key), value, here);
        if (!inner.empty()) {
            return inner;
        }
    }
    return {};
}

QString figuresFault()
{
    const auto model = exchange::readJson(bytesOf(QStringLiteral(":/selftest/case04.place.json")));
    const Json expected = Json::parse(bytesOf(QStringLiteral(":/selftest/case04.expected.json")), nullptr, false);
    if (!model || !expected.is_object()) {
        return Words::tr("The place for this check is not in the program; install it anew.");
    }
    for (const auto& [id, outcome] : expected.items()) {
        const auto flat = scenario::resolve(model.value().scenarios, base::Id<scenario::Scenario>(id));
        const Json found = exchange::outcomeJson(model.value().place, projection::project(model.value().place, flat.value()));
        const std::string path = differing(found, outcome, id);
        if (!path.empty()) {
            return Words::tr("%1 differs: do not rely on this installation; install it anew.")
                .arg(QString::fromStdString(path));
        }
    }
    return {};
}

QString firstOf(const base::Problems& problems)
{
    return problems.empty() ? QString() : ui::format::sentence(problems.front());
}

QString documentFault()
{
    const QTemporaryDir folder;
    const auto model = exchange::readJson(bytesOf(QStringLiteral(":/sample/ashby-vale.json")));
    if (!model || !folder.isValid()) {
        return Words::tr("No temporary folder can be made; give the system one with room (TMPDIR).");
    }
    const std::filesystem::path path = folder.filePath(QStringLiteral("round.wholeplace")).toStdU16String();
    const base::Problems problems = document::save(model.value(), path);
    if (!problems.empty()) {
        return firstOf(problems);
    }
    const auto loaded = document::load(path);
    if (!loaded) {
        return firstOf(loaded.problems());
    }
    return loaded.value() == model.value() ? QString() : Words::tr("A document came back changed; install the program anew.");
}

QString fontFault()
{
    const QRawFont font(QStringLiteral(":/fonts/OpenSans-Regular.ttf"), 16);
    const auto isThere = [&](QChar sign) { return font.supportsCharacter(sign); };
    const QString needed = QStringLiteral("£ŵŷ−");
    return font.isValid() && std::all_of(needed.begin(), needed.end(), isThere)
               ? QString()
               : Words::tr("Open Sans with £, ŵ and ŷ is not in the program; install it anew.");
}

QString welshFault()
{
    const ui::format::InLanguage welsh(QStringLiteral("cy"));
    return QCoreApplication::translate("Actions", "&File") == QStringLiteral("&Ffeil")
               ? QString()
               : Words::tr("The Welsh words are not in the program; install it anew.");
}

QString helpFault()
{
    for (const char* language : {"en", "cy"}) {
        if (QDir(QStringLiteral(":/help/") + QLatin1String(language)).isEmpty()) {
            return Words::tr("The pages of help are not in the program; install it anew.");
        }
    }
    return {};
}

QString folderFault(const QString& folder)
{
    if (QDir().mkpath(folder) && QTemporaryFile(folder + QStringLiteral("/try-XXXXXX")).open()) {
        return {};
    }
    return Words::tr("%1 cannot be written to; give yourself the right to, or make room.").arg(QDir::toNativeSeparators(folder));
}

} // namespace

Folders Folders::ofSystem()
{
    return {QString(), QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)};
}

Folders Folders::portable()
{
    const QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/wholeplace-data");
    return {beside, beside};
}

std::vector<SelfCheck> selfTest(const Folders& folders)
{
    const QString settings = folders.settings.isEmpty()
                                 ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
                                 : folders.settings;
    return {{Words::tr("figures of a place worked out elsewhere, to the penny"), figuresFault()},
            {Words::tr("a document written and read back"), documentFault()},
            {Words::tr("the font"), fontFault()},
            {Words::tr("Welsh"), welshFault()},
            {Words::tr("pages of help"), helpFault()},
            {Words::tr("the folder for settings"), folderFault(settings)},
            {Words::tr("the folder for what is kept against a crash"), folderFault(folders.data)}};
}

int printSelfTest(const Folders& folders)
{
    int exit = 0;
    for (const SelfCheck& check : selfTest(folders)) {
        const QString line = check.fault.isEmpty() ? Words::tr("well: %1").arg(check.what)
                                                   : Words::tr("WRONG: %1. %2").arg(check.what, check.fault);
        std::puts(line.toUtf8().constData());
        exit = check.fault.isEmpty() ? exit : 1;
    }
    return exit;
}

} // namespace wp::app
