// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/KeyEditor.h"

#include "widgets/FlowLayout.h"
#include "widgets/KeyRecorder.h"
#include "widgets/SymbolicIcon.h"
#include "widgets/Theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

namespace skein {

namespace {

constexpr int gap = 6;

QPushButton* makeButton(const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    return button;
}

} // namespace

KeyEditor::KeyEditor(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_what(new QLabel(this))
    , m_row(new QWidget(this))
    , m_chips(new FlowLayout(m_row))
    , m_recorder(new KeyRecorder(this))
    //: button: gives the command one more key
    , m_add(makeButton(tr("&Add Key"), this))
    //: button: gives the command its own keys again
    , m_reset(makeButton(tr("&Reset"), this))
    , m_notice(new QLabel(this))
    //: button: takes the key from the command that has it
    , m_take(makeButton(tr("&Take It"), this))
    //: button: leaves the keys as they are
    , m_cancel(makeButton(tr("&Cancel"), this))
{
    m_title->setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    for (QLabel* label : {m_what, m_notice}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme::quietText);
    m_what->setPalette(quiet);
    m_add->setToolTip(tr("Gives the command one more key: press it then"));
    m_reset->setToolTip(tr("Gives the command the keys again that it has by itself"));
    m_recorder->setToolTip(tr("Any key counts, also of a remote; Escape twice ends this"));
    m_take->setWhatsThis(
        tr("Takes the key from the command that has it now, and gives it to this one."));
    m_cancel->setWhatsThis(tr("Leaves the key with the command that has it now."));
    m_chips->setSpacing(gap);
    m_chips->addWidget(m_add);
    m_chips->addWidget(m_recorder);
    auto* head = new QHBoxLayout;
    head->setSpacing(gap);
    head->addWidget(m_title, 1);
    head->addWidget(m_reset);
    auto* asking = new QHBoxLayout;
    asking->setSpacing(gap);
    asking->addWidget(m_notice, 1);
    asking->addWidget(m_take);
    asking->addWidget(m_cancel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addLayout(head);
    layout->addWidget(m_what);
    layout->addWidget(m_row);
    layout->addLayout(asking);
    connect(m_add, &QPushButton::clicked, this, &KeyEditor::record);
    connect(m_reset, &QPushButton::clicked, this, &KeyEditor::resetWanted);
    connect(m_recorder, &KeyRecorder::recorded, this, &KeyEditor::offer);
    connect(m_recorder, &KeyRecorder::unknownPressed, this, [this] {
        say(tr("The computer tells nothing of this key by which it could be known again. Press "
               "another one."),
            false);
        m_cancel->show();
    });
    connect(m_take, &QPushButton::clicked, this, [this] { accept(m_offered, m_holder); });
    connect(m_cancel, &QPushButton::clicked, this, &KeyEditor::leave);
    say({}, false);
    setCommand({}, {}, false);
    m_recorder->hide();
}

void KeyEditor::setHolderOf(std::function<Holder(const QKeySequence&)> holderOf)
{
    m_holderOf = std::move(holderOf);
}

void KeyEditor::setCommand(
    const std::optional<KeyCommand>& command, const QList<QKeySequence>& keys, bool isChanged)
{
    const bool isAnother = (command ? command->owner.name : QString()) !=
                           (m_command ? m_command->owner.name : QString());
    m_command = command;
    m_title->setText(command ? command->text : tr("No command is chosen"));
    m_what->setText(command ? command->what : tr("Choose one above to change its keys."));
    m_reset->setEnabled(isChanged);
    if (isAnother || keys != m_keys) {
        m_keys = keys;
        m_recorder->hide();
        showKeys();
        say({}, false);
    }
    m_row->setVisible(command.has_value());
    m_add->setVisible(m_recorder->isHidden());
}

void KeyEditor::showKeys()
{
    for (QPushButton* chip : std::exchange(m_buttons, {})) {
        m_chips->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // It may be what was just clicked.
    }
    for (const QKeySequence& key : std::as_const(m_keys)) {
        const QString text = key.toString(QKeySequence::NativeText);
        auto* chip = makeButton(text == QLatin1String("&") ? QStringLiteral("&&") : text, m_row);
        chip->setIcon(symbolicIcon(QStringLiteral("close")));
        chip->setLayoutDirection(Qt::RightToLeft); // The cross behind the key.
        //: %1 a key
        chip->setToolTip(tr("Takes %1 from the command").arg(text));
        chip->setAccessibleName(chip->toolTip());
        connect(chip, &QPushButton::clicked, this, [this, key] {
            QList<QKeySequence> rest = m_keys;
            rest.removeAll(key);
            Q_EMIT wanted(rest, {});
            m_add->setFocus(Qt::OtherFocusReason);
        });
        m_chips->insertWidget(static_cast<int>(m_buttons.size()), chip);
        m_buttons.append(chip);
        chip->show();
    }
    orderForTab();
}

void KeyEditor::orderForTab()
{
    QWidget* last = m_reset;
    QList<QWidget*> order(m_buttons.cbegin(), m_buttons.cend());
    order << m_add << m_recorder << m_take << m_cancel;
    for (QWidget* each : std::as_const(order)) {
        setTabOrder(last, each);
        last = each;
    }
}

void KeyEditor::record()
{
    if (!m_command) {
        return;
    }
    m_offered = {};
    m_recorder->clear();
    m_add->hide();
    m_recorder->show();
    m_recorder->setFocus(Qt::OtherFocusReason);
    say(tr("Press the key. Escape twice leaves all as it is."), false);
    m_cancel->show();
}

bool KeyEditor::isRecording() const
{
    return m_recorder->isVisible();
}

bool KeyEditor::cancel()
{
    if (m_cancel->isHidden()) {
        return false;
    }
    const QPointer<QWidget> before = QApplication::focusWidget();
    leave();
    if (before && before->isVisible()) {
        before->setFocus(Qt::OtherFocusReason); // Nobody went away from there.
    }
    return true;
}

void KeyEditor::offer(const QKeySequence& key)
{
    const bool isEscape = key == QKeySequence(Qt::Key_Escape);
    if (isEscape && m_offered == key) {
        leave();
        return;
    }
    const QString text = key.toString(QKeySequence::NativeText);
    m_offered = key;
    m_recorder->setText(text);
    if (m_keys.contains(key)) {
        //: %1 a key
        say(tr("This command has %1 already. Press another key.").arg(text), false);
        m_cancel->show();
        return;
    }
    const Holder holder = m_holderOf ? m_holderOf(key) : Holder();
    if (holder.name.isEmpty() && !isEscape) {
        accept(key, {});
        return;
    }
    m_holder = holder.name;
    QString question =
        holder.name.isEmpty()
            ? QString()
            //: %1 a key, %2 the command that has it
            : tr("%1 belongs to “%2”, which would go without it.").arg(text, holder.text);
    if (isEscape) {
        question += u' ' + tr("Escape would no longer cancel what is under way. Press it again to "
                              "leave all as it is.");
    }
    say(question.trimmed(), true);
    if (!isEscape) {
        m_cancel->setFocus(Qt::OtherFocusReason); // Return takes nothing from anybody.
    }
}

void KeyEditor::accept(const QKeySequence& key, const QString& takenFrom)
{
    const QList<QKeySequence> keys = m_keys + QList{key};
    const QString from = takenFrom; // leave() forgets what was offered.
    leave();
    Q_EMIT wanted(keys, from);
}

void KeyEditor::leave()
{
    m_offered = {};
    m_holder.clear();
    m_recorder->hide();
    m_add->setVisible(m_command.has_value());
    say({}, false);
    m_add->setFocus(Qt::OtherFocusReason);
    Q_EMIT finished();
}

void KeyEditor::keyPressEvent(QKeyEvent* event)
{
    if (isRecording() && event->key() == Qt::Key_Escape) {
        leave(); // Not the preferences.
        return;
    }
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto* button = qobject_cast<QPushButton*>(focusWidget());
    // A key that is held since it was offered is no answer.
    if (isReturn && button != nullptr && button->hasFocus() && !event->isAutoRepeat()) {
        button->click();
        return;
    }
    QWidget::keyPressEvent(event);
}

void KeyEditor::say(const QString& text, bool asks)
{
    m_notice->setText(text);
    m_notice->setVisible(!text.isEmpty());
    m_take->setVisible(asks);
    m_cancel->setVisible(asks);
}

} // namespace skein
