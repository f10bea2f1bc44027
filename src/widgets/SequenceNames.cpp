// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SequenceNames.h"

#include "widgets/SequenceTexts.h"

#include <QCoreApplication>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::SequenceNames)
};

QString numbered(const QString& name, int number)
{
    //: a name, and a number that tells it from others: "Interval 2"
    return Text::tr("%1 %2").arg(name).arg(number);
}

/** What a kind is called, without what explains it. */
QString shortName(const QString& kind)
{
    return kind == QLatin1String("exposure-ramp") ? //: a kind of sequence, as a name
               Text::tr("Exposure ramp")
                                                  : sequencetexts::kind(kind);
}

} // namespace

QString sequencenames::freeName(const QString& wish, const QSet<QString>& taken)
{
    QString name = wish;
    for (int number = 2; taken.contains(name); ++number) {
        name = numbered(wish, number);
    }
    return name;
}

QString sequencenames::newName(const QString& kind, const QSet<QString>& taken)
{
    const QString wish = shortName(kind);
    int number = 1;
    while (taken.contains(numbered(wish, number))) {
        ++number;
    }
    return numbered(wish, number);
}

bool sequencenames::isNewName(const QString& name, const QString& kind)
{
    const QString figures = name.section(u' ', -1);
    bool isNumber = false;
    const int number = figures.toInt(&isNumber);
    return isNumber && name == numbered(shortName(kind), number);
}

} // namespace skein
