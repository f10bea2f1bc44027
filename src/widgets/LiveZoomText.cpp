// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/LiveZoomText.h"

#include "camera/LiveZoom.h"

#include <QCoreApplication>
#include <algorithm>

namespace skein {

namespace {

struct ZoomWords
{
    Q_DECLARE_TR_FUNCTIONS(skein::LiveZoomText)
};

QString whole()
{
    //: how much of live view the camera shows
    return ZoomWords::tr("The whole picture");
}

QString factor(const QString& value)
{
    //: a magnification: "5×"
    return value == QLatin1String("1") ? whole() : ZoomWords::tr("%1×").arg(value);
}

} // namespace

QStringList liveZoomTexts(const QString& name, const QStringList& values)
{
    QStringList texts;
    if (name == QLatin1String("eoszoom")) {
        std::transform(values.cbegin(), values.cend(), std::back_inserter(texts), factor);
    } else if (name == QLatin1String("liveviewimagezoomratio")) {
        const qsizetype first = values.indexOf(QLatin1String("Entire Display"));
        const qsizetype steps = values.size() - first - 1;
        for (qsizetype at = 0; at < values.size(); ++at) {
            //: how far the camera magnifies its live view: "Step 2 of 5"
            const QString step = ZoomWords::tr("Step %1 of %2").arg(at - first).arg(steps);
            texts.append(at > first ? step : (at == first ? whole() : values.at(at)));
        }
    }
    return texts;
}

QString liveZoomBadge(const LiveZoom& zoom)
{
    const QString text = liveZoomTexts(zoom.setting, zoom.values).value(zoom.current);
    return text == whole() ? QString() : text;
}

} // namespace skein
