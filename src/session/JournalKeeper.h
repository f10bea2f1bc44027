// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Journal.h"

#include <QList>
#include <QString>
#include <optional>

namespace skein {

/**
 * The journal of the folder that is open, or none: nothing that is wrong with it stops a
 * photograph. One that is damaged or not ours is put aside under another name, if nobody else is
 * there; whatever else hinders it is said once for each folder, and then work goes on without.
 *
 * Blocking; belongs to the session's writer thread. What it has to say waits in takeTold().
 */
class JournalKeeper final
{
public:
    /** Opens the journal of @p folder (prepared); @p isAlone: no other session is there. */
    void open(const QString& folder, bool isAlone);
    [[nodiscard]] bool isOpen() const { return m_journal.has_value(); }
    /** The folder can be used again: so may its journal, if there is none. */
    void tryAgain();

    /** What @p question answers of the journal; nothing when there is none or it fails. */
    template<typename Question>
    [[nodiscard]] auto ask(Question&& question)
        -> std::optional<typename decltype(question(std::declval<Journal&>()))::value_type>
    {
        if (!follow()) {
            return std::nullopt;
        }
        auto answer = question(*m_journal);
        if (!answer) {
            give(answer.error());
            return std::nullopt;
        }
        return std::move(*answer);
    }

    /** Writes something into the journal. False when that did not work. */
    template<typename Order>
    bool write(Order&& order)
    {
        if (!follow()) {
            return false;
        }
        const Result<void> done = order(*m_journal);
        if (done) {
            takeBack();
        } else {
            give(done.error());
        }
        return done.has_value();
    }

    /** Sentences for the photographer, once. */
    [[nodiscard]] QList<Error> takeTold() { return std::exchange(m_told, {}); }
    /** What was told and is not so any more. */
    [[nodiscard]] QList<Error> takeSolved() { return std::exchange(m_solved, {}); }
    /** What was taken could not be said: it is told once more when it happens again. */
    void tellAgain() { m_hasTold = false; }

    /** <folder>/.skein/journal.sqlite */
    [[nodiscard]] static QString pathIn(const QString& folder);

private:
    /** True if there is a journal that still has its name. */
    [[nodiscard]] bool follow();
    void give(const Error& error);
    void takeBack();
    [[nodiscard]] bool putAside(const QString& path);

    std::optional<Journal> m_journal;
    QString m_folder;
    QList<Error> m_told;
    QList<Error> m_solved;
    bool m_hasTold = false;
    std::optional<Error> m_said; ///< That it cannot be written.
};

} // namespace skein
