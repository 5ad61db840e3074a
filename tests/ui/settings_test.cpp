// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"
#include "ui/format/language.h"

#include <QtTest>

using wp::app::Settings;
using wp::ui::format::Language;
using wp::ui::format::ThemeChoice;

/// What the program remembers: defaults, the way there and back, and a file that somebody spoilt.
class SettingsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    void spoil(const QByteArray& lines)
    {
        QFile file(m_folder->filePath(QStringLiteral("wholeplace.ini")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(lines) == lines.size());
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatWasNeverSaidHasADefault()
    {
        const Settings settings(m_folder->path());
        QCOMPARE(settings.theme(), ThemeChoice::system);
        QCOMPARE(settings.textPercent(), 100);
        QCOMPARE(settings.language(), Language::ofSystem());
        QCOMPARE(settings.singleKeys(), true);
        QCOMPARE(settings.recentFiles(), QStringList());
        QCOMPARE(settings.geometry(), QByteArray());
    }

    void whatWasSaidIsThereNextTime()
    {
        const QStringList files{QStringLiteral("/lle/Sir Fôn, 1.wholeplace"), QStringLiteral("/b.wholeplace")};
        const QByteArray geometry("\x01\xD9\xD0\xCB\0\x03", 6);
        {
            Settings settings(m_folder->path());
            settings.setTheme(ThemeChoice::highContrast);
            settings.setTextPercent(175);
            settings.setLanguage(QStringLiteral("cy"));
            settings.setSingleKeys(false);
            settings.setRecentFiles(files);
            settings.setGeometry(geometry);
        }
        const Settings settings(m_folder->path());
        QCOMPARE(settings.theme(), ThemeChoice::highContrast);
        QCOMPARE(settings.textPercent(), 175);
        QCOMPARE(settings.language(), QStringLiteral("cy"));
        QCOMPARE(settings.singleKeys(), false);
        QCOMPARE(settings.recentFiles(), files);
        QCOMPARE(settings.geometry(), geometry);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(QStringLiteral("wholeplace.ini")));
    }

    void whatMakesNoSenseIsTakenForAbsent()
    {
        spoil("[view]\ntheme=pink\ntextPercent=9000\nlanguage=xx\n[window]\ngeometry=7\n");
        const Settings settings(m_folder->path());
        QCOMPARE(settings.theme(), ThemeChoice::system);
        QCOMPARE(settings.textPercent(), 250);
        QCOMPARE(settings.language(), Language::ofSystem());
        spoil("[view]\ntextPercent=large\n\0\xFF[[[");
        QCOMPARE(Settings(m_folder->path()).textPercent(), 100);
    }
};

QTEST_MAIN(SettingsTest)
#include "settings_test.moc"
