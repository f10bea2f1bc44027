// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Filmstrip.h"
#include "image/ThumbnailLoader.h"
#include "session/SessionModel.h"

#include <QSignalSpy>
#include <QTest>

using namespace skein;

namespace {

SessionItem item(int number)
{
    SessionItem photo;
    photo.path = QStringLiteral("/session/capt-%1.jpg").arg(number, 4, 10, QLatin1Char('0'));
    photo.modified = QDateTime::fromSecsSinceEpoch(1'700'000'000 + number);
    return photo;
}

QList<SessionItem> items(int count)
{
    QList<SessionItem> list;
    for (int i = 0; i < count; ++i) {
        list.append(item(i));
    }
    return list;
}

} // namespace

class FilmstripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrowsWalkAndStopAtTheEnds()
    {
        SessionModel model;
        ThumbnailLoader thumbnails;
        Filmstrip strip;
        strip.setSources(&model, &thumbnails);
        model.update(items(3));
        QSignalSpy selected(&strip, &Filmstrip::pathSelected);
        strip.selectLast();
        QCOMPARE(strip.currentPath(), item(2).path);
        strip.selectNext();
        QCOMPARE(strip.currentPath(), item(2).path);
        strip.selectPrevious();
        QCOMPARE(strip.currentPath(), item(1).path);
        strip.selectFirst();
        strip.selectPrevious();
        QCOMPARE(strip.currentPath(), item(0).path);
        QCOMPARE(selected.count(), 3);
    }

    void aNewPictureIsSelectedAndScrolledTo()
    {
        SessionModel model;
        ThumbnailLoader thumbnails;
        Filmstrip strip;
        strip.resize(500, 140);
        strip.setSources(&model, &thumbnails);
        strip.show();
        QVERIFY(QTest::qWaitForWindowExposed(&strip));
        model.update(items(50));
        QVERIFY(!strip.selectPath(item(50).path));
        model.add(item(50));
        QSignalSpy selected(&strip, &Filmstrip::pathSelected);
        QVERIFY(strip.selectPath(item(50).path));
        QCOMPARE(selected.count(), 0); // nobody chose it
        QTRY_VERIFY(strip.rect().intersects(strip.visualRect(strip.currentIndex())));
    }

    void aRemovedPictureLeavesItsNeighbourSelected()
    {
        SessionModel model;
        ThumbnailLoader thumbnails;
        Filmstrip strip;
        strip.setSources(&model, &thumbnails);
        model.update(items(3));
        strip.selectLast();
        model.update(items(2));
        QCOMPARE(strip.currentPath(), item(1).path);
        model.update({});
        QVERIFY(strip.currentPath().isEmpty());
    }

    void onlyVisibleThumbnailsAreMade()
    {
        SessionModel model;
        ThumbnailLoader thumbnails;
        Filmstrip strip;
        strip.resize(500, 140);
        strip.setSources(&model, &thumbnails);
        QSignalSpy unavailable(&thumbnails, &ThumbnailLoader::unavailable); // no such files
        model.update(items(10'000));
        strip.show();
        QVERIFY(QTest::qWaitForWindowExposed(&strip));
        strip.selectLast();
        QTRY_VERIFY(unavailable.count() > 0);
        QVERIFY(unavailable.count() < 40);
    }

    void anEmptySessionIsNoProblem()
    {
        SessionModel model;
        ThumbnailLoader thumbnails;
        Filmstrip strip;
        strip.setSources(&model, &thumbnails);
        strip.selectNext();
        strip.selectPrevious();
        strip.selectFirst();
        strip.selectLast();
        QVERIFY(strip.currentPath().isEmpty());
        strip.grab();
    }
};

QTEST_MAIN(FilmstripTest)
#include "FilmstripTest.moc"
