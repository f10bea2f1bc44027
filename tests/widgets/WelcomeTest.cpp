// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the first steps, and the look at the letters of the fonts.
#include "widgets/Welcome.h"
#include "widgets/FontCheck.h"
#include "widgets/Theme.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace skein;

namespace {

struct Stage
{
    template<typename T>
    [[nodiscard]] T* part(const char* name) const
    {
        return welcome.findChild<T*>(QLatin1String(name));
    }

    QAction open{QStringLiteral("Open")};
    QAction connectCamera{QStringLiteral("Connect")};
    QAction virtualCamera{QStringLiteral("Virtual")};
    QAction models{QStringLiteral("Supported")};
    Welcome welcome{{open, connectCamera, virtualCamera, models}, nullptr};
};

} // namespace

class WelcomeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsButtonsAreTheCommandsOfTheMenus()
    {
        const Stage stage;
        for (const QAction* action :
            {&stage.open, &stage.connectCamera, &stage.virtualCamera, &stage.models}) {
            QSignalSpy triggered(action, &QAction::triggered);
            bool isFound = false;
            for (QToolButton* button : stage.welcome.findChildren<QToolButton*>()) {
                if (button->defaultAction() == action) {
                    isFound = true;
                    button->click();
                    QCOMPARE(button->focusPolicy(), Qt::TabFocus); // Keys stay the picture's.
                }
            }
            QVERIFY(isFound);
            QCOMPARE(triggered.count(), 1);
        }
    }

    void itSaysWherePhotographsGoAndHowFarTheCameraIs()
    {
        Stage stage;
        stage.welcome.setFolder(QStringLiteral("/pictures/wedding"));
        QVERIFY(stage.part<QLabel>("welcomeFolder")
                    ->text()
                    .contains(QLatin1String("/pictures/wedding")));
        stage.welcome.setCamera(QStringLiteral("Connecting…"), false);
        QCOMPARE(stage.part<QLabel>("welcomeCamera")->text(), QStringLiteral("Connecting…"));
        QSignalSpy closed(&stage.welcome, &Welcome::closed);
        stage.part<QPushButton>("welcomeClose")->click();
        QCOMPARE(closed.count(), 1);
    }

    void whatCamerasThereAreIsAskedWithoutScrolling()
    {
        applyTheme(*qApp);
        Stage stage;
        // What a window of 1280 by 800 leaves when a message of three lines stands above.
        stage.welcome.resize(960, 440);
        stage.welcome.setFolder(QStringLiteral("/home/somebody/Pictures/Skein/2026-11-23"));
        stage.welcome.show();
        QVERIFY(QTest::qWaitForWindowExposed(&stage.welcome));
        for (QToolButton* button : stage.welcome.findChildren<QToolButton*>()) {
            const QWidget& view = *stage.welcome.viewport();
            const QRect place(button->mapTo(&view, QPoint(0, 0)), button->size());
            QVERIFY2(view.rect().contains(place), qPrintable(button->text()));
        }
    }

    void whoMayNotUseACameraIsToldWhatToDo_data()
    {
        using Refusal = UsbObstacle::Refusal;
        QTest::addColumn<Refusal>("refusal");
        QTest::addColumn<QString>("remedy");
        QTest::newRow("sandbox") << Refusal::Sandbox << "flatpak override --user --device=all";
        QTest::newRow("no rules") << Refusal::NoRules << "libgphoto2-6";
        QTest::newRow("group") << Refusal::NotMember << "sudo usermod -aG plugdev $USER";
        QTest::newRow("unknown") << Refusal::Unknown << "Log out and in again";
    }

    void whoMayNotUseACameraIsToldWhatToDo()
    {
        QFETCH(UsbObstacle::Refusal, refusal);
        QFETCH(QString, remedy);
        UsbObstacle obstacle{UsbObstacle::Kind::NoPermission, QStringLiteral("EOS R5")};
        obstacle.refusal = refusal;
        obstacle.group = QStringLiteral("plugdev");
        const QString said = Welcome::sentenceFor(obstacle);
        QVERIFY2(said.contains(remedy), qPrintable(said));
        QVERIFY(said.contains(QStringLiteral("“EOS R5”")));
    }

    void whatStandsInTheWayIsSaidWithWhatToDo()
    {
        Stage stage;
        const auto* said = stage.part<QLabel>("welcomeObstacles");
        QVERIFY(said->isHidden());
        using Kind = UsbObstacle::Kind;
        stage.welcome.setObstacles({{Kind::MassStorage, QStringLiteral("NIKON D70")},
            {Kind::NoPermission, QStringLiteral("Canon EOS")},
            {Kind::HeldByOther, QStringLiteral("Sony"), QStringLiteral("darktable")}});
        QVERIFY(!said->isHidden());
        for (const char* words : {"NIKON D70", "poses as a disk", "PTP", "Canon EOS", "udev",
                 "Sony", "darktable", "Close that program"}) {
            QVERIFY2(said->text().contains(QLatin1String(words)), words);
        }
        stage.welcome.setCamera(QStringLiteral("There."), true);
        QVERIFY(said->isHidden());
    }

    void lettersThatNoFontHasAreFound()
    {
        const QString letters = lettersOfTheProgram();
        QVERIFY(letters.contains(QStringLiteral("…")));
        QVERIFY(letters.contains(u'a'));
        // A place that Unicode leaves free for ever, so that no font draws it.
        const QString missing = missingGlyphs(QApplication::font(), letters + QChar(0xfdd0));
        QVERIFY(missing.contains(QChar(0xfdd0)));
        QVERIFY(!missing.contains(u'a'));
    }
};

QTEST_MAIN(WelcomeTest)
#include "WelcomeTest.moc"
