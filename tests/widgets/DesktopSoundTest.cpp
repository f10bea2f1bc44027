// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/DesktopSound.h"

#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>
#include <unistd.h>

using namespace skein;

namespace {

/** What is written to the terminal's errors while it is there. */
class Caught final
{
public:
    Caught()
        : m_before(::dup(STDERR_FILENO))
    {
        if (m_file.open()) {
            ::dup2(m_file.handle(), STDERR_FILENO);
        }
    }
    Caught(const Caught&) = delete;
    Caught& operator=(const Caught&) = delete;
    Caught(Caught&&) = delete;
    Caught& operator=(Caught&&) = delete;
    ~Caught()
    {
        ::dup2(m_before, STDERR_FILENO);
        ::close(m_before);
    }
    [[nodiscard]] QByteArray text() const
    {
        QFile file(m_file.fileName());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not caught");
    }

private:
    QTemporaryFile m_file;
    int m_before;
};

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("The file %s cannot be written.", qPrintable(path));
    }
}

/** What ALSA takes for the sound device of this computer, while it is there. */
class Alsa final
{
public:
    explicit Alsa(const char* device)
    {
        const QString path = m_folder.filePath(QStringLiteral("asound.conf"));
        const QByteArray what(device);
        write(path, "pcm.!default { " + what + " }\nctl.!default { " + what + " }\n");
        qputenv("CANBERRA_DRIVER", "alsa");
        qputenv("ALSA_CONFIG_PATH", QFile::encodeName(path));
    }
    Alsa(const Alsa&) = delete;
    Alsa& operator=(const Alsa&) = delete;
    Alsa(Alsa&&) = delete;
    Alsa& operator=(Alsa&&) = delete;
    ~Alsa() { qunsetenv("ALSA_CONFIG_PATH"); }

private:
    QTemporaryDir m_folder;
};

/** The owner may go at once. */
bool isPlayed(const DesktopSound& sound, const QString& name)
{
    const QFuture<bool> answer = sound.play(name);
    return QTest::qWaitFor([&answer] { return answer.isFinished(); }, 20'000) && answer.result();
}

} // namespace

class DesktopSoundTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aComputerWithoutSoundAnswersThatAndWritesNothing()
    {
        const Alsa alsa("type hw card nosuch"); // Of which ALSA has a line to say.
        const Caught errors;
        QVERIFY(!isPlayed(DesktopSound(), QStringLiteral("camera-shutter")));
        QCOMPARE(errors.text(), QByteArray());
    }

    void whatIsPlayedIsAnsweredAndWhatTheThemeDoesNotHave()
    {
        const Alsa alsa("type null");
        const QTemporaryDir data;
        const QDir theme(data.filePath(QStringLiteral("sounds/freedesktop/stereo")));
        QVERIFY(QDir().mkpath(theme.path()));
        write(theme.filePath(QStringLiteral("../index.theme")),
            "[Sound Theme]\nName=Default\nDirectories=stereo\n[stereo]\nOutputProfile=stereo\n");
        // A hundredth of a second of silence: 8 bits, one channel, 8000 a second.
        write(theme.filePath(QStringLiteral("camera-shutter.wav")),
            QByteArray::fromHex("52494646740000005741564566"
                                "6d74201000000001000100401f0000401f000001000800"
                                "6461746150000000") +
                QByteArray(80, char(0x80)));
        qputenv("XDG_DATA_DIRS", QFile::encodeName(data.path()));
        const DesktopSound sound;
        for (int shot = 0; shot < 5; ++shot) {
            QVERIFY(isPlayed(sound, QStringLiteral("camera-shutter")));
        }
        QVERIFY(!isPlayed(sound, QStringLiteral("no-such-sound")));
        QVERIFY(!isPlayed(sound, {}));
    }

    void aDriverThatIsNotThereIsAnswered()
    {
        qputenv("CANBERRA_DRIVER", "no-such-driver");
        QVERIFY(!isPlayed(DesktopSound(), QStringLiteral("camera-shutter")));
    }

    void aSoundThatIsJustBeginningOutlivesItsOwner()
    {
        qputenv("CANBERRA_DRIVER", "null");
        for (int round = 0; round < 20; ++round) {
            const QFuture<bool> answer = DesktopSound().play(QStringLiteral("camera-shutter"));
            QTRY_VERIFY(answer.isFinished());
        }
    }
};

QTEST_GUILESS_MAIN(DesktopSoundTest)
#include "DesktopSoundTest.moc"
