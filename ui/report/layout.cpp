// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/language.h"
#include "ui/format/theme.h"
#include "ui/report/sheet.h"
#include "ui/report/table_layout.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <array>

namespace wp::ui::report {

using format::Colour;

namespace {

struct Print {
    Q_DECLARE_TR_FUNCTIONS(ReportPrint)
};

constexpr double left = 72;
constexpr double width = 650;
constexpr double top = 64;
constexpr double bottom = 1034;
constexpr double footTop = 1050;
constexpr double accent = 3;
constexpr double indent = 18;
constexpr double gap = 10;
constexpr double wideGap = 22;
constexpr double keptTogether = 110; // a heading and the beginning of what it heads

QColor colour(Colour name) { return format::Theme::paper().colour(name); }

/// Puts blocks under each other, and goes on to a new sheet where one is full.
class Layout {
public:
    explicit Layout(const Paper& paper) : m_paper(paper) { m_sheets.emplace_back(); }

    std::vector<Sheet> laidOut(const QString& accessibleVersion)
    {
        addFront(accessibleVersion);
        for (const Section& section : m_paper.sections) {
            if (&section != m_paper.sections.data()) {
                newSheet();
            }
            addHeading(section.heading);
            for (const Block& block : section.blocks) {
                std::visit([this](const auto& one) { add(one); }, block);
            }
        }
        addFeet();
        return std::move(m_sheets);
    }

private:
    std::vector<Piece>& pieces() { return m_sheets.back().pieces; }

    void newSheet()
    {
        m_sheets.emplace_back();
        m_y = top;
    }

    void need(double height)
    {
        if (m_y + height > bottom && m_y > top) {
            newSheet();
        }
    }

    void say(const QString& text, Face face, Colour name, double after, double inset = 0)
    {
        const Measured words = measured(text, faceOf(face), width - inset);
        need(words.height);
        pieces().push_back(Words{words.layout, {left + inset, m_y}, colour(name)});
        m_y += words.height + after;
    }

    void addFront(const QString& accessibleVersion)
    {
        m_y = top;
        say(m_paper.place, Face::strong, Colour::accent, 2);
        say(m_paper.title, Face::title, Colour::text, 4);
        say(m_paper.subtitle, Face::body, Colour::quietText, accessibleVersion.isEmpty() ? wideGap : 2);
        if (!accessibleVersion.isEmpty()) {
            say(Print::tr("The accessible version of this paper is the web page %1, which goes with it.")
                    .arg(accessibleVersion),
                Face::small, Colour::quietText, wideGap);
        }
    }

    void addHeading(const QString& text)
    {
        pieces().push_back(Rule{{left, m_y, width, accent}, colour(Colour::accent)});
        m_y += accent + gap;
        say(text, Face::heading, Colour::text, gap);
    }

    void add(const Subheading& heading)
    {
        m_y += gap / 2;
        need(keptTogether);
        say(heading.text, Face::subheading, Colour::text, gap / 2);
    }

    void add(const Paragraph& paragraph)
    {
        const bool isLead = paragraph.voice == Voice::lead;
        const bool isQuiet = paragraph.voice == Voice::quiet;
        say(paragraph.text,
            isLead    ? Face::lead
            : isQuiet ? Face::small
                      : Face::body,
            isQuiet ? Colour::quietText : Colour::text, isLead ? wideGap - 6 : gap);
    }

    void add(const Bullets& bullets)
    {
        for (const QString& item : bullets.items) {
            const Measured words = measured(item, faceOf(Face::body), width - indent);
            need(words.height);
            const Measured dot = measured(QStringLiteral("•"), faceOf(Face::body), indent);
            pieces().push_back(Words{dot.layout, {left + 4, m_y}, colour(Colour::accent)});
            pieces().push_back(Words{words.layout, {left + indent, m_y}, colour(Colour::text)});
            m_y += words.height + 3;
        }
        m_y += gap - 3;
    }

    void add(const Facts& facts)
    {
        const double room = (width + wideGap) / static_cast<double>(facts.facts.size());
        double labels = 0;
        double below = 0;
        std::vector<std::array<Measured, 3>> columns;
        for (const Fact& fact : facts.facts) {
            const double wide = room - wideGap;
            columns.push_back({measured(fact.label, faceOf(Face::small), wide),
                               measured(fact.value, faceOf(Face::fact), wide),
                               measured(fact.note, faceOf(Face::small), wide)});
            labels = std::max(labels, columns.back()[0].height);
            below = std::max(below, columns.back()[1].height + columns.back()[2].height);
        }
        const double height = 7 + labels + below;
        need(height);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const double x = left + room * static_cast<double>(i);
            const auto& [label, value, note] = columns[i];
            pieces().push_back(Rule{{x, m_y, room - wideGap, 2}, colour(Colour::accent)});
            pieces().push_back(Words{label.layout, {x, m_y + 7}, colour(Colour::quietText)});
            pieces().push_back(Words{value.layout, {x, m_y + 7 + labels}, colour(Colour::text)});
            pieces().push_back(Words{note.layout, {x, m_y + 7 + labels + value.height}, colour(Colour::quietText)});
        }
        m_y += height + wideGap;
    }

    void add(const Picture& picture)
    {
        const chart::PictureForm form = chart::fitted(picture.data, {static_cast<int>(width), picture.height, false});
        const Measured title = measured(picture.data.title, faceOf(Face::subheading), width);
        const Measured unit = measured(picture.data.unitLine, faceOf(Face::small), width);
        need(title.height + unit.height + form.height + gap);
        pieces().push_back(Words{title.layout, {left, m_y}, colour(Colour::text)});
        m_y += title.height;
        pieces().push_back(Words{unit.layout, {left, m_y}, colour(Colour::quietText)});
        m_y += unit.height + 4;
        pieces().push_back(Drawing{picture.data, form, {left, m_y}});
        m_y += form.height + wideGap - 4;
    }

    void addCaption(const QString& caption, double heightOfFirst)
    {
        const Measured words = measured(caption, faceOf(Face::strong), width);
        need(words.height + heightOfFirst);
        pieces().push_back(Words{words.layout, {left, m_y}, colour(Colour::text)});
        m_y += words.height + 3;
    }

    void add(const Table& table)
    {
        const TableLayout made(table, width);
        const double first =
            made.headHeight() + (made.rows() > 0 ? made.rowHeight(0) : 0) + (made.rows() > 1 ? made.rowHeight(1) : 0);
        addCaption(table.caption, first);
        made.placeHead(pieces(), left, m_y);
        m_y += made.headHeight();
        for (std::size_t row = 0; row < made.rows(); ++row) {
            if (m_y + made.rowHeight(row) > bottom) {
                newSheet();
                addCaption(Print::tr("%1 (continued)", "the caption of a table").arg(table.caption), first);
                made.placeHead(pieces(), left, m_y);
                m_y += made.headHeight();
            }
            made.placeRow(pieces(), row, left, m_y);
            m_y += made.rowHeight(row);
        }
        m_y += wideGap;
    }

    void addFeet()
    {
        constexpr double numberRoom = 70;
        const QString words = m_paper.footer.join(QStringLiteral(" · "));
        for (std::size_t i = 0; i < m_sheets.size(); ++i) {
            std::vector<Piece>& on = m_sheets[i].pieces;
            const QString number = Print::tr("%1 of %2", "a page of so many").arg(i + 1).arg(m_sheets.size());
            on.push_back(Rule{{left, footTop - 6, width, 0.75}, colour(Colour::border)});
            on.push_back(Words{
                measured(words, footFace(), width - numberRoom).layout, {left, footTop}, colour(Colour::quietText)});
            on.push_back(Words{measured(number, footFace(), numberRoom, Qt::AlignRight).layout,
                               {left + width - numberRoom, footTop},
                               colour(Colour::quietText)});
        }
    }

    static QFont footFace()
    {
        QFont font = faceOf(Face::small);
        font.setPixelSize(font.pixelSize() - 1);
        return font;
    }

    const Paper& m_paper;
    std::vector<Sheet> m_sheets;
    double m_y = top;
};

} // namespace

std::vector<Sheet> layOut(const Paper& paper, const QString& accessibleVersion)
{
    const format::InLanguage words(paper.language);
    return Layout(paper).laidOut(accessibleVersion);
}

} // namespace wp::ui::report
