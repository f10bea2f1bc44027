// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QCoreApplication>
#include <QFuture>
#include <QImage>
#include <QStringList>

namespace skein {

/**
 * How bright photographs are: in stops above (positive) or below mid-grey, 18 % of white in linear
 * light, by the mean of the linear light (the weights of ITU-R BT.709) of the whole picture. A
 * black one is darkest.
 */
class BrightnessMeter final
{
    Q_DECLARE_TR_FUNCTIONS(skein::BrightnessMeter)

public:
    static constexpr double darkest = -16;

    /** Of pixels that are encoded as sRGB or nearly so; not for a null image. Pure. */
    [[nodiscard]] static double brightnessOf(const QImage& picture);

    /**
     * Of the file, decoded no larger than needed; of a RAW file, its embedded picture, as the
     * camera made it. Blocks: for other threads.
     */
    [[nodiscard]] static Result<double> measure(const QString& path);

    /** Of a photograph of these files, on a thread of its own: the picture, if there is one, else
     * the RAW file. */
    [[nodiscard]] static QFuture<Result<double>> measureLater(const QStringList& paths);
};

} // namespace skein
