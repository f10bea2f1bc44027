// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/NetworkProbe.h"

#include "camera/Answer.h"
#include "camera/NetworkAddress.h"

#include <QTcpSocket>
#include <QTimer>

namespace skein {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(skein::NetworkProbe)
};

bool mayBeTheNetwork(ErrorKind kind)
{
    return kind == ErrorKind::NotFound || kind == ErrorKind::Timeout || kind == ErrorKind::Io ||
           kind == ErrorKind::Protocol || kind == ErrorKind::Disconnected;
}

/** One try to reach the camera's port; deletes itself when it has answered. */
class Probe final : public QObject
{
public:
    Probe(NetworkAddress address, Error error, std::chrono::milliseconds limit)
        : m_address(std::move(address))
        , m_error(std::move(error))
    {
        connect(&m_socket, &QTcpSocket::connected, this, [this] {
            //: %1 is an address, such as 192.168.1.20
            finish(Text::tr("Something answers at %1 but turns Skein away. If a phone or another "
                            "program uses the camera, end that; if the camera asks on its display "
                            "whether to allow this computer, say yes. Then connect again.")
                       .arg(m_address.host));
        });
        connect(&m_socket, &QTcpSocket::errorOccurred, this,
            [this](QAbstractSocket::SocketError socketError) {
                if (socketError == QAbstractSocket::ConnectionRefusedError) {
                    //: %1 is an address, such as 192.168.1.20, %2 a number
                    finish(Text::tr("There is a device at %1, but no camera listens there on port "
                                    "%2. Switch on the camera's network connection to a computer, "
                                    "then connect again.")
                               .arg(m_address.host)
                               .arg(m_address.port));
                } else {
                    finishUnreachable();
                }
            });
        QTimer::singleShot(limit, this, &Probe::finishUnreachable);
        m_socket.connectToHost(m_address.host, m_address.port);
    }

    [[nodiscard]] QFuture<Result<Error>> future() const { return m_answer.future(); }

private:
    void finishUnreachable()
    {
        //: %1 is an address, such as 192.168.1.20
        finish(Text::tr("Nobody answers at %1. Check that the camera is awake, that it is in the "
                        "same network as this computer, and that the address is right, then "
                        "connect again.")
                   .arg(m_address.host));
    }

    void finish(const QString& message)
    {
        m_socket.disconnect(this);
        m_socket.abort();
        m_answer.give(Error{m_error.kind, message, m_error.message + u'\n' + m_error.detail});
        deleteLater();
    }

    const NetworkAddress m_address;
    const Error m_error;
    const Answer<Error> m_answer;
    QTcpSocket m_socket;
};

} // namespace

QFuture<Result<Error>> explainNetworkFailure(
    const QString& port, const Error& error, std::chrono::milliseconds limit)
{
    const auto address = port.startsWith(QLatin1String("ptpip:"))
                             ? parseNetworkAddress(port)
                             : Result<NetworkAddress>(tl::make_unexpected(error));
    if (!address || !mayBeTheNetwork(error.kind)) {
        return Answer<Error>::ready(error);
    }
    // Owned by itself: it deletes itself when it has answered.
    return (new Probe(*address, error, limit))->future();
}

} // namespace skein
