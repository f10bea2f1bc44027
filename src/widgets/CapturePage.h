// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/PreferencePage.h"

namespace skein {

/** The page of the preferences for what happens when cameras are connected and photographs are
 * taken. Borrows the settings, which must outlive it. */
class CapturePage final : public PreferencePage
{
    Q_OBJECT

public:
    explicit CapturePage(Settings& settings, QWidget* parent = nullptr);
};

} // namespace skein
