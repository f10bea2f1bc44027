// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/Overlays.h"
#include "base/Settings.h"
#include "image/ImageLoader.h"
#include "viewer/ImageView.h"
#include "viewer/OverlayLayer.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace skein;

namespace {

QImage plain(QSize size, QColor colour)
{
    QImage picture(size, QImage::Format_ARGB32);
    picture.fill(colour);
    return picture;
}

OverlayOptions opaque()
{
    OverlayOptions options;
    options.isShown = true;
    options.opacity = 100;
    return options;
}

} // namespace

class OverlaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("s.ini")));
        m_path = m_folder->filePath(QStringLiteral("cover.png"));
        QImage cover = plain({200, 100}, Qt::transparent);
        for (int y = 0; y < 100; ++y) {
            for (int x = 0; x < 100; ++x) {
                cover.setPixelColor(x, y, Qt::red); // The left half; the right one is clear.
            }
        }
        QVERIFY(cover.save(m_path));
        m_view = std::make_unique<ImageView>();
        m_view->resize(400, 200);
        m_view->setPicture(QStringLiteral("/a.jpg"),
            plain({400, 200}, Qt::white).convertToFormat(QImage::Format_RGB32), {400, 200});
    }

    void aPictureWithTransparencyLiesOverThePicture()
    {
        Overlays overlays(m_loader, *m_settings);
        m_view->emplaceLayer<OverlayLayer>(overlays);
        overlays.setOptions(opaque());
        overlays.add({m_path});
        QTRY_COMPARE(colourAt(100, 100), QColor(Qt::red));
        QCOMPARE(colourAt(300, 100), QColor(Qt::white));
        overlays.setShown(false);
        QTRY_COMPARE(colourAt(100, 100), QColor(Qt::white));
    }

    void severalLieOverEachOtherInTheirOrder()
    {
        const QString above = m_folder->filePath(QStringLiteral("above.png"));
        QImage strip = plain({200, 100}, Qt::transparent);
        for (int x = 50; x < 150; ++x) {
            for (int y = 0; y < 100; ++y) {
                strip.setPixelColor(x, y, Qt::blue);
            }
        }
        QVERIFY(strip.save(above));
        Overlays overlays(m_loader, *m_settings);
        m_view->emplaceLayer<OverlayLayer>(overlays);
        overlays.setOptions(opaque());
        overlays.add({m_path, above});
        QTRY_COMPARE(colourAt(50, 100), QColor(Qt::red));
        QTRY_COMPARE(colourAt(150, 100), QColor(Qt::blue)); // Over the red half of the cover.
        QCOMPARE(colourAt(350, 100), QColor(Qt::white));
        overlays.remove(m_path);
        QTRY_COMPARE(colourAt(50, 100), QColor(Qt::white));
        QCOMPARE(colourAt(150, 100), QColor(Qt::blue));
    }

    void itLiesOverLiveViewToo()
    {
        Overlays overlays(m_loader, *m_settings);
        m_view->emplaceLayer<OverlayLayer>(overlays);
        overlays.setOptions(opaque());
        overlays.add({m_path});
        m_view->setLive(true);
        m_view->setLiveFrame(
            plain({300, 200}, Qt::green).convertToFormat(QImage::Format_RGB32), {300, 200});
        // The frame lies in the middle, 300 wide, and the overlay fits into it.
        QTRY_COMPARE(colourAt(100, 100), QColor(Qt::red));
        QCOMPARE(colourAt(300, 100), QColor(Qt::green));
    }

    void aFileThatIsReplacedIsReadAgain()
    {
        Overlays overlays(m_loader, *m_settings);
        m_view->emplaceLayer<OverlayLayer>(overlays);
        overlays.setOptions(opaque());
        overlays.add({m_path});
        QTRY_COMPARE(colourAt(100, 100), QColor(Qt::red));
        QVERIFY(plain({200, 100}, Qt::blue).save(m_path)); // As an editor does.
        QTRY_COMPARE(colourAt(300, 100), QColor(Qt::blue));
        QVERIFY(overlays.all().first().problem.isEmpty());
    }

    void hiddenOnesAreReadAheadSoThatTheyAreThereAtOnce()
    {
        {
            Overlays overlays(m_loader, *m_settings);
            overlays.add({m_path});
            overlays.setShown(false);
        }
        ImageLoader loader;
        const Overlays overlays(loader, *m_settings);
        QVERIFY(!overlays.options().isShown);
        QTRY_VERIFY(!overlays.all().first().image.isNull());
    }

    void aLargePictureIsKeptSmaller()
    {
        const QString large = m_folder->filePath(QStringLiteral("large.jpg"));
        QVERIFY(plain({5200, 260}, Qt::gray).save(large));
        Overlays overlays(m_loader, *m_settings);
        overlays.add({large});
        QTRY_COMPARE(overlays.all().first().image.width(), Overlays::readEdge);
        QCOMPARE(overlays.all().first().image.height(), Overlays::readEdge / 20);
    }

    void halfOpaqueMixesBoth()
    {
        Overlays overlays(m_loader, *m_settings);
        m_view->emplaceLayer<OverlayLayer>(overlays);
        overlays.add({m_path});
        QTRY_VERIFY(qAbs(colourAt(100, 100).green() - 128) <= 2);
        QCOMPARE(colourAt(100, 100).red(), 255);
    }

    void sizeAndPlaceCanBeChosen()
    {
        Overlays overlays(m_loader, *m_settings);
        m_view->emplaceLayer<OverlayLayer>(overlays);
        OverlayOptions options = opaque();
        options.scale = 50;
        options.offset = {0.25, 0};
        overlays.setOptions(options);
        overlays.add({m_path});
        QTRY_COMPARE(colourAt(250, 100), QColor(Qt::red)); // From 200 to 300.
        QCOMPARE(colourAt(150, 100), QColor(Qt::white));
    }

    void backAndForthLeavesTheOverlayInItsPlace()
    {
        Overlays overlays(m_loader, *m_settings);
        m_view->emplaceLayer<OverlayLayer>(overlays);
        overlays.setOptions(opaque());
        overlays.add({m_path});
        QTRY_COMPARE(colourAt(100, 100), QColor(Qt::red));
        settle(); // The sheet for the whole picture is made.
        m_view->setViewState({ZoomMode::Scale, 2, {0.25, 0.5}}); // Red from side to side.
        m_view->zoomToFit();
        settle();
        QCOMPARE(colourAt(100, 100), QColor(Qt::red));
        QCOMPARE(colourAt(300, 100), QColor(Qt::white));
    }

    void theSplitLineCanBeDragged()
    {
        Overlays overlays(m_loader, *m_settings);
        m_view->emplaceLayer<OverlayLayer>(overlays);
        OverlayOptions options = opaque();
        options.isSplit = true;
        options.split = 0.5;
        overlays.setOptions(options);
        overlays.add({m_path});
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        QTRY_VERIFY(!overlays.all().first().image.isNull());
        QCOMPARE(colourAt(100, 40), QColor(Qt::white)); // Left of the line.
        QTest::mousePress(m_view.get(), Qt::LeftButton, {}, {200, 30});
        QTest::mouseMove(m_view.get(), {40, 30});
        QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, {40, 30});
        QCOMPARE(overlays.options().split, 0.1);
        QTRY_COMPARE(colourAt(100, 40), QColor(Qt::red));
        QVERIFY(m_view->isFit());
    }

    void aFileThatDisappearsGoesOnBeingShown()
    {
        Overlays overlays(m_loader, *m_settings);
        overlays.add({m_path});
        QTRY_VERIFY(!overlays.all().first().image.isNull());
        QVERIFY(QFile::remove(m_path));
        overlays.setShown(false);
        overlays.setShown(true);
        QVERIFY(!overlays.all().first().image.isNull());
        QVERIFY(overlays.all().first().problem.isEmpty());
    }

    void aFileThatIsNotThereSaysSo()
    {
        QVERIFY(QFile::remove(m_path));
        Overlays overlays(m_loader, *m_settings);
        overlays.add({m_path});
        QTRY_VERIFY(!overlays.all().first().problem.isEmpty());
    }

    void itIsAllThereAfterTheNextStart()
    {
        {
            Overlays overlays(m_loader, *m_settings);
            overlays.add({m_path});
            OverlayOptions options = overlays.options();
            options.opacity = 30;
            options.offset = {0.125, -0.5};
            overlays.setOptions(options);
        }
        ImageLoader loader;
        Overlays overlays(loader, *m_settings);
        QCOMPARE(overlays.options().opacity, 30);
        QCOMPARE(overlays.options().offset, QPointF(0.125, -0.5));
        QTRY_VERIFY(!overlays.all().isEmpty() && !overlays.all().first().image.isNull());
    }

    void oddValuesAreMovedIntoTheirRanges()
    {
        Overlays overlays(m_loader, *m_settings);
        OverlayOptions options;
        options.opacity = 1000;
        options.scale = -3;
        options.offset = {qQNaN(), 99};
        options.split = qInf();
        overlays.setOptions(options);
        QCOMPARE(overlays.options().opacity, 100);
        QCOMPARE(overlays.options().scale, Overlays::leastScale);
        QCOMPARE(overlays.options().offset, QPointF(0, 1));
        QCOMPARE(overlays.options().split, 0.5);
        QStringList many;
        for (int i = 0; i < 20; ++i) {
            many.append(QStringLiteral("/none/%1.png").arg(i));
        }
        overlays.add(many);
        QCOMPARE(overlays.all().size(), Overlays::mostOverlays);
        QCOMPARE(overlays.all().last().path, many.last());
    }

private:
    /** What other threads were asked for is done, and told. */
    static void settle()
    {
        for (int stage = 0; stage < 3; ++stage) { // Coarsely, then finely.
            QThreadPool::globalInstance()->waitForDone();
            QCoreApplication::processEvents();
        }
    }
    [[nodiscard]] QColor colourAt(int x, int y) const
    {
        return m_view->grab().toImage().pixelColor(x, y);
    }

    ImageLoader m_loader;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ImageView> m_view;
    QString m_path;
};

QTEST_MAIN(OverlaysTest)
#include "OverlaysTest.moc"
