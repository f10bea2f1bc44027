// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CliRun.h"

#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace skein;

/**
 * A camera that says nothing any more is given up, with a sentence. Apart from other bad input:
 * most of the time is waited, and that is the same in every language.
 */
class SilenceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCameraThatFallsSilentIsGivenUp_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString session = m_dir.filePath(QStringLiteral("session"));
        const auto row = [](const char* name, const QStringList& command, const char* fault) {
            QTest::newRow(name) << command + virtualCamera(QString::fromLatin1(fault));
        };
        row("while connecting", {QStringLiteral("summary")}, "--fault stall-after=1");
        row("in the settings", {QStringLiteral("config")}, "--fault stall-after=20");
        row("capture never ends", {QStringLiteral("capture"), QStringLiteral("--session"), session},
            "--fault capture-never-ready");
    }

    void aCameraThatFallsSilentIsGivenUp()
    {
        QFETCH(QStringList, arguments);
        const CliRun run = runCli(arguments);
        QVERIFY2(run.exitCode == 1, run.all());
        QVERIFY2(run.out.isEmpty(), run.all());
        QVERIFY2(run.isSentence(), run.all());
    }

    void somethingThatListensAndSaysNothingIsGivenUp()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        const QString port = QString::number(silent.serverPort());
        const CliRun run = runCli({QStringLiteral("summary"), QStringLiteral("--camera"),
            QStringLiteral("ptpip:127.0.0.1:%1:%1").arg(port)});
        QVERIFY2(run.exitCode == 1, run.all());
        QVERIFY2(run.isSentence(), run.all());
    }

private:
    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(SilenceTest)
#include "SilenceTest.moc"
