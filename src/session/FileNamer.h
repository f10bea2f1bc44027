// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "session/NamePattern.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QString>

namespace skein {

/** What a pattern may say about one photograph. Nothing in it is trusted. */
struct NameFields
{
    QString cameraName; ///< The camera's file name, for {name} and {number}.
    QString camera;     ///< The camera's model, for {camera}.
    QDateTime taken;    ///< For {date} and {time}, as it is: no time zone is applied.
    QString body = {};  ///< The body's name or letter, for {body}.
    QString serial = {};
    QString session = {};   ///< Name of the session.
    QString job = {};       ///< What the photographer wrote for {job}.
    int iso = 0;            ///< 0: unknown.
    double exposure = 0;    ///< Seconds; 0: unknown.
    double aperture = 0;    ///< F number; 0: unknown.
    double focalLength = 0; ///< Millimetres; 0: unknown.
};

/**
 * Makes file names from a pattern; a value without any state of its own. Reentrant.
 *
 * A pattern is plain text with
 * - a counter: a run of two or more X, one for each digit (XXXX), or {counter} (four digits), or
 *   {counter:N} (N = 1 to 9 digits), {counter:N:day}, {counter:N:ever} (see CounterScope); it grows
 *   when the digits do not suffice; at most one;
 * - the words of nameTokens() in braces: {date} (20260131), {time} (235959), {name} (the camera's
 *   file name without its extension), {camera}, {body}, {iso} and so on; {date:FORMAT} and
 *   {time:FORMAT} as strftime(3) has it;
 * - slashes: what is before one is a folder in the session.
 *
 * What cameras and photographers say is made harmless and short, so that a stem is always a path
 * of plain names from the session's folder on, each of at most maxStemBytes. The extension is not
 * part of the pattern.
 */
class FileNamer final
{
public:
    /** Bytes of UTF-8; leaves room for an extension and a sidecar's second one. */
    static constexpr int maxStemBytes = NamePattern::maxBytes;

    /** Refuses what is not a pattern, with a sentence that says why. */
    [[nodiscard]] static Result<FileNamer> parse(const QString& pattern);

    [[nodiscard]] const QString& pattern() const { return m_pattern.text(); }
    [[nodiscard]] bool hasCounter() const { return m_pattern.counterWidth() > 0; }
    /** Digits of the counter; 0: there is none. */
    [[nodiscard]] int counterWidth() const { return m_pattern.counterWidth(); }
    [[nodiscard]] CounterScope counterScope() const { return m_pattern.counterScope(); }
    /** Folders that the names lie in, one in the other. */
    [[nodiscard]] int folderDepth() const { return m_pattern.folderDepth(); }

    /**
     * The name without its extension, from the session's folder on. @p number counts from 1;
     * patterns without a counter get it appended ("-2") from 2 on, so that different numbers always
     * give different stems.
     */
    [[nodiscard]] QString stem(const NameFields& fields, qint64 number) const;

    /**
     * The counter in the name of an existing file (from the session's folder on), whatever its
     * extension and whatever the other tokens stand for; 0 when the name does not fit the pattern
     * or the pattern has no counter.
     */
    [[nodiscard]] qint64 numberIn(const QString& fileName) const;

    /** The same pattern with the dates of @p day filled in, for numberIn() only. */
    [[nodiscard]] FileNamer on(const QDate& day) const;

    /** stem.ext with the lower-case extension of @p cameraName; the bare stem when it has none. */
    [[nodiscard]] static QString withExtension(const QString& stem, const QString& cameraName);

private:
    explicit FileNamer(NamePattern pattern, const QDate& day = {});
    [[nodiscard]] QRegularExpression matcher(const QDate& day) const;

    NamePattern m_pattern;
    QRegularExpression m_existing;
};

} // namespace skein
