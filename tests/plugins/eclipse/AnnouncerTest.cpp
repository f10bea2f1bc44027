// SPDX-License-Identifier: GPL-3.0-or-later
// The tones that are sounded where nobody speaks, and where their files lie.
#include "eclipse/Announcer.h"
#include "plugins/played/PlayedHost.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace skein;
using namespace skein::eclipse;

namespace {

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace

class AnnouncerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsTonesLieAmongThePluginsOwnFiles()
    {
        const QTemporaryDir folder;
        PlayedHost host(folder.path());
        Announcer announcer(host);
        QSignalSpy known(&announcer, &Announcer::known);
        host.queue.finish();
        QCOMPARE(known.count(), 1);
        QVERIFY(announcer.hasVoice().has_value());
        QCOMPARE(filesIn(host.dataFolder()),
            QStringList({QStringLiteral("tone.wav"), QStringLiteral("urgent.wav")}));
    }

    void withoutAPlaceOfItsOwnItWritesNowhere()
    {
        const QTemporaryDir folder;
        const QString former = QDir::currentPath();
        QVERIFY(QDir::setCurrent(folder.path())); // Perhaps a session's.
        {
            PlayedHost host;
            QCOMPARE(host.dataFolder(), QString());
            Announcer announcer(host);
            QSignalSpy known(&announcer, &Announcer::known);
            host.queue.finish();
            QCOMPARE(known.count(), 1);
        }
        QVERIFY(QDir::setCurrent(former));
        QCOMPARE(filesIn(folder.path()), QStringList());
    }

    void anUrgentToneIsHeardThreeTimes()
    {
        const QByteArray once = toneFile(false);
        QVERIFY(once.startsWith("RIFF"));
        QVERIFY(once.mid(8).startsWith("WAVEfmt "));
        constexpr qsizetype header = 44;
        QCOMPARE((toneFile(true).size() - header + 1) / (once.size() - header), 3);
    }
};

QTEST_MAIN(AnnouncerTest)
#include "AnnouncerTest.moc"
