// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

/** A running skein-virtual-camera, and the distribution's gphoto2 program to talk to it. */
class CameraProcess final
{
public:
    /** Starts the camera on a free port; isRunning() tells whether it came up. */
    explicit CameraProcess(const QStringList& arguments = {});
    ~CameraProcess();

    struct Outcome
    {
        int exitCode = -1;
        QString output; ///< standard output
        QString errors; ///< standard error
    };

    [[nodiscard]] bool isRunning() const { return !m_port.isEmpty(); }
    [[nodiscard]] QString port() const { return m_port; }
    [[nodiscard]] QProcess& process() { return m_process; }

    /** Runs gphoto2 to its end in workFolder(). */
    Outcome gphoto2(const QStringList& arguments, int timeoutMs = 30000);
    /** Starts gphoto2 in workFolder(); the caller waits for it. */
    void startGphoto2(QProcess& program, const QStringList& arguments) const;
    /**
     * Runs gphoto2 until these files are in workFolder(), then ends it: after a photograph it waits
     * three seconds for more. False when it ended before, or not all were there after 20 seconds.
     */
    [[nodiscard]] bool fetch(const QStringList& arguments, const QStringList& files);
    /** One order of a person at the camera; yields the answer. */
    QString tell(const QString& order);
    /** The value of a setting as gphoto2 shows it. */
    QString setting(const QString& name);

    [[nodiscard]] QString workFolder() const { return m_work.path(); }
    [[nodiscard]] QString workFile(const QString& name) const { return m_work.filePath(name); }
    /** Whether the machine has gphoto2 at all. */
    [[nodiscard]] static bool hasGphoto2();

private:
    QString readLine();

    QProcess m_process;
    QTemporaryDir m_work;
    QString m_port;
    QByteArray m_received;
};

/** Waits until the program has printed this text; false when it ends or 20 seconds pass first. */
bool waitForOutput(QProcess& program, QByteArray& output, const QByteArray& text);
