// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "wire/CameraFile.h"

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace skein {

/** One photograph from its announcement to its commit. */
struct IngestPhoto
{
    enum class Stage {
        Waiting,     ///< On the card; its download has not begun.
        Downloading, ///< Its bytes are coming.
        InMemory,    ///< Announced from the camera's memory; the host is writing it out.
        Stuck,       ///< As InMemory, but it does not come: the host cannot write it.
        Committing,  ///< Whole in the staging folder; the session is giving it its name.
        Held,        ///< On the card; fetched when the camera is connected anew.
    };

    quint64 id = 0;
    CameraFileEntry entry;
    QString shotKey;
    QString cameraId; ///< Serial number, or the port of a camera that has none.
    quint64 link = 0; ///< Which connection it was announced or received on.
    Stage stage = Stage::Waiting;
    int attempts = 0;
    bool wasLeft = false; ///< Stayed on the card until it was asked for.
    /** Somebody chose it on the card: it comes when nothing else is to be done. */
    bool isImport = false;
    bool importDeletes = false; ///< And wants its copy to be deleted.
    bool wasHeld = false;       ///< It was Held before that, and is again if it does not come.
    /** From Committing on: its copy was wanted to be deleted when its commit was ordered. */
    bool deletesCopy = false;
    bool waitsForRoom = false; ///< Held because the disk is almost full.
    bool isLastRound = false;  ///< Its download failed before; it is not held once more.
    std::optional<Error> told; ///< What problem() said of it, to be taken back when it is saved.
    ReceivedFile received;     ///< From Committing on.
    QStringList stagingPaths;  ///< All that its transfers wrote to, those that broke off included.
};

/**
 * The photographs on their way, in the order they were announced. A plain container: no thread, no
 * camera, no disk. Pointers it hands out are good until the next add() or take().
 */
class IngestQueue final
{
public:
    using Stage = IngestPhoto::Stage;

    /** Gives @p photo its id and puts it last. */
    IngestPhoto& add(IngestPhoto photo);
    /** Removes and returns the photograph with this id, which must be there. */
    IngestPhoto take(quint64 id);

    [[nodiscard]] IngestPhoto* find(quint64 id);
    /** The oldest photograph of this file in this stage; null when there is none. */
    [[nodiscard]] IngestPhoto* find(const CameraFileRef& file, Stage stage);
    [[nodiscard]] IngestPhoto* first(Stage stage);
    /** The one that is Held of this very file of this camera; null when there is none. */
    [[nodiscard]] IngestPhoto* findHeld(const CameraFileEntry& entry, const QString& cameraId);
    /** The oldest one to be fetched; @p isImport: of those that were chosen on the card, else of
     * all others. */
    [[nodiscard]] IngestPhoto* firstWaiting(bool isImport);
    [[nodiscard]] std::vector<quint64> ids(Stage stage) const;
    /** One that is held or stuck, and of which @p message was said. */
    [[nodiscard]] bool hasTold(const QString& message) const;
    /** Everything but what is held or stuck. */
    [[nodiscard]] int pendingCount() const;
    /** The same without what somebody chose on the card. */
    [[nodiscard]] int arrivingCount() const;
    [[nodiscard]] int count(Stage stage) const;
    /** Sizes, where they are known, of what waits for its transfer or is being transferred; not of
     * imports that wait: each is looked at when its turn comes. */
    [[nodiscard]] qint64 waitingBytes() const;

private:
    std::vector<IngestPhoto> m_photos;
    quint64 m_lastId = 0;
};

} // namespace skein
