// SPDX-License-Identifier: GPL-3.0-or-later
// RAW files, by LibRaw, and what is counted of their sensor data.
#include "fuzz/FuzzInput.h"
#include "image/RawMeasurement.h"
#include "image/RawPicture.h"

using namespace skein;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzz::look(RawPicture::open(fuzz::asFile(data, size)));
    static_cast<void>(measureRaw(Bytes(data, size), {100, 100}, CancelToken()));
    return 0;
}
