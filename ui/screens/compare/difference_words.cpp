// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/compare/difference_words.h"

#include "core/place/path.h"
#include "core/scenario/assume.h"
#include "core/scenario/describe.h"
#include "ui/format/input_words.h"
#include "ui/format/names.h"
#include "ui/format/numbers.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace wp::ui::screens {

using place::Field;
using place::Quantity;
using scenario::Measure;
using scenario::Scenario;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Compare)
};

constexpr std::string_view measuresPrefix = "measures/";
constexpr std::string_view assumptionsPrefix = "assumptions/";
constexpr qsizetype mostNames = 4;

QString none() { return QStringLiteral("–"); }

const Measure* measureIn(const Scenario& flat, std::string_view id)
{
    const auto found = std::ranges::find_if(flat.measures, [id](const Measure& one) { return one.id.text() == id; });
    return found == flat.measures.end() ? nullptr : &*found;
}

/// The first part of "families/saving", and the rest.
std::pair<std::string, std::string> split(const std::string& path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? std::pair(path, std::string())
                                      : std::pair(path.substr(0, slash), path.substr(slash + 1));
}

QString yesOrNo(bool isOn) { return isOn ? Words::tr("yes") : Words::tr("no"); }

QString shortened(const QStringList& names)
{
    return names.size() <= mostNames ? names.join(QStringLiteral(", "))
                                     : Words::tr("%1 and %n more", nullptr, static_cast<int>(names.size() - mostNames))
                                           .arg(names.first(mostNames).join(QStringLiteral(", ")));
}

template <class Things, class Id>
QString nameIn(const Things& things, const Id& id)
{
    const auto found = std::ranges::find_if(things, [&id](const auto& thing) { return thing.id == id; });
    return found == things.end() ? format::fromUtf8(id.text()) : format::nameOf(*found);
}

/// The value of one field in words.
class FieldWords {
public:
    FieldWords(const place::Place& place, std::string_view field) : m_place(place), m_field(field) {}

    const QString& words() const { return m_words; }

    template <class Member>
    void operator()(const Member& member, const place::Rule& rule)
    {
        take(member, rule);
    }

private:
    void take(const Field<Quantity>& value, const place::Rule& rule)
    {
        if (value) {
            m_words = format::inputValue(rule, value->central.value());
            if (value->spread) {
                m_words = Words::tr("%1 (%2)", "a value and its range")
                              .arg(m_words, format::Numbers().range(format::inputValue(rule, value->spread->low.value()),
                                                                    format::inputValue(rule, value->spread->high.value())));
            }
        }
    }
    void take(const Field<std::int64_t>& value, const place::Rule&)
    {
        if (value) {
            const bool isYear = m_field == "from" || m_field == "to";
            const int base = static_cast<int>(m_place.frame.baseYear.value_or(0));
            m_words = isYear ? format::Numbers().financialYear(base + static_cast<int>(*value)) : QString::number(*value);
        }
    }
    void take(const Field<bool>& value, const place::Rule&)
    {
        if (value) {
            m_words = yesOrNo(*value);
        }
    }
    void take(const Field<std::string>& value, const place::Rule&) { m_words = format::fromUtf8(value.value_or("")); }
    void take(const Field<std::vector<scenario::LineId>>& lines, const place::Rule&)
    {
        QStringList names;
        for (const auto& line : lines.value_or(std::vector<scenario::LineId>())) {
            names << nameIn(m_place.lines, line);
        }
        m_words = shortened(names);
    }
    void take(const Field<scenario::LineShares>& shares, const place::Rule&) { takeShares(shares, m_place.lines); }
    void take(const Field<scenario::OrganisationShares>& shares, const place::Rule&)
    {
        takeShares(shares, m_place.organisations);
    }
    void take(const Field<scenario::OrganisationId>& id, const place::Rule&)
    {
        m_words = id ? nameIn(m_place.organisations, *id) : QString();
    }
    void take(const Field<scenario::LineId>& id, const place::Rule&) { m_words = id ? nameIn(m_place.lines, *id) : QString(); }
    void take(const Field<scenario::StreamId>& id, const place::Rule&)
    {
        m_words = id ? nameIn(m_place.streams, *id) : QString();
    }
    void take(const Field<scenario::CutScope>& scope, const place::Rule&)
    {
        QStringList names;
        for (const auto& department : scope ? scope->departments : std::vector<scenario::DepartmentId>()) {
            names << nameIn(m_place.departments, department);
        }
        m_words = scope && scope->all ? Words::tr("every department") : shortened(names);
    }
    template <class Other>
    void take(const Other&, const place::Rule&)
    {
    }

    template <class Shares, class Things>
    void takeShares(const Field<Shares>& shares, const Things& things)
    {
        QStringList names;
        if (shares) {
            for (const auto& part : *shares) {
                const QString name = nameIn(things, part.id);
                const QString weight =
                    shares->size() > 1 && part.share ? format::Numbers().number(part.share->value(), 2) : QString();
                names << (weight.isEmpty() ? name : name + u' ' + weight);
            }
        }
        m_words = shortened(names);
    }

    const place::Place& m_place;
    std::string_view m_field;
    QString m_words;
};

QString assumed(const scenario::Assumption& value, const place::Rule& rule)
{
    if (const auto* number = std::get_if<money::Number>(&value)) {
        return format::inputValue(rule, number->value());
    }
    if (const auto* flag = std::get_if<bool>(&value)) {
        return yesOrNo(*flag);
    }
    return QString::number(std::get<std::int64_t>(value));
}

QString assumptionWords(const place::Place& place, const Scenario& flat, const std::string& path)
{
    const auto own = flat.assumptions.find(path);
    const auto [thing, field] = split(path);
    FieldWords words(place, field);
    QString replaced;
    place::visitPath(place, path, [&](const auto& member, const place::Rule& rule) {
        words(member, rule);
        if (own != flat.assumptions.end()) {
            replaced = assumed(own->second, rule);
        }
    });
    return own != flat.assumptions.end() ? replaced : words.words();
}

} // namespace

std::string measureOf(const std::string& path)
{
    if (!path.starts_with(measuresPrefix)) {
        return {};
    }
    const std::string rest = path.substr(measuresPrefix.size());
    return rest.substr(0, rest.find('/'));
}

std::string assumptionOf(const std::string& path)
{
    return path.starts_with(assumptionsPrefix) ? path.substr(assumptionsPrefix.size()) : std::string();
}

QString differenceValue(const place::Place& place, const Scenario& flat, const std::string& path)
{
    if (const std::string assumption = assumptionOf(path); !assumption.empty()) {
        const QString words = assumptionWords(place, flat, assumption);
        return words.isEmpty() ? none() : words;
    }
    const Measure* measure = measureIn(flat, measureOf(path));
    if (!measure) {
        return none();
    }
    const std::string rest = path.substr(measuresPrefix.size());
    if (rest == measure->id.text()) {
        return format::kindName(measure->action);
    }
    const std::string field = rest.substr(measure->id.text().size() + 1);
    FieldWords words(place, field);
    Scenario whole;
    whole.measures.push_back(*measure);
    whole = scenario::withDefaults(std::move(whole));
    place::visitField(whole.measures.front(), field, words);
    return words.words().isEmpty() ? none() : words.words();
}

QString differenceName(const place::Place& place, const Scenario& flat, const std::string& path)
{
    if (const std::string assumption = assumptionOf(path); !assumption.empty()) {
        return Words::tr("%1 (assumed)").arg(format::inputName(place, flat, assumption));
    }
    const std::string rest = path.substr(std::min(measuresPrefix.size(), path.size()));
    const Measure* measure = measureIn(flat, measureOf(path));
    return measure && rest == measure->id.text() ? format::nameOf(*measure) : format::inputName(place, flat, path);
}

} // namespace wp::ui::screens
