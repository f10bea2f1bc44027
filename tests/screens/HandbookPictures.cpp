// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/HandbookPictures.h"

#include <utility>

namespace skein {

namespace {

constexpr int mostWidth = 1080;
constexpr int quality = 82;

} // namespace

QString handbookPicture(const QString& name)
{
    // By the ends of names: pages of the preferences are counted.
    static const std::initializer_list<std::pair<const char*, const char*>> pictures{
        {"00-picture", "window"}, {"-camera-live", "live"}, {"-picture-grid", "grid"},
        {"-picture-compare", "compare"}, {"dialog-connect-camera", "connect"},
        {"dialog-import-from-camera", "import"}, {"dialog-sequences", "sequences"},
        {"dialog-report-problem", "report"}, {"-StorageandBackup", "backup"},
        {"-Shortcuts", "shortcuts"}};
    for (const auto& [end, picture] : pictures) {
        if (name.endsWith(QLatin1String(end))) {
            return QLatin1String(picture);
        }
    }
    return {};
}

bool saveHandbookPicture(const QImage& screen, const QString& folder, const QString& picture)
{
    const QImage smaller = screen.width() > mostWidth
                               ? screen.scaledToWidth(mostWidth, Qt::SmoothTransformation)
                               : screen;
    return smaller.save(folder + u'/' + picture + QStringLiteral(".webp"), "webp", quality);
}

} // namespace skein
