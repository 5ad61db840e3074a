// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/savings/savings_view_model.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QGridLayout;
QT_END_NAMESPACE

namespace wp::ui::widgets {
class DoorLabel;
}

namespace wp::ui::screens {

class LedgerCard;

/// The accounts side by side, each on a card of its own with no sum under them; as many beside each other as fit.
class LedgerCards : public QWidget {
    Q_OBJECT

public:
    explicit LedgerCards(QWidget* parent = nullptr);

    void show(const QString& title, const projection::FigureId& titleFigure, const std::vector<Ledger>& ledgers);

Q_SIGNALS:
    void figureActivated(const wp::projection::FigureId& figure);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    widgets::DoorLabel* m_title = nullptr;
    QGridLayout* m_grid = nullptr;
    std::vector<LedgerCard*> m_cards;
    int m_columns = 0;
};

} // namespace wp::ui::screens
