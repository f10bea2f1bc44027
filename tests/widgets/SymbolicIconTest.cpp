// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SymbolicIcon.h"

#include <QImage>
#include <QPainter>
#include <QPixmap>
#include <QRegularExpression>
#include <QTest>

using namespace skein;

class SymbolicIconTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIconHasThePixelsOfItsScreen_data()
    {
        QTest::addColumn<double>("ratio");
        QTest::addColumn<int>("pixels");
        QTest::newRow("1") << 1.0 << 16;
        QTest::newRow("1.5") << 1.5 << 24;
        QTest::newRow("2") << 2.0 << 32;
        QTest::newRow("3") << 3.0 << 48;
    }

    void anIconHasThePixelsOfItsScreen()
    {
        QFETCH(double, ratio);
        QFETCH(int, pixels);
        const QPixmap pixmap = symbolicIcon(QStringLiteral("close")).pixmap(QSize(16, 16), ratio);
        QCOMPARE(pixmap.size(), QSize(pixels, pixels));
        QCOMPARE(pixmap.devicePixelRatio(), ratio);
    }

    void aPaintedIconFillsItsPlaceOnAScreenOfAnyRatio()
    {
        const QIcon icon = symbolicIcon(QStringLiteral("close"), Qt::red);
        for (const double ratio : {1.0, 2.0}) {
            QImage canvas(QSize(40, 40) * ratio, QImage::Format_ARGB32_Premultiplied);
            canvas.setDevicePixelRatio(ratio);
            canvas.fill(Qt::transparent);
            QPainter painter(&canvas);
            icon.paint(&painter, QRect(12, 12, 16, 16));
            painter.end();
            // The cross reaches into each quarter of the place, and nowhere else.
            const int side = canvas.width();
            QVERIFY(!isEmpty(canvas.copy(side * 3 / 10, side * 3 / 10, side / 5, side / 5)));
            QVERIFY(!isEmpty(canvas.copy(side / 2, side / 2, side / 5, side / 5)));
            QVERIFY(isEmpty(canvas.copy(0, 0, side, side * 3 / 10)));
            QVERIFY(isEmpty(canvas.copy(0, side * 7 / 10, side, side * 3 / 10)));
        }
    }

    void aPaintedIconLiesOnThePixelsOfTheScreen()
    {
        const QIcon icon = symbolicIcon(QStringLiteral("grid"), Qt::white);
        for (const double ratio : {1.0, 1.25, 1.5, 1.75, 2.0, 3.0}) {
            QImage canvas(QSize(40, 40) * ratio, QImage::Format_ARGB32_Premultiplied);
            canvas.setDevicePixelRatio(ratio);
            canvas.fill(Qt::transparent);
            QPainter painter(&canvas);
            painter.translate(3, 5); // As in a widget that begins between two pixels.
            icon.paint(&painter, QRect(10, 10, 16, 16));
            painter.end();
            const QPixmap alone = icon.pixmap(QSize(16, 16), ratio);
            const QImage wanted = alone.toImage().convertToFormat(canvas.format());
            const QPoint corner(qRound(13 * ratio), qRound(15 * ratio));
            QImage found = canvas.copy(QRect(corner, wanted.size()));
            found.setDevicePixelRatio(ratio);
            QVERIFY2(found == wanted, qPrintable(QString::number(ratio)));
        }
    }

    void aButtonWithoutAnyRoomHasNoIconAndNoComplaint()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        const QIcon icon = symbolicIcon(QStringLiteral("close"));
        QVERIFY(icon.pixmap(QSize(0, 0), 2.0).isNull());
        QVERIFY(icon.pixmap(QSize(16, 0), 1.0).isNull());
        QImage canvas(8, 8, QImage::Format_RGB32);
        QPainter painter(&canvas);
        icon.paint(&painter, QRect(2, 2, 0, 0));
    }

    void theSameIconIsPaintedOnce()
    {
        const QIcon first = symbolicIcon(QStringLiteral("close"));
        const QIcon second = symbolicIcon(QStringLiteral("close"));
        QCOMPARE(first.pixmap(QSize(16, 16)).cacheKey(), second.pixmap(QSize(16, 16)).cacheKey());
    }

    void whatShowsASideIsMirroredWhereWordsRunFromRightToLeft()
    {
        const auto picture = [](const char* name) {
            return symbolicIcon(QString::fromLatin1(name)).pixmap(QSize(16, 16), 1.0).toImage();
        };
        const QImage panel = picture("panel");
        const QImage next = picture("next");
        QVERIFY(panel != panel.mirrored(true, false));
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(picture("panel"), panel.mirrored(true, false));
        QCOMPARE(picture("next"), next); // Photographs stand as they always do.
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(picture("panel"), panel);
    }

private:
    static bool isEmpty(const QImage& part)
    {
        QImage nothing(part.size(), part.format());
        nothing.fill(Qt::transparent);
        return part.convertToFormat(nothing.format()) == nothing;
    }
};

QTEST_MAIN(SymbolicIconTest)
#include "SymbolicIconTest.moc"
