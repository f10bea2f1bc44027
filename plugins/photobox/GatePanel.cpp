// SPDX-License-Identifier: GPL-3.0-or-later
#include "GatePanel.h"

#include "Gate.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace skein::photobox {

namespace {
constexpr int idleMs = 20'000;
constexpr int tickMs = 200;
constexpr int leastWidth = 420;
constexpr int answerLines = 2;
} // namespace

GatePanel::GatePanel(Gate& gate, QWidget* parent)
    : QFrame(parent)
    , m_gate(gate)
    , m_password(new QLineEdit(this))
    , m_answer(new QLabel(this))
    , m_end(new QPushButton(tr("&End Photo Box"), this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setMinimumWidth(leastWidth);
    //: label of a field
    auto* label = new QLabel(tr("&Password:"), this);
    label->setBuddy(m_password);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setContextMenuPolicy(Qt::NoContextMenu);
    m_password->setAccessibleName(tr("Password of the photo box"));
    m_answer->setWordWrap(true);
    m_answer->setMinimumHeight(answerLines * m_answer->fontMetrics().height());
    //: button: back to the photo box
    auto* back = new QPushButton(tr("&Back"), this);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_password, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(back);
    buttons->addWidget(m_end);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(m_answer);
    layout->addLayout(buttons);
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleMs);
    m_tick.setInterval(tickMs);
    connect(&m_idle, &QTimer::timeout, this, &GatePanel::leave);
    connect(&m_tick, &QTimer::timeout, this, &GatePanel::refresh);
    connect(back, &QPushButton::clicked, this, &GatePanel::leave);
    connect(m_end, &QPushButton::clicked, this, &GatePanel::tryIt);
    connect(m_password, &QLineEdit::returnPressed, this, &GatePanel::tryIt);
    connect(m_password, &QLineEdit::textEdited, this, [this] {
        m_idle.start();
        m_isWrong = false;
        refresh();
    });
    connect(&gate, &Gate::refused, this, [this] {
        m_isWrong = true;
        m_password->clear();
        m_tick.start();
        refresh();
    });
    hide();
}

void GatePanel::ask()
{
    m_isWrong = false;
    m_password->clear();
    m_tick.start(); // Others may have been wrong just before.
    refresh();
    show();
    raise();
    m_password->setFocus(Qt::OtherFocusReason);
    m_idle.start();
}

void GatePanel::leave()
{
    m_idle.stop();
    m_tick.stop();
    m_password->clear();
    hide();
    Q_EMIT left();
}

void GatePanel::tryIt()
{
    m_idle.start();
    if (!m_password->text().isEmpty()) {
        m_gate.tryPassword(m_password->text());
        refresh();
    }
}

void GatePanel::refresh()
{
    const auto waiting = m_gate.remaining();
    const bool isHeard = waiting.count() == 0 && !m_gate.isAtWork();
    m_password->setReadOnly(!isHeard);
    m_end->setEnabled(isHeard);
    if (waiting.count() > 0) {
        const auto seconds = static_cast<int>((waiting.count() + 999) / 1000);
        //: %n counts seconds
        m_answer->setText(tr("That was not the password. Try again in %n second(s).", "", seconds));
    } else {
        m_tick.stop();
        m_answer->setText(m_isWrong ? tr("That was not the password. Try again.") : QString());
    }
    if (m_gate.isAtWork()) {
        //: message while the password is checked
        m_answer->setText(tr("One moment…"));
        m_tick.start();
    }
}

void GatePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        leave(); // To the box, never out of it.
    }
    event->accept(); // No guest's wish while it is open.
}

} // namespace skein::photobox
