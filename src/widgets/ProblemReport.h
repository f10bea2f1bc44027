// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/CameraInfo.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace skein {

/** One camera, as a report tells of it. */
struct ReportedCamera
{
    CameraInfo info;
    QString state;           ///< "Ready"
    int settings = 0;        ///< How many of them it has.
    LibraryInfo library;     ///< Of its host.
    QStringList values = {}; ///< "iso = 400": those that photographs depend on.
};

/** What the window knows; cheap to gather. */
struct ReportFacts
{
    QList<ReportedCamera> cameras;
    LibraryInfo library; ///< When no camera tells.
    QString language;
    QStringList screens; ///< "1920x1080 at 1"
    QString platform;    ///< "xcb", "wayland"
    QString session;     ///< Its folder.
    QHash<QString, QVariant> settings;
    /** Of cameras that were there, too: what was logged may name them. */
    QStringList formerSerials = {};
};

/**
 * A report of a problem: an English text, for whoever mends it. Nothing in it tells who the
 * photographer is: the home folder is "~", passwords, names and addresses are left out, and serial
 * numbers are "[serial number 1]" until they are put in. Nothing is sent anywhere.
 */
struct ProblemReport
{
    QString text;
    /** "[serial number 1]" stands for the first one. Also of cameras that are away, as far as this
     * run or the settings know them. */
    QStringList serials;

    /** @p shown, a part of the text, with the serial numbers instead of what stands for them, or
     * the other way round: those that are too short to be told from other numbers only where the
     * report says that there is one. */
    [[nodiscard]] QString withSerials(QString shown, bool areShown) const;
};

/** Also looks at the system and the log: reads files, not for the GUI thread. */
[[nodiscard]] ProblemReport writeProblemReport(const ReportFacts& facts);

/** All serial numbers that the @p settings know, by their names: of bodies that were named, had a
 * letter, or were used last. */
[[nodiscard]] QStringList storedSerials(const QHash<QString, QVariant>& settings);

/** @p text without what tells whose computer this is. @p home, @p user: as the system says them. */
[[nodiscard]] QString withoutNames(QString text, const QString& home, const QString& user);

/** Whether the value of the setting is nobody's business: passwords, names, serial numbers. */
[[nodiscard]] bool isPrivateSetting(const QString& name);

} // namespace skein
