// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/Overlays.h"

#include "base/Settings.h"
#include "colour/ColourTransform.h"
#include "colour/InBackground.h"
#include "viewer/HalfSizes.h"

#include <QFileInfo>
#include <algorithm>
#include <cmath>

namespace skein {

namespace {

const SettingKey<QStringList> pathsKey{"overlay/files", {}};
const SettingKey<bool> shownKey{"overlay/shown", false};
const SettingKey<int> opacityKey{"overlay/opacity", OverlayOptions().opacity};
const SettingKey<int> scaleKey{"overlay/scale", OverlayOptions().scale};
const SettingKey<double> rightKey{"overlay/right", 0};
const SettingKey<double> downKey{"overlay/down", 0};
const SettingKey<bool> isSplitKey{"overlay/split", false};
const SettingKey<double> splitKey{"overlay/splitPlace", OverlayOptions().split};

double within(double value, double least, double most, double otherwise)
{
    return std::isfinite(value) ? std::clamp(value, least, most) : otherwise;
}

OverlayOptions withinRange(OverlayOptions options)
{
    options.opacity = std::clamp(options.opacity, 0, 100);
    options.scale = std::clamp(options.scale, Overlays::leastScale, Overlays::mostScale);
    options.offset = {within(options.offset.x(), -1, 1, 0), within(options.offset.y(), -1, 1, 0)};
    options.split = within(options.split, 0, 1, OverlayOptions().split);
    return options;
}

/** A photograph that is being zoomed comes in all its pixels: too many to be painted each time. */
QImage shrunk(const QImage& image)
{
    constexpr int most = Overlays::readEdge;
    if (std::max(image.width(), image.height()) <= most) {
        return image;
    }
    return image.scaled(most, most, Qt::KeepAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(
            image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
}

} // namespace

Overlays::Overlays(ImageLoader& loader, Settings& settings, QObject* parent)
    : QObject(parent)
    , m_loader(loader)
    , m_settings(settings)
{
    m_options = withinRange({settings.value(shownKey), settings.value(opacityKey),
        settings.value(scaleKey), {settings.value(rightKey), settings.value(downKey)},
        settings.value(isSplitKey), settings.value(splitKey)});
    const QStringList paths = settings.value(pathsKey).mid(0, mostOverlays);
    for (const QString& path : paths) {
        m_overlays.append({path});
    }
    connect(&loader, &ImageLoader::loaded, this, &Overlays::take);
    connect(&loader, &ImageLoader::failed, this,
        [this](const QString& path, const Error& error) { fail(path, error.message); });
    connect(this, &Overlays::overlaysChanged, this, [this] {
        QList<QImage> held;
        for (const Overlay& overlay : m_overlays) {
            held += overlay.sizes + QList<QImage>{overlay.image};
        }
        m_loader.setHeld(this, held);
    });
    connect(&m_files, &QFileSystemWatcher::fileChanged, this, &Overlays::followFile);
    // Not from within a constructor: whoever made this wants to listen first.
    QMetaObject::invokeMethod(
        this,
        [this] {
            read(m_options.isShown ? ImageLoader::Priority::Visible
                                   : ImageLoader::Priority::Prefetch);
        },
        Qt::QueuedConnection);
}

void Overlays::setOptions(OverlayOptions options)
{
    options = withinRange(options);
    if (options == m_options) {
        return;
    }
    const bool begins = options.isShown && !m_options.isShown;
    m_options = options;
    store();
    Q_EMIT optionsChanged();
    if (begins) {
        read(ImageLoader::Priority::Visible);
    }
}

void Overlays::setShown(bool shown)
{
    OverlayOptions options = m_options;
    options.isShown = shown;
    setOptions(options);
}

void Overlays::add(const QStringList& paths)
{
    for (const QString& path : paths) {
        int reading = 0;
        if (const int at = indexOf(path); at >= 0) {
            reading = m_overlays.takeAt(at).reading + 1; // Read anew: it may have changed.
        }
        m_overlays.append({path});
        m_overlays.last().reading = reading;
    }
    if (m_overlays.size() > mostOverlays) {
        m_overlays = m_overlays.mid(m_overlays.size() - mostOverlays);
    }
    store();
    Q_EMIT overlaysChanged();
    if (m_options.isShown) {
        read(ImageLoader::Priority::Visible);
    } else {
        setShown(true);
    }
}

void Overlays::remove(const QString& path)
{
    if (const int at = indexOf(path); at >= 0) {
        m_overlays.removeAt(at);
        store();
        Q_EMIT overlaysChanged();
    }
}

void Overlays::clear()
{
    m_overlays.clear();
    store();
    Q_EMIT overlaysChanged();
}

void Overlays::rename(const QString& from, const QString& to)
{
    if (const int at = indexOf(from); at >= 0) {
        m_overlays[at].path = to;
        store();
        Q_EMIT overlaysChanged();
    }
}

void Overlays::read(ImageLoader::Priority priority)
{
    QStringList missing;
    for (const Overlay& overlay : std::as_const(m_overlays)) {
        if (overlay.takenWidth == 0) {
            missing.append(overlay.path);
        }
    }
    for (const QString& path : std::as_const(missing)) {
        m_loader.request(path, {readEdge, readEdge}, priority);
    }
}

void Overlays::take(const LoadedImage& image)
{
    const int at = indexOf(image.path);
    if (at < 0) {
        return;
    }
    Overlay& overlay = m_overlays[at];
    const int enough = image.fullSize.scaled(readEdge, readEdge, Qt::KeepAspectRatio)
                           .boundedTo(image.fullSize)
                           .width();
    if (image.image.width() <= overlay.takenWidth || overlay.takenWidth >= enough) {
        return;
    }
    overlay.takenWidth = image.image.width();
    const ColourTransform colours({image.profile, ColourProfile::sRgb(), ColourIntent::Relative});
    inBackground<QList<QImage>>(
        this,
        [picture = image.image, colours] {
            QImage sheet = shrunk(picture);
            colours.apply(sheet);
            return halfSizes(sheet);
        },
        [this, path = image.path, reading = overlay.reading](
            const QList<QImage>& sizes) { takePixels(path, reading, sizes); });
}

void Overlays::takePixels(const QString& path, int reading, const QList<QImage>& sizes)
{
    const int at = indexOf(path);
    if (at < 0 || m_overlays[at].reading != reading) {
        return; // It is being read anew.
    }
    Overlay& overlay = m_overlays[at];
    const bool isFirst = overlay.shownReading != reading;
    if (!isFirst && sizes.first().width() <= overlay.image.width()) {
        return; // Two stages are worked on side by side, and the better one was quicker.
    }
    overlay.shownReading = reading;
    overlay.image = sizes.first();
    overlay.sizes = sizes;
    overlay.problem.clear();
    m_files.addPath(path);
    Q_EMIT overlaysChanged();
}

void Overlays::followFile(const QString& path)
{
    const int at = indexOf(path);
    if (at < 0) {
        return;
    }
    if (QFileInfo::exists(path)) { // It was replaced: by what an editor saved, for example.
        m_loader.forget(path);
        ++m_overlays[at].reading; // What is there is shown until then.
        m_overlays[at].takenWidth = 0;
        m_overlays[at].problem.clear();
        read(ImageLoader::Priority::Visible);
        return;
    }
    //: %1 is a file
    m_overlays[at].problem = tr("%1 is gone. What was read of it still lies over the picture.")
                                 .arg(QFileInfo(path).fileName());
    Q_EMIT overlaysChanged();
}

void Overlays::fail(const QString& path, const QString& reason)
{
    const int at = indexOf(path);
    if (at >= 0 && m_overlays[at].image.isNull()) {
        m_overlays[at].problem =
            //: %1 is a file, %2 a sentence: why
            tr("%1 cannot be laid over the picture. %2").arg(QFileInfo(path).fileName(), reason);
        Q_EMIT overlaysChanged();
    }
}

int Overlays::indexOf(const QString& path) const
{
    const auto at = std::find_if(m_overlays.cbegin(), m_overlays.cend(),
        [&path](const Overlay& overlay) { return overlay.path == path; });
    return at == m_overlays.cend() ? -1 : static_cast<int>(at - m_overlays.cbegin());
}

void Overlays::store()
{
    QStringList paths;
    for (const Overlay& overlay : std::as_const(m_overlays)) {
        paths.append(overlay.path);
    }
    m_settings.setValue(pathsKey, paths);
    m_settings.setValue(shownKey, m_options.isShown);
    m_settings.setValue(opacityKey, m_options.opacity);
    m_settings.setValue(scaleKey, m_options.scale);
    m_settings.setValue(rightKey, m_options.offset.x());
    m_settings.setValue(downKey, m_options.offset.y());
    m_settings.setValue(isSplitKey, m_options.isSplit);
    m_settings.setValue(splitKey, m_options.split);
}

} // namespace skein
