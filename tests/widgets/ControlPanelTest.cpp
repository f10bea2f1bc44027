// SPDX-License-Identifier: GPL-3.0-or-later
#include "PanelHarness.h"
#include "widgets/ChoiceBox.h"
#include "widgets/SettingsSection.h"

#include <QApplication>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace skein;
using namespace skein::test;

/** The panel as a whole: what is where, what becomes of answers, and what of a lost camera. */
class ControlPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDialTurnedOnTheBodyIsSeen()
    {
        FakeCamera camera;
        ControlPanel panel;
        panel.setSettings({iso(QStringLiteral("100"))}, camera.writer());
        panel.updateSetting(iso(QStringLiteral("400")));
        QCOMPARE(
            control<ChoiceBox>(panel, QStringLiteral("iso"))->currentText(), QStringLiteral("400"));
        QCOMPARE(camera.written.size(), 0);
    }

    void theRiskOfACaptureTargetIsInViewWhereverItIsChosen()
    {
        FakeCamera camera;
        ControlPanel panel;
        CameraSetting target =
            choiceSetting(QStringLiteral("capturetarget"), QStringLiteral("Memory card"),
                {QStringLiteral("Internal RAM"), QStringLiteral("Memory card")});
        QList<CameraSetting> settings;
        QStringList names;
        for (int i = 0; i < 20; ++i) {
            settings.append(choiceSetting(
                QStringLiteral("s%1").arg(i), QStringLiteral("a"), {QStringLiteral("a")}));
            names.append(settings.last().name);
        }
        panel.setSettings(settings + QList{target}, camera.writer());
        panel.setEssentials(names + QStringList{target.name});
        panel.resize(280, 300);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        const QWidget* row = panel.row(target.name);
        QScrollBar& bar = *panel.findChild<QScrollArea*>()->verticalScrollBar();
        const auto isSeen = [&] {
            return row->visibleRegion().boundingRect() == row->rect() &&
                   panel.row(target.name)->hasNote();
        };
        QVERIFY(!isSeen());
        panel.setPicked(target.name); // By its key, over the picture.
        QTRY_VERIFY(isSeen());
        const int before = row->height();
        target.value = QStringLiteral("Internal RAM"); // Says more, and needs more room.
        panel.updateSetting(target);
        QTRY_VERIFY(panel.setting(target.name)->value == target.value);
        QTRY_VERIFY(isSeen());
        QVERIFY(row->height() >= before);
        panel.setPicked({});
        bar.setValue(0);
        QTRY_VERIFY(!isSeen());
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        control<ChoiceBox>(panel, target.name)->setFocus(); // Tab, or a click.
        QTRY_VERIFY(isSeen());
    }

    void aRefusedValueGoesBackWithASentence()
    {
        FakeCamera camera;
        ControlPanel panel;
        panel.setSettings({iso(QStringLiteral("100"))}, camera.writer());
        QSignalSpy failed(&panel, &ControlPanel::writeFailed);
        auto* box = control<ChoiceBox>(panel, QStringLiteral("iso"));
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->currentText(), QStringLiteral("200"));
        camera.answer(failure(ErrorKind::Refused, QStringLiteral("Not in this mode.")));
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(box->currentText(), QStringLiteral("100"));
    }

    void theCamerasAnswerIsWhatIsShown()
    {
        FakeCamera camera;
        ControlPanel panel;
        panel.setSettings({iso(QStringLiteral("100"))}, camera.writer());
        auto* box = control<ChoiceBox>(panel, QStringLiteral("iso"));
        QTest::keyClick(box, Qt::Key_Down);
        camera.answer(iso(QStringLiteral("400")));
        QTRY_COMPARE(box->currentText(), QStringLiteral("400"));
    }

    void anAnswerAfterADisconnectFindsNobody()
    {
        FakeCamera camera;
        ControlPanel panel;
        panel.setSettings({iso(QStringLiteral("100"))}, camera.writer());
        QSignalSpy failed(&panel, &ControlPanel::writeFailed);
        QTest::keyClick(control<ChoiceBox>(panel, QStringLiteral("iso")), Qt::Key_Down);
        panel.clear(QStringLiteral("No camera is connected."));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        camera.answer(failure(ErrorKind::Disconnected, QStringLiteral("The camera went away.")));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(failed.count(), 0);
        QCOMPARE(panel.row(QStringLiteral("iso")), nullptr);
    }

    void anAnswerAfterThePanelIsGoneFindsNobody()
    {
        FakeCamera camera;
        {
            ControlPanel panel;
            panel.setSettings({iso(QStringLiteral("100"))}, camera.writer());
            QTest::keyClick(control<ChoiceBox>(panel, QStringLiteral("iso")), Qt::Key_Down);
        }
        camera.answer(iso(QStringLiteral("200")));
        QCoreApplication::sendPostedEvents();
    }

    void searchingFindsSettingsInClosedSections()
    {
        FakeCamera camera;
        ControlPanel panel;
        panel.setSettings({iso(QStringLiteral("100")),
                              textSetting(QStringLiteral("artist"), QStringLiteral("Ada"))},
            camera.writer());
        QCOMPARE(panel.row(QStringLiteral("artist")), nullptr);
        panel.findChild<QLineEdit*>(QStringLiteral("search"))->setText(QStringLiteral("ARTI"));
        QVERIFY(panel.row(QStringLiteral("artist")) != nullptr);
        QCOMPARE(panel.row(QStringLiteral("iso")), nullptr);
    }

    void searchingShowsAThingOnceAndTheCamerasOwnNumbersOnlyWhenAskedFor()
    {
        FakeCamera camera;
        ControlPanel panel;
        const QStringList times{u"1/100"_qs, u"1/50"_qs};
        CameraSetting raw = choiceSetting(u"500d"_qs, u"80"_qs, {u"80"_qs, u"100"_qs});
        raw.label = u"Shutter Time"_qs;
        raw.section = u"other"_qs;
        panel.setSettings({choiceSetting(u"shutterspeed"_qs, times.first(), times),
                              choiceSetting(u"shutterspeed2"_qs, times.first(), times), raw},
            camera.writer());
        auto* search = panel.findChild<QLineEdit*>(u"search"_qs);
        search->setText(u"shutter"_qs);
        QVERIFY(panel.row(u"shutterspeed2"_qs) != nullptr);
        QCOMPARE(panel.row(u"shutterspeed"_qs), nullptr);
        QCOMPARE(panel.row(u"500d"_qs), nullptr);
        panel.findChild<SettingsSection*>(u"raw"_qs)->setOpen(true);
        QVERIFY(panel.row(u"500d"_qs) != nullptr);
        search->setText(u"500d"_qs); // Nothing else is meant.
        QVERIFY(panel.row(u"500d"_qs) != nullptr);
    }

    void aLongSearchThatFindsNothingKeepsToThePanel()
    {
        FakeCamera camera;
        ControlPanel panel;
        panel.setSettings({iso(u"100"_qs)}, camera.writer());
        panel.resize(260, 400);
        panel.show();
        panel.findChild<QLineEdit*>(u"search"_qs)->setText(QString(300, u'w'));
        QTRY_VERIFY(!panel.findChildren<QScrollArea*>().isEmpty());
        auto* area = panel.findChild<QScrollArea*>();
        QTRY_COMPARE(area->horizontalScrollBar()->maximum(), 0);
        QVERIFY(area->widget()->minimumSizeHint().width() <= 260);
    }

    void oneNameIsTakenForEachEssentialThing()
    {
        FakeCamera camera;
        ControlPanel panel;
        const QStringList times{QStringLiteral("1/100"), QStringLiteral("1/50")};
        panel.setSettings({choiceSetting(QStringLiteral("shutterspeed"), times.first(), times),
                              choiceSetting(QStringLiteral("shutterspeed2"), times.first(), times)},
            camera.writer());
        QVERIFY(panel.row(QStringLiteral("shutterspeed2")) != nullptr);
        QCOMPARE(panel.row(QStringLiteral("shutterspeed")), nullptr);
    }

    void everyControlHasAnAccessibleName()
    {
        FakeCamera camera;
        CameraSetting clock = textSetting(QStringLiteral("datetime"), {});
        clock.kind = SettingKind::Date;
        CameraSetting button = textSetting(QStringLiteral("cleansensor"), {});
        button.kind = SettingKind::Button;
        ControlPanel panel;
        panel.setSettings({iso(QStringLiteral("100")), clock, button,
                              rangeSetting(QStringLiteral("focus"), 5, {0, 10, 0.5}),
                              textSetting(QStringLiteral("artist"), QStringLiteral("Ada")),
                              toggleSetting(QStringLiteral("longexp"), false)},
            camera.writer());
        panel.setOpenSections({QStringLiteral("capturesettings")});
        const auto widgets = panel.findChildren<QWidget*>();
        for (const QWidget* widget : widgets) {
            const bool ofQt = widget->objectName().startsWith(QLatin1String("qt_")) ||
                              widget->window() != &panel; // the list inside a menu
            if (widget->focusPolicy() == Qt::NoFocus || ofQt || widget->focusProxy() != nullptr) {
                continue;
            }
            const auto* tool = qobject_cast<const QToolButton*>(widget);
            const bool named =
                !widget->accessibleName().isEmpty() || (tool != nullptr && !tool->text().isEmpty());
            const bool partOfAnother = widget->parentWidget() != nullptr &&
                                       !widget->parentWidget()->accessibleName().isEmpty();
            QVERIFY2(named || partOfAnother, widget->metaObject()->className());
        }
    }

    void aValueThatIsOvertakenIsNoFault()
    {
        FakeCamera camera;
        ControlPanel panel;
        panel.setSettings({iso(QStringLiteral("100"))}, camera.writer());
        QSignalSpy failed(&panel, &ControlPanel::writeFailed);
        auto* box = control<ChoiceBox>(panel, QStringLiteral("iso"));
        QTest::keyClick(box, Qt::Key_Down);
        QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(panel.wantedValue(QStringLiteral("iso")), QVariant(QStringLiteral("400")));
        camera.answer(iso(QStringLiteral("400")));
        camera.answer(failure(ErrorKind::Cancelled, QStringLiteral("Another value was chosen.")));
        QTRY_COMPARE(box->currentText(), QStringLiteral("400"));
        QCOMPARE(failed.count(), 0);
    }

    void thePhotographersChoiceStandsOnTopInItsOrder()
    {
        FakeCamera camera;
        ControlPanel panel;
        const QStringList words{QStringLiteral("a"), QStringLiteral("b")};
        panel.setSettings({iso(QStringLiteral("100")),
                              choiceSetting(QStringLiteral("imagesize"), words.first(), words),
                              textSetting(QStringLiteral("artist"), QStringLiteral("Ada"))},
            camera.writer());
        QCOMPARE(panel.essentials(), QStringList({u"iso"_qs, u"imagesize"_qs}));
        panel.setEssentials({u"artist"_qs, u"gone"_qs, u"iso"_qs});
        QCOMPARE(panel.essentials(), QStringList({u"artist"_qs, u"iso"_qs}));
        panel.resize(300, 400);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QVERIFY(panel.row(u"artist"_qs)->y() < panel.row(u"iso"_qs)->y());
        QCOMPARE(panel.row(u"imagesize"_qs), nullptr); // In its section now, which is closed.
        panel.setEssentials({});
        QVERIFY(panel.row(u"imagesize"_qs) != nullptr);
    }

    void theUsualOrderIsThatOfAShoot()
    {
        QList<CameraSetting> settings;
        const QStringList order{u"expprogram"_qs, u"shutterspeed2"_qs, u"f-number"_qs, u"iso"_qs,
            u"exposurecompensation"_qs, u"whitebalance"_qs, u"imagequality"_qs, u"imagesize"_qs,
            u"capturemode"_qs, u"focusmode"_qs, u"exposuremetermode"_qs, u"capturetarget"_qs};
        for (const QString& name : order) {
            settings.prepend(choiceSetting(name, u"a"_qs, {u"a"_qs, u"b"_qs}));
        }
        FakeCamera camera;
        ControlPanel panel;
        panel.setSettings(settings, camera.writer());
        QCOMPARE(panel.essentials(), order);
    }

    void choicesAndLocksFollowTheMode()
    {
        FakeCamera camera;
        ControlPanel panel;
        panel.setSettings({iso(QStringLiteral("100"))}, camera.writer());
        auto* box = control<ChoiceBox>(panel, QStringLiteral("iso"));
        CameraSetting locked = choiceSetting(u"iso"_qs, u"Auto"_qs, {u"Auto"_qs});
        locked.readOnly = true;
        panel.updateSetting(locked);
        QTRY_VERIFY(!box->isEnabled());
        QCOMPARE(box->count(), 1);
        panel.updateSetting(iso(QStringLiteral("200")));
        QTRY_VERIFY(box->isEnabled());
        QCOMPARE(box->count(), 3);
        QCOMPARE(box->currentText(), QStringLiteral("200"));
    }

    void aSettingIsFoundByTheNameItIsShownBy()
    {
        FakeCamera camera;
        ControlPanel panel;
        CameraSetting locked = textSetting(u"maxaperture"_qs, u"1.8"_qs);
        locked.readOnly = true;
        panel.setSettings({locked, iso(u"100"_qs),
                              choiceSetting(u"f-number"_qs, u"f/8"_qs, {u"f/8"_qs, u"f/11"_qs})},
            camera.writer());
        auto* search = panel.findChild<QLineEdit*>(u"search"_qs);
        search->setText(u"aper"_qs);
        QVERIFY(panel.row(u"f-number"_qs) != nullptr);
        QVERIFY(panel.row(u"maxaperture"_qs) != nullptr);
        QCOMPARE(panel.row(u"iso"_qs), nullptr);
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        search->setFocus();
        QTest::keyClick(search, Qt::Key_Return); // To the first that can be changed.
        QCOMPARE(QApplication::focusWidget(), control<ChoiceBox>(panel, u"f-number"_qs));
    }

    void theTabKeyGoesThroughTheRowsAsTheyStand()
    {
        FakeCamera camera;
        QWidget window;
        ControlPanel panel(&window);
        QLineEdit later(&window); // Made before the rows, but comes after the panel.
        panel.setSettings(
            {textSetting(u"artist"_qs, {}), iso(u"100"_qs),
                choiceSetting(u"whitebalance"_qs, u"Auto"_qs, {u"Auto"_qs, u"Sun"_qs}),
                choiceSetting(u"f-number"_qs, u"f/8"_qs, {u"f/8"_qs, u"f/11"_qs})},
            camera.writer());
        panel.setEssentials({u"whitebalance"_qs, u"f-number"_qs, u"iso"_qs});
        panel.setDials({u"f-number"_qs});
        panel.setOpenSections({u"capturesettings"_qs});
        QStringList names;
        const QWidget* first = panel.findChild<QLineEdit*>(u"search"_qs);
        for (const QWidget* at = first->nextInFocusChain(); at != first;
             at = at->nextInFocusChain()) {
            const QWidget* editor = at->parentWidget();
            if (qobject_cast<const SettingEditor*>(editor) != nullptr) {
                names.append(editor->objectName());
            } else if (at == &later) {
                names.append(u"later"_qs);
            }
        }
        names.removeDuplicates();
        QCOMPARE(names.first(4),
            QStringList({u"whitebalance"_qs, u"f-number"_qs, u"iso"_qs, u"artist"_qs}));
    }

    void theRiskStandsBesideThePlaceThatPhotographsGoTo()
    {
        FakeCamera camera;
        ControlPanel panel;
        const QStringList targets{u"Internal RAM"_qs, u"Memory card"_qs};
        panel.setSettings(
            {choiceSetting(u"capturetarget"_qs, targets.at(1), targets)}, camera.writer());
        const auto says = [&panel](const QString& words) {
            const auto labels = panel.row(u"capturetarget"_qs)->findChildren<QLabel*>();
            return std::any_of(labels.cbegin(), labels.cend(),
                [&words](const QLabel* label) { return label->text().contains(words); });
        };
        QVERIFY(says(u"loses nothing"_qs));
        panel.updateSetting(choiceSetting(u"capturetarget"_qs, targets.at(0), targets));
        QTRY_VERIFY(says(u"it is lost"_qs));
    }
};

QTEST_MAIN(ControlPanelTest)
#include "ControlPanelTest.moc"
