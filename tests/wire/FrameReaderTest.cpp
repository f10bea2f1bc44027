// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/FrameReader.h"
#include "wire/Commands.h"
#include "wire/Protocol.h"

#include <QTest>
#include <QtEndian>

using namespace skein;

namespace {

QByteArray withLength(quint32 length, const QByteArray& payload)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(length, bytes.data());
    return bytes + payload;
}

} // namespace

class FrameReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesFramesInOrderHoweverTheBytesArrive_data();
    void givesFramesInOrderHoweverTheBytesArrive();
    void anUnfinishedFrameIsNotGivenOut();
    void aLengthOfZeroBreaksItForGood();
    void aLengthAboveTheLimitBreaksItForGood();
    void theLongestFrameIsStillTaken();
};

void FrameReaderTest::givesFramesInOrderHoweverTheBytesArrive_data()
{
    QTest::addColumn<int>("chunk");
    for (const int chunk : {1, 2, 3, 7, 64, 100'000}) {
        QTest::addRow("%d bytes at a time", chunk) << chunk;
    }
}

void FrameReaderTest::givesFramesInOrderHoweverTheBytesArrive()
{
    QFETCH(int, chunk);
    QByteArray bytes;
    for (quint32 id = 1; id <= 20; ++id) {
        bytes += wire::encode(
            wire::CommandFrame{id, wire::ReadSetting{QString(int(id) * 10, QLatin1Char('x'))}});
    }
    wire::FrameReader reader;
    QList<quint32> ids;
    for (qsizetype at = 0; at < bytes.size(); at += chunk) {
        reader.feed(QByteArrayView(bytes).sliced(at, qMin(qsizetype(chunk), bytes.size() - at)));
        while (const auto payload = reader.next()) {
            const auto frame = wire::decodeCommand(*payload);
            QVERIFY(frame);
            ids += frame->id;
        }
    }
    QCOMPARE(ids.size(), 20);
    QCOMPARE(ids.first(), 1U);
    QCOMPARE(ids.last(), 20U);
    QVERIFY(!reader.isBroken());
}

void FrameReaderTest::anUnfinishedFrameIsNotGivenOut()
{
    wire::FrameReader reader;
    reader.feed(withLength(10, QByteArray("123456789")));
    QVERIFY(!reader.next());
    reader.feed(QByteArray("0"));
    QCOMPARE(reader.next(), QByteArray("1234567890"));
}

void FrameReaderTest::aLengthOfZeroBreaksItForGood()
{
    wire::FrameReader reader;
    reader.feed(withLength(0, {}));
    QVERIFY(!reader.next());
    QVERIFY(reader.isBroken());
    reader.feed(withLength(1, QByteArray("x")));
    QVERIFY(!reader.next());
}

void FrameReaderTest::aLengthAboveTheLimitBreaksItForGood()
{
    wire::FrameReader reader;
    reader.feed(withLength(wire::maxFrameBytes + 1, QByteArray("x")));
    QVERIFY(!reader.next());
    QVERIFY(reader.isBroken());
}

void FrameReaderTest::theLongestFrameIsStillTaken()
{
    wire::FrameReader reader;
    reader.feed(withLength(wire::maxFrameBytes, QByteArray(wire::maxFrameBytes, 'x')));
    const auto payload = reader.next();
    QVERIFY(payload);
    QCOMPARE(payload->size(), qsizetype(wire::maxFrameBytes));
}

QTEST_GUILESS_MAIN(FrameReaderTest)
#include "FrameReaderTest.moc"
