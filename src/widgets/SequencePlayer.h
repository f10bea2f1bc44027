// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sequence/SequenceRunner.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <functional>
#include <memory>

namespace skein {

class Camera;
class SessionController;
class Shooter;
class TetheredCamera;

/**
 * Runs the sequences of a window, whoever begins them: one at a time, with the camera that is shown
 * when it begins, whose shutter it keeps until its settings are put back. Another camera may be
 * shown meanwhile. When this goes while one runs, that ends in order by itself.
 *
 * Lives on the GUI thread; borrows the controller, which must outlive it.
 */
class SequencePlayer final : public QObject
{
    Q_OBJECT

public:
    using State = SequenceRunner::State;

    struct Parts
    {
        SessionController& controller;
        /** A shooter for that camera's place, which stays. */
        std::function<std::shared_ptr<Shooter>(TetheredCamera&)> shooter;
        /** Why no sequence can begin now with the camera that is shown, because others use it: a
         * sentence; empty: it can. */
        std::function<QString()> whyNot = [] { return QString(); };
        /** Null: the real one. */
        std::shared_ptr<Clock> clock = {};
    };

    explicit SequencePlayer(Parts parts, QObject* parent = nullptr);
    ~SequencePlayer() override;

    /** What is known of @p definition for the camera that is shown; also while another runs. */
    [[nodiscard]] SequenceCheck check(const SequenceDefinition& definition) const;
    /** Begins; or refuses with a sentence, also while one runs, and nothing was touched. */
    [[nodiscard]] Result<void> start(const SequenceDefinition& definition);
    void pause();
    void resume();
    /** In order: finished() follows when the settings are put back. */
    void stop();

    [[nodiscard]] State state() const;
    /** One runs, pauses, or is being stopped. */
    [[nodiscard]] bool isActive() const { return state() != State::Idle; }
    /** Of the one that runs, else of the last one. */
    [[nodiscard]] const SequenceDefinition& definition() const { return m_definition; }
    [[nodiscard]] const SequenceProgress& progress() const { return m_progress; }
    /** The place of the camera it runs with, or ran with last; null: none has run. */
    [[nodiscard]] TetheredCamera* place() const;
    /** Which of several cameras it runs with; empty: there is only one. */
    [[nodiscard]] QString placeName() const;
    /** Nobody else may press the shutter of @p place now. */
    [[nodiscard]] bool holds(const TetheredCamera& place) const;
    [[nodiscard]] bool holds(const Camera& camera) const;

Q_SIGNALS:
    /** What check() and start() say may be something else now. */
    void possibilitiesChanged();
    /** It is Running when the first one is told. */
    void stateChanged(skein::SequencePlayer::State state);
    void progressChanged(const skein::SequenceProgress& progress);
    /** Photographs of one shot are on the disk. */
    void photographSaved(const QStringList& paths);
    /** A sentence on something that went wrong without ending the sequence. */
    void message(const QString& sentence);
    /** State is Idle again. */
    void finished(const skein::SequenceReport& report);

private:
    void follow(SequenceRunner& runner);
    void watch(Camera* camera);
    void tellSoon();

    const Parts m_parts;
    std::unique_ptr<SequenceRunner> m_runner; ///< Of the last sequence; null: none yet.
    SequenceDefinition m_definition;
    SequenceProgress m_progress;
    QPointer<TetheredCamera> m_place;
    QTimer m_soon; ///< Cameras tell many changes at once.
};

} // namespace skein
