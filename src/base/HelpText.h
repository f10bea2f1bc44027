// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QList>
#include <QString>

namespace skein {

/**
 * What --help prints, in the columns of a terminal: in every language, also those whose letters are
 * two columns wide or whose words have no spaces between them, for which Qt's own has no measure;
 * and its headings are ours to translate. A value; any thread.
 */
struct HelpText
{
    QString program;  ///< Its name.
    QString argument; ///< What stands behind the options, as it is typed: "[SESSION]".
    /** Paragraphs; a line "  list   What it does" is an entry of a list. */
    QString description;
    QList<QCommandLineOption> options;
    QString argumentHelp;

    [[nodiscard]] QString text() const;
    /** Of @p text in a terminal, where some letters take two places and some none. */
    [[nodiscard]] static int columnsOf(const QString& text);
};

} // namespace skein
