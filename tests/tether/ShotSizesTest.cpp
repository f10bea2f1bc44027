// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/ShotSizes.h"

#include <QTest>

using namespace skein;

namespace {

CameraSetting quality(const char* value)
{
    CameraSetting setting;
    setting.name = QStringLiteral("imagequality");
    setting.value = QString::fromLatin1(value);
    return setting;
}

} // namespace

class ShotSizesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKindOfAShotIsReadFromTheCamerasQuality_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* value, ShotKind kind) {
            QTest::newRow(value) << QString::fromLatin1(value) << static_cast<int>(kind);
        };
        row("JPEG Fine", ShotKind::Picture);
        row("Large Fine JPEG", ShotKind::Picture);
        row("NEF (Raw)", ShotKind::Raw);
        row("cRAW", ShotKind::Raw);
        row("RAW", ShotKind::Raw);
        row("NEF+Fine", ShotKind::Both);
        row("RAW + Large Fine JPEG", ShotKind::Both);
    }

    void theKindOfAShotIsReadFromTheCamerasQuality()
    {
        QFETCH(const QString, value);
        QFETCH(const int, kind);
        QCOMPARE(static_cast<int>(shotKindOf({quality(value.toLatin1().constData())})), kind);
        QCOMPARE(shotKindOf({}), ShotKind::Picture);
    }

    void aFileThatIsListedAgainCountsOnce()
    {
        ShotSizes sizes;
        for (int time = 0; time < 3; ++time) {
            sizes.add(QStringLiteral("c.nef"), true, 100);
            sizes.add(QStringLiteral("c.jpg"), false, 30);
        }
        QCOMPARE(sizes.typical(ShotKind::Both), 130);
        QCOMPARE(sizes.largest(ShotKind::Both), 130);
    }

    void shotsAreAsLargeAsTheLastOnesOfTheirKind()
    {
        ShotSizes sizes;
        sizes.add(QStringLiteral("a.jpg"), false, 10);
        sizes.add(QStringLiteral("b.jpg"), false, 20);
        sizes.add(QStringLiteral("c.nef"), true, 100);
        sizes.add(QStringLiteral("c.jpg"), false, 30);
        QCOMPARE(sizes.typical(ShotKind::Picture), 15);
        QCOMPARE(sizes.typical(ShotKind::Both), 130);
        QCOMPARE(sizes.largest(ShotKind::Picture), 130);
    }

    void whatWasNeverSeenIsGuessedOnTheSafeSide()
    {
        ShotSizes sizes;
        QVERIFY(sizes.typical(ShotKind::Both) > sizes.typical(ShotKind::Raw));
        QVERIFY(sizes.typical(ShotKind::Raw) > sizes.typical(ShotKind::Picture));
        sizes.add(QStringLiteral("a.jpg"), false, 10);
        QVERIFY(sizes.typical(ShotKind::Raw) > 10'000'000);
    }

    void oldShotsDoNotCountForEver()
    {
        ShotSizes sizes;
        for (int shot = 0; shot < 1000; ++shot) {
            sizes.add(QStringLiteral("old-%1.jpg").arg(shot), false, 1000);
        }
        for (int shot = 0; shot < ShotSizes::rememberedShots; ++shot) {
            sizes.add(QStringLiteral("new-%1.jpg").arg(shot), false, 10);
        }
        QCOMPARE(sizes.typical(ShotKind::Picture), 10);
        QCOMPARE(sizes.largest(ShotKind::Picture), 1000);
    }
};

QTEST_GUILESS_MAIN(ShotSizesTest)
#include "ShotSizesTest.moc"
