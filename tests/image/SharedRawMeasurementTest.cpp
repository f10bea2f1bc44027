// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/SharedRawMeasurement.h"
#include "image/ImageLibraries.h"
#include "image/MadeDng.h"
#include "image/MadePictures.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <future>
#include <vector>

using namespace skein;
using namespace skein::test;

/** Two measurements are the same one when their maps share their pixels. */
class SharedRawMeasurementTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    QString write(const QString& name, quint16 value, QSize size = {64, 48})
    {
        const QString path = m_dir.filePath(name);
        DngFacts facts;
        facts.size = size;
        facts.white = 4000;
        writeFile(path, dng(facts, QList<quint16>(size.width() * size.height(), value)));
        return path;
    }

    static qint64 keyOf(const QString& path)
    {
        const auto measured = sharedRawMeasurement(path, CancelToken());
        return measured ? measured->levels.cacheKey() : 0;
    }

private Q_SLOTS:
    void initTestCase() { initImageLibraries(); }

    void whoAsksAgainGetsTheSame()
    {
        const QString path = write(u"one.dng"_qs, 1000);
        const qint64 first = keyOf(path);
        QVERIFY(first != 0);
        QCOMPARE(keyOf(path), first);
        QVERIFY(keyOf(write(u"two.dng"_qs, 1000)) != first);
        QCOMPARE(keyOf(path), first);
    }

    void whoAsksMeanwhileGetsTheSame()
    {
        const QString path = write(u"large.dng"_qs, 1000, {1200, 800});
        std::vector<std::future<qint64>> askers;
        for (int i = 0; i < 4; ++i) {
            askers.push_back(std::async(std::launch::async, [&path] { return keyOf(path); }));
        }
        const qint64 first = askers.front().get();
        QVERIFY(first != 0);
        for (size_t i = 1; i < askers.size(); ++i) {
            QCOMPARE(askers[i].get(), first);
        }
    }

    void anotherNameIsTheSameFile()
    {
        const QString path = write(u"staged.dng"_qs, 1000);
        const qint64 first = keyOf(path);
        const QString named = m_dir.filePath(u"capt0001.dng"_qs);
        QVERIFY(QFile::rename(path, named));
        QCOMPARE(keyOf(named), first);
    }

    void aFileThatChangedIsMeasuredAgain()
    {
        const QString path = write(u"changing.dng"_qs, 1000);
        const qint64 first = keyOf(path);
        write(u"changing.dng"_qs, 4000, {64, 64});
        QVERIFY(keyOf(path) != first);
        const auto measured = sharedRawMeasurement(path, CancelToken());
        QVERIFY(measured);
        QCOMPARE(measured->histogram.clippedPercent(0), 100.0);
    }

    void whoIsCancelledLeavesItToTheOthers()
    {
        const QString path = write(u"cancelled.dng"_qs, 1000);
        CancelToken cancel;
        cancel.cancel();
        const auto cancelled = sharedRawMeasurement(path, cancel);
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().kind, ErrorKind::Cancelled);
        QVERIFY(keyOf(path) != 0);
    }

    void whatCannotBeMeasuredIsTriedAgain()
    {
        const QString path = m_dir.filePath(u"late.dng"_qs);
        QVERIFY(!sharedRawMeasurement(path, CancelToken()));
        writeFile(path, QByteArray(2000, 'x'));
        QVERIFY(!sharedRawMeasurement(path, CancelToken()));
        write(u"late.dng"_qs, 1000);
        QVERIFY(keyOf(path) != 0);
    }
};

QTEST_GUILESS_MAIN(SharedRawMeasurementTest)
#include "SharedRawMeasurementTest.moc"
