// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/PreferencePage.h"

namespace skein {

/** The page of the preferences for how photographs are shown, and what is laid over them. Borrows
 * the settings, which must outlive it. */
class ViewerPage final : public PreferencePage
{
    Q_OBJECT

public:
    explicit ViewerPage(Settings& settings, QWidget* parent = nullptr);

private:
    void addWarning();
    void addMask();
    void addGuides();
    void addHistogram();
};

} // namespace skein
