// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/DesktopTextSize.h"
#include "colour/PrivateBus.h"

#include <QApplication>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QLabel>
#include <QTest>

using namespace skein;

namespace {

constexpr int patienceMs = 60'000;
const auto desktop = QStringLiteral("org.gnome.desktop.interface");
const auto scaling = QStringLiteral("text-scaling-factor");
const auto portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const auto portalInterface = QStringLiteral("org.freedesktop.portal.Settings");

/** Plays the portal of a desktop with large letters. */
class FakePortal final : public QDBusVirtualObject
{
public:
    FakePortal(const QDBusConnection& bus, double factor)
        : m_bus(bus)
        , m_factor(factor)
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

    void tell(const QString& key, double factor)
    {
        QDBusMessage news = QDBusMessage::createSignal(
            portalPath, portalInterface, QStringLiteral("SettingChanged"));
        news << desktop << key << QVariant::fromValue(QDBusVariant(factor));
        m_bus.send(news);
    }

    [[nodiscard]] QString introspect(const QString& /*path*/) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override
    {
        if (message.member() != QLatin1String("Read") ||
            message.arguments() != QVariantList{desktop, scaling}) {
            return false;
        }
        const QVariant inner = QVariant::fromValue(QDBusVariant(m_factor));
        return connection.send(message.createReply(QVariant::fromValue(QDBusVariant(inner))));
    }

private:
    QDBusConnection m_bus;
    double m_factor;
};

} // namespace

class DesktopTextSizeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QApplication::setFont(m_usual); }

    void lettersAreAsLargeAsTheDesktopWantsThem()
    {
        SKEIN_NEEDS_BUS(m_bus);
        const double usual = m_usual.pointSizeF();
        QLabel plain;
        QLabel title;
        QFont large = title.font();
        large.setPointSizeF(usual * 2);
        title.setFont(large);
        QLabel bold;
        QFont heavy;
        heavy.setBold(true);
        heavy.setResolveMask(QFont::WeightResolved);
        bold.setFont(heavy);
        FakePortal portal(m_bus.connection(), 1.5);
        DesktopTextSize size(*qApp, buses());
        size.begin();
        QTRY_COMPARE_WITH_TIMEOUT(size.factor(), 1.5, patienceMs);
        QCOMPARE(plain.font().pointSizeF(), usual * 1.5);
        QCOMPARE(bold.font().pointSizeF(), usual * 1.5);
        QVERIFY(bold.font().bold());
        QCOMPARE(title.font().pointSizeF(), usual * 3);
        portal.tell(QStringLiteral("cursor-size"), 2);
        portal.tell(scaling, 1);
        QTRY_COMPARE_WITH_TIMEOUT(plain.font().pointSizeF(), usual, patienceMs);
        QCOMPARE(title.font().pointSizeF(), usual * 2);
    }

    void nonsenseChangesNothing()
    {
        SKEIN_NEEDS_BUS(m_bus);
        FakePortal portal(m_bus.connection(), 1.5);
        DesktopTextSize size(*qApp, buses());
        size.begin();
        QTRY_COMPARE_WITH_TIMEOUT(size.factor(), 1.5, patienceMs);
        portal.tell(scaling, -4);
        QTRY_COMPARE_WITH_TIMEOUT(size.factor(), 1.0, patienceMs);
        portal.tell(scaling, 0);
        portal.tell(scaling, 100);
        QTRY_COMPARE_WITH_TIMEOUT(size.factor(), 3.0, patienceMs);
    }

    void withoutAPortalNothingHappens()
    {
        const auto none = [] {
            return QDBusConnection::connectToBus(
                QStringLiteral("unix:path=/nowhere/at/all"), QStringLiteral("none"));
        };
        DesktopTextSize size(*qApp, {none, none});
        size.begin();
        QCOMPARE(size.factor(), 1.0);
    }

private:
    [[nodiscard]] DesktopBuses buses() const
    {
        const auto bus = m_bus.connector();
        return {bus, bus};
    }

    const QFont m_usual = QApplication::font();
    test::PrivateBus m_bus;
};

QTEST_MAIN(DesktopTextSizeTest)
#include "DesktopTextSizeTest.moc"
