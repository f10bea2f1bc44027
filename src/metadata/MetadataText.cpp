// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/MetadataText.h"

#include <QStringDecoder>

namespace skein {

namespace {

/** Beyond this many bytes nothing of a text is looked at. */
constexpr std::size_t maxBytes = 4 * static_cast<std::size_t>(maxMetadataChars);

/** Unseen characters with which a text could pretend to be another one. */
bool isHarmful(QChar character)
{
    const char16_t code = character.unicode();
    const bool isControl = character.category() == QChar::Other_Control && code != u'\n' &&
                           code != u'\t' && code != u'\r';
    const bool turnsDirection =
        (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return isControl || turnsDirection;
}

} // namespace

MetadataText textFrom(const std::string& bytes)
{
    MetadataText result;
    std::size_t size = std::min(bytes.find('\0'), bytes.size());
    if (size > maxBytes) {
        result.wasShortened = true;
        size = maxBytes;
        // Not in the middle of a UTF-8 sequence: its last bytes are 10xxxxxx.
        for (int i = 0; i < 3 && (static_cast<unsigned char>(bytes[size]) & 0xc0) == 0x80; ++i) {
            --size;
        }
    }
    const QByteArrayView view(bytes.data(), static_cast<qsizetype>(size));
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    result.text = decoder.decode(view);
    if (decoder.hasError()) {
        result.text = QString::fromLatin1(view);
        result.wasRepaired = true;
    }
    if (result.text.size() > maxMetadataChars) {
        result.wasShortened = true;
        result.text.truncate(maxMetadataChars);
        if (result.text.back().isHighSurrogate()) {
            result.text.chop(1);
        }
    }
    for (QChar& character : result.text) {
        if (isHarmful(character)) {
            character = QChar::ReplacementCharacter;
        }
    }
    if (result.wasShortened) {
        result.text += u'…';
    }
    return result;
}

} // namespace skein
