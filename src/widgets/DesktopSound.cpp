// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/DesktopSound.h"

#include "base/Background.h"
#include "base/Logging.h"

#include <QFile>
#include <QLibrary>
#include <cstdint>

namespace skein {

namespace {

// canberra.h 0.30: stable since 2008, and found when the program runs, so that a computer without
// sound needs neither the library nor the servers that it brings along.
using Create = int (*)(void** context);
using Play = int (*)(void* context, std::uint32_t id, ...);
using Destroy = int (*)(void* context);

constexpr int soVersion = 0;
constexpr int noLibrary = -1;

// alsa/error.h 1.2: the handler that ALSA tells its troubles, where canberra plays with ALSA. Its
// own one writes to the terminal, several lines for each sound that no device can play.
using AlsaHandler = void (*)(
    const char* file, int line, const char* function, int error, const char* format, ...);
using SetAlsaHandler = int (*)(AlsaHandler handler);

constexpr int alsaVersion = 2;

// NOLINTNEXTLINE(cert-dcl50-cpp): ALSA's signature.
void beSilent(const char* /*file*/, int /*line*/, const char* /*function*/, int /*error*/,
    const char* /*format*/, ...)
{}

void silenceAlsa()
{
    QLibrary library(QStringLiteral("asound"), alsaVersion);
    const auto setHandler =
        reinterpret_cast<SetAlsaHandler>(library.resolve("snd_lib_error_set_handler"));
    if (setHandler != nullptr) {
        setHandler(beSilent);
    }
}

} // namespace

class DesktopSound::Player
{
public:
    Player(void* context, Play player, Destroy destroyer)
        : m_context(context)
        , m_play(player)
        , m_destroy(destroyer)
    {}
    Player(const Player&) = delete;
    Player& operator=(const Player&) = delete;
    Player(Player&&) = delete;
    Player& operator=(Player&&) = delete;
    ~Player() { m_destroy(m_context); }

    /** @p property: of canberra's, which tells what to play. */
    [[nodiscard]] int play(const char* property, const QByteArray& value) const
    {
        // The end of the properties is a null pointer, which needs its type among these.
        return m_play(m_context, 0, property, value.constData(), "media.role", "event",
            static_cast<const char*>(nullptr));
    }

private:
    void* m_context;
    Play m_play;
    Destroy m_destroy;
};

DesktopSound::DesktopSound()
{
    QLibrary library(QStringLiteral("canberra"), soVersion);
    const auto create = reinterpret_cast<Create>(library.resolve("ca_context_create"));
    const auto play = reinterpret_cast<Play>(library.resolve("ca_context_play"));
    const auto destroy = reinterpret_cast<Destroy>(library.resolve("ca_context_destroy"));
    void* context = nullptr;
    if (create != nullptr && play != nullptr && destroy != nullptr && create(&context) == 0) {
        silenceAlsa();
        m_player = std::make_shared<Player>(context, play, destroy);
    } else {
        qCDebug(lcWidgets) << "no sounds:" << library.errorString();
    }
}

DesktopSound::~DesktopSound() = default;

QFuture<bool> DesktopSound::play(const QString& name) const
{
    return begin("event.id", name.toUtf8());
}

QFuture<bool> DesktopSound::playFile(const QString& path) const
{
    return begin("media.filename", QFile::encodeName(path));
}

QFuture<bool> DesktopSound::begin(const char* property, const QByteArray& value) const
{
    // The first one looks for a sound server, which may take its time.
    return askInBackground([player = m_player, property, value] {
        const int code = player != nullptr ? player->play(property, value) : noLibrary;
        if (code != 0) {
            qCDebug(lcWidgets) << "the sound" << value << "is not played: code" << code;
        }
        return code == 0;
    });
}

} // namespace skein
