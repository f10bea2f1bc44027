// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/SidecarLabels.h"

#include <QHash>
#include <array>

namespace skein {

namespace {

struct Names
{
    ColourLabel label;
    const char* xmp;
    int digiKam; ///< magenta is digiKam's purple
    /** Bridge, German, French, Spanish, Italian, Dutch, Portuguese, Swedish, Polish, Japanese. */
    const char16_t* others;
};

constexpr std::array known{
    Names{ColourLabel::Red, "Red", 1,
        u"select|rot|rouge|rojo|rosso|rood|vermelho|röd|czerwony|レッド"},
    Names{ColourLabel::Yellow, "Yellow", 3,
        u"second|gelb|jaune|amarillo|giallo|geel|amarelo|gul|żółty|イエロー"},
    Names{ColourLabel::Green, "Green", 4, u"approved|grün|vert|verde|groen|grön|zielony|グリーン"},
    Names{ColourLabel::Blue, "Blue", 5, u"review|blau|bleu|azul|blu|blauw|blå|niebieski|ブルー"},
    Names{ColourLabel::Purple, "Purple", 6,
        u"to do|lila|violett|violet|pourpre|púrpura|morado|viola|paars|roxo|purpurowy|magenta|"
        u"パープル"},
};

const Names* namesOf(ColourLabel label)
{
    return label == ColourLabel::None ? nullptr : &known[static_cast<std::size_t>(label) - 1];
}

QHash<QString, ColourLabel> labelsByName()
{
    QHash<QString, ColourLabel> labels;
    for (const Names& names : known) {
        labels.insert(QString::fromLatin1(names.xmp).toLower(), names.label);
        for (const QString& other : QString::fromUtf16(names.others).split(u'|')) {
            labels.insert(other, names.label);
        }
    }
    return labels;
}

} // namespace

QString labelName(ColourLabel label)
{
    const Names* names = namesOf(label);
    return names ? QString::fromLatin1(names->xmp) : QString();
}

ColourLabel labelFromName(const QString& name)
{
    static const QHash<QString, ColourLabel> labels = labelsByName();
    return labels.value(name.trimmed().toLower(), ColourLabel::None);
}

QString digiKamLabel(ColourLabel label)
{
    const Names* names = namesOf(label);
    return QString::number(names ? names->digiKam : 0);
}

ColourLabel labelFromDigiKam(const QString& number)
{
    for (const Names& names : known) {
        if (number == QString::number(names.digiKam)) {
            return names.label;
        }
    }
    return ColourLabel::None;
}

QStringList darktableLabels(ColourLabel label)
{
    return label == ColourLabel::None ? QStringList()
                                      : QStringList(QString::number(static_cast<int>(label) - 1));
}

ColourLabel labelFromDarktable(const QString& number)
{
    bool isNumber = false;
    const int value = number.toInt(&isNumber);
    return isNumber && value >= 0 && value < static_cast<int>(known.size())
               ? known[static_cast<std::size_t>(value)].label
               : ColourLabel::None;
}

} // namespace skein
