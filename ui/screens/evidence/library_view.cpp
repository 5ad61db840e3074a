// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/evidence/library_view.h"

#include "core/evidence/uses.h"
#include "ui/format/input_words.h"
#include "ui/format/names.h"
#include "ui/screens/evidence/claim_words.h"
#include "ui/screens/evidence/door_list.h"
#include "ui/screens/evidence/row_button.h"
#include "ui/screens/evidence/section.h"
#include "ui/screens/evidence/tab_order.h"
#include "ui/widgets/empty_layout.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace wp::ui::screens {

using evidence::Check;
using evidence::Claim;
using format::fromUtf8;
using format::Space;
using format::Type;

namespace {

/// What a claim speaks to: "Strength of prevention, Saving".
QString fieldsOf(const Claim& claim)
{
    QStringList names;
    for (const std::string& field : claim.fields) {
        const QString name = format::fieldName(std::string_view(field).substr(field.find('/') + 1));
        if (!names.contains(name)) {
            names << name;
        }
    }
    return names.join(LibraryView::tr(", ", "between things listed"));
}

} // namespace

QPushButton* claimButton(const ClaimLine& line, QWidget* parent)
{
    const format::Theme& theme = format::currentTheme();
    auto* button = new RowButton(parent);
    auto* column = new QVBoxLayout(button);
    const int side = theme.space(Space::tight);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(0);
    const auto add = [&](const QString& words, Type type, bool isQuiet) {
        auto* label = new QLabel(words, button);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        format::setType(label, type, isQuiet);
        column->addWidget(label);
        return label;
    };
    add(line.words, Type::body, false)->setProperty("link", true);
    add(line.value, Type::strong, false);
    add(line.grade, Type::caption, true);
    button->setAccessibleName(LibraryView::tr("%1: %2. %3", "a claim, its value, how sure").arg(line.words, line.value, line.grade));
    return button;
}

LibraryView::LibraryView(const shell::Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_search = new QLineEdit(this);
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &LibraryView::rebuild);
    m_checks = new QPushButton(this);
    connect(m_checks, &QPushButton::clicked, this, &LibraryView::showChecks);
    m_count = new QLabel(this);
    m_count->setWordWrap(true);
    format::setType(m_count, Type::strong);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(m_scroll);
    m_cards = new QVBoxLayout(content);
    m_scroll->setWidget(content);
    for (QWidget* widget : {static_cast<QWidget*>(m_search), static_cast<QWidget*>(m_checks), static_cast<QWidget*>(m_count)}) {
        column->addWidget(widget);
    }
    column->addWidget(m_scroll, 1);
    retranslate();
}

void LibraryView::retranslate()
{
    m_search->setPlaceholderText(tr("Search: words, a source, a place, trial"));
    m_search->setAccessibleName(tr("Search the evidence library"));
    m_checks->setText(tr("The founding article’s figures, checked"));
    rebuild();
}

void LibraryView::showList()
{
    m_shown = Shown::list;
    rebuild();
}

void LibraryView::showClaim(const QString& id)
{
    m_cameFromList = m_shown == Shown::list && isVisible();
    m_shown = Shown::claim;
    m_claim = id;
    rebuild();
}

void LibraryView::showChecks()
{
    m_cameFromList = true;
    m_shown = Shown::checks;
    rebuild();
}

void LibraryView::goBack()
{
    showList();
    m_search->setFocus(Qt::OtherFocusReason);
}

void LibraryView::clear()
{
    m_found.clear();
    widgets::emptyLayout(*m_cards);
    m_scroll->verticalScrollBar()->setValue(0);
}

void LibraryView::rebuild()
{
    clear();
    const format::Theme& theme = format::currentTheme();
    layout()->setSpacing(theme.space(Space::small));
    const int side = theme.space(Space::tight);
    layout()->setContentsMargins(0, 0, side, 0);
    m_cards->setContentsMargins(0, 0, side, side);
    m_cards->setSpacing(theme.space(Space::small));
    const bool isList = m_shown == Shown::list;
    m_search->setVisible(isList);
    m_checks->setVisible(isList);
    if (isList) {
        buildList();
    } else if (m_shown == Shown::claim) {
        buildClaim();
    } else {
        buildChecks();
    }
    m_cards->addStretch();
    orderTabs(*this);
    Q_EMIT turned();
}

void LibraryView::buildList()
{
    const evidence::Claims claims = evidence::claimsLike(m_search->text().toStdString());
    m_count->setText(claims.empty() ? tr("Nothing in the library has all of these words.")
                                    : tr("%n claims, those that found nothing beside the others", nullptr,
                                         static_cast<int>(claims.size())));
    for (const ClaimLine& line : claimLines(claims)) {
        QPushButton* button = claimButton(line, this);
        connect(button, &QPushButton::clicked, this, [this, id = line.id] { showClaim(id); });
        m_cards->addWidget(button);
        m_found.push_back(button);
    }
}

Section* LibraryView::addCard(const QString& title)
{
    auto* card = new Section(this);
    card->setTitle(title);
    m_cards->addWidget(card);
    return card;
}

void LibraryView::buildClaim()
{
    const Claim* claim = evidence::findClaim(m_claim.toStdString());
    if (!claim) {
        showList();
        return;
    }
    const ClaimLine line = claimLine(*claim);
    m_count->setText(line.words);
    Section* card = addCard(line.value);
    Section::say(card->addText(), line.grade);
    for (const QString& words : sourceLines(*claim)) {
        Section::say(card->addText(), words);
    }
    const QString fields = fieldsOf(*claim);
    Section::say(card->addText(), fields.isEmpty() ? tr("No figure of a place rests on it.") : tr("It speaks to: %1").arg(fields));
    for (const Check& check : evidence::checks()) {
        if (check.claim == claim->id) {
            const QStringList words = checkLines(check);
            Section* checked = addCard(tr("Worked out again"));
            for (const QString& each : words) {
                Section::say(checked->addText(), each);
            }
        }
    }
    addUses(m_claim);
}

void LibraryView::addUses(const QString& id)
{
    if (!m_session.isOpen()) {
        return;
    }
    const task::Projected* whole = m_session.projected(scenario::Role::wholePlace);
    const scenario::Scenario flat = whole ? whole->flat : scenario::Scenario();
    const place::Place& place = m_session.model().place;
    std::vector<DoorLine> lines;
    for (const std::string& path : evidence::inputsFrom(*evidence::findClaim(id.toStdString()), place, flat)) {
        const std::size_t slash = path.rfind('/');
        lines.push_back({{}, {}, format::inputName(place, flat, path),
                         {flat.id.text(), path.substr(0, slash), path.substr(slash + 1), 0}});
    }
    Section* card = addCard(lines.empty() ? tr("Nothing in this place rests on it") : tr("What rests on it in this place"));
    auto* doors = new DoorList(card);
    doors->show(lines);
    connect(doors, &DoorList::opened, this, &LibraryView::figureOpened);
    card->add(doors);
}

void LibraryView::buildChecks()
{
    std::array<int, 4> counts{};
    for (const Check& check : evidence::checks()) {
        ++counts[static_cast<std::size_t>(check.verdict())];
        const QStringList words = checkLines(check);
        Section* card = addCard(words.front());
        for (qsizetype i = 1; i < words.size(); ++i) {
            Section::say(card->addText(i + 1 == words.size() ? Type::strong : Type::body), words[i]);
        }
    }
    m_count->setText(tr("Worked out again: %1 reproduce, %2 do not, %3 have nothing to compare with, %4 have no source.")
                         .arg(counts[0]).arg(counts[1]).arg(counts[2]).arg(counts[3]));
}

} // namespace wp::ui::screens
