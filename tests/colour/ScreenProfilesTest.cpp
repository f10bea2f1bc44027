// SPDX-License-Identifier: GPL-3.0-or-later
// Runs on an X server of its own and with a message bus of its own.
#include "colour/ScreenProfiles.h"
#include "colour/FakeColord.h"
#include "colour/MadeProfiles.h"
#include "colour/PrivateBus.h"
#include "colour/ProfileFolders.h"

#include <QGuiApplication>
#include <QScreen>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string_view>
#include <xcb/xcb.h>

using namespace skein;

namespace {

/** Sets the property of the root window as desktops do, or removes it. */
void setRootProperty(const QByteArray& icc)
{
    const std::unique_ptr<xcb_connection_t, decltype(&xcb_disconnect)> server(
        xcb_connect(nullptr, nullptr), &xcb_disconnect);
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(server.get())).data->root;
    constexpr std::string_view name("_ICC_PROFILE");
    const std::unique_ptr<xcb_intern_atom_reply_t, decltype(&std::free)> atom(
        xcb_intern_atom_reply(server.get(),
            xcb_intern_atom(server.get(), 0, static_cast<std::uint16_t>(name.size()), name.data()),
            nullptr),
        &std::free);
    if (icc.isEmpty()) {
        xcb_delete_property(server.get(), root, atom->atom);
    } else {
        xcb_change_property(server.get(), XCB_PROP_MODE_REPLACE, root, atom->atom,
            XCB_ATOM_CARDINAL, 8, static_cast<std::uint32_t>(icc.size()), icc.constData());
    }
    // Leaving before the server has read it would take it back.
    std::free(xcb_get_input_focus_reply(server.get(), xcb_get_input_focus(server.get()), nullptr));
}

} // namespace

class ScreenProfilesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void isSrgbWhereNobodyKnows();
    void readsThePropertyOfTheXServerAndFollowsIt();
    void asksColordFirstAndFollowsIt();
    void takesTheNextSourceWhenAProfileDisappears();
    void saysWhyABrokenProfileIsNotUsed();
    void takesTheFileThatWasChosenBeforeAll();
    void takesTheNextSourceAndSaysWhyWhenAChosenFileDisappears();
    void noticesThatAChosenFileGoesOrIsReplacedMeanwhile();
    void usesAFileOnlyForTheMonitorItWasChosenFor();
    void takesNoPrinterForAMonitor();
    void canGoWhileAnswersAreUnderWay();
    void findsInstalledProfiles();

private:
    [[nodiscard]] ScreenProfile now() const { return m_profiles->of(m_screen); }
    void choose(const QString& path) { m_profiles->setFiles({{screenId(*m_screen), path}}); }
    [[nodiscard]] QString file(const char* name, const QByteArray& icc) const
    {
        return test::writtenTo(m_folder.path(), QString::fromLatin1(name), icc);
    }

    test::PrivateBus m_bus;
    QTemporaryDir m_folder;
    QScreen* m_screen = nullptr;
    std::unique_ptr<test::FakeColord> m_colord;
    std::unique_ptr<ScreenProfiles> m_profiles;
};

void ScreenProfilesTest::initTestCase()
{
    m_screen = QGuiApplication::primaryScreen();
}

void ScreenProfilesTest::init()
{
    m_colord = std::make_unique<test::FakeColord>(m_bus.connection());
    m_profiles = std::make_unique<ScreenProfiles>(m_bus.connector());
}

void ScreenProfilesTest::cleanup()
{
    m_profiles.reset();
    m_colord.reset();
    setRootProperty({});
}

void ScreenProfilesTest::isSrgbWhereNobodyKnows()
{
    QCOMPARE(now().origin, ScreenProfile::Origin::None);
    QVERIFY(now().profile == ColourProfile());
    QVERIFY(m_profiles->of(nullptr).profile == ColourProfile());
}

void ScreenProfilesTest::readsThePropertyOfTheXServerAndFollowsIt()
{
    setRootProperty(test::strangeScreenIcc());
    QTRY_COMPARE(now().origin, ScreenProfile::Origin::X11);
    QCOMPARE(now().profile.description(), QStringLiteral("Strange screen"));
    setRootProperty(test::wideScreenIcc());
    QTRY_COMPARE(now().profile.description(), QStringLiteral("Wide screen"));
    setRootProperty(test::tableScreenIcc(70)); // 4 MB
    QTRY_COMPARE(now().profile.description(), QStringLiteral("Screen by tables"));
    setRootProperty({});
    QTRY_COMPARE(now().origin, ScreenProfile::Origin::None);
}

void ScreenProfilesTest::asksColordFirstAndFollowsIt()
{
    SKEIN_NEEDS_BUS(m_bus);
    setRootProperty(test::strangeScreenIcc());
    QTRY_COMPARE(now().origin, ScreenProfile::Origin::X11);
    QSignalSpy changed(m_profiles.get(), &ScreenProfiles::changed);
    m_colord->setProfile(m_screen->name(), file("wide.icc", test::wideScreenIcc()));
    QTRY_COMPARE(now().origin, ScreenProfile::Origin::Colord);
    QCOMPARE(now().profile.description(), QStringLiteral("Wide screen"));
    QVERIFY(!changed.isEmpty());
    m_colord->setProfile(m_screen->name(), file("tables.icc", test::tableScreenIcc(9)));
    QTRY_COMPARE(now().profile.description(), QStringLiteral("Screen by tables"));
}

void ScreenProfilesTest::takesTheNextSourceWhenAProfileDisappears()
{
    SKEIN_NEEDS_BUS(m_bus);
    setRootProperty(test::strangeScreenIcc());
    m_colord->setProfile(m_screen->name(), file("wide.icc", test::wideScreenIcc()));
    QTRY_COMPARE(now().origin, ScreenProfile::Origin::Colord);
    m_colord->setProfile(m_screen->name(), {});
    QTRY_COMPARE(now().origin, ScreenProfile::Origin::X11);
    const QString path = file("wide.icc", test::wideScreenIcc());
    m_colord->setProfile(m_screen->name(), path);
    QTRY_COMPARE(now().origin, ScreenProfile::Origin::Colord);
    QVERIFY(QFile::remove(path));
    m_colord->removeDevice(m_screen->name());
    QTRY_COMPARE(now().origin, ScreenProfile::Origin::X11);
}

void ScreenProfilesTest::saysWhyABrokenProfileIsNotUsed()
{
    SKEIN_NEEDS_BUS(m_bus);
    m_colord->setProfile(m_screen->name(), file("broken.icc", "no profile at all"));
    QTRY_VERIFY(now().problem);
    QCOMPARE(now().origin, ScreenProfile::Origin::None);
    QVERIFY(now().profile == ColourProfile());
}

void ScreenProfilesTest::takesTheFileThatWasChosenBeforeAll()
{
    SKEIN_NEEDS_BUS(m_bus);
    m_colord->setProfile(m_screen->name(), file("wide.icc", test::wideScreenIcc()));
    QTRY_COMPARE(now().origin, ScreenProfile::Origin::Colord);
    choose(file("strange.icc", test::strangeScreenIcc()));
    QTRY_COMPARE(now().origin, ScreenProfile::Origin::File);
    QCOMPARE(now().profile.description(), QStringLiteral("Strange screen"));
    m_profiles->setFiles({});
    QCOMPARE(now().origin, ScreenProfile::Origin::Colord);
}

void ScreenProfilesTest::takesTheNextSourceAndSaysWhyWhenAChosenFileDisappears()
{
    SKEIN_NEEDS_BUS(m_bus);
    m_colord->setProfile(m_screen->name(), file("wide.icc", test::wideScreenIcc()));
    QTRY_COMPARE(now().origin, ScreenProfile::Origin::Colord);
    const QString path = file("strange.icc", test::strangeScreenIcc());
    choose(path);
    QTRY_COMPARE(now().origin, ScreenProfile::Origin::File);
    QVERIFY(QFile::remove(path));
    // Somebody was in another program and comes back.
    Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive);
    QTRY_VERIFY(now().problem);
    QCOMPARE(now().origin, ScreenProfile::Origin::Colord);
    QCOMPARE(now().profile.description(), QStringLiteral("Wide screen"));
    QVERIFY2(now().problem->message.contains(QStringLiteral("strange.icc")),
        qPrintable(now().problem->message));
    // A screen measured anew counts without being chosen once more.
    QCOMPARE(file("strange.icc", test::tableScreenIcc(9)), path);
    Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive);
    QTRY_COMPARE(now().profile.description(), QStringLiteral("Screen by tables"));
    QVERIFY(!now().problem);
}

void ScreenProfilesTest::noticesThatAChosenFileGoesOrIsReplacedMeanwhile()
{
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("own")));
    const QString path = file("own/strange.icc", test::strangeScreenIcc());
    choose(path);
    QTRY_COMPARE(now().origin, ScreenProfile::Origin::File);
    QVERIFY(QFile::remove(path));
    QTRY_VERIFY(now().problem);
    QCOMPARE(now().origin, ScreenProfile::Origin::None);
    QCOMPARE(file("own/strange.icc", test::wideScreenIcc()), path);
    QTRY_COMPARE(now().profile.description(), QStringLiteral("Wide screen"));
    QVERIFY(!now().problem);
    // As programs do that never leave half a file: another one takes its place.
    for (const auto& icc : {test::strangeScreenIcc(), test::wideScreenIcc()}) {
        const QString next = file("own/next", icc);
        QCOMPARE(std::rename(QFile::encodeName(next), QFile::encodeName(path)), 0);
        const QString name = ColourProfile::fromBytes(icc)->description();
        QTRY_COMPARE(now().profile.description(), name);
    }
}

void ScreenProfilesTest::usesAFileOnlyForTheMonitorItWasChosenFor()
{
    setRootProperty(test::strangeScreenIcc());
    QTRY_COMPARE(now().origin, ScreenProfile::Origin::X11);
    m_profiles->setFiles(
        {{QStringLiteral("another/monitor/1"), file("wide.icc", test::wideScreenIcc())}});
    choose(file("tables.icc", test::tableScreenIcc(9)));
    QTRY_COMPARE(now().profile.description(), QStringLiteral("Screen by tables"));
    m_profiles->setFiles(
        {{QStringLiteral("another/monitor/1"), file("wide.icc", test::wideScreenIcc())}});
    QTRY_COMPARE(now().origin, ScreenProfile::Origin::X11);
    QCOMPARE(now().profile.description(), QStringLiteral("Strange screen"));
}

void ScreenProfilesTest::takesNoPrinterForAMonitor()
{
    choose(file("inks.icc", test::inksIcc()));
    QTRY_VERIFY(now().problem);
    QCOMPARE(now().origin, ScreenProfile::Origin::None);
}

void ScreenProfilesTest::canGoWhileAnswersAreUnderWay()
{
    SKEIN_NEEDS_BUS(m_bus);
    m_colord->setProfile(m_screen->name(), file("wide.icc", test::wideScreenIcc()));
    for (int i = 0; i < 20; ++i) {
        const ScreenProfiles profiles(m_bus.connector());
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(now().origin, ScreenProfile::Origin::Colord);
}

void ScreenProfilesTest::findsInstalledProfiles()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("deep/down")));
    const auto write = [&folder](const QString& name, const QByteArray& icc) {
        QVERIFY(!test::writtenTo(folder.path(), name, icc).isEmpty());
    };
    write(QStringLiteral("deep/down/wide.icc"), test::wideScreenIcc());
    write(QStringLiteral("again.icc"), test::wideScreenIcc());
    write(QStringLiteral("inks.icm"), test::inksIcc());
    write(QStringLiteral("bad.icc"), "nothing");
    write(QStringLiteral("link.icc"), test::linkIcc());
    const auto all = installedProfiles({folder.path(), QStringLiteral("/does/not/exist")});
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(0).description, QStringLiteral("Four inks"));
    QCOMPARE(installedProfiles({folder.path()}, true).size(), 1);
    QVERIFY(profileFolders().contains(QStringLiteral("/usr/share/color/icc")));
}

QTEST_MAIN(ScreenProfilesTest)
#include "ScreenProfilesTest.moc"
