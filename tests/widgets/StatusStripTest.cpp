// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/StatusStrip.h"
#include "image/Rating.h"
#include "session/Session.h"
#include "tether/SessionController.h"
#include "widgets/RatingBar.h"

#include <QTest>

using namespace skein;

class StatusStripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsHeightStaysTheSameWhateverIsShownInIt()
    {
        Session session;
        SessionController controller(session);
        StatusStrip strip(controller);
        // A small font: the stars are the highest part then.
        QFont small = strip.font();
        small.setPixelSize(9);
        strip.setFont(small);
        const int height = strip.sizeHint().height();
        const int least = strip.minimumSizeHint().height();
        strip.rating().setMarks(Marks{});
        strip.setFramesPerSecond(25);
        strip.setZoom(0.25, true);
        QCOMPARE(strip.sizeHint().height(), height);
        QCOMPARE(strip.minimumSizeHint().height(), least);
        strip.rating().setMarks(std::nullopt);
        QCOMPARE(strip.sizeHint().height(), height);
    }
};

QTEST_MAIN(StatusStripTest)
#include "StatusStripTest.moc"
