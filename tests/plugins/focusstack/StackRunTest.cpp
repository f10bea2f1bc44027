// SPDX-License-Identifier: GPL-3.0-or-later
#include "focusstack/StackRun.h"
#include "MadeBracket.h"
#include "plugins/played/PlayedHost.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace skein;
using namespace skein::focusstack;

namespace {

constexpr int longMs = 60000;

} // namespace

class StackRunTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_window = std::make_unique<PlayedWindow>(m_folder->path());
        m_host = std::make_unique<PlayedHost>(m_folder->path());
        m_frames = {};
    }
    void cleanup()
    {
        m_host.reset();
        m_window.reset();
    }

    void savesTheStackAndItsDepthMapUnderFreeNames()
    {
        saveBracket();
        for (int round = 0; round < 2; ++round) {
            StackRun run(*m_host, *m_window, m_frames, StackOptions());
            QSignalSpy saved(&run, &StackRun::saved);
            QSignalSpy failed(&run, &StackRun::failed);
            QSignalSpy progressed(&run, &StackRun::progressed);
            run.start();
            QVERIFY(!run.isSaving());
            QTRY_COMPARE_WITH_TIMEOUT(saved.count() + failed.count(), 1, longMs);
            QVERIFY2(failed.isEmpty(), qPrintable(failed.value(0).value(0).toString()));
            QVERIFY(run.isSaving());
            const QString number = round == 0 ? QString() : QStringLiteral("-2");
            QCOMPARE(saved.first().at(0).toString(),
                path(QStringLiteral("IMG_0-stack%1.tif").arg(number)));
            QCOMPARE(saved.first().at(1).toString(),
                path(QStringLiteral("IMG_0-stack%1-depth.png").arg(number)));
            QCOMPARE(saved.first().at(2).toString(), QString());
            QCOMPARE(QImage(saved.first().at(0).toString()).size(), QSize(480, 360));
            QCOMPARE(QImage(saved.first().at(1).toString()).format(), QImage::Format_Grayscale16);
            // It only ever goes forwards, and not beyond the end.
            double before = 0;
            for (const QList<QVariant>& told : progressed) {
                QVERIFY(told.at(0).toDouble() >= before);
                before = told.at(0).toDouble();
                QVERIFY(!told.at(1).toString().isEmpty());
            }
            QVERIFY(before > 0.5 && before <= 1);
        }
    }

    void theStackHasTheExifOfTheFirstFrame()
    {
        saveBracket();
        m_frames.exifSource = m_frames.paths.constFirst();
        for (const FileKind kind : {FileKind::Tiff, FileKind::Jpeg}) {
            StackOptions options;
            options.kind = kind;
            m_host->facts().refusal.clear();
            QFile file(savedWith(options, {}));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.readAll().endsWith(m_frames.exifSource.toUtf8()));
            // Without it is better than not at all, and said.
            const QString sentence = QStringLiteral("The EXIF data cannot be read.");
            m_host->facts().refusal = sentence;
            QVERIFY(!savedWith(options, sentence).isEmpty());
        }
    }

    void nothingIsSavedWhenItIsCancelled_data()
    {
        QTest::addColumn<int>("after");
        QTest::newRow("at once") << 1;
        QTest::newRow("while frames are placed") << 3;
        QTest::newRow("while frames are merged") << 6;
    }
    void nothingIsSavedWhenItIsCancelled()
    {
        QFETCH(const int, after);
        saveBracket();
        auto run = std::make_unique<StackRun>(*m_host, *m_window, m_frames, StackOptions());
        QSignalSpy progressed(run.get(), &StackRun::progressed);
        run->start();
        QTRY_VERIFY_WITH_TIMEOUT(progressed.count() >= after, longMs);
        run.reset();
        QCOMPARE(m_host->queue.count(), qsizetype(0));
        const int before = m_host->queue.started();
        m_host->queue.finish();
        QCOMPARE(m_host->queue.started(), before);
        QVERIFY(QDir(m_folder->path()).entryList({QStringLiteral("*stack*")}).isEmpty());
    }

    void namesThePhotographThatIsDamagedOrOfAnotherSize()
    {
        saveBracket();
        QFile file(m_frames.paths.at(2));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no picture");
        file.close();
        const QString damaged = complaint();
        QVERIFY2(damaged.contains(QStringLiteral("IMG_2.png")), qPrintable(damaged));
        QVERIFY(madeImage(madeTexture({400, 500}, 1), false).save(m_frames.paths.at(2)));
        const QString other = complaint();
        QVERIFY2(other.contains(QStringLiteral("IMG_2.png")), qPrintable(other));
    }

    void oneFrameIsNoBracket()
    {
        saveBracket();
        m_frames.paths = m_frames.paths.mid(0, 1);
        QVERIFY(complaint().contains(QStringLiteral("at least two")));
        m_frames.paths.clear();
        QVERIFY(complaint().contains(QStringLiteral("at least two")));
    }

    void whatCannotBeSavedIsKeptAndSavedLater()
    {
        saveBracket();
        m_host->pictures().refusal = QStringLiteral("The disk is full.");
        StackRun run(*m_host, *m_window, m_frames, StackOptions());
        QSignalSpy saved(&run, &StackRun::saved);
        QSignalSpy notSaved(&run, &StackRun::notSaved);
        run.start();
        QTRY_COMPARE_WITH_TIMEOUT(notSaved.count(), 1, longMs);
        QCOMPARE(notSaved.first().first().toString(), QStringLiteral("The disk is full."));
        QVERIFY(!run.isSaving());
        // What took minutes is not thrown away.
        m_host->pictures().refusal.clear();
        run.save();
        QVERIFY(run.isSaving());
        QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 1, longMs);
        QCOMPARE(notSaved.count(), 1);
        QCOMPARE(QImage(saved.first().at(0).toString()).size(), QSize(480, 360));
    }

private:
    /** Where the picture lies; empty: it was not saved, or other @p remarks were made. */
    QString savedWith(const StackOptions& options, const QString& remarks)
    {
        StackRun run(*m_host, *m_window, m_frames, options);
        QSignalSpy saved(&run, &StackRun::saved);
        run.start();
        const bool isSaved = QTest::qWaitFor([&saved] { return !saved.isEmpty(); }, longMs);
        return isSaved && saved.first().at(2).toString() == remarks ? saved.first().at(0).toString()
                                                                    : QString();
    }
    QString path(const QString& name) const { return m_folder->filePath(name); }

    void saveBracket()
    {
        const MadeBracket bracket{MadeBracket::Options{}};
        for (std::size_t i = 0; i < bracket.frames.size(); ++i) {
            m_frames.paths << path(QStringLiteral("IMG_%1.png").arg(i));
            QVERIFY(bracket.frames[i].save(m_frames.paths.last()));
        }
    }

    /** What is said of the frames as they are now. */
    QString complaint()
    {
        StackRun run(*m_host, *m_window, m_frames, StackOptions());
        QSignalSpy failed(&run, &StackRun::failed);
        QSignalSpy saved(&run, &StackRun::saved);
        run.start();
        if (!QTest::qWaitFor([&] { return failed.count() + saved.count() > 0; }, longMs)) {
            return QStringLiteral("nothing was answered");
        }
        return failed.isEmpty() ? QString() : failed.first().first().toString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PlayedWindow> m_window;
    std::unique_ptr<PlayedHost> m_host;
    FrameFiles m_frames;
};

QTEST_GUILESS_MAIN(StackRunTest)
#include "StackRunTest.moc"
