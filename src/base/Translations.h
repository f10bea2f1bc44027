// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

namespace skein {

/**
 * The program's texts in the user's language, for as long as this object lives.
 *
 * English is always there beneath, for its plurals and for what a language lacks. Needs a
 * QCoreApplication; lives on the main thread, made before the first text is shown. The files lie
 * beside the programs in the build tree and in share/skein/translations relative to them when
 * installed; the folder named by SKEIN_PROGRAMS comes first (tests).
 */
class Translations final
{
public:
    explicit Translations(const QLocale& locale);

private:
    QTranslator m_english;
    QTranslator m_native;
};

} // namespace skein
