// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/DataFolder.h"
#include "base/Programs.h"
#include "base/SignalWatcher.h"
#include "base/Translations.h"
#include "cli/CommandFactory.h"
#include "cli/CommandLine.h"
#include "cli/Output.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <cstdio>

using namespace skein;

namespace {

void print(FILE* stream, const QString& text)
{
    const QByteArray bytes = text.toLocal8Bit();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    if (!bytes.endsWith('\n')) {
        std::fputc('\n', stream);
    }
}

int run(const CliOptions& options)
{
    SignalWatcher signalWatcher;
    Output output(options.json);
    const std::unique_ptr<Command> command = makeCommand(options, output);
    QObject::connect(&signalWatcher, &SignalWatcher::interrupted, command.get(),
        [&command] { command->interrupt(); });
    QObject::connect(
        &output, &Output::broken, command.get(), &Command::interrupt, Qt::QueuedConnection);
    QObject::connect(
        command.get(), &Command::finished, QCoreApplication::instance(),
        [](int exitCode) { QCoreApplication::exit(exitCode); }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(command.get(), &Command::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const Translations translations(LanguageWish::fromArguments(QCoreApplication::arguments()));
    QCoreApplication::setOrganizationName(QStringLiteral("skein"));
    QCoreApplication::setApplicationName(QStringLiteral("skein-cli"));
    QCoreApplication::setApplicationVersion(skeinVersion());

    translations.logProblem();

    const CommandLine line = CommandLine::parse(QCoreApplication::arguments());
    switch (line.kind) {
    case CommandLine::Kind::ShowText:
        print(stdout, line.text);
        return exitDone;
    case CommandLine::Kind::WrongUsage:
        print(stderr, QStringLiteral("skein-cli: ") + line.text);
        return exitWrongUsage;
    case CommandLine::Kind::Run:
        break;
    }
    moveFormerData(); // Before a sequence is looked for.
    if (line.options.verbose) {
        QLoggingCategory::setFilterRules(QStringLiteral("skein.*.debug=true"));
    }
    return run(line.options);
}
