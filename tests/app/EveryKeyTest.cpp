// SPDX-License-Identifier: GPL-3.0-or-later
// Every key with the focus in every kind of control, in the program's own window. What a control
// does with a key is learned from one of its kind in a window without commands: a key it uses there
// it keeps here, with the same effect; any other is the command's.
#include "app/ControlKinds.h"
#include "app/Program.h"
#include "widgets/PressKey.h"
#include "widgets/SidePanel.h"
#include "widgets/WindowParts.h"

#include <QHash>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace skein;

namespace {

constexpr int mostRounds = 5;

struct Press
{
    Qt::Key key;
    Qt::KeyboardModifiers held;

    [[nodiscard]] QString text() const
    {
        return QKeySequence(QKeyCombination(held, key)).toString();
    }
    [[nodiscard]] bool isTyped() const
    {
        return key < Qt::Key_Escape && (held & ~Qt::ShiftModifier) == Qt::NoModifier;
    }
};

QList<Press> presses()
{
    QList<Qt::Key> keys;
    for (int sign = Qt::Key_Space; sign <= Qt::Key_AsciiTilde; ++sign) {
        if (!QChar(sign).isLower()) {
            keys.append(Qt::Key(sign)); // Signs, digits; letters are capital ones.
        }
    }
    for (int key = Qt::Key_F1; key <= Qt::Key_F12; ++key) {
        keys.append(Qt::Key(key));
    }
    keys += {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End,
        Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Insert, Qt::Key_Delete, Qt::Key_Backspace,
        Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape, Qt::Key_Pause, Qt::Key_VolumeUp,
        Qt::Key_VolumeDown, Qt::Key_VolumeMute, Qt::Key_MediaPlay, Qt::Key_MediaNext};
    QList<Press> all;
    for (const Qt::Key key : std::as_const(keys)) {
        for (const auto& held : {Qt::KeyboardModifiers(), Qt::KeyboardModifiers(Qt::ShiftModifier),
                 Qt::KeyboardModifiers(Qt::ControlModifier), Qt::KeyboardModifiers(Qt::AltModifier),
                 Qt::ControlModifier | Qt::ShiftModifier, Qt::ControlModifier | Qt::AltModifier}) {
            all.append({key, held});
        }
    }
    return all;
}

/** A control of one kind on a page that can lie in any window. */
struct Specimen
{
    explicit Specimen(const ControlKind& of, QWidget* parent = nullptr)
        : kind(of)
        , page(new QWidget(parent))
    {
        auto* layout = new QVBoxLayout(page);
        control = kind.make(*layout);
        if (qobject_cast<QAbstractScrollArea*>(control) != nullptr) {
            control->setFixedSize(250, 200); // Its pages are as large in every window.
        }
    }

    /** The control's state after the key; it has been brought into its first state before. */
    QString press(const Press& key) const
    {
        QWidget* focused = control->focusProxy() != nullptr ? control->focusProxy() : control;
        focused->setFocus(Qt::OtherFocusReason); // With Tab a line would choose all of its text.
        kind.reset(control);
        pressKey(focused, key.key, key.held);
        const QString state = kind.state(control);
        if (QWidget* popup = QApplication::activePopupWidget()) {
            popup->close();
        }
        return state;
    }
    [[nodiscard]] QString first() const
    {
        kind.reset(control);
        return kind.state(control);
    }
    /** It asks for the key before any command, by itself. */
    [[nodiscard]] bool claims(const Press& key) const
    {
        QWidget* focused = control->focusProxy() != nullptr ? control->focusProxy() : control;
        QKeyEvent event(QEvent::ShortcutOverride, key.key, key.held, textOfKey(key.key, key.held));
        event.ignore();
        QCoreApplication::sendEvent(focused, &event);
        return event.isAccepted();
    }

    ControlKind kind;
    QWidget* page;
    QWidget* control;
};

/** What a control of a kind does with each key where there are no commands. */
struct Habits
{
    struct Habit
    {
        bool uses = false;
        QString state;
    };

    explicit Habits(const ControlKind& kind)
    {
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        const Specimen alone(kind);
        layout->addWidget(alone.page);
        window.resize(300, 300);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        for (const Press& key : presses()) {
            const QString first = alone.first();
            const QString state = alone.press(key);
            const bool claims = alone.claims(key);
            // What controls do with any chord that reaches them is no use of theirs.
            const bool isChord = (key.held & ~Qt::ShiftModifier) != Qt::NoModifier;
            all.insert(key.text(), {claims || (state != first && !isChord), state});
        }
    }

    QHash<QString, Habit> all;
};

/** A key that every control keeps, or none, by a rule of its own. */
bool isKeptByRule(const ControlKind& kind, const Press& key)
{
    const bool isPlain = key.held == Qt::NoModifier;
    if (key.key == Qt::Key_Delete && isPlain) {
        return true; // No photograph is thrown away from a control.
    }
    const bool isEditing = key.key == Qt::Key_Escape || key.key == Qt::Key_Backspace ||
                           key.key == Qt::Key_Return || key.key == Qt::Key_Enter;
    const bool isUpOrDown = key.key == Qt::Key_Up || key.key == Qt::Key_Down;
    if (kind.name.contains(QLatin1String("combo")) && key.held == Qt::AltModifier) {
        return key.key == Qt::Key_Down; // Opens its list.
    }
    const bool isSpinBox =
        kind.name == QLatin1String("spin box") || kind.name == QLatin1String("date");
    if (isSpinBox && key.held == Qt::ControlModifier && isUpOrDown) {
        return true; // Larger steps.
    }
    const bool isChord = (key.held & ~Qt::ShiftModifier) != Qt::NoModifier;
    const bool walks = key.key >= Qt::Key_Home && key.key <= Qt::Key_PageDown && !isChord;
    const bool isArrow = walks && key.key >= Qt::Key_Left && key.key <= Qt::Key_Down;
    const QStringList lists{
        QStringLiteral("list"), QStringLiteral("tree"), QStringLiteral("table")};
    if (lists.contains(kind.name) || kind.name == QLatin1String("combo box")) {
        // Whether that finds something or not.
        return key.isTyped() || (walks && lists.contains(kind.name));
    }
    if (kind.name == QLatin1String("radio buttons")) {
        return isArrow || (key.key == Qt::Key_Space && !isChord);
    }
    // In some fields up and down change the line, in others they walk to what is below.
    return kind.isTyped && (key.isTyped() || (isPlain && isEditing) || walks);
}

/** The program's window, whose commands are only counted. */
struct Counted
{
    explicit Counted(MainWindow& window)
    {
        const QList<QAction*> all =
            window.actions().findChildren<QAction*>(Qt::FindDirectChildrenOnly);
        for (QAction* action : all) {
            QObject::disconnect(action, &QAction::triggered, nullptr, nullptr);
            QObject::disconnect(action, &QAction::toggled, nullptr, nullptr);
            QObject::connect(action, &QAction::triggered, &context,
                [this, action] { given.append(action->objectName()); });
            const QList<QKeySequence> keys = action->shortcuts();
            for (const QKeySequence& key : keys) {
                owners.insert(key.toString(), action->objectName());
            }
            actions.append(action);
        }
        enable();
    }
    void enable() const
    {
        for (QAction* action : actions) {
            action->setEnabled(true);
            action->setVisible(true);
        }
    }

    QObject context;
    QList<QAction*> actions;
    QHash<QString, QString> owners;
    QStringList given;
};

} // namespace

class EveryKeyTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Program> m_program;
    Workspace* m_workspace = nullptr;
    std::unique_ptr<Counted> m_counted;

    [[nodiscard]] MainWindow& window() const { return m_workspace->window(); }

private Q_SLOTS:
    void initTestCase()
    {
        prepareWindows();
        QApplication::setKeyboardInputInterval(-1); // Each letter begins a search of its own.
        m_program = std::make_unique<Program>();
        m_program->makePictures(2);
        m_workspace = &m_program->open(false);
        QVERIFY(hasActiveWindow(*m_workspace));
        QTRY_VERIFY_WITH_TIMEOUT(viewer(*m_workspace)->hasPicture(), patienceMs);
        m_counted = std::make_unique<Counted>(window());
    }
    void cleanupTestCase()
    {
        m_counted.reset();
        m_program.reset();
    }

    void aControlKeepsExactlyTheKeysItUses_data()
    {
        QTest::addColumn<int>("kind");
        const QList<ControlKind> kinds = controlKinds();
        for (int at = 0; at < kinds.size(); ++at) {
            QTest::newRow(qPrintable(kinds.at(at).name)) << at;
        }
    }

    void aControlKeepsExactlyTheKeysItUses()
    {
        QFETCH(int, kind);
        const ControlKind of = controlKinds().at(kind);
        const Habits habits(of);
        SidePanel& side = window().parts().side;
        const Specimen here(of, &side);
        side.addTab(here.page, of.name, QStringLiteral("specimen"));
        side.showTab(here.page);
        QVERIFY(hasActiveWindow(*m_workspace));
        QTRY_VERIFY(here.control->isVisible());
        QStringList wrong;
        for (const Press& key : presses()) {
            const auto habit = habits.all.value(key.text());
            const bool kept = habit.uses || isKeptByRule(of, key);
            m_counted->enable();
            m_counted->given.clear();
            const QString state = here.press(key);
            const QString owner = kept ? QString() : m_counted->owners.value(key.text());
            const QStringList expected = owner.isEmpty() ? QStringList() : QStringList{owner};
            if (m_counted->given != expected) {
                wrong.append(QStringLiteral("%1 gives “%2”, not “%3”")
                                 .arg(key.text(), m_counted->given.join(u','), owner));
            }
            const QString after = expected.isEmpty() ? habit.state : here.first();
            if (state != after) {
                wrong.append(
                    QStringLiteral("%1 makes it “%2”, not “%3”").arg(key.text(), state, after));
            }
        }
        delete here.page;
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void overThePictureEveryKeyIsTheCommands()
    {
        for (const char* place : {"imageView", "filmstrip"}) {
            auto* widget = window().findChild<QWidget*>(QLatin1String(place));
            QVERIFY(widget != nullptr);
            for (auto each = m_counted->owners.cbegin(); each != m_counted->owners.cend(); ++each) {
                const QKeyCombination key = QKeySequence(each.key())[0];
                const bool isWalk = key.key() >= Qt::Key_Home && key.key() <= Qt::Key_PageDown;
                if (isWalk && key.keyboardModifiers() == Qt::ShiftModifier) {
                    continue; // Lists select with it by themselves, and go further.
                }
                widget->setFocus();
                QTRY_VERIFY(widget->hasFocus());
                m_counted->enable();
                m_counted->given.clear();
                pressKey(widget, key.key(), key.keyboardModifiers());
                QVERIFY2(m_counted->given == QStringList{each.value()},
                    qPrintable(each.key() + u' ' + m_counted->given.join(u',')));
            }
        }
    }

    void anOpenMenuKeepsAllKeys_data()
    {
        QTest::addColumn<bool>("isOfTheBar");
        QTest::newRow("of the bar") << true;
        QTest::newRow("context menu") << false;
    }

    void anOpenMenuKeepsAllKeys()
    {
        QFETCH(bool, isOfTheBar);
        QMenu context;
        // Nothing that a letter could choose.
        context.addAction(QStringLiteral("…"));
        QMenu* menu =
            isOfTheBar ? window().findChild<QMenuBar*>()->addMenu(QStringLiteral("…")) : &context;
        menu->addAction(QStringLiteral("…"));
        QStringList wrong;
        for (auto each = m_counted->owners.cbegin(); each != m_counted->owners.cend(); ++each) {
            const QKeyCombination key = QKeySequence(each.key())[0];
            if (key.keyboardModifiers().testFlag(Qt::AltModifier)) {
                continue; // Alt itself closes a menu, as on every desktop.
            }
            // The window manager may close a menu at any time: a key that meets none counts again.
            QStringList given{QStringLiteral("(no menu stayed open)")};
            for (int round = 0; !given.isEmpty() && round < mostRounds; ++round) {
                m_counted->enable();
                m_counted->given.clear();
                menu->popup(window().mapToGlobal(QPoint(50, 50)));
                QVERIFY(QTest::qWaitFor(
                    [menu] { return !menu->isVisible() || menu->windowHandle()->isExposed(); },
                    patienceMs));
                if (menu->isVisible()) {
                    pressKey(window().windowHandle(), key.key(), key.keyboardModifiers());
                    given = m_counted->given;
                }
                menu->close();
            }
            if (!given.isEmpty()) {
                wrong.append(each.key() + u' ' + given.join(u','));
            }
        }
        if (isOfTheBar) {
            delete menu;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    /** The real controls: by what each of them is, as above. */
    void noControlOfTheWindowTakesTheKeyboardByMouseUnlessItIsTypedInto()
    {
        QStringList wrong;
        const auto buttons = window().findChildren<QAbstractButton*>();
        for (const QAbstractButton* button : buttons) {
            if ((button->focusPolicy() & Qt::ClickFocus) != 0) {
                wrong.append(QLatin1String(button->metaObject()->className()) + u' ' +
                             button->objectName() + u' ' + button->text());
            }
        }
        QVERIFY(buttons.size() > 20);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_MAIN(EveryKeyTest)
#include "EveryKeyTest.moc"
