// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "session/NameToken.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

namespace skein {

/** One piece of a file name pattern. */
struct NamePart
{
    using Kind = NameKind;

    Kind kind = Kind::Text;
    QString text; ///< Of Text; the format of Date and Time where they have one; the word of Extra.
};

/** Through what a counter goes on. */
enum class CounterScope {
    Session, ///< All photographs of the session.
    Day,     ///< Those of the session that were taken on one day.
    Ever,    ///< All that this user ever took with such a counter.
};

/** What a FileNamer makes names from, taken apart; see there for what it may contain. A value. */
class NamePattern final
{
public:
    /** Of a name without its extension, and of what is said within it; in UTF-8. */
    static constexpr qsizetype maxBytes = 200;
    static constexpr qsizetype maxNameBytes = 64;
    static constexpr qsizetype maxCameraBytes = 40;
    static constexpr int maxCounterWidth = 9; ///< Any such number fits well into qint64.
    static constexpr int maxFolders = 4; ///< One in the other; also how deep sessions are read.

    /** Refuses what is not a pattern, with a sentence that says why. */
    [[nodiscard]] static Result<NamePattern> parse(const QString& pattern);

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] const QList<NamePart>& parts() const { return m_parts; }
    [[nodiscard]] int counterWidth() const { return m_counterWidth; } ///< 0: no counter.
    [[nodiscard]] CounterScope counterScope() const { return m_counterScope; }
    /** Folders that the names lie in, one in the other, below the session's. */
    [[nodiscard]] int folderDepth() const;

    /** What @p part, a Date or a Time, says of @p time. */
    [[nodiscard]] static QString timeText(const NamePart& part, const QDateTime& time);
    /** The same, if @p part says it all day long. */
    [[nodiscard]] static std::optional<QString> dayText(const NamePart& part, const QDate& day);

    /** Also those that FAT, exFAT and Windows shares refuse: sessions live on such disks, too. */
    [[nodiscard]] static bool isForbidden(QChar c);

private:
    NamePattern() = default;
    [[nodiscard]] Result<void> addToken(const QString& token);
    [[nodiscard]] Result<void> addDate(NamePart::Kind kind, const QString& format);
    [[nodiscard]] Result<void> addCounter(const QString& options);
    [[nodiscard]] Result<void> addCounter(int width, CounterScope scope = CounterScope::Session);
    void addText(QChar c);
    [[nodiscard]] Result<void> checkCharacters() const;
    [[nodiscard]] Result<void> checkParts() const;
    [[nodiscard]] Result<void> checkFolders() const;
    [[nodiscard]] bool tellsDaysApart() const;

    QString m_text;
    QList<NamePart> m_parts;
    int m_counterWidth = 0;
    CounterScope m_counterScope = CounterScope::Session;
};

} // namespace skein
