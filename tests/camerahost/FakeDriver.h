// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gphoto2/gphoto2.h>

#include <QByteArray>
#include <QList>

namespace skein {

/**
 * Takes the place of the driver library's calls to a camera in a test program (the dynamic linker
 * prefers a program's function to a library's of the same name). The camera has one setting, "iso".
 */
struct FakeDriver
{
    static constexpr int pieceBytes = 4096;

    QList<int> events;         ///< One result a look; GP_OK brings a file. Then: nothing new.
    QList<int> settingResults; ///< One a reading; then GP_OK.
    QList<int> writeResults;   ///< One a change; then GP_OK.
    QByteArray writeText;      ///< What the driver says of a change that fails.
    QByteArray iso = "100";
    /** One a file, which comes in two pieces; with an error it breaks off after the first. */
    QList<int> fileResults;
};

/** What happens next. */
[[nodiscard]] FakeDriver& fakeDriver();

} // namespace skein
