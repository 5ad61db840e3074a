// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/format/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include <array>

namespace wp::ui::widgets {

namespace {

struct Look {
    const char* icon;
    format::Colour colour;
};

constexpr std::array looks = {Look{"info", format::Colour::info}, Look{"success", format::Colour::success},
                              Look{"warning", format::Colour::warning}, Look{"danger", format::Colour::danger}};

} // namespace

Banner::Banner(QWidget* parent)
    : QFrame(parent), m_mark(new QLabel(this)), m_sentence(new QLabel(this)), m_action(new QPushButton(this)),
      m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("banner"));
    auto* const row = new QHBoxLayout(this);
    const auto& theme = format::currentTheme();
    row->setContentsMargins(theme.space(format::Space::medium), theme.space(format::Space::small),
                            theme.space(format::Space::small), theme.space(format::Space::small));
    row->setSpacing(theme.space(format::Space::medium));
    row->addWidget(m_mark, 0, Qt::AlignVCenter);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_action);
    row->addWidget(m_close, 0, Qt::AlignTop);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setProperty("quiet", true);
    m_close->setIcon(format::icon(QStringLiteral("close")));
    connect(m_action, &QPushButton::clicked, this, &Banner::actionPressed);
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    retranslate();
    hide();
}

void Banner::say(BannerKind kind, const QString& sentence, const QString& action)
{
    m_kind = kind;
    m_words = sentence;
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    retranslate();
    show();
    if (QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void Banner::clear()
{
    m_words.clear();
    hide();
}

QString Banner::sentence() const { return m_words; }

void Banner::retranslate()
{
    const Look& look = looks[static_cast<std::size_t>(m_kind)];
    const QString name = QString::fromLatin1(look.icon);
    const int side = fontMetrics().height() + 4;
    m_mark->setPixmap(format::icon(name, look.colour).pixmap(side, side));
    const std::array kinds = {tr("Note: %1"), tr("Done: %1"), tr("Warning: %1"), tr("Problem: %1")};
    m_sentence->setText(kinds[static_cast<std::size_t>(m_kind)].arg(m_words));
    setAccessibleName(m_sentence->text());
    m_close->setAccessibleName(tr("Put this message away"));
    m_close->setToolTip(m_close->accessibleName());
    if (property("kind").toString() != name) {
        setProperty("kind", name);
        style()->unpolish(this);
        style()->polish(this);
    }
}

void Banner::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::PaletteChange) {
        retranslate();
    }
}

} // namespace wp::ui::widgets
