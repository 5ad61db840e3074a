// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/export.h"

#include "core/document/replace_file.h"
#include "ui/report/html.h"
#include "ui/report/sheet.h"

namespace wp::ui::report {

namespace {

base::Problems write(const QByteArray& bytes, const std::filesystem::path& path)
{
    return document::replaceBytes(path, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

} // namespace

base::Problems writeHtml(const std::vector<Paper>& papers, const std::filesystem::path& path)
{
    return write(htmlOf(papers), path);
}

base::Problems writePdf(const std::vector<Paper>& papers, const std::filesystem::path& path)
{
    std::filesystem::path page = path;
    page.replace_extension(".html");
    std::vector<Sheet> sheets;
    for (const Paper& paper : papers) {
        std::vector<Sheet> more = layOut(paper, QString::fromStdU16String(page.filename().u16string()));
        sheets.insert(sheets.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    }
    if (base::Problems problems = writeHtml(papers, page); !problems.empty()) {
        return problems;
    }
    return write(pdfOf(sheets, papers.front().title), path);
}

} // namespace wp::ui::report
