// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/BodyConsole.h"

#include "virtualcamera/FaultPlayer.h"
#include "virtualcamera/PtpIpServer.h"
#include "virtualcamera/VirtualBody.h"

#include <QTextStream>
#include <cerrno>
#include <unistd.h>

namespace skein {

namespace {
constexpr qsizetype maxLineBytes = 64 * 1024;
}

BodyConsole::BodyConsole(
    VirtualBody& body, PtpIpServer& server, FaultPlayer& faults, QObject* parent)
    : QObject(parent)
    , m_body(body)
    , m_server(server)
    , m_faults(faults)
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
    const QString first = line.section(u' ', 1, 1, QString::SectionSkipEmpty);
    if (order == QLatin1String("lock") || order == QLatin1String("unlock"))
        return setLocked(first, order == QLatin1String("lock"));
    if (order == QLatin1String("watch")) {
        connect(&m_body.settings(), &PropertyStore::changed, this, &BodyConsole::tellChange,
            Qt::UniqueConnection);
        return {};
    }
    if (order == QLatin1String("storm"))
        return storm(first);
    if (order == QLatin1String("fault"))
        return fault(first);
    const QString second = line.section(u' ', 2, 2, QString::SectionSkipEmpty);
    if (order == QLatin1String("tilt"))
        return tilt(first, second);
    if (order == QLatin1String("shake"))
        return shake(first);
    if (order == QLatin1String("live")) {
        return m_body.liveFaults().set(first, second)
                   ? QString()
                   //: %1 is what was typed, %2 words with commas between them; words as
                   //: press-shutter stay English
                   : tr("Live view cannot be \"%1\". Choose one of: %2.")
                         .arg(first, LiveFaults::kinds().join(QLatin1String(", ")));
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
        //: %1 is what was typed; words as press-shutter and NAME VALUE stay English
        return tr(
            "Unknown order \"%1\". Use press-shutter, set NAME VALUE, lock NAME, unlock NAME, "
            "watch, storm N, tilt DEGREES, shake N, live KIND, fault RULE, fault none, sleep, "
            "wake, unplug or replug.")
            .arg(order);
    }
    return {};
}

QString BodyConsole::set(const QString& name, const QString& value)
{
    const Property* property = m_body.settings().findByName(name);
    if (!property)
        //: %1 is what was typed
        return tr("This camera has no setting \"%1\".").arg(name);
    if (m_body.isLocked())
        return tr("The computer has the camera's controls.");
    if (m_body.settings().putInWords(property->code, value))
        return {};
    QStringList words;
    for (const PropertyChoice& choice : property->choices)
        words.append(choice.names.first());
    if (!words.isEmpty())
        //: %1 is the name of a camera setting or what was typed, %2 a value, %3 values with commas
        //: between them
        return tr("\"%1\" cannot be \"%2\". Choose one of: %3.")
            .arg(name, value, words.join(u", "));
    //: %1 is the name of a camera setting or what was typed, %2 a value
    return tr("\"%1\" cannot be \"%2\".").arg(name, value);
}

QString BodyConsole::setLocked(const QString& name, bool locked)
{
    const Property* property = m_body.settings().findByName(name);
    if (!property)
        return tr("This camera has no setting \"%1\".").arg(name);
    m_body.settings().setWritable(property->code, !locked);
    return {};
}

void BodyConsole::tellChange(quint16 code)
{
    const Property* property = m_body.settings().find(code);
    QTextStream(stdout) << "changed " << property->names.first() << ' ' << property->valueName()
                        << Qt::endl;
}

QString BodyConsole::storm(const QString& count)
{
    bool isNumber = false;
    const int events = count.toInt(&isNumber);
    if (!isNumber || events < 1)
        return tr("Say how many events there should be, such as 10000.");
    m_body.events().repeat(ptp::ev::DevicePropChanged, ptp::prop::ExposureIndex, events);
    return {};
}

QString BodyConsole::tilt(const QString& roll, const QString& pitch)
{
    if (roll == QLatin1String("unknown")) {
        m_body.setTilt({}, {});
        return {};
    }
    bool isNumber = false;
    bool isPitch = true;
    const double sideways = roll.toDouble(&isNumber);
    const double forwards = pitch.isEmpty() ? 0 : pitch.toDouble(&isPitch);
    if (!isNumber || !isPitch)
        return tr("Say how far the camera leans, in degrees, such as: tilt -2.5 1.");
    m_body.setTilt(sideways, forwards);
    return {};
}

QString BodyConsole::fault(const QString& rule)
{
    if (rule == QLatin1String("none")) {
        m_faults.clear();
        return {};
    }
    const auto parsed = FaultRule::parse(rule);
    if (!parsed)
        return FaultRule::usage();
    m_faults.add(*parsed);
    return {};
}

QString BodyConsole::shake(const QString& thousandths)
{
    constexpr double most = 200; // Of the width: nothing of the one frame is in the next.
    bool isNumber = false;
    const double jump = thousandths.toDouble(&isNumber);
    if (!isNumber || jump < 0 || jump > most)
        //: %1 is a number
        return tr("Say how far the picture jumps between two frames, in thousandths of its width "
                  "from 0 to %1.")
            .arg(most);
    m_body.setShake(jump);
    return {};
}

QString BodyConsole::pressShutter()
{
    if (m_body.isLocked())
        return tr("The computer has the camera's controls.");
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
