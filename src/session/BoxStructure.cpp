// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/BoxStructure.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace skein {

namespace {

using namespace std::string_view_literals;

/** Of one level. A film in pieces has one for each second or so. */
constexpr int maxBoxes = 100'000;
constexpr quint64 headerBytes = 8;

struct Box
{
    std::string_view kind;
    quint64 content = 0; ///< Where it begins.
    quint64 end = 0;     ///< May lie outside.
};

quint64 number(Bytes bytes, quint64 at, int width)
{
    quint64 value = 0;
    for (int i = 0; i < width; ++i) {
        value = value << 8 | bytes[static_cast<size_t>(at) + static_cast<size_t>(i)];
    }
    return value;
}

/** The box at @p at of a level that ends at @p limit; nothing when there is no room for one, or it
 * says nonsense. */
std::optional<Box> boxAt(Bytes bytes, quint64 at, quint64 limit)
{
    if (limit - at < headerBytes) {
        return std::nullopt;
    }
    Box box;
    box.kind = {reinterpret_cast<const char*>(bytes.data()) + at + 4, 4};
    quint64 length = number(bytes, at, 4);
    quint64 header = headerBytes;
    if (length == 1) { // the length is in eight bytes more
        header += 8;
        length = limit - at >= header ? number(bytes, at + headerBytes, 8) : header;
    } else if (length == 0) {
        length = limit - at; // to the end
    }
    if (length < header) {
        return std::nullopt;
    }
    box.content = at + header;
    // Nothing that a length says may run over.
    box.end = length > bytes.size() ? quint64{bytes.size()} + 1 : at + length;
    return box;
}

bool isAmong(std::string_view kind, std::span<const std::string_view> kinds)
{
    return std::ranges::find(kinds, kind) != kinds.end();
}

/** Whether the boxes of one level inside another one fit into it. */
bool childrenFit(Bytes bytes, quint64 at, quint64 end)
{
    for (int count = 0; count < maxBoxes && at < end; ++count) {
        const auto box = boxAt(bytes, at, end);
        if (!box) {
            return true; // QuickTime ends lists with four zero bytes
        }
        if (box->end > end) {
            return false;
        }
        at = box->end;
    }
    return true;
}

} // namespace

std::optional<StructureFault> boxFault(Bytes bytes)
{
    // What is behind these names must be there; anything else may be what somebody appended.
    static constexpr std::array needed{"ftyp"sv, "moov"sv, "mdat"sv, "meta"sv, "moof"sv, "mfra"sv,
        "free"sv, "skip"sv, "wide"sv, "uuid"sv, "idat"sv, "sidx"sv, "mpvd"sv, "styp"sv};
    static constexpr std::array indexes{"moov"sv, "meta"sv, "moof"sv};
    bool hasIndex = false;
    quint64 at = 0;
    for (int count = 0; count < maxBoxes && at < bytes.size(); ++count) {
        const auto box = boxAt(bytes, at, bytes.size());
        if (!box || (box->end > bytes.size() && !isAmong(box->kind, needed))) {
            break;
        }
        if (box->end > bytes.size()) {
            return StructureFault::EndsEarly;
        }
        hasIndex = hasIndex || isAmong(box->kind, indexes);
        if (box->kind == "moov"sv && !childrenFit(bytes, box->content, box->end)) {
            return StructureFault::PointsOutside;
        }
        at = box->end;
    }
    return hasIndex ? std::nullopt : std::optional(StructureFault::EndsEarly);
}

} // namespace skein
