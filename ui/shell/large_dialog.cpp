// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/large_dialog.h"

#include "ui/shell/dialog_column.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/choice_box.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace wp::ui::shell {

namespace {

constexpr QSize leastRoom(640, 480);
constexpr int titleBar = 40;
constexpr int shortestPick = 14;

/// As large as it wants to be with this size of text, within the window and the screen.
QSize fitted(const QSize& wanted, const QWidget& over)
{
    const QSize grown = wanted * format::currentTheme().textPercent() / 100;
    return grown.boundedTo(over.window()->size().expandedTo(leastRoom))
        .boundedTo(over.screen()->availableSize() - QSize(0, titleBar));
}

} // namespace

LargeDialog::LargeDialog(const QString& heading, const QSize& wanted, QWidget* parent)
    : QDialog(parent), m_column(dialogColumn(*this, heading)), m_foot(new QHBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_column->setSpacing(format::currentTheme().space(format::Space::medium));
    m_foot->setSpacing(format::currentTheme().space(format::Space::medium));
    resize(fitted(wanted, *parent));
}

void LargeDialog::addFoot() { m_column->addLayout(m_foot); }

void LargeDialog::keyPressEvent(QKeyEvent* event)
{
    auto* window = qobject_cast<MainWindow*>(parentWidget()->window());
    if (event->key() == Qt::Key_F1 && window) {
        helpPage().isEmpty() ? window->showHelp() : window->showHelpPage(helpPage());
    } else if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QDialog::keyPressEvent(event);
    } else if (auto* button = qobject_cast<QPushButton*>(focusWidget())) {
        button->click();
    }
}

QScrollArea* scrolling(QWidget* content, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    return area;
}

QComboBox* narrowPicker(QWidget* parent)
{
    auto* picker = new widgets::ChoiceBox(parent);
    picker->setNarrow(shortestPick);
    return picker;
}

QPushButton* pushButton(const QString& text, QWidget* parent, bool isPrimary)
{
    auto* button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    button->setProperty("primary", isPrimary);
    return button;
}

} // namespace wp::ui::shell
