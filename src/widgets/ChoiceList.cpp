// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ChoiceList.h"

#include <QGuiApplication>
#include <QStyleHints>

namespace skein {

void ChoiceList::keyboardSearch(const QString& search)
{
    const int interval = QGuiApplication::styleHints()->keyboardInputInterval();
    if (!m_sinceKey.isValid() || m_sinceKey.elapsed() > interval) {
        m_typed.clear();
    }
    m_sinceKey.start();
    m_typed += search;
    const QModelIndex match = bestMatch(m_typed);
    if (match.isValid()) {
        setCurrentIndex(match);
    }
}

QModelIndex ChoiceList::bestMatch(const QString& typed) const
{
    QModelIndex first;
    for (int row = 0; row < model()->rowCount(rootIndex()); ++row) {
        const QModelIndex index = model()->index(row, modelColumn(), rootIndex());
        QString text = index.data().toString();
        if (text.startsWith(QLatin1String("f/")) && !typed.startsWith(u'f')) {
            text.remove(0, 2);
        }
        for (const QLatin1String unit : {QLatin1String(" s"), QLatin1String(" EV")}) {
            if (text.endsWith(unit) && !typed.contains(u' ')) {
                text.chop(unit.size());
            }
        }
        if (text.compare(typed, Qt::CaseInsensitive) == 0) {
            return index;
        }
        if (!first.isValid() && text.startsWith(typed, Qt::CaseInsensitive)) {
            first = index;
        }
    }
    return first;
}

} // namespace skein
