// SPDX-License-Identifier: GPL-3.0-or-later
// What is found in folders for plugins, before any of it runs.
#include "plugin/loader/PluginFinder.h"
#include "plugin/Modules.h"

#include <QRegularExpression>

using namespace skein;

namespace {

QString q(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

class PluginFinderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPluginIsFoundWithItsDataAndWithoutRunning()
    {
        const Modules modules;
        modules.put(q("good"));
        modules.put(q("throws_at_birth"));
        const auto found = findPlugins({modules.plugins()});
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].fault, QString());
        QCOMPARE(found[0].file, modules.file(q("good")));
        QCOMPARE(found[0].metadata.id, q("test.good"));
        QCOMPARE(found[1].metadata.id, q("test.throws-at-birth"));
        QFile maps(q("/proc/self/maps"));
        QVERIFY(maps.open(QIODevice::ReadOnly));
        QVERIFY(!maps.readAll().contains(modules.dir.path().toUtf8()));
    }

    void whatCannotBeUsedIsListedWithTheReason_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("no_json") << q("no description");
        QTest::newRow("wrong_types") << q("“name”");
        QTest::newRow("missing_id") << q("“id”");
        QTest::newRow("other_interface") << q("version 2 of Skein's plugin interface");
        QTest::newRow("huge_metadata") << q("too long");
    }

    void whatCannotBeUsedIsListedWithTheReason()
    {
        QFETCH(QString, word);
        const QString name = q(QTest::currentDataTag());
        if (!QFile::exists(q(TEST_MODULES "/%1.so").arg(name))) {
            QSKIP("This module is made by Python, which is missing.");
        }
        const Modules modules;
        modules.put(name);
        const auto found = findPlugins({modules.plugins()});
        QCOMPARE(found.size(), 1);
        QVERIFY2(found[0].fault.contains(word), qPrintable(found[0].fault));
        QCOMPARE(found[0].metadata.name, name + q(".so"));
    }

    void aPluginForALaterQtSaysSo()
    {
        const Modules modules;
        modules.put(q("good"));
        QFile file(modules.file(q("good")));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        // struct ElfNoteHeader in Qt's qplugin.h: the name of the note, and then the version of the
        // metadata and those of Qt.
        const QByteArray note("qt-project!\0\1\6", 14);
        const auto place = bytes.indexOf(note);
        QVERIFY(place > 0);
        QVERIFY(file.seek(place + note.size()));
        QVERIFY(file.putChar(99)); // Qt 6.99
        file.close();
        const auto found = findPlugins({modules.plugins()});
        QCOMPARE(found.size(), 1);
        QVERIFY2(found[0].fault.contains(q("built with Qt 6.99")), qPrintable(found[0].fault));
    }

    void whatIsNoLibraryIsListed()
    {
        const Modules modules;
        QDir(modules.dir.path()).mkdir(q("plugins"));
        const QList<QByteArray> contents{{}, "text", QByteArray("\177ELF", 4),
            QByteArray("\177ELF\2\1\1", 7) + QByteArray(4000, '\xff')};
        for (qsizetype number = 0; number < contents.size(); ++number) {
            QFile file(modules.file(QString::number(number)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(contents[number]);
        }
        modules.put(q("good"));
        QFile whole(modules.file(q("good")));
        QVERIFY(whole.resize(5000));
        const auto found = findPlugins({modules.plugins()});
        QCOMPARE(found.size(), 5);
        for (const FoundPlugin& each : found) {
            QVERIFY2(!each.fault.isEmpty(), qPrintable(each.file));
        }
    }

    void ofTwoWithOneIdTheFirstFolderHasIt()
    {
        const Modules modules;
        modules.put(q("good_twin"), q("first"));
        modules.put(q("good"), q("second"));
        const auto found =
            findPlugins({modules.dir.filePath(q("first")), modules.dir.filePath(q("second"))});
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].fault, QString());
        QVERIFY2(found[1].fault.contains(found[0].file), qPrintable(found[1].fault));
    }

    void oneThatCannotBeUsedTakesNoId()
    {
        const Modules modules;
        modules.put(q("other_interface"), q("first"));
        modules.put(q("good"), q("first"), q("a"));
        QFile(modules.file(q("a"), q("first"))).resize(100);
        modules.put(q("good"), q("second"));
        const auto found =
            findPlugins({modules.dir.filePath(q("first")), modules.dir.filePath(q("second"))});
        QCOMPARE(found.size(), 3);
        QCOMPARE(found[2].fault, QString());
    }

    void oneFileByTwoWaysIsOnePlugin()
    {
        const Modules modules;
        modules.put(q("good"));
        QVERIFY(QFile::link(modules.file(q("good")), modules.file(q("good-link"))));
        QVERIFY(QFile::link(modules.plugins(), modules.dir.filePath(q("again"))));
        QVERIFY(QFile::link(q("/nowhere.so"), modules.file(q("dangling"))));
        const auto found = findPlugins({modules.plugins(), modules.dir.filePath(q("again"))});
        QCOMPARE(found.size(), 1);
    }

    void foldersThatAreNotThereAreNoFault()
    {
        QVERIFY(findPlugins({q("/nowhere"), QString(), q(".")}).isEmpty());
    }

    void theFoldersOfDevelopersComeFirstThenTheUsersThenTheProgramsOwn()
    {
        qputenv("SKEIN_PLUGINS", "/one:/two:/one");
        const QStringList folders = pluginFolders();
        qunsetenv("SKEIN_PLUGINS");
        QCOMPARE(folders.value(0), q("/one"));
        QCOMPARE(folders.value(1), q("/two"));
        QVERIFY(folders.value(2).endsWith(q("/skein/plugins")));
        QVERIFY(folders.value(2).startsWith(qEnvironmentVariable("XDG_DATA_HOME")));
        QVERIFY(folders.value(3).endsWith(q("lib/skein/plugins")));
    }
};

QTEST_MAIN(PluginFinderTest)
#include "PluginFinderTest.moc"
