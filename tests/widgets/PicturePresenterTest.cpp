// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PicturePresenter.h"
#include "camera/Camera.h"
#include "image/Picture.h"
#include "session/Session.h"
#include "session/SessionBrowser.h"
#include "session/ShotModel.h"
#include "viewer/ImageView.h"
#include "widgets/ShotSelection.h"

#include <QBuffer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace skein;

namespace {

CameraFileRef onCard(const QString& name)
{
    CameraFileRef file;
    file.folder = QStringLiteral("/store_00010001/DCIM/100TEST");
    file.name = name;
    return file;
}

QByteArray jpeg()
{
    QImage image(64, 48, QImage::Format_RGB32);
    image.fill(Qt::red);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG");
    return buffer.data();
}

/** A presenter with all it needs; the test says what the camera would. */
struct Stage
{
    [[nodiscard]] QString staged(const QString& name) const
    {
        return session.stagingFolder() + QLatin1Char('/') + name;
    }
    [[nodiscard]] QString saved(const QString& name) const
    {
        return session.folder() + QLatin1Char('/') + name;
    }
    [[nodiscard]] bool open()
    {
        session.open(dir.filePath(QStringLiteral("session")));
        return QTest::qWaitFor([this] { return session.isOpen(); });
    }

    /** A file of the session that another program made. */
    [[nodiscard]] bool write(const QString& name) const
    {
        QFile file(saved(name));
        return file.open(QIODevice::WriteOnly) && file.write(jpeg()) > 0;
    }

    QTemporaryDir dir;
    Session session;
    SessionBrowser browser{&session};
    SessionController controller{session};
    ShotSelection selection{*browser.model()};
    ImageView view;
    PicturePresenter presenter{controller, browser, selection, view};
};

} // namespace

class PicturePresenterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anArrivalIsShownFromItsStagingFileAndFollowedToItsName()
    {
        Stage stage;
        QVERIFY(stage.open());
        const QString staged = stage.staged(QStringLiteral("1"));
        Q_EMIT stage.controller.received(staged, onCard(QStringLiteral("DSC_0001.JPG")));
        QCOMPARE(stage.presenter.currentPath(), staged);
        const QString saved = stage.saved(QStringLiteral("capt-0001.jpg"));
        Q_EMIT stage.controller.committed(staged, saved);
        QCOMPARE(stage.presenter.currentPath(), saved);
    }

    void aPhotographThatStopsComingMakesWayForTheOneBefore()
    {
        Stage stage;
        QVERIFY(stage.open());
        stage.controller.setCamera(std::make_unique<Camera>(CameraOptions()));
        Camera& camera = *stage.controller.camera();
        QVERIFY(stage.write(QStringLiteral("capt-0001.jpg")));
        const QString saved = stage.saved(QStringLiteral("capt-0001.jpg"));
        QTRY_COMPARE_WITH_TIMEOUT(stage.presenter.currentPath(), saved, 20'000);
        IncomingStatus status;
        status.file = onCard(QStringLiteral("DSC_0002.JPG"));
        status.stagingPath = stage.staged(QStringLiteral("2"));
        status.done = 1024 * 1024;
        status.total = 8 * status.done;
        const auto comes = [&stage, &status] {
            Q_EMIT stage.controller.incoming(status); // A slow one is looked at before it is whole.
            return stage.presenter.currentPath() == status.stagingPath;
        };
        QTRY_VERIFY_WITH_TIMEOUT(comes(), 20'000);
        // There is no such file: that something cannot be read now is no news of a photograph.
        QSignalSpy failed(&stage.presenter.loader(), &ImageLoader::failed);
        QTRY_VERIFY_WITH_TIMEOUT(failed.size() > 0, 20'000);
        QCOMPARE(stage.presenter.failure(), QString());
        QCOMPARE(stage.presenter.currentPath(), status.stagingPath);
        Q_EMIT camera.stateChanged(Camera::State::Recovering);
        QCOMPARE(stage.presenter.currentPath(), saved);
        QTRY_VERIFY_WITH_TIMEOUT(stage.view.hasPicture(), 20'000);
        // What is whole stays, whatever becomes of its camera.
        const QString whole = stage.staged(QStringLiteral("3"));
        Q_EMIT stage.controller.received(whole, status.file);
        Q_EMIT camera.stateChanged(Camera::State::Recovering);
        QCOMPARE(stage.presenter.currentPath(), whole);
    }

    void anImportedPhotographThatIsJustBeingReadIsReadToTheEnd()
    {
        Stage stage;
        QVERIFY(stage.open());
        const QString saved = stage.saved(QStringLiteral("capt-0001.jpg"));
        QObject context;
        connect(&stage.presenter, &PicturePresenter::changed, &context, [&stage, saved] {
            if (stage.presenter.currentPath() == saved) {
                // Nobody saw it in the staging folder.
                Q_EMIT stage.controller.committed({}, saved);
            }
        });
        QVERIFY(stage.write(QStringLiteral("capt-0001.jpg")));
        QTRY_COMPARE_WITH_TIMEOUT(stage.presenter.currentPath(), saved, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(stage.view.hasPicture(), 20'000);
    }

    void theRawOfAShotNeverCoversItsJpegButTheNextShotDoes_data()
    {
        QTest::addColumn<bool>("committedFirst");
        QTest::newRow("while the JPEG waits for its name") << false;
        QTest::newRow("when the JPEG has its name") << true;
    }

    void theRawOfAShotNeverCoversItsJpegButTheNextShotDoes()
    {
        QFETCH(bool, committedFirst);
        Stage stage;
        QVERIFY(stage.open());
        const QString staged = stage.staged(QStringLiteral("1"));
        const QString saved = stage.saved(QStringLiteral("capt-0001.jpg"));
        Q_EMIT stage.controller.received(staged, onCard(QStringLiteral("DSC_0001.JPG")));
        if (committedFirst) {
            Q_EMIT stage.controller.committed(staged, saved);
        }
        Q_EMIT stage.controller.received(
            stage.staged(QStringLiteral("2")), onCard(QStringLiteral("DSC_0001.NEF")));
        QCOMPARE(stage.presenter.currentPath(), committedFirst ? saved : staged);
        const QString next = stage.staged(QStringLiteral("3"));
        Q_EMIT stage.controller.received(next, onCard(QStringLiteral("DSC_0002.JPG")));
        QCOMPARE(stage.presenter.currentPath(), next);
    }

    void aDriversThumbnailIsDecodedElsewhere()
    {
        Stage stage;
        QVERIFY(stage.open());
        IncomingStatus status;
        status.file = onCard(QStringLiteral("DSC_0001.JPG"));
        status.stagingPath = stage.staged(QStringLiteral("1"));
        Q_EMIT stage.controller.incoming(status);
        QSignalSpy ready(&stage.presenter.thumbnails(), &ThumbnailLoader::ready);
        Q_EMIT stage.controller.thumbnailArrived(status.file, QByteArray("no picture"));
        Q_EMIT stage.controller.thumbnailArrived(status.file, jpeg());
        QCOMPARE(ready.count(), 0); // Not now: the window goes on meanwhile.
        QTRY_COMPARE(ready.count(), 1);
        QVERIFY(!stage.presenter.thumbnails().thumbnail(status.stagingPath).isNull());
    }

    void aRenamedPairStaysSelectedAndInTheViewer_data()
    {
        QTest::addColumn<bool>("several");
        QTest::newRow("the only one that is selected") << false;
        QTest::newRow("one of several") << true;
    }

    void aRenamedPairStaysSelectedAndInTheViewer()
    {
        QFETCH(bool, several);
        Stage stage;
        QVERIFY(stage.open());
        for (const char* name : {"a.JPG", "a.CR3", "b.JPG", "c.JPG"}) {
            QVERIFY(stage.write(QLatin1String(name)));
        }
        ShotModel& shots = stage.selection.shots();
        shots.setOrder(ShotOrder::Name);
        QTRY_VERIFY(shots.rowCount() == 3 && shots.shot(0).isPair());
        const QString before = stage.saved(QStringLiteral("a.JPG"));
        const QString after = stage.saved(QStringLiteral("z.JPG"));
        stage.selection.selectLast();
        stage.selection.selectFirst();
        if (several) {
            stage.selection.selectAll();
        }
        QTRY_COMPARE(stage.view.picturePath(), before);
        QSignalSpy chosen(&stage.selection, &ShotSelection::pathSelected);
        QSignalSpy told(&stage.browser, &SessionBrowser::renamed);
        QSignalSpy renewed(&stage.presenter, &PicturePresenter::renewed);

        stage.browser.rename(before, QStringLiteral("z"));
        QTRY_COMPARE(told.count(), 1);
        const auto isLookedAt = [&stage, several](const QString& path) {
            return stage.selection.currentPath() == path && stage.presenter.currentPath() == path &&
                   stage.view.picturePath() == path &&
                   stage.selection.selectedPaths().contains(path) &&
                   stage.selection.selectedPaths().size() == (several ? 3 : 1);
        };
        QVERIFY(isLookedAt(after));
        QCOMPARE(stage.selection.currentRow(), 2);
        // A key now acts on what is seen.
        stage.browser.rate(stage.selection.selectedPaths(), Rating::stars(4));
        QTRY_VERIFY(!stage.browser.isBusy());
        QCOMPARE(shots.find(after)->facts.marks.rating, Rating::stars(4));

        stage.browser.undo();
        stage.browser.undo();
        QTRY_VERIFY(!stage.browser.isBusy());
        QVERIFY(isLookedAt(before));
        QCOMPARE(renewed.last().first().toString(), before); // else it keeps a warning triangle
        // What the folder tells of it later changes nothing.
        QVERIFY(stage.write(QStringLiteral("d.JPG")));
        QTRY_COMPARE(shots.rowCount(), 4);
        QVERIFY(isLookedAt(before));
        QCOMPARE(chosen.count(), 0);
    }

    void aPartThatWasReadWhileItCameIsForgottenWhenAllOfItIsThere()
    {
        Stage stage;
        QVERIFY(stage.open());
        QVERIFY(stage.write(QStringLiteral("a.JPG")));
        QVERIFY(stage.write(QStringLiteral("b.JPG")));
        ShotModel& shots = stage.selection.shots();
        QTRY_COMPARE(shots.rowCount(), 2);
        const QString path = stage.saved(QStringLiteral("b.JPG"));
        const auto fault = [&] {
            return shots.index(shots.rowOf(path)).data(ShotModel::FaultRole).toString();
        };
        // What came of its first half is told when the file has its name already.
        shots.showFault(path, ShotModel::Finder::Picture, QStringLiteral("A part is missing."));
        QVERIFY(!fault().isEmpty());
        stage.presenter.choose(path);
        QTRY_VERIFY2(fault().isEmpty(), qPrintable(fault()));
    }

    void ofADamagedFileItIsSaid()
    {
        Stage stage;
        QVERIFY(stage.open());
        QImage noise(640, 480, QImage::Format_RGB32);
        for (int y = 0; y < noise.height(); ++y) {
            for (int x = 0; x < noise.width(); ++x) {
                noise.setPixel(x, y, static_cast<uint>(x * 7919 + y * 104'729) * 2'654'435'761U);
            }
        }
        QBuffer whole;
        QVERIFY(whole.open(QIODevice::WriteOnly) && noise.save(&whole, "JPEG"));
        const QString path = stage.saved(QStringLiteral("b.JPG"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(whole.data().left(whole.data().size() / 2));
        file.close();
        ShotModel& shots = stage.selection.shots();
        QTRY_COMPARE(shots.rowCount(), 1);
        stage.presenter.choose(path);
        QTRY_COMPARE(shots.index(0).data(ShotModel::FaultRole).toString(), sentenceForPartial());
    }

    void aPictureThatTheFilterHidesLeavesTheViewerWhenItGoes()
    {
        Stage stage;
        QVERIFY(stage.open());
        ShotModel& shots = stage.selection.shots();
        ShotFilter filter;
        filter.ratingTest = RatingTest::AtLeast;
        filter.stars = 3;
        shots.setFilter(filter);
        const QString staged = stage.staged(QStringLiteral("1"));
        const QString saved = stage.saved(QStringLiteral("capt-0001.jpg"));
        Q_EMIT stage.controller.received(staged, onCard(QStringLiteral("DSC_0001.JPG")));
        Q_EMIT stage.controller.committed(staged, saved);
        QVERIFY(stage.write(QStringLiteral("capt-0001.jpg")));
        QTRY_VERIFY(shots.find(saved) != nullptr);
        QCOMPARE(shots.rowOf(saved), -1);
        QCOMPARE(stage.presenter.currentPath(), saved);
        QVERIFY(stage.write(QStringLiteral("another.jpg"))); // hidden as well: it changes nothing
        QTRY_COMPARE(shots.shotCount(), 2);
        QCOMPARE(stage.presenter.currentPath(), saved);
        QVERIFY(QFile::remove(saved));
        QTRY_COMPARE(stage.presenter.currentPath(), QString());
    }

    void nothingIsSelectedWhileTheFilterHidesTheNewPhotographUntilItsRowComes()
    {
        Stage stage;
        QVERIFY(stage.open());
        QVERIFY(stage.write(QStringLiteral("old.jpg")));
        ShotModel& shots = stage.selection.shots();
        const QString old = stage.saved(QStringLiteral("old.jpg"));
        QTRY_COMPARE(stage.selection.currentPath(), old);
        ShotFilter filter;
        filter.text = QStringLiteral("old");
        shots.setFilter(filter);
        QVERIFY(!stage.presenter.isHidden());
        const QString staged = stage.staged(QStringLiteral("1"));
        const QString saved = stage.saved(QStringLiteral("capt-0001.jpg"));
        Q_EMIT stage.controller.received(staged, onCard(QStringLiteral("DSC_0001.JPG")));
        Q_EMIT stage.controller.committed(staged, saved);
        QVERIFY(stage.write(QStringLiteral("capt-0001.jpg")));
        QTRY_VERIFY(stage.presenter.isHidden());
        QCOMPARE(stage.presenter.currentPath(), saved);
        QCOMPARE(stage.selection.currentRow(), -1);
        QVERIFY(stage.selection.selectedPaths().isEmpty());
        stage.selection.selectNext();
        QCOMPARE(stage.presenter.currentPath(), old);
        QVERIFY(!stage.presenter.isHidden());

        Q_EMIT stage.controller.received(
            stage.staged(QStringLiteral("2")), onCard(QStringLiteral("DSC_0002.JPG")));
        const QString second = stage.saved(QStringLiteral("capt-0002.jpg"));
        Q_EMIT stage.controller.committed(stage.staged(QStringLiteral("2")), second);
        QVERIFY(stage.write(QStringLiteral("capt-0002.jpg")));
        QTRY_VERIFY(stage.presenter.isHidden());
        shots.setFilter({});
        QCOMPARE(stage.presenter.currentPath(), second);
        QCOMPARE(stage.selection.selectedPaths(), QStringList{second});
        QVERIFY(!stage.presenter.isHidden());
    }

    void ofSeveralThatComeBackFromTheTrashTheOneLookedAtIsShown()
    {
        Stage stage;
        QVERIFY(stage.open());
        for (const char* name : {"a.JPG", "a.CR3", "b.CR3", "b.JPG", "c.JPG"}) {
            QVERIFY(stage.write(QLatin1String(name)));
        }
        ShotModel& shots = stage.selection.shots();
        shots.setOrder(ShotOrder::Name);
        QTRY_VERIFY(shots.rowCount() == 3 && shots.shot(0).isPair() && shots.shot(1).isPair());
        const QString looked = stage.saved(QStringLiteral("b.JPG"));
        QVERIFY(stage.selection.selectPath(looked));
        stage.presenter.noteLeaving(looked);
        stage.selection.selectLast();
        QVERIFY(stage.browser.moveToTrash({stage.saved(QStringLiteral("a.JPG")), looked}) != 0);
        QTRY_COMPARE(shots.rowCount(), 1);
        QTRY_VERIFY(!stage.browser.isBusy());
        stage.browser.undo();
        QTRY_COMPARE(stage.selection.currentPath(), looked);
        QTRY_COMPARE(stage.view.picturePath(), looked);
        QTRY_VERIFY(shots.rowCount() == 3 && shots.shot(1).isPair());
        QCOMPARE(stage.selection.selectedPaths(), QStringList{looked});
    }

    void whoComesBackIsShownAlsoWhenItsRawHadTheRowBefore()
    {
        Stage stage;
        QVERIFY(stage.open());
        QVERIFY(stage.write(QStringLiteral("a.CR3")));
        QVERIFY(stage.write(QStringLiteral("z.JPG")));
        ShotModel& shots = stage.selection.shots();
        shots.setOrder(ShotOrder::Name);
        QTRY_COMPARE(shots.rowCount(), 2);
        stage.selection.selectLast();
        const QString path = stage.saved(QStringLiteral("a.JPG"));
        Q_EMIT stage.browser.restored({path}); // the folder has told of the RAW file only
        QVERIFY(stage.write(QStringLiteral("a.JPG")));
        QTRY_COMPARE(stage.selection.currentPath(), path);
        QCOMPARE(stage.presenter.currentPath(), path);
    }

    void whoeverWalksOnIsNotFetchedBackByAnUndo()
    {
        Stage stage;
        QVERIFY(stage.open());
        for (const char* name : {"b.JPG", "c.JPG"}) {
            QVERIFY(stage.write(QLatin1String(name)));
        }
        ShotModel& shots = stage.selection.shots();
        shots.setOrder(ShotOrder::Name);
        QTRY_COMPARE(shots.rowCount(), 2);
        stage.selection.selectLast();
        Q_EMIT stage.browser.restored({stage.saved(QStringLiteral("a.JPG"))});
        stage.selection.selectFirst();
        QVERIFY(stage.write(QStringLiteral("a.JPG")));
        QTRY_COMPARE(shots.rowCount(), 3);
        QCOMPARE(stage.selection.currentPath(), stage.saved(QStringLiteral("b.JPG")));
    }

    void aPictureThatIsCompleteIsReadAgainByWhatLiesOverIt()
    {
        Stage stage;
        QVERIFY(stage.open());
        QSignalSpy again(&stage.view, &ImageView::pictureReread);
        const QString staged = stage.staged(QStringLiteral("1"));
        Q_EMIT stage.controller.received(staged, onCard(QStringLiteral("DSC_0001.NEF")));
        QCOMPARE(again.count(), 1);
        QCOMPARE(again.first().first().toString(), staged);
    }

    void aPairThatLosesItsJpegStaysInTheViewerAsRaw()
    {
        Stage stage;
        QVERIFY(stage.open());
        for (const char* name : {"a.JPG", "a.CR3", "b.JPG"}) {
            QVERIFY(stage.write(QLatin1String(name)));
        }
        stage.selection.shots().setOrder(ShotOrder::Name);
        QTRY_VERIFY(stage.selection.shots().rowCount() == 2);
        stage.selection.selectLast();
        stage.selection.selectFirst();
        QTRY_COMPARE(stage.presenter.currentPath(), stage.saved(QStringLiteral("a.JPG")));
        QVERIFY(QFile::remove(stage.saved(QStringLiteral("a.JPG"))));
        QTRY_COMPARE(stage.presenter.currentPath(), stage.saved(QStringLiteral("a.CR3")));
        QCOMPARE(stage.selection.currentPath(), stage.presenter.currentPath());
    }
};

QTEST_MAIN(PicturePresenterTest)
#include "PicturePresenterTest.moc"
