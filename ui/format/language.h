// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QStringList>

#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QTranslator;
QT_END_NAMESPACE

namespace wp::ui::format {

/// The language of the program, switched live: installs the translators and sets the default QLocale,
/// upon which Qt sends every widget a LanguageChange. "pseudo" is English with accents and a third more
/// letters, for tests that look for text that does not fit or cannot be translated.
class Language : public QObject {
    Q_OBJECT

public:
    explicit Language(QObject* parent = nullptr);
    ~Language() override;

    static QStringList codes();
    /// The language's name in itself: "English", "Cymraeg".
    static QString nameOf(const QString& code);
    static QString ofSystem();

    QString code() const { return m_code; }
    void setCode(const QString& code);

Q_SIGNALS:
    void changed();

private:
    void install();

    QString m_code = QStringLiteral("en");
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

/// English made visibly foreign: "[Ŝåvé ···]"; markup, placeholders (%1, %n, %L1) and mnemonics are kept.
QString pseudo(const QString& english);

} // namespace wp::ui::format
