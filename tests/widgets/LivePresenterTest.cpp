// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/LivePresenter.h"
#include "base/Settings.h"
#include "session/Session.h"
#include "tether/SessionController.h"
#include "viewer/ImageView.h"
#include "viewer/PictureColours.h"
#include "viewer/ViewOptions.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace skein;

namespace {

CameraPreview frame(QSize size, int bytesInFront = 0)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::green);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG");
    CameraPreview preview;
    preview.jpeg = QByteArray(bytesInFront, '\0') + buffer.data();
    return preview;
}

/** A viewer on the screen; the test says what the controller would. */
struct Stage
{
    Stage()
    {
        view.resize(600, 400);
        view.show();
    }

    Session session;
    SessionController controller{session};
    ImageView view;
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    ViewOptions options{settings};
    LivePresenter presenter{controller, view, options};
};

/** What lies in the corner of the view, where live view has its badge. */
QImage corner(ImageView& view)
{
    return view.grab().toImage().copy(0, 0, 600, 60);
}

/** The mark of a picture that is of now. */
bool hasRedDot(ImageView& view)
{
    const QImage image = corner(view);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == theme::live) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

class LivePresenterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFrameIsShownWhateverTheDriverLeavesInFront_data()
    {
        QTest::addColumn<int>("bytesInFront");
        QTest::newRow("nothing") << 0;
        QTest::newRow("the vendor's header") << 384;
    }

    void aFrameIsShownWhateverTheDriverLeavesInFront()
    {
        QFETCH(int, bytesInFront);
        Stage stage;
        QVERIFY(QTest::qWaitForWindowExposed(&stage.view));
        Q_EMIT stage.controller.previewingChanged(true);
        QSignalSpy painted(&stage.view, &ImageView::liveFramePainted);
        Q_EMIT stage.controller.previewFrame(frame({1200, 800}, bytesInFront));
        QTRY_COMPARE(painted.count(), 1);
        QCOMPARE(stage.view.pictureRect(), QRectF(0, 0, 600, 400));
        QCOMPARE(stage.view.scale(), 0.5); // Of the whole frame, though it was decoded smaller.
    }

    void aBrokenFrameDoesNotEndLiveView()
    {
        Stage stage;
        QVERIFY(QTest::qWaitForWindowExposed(&stage.view));
        Q_EMIT stage.controller.previewingChanged(true);
        QSignalSpy painted(&stage.view, &ImageView::liveFramePainted);
        CameraPreview broken;
        broken.jpeg = QByteArray("no picture");
        Q_EMIT stage.controller.previewFrame(broken);
        Q_EMIT stage.controller.previewFrame(frame({600, 400}));
        QTRY_VERIFY(painted.count() > 0);
        QVERIFY(stage.view.isLive());
    }

    void aCameraThatSendsNoPictureAtAllIsToldOf()
    {
        Stage stage;
        QVERIFY(QTest::qWaitForWindowExposed(&stage.view));
        QSignalSpy troubled(&stage.presenter, &LivePresenter::troubled);
        Q_EMIT stage.controller.previewingChanged(true);
        CameraPreview broken;
        broken.jpeg = QByteArray("no picture");
        Q_EMIT stage.controller.previewFrame(broken);
        QTRY_COMPARE_WITH_TIMEOUT(troubled.size(), 1, 20'000);
        QVERIFY(troubled.last().first().toString().contains(QLatin1String("none is shown")));
        Q_EMIT stage.controller.previewFrame(frame({600, 400}));
        QTRY_COMPARE_WITH_TIMEOUT(troubled.size(), 2, 20'000);
        QVERIFY(troubled.last().first().toString().isEmpty()); // All is well again.
    }

    void framesThatComeAfterTheEndAreNotShown()
    {
        Stage stage;
        Q_EMIT stage.controller.previewingChanged(true);
        QSignalSpy rate(&stage.presenter, &LivePresenter::framesPerSecond);
        Q_EMIT stage.controller.previewingChanged(false);
        QCOMPARE(rate.last().first().toInt(), -1);
        Q_EMIT stage.controller.previewFrame(frame({600, 400}));
        QVERIFY(!stage.view.isLive());
        QVERIFY(stage.view.pictureRect().isEmpty());
    }

    void aFrozenFrameStaysUntilItIsLetGo()
    {
        Stage stage;
        Q_EMIT stage.controller.previewingChanged(true);
        stage.presenter.setFrozen(true);
        QVERIFY(!stage.presenter.isFrozen()); // There is nothing to keep.
        const auto size = [&] { return stage.view.shownPicture().image.size(); };
        Q_EMIT stage.controller.previewFrame(frame({300, 200}));
        QTRY_COMPARE(size(), QSize(300, 200));
        QSignalSpy frozen(&stage.presenter, &LivePresenter::frozenChanged);
        stage.presenter.setFrozen(true);
        Q_EMIT stage.controller.previewFrame(frame({400, 200}));
        stage.presenter.setOrientation(Orientation::Rotated90); // Decodes the kept one once more.
        QTRY_COMPARE(size(), QSize(200, 300));
        stage.presenter.setFrozen(false);
        Q_EMIT stage.controller.previewFrame(frame({400, 200}));
        QTRY_COMPARE(size(), QSize(200, 400));
        QCOMPARE(frozen.count(), 2);
    }

    void onlyAFrameOfNowIsMarkedAsLive()
    {
        Stage stage;
        QImage blue(600, 400, QImage::Format_RGB32);
        blue.fill(Qt::blue);
        stage.view.setPicture(QStringLiteral("still"), blue, blue.size());
        QTRY_COMPARE(corner(stage.view).pixelColor(300, 59), QColor(Qt::blue));
        const QImage still = corner(stage.view);
        Q_EMIT stage.controller.previewingChanged(true);
        QVERIFY(corner(stage.view) != still); // It says that live view is awaited.
        QVERIFY(!hasRedDot(stage.view));
        Q_EMIT stage.controller.previewFrame(frame({600, 400}));
        QTRY_VERIFY(hasRedDot(stage.view));
        stage.presenter.setFrozen(true);
        QVERIFY(!hasRedDot(stage.view));
        stage.presenter.setFrozen(false);
        QVERIFY(hasRedDot(stage.view));
        QTRY_VERIFY_WITH_TIMEOUT(!hasRedDot(stage.view), 20'000); // No other frame comes.
    }

    void theBadgeTellsHowFramesAreTurned()
    {
        Stage stage;
        Q_EMIT stage.controller.previewingChanged(true);
        Q_EMIT stage.controller.previewFrame(frame({400, 400})); // Looks alike whatever its turn.
        QTRY_VERIFY(hasRedDot(stage.view));
        stage.presenter.setFrozen(true); // Nothing else is told.
        QList<QImage> seen;
        for (const Orientation orientation :
            {Orientation::Normal, Orientation::MirroredHorizontally, Orientation::Rotated90,
                Orientation::Rotated180, Orientation::Rotated270, Orientation::Transposed,
                Orientation::Transversed, Orientation::MirroredVertically}) {
            stage.presenter.setOrientation(orientation);
            const QImage badge = corner(stage.view);
            QVERIFY2(!seen.contains(badge), qPrintable(QString::number(int(orientation))));
            seen.append(badge);
        }
    }

    void theEndOfLiveViewLetsAFrozenFrameGo()
    {
        Stage stage;
        Q_EMIT stage.controller.previewingChanged(true);
        Q_EMIT stage.controller.previewFrame(frame({300, 200}));
        stage.presenter.setFrozen(true);
        QVERIFY(stage.presenter.isFrozen());
        Q_EMIT stage.controller.previewingChanged(false);
        QVERIFY(!stage.presenter.isFrozen());
        QVERIFY(stage.presenter.frame().jpeg.isEmpty());
    }

    void aTurnedFrameIsTurnedBeforeAnythingIsMeasured()
    {
        Stage stage;
        stage.presenter.setMeasures({true, {}, {}});
        stage.presenter.setOrientation(Orientation::Rotated270);
        QSignalSpy measured(&stage.presenter, &LivePresenter::frameMeasured);
        Q_EMIT stage.controller.previewingChanged(true);
        Q_EMIT stage.controller.previewFrame(frame({1200, 800}));
        QTRY_COMPARE(stage.view.shownPicture().fullSize, QSize(800, 1200));
        QCOMPARE(measured.count(), 1);
    }

    void howFarThePictureMovesIsToldOnlyWhenItIsAskedFor()
    {
        Stage stage;
        QSignalSpy moved(&stage.presenter, &LivePresenter::frameMoved);
        Q_EMIT stage.controller.previewingChanged(true);
        Q_EMIT stage.controller.previewFrame(frame({300, 200}));
        QTRY_COMPARE(stage.view.shownPicture().image.size(), QSize(300, 200));
        QCOMPARE(moved.count(), 0);
        stage.presenter.setMotionFollowed(true);
        Q_EMIT stage.controller.previewFrame(frame({400, 200}));
        QTRY_COMPARE(moved.count(), 1);
        QVERIFY(!moved.first().first().value<std::optional<double>>()); // Of one frame alone.
    }

    void liveViewGoesOnWhileAnotherViewIsSeen()
    {
        Stage stage;
        ImageView other;
        stage.presenter.addView(other);
        Q_EMIT stage.controller.previewingChanged(true);
        QSignalSpy rate(&stage.presenter, &LivePresenter::framesPerSecond);
        stage.view.hide(); // Minimised, or on another workspace.
        Q_EMIT stage.controller.previewFrame(frame({600, 400}));
        QTRY_COMPARE(stage.view.shownPicture().image.size(), QSize(600, 400));
        Q_EMIT other.liveFramePainted();
        QTRY_VERIFY(rate.count() > 0);
        QCOMPARE(rate.first().first().toInt(), 1); // One frame was seen, by whichever view.
    }
};

QTEST_MAIN(LivePresenterTest)
#include "LivePresenterTest.moc"
