// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sorted_rows.h"

#include <optional>
#include <vector>

namespace wp::ui::screens {

/// The lines that a person asks for: "tier:prevention org:nhs >1m care". Words match the names of the line, its
/// department and its organisation; tier: and org: match those alone, in either the program's language or the
/// file's; > and < compare the budget. Groups stay while a line of theirs does.
class PlaceFilter : public widgets::SortedRows {
    Q_OBJECT

public:
    explicit PlaceFilter(QObject* parent = nullptr);

    void setQuestion(const QString& question);
    bool isAsking() const { return !m_words.isEmpty() || !m_tiers.isEmpty() || !m_organisations.isEmpty() || m_above || m_below; }
    /// Lines shown and their sum, for the sentence under the tree.
    int lineCount() const;
    double lineSum() const;
    QStringList lineIds() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    void read(const QString& token);
    std::vector<QModelIndex> shownLines() const;

    QStringList m_words;
    QStringList m_tiers;
    QStringList m_organisations;
    std::optional<double> m_above;
    std::optional<double> m_below;
};

} // namespace wp::ui::screens
