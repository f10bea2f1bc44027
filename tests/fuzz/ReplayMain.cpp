// SPDX-License-Identifier: GPL-3.0-or-later
// Calls a fuzz target with files that once broke something: replay FILE-OR-FOLDER...
#include "fuzz/FuzzTarget.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <cstdio>
#include <vector>

namespace {
bool replay(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "cannot read %s\n", qPrintable(path));
        return false;
    }
    // The name first: if this one crashes, it is the last line.
    std::printf("%s\n", qPrintable(path));
    std::fflush(stdout);
    const QByteArray bytes = file.readAll();
    // A block of exactly this size, so that sanitizers see the first byte too many.
    const std::vector<std::uint8_t> exact(bytes.begin(), bytes.end());
    LLVMFuzzerTestOneInput(exact.data(), exact.size());
    return true;
}
} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    int replayed = 0;
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    for (const QString& argument : arguments) {
        QDirIterator files(argument, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            if (!replay(files.next())) {
                return 1;
            }
            ++replayed;
        }
    }
    std::printf("%d files\n", replayed);
    return replayed > 0 ? 0 : 1;
}
