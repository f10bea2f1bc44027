// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "base/Settings.h"
#include "base/TextSource.h"

#include <QLocale>
#include <QObject>
#include <QStringList>
#include <optional>
#include <vector>

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
 * QCoreApplication; lives on the main thread, made before the first text is shown. Files are read
 * at once by then, and in the background when the language changes later. The files lie
 * beside the programs in the build tree and in share/skein/translations relative to them when
 * installed; the folder named by SKEIN_PROGRAMS comes first (tests).
 */
class Translations final : public QObject
{
    Q_OBJECT

public:
    /** The language of @p locale, which stays the default for numbers and dates as it is. */
    explicit Translations(const QLocale& locale, QObject* parent = nullptr);
    /** Also has numbers and dates written as that language does (userLocale()), unless the system's
     * own locale is one of it. Programs that are started from here on are told by SKEIN_LANGUAGE.
     */
    explicit Translations(const LanguageWish& wish, QObject* parent = nullptr);
    ~Translations() override;

    /** Changes the language while the program runs, and how numbers and dates are written: as soon
     * as its files are read, which nobody waits for. The last one that was asked for counts. */
    void setLanguage(const QString& code);
    /** As it was set: empty for that of the system; changed() tells of another one. */
    [[nodiscard]] QString language() const { return m_language; }
    /** Not where there are no texts in the language: English would be mirrored. */
    [[nodiscard]] bool isRightToLeft() const { return m_isRightToLeft; }

    /** Why the file of LanguageWish is not used; null: it is, or there is none. It is not logged
     * by itself: a program may make these texts more than once before it has a log. */
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }
    /** Logs problem(), if there is one. */
    void logProblem() const;

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
    struct Part
    {
        QString name;
        QStringList folders;
    };

    /** All texts in one language. */
    struct Texts
    {
        QString code;
        QStringList names; ///< That files may have, the best first; empty: English.
        bool isRightToLeft = false;
        std::vector<TextSource::Layer> layers;
    };

    [[nodiscard]] static QList<Part> ofTheProgram();
    /** Reads the files; on any thread. */
    [[nodiscard]] static Texts read(
        const QString& code, const QStringList& names, const QList<Part>& parts);
    void use(Texts texts);
    void change(Texts texts);
    void tellPrograms() const;

    TextSource m_source;
    QList<Part> m_parts;
    QString m_language;
    QString m_wanted;    ///< What is being read; else the same.
    QStringList m_names; ///< As in Texts.
    bool m_isRightToLeft = false;
    std::optional<Error> m_problem;
};

} // namespace skein
