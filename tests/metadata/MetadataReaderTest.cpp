// SPDX-License-Identifier: GPL-3.0-or-later
#include "metadata/MetadataReader.h"

#include "metadata/MadeFiles.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skein;

class MetadataReaderTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString make(const QString& name, const QByteArray& model) const
    {
        const QString path = m_folder.filePath(name);
        test::writeFile(path, test::jpegWithExif(test::tiff({test::text(0x0110, model)})));
        return path;
    }

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Error>(); }

    void itAnswersOnItsOwnThread()
    {
        MetadataReader reader;
        QString camera;
        QThread* thread = nullptr;
        connect(&reader, &MetadataReader::finished, this, [&](const Metadata& metadata) {
            camera = metadata.exposure.camera;
            thread = QThread::currentThread();
        });
        reader.request(make(u"a.jpg"_s, "Skein One"));
        QVERIFY(reader.isReading());
        QTRY_COMPARE(camera, u"Skein One"_s);
        QCOMPARE(thread, QThread::currentThread());
        QVERIFY(!reader.isReading());
    }

    void onlyTheNewestRequestIsAnswered()
    {
        MetadataReader reader;
        QStringList answered;
        connect(&reader, &MetadataReader::finished, this,
            [&](const Metadata& metadata) { answered.append(metadata.exposure.camera); });
        for (int i = 0; i < 50; ++i) {
            reader.request(make(u"%1.jpg"_s.arg(i), "Skein " + QByteArray::number(i)));
        }
        QTRY_VERIFY(!reader.isReading());
        QCOMPARE(answered, QStringList(u"Skein 49"_s));
    }

    void cancelledRequestsAreNotAnswered()
    {
        MetadataReader reader;
        QSignalSpy finished(&reader, &MetadataReader::finished);
        reader.request(make(u"a.jpg"_s, "Skein One"));
        reader.cancel();
        QVERIFY(!reader.isReading());
        reader.request(make(u"b.jpg"_s, "Skein Two"));
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(finished.first().first().value<Metadata>().exposure.camera, u"Skein Two"_s);
    }

    void aFileThatIsGoneIsReported()
    {
        MetadataReader reader;
        QSignalSpy failed(&reader, &MetadataReader::failed);
        reader.request(m_folder.filePath(u"gone.jpg"_s));
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.first().at(1).value<Error>().kind, ErrorKind::NotFound);
        QVERIFY(!reader.isReading());
    }

    void aReaderThatIsGoneAnswersNobody()
    {
        auto reader = std::make_unique<MetadataReader>();
        reader->request(make(u"a.jpg"_s, "Skein One"));
        reader.reset();
        // What it read may still be on its way; another one's answer comes behind it.
        MetadataReader other;
        QSignalSpy finished(&other, &MetadataReader::finished);
        other.request(make(u"b.jpg"_s, "Skein Two"));
        QTRY_COMPARE(finished.count(), 1);
    }
};

QTEST_GUILESS_MAIN(MetadataReaderTest)
#include "MetadataReaderTest.moc"
