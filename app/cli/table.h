// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace wp::cli {

/// Rows under a heading, each column as wide as it needs: the first ones (names) to the left, the rest
/// (figures) to the right.
class Table {
public:
    explicit Table(std::vector<std::string> heading, std::size_t leftColumns = 1);
    void add(std::vector<std::string> row);
    void print(std::ostream& out) const;

private:
    std::vector<std::vector<std::string>> m_rows;
    std::size_t m_leftColumns;
};

} // namespace wp::cli
