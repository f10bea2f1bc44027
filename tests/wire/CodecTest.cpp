// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/Commands.h"
#include "wire/Messages.h"
#include "wire/Protocol.h"

#include <QDateTime>
#include <QTest>
#include <QtEndian>
#include <random>

using namespace skein;

namespace {

constexpr quint32 anyId = 0xdeadbeef;
constexpr unsigned seed = 20240501;

const CameraFileRef someFile{
    QStringLiteral("/store_00010001/DCIM/100SKEIN"), QStringLiteral("DSC_0001.JPG")};

CameraSetting someSetting()
{
    CameraSetting setting;
    setting.name = QStringLiteral("shutterspeed");
    setting.label = QStringLiteral("Verschlußzeit");
    setting.section = QStringLiteral("capturesettings");
    setting.sectionLabel = QStringLiteral("Aufnahme");
    setting.help = QStringLiteral("help");
    setting.kind = SettingKind::Range;
    setting.value = 2.5;
    setting.choices = {QStringLiteral("1/60"), QString()};
    setting.range = {-1.5, 7, 0.5};
    setting.readOnly = true;
    return setting;
}

/** One of every kind, each with every field set. */
QList<wire::Command> allCommands()
{
    return {wire::Hello{7}, wire::Open(), wire::Close(), wire::ReadSetting{QStringLiteral("iso")},
        wire::WriteSetting{QStringLiteral("iso"), QStringLiteral("200")}, wire::Capture(),
        wire::FetchPreview(), wire::StopPreview(), wire::Download{someFile, true},
        wire::FetchThumbnail{someFile, true}, wire::ListFiles{QStringLiteral("/"), true},
        wire::DeleteFile{someFile}, wire::FetchSummary(), wire::Cancel{17}};
}

QList<wire::Message> allMessages()
{
    const Error error{ErrorKind::Refused, QStringLiteral("What happened."), QStringLiteral("-1")};
    const QDateTime time = QDateTime::fromSecsSinceEpoch(1700000000, Qt::UTC);
    const CameraInfo camera{QStringLiteral("Model"), QStringLiteral("Maker"),
        QStringLiteral("4711"), QStringLiteral("usb:001,005"), QStringLiteral("1.0"),
        CameraCapability::Capture | CameraCapability::Card};
    const ReceivedFile received{
        someFile, QStringLiteral("/tmp/x"), 5'000'000'000, QByteArray(16, '\x80'), true};
    return {wire::HelloReply{1, {QStringLiteral("2.5.30"), QStringLiteral("Old.")}},
        wire::Opened{camera, {someSetting(), CameraSetting()}}, wire::Done(), wire::Failed{error},
        wire::SettingValue{someSetting()}, wire::PreviewFrame{QByteArray(1000, 'x'), 123456789},
        wire::Received{received}, wire::Thumbnail{someFile, QByteArray("jpeg"), 6},
        wire::FileList{{{someFile, 12, time, false}, {someFile, -1, {}, true}}},
        wire::Text{QStringLiteral("summary")}, wire::FileAdded{{someFile, 99, time, true}},
        wire::SettingChanged{someSetting()},
        wire::Progress{3, someFile, QStringLiteral("/tmp/y"), 1, 5'000'000'000},
        wire::ExposureEnded{9}, wire::CameraGone{error}, wire::Notice{error},
        wire::StillWorking{9, 1500}, wire::FilesFound{9, {{someFile, 12, time, false}}}};
}

QByteArray payloadOf(const QByteArray& frame)
{
    return frame.mid(sizeof(quint32));
}

} // namespace

class CodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandComesBackAsItWas_data();
    void everyCommandComesBackAsItWas();
    void everyMessageComesBackAsItWas_data();
    void everyMessageComesBackAsItWas();
    void aFrameBeginsWithItsLength();
    void valuesOfEveryKindTravel_data();
    void valuesOfEveryKindTravel();
    void aTruncatedPayloadIsRefused();
    void aPayloadWithBytesLeftOverIsRefused();
    void anUnknownTypeIsRefused();
    void anEnumOutOfRangeIsRefused();
    void aListThatClaimsMoreThanItHasIsRefusedWithoutMakingRoomForIt();
    void aValueOfAKindNoSettingHasIsRefused();
    void randomBytesNeverCrash();
};

void CodecTest::everyCommandComesBackAsItWas_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(std::variant_size_v<wire::Command>); ++i) {
        QTest::addRow("type %d", i) << i;
    }
}

void CodecTest::everyCommandComesBackAsItWas()
{
    QFETCH(int, index);
    const wire::Command command = allCommands().at(index);
    QCOMPARE(int(command.index()), index);
    const QByteArray bytes = wire::encode(wire::CommandFrame{anyId, command});
    const auto decoded = wire::decodeCommand(payloadOf(bytes));
    QVERIFY(decoded);
    QCOMPARE(decoded->id, anyId);
    // Equal bytes mean equal fields: the codec has no state.
    QCOMPARE(wire::encode(*decoded), bytes);
}

void CodecTest::everyMessageComesBackAsItWas_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(std::variant_size_v<wire::Message>); ++i) {
        QTest::addRow("type %d", i) << i;
    }
}

void CodecTest::everyMessageComesBackAsItWas()
{
    QFETCH(int, index);
    const wire::Message message = allMessages().at(index);
    QCOMPARE(int(message.index()), index);
    const QByteArray bytes = wire::encode(wire::MessageFrame{anyId, message});
    const auto decoded = wire::decodeMessage(payloadOf(bytes));
    QVERIFY(decoded);
    QCOMPARE(decoded->id, anyId);
    QCOMPARE(wire::encode(*decoded), bytes);
}

void CodecTest::aFrameBeginsWithItsLength()
{
    const QByteArray bytes = wire::encode(wire::CommandFrame{1, wire::Open()});
    QCOMPARE(qFromBigEndian<quint32>(bytes.constData()), quint32(bytes.size() - 4));
}

void CodecTest::valuesOfEveryKindTravel_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::newRow("text") << QVariant(QStringLiteral("täxt"));
    QTest::newRow("number") << QVariant(-2.25);
    QTest::newRow("toggle") << QVariant(true);
    QTest::newRow("date") << QVariant(QDateTime::fromSecsSinceEpoch(1700000000, Qt::UTC));
    QTest::newRow("nothing") << QVariant();
}

void CodecTest::valuesOfEveryKindTravel()
{
    QFETCH(QVariant, value);
    const auto bytes =
        wire::encode(wire::CommandFrame{1, wire::WriteSetting{QStringLiteral("x"), value}});
    const auto decoded = wire::decodeCommand(payloadOf(bytes));
    QVERIFY(decoded);
    QCOMPARE(std::get<wire::WriteSetting>(decoded->command).value, value);
}

void CodecTest::aTruncatedPayloadIsRefused()
{
    for (const wire::Message& message : allMessages()) {
        const QByteArray payload = payloadOf(wire::encode(wire::MessageFrame{1, message}));
        for (qsizetype size = 0; size < payload.size(); ++size) {
            QVERIFY2(!wire::decodeMessage(payload.left(size)),
                qPrintable(QStringLiteral("type %1, %2 of %3 bytes")
                               .arg(message.index())
                               .arg(size)
                               .arg(payload.size())));
        }
    }
}

void CodecTest::aPayloadWithBytesLeftOverIsRefused()
{
    const QByteArray payload = payloadOf(wire::encode(wire::CommandFrame{1, wire::Open()}));
    QVERIFY(wire::decodeCommand(payload));
    QVERIFY(!wire::decodeCommand(payload + '\0'));
}

void CodecTest::anUnknownTypeIsRefused()
{
    QByteArray payload = payloadOf(wire::encode(wire::CommandFrame{1, wire::Open()}));
    payload[0] = char(std::variant_size_v<wire::Command>);
    QVERIFY(!wire::decodeCommand(payload));
    payload[0] = char(0xff);
    QVERIFY(!wire::decodeCommand(payload));
    QVERIFY(!wire::decodeMessage(payload));
}

void CodecTest::anEnumOutOfRangeIsRefused()
{
    QByteArray payload = payloadOf(wire::encode(wire::MessageFrame{1, wire::Failed{Error{}}}));
    constexpr qsizetype kindOffset = 1 + 4;
    payload[kindOffset] = char(int(ErrorKind::Refused) + 1);
    QVERIFY(!wire::decodeMessage(payload));
}

void CodecTest::aListThatClaimsMoreThanItHasIsRefusedWithoutMakingRoomForIt()
{
    QByteArray payload = payloadOf(wire::encode(wire::MessageFrame{1, wire::FileList{}}));
    QCOMPARE(payload.size(), qsizetype(1 + 4 + 4));
    payload.replace(5, 4, QByteArray("\xff\xff\xff\xf0", 4));
    QVERIFY(!wire::decodeMessage(payload)); // A sanitizer build stops here if room is made.
}

void CodecTest::aValueOfAKindNoSettingHasIsRefused()
{
    const wire::WriteSetting write{QStringLiteral("iso"), QStringLiteral("100")};
    QByteArray payload = payloadOf(wire::encode(wire::CommandFrame{1, write}));
    const qsizetype kindOffset = 1 + 4 + 4 + 2 * 3; // type, id, length and text of the name
    QVERIFY(wire::decodeCommand(payload));
    payload[kindOffset] = char(5);
    QVERIFY(!wire::decodeCommand(payload));
}

void CodecTest::randomBytesNeverCrash()
{
    std::mt19937 random(seed);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray bytes(qsizetype(random() % 64), Qt::Uninitialized);
        for (char& byte : bytes) {
            byte = char(random());
        }
        if (!bytes.isEmpty()) {
            bytes[0] = char(random() % 20);
        }
        static_cast<void>(wire::decodeCommand(bytes));
        static_cast<void>(wire::decodeMessage(bytes));
    }
}

QTEST_GUILESS_MAIN(CodecTest)
#include "CodecTest.moc"
