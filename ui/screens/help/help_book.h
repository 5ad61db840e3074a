// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QStringList>

#include <vector>

namespace wp::ui::screens {

/// What a step of a tutorial asks for, and what is to be seen then, as a machine reads it: "press Ctrl+3". It stands in
/// the page's source under the words of its step, out of the reader's sight.
struct HelpDeed {
    QString verb;
    QString rest;
};

struct HelpStep {
    QString words;
    std::vector<HelpDeed> deeds;
};

/// A page of help: its title, and all of it as Markdown.
struct HelpPage {
    QString id;
    QString title;
    QString text;
    std::vector<HelpStep> steps;

    /// Line by line without any marks, as it is searched.
    QStringList plainLines() const;
    /// Of its parts, in their order.
    QStringList headings() const;
};

/// A part of the contents.
struct HelpGroup {
    QString title;
    QStringList pages;
};

/// All pages of one language, in the order of the contents, which are the page "index". They travel inside the program.
class HelpBook {
public:
    /// English where there is none in this language.
    explicit HelpBook(const QString& language);

    const std::vector<HelpGroup>& groups() const { return m_groups; }
    const std::vector<HelpPage>& pages() const { return m_pages; }
    /// Null when there is none.
    const HelpPage* find(const QString& id) const;
    /// By its name in a page, "pictures/levers.png"; null when there is none.
    QImage picture(const QString& name) const;

private:
    void add(const QString& id);

    QString m_folder;
    std::vector<HelpGroup> m_groups;
    std::vector<HelpPage> m_pages;
};

/// The page that a link leads to; empty for what is outside the help, which is never opened.
QString pageOfLink(const QString& link);

/// A page in which all words stand, and where.
struct HelpHit {
    QString page;
    QString title;
    QString excerpt;
};

/// Those with the words in their title first. Capitals and accents do not count.
std::vector<HelpHit> findInHelp(const HelpBook& book, const QString& words);

} // namespace wp::ui::screens
