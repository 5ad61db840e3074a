// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/problem_sentences.h"

#include "core/money/number.h"
#include "ui/format/pounds.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace wp::ui::format {

using base::Problem;
using base::ProblemCode;

namespace {

/// %1 is the value that stood there, %2 all that would do instead, %3 and %4 the first and second of it.
struct Sentence {
    ProblemCode code;
    const char* text;
};

constexpr auto listed = std::to_array<Sentence>({
    {ProblemCode::notReadable, QT_TRANSLATE_NOOP("Problem", "“%1” cannot be read here. %2 was expected.")},
    {ProblemCode::unknownFormat, QT_TRANSLATE_NOOP("Problem", "The format “%1” is not known. This program reads %2.")},
    {ProblemCode::wrongType, QT_TRANSLATE_NOOP("Problem", "“%1” is of the wrong type. Put %2 here.")},
    {ProblemCode::unknownField, QT_TRANSLATE_NOOP("Problem", "The field “%1” is not known here. Take it away, or correct its name.")},
    {ProblemCode::missingField, QT_TRANSLATE_NOOP("Problem", "This field is required and is missing. Add it.")},
    {ProblemCode::duplicateKey, QT_TRANSLATE_NOOP("Problem", "“%1” is given twice. Keep one of them.")},
    {ProblemCode::duplicateId, QT_TRANSLATE_NOOP("Problem", "The name “%1” is used twice in its list. Give one of them another.")},
    {ProblemCode::unknownReference, QT_TRANSLATE_NOOP("Problem", "“%1” is not in %2. Name something that is, or add it there.")},
    {ProblemCode::unknownKind, QT_TRANSLATE_NOOP("Problem", "“%1” is not a kind known here. Use one of: %2.")},
    {ProblemCode::badNumber, QT_TRANSLATE_NOOP("Problem", "“%1” is not a figure that can stand here. Write it like %2.")},
    {ProblemCode::outOfRange, QT_TRANSLATE_NOOP("Problem", "%1 is outside its limits. Use a figure from %3 to %4.")},
    {ProblemCode::emptyShares, QT_TRANSLATE_NOOP("Problem", "The shares add up to nothing. Give at least one a share above 0.")},
    {ProblemCode::emptyList, QT_TRANSLATE_NOOP("Problem", "This list is empty. Name at least one thing in it.")},
    {ProblemCode::duplicateItem, QT_TRANSLATE_NOOP("Problem", "“%1” is named twice here. Name it once.")},
    {ProblemCode::circularLink, QT_TRANSLATE_NOOP("Problem", "“%1” depends on demand itself, so it cannot also prevent demand. Link from a line without a demand stream.")},
    {ProblemCode::noReference, QT_TRANSLATE_NOOP("Problem", "“%1” has no budget above £0 to measure from. Give the link a reference spend.")},
    {ProblemCode::negativeBudget, QT_TRANSLATE_NOOP("Problem", "“%1” has a budget below £0, which cannot be used here. Choose a line that spends, or correct its budget.")},
    {ProblemCode::ringFence, QT_TRANSLATE_NOOP("Problem", "“%1” is ring-fenced, so money cannot be moved out of it. Take it from another line.")},
    {ProblemCode::circularVariant, QT_TRANSLATE_NOOP("Problem", "“%1” is a variant of itself. Base it on another scenario.")},
    {ProblemCode::tooLarge, QT_TRANSLATE_NOOP("Problem", "%1 is more than this program takes. The limit is %2.")},
    {ProblemCode::cannotRead, QT_TRANSLATE_NOOP("Problem", "“%1” could not be read (%2). Check that it is there and that you may open it.")},
    {ProblemCode::heldOpen, QT_TRANSLATE_NOOP("Problem", "“%1” is open in another program (%2). Nothing was changed; close it there, or save under another name.")},
    {ProblemCode::cannotWrite, QT_TRANSLATE_NOOP("Problem", "“%1” could not be written (%2). Nothing was changed; choose another place.")},
    {ProblemCode::notOurs, QT_TRANSLATE_NOOP("Problem", "“%1” is not a Wholeplace document. Open a .wholeplace file, or import this one.")},
    {ProblemCode::newerVersion, QT_TRANSLATE_NOOP("Problem", "This file is of version %1, and this program knows versions up to %2. Open it with a newer program.")},
    {ProblemCode::damaged, QT_TRANSLATE_NOOP("Problem", "“%1” is damaged (%2). Open an earlier copy of it.")},
    {ProblemCode::notATable, QT_TRANSLATE_NOOP("Problem", "This is not a table. Open it in the program it comes from, and save the table as %2.")},
    {ProblemCode::oldSpreadsheet, QT_TRANSLATE_NOOP("Problem", "This is an old kind of workbook (.xls or .xlsb). Open it in a spreadsheet program, and save it as %2.")},
    {ProblemCode::passwordProtected, QT_TRANSLATE_NOOP("Problem", "A password locks this file. Open it in its own program, and save a copy without one.")},
    {ProblemCode::openQuote, QT_TRANSLATE_NOOP("Problem", "A quotation mark opens a cell here and is never closed. Close it, or take it out.")},
    {ProblemCode::noTable, QT_TRANSLATE_NOOP("Problem", "There are no rows of figures here. Say which sheet and which rows hold the table.")},
    {ProblemCode::noMatch, QT_TRANSLATE_NOOP("Problem", "No line of this file is in the place, by code or by name. Check that both are of the same organisation.")},
    {ProblemCode::noColumn, QT_TRANSLATE_NOOP("Problem", "No column is found for “%1”. Choose one of: %2.")},
    {ProblemCode::noYear, QT_TRANSLATE_NOOP("Problem", "Nothing says which financial year these figures are of. Give the year in which it begins.")},
    {ProblemCode::badFigure, QT_TRANSLATE_NOOP("Problem", "“%1” is no figure. Write it like %2, give the row’s amount, or leave the row out.")},
    {ProblemCode::noName, QT_TRANSLATE_NOOP("Problem", "The figure %1 stands in a row without a name. Say what the row is, or leave it out.")},
    {ProblemCode::oddTotal, QT_TRANSLATE_NOOP("Problem", "The total %1 is %2 away from what stands above it. Check for lines left out or counted twice.")},
    {ProblemCode::noStoredValue, QT_TRANSLATE_NOOP("Problem", "The formula “%1” has no stored value here, so the cell counts as missing. Open the file in a spreadsheet program, let it calculate, and save it.")},
    {ProblemCode::stylesUnread, QT_TRANSLATE_NOOP("Problem", "The styles of this file are damaged, so dates stand as numbers and formats say nothing of units. Look at both.")},
    {ProblemCode::unknownForm, QT_TRANSLATE_NOOP("Problem", "“%1” does not look like %2. Check which file was chosen.")},
    {ProblemCode::unknownAuthority, QT_TRANSLATE_NOOP("Problem", "No authority is called “%1”. Near it are: %2.")},
    {ProblemCode::ambiguousAuthority, QT_TRANSLATE_NOOP("Problem", "“%1” could be any of these: %2. Name one of them in full.")},
    {ProblemCode::totalDiffers, QT_TRANSLATE_NOOP("Problem", "The lines add up to %1, and the file itself says %2. Check for lines left out or counted twice.")},
    {ProblemCode::personalData, QT_TRANSLATE_NOOP("Problem", "%2 stands here, and says who someone is. Nothing was taken in: leave it out, or put a pseudonym in its place.")},
    {ProblemCode::steepLink, QT_TRANSLATE_NOOP("Problem", "With a strength of %1 each £1 gives back £%2, more than any published trial found. Check it.")},
    {ProblemCode::capped, QT_TRANSLATE_NOOP("Problem", "A saving of %1 is more than the person costs at the start (%2). No more than that is counted.")},
    {ProblemCode::oldPrice, QT_TRANSLATE_NOOP("Problem", "These prices are of %1, more than five years before %2. Look for newer ones.")},
    {ProblemCode::sharedPeople, QT_TRANSLATE_NOOP("Problem", "“%1” and “%2” save on the same line, and may count the same people twice. Check who is in each.")},
    {ProblemCode::oneOffForRecurrent, QT_TRANSLATE_NOOP("Problem", "The money stops after year %1, and with it the prevention it pays for (%2). Let it run on, or expect demand to return.")},
});

/// For problems without a value or without anything known that would do.
constexpr auto bare = std::to_array<Sentence>({
    {ProblemCode::notReadable, QT_TRANSLATE_NOOP("Problem", "This cannot be read. %2 was expected.")},
    {ProblemCode::unknownAuthority, QT_TRANSLATE_NOOP("Problem", "No authority is called “%1”. Look for its name as the file spells it, or use its code.")},
    {ProblemCode::personalData, QT_TRANSLATE_NOOP("Problem", "Something here says who someone is. Nothing was taken in: leave it out, or put a pseudonym in its place.")},
});

struct IdentifierWord {
    const char* identifier;
    const char* text;
};

constexpr auto identifierWords = std::to_array<IdentifierWord>({
    {"nhsNumber", QT_TRANSLATE_NOOP("Problem", "An NHS number")},
    {"nationalInsurance", QT_TRANSLATE_NOOP("Problem", "A National Insurance number")},
    {"postcode", QT_TRANSLATE_NOOP("Problem", "A postcode")},
    {"email", QT_TRANSLATE_NOOP("Problem", "An e-mail address")},
    {"phone", QT_TRANSLATE_NOOP("Problem", "A telephone number")},
    {"birthDate", QT_TRANSLATE_NOOP("Problem", "A date of birth")},
    {"personName", QT_TRANSLATE_NOOP("Problem", "A person’s name")},
    {"address", QT_TRANSLATE_NOOP("Problem", "An address")},
});

const char* textFor(const Problem& problem)
{
    const bool isBare = problem.code == ProblemCode::notReadable ? problem.value.empty() : problem.accepted.empty();
    for (const Sentence& sentence : bare) {
        if (isBare && sentence.code == problem.code) {
            return sentence.text;
        }
    }
    for (const Sentence& sentence : listed) {
        if (sentence.code == problem.code) {
            return sentence.text;
        }
    }
    return "";
}

QString words(const char* text) { return QCoreApplication::translate("Problem", text); }

QStringList wordsOf(const std::vector<std::string>& texts)
{
    QStringList made;
    for (const std::string& text : texts) {
        made << QString::fromStdString(text);
    }
    return made;
}

bool isOfMoney(ProblemCode code)
{
    return code == ProblemCode::totalDiffers || code == ProblemCode::oddTotal || code == ProblemCode::noName ||
           code == ProblemCode::capped;
}

QString amountWords(const QString& text, bool isAway)
{
    const auto number = wp::money::Number::parse(text.toStdString());
    if (!number) {
        return text;
    }
    return poundsText(wp::money::Money::rounded(isAway ? abs(number->value()) : number->value()));
}

/// What would do instead, or for personal data what it is.
QString acceptedWords(const Problem& problem)
{
    for (const IdentifierWord& word : identifierWords) {
        if (problem.code == ProblemCode::personalData && !problem.accepted.empty() && problem.accepted.front() == word.identifier) {
            return words(word.text);
        }
    }
    const QStringList texts = wordsOf(problem.accepted);
    return isOfMoney(problem.code) ? amountWords(texts.value(0), problem.code == ProblemCode::oddTotal)
                                   : texts.join(QStringLiteral(", "));
}

QString limits(const QString& value, const QString& lowest, const QString& highest)
{
    if (lowest.startsWith(u'>')) {
        return highest.isEmpty()
                   ? words(QT_TRANSLATE_NOOP("Problem", "%1 is outside its limits. Use a figure above %2.")).arg(value, lowest.mid(1))
                   : words(QT_TRANSLATE_NOOP("Problem", "%1 is outside its limits. Use a figure above %2, and at most %3."))
                         .arg(value, lowest.mid(1), highest);
    }
    if (highest.isEmpty()) {
        return words(QT_TRANSLATE_NOOP("Problem", "%1 is outside its limits. Use %2 or more.")).arg(value, lowest);
    }
    return words(QT_TRANSLATE_NOOP("Problem", "%1 is outside its limits. Use %2 or less.")).arg(value, highest);
}

} // namespace

QString sentence(const Problem& problem)
{
    const QString text = QString::fromStdString(problem.value);
    const QString value = isOfMoney(problem.code) ? amountWords(text, false) : text;
    const QStringList accepted = wordsOf(problem.accepted);
    const QString first = accepted.value(0);
    const QString second = accepted.value(1);
    if (problem.code == ProblemCode::outOfRange && (first.isEmpty() || second.isEmpty() || first.startsWith(u'>'))) {
        return limits(value, first, second);
    }
    QString sentence = words(textFor(problem));
    if (problem.code == ProblemCode::unknownField && !first.isEmpty()) {
        sentence = words(QT_TRANSLATE_NOOP("Problem", "The field “%1” is not known here. Did you mean “%2”?"));
    }
    const std::pair<QLatin1String, QString> parts[] = {{QLatin1String("%1"), value},
                                                       {QLatin1String("%2"), acceptedWords(problem)},
                                                       {QLatin1String("%3"), first},
                                                       {QLatin1String("%4"), second}};
    QString made;
    for (qsizetype at = 0; at < sentence.size(); ++at) {
        bool replaced = false;
        for (const auto& [mark, part] : parts) {
            if (QStringView(sentence).sliced(at).startsWith(mark)) {
                made += part;
                replaced = true;
            }
        }
        at += replaced ? 1 : 0;
        made += replaced ? QString() : QString(sentence[at]);
    }
    return made;
}

/// 28 as AB, as a spreadsheet heads its columns.
QString columnLetters(std::size_t column)
{
    QString letters;
    for (; column > 0; column = (column - 1) / 26) {
        letters.prepend(QChar(static_cast<char16_t>(u'A' + (column - 1) % 26)));
    }
    return letters;
}

QString place(const Problem& problem)
{
    QString where = QString::fromStdString(problem.where).split(QLatin1Char('/'), Qt::SkipEmptyParts).join(QStringLiteral(" › "));
    if (problem.at) {
        const QString position = problem.at->sheet.empty()
                                     ? words(QT_TRANSLATE_NOOP("Problem", "line %1, column %2"))
                                           .arg(problem.at->line).arg(problem.at->column)
                                     : words(QT_TRANSLATE_NOOP("Problem", "sheet “%1”, cell %2%3"))
                                           .arg(QString::fromStdString(problem.at->sheet), columnLetters(problem.at->column))
                                           .arg(problem.at->line);
        where = where.isEmpty() ? position : QStringLiteral("%1 (%2)").arg(where, position);
    }
    return where;
}

QString fullSentence(const Problem& problem)
{
    const QString where = place(problem);
    return where.isEmpty() ? sentence(problem) : QStringLiteral("%1: %2").arg(where, sentence(problem));
}

} // namespace wp::ui::format
