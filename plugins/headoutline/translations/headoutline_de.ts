<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>skein::headoutline::CascadeDetector</name>
    <message>
        <source>Heads cannot be found by themselves, because OpenCV&apos;s faces are missing here. Install the package opencv-data, or add the numbers by hand.</source>
        <translation>Köpfe können nicht von selbst gefunden werden, weil OpenCVs Gesichter hier fehlen. Installieren Sie das Paket opencv-data, oder setzen Sie die Nummern von Hand.</translation>
    </message>
    <message>
        <source>Looking for heads failed. Add the numbers by hand. (%1)</source>
        <extracomment>%1 is a technical reason</extracomment>
        <translation>Die Suche nach Köpfen ist gescheitert. Setzen Sie die Nummern von Hand. (%1)</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::HeadOutlinePlugin</name>
    <message>
        <source> pixels</source>
        <extracomment>behind a number</extracomment>
        <translation type="vanished"> Pixel</translation>
    </message>
    <message>
        <source>&amp;Head Outline…</source>
        <extracomment>command of a menu</extracomment>
        <translation>&amp;Kopfumrisse …</translation>
    </message>
    <message>
        <source>&amp;Pictures of web pages:</source>
        <translation type="vanished">&amp;Bilder der Webseiten:</translation>
    </message>
    <message>
        <source>Back row</source>
        <extracomment>choice: where the numbers begin</extracomment>
        <translation type="vanished">Hintere Reihe</translation>
    </message>
    <message>
        <source>Draws the outline of a team photograph and numbers its heads</source>
        <translation>Zeichnet den Umriss eines Gruppenfotos und nummeriert die Köpfe</translation>
    </message>
    <message>
        <source>Front row</source>
        <extracomment>choice: where the numbers begin</extracomment>
        <translation type="vanished">Vordere Reihe</translation>
    </message>
    <message>
        <source>Head Outline</source>
        <extracomment>name of the plugin: numbers the people of a group photograph</extracomment>
        <translation>Kopfumrisse</translation>
    </message>
    <message>
        <source>It needs a newer version of Skein.</source>
        <translation>Es braucht eine neuere Version von Skein.</translation>
    </message>
    <message>
        <source>Number &amp;first:</source>
        <extracomment>label of a choice: which row is numbered first</extracomment>
        <translation type="vanished">&amp;Zuerst nummerieren:</translation>
    </message>
    <message>
        <source>Show a team photograph first.</source>
        <translation>Zeigen Sie erst ein Gruppenfoto.</translation>
    </message>
    <message>
        <source>What outlines look like at first, and how large and how well the pictures of web pages are saved.</source>
        <translation type="vanished">Wie Umrisse anfangs aussehen und wie groß und wie gut die Bilder der Webseiten gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::HeadSet</name>
    <message>
        <source>Add Number</source>
        <extracomment>what can be taken back</extracomment>
        <translation>Nummer hinzufügen</translation>
    </message>
    <message>
        <source>Find Heads</source>
        <extracomment>what can be taken back</extracomment>
        <translation>Köpfe finden</translation>
    </message>
    <message>
        <source>Move Number</source>
        <extracomment>what can be taken back</extracomment>
        <translation>Nummer verschieben</translation>
    </message>
    <message>
        <source>Remove Number</source>
        <extracomment>what can be taken back</extracomment>
        <translation>Nummer entfernen</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>what can be taken back</extracomment>
        <translation>Umbenennen</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::HeadState</name>
    <message>
        <source>The heads beside this photograph were saved by a newer version of this plugin. Update it to go on with them.</source>
        <translation>Die Köpfe neben diesem Foto hat eine neuere Version dieses Plugins gespeichert. Aktualisieren Sie es, um damit weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>The heads that were saved beside this photograph are more than %1, which is too many.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Neben diesem Foto sind mehr als %1 Köpfe gespeichert; das sind zu viele.</translation>
    </message>
    <message>
        <source>The heads that were saved beside this photograph cannot be read; the file is damaged or something else.</source>
        <translation>Die Köpfe, die neben diesem Foto gespeichert sind, können nicht gelesen werden; die Datei ist beschädigt oder etwas anderes.</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::HeadTexts</name>
    <message>
        <source>(no name)</source>
        <extracomment>somebody in the photograph who has no name yet</extracomment>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Back row</source>
        <extracomment>title of a row of names</extracomment>
        <translation>Hintere Reihe</translation>
    </message>
    <message>
        <source>Front row</source>
        <extracomment>title of a row of names</extracomment>
        <translation>Vordere Reihe</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>title of the list of names on a web page</extracomment>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Outline with numbers</source>
        <translation>Umriss mit Nummern</translation>
    </message>
    <message>
        <source>Outline with numbers: %1</source>
        <extracomment>text instead of a picture on a web page; %1 is the name of the photograph</extracomment>
        <translation>Umriss mit Nummern: %1</translation>
    </message>
    <message>
        <source>Photograph</source>
        <extracomment>heading on a web page</extracomment>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photograph: %1</source>
        <extracomment>text instead of a picture on a web page; %1 is the name of the photograph</extracomment>
        <translation>Foto: %1</translation>
    </message>
    <message>
        <source>Row %1</source>
        <extracomment>title of a row of names; %1 is a number</extracomment>
        <translation>Reihe %1</translation>
    </message>
    <message>
        <source>Team photograph</source>
        <extracomment>example of a title</extracomment>
        <translation>Gruppenfoto</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::HeadView</name>
    <message numerus="yes">
        <source>%n number(s).</source>
        <extracomment>how many people are numbered, for screen readers</extracomment>
        <translation>
            <numerusform>%n Nummer.</numerusform>
            <numerusform>%n Nummern.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add Number Here</source>
        <translation>Nummer hier &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <extracomment>command of a menu: gives the person a name</extracomment>
        <translation>&amp;Name …</translation>
    </message>
    <message>
        <source>&amp;Remove Number</source>
        <extracomment>command of a menu</extracomment>
        <translation>Nummer &amp;entfernen</translation>
    </message>
    <message>
        <source>No photograph is open here.</source>
        <translation>Hier ist kein Foto geöffnet.</translation>
    </message>
    <message>
        <source>Number %1 is chosen: %2.</source>
        <extracomment>for screen readers; %1 is a number, %2 the name of a person</extracomment>
        <translation>Nummer %1 ist gewählt: %2.</translation>
    </message>
    <message>
        <source>Page Up and Page Down choose a number, the arrows move it, Delete removes it, Insert adds one, Enter leads to its name.</source>
        <translation>Bild auf und Bild ab wählen eine Nummer, die Pfeile verschieben sie, Entf entfernt sie, Einfg fügt eine hinzu, Enter führt zu ihrem Namen.</translation>
    </message>
    <message>
        <source>Photograph with numbers</source>
        <translation>Foto mit Nummern</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::LookForm</name>
    <message>
        <source>%1 %</source>
        <extracomment>a number and its unit</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are numbers: a step of a slider, and how many there are</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>&amp;Contrast:</source>
        <extracomment>label of a number: how the outline is drawn</extracomment>
        <translation>&amp;Kontrast:</translation>
    </message>
    <message>
        <source>&amp;Desaturation:</source>
        <extracomment>label of a number: how the outline is drawn</extracomment>
        <translation>&amp;Entsättigung:</translation>
    </message>
    <message>
        <source>&amp;Thickness:</source>
        <extracomment>label of a number: how the outline is drawn</extracomment>
        <translation>&amp;Strichstärke:</translation>
    </message>
    <message>
        <source>100 % draws grey lines; with less they keep some colour.</source>
        <translation>100 % zeichnet graue Linien; mit weniger behalten sie etwas Farbe.</translation>
    </message>
    <message>
        <source>As drawn on paper, and good to print; else bright lines on black.</source>
        <translation>Wie auf Papier gezeichnet und gut zu drucken; sonst helle Linien auf Schwarz.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Dark lines on &amp;white</source>
        <translation>Dunkle Linien auf &amp;Weiß</translation>
    </message>
    <message>
        <source>Desaturation</source>
        <translation>Entsättigung</translation>
    </message>
    <message>
        <source>How strongly lines stand out: more also shows faint edges, and the grain of the photograph.</source>
        <translation>Wie stark Linien hervortreten: Mehr zeigt auch schwache Kanten und das Korn des Fotos.</translation>
    </message>
    <message>
        <source>How the outline is drawn from the photograph: how strong and how thick its lines are, how much colour stays, and whether lines are dark or bright.</source>
        <translation type="vanished">Wie der Umriss aus dem Foto gezeichnet wird: wie kräftig und wie dick seine Linien sind, wie viel Farbe bleibt und ob die Linien dunkel oder hell sind.</translation>
    </message>
    <message>
        <source>Thickness</source>
        <extracomment>how thick lines are</extracomment>
        <translation>Strichstärke</translation>
    </message>
    <message>
        <source>Thin lines show small things such as hair; thick ones only what is large.</source>
        <translation>Dünne Linien zeigen Kleines wie Haare, dicke nur Großes.</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::OutlineDialog</name>
    <message numerus="yes">
        <source>%n head(s) found. Look whether one was missed, or something else was taken for a head.</source>
        <extracomment>%n counts heads of people that were found in the photograph</extracomment>
        <translation>
            <numerusform>%n Kopf gefunden. Sehen Sie nach, ob einer fehlt oder etwas anderes für einen Kopf gehalten wurde.</numerusform>
            <numerusform>%n Köpfe gefunden. Sehen Sie nach, ob einer fehlt oder etwas anderes für einen Kopf gehalten wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <extracomment>button: adds a number to the photograph</extracomment>
        <translation>&amp;Hinzu</translation>
    </message>
    <message>
        <source>&amp;Find Heads</source>
        <extracomment>button: looks for heads in the photograph</extracomment>
        <translation>Köpfe &amp;finden</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <extracomment>tab or button: the list of names</extracomment>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <extracomment>can be switched on and off: what is shown</extracomment>
        <translation>&amp;Umriss</translation>
    </message>
    <message>
        <source>&amp;Photograph</source>
        <extracomment>can be switched on and off: what is shown</extracomment>
        <translation>F&amp;oto</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>button: removes a number from the photograph</extracomment>
        <translation>&amp;Weg</translation>
    </message>
    <message>
        <source>A line for the name of each head. Typing begins to write one, and Tab goes on to the next.</source>
        <translation>Für jeden Kopf eine Zeile mit dem Namen. Tippen beginnt einen Namen, und Tab geht zum nächsten.</translation>
    </message>
    <message>
        <source>A page with photograph and outline, on which one points at people and sees their names (HTML)</source>
        <translation>Eine Seite mit Foto und Umriss, auf der man auf Personen zeigt und ihre Namen sieht (HTML)</translation>
    </message>
    <message>
        <source>Adds a number in the middle; a double click adds one where it is made.</source>
        <translation>Fügt eine Nummer in der Mitte hinzu; ein Doppelklick setzt eine an seine Stelle.</translation>
    </message>
    <message>
        <source>Back row first</source>
        <translation>Hintere Reihe zuerst</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <extracomment>button: ends the search for heads</extracomment>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Does again what was just taken back.</source>
        <translation>Stellt wieder her, was gerade zurückgenommen wurde.</translation>
    </message>
    <message>
        <source>Find the heads, or add numbers by a double click, then type the names.</source>
        <translation>Suchen Sie die Köpfe, oder setzen Sie Nummern durch Doppelklick, und tippen Sie dann die Namen.</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>button: zoom that shows the whole photograph</extracomment>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Front row first</source>
        <translation>Vordere Reihe zuerst</translation>
    </message>
    <message>
        <source>Going on with what was saved beside the photograph.</source>
        <translation>Weiter mit dem, was neben dem Foto gespeichert war.</translation>
    </message>
    <message>
        <source>Head Outline: %1</source>
        <extracomment>title of a window; %1 is the name of the photograph</extracomment>
        <translation>Kopfumrisse: %1</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>button: zoom</extracomment>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Looking for heads. “Cancel” or Escape ends that.</source>
        <translation>Suche nach Köpfen. „Abbrechen“ oder Escape beendet sie.</translation>
    </message>
    <message>
        <source>Looking for heads: %1 %</source>
        <extracomment>%1 is a number: how much of the search is done</extracomment>
        <translation>Suche nach Köpfen: %1 %</translation>
    </message>
    <message>
        <source>Looking for heads…</source>
        <translation type="vanished">Köpfe werden gesucht …</translation>
    </message>
    <message>
        <source>Looks for faces and numbers them in reading order; those that are there are replaced, and names are kept where a head was.</source>
        <translation>Sucht Gesichter und nummeriert sie in Leserichtung; vorhandene Nummern werden ersetzt, und Namen bleiben, wo ein Kopf war.</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>name of a line, for screen readers</extracomment>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Names in the order of the numbers</source>
        <translation>Namen in der Reihenfolge der Nummern</translation>
    </message>
    <message>
        <source>No heads were found. Add the numbers by a double click where the heads are.</source>
        <translation>Es wurden keine Köpfe gefunden. Setzen Sie die Nummern durch Doppelklick dorthin, wo die Köpfe sind.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>title of a part of the window</extracomment>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <extracomment>button: saves the outline as a picture</extracomment>
        <translation>U&amp;mriss</translation>
    </message>
    <message>
        <source>Outline</source>
        <extracomment>title of a part of the window</extracomment>
        <translation>Umriss</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>button</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Removes the chosen number and its name.</source>
        <translation>Entfernt die gewählte Nummer und ihren Namen.</translation>
    </message>
    <message>
        <source>Save in the Session</source>
        <translation>In der Sitzung speichern</translation>
    </message>
    <message>
        <source>Saved in the session: %1.</source>
        <extracomment>%1: names of files</extracomment>
        <translation>In der Sitzung gespeichert: %1.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>message</extracomment>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Show all of the photograph</source>
        <translation>Das ganze Foto zeigen</translation>
    </message>
    <message>
        <source>Shows the outline, as it is saved.</source>
        <translation>Zeigt den Umriss, wie er gespeichert wird.</translation>
    </message>
    <message>
        <source>Shows the photograph itself, below the numbers.</source>
        <translation>Zeigt das Foto selbst unter den Nummern.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>button: zoom</extracomment>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Stands above the list of names and the web page.</source>
        <translation>Steht über der Namensliste und der Webseite.</translation>
    </message>
    <message>
        <source>Takes back the last change of numbers and names.</source>
        <translation>Nimmt die letzte Änderung an Nummern und Namen zurück.</translation>
    </message>
    <message>
        <source>The numbers with the names, row by row (text)</source>
        <translation>Die Nummern mit den Namen, Reihe für Reihe (Text)</translation>
    </message>
    <message>
        <source>The outline with the numbers, at full size (PNG)</source>
        <translation>Der Umriss mit den Nummern, in voller Größe (PNG)</translation>
    </message>
    <message>
        <source>The photograph is being loaded…</source>
        <translation>Das Foto wird geladen …</translation>
    </message>
    <message>
        <source>The search was cancelled. Nothing was changed.</source>
        <translation>Die Suche wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Title of the photograph</source>
        <translation>Titel des Fotos</translation>
    </message>
    <message>
        <source>Title, for example the team</source>
        <translation>Titel, zum Beispiel die Mannschaft</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>button</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Web Pa&amp;ge</source>
        <extracomment>button: saves a web page with the photograph and the names</extracomment>
        <translation>Web&amp;seite</translation>
    </message>
    <message>
        <source>Whether the numbers begin in the back row or in the front row.</source>
        <translation>Ob die Nummern in der hinteren oder in der vorderen Reihe beginnen.</translation>
    </message>
    <message>
        <source>Which row is counted first</source>
        <translation>Welche Reihe zuerst gezählt wird</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::OutlineExport</name>
    <message>
        <source>There is not enough memory for this picture. Close other programs and try again.</source>
        <translation>Für dieses Bild reicht der Arbeitsspeicher nicht. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::OutlinePage</name>
    <message>
        <source> pixels</source>
        <extracomment>behind a number</extracomment>
        <translation> Pixel</translation>
    </message>
    <message>
        <source>&amp;Pictures of web pages:</source>
        <translation>&amp;Bilder der Webseiten:</translation>
    </message>
    <message>
        <source>Back row</source>
        <extracomment>choice: where the numbers begin</extracomment>
        <translation>Hintere Reihe</translation>
    </message>
    <message>
        <source>Front row</source>
        <extracomment>choice: where the numbers begin</extracomment>
        <translation>Vordere Reihe</translation>
    </message>
    <message>
        <source>Number &amp;first:</source>
        <extracomment>label of a choice: which row is numbered first</extracomment>
        <translation>&amp;Zuerst nummerieren:</translation>
    </message>
    <message>
        <source>The longer side of photograph and outline on the page. Outlines that are saved as pictures always have the size of the photograph.</source>
        <translation>Die längere Seite von Foto und Umriss auf der Seite. Umrisse, die als Bilder gespeichert werden, sind immer so groß wie das Foto.</translation>
    </message>
    <message>
        <source>Web pages</source>
        <extracomment>title above options: pages for a web browser</extracomment>
        <translation>Webseiten</translation>
    </message>
    <message>
        <source>What a new photograph begins with</source>
        <extracomment>title above options: of photographs that are opened for the first time</extracomment>
        <translation>Womit ein neues Foto beginnt</translation>
    </message>
    <message>
        <source>Whether number 1 stands in the back row or in the front row; each row is counted from left to right.</source>
        <translation>Ob die Nummer 1 in der hinteren oder in der vorderen Reihe steht; jede Reihe wird von links nach rechts gezählt.</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::StateFile</name>
    <message>
        <source>The heads could not be saved in “%1”: %2. Make room or make the folder writable, and change something to try again.</source>
        <extracomment>%1 is a folder, %2 a technical reason</extracomment>
        <translation>Die Köpfe konnten nicht in „%1“ gespeichert werden: %2. Schaffen Sie Platz oder machen Sie den Ordner beschreibbar, und ändern Sie etwas, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>The heads that were saved beside this photograph could not be read: %1. They stay there under another name when you save others.</source>
        <extracomment>%1 is a technical reason</extracomment>
        <translation>Die Köpfe, die neben diesem Foto gespeichert sind, konnten nicht gelesen werden: %1. Sie bleiben dort unter einem anderen Namen, wenn Sie andere speichern.</translation>
    </message>
    <message>
        <source>The heads that were there, saved by something else or unreadable, are kept in “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Die Köpfe, die dort lagen, von etwas anderem gespeichert oder unlesbar, sind in „%1“ aufgehoben.</translation>
    </message>
    <message>
        <source>The heads were not saved, because “%1” is a link. Remove it and change something to try again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Die Köpfe wurden nicht gespeichert, weil „%1“ ein Verweis ist. Entfernen Sie ihn und ändern Sie etwas, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>The heads were not saved: “%1” is not there any more.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Die Köpfe wurden nicht gespeichert: „%1“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>it is a link or no file</source>
        <translation>es ist eine Verknüpfung oder keine Datei</translation>
    </message>
</context>
</TS>
