// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "image/Rating.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QStringConverter>
#include <optional>

namespace skein {

struct SidecarCredits;

/** What a file says about a shot; nothing where it does not say. */
struct SidecarMarks
{
    std::optional<Rating> rating;
    std::optional<ColourLabel> label;

    friend bool operator==(const SidecarMarks&, const SidecarMarks&) = default;
};

/**
 * An XMP document in which the fields for ratings and labels can be changed, and nothing else is:
 * all other bytes stay as they are. A value; reentrant.
 *
 * Stars are xmp:Rating; a rejection is -1 there and digiKam:PickLabel 1. When read, -1 counts, and
 * PickLabel 1 unless xmp:Rating has stars that digiKam did not write (its mirrors MicrosoftPhoto
 * and acdsee are missing or differ): then another program took the rejection back. A label is
 * xmp:Label (in English; the names of Adobe's translations are understood), digiKam:ColorLabel and
 * darktable:colorlabels; all three are written. Where they disagree, the first of them that is
 * there counts, unless darktable's list alone differs from the other two: darktable changes its own
 * list only. MicrosoftPhoto:Rating and acdsee:rating are kept in step where they are there already,
 * because other programs may prefer them.
 */
class Sidecar final
{
    Q_DECLARE_TR_FUNCTIONS(skein::Sidecar)

public:
    /** Larger ones are no sidecars. */
    static constexpr qint64 maxBytes = 64 * 1024 * 1024;

    /** A document that says nothing yet. */
    Sidecar();
    /** Fails with ErrorKind::Unsupported when @p bytes are not XMP that can be changed safely. */
    [[nodiscard]] static Result<Sidecar> parse(const QByteArray& bytes);

    [[nodiscard]] SidecarMarks marks() const;
    /** xmp:Label is a text that stands for none of our colours: marks() says nothing about it. */
    [[nodiscard]] bool hasForeignLabel() const;
    /**
     * Makes the document say what @p marks say; what they do not say stays, and a foreign label is
     * not cleared (only replaced by a colour). On failure (a field is written in a form that cannot
     * be changed without loss) nothing is changed.
     */
    [[nodiscard]] Result<void> setMarks(const SidecarMarks& marks);

    /**
     * Makes the document say who took the photograph, whose it is and what is to be seen, each
     * where it says nothing yet: what somebody wrote, in any language, stays. Fails as setMarks().
     */
    [[nodiscard]] Result<void> setCredits(const SidecarCredits& credits);

    /** In the encoding it had. */
    [[nodiscard]] QByteArray bytes() const;

private:
    QString m_text; ///< With the byte order mark, if it has one.
    QStringConverter::Encoding m_encoding = QStringConverter::Utf8;
};

} // namespace skein
