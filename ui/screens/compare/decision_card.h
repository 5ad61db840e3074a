// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/decisions.h"
#include "ui/screens/compare/compare_view_model.h"

#include <QFrame>

QT_BEGIN_NAMESPACE
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace wp::ui::screens {

/// What the room decides: for which scenario, why, who sees to it and when it is looked at again; and below, what was
/// decided before. Says what is to be kept; whoever holds it keeps it in the document.
class DecisionCard : public QFrame {
    Q_OBJECT

public:
    explicit DecisionCard(QWidget* parent = nullptr);

    void show(const std::vector<Compared>& compared, const std::vector<document::Decision>& decisions);
    void showRefusal(const QString& sentence);
    /// After it was kept: reason and owner are empty for the next one.
    void clear();

    QComboBox* choice() const { return m_choice; }
    QLineEdit* reason() const { return m_reason; }
    QLineEdit* owner() const { return m_owner; }
    QDateEdit* review() const { return m_review; }
    QPushButton* keeping() const { return m_keep; }

Q_SIGNALS:
    void decided(const wp::document::Decision& decision);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void dress();
    void decide();
    QString sentenceOf(const document::Decision& decision) const;

    std::vector<std::pair<QString, QString>> m_offered; ///< id and name
    std::vector<document::Decision> m_decisions;
    QFormLayout* m_form = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_words = nullptr;
    QComboBox* m_choice = nullptr;
    QLineEdit* m_reason = nullptr;
    QLineEdit* m_owner = nullptr;
    QDateEdit* m_review = nullptr;
    QLabel* m_refusal = nullptr;
    QPushButton* m_keep = nullptr;
    QLabel* m_before = nullptr;
};

} // namespace wp::ui::screens
