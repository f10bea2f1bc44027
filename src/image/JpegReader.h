// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/MappedFile.h"
#include "image/CancelToken.h"

#include <QCoreApplication>
#include <QSize>
#include <atomic>
#include <memory>

namespace skein {

/** Which rows of a picture somebody reads who has help from below. Thread-safe. */
struct JpegShare
{
    std::atomic_int next = 0; ///< Will be read next.
    std::atomic_int end = 0;  ///< Not to be read any more; may come closer meanwhile.
};

/**
 * libjpeg behind a wall: its jumps and callbacks stop here. One picture, one use:
 * readHeader(), chooseScale(), readPixels(). Each step that fails leaves its reason in error().
 */
class JpegReader final
{
    Q_DECLARE_TR_FUNCTIONS(skein::JpegReader)

public:
    /** Borrows @p bytes until destruction. */
    JpegReader(Bytes bytes, CancelToken cancel);
    ~JpegReader();
    Q_DISABLE_COPY_MOVE(JpegReader)

    [[nodiscard]] bool readHeader();
    /** As stored, all pixels. */
    [[nodiscard]] QSize size() const;
    /** Sets the smallest scale that yields at least @p atLeast (empty: full); the size it yields.
     */
    QSize chooseScale(QSize atLeast);
    /** Sets the scale: so many of 8. */
    QSize setEighths(unsigned eighths);
    [[nodiscard]] unsigned eighths() const;
    /** The picture is stored in passes over all of it, of which there may be very many. */
    [[nodiscard]] bool hasManyScans() const;
    /** The picture is stored as four inks. */
    [[nodiscard]] bool hasInks() const;
    /** The ink values are stored inverted, as Adobe does. */
    [[nodiscard]] bool hasInvertedInks() const;
    /** From now on readPixels() fills in the inks, a byte each, instead of colours. */
    void keepInks();
    /** Fills rows of 32-bit pixels, @p stride bytes apart; the missing end is filled dark. */
    [[nodiscard]] bool readPixels(unsigned char* pixels, qsizetype stride);
    /** The same as far as @p share says; goes on from there when it says more. What is missing is
     * for fillMissing(), when nobody else writes to @p pixels any more. Not for inks. */
    [[nodiscard]] bool readShare(unsigned char* pixels, qsizetype stride, JpegShare& share);
    /** False where all is missing. */
    [[nodiscard]] bool fillMissing(unsigned char* pixels, qsizetype stride) const;
    /** The first @p count rows are read, but not wanted: the next one is the first of the pixels
     * that readShare() fills in. */
    void skipRows(int count);

    /** The data ended early or had errors in it. */
    [[nodiscard]] bool isPartial() const;
    /** After readPixels(): reads on to the end of the picture. True when there was not the least
     * that the library warns of; bytes that are left over behind the data count as well. */
    [[nodiscard]] bool endsClean();
    [[nodiscard]] Error error() const;

private:
    struct Codec;
    const std::unique_ptr<Codec> m_codec;
};

} // namespace skein
