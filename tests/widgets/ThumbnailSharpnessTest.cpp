// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ThumbnailSharpness.h"
#include "base/Settings.h"
#include "image/ImageLibraries.h"
#include "image/MadePictures.h"
#include "image/ThumbnailLoader.h"
#include "session/Session.h"
#include "session/SessionBrowser.h"
#include "session/ShotModel.h"
#include "viewer/ImageView.h"
#include "widgets/ActionCollection.h"
#include "widgets/Filmstrip.h"
#include "widgets/SharpnessFigures.h"
#include "widgets/ShotSelection.h"

#include <QAction>
#include <QDir>
#include <QHelpEvent>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>
#include <exiv2/exiv2.hpp>

using namespace skein;
using namespace skein::test;

namespace {

/** Lets the JPEG at @p path say which camera took it. */
void tellBody(const QString& path, const char* model)
{
    const auto image = Exiv2::ImageFactory::open(path.toStdString());
    image->readMetadata();
    image->exifData()["Exif.Image.Model"] = model;
    image->writeMetadata();
}

/** A session of a sharp and a soft photograph, the strip with both, and the viewer. */
struct Stage
{
    Stage()
    {
        const QString shoot = folder.filePath(u"shoot"_qs);
        QDir().mkpath(shoot);
        const QImage sharp = detail({400, 300});
        const QImage soft = sharp.scaled(100, 75, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                                .scaled(400, 300, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        writeFile(sharpPath, jpeg(sharp));
        writeFile(softPath, jpeg(soft));
        session.open(shoot);
        strip.setSources(&selection, &thumbnails);
        strip.resize(600, 150);
        strip.show();
        view.resize(400, 300);
        view.show();
        view.setPicture(softPath, soft.convertToFormat(QImage::Format_RGB32), soft.size());
    }

    QTemporaryDir folder;
    const QString sharpPath = folder.filePath(u"shoot/sharp.jpg"_qs);
    const QString softPath = folder.filePath(u"shoot/soft.jpg"_qs);
    Settings settings{folder.filePath(u"settings.ini"_qs)};
    QWidget window;
    ActionCollection actions{&window};
    Session session;
    SessionBrowser browser{&session};
    ShotSelection selection{*browser.model()};
    ThumbnailLoader thumbnails;
    Filmstrip strip;
    ImageView view;
    SharpnessFigures figures;
    QAction& action{*actions[ActionId::ThumbnailSharpness]};
    ThumbnailSharpness judge{{view, *browser.model(), figures, action, settings}, {&strip}};
};

} // namespace

class ThumbnailSharpnessTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        initImageLibraries();
    }

    void photographsInViewAreJudgedOnlyWhenItIsSwitchedOn()
    {
        Stage stage;
        QTRY_COMPARE(stage.browser.model()->rowCount(), 2);
        QVERIFY(!stage.action.isChecked());
        stage.action.setChecked(true);
        QTRY_VERIFY(stage.figures.log().figureOf(stage.sharpPath).has_value());
        QTRY_VERIFY(stage.figures.log().figureOf(stage.softPath).has_value());
        QTRY_COMPARE(stage.figures.best(), stage.sharpPath);
        QVERIFY(*stage.figures.log().figureOf(stage.sharpPath) >
                *stage.figures.log().figureOf(stage.softPath));
        QVERIFY(stage.settings.value(SettingKey<bool>{"browser/sharpness", false}));
    }

    void theBestIsSoughtAmongPhotographsOfTheBodyAndTheSizeLookedAt()
    {
        Stage stage;
        const QString large = stage.folder.filePath(u"shoot/large.jpg"_qs);
        writeFile(large, jpeg(detail({800, 600})));
        const QString another = stage.folder.filePath(u"shoot/another.jpg"_qs);
        writeFile(another, jpeg(detail({400, 300}, 2)));
        tellBody(another, "D850");
        QTRY_COMPARE(stage.browser.model()->rowCount(), 4);
        stage.action.setChecked(true);
        QTRY_COMPARE(stage.figures.best(), stage.sharpPath);
        QTRY_VERIFY(stage.figures.log().figureOf(large).has_value());
        QTRY_VERIFY(stage.figures.log().figureOf(another).has_value());
        QTRY_VERIFY(stage.figures.log().hasKind(large) && stage.figures.log().hasKind(another));
        QVERIFY(!stage.figures.log().areAlike(large, stage.sharpPath));
        QVERIFY(!stage.figures.log().areAlike(another, stage.sharpPath));
        QVERIFY(stage.figures.log().areAlike(stage.softPath, stage.sharpPath));
        QTRY_COMPARE(stage.figures.best(), stage.sharpPath);
        stage.view.setPicture(another, detail({400, 300}, 2), {400, 300});
        QTRY_VERIFY(stage.figures.best().isEmpty()); // It is the only one of its body.
    }

    void kindsAreFoundOutOneAfterAnotherHoweverManyAreAskedAbout()
    {
        const QTemporaryDir folder;
        const QByteArray picture = jpeg(detail({1200, 900}));
        QStringList paths;
        for (int i = 0; i < 200; ++i) {
            paths.append(folder.filePath(QString::number(i) + u".jpg"_qs));
            writeFile(paths.last(), picture);
        }
        const auto threads = [] {
            return QDir(u"/proc/self/task"_qs).entryList(QDir::Dirs).size();
        };
        SharpnessFigures figures;
        const auto before = threads();
        auto most = before;
        for (const QString& path : paths) {
            figures.findKind(path);
            most = std::max(most, threads());
        }
        QVERIFY2(most <= before + 1, qPrintable(QString::number(most - before)));
        for (const QString& path : paths) {
            QTRY_VERIFY_WITH_TIMEOUT(figures.log().hasKind(path), 20'000);
        }
    }

    void nothingIsJudgedWhileItIsOff()
    {
        Stage stage;
        QTRY_COMPARE(stage.browser.model()->rowCount(), 2);
        Q_EMIT stage.strip.visibleRowsChanged();
        QVERIFY(!stage.figures.areMarked());
        QVERIFY(!stage.figures.log().isKnown(stage.sharpPath));
    }

    void aSmallPictureAmongLargeOnesIsComparedAtTheSameSpot()
    {
        Stage stage;
        const SharpnessSpot spot = spotLookedAt(stage.view);
        stage.view.setPicture(u"large"_qs, detail({3000, 2000}), {3000, 2000});
        QVERIFY(spotLookedAt(stage.view).isLike(spot));
        stage.view.setPicture(u"upright"_qs, detail({2000, 3000}), {2000, 3000});
        QVERIFY(spotLookedAt(stage.view).isLike(spot));
        stage.view.zoomToActualSize(); // Less of it is seen.
        QVERIFY(!spotLookedAt(stage.view).isLike(spot));
    }

    void theFigureIsToldInTheToolTip()
    {
        Stage stage;
        QTRY_COMPARE(stage.browser.model()->rowCount(), 2);
        stage.figures.setSpot(spotLookedAt(stage.view));
        stage.figures.add(stage.sharpPath, 12.34);
        const QModelIndex index =
            stage.browser.model()->index(stage.browser.model()->rowOf(stage.sharpPath), 0);
        const QPoint place = stage.strip.visualRect(index).center();
        QHelpEvent help(QEvent::ToolTip, place, stage.strip.viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(stage.strip.viewport(), &help);
        QTRY_VERIFY2(QToolTip::text().contains(u"Sharpness 12.3"), qPrintable(QToolTip::text()));
        QVERIFY(QToolTip::text().contains(u"sharp.jpg"));
        QToolTip::hideText();
    }

    void figuresArePaintedOnThumbnailsOnlyWhenItIsSwitchedOn()
    {
        Stage stage;
        QTRY_COMPARE(stage.browser.model()->rowCount(), 2);
        stage.figures.setSpot(spotLookedAt(stage.view));
        stage.figures.add(stage.sharpPath, 12.3);
        const QImage plain = stage.strip.grab().toImage();
        stage.figures.setMarked(true);
        QTRY_VERIFY(stage.strip.grab().toImage() != plain);
        stage.figures.setMarked(false);
        QCOMPARE(stage.strip.grab().toImage(), plain);
    }
};

QTEST_MAIN(ThumbnailSharpnessTest)
#include "ThumbnailSharpnessTest.moc"
