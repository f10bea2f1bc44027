// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/CaptureUnit.h"

#include "base/Logging.h"
#include "virtualcamera/StillRenderer.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <chrono>
#include <utility>

namespace skein {

namespace {
/** Times from here on are added to the time that the camera needs anyway. */
constexpr int longExposureMs = 250;
constexpr int noiseReductionFromMs = 1000;
/** The driver asks every 100 ms: a picture that is due in the next moment is delivered at once. */
constexpr qint64 hurryMs = 4;

/** As whoever measures counts, too: CLOCK_MONOTONIC. */
qint64 nowNs()
{
    return std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/** Copies what belongs to others; what the camera has painted itself stays where it is. */
Result<QList<ShotFile>> bringToCard(QList<ShotFile> files, const QString& folder, quint32 number)
{
    for (ShotFile& file : files) {
        const QString copy =
            QStringLiteral("%1/copy-%2.%3").arg(folder).arg(number).arg(file.suffix);
        if (!file.isOriginal)
            continue;
        if (!QFile::copy(file.path, copy)) {
            return failure(ErrorKind::NoSpace,
                //: %1 is the name of a file
                CaptureUnit::tr(
                    "The photograph %1 could not be copied to the memory card. Make room "
                    "on the disk.")
                    .arg(QFileInfo(file.path).fileName()));
        }
        file = {copy, file.suffix, false};
    }
    return files;
}
} // namespace

CaptureUnit::CaptureUnit(Card& card, SdramBuffer& memory, EventQueue& events, int captureMs,
    std::optional<ShotFolder> shots, bool neverReady, QObject* parent)
    : QObject(parent)
    , m_card(card)
    , m_memory(memory)
    , m_events(events)
    , m_captureMs(captureMs)
    , m_shots(std::move(shots))
    , m_neverReady(neverReady)
{
    m_worker.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_state == State::Waiting) {
            openShutter();
        } else {
            deliverIfDue();
        }
    });
}

CaptureUnit::~CaptureUnit()
{
    m_worker.waitForDone();
}

bool CaptureUnit::start(Order order)
{
    if (m_state != State::Idle)
        return false;
    m_order = std::move(order);
    m_hasFailed = false;
    if (m_order.delayMs > 0) {
        m_state = State::Waiting;
        m_timer.start(m_order.delayMs);
    } else {
        openShutter();
    }
    return true;
}

void CaptureUnit::openShutter()
{
    m_sinceOrder.start();
    qCDebug(lcVirtualCamera) << "released" << nowNs();
    m_files.reset();
    m_recipe = m_order.recipe();
    if (m_order.isBulb) {
        m_state = State::Bulb;
        return;
    }
    process(m_recipe, static_cast<int>(m_recipe.optics.seconds * 1000));
}

bool CaptureUnit::stop()
{
    if (m_state == State::Waiting) {
        m_timer.stop();
        m_state = State::Idle;
        return true;
    }
    if (m_state != State::Bulb)
        return false;
    m_recipe.optics.seconds = std::max(0.001, static_cast<double>(m_sinceOrder.elapsed()) / 1000.0);
    qCDebug(lcVirtualCamera) << "closed" << nowNs();
    m_sinceOrder.start();
    const auto exposureMs = static_cast<int>(m_recipe.optics.seconds * 1000);
    process(m_recipe, exposureMs);
    // The shutter has been open already; only the dark exposure remains.
    m_dueMs -= exposureMs >= longExposureMs ? exposureMs : 0;
    m_timer.start(static_cast<int>(std::max<qint64>(0, m_dueMs - hurryMs)));
    return true;
}

void CaptureUnit::process(ShotRecipe recipe, int exposureMs)
{
    m_state = State::Exposing;
    if (m_neverReady)
        return;
    m_dueMs = m_captureMs + (exposureMs >= longExposureMs ? exposureMs : 0);
    if (m_order.hasNoiseReduction && exposureMs >= noiseReductionFromMs)
        m_dueMs += exposureMs;
    const bool toCard = m_order.target == CaptureTarget::Card;
    const QString folder = toCard ? m_card.workFolder() : m_memory.workFolder();
    const QList<ShotFile> originals = m_shots ? m_shots->next() : QList<ShotFile>();
    m_worker.start([this, recipe = std::move(recipe), folder, originals, toCard] {
        Result<QList<ShotFile>> files = originals.isEmpty() ? StillRenderer::render(recipe, folder)
                                        : toCard ? bringToCard(originals, folder, recipe.number)
                                                 : Result<QList<ShotFile>>(originals);
        QMetaObject::invokeMethod(
            this, [this, files = std::move(files)] { receive(files); }, Qt::QueuedConnection);
    });
    m_timer.start(static_cast<int>(std::max<qint64>(0, m_dueMs - hurryMs)));
}

void CaptureUnit::receive(Result<QList<ShotFile>> files)
{
    m_files = std::move(files);
    deliverIfDue();
}

bool CaptureUnit::takeFailure()
{
    return std::exchange(m_hasFailed, false);
}

void CaptureUnit::hurry()
{
    deliverIfDue();
}

void CaptureUnit::deliverIfDue()
{
    if (m_state != State::Exposing || !m_files)
        return;
    const qint64 missing = m_dueMs - m_sinceOrder.elapsed();
    if (missing > hurryMs) {
        m_timer.start(static_cast<int>(missing - hurryMs));
        return;
    }
    deliver();
}

void CaptureUnit::deliver()
{
    m_timer.stop();
    const Result<QList<ShotFile>> files = std::move(*m_files);
    m_files.reset();
    m_state = State::Idle;
    if (!files) {
        qWarning("%s", qPrintable(files.error().message));
        m_events.post(ptp::ev::StoreFull, ptp::storageId);
        m_hasFailed = !m_order.isByPerson;
    } else if (m_order.target == CaptureTarget::Card) {
        deliverToCard(*files);
    } else {
        deliverToMemory(*files);
    }
    Q_EMIT delivered();
    --m_order.count;
    if (files && m_order.count > 0)
        openShutter();
}

void CaptureUnit::deliverToCard(const QList<ShotFile>& files)
{
    const Result<Card::Slot> slot = m_card.nextSlot();
    if (slot) {
        for (const quint32 folder : slot->newFolders)
            m_events.post(ptp::ev::ObjectAdded, folder);
    }
    for (const ShotFile& file : files) {
        const Result<quint32> handle =
            slot ? m_card.commit(file.path, *slot, file.suffix, m_recipe.taken)
                 : tl::unexpected(slot.error());
        if (handle) {
            m_events.post(ptp::ev::ObjectAdded, *handle);
        } else {
            qWarning("%s", qPrintable(handle.error().message));
            m_events.post(ptp::ev::StoreFull, ptp::storageId);
            m_hasFailed = !m_order.isByPerson;
            discard({file});
        }
    }
    if (m_order.count <= 1)
        m_events.post(ptp::ev::CaptureComplete);
}

void CaptureUnit::deliverToMemory(const QList<ShotFile>& files)
{
    const bool hasAnnounced = m_memory.oldestUnfetched().has_value();
    for (const ShotFile& file : files) {
        const QString name = QStringLiteral("DSC_%1.%2")
                                 .arg(m_recipe.number, 4, 10, QLatin1Char('0'))
                                 .arg(file.suffix.toUpper());
        m_memory.add(file.path, name);
    }
    // The driver follows one announcement at a time; the next comes when this one is fetched.
    if (!hasAnnounced)
        m_events.post(ptp::ev::NikonObjectAddedInSdram, *m_memory.oldestUnfetched());
    if (m_order.count <= 1)
        m_events.post(ptp::ev::NikonCaptureCompleteRecInSdram);
}

void CaptureUnit::discard(const QList<ShotFile>& files) const
{
    for (const ShotFile& file : files) {
        if (!file.isOriginal)
            QFile::remove(file.path);
    }
}

} // namespace skein
