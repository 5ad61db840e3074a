// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/support/driven_window.h"

#include <QtWidgets>

namespace wp::testing {

/// The names that the document gives, which are no words of the program.
inline QStringList namesIn(const document::Model& model)
{
    QStringList names;
    const auto take = [&names](const auto& things) {
        for (const auto& thing : things) {
            names.push_back(QString::fromStdString(thing.name.value_or("")));
        }
    };
    names.push_back(QString::fromStdString(model.place.frame.name.value_or("")));
    take(model.place.organisations);
    take(model.place.departments);
    take(model.place.lines);
    take(model.place.streams);
    take(model.scenarios);
    for (const auto& stream : model.place.streams) {
        names.push_back(QString::fromStdString(stream.unit.value_or("")));
    }
    for (const auto& scenario : model.scenarios) {
        take(scenario.measures);
    }
    return names;
}

/// Whether the text, in the pseudo-language, holds letters and was neither translated nor comes from the document.
inline bool isForeign(QString text, const QStringList& names)
{
    text.remove(QRegularExpression(QStringLiteral("<[^>]*>|&[a-z]+;|&")));
    static const QRegularExpression letters(QStringLiteral("[A-Za-z]{3,}"));
    static const QStringList ownNames = {QStringLiteral("English"), QStringLiteral("Cymraeg"), QStringLiteral("JSON")};
    const auto isFrom = [bare = text.trimmed()](QString name) { return name.remove(u'&').contains(bare); };
    return text.contains(letters) && !text.contains(u'[') && std::ranges::none_of(names, isFrom) && !ownNames.contains(text);
}

/// What a person can read or hear of a widget itself.
inline QStringList wordsOn(QWidget& widget)
{
    QStringList words{widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()};
    if (const auto* label = qobject_cast<QLabel*>(&widget)) {
        words << label->text();
    } else if (const auto* button = qobject_cast<QAbstractButton*>(&widget)) {
        words << button->text();
    } else if (const auto* box = qobject_cast<QComboBox*>(&widget)) {
        for (int i = 0; i < box->count(); ++i) {
            words << box->itemText(i);
        }
    } else if (const auto* tabs = qobject_cast<QTabBar*>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i) {
            words << tabs->tabText(i);
        }
    } else if (const auto* line = qobject_cast<QLineEdit*>(&widget)) {
        words << line->placeholderText();
    } else if (const auto* group = qobject_cast<QGroupBox*>(&widget)) {
        words << group->title();
    } else if (const auto* view = qobject_cast<QAbstractItemView*>(&widget); view && view->model()) {
        for (int c = 0; c < view->model()->columnCount(); ++c) {
            words << view->model()->headerData(c, Qt::Horizontal).toString();
        }
    }
    return words;
}

/// The texts of a window, in the pseudo-language, that were never given to the translators.
inline QString untranslated(QWidget& window, const QStringList& names)
{
    QStringList found;
    const auto see = [&](const QString& text) {
        if (isForeign(text, names)) {
            found.push_back(text);
        }
    };
    see(window.windowTitle());
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->isVisible()) {
            std::ranges::for_each(wordsOn(*widget), see);
        }
    }
    for (const QAction* action : window.findChildren<QAction*>()) {
        see(action->text());
        see(action->toolTip());
    }
    found.removeDuplicates();
    return found.join(QStringLiteral(" | "));
}

/// The first button whose words have less room than they need.
inline QString squeezed(const QWidget& window)
{
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        const bool hasWords = button->isVisible() && button->text().size() > 1;
        if (hasWords && (button->width() < button->minimumSizeHint().width() || button->height() < button->minimumSizeHint().height())) {
            return QStringLiteral("“%1” is %2 × %3 px, wants %4 × %5").arg(button->text()).arg(button->width()).arg(button->height())
                .arg(button->minimumSizeHint().width()).arg(button->minimumSizeHint().height());
        }
    }
    return {};
}

} // namespace wp::testing
