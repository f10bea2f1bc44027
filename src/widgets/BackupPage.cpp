// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/BackupPage.h"

#include "widgets/StorageKeys.h"
#include "widgets/StoragePage.h"

namespace skein {

BackupPage::BackupPage(Settings& settings, QWidget* parent)
    : PreferencePage(settings, tr("Storage and Backup"), QStringLiteral("backup"), parent)
{
    addPart({storageKeys::isBackupOn, storageKeys::backupFolder,
                OptionKey(storageKeys::warnShots).within(0, storageKeys::mostShots),
                OptionKey(storageKeys::warnGigabytes).within(0, storageKeys::mostGigabytes)},
        new StoragePage(settings, this),
        tr("second copy mirror disk full space warn folder network safety"));
}

} // namespace skein
