// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QList>
#include <QStringList>

namespace skein {

/** Which commands know an option, and the option. */
struct KnownOption
{
    QCommandLineOption option;
    QStringList commands;
};

/** Everything that may stand on the command line, with its help. */
[[nodiscard]] QList<KnownOption> knownOptions();

/** All commands and what they are for, as the help shows them. */
[[nodiscard]] QString commandList();

} // namespace skein
