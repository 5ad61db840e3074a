// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/place/medium_term_model.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QTableView;
QT_END_NAMESPACE

namespace wp::ui::widgets {
class DoorLabel;
class Picker;
}

namespace wp::ui::screens {

/// The medium-term view of an organisation: who, which line, the finding, and the table by year.
class MediumTermView : public QWidget {
    Q_OBJECT

public:
    explicit MediumTermView(const shell::Session& session, QWidget* parent = nullptr);

    MediumTermModel* model() const { return m_model; }
    QTableView* table() const { return m_table; }
    widgets::Picker* payer() const { return m_payer; }
    void refresh();
    void retranslate();
    void dress();

Q_SIGNALS:
    void figureWanted(const wp::projection::FigureId& figure);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void sizeColumns();

    MediumTermModel* m_model = nullptr;
    widgets::Picker* m_payer = nullptr;
    widgets::Picker* m_line = nullptr;
    widgets::DoorLabel* m_title = nullptr;
    QLabel* m_unit = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_note = nullptr;
};

} // namespace wp::ui::screens
