// SPDX-License-Identifier: GPL-3.0-or-later
#include "virtualcamera/FaultPlayer.h"

#include "virtualcamera/HostileNames.h"
#include "virtualcamera/PtpCodec.h"

#include <algorithm>

namespace skein {

namespace {

using Kind = FaultRule::Kind;

constexpr int msPerSecond = 1000;
constexpr int timesTold = 10;
/** Where the name stands in an object information dataset (ISO 15740, 5.3.3). */
constexpr qsizetype nameOffset = 52;
constexpr qsizetype formatOffset = 4;

Mishap mishapOf(const FaultRule& rule)
{
    const auto kind = rule.kind == Kind::Drop    ? Mishap::Kind::Drop
                      : rule.kind == Kind::Stall ? Mishap::Kind::Stall
                                                 : Mishap::Kind::Die;
    return {kind, rule.when, static_cast<int>(rule.number) * msPerSecond};
}

void putBytes(PtpData& data, QByteArray bytes)
{
    data = PtpData{std::move(bytes), {}, 0, 0, data.announced};
}

void cutShort(PtpReply& reply, qint64 fileBytes)
{
    PtpData& data = *reply.data;
    if (data.path.isEmpty()) {
        data.bytes.truncate(fileBytes);
    } else {
        data.length = std::clamp<qint64>(fileBytes - data.offset, 0, data.length);
    }
    if (!reply.parameters.isEmpty())
        reply.parameters[0] =
            static_cast<quint32>(data.path.isEmpty() ? data.bytes.size() : data.length);
}

/** Sends another number of bytes than is said. */
void lieAboutSize(PtpData& data, qint64 difference)
{
    QByteArray bytes = bytesOf(data);
    data.announced = bytes.size();
    bytes.resize(static_cast<qsizetype>(std::max<qint64>(0, bytes.size() + difference)), '\x55');
    putBytes(data, std::move(bytes));
}

void flip(PtpData& data, qint64 count)
{
    QByteArray bytes = bytesOf(data);
    const qsizetype distance =
        std::max<qsizetype>(1, bytes.size() / static_cast<qsizetype>(count + 1));
    for (qint64 i = 1; i <= count && i * distance < bytes.size(); ++i) {
        char& byte = bytes[static_cast<qsizetype>(i) * distance];
        byte = static_cast<char>(~byte);
    }
    putBytes(data, std::move(bytes));
}

QByteArray repeatedEvents(const QByteArray& dataset, qint64 more)
{
    constexpr qsizetype eventBytes = sizeof(quint16) + sizeof(quint32);
    constexpr qint64 most = 60'000; ///< Their number has 16 bits.
    PtpReader reader(dataset);
    const qint64 count = reader.u16();
    QByteArray events;
    qint64 written = 0;
    for (qint64 i = 0; i < count; ++i) {
        const QByteArray event =
            dataset.mid(qsizetype(sizeof(quint16)) + i * eventBytes, eventBytes);
        for (qint64 n = 0; n <= more && written < most; ++n, ++written)
            events += event;
    }
    return PtpWriter().u16(static_cast<quint16>(written)).raw(events).bytes();
}

QString nameIn(const QByteArray& info)
{
    PtpReader reader(info.mid(nameOffset));
    return reader.string();
}

bool isFile(const QByteArray& info)
{
    PtpReader reader(info.mid(formatOffset));
    return info.size() > nameOffset && reader.u16() != ptp::format::Association;
}

void rename(QByteArray& info, const QString& name)
{
    PtpReader reader(info.mid(nameOffset));
    (void)reader.string();
    info = info.left(nameOffset) + PtpWriter().string(name).bytes() + reader.rest();
}

/** Falsifies an answer with data; @p firstName is kept from answer to answer. */
void falsify(PtpReply& reply, const FaultRule& rule, QString& firstName)
{
    PtpData& data = *reply.data;
    switch (rule.kind) {
    case Kind::CutShort:
        cutShort(reply, rule.number);
        break;
    case Kind::Fewer:
        lieAboutSize(data, -rule.number);
        break;
    case Kind::More:
        lieAboutSize(data, rule.number);
        break;
    case Kind::Flip:
        flip(data, rule.number);
        break;
    case Kind::RepeatEvents:
        data.bytes = repeatedEvents(data.bytes, rule.number);
        break;
    case Kind::LoseEvents:
        data.bytes = PtpWriter().u16(0).bytes();
        break;
    case Kind::SameName:
        if (isFile(data.bytes)) {
            firstName = firstName.isEmpty() ? nameIn(data.bytes) : firstName;
            rename(data.bytes, firstName);
        }
        break;
    case Kind::Name:
        if (isFile(data.bytes))
            rename(data.bytes, hostileName(rule.word, nameIn(data.bytes)));
        break;
    default:
        break;
    }
}

bool isMishap(Kind kind)
{
    return kind == Kind::Drop || kind == Kind::Stall || kind == Kind::Die;
}

} // namespace

FaultPlayer::FaultPlayer(PtpOperation handler, std::function<void(bool full)> fillCard)
    : m_handler(std::move(handler))
    , m_fillCard(std::move(fillCard))
{}

void FaultPlayer::add(const FaultRule& rule)
{
    if (rule.kind == Kind::FillCard) {
        m_fillCard(true);
        return;
    }
    m_entries.append({rule, 0, {}});
}

void FaultPlayer::clear()
{
    m_entries.clear();
    m_fillCard(false);
}

bool FaultPlayer::isDue(Entry& entry, quint16 operation)
{
    if (!entry.rule.concerns(operation))
        return false;
    const int turn = entry.seen++ - entry.rule.skip;
    if (turn < 0 || (entry.rule.times > 0 && turn >= entry.rule.times))
        return false;
    if (turn < timesTold)
        qInfo("fault: %s", qUtf8Printable(entry.rule.text));
    return true;
}

PtpReply FaultPlayer::handle(const PtpRequest& request)
{
    std::optional<Mishap> mishap;
    std::optional<PtpReply> refusal;
    QList<Entry*> due;
    for (Entry& entry : m_entries) {
        if (!isDue(entry, request.code))
            continue;
        if (isMishap(entry.rule.kind)) {
            mishap = mishapOf(entry.rule);
        } else if (entry.rule.kind == Kind::Refuse) {
            refusal = PtpReply::withCode(static_cast<quint16>(entry.rule.number));
        } else {
            due.append(&entry);
        }
    }
    const bool isUndone =
        mishap && mishap->when == Mishap::When::Before && mishap->kind != Mishap::Kind::Stall;
    PtpReply reply = isUndone ? PtpReply() : refusal ? *refusal : m_handler(request);
    // What the camera makes later cannot be falsified: it is made now.
    if (reply.late && (!due.isEmpty() || mishap))
        reply = reply.late();
    for (Entry* entry : std::as_const(due)) {
        if (reply.data)
            falsify(reply, entry->rule, entry->firstName);
    }
    reply.mishap = mishap;
    return reply;
}

} // namespace skein
