// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/CameraInfo.h"

#include <QObject>
#include <QString>
#include <QStringList>

namespace skein {

class Settings;

/**
 * What the photographer calls each body ("Left", "Overhead"), and the letter that those without a
 * name have in a session; kept in the settings, by serial number. Bodies that have none are known
 * by their address in the network, else by their model. Lives on the GUI thread; borrows the
 * settings.
 */
class CameraNames final : public QObject
{
    Q_OBJECT

public:
    /** Longer ones are cut: they go into file names and titles. */
    static constexpr qsizetype maxNameLength = 40;

    explicit CameraNames(Settings& settings, QObject* parent = nullptr);

    /** The name that was given to @p camera; empty when it has none. */
    [[nodiscard]] QString nameOf(const CameraInfo& camera) const;
    /** Gives a name; an empty one takes it away. */
    void setName(const CameraInfo& camera, const QString& name);
    /** How the body is called in lists and titles: its name, else its model, else its port. */
    [[nodiscard]] QString displayName(const CameraInfo& camera) const;
    /** The name, else the model and the body's letter: told apart from all others of the session in
     * the folder @p session. */
    [[nodiscard]] QString uniqueName(const CameraInfo& camera, const QString& session);
    /**
     * The name, else the body's letter in the session in the folder @p session, which it gets now
     * if it has none yet: short enough for file names, and different for each body of the session.
     * Each session begins with A; the letters of the last ones are kept, for those that go on.
     */
    QString shortName(const CameraInfo& camera, const QString& session);
    /** So many sessions keep their letters. */
    static constexpr qsizetype mostSessions = 100;

Q_SIGNALS:
    /** A body was named or lost its name. */
    void changed();

private:
    Settings& m_settings;
};

} // namespace skein
