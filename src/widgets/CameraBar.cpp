// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/CameraBar.h"

#include "widgets/Theme.h"

#include <QAction>
#include <QGridLayout>
#include <QMenu>
#include <QToolButton>

namespace skein {

namespace {

constexpr int buttonsPerRow = 2;
constexpr int longestName = 140; ///< Longer ones are shortened (px).

} // namespace

CameraBar::CameraBar(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    //: read aloud: the row in which one of several cameras is chosen
    setAccessibleName(tr("Cameras"));
    m_layout->setContentsMargins(8, 8, 8, 4);
    m_layout->setSpacing(4);
    setVisible(false);
}

void CameraBar::setEntries(const QList<Entry>& entries)
{
    if (entries == m_entries) {
        return;
    }
    m_entries = entries;
    while (m_buttons.size() < entries.size()) {
        auto* button = new QToolButton(this);
        const int index = static_cast<int>(m_buttons.size());
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(button, &QToolButton::clicked, this, [this, index] {
            showEntry(index); // A click does not press it: that follows from what is shown then.
            Q_EMIT chosen(index);
        });
        button->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(button, &QWidget::customContextMenuRequested, this,
            [this, index](QPoint place) { openMenu(index, place); });
        m_layout->addWidget(button, index / buttonsPerRow, index % buttonsPerRow);
        m_buttons.append(button);
    }
    for (int index = 0; index < static_cast<int>(m_buttons.size()); ++index) {
        showEntry(index);
    }
    setVisible(entries.size() > 1);
}

void CameraBar::openMenu(int index, QPoint place)
{
    if (!m_menuAction) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_menuAction);
    m_menuEntry = index;
    // Later than what was chosen in it.
    connect(
        menu, &QMenu::aboutToHide, this, [this] { m_menuEntry.reset(); }, Qt::QueuedConnection);
    menu->popup(m_buttons.at(index)->mapToGlobal(place));
}

void CameraBar::showEntry(int index)
{
    QToolButton* button = m_buttons.at(index);
    button->setVisible(index < m_entries.size());
    if (index >= m_entries.size()) {
        return;
    }
    const Entry& entry = m_entries.at(index);
    const QString name = button->fontMetrics().elidedText(entry.name, Qt::ElideMiddle, longestName);
    //: a button: the name of a camera, and below it how it is
    button->setText(tr("%1\n%2").arg(name, entry.state));
    button->setChecked(entry.isShown);
    //: the name of a camera, and how it is
    button->setToolTip(tr("%1: %2").arg(entry.name, entry.state));
    button->setAccessibleName(button->toolTip());
    QPalette colours = palette();
    if (!entry.isThere) {
        colours.setColor(QPalette::ButtonText, theme::warning);
    }
    button->setPalette(colours);
}

} // namespace skein
