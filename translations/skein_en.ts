<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>skein::BackupPresenter</name>
    <message numerus="yes">
        <source>Backup folder is away: %n waiting</source>
        <comment>files</comment>
        <translation>
            <numerusform>Backup folder is away: %n waiting</numerusform>
            <numerusform>Backup folder is away: %n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup disk is full: %n waiting</source>
        <comment>files</comment>
        <translation>
            <numerusform>Backup disk is full: %n waiting</numerusform>
            <numerusform>Backup disk is full: %n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup fails: %n waiting</source>
        <comment>files</comment>
        <translation>
            <numerusform>Backup fails: %n waiting</numerusform>
            <numerusform>Backup fails: %n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup: %n failed</source>
        <comment>files</comment>
        <translation>
            <numerusform>Backup: %n failed</numerusform>
            <numerusform>Backup: %n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup: %n waiting</source>
        <comment>files</comment>
        <translation>
            <numerusform>Backup: %n waiting</numerusform>
            <numerusform>Backup: %n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup: all %n safe</source>
        <comment>files</comment>
        <translation>
            <numerusform>Backup: %n safe</numerusform>
            <numerusform>Backup: all %n safe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have changed since they came from the camera.</source>
        <translation>
            <numerusform>%n file has changed since it came from the camera.</numerusform>
            <numerusform>%n files have changed since they came from the camera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::BrowserArea</name>
    <message numerus="yes">
        <source>The filter hides all %n photograph(s). %1 shows them again.</source>
        <translation>
            <numerusform>The filter hides the only photograph. %1 shows it again.</numerusform>
            <numerusform>The filter hides all %n photographs. %1 shows them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::CardImport</name>
    <message numerus="yes">
        <source>%n file(s) were imported.</source>
        <comment>photographs and films</comment>
        <translation>
            <numerusform>%n file was imported.</numerusform>
            <numerusform>%n files were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import was stopped; %n file(s) were not imported and stay on the card.</source>
        <comment>photographs and films</comment>
        <translation>
            <numerusform>The import was stopped; %n file was not imported and stays on the card.</numerusform>
            <numerusform>The import was stopped; %n files were not imported and stay on the card.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be imported and stay on the card.</source>
        <comment>photographs and films</comment>
        <translation>
            <numerusform>%n file could not be imported and stays on the card.</numerusform>
            <numerusform>%n files could not be imported and stay on the card.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::CardRow</name>
    <message numerus="yes">
        <source>%n file(s) of this session are on the card only.</source>
        <comment>photographs</comment>
        <translation>
            <numerusform>%n file of this session is on the card only.</numerusform>
            <numerusform>%n files of this session are on the card only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::Comparison</name>
    <message numerus="yes">
        <source>The first %n of the selected photographs</source>
        <translation>
            <numerusform>The first of the selected photographs</numerusform>
            <numerusform>The first %n of the selected photographs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::FilterBar</name>
    <message numerus="yes">
        <source>%n photograph(s)</source>
        <translation>
            <numerusform>%n photograph</numerusform>
            <numerusform>%n photographs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>photographs that arrived unseen</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::HashListCommand</name>
    <message numerus="yes">
        <source>A hash list of %n file(s) was written.</source>
        <translation>
            <numerusform>A hash list of %n file was written.</numerusform>
            <numerusform>A hash list of %n files was written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::ImportCommand</name>
    <message numerus="yes">
        <source>%n photograph(s) found</source>
        <translation>
            <numerusform>%n photograph found</numerusform>
            <numerusform>%n photographs found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::ImportDialog</name>
    <message numerus="yes">
        <source>The card is being looked at: %n photograph(s) so far…</source>
        <comment>and films</comment>
        <translation>
            <numerusform>The card is being looked at: %n photograph so far…</numerusform>
            <numerusform>The card is being looked at: %n photographs so far…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) on the card</source>
        <comment>and films</comment>
        <translation>
            <numerusform>%n photograph on the card</numerusform>
            <numerusform>%n photographs on the card</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in this session.</source>
        <comment>photographs</comment>
        <translation>
            <numerusform>%n not in this session.</numerusform>
            <numerusform>%n not in this session.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) chosen, %1.</source>
        <comment>and films</comment>
        <translation>
            <numerusform>%n photograph chosen, %1.</numerusform>
            <numerusform>%n photographs chosen, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::IngestErrors</name>
    <message numerus="yes">
        <source>The session folder cannot be changed, because %n photograph(s) would be lost: they exist only in memory and wait to be written to “%1”. Make room there, wait until they have arrived, then change the folder.</source>
        <translation>
            <numerusform>The session folder cannot be changed, because %n photograph would be lost: it exists only in memory and waits to be written to “%1”. Make room there, wait until it has arrived, then change the folder.</numerusform>
            <numerusform>The session folder cannot be changed, because %n photographs would be lost: they exist only in memory and wait to be written to “%1”. Make room there, wait until they have arrived, then change the folder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) could not be fetched yet. They are on the camera&apos;s card and will be fetched when it is connected again.</source>
        <translation>
            <numerusform>%n photograph could not be fetched yet. It is on the camera&apos;s card and will be fetched when it is connected again.</numerusform>
            <numerusform>%n photographs could not be fetched yet. They are on the camera&apos;s card and will be fetched when it is connected again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::Leftovers</name>
    <message numerus="yes">
        <source>%n photograph(s) left over from an interrupted transfer were added to the session.</source>
        <translation>
            <numerusform>%n photograph left over from an interrupted transfer was added to the session.</numerusform>
            <numerusform>%n photographs left over from an interrupted transfer were added to the session.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) broke off earlier, and what had arrived is not a whole photograph (%1). Fetch the photographs from the camera again; the parts stay in “%2” until you delete them.</source>
        <translation>
            <numerusform>%n transfer broke off earlier, and what had arrived is not a whole photograph (%1). Fetch the photographs from the camera again; the parts stay in “%2” until you delete them.</numerusform>
            <numerusform>%n transfers broke off earlier, and what had arrived is not a whole photograph (%1). Fetch the photographs from the camera again; the parts stay in “%2” until you delete them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::LivePresenter</name>
    <message numerus="yes">
        <source>%n fps, %1 ms</source>
        <translation>
            <numerusform>%n fps, %1 ms</numerusform>
            <numerusform>%n fps, %1 ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no new picture for %n s</source>
        <comment>live view, seconds</comment>
        <translation>
            <numerusform>no new picture for %n s</numerusform>
            <numerusform>no new picture for %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::MessageBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>messages waiting</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::MissedPrompt</name>
    <message numerus="yes">
        <source>%n photograph(s) on the camera&apos;s card are saved in this session, and were to be deleted from the card the last time, which was interrupted. They stay there until you delete them.</source>
        <translation>
            <numerusform>%n photograph on the camera&apos;s card is saved in this session, and was to be deleted from the card the last time, which was interrupted. It stays there until you delete it.</numerusform>
            <numerusform>%n photographs on the camera&apos;s card are saved in this session, and were to be deleted from the card the last time, which was interrupted. They stay there until you delete them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) were taken while the camera was away. They stay on its card until you fetch them.</source>
        <translation>
            <numerusform>%n photograph was taken while the camera was away. It stays on its card until you fetch it.</numerusform>
            <numerusform>%n photographs were taken while the camera was away. They stay on its card until you fetch them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::NamePattern</name>
    <message numerus="yes">
        <source>The counter of a file name pattern has from 1 to %n digits. Write XXXX or {counter:4} for four.</source>
        <translation>
            <numerusform>The counter of a file name pattern has from 1 to %n digits. Write XXXX or {counter:4} for four.</numerusform>
            <numerusform>The counter of a file name pattern has from 1 to %n digits. Write XXXX or {counter:4} for four.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file name pattern makes more than %n folder(s), one in the other. Leave some out.</source>
        <translation>
            <numerusform>The file name pattern makes more than %n folder, one in the other. Leave some out.</numerusform>
            <numerusform>The file name pattern makes more than %n folders, one in the other. Leave some out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::OwedDeletions</name>
    <message numerus="yes">
        <source>%n photograph(s) that had been saved earlier were deleted from the camera&apos;s card, which was interrupted then.</source>
        <translation>
            <numerusform>%n photograph that had been saved earlier was deleted from the camera&apos;s card, which was interrupted then.</numerusform>
            <numerusform>%n photographs that had been saved earlier were deleted from the camera&apos;s card, which was interrupted then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) that were to be deleted from the camera&apos;s card stay there, because the saved files have changed or the camera refused. Compare them, then delete them in the camera.</source>
        <translation>
            <numerusform>%n photograph that was to be deleted from the camera&apos;s card stays there, because the saved file has changed or the camera refused. Compare the two, then delete it in the camera.</numerusform>
            <numerusform>%n photographs that were to be deleted from the camera&apos;s card stay there, because the saved files have changed or the camera refused. Compare them, then delete them in the camera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::PictureCommands</name>
    <message numerus="yes">
        <source>%n photograph(s) were moved to the trash.</source>
        <translation>
            <numerusform>%n photograph was moved to the trash.</numerusform>
            <numerusform>%n photographs were moved to the trash.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::RatingBar</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::SessionBrowser</name>
    <message numerus="yes">
        <source>Rate %n Photograph(s)</source>
        <translation>
            <numerusform>Rate the Photograph</numerusform>
            <numerusform>Rate %n Photographs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %n Photograph(s)</source>
        <translation>
            <numerusform>Label the Photograph</numerusform>
            <numerusform>Label %n Photographs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n Photograph(s) to the Trash</source>
        <translation>
            <numerusform>Move the Photograph to the Trash</numerusform>
            <numerusform>Move %n Photographs to the Trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 photographs were left as they were. %2</source>
        <extracomment>%2 is a whole sentence: why</extracomment>
        <translation>
            <numerusform>%n of %1 photographs was left as it was. %2</numerusform>
            <numerusform>%n of %1 photographs were left as they were. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::SettingCommands</name>
    <message numerus="yes">
        <source>Preset “%1” applied: %n setting(s)</source>
        <translation>
            <numerusform>Preset “%1” applied: %n setting</numerusform>
            <numerusform>Preset “%1” applied: %n settings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::ShootingPage</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::ShotData</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::ShutterBadge</name>
    <message numerus="yes">
        <source>takes %n photographs</source>
        <translation>
            <numerusform>takes %n photograph</numerusform>
            <numerusform>takes %n photographs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::StatusStrip</name>
    <message numerus="yes">
        <source>Room for about %n photograph(s)</source>
        <translation>
            <numerusform>Room for about %n photograph</numerusform>
            <numerusform>Room for about %n photographs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fps</source>
        <comment>live view, frames per second</comment>
        <translation>
            <numerusform>%n fps</numerusform>
            <numerusform>%n fps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Receiving: %n</source>
        <comment>photographs on their way</comment>
        <translation>
            <numerusform>Receiving: %n</numerusform>
            <numerusform>Receiving: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>photographs</comment>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::SupportedCamerasDialog</name>
    <message numerus="yes">
        <source>%n model(s), as libgphoto2 %1 says.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>
            <numerusform>%n model, as libgphoto2 %1 says.</numerusform>
            <numerusform>%n models, as libgphoto2 %1 says.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::TetheredCommand</name>
    <message numerus="yes">
        <source>There is room for about %n more photograph(s).</source>
        <translation>
            <numerusform>There is room for about %n more photograph.</numerusform>
            <numerusform>There is room for about %n more photographs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) on the camera&apos;s card are saved in this session, and were to be deleted from the card the last time, which was interrupted. They stay there; run this again with --delete-from-camera to delete them.</source>
        <translation>
            <numerusform>%n photograph on the camera&apos;s card is saved in this session, and was to be deleted from the card the last time, which was interrupted. It stays there; run this again with --delete-from-camera to delete it.</numerusform>
            <numerusform>%n photographs on the camera&apos;s card are saved in this session, and were to be deleted from the card the last time, which was interrupted. They stay there; run this again with --delete-from-camera to delete them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have no copy in the backup yet. They are copied when this session is opened again with the same backup folder.</source>
        <translation>
            <numerusform>%n file has no copy in the backup yet. It is copied when this session is opened again with the same backup folder.</numerusform>
            <numerusform>%n files have no copy in the backup yet. They are copied when this session is opened again with the same backup folder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving %n photograph(s) that are on their way. Interrupt again to leave them on the camera&apos;s card.</source>
        <translation>
            <numerusform>Saving %n photograph that is on its way. Interrupt again to leave it on the camera&apos;s card.</numerusform>
            <numerusform>Saving %n photographs that are on their way. Interrupt again to leave them on the camera&apos;s card.</numerusform>
        </translation>
    </message>
</context>
</TS>
