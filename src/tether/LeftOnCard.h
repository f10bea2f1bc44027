// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tether/IngestQueue.h"

#include <map>
#include <vector>

namespace skein {

/** What of each shot comes to the computer by itself. What is in the camera's memory always does.
 */
enum class Fetching {
    Everything,
    WithoutRaw, ///< The RAW file of a shot that has a JPEG as well stays on the card.
    Nothing,    ///< All stays on the card.
};

/**
 * The photographs that stay on the cards because the photographer wants it so, to be fetched when
 * asked for. A plain container: no thread, no camera, no disk.
 */
class LeftOnCard final
{
public:
    void setFetching(Fetching fetching) { m_fetching = fetching; }
    [[nodiscard]] Fetching fetching() const { return m_fetching; }

    /** Whether @p entry stays; @p bothKinds: the camera makes RAW and JPEG of each shot. */
    [[nodiscard]] bool stays(const CameraFileEntry& entry, bool bothKinds) const;

    /** Keeps @p photo in mind. False when it is known already. */
    bool add(IngestPhoto photo);
    /** Those of this camera, oldest first; they are no longer known here. */
    [[nodiscard]] std::vector<IngestPhoto> take(const QString& cameraId);
    /** Forgets this file. @return the key of its shot; empty: it was not known here. */
    QString remove(const QString& cameraId, const CameraFileEntry& entry);
    [[nodiscard]] int count(const QString& cameraId) const;
    /** Photographs belong to the session that they were taken in: those of @p former are put aside,
     * until it is opened again. */
    void changeSession(const QString& former, const QString& folder);

private:
    std::vector<IngestPhoto> m_photos;
    std::map<QString, std::vector<IngestPhoto>> m_elsewhere; ///< By the session's folder.
    Fetching m_fetching = Fetching::Everything;
};

} // namespace skein
