// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CliRun.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace skein;

namespace {

constexpr int kills = 20;
constexpr int frames = 200;
constexpr int patienceMs = 20'000;
/** How long after it is connected a program is killed: from its first transfer to its look at the
 * card. */
constexpr int shortLifeMs = 500;
constexpr int longLifeMs = 3'000;
constexpr int oneInFour = 4;

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** A picture that no other one is like, by its number. */
QByteArray frame(int number, QRandomGenerator& random)
{
    QByteArray bytes(100'000 + random.bounded(600'000), '\0');
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        bytes[i] = static_cast<char>((i * 7 + number * 13 + (i >> 9)) & 0x7F);
    }
    return QByteArray::fromHex("ffd8ffda0002") + QByteArray::number(number) + ' ' + bytes +
           QByteArray::fromHex("ffd9");
}

/** How often each frame lies in @p folder, by its number; -1 counts what is no frame. */
QHash<int, int> framesIn(const QString& folder, const QHash<QByteArray, int>& all)
{
    QHash<int, int> found;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (path.contains(u"/.skein/"_s)) {
            continue;
        }
        ++found[all.value(contents(path), -1)];
    }
    return found;
}

} // namespace

/** Whatever moment a program is killed at, every photograph is safe, and there once. */
class KilledTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFrameIsOnTheDiskOnceOrStillOnTheCard()
    {
        const quint32 seed = qEnvironmentVariable("SKEIN_KILL_SEED", u"20261122"_s).toUInt();
        qInfo() << "seed" << seed;
        QRandomGenerator random(seed);
        QTemporaryDir dir;
        const QHash<QByteArray, int> all = makeShots(dir.filePath(u"shots"_s), random);
        m_session = dir.filePath(u"session"_s);
        const QString card = dir.filePath(u"card"_s);
        QVERIFY(QDir().mkpath(card));
        QVERIFY(startBody(card, dir.filePath(u"shots"_s)));

        for (int kill = 0; kill < kills; ++kill) {
            QProcess program;
            startTethering(program);
            QVERIFY2(connected(), contents(m_log));
            const int life = random.bounded(oneInFour) == 0 ? longLifeMs : shortLifeMs;
            QVERIFY(shootUntilKilled(program, random.bounded(life), random));
            // The body may still be writing the last frame to its card.
            QVERIFY2(QTest::qWaitFor([&] { return checkNothingIsLost(card, all); }, patienceMs),
                qPrintable(m_trouble));
        }
        // The last one is left to finish what all before it began.
        QProcess program;
        startTethering(program);
        QVERIFY2(connected(), contents(m_log));
        QTRY_VERIFY_WITH_TIMEOUT(
            framesIn(card, all).isEmpty() && framesIn(m_session, all).size() == m_taken,
            2 * patienceMs);
        ::kill(static_cast<pid_t>(program.processId()), SIGINT);
        QVERIFY(program.waitForFinished(patienceMs));
        QVERIFY2(checkNothingIsLost(card, all), qPrintable(m_trouble));
        QVERIFY(m_taken >= kills / 2);
        qInfo() << m_taken << "frames," << kills << "kills";
    }

    void cleanup()
    {
        m_body.closeWriteChannel();
        m_body.waitForFinished();
    }

private:
    static QHash<QByteArray, int> makeShots(const QString& folder, QRandomGenerator& random)
    {
        QDir().mkpath(folder);
        QHash<QByteArray, int> all; // the numbers of frames, by their bytes
        for (int number = 0; number < frames; ++number) {
            const QByteArray bytes = frame(number, random);
            all.insert(bytes, number);
            QFile file(folder + u"/%1.jpg"_s.arg(number, 4, 10, QChar(u'0')));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
                qFatal("cannot write the test's pictures");
            }
        }
        return all;
    }

    bool startBody(const QString& card, const QString& shots)
    {
        m_body.start(builtProgram("skein-virtual-camera"),
            {u"--port"_s, u"0"_s, u"--card"_s, card, u"--shots"_s, shots, u"--capture-ms"_s, u"0"_s,
                u"--megapixels"_s, u"1"_s, u"--exit-with-stdin"_s});
        if (!QTest::qWaitFor([this] { return m_body.canReadLine(); }, patienceMs)) {
            return false;
        }
        m_port = QString::fromLatin1(m_body.readLine()).trimmed();
        return m_port.startsWith(u"ptpip:"_s);
    }

    void startTethering(QProcess& program)
    {
        // Into a file: its host, which ends after it, would hold a pipe open.
        m_log = m_session + u".log"_s;
        QFile::remove(m_log);
        program.setStandardOutputFile(QProcess::nullDevice());
        program.setStandardErrorFile(m_log);
        program.start(
            builtProgram("skein-cli"), {u"tether"_s, u"--verbose"_s, u"--camera"_s, m_port,
                                           u"--session"_s, m_session, u"--delete-from-camera"_s});
    }

    bool connected()
    {
        return QTest::qWaitFor(
            [&] { return contents(m_log).contains("connected to"); }, patienceMs);
    }

    /** Presses the shutter and kills at random moments; each press that the camera took counts. */
    [[nodiscard]] bool shootUntilKilled(QProcess& program, int lifeMs, QRandomGenerator& random)
    {
        constexpr int mostBetweenShotsMs = 250;
        const auto isOver = [&] { return program.state() == QProcess::NotRunning; };
        QTimer end;
        end.setSingleShot(true);
        connect(&end, &QTimer::timeout, &program, &QProcess::kill);
        QTimer shutter;
        shutter.setSingleShot(true);
        connect(&shutter, &QTimer::timeout, this, [&] {
            press();
            if (!isOver()) {
                shutter.start(random.bounded(mostBetweenShotsMs));
            }
        });
        end.start(lifeMs);
        press();
        if (!isOver()) {
            shutter.start(random.bounded(mostBetweenShotsMs));
        }
        return QTest::qWaitFor(isOver, patienceMs);
    }

    void press()
    {
        if (m_taken == frames) {
            return;
        }
        m_body.write("press-shutter\n");
        QVERIFY(QTest::qWaitFor([this] { return m_body.canReadLine(); }, patienceMs));
        // A body that is busy says so, and takes nothing.
        m_taken += m_body.readLine().startsWith("ok") ? 1 : 0;
    }

    /** True when every frame that was taken is there, whole, and in the session once at most. */
    bool checkNothingIsLost(const QString& card, const QHash<QByteArray, int>& all)
    {
        const QHash<int, int> saved = framesIn(m_session, all);
        const QHash<int, int> onCard = framesIn(card, all);
        m_trouble.clear();
        if (saved.contains(-1)) {
            m_trouble = u"a file in the session is no whole frame"_s;
        }
        for (int number = 0; number < m_taken; ++number) {
            if (saved.value(number) > 1) {
                m_trouble = u"frame %1 is in the session twice"_s.arg(number);
            }
            // One that was killed on its way lies whole in the staging folder at worst.
            if (saved.value(number) + onCard.value(number) == 0) {
                m_trouble = u"frame %1 is gone"_s.arg(number);
            }
        }
        return m_trouble.isEmpty();
    }

    QProcess m_body;
    QString m_port;
    QString m_session;
    QString m_log; ///< What the program that runs says.
    QString m_trouble;
    int m_taken = 0; ///< So many frames of the first, in their order.
};

QTEST_GUILESS_MAIN(KilledTest)
#include "KilledTest.moc"
