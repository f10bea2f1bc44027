// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CameraFit.h"
#include "Plan.h"

#include <QTableWidget>

namespace skein::eclipse {

/**
 * The table of exposures: a row for each phase, typed in place. What cannot be read is put back.
 * The last two columns say what the camera makes of it, and how many photographs it will be. GUI
 * thread.
 */
class ExposureTable final : public QTableWidget
{
    Q_OBJECT

public:
    explicit ExposureTable(QWidget* parent);

    /** @p dials: what the camera can. */
    void show(const Plan& plan, const CameraDials& dials);
    /** Puts the rows into @p plan. */
    void fill(Plan& plan) const;

Q_SIGNALS:
    void edited();

private:
    enum Column {
        PhaseColumn,
        ShutterColumn,
        ApertureColumn,
        IsoColumn,
        CountColumn,
        StepColumn,
        IntervalColumn,
        CameraColumn,
        TotalColumn,
        Columns
    };

    void onChanged(QTableWidgetItem* item);
    [[nodiscard]] static bool read(PhaseRow& row, int column, const QString& text);
    void showRow(Phase phase, const CameraDials& dials, int photographs);
    void setText(int row, int column, const QString& text, bool isEditable, const QString& what);

    Plan m_plan;
};

} // namespace skein::eclipse
