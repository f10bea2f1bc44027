// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace skein {

/**
 * What cannot be read in @p window as it is now: words of labels and buttons that are cut off, and
 * controls that reach out of their window or lie on one another. A sentence each; what lies in a
 * scroll area may go on below.
 */
[[nodiscard]] QStringList overflows(const QWidget& window);

} // namespace skein
