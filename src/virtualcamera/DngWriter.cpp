// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/DngWriter.h"

#include "virtualcamera/Exposure.h"
#include "virtualcamera/PtpCodec.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace skein {

namespace {

enum FieldType : quint16 { Byte = 1, Ascii = 2, Short = 3, Long = 4, Rational = 5, SRational = 10 };

/** One TIFF directory under construction; fields are sorted when it is written. */
class Directory final
{
public:
    void bytes(quint16 tag, const QByteArray& values) { add(tag, Byte, values.size(), values); }
    void ascii(quint16 tag, const QString& text)
    {
        const QByteArray bytes = text.toUtf8() + '\0';
        add(tag, Ascii, bytes.size(), bytes);
    }
    void shorts(quint16 tag, const QList<quint16>& values)
    {
        PtpWriter writer;
        for (const quint16 value : values)
            writer.u16(value);
        add(tag, Short, values.size(), writer.bytes());
    }
    void number(quint16 tag, quint32 value) { add(tag, Long, 1, PtpWriter().u32(value).bytes()); }
    void rationals(
        quint16 tag, const QList<double>& values, quint32 denominator, bool isSigned = false)
    {
        PtpWriter writer;
        for (const double value : values)
            writer.u32(static_cast<quint32>(static_cast<qint32>(std::lround(value * denominator))))
                .u32(denominator);
        add(tag, isSigned ? SRational : Rational, values.size(), writer.bytes());
    }

    /** Size of the directory with everything its fields point to. */
    [[nodiscard]] quint32 size() const
    {
        qsizetype total = 2 + m_fields.size() * 12 + 4;
        for (const Field& field : m_fields)
            total += field.values.size() > 4 ? padded(field.values.size()) : 0;
        return static_cast<quint32>(total);
    }

    [[nodiscard]] QByteArray write(quint32 at) const
    {
        QList<Field> fields = m_fields;
        std::sort(fields.begin(), fields.end(),
            [](const Field& a, const Field& b) { return a.tag < b.tag; });
        PtpWriter table;
        QByteArray values;
        const auto valuesAt = at + static_cast<quint32>(2 + fields.size() * 12 + 4);
        table.u16(static_cast<quint16>(fields.size()));
        for (const Field& field : fields) {
            table.u16(field.tag).u16(field.type).u32(field.count);
            if (field.values.size() <= 4) {
                table.raw(field.values.leftJustified(4, '\0'));
            } else {
                table.u32(valuesAt + static_cast<quint32>(values.size()));
                values += field.values.leftJustified(padded(field.values.size()), '\0');
            }
        }
        return table.u32(0).bytes() + values;
    }

private:
    struct Field
    {
        quint16 tag;
        FieldType type;
        quint32 count;
        QByteArray values;
    };

    static qsizetype padded(qsizetype size) { return size + size % 2; }
    void add(quint16 tag, FieldType type, qsizetype count, const QByteArray& values)
    {
        m_fields.append({tag, type, static_cast<quint32>(count), values});
    }

    QList<Field> m_fields;
};

/** From XYZ under D65 to this sensor: its primaries are those of sRGB, weaker in red and blue. */
QList<double> colourMatrix()
{
    const std::array<double, 9> srgb{3.2404542, -1.5371385, -0.4985314, -0.9692660, 1.8760108,
        0.0415560, 0.0556434, -0.2040259, 1.0572252};
    const std::array<double, 3> weight{Exposure::sensorRed, 1.0, Exposure::sensorBlue};
    QList<double> matrix;
    for (size_t i = 0; i < srgb.size(); ++i)
        matrix.append(srgb[i] * weight[i / 3]);
    return matrix;
}

Directory rawDirectory(const cv::Mat& sensor, quint32 dataAt)
{
    Directory raw;
    raw.number(254, 0); // the full picture
    raw.number(256, static_cast<quint32>(sensor.cols));
    raw.number(257, static_cast<quint32>(sensor.rows));
    raw.shorts(258, {16});
    raw.shorts(259, {1});
    raw.shorts(262, {32803}); // colour filter array
    raw.number(273, dataAt);
    raw.shorts(277, {1});
    raw.number(278, static_cast<quint32>(sensor.rows));
    raw.number(279, static_cast<quint32>(sensor.rows) * static_cast<quint32>(sensor.cols) * 2);
    raw.shorts(284, {1});
    raw.shorts(33421, {2, 2});
    raw.bytes(33422, QByteArray("\0\1\1\2", 4)); // red, green; green, blue
    raw.shorts(50711, {1});
    raw.shorts(50714, {Exposure::blackLevel});
    raw.shorts(50717, {Exposure::whiteLevel});
    return raw;
}

Directory exifDirectory(const ShotRecipe& recipe)
{
    const double seconds = recipe.optics.seconds;
    const bool isShort = seconds < 0.3;
    const QString time = recipe.taken.toString(QStringLiteral("yyyy:MM:dd HH:mm:ss"));
    Directory exif;
    exif.rationals(33434,
        {isShort ? 1.0 / static_cast<double>(std::lround(1.0 / seconds)) : seconds},
        isShort ? static_cast<quint32>(std::lround(1.0 / seconds)) : 10);
    exif.rationals(33437, {recipe.optics.fNumber}, 10);
    exif.shorts(34850, {static_cast<quint16>(recipe.program)});
    exif.shorts(34855, {static_cast<quint16>(recipe.optics.iso)});
    exif.ascii(36867, time);
    exif.ascii(36868, time);
    exif.rationals(37380, {recipe.optics.biasStops}, 3, true);
    exif.shorts(37383, {static_cast<quint16>(recipe.metering)});
    exif.rationals(37386, {Optics::focalLengthMm}, 10);
    exif.ascii(37521, recipe.taken.toString(QStringLiteral("zzz")));
    exif.shorts(41989, {static_cast<quint16>(Optics::focalLengthMm)});
    exif.ascii(42033, recipe.serial);
    exif.ascii(42036, recipe.lens);
    return exif;
}

Directory mainDirectory(const ShotRecipe& recipe, cv::Size previewSize, quint32 previewBytes)
{
    Directory main;
    main.number(254, 1); // a reduced picture
    main.number(256, static_cast<quint32>(previewSize.width));
    main.number(257, static_cast<quint32>(previewSize.height));
    main.shorts(258, {8, 8, 8});
    main.shorts(259, {7}); // JPEG
    main.shorts(262, {6}); // YCbCr
    main.ascii(271, recipe.make);
    main.ascii(272, recipe.model);
    main.shorts(274, {static_cast<quint16>(recipe.orientation)});
    main.shorts(277, {3});
    main.number(278, static_cast<quint32>(previewSize.height));
    main.number(279, previewBytes);
    main.number(514, previewBytes);
    main.shorts(284, {1});
    main.ascii(305, recipe.firmware);
    main.ascii(306, recipe.taken.toString(QStringLiteral("yyyy:MM:dd HH:mm:ss")));
    if (!recipe.artist.isEmpty())
        main.ascii(315, recipe.artist);
    if (!recipe.copyright.isEmpty())
        main.ascii(33432, recipe.copyright);
    main.shorts(530, {2, 2});
    main.bytes(50706, QByteArray("\1\4\0\0", 4));
    main.bytes(50707, QByteArray("\1\1\0\0", 4));
    main.ascii(50708, recipe.model);
    main.rationals(50721, colourMatrix(), 10000, true);
    main.rationals(50728,
        {Exposure::sensorRed / recipe.optics.redGain, 1.0,
            Exposure::sensorBlue / recipe.optics.blueGain},
        1000000);
    main.ascii(50735, recipe.serial);
    main.shorts(50778, {21}); // D65
    return main;
}

} // namespace

QList<QByteArray> assembleDng(const ShotRecipe& recipe, const cv::Mat& sensor, cv::Size previewSize,
    const QByteArray& preview)
{
    constexpr quint32 headerBytes = 8;
    constexpr quint32 pointerBytes = 4 * 12; // the four fields added to the main directory below
    Directory main = mainDirectory(recipe, previewSize, static_cast<quint32>(preview.size()));
    const Directory exif = exifDirectory(recipe);
    const quint32 exifAt = headerBytes + main.size() + pointerBytes;
    const quint32 rawAt = exifAt + exif.size();
    const quint32 previewAt = rawAt + rawDirectory(sensor, 0).size();
    const auto previewEnd = previewAt + static_cast<quint32>(preview.size());
    const quint32 sensorAt = (previewEnd + 15U) & ~15U;
    main.number(273, previewAt);
    main.number(330, rawAt);
    main.number(513, previewAt); // exiv2 looks for JPEG previews here
    main.number(34665, exifAt);
    const QByteArray header = PtpWriter().raw("II").u16(42).u32(headerBytes).bytes();
    const auto sensorBytes = static_cast<qsizetype>(sensor.total() * sensor.elemSize());
    return {header, main.write(headerBytes), exif.write(exifAt),
        rawDirectory(sensor, sensorAt).write(rawAt), preview,
        QByteArray(static_cast<qsizetype>(sensorAt - previewEnd), '\0'),
        QByteArray::fromRawData(reinterpret_cast<const char*>(sensor.data), sensorBytes)};
}

} // namespace skein
