// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/Orientation.h"

#include <QTest>

using namespace skein;

/** How orientations are put together, seen on a picture whose pixels all differ. */
class OrientationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turningTheOrientationTurnsThePicture_data() { addAll(); }
    void turningTheOrientationTurnsThePicture()
    {
        QFETCH(const Orientation, before);
        QCOMPARE(oriented(m_stored, turnedRight(before)),
            oriented(m_stored, before).transformed(QTransform().rotate(90)));
        QCOMPARE(turnedLeft(turnedRight(before)), before);
    }

    void mirroringTheOrientationMirrorsThePicture_data() { addAll(); }
    void mirroringTheOrientationMirrorsThePicture()
    {
        QFETCH(const Orientation, before);
        QCOMPARE(
            oriented(m_stored, mirrored(before)), oriented(m_stored, before).mirrored(true, false));
    }

    void aPlaceInThePictureIsFoundInTheStoredPixels_data() { addAll(); }
    void aPlaceInThePictureIsFoundInTheStoredPixels()
    {
        QFETCH(const Orientation, before);
        const QImage upright = oriented(m_stored, before);
        for (int y = 0; y < upright.height(); ++y) {
            for (int x = 0; x < upright.width(); ++x) {
                const QPointF shown((x + 0.5) / upright.width(), (y + 0.5) / upright.height());
                const QPointF place = placeInStored(shown, before);
                QCOMPARE(placeInUpright(place, before), shown);
                QCOMPARE(m_stored.pixel(static_cast<int>(place.x() * m_stored.width()),
                             static_cast<int>(place.y() * m_stored.height())),
                    upright.pixel(x, y));
            }
        }
    }

private:
    static void addAll()
    {
        QTest::addColumn<Orientation>("before");
        for (int value = 1; value <= 8; ++value) {
            QTest::addRow("orientation %d", value) << orientationFromExif(value);
        }
    }

    const QImage m_stored = [] {
        QImage picture(3, 2, QImage::Format_RGB32);
        for (int i = 0; i < 6; ++i) {
            picture.setPixel(i % 3, i / 3, qRgb(40 * i, 0, 0));
        }
        return picture;
    }();
};

QTEST_APPLESS_MAIN(OrientationTest)
#include "OrientationTest.moc"
