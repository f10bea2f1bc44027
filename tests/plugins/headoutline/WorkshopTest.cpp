// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaintedTeam.h"
#include "headoutline/OutlineExport.h"
#include "headoutline/PhotographDesk.h"
#include "headoutline/StateFile.h"
#include "plugins/played/PlayedHost.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace skein;
using namespace skein::headoutline;

namespace {

constexpr int longMs = 60000;

/** Stands in for the cascades: it finds what the test painted, or says that it cannot. */
class KnowingDetector final : public HeadDetector
{
public:
    KnowingDetector(const Heads& heads, const QString& complaint)
        : m_heads(heads)
        , m_complaint(complaint)
    {}
    bool find(const QImage& /*photograph*/, const HeadSearch& /*search*/, Heads& heads,
        QString* error) override
    {
        heads = m_heads;
        *error = m_complaint;
        return m_complaint.isEmpty();
    }

private:
    Heads m_heads;
    QString m_complaint;
};

} // namespace

class WorkshopTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_window = std::make_unique<PlayedWindow>(m_folder->path());
        m_host = std::make_unique<PlayedHost>(m_folder->path());
        m_team = {};
        m_photograph = m_folder->filePath(QStringLiteral("team & co.png"));
        QVERIFY(paintedTeam({3, 4}, &m_team).save(m_photograph));
        m_state = {};
        m_state.heads = m_team;
        m_state.heads[0].name = QStringLiteral("Ada");
    }
    void cleanup()
    {
        m_host.reset();
        m_window.reset();
    }

    void opensAPhotographWithWhatWasSaved()
    {
        PhotographDesk desk(*m_host, detector({}));
        QCOMPARE(StateFile::write(HeadState::fileFor(m_photograph), m_state.toJson()), QString());
        QSignalSpy opened(&desk, &PhotographDesk::opened);
        desk.open(m_photograph);
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, longMs);
        QCOMPARE(opened.first().at(0).value<HeadState>(), m_state);
        QCOMPARE(opened.first().at(1).toString(), QString());
        QCOMPARE(desk.photograph().size(), QSize(1200, 660));
    }

    void tellsWhyWhatWasSavedCannotBeRead()
    {
        PhotographDesk desk(*m_host, detector({}));
        QCOMPARE(StateFile::write(HeadState::fileFor(m_photograph), "{ not ours"), QString());
        QSignalSpy opened(&desk, &PhotographDesk::opened);
        desk.open(m_photograph);
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, longMs);
        QCOMPARE(opened.first().at(0).value<HeadState>(), HeadState());
        QVERIFY(!opened.first().at(1).toString().isEmpty());
    }

    void tellsWhenThereIsNoPhotograph()
    {
        PhotographDesk desk(*m_host, detector({}));
        QSignalSpy failed(&desk, &PhotographDesk::failed);
        desk.open(m_folder->filePath(QStringLiteral("none.jpg")));
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, longMs);
    }

    void theNewestLookWins()
    {
        PhotographDesk desk(*m_host, detector({}));
        QSignalSpy opened(&desk, &PhotographDesk::opened);
        desk.open(m_photograph);
        QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, longMs);
        QSignalSpy drawn(&desk, &PhotographDesk::outlineDrawn);
        OutlineLook look;
        for (look.contrast = 0; look.contrast < 100; ++look.contrast) {
            desk.drawOutline(look);
        }
        const QImage wanted = outlined(desk.photograph(), {look.coarseness, 99, 100, true});
        QTRY_VERIFY_WITH_TIMEOUT(
            !drawn.isEmpty() && drawn.last().first().value<QImage>() == wanted, longMs);
        // Not all the hundred on the way there.
        QVERIFY(drawn.count() <= 2);
    }

    void headsAreFoundOrASentenceSaysWhyNot()
    {
        for (const QString& complaint : {QString(), QStringLiteral("No cascades.")}) {
            PhotographDesk desk(*m_host, detector(complaint));
            QSignalSpy opened(&desk, &PhotographDesk::opened);
            desk.open(m_photograph);
            QTRY_COMPARE_WITH_TIMEOUT(opened.count(), 1, longMs);
            QSignalSpy found(&desk, &PhotographDesk::found);
            QSignalSpy failed(&desk, &PhotographDesk::failed);
            desk.findHeads();
            QVERIFY(desk.isFinding());
            QTRY_COMPARE_WITH_TIMEOUT(found.count() + failed.count(), 1, longMs);
            QVERIFY(!desk.isFinding());
            QCOMPARE(failed.value(0).value(0).toString(), complaint);
            if (complaint.isEmpty()) {
                QCOMPARE(found.first().first().value<Heads>(), m_team);
            }
        }
    }

    void savesTheOutlineAtFullSizeWithNumbers()
    {
        const QStringList names = exported([&](OutlineExport& out) { out.saveOutline(m_state); });
        QCOMPARE(names, QStringList(QStringLiteral("team & co-outline.png")));
        const QImage outline(m_folder->filePath(names.first()));
        QCOMPARE(outline.size(), QSize(1200, 660));
        QVERIFY(outline != outlined(QImage(m_photograph), m_state.look));
    }

    void savesTheList()
    {
        const QStringList names =
            exported([&](OutlineExport& out) { out.saveList(m_state, 1200.0 / 660); });
        QCOMPARE(names, QStringList(QStringLiteral("team & co-names.txt")));
        const QString text = read(names.first());
        QVERIFY(text.contains(QStringLiteral("  1  Ada\n")));
        QVERIFY(text.contains(QStringLiteral("  7  ")));
    }

    void thePagesPicturesLieBesideIt()
    {
        for (int round = 0; round < 2; ++round) {
            const QStringList names =
                exported([&](OutlineExport& out) { out.savePage(m_state, 600); });
            QCOMPARE(names.size(), 3);
            const QString html = read(names.first());
            QRegularExpression source(QStringLiteral("src=\"([^\"]+)\""));
            auto match = source.globalMatch(html);
            int pictures = 0;
            while (match.hasNext()) {
                const QString file = QUrl::fromPercentEncoding(match.next().captured(1).toLatin1());
                QVERIFY2(names.contains(file), qPrintable(file));
                QCOMPARE(QImage(m_folder->filePath(file)).size(), QSize(600, 330));
                ++pictures;
            }
            QCOMPARE(pictures, 2);
            QVERIFY(html.contains(QStringLiteral("alt=\"1 Ada\"")));
        }
    }

    void tellsWhenItCannotBeSaved()
    {
        m_host->pictures().refusal = QStringLiteral("The disk is full.");
        QCOMPARE(exported([&](OutlineExport& out) { out.savePage(m_state, 600); }),
            QStringList(QStringLiteral("The disk is full.")));
    }

private:
    PhotographDesk::MakeDetector detector(const QString& complaint) const
    {
        return [heads = m_team, complaint] {
            return std::make_unique<KnowingDetector>(heads, complaint);
        };
    }

    /** The names of what was saved, or the sentence that says why nothing was. */
    template<typename Order>
    QStringList exported(const Order& order)
    {
        OutlineExport out(*m_host, *m_window, m_photograph);
        QSignalSpy saved(&out, &OutlineExport::saved);
        QSignalSpy failed(&out, &OutlineExport::failed);
        order(out);
        if (!out.isBusy() ||
            !QTest::qWaitFor([&] { return saved.count() + failed.count() > 0; }, longMs)) {
            return {QStringLiteral("nothing was answered")};
        }
        return saved.isEmpty() ? QStringList(failed.first().first().toString())
                               : saved.first().first().toStringList();
    }

    QString read(const QString& name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PlayedWindow> m_window;
    std::unique_ptr<PlayedHost> m_host;
    QString m_photograph;
    Heads m_team;
    HeadState m_state;
};

QTEST_MAIN(WorkshopTest)
#include "WorkshopTest.moc"
