// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugin/loader/RunningPlugin.h"

#include "base/Translations.h"
#include "plugin/Plugin.h"
#include "plugin/loader/CallWatch.h"
#include "plugin/loader/CrashWitness.h"
#include "plugin/loader/PluginDesk.h"
#include "plugin/loader/PluginLog.h"
#include "plugin/loader/StrayWidgets.h"

#include <QFileInfo>
#include <QPluginLoader>
#include <QRegularExpression>
#include <cstdlib>
#include <cxxabi.h>
#include <exception>
#include <memory>
#include <utility>

namespace skein {

namespace {

/** What the dynamic linker says, for people: the name of what is missing, where that is it. */
QString missing(const QString& words)
{
    static const QRegularExpression symbol(QStringLiteral("undefined symbol: ([^\\s)]+)"));
    static const QRegularExpression library(
        QStringLiteral("([^\\s(/]+): cannot open shared object file"));
    if (const auto match = library.match(words); match.hasMatch()) {
        return match.captured(1);
    }
    const QByteArray name = symbol.match(words).captured(1).toLatin1();
    int status = 0;
    const std::unique_ptr<char, decltype(&std::free)> readable(
        abi::__cxa_demangle(name.constData(), nullptr, nullptr, &status), &std::free);
    return QString::fromLatin1(readable ? QByteArray(readable.get()) : name);
}

} // namespace

RunningPlugin::RunningPlugin(const Parts& parts, FoundPlugin plugin)
    : m_parts(parts)
    , m_plugin(std::move(plugin))
    , m_id(m_plugin.metadata.id.toLatin1())
    , m_texts(QFileInfo(m_plugin.file).completeBaseName())
{}

RunningPlugin::~RunningPlugin() = default;

template<typename Work>
QString RunningPlugin::guarded(const Work& work)
{
    const WatchedCall call(m_parts.watch, m_id);
    try {
        work();
        return {};
    } catch (const std::exception& thrown) {
        return QString::fromUtf8(thrown.what()).left(PluginMetadata::longestLine);
    } catch (...) {
        //: instead of an error message
        return tr("unknown");
    }
}

Result<void> RunningPlugin::load()
{
    QPluginLoader loader(m_plugin.file);
    // All at once: what is missing shows now, not in the middle of the shoot. And for good: its
    // code may still be referred to by what it gave to Qt.
    loader.setLoadHints(QLibrary::ResolveAllSymbolsHint | QLibrary::PreventUnloadHint);
    bool isLoaded = false;
    const QString thrown = guarded([&] { isLoaded = loader.load(); });
    if (!isLoaded) {
        const QString words = thrown.isEmpty() ? loader.errorString() : thrown;
        const QString name = missing(words);
        return failure(ErrorKind::Unsupported,
            name.isEmpty() ? tr("It could not be loaded. Install it again.")
                           : //: %1 is the name of a library or of a function
                tr("It could not be loaded: “%1” is missing, which it needs. Install "
                   "what belongs to it, or a version of it that fits.")
                    .arg(name),
            words);
    }
    CrashWitness::know(m_plugin.file, m_id);
    return {};
}

Result<Plugin*> RunningPlugin::makeObject()
{
    Plugin* object = nullptr;
    QPluginLoader loader(m_plugin.file);
    const QString thrown = guarded([&] {
        m_root = loader.instance();
        m_wasMade = !m_root.isNull();
        object = qobject_cast<Plugin*>(m_root.data());
    });
    if (!thrown.isEmpty()) {
        return failure(ErrorKind::Unknown,
            //: %1 is what the plugin says of its failure, usually in English
            tr("It failed when it was started (%1). Tell its author.").arg(thrown));
    }
    if (object == nullptr) {
        return failure(ErrorKind::InvalidArgument, tr("This file is no plugin for Skein."),
            loader.errorString());
    }
    return object;
}

Result<void> RunningPlugin::start(std::function<void(const QString& reason)> failed)
{
    if (const auto loaded = load(); !loaded) {
        return loaded;
    }
    m_parts.translations.add(
        m_texts, QStringLiteral(":/skein/plugins/%1/translations").arg(m_texts));
    PluginWatch watch;
    watch.failed = std::move(failed);
    watch.entering = m_parts.watch.entering(m_id);
    watch.left = m_parts.watch.leaving();
    watch.owns = [id = m_id](const void* address) { return CrashWitness::isOf(address, id); };
    m_desk = m_parts.office.open(
        {m_plugin.metadata.id, m_plugin.metadata.name, QFileInfo(m_plugin.file).absolutePath()},
        watch);
    const auto object = makeObject();
    if (!object) {
        return tl::make_unexpected(object.error());
    }
    m_object = *object;
    m_desk->setRoot(m_root);
    QString whyNot;
    const QString thrown = guarded([&] { m_isStarted = m_object->start(m_desk->host(), &whyNot); });
    if (!thrown.isEmpty()) {
        return failure(ErrorKind::Unknown,
            tr("It failed when it was started (%1). Tell its author.").arg(thrown));
    }
    if (!m_isStarted) {
        return failure(ErrorKind::Refused,
            whyNot.isEmpty() ? tr("It did not start, and gave no reason. Tell its author.")
                             : whyNot);
    }
    return {};
}

void RunningPlugin::takeDown()
{
    if (m_desk) {
        const QStringList left = m_desk->close();
        if (!left.isEmpty()) {
            qCDebug(lcPlugin) << m_id << "left to be removed:" << left;
        }
    }
    if (std::exchange(m_isStarted, false) && m_root) {
        const QString thrown = guarded([this] { m_object->stop(); });
        if (!thrown.isEmpty()) {
            qCWarning(lcPlugin) << m_id << "threw when it was stopped:" << thrown;
        }
    }
}

void RunningPlugin::destroy()
{
    if (m_wasMade && m_root.isNull()) {
        qCWarning(lcPlugin) << m_id << "destroyed its own object, which is not its to destroy.";
    }
    // Destructors do not throw, but what they call may crash.
    (void)guarded([this] { delete m_root.data(); });
    m_object = nullptr;
    QStringList strays;
    (void)guarded([&] { strays = m_parts.strays.remove(m_id); });
    if (!strays.isEmpty()) {
        qCWarning(lcPlugin) << m_id << "left widgets behind, which were deleted:" << strays;
    }
    m_desk.reset();
    m_parts.translations.remove(m_texts);
    qCDebug(lcPlugin) << m_id << "has ended";
}

void RunningPlugin::end(std::function<void()> gone)
{
    takeDown();
    const auto finish = [this, gone = std::move(gone)] {
        destroy();
        gone();
    };
    if (m_desk) {
        m_desk->whenQuiet(finish);
    } else {
        finish();
    }
}

void RunningPlugin::endNow(int milliseconds)
{
    takeDown();
    if (m_desk && !m_desk->waitUntilQuiet(milliseconds)) {
        qCWarning(lcPlugin) << m_id << "is still at work, and is left alone.";
        m_desk.release(); // NOLINT(bugprone-unused-return-value): its work refers to it.
        return;
    }
    destroy();
}

} // namespace skein
