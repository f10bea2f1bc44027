// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/HashList.h"

#include "base/FileSync.h"
#include "base/StagedFile.h"
#include "session/C4Id.h"
#include "session/CopyKeeper.h"
#include "session/FolderScanner.h"
#include "session/HashListFile.h"
#include "session/JournalGuard.h"
#include "session/JournalKeeper.h"
#include "session/SessionFolder.h"
#include "session/VerifiedCopy.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>
#include <algorithm>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::HashList)
};

QString listFolderName()
{
    return QStringLiteral("ascmhl");
}

QString chainName()
{
    return QStringLiteral("ascmhl_chain.xml");
}

/** What earlier lists say. */
struct History
{
    QList<HashListLink> chain;
    QHash<QString, QByteArray> hashes; ///< Of the newest list that knows a file and did not fail.
    QStringList last;                  ///< The files of the last list.
};

tl::unexpected<Error> notWritten(const QString& folder, const QString& detail)
{
    return failure(ErrorKind::Io,
        //: %1 is a file or folder
        Text::tr(
            "The hash list could not be written in “%1”. Check that there is room and that the "
            "folder may be written to.")
            .arg(QDir::toNativeSeparators(folder)),
        detail);
}

Result<QByteArray> bytesOf(const QString& path)
{
    constexpr qint64 mostBytes = 1 << 28;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes) {
        return failure(ErrorKind::Io,
            //: %1 is a file or folder
            Text::tr("“%1” could not be read. Move the folder “ascmhl” away to begin anew.")
                .arg(QDir::toNativeSeparators(path)),
            file.errorString());
    }
    return file.readAll();
}

Result<History> historyIn(const QString& lists)
{
    History history;
    const QString chainPath = lists + u'/' + chainName();
    if (!QFileInfo::exists(chainPath)) {
        return history;
    }
    const auto chain = bytesOf(chainPath).and_then(&hashListFile::readChain);
    if (!chain) {
        return tl::unexpected(chain.error());
    }
    history.chain = *chain;
    for (const HashListLink& link : *chain) {
        const auto bytes = bytesOf(lists + u'/' + QFileInfo(link.name).fileName());
        if (!bytes) {
            return tl::unexpected(bytes.error());
        }
        if (c4IdOf(*bytes) != link.c4) {
            return failure(ErrorKind::Protocol,
                //: %1 is a file or folder
                Text::tr("The earlier hash list “%1” has been changed since it was written, so it "
                         "proves nothing. Move the folder “ascmhl” away to begin anew.")
                    .arg(link.name));
        }
        const auto entries = hashListFile::read(*bytes);
        if (!entries) {
            return tl::unexpected(entries.error());
        }
        history.last.clear();
        for (const HashListEntry& entry : *entries) {
            history.last.append(entry.path);
            if (!entry.hash.isEmpty() && entry.action != HashListEntry::Action::Failed) {
                history.hashes.insert(entry.path, entry.hash);
            }
        }
    }
    return history;
}

QStringList filesIn(const QString& folder)
{
    QStringList paths;
    const QDir root(folder);
    // Hidden ones are left out with their folders; links lead elsewhere.
    QDirIterator all(folder, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = root.relativeFilePath(all.next());
        if (!path.startsWith(listFolderName() + u'/')) {
            paths.append(path);
        }
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

Result<HashListEntry> entryOf(const QString& folder, const QString& path, const MayGoOn& mayGoOn)
{
    const QString whole = folder + u'/' + path;
    const auto facts = factsOf(whole);
    const auto hash = facts ? hashOnDisk(whole, mayGoOn) : tl::unexpected(facts.error());
    if (!hash) {
        return tl::unexpected(hash.error());
    }
    constexpr qint64 nanosecondsPerMs = 1'000'000;
    return HashListEntry{path, facts->size,
        QDateTime::fromMSecsSinceEpoch(facts->modified / nanosecondsPerMs), *hash,
        QDateTime::currentDateTime(), HashListEntry::Action::Original};
}

/** Writes @p bytes as the file @p path, which must not exist, for good. */
Result<void> writeNew(const QString& root, const QString& path, const QByteArray& bytes)
{
    auto file = StagedFile::create(QFileInfo(path).path(), QStringLiteral("list.part"));
    if (!file) {
        return notWritten(root, file.error().detail);
    }
    const QString staged = file->path();
    if (const auto written = file->append(bytes); !written) {
        file->discard();
        return notWritten(root, written.error().detail);
    }
    file->close();
    StagedFile::removeWholeMark(staged);
    const auto done =
        syncFile(staged).and_then([&] { return renameBeneath(root, staged, path); }).and_then([&] {
            return syncFolder(QFileInfo(path).path());
        });
    if (!done) {
        QFile::remove(staged);
        return notWritten(root, done.error().detail);
    }
    return {};
}

Result<void> writeChain(const QString& root, const QString& lists, const QList<HashListLink>& chain)
{
    QSaveFile file(lists + u'/' + chainName());
    const QByteArray bytes = hashListFile::writeChain(chain);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return notWritten(root, file.errorString());
    }
    return syncFolder(lists);
}

/** "0001_Wedding_2026-11-22_101500Z.mhl" */
QString listName(int number, const QString& folder, const QDateTime& created)
{
    return QStringLiteral("%1_%2_%3Z.mhl")
        .arg(number, 4, 10, QLatin1Char('0'))
        .arg(QDir(folder).dirName(), created.toUTC().toString(QStringLiteral("yyyy-MM-dd_HHmmss")));
}

} // namespace

ArrivedAnswer arrivedHashes(const QString& folder)
{
    const QString path = JournalKeeper::pathIn(journalGuard::withoutLinks(folder));
    if (!QFileInfo::exists(path)) {
        return {};
    }
    return Journal::open(path, isRemote(folder))
        .and_then([](Journal&& journal) { return journal.hashes(); })
        .map_error([&folder](const Error& error) {
            return Error{error.kind,
                //: %1 is a file or folder
                Text::tr("The journal of the session “%1” could not be read, so nobody knows "
                         "whether its photographs are those that came from the camera. Open the "
                         "session once, then write the list again.")
                    .arg(QDir::toNativeSeparators(folder)),
                error.detail};
        });
}

Result<HashListReport> writeHashList(
    const QString& named, const ArrivedAnswer& arrived, const HashListProgress& progress)
{
    // The folder may be a link; what is written in it follows none.
    const QString folder = journalGuard::withoutLinks(named);
    const QString lists = folder + u'/' + listFolderName();
    const auto history = historyIn(lists);
    if (!history) {
        return tl::unexpected(history.error());
    }
    const auto disk = diskOf(folder);
    const QStringList paths = filesIn(folder);
    qint64 all = 0;
    for (const QString& path : paths) {
        all += QFileInfo(folder + u'/' + path).size();
    }
    const ArrivedHashes hashes(arrived.value_or(QHash<QString, QByteArray>()));
    HashListReport report;
    if (!arrived) {
        report.notCompared = arrived.error();
    }
    QList<HashListEntry> entries;
    QSet<QString> gone;
    qint64 done = 0;
    for (const QString& path : paths) {
        auto entry = entryOf(folder, path, [&] { return progress(done, all); });
        if (!entry) {
            if (entry.error().isCancellation()) {
                return tl::unexpected(entry.error());
            }
            if (QFileInfo::exists(folder + u'/' + path)) {
                report.unreadable.append(path);
            } else {
                gone.insert(path); // renamed, or in the trash by now
            }
            continue;
        }
        done += entry->size;
        if (history->hashes.contains(path)) {
            const bool isSame = history->hashes.value(path) == entry->hash;
            entry->action =
                isSame ? HashListEntry::Action::Verified : HashListEntry::Action::Failed;
            if (!isSame) {
                report.failed.append(path);
            }
        }
        if (hashes.isChanged(path, entry->hash)) {
            report.notArrived.append(path);
        }
        entries.append(*entry);
    }
    if (diskOf(folder) != disk) {
        return notWritten(folder, QStringLiteral("the folder went away"));
    }
    const QSet<QString> present = QSet<QString>(paths.begin(), paths.end()).subtract(gone);
    for (const QString& path : history->last) {
        if (!present.contains(path)) {
            report.missing.append(path);
        }
    }
    const QDateTime created = QDateTime::currentDateTime();
    QList<HashListLink> chain = history->chain;
    report.files = static_cast<int>(entries.size());
    report.number = chain.isEmpty() ? 1 : chain.last().number + 1;
    const QString name = listName(report.number, folder, created);
    report.path = lists + u'/' + name;
    const QByteArray bytes = hashListFile::write(entries, created);
    if (!QDir().mkpath(lists)) {
        return notWritten(folder, {});
    }
    chain.append({report.number, name, c4IdOf(bytes)});
    return writeNew(folder, report.path, bytes)
        .and_then([&] { return writeChain(folder, lists, chain); })
        .map([&report] { return report; });
}

} // namespace skein
