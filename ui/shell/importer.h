// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace wp::ui::shell {

/// What takes tables in, step by step, in a dialog over the window. The application makes it and hands it over; the
/// window knows the ways in: a menu, a file that is dragged onto it, a range that is pasted.
class Importer : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void begin(QWidget* over) = 0;
    virtual void importFile(const QString& path, QWidget* over) = 0;
    virtual void importText(const QString& text, QWidget* over) = 0;
};

} // namespace wp::ui::shell
