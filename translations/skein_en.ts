<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>skein::BackupLedger</name>
    <message numerus="yes">
        <source>%n file(s) in the backup were not what had been written there any more. They were put aside with “damaged” in their names, such as “%1”, and copied anew. If nobody has changed them, the backup disk is failing: use another one.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>A file in the backup was not what had been written there any more. It was put aside as “%1”, and the photograph copied anew. If nobody has changed it, the backup disk is failing: use another one.</numerusform>
            <numerusform>%n files in the backup were not what had been written there any more. They were put aside with “damaged” in their names, such as “%1”, and copied anew. If nobody has changed them, the backup disk is failing: use another one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), such as “%1”, are not what came from the camera any more. They are in the backup as they are now; copies that were made there before were left as they were. If nobody has edited them, the disk of the session is failing.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>“%1” is not what came from the camera any more. It is in the backup as it is now; a copy that was made there before was left as it was. If nobody has edited it, the disk of the session is failing.</numerusform>
            <numerusform>%n files, such as “%1”, are not what came from the camera any more. They are in the backup as they are now; copies that were made there before were left as they were. If nobody has edited them, the disk of the session is failing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::BackupPresenter</name>
    <message numerus="yes">
        <source>%n file(s) have changed since they came from the camera. They are in the backup as they are now; earlier copies there were left as they were.</source>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>%n file has changed since it came from the camera. It is in the backup as it is now; an earlier copy there was left as it was.</numerusform>
            <numerusform>%n files have changed since they came from the camera. They are in the backup as they are now; earlier copies there were left as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) there had been spoilt, have “damaged” in their names now, and were copied anew. The backup disk may be failing.</source>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>%n file there had been spoilt, has “damaged” in its name now, and was copied anew. The backup disk may be failing.</numerusform>
            <numerusform>%n files there had been spoilt, have “damaged” in their names now, and were copied anew. The backup disk may be failing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup disk is full: %n waiting</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>Backup disk is full: %n waiting</numerusform>
            <numerusform>Backup disk is full: %n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup fails: %n waiting</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>Backup fails: %n waiting</numerusform>
            <numerusform>Backup fails: %n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup folder is away: %n waiting</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>Backup folder is away: %n waiting</numerusform>
            <numerusform>Backup folder is away: %n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup: %1 safe, %n differ(s)</source>
        <comment>files</comment>
        <extracomment>%1 is a number of files that have a copy, %n one of those that are not as they were</extracomment>
        <translation>
            <numerusform>Backup: %1 safe, %n differs</numerusform>
            <numerusform>Backup: %1 safe, %n differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup: %n failed</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>Backup: %n failed</numerusform>
            <numerusform>Backup: %n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup: %n waiting</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>Backup: %n waiting</numerusform>
            <numerusform>Backup: %n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup: all %n safe</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>Backup: %n safe</numerusform>
            <numerusform>Backup: all %n safe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::BrowserArea</name>
    <message numerus="yes">
        <source>The filter hides all %n photograph(s). %1 shows them again.</source>
        <extracomment>%1 is the name of a button or a key, such as “Show All”</extracomment>
        <translation>
            <numerusform>The filter hides the only photograph. %1 shows it again.</numerusform>
            <numerusform>The filter hides all %n photographs. %1 shows them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::CardCleaner</name>
    <message numerus="yes">
        <source>%n photograph(s), such as %1, are saved, but were not deleted from the camera, because it was disconnected in between. This is done at the next connection.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%1 is saved, but was not deleted from the camera, because it was disconnected in between. This is done at the next connection.</numerusform>
            <numerusform>%n photographs, such as %1, are saved, but were not deleted from the camera, because it was disconnected in between. This is done at the next connection.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::CardImport</name>
    <message numerus="yes">
        <source>%n file(s) could not be imported and stay on the card.</source>
        <comment>photographs and films</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>%n file could not be imported and stays on the card.</numerusform>
            <numerusform>%n files could not be imported and stay on the card.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were imported.</source>
        <comment>photographs and films</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>%n file was imported.</numerusform>
            <numerusform>%n files were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import was stopped; %n file(s) were not imported and stay on the card.</source>
        <comment>photographs and films</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>The import was stopped; %n file was not imported and stays on the card.</numerusform>
            <numerusform>The import was stopped; %n files were not imported and stay on the card.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::CardRow</name>
    <message numerus="yes">
        <source>%n file(s) of this session are on the card only.</source>
        <comment>photographs</comment>
        <extracomment>%n counts photographs</extracomment>
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
        <extracomment>what is compared, when more photographs are selected than are shown</extracomment>
        <translation>
            <numerusform>The first of the selected photographs</numerusform>
            <numerusform>The first %n of the selected photographs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::FilterBar</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>photographs that arrived unseen</comment>
        <extracomment>%n counts photographs that have arrived unseen</extracomment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s)</source>
        <extracomment>how many photographs there are</extracomment>
        <translation>
            <numerusform>%n photograph</numerusform>
            <numerusform>%n photographs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::HashListCommand</name>
    <message numerus="yes">
        <source>A hash list of %n file(s) was written.</source>
        <extracomment>a hash list proves that files have not been changed (ASC MHL)</extracomment>
        <translation>
            <numerusform>A hash list of %n file was written.</numerusform>
            <numerusform>A hash list of %n files was written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::HookRunner</name>
    <message numerus="yes">
        <source>%n program(s) wait for their turn, and no more can: for what happens now none is run. Let fewer be run, or quicker ones.</source>
        <extracomment>hooks are the photographer&apos;s own programs, which are run when something happens</extracomment>
        <translation>
            <numerusform>%n program waits for its turn, and no more can: for what happens now none is run. Let fewer be run, or quicker ones.</numerusform>
            <numerusform>%n programs wait for their turn, and no more can: for what happens now none is run. Let fewer be run, or quicker ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) were not run, because too many waited for their turn.</source>
        <extracomment>hooks are the photographer&apos;s own programs, which are run when something happens</extracomment>
        <translation>
            <numerusform>%n program was not run, because too many waited for their turn.</numerusform>
            <numerusform>%n programs were not run, because too many waited for their turn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::ImportCommand</name>
    <message numerus="yes">
        <source>%n file(s) that this session has only damaged are still on the camera&apos;s card, such as %1. To fetch one of them again, name it: skein-cli import %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%n file that this session has only damaged is still on the camera&apos;s card: %1. To fetch it again, name it: skein-cli import %1.</numerusform>
            <numerusform>%n files that this session has only damaged are still on the camera&apos;s card, such as %1. To fetch one of them again, name it: skein-cli import %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) found</source>
        <extracomment>while the card is being looked at</extracomment>
        <translation>
            <numerusform>%n photograph found</numerusform>
            <numerusform>%n photographs found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::ImportDialog</name>
    <message numerus="yes">
        <source>%n not in this session.</source>
        <comment>photographs</comment>
        <extracomment>stands behind &quot;14 photographs on the card, &quot;</extracomment>
        <translation>
            <numerusform>%n not in this session.</numerusform>
            <numerusform>%n not in this session.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) chosen, %1.</source>
        <comment>and films</comment>
        <extracomment>%1 is their size, such as &quot;120 MB&quot;</extracomment>
        <translation>
            <numerusform>%n photograph chosen, %1.</numerusform>
            <numerusform>%n photographs chosen, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) on the card</source>
        <comment>and films</comment>
        <extracomment>a comma follows, and &quot;7 not in this session.&quot;</extracomment>
        <translation>
            <numerusform>%n photograph on the card</numerusform>
            <numerusform>%n photographs on the card</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The card is being looked at: %n photograph(s) so far…</source>
        <comment>and films</comment>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>The card is being looked at: %n photograph so far…</numerusform>
            <numerusform>The card is being looked at: %n photographs so far…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::IngestErrors</name>
    <message numerus="yes">
        <source>%n photograph(s) could not be fetched yet. They are on the camera&apos;s card and will be fetched when it is connected again.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n photograph could not be fetched yet. It is on the camera&apos;s card and will be fetched when it is connected again.</numerusform>
            <numerusform>%n photographs could not be fetched yet. They are on the camera&apos;s card and will be fetched when it is connected again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The session folder cannot be changed, because %n photograph(s) would be lost: they exist only in memory and wait to be written to “%1”. Make room there, wait until they have arrived, then change the folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>
            <numerusform>The session folder cannot be changed, because %n photograph would be lost: it exists only in memory and waits to be written to “%1”. Make room there, wait until it has arrived, then change the folder.</numerusform>
            <numerusform>The session folder cannot be changed, because %n photographs would be lost: they exist only in memory and wait to be written to “%1”. Make room there, wait until they have arrived, then change the folder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::Leftovers</name>
    <message numerus="yes">
        <source>%n photograph(s) left over from an interrupted transfer were added to the session.</source>
        <extracomment>said when a session is opened</extracomment>
        <translation>
            <numerusform>%n photograph left over from an interrupted transfer was added to the session.</numerusform>
            <numerusform>%n photographs left over from an interrupted transfer were added to the session.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) broke off earlier, and what had arrived is not a whole photograph (%1). Fetch the photographs from the camera again; the parts stay in “%2” until you delete them.</source>
        <extracomment>%1: names of files with commas between them, %2 a folder</extracomment>
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
        <extracomment>Live view: frames per second, and how old a frame is when it is seen, in milliseconds.</extracomment>
        <translation>
            <numerusform>%n fps, %1 ms</numerusform>
            <numerusform>%n fps, %1 ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no new picture for %n s</source>
        <comment>live view, seconds</comment>
        <extracomment>%n counts seconds</extracomment>
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
        <extracomment>more messages are waiting behind this one</extracomment>
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
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n photograph on the camera&apos;s card is saved in this session, and was to be deleted from the card the last time, which was interrupted. It stays there until you delete it.</numerusform>
            <numerusform>%n photographs on the camera&apos;s card are saved in this session, and were to be deleted from the card the last time, which was interrupted. They stay there until you delete them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) were taken while the camera was away. They stay on its card until you fetch them.</source>
        <extracomment>%n counts photographs</extracomment>
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
        <extracomment>XXXX and {counter:4} stay as they are</extracomment>
        <translation>
            <numerusform>The counter of a file name pattern has from 1 to %n digits. Write XXXX or {counter:4} for four.</numerusform>
            <numerusform>The counter of a file name pattern has from 1 to %n digits. Write XXXX or {counter:4} for four.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file name pattern makes more than %n folder(s), one in the other. Leave some out.</source>
        <extracomment>%n counts folders</extracomment>
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
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n photograph that had been saved earlier was deleted from the camera&apos;s card, which was interrupted then.</numerusform>
            <numerusform>%n photographs that had been saved earlier were deleted from the camera&apos;s card, which was interrupted then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) that were to be deleted from the camera&apos;s card stay there, because the saved files have changed or the camera refused. Compare them, then delete them in the camera.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n photograph that was to be deleted from the camera&apos;s card stays there, because the saved file has changed or the camera refused. Compare the two, then delete it in the camera.</numerusform>
            <numerusform>%n photographs that were to be deleted from the camera&apos;s card stay there, because the saved files have changed or the camera refused. Compare them, then delete them in the camera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) that were to be deleted from the camera&apos;s card stay there, because there are errors in the picture data of the saved files, or they cannot be read. Look at them, and import the camera&apos;s copies once more if they are spoilt.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n photograph that was to be deleted from the camera&apos;s card stays there, because there are errors in the picture data of the saved file, or it cannot be read. Look at it, and import the camera&apos;s copy once more if it is spoilt.</numerusform>
            <numerusform>%n photographs that were to be deleted from the camera&apos;s card stay there, because there are errors in the picture data of the saved files, or they cannot be read. Look at them, and import the camera&apos;s copies once more if they are spoilt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::PictureCommands</name>
    <message numerus="yes">
        <source>%n photograph(s) were moved to the trash.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n photograph was moved to the trash.</numerusform>
            <numerusform>%n photographs were moved to the trash.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::PreferenceTransfer</name>
    <message numerus="yes">
        <source>%n of its value(s) are not known here; they are kept for a version that knows them, if you take what belonged to the other computer.</source>
        <extracomment>%n counts values in a file of exported preferences</extracomment>
        <translation>
            <numerusform>%n of its values is not known here; it is kept for a version that knows it, if you take what belonged to the other computer.</numerusform>
            <numerusform>%n of its values are not known here; they are kept for a version that knows them, if you take what belonged to the other computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preference(s) were imported.</source>
        <extracomment>%n counts preferences</extracomment>
        <translation>
            <numerusform>%n preference was imported.</numerusform>
            <numerusform>%n preferences were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) make no sense and are left out: %1.</source>
        <extracomment>%1: technical names with commas between them</extracomment>
        <translation>
            <numerusform>%n value makes no sense and is left out: %1.</numerusform>
            <numerusform>%n values make no sense and are left out: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has %n preference(s), which replace yours.</source>
        <extracomment>%n counts preferences</extracomment>
        <translation>
            <numerusform>The file has %n preference, which replaces yours.</numerusform>
            <numerusform>The file has %n preferences, which replace yours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::RatingBar</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <extracomment>how a photograph is rated</extracomment>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::ReviewPart</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <extracomment>how long each photograph is shown</extracomment>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::SequenceCommand</name>
    <message numerus="yes">
        <source>The sequence was broken off. %n photograph(s) taken.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>The sequence was broken off. %n photograph taken.</numerusform>
            <numerusform>The sequence was broken off. %n photographs taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::SequenceRun</name>
    <message numerus="yes">
        <source>%n beat(s) left out because the camera was too slow.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation>
            <numerusform>%n beat left out because the camera was too slow.</numerusform>
            <numerusform>%n beats left out because the camera was too slow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beat(s) left out while the camera was away.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation>
            <numerusform>%n beat left out while the camera was away.</numerusform>
            <numerusform>%n beats left out while the camera was away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <extracomment>photographs of a sequence</extracomment>
        <translation>
            <numerusform>%n failed.</numerusform>
            <numerusform>%n failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) taken.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n photograph taken.</numerusform>
            <numerusform>%n photographs taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::SequenceTexts</name>
    <message numerus="yes">
        <source>%1 of %n photographs</source>
        <extracomment>progress; %1 is a number</extracomment>
        <translation>
            <numerusform>%1 of %n photograph</numerusform>
            <numerusform>%1 of %n photographs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <extracomment>%1: &quot;12 of 120 photographs&quot;</extracomment>
        <translation>
            <numerusform>%1, %n failed</numerusform>
            <numerusform>%1, %n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exposures</source>
        <extracomment>part of a sequence&apos;s description</extracomment>
        <translation>
            <numerusform>%n exposure</numerusform>
            <numerusform>%n exposures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photographs</source>
        <extracomment>part of a sequence&apos;s description</extracomment>
        <translation>
            <numerusform>%n photograph</numerusform>
            <numerusform>%n photographs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <extracomment>part of a sequence&apos;s description: how often it is repeated</extracomment>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is running: %2 of %n photographs are taken.</source>
        <extracomment>%1 is the name of what takes photographs: &quot;Eclipse&quot;; %2 is a number</extracomment>
        <translation>
            <numerusform>“%1” is running: %2 of %n photograph is taken.</numerusform>
            <numerusform>“%1” is running: %2 of %n photographs are taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is running: %n photographs are taken so far.</source>
        <extracomment>%1 is the name of what takes photographs: &quot;Eclipse&quot;</extracomment>
        <translation>
            <numerusform>“%1” is running: %n photograph is taken so far.</numerusform>
            <numerusform>“%1” is running: %n photographs are taken so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::SessionBrowser</name>
    <message numerus="yes">
        <source>%n of %1 photographs were left as they were. %2</source>
        <extracomment>%2 is a whole sentence: why</extracomment>
        <translation>
            <numerusform>%n of %1 photographs was left as it was. %2</numerusform>
            <numerusform>%n of %1 photographs were left as they were. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %n Photograph(s)</source>
        <extracomment>what can be taken back: giving photographs a coloured label</extracomment>
        <translation>
            <numerusform>Label the Photograph</numerusform>
            <numerusform>Label %n Photographs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n Photograph(s) to the Trash</source>
        <extracomment>what can be taken back</extracomment>
        <translation>
            <numerusform>Move the Photograph to the Trash</numerusform>
            <numerusform>Move %n Photographs to the Trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %n Photograph(s)</source>
        <extracomment>what can be taken back: giving photographs stars</extracomment>
        <translation>
            <numerusform>Rate the Photograph</numerusform>
            <numerusform>Rate %n Photographs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::SettingCommands</name>
    <message numerus="yes">
        <source>Preset “%1” applied: %n setting(s)</source>
        <extracomment>%1 is the name of a preset</extracomment>
        <translation>
            <numerusform>Preset “%1” applied: %n setting</numerusform>
            <numerusform>Preset “%1” applied: %n settings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::ShortcutsPage</name>
    <message numerus="yes">
        <source>%n command(s) in it are not known here; their keys are kept for later.</source>
        <extracomment>&quot;it&quot; is a file with keys that was imported</extracomment>
        <translation>
            <numerusform>A command in it is not known here; its keys are kept for later.</numerusform>
            <numerusform>%n commands in it are not known here; their keys are kept for later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::ShotData</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <extracomment>said of a photograph, for screen readers</extracomment>
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
        <extracomment>stands on the button Capture: what one press does</extracomment>
        <translation>
            <numerusform>takes %n photograph</numerusform>
            <numerusform>takes %n photographs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::SpokenNews</name>
    <message numerus="yes">
        <source>%n photographs are saved.</source>
        <extracomment>read aloud; %n counts photographs</extracomment>
        <translation>
            <numerusform>%n photograph is saved.</numerusform>
            <numerusform>%n photographs are saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <extracomment>read aloud: how a photograph is rated</extracomment>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::StatusStrip</name>
    <message numerus="yes">
        <source>%n fps</source>
        <comment>live view, frames per second</comment>
        <extracomment>frames per second of live view</extracomment>
        <translation>
            <numerusform>%n fps</numerusform>
            <numerusform>%n fps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>photographs</comment>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Receiving: %n</source>
        <comment>photographs on their way</comment>
        <extracomment>%n counts photographs on their way</extracomment>
        <translation>
            <numerusform>Receiving: %n</numerusform>
            <numerusform>Receiving: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room for about %n photograph(s)</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>Room for about %n photograph</numerusform>
            <numerusform>Room for about %n photographs</numerusform>
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
        <source>%n file(s) have no copy in the backup yet. They are copied when this session is opened again with the same backup folder.</source>
        <extracomment>%n counts photographs or files</extracomment>
        <translation>
            <numerusform>%n file has no copy in the backup yet. It is copied when this session is opened again with the same backup folder.</numerusform>
            <numerusform>%n files have no copy in the backup yet. They are copied when this session is opened again with the same backup folder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) on the camera&apos;s card are saved in this session, and were to be deleted from the card the last time, which was interrupted. They stay there; run this again with --delete-from-camera to delete them.</source>
        <extracomment>%n counts photographs or files</extracomment>
        <translation>
            <numerusform>%n photograph on the camera&apos;s card is saved in this session, and was to be deleted from the card the last time, which was interrupted. It stays there; run this again with --delete-from-camera to delete it.</numerusform>
            <numerusform>%n photographs on the camera&apos;s card are saved in this session, and were to be deleted from the card the last time, which was interrupted. They stay there; run this again with --delete-from-camera to delete them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saving %n photograph(s) that are on their way. Interrupt again to leave them on the camera&apos;s card.</source>
        <extracomment>%n counts photographs or files</extracomment>
        <translation>
            <numerusform>Saving %n photograph that is on its way. Interrupt again to leave it on the camera&apos;s card.</numerusform>
            <numerusform>Saving %n photographs that are on their way. Interrupt again to leave them on the camera&apos;s card.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The camera is away or does not answer. Skein waits for it, for %n second(s) at most.</source>
        <translation>
            <numerusform>The camera is away or does not answer. Skein waits for it, for %n second at most.</numerusform>
            <numerusform>The camera is away or does not answer. Skein waits for it, for %n seconds at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is room for about %n more photograph(s).</source>
        <extracomment>%n counts photographs or files</extracomment>
        <translation>
            <numerusform>There is room for about %n more photograph.</numerusform>
            <numerusform>There is room for about %n more photographs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::WindowHooks</name>
    <message numerus="yes">
        <source>Programs of yours failed %n times. The last time: %1</source>
        <extracomment>hooks are the photographer&apos;s own programs, run when something happens; %1 is a sentence</extracomment>
        <translation>
            <numerusform>A program of yours failed. The last time: %1</numerusform>
            <numerusform>Programs of yours failed %n times. The last time: %1</numerusform>
        </translation>
    </message>
</context>
</TS>
