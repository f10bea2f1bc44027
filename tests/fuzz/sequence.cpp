// SPDX-License-Identifier: GPL-3.0-or-later
// A definition of a sequence that somebody wrote or sent: refused with a reason, or harmless.
#include "fuzz/FuzzTarget.h"
#include "sequence/SequenceDefinition.h"
#include "sequence/SequenceEstimate.h"

#include <cmath>

using namespace skein;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto definition = SequenceDefinition::fromText(
        QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    if (!definition) {
        if (definition.error().message.isEmpty()) {
            __builtin_trap(); // whoever wrote it must be told why it does not do
        }
        return 0;
    }
    const auto again = SequenceDefinition::fromText(definition->toText());
    if (!definition->validate() || !again || *again != *definition) {
        __builtin_trap(); // what was written must be what is read
    }
    const QDateTime now(QDate(2026, 11, 22), QTime(10, 0));
    const auto shots = shotsOf(*definition, FocusFacts());
    const auto seconds = secondsLeft(*definition, 0, EstimateBasis{1, {}, now});
    if (shots.value_or(0) < 0 || !std::isfinite(seconds.value_or(0)) || seconds.value_or(0) < 0) {
        __builtin_trap();
    }
    return 0;
}
