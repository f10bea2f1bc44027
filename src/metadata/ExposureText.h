// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metadata/ShotExposure.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace skein {

/** Words and numbers for a ShotExposure, as @p locale writes numbers. Pure functions. */
class ExposureText final
{
    Q_DECLARE_TR_FUNCTIONS(skein::ExposureText)

public:
    /** "1/250 s", "0.3 s", "30 s", "2 min 5 s". */
    [[nodiscard]] static QString shutter(double seconds, const QLocale& locale);
    /** "1/250 s", "f/5.6", "ISO 400", "85 mm": what the file tells of them, in this order. */
    [[nodiscard]] static QStringList essentials(const ShotExposure& shot, const QLocale& locale);
    /** The others: 35 mm equivalent, compensation, flash. */
    [[nodiscard]] static QStringList details(const ShotExposure& shot, const QLocale& locale);
    /** "31/01/2026 18:20:45.07 UTC+02:00"; empty when unknown. */
    [[nodiscard]] static QString time(const ShotExposure& shot, const QLocale& locale);
    /** "52.51628° N, 13.37770° E, 34 m"; empty when unknown. */
    [[nodiscard]] static QString position(const ShotExposure& shot, const QLocale& locale);
};

} // namespace skein
