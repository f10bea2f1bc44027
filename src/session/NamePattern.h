// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QList>
#include <QString>

namespace skein {

/** One piece of a file name pattern. */
struct NamePart
{
    enum class Kind { Text, Counter, Date, Time, Name, Camera, Body };

    Kind kind = Kind::Text;
    QString text; ///< Of Text.
};

/** What a FileNamer makes names from, taken apart; see there for what it may contain. A value. */
class NamePattern final
{
public:
    /** Of a name without its extension, and of what the camera says within it; in UTF-8. */
    static constexpr qsizetype maxBytes = 200;
    static constexpr qsizetype maxNameBytes = 64;
    static constexpr qsizetype maxCameraBytes = 40;
    static constexpr int maxCounterWidth = 9; ///< Any such number fits well into qint64.

    /** Refuses what is not a pattern, with a sentence that says why. */
    [[nodiscard]] static Result<NamePattern> parse(const QString& pattern);

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] const QList<NamePart>& parts() const { return m_parts; }
    [[nodiscard]] int counterWidth() const { return m_counterWidth; } ///< 0: no counter.

    /** Also those that FAT, exFAT and Windows shares refuse: sessions live on such disks, too. */
    [[nodiscard]] static bool isForbidden(QChar c);

private:
    NamePattern() = default;
    [[nodiscard]] Result<void> addToken(const QString& token);
    [[nodiscard]] Result<void> addCounter(int width);
    void addText(QChar c);
    [[nodiscard]] Result<void> checkCharacters() const;
    [[nodiscard]] Result<void> check() const;
    [[nodiscard]] qsizetype longestStemBytes() const;

    QString m_text;
    QList<NamePart> m_parts;
    int m_counterWidth = 0;
};

} // namespace skein
