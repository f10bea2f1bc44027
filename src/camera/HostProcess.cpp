// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/HostProcess.h"

#include "base/ChildEnvironment.h"
#include "base/Logging.h"
#include "camera/RetiredProcess.h"
#include "wire/Protocol.h"

#include <QFile>
#include <QPointer>
#include <csignal>
#include <sys/stat.h>
#include <unistd.h>

namespace skein {

namespace {

constexpr quint32 helloId = 1;
/** The host leaves the camera in order within 2 s of the end of its input; then it is stuck. */
constexpr std::chrono::milliseconds exitPatience{4'000};

/** The host's HOME with its parents, outermost first; nothing where it has none. */
QByteArrayList homeFolders(const QStringList& arguments)
{
    const qsizetype option = arguments.lastIndexOf(QStringLiteral("--home"));
    QByteArrayList folders;
    const QString home = option < 0 ? QString() : arguments.value(option + 1);
    for (qsizetype end = home.indexOf(u'/', 1); end > 0; end = home.indexOf(u'/', end + 1)) {
        folders.append(QFile::encodeName(home.left(end)));
    }
    if (!home.isEmpty()) {
        folders.append(QFile::encodeName(home));
    }
    return folders;
}

} // namespace

HostProcess::HostProcess(QObject* parent)
    : QObject(parent)
    , m_process(std::make_unique<QProcess>())
    , m_log(&lcHost)
{
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &HostProcess::readFrames);
    connect(m_process.get(), &QProcess::readyReadStandardError, this,
        [this] { m_log.feed(m_process->readAllStandardError()); });
    connect(m_process.get(), &QProcess::finished, this, &HostProcess::onFinished);
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            onStartFailed();
        }
    });
}

HostProcess::~HostProcess()
{
    retire(exitPatience);
}

void HostProcess::start(const QString& program, const QStringList& arguments)
{
    if (program.isEmpty()) {
        // Not from here: the caller has not seen start() return yet.
        QMetaObject::invokeMethod(this, &HostProcess::onStartFailed, Qt::QueuedConnection);
        return;
    }
    m_process->setChildProcessModifier([home = homeFolders(arguments)] {
        // A Ctrl+C in the terminal is for the program, which then closes the camera in good order.
        ::setpgid(0, 0);
        // In the child, because a disk may hang.
        for (const QByteArray& folder : home) {
            ::mkdir(folder.constData(), S_IRWXU);
        }
        if (!home.isEmpty()) {
            ::chmod(home.constLast().constData(), S_IRWXU);
        }
    });
    m_process->setProcessEnvironment(childEnvironment::get());
    m_process->start(program, arguments);
    send({helloId, wire::Hello{wire::protocolVersion}});
}

void HostProcess::send(const wire::CommandFrame& frame)
{
    if (m_process && m_process->isWritable()) {
        m_process->write(wire::encode(frame));
    }
}

void HostProcess::closeInput()
{
    if (m_process) {
        m_toldToEnd = true;
        m_process->closeWriteChannel();
    }
}

void HostProcess::retire(std::chrono::milliseconds patience)
{
    if (m_process) {
        retireProcess(std::move(m_process), patience);
    }
}

void HostProcess::readFrames()
{
    m_reader.feed(m_process->readAllStandardOutput());
    const QPointer<HostProcess> alive(this);
    while (alive && m_process) {
        const auto payload = m_reader.next();
        if (!payload && !m_reader.isBroken()) {
            return;
        }
        const auto frame = payload ? wire::decodeMessage(*payload) : std::nullopt;
        if (!frame) {
            end({ErrorKind::Protocol,
                tr("The camera program sent something that cannot be understood. Connect the "
                   "camera again; if that does not help, install Skein again."),
                lastLog()});
            return;
        }
        if (m_greeted) {
            Q_EMIT received(*frame);
        } else if (!takeGreeting(*frame)) {
            return;
        }
    }
}

bool HostProcess::takeGreeting(const wire::MessageFrame& frame)
{
    const auto* hello = std::get_if<wire::HelloReply>(&frame.message);
    if (!hello || hello->version != wire::protocolVersion) {
        end({ErrorKind::Protocol,
            tr("The camera program belongs to another version of Skein. Install Skein again."),
            hello ? QStringLiteral("protocol %1, wanted %2")
                        .arg(hello->version)
                        .arg(wire::protocolVersion)
                  : QStringLiteral("message %1 before the greeting").arg(frame.message.index())});
        return false;
    }
    m_greeted = true;
    Q_EMIT greeted(hello->library);
    return true;
}

void HostProcess::end(const Error& error)
{
    // What cannot be understood is not worth waiting for; what has ended is only reaped by this.
    retire(std::chrono::milliseconds(0));
    if (!m_toldToEnd) {
        qCWarning(lcHost).noquote() << error.message << error.detail;
    }
    Q_EMIT ended(error);
}

void HostProcess::onFinished(int exitCode, QProcess::ExitStatus status)
{
    const QPointer<HostProcess> alive(this);
    m_log.feed(m_process->readAllStandardError());
    m_log.finish();
    readFrames();
    if (!alive || !m_process) {
        return;
    }
    QString detail = status == QProcess::CrashExit
                         ? QStringLiteral("the host was ended by signal %1").arg(exitCode)
                         : QStringLiteral("the host ended with code %1").arg(exitCode);
    detail += u'\n' + lastLog();
    if (!m_greeted) {
        const QString said = lastLog().section(u'\n', -1).trimmed();
        //: %1 is an untranslated line that a program wrote about itself.
        const QString reason = tr("It said: “%1”.").arg(said);
        end({ErrorKind::Disconnected,
            //: %1 is a sentence: what is known of it
            tr("The program that talks to the camera, skein-camera-host, ended before it was "
               "ready. %1 Connect the camera again; if that does not help, install Skein again.")
                .arg(said.isEmpty() ? tr("It did not say why.") : reason),
            detail});
        return;
    }
    end({ErrorKind::Disconnected,
        status == QProcess::CrashExit ? crashSentence(exitCode) : brokeOff(), detail});
}

QString HostProcess::brokeOff()
{
    return tr(
        "The connection to the camera broke off. Check cable, power and network, then connect "
        "the camera again.");
}

QString HostProcess::crashSentence(int signal)
{
    switch (signal) {
    case SIGABRT:
    case SIGSEGV:
    case SIGBUS:
    case SIGFPE:
    case SIGILL:
    case SIGSYS:
    case SIGTRAP:
        return tr("The camera's driver crashed. Photographs on the camera's card stay there until "
                  "they are fetched. If the camera does not come back by itself, connect it again; "
                  "if its driver goes on crashing, switch the camera off and on before.");
    default:
        return tr("The program that talks to the camera was ended from outside, perhaps because "
                  "memory ran out. Photographs on the camera's card stay there until they are "
                  "fetched. If the camera does not come back by itself, connect it again.");
    }
}

void HostProcess::onStartFailed()
{
    if (!m_process) {
        return;
    }
    const QString program = m_process->program();
    end({ErrorKind::NotFound,
        tr("The program that talks to the camera, skein-camera-host, could not be started. Install "
           "Skein again."),
        program.isEmpty() ? QStringLiteral("not found")
                          : program + QStringLiteral(": ") + m_process->errorString()});
}

} // namespace skein
