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
