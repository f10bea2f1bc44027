// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the preferences have in common.
#pragma once

#include "image/ImageLoader.h"
#include "session/Session.h"
#include "session/SessionBrowser.h"
#include "widgets/Preferences.h"
#include "widgets/PreferencesDialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace skein {

/** What one window has of it. */
struct PreferenceWindow
{
    explicit PreferenceWindow(Settings& settings)
        : follower({settings, session, browser, loader})
    {}

    Session session;
    SessionBrowser browser{&session};
    ImageLoader loader;
    PreferenceFollower follower;
};

/** A dialog that is not deleted when it is closed. */
struct PreferenceDesk
{
    explicit PreferenceDesk(Settings& settings)
        : dialog(settings, nullptr)
    {
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.showPage(PagePlace::Files);
        dialog.show();
    }

    template<typename T>
    [[nodiscard]] T* part(const char* name) const
    {
        return dialog.findChild<T*>(QLatin1String(name));
    }
    void typePattern(const QString& text) const
    {
        auto* edit = part<QLineEdit>("pattern");
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    [[nodiscard]] QString example() const { return part<QLabel>("patternExample")->text(); }

    PreferencesDialog dialog;
};

} // namespace skein
