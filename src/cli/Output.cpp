// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Output.h"

#include <QJsonDocument>
#include <cstdio>
#include <unistd.h>

namespace skein {

namespace {

/** Stable words for scripts. */
QString kindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Unknown:
        return QStringLiteral("unknown");
    case ErrorKind::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorKind::NotFound:
        return QStringLiteral("not-found");
    case ErrorKind::Busy:
        return QStringLiteral("busy");
    case ErrorKind::HeldByOther:
        return QStringLiteral("held-by-other");
    case ErrorKind::Permission:
        return QStringLiteral("permission");
    case ErrorKind::Disconnected:
        return QStringLiteral("disconnected");
    case ErrorKind::Timeout:
        return QStringLiteral("timeout");
    case ErrorKind::NoSpace:
        return QStringLiteral("no-space");
    case ErrorKind::AlreadyExists:
        return QStringLiteral("already-exists");
    case ErrorKind::Unsupported:
        return QStringLiteral("unsupported");
    case ErrorKind::InvalidArgument:
        return QStringLiteral("invalid-argument");
    case ErrorKind::Protocol:
        return QStringLiteral("protocol");
    case ErrorKind::Io:
        return QStringLiteral("io");
    case ErrorKind::Refused:
        return QStringLiteral("refused");
    }
    return QStringLiteral("unknown");
}

void writeError(const QString& text)
{
    const QByteArray bytes = text.toLocal8Bit();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

} // namespace

Output::Output(bool json, QObject* parent)
    : QObject(parent)
    , m_json(json)
    , m_terminal(::isatty(STDERR_FILENO) == 1)
{}

void Output::result(const QString& text, const QString& type, QJsonObject object)
{
    clearProgress();
    if (m_json) {
        object.insert(QStringLiteral("type"), type);
        writeLine(QJsonDocument(object).toJson(QJsonDocument::Compact));
    } else {
        writeLine(text.toLocal8Bit());
    }
}

void Output::error(const Error& error)
{
    if (error.message == m_lastError) {
        return;
    }
    m_lastError = error.message;
    clearProgress();
    writeError(QStringLiteral("skein-cli: ") + error.message + u'\n');
    if (m_json) {
        result({}, QStringLiteral("error"),
            {{QStringLiteral("kind"), kindName(error.kind)},
                {QStringLiteral("message"), error.message}});
    }
}

void Output::note(const QString& sentence)
{
    clearProgress();
    writeError(QStringLiteral("skein-cli: ") + sentence + u'\n');
}

void Output::hint(const QString& sentence)
{
    if (m_terminal) {
        clearProgress();
        writeError(sentence + u'\n');
    }
}

void Output::progress(const QString& text)
{
    if (!m_terminal) {
        return;
    }
    clearProgress();
    if (!text.isEmpty()) {
        writeError(text);
        m_progressShown = true;
    }
}

void Output::clearProgress()
{
    if (m_progressShown) {
        writeError(QStringLiteral("\r\033[K"));
        m_progressShown = false;
    }
}

void Output::writeLine(const QByteArray& line)
{
    if (m_broken) {
        return;
    }
    const QByteArray bytes = line + '\n';
    const auto size = static_cast<size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) != size || std::fflush(stdout) != 0) {
        m_broken = true;
        Q_EMIT broken();
    }
}

} // namespace skein
