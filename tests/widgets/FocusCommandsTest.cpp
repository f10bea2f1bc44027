// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FocusCommands.h"
#include "../camera/CameraHarness.h"
#include "base/Settings.h"
#include "image/Orientation.h"
#include "session/Session.h"
#include "tether/SessionController.h"
#include "tether/TetheredCamera.h"
#include "viewer/ImageView.h"
#include "viewer/ViewOptions.h"
#include "widgets/ActionCollection.h"
#include "widgets/LivePresenter.h"
#include "widgets/MessageBar.h"
#include "widgets/PhotographSizes.h"

#include <QSignalSpy>
#include <QTest>

using namespace skein;

namespace {

/** A Canon in live view, as far as the places of its focus area go. */
struct Studio
{
    Studio()
    {
        view.resize(600, 400);
        view.show();
        if (harness.connectCamera()) {
            controller.setCamera(std::move(harness.camera));
        }
        view.setLive(true);
        QImage frame(600, 400, QImage::Format_RGB32);
        frame.fill(Qt::gray);
        view.setLiveFrame(frame, frame.size());
    }

    [[nodiscard]] bool isReady() { return QTest::qWaitForWindowExposed(&view); }
    void click(double across, double down)
    {
        const QRectF picture = view.frame().picture;
        const QPointF place(
            picture.x() + across * picture.width(), picture.y() + down * picture.height());
        QTest::mouseClick(&view, Qt::LeftButton, {}, place.toPoint());
    }
    [[nodiscard]] QStringList corner() const
    {
        return controller.camera()
            ->setting(QStringLiteral("eoszoomposition"))
            ->value.toString()
            .split(QLatin1Char(','));
    }

    CameraHarness harness{{QStringLiteral("eos=1")}};
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    QWidget window;
    ActionCollection actions{&window};
    Session session;
    SessionController controller{session};
    ImageView view;
    ViewOptions options{settings};
    LivePresenter live{controller, view, options};
    MessageBar messages;
    PhotographSizes sizes{controller, settings};
    FocusCommands commands{{actions, controller, view, live, messages,
        [this](const Camera& camera) { return sizes.sizeOf(camera); }}};
};

QString photographIn(const QTemporaryDir& folder, QSize size)
{
    const QString path =
        folder.filePath(QStringLiteral("%1x%2.jpg").arg(size.width()).arg(size.height()));
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(Qt::gray);
    return picture.save(path) ? path : QString();
}

} // namespace

class FocusCommandsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClickPlacesTheAreaOfACameraThatCountsInPixelsOfItsPhotographs()
    {
        Studio studio;
        QVERIFY(studio.isReady());
        QVERIFY(studio.controller.camera() != nullptr);
        QSignalSpy said(&studio.commands, &FocusCommands::said);
        studio.click(0.5, 0.5);
        QVERIFY(!said.isEmpty()); // Nobody knows yet how many pixels they have.
        QVERIFY(said.last().first().toString().contains(QLatin1String("first photograph")));
        QCOMPARE(studio.corner().size(), 1);

        // Held upright, and set to small ones afterwards: the sensor is as large as before.
        for (const QSize size : {QSize(400, 600), QSize(300, 200)}) {
            const QString path = photographIn(studio.folder, size);
            QVERIFY(!path.isEmpty());
            Q_EMIT studio.controller.shown().ingest().committed(IngestPhoto(), path);
        }
        QTRY_COMPARE(studio.sizes.sizeOf(*studio.controller.camera()), QSize(600, 400));
        studio.click(0.5, 0.5);
        QTRY_COMPARE(studio.corner().size(), 2);
        // The corner of a fifth of each side around the middle.
        QVERIFY(std::abs(studio.corner().at(0).toInt() - 240) <= 2);
        QVERIFY(std::abs(studio.corner().at(1).toInt() - 160) <= 2);
        QVERIFY(studio.messages.text().isEmpty());
    }

    void thePlaceIsTiedToTheCamerasPictureHoweverThatIsShown()
    {
        Studio studio;
        QVERIFY(studio.isReady());
        const auto isAt = [&studio](double across, double down) {
            const auto place = studio.commands.place();
            return place && std::abs(place->x() - across) < 0.01 &&
                   std::abs(place->y() - down) < 0.01;
        };
        studio.click(0.2, 0.4);
        QTRY_VERIFY(isAt(0.2, 0.4));
        studio.live.setOrientation(Orientation::MirroredHorizontally);
        QVERIFY(isAt(0.8, 0.4));
        studio.live.setOrientation(Orientation::Rotated180);
        QVERIFY(isAt(0.8, 0.6));
        studio.live.setOrientation(Orientation::Rotated90);
        const QPointF turned = placeInUpright({0.2, 0.4}, Orientation::Rotated90);
        QVERIFY(isAt(turned.x(), turned.y()));
        studio.live.setOrientation(Orientation::Normal);
        QVERIFY(isAt(0.2, 0.4));
        studio.live.setMagnification(QStringLiteral("5x")); // Nobody knows of which part.
        QVERIFY(!studio.commands.place());
        studio.live.setMagnification({});
        QVERIFY(isAt(0.2, 0.4));
    }

    void aRefusedClickLeavesThePlaceThatTheCameraTook()
    {
        Studio studio;
        QVERIFY(studio.isReady());
        studio.click(0.2, 0.4);
        QTRY_VERIFY(studio.commands.place());
        const auto before = studio.commands.place();
        QSignalSpy changed(&studio.commands, &FocusCommands::placeChanged);
        studio.live.setMagnification(QStringLiteral("5x"));
        studio.click(0.8, 0.8);
        QVERIFY(studio.messages.text().contains(QLatin1String("whole picture")));
        QVERIFY(!studio.commands.place());
        studio.live.setMagnification({});
        QCOMPARE(studio.commands.place(), before);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(studio.messages.text(), QString()); // The whole picture is back: it can be placed.
    }
};

QTEST_MAIN(FocusCommandsTest)
#include "FocusCommandsTest.moc"
