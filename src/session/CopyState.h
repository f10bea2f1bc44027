// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace skein {

/** How far the second copy of a file has come; the worse, the greater. */
enum class CopyState : quint8 {
    None,    ///< There is no backup, or it has not looked yet.
    Safe,    ///< Copied; reading the copy again gave the same bytes.
    Waiting, ///< Not copied yet.
    Changed, ///< As Safe, but the session's file is not what came from the camera.
    Failed,  ///< Could not be copied; it is tried again.
};

/** The same in words for tool tips and screen readers; empty for None. */
[[nodiscard]] QString copyStateText(CopyState state);

} // namespace skein

Q_DECLARE_METATYPE(skein::CopyState)
