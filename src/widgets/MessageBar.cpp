// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/MessageBar.h"

#include "ui_MessageBar.h"
#include "widgets/MirroredMargins.h"
#include "widgets/SymbolicIcon.h"
#include "widgets/Theme.h"

#include <algorithm>

namespace skein {

namespace {

/** Noticing a message at the edge of the eye, and reading it at some 12 letters a second. */
constexpr std::chrono::milliseconds notice{6000};
constexpr std::chrono::milliseconds letter{80};

QIcon iconOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Information:
        return symbolicIcon(QStringLiteral("about"));
    case MessageKind::Warning:
        return symbolicIcon(QStringLiteral("warning"), theme::warning);
    case MessageKind::Error:
        break;
    }
    return symbolicIcon(QStringLiteral("error"), theme::error);
}

/** It goes by itself, and nothing can be done about it. */
bool onlyInforms(const BarMessage& message)
{
    return message.kind == MessageKind::Information && message.actionText.isEmpty();
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::MessageBar>())
{
    m_ui->setupUi(this);
    new MirroredMargins(*this);
    setWhatsThis(tr("What has happened, and what can be done about it: the buttons do that. Escape "
                    "puts a message away."));
    m_ui->closeButton->setIcon(symbolicIcon(QStringLiteral("close")));
    connect(m_ui->closeButton, &QToolButton::clicked, this, &MessageBar::dismiss);
    m_stay.setSingleShot(true);
    connect(&m_stay, &QTimer::timeout, this, &MessageBar::dismiss);
    connect(m_ui->actionButton, &QPushButton::clicked, this, [this] { act(&BarMessage::action); });
    connect(m_ui->otherButton, &QPushButton::clicked, this, [this] { act(&BarMessage::other); });
    refresh();
}

MessageBar::~MessageBar() = default;

void MessageBar::show(BarMessage message)
{
    for (const BarMessage& other : std::as_const(m_messages)) {
        // Two parts of the program may say the same; what can be done about it must not get lost.
        if (other.text == message.text && message.actionText.isEmpty()) {
            message.actionText = other.actionText;
            message.action = other.action;
            message.otherText = other.otherText;
            message.other = other.other;
            message.tag = message.tag.isEmpty() ? other.tag : message.tag;
            message.topic = message.topic.isEmpty() ? other.topic : message.topic;
        }
    }
    m_messages.removeIf([&message](const BarMessage& other) {
        return other.text == message.text || (!message.tag.isEmpty() && other.tag == message.tag);
    });
    m_messages.insert(onlyInforms(message) ? placeOfNews() : m_messages.size(), message);
    refresh();
    Q_EMIT said(message);
}

void MessageBar::show(const Error& error, const QString& tag)
{
    if (!error.isCancellation()) {
        show(BarMessage{MessageKind::Error, error.message, {}, {}, tag});
    }
}

void MessageBar::act(std::function<void()> BarMessage::*what)
{
    if (m_messages.isEmpty()) {
        return;
    }
    const BarMessage message = m_messages.takeLast();
    refresh();
    if (message.*what) {
        (message.*what)();
    }
}

qsizetype MessageBar::placeOfNews() const
{
    const auto isOther = [](const BarMessage& message) { return !onlyInforms(message); };
    const auto first = std::find_if(m_messages.cbegin(), m_messages.cend(), isOther);
    return std::distance(m_messages.cbegin(), first);
}

std::chrono::milliseconds MessageBar::stayOf(const QString& text)
{
    return notice + text.size() * letter;
}

void MessageBar::withdraw(const QString& tag)
{
    m_messages.removeIf([&tag](const BarMessage& message) { return message.tag == tag; });
    refresh();
}

void MessageBar::withdrawTopic(const QString& topic)
{
    m_messages.removeIf([&topic](const BarMessage& message) { return message.topic == topic; });
    refresh();
}

void MessageBar::withdrawText(const QString& text)
{
    m_messages.removeIf([&text](const BarMessage& message) { return message.text == text; });
    refresh();
}

void MessageBar::dismiss()
{
    if (!m_messages.isEmpty()) {
        m_messages.removeLast();
    }
    refresh();
}

bool MessageBar::has(const QString& tag) const
{
    return std::any_of(m_messages.cbegin(), m_messages.cend(),
        [&tag](const BarMessage& message) { return message.tag == tag; });
}

QString MessageBar::text() const
{
    return m_messages.isEmpty() ? QString() : m_messages.last().text;
}

bool MessageBar::says(const QString& text) const
{
    return std::any_of(m_messages.cbegin(), m_messages.cend(),
        [&text](const BarMessage& message) { return message.text == text; });
}

void MessageBar::refresh()
{
    setVisible(!m_messages.isEmpty());
    startStay();
    Q_EMIT countChanged();
    if (m_messages.isEmpty()) {
        return;
    }
    const BarMessage& message = m_messages.last();
    m_ui->icon->setIcon(iconOf(message.kind));
    m_ui->text->setText(message.text);
    m_ui->text->setAccessibleName(message.text);
    setAccessibleName(message.text);
    m_ui->actionButton->setVisible(!message.actionText.isEmpty());
    m_ui->actionButton->setText(message.actionText);
    m_ui->otherButton->setVisible(!message.otherText.isEmpty());
    m_ui->otherButton->setText(message.otherText);
    const auto waiting = static_cast<int>(m_messages.size()) - 1;
    m_ui->more->setVisible(waiting > 0);
    //: more messages are waiting behind this one
    m_ui->more->setText(tr("%n more", "messages waiting", waiting));
}

void MessageBar::startStay()
{
    const bool goes = !m_messages.isEmpty() && onlyInforms(m_messages.last());
    if (!goes) {
        m_stay.stop();
    } else if (!m_stay.isActive() || m_staying != m_messages.last().text) {
        m_staying = m_messages.last().text;
        m_stay.start(stayOf(m_staying));
    }
}

} // namespace skein
