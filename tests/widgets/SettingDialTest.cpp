// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SettingDial.h"

#include "PanelHarness.h"
#include "widgets/SettingEditor.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace skein;
using namespace skein::test;

namespace {

QStringList apertures()
{
    return {u"f/2.8"_qs, u"f/4"_qs, u"f/5.6"_qs, u"f/8"_qs, u"f/11"_qs, u"f/16"_qs};
}

void turn(QWidget& widget, int eighths)
{
    const QPointF place = widget.rect().center();
    QWheelEvent event(place, widget.mapToGlobal(place), {}, {0, eighths}, Qt::NoButton,
        Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&widget, &event);
}

/** A dial that is shown, at f/5.6. */
class ShownDial final
{
public:
    ShownDial()
    {
        dial.setTexts(apertures(), 2);
        dial.resize(240, dial.sizeHint().height());
        dial.show();
    }

    [[nodiscard]] bool isReady() { return QTest::qWaitForWindowExposed(&dial); }
    [[nodiscard]] bool takesFocus()
    {
        dial.activateWindow();
        dial.setFocus();
        return QTest::qWaitFor([this] { return dial.hasFocus(); });
    }
    [[nodiscard]] QPoint at(int x) const { return {x, dial.height() / 2}; }

    SettingDial dial;
};

/** A shutter dial in a panel with a camera behind it. */
class ShutterPanel final
{
public:
    explicit ShutterPanel(const QString& value = u"1/125"_qs)
    {
        panel.setSettings({shutter(value)}, camera.writer());
        panel.setDials({u"shutterspeed"_qs});
    }

    static CameraSetting shutter(const QString& value)
    {
        return choiceSetting(u"shutterspeed"_qs, value,
            {u"1/30"_qs, u"1/60"_qs, u"1/125"_qs, u"1/250"_qs, u"1/500"_qs});
    }

    [[nodiscard]] SettingDial* dial() const { return control<SettingDial>(panel, name()); }
    static QString name() { return u"shutterspeed"_qs; }

    FakeCamera camera;
    ControlPanel panel;
};

int differentColours(const QImage& image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            colours.insert(image.pixel(x, y));
        }
    }
    return static_cast<int>(colours.size());
}

} // namespace

/** The dial by itself, and as the control of a setting. */
class SettingDialTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysStepIt_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("text");
        QTest::newRow("up") << int(Qt::Key_Up) << u"f/8"_qs;
        QTest::newRow("right") << int(Qt::Key_Right) << u"f/8"_qs;
        QTest::newRow("down") << int(Qt::Key_Down) << u"f/4"_qs;
        QTest::newRow("left") << int(Qt::Key_Left) << u"f/4"_qs;
        QTest::newRow("page up") << int(Qt::Key_PageUp) << u"f/16"_qs;
        QTest::newRow("page down") << int(Qt::Key_PageDown) << u"f/2.8"_qs;
        QTest::newRow("home") << int(Qt::Key_Home) << u"f/2.8"_qs;
        QTest::newRow("end") << int(Qt::Key_End) << u"f/16"_qs;
    }

    void keysStepIt()
    {
        QFETCH(int, key);
        QFETCH(QString, text);
        ShownDial shown;
        QTest::keyClick(&shown.dial, Qt::Key(key));
        QCOMPARE(shown.dial.text(), text);
    }

    void textThatRunsFromRightToLeftTurnsNoNumbersAround()
    {
        ShownDial shown;
        shown.dial.setLayoutDirection(Qt::RightToLeft);
        QTest::keyClick(&shown.dial, Qt::Key_Right);
        QCOMPARE(shown.dial.text(), u"f/8"_qs);
    }

    void theWheelScrollsThePanelUntilTheDialIsChosen()
    {
        ShownDial shown;
        shown.dial.clearFocus();
        turn(shown.dial, 120);
        QCOMPARE(shown.dial.text(), u"f/5.6"_qs);
    }

    void theWheelStepsItByNotches()
    {
        ShownDial shown;
        QVERIFY(shown.takesFocus());
        turn(shown.dial, 120);
        QCOMPARE(shown.dial.text(), u"f/8"_qs);
        turn(shown.dial, -240);
        QCOMPARE(shown.dial.text(), u"f/4"_qs);
        // A finer wheel brings a notch in parts.
        turn(shown.dial, 60);
        QCOMPARE(shown.dial.text(), u"f/4"_qs);
        turn(shown.dial, 60);
        QCOMPARE(shown.dial.text(), u"f/5.6"_qs);
    }

    void itStopsAtItsEnds()
    {
        ShownDial shown;
        QVERIFY(shown.takesFocus());
        QSignalSpy changed(&shown.dial, &SettingDial::valueChanged);
        turn(shown.dial, 120 * 50);
        QCOMPARE(shown.dial.text(), u"f/16"_qs);
        QTest::keyClick(&shown.dial, Qt::Key_Up);
        QCOMPARE(changed.count(), 1);
    }

    void aClickOnANeighbourGoesThere()
    {
        ShownDial shown;
        QVERIFY(shown.isReady());
        QTest::mouseClick(&shown.dial, Qt::LeftButton, {}, shown.at(170));
        QCOMPARE(shown.dial.text(), u"f/8"_qs);
        QTest::mouseClick(&shown.dial, Qt::LeftButton, {}, shown.at(70));
        QCOMPARE(shown.dial.text(), u"f/5.6"_qs);
        QTest::mouseClick(&shown.dial, Qt::LeftButton, {}, shown.at(120));
        QCOMPARE(shown.dial.text(), u"f/5.6"_qs);
    }

    void draggingTakesTheStripAlong()
    {
        ShownDial shown;
        QVERIFY(shown.isReady());
        QTest::mousePress(&shown.dial, Qt::LeftButton, {}, shown.at(120));
        QTest::mouseMove(&shown.dial, shown.at(30));
        QVERIFY(shown.dial.value() > 2);
        QTest::mouseMove(&shown.dial, shown.at(230));
        QCOMPARE(shown.dial.text(), u"f/2.8"_qs);
        QTest::mouseMove(&shown.dial, shown.at(120));
        QTest::mouseRelease(&shown.dial, Qt::LeftButton, {}, shown.at(120));
        QCOMPARE(shown.dial.text(), u"f/5.6"_qs);
    }

    void screenReadersHearItsNameAndItsValueInWords()
    {
        ShownDial shown;
        shown.dial.setAccessibleName(u"Aperture"_qs);
        QAccessibleInterface* access = QAccessible::queryAccessibleInterface(&shown.dial);
        QVERIFY(access != nullptr);
        QCOMPARE(access->role(), QAccessible::Dial);
        QCOMPARE(access->text(QAccessible::Name), u"Aperture"_qs);
        QCOMPARE(access->text(QAccessible::Value), u"f/5.6"_qs);
        QCOMPARE(access->text(QAccessible::Description), u"f/5.6"_qs);
        QAccessibleValueInterface* value = access->valueInterface();
        QVERIFY(value != nullptr);
        QCOMPARE(value->currentValue().toInt(), 2);
        QCOMPARE(value->maximumValue().toInt(), 5);
        value->setCurrentValue(4);
        QCOMPARE(shown.dial.text(), u"f/11"_qs);
        QCOMPARE(access->text(QAccessible::Description), u"f/11"_qs);
    }

    void itIsDrawnInTheColoursOfThePalette_data()
    {
        QTest::addColumn<QColor>("back");
        QTest::addColumn<QColor>("text");
        QTest::newRow("dark") << QColor(0x3a, 0x3a, 0x3a) << QColor(0xd6, 0xd6, 0xd6);
        QTest::newRow("light") << QColor(0xe8, 0xe8, 0xe8) << QColor(0x18, 0x18, 0x18);
    }

    void itIsDrawnInTheColoursOfThePalette()
    {
        QFETCH(QColor, back);
        QFETCH(QColor, text);
        ShownDial shown;
        QPalette palette = shown.dial.palette();
        palette.setColor(QPalette::Button, back);
        palette.setColor(QPalette::ButtonText, text);
        shown.dial.setPalette(palette);
        const QImage image = shown.dial.grab().toImage();
        QCOMPARE(QColor(image.pixel(10, image.height() / 2)), back);
        QVERIFY(differentColours(image) > 4);
        const auto letters = [&image, &text](int from, int to) {
            int count = 0;
            for (int x = from; x < to; ++x) {
                for (int y = 0; y < image.height() - 10; ++y) {
                    count += qAbs(qGray(image.pixel(x, y)) - qGray(text.rgb())) < 16 ? 1 : 0;
                }
            }
            return count;
        };
        QVERIFY(letters(90, 150) > 0); // The value is in the colour of text, its neighbours paler.
        QCOMPARE(letters(10, 60), 0);
    }

    void oddValuesAreDrawn_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("none") << QStringList();
        QTest::newRow("empty") << QStringList{{}, {}};
        QTest::newRow("long") << QStringList{QString(100'000, u'x'), QString(100'000, u'y')};
        QTest::newRow("one") << QStringList{u"f/8"_qs};
    }

    void oddValuesAreDrawn()
    {
        QFETCH(QStringList, texts);
        ShownDial shown;
        shown.dial.setTexts(texts, 7);
        shown.dial.resize(20, 10);
        QVERIFY(!shown.dial.grab().isNull());
        QTest::keyClick(&shown.dial, Qt::Key_Up);
        QVERIFY(shown.dial.value() <= qMax<qsizetype>(0, texts.size() - 1));
    }

    void aStepIsWrittenInTheCamerasOwnWords()
    {
        ShutterPanel scene;
        QVERIFY(scene.dial() != nullptr);
        QCOMPARE(scene.dial()->text(), u"1/125 s"_qs);
        QTest::keyClick(scene.dial(), Qt::Key_Up);
        QCOMPARE(scene.camera.written.size(), 1);
        QCOMPARE(scene.camera.written.first().second, QVariant(u"1/250"_qs));
    }

    void onwardsIsTheShorterTimeWhicheverWayTheCameraListsThem()
    {
        ShutterPanel scene;
        CameraSetting reversed = ShutterPanel::shutter(u"1/125"_qs);
        std::reverse(reversed.choices.begin(), reversed.choices.end());
        scene.panel.setSettings({reversed}, scene.camera.writer());
        QTest::keyClick(scene.dial(), Qt::Key_Up);
        QCOMPARE(scene.camera.written.first().second, QVariant(u"1/250"_qs));
    }

    void aRefusedStepSpringsBack()
    {
        ShutterPanel scene;
        QSignalSpy failed(&scene.panel, &ControlPanel::writeFailed);
        QTest::keyClick(scene.dial(), Qt::Key_Up);
        QCOMPARE(scene.dial()->text(), u"1/250 s"_qs);
        scene.camera.answer(failure(ErrorKind::Refused, u"Not now."_qs));
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(scene.dial()->text(), u"1/125 s"_qs);
    }

    void newsWaitWhileTheStripIsHeld()
    {
        ShutterPanel scene;
        scene.panel.resize(300, 400);
        scene.panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&scene.panel));
        QTest::mousePress(scene.dial(), Qt::LeftButton);
        scene.panel.updateSetting(ShutterPanel::shutter(u"1/30"_qs));
        QCOMPARE(scene.dial()->text(), u"1/125 s"_qs);
        QTest::mouseRelease(scene.dial(), Qt::LeftButton, {}, scene.dial()->rect().center());
        QTRY_COMPARE(scene.dial()->text(), u"1/30 s"_qs);
        QVERIFY(scene.camera.written.isEmpty());
    }

    void choicesAndLocksFollowTheBody()
    {
        ShutterPanel scene;
        CameraSetting locked = choiceSetting(ShutterPanel::name(), u"Auto"_qs, {u"Auto"_qs});
        locked.readOnly = true;
        scene.panel.updateSetting(locked);
        QTRY_VERIFY(!scene.dial()->isEnabled());
        QCOMPARE(scene.dial()->text(), u"Auto"_qs);
        scene.panel.updateSetting(ShutterPanel::shutter(u"1/500"_qs));
        QTRY_VERIFY(scene.dial()->isEnabled());
        QCOMPARE(scene.dial()->text(), u"1/500 s"_qs);
    }

    void aValueThatIsNotOfferedStandsBesideTheNearest()
    {
        ShutterPanel scene(u"1/100"_qs);
        QCOMPARE(scene.dial()->text(), u"1/100 s"_qs);
        QTest::keyClick(scene.dial(), Qt::Key_Up);
        QCOMPARE(scene.camera.written.first().second, QVariant(u"1/125"_qs));
    }

    void tenThousandChoicesCanBeTurnedThrough()
    {
        QStringList choices;
        for (int i = 0; i < 10'000; ++i) {
            choices.append(QString::number(i));
        }
        ShutterPanel scene;
        scene.panel.setSettings({choiceSetting(ShutterPanel::name(), choices.at(5000), choices)},
            scene.camera.writer());
        QCOMPARE(scene.dial()->maximum(), 9999);
        QTest::keyClick(scene.dial(), Qt::Key_End);
        QVERIFY(!scene.camera.written.isEmpty());
        QVERIFY(!scene.dial()->grab().isNull());
    }

    void returnAndEscapeGiveTheFocusBack_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("return") << int(Qt::Key_Return);
        QTest::newRow("escape") << int(Qt::Key_Escape);
    }

    void returnAndEscapeGiveTheFocusBack()
    {
        QFETCH(int, key);
        ShutterPanel scene;
        QSignalSpy finished(&scene.panel, &ControlPanel::finished);
        QTest::keyClick(scene.dial(), Qt::Key(key));
        QCOMPARE(finished.count(), 1);
    }

    void onlyWhatIsChosenIsADial()
    {
        ShutterPanel scene;
        scene.panel.setSettings({ShutterPanel::shutter(u"1/30"_qs), iso(u"100"_qs),
                                    toggleSetting(u"longexpnr"_qs, true)},
            scene.camera.writer());
        scene.panel.setDials({u"shutterspeed"_qs, u"longexpnr"_qs});
        scene.panel.setOpenSections({u"capturesettings"_qs});
        QVERIFY(scene.dial() != nullptr);
        QCOMPARE(control<SettingDial>(scene.panel, u"iso"_qs), nullptr);
        QCOMPARE(control<SettingDial>(scene.panel, u"longexpnr"_qs), nullptr);
        scene.panel.setDials({});
        QCOMPARE(scene.dial(), nullptr);
    }
};

QTEST_MAIN(SettingDialTest)
#include "SettingDialTest.moc"
