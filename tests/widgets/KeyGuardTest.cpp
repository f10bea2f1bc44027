// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/KeyGuard.h"
#include "widgets/ActionCollection.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWindow>

using namespace skein;

namespace {

constexpr int patienceMs = 60'000;

/** A window with every kind of control, the commands and the guard. */
struct Window : public QWidget
{
    Window()
        : actions(this)
        , guard(this, {&picture, &strip})
    {
        auto* layout = new QVBoxLayout(this);
        combo.addItems(
            {QStringLiteral("Auto"), QStringLiteral("Program"), QStringLiteral("Shutter")});
        combo.setCurrentIndex(1);
        list.addItems({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("Super")});
        strip.addItems({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("Super")});
        list.setCurrentRow(1);
        strip.setCurrentRow(1);
        slider.setValue(50);
        spin.setValue(50);
        picture.setFocusPolicy(Qt::StrongFocus);
        picture.setObjectName(QStringLiteral("picture"));
        line.setObjectName(QStringLiteral("line"));
        text.setObjectName(QStringLiteral("text"));
        spin.setObjectName(QStringLiteral("spin"));
        date.setObjectName(QStringLiteral("date"));
        combo.setObjectName(QStringLiteral("combo"));
        list.setObjectName(QStringLiteral("list"));
        slider.setObjectName(QStringLiteral("slider"));
        check.setObjectName(QStringLiteral("check"));
        radio.setObjectName(QStringLiteral("radio"));
        button.setObjectName(QStringLiteral("button"));
        tool.setObjectName(QStringLiteral("tool"));
        strip.setObjectName(QStringLiteral("strip"));
        tool.setFocusPolicy(Qt::TabFocus);
        const QList<QWidget*> all{&picture, &line, &text, &spin, &date, &combo, &list, &slider,
            &check, &radio, &button, &tool, &strip};
        for (QWidget* widget : all) {
            layout->addWidget(widget);
        }
    }

    QWidget picture;
    QLineEdit line;
    QPlainTextEdit text;
    QDoubleSpinBox spin;
    QDateTimeEdit date;
    QComboBox combo;
    QListWidget list;
    QSlider slider;
    QCheckBox check;
    QRadioButton radio;
    QPushButton button;
    QToolButton tool;
    QListWidget strip;
    ActionCollection actions;
    KeyGuard guard;
};

ActionId commandOf(Qt::Key key)
{
    const auto specs = ActionCollection::specs();
    for (const ActionSpec& spec : specs) {
        if (spec.keys.contains(QKeySequence(key))) {
            return spec.id;
        }
    }
    return ActionId::About;
}

} // namespace

class KeyGuardTest : public QObject
{
    Q_OBJECT

private:
    const int m_interval = QApplication::keyboardInputInterval();

private Q_SLOTS:
    /** Every key of the picture area with the focus in every kind of control. */
    void aFocusedControlKeepsTheKeysItUses_data()
    {
        QTest::addColumn<QString>("control");
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("kept");
        const QList<Qt::Key> keys{Qt::Key_Space, Qt::Key_S, Qt::Key_P, Qt::Key_Escape, Qt::Key_Left,
            Qt::Key_Right, Qt::Key_Home, Qt::Key_End, Qt::Key_Delete};
        const QMap<QString, QList<Qt::Key>> used{
            {QStringLiteral("picture"), {}},
            {QStringLiteral("strip"), {}},
            {QStringLiteral("line"), keys},
            {QStringLiteral("text"), keys},
            {QStringLiteral("spin"), keys},
            {QStringLiteral("date"), keys},
            {QStringLiteral("combo"),
                {Qt::Key_Space, Qt::Key_S, Qt::Key_P, Qt::Key_Home, Qt::Key_End, Qt::Key_Delete}},
            {QStringLiteral("list"), {Qt::Key_Space, Qt::Key_S, Qt::Key_P, Qt::Key_Left,
                                         Qt::Key_Right, Qt::Key_Home, Qt::Key_End, Qt::Key_Delete}},
            {QStringLiteral("slider"),
                {Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_End, Qt::Key_Delete}},
            {QStringLiteral("check"), {Qt::Key_Space, Qt::Key_Delete}},
            {QStringLiteral("radio"), {Qt::Key_Space, Qt::Key_Left, Qt::Key_Right, Qt::Key_Delete}},
            {QStringLiteral("button"), {Qt::Key_Space, Qt::Key_Delete}},
            {QStringLiteral("tool"), {Qt::Key_Space, Qt::Key_Delete}},
        };
        for (auto control = used.cbegin(); control != used.cend(); ++control) {
            for (const Qt::Key key : keys) {
                const QString name =
                    QStringLiteral("%1: %2").arg(control.key(), QKeySequence(key).toString());
                QTest::newRow(qPrintable(name))
                    << control.key() << static_cast<int>(key) << control->contains(key);
            }
        }
    }

    void aFocusedControlKeepsTheKeysItUses()
    {
        QFETCH(QString, control);
        QFETCH(int, key);
        QFETCH(bool, kept);
        Window window;
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.activateWindow();
        auto* widget = window.findChild<QWidget*>(control);
        widget->setFocus();
        QTRY_VERIFY(widget->hasFocus());
        QSignalSpy triggered(
            window.actions[commandOf(static_cast<Qt::Key>(key))], &QAction::triggered);
        QTest::keyClick(widget, static_cast<Qt::Key>(key));
        QCOMPARE(triggered.count(), kept ? 0 : 1);
    }

    void aSpaceTogglesTheCheckBoxThatHasTheFocus()
    {
        Window window;
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.check.setFocus();
        QTRY_VERIFY(window.check.hasFocus());
        QTest::keyClick(&window.check, Qt::Key_Space);
        QVERIFY(window.check.isChecked());
    }

    void lettersAreTypedIntoTheLineThatHasTheFocus()
    {
        Window window;
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.line.setFocus();
        QTRY_VERIFY(window.line.hasFocus());
        QTest::keyClicks(&window.line, QStringLiteral("ps sp"));
        QCOMPARE(window.line.text(), QStringLiteral("ps sp"));
    }

    void lettersSearchTheMenuThatHasTheFocus()
    {
        Window window;
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.combo.setFocus();
        QTRY_VERIFY(window.combo.hasFocus());
        QTest::keyClick(&window.combo, Qt::Key_S);
        QCOMPARE(window.combo.currentText(), QStringLiteral("Shutter"));
    }

    void escapeClosesAnOpenListOrMenuAndDoesNothingElse_data()
    {
        QTest::addColumn<bool>("isMenu");
        QTest::newRow("list") << false;
        QTest::newRow("menu") << true;
    }

    void escapeClosesAnOpenListOrMenuAndDoesNothingElse()
    {
        QFETCH(bool, isMenu);
        Window window;
        window.actions[ActionId::Cancel]->setEnabled(true);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QMenu menu(&window);
        menu.addAction(QStringLiteral("one"));
        QSignalSpy triggered(window.actions[ActionId::Cancel], &QAction::triggered);
        window.picture.setFocus();
        QTest::keyClick(window.windowHandle(), Qt::Key_Escape);
        QCOMPARE(triggered.count(), 1); // Nothing is open.
        if (isMenu) {
            menu.popup(window.pos());
        } else {
            window.combo.setFocus();
            window.combo.showPopup();
        }
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
        // By the window, as the keyboard does it: the list itself may be passed by.
        QTest::keyClick(window.windowHandle(), Qt::Key_Escape);
        QTRY_VERIFY(QApplication::activePopupWidget() == nullptr);
        QCOMPARE(triggered.count(), 1);
    }

    void returnTakesTheEntryOfAnOpenList_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Return") << Qt::Key_Return;
        QTest::newRow("Enter") << Qt::Key_Enter;
        QTest::newRow("Space") << Qt::Key_Space;
    }

    void returnTakesTheEntryOfAnOpenList()
    {
        QFETCH(Qt::Key, key);
        Window window;
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.combo.setFocus();
        QTest::keyClick(window.windowHandle(), Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
        QTest::keyClick(window.windowHandle(), Qt::Key_Down);
        QTest::keyClick(window.windowHandle(), key);
        QTRY_VERIFY(QApplication::activePopupWidget() == nullptr);
        QCOMPARE(window.combo.currentText(), QStringLiteral("Shutter"));
    }

    void spaceGoesOnInANameThatIsTyped()
    {
        Window window;
        window.combo.addItems({QStringLiteral("Cloudy"), QStringLiteral("Cloudy sky")});
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.combo.setFocus();
        window.combo.showPopup();
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::activePopupWidget() != nullptr, patienceMs);
        QApplication::setKeyboardInputInterval(patienceMs); // However slow the computer is.
        const auto restore =
            qScopeGuard([before = m_interval] { QApplication::setKeyboardInputInterval(before); });
        for (const char key : {'c', 'l', 'o', 'u', 'd', 'y', ' ', 's'}) {
            QTest::keyClick(window.windowHandle(), key);
        }
        QCOMPARE(
            window.combo.view()->currentIndex().data().toString(), QStringLiteral("Cloudy sky"));
        QVERIFY(QApplication::activePopupWidget() != nullptr);
        QTest::keyClick(window.windowHandle(), Qt::Key_Space); // No name goes on with it.
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::activePopupWidget() == nullptr, patienceMs);
        QCOMPARE(window.combo.currentText(), QStringLiteral("Cloudy sky"));
    }

    void commandsWithControlWorkFromEveryControl()
    {
        Window window;
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QSignalSpy triggered(window.actions[ActionId::ZoomFit], &QAction::triggered);
        const QList<QWidget*> controls{
            &window.combo, &window.list, &window.slider, &window.check, &window.button};
        for (QWidget* control : controls) {
            control->setFocus();
            QTRY_VERIFY(control->hasFocus());
            QTest::keyClick(control, Qt::Key_I, Qt::ControlModifier);
        }
        QCOMPARE(triggered.count(), controls.size());
    }
};

QTEST_MAIN(KeyGuardTest)
#include "KeyGuardTest.moc"
