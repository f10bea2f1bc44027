// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

/** What libFuzzer, or the replay of its findings, calls with each input. */
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
