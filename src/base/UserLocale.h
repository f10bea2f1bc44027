// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace skein {

/**
 * How the photographer's language writes numbers, dates and sizes, at this moment. On any thread;
 * whoever keeps it, keeps the one of before when the language changes.
 *
 * For what people read, never for files, settings or the protocol. On the GUI thread QLocale() is
 * the same; elsewhere it is not to be used, as it takes no lock (the test `translations` looks).
 */
[[nodiscard]] QLocale userLocale();

/** Also makes it the default of Qt's own widgets. On the GUI thread. */
void setUserLocale(const QLocale& locale);

} // namespace skein
