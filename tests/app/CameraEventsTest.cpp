// SPDX-License-Identifier: GPL-3.0-or-later
// Cameras that tell far too much, or nothing at all; in the whole program.
#include "app/Bodies.h"
#include "widgets/ControlPanel.h"
#include "widgets/MessageBar.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <unistd.h>

using namespace skein;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;

/** Memory that process @p pid really has (bytes). */
qint64 residentBytes(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/statm").arg(pid));
    return file.open(QIODevice::ReadOnly)
               ? file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE)
               : 0;
}

/** The camera hosts that this program has started. */
QList<qint64> hosts()
{
    QList<qint64> found;
    const QStringList processes =
        QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs);
    for (const QString& process : processes) {
        QFile stat(QStringLiteral("/proc/%1/stat").arg(process));
        // "pid (name) state parent ..."; the name is cut off after 15 letters.
        const QList<QByteArray> fields =
            stat.open(QIODevice::ReadOnly) ? stat.readAll().split(' ') : QList<QByteArray>();
        if (fields.size() > 3 && fields[3].toLongLong() == ::getpid() &&
            fields[1].startsWith("(skein-camera-h")) {
            found.append(process.toLongLong());
        }
    }
    return found;
}

/** What the panel shows for @p name. */
QString panelValue(const Workspace& workspace, const char* name)
{
    const QList<CameraSetting> settings = workspace.window().findChild<ControlPanel*>()->settings();
    for (const CameraSetting& setting : settings) {
        if (setting.name == QLatin1String(name)) {
            return setting.value.toString();
        }
    }
    return {};
}

} // namespace

class CameraEventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }

    void aFloodOfEventsLeavesThePanelAliveAndMemoryBounded()
    {
        Body body(QStringLiteral("4711"));
        Program program;
        Workspace& workspace = openWith(program, body.port(), QStringLiteral("one"));
        QTRY_VERIFY_WITH_TIMEOUT(isReady(workspace), patienceMs);
        QCOMPARE(hosts().size(), 1);
        const qint64 host = hosts().first();
        [[maybe_unused]] const qint64 ofHost = residentBytes(host);
        [[maybe_unused]] const qint64 ofWindow = residentBytes(::getpid());
        Camera* camera = workspace.controller().camera();
        for (const char* iso : {"800", "1600", "200", "3200", "400"}) {
            // Asked for while live view runs, it is ten thousand at once and again and again.
            body.tell(QStringLiteral("storm 10000"));
            body.tell(QStringLiteral("set iso ") + QLatin1String(iso));
            const auto written =
                camera->writeSetting(QStringLiteral("whitebalance"), QStringLiteral("Daylight"));
            QTRY_COMPARE_WITH_TIMEOUT(panelValue(workspace, "iso"), QLatin1String(iso), patienceMs);
            QTRY_VERIFY_WITH_TIMEOUT(written.isFinished(), patienceMs);
            QVERIFY(written.result());
        }
#ifndef __SANITIZE_ADDRESS__ // It keeps what was freed.
        QVERIFY(residentBytes(host) < ofHost + 16 * mebibyte);
        QVERIFY(residentBytes(::getpid()) < ofWindow + 64 * mebibyte);
#endif
        QCOMPARE(hosts(), QList<qint64>{host}); // The same one: nothing was taken for lost.
        QVERIFY(workspace.window().messages().text().isEmpty());
    }

    void liveViewAndTheShutterWorkInAFlood()
    {
        Body body(QStringLiteral("4711"));
        Program program;
        Workspace& workspace = openWith(program, body.port(), QStringLiteral("one"));
        QTRY_VERIFY_WITH_TIMEOUT(isReady(workspace), patienceMs);
        QSignalSpy frames(&workspace.controller(), &SessionController::previewFrame);
        action(workspace, ActionId::LiveView)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!frames.isEmpty(), patienceMs);
        body.tell(QStringLiteral("storm 10000"));
        frames.clear();
        QTRY_VERIFY_WITH_TIMEOUT(frames.size() > 3, patienceMs);
        body.tell(QStringLiteral("storm 10000"));
        action(workspace, ActionId::Capture)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(photographs(workspace.session().folder()).size(), 1, patienceMs);
    }

    void aCameraThatNeverTellsAnythingCanStillBeSet()
    {
        const Body body(
            QStringLiteral("4711"), {QStringLiteral("--fault"), QStringLiteral("no-events")});
        Program program;
        Workspace& workspace = openWith(program, body.port(), QStringLiteral("one"));
        QTRY_VERIFY_WITH_TIMEOUT(isReady(workspace), patienceMs);
        const auto written = workspace.controller().camera()->writeSetting(
            QStringLiteral("iso"), QStringLiteral("800"));
        QTRY_COMPARE_WITH_TIMEOUT(panelValue(workspace, "iso"), QStringLiteral("800"), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(written.isFinished(), patienceMs);
        QSignalSpy frames(&workspace.controller(), &SessionController::previewFrame);
        action(workspace, ActionId::LiveView)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(frames.size() > 1, patienceMs);
        QVERIFY(workspace.window().messages().text().isEmpty());
    }

    void aCameraThatDoesNotAnswerWhenAskedForEventsIsGoneAndTheWindowIsAlive()
    {
        const Body body(
            QStringLiteral("4711"), {QStringLiteral("--fault"), QStringLiteral("silent-events")});
        Program program;
        program.makePictures(1);
        Workspace& workspace = openWith(program, body.port(), QStringLiteral("session"));
        QTRY_VERIFY_WITH_TIMEOUT(workspace.controller().camera() != nullptr, patienceMs);
        QSignalSpy states(workspace.controller().camera(), &Camera::stateChanged);
        QTRY_VERIFY_WITH_TIMEOUT(
            states.contains(QVariantList{QVariant::fromValue(Camera::State::Recovering)}),
            2 * patienceMs);
        QVERIFY(workspace.window().findChild<ControlPanel*>()->settings().isEmpty());
        QVERIFY(viewer(workspace)->hasPicture());
        // Nothing waits for it: letting it go works at once.
        action(workspace, ActionId::DisconnectCamera)->trigger();
        QVERIFY(workspace.controller().camera() == nullptr);
        QVERIFY(action(workspace, ActionId::ConnectCamera)->isEnabled());
    }
};

QTEST_MAIN(CameraEventsTest)
#include "CameraEventsTest.moc"
