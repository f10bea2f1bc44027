// SPDX-License-Identifier: GPL-3.0-or-later
#include "camerahost/NetworkDelay.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace skein {

namespace {

/** The driver's two sockets are among the first descriptors of the process. */
constexpr int descriptorsLookedAt = 256;

bool isTcp(int descriptor)
{
    int protocol = 0;
    socklen_t size = sizeof protocol;
    return ::getsockopt(descriptor, SOL_SOCKET, SO_PROTOCOL, &protocol, &size) == 0 &&
           protocol == IPPROTO_TCP;
}

} // namespace

void sendSmallPacketsAtOnce()
{
    const int on = 1;
    for (int descriptor = STDERR_FILENO + 1; descriptor < descriptorsLookedAt; ++descriptor) {
        if (isTcp(descriptor)) {
            ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        }
    }
}

} // namespace skein
