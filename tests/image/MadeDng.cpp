// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/MadeDng.h"

#include <QtEndian>
#include <algorithm>

namespace skein::test {

namespace {

struct Field
{
    quint16 tag;
    quint16 type; ///< 1 bytes, 2 text, 3 shorts, 4 longs, 10 signed fractions
    quint32 count;
    QByteArray values;
};

template<typename Number>
QByteArray little(Number number)
{
    QByteArray bytes(sizeof(Number), Qt::Uninitialized);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

Field shorts(quint16 tag, const QList<quint16>& numbers)
{
    QByteArray bytes;
    for (const quint16 number : numbers) {
        bytes += little(number);
    }
    return {tag, 3, static_cast<quint32>(numbers.size()), bytes};
}

Field text(quint16 tag, const QByteArray& words)
{
    return {tag, 2, static_cast<quint32>(words.size() + 1), words + '\0'};
}

Field number(quint16 tag, quint32 value)
{
    return {tag, 4, 1, little(value)};
}

} // namespace

QByteArray dng(const DngFacts& facts, const QList<quint16>& values)
{
    QByteArray matrix;
    for (const qint32 part : {9000, -3000, -1000, -4000, 12000, 2000, -800, 2000, 6000}) {
        matrix += little(part) + little(qint32{10000});
    }
    const auto width = static_cast<quint32>(facts.size.width());
    const auto height = static_cast<quint32>(facts.size.height());
    const bool grey = facts.filters.isEmpty();
    QList<Field> fields{number(254, 0), number(256, width), number(257, height), shorts(258, {16}),
        shorts(259, {1}), shorts(262, {static_cast<quint16>(grey ? 34892 : 32803)}),
        text(271, "Skein"), text(272, "Made by a test"), number(273, 0),
        shorts(274, {facts.orientation}), shorts(277, {1}), number(278, height),
        number(279, width * height * 2), shorts(284, {1}), {50706, 1, 4, QByteArray("\1\4\0\0", 4)},
        {50707, 1, 4, QByteArray("\1\1\0\0", 4)}, text(50708, "Skein made by a test"),
        shorts(50717, {facts.white}), {50721, 10, 9, matrix}, shorts(50778, {21})};
    if (!grey) {
        fields += shorts(33421, {2, 2});
        fields += Field{33422, 1, 4, facts.filters};
        fields += {50710, 1, 3, QByteArray("\0\1\2", 3)};
    }
    const quint16 rows = facts.black.size() > 1 ? 2 : 1;
    fields += shorts(50713, {rows, static_cast<quint16>(facts.black.size() / rows)});
    Field black{50714, 4, static_cast<quint32>(facts.black.size()), {}};
    for (const quint32 level : facts.black) {
        black.values += little(level);
    }
    fields += black;
    std::sort(
        fields.begin(), fields.end(), [](const Field& a, const Field& b) { return a.tag < b.tag; });

    constexpr quint32 headerSize = 8;
    const quint32 valuesAt = headerSize + 2 + static_cast<quint32>(fields.size()) * 12 + 4;
    quint32 pixelsAt = valuesAt;
    for (const Field& field : std::as_const(fields)) {
        pixelsAt +=
            field.values.size() > 4 ? static_cast<quint32>(field.values.size() + 1) & ~1U : 0;
    }
    QByteArray directory = little(static_cast<quint16>(fields.size()));
    QByteArray behind;
    for (Field& field : fields) {
        if (field.tag == 273) {
            field.values = little(pixelsAt);
        }
        directory += little(field.tag) + little(field.type) + little(field.count);
        if (field.values.size() <= 4) {
            directory += field.values.leftJustified(4, '\0');
        } else {
            directory += little(valuesAt + static_cast<quint32>(behind.size()));
            behind += field.values + QByteArray(field.values.size() % 2, '\0');
        }
    }
    QByteArray file =
        QByteArray("II\x2a\0", 4) + little(headerSize) + directory + little(quint32{0}) + behind;
    for (const quint16 value : values) {
        file += little(value);
    }
    return file;
}

} // namespace skein::test
