// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QStringList>

namespace wp::ui::format {

/// The language of the program, switched live: installs the translators and sets the default QLocale,
/// upon which Qt sends every widget a LanguageChange. "pseudo" is English with accents and a third more
/// letters, for tests that look for text that does not fit or cannot be translated.
class Language : public QObject {
    Q_OBJECT

public:
    explicit Language(QObject* parent = nullptr);

    static QStringList codes();
    /// The language's name in itself: "English", "Cymraeg".
    static QString nameOf(const QString& code);
    static QString ofSystem();

    QString code() const { return m_code; }
    void setCode(const QString& code);

Q_SIGNALS:
    void changed();

private:
    QString m_code = QStringLiteral("en");
};

/// Words and figures of another language for as long as this lives, for a paper that is written in it. No widget is
/// told, so none may be made to say anything meanwhile.
class InLanguage {
public:
    explicit InLanguage(const QString& code);
    ~InLanguage();
    InLanguage(const InLanguage&) = delete;
    InLanguage& operator=(const InLanguage&) = delete;

private:
    QString m_before;
};

/// English made visibly foreign: "[Ŝåvé ···]"; markup, placeholders (%1, %n, %L1) and mnemonics are kept.
QString pseudo(const QString& english);

} // namespace wp::ui::format
