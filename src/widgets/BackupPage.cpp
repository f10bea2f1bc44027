// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/BackupPage.h"

#include "widgets/StorageKeys.h"
#include "widgets/StoragePage.h"

namespace skein {

BackupPage::BackupPage(Settings& settings, QWidget* parent)
    : PreferencePage(settings, tr("Storage and Backup"), QStringLiteral("backup"), parent)
{
    addPart({storageKeys::isBackupOn, storageKeys::backupFolder, storageKeys::warnShots,
                storageKeys::warnGigabytes},
        new StoragePage(settings, this),
        tr("second copy mirror disk full space warn folder network safety"));
}

} // namespace skein
