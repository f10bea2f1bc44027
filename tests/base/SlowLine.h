// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Fd.h"

#include <QString>

#include <arpa/inet.h>
#include <array>
#include <atomic>
#include <chrono>
#include <list>
#include <poll.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace skein::test {

/**
 * A network line with little bandwidth towards the client, to a camera at
 * "ptpip:127.0.0.1:PORT:PORT". It is fast until slowDown(). Threads of its own, so that tests which
 * block may use it.
 */
class SlowLine final
{
public:
    explicit SlowLine(const QString& cameraPort)
        : m_cameraPort(cameraPort.section(u':', 2, 2).toUShort())
        , m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address = localAddress(0);
        socklen_t size = sizeof(address);
        ::bind(m_listener.get(), reinterpret_cast<sockaddr*>(&address), size);
        ::listen(m_listener.get(), 8);
        ::getsockname(m_listener.get(), reinterpret_cast<sockaddr*>(&address), &size);
        m_port = ntohs(address.sin_port);
        m_accepting = std::thread([this] { acceptAll(); });
    }

    ~SlowLine()
    {
        m_stopped = true;
        m_accepting.join();
        for (std::thread& line : m_lines) {
            line.join();
        }
    }
    SlowLine(const SlowLine&) = delete;
    SlowLine& operator=(const SlowLine&) = delete;

    [[nodiscard]] QString port() const
    {
        return QStringLiteral("ptpip:127.0.0.1:%1:%1").arg(m_port);
    }
    /** The line breaks for good. */
    void cut() { m_stopped = true; }
    void slowDown(int bytesPerSecond) { m_bytesPerSecond = bytesPerSecond; }
    /** How many times the client has said something. */
    [[nodiscard]] int requests() const { return m_requests; }

private:
    static constexpr int pollMs = 20;
    static constexpr int piecesPerSecond = 50;

    static sockaddr_in localAddress(quint16 port)
    {
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons(port);
        return address;
    }

    static bool isReadable(int fd)
    {
        pollfd watched{fd, POLLIN, 0};
        return ::poll(&watched, 1, pollMs) > 0;
    }

    void acceptAll()
    {
        while (!m_stopped) {
            if (!isReadable(m_listener.get())) {
                continue;
            }
            const int client = ::accept4(m_listener.get(), nullptr, nullptr, SOCK_CLOEXEC);
            const int camera = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
            const sockaddr_in address = localAddress(m_cameraPort);
            ::connect(camera, reinterpret_cast<const sockaddr*>(&address), sizeof(address));
            m_lines.emplace_back([this, client, camera] { carry(client, camera); });
        }
    }

    void carry(int clientFd, int cameraFd)
    {
        const Fd client(clientFd);
        const Fd camera(cameraFd);
        std::array<pollfd, 2> watched{pollfd{clientFd, POLLIN, 0}, pollfd{cameraFd, POLLIN, 0}};
        while (!m_stopped) {
            if (::poll(watched.data(), watched.size(), pollMs) <= 0) {
                continue;
            }
            if (watched[0].revents != 0) {
                ++m_requests;
                if (!pass(clientFd, cameraFd, 0)) {
                    return;
                }
            }
            if (watched[1].revents != 0 && !pass(cameraFd, clientFd, m_bytesPerSecond)) {
                return;
            }
        }
    }

    static bool pass(int from, int to, int bytesPerSecond)
    {
        std::array<char, 65536> bytes;
        const auto most =
            bytesPerSecond > 0 ? size_t(bytesPerSecond / piecesPerSecond) : bytes.size();
        const ssize_t size = ::recv(from, bytes.data(), std::min(most, bytes.size()), 0);
        if (size <= 0) {
            return false;
        }
        if (bytesPerSecond > 0) {
            std::this_thread::sleep_for(
                std::chrono::microseconds(1'000'000LL * size / bytesPerSecond));
        }
        for (ssize_t done = 0; done < size;) {
            const ssize_t sent = ::send(to, bytes.data() + done, size_t(size - done), MSG_NOSIGNAL);
            if (sent <= 0) {
                return false;
            }
            done += sent;
        }
        return true;
    }

    const quint16 m_cameraPort;
    Fd m_listener;
    quint16 m_port = 0;
    std::atomic<int> m_bytesPerSecond = 0; ///< 0: as fast as it goes.
    std::atomic<int> m_requests = 0;
    std::atomic<bool> m_stopped = false;
    std::list<std::thread> m_lines; ///< Only the accepting thread adds.
    std::thread m_accepting;
};

} // namespace skein::test
