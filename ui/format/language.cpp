// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/language.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTranslator>

#include <memory>
#include <vector>

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

using Translators = std::vector<std::unique_ptr<QTranslator>>;

std::unique_ptr<QTranslator> loaded(const QString& file)
{
    auto translator = std::make_unique<QTranslator>();
    return translator->load(file, QStringLiteral(":/i18n")) ? std::move(translator) : nullptr;
}

Translators translatorsOf(const QString& code)
{
    Translators made;
    if (code == QLatin1String("pseudo")) {
        made.push_back(std::make_unique<PseudoTranslator>());
    } else {
        made.push_back(loaded(QStringLiteral("wholeplace_") + code));
        made.push_back(loaded(QStringLiteral("qtbase_") + code));
    }
    std::erase(made, nullptr);
    return made;
}

/// The one translator that Qt asks; whose words it says can change without Qt's notice.
class Voice : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override
    {
        for (const auto& translator : m_translators) {
            const QString words = translator->translate(context, source, disambiguation, n);
            if (!words.isNull()) {
                return words;
            }
        }
        return {};
    }

    QString code() const { return m_code; }
    void speak(const QString& code)
    {
        QLocale::setDefault(localeOf(code));
        m_code = code;
        m_translators = translatorsOf(code);
    }
    /// Every widget says its words again.
    void announce()
    {
        QCoreApplication::removeTranslator(this);
        QCoreApplication::installTranslator(this);
    }

private:
    QString m_code;
    Translators m_translators;
};

Voice& voice()
{
    static Voice one;
    return one;
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
    voice().speak(m_code);
    voice().announce();
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
        voice().speak(code);
        voice().announce();
        Q_EMIT changed();
    }
}

InLanguage::InLanguage(const QString& code) : m_before(voice().code())
{
    if (m_before.isEmpty()) {
        voice().announce();
    }
    voice().speak(code);
}

InLanguage::~InLanguage() { voice().speak(m_before.isEmpty() ? QStringLiteral("en") : m_before); }

} // namespace wp::ui::format
