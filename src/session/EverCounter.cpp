// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/EverCounter.h"

#include "base/Fd.h"
#include "base/Logging.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>

namespace skein {

namespace {

/** Of a number with zeros before it: written at once, over the former one. */
constexpr int digits = 18;
constexpr qint64 mostNumber = 999'999'999'999;

qint64 numberIn(int file)
{
    std::array<char, digits> text{};
    const ssize_t length = ::pread(file, text.data(), text.size(), 0);
    bool isNumber = false;
    const qint64 number =
        length > 0 ? QByteArray(text.data(), length).trimmed().toLongLong(&isNumber) : 0;
    return isNumber ? std::clamp<qint64>(number, 0, mostNumber) : 0;
}

} // namespace

QString EverCounter::path()
{
    QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(state)) {
        state = QDir::homePath() + QStringLiteral("/.local/state");
    }
    return state + QStringLiteral("/skein/counter");
}

qint64 EverCounter::last()
{
    const Fd file(::open(QFile::encodeName(path()).constData(), O_RDONLY | O_CLOEXEC));
    return file.isValid() ? numberIn(file.get()) : 0;
}

std::optional<qint64> EverCounter::take(qint64 floor)
{
    const QString name = path();
    QDir().mkpath(QFileInfo(name).path());
    const Fd file(::open(QFile::encodeName(name).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    int locked = -1;
    do {
        locked = file.isValid() ? ::flock(file.get(), LOCK_EX) : -1;
    } while (locked != 0 && file.isValid() && errno == EINTR);
    const qint64 next = std::max(floor, locked == 0 ? numberIn(file.get()) : 0) + 1;
    const QByteArray text = QByteArray::number(next).rightJustified(digits, '0');
    if (locked != 0 || next > mostNumber ||
        ::pwrite(file.get(), text.constData(), static_cast<size_t>(text.size()), 0) !=
            text.size()) {
        qCWarning(lcSession) << "the number through all sessions cannot be kept in" << name;
        return std::nullopt;
    }
    return next;
}

} // namespace skein
