// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/SafeName.h"

namespace skein {

namespace {

constexpr qsizetype maxNameBytes = 200;
constexpr qsizetype maxExtensionLength = 8;

bool isUnsafe(QChar c)
{
    return c == u'/' || c == u'\\' || c == u':' || c.category() == QChar::Other_Control ||
           c.category() == QChar::Other_Format;
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
    while (safe.startsWith(u'.')) {
        safe.remove(0, 1);
    }
    safe = safe.trimmed();
    const QString extension = safeExtension(safe);
    const qsizetype suffixBytes = extension.isEmpty() ? 0 : extension.size() + 1;
    QString stem = safe.left(safe.size() - suffixBytes);
    const QString suffix = safe.mid(stem.size());
    while (stem.toUtf8().size() + suffixBytes > maxNameBytes) {
        stem.chop(1);
    }
    if (!stem.isEmpty() && stem.back().isHighSurrogate()) {
        stem.chop(1);
    }
    return stem.isEmpty() ? QStringLiteral("unnamed") + suffix : stem + suffix;
}

} // namespace skein
