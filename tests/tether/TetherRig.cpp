// SPDX-License-Identifier: GPL-3.0-or-later
#include "tether/TetherRig.h"

#include "tether/MissedShots.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <algorithm>
#include <unistd.h>

namespace skein {

TetherRig::TetherRig(QStringList virtualArguments)
    : controller(session)
    , m_virtualArguments(std::move(virtualArguments))
{
    QObject::connect(&controller, &SessionController::committed, &controller,
        [this](const QString&, const QString& path) { committed << path; });
    QObject::connect(&controller, &SessionController::received, &controller,
        [this](const QString& stagingPath) { received << stagingPath; });
    QObject::connect(&controller, &SessionController::problem, &controller,
        [this](const Error& error) { problems << error; });
    m_virtualArguments << QStringLiteral("--card") << path(QStringLiteral("card"));
    if (!m_virtualArguments.contains(QStringLiteral("--capture-ms"))) {
        m_virtualArguments << QStringLiteral("--capture-ms") << QStringLiteral("0");
    }
    if (!m_virtualArguments.contains(QStringLiteral("--megapixels"))) {
        m_virtualArguments << QStringLiteral("--megapixels") << QStringLiteral("1");
    }
    QDir().mkpath(path(QStringLiteral("card")));
}

TetherRig::~TetherRig()
{
    controller.setCamera(nullptr);
}

bool TetherRig::start()
{
    const Result<QString> port = wait(body.start(m_virtualArguments));
    if (!port) {
        qWarning() << port.error().message << port.error().detail;
        return false;
    }
    m_port = *port;
    const Result<void> opened = wait(session.open(sessionFolder()));
    if (!opened) {
        qWarning() << opened.error().message << opened.error().detail;
        return false;
    }
    return connectAnew();
}

bool TetherRig::startAndLook()
{
    if (!start()) {
        return false;
    }
    // The controller began to look at the card before this one does.
    MissedShots other;
    QSignalSpy looked(&other, &MissedShots::looked);
    other.setCamera(controller.camera());
    return QTest::qWaitFor([&looked] { return !looked.isEmpty(); }, patienceMs);
}

bool TetherRig::connectAnew()
{
    CameraOptions options;
    options.port = m_port;
    options.stagingFolder = session.stagingFolder();
    controller.setCamera(std::make_unique<Camera>(options));
    const Result<void> connected = wait(controller.camera()->connectCamera());
    if (!connected) {
        qWarning() << connected.error().message << connected.error().detail;
    }
    return connected.has_value();
}

bool TetherRig::set(const char* name, const char* value)
{
    const auto result = wait(
        controller.camera()->writeSetting(QString::fromLatin1(name), QString::fromLatin1(value)));
    if (!result) {
        qWarning() << name << value << result.error().message << result.error().detail;
    }
    return result && settingValueText(*result) == QLatin1String(value);
}

QStringList TetherRig::cardFiles() const
{
    QStringList files;
    QDirIterator folders(path(QStringLiteral("card")), QDir::Files, QDirIterator::Subdirectories);
    while (folders.hasNext()) {
        files << folders.next();
    }
    files.sort();
    return files;
}

QStringList TetherRig::sessionFiles() const
{
    return QDir(sessionFolder()).entryList(QDir::Files, QDir::Name);
}

QStringList TetherRig::stagedFiles() const
{
    return QDir(session.stagingFolder()).entryList(QDir::Files | QDir::Hidden);
}

QList<qint64> TetherRig::hosts()
{
    QList<qint64> found;
    const QStringList processes =
        QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs);
    for (const QString& process : processes) {
        QFile stat(QStringLiteral("/proc/%1/stat").arg(process));
        if (!stat.open(QIODevice::ReadOnly)) {
            continue;
        }
        // "pid (name) state parent ..."; the name is cut off after 15 letters.
        const QList<QByteArray> fields = stat.readAll().split(' ');
        const bool isOurs = fields.size() > 3 && fields[3].toLongLong() == ::getpid();
        if (isOurs && fields[1].startsWith("(skein-camera-h")) {
            found << process.toLongLong();
        }
    }
    return found;
}

bool TetherRig::hasProblemWith(const QString& text) const
{
    return std::any_of(problems.begin(), problems.end(),
        [&text](const Error& error) { return error.message.contains(text); });
}

void TetherRig::makeBigShot(const QString& folder, qint64 bytes)
{
    QDir().mkpath(folder);
    QRandomGenerator generator(42);
    QByteArray data(bytes, '\0');
    for (qsizetype i = 0; i + 4 <= data.size(); i += 4) {
        const quint32 number = generator.generate();
        std::copy_n(reinterpret_cast<const char*>(&number), 4, data.data() + i);
    }
    data.replace('\xFF', '\x7F');
    data.replace(0, 6, QByteArray::fromHex("ffd8ffda0002"));
    data.replace(data.size() - 2, 2, QByteArray::fromHex("ffd9"));
    QFile file(QDir(folder).filePath(QStringLiteral("big.jpg")));
    if (!file.open(QIODevice::WriteOnly) || file.write(data) != data.size()) {
        qFatal("cannot write the test's picture");
    }
}

QByteArray TetherRig::contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace skein
