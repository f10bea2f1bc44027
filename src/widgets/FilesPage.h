// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/PreferencePage.h"

namespace skein {

class NamesPart;

/** The page of the preferences for names of photographs, and what is written beside them. Borrows
 * the settings, which must outlive it. */
class FilesPage final : public PreferencePage
{
    Q_OBJECT

public:
    explicit FilesPage(Settings& settings, QWidget* parent = nullptr);

    [[nodiscard]] NamesPart& names() const { return *m_names; }

private:
    NamesPart* const m_names; ///< A child.
};

} // namespace skein
