// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SettingsSection.h"

#include "widgets/SymbolicIcon.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace skein {

SettingsSection::SettingsSection(const QString& name, const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_heading(new QToolButton(this))
    , m_body(new QWidget(this))
    , m_bodyLayout(new QVBoxLayout(m_body))
{
    setObjectName(name);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_heading);
    layout->addWidget(m_body);
    m_heading->setText(title);
    m_heading->setCheckable(true);
    m_heading->setWhatsThis(tr("Opens or closes this part of the panel."));
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setIconSize(QSize(16, 16));
    m_heading->setFocusPolicy(Qt::TabFocus);
    m_heading->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_bodyLayout->setContentsMargins(0, 0, 0, 4);
    m_bodyLayout->setSpacing(2);
    connect(m_heading, &QToolButton::toggled, this, &SettingsSection::setOpen);
    m_body->setVisible(false);
    m_heading->setIcon(symbolicIcon(QStringLiteral("chevron-right")));
}

bool SettingsSection::isOpen() const
{
    return m_heading->isChecked();
}

void SettingsSection::setOpen(bool open)
{
    if (m_heading->isChecked() != open) {
        m_heading->setChecked(open); // Comes back here.
        return;
    }
    if (open && !m_filled) {
        m_filled = true;
        Q_EMIT needed();
    }
    m_heading->setIcon(
        symbolicIcon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
    m_body->setVisible(open);
    Q_EMIT openChanged(open);
}

} // namespace skein
