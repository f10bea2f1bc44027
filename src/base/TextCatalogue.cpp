// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/TextCatalogue.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTranslator>
#include <QtEndian>
#include <utility>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::TextCatalogue)
};

/** Far more than all the words of the program in any language. */
constexpr qint64 mostBytes = 64LL * 1024 * 1024;

const QByteArray& magic()
{
    static const QByteArray bytes = QByteArray::fromHex("3cb86418caef9c95cd211cbf60a1bddd");
    return bytes;
}

enum class Section : quint8 {
    Contexts = 0x2f,
    Hashes = 0x42,
    Messages = 0x69,
    NumerusRules = 0x88,
    Dependencies = 0x96,
    Language = 0xa7,
};

enum class Tag : quint8 {
    End = 1,
    SourceText16 = 2,
    Translation = 3,
    Context16 = 4,
    Obsolete1 = 5,
    SourceText = 6,
    Context = 7,
    Comment = 8,
};

quint32 number(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

/** Whether the message that begins at @p at ends within @p messages. */
bool isWhole(const QByteArray& messages, qsizetype at)
{
    while (at < messages.size()) {
        const auto tag = static_cast<Tag>(static_cast<quint8>(messages.at(at++)));
        switch (tag) {
        case Tag::End:
            return true;
        case Tag::Translation:
        case Tag::SourceText:
        case Tag::Context:
        case Tag::Comment:
        case Tag::SourceText16:
        case Tag::Context16: {
            if (messages.size() - at < 4) {
                return false;
            }
            const quint32 length = number(messages, at);
            at += 4;
            if (tag == Tag::Translation && length % 2 != 0) {
                return true; // No text (all bits are set): Qt reads no further.
            }
            if (length > quint64(messages.size() - at)) {
                return false;
            }
            at += qsizetype(length);
            break;
        }
        case Tag::Obsolete1:
            at += 4;
            break;
        default:
            return false;
        }
    }
    return false;
}

/** Whether the table of contexts, a hash of short names, ends within itself. */
bool isWholeTable(const QByteArray& table)
{
    const auto short16 = [&table](qsizetype at) {
        return qsizetype(qFromBigEndian<quint16>(table.constData() + at));
    };
    if (table.isEmpty()) {
        return true;
    }
    if (table.size() < 2 || short16(0) == 0 || table.size() < 2 + 2 * short16(0)) {
        return false;
    }
    const qsizetype names = 2 + 2 * short16(0);
    for (qsizetype slot = 2; slot < names; slot += 2) {
        qsizetype at = names + 2 * short16(slot);
        if (short16(slot) == 0) {
            continue;
        }
        while (at < table.size() && table.at(at) != 0) {
            at += 1 + static_cast<quint8>(table.at(at));
        }
        if (at >= table.size()) {
            return false;
        }
    }
    return true;
}

class CompiledCatalogue final : public TextCatalogue
{
public:
    static std::unique_ptr<TextCatalogue> make(QByteArray bytes)
    {
        auto made = std::make_unique<CompiledCatalogue>();
        made->m_bytes = std::move(bytes);
        if (!made->m_texts.load(reinterpret_cast<const uchar*>(made->m_bytes.constData()),
                int(made->m_bytes.size()))) {
            return nullptr;
        }
        return made;
    }

    [[nodiscard]] QString text(
        const char* context, const char* source, const char* comment, int n) const override
    {
        return m_texts.translate(context, source, comment, n);
    }

private:
    QByteArray m_bytes; ///< Read in place by m_texts.
    QTranslator m_texts;
};

tl::unexpected<Error> unreadable(const QString& path, const QString& detail)
{
    return failure(ErrorKind::Io,
        //: %1 is a file, %2 what is wrong, in English and beginning small: "it is too large"
        Text::tr("The translation %1 cannot be used: %2. The texts stay as they are without it.")
            .arg(QDir::toNativeSeparators(path), detail),
        detail);
}

} // namespace

QString compiledTextsFault(const QByteArray& bytes)
{
    if (!bytes.startsWith(magic())) {
        return QStringLiteral("it is no compiled translation, or one of another version of Qt");
    }
    QByteArray hashes;
    QByteArray messages;
    qsizetype at = magic().size();
    while (at < bytes.size()) {
        if (bytes.size() - at < 5) {
            return QStringLiteral("it ends within a section");
        }
        const auto section = static_cast<Section>(static_cast<quint8>(bytes.at(at)));
        const quint32 length = number(bytes, at + 1);
        at += 5;
        if (length > quint64(bytes.size() - at)) {
            return QStringLiteral("it ends within a section");
        }
        const QByteArray inside = bytes.mid(at, qsizetype(length));
        at += qsizetype(length);
        switch (section) {
        case Section::Hashes:
            hashes = inside;
            break;
        case Section::Messages:
            messages = inside;
            break;
        case Section::NumerusRules:
        case Section::Language:
            break;
        case Section::Contexts:
            if (!isWholeTable(inside)) {
                return QStringLiteral("its table of contexts is broken");
            }
            break;
        case Section::Dependencies: // Qt would load further files.
        default:
            return QStringLiteral("it has a section that Skein does not read");
        }
    }
    if (hashes.size() % 8 != 0) {
        return QStringLiteral("its index is broken");
    }
    for (qsizetype entry = 0; entry < hashes.size(); entry += 8) {
        const quint32 offset = number(hashes, entry + 4);
        if (offset >= quint64(messages.size()) || !isWhole(messages, qsizetype(offset))) {
            return QStringLiteral("its index leads out of its texts");
        }
    }
    return {};
}

Result<std::unique_ptr<TextCatalogue>> TextCatalogue::load(
    const QString& path, const QString& language)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return unreadable(path, file.errorString());
    }
    if (file.size() > mostBytes) {
        return unreadable(path, QStringLiteral("it is too large"));
    }
    const QByteArray bytes = file.readAll();
    if (path.endsWith(QLatin1String(".ts"), Qt::CaseInsensitive)) {
        auto read = readLinguistFile(bytes, language);
        if (!read) {
            return unreadable(path, read.error().detail);
        }
        return read;
    }
    if (const QString fault = compiledTextsFault(bytes); !fault.isEmpty()) {
        return unreadable(path, fault);
    }
    auto made = CompiledCatalogue::make(bytes);
    if (!made) {
        return unreadable(path, QStringLiteral("Qt does not read it"));
    }
    return made;
}

} // namespace skein
