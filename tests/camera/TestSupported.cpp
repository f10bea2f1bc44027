// SPDX-License-Identifier: GPL-3.0-or-later
#include "CameraHarness.h"
#include "camera/SupportedModels.h"

#include <QFileInfo>

using namespace skein;
using namespace Qt::StringLiterals;

/** The models that the driver library knows, as the camera host tells them. */
class TestSupported final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("SKEIN_PROGRAMS", SKEIN_PROGRAMS_DIR); }

    void modelsAreReadWithWhatTheyCanDo()
    {
        const auto known = parseSupportedModels(
            R"({"library":{"version":"2.5.30","warning":"old"},"models":[
                {"model":"A","capture":true,"preview":false,"configure":true,"status":"testing"},
                {"model":""}, 7]})");
        QVERIFY(known);
        QCOMPARE(known->library.version, u"2.5.30"_s);
        QCOMPARE(known->library.warning, u"old"_s);
        const SupportedModel expected{
            u"A"_s, u"testing"_s, CameraCapability::Capture | CameraCapability::Configure};
        QCOMPARE(known->models, QList<SupportedModel>{expected});
    }

    void whatIsNoListIsASentence_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("other list") << QByteArray(R"({"cameras":[]})");
    }
    void whatIsNoListIsASentence()
    {
        QFETCH(QByteArray, output);
        const auto known = parseSupportedModels(output);
        QVERIFY(!known);
        QCOMPARE(known.error().kind, ErrorKind::Protocol);
        QVERIFY(known.error().message.endsWith(u'.'));
    }

    void theRealHostKnowsThousands()
    {
        if (!QFileInfo::exists(QStringLiteral(SKEIN_PROGRAMS_DIR "/skein-camera-host"))) {
            QSKIP("skein-camera-host is not built");
        }
        SupportedModelsReader reader;
        const auto known = answerOf(reader.read());
        QVERIFY2(known.has_value(), known ? "" : qPrintable(known.error().detail));
        QVERIFY(known->library.version.startsWith(QLatin1String("2.")));
        QVERIFY(known->models.size() > 1000);
        const auto canon = std::find_if(known->models.cbegin(), known->models.cend(),
            [](const SupportedModel& model) { return model.model == u"Canon EOS R5"_s; });
        QVERIFY(canon != known->models.cend());
        QVERIFY(canon->capabilities.testFlag(CameraCapability::Preview));
        QVERIFY(canon->capabilities.testFlag(CameraCapability::Capture));
    }

    void aMissingHostIsASentence()
    {
        SupportedModelsReader reader(nullptr, u"/nowhere/skein-camera-host"_s);
        const auto known = answerOf(reader.read());
        QVERIFY(!known);
        QCOMPARE(known.error().kind, ErrorKind::NotFound);
    }

    void destroyingTheReaderAnswers()
    {
        auto reader = std::make_unique<SupportedModelsReader>();
        const auto future = reader->read();
        reader.reset();
        QVERIFY(answerOf(future).error().isCancellation());
    }
};

QTEST_GUILESS_MAIN(TestSupported)
#include "TestSupported.moc"
