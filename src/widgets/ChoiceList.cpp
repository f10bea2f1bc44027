// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ChoiceList.h"

#include <QGuiApplication>
#include <QStyleHints>

namespace skein {

namespace {

/** @p text without what need not be typed, unless it stands in @p typed. */
QString withoutUnits(QString text, const QString& typed)
{
    if (text.startsWith(QLatin1String("f/")) && !typed.startsWith(u'f')) {
        text.remove(0, 2);
    }
    for (const QLatin1String unit : {QLatin1String(" s"), QLatin1String(" EV")}) {
        if (text.endsWith(unit) && !typed.contains(u' ')) {
            text.chop(unit.size());
        }
    }
    return text;
}

} // namespace

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
    const auto begins = [&typed](const QString& text) {
        return text.startsWith(typed, Qt::CaseInsensitive);
    };
    QModelIndex first;
    QModelIndex firstByDriver;
    QModelIndex byDriver;
    for (int row = 0; row < model()->rowCount(rootIndex()); ++row) {
        const QModelIndex index = model()->index(row, modelColumn(), rootIndex());
        const QString text = withoutUnits(index.data().toString(), typed);
        if (text.compare(typed, Qt::CaseInsensitive) == 0) {
            return index;
        }
        if (!first.isValid() && begins(text)) {
            first = index;
        }
        const QString driversWord = withoutUnits(index.data(Qt::UserRole).toString(), typed);
        if (!firstByDriver.isValid() && begins(driversWord)) {
            firstByDriver = index;
        }
        if (!byDriver.isValid() && driversWord.compare(typed, Qt::CaseInsensitive) == 0) {
            byDriver = index;
        }
    }
    if (first.isValid()) {
        return first;
    }
    return byDriver.isValid() ? byDriver : firstByDriver;
}

} // namespace skein
