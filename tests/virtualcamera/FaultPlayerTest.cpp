// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/FaultPlayer.h"

#include "virtualcamera/PtpCodec.h"
#include "virtualcamera/PtpIpServer.h"
#include "virtualcamera/RawClient.h"
#include "virtualcamera/StoredObject.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryFile>

using namespace skein;
using namespace skein::test;

namespace {

PtpRequest request(quint16 code)
{
    PtpRequest made;
    made.code = code;
    return made;
}

QByteArray describe(const QString& name)
{
    StoredObject object;
    object.format = ptp::format::ExifJpeg;
    object.name = name;
    return object.describe();
}

QString nameIn(const PtpReply& reply)
{
    PtpReader reader(reply.data->bytes.mid(52));
    return reader.string();
}

/** A camera whose every answer is @p bytes, with faults. */
struct Scene
{
    explicit Scene(QByteArray bytes = "0123456789")
        : answer(std::move(bytes))
        , player(
              [this](const PtpRequest&) {
                  ++done;
                  return PtpReply::withBytes(answer);
              },
              [this](bool full) { isCardFull = full; })
    {}
    void add(const char* rule) { player.add(*FaultRule::parse(QString::fromLatin1(rule))); }
    PtpReply ask(quint16 code) { return player.handle(request(code)); }
    QByteArray bytes(quint16 code) { return bytesOf(*ask(code).data); }

    QByteArray answer;
    int done = 0;
    bool isCardFull = false;
    FaultPlayer player;
};

} // namespace

/** What faults make of answers, and what mishaps make of the line. */
class FaultPlayerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotConcernedIsLeftAlone()
    {
        Scene scene;
        scene.add("busy@delete");
        QCOMPARE(scene.ask(ptp::op::GetObject).code, ptp::rc::Ok);
        QCOMPARE(scene.bytes(ptp::op::GetObject), scene.answer);
    }

    void aCameraIsBusySoManyTimes()
    {
        Scene scene;
        scene.add("busy@capture+1x2");
        QList<quint16> codes;
        for (int i = 0; i < 5; ++i) {
            codes.append(scene.ask(ptp::op::NikonInitiateCaptureRecInMedia).code);
        }
        QCOMPARE(codes, (QList<quint16>{ptp::rc::Ok, ptp::rc::DeviceBusy, ptp::rc::DeviceBusy,
                            ptp::rc::Ok, ptp::rc::Ok}));
        QCOMPARE(scene.done, 3);
    }

    void aRefusedDeletionIsNotDone()
    {
        Scene scene;
        scene.add("refuse=access-denied@delete");
        QCOMPARE(scene.ask(ptp::op::DeleteObject).code, ptp::rc::AccessDenied);
        QCOMPARE(scene.done, 0);
    }

    void aFileIsCutShortAtTheSamePlaceInEveryPart()
    {
        QTemporaryFile file;
        QVERIFY(file.open() && file.write("0123456789") == 10 && file.flush());
        FaultPlayer player(
            [&](const PtpRequest& request) {
                PtpReply reply;
                reply.data = PtpData{{}, file.fileName(), qint64(request.parameters[0]), 4, {}};
                reply.parameters = {4};
                return reply;
            },
            [](bool) {});
        player.add(*FaultRule::parse(QStringLiteral("cut-short=6")));
        QByteArray whole;
        for (const quint32 offset : {0U, 4U, 8U}) {
            PtpRequest part = request(ptp::op::GetPartialObject);
            part.parameters[0] = offset;
            const PtpReply reply = player.handle(part);
            const QByteArray bytes = bytesOf(*reply.data);
            QCOMPARE(reply.parameters.first(), quint32(bytes.size()));
            whole += bytes;
        }
        QCOMPARE(whole, QByteArray("012345"));
    }

    void fewerOrMoreBytesComeThanAreAnnounced()
    {
        Scene scene;
        scene.add("fewer=3@0x1009");
        scene.add("more=2@thumbnail");
        const PtpReply fewer = scene.ask(ptp::op::GetObject);
        QCOMPARE(fewer.data->announced, 10);
        QCOMPARE(fewer.data->bytes.size(), 7);
        const PtpReply more = scene.ask(ptp::op::GetThumb);
        QCOMPARE(more.data->announced, 10);
        QCOMPARE(more.data->bytes.size(), 12);
    }

    void bytesAreFlipped()
    {
        Scene scene;
        scene.add("flip=3");
        const QByteArray bytes = scene.bytes(ptp::op::GetObject);
        QCOMPARE(bytes.size(), scene.answer.size());
        int wrong = 0;
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            wrong += bytes[i] != scene.answer[i] ? 1 : 0;
        }
        QCOMPARE(wrong, 3);
    }

    void eventsComeAgainOrNotAtAll()
    {
        const QByteArray first = PtpWriter().u16(ptp::ev::ObjectAdded).u32(7).bytes();
        const QByteArray second = PtpWriter().u16(ptp::ev::CaptureComplete).u32(0).bytes();
        Scene scene(PtpWriter().u16(2).raw(first).raw(second).bytes());
        scene.add("repeat-eventsx1");
        scene.add("lose-events+1x1");
        QCOMPARE(scene.bytes(ptp::op::NikonGetEvent),
            PtpWriter().u16(4).raw(first + first + second + second).bytes());
        QCOMPARE(scene.bytes(ptp::op::NikonGetEvent), PtpWriter().u16(0).bytes());
        QCOMPARE(scene.bytes(ptp::op::NikonGetEvent), scene.answer);
    }

    void twoFilesHaveOneName()
    {
        Scene scene(describe(QStringLiteral("A.JPG")));
        scene.add("same-name");
        QCOMPARE(nameIn(scene.ask(ptp::op::GetObjectInfo)), QStringLiteral("A.JPG"));
        scene.answer = describe(QStringLiteral("B.JPG"));
        QCOMPARE(nameIn(scene.ask(ptp::op::GetObjectInfo)), QStringLiteral("A.JPG"));
        QCOMPARE(scene.bytes(ptp::op::GetObjectInfo), describe(QStringLiteral("A.JPG")));
    }

    void aFileHasAHostileNameAndNothingElseChanges()
    {
        Scene scene(describe(QStringLiteral("A.JPG")));
        scene.add("name=parent");
        QCOMPARE(scene.bytes(ptp::op::GetObjectInfo), describe(QStringLiteral("../../../A.JPG")));
        StoredObject folder;
        folder.format = ptp::format::Association;
        folder.name = QStringLiteral("DCIM");
        scene.answer = folder.describe();
        QCOMPARE(scene.bytes(ptp::op::GetObjectInfo), scene.answer);
    }

    void theCardIsFullUntilAllIsWell()
    {
        Scene scene;
        scene.add("fill-card");
        QVERIFY(scene.isCardFull);
        scene.add("busy@any");
        scene.player.clear();
        QVERIFY(!scene.isCardFull);
        QCOMPARE(scene.ask(ptp::op::GetObject).code, ptp::rc::Ok);
    }

    void aLineBreaksBeforeDuringOrAfterAnAnswer_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("done");
        QTest::addColumn<bool>("isAnswered");
        QTest::addColumn<int>("deaths");
        QTest::newRow("before") << QStringLiteral("drop@0x1009:before") << 0 << false << 0;
        QTest::newRow("during") << QStringLiteral("drop@0x1009:during") << 1 << false << 0;
        QTest::newRow("after") << QStringLiteral("drop@0x1009:after") << 1 << true << 0;
        QTest::newRow("death before") << QStringLiteral("die@0x1009:before") << 0 << false << 1;
        QTest::newRow("death during") << QStringLiteral("die@0x1009:during") << 1 << false << 1;
        QTest::newRow("death after") << QStringLiteral("die@0x1009:after") << 1 << true << 1;
    }
    void aLineBreaksBeforeDuringOrAfterAnAnswer()
    {
        QFETCH(QString, rule);
        QFETCH(bool, isAnswered);
        Scene scene;
        scene.player.add(*FaultRule::parse(rule));
        PtpIpServer server(QStringLiteral("D850"),
            [&](const PtpRequest& request) { return scene.player.handle(request); }, {});
        const QSignalSpy deaths(&server, &PtpIpServer::died);
        RawClient client(listen(server));
        client.socket.write(greeting());
        QCOMPARE(client.next(), quint32(ptp::Packet::InitCommandAck));
        client.socket.write(order(ptp::op::GetObject, 1));
        quint32 last = 0;
        for (quint32 type = client.next(); type != 0; type = client.next()) {
            last = type;
        }
        QVERIFY(client.isClosed());
        QCOMPARE(last == quint32(ptp::Packet::Response), isAnswered);
        QTEST(scene.done, "done");
        QTEST(int(deaths.size()), "deaths");
    }

    void aStallEndsAndTheAnswerIsWhole_data()
    {
        QTest::addColumn<QString>("rule");
        for (const char* when : {"before", "during", "after"}) {
            QTest::newRow(when)
                << QStringLiteral("stall=1@0x1009:%1x1").arg(QString::fromLatin1(when));
        }
    }
    void aStallEndsAndTheAnswerIsWhole()
    {
        QFETCH(QString, rule);
        Scene scene;
        scene.player.add(*FaultRule::parse(rule));
        PtpIpServer server(QStringLiteral("D850"),
            [&](const PtpRequest& request) { return scene.player.handle(request); }, {});
        RawClient client(listen(server));
        client.socket.write(greeting());
        QCOMPARE(client.next(), quint32(ptp::Packet::InitCommandAck));
        client.socket.write(order(ptp::op::GetObject, 1) + order(ptp::op::GetObject, 2));
        for (quint32 transaction = 1; transaction <= 2; ++transaction) {
            QCOMPARE(client.next(), quint32(ptp::Packet::StartData));
            QCOMPARE(client.next(), quint32(ptp::Packet::EndData));
            QCOMPARE(client.payload.mid(4), scene.answer);
            QCOMPARE(client.next(), quint32(ptp::Packet::Response));
            PtpReader response(client.payload);
            QCOMPARE(response.u16(), ptp::rc::Ok);
            QCOMPARE(response.u32(), transaction);
        }
    }

private:
    static quint16 listen(PtpIpServer& server)
    {
        const Result<quint16> port = server.start(QHostAddress::LocalHost, 0);
        return port ? *port : quint16(0);
    }
};

QTEST_GUILESS_MAIN(FaultPlayerTest)
#include "FaultPlayerTest.moc"
