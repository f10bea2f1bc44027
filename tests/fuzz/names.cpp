// SPDX-License-Identifier: GPL-3.0-or-later
// File name patterns as any text, and what cameras say as any text: a pattern is refused with a
// reason, or gives a harmless name beneath the session.
#include "fuzz/FuzzFeed.h"
#include "fuzz/FuzzTarget.h"
#include "session/FileNamer.h"

#include <QFile>

using namespace skein;

namespace {

constexpr qsizetype longestName = 255; ///< Bytes; what Linux takes.

void requireHarmless(const QString& part)
{
    const QByteArray encoded = QFile::encodeName(part);
    const bool hasControls = std::ranges::any_of(part, [](QChar c) { return c.unicode() < 0x20; });
    if (part.isEmpty() || part.startsWith(u'.') || encoded.size() > longestName || hasControls ||
        QString::fromUtf8(encoded) != part) {
        __builtin_trap();
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzz::FuzzFeed feed(data, size);
    NameFields fields;
    fields.cameraName = feed.text();
    fields.camera = feed.text();
    fields.body = feed.text();
    // Whoever asks for a name has a time, if only the present one.
    const QDateTime taken = feed.time();
    fields.taken = taken.isValid() ? taken : QDateTime(QDate(2026, 11, 22), QTime(10, 0));
    const qint64 number = std::max(qint64{1}, feed.number());
    const auto namer = FileNamer::parse(QString::fromUtf8(feed.rest()));
    if (!namer) {
        if (namer.error().message.isEmpty()) {
            __builtin_trap(); // whoever wrote it must be told why it does not do
        }
        return 0;
    }
    const QString stem = namer->stem(fields, number);
    const QString path = FileNamer::withExtension(stem, fields.cameraName);
    for (const QString& part : path.split(u'/')) {
        requireHarmless(part);
    }
    if (namer->stem(fields, number) != stem || namer->numberIn(path) < 0) {
        __builtin_trap();
    }
    return 0;
}
