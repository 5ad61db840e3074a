// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/evidence/evidence_contents.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace wp::ui::screens {

/// Rows under each other: sign, number, name. Those that open onto a figure are buttons; a long list shows its first
/// rows until it is asked for all.
class DoorList : public QWidget {
    Q_OBJECT

public:
    explicit DoorList(QWidget* parent = nullptr);

    void show(const std::vector<DoorLine>& lines);
    const std::vector<DoorLine>& lines() const { return m_lines; }
    /// The buttons, from top to bottom.
    std::vector<QPushButton*> doors() const;

Q_SIGNALS:
    void opened(const wp::projection::FigureId& figure);
    /// Other buttons stand there now.
    void rebuilt();

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();

    std::vector<DoorLine> m_lines;
    bool m_isWhole = false;
    QVBoxLayout* m_column = nullptr;
};

} // namespace wp::ui::screens
