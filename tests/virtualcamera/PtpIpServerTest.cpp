// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/PtpIpServer.h"

#include "virtualcamera/RawClient.h"

#include <QRandomGenerator>
#include <QSignalSpy>

using namespace skein;
using namespace skein::test;

class PtpIpServerTest final : public QObject
{
    Q_OBJECT

private:
    static PtpReply answer(const PtpRequest& request)
    {
        PtpReply reply = PtpReply::withBytes(request.data);
        reply.parameters = {request.code};
        return reply;
    }

    quint16 listen(PtpIpServer& server)
    {
        const Result<quint16> port = server.start(QHostAddress::LocalHost, 0);
        return port ? *port : quint16(0);
    }

private Q_SLOTS:
    void aClientIsGreetedAndAnswered()
    {
        PtpIpServer server(QStringLiteral("D850"), answer, {});
        RawClient client(listen(server));
        client.socket.write(greeting());
        QCOMPARE(client.next(), quint32(ptp::Packet::InitCommandAck));
        PtpReader ack(client.payload);
        const quint32 connection = ack.u32();

        RawClient events(server.serverPort());
        events.socket.write(
            packet(ptp::Packet::InitEventRequest, PtpWriter().u32(connection).bytes()));
        QCOMPARE(events.next(), quint32(ptp::Packet::InitEventAck));

        client.socket.write(order(0x1001, 7));
        QCOMPARE(client.next(), quint32(ptp::Packet::StartData));
        QCOMPARE(client.next(), quint32(ptp::Packet::EndData));
        QCOMPARE(client.next(), quint32(ptp::Packet::Response));
        PtpReader response(client.payload);
        QCOMPARE(response.u16(), ptp::rc::Ok);
        QCOMPARE(response.u32(), 7U);
        QCOMPARE(response.u32(), 0x1001U);
    }

    void dataInPiecesArrivesWhole()
    {
        PtpIpServer server(QStringLiteral("D850"), answer, {});
        RawClient client(listen(server));
        client.socket.write(greeting());
        QCOMPARE(client.next(), quint32(ptp::Packet::InitCommandAck));
        client.socket.write(order(0x1016, 3, ptp::dataPhaseOut));
        client.socket.write(packet(ptp::Packet::StartData, PtpWriter().u32(3).u64(6).bytes()));
        client.socket.write(packet(ptp::Packet::Data, PtpWriter().u32(3).raw("abc").bytes()));
        client.socket.write(packet(ptp::Packet::EndData, PtpWriter().u32(3).raw("def").bytes()));
        QCOMPARE(client.next(), quint32(ptp::Packet::StartData));
        QCOMPARE(client.next(), quint32(ptp::Packet::EndData));
        QCOMPARE(client.payload.mid(4), QByteArray("abcdef"));
    }

    void anAnswerThatTakesTimeIsNotOvertaken()
    {
        const auto slowFirst = [](const PtpRequest& request) {
            PtpReply reply;
            reply.delayMs = request.transaction == 1 ? 50 : 0;
            return reply;
        };
        PtpIpServer server(QStringLiteral("D850"), slowFirst, {});
        RawClient client(listen(server));
        client.socket.write(greeting());
        QCOMPARE(client.next(), quint32(ptp::Packet::InitCommandAck));
        client.socket.write(order(0x9203, 1) + order(0x1001, 2) + order(0x1001, 3));
        for (quint32 transaction = 1; transaction <= 3; ++transaction) {
            QCOMPARE(client.next(), quint32(ptp::Packet::Response));
            PtpReader response(client.payload);
            (void)response.u16();
            QCOMPARE(response.u32(), transaction);
        }
    }

    void aClientThatSendsAndDoesNotReadIsMadeToWait()
    {
        constexpr int orders = 100;
        int answered = 0;
        PtpIpServer server(QStringLiteral("D850"),
            [&](const PtpRequest&) {
                ++answered;
                return PtpReply::withBytes(QByteArray(1'000'000, 'x'));
            },
            {});
        RawClient client(listen(server));
        client.socket.write(greeting());
        QCOMPARE(client.next(), quint32(ptp::Packet::InitCommandAck));
        client.socket.setReadBufferSize(1);
        for (quint32 transaction = 1; transaction <= orders; ++transaction)
            client.socket.write(order(0x1001, transaction));
        QTRY_VERIFY(answered > 0 && client.socket.bytesToWrite() == 0);
        for (int i = 0; i < 200; ++i)
            QCoreApplication::processEvents();
        QVERIFY2(answered < orders / 2, qPrintable(QString::number(answered)));

        client.socket.setReadBufferSize(0);
        for (quint32 transaction = 1; transaction <= orders; ++transaction) {
            QCOMPARE(client.next(), quint32(ptp::Packet::StartData));
            QCOMPARE(client.next(), quint32(ptp::Packet::EndData));
            QCOMPARE(client.next(), quint32(ptp::Packet::Response));
        }
        QCOMPARE(answered, orders);
    }

    void aSecondClientIsToldThatTheCameraIsBusy()
    {
        PtpIpServer server(QStringLiteral("D850"), answer, {});
        RawClient first(listen(server));
        first.socket.write(greeting());
        QCOMPARE(first.next(), quint32(ptp::Packet::InitCommandAck));
        RawClient second(server.serverPort());
        second.socket.write(greeting());
        QCOMPARE(second.next(), quint32(ptp::Packet::InitFail));
        QVERIFY(second.isClosed());
        first.socket.write(order(0x1001, 1));
        QCOMPARE(first.next(), quint32(ptp::Packet::StartData));
    }

    void theNextClientIsServedOnceTheFirstHasGone()
    {
        PtpIpServer server(QStringLiteral("D850"), answer, {});
        const QSignalSpy gone(&server, &PtpIpServer::clientGone);
        {
            RawClient first(listen(server));
            first.socket.write(greeting());
            QCOMPARE(first.next(), quint32(ptp::Packet::InitCommandAck));
        }
        RawClient second(server.serverPort());
        second.socket.write(greeting());
        QCOMPARE(second.next(), quint32(ptp::Packet::InitCommandAck));
        QCOMPARE(gone.size(), 1);
    }

    void nonsenseEndsTheLineAndNothingElse_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("too large") << PtpWriter().u32(0xFFFFFFF0).u32(1).bytes();
        QTest::newRow("too small") << PtpWriter().u32(3).u32(1).bytes();
        QTest::newRow("short greeting") << packet(ptp::Packet::InitCommandRequest, "x");
        QTest::newRow("wrong event line")
            << packet(ptp::Packet::InitEventRequest, PtpWriter().u32(99).bytes());
        QTest::newRow("order before greeting") << order(0x1001, 1);
        QTest::newRow("order too short")
            << greeting() + packet(ptp::Packet::Request, PtpWriter().u32(1).bytes());
        QTest::newRow("data of another order")
            << greeting() + order(0x1016, 3, ptp::dataPhaseOut) +
                   packet(ptp::Packet::StartData, PtpWriter().u32(4).u64(1).bytes());
        QTest::newRow("data without a start")
            << greeting() + order(0x1016, 3, ptp::dataPhaseOut) +
                   packet(ptp::Packet::EndData, PtpWriter().u32(3).raw("x").bytes());
        QByteArray random;
        QRandomGenerator generator(42);
        for (int i = 0; i < 4000; ++i)
            random.append(char(generator.bounded(256)));
        QTest::newRow("random") << random;
    }
    void nonsenseEndsTheLineAndNothingElse()
    {
        QFETCH(QByteArray, bytes);
        PtpIpServer server(QStringLiteral("D850"), answer, {});
        {
            RawClient client(listen(server));
            client.socket.write(bytes);
            QVERIFY(client.isClosed());
        }
        RawClient next(server.serverPort());
        next.socket.write(greeting());
        QCOMPARE(next.next(), quint32(ptp::Packet::InitCommandAck));
    }

    void anUnpluggedCameraDropsItsClientAndComesBackOnTheSamePort()
    {
        PtpIpServer server(QStringLiteral("D850"), answer, {});
        const quint16 port = listen(server);
        RawClient client(port);
        client.socket.write(greeting());
        QCOMPARE(client.next(), quint32(ptp::Packet::InitCommandAck));
        server.unplug();
        QVERIFY(client.isClosed());
        QVERIFY(!server.isListening());
        QVERIFY(server.replug());
        QCOMPARE(server.serverPort(), port);
    }

    void aSleepingCameraAnswersOnceItIsAwake()
    {
        PtpIpServer server(QStringLiteral("D850"), answer, {});
        RawClient client(listen(server));
        client.socket.write(greeting());
        QCOMPARE(client.next(), quint32(ptp::Packet::InitCommandAck));
        server.setAsleep(true);
        client.socket.write(order(0x1001, 1));
        QVERIFY(client.socket.waitForBytesWritten());
        QCoreApplication::processEvents();
        QCOMPARE(client.socket.bytesAvailable(), 0);
        server.setAsleep(false);
        QCOMPARE(client.next(), quint32(ptp::Packet::StartData));
    }

    void aFaultyCameraClosesTheLineInTheMiddleOfAPacket()
    {
        Faults faults;
        QVERIFY(faults.add(QStringLiteral("drop-after=2")));
        QVERIFY(!faults.add(QStringLiteral("explode")));
        QVERIFY(!faults.add(QStringLiteral("drop-after=0")));
        PtpIpServer server(
            QStringLiteral("D850"),
            [](const PtpRequest&) { return PtpReply::withBytes(QByteArray(1000, 'x')); }, faults);
        RawClient client(listen(server));
        client.socket.write(greeting());
        QCOMPARE(client.next(), quint32(ptp::Packet::InitCommandAck));
        client.socket.write(order(0x1009, 1));
        QCOMPARE(client.next(), quint32(ptp::Packet::StartData));
        QCOMPARE(client.next(), quint32(ptp::Packet::EndData));
        QCOMPARE(client.next(), quint32(ptp::Packet::Response));
        client.socket.write(order(0x1009, 2));
        QCOMPARE(client.next(), quint32(ptp::Packet::StartData));
        QCOMPARE(client.next(), 0U);
        QVERIFY(client.isClosed());
    }
};

QTEST_GUILESS_MAIN(PtpIpServerTest)
#include "PtpIpServerTest.moc"
