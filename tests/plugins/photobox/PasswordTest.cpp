// SPDX-License-Identifier: GPL-3.0-or-later
// The password of the photo box: how it is kept, and who it lets through.
#include "photobox/Password.h"
#include "photobox/Gate.h"
#include "plugins/played/PlayedSettings.h"

#include <QPasswordDigestor>
#include <QSignalSpy>
#include <QTest>

using namespace skein;
using namespace skein::photobox;

namespace {

constexpr int fewRounds = 2;
const QString secret = QStringLiteral("Blaue Banane");

/** A gate with a password that is compared quickly. */
struct Door
{
    explicit Door(std::chrono::milliseconds firstWait = std::chrono::milliseconds(1))
    {
        gate.setRounds(fewRounds);
        gate.setFirstWait(firstWait);
        QSignalSpy changed(&gate, &Gate::passwordChanged);
        gate.setPassword(secret);
        isThere = changed.count() == 1 || changed.wait();
    }
    PlayedSettings settings;
    Gate gate{settings};
    bool isThere = false;
};

} // namespace

class PasswordTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsStoredFitsItsPasswordAndNoOther()
    {
        const QString stored = storedPassword(secret, fewRounds);
        QVERIFY(isStoredPassword(stored));
        QVERIFY(fitsPassword(stored, secret));
        QVERIFY(!fitsPassword(stored, secret.toLower()));
        QVERIFY(!fitsPassword(stored, secret + QLatin1Char(' ')));
        QVERIFY(!fitsPassword(stored, QString()));
    }

    void onePasswordIsStoredDifferentlyEachTimeAndNeverLegibly()
    {
        const QString one = storedPassword(secret, fewRounds);
        const QString other = storedPassword(secret, fewRounds);
        QVERIFY(one != other);
        QVERIFY(!one.contains(secret));
        QVERIFY(!one.contains(QString::fromLatin1(secret.toUtf8().toBase64())));
        QCOMPARE(one.section(QLatin1Char('$'), 0, 1), QStringLiteral("pbkdf2-sha512$2"));
        QCOMPARE(QByteArray::fromBase64(one.section(QLatin1Char('$'), 2, 2).toLatin1()).size(), 16);
    }

    void itIsHashedInManyRoundsUnlessATestWantsFewer()
    {
        const QString stored = storedPassword(secret);
        QCOMPARE(stored.section(QLatin1Char('$'), 1, 1).toInt(), passwordRounds);
        QVERIFY(passwordRounds >= 210'000);
        QVERIFY(fitsPassword(stored, secret));
    }

    void theKeyIsThatOfPbkdf2()
    {
        const QByteArray salt("0123456789abcdef");
        const QByteArray key =
            QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha512, "password", salt, 7, 64);
        const QString stored =
            QStringLiteral("pbkdf2-sha512$7$%1$%2")
                .arg(QString::fromLatin1(salt.toBase64()), QString::fromLatin1(key.toBase64()));
        QVERIFY(fitsPassword(stored, QStringLiteral("password")));
    }

    void accentsFitHoweverTheyAreTyped()
    {
        const QString stored = storedPassword(QString::fromUtf8("caf\u00e9"), fewRounds);
        QVERIFY(fitsPassword(stored, QString::fromUtf8("cafe\u0301")));
    }

    void whatCannotBeReadFitsNothing_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::newRow("nothing") << QString();
        QTest::newRow("plain") << secret;
        QTest::newRow("other way") << QStringLiteral("md5$1$c2FsdA==$a2V5");
        QTest::newRow("short key") << QStringLiteral("pbkdf2-sha512$1$c2FsdA==$a2V5");
        QTest::newRow("no rounds") << storedPassword(secret, fewRounds)
                                          .replace(QLatin1String("$2$"), QLatin1String("$0$"));
        QTest::newRow("rounds for ever")
            << storedPassword(secret, fewRounds)
                   .replace(QLatin1String("$2$"), QLatin1String("$2000000000$"));
    }

    void whatCannotBeReadFitsNothing()
    {
        QFETCH(QString, stored);
        QVERIFY(!isStoredPassword(stored));
        QVERIFY(!fitsPassword(stored, secret));
        QVERIFY(!fitsPassword(stored, QString()));
    }

    void damagedSettingsLockTheBoxInsteadOfOpeningIt()
    {
        PlayedSettings settings;
        settings.setValue(QStringLiteral("password"), QStringLiteral("nonsense"));
        Gate gate(settings);
        QVERIFY(gate.hasPassword());
        QSignalSpy refused(&gate, &Gate::refused);
        gate.tryPassword(QStringLiteral("nonsense"));
        QTRY_COMPARE(refused.count(), 1);
    }

    void theGateOpensForThePassword()
    {
        Door door;
        QVERIFY(door.isThere);
        QVERIFY(door.gate.hasPassword());
        QVERIFY(!door.settings.value(QStringLiteral("password")).toString().contains(secret));
        QSignalSpy opened(&door.gate, &Gate::opened);
        door.gate.tryPassword(secret);
        QTRY_COMPARE(opened.count(), 1);
        QCOMPARE(door.gate.remaining().count(), 0);
    }

    void afterAWrongOneNobodyIsHeardForAWhile()
    {
        Door door(std::chrono::minutes(1));
        QVERIFY(door.isThere);
        QSignalSpy opened(&door.gate, &Gate::opened);
        QSignalSpy refused(&door.gate, &Gate::refused);
        door.gate.tryPassword(QStringLiteral("wrong"));
        QTRY_COMPARE(refused.count(), 1);
        QVERIFY(door.gate.remaining() > std::chrono::seconds(1));
        door.gate.tryPassword(secret);
        QVERIFY(!door.gate.isAtWork());
        QCOMPARE(opened.count(), 0);
    }

    void eachWrongOneDoublesTheWaitUpToAMinute()
    {
        Door door(std::chrono::milliseconds(1));
        QVERIFY(door.isThere);
        QSignalSpy refused(&door.gate, &Gate::refused);
        const auto tryOnce = [&door, &refused] {
            const auto before = refused.count();
            return QTest::qWaitFor([&] { return door.gate.remaining().count() == 0; }) &&
                   (door.gate.tryPassword(QStringLiteral("wrong")), true) &&
                   QTest::qWaitFor([&] { return refused.count() == before + 1; });
        };
        for (int i = 0; i < 8; ++i) {
            QVERIFY(tryOnce()); // 1, 2, 4 ... 128 ms.
        }
        QVERIFY(door.gate.remaining() <= Gate::longestWait);
        QSignalSpy opened(&door.gate, &Gate::opened);
        QTRY_COMPARE(door.gate.remaining().count(), 0);
        door.gate.tryPassword(secret);
        QTRY_COMPARE(opened.count(), 1); // And the right one is heard again.
    }

    void theLongestWaitIsAMinute()
    {
        Door door(std::chrono::hours(1));
        QVERIFY(door.isThere);
        QSignalSpy refused(&door.gate, &Gate::refused);
        door.gate.tryPassword(QStringLiteral("wrong"));
        QTRY_COMPARE(refused.count(), 1);
        QVERIFY(door.gate.remaining() <= Gate::longestWait);
        QVERIFY(door.gate.remaining().count() > 0);
    }

    void theLastPasswordThatIsSetCounts()
    {
        Door door;
        QVERIFY(door.isThere);
        QSignalSpy changed(&door.gate, &Gate::passwordChanged);
        door.gate.setPassword(QStringLiteral("first"));
        door.gate.setPassword(QString());
        QTRY_COMPARE(changed.count(), 1);
        QVERIFY(!door.gate.hasPassword());
        bool isDone = false;
        door.gate.setPassword(QStringLiteral("last"), [&isDone] { isDone = true; });
        QTRY_VERIFY(isDone);
        QVERIFY(door.gate.hasPassword());
    }
};

QTEST_GUILESS_MAIN(PasswordTest)
#include "PasswordTest.moc"
