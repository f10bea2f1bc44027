// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/MappedFile.h"
#include "colour/ColourProfile.h"
#include "image/CancelToken.h"
#include "image/Orientation.h"

#include <QImage>
#include <QSize>
#include <memory>
#include <optional>
#include <vector>

namespace skein {

/**
 * The orientation and the small JPEGs that a file's EXIF and maker notes hold, read by exiv2.
 * Pictures are as stored, not turned. Borrows the bytes. One thread at a time.
 */
class EmbeddedJpegs final
{
public:
    explicit EmbeddedJpegs(Bytes file);
    ~EmbeddedJpegs();
    Q_DISABLE_COPY_MOVE(EmbeddedJpegs)

    [[nodiscard]] Orientation orientation() const;
    /** Adds one that was found elsewhere; @p jpeg must live as long as this. */
    void add(Bytes jpeg);
    /** The longer side of the largest, 0 when there is none. */
    [[nodiscard]] int largestEdge() const;

    /**
     * The smallest with a longer side of at least @p edge, else the largest; decoded at about that
     * size. Bars that make up for another shape than that of @p mainSize are cut off; a picture of
     * another shape without bars is left out, because an editor forgot it there.
     */
    [[nodiscard]] QImage decode(int edge, QSize mainSize, const CancelToken& cancel) const;

    /** What the one decoded last says itself that its pixels mean; nothing: see colour(). */
    [[nodiscard]] std::optional<ColourProfile> decodedProfile() const { return m_decodedProfile; }
    /** What EXIF or the maker's notes say of the whole file. */
    [[nodiscard]] std::optional<ColourProfile> colour() const;

private:
    struct Metadata;
    struct Candidate;
    [[nodiscard]] QImage decodeOne(
        const Candidate& candidate, int edge, QSize mainSize, const CancelToken& cancel) const;

    const std::unique_ptr<Metadata> m_metadata;
    std::vector<Candidate> m_candidates;                   ///< Smallest first.
    mutable std::optional<ColourProfile> m_decodedProfile; ///< Of the latest decode().
};

/** Cuts dark bars off so that @p image gets the shape of @p mainSize; null when there are none. */
[[nodiscard]] QImage withoutBars(const QImage& image, QSize mainSize);

} // namespace skein
