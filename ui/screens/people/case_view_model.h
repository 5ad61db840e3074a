// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/case_ledger.h"
#include "ui/chart/chart_data.h"
#include "ui/screens/people/case_entry_text.h"
#include "ui/shell/session.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <functional>

namespace wp::ui::screens {

/// One of the three numbers of a case, and what it means.
struct CaseNumber {
    QString name;
    QString amount;
    QString meaning;
    format::SeriesRole role = format::SeriesRole::other;
};

/// What one person costs in crisis and with support: the document's own case, else the article's as the built-in
/// example, which is only looked at.
class CaseViewModel {
public:
    explicit CaseViewModel(const shell::Session& session) : m_session(session) {}

    /// The article's own case, in the language of the moment.
    static people::CaseLedger example();
    bool isExample() const;
    people::CaseLedger ledger() const;

    QString headline() const;
    chart::ChartData strip() const;
    std::vector<CaseNumber> numbers() const;
    /// What the numbers leave out, in sentences.
    QStringList notCounted() const;

    /// Keeps the ledger in the document; an empty one gives way to the example.
    document::Edit keeping(const people::CaseLedger& ledger) const;

private:
    const shell::Session& m_session;
};

/// The ledger as a table that is edited in place.
class CaseModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Takes a changed ledger; false where it was refused.
    using Keep = std::function<bool(const people::CaseLedger&)>;

    explicit CaseModel(Keep keep, QObject* parent = nullptr) : QAbstractTableModel(parent), m_keep(std::move(keep)) {}

    void show(const people::CaseLedger& ledger, bool isEditable);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

private:
    Keep m_keep;
    people::CaseLedger m_ledger;
    bool m_isEditable = false;
};

} // namespace wp::ui::screens
