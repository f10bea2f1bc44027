// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugin/loader/PluginMetadata.h"

#include "plugin/Plugin.h"

#include <QJsonDocument>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QVersionNumber>
#include <algorithm>

namespace skein {

namespace {

using Fault = tl::unexpected<Error>;

Fault wrong(const QString& sentence)
{
    return failure(ErrorKind::InvalidArgument, sentence);
}

/** The number behind the slash of an interface id; -1 when it is none of ours. */
int interfaceOf(const QString& iid)
{
    static const QString ours = QStringLiteral(SkeinPlugin_iid);
    const auto stem = ours.left(ours.lastIndexOf(u'/') + 1);
    if (!iid.startsWith(stem)) {
        return -1;
    }
    bool isNumber = false;
    const int number = iid.mid(stem.size()).toInt(&isNumber);
    return isNumber && number > 0 ? number : -1;
}

bool isShowable(QChar letter)
{
    return letter.isPrint() || letter == u'\n';
}

Result<QString> textOf(const QJsonObject& data, const QString& key, int longest, bool isNeeded)
{
    const QJsonValue value = data.value(key);
    if (value.isUndefined() && !isNeeded) {
        return QString();
    }
    if (!value.isString()) {
        //: %1 is a word in a plugin's description file: "version"
        return wrong(PluginMetadata::tr("Its description has no text for “%1”.").arg(key));
    }
    const QString text = value.toString().trimmed();
    if (text.size() > longest) {
        return wrong(
            //: %1 is a word in the plugin's description, such as "name"
            PluginMetadata::tr("The text for “%1” in its description is too long.").arg(key));
    }
    if (text.isEmpty() && isNeeded) {
        return wrong(PluginMetadata::tr("Its description has no text for “%1”.").arg(key));
    }
    const bool isLine = longest != PluginMetadata::longestDescription;
    if (!std::ranges::all_of(text, isShowable) || (isLine && text.contains(u'\n'))) {
        return wrong(
            //: %1 is a word in the plugin's description, such as "name"
            PluginMetadata::tr("The text for “%1” in its description has letters that cannot be "
                               "shown.")
                .arg(key));
    }
    return text;
}

/** The text in the language of @p locale, where there is one that can be shown. */
QString translated(const QJsonObject& data, const QString& key, const QLocale& locale, int longest,
    const QString& original)
{
    const QString language = locale.name(); // "pt_BR"
    for (const QString& each : {language, language.section(u'_', 0, 0)}) {
        const auto text =
            textOf(data, QStringLiteral("%1[%2]").arg(key, each), longest, /*isNeeded=*/true);
        if (text) {
            return *text;
        }
    }
    return original;
}

/** Qt promises that what was built with an older one of the same number before the first dot runs.
 */
Result<void> checkQt(const QJsonObject& module)
{
    const int built = module.value(QLatin1String("version")).toInt();
    const QVersionNumber wanted((built >> 16) & 0xff, (built >> 8) & 0xff);
    const QVersionNumber ours = QLibraryInfo::version();
    const bool fits = built == 0 || (wanted.majorVersion() == ours.majorVersion() &&
                                        wanted.minorVersion() <= ours.minorVersion());
    if (!fits) {
        return failure(ErrorKind::Unsupported,
            //: %1 and %2 are version numbers
            PluginMetadata::tr("It was built with Qt %1, which does not fit the Qt %2 that Skein "
                               "runs with here. Get a version of it that fits.")
                .arg(wanted.toString(), ours.toString()));
    }
    return {};
}

Result<void> checkInterface(const QJsonObject& module, const QJsonObject& data)
{
    const int made = interfaceOf(module.value(QLatin1String("IID")).toString());
    if (made < 0) {
        return wrong(PluginMetadata::tr("This file is no plugin for Skein."));
    }
    const QJsonValue said = data.value(QLatin1String("interface"));
    if (!said.isUndefined() && !said.isDouble()) {
        return wrong(PluginMetadata::tr("Its description has no number for “interface”."));
    }
    const int wanted = said.isUndefined() ? made : said.toInt(-1);
    const int ours = interfaceOf(QStringLiteral(SkeinPlugin_iid));
    if (made != ours || wanted != ours) {
        return failure(ErrorKind::Unsupported,
            //: %1 and %2 are version numbers
            PluginMetadata::tr("It was made for version %1 of Skein's plugin interface, and this "
                               "is version %2. Get a version of it that fits.")
                .arg(made != ours ? made : wanted)
                .arg(ours));
    }
    return {};
}

} // namespace

Result<PluginMetadata> PluginMetadata::read(const QJsonObject& module, const QLocale& locale)
{
    const QJsonValue value = module.value(QLatin1String("MetaData"));
    const QJsonObject data = value.toObject();
    if (const auto fits = checkInterface(module, data); !fits) {
        return tl::make_unexpected(fits.error());
    }
    if (const auto fits = checkQt(module); !fits) {
        return tl::make_unexpected(fits.error());
    }
    if (!value.isObject() || data.isEmpty()) {
        return wrong(tr("It has no description (the JSON file that its metadata names)."));
    }
    if (QJsonDocument(data).toJson(QJsonDocument::Compact).size() > mostBytes) {
        return wrong(tr("Its description is too long."));
    }
    PluginMetadata metadata;
    struct Field
    {
        const char* key;
        QString PluginMetadata::*text;
        int longest;
        bool isNeeded;
    };
    for (const Field& field : {Field{"id", &PluginMetadata::id, longestId, true},
             Field{"name", &PluginMetadata::name, longestLine, true},
             Field{"description", &PluginMetadata::description, longestDescription, false},
             Field{"version", &PluginMetadata::version, longestLine, true},
             Field{"author", &PluginMetadata::author, longestLine, false},
             Field{"licence", &PluginMetadata::licence, longestLine, false}}) {
        auto text = textOf(data, QString::fromLatin1(field.key), field.longest, field.isNeeded);
        if (!text) {
            return tl::make_unexpected(text.error());
        }
        metadata.*field.text = *std::move(text);
    }
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9._-]*\\z"));
    if (!plain.match(metadata.id).hasMatch()) {
        return wrong(tr("Its id may consist of letters, digits, “.”, “-” and “_” only."));
    }
    const QJsonValue enabled = data.value(QLatin1String("enabledByDefault"));
    if (!enabled.isUndefined() && !enabled.isBool()) {
        return wrong(tr("Its description says neither true nor false for “enabledByDefault”."));
    }
    metadata.isEnabledByDefault = enabled.toBool(true);
    metadata.name = translated(data, QStringLiteral("name"), locale, longestLine, metadata.name);
    metadata.description = translated(
        data, QStringLiteral("description"), locale, longestDescription, metadata.description);
    return metadata;
}

} // namespace skein
