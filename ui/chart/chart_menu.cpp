// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chart_menu.h"

#include "ui/chart/description.h"
#include "ui/chart/picture.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace wp::ui::chart {

namespace {

int scaleOf(PictureFile file) { return file == PictureFile::png4 ? 4 : 2; }

QByteArray pngOf(const QImage& image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

QMimeData* pictureMime(const ChartData& data)
{
    auto* const mime = new QMimeData;
    const QImage image = imageOf(data, fitted(data, {}), scaleOf(PictureFile::png2));
    const QString words = data.title + QStringLiteral(". ") + description(data);
    mime->setImageData(image);
    mime->setHtml(QStringLiteral("<img alt=\"%1\" width=\"%2\" src=\"data:image/png;base64,%3\">")
                      .arg(words.toHtmlEscaped())
                      .arg(image.width() / scaleOf(PictureFile::png2))
                      .arg(QString::fromLatin1(pngOf(image).toBase64())));
    return mime;
}

QMimeData* svgMime(const ChartData& data)
{
    auto* const mime = new QMimeData;
    const QByteArray svg = svgOf(data, fitted(data, {}));
    mime->setData(QStringLiteral("image/svg+xml"), svg);
    mime->setText(QString::fromUtf8(svg));
    return mime;
}

QMimeData* tableMime(const ChartData& data)
{
    auto* const mime = new QMimeData;
    mime->setText(tabbedText(data));
    mime->setHtml(tableHtml(data));
    return mime;
}

QByteArray pictureBytes(const ChartData& data, PictureFile file)
{
    const PictureForm form = fitted(data, {});
    return file == PictureFile::svg ? svgOf(data, form) : pngOf(imageOf(data, form, scaleOf(file)));
}

QString endingOf(PictureFile file) { return file == PictureFile::svg ? QStringLiteral("svg") : QStringLiteral("png"); }

ChartMenu::ChartMenu(const ChartData& shown, QWidget* parent) : QMenu(parent), m_data(shown)
{
    addCopy(QStringLiteral("copyPicture"), tr("Copy as a &picture"), pictureMime);
    addCopy(QStringLiteral("copySvg"), tr("Copy as S&VG"), svgMime);
    addCopy(QStringLiteral("copyTable"), tr("Copy as a &table"), tableMime);
    addSeparator();
    addSave(QStringLiteral("savePng2"), tr("Save as PNG, &double size…"), PictureFile::png2);
    addSave(QStringLiteral("savePng4"), tr("Save as PNG, &four times the size…"), PictureFile::png4);
    addSave(QStringLiteral("saveSvg"), tr("&Save as SVG…"), PictureFile::svg);
}

void ChartMenu::addCopy(const QString& id, const QString& words, QMimeData* (*mime)(const ChartData&))
{
    QAction* const action = addAction(words);
    action->setObjectName(id);
    connect(action, &QAction::triggered, this,
            [this, mime] { QGuiApplication::clipboard()->setMimeData(mime(m_data)); });
}

void ChartMenu::addSave(const QString& id, const QString& words, PictureFile file)
{
    QAction* const action = addAction(words);
    action->setObjectName(id);
    connect(action, &QAction::triggered, this, [this, file] { Q_EMIT saveWanted(file, m_data); });
}

} // namespace wp::ui::chart
