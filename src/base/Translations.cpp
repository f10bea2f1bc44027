// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Translations.h"

#include <QCoreApplication>
#include <QDir>

namespace skein {

namespace {

/** Loads and installs the texts of @p locale from the first folder that has them. */
void install(QTranslator& translator, const QLocale& locale)
{
    const QDir here(QCoreApplication::applicationDirPath());
    const QDir named(qEnvironmentVariable("SKEIN_PROGRAMS", here.path()));
    for (const QString& folder : {named.filePath(QStringLiteral("translations")),
             here.filePath(QStringLiteral(SKEIN_TRANSLATIONS_FROM_BIN))}) {
        if (translator.load(locale, QStringLiteral("skein"), QStringLiteral("_"), folder)) {
            QCoreApplication::installTranslator(&translator);
            return;
        }
    }
}

} // namespace

Translations::Translations(const QLocale& locale)
{
    install(m_english, QLocale(QLocale::English));
    if (locale.language() != QLocale::English && locale.language() != QLocale::C) {
        install(m_native, locale);
    }
}

} // namespace skein
