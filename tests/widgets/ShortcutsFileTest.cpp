// SPDX-License-Identifier: GPL-3.0-or-later
// Keys from and to files, and those of commands that are not there now.
#include "widgets/ShortcutsPage.h"
#include "widgets/ShortcutsRig.h"

#include <QFile>
#include <QTemporaryDir>

using namespace skein;

class ShortcutsFileTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_files = 0;
    [[nodiscard]] QString newFile()
    {
        return m_folder.filePath(QStringLiteral("%1.conf").arg(++m_files));
    }
    void write(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private Q_SLOTS:
    void anExportedFileBringsTheKeysToAnotherComputer()
    {
        const QString file = m_folder.filePath(QStringLiteral("keys.json"));
        ShortcutsRig rig(newFile());
        rig.choose("capture");
        rig.add(Qt::Key_VolumeUp);
        rig.page.exportTo(file);
        QTRY_VERIFY(QFile::exists(file));
        QTRY_VERIFY(rig.said().contains(file));
        ShortcutsRig there(newFile());
        there.page.importFrom(file);
        QTRY_COMPARE(there.mine.of(ActionId::Capture), actionKeys({"Space", "S", "Volume Up"}));
        there.press("Undo");
        QCOMPARE(there.mine.of(ActionId::Capture), actionKeys({"Space", "S"}));
    }

    void aFileWithUnknownCommandsLosesNoneOfThem()
    {
        const QString file = m_folder.filePath(QStringLiteral("newer.json"));
        write(file, R"({"format":"skein-keys","version":2,
            "keys":{"capture":["F7"],"plugin.gone.x":["F6"],"later":{"keys":[]}}})");
        ShortcutsRig rig(newFile());
        rig.page.importFrom(file);
        QTRY_COMPARE(rig.mine.of(ActionId::Capture), actionKeys({"F7"}));
        QVERIFY(rig.said().contains(QLatin1String("newer version")));
        const KeyChanges kept = KeyChanges::in(rig.settings);
        QVERIFY(kept.json().value(QStringLiteral("later")).isObject());
        QVERIFY(kept.keys(QStringLiteral("plugin.gone.x")).has_value());
        QCOMPARE(rig.mine.of(ActionId::NextCamera), actionKeys({"F6"})); // Nobody is there for it.
        // And another file does not throw them away.
        const QString second = m_folder.filePath(QStringLiteral("second.json"));
        write(second, R"({"format":"skein-keys","version":1,"keys":{}})");
        rig.page.importFrom(second);
        QTRY_COMPARE(rig.mine.of(ActionId::Capture), actionKeys({"Space", "S"}));
        QVERIFY(KeyChanges::in(rig.settings).json().value(QStringLiteral("later")).isObject());
    }

    void aFileOfRubbishChangesNothing()
    {
        const QString file = m_folder.filePath(QStringLiteral("rubbish.json"));
        write(file, "\xff\xfe nothing");
        ShortcutsRig rig(newFile());
        rig.choose("capture");
        rig.add(Qt::Key_F7);
        rig.page.importFrom(file);
        QTRY_VERIFY(rig.said().contains(QLatin1String("nothing was changed")));
        QCOMPARE(rig.mine.of(ActionId::Capture), actionKeys({"Space", "S", "F7"}));
    }
};

QTEST_MAIN(ShortcutsFileTest)
#include "ShortcutsFileTest.moc"
