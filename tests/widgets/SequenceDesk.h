// SPDX-License-Identifier: GPL-3.0-or-later
// A window's part in sequences, with a camera that always can.
#pragma once

#include "session/Session.h"
#include "tether/SessionController.h"
#include "widgets/ActionCollection.h"
#include "widgets/GuestRuns.h"
#include "widgets/MessageBar.h"
#include "widgets/ReadyShooter.h"
#include "widgets/SequenceBar.h"
#include "widgets/SequenceCommands.h"
#include "widgets/SequenceForm.h"
#include "widgets/SequencePlayer.h"
#include "widgets/SequencesDialog.h"
#include "widgets/StopQuestion.h"

#include <QAction>
#include <QCoreApplication>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <algorithm>

namespace skein {

/** The window's part in sequences, with a camera that always can. */
struct Desk
{
    Desk() { threads.setMaxThreadCount(1); }
    ~Desk() { threads.waitForDone(); }

    /** The dialog, when it has read what there is. */
    [[nodiscard]] SequencesDialog& open()
    {
        actions[ActionId::Sequences]->trigger();
        auto& dialog = *window.findChild<SequencesDialog*>();
        settle();
        return dialog;
    }
    /** All that was ordered is done, and who waited for it knows. */
    void settle()
    {
        threads.waitForDone();
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }
    void save(const QString& name, int count)
    {
        const auto saved = store.save({name, BurstSequence{count}});
        QVERIFY2(saved.has_value(), qPrintable(saved ? QString() : saved.error().message));
    }
    [[nodiscard]] int savedCount(const QString& name)
    {
        threads.waitForDone();
        const auto loaded = store.load(name);
        return loaded ? std::get<BurstSequence>(loaded->what).count : -1;
    }

    [[nodiscard]] QStringList savedNames()
    {
        threads.waitForDone();
        return store.names();
    }

    QTemporaryDir folder;
    QThreadPool threads;
    QWidget window;
    ActionCollection actions{&window};
    MessageBar messages{&window};
    Settings settings{folder.filePath(QStringLiteral("skein.conf"))};
    Session session;
    SessionController controller{session};
    std::shared_ptr<ReadyShooter> shooter = std::make_shared<ReadyShooter>();
    QString whyNot;
    SequencePlayer player{
        {controller, [this](TetheredCamera&) { return shooter; }, [this] { return whyNot; }}};
    GuestRuns guests;
    SequenceStore store{folder.filePath(QStringLiteral("sequences"))};
    SequenceKeys keys{settings};
    SequenceCommands commands{
        {actions, player, guests, messages, settings, &window, store, &threads}};
    StopQuestion question{player, guests};
    SequenceBar bar{player, guests, question, actions, &window};
};

inline QListWidget* list(const SequencesDialog& dialog)
{
    return dialog.findChild<QListWidget*>();
}

inline QStringList names(const SequencesDialog& dialog)
{
    QStringList all;
    for (int row = 0; row < list(dialog)->count(); ++row) {
        all.append(list(dialog)->item(row)->text());
    }
    return all;
}

inline QPushButton* button(const SequencesDialog& dialog, const char* text)
{
    const auto all = dialog.findChildren<QPushButton*>();
    const auto found = std::ranges::find_if(all, [text](const QPushButton* each) {
        return each->text().remove(u'&') == QLatin1String(text);
    });
    return found != all.end() ? *found : nullptr;
}

/** As if the kind had been chosen from the menu "New". */
inline void makeNew(const SequencesDialog& dialog, const char* kind)
{
    const auto actions = button(dialog, "New")->menu()->actions();
    const auto found = std::ranges::find_if(
        actions, [kind](const QAction* each) { return each->text() == QLatin1String(kind); });
    QVERIFY(found != actions.end());
    (*found)->trigger();
}

inline SequenceDefinition endless()
{
    SequenceTiming timing;
    timing.count = 1000;
    timing.seconds = 3600;
    return {QStringLiteral("Endless"), IntervalSequence{timing, nullptr}};
}

} // namespace skein
