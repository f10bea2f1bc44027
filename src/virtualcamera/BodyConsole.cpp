// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/BodyConsole.h"

#include "virtualcamera/PtpIpServer.h"
#include "virtualcamera/VirtualBody.h"

#include <QTextStream>
#include <cerrno>
#include <unistd.h>

namespace skein {

namespace {
constexpr qsizetype maxLineBytes = 64 * 1024;
}

BodyConsole::BodyConsole(VirtualBody& body, PtpIpServer& server, QObject* parent)
    : QObject(parent)
    , m_body(body)
    , m_server(server)
    , m_input(STDIN_FILENO, QSocketNotifier::Read)
{
    connect(&m_input, &QSocketNotifier::activated, this, &BodyConsole::readAvailable);
}

void BodyConsole::readAvailable()
{
    char buffer[4096];
    const ssize_t count = ::read(STDIN_FILENO, buffer, sizeof buffer);
    if (count < 0 && (errno == EINTR || errno == EAGAIN))
        return;
    if (count <= 0 || m_received.size() > maxLineBytes) {
        m_input.setEnabled(false);
        Q_EMIT inputEnded();
        return;
    }
    m_received.append(buffer, count);
    QTextStream out(stdout);
    for (qsizetype end = m_received.indexOf('\n'); end >= 0; end = m_received.indexOf('\n')) {
        const QString line = QString::fromUtf8(m_received.left(end)).trimmed();
        m_received.remove(0, end + 1);
        if (line.isEmpty())
            continue;
        const QString problem = run(line);
        out << (problem.isEmpty() ? QStringLiteral("ok") : QStringLiteral("error: ") + problem)
            << Qt::endl;
    }
}

QString BodyConsole::run(const QString& line)
{
    const QString order = line.section(u' ', 0, 0, QString::SectionSkipEmpty);
    if (order == QLatin1String("press-shutter"))
        return pressShutter();
    if (order == QLatin1String("set")) {
        return set(line.section(u' ', 1, 1, QString::SectionSkipEmpty),
            line.section(u' ', 2, -1, QString::SectionSkipEmpty));
    }
    if (order == QLatin1String("sleep")) {
        m_server.setAsleep(true);
    } else if (order == QLatin1String("wake")) {
        m_server.setAsleep(false);
    } else if (order == QLatin1String("unplug")) {
        m_server.unplug();
    } else if (order == QLatin1String("replug")) {
        const Result<quint16> port = m_server.replug();
        return port ? QString() : port.error().message;
    } else {
        return tr("Unknown order \"%1\". Use press-shutter, set NAME VALUE, sleep, wake, unplug or "
                  "replug.")
            .arg(order);
    }
    return {};
}

QString BodyConsole::set(const QString& name, const QString& value)
{
    const Property* property = m_body.settings().findByName(name);
    if (!property)
        return tr("This camera has no setting \"%1\".").arg(name);
    if (m_body.settings().putInWords(property->code, value))
        return {};
    QStringList words;
    for (const PropertyChoice& choice : property->choices)
        words.append(choice.names.first());
    if (!words.isEmpty())
        return tr("\"%1\" cannot be \"%2\". Choose one of: %3.")
            .arg(name, value, words.join(u", "));
    return tr("\"%1\" cannot be \"%2\".").arg(name, value);
}

QString BodyConsole::pressShutter()
{
    switch (m_body.pressShutter()) {
    case ptp::rc::Ok:
        return {};
    case ptp::rc::StoreFull:
        return tr("There is no room for another picture.");
    default:
        return tr("The camera is busy.");
    }
}

} // namespace skein
