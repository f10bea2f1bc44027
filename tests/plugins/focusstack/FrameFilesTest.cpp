// SPDX-License-Identifier: GPL-3.0-or-later
#include "focusstack/FrameFiles.h"
#include "focusstack/FreeMemory.h"
#include "focusstack/StackOptions.h"
#include "plugins/played/PlayedSettings.h"

#include <QTest>

using namespace skein;
using namespace skein::focusstack;

namespace {

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

/** Each shot has a RAW file and a JPEG, but for C, which is RAW alone, and D, which has sound. */
QStringList filesOf(const QString& path)
{
    if (path.startsWith(QLatin1String("/C"))) {
        return {QStringLiteral("/C.NEF")};
    }
    if (path.startsWith(QLatin1String("/D"))) {
        return words("/D.wav /D.JPG");
    }
    const QString stem = path.left(2);
    return {stem + QLatin1String(".NEF"), stem + QLatin1String(".JPG")};
}

} // namespace

class FrameFilesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOneFileOfEachShotInTheOrderOfTheStrip()
    {
        const QStringList strip = words("/A.JPG /B.JPG /C.NEF /D.JPG");
        const FrameFiles frames =
            frameFiles(words("/C.NEF /B.JPG /A.JPG /A.NEF /D.JPG"), strip, filesOf, false);
        QCOMPARE(frames.paths, words("/A.JPG /B.JPG /C.NEF /D.JPG"));
        QCOMPARE(frames.exifSource, QStringLiteral("/A.JPG"));
    }

    void takesRawFilesWhereTheyArePreferred()
    {
        const FrameFiles frames =
            frameFiles(words("/A.JPG /D.JPG"), words("/A.JPG /D.JPG"), filesOf, true);
        QCOMPARE(frames.paths, words("/A.NEF /D.JPG"));
        // EXIF still comes from the JPEG beside it.
        QCOMPARE(frames.exifSource, QStringLiteral("/A.JPG"));
    }

    void aRawFileAloneTellsItsExifItself()
    {
        const FrameFiles frames =
            frameFiles(words("/C.NEF /D.JPG"), words("/C.NEF /D.JPG"), filesOf, false);
        QCOMPARE(frames.exifSource, QStringLiteral("/C.NEF"));
    }

    void bearsAnEmptySelection() { QVERIFY(frameFiles({}, {}, filesOf, false).paths.isEmpty()); }

    void namesTheStackAfterItsFirstFrame()
    {
        QCOMPARE(stackName(QStringLiteral("/x.y/IMG_1.a.JPG")), QStringLiteral("IMG_1.a-stack"));
    }

    void tenThousandArePutInOrderInTheTimeOfAKey()
    {
        QStringList session;
        constexpr int count = 10'000;
        for (int i = 0; i < count; ++i) {
            session.append(QStringLiteral("/s/IMG_%1.jpg").arg(i, 5, 10, QLatin1Char('0')));
        }
        const QStringList selected(session.crbegin(), session.crend());
        const FrameFiles frames = frameFiles(
            selected + selected, session, [](const QString& path) { return QStringList(path); },
            false);
        QCOMPARE(frames.paths, session);
        QCOMPARE(frames.exifSource, session.first());
    }

    void optionsComeBackAsTheyWereStored()
    {
        PlayedSettings settings;
        QCOMPARE(StackOptions::stored(settings), StackOptions());
        const StackOptions options{FileKind::Jpeg, 71, false, 8, true};
        options.store(settings);
        QCOMPARE(StackOptions::stored(settings), options);
    }

    void optionsThatDoNotExistBecomeUsual()
    {
        PlayedSettings settings;
        settings.setValue(QStringLiteral("kind"), QStringLiteral("gif"));
        settings.setValue(QStringLiteral("quality"), 5000);
        settings.setValue(QStringLiteral("depth-bits"), 11);
        const StackOptions options = StackOptions::stored(settings);
        QCOMPARE(options.kind, FileKind::Tiff);
        QCOMPARE(options.quality, 100);
        QCOMPARE(options.depthBits, StackOptions::defaultDepthBits);
    }

    void knowsHowMuchMemoryIsFree() { QVERIFY(freeMemory() > 1024 * 1024); }
};

QTEST_GUILESS_MAIN(FrameFilesTest)
#include "FrameFilesTest.moc"
