// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/place/agreement_cells.h"

#include "core/document/edits.h"
#include "core/place/codec.h"
#include "core/projection/delivery.h"
#include "ui/format/names.h"
#include "ui/format/note_words.h"
#include "ui/format/numbers.h"
#include "ui/screens/place/cell_of.h"

namespace wp::ui::screens {

using document::Agreement;
using document::Share;
using format::fromUtf8;
using format::Numbers;
using format::Quantity;

namespace {

struct Agreed {
    Q_DECLARE_TR_FUNCTIONS(AgreementCells)
};

/// Puts a text of JSON, or without one nothing, into what is agreed of an adjustment.
CellEdit changing(const TableRow& row, std::function<Agreement(const Agreement&, const std::optional<std::string>&)> change)
{
    return [row, change = std::move(change)](const document::Model& model, const std::string& json) {
        const place::Json value = place::Json::parse(json, nullptr, false);
        const place::AdjustmentAt at{row.id, row.item()};
        const document::Agreements all = document::agreementsOf(model);
        const auto found = all.find(at);
        return document::agreeing(model, at,
                                  change(found == all.end() ? Agreement() : found->second,
                                         value.is_string() ? std::optional(value.get<std::string>()) : std::nullopt));
    };
}

Cell ownerCell(const TableRow& row, const Agreement& agreement)
{
    Cell cell = textPart({}, {}, fromUtf8(agreement.owner));
    cell.put = changing(row, [](Agreement changed, const auto& text) {
        changed.owner = text.value_or("");
        return changed;
    });
    return cell;
}

Cell statusCell(const TableRow& row, const Agreement& agreement)
{
    Cell cell;
    cell.kind = CellKind::choice;
    cell.text = format::savingStatus(agreement.status);
    cell.edit = agreement.status.empty() ? QStringLiteral("null") : fromUtf8(document::quoted(agreement.status));
    cell.choices = [] {
        QVariantList offered{QVariantList{Agreed::tr("Not said"), QStringLiteral("null")}};
        for (const std::string_view word : document::savingStatuses()) {
            offered.push_back(QVariantList{format::savingStatus(word), fromUtf8(document::quoted(word))});
        }
        return offered;
    };
    cell.put = changing(row, [](Agreement changed, const auto& word) {
        changed.status = word.value_or("");
        return changed;
    });
    return cell;
}

Cell shareCell(const TableRow& row, const Agreement& agreement, Share share)
{
    const place::Delivery delivery = agreement.delivery();
    const bool isLow = share == Share::low;
    const auto& given = isLow ? agreement.low : share == Share::central ? agreement.central : agreement.high;
    const money::Decimal& value = isLow ? delivery.low : share == Share::central ? delivery.central : delivery.high;
    Cell cell = figurePart({}, {}, Quantity::rate, agreement.hasDelivery() ? std::optional(value) : std::nullopt);
    cell.isDefault = agreement.hasDelivery() && !given;
    cell.mayBeEmpty = true;
    cell.complaint = [](const money::Decimal& typed) {
        return typed < 0 || typed > 1 ? Agreed::tr("%1 of a saving cannot come. Give a share from 0% to 100%.").arg(Numbers().rate(typed))
                                      : QString();
    };
    cell.put = changing(row, [share](const Agreement& changed, const auto& text) {
        return changed.with(share, text ? money::Number::parse(*text) : std::nullopt);
    });
    return cell;
}

} // namespace

std::vector<TableColumn> agreementColumns()
{
    return {{Agreed::tr("Owner"), Agreed::tr("Who answers for the saving; a role is better than a name"), false, 20},
            {Agreed::tr("Status"), Agreed::tr("How the saving stands"), false, 14},
            {Agreed::tr("Low"), Agreed::tr("Which share of the saving comes at the least. Not in the projection."), true, 8},
            {Agreed::tr("Central"), Agreed::tr("Which share of the saving is expected to come. Not in the projection."), true, 9},
            {Agreed::tr("High"), Agreed::tr("Which share of the saving comes at the most. Not in the projection."), true, 8},
            {Agreed::tr("At risk"), Agreed::tr("The amount less its low share: what may not come. Not in the projection."), true, 11}};
}

Cell agreementCell(const document::Model& model, const document::Agreements& agreements, const TableRow& row, AgreementColumn column)
{
    const place::Adjustment& adjustment = model.place.lines[row.at].adjustments[row.item()];
    if (adjustment.amount->value() >= 0) {
        return {};
    }
    const auto found = agreements.find({row.id, row.item()});
    const Agreement agreement = found == agreements.end() ? Agreement() : found->second;
    switch (column) {
    case AgreementColumn::owner: return ownerCell(row, agreement);
    case AgreementColumn::status: return statusCell(row, agreement);
    case AgreementColumn::low: return shareCell(row, agreement, Share::low);
    case AgreementColumn::central: return shareCell(row, agreement, Share::central);
    case AgreementColumn::high: return shareCell(row, agreement, Share::high);
    case AgreementColumn::atRisk: break;
    }
    if (!agreement.hasDelivery()) {
        return wordsCell(Agreed::tr("not said", "what is at risk of a saving"));
    }
    const place::Delivery delivery = agreement.delivery();
    return wordsCell(format::shownText(Quantity::money, projection::deliveredOf(adjustment, &delivery).atRisk().toDecimal()));
}

QString agreementSum(const document::Model& model, const document::Agreements& agreements)
{
    const projection::Delivered sum = projection::deliveredInAll(model.place, document::deliveriesOf(agreements));
    if (sum.savings == 0) {
        return {};
    }
    const Numbers numbers;
    const QString agreed = numbers.exactMoney(sum.agreed);
    QStringList said{sum.stated == 0 ? Agreed::tr("Agreed %1.").arg(agreed)
                                     : Agreed::tr("Agreed %1; central delivery %2; low %3, so %4 is at risk.")
                                           .arg(agreed, numbers.exactMoney(sum.central), numbers.exactMoney(sum.low),
                                                numbers.exactMoney(sum.atRisk()))};
    if (const auto unsaid = static_cast<int>(sum.savings - sum.stated); unsaid > 0) {
        said << Agreed::tr("%n savings say nothing of their delivery and count in full.", "", unsaid);
    }
    said << Agreed::tr("All three lines count what is agreed, in full.");
    return said.join(u' ');
}

} // namespace wp::ui::screens
