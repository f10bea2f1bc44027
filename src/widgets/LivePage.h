// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/PreferencePage.h"

namespace skein {

/** The page of the preferences for live view. Borrows the settings, which must outlive it. */
class LivePage final : public PreferencePage
{
    Q_OBJECT

public:
    explicit LivePage(Settings& settings, QWidget* parent = nullptr);
};

} // namespace skein
