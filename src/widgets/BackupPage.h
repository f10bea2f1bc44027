// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/PreferencePage.h"

namespace skein {

/** The page of the preferences for the second copy, and the room on the disk. Borrows the settings,
 * which must outlive it. */
class BackupPage final : public PreferencePage
{
    Q_OBJECT

public:
    explicit BackupPage(Settings& settings, QWidget* parent = nullptr);
};

} // namespace skein
