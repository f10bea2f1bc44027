// SPDX-License-Identifier: GPL-3.0-or-later
// Where the keyboard is after a control that had it went out of sight, and what the wheel may do.
#include "widgets/FocusGuard.h"
#include "widgets/ChoiceBox.h"
#include "widgets/WheelGuard.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace skein;

namespace {

/** A picture beside two pages: settings, and other things. */
struct Window : QWidget
{
    Window()
    {
        auto* layout = new QVBoxLayout(this);
        layout->addWidget(&picture);
        layout->addWidget(&tabs);
        picture.setFocusPolicy(Qt::StrongFocus);
        auto* settings = new QVBoxLayout(&first);
        settings->addWidget(&shutter);
        auto* others = new QVBoxLayout(&second);
        const QList<QWidget*> rows{&ratio, &kind, &columns, &opacity};
        for (QWidget* row : rows) {
            others->addWidget(row);
        }
        shutter.addItems({QStringLiteral("1/8"), QStringLiteral("5")});
        kind.addItems({QStringLiteral("Thirds"), QStringLiteral("Fifths")});
        columns.setValue(3);
        opacity.setValue(50);
        tabs.addTab(&first, QStringLiteral("Camera"));
        tabs.addTab(&second, QStringLiteral("View"));
        tabs.setCurrentIndex(1);
        show();
        activateWindow();
    }

    QWidget picture;
    QTabWidget tabs;
    QWidget first;
    QWidget second;
    ChoiceBox shutter;
    QLineEdit ratio;
    QComboBox kind;
    QSpinBox columns;
    QSlider opacity{Qt::Horizontal};
    FocusGuard guard{this, [this] { picture.setFocus(); }, this};
};

void turnWheel(QWidget& over)
{
    const QPointF place = over.rect().center();
    QWheelEvent event(
        place, over.mapToGlobal(place), {}, {0, -120}, {}, {}, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&over, &event);
}

} // namespace

class FocusGuardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clickedButtonsLeaveTheKeyboardToThePicture()
    {
        Window window;
        auto* layout = static_cast<QVBoxLayout*>(window.layout());
        auto* push = new QPushButton(QStringLiteral("Take"));
        auto* check = new QCheckBox(QStringLiteral("Grid"));
        layout->addWidget(push);
        layout->addWidget(check);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(check->isVisible());
        window.picture.setFocus();
        QTest::mouseClick(push, Qt::LeftButton);
        QTest::mouseClick(check, Qt::LeftButton, {}, QPoint(8, check->height() / 2));
        QVERIFY(check->isChecked());
        QCOMPARE(window.focusWidget(), &window.picture);
        for (const QAbstractButton* each :
            {static_cast<QAbstractButton*>(push), static_cast<QAbstractButton*>(check)}) {
            QVERIFY((each->focusPolicy() & Qt::TabFocus) != 0); // Keys still reach them.
        }
    }

    void aSliderThatIsLetGoGivesTheFocusToThePicture()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.picture.setFocus();
        QTest::mousePress(&window.opacity, Qt::LeftButton);
        QCOMPARE(window.focusWidget(), &window.opacity);
        window.opacity.setSliderDown(true);
        QTest::mouseRelease(&window.opacity, Qt::LeftButton);
        window.opacity.setSliderDown(false);
        QCOMPARE(window.focusWidget(), &window.picture);
    }

    void turningThePageGivesTheFocusToThePicture()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.ratio.setFocus();
        window.tabs.setCurrentIndex(0);
        QCOMPARE(window.focusWidget(), &window.picture);
    }

    void hidingTheControlGivesTheFocusToThePicture()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.ratio.setFocus();
        window.ratio.hide();
        QCOMPARE(window.focusWidget(), &window.picture);
    }

    void whoWalksTheTabsByKeyboardStaysThere()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.tabs.tabBar()->setFocus(Qt::TabFocusReason);
        window.tabs.setCurrentIndex(0);
        QCOMPARE(window.focusWidget(), window.tabs.tabBar());
    }

    void theWheelChangesOnlyWhatHasTheFocus()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.picture.setFocus();
        const QList<QWidget*> controls{&window.kind, &window.columns, &window.opacity};
        for (QWidget* control : controls) {
            QVERIFY((control->focusPolicy() & Qt::WheelFocus) != Qt::WheelFocus);
            turnWheel(*control);
        }
        QCOMPARE(window.kind.currentIndex(), 0);
        QCOMPARE(window.columns.value(), 3);
        QCOMPARE(window.opacity.value(), 50);
        window.kind.setFocus();
        turnWheel(window.kind);
        QCOMPARE(window.kind.currentIndex(), 1);
    }

    void theWheelChangesAControlOnWhichThePointerRests()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.tabs.setCurrentIndex(0);
        window.picture.setFocus();
        window.shutter.findChild<WheelGuard*>()->setRest(std::chrono::milliseconds(0));
        turnWheel(window.shutter); // In passing.
        QCOMPARE(window.shutter.currentIndex(), 0);
        const QPointF place = window.shutter.rect().center();
        QMouseEvent move(QEvent::MouseMove, place,
            window.shutter.mapToGlobal(place + QPointF(40, 0)), Qt::NoButton, Qt::NoButton,
            Qt::NoModifier);
        QApplication::sendEvent(&window.shutter, &move);
        turnWheel(window.shutter);
        QCOMPARE(window.shutter.currentIndex(), 1);
        QVERIFY(!window.shutter.hasFocus());
    }

    void aMenuThatIsClosedGivesTheFocusBack()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.tabs.setCurrentIndex(0);
        window.shutter.setFocus(Qt::MouseFocusReason);
        window.shutter.showPopup();
        window.shutter.hidePopup();
        QTRY_COMPARE(window.focusWidget(), &window.picture);
    }

    void digitsAreForAChoiceThatWasChosenOnPurpose()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.tabs.setCurrentIndex(0);
        window.shutter.setFocus(Qt::OtherFocusReason);
        QTest::keyClick(&window.shutter, Qt::Key_5);
        QCOMPARE(window.shutter.currentText(), QStringLiteral("1/8"));
        window.picture.setFocus();
        window.shutter.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&window.shutter, Qt::Key_5);
        QCOMPARE(window.shutter.currentText(), QStringLiteral("5"));
    }
};

QTEST_MAIN(FocusGuardTest)
#include "FocusGuardTest.moc"
