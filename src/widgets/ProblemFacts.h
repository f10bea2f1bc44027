// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/ProblemReport.h"

namespace skein {

class SessionController;
class Settings;

/** What a report says of this window, its cameras and settings. On the GUI thread; waits for
 * nothing. @p library: the driver library as it is known without a camera.
 * @p formerSerials: of the cameras that were seen in this run. */
[[nodiscard]] ReportFacts problemFacts(const SessionController& controller,
    const Settings& settings, const LibraryInfo& library, const QStringList& formerSerials = {});

} // namespace skein
