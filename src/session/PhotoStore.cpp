// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/PhotoStore.h"

#include "base/FileHash.h"
#include "base/FileSync.h"
#include "base/Logging.h"
#include "base/StagedFile.h"
#include "session/FileStructure.h"
#include "session/FolderScanner.h"
#include "session/Leftovers.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::PhotoStore)
};

JournalEntry entryOf(const IncomingPhoto& photo, const QByteArray& hash)
{
    JournalEntry entry;
    entry.card = photo.card;
    entry.card.name = photo.cameraName;
    entry.shotKey = photo.shotKey;
    entry.staging = QFileInfo(photo.stagingPath).fileName();
    entry.size = QFileInfo(photo.stagingPath).size();
    entry.hash = hash;
    entry.deletes = photo.deletesCopy;
    return entry;
}

JournalState stateAfter(const JournalEntry& entry, const KeptPhoto& kept)
{
    if (kept.damage) {
        return JournalState::Damaged;
    }
    const bool isDeleted = entry.deletes && entry.card.isOnCard() && !kept.doubt;
    return isDeleted ? JournalState::DeletionOrdered : JournalState::Committed;
}

/** The staging file at @p path is in the session already, under another name. */
void removeStaged(const QString& path)
{
    QFile::remove(path);
    StagedFile::removeWholeMark(path);
}

} // namespace

void PhotoStore::open(const QString& folder, bool isAlone)
{
    m_writer.setFolder(folder);
    m_journal.open(folder, isAlone);
    const auto shots =
        m_journal.ask([](Journal& journal) { return journal.shots(PhotoWriter::rememberedShots); });
    if (shots) {
        m_writer.recall(*shots);
    }
}

Result<KeptPhoto> PhotoStore::store(const IncomingPhoto& photo)
{
    if (const auto checked = m_writer.check(photo); !checked) {
        return tl::unexpected(checked.error());
    }
    const QByteArray hash =
        photo.hash.isEmpty() ? hashOfFile(photo.stagingPath).value_or(QByteArray()) : photo.hash;
    if (auto known = knownAlready(photo, hash)) {
        return *std::move(known);
    }
    JournalEntry entry = entryOf(photo, hash);
    const auto id = m_journal.ask([&](Journal& journal) { return journal.stage(entry); });
    entry.id = id.value_or(0);
    KeptPhoto kept;
    kept.damage = damageOf(photo);
    const auto stored = m_writer.commit(photo);
    if (!stored) {
        return tl::unexpected(stored.error());
    }
    kept.path = stored->path;
    kept.doubt = stored->doubt;
    kept.isRecorded = record(entry, stateAfter(entry, kept), kept.path);
    return kept;
}

bool PhotoStore::record(const JournalEntry& entry, JournalState state, const QString& path)
{
    const QString name = QDir(m_writer.folder()).relativeFilePath(path);
    return entry.id != 0 && !entry.hash.isEmpty() &&
           m_journal.write([&](Journal& journal) { return journal.settle(entry.id, state, name); });
}

std::optional<Error> PhotoStore::damageOf(const IncomingPhoto& photo) const
{
    const qint64 size = QFileInfo(photo.stagingPath).size();
    QString reason;
    if (photo.card.size >= 0 && photo.card.size != size) {
        reason = Text::tr("It has %L1 bytes, but the camera announced %L2.")
                     .arg(size)
                     .arg(photo.card.size);
    } else if (const auto fault = structureFaultOf(photo.stagingPath, photo.cameraName)) {
        reason = sentenceFor(*fault);
    } else {
        return std::nullopt;
    }
    const QString sentence =
        photo.card.isOnCard()
            ? Text::tr("%1 is damaged. %2 What arrived was saved; the copy on the camera's card is "
                       "kept. Compare the two, and fetch it again if that one is whole.")
            : Text::tr("%1 is damaged. %2 What arrived was saved. Look at it, and take the picture "
                       "again if you can.");
    return Error{ErrorKind::Io, sentence.arg(photo.cameraName, reason), {}};
}

std::optional<KeptPhoto> PhotoStore::knownAlready(
    const IncomingPhoto& photo, const QByteArray& hash)
{
    if (!photo.card.isOnCard() || hash.isEmpty()) {
        return std::nullopt;
    }
    // A leftover of which nobody could tell from where it came: now its card says so.
    const JournalEntry entry = entryOf(photo, hash);
    const auto stray = m_journal.ask(
        [&](Journal& journal) { return journal.stray(photo.cameraName, entry.size, hash); });
    const JournalEntry found = stray ? stray->value_or(JournalEntry()) : JournalEntry();
    const QString path = QDir(m_writer.folder()).filePath(found.path);
    // What counts is what the disk has now, of both.
    const bool isSame = found.id != 0 && !found.path.isEmpty() && isStored(path, entry) &&
                        hashOfFile(photo.stagingPath).value_or(QByteArray()) == hash;
    if (!isSame) {
        return std::nullopt;
    }
    KeptPhoto kept;
    kept.path = path;
    JournalEntry adopted = entry;
    adopted.id = found.id;
    kept.isRecorded = syncFile(path) && m_journal.write([&](Journal& journal) {
        return journal.adopt(found.id, entry.card);
    }) && record(adopted, stateAfter(adopted, kept), path);
    if (!kept.isRecorded) {
        return std::nullopt;
    }
    qCInfo(lcSession) << photo.cameraName << "is in the session already as" << found.path;
    removeStaged(photo.stagingPath);
    return kept;
}

RecoveryPlan PhotoStore::planFor(const QList<FoundLeftover>& leftovers)
{
    const auto unfinished = m_journal.ask([](Journal& journal) { return journal.unfinished(); });
    return recoveryPlan(unfinished.value_or(QList<JournalEntry>()), leftovers);
}

Result<KeptPhoto> PhotoStore::takeIn(const RecoveryPlan::Whole& whole, const QString& run)
{
    const JournalEntry entry = whole.entry.value_or(JournalEntry());
    if (entry.state == JournalState::Staged) {
        // Where a name is given by a second link, it may have both.
        if (const QString name = nameOf(entry); !name.isEmpty()) {
            KeptPhoto kept;
            kept.path = QDir(m_writer.folder()).filePath(name);
            kept.isRecorded = record(entry, stateAfter(entry, kept), kept.path);
            if (kept.isRecorded) {
                removeStaged(whole.leftover.path);
                return kept;
            }
        }
    }
    return store(incomingFrom(whole, run));
}

void PhotoStore::settle(const QList<JournalEntry>& lookFor)
{
    for (const JournalEntry& entry : lookFor) {
        const QString name = nameOf(entry);
        if (name.isEmpty()) {
            m_journal.write([&](Journal& journal) { return journal.rollBack(entry.id); });
        } else {
            qCInfo(lcSession) << entry.card.name << "had got its name already:" << name;
            const QString path = QDir(m_writer.folder()).filePath(name);
            KeptPhoto kept;
            if (structureFaultOf(path, entry.card.name)) {
                kept.damage = Error();
            }
            record(entry, stateAfter(entry, kept), path);
        }
    }
}

QString PhotoStore::nameOf(const JournalEntry& entry) const
{
    if (entry.hash.isEmpty()) {
        return {};
    }
    const QDir folder(m_writer.folder());
    const QString ending = FileNamer::withExtension(QString(), entry.card.name);
    for (const QString& name : namesIn(m_writer.folder())) {
        if (name.endsWith(ending, Qt::CaseInsensitive) && isStored(folder.filePath(name), entry)) {
            // The name is there; after a crash only a flush tells that it stays.
            const bool isFlushed = syncFile(folder.filePath(name)) && syncFolder(folder.path());
            return isFlushed ? name : QString();
        }
    }
    return {};
}

bool PhotoStore::isStored(const QString& path, const JournalEntry& entry) const
{
    const QFileInfo file(path);
    return file.isFile() && !file.isSymLink() && file.size() == entry.size &&
           hashOfFile(path).value_or(QByteArray()) == entry.hash;
}

} // namespace skein
