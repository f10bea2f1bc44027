// SPDX-License-Identifier: GPL-3.0-or-later
// What a plugin says of itself: what is believed, what is refused, and with which words.
#include "plugin/loader/PluginMetadata.h"

#include <QJsonArray>
#include <QTest>

using namespace skein;

namespace {

QJsonObject usual()
{
    return {{QStringLiteral("id"), QStringLiteral("org.example.hello")},
        {QStringLiteral("name"), QStringLiteral("Hello")},
        {QStringLiteral("description"), QStringLiteral("Says hello.\nLoudly.")},
        {QStringLiteral("version"), QStringLiteral("1.2")},
        {QStringLiteral("author"), QStringLiteral("Ann")},
        {QStringLiteral("licence"), QStringLiteral("MIT")},
        {QStringLiteral("enabledByDefault"), false}, {QStringLiteral("interface"), 1}};
}

QJsonObject module(const QJsonValue& data, const QString& iid = {})
{
    return {
        {QStringLiteral("IID"), iid.isEmpty() ? QStringLiteral("org.skein_photo.Plugin/1") : iid},
        {QStringLiteral("MetaData"), data}};
}

QJsonObject with(const char* key, const QJsonValue& value)
{
    QJsonObject data = usual();
    data.insert(QLatin1String(key), value);
    return data;
}

QString faultOf(const QJsonObject& data)
{
    const auto read = PluginMetadata::read(module(data));
    return read ? QString() : read.error().message;
}

} // namespace

class PluginMetadataTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingThatIsSaidIsRead()
    {
        const auto read = PluginMetadata::read(module(usual()));
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        QCOMPARE(read->id, QStringLiteral("org.example.hello"));
        QCOMPARE(read->name, QStringLiteral("Hello"));
        QCOMPARE(read->description, QStringLiteral("Says hello.\nLoudly."));
        QCOMPARE(read->version, QStringLiteral("1.2"));
        QCOMPARE(read->author, QStringLiteral("Ann"));
        QCOMPARE(read->licence, QStringLiteral("MIT"));
        QVERIFY(!read->isEnabledByDefault);
    }

    void onlyIdNameAndVersionAreNeeded()
    {
        const auto read =
            PluginMetadata::read(module(QJsonObject{{QStringLiteral("id"), QStringLiteral("a")},
                {QStringLiteral("name"), QStringLiteral("A")},
                {QStringLiteral("version"), QStringLiteral("1")}}));
        QVERIFY(read);
        QVERIFY(read->isEnabledByDefault);
        for (const char* key : {"id", "name", "version"}) {
            QJsonObject data = usual();
            data.remove(QLatin1String(key));
            QVERIFY2(faultOf(data).contains(QLatin1String(key)), key);
        }
    }

    void nameAndDescriptionAreShownInTheUsersLanguage()
    {
        QJsonObject data = with("name[de]", QStringLiteral("Hallo"));
        data.insert(QStringLiteral("description[pt_BR]"), QStringLiteral("Diz olá."));
        data.insert(QStringLiteral("name[pt_BR]"), 7); // Of no use, and does no harm.
        const auto german = PluginMetadata::read(module(data), QLocale(QStringLiteral("de_AT")));
        const auto brazilian = PluginMetadata::read(module(data), QLocale(QStringLiteral("pt_BR")));
        QVERIFY(german && brazilian);
        QCOMPARE(german->name, QStringLiteral("Hallo"));
        QCOMPARE(german->description, QStringLiteral("Says hello.\nLoudly."));
        QCOMPARE(brazilian->name, QStringLiteral("Hello"));
        QCOMPARE(brazilian->description, QStringLiteral("Diz olá."));
    }

    void whatIsOfTheWrongTypeIsNamed_data()
    {
        QTest::addColumn<QJsonObject>("data");
        QTest::addColumn<QString>("word");
        const auto row = [](const char* key, const QJsonValue& value) {
            QTest::newRow(key) << with(key, value) << QString::fromLatin1(key);
        };
        row("id", 5);
        row("name", QJsonArray{});
        row("description", true);
        row("version", 1.0);
        row("author", QJsonObject{});
        row("licence", QJsonValue::Null);
        row("enabledByDefault", QStringLiteral("yes"));
        row("interface", QStringLiteral("1"));
    }

    void whatIsOfTheWrongTypeIsNamed()
    {
        QFETCH(QJsonObject, data);
        QFETCH(QString, word);
        QVERIFY2(faultOf(data).contains(word), qPrintable(faultOf(data)));
    }

    void whatCannotBeShownIsRefused()
    {
        QVERIFY(!faultOf(with("name", QString(121, u'x'))).isEmpty());
        QVERIFY(!faultOf(with("description", QString(2001, u'x'))).isEmpty());
        QVERIFY(!faultOf(with("name", QStringLiteral("two\nlines"))).isEmpty());
        QVERIFY(!faultOf(with("author", QStringLiteral("bell\a"))).isEmpty());
        QVERIFY(!faultOf(with("name", QStringLiteral("   "))).isEmpty());
        QVERIFY(!faultOf(with("anything", QString(100'000, u'x'))).isEmpty());
    }

    void anIdIsAName()
    {
        for (const char* id : {"../up", "a/b", ".hidden", "a b", "ä", "a\n"}) {
            QVERIFY2(!faultOf(with("id", QString::fromUtf8(id))).isEmpty() ||
                         QString::fromUtf8(id).trimmed() == QLatin1String("a"),
                id);
        }
        QVERIFY(!faultOf(with("id", QString(65, u'x'))).isEmpty());
        QVERIFY(faultOf(with("id", QString(64, u'x'))).isEmpty());
    }

    void anotherInterfaceIsToldByItsNumber()
    {
        const auto later =
            PluginMetadata::read(module(usual(), QStringLiteral("org.skein_photo.Plugin/7")));
        QVERIFY(!later);
        QCOMPARE(later.error().kind, ErrorKind::Unsupported);
        QVERIFY2(later.error().message.contains(QLatin1String("version 7")),
            qPrintable(later.error().message));
        QVERIFY(faultOf(with("interface", 3)).contains(QLatin1String("version 3")));
        QVERIFY(!faultOf(with("interface", 1.5)).isEmpty());
    }

    void anotherQtIsToldByItsNumber()
    {
        QJsonObject built = module(usual());
        for (const int version : {0x060300, QT_VERSION, 0}) {
            built.insert(QStringLiteral("version"), version);
            QVERIFY(PluginMetadata::read(built));
        }
        for (const int version : {0x050f00, 0x066300, 0x070000}) {
            built.insert(QStringLiteral("version"), version);
            const auto read = PluginMetadata::read(built);
            QVERIFY(!read);
            QCOMPARE(read.error().kind, ErrorKind::Unsupported);
        }
        built.insert(QStringLiteral("version"), 0x066300);
        QVERIFY(PluginMetadata::read(built).error().message.contains(QLatin1String("Qt 6.99")));
    }

    void whatIsNoPluginOfOursSaysSo()
    {
        for (const char* iid :
            {"org.qt-project.Qt.QImageIOHandlerFactoryInterface", "org.skein_photo.Plugin/",
                "org.skein_photo.Plugin/x", "org.skein_photo.Plugin/-1"}) {
            const auto read = PluginMetadata::read(module(usual(), QString::fromLatin1(iid)));
            QVERIFY2(!read && read.error().kind == ErrorKind::InvalidArgument, iid);
        }
        QVERIFY(!PluginMetadata::read({}));
        QVERIFY(!PluginMetadata::read(module(QJsonValue())));
        QVERIFY(!PluginMetadata::read(module(QStringLiteral("text"))));
        QVERIFY(!PluginMetadata::read(module(QJsonArray{1, 2})));
    }
};

QTEST_GUILESS_MAIN(PluginMetadataTest)
#include "PluginMetadataTest.moc"
