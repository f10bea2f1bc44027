// SPDX-License-Identifier: GPL-3.0-or-later
// What the interfaces ask for is said by their types: references where something must be there,
// kinds of their own for what is not to be mixed up. As it stands this compiles; with WRONG defined
// as one of the numbers below it must not (wrong-objects.py tries each).
#include "analysis/AspectRatio.h"
#include "base/Settings.h"
#include "plugin/Plugin.h"
#include "widgets/ActionCollection.h"
#include "widgets/PicturePresenter.h"
#include "wire/Commands.h"

#ifndef WRONG
#define WRONG 0
#endif

namespace skein {

const SettingKey<bool> switchedOn{"test/on", false};

struct Needed
{
    SessionController& controller;
    SessionBrowser& browser;
    ShotSelection& selection;
    ImageView& view;
};

struct Started final : Plugin
{
    bool start(PluginHost&, QString*) override { return true; }
#if WRONG != 9
    void stop() override {}
#endif
};

Result<int> fallible();

void uses(Needed& all, Settings& settings, const ActionCollection& actions)
{
    const PicturePresenter good(all.controller, all.browser, all.selection, all.view);
#if WRONG == 1 // Nothing, where something must be.
    const PicturePresenter bad(all.controller, nullptr, all.selection, all.view);
#elif WRONG == 2 // Something of another kind.
    const PicturePresenter bad(all.controller, all.selection, all.browser, all.view);
#elif WRONG == 3 // Less than is needed.
    const PicturePresenter bad(all.controller, all.browser, all.selection);
#endif

    settings.setValue(switchedOn, true);
#if WRONG == 4 // A preference of another type.
    settings.setValue(switchedOn, QString());
#endif

    const QAction* action = actions[ActionId::Capture];
#if WRONG == 5 // A number, where a command is named.
    action = actions[3];
#endif
    Q_UNUSED(action)

    const auto ratio = AspectRatio::of(3, 2);
#if WRONG == 6 // A ratio that may be none, taken for one.
    const AspectRatio turned = ratio.turned();
#else
    const AspectRatio turned = ratio ? ratio->turned() : AspectRatio();
#endif
    Q_UNUSED(turned)

    QByteArray frame = wire::encode(wire::CommandFrame{});
#if WRONG == 7 // What is no command, on the wire.
    frame = wire::encode(settings);
#endif
    Q_UNUSED(frame)

    const Result<int> result = fallible();
#if WRONG == 8 // What may be an error, taken for its value.
    const int value = fallible();
#else
    const int value = result.value_or(0);
#endif
    Q_UNUSED(value)

#if WRONG == 9 // A plugin that cannot be stopped.
    Started started;
#endif

    const QString text = QStringLiteral("text");
#if WRONG == 10 // Bytes of an unknown encoding, taken for text.
    const QString other = "text";
#endif
    Q_UNUSED(text)

#if WRONG == 11 // An answer that is not looked at.
    AspectRatio::fromSetting(text);
#endif
}

} // namespace skein
