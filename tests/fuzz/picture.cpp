// SPDX-License-Identifier: GPL-3.0-or-later
// Any file under any name: the first byte of the input chooses the name.
#include "fuzz/FuzzInput.h"

#include <array>

using namespace skein;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const std::array<QString, 6> names{
        u"a.jpg"_qs, u"a.nef"_qs, u"a.tif"_qs, u"a.heic"_qs, u"a.mov"_qs, u"a"_qs};
    if (size < 1) {
        return 0;
    }
    fuzz::look(openPicture(fuzz::asFile(data + 1, size - 1), names[data[0] % names.size()]));
    return 0;
}
