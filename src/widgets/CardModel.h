// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tether/CardCatalogue.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

namespace skein {

/**
 * The shots on a camera's cards as a list, each of which can be chosen; in the order in which they
 * were found. What was chosen stays chosen when the card is listed anew; another picture
 * of the same name is not. Lives on the GUI thread.
 */
class CardModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        TakenRole = Qt::UserRole, ///< QDateTime, local time by the camera's clock.
        FaceRole,                 ///< CameraFileRef of the file that is shown.
        BytesRole,                ///< qint64
        InSessionRole,            ///< bool
        FilmRole,                 ///< bool
        MarkRole,                 ///< QString: "RAW+", "VIDEO"; may be empty.
        DetailRole,               ///< QString: date, time and size.
    };

    using QAbstractListModel::QAbstractListModel;

    /** The list begins anew; @p memory: what the session knows. */
    void begin(const CardMemory& memory);
    void add(const QList<CameraFileEntry>& files);
    /** The list is complete: what was chosen before and not found again is not there any more. */
    void end();
    /** The session has it now; then it is not chosen any more. */
    void noteInSession(const CameraFileEntry& file);
    void clear();

    [[nodiscard]] const CardShot& shot(int row) const { return m_catalogue.at(row); }
    [[nodiscard]] bool isChosen(int row) const;
    void setChosen(const QList<int>& rows, bool chosen);
    /** All that are chosen, oldest first. */
    [[nodiscard]] QList<int> chosenRows() const;
    [[nodiscard]] int chosenCount() const { return static_cast<int>(m_chosen.size()); }
    /** Bytes that an import of what is chosen brings. */
    [[nodiscard]] qint64 chosenBytes() const { return m_chosenBytes; }
    /** Shots that the session does not have whole. */
    [[nodiscard]] int newCount() const { return m_newCount; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /** Another number or size is chosen, or new. */
    void chosenChanged();

private:
    void measure();
    [[nodiscard]] QString detail(const CardShot& shot) const;
    [[nodiscard]] QString description(const CardShot& shot) const;
    [[nodiscard]] static QString mark(const CardShot& shot);

    CardCatalogue m_catalogue;
    int m_rows = 0; ///< Of its shots, those that views know of.
    /** Chosen before the list began anew, and not found again yet. */
    QHash<CameraFileRef, CameraFileEntry> m_wanted;
    QSet<int> m_chosen; ///< Rows.
    qint64 m_chosenBytes = 0;
    int m_newCount = 0;
};

} // namespace skein
