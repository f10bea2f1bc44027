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
    /** Numbers and dates are written as in the language of the moment. */
    void changeEvent(QEvent* event) override;

private:
    void connectList();
    void connectChoice();
    void connectImport();
    /** How far the list of what is on the card is. */
    enum class Look {
        Not, ///< The camera is not there, or nobody looked yet.
        Running,
        Listed,
        Stopped,
        Failed,
    };

    void look();
    /** Another camera begins anew: nothing on its card was chosen by anybody. */
    void noteBody();
    void onListed(const std::optional<Error>& error);
    void onPossibilityChanged();
    /** The camera is not there, and not about to come back by itself. */
    [[nodiscard]] bool isAway() const;
    void beginImport();
    void showDays();
    void showStatus();
    [[nodiscard]] QString listText() const;
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
    Look m_look = Look::Not;
    QString m_problem; ///< Of the list.
    QString m_outcome; ///< How the last import went.
    QString m_body;    ///< Whose card was looked at last.
};

} // namespace skein
