// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera/FocusWays.h"

#include <QRegularExpression>
#include <algorithm>

namespace skein {

namespace {

/** What "spotfocusarea" counts to (SONY_TOUCH_MAX_X and _Y of ptp2). */
constexpr QSize sonyField(639, 479);
/** EOS bodies magnify a fifth of each side at 5x, the zoom at which focus is judged first. */
constexpr int eosMagnified = 5;

const CameraSetting* find(const QList<CameraSetting>& settings, const char* name)
{
    const auto found = std::find_if(settings.cbegin(), settings.cend(),
        [name](const CameraSetting& each) { return each.name == QLatin1String(name); });
    return found == settings.cend() ? nullptr : &*found;
}

bool isSwitch(const CameraSetting* setting)
{
    return setting != nullptr && setting->kind == SettingKind::Toggle && !setting->readOnly;
}

bool isText(const CameraSetting* setting)
{
    return setting != nullptr && setting->kind == SettingKind::Text && !setting->readOnly;
}

QSize sizeFromText(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("(\\d{2,5})\\s*[x×]\\s*(\\d{2,5})"));
    const QRegularExpressionMatch match = pattern.match(text);
    return match.hasMatch() ? QSize(match.captured(1).toInt(), match.captured(2).toInt()) : QSize();
}

/** What "changeafarea" counts in: the image size that is set, else @p pictureSize. */
QSize nikonSize(const QList<CameraSetting>& settings, QSize pictureSize)
{
    const CameraSetting* imageSize = find(settings, "imagesize");
    const QSize told = imageSize != nullptr ? sizeFromText(imageSize->value.toString()) : QSize();
    return told.isEmpty() ? pictureSize : told;
}

QPoint within(QPointF place, QSize size)
{
    return {std::clamp(static_cast<int>(place.x() * size.width()), 0, size.width() - 1),
        std::clamp(static_cast<int>(place.y() * size.height()), 0, size.height() - 1)};
}

QString joined(QPoint point, QChar sign)
{
    return QString::number(point.x()) + sign + QString::number(point.y());
}

/** The whole field is in the live picture: the first choice of Nikon's magnifications. */
bool isWhole(const QList<CameraSetting>& settings)
{
    const CameraSetting* zoom = find(settings, "liveviewimagezoomratio");
    return zoom == nullptr || zoom->choices.isEmpty() ||
           zoom->value.toString() == zoom->choices.first();
}

} // namespace

std::optional<AutofocusWay> autofocusWay(const QList<CameraSetting>& settings)
{
    const CameraSetting* drive = find(settings, "autofocusdrive");
    if (isSwitch(drive)) {
        AutofocusWay way{{drive->name, true}, {}};
        const CameraSetting* cancel = find(settings, "cancelautofocus");
        const bool isEos =
            find(settings, "eoszoom") != nullptr || find(settings, "eosremoterelease") != nullptr;
        if (isSwitch(cancel)) {
            way.end = SettingWrite{cancel->name, true};
        } else if (isEos) {
            way.end = SettingWrite{drive->name, false};
        }
        return way;
    }
    const CameraSetting* half = find(settings, "autofocus");
    if (isSwitch(half)) {
        return AutofocusWay{{half->name, true}, SettingWrite{half->name, false}};
    }
    return {};
}

bool hasFocusArea(const QList<CameraSetting>& settings, QSize pictureSize)
{
    if (isText(find(settings, "changeafarea"))) {
        return !nikonSize(settings, pictureSize).isEmpty();
    }
    return isText(find(settings, "spotfocusarea")) ||
           (isText(find(settings, "eoszoomposition")) && !pictureSize.isEmpty());
}

std::optional<SettingWrite> focusAreaWrite(
    const QList<CameraSetting>& settings, QPointF place, QSize pictureSize)
{
    if (const CameraSetting* area = find(settings, "changeafarea"); isText(area)) {
        const QSize size = nikonSize(settings, pictureSize);
        if (size.isEmpty() || !isWhole(settings)) {
            return {};
        }
        return SettingWrite{area->name, joined(within(place, size), u'x')};
    }
    if (const CameraSetting* area = find(settings, "spotfocusarea"); isText(area)) {
        return SettingWrite{area->name, joined(within(place, sonyField), u',')};
    }
    if (const CameraSetting* area = find(settings, "eoszoomposition");
        isText(area) && !pictureSize.isEmpty()) {
        const QSize part = pictureSize / eosMagnified;
        const QPoint middle = within(place, pictureSize);
        const QPoint corner(
            std::clamp(middle.x() - part.width() / 2, 0, pictureSize.width() - part.width()),
            std::clamp(middle.y() - part.height() / 2, 0, pictureSize.height() - part.height()));
        return SettingWrite{area->name, joined(corner, u',')};
    }
    return {};
}

} // namespace skein
