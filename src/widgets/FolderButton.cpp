// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FolderButton.h"

#include "widgets/SymbolicIcon.h"

#include <QDir>
#include <QEvent>

namespace skein {

namespace {
constexpr int surround = 44; // Icon, padding and the gap between icon and text, in pixels.
constexpr int narrowest = 140;
constexpr int widest = 460;
} // namespace

FolderButton::FolderButton(QWidget* parent)
    : QToolButton(parent)
{
    setObjectName(QStringLiteral("folderButton"));
    setIcon(symbolicIcon(QStringLiteral("folder")));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFolder({});
}

void FolderButton::setFolder(const QString& folder)
{
    m_folder = folder;
    const QString native = QDir::toNativeSeparators(folder);
    setToolTip(folder.isEmpty() ? tr("No session is open.") : //: %1 is a folder
                   tr("New photographs are saved in %1").arg(native));
    setAccessibleName(
        //: name of a button, for screen readers
        //: name of a button, for screen readers
        folder.isEmpty() ? tr("Session folder") : //: name of a button, for screen readers
            tr("Session folder %1").arg(native));
    updateGeometry();
    elide();
}

QString FolderButton::shownPath() const
{
    if (m_folder.isEmpty()) {
        //: button of the status bar: no session's folder is open
        return tr("No session");
    }
    const QString home = QDir::homePath();
    const bool below = m_folder.startsWith(home + QLatin1Char('/'));
    return QDir::toNativeSeparators(
        below ? QLatin1Char('~') + m_folder.mid(home.size()) : m_folder);
}

void FolderButton::elide()
{
    const QString path =
        fontMetrics().elidedText(shownPath().replace(QLatin1Char('&'), QLatin1String("&&")),
            Qt::ElideMiddle, std::max(20, width() - surround));
    // Among letters that run to the left its slashes would change places.
    constexpr QChar leftToRight(0x200e);
    setText(isRightToLeft() && !m_folder.isEmpty() ? leftToRight + path + leftToRight : path);
}

QSize FolderButton::sizeHint() const
{
    const int wanted = fontMetrics().horizontalAdvance(shownPath()) + surround + 4;
    return {std::clamp(wanted, narrowest, widest), QToolButton::sizeHint().height()};
}

QSize FolderButton::minimumSizeHint() const
{
    return {narrowest, QToolButton::minimumSizeHint().height()};
}

void FolderButton::changeEvent(QEvent* event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setFolder(m_folder);
    }
}

void FolderButton::resizeEvent(QResizeEvent* event)
{
    QToolButton::resizeEvent(event);
    elide();
}

} // namespace skein
