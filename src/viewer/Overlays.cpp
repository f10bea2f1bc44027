// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewer/Overlays.h"

#include "base/Settings.h"
#include "colour/ColourTransform.h"
#include "colour/InBackground.h"
#include "image/ImageLoader.h"

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
        m_overlays.append({path, {}, {}});
    }
    connect(&loader, &ImageLoader::loaded, this, &Overlays::take);
    connect(&loader, &ImageLoader::failed, this,
        [this](const QString& path, const Error& error) { fail(path, error.message); });
    connect(&m_files, &QFileSystemWatcher::fileChanged, this, &Overlays::followFile);
    if (m_options.isShown) {
        // Not from within a constructor: whoever made this wants to listen first.
        QMetaObject::invokeMethod(this, &Overlays::read, Qt::QueuedConnection);
    }
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
        read();
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
        if (const int at = indexOf(path); at >= 0) {
            m_overlays.removeAt(at); // Read anew: it may have changed.
        }
        m_overlays.append({path, {}, {}});
    }
    if (m_overlays.size() > mostOverlays) {
        m_overlays = m_overlays.mid(m_overlays.size() - mostOverlays);
    }
    store();
    Q_EMIT overlaysChanged();
    if (m_options.isShown) {
        read();
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

void Overlays::read()
{
    QStringList missing;
    for (const Overlay& overlay : std::as_const(m_overlays)) {
        if (overlay.image.isNull()) {
            missing.append(overlay.path);
        }
    }
    for (const QString& path : std::as_const(missing)) {
        m_loader.request(path, {readEdge, readEdge}, ImageLoader::Priority::Visible);
    }
}

void Overlays::take(const LoadedImage& image)
{
    const int at = indexOf(image.path);
    if (at < 0) {
        return;
    }
    Overlay& overlay = m_overlays[at];
    const bool isEnough = std::max(overlay.image.width(), overlay.image.height()) >= readEdge;
    if (isEnough || image.image.width() <= overlay.image.width()) {
        return;
    }
    overlay.problem.clear();
    const ColourTransform colours({image.profile, ColourProfile::sRgb(), ColourIntent::Relative});
    if (colours.isIdentity()) {
        overlay.image = shrunk(image.image);
        m_files.addPath(overlay.path);
        Q_EMIT overlaysChanged();
        return;
    }
    inBackground<QImage>(
        this, [picture = image.image, colours] { return colours.applied(shrunk(picture)); },
        [this, path = image.path](const QImage& converted) {
            if (const int now = indexOf(path); now >= 0) {
                m_overlays[now].image = converted;
                Q_EMIT overlaysChanged();
            }
        });
}

QImage Overlays::shrunk(const QImage& image)
{
    // A photograph that is being zoomed comes in all its pixels: too many to be painted each time.
    constexpr int most = 2 * readEdge;
    if (std::max(image.width(), image.height()) <= most) {
        return image;
    }
    return image.scaled(most, most, Qt::KeepAspectRatio);
}

void Overlays::followFile(const QString& path)
{
    const int at = indexOf(path);
    if (at < 0) {
        return;
    }
    if (QFileInfo::exists(path)) {
        add({path}); // It was replaced: by what an editor saved, for example.
        return;
    }
    m_overlays[at].problem = tr("%1 is gone. What was read of it still lies over the picture.")
                                 .arg(QFileInfo(path).fileName());
    Q_EMIT overlaysChanged();
}

void Overlays::fail(const QString& path, const QString& reason)
{
    const int at = indexOf(path);
    if (at >= 0 && m_overlays[at].image.isNull()) {
        m_overlays[at].problem =
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
