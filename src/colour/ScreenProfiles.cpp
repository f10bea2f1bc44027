// SPDX-License-Identifier: GPL-3.0-or-later
#include "colour/ScreenProfiles.h"

#include "colour/ColordClient.h"
#include "colour/InBackground.h"
#include "colour/X11Profiles.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QScreen>
#include <utility>

namespace skein {

namespace {

/** Several things change together when a monitor is plugged in. */
constexpr int settleMs = 100;

ScreenProfile asScreen(const Result<ColourProfile>& read, ScreenProfile::Origin origin)
{
    if (!read) {
        return {ColourProfile(), ScreenProfile::Origin::None, read.error()};
    }
    if (read->kind() != ColourProfile::Kind::Rgb || !read->canBeTarget()) {
        return {ColourProfile(), ScreenProfile::Origin::None,
            Error{ErrorKind::Unsupported,
                //: %1 is the name of a colour profile
                ScreenProfiles::tr("The profile “%1” is not one of a monitor. Choose another one.")
                    .arg(read->description()),
                {}}};
    }
    return {*read, origin, std::nullopt};
}

bool isUsable(const ScreenProfile& found)
{
    return found.origin != ScreenProfile::Origin::None;
}

bool isUsable(const std::optional<ScreenProfile>& found)
{
    return found && isUsable(*found);
}

} // namespace

QString screenId(const QScreen& screen)
{
    const QString serial = screen.serialNumber().simplified();
    // Two of a kind without a number can be told only by where they are plugged in.
    const QStringList parts{screen.manufacturer().simplified(), screen.model().simplified(),
        serial.isEmpty() ? screen.name() : serial};
    return parts.join(QLatin1Char('/'));
}

ScreenProfiles::ScreenProfiles(const BusConnector& bus, QObject* parent)
    : QObject(parent)
    , m_colord(std::make_unique<ColordClient>(bus))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(settleMs);
    connect(&m_soon, &QTimer::timeout, this, &ScreenProfiles::refresh);
    m_filesSoon.setSingleShot(true);
    m_filesSoon.setInterval(settleMs);
    connect(&m_filesSoon, &QTimer::timeout, this, &ScreenProfiles::readFiles);
    const auto readSoon = [this] {
        if (!m_filesSoon.isActive()) {
            m_filesSoon.start();
        }
    };
    connect(&m_fileWatch, &QFileSystemWatcher::fileChanged, this, readSoon);
    connect(&m_fileWatch, &QFileSystemWatcher::directoryChanged, this, readSoon);
    connect(m_colord.get(), &ColordClient::changed, this, &ScreenProfiles::refreshSoon);
    connect(m_colord.get(), &ColordClient::answered, this,
        [this](const QString& output, const std::optional<Result<ColourProfile>>& profile) {
            m_found[output].colord =
                profile ? std::optional(asScreen(*profile, ScreenProfile::Origin::Colord))
                        : std::nullopt;
            tellIfChanged();
        });
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &ScreenProfiles::refreshSoon);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &ScreenProfiles::refreshSoon);
    connect(qGuiApp, &QGuiApplication::primaryScreenChanged, this, &ScreenProfiles::refreshSoon);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this,
        [this](Qt::ApplicationState state) {
            if (state == Qt::ApplicationActive) {
                readFiles(); // The monitor may have been measured anew meanwhile.
            }
        });
    if (QGuiApplication::platformName() == QLatin1String("xcb")) {
        m_watch = std::make_unique<X11ProfileWatch>();
        connect(m_watch.get(), &X11ProfileWatch::changed, this, &ScreenProfiles::readX11);
    }
    tellIfChanged(); // Nobody listens yet: what is true by now is no news.
    refresh();
}

ScreenProfiles::~ScreenProfiles() = default;

ScreenProfile ScreenProfiles::of(const QScreen* screen) const
{
    return screen != nullptr ? choose(*screen) : ScreenProfile();
}

ScreenProfile ScreenProfiles::choose(const QScreen& screen) const
{
    const QString file = m_files.value(screenId(screen));
    ScreenProfile next = find(screen.name());
    const auto chosen = m_chosen.constFind(file);
    if (file.isEmpty() || chosen == m_chosen.constEnd()) {
        return next;
    }
    if (isUsable(*chosen)) {
        return *chosen;
    }
    next.problem = chosen->problem;
    return next;
}

ScreenProfile ScreenProfiles::find(const QString& name) const
{
    const Found found = m_found.value(name);
    if (isUsable(found.colord)) {
        return *found.colord;
    }
    if (isUsable(found.x11)) {
        return *found.x11;
    }
    // Neither: say why, if one of them is broken.
    return found.colord ? *found.colord : found.x11.value_or(ScreenProfile());
}

void ScreenProfiles::setFiles(const ScreenFiles& files)
{
    if (m_files != files) {
        m_files = files;
        readFiles();
        tellIfChanged();
    }
}

void ScreenProfiles::refreshSoon()
{
    m_soon.start();
}

void ScreenProfiles::refresh()
{
    const QList<QScreen*> screens = QGuiApplication::screens();
    for (const QScreen* screen : screens) {
        m_colord->ask(screen->name());
    }
    readX11();
    readFiles();
}

void ScreenProfiles::readFiles()
{
    QStringList paths;
    const QList<QScreen*> screens = QGuiApplication::screens();
    for (const QScreen* screen : screens) {
        if (const QString path = m_files.value(screenId(*screen)); !path.isEmpty()) {
            paths.append(path);
        }
    }
    const int order = ++m_fileOrder;
    if (paths.isEmpty()) {
        watch({});
        m_chosen.clear();
        return;
    }
    using Profiles = QHash<QString, ScreenProfile>;
    inBackground<Profiles>(
        this,
        [paths] {
            Profiles profiles;
            for (const QString& path : paths) {
                profiles.insert(
                    path, asScreen(ColourProfile::fromFile(path), ScreenProfile::Origin::File));
            }
            return profiles;
        },
        [this, order](const Profiles& profiles) {
            if (order == m_fileOrder) {
                m_chosen = profiles;
                watch(profiles.keys());
                tellIfChanged();
            }
        });
}

void ScreenProfiles::watch(const QStringList& paths)
{
    QStringList wanted = paths;
    for (const QString& path : paths) {
        wanted.append(QFileInfo(path).path());
    }
    const QStringList watched = m_fileWatch.files() + m_fileWatch.directories();
    for (const QString& path : watched) {
        if (!wanted.contains(path)) {
            m_fileWatch.removePath(path);
        }
    }
    for (const QString& path : std::as_const(wanted)) {
        // One that was replaced is another file, which nobody watches. What was just read answers
        // at once; what is not there is refused.
        if (!watched.contains(path)) {
            m_fileWatch.addPath(path);
        }
    }
}

void ScreenProfiles::readX11()
{
    if (!m_watch) {
        return;
    }
    QStringList names;
    const QList<QScreen*> screens = QGuiApplication::screens();
    for (const QScreen* screen : screens) {
        names.append(screen->name());
    }
    const int order = ++m_x11Order;
    using Profiles = QHash<QString, Result<ColourProfile>>;
    inBackground<Profiles>(
        this, [names] { return readX11Profiles(names); },
        [this, order](const Profiles& profiles) {
            if (order != m_x11Order) {
                return;
            }
            for (Found& found : m_found) {
                found.x11.reset();
            }
            for (auto it = profiles.cbegin(); it != profiles.cend(); ++it) {
                m_found[it.key()].x11 = asScreen(*it, ScreenProfile::Origin::X11);
            }
            tellIfChanged();
        });
}

void ScreenProfiles::tellIfChanged()
{
    QHash<QString, ScreenProfile> now;
    const QList<QScreen*> screens = QGuiApplication::screens();
    for (const QScreen* screen : screens) {
        now.insert(screen->name(), choose(*screen));
    }
    if (now != m_told) {
        m_told = now;
        Q_EMIT changed();
    }
}

} // namespace skein
