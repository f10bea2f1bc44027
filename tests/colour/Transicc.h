// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "colour/MadeProfiles.h"

#include <QByteArray>
#include <QList>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace skein::test {

/** lcms2's own command-line program, to compare with. */
struct Transicc
{
    QByteArray source;
    QByteArray target; ///< Empty: L*a*b*.
    QByteArray proof;
    int intent = 0;
    bool blackPoint = false;

    /** Each colour of the source (0 to 255, inks in per cent) as one of the target; unrounded. */
    [[nodiscard]] QList<QList<double>> convert(const QList<QList<double>>& colours) const
    {
        const QTemporaryDir folder;
        const auto file = [&](const char* name, const QByteArray& icc) {
            return writtenTo(folder.path(), QString::fromLatin1(name), icc);
        };
        QStringList arguments{QStringLiteral("-n"), QStringLiteral("-c0"), QStringLiteral("-d1"),
            QStringLiteral("-t%1").arg(intent), QStringLiteral("-i") + file("source", source)};
        arguments << QStringLiteral("-o") +
                         (target.isEmpty() ? QStringLiteral("*Lab") : file("target", target));
        if (!target.isEmpty()) {
            // Colours outside are cut off. With L*a*b* the option would cut everything at 1.
            arguments << QStringLiteral("-s");
        }
        if (!proof.isEmpty()) {
            arguments << QStringLiteral("-p") + file("proof", proof) << QStringLiteral("-m1");
        }
        if (blackPoint) {
            arguments << QStringLiteral("-b");
        }
        QByteArray input;
        for (const QList<double>& colour : colours) {
            for (const double channel : colour) {
                input += QByteArray::number(channel, 'f', 6) + ' ';
            }
            input += '\n';
        }
        QProcess program;
        program.start(QStringLiteral("transicc"), arguments);
        program.write(input);
        program.closeWriteChannel();
        QList<QList<double>> result;
        if (!program.waitForFinished()) {
            return result;
        }
        const QList<QByteArray> lines = program.readAllStandardOutput().split('\n');
        for (const QByteArray& line : lines) {
            QList<double> one;
            for (const QByteArray& word : line.simplified().split(' ')) {
                bool isNumber = false;
                const double number = word.toDouble(&isNumber);
                if (isNumber) {
                    one.append(number);
                }
            }
            if (one.size() >= 3) {
                result.append(one);
            }
        }
        return result;
    }
};

[[nodiscard]] inline bool hasTransicc()
{
    return !QStandardPaths::findExecutable(QStringLiteral("transicc")).isEmpty();
}

} // namespace skein::test

/** Leaves out the test function it stands in where the program is missing, unless the run must be
 * whole. */
#define SKEIN_NEEDS_TRANSICC()                                                                     \
    if (!skein::test::hasTransicc()) {                                                             \
        const char* const missing = "transicc is not installed (package liblcms2-utils)";          \
        QVERIFY2(qEnvironmentVariableIsEmpty("SKEIN_NO_SKIPS"), missing);                          \
        QSKIP(missing);                                                                            \
    }
