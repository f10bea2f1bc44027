// SPDX-License-Identifier: GPL-3.0-or-later
#include "headoutline/CascadeDetector.h"
#include "PaintedTeam.h"
#include "headoutline/ReadingOrder.h"

#include <QFile>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
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
        QVERIFY2(detector.find(team, {}, found, &error), qPrintable(error));
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

    void findsTheSmallHeadsOfALargeGroupIn24Megapixels()
    {
        if (!hasCascades()) {
            QSKIP("opencv-data is not installed");
        }
        // A hundred people: five rows of twenty.
        constexpr int across = 20;
        constexpr int rows = 5;
        QImage group(6000, 4000, QImage::Format_RGB32);
        group.fill(QColor(150, 165, 170));
        QPainter painter(&group);
        Heads wanted;
        constexpr double headHeight = 165; // In the copy that is looked at: 44 pixels.
        for (int person = 0; person < across * rows; ++person) {
            const QPointF at(
                6000.0 * (person % across + 0.5) / across, 1200 + 420.0 * (person / across));
            paintFace(painter, at, headHeight, person);
            wanted.push_back({{at.x() / 6000, at.y() / 4000}, headHeight / 4000});
        }
        painter.end();
        CascadeDetector detector(CascadeDetector::usualFolders());
        Heads found;
        QString error;
        QVERIFY2(detector.find(group, {}, found, &error), qPrintable(error));
        const auto isFound = [&found](const Head& head) {
            return std::any_of(found.begin(), found.end(), [&head](const Head& each) {
                const QPointF off = each.at - head.at;
                return std::hypot(off.x() * 1.5, off.y()) < head.size / 3;
            });
        };
        const auto hits = std::count_if(wanted.begin(), wanted.end(), isFound);
        QVERIFY2(hits >= 98, qPrintable(QString::number(hits)));
        QVERIFY2(found.size() <= 102, qPrintable(QString::number(found.size())));
    }

    void tellsHowFarItIsAndEndsWhenNobodyWantsItAnyMore()
    {
        if (!hasCascades()) {
            QSKIP("opencv-data is not installed");
        }
        const QImage team = paintedTeam({5, 6});
        CascadeDetector detector(CascadeDetector::usualFolders());
        Heads found;
        QString error;
        QList<double> parts;
        HeadSearch search;
        search.progress = [&parts](double part) { parts.append(part); };
        QVERIFY(detector.find(team, search, found, &error));
        QVERIFY(parts.size() > 20);
        QVERIFY(std::is_sorted(parts.begin(), parts.end()));
        QVERIFY(std::abs(parts.last() - 1) < 1e-6);

        const auto all = parts.size();
        parts.clear();
        search.isCancelled = [&parts] { return parts.size() == 3; };
        QVERIFY(!detector.find(team, search, found, &error));
        QCOMPARE(error, QString());
        QCOMPARE(parts.size(), 3);
        QVERIFY(parts.size() < all);
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
        QVERIFY(detector.find(empty, {}, found, &error));
        QVERIFY(found.empty());
    }

    void saysWhatIsMissingAndWhatToDo()
    {
        const QTemporaryDir folder;
        CascadeDetector detector({folder.path()});
        Heads found;
        QString error;
        QVERIFY(!detector.find(paintedTeam({2}), {}, found, &error));
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
        QVERIFY(!detector.find(paintedTeam({2}), {}, found, &error));
        QVERIFY(!error.isEmpty());
    }
};

QTEST_MAIN(CascadeDetectorTest)
#include "CascadeDetectorTest.moc"
