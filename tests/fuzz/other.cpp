// SPDX-License-Identifier: GPL-3.0-or-later
// PNG, TIFF, WebP, GIF, BMP and netpbm, by Qt.
#include "fuzz/FuzzInput.h"
#include "image/QtPicture.h"

using namespace skein;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzz::look(QtPicture::open(fuzz::asFile(data, size)));
    return 0;
}
