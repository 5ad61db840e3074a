// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_reading.h"

#include <unordered_map>

namespace wp::ui::screens {

/// A file or a pasted range, and how it is read by a mapping that changes while somebody looks at it. Where it cannot be
/// read, the problems say why, and the mapping can still be changed.
class ReadTable {
public:
    void take(std::string bytes);

    const std::string& bytes() const { return m_bytes; }
    const exchange::Grid* grid() const { return m_grid ? &*m_grid : nullptr; }
    const exchange::Sheet* sheet() const;
    const exchange::TableReading* reading() const { return m_reading ? &*m_reading : nullptr; }
    /// Why there is no grid or no reading.
    const base::Problems& problems() const { return m_problems; }

    const exchange::Mapping& mapping() const { return m_mapping; }
    void setMapping(exchange::Mapping mapping);
    /// Takes a saved mapping, or leaves all as it was and says why it does not fit this table.
    base::Problems useMapping(std::string_view text);
    /// What reads the same table in the same way, to be saved.
    std::string mappingText(const std::string& name) const;

    /// Says which column holds something, or that none does.
    void setColumn(exchange::ColumnRole role, std::optional<std::size_t> column);
    /// Says what a row is, by its name where no other row has it, and what its amount is.
    void setRow(const exchange::TableRow& row, exchange::RowKind kind,
                const std::optional<money::Number>& amount = std::nullopt);

    /// Leaves out every other row of figures, totals among them.
    void takeOnly(const exchange::TableRow& row);

    /// What stands at a row's place: problems of its figure, its name or its sum.
    const base::Problem* problemAt(const exchange::TableRow& row) const;

private:
    void read();

    std::string m_bytes;
    exchange::Mapping m_mapping;
    exchange::TextReading m_textReading;
    std::optional<exchange::Grid> m_grid;
    std::optional<exchange::TableReading> m_reading;
    base::Problems m_problems;
    std::unordered_map<std::size_t, std::size_t> m_problemAt; // of the reading, by its line
};

} // namespace wp::ui::screens
