// SPDX-License-Identifier: GPL-3.0-or-later
// What the view shows when colours are converted for the screen.
#include "base/Settings.h"
#include "colour/MadeProfiles.h"
#include "viewer/ColourManager.h"
#include "viewer/ImageView.h"
#include "viewer/PicturePainter.h"

#include <QGuiApplication>
#include <QPainter>
#include <QScreen>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

using namespace skein;

namespace {

const QRgb colour = qRgb(200, 90, 40);
const QRgb otherColour = qRgb(30, 120, 220);

QImage plain(QSize size, QRgb pixel)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(pixel);
    return image;
}

ColourProfile strange()
{
    return *ColourProfile::fromBytes(test::strangeScreenIcc());
}

QRgb converted(QRgb pixel, const ColourProfile& source = {})
{
    return ColourTransform({source, strange()}).applied(plain({1, 1}, pixel)).pixel(0, 0);
}

/** What a painter shows in the middle of a view of 400 by 300. */
QRgb middleOf(const PicturePainter& painter)
{
    QImage canvas(400, 300, QImage::Format_RGB32);
    canvas.fill(Qt::black);
    QPainter pen(&canvas);
    painter.paint(pen);
    pen.end();
    return canvas.pixel(200, 150);
}

/** Knows what it was told to lie over. */
class Probe final : public PictureLayer
{
public:
    Probe()
        : PictureLayer(Place::Mask)
    {}
    bool isShown(const PictureFrame& /*frame*/) const override { return true; }
    void paint(QPainter& /*painter*/, const PictureFrame& frame) override { painted = frame; }
    void setPicture(const ShownPicture& picture) override { path = picture.path; }

    QString path;
    PictureFrame painted;
};

/** Nobody is on it, and nothing goes to the system's. */
QDBusConnection noBus()
{
    return QDBusConnection(QStringLiteral("no bus"));
}

} // namespace

class ManagedColoursTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsAPictureInTheColoursOfTheScreen_data();
    void showsAPictureInTheColoursOfTheScreen();
    void neverPaintsUnconvertedPixels();
    void paintsNoEmptinessWhenZoomedAsSoonAsItIsSharp();
    void keepsThePictureBeforeUntilTheNextIsConverted();
    void whatLiesOverAPictureComesWithItAndNotBefore();
    void staysWithOldColoursUntilTheNewOnesAreThere();
    void convertsWhatAPanBringsIntoView();
    void takesLiveViewAsSrgb();
    void showsPixelsAsTheyAreWhenSwitchedOff();
    void costsNothingWhereNothingIsConverted();
    void viewsInOtherWindowsOfTheOwnerFollow();
    void rememberedOptionsCountForOtherWindows();
    void imitatesWhatWasChosen();

private:
    ColourManager* manager(QWidget* window);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
};

void ManagedColoursTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
}

/** One that shows everything for the strange screen; not on the system's bus. */
ColourManager* ManagedColoursTest::manager(QWidget* window)
{
    auto* made = new ColourManager(*m_settings, window, &noBus);
    ColourOptions options;
    options.monitorFiles.insert(screenId(*QGuiApplication::primaryScreen()),
        test::writtenTo(m_folder->path(), QStringLiteral("s.icc"), test::strangeScreenIcc()));
    QSignalSpy changed(made, &ColourManager::changed);
    made->setOptions(options);
    const auto isRead = [made] {
        return made->screenProfile(QGuiApplication::primaryScreen()).origin ==
               ScreenProfile::Origin::File;
    };
    [&] { QTRY_VERIFY(isRead()); }();
    return made;
}

void ManagedColoursTest::showsAPictureInTheColoursOfTheScreen_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale"); // 0: fitted
    QTest::newRow("small") << QSize(120, 90) << 0.0;
    QTest::newRow("of the view's size") << QSize(800, 600) << 0.0;
    QTest::newRow("large") << QSize(3000, 2250) << 0.0;
    QTest::newRow("large at 50 %") << QSize(3000, 2250) << 0.5;
    QTest::newRow("large at 100 %") << QSize(3000, 2250) << 1.0;
    QTest::newRow("large at 400 %") << QSize(3000, 2250) << 4.0;
}

void ManagedColoursTest::showsAPictureInTheColoursOfTheScreen()
{
    QFETCH(const QSize, size);
    QFETCH(const double, scale);
    QWidget window;
    manager(&window);
    ImageView view(&window);
    view.resize(400, 300);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    view.setPicture(QStringLiteral("a"), plain(size, colour), size, ColourProfile::adobeRgb());
    if (scale > 0) {
        view.setViewState({ZoomMode::Scale, scale, {0.5, 0.5}});
    }
    QTRY_VERIFY(view.isSharp());
    const QRgb expected = converted(colour, ColourProfile::adobeRgb());
    QTRY_COMPARE(view.grab().toImage().pixel(200, 150), expected);
    QVERIFY(expected != colour);
}

void ManagedColoursTest::neverPaintsUnconvertedPixels()
{
    PicturePainter painter;
    painter.setPicture(plain({2400, 1800}, colour), false, ColourTransform({{}, strange()}));
    painter.setPlace({0, 0, 400, 300}, {400, 300});
    QCOMPARE(middleOf(painter), qRgb(0, 0, 0)); // nothing, rather than wrong colours
    QTRY_COMPARE(middleOf(painter), converted(colour));
    painter.setPlace({-1000, -700, 2400, 1800}, {400, 300});
    QCOMPARE(middleOf(painter), converted(colour)); // the small version, at once
    QTRY_VERIFY(painter.isSharp());
    QCOMPARE(middleOf(painter), converted(colour));
}

void ManagedColoursTest::paintsNoEmptinessWhenZoomedAsSoonAsItIsSharp()
{
    for (const QRectF first : {QRectF(0, 0, 400, 300), QRectF(-200, -150, 800, 600)}) {
        PicturePainter painter;
        QRgb zoomed = 0;
        connect(&painter, &PicturePainter::sharpened, this, [&painter, &zoomed] {
            if (zoomed == 0) {
                painter.setPlace({-1000, -700, 2400, 1800}, {400, 300});
                zoomed = middleOf(painter);
            }
        });
        painter.setPicture(plain({1600, 1200}, colour), false, ColourTransform({{}, strange()}));
        painter.setPlace(first, {400, 300});
        QTRY_VERIFY(zoomed != 0);
        QCOMPARE(zoomed, converted(colour));
    }
}

void ManagedColoursTest::keepsThePictureBeforeUntilTheNextIsConverted()
{
    const ColourTransform transform({{}, strange()});
    PicturePainter painter;
    painter.setPicture(plain({2400, 1800}, colour), false, transform);
    painter.setPlace({0, 0, 400, 300}, {400, 300});
    QTRY_COMPARE(middleOf(painter), converted(colour));
    painter.setPicture(plain({1800, 2400}, otherColour), false, transform);
    painter.setPlace({87, 0, 225, 300}, {400, 300});
    QCOMPARE(middleOf(painter), converted(colour));
    QCOMPARE(painter.paintedRect(), QRectF(0, 0, 400, 300));
    QTRY_COMPARE(middleOf(painter), converted(otherColour));
    QCOMPARE(painter.paintedRect(), QRectF(87, 0, 225, 300));
}

void ManagedColoursTest::whatLiesOverAPictureComesWithItAndNotBefore()
{
    QWidget window;
    manager(&window);
    ImageView view(&window);
    view.resize(400, 300);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    auto* probe = view.emplaceLayer<Probe>();
    const QString before = QStringLiteral("a");
    view.setPicture(before, plain({3000, 2250}, colour), {3000, 2250});
    QTRY_VERIFY(view.isSharp());
    QCOMPARE(probe->path, before);
    // Higher than wide, and not converted yet: the one before is painted, in its place.
    view.setPicture(QStringLiteral("b"), plain({2250, 3000}, otherColour), {2250, 3000});
    static_cast<void>(view.grab());
    QCOMPARE(probe->path, before);
    QCOMPARE(probe->painted.picture, QRectF(0, 0, 400, 300));
    QTRY_COMPARE(probe->path, QStringLiteral("b"));
    static_cast<void>(view.grab());
    QCOMPARE(probe->painted.picture.height(), 300.0);
    QVERIFY(probe->painted.picture.width() < 300);
}

void ManagedColoursTest::staysWithOldColoursUntilTheNewOnesAreThere()
{
    for (const QRectF& place : {QRectF(0, 0, 400, 300), QRectF(-1000, -700, 4800, 3600)}) {
        PicturePainter painter;
        painter.setPicture(plain({2400, 1800}, colour), false);
        painter.setPlace(place, {400, 300});
        QCOMPARE(middleOf(painter), colour);
        QTRY_VERIFY(painter.isSharp());
        painter.setColours(ColourTransform({{}, strange()}));
        QCOMPARE(middleOf(painter), colour);
        QTRY_COMPARE(middleOf(painter), converted(colour));
        const ColourTransform wide({{}, *ColourProfile::fromBytes(test::wideScreenIcc())});
        painter.setColours(wide);
        QCOMPARE(middleOf(painter), converted(colour));
        QTRY_COMPARE(middleOf(painter), wide.applied(plain({1, 1}, colour)).pixel(0, 0));
        QTRY_VERIFY(painter.isSharp());
        painter.setColours({});
        QTRY_COMPARE(middleOf(painter), colour);
    }
}

void ManagedColoursTest::convertsWhatAPanBringsIntoView()
{
    QImage halves = plain({4000, 1000}, colour);
    QPainter(&halves).fillRect(2000, 0, 2000, 1000, QColor(otherColour));
    PicturePainter painter;
    painter.setPicture(halves, false, ColourTransform({{}, strange()}));
    painter.setPlace({0, 0, 4000, 1000}, {400, 300});
    QTRY_VERIFY(painter.isSharp());
    QTRY_COMPARE(middleOf(painter), converted(colour));
    for (int x = 0; x > -3000; x -= 300) {
        painter.setPlace(QRectF(x, 0, 4000, 1000), {400, 300});
        const QRgb seen = middleOf(painter);
        QVERIFY(seen == converted(colour) || seen == converted(otherColour));
    }
    QTRY_VERIFY(painter.isSharp());
    QCOMPARE(middleOf(painter), converted(otherColour));
}

void ManagedColoursTest::takesLiveViewAsSrgb()
{
    QWidget window;
    manager(&window);
    ImageView view(&window);
    view.resize(400, 300);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    view.setLive(true);
    QSignalSpy painted(&view, &ImageView::liveFramePainted);
    view.setLiveFrame(plain({640, 480}, colour), {});
    QVERIFY(painted.wait());
    QCOMPARE(view.grab().toImage().pixel(200, 150), converted(colour));
    // What is measured is what the camera sent.
    QCOMPARE(view.shownPicture().image.pixel(0, 0), colour);
}

void ManagedColoursTest::showsPixelsAsTheyAreWhenSwitchedOff()
{
    QWidget window;
    ColourManager* colours = manager(&window);
    ImageView view(&window);
    view.resize(400, 300);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    view.setPicture(QStringLiteral("a"), plain({800, 600}, colour), {});
    QTRY_COMPARE(view.grab().toImage().pixel(200, 150), converted(colour));
    ColourOptions options = colours->options();
    options.isOn = false;
    colours->setOptions(options);
    QTRY_COMPARE(view.grab().toImage().pixel(200, 150), colour);
    QVERIFY(colours->transform(ColourProfile::adobeRgb(), view.screen()).isIdentity());
    options.isOn = true;
    colours->setOptions(options);
    QTRY_COMPARE(view.grab().toImage().pixel(200, 150), converted(colour));
}

void ManagedColoursTest::costsNothingWhereNothingIsConverted()
{
    PicturePainter painter;
    painter.setPicture(plain({1600, 1200}, colour), false, ColourTransform(ColourRecipe{}));
    painter.setPlace({-100, -100, 1600, 1200}, {400, 300});
    QVERIFY(painter.isSharp()); // No work was given to anybody.
    QCOMPARE(middleOf(painter), colour);
}

void ManagedColoursTest::viewsInOtherWindowsOfTheOwnerFollow()
{
    QWidget window;
    ColourManager* colours = manager(&window);
    QWidget popOut(&window, Qt::Window);
    ImageView view(&popOut);
    QCOMPARE(ColourManager::of(&view), colours);
    QWidget stranger;
    QCOMPARE(ColourManager::of(&stranger), nullptr);
}

void ManagedColoursTest::rememberedOptionsCountForOtherWindows()
{
    QWidget one;
    QWidget other;
    ColourManager* first = manager(&one);
    ColourManager second(*m_settings, &other, &noBus);
    QVERIFY(second.options() == first->options());
    ColourOptions options = first->options();
    options.intent = ColourIntent::Saturation;
    options.blackPoint = false;
    first->setOptions(options);
    QVERIFY(second.options() == options);
}

void ManagedColoursTest::imitatesWhatWasChosen()
{
    QWidget window;
    ColourManager* colours = manager(&window);
    ColourOptions options = colours->options();
    options.isProofing = true;
    options.proofFile = test::writtenTo(m_folder->path(), QStringLiteral("i.icc"), test::inksIcc());
    colours->setOptions(options);
    QTRY_VERIFY(colours->proof());
    const ColourProfile adobe = ColourProfile::adobeRgb();
    const QRgb vivid = qRgb(0, 255, 0); // more than the inks can
    QImage one = plain({1, 1}, vivid);
    const ColourTransform proof = colours->transform(adobe, QGuiApplication::primaryScreen());
    QVERIFY(proof.applied(one).pixel(0, 0) != converted(vivid, adobe));
    options.gamutWarning = true;
    colours->setOptions(options);
    QCOMPARE(colours->transform(adobe, QGuiApplication::primaryScreen()).applied(one).pixel(0, 0),
        ColourRecipe().gamutColour);
    // Thumbnails are neither imitations nor warnings.
    QCOMPARE(colours->transform(adobe, QGuiApplication::primaryScreen(), Proofing::Never)
                 .applied(one)
                 .pixel(0, 0),
        converted(vivid, adobe));
    options.proofFile = m_folder->filePath(QStringLiteral("gone.icc"));
    colours->setOptions(options);
    QTRY_VERIFY(colours->proofProblem());
    QCOMPARE(colours->transform(adobe, QGuiApplication::primaryScreen()).applied(one).pixel(0, 0),
        converted(vivid, adobe));
}

QTEST_MAIN(ManagedColoursTest)
#include "ManagedColoursTest.moc"
