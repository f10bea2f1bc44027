// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/PreferencePage.h"

class QLabel;
class QPushButton;

namespace skein {

/** The page of the preferences for colours: of the monitors, and of what is imitated. Borrows the
 * settings, which must outlive it. */
class ColourPage final : public PreferencePage
{
    Q_OBJECT

public:
    explicit ColourPage(Settings& settings, QWidget* parent = nullptr);

private:
    void addProof();
    void addMonitors();
    void addMonitor(const QString& id, const QString& title);
    void storeMonitor(const QString& id, const QString& file);
    [[nodiscard]] QString fileOf(const QString& id) const;
};

} // namespace skein
