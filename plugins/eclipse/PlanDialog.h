// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CameraFit.h"

#include <QDialog>
#include <functional>

class QLabel;

namespace skein::eclipse {

class ContactsForm;
class ExposureTable;
class PlaceForm;
class PlanStore;

/**
 * Where, when and how: the plan, in a window of its own. What is changed takes effect at once.
 * Borrows the plan. GUI thread.
 */
class PlanDialog final : public QDialog
{
    Q_OBJECT

public:
    /** @p dials: what the camera can, as it is now. */
    PlanDialog(PlanStore& store, std::function<CameraDials()> dials, QWidget* parent);

    /** The camera or the plan is another one. */
    void refresh();

private:
    void addParts();
    void compute();
    void findNext();
    void onContacts();
    void onRows();
    void openFile();
    void saveFile();
    void load(const QString& path);
    void save(const QString& path);
    void startAnew();
    void showProblems();
    void tell(const QString& sentence);

    PlanStore& m_store;
    const std::function<CameraDials()> m_dials;
    PlaceForm* m_place;
    ContactsForm* m_contacts;
    ExposureTable* m_table;
    QLabel* m_problems;
    bool m_isShowing = false;
};

} // namespace skein::eclipse
