// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeDriver.h"
#include "camerahost/CameraFiles.h"
#include "camerahost/EventPump.h"
#include "camerahost/SettingsRefresher.h"
#include "camerahost/SettingsTree.h"
#include "camerahost/Transfer.h"
#include "camerahost/WireWriter.h"
#include "wire/FrameReader.h"

#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace skein;

namespace {

/** What a part of the host writes to the wire. */
class Wire final
{
public:
    Wire()
    {
        std::array<int, 2> ends{};
        if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) == 0) {
            m_input = Fd(ends[0]);
            writer.emplace(Fd(ends[1]));
        }
    }

    template<typename T>
    QList<T> sent()
    {
        QList<T> found;
        QByteArray bytes(65536, Qt::Uninitialized);
        const ssize_t size = ::read(m_input.get(), bytes.data(), size_t(bytes.size()));
        m_reader.feed(QByteArrayView(bytes.constData(), std::max<ssize_t>(0, size)));
        while (const auto payload = m_reader.next()) {
            const auto frame = wire::decodeMessage(*payload);
            if (const T* message = frame ? std::get_if<T>(&frame->message) : nullptr) {
                found += *message;
            }
        }
        return found;
    }

    std::optional<WireWriter> writer;

private:
    Fd m_input;
    wire::FrameReader m_reader;
};

} // namespace

/** Parts of the host with a driver that does what a test says. */
class HostDriverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eventsBeforeTheLossAreHandedOutFirst();
    void aSettingThatIsBusyIsReadAgain();
    void aChangeThatFailsIsToldByItsReason_data();
    void aChangeThatFailsIsToldByItsReason();
    void aFileThatComesInOnePieceReportsProgress();
    void aFileThatBrokeOffInTheMiddleBeginsAnew();

private:
    std::atomic<bool> m_cancelled = false;
    std::optional<CameraDevice> m_device;
};

void HostDriverTest::init()
{
    fakeDriver() = {};
    m_device.emplace(QStringLiteral("ptpip:127.0.0.1:1:1"), QString(), m_cancelled);
    QVERIFY(m_device->open());
}

void HostDriverTest::eventsBeforeTheLossAreHandedOutFirst()
{
    EventPump pump(*m_device);
    fakeDriver().events = {GP_OK, GP_OK, GP_ERROR_IO_USB_FIND};
    const auto events = pump.poll();
    QVERIFY(events);
    QCOMPARE(events->size(), size_t(2));
    const auto gone = pump.poll();
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, ErrorKind::Disconnected);
}

void HostDriverTest::aSettingThatIsBusyIsReadAgain()
{
    Wire wire;
    SettingsTree settings(*m_device);
    QVERIFY(settings.readAll());
    SettingsRefresher refresher(settings, *wire.writer);
    refresher.propertyChanged({QStringLiteral("500f"), QStringLiteral("iso")});
    fakeDriver().iso = "800";
    fakeDriver().settingResults = {GP_ERROR_CAMERA_BUSY};
    QVERIFY(!refresher.step());
    QVERIFY(refresher.hasWork());
    QVERIFY(refresher.step());
    const auto changes = wire.sent<wire::SettingChanged>();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().setting.value.toString(), QStringLiteral("800"));
}

void HostDriverTest::aChangeThatFailsIsToldByItsReason_data()
{
    QTest::addColumn<QList<int>>("writes");
    QTest::addColumn<QList<int>>("readings"); // The first is before the change.
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorKind>("kind");
    const QList<int> none;
    const QByteArray quiet;
    QTest::newRow("refused") << QList{GP_ERROR} << none << quiet << ErrorKind::Refused;
    // As ptp2 says it (2.5.30), with the same code for both.
    QTest::newRow("access denied")
        << QList{GP_ERROR_BAD_PARAMETERS} << none
        << QByteArray("The property 'ISO Speed' / 0x500f was not set (0x200f: PTP Access Denied)")
        << ErrorKind::InvalidArgument;
    QTest::newRow("no answer to the change")
        << QList{GP_ERROR_BAD_PARAMETERS} << none
        << QByteArray("The property 'ISO Speed' / 0x500f was not set (0x02ff: PTP I/O Error)")
        << ErrorKind::Timeout;
    // After a dropped line the library answers -1 once and -7 for ever (2.5.30 on PTP/IP).
    QTest::newRow("line broke at the change")
        << QList{GP_ERROR} << QList{GP_OK, GP_ERROR_IO} << quiet << ErrorKind::Io;
    QTest::newRow("line broke before it")
        << none << QList{GP_ERROR, GP_ERROR_IO} << quiet << ErrorKind::Io;
    QTest::newRow("line broke after it")
        << none << QList{GP_OK, GP_ERROR_IO} << quiet << ErrorKind::Io;
    QTest::newRow("no answer") << QList{GP_ERROR_TIMEOUT} << none << quiet << ErrorKind::Timeout;
    QTest::newRow("silent ever since")
        << QList{GP_ERROR} << QList{GP_OK, GP_ERROR_TIMEOUT} << quiet << ErrorKind::Timeout;
}

void HostDriverTest::aChangeThatFailsIsToldByItsReason()
{
    QFETCH(const QList<int>, writes);
    QFETCH(const QList<int>, readings);
    QFETCH(const QByteArray, text);
    QFETCH(const ErrorKind, kind);
    SettingsTree settings(*m_device);
    QVERIFY(settings.readAll());
    fakeDriver().writeResults = writes;
    fakeDriver().settingResults = readings;
    fakeDriver().writeText = text;
    const auto written = settings.write(QStringLiteral("iso"), QStringLiteral("800"));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, kind);
    const bool isRefusal = written.error().message.contains(QLatin1String("did not accept"));
    QCOMPARE(isRefusal, kind == ErrorKind::Refused || kind == ErrorKind::InvalidArgument);
}

void HostDriverTest::aFileThatComesInOnePieceReportsProgress()
{
    QTemporaryDir folder;
    Wire wire;
    CameraFiles files(*m_device);
    std::vector<char> slice(Transfer::sliceBytes);
    Transfer transfer(1, {QStringLiteral("/store"), QStringLiteral("A.JPG")},
        {*m_device, files, *wire.writer, folder.path(), slice});
    fakeDriver().fileResults = {GP_OK};
    while (!transfer.step().finished) {
    }
    // One from within the driver's call, and the last.
    const auto progress = wire.sent<wire::Progress>();
    QCOMPARE(progress.size(), 2);
    QCOMPARE(progress.first().done, qint64(FakeDriver::pieceBytes));
}

void HostDriverTest::aFileThatBrokeOffInTheMiddleBeginsAnew()
{
    QTemporaryDir folder;
    Wire wire;
    CameraFiles files(*m_device);
    std::vector<char> slice(Transfer::sliceBytes);
    Transfer transfer(1, {QStringLiteral("/store"), QStringLiteral("A.JPG")},
        {*m_device, files, *wire.writer, folder.path(), slice});
    fakeDriver().fileResults = {GP_ERROR_CAMERA_BUSY, GP_OK};
    while (!transfer.step().finished) {
    }
    const auto received = wire.sent<wire::Received>();
    QCOMPARE(received.size(), 1);
    QCOMPARE(received.first().file.size, qint64(2 * FakeDriver::pieceBytes));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

QTEST_GUILESS_MAIN(HostDriverTest)
#include "HostDriverTest.moc"
