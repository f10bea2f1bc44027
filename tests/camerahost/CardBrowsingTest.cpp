// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody looks through a card: lists in parts, small pictures, and files that can wait.
#include "camerahost/CameraProcess.h"
#include "camerahost/HostClient.h"

#include <QTest>
#include <QtEndian>

using namespace skein;

namespace {

const QString cardFolder = QStringLiteral("/store_00010001/DCIM/100SKEIN");

QString nameOf(int number)
{
    return QStringLiteral("DSC_%1.JPG").arg(number, 4, 10, QLatin1Char('0'));
}

bool put(const QString& card, const QString& name, const QByteArray& bytes)
{
    const QString folder = card + QStringLiteral("/DCIM/100SKEIN");
    QFile file(folder + u'/' + name);
    return QDir().mkpath(folder) && file.open(QIODevice::WriteOnly) &&
           file.write(bytes) == bytes.size();
}

QString onDisk(const QString& card, const CameraFileRef& file)
{
    return card + file.folder.mid(QStringLiteral("/store_00010001").size()) + u'/' + file.name;
}

void append(QByteArray& bytes, quint16 number)
{
    bytes += char(number & 0xff);
    bytes += char(number >> 8);
}

void append(QByteArray& bytes, quint32 number)
{
    append(bytes, quint16(number & 0xffff));
    append(bytes, quint16(number >> 16));
}

/** A TIFF with a thumbnail of at least @p bytes: a JPEG of 8 pixels and very long comments. */
QByteArray tiffWithThumbnail(int bytes)
{
    QByteArray jpeg = QByteArray::fromHex("ffd8");
    constexpr int comment = 65'000;
    while (jpeg.size() < bytes) {
        jpeg += QByteArray::fromHex("fffe");
        jpeg += char((comment + 2) >> 8);
        jpeg += char((comment + 2) & 0xff);
        jpeg += QByteArray(comment, 'c');
    }
    jpeg += QByteArray::fromHex("ffc00011080008000803011100021101031101ffda0002ffd9");
    QByteArray tiff("II\x2a\0\x08\0\0\0", 8);
    append(tiff, quint16(2));
    const auto entry = [&tiff](quint16 tag, quint32 value) {
        append(tiff, tag);
        append(tiff, quint16(4)); // LONG
        append(tiff, quint32(1));
        append(tiff, value);
    };
    entry(0x0201, 8 + 2 + 2 * 12 + 4);
    entry(0x0202, quint32(jpeg.size()));
    append(tiff, quint32(0));
    return tiff + jpeg;
}

} // namespace

class CardBrowsingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListInPartsHasEachFileOnce()
    {
        constexpr int count = 600;
        CameraProcess camera;
        for (int i = 1; i <= count; ++i) {
            QVERIFY(put(camera.card(), nameOf(i), QByteArray::fromHex("ffd8ffd9")));
        }
        HostClient host(camera.port());
        QVERIFY(host.open());
        const quint32 id = host.send(wire::ListFiles{QStringLiteral("/"), true});
        const auto last = HostClient::as<wire::FileList>(host.reply(id));
        QVERIFY(last);
        QStringList names;
        for (const CameraFileEntry& entry : last->files) {
            names << entry.file.name;
        }
        while (host.count<wire::FilesFound>() > 0) {
            const auto part = host.event<wire::FilesFound>();
            QCOMPARE(part->commandId, id);
            QVERIFY(!part->files.isEmpty());
            for (const CameraFileEntry& entry : part->files) {
                names << entry.file.name;
            }
        }
        names.sort();
        QCOMPARE(names.size(), count);
        QCOMPARE(names.first(), nameOf(1));
        QCOMPARE(names.last(), nameOf(count));
    }

    void aListIsWholeWhenNobodyWantsParts()
    {
        CameraProcess camera;
        for (int i = 1; i <= 50; ++i) {
            QVERIFY(put(camera.card(), nameOf(i), QByteArray::fromHex("ffd8ffd9")));
        }
        HostClient host(camera.port());
        QVERIFY(host.open());
        const auto list = host.ask<wire::FileList>(wire::ListFiles{QStringLiteral("/"), false});
        QVERIFY(list);
        QCOMPARE(list->files.size(), 50);
        QCOMPARE(host.count<wire::FilesFound>(), 0);
    }

    void aListThatIsCancelledEndsBeforeItsTime()
    {
        CameraProcess camera;
        for (int i = 1; i <= 900; ++i) {
            QVERIFY(put(camera.card(), nameOf(i), QByteArray::fromHex("ffd8ffd9")));
        }
        HostClient host(camera.port());
        QVERIFY(host.open());
        const quint32 id = host.send(wire::ListFiles{QStringLiteral("/"), true});
        host.send(wire::Cancel{id});
        const auto failed = HostClient::as<wire::Failed>(host.reply(id));
        QVERIFY(failed);
        QCOMPARE(failed->error.kind, ErrorKind::Cancelled);
    }

    void aThumbnailSaysHowItIsToBeTurned()
    {
        CameraProcess camera;
        CameraFileRef shot;
        {
            HostClient host(camera.port());
            QVERIFY(host.open());
            QVERIFY(host.ask<wire::Done>(wire::Capture()));
            const auto added = host.event<wire::FileAdded>();
            QVERIFY(added);
            shot = added->file.file;
        }
        // As a camera on its side writes it: one SHORT, orientation 6 instead of 1.
        QFile file(onDisk(camera.card(), shot));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        const QByteArray tag = QByteArray::fromHex("1201030001000000");
        const qsizetype place = bytes.indexOf(tag);
        QVERIFY(place > 0);
        bytes[place + tag.size()] = 6;
        file.seek(0);
        QCOMPARE(file.write(bytes), bytes.size());
        file.close();
        HostClient host(camera.port());
        QVERIFY(host.open());
        const auto thumbnail = host.ask<wire::Thumbnail>(wire::FetchThumbnail{shot, true});
        QVERIFY(thumbnail);
        QCOMPARE(int(thumbnail->orientation), 6);
        QVERIFY(thumbnail->data.startsWith(QByteArray::fromHex("ffd8")));
    }

    void aFileWithoutThumbnailFailsWithASentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no picture") << QByteArray("this is no photograph");
        QTest::newRow("broken") << QByteArray::fromHex("ffd8ffe1ffff4578");
        QTest::newRow("huge thumbnail") << tiffWithThumbnail(int(wire::maxThumbnailBytes));
    }

    void aFileWithoutThumbnailFailsWithASentence()
    {
        QFETCH(QByteArray, bytes);
        CameraProcess camera;
        const QString name = bytes.startsWith("II") ? QStringLiteral("DSC_0001.TIF") : nameOf(1);
        QVERIFY(put(camera.card(), name, bytes));
        HostClient host(camera.port());
        QVERIFY(host.open());
        const auto failed = host.ask<wire::Failed>(wire::FetchThumbnail{{cardFolder, name}, true});
        QVERIFY(failed);
        QVERIFY(!failed->error.message.isEmpty());
        QVERIFY(host.ask<wire::Text>(wire::FetchSummary())); // And the host goes on.
    }

    void aSmallerThumbnailOfTheSameKindComes()
    {
        CameraProcess camera;
        QVERIFY(put(camera.card(), QStringLiteral("DSC_0001.TIF"), tiffWithThumbnail(100'000)));
        HostClient host(camera.port());
        QVERIFY(host.open());
        const auto thumbnail = host.ask<wire::Thumbnail>(
            wire::FetchThumbnail{{cardFolder, QStringLiteral("DSC_0001.TIF")}, true});
        QVERIFY(thumbnail);
        QVERIFY(thumbnail->data.size() > 100'000);
    }

    void aFileThatCanWaitStandsBackForOneThatCannot()
    {
        constexpr qsizetype bigBytes = 60'000'000;
        CameraProcess camera;
        QVERIFY(put(camera.card(), nameOf(1), CameraProcess::pseudoRandom(bigBytes, 1)));
        QVERIFY(put(camera.card(), nameOf(2), CameraProcess::pseudoRandom(bigBytes, 2)));
        HostClient host(camera.port());
        QVERIFY(host.open());
        const quint32 patient = host.send(wire::Download{{cardFolder, nameOf(1)}, true});
        const quint32 urgent = host.send(wire::Download{{cardFolder, nameOf(2)}, false});
        QVERIFY(HostClient::as<wire::Received>(host.reply(urgent)));
        QCOMPARE(host.count<wire::Received>(), 0); // The other one is not there yet.
        QVERIFY(HostClient::as<wire::Received>(host.reply(patient)));
    }

    void whileAPictureIsTakenWhatCanWaitWaits()
    {
        CameraProcess camera({QStringLiteral("--capture-ms"), QStringLiteral("1500")});
        QVERIFY(put(camera.card(), nameOf(1), CameraProcess::pseudoRandom(30'000'000, 1)));
        HostClient host(camera.port());
        QVERIFY(host.open());
        const quint32 capture = host.send(wire::Capture());
        const quint32 patient = host.send(wire::Download{{cardFolder, nameOf(1)}, true});
        QVERIFY(HostClient::as<wire::Done>(host.reply(capture)));
        QCOMPARE(host.count<wire::Received>(), 0);
        QVERIFY(HostClient::as<wire::Received>(host.reply(patient)));
    }
};

QTEST_GUILESS_MAIN(CardBrowsingTest)
#include "CardBrowsingTest.moc"
