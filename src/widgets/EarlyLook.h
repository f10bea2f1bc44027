// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tether/SessionController.h"

#include <QElapsedTimer>
#include <QString>

namespace skein {

/** Says when so much of a slow transfer is there that its embedded preview may be among it. */
class EarlyLook final
{
public:
    /** @p status has just come in. True: look now; the next look is worth it with more bytes. */
    [[nodiscard]] bool isDue(const IncomingStatus& status);
    void reset() { m_path.clear(); }

private:
    QString m_path;
    qint64 m_bytes = 0; ///< So much must be there before it is worth another look.
    QElapsedTimer m_since;
};

} // namespace skein
