// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/NameToken.h"

#include "session/FileNamer.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace skein;

/** What people read about the words of a pattern is what the program knows. */
class NameTokenTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachMayBeWrittenAsItIsOffered()
    {
        for (const NameToken& token : nameTokens() + nameTokenVariants()) {
            const QString pattern = QString::fromLatin1(token.example);
            const bool needsCounter = !pattern.contains(u"{counter"_s);
            const bool isDaily = pattern.contains(u":day"_s);
            const auto parsed = FileNamer::parse(
                (isDaily ? u"{date}-"_s : QString()) + pattern + (needsCounter ? u"XX"_s : u""_s));
            QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().message));
            QVERIFY(!token.meaning.isEmpty());
        }
    }

    void theManualListsAllOfThemAndNoOthers()
    {
        QFile manual(QStringLiteral(SKEIN_SOURCE_DIR "/man/skein-cli.1"));
        QVERIFY(manual.open(QIODevice::ReadOnly));
        static const QRegularExpression item(
            u"^\\.It Ql \\{(\\w+)\\}$"_s, QRegularExpression::MultilineOption);
        QSet<QString> described;
        const QString text = QString::fromUtf8(manual.readAll());
        const QString names = text.section(u".Sh FILE NAMES\n"_s, 1).section(u"\n.Sh "_s, 0, 0);
        QVERIFY(!names.isEmpty());
        auto found = item.globalMatch(names);
        while (found.hasNext()) {
            described.insert(found.next().captured(1));
        }
        QSet<QString> known;
        for (const NameToken& token : nameTokens()) {
            known.insert(QString::fromLatin1(token.word));
        }
        QCOMPARE(described, known);
    }
};

QTEST_GUILESS_MAIN(NameTokenTest)
#include "NameTokenTest.moc"
