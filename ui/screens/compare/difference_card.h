// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/compare/difference_rows.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QLabel;
class QPushButton;
class QTableView;
QT_END_NAMESPACE

namespace wp::ui::screens {

/// What differs, as a table of the scenarios beside each other. A value that a variant has of its own is tinted, and
/// the button under the table (or Delete) lets it follow its base again.
class DifferenceCard : public QFrame {
    Q_OBJECT

public:
    explicit DifferenceCard(QWidget* parent = nullptr);

    void show(const QStringList& names, std::vector<DifferenceRow> rows);
    QTableView* table() const { return m_table; }
    QPushButton* resetting() const { return m_reset; }
    DifferenceModel* model() const { return m_model; }

Q_SIGNALS:
    /// `column` counts the scenarios from 0.
    void resetWanted(int row, int column);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void dress();
    void fit();
    void renewReset();
    void reset();

    DifferenceModel* m_model = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_words = nullptr;
    QTableView* m_table = nullptr;
    QPushButton* m_reset = nullptr;
};

} // namespace wp::ui::screens
