// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/compare/decision_card.h"

#include "ui/format/names.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/wrapped_label.h"

#include <QDate>
#include <QDateEdit>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace wp::ui::screens {

using document::Decision;
using format::Space;
using format::Type;
using widgets::wrappedLabel;

namespace {

constexpr int monthsUntilReview = 6;
constexpr int widestField = 640;

/// A day as people write it; what is no day stays as it is.
QString dayText(const std::string& day)
{
    const QDate date = QDate::fromString(format::fromUtf8(day), Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, QLocale::LongFormat) : format::fromUtf8(day);
}

} // namespace

DecisionCard::DecisionCard(QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("card"));
    build();
    retranslate();
    dress();
}

void DecisionCard::build()
{
    auto* column = new QVBoxLayout(this);
    m_title = wrappedLabel({}, Type::heading, false, this);
    m_words = wrappedLabel({}, Type::body, true, this);
    m_form = new QFormLayout;
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto* choice = new widgets::ChoiceBox(this);
    choice->setNarrow();
    m_choice = choice;
    m_reason = new QLineEdit(this);
    m_owner = new QLineEdit(this);
    m_review = new QDateEdit(QDate::currentDate().addMonths(monthsUntilReview), this);
    m_review->setMinimumDate(QDate::currentDate());
    for (QWidget* field : {static_cast<QWidget*>(m_choice), static_cast<QWidget*>(m_reason), static_cast<QWidget*>(m_owner),
                           static_cast<QWidget*>(m_review)}) {
        field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_form->addRow(new QLabel(this), field);
        qobject_cast<QLabel*>(m_form->labelForField(field))->setBuddy(field);
    }
    m_refusal = wrappedLabel({}, Type::body, false, this);
    m_refusal->setProperty("wrong", true);
    m_refusal->hide();
    m_keep = new QPushButton(this);
    m_before = wrappedLabel({}, Type::body, false, this);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addLayout(m_form);
    column->addWidget(m_refusal);
    column->addWidget(m_keep, 0, Qt::AlignLeft);
    column->addWidget(m_before);
    connect(m_keep, &QPushButton::clicked, this, &DecisionCard::decide);
    for (QLineEdit* line : {m_reason, m_owner}) {
        connect(line, &QLineEdit::returnPressed, this, &DecisionCard::decide);
    }
}

void DecisionCard::retranslate()
{
    m_title->setText(tr("What is decided"));
    m_words->setText(tr("It is kept in the document and stands in the workshop record. A role for the owner is better "
                        "than a name."));
    const auto call = [this](QWidget* field, const QString& words) {
        qobject_cast<QLabel*>(m_form->labelForField(field))->setText(words);
        QString name = words;
        field->setAccessibleName(name.remove(u'&'));
    };
    call(m_choice, tr("&Goes ahead"));
    call(m_reason, tr("Rea&son"));
    call(m_owner, tr("O&wner"));
    call(m_review, tr("Loo&ked at again on"));
    m_review->setLocale(QLocale());
    m_review->setDisplayFormat(QStringLiteral("d MMMM yyyy"));
    m_keep->setText(tr("Keep this decision"));
    show({}, std::vector<Decision>(m_decisions));
}

void DecisionCard::dress()
{
    const format::Theme& theme = format::currentTheme();
    const int side = theme.space(Space::large);
    layout()->setContentsMargins(side, side, side, side);
    layout()->setSpacing(theme.space(Space::small));
    m_form->setSpacing(theme.space(Space::small));
    for (QWidget* field : {static_cast<QWidget*>(m_choice), static_cast<QWidget*>(m_reason), static_cast<QWidget*>(m_owner),
                           static_cast<QWidget*>(m_review)}) {
        field->setMaximumWidth(widestField * theme.textPercent() / 100);
    }
}

QString DecisionCard::sentenceOf(const Decision& decision) const
{
    return tr("“%1” goes ahead: %2. Owner: %3. Looked at again on %4.")
        .arg(format::fromUtf8(decision.name), format::fromUtf8(decision.reason), format::fromUtf8(decision.owner),
             dayText(decision.reviewDate));
}

void DecisionCard::show(const std::vector<Compared>& compared, const std::vector<Decision>& decisions)
{
    dress();
    m_decisions = decisions;
    if (!compared.empty()) {
        const QString chosen = m_choice->currentData().toString();
        m_choice->clear();
        for (const Compared& one : compared) {
            m_choice->addItem(one.name(), format::fromUtf8(one.projected->flat.id.text()));
        }
        m_choice->setCurrentIndex(std::max(m_choice->findData(chosen), 0));
    }
    QStringList said;
    for (auto decision = decisions.rbegin(); decision != decisions.rend(); ++decision) {
        said << sentenceOf(*decision);
    }
    m_before->setText(said.join(u'\n'));
    m_before->setVisible(!said.isEmpty());
}

void DecisionCard::showRefusal(const QString& sentence)
{
    m_refusal->setText(sentence);
    m_refusal->setVisible(!sentence.isEmpty());
}

void DecisionCard::clear()
{
    m_reason->clear();
    m_owner->clear();
    showRefusal({});
}

void DecisionCard::decide()
{
    const QString reason = m_reason->text().trimmed();
    const QString owner = m_owner->text().trimmed();
    if (m_choice->currentIndex() < 0) {
        showRefusal(tr("Choose above what is compared, so that something can go ahead."));
    } else if (reason.isEmpty()) {
        showRefusal(tr("Say why, so that whoever looks at it again knows."));
        m_reason->setFocus();
    } else if (owner.isEmpty()) {
        showRefusal(tr("Say who sees to it."));
        m_owner->setFocus();
    } else {
        Q_EMIT decided({m_choice->currentData().toString().toStdString(), m_choice->currentText().toStdString(),
                        reason.toStdString(), owner.toStdString(),
                        m_review->date().toString(Qt::ISODate).toStdString(),
                        QDate::currentDate().toString(Qt::ISODate).toStdString()});
    }
}

void DecisionCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::StyleChange) {
        dress();
    }
}

} // namespace wp::ui::screens
