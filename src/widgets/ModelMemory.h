// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>
#include <optional>

namespace skein {

class Settings;

/** What is remembered of each model of camera, in the preferences. */
namespace modelMemory {

/** The settings that stand on top, in their order; empty: the usual ones. */
[[nodiscard]] QStringList essentials(const Settings& settings, const QString& model);
void setEssentials(Settings& settings, const QString& model, const QStringList& names);

/** The settings that are shown as dials; nothing: the usual ones. */
[[nodiscard]] std::optional<QStringList> dials(const Settings& settings, const QString& model);
void setDials(Settings& settings, const QString& model, const QStringList& names);

/** Where photographs go (a choice of "capturetarget", or of capturePlaces); empty: as the program
 * sees fit. */
[[nodiscard]] QString captureTarget(const Settings& settings, const QString& model);
void setCaptureTarget(Settings& settings, const QString& model, const QString& choice);

/** Pixels of its largest photograph so far; empty: none was seen. */
[[nodiscard]] QSize photographSize(const Settings& settings, const QString& model);
void setPhotographSize(Settings& settings, const QString& model, QSize size);

} // namespace modelMemory

} // namespace skein
