// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/PreferencePage.h"

class QLabel;
class QListWidget;

namespace skein {

/** The page of the preferences for cameras in the network. Borrows the settings, which must outlive
 * it. */
class NetworkPage final : public PreferencePage
{
    Q_OBJECT

public:
    explicit NetworkPage(Settings& settings, QWidget* parent = nullptr);

private:
    void fill();
    void showWhetherEmpty();

    QListWidget* m_list;
    QLabel* m_empty;
};

} // namespace skein
