// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "session/NamePattern.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QString>

namespace skein {

/** What a pattern may say about one photograph. */
struct NameFields
{
    QString cameraName; ///< The camera's file name, for {name}. Not trusted.
    QString camera;     ///< The camera's model, for {camera}. Not trusted.
    QDateTime taken;    ///< For {date} and {time}, as it is: no time zone is applied.
    QString body = {};  ///< The body's name or letter, for {body}. Not trusted.
};

/**
 * Makes file names from a pattern; a value without any state of its own. Reentrant.
 *
 * A pattern is plain text with
 * - a counter: a run of two or more X, one for each digit (XXXX), or {counter} (four digits), or
 *   {counter:N} (N = 1 to 9 digits); it grows when the digits do not suffice; at most one;
 * - {date} (20260131), {time} (235959), {name} (the camera's file name without its extension),
 *   {camera} (the camera's model), {body} (the name or letter of the body).
 *
 * Names from the camera are made harmless and short, so that a stem is always one plain file name
 * of at most maxStemBytes and never names a folder. The extension is not part of the pattern.
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

    /**
     * The name without its extension. @p number counts from 1; patterns without a counter get it
     * appended ("-2") from 2 on, so that different numbers always give different stems.
     */
    [[nodiscard]] QString stem(const NameFields& fields, qint64 number) const;

    /**
     * The counter in the name of an existing file, whatever its extension and whatever the other
     * tokens stand for; 0 when the name does not fit the pattern or the pattern has no counter.
     */
    [[nodiscard]] qint64 numberIn(const QString& fileName) const;

    /** stem.ext with the lower-case extension of @p cameraName; the bare stem when it has none. */
    [[nodiscard]] static QString withExtension(const QString& stem, const QString& cameraName);

private:
    explicit FileNamer(NamePattern pattern);
    [[nodiscard]] QString expanded(
        const NamePart& part, const NameFields& fields, qint64 number) const;
    [[nodiscard]] QRegularExpression matcher() const;

    NamePattern m_pattern;
    QRegularExpression m_existing;
};

} // namespace skein
