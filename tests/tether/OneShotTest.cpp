// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/CaptureFacts.h"
#include "tether/TetherRig.h"
#include "tether/TetheredCamera.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QMap>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace skein;

namespace {

/** Two bodies that make RAW and JPEG of each shot, and give them the same names. */
class Pair final
{
public:
    explicit Pair(const QString& folder)
        : m_folder(folder)
    {}

    [[nodiscard]] bool start()
    {
        for (const QString& serial : {u"1001"_s, u"2002"_s}) {
            const QString card = m_folder + u"/card-"_s + serial;
            QDir().mkpath(card);
            m_bodies.push_back(std::make_unique<VirtualCamera>());
            const auto port = wait(m_bodies.back()->start({u"--card"_s, card, u"--serial"_s, serial,
                u"--capture-ms"_s, u"0"_s, u"--megapixels"_s, u"1"_s}));
            if (!port) {
                return false;
            }
            ports << *port;
        }
        return true;
    }
    [[nodiscard]] QStringList cardNames(const QString& serial) const
    {
        QStringList names;
        QDirIterator files(
            m_folder + u"/card-"_s + serial, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            names << QFileInfo(files.next()).fileName();
        }
        names.sort();
        return names;
    }

    QStringList ports;

private:
    const QString m_folder;
    std::vector<std::unique_ptr<VirtualCamera>> m_bodies;
};

/** One run of the program with both bodies. */
class Run final
{
public:
    explicit Run(const QString& folder)
        : controller(session)
        , m_folder(folder)
    {
        controller.add();
        QObject::connect(&controller, &SessionController::committed, &controller,
            [this](const QString&, const QString& path) { committed << path; });
    }
    ~Run()
    {
        for (TetheredCamera* place : controller.cameras()) {
            place->setCamera(nullptr);
        }
    }

    [[nodiscard]] bool start(const Pair& pair, Fetching fetching)
    {
        if (!wait(session.open(m_folder))) {
            return false;
        }
        for (int i = 0; i < 2; ++i) {
            TetheredCamera& place = *controller.cameras().at(i);
            place.ingest().setFetching(fetching);
            CameraOptions options;
            options.port = pair.ports.at(i);
            options.stagingFolder = session.stagingFolder();
            place.setCamera(std::make_unique<Camera>(options));
            const bool isReady =
                wait(place.camera()->connectCamera()) &&
                wait(place.camera()->writeSetting(u"imagequality"_s, u"NEF+Fine"_s));
            if (!isReady) {
                return false;
            }
        }
        return true;
    }

    Session session;
    SessionController controller;
    QStringList committed;

private:
    const QString m_folder;
};

/** Serial numbers in the files of each shot, by its name. */
QMap<QString, QStringList> serialsOf(const QString& folder)
{
    QMap<QString, QStringList> serials;
    for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files, QDir::Name)) {
        serials[file.completeBaseName()].append(readCaptureFacts(file.filePath()).serial);
    }
    return serials;
}

/** Two files of one body each, and both bodies. */
void verifyShots(const QMap<QString, QStringList>& serials, int shots)
{
    QCOMPARE(serials.size(), shots);
    QMap<QString, int> shotsOf;
    for (auto shot = serials.cbegin(); shot != serials.cend(); ++shot) {
        QVERIFY2(shot->size() == 2 && shot->at(0) == shot->at(1),
            qPrintable(shot.key() + u": "_s + shot->join(u' ')));
        ++shotsOf[shot->first()];
    }
    QCOMPARE(shotsOf, (QMap<QString, int>{{u"1001"_s, shots / 2}, {u"2002"_s, shots / 2}}));
}

} // namespace

/** RAW and JPEG of one shot, all the way from two cameras that give equal names. */
class OneShotTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("SKEIN_PROGRAMS", SKEIN_PROGRAMS_DIR); }

    void twoBodiesAtOnceAreNotMixedUp()
    {
        QTemporaryDir folder;
        Pair pair(folder.path());
        QVERIFY(pair.start());
        Run run(folder.filePath(u"session"_s));
        QVERIFY(run.start(pair, Fetching::Everything));
        for (int shot = 0; shot < 2; ++shot) {
            const auto left = run.controller.cameras().at(0)->capture();
            const auto right = run.controller.cameras().at(1)->capture();
            QVERIFY(wait(left));
            QVERIFY(wait(right));
        }
        QTRY_COMPARE_WITH_TIMEOUT(run.committed.size(), 8, patienceMs);
        QCOMPARE(pair.cardNames(u"1001"_s), pair.cardNames(u"2002"_s));
        verifyShots(serialsOf(run.session.folder()), 4);
    }

    void whatAnotherRunFetchesLaterJoinsItsShot()
    {
        QTemporaryDir folder;
        Pair pair(folder.path());
        QVERIFY(pair.start());
        const QString session = folder.filePath(u"session"_s);
        {
            Run run(session);
            QVERIFY(run.start(pair, Fetching::WithoutRaw));
            for (int shot = 0; shot < 2; ++shot) {
                for (TetheredCamera* place : run.controller.cameras()) {
                    QVERIFY(wait(place->capture()));
                }
            }
            QTRY_COMPARE_WITH_TIMEOUT(run.committed.size(), 4, patienceMs);
        }
        Run later(session);
        QVERIFY(later.start(pair, Fetching::WithoutRaw));
        // The other way round, so that no order helps.
        for (const int place : {1, 0}) {
            Ingest& ingest = later.controller.cameras().at(place)->ingest();
            QTRY_COMPARE_WITH_TIMEOUT(ingest.leftOnCardCount(), 2, patienceMs);
            ingest.fetchLeftOnCard();
        }
        QTRY_COMPARE_WITH_TIMEOUT(later.committed.size(), 4, patienceMs);
        verifyShots(serialsOf(session), 4);
    }
};

QTEST_GUILESS_MAIN(OneShotTest)
#include "OneShotTest.moc"
