// SPDX-License-Identifier: GPL-3.0-or-later
// From the page of the preferences to the sidecar of a photograph that arrives.
#include "widgets/NewPictureCredits.h"

#include "base/StagedFile.h"
#include "session/Session.h"
#include "session/SessionBrowser.h"
#include "session/SessionFolder.h"
#include "session/ShotModel.h"
#include "tether/SessionController.h"
#include "widgets/CreditsPage.h"

#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skein;

class NewPictureCreditsTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;

    static void type(CreditsPage& page, const char* field, const QString& text)
    {
        auto* edit = page.findChild<QLineEdit*>(QString::fromLatin1(field));
        QVERIFY(edit != nullptr);
        edit->setText(text);
        Q_EMIT edit->editingFinished();
    }

    /** The sidecar of a photograph that a session has just got. */
    QByteArray sidecarOfNewPicture()
    {
        Session session;
        SessionBrowser browser(&session);
        SessionController controller(session);
        const NewPictureCredits credits(*m_settings, controller, browser);
        session.open(m_folder->filePath(u"shoot"_s));
        if (!QTest::qWaitFor([&] { return session.isOpen(); })) {
            return "not open";
        }
        const QString staged = session.stagingFolder() + u"/a"_s;
        QFile file(staged);
        if (!file.open(QIODevice::WriteOnly) || file.write("a photograph") < 0) {
            return "not written";
        }
        file.close();
        QString path;
        session.commit({staged, u"a.jpg"_s, {}, -1, {}, {}})
            .then(this, [&](const Result<QString>& committed) {
                path = committed ? *committed : committed.error().message;
                Q_EMIT controller.committed(staged, path); // as the controller does
            });
        if (!QTest::qWaitFor([&] { return !path.isEmpty() && !browser.isBusy(); })) {
            return "not committed";
        }
        QFile sidecar(path + u".xmp"_s);
        return sidecar.open(QIODevice::ReadOnly) ? sidecar.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    }

    void withoutWordsNoSidecarIsMade() { QCOMPARE(sidecarOfNewPicture(), QByteArray()); }

    void whatWasTypedIsWrittenBesideNewPictures()
    {
        CreditsPage page(*m_settings);
        type(page, "artist", u" Zoë Müller "_s);
        type(page, "copyright", u"© Zoë"_s);
        const QByteArray xmp = sidecarOfNewPicture();
        QVERIFY2(xmp.contains("<rdf:li>Zo\xc3\xab M\xc3\xbcller</rdf:li>"), xmp.constData());
        QVERIFY(xmp.contains("dc:rights"));
        QVERIFY(!xmp.contains("dc:description"));
    }

    void alsoBesideThoseThatAKilledProgramLeft()
    {
        m_settings->setValue(NewPictureCredits::artistKey, u"Zoë"_s);
        const QString folder = m_folder->filePath(u"shoot"_s);
        const auto prepared = prepareSessionFolder(folder);
        QVERIFY(prepared);
        auto left = StagedFile::create(stagingFolderOf(folder), u"DSC_0001.JPG"_s);
        QVERIFY(left && left->append(QByteArray::fromHex("ffd8ffda0002ffd9")));
        left->close();
        Session session;
        SessionBrowser browser(&session);
        SessionController controller(session);
        const NewPictureCredits credits(*m_settings, controller, browser);
        session.open(folder);
        const QString path = folder + u"/capt-0001.jpg"_s;
        QTRY_VERIFY(QFile::exists(path));
        QTRY_VERIFY(QFile::exists(path + u".xmp"_s));
        QTRY_VERIFY(!browser.isBusy());
        QFile sidecar(path + u".xmp"_s);
        QVERIFY(sidecar.open(QIODevice::ReadOnly));
        QVERIFY(sidecar.readAll().contains("<rdf:li>Zo\xc3\xab</rdf:li>"));
    }

    void thePageShowsWhatIsStoredAndKeepsWhatWasTypedLast()
    {
        m_settings->setValue(NewPictureCredits::commentKey, u"Autumn"_s);
        CreditsPage page(*m_settings);
        auto* comment = page.findChild<QLineEdit*>(u"comment"_s);
        QCOMPARE(comment->text(), u"Autumn"_s);
        page.show();
        comment->setText(u"Winter"_s); // the field is not left
        page.hide();
        QCOMPARE(NewPictureCredits::stored(*m_settings).comment, u"Winter"_s);
        m_settings->setValue(NewPictureCredits::artistKey, u"Zoë"_s); // by another window
        QCOMPARE(page.findChild<QLineEdit*>(u"artist"_s)->text(), u"Zoë"_s);
    }

    void everyFieldHasANameAndALabel()
    {
        CreditsPage page(*m_settings);
        QVERIFY(!page.accessibleName().isEmpty());
        const auto fields = page.findChildren<QLineEdit*>();
        QCOMPARE(fields.size(), 3);
        for (const QLineEdit* field : fields) {
            QVERIFY(!field->accessibleName().isEmpty());
            QVERIFY(!field->accessibleName().contains(u'&'));
        }
    }
};

QTEST_MAIN(NewPictureCreditsTest)
#include "NewPictureCreditsTest.moc"
