// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/BackupLedger.h"

#include <QDir>
#include <utility>

namespace skein {

void BackupLedger::setState(const QString& path, CopyState state)
{
    File& file = m_files[path];
    if (std::exchange(file.state, state) != state && isPhotograph(path)) {
        m_news.insert(path, state);
    }
}

void BackupLedger::dismiss(const QString& path)
{
    m_news.insert(path, CopyState::None); // A tick would say that something is safe.
    m_files.remove(path);
}

void BackupLedger::keepOnly(const QSet<QString>& present)
{
    m_files.removeIf([&](const auto& file) {
        return isPhotograph(file.key()) && !present.contains(file.key());
    });
}

void BackupLedger::lookAgain()
{
    for (File& file : m_files) {
        file = {{}, CopyState::None, file.failures};
    }
}

void BackupLedger::noteChanged(const QString& path)
{
    if (!m_everChanged.contains(path)) {
        m_everChanged.insert(path);
        m_changed.append(path);
    }
}

void BackupLedger::noteReplaced(const QString& aside)
{
    m_aside.append(aside);
    ++m_replaced;
}

std::optional<Error> BackupLedger::takeChanged()
{
    const QStringList changed = std::exchange(m_changed, {});
    if (changed.isEmpty()) {
        return std::nullopt;
    }
    return Error{ErrorKind::Protocol,
        //: %1 is the name of a file
        tr("%n file(s), such as “%1”, are not what came from the camera any more. They are in "
           "the backup as they are now; copies that were made there before were left as they "
           "were. If nobody has edited them, the disk of the session is failing.",
            nullptr, static_cast<int>(changed.size()))
            .arg(QDir::toNativeSeparators(changed.first())),
        {}};
}

std::optional<Error> BackupLedger::takeReplaced()
{
    const QStringList aside = std::exchange(m_aside, {});
    if (aside.isEmpty()) {
        return std::nullopt;
    }
    return Error{ErrorKind::Io,
        //: %1 is the name of a file
        tr("%n file(s) in the backup were not what had been written there any more. They were put "
           "aside with “damaged” in their names, such as “%1”, and copied anew. If nobody has "
           "changed them, the backup disk is failing: use another one.",
            nullptr, static_cast<int>(aside.size()))
            .arg(QDir::toNativeSeparators(aside.first())),
        {}};
}

void BackupLedger::countInto(BackupReport& report) const
{
    report.safe = report.waiting = report.failed = report.changed = 0;
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        if (!isPhotograph(file.key())) {
            continue;
        }
        const bool isChanged = file->state == CopyState::Changed;
        const bool isSafe = file->state == CopyState::Safe;
        ++(isChanged ? report.changed : isSafe ? report.safe : report.waiting);
        report.failed += file->state == CopyState::Failed ? 1 : 0;
    }
    report.replaced = m_replaced;
}

} // namespace skein
