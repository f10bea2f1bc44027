// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CameraFit.h"

#include "plugin/PluginHandle.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QString>
#include <QTimer>

namespace skein {
class PluginCamera;
class PluginHost;
struct PluginNews;
class PluginWindow;
} // namespace skein

namespace skein::eclipse {

/**
 * Sets exposures and takes photographs with the camera of one window, one after the other, and
 * remembers how the camera was set before, until it is so again. Whatever fails, it is ready again
 * soon: an eclipse does not wait.
 *
 * Lives on the GUI thread; borrows host and window, which must outlive it. The camera may go and
 * come back at any time.
 */
class CameraHand final : public QObject
{
    Q_OBJECT

public:
    CameraHand(PluginHost& host, PluginWindow& window, QObject* parent = nullptr);
    ~CameraHand() override;

    [[nodiscard]] bool hasCamera() const;
    /** Something that was asked for here is not done yet; transfers do not count. */
    [[nodiscard]] bool isAtWork() const { return m_isSetting || m_isShooting; }
    /** No photograph can be taken, because the dial is at bulb. */
    [[nodiscard]] bool isStuckAtBulb() const;
    /** Whoever it is that has the camera now. */
    [[nodiscard]] bool isBusy() const;
    /** Photographs that are taken, but not saved yet. */
    [[nodiscard]] int pending() const { return m_pending; }
    /** Mean seconds from the end of an exposure until the camera was ready; 0: none yet. */
    [[nodiscard]] double measuredPause() const;

    /** Sets what is different, then ready(). What cannot be set is told by failed(). */
    void prepare(const Exposure& exposure);
    [[nodiscard]] bool isPrepared(const Exposure& exposure) const;
    /** Takes a photograph, then ready() as soon as the camera can take the next one. Not with the
     * shutter at bulb, which nobody would close: that is lost(). */
    void shoot(const Exposure& exposure);
    /** Tries to set what was changed back to how it was, then ready(): see owed(). */
    void restore();
    /** The same at once and without an answer, for when there is no time to wait for one. */
    void restoreNow();
    /** What comes late from now on belongs to nothing that was lost before. */
    void forgetLost();
    /** What the camera has not been set back to yet: a list for people; empty: nothing. */
    [[nodiscard]] QString owed() const;

Q_SIGNALS:
    void ready();
    /** Files of one photograph are in the session. */
    void saved(const QStringList& paths);
    /** A photograph was not taken: a sentence. */
    void lost(const QString& why);
    /** One that was said to be lost() while the camera was away has come after all. */
    void found();
    /** A setting was not taken: a sentence. */
    void failed(const QString& why);

private:
    struct Order
    {
        QString role;
        QString value;
    };
    /** One that was ordered. */
    struct Shot
    {
        QString camera;
        QDateTime ordered; ///< By the computer's clock.
        double seconds = 0;
    };
    /** One that is in the session. */
    struct Photograph
    {
        QString camera;
        QDateTime taken; ///< By the camera's clock.
    };

    [[nodiscard]] QString valueOf(const QString& role) const;
    /** What is not as it was, as far as the camera tells; what is, is not owed any more. */
    [[nodiscard]] QList<Order> differences();
    void setNext();
    void onSet(const Order& order, const QString& error);
    void onCaptured(const Shot& shot, const QStringList& paths, const QString& error);
    void onSaved(const PluginNews& news);
    /** Gives photographs that nothing else accounts for to those that were lost: of the same
     * camera, taken when that was ordered. */
    void matchLost();
    [[nodiscard]] bool isOf(const Photograph& photograph, const Shot& shot) const;
    /** Photographs of this @p model may be another body's. */
    [[nodiscard]] bool mayBeAnothers(const QString& model) const;
    /** How the camera's clock goes, by a photograph @p name of which both moments are known. */
    void learnClock(const QString& name);
    void look();
    void endShot();

    PluginHost& m_host;
    PluginWindow& m_window;
    QHash<QString, QString> m_before; ///< By role, as it was before it was changed, and is not yet.
    QHash<QString, QString> m_refused; ///< By role, what the camera did not take.
    QList<Order> m_orders;
    QTimer m_watch; ///< Looks whether the camera is ready.
    QElapsedTimer m_since;
    double m_exposure = 0;
    double m_pauses = 0;
    int m_measured = 0;
    int m_pending = 0;
    int m_shot = 0; ///< Its number.
    PluginHandle m_news = 0;
    QList<Shot> m_lostAway; ///< While the camera was away: their photographs may be on its card.
    QHash<QString, Shot> m_answered;      ///< Captures by their photographs, without endings.
    QHash<QString, Photograph> m_arrived; ///< Photographs, by the same.
    QSet<QString> m_unanswered;           ///< Those of them that came since one was lost.
    QHash<QString, qint64> m_clocks;      ///< How many ms those of cameras are ahead.
    bool m_isSetting = false;
    bool m_isRestoring = false; ///< What is being set is what it was before.
    bool m_isShooting = false;
    bool m_wasBusy = false;
};

} // namespace skein::eclipse
