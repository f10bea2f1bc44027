// SPDX-License-Identifier: GPL-3.0-or-later
// Which keys commands have, after what the photographer changed; in settings and in files.
#include "widgets/KeyChanges.h"
#include "widgets/ActionCollection.h"
#include "widgets/KeyFile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace skein;

namespace {

QList<QKeySequence> keys(std::initializer_list<const char*> texts)
{
    return actionKeys(texts);
}

KeyOwner owner(const char* name, std::initializer_list<const char*> texts, bool isGuest = false)
{
    return {QString::fromLatin1(name), keys(texts), isGuest};
}

KeyChanges changesOf(const char* json)
{
    return KeyChanges(QJsonDocument::fromJson(json).object());
}

} // namespace

class KeyChangesTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder.filePath(QLatin1String(name));
    }

private Q_SLOTS:
    void withoutChangesEachHasItsOwn()
    {
        const auto given = resolvedKeys({owner("a", {"S", "Space"}), owner("b", {"P"})}, {});
        QCOMPARE(given.value(QStringLiteral("a")), keys({"S", "Space"}));
        QCOMPARE(given.value(QStringLiteral("b")), keys({"P"}));
    }

    void aKeyThatWasGivenGoesBeforeOneThatAnotherHasByItself()
    {
        const auto given = resolvedKeys(
            {owner("a", {"S", "Space"}), owner("b", {"P"})}, changesOf(R"({"b":["S"]})"));
        QCOMPARE(given.value(QStringLiteral("a")), keys({"Space"}));
        QCOMPARE(given.value(QStringLiteral("b")), keys({"S"}));
    }

    void theProgramGoesBeforeItsGuestsButNotBeforeThePhotographer()
    {
        const QList<KeyOwner> owners{
            owner("guest", {"S"}, true), owner("own", {"S"}), owner("other", {"P"})};
        QCOMPARE(resolvedKeys(owners, {}).value(QStringLiteral("own")), keys({"S"}));
        QVERIFY(resolvedKeys(owners, {}).value(QStringLiteral("guest")).isEmpty());
        const auto given = resolvedKeys(owners, changesOf(R"({"guest":["P"]})"));
        QCOMPARE(given.value(QStringLiteral("guest")), keys({"P"}));
        QVERIFY(given.value(QStringLiteral("other")).isEmpty());
    }

    void noKeyIsEverGivenTwice()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        const QStringList some{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("Ctrl+A"),
            QStringLiteral("Media Play"), QStringLiteral("Num+5")};
        for (int round = 0; round < 200; ++round) {
            QList<KeyOwner> owners;
            QJsonObject changes;
            for (int at = 0; at < 6; ++at) {
                const QString name = QString::number(at);
                owners.append({name, {keyFromText(some.at(random.bounded(5)))}, at > 3});
                if (random.bounded(2) == 0) {
                    changes.insert(
                        name, QJsonArray{some.at(random.bounded(5)), some.at(random.bounded(5))});
                }
            }
            QList<QKeySequence> all;
            const auto given = resolvedKeys(owners, KeyChanges(changes));
            for (const QList<QKeySequence>& each : given) {
                for (const QKeySequence& key : each) {
                    QVERIFY(!all.contains(key));
                    all.append(key);
                }
            }
        }
    }

    void onlyWhatDiffersIsStored()
    {
        Settings settings(path("differs.conf"));
        const KeyOwner capture = owner("capture", {"Space", "S"});
        KeyChanges changes;
        changes.setKeys(capture, keys({"Space", "S", "PgDown"}));
        changes.setKeys(owner("quit", {"Ctrl+Q"}), keys({"Ctrl+Q"}));
        QCOMPARE(changes.names(), QStringList{QStringLiteral("capture")});
        changes.storeIn(settings);
        QCOMPARE(KeyChanges::in(settings), changes);
        changes.setKeys(capture, capture.defaults);
        QVERIFY(changes.isEmpty());
        changes.storeIn(settings);
        QVERIFY(settings.value(KeyChanges::key).isEmpty());
    }

    void allKeysOfACommandCanBeTakenAway()
    {
        KeyChanges changes;
        changes.setKeys(owner("quit", {"Ctrl+Q"}), {});
        QCOMPARE(changes.keys(QStringLiteral("quit")).value(), QList<QKeySequence>());
        QVERIFY(resolvedKeys({owner("quit", {"Ctrl+Q"})}, changes)
                    .value(QStringLiteral("quit"))
                    .isEmpty());
    }

    void everyKeyThatQtKnowsIsReadAsItWasWritten()
    {
        QList<int> codes;
        for (int code = Qt::Key_Space; code <= Qt::Key_ydiaeresis; ++code) {
            codes.append(code);
        }
        for (int code = Qt::Key_Escape; code <= 0x01000200; ++code) {
            codes.append(code);
        }
        for (const int first : {int(Qt::Key_Select), int(Qt::Key_Context1)}) {
            for (int code = first; code < first + 0x22; ++code) {
                codes.append(code);
            }
        }
        for (const int code : std::as_const(codes)) {
            for (const auto held :
                {Qt::KeyboardModifiers(), Qt::KeyboardModifiers(Qt::KeypadModifier),
                    Qt::ControlModifier | Qt::ShiftModifier}) {
                const QKeySequence key(QKeyCombination(held, Qt::Key(code)));
                // Small letters are no keys: Qt makes capital ones of them.
                const bool isLetter = code < Qt::Key_Escape && QChar(code).isLower();
                if (!isLetter && code != Qt::Key_unknown) {
                    QVERIFY2(keyFromText(keyText(key)) == key, qPrintable(keyText(key)));
                }
            }
        }
    }

    void rubbishInTheSettingsIsNoKeyAndIsKept_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no JSON") << QStringLiteral("capture=S");
        QTest::newRow("cut off") << QStringLiteral("{\"capture\": [\"S\"");
        QTest::newRow("a list") << QStringLiteral("[1, 2]");
    }

    void rubbishInTheSettingsIsNoKeyAndIsKept()
    {
        QFETCH(QString, text);
        Settings settings(path("rubbish.conf"));
        settings.setValue(KeyChanges::key, text);
        KeyChanges changes = KeyChanges::in(settings);
        QVERIFY(changes.isEmpty());
        changes.setKeys(owner("a", {"A"}), keys({"B"}));
        changes.storeIn(settings);
        QCOMPARE(settings.value(KeyChanges::unreadableKey), text);
        QCOMPARE(KeyChanges::in(settings), changes);
    }

    void whatIsUnknownOrNoKeyIsPassedOver()
    {
        const KeyChanges changes = changesOf(
            R"({"a":["Blub","Ctrl+","X",7,{},"X"],"b":"S","c":{"new":1},"d":["Blub+Q"],"e":[]})");
        QCOMPARE(changes.keys(QStringLiteral("a")).value(), keys({"X"}));
        for (const char* own : {"b", "c", "d"}) {
            QVERIFY2(!changes.keys(QLatin1String(own)), own); // Its own keys count.
        }
        QCOMPARE(changes.keys(QStringLiteral("e")).value(), QList<QKeySequence>());
        QCOMPARE(changes.json().value(QStringLiteral("c")).toObject().size(), 1); // Still there.
    }

    void aFileBringsBackWhatWasWritten()
    {
        const KeyChanges changes = changesOf(R"({"capture":["PgDown",";",","],"new":{"way":[1]}})");
        QVERIFY(writeKeyFile(path("keys.json"), changes).has_value());
        const auto read = readKeyFile(path("keys.json"));
        QVERIFY(read.has_value());
        QCOMPARE(read->changes, changes);
        QVERIFY(!read->isNewer);
    }

    void aFileOfANewerVersionIsReadAsFarAsItIsUnderstood()
    {
        const auto read = readKeys(
            R"({"format":"skein-keys","version":9,"more":true,"keys":{"a":["S"],"b":{"x":1}}})");
        QVERIFY(read.has_value());
        QVERIFY(read->isNewer);
        QCOMPARE(read->changes.keys(QStringLiteral("a")).value(), keys({"S"}));
        QVERIFY(read->changes.names().contains(QStringLiteral("b")));
    }

    void aFileThatIsNoneSaysSo_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("words") << QByteArray("S: capture");
        QTest::newRow("other JSON") << QByteArray(R"({"keys":{"a":["S"]}})");
        QTest::newRow("keys are none") << QByteArray(R"({"format":"skein-keys","keys":[1]})");
        QTest::newRow("cut off") << QByteArray(R"({"format":"skein-keys","keys":{"a":["S"])");
        QTest::newRow("deep") << QByteArray(100'000, '[');
        QTest::newRow("zeros") << QByteArray(5000, '\0');
    }

    void aFileThatIsNoneSaysSo()
    {
        QFETCH(QByteArray, bytes);
        const auto read = readKeys(bytes);
        QVERIFY(!read.has_value());
        QVERIFY(read.error().message.contains(QLatin1String("nothing was changed")));
    }

    void whatIsNoFileOrTooLargeIsNotRead()
    {
        QVERIFY(!readKeyFile(path("nowhere.json")).has_value());
        QVERIFY(!readKeyFile(m_folder.path()).has_value());
        QFile large(path("large.json"));
        QVERIFY(large.open(QIODevice::WriteOnly));
        QVERIFY(large.resize(mostKeyFileBytes + 1));
        large.close();
        QVERIFY(!readKeyFile(large.fileName()).has_value());
    }

    void whereNothingCanBeWrittenTheOldFileStays()
    {
        const QString into = path("no/folder/keys.json");
        const auto written = writeKeyFile(into, {});
        QVERIFY(!written.has_value());
        QVERIFY(written.error().message.contains(QDir::toNativeSeparators(into)));
    }
};

QTEST_MAIN(KeyChangesTest)
#include "KeyChangesTest.moc"
