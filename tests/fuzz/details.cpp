// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that a file says about itself, as it is listed beside the picture.
#include "fuzz/FuzzInput.h"
#include "metadata/ExposureText.h"
#include "metadata/MetadataLister.h"
#include "metadata/MetadataParser.h"

using namespace skein;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const std::atomic_bool goOn{false};
    const Metadata metadata = readMetadata({data, size}, goOn);
    const QLocale locale(QLocale::German);
    static_cast<void>(ExposureText::essentials(metadata.exposure, locale));
    static_cast<void>(ExposureText::details(metadata.exposure, locale));
    static_cast<void>(ExposureText::time(metadata.exposure, locale));
    static_cast<void>(ExposureText::position(metadata.exposure, locale));
    for (const MetadataKind kind : metadataKinds) {
        if (metadata.of(kind).size() > MetadataLister::maxEntries) {
            __builtin_trap(); // the list is bounded, whatever the file says
        }
    }
    return 0;
}
