// SPDX-License-Identifier: GPL-3.0-or-later
#include "headoutline/CascadeDetector.h"
#include "PaintedTeam.h"
#include "headoutline/ReadingOrder.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

using namespace skein;
using namespace skein::headoutline;

namespace {

bool hasCascades()
{
    for (const QString& folder : CascadeDetector::usualFolders()) {
        if (QFile::exists(folder + QStringLiteral("/haarcascade_frontalface_alt2.xml"))) {
            return true;
        }
    }
    return false;
}

} // namespace

class CascadeDetectorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheHeadsOfATeamInReadingOrder()
    {
        if (!hasCascades()) {
            QSKIP("opencv-data is not installed");
        }
        Heads wanted;
        const QImage team = paintedTeam({5, 6}, &wanted);
        if (qEnvironmentVariableIsSet("SKEIN_KEEP_TEAM")) {
            team.save(qEnvironmentVariable("SKEIN_KEEP_TEAM"));
        }
        CascadeDetector detector(CascadeDetector::usualFolders());
        Heads found;
        QString error;
        QVERIFY2(detector.find(team, found, &error), qPrintable(error));
        const double aspect = static_cast<double>(team.width()) / team.height();
        found = inReadingOrder(found, aspect);
        QCOMPARE(found.size(), wanted.size());
        for (std::size_t i = 0; i < found.size(); ++i) {
            const QPointF off = found[i].at - wanted[i].at;
            QVERIFY(std::hypot(off.x() * aspect, off.y()) < wanted[i].size / 3);
            QVERIFY(found[i].size > wanted[i].size * 0.6);
            QVERIFY(found[i].size < wanted[i].size * 1.5);
        }
    }

    void findsNobodyWhereNobodyIs()
    {
        if (!hasCascades()) {
            QSKIP("opencv-data is not installed");
        }
        QImage empty(800, 600, QImage::Format_RGB32);
        empty.fill(Qt::gray);
        CascadeDetector detector(CascadeDetector::usualFolders());
        Heads found{{{0.5, 0.5}, 0.1, {}}};
        QString error;
        QVERIFY(detector.find(empty, found, &error));
        QVERIFY(found.empty());
    }

    void saysWhatIsMissingAndWhatToDo()
    {
        const QTemporaryDir folder;
        CascadeDetector detector({folder.path()});
        Heads found;
        QString error;
        QVERIFY(!detector.find(paintedTeam({2}), found, &error));
        QVERIFY2(error.contains(QStringLiteral("opencv-data")), qPrintable(error));
        QVERIFY2(error.contains(QStringLiteral("by hand")), qPrintable(error));
    }

    void aDamagedCascadeIsAsGoodAsNone()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("haarcascade_frontalface_alt2.xml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<?xml version=\"1.0\"?><opencv_storage><cascade>");
        file.close();
        CascadeDetector detector({folder.path()});
        Heads found;
        QString error;
        QVERIFY(!detector.find(paintedTeam({2}), found, &error));
        QVERIFY(!error.isEmpty());
    }
};

QTEST_MAIN(CascadeDetectorTest)
#include "CascadeDetectorTest.moc"
