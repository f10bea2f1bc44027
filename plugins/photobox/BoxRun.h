// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BoxOptions.h"

#include "plugin/PluginHandle.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QImage>
#include <QList>
#include <QObject>
#include <QTimer>
#include <chrono>

namespace skein {
class PluginHost;
class PluginWindow;
} // namespace skein

namespace skein::photobox {

/**
 * What happens between two presses of the button: counts, takes photographs, shows them, makes the
 * collage, and goes on by itself after whatever goes wrong.
 * @verbatim
 * stage      | ends by                          | next
 * -----------+----------------------------------+---------------------------------------
 * Ready      | press()                          | Countdown
 * Countdown  | zero                             | Exposing
 * Exposing   | the photograph                   | Review
 *            | a failure                        | Sorry
 * Review     | its time; press()                | Countdown of the next, Making, Ready
 * Making     | the collage, or that it failed   | Review, Sorry
 * Sorry      | its time                         | Countdown once more, or Ready
 * Away       | the camera is back               | Countdown of what was begun, or Ready
 * @endverbatim
 * All but Exposing, Review and Making become Away when the camera goes, or cannot be used for long;
 * Ready, too, when the mirror goes dark by itself.
 * What is shown to guests is sentence(); what the program said goes to the log, and after some
 * seconds to the host. Lives on the GUI
 * thread; borrows host and window.
 */
class BoxRun final : public QObject
{
    Q_OBJECT

public:
    enum class Stage { Ready, Countdown, Exposing, Review, Making, Sorry, Away };
    using Milliseconds = std::chrono::milliseconds;

    /** How often one photograph is tried again by itself. */
    static constexpr int mostRetries = 2;

    BoxRun(PluginHost& host, PluginWindow& window, BoxOptions options, QObject* parent = nullptr);

    /** @p second: how long one is; for tests. */
    void begin(Milliseconds second = Milliseconds(1000));
    /** Nothing happens any more; a photograph under way is saved all the same. */
    void end();
    void press(bool wantsCollage);
    /** Guests see themselves, or do not any more. */
    void noteMirror(bool isThere);

    [[nodiscard]] const BoxOptions& options() const { return m_options; }
    [[nodiscard]] Stage stage() const { return m_stage; }
    /** The seconds that are left. */
    [[nodiscard]] int number() const { return m_number; }
    /** For the guests; may be empty. */
    [[nodiscard]] const QString& sentence() const { return m_sentence; }
    /** For whoever looks after the box: what is wrong with the camera, and what to do; mostly
     * empty.
     */
    [[nodiscard]] const QString& hostLine() const { return m_hostLine; }
    /** Photograph or collage of the review; null: it could not be read. */
    [[nodiscard]] const QImage& picture() const { return m_picture; }
    /** Those of this collage that are taken. */
    [[nodiscard]] const QList<QImage>& taken() const { return m_taken; }
    [[nodiscard]] bool isCollage() const { return m_shots > 1; }
    /** picture() is the collage. */
    [[nodiscard]] bool isMade() const { return m_isMade; }
    /** The logo, read once. */
    [[nodiscard]] const QImage& logo() const { return m_logo; }

Q_SIGNALS:
    /** Anything of the above. */
    void changed();
    /** One more second has begun. */
    void counted(int number);
    /** The shutter is being released. */
    void released();
    /** There is something to look at. */
    void shown();
    /** A guest has to be told that something went wrong. */
    void regretted();

private:
    void setStage(Stage stage, const QString& sentence = {});
    /** What @p then does happens after so many seconds, unless something else happens before. */
    void after(double seconds, void (BoxRun::*then)());
    void startCountdown();
    void count();
    void release();
    void onTaken(int order, const QStringList& paths, const QString& error);
    void onLoaded(int order, const QImage& image);
    void onLoadingLate();
    void onReviewed();
    void make();
    void save(int order, const QImage& collage);
    void onFailed(const QString& why);
    void onMakingFailed(const QString& why);
    void onMakingLate();
    void becomeReady();
    void look();
    /** Nothing of ours is under way, and the camera cannot be used for long: it is being found
     * again. */
    [[nodiscard]] bool isResting();
    /** The mirror went dark by itself: the camera does not answer. */
    [[nodiscard]] bool isBlind();
    /** It has been away for longer than a moment: the host is told. */
    void tellHost();
    void setHostLine(const QString& sentence);
    void goAway();
    void comeBack();
    void keepLive();
    void readLogo();

    PluginHost& m_host;
    PluginWindow& m_window;
    const BoxOptions m_options;
    Milliseconds m_second{1000};
    Stage m_stage = Stage::Ready;
    QTimer m_step;                      ///< To the next thing.
    void (BoxRun::*m_then)() = nullptr; ///< What that is.
    QTimer m_look;                      ///< At the camera.
    QElapsedTimer m_sinceLive;          ///< Since live view was asked for.
    QElapsedTimer m_sinceAway;
    QElapsedTimer m_sinceUsable;
    QElapsedTimer m_sinceBlind;
    int m_order = 0; ///< Answers to what was asked before it rose come too late.
    int m_number = 0;
    int m_shots = 1; ///< Of this round; none: there is none.
    int m_failures = 0;
    int m_waited = 0; ///< For a camera that is at work.
    QString m_sentence;
    QString m_hostLine;
    QDateTime m_awaySince; ///< By the clock on the wall.
    QImage m_picture;
    QList<QImage> m_taken;
    QImage m_logo;
    bool m_isMade = false; ///< The picture is the collage.
    bool m_hasMirror = false;
    bool m_hadMirror = false; ///< Since it became Ready.
    bool m_isBlind = false;   ///< It is Away for that.
    bool m_wasLive = false;
    bool m_isOn = false;
};

} // namespace skein::photobox
