// SPDX-License-Identifier: GPL-3.0-or-later
// A sidecar that another program wrote, read and changed.
#include "image/Sidecar.h"
#include "fuzz/FuzzInput.h"

using namespace skein;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    auto sidecar = Sidecar::parse(
        QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    if (sidecar) {
        SidecarMarks marks = sidecar->marks();
        marks.rating = Rating::stars(3);
        marks.label = ColourLabel::Red;
        if (sidecar->setMarks(marks) && Sidecar::parse(sidecar->bytes())->marks() != marks) {
            __builtin_trap(); // what was written must be what is read
        }
    }
    return 0;
}
