// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/help/help_book.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace wp::ui::screens {

namespace {

constexpr QLatin1String ending(".md");
constexpr QLatin1String partMark("## ");
constexpr QLatin1String deedMark("<!-- ");
constexpr QLatin1String deedEnd(" -->");
constexpr int excerptBefore = 40;
constexpr int excerptLength = 130;

QString textIn(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

HelpDeed deedIn(const QString& line)
{
    const QString deed = line.mid(deedMark.size()).chopped(deedEnd.size());
    const qsizetype space = deed.indexOf(u' ');
    return space < 0 ? HelpDeed{deed, {}} : HelpDeed{deed.left(space), deed.mid(space + 1)};
}

HelpPage pageIn(const QString& id, const QString& source)
{
    HelpPage page{id, {}, {}, {}};
    QStringList words;
    bool isAmongDeeds = false;
    for (const QString& line : source.split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (trimmed.startsWith(deedMark)) {
            if (!isAmongDeeds) {
                page.steps.push_back({words.join(u' '), {}});
            }
            page.steps.back().deeds.push_back(deedIn(trimmed));
            isAmongDeeds = true;
            continue;
        }
        if (isAmongDeeds) {
            words.clear();
            isAmongDeeds = false;
        }
        words << trimmed;
        if (page.title.isEmpty() && line.startsWith(QLatin1String("# "))) {
            page.title = trimmed.mid(2);
        }
        page.text += line + u'\n';
    }
    return page;
}

/// Without accents and capitals, letter for letter as long as what it is made of.
QString folded(const QString& words)
{
    QString plain;
    for (const QChar letter : words) {
        plain += letter.decomposition().isEmpty() ? letter : letter.decomposition().front();
    }
    return plain.toLower();
}

bool holdsAll(const QString& text, const QStringList& words)
{
    return std::ranges::all_of(words, [&](const QString& word) { return text.contains(word); });
}

/// What stands around the first of the words, in the line that holds most of them.
QString excerptOf(const HelpPage& page, const QStringList& words)
{
    QString best;
    qsizetype most = 0;
    for (const QString& line : page.plainLines()) {
        const QString plain = folded(line);
        const auto held = std::ranges::count_if(words, [&](const QString& word) { return plain.contains(word); });
        if (held > most && line != page.title) {
            most = held;
            best = line;
        }
    }
    const QString plain = folded(best);
    qsizetype at = best.size();
    for (const QString& word : words) {
        const qsizetype found = plain.indexOf(word);
        at = found >= 0 ? std::min(at, found) : at;
    }
    qsizetype from = best.size() > excerptLength ? std::max<qsizetype>(at - excerptBefore, 0) : 0;
    from = from > 0 ? best.lastIndexOf(u' ', from) + 1 : 0;
    const bool isCut = best.size() - from > excerptLength;
    const QString shown = isCut ? best.mid(from, excerptLength).section(u' ', 0, -2) : best.mid(from);
    return (from > 0 ? QStringLiteral("… ") : QString()) + shown + (isCut ? QStringLiteral(" …") : QString());
}

QStringList cellsOf(const QString& row)
{
    QStringList cells;
    for (const QString& cell : row.split(u'|')) {
        if (const QString words = cell.trimmed(); !words.isEmpty()) {
            cells << words;
        }
    }
    return cells;
}

} // namespace

QStringList HelpPage::plainLines() const
{
    static const QRegularExpression link(QStringLiteral(R"(!?\[([^\]]*)\]\([^)]*\))"));
    static const QRegularExpression start(QStringLiteral(R"(^\s*(#+|>|[-*]|\d+\.)\s+)"));
    static const QRegularExpression rule(QStringLiteral(R"(^[|\s:-]+$)"));
    QStringList lines;
    for (QString line : text.split(u'\n')) {
        line.replace(link, QStringLiteral("\\1")).remove(start).remove(QStringLiteral("**")).remove(u'`');
        if (line.trimmed().startsWith(u'|')) {
            line = rule.match(line).hasMatch() ? QString() : cellsOf(line).join(QStringLiteral(" – "));
        }
        if (line = line.simplified(); !line.isEmpty()) {
            lines << line;
        }
    }
    return lines;
}

QStringList HelpPage::headings() const
{
    QStringList found;
    for (const QString& line : text.split(u'\n')) {
        if (line.startsWith(partMark)) {
            found << line.mid(partMark.size());
        }
    }
    return found;
}

HelpBook::HelpBook(const QString& language)
{
    const QString contents = QStringLiteral("/index.md");
    m_folder = QStringLiteral(":/help/") + language;
    if (!QFile::exists(m_folder + contents)) {
        m_folder = QStringLiteral(":/help/en");
    }
    static const QRegularExpression entry(QStringLiteral(R"(^- .*\(([^)]*)\))"));
    add(QStringLiteral("index"));
    const QString source = m_pages.front().text;
    for (const QString& line : source.split(u'\n')) {
        if (line.startsWith(partMark)) {
            m_groups.push_back({line.mid(partMark.size()), {}});
        } else if (const auto match = entry.match(line); match.hasMatch() && !m_groups.empty()) {
            const QString id = pageOfLink(match.captured(1));
            m_groups.back().pages << id;
            add(id);
        }
    }
}

void HelpBook::add(const QString& id)
{
    m_pages.push_back(pageIn(id, textIn(m_folder + u'/' + id + ending)));
}

const HelpPage* HelpBook::find(const QString& id) const
{
    const auto found = std::ranges::find(m_pages, id, &HelpPage::id);
    return found == m_pages.end() ? nullptr : &*found;
}

QImage HelpBook::picture(const QString& name) const { return QImage(m_folder + u'/' + name); }

QString pageOfLink(const QString& link)
{
    return link.endsWith(ending) && !link.contains(u'/') && !link.contains(u':') ? link.chopped(ending.size()) : QString();
}

std::vector<HelpHit> findInHelp(const HelpBook& book, const QString& words)
{
    const QStringList wanted = folded(words).split(u' ', Qt::SkipEmptyParts);
    std::vector<HelpHit> hits;
    if (wanted.isEmpty()) {
        return hits;
    }
    for (const HelpPage& page : book.pages()) {
        if (holdsAll(folded(page.plainLines().join(u'\n')), wanted)) {
            hits.push_back({page.id, page.title, excerptOf(page, wanted)});
        }
    }
    std::stable_partition(hits.begin(), hits.end(), [&](const HelpHit& hit) { return holdsAll(folded(hit.title), wanted); });
    return hits;
}

} // namespace wp::ui::screens
