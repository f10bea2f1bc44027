// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/DesktopScheme.h"
#include "colour/PrivateBus.h"

#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QGuiApplication>
#include <QPalette>
#include <QSignalSpy>
#include <QTest>

using namespace skein;

namespace {

constexpr int patienceMs = 60'000;
const auto appearance = QStringLiteral("org.freedesktop.appearance");
const auto scheme = QStringLiteral("color-scheme");
const auto portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const auto portalInterface = QStringLiteral("org.freedesktop.portal.Settings");

/** Plays the desktop portal. */
class FakePortal final : public QDBusVirtualObject
{
public:
    FakePortal(const QDBusConnection& bus, uint wish)
        : m_bus(bus)
        , m_wish(wish)
    {
        m_bus.registerVirtualObject(portalPath, this);
        m_bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }
    ~FakePortal() override
    {
        m_bus.unregisterService(QStringLiteral("org.freedesktop.portal.Desktop"));
        m_bus.unregisterObject(portalPath);
    }
    Q_DISABLE_COPY_MOVE(FakePortal)

    void setWish(uint wish)
    {
        m_wish = wish;
        tell(appearance, scheme, wish);
    }
    void tell(const QString& nameSpace, const QString& key, uint value)
    {
        QDBusMessage news = QDBusMessage::createSignal(
            portalPath, portalInterface, QStringLiteral("SettingChanged"));
        news << nameSpace << key << QVariant::fromValue(QDBusVariant(value));
        m_bus.send(news);
    }

    [[nodiscard]] QString introspect(const QString& /*path*/) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override
    {
        if (message.member() != QLatin1String("Read") ||
            message.arguments() != QVariantList{appearance, scheme}) {
            return false;
        }
        // The portal wraps it twice: a mistake of its first version that has become its rule.
        const QVariant inner = QVariant::fromValue(QDBusVariant(m_wish));
        return connection.send(message.createReply(QVariant::fromValue(QDBusVariant(inner))));
    }

private:
    QDBusConnection m_bus;
    uint m_wish;
};

void usePaletteOf(ThemeKind kind)
{
    QGuiApplication::setPalette(themePalette(kind));
}

} // namespace

class DesktopSchemeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWishOfTheDesktopCounts_data()
    {
        QTest::addColumn<uint>("wish");
        QTest::addColumn<ThemeKind>("kind");
        QTest::newRow("dark") << 1U << ThemeKind::Dark;
        QTest::newRow("light") << 2U << ThemeKind::Light;
    }

    void theWishOfTheDesktopCounts()
    {
        QFETCH(uint, wish);
        QFETCH(ThemeKind, kind);
        SKEIN_NEEDS_BUS(m_bus);
        usePaletteOf(kind == ThemeKind::Dark ? ThemeKind::Light : ThemeKind::Dark);
        FakePortal portal(m_bus.connection(), wish);
        DesktopScheme desktop(buses());
        desktop.begin();
        QTRY_COMPARE_WITH_TIMEOUT(desktop.kind(), kind, patienceMs);
        // Also the first who listens hears of changes.
        portal.setWish(kind == ThemeKind::Dark ? 2 : 1);
        QTRY_VERIFY_WITH_TIMEOUT(desktop.kind() != kind, patienceMs);
    }

    void changesAreHeardAtOnce()
    {
        SKEIN_NEEDS_BUS(m_bus);
        FakePortal portal(m_bus.connection(), 1);
        usePaletteOf(ThemeKind::Light);
        DesktopScheme desktop(buses());
        desktop.begin();
        QTRY_COMPARE_WITH_TIMEOUT(desktop.kind(), ThemeKind::Dark, patienceMs);
        QSignalSpy changed(&desktop, &DesktopScheme::changed);
        portal.setWish(2);
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, patienceMs);
        QCOMPARE(desktop.kind(), ThemeKind::Light);
        portal.tell(QStringLiteral("org.gnome.desktop.interface"), scheme, 1);
        portal.tell(appearance, QStringLiteral("accent-color"), 1);
        portal.setWish(1);
        QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 2, patienceMs);
        QCOMPARE(desktop.kind(), ThemeKind::Dark);
    }

#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    void withoutAWishThePaletteCounts()
    {
        SKEIN_NEEDS_BUS(m_bus);
        usePaletteOf(ThemeKind::Light);
        FakePortal portal(m_bus.connection(), 1);
        DesktopScheme desktop(buses());
        desktop.begin();
        QTRY_COMPARE_WITH_TIMEOUT(desktop.kind(), ThemeKind::Dark, patienceMs);
        portal.setWish(0);
        QTRY_COMPARE_WITH_TIMEOUT(desktop.kind(), ThemeKind::Light, patienceMs);
    }
#endif

    void withoutABusNothingIsAsked()
    {
        const auto none = [] {
            return QDBusConnection::connectToBus(
                QStringLiteral("unix:path=/nowhere/at/all"), QStringLiteral("none"));
        };
        DesktopScheme desktop({none, none});
        desktop.begin();
        const ThemeKind kind = desktop.kind();
        QVERIFY(kind == ThemeKind::Dark || kind == ThemeKind::Light);
    }

private:
    [[nodiscard]] DesktopBuses buses() const
    {
        const auto bus = m_bus.connector();
        return {bus, bus};
    }

    test::PrivateBus m_bus;
};

QTEST_MAIN(DesktopSchemeTest)
#include "DesktopSchemeTest.moc"
