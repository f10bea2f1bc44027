// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/NewSessionDialog.h"

#include <QDate>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace skein;

namespace {

struct Asked
{
    explicit Asked(const QString& inside)
        : dialog(inside, nullptr)
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
    }

    [[nodiscard]] QLineEdit* name() const { return dialog.findChild<QLineEdit*>(); }
    [[nodiscard]] QString hint() const
    {
        return dialog.findChild<QLabel*>(QStringLiteral("hint"))->text();
    }
    [[nodiscard]] QPushButton* accept() const
    {
        const auto* box = dialog.findChild<QDialogButtonBox*>();
        const auto buttons = box->buttons();
        for (QAbstractButton* button : buttons) {
            if (box->buttonRole(button) == QDialogButtonBox::AcceptRole) {
                return qobject_cast<QPushButton*>(button);
            }
        }
        return nullptr;
    }

    NewSessionDialog dialog;
};

} // namespace

class NewSessionDialogTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private Q_SLOTS:
    void theDateIsOfferedAndOneReturnIsEnough()
    {
        Asked asked(m_folder.filePath(QStringLiteral("not there yet")));
        const QString today = QDate::currentDate().toString(Qt::ISODate);
        QCOMPARE(asked.name()->text(), today + u' ');
        const QSignalSpy chosen(&asked.dialog, &NewSessionDialog::folderChosen);
        QTest::keyClick(asked.name(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toString(),
            m_folder.filePath(QStringLiteral("not there yet/") + today));
    }

    void typingGoesOnBehindTheDate()
    {
        const Asked asked(m_folder.path());
        QTest::keyClicks(asked.name(), QStringLiteral("Smith"));
        const QString today = QDate::currentDate().toString(Qt::ISODate);
        QCOMPARE(asked.dialog.folder(), m_folder.filePath(today + QStringLiteral(" Smith")));
        QVERIFY(asked.hint().contains(asked.dialog.folder()));
    }

    void whatTheFirstPhotographWillBeCalledIsShown()
    {
        Asked asked(m_folder.path());
        asked.dialog.setNames(QStringLiteral("{session}/{job}-XXX"), QStringLiteral("Smith"));
        asked.name()->setText(QStringLiteral("Wedding"));
        QVERIFY2(
            asked.hint().contains(QLatin1String("Wedding/Smith-001")), qPrintable(asked.hint()));
    }

    void whereTodaysIsThereAlreadyAnotherNameIsOffered()
    {
        QTemporaryDir inside;
        const QString today = QDate::currentDate().toString(Qt::ISODate);
        QVERIFY(QDir(inside.path()).mkdir(today));
        const Asked asked(inside.path());
        QTRY_COMPARE(asked.name()->text(), today + QStringLiteral("-2 "));
    }

    void aSessionThatIsThereAlreadyIsOpened()
    {
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("wedding")));
        const Asked asked(m_folder.path());
        asked.name()->setText(QStringLiteral("wedding"));
        QTRY_COMPARE(asked.accept()->text(), QStringLiteral("Open"));
        QVERIFY(asked.hint().contains(QLatin1String("already")));
        asked.name()->setText(QStringLiteral("wedding 2"));
        QTRY_COMPARE(asked.accept()->text(), QStringLiteral("Create"));
    }

    void aNameThatIsNoneIsASentence_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QString();
        QTest::newRow("spaces") << QStringLiteral("   ");
        QTest::newRow("slash") << QStringLiteral("a/b");
        QTest::newRow("above") << QStringLiteral("..");
        QTest::newRow("hidden") << QStringLiteral(".job");
        QTest::newRow("long") << QString(150, u'ä');
    }
    void aNameThatIsNoneIsASentence()
    {
        QFETCH(QString, name);
        Asked asked(m_folder.path());
        asked.name()->setText(name);
        QVERIFY(asked.dialog.folder().isEmpty());
        QVERIFY(asked.hint().endsWith(QLatin1Char('.')));
        QVERIFY(!asked.accept()->isEnabled());
        const QSignalSpy chosen(&asked.dialog, &NewSessionDialog::folderChosen);
        QTest::keyClick(asked.name(), Qt::Key_Return);
        QCOMPARE(chosen.count(), 0);
    }
};

QTEST_MAIN(NewSessionDialogTest)
#include "NewSessionDialogTest.moc"
