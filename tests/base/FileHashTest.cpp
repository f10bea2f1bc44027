// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/FileHash.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <xxhash.h>

using namespace skein;

class FileHashTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    QString write(const QByteArray& bytes)
    {
        QFile file(m_dir.filePath(QStringLiteral("file")));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
                   ? file.fileName()
                   : QString();
    }

private Q_SLOTS:
    void itIsTheCanonicalHashOfAllBytes_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 4096, 256 * 1024, 256 * 1024 + 1, 3'000'000}) {
            QTest::addRow("%d bytes", size) << size;
        }
    }

    void itIsTheCanonicalHashOfAllBytes()
    {
        QFETCH(int, size);
        QByteArray bytes(size, 'x');
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            bytes[i] = static_cast<char>(i * 31 + (i >> 10));
        }
        XXH128_canonical_t expected = {};
        XXH128_canonicalFromHash(
            &expected, XXH3_128bits(bytes.constData(), static_cast<size_t>(bytes.size())));
        const auto hash = hashOfFile(write(bytes));
        QVERIFY(hash);
        QCOMPARE(
            *hash, QByteArray(reinterpret_cast<const char*>(expected.digest), sizeof(expected)));
    }

    void onlyOrdinaryFilesAreRead()
    {
        QVERIFY(!hashOfFile(m_dir.filePath(QStringLiteral("none"))));
        QVERIFY(!hashOfFile(m_dir.path()));
        QVERIFY(!hashOfFile(QStringLiteral("/dev/null")));
        const QString link = m_dir.filePath(QStringLiteral("link"));
        QVERIFY(QFile::link(write("x"), link));
        QVERIFY(!hashOfFile(link));
    }
};

QTEST_GUILESS_MAIN(FileHashTest)
#include "FileHashTest.moc"
