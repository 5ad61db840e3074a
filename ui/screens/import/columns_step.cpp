// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/import/columns_step.h"

#include "ui/format/names.h"
#include "ui/screens/import/import_words.h"
#include "ui/screens/import/table_preview.h"
#include "ui/shell/large_dialog.h"
#include "ui/widgets/wrapped_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QTableView>

#include <algorithm>

namespace wp::ui::screens {

using exchange::ColumnRole;

namespace {

constexpr std::size_t mostColumns = 500;
constexpr std::size_t samples = 2;

} // namespace

ColumnsStep::ColumnsStep(ImportViewModel& viewModel, TablePreview& preview, QWidget* parent)
    : ImportPage(viewModel, parent)
{
    m_table = rowTable(tr("The table, and what its columns hold"), &preview, this);
    m_table->verticalHeader()->show();
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_load = shell::pushButton(tr("&Use a saved mapping…"), this);
    m_save = shell::pushButton(tr("&Save the mapping…"), this);
    connect(m_load, &QPushButton::clicked, this, &ColumnsStep::mappingWanted);
    connect(m_save, &QPushButton::clicked, this, &ColumnsStep::saveWanted);
    FieldColumn fields(this);
    addFields(fields);
    fields.add(widgets::wrappedLabel(tr("A mapping is a small file that reads the same table in the same way, next year "
                                      "or on a colleague’s computer."),
                                   format::Type::caption, true, this));
    fields.add(m_load);
    fields.add(m_save);
    fields.finish();
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins({});
    columns->setSpacing(format::currentTheme().space(format::Space::medium));
    columns->addWidget(fields.area(), 1);
    columns->addWidget(m_table, 2);
}

void ColumnsStep::addFields(FieldColumn& fields)
{
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const auto role = static_cast<ColumnRole>(i);
        Field& field = m_fields[i];
        field.picker = shell::narrowPicker(this);
        field.reason = fields.add(roleName(role), field.picker);
        connect(field.picker, &QComboBox::currentIndexChanged, this, [this, role](int index) {
            if (!m_isRefreshing) {
                const auto column = static_cast<std::size_t>(index - 1);
                viewModel().table().setColumn(role, index > 0 ? std::optional(column) : std::nullopt);
                viewModel().tableChanged();
            }
        });
    }
}

QWidget* ColumnsStep::firstStop() const { return m_fields.front().picker; }

/// "D: 2024/25 Net budget (1,900; 2,900)", after "none".
QStringList ColumnsStep::columnNames() const
{
    const exchange::Sheet& sheet = *viewModel().table().sheet();
    const exchange::TableReading& reading = *viewModel().table().reading();
    QStringList names{tr("none")};
    for (std::size_t column = 0; column < std::min(sheet.width(), mostColumns); ++column) {
        QStringList seen;
        for (std::size_t row = reading.look.body.value.first; row < reading.look.body.value.end; ++row) {
            const std::string& text = sheet.text(row, column);
            if (!text.empty() && static_cast<std::size_t>(seen.size()) < samples) {
                seen << format::fromUtf8(text).simplified();
            }
        }
        const QString title = column < reading.titles.size() ? format::fromUtf8(reading.titles[column]) : QString();
        const QString letters = format::fromUtf8(exchange::columnLetters(column));
        const QString said = title.isEmpty() ? seen.join(QStringLiteral("; ")) : title;
        names << (said.isEmpty() ? letters : tr("%1: %2", "letter of a column, and its title").arg(letters, said));
    }
    return names;
}

void ColumnsStep::refresh()
{
    const exchange::TableReading* reading = viewModel().table().reading();
    if (!reading) {
        return;
    }
    const QScopedValueRollback quiet(m_isRefreshing, true);
    const QStringList names = columnNames();
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const auto role = static_cast<ColumnRole>(i);
        const exchange::FoundColumn* found = reading->look.column(role);
        const Field& field = m_fields[i];
        field.picker->clear();
        field.picker->addItems(names);
        field.picker->setCurrentIndex(found ? static_cast<int>(found->index) + 1 : 0);
        field.reason->setText(found ? reasonSentence(found->reason) : QString());
        field.reason->setVisible(found != nullptr);
    }
}

} // namespace wp::ui::screens
