// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/theme.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
class QVBoxLayout;
QT_END_NAMESPACE

namespace wp::ui::screens {

/// One block of the drawer: a card with a title and what stands under it. Texts that are empty are hidden.
class Section : public QFrame {
    Q_OBJECT

public:
    explicit Section(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    QLabel* addText(format::Type type = format::Type::body, bool isQuiet = false);
    void add(QWidget* widget);
    static void say(QLabel* label, const QString& words);

    void dress();

private:
    QVBoxLayout* m_column = nullptr;
    QLabel* m_title = nullptr;
};

} // namespace wp::ui::screens
