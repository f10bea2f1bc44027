// SPDX-License-Identifier: GPL-3.0-or-later
#include "CameraProcess.h"
#include "HostClient.h"

#include <QTest>

#include <xxhash.h>

using namespace skein;

namespace {

constexpr qsizetype bigBytes = 200'000'000;
constexpr quint32 seed = 20240501;
/** What the host may hold while it moves a file far larger than this. */
constexpr qint64 memoryLimitKiB = 40 * 1024;

QByteArray hashOf(const QByteArray& bytes)
{
    XXH128_canonical_t canonical = {};
    XXH128_canonicalFromHash(&canonical, XXH3_128bits(bytes.constData(), size_t(bytes.size())));
    return {reinterpret_cast<const char*>(canonical.digest), sizeof(canonical)};
}

qint64 peakMemoryKiB(qint64 processId)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(processId));
    if (!status.open(QIODevice::ReadOnly)) {
        return -1;
    }
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:")) {
            return line.simplified().split(' ').value(1).toLongLong();
        }
    }
    return -1;
}

void putOnCard(const QString& card, const QString& name, const QByteArray& bytes)
{
    const QString folder = card + QStringLiteral("/DCIM/100SKEIN");
    QDir().mkpath(folder);
    QFile file(folder + u'/' + name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

/** Long transfers: what they cost, what goes on meanwhile, how they end early. */
class HostTransferTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void movesABigFileInLittleMemory();
    void servesEverythingElseBetweenTheSlices();
    void capturesBetweenTheSlices();
    void aCancelledTransferLeavesNothing();
    void aQueuedTransferCanBeCancelledToo();
    void withoutAStagingFolderDownloadsFailWithASentence();
    void aStagingFolderThatVanishedFailsWithASentence();
    void anUnknownFileFailsWithASentence();

private:
    QByteArray m_bytes;
    QTemporaryDir m_card;
    const CameraFileRef m_big{
        QStringLiteral("/store_00010001/DCIM/100SKEIN"), QStringLiteral("DSC_9001.JPG")};
    QStringList cardArguments() const { return {QStringLiteral("--card"), m_card.path()}; }
};

void HostTransferTest::initTestCase()
{
    m_bytes = "\xff\xd8\xff\xe0" + CameraProcess::pseudoRandom(bigBytes, seed);
    putOnCard(m_card.path(), m_big.name, m_bytes);
}

void HostTransferTest::movesABigFileInLittleMemory()
{
    CameraProcess camera(cardArguments());
    HostClient host(camera.port());
    QVERIFY(host.open());
    const quint32 download = host.send(wire::Download{m_big});
    const auto progress = host.event<wire::Progress>();
    QVERIFY(progress);
    QCOMPARE(progress->commandId, download);
    QCOMPARE(progress->total, m_bytes.size());
    QVERIFY(QFile::exists(progress->stagingPath));
    const auto received = HostClient::as<wire::Received>(host.reply(download));
    QVERIFY(received);
    QCOMPARE(received->file.size, m_bytes.size());
    QCOMPARE(received->file.hash, hashOf(m_bytes));
    QFile file(received->file.stagingPath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == m_bytes);
#ifdef __SANITIZE_ADDRESS__
    QSKIP("a sanitizer keeps memory of its own");
#endif
    const qint64 peak = peakMemoryKiB(host.process().processId());
    QVERIFY2(peak > 0 && peak < memoryLimitKiB, qPrintable(QString::number(peak)));
}

void HostTransferTest::servesEverythingElseBetweenTheSlices()
{
    CameraProcess camera(cardArguments());
    HostClient host(camera.port());
    QVERIFY(host.open());
    const quint32 download = host.send(wire::Download{m_big});
    QVERIFY(host.event<wire::Progress>());
    QVERIFY(host.ask<wire::SettingValue>(
        wire::WriteSetting{QStringLiteral("iso"), QStringLiteral("400")}));
    QVERIFY(host.ask<wire::PreviewFrame>(wire::FetchPreview()));
    QVERIFY(host.ask<wire::PreviewFrame>(wire::FetchPreview()));
    // All that came before the file did.
    QCOMPARE(host.count<wire::Received>(), 0);
    const auto received = HostClient::as<wire::Received>(host.reply(download));
    QVERIFY(received);
    QCOMPARE(received->file.hash, hashOf(m_bytes));
}

void HostTransferTest::capturesBetweenTheSlices()
{
    CameraProcess camera(cardArguments());
    HostClient host(camera.port());
    QVERIFY(host.open());
    const quint32 download = host.send(wire::Download{m_big});
    QVERIFY(host.event<wire::Progress>());
    QVERIFY(host.ask<wire::Done>(wire::Capture()));
    QVERIFY(host.event<wire::FileAdded>());
    const auto received = HostClient::as<wire::Received>(host.reply(download));
    QVERIFY(received);
    QCOMPARE(received->file.hash, hashOf(m_bytes));
}

void HostTransferTest::aCancelledTransferLeavesNothing()
{
    CameraProcess camera(cardArguments());
    HostClient host(camera.port());
    QVERIFY(host.open());
    const quint32 download = host.send(wire::Download{m_big});
    QVERIFY(host.event<wire::Progress>());
    host.send(wire::Cancel{download});
    const auto failed = HostClient::as<wire::Failed>(host.reply(download));
    QVERIFY(failed);
    QCOMPARE(failed->error.kind, ErrorKind::Cancelled);
    QVERIFY(host.stagedFiles().isEmpty());
    // And the camera is as good as before.
    QVERIFY(host.ask<wire::Received>(wire::Download{m_big}));
}

void HostTransferTest::aQueuedTransferCanBeCancelledToo()
{
    CameraProcess camera(cardArguments());
    HostClient host(camera.port());
    QVERIFY(host.open());
    const quint32 first = host.send(wire::Download{m_big});
    const quint32 second = host.send(wire::Download{m_big});
    QVERIFY(host.event<wire::Progress>());
    host.send(wire::Cancel{second});
    const auto failed = HostClient::as<wire::Failed>(host.reply(second));
    QVERIFY(failed);
    QCOMPARE(failed->error.kind, ErrorKind::Cancelled);
    QVERIFY(HostClient::as<wire::Received>(host.reply(first)));
    QCOMPARE(host.stagedFiles().size(), 1);
}

void HostTransferTest::withoutAStagingFolderDownloadsFailWithASentence()
{
    CameraProcess camera(cardArguments());
    HostClient host(camera.port(), {}, false);
    QVERIFY(host.open());
    const auto failed = host.ask<wire::Failed>(wire::Download{m_big});
    QVERIFY(failed);
    QCOMPARE(failed->error.kind, ErrorKind::InvalidArgument);
    QVERIFY(failed->error.message.endsWith(u'.'));
}

void HostTransferTest::aStagingFolderThatVanishedFailsWithASentence()
{
    CameraProcess camera(cardArguments());
    HostClient host(camera.port());
    QVERIFY(host.open());
    QVERIFY(QDir().rmdir(host.staging()));
    const auto failed = host.ask<wire::Failed>(wire::Download{m_big});
    QVERIFY(failed);
    QVERIFY(failed->error.message.endsWith(u'.'));
    QVERIFY(host.ask<wire::SettingValue>(wire::ReadSetting{QStringLiteral("iso")}));
}

void HostTransferTest::anUnknownFileFailsWithASentence()
{
    CameraProcess camera(cardArguments());
    HostClient host(camera.port());
    QVERIFY(host.open());
    for (const CameraFileRef& file : {CameraFileRef{m_big.folder, QStringLiteral("NONE.JPG")},
             CameraFileRef{QStringLiteral("/nowhere"), m_big.name}, CameraFileRef{}}) {
        const auto failed = host.ask<wire::Failed>(wire::Download{file});
        QVERIFY(failed);
        QCOMPARE(failed->error.kind, ErrorKind::NotFound);
    }
    QVERIFY(host.stagedFiles().isEmpty());
}

QTEST_GUILESS_MAIN(HostTransferTest)
#include "HostTransferTest.moc"
