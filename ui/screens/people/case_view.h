// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/people/case_view_model.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QFrame;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableView;
QT_END_NAMESPACE

namespace wp::ui::chart {
class ChartFrame;
}
namespace wp::ui::widgets {
class ScrollColumn;
}

namespace wp::ui::screens {

/// One person: three numbers, the strip of contacts, and the ledger that both come from.
class CaseView : public QWidget {
    Q_OBJECT

public:
    explicit CaseView(shell::Session& session, QWidget* parent = nullptr);

    void refresh();
    QStringList findings() const;
    QList<QWidget*> areas() const;
    chart::ChartFrame* stripFrame() const { return m_strip; }
    QTableView* table() const { return m_table; }
    QPushButton* starting() const { return m_start; }
    QPushButton* adding() const { return m_add; }
    QPushButton* removing() const { return m_remove; }
    QPushButton* pasting() const { return m_paste; }
    QPushButton* droppingCase() const { return m_drop; }
    QLineEdit* caseName() const { return m_name; }
    QSpinBox* yearsBefore() const { return m_before; }
    QLabel* refusal() const { return m_refusal; }

    void retranslate();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct NumberCard {
        QFrame* frame;
        QLabel* name;
        QLabel* amount;
        QLabel* meaning;
    };

    void build();
    void buildNumbers();
    void buildLedger();
    void buildSpan();
    void rename();
    void dress();
    void arrange();
    void fitTable();
    bool keep(const people::CaseLedger& ledger, const undo::Wording& wording);
    void addRow();
    void removeRow();
    void paste();

    shell::Session& m_session;
    CaseViewModel m_viewModel;
    CaseModel* m_model = nullptr;
    widgets::ScrollColumn* m_scroll = nullptr;
    QLabel* m_headline = nullptr;
    QGridLayout* m_numbers = nullptr;
    std::vector<NumberCard> m_cards;
    chart::ChartFrame* m_strip = nullptr;
    QFrame* m_ledger = nullptr;
    QLabel* m_ledgerTitle = nullptr;
    QLabel* m_ledgerWords = nullptr;
    QTableView* m_table = nullptr;
    QWidget* m_span = nullptr;
    QLabel* m_nameLabel = nullptr;
    QLineEdit* m_name = nullptr;
    QLabel* m_beforeLabel = nullptr;
    QSpinBox* m_before = nullptr;
    QLabel* m_sinceLabel = nullptr;
    QSpinBox* m_since = nullptr;
    QLabel* m_refusal = nullptr;
    QBoxLayout* m_buttons = nullptr;
    QPushButton* m_start = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_paste = nullptr;
    QPushButton* m_drop = nullptr;
    QLabel* m_not = nullptr;
};

} // namespace wp::ui::screens
