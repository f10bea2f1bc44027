// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/TetheredCommand.h"
#include "tether/CardCatalogue.h"

#include <memory>

namespace skein {

class CardImport;
class CardListing;
struct ImportProgress;

/** import: brings earlier photographs from the camera's card into the session, or lists them. */
class ImportCommand final : public TetheredCommand
{
    Q_OBJECT

public:
    ImportCommand(const CliOptions& options, Output& output, QObject* parent = nullptr);
    ~ImportCommand() override;

    void interrupt() override;

protected:
    void run() override;
    void onCommitted(const QString& stagingPath, const QString& path) override;

private:
    void onListed(const std::optional<Error>& error);
    void list(const QList<CardShot>& shots);
    void onFinished(const ImportProgress& progress, const Error& summary);
    /** What was asked for, oldest first; says which names are not on the card. */
    [[nodiscard]] QList<CardShot> chosen();
    /** What was imported earlier, not whole, and could be fetched again. */
    void tellDamaged();
    [[nodiscard]] bool isWanted(const CardShot& shot) const;

    CardCatalogue m_card;
    std::unique_ptr<CardListing> m_listing;
    std::unique_ptr<CardImport> m_import;
    bool m_lacksNames = false;
};

} // namespace skein
