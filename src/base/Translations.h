// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Settings.h"
#include "base/TextSource.h"

#include <QLocale>
#include <QObject>
#include <QStringList>

namespace skein {

/** The language of the program: a code ("de", "pt_BR"); empty: that of the system. */
inline const SettingKey<QString> languageKey{"interface/language", QString()};

/** Which texts the program is started with. */
struct LanguageWish
{
    QString language; ///< A code, "pseudo" or "pseudo-rtl"; empty: that of the system.
    QString file;     ///< A .ts or .qm that somebody is working on; empty: none.

    /** From --language and --translation. For those who have no command line yet; in what is wrong
     * with it nothing is wished. @p otherwise counts without --language. */
    [[nodiscard]] static LanguageWish fromArguments(
        const QStringList& arguments, const QString& otherwise = {});
};

/**
 * The program's texts in the user's language, for as long as this object lives; those of plugins
 * and of Qt with them. See TextSource for what is done about faulty ones.
 *
 * English is always there beneath, for its plurals and for what a language lacks. Needs a
 * QCoreApplication; lives on the main thread, made before the first text is shown. The files lie
 * beside the programs in the build tree and in share/skein/translations relative to them when
 * installed; the folder named by SKEIN_PROGRAMS comes first (tests).
 */
class Translations final : public QObject
{
    Q_OBJECT

public:
    /** The language of @p locale, which stays the default for numbers and dates as it is. */
    explicit Translations(const QLocale& locale, QObject* parent = nullptr);
    /** Also has numbers and dates written as that language does, unless the system's own locale is
     * one of it. Programs that are started from here on are told by SKEIN_LANGUAGE. */
    explicit Translations(const LanguageWish& wish, QObject* parent = nullptr);
    ~Translations() override;

    /** Changes the language while the program runs; numbers and dates are written as before until
     * the next start, as other threads are writing some. */
    void setLanguage(const QString& code);
    /** As it was set: empty for that of the system. */
    [[nodiscard]] QString language() const { return m_language; }
    [[nodiscard]] bool isRightToLeft() const;

    /** The texts of a plugin: files <name>_<language>.qm in @p folder, until remove(). */
    void add(const QString& name, const QString& folder);
    void remove(const QString& name);

    /** Codes of the languages that there are texts in, English among them; sorted. */
    [[nodiscard]] static QStringList installed();
    /** Its name for people who speak it. */
    [[nodiscard]] static QString title(const QString& code);

    [[nodiscard]] const TextSource& source() const { return m_source; }

Q_SIGNALS:
    /** Texts are still the old ones. */
    void aboutToChange();
    void changed();

private:
    void speak(const QString& code);
    void load(const QString& name, const QStringList& folders);

    struct Part
    {
        QString name;
        QStringList folders;
    };

    TextSource m_source;
    QList<Part> m_parts;
    QString m_language;
    QStringList m_codes; ///< Names that files may have, the best first; empty: English.
};

} // namespace skein
