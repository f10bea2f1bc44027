// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/HistogramPresenter.h"
#include "MeasuringStage.h"
#include "image/MadeDng.h"

#include <QColor>
#include <QDir>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace skein;
using namespace skein::test;

namespace {

const QString first = u"/shots/first.jpg"_qs;
const QString second = u"/shots/second.jpg"_qs;

/** With what the panel tells. */
struct Stage : MeasuringStage
{
    Stage()
        : MeasuringStage(QSize(400, 300))
    {}
    [[nodiscard]] QString described() { return panel.view().accessibleDescription(); }
    [[nodiscard]] QString values() const
    {
        const auto labels = panel.findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            if (label->accessibleName() == u"Pixel under the pointer") {
                return label->text();
            }
        }
        return {};
    }
};

QImage flat(const QColor& colour)
{
    QImage image(400, 300, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

} // namespace

class HistogramPresenterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        initImageLibraries();
    }

    void theStillLookedAtIsMeasuredAtEachBetterStage()
    {
        Stage stage;
        stage.view.setPicture(first, flat(QColor(255, 10, 0)).scaled(40, 30), {400, 300});
        QTRY_VERIFY(stage.described().contains(u"light: red 0 %, green 0 %, blue 100 %"));
        QVERIFY(stage.described().contains(u"brightness: red 100 %"));
        stage.view.setPicture(first, flat(QColor(20, 10, 255)), {400, 300});
        QTRY_VERIFY(stage.described().contains(u"brightness: red 0 %, green 0 %, blue 100 %"));
        stage.view.clearPicture();
        QTRY_VERIFY(stage.panel.view().isEmpty());
    }

    void aLiveFrameIsMeasuredWhenItIsPainted()
    {
        Stage stage;
        QVERIFY(QTest::qWaitForWindowExposed(&stage.view));
        QString atPaint;
        connect(
            &stage.view, &ImageView::liveFramePainted, this, [&] { atPaint = stage.described(); });
        Q_EMIT stage.controller.previewingChanged(true);
        stage.showFrame(flat(Qt::white));
        QTRY_VERIFY(!atPaint.isEmpty());
        QVERIFY2(atPaint.contains(u"brightness: red 100 %"), qPrintable(atPaint));
        // Back at the still, which had not been counted yet.
        stage.view.setPicture(first, flat(Qt::black), {400, 300});
        Q_EMIT stage.controller.previewingChanged(false);
        QTRY_VERIFY(stage.described().contains(u"light: red 100 %"));
    }

    void theBestOfLiveViewBeginsAnewWhenItShowsSomethingElse()
    {
        Stage stage;
        QVERIFY(QTest::qWaitForWindowExposed(&stage.view));
        Q_EMIT stage.controller.previewingChanged(true);
        const QImage sharp = detail({400, 300});
        const QImage soft = sharp.scaled(100, 75, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                                .scaled(400, 300, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        const auto show = [&stage](const QImage& image) { stage.showFrame(image); };
        const SharpnessRow& row = stage.panel.sharpness();
        const auto isAtItsBest = [&row] {
            const QStringList words = row.accessibleDescription().remove(u',').split(u' ');
            return words.size() > 2 && words.at(1) == words.last();
        };
        show(sharp); // The place is known with the first frame.
        QTRY_VERIFY(!stage.view.shownPicture().image.isNull());
        QTRY_VERIFY((show(sharp), row.accessibleDescription().contains(u"best so far")));
        const QString before = row.accessibleDescription();
        QTRY_VERIFY((show(soft), row.accessibleDescription() != before));
        QVERIFY(!isAtItsBest());
        stage.presenter.beginLiveAnew(); // The camera magnifies, or another place was clicked.
        QCOMPARE(row.accessibleDescription(), u"Sharpness –"_qs);
        QSignalSpy measured(&stage.live, &LivePresenter::frameMeasured);
        // Frames of before were on their way: they do not count. Not each frame is measured.
        QTRY_VERIFY((show(sharp), measured.count() > 0));
        QTRY_VERIFY((show(soft), isAtItsBest()));
    }

    void whatDoesNothingToAViewCannotBeSwitched()
    {
        Stage stage;
        for (const auto& [kind, hasCurves] :
            {std::pair(ScopeKind::Histogram, true), std::pair(ScopeKind::Waveform, false),
                std::pair(ScopeKind::Parade, false), std::pair(ScopeKind::Raw, true)}) {
            Q_EMIT stage.panel.kindChosen(kind);
            QCOMPARE(stage.panel.view().kind(), kind);
            QCOMPARE(stage.actions[ActionId::HistogramScale]->isEnabled(), hasCurves);
            QCOMPARE(stage.actions[ActionId::HistogramSeparate]->isEnabled(), hasCurves);
        }
    }

    void theWholeFileIsCountedWhenTheStillHasRested()
    {
        Stage stage;
        const QString path = stage.folder.filePath(u"a.png"_qs);
        QImage speck = flat(Qt::black);
        speck.setPixel(200, 150, qRgb(255, 255, 255));
        QVERIFY(speck.save(path));
        stage.view.setPicture(path, flat(Qt::black).scaled(40, 30), {400, 300});
        QTRY_VERIFY(stage.described().contains(u"loaded so far"));
        QTRY_VERIFY(stage.described().contains(u"whole picture"));
        QVERIFY2(
            !stage.described().contains(u"brightness: red 0 %,"), qPrintable(stage.described()));
    }

    void aFrameThatComesAfterLiveViewHasEndedIsForgotten()
    {
        Stage stage;
        stage.view.setPicture(first, flat(Qt::black), {400, 300});
        QTRY_VERIFY(stage.described().contains(u"light: red 100 %"));
        PictureMeasures late;
        late.histogram = Histogram::of(flat(Qt::white));
        Q_EMIT stage.live.frameMeasured(late);
        QVERIFY2(stage.described().contains(u"light: red 100 %"), qPrintable(stage.described()));
    }

    void theEmptyHistogramSaysWhatIsTrue()
    {
        Stage stage;
        QCOMPARE(stage.described(), u"The histogram appears here with the first photograph."_qs);
        const QString folder = stage.folder.filePath(u"shoot"_qs);
        QVERIFY(QDir().mkpath(folder));
        writeFile(folder + u"/torn.jpg", QByteArray("no picture at all"));
        stage.session.open(folder);
        QTRY_VERIFY(!stage.pictures.failure().isEmpty());
        QCOMPARE(stage.described(), u"There is no histogram: this file cannot be shown."_qs);
        ShotFilter filter;
        filter.text = u"another"_qs;
        stage.selection.shots().setFilter(filter);
        QVERIFY(stage.pictures.isAllHidden());
        QCOMPARE(stage.described(), u"There is no histogram: the filter hides all photographs."_qs);
    }

    void aHiddenPanelCountsNothingUntilItIsShown()
    {
        Stage stage;
        stage.actions[ActionId::ShowHistogram]->setChecked(false);
        QVERIFY(!stage.panel.isVisible());
        stage.view.setPicture(first, flat(Qt::white), {400, 300});
        QCoreApplication::processEvents();
        QVERIFY(stage.panel.view().isEmpty());
        stage.actions[ActionId::ShowHistogram]->setChecked(true);
        QTRY_VERIFY(stage.described().contains(u"brightness: red 100 %"));
    }

    void thePixelUnderThePointerIsToldInRgbAndLab()
    {
        Stage stage;
        QVERIFY(stage.values().startsWith(u"R –"));
        stage.view.setPicture(first, flat(QColor(255, 255, 255)), {400, 300});
        Q_EMIT stage.view.pointerMoved({200, 150});
        QCOMPARE(stage.values(), u"R 255  G 255  B 255   L* 100.0  a* 0.0  b* 0.0"_qs);
        // sRGB red under D50, by the ICC's matrix of sRGB: 54.3, 80.8, 69.9.
        stage.view.setPicture(second, flat(QColor(255, 0, 0)), {400, 300});
        QVERIFY2(stage.values().contains(u"L* 54.3  a* 80.8  b* 69.9"), qPrintable(stage.values()));
        Q_EMIT stage.view.pointerMoved({-5, 150});
        QVERIFY(stage.values().startsWith(u"R –"));
        Q_EMIT stage.view.pointerMoved({200, 150});
        Q_EMIT stage.view.pointerLeft();
        QVERIFY(stage.values().startsWith(u"R –"));
    }

    void theLabValuesAreThoseOfThePicturesOwnProfile()
    {
        Stage stage;
        QImage red(400, 300, QImage::Format_RGB32);
        red.fill(qRgb(200, 40, 40));
        // No cache knows this picture: the view has been given its profile.
        stage.view.setPicture(first, red, red.size(), ColourProfile::adobeRgb());
        Q_EMIT stage.view.pointerMoved({200, 150});
        const LabColour lab = LabReader(ColourProfile::adobeRgb()).at(qRgb(200, 40, 40));
        const QString a = QLocale().toString(lab.a, 'f', 1);
        QVERIFY2(stage.values().contains(u"a* " + a), qPrintable(stage.values() + a));
        QVERIFY(std::abs(lab.a - LabReader(ColourProfile()).at(qRgb(200, 40, 40)).a) > 1);
    }

    void theValuesUnderThePointerTakeTwoLinesWhereOneIsTooShort()
    {
        Stage stage;
        stage.view.setPicture(first, flat(Qt::white), {400, 300});
        Q_EMIT stage.view.pointerMoved({200, 150});
        QVERIFY(!stage.values().contains(u'\n'));
        stage.panel.resize(220, 300);
        QTRY_VERIFY(stage.values().contains(u'\n'));
        QVERIFY(stage.panel.minimumSizeHint().width() <= 220);
    }

    void theNextViewIsChosenByKeyAndRemembered()
    {
        Stage stage;
        QCOMPARE(stage.panel.view().kind(), ScopeKind::Histogram);
        QList<ScopeKind> seen;
        for (int i = 0; i < scopeKindCount; ++i) {
            stage.actions[ActionId::NextHistogram]->trigger();
            seen << stage.panel.view().kind();
        }
        QCOMPARE(seen, (QList<ScopeKind>{ScopeKind::Waveform, ScopeKind::Parade, ScopeKind::Raw,
                           ScopeKind::Histogram}));
        stage.actions[ActionId::NextHistogram]->trigger();
        stage.actions[ActionId::HistogramScale]->setChecked(true);
        QCOMPARE(stage.settings.value(SettingKey<int>{"histogram/view", 0}), 1);
        QCOMPARE(stage.settings.value(SettingKey<bool>{"histogram/logarithmic", false}), true);
        stage.view.setPicture(first, flat(Qt::white), {400, 300});
        QTRY_VERIFY(!stage.panel.view().isEmpty()); // The waveform is drawn.
    }

    void theRawDataOfAShotAreCountedWhenTheyAreAskedFor()
    {
        Stage stage;
        const QString path = stage.folder.filePath(u"shot.dng"_qs);
        DngFacts facts;
        facts.size = {64, 48};
        facts.white = 1000;
        writeFile(path, dng(facts, QList<quint16>(64 * 48, 1000)));
        stage.view.setPicture(path, flat(Qt::gray), {400, 300});
        stage.panel.kindChosen(ScopeKind::Raw);
        QTRY_VERIFY(stage.described().contains(u"Saturated: R 100 %, G1 100 %"));
        stage.view.setPicture(first, flat(Qt::gray), {400, 300});
        QTRY_COMPARE(stage.described(), u"This photograph has no RAW file."_qs);
    }

    void thePhotositesUnderThePointerAreMarkedInRawData()
    {
        Stage stage;
        const QString path = stage.folder.filePath(u"half.dng"_qs);
        QList<quint16> values;
        for (int i = 0; i < 64 * 48; ++i) {
            values.append(i % 64 < 32 ? 1000 : 100);
        }
        DngFacts facts;
        facts.size = {64, 48};
        facts.white = 1000;
        writeFile(path, dng(facts, values));
        stage.view.setPicture(path, flat(Qt::gray), {400, 300});
        stage.panel.kindChosen(ScopeKind::Raw);
        QTRY_VERIFY(stage.described().contains(u"Saturated: R 50 %"));
        const auto grabbed = [&] { return stage.panel.view().grab().toImage(); };
        const QImage unmarked = grabbed();
        Q_EMIT stage.view.pointerMoved({100, 150});
        const QImage saturated = grabbed();
        Q_EMIT stage.view.pointerMoved({300, 150});
        const QImage dark = grabbed();
        QVERIFY(saturated != unmarked);
        QVERIFY(dark != unmarked);
        QVERIFY(dark != saturated);
        // Of another picture nothing is known.
        stage.view.setPicture(first, flat(Qt::gray), {400, 300});
        QTRY_COMPARE(stage.described(), u"This photograph has no RAW file."_qs);
        Q_EMIT stage.view.pointerMoved({100, 150});
        const QImage other = grabbed();
        Q_EMIT stage.view.pointerLeft();
        QCOMPARE(grabbed(), other);
    }

    void theRawFileThatComesAfterItsPictureIsCounted()
    {
        Stage stage;
        const QString picture = stage.folder.filePath(u"shoot/shot.jpg"_qs);
        QVERIFY(QDir().mkpath(stage.folder.filePath(u"shoot"_qs)));
        writeFile(picture, jpeg(flat(Qt::gray)));
        stage.session.open(stage.folder.filePath(u"shoot"_qs));
        QTRY_VERIFY(stage.browser.model()->find(picture) != nullptr);
        stage.panel.kindChosen(ScopeKind::Raw);
        // First under the name that it has while it arrives.
        stage.view.setPicture(first, flat(Qt::gray), {400, 300});
        stage.view.renamePicture(first, picture);
        Q_EMIT stage.pictures.changed();
        QTRY_COMPARE(stage.described(), u"This photograph has no RAW file."_qs);
        DngFacts facts;
        facts.size = {64, 48};
        facts.white = 1000;
        writeFile(
            stage.folder.filePath(u"shoot/shot.dng"_qs), dng(facts, QList<quint16>(64 * 48, 1000)));
        QTRY_VERIFY2(stage.described().contains(u"Saturated: R 100 %, G1 100 %"),
            qPrintable(stage.described()));
    }

    void photographsOfAnotherSizeAreNotCompared()
    {
        Stage stage;
        const QImage small = detail({400, 300});
        const QImage large = detail({800, 600}, 2);
        const auto pathOf = [&stage](const QString& name) { return stage.folder.filePath(name); };
        writeFile(pathOf(u"a.jpg"_qs), jpeg(small));
        writeFile(pathOf(u"b.jpg"_qs), jpeg(detail({400, 300}, 3)));
        writeFile(pathOf(u"large.jpg"_qs), jpeg(large));
        const SharpnessRow& row = stage.panel.sharpness();
        stage.view.setPicture(pathOf(u"a.jpg"_qs), small, small.size());
        QTRY_VERIFY(stage.figures.log().hasKind(pathOf(u"a.jpg"_qs)));
        stage.view.setPicture(pathOf(u"large.jpg"_qs), large, large.size());
        QTRY_VERIFY(stage.figures.log().hasKind(pathOf(u"large.jpg"_qs)));
        QTRY_VERIFY(row.accessibleDescription().contains(u'.'));
        QVERIFY2(
            !row.accessibleDescription().contains(u','), qPrintable(row.accessibleDescription()));
        stage.view.setPicture(pathOf(u"b.jpg"_qs), detail({400, 300}, 3), {400, 300});
        QTRY_VERIFY2(
            row.accessibleDescription().contains(u','), qPrintable(row.accessibleDescription()));
    }

    void framesAreComparedAtThePlaceLookedAt()
    {
        Stage stage;
        const QImage sharp = detail({400, 300});
        const QImage soft = sharp.scaled(100, 75, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                                .scaled(400, 300, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                                .convertToFormat(QImage::Format_RGB32);
        const SharpnessRow& row = stage.panel.sharpness();
        stage.view.setPicture(first, sharp, sharp.size());
        QTRY_VERIFY(row.accessibleDescription().contains(QLatin1Char('.')));
        stage.view.setPicture(second, soft, soft.size());
        QTRY_VERIFY2(row.accessibleDescription().endsWith(u"in first"),
            qPrintable(row.accessibleDescription()));
        stage.view.setPicture(first, sharp, sharp.size());
        QTRY_VERIFY(row.accessibleDescription().contains(u"the best of those looked at"));
        stage.view.renamePicture(first, u"/shots/named.jpg"_qs);
        Q_EMIT stage.pictures.changed();
        QTRY_VERIFY(row.accessibleDescription().contains(u"the best of those looked at"));
    }
};

QTEST_MAIN(HistogramPresenterTest)
#include "HistogramPresenterTest.moc"
