// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <lcms2.h>
#include <memory>

namespace skein::lcms {

/** Closes what lcms2 opened. */
struct Closer
{
    void operator()(void* profile) const { cmsCloseProfile(profile); }
};
struct TransformDeleter
{
    void operator()(void* transform) const { cmsDeleteTransform(transform); }
};
struct ContextDeleter
{
    void operator()(cmsContext context) const { cmsDeleteContext(context); }
};
struct CurveDeleter
{
    void operator()(cmsToneCurve* curve) const { cmsFreeToneCurve(curve); }
};

// lcms2 calls all of its handles void*; the deleters tell them apart.
using Profile = std::unique_ptr<void, Closer>;
using Transform = std::unique_ptr<void, TransformDeleter>;
using Curve = std::unique_ptr<cmsToneCurve, CurveDeleter>;
using Context = std::unique_ptr<std::remove_pointer_t<cmsContext>, ContextDeleter>;

/** A context of its own, so that threads share nothing; what the library complains of is logged. */
[[nodiscard]] Context makeContext();

/** The profile that @p icc is, which may go afterwards; null when it is none. */
[[nodiscard]] Profile opened(const Context& context, const QByteArray& icc);

} // namespace skein::lcms
