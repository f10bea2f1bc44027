// SPDX-License-Identifier: GPL-3.0-or-later
#include "BoxRun.h"

#include "Collage.h"

#include "plugin/PluginCamera.h"
#include "plugin/PluginHost.h"
#include "plugin/PluginJobs.h"
#include "plugin/PluginLiveView.h"
#include "plugin/PluginPictures.h"
#include "plugin/PluginWindow.h"

#include <QFileInfo>
#include <QLocale>
#include <QPointer>
#include <algorithm>
#include <utility>

namespace skein::photobox {

namespace {

constexpr double lookSeconds = 0.5;
constexpr double liveSeconds = 2;   ///< Between two orders for live view.
constexpr double busySeconds = 0.2; ///< Between two looks whether the camera is free.
constexpr int mostBusyLooks = 75;   ///< 15 seconds.
constexpr double restSeconds = 6;   ///< A busy camera is taken to be away.
constexpr double hostSeconds = 8;   ///< A rest that is longer than a moment.
constexpr double blindSeconds = 15; ///< Then it goes on without a mirror.
constexpr double sorrySeconds = 3;
constexpr double betweenSeconds = 2;  ///< How long one of four is shown.
constexpr double captureSeconds = 90; ///< A long exposure and a slow card included.
constexpr double loadSeconds = 90;    ///< To read a photograph, from whatever disk.
constexpr double makeSeconds = 240;   ///< To make and save a collage.
constexpr double resumeSeconds = 30;  ///< Who has waited longer for the camera has gone.
constexpr QSize reviewPixels(2400, 1800);
constexpr QSize logoPixels(1200, 600);
constexpr int jpegQuality = 93;

QString timeNow()
{
    return QLocale().toString(QTime::currentTime(), QLocale::ShortFormat);
}

/** The one that is read fastest. */
QString bestOf(const QStringList& paths)
{
    const auto found = std::find_if(paths.begin(), paths.end(), [](const QString& path) {
        const QString suffix = QFileInfo(path).suffix().toLower();
        return suffix == QLatin1String("jpg") || suffix == QLatin1String("jpeg");
    });
    return found != paths.end() ? *found : paths.value(0);
}

} // namespace

BoxRun::BoxRun(PluginHost& host, PluginWindow& window, BoxOptions options, QObject* parent)
    : QObject(parent)
    , m_host(host)
    , m_window(window)
    , m_options(std::move(options))
{
    m_step.setSingleShot(true);
    m_step.setTimerType(Qt::PreciseTimer);
    connect(&m_step, &QTimer::timeout, this, [this] { (this->*std::exchange(m_then, nullptr))(); });
    connect(&m_look, &QTimer::timeout, this, &BoxRun::look);
}

void BoxRun::begin(Milliseconds second)
{
    m_second = second;
    m_isOn = true;
    m_wasLive = m_host.liveView().isOn(m_window);
    m_shots = 0;
    readLogo();
    setStage(Stage::Ready);
    m_look.start(std::max(1, static_cast<int>(lookSeconds * static_cast<double>(second.count()))));
    look();
}

void BoxRun::end()
{
    ++m_order;
    m_step.stop();
    m_look.stop();
    if (std::exchange(m_isOn, false) && !m_wasLive && m_host.liveView().isOn(m_window)) {
        m_host.liveView().setOn(m_window, false);
    }
}

void BoxRun::readLogo()
{
    if (m_options.logo.isEmpty()) {
        return;
    }
    m_host.pictures().load({m_options.logo, logoPixels},
        [self = QPointer(this)](const QImage& image, const QString& error) {
            if (self && !error.isEmpty()) {
                self->m_host.log(QStringLiteral("the logo cannot be read: ") + error);
            } else if (self) {
                self->m_logo = image;
                Q_EMIT self->changed();
            }
        });
}

void BoxRun::setStage(Stage stage, const QString& sentence)
{
    m_hadMirror = m_hadMirror && stage == Stage::Ready;
    m_stage = stage;
    m_sentence = sentence;
    Q_EMIT changed();
}

void BoxRun::after(double seconds, void (BoxRun::*then)())
{
    m_then = then;
    m_step.start(std::max(1, static_cast<int>(seconds * static_cast<double>(m_second.count()))));
}

void BoxRun::press(bool wantsCollage)
{
    if (!m_isOn) {
        return;
    }
    if (m_stage == Stage::Review) {
        onReviewed(); // Seen enough.
        return;
    }
    if (m_stage != Stage::Ready) {
        return;
    }
    const bool isCollage = m_options.kind == BoxOptions::Kind::Collage ||
                           (m_options.kind == BoxOptions::Kind::GuestsChoose && wantsCollage);
    m_shots = isCollage ? collageShots : 1;
    m_taken.clear();
    m_failures = 0;
    startCountdown();
}

void BoxRun::startCountdown()
{
    ++m_order;
    m_number = m_options.countdown;
    m_waited = 0;
    m_isMade = false;
    setStage(Stage::Countdown,
        //: guests see it; %1 and %2 are numbers: the first of four
        isCollage() ? tr("Photo %1 of %2").arg(m_taken.size() + 1).arg(m_shots) : QString());
    Q_EMIT counted(m_number);
    after(1, &BoxRun::count);
}

void BoxRun::count()
{
    if (--m_number > 0) {
        Q_EMIT counted(m_number);
        Q_EMIT changed();
        after(1, &BoxRun::count);
    } else {
        release();
    }
}

void BoxRun::release()
{
    if (!m_window.hasCamera()) {
        goAway();
        return;
    }
    if (m_host.camera().isBusy(m_window)) {
        if (++m_waited > mostBusyLooks) {
            m_host.log(QStringLiteral("no photograph: the camera stays busy"));
            goAway();
        } else {
            after(busySeconds, &BoxRun::release);
        }
        return;
    }
    const int order = ++m_order;
    //: guests see it when the photograph is taken
    setStage(Stage::Exposing, tr("Smile!"));
    Q_EMIT released();
    m_then = nullptr;
    m_step.stop();
    m_host.camera().capture(
        m_window, [self = QPointer(this), order](const QStringList& paths, const QString& error) {
            if (self) {
                self->onTaken(order, paths, error);
            }
        });
    QTimer::singleShot(static_cast<int>(captureSeconds * static_cast<double>(m_second.count())),
        this, [this, order] { onTaken(order, {}, QStringLiteral("no photograph has come")); });
}

void BoxRun::onTaken(int order, const QStringList& paths, const QString& error)
{
    if (order != m_order || m_stage != Stage::Exposing) {
        return; // Too late: it is saved, but nobody waits for it any more.
    }
    if (!error.isEmpty() || paths.isEmpty()) {
        onFailed(error.isEmpty() ? QStringLiteral("there is no file") : error);
        return;
    }
    const int next = ++m_order;
    after(loadSeconds, &BoxRun::onLoadingLate);
    m_host.pictures().load({bestOf(paths), reviewPixels},
        [self = QPointer(this), next](const QImage& image, const QString& why) {
            if (self && !why.isEmpty()) {
                self->m_host.log(QStringLiteral("a photograph cannot be shown: ") + why);
            }
            if (self) {
                self->onLoaded(next, image);
            }
        });
}

void BoxRun::onLoaded(int order, const QImage& image)
{
    if (order != m_order) {
        return;
    }
    ++m_order;
    m_failures = 0;
    m_hostLine.clear();
    m_picture = image;
    m_taken.append(image);
    const bool isLast = m_taken.size() >= m_shots;
    setStage(Stage::Review, image.isNull() ? tr("Your photo is saved.") : QString());
    Q_EMIT shown();
    after(isLast && !isCollage() ? m_options.review : betweenSeconds, &BoxRun::onReviewed);
}

void BoxRun::onLoadingLate()
{
    m_host.log(QStringLiteral("a photograph is not shown: its disk does not answer"));
    onLoaded(m_order, {});
}

void BoxRun::onReviewed()
{
    if (m_isMade || m_taken.size() >= m_shots) {
        if (isCollage() && !m_isMade) {
            make();
        } else {
            becomeReady();
        }
        return;
    }
    startCountdown();
}

void BoxRun::make()
{
    const int order = ++m_order;
    setStage(Stage::Making, tr("Your collage is being made…"));
    after(makeSeconds, &BoxRun::onMakingLate);
    PluginTask task;
    const CollageLook look{m_options.background, m_options.greeting, m_logo};
    task.work = [taken = m_taken, look](
                    PluginJob&) { return QVariant::fromValue(makeCollage(taken, look)); };
    task.finished = [self = QPointer(this), order](const QVariant& made, const QString& error) {
        if (self && order == self->m_order) {
            if (!error.isEmpty()) {
                self->onMakingFailed(error);
            } else {
                self->save(order, made.value<QImage>());
            }
        }
    };
    if (m_host.jobs().run(task) == 0) {
        onMakingFailed(QStringLiteral("no job was begun"));
    }
}

void BoxRun::save(int order, const QImage& collage)
{
    if (collage.isNull()) {
        onMakingFailed(QStringLiteral("one of the four photographs could not be read"));
        return;
    }
    m_host.pictures().saveImage(m_window, QStringLiteral("collage.jpg"), collage, jpegQuality,
        [self = QPointer(this), order, collage](const QString& /*path*/, const QString& error) {
            if (!self || order != self->m_order) {
                return;
            }
            if (!error.isEmpty()) {
                self->onMakingFailed(error);
                return;
            }
            self->m_picture = collage;
            self->m_isMade = true;
            self->setStage(Stage::Review);
            Q_EMIT self->shown();
            self->after(self->m_options.review, &BoxRun::onReviewed);
        });
}

void BoxRun::onMakingFailed(const QString& why)
{
    m_host.log(QStringLiteral("no collage: ") + why);
    m_shots = 0;
    setStage(Stage::Sorry, tr("There is no collage this time, but your four photos are saved."));
    Q_EMIT regretted();
    after(sorrySeconds, &BoxRun::becomeReady);
}

void BoxRun::onMakingLate()
{
    ++m_order;
    onMakingFailed(QStringLiteral("it takes too long, or its disk does not answer"));
}

void BoxRun::onFailed(const QString& why)
{
    ++m_order;
    m_host.log(QStringLiteral("no photograph: ") + why);
    if (!m_window.hasCamera()) {
        goAway();
        return;
    }
    if (++m_failures <= mostRetries) {
        setStage(Stage::Sorry, tr("Oops, that one did not work. Stay there: once more!"));
        after(sorrySeconds, &BoxRun::startCountdown);
    } else {
        m_shots = 0;
        //: small, for whoever looks after the box; %1 is a time, %2 a sentence: why
        m_hostLine = tr("For the host: no photograph could be taken at %1. %2").arg(timeNow(), why);
        setStage(Stage::Sorry,
            tr("The camera cannot take a photo right now. Please try again in a moment."));
        after(2 * sorrySeconds, &BoxRun::becomeReady);
    }
    Q_EMIT regretted();
}

void BoxRun::becomeReady()
{
    ++m_order;
    m_step.stop();
    m_shots = 0;
    m_taken.clear();
    m_picture = {};
    m_isMade = false;
    setStage(Stage::Ready);
    look();
}

void BoxRun::look()
{
    if (!m_isOn) {
        return;
    }
    if (m_stage == Stage::Exposing || m_stage == Stage::Making) {
        return; // They are answered, or given up.
    }
    const bool hasCamera = m_window.hasCamera();
    const bool isAway = !hasCamera || isResting() || isBlind();
    if (isAway && m_stage != Stage::Away && m_stage != Stage::Review) {
        goAway();
    } else if (!isAway && m_stage == Stage::Away && !m_host.camera().isBusy(m_window)) {
        comeBack();
    } else if (m_stage == Stage::Away) {
        tellHost();
    }
    if (hasCamera && (m_stage == Stage::Ready || m_stage == Stage::Countdown)) {
        keepLive();
    }
}

bool BoxRun::isResting()
{
    const bool isQuiet = m_stage == Stage::Ready || m_stage == Stage::Sorry;
    if (!m_sinceUsable.isValid() || !isQuiet || !m_host.camera().isBusy(m_window)) {
        m_sinceUsable.start();
    }
    return m_sinceUsable.hasExpired(
        static_cast<qint64>(restSeconds * static_cast<double>(m_second.count())));
}

void BoxRun::noteMirror(bool isThere)
{
    m_hasMirror = isThere;
    m_hadMirror = m_hadMirror || (isThere && m_stage == Stage::Ready);
    if (!isThere && m_isOn && m_stage == Stage::Ready) {
        look();
    }
}

bool BoxRun::isBlind()
{
    if (!m_isBlind && m_stage == Stage::Ready && m_hadMirror && !m_hasMirror &&
        m_host.liveView().isOn(m_window)) {
        m_isBlind = true;
        m_sinceBlind.start();
        m_host.log(QStringLiteral("the mirror went dark"));
    }
    const auto limit = static_cast<qint64>(blindSeconds * static_cast<double>(m_second.count()));
    // A camera that is lost is waited for in its own way.
    if (m_hasMirror || !m_window.hasCamera() || m_sinceBlind.hasExpired(limit)) {
        m_isBlind = false;
    }
    return m_isBlind;
}

void BoxRun::keepLive()
{
    const bool isTold =
        m_sinceLive.isValid() &&
        m_sinceLive.elapsed() <
            static_cast<qint64>(liveSeconds * static_cast<double>(m_second.count()));
    if (isTold || m_host.liveView().isOn(m_window) || m_host.camera().isBusy(m_window)) {
        return;
    }
    m_sinceLive.start();
    m_host.liveView().setOn(m_window, true, [self = QPointer(this)](const QString& error) {
        if (self && !error.isEmpty()) {
            self->m_host.log(QStringLiteral("no mirror: ") + error);
        }
    });
}

void BoxRun::tellHost()
{
    const auto limit = static_cast<qint64>(hostSeconds * static_cast<double>(m_second.count()));
    if (!m_sinceAway.hasExpired(limit)) {
        return;
    }
    const QString since = QLocale().toString(m_awaySince.time(), QLocale::ShortFormat);
    setHostLine(
        m_window.hasCamera() ? //: small, for whoever looks after the box; %1 is a time
            tr("For the host: the camera has not answered since %1. It is asked again and again. "
               "If it stays like this, switch the camera off and on.")
                .arg(since)
                             : //: small, for whoever looks after the box; %1 is a time
            tr("For the host: the camera has been gone since %1. It is looked for again and again. "
               "Check that it is switched on, its battery and its cable.")
                .arg(since));
}

void BoxRun::setHostLine(const QString& sentence)
{
    if (m_hostLine != sentence) {
        m_hostLine = sentence;
        m_host.log(QStringLiteral("told the host: ") + sentence);
        Q_EMIT changed();
    }
}

void BoxRun::goAway()
{
    ++m_order;
    m_step.stop();
    m_sinceAway.start();
    m_awaySince = QDateTime::currentDateTime();
    setStage(Stage::Away, tr("The camera is having a short rest. We go on in a moment."));
    Q_EMIT regretted();
}

void BoxRun::comeBack()
{
    const auto limit = static_cast<qint64>(resumeSeconds * static_cast<double>(m_second.count()));
    m_hostLine.clear();
    if (m_shots > 0 && m_sinceAway.elapsed() < limit) {
        startCountdown();
    } else {
        becomeReady();
    }
}

} // namespace skein::photobox
