// SPDX-License-Identifier: GPL-3.0-or-later
// What is said; that it is heard is the test app-ScreenReader.
#include "widgets/SpokenNews.h"
#include "base/Translations.h"
#include "widgets/MessageBar.h"

#include <QTest>

using namespace skein;

class SpokenNewsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesOfOneShotAreOnePhotograph_data()
    {
        QTest::addColumn<QStringList>("paths");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* name, const QStringList& paths, const QString& said) {
            QTest::newRow(name) << paths << said;
        };
        row("one", {QStringLiteral("/s/a.jpg")}, QStringLiteral("a.jpg is saved."));
        row("RAW and JPEG", {QStringLiteral("/s/a.nef"), QStringLiteral("/s/a.jpg")},
            QStringLiteral("a.jpg is saved."));
        row("a burst", {QStringLiteral("/s/a.jpg"), QStringLiteral("/s/b.jpg")},
            QStringLiteral("2 photographs are saved."));
        row("dots in the names",
            {QStringLiteral("/s/J. Smith 001.jpg"), QStringLiteral("/s/J. Smith 002.jpg"),
                QStringLiteral("/s/J. Smith 003.jpg")},
            QStringLiteral("3 photographs are saved."));
        row("two folders", {QStringLiteral("/s/left/a.jpg"), QStringLiteral("/s/right/a.jpg")},
            QStringLiteral("2 photographs are saved."));
    }

    void filesOfOneShotAreOnePhotograph()
    {
        const Translations translations(LanguageWish{QStringLiteral("en"), {}}); // Plurals.
        QFETCH(QStringList, paths);
        QFETCH(QString, said);
        QCOMPARE(SpokenNews::spokenSaved(paths), said);
    }

    void aMessageIsReadWithAllItsButtons()
    {
        BarMessage message{MessageKind::Error, QStringLiteral("It went wrong."), {}, {}, {}};
        QCOMPARE(SpokenNews::spokenMessage(message), QStringLiteral("It went wrong."));
        message.actionText = QStringLiteral("Choose Another &Folder…");
        QCOMPARE(SpokenNews::spokenMessage(message),
            QStringLiteral("It went wrong. Button: Choose Another Folder."));
        message.otherText = QStringLiteral("Try Again");
        QCOMPARE(SpokenNews::spokenMessage(message),
            QStringLiteral("It went wrong. Buttons: Choose Another Folder, Try Again."));
    }
};

QTEST_MAIN(SpokenNewsTest)
#include "SpokenNewsTest.moc"
