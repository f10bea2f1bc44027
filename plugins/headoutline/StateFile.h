// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QString>
#include <memory>

class QThreadPool;

namespace skein::headoutline {

/** Which contents a file has, as far as the disk tells without reading it. Value. */
struct FileStamp
{
    bool isThere = false;
    quint64 inode = 0;
    qint64 size = 0;
    qint64 changedNs = 0; ///< Since 1970.

    bool operator==(const FileStamp&) const = default;

    /** Waits for the disk. */
    static FileStamp of(const QString& path);
};

/**
 * The file with the heads of one photograph, beside it. Links and what is no ordinary file are
 * neither read nor written: a folder may come from somebody else. Whatever lies there and was not
 * read and understood gets another name before it is written over.
 */
class StateFile
{
    Q_DECLARE_TR_FUNCTIONS(skein::headoutline::StateFile)

public:
    struct Contents
    {
        QByteArray bytes; ///< Empty, and no error: there is no file.
        QString error;    ///< Why it could not be read, a sentence.
        FileStamp stamp;  ///< Of what was read.
    };

    /** @p threads write, one at a time; they outlive this. */
    StateFile(const QString& photograph, QThreadPool& threads);

    /** The photograph has another name now, and the file with it. */
    void setPhotograph(const QString& photograph);
    QString path() const;

    /** Waits for the disk: not on the GUI thread. */
    static Contents read(const QString& path, qsizetype mostBytes);
    /** Waits for the disk: not on the GUI thread. Empty, or a sentence. */
    static QString write(const QString& path, const QByteArray& bytes);

    /** What was read was understood: as long as the file is that, it may be replaced. */
    void setKnown(const FileStamp& stamp);
    /** Writes on another thread, also when this object goes; of several only the newest counts.
     * Nothing is written where the photograph has gone. */
    void writeSoon(const QByteArray& bytes);
    /** A sentence, when there is something to tell of the last write that ended. */
    QString error() const;

private:
    struct Shared;

    QString m_photograph;
    QThreadPool& m_threads;
    std::shared_ptr<Shared> m_shared;
};

} // namespace skein::headoutline
