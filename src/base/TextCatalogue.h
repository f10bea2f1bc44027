// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QByteArray>
#include <memory>

namespace skein {

/**
 * The texts of one language from one file: compiled (.qm), or as translators write them (.ts).
 *
 * Immutable once loaded; text() may be called on any thread. Files are looked at from end to end
 * before they are used: one that is broken is refused, with a sentence that says so.
 */
class TextCatalogue
{
public:
    virtual ~TextCatalogue() = default;

    /** @p language is for plurals of a .ts that does not say whose it is. */
    [[nodiscard]] static Result<std::unique_ptr<TextCatalogue>> load(
        const QString& path, const QString& language);

    /** Null: it has none. @p n below 0: no number; "%n" is left in the text. */
    [[nodiscard]] virtual QString text(
        const char* context, const char* source, const char* comment, int n) const = 0;

    /** In which line of its file that text stands; 0: its kind of file has no lines. */
    [[nodiscard]] virtual int line(
        const char* /*context*/, const char* /*source*/, const char* /*comment*/) const
    {
        return 0;
    }

protected:
    TextCatalogue() = default;
    Q_DISABLE_COPY_MOVE(TextCatalogue)
};

/** What is wrong with compiled texts, in words for a log; empty: they can be read safely. Layout:
 * QTranslatorPrivate (qtranslator.cpp). */
[[nodiscard]] QString compiledTextsFault(const QByteArray& bytes);

/** The texts of a .ts file of Linguist's versions 1 and 2. An error's detail says what is wrong,
 * and in which line. */
[[nodiscard]] Result<std::unique_ptr<TextCatalogue>> readLinguistFile(
    const QByteArray& bytes, const QString& language);

} // namespace skein
