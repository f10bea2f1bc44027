// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>
#include <memory>

namespace skein {

/** Largest ICC profile that is read, bytes; the largest in use are printers' tables of 4 MB. */
inline constexpr qint64 maxProfileBytes = 16 * 1024 * 1024;

/**
 * What the numbers of a picture, or of a screen, mean as colours: an ICC profile (ICC.1:2022).
 *
 * A value: copies share the bytes, nothing in it changes, any thread may use it. Only profiles that
 * can be used are made; everything else is refused with a sentence.
 */
class ColourProfile final
{
    Q_DECLARE_TR_FUNCTIONS(skein::ColourProfile)

public:
    enum class Kind : quint8 { Rgb, Grey, Cmyk };

    /** sRGB (IEC 61966-2-1). */
    ColourProfile();

    /** Reads a profile. Fails with InvalidArgument (empty, too large, damaged) or Unsupported. */
    [[nodiscard]] static Result<ColourProfile> fromBytes(const QByteArray& icc);
    /** The same from a file, which is read at once: for worker threads. */
    [[nodiscard]] static Result<ColourProfile> fromFile(const QString& path);

    [[nodiscard]] static ColourProfile sRgb() { return {}; }
    /** Adobe RGB (1998). */
    [[nodiscard]] static ColourProfile adobeRgb();
    /** Display P3 (SMPTE EG 432-1 primaries, D65, the curve of sRGB). */
    [[nodiscard]] static ColourProfile displayP3();
    /** Grey of gamma 2.2, D65. */
    [[nodiscard]] static ColourProfile greyGamma22();

    /** As its maker named it; never empty. */
    [[nodiscard]] QString description() const;
    [[nodiscard]] Kind kind() const;
    /** Colours are looked up in tables, not computed from primaries and curves. */
    [[nodiscard]] bool usesTables() const;
    /** Colours can be converted to it, too: it can stand for a screen or a print. */
    [[nodiscard]] bool canBeTarget() const;
    [[nodiscard]] QByteArray icc() const;

    /** The same profile, or two ways to write down sRGB. */
    [[nodiscard]] bool showsSameAs(const ColourProfile& other) const;
    /** The same bytes. */
    friend bool operator==(const ColourProfile& a, const ColourProfile& b)
    {
        return a.m_data == b.m_data || a.icc() == b.icc();
    }

private:
    struct Data;
    explicit ColourProfile(std::shared_ptr<const Data> data);

    std::shared_ptr<const Data> m_data;
};

} // namespace skein

Q_DECLARE_METATYPE(skein::ColourProfile)
