// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/DiskNotice.h"
#include "base/Settings.h"
#include "session/Session.h"
#include "tether/DiskGuard.h"
#include "tether/SessionController.h"
#include "tether/TetheredCamera.h"
#include "widgets/ActionCollection.h"
#include "widgets/MessageBar.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <memory>

using namespace skein;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 plenty = 1'000'000'000'000;

/** What is said of a disk that has so much room as one says. */
struct Stage
{
    Stage()
    {
        controller.disk().setFreeBytes([free = free](const QString&) { return free->load(); });
    }

    [[nodiscard]] bool open()
    {
        QDir().mkpath(folder.filePath(u"job"_s));
        session.open(folder.filePath(u"job"_s));
        return QTest::qWaitFor([this] { return session.isOpen(); }, 20'000);
    }
    [[nodiscard]] bool becomes(qint64 bytes, DiskGuard::Room room)
    {
        *free = bytes;
        controller.disk().ask();
        return QTest::qWaitFor([&] { return controller.disk().room() == room; }, 20'000);
    }
    [[nodiscard]] Error refused() const
    {
        const Result<void> may = controller.disk().mayCapture(ShotKind::Picture);
        return may ? Error{} : may.error();
    }

    QTemporaryDir folder;
    std::shared_ptr<std::atomic<qint64>> free = std::make_shared<std::atomic<qint64>>(plenty);
    Session session;
    SessionController controller{session};
    Settings settings{folder.filePath(u"settings.ini"_s)};
    QWidget window;
    ActionCollection actions{&window};
    MessageBar messages;
    DiskNotice notice{{controller.disk(), actions, messages, settings}};
};

using Room = DiskGuard::Room;

} // namespace

class DiskNoticeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itGoesWhenThereIsRoomAgain()
    {
        Stage stage;
        QVERIFY(stage.open());
        QVERIFY(stage.becomes(0, Room::None));
        QVERIFY(stage.messages.text().contains("almost full"_L1));
        QVERIFY(stage.becomes(plenty, Room::Enough));
        QCOMPARE(stage.messages.count(), 0);
    }

    void aRefusedCaptureThatSaysTheSameGoesWithIt()
    {
        Stage stage;
        QVERIFY(stage.open());
        QVERIFY(stage.becomes(0, Room::None));
        stage.messages.show(stage.refused(), u"capture-1"_s);
        QCOMPARE(stage.messages.count(), 1);
        QVERIFY(stage.becomes(plenty, Room::Enough));
        QCOMPARE(stage.messages.count(), 0);
    }

    void soDoesOneThatWasRefusedWhenTheNoticeHadBeenClosed()
    {
        Stage stage;
        QVERIFY(stage.open());
        QVERIFY(stage.becomes(0, Room::None));
        stage.messages.dismiss();
        stage.messages.show(stage.refused(), u"capture-1"_s);
        QVERIFY(stage.becomes(plenty, Room::Enough));
        QCOMPARE(stage.messages.count(), 0);
    }

    void aFullDiskConcernsAllCamerasAndIsSaidOnce()
    {
        Stage stage;
        QVERIFY(stage.open());
        stage.controller.shown().setName(u"Left"_s);
        stage.controller.add().setName(u"Right"_s);
        QVERIFY(stage.becomes(0, Room::None));
        const TetheredCamera& left = stage.controller.shown();
        stage.messages.show(stage.controller.named(left, stage.refused()), u"capture-1"_s);
        QCOMPARE(stage.messages.count(), 1);
        const Error other{ErrorKind::Io, u"Something else."_s, {}};
        QVERIFY(stage.controller.named(left, other).message.startsWith("Left"_L1));
    }
};

QTEST_MAIN(DiskNoticeTest)
#include "DiskNoticeTest.moc"
