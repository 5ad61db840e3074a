// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/renewal.h"
#include "core/exchange/table_import.h"
#include "ui/screens/import/read_table.h"
#include "ui/screens/import/rows_model.h"
#include "ui/undo/edit_command.h"

#include <QObject>

#include <map>

namespace wp::ui::shell {
class Session;
}

namespace wp::ui::screens {

enum class ImportStep { choose, table, columns, check, tiers };
inline constexpr int importSteps = 5;

/// Where a table goes. Without an open place there is only a new one.
enum class Destination { newPlace, newOrganisation, under, renewal };

/// Which rows of the table are shown to be checked.
enum class RowsShown { problems, missing, notCounted, lines, all };

/// A table on its way into a place: what it is read from and how, what it comes to, and where it goes. Nothing of the
/// open place changes before apply(), which is one step; or newModel() is opened as a place of its own.
class ImportViewModel : public QObject {
    Q_OBJECT

public:
    explicit ImportViewModel(shell::Session& session, QObject* parent = nullptr);

    /// Begins anew with a file, or with what was pasted.
    void take(const QString& name, std::string bytes);
    bool hasSource() const { return !m_source.isEmpty(); }
    const QString& source() const { return m_source; }
    /// "Text, 14 rows", "Workbook (XLSX), 3 sheets".
    QString sourceWords() const;
    /// A form that is known by its content, and is better read as one.
    bool isPublishedForm() const;

    ReadTable& table() { return m_table; }
    const ReadTable& table() const { return m_table; }
    /// After every change of the table.
    void tableChanged();
    /// What stands in the way of leaving a step; empty when nothing does.
    base::Problems obstacles(ImportStep step) const;

    /// The rows that are to be checked, and how many there are of each sort.
    std::vector<RowsModel::Row> rows(RowsShown shown) const;
    std::size_t count(RowsShown shown) const;
    /// What the table comes to, and whether its own total says the same.
    QString sumSentence() const;
    bool canAcceptDifference() const;
    void acceptDifference();
    /// Why a row is taken for what it is, or what is wrong with it.
    QString rowSentence(const exchange::TableRow& row) const;

    bool hasPlace() const;
    Destination destination() const { return m_destination; }
    void setDestination(Destination destination);
    const QString& name() const { return m_name; }
    void setName(const QString& name);
    place::OrganisationKind kind() const { return m_kind; }
    void setKind(place::OrganisationKind kind);
    std::optional<std::int64_t> population() const { return m_population; }
    void setPopulation(std::optional<std::int64_t> population);
    /// How much of it is this place's, and how that is worked out, which must be said of a part.
    const money::Number& share() const { return m_share; }
    void setShare(const money::Number& share);
    const QString& shareMethod() const { return m_shareMethod; }
    void setShareMethod(const QString& method);
    /// The organisations of the open place, and the one that the lines go to.
    QStringList organisations() const;
    int organisation() const;
    void setOrganisation(int index);

    /// Lines with their tiers; of a newer file, what is new, gone and changed.
    std::vector<RowsModel::Row> outcomeRows() const;
    QString outcomeSentence() const;
    void setTiers(const std::vector<std::size_t>& lines, place::Tier tier);

    /// The place that would be opened.
    base::Result<document::Model> newModel() const;
    /// Puts the lines into the open place as one step, or says why it cannot be.
    base::Problems apply();

Q_SIGNALS:
    void changed();

private:
    bool isShown(const exchange::TableRow& row, RowsShown shown) const;
    base::Result<exchange::TableImport> make() const;
    QString tierSource() const;
    void prepare() const;
    undo::Wording wording() const;
    const place::Place& openPlace() const;

    shell::Session& m_session;
    ReadTable m_table;
    QString m_source;
    Destination m_destination = Destination::newPlace;
    QString m_name;
    place::OrganisationKind m_kind = place::OrganisationKind::council;
    std::optional<std::int64_t> m_population;
    money::Number m_share = money::Number(money::Decimal(1));
    QString m_shareMethod;
    std::string m_organisation;
    std::map<std::size_t, place::Tier> m_tiers; // by the row of the sheet
    /// What would come of it, worked out when it is asked for.
    mutable std::optional<base::Result<exchange::TableImport>> m_made;
    mutable std::optional<base::Result<exchange::Renewal>> m_renewal;
};

} // namespace wp::ui::screens
