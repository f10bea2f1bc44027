// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PicturePresenter.h"
#include "session/Session.h"
#include "session/SessionBrowser.h"
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
};

QTEST_MAIN(PicturePresenterTest)
#include "PicturePresenterTest.moc"
