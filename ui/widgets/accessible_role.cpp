// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessible_role.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QVariant>

namespace wp::ui::widgets {

namespace {

constexpr auto roleProperty = "accessibleRole";

class OwnWidget : public QAccessibleWidget {
public:
    explicit OwnWidget(QWidget* widget) : QAccessibleWidget(widget) {}

    QAccessible::Role role() const override
    {
        const auto wanted = static_cast<QAccessible::Role>(widget()->property(roleProperty).toInt());
        return isPressed(wanted) && !button() && widget()->focusPolicy() == Qt::NoFocus ? QAccessible::StaticText : wanted;
    }

    QString text(QAccessible::Text kind) const override
    {
        const QString words = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && words.isEmpty() && button() ? button()->text().remove(u'&') : words;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = button() && button()->isCheckable();
        state.checked = button() && button()->isChecked();
        return state;
    }

    QStringList actionNames() const override
    {
        return (isPressed(role()) ? QStringList{pressAction()} : QStringList()) + QAccessibleWidget::actionNames();
    }

    void doAction(const QString& action) override
    {
        if (action != pressAction()) {
            QAccessibleWidget::doAction(action);
        } else if (button()) {
            QMetaObject::invokeMethod(button(), &QAbstractButton::click, Qt::QueuedConnection);
        } else if (isPressed(role())) {
            QCoreApplication::postEvent(widget(), new QKeyEvent(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier));
        }
    }

private:
    QAbstractButton* button() const { return qobject_cast<QAbstractButton*>(object()); }
    static bool isPressed(QAccessible::Role role)
    {
        return role == QAccessible::Button || role == QAccessible::Link || role == QAccessible::RadioButton ||
               role == QAccessible::CheckBox;
    }
};

QAccessibleInterface* ownWidget(const QString&, QObject* object)
{
    auto* const widget = qobject_cast<QWidget*>(object);
    return widget && widget->property(roleProperty).isValid() ? new OwnWidget(widget) : nullptr;
}

} // namespace

void setAccessibleRole(QWidget& widget, QAccessible::Role role)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(ownWidget);
        return true;
    }();
    Q_UNUSED(isInstalled)
    widget.setProperty(roleProperty, static_cast<int>(role));
}

} // namespace wp::ui::widgets
