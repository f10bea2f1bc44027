// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FontCheck.h"

#include "widgets/ActionCollection.h"

#include <QFont>
#include <QGlyphRun>
#include <QRawFont>
#include <QSet>
#include <QTextLayout>
#include <algorithm>

namespace skein {

namespace {

/** Of sentences and numbers: quotes, dashes, signs of exposure. */
const char* signs()
{
    return "aA0.,:–—“”…×±°µ−©";
}

bool hasGlyph(const QFont& font, const QString& letter)
{
    QTextLayout layout(letter, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    return !runs.isEmpty() && std::none_of(runs.cbegin(), runs.cend(), [](const QGlyphRun& run) {
        // The box of a font, or, where there is no font at all, Qt's own.
        return run.glyphIndexes().contains(0) || run.rawFont().fontTable("head").isEmpty();
    });
}

} // namespace

QString lettersOfTheProgram()
{
    QString all = QString::fromUtf8(signs());
    const QList<ActionSpec> specs = ActionCollection::specs();
    for (const ActionSpec& spec : specs) {
        all += spec.text + spec.what;
    }
    QSet<QChar> seen;
    QString letters;
    for (const QChar each : std::as_const(all)) {
        if (!seen.contains(each) && each.isPrint() && !each.isSpace() && !each.isSurrogate()) {
            seen.insert(each);
            letters.append(each);
        }
    }
    return letters;
}

QString missingGlyphs(const QFont& font, const QString& letters)
{
    QString missing;
    for (const QChar each : letters) {
        if (!hasGlyph(font, each)) {
            missing.append(each);
        }
    }
    return missing;
}

} // namespace skein
