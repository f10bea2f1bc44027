// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QLocale>
#include <QString>

namespace skein {

/**
 * What a plugin says of itself, in the JSON file that its Q_PLUGIN_METADATA names. A plain value;
 * nothing of the plugin has run when it is read.
 *
 * "name" and "description" may be there in other languages, too: "name[de]", "name[pt_BR]".
 * Everything that is shown is one line (descriptions: a paragraph) without control characters, and
 * no longer than the limits below.
 */
struct PluginMetadata
{
    Q_DECLARE_TR_FUNCTIONS(skein::PluginMetadata)

public:
    static constexpr int longestId = 64;
    static constexpr int longestLine = 120; ///< Name, version, author, licence.
    static constexpr int longestDescription = 2000;
    static constexpr int mostBytes = 64 * 1024; ///< Of the whole JSON text.

    /** Letters, digits, '.', '-' and '_': usable as the name of a file or a group of settings. */
    QString id;
    QString name;
    QString description;
    QString version;
    QString author;
    QString licence;
    bool isEnabledByDefault = true;

    /**
     * Reads what QPluginLoader::metaData() gave for a module. Thread-safe.
     * @return an error (Unsupported: for another version of the plugin interface; InvalidArgument:
     * no plugin of Skein, or its data are wrong) with a sentence that says what.
     */
    [[nodiscard]] static Result<PluginMetadata> read(
        const QJsonObject& module, const QLocale& locale = {});

    friend bool operator==(const PluginMetadata&, const PluginMetadata&) = default;
};

} // namespace skein
