// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/layout_faults.h"

#include "tests/support/words_painted.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace wp::testing {

namespace {

/// What may lie over what stands beside it, and why. This list may only shrink.
struct Meant {
    const char* what;
    const char* why;
};

constexpr std::array meant{
    Meant{"QTabBar", "its own arrows lie over its last tab where it scrolls; that it scrolls is a fault of its own"},
    Meant{"QLineEdit", "the cross that empties it stands within it"},
    Meant{"QAbstractScrollArea", "Qt lays bars and headers into its frame"},
};

bool isMeant(const QWidget& parent)
{
    return std::ranges::any_of(meant, [&parent](const Meant& each) { return parent.inherits(each.what); });
}

QString fault(const QString& what, const QSize& has, const QSize& wants)
{
    return QStringLiteral("“%1” is %2 × %3 px, wants %4 × %5").arg(what).arg(has.width()).arg(has.height()).arg(wants.width()).arg(wants.height());
}

QString lessThan(const QWidget& widget, const QString& words, const QSize& wants)
{
    return widget.width() < wants.width() || widget.height() < wants.height() ? fault(words, widget.size(), wants) : QString();
}

/// What a person would call it; else its class, within the nearest that has a name.
QString nameOf(const QWidget& widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    const auto* label = qobject_cast<const QLabel*>(&widget);
    const QString words = button ? button->text() : label ? label->text() : widget.accessibleName();
    const QString name = !words.isEmpty() ? words : !widget.accessibleName().isEmpty() ? widget.accessibleName() : widget.objectName();
    return QStringLiteral("%1 “%2”").arg(QString::fromLatin1(widget.metaObject()->className()), name);
}

QString ofLabel(const QLabel& label)
{
    if (label.text().isEmpty()) {
        return {};
    }
    const int high = label.wordWrap() ? label.heightForWidth(label.width()) : label.sizeHint().height();
    return lessThan(label, label.text(), {label.wordWrap() ? 0 : label.sizeHint().width(), high});
}

QString ofButton(const QAbstractButton& button)
{
    const auto* tool = qobject_cast<const QToolButton*>(&button);
    const bool hasWords = !button.text().isEmpty() && !(tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly);
    const QSize wants(button.sizeHint().width(), std::min(button.sizeHint().height(), button.fontMetrics().height()));
    return hasWords ? lessThan(button, button.text(), wants) : QString();
}

QString ofBox(const QComboBox& box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    option.frame = box.hasFrame();
    const QRect field = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    constexpr int leastLetters = 8; // of one that says by dots that there is more, as a Picker keeps
    const int whole = box.fontMetrics().horizontalAdvance(box.currentText());
    const bool saysMore = box.inherits("wp::ui::widgets::ChoiceBox");
    const int wants = saysMore ? std::min(whole, leastLetters * box.fontMetrics().averageCharWidth()) : whole;
    return field.width() < wants ? fault(box.currentText(), field.size(), {wants, field.height()}) : QString();
}

QString ofTabs(const QTabBar& tabs)
{
    for (int i = 0; i < tabs.count(); ++i) {
        const QRect tab = tabs.tabRect(i);
        const int wants = tabs.fontMetrics().horizontalAdvance(QString(tabs.tabText(i)).remove(u'&'));
        if (tab.width() < wants || tab.left() < 0 || tab.right() >= tabs.width()) {
            return QStringLiteral("the tab “%1” is at %2 to %3 of %4").arg(tabs.tabText(i)).arg(tab.left()).arg(tab.right()).arg(tabs.width());
        }
    }
    return {};
}

/// A heading may stand in as many lines as the header is high.
QString ofHeader(const QHeaderView& header)
{
    if (header.orientation() != Qt::Horizontal || !header.model()) {
        return {};
    }
    QFont font = header.font();
    font.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(font);
    for (int i = 0; i < header.count(); ++i) {
        const QString words = header.model()->headerData(i, Qt::Horizontal).toString();
        const bool wraps = header.defaultAlignment() & Qt::TextWordWrap;
        const QSize has(header.sectionSize(i), header.height());
        constexpr int unlimited = 10000;
        const QRect room(0, 0, wraps ? has.width() : unlimited, unlimited);
        const QSize wants = metrics.boundingRect(room, wraps ? Qt::TextWordWrap : 0, words).size();
        if (!header.isSectionHidden(i) && (has.width() < wants.width() || has.height() < wants.height())) {
            return fault(words, has, wants);
        }
    }
    return {};
}

QString ofSpinBox(const QAbstractSpinBox& box)
{
    const auto* edit = box.findChild<QLineEdit*>();
    const int wants = edit ? edit->fontMetrics().horizontalAdvance(edit->text()) : 0;
    return edit && edit->width() < wants ? fault(edit->text(), edit->size(), {wants, edit->height()}) : QString();
}

QString ofEmptyEdit(const QLineEdit& edit)
{
    const int wants = edit.text().isEmpty() ? edit.fontMetrics().horizontalAdvance(edit.placeholderText()) : 0;
    return edit.width() < wants ? fault(edit.placeholderText(), edit.size(), {wants, edit.height()}) : QString();
}

bool isInDocument(const QWidget& widget)
{
    for (const QWidget* each = &widget; each; each = each->parentWidget()) {
        if (qobject_cast<const QAbstractItemView*>(each) || qobject_cast<const QTextEdit*>(each) || each->inherits("wp::ui::screens::SheetView")) {
            return true;
        }
    }
    return false;
}

/// What paints its words itself: of ours, or the ground of one of ours that scrolls.
bool paintsWords(const QWidget& widget)
{
    const auto isOurs = [](const QWidget& each) { return QLatin1String(each.metaObject()->className()).startsWith(QLatin1String("wp::")); };
    const auto* within = qobject_cast<const QAbstractScrollArea*>(widget.parentWidget());
    return (isOurs(widget) || (within && within->viewport() == &widget && isOurs(*within))) && !isInDocument(widget);
}

QString ofPainted(QWidget& widget)
{
    constexpr double slack = 2;
    const std::vector<PaintedWords> all = wordsPainted(widget);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const QRectF room = QRectF(widget.rect()).adjusted(-slack, -slack, slack, slack);
        const QRectF& place = all[i].place;
        if (!room.contains(place) || all[i].seen.width() < place.width() - slack || all[i].seen.height() < place.height() - slack) {
            return QStringLiteral("“%1” at %2 to %3, %4 to %5 leaves %6 of %7 × %8").arg(all[i].text).arg(place.left()).arg(place.right())
                .arg(place.top()).arg(place.bottom()).arg(nameOf(widget)).arg(widget.width()).arg(widget.height());
        }
        for (std::size_t j = 0; j < i; ++j) {
            const QRectF shared = place & all[j].place;
            if (shared.width() > slack && shared.height() > std::min(place.height(), all[j].place.height()) / 3) {
                return QStringLiteral("“%1” and “%2” run into each other in %3").arg(all[j].text, all[i].text, nameOf(widget));
            }
        }
    }
    return {};
}

QString ofWords(QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        return ofLabel(*label);
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        return ofButton(*button);
    }
    if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
        return ofBox(*box);
    }
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
        return ofTabs(*tabs);
    }
    if (const auto* header = qobject_cast<const QHeaderView*>(&widget)) {
        return ofHeader(*header);
    }
    if (const auto* spin = qobject_cast<const QAbstractSpinBox*>(&widget)) {
        return ofSpinBox(*spin);
    }
    if (const auto* edit = qobject_cast<const QLineEdit*>(&widget)) {
        return ofEmptyEdit(*edit);
    }
    if (const auto* group = qobject_cast<const QGroupBox*>(&widget)) {
        return lessThan(*group, group->title(), group->minimumSizeHint());
    }
    if (const auto* menus = qobject_cast<const QMenuBar*>(&widget)) {
        return lessThan(*menus, QStringLiteral("menus"), menus->sizeHint());
    }
    return paintsWords(widget) ? ofPainted(widget) : QString();
}

QString overlappingWithin(const QWidget& parent)
{
    std::vector<const QWidget*> seen;
    for (const QObject* each : parent.children()) {
        const auto* child = qobject_cast<const QWidget*>(each);
        if (!child || !child->isVisible() || child->isWindow() || child->size().isEmpty() || child->testAttribute(Qt::WA_TransparentForMouseEvents)) {
            continue;
        }
        if (!parent.rect().contains(child->geometry())) {
            const QRect at = child->geometry();
            return QStringLiteral("%1 at %2, %3 of %4 × %5 sticks out of %6 of %7 × %8").arg(nameOf(*child)).arg(at.x()).arg(at.y())
                .arg(at.width()).arg(at.height()).arg(nameOf(parent)).arg(parent.width()).arg(parent.height());
        }
        for (const QWidget* other : seen) {
            if (other->geometry().intersects(child->geometry())) {
                return QStringLiteral("%1 and %2 overlap").arg(nameOf(*other), nameOf(*child));
            }
        }
        seen.push_back(child);
    }
    return {};
}

/// What scrolls past its frame, and the frame's own parts, are where Qt wants them.
bool isScrolled(const QWidget& parent)
{
    const auto* area = qobject_cast<const QAbstractScrollArea*>(parent.parentWidget());
    return area && area->viewport() == &parent;
}

template <class Look>
QString allIn(const QWidget& window, Look look)
{
    QStringList found;
    QList<QWidget*> all = window.findChildren<QWidget*>();
    all.push_front(const_cast<QWidget*>(&window));
    for (QWidget* widget : all) {
        const QString fault = widget->isVisible() ? look(*widget) : QString();
        if (!fault.isEmpty()) {
            found.push_back(fault);
        }
    }
    return found.join(u'\n');
}

} // namespace

QString cutOff(const QWidget& window)
{
    return allIn(window, ofWords);
}

QString overlapping(const QWidget& window)
{
    return allIn(window, [](const QWidget& parent) {
        return isMeant(parent) || isScrolled(parent) ? QString() : overlappingWithin(parent);
    });
}

QString layoutFault(const QWidget& window)
{
    return QStringList{cutOff(window), overlapping(window)}.join(u'\n').trimmed();
}

} // namespace wp::testing
