// SPDX-License-Identifier: GPL-3.0-or-later
#include "CameraProcess.h"
#include "HostClient.h"

#include <QDateTime>
#include <QTest>

#include <xxhash.h>

using namespace skein;

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray hashOf(const QByteArray& bytes)
{
    XXH128_canonical_t canonical = {};
    XXH128_canonicalFromHash(&canonical, XXH3_128bits(bytes.constData(), size_t(bytes.size())));
    return {reinterpret_cast<const char*>(canonical.digest), sizeof(canonical)};
}

CameraSetting named(const QList<CameraSetting>& settings, const QString& name)
{
    for (const CameraSetting& setting : settings) {
        if (setting.name == name) {
            return setting;
        }
    }
    return {};
}

bool isJpeg(const QByteArray& bytes)
{
    return bytes.startsWith("\xff\xd8\xff");
}

} // namespace

/** The real host over its real wire, driving the real driver against the virtual camera. */
class CameraHostTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void greetsWithItsVersionAndTheLibrarys();
    void refusesAnotherVersionOfTheProtocol();
    void refusesCommandsWhileNothingIsOpen();
    void opensWithTheCamerasIdentityAndSettings();
    void setsTheCaptureTargetToTheCardAtEachOpen();
    void writesASettingAndReadsItBack();
    void refusesWhatASettingCannotBe_data();
    void refusesWhatASettingCannotBe();
    void reportsADialTurnedOnTheBody();
    void deliversPreviews();
    void leavesLiveViewWhenAsked();
    void capturesToTheCardAndDownloads();
    void deliversBothFilesOfRawAndJpeg();
    void deliversACaptureToMemoryUnasked();
    void reportsThePicturesOfTheBodysOwnShutter();
    void holdsABulbExposureUntilItIsCancelled();
    void listsDeletesAndForgetsFiles();
    void givesThumbnailAndSummary();
};

void CameraHostTest::greetsWithItsVersionAndTheLibrarys()
{
    HostClient host(QStringLiteral("usb:999,999"));
    const auto hello = host.ask<wire::HelloReply>(wire::Hello{wire::protocolVersion});
    QVERIFY(hello);
    QCOMPARE(hello->version, wire::protocolVersion);
    QVERIFY(hello->library.version.startsWith(QLatin1String("2.")));
}

void CameraHostTest::refusesAnotherVersionOfTheProtocol()
{
    HostClient host(QStringLiteral("usb:999,999"));
    const auto failed = host.ask<wire::Failed>(wire::Hello{wire::protocolVersion + 1});
    QVERIFY(failed);
    QCOMPARE(failed->error.kind, ErrorKind::Protocol);
    QVERIFY(host.process().waitForFinished());
}

void CameraHostTest::refusesCommandsWhileNothingIsOpen()
{
    HostClient host(QStringLiteral("usb:999,999"));
    QVERIFY(host.ask<wire::HelloReply>(wire::Hello{wire::protocolVersion}));
    const auto failed = host.ask<wire::Failed>(wire::Capture());
    QVERIFY(failed);
    QCOMPARE(failed->error.kind, ErrorKind::InvalidArgument);
    QVERIFY(host.ask<wire::Done>(wire::Close()));
}

void CameraHostTest::opensWithTheCamerasIdentityAndSettings()
{
    CameraProcess camera({QStringLiteral("--serial"), QStringLiteral("4711")});
    HostClient host(camera.port());
    const auto opened = host.open();
    QVERIFY(opened);
    QVERIFY(opened->camera.manufacturer.contains(QLatin1String("Nikon")));
    QVERIFY(!opened->camera.model.isEmpty());
    QCOMPARE(opened->camera.serial, QStringLiteral("4711"));
    QCOMPARE(opened->camera.port, camera.port());
    QVERIFY(opened->camera.capabilities.testFlag(CameraCapability::Capture));
    QVERIFY(opened->camera.capabilities.testFlag(CameraCapability::Preview));
    QVERIFY(opened->camera.capabilities.testFlag(CameraCapability::Card));

    const CameraSetting shutter = named(opened->settings, QStringLiteral("shutterspeed"));
    QCOMPARE(shutter.kind, SettingKind::Choice);
    QCOMPARE(shutter.section, QStringLiteral("capturesettings"));
    QVERIFY(shutter.choices.contains(shutter.value.toString()));
    QCOMPARE(named(opened->settings, QStringLiteral("datetime")).kind, SettingKind::Date);
    QCOMPARE(named(opened->settings, QStringLiteral("artist")).kind, SettingKind::Text);
    QCOMPARE(named(opened->settings, QStringLiteral("viewfinder")).kind, SettingKind::Toggle);
    QVERIFY(named(opened->settings, QStringLiteral("batterylevel")).readOnly);
}

void CameraHostTest::setsTheCaptureTargetToTheCardAtEachOpen()
{
    CameraProcess camera;
    HostClient host(camera.port());
    const auto opened = host.open();
    QVERIFY(opened);
    const CameraSetting target = named(opened->settings, QStringLiteral("capturetarget"));
    QCOMPARE(target.value.toString(), QStringLiteral("Memory card"));
    // It stays the user's to change ...
    const auto changed = host.ask<wire::SettingValue>(
        wire::WriteSetting{target.name, QStringLiteral("Internal RAM")});
    QVERIFY(changed);
    QCOMPARE(changed->setting.value.toString(), QStringLiteral("Internal RAM"));
    // ... until the next connection.
    const auto again = host.ask<wire::Opened>(wire::Open());
    QVERIFY(again);
    QCOMPARE(named(again->settings, target.name).value.toString(), QStringLiteral("Memory card"));
}

void CameraHostTest::writesASettingAndReadsItBack()
{
    CameraProcess camera;
    HostClient host(camera.port());
    QVERIFY(host.open());
    const auto iso = host.ask<wire::SettingValue>(wire::ReadSetting{QStringLiteral("iso")});
    QVERIFY(iso);
    const QString other = iso->setting.choices.at(
        iso->setting.value.toString() == iso->setting.choices.first() ? 1 : 0);
    const auto written =
        host.ask<wire::SettingValue>(wire::WriteSetting{QStringLiteral("iso"), other});
    QVERIFY(written);
    QCOMPARE(written->setting.value.toString(), other);
    QCOMPARE(written->setting.section, QStringLiteral("imgsettings"));

    const auto artist = host.ask<wire::SettingValue>(
        wire::WriteSetting{QStringLiteral("artist"), QStringLiteral("Jane")});
    QVERIFY(artist);
    QCOMPARE(artist->setting.value.toString(), QStringLiteral("Jane"));
}

void CameraHostTest::refusesWhatASettingCannotBe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("unknown setting")
        << QStringLiteral("nosuchthing") << QVariant(u"1"_qs) << ErrorKind::NotFound;
    QTest::newRow("unknown choice")
        << QStringLiteral("iso") << QVariant(u"77"_qs) << ErrorKind::InvalidArgument;
    QTest::newRow("wrong kind") << QStringLiteral("iso") << QVariant(true)
                                << ErrorKind::InvalidArgument;
    QTest::newRow("no value") << QStringLiteral("iso") << QVariant() << ErrorKind::InvalidArgument;
    QTest::newRow("read-only") << QStringLiteral("batterylevel") << QVariant(50.0)
                               << ErrorKind::InvalidArgument;
    QTest::newRow("outside the range")
        << QStringLiteral("manualfocusdrive") << QVariant(1e9) << ErrorKind::InvalidArgument;
}

void CameraHostTest::refusesWhatASettingCannotBe()
{
    QFETCH(QString, name);
    QFETCH(QVariant, value);
    QFETCH(ErrorKind, kind);
    CameraProcess camera;
    HostClient host(camera.port());
    QVERIFY(host.open());
    const auto failed = host.ask<wire::Failed>(wire::WriteSetting{name, value});
    QVERIFY(failed);
    QCOMPARE(failed->error.kind, kind);
    QVERIFY(failed->error.message.endsWith(u'.'));
}

void CameraHostTest::reportsADialTurnedOnTheBody()
{
    CameraProcess camera;
    HostClient host(camera.port());
    const auto opened = host.open();
    QVERIFY(opened);
    const CameraSetting iso = named(opened->settings, QStringLiteral("iso"));
    QVERIFY(iso.value.toString() != QLatin1String("800"));
    QVERIFY(camera.order("set iso 800"));
    const auto changed = host.event<wire::SettingChanged>([](const wire::SettingChanged& event) {
        return event.setting.name == QLatin1String("iso");
    });
    QVERIFY(changed);
    QCOMPARE(changed->setting.value.toString(), QStringLiteral("800"));
}

void CameraHostTest::deliversPreviews()
{
    CameraProcess camera;
    HostClient host(camera.port());
    QVERIFY(host.open());
    qint64 last = 0;
    for (int i = 0; i < 5; ++i) {
        const auto frame = host.ask<wire::PreviewFrame>(wire::FetchPreview());
        QVERIFY(frame);
        QVERIFY(isJpeg(frame->jpeg));
        QVERIFY(frame->takenMs >= last);
        last = frame->takenMs;
    }
}

void CameraHostTest::leavesLiveViewWhenAsked()
{
    CameraProcess camera;
    HostClient host(camera.port());
    QVERIFY(host.open());
    QVERIFY(host.ask<wire::PreviewFrame>(wire::FetchPreview()));
    auto viewfinder = host.ask<wire::SettingValue>(wire::ReadSetting{QStringLiteral("viewfinder")});
    QVERIFY(viewfinder);
    QCOMPARE(viewfinder->setting.value, QVariant(true));
    QVERIFY(host.ask<wire::Done>(wire::StopPreview()));
    viewfinder = host.ask<wire::SettingValue>(wire::ReadSetting{QStringLiteral("viewfinder")});
    QVERIFY(viewfinder);
    QCOMPARE(viewfinder->setting.value, QVariant(false));
}

void CameraHostTest::capturesToTheCardAndDownloads()
{
    CameraProcess camera;
    HostClient host(camera.port());
    QVERIFY(host.open());
    const quint32 capture = host.send(wire::Capture());
    const auto added = host.event<wire::FileAdded>();
    QVERIFY(added);
    QVERIFY(!added->file.inMemory);
    QVERIFY(added->file.size > 0);
    QVERIFY(added->file.modified.isValid());
    QVERIFY(HostClient::as<wire::Done>(host.reply(capture)));
    QVERIFY(host.event<wire::ExposureEnded>());

    const auto received = host.ask<wire::Received>(wire::Download{added->file.file});
    QVERIFY(received);
    QCOMPARE(received->file.file, added->file.file);
    QVERIFY(!received->file.fromMemory);
    QVERIFY(received->file.stagingPath.startsWith(host.staging()));
    const QByteArray bytes = contents(received->file.stagingPath);
    QVERIFY(isJpeg(bytes));
    QCOMPARE(received->file.size, bytes.size());
    QCOMPARE(received->file.hash, hashOf(bytes));
    // The card keeps its copy, and it is the same.
    const QString name = added->file.file.name;
    QCOMPARE(contents(camera.card() + QStringLiteral("/DCIM/100SKEIN/") + name), bytes);
}

void CameraHostTest::deliversBothFilesOfRawAndJpeg()
{
    CameraProcess camera;
    HostClient host(camera.port());
    const auto opened = host.open();
    QVERIFY(opened);
    const CameraSetting quality = named(opened->settings, QStringLiteral("imagequality"));
    QString both;
    for (const QString& choice : quality.choices) {
        if (choice.contains(u'+')) {
            both = choice;
        }
    }
    QVERIFY2(!both.isEmpty(), qPrintable(quality.choices.join(u'|')));
    QVERIFY(host.ask<wire::SettingValue>(wire::WriteSetting{quality.name, both}));
    QVERIFY(host.ask<wire::Done>(wire::Capture()));
    QStringList suffixes;
    for (int i = 0; i < 2; ++i) {
        const auto added = host.event<wire::FileAdded>();
        QVERIFY(added);
        suffixes += added->file.file.name.section(u'.', -1).toLower();
        QVERIFY(host.ask<wire::Received>(wire::Download{added->file.file}));
    }
    suffixes.sort();
    QVERIFY2(suffixes.first() != suffixes.last(), qPrintable(suffixes.join(u'|')));
    QVERIFY(suffixes.contains(QLatin1String("jpg")));
}

void CameraHostTest::deliversACaptureToMemoryUnasked()
{
    CameraProcess camera;
    HostClient host(camera.port());
    QVERIFY(host.open());
    QVERIFY(host.ask<wire::SettingValue>(
        wire::WriteSetting{QStringLiteral("capturetarget"), QStringLiteral("Internal RAM")}));
    for (int i = 0; i < 2; ++i) {
        QVERIFY(host.ask<wire::Done>(wire::Capture()));
        const auto added = host.event<wire::FileAdded>();
        QVERIFY(added);
        QVERIFY(added->file.inMemory);
        const auto received = host.event<wire::Received>();
        QVERIFY(received);
        QVERIFY(received->file.fromMemory);
        const QByteArray bytes = contents(received->file.stagingPath);
        QVERIFY(isJpeg(bytes));
        QCOMPARE(received->file.hash, hashOf(bytes));
        QCOMPARE(received->file.size, bytes.size());
    }
    QCOMPARE(host.stagedFiles().size(), 2);
}

void CameraHostTest::reportsThePicturesOfTheBodysOwnShutter()
{
    CameraProcess camera;
    HostClient host(camera.port());
    QVERIFY(host.open());
    QVERIFY(camera.order("press-shutter"));
    const auto added = host.event<wire::FileAdded>();
    QVERIFY(added);
    QVERIFY(added->file.size > 0);
    QVERIFY(host.ask<wire::Received>(wire::Download{added->file.file}));
}

void CameraHostTest::holdsABulbExposureUntilItIsCancelled()
{
    CameraProcess camera;
    HostClient host(camera.port());
    const auto opened = host.open();
    QVERIFY(opened);
    const CameraSetting shutter = named(opened->settings, QStringLiteral("shutterspeed"));
    const qsizetype bulb = shutter.choices.indexOf(QLatin1String("Bulb"));
    QVERIFY2(bulb >= 0, qPrintable(shutter.choices.join(u'|')));
    QVERIFY(
        host.ask<wire::SettingValue>(wire::WriteSetting{shutter.name, shutter.choices.at(bulb)}));
    const quint32 capture = host.send(wire::Capture());
    // Other commands are served meanwhile, and the shutter stays open.
    for (int i = 0; i < 3; ++i) {
        QVERIFY(host.ask<wire::SettingValue>(wire::ReadSetting{QStringLiteral("iso")}));
    }
    QCOMPARE(host.count<wire::FileAdded>(), 0);
    QVERIFY(host.ask<wire::Done>(wire::Cancel{capture}));
    QVERIFY(HostClient::as<wire::Done>(host.reply(capture)));
    QVERIFY(host.event<wire::FileAdded>());
}

void CameraHostTest::listsDeletesAndForgetsFiles()
{
    CameraProcess camera;
    HostClient host(camera.port());
    QVERIFY(host.open());
    QVERIFY(host.ask<wire::Done>(wire::Capture()));
    QVERIFY(host.ask<wire::Done>(wire::Capture()));
    const auto first = host.event<wire::FileAdded>();
    const auto second = host.event<wire::FileAdded>();
    QVERIFY(first && second);
    QVERIFY(first->file.file != second->file.file);

    auto list = host.ask<wire::FileList>(wire::ListFiles{QStringLiteral("/")});
    QVERIFY(list);
    QCOMPARE(list->files.size(), 2);
    QCOMPARE(list->files.first().size, first->file.size);

    QVERIFY(host.ask<wire::Done>(wire::DeleteFile{first->file.file}));
    list = host.ask<wire::FileList>(wire::ListFiles{QStringLiteral("/")});
    QVERIFY(list);
    QCOMPARE(list->files.size(), 1);
    QCOMPARE(list->files.first().file, second->file.file);
    QVERIFY(host.ask<wire::Failed>(wire::Download{first->file.file}));
    QVERIFY(host.stagedFiles().isEmpty());
}

void CameraHostTest::givesThumbnailAndSummary()
{
    CameraProcess camera;
    HostClient host(camera.port());
    QVERIFY(host.open());
    QVERIFY(host.ask<wire::Done>(wire::Capture()));
    const auto added = host.event<wire::FileAdded>();
    QVERIFY(added);
    const auto thumbnail = host.ask<wire::Thumbnail>(wire::FetchThumbnail{added->file.file});
    QVERIFY(thumbnail);
    QVERIFY(isJpeg(thumbnail->data));
    const auto summary = host.ask<wire::Text>(wire::FetchSummary());
    QVERIFY(summary);
    QVERIFY(summary->text.contains(QLatin1String("Nikon")));
}

QTEST_GUILESS_MAIN(CameraHostTest)
#include "CameraHostTest.moc"
