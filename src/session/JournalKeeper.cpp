// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/JournalKeeper.h"

#include "base/FileSync.h"
#include "base/Logging.h"
#include "session/FolderScanner.h"
#include "session/JournalGuard.h"
#include "session/SessionFolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::JournalKeeper)
};

constexpr int maxNameTries = 100;

Error wasPutAside(const QString& path)
{
    return {ErrorKind::Unknown,
        //: %1 is a file
        Text::tr("The session's journal could not be read and was put aside as “%1”. No "
                 "photograph is affected; a new journal was begun. You can delete the old one.")
            .arg(QDir::toNativeSeparators(path)),
        {}};
}

Error cannotBeUsed(const QString& path, const Error& reason)
{
    return {reason.kind,
        //: %1 is a file
        Text::tr("The session's journal “%1” cannot be written. Photographs are saved as always, "
                 "but none is deleted from the camera's card. Check that the folder may be written "
                 "to and that its disk is not full, then open the session again.")
            .arg(QDir::toNativeSeparators(path)),
        reason.detail};
}

} // namespace

QString JournalKeeper::pathIn(const QString& folder)
{
    return ownFolderOf(folder) + QStringLiteral("/journal.sqlite");
}

void JournalKeeper::open(const QString& folder, bool isAlone)
{
    m_journal.reset();
    if (folder != m_folder) {
        m_hasTold = false;
        m_said.reset();
    }
    m_folder = folder;
    const QString path = pathIn(journalGuard::withoutLinks(folder));
    auto journal = Journal::open(path, isRemote(folder));
    if (!journal && journal.error().kind == ErrorKind::Protocol && isAlone && putAside(path)) {
        journal = Journal::open(path, isRemote(folder));
    }
    if (journal) {
        m_journal = std::move(*journal);
    } else {
        give(journal.error());
    }
}

void JournalKeeper::tryAgain()
{
    if (m_journal || m_folder.isEmpty()) {
        return;
    }
    auto journal = Journal::open(pathIn(journalGuard::withoutLinks(m_folder)), isRemote(m_folder));
    if (journal) {
        m_journal = std::move(*journal);
        takeBack();
    }
}

bool JournalKeeper::follow()
{
    if (m_journal && m_journal->hasMoved()) {
        open(m_folder, false);
    }
    return isOpen();
}

void JournalKeeper::give(const Error& error)
{
    qCDebug(lcSession) << "journal:" << error.message << error.detail;
    if (!std::exchange(m_hasTold, true)) {
        m_said = cannotBeUsed(pathIn(m_folder), error);
        m_told.append(*m_said);
    }
}

void JournalKeeper::takeBack()
{
    if (const auto said = std::exchange(m_said, std::nullopt)) {
        qCDebug(lcSession) << "journal: can be written again";
        // What nobody has taken yet need not be told at all.
        if (m_told.removeAll(*said) == 0) {
            m_solved.append(*said);
        }
        m_hasTold = false;
    }
}

bool JournalKeeper::putAside(const QString& path)
{
    for (int number = 1; number <= maxNameTries; ++number) {
        const QString aside = path + QStringLiteral(".broken-%1").arg(number);
        const auto renamed = renameWithoutReplacing(path, aside);
        if (renamed) {
            // Of the old one; a new one must not find them.
            for (const auto* part : {"-wal", "-shm", "-journal"}) {
                const QString ending = QLatin1String(part);
                if (QFileInfo::exists(path + ending)) {
                    static_cast<void>(renameWithoutReplacing(path + ending, aside + ending));
                }
            }
            m_told.append(wasPutAside(aside));
            return true;
        }
        if (renamed.error().kind != ErrorKind::AlreadyExists) {
            return false;
        }
    }
    return false;
}

} // namespace skein
