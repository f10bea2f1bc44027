// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a file is whole, as a photograph that arrives is looked at. The first byte chooses its
// name.
#include "fuzz/FuzzInput.h"
#include "session/FileStructure.h"

using namespace skein;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    const QString name = data[0] % 2 == 0 ? QStringLiteral("a.jpg") : QStringLiteral("a.nef");
    for (const Bytes bytes : {Bytes(data, size), Bytes(data + 1, size - 1)}) {
        if (const auto fault = structureFault(bytes, name);
            fault && sentenceFor(*fault).isEmpty()) {
            __builtin_trap(); // whoever hears of it must be told what it is
        }
    }
    return 0;
}
