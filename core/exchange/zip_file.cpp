// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip_file.h"

#include <algorithm>
#include <zip.h>

namespace wp::exchange {

namespace {

using base::Problem;
using base::ProblemCode;

/// Small files pack as well as they like.
constexpr std::size_t ratioMatters = 1'000'000;

Problem damaged(std::string where, std::string found)
{
    return {ProblemCode::damaged, std::move(where), {}, {std::move(found)}, std::nullopt};
}

Problem tooMuch(std::string what, std::size_t value, std::size_t limit)
{
    Problem problem = tooLarge(std::move(what), value, limit, {});
    problem.at.reset();
    return problem;
}

struct FileCloser {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

} // namespace

void ZipFile::Closer::operator()(zip* archive) const { zip_discard(archive); }

base::Result<ZipFile> ZipFile::open(std::string_view bytes, const TableLimits& limits)
{
    if (bytes.size() > limits.bytes) {
        return tooMuch("bytes", bytes.size(), limits.bytes);
    }
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip_t* archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    const std::string why = archive ? std::string() : zip_error_strerror(&error);
    zip_error_fini(&error);
    if (!archive) {
        zip_source_free(source);
        return damaged({}, why);
    }
    ZipFile file(archive, limits);
    if (base::Problems problems = file.takeNames(); !problems.empty()) {
        return problems;
    }
    return file;
}

base::Problems ZipFile::takeNames()
{
    const auto count = static_cast<std::size_t>(std::max<zip_int64_t>(zip_get_num_entries(m_archive.get(), 0), 0));
    if (count > m_limits.entries) {
        return {tooMuch("entries", count, m_limits.entries)};
    }
    std::size_t unpacked = 0;
    for (std::size_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        if (zip_stat_index(m_archive.get(), i, 0, &stat) != 0 || !(stat.valid & ZIP_STAT_NAME)) {
            return {damaged({}, zip_strerror(m_archive.get()))};
        }
        if (stat.encryption_method != ZIP_EM_NONE) {
            return {{ProblemCode::passwordProtected, stat.name, {}, {}, std::nullopt}};
        }
        unpacked += std::min<std::size_t>(stat.size, m_limits.unpacked + 1);
        const bool isBomb = stat.size > ratioMatters && stat.size / m_limits.ratio > stat.comp_size;
        if (isBomb) {
            return {tooMuch(stat.name, stat.size, stat.comp_size * m_limits.ratio)};
        }
        m_names.emplace_back(stat.name);
    }
    return unpacked > m_limits.unpacked ? base::Problems{tooMuch("unpacked", unpacked, m_limits.unpacked)}
                                        : base::Problems();
}

bool ZipFile::has(std::string_view name) const { return std::ranges::find(m_names, name) != m_names.end(); }

base::Result<std::string> ZipFile::read(const std::string& name)
{
    zip_stat_t stat;
    const std::unique_ptr<zip_file_t, FileCloser> file(zip_fopen(m_archive.get(), name.c_str(), 0));
    if (!file || zip_stat(m_archive.get(), name.c_str(), 0, &stat) != 0) {
        return damaged(name, zip_strerror(m_archive.get()));
    }
    m_unpacked += stat.size;
    if (m_unpacked > m_limits.unpacked) {
        return tooMuch("unpacked", m_unpacked, m_limits.unpacked);
    }
    std::string text(stat.size, '\0');
    std::size_t at = 0;
    while (at < text.size()) {
        const zip_int64_t got = zip_fread(file.get(), text.data() + at, text.size() - at);
        if (got <= 0) {
            return damaged(name, got < 0 ? zip_file_strerror(file.get()) : "it ends early");
        }
        at += static_cast<std::size_t>(got);
    }
    char beyond = 0;
    if (zip_fread(file.get(), &beyond, 1) != 0) {
        return damaged(name, "it is longer than it says, or its checksum differs");
    }
    return text;
}

} // namespace wp::exchange
