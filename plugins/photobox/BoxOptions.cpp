// SPDX-License-Identifier: GPL-3.0-or-later
#include "BoxOptions.h"

#include "plugin/PluginSettings.h"

#include <algorithm>

namespace skein::photobox {

namespace {

const QStringList& kindNames()
{
    static const QStringList names = {
        QStringLiteral("single"), QStringLiteral("collage"), QStringLiteral("guests")};
    return names;
}

const QString kindKey = QStringLiteral("kind");
const QString countdownKey = QStringLiteral("countdown");
const QString reviewKey = QStringLiteral("review");
const QString idleKey = QStringLiteral("idle");
const QString greetingKey = QStringLiteral("greeting");
const QString backgroundKey = QStringLiteral("background");
const QString logoKey = QStringLiteral("logo");
const QString mirrorKey = QStringLiteral("mirror");
const QString soundsKey = QStringLiteral("sounds");
const QString flashKey = QStringLiteral("flash");
const QString leaveKeyKey = QStringLiteral("leave-key");

} // namespace

QKeySequence BoxOptions::usualLeaveKey()
{
    return QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_B);
}

bool BoxOptions::isLeaveKey(const QKeySequence& key)
{
    constexpr Qt::KeyboardModifiers needed =
        Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    return key.count() == 1 && (key[0].keyboardModifiers() & needed) != Qt::NoModifier &&
           key[0].key() != Qt::Key_unknown;
}

BoxOptions BoxOptions::from(const PluginSettings& settings)
{
    const BoxOptions usual;
    BoxOptions options;
    const auto kind = kindNames().indexOf(settings.value(kindKey, kindNames().first()).toString());
    options.kind = static_cast<Kind>(std::max<qsizetype>(0, kind));
    options.countdown =
        std::clamp(settings.value(countdownKey, usual.countdown).toInt(), 1, mostCountdown);
    options.review = std::clamp(settings.value(reviewKey, usual.review).toInt(), 1, mostReview);
    options.idle = std::clamp(settings.value(idleKey, usual.idle).toInt(), 0, mostIdle);
    options.greeting = settings.value(greetingKey, usual.greeting).toString();
    const QColor colour(settings.value(backgroundKey, usual.background.name()).toString());
    options.background = colour.isValid() ? colour : usual.background;
    options.logo = settings.value(logoKey, usual.logo).toString();
    options.isMirrored = settings.value(mirrorKey, usual.isMirrored).toBool();
    options.hasSounds = settings.value(soundsKey, usual.hasSounds).toBool();
    options.hasFlash = settings.value(flashKey, usual.hasFlash).toBool();
    const QKeySequence key(
        settings.value(leaveKeyKey, QString()).toString(), QKeySequence::PortableText);
    options.leaveKey = isLeaveKey(key) ? key : usualLeaveKey();
    return options;
}

QStringList BoxOptions::keys()
{
    return {kindKey, countdownKey, reviewKey, idleKey, greetingKey, backgroundKey, logoKey,
        mirrorKey, soundsKey, flashKey, leaveKeyKey};
}

void BoxOptions::keepIn(PluginSettings& settings) const
{
    settings.setValue(kindKey, kindNames().at(static_cast<int>(kind)));
    settings.setValue(countdownKey, countdown);
    settings.setValue(reviewKey, review);
    settings.setValue(idleKey, idle);
    settings.setValue(greetingKey, greeting);
    settings.setValue(backgroundKey, background.name());
    settings.setValue(logoKey, logo);
    settings.setValue(mirrorKey, isMirrored);
    settings.setValue(soundsKey, hasSounds);
    settings.setValue(flashKey, hasFlash);
    settings.setValue(leaveKeyKey, leaveKey.toString(QKeySequence::PortableText));
}

} // namespace skein::photobox
