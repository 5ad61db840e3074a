// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/import/import_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace wp::ui::screens {

using exchange::ReasonCode;

namespace {

QString words(const char* source) { return QCoreApplication::translate("ImportWords", source); }

template <std::size_t size>
QStringList allOf(const std::array<const char*, size>& sources)
{
    QStringList list;
    for (const char* source : sources) {
        list << words(source);
    }
    return list;
}

struct ReasonWords {
    ReasonCode code;
    const char* text; // %1: what the reason holds
};

constexpr auto reasons = std::to_array<ReasonWords>({
    {ReasonCode::given, QT_TRANSLATE_NOOP("ImportWords", "chosen by you or by the mapping")},
    {ReasonCode::only, QT_TRANSLATE_NOOP("ImportWords", "there is no other")},
    {ReasonCode::mostFigures, QT_TRANSLATE_NOOP("ImportWords", "of the sheets in sight, it has the most rows of figures")},
    {ReasonCode::fromBytes, QT_TRANSLATE_NOOP("ImportWords", "the file is most likely written so")},
    {ReasonCode::regular, QT_TRANSLATE_NOOP("ImportWords", "it parts the rows most evenly")},
    {ReasonCode::aboveFigures, QT_TRANSLATE_NOOP("ImportWords", "words stand there, right above the first figures")},
    {ReasonCode::rowsOfFigures, QT_TRANSLATE_NOOP("ImportWords", "from the first row of figures to the last")},
    {ReasonCode::saidSo, QT_TRANSLATE_NOOP("ImportWords", "“%1” stands there")},
    {ReasonCode::shownSo, QT_TRANSLATE_NOOP("ImportWords", "the sheet keeps its figures whole and shows them divided")},
    {ReasonCode::nothingSaid, QT_TRANSLATE_NOOP("ImportWords", "nothing in the table says otherwise")},
    {ReasonCode::writtenSo, QT_TRANSLATE_NOOP("ImportWords", "“%1” can be written so alone")},
    {ReasonCode::mostBelowZero, QT_TRANSLATE_NOOP("ImportWords", "most figures are below zero")},
    {ReasonCode::titled, QT_TRANSLATE_NOOP("ImportWords", "its title says so: “%1”")},
    {ReasonCode::yearBlind, QT_TRANSLATE_NOOP("ImportWords", "“%1” is the mapping’s title of another year")},
    {ReasonCode::latestYear, QT_TRANSLATE_NOOP("ImportWords", "of the years in the table, %1 is the latest")},
    {ReasonCode::mostWords, QT_TRANSLATE_NOOP("ImportWords", "it holds the most different words")},
    {ReasonCode::nameWords, QT_TRANSLATE_NOOP("ImportWords", "its name says “%1”")},
    {ReasonCode::sumsRows, QT_TRANSLATE_NOOP("ImportWords", "it is the sum of the lines above it (%1)")},
    {ReasonCode::headerAgain, QT_TRANSLATE_NOOP("ImportWords", "the titles stand there again")},
    {ReasonCode::noFigure, QT_TRANSLATE_NOOP("ImportWords", "it has a name and no figure")},
    {ReasonCode::codeOfMany, QT_TRANSLATE_NOOP("ImportWords", "“%1” stands for many places")},
    {ReasonCode::belowFunding, QT_TRANSLATE_NOOP("ImportWords", "it stands below the row where the funding begins")},
    {ReasonCode::figureAndName, QT_TRANSLATE_NOOP("ImportWords", "it has a name and a figure")},
});

constexpr std::array<const char*, 11> roles{
    QT_TRANSLATE_NOOP("ImportWords", "Name of the line"), QT_TRANSLATE_NOOP("ImportWords", "Code"),
    QT_TRANSLATE_NOOP("ImportWords", "Department"),       QT_TRANSLATE_NOOP("ImportWords", "Net budget"),
    QT_TRANSLATE_NOOP("ImportWords", "Expenditure"),      QT_TRANSLATE_NOOP("ImportWords", "Income"),
    QT_TRANSLATE_NOOP("ImportWords", "Tier"),             QT_TRANSLATE_NOOP("ImportWords", "Statutory duty"),
    QT_TRANSLATE_NOOP("ImportWords", "Ring-fenced"),      QT_TRANSLATE_NOOP("ImportWords", "Posts (FTE)"),
    QT_TRANSLATE_NOOP("ImportWords", "Note")};

constexpr std::array<const char*, 9> kinds{
    QT_TRANSLATE_NOOP("ImportWords", "Budget line"),    QT_TRANSLATE_NOOP("ImportWords", "Part of the line above"),
    QT_TRANSLATE_NOOP("ImportWords", "Subtotal"),       QT_TRANSLATE_NOOP("ImportWords", "Total"),
    QT_TRANSLATE_NOOP("ImportWords", "Heading"),        QT_TRANSLATE_NOOP("ImportWords", "Of many places"),
    QT_TRANSLATE_NOOP("ImportWords", "Funding"),        QT_TRANSLATE_NOOP("ImportWords", "Footnote"),
    QT_TRANSLATE_NOOP("ImportWords", "Left out")};

} // namespace

QStringList encodingNames()
{
    return allOf(std::array{QT_TRANSLATE_NOOP("ImportWords", "Unicode (UTF-8)"),
                            QT_TRANSLATE_NOOP("ImportWords", "Unicode (UTF-16, little-endian)"),
                            QT_TRANSLATE_NOOP("ImportWords", "Unicode (UTF-16, big-endian)"),
                            QT_TRANSLATE_NOOP("ImportWords", "Western, of Windows (1252)"),
                            QT_TRANSLATE_NOOP("ImportWords", "Western, of older Macs")});
}

QStringList delimiterNames()
{
    return allOf(std::array{QT_TRANSLATE_NOOP("ImportWords", "Commas"), QT_TRANSLATE_NOOP("ImportWords", "Semicolons"),
                            QT_TRANSLATE_NOOP("ImportWords", "Tabs"),
                            QT_TRANSLATE_NOOP("ImportWords", "Spaces: words, then figures")});
}

QStringList unitNames()
{
    return allOf(std::array{QT_TRANSLATE_NOOP("ImportWords", "Pounds (£)"),
                            QT_TRANSLATE_NOOP("ImportWords", "Thousands (£000)"),
                            QT_TRANSLATE_NOOP("ImportWords", "Millions (£m)")});
}

QStringList decimalNames()
{
    return allOf(std::array{QT_TRANSLATE_NOOP("ImportWords", "Point: 1,234.5"),
                            QT_TRANSLATE_NOOP("ImportWords", "Comma: 1.234,5")});
}

QStringList dashNames()
{
    return allOf(std::array{QT_TRANSLATE_NOOP("ImportWords", "Nothing: £0"),
                            QT_TRANSLATE_NOOP("ImportWords", "Missing: not known")});
}

QStringList spendingNames()
{
    return allOf(std::array{QT_TRANSLATE_NOOP("ImportWords", "Above zero"),
                            QT_TRANSLATE_NOOP("ImportWords", "Below zero")});
}

QStringList organisationKindNames()
{
    return allOf(std::array{
        QT_TRANSLATE_NOOP("ImportWords", "Council"), QT_TRANSLATE_NOOP("ImportWords", "NHS"),
        QT_TRANSLATE_NOOP("ImportWords", "Police"), QT_TRANSLATE_NOOP("ImportWords", "Fire and rescue"),
        QT_TRANSLATE_NOOP("ImportWords", "Education"), QT_TRANSLATE_NOOP("ImportWords", "Housing"),
        QT_TRANSLATE_NOOP("ImportWords", "Welfare"), QT_TRANSLATE_NOOP("ImportWords", "Voluntary sector"),
        QT_TRANSLATE_NOOP("ImportWords", "Other")});
}

QString roleName(exchange::ColumnRole role) { return words(roles[static_cast<std::size_t>(role)]); }

QString rowKindName(exchange::RowKind kind) { return words(kinds[static_cast<std::size_t>(kind)]); }

QString reasonSentence(const exchange::Reason& reason)
{
    const auto found = std::ranges::find(reasons, reason.code, &ReasonWords::code);
    const QString sentence = words(found->text);
    const QString said = sentence.contains(u'%') ? sentence.arg(QString::fromStdString(reason.value)) : sentence;
    const bool isElsewhere = reason.at && reason.code == ReasonCode::saidSo;
    return isElsewhere ? words(QT_TRANSLATE_NOOP("ImportWords", "%1 (row %2)")).arg(said).arg(reason.at->line) : said;
}

} // namespace wp::ui::screens
