// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QList>

namespace skein::test {

/**
 * A catalogue of gettext with one word (GNU gettext manual, "The Format of GNU MO Files"): in
 * @p folder, for @p language and @p domain.
 */
inline bool writeCatalogue(const QString& folder, const QString& language, const QString& domain,
    const QByteArray& english, const QByteArray& translated)
{
    constexpr quint32 magic = 0x950412de;
    constexpr quint32 headerBytes = 28;
    const QList<std::pair<QByteArray, QByteArray>> entries{
        {QByteArray(), "Content-Type: text/plain; charset=UTF-8\n"}, {english, translated}};
    const auto count = static_cast<quint32>(entries.size());
    const quint32 tableBytes = count * 8;
    QList<quint32> numbers{magic, 0, count, headerBytes, headerBytes + tableBytes, 0, 0};
    QByteArray texts;
    const auto add = [&](const QByteArray& text) {
        numbers += static_cast<quint32>(text.size());
        numbers += headerBytes + 2 * tableBytes + static_cast<quint32>(texts.size());
        texts += text + '\0';
    };
    for (const auto& entry : entries) {
        add(entry.first);
    }
    for (const auto& entry : entries) {
        add(entry.second);
    }
    const QString path = folder + QLatin1Char('/') + language + QStringLiteral("/LC_MESSAGES");
    QFile file(path + QLatin1Char('/') + domain + QStringLiteral(".mo"));
    if (!QDir().mkpath(path) || !file.open(QIODevice::WriteOnly)) {
        return false;
    }
    const auto bytes = static_cast<qint64>(numbers.size() * qsizetype(sizeof(quint32)));
    return file.write(reinterpret_cast<const char*>(numbers.constData()), bytes) == bytes &&
           file.write(texts) == texts.size();
}

} // namespace skein::test
