// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/CopyKeeper.h"

#include "base/FileSync.h"
#include "base/Logging.h"
#include "session/SessionFolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

namespace skein {

namespace {

/** What a file system needs beside the bytes of a file. */
constexpr qint64 spareBytes = 1'000'000;

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
    if (record && isAbout(*record, *facts) && isIntact(*record)) {
        return put(*record);
    }
    auto moved = m_store.findFile(m_target.id(), facts->inode, facts->size, facts->modified);
    if (moved && moved->path != path && isIntact(*moved)) {
        return put(follow(*moved, path, *facts));
    }
    const auto known = recognise(path, *facts);
    if (!known) {
        return {
            known.error().isCancellation() ? CopyState::Waiting : CopyState::Failed, known.error()};
    }
    if (*known) {
        BackupRecord found = **known;
        found.isChanged = arrived.isChanged(path, found.hash);
        return put(found);
    }
    return copy(path, arrived);
}

CopyKeeper::Kept CopyKeeper::put(const BackupRecord& record)
{
    m_store.put(m_target.id(), record);
    return {stateOf(record), std::nullopt};
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
    if (!mayBeThere && !m_store.hasSize(m_target.id(), facts.size)) {
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
    auto found = m_store.findHash(m_target.id(), *hash);
    return found && isIntact(*found) ? std::optional(follow(*found, path, facts)) : std::nullopt;
}

BackupRecord CopyKeeper::follow(
    const BackupRecord& record, const QString& path, const FileFacts& facts)
{
    BackupRecord now = record;
    now.path = path;
    now.modified = facts.modified;
    now.inode = facts.inode;
    if (record.path == path || QFileInfo::exists(sourceOf(record.path))) {
        return now; // The same contents twice: one copy does.
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

CopyKeeper::Kept CopyKeeper::fault(const Error& error) const
{
    Kept kept{CopyState::Waiting, error, !error.isCancellation()};
    if (kept.isTargetAtFault) {
        kept.error = m_target.isThere() ? m_target.cannotWrite(error.kind, error.detail)
                                        : BackupTarget::isAway(QFileInfo(m_target.root()).path());
    }
    return kept;
}

CopyKeeper::Kept CopyKeeper::copy(const QString& path, const ArrivedHashes& arrived)
{
    const auto facts = factsOf(sourceOf(path));
    const qint64 free = freeBytesOf(m_target.root());
    if (facts && free >= 0 && free < facts->size + spareBytes) {
        return fault({ErrorKind::NoSpace, {}, errnoText(ENOSPC)}); // Without filling it first.
    }
    const auto made = makeVerifiedCopy(sourceOf(path), m_target.stagingFolder(), m_mayGoOn);
    if (!made) {
        const CopyFailure& failure = made.error();
        if (failure.where == CopyFailure::Where::Target) {
            return fault(failure.error);
        }
        const bool isLater =
            failure.error.kind == ErrorKind::Busy || failure.error.isCancellation();
        return {isLater ? CopyState::Waiting : CopyState::Failed, failure.error};
    }
    const auto name = isSidecar(path) ? nameSidecar(*made, path) : nameCopy(*made, path);
    if (!name) {
        QFile::remove(made->stagingPath);
        return fault(name.error());
    }
    const auto copied = factsOf(m_target.pathOf(*name));
    const FileFacts& source = made->source;
    return put({path, source.size, source.modified, source.inode, made->hash, *name,
        copied ? copied->modified : 0, arrived.isChanged(path, made->hash)});
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
