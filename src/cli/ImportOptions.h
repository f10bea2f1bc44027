// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/CliOptions.h"

class QCommandLineParser;

namespace skein {

/** Reads what "import" is asked for: @p words are "list" and names of files. @return a sentence
 * when that makes no sense, else nothing. */
[[nodiscard]] QString readImport(
    const QCommandLineParser& parser, const QStringList& words, CliOptions& options);

} // namespace skein
