// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScriptedHost.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>

namespace {

/** Which process this is of those that count in @p path, from 1; 1 without such a file. */
int countRun(const QString& path, char mark = 'x')
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadWrite)) {
        return 1;
    }
    const auto run = static_cast<int>(file.readAll().size()) + 1;
    file.putChar(mark);
    return run;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const auto option = [&](const char* name) {
        const QCommandLineOption made(QString::fromLatin1(name), {}, QStringLiteral("VALUE"));
        parser.addOption(made);
        return made;
    };
    const auto script = option("on");
    const auto count = option("count");
    const auto staging = option("staging");
    const auto print = option("print");
    option("port");
    option("model");
    option("home");
    const auto resetPort = QStringLiteral("reset-port");
    for (const auto& flag : {QStringLiteral("list"), QStringLiteral("json"), resetPort}) {
        parser.addOption(QCommandLineOption(flag));
    }
    parser.process(application);
    if (parser.isSet(print)) {
        countRun(parser.value(count));
        std::fputs(parser.value(print).toUtf8().constData(), stdout);
        return 0;
    }
    const QStringList lines = parser.values(script);
    if (parser.isSet(QStringLiteral("list"))) {
        return lines.contains(QStringLiteral("list=exit")) ? 7 : 0;
    }
    const int run = countRun(parser.value(count), parser.isSet(resetPort) ? 'r' : 'x');
    return skein::ScriptedHost(parser.value(staging), lines, run).serve();
}
