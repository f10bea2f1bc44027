// SPDX-License-Identifier: GPL-3.0-or-later
// What guests see and what their keys do.
#include "BoxRig.h"
#include "photobox/BoxButton.h"
#include "photobox/BoxPage.h"
#include "photobox/BoxView.h"
#include "photobox/Gate.h"
#include "photobox/GatePanel.h"
#include "photobox/GuestKeys.h"
#include "photobox/LivePicture.h"
#include "photobox/PasswordDialog.h"
#include "photobox/SlideShow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <algorithm>

using namespace skein;
using namespace skein::photobox;

using Stage = BoxRun::Stage;

namespace {

/** The box as guests stand before it. */
struct Stand : BoxRig
{
    explicit Stand(const BoxOptions& options = {})
        : BoxRig(options)
    {
        gate.setRounds(2);
        panel = new GatePanel(gate, &view);
        view.setPanel(panel);
        view.resize(960, 600);
        QObject::connect(&view, &BoxView::leaveWanted, panel, &GatePanel::ask);
        QObject::connect(panel, &GatePanel::left, &view, [this] { view.setFocus(); });
        begin();
        view.show();
        view.activateWindow();
        view.setFocus(); // As a takeover gets it.
    }
    [[nodiscard]] bool isThere() { return QTest::qWaitForWindowActive(&view); }
    void key(int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(view.windowHandle(), static_cast<Qt::Key>(code), modifiers);
    }
    void askToLeave() { key(Qt::Key_B, Qt::ControlModifier | Qt::AltModifier); }
    /** The left half of a frame is red, the right one is blue. */
    void showFrame()
    {
        QImage frame(60, 40, QImage::Format_RGB32);
        frame.fill(Qt::red);
        for (int y = 0; y < 40; ++y) {
            for (int x = 30; x < 60; ++x) {
                frame.setPixelColor(x, y, Qt::blue);
            }
        }
        host.liveView().show(window, frame);
    }
    [[nodiscard]] QColor at(double x, double y)
    {
        const QImage seen = view.grab().toImage();
        return seen.pixelColor(
            static_cast<int>(x * seen.width()), static_cast<int>(y * seen.height()));
    }

    LivePicture live{host, window};
    SlideShow slides{host, window};
    Gate gate{host.settings()};
    BoxView view{*run, live, slides, nullptr};
    GatePanel* panel = nullptr;
};

} // namespace

class ViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whateverARemoteSendsIsAPress_data()
    {
        QTest::addColumn<int>("key");
        for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter, Qt::Key_PageDown,
                 Qt::Key_PageUp, Qt::Key_VolumeUp, Qt::Key_VolumeDown, Qt::Key_B, Qt::Key_Period,
                 Qt::Key_F5, Qt::Key_Right, Qt::Key_Down, Qt::Key_MediaPlay,
                 Qt::Key_MediaTogglePlayPause, Qt::Key_Select, Qt::Key_Camera, Qt::Key_1}) {
            QTest::addRow("%x", static_cast<unsigned>(key)) << static_cast<int>(key);
        }
    }

    void whateverARemoteSendsIsAPress()
    {
        QFETCH(int, key);
        Stand stand;
        QVERIFY(stand.isThere());
        QKeyEvent pressed(QEvent::KeyPress, key, Qt::NoModifier); // QTest knows no media keys.
        QCoreApplication::sendEvent(QApplication::focusWidget(), &pressed);
        QCOMPARE(stand.run->stage(), Stage::Countdown);
    }

    void otherKeysDoNothing_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        using Modifiers = Qt::KeyboardModifiers;
        QTest::newRow("Escape") << int(Qt::Key_Escape) << Modifiers();
        QTest::newRow("Tab") << int(Qt::Key_Tab) << Modifiers();
        QTest::newRow("F11") << int(Qt::Key_F11) << Modifiers();
        QTest::newRow("Control") << int(Qt::Key_Control) << Modifiers();
        QTest::newRow("Ctrl+Q") << int(Qt::Key_Q) << Modifiers(Qt::ControlModifier);
        QTest::newRow("Alt+F4") << int(Qt::Key_F4) << Modifiers(Qt::AltModifier);
        QTest::newRow("Ctrl+Space") << int(Qt::Key_Space) << Modifiers(Qt::ControlModifier);
    }

    void otherKeysDoNothing()
    {
        QFETCH(int, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        Stand stand;
        QVERIFY(stand.isThere());
        QSignalSpy leaving(&stand.view, &BoxView::leaveWanted);
        stand.key(key, modifiers);
        QCOMPARE(stand.run->stage(), Stage::Ready);
        QCOMPARE(leaving.count(), 0);
        QVERIFY(stand.view.isVisible());
    }

    void aKeyThatIsHeldDownIsOnePress()
    {
        const QKeyEvent first(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, QString(), false);
        const QKeyEvent again(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, QString(), true);
        QCOMPARE(wishOf(first), GuestWish::Photograph);
        QCOMPARE(wishOf(again), GuestWish::Nothing);
    }

    void theBigButtonIsPressedByMouseAndTouchScreen()
    {
        Stand stand;
        QVERIFY(stand.isThere());
        auto* button = stand.view.findChild<BoxButton*>();
        QVERIFY(button->isVisible());
        QVERIFY(button->height() > 40);
        QVERIFY(!button->accessibleName().isEmpty());
        QTest::mouseClick(stand.view.windowHandle(), Qt::LeftButton, {},
            button->mapTo(&stand.view, button->rect().center()));
        QCOMPARE(stand.run->stage(), Stage::Countdown);
        QVERIFY(!button->isVisible());
    }

    void guestsWhoMayChooseHaveTwoButtons()
    {
        Stand stand(optionsFor(BoxOptions::Kind::GuestsChoose));
        QVERIFY(stand.isThere());
        const auto buttons = stand.view.findChildren<BoxButton*>();
        QCOMPARE(buttons.size(), 2);
        QVERIFY(!buttons[0]->geometry().intersects(buttons[1]->geometry()));
        stand.key(Qt::Key_PageUp);
        QVERIFY(stand.run->isCollage());
    }

    void theMirrorIsFlippedUnlessThatIsNotWanted()
    {
        Stand stand;
        stand.showFrame();
        QCOMPARE(stand.at(0.35, 0.4), QColor(Qt::blue));
        QCOMPARE(stand.at(0.65, 0.4), QColor(Qt::red));
        BoxOptions plain;
        plain.isMirrored = false;
        Stand other(plain);
        other.showFrame();
        QCOMPARE(other.at(0.35, 0.4), QColor(Qt::red));
        QCOMPARE(other.at(0.65, 0.4), QColor(Qt::blue));
    }

    void theScreenIsWhiteDuringTheExposure()
    {
        Stand stand;
        stand.host.camera().busyMs = 5000;
        stand.showFrame();
        stand.run->press(false);
        QVERIFY(stand.reaches(Stage::Exposing));
        QCOMPARE(stand.at(0.5, 0.3), QColor(Qt::white));
        BoxOptions dark;
        dark.hasFlash = false;
        Stand other(dark);
        other.host.camera().busyMs = 5000;
        other.run->press(false);
        QVERIFY(other.reaches(Stage::Exposing));
        QVERIFY(other.at(0.5, 0.3) != QColor(Qt::white));
    }

    void theNumberIsSeenOverTheMirror()
    {
        Stand stand;
        stand.run->end();
        BoxRun slow(stand.host, stand.window, stand.wanted);
        BoxView view(slow, stand.live, stand.slides, nullptr);
        view.resize(960, 600);
        slow.begin(std::chrono::seconds(60));
        const auto whites = [&view] {
            const QImage seen = view.grab().toImage();
            int count = 0;
            for (int y = 0; y < seen.height() / 2; ++y) {
                for (int x = seen.width() / 3; x < seen.width() * 2 / 3; ++x) {
                    count += seen.pixelColor(x, y) == QColor(Qt::white) ? 1 : 0;
                }
            }
            return count;
        };
        QCOMPARE(whites(), 0);
        slow.press(false);
        QVERIFY(whites() > 500);
        slow.end();
    }

    void thePhotographIsShownInTheReview()
    {
        Stand stand;
        stand.second = std::chrono::milliseconds(3000);
        stand.begin();
        stand.wanted.hasFlash = false;
        stand.showFrame();
        stand.run->press(false);
        QVERIFY(stand.reaches(Stage::Review));
        const QColor seen = stand.at(0.5, 0.5);
        QVERIFY2(seen.red() < 40 && seen.green() > 215 && seen.blue() > 215,
            qPrintable(seen.name())); // Cyan, as a JPEG.
    }

    void leavingNeedsThePassword()
    {
        Stand stand;
        QVERIFY(stand.isThere());
        bool isSet = false;
        stand.gate.setPassword(QStringLiteral("secret"), [&isSet] { isSet = true; });
        QTRY_VERIFY(isSet);
        QSignalSpy opened(&stand.gate, &Gate::opened);
        QSignalSpy refused(&stand.gate, &Gate::refused);
        stand.gate.setFirstWait(std::chrono::milliseconds(300));
        stand.askToLeave();
        QVERIFY(stand.panel->isVisible());
        auto* field = stand.panel->findChild<QLineEdit*>();
        QTRY_COMPARE(QApplication::focusWidget(), field);
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QTest::keyClicks(field, QStringLiteral("guess"));
        QCOMPARE(stand.run->stage(), Stage::Ready); // Letters take no photographs here.
        stand.key(Qt::Key_Return);
        QTRY_COMPARE(refused.count(), 1);
        QTRY_VERIFY(field->isReadOnly()); // Nobody is heard for a while.
        const auto labels = stand.panel->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
            [](const QLabel* label) { return label->text().contains(QLatin1String("not the")); }));
        QTRY_VERIFY(!field->isReadOnly());
        QTest::keyClicks(field, QStringLiteral("secret"));
        stand.key(Qt::Key_Return);
        QTRY_COMPARE(opened.count(), 1);
    }

    void escapeLeadsFromThePasswordToTheBoxAndNoFurther()
    {
        Stand stand;
        QVERIFY(stand.isThere());
        stand.askToLeave();
        QTRY_VERIFY(stand.panel->isVisible());
        stand.key(Qt::Key_Escape);
        QVERIFY(!stand.panel->isVisible());
        QTRY_VERIFY(stand.view.hasFocus());
        stand.key(Qt::Key_Escape);
        QVERIFY(stand.view.isVisible());
        stand.key(Qt::Key_Space);
        QCOMPARE(stand.run->stage(), Stage::Countdown);
    }

    void whatIsShownIsForGuestsOnly()
    {
        Stand stand;
        const auto all = stand.view.findChildren<QWidget*>();
        for (const QWidget* widget : all) {
            QVERIFY(widget->toolTip().isEmpty());
            QVERIFY(qobject_cast<const QLineEdit*>(widget) == nullptr ||
                    widget->contextMenuPolicy() == Qt::NoContextMenu);
        }
    }

    void newPasswordsAreTypedTwiceAndAreNotTooShort()
    {
        PasswordDialog dialog(true, QKeySequence(QStringLiteral("Ctrl+Alt+Q")), nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QString chosen;
        connect(
            &dialog, &PasswordDialog::chosen, this, [&](const QString& text) { chosen = text; });
        const auto fields = dialog.findChildren<QLineEdit*>();
        const auto buttons = dialog.findChildren<QPushButton*>();
        auto* start = *std::find_if(buttons.begin(), buttons.end(),
            [](const QPushButton* button) { return button->isDefault(); });
        QVERIFY(!start->isEnabled());
        fields[0]->setText(QStringLiteral("abc"));
        fields[1]->setText(QStringLiteral("abc"));
        QVERIFY(!start->isEnabled());
        fields[0]->setText(QStringLiteral("abcd"));
        QVERIFY(!start->isEnabled());
        fields[1]->setText(QStringLiteral("abcd"));
        QVERIFY(start->isEnabled());
        start->click();
        QCOMPARE(chosen, QStringLiteral("abcd"));
        const auto labels = dialog.findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().contains(
                QStringLiteral("press Ctrl+Alt+Q")); // The one that counts.
        }));
    }

    void whatIsChosenInThePreferencesIsKept()
    {
        PlayedSettings settings;
        Gate gate(settings);
        gate.setRounds(2);
        PlayedOptions rows;
        BoxPage page(rows, settings, gate, nullptr);
        page.findChild<QComboBox*>()->setCurrentIndex(1);
        page.findChildren<QSpinBox*>()[0]->setValue(9);
        const auto fields = page.findChildren<QLineEdit*>();
        const auto greeting = std::find_if(fields.begin(), fields.end(), [](const QLineEdit* each) {
            return each->accessibleName() == QLatin1String("Greeting");
        });
        QVERIFY(greeting != fields.end());
        (*greeting)->setText(QStringLiteral("Hello"));
        page.findChild<QKeySequenceEdit*>()->setKeySequence(QKeySequence(Qt::Key_Space));
        BoxOptions kept = BoxOptions::from(settings);
        QCOMPARE(kept.leaveKey, BoxOptions::usualLeaveKey());
        page.findChild<QKeySequenceEdit*>()->setKeySequence(QKeySequence(Qt::CTRL | Qt::Key_F12));
        kept = BoxOptions::from(settings);
        QCOMPARE(kept.kind, BoxOptions::Kind::Collage);
        QCOMPARE(kept.countdown, 9);
        QCOMPARE(kept.greeting, QStringLiteral("Hello"));
        QCOMPARE(kept.leaveKey, QKeySequence(Qt::CTRL | Qt::Key_F12));
        BoxPage again(rows, settings, gate, nullptr);
        QCOMPARE(again.findChildren<QSpinBox*>()[0]->value(), 9);
        QVERIFY(!rows.explanations.contains(QString()));
    }

    void whatIsResetIsShownAndNotStoredOnceMore()
    {
        PlayedSettings settings;
        Gate gate(settings);
        PlayedOptions rows;
        BoxPage page(rows, settings, gate, nullptr);
        page.findChildren<QSpinBox*>()[0]->setValue(9);
        QVERIFY(!settings.keys().isEmpty());
        const QStringList keys = BoxOptions::keys();
        for (const QString& key : keys) {
            settings.remove(key);
        }
        page.showStored();
        QCOMPARE(page.findChildren<QSpinBox*>()[0]->value(), BoxOptions().countdown);
        QCOMPARE(settings.keys(), QStringList());
    }

    void eachPhotographOfACollageIsAnnounced()
    {
        // The plate with "Photo 1 of 4" lay in the upper left corner, cut off.
        Stand stand(optionsFor(BoxOptions::Kind::Collage));
        stand.second = std::chrono::milliseconds(60'000); // It stays as it is.
        stand.begin();
        stand.run->press(false);
        QCOMPARE(stand.run->stage(), Stage::Countdown);
        QVERIFY(!stand.run->sentence().isEmpty());
        const QColor background = BoxOptions().background;
        QCOMPARE(stand.at(0.002, 0.002), background);
        const QImage seen = stand.view.grab().toImage();
        int letters = 0;
        for (int x = seen.width() / 4; x < seen.width(); ++x) {
            letters += seen.pixelColor(x, static_cast<int>(seen.height() * 0.92)) == Qt::white;
        }
        QVERIFY2(letters > 10, qPrintable(QString::number(letters)));
    }

    void theFourPhotographsAreLargeEnoughToBeSeen_data()
    {
        QTest::addColumn<QSize>("screen");
        QTest::newRow("16:10") << QSize(1600, 1000);
        QTest::newRow("16:9") << QSize(1920, 1080);
        QTest::newRow("4:3") << QSize(1024, 768);
        QTest::newRow("upright") << QSize(800, 1280);
    }
    void theFourPhotographsAreLargeEnoughToBeSeen()
    {
        QFETCH(QSize, screen);
        Stand stand(optionsFor(BoxOptions::Kind::Collage));
        stand.view.resize(screen);
        stand.showFrame();
        stand.run->press(false);
        QTRY_COMPARE_WITH_TIMEOUT(stand.run->taken().size(), 1, BoxRig::patienceMs);
        const QImage seen = stand.view.grab().toImage();
        int widest = 0;
        for (int y = 0; y < seen.height(); y += 5) {
            int wide = 0;
            for (int x = 0; x < seen.width() / 2; ++x) {
                // The photograph is cyan; JPEG is not exact.
                const QColor colour = seen.pixelColor(x, y);
                wide += colour.red() < 30 && colour.green() > 220 && colour.blue() > 220;
            }
            widest = std::max(widest, wide);
        }
        QVERIFY2(widest > 0.17 * screen.width(), qPrintable(QString::number(widest)));
    }

    void theHostReadsWhatIsWrongAndTheGuestsDoNot()
    {
        Stand stand;
        stand.window.isConnected = false;
        QVERIFY(stand.reaches(Stage::Away));
        QCOMPARE(stand.run->hostLine(), QString()); // It may be back in a moment.
        QTRY_VERIFY_WITH_TIMEOUT(!stand.run->hostLine().isEmpty(), BoxRig::patienceMs);
        QVERIFY(stand.run->hostLine().contains(QLatin1String("cable")));
        QVERIFY(!stand.run->sentence().contains(QLatin1String("cable")));
        stand.window.isConnected = true;
        QVERIFY(stand.reaches(Stage::Ready));
        QCOMPARE(stand.run->hostLine(), QString());
    }
};

QTEST_MAIN(ViewTest)
#include "ViewTest.moc"
