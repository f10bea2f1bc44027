// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/PhotoStore.h"

#include "base/FileHash.h"
#include "base/FileSync.h"
#include "base/Logging.h"
#include "base/StagedFile.h"
#include "base/UserLocale.h"
#include "session/FileStructure.h"
#include "session/Leftovers.h"
#include "session/StemReservation.h"
#include "session/SubFolders.h"

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
    // A hash that was made of the file as the disk has it would only prove the disk to itself.
    entry.deletes = photo.deletesCopy && !photo.hash.isEmpty();
    return entry;
}

JournalState stateAfter(const JournalEntry& entry, const KeptPhoto& kept)
{
    if (kept.damage) {
        return JournalState::Damaged;
    }
    const bool isDeleted = entry.deletes && entry.isProven() && !kept.doubt && !kept.unsure;
    return isDeleted ? JournalState::DeletionOrdered : JournalState::Committed;
}

Error unproven(const QString& name, const QString& reason)
{
    return {ErrorKind::Unknown,
        //: %1 is the name of a file, %2 a sentence: what is wrong
        Text::tr("%1 is saved, but stays on the camera's card as well. %2 Compare the two, then "
                 "delete it in the camera.")
            .arg(name, reason),
        {}};
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
    m_hashes.clear();
    m_found.clear();
    m_refused.clear();
    m_journal.open(folder, isAlone);
    if (isAlone) {
        clearReservations(folder);
    }
}

void PhotoStore::rename(const QHash<QString, QString>& newPaths)
{
    m_writer.rename(newPaths);
    m_journal.write([&](Journal& journal) { return journal.rename(newPaths); });
}

QHash<QString, qint64> PhotoStore::damaged()
{
    return m_journal.ask([](Journal& journal) { return journal.damaged(); })
        .value_or(QHash<QString, qint64>());
}

Result<KeptPhoto> PhotoStore::store(const IncomingPhoto& photo)
{
    if (const auto checked = m_writer.check(photo); !checked) {
        return tl::unexpected(checked.error());
    }
    const QFileInfo file(photo.stagingPath);
    Prepared ready = m_refused.take(photo.stagingPath);
    if (ready.modified != file.lastModified() || ready.entry.size != file.size()) {
        const QByteArray hash = photo.hash.isEmpty()
                                    ? hashOfFile(photo.stagingPath).value_or(QByteArray())
                                    : photo.hash;
        if (auto known = knownAlready(photo, hash)) {
            return *std::move(known);
        }
        ready = prepare(photo, hash);
    }
    JournalEntry& entry = ready.entry;
    const ShotIdentity identity = PhotoWriter::identityOf(photo, ready.facts);
    if (entry.id == 0) { // Else it is written down already, from when it was refused.
        const auto id = m_journal.ask([&](Journal& journal) { return journal.stage(entry); });
        entry.id = id.value_or(0);
        if (entry.id != 0) {
            m_journal.write([&](Journal& journal) { return journal.describe(entry.id, identity); });
        }
    }
    const auto known = m_journal.ask([&](Journal& journal) { return journal.relatives(identity); });
    const auto stored = m_writer.commit(photo, ready.facts, known.value_or(QList<ShotIdentity>()));
    if (!stored) {
        m_refused.insert(photo.stagingPath, ready);
        return tl::unexpected(stored.error());
    }
    ready.kept.path = stored->path;
    ready.kept.doubt = stored->doubt;
    record(ready.kept, entry);
    return ready.kept;
}

PhotoStore::Prepared PhotoStore::prepare(const IncomingPhoto& photo, const QByteArray& hash)
{
    Prepared ready{entryOf(photo, hash), readCaptureFacts(photo.stagingPath), {},
        QFileInfo(photo.stagingPath).lastModified()};
    examine(ready.kept, ready.entry, photo.stagingPath);
    if (photo.deletesCopy && photo.card.isOnCard() && !ready.kept.damage && !ready.entry.deletes) {
        ready.kept.unsure = unproven(
            photo.cameraName, Text::tr("Nothing was computed while it arrived to compare it by."));
    }
    return ready;
}

void PhotoStore::record(KeptPhoto& kept, const JournalEntry& entry)
{
    const QString name = QDir(m_writer.folder()).relativeFilePath(kept.path);
    const JournalState state = stateAfter(entry, kept);
    kept.isRecorded =
        entry.id != 0 && !entry.hash.isEmpty() &&
        m_journal.write([&](Journal& journal) { return journal.settle(entry, state, name); });
    kept.isOrdered = kept.isRecorded && state == JournalState::DeletionOrdered;
}

void PhotoStore::examine(KeptPhoto& kept, const JournalEntry& entry, const QString& path)
{
    const CardFile& card = entry.card;
    const qint64 size = QFileInfo(path).size();
    const auto fault = structureFaultOf(path, card.name);
    QString reason;
    if (card.size >= 0 && card.size != size) {
        reason =
            //: numbers of bytes: what arrived, and what the camera had said; follows on "IMG_1.JPG
            //: is damaged."
            Text::tr("It has %1 bytes, but the camera announced %2.")
                .arg(userLocale().toString(size), userLocale().toString(card.size));
    } else if (fault && *fault != StructureFault::NotReadable) {
        reason = sentenceFor(*fault);
    } else {
        if (entry.deletes && card.isOnCard() && (fault || card.size < 0)) {
            kept.unsure = unproven(card.name,
                fault ? sentenceFor(*fault)
                      : Text::tr("The camera does not say how large it is, so that nobody can tell "
                                 "whether all of it arrived."));
        }
        return;
    }
    const QString sentence =
        card.isOnCard()
            //: %1 is the name of a file, %2 a sentence: what is wrong
            ? Text::tr("%1 is damaged. %2 What arrived was saved; the copy on the camera's card is "
                       "kept. Compare the two, and fetch it again if that one is whole.")
            : //: %1 is the name of a file, %2 a sentence: what is wrong
            Text::tr("%1 is damaged. %2 What arrived was saved. Look at it, and take the picture "
                     "again if you can.");
    kept.damage = Error{ErrorKind::Io, sentence.arg(card.name, reason), {}};
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
    adopted.staging = found.staging;
    examine(kept, adopted, path);
    if (syncFile(path) &&
        m_journal.write([&](Journal& journal) { return journal.adopt(found.id, entry.card); })) {
        record(kept, adopted);
    }
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
    RecoveryPlan plan = recoveryPlan(unfinished.value_or(QList<JournalEntry>()), leftovers);
    QList<RecoveryPlan::Whole> sound;
    for (const RecoveryPlan::Whole& whole : std::as_const(plan.takeIn)) {
        const QString& path = whole.leftover.path;
        const QByteArray arrived = whole.entry ? whole.entry->hash : QByteArray();
        if (arrived.isEmpty() || hashOfFile(path).value_or(QByteArray()) == arrived) {
            sound.append(whole);
            continue;
        }
        // A power cut took some of it: it is not what arrived.
        qCWarning(lcSession) << path << "is not what arrived";
        StagedFile::removeWholeMark(path);
        plan.setAside.append(path);
        plan.lookFor.append(*whole.entry);
    }
    plan.takeIn = sound;
    return plan;
}

Result<KeptPhoto> PhotoStore::takeIn(const RecoveryPlan::Whole& whole, const QString& run)
{
    const JournalEntry entry = whole.entry.value_or(JournalEntry());
    // Where a name is given by a second link, it may have both.
    if (const QString name = nameOf(entry); !name.isEmpty()) {
        KeptPhoto kept;
        kept.path = QDir(m_writer.folder()).filePath(name);
        examine(kept, entry, kept.path);
        record(kept, entry);
        if (kept.isRecorded) {
            removeStaged(whole.leftover.path);
            return kept;
        }
    }
    auto kept = store(incomingFrom(whole, run));
    if (kept && entry.id != 0 && !entry.card.isOnCard()) {
        // Files of no card have a row for each time they were staged.
        m_journal.write([&](Journal& journal) { return journal.rollBack(entry.id); });
    }
    return kept;
}

void PhotoStore::settle(const QList<JournalEntry>& lookFor, const std::function<bool()>& isStopped)
{
    for (const JournalEntry& entry : lookFor) {
        const QString name = nameOf(entry, isStopped);
        if (isStopped()) {
            break;
        }
        if (name.isEmpty()) {
            m_journal.write([&](Journal& journal) { return journal.rollBack(entry.id); });
        } else {
            qCInfo(lcSession) << entry.card.name << "had got its name already:" << name;
            KeptPhoto kept;
            kept.path = QDir(m_writer.folder()).filePath(name);
            examine(kept, entry, kept.path);
            record(kept, entry);
        }
    }
    m_hashes.clear();
}

QString PhotoStore::nameOf(const JournalEntry& entry, const std::function<bool()>& isStopped)
{
    if (entry.id == 0 || entry.hash.isEmpty()) {
        return {};
    }
    const QDir folder(m_writer.folder());
    const QString ending = FileNamer::withExtension(QString(), entry.card.name);
    QFileInfoList files = folder.entryInfoList(QDir::Files | QDir::NoSymLinks, QDir::Time);
    for (const QString& below : subFoldersOf(folder.path())) {
        files += QDir(folder.filePath(below)).entryInfoList(QDir::Files | QDir::NoSymLinks);
    }
    // The last one named is the likeliest; each is read once.
    for (const QFileInfo& file : std::as_const(files)) {
        const QString name = folder.relativeFilePath(file.filePath());
        if (isStopped()) {
            return {};
        }
        if (!name.endsWith(ending, Qt::CaseInsensitive) || file.size() != entry.size ||
            m_found.contains(name)) {
            continue;
        }
        if (!m_hashes.contains(name)) {
            m_hashes.insert(name, hashOfFile(file.filePath()).value_or(QByteArray()));
        }
        if (m_hashes.value(name) == entry.hash) {
            // The name is there; after a crash only a flush tells that it stays.
            m_found.insert(name);
            const bool isFlushed = syncFile(file.filePath()) && syncFolder(file.path());
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
