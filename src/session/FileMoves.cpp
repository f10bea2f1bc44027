// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/FileMoves.h"

#include "base/FileSync.h"
#include "base/Logging.h"

#include <QStringList>

namespace skein {

tl::expected<void, MoveFailure> moveAll(const QList<FileMove>& moves, const MoveFile& moveFile)
{
    for (qsizetype i = 0; i < moves.size(); ++i) {
        const auto moved = moveFile(moves.at(i).from, moves.at(i).to);
        if (moved) {
            continue;
        }
        MoveFailure failed{moved.error(), {}};
        for (qsizetype done = i - 1; done >= 0; --done) {
            const FileMove& move = moves.at(done);
            if (const auto back = moveFile(move.to, move.from); !back) {
                qCWarning(lcSession) << "left at" << move.to << back.error().detail;
                failed.stranded.prepend(move);
            }
        }
        return tl::make_unexpected(failed);
    }
    return {};
}

tl::expected<void, MoveFailure> moveAll(const QList<FileMove>& moves)
{
    return moveAll(moves,
        [](const QString& from, const QString& to) { return renameWithoutReplacing(from, to); });
}

QString newNamesOf(const QList<FileMove>& moves)
{
    QStringList names;
    for (const FileMove& move : moves) {
        names.append(move.to.mid(move.to.lastIndexOf(u'/') + 1));
    }
    return names.join(QStringLiteral(", "));
}

} // namespace skein
