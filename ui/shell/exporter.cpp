// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/exporter.h"

#include "core/document/replace_file.h"
#include "ui/shell/file_path.h"

#include <QFileInfo>

namespace wp::ui::shell {

QString fileName(const QString& words)
{
    constexpr qsizetype longest = 60;
    QString name;
    for (const QChar letter : words) {
        name += letter.isLetterOrNumber() || letter == u'-' ? letter : QChar(u' ');
    }
    return name.simplified().left(longest).trimmed();
}

QString Exporter::save(FileKind kind, const QString& name, const Fill& fill)
{
    const QString path = m_dialogs.askSave(kind, fileName(name) + u'.' + endingOf(kind));
    if (path.isEmpty()) {
        return {};
    }
    const base::Problems problems = fill(toPath(path));
    if (!problems.empty()) {
        m_dialogs.showProblems(tr("“%1” could not be saved").arg(QFileInfo(path).fileName()), problems);
    }
    return problems.empty() ? path : QString();
}

void Exporter::savePicture(chart::PictureFile file, const chart::ChartData& data)
{
    const FileKind kind = file == chart::PictureFile::svg ? FileKind::svg : FileKind::png;
    save(kind, data.title, [&](const std::filesystem::path& path) {
        const QByteArray bytes = chart::pictureBytes(data, file);
        return document::replaceBytes(path, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
    });
}

} // namespace wp::ui::shell
