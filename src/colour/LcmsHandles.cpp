// SPDX-License-Identifier: GPL-3.0-or-later
#include "colour/LcmsHandles.h"

#include "base/Logging.h"

namespace skein::lcms {

Context makeContext()
{
    Context context(cmsCreateContext(nullptr, nullptr));
    cmsSetLogErrorHandlerTHR(
        context.get(), [](cmsContext /*context*/, cmsUInt32Number code, const char* text) {
            qCDebug(lcColour) << "lcms2" << code << text;
        });
    return context;
}

Profile opened(const Context& context, const QByteArray& icc)
{
    return Profile(cmsOpenProfileFromMemTHR(
        context.get(), icc.constData(), static_cast<cmsUInt32Number>(icc.size())));
}

} // namespace skein::lcms
