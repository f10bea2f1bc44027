// SPDX-License-Identifier: GPL-3.0-or-later
// What a file manager is asked for, which is played on a bus of the test's own.
#include "widgets/PictureFiles.h"
#include "colour/PrivateBus.h"

#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QDesktopServices>
#include <QTest>
#include <QUrl>

using namespace skein;

namespace {

constexpr int patienceMs = 30'000;

class PlayedFileManager final : public QDBusVirtualObject
{
public:
    PlayedFileManager()
        : m_bus(QDBusConnection::sessionBus())
    {
        m_bus.registerVirtualObject(QStringLiteral("/org/freedesktop/FileManager1"), this);
        m_bus.registerService(QStringLiteral("org.freedesktop.FileManager1"));
    }
    ~PlayedFileManager() override
    {
        m_bus.unregisterService(QStringLiteral("org.freedesktop.FileManager1"));
        m_bus.unregisterObject(QStringLiteral("/org/freedesktop/FileManager1"));
    }
    Q_DISABLE_COPY_MOVE(PlayedFileManager)

    QStringList shown;

    [[nodiscard]] QString introspect(const QString& /*path*/) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override
    {
        if (message.member() != QLatin1String("ShowItems")) {
            return false;
        }
        shown += message.arguments().value(0).toStringList();
        return bus.send(message.createReply());
    }

private:
    QDBusConnection m_bus;
};

} // namespace

class PictureFilesTest final : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void open(const QUrl& url) { m_opened.append(url); }

private Q_SLOTS:
    void initTestCase()
    {
        SKEIN_NEEDS_BUS(m_bus);
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.address().toLatin1());
        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open");
    }
    void cleanup() { m_opened.clear(); }

    void aPictureIsShownSelected()
    {
        const PlayedFileManager manager;
        showInFileManager(QStringLiteral("/photos/a b#1%.jpg"));
        QTRY_COMPARE_WITH_TIMEOUT(manager.shown,
            QStringList{QStringLiteral("file:///photos/a%20b%231%25.jpg")}, patienceMs);
        QVERIFY(m_opened.isEmpty());
    }

    void withoutAFileManagerThatCanItsFolderIsOpened()
    {
        showInFileManager(QStringLiteral("/photos/a.jpg"));
        QTRY_COMPARE_WITH_TIMEOUT(
            m_opened, QList<QUrl>{QUrl(QStringLiteral("file:///photos"))}, patienceMs);
    }

private:
    test::PrivateBus m_bus;
    QList<QUrl> m_opened;
};

QTEST_MAIN(PictureFilesTest)
#include "PictureFilesTest.moc"
