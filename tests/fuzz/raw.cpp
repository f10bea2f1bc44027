// SPDX-License-Identifier: GPL-3.0-or-later
// RAW files, by LibRaw.
#include "fuzz/FuzzInput.h"
#include "image/RawPicture.h"

using namespace skein;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzz::look(RawPicture::open(fuzz::asFile(data, size)));
    return 0;
}
