// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/messages.h"

#include <QtTest>

#include <algorithm>

using wp::testing::Message;
using wp::testing::messagesIn;
using wp::testing::messagesOf;

namespace {

constexpr qsizetype welshForms = 5; // of 0, 1, 2 to 5, 6 and all others

/// All that the pattern finds, in an order that does not tell where.
QStringList found(const QString& text, const QString& pattern)
{
    QStringList all;
    auto matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext()) {
        all.push_back(matches.next().captured());
    }
    all.sort();
    return all;
}

/// What a text ends with that means something: a colon, an ellipsis, a space.
QString ending(const QString& text)
{
    return QRegularExpression(QStringLiteral("(?::|…|\\.\\.\\.)? *$")).match(text).captured();
}

/// A mnemonic is one & before a letter; a character entity is none.
qsizetype mnemonics(const QString& text) { return found(text, QStringLiteral("&(?!&|[a-z]+;)\\w")).size(); }

QString fault(const Message& message, const QString& form)
{
    static const QString placeholder = QStringLiteral("%(?:L?\\d+|L?n)");
    static const QString tag = QStringLiteral("</?(?:a|b|br|h\\d|i|li|p|table|td|th|tr|ul)\\b[^>]*>|&[a-z]+;");
    if (form.isEmpty()) {
        return QStringLiteral("says nothing");
    }
    if (found(form, placeholder) != found(message.source, placeholder)) {
        // A count of none or one may be a word, or go without saying.
        const bool isFew = message.isCounted && (form == message.forms[0] || form == message.forms[1]);
        QStringList rest = found(message.source, placeholder);
        rest.removeAll(QStringLiteral("%n"));
        if (!isFew || found(form, placeholder) != rest) {
            return QStringLiteral("has other placeholders");
        }
    }
    if (found(form, tag) != found(message.source, tag)) {
        return QStringLiteral("has other tags");
    }
    if (mnemonics(form) != mnemonics(message.source)) {
        return QStringLiteral("has another number of mnemonics");
    }
    if (ending(form) != ending(message.source)) {
        return QStringLiteral("ends otherwise");
    }
    if (form.contains(u'\'')) {
        return QStringLiteral("has a straight apostrophe");
    }
    static const QString gap = QStringLiteral("  ");
    return form.contains(gap) && !message.source.contains(gap) ? QStringLiteral("has two spaces") : QString();
}

QString faultOf(const Message& message)
{
    if (!message.isFinished) {
        return QStringLiteral("is unfinished");
    }
    if (message.forms.size() != (message.isCounted ? welshForms : 1)) {
        return QStringLiteral("has %1 forms").arg(message.forms.size());
    }
    // One form holds 2 and 3, which mutate differently: no noun may mutate after a count.
    if (message.isCounted && (message.forms[2] != message.forms[4] || message.forms[3] != message.forms[4])) {
        return QStringLiteral("says 2, 6 and 7 differently");
    }
    for (const QString& form : message.forms) {
        if (const QString why = fault(message, form); !why.isEmpty()) {
            return why + QStringLiteral(": “%1”").arg(form);
        }
    }
    return {};
}

QStringList faultsOf(const std::vector<Message>& messages)
{
    QStringList faults;
    for (const Message& message : messages) {
        if (const QString why = faultOf(message); !why.isEmpty()) {
            faults.push_back(QStringLiteral("%1: “%2” %3").arg(message.context, message.source, why));
        }
    }
    return faults;
}

QByteArray file(const QByteArray& message)
{
    return "<TS><context><name>Any</name>" + message + "</context></TS>";
}

QByteArray plain(const QByteArray& source, const QByteArray& translation)
{
    return file("<message><source>" + source + "</source><translation>" + translation + "</translation></message>");
}

QByteArray counted(const QByteArray& source, const QList<QByteArray>& forms)
{
    return file("<message numerus=\"yes\"><source>" + source + "</source><translation><numerusform>" +
                forms.join("</numerusform><numerusform>") + "</numerusform></translation></message>");
}

} // namespace

/// What every Welsh sentence must have in common with the English.
class MessagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void files_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("atLeast");
        QTest::newRow("the program’s own words") << QStringLiteral("wholeplace_cy.ts") << 2000;
        QTest::newRow("Qt’s words") << QStringLiteral("qtbase_cy.ts") << 350;
    }
    void files()
    {
        QFETCH(QString, file);
        QFETCH(int, atLeast);
        const auto messages = messagesOf(file.toUtf8());
        QVERIFY(static_cast<int>(messages.size()) >= atLeast);
        QCOMPARE(faultsOf(messages).join(u'\n'), QString());
    }

    void faultsAreSeen_data()
    {
        QTest::addColumn<QByteArray>("ts");
        QTest::addColumn<QString>("why");
        QTest::newRow("nothing") << plain("Save", "") << QStringLiteral("says nothing");
        QTest::newRow("unfinished") << file("<message><source>Save</source><translation type=\"unfinished\">Cadw</translation></message>")
                                    << QStringLiteral("is unfinished");
        QTest::newRow("placeholder") << plain("%1 of %2", "%1 o %1") << QStringLiteral("has other placeholders");
        QTest::newRow("tag") << plain("&lt;b&gt;So&lt;/b&gt;", "&lt;b&gt;Felly") << QStringLiteral("has other tags");
        QTest::newRow("mnemonic") << plain("&amp;Save", "Cadw") << QStringLiteral("another number of mnemonics");
        QTest::newRow("colon") << plain("Name:", "Enw") << QStringLiteral("ends otherwise");
        QTest::newRow("ellipsis") << plain("Open…", "Agor") << QStringLiteral("ends otherwise");
        QTest::newRow("apostrophe") << plain("The line", "I'r llinell") << QStringLiteral("straight apostrophe");
        QTest::newRow("four forms") << counted("%n lines", {"%n", "%n", "%n", "%n"}) << QStringLiteral("has 4 forms");
        QTest::newRow("2 and 3") << counted("%n rows", {"%n rhes", "%n rhes", "%n res", "%n rhes", "%n rhes"})
                                 << QStringLiteral("says 2, 6 and 7 differently");
        QTest::newRow("no count") << counted("%n rows", {"dim", "un", "%n", "%n", "rhesi"}) << QStringLiteral("2, 6 and 7");
        QTest::newRow("no count of many") << counted("%n rows", {"dim", "un", "rhesi", "rhesi", "rhesi"})
                                          << QStringLiteral("has other placeholders");
    }
    void faultsAreSeen()
    {
        QFETCH(QByteArray, ts);
        QFETCH(QString, why);
        const QStringList faults = faultsOf(messagesIn(ts));
        QCOMPARE(faults.size(), 1);
        QVERIFY2(faults[0].contains(why), qPrintable(faults[0]));
    }
    void whatIsSoundPasses()
    {
        QVERIFY(faultsOf(messagesIn(plain("&amp;Open %1…", "&amp;Agor %1…"))).isEmpty());
        QVERIFY(faultsOf(messagesIn(counted("%1: %n rows", {"%1: dim", "%1: un rhes", "%1: %n o resi", "%1: %n o resi",
                                                            "%1: %n o resi"}))).isEmpty());
    }
};

QTEST_APPLESS_MAIN(MessagesTest)
#include "messages_test.moc"
