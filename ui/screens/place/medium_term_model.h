// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/projection/medium_term.h"
#include "ui/shell/session.h"

#include <QAbstractTableModel>

#include <map>
#include <vector>

namespace wp::ui::screens {

/// An organisation's years as a finance officer lays them out: from the base budget over prices, demand, pressures and
/// savings to what is needed; what measures change; funding, gap and reserves. One of the three lines at a time.
class MediumTermModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit MediumTermModel(const shell::Session& session, QObject* parent = nullptr);

    void refresh();
    /// The whole place comes after its organisations.
    QStringList payers() const;
    int payer() const { return m_payer; }
    void choosePayer(int payer);
    QStringList lines() const;
    int line() const { return m_line; }
    void chooseLine(int line) { m_line = line; }

    QString title() const;
    projection::FigureId titleFigure() const;
    QString unitLine() const;
    QString note() const;
    /// Rows that are sums of those above.
    bool isSum(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const task::Projected* projected() const;
    const place::Organisation* organisation() const;
    std::vector<projection::MediumTermYear> worked() const;
    bool hasReserves() const;
    bool isBelowLeast(const projection::MediumTermYear& year) const;
    QVariant yearNotes(int year, int role) const;
    QString cellText(std::size_t row, const projection::MediumTermYear& year) const;
    projection::FigureId figureAt(std::size_t row, const projection::MediumTermYear& year) const;

    const shell::Session& m_session;
    int m_payer = 0;
    int m_line = 0;
    std::vector<projection::MediumTermYear> m_years;
    std::vector<std::size_t> m_shown; ///< of the rows there can be
    std::map<int, int> m_notes;       ///< how many on each year
};

} // namespace wp::ui::screens
