// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/MappedFile.h"
#include "image/CancelToken.h"

#include <QCoreApplication>
#include <QSize>
#include <memory>

namespace skein {

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
    /** The picture is stored as four inks. */
    [[nodiscard]] bool hasInks() const;
    /** The ink values are stored inverted, as Adobe does. */
    [[nodiscard]] bool hasInvertedInks() const;
    /** From now on readPixels() fills in the inks, a byte each, instead of colours. */
    void keepInks();
    /** Fills rows of 32-bit pixels, @p stride bytes apart; the missing end is filled dark. */
    [[nodiscard]] bool readPixels(unsigned char* pixels, qsizetype stride);

    /** The data ended early or had errors in it. */
    [[nodiscard]] bool isPartial() const;
    [[nodiscard]] Error error() const;

private:
    struct Codec;
    const std::unique_ptr<Codec> m_codec;
};

} // namespace skein
