// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/DriverWords.h"

#include "widgets/DriverWordTable.h"

#include <QCoreApplication>
#include <QHash>
#include <libintl.h>

namespace skein {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(skein::DriverWords)
};

/** The name of the catalogue; the C library looks for it where the system keeps all of them. */
constexpr const char* catalogue = "libgphoto2-6";

/** From what the driver says, in small letters, to the text of the table. */
QHash<QString, const char*> tableByWords()
{
    QHash<QString, const char*> found;
    for (const DriverWord& each : driverWordTable) {
        const QString also = QString::fromLatin1(each.also);
        for (const QString& word : also.split(u'|', Qt::SkipEmptyParts)) {
            found.insert(word, each.text);
        }
        found.insert(QString::fromLatin1(each.text).toLower(), each.text);
    }
    return found;
}

/** Null: we have none for it. */
const char* ownWords(const QString& text)
{
    static const QHash<QString, const char*> table = tableByWords();
    return table.value(text.toLower(), nullptr);
}

QString librarysWords(const QString& text)
{
    static const char* const codeset = ::bind_textdomain_codeset(catalogue, "UTF-8");
    return codeset == nullptr ? text
                              : QString::fromUtf8(::dgettext(catalogue, text.toUtf8().constData()));
}

/** "NEF+Fine", "RAW + JPEG Normal", "JPEG Fine*": with our words for what of it we know. */
QString wordsOfParts(const QString& text)
{
    QStringList parts = text.split(u'+');
    for (QString& part : parts) {
        QString word = part.trimmed();
        if (word.endsWith(u'*')) {
            word.chop(1); // Nikon: the better of two ways to compress.
        }
        if (const char* known = ownWords(word)) {
            part.replace(word, Words::tr(known));
        }
    }
    return parts.join(u'+');
}

} // namespace

QString driverWords(const QString& text)
{
    if (text.isEmpty()) {
        return text; // It stands for what the library's catalogue says about itself.
    }
    const char* const known = ownWords(text);
    const QString own = known == nullptr ? QString() : Words::tr(known);
    if (known != nullptr && own != QLatin1String(known)) {
        return own;
    }
    if (const QString librarys = librarysWords(text); librarys != text) {
        return librarys;
    }
    return known == nullptr ? wordsOfParts(text) : own;
}

} // namespace skein
