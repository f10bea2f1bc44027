// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/EmptyState.h"

#include "ui_EmptyState.h"
#include "viewer/AccessibleRole.h"
#include "viewer/Surround.h"
#include "widgets/SymbolicIcon.h"
#include "widgets/Theme.h"

#include <QAction>
#include <QPainter>
#include <QToolButton>

namespace skein {

namespace {

constexpr int iconPixels = 48;
constexpr int textWidth = 440;

void setButton(QToolButton* button, QAction* action)
{
    button->setVisible(action != nullptr);
    if (action != nullptr && button->defaultAction() != action) {
        button->setDefaultAction(action);
    }
}

} // namespace

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::EmptyState>())
{
    m_ui->setupUi(this);
    setAccessibleRole(*this, QAccessible::Grouping);
    setFocusPolicy(Qt::StrongFocus); // Stands for the picture: its keys work here as well.
    //: read aloud: the picture area while there is no picture
    setAccessibleName(tr("Picture"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.45);
    m_ui->title->setFont(large);
    QPalette colours;
    colours.setColor(QPalette::WindowText, theme::quietText);
    m_ui->text->setPalette(colours);
    m_ui->icon->setSide(iconPixels);
}

EmptyState::~EmptyState() = default;

void EmptyState::setContent(
    const QString& icon, const QString& title, const QString& text, QAction* first, QAction* second)
{
    m_ui->icon->setIcon(symbolicIcon(icon, theme::dim));
    m_ui->title->setText(title);
    //: read out where there is no picture: a title without a full stop, then whole sentences
    setAccessibleDescription(tr("%1. %2").arg(title, text));
    m_ui->text->setText(text);
    // A layout that centres does not ask wrapped text how high it is.
    m_ui->text->setFixedSize(textWidth, m_ui->text->heightForWidth(textWidth));
    setButton(m_ui->firstButton, first);
    setButton(m_ui->secondButton, second);
}

QString EmptyState::title() const
{
    return m_ui->title->text();
}

void EmptyState::paintEvent(QPaintEvent* /*event*/)
{
    QPainter(this).fillRect(rect(), Surround::in(palette()).ground);
}

} // namespace skein
