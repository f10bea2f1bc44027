// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/CompareView.h"
#include "image/ImageLoader.h"
#include "viewer/CompareCell.h"
#include "viewer/ImageView.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <cstdlib>

using namespace skein;

namespace {
constexpr QSize pictureSize(1200, 800);
constexpr int patienceMs = 60'000;
} // namespace

class CompareViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (int i = 0; i < 5; ++i) {
            QImage picture(pictureSize, QImage::Format_RGB32);
            picture.fill(QColor::fromHsv(i * 60, 200, 200));
            const QString path = m_folder.filePath(QStringLiteral("%1.png").arg(i));
            QVERIFY(picture.save(path));
            m_paths.append(path);
        }
    }

    void twoPicturesAreShownSideBySide()
    {
        ImageLoader loader;
        CompareView view(loader);
        show(view);
        view.setPaths(m_paths.mid(0, 2), 1);
        QTRY_VERIFY(isShown(view, 0) && isShown(view, 1));
        const QList<ImageView*> views = view.views();
        QVERIFY(views[0]->isVisible() && views[1]->isVisible() && !views[2]->isVisible());
        QCOMPARE(views[0]->size(), views[1]->size());
        QCOMPARE(&view.activeView(), views[1]);
    }

    void fourPicturesFillASquare()
    {
        ImageLoader loader;
        CompareView view(loader);
        show(view);
        view.setPaths(m_paths.mid(0, 4), 0);
        QTRY_VERIFY(isShown(view, 3));
        const auto place = [&view](int i) { return view.views()[i]->mapTo(&view, QPoint(0, 0)); };
        QCOMPARE(place(0).y(), place(1).y());
        QCOMPARE(place(0).x(), place(2).x());
        QVERIFY(place(2).y() > place(0).y() && place(3).x() > place(2).x());
    }

    void nothingAroundThePicturesHasAColour()
    {
        ImageLoader loader;
        CompareView view(loader);
        show(view);
        view.setPaths(m_paths.mid(0, 2), 0);
        QTRY_VERIFY_WITH_TIMEOUT(isShown(view, 0) && isShown(view, 1), patienceMs);
        const auto cells = view.findChildren<CompareCell*>();
        QVERIFY(cells.first()->isActive() && !cells.at(1)->isActive());
        QList<QRgb> frames;
        for (CompareCell* cell : {cells.first(), cells.at(1)}) {
            const QImage seen = cell->grab().toImage();
            for (const QPoint place : {QPoint(0, seen.height() / 2), QPoint(seen.width() / 2, 0),
                     QPoint(seen.width() - 1, seen.height() / 2)}) {
                const QRgb colour = seen.pixel(place);
                QCOMPARE(qRed(colour), qGreen(colour));
                QCOMPARE(qGreen(colour), qBlue(colour));
                frames.append(colour);
            }
        }
        // But it can be told: lighter around dark surroundings, darker around light ones.
        QVERIFY(std::abs(qGray(frames.first()) - qGray(frames.last())) > 60);
    }

    void moreThanFourAreNotTaken()
    {
        ImageLoader loader;
        CompareView view(loader);
        view.setPaths(m_paths, 9);
        QCOMPARE(view.paths(), m_paths.mid(0, 4));
        QCOMPARE(view.active(), 3);
    }

    void zoomAndPlaceAreLockedTogetherUntilTheyAreLetGo()
    {
        ImageLoader loader;
        CompareView view(loader);
        show(view);
        view.setPaths(m_paths.mid(0, 2), 0);
        QTRY_VERIFY(isShown(view, 0) && isShown(view, 1));
        ImageView& left = *view.views()[0];
        ImageView& right = *view.views()[1];
        left.zoomToActualSize();
        left.pan(0.3, 0.1);
        QCOMPARE(right.scale(), 1.0);
        QCOMPARE(right.viewState(), left.viewState());
        right.pan(-0.2, 0);
        QCOMPARE(left.viewState(), right.viewState());
        view.link().setOn(false);
        right.zoomToFit();
        QVERIFY(right.isFit());
        QCOMPARE(left.scale(), 1.0);
    }

    void aClickMakesAPictureTheActiveOne()
    {
        ImageLoader loader;
        CompareView view(loader);
        show(view);
        view.setPaths(m_paths.mid(0, 2), 0);
        QSignalSpy chosen(&view, &CompareView::chosen);
        QTest::mouseClick(view.views()[1], Qt::LeftButton);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toInt(), 1);
        QCOMPARE(view.active(), 1);
    }

    void aFileThatCannotBeShownSaysWhyAndTheOthersStay()
    {
        const QString broken = m_folder.filePath(QStringLiteral("broken.jpg"));
        QFile file(broken);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no picture") > 0);
        file.close();
        ImageLoader loader;
        CompareView view(loader);
        show(view);
        view.setPaths({m_paths[0], broken}, 0);
        const auto cells = view.findChildren<CompareCell*>();
        QTRY_VERIFY(!cells[1]->feed().failure().isEmpty());
        QTRY_VERIFY(isShown(view, 0));
    }

    void aRenamedPictureKeepsItsPlace()
    {
        ImageLoader loader;
        CompareView view(loader);
        show(view);
        view.setPaths(m_paths.mid(0, 2), 0);
        QTRY_VERIFY(isShown(view, 0));
        view.rename(m_paths[0], QStringLiteral("/elsewhere/new.png"));
        QCOMPARE(view.paths().first(), QStringLiteral("/elsewhere/new.png"));
        QCOMPARE(view.views()[0]->picturePath(), QStringLiteral("/elsewhere/new.png"));
        QCOMPARE(view.findChildren<CompareCell*>().first()->caption(), QStringLiteral("new.png"));
    }

private:
    static void show(CompareView& view)
    {
        view.resize(900, 500);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
    }

    static bool isShown(const CompareView& view, int index)
    {
        const ImageView* each = view.views()[index];
        return each->hasPicture() && each->picturePath() == view.paths().value(index);
    }

    QTemporaryDir m_folder;
    QStringList m_paths;
};

QTEST_MAIN(CompareViewTest)
#include "CompareViewTest.moc"
