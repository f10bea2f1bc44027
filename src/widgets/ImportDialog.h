// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "tether/CardImport.h"
#include "tether/CardListing.h"
#include "widgets/CardFilter.h"
#include "widgets/CardModel.h"
#include "widgets/CardThumbnails.h"

#include <QDialog>
#include <memory>

namespace Ui {
class ImportDialog;
}

namespace skein {

/**
 * Everything on the cards of one camera, to be brought into the session: listed while one looks,
 * with thumbnails from the camera. Not modal; it may be closed while an import goes on. Lives on
 * the GUI thread; borrows the place and its import, which must outlive it.
 */
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(TetheredCamera& place, CardImport& import, QWidget* parent);
    ~ImportDialog() override;

    [[nodiscard]] const TetheredCamera& place() const { return m_place; }
    [[nodiscard]] const CardModel& shots() const { return m_shots; }
    /** The sentence below the grid. */
    [[nodiscard]] QString statusText() const;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void connectList();
    void connectChoice();
    void connectImport();
    void look();
    void onListed(const std::optional<Error>& error);
    void onPossibilityChanged();
    void beginImport();
    void showDays();
    void showStatus();
    void showEmptyText();
    void showChosen();
    void showProgress();
    [[nodiscard]] bool hasRoom() const;
    [[nodiscard]] QString roomText() const;

    const std::unique_ptr<Ui::ImportDialog> m_ui;
    TetheredCamera& m_place;
    CardImport& m_import;
    CardListing m_listing;
    CardModel m_shots;
    CardFilter m_shown{m_shots};
    CardThumbnails m_thumbnails;
    QString m_problem; ///< Of the list, or how the last import went.
    bool m_isListed = false;
};

} // namespace skein
