// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/CliOptions.h"

#include <QCoreApplication>

namespace skein {

/** What a command line means. */
struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(skein::CommandLine)

public:
    enum class Kind {
        Run,        ///< Do what options says.
        ShowText,   ///< Print text (help, version) on standard output and end well.
        WrongUsage, ///< Print text on standard error and end with exit code 2.
    };

    Kind kind = Kind::WrongUsage;
    CliOptions options;
    QString text;

    /** Reads the arguments, program name first. Needs a QCoreApplication; touches nothing else. */
    [[nodiscard]] static CommandLine parse(const QStringList& arguments);
};

} // namespace skein
