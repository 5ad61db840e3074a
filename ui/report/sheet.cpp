// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sheet.h"

#include "ui/format/theme.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <array>
#include <cmath>

namespace wp::ui::report {

namespace {

struct FaceStep {
    int pixels;
    QFont::Weight weight;
};

constexpr std::array<FaceStep, 10> faces{{{28, QFont::DemiBold},
                                          {21, QFont::DemiBold},
                                          {15, QFont::DemiBold},
                                          {17, QFont::Normal},
                                          {13, QFont::Normal},
                                          {13, QFont::DemiBold},
                                          {11, QFont::Normal},
                                          {11, QFont::Normal},
                                          {11, QFont::DemiBold},
                                          {24, QFont::DemiBold}}};

constexpr double lineFactor = 1.08; // of the face's own height
constexpr double inch = 96;

class PiecePainter {
public:
    explicit PiecePainter(QPainter& painter) : m_painter(painter) {}

    void operator()(const Words& words) const
    {
        m_painter.setPen(words.colour);
        words.layout->draw(&m_painter, words.place);
    }
    void operator()(const Rule& rule) const { m_painter.fillRect(rule.place, rule.colour); }
    void operator()(const Drawing& drawing) const
    {
        m_painter.save();
        m_painter.translate(drawing.place);
        chart::paintPicture(m_painter, drawing.data, drawing.form);
        m_painter.restore();
    }

private:
    QPainter& m_painter;
};

} // namespace

QFont faceOf(Face face)
{
    const FaceStep& step = faces[static_cast<std::size_t>(face)];
    QFont font = format::Theme::paper().font(format::Type::body);
    font.setPixelSize(step.pixels);
    font.setWeight(step.weight);
    return font;
}

Measured measured(const QString& text, const QFont& font, double width, Qt::Alignment side)
{
    Measured made{std::make_shared<QTextLayout>(text, font), 0, 0};
    QTextOption option(side);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    made.layout->setTextOption(option);
    made.layout->setCacheEnabled(true);
    made.layout->beginLayout();
    for (QTextLine line = made.layout->createLine(); line.isValid(); line = made.layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, made.height});
        made.height += line.height() * lineFactor;
        made.width = std::max(made.width, line.naturalTextWidth());
    }
    made.layout->endLayout();
    return made;
}

void paintSheet(QPainter& painter, const Sheet& sheet)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Piece& piece : sheet.pieces) {
        std::visit(PiecePainter(painter), piece);
    }
    painter.restore();
}

QByteArray pdfOf(const std::vector<Sheet>& sheets, const QString& title)
{
    constexpr int resolution = 1200;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(resolution);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins({});
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Wholeplace"));
        QPainter painter(&writer);
        painter.scale(resolution / inch, resolution / inch);
        for (const Sheet& sheet : sheets) {
            if (&sheet != sheets.data()) {
                writer.newPage();
            }
            paintSheet(painter, sheet);
        }
    }
    return buffer.data();
}

} // namespace wp::ui::report
