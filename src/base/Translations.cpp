// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Translations.h"

#include "base/Background.h"
#include "base/ChildEnvironment.h"
#include "base/Logging.h"
#include "base/UserLocale.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <algorithm>
#include <memory>
#include <utility>

namespace skein {

namespace {

bool isPseudo(const QString& code)
{
    return code == QLatin1String("pseudo") || code == QLatin1String("pseudo-rtl");
}

QStringList programFolders()
{
    const QDir here(QCoreApplication::applicationDirPath());
    const QDir named(qEnvironmentVariable("SKEIN_PROGRAMS", here.path()));
    // The camera host lies elsewhere: its program tells.
    return {named.filePath(QStringLiteral("translations")),
        qEnvironmentVariable("SKEIN_TRANSLATIONS", here.path()),
        here.filePath(QStringLiteral(SKEIN_TRANSLATIONS_FROM_BIN))};
}

/** What files for @p code may be called: "zh_Hans_CN", "zh_CN", "zh_Hans", "zh". */
QStringList namesOf(QString code)
{
    code.replace(u'-', u'_');
    const QStringList parts = code.split(u'_');
    QStringList names{code};
    if (parts.size() > 2) {
        names += parts.first() + u'_' + parts.last();
        names += parts.first() + u'_' + parts.at(1);
    }
    names += parts.first();
    names.removeDuplicates();
    return names;
}

/** Empty: English comes first. */
QStringList namesOf(const QLocale& locale)
{
    QStringList names;
    const QStringList languages = locale.uiLanguages();
    for (const QString& each : languages) {
        if (each == QLatin1String("C") || each.section(u'-', 0, 0) == QLatin1String("en")) {
            break;
        }
        names += namesOf(each);
    }
    names.removeDuplicates();
    return names;
}

std::unique_ptr<TextCatalogue> loadFile(const QString& path, const QString& code)
{
    auto loaded = TextCatalogue::load(path, code);
    if (!loaded) {
        qCWarning(lcBase).noquote() << loaded.error().message;
        return nullptr;
    }
    return std::move(*loaded);
}

std::unique_ptr<TextCatalogue> findFile(
    const QString& name, const QStringList& folders, const QStringList& codes)
{
    for (const QString& code : codes) {
        for (const QString& folder : folders) {
            const QString path = folder + u'/' + name + u'_' + code + QStringLiteral(".qm");
            if (QFileInfo::exists(path)) {
                if (auto loaded = loadFile(path, code)) {
                    return loaded;
                }
            }
        }
    }
    return nullptr;
}

/** Names of files for a language that somebody chose. */
QStringList namesFor(const QString& code)
{
    const bool isEnglish = code == QLatin1String("en") || code.startsWith(QLatin1String("en_"));
    if (isPseudo(code) || isEnglish) {
        return {};
    }
    return code.isEmpty() ? namesOf(QLocale::system()) : namesOf(code);
}

TextSource::Layer layerOf(const QString& name, const QStringList& folders, const QStringList& names)
{
    return {name, findFile(name, folders, names), findFile(name, folders, {QStringLiteral("en")})};
}

bool isWrittenFromTheRight(const QString& code)
{
    return QLocale(code).textDirection() == Qt::RightToLeft;
}

QLocale localeOf(const QString& code)
{
    const QLocale system = QLocale::system();
    const QLocale locale(code);
    if (code.isEmpty() || isPseudo(code) ||
        (locale.language() == system.language() &&
            (!code.contains(u'_') || locale.territory() == system.territory()))) {
        return system;
    }
    return locale;
}

} // namespace

LanguageWish LanguageWish::fromArguments(const QStringList& arguments, const QString& otherwise)
{
    LanguageWish wish{otherwise, {}};
    const auto read = [&arguments](const QString& option, QString& into) {
        for (qsizetype at = 1; at < arguments.size(); ++at) {
            if (arguments.at(at) == QLatin1String("--")) {
                return;
            }
            if (arguments.at(at) == option && at + 1 < arguments.size()) {
                into = arguments.at(at + 1);
            } else if (arguments.at(at).startsWith(option + u'=')) {
                into = arguments.at(at).mid(option.size() + 1);
            }
        }
    };
    read(QStringLiteral("--language"), wish.language);
    read(QStringLiteral("--translation"), wish.file);
    return wish;
}

Translations::Translations(const QLocale& locale, QObject* parent)
    : QObject(parent)
    , m_parts(ofTheProgram())
{
    use(read({}, namesOf(locale), m_parts));
    QCoreApplication::installTranslator(&m_source);
}

Translations::Translations(const LanguageWish& wish, QObject* parent)
    : QObject(parent)
    , m_parts(ofTheProgram())
    , m_wanted(wish.language)
{
    setUserLocale(localeOf(wish.language));
    use(read(wish.language, namesFor(wish.language), m_parts));
    tellPrograms();
    QCoreApplication::installTranslator(&m_source); // What is wrong with the file is said in it.
    if (!wish.file.isEmpty()) {
        const QString code = QFileInfo(wish.file).completeBaseName().section(u'_', 1);
        if (auto loaded = TextCatalogue::load(wish.file, code)) {
            m_source.set({QFileInfo(wish.file).fileName(), std::move(*loaded), nullptr});
        } else {
            m_problem = loaded.error();
        }
        m_isRightToLeft = m_isRightToLeft || isWrittenFromTheRight(code);
    }
}

Translations::~Translations()
{
    QCoreApplication::removeTranslator(&m_source);
}

void Translations::logProblem() const
{
    if (m_problem) {
        qCWarning(lcBase).noquote() << m_problem->message;
    }
}

QList<Translations::Part> Translations::ofTheProgram()
{
    return {{QStringLiteral("qtbase"), {QLibraryInfo::path(QLibraryInfo::TranslationsPath)}},
        {QStringLiteral("skein"), programFolders()}};
}

Translations::Texts Translations::read(
    const QString& code, const QStringList& names, const QList<Part>& parts)
{
    Texts texts{code, names, code == QLatin1String("pseudo-rtl"), {}};
    for (const Part& part : parts) {
        texts.layers.push_back(layerOf(part.name, part.folders, names));
        if (part.name == QLatin1String("skein") && texts.layers.back().native) {
            texts.isRightToLeft = isWrittenFromTheRight(names.first());
        }
    }
    return texts;
}

void Translations::use(Texts texts)
{
    m_language = texts.code;
    m_names = texts.names;
    m_isRightToLeft = texts.isRightToLeft;
    m_source.setPseudo(isPseudo(texts.code));
    for (const Part& part : std::as_const(m_parts)) {
        const auto layer = std::find_if(texts.layers.begin(), texts.layers.end(),
            [&part](const TextSource::Layer& each) { return each.name == part.name; });
        // A plugin may have come while the files were read.
        m_source.set(layer != texts.layers.end() ? std::move(*layer)
                                                 : layerOf(part.name, part.folders, m_names));
    }
}

void Translations::tellPrograms() const
{
    childEnvironment::tell(QStringLiteral("SKEIN_LANGUAGE"), m_language);
    for (const QString& folder : programFolders()) {
        if (QFileInfo::exists(folder + QStringLiteral("/skein_en.qm"))) {
            childEnvironment::tell(QStringLiteral("SKEIN_TRANSLATIONS"), folder);
            break;
        }
    }
}

void Translations::setLanguage(const QString& code)
{
    if (code == m_wanted) {
        return;
    }
    m_wanted = code;
    const auto reading = askInBackground([code, names = namesFor(code), parts = m_parts] {
        return std::make_shared<Texts>(read(code, names, parts));
    });
    whenAnswered(reading, this, [this](const std::shared_ptr<Texts>& texts) {
        if (texts->code == m_wanted && m_wanted != m_language) {
            change(std::move(*texts));
        }
    });
}

void Translations::change(Texts texts)
{
    Q_EMIT aboutToChange();
    use(std::move(texts));
    setUserLocale(localeOf(m_language));
    childEnvironment::tell(QStringLiteral("SKEIN_LANGUAGE"), m_language);
    // Qt tells all windows that the texts are others.
    QCoreApplication::removeTranslator(&m_source);
    QCoreApplication::installTranslator(&m_source);
    Q_EMIT changed();
}

void Translations::add(const QString& name, const QString& folder)
{
    m_parts.append({name, {folder}});
    m_source.set(layerOf(name, {folder}, m_names));
}

void Translations::remove(const QString& name)
{
    m_source.remove(name);
    m_parts.removeIf([&name](const Part& part) { return part.name == name; });
}

QStringList Translations::installed()
{
    QStringList codes{QStringLiteral("en")};
    const QString prefix = QStringLiteral("skein_");
    for (const QString& folder : programFolders()) {
        const QStringList files = QDir(folder).entryList({prefix + QStringLiteral("*.qm")});
        for (const QString& file : files) {
            codes += QFileInfo(file).completeBaseName().mid(prefix.size());
        }
    }
    codes.removeDuplicates();
    codes.sort();
    return codes;
}

QString Translations::title(const QString& code)
{
    const QLocale locale(code);
    QString name = locale.nativeLanguageName();
    if (code.contains(u'_') && !name.contains(u'(')) {
        name += QStringLiteral(" (%1)").arg(locale.nativeTerritoryName());
    }
    if (!name.isEmpty()) {
        name[0] = name.at(0).toUpper();
    }
    return name.isEmpty() ? code : name;
}

} // namespace skein
