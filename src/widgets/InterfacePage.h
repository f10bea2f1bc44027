// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/PreferencePage.h"

namespace skein {

/** The page of the preferences for windows, looks, and what happens at the start. Borrows the
 * settings, which must outlive it. */
class InterfacePage final : public PreferencePage
{
    Q_OBJECT

public:
    explicit InterfacePage(Settings& settings, QWidget* parent = nullptr);

private:
    void addSurround();
    void addLanguage();
    void addMonitor();
};

} // namespace skein
