// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/import/tiers_step.h"

#include "ui/format/names.h"
#include "ui/screens/import/import_words.h"
#include "ui/shell/large_dialog.h"
#include "ui/widgets/figure_edit.h"
#include "ui/widgets/wrapped_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSpinBox>
#include <QTableView>

namespace wp::ui::screens {

using format::Space;
using format::Type;

namespace {

constexpr int widestName = 30; // in letters
constexpr int whyColumn = 4;
constexpr int mostPeople = 100'000'000;

} // namespace

TiersStep::TiersStep(ImportViewModel& viewModel, QWidget* parent)
    : ImportPage(viewModel, parent), m_rows(new RowsModel(this))
{
    build();
    connectAll();
}

void TiersStep::build()
{
    FieldColumn fields(this);
    m_destination = shell::narrowPicker(this);
    m_destinationWords = fields.add(tr("&Where it goes"), m_destination);
    m_organisation = shell::narrowPicker(this);
    m_organisationWords = fields.add(tr("&Organisation"), m_organisation);
    m_name = new QLineEdit(this);
    m_nameWords = fields.add(tr("Na&me"), m_name);
    m_kind = shell::narrowPicker(this);
    m_kind->addItems(organisationKindNames());
    m_kindWords = fields.add(tr("Whose bud&get it is"), m_kind);
    m_people = new QSpinBox(this);
    m_people->setRange(0, mostPeople);
    m_people->setGroupSeparatorShown(true);
    m_people->setSpecialValueText(tr("not known"));
    m_people->setKeyboardTracking(false);
    m_peopleWords = fields.add(tr("&People who live there"), m_people);
    m_share = new widgets::FigureEdit(format::Quantity::rate, this);
    m_share->setName(tr("Share that is this place’s"));
    m_share->setLimits(money::Decimal(0), money::Decimal(1));
    m_shareWords = fields.add(tr("S&hare that is this place’s"), m_share);
    m_method = new QLineEdit(this);
    m_methodWords = fields.add(tr("How the share is wor&ked out"), m_method);
    fields.finish();
    m_said = widgets::wrappedLabel({}, Type::body, false, this);
    m_table = rowTable(tr("What is taken in"), m_rows, this);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_why = widgets::wrappedLabel({}, Type::body, true, this);
    m_tierParts = new QWidget(this);
    auto* line = new QHBoxLayout(m_tierParts);
    line->setContentsMargins({});
    line->setSpacing(format::currentTheme().space(Space::medium));
    m_tier = shell::narrowPicker(m_tierParts);
    auto* label = new QLabel(tr("&Tier of the chosen lines"), m_tierParts);
    label->setBuddy(m_tier);
    line->addWidget(label);
    line->addWidget(m_tier, 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(format::currentTheme().space(Space::small));
    right->addWidget(m_said);
    right->addWidget(m_table, 1);
    right->addWidget(m_why);
    right->addWidget(m_tierParts);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins({});
    columns->setSpacing(format::currentTheme().space(Space::medium));
    columns->addWidget(fields.area(), 1);
    columns->addLayout(right, 2);
}

void TiersStep::connectAll()
{
    const auto unlessRefreshing = [this](auto what) {
        return [this, what](auto value) {
            if (!m_isRefreshing) {
                what(value);
            }
        };
    };
    connect(m_destination, &QComboBox::currentIndexChanged, this, unlessRefreshing([this](int) {
                viewModel().setDestination(static_cast<Destination>(m_destination->currentData().toInt()));
            }));
    connect(m_organisation, &QComboBox::currentIndexChanged, this,
            unlessRefreshing([this](int index) { viewModel().setOrganisation(index); }));
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (m_name->text() != viewModel().name()) {
            viewModel().setName(m_name->text());
        }
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, unlessRefreshing([this](int index) {
                viewModel().setKind(static_cast<place::OrganisationKind>(index));
            }));
    connect(m_people, &QSpinBox::valueChanged, this, unlessRefreshing([this](int people) {
                viewModel().setPopulation(people > 0 ? std::optional<std::int64_t>(people) : std::nullopt);
            }));
    connect(m_share, &widgets::FigureEdit::committed, &viewModel(), &ImportViewModel::setShare);
    connect(m_method, &QLineEdit::editingFinished, this, [this] {
        if (m_method->text() != viewModel().shareMethod()) {
            viewModel().setShareMethod(m_method->text());
        }
    });
    connect(m_tier, &QComboBox::activated, this, &TiersStep::tag);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &TiersStep::showWhy);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_tier->setEnabled(m_table->selectionModel()->hasSelection());
    });
}

void TiersStep::tag(int index)
{
    std::vector<std::size_t> lines;
    for (const QModelIndex& chosen : m_table->selectionModel()->selectedRows()) {
        lines.push_back(static_cast<std::size_t>(chosen.row()));
    }
    if (index > 0 && !lines.empty()) {
        viewModel().setTiers(lines, format::allTiers()[static_cast<std::size_t>(index - 1)]);
    }
}

/// Why the current line has its tier, in full.
void TiersStep::showWhy()
{
    const int row = m_table->currentIndex().row();
    const bool isLine = m_tierParts->isVisibleTo(this) && row >= 0 && row < m_rows->rowCount();
    m_why->setText(isLine ? m_rows->rows()[static_cast<std::size_t>(row)].cells.value(whyColumn) : QString());
    m_why->setVisible(!m_why->text().isEmpty());
}

void TiersStep::showOutcome()
{
    const bool isRenewal = viewModel().destination() == Destination::renewal;
    const QStringList headings = isRenewal
                                     ? QStringList{tr("What"), tr("Line"), tr("Was"), tr("Is"), tr("Matched")}
                                     : QStringList{tr("Line"), tr("Department"), tr("Budget"), tr("Tier"), tr("Because")};
    if (m_rows->headerData(0, Qt::Horizontal, Qt::DisplayRole).toString() != headings.front()) {
        m_rows->setHeadings(headings, isRenewal ? std::vector{2, 3} : std::vector{2});
    }
    m_rows->setRows(viewModel().outcomeRows());
    fitColumns(*m_table, widestName);
    m_said->setText(viewModel().outcomeSentence());
    m_said->setVisible(!m_said->text().isEmpty());
    m_tierParts->setVisible(!isRenewal);
    m_tier->clear();
    m_tier->addItem(tr("Choose a tier"));
    for (const place::Tier tier : format::allTiers()) {
        m_tier->addItem(format::tierName(tier));
    }
    m_tier->setEnabled(m_table->selectionModel()->hasSelection());
    showWhy();
}

QWidget* TiersStep::firstStop() const { return m_destination; }

void TiersStep::refresh()
{
    if (!viewModel().table().reading()) {
        return;
    }
    const QScopedValueRollback quiet(m_isRefreshing, true);
    const Destination destination = viewModel().destination();
    m_destination->clear();
    m_destination->addItem(tr("A place of its own"), static_cast<int>(Destination::newPlace));
    if (viewModel().hasPlace()) {
        m_destination->addItem(tr("This place, as a new organisation"), static_cast<int>(Destination::newOrganisation));
        m_destination->addItem(tr("This place, in an organisation"), static_cast<int>(Destination::under));
        m_destination->addItem(tr("This place: newer figures of it"), static_cast<int>(Destination::renewal));
    }
    m_destination->setCurrentIndex(m_destination->findData(static_cast<int>(destination)));
    const bool isNew = destination == Destination::newPlace || destination == Destination::newOrganisation;
    m_destinationWords->setText(
        destination == Destination::newPlace           ? tr("It opens as a new document, with three scenarios to begin with.")
        : destination == Destination::newOrganisation ? tr("Its lines stand beside those that are there.")
        : destination == Destination::under           ? tr("Departments of the same name are the same department.")
                                                      : tr("Lines are matched by their code, then by their name."));
    m_organisation->clear();
    m_organisation->addItems(viewModel().organisations());
    m_organisation->setCurrentIndex(isNew ? -1 : viewModel().organisation());
    m_organisationWords->parentWidget()->setVisible(!isNew);
    m_name->setText(viewModel().name());
    m_nameWords->parentWidget()->setVisible(isNew);
    m_kind->setCurrentIndex(static_cast<int>(viewModel().kind()));
    m_kindWords->parentWidget()->setVisible(isNew);
    m_people->setValue(static_cast<int>(viewModel().population().value_or(0)));
    m_peopleWords->parentWidget()->setVisible(destination == Destination::newPlace);
    m_peopleWords->setText(tr("The table does not hold this. It is marked as assumed until somebody says it."));
    const bool isPart = viewModel().share().value() != 1;
    m_share->setValue(viewModel().share());
    m_shareWords->setText(tr("Less than 100 % where the table is of a larger area, such as an NHS board."));
    m_method->setText(viewModel().shareMethod());
    m_methodWords->setText(tr("Such as: by population, 329,825 of 3,150,000. It stands beside each figure."));
    m_methodWords->parentWidget()->setVisible(isPart);
    for (QLabel* none : {m_organisationWords, m_nameWords, m_kindWords}) {
        none->hide();
    }
    showOutcome();
}

} // namespace wp::ui::screens
