// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/PresentationWindow.h"
#include "image/ImageLoader.h"
#include "viewer/ImageView.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace skein;

namespace {

QImage plain(QSize size, Qt::GlobalColor colour = Qt::gray)
{
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(colour);
    return picture;
}

} // namespace

class PresentationWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itShowsWhatTheWindowShows()
    {
        ImageView original;
        ImageLoader loader;
        original.resize(400, 300);
        original.setPicture(QStringLiteral("/a.jpg"), plain({600, 400}), {600, 400});
        PresentationWindow presentation(original, loader, nullptr);
        QCOMPARE(presentation.view().picturePath(), QStringLiteral("/a.jpg"));
        original.setPicture(QStringLiteral("/b.jpg"), plain({300, 200}), {600, 400});
        QCOMPARE(presentation.view().picturePath(), QStringLiteral("/b.jpg"));
        QCOMPARE(presentation.view().shownPicture().fullSize, QSize(600, 400));
        original.clearPicture();
        QVERIFY(!presentation.view().hasPicture());
    }

    void liveViewIsPresentedToo()
    {
        ImageView original;
        ImageLoader loader;
        PresentationWindow presentation(original, loader, nullptr);
        original.setLive(true);
        original.setLiveFrame(plain({320, 240}, Qt::red), {640, 480});
        QVERIFY(presentation.view().isLive());
        QCOMPARE(presentation.view().shownPicture().image.pixelColor(5, 5), QColor(Qt::red));
        original.setLive(false);
        QVERIFY(!presentation.view().isLive());
    }

    void itsZoomIsItsOwn()
    {
        ImageView original;
        ImageLoader loader;
        original.resize(400, 300);
        original.setPicture(QStringLiteral("/a.jpg"), plain({4000, 3000}), {4000, 3000});
        PresentationWindow presentation(original, loader, nullptr);
        presentation.view().resize(800, 600);
        presentation.view().zoomToActualSize();
        QVERIFY(original.isFit());
        original.zoomToFill();
        QCOMPARE(presentation.view().scale(), 1.0);
    }

    void eachPictureIsAskedForAsLargeAsThePresentationNeedsIt()
    {
        ImageView original;
        ImageLoader loader;
        original.resize(400, 300);
        {
            PresentationWindow presentation(original, loader, nullptr);
            presentation.resize(1600, 1200);
            presentation.show();
            QVERIFY(QTest::qWaitForWindowExposed(&presentation));
            QCOMPARE(original.wantedPixels(), presentation.view().devicePixels());
            QSignalSpy wanted(&presentation.view(), &ImageView::pixelsWanted);
            for (const QString& path : {QStringLiteral("/a.jpg"), QStringLiteral("/b.jpg")}) {
                original.setPicture(path, plain({400, 300}), {4000, 3000});
                QCOMPARE(wanted.count(), 1); // What came is soft on the larger monitor.
                wanted.clear();
            }
            presentation.view().zoomToActualSize();
            QCOMPARE(original.wantedPixels(), QSize());
        }
        QCOMPARE(original.wantedPixels(), original.devicePixels());
    }

    void aRenamedPictureIsFollowed()
    {
        ImageView original;
        ImageLoader loader;
        PresentationWindow presentation(original, loader, nullptr);
        original.setPicture(QStringLiteral("/staged"), plain({600, 400}), {600, 400});
        original.renamePicture(QStringLiteral("/staged"), QStringLiteral("/a.jpg"));
        QCOMPARE(presentation.view().picturePath(), QStringLiteral("/a.jpg"));
    }

    void aFileThatWasReadAgainIsPresentedAnew()
    {
        ImageView original;
        ImageLoader loader;
        PresentationWindow presentation(original, loader, nullptr);
        const QString path = QStringLiteral("/a.jpg");
        original.setPicture(path, plain({600, 400}, Qt::red), {600, 400});
        original.setPicture(path, plain({600, 400}, Qt::blue), {600, 400});
        const QImage shown = presentation.view().shownPicture().image;
        QCOMPARE(shown.pixelColor(5, 5), QColor(Qt::blue));
    }

    void theSentenceAboutADamagedFileIsPresentedToo()
    {
        ImageView original;
        ImageLoader loader;
        PresentationWindow presentation(original, loader, nullptr);
        original.setPicture(QStringLiteral("/a.jpg"), plain({600, 400}), {600, 400});
        original.setNote(QStringLiteral("The lower part is missing."));
        QCOMPARE(presentation.view().note(), original.note());
        original.setPicture(QStringLiteral("/b.jpg"), plain({600, 400}), {600, 400});
        QCOMPARE(presentation.view().note(), QString());
    }

    void whatWasComputedOfALiveFrameIsPresentedToo()
    {
        ImageView original;
        ImageLoader loader;
        PresentationWindow presentation(original, loader, nullptr);
        original.setLive(true);
        original.setLiveFrame(plain({320, 240}), {640, 480}, {{1, plain({320, 240}, Qt::red)}});
        const ShownPicture shown = presentation.view().shownPicture();
        QCOMPARE(shown.overlays.value(1).pixelColor(5, 5), QColor(Qt::red));
    }

    void itFillsItsScreenAndEscapeEndsIt()
    {
        ImageView original;
        ImageLoader loader;
        PresentationWindow presentation(original, loader, nullptr);
        QSignalSpy ended(&presentation, &PresentationWindow::ended);
        QScreen* screen = QGuiApplication::primaryScreen();
        presentation.present(screen);
        QVERIFY(QTest::qWaitForWindowExposed(&presentation));
        QCOMPARE(presentation.presentedOn(), screen);
        QCOMPARE(presentation.geometry(), screen->geometry());
        QTest::keyClick(&presentation.view(), Qt::Key_Escape);
        QCOMPARE(ended.count(), 1);
        QVERIFY(!presentation.isVisible());
    }
};

QTEST_MAIN(PresentationWindowTest)
#include "PresentationWindowTest.moc"
