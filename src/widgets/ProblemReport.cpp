// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ProblemReport.h"

#include "base/BuildFacts.h"
#include "base/LogMemory.h"
#include "image/LibraryVersions.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSysInfo>
#include <QTextStream>
#include <algorithm>
#include <functional>

namespace skein {

namespace {

constexpr qsizetype logLines = 1500;
constexpr qsizetype formerLogLines = 400;
constexpr qsizetype longestValue = 300;

/** What is shorter may be any number: a count, a part of a version or of a date. */
constexpr qsizetype shortestTold = 5;

const auto serialField = QStringLiteral("Serial number: ");

QString placeholder(qsizetype number)
{
    return QStringLiteral("[serial number %1]").arg(number + 1);
}

/** Any placeholder; its number is caught. */
const auto placeholderPattern = QStringLiteral("\\[serial number (\\d+)\\]");

/** Finds what has to be hidden, and what is hidden already, so that nothing is put into that. */
QRegularExpression secretsAmong(QStringList serials)
{
    serials.removeIf([](const QString& serial) { return serial.size() < shortestTold; });
    std::ranges::sort(serials, std::ranges::greater(), &QString::size); // Some begin as others do.
    for (QString& serial : serials) {
        serial = QRegularExpression::escape(serial);
    }
    return QRegularExpression(
        placeholderPattern +
        (serials.isEmpty() ? QString()
                           : QStringLiteral("|(?<![\\p{L}\\p{N}])(?:%1)(?![\\p{L}\\p{N}])")
                                 .arg(serials.join(u'|'))));
}

/** @p text with what @p instead makes of each match of @p pattern. */
template<typename Instead>
QString replaced(const QString& text, const QRegularExpression& pattern, Instead instead)
{
    QString result;
    qsizetype done = 0;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).mid(done, match.capturedStart() - done);
        result += instead(match);
        done = match.capturedEnd();
    }
    return result + QStringView(text).mid(done);
}

QString withPlaceholders(const QString& text, const QStringList& serials)
{
    return replaced(text, secretsAmong(serials), [&serials](const QRegularExpressionMatch& match) {
        const qsizetype number = serials.indexOf(match.captured());
        return number < 0 ? match.captured() : placeholder(number);
    });
}

QString heading(const char* title)
{
    return QStringLiteral("\n== %1 ==\n").arg(QLatin1String(title));
}

QString line(const QString& name, const QString& value)
{
    return value.isEmpty() ? QString() : QStringLiteral("%1: %2\n").arg(name, value);
}

QString environment(const char* name)
{
    return QString::fromLocal8Bit(qgetenv(name));
}

QString describeProgram(const ReportFacts& facts)
{
    const BuildFacts build = buildFacts();
    QString text = QStringLiteral("Skein %1\n").arg(build.versionWithCommit());
    text += line(QStringLiteral("Built"),
        QStringLiteral("%1, for Qt %2, %3").arg(build.compiler, build.builtForQt, build.machine));
    text += line(QStringLiteral("Language"), facts.language);
    text += line(QStringLiteral("Flatpak"), environment("FLATPAK_ID"));
    text += heading("Libraries");
    QString gphoto = facts.library.version;
    for (const ReportedCamera& camera : facts.cameras) {
        gphoto = camera.library.version.isEmpty() ? gphoto : camera.library.version;
    }
    text += line(
        QStringLiteral("libgphoto2"), gphoto.isEmpty() ? QStringLiteral("not asked yet") : gphoto);
    const QList<LibraryVersion> libraries = libraryVersions();
    for (const LibraryVersion& library : libraries) {
        text += line(library.name, library.version);
    }
    return text;
}

QString describeSystem(const ReportFacts& facts)
{
    QString text = heading("System");
    text += line(QStringLiteral("Distribution"), QSysInfo::prettyProductName());
    text +=
        line(QStringLiteral("Kernel"), QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion());
    text += line(QStringLiteral("Processor"), QSysInfo::currentCpuArchitecture());
    text += line(QStringLiteral("Desktop"), environment("XDG_CURRENT_DESKTOP"));
    text += line(QStringLiteral("Session type"), environment("XDG_SESSION_TYPE"));
    text += line(QStringLiteral("Windows by"), facts.platform);
    text += line(QStringLiteral("Monitors"), facts.screens.join(QStringLiteral(", ")));
    return text;
}

QString describeCameras(const ReportFacts& facts, const QStringList& serials)
{
    QString text = heading("Cameras");
    if (facts.cameras.isEmpty()) {
        text += QStringLiteral("No camera is connected.\n");
    }
    for (const ReportedCamera& camera : facts.cameras) {
        const CameraInfo& info = camera.info;
        text += line(QStringLiteral("Model"), info.model);
        text += line(QStringLiteral("Maker"), info.manufacturer);
        text += line(QStringLiteral("Firmware"), info.firmware);
        text += info.serial.isEmpty()
                    ? QString()
                    : serialField + placeholder(serials.indexOf(info.serial)) + u'\n';
        text += line(QStringLiteral("Connected by"), info.port.section(u':', 0, 0));
        text += line(QStringLiteral("State"), camera.state);
        QStringList abilities;
        const std::initializer_list<std::pair<CameraCapability, const char*>> names{
            {CameraCapability::Capture, "capture"}, {CameraCapability::Preview, "live view"},
            {CameraCapability::Configure, "settings"}, {CameraCapability::Delete, "delete"},
            {CameraCapability::Trigger, "trigger"}, {CameraCapability::Card, "card"}};
        for (const auto& [capability, name] : names) {
            if (info.capabilities.testFlag(capability)) {
                abilities.append(QLatin1String(name));
            }
        }
        text += line(QStringLiteral("Can"), abilities.join(QStringLiteral(", ")));
        text += line(QStringLiteral("Number of settings"), QString::number(camera.settings));
        for (const QString& value : camera.values) {
            text += QStringLiteral("  %1\n").arg(value);
        }
    }
    return text;
}

QString valueText(const QVariant& value)
{
    if (value.typeId() == QMetaType::QByteArray) {
        return QStringLiteral("(%1 bytes)").arg(value.toByteArray().size());
    }
    const QString text = value.typeId() == QMetaType::QStringList
                             ? value.toStringList().join(QStringLiteral(" | "))
                             : value.toString();
    return text.startsWith(QLatin1String("@ByteArray")) ? QStringLiteral("(bytes)")
                                                        : text.left(longestValue);
}

QString describeSettings(const ReportFacts& facts)
{
    QString text = heading("Settings that were changed");
    QStringList names = facts.settings.keys();
    names.sort();
    for (const QString& name : std::as_const(names)) {
        text += QStringLiteral("%1 = %2\n")
                    .arg(name, isPrivateSetting(name) ? QStringLiteral("(left out)")
                                                      : valueText(facts.settings.value(name)));
    }
    return text;
}

QString lastLines(const QString& text, qsizetype most)
{
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    return lines.mid(std::max<qsizetype>(0, lines.size() - most)).join(u'\n') + u'\n';
}

} // namespace

QString ProblemReport::withSerials(QString shown, bool areShown) const
{
    if (areShown) {
        return replaced(shown, QRegularExpression(placeholderPattern),
            [this](const QRegularExpressionMatch& match) {
                return serials.value(match.captured(1).toLongLong() - 1, match.captured());
            });
    }
    const QRegularExpression field(
        u'^' + serialField + QStringLiteral("(.*)$"), QRegularExpression::MultilineOption);
    shown = replaced(shown, field, [this](const QRegularExpressionMatch& match) {
        const qsizetype number = serials.indexOf(match.captured(1));
        return number < 0 ? match.captured() : serialField + placeholder(number);
    });
    return withPlaceholders(shown, serials);
}

QStringList storedSerials(const QHash<QString, QVariant>& settings)
{
    const auto json = [&settings](const char* name) {
        return QJsonDocument::fromJson(settings.value(QLatin1String(name)).toString().toUtf8());
    };
    QStringList serials = json("camera/bodies").object().keys();
    const QJsonArray sessions = json("camera/letters").array();
    for (const QJsonValue& session : sessions) {
        serials += session.toObject().value(QLatin1String("letters")).toObject().keys();
    }
    serials.append(json("camera/last").object().value(QLatin1String("serial")).toString());
    return serials;
}

ProblemReport writeProblemReport(const ReportFacts& facts)
{
    ProblemReport report;
    for (const ReportedCamera& camera : facts.cameras) {
        report.serials.append(camera.info.serial);
    }
    report.serials += facts.formerSerials + storedSerials(facts.settings);
    report.serials.removeAll(QString());
    report.serials.removeDuplicates();
    QString text =
        describeProgram(facts) + describeSystem(facts) + describeCameras(facts, report.serials);
    text += heading("Session") + line(QStringLiteral("Folder"), facts.session);
    text += describeSettings(facts);
    const LogTexts log = readLogTexts();
    text += heading("Log") + lastLines(log.now, logLines);
    if (!log.before.isEmpty()) {
        text += heading("Log of the run before") + lastLines(log.before, formerLogLines);
    }
    text = withoutNames(text, QDir::homePath(), environment("USER"));
    report.text = withPlaceholders(text, report.serials);
    return report;
}

QString withoutNames(QString text, const QString& home, const QString& user)
{
    if (home.size() > 1) {
        text.replace(
            QRegularExpression(QRegularExpression::escape(home) + QStringLiteral("(?![\\w.-])")),
            QStringLiteral("~"));
    }
    if (!user.isEmpty()) {
        // Disks are mounted below a folder of that name.
        text.replace(QRegularExpression(QStringLiteral("/(media|home)/%1(?![\\w.-])")
                                            .arg(QRegularExpression::escape(user))),
            QStringLiteral("/\\1/[user]"));
    }
    return text;
}

bool isPrivateSetting(const QString& name)
{
    static const QRegularExpression secrets(
        QStringLiteral("password|passphrase|secret|token|salt|hash|artist|author|copyright|credit|"
                       "owner|rights|contact|comment|address|hooks/programs|session/(job|recent)|"
                       "camera/(bodies|letters|last|models|networkCameras)"),
        QRegularExpression::CaseInsensitiveOption);
    return secrets.match(name).hasMatch();
}

} // namespace skein
