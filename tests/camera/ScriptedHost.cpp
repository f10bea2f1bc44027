// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScriptedHost.h"

#include "wire/Protocol.h"

#include <QDir>
#include <QFile>
#include <array>
#include <csignal>
#include <unistd.h>

namespace skein {

namespace {

CameraSetting choice(const char* name, const QString& value, const QStringList& choices)
{
    CameraSetting setting;
    setting.name = QString::fromLatin1(name);
    setting.label = setting.name;
    setting.section = QStringLiteral("capturesettings");
    setting.kind = SettingKind::Choice;
    setting.value = value;
    setting.choices = choices;
    return setting;
}

CameraSetting lens(double position)
{
    CameraSetting setting = choice("manualfocusdrive", {}, {});
    setting.kind = SettingKind::Range;
    setting.value = position;
    setting.range = {0, 1000, 1};
    return setting;
}

const char* nameOf(const wire::Command& command)
{
    static constexpr std::array names{"hello", "open", "close", "read", "write", "capture",
        "preview", "stop", "download", "thumbnail", "list", "delete", "summary", "cancel"};
    static_assert(names.size() == std::variant_size_v<wire::Command>);
    return names.at(command.index());
}

Error plainError(ErrorKind kind)
{
    return {kind, QStringLiteral("The scripted camera says no."), {}};
}

} // namespace

ScriptedHost::ScriptedHost(QString staging, const QStringList& script, int run)
    : m_staging(std::move(staging))
{
    const QString mine = QString::number(run) + u':';
    for (QString line : script) {
        const QString prefix = line.section(u'=', 0, 0);
        if (prefix.contains(u':') && !line.startsWith(mine)) {
            continue;
        }
        line = line.mid(prefix.indexOf(u':') + 1);
        m_actions.insert(line.section(u'=', 0, 0), line.section(u'=', 1));
    }
    const QString speed = m_actions.value(QStringLiteral("speed"), QStringLiteral("1/125"));
    m_settings = {choice("shutterspeed", speed, {QStringLiteral("1/125"), QStringLiteral("bulb")}),
        choice("iso", QStringLiteral("100"), {QStringLiteral("100"), QStringLiteral("200")}),
        choice("aperture", QStringLiteral("4"), {QStringLiteral("4"), QStringLiteral("8")})};
    if (m_actions.contains(QStringLiteral("lens"))) {
        m_settings.append(lens(m_actions.value(QStringLiteral("lens")).toDouble()));
    }
    if (m_actions.contains(QStringLiteral("eos"))) {
        CameraSetting area = choice("eoszoomposition", QStringLiteral("0"), {});
        area.kind = SettingKind::Text;
        m_settings.append(area);
    }
    if (m_actions.contains(QStringLiteral("zoom"))) {
        m_settings.append(choice("liveviewimagezoomratio", QStringLiteral("Entire Display"),
            {QStringLiteral("Entire Display"), QStringLiteral("50%"), QStringLiteral("100%")}));
    }
    if (m_actions.contains(QStringLiteral("priority"))) {
        m_settings.append(choice("prioritymode", m_actions.value(QStringLiteral("priority")),
            {QStringLiteral("Camera"), QStringLiteral("Application")}));
    }
    if (m_actions.contains(QStringLiteral("lockup"))) {
        CameraSetting functions =
            choice("customfuncex", QStringLiteral("18,1,1,10,1,60f,1,1,"), {});
        functions.kind = SettingKind::Text;
        m_settings.append(functions);
        m_settings.append(choice("eosremoterelease", QStringLiteral("None"),
            {QStringLiteral("None"), QStringLiteral("Press Full"),
                QStringLiteral("Release Full")}));
    }
}

int ScriptedHost::serve()
{
    QByteArray bytes(65536, Qt::Uninitialized);
    for (;;) {
        const ssize_t got = ::read(STDIN_FILENO, bytes.data(), static_cast<size_t>(bytes.size()));
        if (got <= 0) {
            break;
        }
        m_reader.feed(QByteArrayView(bytes.constData(), got));
        while (const auto payload = m_reader.next()) {
            const auto frame = wire::decodeCommand(*payload);
            if (!frame) {
                return 3;
            }
            take(*frame);
        }
    }
    QFile farewell(m_actions.value(QStringLiteral("farewell")));
    if (!farewell.fileName().isEmpty()) {
        farewell.open(QIODevice::WriteOnly);
    }
    if (m_actions.contains(QStringLiteral("stay"))) {
        ::pause();
    }
    return 0;
}

void ScriptedHost::take(const wire::CommandFrame& frame)
{
    if (const auto* stopped = std::get_if<wire::Cancel>(&frame.command)) {
        cancel(stopped->commandId);
        return;
    }
    QString command = QString::fromLatin1(nameOf(frame.command));
    if (std::holds_alternative<wire::Open>(frame.command) && ++m_openings > 1) {
        command = QStringLiteral("reopen");
    }
    const QString action = m_actions.value(command);
    if (std::holds_alternative<wire::Capture>(frame.command)) {
        const bool isBulb = m_actions.value(QStringLiteral("speed")) == QLatin1String("bulb");
        const qint64 limit =
            m_actions.value(QStringLiteral("limit"), QStringLiteral("70000")).toLongLong();
        send(wire::eventId, wire::StillWorking{frame.id, isBulb ? -1 : limit});
    } else if (std::holds_alternative<wire::Close>(frame.command)) {
        finishCapture();
    }
    if (action == QLatin1String("hold")) {
        m_held.append(frame);
        return;
    }
    if (!failFor(command, action, frame.id) && !act(action, frame.id)) {
        answer(frame);
    }
}

bool ScriptedHost::failFor(const QString& command, const QString& action, quint32 id)
{
    const QString fault = action.section(u'*', 0, 0);
    static const QHash<QString, ErrorKind> kinds{{QStringLiteral("busy"), ErrorKind::Busy},
        {QStringLiteral("timeout"), ErrorKind::Timeout},
        {QStringLiteral("held"), ErrorKind::HeldByOther}};
    if (!kinds.contains(fault)) {
        return false;
    }
    const QString times = action.section(u'*', 1);
    if (!times.isEmpty() && ++m_failures[command] > times.toInt()) {
        return false;
    }
    send(id, wire::Failed{plainError(kinds.value(fault))});
    return true;
}

bool ScriptedHost::act(const QString& action, quint32 id)
{
    if (action == QLatin1String("silent")) {
        return true;
    }
    if (action == QLatin1String("die")) {
        ::write(STDERR_FILENO, "the driver fell over\n", 21);
        ::raise(SIGKILL);
    } else if (action == QLatin1String("abort")) {
        ::raise(SIGABRT);
    } else if (action == QLatin1String("segfault")) {
        ::raise(SIGSEGV);
    } else if (action == QLatin1String("exit")) {
        ::_exit(7);
    } else if (action == QLatin1String("fail")) {
        send(id, wire::Failed{plainError(ErrorKind::Refused)});
    } else if (action == QLatin1String("failWithoutWords")) {
        send(id, wire::Failed{});
    } else if (action == QLatin1String("garbage")) {
        writeAll(QByteArray::fromHex("0000000bffffffffffffffffffffff"));
    } else if (action == QLatin1String("text")) {
        writeAll("A driver that prints to standard output is not a wire.\n");
    } else if (action == QLatin1String("huge")) {
        writeAll(QByteArray::fromHex("7fffffff00"));
    } else if (action == QLatin1String("partial")) {
        writeAll(wire::encode({id, wire::Text{QStringLiteral("half")}}).left(7));
        ::_exit(0);
    } else if (action == QLatin1String("wrongKind")) {
        send(id, wire::FileList{});
    } else if (action == QLatin1String("wrongVersion")) {
        send(id, wire::HelloReply{wire::protocolVersion + 1, {}});
    } else if (action == QLatin1String("gone")) {
        send(wire::eventId, wire::CameraGone{plainError(ErrorKind::Disconnected)});
        ::_exit(0);
    } else {
        return false;
    }
    return true;
}

void ScriptedHost::answer(const wire::CommandFrame& frame)
{
    const quint32 id = frame.id;
    const QString serial = m_actions.value(QStringLiteral("serial"), QStringLiteral("4711"));
    if (std::holds_alternative<wire::Hello>(frame.command)) {
        send(id, wire::HelloReply{wire::protocolVersion, {QStringLiteral("2.5.30"), {}}});
    } else if (std::holds_alternative<wire::Open>(frame.command)) {
        CameraInfo info;
        info.model = QStringLiteral("Scripted");
        info.serial = serial;
        send(id, wire::Opened{info, m_settings});
    } else if (const auto* read = std::get_if<wire::ReadSetting>(&frame.command)) {
        for (const CameraSetting& setting : std::as_const(m_settings)) {
            if (setting.name == read->name) {
                send(id, wire::SettingValue{setting});
                return;
            }
        }
        send(id, wire::Failed{plainError(ErrorKind::NotFound)});
    } else if (const auto* write = std::get_if<wire::WriteSetting>(&frame.command)) {
        if (write->name == QLatin1String("manualfocusdrive")) {
            send(id, wire::SettingValue{lens(write->value.toDouble() - 1)});
            return;
        }
        CameraSetting setting = choice(write->name.toLatin1().constData(), write->value.toString(),
            {QStringLiteral("100"), QStringLiteral("200")});
        for (const CameraSetting& known : std::as_const(m_settings)) {
            if (known.name == write->name && known.choices.contains(write->value.toString())) {
                setting.choices = known.choices;
            }
        }
        setting.readOnly = setting.name == QLatin1String("liveviewimagezoomratio") &&
                           setting.value.toString() == setting.choices.last();
        send(id, wire::SettingValue{setting});
        // The camera answers a change of one with a change of another.
        send(wire::eventId,
            wire::SettingChanged{choice("aperture", QStringLiteral("8"), {QStringLiteral("8")})});
    } else if (std::holds_alternative<wire::Capture>(frame.command)) {
        const QString name =
            QStringLiteral("DSC_%1.JPG").arg(++m_pictures, 4, 10, QLatin1Char('0'));
        const bool memory = m_actions.value(QStringLiteral("target")) == QLatin1String("memory");
        const CameraFileRef file{
            memory ? QStringLiteral("/") : QStringLiteral("/store/DCIM"), name};
        send(wire::eventId, wire::ExposureEnded{id});
        send(wire::eventId, wire::FileAdded{{file, 4, {}, memory}});
        if (memory) {
            send(wire::eventId, wire::Received{{file, told(m_staging + u'/' + name), 4,
                                    QByteArray(16, 'h'), true}});
        }
        send(id, wire::Done{});
    } else if (std::holds_alternative<wire::FetchPreview>(frame.command)) {
        send(id, wire::PreviewFrame{"jpeg", 42});
    } else if (const auto* download = std::get_if<wire::Download>(&frame.command)) {
        answerDownload(id, download->file);
    } else if (const auto* thumbnail = std::get_if<wire::FetchThumbnail>(&frame.command)) {
        send(id, wire::Thumbnail{thumbnail->file, "thumb"});
    } else if (std::holds_alternative<wire::ListFiles>(frame.command)) {
        send(id,
            wire::FileList{{CameraFileEntry{
                {QStringLiteral("/store/DCIM"), QStringLiteral("DSC_0001.JPG")}, 4, {}, false}}});
    } else if (std::holds_alternative<wire::FetchSummary>(frame.command)) {
        // The staging folder, so that a test sees which host it talks to.
        send(id, wire::Text{m_staging});
    } else {
        send(id, wire::Done{});
    }
}

QString ScriptedHost::told(const QString& path) const
{
    return m_actions.value(QStringLiteral("elsewhere"), path);
}

void ScriptedHost::answerDownload(quint32 id, const CameraFileRef& file)
{
    const QString path = m_staging + u'/' + file.name;
    QFile target(path);
    target.open(QIODevice::WriteOnly);
    target.write("da");
    target.flush();
    send(wire::eventId, wire::Progress{id, file, told(path), 2, 4});
    if (m_actions.value(QStringLiteral("middle")) == QLatin1String("hold")) {
        target.close();
        m_held.append({id, wire::Download{file}});
        return;
    }
    if (act(m_actions.value(QStringLiteral("middle")), id)) {
        return;
    }
    target.write("ta");
    target.close();
    send(wire::eventId, wire::Progress{id, file, told(path), 4, 4});
    send(id, wire::Received{{file, told(path), 4, QByteArray(16, 'h'), false}});
}

void ScriptedHost::cancel(quint32 id)
{
    for (qsizetype i = 0; i < m_held.size(); ++i) {
        if (m_held.at(i).id != id) {
            continue;
        }
        const wire::CommandFrame frame = m_held.takeAt(i);
        if (const auto* download = std::get_if<wire::Download>(&frame.command)) {
            QFile::remove(m_staging + u'/' + download->file.name);
        } else if (std::holds_alternative<wire::Capture>(frame.command)) {
            // A bulb exposure ends, and its picture is kept.
            answer(frame);
            return;
        }
        send(id, wire::Failed{plainError(ErrorKind::Cancelled)});
        return;
    }
}

void ScriptedHost::finishCapture()
{
    for (const wire::CommandFrame& frame : std::exchange(m_held, {})) {
        if (std::holds_alternative<wire::Capture>(frame.command)) {
            answer(frame);
        } else {
            m_held.append(frame);
        }
    }
}

void ScriptedHost::send(quint32 id, wire::Message message)
{
    writeAll(wire::encode({id, std::move(message)}));
}

void ScriptedHost::writeAll(const QByteArray& bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t wrote = ::write(
            STDOUT_FILENO, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (wrote <= 0) {
            ::_exit(4);
        }
        done += wrote;
    }
}

} // namespace skein
