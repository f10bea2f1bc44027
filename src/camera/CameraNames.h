// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/CameraInfo.h"

#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QStringList>

namespace skein {

class Settings;

/**
 * What the photographer calls each body ("Left", "Overhead"), and the letter of those that have no
 * name; kept in the settings, by serial number. Bodies that have none are known by their address in
 * the network, else by their model. Lives on the GUI thread; borrows the settings.
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
    /** The name, else the model and the body's letter: told apart from all other bodies. */
    [[nodiscard]] QString uniqueName(const CameraInfo& camera);
    /**
     * The name, else a letter of the body's own, which it gets now if it has none yet: short enough
     * for file names and different for each body.
     */
    QString shortName(const CameraInfo& camera);

Q_SIGNALS:
    /** A body was named or lost its name. */
    void changed();

private:
    [[nodiscard]] QJsonObject all() const;
    void keep(const CameraInfo& camera, const QString& key, const QString& value);

    Settings& m_settings;
};

} // namespace skein
