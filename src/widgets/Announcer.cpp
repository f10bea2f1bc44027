// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Announcer.h"

#include "viewer/AccessibleRole.h"

#include <QAccessible>
#include <QWidget>

namespace skein {

Announcer::Announcer(QWidget* window)
    : QObject(window)
    , m_window(window)
{
    for (QPointer<QWidget>& note : m_notes) {
        note = new QWidget(window);
        note->setObjectName(QStringLiteral("announcement"));
        setAccessibleRole(*note, QAccessible::Notification);
        note->setAttribute(Qt::WA_TransparentForMouseEvents);
        note->setFocusPolicy(Qt::NoFocus);
        note->resize(0, 0);
        note->lower();
        note->show(); // Else a reader would not believe that it appears.
    }
}

void Announcer::say(const QString& sentence, Haste haste)
{
    if (sentence.isEmpty()) {
        return;
    }
    m_text = sentence;
    Q_EMIT said(sentence);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(m_window, sentence);
    event.setPoliteness(haste == Haste::AtOnce ? QAccessible::AnnouncementPoliteness::Assertive
                                               : QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&event);
#else
    Q_UNUSED(haste);
    QWidget* note = m_notes.at(m_next);
    m_next = (m_next + 1) % m_notes.size();
    if (note != nullptr) {
        note->setAccessibleName(sentence);
        QAccessibleEvent event(note, QAccessible::ObjectShow);
        QAccessible::updateAccessibility(&event);
    }
#endif
}

} // namespace skein
