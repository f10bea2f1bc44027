// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SafeName.h"

#include <QRegularExpression>

namespace skein {

namespace {

constexpr qsizetype maxNameBytes = 200;
constexpr qsizetype maxExtensionLength = 8;

bool isUnsafe(QChar c)
{
    return c == u'/' || c == u'\\' || c == u':' || c.category() == QChar::Other_Control ||
           c.category() == QChar::Other_Format;
}

/** Names that FAT and Windows shares keep for devices, whatever their extension. */
bool isReserved(const QString& name)
{
    static const QRegularExpression reserved(
        QStringLiteral("^(con|prn|aux|nul|com\\d|lpt\\d)(\\.|$)"),
        QRegularExpression::CaseInsensitiveOption);
    return reserved.match(name).hasMatch();
}

/** Half a surrogate pair is no character and cannot be written as UTF-8. */
void replaceLoneSurrogates(QString& text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair =
            text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (isPair) {
            ++i;
        } else if (text.at(i).isSurrogate()) {
            text[i] = u'_';
        }
    }
}

} // namespace

QString safeExtension(const QString& name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    if (dot < 0) {
        return {};
    }
    QString extension;
    for (const QChar c : name.mid(dot + 1)) {
        const bool isAsciiWord = c.unicode() < 128 && c.isLetterOrNumber();
        if (!isAsciiWord || extension.size() == maxExtensionLength) {
            return {};
        }
        extension += QChar::fromLatin1(c.toLower().toLatin1());
    }
    return extension;
}

QString safeFileName(const QString& name)
{
    QString safe = name;
    for (QChar& c : safe) {
        if (isUnsafe(c)) {
            c = u'_';
        }
    }
    replaceLoneSurrogates(safe);
    qsizetype start = 0;
    while (start < safe.size() && (safe.at(start) == u'.' || safe.at(start).isSpace())) {
        ++start;
    }
    safe = safe.mid(start).trimmed();
    if (isReserved(safe)) {
        safe.prepend(u'_');
    }

    const QString extension = safeExtension(safe);
    const qsizetype suffixSize = extension.isEmpty() ? 0 : extension.size() + 1;
    const QString suffix = safe.right(suffixSize);
    QString stem = safe.chopped(suffixSize);
    stem.truncate(maxNameBytes); // a character is a byte at least
    while (stem.toUtf8().size() + suffixSize > maxNameBytes) {
        stem.chop(1);
    }
    if (!stem.isEmpty() && stem.back().isHighSurrogate()) {
        stem.chop(1);
    }
    return (stem.isEmpty() ? QStringLiteral("unnamed") : stem) + suffix;
}

} // namespace skein
