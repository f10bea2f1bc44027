// SPDX-License-Identifier: GPL-3.0-or-later
// The kernel's files, played.
#include "camera/UsbExamination.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <grp.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace skein;

namespace {

class Machine
{
public:
    void addDevice(const QString& name, const char* vendor, const char* maker, const char* product,
        const char* interfaceClass) const
    {
        const QString device = m_root.filePath(QStringLiteral("devices/") + name);
        write(device + QStringLiteral("/idVendor"), vendor);
        write(device + QStringLiteral("/manufacturer"), maker);
        write(device + QStringLiteral("/product"), product);
        write(device + QStringLiteral("/busnum"), "1\n");
        write(device + QStringLiteral("/devnum"), "7\n");
        write(device + QStringLiteral("/%1:1.0/bInterfaceClass").arg(name), interfaceClass);
    }
    void addNode() const { write(node(), ""); }
    void addRules() const
    {
        write(m_root.filePath(QStringLiteral("rules/60-libgphoto2-6.rules")), "");
    }
    void beSandbox() const { write(m_root.filePath(QStringLiteral("flatpak-info")), ""); }
    /** A process that has the node open. */
    void addHolder(const char* name) const
    {
        write(m_root.filePath(QStringLiteral("proc/4711/comm")), name);
        write(m_root.filePath(QStringLiteral("proc/4711/cmdline")), name);
        write(m_root.filePath(QStringLiteral("proc/4711/stat")),
            "4711 (holder) S 1 1 1 0 -1 0 0 0 0 0 0 0 0 0 20 0 1 0 42 0 0");
        QDir().mkpath(m_root.filePath(QStringLiteral("proc/4711/fd")));
        QFile::link(node(), m_root.filePath(QStringLiteral("proc/4711/fd/5")));
    }
    [[nodiscard]] QList<UsbObstacle> examine() const
    {
        UsbPlaces places;
        places.devices = m_root.filePath(QStringLiteral("devices"));
        places.nodes = m_root.filePath(QStringLiteral("nodes"));
        places.proc = m_root.filePath(QStringLiteral("proc"));
        places.rules = QStringList{m_root.filePath(QStringLiteral("rules"))};
        places.sandboxMark = m_root.filePath(QStringLiteral("flatpak-info"));
        return examineUsb(places);
    }

    static constexpr uint nobody = 65534;
    /** To root and to a group that this process is not in, as the rules do; false: it may not. */
    [[nodiscard]] bool giveNodeAway() const
    {
        const QByteArray path = QFile::encodeName(node());
        constexpr gid_t plugdev = 46; // Debian's number.
        // Others have to get there.
        for (QString above = QFileInfo(node()).path(); above.size() >= m_root.path().size();
             above = QFileInfo(above).path()) {
            ::chmod(QFile::encodeName(above).constData(), 0755);
        }
        return ::geteuid() == 0 && ::chown(path.constData(), 0, plugdev) == 0 &&
               ::chmod(path.constData(), 0664) == 0;
    }
    [[nodiscard]] QString groupOfNode() const { return QFileInfo(node()).group(); }

private:
    [[nodiscard]] QString node() const { return m_root.filePath(QStringLiteral("nodes/001/007")); }
    static void write(const QString& path, const QByteArray& text)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    QTemporaryDir m_root{QStringLiteral("/tmp/skein-usb-XXXXXX")}; ///< Others get there, too.
};

} // namespace

class UsbExaminationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCameraThatPosesAsADiskIsToldSo()
    {
        const Machine machine;
        machine.addDevice(QStringLiteral("1-2"), "04b0\n", "NIKON", "NIKON DSC D70", "08\n");
        const QList<UsbObstacle> expected = {
            {UsbObstacle::Kind::MassStorage, QStringLiteral("NIKON DSC D70")}};
        QCOMPARE(machine.examine(), expected);
    }

    void anOrdinaryDiskIsNoCamera()
    {
        const Machine machine;
        machine.addDevice(QStringLiteral("1-2"), "0781\n", "SanDisk", "Ultra", "08\n");
        machine.addDevice(QStringLiteral("1-3"), "054c\n", "Sony", "Storage Media", "08\n");
        QVERIFY(machine.examine().isEmpty());
    }

    void aDeviceThatMayNotBeOpenedIsToldSo()
    {
        const Machine machine; // Its node is not there at all, which root may not open either.
        machine.addRules();
        machine.addDevice(
            QStringLiteral("1-2"), "04a9\n", "Canon Inc.", "Canon Digital Camera", "06\n");
        const QList<UsbObstacle> expected = {
            {UsbObstacle::Kind::NoPermission, QStringLiteral("Canon Inc. Canon Digital Camera")}};
        QCOMPARE(machine.examine(), expected);
    }

    void withoutRulesForCamerasTheyAreMissing()
    {
        const Machine machine;
        machine.addDevice(QStringLiteral("1-2"), "04a9\n", "Canon", "Canon EOS", "06\n");
        QCOMPARE(machine.examine().value(0).refusal, UsbObstacle::Refusal::NoRules);
        machine.addRules();
        QCOMPARE(machine.examine().value(0).refusal, UsbObstacle::Refusal::Unknown);
    }

    void inASandboxWithoutDevicesThatIsTheReason()
    {
        const Machine machine;
        machine.addDevice(QStringLiteral("1-2"), "04a9\n", "Canon", "Canon EOS", "06\n");
        machine.beSandbox();
        QCOMPARE(machine.examine().value(0).refusal, UsbObstacle::Refusal::Sandbox);
    }

    void theGroupThatMayUseTheCameraIsNamedToWhoIsNotInIt()
    {
        const Machine machine;
        machine.addRules();
        machine.addDevice(QStringLiteral("1-2"), "04a9\n", "Canon", "Canon EOS", "06\n");
        machine.addNode();
        if (!machine.giveNodeAway()) {
            QSKIP("Only root can give files to others.");
        }
        // What root is refused by nothing, others are.
        const pid_t child = ::fork();
        if (child == 0) {
            const bool isOther = ::setgroups(0, nullptr) == 0 && ::setgid(Machine::nobody) == 0 &&
                                 ::setuid(Machine::nobody) == 0;
            const QList<UsbObstacle> found = machine.examine();
            const bool isRight = found.size() == 1 &&
                                 found.first().refusal == UsbObstacle::Refusal::NotMember &&
                                 found.first().group == machine.groupOfNode();
            ::_exit(isOther && isRight ? 0 : 1);
        }
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(WEXITSTATUS(status), 0);
    }

    void whoHasTheCameraIsNamed()
    {
        const Machine machine;
        machine.addDevice(QStringLiteral("1-2"), "04a9\n", "", "Canon Digital Camera", "06\n");
        machine.addNode();
        QVERIFY(machine.examine().isEmpty());
        machine.addHolder("darktable\n");
        const QList<UsbObstacle> found = machine.examine();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().kind, UsbObstacle::Kind::HeldByOther);
        QCOMPARE(found.first().holder, QStringLiteral("darktable"));
    }

    void nothingIsThereWhereThereIsNoUsb()
    {
        QVERIFY(examineUsb(
            {QStringLiteral("/nowhere"), QStringLiteral("/nowhere"), QStringLiteral("/nowhere")})
                    .isEmpty());
    }
};

QTEST_GUILESS_MAIN(UsbExaminationTest)
#include "UsbExaminationTest.moc"
