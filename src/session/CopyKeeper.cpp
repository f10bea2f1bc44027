// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/CopyKeeper.h"

#include "base/FileSync.h"
#include "base/Logging.h"
#include "session/SessionFolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::CopyKeeper)
};

/** What a file system needs beside the bytes of a file. */
constexpr qint64 spareBytes = 1'000'000;
/** Times of files are whole hundredths of a second, or coarser, on exFAT, FAT and in the network,
 * where files are given new numbers as well; elsewhere hardly ever. In nanoseconds. */
constexpr qint64 coarseTime = 10'000'000;

CopyState stateOf(const BackupRecord& record)
{
    return record.isChanged ? CopyState::Changed : CopyState::Safe;
}

bool isAbout(const BackupRecord& record, const FileFacts& facts)
{
    return record.size == facts.size && record.modified == facts.modified;
}

} // namespace

CopyKeeper::CopyKeeper(QString session, BackupStore& store, BackupTarget target, MayGoOn mayGoOn)
    : m_session(std::move(session))
    , m_store(store)
    , m_target(std::move(target))
    , m_mayGoOn(std::move(mayGoOn))
{}

bool CopyKeeper::isSidecar(const QString& path)
{
    return path.endsWith(QLatin1String(".xmp"), Qt::CaseInsensitive);
}

std::optional<CopyState> CopyKeeper::remembered(
    const QString& session, BackupStore& store, const QString& target, const QString& path)
{
    const auto facts = factsOf(session + u'/' + path);
    const auto record = facts ? store.find(target, path) : std::nullopt;
    return record && isAbout(*record, *facts) ? std::optional(stateOf(*record)) : std::nullopt;
}

std::optional<CopyState> CopyKeeper::known(const QString& path) const
{
    const auto record = m_store.find(m_target.id(), path);
    const auto copy = record ? factsOf(m_target.pathOf(record->copy)) : failure({}, {});
    const bool looksSame =
        copy && copy->size == record->size && copy->modified == record->copyModified;
    return looksSame ? remembered(m_session, m_store, m_target.id(), path) : std::nullopt;
}

CopyKeeper::Kept CopyKeeper::keep(const QString& path, const ArrivedHashes& arrived)
{
    const auto facts = factsOf(sourceOf(path));
    if (!facts) {
        return {CopyState::Failed, facts.error()};
    }
    auto record = m_store.find(m_target.id(), path);
    const bool wasChanged = record && record->isChanged;
    if (record && isAbout(*record, *facts) && isIntact(*record)) {
        return put(*record, wasChanged);
    }
    if (record && !isSidecar(path)) {
        const auto spoilt = isSpoilt(*record);
        if (!spoilt) {
            return {CopyState::Waiting, spoilt.error()};
        }
        if (*spoilt) {
            return replace(*record, arrived);
        }
    }
    // Else a photograph of a burst may be taken for another one, by a number given again.
    if (facts->modified % coarseTime != 0) {
        const auto renamed =
            former(m_store.withFacts(m_target.id(), facts->inode, facts->size, facts->modified));
        if (renamed) {
            return put(follow(*renamed, path, *facts), renamed->isChanged);
        }
    }
    const auto known = recognise(path, *facts);
    if (!known) {
        return {
            known.error().isCancellation() ? CopyState::Waiting : CopyState::Failed, known.error()};
    }
    if (*known) {
        BackupRecord found = **known;
        const bool wasFoundChanged = found.isChanged;
        found.isChanged = arrived.isChanged(path, found.hash);
        return put(found, wasFoundChanged);
    }
    return copy(path, arrived);
}

CopyKeeper::Kept CopyKeeper::put(const BackupRecord& record, bool wasChanged)
{
    m_store.put(m_target.id(), record);
    return {stateOf(record), std::nullopt, false, record.isChanged && !wasChanged};
}

/** Whether the copy is there and not what was written, while the session's file is. Fails when it
 * may not be looked at just now. */
Result<bool> CopyKeeper::isSpoilt(const BackupRecord& record)
{
    const QString path = m_target.pathOf(record.copy);
    const auto copy = factsOf(path);
    if (!copy) {
        return false; // Somebody took it away.
    }
    if (copy->size == record.size) {
        auto hash = hashOnDisk(path, m_mayGoOn);
        if (!hash && hash.error().kind == ErrorKind::Io) {
            hash = hashOnDisk(path, m_mayGoOn); // Disks in the network may have lost sight of it.
        }
        if (!hash && hash.error().isCancellation()) {
            return tl::unexpected(hash.error());
        }
        if (!hash && hash.error().kind != ErrorKind::Io) {
            return false; // Nobody lets us look, which is not the disk's fault.
        }
        if (hash && *hash == record.hash) {
            return false;
        }
    }
    const auto original = hashOnDisk(sourceOf(record.path), m_mayGoOn);
    if (!original && original.error().isCancellation()) {
        return tl::unexpected(original.error());
    }
    return original && *original == record.hash;
}

CopyKeeper::Kept CopyKeeper::replace(const BackupRecord& record, const ArrivedHashes& arrived)
{
    const qsizetype dot = record.copy.lastIndexOf(u'.');
    const qsizetype end = dot <= record.copy.lastIndexOf(u'/') + 1 ? record.copy.size() : dot;
    const QString aside = m_target.freeName(
        record.copy.left(end) + QStringLiteral("-damaged") + record.copy.mid(end));
    const Result<void> moved =
        renameBeneath(m_target.root(), m_target.pathOf(record.copy), m_target.pathOf(aside));
    if (!moved) {
        return fault(record.path, moved.error());
    }
    m_store.remove(m_target.id(), record.path); // What it says is not there any more.
    Kept kept = copy(record.path, arrived);
    kept.isNewlyChanged = kept.isNewlyChanged && !record.isChanged;
    kept.putAside = aside;
    return kept;
}

bool CopyKeeper::isIntact(BackupRecord& record)
{
    const auto copy = factsOf(m_target.pathOf(record.copy));
    if (!copy || copy->size != record.size) {
        return false;
    }
    if (copy->modified == record.copyModified) {
        return true;
    }
    // A file system that keeps times coarsely, or somebody was at it.
    if (!isSame(record.copy, record.size, record.hash)) {
        return false;
    }
    record.copyModified = copy->modified;
    return true;
}

bool CopyKeeper::isSame(const QString& copy, qint64 size, const QByteArray& hash)
{
    const QString path = m_target.pathOf(copy);
    const auto facts = factsOf(path);
    return facts && facts->size == size &&
           hashOnDisk(path, m_mayGoOn).value_or(QByteArray()) == hash;
}

Result<std::optional<BackupRecord>> CopyKeeper::recognise(
    const QString& path, const FileFacts& facts)
{
    const auto named = factsOf(m_target.pathOf(path));
    const bool mayBeThere = named && named->size == facts.size;
    // Sidecars of equal ratings are equal: each is copied, the copies of lost ones stay theirs.
    const bool mayBeElsewhere = !isSidecar(path) && m_store.hasSize(m_target.id(), facts.size);
    if (!mayBeThere && !mayBeElsewhere) {
        return std::nullopt;
    }
    const auto hash = hashOnDisk(sourceOf(path), m_mayGoOn);
    if (!hash) {
        return tl::unexpected(hash.error());
    }
    BackupRecord record{path, facts.size, facts.modified, facts.inode, *hash, path, 0, false};
    if (mayBeThere && isSame(path, facts.size, *hash)) {
        record.copyModified = named->modified;
        return record;
    }
    if (!mayBeElsewhere) {
        return std::nullopt;
    }
    auto own = m_store.find(m_target.id(), path);
    if (own && own->hash == *hash && isIntact(*own)) {
        return follow(*own, path, facts); // only its time is another
    }
    const auto renamed = former(m_store.withHash(m_target.id(), *hash));
    return renamed ? std::optional(follow(*renamed, path, facts)) : std::nullopt;
}

/** The first of @p records whose photograph has gone from its place and whose copy has not. */
std::optional<BackupRecord> CopyKeeper::former(QList<BackupRecord> records)
{
    for (BackupRecord& record : records) {
        if (!QFileInfo::exists(sourceOf(record.path)) && isIntact(record)) {
            return record;
        }
    }
    return std::nullopt;
}

/** @p record is about the file @p path now; its copy gets that name, too. */
BackupRecord CopyKeeper::follow(
    const BackupRecord& record, const QString& path, const FileFacts& facts)
{
    BackupRecord now = record;
    now.path = path;
    now.modified = facts.modified;
    now.inode = facts.inode;
    if (record.path == path) {
        return now;
    }
    m_store.remove(m_target.id(), record.path);
    const QString to = m_target.pathOf(path);
    if (QDir().mkpath(QFileInfo(to).path()) &&
        renameBeneath(m_target.root(), m_target.pathOf(record.copy), to)) {
        static_cast<void>(syncFolder(QFileInfo(to).path()));
        now.copy = path;
    }
    return now;
}

/** What it means that the file @p path could not be written into the backup. */
CopyKeeper::Kept CopyKeeper::fault(const QString& path, const Error& error) const
{
    if (error.isCancellation()) {
        return {CopyState::Waiting, error, false};
    }
    const QString folder = QFileInfo(m_target.root()).path();
    if (!m_target.isThere()) {
        return {CopyState::Waiting, BackupTarget::isAway(folder), true};
    }
    if (error.kind != ErrorKind::NoSpace && m_target.takesFiles()) {
        const Error own{ErrorKind::InvalidArgument,
            //: %1 is the name of a file, %2 a folder
            Text::tr("“%1” could not be copied into the backup folder “%2”; other photographs can. "
                     "Its disk may take no file of this name or of this size, or a file may lie "
                     "where a folder is needed. Give the photograph another name, or choose "
                     "another disk for the backup.")
                .arg(QDir::toNativeSeparators(path), QDir::toNativeSeparators(folder)),
            error.detail};
        return {CopyState::Failed, own, false};
    }
    return {CopyState::Waiting, m_target.cannotWrite(error.kind, error.detail), true};
}

CopyKeeper::Kept CopyKeeper::copy(const QString& path, const ArrivedHashes& arrived)
{
    const auto facts = factsOf(sourceOf(path));
    const qint64 free = freeBytesOf(m_target.root());
    if (facts && free >= 0 && free < facts->size + spareBytes) {
        return fault(
            path, {ErrorKind::NoSpace, {}, errnoText(ENOSPC)}); // Without filling it first.
    }
    const auto made = makeVerifiedCopy(sourceOf(path), m_target.stagingFolder(), m_mayGoOn);
    if (!made) {
        const CopyFailure& failure = made.error();
        if (failure.where == CopyFailure::Where::Target) {
            return fault(path, failure.error);
        }
        const bool isLater =
            failure.error.kind == ErrorKind::Busy || failure.error.isCancellation();
        return {isLater ? CopyState::Waiting : CopyState::Failed, failure.error};
    }
    const auto name = isSidecar(path) ? nameSidecar(*made, path) : nameCopy(*made, path);
    if (!name) {
        QFile::remove(made->stagingPath);
        return fault(path, name.error());
    }
    const auto copied = factsOf(m_target.pathOf(*name));
    const FileFacts& source = made->source;
    return put({path, source.size, source.modified, source.inode, made->hash, *name,
                   copied ? copied->modified : 0, arrived.isChanged(path, made->hash)},
        false);
}

Result<QString> CopyKeeper::nameCopy(const VerifiedCopy& copy, const QString& path)
{
    QString name = path;
    constexpr int maxTries = 100;
    for (int tries = 0; tries < maxTries; ++tries) {
        const QString to = m_target.pathOf(name);
        QDir().mkpath(QFileInfo(to).path());
        const Result<void> renamed = renameBeneath(m_target.root(), copy.stagingPath, to);
        if (renamed) {
            return syncFolder(QFileInfo(to).path()).map([&name] { return name; });
        }
        if (renamed.error().kind != ErrorKind::AlreadyExists) {
            return tl::unexpected(renamed.error());
        }
        // Another window may just have copied the same photograph.
        if (isSame(name, copy.source.size, copy.hash)) {
            QFile::remove(copy.stagingPath);
            return name;
        }
        name = m_target.freeName(path);
    }
    return tl::unexpected(m_target.cannotWrite(ErrorKind::AlreadyExists, path));
}

Result<QString> CopyKeeper::nameSidecar(const VerifiedCopy& copy, const QString& path)
{
    const auto record = m_store.find(m_target.id(), path);
    const QString to = m_target.pathOf(path);
    const bool isOurs = record && record->copy == path && isSame(path, record->size, record->hash);
    if (isOurs) {
        if (std::rename(QFile::encodeName(copy.stagingPath).constData(),
                QFile::encodeName(to).constData()) != 0) {
            return tl::unexpected(
                m_target.cannotWrite(errorKindFromErrno(errno), errnoText(errno)));
        }
        return syncFolder(QFileInfo(to).path()).map([&path] { return path; });
    }
    if (QFileInfo::exists(to) && !isSame(path, copy.source.size, copy.hash)) {
        const QString aside = m_target.pathOf(m_target.freeName(path));
        if (const Result<void> moved = renameBeneath(m_target.root(), to, aside); !moved) {
            return tl::unexpected(moved.error());
        }
        qCInfo(lcSession) << "kept another program's" << path << "in the backup as" << aside;
    }
    return nameCopy(copy, path);
}

} // namespace skein
