// SPDX-License-Identifier: GPL-3.0-or-later
#include "image/LibraryVersions.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace skein;

class LibraryVersionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLibraryTellsANumber()
    {
        static const QRegularExpression number(QStringLiteral("^\\d+(\\.\\d+)+"));
        QSet<QString> names;
        const QList<LibraryVersion> libraries = libraryVersions();
        for (const LibraryVersion& library : libraries) {
            QVERIFY2(number.match(library.version).hasMatch(),
                qPrintable(library.name + u' ' + library.version));
            names.insert(library.name);
        }
        QCOMPARE(names.size(), libraries.size());
        for (const char* name : {"Qt", "LibRaw", "Exiv2", "Little CMS", "OpenCV"}) {
            QVERIFY2(names.contains(QLatin1String(name)), name);
        }
    }

    void qtIsTheOneAtWork()
    {
        QCOMPARE(libraryVersions().first(),
            (LibraryVersion{QStringLiteral("Qt"), QString::fromLatin1(qVersion())}));
    }
};

QTEST_GUILESS_MAIN(LibraryVersionsTest)
#include "LibraryVersionsTest.moc"
