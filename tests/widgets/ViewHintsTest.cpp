// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ViewHints.h"
#include "viewer/FlashLayer.h"
#include "viewer/ImageView.h"
#include "widgets/SampleShots.h"
#include "widgets/ShotSelection.h"

#include <QSignalSpy>
#include <QTest>

using namespace skein;
using namespace skein::test;

namespace {

const QString text = QStringLiteral("The camera needs longer than the beat.");

/** A view of pictures, and a layer beside it. */
struct Shown
{
    Shown()
    {
        hints.addView(view);
        hints.addLayer(layer);
    }

    Shots shots{1};
    ShotSelection selection{shots.model};
    ImageView view;
    FlashLayer layer;
    ViewHints hints{selection};
};

} // namespace

/** What is said over the picture, and who puts it away. */
class ViewHintsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClickIntoThePicturePutsItAwayEverywhere()
    {
        Shown shown;
        shown.hints.say(text);
        QCOMPARE(shown.layer.text(), text);
        QTest::mouseClick(&shown.view, Qt::LeftButton);
        QVERIFY(shown.layer.text().isEmpty());
    }

    void whatABarShowsIsToldButNotWrittenOverThePicture()
    {
        Shown shown;
        QSignalSpy said(&shown.hints, &ViewHints::said);
        shown.hints.tell(text);
        QCOMPARE(said.size(), 1);
        QVERIFY(shown.layer.text().isEmpty());
    }
};

QTEST_MAIN(ViewHintsTest)
#include "ViewHintsTest.moc"
