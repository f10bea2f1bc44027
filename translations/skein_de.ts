<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Skein</source>
        <extracomment>title of a window</extracomment>
        <translation>Über Skein</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Sie wird ohne jede Gewährleistung bereitgestellt.</translation>
    </message>
    <message>
        <source>Icon of Skein</source>
        <extracomment>read aloud: the picture beside the program&apos;s name</extracomment>
        <translation>Symbol von Skein</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>title of a part: versions of libraries</extracomment>
        <translation>Versionen</translation>
    </message>
</context>
<context>
    <name>CachePart</name>
    <message>
        <source>&lt;b&gt;Memory for pictures&lt;/b&gt;</source>
        <translation>&lt;b&gt;Speicher für Bilder&lt;/b&gt;</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <extracomment>label of a size in MiB or GiB</extracomment>
        <translation>&amp;Höchstens</translation>
    </message>
    <message>
        <source>GiB</source>
        <extracomment>unit behind a number: gibibytes</extracomment>
        <translation>GiB</translation>
    </message>
    <message>
        <source>How much memory the pictures of a window may use.</source>
        <translation>Wie viel Arbeitsspeicher die Bilder eines Fensters belegen dürfen.</translation>
    </message>
    <message>
        <source>Memory for pictures</source>
        <translation>Speicher für Bilder</translation>
    </message>
    <message>
        <source>MiB</source>
        <extracomment>unit behind a number: mebibytes</extracomment>
        <translation>MiB</translation>
    </message>
    <message>
        <source>Pictures get a quarter of the computer&apos;s memory, which suits most.</source>
        <translation>Bilder bekommen ein Viertel des Arbeitsspeichers, was meist passt.</translation>
    </message>
    <message>
        <source>Pictures get no more memory than you say here; with less, more of them are read again from the disk.</source>
        <translation>Bilder bekommen nicht mehr Arbeitsspeicher, als Sie hier angeben; mit weniger werden mehr von ihnen erneut vom Datenträger gelesen.</translation>
    </message>
    <message>
        <source>Pictures that were looked at, and their neighbours, are kept in memory so that they are there at once. More memory keeps more of them; each window has its own.</source>
        <translation>Angesehene Bilder und ihre Nachbarn bleiben im Arbeitsspeicher, damit sie sofort da sind. Mit mehr Speicher bleiben mehr davon erhalten; jedes Fenster hat seinen eigenen.</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>name of a choice, for screen readers: MiB or GiB</extracomment>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Whether the number before it is in megabytes or gigabytes.</source>
        <translation>Ob die Zahl davor Megabyte oder Gigabyte meint.</translation>
    </message>
</context>
<context>
    <name>CameraPicker</name>
    <message>
        <source>&amp;Cameras</source>
        <extracomment>label of a list</extracomment>
        <translation>&amp;Kameras</translation>
    </message>
    <message>
        <source>&amp;Network address</source>
        <extracomment>label of a field</extracomment>
        <translation>&amp;Netzwerkadresse</translation>
    </message>
    <message>
        <source>192.168.1.20 or camera.local:15740</source>
        <translation>192.168.1.20 oder camera.local:15740</translation>
    </message>
    <message>
        <source>Cameras</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>Kameras</translation>
    </message>
    <message>
        <source>Cameras that can be connected. A double click, or Return, connects the chosen one.</source>
        <translation>Kameras, die verbunden werden können. Ein Doppelklick oder die Eingabetaste verbindet die gewählte.</translation>
    </message>
    <message>
        <source>Connect a Camera</source>
        <translation>Kamera verbinden</translation>
    </message>
    <message>
        <source>Connect a camera as soon as it is &amp;plugged in</source>
        <translation>Eine Kamera verbinden, sobald sie &amp;angeschlossen wird</translation>
    </message>
    <message>
        <source>Look &amp;Again</source>
        <extracomment>button: looks for cameras anew</extracomment>
        <translation>Erneut &amp;suchen</translation>
    </message>
    <message>
        <source>Looks once more which cameras are connected by cable, for example after you have switched one on.</source>
        <translation>Sieht noch einmal nach, welche Kameras am Kabel angeschlossen sind, zum Beispiel nachdem Sie eine eingeschaltet haben.</translation>
    </message>
    <message>
        <source>Na&amp;me of this body</source>
        <translation>Na&amp;me dieser Kamera</translation>
    </message>
    <message>
        <source>None; for example “Left” or “Overhead”</source>
        <translation>Keiner; zum Beispiel „Links“ oder „Decke“</translation>
    </message>
    <message>
        <source>The camera&apos;s address on Wi-Fi or cable, as its network menu shows it; a port may follow after a colon.</source>
        <translation>Die Adresse der Kamera im WLAN oder Kabelnetz, wie ihr Netzwerkmenü sie zeigt; ein Port kann nach einem Doppelpunkt folgen.</translation>
    </message>
    <message>
        <source>This computer does not tell Skein when it sleeps and wakes. Should a camera not answer after that, disconnect it and connect it here again.</source>
        <translation>Dieser Computer teilt Skein nicht mit, wann er in den Ruhezustand geht und aufwacht. Wenn eine Kamera danach nicht antwortet, trennen Sie sie hier und verbinden Sie sie erneut.</translation>
    </message>
    <message>
        <source>What this camera is called in lists and, where the file-name pattern has {body}, in file names.</source>
        <translation>So heißt diese Kamera in Listen und, wo das Muster für Dateinamen {body} enthält, auch in Dateinamen.</translation>
    </message>
    <message>
        <source>Whether a camera is connected by itself when its cable is plugged in. Otherwise it is chosen here.</source>
        <translation>Ob eine Kamera von selbst verbunden wird, sobald ihr Kabel eingesteckt wird. Andernfalls wird sie hier gewählt.</translation>
    </message>
</context>
<context>
    <name>ControlPanel</name>
    <message>
        <source>Presets and choice of settings</source>
        <translation>Vorgaben und Auswahl der Einstellungen</translation>
    </message>
    <message>
        <source>Presets, and which settings are on top</source>
        <translation>Vorgaben, und welche Einstellungen oben stehen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>what an empty search field says</extracomment>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Shows only the settings whose names contain these words. Escape shows all again.</source>
        <translation>Zeigt nur die Einstellungen, deren Namen diese Wörter enthalten. Escape zeigt wieder alle.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find by name</source>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>name of a choice, for screen readers: coloured label</extracomment>
        <translation>Markierung</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>name of a choice, for screen readers: stars</extracomment>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Show the newest photograph</source>
        <translation>Das neueste Foto zeigen</translation>
    </message>
    <message>
        <source>Shows all photographs again, whatever their names, stars and labels.</source>
        <translation>Zeigt wieder alle Fotos, gleich welche Namen, Sterne und Markierungen sie haben.</translation>
    </message>
    <message>
        <source>Shows only the photographs whose names contain these words.</source>
        <translation>Zeigt nur die Fotos, deren Namen diese Wörter enthalten.</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>Größe der Miniaturen</translation>
    </message>
    <message>
        <source>Size of the thumbnails (Ctrl and the wheel)</source>
        <translation>Größe der Miniaturen (Strg und Mausrad)</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>name of a choice, for screen readers</extracomment>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>name of a choice, for screen readers: RAW, JPEG and so on</extracomment>
        <translation>Typ</translation>
    </message>
    <message>
        <source>What the photographs are sorted by</source>
        <translation>Wonach die Fotos sortiert werden</translation>
    </message>
    <message>
        <source>Whether the first photograph of the row is the oldest or the newest, or the first or last by name.</source>
        <translation>Ob das erste Foto in der Reihe das älteste oder das neueste ist oder dem Namen nach das erste oder letzte.</translation>
    </message>
    <message>
        <source>Which colour label a photograph must have to be shown</source>
        <translation>Welche Farbmarkierung ein Foto haben muss, um angezeigt zu werden</translation>
    </message>
    <message>
        <source>Which sort of photographs is shown</source>
        <translation>Welche Art von Fotos angezeigt wird</translation>
    </message>
    <message>
        <source>Which stars a photograph must have to be shown</source>
        <translation>Wie viele Sterne ein Foto haben muss, um angezeigt zu werden</translation>
    </message>
</context>
<context>
    <name>HookDialog</name>
    <message>
        <source>&amp;Choose…</source>
        <extracomment>button: chooses the file of a program</extracomment>
        <translation>&amp;Auswählen…</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <extracomment>button: inserts a word that stands for a fact of the photograph</extracomment>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Program:</source>
        <extracomment>label of a field</extracomment>
        <translation>&amp;Programm:</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <extracomment>label of a choice: the event at which a program is run</extracomment>
        <translation>&amp;Wann:</translation>
    </message>
    <message>
        <source>/home/me/bin/print-it</source>
        <extracomment>example in an empty field; the path of a program</extracomment>
        <translation>/home/ich/bin/drucken</translation>
    </message>
    <message>
        <source>A&amp;rguments:</source>
        <extracomment>label of a field: what the program is given</extracomment>
        <translation>A&amp;rgumente:</translation>
    </message>
    <message>
        <source>Arguments, one on each line</source>
        <translation>Argumente, eines pro Zeile</translation>
    </message>
    <message>
        <source>Choose the program</source>
        <translation>Das Programm auswählen</translation>
    </message>
    <message>
        <source>Chooses the program among the files of this computer.</source>
        <translation>Wählt das Programm unter den Dateien dieses Computers.</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Eines pro Zeile</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Puts a word into the arguments that stands for the photograph, the camera and so on</source>
        <translation>Fügt in die Argumente einen Platzhalter ein, der für das Foto, die Kamera und so weiter steht</translation>
    </message>
    <message>
        <source>The program to run: its full path, or a name that is found as in a terminal. No shell is involved.</source>
        <translation>Das Programm, das gestartet wird: sein vollständiger Pfad oder ein Name, der wie in einem Terminal gefunden wird. Eine Shell ist nicht beteiligt.</translation>
    </message>
    <message>
        <source>What has to happen for the program to be run, such as a photograph that was saved.</source>
        <translation>Was geschehen muss, damit das Programm gestartet wird, etwa dass ein Foto gespeichert wurde.</translation>
    </message>
    <message>
        <source>What the program gets, one argument on each line. Words in braces such as {path} are replaced by what they stand for.</source>
        <translation>Was das Programm bekommt, ein Argument je Zeile. Wörter in geschweiften Klammern wie {path} werden durch das ersetzt, wofür sie stehen.</translation>
    </message>
    <message>
        <source>When the program is run</source>
        <translation>Wann das Programm ausgeführt wird</translation>
    </message>
</context>
<context>
    <name>HooksPage</name>
    <message>
        <source> at most</source>
        <comment>after a number</comment>
        <extracomment>behind a number: so many programs at the same time</extracomment>
        <translation> höchstens</translation>
    </message>
    <message>
        <source> s</source>
        <comment>after a number: seconds</comment>
        <extracomment>seconds, behind a number</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <extracomment>button</extracomment>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <extracomment>button</extracomment>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>button</extracomment>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Run at once:</source>
        <translation>&amp;Gleichzeitig ausführen:</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <extracomment>button: runs the program for a test</extracomment>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>&lt;b&gt;Programs that are run when something happens&lt;/b&gt;</source>
        <translation>&lt;b&gt;Programme, die bei Ereignissen ausgeführt werden&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Adds a program that is run when something happens.</source>
        <translation>Fügt ein Programm hinzu, das bei einem Ereignis gestartet wird.</translation>
    </message>
    <message>
        <source>Changes the event, the program or the arguments of the chosen line.</source>
        <translation>Ändert Ereignis, Programm oder Argumente der gewählten Zeile.</translation>
    </message>
    <message>
        <source>E&amp;nd after:</source>
        <extracomment>label of a number of seconds after which a program that hangs is ended</extracomment>
        <translation>Beenden &amp;nach:</translation>
    </message>
    <message>
        <source>Hooks</source>
        <extracomment>title of a page of the preferences: own programs that are run when something happens</extracomment>
        <translation>Eigene Programme</translation>
    </message>
    <message>
        <source>More wait until one has ended, so that many photographs at once do not stop the computer.</source>
        <translation>Weitere warten, bis eines beendet ist, damit viele Fotos auf einmal den Computer nicht lahmlegen.</translation>
    </message>
    <message>
        <source>No program is run yet. Add one that, for example, copies or prints each photograph as soon as it is saved.</source>
        <translation>Noch wird kein Programm ausgeführt. Fügen Sie eines hinzu, das zum Beispiel jedes Foto kopiert oder druckt, sobald es gespeichert ist.</translation>
    </message>
    <message>
        <source>One that takes longer is ended, with all that it started.</source>
        <translation>Ein Programm, das länger braucht, wird beendet, mit allem, was es gestartet hat.</translation>
    </message>
    <message>
        <source>Programs</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Programs that run at once</source>
        <translation>Programme, die gleichzeitig laufen</translation>
    </message>
    <message>
        <source>Runs the program now, with the newest photograph of the session</source>
        <translation>Führt das Programm jetzt aus, mit dem neuesten Foto der Sitzung</translation>
    </message>
    <message>
        <source>Seconds after which a program is ended</source>
        <translation>Sekunden, nach denen ein Programm beendet wird</translation>
    </message>
    <message>
        <source>Takes the chosen line away; the program itself stays.</source>
        <translation>Entfernt die gewählte Zeile; das Programm selbst bleibt.</translation>
    </message>
    <message>
        <source>The programs that are run, and at which event. A double click changes one.</source>
        <translation>Die Programme, die gestartet werden, und bei welchem Ereignis. Ein Doppelklick ändert eines.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;All</source>
        <extracomment>button: chooses all</extracomment>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>button</extracomment>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Delete from the card what has been saved</source>
        <translation>Gespeicherte Fotos von der Karte &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <extracomment>button, a verb</extracomment>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <extracomment>button: reads the card anew</extracomment>
        <translation>&amp;Erneut suchen</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <extracomment>button: chooses what is not in the session yet</extracomment>
        <translation>&amp;Neue</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>button: ends the import</extracomment>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>All on the card</source>
        <translation>Alle auf der Karte</translation>
    </message>
    <message>
        <source>Brings what is chosen into the session (Return)</source>
        <translation>Holt die ausgewählten Fotos in die Sitzung (Eingabetaste)</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>name of a group of buttons, for screen readers</extracomment>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Choose all that are not in this session</source>
        <translation>Alle auswählen, die nicht in dieser Sitzung sind</translation>
    </message>
    <message>
        <source>Choose all that are shown</source>
        <translation>Alle angezeigten auswählen</translation>
    </message>
    <message>
        <source>Choose none</source>
        <extracomment>name of a button, for screen readers</extracomment>
        <translation>Keine auswählen</translation>
    </message>
    <message>
        <source>Chooses all that are shown (Ctrl+A)</source>
        <translation>Wählt alle angezeigten aus (Strg+A)</translation>
    </message>
    <message>
        <source>Chooses all that are shown and not in this session</source>
        <translation>Wählt alle angezeigten aus, die nicht in dieser Sitzung sind</translation>
    </message>
    <message>
        <source>Closes this window. An import that has begun goes on without it.</source>
        <translation>Schließt dieses Fenster. Ein begonnener Import läuft auch ohne es weiter.</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>name of a choice, for screen readers</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Each photograph that is whole and safe in the session is deleted from the camera&apos;s card.</source>
        <translation>Jedes Foto, das vollständig und sicher in der Sitzung liegt, wird von der Karte der Kamera gelöscht.</translation>
    </message>
    <message>
        <source>Ends the import; what has not come stays on the card</source>
        <translation>Beendet den Import; was noch nicht übertragen ist, bleibt auf der Karte</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>name of the bar that shows how far it is, for screen readers</extracomment>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import from Camera</source>
        <translation>Von der Kamera importieren</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <extracomment>button: chooses none</extracomment>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>Not in this session</source>
        <translation>Nicht in dieser Sitzung</translation>
    </message>
    <message>
        <source>Reads the list of the card once more.</source>
        <translation>Liest das Verzeichnis der Karte noch einmal.</translation>
    </message>
    <message>
        <source>Shows only the photographs whose names contain these words.</source>
        <translation>Zeigt nur die Fotos, deren Namen diese Wörter enthalten.</translation>
    </message>
    <message>
        <source>Takes back all that is chosen</source>
        <translation>Hebt die gesamte Auswahl auf</translation>
    </message>
    <message>
        <source>The day on which they were taken, by the camera&apos;s clock</source>
        <translation>Der Aufnahmetag nach der Uhr der Kamera</translation>
    </message>
    <message>
        <source>What lies on the card. Space or a click chooses a photograph; those that are chosen are imported.</source>
        <translation>Was auf der Karte liegt. Leertaste oder Klick wählt ein Foto aus; die ausgewählten werden importiert.</translation>
    </message>
    <message>
        <source>Whether all photographs of the card are shown, or only those that this session does not have yet.</source>
        <translation>Ob alle Fotos der Karte gezeigt werden oder nur die, die diese Sitzung noch nicht hat.</translation>
    </message>
    <message>
        <source>Which photographs are shown</source>
        <translation>Welche Fotos angezeigt werden</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Toolbar</source>
        <extracomment>name of the toolbar</extracomment>
        <translation>Werkzeugleiste</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>MetadataPanel</name>
    <message>
        <source>A GPS position was found too. It is shown with “Show GPS Position”.</source>
        <translation>Auch eine GPS-Position wurde gefunden. „GPS-Position anzeigen“ zeigt sie an.</translation>
    </message>
    <message>
        <source>Camera, lens and time</source>
        <translation>Kamera, Objektiv und Zeit</translation>
    </message>
    <message>
        <source>Copies all that is listed: names of the standards and values</source>
        <translation>Kopiert alles Aufgelistete: Namen nach den Standards und Werte</translation>
    </message>
    <message>
        <source>Copy All</source>
        <extracomment>button: puts all metadata on the clipboard</extracomment>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Exposure</source>
        <extracomment>name of a line, for screen readers: shutter speed, aperture, ISO</extracomment>
        <translation>Belichtung</translation>
    </message>
    <message>
        <source>Find in the metadata</source>
        <translation>In den Metadaten suchen</translation>
    </message>
    <message>
        <source>Find name or value</source>
        <translation>Name oder Wert suchen</translation>
    </message>
    <message>
        <source>GPS position</source>
        <extracomment>name of a line, for screen readers</extracomment>
        <translation>GPS-Position</translation>
    </message>
    <message>
        <source>Metadata</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Nothing here contains these words.</source>
        <translation>Diese Wörter kommen hier nicht vor.</translation>
    </message>
    <message>
        <source>Show GPS Position</source>
        <translation>GPS-Position anzeigen</translation>
    </message>
    <message>
        <source>Shows only the lines in which these words stand, as a name or as a value.</source>
        <translation>Zeigt nur die Zeilen, in denen diese Wörter als Name oder als Wert stehen.</translation>
    </message>
    <message>
        <source>Shows where this photograph was taken. Nothing is sent anywhere.</source>
        <translation>Zeigt, wo dieses Foto aufgenommen wurde. Es wird nichts versendet.</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Was nicht gelesen werden konnte</translation>
    </message>
</context>
<context>
    <name>NamesPart</name>
    <message>
        <source>&amp;Both</source>
        <extracomment>choice: both RAW and JPEG files</extracomment>
        <translation>&amp;Beide</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <extracomment>button: inserts a word into the pattern of file names</extracomment>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Job:</source>
        <extracomment>label of a text that can stand in file names: what the shoot is for</extracomment>
        <translation>&amp;Auftrag:</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <extracomment>button: takes the usual pattern of file names</extracomment>
        <translation>&amp;Üblich</translation>
    </message>
    <message>
        <source>&lt;b&gt;File names&lt;/b&gt;</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>&lt;b&gt;Dateinamen&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Stars and colours for other programs&lt;/b&gt;</source>
        <translation>&lt;b&gt;Sterne und Farben für andere Programme&lt;/b&gt;</translation>
    </message>
    <message>
        <source>How new photographs are named. A run of X, as in XXXX, is a running number; what stands before a slash is a folder in the session.</source>
        <translation>Wie neue Fotos benannt werden. Mehrere X hintereinander, etwa XXXX, sind eine laufende Nummer; was vor einem Schrägstrich steht, ist ein Ordner in der Sitzung.</translation>
    </message>
    <message>
        <source>How new photographs are named. The line below shows what comes of it.</source>
        <translation>Wie neue Fotos benannt werden. Die Zeile darunter zeigt, was dabei herauskommt.</translation>
    </message>
    <message>
        <source>Job</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Names photographs as Skein does by itself</source>
        <translation>Benennt Fotos so, wie Skein es von sich aus tut</translation>
    </message>
    <message>
        <source>One for each &amp;file, IMG_1234.CR3.xmp: darktable, digiKam</source>
        <translation>Eine je &amp;Datei, IMG_1234.CR3.xmp: darktable, digiKam</translation>
    </message>
    <message>
        <source>One for each &amp;shot, IMG_1234.xmp: Lightroom, Bridge, Capture One</source>
        <translation>Eine je Auf&amp;nahme, IMG_1234.xmp: Lightroom, Bridge, Capture One</translation>
    </message>
    <message>
        <source>Pattern for file names</source>
        <translation>Muster für Dateinamen</translation>
    </message>
    <message>
        <source>Puts a number, a date or another part into the name</source>
        <translation>Fügt eine Nummer, ein Datum oder einen anderen Teil in den Namen ein</translation>
    </message>
    <message>
        <source>RAW and JPEG of a shot share one small file without the ending.</source>
        <translation>RAW und JPEG einer Aufnahme teilen sich eine Begleitdatei, ohne die Endung im Namen.</translation>
    </message>
    <message>
        <source>Stars, rejections and colour labels are written into sidecars, files beside the photographs that other programs read. Choose the name your program looks for. Sidecars that are there already are kept up to date, whatever they are called.</source>
        <translation>Sterne, Ablehnungen und Farbmarkierungen werden in Begleitdateien neben den Fotos geschrieben, die andere Programme lesen. Wählen Sie den Namen, den Ihr Programm erwartet. Schon vorhandene Begleitdateien werden aktuell gehalten, wie auch immer sie heißen.</translation>
    </message>
    <message>
        <source>The name of the sidecar keeps the ending of the photograph, so that RAW and JPEG have one each.</source>
        <translation>Der Name der Begleitdatei behält die Endung des Fotos, sodass RAW und JPEG je eine eigene haben.</translation>
    </message>
    <message>
        <source>The text that {job} in the pattern stands for. Change it when the next job begins.</source>
        <translation>Der Text, für den {job} im Muster steht. Ändern Sie ihn, wenn der nächste Auftrag beginnt.</translation>
    </message>
    <message>
        <source>Two small files with the same contents, for those who use programs of both kinds.</source>
        <translation>Zwei Begleitdateien mit gleichem Inhalt, für alle, die Programme beider Art verwenden.</translation>
    </message>
    <message>
        <source>What {job} stands for: a client, a place</source>
        <translation>Wofür {job} steht: ein Kunde, ein Ort</translation>
    </message>
</context>
<context>
    <name>NewSessionDialog</name>
    <message>
        <source>&amp;Change…</source>
        <extracomment>button: chooses another folder</extracomment>
        <translation>Än&amp;dern…</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <extracomment>label of a field: the folder in which the session&apos;s folder is made</extracomment>
        <translation>&amp;In</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>label of a field: the name of the session</extracomment>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Choose the folder that the new session is made in</source>
        <translation>Den Ordner auswählen, in dem die neue Sitzung angelegt wird</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>Name der Sitzung</translation>
    </message>
    <message>
        <source>New Session</source>
        <extracomment>title of a window</extracomment>
        <translation>Neue Sitzung</translation>
    </message>
    <message>
        <source>The folder&apos;s name: a date, a client, a job</source>
        <translation>Der Name des Ordners: ein Datum, ein Kunde, ein Auftrag</translation>
    </message>
</context>
<context>
    <name>PluginRow</name>
    <message>
        <source>About</source>
        <extracomment>button that shows more about the plugin</extracomment>
        <translation>Info</translation>
    </message>
    <message>
        <source>Goes to the page of the preferences that this plugin has.</source>
        <translation>Geht zu der Seite der Einstellungen, die dieses Plugin hat.</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <extracomment>button: opens the plugin&apos;s page of the preferences</extracomment>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Switches this plugin on or off; it takes effect at once.</source>
        <translation>Schaltet dieses Plugin ein oder aus; das wirkt sofort.</translation>
    </message>
    <message>
        <source>Tells version, author and licence of this plugin, and where it lies.</source>
        <translation>Nennt Version, Autor und Lizenz dieses Plugins und wo es liegt.</translation>
    </message>
</context>
<context>
    <name>PluginsPage</name>
    <message>
        <source>List of plugins</source>
        <translation>Liste der Plugins</translation>
    </message>
    <message>
        <source>Plugins</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>Plugins</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>&amp;Export All…</source>
        <extracomment>button: writes the preferences, those of all pages, to a file</extracomment>
        <translation>Alles &amp;exportieren …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>button: writes the preferences to a file</extracomment>
        <translation type="vanished">&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Import All…</source>
        <extracomment>button: reads preferences, those of all pages, from a file</extracomment>
        <translation>Alles &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>button: reads preferences from a file</extracomment>
        <translation type="vanished">&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>button: takes back what was changed since the window was opened</extracomment>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Finds options by any word of their names and explanations, on all pages.</source>
        <translation>Findet Optionen auf allen Seiten nach beliebigen Wörtern ihrer Namen und Erklärungen.</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>title of a window</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Puts everything on this page back to what it was at first</source>
        <translation>Setzt alles auf dieser Seite auf den ursprünglichen Stand zurück</translation>
    </message>
    <message>
        <source>Reset This &amp;Page</source>
        <translation>Diese &amp;Seite zurücksetzen</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>what an empty search field says</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Die Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Takes back what the reset or the import has just changed.</source>
        <translation>Nimmt zurück, was das Zurücksetzen oder der Import gerade geändert hat.</translation>
    </message>
    <message>
        <source>Takes preferences from a file that was exported before</source>
        <translation>Übernimmt Einstellungen aus einer früher exportierten Datei</translation>
    </message>
    <message>
        <source>The pages of the preferences. The arrow keys walk through them.</source>
        <translation>Die Seiten der Einstellungen. Mit den Pfeiltasten blättern Sie durch sie.</translation>
    </message>
    <message>
        <source>Writes the preferences to a file, for another computer or as a copy</source>
        <translation>Schreibt die Einstellungen in eine Datei, für einen anderen Computer oder als Kopie</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Stop the transfer</source>
        <translation>Die Übertragung stoppen</translation>
    </message>
    <message>
        <source>Stop the transfer; the photograph stays on the camera&apos;s card</source>
        <translation>Die Übertragung stoppen; das Foto bleibt auf der Karte der Kamera</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>name of the bar that shows how far it is, for screen readers</extracomment>
        <translation>Übertragung</translation>
    </message>
</context>
<context>
    <name>SupportedCameras</name>
    <message>
        <source>All models that the driver library knows, and what each can do. A click on a heading sorts by it.</source>
        <translation>Alle Modelle, die die Treiberbibliothek kennt, und was jedes kann. Ein Klick auf eine Spaltenüberschrift sortiert danach.</translation>
    </message>
    <message>
        <source>Search for a model</source>
        <translation>Nach einem Modell suchen</translation>
    </message>
    <message>
        <source>Search, for example “canon r5”</source>
        <translation>Suchen, zum Beispiel „canon r5“</translation>
    </message>
    <message>
        <source>Shows only the models whose names contain these words, in any order.</source>
        <translation>Zeigt nur die Modelle, deren Namen diese Wörter enthalten, in beliebiger Reihenfolge.</translation>
    </message>
    <message>
        <source>Supported Cameras</source>
        <extracomment>title of a window</extracomment>
        <translation>Unterstützte Kameras</translation>
    </message>
    <message>
        <source>Supported cameras</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>Unterstützte Kameras</translation>
    </message>
</context>
<context>
    <name>skein::AboutDialog</name>
    <message>
        <source>Qt: %1
libgphoto2: %2</source>
        <extracomment>%1 and %2 are version numbers</extracomment>
        <translation type="vanished">Qt: %1
libgphoto2: %2</translation>
    </message>
    <message>
        <source>Tethered shooting</source>
        <extracomment>what the program is for</extracomment>
        <translation>Tethered Shooting</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht abgefragt</translation>
    </message>
</context>
<context>
    <name>skein::ActionCollection</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>tooltip of a button: what it does, then its key in brackets</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;1 Star</source>
        <extracomment>command of the menu Rating: gives the photograph this many stars</extracomment>
        <translation>&amp;1 Stern</translation>
    </message>
    <message>
        <source>&amp;2 Stars</source>
        <extracomment>command of the menu Rating</extracomment>
        <translation>&amp;2 Sterne</translation>
    </message>
    <message>
        <source>&amp;3 Stars</source>
        <extracomment>command of the menu Rating</extracomment>
        <translation>&amp;3 Sterne</translation>
    </message>
    <message>
        <source>&amp;4 Stars</source>
        <extracomment>command of the menu Rating</extracomment>
        <translation>&amp;4 Sterne</translation>
    </message>
    <message>
        <source>&amp;5 Stars</source>
        <extracomment>command of the menu Rating</extracomment>
        <translation>&amp;5 Sterne</translation>
    </message>
    <message>
        <source>&amp;About Skein</source>
        <extracomment>menu Help</extracomment>
        <translation>Ü&amp;ber Skein</translation>
    </message>
    <message>
        <source>&amp;Absolute</source>
        <extracomment>rendering intent of colour management: absolute colorimetric</extracomment>
        <translation>&amp;Absolut</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <extracomment>zoom: one pixel of the picture on one of the screen</extracomment>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>&amp;Add to Overlay</source>
        <translation>&amp;Zur Überlagerung hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Aperture</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>&amp;Blende</translation>
    </message>
    <message>
        <source>&amp;Autofocus</source>
        <extracomment>command: lets the camera focus</extracomment>
        <translation>&amp;Autofokus</translation>
    </message>
    <message>
        <source>&amp;Black-Point Compensation</source>
        <extracomment>colour management, can be switched on and off</extracomment>
        <translation>&amp;Tiefenkompensierung</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <extracomment>label: command of the menu Rating</extracomment>
        <translation>&amp;Blau</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <extracomment>a page of the side panel: the camera&apos;s settings; can be switched on and off</extracomment>
        <translation>&amp;Kamera</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <extracomment>verb: takes a photograph</extracomment>
        <translation>&amp;Auslösen</translation>
    </message>
    <message>
        <source>&amp;Clear Overlay</source>
        <extracomment>verb: takes all pictures off the overlay</extracomment>
        <translation>Überlagerung l&amp;eeren</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <extracomment>verb</extracomment>
        <translation>Fenster &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Compare Two</source>
        <extracomment>verb: shows two photographs side by side</extracomment>
        <translation>&amp;Zwei vergleichen</translation>
    </message>
    <message>
        <source>&amp;Copy Path</source>
        <extracomment>verb: puts the folder&apos;s or file&apos;s path on the clipboard</extracomment>
        <translation>Pfad &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>theme of the window</extracomment>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <extracomment>verb: from the camera</extracomment>
        <translation>T&amp;rennen</translation>
    </message>
    <message>
        <source>&amp;Double Size</source>
        <extracomment>zoom: 200 %</extracomment>
        <translation>&amp;Doppelte Größe</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <extracomment>a direction: moves the part of the picture that is seen, or the spot
----------
a direction: moves the part of the picture that is seen</extracomment>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;End Autofocus</source>
        <extracomment>command: ends focusing</extracomment>
        <translation>Autofokus &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Exposure Compensation</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>Belichtungs&amp;korrektur</translation>
    </message>
    <message>
        <source>&amp;Farther</source>
        <extracomment>menu Focus: moves the lens towards infinity</extracomment>
        <translation>&amp;Weiter weg</translation>
    </message>
    <message>
        <source>&amp;First</source>
        <extracomment>shows the first photograph</extracomment>
        <translation>&amp;Erstes Bild</translation>
    </message>
    <message>
        <source>&amp;Focus Mode</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>&amp;Fokusmodus</translation>
    </message>
    <message>
        <source>&amp;Focus Points</source>
        <extracomment>shows in the photograph where the camera focused; can be switched on and off</extracomment>
        <translation>&amp;Fokuspunkte</translation>
    </message>
    <message>
        <source>&amp;Freeze</source>
        <extracomment>live view: keeps the present picture; can be switched on and off</extracomment>
        <translation>&amp;Einfrieren</translation>
    </message>
    <message>
        <source>&amp;Gamut Warning</source>
        <extracomment>colour management: shows which colours the imitated device does not have</extracomment>
        <translation>Farb&amp;umfangwarnung</translation>
    </message>
    <message>
        <source>&amp;Go to Focus A</source>
        <translation>&amp;Zu Fokus A gehen</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <extracomment>label: command of the menu Rating</extracomment>
        <translation>&amp;Grün</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <extracomment>all photographs as small pictures in rows; can be switched on and off</extracomment>
        <translation>Über&amp;sicht</translation>
    </message>
    <message>
        <source>&amp;Guides</source>
        <extracomment>lines over the picture (thirds, grid); can be switched on and off</extracomment>
        <translation>&amp;Hilfslinien</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <extracomment>menu: the book that explains the program</extracomment>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Hide All Panels</source>
        <translation>&amp;Alle Leisten ausblenden</translation>
    </message>
    <message>
        <source>&amp;Histogram</source>
        <extracomment>panel; can be switched on and off</extracomment>
        <translation>&amp;Histogramm</translation>
    </message>
    <message>
        <source>&amp;Import from Camera…</source>
        <translation>Von der Kamera &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Information</source>
        <extracomment>facts of the photograph over the picture; can be switched on and off</extracomment>
        <translation>&amp;Informationen</translation>
    </message>
    <message>
        <source>&amp;Keep on Top</source>
        <translation>&amp;Oben halten</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <extracomment>command of a menu and of the list of keys</extracomment>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="vanished">&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;Last</source>
        <extracomment>shows the last photograph</extracomment>
        <translation>&amp;Letztes Bild</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>theme of the window</extracomment>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Live View</source>
        <extracomment>the picture that the camera sees; can be switched on and off</extracomment>
        <translation>&amp;Live-View</translation>
    </message>
    <message>
        <source>&amp;Logarithmic Scale</source>
        <extracomment>of the histogram; can be switched on and off</extracomment>
        <translation>&amp;Logarithmische Skala</translation>
    </message>
    <message>
        <source>&amp;Manage Colours</source>
        <extracomment>colour management, can be switched on and off</extracomment>
        <translation>&amp;Farbmanagement verwenden</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <extracomment>darkens what lies outside a chosen aspect ratio; can be switched on and off</extracomment>
        <translation>&amp;Maske</translation>
    </message>
    <message>
        <source>&amp;Menu of This</source>
        <translation>&amp;Kontextmenü</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <extracomment>a page of the side panel: metadata; can be switched on and off</extracomment>
        <translation>&amp;Metadaten</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <extracomment>live view: mirrors the picture, left and right; can be switched on and off</extracomment>
        <translation>S&amp;piegeln</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <extracomment>menu Change Setting: the exposure mode of the camera (P, A, S, M)</extracomment>
        <translation>&amp;Modus</translation>
    </message>
    <message>
        <source>&amp;Move to Trash</source>
        <translation>In den Papierkor&amp;b verschieben</translation>
    </message>
    <message>
        <source>&amp;Nearer</source>
        <extracomment>menu Focus: moves the lens towards the near</extracomment>
        <translation>&amp;Näher</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <extracomment>verb: opens one more window of Skein</extracomment>
        <translation>Neues &amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>shows the next photograph</extracomment>
        <translation>Nä&amp;chstes Bild</translation>
    </message>
    <message>
        <source>&amp;Next Area</source>
        <extracomment>moves the keyboard focus to the next part of the window</extracomment>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Next Mask</source>
        <extracomment>shows the next chosen aspect ratio</extracomment>
        <translation>&amp;Nächste Maske</translation>
    </message>
    <message>
        <source>&amp;Next Setting</source>
        <extracomment>chooses the next camera setting</extracomment>
        <translation>&amp;Nächste Einstellung</translation>
    </message>
    <message>
        <source>&amp;Next View</source>
        <extracomment>comparing: chooses the next of the pictures side by side</extracomment>
        <translation>&amp;Nächste Ansicht</translation>
    </message>
    <message>
        <source>&amp;No Stars</source>
        <extracomment>command of the menu Rating</extracomment>
        <translation>&amp;Keine Sterne</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>verb: opens the photograph with the desktop&apos;s own program</extracomment>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>&amp;Open Session…</source>
        <extracomment>verb: opens the folder of another session</extracomment>
        <translation>Sitzung &amp;öffnen…</translation>
    </message>
    <message>
        <source>&amp;Overlay</source>
        <extracomment>a picture laid over the photograph; can be switched on and off</extracomment>
        <translation>Über&amp;lagerung</translation>
    </message>
    <message>
        <source>&amp;Pause Sequence</source>
        <extracomment>verb; can be switched on and off</extracomment>
        <translation>Sequenz &amp;pausieren</translation>
    </message>
    <message>
        <source>&amp;Perceptual</source>
        <extracomment>rendering intent of colour management</extracomment>
        <translation>&amp;Perzeptiv</translation>
    </message>
    <message>
        <source>&amp;Place Focus at Spot</source>
        <translation>Am &amp;Schärfemesspunkt fokussieren</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <extracomment>opens the preferences</extracomment>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <extracomment>shows the photograph alone on another monitor; can be switched on and off</extracomment>
        <translation>&amp;Präsentation</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <extracomment>shows the photograph before</extracomment>
        <translation>&amp;Vorheriges Bild</translation>
    </message>
    <message>
        <source>&amp;Previous Area</source>
        <extracomment>moves the keyboard focus to the part of the window before</extracomment>
        <translation>&amp;Vorheriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous Setting</source>
        <extracomment>chooses the previous camera setting</extracomment>
        <translation>&amp;Vorherige Einstellung</translation>
    </message>
    <message>
        <source>&amp;Purple</source>
        <extracomment>label: command of the menu Rating</extracomment>
        <translation>&amp;Violett</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>verb: ends the program</extracomment>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Red</source>
        <extracomment>label: command of the menu Rating that gives the photograph this colour</extracomment>
        <translation>&amp;Rot</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>verb: does again what was taken back</extracomment>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>&amp;Relative</source>
        <extracomment>rendering intent of colour management: relative colorimetric</extracomment>
        <translation>&amp;Relativ</translation>
    </message>
    <message>
        <source>&amp;Report a Problem…</source>
        <translation>&amp;Problem melden…</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <extracomment>verb: arranges the window as at first</extracomment>
        <translation>Layout &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Saturation</source>
        <extracomment>rendering intent of colour management</extracomment>
        <translation>&amp;Sättigung</translation>
    </message>
    <message>
        <source>&amp;Save Frame</source>
        <extracomment>live view: saves the present picture as a file</extracomment>
        <translation>Bild &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Save as Preset…</source>
        <translation>Als Vorgabe s&amp;peichern…</translation>
    </message>
    <message>
        <source>&amp;Separate Channels</source>
        <extracomment>of the histogram: red, green and blue apart; can be switched on and off</extracomment>
        <translation>&amp;Getrennte Kanäle</translation>
    </message>
    <message>
        <source>&amp;Sharpness Spot</source>
        <extracomment>a place at which sharpness is measured; can be switched on and off</extracomment>
        <translation>&amp;Schärfemesspunkt</translation>
    </message>
    <message>
        <source>&amp;Stop Sequence</source>
        <extracomment>verb</extracomment>
        <translation>Sequenz &amp;stoppen</translation>
    </message>
    <message>
        <source>&amp;Supported Cameras</source>
        <extracomment>menu Help: opens the list of cameras</extracomment>
        <translation>&amp;Unterstützte Kameras</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>verb: takes back what was done</extracomment>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <extracomment>a direction: moves the part of the picture that is seen, or the spot
----------
a direction: moves the part of the picture that is seen</extracomment>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>a page of the side panel: what is shown over the picture; can be switched on and off</extracomment>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Wait for Rest</source>
        <translation>Auf Ruhe &amp;warten</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <extracomment>menu Help: shows the page that is seen at the first start</extracomment>
        <translation>&amp;Willkommen</translation>
    </message>
    <message>
        <source>&amp;White Balance</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>&amp;Weißabgleich</translation>
    </message>
    <message>
        <source>&amp;Widen Panel</source>
        <extracomment>verb: makes the side panel wider</extracomment>
        <translation>Leiste &amp;breiter</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <extracomment>label: command of the menu Rating</extracomment>
        <translation>G&amp;elb</translation>
    </message>
    <message>
        <source>A &amp;Little Nearer</source>
        <translation>Etwas nä&amp;her</translation>
    </message>
    <message>
        <source>A Little Fart&amp;her</source>
        <translation>&amp;Etwas weiter weg</translation>
    </message>
    <message>
        <source>Applies, renames or deletes presets.</source>
        <translation>Wendet Vorgaben an, benennt sie um oder löscht sie.</translation>
    </message>
    <message>
        <source>As the Camera S&amp;ees It</source>
        <translation>&amp;Wie die Kamera es sieht</translation>
    </message>
    <message>
        <source>Begins a session in a folder of its own, for the next job.</source>
        <translation>Beginnt eine Sitzung in einem eigenen Ordner, für den nächsten Auftrag.</translation>
    </message>
    <message>
        <source>Best &amp;Fit</source>
        <extracomment>zoom: the whole picture fits into the window</extracomment>
        <translation>&amp;Einpassen</translation>
    </message>
    <message>
        <source>Brings the photographs of this session that stay on the camera&apos;s card to the computer.</source>
        <translation>Holt die Fotos dieser Sitzung, die noch auf der Karte der Kamera liegen, auf den Computer.</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <extracomment>command: ends a capture or an exposure that is under way</extracomment>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>C&amp;hoose Settings on Top…</source>
        <translation>Einstellungen oben &amp;auswählen…</translation>
    </message>
    <message>
        <source>C&amp;lear This List</source>
        <extracomment>empties the list of sessions that were open before; deletes no folders</extracomment>
        <translation>Diese Liste l&amp;eeren</translation>
    </message>
    <message>
        <source>C&amp;onnect…</source>
        <extracomment>verb: opens the window in which a camera is chosen</extracomment>
        <translation>&amp;Verbinden…</translation>
    </message>
    <message>
        <source>Camera&apos;s Le&amp;vel</source>
        <extracomment>shows how the camera is tilted; can be switched on and off</extracomment>
        <translation>Wasserwaa&amp;ge der Kamera</translation>
    </message>
    <message>
        <source>Capture with All Cam&amp;eras</source>
        <translation>Mit allen &amp;Kameras auslösen</translation>
    </message>
    <message>
        <source>Changes how files are named, what other programs get, and more.</source>
        <translation>Ändert, wie Dateien benannt werden, was andere Programme erhalten und mehr.</translation>
    </message>
    <message>
        <source>Chooses a camera and connects it, beside those that are connected.</source>
        <translation>Wählt eine Kamera aus und verbindet sie zusätzlich zu den schon verbundenen.</translation>
    </message>
    <message>
        <source>Chooses card or computer for Up and Down to change it.</source>
        <translation>Wählt Karte oder Computer als Ziel; „Stufe höher“ und „Stufe tiefer“ ändern es.</translation>
    </message>
    <message>
        <source>Chooses the ISO sensitivity for Up and Down to change it.</source>
        <translation>Wählt die ISO-Empfindlichkeit; „Stufe höher“ und „Stufe tiefer“ ändern sie.</translation>
    </message>
    <message>
        <source>Chooses the aperture for Up and Down to change it.</source>
        <translation>Wählt die Blende; „Stufe höher“ und „Stufe tiefer“ ändern sie.</translation>
    </message>
    <message>
        <source>Chooses the compensation for Up and Down to change it.</source>
        <translation>Wählt die Belichtungskorrektur; „Stufe höher“ und „Stufe tiefer“ ändern sie.</translation>
    </message>
    <message>
        <source>Chooses the drive mode for Up and Down to change it.</source>
        <translation>Wählt die Betriebsart; „Stufe höher“ und „Stufe tiefer“ ändern sie.</translation>
    </message>
    <message>
        <source>Chooses the exposure mode for Up and Down to change it.</source>
        <translation>Wählt den Belichtungsmodus; „Stufe höher“ und „Stufe tiefer“ ändern ihn.</translation>
    </message>
    <message>
        <source>Chooses the focus mode for Up and Down to change it.</source>
        <translation>Wählt den Fokusmodus; „Stufe höher“ und „Stufe tiefer“ ändern ihn.</translation>
    </message>
    <message>
        <source>Chooses the folder that new photographs are saved in.</source>
        <translation>Wählt den Ordner, in dem neue Fotos gespeichert werden.</translation>
    </message>
    <message>
        <source>Chooses the image size for Up and Down to change it.</source>
        <translation>Wählt die Bildgröße; „Stufe höher“ und „Stufe tiefer“ ändern sie.</translation>
    </message>
    <message>
        <source>Chooses the metering for Up and Down to change it.</source>
        <translation>Wählt die Belichtungsmessung; „Stufe höher“ und „Stufe tiefer“ ändern sie.</translation>
    </message>
    <message>
        <source>Chooses the monitor to present on.</source>
        <translation>Wählt den Monitor für die Präsentation.</translation>
    </message>
    <message>
        <source>Chooses the printer or screen that the soft proof imitates.</source>
        <translation>Wählt den Drucker oder Bildschirm, den der Softproof simuliert.</translation>
    </message>
    <message>
        <source>Chooses the profile of the monitor, where the desktop does not know it.</source>
        <translation>Wählt das Profil des Monitors, falls der Desktop es nicht kennt.</translation>
    </message>
    <message>
        <source>Chooses the quality for Up and Down to change it.</source>
        <translation>Wählt die Bildqualität; „Stufe höher“ und „Stufe tiefer“ ändern sie.</translation>
    </message>
    <message>
        <source>Chooses the setting after, for Up and Down to change it.</source>
        <translation>Wählt die nächste Einstellung; „Stufe höher“ und „Stufe tiefer“ ändern sie.</translation>
    </message>
    <message>
        <source>Chooses the setting before, for Up and Down to change it.</source>
        <translation>Wählt die vorherige Einstellung; „Stufe höher“ und „Stufe tiefer“ ändern sie.</translation>
    </message>
    <message>
        <source>Chooses the shutter time for Up and Down to change it.</source>
        <translation>Wählt die Belichtungszeit; „Stufe höher“ und „Stufe tiefer“ ändern sie.</translation>
    </message>
    <message>
        <source>Chooses the white balance for Up and Down to change it.</source>
        <translation>Wählt den Weißabgleich; „Stufe höher“ und „Stufe tiefer“ ändern ihn.</translation>
    </message>
    <message>
        <source>Chooses which settings stand on top, and in which order.</source>
        <translation>Wählt, welche Einstellungen oben stehen und in welcher Reihenfolge.</translation>
    </message>
    <message>
        <source>Clears the filter.</source>
        <translation>Setzt den Filter zurück.</translation>
    </message>
    <message>
        <source>Closes all windows once their photographs are saved.</source>
        <translation>Schließt alle Fenster, sobald ihre Fotos gespeichert sind.</translation>
    </message>
    <message>
        <source>Closes this window once its photographs are saved.</source>
        <translation>Schließt dieses Fenster, sobald seine Fotos gespeichert sind.</translation>
    </message>
    <message>
        <source>Collects versions, camera, settings and the log in a text that you can read and change before you send it to anybody.</source>
        <translation>Stellt Versionen, Kamera, Einstellungen und Protokoll zu einem Text zusammen, den Sie lesen und ändern können, bevor Sie ihn jemandem schicken.</translation>
    </message>
    <message>
        <source>Compare Fo&amp;ur</source>
        <extracomment>verb: shows four photographs side by side</extracomment>
        <translation>&amp;Vier vergleichen</translation>
    </message>
    <message>
        <source>Converts pictures to the colours of the monitor, or shows their pixels as they are.</source>
        <translation>Rechnet Bilder in die Farben des Monitors um oder zeigt ihre Pixel unverändert.</translation>
    </message>
    <message>
        <source>Cop&amp;y Folder Path</source>
        <translation>Ordner&amp;pfad kopieren</translation>
    </message>
    <message>
        <source>Copies all that the photograph says about itself.</source>
        <translation>Kopiert alle Angaben, die das Foto über sich enthält.</translation>
    </message>
    <message>
        <source>Copies the chosen lines of the metadata.</source>
        <translation>Kopiert die ausgewählten Zeilen der Metadaten.</translation>
    </message>
    <message>
        <source>Copies the path of the session folder.</source>
        <translation>Kopiert den Pfad des Sitzungsordners.</translation>
    </message>
    <message>
        <source>Copies the paths of the selected files.</source>
        <translation>Kopiert die Pfade der ausgewählten Dateien.</translation>
    </message>
    <message>
        <source>Copy &amp;All Metadata</source>
        <translation>&amp;Alle Metadaten kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Line</source>
        <extracomment>menu Metadata: puts one line of the metadata on the clipboard</extracomment>
        <translation>&amp;Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy Settings to Ot&amp;her Cameras</source>
        <translation>Einstellungen auf andere Kameras &amp;übertragen</translation>
    </message>
    <message>
        <source>D&amp;rive</source>
        <extracomment>menu Change Setting: the drive mode of the camera (single, continuous, self-timer)</extracomment>
        <translation>Bet&amp;riebsart</translation>
    </message>
    <message>
        <source>Does again what was taken back.</source>
        <translation>Stellt wieder her, was rückgängig gemacht wurde.</translation>
    </message>
    <message>
        <source>Draws the histogram of each colour below the other.</source>
        <translation>Zeichnet die Histogramme der einzelnen Farben untereinander.</translation>
    </message>
    <message>
        <source>Ends the sequence that runs after its present photograph and sets the camera back.</source>
        <translation>Beendet die laufende Sequenz nach dem aktuellen Foto und stellt die Kamera zurück.</translation>
    </message>
    <message>
        <source>Explains the control that is clicked next, or at once the one that has the keyboard.</source>
        <translation>Erklärt das Bedienelement, das als Nächstes angeklickt wird, oder sofort das, welches den Tastaturfokus hat.</translation>
    </message>
    <message>
        <source>Exposure &amp;Warning</source>
        <extracomment>marks what is too bright or too dark; can be switched on and off</extracomment>
        <translation>Belichtungs&amp;warnung</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Vollbil&amp;d</translation>
    </message>
    <message>
        <source>Fetch fro&amp;m Card</source>
        <translation>Von der Karte &amp;holen</translation>
    </message>
    <message>
        <source>Fi&amp;ll</source>
        <extracomment>zoom: the picture fills the window and may be cut off</extracomment>
        <translation>&amp;Ausfüllen</translation>
    </message>
    <message>
        <source>Fi&amp;nd…</source>
        <extracomment>finds photographs by their names</extracomment>
        <translation>Suche&amp;n…</translation>
    </message>
    <message>
        <source>Fil&amp;mstrip on Top</source>
        <translation>&amp;Filmstreifen oben</translation>
    </message>
    <message>
        <source>Fills the view with the picture, whose longer side is cut off.</source>
        <translation>Füllt die Ansicht mit dem Bild; seine längere Seite wird beschnitten.</translation>
    </message>
    <message>
        <source>Film&amp;strip</source>
        <extracomment>row of small pictures; can be switched on and off</extracomment>
        <translation>&amp;Filmstreifen</translation>
    </message>
    <message>
        <source>Find in M&amp;etadata…</source>
        <translation>In &amp;Metadaten suchen…</translation>
    </message>
    <message>
        <source>Finds a name or a value in what the photograph says about itself.</source>
        <translation>Sucht einen Namen oder Wert in dem, was das Foto über sich enthält.</translation>
    </message>
    <message>
        <source>Focus &amp;Peaking</source>
        <extracomment>marks sharp edges; can be switched on and off</extracomment>
        <translation>Fokus-&amp;Peaking</translation>
    </message>
    <message>
        <source>Focus by &amp;Sharpness</source>
        <translation>Nach Schärfe &amp;fokussieren</translation>
    </message>
    <message>
        <source>Forgets which sessions were open. The folders stay.</source>
        <translation>Vergisst, welche Sitzungen geöffnet waren. Die Ordner bleiben.</translation>
    </message>
    <message>
        <source>Gives all other connected cameras the settings of this one.</source>
        <translation>Überträgt die Einstellungen dieser Kamera auf alle anderen verbundenen Kameras.</translation>
    </message>
    <message>
        <source>Gives shutter button and dials back to the camera after photographs and live view, so that they work while it is connected.</source>
        <translation>Gibt Auslöser und Einstellräder nach Aufnahmen und Live-View wieder frei, sodass sie an der verbundenen Kamera funktionieren.</translation>
    </message>
    <message>
        <source>Gives the camera that is shown a name of your own, which the names of its photographs may contain.</source>
        <translation>Gibt der gezeigten Kamera einen eigenen Namen, den auch die Namen ihrer Fotos enthalten können.</translation>
    </message>
    <message>
        <source>Gives the chosen setting of the camera its next higher value.</source>
        <translation>Stellt die gewählte Einstellung der Kamera auf den nächsthöheren Wert.</translation>
    </message>
    <message>
        <source>Gives the chosen setting of the camera its next lower value.</source>
        <translation>Stellt die gewählte Einstellung der Kamera auf den nächstniedrigeren Wert.</translation>
    </message>
    <message>
        <source>Gives the keyboard to the area of the window before.</source>
        <translation>Setzt den Tastaturfokus in den vorherigen Bereich des Fensters.</translation>
    </message>
    <message>
        <source>Gives the keyboard to the next area of the window: picture, filter, filmstrip, panel, toolbar.</source>
        <translation>Setzt den Tastaturfokus in den nächsten Bereich des Fensters: Bild, Filter, Filmstreifen, Leiste, Werkzeugleiste.</translation>
    </message>
    <message>
        <source>Gives the program dark grey surroundings, which disturb the picture least.</source>
        <translation>Gibt dem Programm eine dunkelgraue Umgebung, die das Bild am wenigsten stört.</translation>
    </message>
    <message>
        <source>Gives the program light grey surroundings, for bright rooms.</source>
        <translation>Gibt dem Programm eine hellgraue Umgebung, für helle Räume.</translation>
    </message>
    <message>
        <source>Gives the selected photographs five stars.</source>
        <translation>Gibt den ausgewählten Fotos fünf Sterne.</translation>
    </message>
    <message>
        <source>Gives the selected photographs four stars.</source>
        <translation>Gibt den ausgewählten Fotos vier Sterne.</translation>
    </message>
    <message>
        <source>Gives the selected photographs one star.</source>
        <translation>Gibt den ausgewählten Fotos einen Stern.</translation>
    </message>
    <message>
        <source>Gives the selected photographs three stars.</source>
        <translation>Gibt den ausgewählten Fotos drei Sterne.</translation>
    </message>
    <message>
        <source>Gives the selected photographs two stars.</source>
        <translation>Gibt den ausgewählten Fotos zwei Sterne.</translation>
    </message>
    <message>
        <source>Gives the shot another name: all its files at once.</source>
        <translation>Gibt der Aufnahme einen anderen Namen: allen ihren Dateien zugleich.</translation>
    </message>
    <message>
        <source>Gives the whole screen to the picture.</source>
        <translation>Zeigt das Bild auf dem ganzen Bildschirm.</translation>
    </message>
    <message>
        <source>Go to Focus &amp;B</source>
        <translation>Zu Fok&amp;us B gehen</translation>
    </message>
    <message>
        <source>ISO Sensiti&amp;vity</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>&amp;ISO-Empfindlichkeit</translation>
    </message>
    <message>
        <source>Image &amp;Quality</source>
        <extracomment>menu Change Setting: opens the values of this camera setting (RAW, JPEG fine)</extracomment>
        <translation>Bild&amp;qualität</translation>
    </message>
    <message>
        <source>Image Si&amp;ze</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>Bild&amp;größe</translation>
    </message>
    <message>
        <source>Imitates what a printer or another screen makes of the picture.</source>
        <translation>Simuliert, wie ein Drucker oder ein anderer Bildschirm das Bild wiedergibt.</translation>
    </message>
    <message>
        <source>Is dark or light as the desktop is, and changes with it.</source>
        <translation>Ist dunkel oder hell wie der Desktop und wechselt mit ihm.</translation>
    </message>
    <message>
        <source>Judges the sharpness in a small frame that can be dragged, from picture to picture and in live view.</source>
        <translation>Beurteilt die Schärfe in einem kleinen, verschiebbaren Rahmen, von Bild zu Bild und im Live-View.</translation>
    </message>
    <message>
        <source>Keeps colours vivid rather than exact.</source>
        <translation>Hält Farben eher lebhaft als genau.</translation>
    </message>
    <message>
        <source>Keeps the camera&apos;s present settings under a name.</source>
        <translation>Speichert die aktuellen Einstellungen der Kamera unter einem Namen.</translation>
    </message>
    <message>
        <source>Keeps the chosen setting among those on top of the panel.</source>
        <translation>Hält die gewählte Einstellung oben in der Leiste.</translation>
    </message>
    <message>
        <source>Keeps the present frame of live view until it is let go.</source>
        <translation>Hält das aktuelle Bild des Live-Views fest, bis es wieder freigegeben wird.</translation>
    </message>
    <message>
        <source>Keeps where the focus is now as mark A.</source>
        <translation>Merkt sich die jetzige Fokusposition als Marke A.</translation>
    </message>
    <message>
        <source>Keeps where the focus is now as mark B.</source>
        <translation>Merkt sich die jetzige Fokusposition als Marke B.</translation>
    </message>
    <message>
        <source>Labels the selected photographs blue; once more takes it off.</source>
        <translation>Markiert die ausgewählten Fotos blau; nochmals hebt es auf.</translation>
    </message>
    <message>
        <source>Labels the selected photographs green; once more takes it off.</source>
        <translation>Markiert die ausgewählten Fotos grün; nochmals hebt es auf.</translation>
    </message>
    <message>
        <source>Labels the selected photographs purple; once more takes it off.</source>
        <translation>Markiert die ausgewählten Fotos violett; nochmals hebt es auf.</translation>
    </message>
    <message>
        <source>Labels the selected photographs red; once more takes it off.</source>
        <translation>Markiert die ausgewählten Fotos rot; nochmals hebt es auf.</translation>
    </message>
    <message>
        <source>Labels the selected photographs yellow; once more takes it off.</source>
        <translation>Markiert die ausgewählten Fotos gelb; nochmals hebt es auf.</translation>
    </message>
    <message>
        <source>Lays the selected photographs over whatever is shown.</source>
        <translation>Legt die ausgewählten Fotos über das jeweils angezeigte Bild.</translation>
    </message>
    <message>
        <source>Leave the Controls to the &amp;Body</source>
        <translation>Be&amp;dienung der Kamera überlassen</translation>
    </message>
    <message>
        <source>Leaves the window to the picture, or brings side panel and filmstrip back.</source>
        <translation>Überlässt das Fenster dem Bild oder holt Seitenleiste und Filmstreifen zurück.</translation>
    </message>
    <message>
        <source>Lets each capture wait until the live picture is at rest, for a camera on a shaky floor.</source>
        <translation>Lässt jede Aufnahme warten, bis das Live-Bild ruhig ist; für eine Kamera auf schwingendem Boden.</translation>
    </message>
    <message>
        <source>Lets left and right of live view change places, for somebody who sees himself in it.</source>
        <translation>Vertauscht links und rechts im Live-View, für alle, die sich selbst darin sehen.</translation>
    </message>
    <message>
        <source>Lets the camera focus by itself.</source>
        <translation>Lässt die Kamera selbst fokussieren.</translation>
    </message>
    <message>
        <source>Lets the camera focus where the sharpness spot is, or in the middle; as a click in the live picture does.</source>
        <translation>Lässt die Kamera am Schärfemesspunkt oder in der Mitte fokussieren, wie ein Klick ins Live-Bild.</translation>
    </message>
    <message>
        <source>Lets the camera give up focusing, or go on to another place.</source>
        <translation>Lässt die Kamera das Fokussieren abbrechen oder an anderer Stelle fortsetzen.</translation>
    </message>
    <message>
        <source>Lets the camera send a smaller part of the picture, larger.</source>
        <translation>Lässt die Kamera einen kleineren Teil des Bildes vergrößert senden.</translation>
    </message>
    <message>
        <source>Lets the camera send more of the picture again.</source>
        <translation>Lässt die Kamera wieder mehr vom Bild senden.</translation>
    </message>
    <message>
        <source>Lets the camera that is shown go.</source>
        <translation>Trennt die gezeigte Kamera.</translation>
    </message>
    <message>
        <source>Lets the sequence that runs wait, or go on.</source>
        <translation>Hält die laufende Sequenz an oder setzt sie fort.</translation>
    </message>
    <message>
        <source>Like the D&amp;esktop</source>
        <translation>&amp;Wie der Desktop</translation>
    </message>
    <message>
        <source>Lists all models that can be used, and what each can do.</source>
        <translation>Listet alle verwendbaren Modelle auf und was jedes kann.</translation>
    </message>
    <message>
        <source>Lists the sessions that were open last, to open one again.</source>
        <translation>Listet die zuletzt geöffneten Sitzungen auf, um eine davon wieder zu öffnen.</translation>
    </message>
    <message>
        <source>Locks zoom and place of the pictures that are compared.</source>
        <translation>Koppelt Zoom und Ausschnitt der verglichenen Bilder.</translation>
    </message>
    <message>
        <source>Lou&amp;pe</source>
        <extracomment>a magnifier that follows the pointer; can be switched on and off</extracomment>
        <translation>Lu&amp;pe</translation>
    </message>
    <message>
        <source>Magnif&amp;y Less in the Camera</source>
        <translation>In der Kamera weniger &amp;vergrößern</translation>
    </message>
    <message>
        <source>Magnifies the picture&apos;s own pixels under the pointer.</source>
        <translation>Vergrößert die Pixel des Bildes unter dem Zeiger.</translation>
    </message>
    <message>
        <source>Magnify &amp;in the Camera</source>
        <translation>In der &amp;Kamera vergrößern</translation>
    </message>
    <message>
        <source>Make Filmstrip &amp;Lower</source>
        <translation>Filmstreifen ni&amp;edriger</translation>
    </message>
    <message>
        <source>Make Filmstrip &amp;Taller</source>
        <translation>Filmstreifen &amp;höher</translation>
    </message>
    <message>
        <source>Makes small numbers of pixels visible in the histogram.</source>
        <translation>Macht kleine Pixelanzahlen im Histogramm sichtbar.</translation>
    </message>
    <message>
        <source>Makes the filmstrip and its pictures larger.</source>
        <translation>Vergrößert den Filmstreifen und seine Bilder.</translation>
    </message>
    <message>
        <source>Makes the filmstrip and its pictures smaller.</source>
        <translation>Verkleinert den Filmstreifen und seine Bilder.</translation>
    </message>
    <message>
        <source>Makes the picture larger.</source>
        <translation>Vergrößert das Bild.</translation>
    </message>
    <message>
        <source>Makes the picture smaller.</source>
        <translation>Verkleinert das Bild.</translation>
    </message>
    <message>
        <source>Makes the picture&apos;s black the black of the monitor.</source>
        <translation>Macht das Schwarz des Bildes zum Schwarz des Monitors.</translation>
    </message>
    <message>
        <source>Makes the side panel narrower.</source>
        <translation>Macht die Seitenleiste schmaler.</translation>
    </message>
    <message>
        <source>Makes the side panel wider.</source>
        <translation>Macht die Seitenleiste breiter.</translation>
    </message>
    <message>
        <source>Marks colours in green that cannot be printed, in a soft proof.</source>
        <translation>Kennzeichnet im Softproof Farben grün, die nicht gedruckt werden können.</translation>
    </message>
    <message>
        <source>Marks the edges that are in focus.</source>
        <translation>Hebt die Kanten hervor, die scharf sind.</translation>
    </message>
    <message>
        <source>Marks what is over- or under-exposed.</source>
        <translation>Kennzeichnet, was über- oder unterbelichtet ist.</translation>
    </message>
    <message>
        <source>Masks in the Presen&amp;tation</source>
        <translation>&amp;Masken in der Präsentation</translation>
    </message>
    <message>
        <source>Meterin&amp;g</source>
        <extracomment>menu Change Setting: the metering mode of the camera</extracomment>
        <translation>Belichtungsme&amp;ssung</translation>
    </message>
    <message>
        <source>Mo&amp;nitor Profile…</source>
        <extracomment>colour management: chooses the monitor&apos;s colour profile</extracomment>
        <translation>&amp;Monitorprofil…</translation>
    </message>
    <message>
        <source>Moves the focus a step farther away.</source>
        <translation>Verschiebt den Fokus einen Schritt weiter weg.</translation>
    </message>
    <message>
        <source>Moves the focus a step nearer.</source>
        <translation>Verschiebt den Fokus einen Schritt näher.</translation>
    </message>
    <message>
        <source>Moves the focus by the largest step farther away.</source>
        <translation>Verschiebt den Fokus um den größten Schritt weiter weg.</translation>
    </message>
    <message>
        <source>Moves the focus by the largest step nearer.</source>
        <translation>Verschiebt den Fokus um den größten Schritt näher.</translation>
    </message>
    <message>
        <source>Moves the focus by the smallest step farther away.</source>
        <translation>Verschiebt den Fokus um den kleinsten Schritt weiter weg.</translation>
    </message>
    <message>
        <source>Moves the focus by the smallest step nearer.</source>
        <translation>Verschiebt den Fokus um den kleinsten Schritt näher.</translation>
    </message>
    <message>
        <source>Moves the focus to where mark A was set.</source>
        <translation>Verschiebt den Fokus an die Stelle, an der Marke A gesetzt wurde.</translation>
    </message>
    <message>
        <source>Moves the focus to where mark B was set.</source>
        <translation>Verschiebt den Fokus an die Stelle, an der Marke B gesetzt wurde.</translation>
    </message>
    <message>
        <source>Moves the lens to where the live picture is sharpest: in the sharpness spot, else at the place clicked last, else in the middle.</source>
        <translation>Verschiebt das Objektiv dorthin, wo das Live-Bild am schärfsten ist: am Schärfemesspunkt, sonst an der zuletzt angeklickten Stelle, sonst in der Mitte.</translation>
    </message>
    <message>
        <source>Moves the selected shots to the trash: all their files.</source>
        <translation>Verschiebt die ausgewählten Aufnahmen mit allen ihren Dateien in den Papierkorb.</translation>
    </message>
    <message>
        <source>Moves the sharpness spot down.</source>
        <translation>Verschiebt den Schärfemesspunkt nach unten.</translation>
    </message>
    <message>
        <source>Moves the sharpness spot to the left.</source>
        <translation>Verschiebt den Schärfemesspunkt nach links.</translation>
    </message>
    <message>
        <source>Moves the sharpness spot to the right.</source>
        <translation>Verschiebt den Schärfemesspunkt nach rechts.</translation>
    </message>
    <message>
        <source>Moves the sharpness spot up.</source>
        <translation>Verschiebt den Schärfemesspunkt nach oben.</translation>
    </message>
    <message>
        <source>Mu&amp;ch Nearer</source>
        <extracomment>menu Focus: a large step of the lens</extracomment>
        <translation>&amp;Viel näher</translation>
    </message>
    <message>
        <source>Much Fa&amp;rther</source>
        <extracomment>menu Focus: a large step of the lens</extracomment>
        <translation>Viel wei&amp;ter weg</translation>
    </message>
    <message>
        <source>N&amp;arrow Panel</source>
        <extracomment>verb: makes the side panel narrower</extracomment>
        <translation>Leiste s&amp;chmaler</translation>
    </message>
    <message>
        <source>N&amp;ext Guides</source>
        <extracomment>shows the next kind of guides</extracomment>
        <translation>Nä&amp;chste Hilfslinien</translation>
    </message>
    <message>
        <source>Name This Bod&amp;y…</source>
        <translation>Kamera b&amp;enennen…</translation>
    </message>
    <message>
        <source>New &amp;Session…</source>
        <extracomment>verb: begins a new session, which is a folder of photographs</extracomment>
        <translation>&amp;Neue Sitzung…</translation>
    </message>
    <message>
        <source>No &amp;Label</source>
        <extracomment>command of the menu Rating: takes the coloured label away</extracomment>
        <translation>Keine &amp;Markierung</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <extracomment>menu of the sessions that were open before</extracomment>
        <translation>Z&amp;uletzt geöffnet</translation>
    </message>
    <message>
        <source>Open With Another Pro&amp;gram…</source>
        <translation>Mit anderem &amp;Programm öffnen…</translation>
    </message>
    <message>
        <source>Opens another window with a session of its own.</source>
        <translation>Öffnet ein weiteres Fenster mit einer eigenen Sitzung.</translation>
    </message>
    <message>
        <source>Opens the handbook. In a dialog it opens at the chapter that explains it.</source>
        <translation>Öffnet das Handbuch. In einem Dialog öffnet es sich bei dem Kapitel, das ihn erklärt.</translation>
    </message>
    <message>
        <source>Opens the menu of what has the keyboard, as the right mouse button does.</source>
        <translation>Öffnet das Menü des Elements mit dem Tastaturfokus, wie die rechte Maustaste.</translation>
    </message>
    <message>
        <source>Opens the picture with the desktop&apos;s own program.</source>
        <translation>Öffnet das Bild mit dem Standardprogramm des Desktops.</translation>
    </message>
    <message>
        <source>Opens the selected pictures with a program of your choice.</source>
        <translation>Öffnet die ausgewählten Bilder mit einem Programm Ihrer Wahl.</translation>
    </message>
    <message>
        <source>Page &amp;Back</source>
        <extracomment>walks back by as many photographs as are in view</extracomment>
        <translation>Seite &amp;zurück</translation>
    </message>
    <message>
        <source>Page For&amp;ward</source>
        <extracomment>walks on by as many photographs as are in view</extracomment>
        <translation>&amp;Seite weiter</translation>
    </message>
    <message>
        <source>Present &amp;On…</source>
        <extracomment>chooses the monitor of the presentation</extracomment>
        <translation>Präsentieren &amp;auf…</translation>
    </message>
    <message>
        <source>Presets…</source>
        <extracomment>command: opens the list of saved camera settings</extracomment>
        <translation>Vorgaben…</translation>
    </message>
    <message>
        <source>Presses colours together where the monitor cannot show them all, and keeps their differences.</source>
        <translation>Staucht Farben, die der Monitor nicht alle zeigen kann, und erhält ihre Abstufungen.</translation>
    </message>
    <message>
        <source>Profile to &amp;Imitate…</source>
        <translation>Zu simul&amp;ierendes Profil…</translation>
    </message>
    <message>
        <source>Puts the filmstrip above the picture.</source>
        <translation>Setzt den Filmstreifen über das Bild.</translation>
    </message>
    <message>
        <source>Puts the side panel to the left of the picture.</source>
        <translation>Setzt die Seitenleiste links neben das Bild.</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <extracomment>command of the menu Rating: marks the photograph as one not to be used</extracomment>
        <translation>&amp;Ablehnen</translation>
    </message>
    <message>
        <source>Reads all photographs of the session and writes a list of their hashes (ASC MHL), by which copies can be verified.</source>
        <translation>Liest alle Fotos der Sitzung und schreibt eine Liste ihrer Prüfsummen (ASC MHL), mit der sich Kopien überprüfen lassen.</translation>
    </message>
    <message>
        <source>Rejects the selected photographs; once more takes it back.</source>
        <translation>Lehnt die ausgewählten Fotos ab; nochmals nimmt es zurück.</translation>
    </message>
    <message>
        <source>Ren&amp;ame…</source>
        <extracomment>verb: gives the photograph another name</extracomment>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Runs the saved sequence that has the key %1.</source>
        <extracomment>%1 is a digit</extracomment>
        <translation>Startet die gespeicherte Sequenz mit der Taste %1.</translation>
    </message>
    <message>
        <source>S&amp;how in Own Window</source>
        <translation>In ei&amp;genem Fenster zeigen</translation>
    </message>
    <message>
        <source>Saves the frame of live view that is shown as a photograph of the session.</source>
        <translation>Speichert das gezeigte Bild des Live-Views als Foto der Sitzung.</translation>
    </message>
    <message>
        <source>Se&amp;quences…</source>
        <extracomment>opens the window of sequences (time lapse, brackets)</extracomment>
        <translation>Sequen&amp;zen…</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <extracomment>verb: all photographs</extracomment>
        <translation>&amp;Alle auswählen</translation>
    </message>
    <message>
        <source>Selects all photographs that are shown.</source>
        <translation>Wählt alle angezeigten Fotos aus.</translation>
    </message>
    <message>
        <source>Selects all pictures from the first one to this one.</source>
        <translation>Wählt alle Bilder vom ersten bis zu diesem aus.</translation>
    </message>
    <message>
        <source>Selects all pictures from this one to the last one.</source>
        <translation>Wählt alle Bilder von diesem bis zum letzten aus.</translation>
    </message>
    <message>
        <source>Selects the picture after this one as well.</source>
        <translation>Wählt auch das Bild nach diesem aus.</translation>
    </message>
    <message>
        <source>Selects the picture before this one as well.</source>
        <translation>Wählt auch das Bild vor diesem aus.</translation>
    </message>
    <message>
        <source>Sequence &amp;%1</source>
        <extracomment>command: runs the saved sequence that has this number; %1 is a digit</extracomment>
        <translation>Sequenz &amp;%1</translation>
    </message>
    <message>
        <source>Set Camera&apos;s Cloc&amp;k</source>
        <translation>Ka&amp;merauhr stellen</translation>
    </message>
    <message>
        <source>Set Focus &amp;Mark A</source>
        <translation>Fokus&amp;marke A setzen</translation>
    </message>
    <message>
        <source>Set Focus Mar&amp;k B</source>
        <translation>Fo&amp;kusmarke B setzen</translation>
    </message>
    <message>
        <source>Sets self-timer, how many photographs a capture takes, what it waits for, and how long bulb exposures last.</source>
        <translation>Legt den Selbstauslöser fest, die Anzahl der Fotos je Auslösung, worauf gewartet wird und wie lange Bulb-Belichtungen dauern.</translation>
    </message>
    <message>
        <source>Sets the camera&apos;s clock to the computer&apos;s time.</source>
        <translation>Stellt die Uhr der Kamera nach der Zeit des Computers.</translation>
    </message>
    <message>
        <source>Sharpness on &amp;Thumbnails</source>
        <translation>&amp;Schärfe auf Miniaturen</translation>
    </message>
    <message>
        <source>Show &amp;in Folder</source>
        <translation>&amp;Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show &amp;the Newest</source>
        <translation>Neuestem Bild &amp;folgen</translation>
    </message>
    <message>
        <source>Show A&amp;ll Photographs</source>
        <translation>&amp;Alle Fotos zeigen</translation>
    </message>
    <message>
        <source>Show M&amp;otion</source>
        <extracomment>live view: shows how much the picture moves; can be switched on and off</extracomment>
        <translation>&amp;Bewegung anzeigen</translation>
    </message>
    <message>
        <source>Show Ne&amp;xt Camera</source>
        <translation>&amp;Nächste Kamera zeigen</translation>
    </message>
    <message>
        <source>Show P&amp;revious Camera</source>
        <translation>V&amp;orherige Kamera zeigen</translation>
    </message>
    <message>
        <source>Show as D&amp;ial</source>
        <translation>Als &amp;Einstellrad zeigen</translation>
    </message>
    <message>
        <source>Show in &amp;File Manager</source>
        <translation>In &amp;Dateiverwaltung zeigen</translation>
    </message>
    <message>
        <source>Shows all keys that work here, until a click or Escape.</source>
        <translation>Zeigt alle Tasten, die hier gelten, bis zu einem Klick oder Esc.</translation>
    </message>
    <message>
        <source>Shows all panels in their usual places and sizes.</source>
        <translation>Zeigt alle Leisten an ihren üblichen Plätzen und in üblicher Größe.</translation>
    </message>
    <message>
        <source>Shows all photographs on the camera&apos;s card, to bring some of them into the session.</source>
        <translation>Zeigt alle Fotos auf der Karte der Kamera, um einige davon in die Sitzung zu holen.</translation>
    </message>
    <message>
        <source>Shows all photographs side by side, or the one picture again.</source>
        <translation>Zeigt alle Fotos nebeneinander oder wieder das einzelne Bild.</translation>
    </message>
    <message>
        <source>Shows colours exactly, and those the monitor cannot show by the nearest one.</source>
        <translation>Zeigt Farben genau und ersetzt nicht darstellbare durch die nächstliegende.</translation>
    </message>
    <message>
        <source>Shows colours exactly, with the tint of the picture&apos;s white.</source>
        <translation>Zeigt Farben genau, mitsamt der Tönung des Weiß im Bild.</translation>
    </message>
    <message>
        <source>Shows each photograph as it arrives; when off, the one shown stays.</source>
        <translation>Zeigt jedes Foto, sobald es eintrifft; ausgeschaltet bleibt das gezeigte stehen.</translation>
    </message>
    <message>
        <source>Shows exposure, lens, time and name for some seconds.</source>
        <translation>Zeigt einige Sekunden lang Belichtung, Objektiv, Zeit und Namen.</translation>
    </message>
    <message>
        <source>Shows four pictures side by side, or the selected ones.</source>
        <translation>Zeigt vier Bilder nebeneinander oder die ausgewählten.</translation>
    </message>
    <message>
        <source>Shows histogram, waveform, RGB parade and RAW data in turn.</source>
        <translation>Zeigt nacheinander Histogramm, Wellenform, RGB-Parade und RAW-Daten.</translation>
    </message>
    <message>
        <source>Shows lines that help to compose.</source>
        <translation>Zeigt Linien, die beim Bildaufbau helfen.</translation>
    </message>
    <message>
        <source>Shows masks, guides, warnings and overlays on that monitor, too.</source>
        <translation>Zeigt Masken, Hilfslinien, Warnungen und Überlagerungen auch auf jenem Monitor.</translation>
    </message>
    <message>
        <source>Shows on each thumbnail how sharp the photograph is at the place that is looked at, to find the sharpest of a row.</source>
        <translation>Zeigt auf jeder Miniatur, wie scharf das Foto an der betrachteten Stelle ist, um das schärfste einer Serie zu finden.</translation>
    </message>
    <message>
        <source>Shows one pixel of the picture as one on screen.</source>
        <translation>Zeigt ein Pixel des Bildes als ein Pixel auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Shows one pixel of the picture as two by two on screen.</source>
        <translation>Zeigt ein Pixel des Bildes als zwei mal zwei Pixel auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Shows only photographs whose names contain some words.</source>
        <translation>Zeigt nur Fotos, deren Namen bestimmte Wörter enthalten.</translation>
    </message>
    <message>
        <source>Shows or hides histogram, pixel values and sharpness.</source>
        <translation>Blendet Histogramm, Pixelwerte und Schärfe ein oder aus.</translation>
    </message>
    <message>
        <source>Shows or hides the filmstrip.</source>
        <translation>Blendet den Filmstreifen ein oder aus.</translation>
    </message>
    <message>
        <source>Shows or hides the panel with the camera&apos;s settings and those of the view.</source>
        <translation>Blendet die Leiste mit den Einstellungen der Kamera und der Ansicht ein oder aus.</translation>
    </message>
    <message>
        <source>Shows other pictures, half transparent, over this one.</source>
        <translation>Zeigt andere Bilder halb durchsichtig über diesem.</translation>
    </message>
    <message>
        <source>Shows over live view how the camera leans, where it tells it.</source>
        <translation>Zeigt über dem Live-View, wie die Kamera geneigt ist, sofern sie es mitteilt.</translation>
    </message>
    <message>
        <source>Shows the autofocus fields of the camera.</source>
        <translation>Zeigt die AF-Messfelder der Kamera.</translation>
    </message>
    <message>
        <source>Shows the camera before this one; all stay connected.</source>
        <translation>Zeigt die vorherige Kamera; alle bleiben verbunden.</translation>
    </message>
    <message>
        <source>Shows the chosen setting as a dial instead of a menu.</source>
        <translation>Zeigt die gewählte Einstellung als Einstellrad statt als Menü.</translation>
    </message>
    <message>
        <source>Shows the file in the file manager.</source>
        <translation>Zeigt die Datei in der Dateiverwaltung.</translation>
    </message>
    <message>
        <source>Shows the first picture of the session.</source>
        <translation>Zeigt das erste Bild der Sitzung.</translation>
    </message>
    <message>
        <source>Shows the first steps once more: where photographs go, how a camera is connected, and what to do when it is not found.</source>
        <translation>Zeigt noch einmal die ersten Schritte: wohin Fotos gelangen, wie eine Kamera verbunden wird und was zu tun ist, wenn sie nicht gefunden wird.</translation>
    </message>
    <message>
        <source>Shows the last picture of the session.</source>
        <translation>Zeigt das letzte Bild der Sitzung.</translation>
    </message>
    <message>
        <source>Shows the mask of the next aspect ratio.</source>
        <translation>Zeigt die Maske des nächsten Seitenverhältnisses.</translation>
    </message>
    <message>
        <source>Shows the next kind of guides.</source>
        <translation>Zeigt die nächste Art von Hilfslinien.</translation>
    </message>
    <message>
        <source>Shows the next of several cameras; all stay connected.</source>
        <translation>Zeigt die nächste von mehreren Kameras; alle bleiben verbunden.</translation>
    </message>
    <message>
        <source>Shows the page with masks, guides and the like in the side panel, or takes its tab away.</source>
        <translation>Zeigt die Seite mit Masken, Hilfslinien und dergleichen in der Seitenleiste oder nimmt ihren Reiter weg.</translation>
    </message>
    <message>
        <source>Shows the page with the camera&apos;s settings in the side panel, or takes its tab away.</source>
        <translation>Zeigt die Seite mit den Einstellungen der Kamera in der Seitenleiste oder nimmt ihren Reiter weg.</translation>
    </message>
    <message>
        <source>Shows the page with the metadata in the side panel, or takes its tab away.</source>
        <translation>Zeigt die Seite mit den Metadaten in der Seitenleiste oder nimmt ihren Reiter weg.</translation>
    </message>
    <message>
        <source>Shows the picture after this one.</source>
        <translation>Zeigt das Bild nach diesem.</translation>
    </message>
    <message>
        <source>Shows the picture alone on a monitor, or ends that.</source>
        <translation>Zeigt nur das Bild auf einem Monitor oder beendet dies.</translation>
    </message>
    <message>
        <source>Shows the picture before this one.</source>
        <translation>Zeigt das Bild vor diesem.</translation>
    </message>
    <message>
        <source>Shows the picture in a window of its own.</source>
        <translation>Zeigt das Bild in einem eigenen Fenster.</translation>
    </message>
    <message>
        <source>Shows the saved sequences, to change them, make new ones and run them: intervals, brackets, bursts and the like.</source>
        <translation>Zeigt die gespeicherten Sequenzen, um sie zu ändern, neue anzulegen und sie zu starten: Intervalle, Belichtungsreihen, Serienaufnahmen und dergleichen.</translation>
    </message>
    <message>
        <source>Shows the session folder in the file manager.</source>
        <translation>Zeigt den Sitzungsordner in der Dateiverwaltung.</translation>
    </message>
    <message>
        <source>Shows the whole picture.</source>
        <translation>Zeigt das ganze Bild.</translation>
    </message>
    <message>
        <source>Shows two pictures side by side, or the selected ones.</source>
        <translation>Zeigt zwei Bilder nebeneinander oder die ausgewählten.</translation>
    </message>
    <message>
        <source>Shows what a crop to an aspect ratio would keep.</source>
        <translation>Zeigt, was ein Ausschnitt mit einem bestimmten Seitenverhältnis behielte.</translation>
    </message>
    <message>
        <source>Shows what lies above a zoomed picture&apos;s part.</source>
        <translation>Zeigt, was über dem Ausschnitt eines vergrößerten Bildes liegt.</translation>
    </message>
    <message>
        <source>Shows what lies below a zoomed picture&apos;s part.</source>
        <translation>Zeigt, was unter dem Ausschnitt eines vergrößerten Bildes liegt.</translation>
    </message>
    <message>
        <source>Shows what lies to the left of a zoomed picture&apos;s part.</source>
        <translation>Zeigt, was links vom Ausschnitt eines vergrößerten Bildes liegt.</translation>
    </message>
    <message>
        <source>Shows what lies to the right of a zoomed picture&apos;s part.</source>
        <translation>Zeigt, was rechts vom Ausschnitt eines vergrößerten Bildes liegt.</translation>
    </message>
    <message>
        <source>Shows what the camera sees.</source>
        <translation>Zeigt, was die Kamera sieht.</translation>
    </message>
    <message>
        <source>Shu&amp;tter</source>
        <extracomment>menu Change Setting: the shutter speed</extracomment>
        <translation>Belichtungs&amp;zeit</translation>
    </message>
    <message>
        <source>Side P&amp;anel</source>
        <extracomment>can be switched on and off</extracomment>
        <translation>Seiten&amp;leiste</translation>
    </message>
    <message>
        <source>Side Panel on the &amp;Left</source>
        <translation>Seitenleiste &amp;links</translation>
    </message>
    <message>
        <source>Soft &amp;Proof</source>
        <extracomment>colour management: imitates a printer or another device on the screen</extracomment>
        <translation>&amp;Softproof</translation>
    </message>
    <message>
        <source>Start &amp;Virtual Camera</source>
        <translation>Virt&amp;uelle Kamera starten</translation>
    </message>
    <message>
        <source>Starts a simulated camera to try everything without a real one.</source>
        <translation>Startet eine simulierte Kamera, um alles ohne eine echte auszuprobieren.</translation>
    </message>
    <message>
        <source>Step &amp;Down</source>
        <extracomment>gives the chosen camera setting its next lower value</extracomment>
        <translation>Stufe &amp;tiefer</translation>
    </message>
    <message>
        <source>Step &amp;Up</source>
        <extracomment>gives the chosen camera setting its next higher value</extracomment>
        <translation>Stufe &amp;höher</translation>
    </message>
    <message>
        <source>Stop &amp;Transfer</source>
        <extracomment>verb: ends fetching photographs from the camera</extracomment>
        <translation>Über&amp;tragung stoppen</translation>
    </message>
    <message>
        <source>Stops the exposure, the transfer or live view.</source>
        <translation>Stoppt die Belichtung, die Übertragung oder Live-View.</translation>
    </message>
    <message>
        <source>Stops the transfer; the photographs stay on the camera&apos;s card.</source>
        <translation>Stoppt die Übertragung; die Fotos bleiben auf der Karte der Kamera.</translation>
    </message>
    <message>
        <source>Takes a photograph with all connected cameras at the same time, at once: neither self-timer nor row count.</source>
        <translation>Nimmt mit allen verbundenen Kameras gleichzeitig und sofort ein Foto auf: Selbstauslöser und Serie gelten dabei nicht.</translation>
    </message>
    <message>
        <source>Takes a photograph.</source>
        <translation>Nimmt ein Foto auf.</translation>
    </message>
    <message>
        <source>Takes all pictures off the overlay.</source>
        <translation>Nimmt alle Bilder aus der Überlagerung.</translation>
    </message>
    <message>
        <source>Takes back all turning and mirroring of live view.</source>
        <translation>Nimmt alles Drehen und Spiegeln des Live-Views zurück.</translation>
    </message>
    <message>
        <source>Takes back the last rating, label, new name or move to the trash.</source>
        <translation>Macht die letzte Bewertung, Markierung, Umbenennung oder das letzte Verschieben in den Papierkorb rückgängig.</translation>
    </message>
    <message>
        <source>Takes the label off the selected photographs.</source>
        <translation>Entfernt die Markierung von den ausgewählten Fotos.</translation>
    </message>
    <message>
        <source>Takes the stars off the selected photographs.</source>
        <translation>Entfernt die Sterne von den ausgewählten Fotos.</translation>
    </message>
    <message>
        <source>Tells how far the live picture moves from frame to frame: whether the camera and its stand are at rest.</source>
        <translation>Zeigt, wie weit sich das Live-Bild von Bild zu Bild bewegt: ob die Kamera und ihr Stativ ruhig stehen.</translation>
    </message>
    <message>
        <source>Tells the versions of Skein and of the libraries it uses.</source>
        <translation>Nennt die Versionen von Skein und den verwendeten Bibliotheken.</translation>
    </message>
    <message>
        <source>The &amp;Next as Well</source>
        <translation>Auch das &amp;nächste</translation>
    </message>
    <message>
        <source>The Previous as &amp;Well</source>
        <translation>Auch das &amp;vorherige</translation>
    </message>
    <message>
        <source>Timer, Row a&amp;nd Bulb…</source>
        <translation>Selbstauslöser, &amp;Serie und Bulb…</translation>
    </message>
    <message>
        <source>To the &amp;Left</source>
        <extracomment>a direction: moves the part of the picture that is seen</extracomment>
        <translation>Nach &amp;links</translation>
    </message>
    <message>
        <source>To the &amp;Right</source>
        <extracomment>a direction: moves the part of the picture that is seen</extracomment>
        <translation>Nach &amp;rechts</translation>
    </message>
    <message>
        <source>Turn to the &amp;Left</source>
        <translation>Nach &amp;links drehen</translation>
    </message>
    <message>
        <source>Turn to the &amp;Right</source>
        <translation>Nach &amp;rechts drehen</translation>
    </message>
    <message>
        <source>Turns live view clockwise, for a camera that lies on its side.</source>
        <translation>Dreht den Live-View im Uhrzeigersinn, für eine hochkant stehende Kamera.</translation>
    </message>
    <message>
        <source>Turns live view counter-clockwise, for a camera that lies on its side.</source>
        <translation>Dreht den Live-View gegen den Uhrzeigersinn, für eine hochkant stehende Kamera.</translation>
    </message>
    <message>
        <source>Up to the &amp;First</source>
        <translation>Bis zum &amp;ersten</translation>
    </message>
    <message>
        <source>Up to the &amp;Last</source>
        <translation>Bis zum &amp;letzten</translation>
    </message>
    <message>
        <source>Walks back by as many pictures as are in view.</source>
        <translation>Geht um so viele Bilder zurück, wie zu sehen sind.</translation>
    </message>
    <message>
        <source>Walks on by as many pictures as are in view.</source>
        <translation>Geht um so viele Bilder weiter, wie zu sehen sind.</translation>
    </message>
    <message>
        <source>What&apos;s &amp;This?</source>
        <extracomment>command of a menu and of the list of keys</extracomment>
        <translation>Was ist &amp;das?</translation>
    </message>
    <message>
        <source>Where Ph&amp;otographs Go</source>
        <translation>Spei&amp;cherziel</translation>
    </message>
    <message>
        <source>Write &amp;Hash List</source>
        <translation>Prüfsummen&amp;liste schreiben</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <extracomment>verb: makes the picture larger</extracomment>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <extracomment>verb: makes the picture smaller</extracomment>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Zoom and Move &amp;Together</source>
        <translation>&amp;Gemeinsam zoomen und verschieben</translation>
    </message>
</context>
<context>
    <name>skein::Answer</name>
    <message>
        <source>The operation was stopped because its camera was closed.</source>
        <translation>Der Vorgang wurde gestoppt, weil die Verbindung zu seiner Kamera geschlossen wurde.</translation>
    </message>
</context>
<context>
    <name>skein::AspectRatio</name>
    <message>
        <source>A picture of %1 would be only a line. Choose an aspect ratio between 1:%2 and %2:1.</source>
        <extracomment>%1 is what was typed, %2 a number</extracomment>
        <translation>Ein Bild von %1 wäre nur eine Linie. Wählen Sie ein Seitenverhältnis zwischen 1:%2 und %2:1.</translation>
    </message>
    <message>
        <source>An aspect ratio cannot have a side of zero. Type two numbers above zero, such as 16:9.</source>
        <translation>Ein Seitenverhältnis kann keine Seite der Länge null haben. Geben Sie zwei Zahlen größer als null ein, etwa 16:9.</translation>
    </message>
    <message>
        <source>“%1” is no aspect ratio. Type the width and the height with a colon between them, such as 16:9 or %2.</source>
        <extracomment>%1 is what was typed, %2 an example of decimals as the reader writes them</extracomment>
        <translation>„%1“ ist kein Seitenverhältnis. Geben Sie Breite und Höhe mit einem Doppelpunkt dazwischen ein, etwa 16:9 oder %2.</translation>
    </message>
</context>
<context>
    <name>skein::BackupLedger</name>
    <message numerus="yes">
        <source>%n file(s) in the backup were not what had been written there any more. They were put aside with “damaged” in their names, such as “%1”, and copied anew. If nobody has changed them, the backup disk is failing: use another one.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%n Datei in der Sicherung war nicht mehr so, wie sie dort geschrieben worden war. Sie wurde mit „damaged“ im Namen beiseitegelegt („%1“) und neu kopiert. Wenn niemand sie geändert hat, wird der Datenträger der Sicherung unzuverlässig: Verwenden Sie einen anderen.</numerusform>
            <numerusform>%n Dateien in der Sicherung waren nicht mehr so, wie sie dort geschrieben worden waren. Sie wurden mit „damaged“ im Namen beiseitegelegt, etwa „%1“, und neu kopiert. Wenn niemand sie geändert hat, wird der Datenträger der Sicherung unzuverlässig: Verwenden Sie einen anderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), such as “%1”, are not what came from the camera any more. They are in the backup as they are now; copies that were made there before were left as they were. If nobody has edited them, the disk of the session is failing.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%n Datei („%1“) ist nicht mehr so, wie sie von der Kamera kam. Sie ist in ihrem jetzigen Zustand in der Sicherung; frühere Kopien dort blieben unverändert. Wenn niemand sie bearbeitet hat, wird der Datenträger der Sitzung unzuverlässig.</numerusform>
            <numerusform>%n Dateien, etwa „%1“, sind nicht mehr so, wie sie von der Kamera kamen. Sie sind in ihrem jetzigen Zustand in der Sicherung; frühere Kopien dort blieben unverändert. Wenn niemand sie bearbeitet hat, wird der Datenträger der Sitzung unzuverlässig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::BackupPage</name>
    <message>
        <source>Storage and Backup</source>
        <translation>Speicherung und Sicherung</translation>
    </message>
    <message>
        <source>second copy mirror disk full space warn folder network safety</source>
        <translation>zweite kopie spiegelung festplatte datenträger voll speicherplatz warnen ordner netzwerk sicherheit backup</translation>
    </message>
</context>
<context>
    <name>skein::BackupPresenter</name>
    <message numerus="yes">
        <source>%n file(s) have changed since they came from the camera. They are in the backup as they are now; earlier copies there were left as they were.</source>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>%n Datei hat sich geändert, seit sie von der Kamera kam. Sie ist in ihrem jetzigen Zustand in der Sicherung; frühere Kopien dort blieben unverändert.</numerusform>
            <numerusform>%n Dateien haben sich geändert, seit sie von der Kamera kamen. Sie sind in ihrem jetzigen Zustand in der Sicherung; frühere Kopien dort blieben unverändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) there had been spoilt, have “damaged” in their names now, and were copied anew. The backup disk may be failing.</source>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>%n Datei dort war beschädigt, hat nun „damaged“ im Namen und wurde neu kopiert. Der Datenträger der Sicherung ist vielleicht unzuverlässig.</numerusform>
            <numerusform>%n Dateien dort waren beschädigt, haben nun „damaged“ im Namen und wurden neu kopiert. Der Datenträger der Sicherung ist vielleicht unzuverlässig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup disk is full: %n waiting</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>Datenträger der Sicherung voll: %n wartet</numerusform>
            <numerusform>Datenträger der Sicherung voll: %n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup fails: %n waiting</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>Sicherung schlägt fehl: %n wartet</numerusform>
            <numerusform>Sicherung schlägt fehl: %n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup folder is away</source>
        <translation>Sicherungsordner fehlt</translation>
    </message>
    <message numerus="yes">
        <source>Backup folder is away: %n waiting</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>Sicherungsordner fehlt: %n wartet</numerusform>
            <numerusform>Sicherungsordner fehlt: %n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup: %1 safe, %n differ(s)</source>
        <comment>files</comment>
        <extracomment>%1 is a number of files that have a copy, %n one of those that are not as they were</extracomment>
        <translation>
            <numerusform>Sicherung: %1 sicher, %n abweichend</numerusform>
            <numerusform>Sicherung: %1 sicher, %n abweichend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup: %n failed</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>Sicherung: %n fehlgeschlagen</numerusform>
            <numerusform>Sicherung: %n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup: %n waiting</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>Sicherung: %n wartet</numerusform>
            <numerusform>Sicherung: %n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup: all %n safe</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>Sicherung: %n sicher</numerusform>
            <numerusform>Sicherung: alle %n sicher</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup: choose another folder</source>
        <translation>Sicherung: anderen Ordner wählen</translation>
    </message>
    <message>
        <source>Backup: looking…</source>
        <extracomment>status bar: finding out what has no copy yet</extracomment>
        <translation>Sicherung: wird geprüft…</translation>
    </message>
    <message>
        <source>Backup: ready</source>
        <extracomment>status bar: nothing is waiting</extracomment>
        <translation>Sicherung: bereit</translation>
    </message>
    <message>
        <source>Copies go to %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Kopien gehen nach %1</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <extracomment>button: opens the preferences</extracomment>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>That is the disk of the session: copies there are lost with it. Choose a folder on another disk.</source>
        <translation>Das ist der Datenträger der Sitzung: Kopien dort gehen mit ihr verloren. Wählen Sie einen Ordner auf einem anderen Datenträger.</translation>
    </message>
</context>
<context>
    <name>skein::BackupTarget</name>
    <message>
        <source>The backup folder “%1” and the session folder lie in each other. Choose a folder for the backup elsewhere, best on another disk.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Der Sicherungsordner „%1“ und der Sitzungsordner liegen ineinander. Wählen Sie für die Sicherung einen Ordner an anderer Stelle, am besten auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>The backup folder “%1” cannot be written to. Check its disk, or choose another folder for the backup.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>In den Sicherungsordner „%1“ kann nicht geschrieben werden. Prüfen Sie seinen Datenträger oder wählen Sie einen anderen Ordner für die Sicherung.</translation>
    </message>
    <message>
        <source>The backup folder “%1” is away. Photographs go on being saved in the session, and are copied when it is back. If its disk is connected, choose the folder again in the preferences.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Der Sicherungsordner „%1“ fehlt. Fotos werden weiter in der Sitzung gespeichert und kopiert, sobald er wieder da ist. Wenn sein Datenträger angeschlossen ist, wählen Sie den Ordner in den Einstellungen erneut.</translation>
    </message>
    <message>
        <source>The backup folder “%1” is read-only. Allow writing to it, or choose another folder for the backup.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Der Sicherungsordner „%1“ ist schreibgeschützt. Erlauben Sie das Schreiben oder wählen Sie einen anderen Ordner für die Sicherung.</translation>
    </message>
    <message>
        <source>The disk of the backup folder “%1” is full. Photographs go on being saved in the session; make room there, or choose another folder for the backup.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Der Datenträger des Sicherungsordners „%1“ ist voll. Fotos werden weiter in der Sitzung gespeichert; schaffen Sie dort Platz oder wählen Sie einen anderen Ordner für die Sicherung.</translation>
    </message>
    <message>
        <source>There is no backup folder “%1”. Connect its disk or make the folder, and try again.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Es gibt keinen Sicherungsordner „%1“. Schließen Sie seinen Datenträger an oder legen Sie den Ordner an und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>skein::BackupWorker</name>
    <message>
        <source>“%1” is empty, although a photograph was saved there: the disk of the session has lost it, and no copy is known in this backup. Fetch it from the camera&apos;s card again, or look into the backups of former times.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>„%1“ ist leer, obwohl ein Foto darin gespeichert war: Der Datenträger der Sitzung hat es verloren, und in dieser Sicherung ist keine Kopie bekannt. Holen Sie es noch einmal von der Karte der Kamera, oder sehen Sie in früheren Sicherungen nach.</translation>
    </message>
</context>
<context>
    <name>skein::BodyConsole</name>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;.</source>
        <extracomment>%1 is the name of a camera setting or what was typed, %2 a value</extracomment>
        <translation>„%1“ kann nicht „%2“ sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;. Choose one of: %3.</source>
        <extracomment>%1 is the name of a camera setting or what was typed, %2 a value, %3 values with commas between them</extracomment>
        <translation>„%1“ kann nicht „%2“ sein. Wählen Sie eines von: %3.</translation>
    </message>
    <message>
        <source>Live view cannot be &quot;%1&quot;. Choose one of: %2.</source>
        <extracomment>%1 is what was typed, %2 words with commas between them; words as press-shutter stay English</extracomment>
        <translation>Live-View kann nicht „%1“ sein. Wählen Sie eines von: %2.</translation>
    </message>
    <message>
        <source>Say how far the camera leans, in degrees, such as: tilt -2.5 1.</source>
        <translation>Geben Sie in Grad an, wie weit die Kamera geneigt ist, etwa: tilt -2.5 1.</translation>
    </message>
    <message>
        <source>Say how far the picture jumps between two frames, in thousandths of its width from 0 to %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Geben Sie an, wie weit das Bild zwischen zwei Einzelbildern springt, in Tausendsteln seiner Breite von 0 bis %1.</translation>
    </message>
    <message>
        <source>Say how many events there should be, such as 10000.</source>
        <translation>Geben Sie an, wie viele Ereignisse es sein sollen, etwa 10000.</translation>
    </message>
    <message>
        <source>The camera is busy.</source>
        <translation>Die Kamera ist beschäftigt.</translation>
    </message>
    <message>
        <source>The computer has the camera&apos;s controls.</source>
        <translation>Der Computer steuert die Kamera.</translation>
    </message>
    <message>
        <source>There is no room for another picture.</source>
        <translation>Es ist kein Platz für ein weiteres Bild.</translation>
    </message>
    <message>
        <source>This camera has no setting &quot;%1&quot;.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Diese Kamera hat keine Einstellung „%1“.</translation>
    </message>
    <message>
        <source>Unknown order &quot;%1&quot;. Use press-shutter, set NAME VALUE, lock NAME, unlock NAME, watch, storm N, tilt DEGREES, shake N, live KIND, fault RULE, fault none, sleep, wake, unplug or replug.</source>
        <extracomment>%1 is what was typed; words as press-shutter and NAME VALUE stay English</extracomment>
        <translation>Unbekannter Befehl „%1“. Verwenden Sie press-shutter, set NAME VALUE, lock NAME, unlock NAME, watch, storm N, tilt DEGREES, shake N, live KIND, fault RULE, fault none, sleep, wake, unplug oder replug.</translation>
    </message>
</context>
<context>
    <name>skein::BrightnessMeter</name>
    <message>
        <source>The photograph is not whole, so its brightness is not known.</source>
        <translation>Das Foto ist nicht vollständig, daher ist seine Helligkeit nicht bekannt.</translation>
    </message>
    <message>
        <source>There is no photograph on this computer whose brightness could be measured. Let the camera&apos;s JPEG or RAW files be fetched.</source>
        <translation>Auf diesem Computer gibt es kein Foto, dessen Helligkeit gemessen werden könnte. Lassen Sie die JPEG- oder RAW-Dateien der Kamera holen.</translation>
    </message>
</context>
<context>
    <name>skein::BrowserArea</name>
    <message numerus="yes">
        <source>The filter hides all %n photograph(s). %1 shows them again.</source>
        <extracomment>%1 is the name of a button or a key, such as “Show All”</extracomment>
        <translation>
            <numerusform>Der Filter verbirgt das einzige Foto (%n). %1 zeigt es wieder.</numerusform>
            <numerusform>Der Filter verbirgt alle %n Fotos. %1 zeigt sie wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>The photographs of this session appear here.</source>
        <translation>Hier erscheinen die Fotos dieser Sitzung.</translation>
    </message>
</context>
<context>
    <name>skein::BulbSeriesForm</name>
    <message>
        <source>&amp;Exposure time:</source>
        <extracomment>label of a length of time: that of the first exposure</extracomment>
        <translation>&amp;Belichtungszeit:</translation>
    </message>
    <message>
        <source>&amp;Exposures:</source>
        <extracomment>label of a number: how many exposures</extracomment>
        <translation type="vanished">&amp;Belichtungen:</translation>
    </message>
    <message>
        <source>&amp;Length of the first:</source>
        <translation type="vanished">&amp;Dauer der ersten:</translation>
    </message>
    <message>
        <source>&amp;Pause between:</source>
        <extracomment>label of a length of time</extracomment>
        <translation>&amp;Pause dazwischen:</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>stands between the entries of a list</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>E&amp;xposure factor:</source>
        <extracomment>label of a factor: each exposure is so many times as long as the one before</extracomment>
        <translation>Belichtungs&amp;faktor:</translation>
    </message>
    <message>
        <source>Each &amp;next one:</source>
        <translation type="vanished">&amp;Jede weitere:</translation>
    </message>
    <message>
        <source>Each exposure is so many times as long as the one before: 1 for all the same, 2 for twice as long each time.</source>
        <translation>Jede Belichtung dauert so viele Male so lang wie die vorige: 1 für lauter gleiche, 2 für jedes Mal doppelt so lange.</translation>
    </message>
    <message>
        <source>From the end of one exposure to the start of the next.</source>
        <translation>Vom Ende einer Belichtung bis zum Beginn der nächsten.</translation>
    </message>
    <message>
        <source>Long exposures one after the other, each as long as the one before or so many times as long. The shutter of the camera has to be set to bulb.</source>
        <translation>Langzeitbelichtungen eine nach der anderen, jede so lang wie die vorherige oder so viele Male so lang. Der Verschluss der Kamera muss auf Bulb gestellt sein.</translation>
    </message>
    <message>
        <source>Number o&amp;f exposures:</source>
        <extracomment>label of a number</extracomment>
        <translation>&amp;Anzahl der Belichtungen:</translation>
    </message>
    <message>
        <source>Pa&amp;use between two:</source>
        <translation type="vanished">&amp;Pause dazwischen:</translation>
    </message>
    <message>
        <source>So long the shutter stays open; of exposures that differ, at the first one.</source>
        <translation>So lange bleibt der Verschluss offen; bei unterschiedlichen Belichtungen gilt das für die erste.</translation>
    </message>
    <message>
        <source>× </source>
        <extracomment>before a number: so many times as long</extracomment>
        <translation>× </translation>
    </message>
</context>
<context>
    <name>skein::BurstForm</name>
    <message>
        <source>&amp;Photographs:</source>
        <extracomment>label of a number: how many photographs</extracomment>
        <translation type="vanished">&amp;Fotos:</translation>
    </message>
    <message>
        <source>Each is taken as soon as the camera can.</source>
        <translation>Jedes wird aufgenommen, sobald die Kamera bereit ist.</translation>
    </message>
    <message>
        <source>Number o&amp;f photographs:</source>
        <extracomment>label of a number</extracomment>
        <translation>&amp;Anzahl der Fotos:</translation>
    </message>
    <message>
        <source>So many photographs, one directly after the other.</source>
        <translation>So viele Fotos, eines direkt nach dem anderen.</translation>
    </message>
</context>
<context>
    <name>skein::ButtonEditor</name>
    <message>
        <source>Do It</source>
        <extracomment>button: lets the camera do what the setting is for</extracomment>
        <translation>Ausführen</translation>
    </message>
</context>
<context>
    <name>skein::CachePart</name>
    <message>
        <source>&amp;Automatic (a quarter of the memory: %1)</source>
        <extracomment>%1 is an amount of memory: &quot;3.9 GiB&quot;</extracomment>
        <translation>&amp;Automatisch (ein Viertel des Arbeitsspeichers: %1)</translation>
    </message>
</context>
<context>
    <name>skein::Camera</name>
    <message>
        <source>Another camera is now where this one was. Connect the one you want to use.</source>
        <translation>Wo diese Kamera war, ist jetzt eine andere. Verbinden Sie die, die Sie verwenden möchten.</translation>
    </message>
    <message>
        <source>Live view is busy. Wait for its picture, then try again.</source>
        <translation>Live-View ist beschäftigt. Warten Sie auf das Bild und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The camera could not do this. Look at its display, then try again.</source>
        <translation>Die Kamera konnte dies nicht ausführen. Sehen Sie auf ihrem Display nach und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The camera is no longer there. Plug it in and switch it on, then connect it again.</source>
        <translation>Die Kamera ist nicht mehr da. Schließen Sie sie an, schalten Sie sie ein und verbinden Sie sie erneut.</translation>
    </message>
    <message>
        <source>The camera was disconnected before this was done. Connect it again, then try again.</source>
        <translation>Die Kamera wurde getrennt, bevor dies erledigt war. Verbinden Sie sie erneut und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The camera was unplugged or switched off. Plug it in and switch it on, then connect it again.</source>
        <translation>Die Kamera wurde abgesteckt oder ausgeschaltet. Schließen Sie sie an, schalten Sie sie ein und verbinden Sie sie erneut.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off while the computer slept. Check that the camera is awake, then connect it again.</source>
        <translation>Die Verbindung zur Kamera ist abgebrochen, während der Computer im Ruhezustand war. Prüfen Sie, ob die Kamera wach ist, und verbinden Sie sie erneut.</translation>
    </message>
    <message>
        <source>The photograph “%1” is being fetched already. Wait for it.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Das Foto „%1“ wird bereits geholt. Warten Sie darauf.</translation>
    </message>
    <message>
        <source>The session folder is being changed already. Wait a moment, then try again.</source>
        <translation>Der Sitzungsordner wird bereits gewechselt. Warten Sie einen Moment und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The session folder is being changed. Wait a moment, then try again.</source>
        <translation>Der Sitzungsordner wird gerade gewechselt. Warten Sie einen Moment und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>There is no session folder for the photograph “%1”. Open a session, then try again.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Für das Foto „%1“ gibt es keinen Sitzungsordner. Öffnen Sie eine Sitzung und versuchen Sie es dann erneut.</translation>
    </message>
</context>
<context>
    <name>skein::CameraBar</name>
    <message>
        <source>%1
%2</source>
        <extracomment>a button: the name of a camera, and below it how it is</extracomment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a camera, and how it is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cameras</source>
        <extracomment>read aloud: the row in which one of several cameras is chosen</extracomment>
        <translation>Kameras</translation>
    </message>
</context>
<context>
    <name>skein::CameraCheck</name>
    <message>
        <source>%1 photographs would be taken between the marks. Choose larger steps.</source>
        <extracomment>%1 is a number above a thousand; the marks are those of the near and far focus</extracomment>
        <translation>Zwischen den Marken würden %1 Fotos aufgenommen. Wählen Sie größere Schritte.</translation>
    </message>
    <message>
        <source>%1: from %2 on, the camera can change it by %3 to %4 stops, and the bracket wants %5 to %6. Choose fewer photographs, a smaller step, or begin from another value.</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;, %2 its value, %3 to %6 are numbers of stops, such as &quot;-2.0&quot; and &quot;3.3&quot;</extracomment>
        <translation>%1: Von %2 aus kann die Kamera den Wert um %3 bis %4 Blendenstufen ändern, die Belichtungsreihe braucht aber %5 bis %6. Wählen Sie weniger Fotos, eine kleinere Schrittweite oder einen anderen Anfangswert.</translation>
    </message>
    <message>
        <source>%1: the camera does not let this setting be changed now. Turn it to manual exposure (M).</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;</extracomment>
        <translation>%1: Die Kamera lässt diese Einstellung jetzt nicht ändern. Stellen Sie sie auf manuelle Belichtung (M).</translation>
    </message>
    <message>
        <source>%1: the camera has steps of about %2 stops, and the bracket wants finer ones. Choose a larger step.</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;, %2 a number</extracomment>
        <translation>%1: Die Kamera hat Schritte von etwa %2 Blendenstufen, die Belichtungsreihe braucht aber feinere. Wählen Sie eine größere Schrittweite.</translation>
    </message>
    <message>
        <source>%1: the camera is set to “%2”. Choose a fixed value first.</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;, %2 its value, such as &quot;Auto&quot;</extracomment>
        <translation>%1: Die Kamera steht auf „%2“. Wählen Sie zuerst einen festen Wert.</translation>
    </message>
    <message>
        <source>%1: this camera has no such setting that can be changed from here.</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;</extracomment>
        <translation>%1: Diese Einstellung lässt sich bei dieser Kamera nicht von hier aus ändern.</translation>
    </message>
    <message>
        <source>From %1 on, the %2 of the camera can be changed by %3 to %4 stops, and the bracket wants %5 to %6. Choose fewer photographs, a smaller step, or begin from another value.</source>
        <translation type="vanished">Von %1 aus lässt sich die Einstellung „%2“ der Kamera um %3 bis %4 Blendenstufen ändern, die Belichtungsreihe braucht aber %5 bis %6. Wählen Sie weniger Fotos, eine kleinere Schrittweite oder einen anderen Anfangswert.</translation>
    </message>
    <message>
        <source>Nothing that the camera can be set to lies within the limits of the ramp. Widen them.</source>
        <translation>Nichts, worauf sich die Kamera einstellen lässt, liegt innerhalb der Grenzen des Verlaufs. Erweitern Sie diese.</translation>
    </message>
    <message>
        <source>The %1 of the camera has steps of about %2 stops, and the bracket wants finer ones. Choose a larger step.</source>
        <translation type="vanished">Die Einstellung „%1“ der Kamera hat Schritte von etwa %2 Blendenstufen, die Belichtungsreihe braucht feinere. Wählen Sie eine größere Schrittweite.</translation>
    </message>
    <message>
        <source>The %1 of the camera is set to “%2”. Choose a fixed value first.</source>
        <translation type="vanished">Die Einstellung „%1“ der Kamera steht auf „%2“. Wählen Sie zuerst einen festen Wert.</translation>
    </message>
    <message>
        <source>The camera does not let its %1 be changed now. Turn it to manual exposure (M).</source>
        <translation type="vanished">Die Kamera lässt die Einstellung „%1“ jetzt nicht ändern. Stellen Sie sie auf manuelle Belichtung (M).</translation>
    </message>
    <message>
        <source>The focus of this camera cannot be moved from here. Some cameras want live view for it, and the lens switched to autofocus.</source>
        <translation>Der Fokus dieser Kamera lässt sich von hier aus nicht verschieben. Manche Kameras brauchen dafür Live-View und ein auf Autofokus gestelltes Objektiv.</translation>
    </message>
    <message>
        <source>The near and far marks of the lens are not set. Focus on the nearest and on the farthest place, and set a mark at each.</source>
        <translation>Die Nah- und die Fernmarke des Objektivs sind nicht gesetzt. Fokussieren Sie auf die nächste und auf die fernste Stelle und setzen Sie jeweils eine Marke.</translation>
    </message>
    <message>
        <source>The near and the far mark are at the same place. Set them at two places.</source>
        <translation>Nah- und Fernmarke sind an derselben Stelle. Setzen Sie sie an zwei verschiedene.</translation>
    </message>
    <message>
        <source>The ramp may come to exposures that are longer than its beat: some beats would be left out. Lower the longest exposure, or choose a longer beat.</source>
        <translation type="vanished">Der Verlauf kann zu Belichtungen führen, die länger sind als sein Takt: Einige Takte würden ausgelassen. Verringern Sie die längste Belichtung oder wählen Sie einen längeren Takt.</translation>
    </message>
    <message>
        <source>The ramp may come to exposures that are longer than its interval: some beats would be left out. Lower the longest exposure, or choose a longer interval.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation>Der Verlauf kann zu Belichtungen führen, die länger sind als sein Intervall: Einige Auslösungen würden ausgelassen. Verringern Sie die längste Belichtung oder wählen Sie ein längeres Intervall.</translation>
    </message>
    <message>
        <source>This camera changes its exposure by %1 stops at least: the steps may be seen in the film.</source>
        <extracomment>%1 is a number, such as &quot;0.5&quot;; film: the time lapse that is made of the photographs</extracomment>
        <translation>Diese Kamera ändert ihre Belichtung um mindestens %1 Blendenstufen: Die Schritte können im Film sichtbar sein.</translation>
    </message>
    <message>
        <source>This camera does not tell how many steps lie between the marks. Choose a number of photographs instead.</source>
        <translation>Diese Kamera teilt nicht mit, wie viele Schritte zwischen den Marken liegen. Wählen Sie stattdessen eine Anzahl von Fotos.</translation>
    </message>
    <message>
        <source>This camera has no %1 that can be set from here.</source>
        <translation type="vanished">Die Einstellung „%1“ lässt sich bei dieser Kamera nicht von hier aus ändern.</translation>
    </message>
    <message>
        <source>This camera makes no bulb exposures from here. Turn it to manual exposure (M) or bulb (B), if it has them.</source>
        <translation>Diese Kamera macht von hier aus keine Bulb-Belichtungen. Stellen Sie sie auf manuelle Belichtung (M) oder Bulb (B), falls vorhanden.</translation>
    </message>
</context>
<context>
    <name>skein::CameraCommands</name>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a setting, and a sentence that says why it was not changed</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An exposure that has begun cannot be stopped. If it has, the camera finishes it, and its photograph is kept.</source>
        <translation>Eine begonnene Belichtung lässt sich nicht stoppen. Läuft sie schon, führt die Kamera sie zu Ende, und ihr Foto bleibt erhalten.</translation>
    </message>
    <message>
        <source>Reading the camera&apos;s settings…</source>
        <translation>Die Einstellungen der Kamera werden gelesen…</translation>
    </message>
    <message>
        <source>The camera&apos;s settings appear here as soon as one is connected.</source>
        <translation>Hier erscheinen die Einstellungen der Kamera, sobald eine verbunden ist.</translation>
    </message>
    <message>
        <source>The capture was said to have failed, but a photograph has come from the camera since. See whether it is the one.</source>
        <translation>Die Aufnahme wurde als fehlgeschlagen gemeldet, doch seither ist ein Foto von der Kamera gekommen. Sehen Sie nach, ob es das gewünschte ist.</translation>
    </message>
    <message>
        <source>The capture was stopped: no photograph has come of it. Take it again if you want it.</source>
        <translation>Die Aufnahme wurde gestoppt: Es ist kein Foto entstanden. Lösen Sie erneut aus, wenn Sie es möchten.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off during the capture and is being made again. If the camera took the photograph, it is fetched from the card then.</source>
        <translation>Die Verbindung zur Kamera ist während der Aufnahme abgebrochen und wird wiederhergestellt. Falls die Kamera das Foto aufgenommen hat, wird es dann von der Karte geholt.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off. Its settings appear again as soon as it is back.</source>
        <translation>Die Verbindung zur Kamera ist abgebrochen. Ihre Einstellungen erscheinen wieder, sobald sie zurück ist.</translation>
    </message>
</context>
<context>
    <name>skein::CameraConnector</name>
    <message>
        <source>Connecting to %1…</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>Verbindung mit %1 wird hergestellt…</translation>
    </message>
    <message>
        <source>No session folder is open, so photographs would have no place. Open a session, then connect the camera.</source>
        <translation>Es ist kein Sitzungsordner geöffnet, die Fotos hätten also keinen Platz. Öffnen Sie eine Sitzung und verbinden Sie dann die Kamera.</translation>
    </message>
    <message>
        <source>Starting the virtual camera…</source>
        <translation>Die virtuelle Kamera wird gestartet…</translation>
    </message>
    <message>
        <source>Waiting for “%1” to end…</source>
        <extracomment>%1 is a program that uses the camera</extracomment>
        <translation>Es wird gewartet, bis „%1“ beendet ist…</translation>
    </message>
</context>
<context>
    <name>skein::CameraFinder</name>
    <message>
        <source>Nobody in the network answered who “%1” is. Check the network, or use the camera&apos;s number such as 192.168.1.20.</source>
        <extracomment>%1 is the name of a device in the network, such as camera.local</extracomment>
        <translation>Niemand im Netzwerk hat gemeldet, wer „%1“ ist. Prüfen Sie das Netzwerk oder verwenden Sie die Nummer der Kamera, etwa 192.168.1.20.</translation>
    </message>
    <message>
        <source>The camera program gave a list that cannot be understood. Install Skein again.</source>
        <translation>Das Kameraprogramm hat eine unverständliche Liste geliefert. Installieren Sie Skein neu.</translation>
    </message>
    <message>
        <source>There is no camera named “%1” in the network. Check the name, or use the camera&apos;s number such as 192.168.1.20.</source>
        <extracomment>%1 is the name of a device in the network, such as camera.local</extracomment>
        <translation>Im Netzwerk gibt es keine Kamera namens „%1“. Prüfen Sie den Namen oder verwenden Sie die Nummer der Kamera, etwa 192.168.1.20.</translation>
    </message>
</context>
<context>
    <name>skein::CameraGroup</name>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a camera, and a sentence about it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No camera is connected. Connect one, then try again.</source>
        <translation>Es ist keine Kamera verbunden. Verbinden Sie eine und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Not released, because it is not ready: %1. Wait a moment, then try again.</source>
        <extracomment>%1 is a list of cameras</extracomment>
        <translation>Nicht ausgelöst, weil nicht bereit: %1. Warten Sie einen Moment und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The camera whose settings are to be copied is not ready. Connect it, or show another one, then try again.</source>
        <translation>Die Kamera, deren Einstellungen kopiert werden sollen, ist nicht bereit. Verbinden Sie sie oder zeigen Sie eine andere und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>There is no other camera to copy to. Connect another one beside this, then try again.</source>
        <translation>Es gibt keine andere Kamera als Ziel der Kopie. Verbinden Sie eine weitere und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>These have the settings of “%2” now: %1.</source>
        <extracomment>%1 is a list of cameras, %2 another camera</extracomment>
        <translation>Diese haben jetzt die Einstellungen von „%2“: %1.</translation>
    </message>
    <message>
        <source>“%1” has the settings of “%2” now, but for those that it refuses: %3. Set these at “%1”.</source>
        <extracomment>%1 and %2 are cameras, %3 a list of settings</extracomment>
        <translation>„%1“ hat jetzt die Einstellungen von „%2“, außer denen, die sie nicht annimmt: %3. Stellen Sie diese an „%1“ ein.</translation>
    </message>
    <message>
        <source>“%1” has the settings of “%2” now.</source>
        <extracomment>two cameras</extracomment>
        <translation>„%1“ hat jetzt die Einstellungen von „%2“.</translation>
    </message>
</context>
<context>
    <name>skein::CameraHost</name>
    <message>
        <source>The camera host does not know this command. Install Skein again.</source>
        <translation>Das Kameraprogramm kennt diesen Befehl nicht. Installieren Sie Skein neu.</translation>
    </message>
    <message>
        <source>The camera is not connected. Connect it, then try again.</source>
        <translation>Die Kamera ist nicht verbunden. Verbinden Sie sie und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The camera is still taking the picture before. Wait for it, or stop it.</source>
        <translation>Die Kamera nimmt noch das vorherige Bild auf. Warten Sie darauf oder stoppen Sie es.</translation>
    </message>
    <message>
        <source>The parts of Skein that talk to the camera have different versions. Install Skein again.</source>
        <translation>Die Teile von Skein, die mit der Kamera sprechen, haben unterschiedliche Versionen. Installieren Sie Skein neu.</translation>
    </message>
</context>
<context>
    <name>skein::CameraNames</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a camera&apos;s model, and the letter that tells it from others of its kind</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>skein::CameraPage</name>
    <message>
        <source>&amp;Fetch them like any others</source>
        <translation>Wie alle anderen &amp;holen</translation>
    </message>
    <message>
        <source>&amp;Leave them on the card</source>
        <translation>Auf der &amp;Karte lassen</translation>
    </message>
    <message>
        <source>A message with a button says how many there are.</source>
        <translation>Eine Meldung mit einer Schaltfläche zeigt, wie viele es sind.</translation>
    </message>
    <message>
        <source>As&amp;k before they are fetched</source>
        <translation>&amp;Nachfragen, bevor sie geholt werden</translation>
    </message>
    <message>
        <source>Connected Cameras</source>
        <extracomment>title of a part of the preferences: what happens with cameras that are connected</extracomment>
        <translation>Verbundene Kameras</translation>
    </message>
    <message>
        <source>Photographs taken while the camera was away</source>
        <translation>Fotos, die ohne Verbindung zur Kamera aufgenommen wurden</translation>
    </message>
    <message>
        <source>Set the camera&apos;s &amp;clock to the computer&apos;s time</source>
        <translation>Die &amp;Uhr der Kamera nach der Zeit des Computers stellen</translation>
    </message>
    <message>
        <source>So that photographs of several cameras, and the times in their names, agree.</source>
        <translation>Damit die Fotos mehrerer Kameras und die Zeiten in ihren Namen zusammenpassen.</translation>
    </message>
    <message>
        <source>The words are those of the page “Files and Names”. The camera then puts them into every photograph by itself, RAW files included, and keeps them when it is disconnected.</source>
        <translation>Es sind die Angaben der Seite „Dateien und Namen“. Die Kamera schreibt sie dann selbst in jedes Foto, auch in RAW-Dateien, und behält sie, wenn sie getrennt wird.</translation>
    </message>
    <message>
        <source>They are saved in the session, in the order in which they were taken.</source>
        <translation>Sie werden in der Reihenfolge ihrer Aufnahme in der Sitzung gespeichert.</translation>
    </message>
    <message>
        <source>They can be fetched later by “Fetch from Card” in the menu Camera.</source>
        <translation>Sie können später mit „Von der Karte holen“ im Menü „Kamera“ geholt werden.</translation>
    </message>
    <message>
        <source>When a camera is connected</source>
        <translation>Wenn eine Kamera verbunden wird</translation>
    </message>
    <message>
        <source>Write &amp;artist and copyright into the camera</source>
        <translation>&amp;Autor und Copyright in die Kamera schreiben</translation>
    </message>
</context>
<context>
    <name>skein::CameraPart</name>
    <message>
        <source>No camera is connected. Connect one and try again.</source>
        <translation>Es ist keine Kamera verbunden. Verbinden Sie eine und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The camera has no setting “%1”.</source>
        <extracomment>%1 is the name of a camera setting</extracomment>
        <translation>Die Kamera hat keine Einstellung „%1“.</translation>
    </message>
    <message>
        <source>The camera is at work. Wait until it is ready and try again.</source>
        <translation>Die Kamera arbeitet. Warten Sie, bis sie bereit ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1” cannot be set now: the camera&apos;s own dials decide it.</source>
        <extracomment>%1 is the name of a camera setting</extracomment>
        <translation>„%1“ lässt sich jetzt nicht ändern: Die Einstellräder der Kamera bestimmen den Wert.</translation>
    </message>
</context>
<context>
    <name>skein::CameraPicker</name>
    <message>
        <source>%1 (away, and waited for)</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>%1 (fehlt, wird erwartet)</translation>
    </message>
    <message>
        <source>%1 (connected)</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>%1 (verbunden)</translation>
    </message>
    <message>
        <source>%1 (used in another window)</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>%1 (in anderem Fenster verwendet)</translation>
    </message>
    <message>
        <source>&amp;Forget This Network Camera</source>
        <translation>Diese Netzwerkkamera &amp;vergessen</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <extracomment>button</extracomment>
        <translation>V&amp;erbinden</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>Verbindung mit %1 wird hergestellt…</translation>
    </message>
    <message>
        <source>Connects the chosen camera, or the one at the address that was typed. Those that are connected already stay so.</source>
        <translation>Verbindet die gewählte Kamera oder die mit der eingetippten Adresse. Bereits verbundene bleiben verbunden.</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation>Erneut nach Kameras suchen</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation>Kameras werden gesucht…</translation>
    </message>
    <message>
        <source>No camera was found by cable. Is it switched on and awake? Cameras on Wi-Fi need their network address.</source>
        <translation>Es wurde keine Kamera am Kabel gefunden. Ist sie eingeschaltet und wach? Kameras im WLAN brauchen ihre Netzwerkadresse.</translation>
    </message>
    <message>
        <source>Starting the virtual camera…</source>
        <translation>Die virtuelle Kamera wird gestartet…</translation>
    </message>
    <message>
        <source>Virtual camera, to try Skein without a real one</source>
        <translation>Virtuelle Kamera, um Skein ohne echte auszuprobieren</translation>
    </message>
</context>
<context>
    <name>skein::CameraPreparation</name>
    <message>
        <source>The camera&apos;s clock has the computer&apos;s time</source>
        <translation>Die Uhr der Kamera hat die Zeit des Computers</translation>
    </message>
    <message>
        <source>This camera&apos;s clock cannot be set from here</source>
        <translation>Die Uhr dieser Kamera lässt sich nicht von hier aus stellen</translation>
    </message>
    <message>
        <source>“%1” could not be set as you want it in this camera. %2</source>
        <extracomment>the name of a setting, and a sentence that says why</extracomment>
        <translation>„%1“ konnte bei dieser Kamera nicht wie gewünscht eingestellt werden. %2</translation>
    </message>
</context>
<context>
    <name>skein::CameraRack</name>
    <message>
        <source>Camera</source>
        <extracomment>stands for a camera whose model is not known yet</extracomment>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>state of a camera</extracomment>
        <translation>Wird verbunden…</translation>
    </message>
    <message>
        <source>It is connected by itself when it is plugged in again.</source>
        <translation>Sie wird von selbst verbunden, wenn sie wieder angeschlossen wird.</translation>
    </message>
    <message>
        <source>Name This Body</source>
        <translation>Kamera benennen</translation>
    </message>
    <message>
        <source>Not there</source>
        <extracomment>state of a camera that is awaited</extracomment>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>state of a camera</extracomment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>What “%1” is called in lists and messages and, where the file-name pattern has {body}, in file names. Empty: it has no name.</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>So heißt „%1“ in Listen und Meldungen und, wo das Muster für Dateinamen {body} enthält, auch in Dateinamen. Leer: Sie hat keinen Namen.</translation>
    </message>
</context>
<context>
    <name>skein::CameraRelease</name>
    <message>
        <source>“%1” (process %2) is using the camera. Close it, or let Skein end it; then the camera is connected.</source>
        <extracomment>%1 is the name of a program, %2 its number</extracomment>
        <translation>„%1“ (Prozess %2) verwendet die Kamera. Schließen Sie es oder lassen Sie es von Skein beenden; dann wird die Kamera verbunden.</translation>
    </message>
    <message>
        <source>“%1” (process %2), which another user of this computer runs, is using the camera. Ask that person to close it.</source>
        <extracomment>%1 is the name of a program, %2 its number</extracomment>
        <translation>„%1“ (Prozess %2), ausgeführt von einem anderen Benutzer dieses Computers, verwendet die Kamera. Bitten Sie diese Person, es zu schließen.</translation>
    </message>
</context>
<context>
    <name>skein::CameraShooter</name>
    <message>
        <source>No camera is connected. Connect one and try again.</source>
        <translation>Es ist keine Kamera verbunden. Verbinden Sie eine und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The camera has no such setting now.</source>
        <translation>Die Kamera hat derzeit keine solche Einstellung.</translation>
    </message>
    <message>
        <source>The camera is being connected. Wait until that is done.</source>
        <translation>Die Kamera wird gerade verbunden. Warten Sie, bis das erledigt ist.</translation>
    </message>
    <message>
        <source>The camera is taking a photograph. Wait until it is done.</source>
        <translation>Die Kamera nimmt gerade ein Foto auf. Warten Sie, bis das erledigt ist.</translation>
    </message>
    <message>
        <source>The camera made %1 of %2 for “%3”. Check its mode and lens.</source>
        <extracomment>%3 is a camera setting, %2 the value that was wanted, %1 the one that it has</extracomment>
        <translation>Die Kamera hat aus %2 für „%3“ %1 gemacht. Prüfen Sie ihren Modus und das Objektiv.</translation>
    </message>
    <message>
        <source>The shutter is set to bulb, and nobody would end the exposure. Choose an exposure time.</source>
        <translation>Der Verschluss steht auf Bulb, und niemand würde die Belichtung beenden. Wählen Sie eine Belichtungszeit.</translation>
    </message>
    <message>
        <source>There is no such photograph.</source>
        <translation>Es gibt kein solches Foto.</translation>
    </message>
    <message>
        <source>This camera offers no bulb exposure now. Turn its dial to M or B.</source>
        <translation>Diese Kamera bietet derzeit keine Bulb-Belichtung. Stellen Sie ihr Moduswahlrad auf M oder B.</translation>
    </message>
    <message>
        <source>“%1” cannot be set to %2 now. Check the camera&apos;s mode and lens.</source>
        <extracomment>%1 is the name of a setting, %2 a value</extracomment>
        <translation>„%1“ lässt sich jetzt nicht auf %2 stellen. Prüfen Sie den Modus der Kamera und das Objektiv.</translation>
    </message>
</context>
<context>
    <name>skein::CameraState</name>
    <message>
        <source>No camera is connected. Connect the camera, then try again.</source>
        <translation>Es ist keine Kamera verbunden. Verbinden Sie die Kamera und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The camera is just being disconnected. Connect it again, then try again.</source>
        <translation>Die Kamera wird gerade getrennt. Verbinden Sie sie wieder und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The camera is still being connected. Wait until it is ready, then try again.</source>
        <translation>Die Kamera wird noch verbunden. Warten Sie, bis sie bereit ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The camera is taking a picture. Wait for it or cancel it, then try again.</source>
        <translation>Die Kamera nimmt ein Bild auf. Warten Sie darauf oder brechen Sie ab und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off and is being made again. Wait a moment, then try again.</source>
        <translation>Die Verbindung zur Kamera ist abgebrochen und wird wiederhergestellt. Warten Sie einen Moment und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This is not possible during live view. Stop live view, then try again.</source>
        <translation>Das ist während Live-View nicht möglich. Beenden Sie Live-View und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This is not possible now. Wait a moment, then try again.</source>
        <translation>Das ist jetzt nicht möglich. Warten Sie einen Moment und versuchen Sie es dann erneut.</translation>
    </message>
</context>
<context>
    <name>skein::CameraText</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a camera in a list: what its owner calls it, and its model</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 in the network</source>
        <extracomment>%1 is an address, such as 192.168.1.20</extracomment>
        <translation>%1 im Netzwerk</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>stands for a camera whose model is not known</extracomment>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Serial number %1</source>
        <extracomment>%1 is a number with letters</extracomment>
        <translation>Seriennummer %1</translation>
    </message>
    <message>
        <source>capture</source>
        <extracomment>one of the things a camera can do, in a list: “capture, live view, settings”</extracomment>
        <translation>Auslösen</translation>
    </message>
    <message>
        <source>live view</source>
        <extracomment>one of the things a camera can do, in a list</extracomment>
        <translation>Live-View</translation>
    </message>
    <message>
        <source>settings</source>
        <extracomment>one of the things a camera can do, in a list: its settings can be changed</extracomment>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>skein::CaptureCommand</name>
    <message>
        <source>Bulb: %1 s</source>
        <extracomment>%1 is a number of seconds that the exposure has lasted</extracomment>
        <translation>Bulb: %1 s</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <extracomment>%1 and %2 are numbers: the third of five</extracomment>
        <translation>Bild %1 von %2</translation>
    </message>
    <message>
        <source>Self-timer: %1 s</source>
        <extracomment>%1 is a number of seconds that are left</extracomment>
        <translation>Selbstauslöser: %1 s</translation>
    </message>
</context>
<context>
    <name>skein::CaptureOperation</name>
    <message>
        <source>The camera took no picture in time. Check focus, card and self-timer, then try again.</source>
        <translation>Die Kamera hat nicht rechtzeitig ein Bild aufgenommen. Prüfen Sie Fokus, Karte und Selbstauslöser und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The camera took the picture but did not hand over a file. Look on the camera&apos;s card, and check that it has a card with free space.</source>
        <translation>Die Kamera hat das Bild aufgenommen, aber keine Datei übergeben. Sehen Sie auf der Karte der Kamera nach und prüfen Sie, ob eine Karte mit freiem Platz eingesetzt ist.</translation>
    </message>
    <message>
        <source>This camera cannot hold its shutter open for the computer. Choose a shutter speed other than bulb.</source>
        <translation>Diese Kamera kann ihren Verschluss nicht für den Computer offen halten. Wählen Sie eine andere Belichtungszeit als Bulb.</translation>
    </message>
</context>
<context>
    <name>skein::CapturePage</name>
    <message>
        <source>&amp;Delete photographs from the card once they are safe</source>
        <translation>Fotos von der Karte &amp;löschen, sobald sie sicher gespeichert sind</translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>title of a page of the preferences: taking photographs</extracomment>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Each is saved, read again and compared before its copy on the card goes. Those that were on the card before stay there.</source>
        <translation>Jedes wird gespeichert, noch einmal gelesen und verglichen, bevor die Kopie auf der Karte gelöscht wird. Fotos, die vorher auf der Karte waren, bleiben dort.</translation>
    </message>
    <message>
        <source>Give the &amp;controls back to the camera after a photograph or live view</source>
        <translation>Die &amp;Bedienung nach einem Foto oder nach Live-View der Kamera zurückgeben</translation>
    </message>
    <message>
        <source>On the card of the camera</source>
        <translation>Auf der Karte der Kamera</translation>
    </message>
    <message>
        <source>Some cameras lock their own buttons and dials while the computer takes photographs. They are free again as soon as nothing needs them.</source>
        <translation>Manche Kameras sperren ihre eigenen Tasten und Einstellräder, während der Computer Fotos aufnimmt. Sie sind wieder frei, sobald die Sperre nicht mehr nötig ist.</translation>
    </message>
    <message>
        <source>The camera&apos;s own controls</source>
        <translation>Die Bedienelemente der Kamera</translation>
    </message>
    <message>
        <source>beep click silence shake vibration tripod wait motion timeout</source>
        <translation>piepen ton klicken stille erschütterung vibration stativ warten bewegung zeitlimit</translation>
    </message>
    <message>
        <source>lock release body dial buttons nikon host pc</source>
        <translation>sperren freigeben gehäuse einstellrad tasten nikon host pc</translation>
    </message>
    <message>
        <source>remove erase format space full download</source>
        <translation>entfernen löschen formatieren speicherplatz voll herunterladen</translation>
    </message>
    <message>
        <source>time date sync author missed photographs while away download</source>
        <translation>zeit uhr datum abgleich autor verpasste fotos verbindung getrennt herunterladen</translation>
    </message>
</context>
<context>
    <name>skein::CaptureUnit</name>
    <message>
        <source>The photograph %1 could not be copied to the memory card. Make room on the disk.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Das Foto %1 konnte nicht auf die Speicherkarte kopiert werden. Schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
</context>
<context>
    <name>skein::Captures</name>
    <message>
        <source>No camera is connected. Connect one and try again.</source>
        <translation>Es ist keine Kamera verbunden. Verbinden Sie eine und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The camera was disconnected during the capture.</source>
        <translation>Die Kamera wurde während der Aufnahme getrennt.</translation>
    </message>
</context>
<context>
    <name>skein::Card</name>
    <message>
        <source>The folder %1 cannot be used as a memory card. Choose a folder that you may write to.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Der Ordner %1 kann nicht als Speicherkarte verwendet werden. Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>The memory card takes no more pictures. Insert another card or delete pictures.</source>
        <translation>Die Speicherkarte nimmt keine weiteren Bilder auf. Setzen Sie eine andere Karte ein oder löschen Sie Bilder.</translation>
    </message>
    <message>
        <source>The picture could not be written to the memory card. Check the card&apos;s folder.</source>
        <translation>Das Bild konnte nicht auf die Speicherkarte geschrieben werden. Prüfen Sie den Ordner der Karte.</translation>
    </message>
</context>
<context>
    <name>skein::CardCleaner</name>
    <message>
        <source>%1 is saved as %2, but was not deleted from the camera. %3</source>
        <extracomment>%1 is the name of the file on the card, %2 in the session, %3 a sentence: why</extracomment>
        <translation>%1 ist als %2 gespeichert, wurde aber nicht von der Kamera gelöscht. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s), such as %1, are saved, but were not deleted from the camera, because it was disconnected in between. This is done at the next connection.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%n Foto (%1) ist gespeichert, wurde aber nicht von der Kamera gelöscht, weil sie zwischendurch getrennt wurde. Das wird bei der nächsten Verbindung nachgeholt.</numerusform>
            <numerusform>%n Fotos, etwa %1, sind gespeichert, wurden aber nicht von der Kamera gelöscht, weil sie zwischendurch getrennt wurde. Das wird bei der nächsten Verbindung nachgeholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its size on the disk is not the size it has in the camera.</source>
        <translation>Die Größe auf dem Datenträger ist nicht die Größe in der Kamera.</translation>
    </message>
    <message>
        <source>There are errors in its picture data, which may have come on the way. Look at it, and fetch the camera&apos;s copy once more if it is spoilt.</source>
        <translation>Die Bilddaten enthalten Fehler, die bei der Übertragung entstanden sein können. Sehen Sie das Foto an und holen Sie es noch einmal von der Kamera, falls es beschädigt ist.</translation>
    </message>
</context>
<context>
    <name>skein::CardCommands</name>
    <message>
        <source>On the card: %1</source>
        <extracomment>%1 is the camera&apos;s name for a file; said over the picture when it stays on the card</extracomment>
        <translation>Auf der Karte: %1</translation>
    </message>
</context>
<context>
    <name>skein::CardDelegate</name>
    <message>
        <source>In session</source>
        <extracomment>mark on the thumbnail of a photograph on the camera&apos;s card that the session has already</extracomment>
        <translation>In der Sitzung</translation>
    </message>
</context>
<context>
    <name>skein::CardImport</name>
    <message numerus="yes">
        <source>%n file(s) could not be imported and stay on the card.</source>
        <comment>photographs and films</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>%n Datei konnte nicht importiert werden und bleibt auf der Karte.</numerusform>
            <numerusform>%n Dateien konnten nicht importiert werden und bleiben auf der Karte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were imported.</source>
        <comment>photographs and films</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>%n Datei wurde importiert.</numerusform>
            <numerusform>%n Dateien wurden importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import ended, because another session was opened.</source>
        <translation>Der Import wurde beendet, weil eine andere Sitzung geöffnet wurde.</translation>
    </message>
    <message numerus="yes">
        <source>The import was stopped; %n file(s) were not imported and stay on the card.</source>
        <comment>photographs and films</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>Der Import wurde gestoppt; %n Datei wurde nicht importiert und bleibt auf der Karte.</numerusform>
            <numerusform>Der Import wurde gestoppt; %n Dateien wurden nicht importiert und bleiben auf der Karte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::CardListing</name>
    <message>
        <source>No camera is connected. Connect it to see what is on its card.</source>
        <translation>Es ist keine Kamera verbunden. Verbinden Sie sie, um zu sehen, was auf ihrer Karte ist.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>reading the list of photographs on the card was stopped</extracomment>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>The camera was disconnected.</source>
        <translation>Die Kamera wurde getrennt.</translation>
    </message>
</context>
<context>
    <name>skein::CardModel</name>
    <message>
        <source>%1 %2 · %3</source>
        <extracomment>date, time and size of a photograph on a camera&apos;s card</extracomment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>In this session already.</source>
        <translation>Bereits in dieser Sitzung.</translation>
    </message>
    <message>
        <source>RAW</source>
        <extracomment>kind of file, in the list of what is on the card</extracomment>
        <translation>RAW</translation>
    </message>
    <message>
        <source>RAW+</source>
        <extracomment>on a thumbnail: a RAW file and a picture, taken together</extracomment>
        <translation>RAW+</translation>
    </message>
    <message>
        <source>VIDEO</source>
        <extracomment>on a thumbnail, short</extracomment>
        <translation>VIDEO</translation>
    </message>
</context>
<context>
    <name>skein::CardRow</name>
    <message numerus="yes">
        <source>%n file(s) of this session are on the card only.</source>
        <comment>photographs</comment>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n Datei dieser Sitzung ist nur auf der Karte.</numerusform>
            <numerusform>%n Dateien dieser Sitzung sind nur auf der Karte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Brings them to the computer now.</source>
        <translation>Holt sie jetzt auf den Computer.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <extracomment>button: gets the photographs that are on the camera&apos;s card</extracomment>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Fetch the photographs from the card</source>
        <translation>Die Fotos von der Karte holen</translation>
    </message>
</context>
<context>
    <name>skein::CardView</name>
    <message>
        <source>Photographs on the card</source>
        <translation>Fotos auf der Karte</translation>
    </message>
</context>
<context>
    <name>skein::ClippedShares</name>
    <message>
        <source>%1 %2 %</source>
        <extracomment>the name of a colour and its share</extracomment>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>&lt;%1</source>
        <extracomment>a share in per cent that is smaller than the number</extracomment>
        <translation>&lt;%1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>stands between the entries of a list: &quot;red 2 %, blue 1 %&quot;</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>B</source>
        <extracomment>one letter before the share of blue that is clipped: &quot;B 2&quot;</extracomment>
        <translation>B</translation>
    </message>
    <message>
        <source>G</source>
        <extracomment>one letter before the share of green that is clipped: &quot;G 2&quot;</extracomment>
        <translation>G</translation>
    </message>
    <message>
        <source>Highlights</source>
        <extracomment>before how much of each colour is at full brightness: &quot;Highlights R 2 G 0 B 0 %&quot;</extracomment>
        <translation>Lichter</translation>
    </message>
    <message>
        <source>L</source>
        <extracomment>one letter before the share of the luminance that is clipped: &quot;L 2&quot;</extracomment>
        <translation>L</translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>one letter before the share of red that is clipped: &quot;R 2&quot;</extracomment>
        <translation>R</translation>
    </message>
    <message>
        <source>Shadows</source>
        <extracomment>before how much of each colour is without any light: &quot;Shadows R 2 G 0 B 0 %&quot;</extracomment>
        <translation>Tiefen</translation>
    </message>
    <message>
        <source>blue</source>
        <extracomment>colour channel, in a list of how much is clipped: &quot;red 2 %&quot;</extracomment>
        <translation>Blau</translation>
    </message>
    <message>
        <source>green</source>
        <extracomment>colour channel, in a list of how much is clipped: &quot;red 2 %&quot;</extracomment>
        <translation>Grün</translation>
    </message>
    <message>
        <source>luminance</source>
        <extracomment>colour channel, in a list of how much is clipped: &quot;red 2 %&quot;</extracomment>
        <translation>Luminanz</translation>
    </message>
    <message>
        <source>red</source>
        <extracomment>a colour channel, in a list: “red, green”</extracomment>
        <translation>Rot</translation>
    </message>
</context>
<context>
    <name>skein::ClosingGuard</name>
    <message>
        <source>Close Now</source>
        <extracomment>button: closes the window without waiting</extracomment>
        <translation>Jetzt schließen</translation>
    </message>
    <message>
        <source>Photographs are still on their way. The window closes by itself when they are saved; dismiss this message to keep it open.</source>
        <translation>Es sind noch Fotos unterwegs. Das Fenster schließt sich von selbst, wenn sie gespeichert sind; schließen Sie diese Meldung, um es offen zu halten.</translation>
    </message>
    <message>
        <source>The bulb exposure is ended now. The window closes by itself when its photograph is saved; dismiss this message to keep it open.</source>
        <translation>Die Bulb-Belichtung wird jetzt beendet. Das Fenster schließt sich von selbst, wenn ihr Foto gespeichert ist; schließen Sie diese Meldung, um es offen zu halten.</translation>
    </message>
    <message>
        <source>The camera is being set back to what it was. The window closes by itself when that is done; dismiss this message to keep it open.</source>
        <translation>Die Kamera wird auf ihren früheren Stand zurückgestellt. Das Fenster schließt sich danach von selbst; schließen Sie diese Meldung, um es offen zu halten.</translation>
    </message>
    <message>
        <source>Your changes are still being written. The window closes by itself when that is done; dismiss this message to keep it open.</source>
        <translation>Ihre Änderungen werden noch geschrieben. Das Fenster schließt sich danach von selbst; schließen Sie diese Meldung, um es offen zu halten.</translation>
    </message>
</context>
<context>
    <name>skein::ColourCommands</name>
    <message>
        <source>Automatic: the desktop&apos;s own</source>
        <translation>Automatisch: das des Desktops</translation>
    </message>
    <message>
        <source>Colour managed: %1</source>
        <extracomment>%1 is the name of a monitor&apos;s colour profile</extracomment>
        <translation>Mit Farbmanagement: %1</translation>
    </message>
    <message>
        <source>Colour managed: monitor taken as sRGB</source>
        <translation>Mit Farbmanagement: Monitor als sRGB angenommen</translation>
    </message>
    <message>
        <source>Colours cannot be converted</source>
        <translation>Farben können nicht umgerechnet werden</translation>
    </message>
    <message>
        <source>Gamut warning: colours that it cannot show are covered.</source>
        <translation>Farbumfangwarnung: Farben, die nicht darstellbar sind, werden abgedeckt.</translation>
    </message>
    <message>
        <source>Imitated: “%1”.</source>
        <extracomment>%1 is the name of a colour profile: that of the soft proof</extracomment>
        <translation>Simuliert: „%1“.</translation>
    </message>
    <message>
        <source>Live view: taken as sRGB.</source>
        <translation>Live-View: als sRGB angenommen.</translation>
    </message>
    <message>
        <source>Monitor %1: no profile is known; sRGB is assumed.</source>
        <extracomment>%1 is the name of a monitor</extracomment>
        <translation>Monitor %1: Es ist kein Profil bekannt; sRGB wird angenommen.</translation>
    </message>
    <message>
        <source>Monitor %1: “%2”, from the X server.</source>
        <extracomment>%1 is the name of a monitor, %2 of a colour profile</extracomment>
        <translation>Monitor %1: „%2“, vom X-Server.</translation>
    </message>
    <message>
        <source>Monitor %1: “%2”, from the desktop&apos;s colour manager.</source>
        <extracomment>%1 is the name of a monitor, %2 of a colour profile</extracomment>
        <translation>Monitor %1: „%2“, vom Farbmanagement des Desktops.</translation>
    </message>
    <message>
        <source>Monitor %1: “%2”, from the file that you chose.</source>
        <extracomment>%1 is the name of a monitor, %2 of a colour profile</extracomment>
        <translation>Monitor %1: „%2“, aus der von Ihnen gewählten Datei.</translation>
    </message>
    <message>
        <source>Monitor Profile</source>
        <extracomment>title of a window</extracomment>
        <translation>Monitorprofil</translation>
    </message>
    <message>
        <source>No soft proof: its profile cannot be used</source>
        <translation>Kein Softproof: Das Profil ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Not colour managed</source>
        <translation>Ohne Farbmanagement</translation>
    </message>
    <message>
        <source>Picture without a usable profile</source>
        <translation>Bild ohne verwendbares Profil</translation>
    </message>
    <message>
        <source>Picture: it does not say what its colours mean, so it is taken as sRGB.</source>
        <translation>Bild: Es gibt nicht an, was seine Farben bedeuten, und wird daher als sRGB angenommen.</translation>
    </message>
    <message>
        <source>Picture: its profile cannot be used, so it is taken as sRGB and its colours may be wrong.</source>
        <translation>Bild: Sein Profil ist nicht verwendbar; es wird daher als sRGB angenommen, und seine Farben können falsch sein.</translation>
    </message>
    <message>
        <source>Picture: “%1”.</source>
        <extracomment>%1 is the name of the picture&apos;s colour profile</extracomment>
        <translation>Bild: „%1“.</translation>
    </message>
    <message>
        <source>Pictures are shown without their profiles and that of the monitor: colours cannot be trusted. Switch colour management on in the menu View.</source>
        <translation>Bilder werden ohne ihre Profile und ohne das des Monitors gezeigt: Auf die Farben ist kein Verlass. Schalten Sie das Farbmanagement im Menü „Ansicht“ ein.</translation>
    </message>
    <message>
        <source>Profile to Imitate</source>
        <translation>Zu simulierendes Profil</translation>
    </message>
    <message>
        <source>Soft proof with gamut warning: %1</source>
        <extracomment>%1 is the name of the imitated colour profile</extracomment>
        <translation>Softproof mit Farbumfangwarnung: %1</translation>
    </message>
    <message>
        <source>Soft proof: %1</source>
        <extracomment>%1 is the name of the imitated colour profile</extracomment>
        <translation>Softproof: %1</translation>
    </message>
    <message>
        <source>Which printer or screen is to be imitated?</source>
        <translation>Welcher Drucker oder Bildschirm soll simuliert werden?</translation>
    </message>
    <message>
        <source>Which profile describes the monitor “%1”, on which this window is? By itself, Skein uses the one that the desktop has for it.</source>
        <extracomment>%1 is the name of a monitor</extracomment>
        <translation>Welches Profil beschreibt den Monitor „%1“, auf dem dieses Fenster liegt? Von sich aus verwendet Skein das Profil, das der Desktop für ihn hat.</translation>
    </message>
</context>
<context>
    <name>skein::ColourLabel</name>
    <message>
        <source>Blue</source>
        <extracomment>colour of a photograph&apos;s label</extracomment>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>colour of a photograph&apos;s label</extracomment>
        <translation>Grün</translation>
    </message>
    <message>
        <source>No label</source>
        <extracomment>the photograph has no coloured label</extracomment>
        <translation>Keine Markierung</translation>
    </message>
    <message>
        <source>Purple</source>
        <extracomment>colour of a photograph&apos;s label</extracomment>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>colour of a photograph&apos;s label</extracomment>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Yellow</source>
        <extracomment>colour of a photograph&apos;s label</extracomment>
        <translation>Gelb</translation>
    </message>
</context>
<context>
    <name>skein::ColourManager</name>
    <message>
        <source>Nothing can be imitated with the profile “%1”. Choose another one.</source>
        <extracomment>%1 is the name of a colour profile</extracomment>
        <translation>Mit dem Profil „%1“ lässt sich nichts simulieren. Wählen Sie ein anderes.</translation>
    </message>
</context>
<context>
    <name>skein::ColourPage</name>
    <message>
        <source>&amp;Colours it cannot show:</source>
        <translation>Nicht darstellbare &amp;Farben:</translation>
    </message>
    <message>
        <source>&amp;Imitate it</source>
        <extracomment>check box: soft proof, the picture as that profile&apos;s device would print it</extracomment>
        <translation>&amp;Simulieren</translation>
    </message>
    <message>
        <source>&amp;Manage colours</source>
        <extracomment>can be switched on and off</extracomment>
        <translation>Farb&amp;management verwenden</translation>
    </message>
    <message>
        <source>&amp;Profile to imitate:</source>
        <translation>Zu simulierendes &amp;Profil:</translation>
    </message>
    <message>
        <source>Automatic: the desktop&apos;s own</source>
        <translation>Automatisch: das des Desktops</translation>
    </message>
    <message>
        <source>Automatic…</source>
        <extracomment>button: lets the profile be found by itself again</extracomment>
        <translation>Automatisch…</translation>
    </message>
    <message>
        <source>Black stays &amp;black</source>
        <translation>Schwarz &amp;bleibt schwarz</translation>
    </message>
    <message>
        <source>By itself, Skein uses the profile that the desktop has for each monitor. Choose a file if you have a better one, as a calibration device makes it.</source>
        <translation>Von sich aus verwendet Skein das Profil, das der Desktop für jeden Monitor hat. Wählen Sie eine Datei, wenn Sie ein besseres haben, wie es ein Kalibriergerät erstellt.</translation>
    </message>
    <message>
        <source>Chooses the profile of this monitor, if you have a better one than the desktop&apos;s own.</source>
        <translation>Wählt das Profil dieses Monitors, falls Sie ein besseres haben als das des Desktops.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>button: chooses a colour profile</extracomment>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Co&amp;ver colours that it cannot show</source>
        <translation>Nicht darstellbare Farben ab&amp;decken</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Cut off (relative colorimetric)</source>
        <translation>Abschneiden (relativ farbmetrisch)</translation>
    </message>
    <message>
        <source>Imitating a printer or another screen (soft proof)</source>
        <translation>Simulation eines Druckers oder anderen Bildschirms (Softproof)</translation>
    </message>
    <message>
        <source>Keep the impression (perceptual)</source>
        <translation>Eindruck erhalten (perzeptiv)</translation>
    </message>
    <message>
        <source>Keep them vivid (saturation)</source>
        <translation>Lebhaft halten (Sättigung)</translation>
    </message>
    <message>
        <source>Monitor Profile</source>
        <extracomment>title of a window</extracomment>
        <translation>Monitorprofil</translation>
    </message>
    <message>
        <source>Paper white, too (absolute)</source>
        <translation>Auch das Papierweiß (absolut)</translation>
    </message>
    <message>
        <source>Pictures on the monitor</source>
        <translation>Bilder auf dem Monitor</translation>
    </message>
    <message>
        <source>Profile to Imitate</source>
        <translation>Zu simulierendes Profil</translation>
    </message>
    <message>
        <source>Profiles of the monitors</source>
        <translation>Profile der Monitore</translation>
    </message>
    <message>
        <source>Shows colours as the photograph means them, by its profile and that of the monitor. Without it they depend on the monitor, and cannot be trusted.</source>
        <translation>Zeigt Farben so, wie das Foto sie meint, nach seinem Profil und dem des Monitors. Ohne dies hängen sie vom Monitor ab, und es ist kein Verlass auf sie.</translation>
    </message>
    <message>
        <source>Shows pictures as it would show them.</source>
        <translation>Zeigt Bilder so, wie dieses Gerät sie zeigen würde.</translation>
    </message>
    <message>
        <source>That of the paper and the printer, from the laboratory.</source>
        <translation>Das Profil des Papiers und des Druckers, vom Labor.</translation>
    </message>
    <message>
        <source>The darkest tone of the picture becomes the darkest of the monitor, so that shadows keep their detail (black point compensation).</source>
        <translation>Der dunkelste Ton des Bildes wird zum dunkelsten des Monitors, sodass die Tiefen ihre Zeichnung behalten (Tiefenkompensierung).</translation>
    </message>
    <message>
        <source>The gamut warning of the soft proof.</source>
        <translation>Die Farbumfangwarnung des Softproofs.</translation>
    </message>
    <message>
        <source>The rendering intent. “Keep the impression” suits photographs.</source>
        <translation>Das Rendering-Intent. „Eindruck erhalten“ eignet sich für Fotos.</translation>
    </message>
    <message>
        <source>Which printer or screen is to be imitated?</source>
        <translation>Welcher Drucker oder Bildschirm soll simuliert werden?</translation>
    </message>
    <message>
        <source>Which profile describes the monitor “%1”?</source>
        <extracomment>%1 is a monitor</extracomment>
        <translation>Welches Profil beschreibt den Monitor „%1“?</translation>
    </message>
    <message>
        <source>gamut out of range</source>
        <translation>farbumfang gamut außerhalb</translation>
    </message>
    <message>
        <source>icc profile color management calibration</source>
        <translation>icc profil farbmanagement farbverwaltung kalibrierung</translation>
    </message>
    <message>
        <source>monitor screen display icc profile calibration</source>
        <translation>monitor bildschirm anzeige display icc profil kalibrierung</translation>
    </message>
    <message>
        <source>rendering intent gamut perceptual relative saturation absolute</source>
        <translation>rendering intent wiedergabeabsicht gamut farbumfang perzeptiv relativ sättigung absolut</translation>
    </message>
    <message>
        <source>shadows bpc compensation</source>
        <translation>tiefen schatten bpc kompensierung schwarzpunkt</translation>
    </message>
    <message>
        <source>soft proof print</source>
        <translation>softproof druck drucken</translation>
    </message>
    <message>
        <source>soft proof printer paper icc</source>
        <translation>softproof drucker papier icc</translation>
    </message>
</context>
<context>
    <name>skein::ColourProfile</name>
    <message>
        <source>Profile without a name</source>
        <translation>Profil ohne Namen</translation>
    </message>
    <message>
        <source>The colour profile %1 cannot be read. Choose another one.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Das Farbprofil %1 kann nicht gelesen werden. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The colour profile %1 is not there any more. Choose another one.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Das Farbprofil %1 ist nicht mehr da. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The colour profile is damaged. Choose another one, or install it anew.</source>
        <translation>Das Farbprofil ist beschädigt. Wählen Sie ein anderes oder installieren Sie es neu.</translation>
    </message>
    <message>
        <source>The colour profile is empty. Choose another one.</source>
        <translation>Das Farbprofil ist leer. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The colour profile is larger than any real one. Choose another one.</source>
        <translation>Das Farbprofil ist größer als jedes echte. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>This colour profile is of a kind that describes neither a picture nor a screen nor a printer. Choose another one.</source>
        <translation>Dieses Farbprofil ist von einer Art, die weder ein Bild noch einen Bildschirm noch einen Drucker beschreibt. Wählen Sie ein anderes.</translation>
    </message>
</context>
<context>
    <name>skein::ColourTransform</name>
    <message>
        <source>The colours cannot be converted from “%1” to “%2”. Choose another profile in the menu View, Colour Management.</source>
        <extracomment>%1 and %2 are names of colour profiles</extracomment>
        <translation>Die Farben können nicht von „%1“ nach „%2“ umgerechnet werden. Wählen Sie ein anderes Profil im Menü „Ansicht“ unter „Farbmanagement“.</translation>
    </message>
</context>
<context>
    <name>skein::CommandLine</name>
    <message>
        <source>%1 does not know what to do with &quot;%2&quot;.</source>
        <extracomment>%1 is a command, such as capture, %2 what was typed</extracomment>
        <translation>%1 weiß mit „%2“ nichts anzufangen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a command, such as capture, %2 a sentence: what is wrong</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address. Give a numeric address such as 127.0.0.1.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>„%1“ ist keine Adresse. Geben Sie eine numerische Adresse an, etwa 127.0.0.1.</translation>
    </message>
    <message>
        <source>--%1 wants a value that is not empty.</source>
        <extracomment>%1 is the name of an option</extracomment>
        <translation>--%1 braucht einen nicht leeren Wert.</translation>
    </message>
    <message>
        <source>--bulb wants a number of seconds, from 0 to %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>--bulb braucht eine Anzahl von Sekunden, von 0 bis %1.</translation>
    </message>
    <message>
        <source>--count wants a whole number, 1 or more.</source>
        <translation>--count braucht eine ganze Zahl, 1 oder mehr.</translation>
    </message>
    <message>
        <source>--delay wants a number of seconds, from 0 to %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>--delay braucht eine Anzahl von Sekunden, von 0 bis %1.</translation>
    </message>
    <message>
        <source>--frames wants a whole number, 0 or more.</source>
        <translation>--frames braucht eine ganze Zahl, 0 oder mehr.</translation>
    </message>
    <message>
        <source>--hook wants EVENT=PROGRAM; the events are %1.</source>
        <extracomment>EVENT=PROGRAM stays English, as it stands in --help; %1: words with commas between them</extracomment>
        <translation>--hook braucht EVENT=PROGRAM; die Ereignisse sind %1.</translation>
    </message>
    <message>
        <source>--hook-arg belongs to the --hook before it: name that first.</source>
        <translation>--hook-arg gehört zum --hook davor: Nennen Sie diesen zuerst.</translation>
    </message>
    <message>
        <source>--interval wants a number of seconds, 0 or more.</source>
        <translation>--interval braucht eine Anzahl von Sekunden, 0 oder mehr.</translation>
    </message>
    <message>
        <source>--missed wants &quot;fetch&quot; or &quot;skip&quot;.</source>
        <translation>--missed braucht „fetch“ oder „skip“.</translation>
    </message>
    <message>
        <source>--seconds wants a number of seconds, 0 or more.</source>
        <translation>--seconds braucht eine Anzahl von Sekunden, 0 oder mehr.</translation>
    </message>
    <message>
        <source>--since wants a date such as 2026-05-31 or 2026-05-31T14:30.</source>
        <translation>--since braucht ein Datum wie 2026-05-31 oder 2026-05-31T14:30.</translation>
    </message>
    <message>
        <source>--virtual-options goes with &quot;--camera virtual&quot; only.</source>
        <translation>--virtual-options geht nur zusammen mit &quot;--camera virtual&quot;.</translation>
    </message>
    <message>
        <source>A camera for trying out Skein: it speaks PTP/IP and shows a painted scene.
The first line on standard output is the port for libgphoto2 programs.

Standard input takes one order a line, each answered by &quot;ok&quot; or &quot;error: ...&quot;:
press-shutter, set NAME VALUE, lock NAME, unlock NAME, watch (changes), storm N (events), tilt DEGREES [DEGREES] or tilt unknown (sideways, then forwards), shake N (how far the live picture jumps between two frames, in thousandths of its width), live KIND (normal, not-jpeg, damaged, truncated, resize, huge, busy or rate N: what is wrong with live view), fault RULE (see --fault) or fault none, sleep, wake, unplug, replug.</source>
        <translation>Eine Kamera zum Ausprobieren von Skein: Sie spricht PTP/IP und zeigt eine gemalte Szene.
Die erste Zeile der Standardausgabe ist der Anschluss für libgphoto2-Programme.

Die Standardeingabe nimmt einen Befehl je Zeile an, jeder wird mit &quot;ok&quot; oder &quot;error: ...&quot; beantwortet:
press-shutter, set NAME VALUE, lock NAME, unlock NAME, watch (Änderungen), storm N (Ereignisse), tilt DEGREES [DEGREES] oder tilt unknown (seitwärts, dann nach vorn), shake N (wie weit das Live-Bild zwischen zwei Einzelbildern springt, in Tausendsteln seiner Breite), live KIND (normal, not-jpeg, damaged, truncated, resize, huge, busy oder rate N: was an Live-View nicht stimmt), fault RULE (siehe --fault) oder fault none, sleep, wake, unplug, replug.</translation>
    </message>
    <message>
        <source>A camera that lacks this setting. May be given several times.</source>
        <translation>Eine Einstellung, die dieser Kamera fehlt. Kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Also run the programs that are chosen in the preferences of the window.</source>
        <translation>Auch die Programme ausführen, die in den Einstellungen des Fensters gewählt sind.</translation>
    </message>
    <message>
        <source>An argument for the program of the --hook before it; {path}, {session} and {camera} stand for what they say. May be given several times.</source>
        <translation>Ein Argument für das Programm des --hook davor; {path}, {session} und {camera} stehen für das, was sie benennen. Kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Ask for the folder of a new session as soon as the window is there.</source>
        <translation>Nach dem Ordner einer neuen Sitzung fragen, sobald das Fenster da ist.</translation>
    </message>
    <message>
        <source>Ask which camera to connect as soon as the window is there.</source>
        <translation>Fragen, welche Kamera verbunden werden soll, sobald das Fenster da ist.</translation>
    </message>
    <message>
        <source>At most so many live pictures a second.</source>
        <translation>Höchstens so viele Live-Bilder je Sekunde.</translation>
    </message>
    <message>
        <source>Call &quot;skein-cli --help&quot; to see what it understands.</source>
        <translation>Rufen Sie &quot;skein-cli --help&quot; auf, um zu sehen, was es versteht.</translation>
    </message>
    <message>
        <source>Capacity of the memory card in megabytes.</source>
        <translation>Kapazität der Speicherkarte in Megabyte.</translation>
    </message>
    <message>
        <source>Commands:
  list                   Show the cameras that are connected.
  summary                Show what the driver says about the camera.
  config [NAME[=VALUE]]  Show all settings or one, or change one.
  capture                Take pictures and save them.
  tether                 Save what is taken with the camera&apos;s own shutter.
  import [list] [NAME]   Save earlier photographs from the camera&apos;s card, or list them.
  sequence FILE          Take a sequence of pictures that a file describes, or one that is kept under a name.
  preview                Save frames of live view.
  hashes                 Write a list of the hashes of a session&apos;s photographs.</source>
        <translation>Befehle:
  list                   Die verbundenen Kameras zeigen.
  summary                Zeigen, was der Treiber über die Kamera sagt.
  config [NAME[=VALUE]]  Alle Einstellungen oder eine zeigen oder eine ändern.
  capture                Bilder aufnehmen und speichern.
  tether                 Speichern, was mit dem Auslöser der Kamera aufgenommen wird.
  import [list] [NAME]   Frühere Fotos von der Karte der Kamera speichern oder auflisten.
  sequence FILE          Eine Bildsequenz aufnehmen, die eine Datei beschreibt oder die unter einem Namen gespeichert ist.
  preview                Bilder des Live-Views speichern.
  hashes                 Eine Prüfsummenliste der Fotos einer Sitzung schreiben.</translation>
    </message>
    <message>
        <source>Connect the camera at PORT (usb:… or ptpip:…; “virtual” starts the virtual camera).</source>
        <translation>Die Kamera an PORT verbinden (usb:… oder ptpip:…; „virtual“ startet die virtuelle Kamera).</translation>
    </message>
    <message>
        <source>Copy each photograph to the folder DIR, which must be there, on another disk or in the network, too.</source>
        <translation>Jedes Foto auch in den Ordner DIR kopieren, der vorhanden sein muss, auf einem anderen Datenträger oder im Netzwerk.</translation>
    </message>
    <message>
        <source>Delete each photograph from the camera&apos;s card once it is saved.</source>
        <translation>Jedes Foto von der Karte der Kamera löschen, sobald es gespeichert ist.</translation>
    </message>
    <message>
        <source>Delete photographs from the camera&apos;s card once they are safe in the session.</source>
        <translation>Fotos von der Karte der Kamera löschen, sobald sie sicher in der Sitzung sind.</translation>
    </message>
    <message>
        <source>End bulb exposures after S seconds.</source>
        <translation>Bulb-Belichtungen nach S Sekunden beenden.</translation>
    </message>
    <message>
        <source>End when standard input is closed.</source>
        <translation>Beenden, wenn die Standardeingabe geschlossen wird.</translation>
    </message>
    <message>
        <source>Everything on the card, also what the session has already.</source>
        <translation>Alles auf der Karte, auch was die Sitzung schon hat.</translation>
    </message>
    <message>
        <source>Exit status: 0 when all was done, 1 when something failed or was left out, 2 for wrong usage.</source>
        <translation>Rückgabewert: 0, wenn alles getan ist, 1, wenn etwas fehlgeschlagen ist oder ausgelassen wurde, 2 bei falschem Aufruf.</translation>
    </message>
    <message>
        <source>For measuring: paint the time (milliseconds of the computer&apos;s monotonic clock) into each live picture, in blocks that a program can read.</source>
        <translation>Zum Messen: die Zeit (Millisekunden der monotonen Uhr des Computers) in jedes Live-Bild malen, in Blöcken, die ein Programm lesen kann.</translation>
    </message>
    <message>
        <source>For tests: play a fault. KIND is garbage (answers nonsense), stall-after=N (falls silent in the middle of the Nth data transfer), drop-after=N (closes the line there), capture-never-ready, refuse-set=NAME (does not take that setting), ignore-set=NAME (says yes and does nothing), silent-set=NAME (never answers), no-events (never has any to tell), silent-events (never answers when asked for them), body-locks (shutter and dials are dead while the computer has the controls) or odd-setting=WHAT (one more, that no camera should have: choices, upside-down, no-text and others). May be given several times.</source>
        <translation>Für Tests: einen Fehler vorspielen. KIND ist garbage (antwortet Unsinn), stall-after=N (verstummt mitten in der N-ten Datenübertragung), drop-after=N (beendet dort die Verbindung), capture-never-ready, refuse-set=NAME (nimmt diese Einstellung nicht an), ignore-set=NAME (sagt ja und tut nichts), silent-set=NAME (antwortet nie), no-events (hat nie welche zu melden), silent-events (antwortet nie, wenn danach gefragt wird), body-locks (Auslöser und Einstellräder sind tot, solange der Computer die Steuerung hat) oder odd-setting=WHAT (eine weitere, die keine Kamera haben sollte: choices, upside-down, no-text und andere). Kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Hand out the files of this folder as photographs.</source>
        <translation>Die Dateien dieses Ordners als Fotos ausgeben.</translation>
    </message>
    <message>
        <source>Listen on this address; other computers can then reach the camera.</source>
        <translation>An dieser Adresse lauschen; andere Computer können die Kamera dann erreichen.</translation>
    </message>
    <message>
        <source>Milliseconds from the order to the picture (default: 300).</source>
        <translation>Millisekunden vom Befehl bis zum Bild (Standard: 300).</translation>
    </message>
    <message>
        <source>Model the camera claims to be (default: D850).</source>
        <translation>Modell, als das sich die Kamera ausgibt (Standard: D850).</translation>
    </message>
    <message>
        <source>Name a camera by its port or by its address, not both.</source>
        <translation>Geben Sie eine Kamera mit ihrem Anschluss oder mit ihrer Adresse an, nicht mit beidem.</translation>
    </message>
    <message>
        <source>Name a camera port or the virtual camera, not both.</source>
        <translation>Geben Sie einen Kameraanschluss oder die virtuelle Kamera an, nicht beides.</translation>
    </message>
    <message>
        <source>Name new photographs after PATTERN.</source>
        <translation>Neue Fotos nach PATTERN benennen.</translation>
    </message>
    <message>
        <source>Name photographs after the pattern P: &quot;man skein-cli&quot; tells what it may contain.</source>
        <translation>Fotos nach dem Muster P benennen: &quot;man skein-cli&quot; sagt, was es enthalten darf.</translation>
    </message>
    <message>
        <source>Only one session folder can be named, not %1.</source>
        <extracomment>%1 is a number of folders</extracomment>
        <translation>Es kann nur ein Sitzungsordner angegeben werden, nicht %1.</translation>
    </message>
    <message>
        <source>Only say whether the camera can take this sequence, and how long that lasts.</source>
        <translation>Nur sagen, ob die Kamera diese Sequenz aufnehmen kann und wie lange das dauert.</translation>
    </message>
    <message>
        <source>Press the shutter every S seconds.</source>
        <translation>Alle S Sekunden auslösen.</translation>
    </message>
    <message>
        <source>Print one JSON object per line.</source>
        <translation>Ein JSON-Objekt je Zeile ausgeben.</translation>
    </message>
    <message>
        <source>Run PROGRAM on each EVENT: captured, saved, connected, disconnected, sequence-ended or session-opened. May be given several times.</source>
        <translation>PROGRAM bei jedem EVENT ausführen: captured, saved, connected, disconnected, sequence-ended oder session-opened. Kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Save N frames (1); 0 goes on until interrupted.</source>
        <translation>N Bilder speichern (1); 0 läuft weiter bis zur Unterbrechung.</translation>
    </message>
    <message>
        <source>Save frames in the folder DIR. Default: where you are.</source>
        <translation>Bilder im Ordner DIR speichern. Standard: der aktuelle Ordner.</translation>
    </message>
    <message>
        <source>Save photographs in the folder DIR, which is made if need be. Default: Skein/&lt;date&gt; in the Pictures folder.</source>
        <translation>Fotos im Ordner DIR speichern, der bei Bedarf angelegt wird. Standard: Skein/&lt;Datum&gt; im Bilderordner.</translation>
    </message>
    <message>
        <source>Self-timer: wait S seconds before the first picture.</source>
        <translation>Selbstauslöser: S Sekunden vor dem ersten Bild warten.</translation>
    </message>
    <message>
        <source>Serial number.</source>
        <extracomment>option of the command line; says what it gives the camera</extracomment>
        <translation>Seriennummer.</translation>
    </message>
    <message>
        <source>Show the names of the sequences that are kept.</source>
        <translation>Die Namen der gespeicherten Sequenzen zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Size of the sensor, 1 to 100 (default: 24).</source>
        <translation>Größe des Sensors, 1 bis 100 (Standard: 24).</translation>
    </message>
    <message>
        <source>So many settings more, without names, as large cameras have them.</source>
        <translation>So viele weitere Einstellungen ohne Namen, wie große Kameras sie haben.</translation>
    </message>
    <message>
        <source>Speak LANGUAGE: a code such as de or pt_BR; “pseudo” shows what cannot be translated.</source>
        <translation>LANGUAGE sprechen: ein Kürzel wie de oder pt_BR; „pseudo“ zeigt, was nicht übersetzt werden kann.</translation>
    </message>
    <message>
        <source>Start the virtual camera and connect it.</source>
        <translation>Die virtuelle Kamera starten und verbinden.</translation>
    </message>
    <message>
        <source>Start the virtual camera with these options, separated by spaces.</source>
        <translation>Die virtuelle Kamera mit diesen Optionen starten, durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>Start without plugins; they are listed in the preferences, where one that does harm can be switched off.</source>
        <translation>Ohne Plugins starten; sie stehen in den Einstellungen, wo sich ein schädliches ausschalten lässt.</translation>
    </message>
    <message>
        <source>Stop after S seconds. Default: when interrupted.</source>
        <translation>Nach S Sekunden aufhören. Standard: bei Unterbrechung.</translation>
    </message>
    <message>
        <source>TCP port, or 0 for a free one (default: 15740).</source>
        <translation>TCP-Port, oder 0 für einen freien (Standard: 15740).</translation>
    </message>
    <message>
        <source>Take N pictures (1).</source>
        <translation>N Bilder aufnehmen (1).</translation>
    </message>
    <message>
        <source>Takes pictures with a camera that is connected to the computer, and saves them.</source>
        <translation>Nimmt mit einer am Computer angeschlossenen Kamera Bilder auf und speichert sie.</translation>
    </message>
    <message>
        <source>Tell on standard error what goes on.</source>
        <translation>Auf der Standardfehlerausgabe melden, was geschieht.</translation>
    </message>
    <message>
        <source>Tethered shooting: live view, settings, capture and safe keeping of photographs.</source>
        <translation>Tethered Shooting: Live-View, Einstellungen, Auslösen und sichere Aufbewahrung von Fotos.</translation>
    </message>
    <message>
        <source>The option --%1 needs a number from %2 to %3.</source>
        <extracomment>%1 is the name of an option, %2 and %3 are numbers</extracomment>
        <translation>Die Option --%1 braucht eine Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>The session folder has no name.</source>
        <translation>Der Sitzungsordner hat keinen Namen.</translation>
    </message>
    <message>
        <source>The session&apos;s folder, created if need be; without it the one of last time, or today&apos;s folder below Pictures.</source>
        <translation type="vanished">Der Ordner der Sitzung, bei Bedarf angelegt; ohne Angabe der vom letzten Mal oder der heutige Ordner unter Bilder.</translation>
    </message>
    <message>
        <source>The session&apos;s folder, created if need be; without it the one of last time, or today&apos;s folder below Pictures. An address such as gphoto2://…, as desktops hand it over, is a camera to connect.</source>
        <translation>Der Ordner der Sitzung, der bei Bedarf angelegt wird; ohne Angabe der vom letzten Mal oder der heutige unter „Bilder“. Eine Adresse wie gphoto2://…, wie Desktops sie übergeben, ist eine Kamera, die verbunden wird.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>Try the translation in FILE, a .ts or .qm.</source>
        <translation>Die Übersetzung in FILE ausprobieren, eine .ts- oder .qm-Datei.</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;. Try --help.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Unerwartetes Argument „%1“. Versuchen Sie --help.</translation>
    </message>
    <message>
        <source>Unknown fault &quot;%1&quot;. Try --help.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Unbekannter Fehler „%1“. Versuchen Sie --help.</translation>
    </message>
    <message>
        <source>Use the camera at PORT: usb:BUS,DEVICE, ptpip:ADDRESS, a host name or address, or &quot;virtual&quot; to start a camera that is not real. Default: the only camera that is connected.</source>
        <translation>Die Kamera an PORT verwenden: usb:BUS,DEVICE, ptpip:ADDRESS, ein Hostname oder eine Adresse, oder &quot;virtual&quot;, um eine nicht echte Kamera zu starten. Standard: die einzige verbundene Kamera.</translation>
    </message>
    <message>
        <source>Use this folder as the memory card.</source>
        <translation>Diesen Ordner als Speicherkarte verwenden.</translation>
    </message>
    <message>
        <source>What shall be done? Name a command.</source>
        <translation>Was soll getan werden? Nennen Sie einen Befehl.</translation>
    </message>
    <message>
        <source>What the session does not have yet. This is the default.</source>
        <translation>Was die Sitzung noch nicht hat. Das ist der Standard.</translation>
    </message>
    <message>
        <source>What to do with photographs that were taken since this session last saw the camera: &quot;fetch&quot; them, or &quot;skip&quot; them. Default: fetch.</source>
        <translation>Was mit Fotos geschehen soll, die aufgenommen wurden, seit diese Sitzung die Kamera zuletzt gesehen hat: mit &quot;fetch&quot; holen, mit &quot;skip&quot; überspringen. Standard: fetch.</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>Was zu tun ist.</translation>
    </message>
    <message>
        <source>What was taken at DATE or later, by the camera&apos;s clock: 2026-05-31 or 2026-05-31T14:30; of that, what the session does not have yet.</source>
        <translation>Was am DATE oder später aufgenommen wurde, nach der Uhr der Kamera: 2026-05-31 oder 2026-05-31T14:30; davon das, was die Sitzung noch nicht hat.</translation>
    </message>
    <message>
        <source>What {job} stands for in the pattern.</source>
        <translation>Wofür {job} im Muster steht.</translation>
    </message>
    <message>
        <source>config wants NAME or NAME=VALUE.</source>
        <translation>config braucht NAME oder NAME=VALUE.</translation>
    </message>
    <message>
        <source>import wants one of --all, --new, --since and names of files.</source>
        <translation type="vanished">import braucht --all, --new, --since oder Namen von Dateien.</translation>
    </message>
    <message>
        <source>import wants one of --all, --new, --since or names of files.</source>
        <translation>import braucht --all, --new, --since oder Namen von Dateien.</translation>
    </message>
    <message>
        <source>sequence wants a file or the name of a sequence that is kept, or --list.</source>
        <translation>sequence braucht eine Datei, den Namen einer gespeicherten Sequenz oder --list.</translation>
    </message>
    <message>
        <source>skein: %1
Try “skein --help”.
</source>
        <extracomment>%1 is a sentence: what is wrong with the command line</extracomment>
        <translation>skein: %1
Versuchen Sie „skein --help“.
</translation>
    </message>
    <message>
        <source>“%1” is no address of a camera.</source>
        <extracomment>%1 is what somebody wrote, such as gphoto2://x</extracomment>
        <translation>„%1“ ist keine Adresse einer Kamera.</translation>
    </message>
    <message>
        <source>“%1” is no camera port. A port looks like usb:001,005 or ptpip:192.168.1.20, or is the word virtual.</source>
        <extracomment>%1 is what was typed; usb:001,005, ptpip and virtual stay as they are</extracomment>
        <translation>„%1“ ist kein Kameraanschluss. Ein Anschluss sieht aus wie usb:001,005 oder ptpip:192.168.1.20 oder ist das Wort virtual.</translation>
    </message>
    <message>
        <source>“%1” is no folder of this computer. Mount it and name the folder that it appears in.</source>
        <extracomment>%1 is an address such as smb://server/share</extracomment>
        <translation>„%1“ ist kein Ordner dieses Computers. Hängen Sie ihn ein und geben Sie den Ordner an, in dem er erscheint.</translation>
    </message>
</context>
<context>
    <name>skein::CommandNames</name>
    <message>
        <source>Blue Label</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Blaue Markierung</translation>
    </message>
    <message>
        <source>Clear the Recent Sessions</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Liste der zuletzt geöffneten Sitzungen leeren</translation>
    </message>
    <message>
        <source>Dark Theme</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>First Picture</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Erstes Bild</translation>
    </message>
    <message>
        <source>Focus Farther</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Weiter weg fokussieren</translation>
    </message>
    <message>
        <source>Focus Much Farther</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Viel weiter weg fokussieren</translation>
    </message>
    <message>
        <source>Focus Much Nearer</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Viel näher fokussieren</translation>
    </message>
    <message>
        <source>Focus Nearer</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Näher fokussieren</translation>
    </message>
    <message>
        <source>Focus a Little Farther</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Etwas weiter weg fokussieren</translation>
    </message>
    <message>
        <source>Focus a Little Nearer</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Etwas näher fokussieren</translation>
    </message>
    <message>
        <source>Freeze Live View</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Live-View einfrieren</translation>
    </message>
    <message>
        <source>Green Label</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Grüne Markierung</translation>
    </message>
    <message>
        <source>Last Picture</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Letztes Bild</translation>
    </message>
    <message>
        <source>Light Theme</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Helles Design</translation>
    </message>
    <message>
        <source>Live View as the Camera Sees It</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Live-View, wie die Kamera es sieht</translation>
    </message>
    <message>
        <source>Mirror Live View</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Live-View spiegeln</translation>
    </message>
    <message>
        <source>Move Picture Down</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Bild nach unten verschieben</translation>
    </message>
    <message>
        <source>Move Picture Up</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Bild nach oben verschieben</translation>
    </message>
    <message>
        <source>Move Picture to the Left</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Bild nach links verschieben</translation>
    </message>
    <message>
        <source>Move Picture to the Right</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Bild nach rechts verschieben</translation>
    </message>
    <message>
        <source>Next Picture</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Next View of the Histogram</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Nächste Ansicht des Histogramms</translation>
    </message>
    <message>
        <source>Panel: Camera</source>
        <extracomment>name of a command in the list of keys: a page of the side panel</extracomment>
        <translation>Seitenleiste: Kamera</translation>
    </message>
    <message>
        <source>Panel: Metadata</source>
        <extracomment>name of a command in the list of keys: a page of the side panel</extracomment>
        <translation>Seitenleiste: Metadaten</translation>
    </message>
    <message>
        <source>Panel: View</source>
        <extracomment>name of a command in the list of keys: a page of the side panel</extracomment>
        <translation>Seitenleiste: Ansicht</translation>
    </message>
    <message>
        <source>Previous Picture</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Vorheriges Bild</translation>
    </message>
    <message>
        <source>Purple Label</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Violette Markierung</translation>
    </message>
    <message>
        <source>Red Label</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Rote Markierung</translation>
    </message>
    <message>
        <source>Setting: Step Down</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Einstellung: Stufe tiefer</translation>
    </message>
    <message>
        <source>Setting: Step Up</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Einstellung: Stufe höher</translation>
    </message>
    <message>
        <source>Sharpness Spot Down</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Schärfemesspunkt nach unten</translation>
    </message>
    <message>
        <source>Sharpness Spot Up</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Schärfemesspunkt nach oben</translation>
    </message>
    <message>
        <source>Sharpness Spot to the Left</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Schärfemesspunkt nach links</translation>
    </message>
    <message>
        <source>Sharpness Spot to the Right</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Schärfemesspunkt nach rechts</translation>
    </message>
    <message>
        <source>Theme of the Desktop</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Design wie der Desktop</translation>
    </message>
    <message>
        <source>Turn Live View to the Left</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Live-View nach links drehen</translation>
    </message>
    <message>
        <source>Turn Live View to the Right</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Live-View nach rechts drehen</translation>
    </message>
    <message>
        <source>Yellow Label</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Gelbe Markierung</translation>
    </message>
</context>
<context>
    <name>skein::CommonRatios</name>
    <message>
        <source>35 mm photography</source>
        <translation>Kleinbild</translation>
    </message>
    <message>
        <source>35 mm photography, upright</source>
        <translation>Kleinbild, Hochformat</translation>
    </message>
    <message>
        <source>70 mm film</source>
        <translation>70-mm-Film</translation>
    </message>
    <message>
        <source>Academy</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Academy</translation>
    </message>
    <message>
        <source>American widescreen</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Amerikanisches Breitwandformat</translation>
    </message>
    <message>
        <source>Anamorphic full frame</source>
        <translation>Anamorphotisches Vollbild</translation>
    </message>
    <message>
        <source>CinemaScope</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>CinemaScope</translation>
    </message>
    <message>
        <source>Cinerama</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Cinerama</translation>
    </message>
    <message>
        <source>Circle-Vision 360°</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Circle-Vision 360°</translation>
    </message>
    <message>
        <source>Computer screen</source>
        <extracomment>aspect ratio</extracomment>
        <translation>Computerbildschirm</translation>
    </message>
    <message>
        <source>Early CinemaScope</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Frühes CinemaScope</translation>
    </message>
    <message>
        <source>Early widescreen</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Frühes Breitwandformat</translation>
    </message>
    <message>
        <source>European widescreen, Super 16</source>
        <translation>Europäisches Breitwandformat, Super 16</translation>
    </message>
    <message>
        <source>Four Thirds, television</source>
        <translation>Four Thirds, Fernsehen</translation>
    </message>
    <message>
        <source>Four Thirds, upright</source>
        <translation>Four Thirds, Hochformat</translation>
    </message>
    <message>
        <source>High-definition video</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>HD-Video</translation>
    </message>
    <message>
        <source>IMAX</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>IMAX</translation>
    </message>
    <message>
        <source>Large format</source>
        <extracomment>aspect ratio 5:4, as of large-format cameras</extracomment>
        <translation>Großformat</translation>
    </message>
    <message>
        <source>Large format, upright</source>
        <translation>Großformat, hochkant</translation>
    </message>
    <message>
        <source>MGM Camera 65</source>
        <translation>MGM Camera 65</translation>
    </message>
    <message>
        <source>Movietone</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Movietone</translation>
    </message>
    <message>
        <source>Panavision, anamorphic</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Panavision, anamorphotisch</translation>
    </message>
    <message>
        <source>Panorama</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>Polyvision</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Polyvision</translation>
    </message>
    <message>
        <source>Square</source>
        <extracomment>aspect ratio 1:1</extracomment>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>Telephone, upright</source>
        <extracomment>aspect ratio of a mobile phone that is held upright</extracomment>
        <translation>Telefon, Hochformat</translation>
    </message>
    <message>
        <source>Ultra Panavision 70</source>
        <translation>Ultra Panavision 70</translation>
    </message>
    <message>
        <source>Univisium, SuperScope</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Univisium, SuperScope</translation>
    </message>
    <message>
        <source>Wide television</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Breitbildfernsehen</translation>
    </message>
</context>
<context>
    <name>skein::CompareCell</name>
    <message>
        <source>%1 (chosen)</source>
        <extracomment>%1 is the name of a picture, read aloud</extracomment>
        <translation>%1 (gewählt)</translation>
    </message>
    <message>
        <source>Picture %1: %2</source>
        <extracomment>%1: place of a picture among those compared, %2: its caption</extracomment>
        <translation>Bild %1: %2</translation>
    </message>
</context>
<context>
    <name>skein::CompareView</name>
    <message>
        <source>Pictures side by side</source>
        <translation>Bilder nebeneinander</translation>
    </message>
</context>
<context>
    <name>skein::Comparison</name>
    <message>
        <source>%1  –  rejected</source>
        <extracomment>caption of a picture: %1 is its name</extracomment>
        <translation>%1  –  abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>The first %n of the selected photographs</source>
        <extracomment>what is compared, when more photographs are selected than are shown</extracomment>
        <translation>
            <numerusform>Das erste der ausgewählten Fotos</numerusform>
            <numerusform>Die ersten %n der ausgewählten Fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::ConfigCommand</name>
    <message>
        <source> or </source>
        <extracomment>stands between two names of settings in “Did you mean iso or aperture?”</extracomment>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a group of settings in words, %2 its technical name</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of %2. %3</source>
        <extracomment>%1 is what was typed, %2 the technical name of a setting, %3 a sentence: what it takes</extracomment>
        <translation>„%1“ ist kein Wert von %2. %3</translation>
    </message>
    <message>
        <source>Call &quot;skein-cli config&quot; to see them all.</source>
        <translation>Rufen Sie &quot;skein-cli config&quot; auf, um alle zu sehen.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1 is one technical name of a setting or more, with “or” between them</extracomment>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>The camera did not take %1 for %2; it has %3 now. Check its mode dial and what is set on the body.</source>
        <extracomment>%1 is a value, %2 a setting, %3 the value that it has</extracomment>
        <translation>Die Kamera hat %1 für %2 nicht angenommen; der Wert ist jetzt %3. Prüfen Sie ihr Moduswahlrad und was am Gehäuse eingestellt ist.</translation>
    </message>
    <message>
        <source>The camera has no setting %1. %2</source>
        <extracomment>%1 is what was typed, %2 a sentence: what to do</extracomment>
        <translation>Die Kamera hat keine Einstellung %1. %2</translation>
    </message>
    <message>
        <source>The setting %1 can be read only. It may become free with another mode dial position or lens.</source>
        <extracomment>%1 is the technical name of a setting</extracomment>
        <translation>Die Einstellung %1 kann nur gelesen werden. Mit einer anderen Stellung des Moduswahlrads oder einem anderen Objektiv wird sie vielleicht frei.</translation>
    </message>
</context>
<context>
    <name>skein::ControlPanel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a setting, and a sentence that says why it was not changed</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No camera is connected.</source>
        <translation>Es ist keine Kamera verbunden.</translation>
    </message>
    <message>
        <source>No setting is called “%1”.</source>
        <extracomment>%1 is what was searched for</extracomment>
        <translation>Keine Einstellung heißt „%1“.</translation>
    </message>
    <message>
        <source>The Camera&apos;s Own Numbers</source>
        <translation>Interne Werte der Kamera</translation>
    </message>
    <message>
        <source>This camera has no settings that can be changed from here.</source>
        <translation>Diese Kamera hat keine Einstellungen, die sich von hier aus ändern lassen.</translation>
    </message>
</context>
<context>
    <name>skein::CopyKeeper</name>
    <message>
        <source>“%1” could not be copied into the backup folder “%2”; other photographs can. Its disk may take no file of this name or of this size, or a file may lie where a folder is needed. Give the photograph another name, or choose another disk for the backup.</source>
        <extracomment>%1 is the name of a file, %2 a folder</extracomment>
        <translation>„%1“ konnte nicht in den Sicherungsordner „%2“ kopiert werden; andere Fotos schon. Vielleicht nimmt sein Datenträger keine Datei mit diesem Namen oder dieser Größe an, oder eine Datei liegt dort, wo ein Ordner gebraucht wird. Geben Sie dem Foto einen anderen Namen oder wählen Sie einen anderen Datenträger für die Sicherung.</translation>
    </message>
</context>
<context>
    <name>skein::CopyState</name>
    <message>
        <source>Could not be copied to the backup</source>
        <translation>Konnte nicht in die Sicherung kopiert werden</translation>
    </message>
    <message>
        <source>In the backup, but changed since it came from the camera</source>
        <translation>In der Sicherung, aber geändert, seit es von der Kamera kam</translation>
    </message>
    <message>
        <source>Not in the backup yet</source>
        <translation>Noch nicht in der Sicherung</translation>
    </message>
    <message>
        <source>Safe in the backup</source>
        <translation>Sicher in der Sicherung</translation>
    </message>
</context>
<context>
    <name>skein::CreditsPage</name>
    <message>
        <source>&amp;Artist</source>
        <extracomment>label of a text that is written into each photograph&apos;s metadata</extracomment>
        <translation>&amp;Autor</translation>
    </message>
    <message>
        <source>&amp;Copyright</source>
        <extracomment>label of a text that is written into each photograph&apos;s metadata</extracomment>
        <translation>&amp;Copyright</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <extracomment>label of a text that is written into each photograph&apos;s metadata</extracomment>
        <translation>&amp;Kommentar</translation>
    </message>
    <message>
        <source>Customer, place or occasion</source>
        <translation>Kunde, Ort oder Anlass</translation>
    </message>
    <message>
        <source>New Pictures</source>
        <extracomment>title of a page of the preferences: what happens with pictures as they arrive</extracomment>
        <translation>Neue Bilder</translation>
    </message>
    <message>
        <source>These words are written into a small XMP file beside each photograph that arrives, where other programs read them. The photograph itself is not changed. Empty fields write nothing.</source>
        <translation>Diese Angaben werden in eine kleine XMP-Datei neben jedem eintreffenden Foto geschrieben, wo andere Programme sie lesen. Das Foto selbst wird nicht verändert. Leere Felder schreiben nichts.</translation>
    </message>
    <message>
        <source>Written into the XMP file beside each new photograph; empty: nothing.</source>
        <translation>Wird in die XMP-Datei neben jedem neuen Foto geschrieben; leer: nichts.</translation>
    </message>
    <message>
        <source>Written to new pictures</source>
        <translation>Wird in neue Bilder geschrieben</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>example in an empty field</extracomment>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>© %1 Your name</source>
        <extracomment>An example: %1 is the year</extracomment>
        <translation>© %1 Ihr Name</translation>
    </message>
</context>
<context>
    <name>skein::DateEditor</name>
    <message>
        <source>%1 ahead of the computer</source>
        <extracomment>the camera&apos;s clock; %1: &quot;3 min 9 s&quot;</extracomment>
        <translation>%1 vor der Zeit des Computers</translation>
    </message>
    <message>
        <source>%1 behind the computer</source>
        <extracomment>%1 is a length of time, such as &quot;5 s&quot;: the camera&apos;s clock is late</extracomment>
        <translation>%1 hinter der Zeit des Computers</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>days and hours</extracomment>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>hours and minutes</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>minutes and seconds</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Not set</source>
        <extracomment>a date that the camera does not have</extracomment>
        <translation>Nicht gestellt</translation>
    </message>
    <message>
        <source>Set %1 to the computer&apos;s time</source>
        <extracomment>%1 is the name of a setting, such as &quot;Camera Date and Time&quot;</extracomment>
        <translation>%1 auf die Zeit des Computers stellen</translation>
    </message>
    <message>
        <source>Set the camera&apos;s clock to the computer&apos;s time</source>
        <translation>Die Uhr der Kamera nach der Zeit des Computers stellen</translation>
    </message>
</context>
<context>
    <name>skein::Desk</name>
    <message>
        <source>The plugin is at work on something that takes a while.</source>
        <translation>Das Plugin arbeitet an etwas, das eine Weile dauert.</translation>
    </message>
</context>
<context>
    <name>skein::DesktopMount</name>
    <message>
        <source>The desktop does not let the camera go. Eject the camera in the file manager, then connect again.</source>
        <translation>Der Desktop gibt die Kamera nicht frei. Werfen Sie die Kamera in der Dateiverwaltung aus und verbinden Sie sie dann erneut.</translation>
    </message>
    <message>
        <source>The desktop uses the camera but does not list it. Eject the camera in the file manager, then connect again.</source>
        <translation>Der Desktop verwendet die Kamera, führt sie aber nicht auf. Werfen Sie die Kamera in der Dateiverwaltung aus und verbinden Sie sie dann erneut.</translation>
    </message>
    <message>
        <source>The file manager still shows pictures of the camera. Close its window, then connect again.</source>
        <translation>Die Dateiverwaltung zeigt noch Bilder der Kamera. Schließen Sie ihr Fenster und verbinden Sie die Kamera dann erneut.</translation>
    </message>
</context>
<context>
    <name>skein::DeviceHolder</name>
    <message>
        <source>“%1” belongs to another user of this computer and cannot be ended from here. Ask that person to close it.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>„%1“ gehört einem anderen Benutzer dieses Computers und kann von hier aus nicht beendet werden. Bitten Sie diese Person, es zu schließen.</translation>
    </message>
    <message>
        <source>“%1” does not use the camera any more. Connect the camera again.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>„%1“ verwendet die Kamera nicht mehr. Verbinden Sie die Kamera erneut.</translation>
    </message>
    <message>
        <source>“%1” was asked to end but has not done so. It may be waiting for an answer of yours: close it yourself, then connect the camera again.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>„%1“ wurde aufgefordert, sich zu beenden, hat es aber nicht getan. Vielleicht wartet es auf eine Antwort von Ihnen: Schließen Sie es selbst und verbinden Sie die Kamera dann erneut.</translation>
    </message>
</context>
<context>
    <name>skein::DiskGuard</name>
    <message>
        <source>The disk of the session folder “%1” is almost full, so no more photographs are taken from the computer, and what the camera takes by itself stays on its card. Make room on that disk, or begin a session on another one.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Der Datenträger des Sitzungsordners „%1“ ist fast voll. Daher werden vom Computer aus keine Fotos mehr aufgenommen, und was die Kamera selbst aufnimmt, bleibt auf ihrer Karte. Schaffen Sie Platz auf diesem Datenträger oder beginnen Sie eine Sitzung auf einem anderen.</translation>
    </message>
    <message>
        <source>The disk of this session is getting full. Make room there, or begin a session on another disk.</source>
        <translation>Der Datenträger dieser Sitzung wird voll. Schaffen Sie dort Platz oder beginnen Sie eine Sitzung auf einem anderen Datenträger.</translation>
    </message>
</context>
<context>
    <name>skein::DiskNotice</name>
    <message>
        <source>New Session…</source>
        <extracomment>button: begins a new session</extracomment>
        <translation>Neue Sitzung…</translation>
    </message>
</context>
<context>
    <name>skein::DisplaySection</name>
    <message>
        <source>%1 %</source>
        <extracomment>a number of per cent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>colour around the picture</extracomment>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Colour around the chosen thumbnail</source>
        <translation>Farbe um die ausgewählte Miniatur</translation>
    </message>
    <message>
        <source>Colour around the picture</source>
        <translation>Farbe um das Bild</translation>
    </message>
    <message>
        <source>Exposure and file</source>
        <translation>Belichtung und Datei</translation>
    </message>
    <message>
        <source>Focus points</source>
        <extracomment>can be switched on and off: shows where the camera focused</extracomment>
        <translation>Fokuspunkte</translation>
    </message>
    <message>
        <source>Highlight</source>
        <extracomment>colour of the chosen thumbnail&apos;s frame</extracomment>
        <translation>Hervorhebung</translation>
    </message>
    <message>
        <source>How large the loupe shows the place below the pointer.</source>
        <translation>Wie groß die Lupe die Stelle unter dem Mauszeiger zeigt.</translation>
    </message>
    <message>
        <source>Loupe</source>
        <extracomment>label of a choice: how much the loupe magnifies</extracomment>
        <translation>Lupe</translation>
    </message>
    <message>
        <source>Shows exposure, lens, time and name of the photograph for some seconds.</source>
        <translation>Zeigt einige Sekunden lang Belichtung, Objektiv, Zeit und Namen des Fotos.</translation>
    </message>
    <message>
        <source>Shows the autofocus fields of the camera, where the photograph tells of them.</source>
        <translation>Zeigt die AF-Messfelder der Kamera, sofern das Foto sie angibt.</translation>
    </message>
</context>
<context>
    <name>skein::DriverWords</name>
    <message>
        <source>AE bracket</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Belichtungsreihe</translation>
    </message>
    <message>
        <source>Aspect Ratio</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Seitenverhältnis</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Automatic Flash</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Automatischer Blitz</translation>
    </message>
    <message>
        <source>Automatic Macro</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>Automatisch, Makro</translation>
    </message>
    <message>
        <source>Available Shots</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Verbleibende Aufnahmen</translation>
    </message>
    <message>
        <source>Average</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <source>Basic</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Battery Level</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Akkustand</translation>
    </message>
    <message>
        <source>Black &amp; White</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>Schwarzweiß</translation>
    </message>
    <message>
        <source>Burst</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Camera Actions</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>Kameraaktionen</translation>
    </message>
    <message>
        <source>Camera Settings</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>Kameraeinstellungen</translation>
    </message>
    <message>
        <source>Camera Status Information</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>Zustand der Kamera</translation>
    </message>
    <message>
        <source>Capture Settings</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>Aufnahmeeinstellungen</translation>
    </message>
    <message>
        <source>Center-spot</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Spot in der Mitte</translation>
    </message>
    <message>
        <source>Center-weighted</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Mittenbetont</translation>
    </message>
    <message>
        <source>Center-weighted average</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Mittenbetont integral</translation>
    </message>
    <message>
        <source>Children</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>Close up</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Nahaufnahme</translation>
    </message>
    <message>
        <source>Cloudy</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Bewölkt</translation>
    </message>
    <message>
        <source>Color Space</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Farbraum</translation>
    </message>
    <message>
        <source>Color Temperature</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Farbtemperatur</translation>
    </message>
    <message>
        <source>Compressed</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Komprimiert</translation>
    </message>
    <message>
        <source>Continuous</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Kontinuierlich</translation>
    </message>
    <message>
        <source>Continuous Shooting</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Serienaufnahme</translation>
    </message>
    <message>
        <source>Continuous Shooting Mid</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Serienaufnahme mittel</translation>
    </message>
    <message>
        <source>Continuous high speed</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Serienaufnahme schnell</translation>
    </message>
    <message>
        <source>Continuous low speed</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Serienaufnahme langsam</translation>
    </message>
    <message>
        <source>Continuous silent</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Leise Serienaufnahme</translation>
    </message>
    <message>
        <source>Continuous timer</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Selbstauslöser, Serie</translation>
    </message>
    <message>
        <source>Continuous-servo AF</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>Kontinuierlicher AF</translation>
    </message>
    <message>
        <source>Creative</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Kreativ</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Daylight</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Tageslicht</translation>
    </message>
    <message>
        <source>Delayed Remote</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Fernauslöser mit Vorlauf</translation>
    </message>
    <message>
        <source>Disabled</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Economy</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Economy</translation>
    </message>
    <message>
        <source>Enhanced</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Verstärkt</translation>
    </message>
    <message>
        <source>Entire Screen Avg.</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Durchschnitt des ganzen Bildes</translation>
    </message>
    <message>
        <source>Evaluative</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Mehrfeld (Evaluativ)</translation>
    </message>
    <message>
        <source>External sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Externe Synchronisation</translation>
    </message>
    <message>
        <source>Extra Fine</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Extrafein</translation>
    </message>
    <message>
        <source>Extra high</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Sehr hoch</translation>
    </message>
    <message>
        <source>Faithful</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>Natürlich</translation>
    </message>
    <message>
        <source>Fill flash</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Aufhellblitz</translation>
    </message>
    <message>
        <source>Fine</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Fein</translation>
    </message>
    <message>
        <source>Fine detail</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>Feindetail</translation>
    </message>
    <message>
        <source>Flash</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Blitz</translation>
    </message>
    <message>
        <source>Flash Mode</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Blitzmodus</translation>
    </message>
    <message>
        <source>Flash off</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Blitz aus</translation>
    </message>
    <message>
        <source>Fluorescent</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Leuchtstoffröhre</translation>
    </message>
    <message>
        <source>Fluorescent: Cold White</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Leuchtstoffröhre: Kaltweiß</translation>
    </message>
    <message>
        <source>Fluorescent: Day White</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Leuchtstoffröhre: Neutralweiß</translation>
    </message>
    <message>
        <source>Fluorescent: Daylight</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Leuchtstoffröhre: Tageslicht</translation>
    </message>
    <message>
        <source>Fluorescent: Warm White</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Leuchtstoffröhre: Warmweiß</translation>
    </message>
    <message>
        <source>Focal Length</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Brennweite</translation>
    </message>
    <message>
        <source>Focus Bracket</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Fokusreihe</translation>
    </message>
    <message>
        <source>Focus Metering Mode</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Fokusmessfeld</translation>
    </message>
    <message>
        <source>Focus Mode</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Fokusmodus</translation>
    </message>
    <message>
        <source>Front-curtain sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Synchronisation auf den ersten Vorhang</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Full-time-servo AF</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>Permanenter AF</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>High Efficiency</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Hohe Effizienz</translation>
    </message>
    <message>
        <source>High ISO Noise Reduction</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Rauschminderung bei hohem ISO</translation>
    </message>
    <message>
        <source>Highlight</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Lichterbetont</translation>
    </message>
    <message>
        <source>Image Settings</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>Bildeinstellungen</translation>
    </message>
    <message>
        <source>Image Stabilization</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Bildstabilisierung</translation>
    </message>
    <message>
        <source>Intelligent Auto</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Intelligente Automatik</translation>
    </message>
    <message>
        <source>JPEG Basic</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG Basis</translation>
    </message>
    <message>
        <source>JPEG Fine</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG Fein</translation>
    </message>
    <message>
        <source>JPEG Normal</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG Normal</translation>
    </message>
    <message>
        <source>Landscape</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Landschaft</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>value of a camera setting: the size of photographs</extracomment>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Large Fine JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG groß, fein</translation>
    </message>
    <message>
        <source>Large Normal JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG groß, normal</translation>
    </message>
    <message>
        <source>Lens Name</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Objektiv</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Lossless</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Verlustfrei</translation>
    </message>
    <message>
        <source>Lossless compressed</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Verlustfrei komprimiert</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>MF (fixed)</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>MF (fest)</translation>
    </message>
    <message>
        <source>MF (selection)</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>MF (gewählt)</translation>
    </message>
    <message>
        <source>Macro</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Makro</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Manuell</translation>
    </message>
    <message>
        <source>Manual Focus</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>Manueller Fokus</translation>
    </message>
    <message>
        <source>Matrix metering</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Matrixmessung</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Medium Fine JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG mittel, fein</translation>
    </message>
    <message>
        <source>Medium Normal JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG mittel, normal</translation>
    </message>
    <message>
        <source>Mirror Up</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Spiegelvorauslösung</translation>
    </message>
    <message>
        <source>Moderate</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Moderat</translation>
    </message>
    <message>
        <source>Monochrome</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>Monochrom</translation>
    </message>
    <message>
        <source>Movie</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Film</translation>
    </message>
    <message>
        <source>Multi</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Mehrfeld</translation>
    </message>
    <message>
        <source>Multi-spot</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Multispot</translation>
    </message>
    <message>
        <source>NEF (Raw)</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>NEF (RAW)</translation>
    </message>
    <message>
        <source>Natural light auto</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Automatisch bei Tageslicht</translation>
    </message>
    <message>
        <source>Neutral</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Night Landscape</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Nachtaufnahme</translation>
    </message>
    <message>
        <source>Night Portrait</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Nachtporträt</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Optimal quality</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Optimale Bildqualität</translation>
    </message>
    <message>
        <source>Other PTP Device Properties</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>Weitere Eigenschaften (PTP)</translation>
    </message>
    <message>
        <source>Partial</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Selektiv</translation>
    </message>
    <message>
        <source>Picture Style</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Bildstil</translation>
    </message>
    <message>
        <source>Portrait</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Porträt</translation>
    </message>
    <message>
        <source>Preset</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Eigener Messwert</translation>
    </message>
    <message>
        <source>Preset 1</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Eigener Messwert 1</translation>
    </message>
    <message>
        <source>Preset 2</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Eigener Messwert 2</translation>
    </message>
    <message>
        <source>Preset 3</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Eigener Messwert 3</translation>
    </message>
    <message>
        <source>Preset 4</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Eigener Messwert 4</translation>
    </message>
    <message>
        <source>Preset Focus</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>Vorfokussierung</translation>
    </message>
    <message>
        <source>Quick Response Remote</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Fernauslöser, sofort</translation>
    </message>
    <message>
        <source>Rear-curtain sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Synchronisation auf den zweiten Vorhang</translation>
    </message>
    <message>
        <source>Rear-curtain with slow sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Zweiter Vorhang, Langzeitsync.</translation>
    </message>
    <message>
        <source>Red-eye automatic</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Automatisch, rote Augen verringern</translation>
    </message>
    <message>
        <source>Red-eye reduction</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Rote Augen verringern</translation>
    </message>
    <message>
        <source>Red-eye reduction with slow sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Rote Augen verringern, Langzeitsync.</translation>
    </message>
    <message>
        <source>Remote</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Fernauslöser</translation>
    </message>
    <message>
        <source>Saturation</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Sättigung</translation>
    </message>
    <message>
        <source>Self Timer 5 Sec.</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Selbstauslöser, 5 s</translation>
    </message>
    <message>
        <source>Sepia</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Shade</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Schatten</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>Shutter Type</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Verschlusstyp</translation>
    </message>
    <message>
        <source>Single</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>Single Shot</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Einzelbild</translation>
    </message>
    <message>
        <source>Single silent</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Leise Auslösung</translation>
    </message>
    <message>
        <source>Single-servo AF</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>Einzel-AF</translation>
    </message>
    <message>
        <source>Size Priority</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Einheitliche Dateigröße</translation>
    </message>
    <message>
        <source>Slow sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Langzeitsynchronisation</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>value of a camera setting: the size of photographs</extracomment>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Small Fine JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG klein, fein</translation>
    </message>
    <message>
        <source>Small Normal JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG klein, normal</translation>
    </message>
    <message>
        <source>Sports</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Sport</translation>
    </message>
    <message>
        <source>Spot</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Spot</translation>
    </message>
    <message>
        <source>Spot metering interlocked with AF frame</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Spot am AF-Messfeld</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Still Capture Mode</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Aufnahmebetriebsart</translation>
    </message>
    <message>
        <source>Sunset</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Sonnenuntergang</translation>
    </message>
    <message>
        <source>Super high speed continuous shooting</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Serienaufnahme sehr schnell</translation>
    </message>
    <message>
        <source>Timelapse</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Zeitraffer</translation>
    </message>
    <message>
        <source>Timer</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Selbstauslöser</translation>
    </message>
    <message>
        <source>Timer 10 sec</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Selbstauslöser, 10 s</translation>
    </message>
    <message>
        <source>Timer 2 sec</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Selbstauslöser, 2 s</translation>
    </message>
    <message>
        <source>Tungsten</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Kunstlicht</translation>
    </message>
    <message>
        <source>Uncompressed</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Unkomprimiert</translation>
    </message>
    <message>
        <source>Undefined</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Nicht festgelegt</translation>
    </message>
    <message>
        <source>Underwater</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Unterwasser</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Vivid</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>Brillant</translation>
    </message>
    <message>
        <source>WB bracket</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Weißabgleichsreihe</translation>
    </message>
    <message>
        <source>Wireless Sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Drahtlose Synchronisation</translation>
    </message>
</context>
<context>
    <name>skein::DurationField</name>
    <message>
        <source>%1, unit</source>
        <extracomment>of a length of time; %1: what it is the length of</extracomment>
        <translation>%1, Einheit</translation>
    </message>
    <message>
        <source>hours</source>
        <extracomment>unit that can be chosen behind a number</extracomment>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>unit that can be chosen behind a number</extracomment>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>unit that can be chosen behind a number</extracomment>
        <translation>Sekunden</translation>
    </message>
</context>
<context>
    <name>skein::EmptyState</name>
    <message>
        <source>%1. %2</source>
        <extracomment>read out where there is no picture: a title without a full stop, then whole sentences</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>read aloud: the picture area while there is no picture</extracomment>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>skein::EssentialsDialog</name>
    <message>
        <source>All settings of this camera. Those with a check mark are on top of the panel, in this order.</source>
        <translation>Alle Einstellungen dieser Kamera. Die mit Häkchen stehen oben in der Leiste, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>Check what you change often. Drag a line, or use the buttons, to put it higher or lower. Each model of camera has its own list.</source>
        <translation>Haken Sie an, was Sie oft ändern. Ziehen Sie eine Zeile oder verwenden Sie die Schaltflächen, um sie höher oder tiefer zu setzen. Jedes Kameramodell hat seine eigene Liste.</translation>
    </message>
    <message>
        <source>Checks the settings that are on top at first, in their usual order.</source>
        <translation>Setzt Häkchen bei den Einstellungen, die ursprünglich oben stehen, in ihrer üblichen Reihenfolge.</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <extracomment>button: moves the setting down in the list</extracomment>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <extracomment>button: moves the setting up in the list</extracomment>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Puts the chosen setting one line higher in the panel.</source>
        <translation>Setzt die gewählte Einstellung in der Leiste eine Zeile höher.</translation>
    </message>
    <message>
        <source>Puts the chosen setting one line lower in the panel.</source>
        <translation>Setzt die gewählte Einstellung in der Leiste eine Zeile tiefer.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>what an empty search field says</extracomment>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>name of a list, for screen readers: the camera&apos;s settings</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings on Top</source>
        <translation>Einstellungen oben</translation>
    </message>
    <message>
        <source>Shows only the settings whose names contain these words.</source>
        <translation>Zeigt nur die Einstellungen, deren Namen diese Wörter enthalten.</translation>
    </message>
    <message>
        <source>U&amp;sual Ones</source>
        <extracomment>button: the settings that are on top at first</extracomment>
        <translation>&amp;Übliche</translation>
    </message>
</context>
<context>
    <name>skein::ExportsPart</name>
    <message>
        <source>No photograph is selected</source>
        <translation>Es ist kein Foto ausgewählt</translation>
    </message>
</context>
<context>
    <name>skein::ExposureBracketForm</name>
    <message>
        <source>&amp;Apart:</source>
        <extracomment>how far the exposures are from each other, in stops</extracomment>
        <translation type="vanished">&amp;Abstand:</translation>
    </message>
    <message>
        <source>&amp;Bracketed setting:</source>
        <extracomment>label of a choice: which setting changes from shot to shot: shutter, aperture, ISO</extracomment>
        <translation>&amp;Variierte Einstellung:</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <extracomment>which setting changes from shot to shot: shutter, aperture, ISO</extracomment>
        <translation type="vanished">Ä&amp;ndern über:</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <extracomment>label of a choice: in which order a bracket is taken</extracomment>
        <translation>&amp;Reihenfolge:</translation>
    </message>
    <message>
        <source>&amp;Photographs:</source>
        <extracomment>label of a number: how many photographs</extracomment>
        <translation type="vanished">&amp;Fotos:</translation>
    </message>
    <message>
        <source>All &amp;brighter or darker:</source>
        <translation type="vanished">Alle &amp;heller oder dunkler:</translation>
    </message>
    <message>
        <source>Brightest first</source>
        <extracomment>order in which a bracket is taken</extracomment>
        <translation>Hellstes zuerst</translation>
    </message>
    <message>
        <source>Darkest first</source>
        <extracomment>order in which a bracket is taken</extracomment>
        <translation>Dunkelstes zuerst</translation>
    </message>
    <message>
        <source>Exposure &amp;shift:</source>
        <extracomment>label of a number of stops: how much all of a bracket is brighter or darker</extracomment>
        <translation>Belichtungs&amp;verschiebung:</translation>
    </message>
    <message>
        <source>From each exposure to the next brighter one: 1 EV is one stop, twice the light.</source>
        <translation>Von jeder Belichtung zur nächsthelleren: 1 EV ist eine Blendenstufe, also doppelt so viel Licht.</translation>
    </message>
    <message>
        <source>In which order the exposures are taken.</source>
        <translation>In welcher Reihenfolge die Belichtungen aufgenommen werden.</translation>
    </message>
    <message>
        <source>Makes the whole bracket brighter, or darker where it is below zero, than the camera is set.</source>
        <translation>Macht die ganze Belichtungsreihe heller, unter null dunkler, als die Kamera eingestellt ist.</translation>
    </message>
    <message>
        <source>Middle first</source>
        <extracomment>order in which a bracket is taken: the middle exposure at first</extracomment>
        <translation type="vanished">Mittleres zuerst</translation>
    </message>
    <message>
        <source>Normal exposure first</source>
        <extracomment>order in which a bracket is taken: the normal exposure at first</extracomment>
        <translation>Normale Belichtung zuerst</translation>
    </message>
    <message>
        <source>Number o&amp;f photographs:</source>
        <extracomment>label of a number</extracomment>
        <translation>&amp;Anzahl der Fotos:</translation>
    </message>
    <message>
        <source>S&amp;tep:</source>
        <extracomment>label of a number of stops: how far the exposures of a bracket are from each other</extracomment>
        <translation>&amp;Schrittweite:</translation>
    </message>
    <message>
        <source>So many exposures. Of an even number, one more is dark than bright.</source>
        <translation>So viele Belichtungen. Bei einer geraden Zahl ist eine mehr dunkel als hell.</translation>
    </message>
    <message>
        <source>The same picture at several exposures: how many, how many stops apart, and which setting of the camera makes the difference.</source>
        <translation>Dasselbe Bild mit mehreren Belichtungen: wie viele, in wie vielen Blendenstufen Abstand und mit welcher Einstellung der Kamera der Unterschied entsteht.</translation>
    </message>
    <message>
        <source>The setting that makes the difference. It is put back after the last photograph.</source>
        <translation>Die Einstellung, die den Unterschied macht. Nach dem letzten Foto wird sie zurückgestellt.</translation>
    </message>
</context>
<context>
    <name>skein::ExposureRampForm</name>
    <message>
        <source>%1 s</source>
        <extracomment>an exposure time; %1 is a number of seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <extracomment>%1: &quot;ISO&quot;</extracomment>
        <translation type="vanished">%1, höchster Wert</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <extracomment>%1: &quot;ISO&quot;</extracomment>
        <translation type="vanished">%1, niedrigster Wert</translation>
    </message>
    <message>
        <source>%1, maximum</source>
        <extracomment>%1: &quot;ISO&quot;</extracomment>
        <translation>%1, Höchstwert</translation>
    </message>
    <message>
        <source>%1, minimum</source>
        <extracomment>%1: &quot;ISO&quot;</extracomment>
        <translation>%1, Mindestwert</translation>
    </message>
    <message>
        <source>&amp;Aperture:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation type="vanished">&amp;Blende:</translation>
    </message>
    <message>
        <source>&amp;ISO:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation>&amp;ISO:</translation>
    </message>
    <message>
        <source>1/%1 s</source>
        <extracomment>an exposure time below a second; %1 is a number</extracomment>
        <translation>1/%1 s</translation>
    </message>
    <message>
        <source>Above &amp;grey:</source>
        <extracomment>how much brighter than medium grey the pictures shall be, in stops</extracomment>
        <translation type="vanished">Über &amp;Grau:</translation>
    </message>
    <message>
        <source>Above middle grey by</source>
        <translation type="vanished">Über Mittelgrau um</translation>
    </message>
    <message>
        <source>Also &amp;ramp the aperture</source>
        <translation>Auch die Blende im &amp;Verlauf ändern</translation>
    </message>
    <message>
        <source>Ap&amp;erture:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation>Bl&amp;ende:</translation>
    </message>
    <message>
        <source>As that of the first photograph</source>
        <translation type="vanished">Wie die des ersten Fotos</translation>
    </message>
    <message>
        <source>As the first photograph</source>
        <extracomment>how bright the photographs are to be</extracomment>
        <translation>Wie das erste Foto</translation>
    </message>
    <message>
        <source>B&amp;rightness:</source>
        <extracomment>label of a number: how bright the photographs are to be</extracomment>
        <translation type="vanished">&amp;Helligkeit:</translation>
    </message>
    <message>
        <source>Change the apert&amp;ure as the last one</source>
        <translation type="vanished">B&amp;lende als Letztes ändern</translation>
    </message>
    <message>
        <source>Follows the light by small steps, by the shutter speed first, then ISO. Set the camera to manual exposure.</source>
        <translation>Folgt dem Licht in kleinen Schritten, zuerst über die Belichtungszeit, dann über ISO. Stellen Sie die Kamera auf manuelle Belichtung.</translation>
    </message>
    <message>
        <source>Highest</source>
        <extracomment>the highest value that the ramp may use</extracomment>
        <translation type="vanished">Höchster Wert</translation>
    </message>
    <message>
        <source>How bright the photographs are kept: as the first one, or so many stops above or below middle grey, as a light meter counts.</source>
        <translation>Wie hell die Fotos gehalten werden: wie das erste oder so viele Blendenstufen über oder unter mittlerem Grau, wie ein Belichtungsmesser zählt.</translation>
    </message>
    <message>
        <source>IS&amp;O:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation type="vanished">&amp;ISO:</translation>
    </message>
    <message>
        <source>Lowest</source>
        <extracomment>the lowest value that the ramp may use</extracomment>
        <translation type="vanished">Niedrigster Wert</translation>
    </message>
    <message>
        <source>Maximum</source>
        <extracomment>the highest value that the ramp may use: the camera&apos;s</extracomment>
        <translation>Höchstwert</translation>
    </message>
    <message>
        <source>Minimum</source>
        <extracomment>the lowest value that the ramp may use: the camera&apos;s</extracomment>
        <translation>Mindestwert</translation>
    </message>
    <message>
        <source>Offs&amp;et from grey:</source>
        <extracomment>label of a number of stops: how much brighter than middle grey the pictures shall be</extracomment>
        <translation>Abstand zu &amp;Grau:</translation>
    </message>
    <message>
        <source>One photograph every so often, with an exposure that follows the light, as at dusk and dawn: how bright the photographs are to be, and how far shutter, ISO and aperture may go for that.</source>
        <translation>In regelmäßigen Abständen ein Foto, mit einer Belichtung, die dem Licht folgt, etwa in der Dämmerung: wie hell die Fotos sein sollen und wie weit Belichtungszeit, ISO und Blende dafür gehen dürfen.</translation>
    </message>
    <message>
        <source>Relative to middle grey</source>
        <extracomment>how bright the photographs are to be</extracomment>
        <translation>Bezogen auf mittleres Grau</translation>
    </message>
    <message>
        <source>S&amp;hutter speed:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation type="vanished">Belichtungs&amp;zeit:</translation>
    </message>
    <message>
        <source>Sh&amp;utter speed:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation>Belichtungs&amp;zeit:</translation>
    </message>
    <message>
        <source>Stops brighter than middle grey, or darker where it is below zero: a night is to look like one.</source>
        <translation>Blendenstufen heller als mittleres Grau, unter null dunkler: Eine Nacht soll auch wie eine aussehen.</translation>
    </message>
    <message>
        <source>Target &amp;brightness:</source>
        <extracomment>label of a choice: how bright the photographs are to be</extracomment>
        <translation>&amp;Zielhelligkeit:</translation>
    </message>
    <message>
        <source>The highest ISO that the ramp may use, once the shutter is at its limit. Maximum: the highest of the camera.</source>
        <translation>Der höchste ISO-Wert, den der Verlauf verwenden darf, sobald die Belichtungszeit an ihrer Grenze ist. Höchstwert: der höchste der Kamera.</translation>
    </message>
    <message>
        <source>The longest exposure that the ramp may use. Maximum: the longest of the camera, and no more than three quarters of the interval from start to start.</source>
        <translation>Die längste Belichtung, die der Verlauf verwenden darf. Höchstwert: die längste der Kamera, aber nicht mehr als drei Viertel des Intervalls von Start zu Start.</translation>
    </message>
    <message>
        <source>The lowest ISO that the ramp may use. Minimum: the lowest of the camera.</source>
        <translation>Der niedrigste ISO-Wert, den der Verlauf verwenden darf. Mindestwert: der niedrigste der Kamera.</translation>
    </message>
    <message>
        <source>The narrowest aperture that the ramp may use: the largest f-number. Maximum: that of the lens.</source>
        <translation>Die kleinste Blendenöffnung, die der Verlauf verwenden darf: die größte Blendenzahl. Höchstwert: die des Objektivs.</translation>
    </message>
    <message>
        <source>The shortest exposure that the ramp may use. Minimum: the shortest of the camera.</source>
        <translation>Die kürzeste Belichtung, die der Verlauf verwenden darf. Mindestwert: die kürzeste der Kamera.</translation>
    </message>
    <message>
        <source>The widest aperture that the ramp may use: the smallest f-number. Minimum: that of the lens.</source>
        <translation>Die größte Blendenöffnung, die der Verlauf verwenden darf: die kleinste Blendenzahl. Mindestwert: die des Objektivs.</translation>
    </message>
    <message>
        <source>Where shutter and ISO are at their limits, the aperture goes on. It also changes the depth of field.</source>
        <translation>Wo Belichtungszeit und ISO an ihren Grenzen sind, geht es mit der Blende weiter. Das ändert auch die Schärfentiefe.</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>between the two ends of a range</extracomment>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>skein::ExposureText</name>
    <message>
        <source>%1 EV</source>
        <extracomment>Exposure compensation: &quot;+0.7 EV&quot;</extracomment>
        <translation>%1 EV</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>a time; %1 is a number of minutes</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>a time of some minutes and seconds; %1 and %2 are numbers</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <extracomment>A focal length</extracomment>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A shutter speed: %1 is &quot;1/250&quot;</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1, %2 m</source>
        <extracomment>%1 is a position, %2 the height above the sea</extracomment>
        <translation>%1, %2 m</translation>
    </message>
    <message>
        <source>%1° %2, %3° %4</source>
        <extracomment>a place on the earth: 43.36° N, 8.41° W; %2 and %4 are the letters of the sides</extracomment>
        <translation>%1° %2, %3° %4</translation>
    </message>
    <message>
        <source>E</source>
        <extracomment>east, behind a longitude</extracomment>
        <translation>O</translation>
    </message>
    <message>
        <source>ISO %1</source>
        <extracomment>the sensitivity; %1 is a number</extracomment>
        <translation>ISO %1</translation>
    </message>
    <message>
        <source>N</source>
        <extracomment>north, behind a latitude</extracomment>
        <translation>N</translation>
    </message>
    <message>
        <source>S</source>
        <extracomment>North or south of the equator, one letter</extracomment>
        <translation>S</translation>
    </message>
    <message>
        <source>W</source>
        <extracomment>East or west of Greenwich, one letter</extracomment>
        <translation>W</translation>
    </message>
    <message>
        <source>as %1 mm on 35 mm film</source>
        <extracomment>The focal length that has the same view on 35 mm film</extracomment>
        <translation>entspricht %1 mm bei Kleinbild</translation>
    </message>
    <message>
        <source>f/%1</source>
        <extracomment>An aperture</extracomment>
        <translation>f/%1</translation>
    </message>
    <message>
        <source>flash fired</source>
        <extracomment>said of a photograph</extracomment>
        <translation>Blitz ausgelöst</translation>
    </message>
    <message>
        <source>no flash</source>
        <extracomment>said of a photograph</extracomment>
        <translation>kein Blitz</translation>
    </message>
</context>
<context>
    <name>skein::ExtraActions</name>
    <message>
        <source>&amp;Export To</source>
        <extracomment>title of a menu, in which programs are chosen</extracomment>
        <translation>E&amp;xportieren nach</translation>
    </message>
</context>
<context>
    <name>skein::FactsCarrier</name>
    <message>
        <source>The EXIF data of “%1” cannot be read, so the new picture has none.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Die EXIF-Daten von „%1“ lassen sich nicht lesen, daher hat das neue Bild keine.</translation>
    </message>
</context>
<context>
    <name>skein::FaultRule</name>
    <message>
        <source>A fault is ACTION[=VALUE][@OPERATION[:before|during|after]][+SKIP][xTIMES]. Actions: %1. Operations: %2, or a code such as 0x1009. Values of refuse: %3. Values of name: %4.</source>
        <extracomment>technical; ACTION[=VALUE] and the like stay as they are; %1 to %4 are words with commas between them</extracomment>
        <translation>Ein Fehler ist ACTION[=VALUE][@OPERATION[:before|during|after]][+SKIP][xTIMES]. Aktionen: %1. Operationen: %2 oder ein Code wie 0x1009. Werte von refuse: %3. Werte von name: %4.</translation>
    </message>
</context>
<context>
    <name>skein::FileHash</name>
    <message>
        <source>“%1” could not be read. Check the disk.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>„%1“ konnte nicht gelesen werden. Prüfen Sie den Datenträger.</translation>
    </message>
</context>
<context>
    <name>skein::FileStructure</name>
    <message>
        <source>It does not begin as files of its kind do.</source>
        <translation>Sie beginnt nicht wie andere Dateien ihrer Art.</translation>
    </message>
    <message>
        <source>Its end is missing.</source>
        <translation>Ihr Ende fehlt.</translation>
    </message>
    <message>
        <source>Parts of it are missing.</source>
        <translation>Teile von ihr fehlen.</translation>
    </message>
    <message>
        <source>The disk does not let it be read.</source>
        <translation>Der Datenträger lässt sie nicht lesen.</translation>
    </message>
</context>
<context>
    <name>skein::FileSync</name>
    <message>
        <source>The folder of “%1” cannot be used, or a link in it leads out of the session. Photographs do not follow it; put an ordinary folder there.</source>
        <extracomment>%1 is the name of a file, with its folder</extracomment>
        <translation>Der Ordner von „%1“ ist nicht verwendbar, oder eine Verknüpfung darin führt aus der Sitzung hinaus. Fotos folgen ihr nicht; legen Sie dort einen gewöhnlichen Ordner an.</translation>
    </message>
    <message>
        <source>The photograph could not be given the name “%1”. Check that the session folder still exists and may be written to.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Das Foto konnte den Namen „%1“ nicht erhalten. Prüfen Sie, ob der Sitzungsordner noch vorhanden ist und in ihn geschrieben werden darf.</translation>
    </message>
    <message>
        <source>“%1” already exists and was left alone.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>„%1“ gibt es bereits und wurde nicht angetastet.</translation>
    </message>
    <message>
        <source>“%1” could not be written to the disk for good. Check the disk and its free space.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>„%1“ konnte nicht dauerhaft auf den Datenträger geschrieben werden. Prüfen Sie den Datenträger und seinen freien Platz.</translation>
    </message>
    <message>
        <source>“%1” lies on another disk than the session and stays there. Copy it to “%2” yourself.</source>
        <extracomment>%1 is a file, %2 a folder</extracomment>
        <translation>„%1“ liegt auf einem anderen Datenträger als die Sitzung und bleibt dort. Kopieren Sie es selbst nach „%2“.</translation>
    </message>
</context>
<context>
    <name>skein::FilesPage</name>
    <message>
        <source>Files and Names</source>
        <translation>Dateien und Namen</translation>
    </message>
    <message>
        <source>author creator rights iptc metadata xmp caption</source>
        <translation>autor fotograf urheber ersteller rechte copyright iptc metadaten xmp beschreibung bildunterschrift</translation>
    </message>
    <message>
        <source>rename counter date client sidecar xmp rating stars labels template</source>
        <translation>umbenennen zähler nummer datum kunde begleitdatei sidecar xmp bewertung sterne markierungen vorlage muster</translation>
    </message>
</context>
<context>
    <name>skein::Filmstrip</name>
    <message>
        <source>All photographs of the session in a row. A click shows one, Ctrl and Shift select several; the right mouse button opens a menu with what can be done.</source>
        <translation>Alle Fotos der Sitzung in einer Reihe. Ein Klick zeigt eines, mit Strg und Umschalt wählen Sie mehrere aus; die rechte Maustaste öffnet ein Menü mit allem, was möglich ist.</translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <extracomment>name of the row of small pictures</extracomment>
        <translation>Filmstreifen</translation>
    </message>
</context>
<context>
    <name>skein::FilterBar</name>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>%1 and %2 are numbers of photographs</extracomment>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>%1 is a row of stars: photographs with as many or more</extracomment>
        <translation>%1 oder mehr</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>photographs that arrived unseen</comment>
        <extracomment>%n counts photographs that have arrived unseen</extracomment>
        <translation>
            <numerusform>%n neues</numerusform>
            <numerusform>%n neue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s)</source>
        <extracomment>how many photographs there are</extracomment>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>All types</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>Alle Typen</translation>
    </message>
    <message>
        <source>Any label</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>Jede Markierung</translation>
    </message>
    <message>
        <source>Any rating</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>Jede Bewertung</translation>
    </message>
    <message>
        <source>Ascending</source>
        <extracomment>order in which photographs are sorted</extracomment>
        <translation>Aufsteigend</translation>
    </message>
    <message>
        <source>Capture time</source>
        <extracomment>by what photographs are sorted</extracomment>
        <translation>Aufnahmezeit</translation>
    </message>
    <message>
        <source>Descending</source>
        <extracomment>the order: newest or last first</extracomment>
        <translation>Absteigend</translation>
    </message>
    <message>
        <source>Hidden by the filter</source>
        <translation>Durch den Filter verborgen</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>by what photographs are sorted: the name of the file</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>No stars</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>Keine Sterne</translation>
    </message>
    <message>
        <source>Not rejected</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>Nicht abgelehnt</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>all that is neither RAW nor video</extracomment>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>RAW</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>RAW</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>The filter hides the photograph that you look at (%1).</source>
        <extracomment>%1: &quot;3 of 40 shown&quot;</extracomment>
        <translation>Der Filter verbirgt das Foto, das Sie ansehen (%1).</translation>
    </message>
    <message>
        <source>Time of change</source>
        <translation>Änderungszeit</translation>
    </message>
    <message>
        <source>Videos</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>Videos</translation>
    </message>
</context>
<context>
    <name>skein::FirstMeeting</name>
    <message>
        <source>The camera was disconnected.</source>
        <translation>Die Kamera wurde getrennt.</translation>
    </message>
</context>
<context>
    <name>skein::FocusBracketForm</name>
    <message>
        <source>&amp;From:</source>
        <extracomment>where the focus bracket begins</extracomment>
        <translation type="vanished">&amp;Von:</translation>
    </message>
    <message>
        <source>&amp;Go back to where the lens stood</source>
        <translation type="vanished">&amp;Zurück zur Ausgangsstellung des Objektivs</translation>
    </message>
    <message>
        <source>&amp;Photographs:</source>
        <extracomment>label of a number: how many photographs</extracomment>
        <translation type="vanished">&amp;Fotos:</translation>
    </message>
    <message>
        <source>&amp;Rest before each:</source>
        <translation type="vanished">&amp;Ruhe vor jedem:</translation>
    </message>
    <message>
        <source>&amp;Settling time:</source>
        <extracomment>label of a length of time: the lens rests before each photograph</extracomment>
        <translation>&amp;Beruhigungszeit:</translation>
    </message>
    <message>
        <source>&amp;Steps between two:</source>
        <translation type="vanished">&amp;Schritte dazwischen:</translation>
    </message>
    <message>
        <source>&amp;Towards:</source>
        <extracomment>the direction in which the lens moves</extracomment>
        <translation type="vanished">&amp;In Richtung:</translation>
    </message>
    <message>
        <source>Afterwards the lens is moved back to where it was.</source>
        <translation>Danach wird das Objektiv dorthin zurückbewegt, wo es war.</translation>
    </message>
    <message>
        <source>Dire&amp;ction:</source>
        <extracomment>label of a choice: the direction in which the focus moves</extracomment>
        <translation>&amp;Richtung:</translation>
    </message>
    <message>
        <source>Far</source>
        <extracomment>where the lens goes: towards infinity</extracomment>
        <translation type="vanished">Fern</translation>
    </message>
    <message>
        <source>Far to near</source>
        <extracomment>where the focus goes: towards what is near</extracomment>
        <translation>Von fern nach nah</translation>
    </message>
    <message>
        <source>Focus ran&amp;ge:</source>
        <extracomment>label of a choice: from where to where the focus goes</extracomment>
        <translation>&amp;Fokusbereich:</translation>
    </message>
    <message>
        <source>From the present focus</source>
        <extracomment>range of a focus bracket</extracomment>
        <translation>Vom jetzigen Fokus aus</translation>
    </message>
    <message>
        <source>From the present focus: so many photographs, so many steps apart. Mark A to mark B: between the two marks that you have set for the lens, either evenly by the number of photographs, or by the step, which makes as many as it needs.</source>
        <translation>Vom jetzigen Fokus aus: so viele Fotos, so viele Schritte auseinander. Von Marke A bis Marke B: zwischen den beiden Marken, die Sie für das Objektiv gesetzt haben, entweder gleichmäßig nach der Anzahl der Fotos oder nach der Schrittweite, die so viele ergibt, wie sie braucht.</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>size of a step of the lens</extracomment>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Mark A to mark B, by number</source>
        <extracomment>range of a focus bracket: between the two marks of the lens</extracomment>
        <translation>Marke A bis Marke B, nach Anzahl</translation>
    </message>
    <message>
        <source>Mark A to mark B, by step</source>
        <extracomment>range of a focus bracket: between the two marks of the lens</extracomment>
        <translation>Marke A bis Marke B, nach Schrittweite</translation>
    </message>
    <message>
        <source>Mark A to mark B, so many photographs</source>
        <translation type="vanished">Marke A bis Marke B, so viele Fotos</translation>
    </message>
    <message>
        <source>Mark A to mark B, so many steps apart</source>
        <translation type="vanished">Marke A bis Marke B, in so vielen Schritten Abstand</translation>
    </message>
    <message>
        <source>Middle</source>
        <extracomment>size of a step of the lens</extracomment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Near</source>
        <extracomment>where the lens goes: towards what is near</extracomment>
        <translation type="vanished">Nah</translation>
    </message>
    <message>
        <source>Near to far</source>
        <extracomment>where the focus goes: towards infinity</extracomment>
        <translation>Von nah nach fern</translation>
    </message>
    <message>
        <source>Number o&amp;f photographs:</source>
        <extracomment>label of a number</extracomment>
        <translation>&amp;Anzahl der Fotos:</translation>
    </message>
    <message>
        <source>Ret&amp;urn to the starting focus</source>
        <translation>&amp;Zum anfänglichen Fokus zurückkehren</translation>
    </message>
    <message>
        <source>Si&amp;ze of a step:</source>
        <translation type="vanished">Schritt&amp;größe:</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>size of a step of the lens</extracomment>
        <translation>Klein</translation>
    </message>
    <message>
        <source>So long the lens comes to rest before each photograph.</source>
        <translation>So lange kommt das Objektiv vor jedem Foto zur Ruhe.</translation>
    </message>
    <message>
        <source>So many steps of the lens are made from one photograph to the next.</source>
        <translation>So viele Schritte macht das Objektiv von einem Foto zum nächsten.</translation>
    </message>
    <message>
        <source>Ste&amp;ps per photograph:</source>
        <extracomment>label of a number: so many steps of the lens from one photograph to the next</extracomment>
        <translation>Schritte &amp;pro Foto:</translation>
    </message>
    <message>
        <source>Step si&amp;ze:</source>
        <extracomment>label of a choice</extracomment>
        <translation>Schritt&amp;größe:</translation>
    </message>
    <message>
        <source>The same picture at several focus distances, from where the lens stands or between two marks. A small step keeps the sharp zones overlapping.</source>
        <translation>Dasselbe Bild mit mehreren Fokusabständen, ausgehend von der jetzigen Stellung des Objektivs oder zwischen zwei Marken. Bei kleinen Schritten überlappen sich die scharfen Bereiche.</translation>
    </message>
    <message>
        <source>The same steps as those of the focus buttons beside the picture. How far they go differs from lens to lens.</source>
        <translation>Dieselben Schritte wie die der Fokusknöpfe neben dem Bild. Wie weit sie gehen, ist von Objektiv zu Objektiv verschieden.</translation>
    </message>
    <message>
        <source>Where the focus goes from where it is now.</source>
        <translation>Wohin der Fokus von dort aus geht, wo er jetzt ist.</translation>
    </message>
    <message>
        <source>Where the lens stands</source>
        <translation type="vanished">Aktuelle Stellung des Objektivs</translation>
    </message>
</context>
<context>
    <name>skein::FocusCommands</name>
    <message>
        <source>Focus at mark %1</source>
        <extracomment>%1: A or B, a mark for a place of the focus</extracomment>
        <translation>Fokus an Marke %1</translation>
    </message>
    <message>
        <source>Focus mark %1 is set</source>
        <extracomment>%1: A or B, a mark for a place of the focus</extracomment>
        <translation>Fokusmarke %1 ist gesetzt</translation>
    </message>
    <message>
        <source>Focusing was stopped</source>
        <translation>Das Fokussieren wurde gestoppt</translation>
    </message>
    <message>
        <source>Focusing, pass %1 of %2, place %3
Sharpness %4, best so far %5</source>
        <extracomment>while the lens is moved to where the picture is sharpest: which of the passes, each finer than the one before, and how many; how many places of the lens were tried; figures</extracomment>
        <translation>Fokussieren, Durchgang %1 von %2, Stelle %3
Schärfe %4, bisher beste %5</translation>
    </message>
    <message>
        <source>Focusing…</source>
        <extracomment>message while the camera focuses</extracomment>
        <translation>Fokussieren…</translation>
    </message>
    <message>
        <source>In focus</source>
        <extracomment>message: the camera has focused</extracomment>
        <translation>Im Fokus</translation>
    </message>
    <message>
        <source>The camera does not tell its focus yet: no mark is set</source>
        <translation>Die Kamera teilt ihren Fokus noch nicht mit: Es ist keine Marke gesetzt</translation>
    </message>
    <message>
        <source>The camera&apos;s own focus area can be placed after its first photograph</source>
        <translation>Das Messfeld der Kamera lässt sich erst nach ihrem ersten Foto verschieben</translation>
    </message>
    <message>
        <source>The focus area cannot be placed now. Let the camera show its whole picture, then try again.</source>
        <translation>Das AF-Messfeld lässt sich jetzt nicht verschieben. Lassen Sie die Kamera ihr ganzes Bild zeigen und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The focus marks A and B are gone: the lens was moved by autofocus or ran into its end, and this camera does not tell where it is. Set them anew.</source>
        <translation>Die Fokusmarken A und B sind verloren: Das Objektiv wurde vom Autofokus bewegt oder lief in den Anschlag, und diese Kamera teilt nicht mit, wo es steht. Setzen Sie sie neu.</translation>
    </message>
</context>
<context>
    <name>skein::FocusController</name>
    <message>
        <source>The camera could not focus. Aim at something with more contrast, or move the focus by the keys.</source>
        <translation>Die Kamera konnte nicht fokussieren. Zielen Sie auf etwas mit mehr Kontrast oder verschieben Sie den Fokus mit den Tasten.</translation>
    </message>
    <message>
        <source>The camera did not place its focus area. Switch live view on, then try again.</source>
        <translation>Die Kamera hat ihr AF-Messfeld nicht verschoben. Schalten Sie Live-View ein und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The camera did not take this place for its focus area. Choose another place, or check its focus mode.</source>
        <translation>Die Kamera hat diese Stelle für ihr AF-Messfeld nicht angenommen. Wählen Sie eine andere Stelle oder prüfen Sie den Fokusmodus der Kamera.</translation>
    </message>
    <message>
        <source>The focus area cannot be placed now. Let the camera show its whole picture, then try again.</source>
        <translation>Das AF-Messfeld lässt sich jetzt nicht verschieben. Lassen Sie die Kamera ihr ganzes Bild zeigen und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The lens did not move any farther. If it is at its end, move the focus the other way; else check the switch on the lens.</source>
        <translation>Das Objektiv hat sich nicht weiter bewegt. Wenn es am Anschlag ist, verschieben Sie den Fokus in die andere Richtung; prüfen Sie sonst den Schalter am Objektiv.</translation>
    </message>
    <message>
        <source>The lens did not move. Switch live view on, then try again.</source>
        <translation>Das Objektiv hat sich nicht bewegt. Schalten Sie Live-View ein und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The lens is at its end. Move the focus the other way.</source>
        <translation>Das Objektiv ist am Anschlag. Verschieben Sie den Fokus in die andere Richtung.</translation>
    </message>
    <message>
        <source>There is no camera to be focused. Connect one, then try again.</source>
        <translation>Es gibt keine Kamera, die fokussiert werden könnte. Verbinden Sie eine und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>There is no such mark. Focus where you want to come back to, and set it.</source>
        <translation>Es gibt keine solche Marke. Fokussieren Sie auf die Stelle, zu der Sie zurückkehren möchten, und setzen Sie die Marke.</translation>
    </message>
    <message>
        <source>This camera&apos;s autofocus cannot be started from here. Press its shutter button halfway.</source>
        <translation>Der Autofokus dieser Kamera lässt sich nicht von hier aus starten. Drücken Sie ihren Auslöser halb durch.</translation>
    </message>
    <message>
        <source>This camera&apos;s lens cannot be moved from here. Turn its focus ring.</source>
        <translation>Das Objektiv dieser Kamera lässt sich nicht von hier aus bewegen. Drehen Sie seinen Fokusring.</translation>
    </message>
</context>
<context>
    <name>skein::FocusRow</name>
    <message>
        <source>AF</source>
        <extracomment>Autofocus</extracomment>
        <translation>AF</translation>
    </message>
    <message>
        <source>Focus</source>
        <extracomment>title of a row of buttons that move the lens</extracomment>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>Set A</source>
        <extracomment>Set the mark A of the focus</extracomment>
        <translation>A setzen</translation>
    </message>
    <message>
        <source>Set B</source>
        <extracomment>button: remembers this place of the lens as B; there is A, too</extracomment>
        <translation>B setzen</translation>
    </message>
    <message>
        <source>Sharpest</source>
        <extracomment>Focus by sharpness</extracomment>
        <translation>Schärfste suchen</translation>
    </message>
    <message>
        <source>To A</source>
        <extracomment>Go to the mark A of the focus</extracomment>
        <translation>Zu A</translation>
    </message>
    <message>
        <source>To B</source>
        <extracomment>button: moves the lens to place B</extracomment>
        <translation>Zu B</translation>
    </message>
    <message>
        <source>‹</source>
        <comment>focus</comment>
        <extracomment>button that moves the lens; more of them for larger steps</extracomment>
        <translation>‹</translation>
    </message>
    <message>
        <source>‹‹</source>
        <comment>focus</comment>
        <extracomment>button that moves the lens; more of them for larger steps</extracomment>
        <translation>‹‹</translation>
    </message>
    <message>
        <source>‹‹‹</source>
        <comment>focus</comment>
        <extracomment>The focus moves nearer (‹) or farther (›), by larger steps with more signs.</extracomment>
        <translation>‹‹‹</translation>
    </message>
    <message>
        <source>›</source>
        <comment>focus</comment>
        <extracomment>button that moves the lens; more of them for larger steps</extracomment>
        <translation>›</translation>
    </message>
    <message>
        <source>››</source>
        <comment>focus</comment>
        <extracomment>button that moves the lens; more of them for larger steps</extracomment>
        <translation>››</translation>
    </message>
    <message>
        <source>›››</source>
        <comment>focus</comment>
        <extracomment>button that moves the lens; more of them for larger steps</extracomment>
        <translation>›››</translation>
    </message>
</context>
<context>
    <name>skein::FocusShooter</name>
    <message>
        <source>The focus cannot be moved while another camera is shown. Show the camera of the sequence until that has ended.</source>
        <translation>Der Fokus lässt sich nicht verschieben, solange eine andere Kamera gezeigt wird. Zeigen Sie die Kamera der Sequenz, bis diese beendet ist.</translation>
    </message>
    <message>
        <source>The lens has moved in a way that could not be counted, and the places from before are not known any more.</source>
        <translation>Das Objektiv hat sich auf nicht zählbare Weise bewegt; die früheren Stellen sind nicht mehr bekannt.</translation>
    </message>
</context>
<context>
    <name>skein::FolderButton</name>
    <message>
        <source>New photographs are saved in %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Neue Fotos werden in %1 gespeichert</translation>
    </message>
    <message>
        <source>No session</source>
        <extracomment>button of the status bar: no session&apos;s folder is open</extracomment>
        <translation>Keine Sitzung</translation>
    </message>
    <message>
        <source>No session is open.</source>
        <translation>Es ist keine Sitzung geöffnet.</translation>
    </message>
    <message>
        <source>Session folder</source>
        <extracomment>name of a button, for screen readers name of a button, for screen readers</extracomment>
        <translation>Sitzungsordner</translation>
    </message>
    <message>
        <source>Session folder %1</source>
        <extracomment>name of a button, for screen readers</extracomment>
        <translation>Sitzungsordner %1</translation>
    </message>
</context>
<context>
    <name>skein::FrameDecoder</name>
    <message>
        <source>A live-view frame could not be decoded. Live view goes on with the next one.</source>
        <translation>Ein Bild des Live-Views konnte nicht dekodiert werden. Live-View geht mit dem nächsten weiter.</translation>
    </message>
    <message>
        <source>A live-view frame did not arrive whole. Live view goes on with the next one.</source>
        <translation>Ein Bild des Live-Views kam nicht vollständig an. Live-View geht mit dem nächsten weiter.</translation>
    </message>
</context>
<context>
    <name>skein::FrameSaver</name>
    <message>
        <source>No free name was found in “%1”; the frame stays in “%2”. Look at what lies there.</source>
        <extracomment>%1 is a folder, %2 a file</extracomment>
        <translation>In „%1“ wurde kein freier Name gefunden; das Bild bleibt in „%2“. Sehen Sie nach, was dort liegt.</translation>
    </message>
    <message>
        <source>There is no frame of live view to save. Start live view, wait for its picture and try again.</source>
        <translation>Es gibt kein Bild des Live-Views zu speichern. Starten Sie Live-View, warten Sie auf das Bild und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>skein::GpError</name>
    <message>
        <source>Another program is using the camera. Close that program, or eject the camera in the file manager, then connect again.</source>
        <translation>Ein anderes Programm verwendet die Kamera. Schließen Sie dieses Programm oder werfen Sie die Kamera in der Dateiverwaltung aus und verbinden Sie sie dann erneut.</translation>
    </message>
    <message>
        <source>No camera answers at “%1”. Check that it is switched on and connected, and that the address is right, then connect again.</source>
        <extracomment>%1 is the address of a camera, such as usb:001,005 or ptpip:192.168.1.20</extracomment>
        <translation>Unter „%1“ antwortet keine Kamera. Prüfen Sie, ob sie eingeschaltet und angeschlossen ist und ob die Adresse stimmt, und verbinden Sie sie dann erneut.</translation>
    </message>
    <message>
        <source>Stopped. Nothing more needs to be done.</source>
        <translation>Gestoppt. Weiter ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The camera at “%1” does not answer. Switch it off and on again, check the connection, then connect again.</source>
        <extracomment>%1 is the address of a camera, such as usb:001,005 or ptpip:192.168.1.20</extracomment>
        <translation>Die Kamera an „%1“ antwortet nicht. Schalten Sie sie aus und wieder ein, prüfen Sie die Verbindung und verbinden Sie sie dann erneut.</translation>
    </message>
    <message>
        <source>The camera at “%1” may not be used from this account. Unplug it and plug it in again; if that does not help, install the udev rules of libgphoto2.</source>
        <extracomment>%1 is the address of a camera, such as usb:001,005 or ptpip:192.168.1.20</extracomment>
        <translation>Die Kamera an „%1“ darf von diesem Benutzerkonto nicht verwendet werden. Stecken Sie sie ab und wieder an; wenn das nicht hilft, installieren Sie die udev-Regeln von libgphoto2.</translation>
    </message>
    <message>
        <source>The camera cannot show live view now and says: %1. Change that on the camera, then try again.</source>
        <extracomment>%1 is what the camera says, in its own words</extracomment>
        <translation>Die Kamera kann Live-View jetzt nicht zeigen und meldet: %1. Ändern Sie das an der Kamera und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The camera could not be connected. Switch it off and on, then connect again.</source>
        <translation>Die Verbindung zur Kamera konnte nicht hergestellt werden. Schalten Sie die Kamera aus und wieder ein und verbinden Sie sie dann erneut.</translation>
    </message>
    <message>
        <source>The camera did not accept the value. Choose another one, or check whether its mode dial or lens allows it.</source>
        <translation>Die Kamera hat den Wert nicht angenommen. Wählen Sie einen anderen oder prüfen Sie, ob ihr Moduswahlrad oder das Objektiv ihn zulässt.</translation>
    </message>
    <message>
        <source>The camera did not answer in time. Try again; if that does not help, switch the camera off and on.</source>
        <translation>Die Kamera hat nicht rechtzeitig geantwortet. Versuchen Sie es erneut; wenn das nicht hilft, schalten Sie die Kamera aus und wieder ein.</translation>
    </message>
    <message>
        <source>The camera did not answer while the setting was being changed. Look at what the setting is at, then try again; if that does not help, switch the camera off and on.</source>
        <translation>Die Kamera hat nicht geantwortet, während die Einstellung geändert wurde. Sehen Sie nach, wie die Einstellung steht, und versuchen Sie es dann erneut; wenn das nicht hilft, schalten Sie die Kamera aus und wieder ein.</translation>
    </message>
    <message>
        <source>The camera did not delete the file. Check whether the file or the card is protected, then try again.</source>
        <translation>Die Kamera hat die Datei nicht gelöscht. Prüfen Sie, ob die Datei oder die Karte geschützt ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The camera did not find the file when it was to be deleted. Whether it is still on the card is seen at the next look at the card.</source>
        <translation>Die Kamera hat die Datei beim Löschen nicht gefunden. Ob sie noch auf der Karte ist, zeigt sich beim nächsten Blick auf die Karte.</translation>
    </message>
    <message>
        <source>The camera does not hand this file out. Copy it with a card reader.</source>
        <translation>Die Kamera gibt diese Datei nicht heraus. Kopieren Sie sie mit einem Kartenleser.</translation>
    </message>
    <message>
        <source>The camera does not have this file any more. Look at its list of files.</source>
        <translation>Die Kamera hat diese Datei nicht mehr. Sehen Sie in ihrer Dateiliste nach.</translation>
    </message>
    <message>
        <source>The camera does not report what happens to it. Connect again.</source>
        <translation>Die Kamera meldet nicht, was mit ihr geschieht. Verbinden Sie sie erneut.</translation>
    </message>
    <message>
        <source>The camera gave no live view. Check its mode dial and battery, then try again.</source>
        <translation>Die Kamera hat kein Live-View-Bild geliefert. Prüfen Sie ihr Moduswahlrad und den Akku und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The camera gave no small picture of this file. Try again, or download the file.</source>
        <translation>Die Kamera hat von dieser Datei kein kleines Bild geliefert. Versuchen Sie es erneut oder laden Sie die Datei herunter.</translation>
    </message>
    <message>
        <source>The camera gave no summary of itself. Try again when it is idle.</source>
        <translation>Die Kamera hat keine Übersicht über sich geliefert. Versuchen Sie es erneut, wenn sie nichts zu tun hat.</translation>
    </message>
    <message>
        <source>The camera has no room left. Make room on its card or insert another, then try again.</source>
        <translation>Die Kamera hat keinen Platz mehr. Schaffen Sie Platz auf der Karte oder setzen Sie eine andere ein und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The camera has no small picture of this file. Download the file to see it.</source>
        <translation>Die Kamera hat kein kleines Bild dieser Datei. Laden Sie die Datei herunter, um sie zu sehen.</translation>
    </message>
    <message>
        <source>The camera is busy. Wait until it has finished, then try again.</source>
        <translation>Die Kamera ist beschäftigt. Warten Sie, bis sie fertig ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The camera refused to take the picture. Check focus, lens, card and mode dial, then try again.</source>
        <translation>Die Kamera hat die Aufnahme verweigert. Prüfen Sie Fokus, Objektiv, Karte und Moduswahlrad und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The camera sends live view that is not a JPEG picture, so it cannot be shown. End live view and begin it anew; if that does not help, switch the camera off and on.</source>
        <translation>Die Kamera sendet Live-Bilder, die keine JPEG-Bilder sind und daher nicht gezeigt werden können. Beenden Sie Live-View und starten Sie es neu; wenn das nicht hilft, schalten Sie die Kamera aus und wieder ein.</translation>
    </message>
    <message>
        <source>The camera went away. Check its cable, battery and Wi-Fi, then connect again.</source>
        <translation>Die Kamera ist nicht mehr erreichbar. Prüfen Sie Kabel, Akku und WLAN und verbinden Sie sie dann erneut.</translation>
    </message>
    <message>
        <source>The camera&apos;s settings could not be read. Try again; if that does not help, switch the camera off and on.</source>
        <translation>Die Einstellungen der Kamera konnten nicht gelesen werden. Versuchen Sie es erneut; wenn das nicht hilft, schalten Sie die Kamera aus und wieder ein.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off while the file was being deleted. Whether it is still on the card is seen when the camera is back.</source>
        <translation>Die Verbindung zur Kamera ist beim Löschen der Datei abgebrochen. Ob die Datei noch auf der Karte ist, zeigt sich, wenn die Kamera wieder da ist.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off while the setting was being changed. Look at what the setting is at when the camera is back, then try again.</source>
        <translation>Die Verbindung zur Kamera ist beim Ändern der Einstellung abgebrochen. Sehen Sie nach, wie die Einstellung steht, wenn die Kamera wieder da ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The files on the camera could not be listed. Check its card, then try again.</source>
        <translation>Die Dateien auf der Kamera konnten nicht aufgelistet werden. Prüfen Sie die Karte und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The photograph could not be fetched from the camera. Check whether it is on its card, then try again.</source>
        <translation>Das Foto konnte nicht von der Kamera geholt werden. Prüfen Sie, ob es auf ihrer Karte ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The photograph did not arrive whole from the camera&apos;s memory, and is on no card. Check the cable, then take it again.</source>
        <translation>Das Foto kam nicht vollständig aus dem Speicher der Kamera an und ist auf keiner Karte. Prüfen Sie das Kabel und nehmen Sie es dann noch einmal auf.</translation>
    </message>
    <message>
        <source>There is no camera at “%1” that takes the connection. If another program is using it, end that one; else check the address and the camera&apos;s USB or Wi-Fi mode, then connect again.</source>
        <extracomment>%1 is the address of a camera, such as usb:001,005 or ptpip:192.168.1.20</extracomment>
        <translation>An „%1“ gibt es keine Kamera, die die Verbindung annimmt. Wenn ein anderes Programm sie verwendet, beenden Sie dieses; prüfen Sie sonst die Adresse und den USB- oder WLAN-Modus der Kamera und verbinden Sie sie dann erneut.</translation>
    </message>
    <message>
        <source>This camera cannot be released from the computer. Press its own shutter button instead.</source>
        <translation>Diese Kamera lässt sich nicht vom Computer auslösen. Drücken Sie stattdessen ihren eigenen Auslöser.</translation>
    </message>
    <message>
        <source>This camera cannot do that. Use the controls on the camera instead.</source>
        <translation>Diese Kamera kann das nicht. Verwenden Sie stattdessen die Bedienelemente an der Kamera.</translation>
    </message>
    <message>
        <source>This camera has no live view for the computer. Use its own finder instead.</source>
        <translation>Diese Kamera bietet dem Computer kein Live-View. Verwenden Sie stattdessen ihren Sucher.</translation>
    </message>
    <message>
        <source>“%1” is not an address of a camera. Use one like “usb:001,005” or “ptpip:192.168.1.20”.</source>
        <extracomment>%1 is the address of a camera, such as usb:001,005 or ptpip:192.168.1.20</extracomment>
        <translation>„%1“ ist keine Adresse einer Kamera. Verwenden Sie eine wie „usb:001,005“ oder „ptpip:192.168.1.20“.</translation>
    </message>
</context>
<context>
    <name>skein::GuideSection</name>
    <message>
        <source> px</source>
        <extracomment>pixels, behind a number</extracomment>
        <translation> px</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <extracomment>a corner of the picture, from which the golden spiral begins</extracomment>
        <translation>Unten links</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <extracomment>a corner of the picture, from which the golden spiral begins</extracomment>
        <translation>Unten rechts</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>label of a choice: the colour of the guides</extracomment>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colour of the guides</source>
        <translation>Farbe der Hilfslinien</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>label of a number: columns of the grid</extracomment>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Draws the guides over what the mask keeps, instead of over the whole picture.</source>
        <translation>Zeichnet die Hilfslinien über den Bereich, den die Maske behält, statt über das ganze Bild.</translation>
    </message>
    <message>
        <source>Ends at</source>
        <extracomment>the corner in which the golden spiral ends</extracomment>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Follow the mask</source>
        <translation>An Maske ausrichten</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>the kind of guides: thirds, diagonals, ...</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Lines that help to compose: thirds, diagonals, spirals and grids, over live view and photographs. They are only shown and never saved.</source>
        <translation>Linien, die bei der Bildgestaltung helfen: Drittel, Diagonalen, Spiralen und Gitter, über Live-View und Fotos. Sie werden nur gezeigt und nie gespeichert.</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>label of a number: rows of the grid</extracomment>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Show the guides</source>
        <translation>Hilfslinien anzeigen</translation>
    </message>
    <message>
        <source>Top left</source>
        <extracomment>a corner of the picture, from which the golden spiral begins</extracomment>
        <translation>Oben links</translation>
    </message>
    <message>
        <source>Top right</source>
        <extracomment>a corner of the picture, from which the golden spiral begins</extracomment>
        <translation>Oben rechts</translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>unit of a line&apos;s width</extracomment>
        <translation>Breite</translation>
    </message>
</context>
<context>
    <name>skein::Guides</name>
    <message>
        <source>45° lines</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>45°-Linien</translation>
    </message>
    <message>
        <source>Centre lines</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Mittellinien</translation>
    </message>
    <message>
        <source>Diagonals</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Diagonalen</translation>
    </message>
    <message>
        <source>Diagonals with perpendiculars</source>
        <translation>Diagonalen mit Loten</translation>
    </message>
    <message>
        <source>Fifths</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Fünftel</translation>
    </message>
    <message>
        <source>Golden sections</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Goldener Schnitt</translation>
    </message>
    <message>
        <source>Golden spiral</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Goldene Spirale</translation>
    </message>
    <message>
        <source>Grid</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Raster</translation>
    </message>
    <message>
        <source>No guides</source>
        <extracomment>choice: no lines over the picture</extracomment>
        <translation>Keine Hilfslinien</translation>
    </message>
    <message>
        <source>Quarters</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Viertel</translation>
    </message>
    <message>
        <source>Thirds</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Drittel</translation>
    </message>
</context>
<context>
    <name>skein::Handbook</name>
    <message>
        <source>The handbook is not there. Install Skein anew, or read its manual page by typing “man skein” in a terminal.</source>
        <translation>Das Handbuch ist nicht vorhanden. Installieren Sie Skein neu, oder lesen Sie die Manpage, indem Sie „man skein“ in einem Terminal eingeben.</translation>
    </message>
</context>
<context>
    <name>skein::HandbookWindow</name>
    <message>
        <source>Click a link to go where it leads. The arrow keys scroll.</source>
        <translation>Klicken Sie auf einen Verweis, um ihm zu folgen. Mit den Pfeiltasten wird gerollt.</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>button: goes to the table of contents</extracomment>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Page of the handbook</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Return goes to the next place with these words.</source>
        <translation>Die Eingabetaste geht zur nächsten Stelle mit diesen Wörtern.</translation>
    </message>
</context>
<context>
    <name>skein::HashList</name>
    <message>
        <source>The earlier hash list “%1” has been changed since it was written, so it proves nothing. Move the folder “ascmhl” away to begin anew.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>Die frühere Prüfsummenliste „%1“ wurde nach dem Schreiben verändert und beweist daher nichts. Verschieben Sie den Ordner „ascmhl“ an einen anderen Ort, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>The hash list could not be written in “%1”. Check that there is room and that the folder may be written to.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>Die Prüfsummenliste konnte nicht in „%1“ geschrieben werden. Prüfen Sie, ob Platz vorhanden ist und ob in den Ordner geschrieben werden darf.</translation>
    </message>
    <message>
        <source>The journal of the session “%1” could not be read, so nobody knows whether its photographs are those that came from the camera. Open the session once, then write the list again.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>Das Protokoll der Sitzung „%1“ konnte nicht gelesen werden. Daher ist nicht bekannt, ob ihre Fotos diejenigen sind, die von der Kamera kamen. Öffnen Sie die Sitzung einmal und schreiben Sie die Liste dann erneut.</translation>
    </message>
    <message>
        <source>“%1” could not be read. Move the folder “ascmhl” away to begin anew.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>„%1“ konnte nicht gelesen werden. Verschieben Sie den Ordner „ascmhl“ an einen anderen Ort, um neu zu beginnen.</translation>
    </message>
</context>
<context>
    <name>skein::HashListCommand</name>
    <message numerus="yes">
        <source>A hash list of %n file(s) was written.</source>
        <extracomment>a hash list proves that files have not been changed (ASC MHL)</extracomment>
        <translation>
            <numerusform>Eine Prüfsummenliste von %n Datei wurde geschrieben.</numerusform>
            <numerusform>Eine Prüfsummenliste von %n Dateien wurde geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since the earlier hash list: %1.</source>
        <extracomment>%1: names of files with commas between them</extracomment>
        <translation>Seit der früheren Prüfsummenliste verändert: %1.</translation>
    </message>
    <message>
        <source>Gone since the earlier hash list: %1.</source>
        <extracomment>%1: names of files with commas between them</extracomment>
        <translation>Seit der früheren Prüfsummenliste verschwunden: %1.</translation>
    </message>
    <message>
        <source>Not readable, and not in the list: %1.</source>
        <extracomment>%1: names of files with commas between them</extracomment>
        <translation>Nicht lesbar und nicht in der Liste: %1.</translation>
    </message>
    <message>
        <source>Not what came from the camera: %1.</source>
        <extracomment>%1: names of files with commas between them</extracomment>
        <translation>Nicht das, was von der Kamera kam: %1.</translation>
    </message>
    <message>
        <source>Reading all photographs for the hash list: %1 %</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Alle Fotos werden für die Prüfsummenliste gelesen: %1 %</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>button beside a sentence about a file: shows it in the file manager</extracomment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>button: no list of hashes is written</extracomment>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>skein::HashListFile</name>
    <message>
        <source>An earlier hash list of this folder cannot be read. Move the folder “ascmhl” away to begin anew.</source>
        <translation>Eine frühere Prüfsummenliste dieses Ordners kann nicht gelesen werden. Verschieben Sie den Ordner „ascmhl“ an einen anderen Ort, um neu zu beginnen.</translation>
    </message>
</context>
<context>
    <name>skein::HashesCommand</name>
    <message>
        <source>%1 could not be read and is not in the list.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 konnte nicht gelesen werden und ist nicht in der Liste.</translation>
    </message>
    <message>
        <source>%1 has changed since the earlier list.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 hat sich seit der früheren Liste verändert.</translation>
    </message>
    <message>
        <source>%1 is gone since the earlier list.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 ist seit der früheren Liste verschwunden.</translation>
    </message>
    <message>
        <source>%1 is not what came from the camera.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 ist nicht das, was von der Kamera kam.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Name the folder of a session with --session.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Es gibt keinen Ordner „%1“. Nennen Sie mit --session den Ordner einer Sitzung.</translation>
    </message>
</context>
<context>
    <name>skein::HashingFile</name>
    <message>
        <source>The camera was connected without a session folder, so photographs cannot be fetched. Open a session, then connect the camera again.</source>
        <translation>Die Kamera wurde ohne Sitzungsordner verbunden, daher können keine Fotos geholt werden. Öffnen Sie eine Sitzung und verbinden Sie die Kamera dann erneut.</translation>
    </message>
</context>
<context>
    <name>skein::HelpText</name>
    <message>
        <source>Arguments:</source>
        <extracomment>heading of what --help prints: a list of what stands behind the options follows</extracomment>
        <translation>Argumente:</translation>
    </message>
    <message>
        <source>Options:</source>
        <extracomment>heading of what --help prints: a list follows</extracomment>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Usage: %1 [options] %2</source>
        <extracomment>heading of what --help prints; %1 is the name of the program, %2 what may stand behind it, such as SESSION</extracomment>
        <translation>Aufruf: %1 [Optionen] %2</translation>
    </message>
</context>
<context>
    <name>skein::HistogramPanel</name>
    <message>
        <source>Histogram</source>
        <extracomment>how the picture&apos;s brightness is shown</extracomment>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>How the brightness of the picture is shown: as a histogram, as a waveform that keeps left and right, for each colour, or as the sensor measured it.</source>
        <translation>Wie die Helligkeit des Bildes gezeigt wird: als Histogramm, als Wellenform, die links und rechts beibehält, für jede Farbe einzeln oder so, wie der Sensor sie gemessen hat.</translation>
    </message>
    <message>
        <source>L* %1  a* %2  b* %3</source>
        <extracomment>values of a pixel: lightness and colour by CIE L*a*b*</extracomment>
        <translation>L* %1  a* %2  b* %3</translation>
    </message>
    <message>
        <source>L* –  a* –  b* –</source>
        <translation>L* –  a* –  b* –</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>on a small button: logarithmic scale</extracomment>
        <translation>Log</translation>
    </message>
    <message>
        <source>Pixel under the pointer</source>
        <translation>Pixel unter dem Zeiger</translation>
    </message>
    <message>
        <source>R %1  G %2  B %3</source>
        <extracomment>values of a pixel: red, green, blue</extracomment>
        <translation>R %1  G %2  B %3</translation>
    </message>
    <message>
        <source>R –  G –  B –</source>
        <translation>R –  G –  B –</translation>
    </message>
    <message>
        <source>RAW data</source>
        <extracomment>how the picture&apos;s brightness is shown: from the sensor&apos;s own data</extracomment>
        <translation>RAW-Daten</translation>
    </message>
    <message>
        <source>RGB parade</source>
        <extracomment>how the picture&apos;s brightness is shown: three waveforms beside each other</extracomment>
        <translation>RGB-Parade</translation>
    </message>
    <message>
        <source>Red, green and blue as they are in the picture, from 0 to 255, and the colour they stand for as CIE L*a*b* (D50).</source>
        <translation>Rot, Grün und Blau, wie sie im Bild stehen, von 0 bis 255, und die Farbe, für die sie stehen, als CIE L*a*b* (D50).</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>on a small button: a curve of its own for each colour</extracomment>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Waveform</source>
        <extracomment>how the picture&apos;s brightness is shown</extracomment>
        <translation>Wellenform</translation>
    </message>
    <message>
        <source>What is shown of the exposure</source>
        <translation>Was von der Belichtung gezeigt wird</translation>
    </message>
</context>
<context>
    <name>skein::HistogramPresenter</name>
    <message>
        <source>Live view has no RAW data.</source>
        <translation>Live-View hat keine RAW-Daten.</translation>
    </message>
    <message>
        <source>Reading the RAW data…</source>
        <translation>Die RAW-Daten werden gelesen…</translation>
    </message>
    <message>
        <source>The histogram appears here when the photograph has been read.</source>
        <translation>Das Histogramm erscheint hier, sobald das Foto gelesen ist.</translation>
    </message>
    <message>
        <source>The histogram appears here with the first frame of live view.</source>
        <translation>Das Histogramm erscheint hier mit dem ersten Bild des Live-Views.</translation>
    </message>
    <message>
        <source>The histogram appears here with the first photograph.</source>
        <translation>Das Histogramm erscheint hier mit dem ersten Foto.</translation>
    </message>
    <message>
        <source>There is no histogram: the filter hides all photographs.</source>
        <translation>Es gibt kein Histogramm: Der Filter verbirgt alle Fotos.</translation>
    </message>
    <message>
        <source>There is no histogram: this file cannot be shown.</source>
        <translation>Es gibt kein Histogramm: Diese Datei kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>This photograph has no RAW file.</source>
        <translation>Dieses Foto hat keine RAW-Datei.</translation>
    </message>
</context>
<context>
    <name>skein::HistogramView</name>
    <message>
        <source>B</source>
        <extracomment>one letter: the colour blue, beside its curve in the histogram</extracomment>
        <translation>B</translation>
    </message>
    <message>
        <source>G</source>
        <extracomment>one letter: the colour green, beside its curve in the histogram</extracomment>
        <translation>G</translation>
    </message>
    <message>
        <source>L</source>
        <extracomment>one letter: luminance, beside its curve in the histogram</extracomment>
        <translation>L</translation>
    </message>
    <message>
        <source>Of the sensor&apos;s data, at black: %1. Saturated: %2.</source>
        <extracomment>%1 and %2: parts of the picture with their colours, such as &quot;red 2 %, blue 1 %&quot;</extracomment>
        <translation>Von den Sensordaten auf Schwarz: %1. Gesättigt: %2.</translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>one letter: the colour red, beside its curve in the histogram</extracomment>
        <translation>R</translation>
    </message>
    <message>
        <source>The histogram appears here with the first photograph.</source>
        <translation>Das Histogramm erscheint hier mit dem ersten Foto.</translation>
    </message>
    <message>
        <source>This is of the pixels that are loaded so far.</source>
        <translation>Dies gilt für die bisher geladenen Pixel.</translation>
    </message>
    <message>
        <source>This is of the whole picture.</source>
        <translation>Dies gilt für das ganze Bild.</translation>
    </message>
    <message>
        <source>This photograph has no RAW file.</source>
        <translation>Dieses Foto hat keine RAW-Datei.</translation>
    </message>
    <message>
        <source>Without any light: %1. At full brightness: %2.</source>
        <extracomment>%1 and %2: parts of the picture with their colours, such as &quot;red 2 %, blue 1 %&quot;</extracomment>
        <translation>Ganz ohne Licht: %1. In voller Helligkeit: %2.</translation>
    </message>
    <message>
        <source>stops below saturation</source>
        <translation>Blendenstufen unter der Sättigung</translation>
    </message>
    <message>
        <source>stops below the saturation that the data show</source>
        <extracomment>what the numbers along the axis of a RAW histogram are</extracomment>
        <translation>Blendenstufen unter der Sättigung, die die Daten zeigen</translation>
    </message>
</context>
<context>
    <name>skein::HookDefinition</name>
    <message>
        <source>A character in these arguments cannot be given to a program. Type them again.</source>
        <translation>Ein Zeichen in diesen Argumenten kann nicht an ein Programm übergeben werden. Geben Sie sie erneut ein.</translation>
    </message>
    <message>
        <source>Camera connected</source>
        <extracomment>an event at which a program is run</extracomment>
        <translation>Kamera verbunden</translation>
    </message>
    <message>
        <source>Camera disconnected</source>
        <extracomment>an event at which a program is run</extracomment>
        <translation>Kamera getrennt</translation>
    </message>
    <message>
        <source>No program is named. Choose the one to run.</source>
        <translation>Es ist kein Programm angegeben. Wählen Sie das auszuführende aus.</translation>
    </message>
    <message>
        <source>Photograph saved</source>
        <extracomment>an event at which a program is run</extracomment>
        <translation>Foto gespeichert</translation>
    </message>
    <message>
        <source>Photograph taken</source>
        <extracomment>what happens, as an entry of a list</extracomment>
        <translation>Foto aufgenommen</translation>
    </message>
    <message>
        <source>Sequence ended</source>
        <extracomment>an event at which a program is run</extracomment>
        <translation>Sequenz beendet</translation>
    </message>
    <message>
        <source>Session opened</source>
        <extracomment>an event at which a program is run</extracomment>
        <translation>Sitzung geöffnet</translation>
    </message>
    <message>
        <source>These arguments are too long. Put what shall be done into a script, and name the script as the program.</source>
        <translation>Diese Argumente sind zu lang. Schreiben Sie, was zu tun ist, in ein Skript und geben Sie das Skript als Programm an.</translation>
    </message>
    <message>
        <source>“%1” is no full path. Write the path of the program from the first slash on, or its name alone.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>„%1“ ist kein vollständiger Pfad. Geben Sie den Pfad des Programms vom ersten Schrägstrich an ein oder nur seinen Namen.</translation>
    </message>
</context>
<context>
    <name>skein::HookDialog</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>menu of what arguments may contain: the words, then how it is written</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>button: adds the program to the list</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add Program</source>
        <extracomment>title of a window</extracomment>
        <translation>Programm hinzufügen</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>button: takes over what was changed</extracomment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>button: takes the program that is chosen</extracomment>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Choose the Program</source>
        <translation>Das Programm auswählen</translation>
    </message>
    <message>
        <source>Edit Program</source>
        <extracomment>title of a window</extracomment>
        <translation>Programm bearbeiten</translation>
    </message>
    <message>
        <source>No shell reads the arguments: each line is given to the program as it is, with spaces and quotes. What happened also stands in its environment, as SKEIN_PATH and so on.</source>
        <translation>Keine Shell liest die Argumente: Jede Zeile wird dem Programm so übergeben, wie sie ist, mit Leer- und Anführungszeichen. Was geschehen ist, steht auch in seinen Umgebungsvariablen, als SKEIN_PATH und so weiter.</translation>
    </message>
</context>
<context>
    <name>skein::HookOrder</name>
    <message>
        <source>How it ended: done, stopped or failed</source>
        <translation>Wie sie endete: fertig, gestoppt oder fehlgeschlagen</translation>
    </message>
    <message>
        <source>The camera</source>
        <extracomment>what {camera} stands for</extracomment>
        <translation>Die Kamera</translation>
    </message>
    <message>
        <source>The camera’s own name for it</source>
        <translation>Der eigene Name der Kamera dafür</translation>
    </message>
    <message>
        <source>The folder of the session</source>
        <translation>Der Ordner der Sitzung</translation>
    </message>
    <message>
        <source>The name of the sequence</source>
        <translation>Der Name der Sequenz</translation>
    </message>
    <message>
        <source>The photograph, with its folder</source>
        <translation>Das Foto mit seinem Ordner</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>what {event} stands for</extracomment>
        <translation>Was geschehen ist</translation>
    </message>
</context>
<context>
    <name>skein::HookRun</name>
    <message>
        <source>%1: the program “%2” could not be started. Look whether it is there and may be run, and is named rightly.</source>
        <extracomment>%1 is what happened (&quot;Photograph saved&quot;), %2 a program</extracomment>
        <translation>%1: Das Programm „%2“ konnte nicht gestartet werden. Prüfen Sie, ob es vorhanden ist, ausgeführt werden darf und richtig benannt ist.</translation>
    </message>
    <message>
        <source>%1: what “%2” had started still ran after %3 s and was ended. What is to stay must be started with setsid.</source>
        <extracomment>%1 is what happened (&quot;Photograph saved&quot;), %2 a program, %3 a number of seconds</extracomment>
        <translation>%1: Was „%2“ gestartet hatte, lief nach %3 s noch und wurde beendet. Was weiterlaufen soll, muss mit setsid gestartet werden.</translation>
    </message>
    <message>
        <source>%1: “%2” crashed or was killed.</source>
        <extracomment>%1 is an event such as &quot;Photograph saved&quot;, %2 a program</extracomment>
        <translation>%1: „%2“ ist abgestürzt oder wurde beendet.</translation>
    </message>
    <message>
        <source>%1: “%2” failed with the code %3 and did not say why.</source>
        <extracomment>%1 is an event such as &quot;Photograph saved&quot;, %2 a program, %3 a number</extracomment>
        <translation>%1: „%2“ ist mit dem Code %3 fehlgeschlagen und hat keinen Grund genannt.</translation>
    </message>
    <message>
        <source>%1: “%2” failed with the code %3. It said: “%4”.</source>
        <extracomment>%1 is an event such as &quot;Photograph saved&quot;, %2 a program, %3 a number, %4 what the program said</extracomment>
        <translation>%1: „%2“ ist mit dem Code %3 fehlgeschlagen. Die Meldung: „%4“.</translation>
    </message>
    <message>
        <source>%1: “%2” had not ended after %3 s and was ended. Look why it hangs, or give hooks more time in the preferences.</source>
        <extracomment>%1 is an event such as &quot;Photograph saved&quot;, %2 a program, %3 a number</extracomment>
        <translation>%1: „%2“ war nach %3 s noch nicht fertig und wurde beendet. Prüfen Sie, warum es hängt, oder geben Sie eigenen Programmen in den Einstellungen mehr Zeit.</translation>
    </message>
    <message>
        <source>%1: “%2” wrote more than %3 and was ended. Let it write less, or into a file.</source>
        <extracomment>%3 is an amount of data: &quot;4.0 MiB&quot;</extracomment>
        <translation>%1: „%2“ hat mehr als %3 ausgegeben und wurde beendet. Lassen Sie es weniger oder in eine Datei schreiben.</translation>
    </message>
</context>
<context>
    <name>skein::HookRunner</name>
    <message numerus="yes">
        <source>%n program(s) wait for their turn, and no more can: for what happens now none is run. Let fewer be run, or quicker ones.</source>
        <extracomment>hooks are the photographer&apos;s own programs, which are run when something happens</extracomment>
        <translation>
            <numerusform>%n Programm wartet, bis es an der Reihe ist, und mehr geht nicht: Für das, was jetzt geschieht, wird keines ausgeführt. Lassen Sie weniger oder schnellere Programme ausführen.</numerusform>
            <numerusform>%n Programme warten, bis sie an der Reihe sind, und mehr geht nicht: Für das, was jetzt geschieht, wird keines ausgeführt. Lassen Sie weniger oder schnellere Programme ausführen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) were not run, because too many waited for their turn.</source>
        <extracomment>hooks are the photographer&apos;s own programs, which are run when something happens</extracomment>
        <translation>
            <numerusform>%n Programm wurde nicht ausgeführt, weil zu viele darauf warteten, an die Reihe zu kommen.</numerusform>
            <numerusform>%n Programme wurden nicht ausgeführt, weil zu viele darauf warteten, an die Reihe zu kommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::HooksPage</name>
    <message>
        <source>&amp;Test</source>
        <extracomment>button: runs the program for a test</extracomment>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Arguments</source>
        <extracomment>head of a column: what the program is given</extracomment>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>head of a column</extracomment>
        <translation>Programm</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <extracomment>button: ends the test of a program</extracomment>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>column: the event at which a program is run</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>“%1” has ended, and all was well.</source>
        <extracomment>%1 is a program</extracomment>
        <translation>„%1“ ist beendet, alles ist gut gegangen.</translation>
    </message>
    <message>
        <source>“%1” has ended, and all was well. It wrote:
%2</source>
        <extracomment>%2 is what a program wrote</extracomment>
        <translation>„%1“ ist beendet, alles ist gut gegangen. Die Ausgabe:
%2</translation>
    </message>
    <message>
        <source>“%1” is running…</source>
        <extracomment>%1 is a program</extracomment>
        <translation>„%1“ läuft…</translation>
    </message>
</context>
<context>
    <name>skein::HostConnection</name>
    <message>
        <source>The camera did not answer in time. Check that it is awake and connected, then try again.</source>
        <translation>Die Kamera hat nicht rechtzeitig geantwortet. Prüfen Sie, ob sie wach und verbunden ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The camera program gave an answer that makes no sense. Connect the camera again; if that does not help, install Skein again.</source>
        <translation>Das Kameraprogramm hat eine unsinnige Antwort gegeben. Verbinden Sie die Kamera erneut; wenn das nicht hilft, installieren Sie Skein neu.</translation>
    </message>
    <message>
        <source>The camera was closed before this was done.</source>
        <translation>Die Verbindung zur Kamera wurde geschlossen, bevor dies erledigt war.</translation>
    </message>
</context>
<context>
    <name>skein::HostOptions</name>
    <message>
        <source>The camera host needs to know its camera. Start it with --port, --list or --supported.</source>
        <translation>Das Kameraprogramm muss seine Kamera kennen. Starten Sie es mit --port, --list oder --supported.</translation>
    </message>
</context>
<context>
    <name>skein::HostProcess</name>
    <message>
        <source>It did not say why.</source>
        <translation>Es hat keinen Grund genannt.</translation>
    </message>
    <message>
        <source>It said: “%1”.</source>
        <extracomment>%1 is an untranslated line that a program wrote about itself.</extracomment>
        <translation>Es hat gemeldet: „%1“.</translation>
    </message>
    <message>
        <source>The camera program belongs to another version of Skein. Install Skein again.</source>
        <translation>Das Kameraprogramm gehört zu einer anderen Version von Skein. Installieren Sie Skein neu.</translation>
    </message>
    <message>
        <source>The camera program sent something that cannot be understood. Connect the camera again; if that does not help, install Skein again.</source>
        <translation>Das Kameraprogramm hat etwas Unverständliches gesendet. Verbinden Sie die Kamera erneut; wenn das nicht hilft, installieren Sie Skein neu.</translation>
    </message>
    <message>
        <source>The camera&apos;s driver crashed. Photographs on the camera&apos;s card stay there until they are fetched. If the camera does not come back by itself, connect it again; if its driver goes on crashing, switch the camera off and on before.</source>
        <translation>Der Treiber der Kamera ist abgestürzt. Fotos auf der Karte der Kamera bleiben dort, bis sie geholt werden. Wenn die Kamera nicht von selbst wiederkommt, verbinden Sie sie erneut; wenn der Treiber weiter abstürzt, schalten Sie die Kamera vorher aus und wieder ein.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off. Check cable, power and network, then connect the camera again.</source>
        <translation>Die Verbindung zur Kamera ist abgebrochen. Prüfen Sie Kabel, Stromversorgung und Netzwerk und verbinden Sie die Kamera dann erneut.</translation>
    </message>
    <message>
        <source>The program that talks to the camera was ended from outside, perhaps because memory ran out. Photographs on the camera&apos;s card stay there until they are fetched. If the camera does not come back by itself, connect it again.</source>
        <translation>Das Programm, das mit der Kamera spricht, wurde von außen beendet, vielleicht weil der Arbeitsspeicher knapp wurde. Fotos auf der Karte der Kamera bleiben dort, bis sie geholt werden. Wenn die Kamera nicht von selbst wiederkommt, verbinden Sie sie erneut.</translation>
    </message>
    <message>
        <source>The program that talks to the camera, skein-camera-host, could not be started. Install Skein again.</source>
        <translation>Das Programm, das mit der Kamera spricht, skein-camera-host, konnte nicht gestartet werden. Installieren Sie Skein neu.</translation>
    </message>
    <message>
        <source>The program that talks to the camera, skein-camera-host, ended before it was ready. %1 Connect the camera again; if that does not help, install Skein again.</source>
        <extracomment>%1 is a sentence: what is known of it</extracomment>
        <translation>Das Programm, das mit der Kamera spricht, skein-camera-host, wurde beendet, bevor es bereit war. %1 Verbinden Sie die Kamera erneut; wenn das nicht hilft, installieren Sie Skein neu.</translation>
    </message>
</context>
<context>
    <name>skein::HostQuery</name>
    <message>
        <source>The camera program gave an answer that cannot be understood. Install Skein again.</source>
        <translation>Das Kameraprogramm hat eine unverständliche Antwort gegeben. Installieren Sie Skein neu.</translation>
    </message>
    <message>
        <source>The program that talks to cameras ended without an answer. Try again; if that does not help, unplug the cameras and plug them in one by one.</source>
        <translation>Das Programm, das mit Kameras spricht, wurde ohne Antwort beendet. Versuchen Sie es erneut; wenn das nicht hilft, stecken Sie die Kameras ab und einzeln wieder an.</translation>
    </message>
    <message>
        <source>The program that talks to cameras gave no answer in time. Try again; if that does not help, unplug the cameras and plug them in one by one.</source>
        <translation>Das Programm, das mit Kameras spricht, hat nicht rechtzeitig geantwortet. Versuchen Sie es erneut; wenn das nicht hilft, stecken Sie die Kameras ab und einzeln wieder an.</translation>
    </message>
    <message>
        <source>The program that talks to cameras, skein-camera-host, could not be started. Install Skein again.</source>
        <translation>Das Programm, das mit Kameras spricht, skein-camera-host, konnte nicht gestartet werden. Installieren Sie Skein neu.</translation>
    </message>
</context>
<context>
    <name>skein::ImageView</name>
    <message>
        <source>Picture</source>
        <extracomment>name of the picture area, for screen readers</extracomment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>The photograph, or the live picture of the camera. The wheel zooms at the pointer, dragging moves it, a double click changes between the whole picture and its actual pixels; letters and arrows are commands here.</source>
        <translation>Das Foto oder das Live-Bild der Kamera. Das Mausrad zoomt am Mauszeiger, Ziehen verschiebt das Bild, ein Doppelklick wechselt zwischen dem ganzen Bild und der Originalgröße; Buchstaben und Pfeile sind hier Befehle.</translation>
    </message>
</context>
<context>
    <name>skein::ImportCommand</name>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>progress: the third of five files; %3 is the name of the file</extracomment>
        <translation>%1 von %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that this session has only damaged are still on the camera&apos;s card, such as %1. To fetch one of them again, name it: skein-cli import %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%n Datei, die diese Sitzung nur beschädigt hat, ist noch auf der Karte der Kamera: %1. Um sie erneut zu holen, nennen Sie sie: skein-cli import %1.</numerusform>
            <numerusform>%n Dateien, die diese Sitzung nur beschädigt hat, sind noch auf der Karte der Kamera, etwa %1. Um eine davon erneut zu holen, nennen Sie sie: skein-cli import %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) found</source>
        <extracomment>while the card is being looked at</extracomment>
        <translation>
            <numerusform>%n Foto gefunden</numerusform>
            <numerusform>%n Fotos gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no photographs of that kind on the camera&apos;s card.</source>
        <translation>Auf der Karte der Kamera gibt es keine Fotos dieser Art.</translation>
    </message>
    <message>
        <source>There is no “%1” on the camera&apos;s card. See what is there with &quot;skein-cli import list&quot;.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>„%1“ gibt es auf der Karte der Kamera nicht. Mit &quot;skein-cli import list&quot; sehen Sie, was dort ist.</translation>
    </message>
    <message>
        <source>There is nothing to import on the camera&apos;s card.</source>
        <translation>Auf der Karte der Kamera gibt es nichts zu importieren.</translation>
    </message>
</context>
<context>
    <name>skein::ImportDialog</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a day and how many photographs were taken on it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 files, %3 of %4. %5</source>
        <extracomment>%1, %2: numbers of files; %3, %4: sizes; %5: the name of a file</extracomment>
        <translation>%1 von %2 Dateien, %3 von %4. %5</translation>
    </message>
    <message numerus="yes">
        <source>%n not in this session.</source>
        <comment>photographs</comment>
        <extracomment>stands behind &quot;14 photographs on the card, &quot;</extracomment>
        <translation>
            <numerusform>%n nicht in dieser Sitzung.</numerusform>
            <numerusform>%n nicht in dieser Sitzung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) chosen, %1.</source>
        <comment>and films</comment>
        <extracomment>%1 is their size, such as &quot;120 MB&quot;</extracomment>
        <translation>
            <numerusform>%n Foto ausgewählt, %1.</numerusform>
            <numerusform>%n Fotos ausgewählt, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) on the card</source>
        <comment>and films</comment>
        <extracomment>a comma follows, and &quot;7 not in this session.&quot;</extracomment>
        <translation>
            <numerusform>%n Foto auf der Karte</numerusform>
            <numerusform>%n Fotos auf der Karte</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <extracomment>button: reads the card anew</extracomment>
        <translation>&amp;Erneut suchen</translation>
    </message>
    <message>
        <source>&amp;Stop Looking</source>
        <extracomment>button: ends reading the card</extracomment>
        <translation>Suche &amp;stoppen</translation>
    </message>
    <message>
        <source>All days</source>
        <extracomment>choice: photographs of all days</extracomment>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Everything on the card is in this session already.</source>
        <translation>Alles auf der Karte ist bereits in dieser Sitzung.</translation>
    </message>
    <message>
        <source>Import from %1</source>
        <extracomment>title of a window; %1 is the name of one of several cameras</extracomment>
        <translation>Von %1 importieren</translation>
    </message>
    <message>
        <source>No camera is connected. Connect it to see what is on its card.</source>
        <translation>Es ist keine Kamera verbunden. Verbinden Sie sie, um zu sehen, was auf ihrer Karte ist.</translation>
    </message>
    <message>
        <source>No photograph on the card fits what is asked for above.</source>
        <translation>Kein Foto auf der Karte entspricht der Auswahl oben.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Es ist nichts ausgewählt.</translation>
    </message>
    <message>
        <source>Nothing is chosen. The session&apos;s disk has room for %1.</source>
        <extracomment>%1 is a size, such as &quot;12 GB&quot;</extracomment>
        <translation>Es ist nichts ausgewählt. Auf dem Datenträger der Sitzung ist Platz für %1.</translation>
    </message>
    <message>
        <source>The camera is away. The import goes on when it is connected again.</source>
        <translation>Die Kamera fehlt. Der Import geht weiter, wenn sie wieder verbunden ist.</translation>
    </message>
    <message numerus="yes">
        <source>The card is being looked at: %n photograph(s) so far…</source>
        <comment>and films</comment>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>Die Karte wird durchsucht: bisher %n Foto…</numerusform>
            <numerusform>Die Karte wird durchsucht: bisher %n Fotos…</numerusform>
        </translation>
    </message>
    <message>
        <source>The card is being looked at…</source>
        <translation>Die Karte wird durchsucht…</translation>
    </message>
    <message>
        <source>The look at the card was stopped: there may be more than is shown.</source>
        <translation>Die Suche auf der Karte wurde gestoppt: Es gibt vielleicht mehr, als gezeigt wird.</translation>
    </message>
    <message>
        <source>The session&apos;s disk has room for %1 only. Choose fewer, or make room.</source>
        <extracomment>%1 is a size, such as &quot;12 GB&quot;</extracomment>
        <translation>Auf dem Datenträger der Sitzung ist nur Platz für %1. Wählen Sie weniger aus oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>The session&apos;s disk has room for %1.</source>
        <extracomment>%1 is a size, such as &quot;12 GB&quot;</extracomment>
        <translation>Auf dem Datenträger der Sitzung ist Platz für %1.</translation>
    </message>
    <message>
        <source>There are no photographs on the card.</source>
        <translation>Auf der Karte sind keine Fotos.</translation>
    </message>
</context>
<context>
    <name>skein::InfoLayer</name>
    <message>
        <source>%1 × %2</source>
        <extracomment>width and height of a picture in pixels</extracomment>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>skein::Ingest</name>
    <message>
        <source>The camera was disconnected.</source>
        <translation>Die Kamera wurde getrennt.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off.</source>
        <translation>Die Verbindung zur Kamera ist abgebrochen.</translation>
    </message>
    <message>
        <source>The transfer was stopped.</source>
        <translation>Die Übertragung wurde gestoppt.</translation>
    </message>
</context>
<context>
    <name>skein::IngestErrors</name>
    <message>
        <source>%1 cannot be fetched without a camera. Connect it and try again.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 kann ohne Kamera nicht geholt werden. Verbinden Sie die Kamera und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 could not be fetched and stays on the camera&apos;s card. %2 It is fetched when there is room.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why</extracomment>
        <translation>%1 konnte nicht geholt werden und bleibt auf der Speicherkarte der Kamera. %2 Die Datei wird geholt, sobald Platz ist.</translation>
    </message>
    <message>
        <source>%1 could not be fetched and stays on the camera&apos;s card. %2 It is tried again at the next connection.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why</extracomment>
        <translation>%1 konnte nicht geholt werden und bleibt auf der Speicherkarte der Kamera. %2 Bei der nächsten Verbindung wird es noch einmal versucht.</translation>
    </message>
    <message>
        <source>%1 could not be put into the session. %2 It was received as %3.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why, %3 a file</extracomment>
        <translation>%1 konnte nicht in die Sitzung übernommen werden. %2 Die Datei wurde als %3 empfangen.</translation>
    </message>
    <message>
        <source>%1 could not be put into the session. %2 The photograph is safe as %3.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why, %3 a file</extracomment>
        <translation>%1 konnte nicht in die Sitzung übernommen werden. %2 Das Foto ist als %3 gesichert.</translation>
    </message>
    <message>
        <source>%1 did not arrive from the camera&apos;s memory. %2 If it was saved at the last moment, it is added when the session is opened the next time.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why</extracomment>
        <translation>%1 ist nicht aus dem Kameraspeicher angekommen. %2 Falls es im letzten Moment noch gespeichert wurde, wird es beim nächsten Öffnen der Sitzung hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 exists only in memory and could not be written to “%2” yet; this is tried again and again. Make room there and check the disk, and until then do not disconnect the camera and do not close Skein.</source>
        <extracomment>%1 is the name of a file, %2 a folder</extracomment>
        <translation>%1 liegt nur im Arbeitsspeicher und konnte noch nicht nach „%2“ geschrieben werden; es wird laufend weiter versucht. Schaffen Sie dort Platz und prüfen Sie den Datenträger. Trennen Sie bis dahin nicht die Kamera und beenden Sie Skein nicht.</translation>
    </message>
    <message>
        <source>%1 was not fetched and stays on the camera&apos;s card. %2</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why</extracomment>
        <translation>%1 wurde nicht geholt und bleibt auf der Speicherkarte der Kamera. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) could not be fetched yet. They are on the camera&apos;s card and will be fetched when it is connected again.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n Foto konnte noch nicht geholt werden. Es liegt auf der Speicherkarte der Kamera und wird geholt, sobald sie wieder verbunden ist.</numerusform>
            <numerusform>%n Fotos konnten noch nicht geholt werden. Sie liegen auf der Speicherkarte der Kamera und werden geholt, sobald sie wieder verbunden ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>The camera went away before the photograph was fetched. It is on the card and will be fetched when the camera is connected again.</source>
        <translation>Die Kamera war weg, bevor das Foto geholt wurde. Es liegt auf der Speicherkarte und wird geholt, sobald die Kamera wieder verbunden ist.</translation>
    </message>
    <message numerus="yes">
        <source>The session folder cannot be changed, because %n photograph(s) would be lost: they exist only in memory and wait to be written to “%1”. Make room there, wait until they have arrived, then change the folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>
            <numerusform>Der Sitzungsordner kann nicht gewechselt werden, weil sonst %n Foto verloren ginge: Es liegt nur im Arbeitsspeicher und muss noch nach „%1“ geschrieben werden. Schaffen Sie dort Platz, warten Sie, bis es angekommen ist, und wechseln Sie dann den Ordner.</numerusform>
            <numerusform>Der Sitzungsordner kann nicht gewechselt werden, weil sonst %n Fotos verloren gingen: Sie liegen nur im Arbeitsspeicher und müssen noch nach „%1“ geschrieben werden. Schaffen Sie dort Platz, warten Sie, bis sie angekommen sind, und wechseln Sie dann den Ordner.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::InputThread</name>
    <message>
        <source>The camera does not answer. Switch it off and on again, check the connection, then connect again.</source>
        <translation>Die Kamera antwortet nicht. Schalten Sie sie aus und wieder ein, prüfen Sie die Verbindung und verbinden Sie sie dann erneut.</translation>
    </message>
    <message>
        <source>The camera host did not understand a command. Install Skein again.</source>
        <translation>Der Kameraprogramm hat einen Befehl nicht verstanden. Installieren Sie Skein neu.</translation>
    </message>
</context>
<context>
    <name>skein::InterfacePage</name>
    <message>
        <source>%1 (not there now)</source>
        <extracomment>%1 is the name of a monitor</extracomment>
        <translation>%1 (zurzeit nicht da)</translation>
    </message>
    <message>
        <source>&amp;Around the picture:</source>
        <translation>Um das &amp;Bild:</translation>
    </message>
    <message>
        <source>&amp;Connect cameras as soon as they are plugged in</source>
        <translation>Kameras &amp;verbinden, sobald sie angeschlossen werden</translation>
    </message>
    <message>
        <source>&amp;Keep screen and computer awake while photographs are taken</source>
        <translation>Bildschirm und Computer &amp;wach halten, während fotografiert wird</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <extracomment>label of a choice: the language of the program</extracomment>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>&amp;Notify me when Skein needs me and I look at another window</source>
        <translation>Mich bena&amp;chrichtigen, wenn Skein mich braucht und ich in einem anderen Fenster bin</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <extracomment>label of a choice: dark or light</extracomment>
        <translation>&amp;Design:</translation>
    </message>
    <message>
        <source>A camera that went away, a full disk, a sequence or import that has ended.</source>
        <translation>Eine Kamera, die nicht mehr da ist, ein voller Datenträger, eine Sequenz oder ein Import, der fertig ist.</translation>
    </message>
    <message>
        <source>A folder for today</source>
        <extracomment>choice: the session that is opened at the start</extracomment>
        <translation>Ein Ordner für heute</translation>
    </message>
    <message>
        <source>All windows speak it at once; nothing that runs is interrupted.</source>
        <translation>Alle Fenster wechseln sie sofort; nichts, was gerade läuft, wird unterbrochen.</translation>
    </message>
    <message>
        <source>Around the chosen t&amp;humbnail:</source>
        <translation>Um die gewählte &amp;Miniatur:</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Beim Start</translation>
    </message>
    <message>
        <source>At the start, too; the one that was used last is shown. Otherwise you connect them yourself.</source>
        <translation>Auch beim Start; die zuletzt benutzte wird angezeigt. Andernfalls verbinden Sie die Kameras selbst.</translation>
    </message>
    <message>
        <source>Colour around the picture</source>
        <translation>Farbe um das Bild</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>theme of the window</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Desktop</source>
        <extracomment>title of a group: what the desktop is asked for</extracomment>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>During sequences, transfers, imports, live view, presentations and the like.</source>
        <translation>Bei Sequenzen, Übertragungen, Importen, Live-View, Präsentationen und Ähnlichem.</translation>
    </message>
    <message>
        <source>In the filmstrip and in the grid.</source>
        <translation>Im Filmstreifen und in der Übersicht.</translation>
    </message>
    <message>
        <source>In the folder of today</source>
        <translation type="vanished">Im heutigen Ordner</translation>
    </message>
    <message>
        <source>Interface</source>
        <extracomment>title of a page of the preferences: how the program looks</extracomment>
        <translation>Oberfläche</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>theme of the window</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Looks</source>
        <extracomment>title of a group: the theme and colours of the program</extracomment>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Neutral greys in all of them, so that nothing near the picture has a colour of its own. Dark is best for judging photographs.</source>
        <translation>Alle Designs haben neutrale Grautöne, damit nichts in der Nähe des Bildes eine eigene Farbe hat. Zum Beurteilen von Fotos eignet sich das dunkle am besten.</translation>
    </message>
    <message>
        <source>Of last time</source>
        <translation type="vanished">Die letzte</translation>
    </message>
    <message>
        <source>On the m&amp;onitor:</source>
        <translation>Auf dem M&amp;onitor:</translation>
    </message>
    <message>
        <source>One that the window is not on</source>
        <translation>Ein anderer als der des Fensters</translation>
    </message>
    <message>
        <source>Open the &amp;session:</source>
        <translation type="vanished">Sitzung ö&amp;ffnen:</translation>
    </message>
    <message>
        <source>Present &amp;masks, guides and warnings, too</source>
        <translation>Auch M&amp;asken, Hilfslinien und Warnungen präsentieren</translation>
    </message>
    <message>
        <source>Presentation</source>
        <extracomment>title of a part of the preferences: showing photographs alone on another monitor</extracomment>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>Session at the &amp;start:</source>
        <translation>Sitzung beim S&amp;tart:</translation>
    </message>
    <message>
        <source>The one of last time</source>
        <extracomment>choice: the session that is opened at the start</extracomment>
        <translation>Die letzte Sitzung</translation>
    </message>
    <message>
        <source>The surroundings of a photograph change how bright it seems.</source>
        <translation>Die Umgebung eines Fotos beeinflusst, wie hell es wirkt.</translation>
    </message>
    <message>
        <source>What Skein opens when it is started without a folder. If the session of last time was the folder of a day, another day begins with a folder of its own.</source>
        <translation>Was Skein öffnet, wenn es ohne Ordner gestartet wird. War die letzte Sitzung ein Tagesordner, beginnt ein anderer Tag mit einem eigenen Ordner.</translation>
    </message>
    <message>
        <source>When Skein is started without a folder. The folder of a day always gives way to that of the new day.</source>
        <translation type="vanished">Wenn Skein ohne Ordner gestartet wird. Ein Tagesordner wird immer vom Ordner des neuen Tages abgelöst.</translation>
    </message>
    <message>
        <source>Where the presentation (F5) is shown.</source>
        <translation>Wo die Präsentation (F5) gezeigt wird.</translation>
    </message>
    <message>
        <source>Whether a client on the second monitor sees what is laid over the picture.</source>
        <translation>Ob ein Kunde am zweiten Monitor sieht, was über das Bild gelegt ist.</translation>
    </message>
    <message>
        <source>Windows</source>
        <extracomment>title of a part of the preferences: the program&apos;s windows</extracomment>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Windows, panels, their sizes and the full screen are remembered by themselves. “Layout” in the menu View moves the panels, and puts everything back to where it was at first.</source>
        <translation>Fenster, Leisten, ihre Größen und das Vollbild werden automatisch gemerkt. „Layout“ im Menü „Ansicht“ verschiebt die Leisten und stellt alles wieder so her, wie es am Anfang war.</translation>
    </message>
    <message>
        <source>automatic usb cable hotplug</source>
        <translation>automatisch usb kabel anschließen hotplug</translation>
    </message>
    <message>
        <source>background surround colour grey black white</source>
        <translation>hintergrund umgebung farbe grau schwarz weiß</translation>
    </message>
    <message>
        <source>dark light night bright colour scheme appearance desktop</source>
        <translation>dunkel hell nacht farbschema erscheinungsbild theme desktop</translation>
    </message>
    <message>
        <source>folder last recent startup begin today</source>
        <translation>ordner letzte zuletzt start anfang beginn heute</translation>
    </message>
    <message>
        <source>highlight selection frame colour border</source>
        <translation>hervorhebung auswahl rahmen farbe rand</translation>
    </message>
    <message>
        <source>language translation locale speak english deutsch</source>
        <extracomment>words by which the preference is found</extracomment>
        <translation>sprache übersetzung sprechen deutsch englisch language english</translation>
    </message>
    <message>
        <source>notification message popup hidden minimised</source>
        <translation>benachrichtigung meldung nachricht popup hinweis verborgen minimiert</translation>
    </message>
    <message>
        <source>overlay second screen client</source>
        <translation>überlagerung zweiter bildschirm kunde</translation>
    </message>
    <message>
        <source>screen display projector second</source>
        <translation>bildschirm display projektor beamer zweiter</translation>
    </message>
    <message>
        <source>sleep suspend lock screen saver blank power inhibit</source>
        <translation>ruhezustand bereitschaft standby sperren bildschirm bildschirmschoner energie schlafen verhindern</translation>
    </message>
</context>
<context>
    <name>skein::InterruptedCapture</name>
    <message>
        <source>The connection to the camera is back. No photograph has come of the capture during which it broke off, and no new one is on the camera&apos;s card. Take it again if you want it.</source>
        <translation>Die Verbindung zur Kamera ist wieder da. Aus der Aufnahme, bei der sie abbrach, ist kein Foto entstanden, und auf der Speicherkarte der Kamera liegt kein neues. Nehmen Sie das Foto noch einmal auf, wenn Sie es brauchen.</translation>
    </message>
    <message>
        <source>The connection to the camera is back. Whether there is a photograph of the capture during which it broke off is not known. Look on the camera&apos;s card.</source>
        <translation>Die Verbindung zur Kamera ist wieder da. Ob aus der Aufnahme, bei der sie abbrach, ein Foto entstanden ist, ist nicht bekannt. Sehen Sie auf der Speicherkarte der Kamera nach.</translation>
    </message>
</context>
<context>
    <name>skein::IntervalForm</name>
    <message>
        <source>&amp;Photographs:</source>
        <extracomment>label of a number: how many photographs</extracomment>
        <translation type="vanished">&amp;Fotos:</translation>
    </message>
    <message>
        <source>Number o&amp;f photographs:</source>
        <extracomment>label of a number</extracomment>
        <translation>&amp;Anzahl der Fotos:</translation>
    </message>
    <message>
        <source>Number o&amp;f rounds:</source>
        <extracomment>how many times the sequence within it is run</extracomment>
        <translation>&amp;Anzahl der Runden:</translation>
    </message>
    <message>
        <source>One photograph, or another sequence, every so often: how often, how many of them, and when it begins and ends.</source>
        <translation>In regelmäßigen Abständen ein Foto oder eine andere Sequenz: wie oft, wie viele und wann sie beginnt und endet.</translation>
    </message>
    <message>
        <source>Ti&amp;mes:</source>
        <extracomment>how many times the sequence within it is run</extracomment>
        <translation type="vanished">&amp;Anzahl:</translation>
    </message>
</context>
<context>
    <name>skein::JobsPart</name>
    <message>
        <source>Cancelled.</source>
        <extracomment>answer to a plugin&apos;s work that somebody ended</extracomment>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>skein::Journal</name>
    <message>
        <source>Another program made the session&apos;s journal.</source>
        <translation>Das Journal der Sitzung stammt von einem anderen Programm.</translation>
    </message>
    <message>
        <source>The session&apos;s journal could not be used. Check the disk that the session&apos;s folder lies on.</source>
        <translation>Das Journal der Sitzung konnte nicht benutzt werden. Prüfen Sie den Datenträger, auf dem der Sitzungsordner liegt.</translation>
    </message>
    <message>
        <source>The session&apos;s journal does not have the photograph any more.</source>
        <translation>Das Foto steht nicht mehr im Journal der Sitzung.</translation>
    </message>
    <message>
        <source>The session&apos;s journal is damaged.</source>
        <translation>Das Journal der Sitzung ist beschädigt.</translation>
    </message>
    <message>
        <source>The session&apos;s journal is read-only.</source>
        <translation>Das Journal der Sitzung ist schreibgeschützt.</translation>
    </message>
</context>
<context>
    <name>skein::JournalKeeper</name>
    <message>
        <source>The session&apos;s journal could not be read and was put aside as “%1”. No photograph is affected; a new journal was begun. You can delete the old one.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Das Journal der Sitzung konnte nicht gelesen werden und wurde als „%1“ beiseitegelegt. Kein Foto ist betroffen; ein neues Journal wurde begonnen. Das alte können Sie löschen.</translation>
    </message>
    <message>
        <source>The session&apos;s journal “%1” cannot be written. Photographs are saved as always, but none is deleted from the camera&apos;s card. Check that the folder may be written to and that its disk is not full, then open the session again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Das Journal der Sitzung, „%1“, kann nicht geschrieben werden. Fotos werden wie immer gespeichert, aber keines wird von der Speicherkarte der Kamera gelöscht. Prüfen Sie, ob in den Ordner geschrieben werden darf und ob auf dem Datenträger noch Platz ist, und öffnen Sie die Sitzung dann erneut.</translation>
    </message>
</context>
<context>
    <name>skein::JsonFields</name>
    <message>
        <source>The sequence says “%1”, which means nothing there. Correct the word or remove it.</source>
        <extracomment>%1 is a word in a sequence&apos;s file</extracomment>
        <translation type="vanished">In der Sequenz steht „%1“, das dort keine Bedeutung hat. Berichtigen oder entfernen Sie das Wort.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”. Write one of these: %3.</source>
        <extracomment>%3 is a list of words.</extracomment>
        <translation>„%1“ kann nicht „%2“ sein. Schreiben Sie eines von diesen: %3.</translation>
    </message>
    <message>
        <source>“%1” has to be a group in braces.</source>
        <extracomment>%1 is a word in a sequence&apos;s file</extracomment>
        <translation>„%1“ muss eine Gruppe in geschweiften Klammern sein.</translation>
    </message>
    <message>
        <source>“%1” has to be a number.</source>
        <extracomment>%1 is a word in a sequence&apos;s file</extracomment>
        <translation>„%1“ muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>“%1” has to be a text in quotation marks.</source>
        <extracomment>%1 is a word in a sequence&apos;s file</extracomment>
        <translation>„%1“ muss ein Text in Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>“%1” has to be a whole number, but is %2.</source>
        <extracomment>%1 is a word in a sequence&apos;s file, %2 what stands there</extracomment>
        <translation>„%1“ muss eine ganze Zahl sein, ist aber %2.</translation>
    </message>
    <message>
        <source>“%1” has to be true or false.</source>
        <extracomment>%1 is a word in a sequence&apos;s file</extracomment>
        <translation>„%1“ muss true oder false sein.</translation>
    </message>
    <message>
        <source>“%1” is too large a number: %2.</source>
        <extracomment>%1 is a word in a sequence&apos;s file, %2 what stands there</extracomment>
        <translation>Die Zahl für „%1“ ist zu groß: %2.</translation>
    </message>
</context>
<context>
    <name>skein::KeyEditor</name>
    <message>
        <source>%1 belongs to “%2”, which would go without it.</source>
        <extracomment>%1 a key, %2 the command that has it</extracomment>
        <translation>%1 gehört zu „%2“; dieser Befehl hätte dann keine Taste mehr.</translation>
    </message>
    <message>
        <source>&amp;Add Key</source>
        <extracomment>button: gives the command one more key</extracomment>
        <translation>Weitere &amp;Taste</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>button: leaves the keys as they are</extracomment>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <extracomment>button: gives the command its own keys again</extracomment>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Take It</source>
        <extracomment>button: takes the key from the command that has it</extracomment>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Any key counts, also of a remote; Escape twice ends this</source>
        <translation>Jede Taste zählt, auch die einer Fernbedienung; zweimal Escape beendet dies</translation>
    </message>
    <message>
        <source>Choose one above to change its keys.</source>
        <translation>Wählen Sie oben einen Befehl, um seine Tasten zu ändern.</translation>
    </message>
    <message>
        <source>Escape would no longer cancel what is under way. Press it again to leave all as it is.</source>
        <translation>Escape würde dann nicht mehr abbrechen, was gerade läuft. Drücken Sie es noch einmal, um alles so zu lassen, wie es ist.</translation>
    </message>
    <message>
        <source>Gives the command one more key: press it then</source>
        <translation>Gibt dem Befehl eine weitere Taste: danach drücken Sie sie</translation>
    </message>
    <message>
        <source>Gives the command the keys again that it has by itself</source>
        <translation>Gibt dem Befehl wieder die Tasten, die er von sich aus hat</translation>
    </message>
    <message>
        <source>Leaves the key with the command that has it now.</source>
        <translation>Lässt die Taste bei dem Befehl, der sie jetzt hat.</translation>
    </message>
    <message>
        <source>No command is chosen</source>
        <translation>Kein Befehl ist gewählt</translation>
    </message>
    <message>
        <source>Press the key. Escape twice leaves all as it is.</source>
        <translation>Drücken Sie die Taste. Zweimal Escape lässt alles, wie es ist.</translation>
    </message>
    <message>
        <source>Takes %1 from the command</source>
        <extracomment>%1 a key</extracomment>
        <translation>Nimmt %1 dem anderen Befehl weg</translation>
    </message>
    <message>
        <source>Takes the key from the command that has it now, and gives it to this one.</source>
        <translation>Nimmt die Taste dem Befehl weg, der sie jetzt hat, und gibt sie diesem.</translation>
    </message>
    <message>
        <source>The computer tells nothing of this key by which it could be known again. Press another one.</source>
        <translation>Der Computer meldet zu dieser Taste nichts, woran sie wiederzuerkennen wäre. Drücken Sie eine andere.</translation>
    </message>
    <message>
        <source>This command has %1 already. Press another key.</source>
        <extracomment>%1 a key</extracomment>
        <translation>Dieser Befehl hat %1 schon. Drücken Sie eine andere Taste.</translation>
    </message>
</context>
<context>
    <name>skein::KeyFile</name>
    <message>
        <source>The keys could not be written to “%1”. Choose another place, or make room there, and export them again.</source>
        <extracomment>%1 a path</extracomment>
        <translation>Die Tasten konnten nicht nach „%1“ geschrieben werden. Wählen Sie einen anderen Ort oder schaffen Sie dort Platz und exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>This file holds no keys of Skein, so nothing was changed. Choose a file that Skein has exported.</source>
        <translation>Diese Datei enthält keine Tasten von Skein, deshalb wurde nichts geändert. Wählen Sie eine Datei, die Skein exportiert hat.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Choose another file, or see to its permissions.</source>
        <extracomment>%1 a path</extracomment>
        <translation>„%1“ kann nicht gelesen werden. Wählen Sie eine andere Datei oder prüfen Sie ihre Zugriffsrechte.</translation>
    </message>
</context>
<context>
    <name>skein::KeyGroups</name>
    <message>
        <source>Camera</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Focus</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Histogram</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>Live view</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Live-View</translation>
    </message>
    <message>
        <source>Masks and overlays</source>
        <translation>Masken und Überlagerungen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Plugins</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Plugins</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Sequences</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Sequenzen</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Fenster</translation>
    </message>
</context>
<context>
    <name>skein::KeyOverlay</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a key, and what it does</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Escape or a click closes this. The preferences change keys.</source>
        <translation type="vanished">Escape oder ein Klick schließt dies. Tasten ändern Sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>Escape or a click closes this. What is grey is not possible at the moment; keys that mean nothing here are left out. The preferences change keys.</source>
        <translation>Escape oder ein Klick schließt dies. Was grau ist, geht im Augenblick nicht; Tasten, die hier nichts bedeuten, fehlen. Die Tasten lassen sich in den Einstellungen ändern.</translation>
    </message>
</context>
<context>
    <name>skein::KeyRecorder</name>
    <message>
        <source>Press a key</source>
        <translation>Taste drücken</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Taste drücken…</translation>
    </message>
    <message>
        <source>Press the key that is meant, with Ctrl, Alt or Shift if you like; keys of remotes count as well. Escape twice leaves without one.</source>
        <translation>Drücken Sie die gewünschte Taste, auf Wunsch mit Strg, Alt oder Umschalt; auch Tasten von Fernbedienungen zählen. Zweimal Escape beendet dies ohne Taste.</translation>
    </message>
</context>
<context>
    <name>skein::KeySheet</name>
    <message>
        <source>%1 … %2</source>
        <extracomment>from one key to another: &quot;0 … 5&quot;</extracomment>
        <translation type="vanished">%1 … %2</translation>
    </message>
    <message>
        <source>%1Arrows</source>
        <extracomment>%1: what is held down, &quot;Alt+&quot;, or nothing; the four arrow keys</extracomment>
        <translation>%1Pfeiltasten</translation>
    </message>
    <message>
        <source>A little nearer, farther</source>
        <translation>Etwas näher, weiter weg</translation>
    </message>
    <message>
        <source>Camera&apos;s magnifier more, less</source>
        <translation>Kameralupe stärker, schwächer</translation>
    </message>
    <message>
        <source>Filmstrip taller, lower</source>
        <translation>Filmstreifen höher, niedriger</translation>
    </message>
    <message>
        <source>First, last picture</source>
        <translation>Erstes, letztes Bild</translation>
    </message>
    <message>
        <source>Focus nearer, farther</source>
        <translation>Fokus näher, weiter weg</translation>
    </message>
    <message>
        <source>Go to focus A, B</source>
        <translation>Zur Fokusmarke A, B</translation>
    </message>
    <message>
        <source>Grid</source>
        <extracomment>group of keys: those that work in the grid of small pictures</extracomment>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Keys at the photographs</source>
        <translation>Tasten bei den Fotos</translation>
    </message>
    <message>
        <source>Keys in live view</source>
        <translation>Tasten im Live-View</translation>
    </message>
    <message>
        <source>Keys in the grid</source>
        <translation>Tasten in der Übersicht</translation>
    </message>
    <message>
        <source>Keys in the presentation</source>
        <translation>Tasten in der Präsentation</translation>
    </message>
    <message>
        <source>Keys while a sequence runs</source>
        <translation>Tasten während einer Sequenz</translation>
    </message>
    <message>
        <source>Keys while comparing</source>
        <translation>Tasten beim Vergleichen</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Bild verschieben</translation>
    </message>
    <message>
        <source>Move the sharpness spot</source>
        <translation>Schärfemesspunkt verschieben</translation>
    </message>
    <message>
        <source>Much nearer, farther</source>
        <translation>Viel näher, weiter weg</translation>
    </message>
    <message>
        <source>Next, previous area</source>
        <translation>Nächster, voriger Bereich</translation>
    </message>
    <message>
        <source>Next, previous camera</source>
        <translation>Nächste, vorige Kamera</translation>
    </message>
    <message>
        <source>No to five stars</source>
        <translation>Kein bis fünf Sterne</translation>
    </message>
    <message>
        <source>Page back, forward</source>
        <translation>Seite zurück, vor</translation>
    </message>
    <message>
        <source>Panel wider, narrower</source>
        <translation>Leiste breiter, schmaler</translation>
    </message>
    <message>
        <source>Picture before, after</source>
        <translation>Voriges, nächstes Bild</translation>
    </message>
    <message>
        <source>Red, yellow, green, blue label</source>
        <translation>Markierung rot, gelb, grün, blau</translation>
    </message>
    <message>
        <source>Row above, below</source>
        <translation>Zeile darüber, darunter</translation>
    </message>
    <message>
        <source>Run sequence</source>
        <extracomment>what a key does</extracomment>
        <translation>Sequenz starten</translation>
    </message>
    <message>
        <source>Select back, forward</source>
        <translation>Auswahl zurück, vor</translation>
    </message>
    <message>
        <source>Select to first, last</source>
        <translation>Auswahl bis Anfang, Ende</translation>
    </message>
    <message>
        <source>Set focus mark A, B</source>
        <translation>Fokusmarke A, B setzen</translation>
    </message>
    <message>
        <source>Setting before, after</source>
        <translation>Vorige, nächste Einstellung</translation>
    </message>
    <message>
        <source>Show the picture large</source>
        <translation>Bild groß zeigen</translation>
    </message>
    <message>
        <source>Step the setting up, down</source>
        <translation>Einstellung erhöhen, verringern</translation>
    </message>
    <message>
        <source>Turn to the left, right</source>
        <translation>Nach links, rechts drehen</translation>
    </message>
    <message>
        <source>Zoom in, out</source>
        <translation>Hinein-, herauszoomen</translation>
    </message>
</context>
<context>
    <name>skein::Leftovers</name>
    <message numerus="yes">
        <source>%n photograph(s) left over from an interrupted transfer were added to the session.</source>
        <extracomment>said when a session is opened</extracomment>
        <translation>
            <numerusform>%n Foto, das von einer unterbrochenen Übertragung übrig war, wurde der Sitzung hinzugefügt.</numerusform>
            <numerusform>%n Fotos, die von einer unterbrochenen Übertragung übrig waren, wurden der Sitzung hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) broke off earlier, and what had arrived is not a whole photograph (%1). Fetch the photographs from the camera again; the parts stay in “%2” until you delete them.</source>
        <extracomment>%1: names of files with commas between them, %2 a folder</extracomment>
        <translation>
            <numerusform>%n Übertragung ist früher abgebrochen, und was angekommen war, ist kein vollständiges Foto (%1). Holen Sie das Foto noch einmal von der Kamera; die Teile bleiben in „%2“, bis Sie sie löschen.</numerusform>
            <numerusform>%n Übertragungen sind früher abgebrochen, und was angekommen war, sind keine vollständigen Fotos (%1). Holen Sie die Fotos noch einmal von der Kamera; die Teile bleiben in „%2“, bis Sie sie löschen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::LevelLayer</name>
    <message>
        <source>%1 to the left</source>
        <extracomment>How far the camera leans: an angle.</extracomment>
        <translation>%1 nach links</translation>
    </message>
    <message>
        <source>%1 to the right</source>
        <extracomment>How far the camera leans: an angle.</extracomment>
        <translation>%1 nach rechts</translation>
    </message>
    <message>
        <source>%1, pitch %2</source>
        <extracomment>How the camera leans sideways, and how far it nods: an angle with its sign.</extracomment>
        <translation>%1, Neigung %2</translation>
    </message>
    <message>
        <source>%1°</source>
        <extracomment>an angle</extracomment>
        <translation>%1°</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>read aloud: how the camera leans, as a spirit level shows it</extracomment>
        <translation>Wasserwaage</translation>
    </message>
    <message>
        <source>The camera does not tell its level</source>
        <translation>Die Kamera meldet ihre Neigung nicht</translation>
    </message>
</context>
<context>
    <name>skein::LibraryVersion</name>
    <message>
        <source>After libgphoto2 %1, version 2.5.34 closes security holes: until your distribution brings that, connect only cameras that are yours.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Erst nach libgphoto2 %1, mit Version 2.5.34, sind Sicherheitslücken geschlossen: Schließen Sie nur eigene Kameras an, bis Ihre Distribution sie mitbringt.</translation>
    </message>
    <message>
        <source>libgphoto2 %1 can overlook one of many photographs taken quickly, and version 2.5.34 closes security holes: until your distribution brings that, connect only cameras that are yours.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>libgphoto2 %1 kann unter vielen schnell aufgenommenen Fotos eines übersehen, und erst Version 2.5.34 schließt Sicherheitslücken: Schließen Sie nur eigene Kameras an, bis Ihre Distribution sie mitbringt.</translation>
    </message>
    <message>
        <source>libgphoto2 %1 does not recognise some cameras that other versions know, and version 2.5.34 closes security holes: until your distribution brings that, connect only cameras that are yours.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>libgphoto2 %1 erkennt manche Kameras nicht, die andere Versionen kennen, und erst Version 2.5.34 schließt Sicherheitslücken: Schließen Sie nur eigene Kameras an, bis Ihre Distribution sie mitbringt.</translation>
    </message>
</context>
<context>
    <name>skein::ListCommand</name>
    <message>
        <source>No camera was found. Connect one by USB and switch it on; cameras in the network are not listed, name their address with --camera.</source>
        <translation>Es wurde keine Kamera gefunden. Schließen Sie eine über USB an und schalten Sie sie ein; Kameras im Netzwerk werden nicht aufgelistet, geben Sie ihre Adresse mit --camera an.</translation>
    </message>
</context>
<context>
    <name>skein::LiveBadge</name>
    <message>
        <source>LIVE</source>
        <extracomment>badge on the live picture</extracomment>
        <translation>LIVE</translation>
    </message>
    <message>
        <source>LIVE   %1</source>
        <extracomment>badge on the live picture; %1 says more, such as &quot;mirrored&quot;</extracomment>
        <translation>LIVE   %1</translation>
    </message>
    <message>
        <source>waiting for live view</source>
        <translation>wartet auf Live-View</translation>
    </message>
</context>
<context>
    <name>skein::LiveCommands</name>
    <message>
        <source>Frame saved as %1</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>Bild gespeichert als %1</translation>
    </message>
    <message>
        <source>Magnified by the camera: %1</source>
        <extracomment>%1: how far: &quot;5×&quot; or &quot;Step 2 of 5&quot;</extracomment>
        <translation>Von der Kamera vergrößert: %1</translation>
    </message>
    <message>
        <source>No frame was saved: live view shows none.
%1 starts it, %2 saves a frame.</source>
        <extracomment>%1 and %2 are keys</extracomment>
        <translation>Kein Bild gespeichert: Live-View zeigt keines.
%1 startet es, %2 speichert ein Bild.</translation>
    </message>
    <message>
        <source>No frame was saved: this is a photograph.
Live view comes back; press %1 again then.</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Kein Bild gespeichert: Dies ist ein Foto.
Live-View kommt zurück; drücken Sie %1 dann noch einmal.</translation>
    </message>
    <message>
        <source>The camera magnifies no more: %1</source>
        <extracomment>%1: how far the camera magnifies live view: &quot;Step 5 of 5&quot;</extracomment>
        <translation>Die Kamera vergrößert nicht weiter: %1</translation>
    </message>
    <message>
        <source>The frame of live view was not saved. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>Das Bild des Live-Views wurde nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>The magnification was not changed. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>Die Vergrößerung wurde nicht geändert. %1</translation>
    </message>
</context>
<context>
    <name>skein::LivePage</name>
    <message>
        <source> %</source>
        <extracomment>after a number: per cent</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <extracomment>label of a choice: the colour of focus peaking</extracomment>
        <translation>&amp;Farbe:</translation>
    </message>
    <message>
        <source>&amp;Strength:</source>
        <extracomment>label of a number: how strongly focus peaking is drawn</extracomment>
        <translation>&amp;Stärke:</translation>
    </message>
    <message>
        <source>&amp;Threshold:</source>
        <extracomment>of focus peaking: how sharp an edge must be to be marked</extracomment>
        <translation>S&amp;chwelle:</translation>
    </message>
    <message>
        <source>After a photograph from live view</source>
        <translation>Nach einem Foto aus dem Live-View</translation>
    </message>
    <message>
        <source>Choose one that your subjects do not have.</source>
        <translation>Wählen Sie eine, die in Ihren Motiven nicht vorkommt.</translation>
    </message>
    <message>
        <source>How boldly edges in focus are marked, from 0 to 1.</source>
        <translation>Wie kräftig scharfe Kanten markiert werden, von 0 bis 1.</translation>
    </message>
    <message>
        <source>How strong an edge must be to be marked; lower marks more.</source>
        <translation>Wie ausgeprägt eine Kante sein muss, um markiert zu werden; ein kleinerer Wert markiert mehr.</translation>
    </message>
    <message>
        <source>Live View</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>Live-View</translation>
    </message>
    <message>
        <source>Marks of focus, masks, guides and the exposure warning work over live view as over photographs; their keys are in the menu View. How the live picture is turned or mirrored is chosen in the menu Camera, and remembered.</source>
        <translation>Fokus-Peaking, Masken, Hilfslinien und die Belichtungswarnung funktionieren im Live-View wie bei Fotos; ihre Tasten stehen im Menü „Ansicht“. Wie das Live-Bild gedreht oder gespiegelt ist, wird im Menü „Kamera“ gewählt und gemerkt.</translation>
    </message>
    <message>
        <source>Marks on what is in focus (focus peaking)</source>
        <translation>Markierung scharfer Bereiche (Fokus-Peaking)</translation>
    </message>
    <message>
        <source>focus peaking edges sharp</source>
        <translation>fokus peaking kanten scharf schärfe</translation>
    </message>
    <message>
        <source>focus peaking opacity</source>
        <translation>fokus peaking deckkraft</translation>
    </message>
    <message>
        <source>focus peaking sensitivity edges</source>
        <translation>fokus peaking empfindlichkeit kanten</translation>
    </message>
    <message>
        <source>review preview continue return seconds time</source>
        <translation>rückschau vorschau weiter zurück sekunden zeit</translation>
    </message>
</context>
<context>
    <name>skein::LivePresenter</name>
    <message>
        <source>%1, %2</source>
        <extracomment>two of: turned left, mirrored, upside down</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, mirrored</source>
        <extracomment>%1: &quot;turned left&quot;, &quot;turned right&quot; or &quot;upside down&quot;</extracomment>
        <translation>%1, gespiegelt</translation>
    </message>
    <message numerus="yes">
        <source>%n fps, %1 ms</source>
        <extracomment>Live view: frames per second, and how old a frame is when it is seen, in milliseconds.</extracomment>
        <translation>
            <numerusform>%n fps, %1 ms</numerusform>
            <numerusform>%n fps, %1 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>FROZEN</source>
        <comment>live view</comment>
        <extracomment>says how the live picture is shown</extracomment>
        <translation>EINGEFROREN</translation>
    </message>
    <message>
        <source>No new picture comes from the camera: the last one is shown. %1</source>
        <extracomment>%1 is a sentence: what may be the reason</extracomment>
        <translation>Von der Kamera kommt kein neues Bild: Das letzte wird angezeigt. %1</translation>
    </message>
    <message>
        <source>The camera sends live pictures that cannot be read, so none is shown. End live view and begin it anew; if that does not help, switch the camera off and on again.</source>
        <translation>Die Kamera sendet Live-Bilder, die sich nicht lesen lassen, deshalb wird keines angezeigt. Beenden Sie Live-View und starten Sie es neu; wenn das nicht hilft, schalten Sie die Kamera aus und wieder ein.</translation>
    </message>
    <message>
        <source>The camera sends live pictures that cannot be read. The last good one is shown; if no other comes, end live view and begin it anew.</source>
        <translation>Die Kamera sendet Live-Bilder, die sich nicht lesen lassen. Das letzte brauchbare wird angezeigt; wenn kein weiteres kommt, beenden Sie Live-View und starten Sie es neu.</translation>
    </message>
    <message>
        <source>mirrored</source>
        <extracomment>says how the live picture is shown</extracomment>
        <translation>gespiegelt</translation>
    </message>
    <message>
        <source>motion –</source>
        <extracomment>Live view: how far the picture moves cannot be told.</extracomment>
        <translation>Bewegung –</translation>
    </message>
    <message>
        <source>moves %1 %</source>
        <extracomment>Live view: how far the picture moves between two frames, in per cent of its width.</extracomment>
        <translation>bewegt sich %1 %</translation>
    </message>
    <message numerus="yes">
        <source>no new picture for %n s</source>
        <comment>live view, seconds</comment>
        <extracomment>%n counts seconds</extracomment>
        <translation>
            <numerusform>seit %n s kein neues Bild</numerusform>
            <numerusform>seit %n s kein neues Bild</numerusform>
        </translation>
    </message>
    <message>
        <source>turned left</source>
        <extracomment>says how the live picture is shown</extracomment>
        <translation>nach links gedreht</translation>
    </message>
    <message>
        <source>turned right</source>
        <extracomment>says how the live picture is shown</extracomment>
        <translation>nach rechts gedreht</translation>
    </message>
    <message>
        <source>upside down</source>
        <extracomment>says how the live picture is shown</extracomment>
        <translation>kopfüber</translation>
    </message>
</context>
<context>
    <name>skein::LiveReturn</name>
    <message>
        <source>Escape: back to live view</source>
        <translation>Escape: zurück zum Live-View</translation>
    </message>
</context>
<context>
    <name>skein::LiveViewPart</name>
    <message>
        <source>Live view could not be switched. Wait a moment and try again.</source>
        <translation>Live-View konnte nicht ein- oder ausgeschaltet werden. Warten Sie einen Moment und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The camera shows no live picture now. Connect a camera that has one, and wait until it is ready.</source>
        <translation>Die Kamera zeigt jetzt kein Live-Bild. Schließen Sie eine Kamera an, die eines hat, und warten Sie, bis sie bereit ist.</translation>
    </message>
</context>
<context>
    <name>skein::LiveZoomText</name>
    <message>
        <source>%1×</source>
        <extracomment>a magnification: &quot;5×&quot;</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>how far the camera magnifies its live view: &quot;Step 2 of 5&quot;</extracomment>
        <translation>Stufe %1 von %2</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <extracomment>how much of live view the camera shows</extracomment>
        <translation>Das ganze Bild</translation>
    </message>
</context>
<context>
    <name>skein::MainWindow</name>
    <message>
        <source>%1 is under way. Stop it, or wait until it has ended, then try again.</source>
        <extracomment>%1 is the name of what takes photographs by itself: &quot;Eclipse&quot;</extracomment>
        <translation>%1 läuft gerade. Stoppen Sie das, oder warten Sie, bis es beendet ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Asks whether to stop the sequence of a camera that is not shown.</source>
        <translation>Fragt, ob die Sequenz einer Kamera angehalten werden soll, die nicht gezeigt wird.</translation>
    </message>
    <message>
        <source>Asks whether to stop the sequence.</source>
        <translation>Fragt, ob die Sequenz angehalten werden soll.</translation>
    </message>
    <message>
        <source>Asks whether to stop what a plugin does with the camera.</source>
        <translation>Fragt, ob angehalten werden soll, was ein Plugin mit der Kamera tut.</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>title of a panel: the camera&apos;s settings</extracomment>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Closes the message.</source>
        <translation>Schließt die Meldung.</translation>
    </message>
    <message>
        <source>Closes the welcome.</source>
        <translation>Schließt die Willkommensseite.</translation>
    </message>
    <message>
        <source>Ends comparing.</source>
        <translation>Beendet das Vergleichen.</translation>
    </message>
    <message>
        <source>Ends live view.</source>
        <translation>Beendet Live-View.</translation>
    </message>
    <message>
        <source>Ends the exposure, or what the camera waits for.</source>
        <translation>Beendet die Belichtung oder das, worauf die Kamera wartet.</translation>
    </message>
    <message>
        <source>Ends what the camera does: a long exposure, live view or a wait.</source>
        <translation type="vanished">Beendet, was die Kamera gerade tut: eine Langzeitbelichtung, Live-View oder ein Warten.</translation>
    </message>
    <message>
        <source>Ends what the cameras do.</source>
        <translation>Beendet, was die Kameras gerade tun.</translation>
    </message>
    <message>
        <source>Goes back to live view.</source>
        <translation>Kehrt zum Live-View zurück.</translation>
    </message>
    <message>
        <source>Leaves the full screen.</source>
        <translation>Verlässt das Vollbild.</translation>
    </message>
    <message>
        <source>Lets the frozen live picture go on.</source>
        <translation>Lässt das eingefrorene Live-Bild weiterlaufen.</translation>
    </message>
    <message>
        <source>Mask %1</source>
        <extracomment>%1: an aspect ratio</extracomment>
        <translation>Maske %1</translation>
    </message>
    <message>
        <source>Nothing is under way that could be cancelled.</source>
        <translation>Es läuft nichts, was sich abbrechen ließe.</translation>
    </message>
    <message>
        <source>Overlay</source>
        <extracomment>title of a section: a picture that lies over the picture</extracomment>
        <translation>Überlagerung</translation>
    </message>
    <message>
        <source>Stops focusing.</source>
        <translation>Stoppt das Fokussieren.</translation>
    </message>
    <message>
        <source>Stops the row of photographs of a camera that is not shown.</source>
        <translation>Stoppt die Fotoserie einer Kamera, die nicht gezeigt wird.</translation>
    </message>
    <message>
        <source>Stops the sequence of a camera that is not shown.</source>
        <translation>Stoppt die Sequenz einer Kamera, die nicht gezeigt wird.</translation>
    </message>
    <message>
        <source>Stops the sequence.</source>
        <translation>Stoppt die Sequenz.</translation>
    </message>
    <message>
        <source>Stops the transfer; the photograph stays on the camera&apos;s card.</source>
        <translation>Stoppt die Übertragung; das Foto bleibt auf der Karte der Kamera.</translation>
    </message>
    <message>
        <source>Stops what a plugin does with the camera.</source>
        <translation>Stoppt, was ein Plugin mit der Kamera tut.</translation>
    </message>
    <message>
        <source>Stops what the shutter waits for, or its row of photographs.</source>
        <translation>Stoppt das, worauf der Auslöser wartet, oder seine Fotoserie.</translation>
    </message>
    <message>
        <source>The shutter is at work already. Wait until its photographs are taken, or stop it with Escape, then try again.</source>
        <translation>Es wird bereits ausgelöst. Warten Sie, bis die Fotos aufgenommen sind, oder stoppen Sie mit Escape, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>title of a tab: what is shown over the picture</extracomment>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>skein::MappedFile</name>
    <message>
        <source>%1 is not an ordinary file. Choose a picture.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 ist keine gewöhnliche Datei. Wählen Sie ein Bild.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check its permissions and the disk.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Die Datei %1 kann nicht gelesen werden. Prüfen Sie ihre Zugriffsrechte und den Datenträger.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check the disk it is on.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Die Datei %1 kann nicht gelesen werden. Prüfen Sie den Datenträger, auf dem sie liegt.</translation>
    </message>
    <message>
        <source>The file %1 is empty: there is nothing of a photograph in it. Fetch it from the camera&apos;s card once more, or copy it again from where it came.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Die Datei %1 ist leer: Sie enthält nichts von einem Foto. Holen Sie sie noch einmal von der Speicherkarte der Kamera oder kopieren Sie sie erneut von dort, woher sie kam.</translation>
    </message>
    <message>
        <source>The file %1 is not there any more. Choose another picture.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Die Datei %1 ist nicht mehr da. Wählen Sie ein anderes Bild.</translation>
    </message>
</context>
<context>
    <name>skein::MaskSection</name>
    <message>
        <source>%1   %2</source>
        <extracomment>an aspect ratio and what it is called: &quot;1.85:1 Cinema&quot;</extracomment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a percentage; %1 is a number</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Another aspect ratio</source>
        <translation>Anderes Seitenverhältnis</translation>
    </message>
    <message>
        <source>Another one, like 2.35:1</source>
        <translation>Ein anderes, etwa 2.35:1</translation>
    </message>
    <message>
        <source>Aspect ratios</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>Seitenverhältnisse</translation>
    </message>
    <message>
        <source>Drawn as</source>
        <extracomment>how the mask looks: shade or outline</extracomment>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Opacity</source>
        <extracomment>a number of per cent</extracomment>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>Outline</source>
        <extracomment>only the edge of the mask</extracomment>
        <translation>Umriss</translation>
    </message>
    <message>
        <source>Several at once are shown as outlines.</source>
        <translation>Mehrere zugleich werden als Umrisse gezeigt.</translation>
    </message>
    <message>
        <source>Shade</source>
        <extracomment>darkens what lies outside of the mask</extracomment>
        <translation>Abdunkeln</translation>
    </message>
    <message>
        <source>Show the mask</source>
        <translation>Maske anzeigen</translation>
    </message>
    <message>
        <source>Turn for upright pictures</source>
        <translation>Bei Hochformat drehen</translation>
    </message>
    <message>
        <source>Turns masks that are wider than high when the picture is higher than wide.</source>
        <translation>Dreht Masken, die breiter als hoch sind, wenn das Bild höher als breit ist.</translation>
    </message>
    <message>
        <source>What a crop to another aspect ratio would keep. A check mark chooses a ratio, several are shown as outlines; your own can be typed. The mask is only shown: photographs keep all they have.</source>
        <translation>Was ein Zuschnitt auf ein anderes Seitenverhältnis übrig ließe. Ein Häkchen wählt ein Verhältnis, mehrere werden als Umrisse gezeigt; eigene lassen sich eintippen. Die Maske wird nur gezeigt: Die Fotos bleiben vollständig.</translation>
    </message>
</context>
<context>
    <name>skein::MasterCommands</name>
    <message>
        <source>The computer has the camera&apos;s controls.
“Give Back” above its settings lets shutter and dials of the camera work.</source>
        <translation>Der Computer hat die Steuerung der Kamera.
„Zurückgeben“ über ihren Einstellungen macht Auslöser und Einstellräder der Kamera wieder frei.</translation>
    </message>
    <message>
        <source>The computer has the camera&apos;s controls.
“Leave the Controls to the Body” in the Camera menu gives them back.</source>
        <translation>Der Computer hat die Steuerung der Kamera.
„Bedienung der Kamera überlassen“ im Menü „Kamera“ gibt sie zurück.</translation>
    </message>
</context>
<context>
    <name>skein::MasterRow</name>
    <message>
        <source>Give Back</source>
        <extracomment>button: lets the camera&apos;s own dials decide again</extracomment>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Gives the controls to the computer until you give them back.</source>
        <translation>Gibt dem Computer die Steuerung, bis Sie sie zurückgeben.</translation>
    </message>
    <message>
        <source>Lets shutter button and dials of the camera work.</source>
        <translation>Macht Auslöser und Einstellräder der Kamera frei.</translation>
    </message>
    <message>
        <source>Take Over</source>
        <extracomment>button: the computer takes the camera&apos;s controls</extracomment>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>The camera&apos;s own controls work.</source>
        <translation>Die Kamera lässt sich selbst bedienen.</translation>
    </message>
    <message>
        <source>The computer has the controls during live view.</source>
        <translation>Während Live-View hat der Computer die Steuerung.</translation>
    </message>
    <message>
        <source>The computer has the controls for this photograph.</source>
        <translation>Für dieses Foto hat der Computer die Steuerung.</translation>
    </message>
    <message>
        <source>The computer has the controls.</source>
        <translation>Der Computer hat die Steuerung.</translation>
    </message>
    <message>
        <source>The computer may have the controls.</source>
        <translation>Vielleicht hat der Computer die Steuerung.</translation>
    </message>
</context>
<context>
    <name>skein::MemoryFiles</name>
    <message>
        <source>The disk of “%1” is full, and the photograph “%2” is nowhere but in Skein&apos;s memory. Make room there and do not disconnect the camera: it is written as soon as it fits.</source>
        <extracomment>%1 is a folder, %2 the name of a file</extracomment>
        <translation>Der Datenträger von „%1“ ist voll, und das Foto „%2“ liegt nur im Arbeitsspeicher von Skein. Schaffen Sie dort Platz und trennen Sie die Kamera nicht: Es wird geschrieben, sobald es passt.</translation>
    </message>
    <message>
        <source>The photograph “%1” was only in the camera&apos;s memory, could not be written and is lost. Make room on the disk, then take it again.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Das Foto „%1“ lag nur im Kameraspeicher, konnte nicht geschrieben werden und ist verloren. Schaffen Sie Platz auf dem Datenträger und nehmen Sie es dann noch einmal auf.</translation>
    </message>
    <message>
        <source>The photograph “%2” could not be written in “%1” and is nowhere but in Skein&apos;s memory. Check that folder and do not disconnect the camera: writing is tried again all the while.</source>
        <extracomment>%1 is a folder, %2 the name of a file</extracomment>
        <translation>Das Foto „%2“ konnte nicht in „%1“ geschrieben werden und liegt nur im Arbeitsspeicher von Skein. Prüfen Sie diesen Ordner und trennen Sie die Kamera nicht: Das Schreiben wird laufend weiter versucht.</translation>
    </message>
</context>
<context>
    <name>skein::MessageBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>messages waiting</comment>
        <extracomment>more messages are waiting behind this one</extracomment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>What has happened, and what can be done about it: the buttons do that. Escape puts a message away.</source>
        <translation>Was geschehen ist und was sich dagegen tun lässt: Die Schaltflächen erledigen das. Escape räumt eine Meldung weg.</translation>
    </message>
</context>
<context>
    <name>skein::Metadata</name>
    <message>
        <source>(%1 bytes)</source>
        <extracomment>%1 is a number: data that cannot be shown</extracomment>
        <translation>(%1 Bytes)</translation>
    </message>
    <message>
        <source>(damaged)</source>
        <extracomment>instead of a value that cannot be read</extracomment>
        <translation>(beschädigt)</translation>
    </message>
    <message>
        <source>EXIF</source>
        <extracomment>name of a standard for metadata; stays as it is</extracomment>
        <translation>EXIF</translation>
    </message>
    <message>
        <source>IPTC</source>
        <extracomment>name of a standard for metadata; stays as it is</extracomment>
        <translation>IPTC</translation>
    </message>
    <message>
        <source>Maker notes</source>
        <extracomment>What a camera writes in its maker&apos;s own, unpublished way</extracomment>
        <translation>Herstellerdaten</translation>
    </message>
    <message>
        <source>Some of the metadata is damaged: this is what can be read.</source>
        <translation>Ein Teil der Metadaten ist beschädigt: Dies ist, was sich lesen lässt.</translation>
    </message>
    <message>
        <source>Some text is not written as the standards want it, so letters may be wrong.</source>
        <translation>Manche Texte sind nicht so geschrieben, wie es die Standards verlangen; einzelne Buchstaben können daher falsch sein.</translation>
    </message>
    <message>
        <source>The XMP metadata is too large to be shown here…</source>
        <translation>Die XMP-Metadaten sind zu groß, um hier angezeigt zu werden…</translation>
    </message>
    <message>
        <source>The file became shorter while it was read, so some may be missing.</source>
        <translation>Die Datei wurde kürzer, während sie gelesen wurde; einiges kann daher fehlen.</translation>
    </message>
    <message>
        <source>The metadata is larger than any camera&apos;s, so some is not shown here…</source>
        <translation>Die Metadaten sind größer als die jeder Kamera, deshalb wird hier nicht alles angezeigt…</translation>
    </message>
    <message>
        <source>There is more metadata than is shown here…</source>
        <translation>Es gibt mehr Metadaten, als hier angezeigt werden…</translation>
    </message>
    <message>
        <source>Very long texts end with “…”.</source>
        <translation>Sehr lange Texte enden mit „…“.</translation>
    </message>
    <message>
        <source>XMP</source>
        <extracomment>name of a standard for metadata; stays as it is</extracomment>
        <translation>XMP</translation>
    </message>
</context>
<context>
    <name>skein::MetadataModel</name>
    <message>
        <source>Name</source>
        <extracomment>head of a column: what the metadata are</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>head of a column: what the metadata say</extracomment>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>skein::MetadataPanel</name>
    <message>
        <source>%1 holds no metadata that can be read.</source>
        <translation>%1 enthält keine lesbaren Metadaten.</translation>
    </message>
    <message>
        <source>Choose a photograph to see its metadata.</source>
        <translation>Wählen Sie ein Foto, um seine Metadaten zu sehen.</translation>
    </message>
    <message>
        <source>Hide GPS Position</source>
        <translation>GPS-Position ausblenden</translation>
    </message>
    <message>
        <source>Reading the metadata…</source>
        <translation>Metadaten werden gelesen…</translation>
    </message>
    <message>
        <source>Show GPS Position</source>
        <translation>GPS-Position anzeigen</translation>
    </message>
    <message>
        <source>The entries with “GPS” in their names tell where it was.</source>
        <translation>Die Einträge mit „GPS“ im Namen verraten, wo es war.</translation>
    </message>
    <message>
        <source>The new photograph holds no metadata that can be read yet.</source>
        <translation>Das neue Foto enthält noch keine lesbaren Metadaten.</translation>
    </message>
    <message>
        <source>What the photograph says about itself, in groups that open and close. A line can be copied by its menu.</source>
        <translation>Was das Foto über sich enthält, in Gruppen zum Auf- und Zuklappen. Eine Zeile lässt sich über ihr Menü kopieren.</translation>
    </message>
</context>
<context>
    <name>skein::MetadataTab</name>
    <message>
        <source>Metadata</source>
        <extracomment>title of a panel</extracomment>
        <translation>Metadaten</translation>
    </message>
</context>
<context>
    <name>skein::MirrorStage</name>
    <message>
        <source>Shake dies down: %1 s</source>
        <extracomment>the camera is left alone before the exposure: seconds until the photograph</extracomment>
        <translation>Erschütterung klingt ab: %1 s</translation>
    </message>
    <message>
        <source>The camera could not be set back to what it was before the photograph. See to the settings of its mirror and its shutter on the camera itself. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>Die Kamera konnte nicht auf den Stand vor dem Foto zurückgestellt werden. Prüfen Sie die Einstellungen für Spiegel und Verschluss an der Kamera selbst. %1</translation>
    </message>
</context>
<context>
    <name>skein::MissedPrompt</name>
    <message numerus="yes">
        <source>%n photograph(s) on the camera&apos;s card are saved in this session, and were to be deleted from the card the last time, which was interrupted. They stay there until you delete them.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n Foto auf der Speicherkarte der Kamera ist in dieser Sitzung gespeichert und sollte beim letzten Mal von der Karte gelöscht werden, was unterbrochen wurde. Es bleibt dort, bis Sie es löschen.</numerusform>
            <numerusform>%n Fotos auf der Speicherkarte der Kamera sind in dieser Sitzung gespeichert und sollten beim letzten Mal von der Karte gelöscht werden, was unterbrochen wurde. Sie bleiben dort, bis Sie sie löschen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) were taken while the camera was away. They stay on its card until you fetch them.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n Foto wurde aufgenommen, während die Kamera nicht verbunden war. Es bleibt auf ihrer Karte, bis Sie es holen.</numerusform>
            <numerusform>%n Fotos wurden aufgenommen, während die Kamera nicht verbunden war. Sie bleiben auf ihrer Karte, bis Sie sie holen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete from Card</source>
        <extracomment>button beside a sentence about photographs on the camera&apos;s card</extracomment>
        <translation>Von Karte löschen</translation>
    </message>
    <message>
        <source>Fetch</source>
        <extracomment>button beside a sentence about photographs on the camera&apos;s card</extracomment>
        <translation>Holen</translation>
    </message>
</context>
<context>
    <name>skein::MissedShots</name>
    <message>
        <source>The camera&apos;s card cannot be looked at, so nobody knows whether photographs wait there. %1 Disconnect the camera and connect it again to have it looked at.</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>Die Speicherkarte der Kamera kann nicht durchgesehen werden, deshalb ist nicht bekannt, ob dort Fotos warten. %1 Trennen Sie die Kamera und verbinden Sie sie wieder, um die Karte durchsehen zu lassen.</translation>
    </message>
</context>
<context>
    <name>skein::NamePattern</name>
    <message>
        <source>A counter in a file name pattern knows no “%1”. It has from 1 to 9 digits and goes on through a session, a day, or for ever: {counter:4}, {counter:4:day}, {counter:6:ever}.</source>
        <extracomment>%1 is what was typed; {counter:4} and the like stay as they are</extracomment>
        <translation>Ein Zähler im Dateinamenmuster kennt kein „%1“. Er hat 1 bis 9 Ziffern und läuft über eine Sitzung, über einen Tag oder immer weiter: {counter:4}, {counter:4:day}, {counter:6:ever}.</translation>
    </message>
    <message>
        <source>A counter that begins anew each day needs the date beside it, or names would repeat. Add {date} to the pattern.</source>
        <translation>Ein Zähler, der jeden Tag neu beginnt, braucht das Datum neben sich, sonst würden sich Namen wiederholen. Fügen Sie dem Muster {date} hinzu.</translation>
    </message>
    <message>
        <source>A date in a file name pattern cannot make folders by itself. Write “{date:%Y}/{date:%m}/” for a folder in a folder.</source>
        <translation>Ein Datum im Dateinamenmuster kann nicht von selbst Ordner anlegen. Schreiben Sie „{date:%Y}/{date:%m}/“ für einen Ordner in einem Ordner.</translation>
    </message>
    <message>
        <source>A date in a file name pattern knows no “%1”. Write something like {date:%Y-%m-%d}; “man strftime” lists all letters.</source>
        <extracomment>%1 is what was typed; {date:%Y-%m-%d} and the man page stay as they are</extracomment>
        <translation>Ein Datum im Dateinamenmuster kennt kein „%1“. Schreiben Sie etwas wie {date:%Y-%m-%d}; „man strftime“ listet alle Buchstaben auf.</translation>
    </message>
    <message>
        <source>A date in the file name pattern has an empty format. Write something like {date:%Y-%m-%d}.</source>
        <translation>Ein Datum im Dateinamenmuster hat ein leeres Format. Schreiben Sie etwas wie {date:%Y-%m-%d}.</translation>
    </message>
    <message>
        <source>A file name may not contain “%1”. Take it out of the pattern.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Ein Dateiname darf „%1“ nicht enthalten. Nehmen Sie es aus dem Muster heraus.</translation>
    </message>
    <message>
        <source>A file name pattern cannot begin with a slash: photographs stay in the session&apos;s folder. Leave it out.</source>
        <translation>Ein Dateinamenmuster kann nicht mit einem Schrägstrich beginnen: Fotos bleiben im Sitzungsordner. Lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>A file name pattern cannot leave the session&apos;s folder by “..”. Leave that out.</source>
        <translation>Ein Dateinamenmuster kann den Sitzungsordner nicht mit „..“ verlassen. Lassen Sie das weg.</translation>
    </message>
    <message>
        <source>A file name pattern knows no “{%1}”. Use one of these: %2.</source>
        <extracomment>%1 is what was typed, %2: words with commas between them</extracomment>
        <translation>Ein Dateinamenmuster kennt kein „{%1}“. Verwenden Sie eines von diesen: %2.</translation>
    </message>
    <message>
        <source>A file name pattern, and each folder in it, may not begin or end with a dot or a space. Take it out of the pattern.</source>
        <translation>Ein Dateinamenmuster und jeder Ordner darin darf nicht mit einem Punkt oder einem Leerzeichen beginnen oder enden. Nehmen Sie es aus dem Muster heraus.</translation>
    </message>
    <message>
        <source>Nothing can stand behind “%1” in a file name pattern. Write only {%1}.</source>
        <extracomment>%1 is a word of a pattern, such as camera; {%1} stays as it is</extracomment>
        <translation>Hinter „%1“ kann in einem Dateinamenmuster nichts stehen. Schreiben Sie nur {%1}.</translation>
    </message>
    <message numerus="yes">
        <source>The counter of a file name pattern has from 1 to %n digits. Write XXXX or {counter:4} for four.</source>
        <extracomment>XXXX and {counter:4} stay as they are</extracomment>
        <translation>
            <numerusform>Der Zähler eines Dateinamenmusters hat höchstens %n Ziffer. Schreiben Sie XXXX oder {counter:4} für vier.</numerusform>
            <numerusform>Der Zähler eines Dateinamenmusters hat 1 bis %n Ziffern. Schreiben Sie XXXX oder {counter:4} für vier.</numerusform>
        </translation>
    </message>
    <message>
        <source>The counter stands in the name of a folder. Put it behind the last slash of the pattern.</source>
        <translation>Der Zähler steht im Namen eines Ordners. Setzen Sie ihn hinter den letzten Schrägstrich des Musters.</translation>
    </message>
    <message>
        <source>The file name pattern contains an invisible character. Write the pattern anew.</source>
        <translation>Das Dateinamenmuster enthält ein unsichtbares Zeichen. Schreiben Sie das Muster neu.</translation>
    </message>
    <message>
        <source>The file name pattern ends with “.%1”. Leave that out: each file keeps the extension the camera gave it.</source>
        <extracomment>%1 is an extension, such as jpg</extracomment>
        <translation>Das Dateinamenmuster endet mit „.%1“. Lassen Sie das weg: Jede Datei behält die Endung, die ihr die Kamera gegeben hat.</translation>
    </message>
    <message>
        <source>The file name pattern has a slash with nothing behind it. Write a name there, or leave the slash out.</source>
        <translation>Im Dateinamenmuster steht nichts hinter einem Schrägstrich. Schreiben Sie dort einen Namen oder lassen Sie den Schrägstrich weg.</translation>
    </message>
    <message>
        <source>The file name pattern has a “{” without a “}”. Close it or leave it out.</source>
        <translation>Das Dateinamenmuster hat eine „{“ ohne „}“. Schließen Sie die Klammer oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>The file name pattern has a “}” without a “{”. Put it in or leave both out.</source>
        <translation>Das Dateinamenmuster hat eine „}“ ohne „{“. Fügen Sie sie ein oder lassen Sie beide weg.</translation>
    </message>
    <message>
        <source>The file name pattern has two counters. Leave only one (a run of X is a counter, too).</source>
        <translation>Das Dateinamenmuster hat zwei Zähler. Lassen Sie nur einen stehen (eine Folge von X ist auch ein Zähler).</translation>
    </message>
    <message>
        <source>The file name pattern is empty. Write something like capt-XXXX.</source>
        <translation>Das Dateinamenmuster ist leer. Schreiben Sie etwas wie capt-XXXX.</translation>
    </message>
    <message numerus="yes">
        <source>The file name pattern makes more than %n folder(s), one in the other. Leave some out.</source>
        <extracomment>%n counts folders</extracomment>
        <translation>
            <numerusform>Das Dateinamenmuster ergibt mehr als %n Ordner ineinander. Lassen Sie einige weg.</numerusform>
            <numerusform>Das Dateinamenmuster ergibt mehr als %n Ordner ineinander. Lassen Sie einige weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file name pattern makes names that are too long for some disks. Shorten it.</source>
        <translation>Das Dateinamenmuster ergibt Namen, die für manche Datenträger zu lang sind. Kürzen Sie es.</translation>
    </message>
    <message>
        <source>The file name pattern would give all photographs one name. Add a counter such as XXXX.</source>
        <translation>Das Dateinamenmuster gäbe allen Fotos denselben Namen. Fügen Sie einen Zähler wie XXXX hinzu.</translation>
    </message>
</context>
<context>
    <name>skein::NameToken</name>
    <message>
        <source>A folder for each camera</source>
        <translation>Ein Ordner je Kamera</translation>
    </message>
    <message>
        <source>A folder for each day</source>
        <translation>Ein Ordner je Tag</translation>
    </message>
    <message>
        <source>Aperture</source>
        <extracomment>what can be put into a file&apos;s name</extracomment>
        <translation>Blende</translation>
    </message>
    <message>
        <source>Date the photograph was taken</source>
        <translation>Aufnahmedatum des Fotos</translation>
    </message>
    <message>
        <source>Date with hyphens</source>
        <translation>Datum mit Bindestrichen</translation>
    </message>
    <message>
        <source>Focal length in millimetres</source>
        <translation>Brennweite in Millimetern</translation>
    </message>
    <message>
        <source>Hour and minute</source>
        <translation>Stunde und Minute</translation>
    </message>
    <message>
        <source>ISO sensitivity</source>
        <extracomment>what can be put into a file&apos;s name</extracomment>
        <translation>ISO-Empfindlichkeit</translation>
    </message>
    <message>
        <source>Model of the camera</source>
        <translation>Kameramodell</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>Name der Sitzung</translation>
    </message>
    <message>
        <source>Name or letter of the camera body</source>
        <translation>Name oder Buchstabe der Kamera</translation>
    </message>
    <message>
        <source>Number in the camera&apos;s own name</source>
        <translation>Nummer im Namen, den die Kamera gab</translation>
    </message>
    <message>
        <source>Running number</source>
        <extracomment>what can be put into a file&apos;s name: the counter</extracomment>
        <translation>Laufende Nummer</translation>
    </message>
    <message>
        <source>Running number that begins anew each day</source>
        <translation>Laufende Nummer, jeden Tag neu</translation>
    </message>
    <message>
        <source>Running number through all sessions</source>
        <translation>Laufende Nummer über alle Sitzungen</translation>
    </message>
    <message>
        <source>Serial number of the camera body</source>
        <translation>Seriennummer des Kameragehäuses</translation>
    </message>
    <message>
        <source>Shutter speed</source>
        <extracomment>what can be put into a file&apos;s name</extracomment>
        <translation>Belichtungszeit</translation>
    </message>
    <message>
        <source>Text of the field “Job”</source>
        <translation>Text des Feldes „Auftrag“</translation>
    </message>
    <message>
        <source>The camera&apos;s own name for the file</source>
        <translation>Der Dateiname, den die Kamera gab</translation>
    </message>
    <message>
        <source>Thousandths of that second</source>
        <translation>Tausendstel dieser Sekunde</translation>
    </message>
    <message>
        <source>Time the photograph was taken</source>
        <translation>Aufnahmezeit des Fotos</translation>
    </message>
</context>
<context>
    <name>skein::NamesPart</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>menu of what a file name may contain: the words, then how it is written</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>For example: %1, %2</source>
        <extracomment>%1 and %2 are names of files</extracomment>
        <translation>Zum Beispiel: %1, %2</translation>
    </message>
    <message>
        <source>What {job} in the pattern stands for: a client, a place, an occasion. Change it when the next job begins.</source>
        <translation>Wofür {job} im Muster steht: ein Kunde, ein Ort, ein Anlass. Ändern Sie es, wenn der nächste Auftrag beginnt.</translation>
    </message>
</context>
<context>
    <name>skein::NetworkAddress</name>
    <message>
        <source>Cameras are reached by IPv4 addresses only. Use an address such as 192.168.1.20, with :PORT after it if the camera has a port of its own.</source>
        <translation>Kameras sind nur über IPv4-Adressen erreichbar. Verwenden Sie eine Adresse wie 192.168.1.20, mit :PORT dahinter, falls die Kamera einen eigenen Port hat.</translation>
    </message>
    <message>
        <source>The address %1 cannot belong to a camera. Look up the camera&apos;s address in its network menu.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Die Adresse %1 kann keiner Kamera gehören. Sehen Sie die Adresse der Kamera in deren Netzwerkmenü nach.</translation>
    </message>
    <message>
        <source>“%1” is no network address. Use an address such as 192.168.1.20 or camera.local.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>„%1“ ist keine Netzwerkadresse. Verwenden Sie eine Adresse wie 192.168.1.20 oder camera.local.</translation>
    </message>
    <message>
        <source>“%1” is no port number. Use a number from 1 to 65535, as in 192.168.1.20:15740.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>„%1“ ist keine Portnummer. Verwenden Sie eine Zahl von 1 bis 65535, wie in 192.168.1.20:15740.</translation>
    </message>
</context>
<context>
    <name>skein::NetworkPage</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>a camera, and its address in the network</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;Connect the network camera of last time at the start</source>
        <translation>Beim Start die letzte &amp;Netzwerkkamera verbinden</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <extracomment>button: takes a camera off the list of those that were connected</extracomment>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>A camera in the network is connected by its address, in the window “Connect Camera”. Those that have answered are remembered here.</source>
        <translation type="vanished">Eine Kamera im Netzwerk wird im Fenster „Kamera verbinden“ über ihre Adresse verbunden. Die Kameras, die geantwortet haben, werden hier gemerkt.</translation>
    </message>
    <message>
        <source>A camera in the network is connected by its address, in the window “Connect a Camera”. Those that have answered are remembered here.</source>
        <translation>Eine Kamera im Netzwerk wird im Fenster „Kamera verbinden“ über ihre Adresse verbunden. Die Kameras, die geantwortet haben, werden hier gemerkt.</translation>
    </message>
    <message>
        <source>A camera that asks for pairing shows a question on its own screen when it is connected for the first time: confirm it there. Some forget the computer when their Wi-Fi settings are reset.</source>
        <translation>Eine Kamera, die eine Kopplung verlangt, stellt bei der ersten Verbindung eine Frage auf ihrem eigenen Bildschirm: Bestätigen Sie sie dort. Manche vergessen den Computer, wenn ihre WLAN-Einstellungen zurückgesetzt werden.</translation>
    </message>
    <message>
        <source>Cameras in the network</source>
        <translation>Kameras im Netzwerk</translation>
    </message>
    <message>
        <source>Cameras in the network that are remembered</source>
        <translation>Gemerkte Kameras im Netzwerk</translation>
    </message>
    <message>
        <source>Cameras that have answered at their address, the newest first. “Connect a Camera” offers them as well.</source>
        <translation>Kameras, die unter ihrer Adresse geantwortet haben, die neueste zuerst. Auch „Kamera verbinden“ bietet sie an.</translation>
    </message>
    <message>
        <source>If the camera that was used last was one in the network, Skein looks for it where it was.</source>
        <translation>War die zuletzt benutzte Kamera eine im Netzwerk, sucht Skein sie dort, wo sie war.</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>No camera in the network was connected yet.</source>
        <translation>Es wurde noch keine Kamera im Netzwerk verbunden.</translation>
    </message>
    <message>
        <source>Takes the camera out of the list; it can be connected again by its address.</source>
        <translation>Nimmt die Kamera aus der Liste; über ihre Adresse kann sie wieder verbunden werden.</translation>
    </message>
    <message>
        <source>wifi wlan wireless ip automatic reconnect</source>
        <translation>wifi wlan drahtlos funk ip automatisch neu verbinden</translation>
    </message>
    <message>
        <source>wifi wlan wireless ptp ip address forget pairing</source>
        <translation>wifi wlan drahtlos funk ptp ip adresse vergessen kopplung</translation>
    </message>
</context>
<context>
    <name>skein::NetworkProbe</name>
    <message>
        <source>Nobody answers at %1. Check that the camera is awake, that it is in the same network as this computer, and that the address is right, then connect again.</source>
        <extracomment>%1 is an address, such as 192.168.1.20</extracomment>
        <translation>Unter %1 antwortet niemand. Prüfen Sie, ob die Kamera wach ist, ob sie im selben Netzwerk wie dieser Computer ist und ob die Adresse stimmt, und verbinden Sie sie dann erneut.</translation>
    </message>
    <message>
        <source>Something answers at %1 but turns Skein away. If a phone or another program uses the camera, end that; if the camera asks on its display whether to allow this computer, say yes. Then connect again.</source>
        <extracomment>%1 is an address, such as 192.168.1.20</extracomment>
        <translation>Unter %1 antwortet etwas, weist Skein aber ab. Wenn ein Telefon oder ein anderes Programm die Kamera benutzt, beenden Sie das; wenn die Kamera auf ihrem Display fragt, ob dieser Computer zugelassen werden soll, stimmen Sie zu. Verbinden Sie sie dann erneut.</translation>
    </message>
    <message>
        <source>There is a device at %1, but no camera listens there on port %2. Switch on the camera&apos;s network connection to a computer, then connect again.</source>
        <extracomment>%1 is an address, such as 192.168.1.20, %2 a number</extracomment>
        <translation>Unter %1 gibt es ein Gerät, aber an Port %2 nimmt keine Kamera Verbindungen an. Schalten Sie in der Kamera die Netzwerkverbindung zum Computer ein und verbinden Sie sie dann erneut.</translation>
    </message>
</context>
<context>
    <name>skein::NewSessionDialog</name>
    <message>
        <source>A name cannot contain a slash. To make the session in another folder, change the folder below the name.</source>
        <translation>Ein Name kann keinen Schrägstrich enthalten. Um die Sitzung in einem anderen Ordner anzulegen, ändern Sie den Ordner unter dem Namen.</translation>
    </message>
    <message>
        <source>A name that begins with a dot would hide the session. Begin it with a letter or a digit.</source>
        <translation>Ein Name, der mit einem Punkt beginnt, würde die Sitzung verstecken. Beginnen Sie ihn mit einem Buchstaben oder einer Ziffer.</translation>
    </message>
    <message>
        <source>A session needs a name.</source>
        <translation>Eine Sitzung braucht einen Namen.</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>button: takes the folder that is chosen</extracomment>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>button: makes the folder of the session</extracomment>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Make the Session In</source>
        <translation>Sitzung anlegen in</translation>
    </message>
    <message>
        <source>Makes the folder if it is not there yet. From now on new photographs are saved in it.</source>
        <translation>Legt den Ordner an, falls er noch nicht da ist. Von jetzt an werden neue Fotos darin gespeichert.</translation>
    </message>
    <message>
        <source>New photographs are saved in %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Neue Fotos werden in %1 gespeichert</translation>
    </message>
    <message>
        <source>New photographs are saved in %1, for example as %2</source>
        <extracomment>%2 is the name of a file: &quot;capt-0001.nef&quot;</extracomment>
        <translation>Neue Fotos werden in %1 gespeichert, zum Beispiel als %2</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>button: opens the session&apos;s folder, which is there already</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>There is a session of this name already. It is opened; its photographs stay.</source>
        <translation>Es gibt schon eine Sitzung mit diesem Namen. Sie wird geöffnet; ihre Fotos bleiben erhalten.</translation>
    </message>
    <message>
        <source>This name is too long for a folder. Shorten it.</source>
        <translation>Dieser Name ist für einen Ordner zu lang. Kürzen Sie ihn.</translation>
    </message>
</context>
<context>
    <name>skein::NoCameraNotice</name>
    <message>
        <source>No photograph was taken: no camera is ready. Connect one or wait until it is back, then try again.</source>
        <translation>Es wurde kein Foto aufgenommen: Keine Kamera ist bereit. Schließen Sie eine an oder warten Sie, bis sie wieder da ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>No photograph was taken: the camera is still being connected. Try again when it is ready.</source>
        <translation>Es wurde kein Foto aufgenommen: Die Kamera wird noch verbunden. Versuchen Sie es noch einmal, wenn sie bereit ist.</translation>
    </message>
    <message>
        <source>No photograph was taken: the camera that is shown is not there. These are ready; %1 shows the next one: %2.</source>
        <extracomment>%1 is a key, %2 a list of cameras</extracomment>
        <translation>Es wurde kein Foto aufgenommen: Die angezeigte Kamera ist nicht da. Diese sind bereit; %1 zeigt die nächste: %2.</translation>
    </message>
    <message>
        <source>No photograph was taken: there is no session that it could be saved in. Open one, then try again.</source>
        <translation>Es wurde kein Foto aufgenommen: Es gibt keine Sitzung, in der es gespeichert werden könnte. Öffnen Sie eine und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>No photograph was taken: this camera cannot be released from the computer. Press its own shutter button; its photographs come here.</source>
        <translation>Es wurde kein Foto aufgenommen: Diese Kamera lässt sich nicht vom Computer auslösen. Drücken Sie ihren eigenen Auslöser; ihre Fotos kommen hierher.</translation>
    </message>
    <message>
        <source>There is no camera from which photographs could be imported. Connect one, then try again.</source>
        <translation>Es ist keine Kamera da, von der Fotos importiert werden könnten. Verbinden Sie eine, und versuchen Sie es dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>skein::Notifier</name>
    <message>
        <source>Show Window</source>
        <extracomment>button of a notification of the desktop</extracomment>
        <translation>Fenster zeigen</translation>
    </message>
</context>
<context>
    <name>skein::OverlayCommands</name>
    <message>
        <source>The overlay is empty: %1 adds the selected photographs</source>
        <extracomment>%1: a key</extracomment>
        <translation>Die Überlagerung ist leer: %1 fügt die ausgewählten Fotos hinzu</translation>
    </message>
</context>
<context>
    <name>skein::OverlaySection</name>
    <message>
        <source> %</source>
        <extracomment>percent, behind a number</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a percentage; %1 is a number</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Add File…</source>
        <extracomment>button</extracomment>
        <translation>Datei hinzu…</translation>
    </message>
    <message>
        <source>Add Selected</source>
        <extracomment>button: lays the selected photographs over the picture</extracomment>
        <translation>Auswahl hinzu</translation>
    </message>
    <message>
        <source>Add to the Overlay</source>
        <translation>Zur Überlagerung hinzufügen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>label of a number: how far the overlay is moved downwards, in percent of its height</extracomment>
        <translation>Abwärts</translation>
    </message>
    <message>
        <source>Fit Again</source>
        <extracomment>button: puts the overlay back to where it fits</extracomment>
        <translation>Neu einpassen</translation>
    </message>
    <message>
        <source>Lays a file over: a layout or a cover with transparent parts.</source>
        <translation>Legt eine Datei darüber: ein Layout oder ein Titelblatt mit durchsichtigen Teilen.</translation>
    </message>
    <message>
        <source>Lays the selected photographs over.</source>
        <translation>Legt die ausgewählten Fotos darüber.</translation>
    </message>
    <message>
        <source>Only beside a line</source>
        <translation>Nur neben einer Linie</translation>
    </message>
    <message>
        <source>Opacity</source>
        <extracomment>a number of per cent</extracomment>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>Or drag the overlay in the picture with the Alt key held down.</source>
        <translation>Oder ziehen Sie die Überlagerung im Bild bei gedrückter Alt-Taste.</translation>
    </message>
    <message>
        <source>Other pictures, half transparent, over this one: to put a product where it stood before, or to fit a layout. Size and place are per cent of the picture below.</source>
        <translation>Andere Bilder, halb durchsichtig über diesem: um ein Produkt wieder an seinen früheren Platz zu stellen oder ein Layout einzuhalten. Größe und Lage sind Prozent des Bildes darunter.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.tif *.tiff *.jpg *.jpeg *.webp)</source>
        <translation>Bilder (*.png *.tif *.tiff *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>Pictures of the overlay</source>
        <translation>Bilder der Überlagerung</translation>
    </message>
    <message>
        <source>Puts the overlay back into the middle, at its first size.</source>
        <translation>Setzt die Überlagerung zurück in die Mitte, in ihrer ersten Größe.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>button: takes the chosen pictures off the overlay</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Show the overlay</source>
        <translation>Überlagerung anzeigen</translation>
    </message>
    <message>
        <source>Shows the overlay on one side of a line that can be dragged in the picture.</source>
        <translation>Zeigt die Überlagerung auf einer Seite einer Linie, die sich im Bild verschieben lässt.</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>how large the overlay is</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Takes the chosen pictures off the overlay.</source>
        <translation>Nimmt die gewählten Bilder aus der Überlagerung.</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Nach rechts</translation>
    </message>
</context>
<context>
    <name>skein::Overlays</name>
    <message>
        <source>%1 cannot be laid over the picture. %2</source>
        <extracomment>%1 is a file, %2 a sentence: why</extracomment>
        <translation>%1 kann nicht über das Bild gelegt werden. %2</translation>
    </message>
    <message>
        <source>%1 is gone. What was read of it still lies over the picture.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 ist nicht mehr da. Was davon gelesen wurde, liegt weiter über dem Bild.</translation>
    </message>
</context>
<context>
    <name>skein::OwedDeletions</name>
    <message numerus="yes">
        <source>%n photograph(s) that had been saved earlier were deleted from the camera&apos;s card, which was interrupted then.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n Foto, das schon früher gespeichert worden war, wurde von der Speicherkarte der Kamera gelöscht; das war damals unterbrochen worden.</numerusform>
            <numerusform>%n Fotos, die schon früher gespeichert worden waren, wurden von der Speicherkarte der Kamera gelöscht; das war damals unterbrochen worden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) that were to be deleted from the camera&apos;s card stay there, because the saved files have changed or the camera refused. Compare them, then delete them in the camera.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n Foto, das von der Speicherkarte der Kamera gelöscht werden sollte, bleibt dort, weil sich die gespeicherten Dateien geändert haben oder die Kamera es abgelehnt hat. Vergleichen Sie die Dateien und löschen Sie sie dann in der Kamera.</numerusform>
            <numerusform>%n Fotos, die von der Speicherkarte der Kamera gelöscht werden sollten, bleiben dort, weil sich die gespeicherten Dateien geändert haben oder die Kamera es abgelehnt hat. Vergleichen Sie die Dateien und löschen Sie sie dann in der Kamera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) that were to be deleted from the camera&apos;s card stay there, because there are errors in the picture data of the saved files, or they cannot be read. Look at them, and import the camera&apos;s copies once more if they are spoilt.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n Foto, das von der Speicherkarte der Kamera gelöscht werden sollte, bleibt dort, weil die Bilddaten der gespeicherten Dateien Fehler enthalten oder nicht gelesen werden können. Sehen Sie die Dateien an und importieren Sie die Kopien der Kamera noch einmal, falls sie unbrauchbar sind.</numerusform>
            <numerusform>%n Fotos, die von der Speicherkarte der Kamera gelöscht werden sollten, bleiben dort, weil die Bilddaten der gespeicherten Dateien Fehler enthalten oder nicht gelesen werden können. Sehen Sie die Dateien an und importieren Sie die Kopien der Kamera noch einmal, falls sie unbrauchbar sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::PanelChooser</name>
    <message>
        <source>All panels</source>
        <extracomment>button with a list of the panels at the side of the window</extracomment>
        <translation>Alle Leisten</translation>
    </message>
    <message>
        <source>Lists all panels</source>
        <translation>Listet alle Leisten auf</translation>
    </message>
</context>
<context>
    <name>skein::PanelsMenu</name>
    <message>
        <source>Panel: %1</source>
        <extracomment>name of a command in the list of keys; %1 is a page of the side panel</extracomment>
        <translation>Seitenleiste: %1</translation>
    </message>
    <message>
        <source>Shows the page “%1” in the side panel, or takes its tab away.</source>
        <extracomment>%1 is a page of the side panel</extracomment>
        <translation>Zeigt die Seite „%1“ in der Seitenleiste oder nimmt ihren Reiter weg.</translation>
    </message>
</context>
<context>
    <name>skein::PeakingSection</name>
    <message>
        <source>%1 %</source>
        <extracomment>a number of per cent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>focus peaking, which marks sharp edges: label of a choice</extracomment>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colour of edges in focus</source>
        <translation>Farbe scharfer Kanten</translation>
    </message>
    <message>
        <source>How boldly edges in focus are marked.</source>
        <translation>Wie kräftig scharfe Kanten markiert werden.</translation>
    </message>
    <message>
        <source>How strong an edge must be to be marked; lower marks more.</source>
        <translation>Wie ausgeprägt eine Kante sein muss, um markiert zu werden; ein kleinerer Wert markiert mehr.</translation>
    </message>
    <message>
        <source>Mark what is in focus</source>
        <translation>Scharfe Bereiche markieren</translation>
    </message>
    <message>
        <source>Marks edges that are in focus. With a low threshold soft edges are marked, too; a colour that the subject does not have is seen best.</source>
        <translation>Hebt Kanten hervor, die scharf sind. Bei niedriger Schwelle werden auch weiche Kanten markiert; am besten sieht man eine Farbe, die das Motiv nicht hat.</translation>
    </message>
    <message>
        <source>Strength</source>
        <extracomment>focus peaking: how strongly it is drawn</extracomment>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Threshold</source>
        <extracomment>focus peaking: how sharp an edge has to be</extracomment>
        <translation>Schwelle</translation>
    </message>
</context>
<context>
    <name>skein::PhotoStore</name>
    <message>
        <source>%1 is damaged. %2 What arrived was saved. Look at it, and take the picture again if you can.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: what is wrong</extracomment>
        <translation>%1 ist beschädigt. %2 Was angekommen ist, wurde gespeichert. Sehen Sie es sich an und nehmen Sie das Bild noch einmal auf, wenn es geht.</translation>
    </message>
    <message>
        <source>%1 is damaged. %2 What arrived was saved; the copy on the camera&apos;s card is kept. Compare the two, and fetch it again if that one is whole.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: what is wrong</extracomment>
        <translation>%1 ist beschädigt. %2 Was angekommen ist, wurde gespeichert; die Kopie auf der Speicherkarte der Kamera bleibt erhalten. Vergleichen Sie die beiden und holen Sie das Foto noch einmal, falls die Kopie vollständig ist.</translation>
    </message>
    <message>
        <source>%1 is saved, but stays on the camera&apos;s card as well. %2 Compare the two, then delete it in the camera.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: what is wrong</extracomment>
        <translation>%1 ist gespeichert, bleibt aber auch auf der Speicherkarte der Kamera. %2 Vergleichen Sie die beiden und löschen Sie das Foto dann in der Kamera.</translation>
    </message>
    <message>
        <source>It has %1 bytes, but the camera announced %2.</source>
        <extracomment>numbers of bytes: what arrived, and what the camera had said; follows on &quot;IMG_1.JPG is damaged.&quot;</extracomment>
        <translation>Die Datei hat %1 Bytes, die Kamera hatte aber %2 angekündigt.</translation>
    </message>
    <message>
        <source>Nothing was computed while it arrived to compare it by.</source>
        <translation>Während der Übertragung wurde nichts berechnet, womit sie sich vergleichen ließe.</translation>
    </message>
    <message>
        <source>The camera does not say how large it is, so that nobody can tell whether all of it arrived.</source>
        <translation>Die Kamera meldet nicht, wie groß die Datei ist; deshalb lässt sich nicht sagen, ob sie vollständig angekommen ist.</translation>
    </message>
</context>
<context>
    <name>skein::PhotoWriter</name>
    <message>
        <source>No free name was found in “%1”; the photograph stays in “%2”. Choose another file name pattern.</source>
        <extracomment>%1 is a folder, %2 a file</extracomment>
        <translation>In „%1“ wurde kein freier Name gefunden; das Foto bleibt in „%2“. Wählen Sie ein anderes Dateinamenmuster.</translation>
    </message>
    <message>
        <source>The photograph changed in the staging folder after it had arrived. Compare it with the copy on the camera.</source>
        <translation>Das Foto hat sich nach seiner Ankunft im Eingangsordner verändert. Vergleichen Sie es mit der Kopie auf der Kamera.</translation>
    </message>
    <message>
        <source>The photograph was stored as “%1”, but the disk did not confirm it. Check the disk, and keep the copy on the camera.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Das Foto wurde als „%1“ gespeichert, aber der Datenträger hat es nicht bestätigt. Prüfen Sie den Datenträger und behalten Sie die Kopie auf der Kamera.</translation>
    </message>
    <message>
        <source>The photograph “%1” is no longer in the staging folder. Fetch it again if it is still on the camera.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Das Foto „%1“ ist nicht mehr im Eingangsordner. Holen Sie es noch einmal, falls es noch auf der Kamera ist.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file and was left where it is. Look at it yourself.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>„%1“ ist keine gewöhnliche Datei und wurde liegen gelassen. Sehen Sie sie selbst an.</translation>
    </message>
</context>
<context>
    <name>skein::PictureArea</name>
    <message>
        <source>No camera is connected</source>
        <translation>Keine Kamera ist verbunden</translation>
    </message>
    <message>
        <source>No photograph matches the filter</source>
        <translation>Kein Foto passt zum Filter</translation>
    </message>
    <message>
        <source>Plug a camera in and switch it on, connect one over the network, or start the virtual camera to look around.</source>
        <translation>Schließen Sie eine Kamera an und schalten Sie sie ein, verbinden Sie eine über das Netzwerk oder starten Sie die virtuelle Kamera, um sich umzusehen.</translation>
    </message>
    <message>
        <source>Press %1 to see what the camera sees. The shutter button of the camera works, too: its photographs appear here.</source>
        <extracomment>%1 is a key, such as Space, or the name of a command</extracomment>
        <translation>Drücken Sie %1, um zu sehen, was die Kamera sieht. Auch der Auslöser der Kamera funktioniert: Ihre Fotos erscheinen hier.</translation>
    </message>
    <message>
        <source>Press %1 to take a photograph</source>
        <extracomment>%1 is a key, such as Space, or the name of a command</extracomment>
        <translation>Drücken Sie %1, um ein Foto aufzunehmen</translation>
    </message>
    <message>
        <source>The session folder is not there</source>
        <translation>Der Sitzungsordner ist nicht da</translation>
    </message>
    <message>
        <source>The session has photographs, but none of them is shown.</source>
        <translation>Die Sitzung enthält Fotos, aber keines davon wird angezeigt.</translation>
    </message>
    <message>
        <source>This file cannot be shown</source>
        <translation>Diese Datei kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>This takes a moment. The settings appear when the camera has answered.</source>
        <translation>Das dauert einen Moment. Die Einstellungen erscheinen, sobald die Kamera geantwortet hat.</translation>
    </message>
    <message>
        <source>“%1” was deleted or moved, or its disk was taken away. Photographs cannot be saved until it is back or another folder is chosen.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>„%1“ wurde gelöscht oder verschoben, oder der Datenträger wurde entfernt. Fotos können erst wieder gespeichert werden, wenn der Ordner zurück ist oder ein anderer gewählt wurde.</translation>
    </message>
</context>
<context>
    <name>skein::PictureCommands</name>
    <message>
        <source>%1 was moved to the trash.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 wurde in den Papierkorb verschoben.</translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) were moved to the trash.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n Foto wurde in den Papierkorb verschoben.</numerusform>
            <numerusform>%n Fotos wurden in den Papierkorb verschoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Live view covers the photograph, so it was not rated. Leave live view with %1, then rate it.</source>
        <extracomment>%1 is a key, such as L</extracomment>
        <translation>Live-View verdeckt das Foto, deshalb wurde es nicht bewertet. Verlassen Sie Live-View mit %1 und bewerten Sie es dann.</translation>
    </message>
    <message>
        <source>Open With…</source>
        <extracomment>button: names the program that a photograph is opened with</extracomment>
        <translation>Öffnen mit…</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>button: brings back what was moved to the trash</extracomment>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>skein::PictureErrors</name>
    <message>
        <source>A part of this picture is missing: the file is damaged or incomplete. Copy it again from the camera if it is still there.</source>
        <translation>Ein Teil dieses Bildes fehlt: Die Datei ist beschädigt oder unvollständig. Kopieren Sie sie noch einmal von der Kamera, falls sie dort noch ist.</translation>
    </message>
    <message>
        <source>Loading the picture was stopped.</source>
        <translation>Das Laden des Bildes wurde gestoppt.</translation>
    </message>
    <message>
        <source>The colour profile in this file is damaged, so its colours are shown as sRGB and may be wrong. Copy the file again from where it came from.</source>
        <translation>Das Farbprofil in dieser Datei ist beschädigt; ihre Farben werden deshalb als sRGB angezeigt und können falsch sein. Kopieren Sie die Datei noch einmal von dort, woher sie kam.</translation>
    </message>
    <message>
        <source>The file holds no picture of a kind that Skein can show. Open it with another program.</source>
        <translation>Die Datei enthält kein Bild, das Skein anzeigen kann. Öffnen Sie sie mit einem anderen Programm.</translation>
    </message>
    <message>
        <source>The file says that its picture has %1 × %2 pixels, but it is far too small to hold them. It is damaged: copy it again from the camera if it is still there.</source>
        <extracomment>%1 and %2 are numbers of pixels</extracomment>
        <translation>Laut Datei hat ihr Bild %1 × %2 Pixel, aber dafür ist sie viel zu klein. Sie ist beschädigt: Kopieren Sie sie noch einmal von der Kamera, falls sie dort noch ist.</translation>
    </message>
    <message>
        <source>The file says that its picture has %1 × %2 pixels, which is more than Skein opens. It is probably damaged.</source>
        <extracomment>%1 and %2 are numbers of pixels</extracomment>
        <translation>Laut Datei hat ihr Bild %1 × %2 Pixel, mehr als Skein öffnet. Wahrscheinlich ist sie beschädigt.</translation>
    </message>
    <message>
        <source>The file&apos;s name ends in .%1, but it holds no picture of a kind that Skein can show. It is damaged or has a wrong name: copy it again or open it with another program.</source>
        <extracomment>%1 is an extension, such as jpg</extracomment>
        <translation>Der Dateiname endet auf .%1, aber die Datei enthält kein Bild, das Skein anzeigen kann. Sie ist beschädigt oder falsch benannt: Kopieren Sie sie noch einmal oder öffnen Sie sie mit einem anderen Programm.</translation>
    </message>
    <message>
        <source>The picture cannot be shown: the file is damaged or incomplete. Copy it again from the camera if it is still there.</source>
        <translation>Das Bild kann nicht angezeigt werden: Die Datei ist beschädigt oder unvollständig. Kopieren Sie sie noch einmal von der Kamera, falls sie dort noch ist.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 × %2 pixels. Close other programs and try again.</source>
        <extracomment>%1 and %2 are numbers of pixels</extracomment>
        <translation>Für ein Bild mit %1 × %2 Pixeln reicht der Arbeitsspeicher nicht. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This RAW file ends early: only its preview can be shown. Copy it again from the camera if it is still there.</source>
        <translation>Diese RAW-Datei endet zu früh: Nur ihre Vorschau kann angezeigt werden. Kopieren Sie sie noch einmal von der Kamera, falls sie dort noch ist.</translation>
    </message>
    <message>
        <source>This is a video. Open it with the desktop&apos;s video player.</source>
        <translation>Dies ist ein Video. Öffnen Sie es mit dem Videoplayer Ihres Desktops.</translation>
    </message>
</context>
<context>
    <name>skein::PictureFiles</name>
    <message>
        <source>The program “%1” could not be started. Check that it is installed and how it is spelt.</source>
        <extracomment>%1 is a program</extracomment>
        <translation>Das Programm „%1“ konnte nicht gestartet werden. Prüfen Sie, ob es installiert und richtig geschrieben ist.</translation>
    </message>
    <message>
        <source>This desktop knows no program for files like “%1”. Name one yourself, or choose one for this kind of file in the settings of the desktop.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Dieser Desktop kennt kein Programm für Dateien wie „%1“. Geben Sie selbst eines an, oder wählen Sie in den Einstellungen des Desktops eines für diesen Dateityp.</translation>
    </message>
</context>
<context>
    <name>skein::PicturePresenter</name>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Reading the new photograph…</source>
        <translation>Das neue Foto wird gelesen…</translation>
    </message>
</context>
<context>
    <name>skein::PicturesPart</name>
    <message>
        <source>The picture could not be written as “%1”. Choose another format.</source>
        <extracomment>%1 is a format of files, such as TIFF</extracomment>
        <translation>Das Bild konnte nicht als „%1“ geschrieben werden. Wählen Sie ein anderes Format.</translation>
    </message>
</context>
<context>
    <name>skein::PluginDesks</name>
    <message>
        <source>The folder with your saved sequences does not answer: plugins start without them, and know them as soon as it does. Look whether its disk or network is there.</source>
        <translation>Der Ordner mit Ihren gespeicherten Sequenzen antwortet nicht: Plugins starten ohne sie und erfahren davon, sobald er antwortet. Sehen Sie nach, ob sein Datenträger oder Netzwerk da ist.</translation>
    </message>
</context>
<context>
    <name>skein::PluginGuard</name>
    <message>
        <source>It failed (%1) and was switched off. Tell its author.</source>
        <extracomment>%1 is what a plugin says of its failure, in its own words</extracomment>
        <translation>Es ist fehlgeschlagen (%1) und wurde ausgeschaltet. Melden Sie das seinem Autor.</translation>
    </message>
    <message>
        <source>It failed and was switched off. Tell its author.</source>
        <translation>Es ist fehlgeschlagen und wurde ausgeschaltet. Melden Sie das seinem Autor.</translation>
    </message>
</context>
<context>
    <name>skein::PluginManager</name>
    <message>
        <source>It was at work when Skein ended unexpectedly, and was switched off. Switch it on to try it again.</source>
        <translation>Es war gerade aktiv, als Skein unerwartet endete, und wurde ausgeschaltet. Schalten Sie es ein, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>The plugin “%1” was at work when Skein ended unexpectedly the last time. It is switched off now; under “Plugins” in the preferences you can switch it on again.</source>
        <extracomment>%1 is the name of a plugin</extracomment>
        <translation>Das Plugin „%1“ war gerade aktiv, als Skein beim letzten Mal unerwartet endete. Es ist jetzt ausgeschaltet; unter „Plugins“ in den Einstellungen können Sie es wieder einschalten.</translation>
    </message>
    <message>
        <source>The plugin “%1” was switched off. %2</source>
        <extracomment>%1 is the name of a plugin, %2 a sentence</extracomment>
        <translation>Das Plugin „%1“ wurde ausgeschaltet. %2</translation>
    </message>
</context>
<context>
    <name>skein::PluginMetadata</name>
    <message>
        <source>Another plugin has the same id and comes first: %1. Remove one of the two.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Ein anderes Plugin hat dieselbe Kennung und kommt zuerst: %1. Entfernen Sie eines der beiden.</translation>
    </message>
    <message>
        <source>It has no description (the JSON file that its metadata names).</source>
        <translation>Es hat keine Beschreibung (die JSON-Datei, die in seinen Metadaten genannt ist).</translation>
    </message>
    <message>
        <source>It was built with Qt %1, which does not fit the Qt %2 that Skein runs with here. Get a version of it that fits.</source>
        <extracomment>%1 and %2 are version numbers</extracomment>
        <translation>Es wurde mit Qt %1 gebaut, das nicht zu Qt %2 passt, mit dem Skein hier läuft. Besorgen Sie eine passende Version.</translation>
    </message>
    <message>
        <source>It was made for version %1 of Skein&apos;s plugin interface, and this is version %2. Get a version of it that fits.</source>
        <extracomment>%1 and %2 are version numbers</extracomment>
        <translation>Es wurde für Version %1 der Plugin-Schnittstelle von Skein gemacht, und dies ist Version %2. Besorgen Sie eine passende Version.</translation>
    </message>
    <message>
        <source>Its description has no number for “interface”.</source>
        <translation>Seiner Beschreibung fehlt eine Zahl für „interface“.</translation>
    </message>
    <message>
        <source>Its description has no text for “%1”.</source>
        <extracomment>%1 is a word in a plugin&apos;s description file: &quot;version&quot;</extracomment>
        <translation>Seiner Beschreibung fehlt ein Text für „%1“.</translation>
    </message>
    <message>
        <source>Its description is too long.</source>
        <translation>Seine Beschreibung ist zu lang.</translation>
    </message>
    <message>
        <source>Its description says neither true nor false for “enabledByDefault”.</source>
        <translation>In seiner Beschreibung steht für „enabledByDefault“ weder true noch false.</translation>
    </message>
    <message>
        <source>Its id may consist of letters, digits, “.”, “-” and “_” only.</source>
        <translation>Seine Kennung darf nur aus Buchstaben, Ziffern, „.“, „-“ und „_“ bestehen.</translation>
    </message>
    <message>
        <source>The text for “%1” in its description has letters that cannot be shown.</source>
        <extracomment>%1 is a word in the plugin&apos;s description, such as &quot;name&quot;</extracomment>
        <translation>Der Text für „%1“ in seiner Beschreibung enthält Zeichen, die sich nicht anzeigen lassen.</translation>
    </message>
    <message>
        <source>The text for “%1” in its description is too long.</source>
        <extracomment>%1 is a word in the plugin&apos;s description, such as &quot;name&quot;</extracomment>
        <translation>Der Text für „%1“ in seiner Beschreibung ist zu lang.</translation>
    </message>
    <message>
        <source>This file is no library, or is not all there. If it is meant to be a plugin, install it again.</source>
        <translation>Diese Datei ist keine Bibliothek oder nicht vollständig. Wenn sie ein Plugin sein soll, installieren Sie es neu.</translation>
    </message>
    <message>
        <source>This file is no plugin for Skein.</source>
        <translation>Diese Datei ist kein Plugin für Skein.</translation>
    </message>
    <message>
        <source>What plugins do cannot be noted. Should one take Skein down, the next start does not know which.</source>
        <translation>Was Plugins tun, kann nicht festgehalten werden. Sollte eines Skein zum Absturz bringen, weiß der nächste Start nicht, welches.</translation>
    </message>
</context>
<context>
    <name>skein::PluginPart</name>
    <message>
        <source>The window has been closed.</source>
        <translation>Das Fenster wurde geschlossen.</translation>
    </message>
</context>
<context>
    <name>skein::PluginRow</name>
    <message>
        <source>About %1</source>
        <extracomment>%1 is the name of a plugin
----------
title; %1 is the name of a plugin</extracomment>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>Author</source>
        <extracomment>label of a fact of the plugin</extracomment>
        <translation>Autor</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>where the plugin lies on the disk</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>the name by which programs know the plugin</extracomment>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>It is finishing its work.</source>
        <translation>Es beendet gerade seine Arbeit.</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>Es ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation>Es läuft.</translation>
    </message>
    <message>
        <source>It starts with Skein the next time.</source>
        <translation>Es startet beim nächsten Mal mit Skein.</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>label of a fact of the plugin</extracomment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Preferences of %1</source>
        <extracomment>%1 is the name of a plugin</extracomment>
        <translation>Einstellungen von %1</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>label of a fact of the plugin</extracomment>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>skein::PluginsPage</name>
    <message>
        <source>&amp;Keep It On</source>
        <extracomment>button: the plugin goes on</extracomment>
        <translation>Ein&amp;geschaltet lassen</translation>
    </message>
    <message>
        <source>&amp;Switch Off</source>
        <extracomment>button: ends what the plugin does, and the plugin</extracomment>
        <translation>&amp;Ausschalten</translation>
    </message>
    <message>
        <source>A plugin may do whatever you may do: use only those that you trust. Plugins of your own belong into %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Ein Plugin darf alles, was Sie dürfen: Verwenden Sie nur solche, denen Sie vertrauen. Eigene Plugins gehören in %1.</translation>
    </message>
    <message>
        <source>Looking for plugins…</source>
        <translation>Plugins werden gesucht…</translation>
    </message>
    <message>
        <source>Skein was started without plugins. What you choose here counts from the next start on.</source>
        <translation>Skein wurde ohne Plugins gestartet. Was Sie hier wählen, gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Switch Off %1?</source>
        <extracomment>title of a question; %1 is the name of a plugin</extracomment>
        <translation>%1 ausschalten?</translation>
    </message>
    <message>
        <source>Switching the plugin off ends this now.</source>
        <translation>Das Ausschalten des Plugins beendet dies sofort.</translation>
    </message>
    <message>
        <source>There are no plugins.</source>
        <translation>Es gibt keine Plugins.</translation>
    </message>
</context>
<context>
    <name>skein::PopOutWindow</name>
    <message>
        <source>New Photograph</source>
        <extracomment>title of a window while a photograph comes from the camera</extracomment>
        <translation>Neues Foto</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Reading the new photograph…</source>
        <translation>Das neue Foto wird gelesen…</translation>
    </message>
</context>
<context>
    <name>skein::PortFinder</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a camera, %2 its port</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No camera was found. Connect one and switch it on, name the address of one in the network with --camera, or try &quot;--camera virtual&quot;.</source>
        <translation>Es wurde keine Kamera gefunden. Schließen Sie eine an und schalten Sie sie ein, geben Sie die Adresse einer Netzwerkkamera mit --camera an oder versuchen Sie „--camera virtual“.</translation>
    </message>
    <message>
        <source>There is more than one camera. Choose one with --camera: %1.</source>
        <extracomment>%1: addresses of cameras with commas between them</extracomment>
        <translation>Es gibt mehr als eine Kamera. Wählen Sie eine mit --camera: %1.</translation>
    </message>
</context>
<context>
    <name>skein::PreferenceFile</name>
    <message>
        <source>This file has no preferences of Skein, so nothing was changed. Choose a file that was made by “Export” in the preferences.</source>
        <translation>Diese Datei enthält keine Einstellungen von Skein, deshalb wurde nichts geändert. Wählen Sie eine Datei, die mit „Exportieren“ in den Einstellungen erzeugt wurde.</translation>
    </message>
</context>
<context>
    <name>skein::PreferenceFollower</name>
    <message>
        <source>The pattern for file names in the preferences cannot be used, so photographs are named as usual. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>Das Dateinamenmuster in den Einstellungen kann nicht verwendet werden, deshalb werden Fotos wie üblich benannt. %1</translation>
    </message>
</context>
<context>
    <name>skein::PreferenceSearch</name>
    <message>
        <source>No option was found for “%1”. Try another word.</source>
        <extracomment>%1 is what was searched for</extracomment>
        <translation>Zu „%1“ wurde keine Option gefunden. Versuchen Sie ein anderes Wort.</translation>
    </message>
</context>
<context>
    <name>skein::PreferenceTransfer</name>
    <message numerus="yes">
        <source>%n of its value(s) are not known here; they are kept for a version that knows them, if you take what belonged to the other computer.</source>
        <extracomment>%n counts values in a file of exported preferences</extracomment>
        <translation>
            <numerusform>%n Wert darin ist hier nicht bekannt; er wird für eine Version aufbewahrt, die ihn kennt, wenn Sie übernehmen, was zum anderen Computer gehörte.</numerusform>
            <numerusform>%n Werte darin sind hier nicht bekannt; sie werden für eine Version aufbewahrt, die sie kennt, wenn Sie übernehmen, was zum anderen Computer gehörte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preference(s) were imported.</source>
        <extracomment>%n counts preferences</extracomment>
        <translation>
            <numerusform>%n Einstellung wurde importiert.</numerusform>
            <numerusform>%n Einstellungen wurden importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) make no sense and are left out: %1.</source>
        <extracomment>%1: technical names with commas between them</extracomment>
        <translation>
            <numerusform>%n Wert ergibt keinen Sinn und wird ausgelassen: %1.</numerusform>
            <numerusform>%n Werte ergeben keinen Sinn und werden ausgelassen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Also what belonged to the other computer</source>
        <translation>&amp;Auch, was zum anderen Computer gehörte</translation>
    </message>
    <message>
        <source>&amp;Also what belongs to this computer</source>
        <translation>&amp;Auch, was zu diesem Computer gehört</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>button: writes the preferences to a file</extracomment>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <extracomment>button: takes the preferences of the file</extracomment>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Export Preferences</source>
        <extracomment>title of a window</extracomment>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Folders, profiles of monitors, names and addresses of cameras, what plugins keep, and programs that are run on events. Take it only from a file that you made yourself: programs in it would be run here.</source>
        <translation>Ordner, Monitorprofile, Namen und Adressen von Kameras, Daten der Plugins und Programme bei Ereignissen. Übernehmen Sie das nur aus einer Datei, die Sie selbst erzeugt haben: Programme darin würden hier ausgeführt.</translation>
    </message>
    <message>
        <source>Folders, profiles of monitors, names and addresses of cameras, what plugins keep, and programs that are run on events: these may contain passwords. How windows were left is never in the file.</source>
        <translation>Ordner, Monitorprofile, Namen und Adressen von Kameras, Daten der Plugins und Programme bei Ereignissen: Darin können Kennwörter stehen. Wie Fenster zuletzt angeordnet waren, steht nie in der Datei.</translation>
    </message>
    <message>
        <source>Import Preferences</source>
        <extracomment>title of a window</extracomment>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>It was written by a newer version of Skein.</source>
        <translation>Sie wurde von einer neueren Version von Skein geschrieben.</translation>
    </message>
    <message>
        <source>Its presets of cameras come to yours; they replace those of the same name.</source>
        <translation>Die Kamera-Vorgaben daraus kommen zu Ihren eigenen hinzu; gleichnamige werden ersetzt.</translation>
    </message>
    <message>
        <source>Preferences of Skein (*.json)</source>
        <translation>Einstellungen von Skein (*.json)</translation>
    </message>
    <message>
        <source>Preferences of Skein (*.json);;All files (*)</source>
        <translation>Einstellungen von Skein (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file gets all preferences, among them your name and copyright as they are written to new pictures. It can be read by everybody who gets it.</source>
        <translation>Die Datei erhält alle Einstellungen, darunter Ihren Namen und den Urheberrechtsvermerk, wie sie in neue Bilder geschrieben werden. Jeder, der sie bekommt, kann sie lesen.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n preference(s), which replace yours.</source>
        <extracomment>%n counts preferences</extracomment>
        <translation>
            <numerusform>Die Datei enthält %n Einstellung, die Ihre ersetzt.</numerusform>
            <numerusform>Die Datei enthält %n Einstellungen, die Ihre ersetzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The preferences could not be written to “%1”. Check that the folder can be written to and has room, or choose another one.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Die Einstellungen konnten nicht nach „%1“ geschrieben werden. Prüfen Sie, ob in den Ordner geschrieben werden kann und Platz darin ist, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The preferences were written to “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Die Einstellungen wurden nach „%1“ geschrieben.</translation>
    </message>
    <message>
        <source>“%1” could not be read, so nothing was changed. Check that it is there and that you may read it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>„%1“ konnte nicht gelesen werden, deshalb wurde nichts geändert. Prüfen Sie, ob die Datei vorhanden ist und ob Sie sie lesen dürfen.</translation>
    </message>
</context>
<context>
    <name>skein::PreferencesDialog</name>
    <message>
        <source>The preferences are as they were before, but for those that were changed since.</source>
        <translation>Die Einstellungen sind wieder wie vorher, bis auf die seither geänderten.</translation>
    </message>
    <message>
        <source>The preferences are as they were before.</source>
        <translation>Die Einstellungen sind wieder wie vorher.</translation>
    </message>
    <message>
        <source>“%1” is as it was at first.</source>
        <extracomment>%1 is the title of a page of the preferences</extracomment>
        <translation>„%1“ ist wieder wie am Anfang.</translation>
    </message>
</context>
<context>
    <name>skein::Presentation</name>
    <message>
        <source>%1, with this window</source>
        <extracomment>%1 is a monitor</extracomment>
        <translation>%1, mit diesem Fenster</translation>
    </message>
    <message>
        <source>Present on</source>
        <extracomment>before the name of a monitor</extracomment>
        <translation>Präsentieren auf</translation>
    </message>
    <message>
        <source>The monitor %1 was unplugged, so the presentation has ended. It goes on when the monitor is back; press %2 to present on another one.</source>
        <extracomment>%1 is a monitor, %2 a key, such as F9</extracomment>
        <translation>Der Monitor %1 wurde getrennt, deshalb ist die Präsentation beendet. Sie geht weiter, sobald der Monitor wieder da ist; drücken Sie %2, um auf einem anderen zu präsentieren.</translation>
    </message>
</context>
<context>
    <name>skein::PresentationWindow</name>
    <message>
        <source>%1 (%2 × %3)</source>
        <extracomment>a monitor: %1 its name, %2 × %3 its size in pixels</extracomment>
        <translation>%1 (%2 × %3)</translation>
    </message>
    <message>
        <source>Presentation – Skein</source>
        <translation>Präsentation – Skein</translation>
    </message>
    <message>
        <source>Presented picture</source>
        <extracomment>name of the picture on the second monitor, for screen readers</extracomment>
        <translation>Präsentiertes Bild</translation>
    </message>
</context>
<context>
    <name>skein::PresetApplier</name>
    <message>
        <source>Other settings are just being written to the camera. Wait a moment, then try again.</source>
        <translation>Gerade werden andere Einstellungen in die Kamera geschrieben. Warten Sie einen Moment und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The camera stayed at “%1”.</source>
        <extracomment>%1 is the value that the setting has</extracomment>
        <translation>Die Kamera ist bei „%1“ geblieben.</translation>
    </message>
    <message>
        <source>The camera went away while its settings were being written. Connect it, then try again.</source>
        <translation>Die Kamera war weg, während ihre Einstellungen geschrieben wurden. Verbinden Sie sie und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>This camera has no such setting now.</source>
        <translation>Diese Kamera hat diese Einstellung zurzeit nicht.</translation>
    </message>
    <message>
        <source>“%1” is no value for it.</source>
        <extracomment>%1 is a value; &quot;it&quot; is a camera setting</extracomment>
        <translation>„%1“ ist dafür kein gültiger Wert.</translation>
    </message>
</context>
<context>
    <name>skein::PresetDialog</name>
    <message>
        <source>&amp;All settings, not only those on top</source>
        <translation>&amp;Alle Einstellungen, nicht nur die oberen</translation>
    </message>
    <message>
        <source>Clock, names and the place that photographs go to are never part of a preset.</source>
        <translation>Uhrzeit, Namen und der Speicherort der Fotos gehören nie zu einer Vorgabe.</translation>
    </message>
    <message>
        <source>Keeps the settings that the camera has now under this name.</source>
        <translation>Bewahrt die jetzigen Einstellungen der Kamera unter diesem Namen auf.</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Vorgabe</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Name der Vorgabe:</translation>
    </message>
    <message>
        <source>Otherwise only the settings on top of the panel are kept, which suits more cameras.</source>
        <translation>Andernfalls werden nur die Einstellungen oben in der Leiste aufbewahrt, was zu mehr Kameras passt.</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>button: saves a preset under a name that is taken</extracomment>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>button: saves the camera&apos;s settings as a preset</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as Preset</source>
        <translation>Als Vorgabe speichern</translation>
    </message>
    <message>
        <source>Studio, portrait</source>
        <extracomment>an example of a name for settings</extracomment>
        <translation>Studio, Porträt</translation>
    </message>
    <message>
        <source>The name by which the settings are found again. One that is taken is replaced.</source>
        <translation>Der Name, unter dem die Einstellungen wiederzufinden sind. Eine Vorgabe mit diesem Namen wird ersetzt.</translation>
    </message>
    <message>
        <source>There is a preset of this name; it will be replaced.</source>
        <translation>Es gibt eine Vorgabe mit diesem Namen; sie wird ersetzt.</translation>
    </message>
</context>
<context>
    <name>skein::PresetsDialog</name>
    <message>
        <source>&amp;Apply</source>
        <extracomment>button: gives the camera the settings of the preset</extracomment>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>button</extracomment>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>button</extracomment>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Deletes the chosen preset. The camera keeps its settings.</source>
        <translation>Löscht die gewählte Vorgabe. Die Kamera behält ihre Einstellungen.</translation>
    </message>
    <message>
        <source>Gives the camera the settings of the chosen preset, and says which of them it did not take.</source>
        <translation>Überträgt die Einstellungen der gewählten Vorgabe auf die Kamera und sagt, welche davon sie nicht angenommen hat.</translation>
    </message>
    <message>
        <source>Gives the chosen preset another name.</source>
        <translation>Gibt der gewählten Vorgabe einen anderen Namen.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>head of a column</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Presets</source>
        <extracomment>title of a window: saved settings of the camera</extracomment>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>head of a column: the value that the preset has for a setting</extracomment>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>name of a list, for screen readers: the settings of a preset</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The presets that you have saved, how many settings each has, and when it was saved.</source>
        <translation>Die Vorgaben, die Sie gespeichert haben, wie viele Einstellungen jede enthält und wann sie gespeichert wurde.</translation>
    </message>
    <message>
        <source>There are no presets yet. “Save as Preset…” in the menu Camera keeps the settings of the camera under a name.</source>
        <translation>Es gibt noch keine Vorgaben. „Als Vorgabe speichern…“ im Menü „Kamera“ bewahrt die Einstellungen der Kamera unter einem Namen auf.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>a time that is not known</extracomment>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>skein::PreviewCommand</name>
    <message>
        <source>The folder %1 cannot be made. Choose another one with --out.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>Der Ordner %1 kann nicht angelegt werden. Wählen Sie einen anderen mit --out.</translation>
    </message>
    <message>
        <source>The frame could not be written to %1. Check that the folder may be written to and that the disk has space, or choose another one with --out.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>Das Bild konnte nicht nach %1 geschrieben werden. Prüfen Sie, ob in den Ordner geschrieben werden darf und ob auf dem Datenträger Platz ist, oder wählen Sie einen anderen mit --out.</translation>
    </message>
</context>
<context>
    <name>skein::PreviewLoop</name>
    <message>
        <source>Live view has stopped. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>Live-View wurde beendet. %1</translation>
    </message>
    <message>
        <source>Live view needs a connected camera. Connect one and try again.</source>
        <translation>Live-View braucht eine verbundene Kamera. Verbinden Sie eine und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>skein::ProblemDialog</name>
    <message>
        <source>&amp;What you did, what happened, and what you expected:</source>
        <extracomment>label of a text field</extracomment>
        <translation>&amp;Was Sie getan haben, was geschah und was Sie erwartet haben:</translation>
    </message>
    <message>
        <source>C&amp;opy All</source>
        <extracomment>button: puts the whole text on the clipboard</extracomment>
        <translation>&amp;Alles kopieren</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>Wird zusammengestellt…</translation>
    </message>
    <message>
        <source>Nothing is sent. Read this text, take out what is nobody&apos;s business, and save or copy it for whoever helps you.</source>
        <translation>Es wird nichts gesendet. Lesen Sie diesen Text, nehmen Sie heraus, was niemanden etwas angeht, und speichern oder kopieren Sie ihn für die Person, die Ihnen hilft.</translation>
    </message>
    <message>
        <source>Put in the &amp;serial numbers of the cameras</source>
        <translation>S&amp;eriennummern der Kameras aufnehmen</translation>
    </message>
    <message>
        <source>Puts the whole text on the clipboard, to be pasted into a message.</source>
        <translation>Legt den ganzen Text in die Zwischenablage, um ihn in eine Nachricht einzufügen.</translation>
    </message>
    <message>
        <source>Report a Problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Say step by step how the problem comes about. A report that others can play again is mended soonest.</source>
        <translation>Beschreiben Sie Schritt für Schritt, wie das Problem entsteht. Ein Bericht, den andere nachvollziehen können, führt am schnellsten zur Behebung.</translation>
    </message>
    <message>
        <source>The report could not be written to “%1”. Choose another folder, or copy the text instead.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Der Bericht konnte nicht nach „%1“ geschrieben werden. Wählen Sie einen anderen Ordner, oder kopieren Sie stattdessen den Text.</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Der Bericht ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The report is saved as “%1”.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Der Bericht ist als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Versions, system, cameras, changed settings and the end of the log, in English. You can change and delete any of it. Passwords, names and copyright lines are left out.</source>
        <translation>Versionen, System, Kameras, geänderte Einstellungen und das Ende des Protokolls, auf Englisch. Sie können alles davon ändern und löschen. Passwörter, Namen und Copyright-Zeilen sind weggelassen.</translation>
    </message>
    <message>
        <source>What Skein has &amp;collected:</source>
        <extracomment>label of a text field</extracomment>
        <translation>Was Skein &amp;zusammengestellt hat:</translation>
    </message>
    <message>
        <source>What Skein has collected</source>
        <translation>Was Skein zusammengestellt hat</translation>
    </message>
    <message>
        <source>Without this the report says only that there is a serial number. It helps when two cameras of one model are mixed up.</source>
        <translation>Ohne dies sagt der Bericht nur, dass es eine Seriennummer gibt. Sie hilft, wenn zwei Kameras desselben Modells verwechselt werden.</translation>
    </message>
    <message>
        <source>Writes the whole text into a file of your choice.</source>
        <translation>Schreibt den ganzen Text in eine Datei Ihrer Wahl.</translation>
    </message>
    <message>
        <source>Your description of the problem</source>
        <translation>Ihre Beschreibung des Problems</translation>
    </message>
</context>
<context>
    <name>skein::ProcessHandle</name>
    <message>
        <source>The program cannot be ended from here. Close it yourself, then connect the camera again.</source>
        <translation>Das Programm kann von hier aus nicht beendet werden. Schließen Sie es selbst und verbinden Sie dann die Kamera noch einmal.</translation>
    </message>
    <message>
        <source>The program has ended already. Connect the camera again.</source>
        <translation>Das Programm ist schon beendet. Verbinden Sie die Kamera noch einmal.</translation>
    </message>
</context>
<context>
    <name>skein::ProfileDialog</name>
    <message>
        <source>Choose a Colour Profile</source>
        <translation>Farbprofil auswählen</translation>
    </message>
    <message>
        <source>Chooses a profile that is not in the list: an ICC file from a laboratory or from a calibration device.</source>
        <translation>Wählt ein Profil, das nicht in der Liste steht: eine ICC-Datei von einem Labor oder von einem Kalibriergerät.</translation>
    </message>
    <message>
        <source>Colour profiles</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>Farbprofile</translation>
    </message>
    <message>
        <source>Colour profiles (*.icc *.icm *.ICC *.ICM)</source>
        <translation>Farbprofile (*.icc *.icm *.ICC *.ICM)</translation>
    </message>
    <message>
        <source>Other File…</source>
        <extracomment>button: chooses the file of a colour profile</extracomment>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Takes the profile that is chosen in the list.</source>
        <translation>Übernimmt das Profil, das in der Liste gewählt ist.</translation>
    </message>
    <message>
        <source>The colour profiles that are installed on this computer.</source>
        <translation>Die Farbprofile, die auf diesem Computer installiert sind.</translation>
    </message>
    <message>
        <source>Use Profile</source>
        <extracomment>button: takes the colour profile that is chosen</extracomment>
        <translation>Profil verwenden</translation>
    </message>
</context>
<context>
    <name>skein::ProfileSentences</name>
    <message>
        <source>The colour profile in this file is not one for RGB pictures (it may be for Lab), so its colours are shown as sRGB and may be wrong. Give it an RGB profile in the program that wrote it.</source>
        <translation>Das Farbprofil in dieser Datei ist keines für RGB-Bilder (vielleicht ist es für Lab); ihre Farben werden deshalb als sRGB angezeigt und können falsch sein. Geben Sie ihr in dem Programm, das sie geschrieben hat, ein RGB-Profil.</translation>
    </message>
    <message>
        <source>The colour profile in this file is one for greys, but the picture has colours. They are shown as sRGB and may be wrong. Give it an RGB profile in the program that wrote it.</source>
        <translation>Das Farbprofil in dieser Datei ist eines für Graustufen, aber das Bild hat Farben. Sie werden als sRGB angezeigt und können falsch sein. Geben Sie der Datei in dem Programm, das sie geschrieben hat, ein RGB-Profil.</translation>
    </message>
    <message>
        <source>The colour profile in this file is one for printing inks (CMYK), but the picture is not in inks. Its colours are shown as sRGB and may be wrong. Give it an RGB profile in the program that wrote it.</source>
        <translation>Das Farbprofil in dieser Datei ist eines für Druckfarben (CMYK), aber das Bild besteht nicht aus Druckfarben. Seine Farben werden als sRGB angezeigt und können falsch sein. Geben Sie der Datei in dem Programm, das sie geschrieben hat, ein RGB-Profil.</translation>
    </message>
</context>
<context>
    <name>skein::ProgramDialog</name>
    <message>
        <source>Browse…</source>
        <extracomment>button: chooses the file of a program</extracomment>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Choose a Program</source>
        <translation>Programm auswählen</translation>
    </message>
    <message>
        <source>Chooses the program among the files of this computer.</source>
        <translation>Wählt das Programm unter den Dateien dieses Computers.</translation>
    </message>
    <message>
        <source>Name of the program, or its command with options. The files are added.</source>
        <translation>Name des Programms oder sein Befehl mit Optionen. Die Dateien werden angefügt.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>button: opens the photograph with the chosen program</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open With Another Program</source>
        <translation>Mit anderem Programm öffnen</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Starts the program with the selected pictures. It stays open when Skein ends.</source>
        <translation>Startet das Programm mit den ausgewählten Bildern. Es bleibt offen, wenn Skein beendet wird.</translation>
    </message>
    <message>
        <source>The program that gets the pictures, as it would be typed in a terminal. Those that were used before are in the list.</source>
        <translation>Das Programm, das die Bilder bekommt, so wie man es in einem Terminal eingeben würde. Früher verwendete stehen in der Liste.</translation>
    </message>
</context>
<context>
    <name>skein::PtpIpServer</name>
    <message>
        <source>The camera cannot listen on port %1. Choose another port, or 0 for a free one.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Die Kamera kann an Port %1 keine Verbindungen annehmen. Wählen Sie einen anderen Port oder 0 für einen freien.</translation>
    </message>
</context>
<context>
    <name>skein::QtPicture</name>
    <message>
        <source>This is a TIFF, and Qt&apos;s reader for it is not installed. Install the package with Qt&apos;s additional image formats.</source>
        <translation>Dies ist ein TIFF, und das Qt-Modul zum Lesen davon ist nicht installiert. Installieren Sie das Paket mit den zusätzlichen Bildformaten von Qt.</translation>
    </message>
</context>
<context>
    <name>skein::RatingBar</name>
    <message>
        <source>%1, label: %2</source>
        <extracomment>for screen readers; %1: &quot;3 stars&quot; or &quot;Rejected&quot;, %2: a colour</extracomment>
        <translation>%1, Markierung: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <extracomment>how a photograph is rated</extracomment>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>read aloud: stars of a photograph</extracomment>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>how a photograph is rated: not to be used</extracomment>
        <translation>Abgelehnt</translation>
    </message>
</context>
<context>
    <name>skein::RatingCommands</name>
    <message>
        <source>&amp;Redo</source>
        <extracomment>command of a menu</extracomment>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <extracomment>command of a menu; %1 is what was done, such as &quot;Rate 3 Photographs&quot;</extracomment>
        <translation>Wieder&amp;herstellen: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>command of a menu</extracomment>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>command of a menu; %1 is what was done, such as &quot;Rate 3 Photographs&quot;</extracomment>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <extracomment>%1 is what was done again: &quot;Rate 3 Photographs&quot;</extracomment>
        <translation>Wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1 is what was taken back: &quot;Rate 3 Photographs&quot;</extracomment>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
</context>
<context>
    <name>skein::RawWhiteText</name>
    <message>
        <source>The file says that its photosites are saturated at %1, but its data show that they are at %2. What is clipped is counted by the data.</source>
        <extracomment>%1 and %2 are values of the sensor, &quot;16383&quot; or &quot;R 15800, G1 15790&quot;</extracomment>
        <translation>Laut Datei sind ihre Sensorpixel bei %1 gesättigt, ihre Daten zeigen aber, dass sie es bei %2 sind. Was ausgefressen ist, wird nach den Daten gezählt.</translation>
    </message>
</context>
<context>
    <name>skein::RecentMenu</name>
    <message>
        <source>%1 (not there)</source>
        <extracomment>%1 is an entry of the list of sessions</extracomment>
        <translation>%1 (nicht vorhanden)</translation>
    </message>
    <message>
        <source>&amp;%1 %2 – in %3</source>
        <extracomment>entry of a menu; %1 is a digit to press, %2 the name of a session&apos;s folder, %3 where it lies</extracomment>
        <translation>&amp;%1 %2 – in %3</translation>
    </message>
    <message>
        <source>No earlier sessions</source>
        <extracomment>entry of an empty list of sessions</extracomment>
        <translation>Keine früheren Sitzungen</translation>
    </message>
    <message>
        <source>The folder was moved or deleted, or its disk is not connected.</source>
        <translation>Der Ordner wurde verschoben oder gelöscht, oder sein Datenträger ist nicht angeschlossen.</translation>
    </message>
</context>
<context>
    <name>skein::Reconnector</name>
    <message>
        <source>The camera does not answer any more, whatever is tried from here. Switch it off and on again, then connect it.</source>
        <translation>Die Kamera antwortet nicht mehr, was auch immer von hier aus versucht wird. Schalten Sie sie aus und wieder ein und verbinden Sie sie dann.</translation>
    </message>
</context>
<context>
    <name>skein::RenameDialog</name>
    <message>
        <source>New name</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>New name for %1, without its ending:</source>
        <extracomment>label of a field; %1 is the name of a file</extracomment>
        <translation>Neuer Name für %1, ohne Endung:</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>button</extracomment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Renames all files of the shot. This can be undone.</source>
        <translation>Benennt alle Dateien der Aufnahme um. Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>The new name for all files of the shot: RAW, JPEG and sidecars. Each keeps its ending.</source>
        <translation>Der neue Name für alle Dateien der Aufnahme: RAW, JPEG und Begleitdateien. Jede behält ihre Endung.</translation>
    </message>
</context>
<context>
    <name>skein::Reply</name>
    <message>
        <source>The session was closed before this was done. Open it again and repeat it.</source>
        <translation>Die Sitzung wurde geschlossen, bevor dies erledigt war. Öffnen Sie sie wieder und wiederholen Sie es.</translation>
    </message>
</context>
<context>
    <name>skein::RestWaiter</name>
    <message>
        <source>Live view did not start, so it cannot be told whether the camera is at rest.</source>
        <translation>Live-View ist nicht gestartet, deshalb lässt sich nicht sagen, ob die Kamera ruhig ist.</translation>
    </message>
    <message>
        <source>Live view ended before the camera had come to rest.</source>
        <translation>Live-View wurde beendet, bevor die Kamera zur Ruhe gekommen war.</translation>
    </message>
    <message>
        <source>Live view shows nothing by which it could be told whether the camera is at rest.</source>
        <translation>Live-View zeigt nichts, woran sich erkennen ließe, ob die Kamera ruhig ist.</translation>
    </message>
    <message>
        <source>The camera has not come to rest in %1 s.</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>Die Kamera ist in %1 s nicht zur Ruhe gekommen.</translation>
    </message>
    <message>
        <source>This camera has no live view, by which it could be told whether it is at rest.</source>
        <translation>Diese Kamera hat keine Live-View-Funktion, an der sich erkennen ließe, ob sie ruhig ist.</translation>
    </message>
    <message>
        <source>Waiting for rest</source>
        <translation>Warten auf Ruhe</translation>
    </message>
    <message>
        <source>Waiting for rest: moves %1 %</source>
        <extracomment>how far the live picture moves between two frames, in per cent of its width</extracomment>
        <translation>Warten auf Ruhe: bewegt sich %1 %</translation>
    </message>
</context>
<context>
    <name>skein::ResultSaver</name>
    <message>
        <source>No free name was found for “%1”. Look at what lies in the session&apos;s folder, and try again.</source>
        <extracomment>%1 is the name of a file that a plugin has made</extracomment>
        <translation>Für „%1“ wurde kein freier Name gefunden. Sehen Sie nach, was im Sitzungsordner liegt, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No session is open, so there is no place for “%1”. Open one and try again.</source>
        <extracomment>%1 is the name of a file that a plugin has made</extracomment>
        <translation>Es ist keine Sitzung geöffnet, deshalb gibt es keinen Ort für „%1“. Öffnen Sie eine und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Only a part could be saved: %1. Look whether the disk of the session is still there, and try again.</source>
        <extracomment>%1 are names of files</extracomment>
        <translation>Nur ein Teil konnte gespeichert werden: %1. Sehen Sie nach, ob der Datenträger der Sitzung noch da ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is nothing to be saved.</source>
        <translation>Es gibt nichts zu speichern.</translation>
    </message>
    <message>
        <source>“%1” has no extension, which says what kind of file it is. Give it one.</source>
        <extracomment>%1 is the name of a file that a plugin has made</extracomment>
        <translation>„%1“ hat keine Endung, die sagt, um welche Art von Datei es sich handelt. Geben Sie ihr eine.</translation>
    </message>
</context>
<context>
    <name>skein::ReviewPart</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <extracomment>how long each photograph is shown</extracomment>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show the photograph:</source>
        <translation>&amp;Foto anzeigen:</translation>
    </message>
    <message>
        <source>How long a photograph that was taken from live view is shown before live view goes on.</source>
        <translation>Wie lange ein Foto, das aus dem Live-View aufgenommen wurde, angezeigt wird, bevor Live-View weitergeht.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>Then live view comes back by itself, and at once with Escape; P ends it. Whoever zooms or rates the photograph keeps it until P or Escape, which bring live view back.</source>
        <translation>Dann kommt die Live-Ansicht von selbst zurück, mit Escape sofort; P beendet sie. Wer das Foto vergrößert oder bewertet, behält es bis P oder Escape, die die Live-Ansicht zurückholen.</translation>
    </message>
    <message>
        <source>Then live view comes back by itself, and at once with P or Escape. Whoever zooms or rates the photograph keeps it until then.</source>
        <translation type="vanished">Danach kommt Live-View von selbst zurück, mit P oder Escape sofort. Wer im Foto zoomt oder es bewertet, behält es bis dahin.</translation>
    </message>
    <message>
        <source>Until a key is pressed</source>
        <translation>Bis zu einem Tastendruck</translation>
    </message>
</context>
<context>
    <name>skein::RunningPlugin</name>
    <message>
        <source>It could not be loaded. Install it again.</source>
        <translation>Es konnte nicht geladen werden. Installieren Sie es neu.</translation>
    </message>
    <message>
        <source>It could not be loaded: “%1” is missing, which it needs. Install what belongs to it, or a version of it that fits.</source>
        <extracomment>%1 is the name of a library or of a function</extracomment>
        <translation>Es konnte nicht geladen werden: „%1“ fehlt, das es braucht. Installieren Sie, was dazugehört, oder eine passende Version.</translation>
    </message>
    <message>
        <source>It did not start, and gave no reason. Tell its author.</source>
        <translation>Es ist nicht gestartet und hat keinen Grund genannt. Melden Sie das seinem Autor.</translation>
    </message>
    <message>
        <source>It failed when it was started (%1). Tell its author.</source>
        <extracomment>%1 is what the plugin says of its failure, usually in English</extracomment>
        <translation>Es ist beim Start fehlgeschlagen (%1). Melden Sie das seinem Autor.</translation>
    </message>
    <message>
        <source>This file is no plugin for Skein.</source>
        <translation>Diese Datei ist kein Plugin für Skein.</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>instead of an error message</extracomment>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>skein::RunsPart</name>
    <message>
        <source>%1 is under way. Stop it, or wait until it has ended.</source>
        <extracomment>%1 is the name of what takes photographs by itself: &quot;Eclipse&quot;</extracomment>
        <translation>%1 läuft gerade. Stoppen Sie das, oder warten Sie, bis es beendet ist.</translation>
    </message>
    <message>
        <source>A sequence is running. Stop it, or wait until it has ended.</source>
        <translation>Eine Sequenz läuft. Stoppen Sie sie, oder warten Sie, bis sie beendet ist.</translation>
    </message>
</context>
<context>
    <name>skein::Sandbox</name>
    <message>
        <source>The camera host could not be kept from writing elsewhere. Start it with --no-sandbox if you trust the camera.</source>
        <translation>Das Kameraprogramm ließ sich nicht daran hindern, anderswo zu schreiben. Starten Sie es mit --no-sandbox, wenn Sie der Kamera vertrauen.</translation>
    </message>
</context>
<context>
    <name>skein::ScreenProfiles</name>
    <message>
        <source>The profile “%1” is not one of a monitor. Choose another one.</source>
        <extracomment>%1 is the name of a colour profile</extracomment>
        <translation>Das Profil „%1“ ist kein Monitorprofil. Wählen Sie ein anderes.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceBar</name>
    <message>
        <source>Does not stop: the photographs go on being taken.</source>
        <translation>Hält nicht an: Es werden weiter Fotos aufgenommen.</translation>
    </message>
    <message>
        <source>Go On</source>
        <extracomment>button: the running sequence is not stopped, although Escape was pressed</extracomment>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>How far the sequence is</source>
        <translation>Wie weit die Sequenz ist</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>button: the running sequence waits</extracomment>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>state of the running sequence</extracomment>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>button: the waiting sequence goes on</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Sequence</source>
        <extracomment>title of the bar that shows how far a sequence is</extracomment>
        <translation>Sequenz</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>button: ends the running sequence</extracomment>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stopping: the camera is being set back</source>
        <translation>Wird gestoppt: Die Kamera wird zurückgestellt</translation>
    </message>
    <message>
        <source>The camera is away and cannot be set back: stop again to leave it so</source>
        <translation>Die Kamera ist weg und kann nicht zurückgestellt werden: Stoppen Sie noch einmal, um es dabei zu belassen</translation>
    </message>
</context>
<context>
    <name>skein::SequenceCheck</name>
    <message>
        <source>The camera needs about %1 seconds each time, longer than the beat of %2 seconds: some beats will be left out.</source>
        <translation type="vanished">Die Kamera braucht jedes Mal etwa %1 Sekunden, länger als der Takt von %2 Sekunden: Einige Takte werden ausgelassen.</translation>
    </message>
    <message>
        <source>The camera needs about %1 seconds each time, longer than the interval of %2 seconds: some beats will be left out.</source>
        <extracomment>%1 and %2 are numbers, such as &quot;2.5&quot;; a beat is a moment at which a photograph is due</extracomment>
        <translation>Die Kamera braucht jedes Mal etwa %1 Sekunden, länger als das Intervall von %2 Sekunden: Einige Auslösungen werden ausgelassen.</translation>
    </message>
    <message>
        <source>The camera needs about %1 seconds each time, which leaves hardly any reserve in the interval of %2 seconds: where it takes longer, beats are left out. Choose a longer interval to be sure.</source>
        <extracomment>%1 and %2 are numbers, such as &quot;2.5&quot;; a beat is a moment at which a photograph is due</extracomment>
        <translation>Die Kamera braucht jedes Mal etwa %1 Sekunden, was im Intervall von %2 Sekunden kaum Reserve lässt: Wo es länger dauert, werden Auslösungen ausgelassen. Wählen Sie zur Sicherheit ein längeres Intervall.</translation>
    </message>
    <message>
        <source>The shutter is set to bulb. Choose an exposure time, or a bulb series.</source>
        <translation>Der Verschluss steht auf Bulb. Wählen Sie eine Belichtungszeit oder eine Bulb-Reihe.</translation>
    </message>
    <message>
        <source>The time at which the sequence begins has passed. Choose a later one.</source>
        <translation>Der Zeitpunkt, zu dem die Sequenz beginnt, ist vorbei. Wählen Sie einen späteren.</translation>
    </message>
    <message>
        <source>The time at which the sequence ends has passed, or comes before its beginning. Choose a later one.</source>
        <translation>Der Zeitpunkt, zu dem die Sequenz endet, ist vorbei oder liegt vor ihrem Beginn. Wählen Sie einen späteren.</translation>
    </message>
    <message>
        <source>There is no room for photographs on the disk. Free some, or choose another folder.</source>
        <translation>Auf dem Datenträger ist kein Platz für Fotos. Schaffen Sie welchen oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is room for about %1 photographs on the disk, and the sequence takes %2.</source>
        <extracomment>%1 and %2 are numbers of photographs</extracomment>
        <translation>Auf dem Datenträger ist Platz für etwa %1 Fotos, und die Sequenz nimmt %2 auf.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceCommand</name>
    <message>
        <source>No folder could be made for temporary files, which is needed while the camera is asked. Check whether the disk is full.</source>
        <translation>Es konnte kein Ordner für temporäre Dateien angelegt werden, der beim Abfragen der Kamera gebraucht wird. Prüfen Sie, ob der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>Photograph %1</source>
        <extracomment>progress; %1 is a number</extracomment>
        <translation>Foto %1</translation>
    </message>
    <message>
        <source>Photograph %1 of %2</source>
        <extracomment>progress; %1 and %2 are numbers</extracomment>
        <translation>Foto %1 von %2</translation>
    </message>
    <message>
        <source>Photographs that were in the camera&apos;s memory are in the folder %1 now.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Fotos, die im Kameraspeicher waren, liegen jetzt im Ordner %1.</translation>
    </message>
    <message>
        <source>Stopping: the settings are put back. Interrupt again to leave at once.</source>
        <translation>Wird gestoppt: Die Einstellungen werden zurückgesetzt. Unterbrechen Sie noch einmal, um sofort zu beenden.</translation>
    </message>
    <message>
        <source>The file “%1” could not be read. Check its name, or name one of the sequences that --list shows.</source>
        <extracomment>%1 is a file; --list stays as it is</extracomment>
        <translation>Die Datei „%1“ konnte nicht gelesen werden. Prüfen Sie ihren Namen oder nennen Sie eine der Sequenzen, die --list zeigt.</translation>
    </message>
    <message numerus="yes">
        <source>The sequence was broken off. %n photograph(s) taken.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>Die Sequenz wurde abgebrochen. %n Foto aufgenommen.</numerusform>
            <numerusform>Die Sequenz wurde abgebrochen. %n Fotos aufgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This camera can do it. Photographs: %1. End, if it began now: %2.</source>
        <extracomment>%1 is a number, %2 a time</extracomment>
        <translation>Diese Kamera kann das. Fotos: %1. Ende bei sofortigem Beginn: %2.</translation>
    </message>
    <message>
        <source>as many as there is time for</source>
        <extracomment>instead of a number of photographs</extracomment>
        <translation>so viele, wie die Zeit erlaubt</translation>
    </message>
    <message>
        <source>when it is stopped</source>
        <extracomment>instead of a time</extracomment>
        <translation>wenn sie gestoppt wird</translation>
    </message>
</context>
<context>
    <name>skein::SequenceCommands</name>
    <message>
        <source>%1 is being ended</source>
        <extracomment>%1 is the name of what takes the photographs: &quot;Eclipse&quot;</extracomment>
        <translation>%1 wird beendet</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <extracomment>%1 is the name of what takes the photographs: &quot;Eclipse&quot;</extracomment>
        <translation>%1 ist pausiert</translation>
    </message>
    <message>
        <source>&amp;Pause Sequence</source>
        <extracomment>command of a menu</extracomment>
        <translation>Sequenz &amp;pausieren</translation>
    </message>
    <message>
        <source>&amp;Resume Sequence</source>
        <extracomment>command of a menu: the waiting sequence goes on</extracomment>
        <translation>Sequenz &amp;fortsetzen</translation>
    </message>
    <message>
        <source>A sequence has the shutter: stop it first, by Escape</source>
        <translation>Eine Sequenz belegt den Auslöser: Stoppen Sie sie zuerst mit Escape</translation>
    </message>
    <message>
        <source>A sequence is running, with %1. Closing the window stops it.</source>
        <extracomment>%1 says how far it is, such as &quot;3 of 10 photographs&quot;</extracomment>
        <translation>Eine Sequenz läuft gerade mit %1. Wenn Sie das Fenster schließen, wird sie gestoppt.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>button: takes the photographs that are left of the sequence that was stopped</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Run Again</source>
        <extracomment>button</extracomment>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Show Report</source>
        <extracomment>button: shows what a sequence did</extracomment>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>Stoppen und schließen</translation>
    </message>
    <message>
        <source>The sequence is being stopped</source>
        <translation>Die Sequenz wird gestoppt</translation>
    </message>
    <message>
        <source>The sequence is paused</source>
        <translation>Die Sequenz ist pausiert</translation>
    </message>
    <message>
        <source>The sequence is stopped</source>
        <translation>Die Sequenz ist gestoppt</translation>
    </message>
</context>
<context>
    <name>skein::SequenceDefinition</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a place within a file, such as &quot;sequence.each&quot;, %2 a word: &quot;burst&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A limit for “%1” is not a number above zero.</source>
        <extracomment>%1 is the name of a camera setting, as &quot;Shutter&quot;.</extracomment>
        <translation>Eine Grenze für „%1“ ist keine Zahl über null.</translation>
    </message>
    <message>
        <source>A sequence within an interval cannot begin or end by the clock. Give that time to the interval itself.</source>
        <translation>Eine Sequenz in einem Intervall kann nicht nach der Uhr beginnen oder enden. Geben Sie diese Zeit dem Intervall selbst.</translation>
    </message>
    <message>
        <source>A sequence within an interval has to end by itself. Give it a number of photographs.</source>
        <translation>Eine Sequenz in einem Intervall muss von selbst enden. Geben Sie ihr eine Anzahl von Fotos.</translation>
    </message>
    <message>
        <source>Aperture</source>
        <extracomment>camera setting whose limits are given</extracomment>
        <translation>Blende</translation>
    </message>
    <message>
        <source>Exposure time, in seconds</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Belichtungszeit in Sekunden</translation>
    </message>
    <message>
        <source>Factor from one exposure to the next</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Faktor von einer Belichtung zur nächsten</translation>
    </message>
    <message>
        <source>ISO</source>
        <extracomment>camera setting whose limits are given</extracomment>
        <translation>ISO</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <extracomment>%1 is a place within a file, such as &quot;sequence.each (burst)&quot;, %2 a sentence</extracomment>
        <translation>In %1: %2</translation>
    </message>
    <message>
        <source>Last exposure time, in seconds</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Letzte Belichtungszeit in Sekunden</translation>
    </message>
    <message>
        <source>Line %1, in %2: %3</source>
        <extracomment>%1 is a number, %2 a place within a file, such as &quot;sequence.each (burst)&quot;, %3 a sentence</extracomment>
        <translation>Zeile %1, in %2: %3</translation>
    </message>
    <message>
        <source>Number of photographs</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Anzahl der Fotos</translation>
    </message>
    <message>
        <source>Number of photographs of the whole sequence</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Anzahl der Fotos der ganzen Sequenz</translation>
    </message>
    <message>
        <source>Number of steps between two photographs</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Anzahl der Schritte zwischen zwei Fotos</translation>
    </message>
    <message>
        <source>Pause, in seconds</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Pause in Sekunden</translation>
    </message>
    <message>
        <source>Shift, in stops</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Versatz in Blendenstufen</translation>
    </message>
    <message>
        <source>Shutter</source>
        <extracomment>camera setting whose limits are given: the shutter speed</extracomment>
        <translation>Belichtungszeit</translation>
    </message>
    <message>
        <source>Step, in stops</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Schrittweite in Blendenstufen</translation>
    </message>
    <message>
        <source>The exposure time, in seconds,</source>
        <translation type="vanished">Die Belichtungszeit in Sekunden</translation>
    </message>
    <message>
        <source>The factor from one exposure to the next</source>
        <translation type="vanished">Der Faktor von einer Belichtung zur nächsten</translation>
    </message>
    <message>
        <source>The file is no sequence: there is a mistake in line %1. Compare it with one that Skein saved.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Die Datei ist keine Sequenz: In Zeile %1 ist ein Fehler. Vergleichen Sie sie mit einer, die Skein gespeichert hat.</translation>
    </message>
    <message>
        <source>The file is too large to be a sequence. Choose another.</source>
        <translation>Die Datei ist für eine Sequenz zu groß. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The last exposure time, in seconds,</source>
        <translation type="vanished">Die letzte Belichtungszeit in Sekunden</translation>
    </message>
    <message>
        <source>The lower limit for “%1” is above the upper one.</source>
        <extracomment>%1: &quot;Shutter&quot;, &quot;ISO&quot; or &quot;Aperture&quot;</extracomment>
        <translation>Die untere Grenze für „%1“ liegt über der oberen.</translation>
    </message>
    <message>
        <source>The number of photographs</source>
        <translation type="vanished">Die Anzahl der Fotos</translation>
    </message>
    <message>
        <source>The number of photographs of the whole sequence</source>
        <translation type="vanished">Die Anzahl der Fotos der ganzen Sequenz</translation>
    </message>
    <message>
        <source>The number of steps between two photographs</source>
        <translation type="vanished">Die Anzahl der Schritte zwischen zwei Fotos</translation>
    </message>
    <message>
        <source>The pause, in seconds,</source>
        <translation type="vanished">Die Pause in Sekunden</translation>
    </message>
    <message>
        <source>The sequence holds too many others within one another. At most %1 are possible.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>In der Sequenz sind zu viele andere ineinander verschachtelt. Höchstens %1 sind möglich.</translation>
    </message>
    <message>
        <source>The sequence was made by a newer version of Skein (its format is %1, this version knows %2). Update Skein to use it.</source>
        <extracomment>%1 and %2 are version numbers</extracomment>
        <translation>Die Sequenz stammt von einer neueren Version von Skein (ihr Format ist %1, diese Version kennt %2). Aktualisieren Sie Skein, um sie zu verwenden.</translation>
    </message>
    <message>
        <source>The shift, in stops,</source>
        <translation type="vanished">Der Versatz in Blendenstufen</translation>
    </message>
    <message>
        <source>The step, in stops,</source>
        <translation type="vanished">Die Schrittweite in Blendenstufen</translation>
    </message>
    <message>
        <source>The time that the lens rests, in seconds,</source>
        <translation type="vanished">Die Ruhezeit des Objektivs in Sekunden</translation>
    </message>
    <message>
        <source>The wanted brightness, in stops,</source>
        <translation type="vanished">Die gewünschte Helligkeit in Blendenstufen</translation>
    </message>
    <message>
        <source>There is no kind of sequence named “%1”.</source>
        <extracomment>%1 is what was written</extracomment>
        <translation type="vanished">Es gibt keine Art von Sequenz mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>There is no kind of sequence named “%1”. Write one of these as “kind”: %2.</source>
        <extracomment>%1 is what was written, %2 a list of words</extracomment>
        <translation>Es gibt keine Art von Sequenz namens „%1“. Schreiben Sie eine von diesen als „kind“: %2.</translation>
    </message>
    <message>
        <source>This is no sequence of Skein: it does not say &quot;version&quot;: %1.</source>
        <extracomment>%1 is a number; &quot;version&quot; is a word in the file and stays as it is</extracomment>
        <translation>Dies ist keine Sequenz von Skein: Es fehlt die Angabe &quot;version&quot;: %1.</translation>
    </message>
    <message>
        <source>Time that the lens rests, in seconds</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Ruhezeit des Objektivs in Sekunden</translation>
    </message>
    <message>
        <source>Wanted brightness, in stops</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Gewünschte Helligkeit in Blendenstufen</translation>
    </message>
    <message>
        <source>Write either “beat” or “pause”, in seconds.</source>
        <translation>Schreiben Sie entweder „beat“ oder „pause“, in Sekunden.</translation>
    </message>
    <message>
        <source>“%1” has to be a time, as 18:30 or 2026-11-22T18:30:00.</source>
        <extracomment>%1 is what was written</extracomment>
        <translation>„%1“ muss eine Zeit sein, wie 18:30 oder 2026-11-22T18:30:00.</translation>
    </message>
    <message>
        <source>“%1” means nothing here, but in these kinds: %2. Write one of these, or choose another kind: %3.</source>
        <extracomment>%1 is a word in a sequence&apos;s file, %2 a list of kinds of sequences, %3 a list of words that can be written there</extracomment>
        <translation>„%1“ bedeutet hier nichts, nur bei diesen Arten: %2. Schreiben Sie eines von diesen, oder wählen Sie eine andere Art: %3.</translation>
    </message>
    <message>
        <source>“%1” means nothing here. Write one of these: %2.</source>
        <extracomment>%1 is a word in a sequence&apos;s file, %2 a list of words that can be written there</extracomment>
        <translation>„%1“ bedeutet hier nichts. Schreiben Sie eines von diesen: %2.</translation>
    </message>
    <message>
        <source>“count” is missing. Write a number of times, or &quot;unlimited&quot;.</source>
        <translation>„count“ fehlt. Schreiben Sie eine Anzahl oder &quot;unlimited&quot;.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceForm</name>
    <message>
        <source>&amp;Kind:</source>
        <extracomment>label of a choice: the kind of sequence</extracomment>
        <translation>&amp;Art:</translation>
    </message>
    <message>
        <source>Each t&amp;ime:</source>
        <extracomment>the sequence that is run within this one</extracomment>
        <translation type="vanished">&amp;Jedes Mal:</translation>
    </message>
    <message>
        <source>Tak&amp;e each time:</source>
        <extracomment>the sequence that is run within this one</extracomment>
        <translation>J&amp;edes Mal aufnehmen:</translation>
    </message>
    <message>
        <source>What the sequence does: one photograph every so often, several exposures or focus distances, a burst, a bulb series, or a ramp through changing light.</source>
        <translation>Was die Sequenz tut: ein Foto in regelmäßigen Abständen, mehrere Belichtungen oder Fokusabstände, eine Serienaufnahme, eine Bulb-Serie oder ein Verlauf durch wechselndes Licht.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceKindForm</name>
    <message>
        <source> EV</source>
        <extracomment>after a number: stops of exposure</extracomment>
        <translation> EV</translation>
    </message>
</context>
<context>
    <name>skein::SequenceLimits</name>
    <message>
        <source>%1 has to be between %2 and %3, but is %4.</source>
        <extracomment>%1 is the beginning of the sentence, as &quot;The number of photographs&quot;.</extracomment>
        <translation type="vanished">%1 muss zwischen %2 und %3 liegen, ist aber %4.</translation>
    </message>
    <message>
        <source>%1 is not a number. Give one between %2 and %3.</source>
        <extracomment>%1 is the beginning of the sentence, as &quot;The number of photographs&quot;.</extracomment>
        <translation type="vanished">%1 ist keine Zahl. Geben Sie eine zwischen %2 und %3 an.</translation>
    </message>
    <message>
        <source>“%1” has to be between %2 and %3, but is %4.</source>
        <extracomment>%1 is what the number says, as &quot;Number of photographs&quot;</extracomment>
        <translation>„%1“ muss zwischen %2 und %3 liegen, ist aber %4.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Give one between %2 and %3.</source>
        <extracomment>%1 is what the number says, as &quot;Number of photographs&quot;</extracomment>
        <translation>„%1“ ist keine Zahl. Geben Sie eine zwischen %2 und %3 an.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceNames</name>
    <message>
        <source>%1 %2</source>
        <extracomment>a name, and a number that tells it from others: &quot;Interval 2&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Exposure ramp</source>
        <extracomment>a kind of sequence, as a name</extracomment>
        <translation>Belichtungsverlauf</translation>
    </message>
</context>
<context>
    <name>skein::SequencePlayer</name>
    <message>
        <source>Another sequence is running. Stop it first, or wait for its end.</source>
        <translation>Eine andere Sequenz läuft. Stoppen Sie sie zuerst oder warten Sie auf ihr Ende.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceReportDialog</name>
    <message>
        <source>Report of the Sequence</source>
        <translation>Bericht der Sequenz</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was nicht geklappt hat</translation>
    </message>
    <message>
        <source>Which photographs were not taken, and why, in the order of time. The text can be copied.</source>
        <translation>Welche Fotos nicht aufgenommen wurden und warum, in zeitlicher Reihenfolge. Der Text lässt sich kopieren.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceRun</name>
    <message>
        <source>%1: the camera does not tell its value as a number any more. Set it on the camera and begin again.</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;</extracomment>
        <translation>%1: Die Kamera meldet den Wert nicht mehr als Zahl. Stellen Sie ihn an der Kamera ein und beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>%1: the value %2 could not be set. %3</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;, %2 its new value, %3 a sentence: why</extracomment>
        <translation>%1: Der Wert %2 konnte nicht eingestellt werden. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n beat(s) left out because the camera was too slow.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation>
            <numerusform>%n Auslösung wurde ausgelassen, weil die Kamera zu langsam war.</numerusform>
            <numerusform>%n Auslösungen wurden ausgelassen, weil die Kamera zu langsam war.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beat(s) left out while the camera was away.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation>
            <numerusform>%n Auslösung wurde ausgelassen, während die Kamera weg war.</numerusform>
            <numerusform>%n Auslösungen wurden ausgelassen, während die Kamera weg war.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beat(s) left out.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation type="vanished">
            <numerusform>%n Auslösung ausgelassen.</numerusform>
            <numerusform>%n Auslösungen ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <extracomment>photographs of a sequence</extracomment>
        <translation>
            <numerusform>%n fehlgeschlagen.</numerusform>
            <numerusform>%n fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) taken.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n Foto aufgenommen.</numerusform>
            <numerusform>%n Fotos aufgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A photograph could not be taken, in two attempts. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>Ein Foto konnte in zwei Versuchen nicht aufgenommen werden. %1</translation>
    </message>
    <message>
        <source>A photograph was taken but did not arrive. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>Ein Foto wurde aufgenommen, ist aber nicht angekommen. %1</translation>
    </message>
    <message>
        <source>A round could not be begun, and was left out. %1</source>
        <extracomment>a round is one turn of a sequence that repeats others; %1 is a sentence: why</extracomment>
        <translation>Eine Runde konnte nicht begonnen werden und wurde ausgelassen. %1</translation>
    </message>
    <message>
        <source>Beginning at %1</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>Beginnt um %1</translation>
    </message>
    <message>
        <source>It is brighter than the limits of this ramp allow for: the photographs get brighter from here on.</source>
        <translation>Es ist heller, als die Grenzen dieses Verlaufs zulassen: Ab hier werden die Fotos heller.</translation>
    </message>
    <message>
        <source>It is darker than the limits of this ramp allow for: the photographs get darker from here on.</source>
        <translation>Es ist dunkler, als die Grenzen dieses Verlaufs zulassen: Ab hier werden die Fotos dunkler.</translation>
    </message>
    <message>
        <source>Moving the lens</source>
        <translation>Objektiv wird bewegt</translation>
    </message>
    <message>
        <source>Putting the settings back</source>
        <translation>Einstellungen werden zurückgesetzt</translation>
    </message>
    <message>
        <source>Setting %1: %2</source>
        <extracomment>what is being done: %1 is a setting, such as &quot;Aperture&quot;, %2 its new value</extracomment>
        <translation>Wird eingestellt – %1: %2</translation>
    </message>
    <message>
        <source>Setting the %1 to %2</source>
        <translation type="vanished">%1 wird auf %2 gestellt</translation>
    </message>
    <message>
        <source>Taking photograph %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Foto %1 wird aufgenommen</translation>
    </message>
    <message>
        <source>Taking photograph %1 of %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Foto %1 von %2 wird aufgenommen</translation>
    </message>
    <message>
        <source>The %1 could not be set to %2. %3</source>
        <translation type="vanished">%1 konnte nicht auf %2 gestellt werden. %3</translation>
    </message>
    <message>
        <source>The brightness of a photograph could not be measured. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>Die Helligkeit eines Fotos konnte nicht gemessen werden. %1</translation>
    </message>
    <message>
        <source>The camera does not tell its %1 as a number any more. Set it on the camera and begin again.</source>
        <translation type="vanished">Die Kamera meldet den Wert für %1 nicht mehr als Zahl. Stellen Sie ihn an der Kamera ein und beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>The camera needs longer than the beat allows: some beats are left out, and the others are kept. Choose a longer beat for even distances.</source>
        <translation type="vanished">Die Kamera braucht länger, als der Takt erlaubt: Einige Takte werden ausgelassen, die übrigen eingehalten. Wählen Sie für gleichmäßige Abstände einen längeren Takt.</translation>
    </message>
    <message>
        <source>The camera needs longer than the interval allows: some beats are left out, and the others are kept. Choose a longer interval for even distances.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation>Die Kamera braucht länger, als das Intervall erlaubt: Einige Auslösungen werden ausgelassen, die übrigen eingehalten. Wählen Sie für gleichmäßige Abstände ein längeres Intervall.</translation>
    </message>
    <message>
        <source>The camera was away: some beats are left out, and the others are kept.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation>Die Kamera war weg: Einige Auslösungen werden ausgelassen, die übrigen eingehalten.</translation>
    </message>
    <message>
        <source>The lens went no further, perhaps it is at its end. The focus bracket has fewer photographs than wanted. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>Das Objektiv ging nicht weiter, vielleicht ist es am Anschlag. Die Fokusreihe hat weniger Fotos als gewünscht. %1</translation>
    </message>
    <message>
        <source>The near and far marks of the lens are not known any more. Set both and begin again.</source>
        <translation>Die Nah- und die Fernmarke des Objektivs sind nicht mehr bekannt. Setzen Sie beide und beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>The sequence has ended because %1 photographs in a row did not arrive. %2</source>
        <extracomment>%1 is a number, %2 a sentence: why</extracomment>
        <translation>Die Sequenz wurde beendet, weil %1 Fotos hintereinander nicht angekommen sind. %2</translation>
    </message>
    <message>
        <source>The sequence has ended because it has failed %1 times in a row. %2</source>
        <extracomment>%1 is a number, %2 a sentence: why</extracomment>
        <translation>Die Sequenz wurde beendet, weil sie %1-mal hintereinander fehlgeschlagen ist. %2</translation>
    </message>
    <message>
        <source>The sequence has ended with fewer photographs than planned.</source>
        <translation>Die Sequenz wurde mit weniger Fotos als geplant beendet.</translation>
    </message>
    <message>
        <source>The sequence has ended, but not every photograph was taken when it was planned.</source>
        <translation>Die Sequenz ist zu Ende, aber nicht jedes Foto wurde aufgenommen, wann es vorgesehen war.</translation>
    </message>
    <message>
        <source>The sequence is complete.</source>
        <translation>Die Sequenz ist vollständig.</translation>
    </message>
    <message>
        <source>Waiting for the camera</source>
        <translation>Warten auf die Kamera</translation>
    </message>
    <message>
        <source>Waiting for the camera, to put its settings back</source>
        <translation>Warten auf die Kamera, um ihre Einstellungen zurückzusetzen</translation>
    </message>
    <message>
        <source>Waiting for the last photographs</source>
        <translation>Warten auf die letzten Fotos</translation>
    </message>
    <message>
        <source>Waiting for the next photograph</source>
        <translation>Warten auf das nächste Foto</translation>
    </message>
</context>
<context>
    <name>skein::SequenceRunner</name>
    <message>
        <source>Another sequence is running with this camera. Stop it first, or wait for its end.</source>
        <translation>Mit dieser Kamera läuft eine andere Sequenz. Stoppen Sie sie zuerst oder warten Sie auf ihr Ende.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceStore</name>
    <message>
        <source>A sequence cannot have the name “%1”. Choose a short one without slashes, and without a point or a space at its beginning.</source>
        <extracomment>%1 is the name of a sequence</extracomment>
        <translation>Eine Sequenz kann nicht „%1“ heißen. Wählen Sie einen kurzen Namen ohne Schrägstriche, der nicht mit einem Punkt oder Leerzeichen beginnt.</translation>
    </message>
    <message>
        <source>The sequence “%1” cannot be used. %2</source>
        <extracomment>%1 is the name of a sequence, %2 a sentence: why</extracomment>
        <translation>Die Sequenz „%1“ kann nicht verwendet werden. %2</translation>
    </message>
    <message>
        <source>The sequence “%1” could not be read. Check the rights of its file %2.</source>
        <extracomment>%1 is the name of a sequence, %2 a file or folder</extracomment>
        <translation>Die Sequenz „%1“ konnte nicht gelesen werden. Prüfen Sie die Zugriffsrechte ihrer Datei %2.</translation>
    </message>
    <message>
        <source>The sequence “%1” could not be removed. Check that you may write in %2.</source>
        <extracomment>%1 is the name of a sequence, %2 a file or folder</extracomment>
        <translation>Die Sequenz „%1“ konnte nicht entfernt werden. Prüfen Sie, ob Sie in %2 schreiben dürfen.</translation>
    </message>
    <message>
        <source>The sequence “%1” could not be saved in %2. Check that there is room and that you may write there.</source>
        <extracomment>%1 is the name of a sequence, %2 a file or folder</extracomment>
        <translation>Die Sequenz „%1“ konnte nicht in %2 gespeichert werden. Prüfen Sie, ob dort Platz ist und ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>There is a sequence named “%1” already. Choose another name.</source>
        <extracomment>%1 is the name of a sequence</extracomment>
        <translation>Es gibt schon eine Sequenz mit dem Namen „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no sequence named “%1”. It may have been removed.</source>
        <extracomment>%1 is the name of a sequence</extracomment>
        <translation>Es gibt keine Sequenz mit dem Namen „%1“. Vielleicht wurde sie entfernt.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceTexts</name>
    <message>
        <source>%1 EV</source>
        <extracomment>%1: &quot;−1, 0, +1&quot;, in stops</extracomment>
        <translation>%1 EV</translation>
    </message>
    <message>
        <source>%1 apart</source>
        <extracomment>of a sequence: %1 is a time, &quot;10 s&quot;</extracomment>
        <translation>%1 Abstand</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>hours</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 large steps apart</source>
        <extracomment>%1 is a number of at least two steps of the lens</extracomment>
        <translation>%1 große Schritte Abstand</translation>
    </message>
    <message>
        <source>%1 middle steps apart</source>
        <extracomment>%1 is a number of at least two; &quot;middle&quot; is the size of the step</extracomment>
        <translation>%1 mittlere Schritte Abstand</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>minutes</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: &quot;5 exposures&quot;, %2: a time</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 to %3</source>
        <extracomment>%1: &quot;5 exposures&quot;, %2 and %3: times</extracomment>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n photographs</source>
        <extracomment>progress; %1 is a number</extracomment>
        <translation>
            <numerusform>%1 von %n Foto</numerusform>
            <numerusform>%1 von %n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 small steps apart</source>
        <extracomment>%1 is a number of at least two steps of the lens</extracomment>
        <translation>%1 kleine Schritte Abstand</translation>
    </message>
    <message>
        <source>%1, %2 EV apart (%3)</source>
        <extracomment>%1: &quot;3 photographs&quot;, %2: a number of stops, %3: &quot;Shutter speed&quot;</extracomment>
        <translation>%1, %2 EV Abstand (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <extracomment>%1: &quot;12 of 120 photographs&quot;</extracomment>
        <translation>
            <numerusform>%1, %n fehlgeschlagen</numerusform>
            <numerusform>%1, %n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; each time: %2</source>
        <extracomment>%1: &quot;Every 10 s, 5 times&quot;, %2: what is taken each time</extracomment>
        <translation>%1; jedes Mal: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n exposures</source>
        <extracomment>part of a sequence&apos;s description</extracomment>
        <translation>
            <numerusform>%n Belichtung</numerusform>
            <numerusform>%n Belichtungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photographs</source>
        <extracomment>part of a sequence&apos;s description</extracomment>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <extracomment>part of a sequence&apos;s description: how often it is repeated</extracomment>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between the parts of a description</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Aperture</source>
        <extracomment>camera setting that is changed by a bracket</extracomment>
        <translation>Blende</translation>
    </message>
    <message>
        <source>Between the focus marks</source>
        <translation>Zwischen den Fokusmarken</translation>
    </message>
    <message>
        <source>Bulb series</source>
        <extracomment>a kind of sequence</extracomment>
        <translation>Bulb-Reihe</translation>
    </message>
    <message>
        <source>Burst</source>
        <extracomment>a kind of sequence: photographs as fast as the camera can</extracomment>
        <translation>Serienaufnahme</translation>
    </message>
    <message>
        <source>Every %1</source>
        <extracomment>of a sequence: %1 is a time, &quot;10 s&quot;</extracomment>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Exposure bracket</source>
        <extracomment>a kind of sequence</extracomment>
        <translation>Belichtungsreihe</translation>
    </message>
    <message>
        <source>Exposure compensation</source>
        <extracomment>camera setting that is changed by a bracket</extracomment>
        <translation>Belichtungskorrektur</translation>
    </message>
    <message>
        <source>Exposure ramp (dusk and dawn)</source>
        <translation>Belichtungsverlauf (Dämmerung)</translation>
    </message>
    <message>
        <source>Focus bracket</source>
        <extracomment>a kind of sequence</extracomment>
        <translation>Fokusreihe</translation>
    </message>
    <message>
        <source>ISO</source>
        <extracomment>camera setting that is changed by a bracket</extracomment>
        <translation>ISO</translation>
    </message>
    <message>
        <source>Interval</source>
        <extracomment>a kind of sequence: photographs at regular times</extracomment>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Nacheinander</translation>
    </message>
    <message>
        <source>One photograph</source>
        <extracomment>a kind of sequence</extracomment>
        <translation>Ein Foto</translation>
    </message>
    <message>
        <source>Shutter speed</source>
        <extracomment>camera setting that is changed by a bracket</extracomment>
        <translation>Belichtungszeit</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1 is a time, &quot;20 min&quot;</extracomment>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>of a sequence: begins so long after it is started</extracomment>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>as fast as the camera can</source>
        <translation>so schnell, wie die Kamera kann</translation>
    </message>
    <message>
        <source>between the focus marks</source>
        <translation>zwischen den Fokusmarken</translation>
    </message>
    <message>
        <source>ends about %1</source>
        <extracomment>%1: &quot;18:42&quot;, &quot;Sunday 06:10&quot;</extracomment>
        <translation>endet etwa %1</translation>
    </message>
    <message>
        <source>farther and farther</source>
        <translation>immer weiter weg</translation>
    </message>
    <message>
        <source>follows the light</source>
        <translation>folgt dem Licht</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>of a sequence: begins at a time of day</extracomment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>nearer and nearer</source>
        <translation>immer näher</translation>
    </message>
    <message>
        <source>next in %1</source>
        <extracomment>%1 is a time: &quot;0:07&quot;</extracomment>
        <translation>nächstes in %1</translation>
    </message>
    <message>
        <source>one large step apart</source>
        <translation>ein großer Schritt Abstand</translation>
    </message>
    <message>
        <source>one middle step apart</source>
        <translation>ein mittlerer Schritt Abstand</translation>
    </message>
    <message>
        <source>one small step apart</source>
        <translation>ein kleiner Schritt Abstand</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>of a sequence: ends at a time of day</extracomment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>until it is stopped</source>
        <translation>bis sie gestoppt wird</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is running: %2 of %n photographs are taken.</source>
        <extracomment>%1 is the name of what takes photographs: &quot;Eclipse&quot;; %2 is a number</extracomment>
        <translation>
            <numerusform>„%1“ läuft: %2 von %n Foto ist aufgenommen.</numerusform>
            <numerusform>„%1“ läuft: %2 von %n Fotos sind aufgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is running: %n photographs are taken so far.</source>
        <extracomment>%1 is the name of what takes photographs: &quot;Eclipse&quot;</extracomment>
        <translation>
            <numerusform>„%1“ läuft: Bisher ist %n Foto aufgenommen.</numerusform>
            <numerusform>„%1“ läuft: Bisher sind %n Fotos aufgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1: the name of a sequence, %2: sentences that say how it ended</extracomment>
        <translation>„%1“: %2</translation>
    </message>
</context>
<context>
    <name>skein::SequenceTiming</name>
    <message>
        <source>A time of the sequence is not one that a clock shows. Write it as 18:30.</source>
        <translation>Eine Zeit der Sequenz ist keine Uhrzeit. Schreiben Sie sie wie 18:30.</translation>
    </message>
    <message>
        <source>Delay before the first photograph, in seconds</source>
        <extracomment>a number that is given</extracomment>
        <translation>Verzögerung vor dem ersten Foto in Sekunden</translation>
    </message>
    <message>
        <source>Interval, in seconds</source>
        <extracomment>a number that is given: from the beginning of one photograph to that of the next</extracomment>
        <translation>Intervall in Sekunden</translation>
    </message>
    <message>
        <source>Number of times</source>
        <extracomment>a number that is given: how often something is repeated</extracomment>
        <translation>Anzahl der Male</translation>
    </message>
    <message>
        <source>Pause, in seconds</source>
        <extracomment>a number that is given: from the end of one photograph to the next</extracomment>
        <translation>Pause in Sekunden</translation>
    </message>
    <message>
        <source>The beat, in seconds,</source>
        <translation type="vanished">Der Takt in Sekunden</translation>
    </message>
    <message>
        <source>The delay before the first photograph, in seconds,</source>
        <translation type="vanished">Die Verzögerung vor dem ersten Foto in Sekunden</translation>
    </message>
    <message>
        <source>The number of times</source>
        <translation type="vanished">Die Anzahl der Male</translation>
    </message>
    <message>
        <source>The pause, in seconds,</source>
        <translation type="vanished">Die Pause in Sekunden</translation>
    </message>
    <message>
        <source>The sequence ends before it begins. Choose a later end or an earlier beginning.</source>
        <translation>Die Sequenz endet, bevor sie beginnt. Wählen Sie ein späteres Ende oder einen früheren Beginn.</translation>
    </message>
    <message>
        <source>The sequence has both a delay and a time at which it begins. Give only one.</source>
        <translation>Die Sequenz hat sowohl eine Verzögerung als auch eine Zeit, zu der sie beginnt. Geben Sie nur eines davon an.</translation>
    </message>
</context>
<context>
    <name>skein::SequencesDialog</name>
    <message>
        <source>%1 %2</source>
        <extracomment>a name that is taken, and a number that tells this one apart</extracomment>
        <translation type="vanished">%1 %2</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <extracomment>button: makes a new sequence</extracomment>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>button: brings the deleted sequence back</extracomment>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>A sequence takes photographs by itself: one every so often, the same at several exposures or focus distances, a burst, or one after the other through dusk or dawn. It can be saved, and run by a key.</source>
        <translation>Eine Sequenz nimmt von selbst Fotos auf: eines in festen Abständen, dasselbe mit mehreren Belichtungen oder Fokusabständen, eine Serienaufnahme oder eines nach dem anderen durch Abend- oder Morgendämmerung. Sie kann gespeichert und mit einer Taste gestartet werden.</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <extracomment>a key; %1 is a figure</extracomment>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>Another sequence is running</source>
        <translation>Eine andere Sequenz läuft</translation>
    </message>
    <message>
        <source>Begins the chosen sequence with the camera that is shown.</source>
        <translation>Startet die gewählte Sequenz mit der gezeigten Kamera.</translation>
    </message>
    <message>
        <source>Brings back the sequence that was just deleted.</source>
        <translation>Holt die gerade gelöschte Sequenz zurück.</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <extracomment>button, for the chosen sequence</extracomment>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Deletes the chosen sequence; this can be undone until the window is closed.</source>
        <translation>Löscht die gewählte Sequenz; das lässt sich rückgängig machen, bis das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <extracomment>button, for the chosen sequence</extracomment>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Gives the chosen sequence another name. Its key stays.</source>
        <translation>Gibt der gewählten Sequenz einen anderen Namen. Ihre Taste bleibt.</translation>
    </message>
    <message>
        <source>Key t&amp;hat runs it:</source>
        <translation type="vanished">&amp;Taste zum Starten:</translation>
    </message>
    <message>
        <source>Keyboard s&amp;hortcut:</source>
        <extracomment>label of a choice of keys</extracomment>
        <translation>&amp;Tastenkürzel:</translation>
    </message>
    <message>
        <source>Makes a copy of the chosen sequence, to be changed.</source>
        <translation>Legt eine Kopie der gewählten Sequenz an, um sie zu ändern.</translation>
    </message>
    <message>
        <source>Makes a new sequence: choose of which kind. It can hold others of another kind.</source>
        <translation>Legt eine neue Sequenz an: Wählen Sie die Art. Sie kann andere Sequenzen anderer Art enthalten.</translation>
    </message>
    <message>
        <source>New Se&amp;quence</source>
        <extracomment>button: makes the first sequence</extracomment>
        <translation>Neue Se&amp;quenz</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>no key runs the sequence</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>R&amp;un</source>
        <extracomment>button: runs the chosen sequence</extracomment>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <extracomment>button, for the chosen sequence</extracomment>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Sequences</source>
        <extracomment>title of a window: saved time lapses, brackets and the like</extracomment>
        <translation>Sequenzen</translation>
    </message>
    <message>
        <source>The key that begins this sequence wherever the focus is. Another sequence that has it loses it.</source>
        <translation>Die Taste, die diese Sequenz startet, wo immer der Tastaturfokus ist. Eine andere Sequenz, die sie hat, verliert sie.</translation>
    </message>
    <message>
        <source>The sequences that you have saved. Return goes to what the chosen one does, F2 renames it.</source>
        <translation>Die Sequenzen, die Sie gespeichert haben. Die Eingabetaste geht zu dem, was die gewählte tut, F2 benennt sie um.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <extracomment>%1 is the name of a sequence</extracomment>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>skein::SequencesPart</name>
    <message>
        <source>A sequence runs already. Stop it, or wait until it has ended.</source>
        <translation>Es läuft schon eine Sequenz. Stoppen Sie sie oder warten Sie, bis sie zu Ende ist.</translation>
    </message>
    <message>
        <source>The sequence was not saved: the plugin asked for it in a wrong way. Tell its author.</source>
        <translation>Die Sequenz wurde nicht gespeichert: Das Plugin hat es auf falsche Weise verlangt. Melden Sie das seinem Autor.</translation>
    </message>
</context>
<context>
    <name>skein::Session</name>
    <message>
        <source>No session folder is open, so the photograph stays where it is. Choose a folder for the session.</source>
        <translation>Es ist kein Sitzungsordner geöffnet, deshalb bleibt das Foto, wo es ist. Wählen Sie einen Ordner für die Sitzung.</translation>
    </message>
    <message>
        <source>The session folder does not answer. Check the disk or the network it lies on, or choose another folder.</source>
        <translation>Der Sitzungsordner antwortet nicht. Prüfen Sie den Datenträger oder das Netzwerk, wo er liegt, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a folder for photographs. Choose another one.</source>
        <extracomment>%1 is what should be the name of a folder</extracomment>
        <translation>„%1“ kann nicht der Name eines Ordners für Fotos sein. Wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>skein::SessionBrowser</name>
    <message numerus="yes">
        <source>%n of %1 photographs were left as they were. %2</source>
        <extracomment>%2 is a whole sentence: why</extracomment>
        <translation>
            <numerusform>%n von %1 Fotos blieb unverändert. %2</numerusform>
            <numerusform>%n von %1 Fotos blieben unverändert. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %n Photograph(s)</source>
        <extracomment>what can be taken back: giving photographs a coloured label</extracomment>
        <translation>
            <numerusform>%n Foto markieren</numerusform>
            <numerusform>%n Fotos markieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 to the Trash</source>
        <extracomment>what can be taken back; %1 is the name of a file</extracomment>
        <translation>%1 in den Papierkorb verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move %n Photograph(s) to the Trash</source>
        <extracomment>what can be taken back</extracomment>
        <translation>
            <numerusform>%n Foto in den Papierkorb verschieben</numerusform>
            <numerusform>%n Fotos in den Papierkorb verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %n Photograph(s)</source>
        <extracomment>what can be taken back: giving photographs stars</extracomment>
        <translation>
            <numerusform>%n Foto bewerten</numerusform>
            <numerusform>%n Fotos bewerten</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename %1</source>
        <extracomment>what Undo undoes; %1 is the name of a file</extracomment>
        <translation>%1 umbenennen</translation>
    </message>
</context>
<context>
    <name>skein::SessionCommands</name>
    <message>
        <source>%1 – Skein</source>
        <extracomment>title of the window; %1 is the name of the session</extracomment>
        <translation>%1 – Skein</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>button: opens the chosen folder as a session</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open Session</source>
        <extracomment>title of a window</extracomment>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>Skein</source>
        <extracomment>title of the window; name of the program</extracomment>
        <translation>Skein</translation>
    </message>
</context>
<context>
    <name>skein::SessionController</name>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of one of several cameras, and a sentence about it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The session folder is being changed already. Wait for that to finish.</source>
        <translation>Der Sitzungsordner wird schon gewechselt. Warten Sie, bis das abgeschlossen ist.</translation>
    </message>
</context>
<context>
    <name>skein::SessionFolder</name>
    <message>
        <source>No session folder was named. Choose a folder for the session.</source>
        <translation>Es wurde kein Sitzungsordner angegeben. Wählen Sie einen Ordner für die Sitzung.</translation>
    </message>
    <message>
        <source>The disk of the session folder “%1” is full. Make room there or choose a folder on another disk.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Der Datenträger des Sitzungsordners „%1“ ist voll. Schaffen Sie dort Platz oder wählen Sie einen Ordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>The disk with the session folder “%1” is no longer there. Connect it again or choose another folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Der Datenträger mit dem Sitzungsordner „%1“ ist nicht mehr da. Schließen Sie ihn wieder an oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The session folder “%1” cannot be written to. Check its disk or choose another folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>In den Sitzungsordner „%1“ kann nicht geschrieben werden. Prüfen Sie seinen Datenträger oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The session folder “%1” could not be created because the disk is full. Make room there or choose a folder on another disk.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Der Sitzungsordner „%1“ konnte nicht angelegt werden, weil der Datenträger voll ist. Schaffen Sie dort Platz oder wählen Sie einen Ordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>The session folder “%1” could not be created because “%2” is read-only. Choose another folder, or allow writing to this one.</source>
        <extracomment>%1 is a folder, %2 the one that holds it</extracomment>
        <translation>Der Sitzungsordner „%1“ konnte nicht angelegt werden, weil „%2“ schreibgeschützt ist. Wählen Sie einen anderen Ordner oder erlauben Sie das Schreiben in diesen.</translation>
    </message>
    <message>
        <source>The session folder “%1” does not exist and could not be created in “%2”. Choose another folder.</source>
        <extracomment>%1 is a folder, %2 the one that holds it</extracomment>
        <translation>Der Sitzungsordner „%1“ existiert nicht und konnte in „%2“ nicht angelegt werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The session folder “%1” is no longer there. Put it back or choose another folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Der Sitzungsordner „%1“ ist nicht mehr da. Stellen Sie ihn wieder her oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The session folder “%1” is read-only. Choose another folder, or allow writing to this one.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Der Sitzungsordner „%1“ ist schreibgeschützt. Wählen Sie einen anderen Ordner oder erlauben Sie das Schreiben in diesen.</translation>
    </message>
    <message>
        <source>“%1” is a file, not a folder. Choose a folder for the session.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>„%1“ ist eine Datei, kein Ordner. Wählen Sie einen Ordner für die Sitzung.</translation>
    </message>
    <message>
        <source>“%1” must be an ordinary folder on the disk of the session, because photographs pass through it. Move it away and open the session again.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>„%1“ muss ein gewöhnlicher Ordner auf dem Datenträger der Sitzung sein, weil Fotos durch ihn laufen. Verschieben Sie, was dort liegt, und öffnen Sie die Sitzung noch einmal.</translation>
    </message>
</context>
<context>
    <name>skein::SessionMove</name>
    <message>
        <source>The change of the session folder was dropped.</source>
        <translation>Der Wechsel des Sitzungsordners wurde verworfen.</translation>
    </message>
    <message>
        <source>The import ended, because another session is opened.</source>
        <translation>Der Import wurde beendet, weil eine andere Sitzung geöffnet wird.</translation>
    </message>
</context>
<context>
    <name>skein::SettingCommands</name>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>a setting, the value it did not take, and the sentence that says why</extracomment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1 %2: the camera stayed at %3.</source>
        <extracomment>a setting, the value it did not take, and what it is at instead</extracomment>
        <translation>%1 %2: Die Kamera ist bei %3 geblieben.</translation>
    </message>
    <message>
        <source>And others.</source>
        <extracomment>after a list of settings that could not be set</extracomment>
        <translation>Und andere.</translation>
    </message>
    <message>
        <source>Preset saved: %1</source>
        <extracomment>%1 is the name of a preset</extracomment>
        <translation>Vorgabe gespeichert: %1</translation>
    </message>
    <message numerus="yes">
        <source>Preset “%1” applied: %n setting(s)</source>
        <extracomment>%1 is the name of a preset</extracomment>
        <translation>
            <numerusform>Vorgabe „%1“ angewendet: %n Einstellung</numerusform>
            <numerusform>Vorgabe „%1“ angewendet: %n Einstellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The camera took %1 of %2 values of the preset “%3”. %4</source>
        <extracomment>numbers of values, the name of a preset, sentences</extracomment>
        <translation>Die Kamera hat %1 von %2 Werten der Vorgabe „%3“ übernommen. %4</translation>
    </message>
    <message>
        <source>There is nothing that a preset could keep. Connect a camera whose settings can be changed, then try again.</source>
        <translation>Es gibt nichts, was eine Vorgabe aufbewahren könnte. Schließen Sie eine Kamera an, deren Einstellungen sich ändern lassen, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of this preset: it is empty, or another preset has it. Choose another name.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>„%1“ kann nicht der Name dieser Vorgabe sein: Er ist leer, oder eine andere Vorgabe hat ihn schon. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>skein::SettingQueue</name>
    <message>
        <source>Another value was chosen before the camera took this one.</source>
        <translation>Es wurde ein anderer Wert gewählt, bevor die Kamera diesen übernommen hat.</translation>
    </message>
    <message>
        <source>The camera did not answer in time, and has not taken the new value. Check that it is awake, then choose the value again.</source>
        <translation>Die Kamera hat nicht rechtzeitig geantwortet und den neuen Wert nicht übernommen. Prüfen Sie, ob sie wach ist, und wählen Sie den Wert dann noch einmal.</translation>
    </message>
    <message>
        <source>The camera did not answer in time, so the change after that was not sent. Look at what the setting is, then choose again.</source>
        <translation>Die Kamera hat nicht rechtzeitig geantwortet, deshalb wurde die Änderung danach nicht gesendet. Sehen Sie nach, wie die Einstellung steht, und wählen Sie dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>skein::SettingSteps</name>
    <message>
        <source>%1 %2</source>
        <extracomment>what a setting is at, over the picture: &quot;ISO 400&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 cannot be changed now</source>
        <extracomment>%1 is a setting such as &quot;Aperture&quot;</extracomment>
        <translation>%1 kann jetzt nicht geändert werden</translation>
    </message>
    <message>
        <source>%1 stays at %2</source>
        <extracomment>the camera did not take a value: a setting, and what it is at as before</extracomment>
        <translation>%1 bleibt bei %2</translation>
    </message>
    <message>
        <source>%1: the camera has not answered</source>
        <extracomment>a setting such as &quot;Aperture&quot;, of which nobody knows whether the camera has changed it</extracomment>
        <translation>%1: Die Kamera hat nicht geantwortet</translation>
    </message>
    <message>
        <source>This camera has no setting for it: %1</source>
        <extracomment>%1 is a kind of setting: &quot;Aperture&quot;</extracomment>
        <translation>Diese Kamera hat dafür keine Einstellung: %1</translation>
    </message>
</context>
<context>
    <name>skein::SettingText</name>
    <message>
        <source>%1 EV</source>
        <extracomment>an exposure compensation in stops: &quot;+0.7 EV&quot;</extracomment>
        <translation>%1 EV</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>a shutter time in seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Aperture</source>
        <extracomment>short name of a camera setting, in the panel</extracomment>
        <translation>Blende</translation>
    </message>
    <message>
        <source>Bulb</source>
        <extracomment>shutter speed: the shutter is open for as long as is wanted</extracomment>
        <translation>Bulb</translation>
    </message>
    <message>
        <source>Captures go to</source>
        <translation>Speicherziel</translation>
    </message>
    <message>
        <source>Card and computer</source>
        <translation>Karte und Computer</translation>
    </message>
    <message>
        <source>Card only</source>
        <extracomment>where the camera saves photographs: on its card</extracomment>
        <translation>Nur Karte</translation>
    </message>
    <message>
        <source>Choices: %1.</source>
        <extracomment>%1: values with commas between them</extracomment>
        <translation>Auswahl: %1.</translation>
    </message>
    <message>
        <source>Compensation</source>
        <extracomment>short name of a camera setting: exposure compensation</extracomment>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Computer only</source>
        <extracomment>where the camera saves photographs: it sends them to the computer</extracomment>
        <translation>Nur Computer</translation>
    </message>
    <message>
        <source>Drive</source>
        <extracomment>short name of a camera setting: single, continuous, self-timer</extracomment>
        <translation>Betriebsart</translation>
    </message>
    <message>
        <source>Focus</source>
        <extracomment>short name of a camera setting: the focus mode</extracomment>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>short name of a camera setting: RAW, JPEG</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>ISO</source>
        <extracomment>short name of a camera setting, in the panel</extracomment>
        <translation>ISO</translation>
    </message>
    <message>
        <source>It can be read only.</source>
        <translation>Sie kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>It takes a date and time such as 2026-01-31T12:00:00Z, or now.</source>
        <translation>Sie nimmt Datum und Uhrzeit an, etwa 2026-01-31T12:00:00Z, oder now.</translation>
    </message>
    <message>
        <source>It takes a number from %1 to %2 in steps of %3.</source>
        <extracomment>%1 to %3 are numbers</extracomment>
        <translation>Sie nimmt eine Zahl von %1 bis %2 in Schritten von %3 an.</translation>
    </message>
    <message>
        <source>It takes a text.</source>
        <translation>Sie nimmt einen Text an.</translation>
    </message>
    <message>
        <source>It takes on or off.</source>
        <translation>Sie nimmt on oder off an.</translation>
    </message>
    <message>
        <source>Kept on the card and fetched from there: a cable that comes off loses nothing.</source>
        <translation>Wird auf der Karte gespeichert und von dort geholt: Wenn sich das Kabel löst, geht nichts verloren.</translation>
    </message>
    <message>
        <source>Kept on the card and sent to the computer: the safest, but slower.</source>
        <translation>Wird auf der Karte gespeichert und an den Computer gesendet: am sichersten, aber langsamer.</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <extracomment>%1 is the kind of setting, such as &quot;choice&quot;</extracomment>
        <translation>Art: %1</translation>
    </message>
    <message>
        <source>Label: %1</source>
        <extracomment>%1 is the name that the driver gives the setting</extracomment>
        <translation>Bezeichnung: %1</translation>
    </message>
    <message>
        <source>Magnification</source>
        <extracomment>short name of a camera setting: how much the live picture is magnified</extracomment>
        <translation>Vergrößerung</translation>
    </message>
    <message>
        <source>Metering</source>
        <extracomment>short name of a camera setting, in the panel</extracomment>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>short name of a camera setting: the exposure mode (P, A, S, M)</extracomment>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Not on the card: if the cable comes off, the battery fails or the camera&apos;s driver crashes before a photograph has arrived, it is lost.</source>
        <translation>Nicht auf der Karte: Wenn sich das Kabel löst, der Akku leer wird oder der Treiber der Kamera abstürzt, bevor ein Foto angekommen ist, ist es verloren.</translation>
    </message>
    <message>
        <source>Nothing comes to the computer until you fetch it: a lost card loses the photographs, and a bad one is not seen here.</source>
        <translation>Nichts kommt auf den Computer, bis Sie es holen: Geht die Karte verloren, sind es die Fotos auch, und eine defekte Karte fällt hier nicht auf.</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>a camera setting is switched off</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>a camera setting is switched on</extracomment>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>short name of a camera setting, in the panel</extracomment>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Quick over slow links. The RAW files are on the card and nowhere else until you fetch them: a lost card loses them.</source>
        <translation>Schnell bei langsamen Verbindungen. Die RAW-Dateien sind nur auf der Karte, bis Sie sie holen: Geht die Karte verloren, sind sie es auch.</translation>
    </message>
    <message>
        <source>RAW on card only</source>
        <translation>RAW nur auf Karte</translation>
    </message>
    <message>
        <source>Shutter</source>
        <extracomment>short name of a camera setting: the shutter speed</extracomment>
        <translation>Belichtungszeit</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>short name of a camera setting: the size of pictures</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>White balance</source>
        <extracomment>short name of a camera setting, in the panel</extracomment>
        <translation>Weißabgleich</translation>
    </message>
</context>
<context>
    <name>skein::Settings</name>
    <message>
        <source>The end of the preferences was missing, as after a power failure, so some are as they were at first. The damaged file was kept as “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation type="vanished">Das Ende der Einstellungen fehlte, wie nach einem Stromausfall, deshalb sind einige so wie ursprünglich. Die beschädigte Datei wurde als „%1“ aufbewahrt.</translation>
    </message>
    <message>
        <source>The preferences cannot be saved in “%1”. Check that its disk has room and can be written to; Skein tries again until it is ended.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Die Einstellungen können nicht in „%1“ gespeichert werden. Prüfen Sie, ob auf dem Datenträger Platz ist und ob darauf geschrieben werden kann; Skein versucht es weiter, bis es beendet wird.</translation>
    </message>
    <message>
        <source>The preferences could not be read, so everything is as usual, and what you change is not kept. Check the permissions of “%1”, then start Skein again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Die Einstellungen konnten nicht gelesen werden; deshalb ist alles wie üblich, und Ihre Änderungen werden nicht behalten. Prüfen Sie die Zugriffsrechte von „%1“ und starten Sie Skein dann neu.</translation>
    </message>
    <message>
        <source>The preferences were damaged, as after a power failure. They are as they were when they were last saved. The damaged file was kept as “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Die Einstellungen waren beschädigt, wie nach einem Stromausfall. Sie sind jetzt so, wie sie zuletzt gespeichert wurden. Die beschädigte Datei wurde als „%1“ aufbewahrt.</translation>
    </message>
    <message>
        <source>The preferences were damaged, so everything is as it was at first. The damaged file was kept as “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Die Einstellungen waren beschädigt; deshalb ist alles wie am Anfang. Die beschädigte Datei wurde als „%1“ aufbewahrt.</translation>
    </message>
    <message>
        <source>The preferences were written by a newer version of Skein. What this version does not know is kept for it.</source>
        <translation>Die Einstellungen wurden von einer neueren Version von Skein geschrieben. Was diese Version nicht kennt, wird für jene aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>skein::SettingsKeeper</name>
    <message>
        <source>%1: the former value %2 could not be put back. Set it on the camera. %3</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;, %2 its value before the sequence, %3 a sentence: why</extracomment>
        <translation>%1: Der frühere Wert %2 konnte nicht wiederhergestellt werden. Stellen Sie ihn an der Kamera ein. %3</translation>
    </message>
    <message>
        <source>Aperture</source>
        <extracomment>a camera setting</extracomment>
        <translation>Blende</translation>
    </message>
    <message>
        <source>Exposure compensation</source>
        <extracomment>a camera setting</extracomment>
        <translation>Belichtungskorrektur</translation>
    </message>
    <message>
        <source>ISO</source>
        <extracomment>a camera setting: the sensitivity</extracomment>
        <translation>ISO</translation>
    </message>
    <message>
        <source>It was moved in a way that could not be counted, so its place is not known.</source>
        <translation>Es wurde auf eine Weise bewegt, die sich nicht zählen ließ; seine Stellung ist deshalb nicht bekannt.</translation>
    </message>
    <message>
        <source>Shutter speed</source>
        <extracomment>camera settings, as the first word of a sentence: &quot;Aperture: the value f/8 could not be set.&quot;</extracomment>
        <translation>Belichtungszeit</translation>
    </message>
    <message>
        <source>The %1 could not be put back to %2. Set it on the camera. %3</source>
        <translation type="vanished">%1 konnte nicht auf %2 zurückgestellt werden. Stellen Sie den Wert an der Kamera ein. %3</translation>
    </message>
    <message>
        <source>The lens could not be moved back. Focus again. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>Das Objektiv konnte nicht zurückbewegt werden. Stellen Sie neu scharf. %1</translation>
    </message>
    <message>
        <source>The lens was moved back by as many steps as it had gone, and may stand a little beside its place. Check the focus.</source>
        <translation>Das Objektiv wurde um so viele Schritte zurückbewegt, wie es gegangen war, und steht vielleicht etwas neben seiner Stellung. Prüfen Sie den Fokus.</translation>
    </message>
    <message>
        <source>aperture</source>
        <translation type="vanished">Blende</translation>
    </message>
    <message>
        <source>exposure compensation</source>
        <translation type="vanished">Belichtungskorrektur</translation>
    </message>
    <message>
        <source>shutter</source>
        <translation type="vanished">Belichtungszeit</translation>
    </message>
</context>
<context>
    <name>skein::SettingsSection</name>
    <message>
        <source>Opens or closes this part of the panel.</source>
        <translation>Klappt diesen Teil der Leiste auf oder zu.</translation>
    </message>
</context>
<context>
    <name>skein::SettingsTree</name>
    <message>
        <source>This camera has no setting “%1”. Look at its list of settings for the right name.</source>
        <extracomment>%1 is the technical name of a setting</extracomment>
        <translation>Diese Kamera hat keine Einstellung „%1“. Suchen Sie den richtigen Namen in der Liste ihrer Einstellungen.</translation>
    </message>
    <message>
        <source>This setting cannot be changed now. Check the camera&apos;s mode dial and lens.</source>
        <translation>Diese Einstellung kann jetzt nicht geändert werden. Prüfen Sie Moduswahlrad und Objektiv der Kamera.</translation>
    </message>
    <message>
        <source>This setting takes no such value. Enter one of its own kind.</source>
        <translation>Diese Einstellung nimmt einen solchen Wert nicht an. Geben Sie einen passenden ein.</translation>
    </message>
    <message>
        <source>“%1” is not possible now. Choose one of: %2.</source>
        <extracomment>%1 is a value, %2: values with commas between them</extracomment>
        <translation>„%1“ ist jetzt nicht möglich. Wählen Sie eines von: %2.</translation>
    </message>
    <message>
        <source>“%1” is not possible. Choose a number from %2 to %3.</source>
        <extracomment>%1 is a value, %2 and %3 are numbers</extracomment>
        <translation>„%1“ ist nicht möglich. Wählen Sie eine Zahl von %2 bis %3.</translation>
    </message>
</context>
<context>
    <name>skein::SharpnessRow</name>
    <message>
        <source>%1, as sharp as %2</source>
        <extracomment>As sharp as others: a figure, and a name or names of photographs.</extracomment>
        <translation>%1, so scharf wie %2</translation>
    </message>
    <message>
        <source>%1, best %2</source>
        <extracomment>%1 and %2 are numbers that measure sharpness</extracomment>
        <translation>%1, Bestwert %2</translation>
    </message>
    <message>
        <source>%1, best %2 in %3</source>
        <extracomment>Two figures, and a name or names of photographs.</extracomment>
        <translation>%1, Bestwert %2 in %3</translation>
    </message>
    <message>
        <source>How sharp the middle of what is seen of the picture is, judged on its own pixels. Compare it only between photographs of the same scene: a bar for each of those of this camera that were looked at last at this place.</source>
        <translation>Wie scharf die Mitte des sichtbaren Bildteils ist, beurteilt an seinen eigenen Pixeln. Vergleichen Sie den Wert nur zwischen Fotos desselben Motivs: ein Balken für jedes Foto dieser Kamera, das zuletzt an dieser Stelle betrachtet wurde.</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <extracomment>name of a row that says how sharp the picture is, for screen readers</extracomment>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>Sharpness %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Schärfe %1</translation>
    </message>
    <message>
        <source>Sharpness %1, as sharp as %2</source>
        <extracomment>As sharp as others: a figure, and a name or names of photographs.</extracomment>
        <translation>Schärfe %1, so scharf wie %2</translation>
    </message>
    <message>
        <source>Sharpness %1, best %2</source>
        <extracomment>the figure of a photograph and the best one</extracomment>
        <translation>Schärfe %1, Bestwert %2</translation>
    </message>
    <message>
        <source>Sharpness %1, best %2 in %3</source>
        <extracomment>Two figures, and a name or names of photographs.</extracomment>
        <translation>Schärfe %1, Bestwert %2 in %3</translation>
    </message>
    <message>
        <source>Sharpness %1, best so far %2</source>
        <extracomment>%1 and %2 are numbers that measure sharpness</extracomment>
        <translation>Schärfe %1, bisheriger Bestwert %2</translation>
    </message>
    <message>
        <source>Sharpness %1, one of the best</source>
        <extracomment>%1 is a number that measures sharpness</extracomment>
        <translation>Schärfe %1, einer der besten Werte</translation>
    </message>
    <message>
        <source>Sharpness %1, the best</source>
        <extracomment>%1 is a number that measures sharpness</extracomment>
        <translation>Schärfe %1, der beste Wert</translation>
    </message>
    <message>
        <source>Sharpness %1, the best of those looked at</source>
        <extracomment>%1 is a number that measures sharpness</extracomment>
        <translation>Schärfe %1, der beste der betrachteten</translation>
    </message>
    <message>
        <source>Sharpness –</source>
        <extracomment>the sharpness is not known</extracomment>
        <translation>Schärfe –</translation>
    </message>
</context>
<context>
    <name>skein::ShootingPage</name>
    <message>
        <source> % of the width</source>
        <extracomment>after a number: per cent</extracomment>
        <translation> % der Breite</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>after a number: seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;If it never rests:</source>
        <translation>Falls es nie &amp;ruhig wird:</translation>
    </message>
    <message>
        <source>&amp;Most motion:</source>
        <extracomment>label of a choice: how much the live picture may move when a photograph is taken</extracomment>
        <translation>Größte &amp;Bewegung:</translation>
    </message>
    <message>
        <source>&amp;Play the sound of a shutter when a camera is told to expose</source>
        <translation>&amp;Verschlussgeräusch abspielen, wenn eine Kamera belichten soll</translation>
    </message>
    <message>
        <source>&amp;Wait at most:</source>
        <translation>&amp;Höchstens warten:</translation>
    </message>
    <message>
        <source>After that time it is decided by the next choice.</source>
        <translation>Nach dieser Zeit entscheidet die nächste Option.</translation>
    </message>
    <message>
        <source>Cameras that are far away, or have no mirror, are not heard otherwise.</source>
        <translation>Kameras, die weit weg sind oder keinen Spiegel haben, sind sonst nicht zu hören.</translation>
    </message>
    <message>
        <source>How far the live picture may move from one frame to the next and still be at rest.</source>
        <translation>Wie weit sich das Live-Bild von Bild zu Bild bewegen darf, um noch als ruhig zu gelten.</translation>
    </message>
    <message>
        <source>How far the live picture may move from one frame to the next. “Show Motion” tells how far it does.</source>
        <translation>Wie weit sich das Live-Bild von Bild zu Bild bewegen darf. „Bewegung zeigen“ sagt, wie weit es das tut.</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Take it all the same</source>
        <translation>Trotzdem aufnehmen</translation>
    </message>
    <message>
        <source>Take no photograph</source>
        <translation>Kein Foto aufnehmen</translation>
    </message>
    <message>
        <source>Taking Photographs</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>Fotos aufnehmen</translation>
    </message>
    <message>
        <source>Waiting for rest</source>
        <translation>Warten auf Ruhe</translation>
    </message>
    <message>
        <source>What is done when the picture did not rest within that time, as in the wind.</source>
        <translation>Was geschieht, wenn das Bild in dieser Zeit nicht zur Ruhe kam, etwa bei Wind.</translation>
    </message>
</context>
<context>
    <name>skein::ShortcutsPage</name>
    <message>
        <source>%1 (“%2”)</source>
        <extracomment>part of a list: %1 keys, %2 the command that has them</extracomment>
        <translation>%1 („%2“)</translation>
    </message>
    <message>
        <source>%1 was taken from “%2” and given to “%3”.</source>
        <extracomment>%1 a key, %2 and %3 commands</extracomment>
        <translation>%1 wurde „%2“ weggenommen und „%3“ gegeben.</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <extracomment>%1 is a command whose keys are not the usual ones</extracomment>
        <translation>%1, geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) in it are not known here; their keys are kept for later.</source>
        <extracomment>&quot;it&quot; is a file with keys that was imported</extracomment>
        <translation>
            <numerusform>%n Befehl darin ist hier nicht bekannt; seine Tasten werden für später aufbewahrt.</numerusform>
            <numerusform>%n Befehle darin sind hier nicht bekannt; ihre Tasten werden für später aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>button: brings back the keys that were there before</extracomment>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>A newer version of Skein has written the file.</source>
        <translation>Eine neuere Version von Skein hat die Datei geschrieben.</translation>
    </message>
    <message>
        <source>All commands have their own keys again.</source>
        <translation>Alle Befehle haben wieder ihre eigenen Tasten.</translation>
    </message>
    <message>
        <source>All commands with their keys. Choose one to change its keys below.</source>
        <translation>Alle Befehle mit ihren Tasten. Wählen Sie einen, um seine Tasten unten zu ändern.</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>head of a column</extracomment>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>E&amp;xport Keys…</source>
        <extracomment>button: writes the keys to a file</extracomment>
        <translation>Tasten &amp;exportieren…</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>button: writes the keys to the chosen file</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export Keys</source>
        <extracomment>title of a window</extracomment>
        <translation>Tasten exportieren</translation>
    </message>
    <message>
        <source>Find a command by words</source>
        <translation>Befehl nach Wörtern suchen</translation>
    </message>
    <message>
        <source>Find by &amp;Key</source>
        <translation>Nach &amp;Taste suchen</translation>
    </message>
    <message>
        <source>Gives all commands the keys again that they have by themselves</source>
        <translation>Gibt allen Befehlen wieder die Tasten, die sie von sich aus haben</translation>
    </message>
    <message>
        <source>Imp&amp;ort Keys…</source>
        <extracomment>button: reads keys from a file</extracomment>
        <translation>Tasten &amp;importieren…</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>button: reads the keys of the chosen file</extracomment>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import Keys</source>
        <extracomment>title of a window</extracomment>
        <translation>Tasten importieren</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>head of a column: the keys of a command</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys (*.%1)</source>
        <extracomment>kind of file; %1 is the ending of its name</extracomment>
        <translation>Tasten (*.%1)</translation>
    </message>
    <message>
        <source>Reset A&amp;ll</source>
        <extracomment>button: gives all commands their own keys again</extracomment>
        <translation>A&amp;lle zurücksetzen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Shows only the commands whose names or explanations contain these words.</source>
        <translation>Zeigt nur die Befehle, deren Namen oder Erklärungen diese Wörter enthalten.</translation>
    </message>
    <message>
        <source>Shows which command has the key that you press</source>
        <translation>Zeigt, welcher Befehl die Taste hat, die Sie drücken</translation>
    </message>
    <message>
        <source>Takes back the last change of keys.</source>
        <translation>Nimmt die letzte Änderung von Tasten zurück.</translation>
    </message>
    <message>
        <source>Takes the keys from a file that was exported</source>
        <translation>Übernimmt die Tasten aus einer exportierten Datei</translation>
    </message>
    <message>
        <source>The keys are as they were before.</source>
        <translation>Die Tasten sind wieder wie vorher.</translation>
    </message>
    <message>
        <source>The keys of “%1” were changed.</source>
        <extracomment>%1 a command</extracomment>
        <translation>Die Tasten von „%1“ wurden geändert.</translation>
    </message>
    <message>
        <source>The keys that you changed are in “%1”.</source>
        <extracomment>%1 a path</extracomment>
        <translation>Die von Ihnen geänderten Tasten stehen in „%1“.</translation>
    </message>
    <message>
        <source>The keys were imported.</source>
        <translation>Die Tasten wurden importiert.</translation>
    </message>
    <message>
        <source>Writes the keys that you changed into a file, for another computer</source>
        <translation>Schreibt die von Ihnen geänderten Tasten in eine Datei, für einen anderen Computer</translation>
    </message>
    <message>
        <source>“%1” goes without %2 now.</source>
        <extracomment>%1 a command, %2 keys</extracomment>
        <translation>„%1“ hat %2 jetzt nicht mehr.</translation>
    </message>
    <message>
        <source>“%1” has %2 again.</source>
        <extracomment>%1 a command, %2 keys</extracomment>
        <translation>„%1“ hat %2 wieder.</translation>
    </message>
    <message>
        <source>“%1” has its own keys again, but for those that were given to other commands: %2</source>
        <translation type="vanished">„%1“ hat wieder seine eigenen Tasten, außer denen, die anderen Befehlen gegeben wurden: %2</translation>
    </message>
    <message>
        <source>“%1” has its own keys again, but for those that were given to other commands: %2.</source>
        <extracomment>%1 a command, %2 a list of keys, each with the command that has it</extracomment>
        <translation>„%1“ hat wieder seine eigenen Tasten, außer denen, die anderen Befehlen gegeben wurden: %2.</translation>
    </message>
    <message>
        <source>“%1” has its own keys again.</source>
        <extracomment>%1 is a command</extracomment>
        <translation>„%1“ hat wieder seine eigenen Tasten.</translation>
    </message>
</context>
<context>
    <name>skein::ShotData</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>the kinds of the files of one shot: &quot;JPG and CR3&quot;</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 is damaged: it is no whole photograph. Compare it with the copy on the camera&apos;s card.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 ist beschädigt: Es ist kein vollständiges Foto. Vergleichen Sie es mit der Kopie auf der Speicherkarte der Kamera.</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <extracomment>said of a photograph, for screen readers</extracomment>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>blue label</source>
        <extracomment>said of a photograph</extracomment>
        <translation>blau markiert</translation>
    </message>
    <message>
        <source>damaged</source>
        <extracomment>said of a photograph</extracomment>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>green label</source>
        <extracomment>said of a photograph</extracomment>
        <translation>grün markiert</translation>
    </message>
    <message>
        <source>purple label</source>
        <extracomment>said of a photograph</extracomment>
        <translation>violett markiert</translation>
    </message>
    <message>
        <source>red label</source>
        <extracomment>said of a photograph</extracomment>
        <translation>rot markiert</translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>said of a photograph</extracomment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>video</source>
        <extracomment>said of a photograph</extracomment>
        <translation>Video</translation>
    </message>
    <message>
        <source>yellow label</source>
        <extracomment>said of a photograph</extracomment>
        <translation>gelb markiert</translation>
    </message>
</context>
<context>
    <name>skein::ShotDelegate</name>
    <message>
        <source>RAW</source>
        <extracomment>mark on the thumbnail of a raw file</extracomment>
        <translation>RAW</translation>
    </message>
    <message>
        <source>RAW+</source>
        <extracomment>mark on the thumbnail of a shot that has a raw file and a picture</extracomment>
        <translation>RAW+</translation>
    </message>
    <message>
        <source>Sharpness %1 at the place looked at</source>
        <extracomment>%1 is a number that measures sharpness</extracomment>
        <translation>Schärfe %1 an der betrachteten Stelle</translation>
    </message>
    <message>
        <source>VIDEO</source>
        <extracomment>mark on the thumbnail of a video</extracomment>
        <translation>VIDEO</translation>
    </message>
</context>
<context>
    <name>skein::ShotFolder</name>
    <message>
        <source>The folder %1 holds no photographs to hand out. Choose a folder with at least one file.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Der Ordner %1 enthält keine Fotos, die ausgegeben werden könnten. Wählen Sie einen Ordner mit mindestens einer Datei.</translation>
    </message>
</context>
<context>
    <name>skein::ShotGrid</name>
    <message>
        <source>All photographs of the session side by side. A double click shows one of them alone; Ctrl and Shift select several.</source>
        <translation>Alle Fotos der Sitzung nebeneinander. Ein Doppelklick zeigt eines davon allein; mit Strg und Umschalt wählen Sie mehrere aus.</translation>
    </message>
    <message>
        <source>Grid</source>
        <extracomment>name of the grid of small pictures, for screen readers</extracomment>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>skein::ShotMover</name>
    <message>
        <source>A name cannot begin or end with a space, nor end with a dot. Leave that out.</source>
        <translation>Ein Name kann nicht mit einem Leerzeichen beginnen oder enden und nicht mit einem Punkt enden. Lassen Sie das weg.</translation>
    </message>
    <message>
        <source>A photograph cannot be called &quot;%1&quot;, because a file name may not contain “%2”. Leave that out.</source>
        <extracomment>%1 is what was typed, %2 letters or words in it</extracomment>
        <translation>Ein Foto kann nicht „%1“ heißen, weil ein Dateiname „%2“ nicht enthalten darf. Lassen Sie das weg.</translation>
    </message>
    <message>
        <source>A photograph cannot be called &quot;%1&quot;: a dot at the beginning would hide it. Leave that out.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Ein Foto kann nicht „%1“ heißen: Ein Punkt am Anfang würde es verstecken. Lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>A photograph cannot be called &quot;%1&quot;: that name or a character in it means something else to some computers. Choose another name.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Ein Foto kann nicht „%1“ heißen: Dieser Name oder ein Zeichen darin bedeutet für manche Computer etwas anderes. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A photograph needs a name.</source>
        <translation>Ein Foto braucht einen Namen.</translation>
    </message>
    <message>
        <source>Only a part of the photograph %1 came back from the trash: %2. Bring the rest back with the file manager.</source>
        <extracomment>%2 are names of files</extracomment>
        <translation>Nur ein Teil des Fotos %1 ist aus dem Papierkorb zurückgekommen: %2. Holen Sie den Rest mit der Dateiverwaltung zurück.</translation>
    </message>
    <message>
        <source>Only a part of the photograph %1 could be moved to the trash: %2. Undo brings that back; or delete the rest in the file manager.</source>
        <extracomment>%2 are names of files</extracomment>
        <translation>Nur ein Teil des Fotos %1 konnte in den Papierkorb verschoben werden: %2. „Rückgängig“ holt ihn zurück; oder löschen Sie den Rest in der Dateiverwaltung.</translation>
    </message>
    <message>
        <source>Only a part of the photograph %1 got its new name: %2. Rename the rest in the file manager.</source>
        <extracomment>%2 are names of files</extracomment>
        <translation>Nur ein Teil des Fotos %1 hat den neuen Namen bekommen: %2. Benennen Sie den Rest in der Dateiverwaltung um.</translation>
    </message>
    <message>
        <source>The photograph %1 could not be moved to the trash, so it stays where it is. Check that you may write to its folder, or delete it in the file manager.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Das Foto %1 konnte nicht in den Papierkorb verschoben werden und bleibt deshalb, wo es ist. Prüfen Sie, ob Sie in seinen Ordner schreiben dürfen, oder löschen Sie es in der Dateiverwaltung.</translation>
    </message>
    <message>
        <source>The photograph %1 could not be renamed to %2. Check that you may write to its folder.</source>
        <extracomment>%1 is the name of a file, %2 another one</extracomment>
        <translation>Das Foto %1 konnte nicht in %2 umbenannt werden. Prüfen Sie, ob Sie in seinen Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>The photograph %1 is no longer in the trash, so it cannot be brought back.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Das Foto %1 ist nicht mehr im Papierkorb und kann deshalb nicht zurückgeholt werden.</translation>
    </message>
    <message>
        <source>The photograph %1 is no longer there. Look for it in the trash or in another folder.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Das Foto %1 ist nicht mehr da. Suchen Sie es im Papierkorb oder in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>The photograph %1 keeps its name, because there is already a file called %2. Choose another name.</source>
        <extracomment>%1 is the name of a file, %2 another one</extracomment>
        <translation>Das Foto %1 behält seinen Namen, weil es schon eine Datei mit dem Namen %2 gibt. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The photograph %1 stays in the trash, because another file has its name now. Rename that file first.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Das Foto %1 bleibt im Papierkorb, weil jetzt eine andere Datei seinen Namen hat. Benennen Sie zuerst diese Datei um.</translation>
    </message>
    <message>
        <source>The photograph %1 stays in the trash, because it could not be moved back. Check that its folder is there and that you may write to it.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Das Foto %1 bleibt im Papierkorb, weil es nicht zurückverschoben werden konnte. Prüfen Sie, ob sein Ordner da ist und ob Sie in ihn schreiben dürfen.</translation>
    </message>
    <message>
        <source>This name is too long for some disks. Choose a shorter one.</source>
        <translation>Dieser Name ist für manche Datenträger zu lang. Wählen Sie einen kürzeren.</translation>
    </message>
</context>
<context>
    <name>skein::ShotView</name>
    <message>
        <source>An orange triangle says that something is wrong with a photograph, or beside its name with its second copy; the tool tip says what.</source>
        <translation>Ein orangefarbenes Dreieck sagt, dass mit einem Foto etwas nicht stimmt oder, neben seinem Namen, mit seiner zweiten Kopie; was es ist, sagt der Tooltip.</translation>
    </message>
</context>
<context>
    <name>skein::ShutterBadge</name>
    <message>
        <source>%1, one every %2 s</source>
        <extracomment>%1: &quot;takes 5 photographs&quot;; %2: a number of seconds</extracomment>
        <translation>%1, eines alle %2 s</translation>
    </message>
    <message>
        <source>Shutter: %1</source>
        <extracomment>status bar; %1: &quot;waits 10 s and takes 5 photographs&quot;</extracomment>
        <translation>Auslöser: %1</translation>
    </message>
    <message>
        <source>Take one photograph at once again</source>
        <translation>Wieder ein Foto sofort aufnehmen</translation>
    </message>
    <message>
        <source>Take one photograph at once again: no self-timer, no row, no waiting</source>
        <translation>Wieder ein Foto sofort aufnehmen: kein Selbstauslöser, keine Serie, kein Warten</translation>
    </message>
    <message>
        <source>What “Capture” does; “Capture with All Cameras” does not wait. Click to change it.</source>
        <translation>Was „Auslösen“ tut; „Mit allen Kameras auslösen“ wartet nicht. Klicken Sie, um es zu ändern.</translation>
    </message>
    <message>
        <source>lets shake die down</source>
        <extracomment>status bar, one of the things that a press of the shutter does: with the mirror up</extracomment>
        <translation>lässt Erschütterung abklingen</translation>
    </message>
    <message numerus="yes">
        <source>takes %n photographs</source>
        <extracomment>stands on the button Capture: what one press does</extracomment>
        <translation>
            <numerusform>nimmt %n Foto auf</numerusform>
            <numerusform>nimmt %n Fotos auf</numerusform>
        </translation>
    </message>
    <message>
        <source>waits %1 s</source>
        <extracomment>status bar, one of the things that a press of the shutter does</extracomment>
        <translation>wartet %1 s</translation>
    </message>
    <message>
        <source>waits for rest</source>
        <extracomment>status bar, one of the things that a press of the shutter does</extracomment>
        <translation>wartet auf Ruhe</translation>
    </message>
</context>
<context>
    <name>skein::ShutterCommands</name>
    <message>
        <source>%1 No photograph was taken. Let the camera come to rest, or allow more motion in the preferences.</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>%1 Es wurde kein Foto aufgenommen. Lassen Sie die Kamera zur Ruhe kommen oder erlauben Sie in den Einstellungen mehr Bewegung.</translation>
    </message>
    <message>
        <source>%1 The photograph is taken all the same.</source>
        <extracomment>%1: a sentence that says why it is not known to be at rest</extracomment>
        <translation>%1 Das Foto wird trotzdem aufgenommen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>in a row of photographs: number and how many</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>self-timer: seconds until the photograph</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a camera, and what it does: &quot;Left: Photograph 2 of 5&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All cameras at once: one photograph each, without waiting</source>
        <translation>Alle Kameras zugleich: je ein Foto, ohne zu warten</translation>
    </message>
    <message>
        <source>No more photographs in this row</source>
        <translation>Keine weiteren Fotos in dieser Serie</translation>
    </message>
    <message>
        <source>No photograph was taken, because another camera is shown now, and waiting for rest needs the live picture. Show the camera that was to take it, and press the shutter again.</source>
        <translation>Es wurde kein Foto aufgenommen, weil jetzt eine andere Kamera angezeigt wird und das Warten auf Ruhe das Live-Bild braucht. Zeigen Sie die Kamera an, die es aufnehmen sollte, und lösen Sie noch einmal aus.</translation>
    </message>
    <message>
        <source>No photograph: not at rest</source>
        <translation>Kein Foto: nicht in Ruhe</translation>
    </message>
    <message>
        <source>No photograph: the camera is not ready</source>
        <translation>Kein Foto: Die Kamera ist nicht bereit</translation>
    </message>
    <message>
        <source>One photograph, at once: “%1” is still at its own</source>
        <extracomment>%1 is a camera, which takes a row of photographs</extracomment>
        <translation>Ein Foto, sofort: „%1“ ist noch mit der eigenen Serie beschäftigt</translation>
    </message>
    <message>
        <source>Photograph %1 of %2</source>
        <extracomment>progress; %1 and %2 are numbers</extracomment>
        <translation>Foto %1 von %2</translation>
    </message>
    <message>
        <source>Photographs do not wait for rest</source>
        <translation>Fotos warten nicht auf Ruhe</translation>
    </message>
    <message>
        <source>Photographs wait until the camera is at rest</source>
        <translation>Fotos warten, bis die Kamera ruhig ist</translation>
    </message>
    <message>
        <source>Self-timer runs</source>
        <extracomment>message while the self-timer counts</extracomment>
        <translation>Selbstauslöser läuft</translation>
    </message>
    <message>
        <source>Self-timer stopped</source>
        <extracomment>message</extracomment>
        <translation>Selbstauslöser gestoppt</translation>
    </message>
    <message>
        <source>Shake dies down</source>
        <translation>Erschütterung klingt ab</translation>
    </message>
    <message>
        <source>Stopped: no photograph</source>
        <translation>Gestoppt: kein Foto</translation>
    </message>
    <message>
        <source>The row has ended with photograph %1 of %2, because another camera is shown now, and waiting for rest needs the live picture. Show the camera that took it, and press the shutter again for more.</source>
        <extracomment>a row is what one press of the shutter takes; %1 and %2 are numbers</extracomment>
        <translation>Die Serie wurde mit Foto %1 von %2 beendet, weil jetzt eine andere Kamera angezeigt wird und das Warten auf Ruhe das Live-Bild braucht. Zeigen Sie die Kamera an, die sie aufgenommen hat, und lösen Sie noch einmal aus, um weitere aufzunehmen.</translation>
    </message>
    <message>
        <source>The row of “%3” has ended with photograph %1 of %2, because something came between. See to that camera, then press its shutter again for more.</source>
        <extracomment>numbers of photographs, and the name of a camera</extracomment>
        <translation>Die Serie von „%3“ wurde mit Foto %1 von %2 beendet, weil etwas dazwischenkam. Sehen Sie nach dieser Kamera und lösen Sie sie dann noch einmal aus, um weitere aufzunehmen.</translation>
    </message>
    <message>
        <source>The shutter now %1</source>
        <extracomment>%1: &quot;waits 10 s and takes 5 photographs&quot;</extracomment>
        <translation>Der Auslöser jetzt: %1</translation>
    </message>
    <message>
        <source>The shutter takes one photograph at once</source>
        <translation>Der Auslöser nimmt sofort ein Foto auf</translation>
    </message>
    <message>
        <source>Waiting for rest</source>
        <translation>Warten auf Ruhe</translation>
    </message>
    <message>
        <source>“%1” took no photograph, because something came between. See to that camera, then press its shutter again.</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>„%1“ hat kein Foto aufgenommen, weil etwas dazwischenkam. Sehen Sie nach dieser Kamera und lösen Sie sie dann noch einmal aus.</translation>
    </message>
</context>
<context>
    <name>skein::ShutterDialog</name>
    <message>
        <source> s</source>
        <extracomment>after a number: seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;All Off</source>
        <extracomment>button: no self-timer, no interval, no row</extracomment>
        <translation>&amp;Alles aus</translation>
    </message>
    <message>
        <source>&amp;Bulb exposures last:</source>
        <translation>&amp;Bulb-Belichtungen dauern:</translation>
    </message>
    <message>
        <source>&amp;Interval:</source>
        <extracomment>label of a number of seconds: from one photograph to the next</extracomment>
        <translation>&amp;Intervall:</translation>
    </message>
    <message>
        <source>&amp;Photographs in a row:</source>
        <translation>&amp;Fotos in einer Serie:</translation>
    </message>
    <message>
        <source>&amp;Self-timer:</source>
        <extracomment>label of a number of seconds</extracomment>
        <translation>&amp;Selbstauslöser:</translation>
    </message>
    <message>
        <source>&amp;Wait until the live picture is at rest</source>
        <translation>&amp;Warten, bis das Live-Bild ruhig ist</translation>
    </message>
    <message>
        <source>In a row: from the beginning of one photograph to that of the next. Escape ends the row.</source>
        <translation>In einer Serie: vom Beginn eines Fotos bis zum Beginn des nächsten. Escape beendet die Serie.</translation>
    </message>
    <message>
        <source>None: each as soon as it can be</source>
        <translation>Keines: jedes so bald wie möglich</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>instead of 0: not used</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Pause with the &amp;mirror up:</source>
        <translation>Pause mit &amp;hochgeklapptem Spiegel:</translation>
    </message>
    <message>
        <source>So many photographs are taken with one press of the shutter.</source>
        <translation>So viele Fotos werden mit einem Druck auf den Auslöser aufgenommen.</translation>
    </message>
    <message>
        <source>So many seconds are counted down before the photograph is taken.</source>
        <translation>So viele Sekunden wird heruntergezählt, bevor das Foto aufgenommen wird.</translation>
    </message>
    <message>
        <source>Switches all of this off: a press of the shutter takes one photograph at once.</source>
        <translation>Schaltet all dies aus: Ein Druck auf den Auslöser nimmt sofort ein Foto auf.</translation>
    </message>
    <message>
        <source>The camera looks through live view first, and the photograph is taken when nothing in the picture moves any more. How still that is stands in the preferences.</source>
        <translation>Die Kamera blickt zuerst durch Live-View, und das Foto wird aufgenommen, wenn sich im Bild nichts mehr bewegt. Wie ruhig das sein muss, steht in den Einstellungen.</translation>
    </message>
    <message>
        <source>This applies to each press of the shutter that follows, until it is switched off here or in the status bar. “Capture with All Cameras” does not wait.</source>
        <translation>Dies gilt für jedes folgende Auslösen, bis es hier oder in der Statusleiste ausgeschaltet wird. „Mit allen Kameras auslösen“ wartet nicht.</translation>
    </message>
    <message>
        <source>Timer, Row and Bulb</source>
        <translation>Selbstauslöser, Serie und Bulb</translation>
    </message>
    <message>
        <source>Until Stopped</source>
        <extracomment>instead of a number of photographs</extracomment>
        <translation>Bis zum Stoppen</translation>
    </message>
    <message>
        <source>Where the shutter of the camera is set to bulb, the exposure is ended after so many seconds.</source>
        <translation>Wenn der Verschluss der Kamera auf Bulb gestellt ist, wird die Belichtung nach so vielen Sekunden beendet.</translation>
    </message>
</context>
<context>
    <name>skein::ShutterSound</name>
    <message>
        <source>The sound of a shutter cannot be played: this computer has no sound device that works just now, or no such sound. Connect or switch on a sound device, or switch this sound off in the preferences.</source>
        <translation>Das Verschlussgeräusch kann nicht abgespielt werden: Dieser Computer hat zurzeit kein funktionierendes Audiogerät oder kein solches Geräusch. Schließen Sie ein Audiogerät an oder schalten Sie es ein, oder schalten Sie dieses Geräusch in den Einstellungen aus.</translation>
    </message>
</context>
<context>
    <name>skein::ShutterTexts</name>
    <message>
        <source>%1 s</source>
        <extracomment>a number of seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Bulb %1</source>
        <extracomment>over a bulb exposure: how long it has lasted</extracomment>
        <translation>Bulb %1</translation>
    </message>
    <message>
        <source>Bulb %1 of %2</source>
        <extracomment>over a bulb exposure: how long it has lasted, and how long it will</extracomment>
        <translation>Bulb %1 von %2</translation>
    </message>
    <message>
        <source>Mirror lockup is on in this camera: it is told to raise the mirror, left alone for so long, and told to expose.</source>
        <translation>In dieser Kamera ist die Spiegelvorauslösung eingeschaltet: Sie klappt auf Befehl den Spiegel hoch, bleibt so lange in Ruhe und belichtet dann auf Befehl.</translation>
    </message>
    <message>
        <source>Photograph %1 of %2 in %3</source>
        <extracomment>in a row of photographs: number, how many, and how long until it is taken</extracomment>
        <translation>Foto %1 von %2 in %3</translation>
    </message>
    <message>
        <source>The camera is left alone for so long before each exposure. Live view has the mirror up.</source>
        <translation>Die Kamera bleibt vor jeder Belichtung so lange in Ruhe. Im Live-View ist der Spiegel hochgeklappt.</translation>
    </message>
    <message>
        <source>This camera raises its mirror and waits by itself, for about a second, however long is chosen here.</source>
        <translation>Diese Kamera klappt ihren Spiegel selbst hoch und wartet etwa eine Sekunde, gleich wie lange hier gewählt ist.</translation>
    </message>
</context>
<context>
    <name>skein::SidePanel</name>
    <message>
        <source>Panels</source>
        <extracomment>name of the tabs at the side of the window, for screen readers</extracomment>
        <translation>Leisten</translation>
    </message>
</context>
<context>
    <name>skein::Sidecar</name>
    <message>
        <source>Artist, copyright or comment stand in the XMP file in a form that cannot be changed without loss. Change them with the program that wrote it.</source>
        <translation>Urheber, Urheberrechtsvermerk oder Kommentar stehen in der XMP-Datei in einer Form, die sich nicht ohne Verlust ändern lässt. Ändern Sie sie mit dem Programm, das die Datei geschrieben hat.</translation>
    </message>
    <message>
        <source>The rating is written in the XMP file in a form that cannot be changed without loss. Change it with the program that wrote it.</source>
        <translation>Die Bewertung steht in der XMP-Datei in einer Form, die sich nicht ohne Verlust ändern lässt. Ändern Sie sie mit dem Programm, das die Datei geschrieben hat.</translation>
    </message>
    <message>
        <source>This is not an XMP file that can be understood. Mend it with the program that wrote it, or move it away.</source>
        <translation>Dies ist keine verständliche XMP-Datei. Reparieren Sie sie mit dem Programm, das sie geschrieben hat, oder verschieben Sie sie.</translation>
    </message>
</context>
<context>
    <name>skein::SidecarDisk</name>
    <message>
        <source>The XMP file %1 could not be written, so the rating is as it was. Check that there is room on the disk and that you may write to the folder.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Die XMP-Datei %1 konnte nicht geschrieben werden, deshalb ist die Bewertung unverändert. Prüfen Sie, ob auf dem Datenträger Platz ist und ob Sie in den Ordner schreiben dürfen.</translation>
    </message>
</context>
<context>
    <name>skein::SidecarFinder</name>
    <message>
        <source>The XMP file %1 cannot be read, so it was left as it is. Check its permissions.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Die XMP-Datei %1 kann nicht gelesen werden und blieb deshalb unverändert. Prüfen Sie ihre Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The XMP file %1 is damaged or of an unknown kind, so it was left as it is. Mend it with the program that wrote it, or move it away.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Die XMP-Datei %1 ist beschädigt oder von unbekannter Art und blieb deshalb unverändert. Reparieren Sie sie mit dem Programm, das sie geschrieben hat, oder verschieben Sie sie.</translation>
    </message>
</context>
<context>
    <name>skein::SidecarPlan</name>
    <message>
        <source>Another program is writing the XMP file %1 just now, so the rating is as it was. Wait until that program has finished, then rate the photograph again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Ein anderes Programm schreibt gerade die XMP-Datei %1, deshalb ist die Bewertung unverändert. Warten Sie, bis das Programm fertig ist, und bewerten Sie das Foto dann noch einmal.</translation>
    </message>
    <message>
        <source>Artist, copyright or comment stand in the XMP file %1 in a form that cannot be changed without loss, so it was left as it is. Change them with the program that wrote it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Urheber, Urheberrechtsvermerk oder Kommentar stehen in der XMP-Datei %1 in einer Form, die sich nicht ohne Verlust ändern lässt, deshalb blieb sie unverändert. Ändern Sie die Angaben mit dem Programm, das die Datei geschrieben hat.</translation>
    </message>
    <message>
        <source>The rating stands in the XMP file %1 in a form that cannot be changed without loss, so it was left as it is. Change it with the program that wrote it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Die Bewertung steht in der XMP-Datei %1 in einer Form, die sich nicht ohne Verlust ändern lässt, deshalb blieb die Datei unverändert. Ändern Sie die Bewertung mit dem Programm, das die Datei geschrieben hat.</translation>
    </message>
</context>
<context>
    <name>skein::SidecarWriter</name>
    <message>
        <source>Artist, copyright and comment could not be written beside all photographs in %1. Check that there is room on the disk and that you may write to the folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Urheber, Urheberrechtsvermerk und Kommentar konnten nicht zu allen Fotos in %1 geschrieben werden. Prüfen Sie, ob auf dem Datenträger Platz ist und ob Sie in den Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>The photograph %1 is no longer there, so it was not rated. Look for it in the trash or in another folder.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Das Foto %1 ist nicht mehr da und wurde deshalb nicht bewertet. Suchen Sie es im Papierkorb oder in einem anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>skein::SpokenNews</name>
    <message>
        <source>%1 Button: %2.</source>
        <extracomment>read aloud; %1: whole sentences, %2: what stands on a button</extracomment>
        <translation>%1 Schaltfläche: %2.</translation>
    </message>
    <message>
        <source>%1 Buttons: %2, %3.</source>
        <extracomment>read aloud; %1: whole sentences, %2 and %3: what stands on two buttons</extracomment>
        <translation>%1 Schaltflächen: %2, %3.</translation>
    </message>
    <message>
        <source>%1 is connected again.</source>
        <extracomment>%1 is the name of a camera</extracomment>
        <translation>%1 ist wieder verbunden.</translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <extracomment>%1 is the name of a camera</extracomment>
        <translation>%1 ist verbunden.</translation>
    </message>
    <message>
        <source>%1 is disconnected.</source>
        <extracomment>%1 is the name of a camera</extracomment>
        <translation>%1 ist getrennt.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>%1 is shown.</source>
        <extracomment>%1 is the name of a camera, one of several</extracomment>
        <translation>%1 wird gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n photographs are saved.</source>
        <extracomment>read aloud; %n counts photographs</extracomment>
        <translation>
            <numerusform>%n Foto ist gespeichert.</numerusform>
            <numerusform>%n Fotos sind gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <extracomment>read aloud: how a photograph is rated</extracomment>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>Live view</source>
        <extracomment>read aloud: the picture area while live view is on</extracomment>
        <translation>Live-View</translation>
    </message>
    <message>
        <source>Live view is off.</source>
        <translation>Live-View ist aus.</translation>
    </message>
    <message>
        <source>Live view is on.</source>
        <translation>Live-View ist an.</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>read aloud: the picture area</extracomment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <extracomment>read aloud: %1 is a photograph, its rating and what else there is to say</extracomment>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>The camera is disconnected.</source>
        <translation>Die Kamera ist getrennt.</translation>
    </message>
</context>
<context>
    <name>skein::StagedFile</name>
    <message>
        <source>The disk of “%1” is full. Make room there.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>Der Datenträger von „%1“ ist voll. Schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>The disk of “%1” takes no file as large as this one (one formatted with FAT takes 4 GB). Choose a folder on another disk.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>Der Datenträger von „%1“ nimmt keine so große Datei auf (mit FAT formatierte fassen höchstens 4 GB je Datei). Wählen Sie einen Ordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>The photograph could not be written in “%1”. Check that the folder exists and may be written to.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>Das Foto konnte nicht in „%1“ geschrieben werden. Prüfen Sie, ob der Ordner existiert und ob in ihn geschrieben werden darf.</translation>
    </message>
    <message>
        <source>The staging folder “%1” is full of unfinished files. Look there for photographs, then empty it.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>Der Eingangsordner „%1“ ist voll von unfertigen Dateien. Sehen Sie dort nach Fotos und leeren Sie ihn dann.</translation>
    </message>
</context>
<context>
    <name>skein::StandInFolder</name>
    <message>
        <source>There is no other place for photographs, either. Free some room, or open a session on another disk.</source>
        <translation>Es gibt auch keinen anderen Platz für Fotos. Schaffen Sie Platz, oder öffnen Sie eine Sitzung auf einem anderen Datenträger.</translation>
    </message>
</context>
<context>
    <name>skein::StartNotices</name>
    <message>
        <source>Nor are preferences kept.</source>
        <translation>Auch Einstellungen werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Nor are preferences, sequences and thumbnails kept.</source>
        <translation>Auch Einstellungen, Sequenzen und Miniaturbilder werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Nor are sequences and thumbnails kept.</source>
        <translation>Auch Sequenzen und Miniaturbilder werden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Nothing can be written in %1, so preferences, thumbnails, sequences and what plugins keep are not remembered. Check that the disk has room and can be written to.</source>
        <extracomment>%1 is a list of folders</extracomment>
        <translation>In %1 lässt sich nichts schreiben, daher werden Einstellungen, Miniaturbilder, Sequenzen und was Plugins aufheben nicht gespeichert. Prüfen Sie, ob auf dem Datenträger Platz ist und er beschrieben werden kann.</translation>
    </message>
    <message>
        <source>Nothing can be written in %1, so thumbnails, sequences and what plugins keep are not remembered. Photographs are not concerned. Check that the disk has room and can be written to.</source>
        <translation>In %1 kann nichts geschrieben werden; Miniaturen, Sequenzen und Daten der Plugins werden deshalb nicht behalten. Fotos sind nicht betroffen. Prüfen Sie, ob auf dem Datenträger Platz ist und ob darauf geschrieben werden kann.</translation>
    </message>
    <message>
        <source>The fonts of this computer lack some letters, which are shown as boxes: %1. Install the fonts DejaVu or Noto.</source>
        <extracomment>%1 are single letters and signs</extracomment>
        <translation>Den Schriften dieses Computers fehlen einige Zeichen, die als Kästchen erscheinen: %1. Installieren Sie die Schriften DejaVu oder Noto.</translation>
    </message>
</context>
<context>
    <name>skein::StatusStrip</name>
    <message>
        <source>%1 %</source>
        <extracomment>zoom of the picture; %1 is a number</extracomment>
        <translation type="vanished">%1 %</translation>
    </message>
    <message>
        <source>%1 – free space for this session: %2</source>
        <extracomment>%1: &quot;Room for about 1200 photographs&quot;, %2: a size, such as &quot;12 GB&quot;</extracomment>
        <translation>%1 – freier Platz für diese Sitzung: %2</translation>
    </message>
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
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Battery: %1</source>
        <extracomment>%1 is what the camera says, such as &quot;75 %&quot;</extracomment>
        <translation>Akku: %1</translation>
    </message>
    <message>
        <source>Best fit</source>
        <extracomment>the zoom with which the whole picture is seen</extracomment>
        <translation type="vanished">Eingepasst</translation>
    </message>
    <message>
        <source>Card: %1</source>
        <extracomment>in the status bar: how many more photographs the card of the camera takes; %1 is a number</extracomment>
        <translation>Karte: %1</translation>
    </message>
    <message>
        <source>Connected at %1</source>
        <extracomment>%1 is an address, such as usb:001,005</extracomment>
        <translation>Verbunden an %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>what the camera is doing: a state</extracomment>
        <translation>Wird verbunden…</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <extracomment>what the camera is doing: a state</extracomment>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <extracomment>what the camera is doing: a state</extracomment>
        <translation>Wird getrennt…</translation>
    </message>
    <message>
        <source>Driven by libgphoto2 %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Gesteuert über libgphoto2 %1</translation>
    </message>
    <message>
        <source>Exposing…</source>
        <extracomment>what the camera is doing: a state</extracomment>
        <translation>Belichtet…</translation>
    </message>
    <message>
        <source>Firmware %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Firmware %1</translation>
    </message>
    <message>
        <source>How large the picture is shown. At 100 % each of its pixels is one of the screen.</source>
        <translation>Wie groß das Bild gezeigt wird. Bei 100 % entspricht jedes seiner Pixel einem des Bildschirms.</translation>
    </message>
    <message>
        <source>How large the picture is shown: as it fits the window. At 100 % each of its pixels is one of the screen.</source>
        <translation>Wie groß das Bild gezeigt wird: ins Fenster eingepasst. Bei 100 % entspricht jedes seiner Pixel einem des Bildschirms.</translation>
    </message>
    <message>
        <source>Live view</source>
        <extracomment>what the camera is doing: live view is running</extracomment>
        <translation>Live-View</translation>
    </message>
    <message>
        <source>No camera</source>
        <extracomment>no camera is connected</extracomment>
        <translation>Keine Kamera</translation>
    </message>
    <message numerus="yes">
        <source>Receiving: %n</source>
        <comment>photographs on their way</comment>
        <extracomment>%n counts photographs on their way</extracomment>
        <translation>
            <numerusform>Empfang: %n</numerusform>
            <numerusform>Empfang: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <extracomment>what the camera is doing: a state</extracomment>
        <translation>Wird neu verbunden…</translation>
    </message>
    <message numerus="yes">
        <source>Room for about %n photograph(s)</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>Platz für etwa %n Foto</numerusform>
            <numerusform>Platz für etwa %n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Room for thousands of photographs</source>
        <translation type="vanished">Platz für tausende Fotos</translation>
    </message>
    <message>
        <source>Serial number %1</source>
        <extracomment>%1 is a number with letters</extracomment>
        <translation>Seriennummer %1</translation>
    </message>
    <message>
        <source>Shots left on the camera&apos;s card: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Verbleibende Aufnahmen auf der Speicherkarte: %1</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>tip of the number that says how large the picture is shown</extracomment>
        <translation type="vanished">Zoom</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <extracomment>how large the picture is shown; %1 is a number</extracomment>
        <translation>Zoom %1 %</translation>
    </message>
</context>
<context>
    <name>skein::StayAwake</name>
    <message>
        <source>A plugin is at work.</source>
        <translation>Ein Plugin arbeitet.</translation>
    </message>
    <message>
        <source>A row of photographs is being taken.</source>
        <translation>Eine Fotoserie wird aufgenommen.</translation>
    </message>
    <message>
        <source>Photographs are being shown.</source>
        <translation>Fotos werden gezeigt.</translation>
    </message>
    <message>
        <source>Photographs are on their way to the disk.</source>
        <translation>Fotos sind auf dem Weg zum Datenträger.</translation>
    </message>
    <message>
        <source>The live picture is being watched.</source>
        <translation>Das Live-Bild wird betrachtet.</translation>
    </message>
</context>
<context>
    <name>skein::StillRenderer</name>
    <message>
        <source>The picture could not be encoded. Choose a smaller image size.</source>
        <translation>Das Bild konnte nicht kodiert werden. Wählen Sie eine kleinere Bildgröße.</translation>
    </message>
    <message>
        <source>The picture could not be written to %1. Make room there.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Das Bild konnte nicht nach %1 geschrieben werden. Schaffen Sie dort Platz.</translation>
    </message>
</context>
<context>
    <name>skein::StopQuestion</name>
    <message>
        <source>Press Escape again to stop it.</source>
        <extracomment>the name of what runs, such as &quot;Eclipse&quot;, stands before it</extracomment>
        <translation>Drücken Sie noch einmal Escape, um anzuhalten.</translation>
    </message>
    <message>
        <source>Press Escape again to stop the sequence.</source>
        <translation>Drücken Sie noch einmal Escape, um die Sequenz anzuhalten.</translation>
    </message>
</context>
<context>
    <name>skein::StopToken</name>
    <message>
        <source>The sequence was stopped.</source>
        <translation>Die Sequenz wurde gestoppt.</translation>
    </message>
</context>
<context>
    <name>skein::StoragePage</name>
    <message>
        <source> GB</source>
        <extracomment>gigabytes, behind a number</extracomment>
        <translation> GB</translation>
    </message>
    <message>
        <source> photographs</source>
        <extracomment>behind a number</extracomment>
        <translation> Fotos</translation>
    </message>
    <message>
        <source>&amp;Copy every photograph to a second place</source>
        <translation>&amp;Jedes Foto an einen zweiten Ort kopieren</translation>
    </message>
    <message>
        <source>&amp;Or below:</source>
        <extracomment>label of a number of gigabytes; the line above is &quot;Warn below: 20 photographs&quot;</extracomment>
        <translation>&amp;Oder unter:</translation>
    </message>
    <message>
        <source>&amp;Warn below:</source>
        <extracomment>label of a number of photographs for which there is room on the disk</extracomment>
        <translation>&amp;Warnen unter:</translation>
    </message>
    <message>
        <source>A folder on another disk or in the network</source>
        <translation>Ein Ordner auf einem anderen Datenträger oder im Netzwerk</translation>
    </message>
    <message>
        <source>A message says so when there is less room than that on the disk.</source>
        <translation>Eine Meldung sagt es, wenn auf dem Datenträger weniger Platz als dies ist.</translation>
    </message>
    <message>
        <source>A message says so when there is room for fewer photographs, as large as the last ones.</source>
        <translation>Eine Meldung sagt es, wenn Platz für weniger Fotos ist, so groß wie die letzten.</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>Sicherungsordner</translation>
    </message>
    <message>
        <source>Backup while shooting</source>
        <translation>Sicherung beim Fotografieren</translation>
    </message>
    <message>
        <source>Before the disk is full, no more photographs are taken from the computer, and what the camera takes by itself stays on its card until there is room.</source>
        <translation>Bevor der Datenträger voll ist, werden vom Computer keine Fotos mehr aufgenommen, und was die Kamera von selbst aufnimmt, bleibt auf ihrer Speicherkarte, bis Platz ist.</translation>
    </message>
    <message>
        <source>Best on another disk: one that breaks takes one copy only.</source>
        <translation>Am besten auf einem anderen Datenträger: Geht einer kaputt, trifft es nur eine Kopie.</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <extracomment>button: chooses the folder of the backup</extracomment>
        <translation>A&amp;uswählen…</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>button: takes the folder that is chosen</extracomment>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Choose the Backup Folder</source>
        <translation>Sicherungsordner auswählen</translation>
    </message>
    <message>
        <source>Choose the backup folder</source>
        <translation>Sicherungsordner auswählen</translation>
    </message>
    <message>
        <source>Chooses the folder of the second copy: best on another disk. Each session gets a folder of its own in it.</source>
        <translation>Wählt den Ordner der Sicherungskopie: am besten auf einem anderen Datenträger. Jede Sitzung bekommt darin einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>Each session gets a folder of its own there. Copies are made while no photographs arrive, and each is read again and compared. When the disk is away, what is missing is copied as soon as it is back. A photograph that is renamed is renamed there; one that goes to the trash stays there. Ratings follow as XMP files.</source>
        <translation>Jede Sitzung bekommt dort einen eigenen Ordner. Kopien entstehen, während keine Fotos eintreffen, und jede wird noch einmal gelesen und verglichen. Ist der Datenträger nicht da, wird das Fehlende kopiert, sobald er wieder da ist. Ein Foto, das umbenannt wird, wird auch dort umbenannt; eines, das in den Papierkorb kommt, bleibt dort. Bewertungen folgen als XMP-Dateien.</translation>
    </message>
    <message>
        <source>Every photograph is copied to a second folder while you shoot, and compared.</source>
        <translation>Jedes Foto wird beim Fotografieren in einen zweiten Ordner kopiert und verglichen.</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Platz auf dem Datenträger</translation>
    </message>
    <message>
        <source>Storage and Backup</source>
        <translation>Speicherung und Sicherung</translation>
    </message>
    <message>
        <source>Warn below so many gigabytes</source>
        <extracomment>after a number: gigabytes</extracomment>
        <translation>Warnen unter so vielen Gigabyte</translation>
    </message>
    <message>
        <source>Warn below so many photographs</source>
        <extracomment>after a number: photographs</extracomment>
        <translation>Warnen unter so vielen Fotos</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>instead of a number of photographs or gigabytes</extracomment>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>skein::SubFolders</name>
    <message>
        <source>The folder “%1” cannot be made in “%2”, because a file or a link has its name. Rename that, or change the file name pattern.</source>
        <extracomment>%1 is the name of a folder, %2 the folder in which it is to be</extracomment>
        <translation>Der Ordner „%1“ kann in „%2“ nicht angelegt werden, weil eine Datei oder eine Verknüpfung so heißt. Benennen Sie diese um oder ändern Sie das Dateinamenmuster.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made in “%2”. Check the disk, and that you may write to it.</source>
        <extracomment>%1 is the name of a folder, %2 the folder in which it is to be</extracomment>
        <translation>Der Ordner „%1“ kann in „%2“ nicht angelegt werden. Prüfen Sie den Datenträger und ob Sie darauf schreiben dürfen.</translation>
    </message>
</context>
<context>
    <name>skein::SummaryCommand</name>
    <message>
        <source>Driver library: libgphoto2 %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>Treiberbibliothek: libgphoto2 %1</translation>
    </message>
    <message>
        <source>Firmware: %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>Firmware: %1</translation>
    </message>
    <message>
        <source>Manufacturer: %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>Hersteller: %1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>Modell: %1</translation>
    </message>
    <message>
        <source>Port: %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>Anschluss: %1</translation>
    </message>
    <message>
        <source>Serial number: %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>Seriennummer: %1</translation>
    </message>
</context>
<context>
    <name>skein::SupportedCamerasDialog</name>
    <message numerus="yes">
        <source>%n model(s), as libgphoto2 %1 says.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>
            <numerusform>%n Modell laut libgphoto2 %1.</numerusform>
            <numerusform>%n Modelle laut libgphoto2 %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the camera library…</source>
        <translation>Kamerabibliothek wird gefragt…</translation>
    </message>
    <message>
        <source>No model of libgphoto2 %1 has that name. Many cameras work all the same, as “USB PTP Class Camera”.</source>
        <extracomment>%1 is a version number; “USB PTP Class Camera” is a name and stays</extracomment>
        <translation>Kein Modell von libgphoto2 %1 heißt so. Viele Kameras funktionieren trotzdem, als „USB PTP Class Camera“.</translation>
    </message>
</context>
<context>
    <name>skein::SupportedModelsReader</name>
    <message>
        <source>The camera program gave a list of models that cannot be understood. Install Skein again.</source>
        <translation>Das Kameraprogramm hat eine unverständliche Modellliste geliefert. Installieren Sie Skein neu.</translation>
    </message>
</context>
<context>
    <name>skein::SupportedModelsTable</name>
    <message>
        <source>%1 (connected)</source>
        <extracomment>a model in a list; the one that is connected now</extracomment>
        <translation>%1 (verbunden)</translation>
    </message>
    <message>
        <source>Being tested</source>
        <extracomment>how well a camera model is supported</extracomment>
        <translation>Im Test</translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>head of a column: can photographs be taken from the computer?</extracomment>
        <translation>Auslösen</translation>
    </message>
    <message>
        <source>Driver</source>
        <extracomment>column: the part of libgphoto2 that knows the model</extracomment>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>Experimental</source>
        <extracomment>how well the camera is supported</extracomment>
        <translation>Experimentell</translation>
    </message>
    <message>
        <source>How well the driver of this model is tried, as libgphoto2 says.</source>
        <translation>Wie gut der Treiber dieses Modells laut libgphoto2 erprobt ist.</translation>
    </message>
    <message>
        <source>Live View</source>
        <extracomment>head of a column: can the camera do it?</extracomment>
        <translation>Live-View</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>head of a column: the camera</extracomment>
        <translation>Modell</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>the camera cannot do it</extracomment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Outdated</source>
        <extracomment>how well a camera model is supported</extracomment>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Proven</source>
        <extracomment>how well a camera model is supported</extracomment>
        <translation>Erprobt</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>head of a column: can they be changed from the computer?</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The camera shows live view on the computer.</source>
        <translation>Die Kamera zeigt Live-View auf dem Computer.</translation>
    </message>
    <message>
        <source>The camera&apos;s settings can be changed from the computer.</source>
        <translation>Die Einstellungen der Kamera lassen sich vom Computer ändern.</translation>
    </message>
    <message>
        <source>The computer can release the shutter.</source>
        <translation>Der Computer kann die Kamera auslösen.</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>the camera can do it</extracomment>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>skein::SurroundChoice</name>
    <message>
        <source>As the theme</source>
        <extracomment>choice: the colour around the picture is that of the theme</extracomment>
        <translation>Wie das Design</translation>
    </message>
    <message>
        <source>The surroundings of a photograph change how bright it seems.</source>
        <translation>Die Umgebung eines Fotos beeinflusst, wie hell es wirkt.</translation>
    </message>
    <message>
        <source>This colour</source>
        <extracomment>choice: a colour of one&apos;s own around the picture</extracomment>
        <translation>Diese Farbe</translation>
    </message>
</context>
<context>
    <name>skein::SweepRunner</name>
    <message>
        <source>Live view ended before the focus was found.</source>
        <translation>Live-View wurde beendet, bevor der Fokus gefunden war.</translation>
    </message>
    <message>
        <source>No picture came from the camera to be judged. Look at live view, then try again.</source>
        <translation>Von der Kamera kam kein Bild, das beurteilt werden könnte. Prüfen Sie Live-View und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>There is nothing to focus on at this place. Click a part of the live picture that has edges, then try again.</source>
        <translation>An dieser Stelle gibt es nichts zum Scharfstellen. Klicken Sie auf einen Teil des Live-Bildes mit Kanten und versuchen Sie es dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>skein::TetherCommand</name>
    <message>
        <source>Saving what is taken with %1. Press Ctrl-C to end.</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>Was mit %1 aufgenommen wird, wird gespeichert. Drücken Sie Ctrl-C zum Beenden.</translation>
    </message>
</context>
<context>
    <name>skein::TetheredCommand</name>
    <message>
        <source>%1: %2 %</source>
        <extracomment>progress; %1 is the name of a file, %2 a number</extracomment>
        <translation>%1: %2 %</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have no copy in the backup yet. They are copied when this session is opened again with the same backup folder.</source>
        <extracomment>%n counts photographs or files</extracomment>
        <translation>
            <numerusform>%n Datei hat noch keine Kopie in der Sicherung. Sie wird kopiert, wenn diese Sitzung mit demselben Sicherungsordner wieder geöffnet wird.</numerusform>
            <numerusform>%n Dateien haben noch keine Kopie in der Sicherung. Sie werden kopiert, wenn diese Sitzung mit demselben Sicherungsordner wieder geöffnet wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) on the camera&apos;s card are saved in this session, and were to be deleted from the card the last time, which was interrupted. They stay there; run this again with --delete-from-camera to delete them.</source>
        <extracomment>%n counts photographs or files</extracomment>
        <translation>
            <numerusform>%n Foto auf der Speicherkarte der Kamera ist in dieser Sitzung gespeichert und sollte beim letzten Mal von der Karte gelöscht werden, was unterbrochen wurde. Es bleibt dort; rufen Sie dies noch einmal mit --delete-from-camera auf, um es zu löschen.</numerusform>
            <numerusform>%n Fotos auf der Speicherkarte der Kamera sind in dieser Sitzung gespeichert und sollten beim letzten Mal von der Karte gelöscht werden, was unterbrochen wurde. Sie bleiben dort; rufen Sie dies noch einmal mit --delete-from-camera auf, um sie zu löschen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finishing the backup. Interrupt again to leave it for the next time.</source>
        <translation>Die Sicherung wird abgeschlossen. Unterbrechen Sie noch einmal, um sie auf das nächste Mal zu verschieben.</translation>
    </message>
    <message>
        <source>If it is on a new disk, name another folder there with --backup.</source>
        <translation>Wenn sie auf einem neuen Datenträger liegt, geben Sie dort mit --backup einen anderen Ordner an.</translation>
    </message>
    <message>
        <source>If the shutter was heard, the photographs are on the camera&apos;s card. &quot;skein-cli tether&quot; with the same session fetches them, and &quot;skein-cli import&quot; as well.</source>
        <translation>Wenn der Verschluss zu hören war, sind die Fotos auf der Speicherkarte der Kamera. „skein-cli tether“ mit derselben Sitzung holt sie, ebenso „skein-cli import“.</translation>
    </message>
    <message numerus="yes">
        <source>Saving %n photograph(s) that are on their way. Interrupt again to leave them on the camera&apos;s card.</source>
        <extracomment>%n counts photographs or files</extracomment>
        <translation>
            <numerusform>%n Foto, das unterwegs ist, wird gespeichert. Unterbrechen Sie noch einmal, um es auf der Speicherkarte der Kamera zu lassen.</numerusform>
            <numerusform>%n Fotos, die unterwegs sind, werden gespeichert. Unterbrechen Sie noch einmal, um sie auf der Speicherkarte der Kamera zu lassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The camera is away or does not answer. Skein waits for it, for %n second(s) at most.</source>
        <translation>
            <numerusform>Die Kamera ist weg oder antwortet nicht. Skein wartet auf sie, höchstens %n Sekunde.</numerusform>
            <numerusform>Die Kamera ist weg oder antwortet nicht. Skein wartet auf sie, höchstens %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The camera is back.</source>
        <translation>Die Kamera ist wieder da.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off and did not come back. Check cable, power and network; pictures that were not fetched are on the camera&apos;s card.</source>
        <translation>Die Verbindung zur Kamera ist abgebrochen und nicht zurückgekommen. Prüfen Sie Kabel, Stromversorgung und Netzwerk; Bilder, die nicht geholt wurden, sind auf der Speicherkarte der Kamera.</translation>
    </message>
    <message numerus="yes">
        <source>There is room for about %n more photograph(s).</source>
        <extracomment>%n counts photographs or files</extracomment>
        <translation>
            <numerusform>Es ist Platz für noch etwa %n Foto.</numerusform>
            <numerusform>Es ist Platz für noch etwa %n Fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the picture that is being taken. Interrupt again to leave without it.</source>
        <translation>Warten auf das Bild, das gerade aufgenommen wird. Unterbrechen Sie noch einmal, um nicht darauf zu warten.</translation>
    </message>
    <message>
        <source>Waiting for the programs that were run. Interrupt again to end them.</source>
        <translation>Warten auf die Programme, die gestartet wurden. Unterbrechen Sie noch einmal, um sie zu beenden.</translation>
    </message>
</context>
<context>
    <name>skein::TextCatalogue</name>
    <message>
        <source>The translation %1 cannot be used: %2. The texts stay as they are without it.</source>
        <extracomment>%1 is a file, %2 what is wrong, in English and beginning small: &quot;it is too large&quot;</extracomment>
        <translation>Die Übersetzung %1 kann nicht verwendet werden: %2. Die Texte bleiben wie ohne diese Übersetzung.</translation>
    </message>
</context>
<context>
    <name>skein::TimedSequenceForm</name>
    <message>
        <source>&amp;Begins:</source>
        <extracomment>when the sequence begins</extracomment>
        <translation type="vanished">&amp;Beginnt:</translation>
    </message>
    <message>
        <source>&amp;Delay:</source>
        <extracomment>label of a length of time before the first photograph</extracomment>
        <translation type="vanished">&amp;Verzögerung:</translation>
    </message>
    <message>
        <source>&amp;Pause:</source>
        <extracomment>label of a length of time: from the end of one photograph to the beginning of the next</extracomment>
        <translation>&amp;Pause:</translation>
    </message>
    <message>
        <source>&amp;Photographs:</source>
        <extracomment>label of a number: how many photographs</extracomment>
        <translation type="vanished">&amp;Fotos:</translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <extracomment>label of a choice: when the sequence begins</extracomment>
        <translation>&amp;Start:</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <extracomment>how the times are counted: from beginning to beginning, or as a pause</extracomment>
        <translation type="vanished">&amp;Abstand:</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <extracomment>a time of day</extracomment>
        <translation type="vanished">B&amp;is:</translation>
    </message>
    <message>
        <source>After a delay</source>
        <extracomment>when a sequence begins</extracomment>
        <translation>Nach einer Verzögerung</translation>
    </message>
    <message>
        <source>After a number</source>
        <extracomment>when a sequence ends: after a number of photographs</extracomment>
        <translation>Nach einer Anzahl</translation>
    </message>
    <message>
        <source>After a number or at a time</source>
        <extracomment>when a sequence ends: after a number of photographs</extracomment>
        <translation>Nach einer Anzahl oder zu einer Zeit</translation>
    </message>
    <message>
        <source>After so many</source>
        <translation type="vanished">Nach so vielen</translation>
    </message>
    <message>
        <source>After so many, or at a time</source>
        <translation type="vanished">Nach so vielen oder zu einer Zeit</translation>
    </message>
    <message>
        <source>At &amp;what time:</source>
        <translation type="vanished">&amp;Uhrzeit:</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation type="vanished">Zu einer Zeit</translation>
    </message>
    <message>
        <source>At a time of day</source>
        <extracomment>when a sequence ends
----------
when a sequence begins</extracomment>
        <translation>Zu einer Uhrzeit</translation>
    </message>
    <message>
        <source>At once</source>
        <extracomment>when a sequence begins</extracomment>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>E&amp;very:</source>
        <extracomment>before a time: a photograph every 10 seconds</extracomment>
        <translation type="vanished">A&amp;lle:</translation>
    </message>
    <message>
        <source>En&amp;ds:</source>
        <extracomment>when the sequence ends</extracomment>
        <translation type="vanished">&amp;Endet:</translation>
    </message>
    <message>
        <source>From beginning to beginning</source>
        <translation type="vanished">Von Beginn zu Beginn</translation>
    </message>
    <message>
        <source>From beginning to beginning keeps the beat, however long an exposure takes; a pause begins when the camera is ready again.</source>
        <translation type="vanished">Von Beginn zu Beginn hält den Takt, wie lange eine Belichtung auch dauert; eine Pause beginnt, wenn die Kamera wieder bereit ist.</translation>
    </message>
    <message>
        <source>Inter&amp;val:</source>
        <extracomment>label of a length of time: from one photograph to the next</extracomment>
        <translation>Inter&amp;vall:</translation>
    </message>
    <message>
        <source>Longer than an exposure and what the camera needs after it: beats that come while it is busy are left out, and that is told.</source>
        <translation>Länger als eine Belichtung und das, was die Kamera danach braucht: Auslösungen, die kommen, während sie beschäftigt ist, werden ausgelassen, und das wird gemeldet.</translation>
    </message>
    <message>
        <source>No photograph begins at this time or later. A time that has passed today is one of tomorrow.</source>
        <translation>Zu dieser Zeit oder später beginnt kein Foto mehr. Eine Zeit, die heute vorbei ist, gilt für morgen.</translation>
    </message>
    <message>
        <source>Number o&amp;f photographs:</source>
        <extracomment>label of a number</extracomment>
        <translation>&amp;Anzahl der Fotos:</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <extracomment>when a sequence ends: somebody stops it</extracomment>
        <translation>Nur von Hand</translation>
    </message>
    <message>
        <source>Pa&amp;use:</source>
        <extracomment>label of a length of time: from the end of one photograph to the beginning of the next</extracomment>
        <translation type="vanished">&amp;Pause:</translation>
    </message>
    <message>
        <source>Pause between</source>
        <extracomment>how the interval of an intervalometer is counted</extracomment>
        <translation>Pause dazwischen</translation>
    </message>
    <message>
        <source>Pause from end to beginning</source>
        <translation type="vanished">Pause vom Ende bis zum Beginn</translation>
    </message>
    <message>
        <source>So long after the sequence has been run, its first photograph is taken.</source>
        <translation>So lange nach dem Start der Sequenz wird ihr erstes Foto aufgenommen.</translation>
    </message>
    <message>
        <source>St&amp;op:</source>
        <extracomment>label of a choice: when the sequence ends</extracomment>
        <translation>En&amp;de:</translation>
    </message>
    <message>
        <source>Start a&amp;t:</source>
        <extracomment>label of a time of day, at which a sequence begins</extracomment>
        <translation>Start &amp;um:</translation>
    </message>
    <message>
        <source>Start dela&amp;y:</source>
        <extracomment>label of a length of time before the first photograph</extracomment>
        <translation>Start&amp;verzögerung:</translation>
    </message>
    <message>
        <source>Start to start</source>
        <extracomment>how the interval of an intervalometer is counted</extracomment>
        <translation>Von Start zu Start</translation>
    </message>
    <message>
        <source>Start to start: from the start of one photograph to the start of the next, as an intervalometer counts. It keeps the beat, however long an exposure takes, and does not drift. Pause between: from when the camera is ready again to the start of the next.</source>
        <translation>Von Start zu Start: vom Beginn eines Fotos bis zum Beginn des nächsten, wie ein Intervallauslöser zählt. Der Takt wird gehalten, wie lange eine Belichtung auch dauert, und verschiebt sich nicht. Pause dazwischen: von dem Augenblick, in dem die Kamera wieder bereit ist, bis zum Beginn des nächsten.</translation>
    </message>
    <message>
        <source>Stop &amp;at:</source>
        <extracomment>label of a time of day, at which a sequence ends</extracomment>
        <translation>Ende u&amp;m:</translation>
    </message>
    <message>
        <source>The first photograph is taken at this time. A time that has passed today is one of tomorrow.</source>
        <translation>Das erste Foto wird zu dieser Zeit aufgenommen. Eine Zeit, die heute vorbei ist, gilt für morgen.</translation>
    </message>
    <message>
        <source>Timin&amp;g:</source>
        <extracomment>label of a choice: how the interval is counted</extracomment>
        <translation>&amp;Takt:</translation>
    </message>
    <message>
        <source>When it is stopped</source>
        <translation type="vanished">Wenn sie gestoppt wird</translation>
    </message>
    <message>
        <source>When the first photograph is taken, after the sequence has been run.</source>
        <translation>Wann nach dem Start der Sequenz das erste Foto aufgenommen wird.</translation>
    </message>
    <message>
        <source>When the sequence ends by itself. It can be stopped by hand at any time.</source>
        <translation>Wann die Sequenz von selbst endet. Von Hand lässt sie sich jederzeit anhalten.</translation>
    </message>
</context>
<context>
    <name>skein::ToggleEditor</name>
    <message>
        <source>Off</source>
        <extracomment>a camera setting is switched off</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>of a setting of the camera</extracomment>
        <translation>Ein</translation>
    </message>
</context>
<context>
    <name>skein::Transfer</name>
    <message>
        <source>The camera handed out only a part of “%1”. Fetch it again; it is still on the card.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Die Kamera hat nur einen Teil von „%1“ ausgegeben. Holen Sie die Datei noch einmal; sie ist noch auf der Karte.</translation>
    </message>
</context>
<context>
    <name>skein::TransferDialog</name>
    <message>
        <source>Does what is said above. Imported preferences can be undone afterwards.</source>
        <translation>Führt aus, was oben steht. Importierte Einstellungen lassen sich danach rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>skein::UnusedFolder</name>
    <message>
        <source>A new session folder could not be made in “%1”. Check that the folder can be written to, or open another session.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>In „%1“ konnte kein neuer Sitzungsordner angelegt werden. Prüfen Sie, ob in den Ordner geschrieben werden kann, oder öffnen Sie eine andere Sitzung.</translation>
    </message>
    <message>
        <source>There are too many session folders beside “%1”. Open a session of another name.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Neben „%1“ gibt es zu viele Sitzungsordner. Öffnen Sie eine Sitzung mit einem anderen Namen.</translation>
    </message>
</context>
<context>
    <name>skein::UsbReset</name>
    <message>
        <source>Only a camera on a USB cable can be reset from here. Switch the camera off and on.</source>
        <translation>Nur eine Kamera am USB-Kabel kann von hier aus zurückgesetzt werden. Schalten Sie die Kamera aus und ein.</translation>
    </message>
    <message>
        <source>The camera&apos;s USB connection could not be reset. Unplug the camera and plug it in again.</source>
        <translation>Die USB-Verbindung der Kamera konnte nicht zurückgesetzt werden. Ziehen Sie das Kabel der Kamera ab und stecken Sie es wieder ein.</translation>
    </message>
</context>
<context>
    <name>skein::VerifiedCopy</name>
    <message>
        <source>The backup of “%1” is not what was written: its disk, cable or network is at fault. It is tried again; use another disk if that does not help.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Die Sicherung von „%1“ ist nicht das, was geschrieben wurde: Es liegt am Datenträger, am Kabel oder am Netzwerk. Es wird noch einmal versucht; nehmen Sie einen anderen Datenträger, wenn das nicht hilft.</translation>
    </message>
    <message>
        <source>The copy was stopped.</source>
        <translation>Das Kopieren wurde gestoppt.</translation>
    </message>
    <message>
        <source>“%1” could not be read. Check the disk.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>„%1“ konnte nicht gelesen werden. Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>“%1” was being changed while it was copied. It is copied again.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>„%1“ wurde während des Kopierens geändert. Es wird noch einmal kopiert.</translation>
    </message>
</context>
<context>
    <name>skein::ViewHints</name>
    <message>
        <source>Label: blue</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>Markierung: blau</translation>
    </message>
    <message>
        <source>Label: green</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>Markierung: grün</translation>
    </message>
    <message>
        <source>Label: purple</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>Markierung: violett</translation>
    </message>
    <message>
        <source>Label: red</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>Markierung: rot</translation>
    </message>
    <message>
        <source>Label: yellow</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>Markierung: gelb</translation>
    </message>
    <message>
        <source>No label</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>Keine Markierung</translation>
    </message>
    <message>
        <source>No stars</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>Keine Sterne</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>Abgelehnt</translation>
    </message>
</context>
<context>
    <name>skein::ViewPanel</name>
    <message>
        <source>Display</source>
        <extracomment>title of a section: colours around the picture, and what is written over it</extracomment>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Exposure Warning</source>
        <extracomment>title of a part of the panel that decides how pictures are shown</extracomment>
        <translation>Belichtungswarnung</translation>
    </message>
    <message>
        <source>Focus Peaking</source>
        <extracomment>title of a part of the panel that decides how pictures are shown</extracomment>
        <translation>Fokus-Peaking</translation>
    </message>
    <message>
        <source>Guides</source>
        <extracomment>title of a part of the panel that decides how pictures are shown</extracomment>
        <translation>Hilfslinien</translation>
    </message>
    <message>
        <source>Masks</source>
        <extracomment>title of a part of the panel that decides how pictures are shown</extracomment>
        <translation>Masken</translation>
    </message>
</context>
<context>
    <name>skein::ViewerPage</name>
    <message>
        <source> %</source>
        <extracomment>after a number: per cent</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source> px</source>
        <extracomment>after a number: pixels</extracomment>
        <translation> px</translation>
    </message>
    <message>
        <source> stops</source>
        <extracomment>after a number: stops of exposure</extracomment>
        <translation> Stufen</translation>
    </message>
    <message>
        <source>&amp;Loupe shows:</source>
        <extracomment>label of a choice: how large</extracomment>
        <translation>&amp;Lupe zeigt:</translation>
    </message>
    <message>
        <source>&amp;RAW files: full from:</source>
        <translation>&amp;RAW-Dateien: voll ab:</translation>
    </message>
    <message>
        <source>&amp;Rows of the grid:</source>
        <translation>&amp;Zeilen des Rasters:</translation>
    </message>
    <message>
        <source>&amp;Turn it for upright pictures</source>
        <translation>Bei &amp;Hochformat drehen</translation>
    </message>
    <message>
        <source>100 %: each pixel as one</source>
        <translation>100 %: jedes Pixel als eines</translation>
    </message>
    <message>
        <source>200 %: each pixel as four</source>
        <translation>200 %: jedes Pixel als vier</translation>
    </message>
    <message>
        <source>A pixel is marked when all of its colours are that dark.</source>
        <translation>Ein Pixel wird markiert, wenn alle seine Farben so dunkel sind.</translation>
    </message>
    <message>
        <source>A pixel is marked when one of its colours is that bright.</source>
        <translation>Ein Pixel wird markiert, wenn eine seiner Farben so hell ist.</translation>
    </message>
    <message>
        <source>A place is marked when all of its colours are that many stops below what the sensor can take.</source>
        <translation>Eine Stelle wird markiert, wenn alle ihre Farben so viele Blendenstufen unter dem liegen, was der Sensor aufnehmen kann.</translation>
    </message>
    <message>
        <source>A place is marked when one of its colours has that much of the light that the sensor can take. At 100 % it is clipped: nothing brings it back.</source>
        <translation>Eine Stelle wird markiert, wenn eine ihrer Farben so viel von dem Licht hat, das der Sensor aufnehmen kann. Bei 100 % ist sie ausgefressen: Nichts holt sie zurück.</translation>
    </message>
    <message>
        <source>At 100 % nothing of what is cut off is seen.</source>
        <translation>Bei 100 % ist vom Abgeschnittenen nichts zu sehen.</translation>
    </message>
    <message>
        <source>Choose one that your subjects do not have.</source>
        <translation>Wählen Sie eine, die in Ihren Motiven nicht vorkommt.</translation>
    </message>
    <message>
        <source>Colour of the &amp;lines:</source>
        <translation>&amp;Farbe der Linien:</translation>
    </message>
    <message>
        <source>Colour of what is too bright:</source>
        <translation>Farbe für zu Helles:</translation>
    </message>
    <message>
        <source>Colour of what is too dark:</source>
        <translation>Farbe für zu Dunkles:</translation>
    </message>
    <message>
        <source>Colours &amp;below each other</source>
        <translation>Farben &amp;untereinander</translation>
    </message>
    <message>
        <source>Colu&amp;mns of the grid:</source>
        <extracomment>unit behind a number</extracomment>
        <translation>&amp;Spalten des Rasters:</translation>
    </message>
    <message>
        <source>Dra&amp;wn as:</source>
        <extracomment>how the mask looks</extracomment>
        <translation>&amp;Darstellung:</translation>
    </message>
    <message>
        <source>Draw &amp;guides within the mask</source>
        <translation>Hilfslinien &amp;innerhalb der Maske</translation>
    </message>
    <message>
        <source>Each colour gets a curve of its own, not one over the other.</source>
        <translation>Jede Farbe bekommt eine eigene Kurve, statt dass sie übereinanderliegen.</translation>
    </message>
    <message>
        <source>Exposure warning</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>Belichtungswarnung</translation>
    </message>
    <message>
        <source>Guides</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>Hilfslinien</translation>
    </message>
    <message>
        <source>Heights by their lo&amp;garithm</source>
        <translation>Höhen lo&amp;garithmisch</translation>
    </message>
    <message>
        <source>Histogram</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>How large the loupe shows the place below the pointer.</source>
        <translation>Wie groß die Lupe die Stelle unter dem Mauszeiger zeigt.</translation>
    </message>
    <message>
        <source>In pixels of the screen.</source>
        <translation>In Pixeln des Bildschirms.</translation>
    </message>
    <message>
        <source>It may let the picture shine through.</source>
        <translation>Sie kann das Bild durchscheinen lassen.</translation>
    </message>
    <message>
        <source>Looking closer</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>Genauer hinsehen</translation>
    </message>
    <message>
        <source>Mask of the aspect ratio</source>
        <translation>Maske des Seitenverhältnisses</translation>
    </message>
    <message>
        <source>Masks that are wider than high are turned when the picture is higher than wide.</source>
        <translation>Masken, die breiter als hoch sind, werden gedreht, wenn das Bild höher als breit ist.</translation>
    </message>
    <message>
        <source>Of the guides that are a plain grid.</source>
        <translation>Für die Hilfslinien, die ein einfaches Raster sind.</translation>
    </message>
    <message>
        <source>Opacity of the &amp;shade:</source>
        <translation>Deckkraft der &amp;Abdunkelung:</translation>
    </message>
    <message>
        <source>Outline of what is kept</source>
        <translation>Umriss dessen, was bleibt</translation>
    </message>
    <message>
        <source>RAW files: dar&amp;k from:</source>
        <translation>RAW-Dateien: dun&amp;kel ab:</translation>
    </message>
    <message>
        <source>Shade over what would be cut off</source>
        <translation>Abdunkeln, was wegfiele</translation>
    </message>
    <message>
        <source>Shows few pixels beside many, as in a night sky or a white background.</source>
        <translation>Macht wenige Pixel neben vielen sichtbar, wie bei einem Nachthimmel oder weißem Hintergrund.</translation>
    </message>
    <message>
        <source>Too &amp;bright from:</source>
        <translation>Zu h&amp;ell ab:</translation>
    </message>
    <message>
        <source>Too &amp;dark up to:</source>
        <translation>Zu dunkel &amp;bis:</translation>
    </message>
    <message>
        <source>Viewer</source>
        <extracomment>title of a page of the preferences: how photographs are shown</extracomment>
        <translation>Betrachter</translation>
    </message>
    <message>
        <source>Which ratio it is, and whether it is shown, is chosen in the panel “View” of each window (M).</source>
        <translation>Welches Seitenverhältnis sie hat und ob sie gezeigt wird, wird in der Leiste „Ansicht“ jedes Fensters gewählt (M).</translation>
    </message>
    <message>
        <source>While a mask is shown, the guides divide what it keeps instead of all of the picture.</source>
        <translation>Solange eine Maske gezeigt wird, teilen die Hilfslinien das, was sie übrig lässt, statt das ganze Bild.</translation>
    </message>
    <message>
        <source>Wi&amp;dth of the lines:</source>
        <translation>Breite der Linie&amp;n:</translation>
    </message>
    <message>
        <source>cache ram memory speed</source>
        <translation>zwischenspeicher arbeitsspeicher ram geschwindigkeit</translation>
    </message>
    <message>
        <source>channels rgb separate curve</source>
        <translation>kanäle rgb getrennt kurve</translation>
    </message>
    <message>
        <source>crop composition thirds</source>
        <translation>ausschnitt bildaufbau komposition drittel</translation>
    </message>
    <message>
        <source>crop frame format shade outline</source>
        <translation>ausschnitt rahmen format abdunkeln umriss</translation>
    </message>
    <message>
        <source>crop transparency dark</source>
        <translation>ausschnitt transparenz deckkraft dunkel</translation>
    </message>
    <message>
        <source>grid thirds composition lines</source>
        <translation>raster drittel komposition linien</translation>
    </message>
    <message>
        <source>highlights clipping blown overexposed zebra</source>
        <translation>lichter clipping ausgefressen überbelichtet zebra</translation>
    </message>
    <message>
        <source>lines</source>
        <extracomment>unit behind a number</extracomment>
        <translation>linien</translation>
    </message>
    <message>
        <source>magnifier zoom percent</source>
        <translation>lupe vergrößerung zoom prozent</translation>
    </message>
    <message>
        <source>portrait landscape rotate crop</source>
        <translation>hochformat querformat drehen ausschnitt</translation>
    </message>
    <message>
        <source>raw highlights saturation sensor clipping</source>
        <translation>raw lichter sättigung sensor clipping</translation>
    </message>
    <message>
        <source>raw shadows noise floor</source>
        <translation>raw tiefen rauschen grundrauschen</translation>
    </message>
    <message>
        <source>scale linear curve</source>
        <translation>skala linear logarithmus kurve</translation>
    </message>
    <message>
        <source>shadows clipping underexposed</source>
        <translation>tiefen clipping zugelaufen unterbelichtet</translation>
    </message>
    <message>
        <source>thick grid thirds</source>
        <translation>dick raster drittel</translation>
    </message>
</context>
<context>
    <name>skein::VirtualCamera</name>
    <message>
        <source>The virtual camera could not be started. Install Skein again.</source>
        <translation>Die virtuelle Kamera konnte nicht gestartet werden. Installieren Sie Skein neu.</translation>
    </message>
    <message>
        <source>The virtual camera did not say where it is. Install Skein again.</source>
        <translation>Die virtuelle Kamera hat nicht gemeldet, wo sie ist. Installieren Sie Skein neu.</translation>
    </message>
    <message>
        <source>The virtual camera did not start in time. Try again, or restart the computer.</source>
        <translation>Die virtuelle Kamera ist nicht rechtzeitig gestartet. Versuchen Sie es noch einmal oder starten Sie den Computer neu.</translation>
    </message>
    <message>
        <source>The virtual camera ended at once. Look at its options, then try again.</source>
        <translation>Die virtuelle Kamera wurde sofort wieder beendet. Prüfen Sie ihre Optionen und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The virtual camera is running already. Use the one there is.</source>
        <translation>Die virtuelle Kamera läuft schon. Verwenden Sie die vorhandene.</translation>
    </message>
</context>
<context>
    <name>skein::WarningSection</name>
    <message>
        <source>%1 %</source>
        <extracomment>a number of per cent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>A pixel is marked when all of its colours are that dark.</source>
        <translation>Ein Pixel wird markiert, wenn alle seine Farben so dunkel sind.</translation>
    </message>
    <message>
        <source>A pixel is marked when one of its colours is that bright.</source>
        <translation>Ein Pixel wird markiert, wenn eine seiner Farben so hell ist.</translation>
    </message>
    <message>
        <source>A place is marked when all of its colours are that many stops below what the sensor can take.</source>
        <translation>Eine Stelle wird markiert, wenn alle ihre Farben so viele Blendenstufen unter dem liegen, was der Sensor aufnehmen kann.</translation>
    </message>
    <message>
        <source>A place is marked when one of its colours has that much of the light that the sensor can take. At 100 % it is clipped: nothing brings it back.</source>
        <translation>Eine Stelle wird markiert, wenn eine ihrer Farben so viel von dem Licht hat, das der Sensor aufnehmen kann. Bei 100 % ist sie ausgefressen: Nichts holt sie zurück.</translation>
    </message>
    <message>
        <source>Bright</source>
        <extracomment>what is too bright</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Colour of what is too bright</source>
        <translation>Farbe für zu Helles</translation>
    </message>
    <message>
        <source>Colour of what is too dark</source>
        <translation>Farbe für zu Dunkles</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>what is too dark</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dark from</source>
        <extracomment>up to which brightness a place counts as too dark</extracomment>
        <translation>Dunkel ab</translation>
    </message>
    <message>
        <source>Full from</source>
        <extracomment>below a sentence on RAW files; the slider tells per cent of what the sensor can record</extracomment>
        <translation>Voll ab</translation>
    </message>
    <message>
        <source>Marks what is too bright or too dark, by limits that you choose: for pictures by their brightness, for RAW files by what the sensor recorded.</source>
        <translation>Kennzeichnet, was zu hell oder zu dunkel ist, nach Grenzen, die Sie wählen: bei Bildern nach ihrer Helligkeit, bei RAW-Dateien nach dem, was der Sensor aufgezeichnet hat.</translation>
    </message>
    <message>
        <source>RAW files are judged by what the sensor itself recorded:</source>
        <translation>RAW-Dateien werden danach beurteilt, was der Sensor selbst aufgezeichnet hat:</translation>
    </message>
    <message>
        <source>RAW files: dark from so many stops below full</source>
        <translation>RAW-Dateien: dunkel ab so vielen Stufen unter voll</translation>
    </message>
    <message>
        <source>RAW files: full from</source>
        <translation>RAW-Dateien: voll ab</translation>
    </message>
    <message>
        <source>Show the warning</source>
        <translation>Warnung anzeigen</translation>
    </message>
    <message>
        <source>Too bright from</source>
        <translation>Zu hell ab</translation>
    </message>
    <message>
        <source>Too dark up to</source>
        <translation>Zu dunkel bis</translation>
    </message>
    <message>
        <source>−%1 stops</source>
        <extracomment>a number of stops below what the sensor can take</extracomment>
        <translation>−%1 Stufen</translation>
    </message>
</context>
<context>
    <name>skein::Welcome</name>
    <message>
        <source>A camera takes them</source>
        <translation>Eine Kamera nimmt sie auf</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button: closes the page</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close other programs that use it: file manager, photo import, another program for tethering.</source>
        <translation>Schließen Sie andere Programme, die sie benutzen: Dateiverwaltung, Fotoimport, ein anderes Programm für Tethered Shooting.</translation>
    </message>
    <message>
        <source>Closes this page; it is found again in the menu Help.</source>
        <translation>Schließt diese Seite; sie ist im Menü „Hilfe“ wiederzufinden.</translation>
    </message>
    <message>
        <source>In the menu of the camera, the USB connection is to be “PTP”, “PC”, “Remote” or “Tether”, not “Mass storage” or “MTP” with a phone&apos;s name.</source>
        <translation>Im Menü der Kamera muss die USB-Verbindung auf „PTP“, „PC“, „Remote“ oder „Tether“ stehen, nicht auf „Mass storage“ (Massenspeicher) oder auf „MTP“ mit dem Namen eines Telefons.</translation>
    </message>
    <message>
        <source>Is it switched on, awake, and its battery full? Use the cable that carries data, without a hub.</source>
        <translation>Ist sie eingeschaltet und wach, und ist ihr Akku voll? Verwenden Sie ein Kabel, das Daten überträgt, ohne Hub dazwischen.</translation>
    </message>
    <message>
        <source>It is not found?</source>
        <translation>Sie wird nicht gefunden?</translation>
    </message>
    <message>
        <source>New photographs are saved in “%1”. Any folder will do; each shoot can have its own.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Neue Fotos werden in „%1“ gespeichert. Jeder Ordner ist recht; jedes Shooting kann seinen eigenen haben.</translation>
    </message>
    <message>
        <source>No folder is open yet.</source>
        <translation>Es ist noch kein Ordner geöffnet.</translation>
    </message>
    <message>
        <source>Photographs go into a folder</source>
        <translation>Fotos kommen in einen Ordner</translation>
    </message>
    <message>
        <source>Plug one in and switch it on: it is connected by itself. Or look around with the virtual one.</source>
        <translation>Schließen Sie eine an und schalten Sie sie ein: Sie wird von selbst verbunden. Oder sehen Sie sich mit der virtuellen um.</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>button: closes the page and begins</extracomment>
        <translation type="vanished">Start</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>title of a page</extracomment>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome to Skein</source>
        <translation>Willkommen bei Skein</translation>
    </message>
    <message>
        <source>With Wi-Fi, the camera needs its “remote” or “EOS Utility” mode; connect it by the address on its screen, and confirm the pairing there.</source>
        <translation>Bei WLAN muss die Kamera in ihrem Modus „Remote“ oder „EOS Utility“ sein; verbinden Sie sie über die Adresse auf ihrem Bildschirm und bestätigen Sie dort die Kopplung.</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but Skein runs in a sandbox that keeps it from USB devices. Allow it with this command, then start Skein again: %2</source>
        <extracomment>%1 is a camera, %2 a command to be typed as it is</extracomment>
        <translation>„%1“ ist angeschlossen, aber Skein läuft in einer Sandbox, die es von USB-Geräten fernhält. Erlauben Sie den Zugriff mit diesem Befehl, und starten Sie Skein dann neu: %2</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but only members of the group “%2” may use it. Become one with this command, then log out and in again: %3</source>
        <extracomment>%1 is a camera, %2 the name of a group of users, %3 a command to be typed as it is</extracomment>
        <translation>„%1“ ist angeschlossen, aber nur Mitglieder der Gruppe „%2“ dürfen sie verwenden. Werden Sie mit diesem Befehl Mitglied, und melden Sie sich dann ab und wieder an: %3</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but poses as a disk. Choose “PTP”, “PC” or “Remote” for its USB connection in its own menu, then plug it in again.</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>„%1“ ist angeschlossen, gibt sich aber als Laufwerk aus. Wählen Sie im Menü der Kamera „PTP“, „PC“ oder „Remote“ für die USB-Verbindung und schließen Sie sie dann noch einmal an.</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but the program “%2” has it. Close that program; Skein asks for the camera again when you connect it.</source>
        <extracomment>%1 is a camera, %2 a program</extracomment>
        <translation>„%1“ ist angeschlossen, aber das Programm „%2“ belegt sie. Schließen Sie dieses Programm; Skein fragt wieder nach der Kamera, wenn Sie sie verbinden.</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but you may not use it, because the rules that give access to cameras are missing. Install the package that brings them (libgphoto2-6 on Debian and Ubuntu, libgphoto2 elsewhere), then plug the camera in again.</source>
        <extracomment>%1 is a camera; libgphoto2-6 and libgphoto2 are names of packages</extracomment>
        <translation>„%1“ ist angeschlossen, aber Sie dürfen sie nicht verwenden, weil die Regeln fehlen, die Zugriff auf Kameras geben. Installieren Sie das Paket, das sie enthält (libgphoto2-6 bei Debian und Ubuntu, sonst libgphoto2), und schließen Sie die Kamera dann erneut an.</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but you may not use it. Log out and in again; if that does not help, install the rules of libgphoto2 for udev, or ask who looks after this computer.</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>„%1“ ist angeschlossen, aber Sie dürfen sie nicht benutzen. Melden Sie sich ab und wieder an; wenn das nicht hilft, installieren Sie die udev-Regeln von libgphoto2 oder fragen Sie, wer diesen Computer betreut.</translation>
    </message>
    <message>
        <source>• %1</source>
        <extracomment>an entry of a list; %1 is a sentence</extracomment>
        <translation>• %1</translation>
    </message>
</context>
<context>
    <name>skein::WelcomePresenter</name>
    <message>
        <source>“%1” is connected. Press %2 to take a photograph, and %3 to see what the camera sees.</source>
        <extracomment>%1 is a camera, %2 and %3 are keys</extracomment>
        <translation>„%1“ ist verbunden. Drücken Sie %2, um ein Foto aufzunehmen, und %3, um zu sehen, was die Kamera sieht.</translation>
    </message>
</context>
<context>
    <name>skein::WhatsThisText</name>
    <message>
        <source>Closes this window and leaves everything as it was.</source>
        <translation>Schließt dieses Fenster und lässt alles, wie es war.</translation>
    </message>
    <message>
        <source>Closes this window. What was changed in it stays changed.</source>
        <translation>Schließt dieses Fenster. Was darin geändert wurde, bleibt geändert.</translation>
    </message>
    <message>
        <source>Closes this window. What was chosen in it counts from now on.</source>
        <translation>Schließt dieses Fenster. Was darin gewählt wurde, gilt von jetzt an.</translation>
    </message>
</context>
<context>
    <name>skein::WheelGuard</name>
    <message>
        <source>The wheel steps it when the pointer has rested here for a moment.</source>
        <translation>Das Mausrad verstellt sie, wenn der Zeiger einen Moment hier geruht hat.</translation>
    </message>
</context>
<context>
    <name>skein::WindowHooks</name>
    <message numerus="yes">
        <source>Programs of yours failed %n times. The last time: %1</source>
        <extracomment>hooks are the photographer&apos;s own programs, run when something happens; %1 is a sentence</extracomment>
        <translation>
            <numerusform>Ein eigenes Programm von Ihnen ist %n Mal gescheitert: %1</numerusform>
            <numerusform>Eigene Programme von Ihnen sind %n Mal gescheitert. Das letzte Mal: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::WindowMenus</name>
    <message>
        <source>&amp;Camera</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Kamera</translation>
    </message>
    <message>
        <source>&amp;Colour Management</source>
        <extracomment>title of a menu</extracomment>
        <translation>Fa&amp;rbmanagement</translation>
    </message>
    <message>
        <source>&amp;Focus</source>
        <extracomment>title of a menu: what moves the lens</extracomment>
        <translation>&amp;Fokus</translation>
    </message>
    <message>
        <source>&amp;Focus Aids</source>
        <extracomment>menu: focus peaking, focus points and the like</extracomment>
        <translation>F&amp;okushilfen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Histogram</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Histogramm</translation>
    </message>
    <message>
        <source>&amp;Keyboard and Sizes</source>
        <translation>&amp;Tastatur und Größen</translation>
    </message>
    <message>
        <source>&amp;Masks and Guides</source>
        <translation>&amp;Masken und Hilfslinien</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Bild</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <extracomment>title of a menu</extracomment>
        <translation>B&amp;ewertung</translation>
    </message>
    <message>
        <source>&amp;Rendering Intent</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Rendering-Intent</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <extracomment>menu: chooses pictures</extracomment>
        <translation>&amp;Auswahl</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Sitzung</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <extracomment>title of the menu in which plugins have their commands</extracomment>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <extracomment>title of a menu</extracomment>
        <translation>Verglei&amp;ch</translation>
    </message>
    <message>
        <source>Chan&amp;ge Setting</source>
        <extracomment>title of a menu: changes settings of the camera</extracomment>
        <translation>Einstellun&amp;g ändern</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <extracomment>menu: where the parts of the window lie</extracomment>
        <translation>La&amp;yout</translation>
    </message>
    <message>
        <source>Live &amp;Picture</source>
        <extracomment>title of a menu: what is done with the picture of live view</extracomment>
        <translation>Live-&amp;Bild</translation>
    </message>
    <message>
        <source>Meta&amp;data</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Metadaten</translation>
    </message>
    <message>
        <source>Mo&amp;ve</source>
        <extracomment>menu: moves the part of the picture that is seen</extracomment>
        <translation>Ver&amp;schieben</translation>
    </message>
    <message>
        <source>More commands</source>
        <extracomment>button of the toolbar, for screen readers and as a tip</extracomment>
        <translation>Weitere Befehle</translation>
    </message>
    <message>
        <source>Ove&amp;rlay</source>
        <extracomment>title of a menu</extracomment>
        <translation>Ü&amp;berlagerung</translation>
    </message>
    <message>
        <source>Pan&amp;els</source>
        <extracomment>menu: the pages of the panel at the side of the window</extracomment>
        <translation>&amp;Verfügbare Leisten</translation>
    </message>
    <message>
        <source>Presen&amp;tation</source>
        <extracomment>title of a menu</extracomment>
        <translation>Präs&amp;entation</translation>
    </message>
    <message>
        <source>R&amp;un Sequence</source>
        <extracomment>menu of the sequences that keys run</extracomment>
        <translation>Se&amp;quenz starten</translation>
    </message>
    <message>
        <source>Ra&amp;ting</source>
        <extracomment>title of a menu of the picture&apos;s context menu</extracomment>
        <translation>Bewer&amp;tung</translation>
    </message>
    <message>
        <source>Sharpness Spo&amp;t</source>
        <extracomment>menu: the place at which sharpness is measured</extracomment>
        <translation>S&amp;chärfemesspunkt</translation>
    </message>
</context>
<context>
    <name>skein::WindowWork</name>
    <message>
        <source>More than one result could not be saved. The last one: %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>Mehr als ein Ergebnis konnte nicht gespeichert werden. Das letzte: %1</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>Stoppen und schließen</translation>
    </message>
</context>
<context>
    <name>skein::Workspace</name>
    <message>
        <source>Another window of Skein has this camera. Disconnect it there first.</source>
        <translation>Diese Kamera gehört einem anderen Fenster von Skein. Trennen Sie sie dort zuerst.</translation>
    </message>
    <message>
        <source>Choose Another Folder…</source>
        <extracomment>button: opens a session in another folder than the one that could not be opened</extracomment>
        <translation>Anderen Ordner wählen…</translation>
    </message>
    <message>
        <source>End %1</source>
        <extracomment>button; %1 is the name of a program</extracomment>
        <translation>%1 beenden</translation>
    </message>
    <message>
        <source>Meanwhile photographs are saved in “%1”, which the computer may empty after some days.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Einstweilen werden Fotos in „%1“ gespeichert; der Computer leert diesen Ordner möglicherweise nach einigen Tagen.</translation>
    </message>
    <message>
        <source>Meanwhile photographs are saved in “%1”.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Einstweilen werden Fotos in „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <extracomment>button: opens the preferences</extracomment>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Several cameras are connected, and the names of their photographs will not tell which is whose. Put {body} into the pattern for file names.</source>
        <translation>Mehrere Kameras sind verbunden, und an den Namen ihrer Fotos wird nicht zu erkennen sein, welches von welcher ist. Nehmen Sie {body} in das Dateinamenmuster auf.</translation>
    </message>
    <message>
        <source>The camera that the desktop named is not plugged in any more. Plug it in again and switch it on.</source>
        <translation>Die Kamera, die der Desktop genannt hat, ist nicht mehr angeschlossen. Schließen Sie sie wieder an und schalten Sie sie ein.</translation>
    </message>
    <message>
        <source>The disk with “%1” does not answer yet. As soon as it does, the session is opened. You can also begin with another folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Der Datenträger mit „%1“ antwortet noch nicht. Sobald er es tut, wird die Sitzung geöffnet. Sie können auch mit einem anderen Ordner beginnen.</translation>
    </message>
    <message>
        <source>The session of last time, “%1”, is not there: it was moved, or its disk is away. The folder of today was opened instead.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Die letzte Sitzung, „%1“, ist nicht da: Sie wurde verschoben, oder ihr Datenträger fehlt. Stattdessen wurde der heutige Ordner geöffnet.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <extracomment>button: opens the session once more</extracomment>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>“%1” is a camera&apos;s memory card, and no place for a session, so the one of last time was opened. Photographs on the card are imported when it is in the camera and the camera is connected, or copied with the file manager.</source>
        <translation>„%1“ ist die Speicherkarte einer Kamera und kein Platz für eine Sitzung; deshalb wurde die vom letzten Mal geöffnet. Fotos auf der Karte werden importiert, wenn die Karte in der Kamera steckt und die Kamera verbunden ist, oder mit der Dateiverwaltung kopiert.</translation>
    </message>
</context>
</TS>
