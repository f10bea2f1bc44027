// SPDX-License-Identifier: GPL-3.0-or-later
// A driver for libgphoto2 that tries what no driver should, the way a hijacked one would: once its
// camera is opened. SKEIN_HOSTILE_ORDERS holds one "NAME PATH" a line; what came of each goes to
// "report" beside libgphoto2's settings, as "NAME errno" (0: it worked).
#include <gphoto2/gphoto2.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <fstream>
#include <functional>
#include <libintl.h>
#include <map>
#include <sstream>
#include <string>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace {

int errnoOf(int result)
{
    return result < 0 ? errno : 0;
}

int tryOpen(const char* path, int flags)
{
    return errnoOf(::open(path, flags | O_CLOEXEC, 0600));
}

/** Takes so many megabytes, touches them and gives them back. */
int tryMemory(const char* megabytes)
{
    const std::size_t bytes = std::strtoul(megabytes, nullptr, 10) << 20U;
    void* memory = std::malloc(bytes);
    if (memory == nullptr) {
        return errno;
    }
    std::memset(memory, 1, bytes);
    std::free(memory);
    return 0;
}

/** Calls another program of this computer. */
int tryTalk(const char* path)
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    std::snprintf(address.sun_path, sizeof(address.sun_path), "%s", path);
    const int line = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (line < 0) {
        return errno;
    }
    const int error =
        errnoOf(::connect(line, reinterpret_cast<const sockaddr*>(&address), sizeof(address)));
    ::close(line);
    return error;
}

/** Says "On" in the user's language, as drivers do with the words of settings. */
int tryTranslate(const char* catalogues)
{
    ::bindtextdomain("hostile", catalogues);
    return std::strcmp(::dgettext("hostile", "On"), "On") == 0 ? 0 : EILSEQ;
}

int tryEnvironment(const char* name)
{
    return std::getenv(name) == nullptr ? ENOENT : 0;
}

int attempt(const std::string& name, const std::string& argument)
{
    static const std::map<std::string, std::function<int(const char*)>> attempts{
        {"create", [](const char* path) { return tryOpen(path, O_WRONLY | O_CREAT | O_EXCL); }},
        {"write", [](const char* path) { return tryOpen(path, O_WRONLY); }},
        {"read", [](const char* path) { return tryOpen(path, O_RDONLY); }},
        {"empty", [](const char* path) { return tryOpen(path, O_RDONLY | O_TRUNC); }},
        {"shorten", [](const char* path) { return errnoOf(::truncate(path, 0)); }},
        {"remove", [](const char* path) { return errnoOf(::unlink(path)); }},
        {"run", [](const char* path) { return errnoOf(::execl(path, path, nullptr)); }},
        {"memory", tryMemory},
        {"talk", tryTalk},
        {"translate", tryTranslate},
        {"environment", tryEnvironment},
    };
    const auto found = attempts.find(name);
    return found == attempts.end() ? EINVAL : found->second(argument.c_str());
}

void obeyOrders()
{
    const char* orders = std::getenv("SKEIN_HOSTILE_ORDERS");
    const char* home = std::getenv("HOME");
    std::istringstream lines(orders == nullptr ? "" : orders);
    std::ofstream report(std::string(home == nullptr ? "" : home) + "/.gphoto/report");
    std::string name;
    std::string argument;
    while (lines >> name && std::getline(lines >> std::ws, argument)) {
        report << name << ' ' << argument << ' ' << attempt(name, argument) << '\n' << std::flush;
    }
}

} // namespace

extern "C" {

int camera_id(CameraText* id)
{
    std::snprintf(id->text, sizeof(id->text), "hostile");
    return GP_OK;
}

int camera_abilities(CameraAbilitiesList* list)
{
    CameraAbilities abilities = {};
    std::snprintf(abilities.model, sizeof(abilities.model), "Hostile Camera");
    abilities.port = GP_PORT_PTPIP;
    return gp_abilities_list_append(list, abilities);
}

int camera_init(Camera* /*camera*/, GPContext* /*context*/)
{
    obeyOrders();
    return GP_OK;
}

} // extern "C"
