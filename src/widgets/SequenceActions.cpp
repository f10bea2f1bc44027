// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ActionCollection.h"
#include "widgets/ActionSpecs.h"

namespace skein {

QList<ActionSpec> sequenceActions()
{
    using Id = ActionId;
    constexpr auto window = ActionContext::Window;
    const auto name = [](const char* text) { return QString::fromLatin1(text); };
    QList<ActionSpec> all{
        //: opens the window of sequences (time lapse, brackets)
        {Id::Sequences, name("sequences"), ActionCollection::tr("Se&quences…"), name("sequence"),
            actionKeys({"Ctrl+Shift+S"}), window, false,
            ActionCollection::tr("Shows the saved sequences, to change them, make new ones and run "
                                 "them: intervals, brackets, bursts and the like.")},
        //: verb; can be switched on and off
        {Id::PauseSequence, name("pause-sequence"), ActionCollection::tr("&Pause Sequence"),
            name("pause"), actionKeys({"Alt+0", "Pause"}), window, false,
            ActionCollection::tr("Lets the sequence that runs wait, or go on.")},
        //: verb
        {Id::StopSequence, name("stop-sequence"), ActionCollection::tr("&Stop Sequence"),
            name("stop"), actionKeys({"Ctrl+."}), window, false,
            ActionCollection::tr("Ends the sequence that runs after its present photograph and "
                                 "sets the camera back.")},
    };
    constexpr auto first = static_cast<int>(Id::RunSequence1);
    constexpr auto last = static_cast<int>(Id::RunSequence9);
    for (int id = first; id <= last; ++id) {
        const int number = id - first + 1;
        all.append({static_cast<Id>(id), QStringLiteral("run-sequence-%1").arg(number),
            //: command: runs the saved sequence that has this number; %1 is a digit
            ActionCollection::tr("Sequence &%1").arg(number), {},
            actionKeys({qPrintable(QStringLiteral("Alt+%1").arg(number))}), window, false,
            //: %1 is a digit
            ActionCollection::tr("Runs the saved sequence that has the key %1.").arg(number)});
    }
    return all;
}

} // namespace skein
