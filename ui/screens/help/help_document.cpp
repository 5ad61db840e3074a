// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/help/help_document.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>
#include <QUrl>

#include <algorithm>
#include <optional>

namespace wp::ui::screens {

using format::Colour;
using format::Space;
using format::Theme;
using format::Type;

namespace {

/// Of a table of two columns, what its first takes, in percent.
constexpr int nameShare = 30;

Type typeOf(int heading)
{
    return heading == 1 ? Type::title : heading == 2 ? Type::heading : Type::subheading;
}

void layOutHeading(QTextBlock block, const Theme& theme, int level)
{
    QTextCursor cursor(block);
    QTextBlockFormat room = block.blockFormat();
    room.setTopMargin(level == 1 ? 0 : theme.space(Space::large));
    room.setBottomMargin(theme.space(Space::small));
    cursor.setBlockFormat(room);
    cursor.select(QTextCursor::BlockUnderCursor);
    QTextCharFormat letters;
    letters.setFont(theme.font(typeOf(level)));
    letters.clearProperty(QTextFormat::FontSizeAdjustment);
    cursor.setCharFormat(letters);
}

bool isEquation(const QTextBlock& block) { return block.blockFormat().intProperty(QTextFormat::BlockQuoteLevel) > 0; }

void layOutEquation(QTextBlock block, const Theme& theme)
{
    QTextBlockFormat ground = block.blockFormat();
    ground.setBackground(theme.colour(Colour::sunken));
    ground.setLeftMargin(theme.space(Space::medium));
    ground.setRightMargin(0);
    ground.setTopMargin(theme.space(Space::hair));
    ground.setBottomMargin(theme.space(isEquation(block.next()) ? Space::hair : Space::medium));
    ground.setTextIndent(theme.space(Space::small));
    QTextCursor(block).setBlockFormat(ground);
}

void layOutText(QTextBlock block, const Theme& theme)
{
    QTextBlockFormat room = block.blockFormat();
    room.setTopMargin(0);
    room.setBottomMargin(theme.space(block.textList() ? Space::tight : Space::small));
    QTextCursor(block).setBlockFormat(room);
}

/// The picture that a block consists of, if it does.
std::optional<QTextImageFormat> pictureIn(const QTextBlock& block)
{
    for (auto each = block.begin(); !each.atEnd(); ++each) {
        if (const QTextCharFormat format = each.fragment().charFormat(); format.isImageFormat()) {
            return format.toImageFormat();
        }
    }
    return std::nullopt;
}

void layOutCaption(const QTextBlock& block, const Theme& theme, const QString& words)
{
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock);
    QTextBlockFormat room;
    room.setBottomMargin(theme.space(Space::medium));
    QTextCharFormat letters;
    letters.setFont(theme.font(Type::caption));
    letters.setForeground(theme.colour(Colour::quietText));
    cursor.insertBlock(room, letters);
    cursor.insertText(words);
}

void layOutTables(QTextDocument& document, const Theme& theme)
{
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table) {
            continue;
        }
        QTextTableFormat lines = table->format();
        lines.setBorder(1);
        lines.setBorderCollapse(true);
        lines.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        lines.setBorderBrush(theme.colour(Colour::border));
        lines.setCellSpacing(0);
        lines.setCellPadding(theme.space(Space::tight));
        lines.setBottomMargin(theme.space(Space::medium));
        lines.setHeaderRowCount(1);
        if (table->columns() == 2) {
            lines.setWidth(QTextLength(QTextLength::PercentageLength, 100));
            lines.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, nameShare),
                                             QTextLength(QTextLength::PercentageLength, 100 - nameShare)});
        }
        table->setFormat(lines);
    }
}

} // namespace

void layOut(const HelpPage& page, const Theme& theme, QTextDocument& document)
{
    document.setDefaultFont(theme.font(Type::body));
    document.setDocumentMargin(theme.space(Space::large));
    document.setMarkdown(page.text, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QTextBlockFormat format = block.blockFormat();
        if (format.headingLevel() > 0) {
            layOutHeading(block, theme, format.headingLevel());
        } else if (isEquation(block)) {
            layOutEquation(block, theme);
        } else if (const auto picture = pictureIn(block)) {
            layOutText(block, theme);
            layOutCaption(block, theme, picture->property(QTextFormat::ImageAltText).toString());
            block = block.next();
        } else if (!QTextCursor(block).currentTable()) {
            layOutText(block, theme);
        }
    }
    layOutTables(document, theme);
    document.setUndoRedoEnabled(false);
}

void showPictures(const HelpBook& book, const PictureRoom& room, QTextDocument& document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        auto shown = pictureIn(block);
        if (!shown) {
            continue;
        }
        const QImage whole = book.picture(shown->name()).convertToFormat(QImage::Format_RGB32); // before it is scaled, not after
        const int width = std::min(room.width, whole.width());
        QImage scaled = whole.scaledToWidth(qRound(width * room.dots), Qt::SmoothTransformation);
        shown->setWidth(width);
        shown->setHeight(scaled.height() / room.dots);
        QPainter painter(&scaled);
        painter.setPen(QPen(room.edge, qRound(room.dots)));
        painter.drawRect(scaled.rect().adjusted(0, 0, -1, -1));
        painter.end();
        scaled.setDevicePixelRatio(room.dots);
        document.addResource(QTextDocument::ImageResource, QUrl(shown->name()), scaled);
        QTextCursor cursor(block);
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        cursor.setCharFormat(*shown);
    }
}

QByteArray pdfOf(const HelpBook& book, const HelpPage& page)
{
    constexpr int room = 600; // between the margins of A4
    constexpr double dots = 2;
    const Theme theme = Theme::make(format::ThemeName::light);
    QTextDocument document;
    layOut(page, theme, document);
    showPictures(book, {room, dots, theme.colour(format::Colour::border)}, document);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setTitle(page.title);
        writer.setCreator(QStringLiteral("Wholeplace"));
        document.print(&writer);
    }
    return buffer.data();
}

} // namespace wp::ui::screens
