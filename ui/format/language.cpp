// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTranslator>

namespace wp::ui::format {

namespace {

class PseudoTranslator : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        // Figures have no words to stretch, and what an edit shows it must be able to read again.
        static const QRegularExpression word(QStringLiteral("[A-Za-z]{3}"));
        const QString english = QString::fromUtf8(source);
        const bool isFigure = qstrcmp(context, "Numbers") == 0 && !word.match(english).hasMatch();
        return isFigure ? english : pseudo(english);
    }
};

QString accented(const QString& plain)
{
    static const QString from = QStringLiteral("AaCcEeGgIiNnOoSsUuWwYyZz");
    static const QString to = QStringLiteral("ÅåÇçÉéĜĝÎîÑñÖöŜŝÛûŴŵŶŷŽž");
    QString made = plain;
    for (QChar& letter : made) {
        const qsizetype at = from.indexOf(letter);
        letter = at < 0 ? letter : to[at];
    }
    return made;
}

QLocale localeOf(const QString& code)
{
    return QLocale(code == QLatin1String("cy") ? QLocale::Welsh : QLocale::English, QLocale::UnitedKingdom);
}

std::unique_ptr<QTranslator> loaded(const QString& file, const QString& folder)
{
    auto translator = std::make_unique<QTranslator>();
    return translator->load(file, folder) ? std::move(translator) : nullptr;
}

} // namespace

QString pseudo(const QString& english)
{
    static const QRegularExpression kept(QStringLiteral("<[^>]*>|&[a-z]+;|%(?:L?\\d+|n)"));
    QString made;
    qsizetype from = 0;
    auto matches = kept.globalMatch(english);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        made += accented(english.mid(from, match.capturedStart() - from)) + match.captured();
        from = match.capturedEnd();
    }
    made += accented(english.mid(from));
    const qsizetype longer = (english.size() * 3 + 9) / 10;
    return QStringLiteral("[%1 %2]").arg(made, QString(longer, QChar(0x00B7)));
}

Language::Language(QObject* parent) : QObject(parent)
{
    install();
}

Language::~Language()
{
    for (const auto& translator : m_translators) {
        QCoreApplication::removeTranslator(translator.get());
    }
}

QStringList Language::codes() { return {QStringLiteral("en"), QStringLiteral("cy")}; }

QString Language::nameOf(const QString& code)
{
    return code == QLatin1String("cy") ? QStringLiteral("Cymraeg")
           : code == QLatin1String("pseudo") ? QStringLiteral("Pseudo")
                                             : QStringLiteral("English");
}

QString Language::ofSystem()
{
    return QLocale::system().language() == QLocale::Welsh ? QStringLiteral("cy") : QStringLiteral("en");
}

void Language::setCode(const QString& code)
{
    if (code != m_code) {
        m_code = code;
        install();
        Q_EMIT changed();
    }
}

void Language::install()
{
    // The locale first: each translator that comes or goes makes every widget say its words again.
    QLocale::setDefault(localeOf(m_code));
    for (const auto& translator : m_translators) {
        QCoreApplication::removeTranslator(translator.get());
    }
    m_translators.clear();
    if (m_code == QLatin1String("pseudo")) {
        m_translators.push_back(std::make_unique<PseudoTranslator>());
    } else {
        m_translators.push_back(loaded(QStringLiteral("qtbase_") + m_code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
        m_translators.push_back(loaded(QStringLiteral("wholeplace_") + m_code, QStringLiteral(":/i18n")));
    }
    std::erase(m_translators, nullptr);
    for (const auto& translator : m_translators) {
        QCoreApplication::installTranslator(translator.get());
    }
}

} // namespace wp::ui::format
