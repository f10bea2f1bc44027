<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Skein</source>
        <extracomment>title of a window</extracomment>
        <translation>Informazioni su Skein</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software libero con licenza GNU General Public License, versione 3 o successiva. È fornito senza alcuna garanzia.</translation>
    </message>
    <message>
        <source>Icon of Skein</source>
        <extracomment>read aloud: the picture beside the program&apos;s name</extracomment>
        <translation>Icona di Skein</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>title of a part: versions of libraries</extracomment>
        <translation>Versioni</translation>
    </message>
</context>
<context>
    <name>CachePart</name>
    <message>
        <source>&lt;b&gt;Memory for pictures&lt;/b&gt;</source>
        <translation>&lt;b&gt;Memoria per le immagini&lt;/b&gt;</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <extracomment>label of a size in MiB or GiB</extracomment>
        <translation>Al &amp;massimo</translation>
    </message>
    <message>
        <source>GiB</source>
        <extracomment>unit behind a number: gibibytes</extracomment>
        <translation>GiB</translation>
    </message>
    <message>
        <source>How much memory the pictures of a window may use.</source>
        <translation>Quanta memoria possono usare le immagini di una finestra.</translation>
    </message>
    <message>
        <source>Memory for pictures</source>
        <translation>Memoria per le immagini</translation>
    </message>
    <message>
        <source>MiB</source>
        <extracomment>unit behind a number: mebibytes</extracomment>
        <translation>MiB</translation>
    </message>
    <message>
        <source>Pictures get a quarter of the computer&apos;s memory, which suits most.</source>
        <translation>Le immagini dispongono di un quarto della memoria del computer, adatto alla maggior parte dei casi.</translation>
    </message>
    <message>
        <source>Pictures get no more memory than you say here; with less, more of them are read again from the disk.</source>
        <translation>Le immagini non dispongono di più memoria di quella indicata qui; con meno, più immagini vengono rilette dal disco.</translation>
    </message>
    <message>
        <source>Pictures that were looked at, and their neighbours, are kept in memory so that they are there at once. More memory keeps more of them; each window has its own.</source>
        <translation>Le immagini già visualizzate e quelle vicine restano in memoria, così appaiono subito. Più memoria ne conserva di più; ogni finestra ha la propria.</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>name of a choice, for screen readers: MiB or GiB</extracomment>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Whether the number before it is in megabytes or gigabytes.</source>
        <translation>Se il numero che precede è in megabyte o in gigabyte.</translation>
    </message>
</context>
<context>
    <name>CameraPicker</name>
    <message>
        <source>&amp;Cameras</source>
        <extracomment>label of a list</extracomment>
        <translation>&amp;Fotocamere</translation>
    </message>
    <message>
        <source>&amp;Network address</source>
        <extracomment>label of a field</extracomment>
        <translation>Indirizzo di &amp;rete</translation>
    </message>
    <message>
        <source>192.168.1.20 or camera.local:15740</source>
        <translation>192.168.1.20 o camera.local:15740</translation>
    </message>
    <message>
        <source>Cameras</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>Fotocamere</translation>
    </message>
    <message>
        <source>Cameras that can be connected. A double click, or Return, connects the chosen one.</source>
        <translation>Fotocamere che si possono collegare. Un doppio clic, o Invio, collega quella scelta.</translation>
    </message>
    <message>
        <source>Connect a Camera</source>
        <translation>Collega una fotocamera</translation>
    </message>
    <message>
        <source>Connect a camera as soon as it is &amp;plugged in</source>
        <translation>&amp;Collega una fotocamera appena viene inserito il cavo</translation>
    </message>
    <message>
        <source>Look &amp;Again</source>
        <extracomment>button: looks for cameras anew</extracomment>
        <translation>Cerca di &amp;nuovo</translation>
    </message>
    <message>
        <source>Looks once more which cameras are connected by cable, for example after you have switched one on.</source>
        <translation>Cerca di nuovo le fotocamere collegate via cavo, per esempio dopo averne accesa una.</translation>
    </message>
    <message>
        <source>Na&amp;me of this body</source>
        <translation>N&amp;ome di questo corpo</translation>
    </message>
    <message>
        <source>None; for example “Left” or “Overhead”</source>
        <translation>Nessuno; per esempio “Sinistra” o “Dall’alto”</translation>
    </message>
    <message>
        <source>The camera&apos;s address on Wi-Fi or cable, as its network menu shows it; a port may follow after a colon.</source>
        <translation>L’indirizzo della fotocamera via Wi-Fi o cavo, come indicato nel suo menu di rete; può essere seguito da due punti e da una porta.</translation>
    </message>
    <message>
        <source>This computer does not tell Skein when it sleeps and wakes. Should a camera not answer after that, disconnect it and connect it here again.</source>
        <translation>Questo computer non comunica a Skein quando va in sospensione e quando si riattiva. Se dopo una sospensione una fotocamera non risponde, scollegala e ricollegala qui.</translation>
    </message>
    <message>
        <source>What this camera is called in lists and, where the file-name pattern has {body}, in file names.</source>
        <translation>Il nome di questa fotocamera negli elenchi e, se il modello dei nomi di file contiene {body}, nei nomi dei file.</translation>
    </message>
    <message>
        <source>Whether a camera is connected by itself when its cable is plugged in. Otherwise it is chosen here.</source>
        <translation>Se una fotocamera si collega da sé quando viene inserito il cavo. Altrimenti la si sceglie qui.</translation>
    </message>
</context>
<context>
    <name>ControlPanel</name>
    <message>
        <source>Presets and choice of settings</source>
        <translation>Preset e scelta delle impostazioni</translation>
    </message>
    <message>
        <source>Presets, and which settings are on top</source>
        <translation>Preset e impostazioni in primo piano</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>what an empty search field says</extracomment>
        <translation>Cerca impostazioni</translation>
    </message>
    <message>
        <source>Shows only the settings whose names contain these words. Escape shows all again.</source>
        <translation>Mostra solo le impostazioni il cui nome contiene queste parole. Esc le mostra di nuovo tutte.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find by name</source>
        <translation>Trova per nome</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>name of a choice, for screen readers: coloured label</extracomment>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>name of a choice, for screen readers: stars</extracomment>
        <translation>Valutazione</translation>
    </message>
    <message>
        <source>Show the newest photograph</source>
        <translation>Mostra la foto più recente</translation>
    </message>
    <message>
        <source>Shows all photographs again, whatever their names, stars and labels.</source>
        <translation>Mostra di nuovo tutte le foto, qualunque sia il nome, le stelle e l’etichetta.</translation>
    </message>
    <message>
        <source>Shows only the photographs whose names contain these words.</source>
        <translation>Mostra solo le foto il cui nome contiene queste parole.</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>Dimensione delle miniature</translation>
    </message>
    <message>
        <source>Size of the thumbnails (Ctrl and the wheel)</source>
        <translation>Dimensione delle miniature (Ctrl e rotellina)</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>name of a choice, for screen readers</extracomment>
        <translation>Ordina per</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>name of a choice, for screen readers: RAW, JPEG and so on</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What the photographs are sorted by</source>
        <translation>Il criterio con cui sono ordinate le foto</translation>
    </message>
    <message>
        <source>Whether the first photograph of the row is the oldest or the newest, or the first or last by name.</source>
        <translation>Se la prima foto della fila è la più vecchia o la più recente, oppure la prima o l’ultima per nome.</translation>
    </message>
    <message>
        <source>Which colour label a photograph must have to be shown</source>
        <translation>L’etichetta colore che una foto deve avere per essere mostrata</translation>
    </message>
    <message>
        <source>Which sort of photographs is shown</source>
        <translation>Il tipo di foto mostrato</translation>
    </message>
    <message>
        <source>Which stars a photograph must have to be shown</source>
        <translation>Le stelle che una foto deve avere per essere mostrata</translation>
    </message>
</context>
<context>
    <name>HookDialog</name>
    <message>
        <source>&amp;Choose…</source>
        <extracomment>button: chooses the file of a program</extracomment>
        <translation>&amp;Scegli…</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <extracomment>button: inserts a word that stands for a fact of the photograph</extracomment>
        <translation>&amp;Inserisci</translation>
    </message>
    <message>
        <source>&amp;Program:</source>
        <extracomment>label of a field</extracomment>
        <translation>&amp;Programma:</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <extracomment>label of a choice: the event at which a program is run</extracomment>
        <translation>&amp;Quando:</translation>
    </message>
    <message>
        <source>/home/me/bin/print-it</source>
        <extracomment>example in an empty field; the path of a program</extracomment>
        <translation>/home/me/bin/print-it</translation>
    </message>
    <message>
        <source>A&amp;rguments:</source>
        <extracomment>label of a field: what the program is given</extracomment>
        <translation>A&amp;rgomenti:</translation>
    </message>
    <message>
        <source>Arguments, one on each line</source>
        <translation>Argomenti, uno per riga</translation>
    </message>
    <message>
        <source>Choose the program</source>
        <translation>Scegli il programma</translation>
    </message>
    <message>
        <source>Chooses the program among the files of this computer.</source>
        <translation>Sceglie il programma tra i file di questo computer.</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Uno per riga</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Puts a word into the arguments that stands for the photograph, the camera and so on</source>
        <translation>Inserisce negli argomenti una parola che sta per la foto, la fotocamera e così via</translation>
    </message>
    <message>
        <source>The program to run: its full path, or a name that is found as in a terminal. No shell is involved.</source>
        <translation>Il programma da eseguire: il percorso completo, o un nome che viene trovato come in un terminale. Non viene usata nessuna shell.</translation>
    </message>
    <message>
        <source>What has to happen for the program to be run, such as a photograph that was saved.</source>
        <translation>Che cosa deve accadere perché il programma venga eseguito, per esempio il salvataggio di una foto.</translation>
    </message>
    <message>
        <source>What the program gets, one argument on each line. Words in braces such as {path} are replaced by what they stand for.</source>
        <translation>Ciò che il programma riceve, un argomento per riga. Le parole tra parentesi graffe, come {path}, vengono sostituite da ciò per cui stanno.</translation>
    </message>
    <message>
        <source>When the program is run</source>
        <translation>Quando viene eseguito il programma</translation>
    </message>
</context>
<context>
    <name>HooksPage</name>
    <message>
        <source> at most</source>
        <comment>after a number</comment>
        <extracomment>behind a number: so many programs at the same time</extracomment>
        <translation> al massimo</translation>
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
        <translation>&amp;Aggiungi…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <extracomment>button</extracomment>
        <translation>&amp;Modifica…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>button</extracomment>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>&amp;Run at once:</source>
        <translation>In &amp;parallelo:</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <extracomment>button: runs the program for a test</extracomment>
        <translation>&amp;Prova</translation>
    </message>
    <message>
        <source>&lt;b&gt;Programs that are run when something happens&lt;/b&gt;</source>
        <translation>&lt;b&gt;Programmi eseguiti quando succede qualcosa&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Adds a program that is run when something happens.</source>
        <translation>Aggiunge un programma che viene eseguito quando accade qualcosa.</translation>
    </message>
    <message>
        <source>Changes the event, the program or the arguments of the chosen line.</source>
        <translation>Modifica l’evento, il programma o gli argomenti della riga scelta.</translation>
    </message>
    <message>
        <source>E&amp;nd after:</source>
        <extracomment>label of a number of seconds after which a program that hangs is ended</extracomment>
        <translation>&amp;Termina dopo:</translation>
    </message>
    <message>
        <source>Hooks</source>
        <extracomment>title of a page of the preferences: own programs that are run when something happens</extracomment>
        <translation>Programmi propri</translation>
    </message>
    <message>
        <source>More wait until one has ended, so that many photographs at once do not stop the computer.</source>
        <translation>Gli altri attendono che uno sia terminato, così molte foto in una volta non bloccano il computer.</translation>
    </message>
    <message>
        <source>No program is run yet. Add one that, for example, copies or prints each photograph as soon as it is saved.</source>
        <translation>Ancora nessun programma viene eseguito. Aggiungine uno che, per esempio, copi o stampi ogni foto appena è salvata.</translation>
    </message>
    <message>
        <source>One that takes longer is ended, with all that it started.</source>
        <translation>Un programma che impiega più tempo viene terminato, con tutto ciò che ha avviato.</translation>
    </message>
    <message>
        <source>Programs</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>Programmi</translation>
    </message>
    <message>
        <source>Programs that run at once</source>
        <translation>Programmi eseguiti in parallelo</translation>
    </message>
    <message>
        <source>Runs the program now, with the newest photograph of the session</source>
        <translation>Esegue subito il programma con la foto più recente della sessione</translation>
    </message>
    <message>
        <source>Seconds after which a program is ended</source>
        <translation>Secondi dopo i quali un programma viene terminato</translation>
    </message>
    <message>
        <source>Takes the chosen line away; the program itself stays.</source>
        <translation>Toglie la riga scelta; il programma in sé resta.</translation>
    </message>
    <message>
        <source>The programs that are run, and at which event. A double click changes one.</source>
        <translation>I programmi che vengono eseguiti, e a quale evento. Un doppio clic ne modifica uno.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;All</source>
        <extracomment>button: chooses all</extracomment>
        <translation>&amp;Tutte</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>button</extracomment>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>&amp;Delete from the card what has been saved</source>
        <translation>&amp;Elimina dalla scheda le foto salvate</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <extracomment>button, a verb</extracomment>
        <translation>&amp;Importa</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <extracomment>button: reads the card anew</extracomment>
        <translation>Cerca di n&amp;uovo</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <extracomment>button: chooses what is not in the session yet</extracomment>
        <translation>N&amp;uove</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>button: ends the import</extracomment>
        <translation>Inte&amp;rrompi</translation>
    </message>
    <message>
        <source>All on the card</source>
        <translation>Tutte sulla scheda</translation>
    </message>
    <message>
        <source>Brings what is chosen into the session (Return)</source>
        <translation>Porta nella sessione le foto scelte (Invio)</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>name of a group of buttons, for screen readers</extracomment>
        <translation>Scegli</translation>
    </message>
    <message>
        <source>Choose all that are not in this session</source>
        <translation>Scegli tutte le foto non presenti in questa sessione</translation>
    </message>
    <message>
        <source>Choose all that are shown</source>
        <translation>Scegli tutte le foto mostrate</translation>
    </message>
    <message>
        <source>Choose none</source>
        <extracomment>name of a button, for screen readers</extracomment>
        <translation>Deseleziona tutto</translation>
    </message>
    <message>
        <source>Chooses all that are shown (Ctrl+A)</source>
        <translation>Sceglie tutte le foto mostrate (Ctrl+A)</translation>
    </message>
    <message>
        <source>Chooses all that are shown and not in this session</source>
        <translation>Sceglie tutte le foto mostrate e non presenti in questa sessione</translation>
    </message>
    <message>
        <source>Closes this window. An import that has begun goes on without it.</source>
        <translation>Chiude questa finestra. Un’importazione già iniziata prosegue senza di essa.</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>name of a choice, for screen readers</extracomment>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Each photograph that is whole and safe in the session is deleted from the camera&apos;s card.</source>
        <translation>Ogni foto che si trova integra e al sicuro nella sessione viene eliminata dalla scheda della fotocamera.</translation>
    </message>
    <message>
        <source>Ends the import; what has not come stays on the card</source>
        <translation>Termina l’importazione; le foto non ancora arrivate restano sulla scheda</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Trova per nome</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>name of the bar that shows how far it is, for screen readers</extracomment>
        <translation>Importazione</translation>
    </message>
    <message>
        <source>Import from Camera</source>
        <translation>Importa dalla fotocamera</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <extracomment>button: chooses none</extracomment>
        <translation>Ne&amp;ssuna</translation>
    </message>
    <message>
        <source>Not in this session</source>
        <translation>Non in questa sessione</translation>
    </message>
    <message>
        <source>Reads the list of the card once more.</source>
        <translation>Rilegge l’elenco della scheda.</translation>
    </message>
    <message>
        <source>Shows only the photographs whose names contain these words.</source>
        <translation>Mostra solo le foto il cui nome contiene queste parole.</translation>
    </message>
    <message>
        <source>Takes back all that is chosen</source>
        <translation>Annulla tutta la scelta</translation>
    </message>
    <message>
        <source>The day on which they were taken, by the camera&apos;s clock</source>
        <translation>Il giorno dello scatto secondo l’orologio della fotocamera</translation>
    </message>
    <message>
        <source>What lies on the card. Space or a click chooses a photograph; those that are chosen are imported.</source>
        <translation>Il contenuto della scheda. Spazio o un clic sceglie una foto; le foto scelte vengono importate.</translation>
    </message>
    <message>
        <source>Whether all photographs of the card are shown, or only those that this session does not have yet.</source>
        <translation>Se vengono mostrate tutte le foto della scheda o solo quelle che questa sessione non ha ancora.</translation>
    </message>
    <message>
        <source>Which photographs are shown</source>
        <translation>Quali foto sono mostrate</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Toolbar</source>
        <extracomment>name of the toolbar</extracomment>
        <translation>Barra degli strumenti</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Chiudi questo messaggio</translation>
    </message>
</context>
<context>
    <name>MetadataPanel</name>
    <message>
        <source>A GPS position was found too. It is shown with “Show GPS Position”.</source>
        <translation>È stata trovata anche una posizione GPS. Per vederla usa “Mostra posizione GPS”.</translation>
    </message>
    <message>
        <source>Camera, lens and time</source>
        <translation>Fotocamera, obiettivo e ora</translation>
    </message>
    <message>
        <source>Copies all that is listed: names of the standards and values</source>
        <translation>Copia tutto ciò che è elencato: nomi degli standard e valori</translation>
    </message>
    <message>
        <source>Copy All</source>
        <extracomment>button: puts all metadata on the clipboard</extracomment>
        <translation>Copia tutto</translation>
    </message>
    <message>
        <source>Exposure</source>
        <extracomment>name of a line, for screen readers: shutter speed, aperture, ISO</extracomment>
        <translation>Esposizione</translation>
    </message>
    <message>
        <source>Find in the metadata</source>
        <translation>Trova nei metadati</translation>
    </message>
    <message>
        <source>Find name or value</source>
        <translation>Trova nome o valore</translation>
    </message>
    <message>
        <source>GPS position</source>
        <extracomment>name of a line, for screen readers</extracomment>
        <translation>Posizione GPS</translation>
    </message>
    <message>
        <source>Metadata</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>Metadati</translation>
    </message>
    <message>
        <source>Nothing here contains these words.</source>
        <translation>Qui nulla contiene queste parole.</translation>
    </message>
    <message>
        <source>Show GPS Position</source>
        <translation>Mostra posizione GPS</translation>
    </message>
    <message>
        <source>Shows only the lines in which these words stand, as a name or as a value.</source>
        <translation>Mostra solo le righe in cui compaiono queste parole, come nome o come valore.</translation>
    </message>
    <message>
        <source>Shows where this photograph was taken. Nothing is sent anywhere.</source>
        <translation>Mostra dove è stata scattata questa foto. Nulla viene inviato altrove.</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Ciò che non è stato possibile leggere</translation>
    </message>
</context>
<context>
    <name>NamesPart</name>
    <message>
        <source>&amp;Both</source>
        <extracomment>choice: both RAW and JPEG files</extracomment>
        <translation>&amp;Entrambi</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <extracomment>button: inserts a word into the pattern of file names</extracomment>
        <translation>&amp;Inserisci</translation>
    </message>
    <message>
        <source>&amp;Job:</source>
        <extracomment>label of a text that can stand in file names: what the shoot is for</extracomment>
        <translation>&amp;Lavoro:</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <extracomment>button: takes the usual pattern of file names</extracomment>
        <translation>Pre&amp;definito</translation>
    </message>
    <message>
        <source>&lt;b&gt;File names&lt;/b&gt;</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>&lt;b&gt;Nomi dei file&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Stars and colours for other programs&lt;/b&gt;</source>
        <translation>&lt;b&gt;Stelle e colori per altri programmi&lt;/b&gt;</translation>
    </message>
    <message>
        <source>How new photographs are named. A run of X, as in XXXX, is a running number; what stands before a slash is a folder in the session.</source>
        <translation>Come vengono denominate le nuove foto. Una serie di X, come XXXX, è un numero progressivo; ciò che precede una barra è una cartella nella sessione.</translation>
    </message>
    <message>
        <source>How new photographs are named. The line below shows what comes of it.</source>
        <translation>Come vengono denominate le nuove foto. La riga sotto mostra il risultato.</translation>
    </message>
    <message>
        <source>Job</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>Lavoro</translation>
    </message>
    <message>
        <source>Names photographs as Skein does by itself</source>
        <translation>Denomina le foto come fa Skein da sé</translation>
    </message>
    <message>
        <source>One for each &amp;file, IMG_1234.CR3.xmp: darktable, digiKam</source>
        <translation>Uno per ogni &amp;file, IMG_1234.CR3.xmp: darktable, digiKam</translation>
    </message>
    <message>
        <source>One for each &amp;shot, IMG_1234.xmp: Lightroom, Bridge, Capture One</source>
        <translation>Uno per ogni &amp;scatto, IMG_1234.xmp: Lightroom, Bridge, Capture One</translation>
    </message>
    <message>
        <source>Pattern for file names</source>
        <translation>Modello per i nomi dei file</translation>
    </message>
    <message>
        <source>Puts a number, a date or another part into the name</source>
        <translation>Inserisce nel nome un numero, una data o un’altra parte</translation>
    </message>
    <message>
        <source>RAW and JPEG of a shot share one small file without the ending.</source>
        <translation>RAW e JPEG di uno scatto condividono un piccolo file senza l’estensione.</translation>
    </message>
    <message>
        <source>Stars, rejections and colour labels are written into sidecars, files beside the photographs that other programs read. Choose the name your program looks for. Sidecars that are there already are kept up to date, whatever they are called.</source>
        <translation>Stelle, scarti ed etichette colore vengono scritti in file sidecar accanto alle foto, che altri programmi leggono. Scegli il nome che il tuo programma cerca. I sidecar già presenti vengono tenuti aggiornati, qualunque nome abbiano.</translation>
    </message>
    <message>
        <source>The name of the sidecar keeps the ending of the photograph, so that RAW and JPEG have one each.</source>
        <translation>Il nome del sidecar conserva l’estensione della foto, così RAW e JPEG ne hanno uno ciascuno.</translation>
    </message>
    <message>
        <source>The text that {job} in the pattern stands for. Change it when the next job begins.</source>
        <translation>Il testo per cui sta {job} nel modello. Cambialo quando inizia il lavoro successivo.</translation>
    </message>
    <message>
        <source>Two small files with the same contents, for those who use programs of both kinds.</source>
        <translation>Due piccoli file con lo stesso contenuto, per chi usa programmi di entrambi i tipi.</translation>
    </message>
    <message>
        <source>What {job} stands for: a client, a place</source>
        <translation>Ciò per cui sta {job}: un cliente, un luogo</translation>
    </message>
</context>
<context>
    <name>NewSessionDialog</name>
    <message>
        <source>&amp;Change…</source>
        <extracomment>button: chooses another folder</extracomment>
        <translation>&amp;Cambia…</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <extracomment>label of a field: the folder in which the session&apos;s folder is made</extracomment>
        <translation>&amp;In</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>label of a field: the name of the session</extracomment>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Choose the folder that the new session is made in</source>
        <translation>Scegli la cartella in cui creare la nuova sessione</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>Nome della sessione</translation>
    </message>
    <message>
        <source>New Session</source>
        <extracomment>title of a window</extracomment>
        <translation>Nuova sessione</translation>
    </message>
    <message>
        <source>The folder&apos;s name: a date, a client, a job</source>
        <translation>Il nome della cartella: una data, un cliente, un lavoro</translation>
    </message>
</context>
<context>
    <name>PluginRow</name>
    <message>
        <source>About</source>
        <extracomment>button that shows more about the plugin</extracomment>
        <translation>Informazioni</translation>
    </message>
    <message>
        <source>Goes to the page of the preferences that this plugin has.</source>
        <translation>Va alla pagina delle preferenze di questo plugin.</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <extracomment>button: opens the plugin&apos;s page of the preferences</extracomment>
        <translation>Preferenze…</translation>
    </message>
    <message>
        <source>Switches this plugin on or off; it takes effect at once.</source>
        <translation>Attiva o disattiva questo plugin; ha effetto subito.</translation>
    </message>
    <message>
        <source>Tells version, author and licence of this plugin, and where it lies.</source>
        <translation>Indica versione, autore e licenza di questo plugin, e dove si trova.</translation>
    </message>
</context>
<context>
    <name>PluginsPage</name>
    <message>
        <source>List of plugins</source>
        <translation>Elenco dei plugin</translation>
    </message>
    <message>
        <source>Plugins</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>Plugin</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>&amp;Export All…</source>
        <extracomment>button: writes the preferences, those of all pages, to a file</extracomment>
        <translation>&amp;Esporta tutto…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>button: writes the preferences to a file</extracomment>
        <translation type="vanished">&amp;Esporta…</translation>
    </message>
    <message>
        <source>&amp;Import All…</source>
        <extracomment>button: reads preferences, those of all pages, from a file</extracomment>
        <translation>&amp;Importa tutto…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>button: reads preferences from a file</extracomment>
        <translation type="vanished">&amp;Importa…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>button: takes back what was changed since the window was opened</extracomment>
        <translation>Annu&amp;lla</translation>
    </message>
    <message>
        <source>Finds options by any word of their names and explanations, on all pages.</source>
        <translation>Trova le opzioni in base a qualsiasi parola dei nomi e delle spiegazioni, in tutte le pagine.</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>title of a window</extracomment>
        <translation>Preferenze</translation>
    </message>
    <message>
        <source>Puts everything on this page back to what it was at first</source>
        <translation>Riporta tutto in questa pagina ai valori iniziali</translation>
    </message>
    <message>
        <source>Reset This &amp;Page</source>
        <translation>Ripristina &amp;pagina</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>what an empty search field says</extracomment>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Cerca nelle preferenze</translation>
    </message>
    <message>
        <source>Takes back what the reset or the import has just changed.</source>
        <translation>Annulla ciò che il ripristino o l’importazione ha appena modificato.</translation>
    </message>
    <message>
        <source>Takes preferences from a file that was exported before</source>
        <translation>Legge le preferenze da un file esportato in precedenza</translation>
    </message>
    <message>
        <source>The pages of the preferences. The arrow keys walk through them.</source>
        <translation>Le pagine delle preferenze. Si scorrono con i tasti freccia.</translation>
    </message>
    <message>
        <source>Writes the preferences to a file, for another computer or as a copy</source>
        <translation>Scrive le preferenze in un file, per un altro computer o come copia</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Stop the transfer</source>
        <translation>Interrompi il trasferimento</translation>
    </message>
    <message>
        <source>Stop the transfer; the photograph stays on the camera&apos;s card</source>
        <translation>Interrompi il trasferimento; la foto resta sulla scheda della fotocamera</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>name of the bar that shows how far it is, for screen readers</extracomment>
        <translation>Trasferimento</translation>
    </message>
</context>
<context>
    <name>SupportedCameras</name>
    <message>
        <source>All models that the driver library knows, and what each can do. A click on a heading sorts by it.</source>
        <translation>Tutti i modelli noti alla libreria dei driver e ciò che ciascuno può fare. Un clic su un’intestazione li ordina.</translation>
    </message>
    <message>
        <source>Search for a model</source>
        <translation>Cerca un modello</translation>
    </message>
    <message>
        <source>Search, for example “canon r5”</source>
        <translation>Cerca, per esempio “canon r5”</translation>
    </message>
    <message>
        <source>Shows only the models whose names contain these words, in any order.</source>
        <translation>Mostra solo i modelli il cui nome contiene queste parole, in qualsiasi ordine.</translation>
    </message>
    <message>
        <source>Supported Cameras</source>
        <extracomment>title of a window</extracomment>
        <translation>Fotocamere supportate</translation>
    </message>
    <message>
        <source>Supported cameras</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>Fotocamere supportate</translation>
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
        <translation>Scatto in tethering</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>non ancora richiesto</translation>
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
        <translation>&amp;1 stella</translation>
    </message>
    <message>
        <source>&amp;2 Stars</source>
        <extracomment>command of the menu Rating</extracomment>
        <translation>&amp;2 stelle</translation>
    </message>
    <message>
        <source>&amp;3 Stars</source>
        <extracomment>command of the menu Rating</extracomment>
        <translation>&amp;3 stelle</translation>
    </message>
    <message>
        <source>&amp;4 Stars</source>
        <extracomment>command of the menu Rating</extracomment>
        <translation>&amp;4 stelle</translation>
    </message>
    <message>
        <source>&amp;5 Stars</source>
        <extracomment>command of the menu Rating</extracomment>
        <translation>&amp;5 stelle</translation>
    </message>
    <message>
        <source>&amp;About Skein</source>
        <extracomment>menu Help</extracomment>
        <translation>&amp;Informazioni su Skein</translation>
    </message>
    <message>
        <source>&amp;Absolute</source>
        <extracomment>rendering intent of colour management: absolute colorimetric</extracomment>
        <translation>&amp;Assoluto</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <extracomment>zoom: one pixel of the picture on one of the screen</extracomment>
        <translation>Dimensione r&amp;eale</translation>
    </message>
    <message>
        <source>&amp;Add to Overlay</source>
        <translation>&amp;Aggiungi alla sovrapposizione</translation>
    </message>
    <message>
        <source>&amp;Aperture</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>&amp;Diaframma</translation>
    </message>
    <message>
        <source>&amp;Autofocus</source>
        <extracomment>command: lets the camera focus</extracomment>
        <translation>Autofoc&amp;us</translation>
    </message>
    <message>
        <source>&amp;Black-Point Compensation</source>
        <extracomment>colour management, can be switched on and off</extracomment>
        <translation>Compensazione del punto &amp;nero</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <extracomment>label: command of the menu Rating</extracomment>
        <translation>&amp;Blu</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <extracomment>a page of the side panel: the camera&apos;s settings; can be switched on and off</extracomment>
        <translation>&amp;Fotocamera</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <extracomment>verb: takes a photograph</extracomment>
        <translation>Sca&amp;tta</translation>
    </message>
    <message>
        <source>&amp;Clear Overlay</source>
        <extracomment>verb: takes all pictures off the overlay</extracomment>
        <translation>S&amp;vuota la sovrapposizione</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <extracomment>verb</extracomment>
        <translation>&amp;Chiudi finestra</translation>
    </message>
    <message>
        <source>&amp;Compare Two</source>
        <extracomment>verb: shows two photographs side by side</extracomment>
        <translation>&amp;Confronta due foto</translation>
    </message>
    <message>
        <source>&amp;Copy Path</source>
        <extracomment>verb: puts the folder&apos;s or file&apos;s path on the clipboard</extracomment>
        <translation>Copia perc&amp;orso</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>theme of the window</extracomment>
        <translation>&amp;Scuro</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <extracomment>verb: from the camera</extracomment>
        <translation>Scolle&amp;ga</translation>
    </message>
    <message>
        <source>&amp;Double Size</source>
        <extracomment>zoom: 200 %</extracomment>
        <translation>Dimensione &amp;doppia</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <extracomment>a direction: moves the part of the picture that is seen, or the spot
----------
a direction: moves the part of the picture that is seen</extracomment>
        <translation>&amp;Giù</translation>
    </message>
    <message>
        <source>&amp;End Autofocus</source>
        <extracomment>command: ends focusing</extracomment>
        <translation>&amp;Termina autofocus</translation>
    </message>
    <message>
        <source>&amp;Exposure Compensation</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>&amp;Compensazione dell’esposizione</translation>
    </message>
    <message>
        <source>&amp;Farther</source>
        <extracomment>menu Focus: moves the lens towards infinity</extracomment>
        <translation>Più &amp;lontano</translation>
    </message>
    <message>
        <source>&amp;First</source>
        <extracomment>shows the first photograph</extracomment>
        <translation>Pri&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Focus Mode</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>Modalità di messa a &amp;fuoco</translation>
    </message>
    <message>
        <source>&amp;Focus Points</source>
        <extracomment>shows in the photograph where the camera focused; can be switched on and off</extracomment>
        <translation>Punti di messa a &amp;fuoco</translation>
    </message>
    <message>
        <source>&amp;Freeze</source>
        <extracomment>live view: keeps the present picture; can be switched on and off</extracomment>
        <translation>&amp;Congela</translation>
    </message>
    <message>
        <source>&amp;Gamut Warning</source>
        <extracomment>colour management: shows which colours the imitated device does not have</extracomment>
        <translation>A&amp;vviso gamut</translation>
    </message>
    <message>
        <source>&amp;Go to Focus A</source>
        <translation>Vai al fuoco &amp;A</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <extracomment>label: command of the menu Rating</extracomment>
        <translation>&amp;Verde</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <extracomment>all photographs as small pictures in rows; can be switched on and off</extracomment>
        <translation>&amp;Griglia</translation>
    </message>
    <message>
        <source>&amp;Guides</source>
        <extracomment>lines over the picture (thirds, grid); can be switched on and off</extracomment>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <extracomment>menu: the book that explains the program</extracomment>
        <translation>&amp;Manuale</translation>
    </message>
    <message>
        <source>&amp;Hide All Panels</source>
        <translation>&amp;Nascondi tutti i pannelli</translation>
    </message>
    <message>
        <source>&amp;Histogram</source>
        <extracomment>panel; can be switched on and off</extracomment>
        <translation>&amp;Istogramma</translation>
    </message>
    <message>
        <source>&amp;Import from Camera…</source>
        <translation>&amp;Importa dalla fotocamera…</translation>
    </message>
    <message>
        <source>&amp;Information</source>
        <extracomment>facts of the photograph over the picture; can be switched on and off</extracomment>
        <translation>I&amp;nformazioni</translation>
    </message>
    <message>
        <source>&amp;Keep on Top</source>
        <translation>Tieni in primo p&amp;iano</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <extracomment>command of a menu and of the list of keys</extracomment>
        <translation>&amp;Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="vanished">&amp;Tasti</translation>
    </message>
    <message>
        <source>&amp;Last</source>
        <extracomment>shows the last photograph</extracomment>
        <translation>&amp;Ultima</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>theme of the window</extracomment>
        <translation>&amp;Chiaro</translation>
    </message>
    <message>
        <source>&amp;Live View</source>
        <extracomment>the picture that the camera sees; can be switched on and off</extracomment>
        <translation>Live vie&amp;w</translation>
    </message>
    <message>
        <source>&amp;Logarithmic Scale</source>
        <extracomment>of the histogram; can be switched on and off</extracomment>
        <translation>Scala &amp;logaritmica</translation>
    </message>
    <message>
        <source>&amp;Manage Colours</source>
        <extracomment>colour management, can be switched on and off</extracomment>
        <translation>&amp;Gestisci i colori</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <extracomment>darkens what lies outside a chosen aspect ratio; can be switched on and off</extracomment>
        <translation>&amp;Maschera</translation>
    </message>
    <message>
        <source>&amp;Menu of This</source>
        <translation>&amp;Menu di questo elemento</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <extracomment>a page of the side panel: metadata; can be switched on and off</extracomment>
        <translation>&amp;Metadati</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <extracomment>live view: mirrors the picture, left and right; can be switched on and off</extracomment>
        <translation>S&amp;pecchia</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <extracomment>menu Change Setting: the exposure mode of the camera (P, A, S, M)</extracomment>
        <translation>&amp;Modalità</translation>
    </message>
    <message>
        <source>&amp;Move to Trash</source>
        <translation>Sposta nel cest&amp;ino</translation>
    </message>
    <message>
        <source>&amp;Nearer</source>
        <extracomment>menu Focus: moves the lens towards the near</extracomment>
        <translation>Più &amp;vicino</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <extracomment>verb: opens one more window of Skein</extracomment>
        <translation>&amp;Nuova finestra</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>shows the next photograph</extracomment>
        <translation>&amp;Successiva</translation>
    </message>
    <message>
        <source>&amp;Next Area</source>
        <extracomment>moves the keyboard focus to the next part of the window</extracomment>
        <translation>Area &amp;successiva</translation>
    </message>
    <message>
        <source>&amp;Next Mask</source>
        <extracomment>shows the next chosen aspect ratio</extracomment>
        <translation>Maschera &amp;successiva</translation>
    </message>
    <message>
        <source>&amp;Next Setting</source>
        <extracomment>chooses the next camera setting</extracomment>
        <translation>Impostazione s&amp;uccessiva</translation>
    </message>
    <message>
        <source>&amp;Next View</source>
        <extracomment>comparing: chooses the next of the pictures side by side</extracomment>
        <translation>&amp;Vista successiva</translation>
    </message>
    <message>
        <source>&amp;No Stars</source>
        <extracomment>command of the menu Rating</extracomment>
        <translation>&amp;Nessuna stella</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>verb: opens the photograph with the desktop&apos;s own program</extracomment>
        <translation>&amp;Apri</translation>
    </message>
    <message>
        <source>&amp;Open Session…</source>
        <extracomment>verb: opens the folder of another session</extracomment>
        <translation>&amp;Apri sessione…</translation>
    </message>
    <message>
        <source>&amp;Overlay</source>
        <extracomment>a picture laid over the photograph; can be switched on and off</extracomment>
        <translation>&amp;Sovrapposizione</translation>
    </message>
    <message>
        <source>&amp;Pause Sequence</source>
        <extracomment>verb; can be switched on and off</extracomment>
        <translation>&amp;Pausa sequenza</translation>
    </message>
    <message>
        <source>&amp;Perceptual</source>
        <extracomment>rendering intent of colour management</extracomment>
        <translation>&amp;Percettivo</translation>
    </message>
    <message>
        <source>&amp;Place Focus at Spot</source>
        <translation>Metti a fuoco nel &amp;riquadro</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <extracomment>opens the preferences</extracomment>
        <translation>&amp;Preferenze…</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <extracomment>shows the photograph alone on another monitor; can be switched on and off</extracomment>
        <translation>&amp;Presentazione</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <extracomment>shows the photograph before</extracomment>
        <translation>&amp;Precedente</translation>
    </message>
    <message>
        <source>&amp;Previous Area</source>
        <extracomment>moves the keyboard focus to the part of the window before</extracomment>
        <translation>Area &amp;precedente</translation>
    </message>
    <message>
        <source>&amp;Previous Setting</source>
        <extracomment>chooses the previous camera setting</extracomment>
        <translation>Impostazione &amp;precedente</translation>
    </message>
    <message>
        <source>&amp;Purple</source>
        <extracomment>label: command of the menu Rating</extracomment>
        <translation>V&amp;iola</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>verb: ends the program</extracomment>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;Red</source>
        <extracomment>label: command of the menu Rating that gives the photograph this colour</extracomment>
        <translation>&amp;Rosso</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>verb: does again what was taken back</extracomment>
        <translation>&amp;Ripeti</translation>
    </message>
    <message>
        <source>&amp;Relative</source>
        <extracomment>rendering intent of colour management: relative colorimetric</extracomment>
        <translation>&amp;Relativo</translation>
    </message>
    <message>
        <source>&amp;Report a Problem…</source>
        <translation>Segnala un &amp;problema…</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <extracomment>verb: arranges the window as at first</extracomment>
        <translation>&amp;Ripristina disposizione</translation>
    </message>
    <message>
        <source>&amp;Saturation</source>
        <extracomment>rendering intent of colour management</extracomment>
        <translation>&amp;Saturazione</translation>
    </message>
    <message>
        <source>&amp;Save Frame</source>
        <extracomment>live view: saves the present picture as a file</extracomment>
        <translation>&amp;Salva fotogramma</translation>
    </message>
    <message>
        <source>&amp;Save as Preset…</source>
        <translation>&amp;Salva come preset…</translation>
    </message>
    <message>
        <source>&amp;Separate Channels</source>
        <extracomment>of the histogram: red, green and blue apart; can be switched on and off</extracomment>
        <translation>&amp;Separa i canali</translation>
    </message>
    <message>
        <source>&amp;Sharpness Spot</source>
        <extracomment>a place at which sharpness is measured; can be switched on and off</extracomment>
        <translation>Riquadro di &amp;nitidezza</translation>
    </message>
    <message>
        <source>&amp;Stop Sequence</source>
        <extracomment>verb</extracomment>
        <translation>Ferma se&amp;quenza</translation>
    </message>
    <message>
        <source>&amp;Supported Cameras</source>
        <extracomment>menu Help: opens the list of cameras</extracomment>
        <translation>&amp;Fotocamere supportate</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>verb: takes back what was done</extracomment>
        <translation>Annu&amp;lla</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <extracomment>a direction: moves the part of the picture that is seen, or the spot
----------
a direction: moves the part of the picture that is seen</extracomment>
        <translation>S&amp;u</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>a page of the side panel: what is shown over the picture; can be switched on and off</extracomment>
        <translation>&amp;Vista</translation>
    </message>
    <message>
        <source>&amp;Wait for Rest</source>
        <translation>Attendi la stabilit&amp;à</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <extracomment>menu Help: shows the page that is seen at the first start</extracomment>
        <translation>&amp;Benvenuto</translation>
    </message>
    <message>
        <source>&amp;White Balance</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>Bi&amp;lanciamento del bianco</translation>
    </message>
    <message>
        <source>&amp;Widen Panel</source>
        <extracomment>verb: makes the side panel wider</extracomment>
        <translation>A&amp;llarga pannello</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <extracomment>label: command of the menu Rating</extracomment>
        <translation>&amp;Giallo</translation>
    </message>
    <message>
        <source>A &amp;Little Nearer</source>
        <translation>Un &amp;po’ più vicino</translation>
    </message>
    <message>
        <source>A Little Fart&amp;her</source>
        <translation>Un po’ più l&amp;ontano</translation>
    </message>
    <message>
        <source>Applies, renames or deletes presets.</source>
        <translation>Applica, rinomina o elimina i preset.</translation>
    </message>
    <message>
        <source>As the Camera S&amp;ees It</source>
        <translation>Come la &amp;vede la fotocamera</translation>
    </message>
    <message>
        <source>Begins a session in a folder of its own, for the next job.</source>
        <translation>Inizia una sessione in una cartella propria, per il prossimo lavoro.</translation>
    </message>
    <message>
        <source>Best &amp;Fit</source>
        <extracomment>zoom: the whole picture fits into the window</extracomment>
        <translation>Ada&amp;tta</translation>
    </message>
    <message>
        <source>Brings the photographs of this session that stay on the camera&apos;s card to the computer.</source>
        <translation>Porta sul computer le foto di questa sessione rimaste sulla scheda della fotocamera.</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <extracomment>command: ends a capture or an exposure that is under way</extracomment>
        <translation>Inte&amp;rrompi</translation>
    </message>
    <message>
        <source>C&amp;hoose Settings on Top…</source>
        <translation>Sc&amp;egli le impostazioni in primo piano…</translation>
    </message>
    <message>
        <source>C&amp;lear This List</source>
        <extracomment>empties the list of sessions that were open before; deletes no folders</extracomment>
        <translation>S&amp;vuota questo elenco</translation>
    </message>
    <message>
        <source>C&amp;onnect…</source>
        <extracomment>verb: opens the window in which a camera is chosen</extracomment>
        <translation>&amp;Collega…</translation>
    </message>
    <message>
        <source>Camera&apos;s Le&amp;vel</source>
        <extracomment>shows how the camera is tilted; can be switched on and off</extracomment>
        <translation>Livella della fotocamera (&amp;X)</translation>
    </message>
    <message>
        <source>Capture with All Cam&amp;eras</source>
        <translation>Scatta con tutte &amp;le fotocamere</translation>
    </message>
    <message>
        <source>Changes how files are named, what other programs get, and more.</source>
        <translation>Cambia i nomi dei file, ciò che ricevono altri programmi e altro ancora.</translation>
    </message>
    <message>
        <source>Chooses a camera and connects it, beside those that are connected.</source>
        <translation>Sceglie una fotocamera e la collega, accanto a quelle già collegate.</translation>
    </message>
    <message>
        <source>Chooses card or computer for Up and Down to change it.</source>
        <translation>Seleziona scheda o computer, da cambiare con Su e Giù.</translation>
    </message>
    <message>
        <source>Chooses the ISO sensitivity for Up and Down to change it.</source>
        <translation>Seleziona la sensibilità ISO, da cambiare con Su e Giù.</translation>
    </message>
    <message>
        <source>Chooses the aperture for Up and Down to change it.</source>
        <translation>Seleziona il diaframma, da cambiare con Su e Giù.</translation>
    </message>
    <message>
        <source>Chooses the compensation for Up and Down to change it.</source>
        <translation>Seleziona la compensazione, da cambiare con Su e Giù.</translation>
    </message>
    <message>
        <source>Chooses the drive mode for Up and Down to change it.</source>
        <translation>Seleziona il modo scatto, da cambiare con Su e Giù.</translation>
    </message>
    <message>
        <source>Chooses the exposure mode for Up and Down to change it.</source>
        <translation>Seleziona la modalità di esposizione, da cambiare con Su e Giù.</translation>
    </message>
    <message>
        <source>Chooses the focus mode for Up and Down to change it.</source>
        <translation>Seleziona la modalità di messa a fuoco, da cambiare con Su e Giù.</translation>
    </message>
    <message>
        <source>Chooses the folder that new photographs are saved in.</source>
        <translation>Sceglie la cartella in cui vengono salvate le nuove foto.</translation>
    </message>
    <message>
        <source>Chooses the image size for Up and Down to change it.</source>
        <translation>Seleziona la dimensione dell’immagine, da cambiare con Su e Giù.</translation>
    </message>
    <message>
        <source>Chooses the metering for Up and Down to change it.</source>
        <translation>Seleziona la misurazione esposimetrica, da cambiare con Su e Giù.</translation>
    </message>
    <message>
        <source>Chooses the monitor to present on.</source>
        <translation>Sceglie il monitor su cui presentare.</translation>
    </message>
    <message>
        <source>Chooses the printer or screen that the soft proof imitates.</source>
        <translation>Sceglie la stampante o lo schermo imitati dalla prova colore.</translation>
    </message>
    <message>
        <source>Chooses the profile of the monitor, where the desktop does not know it.</source>
        <translation>Sceglie il profilo del monitor, se il desktop non lo conosce.</translation>
    </message>
    <message>
        <source>Chooses the quality for Up and Down to change it.</source>
        <translation>Seleziona la qualità, da cambiare con Su e Giù.</translation>
    </message>
    <message>
        <source>Chooses the setting after, for Up and Down to change it.</source>
        <translation>Seleziona l’impostazione successiva, da cambiare con Su e Giù.</translation>
    </message>
    <message>
        <source>Chooses the setting before, for Up and Down to change it.</source>
        <translation>Seleziona l’impostazione precedente, da cambiare con Su e Giù.</translation>
    </message>
    <message>
        <source>Chooses the shutter time for Up and Down to change it.</source>
        <translation>Seleziona il tempo di posa, da cambiare con Su e Giù.</translation>
    </message>
    <message>
        <source>Chooses the white balance for Up and Down to change it.</source>
        <translation>Seleziona il bilanciamento del bianco, da cambiare con Su e Giù.</translation>
    </message>
    <message>
        <source>Chooses which settings stand on top, and in which order.</source>
        <translation>Sceglie quali impostazioni stanno in primo piano e in quale ordine.</translation>
    </message>
    <message>
        <source>Clears the filter.</source>
        <translation>Azzera il filtro.</translation>
    </message>
    <message>
        <source>Closes all windows once their photographs are saved.</source>
        <translation>Chiude tutte le finestre una volta salvate le loro foto.</translation>
    </message>
    <message>
        <source>Closes this window once its photographs are saved.</source>
        <translation>Chiude questa finestra una volta salvate le sue foto.</translation>
    </message>
    <message>
        <source>Collects versions, camera, settings and the log in a text that you can read and change before you send it to anybody.</source>
        <translation>Raccoglie versioni, fotocamera, impostazioni e registro in un testo che puoi leggere e modificare prima di inviarlo a qualcuno.</translation>
    </message>
    <message>
        <source>Compare Fo&amp;ur</source>
        <extracomment>verb: shows four photographs side by side</extracomment>
        <translation>Confronta &amp;quattro foto</translation>
    </message>
    <message>
        <source>Converts pictures to the colours of the monitor, or shows their pixels as they are.</source>
        <translation>Converte le immagini nei colori del monitor, oppure mostra i pixel così come sono.</translation>
    </message>
    <message>
        <source>Cop&amp;y Folder Path</source>
        <translation>Cop&amp;ia percorso cartella</translation>
    </message>
    <message>
        <source>Copies all that the photograph says about itself.</source>
        <translation>Copia tutto ciò che la foto dice di sé.</translation>
    </message>
    <message>
        <source>Copies the chosen lines of the metadata.</source>
        <translation>Copia le righe dei metadati selezionate.</translation>
    </message>
    <message>
        <source>Copies the path of the session folder.</source>
        <translation>Copia il percorso della cartella della sessione.</translation>
    </message>
    <message>
        <source>Copies the paths of the selected files.</source>
        <translation>Copia i percorsi dei file selezionati.</translation>
    </message>
    <message>
        <source>Copy &amp;All Metadata</source>
        <translation>Copia tutti i &amp;metadati</translation>
    </message>
    <message>
        <source>Copy &amp;Line</source>
        <extracomment>menu Metadata: puts one line of the metadata on the clipboard</extracomment>
        <translation>Copia &amp;riga</translation>
    </message>
    <message>
        <source>Copy Settings to Ot&amp;her Cameras</source>
        <translation>Copia impostazioni sulle altre fotocamere (&amp;X)</translation>
    </message>
    <message>
        <source>D&amp;rive</source>
        <extracomment>menu Change Setting: the drive mode of the camera (single, continuous, self-timer)</extracomment>
        <translation>Modo sc&amp;atto</translation>
    </message>
    <message>
        <source>Does again what was taken back.</source>
        <translation>Ripete ciò che è stato annullato.</translation>
    </message>
    <message>
        <source>Draws the histogram of each colour below the other.</source>
        <translation>Disegna gli istogrammi dei singoli colori uno sotto l’altro.</translation>
    </message>
    <message>
        <source>Ends the sequence that runs after its present photograph and sets the camera back.</source>
        <translation>Termina la sequenza in corso dopo la foto attuale e ripristina la fotocamera.</translation>
    </message>
    <message>
        <source>Explains the control that is clicked next, or at once the one that has the keyboard.</source>
        <translation>Spiega il controllo su cui si fa clic dopo, oppure subito quello che ha la tastiera.</translation>
    </message>
    <message>
        <source>Exposure &amp;Warning</source>
        <extracomment>marks what is too bright or too dark; can be switched on and off</extracomment>
        <translation>Avviso di &amp;esposizione</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>&amp;Schermo intero</translation>
    </message>
    <message>
        <source>Fetch fro&amp;m Card</source>
        <translation>Scarica dalla sc&amp;heda</translation>
    </message>
    <message>
        <source>Fi&amp;ll</source>
        <extracomment>zoom: the picture fills the window and may be cut off</extracomment>
        <translation>Rie&amp;mpi</translation>
    </message>
    <message>
        <source>Fi&amp;nd…</source>
        <extracomment>finds photographs by their names</extracomment>
        <translation>Tro&amp;va…</translation>
    </message>
    <message>
        <source>Fil&amp;mstrip on Top</source>
        <translation>Striscia &amp;miniature in alto</translation>
    </message>
    <message>
        <source>Fills the view with the picture, whose longer side is cut off.</source>
        <translation>Riempie la vista con l’immagine, il cui lato più lungo viene tagliato.</translation>
    </message>
    <message>
        <source>Film&amp;strip</source>
        <extracomment>row of small pictures; can be switched on and off</extracomment>
        <translation>Striscia &amp;miniature</translation>
    </message>
    <message>
        <source>Find in M&amp;etadata…</source>
        <translation>Trova nei m&amp;etadati…</translation>
    </message>
    <message>
        <source>Finds a name or a value in what the photograph says about itself.</source>
        <translation>Trova un nome o un valore in ciò che la foto dice di sé.</translation>
    </message>
    <message>
        <source>Focus &amp;Peaking</source>
        <extracomment>marks sharp edges; can be switched on and off</extracomment>
        <translation>Focus pea&amp;king</translation>
    </message>
    <message>
        <source>Focus by &amp;Sharpness</source>
        <translation>Fuoco per &amp;nitidezza</translation>
    </message>
    <message>
        <source>Forgets which sessions were open. The folders stay.</source>
        <translation>Dimentica quali sessioni erano aperte. Le cartelle restano.</translation>
    </message>
    <message>
        <source>Gives all other connected cameras the settings of this one.</source>
        <translation>Dà a tutte le altre fotocamere collegate le impostazioni di questa.</translation>
    </message>
    <message>
        <source>Gives shutter button and dials back to the camera after photographs and live view, so that they work while it is connected.</source>
        <translation>Restituisce alla fotocamera il pulsante di scatto e le ghiere dopo le foto e il live view, in modo che funzionino mentre è collegata.</translation>
    </message>
    <message>
        <source>Gives the camera that is shown a name of your own, which the names of its photographs may contain.</source>
        <translation>Dà alla fotocamera mostrata un nome a tua scelta, che i nomi delle sue foto possono contenere.</translation>
    </message>
    <message>
        <source>Gives the chosen setting of the camera its next higher value.</source>
        <translation>Imposta il valore immediatamente superiore per l’impostazione selezionata.</translation>
    </message>
    <message>
        <source>Gives the chosen setting of the camera its next lower value.</source>
        <translation>Imposta il valore immediatamente inferiore per l’impostazione selezionata.</translation>
    </message>
    <message>
        <source>Gives the keyboard to the area of the window before.</source>
        <translation>Sposta la tastiera nell’area precedente della finestra.</translation>
    </message>
    <message>
        <source>Gives the keyboard to the next area of the window: picture, filter, filmstrip, panel, toolbar.</source>
        <translation>Sposta la tastiera nell’area successiva della finestra: immagine, filtro, striscia miniature, pannello, barra degli strumenti.</translation>
    </message>
    <message>
        <source>Gives the program dark grey surroundings, which disturb the picture least.</source>
        <translation>Dà al programma uno sfondo grigio scuro, che disturba meno l’immagine.</translation>
    </message>
    <message>
        <source>Gives the program light grey surroundings, for bright rooms.</source>
        <translation>Dà al programma uno sfondo grigio chiaro, per gli ambienti luminosi.</translation>
    </message>
    <message>
        <source>Gives the selected photographs five stars.</source>
        <translation>Assegna cinque stelle alle foto selezionate.</translation>
    </message>
    <message>
        <source>Gives the selected photographs four stars.</source>
        <translation>Assegna quattro stelle alle foto selezionate.</translation>
    </message>
    <message>
        <source>Gives the selected photographs one star.</source>
        <translation>Assegna una stella alle foto selezionate.</translation>
    </message>
    <message>
        <source>Gives the selected photographs three stars.</source>
        <translation>Assegna tre stelle alle foto selezionate.</translation>
    </message>
    <message>
        <source>Gives the selected photographs two stars.</source>
        <translation>Assegna due stelle alle foto selezionate.</translation>
    </message>
    <message>
        <source>Gives the shot another name: all its files at once.</source>
        <translation>Dà allo scatto un altro nome: a tutti i suoi file insieme.</translation>
    </message>
    <message>
        <source>Gives the whole screen to the picture.</source>
        <translation>Dedica l’intero schermo all’immagine.</translation>
    </message>
    <message>
        <source>Go to Focus &amp;B</source>
        <translation>Vai al fuoco &amp;B</translation>
    </message>
    <message>
        <source>ISO Sensiti&amp;vity</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>Sensi&amp;bilità ISO</translation>
    </message>
    <message>
        <source>Image &amp;Quality</source>
        <extracomment>menu Change Setting: opens the values of this camera setting (RAW, JPEG fine)</extracomment>
        <translation>&amp;Qualità dell’immagine</translation>
    </message>
    <message>
        <source>Image Si&amp;ze</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>Dime&amp;nsione dell’immagine</translation>
    </message>
    <message>
        <source>Imitates what a printer or another screen makes of the picture.</source>
        <translation>Imita l’aspetto dell’immagine su una stampante o su un altro schermo.</translation>
    </message>
    <message>
        <source>Is dark or light as the desktop is, and changes with it.</source>
        <translation>È scuro o chiaro come il desktop e cambia insieme a esso.</translation>
    </message>
    <message>
        <source>Judges the sharpness in a small frame that can be dragged, from picture to picture and in live view.</source>
        <translation>Valuta la nitidezza in un piccolo riquadro trascinabile, da un’immagine all’altra e in live view.</translation>
    </message>
    <message>
        <source>Keeps colours vivid rather than exact.</source>
        <translation>Mantiene i colori vivaci più che esatti.</translation>
    </message>
    <message>
        <source>Keeps the camera&apos;s present settings under a name.</source>
        <translation>Conserva con un nome le impostazioni attuali della fotocamera.</translation>
    </message>
    <message>
        <source>Keeps the chosen setting among those on top of the panel.</source>
        <translation>Tiene l’impostazione scelta fra quelle in cima al pannello.</translation>
    </message>
    <message>
        <source>Keeps the present frame of live view until it is let go.</source>
        <translation>Trattiene il fotogramma attuale del live view finché non viene rilasciato.</translation>
    </message>
    <message>
        <source>Keeps where the focus is now as mark A.</source>
        <translation>Memorizza la posizione attuale della messa a fuoco come riferimento A.</translation>
    </message>
    <message>
        <source>Keeps where the focus is now as mark B.</source>
        <translation>Memorizza la posizione attuale della messa a fuoco come riferimento B.</translation>
    </message>
    <message>
        <source>Labels the selected photographs blue; once more takes it off.</source>
        <translation>Assegna l’etichetta blu alle foto selezionate; ripetendo, la toglie.</translation>
    </message>
    <message>
        <source>Labels the selected photographs green; once more takes it off.</source>
        <translation>Assegna l’etichetta verde alle foto selezionate; ripetendo, la toglie.</translation>
    </message>
    <message>
        <source>Labels the selected photographs purple; once more takes it off.</source>
        <translation>Assegna l’etichetta viola alle foto selezionate; ripetendo, la toglie.</translation>
    </message>
    <message>
        <source>Labels the selected photographs red; once more takes it off.</source>
        <translation>Assegna l’etichetta rossa alle foto selezionate; ripetendo, la toglie.</translation>
    </message>
    <message>
        <source>Labels the selected photographs yellow; once more takes it off.</source>
        <translation>Assegna l’etichetta gialla alle foto selezionate; ripetendo, la toglie.</translation>
    </message>
    <message>
        <source>Lays the selected photographs over whatever is shown.</source>
        <translation>Sovrappone le foto selezionate a ciò che viene mostrato.</translation>
    </message>
    <message>
        <source>Leave the Controls to the &amp;Body</source>
        <translation>Lascia i coman&amp;di al corpo macchina</translation>
    </message>
    <message>
        <source>Leaves the window to the picture, or brings side panel and filmstrip back.</source>
        <translation>Lascia la finestra all’immagine, oppure fa riapparire pannello laterale e striscia miniature.</translation>
    </message>
    <message>
        <source>Lets each capture wait until the live picture is at rest, for a camera on a shaky floor.</source>
        <translation>A ogni scatto attende che l’immagine live sia ferma, se la fotocamera poggia su un pavimento instabile.</translation>
    </message>
    <message>
        <source>Lets left and right of live view change places, for somebody who sees himself in it.</source>
        <translation>Scambia sinistra e destra nel live view, per chi vi vede sé stesso.</translation>
    </message>
    <message>
        <source>Lets the camera focus by itself.</source>
        <translation>Fa mettere a fuoco la fotocamera da sola.</translation>
    </message>
    <message>
        <source>Lets the camera focus where the sharpness spot is, or in the middle; as a click in the live picture does.</source>
        <translation>Fa mettere a fuoco la fotocamera nel riquadro di nitidezza, o al centro, come un clic nell’immagine live.</translation>
    </message>
    <message>
        <source>Lets the camera give up focusing, or go on to another place.</source>
        <translation>Fa rinunciare la fotocamera alla messa a fuoco, o la fa passare a un altro punto.</translation>
    </message>
    <message>
        <source>Lets the camera send a smaller part of the picture, larger.</source>
        <translation>Fa inviare alla fotocamera una parte più piccola dell’immagine, ingrandita.</translation>
    </message>
    <message>
        <source>Lets the camera send more of the picture again.</source>
        <translation>Fa inviare di nuovo alla fotocamera una parte maggiore dell’immagine.</translation>
    </message>
    <message>
        <source>Lets the camera that is shown go.</source>
        <translation>Scollega la fotocamera mostrata.</translation>
    </message>
    <message>
        <source>Lets the sequence that runs wait, or go on.</source>
        <translation>Mette in pausa la sequenza in corso, o la fa proseguire.</translation>
    </message>
    <message>
        <source>Like the D&amp;esktop</source>
        <translation>Come il d&amp;esktop</translation>
    </message>
    <message>
        <source>Lists all models that can be used, and what each can do.</source>
        <translation>Elenca tutti i modelli utilizzabili e ciò che ciascuno sa fare.</translation>
    </message>
    <message>
        <source>Lists the sessions that were open last, to open one again.</source>
        <translation>Elenca le ultime sessioni aperte, per riaprirne una.</translation>
    </message>
    <message>
        <source>Locks zoom and place of the pictures that are compared.</source>
        <translation>Vincola zoom e posizione delle immagini confrontate.</translation>
    </message>
    <message>
        <source>Lou&amp;pe</source>
        <extracomment>a magnifier that follows the pointer; can be switched on and off</extracomment>
        <translation>&amp;Lente</translation>
    </message>
    <message>
        <source>Magnif&amp;y Less in the Camera</source>
        <translation>Ingrandisci m&amp;eno nella fotocamera</translation>
    </message>
    <message>
        <source>Magnifies the picture&apos;s own pixels under the pointer.</source>
        <translation>Ingrandisce i pixel dell’immagine sotto il puntatore.</translation>
    </message>
    <message>
        <source>Magnify &amp;in the Camera</source>
        <translation>&amp;Ingrandisci nella fotocamera</translation>
    </message>
    <message>
        <source>Make Filmstrip &amp;Lower</source>
        <translation>Striscia miniature più &amp;bassa</translation>
    </message>
    <message>
        <source>Make Filmstrip &amp;Taller</source>
        <translation>Striscia miniature più al&amp;ta</translation>
    </message>
    <message>
        <source>Makes small numbers of pixels visible in the histogram.</source>
        <translation>Rende visibili nell’istogramma anche pochi pixel.</translation>
    </message>
    <message>
        <source>Makes the filmstrip and its pictures larger.</source>
        <translation>Ingrandisce la striscia miniature e le sue immagini.</translation>
    </message>
    <message>
        <source>Makes the filmstrip and its pictures smaller.</source>
        <translation>Rimpicciolisce la striscia miniature e le sue immagini.</translation>
    </message>
    <message>
        <source>Makes the picture larger.</source>
        <translation>Ingrandisce l’immagine.</translation>
    </message>
    <message>
        <source>Makes the picture smaller.</source>
        <translation>Rimpicciolisce l’immagine.</translation>
    </message>
    <message>
        <source>Makes the picture&apos;s black the black of the monitor.</source>
        <translation>Fa corrispondere il nero dell’immagine al nero del monitor.</translation>
    </message>
    <message>
        <source>Makes the side panel narrower.</source>
        <translation>Restringe il pannello laterale.</translation>
    </message>
    <message>
        <source>Makes the side panel wider.</source>
        <translation>Allarga il pannello laterale.</translation>
    </message>
    <message>
        <source>Marks colours in green that cannot be printed, in a soft proof.</source>
        <translation>In una prova colore, segna in verde i colori che non si possono stampare.</translation>
    </message>
    <message>
        <source>Marks the edges that are in focus.</source>
        <translation>Evidenzia i bordi a fuoco.</translation>
    </message>
    <message>
        <source>Marks what is over- or under-exposed.</source>
        <translation>Segna le zone sovraesposte o sottoesposte.</translation>
    </message>
    <message>
        <source>Masks in the Presen&amp;tation</source>
        <translation>Mascher&amp;e nella presentazione</translation>
    </message>
    <message>
        <source>Meterin&amp;g</source>
        <extracomment>menu Change Setting: the metering mode of the camera</extracomment>
        <translation>Misu&amp;razione</translation>
    </message>
    <message>
        <source>Mo&amp;nitor Profile…</source>
        <extracomment>colour management: chooses the monitor&apos;s colour profile</extracomment>
        <translation>Profilo del m&amp;onitor…</translation>
    </message>
    <message>
        <source>Moves the focus a step farther away.</source>
        <translation>Sposta la messa a fuoco un passo più lontano.</translation>
    </message>
    <message>
        <source>Moves the focus a step nearer.</source>
        <translation>Sposta la messa a fuoco un passo più vicino.</translation>
    </message>
    <message>
        <source>Moves the focus by the largest step farther away.</source>
        <translation>Sposta la messa a fuoco più lontano del passo più grande.</translation>
    </message>
    <message>
        <source>Moves the focus by the largest step nearer.</source>
        <translation>Sposta la messa a fuoco più vicino del passo più grande.</translation>
    </message>
    <message>
        <source>Moves the focus by the smallest step farther away.</source>
        <translation>Sposta la messa a fuoco più lontano del passo più piccolo.</translation>
    </message>
    <message>
        <source>Moves the focus by the smallest step nearer.</source>
        <translation>Sposta la messa a fuoco più vicino del passo più piccolo.</translation>
    </message>
    <message>
        <source>Moves the focus to where mark A was set.</source>
        <translation>Sposta la messa a fuoco sul riferimento A.</translation>
    </message>
    <message>
        <source>Moves the focus to where mark B was set.</source>
        <translation>Sposta la messa a fuoco sul riferimento B.</translation>
    </message>
    <message>
        <source>Moves the lens to where the live picture is sharpest: in the sharpness spot, else at the place clicked last, else in the middle.</source>
        <translation>Sposta l’obiettivo dove l’immagine live è più nitida: nel riquadro di nitidezza, altrimenti nell’ultimo punto cliccato, altrimenti al centro.</translation>
    </message>
    <message>
        <source>Moves the selected shots to the trash: all their files.</source>
        <translation>Sposta nel cestino gli scatti selezionati: tutti i loro file.</translation>
    </message>
    <message>
        <source>Moves the sharpness spot down.</source>
        <translation>Sposta il riquadro di nitidezza in basso.</translation>
    </message>
    <message>
        <source>Moves the sharpness spot to the left.</source>
        <translation>Sposta il riquadro di nitidezza a sinistra.</translation>
    </message>
    <message>
        <source>Moves the sharpness spot to the right.</source>
        <translation>Sposta il riquadro di nitidezza a destra.</translation>
    </message>
    <message>
        <source>Moves the sharpness spot up.</source>
        <translation>Sposta il riquadro di nitidezza in alto.</translation>
    </message>
    <message>
        <source>Mu&amp;ch Nearer</source>
        <extracomment>menu Focus: a large step of the lens</extracomment>
        <translation>&amp;Molto più vicino</translation>
    </message>
    <message>
        <source>Much Fa&amp;rther</source>
        <extracomment>menu Focus: a large step of the lens</extracomment>
        <translation>Molto p&amp;iù lontano</translation>
    </message>
    <message>
        <source>N&amp;arrow Panel</source>
        <extracomment>verb: makes the side panel narrower</extracomment>
        <translation>Restringi p&amp;annello</translation>
    </message>
    <message>
        <source>N&amp;ext Guides</source>
        <extracomment>shows the next kind of guides</extracomment>
        <translation>G&amp;uide successive</translation>
    </message>
    <message>
        <source>Name This Bod&amp;y…</source>
        <translation>Nome di &amp;questo corpo…</translation>
    </message>
    <message>
        <source>New &amp;Session…</source>
        <extracomment>verb: begins a new session, which is a folder of photographs</extracomment>
        <translation>Nuova &amp;sessione…</translation>
    </message>
    <message>
        <source>No &amp;Label</source>
        <extracomment>command of the menu Rating: takes the coloured label away</extracomment>
        <translation>Nessuna &amp;etichetta</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <extracomment>menu of the sessions that were open before</extracomment>
        <translation>Apri &amp;recenti</translation>
    </message>
    <message>
        <source>Open With Another Pro&amp;gram…</source>
        <translation>Apri con un altro pro&amp;gramma…</translation>
    </message>
    <message>
        <source>Opens another window with a session of its own.</source>
        <translation>Apre un’altra finestra con una propria sessione.</translation>
    </message>
    <message>
        <source>Opens the handbook. In a dialog it opens at the chapter that explains it.</source>
        <translation>Apre il manuale. In una finestra di dialogo lo apre al capitolo che la spiega.</translation>
    </message>
    <message>
        <source>Opens the menu of what has the keyboard, as the right mouse button does.</source>
        <translation>Apre il menu dell’elemento che ha la tastiera, come il pulsante destro del mouse.</translation>
    </message>
    <message>
        <source>Opens the picture with the desktop&apos;s own program.</source>
        <translation>Apre l’immagine con il programma predefinito del desktop.</translation>
    </message>
    <message>
        <source>Opens the selected pictures with a program of your choice.</source>
        <translation>Apre le immagini selezionate con un programma a scelta.</translation>
    </message>
    <message>
        <source>Page &amp;Back</source>
        <extracomment>walks back by as many photographs as are in view</extracomment>
        <translation>Pagina in&amp;dietro</translation>
    </message>
    <message>
        <source>Page For&amp;ward</source>
        <extracomment>walks on by as many photographs as are in view</extracomment>
        <translation>Pagina a&amp;vanti</translation>
    </message>
    <message>
        <source>Present &amp;On…</source>
        <extracomment>chooses the monitor of the presentation</extracomment>
        <translation>Presen&amp;ta su…</translation>
    </message>
    <message>
        <source>Presets…</source>
        <extracomment>command: opens the list of saved camera settings</extracomment>
        <translation>Preset…</translation>
    </message>
    <message>
        <source>Presses colours together where the monitor cannot show them all, and keeps their differences.</source>
        <translation>Comprime i colori quando il monitor non può mostrarli tutti e ne conserva le differenze.</translation>
    </message>
    <message>
        <source>Profile to &amp;Imitate…</source>
        <translation>Profilo da &amp;imitare…</translation>
    </message>
    <message>
        <source>Puts the filmstrip above the picture.</source>
        <translation>Mette la striscia miniature sopra l’immagine.</translation>
    </message>
    <message>
        <source>Puts the side panel to the left of the picture.</source>
        <translation>Mette il pannello laterale a sinistra dell’immagine.</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <extracomment>command of the menu Rating: marks the photograph as one not to be used</extracomment>
        <translation>&amp;Scarta</translation>
    </message>
    <message>
        <source>Reads all photographs of the session and writes a list of their hashes (ASC MHL), by which copies can be verified.</source>
        <translation>Legge tutte le foto della sessione e scrive un elenco dei loro hash (ASC MHL), con cui verificare le copie.</translation>
    </message>
    <message>
        <source>Rejects the selected photographs; once more takes it back.</source>
        <translation>Scarta le foto selezionate; ripetendo, annulla lo scarto.</translation>
    </message>
    <message>
        <source>Ren&amp;ame…</source>
        <extracomment>verb: gives the photograph another name</extracomment>
        <translation>Ri&amp;nomina…</translation>
    </message>
    <message>
        <source>Runs the saved sequence that has the key %1.</source>
        <extracomment>%1 is a digit</extracomment>
        <translation>Esegue la sequenza salvata con il tasto %1.</translation>
    </message>
    <message>
        <source>S&amp;how in Own Window</source>
        <translation>Mostra in &amp;finestra propria</translation>
    </message>
    <message>
        <source>Saves the frame of live view that is shown as a photograph of the session.</source>
        <translation>Salva come foto della sessione il fotogramma del live view mostrato.</translation>
    </message>
    <message>
        <source>Se&amp;quences…</source>
        <extracomment>opens the window of sequences (time lapse, brackets)</extracomment>
        <translation>Seque&amp;nze…</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <extracomment>verb: all photographs</extracomment>
        <translation>Seleziona &amp;tutto</translation>
    </message>
    <message>
        <source>Selects all photographs that are shown.</source>
        <translation>Seleziona tutte le foto mostrate.</translation>
    </message>
    <message>
        <source>Selects all pictures from the first one to this one.</source>
        <translation>Seleziona tutte le immagini dalla prima a questa.</translation>
    </message>
    <message>
        <source>Selects all pictures from this one to the last one.</source>
        <translation>Seleziona tutte le immagini da questa all’ultima.</translation>
    </message>
    <message>
        <source>Selects the picture after this one as well.</source>
        <translation>Seleziona anche l’immagine dopo questa.</translation>
    </message>
    <message>
        <source>Selects the picture before this one as well.</source>
        <translation>Seleziona anche l’immagine prima di questa.</translation>
    </message>
    <message>
        <source>Sequence &amp;%1</source>
        <extracomment>command: runs the saved sequence that has this number; %1 is a digit</extracomment>
        <translation>Sequenza &amp;%1</translation>
    </message>
    <message>
        <source>Set Camera&apos;s Cloc&amp;k</source>
        <translation>Regola l’&amp;orologio della fotocamera</translation>
    </message>
    <message>
        <source>Set Focus &amp;Mark A</source>
        <translation>Segna &amp;fuoco A</translation>
    </message>
    <message>
        <source>Set Focus Mar&amp;k B</source>
        <translation>Segna fuo&amp;co B</translation>
    </message>
    <message>
        <source>Sets self-timer, how many photographs a capture takes, what it waits for, and how long bulb exposures last.</source>
        <translation>Imposta l’autoscatto, quante foto fa uno scatto, che cosa attende e quanto durano le pose bulb.</translation>
    </message>
    <message>
        <source>Sets the camera&apos;s clock to the computer&apos;s time.</source>
        <translation>Regola l’orologio della fotocamera sull’ora del computer.</translation>
    </message>
    <message>
        <source>Sharpness on &amp;Thumbnails</source>
        <translation>Ni&amp;tidezza sulle miniature</translation>
    </message>
    <message>
        <source>Show &amp;in Folder</source>
        <translation>Mostra nella &amp;cartella</translation>
    </message>
    <message>
        <source>Show &amp;the Newest</source>
        <translation>Mostra la pi&amp;ù recente</translation>
    </message>
    <message>
        <source>Show A&amp;ll Photographs</source>
        <translation>Mostra t&amp;utte le foto</translation>
    </message>
    <message>
        <source>Show M&amp;otion</source>
        <extracomment>live view: shows how much the picture moves; can be switched on and off</extracomment>
        <translation>Mostra m&amp;ovimento</translation>
    </message>
    <message>
        <source>Show Ne&amp;xt Camera</source>
        <translation>Mostra fotocamera succ&amp;essiva</translation>
    </message>
    <message>
        <source>Show P&amp;revious Camera</source>
        <translation>Mostra &amp;fotocamera precedente</translation>
    </message>
    <message>
        <source>Show as D&amp;ial</source>
        <translation>Mostra come g&amp;hiera</translation>
    </message>
    <message>
        <source>Show in &amp;File Manager</source>
        <translation>Mostra nel gestore dei &amp;file</translation>
    </message>
    <message>
        <source>Shows all keys that work here, until a click or Escape.</source>
        <translation>Mostra tutti i tasti che funzionano qui, fino a un clic o a Esc.</translation>
    </message>
    <message>
        <source>Shows all panels in their usual places and sizes.</source>
        <translation>Mostra tutti i pannelli nelle posizioni e dimensioni abituali.</translation>
    </message>
    <message>
        <source>Shows all photographs on the camera&apos;s card, to bring some of them into the session.</source>
        <translation>Mostra tutte le foto sulla scheda della fotocamera, per portarne alcune nella sessione.</translation>
    </message>
    <message>
        <source>Shows all photographs side by side, or the one picture again.</source>
        <translation>Mostra tutte le foto affiancate, o di nuovo la singola immagine.</translation>
    </message>
    <message>
        <source>Shows colours exactly, and those the monitor cannot show by the nearest one.</source>
        <translation>Mostra i colori esatti e quelli fuori dalla portata del monitor con il più vicino.</translation>
    </message>
    <message>
        <source>Shows colours exactly, with the tint of the picture&apos;s white.</source>
        <translation>Mostra i colori esatti, con la tinta del bianco dell’immagine.</translation>
    </message>
    <message>
        <source>Shows each photograph as it arrives; when off, the one shown stays.</source>
        <translation>Mostra ogni foto appena arriva; se disattivato, resta quella mostrata.</translation>
    </message>
    <message>
        <source>Shows exposure, lens, time and name for some seconds.</source>
        <translation>Mostra esposizione, obiettivo, ora e nome per alcuni secondi.</translation>
    </message>
    <message>
        <source>Shows four pictures side by side, or the selected ones.</source>
        <translation>Mostra quattro immagini affiancate, o quelle selezionate.</translation>
    </message>
    <message>
        <source>Shows histogram, waveform, RGB parade and RAW data in turn.</source>
        <translation>Mostra a turno istogramma, forma d’onda, parata RGB e dati RAW.</translation>
    </message>
    <message>
        <source>Shows lines that help to compose.</source>
        <translation>Mostra linee che aiutano a comporre.</translation>
    </message>
    <message>
        <source>Shows masks, guides, warnings and overlays on that monitor, too.</source>
        <translation>Mostra anche su quel monitor maschere, guide, avvisi e sovrapposizioni.</translation>
    </message>
    <message>
        <source>Shows on each thumbnail how sharp the photograph is at the place that is looked at, to find the sharpest of a row.</source>
        <translation>Mostra su ogni miniatura quanto è nitida la foto nel punto osservato, per trovare la più nitida di una serie.</translation>
    </message>
    <message>
        <source>Shows one pixel of the picture as one on screen.</source>
        <translation>Mostra un pixel dell’immagine come uno sullo schermo.</translation>
    </message>
    <message>
        <source>Shows one pixel of the picture as two by two on screen.</source>
        <translation>Mostra un pixel dell’immagine come due per due sullo schermo.</translation>
    </message>
    <message>
        <source>Shows only photographs whose names contain some words.</source>
        <translation>Mostra solo le foto il cui nome contiene determinate parole.</translation>
    </message>
    <message>
        <source>Shows or hides histogram, pixel values and sharpness.</source>
        <translation>Mostra o nasconde istogramma, valori dei pixel e nitidezza.</translation>
    </message>
    <message>
        <source>Shows or hides the filmstrip.</source>
        <translation>Mostra o nasconde la striscia miniature.</translation>
    </message>
    <message>
        <source>Shows or hides the panel with the camera&apos;s settings and those of the view.</source>
        <translation>Mostra o nasconde il pannello con le impostazioni della fotocamera e della vista.</translation>
    </message>
    <message>
        <source>Shows other pictures, half transparent, over this one.</source>
        <translation>Mostra altre immagini, semitrasparenti, sopra questa.</translation>
    </message>
    <message>
        <source>Shows over live view how the camera leans, where it tells it.</source>
        <translation>Mostra sul live view l’inclinazione della fotocamera, se questa la comunica.</translation>
    </message>
    <message>
        <source>Shows the autofocus fields of the camera.</source>
        <translation>Mostra i punti di messa a fuoco della fotocamera.</translation>
    </message>
    <message>
        <source>Shows the camera before this one; all stay connected.</source>
        <translation>Mostra la fotocamera precedente; tutte restano collegate.</translation>
    </message>
    <message>
        <source>Shows the chosen setting as a dial instead of a menu.</source>
        <translation>Mostra l’impostazione scelta come ghiera anziché come menu.</translation>
    </message>
    <message>
        <source>Shows the file in the file manager.</source>
        <translation>Mostra il file nel gestore dei file.</translation>
    </message>
    <message>
        <source>Shows the first picture of the session.</source>
        <translation>Mostra la prima immagine della sessione.</translation>
    </message>
    <message>
        <source>Shows the first steps once more: where photographs go, how a camera is connected, and what to do when it is not found.</source>
        <translation>Mostra di nuovo i primi passi: dove vanno le foto, come si collega una fotocamera e che cosa fare se non viene trovata.</translation>
    </message>
    <message>
        <source>Shows the last picture of the session.</source>
        <translation>Mostra l’ultima immagine della sessione.</translation>
    </message>
    <message>
        <source>Shows the mask of the next aspect ratio.</source>
        <translation>Mostra la maschera del rapporto d’aspetto successivo.</translation>
    </message>
    <message>
        <source>Shows the next kind of guides.</source>
        <translation>Mostra il tipo di guide successivo.</translation>
    </message>
    <message>
        <source>Shows the next of several cameras; all stay connected.</source>
        <translation>Mostra la successiva di più fotocamere; tutte restano collegate.</translation>
    </message>
    <message>
        <source>Shows the page with masks, guides and the like in the side panel, or takes its tab away.</source>
        <translation>Mostra nel pannello laterale la pagina con maschere, guide e simili, oppure ne toglie la scheda.</translation>
    </message>
    <message>
        <source>Shows the page with the camera&apos;s settings in the side panel, or takes its tab away.</source>
        <translation>Mostra nel pannello laterale la pagina con le impostazioni della fotocamera, oppure ne toglie la scheda.</translation>
    </message>
    <message>
        <source>Shows the page with the metadata in the side panel, or takes its tab away.</source>
        <translation>Mostra nel pannello laterale la pagina con i metadati, oppure ne toglie la scheda.</translation>
    </message>
    <message>
        <source>Shows the picture after this one.</source>
        <translation>Mostra l’immagine dopo questa.</translation>
    </message>
    <message>
        <source>Shows the picture alone on a monitor, or ends that.</source>
        <translation>Mostra l’immagine da sola su un monitor, o smette di farlo.</translation>
    </message>
    <message>
        <source>Shows the picture before this one.</source>
        <translation>Mostra l’immagine prima di questa.</translation>
    </message>
    <message>
        <source>Shows the picture in a window of its own.</source>
        <translation>Mostra l’immagine in una finestra propria.</translation>
    </message>
    <message>
        <source>Shows the saved sequences, to change them, make new ones and run them: intervals, brackets, bursts and the like.</source>
        <translation>Mostra le sequenze salvate, per modificarle, crearne di nuove ed eseguirle: intervalli, bracketing, raffiche e simili.</translation>
    </message>
    <message>
        <source>Shows the session folder in the file manager.</source>
        <translation>Mostra la cartella della sessione nel gestore dei file.</translation>
    </message>
    <message>
        <source>Shows the whole picture.</source>
        <translation>Mostra l’intera immagine.</translation>
    </message>
    <message>
        <source>Shows two pictures side by side, or the selected ones.</source>
        <translation>Mostra due immagini affiancate, o quelle selezionate.</translation>
    </message>
    <message>
        <source>Shows what a crop to an aspect ratio would keep.</source>
        <translation>Mostra che cosa resterebbe con un ritaglio in un dato rapporto d’aspetto.</translation>
    </message>
    <message>
        <source>Shows what lies above a zoomed picture&apos;s part.</source>
        <translation>Mostra ciò che sta sopra la parte ingrandita dell’immagine.</translation>
    </message>
    <message>
        <source>Shows what lies below a zoomed picture&apos;s part.</source>
        <translation>Mostra ciò che sta sotto la parte ingrandita dell’immagine.</translation>
    </message>
    <message>
        <source>Shows what lies to the left of a zoomed picture&apos;s part.</source>
        <translation>Mostra ciò che sta a sinistra della parte ingrandita dell’immagine.</translation>
    </message>
    <message>
        <source>Shows what lies to the right of a zoomed picture&apos;s part.</source>
        <translation>Mostra ciò che sta a destra della parte ingrandita dell’immagine.</translation>
    </message>
    <message>
        <source>Shows what the camera sees.</source>
        <translation>Mostra ciò che vede la fotocamera.</translation>
    </message>
    <message>
        <source>Shu&amp;tter</source>
        <extracomment>menu Change Setting: the shutter speed</extracomment>
        <translation>&amp;Tempo di posa</translation>
    </message>
    <message>
        <source>Side P&amp;anel</source>
        <extracomment>can be switched on and off</extracomment>
        <translation>&amp;Pannello laterale</translation>
    </message>
    <message>
        <source>Side Panel on the &amp;Left</source>
        <translation>Pannello laterale a s&amp;inistra</translation>
    </message>
    <message>
        <source>Soft &amp;Proof</source>
        <extracomment>colour management: imitates a printer or another device on the screen</extracomment>
        <translation>&amp;Prova colore</translation>
    </message>
    <message>
        <source>Start &amp;Virtual Camera</source>
        <translation>Avvia fotocamera &amp;virtuale</translation>
    </message>
    <message>
        <source>Starts a simulated camera to try everything without a real one.</source>
        <translation>Avvia una fotocamera simulata per provare tutto senza una vera.</translation>
    </message>
    <message>
        <source>Step &amp;Down</source>
        <extracomment>gives the chosen camera setting its next lower value</extracomment>
        <translation>&amp;Valore inferiore</translation>
    </message>
    <message>
        <source>Step &amp;Up</source>
        <extracomment>gives the chosen camera setting its next higher value</extracomment>
        <translation>Valore &amp;superiore</translation>
    </message>
    <message>
        <source>Stop &amp;Transfer</source>
        <extracomment>verb: ends fetching photographs from the camera</extracomment>
        <translation>Interrom&amp;pi trasferimento</translation>
    </message>
    <message>
        <source>Stops the exposure, the transfer or live view.</source>
        <translation>Interrompe l’esposizione, il trasferimento o il live view.</translation>
    </message>
    <message>
        <source>Stops the transfer; the photographs stay on the camera&apos;s card.</source>
        <translation>Interrompe il trasferimento; le foto restano sulla scheda della fotocamera.</translation>
    </message>
    <message>
        <source>Takes a photograph with all connected cameras at the same time, at once: neither self-timer nor row count.</source>
        <translation>Scatta una foto con tutte le fotocamere collegate nello stesso istante, subito: senza autoscatto né serie.</translation>
    </message>
    <message>
        <source>Takes a photograph.</source>
        <translation>Scatta una foto.</translation>
    </message>
    <message>
        <source>Takes all pictures off the overlay.</source>
        <translation>Toglie tutte le immagini dalla sovrapposizione.</translation>
    </message>
    <message>
        <source>Takes back all turning and mirroring of live view.</source>
        <translation>Annulla ogni rotazione e specchiatura del live view.</translation>
    </message>
    <message>
        <source>Takes back the last rating, label, new name or move to the trash.</source>
        <translation>Annulla l’ultima valutazione, etichetta, ridenominazione o spostamento nel cestino.</translation>
    </message>
    <message>
        <source>Takes the label off the selected photographs.</source>
        <translation>Toglie l’etichetta dalle foto selezionate.</translation>
    </message>
    <message>
        <source>Takes the stars off the selected photographs.</source>
        <translation>Toglie le stelle dalle foto selezionate.</translation>
    </message>
    <message>
        <source>Tells how far the live picture moves from frame to frame: whether the camera and its stand are at rest.</source>
        <translation>Indica quanto si sposta l’immagine live da un fotogramma all’altro: se la fotocamera e il suo stativo sono fermi.</translation>
    </message>
    <message>
        <source>Tells the versions of Skein and of the libraries it uses.</source>
        <translation>Indica le versioni di Skein e delle librerie che usa.</translation>
    </message>
    <message>
        <source>The &amp;Next as Well</source>
        <translation>Anche la s&amp;uccessiva</translation>
    </message>
    <message>
        <source>The Previous as &amp;Well</source>
        <translation>Anche la prece&amp;dente</translation>
    </message>
    <message>
        <source>Timer, Row a&amp;nd Bulb…</source>
        <translation>Autoscatto, serie e &amp;bulb…</translation>
    </message>
    <message>
        <source>To the &amp;Left</source>
        <extracomment>a direction: moves the part of the picture that is seen</extracomment>
        <translation>A &amp;sinistra</translation>
    </message>
    <message>
        <source>To the &amp;Right</source>
        <extracomment>a direction: moves the part of the picture that is seen</extracomment>
        <translation>A &amp;destra</translation>
    </message>
    <message>
        <source>Turn to the &amp;Left</source>
        <translation>&amp;Ruota a sinistra</translation>
    </message>
    <message>
        <source>Turn to the &amp;Right</source>
        <translation>Ruota a &amp;destra</translation>
    </message>
    <message>
        <source>Turns live view clockwise, for a camera that lies on its side.</source>
        <translation>Ruota il live view in senso orario, per una fotocamera messa di lato.</translation>
    </message>
    <message>
        <source>Turns live view counter-clockwise, for a camera that lies on its side.</source>
        <translation>Ruota il live view in senso antiorario, per una fotocamera messa di lato.</translation>
    </message>
    <message>
        <source>Up to the &amp;First</source>
        <translation>Fino alla pri&amp;ma</translation>
    </message>
    <message>
        <source>Up to the &amp;Last</source>
        <translation>Fino all’u&amp;ltima</translation>
    </message>
    <message>
        <source>Walks back by as many pictures as are in view.</source>
        <translation>Torna indietro di tante immagini quante sono in vista.</translation>
    </message>
    <message>
        <source>Walks on by as many pictures as are in view.</source>
        <translation>Va avanti di tante immagini quante sono in vista.</translation>
    </message>
    <message>
        <source>What&apos;s &amp;This?</source>
        <extracomment>command of a menu and of the list of keys</extracomment>
        <translation>Che cos’è &amp;questo?</translation>
    </message>
    <message>
        <source>Where Ph&amp;otographs Go</source>
        <translation>Dove vanno le f&amp;oto</translation>
    </message>
    <message>
        <source>Write &amp;Hash List</source>
        <translation>Scrivi elenco &amp;hash</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <extracomment>verb: makes the picture larger</extracomment>
        <translation>&amp;Ingrandisci</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <extracomment>verb: makes the picture smaller</extracomment>
        <translation>&amp;Riduci</translation>
    </message>
    <message>
        <source>Zoom and Move &amp;Together</source>
        <translation>Zoom e spostamento &amp;insieme</translation>
    </message>
</context>
<context>
    <name>skein::Answer</name>
    <message>
        <source>The operation was stopped because its camera was closed.</source>
        <translation>L’operazione è stata interrotta perché la fotocamera è stata chiusa.</translation>
    </message>
</context>
<context>
    <name>skein::AspectRatio</name>
    <message>
        <source>A picture of %1 would be only a line. Choose an aspect ratio between 1:%2 and %2:1.</source>
        <extracomment>%1 is what was typed, %2 a number</extracomment>
        <translation>Un’immagine in formato %1 sarebbe soltanto una linea. Scegli un rapporto d’aspetto tra 1:%2 e %2:1.</translation>
    </message>
    <message>
        <source>An aspect ratio cannot have a side of zero. Type two numbers above zero, such as 16:9.</source>
        <translation>Un rapporto d’aspetto non può avere un lato pari a zero. Digita due numeri maggiori di zero, per esempio 16:9.</translation>
    </message>
    <message>
        <source>“%1” is no aspect ratio. Type the width and the height with a colon between them, such as 16:9 or %2.</source>
        <extracomment>%1 is what was typed, %2 an example of decimals as the reader writes them</extracomment>
        <translation>“%1” non è un rapporto d’aspetto. Digita la larghezza e l’altezza separate da due punti, per esempio 16:9 o %2.</translation>
    </message>
</context>
<context>
    <name>skein::BackupLedger</name>
    <message numerus="yes">
        <source>%n file(s) in the backup were not what had been written there any more. They were put aside with “damaged” in their names, such as “%1”, and copied anew. If nobody has changed them, the backup disk is failing: use another one.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%n file nel backup non era più quello che vi era stato scritto. È stato messo da parte con “damaged” nel nome, come “%1”, e copiato di nuovo. Se nessuno lo ha modificato, il disco di backup si sta guastando: usane un altro.</numerusform>
            <numerusform>%n file nel backup non erano più quelli che vi erano stati scritti. Sono stati messi da parte con “damaged” nel nome, come “%1”, e copiati di nuovo. Se nessuno li ha modificati, il disco di backup si sta guastando: usane un altro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), such as “%1”, are not what came from the camera any more. They are in the backup as they are now; copies that were made there before were left as they were. If nobody has edited them, the disk of the session is failing.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%n file, “%1”, non è più quello arrivato dalla fotocamera. Nel backup si trova com’è ora; le copie fatte lì in precedenza sono state lasciate com’erano. Se nessuno lo ha modificato, il disco della sessione si sta guastando.</numerusform>
            <numerusform>%n file, come “%1”, non sono più quelli arrivati dalla fotocamera. Nel backup si trovano come sono ora; le copie fatte lì in precedenza sono state lasciate com’erano. Se nessuno li ha modificati, il disco della sessione si sta guastando.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::BackupPage</name>
    <message>
        <source>Storage and Backup</source>
        <translation>Archiviazione e backup</translation>
    </message>
    <message>
        <source>second copy mirror disk full space warn folder network safety</source>
        <translation>seconda copia mirror disco pieno spazio avviso cartella rete sicurezza</translation>
    </message>
</context>
<context>
    <name>skein::BackupPresenter</name>
    <message numerus="yes">
        <source>%n file(s) have changed since they came from the camera. They are in the backup as they are now; earlier copies there were left as they were.</source>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>%n file è cambiato da quando è arrivato dalla fotocamera. Nel backup si trova com’è ora; le copie precedenti sono state lasciate com’erano.</numerusform>
            <numerusform>%n file sono cambiati da quando sono arrivati dalla fotocamera. Nel backup si trovano come sono ora; le copie precedenti sono state lasciate com’erano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) there had been spoilt, have “damaged” in their names now, and were copied anew. The backup disk may be failing.</source>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>%n file nel backup era danneggiato: ora ha “damaged” nel nome ed è stato copiato di nuovo. Il disco di backup potrebbe guastarsi.</numerusform>
            <numerusform>%n file nel backup erano danneggiati: ora hanno “damaged” nel nome e sono stati copiati di nuovo. Il disco di backup potrebbe guastarsi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup disk is full: %n waiting</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>Disco di backup pieno: %n in attesa</numerusform>
            <numerusform>Disco di backup pieno: %n in attesa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup fails: %n waiting</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>Backup non riuscito: %n in attesa</numerusform>
            <numerusform>Backup non riuscito: %n in attesa</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup folder is away</source>
        <translation>Cartella di backup assente</translation>
    </message>
    <message numerus="yes">
        <source>Backup folder is away: %n waiting</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>Cartella di backup assente: %n in attesa</numerusform>
            <numerusform>Cartella di backup assente: %n in attesa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup: %1 safe, %n differ(s)</source>
        <comment>files</comment>
        <extracomment>%1 is a number of files that have a copy, %n one of those that are not as they were</extracomment>
        <translation>
            <numerusform>Backup: %1 al sicuro, %n diverso</numerusform>
            <numerusform>Backup: %1 al sicuro, %n diversi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup: %n failed</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>Backup: %n non riuscito</numerusform>
            <numerusform>Backup: %n non riusciti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup: %n waiting</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>Backup: %n in attesa</numerusform>
            <numerusform>Backup: %n in attesa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup: all %n safe</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>Backup: %n al sicuro</numerusform>
            <numerusform>Backup: tutti i %n al sicuro</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup: choose another folder</source>
        <translation>Backup: scegli un’altra cartella</translation>
    </message>
    <message>
        <source>Backup: looking…</source>
        <extracomment>status bar: finding out what has no copy yet</extracomment>
        <translation>Backup: verifica…</translation>
    </message>
    <message>
        <source>Backup: ready</source>
        <extracomment>status bar: nothing is waiting</extracomment>
        <translation>Backup: pronto</translation>
    </message>
    <message>
        <source>Copies go to %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Le copie vanno in %1</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <extracomment>button: opens the preferences</extracomment>
        <translation>Preferenze…</translation>
    </message>
    <message>
        <source>That is the disk of the session: copies there are lost with it. Choose a folder on another disk.</source>
        <translation>Questo è il disco della sessione: le copie che contiene andrebbero perse con esso. Scegli una cartella su un altro disco.</translation>
    </message>
</context>
<context>
    <name>skein::BackupTarget</name>
    <message>
        <source>The backup folder “%1” and the session folder lie in each other. Choose a folder for the backup elsewhere, best on another disk.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>La cartella di backup “%1” e la cartella della sessione sono una dentro l’altra. Scegli altrove una cartella per il backup, preferibilmente su un altro disco.</translation>
    </message>
    <message>
        <source>The backup folder “%1” cannot be written to. Check its disk, or choose another folder for the backup.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Non è possibile scrivere nella cartella di backup “%1”. Controlla il disco o scegli un’altra cartella per il backup.</translation>
    </message>
    <message>
        <source>The backup folder “%1” is away. Photographs go on being saved in the session, and are copied when it is back. If its disk is connected, choose the folder again in the preferences.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>La cartella di backup “%1” è assente. Le foto continuano a essere salvate nella sessione e vengono copiate quando torna disponibile. Se il suo disco è collegato, scegli di nuovo la cartella nelle preferenze.</translation>
    </message>
    <message>
        <source>The backup folder “%1” is read-only. Allow writing to it, or choose another folder for the backup.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>La cartella di backup “%1” è di sola lettura. Consenti la scrittura o scegli un’altra cartella per il backup.</translation>
    </message>
    <message>
        <source>The disk of the backup folder “%1” is full. Photographs go on being saved in the session; make room there, or choose another folder for the backup.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Il disco della cartella di backup “%1” è pieno. Le foto continuano a essere salvate nella sessione; libera spazio lì o scegli un’altra cartella per il backup.</translation>
    </message>
    <message>
        <source>There is no backup folder “%1”. Connect its disk or make the folder, and try again.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>La cartella di backup “%1” non esiste. Collega il suo disco o crea la cartella, poi riprova.</translation>
    </message>
</context>
<context>
    <name>skein::BackupWorker</name>
    <message>
        <source>“%1” is empty, although a photograph was saved there: the disk of the session has lost it, and no copy is known in this backup. Fetch it from the camera&apos;s card again, or look into the backups of former times.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>“%1” è vuoto, anche se vi era stata salvata una foto: il disco della sessione l’ha persa e in questo backup non se ne conosce alcuna copia. Scaricala di nuovo dalla scheda della fotocamera o cerca nei backup precedenti.</translation>
    </message>
</context>
<context>
    <name>skein::BodyConsole</name>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;.</source>
        <extracomment>%1 is the name of a camera setting or what was typed, %2 a value</extracomment>
        <translation>&quot;%1&quot; non può essere &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;. Choose one of: %3.</source>
        <extracomment>%1 is the name of a camera setting or what was typed, %2 a value, %3 values with commas between them</extracomment>
        <translation>&quot;%1&quot; non può essere &quot;%2&quot;. Scegli tra: %3.</translation>
    </message>
    <message>
        <source>Live view cannot be &quot;%1&quot;. Choose one of: %2.</source>
        <extracomment>%1 is what was typed, %2 words with commas between them; words as press-shutter stay English</extracomment>
        <translation>Il live view non può essere &quot;%1&quot;. Scegli tra: %2.</translation>
    </message>
    <message>
        <source>Say how far the camera leans, in degrees, such as: tilt -2.5 1.</source>
        <translation>Indica di quanto si inclina la fotocamera, in gradi, per esempio: tilt -2.5 1.</translation>
    </message>
    <message>
        <source>Say how far the picture jumps between two frames, in thousandths of its width from 0 to %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Indica di quanto salta l’immagine tra due fotogrammi, in millesimi della sua larghezza, da 0 a %1.</translation>
    </message>
    <message>
        <source>Say how many events there should be, such as 10000.</source>
        <translation>Indica quanti eventi devono esserci, per esempio 10000.</translation>
    </message>
    <message>
        <source>The camera is busy.</source>
        <translation>La fotocamera è occupata.</translation>
    </message>
    <message>
        <source>The computer has the camera&apos;s controls.</source>
        <translation>Il computer ha il controllo della fotocamera.</translation>
    </message>
    <message>
        <source>There is no room for another picture.</source>
        <translation>Non c’è spazio per un’altra immagine.</translation>
    </message>
    <message>
        <source>This camera has no setting &quot;%1&quot;.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Questa fotocamera non ha un’impostazione &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Unknown order &quot;%1&quot;. Use press-shutter, set NAME VALUE, lock NAME, unlock NAME, watch, storm N, tilt DEGREES, shake N, live KIND, fault RULE, fault none, sleep, wake, unplug or replug.</source>
        <extracomment>%1 is what was typed; words as press-shutter and NAME VALUE stay English</extracomment>
        <translation>Comando &quot;%1&quot; sconosciuto. Usa press-shutter, set NAME VALUE, lock NAME, unlock NAME, watch, storm N, tilt DEGREES, shake N, live KIND, fault RULE, fault none, sleep, wake, unplug o replug.</translation>
    </message>
</context>
<context>
    <name>skein::BrightnessMeter</name>
    <message>
        <source>The photograph is not whole, so its brightness is not known.</source>
        <translation>La foto non è integra, perciò la sua luminosità non è nota.</translation>
    </message>
    <message>
        <source>There is no photograph on this computer whose brightness could be measured. Let the camera&apos;s JPEG or RAW files be fetched.</source>
        <translation>Su questo computer non c’è una foto di cui misurare la luminosità. Fai scaricare i file JPEG o RAW della fotocamera.</translation>
    </message>
</context>
<context>
    <name>skein::BrowserArea</name>
    <message numerus="yes">
        <source>The filter hides all %n photograph(s). %1 shows them again.</source>
        <extracomment>%1 is the name of a button or a key, such as “Show All”</extracomment>
        <translation>
            <numerusform>Il filtro nasconde l’unica foto (%n). %1 la mostra di nuovo.</numerusform>
            <numerusform>Il filtro nasconde tutte le %n foto. %1 le mostra di nuovo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The photographs of this session appear here.</source>
        <translation>Le foto di questa sessione appaiono qui.</translation>
    </message>
</context>
<context>
    <name>skein::BulbSeriesForm</name>
    <message>
        <source>&amp;Exposure time:</source>
        <extracomment>label of a length of time: that of the first exposure</extracomment>
        <translation>Temp&amp;o di posa:</translation>
    </message>
    <message>
        <source>&amp;Exposures:</source>
        <extracomment>label of a number: how many exposures</extracomment>
        <translation type="vanished">&amp;Esposizioni:</translation>
    </message>
    <message>
        <source>&amp;Length of the first:</source>
        <translation type="vanished">&amp;Durata della prima:</translation>
    </message>
    <message>
        <source>&amp;Pause between:</source>
        <extracomment>label of a length of time</extracomment>
        <translation>&amp;Pausa intermedia:</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>stands between the entries of a list</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>E&amp;xposure factor:</source>
        <extracomment>label of a factor: each exposure is so many times as long as the one before</extracomment>
        <translation>&amp;Fattore di posa:</translation>
    </message>
    <message>
        <source>Each &amp;next one:</source>
        <translation type="vanished">Ciascuna &amp;successiva:</translation>
    </message>
    <message>
        <source>Each exposure is so many times as long as the one before: 1 for all the same, 2 for twice as long each time.</source>
        <translation>Ogni posa dura tante volte la precedente: 1 per pose tutte uguali, 2 per raddoppiare ogni volta.</translation>
    </message>
    <message>
        <source>From the end of one exposure to the start of the next.</source>
        <translation>Dalla fine di una posa all’inizio della successiva.</translation>
    </message>
    <message>
        <source>Long exposures one after the other, each as long as the one before or so many times as long. The shutter of the camera has to be set to bulb.</source>
        <translation>Pose lunghe una dopo l’altra, ciascuna lunga quanto la precedente o tante volte più lunga. Il tempo della fotocamera deve essere impostato su bulb.</translation>
    </message>
    <message>
        <source>Number o&amp;f exposures:</source>
        <extracomment>label of a number</extracomment>
        <translation>Nu&amp;mero di pose:</translation>
    </message>
    <message>
        <source>Pa&amp;use between two:</source>
        <translation type="vanished">&amp;Pausa tra due:</translation>
    </message>
    <message>
        <source>So long the shutter stays open; of exposures that differ, at the first one.</source>
        <translation>Per quanto tempo l’otturatore resta aperto; se le pose sono diverse, vale per la prima.</translation>
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
        <translation type="vanished">&amp;Foto:</translation>
    </message>
    <message>
        <source>Each is taken as soon as the camera can.</source>
        <translation>Ognuna viene scattata appena la fotocamera può farlo.</translation>
    </message>
    <message>
        <source>Number o&amp;f photographs:</source>
        <extracomment>label of a number</extracomment>
        <translation>Nu&amp;mero di foto:</translation>
    </message>
    <message>
        <source>So many photographs, one directly after the other.</source>
        <translation>Il numero di foto, una subito dopo l’altra.</translation>
    </message>
</context>
<context>
    <name>skein::ButtonEditor</name>
    <message>
        <source>Do It</source>
        <extracomment>button: lets the camera do what the setting is for</extracomment>
        <translation>Esegui</translation>
    </message>
</context>
<context>
    <name>skein::CachePart</name>
    <message>
        <source>&amp;Automatic (a quarter of the memory: %1)</source>
        <extracomment>%1 is an amount of memory: &quot;3.9 GiB&quot;</extracomment>
        <translation>&amp;Automatica (un quarto della memoria: %1)</translation>
    </message>
</context>
<context>
    <name>skein::Camera</name>
    <message>
        <source>Another camera is now where this one was. Connect the one you want to use.</source>
        <translation>Ora al posto di questa fotocamera ce n’è un’altra. Collega quella che vuoi usare.</translation>
    </message>
    <message>
        <source>Live view is busy. Wait for its picture, then try again.</source>
        <translation>Il live view è occupato. Attendi la sua immagine, poi riprova.</translation>
    </message>
    <message>
        <source>The camera could not do this. Look at its display, then try again.</source>
        <translation>La fotocamera non è riuscita a farlo. Guarda il suo display, poi riprova.</translation>
    </message>
    <message>
        <source>The camera is no longer there. Plug it in and switch it on, then connect it again.</source>
        <translation>La fotocamera non c’è più. Collega il cavo e accendila, poi collegala di nuovo.</translation>
    </message>
    <message>
        <source>The camera was disconnected before this was done. Connect it again, then try again.</source>
        <translation>La fotocamera è stata scollegata prima del termine dell’operazione. Collegala di nuovo, poi riprova.</translation>
    </message>
    <message>
        <source>The camera was unplugged or switched off. Plug it in and switch it on, then connect it again.</source>
        <translation>Il cavo della fotocamera è stato staccato oppure è stata spenta. Collega il cavo e accendila, poi collegala di nuovo.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off while the computer slept. Check that the camera is awake, then connect it again.</source>
        <translation>Il collegamento con la fotocamera si è interrotto durante la sospensione del computer. Controlla che la fotocamera sia attiva, poi collegala di nuovo.</translation>
    </message>
    <message>
        <source>The photograph “%1” is being fetched already. Wait for it.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>La foto “%1” è già in fase di scaricamento. Attendila.</translation>
    </message>
    <message>
        <source>The session folder is being changed already. Wait a moment, then try again.</source>
        <translation>La cartella della sessione è già in fase di cambio. Attendi un momento, poi riprova.</translation>
    </message>
    <message>
        <source>The session folder is being changed. Wait a moment, then try again.</source>
        <translation>La cartella della sessione è in fase di cambio. Attendi un momento, poi riprova.</translation>
    </message>
    <message>
        <source>There is no session folder for the photograph “%1”. Open a session, then try again.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Non c’è una cartella della sessione per la foto “%1”. Apri una sessione, poi riprova.</translation>
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
        <translation>Fotocamere</translation>
    </message>
</context>
<context>
    <name>skein::CameraCheck</name>
    <message>
        <source>%1 photographs would be taken between the marks. Choose larger steps.</source>
        <extracomment>%1 is a number above a thousand; the marks are those of the near and far focus</extracomment>
        <translation>Tra i riferimenti verrebbero scattate %1 foto. Scegli passi più grandi.</translation>
    </message>
    <message>
        <source>%1: from %2 on, the camera can change it by %3 to %4 stops, and the bracket wants %5 to %6. Choose fewer photographs, a smaller step, or begin from another value.</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;, %2 its value, %3 to %6 are numbers of stops, such as &quot;-2.0&quot; and &quot;3.3&quot;</extracomment>
        <translation>%1: a partire da %2, la fotocamera può variare da %3 a %4 stop, e il bracketing richiede da %5 a %6. Scegli meno foto, un passo più piccolo o un altro valore iniziale.</translation>
    </message>
    <message>
        <source>%1: the camera does not let this setting be changed now. Turn it to manual exposure (M).</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;</extracomment>
        <translation>%1: la fotocamera ora non consente di cambiare questa impostazione. Passa all’esposizione manuale (M).</translation>
    </message>
    <message>
        <source>%1: the camera has steps of about %2 stops, and the bracket wants finer ones. Choose a larger step.</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;, %2 a number</extracomment>
        <translation>%1: la fotocamera ha passi di circa %2 stop, e il bracketing ne richiede di più fini. Scegli un passo più grande.</translation>
    </message>
    <message>
        <source>%1: the camera is set to “%2”. Choose a fixed value first.</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;, %2 its value, such as &quot;Auto&quot;</extracomment>
        <translation>%1: la fotocamera è su “%2”. Scegli prima un valore fisso.</translation>
    </message>
    <message>
        <source>%1: this camera has no such setting that can be changed from here.</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;</extracomment>
        <translation>%1: questa fotocamera non ha questa impostazione o non si può cambiare da qui.</translation>
    </message>
    <message>
        <source>From %1 on, the %2 of the camera can be changed by %3 to %4 stops, and the bracket wants %5 to %6. Choose fewer photographs, a smaller step, or begin from another value.</source>
        <translation type="vanished">A partire da %1, la fotocamera può cambiare questo valore (%2) da %3 a %4 stop, e il bracketing richiede da %5 a %6. Scegli meno foto, un passo più piccolo o un altro valore iniziale.</translation>
    </message>
    <message>
        <source>Nothing that the camera can be set to lies within the limits of the ramp. Widen them.</source>
        <translation>Nessun valore impostabile sulla fotocamera rientra nei limiti della rampa. Ampliali.</translation>
    </message>
    <message>
        <source>The %1 of the camera has steps of about %2 stops, and the bracket wants finer ones. Choose a larger step.</source>
        <translation type="vanished">Impostazione della fotocamera (%1): ha passi di circa %2 stop, e il bracketing ne richiede di più fini. Scegli un passo più grande.</translation>
    </message>
    <message>
        <source>The %1 of the camera is set to “%2”. Choose a fixed value first.</source>
        <translation type="vanished">Impostazione della fotocamera (%1): il valore è “%2”. Scegli prima un valore fisso.</translation>
    </message>
    <message>
        <source>The camera does not let its %1 be changed now. Turn it to manual exposure (M).</source>
        <translation type="vanished">La fotocamera ora non consente di cambiare questa impostazione: %1. Passa all’esposizione manuale (M).</translation>
    </message>
    <message>
        <source>The focus of this camera cannot be moved from here. Some cameras want live view for it, and the lens switched to autofocus.</source>
        <translation>La messa a fuoco di questa fotocamera non può essere spostata da qui. Alcune fotocamere richiedono il live view e l’obiettivo impostato su autofocus.</translation>
    </message>
    <message>
        <source>The near and far marks of the lens are not set. Focus on the nearest and on the farthest place, and set a mark at each.</source>
        <translation>I riferimenti vicino e lontano dell’obiettivo non sono impostati. Metti a fuoco il punto più vicino e quello più lontano e imposta un riferimento su ciascuno.</translation>
    </message>
    <message>
        <source>The near and the far mark are at the same place. Set them at two places.</source>
        <translation>I riferimenti vicino e lontano sono nello stesso punto. Impostali in due punti diversi.</translation>
    </message>
    <message>
        <source>The ramp may come to exposures that are longer than its beat: some beats would be left out. Lower the longest exposure, or choose a longer beat.</source>
        <translation type="vanished">La rampa può arrivare a esposizioni più lunghe della sua cadenza: alcuni scatti verrebbero saltati. Riduci l’esposizione più lunga o scegli una cadenza più lunga.</translation>
    </message>
    <message>
        <source>The ramp may come to exposures that are longer than its interval: some beats would be left out. Lower the longest exposure, or choose a longer interval.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation>La rampa può arrivare a esposizioni più lunghe del suo intervallo: alcuni scatti verrebbero saltati. Riduci l’esposizione più lunga o scegli un intervallo più lungo.</translation>
    </message>
    <message>
        <source>This camera changes its exposure by %1 stops at least: the steps may be seen in the film.</source>
        <extracomment>%1 is a number, such as &quot;0.5&quot;; film: the time lapse that is made of the photographs</extracomment>
        <translation>Questa fotocamera cambia l’esposizione di almeno %1 stop: nel filmato i passi potrebbero vedersi.</translation>
    </message>
    <message>
        <source>This camera does not tell how many steps lie between the marks. Choose a number of photographs instead.</source>
        <translation>Questa fotocamera non indica quanti passi ci sono tra i riferimenti. Scegli invece un numero di foto.</translation>
    </message>
    <message>
        <source>This camera has no %1 that can be set from here.</source>
        <translation type="vanished">Questa fotocamera non ha questa impostazione regolabile da qui: %1.</translation>
    </message>
    <message>
        <source>This camera makes no bulb exposures from here. Turn it to manual exposure (M) or bulb (B), if it has them.</source>
        <translation>Questa fotocamera non fa pose bulb da qui. Passa all’esposizione manuale (M) o alla posa bulb, se le ha.</translation>
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
        <translation>Un’esposizione iniziata non può essere interrotta. In tal caso la fotocamera la porta a termine e la foto viene conservata.</translation>
    </message>
    <message>
        <source>Reading the camera&apos;s settings…</source>
        <translation>Lettura delle impostazioni della fotocamera…</translation>
    </message>
    <message>
        <source>The camera&apos;s settings appear here as soon as one is connected.</source>
        <translation>Le impostazioni della fotocamera appaiono qui appena ne viene collegata una.</translation>
    </message>
    <message>
        <source>The capture was said to have failed, but a photograph has come from the camera since. See whether it is the one.</source>
        <translation>Lo scatto risultava non riuscito, ma da allora dalla fotocamera è arrivata una foto. Verifica se è quella.</translation>
    </message>
    <message>
        <source>The capture was stopped: no photograph has come of it. Take it again if you want it.</source>
        <translation>Lo scatto è stato interrotto: non ne è risultata alcuna foto. Se la vuoi, scattala di nuovo.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off during the capture and is being made again. If the camera took the photograph, it is fetched from the card then.</source>
        <translation>Il collegamento con la fotocamera si è interrotto durante lo scatto e viene ristabilito. Se la fotocamera ha scattato la foto, questa viene poi scaricata dalla scheda.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off. Its settings appear again as soon as it is back.</source>
        <translation>Il collegamento con la fotocamera si è interrotto. Le impostazioni riappaiono appena viene ristabilito.</translation>
    </message>
</context>
<context>
    <name>skein::CameraConnector</name>
    <message>
        <source>Connecting to %1…</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>Collegamento a %1…</translation>
    </message>
    <message>
        <source>No session folder is open, so photographs would have no place. Open a session, then connect the camera.</source>
        <translation>Nessuna cartella della sessione è aperta, perciò le foto non avrebbero un posto. Apri una sessione, poi collega la fotocamera.</translation>
    </message>
    <message>
        <source>Starting the virtual camera…</source>
        <translation>Avvio della fotocamera virtuale…</translation>
    </message>
    <message>
        <source>Waiting for “%1” to end…</source>
        <extracomment>%1 is a program that uses the camera</extracomment>
        <translation>In attesa che “%1” termini…</translation>
    </message>
</context>
<context>
    <name>skein::CameraFinder</name>
    <message>
        <source>Nobody in the network answered who “%1” is. Check the network, or use the camera&apos;s number such as 192.168.1.20.</source>
        <extracomment>%1 is the name of a device in the network, such as camera.local</extracomment>
        <translation>Nessuno nella rete ha saputo dire chi è “%1”. Controlla la rete o usa il numero della fotocamera, per esempio 192.168.1.20.</translation>
    </message>
    <message>
        <source>The camera program gave a list that cannot be understood. Install Skein again.</source>
        <translation>Il programma della fotocamera ha fornito un elenco incomprensibile. Installa di nuovo Skein.</translation>
    </message>
    <message>
        <source>There is no camera named “%1” in the network. Check the name, or use the camera&apos;s number such as 192.168.1.20.</source>
        <extracomment>%1 is the name of a device in the network, such as camera.local</extracomment>
        <translation>Nella rete non c’è alcuna fotocamera di nome “%1”. Controlla il nome o usa il numero della fotocamera, per esempio 192.168.1.20.</translation>
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
        <translation>Nessuna fotocamera è collegata. Collegane una, poi riprova.</translation>
    </message>
    <message>
        <source>Not released, because it is not ready: %1. Wait a moment, then try again.</source>
        <extracomment>%1 is a list of cameras</extracomment>
        <translation>Scatto non avvenuto perché non pronte: %1. Attendi un momento, poi riprova.</translation>
    </message>
    <message>
        <source>The camera whose settings are to be copied is not ready. Connect it, or show another one, then try again.</source>
        <translation>La fotocamera di cui copiare le impostazioni non è pronta. Collegala o mostrane un’altra, poi riprova.</translation>
    </message>
    <message>
        <source>There is no other camera to copy to. Connect another one beside this, then try again.</source>
        <translation>Non c’è un’altra fotocamera su cui copiare. Collegane un’altra oltre a questa, poi riprova.</translation>
    </message>
    <message>
        <source>These have the settings of “%2” now: %1.</source>
        <extracomment>%1 is a list of cameras, %2 another camera</extracomment>
        <translation>Ora hanno le impostazioni di “%2”: %1.</translation>
    </message>
    <message>
        <source>“%1” has the settings of “%2” now, but for those that it refuses: %3. Set these at “%1”.</source>
        <extracomment>%1 and %2 are cameras, %3 a list of settings</extracomment>
        <translation>“%1” ha ora le impostazioni di “%2”, tranne quelle che rifiuta: %3. Impostale su “%1”.</translation>
    </message>
    <message>
        <source>“%1” has the settings of “%2” now.</source>
        <extracomment>two cameras</extracomment>
        <translation>“%1” ha ora le impostazioni di “%2”.</translation>
    </message>
</context>
<context>
    <name>skein::CameraHost</name>
    <message>
        <source>The camera host does not know this command. Install Skein again.</source>
        <translation>Il programma della fotocamera non conosce questo comando. Installa di nuovo Skein.</translation>
    </message>
    <message>
        <source>The camera is not connected. Connect it, then try again.</source>
        <translation>La fotocamera non è collegata. Collegala, poi riprova.</translation>
    </message>
    <message>
        <source>The camera is still taking the picture before. Wait for it, or stop it.</source>
        <translation>La fotocamera sta ancora scattando l’immagine precedente. Attendila o interrompila.</translation>
    </message>
    <message>
        <source>The parts of Skein that talk to the camera have different versions. Install Skein again.</source>
        <translation>Le parti di Skein che comunicano con la fotocamera hanno versioni diverse. Installa di nuovo Skein.</translation>
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
        <translation>&amp;Scaricale come le altre</translation>
    </message>
    <message>
        <source>&amp;Leave them on the card</source>
        <translation>&amp;Lasciale sulla scheda</translation>
    </message>
    <message>
        <source>A message with a button says how many there are.</source>
        <translation>Un messaggio con un pulsante dice quante sono.</translation>
    </message>
    <message>
        <source>As&amp;k before they are fetched</source>
        <translation>&amp;Chiedi prima di scaricarle</translation>
    </message>
    <message>
        <source>Connected Cameras</source>
        <extracomment>title of a part of the preferences: what happens with cameras that are connected</extracomment>
        <translation>Fotocamere collegate</translation>
    </message>
    <message>
        <source>Photographs taken while the camera was away</source>
        <translation>Foto scattate mentre la fotocamera era assente</translation>
    </message>
    <message>
        <source>Set the camera&apos;s &amp;clock to the computer&apos;s time</source>
        <translation>Regola l’&amp;orologio della fotocamera sull’ora del computer</translation>
    </message>
    <message>
        <source>So that photographs of several cameras, and the times in their names, agree.</source>
        <translation>Così le foto di più fotocamere, e gli orari nei loro nomi, coincidono.</translation>
    </message>
    <message>
        <source>The words are those of the page “Files and Names”. The camera then puts them into every photograph by itself, RAW files included, and keeps them when it is disconnected.</source>
        <translation>Le parole sono quelle della pagina “File e nomi”. La fotocamera le inserisce poi da sé in ogni foto, compresi i file RAW, e le conserva quando viene scollegata.</translation>
    </message>
    <message>
        <source>They are saved in the session, in the order in which they were taken.</source>
        <translation>Vengono salvate nella sessione, nell’ordine in cui sono state scattate.</translation>
    </message>
    <message>
        <source>They can be fetched later by “Fetch from Card” in the menu Camera.</source>
        <translation>Si possono scaricare in seguito con “Scarica dalla scheda” nel menu Fotocamera.</translation>
    </message>
    <message>
        <source>When a camera is connected</source>
        <translation>Quando viene collegata una fotocamera</translation>
    </message>
    <message>
        <source>Write &amp;artist and copyright into the camera</source>
        <translation>Scrivi &amp;artista e copyright nella fotocamera</translation>
    </message>
</context>
<context>
    <name>skein::CameraPart</name>
    <message>
        <source>No camera is connected. Connect one and try again.</source>
        <translation>Nessuna fotocamera è collegata. Collegane una e riprova.</translation>
    </message>
    <message>
        <source>The camera has no setting “%1”.</source>
        <extracomment>%1 is the name of a camera setting</extracomment>
        <translation>La fotocamera non ha l’impostazione “%1”.</translation>
    </message>
    <message>
        <source>The camera is at work. Wait until it is ready and try again.</source>
        <translation>La fotocamera è al lavoro. Attendi che sia pronta e riprova.</translation>
    </message>
    <message>
        <source>“%1” cannot be set now: the camera&apos;s own dials decide it.</source>
        <extracomment>%1 is the name of a camera setting</extracomment>
        <translation>Ora non è possibile impostare “%1”: lo decidono le ghiere della fotocamera.</translation>
    </message>
</context>
<context>
    <name>skein::CameraPicker</name>
    <message>
        <source>%1 (away, and waited for)</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>%1 (assente, in attesa)</translation>
    </message>
    <message>
        <source>%1 (connected)</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>%1 (collegata)</translation>
    </message>
    <message>
        <source>%1 (used in another window)</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>%1 (in uso in un’altra finestra)</translation>
    </message>
    <message>
        <source>&amp;Forget This Network Camera</source>
        <translation>&amp;Dimentica questa fotocamera di rete</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <extracomment>button</extracomment>
        <translation>Colle&amp;ga</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>Collegamento a %1…</translation>
    </message>
    <message>
        <source>Connects the chosen camera, or the one at the address that was typed. Those that are connected already stay so.</source>
        <translation>Collega la fotocamera scelta, o quella all’indirizzo digitato. Quelle già collegate restano tali.</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation>Cerca di nuovo le fotocamere</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation>Ricerca delle fotocamere…</translation>
    </message>
    <message>
        <source>No camera was found by cable. Is it switched on and awake? Cameras on Wi-Fi need their network address.</source>
        <translation>Nessuna fotocamera trovata via cavo. È accesa e attiva? Le fotocamere via Wi-Fi richiedono il loro indirizzo di rete.</translation>
    </message>
    <message>
        <source>Starting the virtual camera…</source>
        <translation>Avvio della fotocamera virtuale…</translation>
    </message>
    <message>
        <source>Virtual camera, to try Skein without a real one</source>
        <translation>Fotocamera virtuale, per provare Skein senza una vera</translation>
    </message>
</context>
<context>
    <name>skein::CameraPreparation</name>
    <message>
        <source>The camera&apos;s clock has the computer&apos;s time</source>
        <translation>L’orologio della fotocamera ha l’ora del computer</translation>
    </message>
    <message>
        <source>This camera&apos;s clock cannot be set from here</source>
        <translation>L’orologio di questa fotocamera non si può regolare da qui</translation>
    </message>
    <message>
        <source>“%1” could not be set as you want it in this camera. %2</source>
        <extracomment>the name of a setting, and a sentence that says why</extracomment>
        <translation>Impossibile impostare “%1” come vuoi in questa fotocamera. %2</translation>
    </message>
</context>
<context>
    <name>skein::CameraRack</name>
    <message>
        <source>Camera</source>
        <extracomment>stands for a camera whose model is not known yet</extracomment>
        <translation>Fotocamera</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>state of a camera</extracomment>
        <translation>Collegamento…</translation>
    </message>
    <message>
        <source>It is connected by itself when it is plugged in again.</source>
        <translation>Si collega da sé quando il cavo viene reinserito.</translation>
    </message>
    <message>
        <source>Name This Body</source>
        <translation>Nome di questo corpo</translation>
    </message>
    <message>
        <source>Not there</source>
        <extracomment>state of a camera that is awaited</extracomment>
        <translation>Assente</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>state of a camera</extracomment>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>What “%1” is called in lists and messages and, where the file-name pattern has {body}, in file names. Empty: it has no name.</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>Il nome di “%1” negli elenchi, nei messaggi e, se il modello dei nomi di file contiene {body}, nei nomi dei file. Vuoto: nessun nome.</translation>
    </message>
</context>
<context>
    <name>skein::CameraRelease</name>
    <message>
        <source>“%1” (process %2) is using the camera. Close it, or let Skein end it; then the camera is connected.</source>
        <extracomment>%1 is the name of a program, %2 its number</extracomment>
        <translation>“%1” (processo %2) sta usando la fotocamera. Chiudilo o lascia che Skein lo termini; poi la fotocamera viene collegata.</translation>
    </message>
    <message>
        <source>“%1” (process %2), which another user of this computer runs, is using the camera. Ask that person to close it.</source>
        <extracomment>%1 is the name of a program, %2 its number</extracomment>
        <translation>“%1” (processo %2), avviato da un altro utente di questo computer, sta usando la fotocamera. Chiedi a quella persona di chiuderlo.</translation>
    </message>
</context>
<context>
    <name>skein::CameraShooter</name>
    <message>
        <source>No camera is connected. Connect one and try again.</source>
        <translation>Nessuna fotocamera è collegata. Collegane una e riprova.</translation>
    </message>
    <message>
        <source>The camera has no such setting now.</source>
        <translation>Ora la fotocamera non ha questa impostazione.</translation>
    </message>
    <message>
        <source>The camera is being connected. Wait until that is done.</source>
        <translation>La fotocamera è in fase di collegamento. Attendi che sia terminato.</translation>
    </message>
    <message>
        <source>The camera is taking a photograph. Wait until it is done.</source>
        <translation>La fotocamera sta scattando una foto. Attendi che abbia finito.</translation>
    </message>
    <message>
        <source>The camera made %1 of %2 for “%3”. Check its mode and lens.</source>
        <extracomment>%3 is a camera setting, %2 the value that was wanted, %1 the one that it has</extracomment>
        <translation>La fotocamera ha impostato %1 anziché %2 per “%3”. Controlla la sua modalità e l’obiettivo.</translation>
    </message>
    <message>
        <source>The shutter is set to bulb, and nobody would end the exposure. Choose an exposure time.</source>
        <translation>Il tempo è impostato su posa bulb e nessuno terminerebbe l’esposizione. Scegli un tempo di posa.</translation>
    </message>
    <message>
        <source>There is no such photograph.</source>
        <translation>Questa foto non esiste.</translation>
    </message>
    <message>
        <source>This camera offers no bulb exposure now. Turn its dial to M or B.</source>
        <translation>Questa fotocamera ora non offre la posa bulb. Porta la sua ghiera su M o B.</translation>
    </message>
    <message>
        <source>“%1” cannot be set to %2 now. Check the camera&apos;s mode and lens.</source>
        <extracomment>%1 is the name of a setting, %2 a value</extracomment>
        <translation>“%1” non può essere impostato su %2 in questo momento. Controlla la modalità e l’obiettivo della fotocamera.</translation>
    </message>
</context>
<context>
    <name>skein::CameraState</name>
    <message>
        <source>No camera is connected. Connect the camera, then try again.</source>
        <translation>Nessuna fotocamera è collegata. Collega la fotocamera, poi riprova.</translation>
    </message>
    <message>
        <source>The camera is just being disconnected. Connect it again, then try again.</source>
        <translation>La fotocamera si sta scollegando. Collegala di nuovo, poi riprova.</translation>
    </message>
    <message>
        <source>The camera is still being connected. Wait until it is ready, then try again.</source>
        <translation>La fotocamera è ancora in fase di collegamento. Attendi che sia pronta, poi riprova.</translation>
    </message>
    <message>
        <source>The camera is taking a picture. Wait for it or cancel it, then try again.</source>
        <translation>La fotocamera sta scattando un’immagine. Attendi o annulla, poi riprova.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off and is being made again. Wait a moment, then try again.</source>
        <translation>Il collegamento con la fotocamera si è interrotto e viene ristabilito. Attendi un momento, poi riprova.</translation>
    </message>
    <message>
        <source>This is not possible during live view. Stop live view, then try again.</source>
        <translation>Non è possibile durante il live view. Interrompi il live view, poi riprova.</translation>
    </message>
    <message>
        <source>This is not possible now. Wait a moment, then try again.</source>
        <translation>Ora non è possibile. Attendi un momento, poi riprova.</translation>
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
        <translation>%1 in rete</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>stands for a camera whose model is not known</extracomment>
        <translation>Fotocamera</translation>
    </message>
    <message>
        <source>Serial number %1</source>
        <extracomment>%1 is a number with letters</extracomment>
        <translation>Numero di serie %1</translation>
    </message>
    <message>
        <source>capture</source>
        <extracomment>one of the things a camera can do, in a list: “capture, live view, settings”</extracomment>
        <translation>scatto</translation>
    </message>
    <message>
        <source>live view</source>
        <extracomment>one of the things a camera can do, in a list</extracomment>
        <translation>live view</translation>
    </message>
    <message>
        <source>settings</source>
        <extracomment>one of the things a camera can do, in a list: its settings can be changed</extracomment>
        <translation>impostazioni</translation>
    </message>
</context>
<context>
    <name>skein::CaptureCommand</name>
    <message>
        <source>Bulb: %1 s</source>
        <extracomment>%1 is a number of seconds that the exposure has lasted</extracomment>
        <translation>Posa bulb: %1 s</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <extracomment>%1 and %2 are numbers: the third of five</extracomment>
        <translation>Immagine %1 di %2</translation>
    </message>
    <message>
        <source>Self-timer: %1 s</source>
        <extracomment>%1 is a number of seconds that are left</extracomment>
        <translation>Autoscatto: %1 s</translation>
    </message>
</context>
<context>
    <name>skein::CaptureOperation</name>
    <message>
        <source>The camera took no picture in time. Check focus, card and self-timer, then try again.</source>
        <translation>La fotocamera non ha scattato alcuna immagine in tempo. Controlla messa a fuoco, scheda e autoscatto, poi riprova.</translation>
    </message>
    <message>
        <source>The camera took the picture but did not hand over a file. Look on the camera&apos;s card, and check that it has a card with free space.</source>
        <translation>La fotocamera ha scattato l’immagine ma non ha consegnato alcun file. Guarda sulla scheda della fotocamera e controlla che ci sia una scheda con spazio libero.</translation>
    </message>
    <message>
        <source>This camera cannot hold its shutter open for the computer. Choose a shutter speed other than bulb.</source>
        <translation>Questa fotocamera non può tenere aperto l’otturatore per il computer. Scegli un tempo di posa diverso da bulb.</translation>
    </message>
</context>
<context>
    <name>skein::CapturePage</name>
    <message>
        <source>&amp;Delete photographs from the card once they are safe</source>
        <translation>&amp;Elimina le foto dalla scheda quando sono al sicuro</translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>title of a page of the preferences: taking photographs</extracomment>
        <translation>Scatto</translation>
    </message>
    <message>
        <source>Each is saved, read again and compared before its copy on the card goes. Those that were on the card before stay there.</source>
        <translation>Ognuna viene salvata, riletta e confrontata prima di eliminarne la copia sulla scheda. Quelle già presenti sulla scheda vi restano.</translation>
    </message>
    <message>
        <source>Give the &amp;controls back to the camera after a photograph or live view</source>
        <translation>Restituisci i &amp;comandi alla fotocamera dopo una foto o il live view</translation>
    </message>
    <message>
        <source>On the card of the camera</source>
        <translation>Sulla scheda della fotocamera</translation>
    </message>
    <message>
        <source>Some cameras lock their own buttons and dials while the computer takes photographs. They are free again as soon as nothing needs them.</source>
        <translation>Alcune fotocamere bloccano i propri pulsanti e ghiere mentre il computer scatta. Si sbloccano appena nulla ne ha più bisogno.</translation>
    </message>
    <message>
        <source>The camera&apos;s own controls</source>
        <translation>I comandi della fotocamera</translation>
    </message>
    <message>
        <source>beep click silence shake vibration tripod wait motion timeout</source>
        <translation>bip clic silenzio vibrazione treppiede attesa movimento timeout</translation>
    </message>
    <message>
        <source>lock release body dial buttons nikon host pc</source>
        <translation>blocca rilascia corpo ghiera pulsanti nikon host pc</translation>
    </message>
    <message>
        <source>remove erase format space full download</source>
        <translation>rimuovi elimina cancella formatta spazio pieno scarica</translation>
    </message>
    <message>
        <source>time date sync author missed photographs while away download</source>
        <translation>ora data sincronizza autore foto mancate mentre assente scarica</translation>
    </message>
</context>
<context>
    <name>skein::CaptureUnit</name>
    <message>
        <source>The photograph %1 could not be copied to the memory card. Make room on the disk.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Impossibile copiare la foto %1 sulla scheda di memoria. Libera spazio sul disco.</translation>
    </message>
</context>
<context>
    <name>skein::Captures</name>
    <message>
        <source>No camera is connected. Connect one and try again.</source>
        <translation>Nessuna fotocamera è collegata. Collegane una e riprova.</translation>
    </message>
    <message>
        <source>The camera was disconnected during the capture.</source>
        <translation>La fotocamera è stata scollegata durante lo scatto.</translation>
    </message>
</context>
<context>
    <name>skein::Card</name>
    <message>
        <source>The folder %1 cannot be used as a memory card. Choose a folder that you may write to.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>La cartella %1 non può essere usata come scheda di memoria. Scegli una cartella in cui puoi scrivere.</translation>
    </message>
    <message>
        <source>The memory card takes no more pictures. Insert another card or delete pictures.</source>
        <translation>La scheda di memoria non accetta altre immagini. Inserisci un’altra scheda o elimina delle immagini.</translation>
    </message>
    <message>
        <source>The picture could not be written to the memory card. Check the card&apos;s folder.</source>
        <translation>Impossibile scrivere l’immagine sulla scheda di memoria. Controlla la cartella della scheda.</translation>
    </message>
</context>
<context>
    <name>skein::CardCleaner</name>
    <message>
        <source>%1 is saved as %2, but was not deleted from the camera. %3</source>
        <extracomment>%1 is the name of the file on the card, %2 in the session, %3 a sentence: why</extracomment>
        <translation>%1 è salvata come %2, ma non è stata eliminata dalla fotocamera. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s), such as %1, are saved, but were not deleted from the camera, because it was disconnected in between. This is done at the next connection.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%n foto, %1, è salvata ma non è stata eliminata dalla fotocamera, perché nel frattempo è stata scollegata. Verrà fatto al prossimo collegamento.</numerusform>
            <numerusform>%n foto, come %1, sono salvate ma non sono state eliminate dalla fotocamera, perché nel frattempo è stata scollegata. Verrà fatto al prossimo collegamento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its size on the disk is not the size it has in the camera.</source>
        <translation>La sua dimensione sul disco non è quella che ha nella fotocamera.</translation>
    </message>
    <message>
        <source>There are errors in its picture data, which may have come on the way. Look at it, and fetch the camera&apos;s copy once more if it is spoilt.</source>
        <translation>Ci sono errori nei dati dell’immagine, forse sorti durante il trasferimento. Guardala e, se è rovinata, scarica di nuovo la copia della fotocamera.</translation>
    </message>
</context>
<context>
    <name>skein::CardCommands</name>
    <message>
        <source>On the card: %1</source>
        <extracomment>%1 is the camera&apos;s name for a file; said over the picture when it stays on the card</extracomment>
        <translation>Sulla scheda: %1</translation>
    </message>
</context>
<context>
    <name>skein::CardDelegate</name>
    <message>
        <source>In session</source>
        <extracomment>mark on the thumbnail of a photograph on the camera&apos;s card that the session has already</extracomment>
        <translation>In sessione</translation>
    </message>
</context>
<context>
    <name>skein::CardImport</name>
    <message numerus="yes">
        <source>%n file(s) could not be imported and stay on the card.</source>
        <comment>photographs and films</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>%n file non è stato importato e resta sulla scheda.</numerusform>
            <numerusform>%n file non sono stati importati e restano sulla scheda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were imported.</source>
        <comment>photographs and films</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>%n file è stato importato.</numerusform>
            <numerusform>%n file sono stati importati.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import ended, because another session was opened.</source>
        <translation>L’importazione è terminata perché è stata aperta un’altra sessione.</translation>
    </message>
    <message numerus="yes">
        <source>The import was stopped; %n file(s) were not imported and stay on the card.</source>
        <comment>photographs and films</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>L’importazione è stata interrotta; %n file non è stato importato e resta sulla scheda.</numerusform>
            <numerusform>L’importazione è stata interrotta; %n file non sono stati importati e restano sulla scheda.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::CardListing</name>
    <message>
        <source>No camera is connected. Connect it to see what is on its card.</source>
        <translation>Nessuna fotocamera è collegata. Collegala per vedere che cosa c’è sulla sua scheda.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>reading the list of photographs on the card was stopped</extracomment>
        <translation>Interrotto.</translation>
    </message>
    <message>
        <source>The camera was disconnected.</source>
        <translation>La fotocamera è stata scollegata.</translation>
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
        <translation>Già in questa sessione.</translation>
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
            <numerusform>%n file di questa sessione è solo sulla scheda.</numerusform>
            <numerusform>%n file di questa sessione sono solo sulla scheda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Brings them to the computer now.</source>
        <translation>Li porta ora sul computer.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <extracomment>button: gets the photographs that are on the camera&apos;s card</extracomment>
        <translation>Scarica</translation>
    </message>
    <message>
        <source>Fetch the photographs from the card</source>
        <translation>Scarica le foto dalla scheda</translation>
    </message>
</context>
<context>
    <name>skein::CardView</name>
    <message>
        <source>Photographs on the card</source>
        <translation>Foto sulla scheda</translation>
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
        <translation>Luci alte</translation>
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
        <translation>Ombre</translation>
    </message>
    <message>
        <source>blue</source>
        <extracomment>colour channel, in a list of how much is clipped: &quot;red 2 %&quot;</extracomment>
        <translation>blu</translation>
    </message>
    <message>
        <source>green</source>
        <extracomment>colour channel, in a list of how much is clipped: &quot;red 2 %&quot;</extracomment>
        <translation>verde</translation>
    </message>
    <message>
        <source>luminance</source>
        <extracomment>colour channel, in a list of how much is clipped: &quot;red 2 %&quot;</extracomment>
        <translation>luminanza</translation>
    </message>
    <message>
        <source>red</source>
        <extracomment>a colour channel, in a list: “red, green”</extracomment>
        <translation>rosso</translation>
    </message>
</context>
<context>
    <name>skein::ClosingGuard</name>
    <message>
        <source>Close Now</source>
        <extracomment>button: closes the window without waiting</extracomment>
        <translation>Chiudi ora</translation>
    </message>
    <message>
        <source>Photographs are still on their way. The window closes by itself when they are saved; dismiss this message to keep it open.</source>
        <translation>Ci sono ancora foto in arrivo. La finestra si chiude da sé quando saranno salvate; chiudi questo messaggio per tenerla aperta.</translation>
    </message>
    <message>
        <source>The bulb exposure is ended now. The window closes by itself when its photograph is saved; dismiss this message to keep it open.</source>
        <translation>La posa bulb viene terminata ora. La finestra si chiude da sé quando la foto sarà salvata; chiudi questo messaggio per tenerla aperta.</translation>
    </message>
    <message>
        <source>The camera is being set back to what it was. The window closes by itself when that is done; dismiss this message to keep it open.</source>
        <translation>La fotocamera viene riportata allo stato precedente. La finestra si chiude da sé al termine; chiudi questo messaggio per tenerla aperta.</translation>
    </message>
    <message>
        <source>Your changes are still being written. The window closes by itself when that is done; dismiss this message to keep it open.</source>
        <translation>Le tue modifiche sono ancora in fase di scrittura. La finestra si chiude da sé al termine; chiudi questo messaggio per tenerla aperta.</translation>
    </message>
</context>
<context>
    <name>skein::ColourCommands</name>
    <message>
        <source>Automatic: the desktop&apos;s own</source>
        <translation>Automatico: quello del desktop</translation>
    </message>
    <message>
        <source>Colour managed: %1</source>
        <extracomment>%1 is the name of a monitor&apos;s colour profile</extracomment>
        <translation>Colori gestiti: %1</translation>
    </message>
    <message>
        <source>Colour managed: monitor taken as sRGB</source>
        <translation>Colori gestiti: monitor considerato sRGB</translation>
    </message>
    <message>
        <source>Colours cannot be converted</source>
        <translation>Impossibile convertire i colori</translation>
    </message>
    <message>
        <source>Gamut warning: colours that it cannot show are covered.</source>
        <translation>Avviso gamut: i colori che non può mostrare sono coperti.</translation>
    </message>
    <message>
        <source>Imitated: “%1”.</source>
        <extracomment>%1 is the name of a colour profile: that of the soft proof</extracomment>
        <translation>Imitato: “%1”.</translation>
    </message>
    <message>
        <source>Live view: taken as sRGB.</source>
        <translation>Live view: considerato sRGB.</translation>
    </message>
    <message>
        <source>Monitor %1: no profile is known; sRGB is assumed.</source>
        <extracomment>%1 is the name of a monitor</extracomment>
        <translation>Monitor %1: nessun profilo noto; si presume sRGB.</translation>
    </message>
    <message>
        <source>Monitor %1: “%2”, from the X server.</source>
        <extracomment>%1 is the name of a monitor, %2 of a colour profile</extracomment>
        <translation>Monitor %1: “%2”, dal server X.</translation>
    </message>
    <message>
        <source>Monitor %1: “%2”, from the desktop&apos;s colour manager.</source>
        <extracomment>%1 is the name of a monitor, %2 of a colour profile</extracomment>
        <translation>Monitor %1: “%2”, dal gestore dei colori del desktop.</translation>
    </message>
    <message>
        <source>Monitor %1: “%2”, from the file that you chose.</source>
        <extracomment>%1 is the name of a monitor, %2 of a colour profile</extracomment>
        <translation>Monitor %1: “%2”, dal file scelto da te.</translation>
    </message>
    <message>
        <source>Monitor Profile</source>
        <extracomment>title of a window</extracomment>
        <translation>Profilo del monitor</translation>
    </message>
    <message>
        <source>No soft proof: its profile cannot be used</source>
        <translation>Nessuna prova colore: profilo inutilizzabile</translation>
    </message>
    <message>
        <source>Not colour managed</source>
        <translation>Colori non gestiti</translation>
    </message>
    <message>
        <source>Picture without a usable profile</source>
        <translation>Immagine senza profilo utilizzabile</translation>
    </message>
    <message>
        <source>Picture: it does not say what its colours mean, so it is taken as sRGB.</source>
        <translation>Immagine: non dice che cosa significano i suoi colori, perciò è considerata sRGB.</translation>
    </message>
    <message>
        <source>Picture: its profile cannot be used, so it is taken as sRGB and its colours may be wrong.</source>
        <translation>Immagine: il suo profilo è inutilizzabile, perciò è considerata sRGB e i colori potrebbero essere sbagliati.</translation>
    </message>
    <message>
        <source>Picture: “%1”.</source>
        <extracomment>%1 is the name of the picture&apos;s colour profile</extracomment>
        <translation>Immagine: “%1”.</translation>
    </message>
    <message>
        <source>Pictures are shown without their profiles and that of the monitor: colours cannot be trusted. Switch colour management on in the menu View.</source>
        <translation>Le immagini sono mostrate senza i loro profili e senza quello del monitor: i colori non sono affidabili. Attiva la gestione del colore nel menu Vista.</translation>
    </message>
    <message>
        <source>Profile to Imitate</source>
        <translation>Profilo da imitare</translation>
    </message>
    <message>
        <source>Soft proof with gamut warning: %1</source>
        <extracomment>%1 is the name of the imitated colour profile</extracomment>
        <translation>Prova colore con avviso gamut: %1</translation>
    </message>
    <message>
        <source>Soft proof: %1</source>
        <extracomment>%1 is the name of the imitated colour profile</extracomment>
        <translation>Prova colore: %1</translation>
    </message>
    <message>
        <source>Which printer or screen is to be imitated?</source>
        <translation>Quale stampante o schermo deve essere imitato?</translation>
    </message>
    <message>
        <source>Which profile describes the monitor “%1”, on which this window is? By itself, Skein uses the one that the desktop has for it.</source>
        <extracomment>%1 is the name of a monitor</extracomment>
        <translation>Quale profilo descrive il monitor “%1”, su cui si trova questa finestra? Da sé, Skein usa quello che il desktop ha per esso.</translation>
    </message>
</context>
<context>
    <name>skein::ColourLabel</name>
    <message>
        <source>Blue</source>
        <extracomment>colour of a photograph&apos;s label</extracomment>
        <translation>Blu</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>colour of a photograph&apos;s label</extracomment>
        <translation>Verde</translation>
    </message>
    <message>
        <source>No label</source>
        <extracomment>the photograph has no coloured label</extracomment>
        <translation>Nessuna etichetta</translation>
    </message>
    <message>
        <source>Purple</source>
        <extracomment>colour of a photograph&apos;s label</extracomment>
        <translation>Viola</translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>colour of a photograph&apos;s label</extracomment>
        <translation>Rosso</translation>
    </message>
    <message>
        <source>Yellow</source>
        <extracomment>colour of a photograph&apos;s label</extracomment>
        <translation>Giallo</translation>
    </message>
</context>
<context>
    <name>skein::ColourManager</name>
    <message>
        <source>Nothing can be imitated with the profile “%1”. Choose another one.</source>
        <extracomment>%1 is the name of a colour profile</extracomment>
        <translation>Con il profilo “%1” non si può imitare nulla. Scegline un altro.</translation>
    </message>
</context>
<context>
    <name>skein::ColourPage</name>
    <message>
        <source>&amp;Colours it cannot show:</source>
        <translation>&amp;Colori che non può mostrare:</translation>
    </message>
    <message>
        <source>&amp;Imitate it</source>
        <extracomment>check box: soft proof, the picture as that profile&apos;s device would print it</extracomment>
        <translation>&amp;Imitalo</translation>
    </message>
    <message>
        <source>&amp;Manage colours</source>
        <extracomment>can be switched on and off</extracomment>
        <translation>&amp;Gestisci i colori</translation>
    </message>
    <message>
        <source>&amp;Profile to imitate:</source>
        <translation>&amp;Profilo da imitare:</translation>
    </message>
    <message>
        <source>Automatic: the desktop&apos;s own</source>
        <translation>Automatico: quello del desktop</translation>
    </message>
    <message>
        <source>Automatic…</source>
        <extracomment>button: lets the profile be found by itself again</extracomment>
        <translation>Automatico…</translation>
    </message>
    <message>
        <source>Black stays &amp;black</source>
        <translation>Il nero resta &amp;nero</translation>
    </message>
    <message>
        <source>By itself, Skein uses the profile that the desktop has for each monitor. Choose a file if you have a better one, as a calibration device makes it.</source>
        <translation>Da sé, Skein usa il profilo che il desktop ha per ogni monitor. Scegli un file se ne hai uno migliore, come quello creato da un dispositivo di calibrazione.</translation>
    </message>
    <message>
        <source>Chooses the profile of this monitor, if you have a better one than the desktop&apos;s own.</source>
        <translation>Sceglie il profilo di questo monitor, se ne hai uno migliore di quello del desktop.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>button: chooses a colour profile</extracomment>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Co&amp;ver colours that it cannot show</source>
        <translation>C&amp;opri i colori che non può mostrare</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>Colore</translation>
    </message>
    <message>
        <source>Cut off (relative colorimetric)</source>
        <translation>Taglia (colorimetrico relativo)</translation>
    </message>
    <message>
        <source>Imitating a printer or another screen (soft proof)</source>
        <translation>Imitazione di una stampante o di un altro schermo (prova colore)</translation>
    </message>
    <message>
        <source>Keep the impression (perceptual)</source>
        <translation>Conserva l’impressione (percettivo)</translation>
    </message>
    <message>
        <source>Keep them vivid (saturation)</source>
        <translation>Mantieni vivaci (saturazione)</translation>
    </message>
    <message>
        <source>Monitor Profile</source>
        <extracomment>title of a window</extracomment>
        <translation>Profilo del monitor</translation>
    </message>
    <message>
        <source>Paper white, too (absolute)</source>
        <translation>Anche bianco carta (assoluto)</translation>
    </message>
    <message>
        <source>Pictures on the monitor</source>
        <translation>Immagini sul monitor</translation>
    </message>
    <message>
        <source>Profile to Imitate</source>
        <translation>Profilo da imitare</translation>
    </message>
    <message>
        <source>Profiles of the monitors</source>
        <translation>Profili dei monitor</translation>
    </message>
    <message>
        <source>Shows colours as the photograph means them, by its profile and that of the monitor. Without it they depend on the monitor, and cannot be trusted.</source>
        <translation>Mostra i colori come li intende la foto, in base al suo profilo e a quello del monitor. Senza di essa dipendono dal monitor e non sono affidabili.</translation>
    </message>
    <message>
        <source>Shows pictures as it would show them.</source>
        <translation>Mostra le immagini come le mostrerebbe quel dispositivo.</translation>
    </message>
    <message>
        <source>That of the paper and the printer, from the laboratory.</source>
        <translation>Quello della carta e della stampante, fornito dal laboratorio.</translation>
    </message>
    <message>
        <source>The darkest tone of the picture becomes the darkest of the monitor, so that shadows keep their detail (black point compensation).</source>
        <translation>Il tono più scuro dell’immagine diventa il più scuro del monitor, così le ombre conservano i dettagli (compensazione del punto nero).</translation>
    </message>
    <message>
        <source>The gamut warning of the soft proof.</source>
        <translation>L’avviso gamut della prova colore.</translation>
    </message>
    <message>
        <source>The rendering intent. “Keep the impression” suits photographs.</source>
        <translation>L’intento di rendering. “Conserva l’impressione” è adatto alle foto.</translation>
    </message>
    <message>
        <source>Which printer or screen is to be imitated?</source>
        <translation>Quale stampante o schermo deve essere imitato?</translation>
    </message>
    <message>
        <source>Which profile describes the monitor “%1”?</source>
        <extracomment>%1 is a monitor</extracomment>
        <translation>Quale profilo descrive il monitor “%1”?</translation>
    </message>
    <message>
        <source>gamut out of range</source>
        <translation>gamut fuori gamma</translation>
    </message>
    <message>
        <source>icc profile color management calibration</source>
        <translation>icc profilo gestione del colore calibrazione</translation>
    </message>
    <message>
        <source>monitor screen display icc profile calibration</source>
        <translation>monitor schermo display icc profilo calibrazione</translation>
    </message>
    <message>
        <source>rendering intent gamut perceptual relative saturation absolute</source>
        <translation>intento di rendering gamut percettivo relativo saturazione assoluto</translation>
    </message>
    <message>
        <source>shadows bpc compensation</source>
        <translation>ombre bpc compensazione</translation>
    </message>
    <message>
        <source>soft proof print</source>
        <translation>prova colore soft proof stampa</translation>
    </message>
    <message>
        <source>soft proof printer paper icc</source>
        <translation>prova colore soft proof stampante carta icc</translation>
    </message>
</context>
<context>
    <name>skein::ColourProfile</name>
    <message>
        <source>Profile without a name</source>
        <translation>Profilo senza nome</translation>
    </message>
    <message>
        <source>The colour profile %1 cannot be read. Choose another one.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Il profilo colore %1 non può essere letto. Scegline un altro.</translation>
    </message>
    <message>
        <source>The colour profile %1 is not there any more. Choose another one.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Il profilo colore %1 non c’è più. Scegline un altro.</translation>
    </message>
    <message>
        <source>The colour profile is damaged. Choose another one, or install it anew.</source>
        <translation>Il profilo colore è danneggiato. Scegline un altro o installalo di nuovo.</translation>
    </message>
    <message>
        <source>The colour profile is empty. Choose another one.</source>
        <translation>Il profilo colore è vuoto. Scegline un altro.</translation>
    </message>
    <message>
        <source>The colour profile is larger than any real one. Choose another one.</source>
        <translation>Il profilo colore è più grande di qualsiasi profilo reale. Scegline un altro.</translation>
    </message>
    <message>
        <source>This colour profile is of a kind that describes neither a picture nor a screen nor a printer. Choose another one.</source>
        <translation>Questo profilo colore è di un tipo che non descrive né un’immagine, né uno schermo, né una stampante. Scegline un altro.</translation>
    </message>
</context>
<context>
    <name>skein::ColourTransform</name>
    <message>
        <source>The colours cannot be converted from “%1” to “%2”. Choose another profile in the menu View, Colour Management.</source>
        <extracomment>%1 and %2 are names of colour profiles</extracomment>
        <translation>Non è possibile convertire i colori da “%1” a “%2”. Scegli un altro profilo nel menu Vista, Gestione del colore.</translation>
    </message>
</context>
<context>
    <name>skein::CommandLine</name>
    <message>
        <source>%1 does not know what to do with &quot;%2&quot;.</source>
        <extracomment>%1 is a command, such as capture, %2 what was typed</extracomment>
        <translation>%1 non sa che cosa fare con &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a command, such as capture, %2 a sentence: what is wrong</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address. Give a numeric address such as 127.0.0.1.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>&quot;%1&quot; non è un indirizzo. Indica un indirizzo numerico, per esempio 127.0.0.1.</translation>
    </message>
    <message>
        <source>--%1 wants a value that is not empty.</source>
        <extracomment>%1 is the name of an option</extracomment>
        <translation>--%1 richiede un valore non vuoto.</translation>
    </message>
    <message>
        <source>--bulb wants a number of seconds, from 0 to %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>--bulb richiede un numero di secondi, da 0 a %1.</translation>
    </message>
    <message>
        <source>--count wants a whole number, 1 or more.</source>
        <translation>--count richiede un numero intero, da 1 in su.</translation>
    </message>
    <message>
        <source>--delay wants a number of seconds, from 0 to %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>--delay richiede un numero di secondi, da 0 a %1.</translation>
    </message>
    <message>
        <source>--frames wants a whole number, 0 or more.</source>
        <translation>--frames richiede un numero intero, da 0 in su.</translation>
    </message>
    <message>
        <source>--hook wants EVENT=PROGRAM; the events are %1.</source>
        <extracomment>EVENT=PROGRAM stays English, as it stands in --help; %1: words with commas between them</extracomment>
        <translation>--hook richiede EVENT=PROGRAM; gli eventi sono %1.</translation>
    </message>
    <message>
        <source>--hook-arg belongs to the --hook before it: name that first.</source>
        <translation>--hook-arg appartiene all’opzione --hook che lo precede: indica prima quella.</translation>
    </message>
    <message>
        <source>--interval wants a number of seconds, 0 or more.</source>
        <translation>--interval richiede un numero di secondi, da 0 in su.</translation>
    </message>
    <message>
        <source>--missed wants &quot;fetch&quot; or &quot;skip&quot;.</source>
        <translation>--missed richiede &quot;fetch&quot; o &quot;skip&quot;.</translation>
    </message>
    <message>
        <source>--seconds wants a number of seconds, 0 or more.</source>
        <translation>--seconds richiede un numero di secondi, da 0 in su.</translation>
    </message>
    <message>
        <source>--since wants a date such as 2026-05-31 or 2026-05-31T14:30.</source>
        <translation>--since richiede una data, per esempio 2026-05-31 o 2026-05-31T14:30.</translation>
    </message>
    <message>
        <source>--virtual-options goes with &quot;--camera virtual&quot; only.</source>
        <translation>--virtual-options si usa solo con &quot;--camera virtual&quot;.</translation>
    </message>
    <message>
        <source>A camera for trying out Skein: it speaks PTP/IP and shows a painted scene.
The first line on standard output is the port for libgphoto2 programs.

Standard input takes one order a line, each answered by &quot;ok&quot; or &quot;error: ...&quot;:
press-shutter, set NAME VALUE, lock NAME, unlock NAME, watch (changes), storm N (events), tilt DEGREES [DEGREES] or tilt unknown (sideways, then forwards), shake N (how far the live picture jumps between two frames, in thousandths of its width), live KIND (normal, not-jpeg, damaged, truncated, resize, huge, busy or rate N: what is wrong with live view), fault RULE (see --fault) or fault none, sleep, wake, unplug, replug.</source>
        <translation>Una fotocamera per provare Skein: parla PTP/IP e mostra una scena dipinta.
La prima riga sullo standard output è la porta per i programmi libgphoto2.

Lo standard input accetta un comando per riga, a cui risponde &quot;ok&quot; o &quot;error: ...&quot;:
press-shutter, set NAME VALUE, lock NAME, unlock NAME, watch (modifiche), storm N (eventi), tilt DEGREES [DEGREES] o tilt unknown (di lato, poi in avanti), shake N (di quanto salta l’immagine live tra due fotogrammi, in millesimi della sua larghezza), live KIND (normal, not-jpeg, damaged, truncated, resize, huge, busy o rate N: che cosa non va nel live view), fault RULE (vedi --fault) o fault none, sleep, wake, unplug, replug.</translation>
    </message>
    <message>
        <source>A camera that lacks this setting. May be given several times.</source>
        <translation>Una fotocamera priva di questa impostazione. Può essere indicata più volte.</translation>
    </message>
    <message>
        <source>Also run the programs that are chosen in the preferences of the window.</source>
        <translation>Esegue anche i programmi scelti nelle preferenze della finestra.</translation>
    </message>
    <message>
        <source>An argument for the program of the --hook before it; {path}, {session} and {camera} stand for what they say. May be given several times.</source>
        <translation>Un argomento per il programma dell’opzione --hook che lo precede; {path}, {session} e {camera} stanno per ciò che dicono. Può essere indicata più volte.</translation>
    </message>
    <message>
        <source>Ask for the folder of a new session as soon as the window is there.</source>
        <translation>Chiede la cartella di una nuova sessione appena compare la finestra.</translation>
    </message>
    <message>
        <source>Ask which camera to connect as soon as the window is there.</source>
        <translation>Chiede quale fotocamera collegare appena compare la finestra.</translation>
    </message>
    <message>
        <source>At most so many live pictures a second.</source>
        <translation>Al massimo questo numero di immagini live al secondo.</translation>
    </message>
    <message>
        <source>Call &quot;skein-cli --help&quot; to see what it understands.</source>
        <translation>Esegui &quot;skein-cli --help&quot; per vedere che cosa capisce.</translation>
    </message>
    <message>
        <source>Capacity of the memory card in megabytes.</source>
        <translation>Capacità della scheda di memoria in megabyte.</translation>
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
        <translation>Comandi:
  list                   Mostra le fotocamere collegate.
  summary                Mostra ciò che il driver dice della fotocamera.
  config [NAME[=VALUE]]  Mostra tutte le impostazioni o una, o ne cambia una.
  capture                Scatta immagini e le salva.
  tether                 Salva ciò che si scatta con il pulsante della fotocamera.
  import [list] [NAME]   Salva foto precedenti dalla scheda della fotocamera, o le elenca.
  sequence FILE          Scatta una sequenza di immagini descritta da un file o conservata con un nome.
  preview                Salva fotogrammi del live view.
  hashes                 Scrive un elenco degli hash delle foto di una sessione.</translation>
    </message>
    <message>
        <source>Connect the camera at PORT (usb:… or ptpip:…; “virtual” starts the virtual camera).</source>
        <translation>Collega la fotocamera su PORT (usb:… o ptpip:…; “virtual” avvia la fotocamera virtuale).</translation>
    </message>
    <message>
        <source>Copy each photograph to the folder DIR, which must be there, on another disk or in the network, too.</source>
        <translation>Copia ogni foto anche nella cartella DIR, che deve esistere, su un altro disco o in rete.</translation>
    </message>
    <message>
        <source>Delete each photograph from the camera&apos;s card once it is saved.</source>
        <translation>Elimina ogni foto dalla scheda della fotocamera una volta salvata.</translation>
    </message>
    <message>
        <source>Delete photographs from the camera&apos;s card once they are safe in the session.</source>
        <translation>Elimina le foto dalla scheda della fotocamera una volta al sicuro nella sessione.</translation>
    </message>
    <message>
        <source>End bulb exposures after S seconds.</source>
        <translation>Termina le pose bulb dopo S secondi.</translation>
    </message>
    <message>
        <source>End when standard input is closed.</source>
        <translation>Termina quando lo standard input viene chiuso.</translation>
    </message>
    <message>
        <source>Everything on the card, also what the session has already.</source>
        <translation>Tutto ciò che è sulla scheda, anche ciò che la sessione ha già.</translation>
    </message>
    <message>
        <source>Exit status: 0 when all was done, 1 when something failed or was left out, 2 for wrong usage.</source>
        <translation>Codice di uscita: 0 se è stato fatto tutto, 1 se qualcosa non è riuscito o è stato tralasciato, 2 se l’uso è errato.</translation>
    </message>
    <message>
        <source>For measuring: paint the time (milliseconds of the computer&apos;s monotonic clock) into each live picture, in blocks that a program can read.</source>
        <translation>Per le misurazioni: dipinge l’ora (millisecondi dell’orologio monotono del computer) in ogni immagine live, in blocchi leggibili da un programma.</translation>
    </message>
    <message>
        <source>For tests: play a fault. KIND is garbage (answers nonsense), stall-after=N (falls silent in the middle of the Nth data transfer), drop-after=N (closes the line there), capture-never-ready, refuse-set=NAME (does not take that setting), ignore-set=NAME (says yes and does nothing), silent-set=NAME (never answers), no-events (never has any to tell), silent-events (never answers when asked for them), body-locks (shutter and dials are dead while the computer has the controls) or odd-setting=WHAT (one more, that no camera should have: choices, upside-down, no-text and others). May be given several times.</source>
        <translation>Per i test: riproduce un guasto. KIND è garbage (risponde cose senza senso), stall-after=N (tace a metà dell’N-esimo trasferimento di dati), drop-after=N (vi chiude la linea), capture-never-ready, refuse-set=NAME (non accetta quell’impostazione), ignore-set=NAME (dice sì e non fa nulla), silent-set=NAME (non risponde mai), no-events (non ha mai eventi da comunicare), silent-events (non risponde mai quando vengono chiesti), body-locks (pulsante e ghiere sono inattivi mentre il computer ha il controllo) o odd-setting=WHAT (un’impostazione in più, che nessuna fotocamera dovrebbe avere: choices, upside-down, no-text e altre). Può essere indicata più volte.</translation>
    </message>
    <message>
        <source>Hand out the files of this folder as photographs.</source>
        <translation>Consegna come foto i file di questa cartella.</translation>
    </message>
    <message>
        <source>Listen on this address; other computers can then reach the camera.</source>
        <translation>Resta in ascolto su questo indirizzo; altri computer possono allora raggiungere la fotocamera.</translation>
    </message>
    <message>
        <source>Milliseconds from the order to the picture (default: 300).</source>
        <translation>Millisecondi dal comando all’immagine (predefinito: 300).</translation>
    </message>
    <message>
        <source>Model the camera claims to be (default: D850).</source>
        <translation>Modello che la fotocamera dichiara di essere (predefinito: D850).</translation>
    </message>
    <message>
        <source>Name a camera by its port or by its address, not both.</source>
        <translation>Indica una fotocamera con la porta o con l’indirizzo, non con entrambi.</translation>
    </message>
    <message>
        <source>Name a camera port or the virtual camera, not both.</source>
        <translation>Indica una porta della fotocamera o la fotocamera virtuale, non entrambe.</translation>
    </message>
    <message>
        <source>Name new photographs after PATTERN.</source>
        <translation>Denomina le nuove foto secondo PATTERN.</translation>
    </message>
    <message>
        <source>Name photographs after the pattern P: &quot;man skein-cli&quot; tells what it may contain.</source>
        <translation>Denomina le foto secondo il modello P: &quot;man skein-cli&quot; dice che cosa può contenere.</translation>
    </message>
    <message>
        <source>Only one session folder can be named, not %1.</source>
        <extracomment>%1 is a number of folders</extracomment>
        <translation>Si può indicare una sola cartella della sessione, non %1.</translation>
    </message>
    <message>
        <source>Only say whether the camera can take this sequence, and how long that lasts.</source>
        <translation>Dice solo se la fotocamera può eseguire questa sequenza e quanto dura.</translation>
    </message>
    <message>
        <source>Press the shutter every S seconds.</source>
        <translation>Scatta ogni S secondi.</translation>
    </message>
    <message>
        <source>Print one JSON object per line.</source>
        <translation>Stampa un oggetto JSON per riga.</translation>
    </message>
    <message>
        <source>Run PROGRAM on each EVENT: captured, saved, connected, disconnected, sequence-ended or session-opened. May be given several times.</source>
        <translation>Esegue PROGRAM a ogni EVENT: captured, saved, connected, disconnected, sequence-ended o session-opened. Può essere indicata più volte.</translation>
    </message>
    <message>
        <source>Save N frames (1); 0 goes on until interrupted.</source>
        <translation>Salva N fotogrammi (1); 0 continua fino all’interruzione.</translation>
    </message>
    <message>
        <source>Save frames in the folder DIR. Default: where you are.</source>
        <translation>Salva i fotogrammi nella cartella DIR. Predefinita: quella attuale.</translation>
    </message>
    <message>
        <source>Save photographs in the folder DIR, which is made if need be. Default: Skein/&lt;date&gt; in the Pictures folder.</source>
        <translation>Salva le foto nella cartella DIR, creandola se necessario. Predefinita: Skein/&lt;date&gt; nella cartella Immagini.</translation>
    </message>
    <message>
        <source>Self-timer: wait S seconds before the first picture.</source>
        <translation>Autoscatto: attende S secondi prima della prima immagine.</translation>
    </message>
    <message>
        <source>Serial number.</source>
        <extracomment>option of the command line; says what it gives the camera</extracomment>
        <translation>Numero di serie.</translation>
    </message>
    <message>
        <source>Show the names of the sequences that are kept.</source>
        <translation>Mostra i nomi delle sequenze conservate.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostra la versione.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostra questo aiuto.</translation>
    </message>
    <message>
        <source>Size of the sensor, 1 to 100 (default: 24).</source>
        <translation>Dimensione del sensore, da 1 a 100 (predefinito: 24).</translation>
    </message>
    <message>
        <source>So many settings more, without names, as large cameras have them.</source>
        <translation>Questo numero di impostazioni in più, senza nome, come le hanno le grandi fotocamere.</translation>
    </message>
    <message>
        <source>Speak LANGUAGE: a code such as de or pt_BR; “pseudo” shows what cannot be translated.</source>
        <translation>Parla LANGUAGE: un codice come de o pt_BR; “pseudo” mostra ciò che non è traducibile.</translation>
    </message>
    <message>
        <source>Start the virtual camera and connect it.</source>
        <translation>Avvia la fotocamera virtuale e la collega.</translation>
    </message>
    <message>
        <source>Start the virtual camera with these options, separated by spaces.</source>
        <translation>Avvia la fotocamera virtuale con queste opzioni, separate da spazi.</translation>
    </message>
    <message>
        <source>Start without plugins; they are listed in the preferences, where one that does harm can be switched off.</source>
        <translation>Avvia senza plugin; sono elencati nelle preferenze, dove si può disattivare quello che causa problemi.</translation>
    </message>
    <message>
        <source>Stop after S seconds. Default: when interrupted.</source>
        <translation>Si ferma dopo S secondi. Predefinito: quando viene interrotto.</translation>
    </message>
    <message>
        <source>TCP port, or 0 for a free one (default: 15740).</source>
        <translation>Porta TCP, oppure 0 per una libera (predefinito: 15740).</translation>
    </message>
    <message>
        <source>Take N pictures (1).</source>
        <translation>Scatta N immagini (1).</translation>
    </message>
    <message>
        <source>Takes pictures with a camera that is connected to the computer, and saves them.</source>
        <translation>Scatta immagini con una fotocamera collegata al computer e le salva.</translation>
    </message>
    <message>
        <source>Tell on standard error what goes on.</source>
        <translation>Riferisce sullo standard error che cosa succede.</translation>
    </message>
    <message>
        <source>Tethered shooting: live view, settings, capture and safe keeping of photographs.</source>
        <translation>Scatto in tethering: live view, impostazioni, scatto e conservazione sicura delle foto.</translation>
    </message>
    <message>
        <source>The option --%1 needs a number from %2 to %3.</source>
        <extracomment>%1 is the name of an option, %2 and %3 are numbers</extracomment>
        <translation>L’opzione --%1 richiede un numero da %2 a %3.</translation>
    </message>
    <message>
        <source>The session folder has no name.</source>
        <translation>La cartella della sessione non ha nome.</translation>
    </message>
    <message>
        <source>The session&apos;s folder, created if need be; without it the one of last time, or today&apos;s folder below Pictures.</source>
        <translation type="vanished">La cartella della sessione, creata se necessario; senza, quella dell’ultima volta o la cartella di oggi in Immagini.</translation>
    </message>
    <message>
        <source>The session&apos;s folder, created if need be; without it the one of last time, or today&apos;s folder below Pictures. An address such as gphoto2://…, as desktops hand it over, is a camera to connect.</source>
        <translation>La cartella della sessione, creata se necessario; senza di essa, quella dell’ultima volta, oppure la cartella di oggi dentro Immagini. Un indirizzo come gphoto2://…, come lo passano i desktop, è una fotocamera da collegare.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Il comando &quot;%1&quot; non esiste.</translation>
    </message>
    <message>
        <source>Try the translation in FILE, a .ts or .qm.</source>
        <translation>Prova la traduzione in FILE, un file .ts o .qm.</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;. Try --help.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Argomento &quot;%1&quot; inatteso. Prova --help.</translation>
    </message>
    <message>
        <source>Unknown fault &quot;%1&quot;. Try --help.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Guasto &quot;%1&quot; sconosciuto. Prova --help.</translation>
    </message>
    <message>
        <source>Use the camera at PORT: usb:BUS,DEVICE, ptpip:ADDRESS, a host name or address, or &quot;virtual&quot; to start a camera that is not real. Default: the only camera that is connected.</source>
        <translation>Usa la fotocamera su PORT: usb:BUS,DEVICE, ptpip:ADDRESS, un nome host o un indirizzo, oppure &quot;virtual&quot; per avviare una fotocamera non reale. Predefinita: l’unica fotocamera collegata.</translation>
    </message>
    <message>
        <source>Use this folder as the memory card.</source>
        <translation>Usa questa cartella come scheda di memoria.</translation>
    </message>
    <message>
        <source>What shall be done? Name a command.</source>
        <translation>Che cosa si deve fare? Indica un comando.</translation>
    </message>
    <message>
        <source>What the session does not have yet. This is the default.</source>
        <translation>Ciò che la sessione non ha ancora. È il valore predefinito.</translation>
    </message>
    <message>
        <source>What to do with photographs that were taken since this session last saw the camera: &quot;fetch&quot; them, or &quot;skip&quot; them. Default: fetch.</source>
        <translation>Che cosa fare delle foto scattate da quando questa sessione ha visto l’ultima volta la fotocamera: &quot;fetch&quot; le scarica, &quot;skip&quot; le salta. Predefinito: fetch.</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>Che cosa fare.</translation>
    </message>
    <message>
        <source>What was taken at DATE or later, by the camera&apos;s clock: 2026-05-31 or 2026-05-31T14:30; of that, what the session does not have yet.</source>
        <translation>Ciò che è stato scattato a partire da DATE, secondo l’orologio della fotocamera: 2026-05-31 o 2026-05-31T14:30; di questo, ciò che la sessione non ha ancora.</translation>
    </message>
    <message>
        <source>What {job} stands for in the pattern.</source>
        <translation>Ciò per cui sta {job} nel modello.</translation>
    </message>
    <message>
        <source>config wants NAME or NAME=VALUE.</source>
        <translation>config richiede NAME o NAME=VALUE.</translation>
    </message>
    <message>
        <source>import wants one of --all, --new, --since and names of files.</source>
        <translation type="vanished">import richiede una tra --all, --new, --since e nomi di file.</translation>
    </message>
    <message>
        <source>import wants one of --all, --new, --since or names of files.</source>
        <translation>import richiede una tra --all, --new, --since o nomi di file.</translation>
    </message>
    <message>
        <source>sequence wants a file or the name of a sequence that is kept, or --list.</source>
        <translation>sequence richiede un file, il nome di una sequenza conservata oppure --list.</translation>
    </message>
    <message>
        <source>skein: %1
Try “skein --help”.
</source>
        <extracomment>%1 is a sentence: what is wrong with the command line</extracomment>
        <translation>skein: %1
Prova “skein --help”.
</translation>
    </message>
    <message>
        <source>“%1” is no address of a camera.</source>
        <extracomment>%1 is what somebody wrote, such as gphoto2://x</extracomment>
        <translation>“%1” non è l’indirizzo di una fotocamera.</translation>
    </message>
    <message>
        <source>“%1” is no camera port. A port looks like usb:001,005 or ptpip:192.168.1.20, or is the word virtual.</source>
        <extracomment>%1 is what was typed; usb:001,005, ptpip and virtual stay as they are</extracomment>
        <translation>“%1” non è una porta della fotocamera. Una porta ha la forma usb:001,005 o ptpip:192.168.1.20, oppure è la parola virtual.</translation>
    </message>
    <message>
        <source>“%1” is no folder of this computer. Mount it and name the folder that it appears in.</source>
        <extracomment>%1 is an address such as smb://server/share</extracomment>
        <translation>“%1” non è una cartella di questo computer. Montala e indica la cartella in cui appare.</translation>
    </message>
</context>
<context>
    <name>skein::CommandNames</name>
    <message>
        <source>Blue Label</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Etichetta blu</translation>
    </message>
    <message>
        <source>Clear the Recent Sessions</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Svuota l’elenco delle sessioni recenti</translation>
    </message>
    <message>
        <source>Dark Theme</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Tema scuro</translation>
    </message>
    <message>
        <source>First Picture</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Prima immagine</translation>
    </message>
    <message>
        <source>Focus Farther</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Fuoco più lontano</translation>
    </message>
    <message>
        <source>Focus Much Farther</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Fuoco molto più lontano</translation>
    </message>
    <message>
        <source>Focus Much Nearer</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Fuoco molto più vicino</translation>
    </message>
    <message>
        <source>Focus Nearer</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Fuoco più vicino</translation>
    </message>
    <message>
        <source>Focus a Little Farther</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Fuoco un po’ più lontano</translation>
    </message>
    <message>
        <source>Focus a Little Nearer</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Fuoco un po’ più vicino</translation>
    </message>
    <message>
        <source>Freeze Live View</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Congela il live view</translation>
    </message>
    <message>
        <source>Green Label</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Etichetta verde</translation>
    </message>
    <message>
        <source>Last Picture</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Ultima immagine</translation>
    </message>
    <message>
        <source>Light Theme</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Tema chiaro</translation>
    </message>
    <message>
        <source>Live View as the Camera Sees It</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Live view come lo vede la fotocamera</translation>
    </message>
    <message>
        <source>Mirror Live View</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Specchia il live view</translation>
    </message>
    <message>
        <source>Move Picture Down</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Sposta l’immagine in basso</translation>
    </message>
    <message>
        <source>Move Picture Up</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Sposta l’immagine in alto</translation>
    </message>
    <message>
        <source>Move Picture to the Left</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Sposta l’immagine a sinistra</translation>
    </message>
    <message>
        <source>Move Picture to the Right</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Sposta l’immagine a destra</translation>
    </message>
    <message>
        <source>Next Picture</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Immagine successiva</translation>
    </message>
    <message>
        <source>Next View of the Histogram</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Vista successiva dell’istogramma</translation>
    </message>
    <message>
        <source>Panel: Camera</source>
        <extracomment>name of a command in the list of keys: a page of the side panel</extracomment>
        <translation>Pannello: Fotocamera</translation>
    </message>
    <message>
        <source>Panel: Metadata</source>
        <extracomment>name of a command in the list of keys: a page of the side panel</extracomment>
        <translation>Pannello: Metadati</translation>
    </message>
    <message>
        <source>Panel: View</source>
        <extracomment>name of a command in the list of keys: a page of the side panel</extracomment>
        <translation>Pannello: Vista</translation>
    </message>
    <message>
        <source>Previous Picture</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Immagine precedente</translation>
    </message>
    <message>
        <source>Purple Label</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Etichetta viola</translation>
    </message>
    <message>
        <source>Red Label</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Etichetta rossa</translation>
    </message>
    <message>
        <source>Setting: Step Down</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Impostazione: valore inferiore</translation>
    </message>
    <message>
        <source>Setting: Step Up</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Impostazione: valore superiore</translation>
    </message>
    <message>
        <source>Sharpness Spot Down</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Riquadro di nitidezza in basso</translation>
    </message>
    <message>
        <source>Sharpness Spot Up</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Riquadro di nitidezza in alto</translation>
    </message>
    <message>
        <source>Sharpness Spot to the Left</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Riquadro di nitidezza a sinistra</translation>
    </message>
    <message>
        <source>Sharpness Spot to the Right</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Riquadro di nitidezza a destra</translation>
    </message>
    <message>
        <source>Theme of the Desktop</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Tema del desktop</translation>
    </message>
    <message>
        <source>Turn Live View to the Left</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Ruota il live view a sinistra</translation>
    </message>
    <message>
        <source>Turn Live View to the Right</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Ruota il live view a destra</translation>
    </message>
    <message>
        <source>Yellow Label</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Etichetta gialla</translation>
    </message>
</context>
<context>
    <name>skein::CommonRatios</name>
    <message>
        <source>35 mm photography</source>
        <translation>Fotografia 35 mm</translation>
    </message>
    <message>
        <source>35 mm photography, upright</source>
        <translation>Fotografia 35 mm, verticale</translation>
    </message>
    <message>
        <source>70 mm film</source>
        <translation>Pellicola 70 mm</translation>
    </message>
    <message>
        <source>Academy</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Academy</translation>
    </message>
    <message>
        <source>American widescreen</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Widescreen americano</translation>
    </message>
    <message>
        <source>Anamorphic full frame</source>
        <translation>Full frame anamorfico</translation>
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
        <translation>Schermo di computer</translation>
    </message>
    <message>
        <source>Early CinemaScope</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Primo CinemaScope</translation>
    </message>
    <message>
        <source>Early widescreen</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Primo widescreen</translation>
    </message>
    <message>
        <source>European widescreen, Super 16</source>
        <translation>Widescreen europeo, Super 16</translation>
    </message>
    <message>
        <source>Four Thirds, television</source>
        <translation>Quattro Terzi, televisione</translation>
    </message>
    <message>
        <source>Four Thirds, upright</source>
        <translation>Quattro Terzi, verticale</translation>
    </message>
    <message>
        <source>High-definition video</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Video ad alta definizione</translation>
    </message>
    <message>
        <source>IMAX</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>IMAX</translation>
    </message>
    <message>
        <source>Large format</source>
        <extracomment>aspect ratio 5:4, as of large-format cameras</extracomment>
        <translation>Grande formato</translation>
    </message>
    <message>
        <source>Large format, upright</source>
        <translation>Grande formato, verticale</translation>
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
        <translation>Panavision anamorfico</translation>
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
        <translation>Quadrato</translation>
    </message>
    <message>
        <source>Telephone, upright</source>
        <extracomment>aspect ratio of a mobile phone that is held upright</extracomment>
        <translation>Telefono, verticale</translation>
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
        <translation>Televisione widescreen</translation>
    </message>
</context>
<context>
    <name>skein::CompareCell</name>
    <message>
        <source>%1 (chosen)</source>
        <extracomment>%1 is the name of a picture, read aloud</extracomment>
        <translation>%1 (scelta)</translation>
    </message>
    <message>
        <source>Picture %1: %2</source>
        <extracomment>%1: place of a picture among those compared, %2: its caption</extracomment>
        <translation>Immagine %1: %2</translation>
    </message>
</context>
<context>
    <name>skein::CompareView</name>
    <message>
        <source>Pictures side by side</source>
        <translation>Immagini affiancate</translation>
    </message>
</context>
<context>
    <name>skein::Comparison</name>
    <message>
        <source>%1  –  rejected</source>
        <extracomment>caption of a picture: %1 is its name</extracomment>
        <translation>%1  –  scartata</translation>
    </message>
    <message numerus="yes">
        <source>The first %n of the selected photographs</source>
        <extracomment>what is compared, when more photographs are selected than are shown</extracomment>
        <translation>
            <numerusform>La prima delle foto selezionate (%n)</numerusform>
            <numerusform>Le prime %n delle foto selezionate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::ConfigCommand</name>
    <message>
        <source> or </source>
        <extracomment>stands between two names of settings in “Did you mean iso or aperture?”</extracomment>
        <translation> o </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a group of settings in words, %2 its technical name</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of %2. %3</source>
        <extracomment>%1 is what was typed, %2 the technical name of a setting, %3 a sentence: what it takes</extracomment>
        <translation>&quot;%1&quot; non è un valore di %2. %3</translation>
    </message>
    <message>
        <source>Call &quot;skein-cli config&quot; to see them all.</source>
        <translation>Esegui &quot;skein-cli config&quot; per vederle tutte.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1 is one technical name of a setting or more, with “or” between them</extracomment>
        <translation>Intendevi %1?</translation>
    </message>
    <message>
        <source>The camera did not take %1 for %2; it has %3 now. Check its mode dial and what is set on the body.</source>
        <extracomment>%1 is a value, %2 a setting, %3 the value that it has</extracomment>
        <translation>La fotocamera non ha accettato %1 per %2; ora ha %3. Controlla la ghiera dei modi e ciò che è impostato sul corpo.</translation>
    </message>
    <message>
        <source>The camera has no setting %1. %2</source>
        <extracomment>%1 is what was typed, %2 a sentence: what to do</extracomment>
        <translation>La fotocamera non ha l’impostazione %1. %2</translation>
    </message>
    <message>
        <source>The setting %1 can be read only. It may become free with another mode dial position or lens.</source>
        <extracomment>%1 is the technical name of a setting</extracomment>
        <translation>L’impostazione %1 può essere solo letta. Potrebbe sbloccarsi con un’altra posizione della ghiera dei modi o con un altro obiettivo.</translation>
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
        <translation>Nessuna fotocamera è collegata.</translation>
    </message>
    <message>
        <source>No setting is called “%1”.</source>
        <extracomment>%1 is what was searched for</extracomment>
        <translation>Nessuna impostazione si chiama “%1”.</translation>
    </message>
    <message>
        <source>The Camera&apos;s Own Numbers</source>
        <translation>Numeri propri della fotocamera</translation>
    </message>
    <message>
        <source>This camera has no settings that can be changed from here.</source>
        <translation>Questa fotocamera non ha impostazioni modificabili da qui.</translation>
    </message>
</context>
<context>
    <name>skein::CopyKeeper</name>
    <message>
        <source>“%1” could not be copied into the backup folder “%2”; other photographs can. Its disk may take no file of this name or of this size, or a file may lie where a folder is needed. Give the photograph another name, or choose another disk for the backup.</source>
        <extracomment>%1 is the name of a file, %2 a folder</extracomment>
        <translation>Impossibile copiare “%1” nella cartella di backup “%2”; altre foto sì. Il disco potrebbe non accettare file con questo nome o di questa dimensione, oppure un file si trova dove serve una cartella. Dai alla foto un altro nome o scegli un altro disco per il backup.</translation>
    </message>
</context>
<context>
    <name>skein::CopyState</name>
    <message>
        <source>Could not be copied to the backup</source>
        <translation>Impossibile copiarla nel backup</translation>
    </message>
    <message>
        <source>In the backup, but changed since it came from the camera</source>
        <translation>Nel backup, ma cambiata da quando è arrivata dalla fotocamera</translation>
    </message>
    <message>
        <source>Not in the backup yet</source>
        <translation>Non ancora nel backup</translation>
    </message>
    <message>
        <source>Safe in the backup</source>
        <translation>Al sicuro nel backup</translation>
    </message>
</context>
<context>
    <name>skein::CreditsPage</name>
    <message>
        <source>&amp;Artist</source>
        <extracomment>label of a text that is written into each photograph&apos;s metadata</extracomment>
        <translation>&amp;Artista</translation>
    </message>
    <message>
        <source>&amp;Copyright</source>
        <extracomment>label of a text that is written into each photograph&apos;s metadata</extracomment>
        <translation>&amp;Copyright</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <extracomment>label of a text that is written into each photograph&apos;s metadata</extracomment>
        <translation>Co&amp;mmento</translation>
    </message>
    <message>
        <source>Customer, place or occasion</source>
        <translation>Cliente, luogo o occasione</translation>
    </message>
    <message>
        <source>New Pictures</source>
        <extracomment>title of a page of the preferences: what happens with pictures as they arrive</extracomment>
        <translation>Nuove immagini</translation>
    </message>
    <message>
        <source>These words are written into a small XMP file beside each photograph that arrives, where other programs read them. The photograph itself is not changed. Empty fields write nothing.</source>
        <translation>Queste parole vengono scritte in un piccolo file XMP accanto a ogni foto che arriva, dove altri programmi le leggono. La foto stessa non viene modificata. I campi vuoti non scrivono nulla.</translation>
    </message>
    <message>
        <source>Written into the XMP file beside each new photograph; empty: nothing.</source>
        <translation>Viene scritto nel file XMP accanto a ogni nuova foto; vuoto: nulla.</translation>
    </message>
    <message>
        <source>Written to new pictures</source>
        <translation>Scritto nelle nuove immagini</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>example in an empty field</extracomment>
        <translation>Il tuo nome</translation>
    </message>
    <message>
        <source>© %1 Your name</source>
        <extracomment>An example: %1 is the year</extracomment>
        <translation>© %1 Il tuo nome</translation>
    </message>
</context>
<context>
    <name>skein::DateEditor</name>
    <message>
        <source>%1 ahead of the computer</source>
        <extracomment>the camera&apos;s clock; %1: &quot;3 min 9 s&quot;</extracomment>
        <translation>%1 avanti rispetto al computer</translation>
    </message>
    <message>
        <source>%1 behind the computer</source>
        <extracomment>%1 is a length of time, such as &quot;5 s&quot;: the camera&apos;s clock is late</extracomment>
        <translation>%1 indietro rispetto al computer</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>days and hours</extracomment>
        <translation>%1 g %2 h</translation>
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
        <translation>Non impostata</translation>
    </message>
    <message>
        <source>Set %1 to the computer&apos;s time</source>
        <extracomment>%1 is the name of a setting, such as &quot;Camera Date and Time&quot;</extracomment>
        <translation>Imposta “%1” sull’ora del computer</translation>
    </message>
    <message>
        <source>Set the camera&apos;s clock to the computer&apos;s time</source>
        <translation>Regola l’orologio della fotocamera sull’ora del computer</translation>
    </message>
</context>
<context>
    <name>skein::Desk</name>
    <message>
        <source>The plugin is at work on something that takes a while.</source>
        <translation>Il plugin è impegnato in qualcosa che richiede un po’ di tempo.</translation>
    </message>
</context>
<context>
    <name>skein::DesktopMount</name>
    <message>
        <source>The desktop does not let the camera go. Eject the camera in the file manager, then connect again.</source>
        <translation>Il desktop non rilascia la fotocamera. Espelli la fotocamera nel gestore dei file, poi collegala di nuovo.</translation>
    </message>
    <message>
        <source>The desktop uses the camera but does not list it. Eject the camera in the file manager, then connect again.</source>
        <translation>Il desktop usa la fotocamera ma non la elenca. Espelli la fotocamera nel gestore dei file, poi collegala di nuovo.</translation>
    </message>
    <message>
        <source>The file manager still shows pictures of the camera. Close its window, then connect again.</source>
        <translation>Il gestore dei file mostra ancora immagini della fotocamera. Chiudi la sua finestra, poi collegala di nuovo.</translation>
    </message>
</context>
<context>
    <name>skein::DeviceHolder</name>
    <message>
        <source>“%1” belongs to another user of this computer and cannot be ended from here. Ask that person to close it.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>“%1” appartiene a un altro utente di questo computer e non può essere terminato da qui. Chiedi a quella persona di chiuderlo.</translation>
    </message>
    <message>
        <source>“%1” does not use the camera any more. Connect the camera again.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>“%1” non usa più la fotocamera. Collega di nuovo la fotocamera.</translation>
    </message>
    <message>
        <source>“%1” was asked to end but has not done so. It may be waiting for an answer of yours: close it yourself, then connect the camera again.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>A “%1” è stato chiesto di terminare, ma non lo ha fatto. Forse attende una tua risposta: chiudilo tu, poi collega di nuovo la fotocamera.</translation>
    </message>
</context>
<context>
    <name>skein::DiskGuard</name>
    <message>
        <source>The disk of the session folder “%1” is almost full, so no more photographs are taken from the computer, and what the camera takes by itself stays on its card. Make room on that disk, or begin a session on another one.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Il disco della cartella della sessione “%1” è quasi pieno, perciò non si scattano altre foto dal computer e ciò che la fotocamera scatta da sé resta sulla sua scheda. Libera spazio su quel disco o inizia una sessione su un altro.</translation>
    </message>
    <message>
        <source>The disk of this session is getting full. Make room there, or begin a session on another disk.</source>
        <translation>Il disco di questa sessione si sta riempiendo. Libera spazio o inizia una sessione su un altro disco.</translation>
    </message>
</context>
<context>
    <name>skein::DiskNotice</name>
    <message>
        <source>New Session…</source>
        <extracomment>button: begins a new session</extracomment>
        <translation>Nuova sessione…</translation>
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
        <translation>Sfondo</translation>
    </message>
    <message>
        <source>Colour around the chosen thumbnail</source>
        <translation>Colore attorno alla miniatura scelta</translation>
    </message>
    <message>
        <source>Colour around the picture</source>
        <translation>Colore attorno all’immagine</translation>
    </message>
    <message>
        <source>Exposure and file</source>
        <translation>Esposizione e file</translation>
    </message>
    <message>
        <source>Focus points</source>
        <extracomment>can be switched on and off: shows where the camera focused</extracomment>
        <translation>Punti di messa a fuoco</translation>
    </message>
    <message>
        <source>Highlight</source>
        <extracomment>colour of the chosen thumbnail&apos;s frame</extracomment>
        <translation>Evidenziazione</translation>
    </message>
    <message>
        <source>How large the loupe shows the place below the pointer.</source>
        <translation>Quanto la lente ingrandisce il punto sotto il puntatore.</translation>
    </message>
    <message>
        <source>Loupe</source>
        <extracomment>label of a choice: how much the loupe magnifies</extracomment>
        <translation>Lente</translation>
    </message>
    <message>
        <source>Shows exposure, lens, time and name of the photograph for some seconds.</source>
        <translation>Mostra per alcuni secondi esposizione, obiettivo, ora e nome della foto.</translation>
    </message>
    <message>
        <source>Shows the autofocus fields of the camera, where the photograph tells of them.</source>
        <translation>Mostra i punti di messa a fuoco della fotocamera, se la foto li indica.</translation>
    </message>
</context>
<context>
    <name>skein::DriverWords</name>
    <message>
        <source>AE bracket</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Bracketing di esposizione</translation>
    </message>
    <message>
        <source>Aspect Ratio</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Formato immagine</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>Automatic Flash</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Flash automatico</translation>
    </message>
    <message>
        <source>Automatic Macro</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>Automatico, macro</translation>
    </message>
    <message>
        <source>Available Shots</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Scatti rimanenti</translation>
    </message>
    <message>
        <source>Average</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Media</translation>
    </message>
    <message>
        <source>Basic</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Base</translation>
    </message>
    <message>
        <source>Battery Level</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Livello batteria</translation>
    </message>
    <message>
        <source>Black &amp; White</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>Bianco e nero</translation>
    </message>
    <message>
        <source>Burst</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Raffica</translation>
    </message>
    <message>
        <source>Camera Actions</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>Azioni della fotocamera</translation>
    </message>
    <message>
        <source>Camera Settings</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>Impostazioni della fotocamera</translation>
    </message>
    <message>
        <source>Camera Status Information</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>Stato della fotocamera</translation>
    </message>
    <message>
        <source>Capture Settings</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>Impostazioni di scatto</translation>
    </message>
    <message>
        <source>Center-spot</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Spot centrale</translation>
    </message>
    <message>
        <source>Center-weighted</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Ponderata centrale</translation>
    </message>
    <message>
        <source>Center-weighted average</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Media ponderata al centro</translation>
    </message>
    <message>
        <source>Children</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Bambini</translation>
    </message>
    <message>
        <source>Close up</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Primo piano</translation>
    </message>
    <message>
        <source>Cloudy</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Nuvoloso</translation>
    </message>
    <message>
        <source>Color Space</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Spazio colore</translation>
    </message>
    <message>
        <source>Color Temperature</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Temperatura colore</translation>
    </message>
    <message>
        <source>Compressed</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Compresso</translation>
    </message>
    <message>
        <source>Continuous</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Continuo</translation>
    </message>
    <message>
        <source>Continuous Shooting</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Scatto continuo</translation>
    </message>
    <message>
        <source>Continuous Shooting Mid</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Continuo a media velocità</translation>
    </message>
    <message>
        <source>Continuous high speed</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Continuo ad alta velocità</translation>
    </message>
    <message>
        <source>Continuous low speed</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Continuo a bassa velocità</translation>
    </message>
    <message>
        <source>Continuous silent</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Continuo silenzioso</translation>
    </message>
    <message>
        <source>Continuous timer</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Autoscatto continuo</translation>
    </message>
    <message>
        <source>Continuous-servo AF</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>AF continuo</translation>
    </message>
    <message>
        <source>Creative</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Creativo</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Personalizzato</translation>
    </message>
    <message>
        <source>Daylight</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Luce diurna</translation>
    </message>
    <message>
        <source>Delayed Remote</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Telecomando ritardato</translation>
    </message>
    <message>
        <source>Disabled</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Disattivato</translation>
    </message>
    <message>
        <source>Economy</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Economica</translation>
    </message>
    <message>
        <source>Enhanced</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Intensificato</translation>
    </message>
    <message>
        <source>Entire Screen Avg.</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Media schermo intero</translation>
    </message>
    <message>
        <source>Evaluative</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Valutativa</translation>
    </message>
    <message>
        <source>External sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Sincro esterna</translation>
    </message>
    <message>
        <source>Extra Fine</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Extra fine</translation>
    </message>
    <message>
        <source>Extra high</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Molto alto</translation>
    </message>
    <message>
        <source>Faithful</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>Fedele</translation>
    </message>
    <message>
        <source>Fill flash</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Flash di riempimento</translation>
    </message>
    <message>
        <source>Fine</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Fine detail</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>Dettaglio fine</translation>
    </message>
    <message>
        <source>Flash</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Flash</translation>
    </message>
    <message>
        <source>Flash Mode</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Modo flash</translation>
    </message>
    <message>
        <source>Flash off</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Flash disattivato</translation>
    </message>
    <message>
        <source>Fluorescent</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Fluorescenza</translation>
    </message>
    <message>
        <source>Fluorescent: Cold White</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Fluorescenza: bianca fredda</translation>
    </message>
    <message>
        <source>Fluorescent: Day White</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Fluorescenza: bianca diurna</translation>
    </message>
    <message>
        <source>Fluorescent: Daylight</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Fluorescenza: luce diurna</translation>
    </message>
    <message>
        <source>Fluorescent: Warm White</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Fluorescenza: bianca calda</translation>
    </message>
    <message>
        <source>Focal Length</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Lunghezza focale</translation>
    </message>
    <message>
        <source>Focus Bracket</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Bracketing della messa a fuoco</translation>
    </message>
    <message>
        <source>Focus Metering Mode</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Area messa a fuoco</translation>
    </message>
    <message>
        <source>Focus Mode</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Modo messa a fuoco</translation>
    </message>
    <message>
        <source>Front-curtain sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Sincro prima tendina</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Full-time-servo AF</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>AF permanente</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Alto</translation>
    </message>
    <message>
        <source>High Efficiency</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Alta efficienza</translation>
    </message>
    <message>
        <source>High ISO Noise Reduction</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Riduzione rumore su ISO elevati</translation>
    </message>
    <message>
        <source>Highlight</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Alte luci</translation>
    </message>
    <message>
        <source>Image Settings</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>Impostazioni immagine</translation>
    </message>
    <message>
        <source>Image Stabilization</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Stabilizzazione immagine</translation>
    </message>
    <message>
        <source>Intelligent Auto</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Auto intelligente</translation>
    </message>
    <message>
        <source>JPEG Basic</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG base</translation>
    </message>
    <message>
        <source>JPEG Fine</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG fine</translation>
    </message>
    <message>
        <source>JPEG Normal</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG normale</translation>
    </message>
    <message>
        <source>Landscape</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Paesaggio</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>value of a camera setting: the size of photographs</extracomment>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Large Fine JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG grande, fine</translation>
    </message>
    <message>
        <source>Large Normal JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG grande, normale</translation>
    </message>
    <message>
        <source>Lens Name</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Obiettivo</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Leggera</translation>
    </message>
    <message>
        <source>Lossless</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Senza perdita</translation>
    </message>
    <message>
        <source>Lossless compressed</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Compresso senza perdita</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Basso</translation>
    </message>
    <message>
        <source>MF (fixed)</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>MF (fissa)</translation>
    </message>
    <message>
        <source>MF (selection)</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>MF (selezionata)</translation>
    </message>
    <message>
        <source>Macro</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Macro</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Manuale</translation>
    </message>
    <message>
        <source>Manual Focus</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>Messa a fuoco manuale</translation>
    </message>
    <message>
        <source>Matrix metering</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Misurazione matrix</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Medium Fine JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG medio, fine</translation>
    </message>
    <message>
        <source>Medium Normal JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG medio, normale</translation>
    </message>
    <message>
        <source>Mirror Up</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Sollevamento specchio</translation>
    </message>
    <message>
        <source>Moderate</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Moderato</translation>
    </message>
    <message>
        <source>Monochrome</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>Monocromia</translation>
    </message>
    <message>
        <source>Movie</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Filmato</translation>
    </message>
    <message>
        <source>Multi</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Multi</translation>
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
        <translation>Luce naturale auto</translation>
    </message>
    <message>
        <source>Neutral</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>Neutro</translation>
    </message>
    <message>
        <source>Night Landscape</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Paesaggio notturno</translation>
    </message>
    <message>
        <source>Night Portrait</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Ritratto notturno</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Disattivo</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Attivo</translation>
    </message>
    <message>
        <source>Optimal quality</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Qualità ottimale</translation>
    </message>
    <message>
        <source>Other PTP Device Properties</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>Altre proprietà (PTP)</translation>
    </message>
    <message>
        <source>Partial</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Parziale</translation>
    </message>
    <message>
        <source>Picture Style</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Stile immagine</translation>
    </message>
    <message>
        <source>Portrait</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Ritratto</translation>
    </message>
    <message>
        <source>Preset</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Premisurazione manuale</translation>
    </message>
    <message>
        <source>Preset 1</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Premisurazione manuale 1</translation>
    </message>
    <message>
        <source>Preset 2</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Premisurazione manuale 2</translation>
    </message>
    <message>
        <source>Preset 3</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Premisurazione manuale 3</translation>
    </message>
    <message>
        <source>Preset 4</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Premisurazione manuale 4</translation>
    </message>
    <message>
        <source>Preset Focus</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>Fuoco preimpostato</translation>
    </message>
    <message>
        <source>Quick Response Remote</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Telecomando a risposta rapida</translation>
    </message>
    <message>
        <source>Rear-curtain sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Sincro seconda tendina</translation>
    </message>
    <message>
        <source>Rear-curtain with slow sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Seconda tendina e sincro lenta</translation>
    </message>
    <message>
        <source>Red-eye automatic</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Auto, riduzione occhi rossi</translation>
    </message>
    <message>
        <source>Red-eye reduction</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Riduzione occhi rossi</translation>
    </message>
    <message>
        <source>Red-eye reduction with slow sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Occhi rossi e sincro lenta</translation>
    </message>
    <message>
        <source>Remote</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Telecomando</translation>
    </message>
    <message>
        <source>Saturation</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Saturazione</translation>
    </message>
    <message>
        <source>Self Timer 5 Sec.</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Autoscatto, 5 s</translation>
    </message>
    <message>
        <source>Sepia</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>Seppia</translation>
    </message>
    <message>
        <source>Shade</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Ombra</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Nitidezza</translation>
    </message>
    <message>
        <source>Shutter Type</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Tipo di otturatore</translation>
    </message>
    <message>
        <source>Single</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Singolo</translation>
    </message>
    <message>
        <source>Single Shot</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Scatto singolo</translation>
    </message>
    <message>
        <source>Single silent</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Scatto silenzioso</translation>
    </message>
    <message>
        <source>Single-servo AF</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>AF singolo</translation>
    </message>
    <message>
        <source>Size Priority</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Priorità dimensione</translation>
    </message>
    <message>
        <source>Slow sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Sincro lenta</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>value of a camera setting: the size of photographs</extracomment>
        <translation>Piccolo</translation>
    </message>
    <message>
        <source>Small Fine JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG piccolo, fine</translation>
    </message>
    <message>
        <source>Small Normal JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG piccolo, normale</translation>
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
        <translation>Spot collegata al punto AF</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Still Capture Mode</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Modo di scatto</translation>
    </message>
    <message>
        <source>Sunset</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Tramonto</translation>
    </message>
    <message>
        <source>Super high speed continuous shooting</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Continuo ad altissima velocità</translation>
    </message>
    <message>
        <source>Timelapse</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Time-lapse</translation>
    </message>
    <message>
        <source>Timer</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Autoscatto</translation>
    </message>
    <message>
        <source>Timer 10 sec</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Autoscatto, 10 s</translation>
    </message>
    <message>
        <source>Timer 2 sec</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Autoscatto, 2 s</translation>
    </message>
    <message>
        <source>Tungsten</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Tungsteno</translation>
    </message>
    <message>
        <source>Uncompressed</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Non compresso</translation>
    </message>
    <message>
        <source>Undefined</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Non definito</translation>
    </message>
    <message>
        <source>Underwater</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Subacqueo</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Sconosciuto</translation>
    </message>
    <message>
        <source>Vivid</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>Saturo</translation>
    </message>
    <message>
        <source>WB bracket</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Bracketing del bilanciamento del bianco</translation>
    </message>
    <message>
        <source>Wireless Sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Sincro wireless</translation>
    </message>
</context>
<context>
    <name>skein::DurationField</name>
    <message>
        <source>%1, unit</source>
        <extracomment>of a length of time; %1: what it is the length of</extracomment>
        <translation>%1, unità</translation>
    </message>
    <message>
        <source>hours</source>
        <extracomment>unit that can be chosen behind a number</extracomment>
        <translation>ore</translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>unit that can be chosen behind a number</extracomment>
        <translation>minuti</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>unit that can be chosen behind a number</extracomment>
        <translation>secondi</translation>
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
        <translation>Immagine</translation>
    </message>
</context>
<context>
    <name>skein::EssentialsDialog</name>
    <message>
        <source>All settings of this camera. Those with a check mark are on top of the panel, in this order.</source>
        <translation>Tutte le impostazioni di questa fotocamera. Quelle con il segno di spunta stanno in cima al pannello, in questo ordine.</translation>
    </message>
    <message>
        <source>Check what you change often. Drag a line, or use the buttons, to put it higher or lower. Each model of camera has its own list.</source>
        <translation>Spunta ciò che cambi spesso. Trascina una riga, o usa i pulsanti, per spostarla più in alto o più in basso. Ogni modello di fotocamera ha il proprio elenco.</translation>
    </message>
    <message>
        <source>Checks the settings that are on top at first, in their usual order.</source>
        <translation>Spunta le impostazioni che stanno in alto all’inizio, nel loro ordine abituale.</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <extracomment>button: moves the setting down in the list</extracomment>
        <translation>Sposta &amp;giù</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <extracomment>button: moves the setting up in the list</extracomment>
        <translation>Sposta &amp;su</translation>
    </message>
    <message>
        <source>Puts the chosen setting one line higher in the panel.</source>
        <translation>Sposta l’impostazione scelta di una riga più in alto nel pannello.</translation>
    </message>
    <message>
        <source>Puts the chosen setting one line lower in the panel.</source>
        <translation>Sposta l’impostazione scelta di una riga più in basso nel pannello.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>what an empty search field says</extracomment>
        <translation>Cerca impostazioni</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>name of a list, for screen readers: the camera&apos;s settings</extracomment>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Settings on Top</source>
        <translation>Impostazioni in primo piano</translation>
    </message>
    <message>
        <source>Shows only the settings whose names contain these words.</source>
        <translation>Mostra solo le impostazioni il cui nome contiene queste parole.</translation>
    </message>
    <message>
        <source>U&amp;sual Ones</source>
        <extracomment>button: the settings that are on top at first</extracomment>
        <translation>&amp;Predefinite</translation>
    </message>
</context>
<context>
    <name>skein::ExportsPart</name>
    <message>
        <source>No photograph is selected</source>
        <translation>Nessuna foto selezionata</translation>
    </message>
</context>
<context>
    <name>skein::ExposureBracketForm</name>
    <message>
        <source>&amp;Apart:</source>
        <extracomment>how far the exposures are from each other, in stops</extracomment>
        <translation type="vanished">&amp;Distanza:</translation>
    </message>
    <message>
        <source>&amp;Bracketed setting:</source>
        <extracomment>label of a choice: which setting changes from shot to shot: shutter, aperture, ISO</extracomment>
        <translation>&amp;Impostazione variata:</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <extracomment>which setting changes from shot to shot: shutter, aperture, ISO</extracomment>
        <translation type="vanished">&amp;Con:</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <extracomment>label of a choice: in which order a bracket is taken</extracomment>
        <translation>&amp;Ordine:</translation>
    </message>
    <message>
        <source>&amp;Photographs:</source>
        <extracomment>label of a number: how many photographs</extracomment>
        <translation type="vanished">&amp;Foto:</translation>
    </message>
    <message>
        <source>All &amp;brighter or darker:</source>
        <translation type="vanished">Tutte più c&amp;hiare o scure:</translation>
    </message>
    <message>
        <source>Brightest first</source>
        <extracomment>order in which a bracket is taken</extracomment>
        <translation>Prima la più chiara</translation>
    </message>
    <message>
        <source>Darkest first</source>
        <extracomment>order in which a bracket is taken</extracomment>
        <translation>Prima la più scura</translation>
    </message>
    <message>
        <source>Exposure &amp;shift:</source>
        <extracomment>label of a number of stops: how much all of a bracket is brighter or darker</extracomment>
        <translation>Spostamento esposi&amp;zione:</translation>
    </message>
    <message>
        <source>From each exposure to the next brighter one: 1 EV is one stop, twice the light.</source>
        <translation>Da ogni esposizione alla successiva più chiara: 1 EV è uno stop, il doppio della luce.</translation>
    </message>
    <message>
        <source>In which order the exposures are taken.</source>
        <translation>L’ordine in cui vengono scattate le esposizioni.</translation>
    </message>
    <message>
        <source>Makes the whole bracket brighter, or darker where it is below zero, than the camera is set.</source>
        <translation>Rende l’intero bracketing più chiaro di quanto impostato sulla fotocamera, o più scuro se è minore di zero.</translation>
    </message>
    <message>
        <source>Middle first</source>
        <extracomment>order in which a bracket is taken: the middle exposure at first</extracomment>
        <translation type="vanished">Prima la centrale</translation>
    </message>
    <message>
        <source>Normal exposure first</source>
        <extracomment>order in which a bracket is taken: the normal exposure at first</extracomment>
        <translation>Prima l’esposizione normale</translation>
    </message>
    <message>
        <source>Number o&amp;f photographs:</source>
        <extracomment>label of a number</extracomment>
        <translation>Nu&amp;mero di foto:</translation>
    </message>
    <message>
        <source>S&amp;tep:</source>
        <extracomment>label of a number of stops: how far the exposures of a bracket are from each other</extracomment>
        <translation>&amp;Passo:</translation>
    </message>
    <message>
        <source>So many exposures. Of an even number, one more is dark than bright.</source>
        <translation>Il numero di esposizioni. Se è pari, ce n’è una scura in più di quelle chiare.</translation>
    </message>
    <message>
        <source>The same picture at several exposures: how many, how many stops apart, and which setting of the camera makes the difference.</source>
        <translation>La stessa immagine con diverse esposizioni: quante, a quanti stop di distanza e quale impostazione della fotocamera fa la differenza.</translation>
    </message>
    <message>
        <source>The setting that makes the difference. It is put back after the last photograph.</source>
        <translation>L’impostazione che fa la differenza. Viene ripristinata dopo l’ultima foto.</translation>
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
        <translation type="vanished">%1, massimo</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <extracomment>%1: &quot;ISO&quot;</extracomment>
        <translation type="vanished">%1, minimo</translation>
    </message>
    <message>
        <source>%1, maximum</source>
        <extracomment>%1: &quot;ISO&quot;</extracomment>
        <translation>%1, massimo</translation>
    </message>
    <message>
        <source>%1, minimum</source>
        <extracomment>%1: &quot;ISO&quot;</extracomment>
        <translation>%1, minimo</translation>
    </message>
    <message>
        <source>&amp;Aperture:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation type="vanished">&amp;Diaframma:</translation>
    </message>
    <message>
        <source>&amp;ISO:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation>I&amp;SO:</translation>
    </message>
    <message>
        <source>1/%1 s</source>
        <extracomment>an exposure time below a second; %1 is a number</extracomment>
        <translation>1/%1 s</translation>
    </message>
    <message>
        <source>Above &amp;grey:</source>
        <extracomment>how much brighter than medium grey the pictures shall be, in stops</extracomment>
        <translation type="vanished">Sopra il &amp;grigio:</translation>
    </message>
    <message>
        <source>Above middle grey by</source>
        <translation type="vanished">Sopra il grigio medio di</translation>
    </message>
    <message>
        <source>Also &amp;ramp the aperture</source>
        <translation>Varia &amp;anche il diaframma</translation>
    </message>
    <message>
        <source>Ap&amp;erture:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation>&amp;Diaframma:</translation>
    </message>
    <message>
        <source>As that of the first photograph</source>
        <translation type="vanished">Come quella della prima foto</translation>
    </message>
    <message>
        <source>As the first photograph</source>
        <extracomment>how bright the photographs are to be</extracomment>
        <translation>Come la prima foto</translation>
    </message>
    <message>
        <source>B&amp;rightness:</source>
        <extracomment>label of a number: how bright the photographs are to be</extracomment>
        <translation type="vanished">&amp;Luminosità:</translation>
    </message>
    <message>
        <source>Change the apert&amp;ure as the last one</source>
        <translation type="vanished">Cambia il diaframma per &amp;ultimo</translation>
    </message>
    <message>
        <source>Follows the light by small steps, by the shutter speed first, then ISO. Set the camera to manual exposure.</source>
        <translation>Segue la luce a piccoli passi, prima con il tempo di posa, poi con gli ISO. Imposta la fotocamera sull’esposizione manuale.</translation>
    </message>
    <message>
        <source>Highest</source>
        <extracomment>the highest value that the ramp may use</extracomment>
        <translation type="vanished">Massimo</translation>
    </message>
    <message>
        <source>How bright the photographs are kept: as the first one, or so many stops above or below middle grey, as a light meter counts.</source>
        <translation>La luminosità che le foto mantengono: quella della prima, oppure tanti stop sopra o sotto il grigio medio, come li conta un esposimetro.</translation>
    </message>
    <message>
        <source>IS&amp;O:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation type="vanished">&amp;ISO:</translation>
    </message>
    <message>
        <source>Lowest</source>
        <extracomment>the lowest value that the ramp may use</extracomment>
        <translation type="vanished">Minimo</translation>
    </message>
    <message>
        <source>Maximum</source>
        <extracomment>the highest value that the ramp may use: the camera&apos;s</extracomment>
        <translation>Massimo</translation>
    </message>
    <message>
        <source>Minimum</source>
        <extracomment>the lowest value that the ramp may use: the camera&apos;s</extracomment>
        <translation>Minimo</translation>
    </message>
    <message>
        <source>Offs&amp;et from grey:</source>
        <extracomment>label of a number of stops: how much brighter than middle grey the pictures shall be</extracomment>
        <translation>Sca&amp;rto dal grigio:</translation>
    </message>
    <message>
        <source>One photograph every so often, with an exposure that follows the light, as at dusk and dawn: how bright the photographs are to be, and how far shutter, ISO and aperture may go for that.</source>
        <translation>Una foto a intervalli regolari, con un’esposizione che segue la luce, come al tramonto e all’alba: quanto luminose devono essere le foto e fin dove possono spingersi per questo tempo di posa, ISO e diaframma.</translation>
    </message>
    <message>
        <source>Relative to middle grey</source>
        <extracomment>how bright the photographs are to be</extracomment>
        <translation>Rispetto al grigio medio</translation>
    </message>
    <message>
        <source>S&amp;hutter speed:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation type="vanished">&amp;Tempo di posa:</translation>
    </message>
    <message>
        <source>Sh&amp;utter speed:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation>Temp&amp;o di posa:</translation>
    </message>
    <message>
        <source>Stops brighter than middle grey, or darker where it is below zero: a night is to look like one.</source>
        <translation>Stop sopra il grigio medio, o sotto se è minore di zero: una notte deve sembrare una notte.</translation>
    </message>
    <message>
        <source>Target &amp;brightness:</source>
        <extracomment>label of a choice: how bright the photographs are to be</extracomment>
        <translation>L&amp;uminosità desiderata:</translation>
    </message>
    <message>
        <source>The highest ISO that the ramp may use, once the shutter is at its limit. Maximum: the highest of the camera.</source>
        <translation>L’ISO più alto che la rampa può usare, quando il tempo di posa è al limite. Massimo: il più alto della fotocamera.</translation>
    </message>
    <message>
        <source>The longest exposure that the ramp may use. Maximum: the longest of the camera, and no more than three quarters of the interval from start to start.</source>
        <translation>La posa più lunga che la rampa può usare. Massimo: la più lunga della fotocamera, e non oltre tre quarti dell’intervallo da inizio a inizio.</translation>
    </message>
    <message>
        <source>The lowest ISO that the ramp may use. Minimum: the lowest of the camera.</source>
        <translation>L’ISO più basso che la rampa può usare. Minimo: il più basso della fotocamera.</translation>
    </message>
    <message>
        <source>The narrowest aperture that the ramp may use: the largest f-number. Maximum: that of the lens.</source>
        <translation>Il diaframma più chiuso che la rampa può usare: il numero f più grande. Massimo: quello dell’obiettivo.</translation>
    </message>
    <message>
        <source>The shortest exposure that the ramp may use. Minimum: the shortest of the camera.</source>
        <translation>La posa più breve che la rampa può usare. Minimo: la più breve della fotocamera.</translation>
    </message>
    <message>
        <source>The widest aperture that the ramp may use: the smallest f-number. Minimum: that of the lens.</source>
        <translation>Il diaframma più aperto che la rampa può usare: il numero f più piccolo. Minimo: quello dell’obiettivo.</translation>
    </message>
    <message>
        <source>Where shutter and ISO are at their limits, the aperture goes on. It also changes the depth of field.</source>
        <translation>Quando tempo di posa e ISO sono al limite, prosegue il diaframma. Cambia anche la profondità di campo.</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>between the two ends of a range</extracomment>
        <translation>a</translation>
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
        <translation>E</translation>
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
        <translation>O</translation>
    </message>
    <message>
        <source>as %1 mm on 35 mm film</source>
        <extracomment>The focal length that has the same view on 35 mm film</extracomment>
        <translation>come %1 mm su pellicola 35 mm</translation>
    </message>
    <message>
        <source>f/%1</source>
        <extracomment>An aperture</extracomment>
        <translation>f/%1</translation>
    </message>
    <message>
        <source>flash fired</source>
        <extracomment>said of a photograph</extracomment>
        <translation>flash emesso</translation>
    </message>
    <message>
        <source>no flash</source>
        <extracomment>said of a photograph</extracomment>
        <translation>senza flash</translation>
    </message>
</context>
<context>
    <name>skein::ExtraActions</name>
    <message>
        <source>&amp;Export To</source>
        <extracomment>title of a menu, in which programs are chosen</extracomment>
        <translation>&amp;Esporta in</translation>
    </message>
</context>
<context>
    <name>skein::FactsCarrier</name>
    <message>
        <source>The EXIF data of “%1” cannot be read, so the new picture has none.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>I dati EXIF di “%1” non si possono leggere, quindi la nuova immagine non ne ha.</translation>
    </message>
</context>
<context>
    <name>skein::FaultRule</name>
    <message>
        <source>A fault is ACTION[=VALUE][@OPERATION[:before|during|after]][+SKIP][xTIMES]. Actions: %1. Operations: %2, or a code such as 0x1009. Values of refuse: %3. Values of name: %4.</source>
        <extracomment>technical; ACTION[=VALUE] and the like stay as they are; %1 to %4 are words with commas between them</extracomment>
        <translation>Un guasto è ACTION[=VALUE][@OPERATION[:before|during|after]][+SKIP][xTIMES]. Azioni: %1. Operazioni: %2, o un codice come 0x1009. Valori di refuse: %3. Valori di name: %4.</translation>
    </message>
</context>
<context>
    <name>skein::FileHash</name>
    <message>
        <source>“%1” could not be read. Check the disk.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Impossibile leggere “%1”. Controlla il disco.</translation>
    </message>
</context>
<context>
    <name>skein::FileStructure</name>
    <message>
        <source>It does not begin as files of its kind do.</source>
        <translation>Non comincia come i file del suo tipo.</translation>
    </message>
    <message>
        <source>Its end is missing.</source>
        <translation>Manca la fine.</translation>
    </message>
    <message>
        <source>Parts of it are missing.</source>
        <translation>Mancano delle parti.</translation>
    </message>
    <message>
        <source>The disk does not let it be read.</source>
        <translation>Il disco non permette di leggerlo.</translation>
    </message>
</context>
<context>
    <name>skein::FileSync</name>
    <message>
        <source>The folder of “%1” cannot be used, or a link in it leads out of the session. Photographs do not follow it; put an ordinary folder there.</source>
        <extracomment>%1 is the name of a file, with its folder</extracomment>
        <translation>La cartella di “%1” non può essere usata, oppure un collegamento al suo interno porta fuori dalla sessione. Le foto non lo seguono; metti lì una cartella normale.</translation>
    </message>
    <message>
        <source>The photograph could not be given the name “%1”. Check that the session folder still exists and may be written to.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Impossibile dare alla foto il nome “%1”. Controlla che la cartella della sessione esista ancora e che vi si possa scrivere.</translation>
    </message>
    <message>
        <source>“%1” already exists and was left alone.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>“%1” esiste già ed è stato lasciato com’era.</translation>
    </message>
    <message>
        <source>“%1” could not be written to the disk for good. Check the disk and its free space.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Impossibile scrivere “%1” stabilmente sul disco. Controlla il disco e il suo spazio libero.</translation>
    </message>
    <message>
        <source>“%1” lies on another disk than the session and stays there. Copy it to “%2” yourself.</source>
        <extracomment>%1 is a file, %2 a folder</extracomment>
        <translation>“%1” si trova su un disco diverso da quello della sessione e vi resta. Copialo tu in “%2”.</translation>
    </message>
</context>
<context>
    <name>skein::FilesPage</name>
    <message>
        <source>Files and Names</source>
        <translation>File e nomi</translation>
    </message>
    <message>
        <source>author creator rights iptc metadata xmp caption</source>
        <translation>autore creatore diritti iptc metadati xmp didascalia</translation>
    </message>
    <message>
        <source>rename counter date client sidecar xmp rating stars labels template</source>
        <translation>rinomina contatore data cliente sidecar xmp valutazione stelle etichette modello</translation>
    </message>
</context>
<context>
    <name>skein::Filmstrip</name>
    <message>
        <source>All photographs of the session in a row. A click shows one, Ctrl and Shift select several; the right mouse button opens a menu with what can be done.</source>
        <translation>Tutte le foto della sessione in una fila. Un clic ne mostra una, Ctrl e Maiusc ne selezionano più di una; il pulsante destro del mouse apre un menu con le azioni possibili.</translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <extracomment>name of the row of small pictures</extracomment>
        <translation>Striscia miniature</translation>
    </message>
</context>
<context>
    <name>skein::FilterBar</name>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>%1 and %2 are numbers of photographs</extracomment>
        <translation>%1 di %2 mostrate</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>%1 is a row of stars: photographs with as many or more</extracomment>
        <translation>%1 o più</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>photographs that arrived unseen</comment>
        <extracomment>%n counts photographs that have arrived unseen</extracomment>
        <translation>
            <numerusform>%n nuova</numerusform>
            <numerusform>%n nuove</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s)</source>
        <extracomment>how many photographs there are</extracomment>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n foto</numerusform>
        </translation>
    </message>
    <message>
        <source>All types</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>Tutti i tipi</translation>
    </message>
    <message>
        <source>Any label</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>Tutte le etichette</translation>
    </message>
    <message>
        <source>Any rating</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>Tutte le valutazioni</translation>
    </message>
    <message>
        <source>Ascending</source>
        <extracomment>order in which photographs are sorted</extracomment>
        <translation>Crescente</translation>
    </message>
    <message>
        <source>Capture time</source>
        <extracomment>by what photographs are sorted</extracomment>
        <translation>Ora dello scatto</translation>
    </message>
    <message>
        <source>Descending</source>
        <extracomment>the order: newest or last first</extracomment>
        <translation>Decrescente</translation>
    </message>
    <message>
        <source>Hidden by the filter</source>
        <translation>Nascosta dal filtro</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>by what photographs are sorted: the name of the file</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>No stars</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>Nessuna stella</translation>
    </message>
    <message>
        <source>Not rejected</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>Non scartate</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>all that is neither RAW nor video</extracomment>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>RAW</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>RAW</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>Scartate</translation>
    </message>
    <message>
        <source>The filter hides the photograph that you look at (%1).</source>
        <extracomment>%1: &quot;3 of 40 shown&quot;</extracomment>
        <translation>Il filtro nasconde la foto che stai guardando (%1).</translation>
    </message>
    <message>
        <source>Time of change</source>
        <translation>Ora di modifica</translation>
    </message>
    <message>
        <source>Videos</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>Video</translation>
    </message>
</context>
<context>
    <name>skein::FirstMeeting</name>
    <message>
        <source>The camera was disconnected.</source>
        <translation>La fotocamera è stata scollegata.</translation>
    </message>
</context>
<context>
    <name>skein::FocusBracketForm</name>
    <message>
        <source>&amp;From:</source>
        <extracomment>where the focus bracket begins</extracomment>
        <translation type="vanished">&amp;Da:</translation>
    </message>
    <message>
        <source>&amp;Go back to where the lens stood</source>
        <translation type="vanished">&amp;Torna dove si trovava l’obiettivo</translation>
    </message>
    <message>
        <source>&amp;Photographs:</source>
        <extracomment>label of a number: how many photographs</extracomment>
        <translation type="vanished">&amp;Foto:</translation>
    </message>
    <message>
        <source>&amp;Rest before each:</source>
        <translation type="vanished">&amp;Pausa prima di ognuna:</translation>
    </message>
    <message>
        <source>&amp;Settling time:</source>
        <extracomment>label of a length of time: the lens rests before each photograph</extracomment>
        <translation>Tempo di &amp;assestamento:</translation>
    </message>
    <message>
        <source>&amp;Steps between two:</source>
        <translation type="vanished">Pa&amp;ssi tra due:</translation>
    </message>
    <message>
        <source>&amp;Towards:</source>
        <extracomment>the direction in which the lens moves</extracomment>
        <translation type="vanished">&amp;Verso:</translation>
    </message>
    <message>
        <source>Afterwards the lens is moved back to where it was.</source>
        <translation>Al termine l’obiettivo torna dov’era.</translation>
    </message>
    <message>
        <source>Dire&amp;ction:</source>
        <extracomment>label of a choice: the direction in which the focus moves</extracomment>
        <translation>&amp;Direzione:</translation>
    </message>
    <message>
        <source>Far</source>
        <extracomment>where the lens goes: towards infinity</extracomment>
        <translation type="vanished">Lontano</translation>
    </message>
    <message>
        <source>Far to near</source>
        <extracomment>where the focus goes: towards what is near</extracomment>
        <translation>Da lontano a vicino</translation>
    </message>
    <message>
        <source>Focus ran&amp;ge:</source>
        <extracomment>label of a choice: from where to where the focus goes</extracomment>
        <translation>Inter&amp;vallo di messa a fuoco:</translation>
    </message>
    <message>
        <source>From the present focus</source>
        <extracomment>range of a focus bracket</extracomment>
        <translation>Dalla messa a fuoco attuale</translation>
    </message>
    <message>
        <source>From the present focus: so many photographs, so many steps apart. Mark A to mark B: between the two marks that you have set for the lens, either evenly by the number of photographs, or by the step, which makes as many as it needs.</source>
        <translation>Dalla messa a fuoco attuale: tante foto, distanti tanti passi. Dal riferimento A al riferimento B: fra i due riferimenti impostati per l’obiettivo, in modo uniforme secondo il numero di foto, oppure secondo il passo, con tutte le foto che servono.</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>size of a step of the lens</extracomment>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Mark A to mark B, by number</source>
        <extracomment>range of a focus bracket: between the two marks of the lens</extracomment>
        <translation>Dal riferimento A al riferimento B, per numero</translation>
    </message>
    <message>
        <source>Mark A to mark B, by step</source>
        <extracomment>range of a focus bracket: between the two marks of the lens</extracomment>
        <translation>Dal riferimento A al riferimento B, per passo</translation>
    </message>
    <message>
        <source>Mark A to mark B, so many photographs</source>
        <translation type="vanished">Da A a B, numero di foto fisso</translation>
    </message>
    <message>
        <source>Mark A to mark B, so many steps apart</source>
        <translation type="vanished">Da A a B, numero di passi fisso</translation>
    </message>
    <message>
        <source>Middle</source>
        <extracomment>size of a step of the lens</extracomment>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Near</source>
        <extracomment>where the lens goes: towards what is near</extracomment>
        <translation type="vanished">Vicino</translation>
    </message>
    <message>
        <source>Near to far</source>
        <extracomment>where the focus goes: towards infinity</extracomment>
        <translation>Da vicino a lontano</translation>
    </message>
    <message>
        <source>Number o&amp;f photographs:</source>
        <extracomment>label of a number</extracomment>
        <translation>Nu&amp;mero di foto:</translation>
    </message>
    <message>
        <source>Ret&amp;urn to the starting focus</source>
        <translation>T&amp;orna alla messa a fuoco iniziale</translation>
    </message>
    <message>
        <source>Si&amp;ze of a step:</source>
        <translation type="vanished">Amp&amp;iezza di un passo:</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>size of a step of the lens</extracomment>
        <translation>Piccolo</translation>
    </message>
    <message>
        <source>So long the lens comes to rest before each photograph.</source>
        <translation>Per quanto tempo l’obiettivo si assesta prima di ogni foto.</translation>
    </message>
    <message>
        <source>So many steps of the lens are made from one photograph to the next.</source>
        <translation>Il numero di passi dell’obiettivo da una foto alla successiva.</translation>
    </message>
    <message>
        <source>Ste&amp;ps per photograph:</source>
        <extracomment>label of a number: so many steps of the lens from one photograph to the next</extracomment>
        <translation>&amp;Passi per foto:</translation>
    </message>
    <message>
        <source>Step si&amp;ze:</source>
        <extracomment>label of a choice</extracomment>
        <translation>Ampie&amp;zza del passo:</translation>
    </message>
    <message>
        <source>The same picture at several focus distances, from where the lens stands or between two marks. A small step keeps the sharp zones overlapping.</source>
        <translation>La stessa immagine a diverse distanze di messa a fuoco, da dove si trova l’obiettivo o tra due riferimenti. Con un passo piccolo le zone nitide si sovrappongono.</translation>
    </message>
    <message>
        <source>The same steps as those of the focus buttons beside the picture. How far they go differs from lens to lens.</source>
        <translation>Gli stessi passi dei pulsanti di messa a fuoco accanto all’immagine. La loro ampiezza varia da un obiettivo all’altro.</translation>
    </message>
    <message>
        <source>Where the focus goes from where it is now.</source>
        <translation>Dove va la messa a fuoco da dov’è ora.</translation>
    </message>
    <message>
        <source>Where the lens stands</source>
        <translation type="vanished">Dove si trova l’obiettivo</translation>
    </message>
</context>
<context>
    <name>skein::FocusCommands</name>
    <message>
        <source>Focus at mark %1</source>
        <extracomment>%1: A or B, a mark for a place of the focus</extracomment>
        <translation>Fuoco sul riferimento %1</translation>
    </message>
    <message>
        <source>Focus mark %1 is set</source>
        <extracomment>%1: A or B, a mark for a place of the focus</extracomment>
        <translation>Riferimento di fuoco %1 impostato</translation>
    </message>
    <message>
        <source>Focusing was stopped</source>
        <translation>Messa a fuoco interrotta</translation>
    </message>
    <message>
        <source>Focusing, pass %1 of %2, place %3
Sharpness %4, best so far %5</source>
        <extracomment>while the lens is moved to where the picture is sharpest: which of the passes, each finer than the one before, and how many; how many places of the lens were tried; figures</extracomment>
        <translation>Messa a fuoco, passata %1 di %2, punto %3
Nitidezza %4, migliore finora %5</translation>
    </message>
    <message>
        <source>Focusing…</source>
        <extracomment>message while the camera focuses</extracomment>
        <translation>Messa a fuoco…</translation>
    </message>
    <message>
        <source>In focus</source>
        <extracomment>message: the camera has focused</extracomment>
        <translation>A fuoco</translation>
    </message>
    <message>
        <source>The camera does not tell its focus yet: no mark is set</source>
        <translation>La fotocamera non comunica ancora il suo fuoco: nessun riferimento impostato</translation>
    </message>
    <message>
        <source>The camera&apos;s own focus area can be placed after its first photograph</source>
        <translation>L’area di messa a fuoco della fotocamera si può posizionare dopo la sua prima foto</translation>
    </message>
    <message>
        <source>The focus area cannot be placed now. Let the camera show its whole picture, then try again.</source>
        <translation>L’area di messa a fuoco non può essere posizionata ora. Fai mostrare alla fotocamera l’intera immagine, poi riprova.</translation>
    </message>
    <message>
        <source>The focus marks A and B are gone: the lens was moved by autofocus or ran into its end, and this camera does not tell where it is. Set them anew.</source>
        <translation>I riferimenti di fuoco A e B sono persi: l’obiettivo è stato mosso dall’autofocus o è arrivato a fine corsa, e questa fotocamera non dice dove si trova. Impostali di nuovo.</translation>
    </message>
</context>
<context>
    <name>skein::FocusController</name>
    <message>
        <source>The camera could not focus. Aim at something with more contrast, or move the focus by the keys.</source>
        <translation>La fotocamera non è riuscita a mettere a fuoco. Inquadra qualcosa con più contrasto o sposta la messa a fuoco con i tasti.</translation>
    </message>
    <message>
        <source>The camera did not place its focus area. Switch live view on, then try again.</source>
        <translation>La fotocamera non ha posizionato la sua area di messa a fuoco. Attiva il live view, poi riprova.</translation>
    </message>
    <message>
        <source>The camera did not take this place for its focus area. Choose another place, or check its focus mode.</source>
        <translation>La fotocamera non ha accettato questo punto per la sua area di messa a fuoco. Scegli un altro punto o controlla la modalità di messa a fuoco.</translation>
    </message>
    <message>
        <source>The focus area cannot be placed now. Let the camera show its whole picture, then try again.</source>
        <translation>L’area di messa a fuoco non può essere posizionata ora. Fai mostrare alla fotocamera l’intera immagine, poi riprova.</translation>
    </message>
    <message>
        <source>The lens did not move any farther. If it is at its end, move the focus the other way; else check the switch on the lens.</source>
        <translation>L’obiettivo non si è mosso oltre. Se è a fine corsa, sposta la messa a fuoco nell’altra direzione; altrimenti controlla il selettore sull’obiettivo.</translation>
    </message>
    <message>
        <source>The lens did not move. Switch live view on, then try again.</source>
        <translation>L’obiettivo non si è mosso. Attiva il live view, poi riprova.</translation>
    </message>
    <message>
        <source>The lens is at its end. Move the focus the other way.</source>
        <translation>L’obiettivo è a fine corsa. Sposta la messa a fuoco nell’altra direzione.</translation>
    </message>
    <message>
        <source>There is no camera to be focused. Connect one, then try again.</source>
        <translation>Non c’è una fotocamera da mettere a fuoco. Collegane una, poi riprova.</translation>
    </message>
    <message>
        <source>There is no such mark. Focus where you want to come back to, and set it.</source>
        <translation>Questo riferimento non esiste. Metti a fuoco dove vuoi tornare e impostalo.</translation>
    </message>
    <message>
        <source>This camera&apos;s autofocus cannot be started from here. Press its shutter button halfway.</source>
        <translation>L’autofocus di questa fotocamera non può essere avviato da qui. Premi a metà il suo pulsante di scatto.</translation>
    </message>
    <message>
        <source>This camera&apos;s lens cannot be moved from here. Turn its focus ring.</source>
        <translation>L’obiettivo di questa fotocamera non può essere mosso da qui. Ruota la sua ghiera di messa a fuoco.</translation>
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
        <translation>Fuoco</translation>
    </message>
    <message>
        <source>Set A</source>
        <extracomment>Set the mark A of the focus</extracomment>
        <translation>Segna A</translation>
    </message>
    <message>
        <source>Set B</source>
        <extracomment>button: remembers this place of the lens as B; there is A, too</extracomment>
        <translation>Segna B</translation>
    </message>
    <message>
        <source>Sharpest</source>
        <extracomment>Focus by sharpness</extracomment>
        <translation>Max nitidezza</translation>
    </message>
    <message>
        <source>To A</source>
        <extracomment>Go to the mark A of the focus</extracomment>
        <translation>Vai ad A</translation>
    </message>
    <message>
        <source>To B</source>
        <extracomment>button: moves the lens to place B</extracomment>
        <translation>Vai a B</translation>
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
        <translation>La messa a fuoco non può essere spostata mentre è mostrata un’altra fotocamera. Mostra la fotocamera della sequenza finché non è terminata.</translation>
    </message>
    <message>
        <source>The lens has moved in a way that could not be counted, and the places from before are not known any more.</source>
        <translation>L’obiettivo si è mosso in un modo che non si è potuto conteggiare, e le posizioni precedenti non sono più note.</translation>
    </message>
</context>
<context>
    <name>skein::FolderButton</name>
    <message>
        <source>New photographs are saved in %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Le nuove foto vengono salvate in %1</translation>
    </message>
    <message>
        <source>No session</source>
        <extracomment>button of the status bar: no session&apos;s folder is open</extracomment>
        <translation>Nessuna sessione</translation>
    </message>
    <message>
        <source>No session is open.</source>
        <translation>Nessuna sessione è aperta.</translation>
    </message>
    <message>
        <source>Session folder</source>
        <extracomment>name of a button, for screen readers name of a button, for screen readers</extracomment>
        <translation>Cartella della sessione</translation>
    </message>
    <message>
        <source>Session folder %1</source>
        <extracomment>name of a button, for screen readers</extracomment>
        <translation>Cartella della sessione %1</translation>
    </message>
</context>
<context>
    <name>skein::FrameDecoder</name>
    <message>
        <source>A live-view frame could not be decoded. Live view goes on with the next one.</source>
        <translation>Un fotogramma del live view non è stato decodificato. Il live view prosegue con il successivo.</translation>
    </message>
    <message>
        <source>A live-view frame did not arrive whole. Live view goes on with the next one.</source>
        <translation>Un fotogramma del live view non è arrivato integro. Il live view prosegue con il successivo.</translation>
    </message>
</context>
<context>
    <name>skein::FrameSaver</name>
    <message>
        <source>No free name was found in “%1”; the frame stays in “%2”. Look at what lies there.</source>
        <extracomment>%1 is a folder, %2 a file</extracomment>
        <translation>In “%1” non si è trovato un nome libero; il fotogramma resta in “%2”. Guarda che cosa c’è lì.</translation>
    </message>
    <message>
        <source>There is no frame of live view to save. Start live view, wait for its picture and try again.</source>
        <translation>Non c’è un fotogramma del live view da salvare. Avvia il live view, attendi la sua immagine e riprova.</translation>
    </message>
</context>
<context>
    <name>skein::GpError</name>
    <message>
        <source>Another program is using the camera. Close that program, or eject the camera in the file manager, then connect again.</source>
        <translation>Un altro programma sta usando la fotocamera. Chiudilo o espelli la fotocamera nel gestore dei file, poi collegala di nuovo.</translation>
    </message>
    <message>
        <source>No camera answers at “%1”. Check that it is switched on and connected, and that the address is right, then connect again.</source>
        <extracomment>%1 is the address of a camera, such as usb:001,005 or ptpip:192.168.1.20</extracomment>
        <translation>Nessuna fotocamera risponde a “%1”. Controlla che sia accesa e collegata e che l’indirizzo sia giusto, poi collegala di nuovo.</translation>
    </message>
    <message>
        <source>Stopped. Nothing more needs to be done.</source>
        <translation>Interrotto. Non occorre fare altro.</translation>
    </message>
    <message>
        <source>The camera at “%1” does not answer. Switch it off and on again, check the connection, then connect again.</source>
        <extracomment>%1 is the address of a camera, such as usb:001,005 or ptpip:192.168.1.20</extracomment>
        <translation>La fotocamera a “%1” non risponde. Spegnila e riaccendila, controlla il collegamento, poi collegala di nuovo.</translation>
    </message>
    <message>
        <source>The camera at “%1” may not be used from this account. Unplug it and plug it in again; if that does not help, install the udev rules of libgphoto2.</source>
        <extracomment>%1 is the address of a camera, such as usb:001,005 or ptpip:192.168.1.20</extracomment>
        <translation>La fotocamera a “%1” non può essere usata da questo account. Stacca e reinserisci il cavo; se non basta, installa le regole udev di libgphoto2.</translation>
    </message>
    <message>
        <source>The camera cannot show live view now and says: %1. Change that on the camera, then try again.</source>
        <extracomment>%1 is what the camera says, in its own words</extracomment>
        <translation>La fotocamera ora non può mostrare il live view e dice: %1. Cambialo sulla fotocamera, poi riprova.</translation>
    </message>
    <message>
        <source>The camera could not be connected. Switch it off and on, then connect again.</source>
        <translation>Impossibile collegare la fotocamera. Spegnila e riaccendila, poi collegala di nuovo.</translation>
    </message>
    <message>
        <source>The camera did not accept the value. Choose another one, or check whether its mode dial or lens allows it.</source>
        <translation>La fotocamera non ha accettato il valore. Scegline un altro o controlla se la ghiera dei modi o l’obiettivo lo permettono.</translation>
    </message>
    <message>
        <source>The camera did not answer in time. Try again; if that does not help, switch the camera off and on.</source>
        <translation>La fotocamera non ha risposto in tempo. Riprova; se non basta, spegnila e riaccendila.</translation>
    </message>
    <message>
        <source>The camera did not answer while the setting was being changed. Look at what the setting is at, then try again; if that does not help, switch the camera off and on.</source>
        <translation>La fotocamera non ha risposto durante la modifica dell’impostazione. Guarda su quale valore si trova l’impostazione, poi riprova; se non basta, spegni e riaccendi la fotocamera.</translation>
    </message>
    <message>
        <source>The camera did not delete the file. Check whether the file or the card is protected, then try again.</source>
        <translation>La fotocamera non ha eliminato il file. Controlla se il file o la scheda sono protetti, poi riprova.</translation>
    </message>
    <message>
        <source>The camera did not find the file when it was to be deleted. Whether it is still on the card is seen at the next look at the card.</source>
        <translation>La fotocamera non ha trovato il file al momento di eliminarlo. Alla prossima lettura della scheda si vedrà se c’è ancora.</translation>
    </message>
    <message>
        <source>The camera does not hand this file out. Copy it with a card reader.</source>
        <translation>La fotocamera non consegna questo file. Copialo con un lettore di schede.</translation>
    </message>
    <message>
        <source>The camera does not have this file any more. Look at its list of files.</source>
        <translation>La fotocamera non ha più questo file. Guarda il suo elenco dei file.</translation>
    </message>
    <message>
        <source>The camera does not report what happens to it. Connect again.</source>
        <translation>La fotocamera non comunica ciò che le accade. Collegala di nuovo.</translation>
    </message>
    <message>
        <source>The camera gave no live view. Check its mode dial and battery, then try again.</source>
        <translation>La fotocamera non ha fornito il live view. Controlla la ghiera dei modi e la batteria, poi riprova.</translation>
    </message>
    <message>
        <source>The camera gave no small picture of this file. Try again, or download the file.</source>
        <translation>La fotocamera non ha fornito una miniatura di questo file. Riprova o scarica il file.</translation>
    </message>
    <message>
        <source>The camera gave no summary of itself. Try again when it is idle.</source>
        <translation>La fotocamera non ha fornito un riepilogo di sé. Riprova quando è a riposo.</translation>
    </message>
    <message>
        <source>The camera has no room left. Make room on its card or insert another, then try again.</source>
        <translation>La fotocamera non ha più spazio. Libera spazio sulla scheda o inseriscine un’altra, poi riprova.</translation>
    </message>
    <message>
        <source>The camera has no small picture of this file. Download the file to see it.</source>
        <translation>La fotocamera non ha una miniatura di questo file. Scarica il file per vederlo.</translation>
    </message>
    <message>
        <source>The camera is busy. Wait until it has finished, then try again.</source>
        <translation>La fotocamera è occupata. Attendi che abbia finito, poi riprova.</translation>
    </message>
    <message>
        <source>The camera refused to take the picture. Check focus, lens, card and mode dial, then try again.</source>
        <translation>La fotocamera si è rifiutata di scattare. Controlla messa a fuoco, obiettivo, scheda e ghiera dei modi, poi riprova.</translation>
    </message>
    <message>
        <source>The camera sends live view that is not a JPEG picture, so it cannot be shown. End live view and begin it anew; if that does not help, switch the camera off and on.</source>
        <translation>La fotocamera invia un live view che non è un’immagine JPEG, perciò non può essere mostrato. Termina il live view e riavvialo; se non basta, spegni e riaccendi la fotocamera.</translation>
    </message>
    <message>
        <source>The camera went away. Check its cable, battery and Wi-Fi, then connect again.</source>
        <translation>La fotocamera non risponde più. Controlla cavo, batteria e Wi-Fi, poi collegala di nuovo.</translation>
    </message>
    <message>
        <source>The camera&apos;s settings could not be read. Try again; if that does not help, switch the camera off and on.</source>
        <translation>Impossibile leggere le impostazioni della fotocamera. Riprova; se non basta, spegnila e riaccendila.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off while the file was being deleted. Whether it is still on the card is seen when the camera is back.</source>
        <translation>Il collegamento con la fotocamera si è interrotto durante l’eliminazione del file. Quando la fotocamera sarà di nuovo disponibile si vedrà se è ancora sulla scheda.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off while the setting was being changed. Look at what the setting is at when the camera is back, then try again.</source>
        <translation>Il collegamento con la fotocamera si è interrotto durante la modifica dell’impostazione. Quando la fotocamera sarà di nuovo disponibile, guarda su quale valore si trova l’impostazione, poi riprova.</translation>
    </message>
    <message>
        <source>The files on the camera could not be listed. Check its card, then try again.</source>
        <translation>Impossibile elencare i file sulla fotocamera. Controlla la scheda, poi riprova.</translation>
    </message>
    <message>
        <source>The photograph could not be fetched from the camera. Check whether it is on its card, then try again.</source>
        <translation>Impossibile scaricare la foto dalla fotocamera. Controlla se è sulla scheda, poi riprova.</translation>
    </message>
    <message>
        <source>The photograph did not arrive whole from the camera&apos;s memory, and is on no card. Check the cable, then take it again.</source>
        <translation>La foto non è arrivata integra dalla memoria della fotocamera e non è su alcuna scheda. Controlla il cavo, poi scattala di nuovo.</translation>
    </message>
    <message>
        <source>There is no camera at “%1” that takes the connection. If another program is using it, end that one; else check the address and the camera&apos;s USB or Wi-Fi mode, then connect again.</source>
        <extracomment>%1 is the address of a camera, such as usb:001,005 or ptpip:192.168.1.20</extracomment>
        <translation>A “%1” non c’è una fotocamera che accetti il collegamento. Se la sta usando un altro programma, terminalo; altrimenti controlla l’indirizzo e la modalità USB o Wi-Fi della fotocamera, poi collegala di nuovo.</translation>
    </message>
    <message>
        <source>This camera cannot be released from the computer. Press its own shutter button instead.</source>
        <translation>Con questa fotocamera non è possibile scattare dal computer. Premi invece il suo pulsante di scatto.</translation>
    </message>
    <message>
        <source>This camera cannot do that. Use the controls on the camera instead.</source>
        <translation>Questa fotocamera non può farlo. Usa invece i comandi sulla fotocamera.</translation>
    </message>
    <message>
        <source>This camera has no live view for the computer. Use its own finder instead.</source>
        <translation>Questa fotocamera non ha un live view per il computer. Usa invece il suo mirino.</translation>
    </message>
    <message>
        <source>“%1” is not an address of a camera. Use one like “usb:001,005” or “ptpip:192.168.1.20”.</source>
        <extracomment>%1 is the address of a camera, such as usb:001,005 or ptpip:192.168.1.20</extracomment>
        <translation>“%1” non è l’indirizzo di una fotocamera. Usane uno come “usb:001,005” o “ptpip:192.168.1.20”.</translation>
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
        <translation>In basso a sinistra</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <extracomment>a corner of the picture, from which the golden spiral begins</extracomment>
        <translation>In basso a destra</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>label of a choice: the colour of the guides</extracomment>
        <translation>Colore</translation>
    </message>
    <message>
        <source>Colour of the guides</source>
        <translation>Colore delle guide</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>label of a number: columns of the grid</extracomment>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Draws the guides over what the mask keeps, instead of over the whole picture.</source>
        <translation>Disegna le guide su ciò che la maschera conserva, anziché sull’intera immagine.</translation>
    </message>
    <message>
        <source>Ends at</source>
        <extracomment>the corner in which the golden spiral ends</extracomment>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Follow the mask</source>
        <translation>Segui la maschera</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>the kind of guides: thirds, diagonals, ...</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Lines that help to compose: thirds, diagonals, spirals and grids, over live view and photographs. They are only shown and never saved.</source>
        <translation>Linee che aiutano a comporre: terzi, diagonali, spirali e griglie, sul live view e sulle foto. Vengono solo mostrate e mai salvate.</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>label of a number: rows of the grid</extracomment>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Show the guides</source>
        <translation>Mostra le guide</translation>
    </message>
    <message>
        <source>Top left</source>
        <extracomment>a corner of the picture, from which the golden spiral begins</extracomment>
        <translation>In alto a sinistra</translation>
    </message>
    <message>
        <source>Top right</source>
        <extracomment>a corner of the picture, from which the golden spiral begins</extracomment>
        <translation>In alto a destra</translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>unit of a line&apos;s width</extracomment>
        <translation>Larghezza</translation>
    </message>
</context>
<context>
    <name>skein::Guides</name>
    <message>
        <source>45° lines</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Linee a 45°</translation>
    </message>
    <message>
        <source>Centre lines</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Linee centrali</translation>
    </message>
    <message>
        <source>Diagonals</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Diagonali</translation>
    </message>
    <message>
        <source>Diagonals with perpendiculars</source>
        <translation>Diagonali con perpendicolari</translation>
    </message>
    <message>
        <source>Fifths</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Quinti</translation>
    </message>
    <message>
        <source>Golden sections</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Sezioni auree</translation>
    </message>
    <message>
        <source>Golden spiral</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Spirale aurea</translation>
    </message>
    <message>
        <source>Grid</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Griglia</translation>
    </message>
    <message>
        <source>No guides</source>
        <extracomment>choice: no lines over the picture</extracomment>
        <translation>Nessuna guida</translation>
    </message>
    <message>
        <source>Quarters</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Quarti</translation>
    </message>
    <message>
        <source>Thirds</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Terzi</translation>
    </message>
</context>
<context>
    <name>skein::Handbook</name>
    <message>
        <source>The handbook is not there. Install Skein anew, or read its manual page by typing “man skein” in a terminal.</source>
        <translation>Il manuale non è presente. Installa di nuovo Skein, oppure leggi la sua pagina di manuale digitando “man skein” in un terminale.</translation>
    </message>
</context>
<context>
    <name>skein::HandbookWindow</name>
    <message>
        <source>Click a link to go where it leads. The arrow keys scroll.</source>
        <translation>Fai clic su un collegamento per andare dove porta. I tasti freccia scorrono la pagina.</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>button: goes to the table of contents</extracomment>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Trova in questa pagina</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Manuale</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>Pagina successiva</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Pagina precedente</translation>
    </message>
    <message>
        <source>Page of the handbook</source>
        <translation>Pagina del manuale</translation>
    </message>
    <message>
        <source>Return goes to the next place with these words.</source>
        <translation>Invio passa al punto successivo con queste parole.</translation>
    </message>
</context>
<context>
    <name>skein::HashList</name>
    <message>
        <source>The earlier hash list “%1” has been changed since it was written, so it proves nothing. Move the folder “ascmhl” away to begin anew.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>L’elenco hash precedente “%1” è stato modificato da quando è stato scritto, perciò non dimostra nulla. Sposta altrove la cartella “ascmhl” per ricominciare da capo.</translation>
    </message>
    <message>
        <source>The hash list could not be written in “%1”. Check that there is room and that the folder may be written to.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>Impossibile scrivere l’elenco hash in “%1”. Controlla che ci sia spazio e che si possa scrivere nella cartella.</translation>
    </message>
    <message>
        <source>The journal of the session “%1” could not be read, so nobody knows whether its photographs are those that came from the camera. Open the session once, then write the list again.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>Impossibile leggere il registro della sessione “%1”, perciò non si sa se le sue foto sono quelle arrivate dalla fotocamera. Apri una volta la sessione, poi scrivi di nuovo l’elenco.</translation>
    </message>
    <message>
        <source>“%1” could not be read. Move the folder “ascmhl” away to begin anew.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>Impossibile leggere “%1”. Sposta altrove la cartella “ascmhl” per ricominciare da capo.</translation>
    </message>
</context>
<context>
    <name>skein::HashListCommand</name>
    <message numerus="yes">
        <source>A hash list of %n file(s) was written.</source>
        <extracomment>a hash list proves that files have not been changed (ASC MHL)</extracomment>
        <translation>
            <numerusform>È stato scritto un elenco hash di %n file.</numerusform>
            <numerusform>È stato scritto un elenco hash di %n file.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since the earlier hash list: %1.</source>
        <extracomment>%1: names of files with commas between them</extracomment>
        <translation>Modificati rispetto all’elenco hash precedente: %1.</translation>
    </message>
    <message>
        <source>Gone since the earlier hash list: %1.</source>
        <extracomment>%1: names of files with commas between them</extracomment>
        <translation>Scomparsi rispetto all’elenco hash precedente: %1.</translation>
    </message>
    <message>
        <source>Not readable, and not in the list: %1.</source>
        <extracomment>%1: names of files with commas between them</extracomment>
        <translation>Non leggibili e non nell’elenco: %1.</translation>
    </message>
    <message>
        <source>Not what came from the camera: %1.</source>
        <extracomment>%1: names of files with commas between them</extracomment>
        <translation>Diversi da ciò che è arrivato dalla fotocamera: %1.</translation>
    </message>
    <message>
        <source>Reading all photographs for the hash list: %1 %</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Lettura di tutte le foto per l’elenco hash: %1 %</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>button beside a sentence about a file: shows it in the file manager</extracomment>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>button: no list of hashes is written</extracomment>
        <translation>Interrompi</translation>
    </message>
</context>
<context>
    <name>skein::HashListFile</name>
    <message>
        <source>An earlier hash list of this folder cannot be read. Move the folder “ascmhl” away to begin anew.</source>
        <translation>Un elenco hash precedente di questa cartella non può essere letto. Sposta altrove la cartella “ascmhl” per ricominciare da capo.</translation>
    </message>
</context>
<context>
    <name>skein::HashesCommand</name>
    <message>
        <source>%1 could not be read and is not in the list.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Impossibile leggere %1, che quindi non è nell’elenco.</translation>
    </message>
    <message>
        <source>%1 has changed since the earlier list.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 è cambiato rispetto all’elenco precedente.</translation>
    </message>
    <message>
        <source>%1 is gone since the earlier list.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 è scomparso rispetto all’elenco precedente.</translation>
    </message>
    <message>
        <source>%1 is not what came from the camera.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 non è ciò che è arrivato dalla fotocamera.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Name the folder of a session with --session.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>La cartella “%1” non esiste. Indica la cartella di una sessione con --session.</translation>
    </message>
</context>
<context>
    <name>skein::HashingFile</name>
    <message>
        <source>The camera was connected without a session folder, so photographs cannot be fetched. Open a session, then connect the camera again.</source>
        <translation>La fotocamera è stata collegata senza una cartella della sessione, perciò le foto non possono essere scaricate. Apri una sessione, poi collega di nuovo la fotocamera.</translation>
    </message>
</context>
<context>
    <name>skein::HelpText</name>
    <message>
        <source>Arguments:</source>
        <extracomment>heading of what --help prints: a list of what stands behind the options follows</extracomment>
        <translation>Argomenti:</translation>
    </message>
    <message>
        <source>Options:</source>
        <extracomment>heading of what --help prints: a list follows</extracomment>
        <translation>Opzioni:</translation>
    </message>
    <message>
        <source>Usage: %1 [options] %2</source>
        <extracomment>heading of what --help prints; %1 is the name of the program, %2 what may stand behind it, such as SESSION</extracomment>
        <translation>Uso: %1 [opzioni] %2</translation>
    </message>
</context>
<context>
    <name>skein::HistogramPanel</name>
    <message>
        <source>Histogram</source>
        <extracomment>how the picture&apos;s brightness is shown</extracomment>
        <translation>Istogramma</translation>
    </message>
    <message>
        <source>How the brightness of the picture is shown: as a histogram, as a waveform that keeps left and right, for each colour, or as the sensor measured it.</source>
        <translation>Come viene mostrata la luminosità dell’immagine: come istogramma, come forma d’onda che conserva destra e sinistra, per ogni colore, o come l’ha misurata il sensore.</translation>
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
        <translation>Pixel sotto il puntatore</translation>
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
        <translation>Dati RAW</translation>
    </message>
    <message>
        <source>RGB parade</source>
        <extracomment>how the picture&apos;s brightness is shown: three waveforms beside each other</extracomment>
        <translation>Parata RGB</translation>
    </message>
    <message>
        <source>Red, green and blue as they are in the picture, from 0 to 255, and the colour they stand for as CIE L*a*b* (D50).</source>
        <translation>Rosso, verde e blu come sono nell’immagine, da 0 a 255, e il colore che rappresentano in CIE L*a*b* (D50).</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>on a small button: a curve of its own for each colour</extracomment>
        <translation>Separa</translation>
    </message>
    <message>
        <source>Waveform</source>
        <extracomment>how the picture&apos;s brightness is shown</extracomment>
        <translation>Forma d’onda</translation>
    </message>
    <message>
        <source>What is shown of the exposure</source>
        <translation>Ciò che viene mostrato dell’esposizione</translation>
    </message>
</context>
<context>
    <name>skein::HistogramPresenter</name>
    <message>
        <source>Live view has no RAW data.</source>
        <translation>Il live view non ha dati RAW.</translation>
    </message>
    <message>
        <source>Reading the RAW data…</source>
        <translation>Lettura dei dati RAW…</translation>
    </message>
    <message>
        <source>The histogram appears here when the photograph has been read.</source>
        <translation>L’istogramma appare qui quando la foto è stata letta.</translation>
    </message>
    <message>
        <source>The histogram appears here with the first frame of live view.</source>
        <translation>L’istogramma appare qui con il primo fotogramma del live view.</translation>
    </message>
    <message>
        <source>The histogram appears here with the first photograph.</source>
        <translation>L’istogramma appare qui con la prima foto.</translation>
    </message>
    <message>
        <source>There is no histogram: the filter hides all photographs.</source>
        <translation>Nessun istogramma: il filtro nasconde tutte le foto.</translation>
    </message>
    <message>
        <source>There is no histogram: this file cannot be shown.</source>
        <translation>Nessun istogramma: questo file non può essere mostrato.</translation>
    </message>
    <message>
        <source>This photograph has no RAW file.</source>
        <translation>Questa foto non ha un file RAW.</translation>
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
        <translation>Dei dati del sensore, al nero: %1. Saturi: %2.</translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>one letter: the colour red, beside its curve in the histogram</extracomment>
        <translation>R</translation>
    </message>
    <message>
        <source>The histogram appears here with the first photograph.</source>
        <translation>L’istogramma appare qui con la prima foto.</translation>
    </message>
    <message>
        <source>This is of the pixels that are loaded so far.</source>
        <translation>Riguarda i pixel caricati finora.</translation>
    </message>
    <message>
        <source>This is of the whole picture.</source>
        <translation>Riguarda l’intera immagine.</translation>
    </message>
    <message>
        <source>This photograph has no RAW file.</source>
        <translation>Questa foto non ha un file RAW.</translation>
    </message>
    <message>
        <source>Without any light: %1. At full brightness: %2.</source>
        <extracomment>%1 and %2: parts of the picture with their colours, such as &quot;red 2 %, blue 1 %&quot;</extracomment>
        <translation>Senza alcuna luce: %1. A piena luminosità: %2.</translation>
    </message>
    <message>
        <source>stops below saturation</source>
        <translation>stop sotto la saturazione</translation>
    </message>
    <message>
        <source>stops below the saturation that the data show</source>
        <extracomment>what the numbers along the axis of a RAW histogram are</extracomment>
        <translation>stop sotto la saturazione rilevata nei dati</translation>
    </message>
</context>
<context>
    <name>skein::HookDefinition</name>
    <message>
        <source>A character in these arguments cannot be given to a program. Type them again.</source>
        <translation>Un carattere in questi argomenti non può essere passato a un programma. Digitali di nuovo.</translation>
    </message>
    <message>
        <source>Camera connected</source>
        <extracomment>an event at which a program is run</extracomment>
        <translation>Fotocamera collegata</translation>
    </message>
    <message>
        <source>Camera disconnected</source>
        <extracomment>an event at which a program is run</extracomment>
        <translation>Fotocamera scollegata</translation>
    </message>
    <message>
        <source>No program is named. Choose the one to run.</source>
        <translation>Nessun programma indicato. Scegli quello da eseguire.</translation>
    </message>
    <message>
        <source>Photograph saved</source>
        <extracomment>an event at which a program is run</extracomment>
        <translation>Foto salvata</translation>
    </message>
    <message>
        <source>Photograph taken</source>
        <extracomment>what happens, as an entry of a list</extracomment>
        <translation>Foto scattata</translation>
    </message>
    <message>
        <source>Sequence ended</source>
        <extracomment>an event at which a program is run</extracomment>
        <translation>Sequenza terminata</translation>
    </message>
    <message>
        <source>Session opened</source>
        <extracomment>an event at which a program is run</extracomment>
        <translation>Sessione aperta</translation>
    </message>
    <message>
        <source>These arguments are too long. Put what shall be done into a script, and name the script as the program.</source>
        <translation>Questi argomenti sono troppo lunghi. Metti in uno script ciò che va fatto e indica lo script come programma.</translation>
    </message>
    <message>
        <source>“%1” is no full path. Write the path of the program from the first slash on, or its name alone.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>“%1” non è un percorso completo. Scrivi il percorso del programma dalla prima barra in poi, oppure soltanto il suo nome.</translation>
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
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Add Program</source>
        <extracomment>title of a window</extracomment>
        <translation>Aggiungi programma</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>button: takes over what was changed</extracomment>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>button: takes the program that is chosen</extracomment>
        <translation>Scegli</translation>
    </message>
    <message>
        <source>Choose the Program</source>
        <translation>Scegli il programma</translation>
    </message>
    <message>
        <source>Edit Program</source>
        <extracomment>title of a window</extracomment>
        <translation>Modifica programma</translation>
    </message>
    <message>
        <source>No shell reads the arguments: each line is given to the program as it is, with spaces and quotes. What happened also stands in its environment, as SKEIN_PATH and so on.</source>
        <translation>Nessuna shell legge gli argomenti: ogni riga viene passata al programma così com’è, con spazi e virgolette. Ciò che è successo si trova anche nel suo ambiente, come SKEIN_PATH e così via.</translation>
    </message>
</context>
<context>
    <name>skein::HookOrder</name>
    <message>
        <source>How it ended: done, stopped or failed</source>
        <translation>Come è terminata: riuscita, interrotta o non riuscita</translation>
    </message>
    <message>
        <source>The camera</source>
        <extracomment>what {camera} stands for</extracomment>
        <translation>La fotocamera</translation>
    </message>
    <message>
        <source>The camera’s own name for it</source>
        <translation>Il nome che le dà la fotocamera</translation>
    </message>
    <message>
        <source>The folder of the session</source>
        <translation>La cartella della sessione</translation>
    </message>
    <message>
        <source>The name of the sequence</source>
        <translation>Il nome della sequenza</translation>
    </message>
    <message>
        <source>The photograph, with its folder</source>
        <translation>La foto, con la sua cartella</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>what {event} stands for</extracomment>
        <translation>Che cosa è successo</translation>
    </message>
</context>
<context>
    <name>skein::HookRun</name>
    <message>
        <source>%1: the program “%2” could not be started. Look whether it is there and may be run, and is named rightly.</source>
        <extracomment>%1 is what happened (&quot;Photograph saved&quot;), %2 a program</extracomment>
        <translation>%1: impossibile avviare il programma “%2”. Verifica che esista, che sia eseguibile e che il nome sia corretto.</translation>
    </message>
    <message>
        <source>%1: what “%2” had started still ran after %3 s and was ended. What is to stay must be started with setsid.</source>
        <extracomment>%1 is what happened (&quot;Photograph saved&quot;), %2 a program, %3 a number of seconds</extracomment>
        <translation>%1: ciò che “%2” aveva avviato era ancora in esecuzione dopo %3 s ed è stato terminato. Ciò che deve restare va avviato con setsid.</translation>
    </message>
    <message>
        <source>%1: “%2” crashed or was killed.</source>
        <extracomment>%1 is an event such as &quot;Photograph saved&quot;, %2 a program</extracomment>
        <translation>%1: “%2” si è arrestato in modo anomalo o è stato terminato.</translation>
    </message>
    <message>
        <source>%1: “%2” failed with the code %3 and did not say why.</source>
        <extracomment>%1 is an event such as &quot;Photograph saved&quot;, %2 a program, %3 a number</extracomment>
        <translation>%1: “%2” non è riuscito, con il codice %3, e non ha detto perché.</translation>
    </message>
    <message>
        <source>%1: “%2” failed with the code %3. It said: “%4”.</source>
        <extracomment>%1 is an event such as &quot;Photograph saved&quot;, %2 a program, %3 a number, %4 what the program said</extracomment>
        <translation>%1: “%2” non è riuscito, con il codice %3. Ha detto: “%4”.</translation>
    </message>
    <message>
        <source>%1: “%2” had not ended after %3 s and was ended. Look why it hangs, or give hooks more time in the preferences.</source>
        <extracomment>%1 is an event such as &quot;Photograph saved&quot;, %2 a program, %3 a number</extracomment>
        <translation>%1: “%2” non era finito dopo %3 s ed è stato terminato. Verifica perché si blocca o concedi più tempo ai programmi propri nelle preferenze.</translation>
    </message>
    <message>
        <source>%1: “%2” wrote more than %3 and was ended. Let it write less, or into a file.</source>
        <extracomment>%3 is an amount of data: &quot;4.0 MiB&quot;</extracomment>
        <translation>%1: “%2” ha scritto più di %3 ed è stato terminato. Fagli scrivere di meno, o in un file.</translation>
    </message>
</context>
<context>
    <name>skein::HookRunner</name>
    <message numerus="yes">
        <source>%n program(s) wait for their turn, and no more can: for what happens now none is run. Let fewer be run, or quicker ones.</source>
        <extracomment>hooks are the photographer&apos;s own programs, which are run when something happens</extracomment>
        <translation>
            <numerusform>%n programma attende il suo turno e non ne sono ammessi altri: per ciò che accade ora non ne viene eseguito alcuno. Fanne eseguire di meno o di più rapidi.</numerusform>
            <numerusform>%n programmi attendono il loro turno e non ne sono ammessi altri: per ciò che accade ora non ne viene eseguito alcuno. Fanne eseguire di meno o di più rapidi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) were not run, because too many waited for their turn.</source>
        <extracomment>hooks are the photographer&apos;s own programs, which are run when something happens</extracomment>
        <translation>
            <numerusform>%n programma non è stato eseguito, perché troppi attendevano il loro turno.</numerusform>
            <numerusform>%n programmi non sono stati eseguiti, perché troppi attendevano il loro turno.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::HooksPage</name>
    <message>
        <source>&amp;Test</source>
        <extracomment>button: runs the program for a test</extracomment>
        <translation>&amp;Prova</translation>
    </message>
    <message>
        <source>Arguments</source>
        <extracomment>head of a column: what the program is given</extracomment>
        <translation>Argomenti</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>head of a column</extracomment>
        <translation>Programma</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <extracomment>button: ends the test of a program</extracomment>
        <translation>Inte&amp;rrompi</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>column: the event at which a program is run</extracomment>
        <translation>Quando</translation>
    </message>
    <message>
        <source>“%1” has ended, and all was well.</source>
        <extracomment>%1 is a program</extracomment>
        <translation>“%1” è terminato senza problemi.</translation>
    </message>
    <message>
        <source>“%1” has ended, and all was well. It wrote:
%2</source>
        <extracomment>%2 is what a program wrote</extracomment>
        <translation>“%1” è terminato senza problemi. Ha scritto:
%2</translation>
    </message>
    <message>
        <source>“%1” is running…</source>
        <extracomment>%1 is a program</extracomment>
        <translation>“%1” è in esecuzione…</translation>
    </message>
</context>
<context>
    <name>skein::HostConnection</name>
    <message>
        <source>The camera did not answer in time. Check that it is awake and connected, then try again.</source>
        <translation>La fotocamera non ha risposto in tempo. Controlla che sia attiva e collegata, poi riprova.</translation>
    </message>
    <message>
        <source>The camera program gave an answer that makes no sense. Connect the camera again; if that does not help, install Skein again.</source>
        <translation>Il programma della fotocamera ha dato una risposta senza senso. Collega di nuovo la fotocamera; se non basta, installa di nuovo Skein.</translation>
    </message>
    <message>
        <source>The camera was closed before this was done.</source>
        <translation>La fotocamera è stata chiusa prima del termine dell’operazione.</translation>
    </message>
</context>
<context>
    <name>skein::HostOptions</name>
    <message>
        <source>The camera host needs to know its camera. Start it with --port, --list or --supported.</source>
        <translation>Il programma della fotocamera deve sapere quale usare. Avvialo con --port, --list o --supported.</translation>
    </message>
</context>
<context>
    <name>skein::HostProcess</name>
    <message>
        <source>It did not say why.</source>
        <translation>Non ha detto perché.</translation>
    </message>
    <message>
        <source>It said: “%1”.</source>
        <extracomment>%1 is an untranslated line that a program wrote about itself.</extracomment>
        <translation>Ha detto: “%1”.</translation>
    </message>
    <message>
        <source>The camera program belongs to another version of Skein. Install Skein again.</source>
        <translation>Il programma della fotocamera appartiene a un’altra versione di Skein. Installa di nuovo Skein.</translation>
    </message>
    <message>
        <source>The camera program sent something that cannot be understood. Connect the camera again; if that does not help, install Skein again.</source>
        <translation>Il programma della fotocamera ha inviato qualcosa di incomprensibile. Collega di nuovo la fotocamera; se non basta, installa di nuovo Skein.</translation>
    </message>
    <message>
        <source>The camera&apos;s driver crashed. Photographs on the camera&apos;s card stay there until they are fetched. If the camera does not come back by itself, connect it again; if its driver goes on crashing, switch the camera off and on before.</source>
        <translation>Il driver della fotocamera si è arrestato in modo anomalo. Le foto sulla scheda della fotocamera vi restano finché non vengono scaricate. Se la fotocamera non torna da sé, collegala di nuovo; se il driver continua ad arrestarsi, prima spegnila e riaccendila.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off. Check cable, power and network, then connect the camera again.</source>
        <translation>Il collegamento con la fotocamera si è interrotto. Controlla cavo, alimentazione e rete, poi collega di nuovo la fotocamera.</translation>
    </message>
    <message>
        <source>The program that talks to the camera was ended from outside, perhaps because memory ran out. Photographs on the camera&apos;s card stay there until they are fetched. If the camera does not come back by itself, connect it again.</source>
        <translation>Il programma che comunica con la fotocamera è stato terminato dall’esterno, forse per mancanza di memoria. Le foto sulla scheda della fotocamera vi restano finché non vengono scaricate. Se la fotocamera non torna da sé, collegala di nuovo.</translation>
    </message>
    <message>
        <source>The program that talks to the camera, skein-camera-host, could not be started. Install Skein again.</source>
        <translation>Impossibile avviare skein-camera-host, il programma che comunica con la fotocamera. Installa di nuovo Skein.</translation>
    </message>
    <message>
        <source>The program that talks to the camera, skein-camera-host, ended before it was ready. %1 Connect the camera again; if that does not help, install Skein again.</source>
        <extracomment>%1 is a sentence: what is known of it</extracomment>
        <translation>Il programma che comunica con la fotocamera, skein-camera-host, è terminato prima di essere pronto. %1 Collega di nuovo la fotocamera; se non basta, installa di nuovo Skein.</translation>
    </message>
</context>
<context>
    <name>skein::HostQuery</name>
    <message>
        <source>The camera program gave an answer that cannot be understood. Install Skein again.</source>
        <translation>Il programma della fotocamera ha dato una risposta incomprensibile. Installa di nuovo Skein.</translation>
    </message>
    <message>
        <source>The program that talks to cameras ended without an answer. Try again; if that does not help, unplug the cameras and plug them in one by one.</source>
        <translation>Il programma che comunica con le fotocamere è terminato senza rispondere. Riprova; se non basta, stacca le fotocamere e ricollegale una alla volta.</translation>
    </message>
    <message>
        <source>The program that talks to cameras gave no answer in time. Try again; if that does not help, unplug the cameras and plug them in one by one.</source>
        <translation>Il programma che comunica con le fotocamere non ha risposto in tempo. Riprova; se non basta, stacca le fotocamere e ricollegale una alla volta.</translation>
    </message>
    <message>
        <source>The program that talks to cameras, skein-camera-host, could not be started. Install Skein again.</source>
        <translation>Impossibile avviare skein-camera-host, il programma che comunica con le fotocamere. Installa di nuovo Skein.</translation>
    </message>
</context>
<context>
    <name>skein::ImageView</name>
    <message>
        <source>Picture</source>
        <extracomment>name of the picture area, for screen readers</extracomment>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>The photograph, or the live picture of the camera. The wheel zooms at the pointer, dragging moves it, a double click changes between the whole picture and its actual pixels; letters and arrows are commands here.</source>
        <translation>La foto, o l’immagine live della fotocamera. La rotellina ingrandisce o riduce in corrispondenza del puntatore, il trascinamento la sposta, un doppio clic alterna tra l’intera immagine e i suoi pixel reali; qui lettere e frecce sono comandi.</translation>
    </message>
</context>
<context>
    <name>skein::ImportCommand</name>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>progress: the third of five files; %3 is the name of the file</extracomment>
        <translation>%1 di %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that this session has only damaged are still on the camera&apos;s card, such as %1. To fetch one of them again, name it: skein-cli import %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%n file, che questa sessione ha solo danneggiato, è ancora sulla scheda della fotocamera: %1. Per scaricarlo di nuovo, indicane il nome: skein-cli import %1.</numerusform>
            <numerusform>%n file, che questa sessione ha solo danneggiati, sono ancora sulla scheda della fotocamera, come %1. Per scaricarne di nuovo uno, indicane il nome: skein-cli import %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) found</source>
        <extracomment>while the card is being looked at</extracomment>
        <translation>
            <numerusform>%n foto trovata</numerusform>
            <numerusform>%n foto trovate</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no photographs of that kind on the camera&apos;s card.</source>
        <translation>Sulla scheda della fotocamera non ci sono foto di questo tipo.</translation>
    </message>
    <message>
        <source>There is no “%1” on the camera&apos;s card. See what is there with &quot;skein-cli import list&quot;.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Sulla scheda della fotocamera non c’è “%1”. Guarda che cosa c’è con &quot;skein-cli import list&quot;.</translation>
    </message>
    <message>
        <source>There is nothing to import on the camera&apos;s card.</source>
        <translation>Sulla scheda della fotocamera non c’è nulla da importare.</translation>
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
        <translation>%1 di %2 file, %3 di %4. %5</translation>
    </message>
    <message numerus="yes">
        <source>%n not in this session.</source>
        <comment>photographs</comment>
        <extracomment>stands behind &quot;14 photographs on the card, &quot;</extracomment>
        <translation>
            <numerusform>%n non in questa sessione.</numerusform>
            <numerusform>%n non in questa sessione.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) chosen, %1.</source>
        <comment>and films</comment>
        <extracomment>%1 is their size, such as &quot;120 MB&quot;</extracomment>
        <translation>
            <numerusform>%n foto scelta, %1.</numerusform>
            <numerusform>%n foto scelte, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) on the card</source>
        <comment>and films</comment>
        <extracomment>a comma follows, and &quot;7 not in this session.&quot;</extracomment>
        <translation>
            <numerusform>%n foto sulla scheda</numerusform>
            <numerusform>%n foto sulla scheda</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <extracomment>button: reads the card anew</extracomment>
        <translation>Cerca di n&amp;uovo</translation>
    </message>
    <message>
        <source>&amp;Stop Looking</source>
        <extracomment>button: ends reading the card</extracomment>
        <translation>&amp;Ferma ricerca</translation>
    </message>
    <message>
        <source>All days</source>
        <extracomment>choice: photographs of all days</extracomment>
        <translation>Tutti i giorni</translation>
    </message>
    <message>
        <source>Everything on the card is in this session already.</source>
        <translation>Tutto ciò che è sulla scheda è già in questa sessione.</translation>
    </message>
    <message>
        <source>Import from %1</source>
        <extracomment>title of a window; %1 is the name of one of several cameras</extracomment>
        <translation>Importa da %1</translation>
    </message>
    <message>
        <source>No camera is connected. Connect it to see what is on its card.</source>
        <translation>Nessuna fotocamera è collegata. Collegala per vedere che cosa c’è sulla sua scheda.</translation>
    </message>
    <message>
        <source>No photograph on the card fits what is asked for above.</source>
        <translation>Nessuna foto sulla scheda corrisponde a ciò che è richiesto sopra.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nessuna scelta.</translation>
    </message>
    <message>
        <source>Nothing is chosen. The session&apos;s disk has room for %1.</source>
        <extracomment>%1 is a size, such as &quot;12 GB&quot;</extracomment>
        <translation>Nessuna scelta. Il disco della sessione ha spazio per %1.</translation>
    </message>
    <message>
        <source>The camera is away. The import goes on when it is connected again.</source>
        <translation>La fotocamera è assente. L’importazione prosegue quando viene ricollegata.</translation>
    </message>
    <message numerus="yes">
        <source>The card is being looked at: %n photograph(s) so far…</source>
        <comment>and films</comment>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>Lettura della scheda: finora %n foto…</numerusform>
            <numerusform>Lettura della scheda: finora %n foto…</numerusform>
        </translation>
    </message>
    <message>
        <source>The card is being looked at…</source>
        <translation>Lettura della scheda…</translation>
    </message>
    <message>
        <source>The look at the card was stopped: there may be more than is shown.</source>
        <translation>La lettura della scheda è stata interrotta: potrebbe esserci più di quanto mostrato.</translation>
    </message>
    <message>
        <source>The session&apos;s disk has room for %1 only. Choose fewer, or make room.</source>
        <extracomment>%1 is a size, such as &quot;12 GB&quot;</extracomment>
        <translation>Il disco della sessione ha spazio solo per %1. Scegline di meno o libera spazio.</translation>
    </message>
    <message>
        <source>The session&apos;s disk has room for %1.</source>
        <extracomment>%1 is a size, such as &quot;12 GB&quot;</extracomment>
        <translation>Il disco della sessione ha spazio per %1.</translation>
    </message>
    <message>
        <source>There are no photographs on the card.</source>
        <translation>Non ci sono foto sulla scheda.</translation>
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
        <translation>La fotocamera è stata scollegata.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off.</source>
        <translation>Il collegamento con la fotocamera si è interrotto.</translation>
    </message>
    <message>
        <source>The transfer was stopped.</source>
        <translation>Il trasferimento è stato interrotto.</translation>
    </message>
</context>
<context>
    <name>skein::IngestErrors</name>
    <message>
        <source>%1 cannot be fetched without a camera. Connect it and try again.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 non può essere scaricato senza una fotocamera. Collegala e riprova.</translation>
    </message>
    <message>
        <source>%1 could not be fetched and stays on the camera&apos;s card. %2 It is fetched when there is room.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why</extracomment>
        <translation>Impossibile scaricare %1, che resta sulla scheda della fotocamera. %2 Verrà scaricato quando ci sarà spazio.</translation>
    </message>
    <message>
        <source>%1 could not be fetched and stays on the camera&apos;s card. %2 It is tried again at the next connection.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why</extracomment>
        <translation>Impossibile scaricare %1, che resta sulla scheda della fotocamera. %2 Si riproverà al prossimo collegamento.</translation>
    </message>
    <message>
        <source>%1 could not be put into the session. %2 It was received as %3.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why, %3 a file</extracomment>
        <translation>Impossibile mettere %1 nella sessione. %2 È stato ricevuto come %3.</translation>
    </message>
    <message>
        <source>%1 could not be put into the session. %2 The photograph is safe as %3.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why, %3 a file</extracomment>
        <translation>Impossibile mettere %1 nella sessione. %2 La foto è al sicuro come %3.</translation>
    </message>
    <message>
        <source>%1 did not arrive from the camera&apos;s memory. %2 If it was saved at the last moment, it is added when the session is opened the next time.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why</extracomment>
        <translation>%1 non è arrivato dalla memoria della fotocamera. %2 Se è stato salvato all’ultimo momento, viene aggiunto alla prossima apertura della sessione.</translation>
    </message>
    <message>
        <source>%1 exists only in memory and could not be written to “%2” yet; this is tried again and again. Make room there and check the disk, and until then do not disconnect the camera and do not close Skein.</source>
        <extracomment>%1 is the name of a file, %2 a folder</extracomment>
        <translation>%1 esiste solo in memoria e non è ancora stato possibile scriverlo in “%2”; si continua a riprovare. Libera spazio lì e controlla il disco; fino ad allora non scollegare la fotocamera e non chiudere Skein.</translation>
    </message>
    <message>
        <source>%1 was not fetched and stays on the camera&apos;s card. %2</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why</extracomment>
        <translation>%1 non è stato scaricato e resta sulla scheda della fotocamera. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) could not be fetched yet. They are on the camera&apos;s card and will be fetched when it is connected again.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>Non è stato ancora possibile scaricare %n foto. È sulla scheda della fotocamera e verrà scaricata quando sarà ricollegata.</numerusform>
            <numerusform>Non è stato ancora possibile scaricare %n foto. Sono sulla scheda della fotocamera e verranno scaricate quando sarà ricollegata.</numerusform>
        </translation>
    </message>
    <message>
        <source>The camera went away before the photograph was fetched. It is on the card and will be fetched when the camera is connected again.</source>
        <translation>La fotocamera non rispondeva più prima che la foto fosse scaricata. La foto è sulla scheda e verrà scaricata quando la fotocamera sarà ricollegata.</translation>
    </message>
    <message numerus="yes">
        <source>The session folder cannot be changed, because %n photograph(s) would be lost: they exist only in memory and wait to be written to “%1”. Make room there, wait until they have arrived, then change the folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>
            <numerusform>La cartella della sessione non può essere cambiata, perché %n foto andrebbe persa: esiste solo in memoria e attende di essere scritta in “%1”. Libera spazio lì, attendi che sia arrivata, poi cambia cartella.</numerusform>
            <numerusform>La cartella della sessione non può essere cambiata, perché %n foto andrebbero perse: esistono solo in memoria e attendono di essere scritte in “%1”. Libera spazio lì, attendi che siano arrivate, poi cambia cartella.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::InputThread</name>
    <message>
        <source>The camera does not answer. Switch it off and on again, check the connection, then connect again.</source>
        <translation>La fotocamera non risponde. Spegnila e riaccendila, controlla il collegamento, poi collegala di nuovo.</translation>
    </message>
    <message>
        <source>The camera host did not understand a command. Install Skein again.</source>
        <translation>Il programma della fotocamera non ha capito un comando. Installa di nuovo Skein.</translation>
    </message>
</context>
<context>
    <name>skein::InterfacePage</name>
    <message>
        <source>%1 (not there now)</source>
        <extracomment>%1 is the name of a monitor</extracomment>
        <translation>%1 (ora assente)</translation>
    </message>
    <message>
        <source>&amp;Around the picture:</source>
        <translation>Attorno all’&amp;immagine:</translation>
    </message>
    <message>
        <source>&amp;Connect cameras as soon as they are plugged in</source>
        <translation>&amp;Collega le fotocamere appena viene inserito il cavo</translation>
    </message>
    <message>
        <source>&amp;Keep screen and computer awake while photographs are taken</source>
        <translation>M&amp;antieni attivi schermo e computer mentre si scattano foto</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <extracomment>label of a choice: the language of the program</extracomment>
        <translation>&amp;Lingua:</translation>
    </message>
    <message>
        <source>&amp;Notify me when Skein needs me and I look at another window</source>
        <translation>A&amp;vvisami quando Skein ha bisogno di me e sto guardando un’altra finestra</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <extracomment>label of a choice: dark or light</extracomment>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>A camera that went away, a full disk, a sequence or import that has ended.</source>
        <translation>Una fotocamera che non è più presente, un disco pieno, una sequenza o un’importazione terminata.</translation>
    </message>
    <message>
        <source>A folder for today</source>
        <extracomment>choice: the session that is opened at the start</extracomment>
        <translation>Una cartella per oggi</translation>
    </message>
    <message>
        <source>All windows speak it at once; nothing that runs is interrupted.</source>
        <translation>Tutte le finestre la usano subito; nulla di ciò che è in corso viene interrotto.</translation>
    </message>
    <message>
        <source>Around the chosen t&amp;humbnail:</source>
        <translation>Attorno alla &amp;miniatura scelta:</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Come il desktop</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>All’avvio</translation>
    </message>
    <message>
        <source>At the start, too; the one that was used last is shown. Otherwise you connect them yourself.</source>
        <translation>Anche all’avvio; viene mostrata l’ultima usata. Altrimenti le colleghi tu.</translation>
    </message>
    <message>
        <source>Colour around the picture</source>
        <translation>Colore attorno all’immagine</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>theme of the window</extracomment>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Desktop</source>
        <extracomment>title of a group: what the desktop is asked for</extracomment>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>During sequences, transfers, imports, live view, presentations and the like.</source>
        <translation>Durante sequenze, trasferimenti, importazioni, live view, presentazioni e simili.</translation>
    </message>
    <message>
        <source>In the filmstrip and in the grid.</source>
        <translation>Nella striscia miniature e nella griglia.</translation>
    </message>
    <message>
        <source>In the folder of today</source>
        <translation type="vanished">Nella cartella di oggi</translation>
    </message>
    <message>
        <source>Interface</source>
        <extracomment>title of a page of the preferences: how the program looks</extracomment>
        <translation>Interfaccia</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>theme of the window</extracomment>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Looks</source>
        <extracomment>title of a group: the theme and colours of the program</extracomment>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Neutral greys in all of them, so that nothing near the picture has a colour of its own. Dark is best for judging photographs.</source>
        <translation>Grigi neutri in tutti, così nulla accanto all’immagine ha un colore proprio. Scuro è il migliore per valutare le foto.</translation>
    </message>
    <message>
        <source>Of last time</source>
        <translation type="vanished">Dell’ultima volta</translation>
    </message>
    <message>
        <source>On the m&amp;onitor:</source>
        <translation>Sul m&amp;onitor:</translation>
    </message>
    <message>
        <source>One that the window is not on</source>
        <translation>Uno su cui non si trova la finestra</translation>
    </message>
    <message>
        <source>Open the &amp;session:</source>
        <translation type="vanished">Apri la &amp;sessione:</translation>
    </message>
    <message>
        <source>Present &amp;masks, guides and warnings, too</source>
        <translation>Presenta anche maschere, g&amp;uide e avvisi</translation>
    </message>
    <message>
        <source>Presentation</source>
        <extracomment>title of a part of the preferences: showing photographs alone on another monitor</extracomment>
        <translation>Presentazione</translation>
    </message>
    <message>
        <source>Session at the &amp;start:</source>
        <translation>&amp;Sessione all’avvio:</translation>
    </message>
    <message>
        <source>The one of last time</source>
        <extracomment>choice: the session that is opened at the start</extracomment>
        <translation>Quella dell’ultima volta</translation>
    </message>
    <message>
        <source>The surroundings of a photograph change how bright it seems.</source>
        <translation>Ciò che circonda una foto cambia la sua luminosità apparente.</translation>
    </message>
    <message>
        <source>What Skein opens when it is started without a folder. If the session of last time was the folder of a day, another day begins with a folder of its own.</source>
        <translation>Che cosa apre Skein quando viene avviato senza una cartella. Se l’ultima sessione era la cartella di un giorno, un altro giorno inizia con una cartella propria.</translation>
    </message>
    <message>
        <source>When Skein is started without a folder. The folder of a day always gives way to that of the new day.</source>
        <translation type="vanished">Quando Skein viene avviato senza una cartella. La cartella di un giorno lascia sempre il posto a quella del nuovo giorno.</translation>
    </message>
    <message>
        <source>Where the presentation (F5) is shown.</source>
        <translation>Dove viene mostrata la presentazione (F5).</translation>
    </message>
    <message>
        <source>Whether a client on the second monitor sees what is laid over the picture.</source>
        <translation>Se un cliente al secondo monitor vede ciò che è sovrapposto all’immagine.</translation>
    </message>
    <message>
        <source>Windows</source>
        <extracomment>title of a part of the preferences: the program&apos;s windows</extracomment>
        <translation>Finestre</translation>
    </message>
    <message>
        <source>Windows, panels, their sizes and the full screen are remembered by themselves. “Layout” in the menu View moves the panels, and puts everything back to where it was at first.</source>
        <translation>Finestre, pannelli, le loro dimensioni e lo schermo intero vengono ricordati da sé. “Disposizione” nel menu Vista sposta i pannelli e riporta tutto com’era all’inizio.</translation>
    </message>
    <message>
        <source>automatic usb cable hotplug</source>
        <translation>automatico usb cavo hotplug</translation>
    </message>
    <message>
        <source>background surround colour grey black white</source>
        <translation>sfondo contorno colore grigio nero bianco</translation>
    </message>
    <message>
        <source>dark light night bright colour scheme appearance desktop</source>
        <translation>scuro chiaro notte luminoso colore schema aspetto desktop</translation>
    </message>
    <message>
        <source>folder last recent startup begin today</source>
        <translation>cartella ultima recente avvio inizio oggi</translation>
    </message>
    <message>
        <source>highlight selection frame colour border</source>
        <translation>evidenziazione selezione cornice colore bordo</translation>
    </message>
    <message>
        <source>language translation locale speak english deutsch</source>
        <extracomment>words by which the preference is found</extracomment>
        <translation>lingua traduzione locale parla italiano english deutsch</translation>
    </message>
    <message>
        <source>notification message popup hidden minimised</source>
        <translation>notifica messaggio popup nascosta ridotta a icona avviso</translation>
    </message>
    <message>
        <source>overlay second screen client</source>
        <translation>sovrapposizione secondo schermo cliente</translation>
    </message>
    <message>
        <source>screen display projector second</source>
        <translation>schermo display proiettore secondo</translation>
    </message>
    <message>
        <source>sleep suspend lock screen saver blank power inhibit</source>
        <translation>sospensione standby blocco salvaschermo schermo spento energia inibire</translation>
    </message>
</context>
<context>
    <name>skein::InterruptedCapture</name>
    <message>
        <source>The connection to the camera is back. No photograph has come of the capture during which it broke off, and no new one is on the camera&apos;s card. Take it again if you want it.</source>
        <translation>Il collegamento con la fotocamera è stato ristabilito. Dallo scatto durante il quale si era interrotto non è risultata alcuna foto e sulla scheda della fotocamera non ce n’è una nuova. Se la vuoi, scattala di nuovo.</translation>
    </message>
    <message>
        <source>The connection to the camera is back. Whether there is a photograph of the capture during which it broke off is not known. Look on the camera&apos;s card.</source>
        <translation>Il collegamento con la fotocamera è stato ristabilito. Non si sa se ci sia una foto dello scatto durante il quale si era interrotto. Guarda sulla scheda della fotocamera.</translation>
    </message>
</context>
<context>
    <name>skein::IntervalForm</name>
    <message>
        <source>&amp;Photographs:</source>
        <extracomment>label of a number: how many photographs</extracomment>
        <translation type="vanished">&amp;Foto:</translation>
    </message>
    <message>
        <source>Number o&amp;f photographs:</source>
        <extracomment>label of a number</extracomment>
        <translation>Nu&amp;mero di foto:</translation>
    </message>
    <message>
        <source>Number o&amp;f rounds:</source>
        <extracomment>how many times the sequence within it is run</extracomment>
        <translation>Nu&amp;mero di cicli:</translation>
    </message>
    <message>
        <source>One photograph, or another sequence, every so often: how often, how many of them, and when it begins and ends.</source>
        <translation>Una foto, o un’altra sequenza, a intervalli regolari: ogni quanto, quante volte, e quando inizia e finisce.</translation>
    </message>
    <message>
        <source>Ti&amp;mes:</source>
        <extracomment>how many times the sequence within it is run</extracomment>
        <translation type="vanished">&amp;Volte:</translation>
    </message>
</context>
<context>
    <name>skein::JobsPart</name>
    <message>
        <source>Cancelled.</source>
        <extracomment>answer to a plugin&apos;s work that somebody ended</extracomment>
        <translation>Annullato.</translation>
    </message>
</context>
<context>
    <name>skein::Journal</name>
    <message>
        <source>Another program made the session&apos;s journal.</source>
        <translation>Il registro della sessione è stato creato da un altro programma.</translation>
    </message>
    <message>
        <source>The session&apos;s journal could not be used. Check the disk that the session&apos;s folder lies on.</source>
        <translation>Impossibile usare il registro della sessione. Controlla il disco su cui si trova la cartella della sessione.</translation>
    </message>
    <message>
        <source>The session&apos;s journal does not have the photograph any more.</source>
        <translation>Il registro della sessione non contiene più la foto.</translation>
    </message>
    <message>
        <source>The session&apos;s journal is damaged.</source>
        <translation>Il registro della sessione è danneggiato.</translation>
    </message>
    <message>
        <source>The session&apos;s journal is read-only.</source>
        <translation>Il registro della sessione è di sola lettura.</translation>
    </message>
</context>
<context>
    <name>skein::JournalKeeper</name>
    <message>
        <source>The session&apos;s journal could not be read and was put aside as “%1”. No photograph is affected; a new journal was begun. You can delete the old one.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Impossibile leggere il registro della sessione, che è stato messo da parte come “%1”. Nessuna foto ne risente; è stato iniziato un nuovo registro. Puoi eliminare quello vecchio.</translation>
    </message>
    <message>
        <source>The session&apos;s journal “%1” cannot be written. Photographs are saved as always, but none is deleted from the camera&apos;s card. Check that the folder may be written to and that its disk is not full, then open the session again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Non è possibile scrivere il registro della sessione “%1”. Le foto vengono salvate come sempre, ma nessuna viene eliminata dalla scheda della fotocamera. Controlla che si possa scrivere nella cartella e che il suo disco non sia pieno, poi apri di nuovo la sessione.</translation>
    </message>
</context>
<context>
    <name>skein::JsonFields</name>
    <message>
        <source>The sequence says “%1”, which means nothing there. Correct the word or remove it.</source>
        <extracomment>%1 is a word in a sequence&apos;s file</extracomment>
        <translation type="vanished">La sequenza dice “%1”, che qui non significa nulla. Correggi la parola o rimuovila.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”. Write one of these: %3.</source>
        <extracomment>%3 is a list of words.</extracomment>
        <translation>“%1” non può essere “%2”. Scrivi una di queste parole: %3.</translation>
    </message>
    <message>
        <source>“%1” has to be a group in braces.</source>
        <extracomment>%1 is a word in a sequence&apos;s file</extracomment>
        <translation>“%1” deve essere un gruppo tra parentesi graffe.</translation>
    </message>
    <message>
        <source>“%1” has to be a number.</source>
        <extracomment>%1 is a word in a sequence&apos;s file</extracomment>
        <translation>“%1” deve essere un numero.</translation>
    </message>
    <message>
        <source>“%1” has to be a text in quotation marks.</source>
        <extracomment>%1 is a word in a sequence&apos;s file</extracomment>
        <translation>“%1” deve essere un testo tra virgolette.</translation>
    </message>
    <message>
        <source>“%1” has to be a whole number, but is %2.</source>
        <extracomment>%1 is a word in a sequence&apos;s file, %2 what stands there</extracomment>
        <translation>“%1” deve essere un numero intero, ma è %2.</translation>
    </message>
    <message>
        <source>“%1” has to be true or false.</source>
        <extracomment>%1 is a word in a sequence&apos;s file</extracomment>
        <translation>“%1” deve essere true o false.</translation>
    </message>
    <message>
        <source>“%1” is too large a number: %2.</source>
        <extracomment>%1 is a word in a sequence&apos;s file, %2 what stands there</extracomment>
        <translation>“%1” è un numero troppo grande: %2.</translation>
    </message>
</context>
<context>
    <name>skein::KeyEditor</name>
    <message>
        <source>%1 belongs to “%2”, which would go without it.</source>
        <extracomment>%1 a key, %2 the command that has it</extracomment>
        <translation>%1 appartiene a “%2”, che ne resterebbe privo.</translation>
    </message>
    <message>
        <source>&amp;Add Key</source>
        <extracomment>button: gives the command one more key</extracomment>
        <translation>&amp;Aggiungi tasto</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>button: leaves the keys as they are</extracomment>
        <translation>A&amp;nnulla</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <extracomment>button: gives the command its own keys again</extracomment>
        <translation>&amp;Ripristina</translation>
    </message>
    <message>
        <source>&amp;Take It</source>
        <extracomment>button: takes the key from the command that has it</extracomment>
        <translation>&amp;Prendilo</translation>
    </message>
    <message>
        <source>Any key counts, also of a remote; Escape twice ends this</source>
        <translation>Vale qualsiasi tasto, anche di un telecomando; due volte Esc per terminare</translation>
    </message>
    <message>
        <source>Choose one above to change its keys.</source>
        <translation>Scegli sopra un comando per cambiarne i tasti.</translation>
    </message>
    <message>
        <source>Escape would no longer cancel what is under way. Press it again to leave all as it is.</source>
        <translation>Esc non annullerebbe più ciò che è in corso. Premilo di nuovo per lasciare tutto com’è.</translation>
    </message>
    <message>
        <source>Gives the command one more key: press it then</source>
        <translation>Dà al comando un altro tasto: dopo, premilo</translation>
    </message>
    <message>
        <source>Gives the command the keys again that it has by itself</source>
        <translation>Ridà al comando i tasti che ha da sé</translation>
    </message>
    <message>
        <source>Leaves the key with the command that has it now.</source>
        <translation>Lascia il tasto al comando che lo ha ora.</translation>
    </message>
    <message>
        <source>No command is chosen</source>
        <translation>Nessun comando scelto</translation>
    </message>
    <message>
        <source>Press the key. Escape twice leaves all as it is.</source>
        <translation>Premi il tasto. Due volte Esc lascia tutto com’è.</translation>
    </message>
    <message>
        <source>Takes %1 from the command</source>
        <extracomment>%1 a key</extracomment>
        <translation>Toglie %1 al comando</translation>
    </message>
    <message>
        <source>Takes the key from the command that has it now, and gives it to this one.</source>
        <translation>Toglie il tasto al comando che lo ha ora e lo dà a questo.</translation>
    </message>
    <message>
        <source>The computer tells nothing of this key by which it could be known again. Press another one.</source>
        <translation>Il computer non comunica nulla di questo tasto da cui riconoscerlo. Premine un altro.</translation>
    </message>
    <message>
        <source>This command has %1 already. Press another key.</source>
        <extracomment>%1 a key</extracomment>
        <translation>Questo comando ha già %1. Premi un altro tasto.</translation>
    </message>
</context>
<context>
    <name>skein::KeyFile</name>
    <message>
        <source>The keys could not be written to “%1”. Choose another place, or make room there, and export them again.</source>
        <extracomment>%1 a path</extracomment>
        <translation>Impossibile scrivere i tasti in “%1”. Scegli un’altra posizione o libera spazio lì, poi esportali di nuovo.</translation>
    </message>
    <message>
        <source>This file holds no keys of Skein, so nothing was changed. Choose a file that Skein has exported.</source>
        <translation>Questo file non contiene tasti di Skein, perciò non è stato cambiato nulla. Scegli un file esportato da Skein.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Choose another file, or see to its permissions.</source>
        <extracomment>%1 a path</extracomment>
        <translation>“%1” non può essere letto. Scegli un altro file o controlla i suoi permessi.</translation>
    </message>
</context>
<context>
    <name>skein::KeyGroups</name>
    <message>
        <source>Camera</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Fotocamera</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Colori</translation>
    </message>
    <message>
        <source>Focus</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Messa a fuoco</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Histogram</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Istogramma</translation>
    </message>
    <message>
        <source>Live view</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Live view</translation>
    </message>
    <message>
        <source>Masks and overlays</source>
        <translation>Maschere e sovrapposizioni</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Plugins</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Plugin</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Valutazione</translation>
    </message>
    <message>
        <source>Sequences</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Sequenze</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Sessione</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Finestra</translation>
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
        <translation type="vanished">Esc o un clic per chiudere. I tasti si cambiano nelle preferenze.</translation>
    </message>
    <message>
        <source>Escape or a click closes this. What is grey is not possible at the moment; keys that mean nothing here are left out. The preferences change keys.</source>
        <translation>Esc o un clic chiude questa vista. Ciò che è grigio al momento non è possibile; i tasti che qui non hanno effetto sono omessi. I tasti si cambiano nelle preferenze.</translation>
    </message>
</context>
<context>
    <name>skein::KeyRecorder</name>
    <message>
        <source>Press a key</source>
        <translation>Premi un tasto</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Premi un tasto…</translation>
    </message>
    <message>
        <source>Press the key that is meant, with Ctrl, Alt or Shift if you like; keys of remotes count as well. Escape twice leaves without one.</source>
        <translation>Premi il tasto desiderato, se vuoi con Ctrl, Alt o Maiusc; valgono anche i tasti dei telecomandi. Due volte Esc per uscire senza tasto.</translation>
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
        <translation>%1Frecce</translation>
    </message>
    <message>
        <source>A little nearer, farther</source>
        <translation>Un po’ più vicino, più lontano</translation>
    </message>
    <message>
        <source>Camera&apos;s magnifier more, less</source>
        <translation>Ingrandimento nella fotocamera: più, meno</translation>
    </message>
    <message>
        <source>Filmstrip taller, lower</source>
        <translation>Striscia miniature più alta, più bassa</translation>
    </message>
    <message>
        <source>First, last picture</source>
        <translation>Prima, ultima immagine</translation>
    </message>
    <message>
        <source>Focus nearer, farther</source>
        <translation>Fuoco più vicino, più lontano</translation>
    </message>
    <message>
        <source>Go to focus A, B</source>
        <translation>Vai al fuoco A, B</translation>
    </message>
    <message>
        <source>Grid</source>
        <extracomment>group of keys: those that work in the grid of small pictures</extracomment>
        <translation>Griglia</translation>
    </message>
    <message>
        <source>Keys at the photographs</source>
        <translation>Tasti sulle foto</translation>
    </message>
    <message>
        <source>Keys in live view</source>
        <translation>Tasti nel live view</translation>
    </message>
    <message>
        <source>Keys in the grid</source>
        <translation>Tasti nella griglia</translation>
    </message>
    <message>
        <source>Keys in the presentation</source>
        <translation>Tasti nella presentazione</translation>
    </message>
    <message>
        <source>Keys while a sequence runs</source>
        <translation>Tasti durante una sequenza</translation>
    </message>
    <message>
        <source>Keys while comparing</source>
        <translation>Tasti nel confronto</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Sposta l’immagine</translation>
    </message>
    <message>
        <source>Move the sharpness spot</source>
        <translation>Sposta il riquadro di nitidezza</translation>
    </message>
    <message>
        <source>Much nearer, farther</source>
        <translation>Molto più vicino, più lontano</translation>
    </message>
    <message>
        <source>Next, previous area</source>
        <translation>Area successiva, precedente</translation>
    </message>
    <message>
        <source>Next, previous camera</source>
        <translation>Fotocamera successiva, precedente</translation>
    </message>
    <message>
        <source>No to five stars</source>
        <translation>Da nessuna a cinque stelle</translation>
    </message>
    <message>
        <source>Page back, forward</source>
        <translation>Pagina indietro, avanti</translation>
    </message>
    <message>
        <source>Panel wider, narrower</source>
        <translation>Pannello più largo, più stretto</translation>
    </message>
    <message>
        <source>Picture before, after</source>
        <translation>Immagine prima, dopo</translation>
    </message>
    <message>
        <source>Red, yellow, green, blue label</source>
        <translation>Etichetta rossa, gialla, verde, blu</translation>
    </message>
    <message>
        <source>Row above, below</source>
        <translation>Riga sopra, sotto</translation>
    </message>
    <message>
        <source>Run sequence</source>
        <extracomment>what a key does</extracomment>
        <translation>Esegui sequenza</translation>
    </message>
    <message>
        <source>Select back, forward</source>
        <translation>Seleziona indietro, avanti</translation>
    </message>
    <message>
        <source>Select to first, last</source>
        <translation>Seleziona fino a prima, ultima</translation>
    </message>
    <message>
        <source>Set focus mark A, B</source>
        <translation>Segna fuoco A, B</translation>
    </message>
    <message>
        <source>Setting before, after</source>
        <translation>Impostazione prima, dopo</translation>
    </message>
    <message>
        <source>Show the picture large</source>
        <translation>Mostra l’immagine in grande</translation>
    </message>
    <message>
        <source>Step the setting up, down</source>
        <translation>Valore superiore, inferiore</translation>
    </message>
    <message>
        <source>Turn to the left, right</source>
        <translation>Ruota a sinistra, a destra</translation>
    </message>
    <message>
        <source>Zoom in, out</source>
        <translation>Ingrandisci, riduci</translation>
    </message>
</context>
<context>
    <name>skein::Leftovers</name>
    <message numerus="yes">
        <source>%n photograph(s) left over from an interrupted transfer were added to the session.</source>
        <extracomment>said when a session is opened</extracomment>
        <translation>
            <numerusform>%n foto rimasta da un trasferimento interrotto è stata aggiunta alla sessione.</numerusform>
            <numerusform>%n foto rimaste da un trasferimento interrotto sono state aggiunte alla sessione.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) broke off earlier, and what had arrived is not a whole photograph (%1). Fetch the photographs from the camera again; the parts stay in “%2” until you delete them.</source>
        <extracomment>%1: names of files with commas between them, %2 a folder</extracomment>
        <translation>
            <numerusform>%n trasferimento si era interrotto in precedenza e ciò che era arrivato non è una foto integra (%1). Scarica di nuovo le foto dalla fotocamera; le parti restano in “%2” finché non le elimini.</numerusform>
            <numerusform>%n trasferimenti si erano interrotti in precedenza e ciò che era arrivato non è una foto integra (%1). Scarica di nuovo le foto dalla fotocamera; le parti restano in “%2” finché non le elimini.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::LevelLayer</name>
    <message>
        <source>%1 to the left</source>
        <extracomment>How far the camera leans: an angle.</extracomment>
        <translation>%1 a sinistra</translation>
    </message>
    <message>
        <source>%1 to the right</source>
        <extracomment>How far the camera leans: an angle.</extracomment>
        <translation>%1 a destra</translation>
    </message>
    <message>
        <source>%1, pitch %2</source>
        <extracomment>How the camera leans sideways, and how far it nods: an angle with its sign.</extracomment>
        <translation>%1, beccheggio %2</translation>
    </message>
    <message>
        <source>%1°</source>
        <extracomment>an angle</extracomment>
        <translation>%1°</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>read aloud: how the camera leans, as a spirit level shows it</extracomment>
        <translation>Livella</translation>
    </message>
    <message>
        <source>The camera does not tell its level</source>
        <translation>La fotocamera non comunica la sua livella</translation>
    </message>
</context>
<context>
    <name>skein::LibraryVersion</name>
    <message>
        <source>After libgphoto2 %1, version 2.5.34 closes security holes: until your distribution brings that, connect only cameras that are yours.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Dopo libgphoto2 %1, la versione 2.5.34 chiude falle di sicurezza: finché la tua distribuzione non la fornisce, collega solo fotocamere tue.</translation>
    </message>
    <message>
        <source>libgphoto2 %1 can overlook one of many photographs taken quickly, and version 2.5.34 closes security holes: until your distribution brings that, connect only cameras that are yours.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>libgphoto2 %1 può perdere una foto fra molte scattate rapidamente, e la versione 2.5.34 chiude falle di sicurezza: finché la tua distribuzione non la fornisce, collega solo fotocamere tue.</translation>
    </message>
    <message>
        <source>libgphoto2 %1 does not recognise some cameras that other versions know, and version 2.5.34 closes security holes: until your distribution brings that, connect only cameras that are yours.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>libgphoto2 %1 non riconosce alcune fotocamere note ad altre versioni, e la versione 2.5.34 chiude falle di sicurezza: finché la tua distribuzione non la fornisce, collega solo fotocamere tue.</translation>
    </message>
</context>
<context>
    <name>skein::ListCommand</name>
    <message>
        <source>No camera was found. Connect one by USB and switch it on; cameras in the network are not listed, name their address with --camera.</source>
        <translation>Nessuna fotocamera trovata. Collegane una via USB e accendila; le fotocamere in rete non vengono elencate: indica il loro indirizzo con --camera.</translation>
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
        <translation>in attesa del live view</translation>
    </message>
</context>
<context>
    <name>skein::LiveCommands</name>
    <message>
        <source>Frame saved as %1</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>Fotogramma salvato come %1</translation>
    </message>
    <message>
        <source>Magnified by the camera: %1</source>
        <extracomment>%1: how far: &quot;5×&quot; or &quot;Step 2 of 5&quot;</extracomment>
        <translation>Ingrandimento della fotocamera: %1</translation>
    </message>
    <message>
        <source>No frame was saved: live view shows none.
%1 starts it, %2 saves a frame.</source>
        <extracomment>%1 and %2 are keys</extracomment>
        <translation>Nessun fotogramma salvato: il live view non ne mostra.
%1 lo avvia, %2 salva un fotogramma.</translation>
    </message>
    <message>
        <source>No frame was saved: this is a photograph.
Live view comes back; press %1 again then.</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Nessun fotogramma salvato: questa è una foto.
Il live view torna; allora premi di nuovo %1.</translation>
    </message>
    <message>
        <source>The camera magnifies no more: %1</source>
        <extracomment>%1: how far the camera magnifies live view: &quot;Step 5 of 5&quot;</extracomment>
        <translation>La fotocamera non ingrandisce oltre: %1</translation>
    </message>
    <message>
        <source>The frame of live view was not saved. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>Il fotogramma del live view non è stato salvato. %1</translation>
    </message>
    <message>
        <source>The magnification was not changed. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>L’ingrandimento non è stato cambiato. %1</translation>
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
        <translation>&amp;Colore:</translation>
    </message>
    <message>
        <source>&amp;Strength:</source>
        <extracomment>label of a number: how strongly focus peaking is drawn</extracomment>
        <translation>&amp;Intensità:</translation>
    </message>
    <message>
        <source>&amp;Threshold:</source>
        <extracomment>of focus peaking: how sharp an edge must be to be marked</extracomment>
        <translation>&amp;Soglia:</translation>
    </message>
    <message>
        <source>After a photograph from live view</source>
        <translation>Dopo una foto dal live view</translation>
    </message>
    <message>
        <source>Choose one that your subjects do not have.</source>
        <translation>Scegline uno che i tuoi soggetti non hanno.</translation>
    </message>
    <message>
        <source>How boldly edges in focus are marked, from 0 to 1.</source>
        <translation>Con quanta forza vengono evidenziati i bordi a fuoco, da 0 a 1.</translation>
    </message>
    <message>
        <source>How strong an edge must be to be marked; lower marks more.</source>
        <translation>Quanto deve essere netto un bordo per essere evidenziato; un valore più basso ne evidenzia di più.</translation>
    </message>
    <message>
        <source>Live View</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>Live view</translation>
    </message>
    <message>
        <source>Marks of focus, masks, guides and the exposure warning work over live view as over photographs; their keys are in the menu View. How the live picture is turned or mirrored is chosen in the menu Camera, and remembered.</source>
        <translation>Segni di fuoco, maschere, guide e avviso di esposizione funzionano sul live view come sulle foto; i loro tasti sono nel menu Vista. La rotazione o la specchiatura dell’immagine live si sceglie nel menu Fotocamera e viene ricordata.</translation>
    </message>
    <message>
        <source>Marks on what is in focus (focus peaking)</source>
        <translation>Segni su ciò che è a fuoco (focus peaking)</translation>
    </message>
    <message>
        <source>focus peaking edges sharp</source>
        <translation>focus peaking bordi contorni nitido nitidezza</translation>
    </message>
    <message>
        <source>focus peaking opacity</source>
        <translation>focus peaking opacità intensità</translation>
    </message>
    <message>
        <source>focus peaking sensitivity edges</source>
        <translation>focus peaking sensibilità bordi contorni soglia</translation>
    </message>
    <message>
        <source>review preview continue return seconds time</source>
        <translation>revisione anteprima continua ritorno secondi tempo</translation>
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
        <translation>%1, specchiato</translation>
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
        <translation>CONGELATO</translation>
    </message>
    <message>
        <source>No new picture comes from the camera: the last one is shown. %1</source>
        <extracomment>%1 is a sentence: what may be the reason</extracomment>
        <translation>Dalla fotocamera non arriva alcuna nuova immagine: viene mostrata l’ultima. %1</translation>
    </message>
    <message>
        <source>The camera sends live pictures that cannot be read, so none is shown. End live view and begin it anew; if that does not help, switch the camera off and on again.</source>
        <translation>La fotocamera invia immagini live illeggibili, perciò non ne viene mostrata alcuna. Termina il live view e riavvialo; se non basta, spegni e riaccendi la fotocamera.</translation>
    </message>
    <message>
        <source>The camera sends live pictures that cannot be read. The last good one is shown; if no other comes, end live view and begin it anew.</source>
        <translation>La fotocamera invia immagini live illeggibili. Viene mostrata l’ultima valida; se non ne arrivano altre, termina il live view e riavvialo.</translation>
    </message>
    <message>
        <source>mirrored</source>
        <extracomment>says how the live picture is shown</extracomment>
        <translation>specchiato</translation>
    </message>
    <message>
        <source>motion –</source>
        <extracomment>Live view: how far the picture moves cannot be told.</extracomment>
        <translation>movimento –</translation>
    </message>
    <message>
        <source>moves %1 %</source>
        <extracomment>Live view: how far the picture moves between two frames, in per cent of its width.</extracomment>
        <translation>si muove %1 %</translation>
    </message>
    <message numerus="yes">
        <source>no new picture for %n s</source>
        <comment>live view, seconds</comment>
        <extracomment>%n counts seconds</extracomment>
        <translation>
            <numerusform>nessuna nuova immagine da %n s</numerusform>
            <numerusform>nessuna nuova immagine da %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>turned left</source>
        <extracomment>says how the live picture is shown</extracomment>
        <translation>ruotato a sinistra</translation>
    </message>
    <message>
        <source>turned right</source>
        <extracomment>says how the live picture is shown</extracomment>
        <translation>ruotato a destra</translation>
    </message>
    <message>
        <source>upside down</source>
        <extracomment>says how the live picture is shown</extracomment>
        <translation>capovolto</translation>
    </message>
</context>
<context>
    <name>skein::LiveReturn</name>
    <message>
        <source>Escape: back to live view</source>
        <translation>Esc: torna al live view</translation>
    </message>
</context>
<context>
    <name>skein::LiveViewPart</name>
    <message>
        <source>Live view could not be switched. Wait a moment and try again.</source>
        <translation>Impossibile attivare o disattivare il live view. Attendi un momento e riprova.</translation>
    </message>
    <message>
        <source>The camera shows no live picture now. Connect a camera that has one, and wait until it is ready.</source>
        <translation>La fotocamera ora non mostra un’immagine live. Collega una fotocamera che ce l’ha e attendi che sia pronta.</translation>
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
        <translation>Livello %1 di %2</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <extracomment>how much of live view the camera shows</extracomment>
        <translation>L’intera immagine</translation>
    </message>
</context>
<context>
    <name>skein::MainWindow</name>
    <message>
        <source>%1 is under way. Stop it, or wait until it has ended, then try again.</source>
        <extracomment>%1 is the name of what takes photographs by itself: &quot;Eclipse&quot;</extracomment>
        <translation>In corso: %1. Ferma l’operazione o attendi che sia terminata, poi riprova.</translation>
    </message>
    <message>
        <source>Asks whether to stop the sequence of a camera that is not shown.</source>
        <translation>Chiede se fermare la sequenza di una fotocamera che non è mostrata.</translation>
    </message>
    <message>
        <source>Asks whether to stop the sequence.</source>
        <translation>Chiede se fermare la sequenza.</translation>
    </message>
    <message>
        <source>Asks whether to stop what a plugin does with the camera.</source>
        <translation>Chiede se fermare ciò che un plugin sta facendo con la fotocamera.</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>title of a panel: the camera&apos;s settings</extracomment>
        <translation>Fotocamera</translation>
    </message>
    <message>
        <source>Closes the message.</source>
        <translation>Chiude il messaggio.</translation>
    </message>
    <message>
        <source>Closes the welcome.</source>
        <translation>Chiude il benvenuto.</translation>
    </message>
    <message>
        <source>Ends comparing.</source>
        <translation>Termina il confronto.</translation>
    </message>
    <message>
        <source>Ends live view.</source>
        <translation>Termina il live view.</translation>
    </message>
    <message>
        <source>Ends the exposure, or what the camera waits for.</source>
        <translation>Termina l’esposizione, o ciò che la fotocamera attende.</translation>
    </message>
    <message>
        <source>Ends what the camera does: a long exposure, live view or a wait.</source>
        <translation type="vanished">Termina ciò che fa la fotocamera: una posa lunga, il live view o un’attesa.</translation>
    </message>
    <message>
        <source>Ends what the cameras do.</source>
        <translation>Termina ciò che le fotocamere stanno facendo.</translation>
    </message>
    <message>
        <source>Goes back to live view.</source>
        <translation>Torna al live view.</translation>
    </message>
    <message>
        <source>Leaves the full screen.</source>
        <translation>Esce dallo schermo intero.</translation>
    </message>
    <message>
        <source>Lets the frozen live picture go on.</source>
        <translation>Fa riprendere l’immagine live congelata.</translation>
    </message>
    <message>
        <source>Mask %1</source>
        <extracomment>%1: an aspect ratio</extracomment>
        <translation>Maschera %1</translation>
    </message>
    <message>
        <source>Nothing is under way that could be cancelled.</source>
        <translation>Non è in corso nulla che si possa interrompere.</translation>
    </message>
    <message>
        <source>Overlay</source>
        <extracomment>title of a section: a picture that lies over the picture</extracomment>
        <translation>Sovrapposizione</translation>
    </message>
    <message>
        <source>Stops focusing.</source>
        <translation>Ferma la messa a fuoco.</translation>
    </message>
    <message>
        <source>Stops the row of photographs of a camera that is not shown.</source>
        <translation>Ferma la serie di foto di una fotocamera che non è mostrata.</translation>
    </message>
    <message>
        <source>Stops the sequence of a camera that is not shown.</source>
        <translation>Ferma la sequenza di una fotocamera che non è mostrata.</translation>
    </message>
    <message>
        <source>Stops the sequence.</source>
        <translation>Ferma la sequenza.</translation>
    </message>
    <message>
        <source>Stops the transfer; the photograph stays on the camera&apos;s card.</source>
        <translation>Interrompe il trasferimento; la foto resta sulla scheda della fotocamera.</translation>
    </message>
    <message>
        <source>Stops what a plugin does with the camera.</source>
        <translation>Ferma ciò che un plugin fa con la fotocamera.</translation>
    </message>
    <message>
        <source>Stops what the shutter waits for, or its row of photographs.</source>
        <translation>Ferma ciò che lo scatto attende, o la sua serie di foto.</translation>
    </message>
    <message>
        <source>The shutter is at work already. Wait until its photographs are taken, or stop it with Escape, then try again.</source>
        <translation>Lo scatto è già in corso. Attendi che le foto siano state fatte o interrompilo con Esc, poi riprova.</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>title of a tab: what is shown over the picture</extracomment>
        <translation>Vista</translation>
    </message>
</context>
<context>
    <name>skein::MappedFile</name>
    <message>
        <source>%1 is not an ordinary file. Choose a picture.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 non è un file normale. Scegli un’immagine.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check its permissions and the disk.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Il file %1 non può essere letto. Controlla i suoi permessi e il disco.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check the disk it is on.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Il file %1 non può essere letto. Controlla il disco su cui si trova.</translation>
    </message>
    <message>
        <source>The file %1 is empty: there is nothing of a photograph in it. Fetch it from the camera&apos;s card once more, or copy it again from where it came.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Il file %1 è vuoto: non contiene nulla di una foto. Scaricalo ancora dalla scheda della fotocamera o copialo di nuovo da dove proveniva.</translation>
    </message>
    <message>
        <source>The file %1 is not there any more. Choose another picture.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Il file %1 non c’è più. Scegli un’altra immagine.</translation>
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
        <translation>Altro rapporto d’aspetto</translation>
    </message>
    <message>
        <source>Another one, like 2.35:1</source>
        <translation>Un altro, come 2.35:1</translation>
    </message>
    <message>
        <source>Aspect ratios</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>Rapporti d’aspetto</translation>
    </message>
    <message>
        <source>Drawn as</source>
        <extracomment>how the mask looks: shade or outline</extracomment>
        <translation>Disegna come</translation>
    </message>
    <message>
        <source>Opacity</source>
        <extracomment>a number of per cent</extracomment>
        <translation>Opacità</translation>
    </message>
    <message>
        <source>Outline</source>
        <extracomment>only the edge of the mask</extracomment>
        <translation>Contorno</translation>
    </message>
    <message>
        <source>Several at once are shown as outlines.</source>
        <translation>Più maschere insieme sono mostrate come contorni.</translation>
    </message>
    <message>
        <source>Shade</source>
        <extracomment>darkens what lies outside of the mask</extracomment>
        <translation>Ombra</translation>
    </message>
    <message>
        <source>Show the mask</source>
        <translation>Mostra la maschera</translation>
    </message>
    <message>
        <source>Turn for upright pictures</source>
        <translation>Ruota per immagini verticali</translation>
    </message>
    <message>
        <source>Turns masks that are wider than high when the picture is higher than wide.</source>
        <translation>Ruota le maschere più larghe che alte quando l’immagine è più alta che larga.</translation>
    </message>
    <message>
        <source>What a crop to another aspect ratio would keep. A check mark chooses a ratio, several are shown as outlines; your own can be typed. The mask is only shown: photographs keep all they have.</source>
        <translation>Che cosa resterebbe con un ritaglio in un altro rapporto d’aspetto. Un segno di spunta sceglie un rapporto, più rapporti sono mostrati come contorni; si può digitare il proprio. La maschera viene solo mostrata: le foto conservano tutto ciò che hanno.</translation>
    </message>
</context>
<context>
    <name>skein::MasterCommands</name>
    <message>
        <source>The computer has the camera&apos;s controls.
“Give Back” above its settings lets shutter and dials of the camera work.</source>
        <translation>Il computer ha il controllo della fotocamera.
“Restituisci” sopra le sue impostazioni fa funzionare il pulsante di scatto e le ghiere della fotocamera.</translation>
    </message>
    <message>
        <source>The computer has the camera&apos;s controls.
“Leave the Controls to the Body” in the Camera menu gives them back.</source>
        <translation>Il computer ha il controllo della fotocamera.
“Lascia i comandi al corpo macchina” nel menu Fotocamera lo restituisce.</translation>
    </message>
</context>
<context>
    <name>skein::MasterRow</name>
    <message>
        <source>Give Back</source>
        <extracomment>button: lets the camera&apos;s own dials decide again</extracomment>
        <translation>Restituisci</translation>
    </message>
    <message>
        <source>Gives the controls to the computer until you give them back.</source>
        <translation>Dà il controllo al computer finché non lo restituisci.</translation>
    </message>
    <message>
        <source>Lets shutter button and dials of the camera work.</source>
        <translation>Fa funzionare il pulsante di scatto e le ghiere della fotocamera.</translation>
    </message>
    <message>
        <source>Take Over</source>
        <extracomment>button: the computer takes the camera&apos;s controls</extracomment>
        <translation>Prendi</translation>
    </message>
    <message>
        <source>The camera&apos;s own controls work.</source>
        <translation>I comandi della fotocamera funzionano.</translation>
    </message>
    <message>
        <source>The computer has the controls during live view.</source>
        <translation>Il computer ha il controllo durante il live view.</translation>
    </message>
    <message>
        <source>The computer has the controls for this photograph.</source>
        <translation>Il computer ha il controllo per questa foto.</translation>
    </message>
    <message>
        <source>The computer has the controls.</source>
        <translation>Il computer ha il controllo.</translation>
    </message>
    <message>
        <source>The computer may have the controls.</source>
        <translation>Il computer può avere il controllo.</translation>
    </message>
</context>
<context>
    <name>skein::MemoryFiles</name>
    <message>
        <source>The disk of “%1” is full, and the photograph “%2” is nowhere but in Skein&apos;s memory. Make room there and do not disconnect the camera: it is written as soon as it fits.</source>
        <extracomment>%1 is a folder, %2 the name of a file</extracomment>
        <translation>Il disco di “%1” è pieno e la foto “%2” si trova solo nella memoria di Skein. Libera spazio lì e non scollegare la fotocamera: verrà scritta appena ci sta.</translation>
    </message>
    <message>
        <source>The photograph “%1” was only in the camera&apos;s memory, could not be written and is lost. Make room on the disk, then take it again.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>La foto “%1” era solo nella memoria della fotocamera, non è stato possibile scriverla ed è persa. Libera spazio sul disco, poi scattala di nuovo.</translation>
    </message>
    <message>
        <source>The photograph “%2” could not be written in “%1” and is nowhere but in Skein&apos;s memory. Check that folder and do not disconnect the camera: writing is tried again all the while.</source>
        <extracomment>%1 is a folder, %2 the name of a file</extracomment>
        <translation>Impossibile scrivere la foto “%2” in “%1”: si trova solo nella memoria di Skein. Controlla quella cartella e non scollegare la fotocamera: si continua a riprovare.</translation>
    </message>
</context>
<context>
    <name>skein::MessageBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>messages waiting</comment>
        <extracomment>more messages are waiting behind this one</extracomment>
        <translation>
            <numerusform>ancora %n</numerusform>
            <numerusform>altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What has happened, and what can be done about it: the buttons do that. Escape puts a message away.</source>
        <translation>Che cosa è accaduto e che cosa si può fare: a questo servono i pulsanti. Esc chiude un messaggio.</translation>
    </message>
</context>
<context>
    <name>skein::Metadata</name>
    <message>
        <source>(%1 bytes)</source>
        <extracomment>%1 is a number: data that cannot be shown</extracomment>
        <translation>(%1 byte)</translation>
    </message>
    <message>
        <source>(damaged)</source>
        <extracomment>instead of a value that cannot be read</extracomment>
        <translation>(danneggiato)</translation>
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
        <translation>Note del produttore</translation>
    </message>
    <message>
        <source>Some of the metadata is damaged: this is what can be read.</source>
        <translation>Alcuni metadati sono danneggiati: ecco ciò che si può leggere.</translation>
    </message>
    <message>
        <source>Some text is not written as the standards want it, so letters may be wrong.</source>
        <translation>Alcuni testi non sono scritti come vogliono gli standard, perciò le lettere potrebbero essere sbagliate.</translation>
    </message>
    <message>
        <source>The XMP metadata is too large to be shown here…</source>
        <translation>I metadati XMP sono troppo grandi per essere mostrati qui…</translation>
    </message>
    <message>
        <source>The file became shorter while it was read, so some may be missing.</source>
        <translation>Il file si è accorciato durante la lettura, perciò potrebbe mancare qualcosa.</translation>
    </message>
    <message>
        <source>The metadata is larger than any camera&apos;s, so some is not shown here…</source>
        <translation>I metadati sono più grandi di quelli di qualsiasi fotocamera, perciò alcuni non sono mostrati qui…</translation>
    </message>
    <message>
        <source>There is more metadata than is shown here…</source>
        <translation>Ci sono più metadati di quelli mostrati qui…</translation>
    </message>
    <message>
        <source>Very long texts end with “…”.</source>
        <translation>I testi molto lunghi terminano con “…”.</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>head of a column: what the metadata say</extracomment>
        <translation>Valore</translation>
    </message>
</context>
<context>
    <name>skein::MetadataPanel</name>
    <message>
        <source>%1 holds no metadata that can be read.</source>
        <translation>%1 non contiene metadati leggibili.</translation>
    </message>
    <message>
        <source>Choose a photograph to see its metadata.</source>
        <translation>Scegli una foto per vederne i metadati.</translation>
    </message>
    <message>
        <source>Hide GPS Position</source>
        <translation>Nascondi posizione GPS</translation>
    </message>
    <message>
        <source>Reading the metadata…</source>
        <translation>Lettura dei metadati…</translation>
    </message>
    <message>
        <source>Show GPS Position</source>
        <translation>Mostra posizione GPS</translation>
    </message>
    <message>
        <source>The entries with “GPS” in their names tell where it was.</source>
        <translation>Le voci con “GPS” nel nome dicono dove è stata scattata.</translation>
    </message>
    <message>
        <source>The new photograph holds no metadata that can be read yet.</source>
        <translation>La nuova foto non contiene ancora metadati leggibili.</translation>
    </message>
    <message>
        <source>What the photograph says about itself, in groups that open and close. A line can be copied by its menu.</source>
        <translation>Ciò che la foto dice di sé, in gruppi che si aprono e si chiudono. Una riga si può copiare dal suo menu.</translation>
    </message>
</context>
<context>
    <name>skein::MetadataTab</name>
    <message>
        <source>Metadata</source>
        <extracomment>title of a panel</extracomment>
        <translation>Metadati</translation>
    </message>
</context>
<context>
    <name>skein::MirrorStage</name>
    <message>
        <source>Shake dies down: %1 s</source>
        <extracomment>the camera is left alone before the exposure: seconds until the photograph</extracomment>
        <translation>Le vibrazioni si smorzano: %1 s</translation>
    </message>
    <message>
        <source>The camera could not be set back to what it was before the photograph. See to the settings of its mirror and its shutter on the camera itself. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>Impossibile riportare la fotocamera a com’era prima della foto. Controlla sulla fotocamera stessa le impostazioni dello specchio e dell’otturatore. %1</translation>
    </message>
</context>
<context>
    <name>skein::MissedPrompt</name>
    <message numerus="yes">
        <source>%n photograph(s) on the camera&apos;s card are saved in this session, and were to be deleted from the card the last time, which was interrupted. They stay there until you delete them.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n foto sulla scheda della fotocamera è salvata in questa sessione e l’ultima volta doveva essere eliminata dalla scheda, ma l’operazione è stata interrotta. Resta lì finché non la elimini.</numerusform>
            <numerusform>%n foto sulla scheda della fotocamera sono salvate in questa sessione e l’ultima volta dovevano essere eliminate dalla scheda, ma l’operazione è stata interrotta. Restano lì finché non le elimini.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) were taken while the camera was away. They stay on its card until you fetch them.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n foto è stata scattata mentre la fotocamera era assente. Resta sulla sua scheda finché non la scarichi.</numerusform>
            <numerusform>%n foto sono state scattate mentre la fotocamera era assente. Restano sulla sua scheda finché non le scarichi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete from Card</source>
        <extracomment>button beside a sentence about photographs on the camera&apos;s card</extracomment>
        <translation>Elimina dalla scheda</translation>
    </message>
    <message>
        <source>Fetch</source>
        <extracomment>button beside a sentence about photographs on the camera&apos;s card</extracomment>
        <translation>Scarica</translation>
    </message>
</context>
<context>
    <name>skein::MissedShots</name>
    <message>
        <source>The camera&apos;s card cannot be looked at, so nobody knows whether photographs wait there. %1 Disconnect the camera and connect it again to have it looked at.</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>La scheda della fotocamera non può essere esaminata, perciò non si sa se vi siano foto in attesa. %1 Scollega la fotocamera e ricollegala per farla esaminare.</translation>
    </message>
</context>
<context>
    <name>skein::NamePattern</name>
    <message>
        <source>A counter in a file name pattern knows no “%1”. It has from 1 to 9 digits and goes on through a session, a day, or for ever: {counter:4}, {counter:4:day}, {counter:6:ever}.</source>
        <extracomment>%1 is what was typed; {counter:4} and the like stay as they are</extracomment>
        <translation>Un contatore in un modello dei nomi di file non conosce “%1”. Ha da 1 a 9 cifre e prosegue per una sessione, per un giorno o per sempre: {counter:4}, {counter:4:day}, {counter:6:ever}.</translation>
    </message>
    <message>
        <source>A counter that begins anew each day needs the date beside it, or names would repeat. Add {date} to the pattern.</source>
        <translation>Un contatore che ricomincia ogni giorno richiede accanto la data, altrimenti i nomi si ripeterebbero. Aggiungi {date} al modello.</translation>
    </message>
    <message>
        <source>A date in a file name pattern cannot make folders by itself. Write “{date:%Y}/{date:%m}/” for a folder in a folder.</source>
        <translation>Una data in un modello dei nomi di file non può creare cartelle da sé. Scrivi “{date:%Y}/{date:%m}/” per una cartella in una cartella.</translation>
    </message>
    <message>
        <source>A date in a file name pattern knows no “%1”. Write something like {date:%Y-%m-%d}; “man strftime” lists all letters.</source>
        <extracomment>%1 is what was typed; {date:%Y-%m-%d} and the man page stay as they are</extracomment>
        <translation>Una data in un modello dei nomi di file non conosce “%1”. Scrivi qualcosa come {date:%Y-%m-%d}; “man strftime” elenca tutte le lettere.</translation>
    </message>
    <message>
        <source>A date in the file name pattern has an empty format. Write something like {date:%Y-%m-%d}.</source>
        <translation>Una data nel modello dei nomi di file ha un formato vuoto. Scrivi qualcosa come {date:%Y-%m-%d}.</translation>
    </message>
    <message>
        <source>A file name may not contain “%1”. Take it out of the pattern.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Un nome di file non può contenere “%1”. Toglilo dal modello.</translation>
    </message>
    <message>
        <source>A file name pattern cannot begin with a slash: photographs stay in the session&apos;s folder. Leave it out.</source>
        <translation>Un modello dei nomi di file non può iniziare con una barra: le foto restano nella cartella della sessione. Toglila.</translation>
    </message>
    <message>
        <source>A file name pattern cannot leave the session&apos;s folder by “..”. Leave that out.</source>
        <translation>Un modello dei nomi di file non può uscire dalla cartella della sessione con “..”. Toglilo.</translation>
    </message>
    <message>
        <source>A file name pattern knows no “{%1}”. Use one of these: %2.</source>
        <extracomment>%1 is what was typed, %2: words with commas between them</extracomment>
        <translation>Un modello dei nomi di file non conosce “{%1}”. Usa uno di questi: %2.</translation>
    </message>
    <message>
        <source>A file name pattern, and each folder in it, may not begin or end with a dot or a space. Take it out of the pattern.</source>
        <translation>Un modello dei nomi di file, e ogni cartella al suo interno, non può iniziare o finire con un punto o uno spazio. Toglilo dal modello.</translation>
    </message>
    <message>
        <source>Nothing can stand behind “%1” in a file name pattern. Write only {%1}.</source>
        <extracomment>%1 is a word of a pattern, such as camera; {%1} stays as it is</extracomment>
        <translation>In un modello dei nomi di file nulla può stare dopo “%1”. Scrivi solo {%1}.</translation>
    </message>
    <message numerus="yes">
        <source>The counter of a file name pattern has from 1 to %n digits. Write XXXX or {counter:4} for four.</source>
        <extracomment>XXXX and {counter:4} stay as they are</extracomment>
        <translation>
            <numerusform>Il contatore di un modello dei nomi di file ha al massimo %n cifra. Scrivi XXXX o {counter:4} per quattro.</numerusform>
            <numerusform>Il contatore di un modello dei nomi di file ha da 1 a %n cifre. Scrivi XXXX o {counter:4} per quattro.</numerusform>
        </translation>
    </message>
    <message>
        <source>The counter stands in the name of a folder. Put it behind the last slash of the pattern.</source>
        <translation>Il contatore si trova nel nome di una cartella. Mettilo dopo l’ultima barra del modello.</translation>
    </message>
    <message>
        <source>The file name pattern contains an invisible character. Write the pattern anew.</source>
        <translation>Il modello dei nomi di file contiene un carattere invisibile. Scrivi di nuovo il modello.</translation>
    </message>
    <message>
        <source>The file name pattern ends with “.%1”. Leave that out: each file keeps the extension the camera gave it.</source>
        <extracomment>%1 is an extension, such as jpg</extracomment>
        <translation>Il modello dei nomi di file termina con “.%1”. Toglilo: ogni file conserva l’estensione data dalla fotocamera.</translation>
    </message>
    <message>
        <source>The file name pattern has a slash with nothing behind it. Write a name there, or leave the slash out.</source>
        <translation>Il modello dei nomi di file ha una barra senza nulla dopo. Scrivi lì un nome o togli la barra.</translation>
    </message>
    <message>
        <source>The file name pattern has a “{” without a “}”. Close it or leave it out.</source>
        <translation>Il modello dei nomi di file ha una “{” senza una “}”. Chiudila o toglila.</translation>
    </message>
    <message>
        <source>The file name pattern has a “}” without a “{”. Put it in or leave both out.</source>
        <translation>Il modello dei nomi di file ha una “}” senza una “{”. Aggiungila o togli entrambe.</translation>
    </message>
    <message>
        <source>The file name pattern has two counters. Leave only one (a run of X is a counter, too).</source>
        <translation>Il modello dei nomi di file ha due contatori. Lasciane uno solo (anche una serie di X è un contatore).</translation>
    </message>
    <message>
        <source>The file name pattern is empty. Write something like capt-XXXX.</source>
        <translation>Il modello dei nomi di file è vuoto. Scrivi qualcosa come capt-XXXX.</translation>
    </message>
    <message numerus="yes">
        <source>The file name pattern makes more than %n folder(s), one in the other. Leave some out.</source>
        <extracomment>%n counts folders</extracomment>
        <translation>
            <numerusform>Il modello dei nomi di file crea più di %n cartella, una dentro l’altra. Togline alcune.</numerusform>
            <numerusform>Il modello dei nomi di file crea più di %n cartelle, una dentro l’altra. Togline alcune.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file name pattern makes names that are too long for some disks. Shorten it.</source>
        <translation>Il modello dei nomi di file crea nomi troppo lunghi per alcuni dischi. Accorcialo.</translation>
    </message>
    <message>
        <source>The file name pattern would give all photographs one name. Add a counter such as XXXX.</source>
        <translation>Il modello dei nomi di file darebbe a tutte le foto lo stesso nome. Aggiungi un contatore come XXXX.</translation>
    </message>
</context>
<context>
    <name>skein::NameToken</name>
    <message>
        <source>A folder for each camera</source>
        <translation>Una cartella per ogni fotocamera</translation>
    </message>
    <message>
        <source>A folder for each day</source>
        <translation>Una cartella per ogni giorno</translation>
    </message>
    <message>
        <source>Aperture</source>
        <extracomment>what can be put into a file&apos;s name</extracomment>
        <translation>Diaframma</translation>
    </message>
    <message>
        <source>Date the photograph was taken</source>
        <translation>Data in cui è stata scattata la foto</translation>
    </message>
    <message>
        <source>Date with hyphens</source>
        <translation>Data con trattini</translation>
    </message>
    <message>
        <source>Focal length in millimetres</source>
        <translation>Distanza focale in millimetri</translation>
    </message>
    <message>
        <source>Hour and minute</source>
        <translation>Ora e minuto</translation>
    </message>
    <message>
        <source>ISO sensitivity</source>
        <extracomment>what can be put into a file&apos;s name</extracomment>
        <translation>Sensibilità ISO</translation>
    </message>
    <message>
        <source>Model of the camera</source>
        <translation>Modello della fotocamera</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>Nome della sessione</translation>
    </message>
    <message>
        <source>Name or letter of the camera body</source>
        <translation>Nome o lettera del corpo macchina</translation>
    </message>
    <message>
        <source>Number in the camera&apos;s own name</source>
        <translation>Numero nel nome dato dalla fotocamera</translation>
    </message>
    <message>
        <source>Running number</source>
        <extracomment>what can be put into a file&apos;s name: the counter</extracomment>
        <translation>Numero progressivo</translation>
    </message>
    <message>
        <source>Running number that begins anew each day</source>
        <translation>Numero progressivo che ricomincia ogni giorno</translation>
    </message>
    <message>
        <source>Running number through all sessions</source>
        <translation>Numero progressivo attraverso tutte le sessioni</translation>
    </message>
    <message>
        <source>Serial number of the camera body</source>
        <translation>Numero di serie del corpo macchina</translation>
    </message>
    <message>
        <source>Shutter speed</source>
        <extracomment>what can be put into a file&apos;s name</extracomment>
        <translation>Tempo di posa</translation>
    </message>
    <message>
        <source>Text of the field “Job”</source>
        <translation>Testo del campo “Lavoro”</translation>
    </message>
    <message>
        <source>The camera&apos;s own name for the file</source>
        <translation>Il nome che la fotocamera dà al file</translation>
    </message>
    <message>
        <source>Thousandths of that second</source>
        <translation>Millesimi di quel secondo</translation>
    </message>
    <message>
        <source>Time the photograph was taken</source>
        <translation>Ora in cui è stata scattata la foto</translation>
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
        <translation>Per esempio: %1, %2</translation>
    </message>
    <message>
        <source>What {job} in the pattern stands for: a client, a place, an occasion. Change it when the next job begins.</source>
        <translation>Ciò che {job} rappresenta nel modello: un cliente, un luogo, un’occasione. Cambialo quando inizia il lavoro successivo.</translation>
    </message>
</context>
<context>
    <name>skein::NetworkAddress</name>
    <message>
        <source>Cameras are reached by IPv4 addresses only. Use an address such as 192.168.1.20, with :PORT after it if the camera has a port of its own.</source>
        <translation>Le fotocamere si raggiungono solo con indirizzi IPv4. Usa un indirizzo come 192.168.1.20, seguito da :PORT se la fotocamera ha una porta propria.</translation>
    </message>
    <message>
        <source>The address %1 cannot belong to a camera. Look up the camera&apos;s address in its network menu.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>L’indirizzo %1 non può appartenere a una fotocamera. Cerca l’indirizzo della fotocamera nel suo menu di rete.</translation>
    </message>
    <message>
        <source>“%1” is no network address. Use an address such as 192.168.1.20 or camera.local.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>“%1” non è un indirizzo di rete. Usa un indirizzo come 192.168.1.20 o camera.local.</translation>
    </message>
    <message>
        <source>“%1” is no port number. Use a number from 1 to 65535, as in 192.168.1.20:15740.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>“%1” non è un numero di porta. Usa un numero da 1 a 65535, come in 192.168.1.20:15740.</translation>
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
        <translation>&amp;Collega all’avvio l’ultima fotocamera di rete</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <extracomment>button: takes a camera off the list of those that were connected</extracomment>
        <translation>&amp;Dimentica</translation>
    </message>
    <message>
        <source>A camera in the network is connected by its address, in the window “Connect Camera”. Those that have answered are remembered here.</source>
        <translation type="vanished">Una fotocamera in rete si collega tramite il suo indirizzo, nella finestra “Collega una fotocamera”. Quelle che hanno risposto vengono ricordate qui.</translation>
    </message>
    <message>
        <source>A camera in the network is connected by its address, in the window “Connect a Camera”. Those that have answered are remembered here.</source>
        <translation>Una fotocamera in rete si collega tramite il suo indirizzo, nella finestra “Collega una fotocamera”. Quelle che hanno risposto vengono ricordate qui.</translation>
    </message>
    <message>
        <source>A camera that asks for pairing shows a question on its own screen when it is connected for the first time: confirm it there. Some forget the computer when their Wi-Fi settings are reset.</source>
        <translation>Una fotocamera che richiede l’abbinamento mostra una domanda sul proprio schermo al primo collegamento: conferma lì. Alcune dimenticano il computer quando le loro impostazioni Wi-Fi vengono ripristinate.</translation>
    </message>
    <message>
        <source>Cameras in the network</source>
        <translation>Fotocamere in rete</translation>
    </message>
    <message>
        <source>Cameras in the network that are remembered</source>
        <translation>Fotocamere in rete memorizzate</translation>
    </message>
    <message>
        <source>Cameras that have answered at their address, the newest first. “Connect a Camera” offers them as well.</source>
        <translation>Fotocamere che hanno risposto al loro indirizzo, la più recente per prima. Anche “Collega una fotocamera” le propone.</translation>
    </message>
    <message>
        <source>If the camera that was used last was one in the network, Skein looks for it where it was.</source>
        <translation>Se l’ultima fotocamera usata era in rete, Skein la cerca dove si trovava.</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>Rete</translation>
    </message>
    <message>
        <source>No camera in the network was connected yet.</source>
        <translation>Nessuna fotocamera in rete è stata ancora collegata.</translation>
    </message>
    <message>
        <source>Takes the camera out of the list; it can be connected again by its address.</source>
        <translation>Toglie la fotocamera dall’elenco; si può collegarla di nuovo tramite il suo indirizzo.</translation>
    </message>
    <message>
        <source>wifi wlan wireless ip automatic reconnect</source>
        <translation>wifi wlan wireless senza fili ip automatico ricollegare riconnessione</translation>
    </message>
    <message>
        <source>wifi wlan wireless ptp ip address forget pairing</source>
        <translation>wifi wlan wireless senza fili ptp ip indirizzo dimenticare abbinamento</translation>
    </message>
</context>
<context>
    <name>skein::NetworkProbe</name>
    <message>
        <source>Nobody answers at %1. Check that the camera is awake, that it is in the same network as this computer, and that the address is right, then connect again.</source>
        <extracomment>%1 is an address, such as 192.168.1.20</extracomment>
        <translation>Nessuno risponde all’indirizzo %1. Controlla che la fotocamera sia attiva, che sia nella stessa rete di questo computer e che l’indirizzo sia giusto, poi collegala di nuovo.</translation>
    </message>
    <message>
        <source>Something answers at %1 but turns Skein away. If a phone or another program uses the camera, end that; if the camera asks on its display whether to allow this computer, say yes. Then connect again.</source>
        <extracomment>%1 is an address, such as 192.168.1.20</extracomment>
        <translation>Qualcosa risponde all’indirizzo %1 ma rifiuta Skein. Se un telefono o un altro programma usa la fotocamera, chiudilo; se la fotocamera chiede sullo schermo se ammettere questo computer, conferma. Poi collegala di nuovo.</translation>
    </message>
    <message>
        <source>There is a device at %1, but no camera listens there on port %2. Switch on the camera&apos;s network connection to a computer, then connect again.</source>
        <extracomment>%1 is an address, such as 192.168.1.20, %2 a number</extracomment>
        <translation>All’indirizzo %1 c’è un dispositivo, ma nessuna fotocamera è in ascolto sulla porta %2. Attiva nella fotocamera la connessione di rete a un computer, poi collegala di nuovo.</translation>
    </message>
</context>
<context>
    <name>skein::NewSessionDialog</name>
    <message>
        <source>A name cannot contain a slash. To make the session in another folder, change the folder below the name.</source>
        <translation>Un nome non può contenere una barra. Per creare la sessione in un’altra cartella, cambia la cartella sotto il nome.</translation>
    </message>
    <message>
        <source>A name that begins with a dot would hide the session. Begin it with a letter or a digit.</source>
        <translation>Un nome che inizia con un punto nasconderebbe la sessione. Inizia con una lettera o una cifra.</translation>
    </message>
    <message>
        <source>A session needs a name.</source>
        <translation>Una sessione deve avere un nome.</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>button: takes the folder that is chosen</extracomment>
        <translation>Scegli</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>button: makes the folder of the session</extracomment>
        <translation>Crea</translation>
    </message>
    <message>
        <source>Make the Session In</source>
        <translation>Crea la sessione in</translation>
    </message>
    <message>
        <source>Makes the folder if it is not there yet. From now on new photographs are saved in it.</source>
        <translation>Crea la cartella se non esiste ancora. Da ora in poi le nuove foto vengono salvate lì.</translation>
    </message>
    <message>
        <source>New photographs are saved in %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Le nuove foto vengono salvate in %1</translation>
    </message>
    <message>
        <source>New photographs are saved in %1, for example as %2</source>
        <extracomment>%2 is the name of a file: &quot;capt-0001.nef&quot;</extracomment>
        <translation>Le nuove foto vengono salvate in %1, per esempio come %2</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>button: opens the session&apos;s folder, which is there already</extracomment>
        <translation>Apri</translation>
    </message>
    <message>
        <source>There is a session of this name already. It is opened; its photographs stay.</source>
        <translation>Esiste già una sessione con questo nome. Verrà aperta; le sue foto restano.</translation>
    </message>
    <message>
        <source>This name is too long for a folder. Shorten it.</source>
        <translation>Questo nome è troppo lungo per una cartella. Abbrevialo.</translation>
    </message>
</context>
<context>
    <name>skein::NoCameraNotice</name>
    <message>
        <source>No photograph was taken: no camera is ready. Connect one or wait until it is back, then try again.</source>
        <translation>Nessuna foto scattata: nessuna fotocamera è pronta. Collegane una o attendi che torni disponibile, poi riprova.</translation>
    </message>
    <message>
        <source>No photograph was taken: the camera is still being connected. Try again when it is ready.</source>
        <translation>Nessuna foto scattata: il collegamento della fotocamera è ancora in corso. Riprova quando è pronta.</translation>
    </message>
    <message>
        <source>No photograph was taken: the camera that is shown is not there. These are ready; %1 shows the next one: %2.</source>
        <extracomment>%1 is a key, %2 a list of cameras</extracomment>
        <translation>Nessuna foto scattata: la fotocamera mostrata non è presente. Queste sono pronte; %1 mostra la successiva: %2.</translation>
    </message>
    <message>
        <source>No photograph was taken: there is no session that it could be saved in. Open one, then try again.</source>
        <translation>Nessuna foto scattata: non c’è una sessione in cui salvarla. Aprine una, poi riprova.</translation>
    </message>
    <message>
        <source>No photograph was taken: this camera cannot be released from the computer. Press its own shutter button; its photographs come here.</source>
        <translation>Nessuna foto scattata: questa fotocamera non può scattare dal computer. Premi il suo pulsante di scatto; le foto arrivano qui.</translation>
    </message>
    <message>
        <source>There is no camera from which photographs could be imported. Connect one, then try again.</source>
        <translation>Non c’è una fotocamera da cui importare foto. Collegane una, poi riprova.</translation>
    </message>
</context>
<context>
    <name>skein::Notifier</name>
    <message>
        <source>Show Window</source>
        <extracomment>button of a notification of the desktop</extracomment>
        <translation>Mostra finestra</translation>
    </message>
</context>
<context>
    <name>skein::OverlayCommands</name>
    <message>
        <source>The overlay is empty: %1 adds the selected photographs</source>
        <extracomment>%1: a key</extracomment>
        <translation>La sovrapposizione è vuota: %1 aggiunge le foto selezionate</translation>
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
        <translation>Aggiungi file…</translation>
    </message>
    <message>
        <source>Add Selected</source>
        <extracomment>button: lays the selected photographs over the picture</extracomment>
        <translation>Aggiungi selezionate</translation>
    </message>
    <message>
        <source>Add to the Overlay</source>
        <translation>Aggiungi alla sovrapposizione</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>label of a number: how far the overlay is moved downwards, in percent of its height</extracomment>
        <translation>Giù</translation>
    </message>
    <message>
        <source>Fit Again</source>
        <extracomment>button: puts the overlay back to where it fits</extracomment>
        <translation>Riadatta</translation>
    </message>
    <message>
        <source>Lays a file over: a layout or a cover with transparent parts.</source>
        <translation>Sovrappone un file: un layout o una copertina con parti trasparenti.</translation>
    </message>
    <message>
        <source>Lays the selected photographs over.</source>
        <translation>Sovrappone le foto selezionate.</translation>
    </message>
    <message>
        <source>Only beside a line</source>
        <translation>Solo a lato di una linea</translation>
    </message>
    <message>
        <source>Opacity</source>
        <extracomment>a number of per cent</extracomment>
        <translation>Opacità</translation>
    </message>
    <message>
        <source>Or drag the overlay in the picture with the Alt key held down.</source>
        <translation>Oppure trascina la sovrapposizione nell’immagine tenendo premuto il tasto Alt.</translation>
    </message>
    <message>
        <source>Other pictures, half transparent, over this one: to put a product where it stood before, or to fit a layout. Size and place are per cent of the picture below.</source>
        <translation>Altre immagini, semitrasparenti, sopra questa: per rimettere un prodotto dove stava prima, o per adattarsi a un layout. Dimensione e posizione sono in percentuale dell’immagine sottostante.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.tif *.tiff *.jpg *.jpeg *.webp)</source>
        <translation>Immagini (*.png *.tif *.tiff *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>Pictures of the overlay</source>
        <translation>Immagini della sovrapposizione</translation>
    </message>
    <message>
        <source>Puts the overlay back into the middle, at its first size.</source>
        <translation>Riporta la sovrapposizione al centro, alle dimensioni iniziali.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>button: takes the chosen pictures off the overlay</extracomment>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Show the overlay</source>
        <translation>Mostra la sovrapposizione</translation>
    </message>
    <message>
        <source>Shows the overlay on one side of a line that can be dragged in the picture.</source>
        <translation>Mostra la sovrapposizione su un lato di una linea che si può trascinare nell’immagine.</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>how large the overlay is</extracomment>
        <translation>Dimensioni</translation>
    </message>
    <message>
        <source>Takes the chosen pictures off the overlay.</source>
        <translation>Toglie dalla sovrapposizione le immagini scelte.</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>A destra</translation>
    </message>
</context>
<context>
    <name>skein::Overlays</name>
    <message>
        <source>%1 cannot be laid over the picture. %2</source>
        <extracomment>%1 is a file, %2 a sentence: why</extracomment>
        <translation>Impossibile sovrapporre %1 all’immagine. %2</translation>
    </message>
    <message>
        <source>%1 is gone. What was read of it still lies over the picture.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 non c’è più. Quanto ne è stato letto resta sovrapposto all’immagine.</translation>
    </message>
</context>
<context>
    <name>skein::OwedDeletions</name>
    <message numerus="yes">
        <source>%n photograph(s) that had been saved earlier were deleted from the camera&apos;s card, which was interrupted then.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n foto salvata in precedenza è stata eliminata dalla scheda della fotocamera, operazione che allora era stata interrotta.</numerusform>
            <numerusform>%n foto salvate in precedenza sono state eliminate dalla scheda della fotocamera, operazione che allora era stata interrotta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) that were to be deleted from the camera&apos;s card stay there, because the saved files have changed or the camera refused. Compare them, then delete them in the camera.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n foto da eliminare dalla scheda della fotocamera resta lì, perché il file salvato è cambiato o la fotocamera ha rifiutato. Confronta le due copie, poi eliminala nella fotocamera.</numerusform>
            <numerusform>%n foto da eliminare dalla scheda della fotocamera restano lì, perché i file salvati sono cambiati o la fotocamera ha rifiutato. Confronta le copie, poi eliminale nella fotocamera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) that were to be deleted from the camera&apos;s card stay there, because there are errors in the picture data of the saved files, or they cannot be read. Look at them, and import the camera&apos;s copies once more if they are spoilt.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n foto da eliminare dalla scheda della fotocamera resta lì, perché ci sono errori nei dati dell’immagine del file salvato o non è possibile leggerlo. Esaminalo e, se è rovinato, importa di nuovo la copia della fotocamera.</numerusform>
            <numerusform>%n foto da eliminare dalla scheda della fotocamera restano lì, perché ci sono errori nei dati dell’immagine dei file salvati o non è possibile leggerli. Esaminali e, se sono rovinati, importa di nuovo le copie della fotocamera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::PanelChooser</name>
    <message>
        <source>All panels</source>
        <extracomment>button with a list of the panels at the side of the window</extracomment>
        <translation>Tutti i pannelli</translation>
    </message>
    <message>
        <source>Lists all panels</source>
        <translation>Elenca tutti i pannelli</translation>
    </message>
</context>
<context>
    <name>skein::PanelsMenu</name>
    <message>
        <source>Panel: %1</source>
        <extracomment>name of a command in the list of keys; %1 is a page of the side panel</extracomment>
        <translation>Pannello: %1</translation>
    </message>
    <message>
        <source>Shows the page “%1” in the side panel, or takes its tab away.</source>
        <extracomment>%1 is a page of the side panel</extracomment>
        <translation>Mostra la pagina “%1” nel pannello laterale, oppure ne toglie la scheda.</translation>
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
        <translation>Colore</translation>
    </message>
    <message>
        <source>Colour of edges in focus</source>
        <translation>Colore dei bordi a fuoco</translation>
    </message>
    <message>
        <source>How boldly edges in focus are marked.</source>
        <translation>Quanto marcatamente vengono evidenziati i bordi a fuoco.</translation>
    </message>
    <message>
        <source>How strong an edge must be to be marked; lower marks more.</source>
        <translation>Quanto deve essere netto un bordo per essere evidenziato; un valore più basso ne evidenzia di più.</translation>
    </message>
    <message>
        <source>Mark what is in focus</source>
        <translation>Evidenzia ciò che è a fuoco</translation>
    </message>
    <message>
        <source>Marks edges that are in focus. With a low threshold soft edges are marked, too; a colour that the subject does not have is seen best.</source>
        <translation>Segna i bordi a fuoco. Con una soglia bassa vengono segnati anche i bordi morbidi; si vede meglio un colore che il soggetto non ha.</translation>
    </message>
    <message>
        <source>Strength</source>
        <extracomment>focus peaking: how strongly it is drawn</extracomment>
        <translation>Intensità</translation>
    </message>
    <message>
        <source>Threshold</source>
        <extracomment>focus peaking: how sharp an edge has to be</extracomment>
        <translation>Soglia</translation>
    </message>
</context>
<context>
    <name>skein::PhotoStore</name>
    <message>
        <source>%1 is damaged. %2 What arrived was saved. Look at it, and take the picture again if you can.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: what is wrong</extracomment>
        <translation>%1 è danneggiato. %2 Quanto è arrivato è stato salvato. Esaminalo e, se possibile, scatta di nuovo la foto.</translation>
    </message>
    <message>
        <source>%1 is damaged. %2 What arrived was saved; the copy on the camera&apos;s card is kept. Compare the two, and fetch it again if that one is whole.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: what is wrong</extracomment>
        <translation>%1 è danneggiato. %2 Quanto è arrivato è stato salvato; la copia sulla scheda della fotocamera viene conservata. Confronta le due e, se quella è integra, scaricala di nuovo.</translation>
    </message>
    <message>
        <source>%1 is saved, but stays on the camera&apos;s card as well. %2 Compare the two, then delete it in the camera.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: what is wrong</extracomment>
        <translation>%1 è salvato, ma resta anche sulla scheda della fotocamera. %2 Confronta le due copie, poi eliminalo nella fotocamera.</translation>
    </message>
    <message>
        <source>It has %1 bytes, but the camera announced %2.</source>
        <extracomment>numbers of bytes: what arrived, and what the camera had said; follows on &quot;IMG_1.JPG is damaged.&quot;</extracomment>
        <translation>Ha %1 byte, ma la fotocamera ne aveva annunciati %2.</translation>
    </message>
    <message>
        <source>Nothing was computed while it arrived to compare it by.</source>
        <translation>Durante l’arrivo non è stato calcolato nulla con cui confrontarlo.</translation>
    </message>
    <message>
        <source>The camera does not say how large it is, so that nobody can tell whether all of it arrived.</source>
        <translation>La fotocamera non ne indica le dimensioni, quindi non si può sapere se è arrivato per intero.</translation>
    </message>
</context>
<context>
    <name>skein::PhotoWriter</name>
    <message>
        <source>No free name was found in “%1”; the photograph stays in “%2”. Choose another file name pattern.</source>
        <extracomment>%1 is a folder, %2 a file</extracomment>
        <translation>Nessun nome libero trovato in “%1”; la foto resta in “%2”. Scegli un altro modello per i nomi dei file.</translation>
    </message>
    <message>
        <source>The photograph changed in the staging folder after it had arrived. Compare it with the copy on the camera.</source>
        <translation>La foto è cambiata nella cartella di transito dopo essere arrivata. Confrontala con la copia nella fotocamera.</translation>
    </message>
    <message>
        <source>The photograph was stored as “%1”, but the disk did not confirm it. Check the disk, and keep the copy on the camera.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>La foto è stata salvata come “%1”, ma il disco non l’ha confermato. Controlla il disco e conserva la copia nella fotocamera.</translation>
    </message>
    <message>
        <source>The photograph “%1” is no longer in the staging folder. Fetch it again if it is still on the camera.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>La foto “%1” non è più nella cartella di transito. Scaricala di nuovo se è ancora nella fotocamera.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file and was left where it is. Look at it yourself.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>“%1” non è un file ordinario ed è stato lasciato dov’è. Esaminalo tu.</translation>
    </message>
</context>
<context>
    <name>skein::PictureArea</name>
    <message>
        <source>No camera is connected</source>
        <translation>Nessuna fotocamera collegata</translation>
    </message>
    <message>
        <source>No photograph matches the filter</source>
        <translation>Nessuna foto corrisponde al filtro</translation>
    </message>
    <message>
        <source>Plug a camera in and switch it on, connect one over the network, or start the virtual camera to look around.</source>
        <translation>Connetti una fotocamera con il cavo e accendila, collegane una in rete oppure avvia la fotocamera virtuale per dare un’occhiata.</translation>
    </message>
    <message>
        <source>Press %1 to see what the camera sees. The shutter button of the camera works, too: its photographs appear here.</source>
        <extracomment>%1 is a key, such as Space, or the name of a command</extracomment>
        <translation>Premi %1 per vedere ciò che vede la fotocamera. Funziona anche il pulsante di scatto della fotocamera: le sue foto appaiono qui.</translation>
    </message>
    <message>
        <source>Press %1 to take a photograph</source>
        <extracomment>%1 is a key, such as Space, or the name of a command</extracomment>
        <translation>Premi %1 per scattare una foto</translation>
    </message>
    <message>
        <source>The session folder is not there</source>
        <translation>La cartella della sessione non c’è</translation>
    </message>
    <message>
        <source>The session has photographs, but none of them is shown.</source>
        <translation>La sessione contiene foto, ma nessuna è visualizzata.</translation>
    </message>
    <message>
        <source>This file cannot be shown</source>
        <translation>Impossibile mostrare questo file</translation>
    </message>
    <message>
        <source>This takes a moment. The settings appear when the camera has answered.</source>
        <translation>Occorre un momento. Le impostazioni appaiono quando la fotocamera ha risposto.</translation>
    </message>
    <message>
        <source>“%1” was deleted or moved, or its disk was taken away. Photographs cannot be saved until it is back or another folder is chosen.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>“%1” è stata eliminata o spostata, oppure il suo disco è stato scollegato. Non è possibile salvare foto finché non torna disponibile o non si sceglie un’altra cartella.</translation>
    </message>
</context>
<context>
    <name>skein::PictureCommands</name>
    <message>
        <source>%1 was moved to the trash.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 è stato spostato nel cestino.</translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) were moved to the trash.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n foto è stata spostata nel cestino.</numerusform>
            <numerusform>%n foto sono state spostate nel cestino.</numerusform>
        </translation>
    </message>
    <message>
        <source>Live view covers the photograph, so it was not rated. Leave live view with %1, then rate it.</source>
        <extracomment>%1 is a key, such as L</extracomment>
        <translation>Il live view copre la foto, perciò la foto non è stata valutata. Esci dal live view con %1, poi valutala.</translation>
    </message>
    <message>
        <source>Open With…</source>
        <extracomment>button: names the program that a photograph is opened with</extracomment>
        <translation>Apri con…</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>button: brings back what was moved to the trash</extracomment>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>skein::PictureErrors</name>
    <message>
        <source>A part of this picture is missing: the file is damaged or incomplete. Copy it again from the camera if it is still there.</source>
        <translation>Manca una parte di questa immagine: il file è danneggiato o incompleto. Copialo di nuovo dalla fotocamera se è ancora lì.</translation>
    </message>
    <message>
        <source>Loading the picture was stopped.</source>
        <translation>Il caricamento dell’immagine è stato interrotto.</translation>
    </message>
    <message>
        <source>The colour profile in this file is damaged, so its colours are shown as sRGB and may be wrong. Copy the file again from where it came from.</source>
        <translation>Il profilo colore in questo file è danneggiato, perciò i colori sono mostrati come sRGB e potrebbero essere errati. Copia di nuovo il file dalla sua origine.</translation>
    </message>
    <message>
        <source>The file holds no picture of a kind that Skein can show. Open it with another program.</source>
        <translation>Il file non contiene un’immagine di un tipo che Skein può mostrare. Aprilo con un altro programma.</translation>
    </message>
    <message>
        <source>The file says that its picture has %1 × %2 pixels, but it is far too small to hold them. It is damaged: copy it again from the camera if it is still there.</source>
        <extracomment>%1 and %2 are numbers of pixels</extracomment>
        <translation>Il file indica un’immagine di %1 × %2 pixel, ma è troppo piccolo per contenerli. È danneggiato: copialo di nuovo dalla fotocamera se è ancora lì.</translation>
    </message>
    <message>
        <source>The file says that its picture has %1 × %2 pixels, which is more than Skein opens. It is probably damaged.</source>
        <extracomment>%1 and %2 are numbers of pixels</extracomment>
        <translation>Il file indica un’immagine di %1 × %2 pixel, più di quanto Skein possa aprire. Probabilmente è danneggiato.</translation>
    </message>
    <message>
        <source>The file&apos;s name ends in .%1, but it holds no picture of a kind that Skein can show. It is damaged or has a wrong name: copy it again or open it with another program.</source>
        <extracomment>%1 is an extension, such as jpg</extracomment>
        <translation>Il nome del file termina con .%1, ma il file non contiene un’immagine di un tipo che Skein può mostrare. È danneggiato o ha un nome sbagliato: copialo di nuovo o aprilo con un altro programma.</translation>
    </message>
    <message>
        <source>The picture cannot be shown: the file is damaged or incomplete. Copy it again from the camera if it is still there.</source>
        <translation>Impossibile mostrare l’immagine: il file è danneggiato o incompleto. Copialo di nuovo dalla fotocamera se è ancora lì.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 × %2 pixels. Close other programs and try again.</source>
        <extracomment>%1 and %2 are numbers of pixels</extracomment>
        <translation>Memoria insufficiente per un’immagine di %1 × %2 pixel. Chiudi altri programmi e riprova.</translation>
    </message>
    <message>
        <source>This RAW file ends early: only its preview can be shown. Copy it again from the camera if it is still there.</source>
        <translation>Questo file RAW termina prima del dovuto: se ne può mostrare solo l’anteprima. Copialo di nuovo dalla fotocamera se è ancora lì.</translation>
    </message>
    <message>
        <source>This is a video. Open it with the desktop&apos;s video player.</source>
        <translation>Questo è un video. Aprilo con il lettore video del sistema.</translation>
    </message>
</context>
<context>
    <name>skein::PictureFiles</name>
    <message>
        <source>The program “%1” could not be started. Check that it is installed and how it is spelt.</source>
        <extracomment>%1 is a program</extracomment>
        <translation>Impossibile avviare il programma “%1”. Controlla che sia installato e che il nome sia scritto correttamente.</translation>
    </message>
    <message>
        <source>This desktop knows no program for files like “%1”. Name one yourself, or choose one for this kind of file in the settings of the desktop.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Questo desktop non conosce programmi per file come “%1”. Indicane uno, oppure sceglilo per questo tipo di file nelle impostazioni del desktop.</translation>
    </message>
</context>
<context>
    <name>skein::PicturePresenter</name>
    <message>
        <source>Reading %1…</source>
        <translation>Lettura di %1…</translation>
    </message>
    <message>
        <source>Reading the new photograph…</source>
        <translation>Lettura della nuova foto…</translation>
    </message>
</context>
<context>
    <name>skein::PicturesPart</name>
    <message>
        <source>The picture could not be written as “%1”. Choose another format.</source>
        <extracomment>%1 is a format of files, such as TIFF</extracomment>
        <translation>Impossibile scrivere l’immagine come “%1”. Scegli un altro formato.</translation>
    </message>
</context>
<context>
    <name>skein::PluginDesks</name>
    <message>
        <source>The folder with your saved sequences does not answer: plugins start without them, and know them as soon as it does. Look whether its disk or network is there.</source>
        <translation>La cartella con le sequenze salvate non risponde: i plugin si avviano senza, e le conosceranno appena risponde. Controlla che il suo disco o la rete siano disponibili.</translation>
    </message>
</context>
<context>
    <name>skein::PluginGuard</name>
    <message>
        <source>It failed (%1) and was switched off. Tell its author.</source>
        <extracomment>%1 is what a plugin says of its failure, in its own words</extracomment>
        <translation>Ha causato un errore (%1) ed è stato disattivato. Segnalalo all’autore.</translation>
    </message>
    <message>
        <source>It failed and was switched off. Tell its author.</source>
        <translation>Ha causato un errore ed è stato disattivato. Segnalalo all’autore.</translation>
    </message>
</context>
<context>
    <name>skein::PluginManager</name>
    <message>
        <source>It was at work when Skein ended unexpectedly, and was switched off. Switch it on to try it again.</source>
        <translation>Era in funzione quando Skein si è chiuso in modo imprevisto ed è stato disattivato. Attivalo per provarlo di nuovo.</translation>
    </message>
    <message>
        <source>The plugin “%1” was at work when Skein ended unexpectedly the last time. It is switched off now; under “Plugins” in the preferences you can switch it on again.</source>
        <extracomment>%1 is the name of a plugin</extracomment>
        <translation>Il plugin “%1” era in funzione l’ultima volta che Skein si è chiuso in modo imprevisto. Ora è disattivato; puoi riattivarlo in “Plugin” nelle preferenze.</translation>
    </message>
    <message>
        <source>The plugin “%1” was switched off. %2</source>
        <extracomment>%1 is the name of a plugin, %2 a sentence</extracomment>
        <translation>Il plugin “%1” è stato disattivato. %2</translation>
    </message>
</context>
<context>
    <name>skein::PluginMetadata</name>
    <message>
        <source>Another plugin has the same id and comes first: %1. Remove one of the two.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Un altro plugin ha lo stesso identificativo e ha la precedenza: %1. Rimuovi uno dei due.</translation>
    </message>
    <message>
        <source>It has no description (the JSON file that its metadata names).</source>
        <translation>Non ha una descrizione (il file JSON indicato dai suoi metadati).</translation>
    </message>
    <message>
        <source>It was built with Qt %1, which does not fit the Qt %2 that Skein runs with here. Get a version of it that fits.</source>
        <extracomment>%1 and %2 are version numbers</extracomment>
        <translation>È stato compilato con Qt %1, non compatibile con Qt %2 usato qui da Skein. Procurati una versione compatibile.</translation>
    </message>
    <message>
        <source>It was made for version %1 of Skein&apos;s plugin interface, and this is version %2. Get a version of it that fits.</source>
        <extracomment>%1 and %2 are version numbers</extracomment>
        <translation>È stato creato per la versione %1 dell’interfaccia dei plugin di Skein, mentre questa è la versione %2. Procurati una versione compatibile.</translation>
    </message>
    <message>
        <source>Its description has no number for “interface”.</source>
        <translation>La sua descrizione non ha un numero per “interface”.</translation>
    </message>
    <message>
        <source>Its description has no text for “%1”.</source>
        <extracomment>%1 is a word in a plugin&apos;s description file: &quot;version&quot;</extracomment>
        <translation>La sua descrizione non ha un testo per “%1”.</translation>
    </message>
    <message>
        <source>Its description is too long.</source>
        <translation>La sua descrizione è troppo lunga.</translation>
    </message>
    <message>
        <source>Its description says neither true nor false for “enabledByDefault”.</source>
        <translation>La sua descrizione non indica né true né false per “enabledByDefault”.</translation>
    </message>
    <message>
        <source>Its id may consist of letters, digits, “.”, “-” and “_” only.</source>
        <translation>Il suo identificativo può contenere solo lettere, cifre, “.”, “-” e “_”.</translation>
    </message>
    <message>
        <source>The text for “%1” in its description has letters that cannot be shown.</source>
        <extracomment>%1 is a word in the plugin&apos;s description, such as &quot;name&quot;</extracomment>
        <translation>Il testo per “%1” nella sua descrizione contiene caratteri che non si possono mostrare.</translation>
    </message>
    <message>
        <source>The text for “%1” in its description is too long.</source>
        <extracomment>%1 is a word in the plugin&apos;s description, such as &quot;name&quot;</extracomment>
        <translation>Il testo per “%1” nella sua descrizione è troppo lungo.</translation>
    </message>
    <message>
        <source>This file is no library, or is not all there. If it is meant to be a plugin, install it again.</source>
        <translation>Questo file non è una libreria o non è completo. Se dovrebbe essere un plugin, installalo di nuovo.</translation>
    </message>
    <message>
        <source>This file is no plugin for Skein.</source>
        <translation>Questo file non è un plugin per Skein.</translation>
    </message>
    <message>
        <source>What plugins do cannot be noted. Should one take Skein down, the next start does not know which.</source>
        <translation>Impossibile annotare ciò che fanno i plugin. Se uno di essi bloccasse Skein, all’avvio successivo non si saprebbe quale.</translation>
    </message>
</context>
<context>
    <name>skein::PluginPart</name>
    <message>
        <source>The window has been closed.</source>
        <translation>La finestra è stata chiusa.</translation>
    </message>
</context>
<context>
    <name>skein::PluginRow</name>
    <message>
        <source>About %1</source>
        <extracomment>%1 is the name of a plugin
----------
title; %1 is the name of a plugin</extracomment>
        <translation>Informazioni su %1</translation>
    </message>
    <message>
        <source>Author</source>
        <extracomment>label of a fact of the plugin</extracomment>
        <translation>Autore</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>where the plugin lies on the disk</extracomment>
        <translation>File</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>the name by which programs know the plugin</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>It is finishing its work.</source>
        <translation>Sta terminando il suo lavoro.</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>È disattivato.</translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation>È in esecuzione.</translation>
    </message>
    <message>
        <source>It starts with Skein the next time.</source>
        <translation>Si avvierà con Skein la prossima volta.</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>label of a fact of the plugin</extracomment>
        <translation>Licenza</translation>
    </message>
    <message>
        <source>Preferences of %1</source>
        <extracomment>%1 is the name of a plugin</extracomment>
        <translation>Preferenze di %1</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>label of a fact of the plugin</extracomment>
        <translation>Versione</translation>
    </message>
</context>
<context>
    <name>skein::PluginsPage</name>
    <message>
        <source>&amp;Keep It On</source>
        <extracomment>button: the plugin goes on</extracomment>
        <translation>&amp;Mantieni attivo</translation>
    </message>
    <message>
        <source>&amp;Switch Off</source>
        <extracomment>button: ends what the plugin does, and the plugin</extracomment>
        <translation>&amp;Disattiva</translation>
    </message>
    <message>
        <source>A plugin may do whatever you may do: use only those that you trust. Plugins of your own belong into %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Un plugin può fare tutto ciò che puoi fare tu: usa solo quelli di cui ti fidi. I tuoi plugin vanno in %1.</translation>
    </message>
    <message>
        <source>Looking for plugins…</source>
        <translation>Ricerca dei plugin…</translation>
    </message>
    <message>
        <source>Skein was started without plugins. What you choose here counts from the next start on.</source>
        <translation>Skein è stato avviato senza plugin. Le scelte fatte qui valgono dal prossimo avvio.</translation>
    </message>
    <message>
        <source>Switch Off %1?</source>
        <extracomment>title of a question; %1 is the name of a plugin</extracomment>
        <translation>Disattivare %1?</translation>
    </message>
    <message>
        <source>Switching the plugin off ends this now.</source>
        <translation>Disattivando il plugin, questa operazione termina subito.</translation>
    </message>
    <message>
        <source>There are no plugins.</source>
        <translation>Non ci sono plugin.</translation>
    </message>
</context>
<context>
    <name>skein::PopOutWindow</name>
    <message>
        <source>New Photograph</source>
        <extracomment>title of a window while a photograph comes from the camera</extracomment>
        <translation>Nuova foto</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lettura di %1…</translation>
    </message>
    <message>
        <source>Reading the new photograph…</source>
        <translation>Lettura della nuova foto…</translation>
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
        <translation>Nessuna fotocamera trovata. Collegane una e accendila, indica l’indirizzo di una fotocamera in rete con --camera o prova &quot;--camera virtual&quot;.</translation>
    </message>
    <message>
        <source>There is more than one camera. Choose one with --camera: %1.</source>
        <extracomment>%1: addresses of cameras with commas between them</extracomment>
        <translation>C’è più di una fotocamera. Scegline una con --camera: %1.</translation>
    </message>
</context>
<context>
    <name>skein::PreferenceFile</name>
    <message>
        <source>This file has no preferences of Skein, so nothing was changed. Choose a file that was made by “Export” in the preferences.</source>
        <translation>Questo file non contiene preferenze di Skein, quindi nulla è stato modificato. Scegli un file creato con “Esporta” nelle preferenze.</translation>
    </message>
</context>
<context>
    <name>skein::PreferenceFollower</name>
    <message>
        <source>The pattern for file names in the preferences cannot be used, so photographs are named as usual. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>Il modello per i nomi dei file nelle preferenze non è utilizzabile, perciò le foto ricevono i nomi consueti. %1</translation>
    </message>
</context>
<context>
    <name>skein::PreferenceSearch</name>
    <message>
        <source>No option was found for “%1”. Try another word.</source>
        <extracomment>%1 is what was searched for</extracomment>
        <translation>Nessuna opzione trovata per “%1”. Prova con un’altra parola.</translation>
    </message>
</context>
<context>
    <name>skein::PreferenceTransfer</name>
    <message numerus="yes">
        <source>%n of its value(s) are not known here; they are kept for a version that knows them, if you take what belonged to the other computer.</source>
        <extracomment>%n counts values in a file of exported preferences</extracomment>
        <translation>
            <numerusform>%n dei suoi valori non è conosciuto qui; viene conservato per una versione che lo conosce, se si importa ciò che apparteneva all’altro computer.</numerusform>
            <numerusform>%n dei suoi valori non sono conosciuti qui; vengono conservati per una versione che li conosce, se si importa ciò che apparteneva all’altro computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preference(s) were imported.</source>
        <extracomment>%n counts preferences</extracomment>
        <translation>
            <numerusform>%n preferenza è stata importata.</numerusform>
            <numerusform>%n preferenze sono state importate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) make no sense and are left out: %1.</source>
        <extracomment>%1: technical names with commas between them</extracomment>
        <translation>
            <numerusform>%n valore non ha senso e viene tralasciato: %1.</numerusform>
            <numerusform>%n valori non hanno senso e vengono tralasciati: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Also what belonged to the other computer</source>
        <translation>&amp;Anche ciò che apparteneva all’altro computer</translation>
    </message>
    <message>
        <source>&amp;Also what belongs to this computer</source>
        <translation>&amp;Anche ciò che appartiene a questo computer</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>button: writes the preferences to a file</extracomment>
        <translation>&amp;Esporta…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <extracomment>button: takes the preferences of the file</extracomment>
        <translation>&amp;Importa</translation>
    </message>
    <message>
        <source>Export Preferences</source>
        <extracomment>title of a window</extracomment>
        <translation>Esporta preferenze</translation>
    </message>
    <message>
        <source>Folders, profiles of monitors, names and addresses of cameras, what plugins keep, and programs that are run on events. Take it only from a file that you made yourself: programs in it would be run here.</source>
        <translation>Cartelle, profili dei monitor, nomi e indirizzi delle fotocamere, dati conservati dai plugin e programmi eseguiti al verificarsi di eventi. Importali solo da un file creato da te: i programmi indicati verrebbero eseguiti qui.</translation>
    </message>
    <message>
        <source>Folders, profiles of monitors, names and addresses of cameras, what plugins keep, and programs that are run on events: these may contain passwords. How windows were left is never in the file.</source>
        <translation>Cartelle, profili dei monitor, nomi e indirizzi delle fotocamere, dati conservati dai plugin e programmi eseguiti al verificarsi di eventi: possono contenere password. La disposizione delle finestre non è mai nel file.</translation>
    </message>
    <message>
        <source>Import Preferences</source>
        <extracomment>title of a window</extracomment>
        <translation>Importa preferenze</translation>
    </message>
    <message>
        <source>It was written by a newer version of Skein.</source>
        <translation>È stato scritto da una versione più recente di Skein.</translation>
    </message>
    <message>
        <source>Its presets of cameras come to yours; they replace those of the same name.</source>
        <translation>I suoi preset delle fotocamere si aggiungono ai tuoi e sostituiscono quelli con lo stesso nome.</translation>
    </message>
    <message>
        <source>Preferences of Skein (*.json)</source>
        <translation>Preferenze di Skein (*.json)</translation>
    </message>
    <message>
        <source>Preferences of Skein (*.json);;All files (*)</source>
        <translation>Preferenze di Skein (*.json);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>The file gets all preferences, among them your name and copyright as they are written to new pictures. It can be read by everybody who gets it.</source>
        <translation>Il file riceve tutte le preferenze, tra cui il tuo nome e il tuo copyright così come vengono scritti nelle nuove immagini. Può leggerlo chiunque lo riceva.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n preference(s), which replace yours.</source>
        <extracomment>%n counts preferences</extracomment>
        <translation>
            <numerusform>Il file contiene %n preferenza, che sostituisce la tua.</numerusform>
            <numerusform>Il file contiene %n preferenze, che sostituiscono le tue.</numerusform>
        </translation>
    </message>
    <message>
        <source>The preferences could not be written to “%1”. Check that the folder can be written to and has room, or choose another one.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Impossibile scrivere le preferenze in “%1”. Controlla che la cartella sia scrivibile e che ci sia spazio, oppure scegline un’altra.</translation>
    </message>
    <message>
        <source>The preferences were written to “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Le preferenze sono state scritte in “%1”.</translation>
    </message>
    <message>
        <source>“%1” could not be read, so nothing was changed. Check that it is there and that you may read it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Impossibile leggere “%1”, quindi nulla è stato modificato. Controlla che esista e di avere il permesso di leggerlo.</translation>
    </message>
</context>
<context>
    <name>skein::PreferencesDialog</name>
    <message>
        <source>The preferences are as they were before, but for those that were changed since.</source>
        <translation>Le preferenze sono tornate come prima, tranne quelle modificate nel frattempo.</translation>
    </message>
    <message>
        <source>The preferences are as they were before.</source>
        <translation>Le preferenze sono tornate come prima.</translation>
    </message>
    <message>
        <source>“%1” is as it was at first.</source>
        <extracomment>%1 is the title of a page of the preferences</extracomment>
        <translation>“%1” è tornata ai valori iniziali.</translation>
    </message>
</context>
<context>
    <name>skein::Presentation</name>
    <message>
        <source>%1, with this window</source>
        <extracomment>%1 is a monitor</extracomment>
        <translation>%1, con questa finestra</translation>
    </message>
    <message>
        <source>Present on</source>
        <extracomment>before the name of a monitor</extracomment>
        <translation>Presenta su</translation>
    </message>
    <message>
        <source>The monitor %1 was unplugged, so the presentation has ended. It goes on when the monitor is back; press %2 to present on another one.</source>
        <extracomment>%1 is a monitor, %2 a key, such as F9</extracomment>
        <translation>Il monitor %1 è stato scollegato, perciò la presentazione è terminata. Riprende quando il monitor torna disponibile; premi %2 per presentare su un altro.</translation>
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
        <translation>Presentazione – Skein</translation>
    </message>
    <message>
        <source>Presented picture</source>
        <extracomment>name of the picture on the second monitor, for screen readers</extracomment>
        <translation>Immagine presentata</translation>
    </message>
</context>
<context>
    <name>skein::PresetApplier</name>
    <message>
        <source>Other settings are just being written to the camera. Wait a moment, then try again.</source>
        <translation>Altre impostazioni sono in corso di scrittura nella fotocamera. Attendi un momento, poi riprova.</translation>
    </message>
    <message>
        <source>The camera stayed at “%1”.</source>
        <extracomment>%1 is the value that the setting has</extracomment>
        <translation>La fotocamera è rimasta su “%1”.</translation>
    </message>
    <message>
        <source>The camera went away while its settings were being written. Connect it, then try again.</source>
        <translation>La fotocamera si è scollegata mentre venivano scritte le sue impostazioni. Collegala, poi riprova.</translation>
    </message>
    <message>
        <source>This camera has no such setting now.</source>
        <translation>Questa fotocamera ora non ha tale impostazione.</translation>
    </message>
    <message>
        <source>“%1” is no value for it.</source>
        <extracomment>%1 is a value; &quot;it&quot; is a camera setting</extracomment>
        <translation>“%1” non è un valore valido per questa impostazione.</translation>
    </message>
</context>
<context>
    <name>skein::PresetDialog</name>
    <message>
        <source>&amp;All settings, not only those on top</source>
        <translation>&amp;Tutte le impostazioni, non solo quelle in alto</translation>
    </message>
    <message>
        <source>Clock, names and the place that photographs go to are never part of a preset.</source>
        <translation>Orologio, nomi e destinazione delle foto non fanno mai parte di un preset.</translation>
    </message>
    <message>
        <source>Keeps the settings that the camera has now under this name.</source>
        <translation>Conserva con questo nome le impostazioni che la fotocamera ha ora.</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nome del preset</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Nome del preset:</translation>
    </message>
    <message>
        <source>Otherwise only the settings on top of the panel are kept, which suits more cameras.</source>
        <translation>Altrimenti vengono conservate solo le impostazioni in cima al pannello, adatte a più fotocamere.</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>button: saves a preset under a name that is taken</extracomment>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>button: saves the camera&apos;s settings as a preset</extracomment>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Save as Preset</source>
        <translation>Salva come preset</translation>
    </message>
    <message>
        <source>Studio, portrait</source>
        <extracomment>an example of a name for settings</extracomment>
        <translation>Studio, ritratto</translation>
    </message>
    <message>
        <source>The name by which the settings are found again. One that is taken is replaced.</source>
        <translation>Il nome con cui si ritrovano le impostazioni. Se esiste già, viene sostituito.</translation>
    </message>
    <message>
        <source>There is a preset of this name; it will be replaced.</source>
        <translation>Esiste già un preset con questo nome; verrà sostituito.</translation>
    </message>
</context>
<context>
    <name>skein::PresetsDialog</name>
    <message>
        <source>&amp;Apply</source>
        <extracomment>button: gives the camera the settings of the preset</extracomment>
        <translation>&amp;Applica</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>button</extracomment>
        <translation>&amp;Elimina</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>button</extracomment>
        <translation>&amp;Rinomina</translation>
    </message>
    <message>
        <source>Deletes the chosen preset. The camera keeps its settings.</source>
        <translation>Elimina il preset scelto. La fotocamera conserva le sue impostazioni.</translation>
    </message>
    <message>
        <source>Gives the camera the settings of the chosen preset, and says which of them it did not take.</source>
        <translation>Assegna alla fotocamera le impostazioni del preset scelto e indica quali non ha accettato.</translation>
    </message>
    <message>
        <source>Gives the chosen preset another name.</source>
        <translation>Dà un altro nome al preset scelto.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>head of a column</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Presets</source>
        <extracomment>title of a window: saved settings of the camera</extracomment>
        <translation>Preset</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>head of a column: the value that the preset has for a setting</extracomment>
        <translation>Salvato</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>name of a list, for screen readers: the settings of a preset</extracomment>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>The presets that you have saved, how many settings each has, and when it was saved.</source>
        <translation>I preset che hai salvato, quante impostazioni ha ciascuno e quando è stato salvato.</translation>
    </message>
    <message>
        <source>There are no presets yet. “Save as Preset…” in the menu Camera keeps the settings of the camera under a name.</source>
        <translation>Non ci sono ancora preset. “Salva come preset…” nel menu Fotocamera conserva le impostazioni della fotocamera sotto un nome.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>a time that is not known</extracomment>
        <translation>Sconosciuto</translation>
    </message>
</context>
<context>
    <name>skein::PreviewCommand</name>
    <message>
        <source>The folder %1 cannot be made. Choose another one with --out.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>Impossibile creare la cartella %1. Scegline un’altra con --out.</translation>
    </message>
    <message>
        <source>The frame could not be written to %1. Check that the folder may be written to and that the disk has space, or choose another one with --out.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>Impossibile scrivere il fotogramma in %1. Controlla che la cartella sia scrivibile e che ci sia spazio sul disco, oppure scegline un’altra con --out.</translation>
    </message>
</context>
<context>
    <name>skein::PreviewLoop</name>
    <message>
        <source>Live view has stopped. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>Il live view si è interrotto. %1</translation>
    </message>
    <message>
        <source>Live view needs a connected camera. Connect one and try again.</source>
        <translation>Il live view richiede una fotocamera collegata. Collegane una e riprova.</translation>
    </message>
</context>
<context>
    <name>skein::ProblemDialog</name>
    <message>
        <source>&amp;What you did, what happened, and what you expected:</source>
        <extracomment>label of a text field</extracomment>
        <translation>&amp;Che cosa hai fatto, che cosa è accaduto e che cosa ti aspettavi:</translation>
    </message>
    <message>
        <source>C&amp;opy All</source>
        <extracomment>button: puts the whole text on the clipboard</extracomment>
        <translation>C&amp;opia tutto</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>Raccolta in corso…</translation>
    </message>
    <message>
        <source>Nothing is sent. Read this text, take out what is nobody&apos;s business, and save or copy it for whoever helps you.</source>
        <translation>Non viene inviato nulla. Leggi questo testo, togli ciò che non riguarda nessuno e salvalo o copialo per chi ti aiuta.</translation>
    </message>
    <message>
        <source>Put in the &amp;serial numbers of the cameras</source>
        <translation>Includi i &amp;numeri di serie delle fotocamere</translation>
    </message>
    <message>
        <source>Puts the whole text on the clipboard, to be pasted into a message.</source>
        <translation>Copia l’intero testo negli appunti, per incollarlo in un messaggio.</translation>
    </message>
    <message>
        <source>Report a Problem</source>
        <translation>Segnala un problema</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;Salva…</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>Salva la segnalazione</translation>
    </message>
    <message>
        <source>Say step by step how the problem comes about. A report that others can play again is mended soonest.</source>
        <translation>Descrivi passo per passo come si presenta il problema. Quello che altri possono riprodurre si risolve prima.</translation>
    </message>
    <message>
        <source>The report could not be written to “%1”. Choose another folder, or copy the text instead.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Impossibile scrivere la segnalazione in “%1”. Scegli un’altra cartella, oppure copia il testo.</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>La segnalazione è negli appunti.</translation>
    </message>
    <message>
        <source>The report is saved as “%1”.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>La segnalazione è stata salvata come “%1”.</translation>
    </message>
    <message>
        <source>Versions, system, cameras, changed settings and the end of the log, in English. You can change and delete any of it. Passwords, names and copyright lines are left out.</source>
        <translation>Versioni, sistema, fotocamere, impostazioni modificate e la fine del registro, in inglese. Puoi modificarne ed eliminarne qualsiasi parte. Password, nomi e righe di copyright vengono omessi.</translation>
    </message>
    <message>
        <source>What Skein has &amp;collected:</source>
        <extracomment>label of a text field</extracomment>
        <translation>Che cosa ha &amp;raccolto Skein:</translation>
    </message>
    <message>
        <source>What Skein has collected</source>
        <translation>Che cosa ha raccolto Skein</translation>
    </message>
    <message>
        <source>Without this the report says only that there is a serial number. It helps when two cameras of one model are mixed up.</source>
        <translation>Senza questo la segnalazione dice solo che c’è un numero di serie. È utile quando due fotocamere dello stesso modello vengono scambiate.</translation>
    </message>
    <message>
        <source>Writes the whole text into a file of your choice.</source>
        <translation>Scrive l’intero testo in un file a tua scelta.</translation>
    </message>
    <message>
        <source>Your description of the problem</source>
        <translation>La tua descrizione del problema</translation>
    </message>
</context>
<context>
    <name>skein::ProcessHandle</name>
    <message>
        <source>The program cannot be ended from here. Close it yourself, then connect the camera again.</source>
        <translation>Impossibile terminare il programma da qui. Chiudilo tu, poi collega di nuovo la fotocamera.</translation>
    </message>
    <message>
        <source>The program has ended already. Connect the camera again.</source>
        <translation>Il programma è già terminato. Collega di nuovo la fotocamera.</translation>
    </message>
</context>
<context>
    <name>skein::ProfileDialog</name>
    <message>
        <source>Choose a Colour Profile</source>
        <translation>Scegli un profilo colore</translation>
    </message>
    <message>
        <source>Chooses a profile that is not in the list: an ICC file from a laboratory or from a calibration device.</source>
        <translation>Sceglie un profilo che non è nell’elenco: un file ICC di un laboratorio o di un dispositivo di calibrazione.</translation>
    </message>
    <message>
        <source>Colour profiles</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>Profili colore</translation>
    </message>
    <message>
        <source>Colour profiles (*.icc *.icm *.ICC *.ICM)</source>
        <translation>Profili colore (*.icc *.icm *.ICC *.ICM)</translation>
    </message>
    <message>
        <source>Other File…</source>
        <extracomment>button: chooses the file of a colour profile</extracomment>
        <translation>Altro file…</translation>
    </message>
    <message>
        <source>Takes the profile that is chosen in the list.</source>
        <translation>Usa il profilo scelto nell’elenco.</translation>
    </message>
    <message>
        <source>The colour profiles that are installed on this computer.</source>
        <translation>I profili colore installati su questo computer.</translation>
    </message>
    <message>
        <source>Use Profile</source>
        <extracomment>button: takes the colour profile that is chosen</extracomment>
        <translation>Usa profilo</translation>
    </message>
</context>
<context>
    <name>skein::ProfileSentences</name>
    <message>
        <source>The colour profile in this file is not one for RGB pictures (it may be for Lab), so its colours are shown as sRGB and may be wrong. Give it an RGB profile in the program that wrote it.</source>
        <translation>Il profilo colore in questo file non è adatto a immagini RGB (potrebbe essere per Lab), perciò i colori sono mostrati come sRGB e potrebbero essere errati. Assegna un profilo RGB con il programma che ha scritto il file.</translation>
    </message>
    <message>
        <source>The colour profile in this file is one for greys, but the picture has colours. They are shown as sRGB and may be wrong. Give it an RGB profile in the program that wrote it.</source>
        <translation>Il profilo colore in questo file è per toni di grigio, ma l’immagine è a colori. I colori sono mostrati come sRGB e potrebbero essere errati. Assegna un profilo RGB con il programma che ha scritto il file.</translation>
    </message>
    <message>
        <source>The colour profile in this file is one for printing inks (CMYK), but the picture is not in inks. Its colours are shown as sRGB and may be wrong. Give it an RGB profile in the program that wrote it.</source>
        <translation>Il profilo colore in questo file è per inchiostri da stampa (CMYK), ma l’immagine non lo è. I colori sono mostrati come sRGB e potrebbero essere errati. Assegna un profilo RGB con il programma che ha scritto il file.</translation>
    </message>
</context>
<context>
    <name>skein::ProgramDialog</name>
    <message>
        <source>Browse…</source>
        <extracomment>button: chooses the file of a program</extracomment>
        <translation>Sfoglia…</translation>
    </message>
    <message>
        <source>Choose a Program</source>
        <translation>Scegli un programma</translation>
    </message>
    <message>
        <source>Chooses the program among the files of this computer.</source>
        <translation>Sceglie il programma tra i file di questo computer.</translation>
    </message>
    <message>
        <source>Name of the program, or its command with options. The files are added.</source>
        <translation>Nome del programma o suo comando con le opzioni. I file vengono aggiunti.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>button: opens the photograph with the chosen program</extracomment>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Open With Another Program</source>
        <translation>Apri con un altro programma</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Starts the program with the selected pictures. It stays open when Skein ends.</source>
        <translation>Avvia il programma con le immagini selezionate. Resta aperto quando Skein termina.</translation>
    </message>
    <message>
        <source>The program that gets the pictures, as it would be typed in a terminal. Those that were used before are in the list.</source>
        <translation>Il programma che riceve le immagini, come si digiterebbe in un terminale. Quelli già usati sono nell’elenco.</translation>
    </message>
</context>
<context>
    <name>skein::PtpIpServer</name>
    <message>
        <source>The camera cannot listen on port %1. Choose another port, or 0 for a free one.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>La fotocamera non può mettersi in ascolto sulla porta %1. Scegli un’altra porta, oppure 0 per una libera.</translation>
    </message>
</context>
<context>
    <name>skein::QtPicture</name>
    <message>
        <source>This is a TIFF, and Qt&apos;s reader for it is not installed. Install the package with Qt&apos;s additional image formats.</source>
        <translation>Questo è un TIFF e il lettore TIFF di Qt non è installato. Installa il pacchetto con i formati immagine aggiuntivi di Qt.</translation>
    </message>
</context>
<context>
    <name>skein::RatingBar</name>
    <message>
        <source>%1, label: %2</source>
        <extracomment>for screen readers; %1: &quot;3 stars&quot; or &quot;Rejected&quot;, %2: a colour</extracomment>
        <translation>%1, etichetta: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <extracomment>how a photograph is rated</extracomment>
        <translation>
            <numerusform>%n stella</numerusform>
            <numerusform>%n stelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>read aloud: stars of a photograph</extracomment>
        <translation>Valutazione</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>how a photograph is rated: not to be used</extracomment>
        <translation>Scartata</translation>
    </message>
</context>
<context>
    <name>skein::RatingCommands</name>
    <message>
        <source>&amp;Redo</source>
        <extracomment>command of a menu</extracomment>
        <translation>&amp;Ripeti</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <extracomment>command of a menu; %1 is what was done, such as &quot;Rate 3 Photographs&quot;</extracomment>
        <translation>&amp;Ripeti: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>command of a menu</extracomment>
        <translation>Annu&amp;lla</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>command of a menu; %1 is what was done, such as &quot;Rate 3 Photographs&quot;</extracomment>
        <translation>&amp;Annulla: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <extracomment>%1 is what was done again: &quot;Rate 3 Photographs&quot;</extracomment>
        <translation>Ripetuto: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1 is what was taken back: &quot;Rate 3 Photographs&quot;</extracomment>
        <translation>Annullato: %1</translation>
    </message>
</context>
<context>
    <name>skein::RawWhiteText</name>
    <message>
        <source>The file says that its photosites are saturated at %1, but its data show that they are at %2. What is clipped is counted by the data.</source>
        <extracomment>%1 and %2 are values of the sensor, &quot;16383&quot; or &quot;R 15800, G1 15790&quot;</extracomment>
        <translation>Il file dichiara che i suoi fotositi saturano a %1, ma dai dati risulta %2. Per contare le aree bruciate si usano i dati.</translation>
    </message>
</context>
<context>
    <name>skein::RecentMenu</name>
    <message>
        <source>%1 (not there)</source>
        <extracomment>%1 is an entry of the list of sessions</extracomment>
        <translation>%1 (non presente)</translation>
    </message>
    <message>
        <source>&amp;%1 %2 – in %3</source>
        <extracomment>entry of a menu; %1 is a digit to press, %2 the name of a session&apos;s folder, %3 where it lies</extracomment>
        <translation>&amp;%1 %2 – in %3</translation>
    </message>
    <message>
        <source>No earlier sessions</source>
        <extracomment>entry of an empty list of sessions</extracomment>
        <translation>Nessuna sessione precedente</translation>
    </message>
    <message>
        <source>The folder was moved or deleted, or its disk is not connected.</source>
        <translation>La cartella è stata spostata o eliminata, oppure il suo disco non è collegato.</translation>
    </message>
</context>
<context>
    <name>skein::Reconnector</name>
    <message>
        <source>The camera does not answer any more, whatever is tried from here. Switch it off and on again, then connect it.</source>
        <translation>La fotocamera non risponde più a nessun tentativo fatto da qui. Spegnila e riaccendila, poi collegala.</translation>
    </message>
</context>
<context>
    <name>skein::RenameDialog</name>
    <message>
        <source>New name</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>Nuovo nome</translation>
    </message>
    <message>
        <source>New name for %1, without its ending:</source>
        <extracomment>label of a field; %1 is the name of a file</extracomment>
        <translation>Nuovo nome per %1, senza estensione:</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>button</extracomment>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Renames all files of the shot. This can be undone.</source>
        <translation>Rinomina tutti i file dello scatto. Si può annullare.</translation>
    </message>
    <message>
        <source>The new name for all files of the shot: RAW, JPEG and sidecars. Each keeps its ending.</source>
        <translation>Il nuovo nome per tutti i file dello scatto: RAW, JPEG e sidecar. Ognuno conserva la propria estensione.</translation>
    </message>
</context>
<context>
    <name>skein::Reply</name>
    <message>
        <source>The session was closed before this was done. Open it again and repeat it.</source>
        <translation>La sessione è stata chiusa prima del completamento. Riaprila e ripeti l’operazione.</translation>
    </message>
</context>
<context>
    <name>skein::RestWaiter</name>
    <message>
        <source>Live view did not start, so it cannot be told whether the camera is at rest.</source>
        <translation>Il live view non si è avviato, quindi non è possibile stabilire se la fotocamera è ferma.</translation>
    </message>
    <message>
        <source>Live view ended before the camera had come to rest.</source>
        <translation>Il live view è terminato prima che la fotocamera fosse ferma.</translation>
    </message>
    <message>
        <source>Live view shows nothing by which it could be told whether the camera is at rest.</source>
        <translation>Il live view non mostra nulla che permetta di stabilire se la fotocamera è ferma.</translation>
    </message>
    <message>
        <source>The camera has not come to rest in %1 s.</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>La fotocamera non si è fermata entro %1 s.</translation>
    </message>
    <message>
        <source>This camera has no live view, by which it could be told whether it is at rest.</source>
        <translation>Questa fotocamera non ha il live view, che permetterebbe di stabilire se è ferma.</translation>
    </message>
    <message>
        <source>Waiting for rest</source>
        <translation>In attesa della stabilità</translation>
    </message>
    <message>
        <source>Waiting for rest: moves %1 %</source>
        <extracomment>how far the live picture moves between two frames, in per cent of its width</extracomment>
        <translation>In attesa della stabilità: movimento %1 %</translation>
    </message>
</context>
<context>
    <name>skein::ResultSaver</name>
    <message>
        <source>No free name was found for “%1”. Look at what lies in the session&apos;s folder, and try again.</source>
        <extracomment>%1 is the name of a file that a plugin has made</extracomment>
        <translation>Nessun nome libero trovato per “%1”. Controlla il contenuto della cartella della sessione e riprova.</translation>
    </message>
    <message>
        <source>No session is open, so there is no place for “%1”. Open one and try again.</source>
        <extracomment>%1 is the name of a file that a plugin has made</extracomment>
        <translation>Nessuna sessione è aperta, quindi non c’è un posto per “%1”. Aprine una e riprova.</translation>
    </message>
    <message>
        <source>Only a part could be saved: %1. Look whether the disk of the session is still there, and try again.</source>
        <extracomment>%1 are names of files</extracomment>
        <translation>È stato possibile salvare solo una parte: %1. Controlla che il disco della sessione ci sia ancora e riprova.</translation>
    </message>
    <message>
        <source>There is nothing to be saved.</source>
        <translation>Non c’è nulla da salvare.</translation>
    </message>
    <message>
        <source>“%1” has no extension, which says what kind of file it is. Give it one.</source>
        <extracomment>%1 is the name of a file that a plugin has made</extracomment>
        <translation>“%1” non ha un’estensione, che indica il tipo di file. Aggiungine una.</translation>
    </message>
</context>
<context>
    <name>skein::ReviewPart</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <extracomment>how long each photograph is shown</extracomment>
        <translation>
            <numerusform>%n secondo</numerusform>
            <numerusform>%n secondi</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show the photograph:</source>
        <translation>&amp;Mostra la foto:</translation>
    </message>
    <message>
        <source>How long a photograph that was taken from live view is shown before live view goes on.</source>
        <translation>Per quanto tempo una foto scattata dal live view viene mostrata prima che il live view riprenda.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Then live view comes back by itself, and at once with Escape; P ends it. Whoever zooms or rates the photograph keeps it until P or Escape, which bring live view back.</source>
        <translation>Poi il live view torna da solo, o subito con Esc; P lo termina. Se ingrandisci o valuti la foto, questa resta fino a P o Esc, che riportano il live view.</translation>
    </message>
    <message>
        <source>Then live view comes back by itself, and at once with P or Escape. Whoever zooms or rates the photograph keeps it until then.</source>
        <translation type="vanished">Poi il live view torna da solo, o subito con P o Esc. Chi ingrandisce o valuta la foto la tiene visibile fino ad allora.</translation>
    </message>
    <message>
        <source>Until a key is pressed</source>
        <translation>Fino alla pressione di un tasto</translation>
    </message>
</context>
<context>
    <name>skein::RunningPlugin</name>
    <message>
        <source>It could not be loaded. Install it again.</source>
        <translation>Impossibile caricarlo. Installalo di nuovo.</translation>
    </message>
    <message>
        <source>It could not be loaded: “%1” is missing, which it needs. Install what belongs to it, or a version of it that fits.</source>
        <extracomment>%1 is the name of a library or of a function</extracomment>
        <translation>Impossibile caricarlo: manca “%1”, che gli è necessario. Installa ciò che gli occorre o una versione compatibile.</translation>
    </message>
    <message>
        <source>It did not start, and gave no reason. Tell its author.</source>
        <translation>Non si è avviato e non ha indicato il motivo. Segnalalo all’autore.</translation>
    </message>
    <message>
        <source>It failed when it was started (%1). Tell its author.</source>
        <extracomment>%1 is what the plugin says of its failure, usually in English</extracomment>
        <translation>Ha causato un errore all’avvio (%1). Segnalalo all’autore.</translation>
    </message>
    <message>
        <source>This file is no plugin for Skein.</source>
        <translation>Questo file non è un plugin per Skein.</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>instead of an error message</extracomment>
        <translation>sconosciuto</translation>
    </message>
</context>
<context>
    <name>skein::RunsPart</name>
    <message>
        <source>%1 is under way. Stop it, or wait until it has ended.</source>
        <extracomment>%1 is the name of what takes photographs by itself: &quot;Eclipse&quot;</extracomment>
        <translation>In corso: %1. Ferma l’operazione o attendi che sia terminata.</translation>
    </message>
    <message>
        <source>A sequence is running. Stop it, or wait until it has ended.</source>
        <translation>È in corso una sequenza. Fermala o attendi che sia terminata.</translation>
    </message>
</context>
<context>
    <name>skein::Sandbox</name>
    <message>
        <source>The camera host could not be kept from writing elsewhere. Start it with --no-sandbox if you trust the camera.</source>
        <translation>Impossibile impedire al programma della fotocamera di scrivere altrove. Avvialo con --no-sandbox se ti fidi della fotocamera.</translation>
    </message>
</context>
<context>
    <name>skein::ScreenProfiles</name>
    <message>
        <source>The profile “%1” is not one of a monitor. Choose another one.</source>
        <extracomment>%1 is the name of a colour profile</extracomment>
        <translation>Il profilo “%1” non è quello di un monitor. Scegline un altro.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceBar</name>
    <message>
        <source>Does not stop: the photographs go on being taken.</source>
        <translation>Non ferma nulla: gli scatti continuano.</translation>
    </message>
    <message>
        <source>Go On</source>
        <extracomment>button: the running sequence is not stopped, although Escape was pressed</extracomment>
        <translation>Prosegui</translation>
    </message>
    <message>
        <source>How far the sequence is</source>
        <translation>Avanzamento della sequenza</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>button: the running sequence waits</extracomment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>state of the running sequence</extracomment>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>button: the waiting sequence goes on</extracomment>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Sequence</source>
        <extracomment>title of the bar that shows how far a sequence is</extracomment>
        <translation>Sequenza</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>button: ends the running sequence</extracomment>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Stopping: the camera is being set back</source>
        <translation>Arresto in corso: ripristino della fotocamera</translation>
    </message>
    <message>
        <source>The camera is away and cannot be set back: stop again to leave it so</source>
        <translation>La fotocamera non è presente e non si può ripristinare: ferma di nuovo per lasciarla così</translation>
    </message>
</context>
<context>
    <name>skein::SequenceCheck</name>
    <message>
        <source>The camera needs about %1 seconds each time, longer than the beat of %2 seconds: some beats will be left out.</source>
        <translation type="vanished">La fotocamera impiega circa %1 secondi ogni volta, più della cadenza di %2 secondi: alcuni scatti verranno saltati.</translation>
    </message>
    <message>
        <source>The camera needs about %1 seconds each time, longer than the interval of %2 seconds: some beats will be left out.</source>
        <extracomment>%1 and %2 are numbers, such as &quot;2.5&quot;; a beat is a moment at which a photograph is due</extracomment>
        <translation>La fotocamera impiega circa %1 secondi ogni volta, più dell’intervallo di %2 secondi: alcuni scatti verranno saltati.</translation>
    </message>
    <message>
        <source>The camera needs about %1 seconds each time, which leaves hardly any reserve in the interval of %2 seconds: where it takes longer, beats are left out. Choose a longer interval to be sure.</source>
        <extracomment>%1 and %2 are numbers, such as &quot;2.5&quot;; a beat is a moment at which a photograph is due</extracomment>
        <translation>La fotocamera impiega circa %1 secondi ogni volta, e nell’intervallo di %2 secondi resta poco margine: se impiega di più, alcuni scatti vengono saltati. Per sicurezza scegli un intervallo più lungo.</translation>
    </message>
    <message>
        <source>The shutter is set to bulb. Choose an exposure time, or a bulb series.</source>
        <translation>Il tempo di posa è impostato su bulb. Scegli un tempo oppure una serie bulb.</translation>
    </message>
    <message>
        <source>The time at which the sequence begins has passed. Choose a later one.</source>
        <translation>L’ora di inizio della sequenza è già passata. Scegline una successiva.</translation>
    </message>
    <message>
        <source>The time at which the sequence ends has passed, or comes before its beginning. Choose a later one.</source>
        <translation>L’ora di fine della sequenza è già passata o precede l’inizio. Scegline una successiva.</translation>
    </message>
    <message>
        <source>There is no room for photographs on the disk. Free some, or choose another folder.</source>
        <translation>Non c’è spazio per le foto sul disco. Liberane o scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>There is room for about %1 photographs on the disk, and the sequence takes %2.</source>
        <extracomment>%1 and %2 are numbers of photographs</extracomment>
        <translation>Sul disco c’è spazio per circa %1 foto, mentre la sequenza ne scatta %2.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceCommand</name>
    <message>
        <source>No folder could be made for temporary files, which is needed while the camera is asked. Check whether the disk is full.</source>
        <translation>Impossibile creare una cartella per i file temporanei, necessaria per interrogare la fotocamera. Controlla se il disco è pieno.</translation>
    </message>
    <message>
        <source>Photograph %1</source>
        <extracomment>progress; %1 is a number</extracomment>
        <translation>Foto %1</translation>
    </message>
    <message>
        <source>Photograph %1 of %2</source>
        <extracomment>progress; %1 and %2 are numbers</extracomment>
        <translation>Foto %1 di %2</translation>
    </message>
    <message>
        <source>Photographs that were in the camera&apos;s memory are in the folder %1 now.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Le foto che erano nella memoria della fotocamera ora sono nella cartella %1.</translation>
    </message>
    <message>
        <source>Stopping: the settings are put back. Interrupt again to leave at once.</source>
        <translation>Arresto in corso: le impostazioni vengono ripristinate. Interrompi di nuovo per uscire subito.</translation>
    </message>
    <message>
        <source>The file “%1” could not be read. Check its name, or name one of the sequences that --list shows.</source>
        <extracomment>%1 is a file; --list stays as it is</extracomment>
        <translation>Impossibile leggere il file “%1”. Controllane il nome o indica una delle sequenze elencate da --list.</translation>
    </message>
    <message numerus="yes">
        <source>The sequence was broken off. %n photograph(s) taken.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>La sequenza è stata interrotta. %n foto scattata.</numerusform>
            <numerusform>La sequenza è stata interrotta. %n foto scattate.</numerusform>
        </translation>
    </message>
    <message>
        <source>This camera can do it. Photographs: %1. End, if it began now: %2.</source>
        <extracomment>%1 is a number, %2 a time</extracomment>
        <translation>Questa fotocamera può farlo. Foto: %1. Fine, se iniziasse ora: %2.</translation>
    </message>
    <message>
        <source>as many as there is time for</source>
        <extracomment>instead of a number of photographs</extracomment>
        <translation>quante ne permette il tempo</translation>
    </message>
    <message>
        <source>when it is stopped</source>
        <extracomment>instead of a time</extracomment>
        <translation>quando viene fermata</translation>
    </message>
</context>
<context>
    <name>skein::SequenceCommands</name>
    <message>
        <source>%1 is being ended</source>
        <extracomment>%1 is the name of what takes the photographs: &quot;Eclipse&quot;</extracomment>
        <translation>%1: in chiusura</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <extracomment>%1 is the name of what takes the photographs: &quot;Eclipse&quot;</extracomment>
        <translation>%1: in pausa</translation>
    </message>
    <message>
        <source>&amp;Pause Sequence</source>
        <extracomment>command of a menu</extracomment>
        <translation>&amp;Pausa sequenza</translation>
    </message>
    <message>
        <source>&amp;Resume Sequence</source>
        <extracomment>command of a menu: the waiting sequence goes on</extracomment>
        <translation>&amp;Riprendi sequenza</translation>
    </message>
    <message>
        <source>A sequence has the shutter: stop it first, by Escape</source>
        <translation>Una sequenza sta usando lo scatto: prima fermala con Esc</translation>
    </message>
    <message>
        <source>A sequence is running, with %1. Closing the window stops it.</source>
        <extracomment>%1 says how far it is, such as &quot;3 of 10 photographs&quot;</extracomment>
        <translation>È in corso una sequenza, con %1. La chiusura della finestra la ferma.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>button: takes the photographs that are left of the sequence that was stopped</extracomment>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Run Again</source>
        <extracomment>button</extracomment>
        <translation>Esegui di nuovo</translation>
    </message>
    <message>
        <source>Show Report</source>
        <extracomment>button: shows what a sequence did</extracomment>
        <translation>Mostra resoconto</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>Ferma e chiudi</translation>
    </message>
    <message>
        <source>The sequence is being stopped</source>
        <translation>Arresto della sequenza in corso</translation>
    </message>
    <message>
        <source>The sequence is paused</source>
        <translation>La sequenza è in pausa</translation>
    </message>
    <message>
        <source>The sequence is stopped</source>
        <translation>La sequenza è ferma</translation>
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
        <translation>Un limite per “%1” non è un numero maggiore di zero.</translation>
    </message>
    <message>
        <source>A sequence within an interval cannot begin or end by the clock. Give that time to the interval itself.</source>
        <translation>Una sequenza all’interno di un intervallo non può iniziare o finire a un’ora stabilita. Assegna quell’ora all’intervallo stesso.</translation>
    </message>
    <message>
        <source>A sequence within an interval has to end by itself. Give it a number of photographs.</source>
        <translation>Una sequenza all’interno di un intervallo deve finire da sola. Assegnale un numero di foto.</translation>
    </message>
    <message>
        <source>Aperture</source>
        <extracomment>camera setting whose limits are given</extracomment>
        <translation>Diaframma</translation>
    </message>
    <message>
        <source>Exposure time, in seconds</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Tempo di posa, in secondi</translation>
    </message>
    <message>
        <source>Factor from one exposure to the next</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Fattore da un’esposizione alla successiva</translation>
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
        <translation>Ultimo tempo di posa, in secondi</translation>
    </message>
    <message>
        <source>Line %1, in %2: %3</source>
        <extracomment>%1 is a number, %2 a place within a file, such as &quot;sequence.each (burst)&quot;, %3 a sentence</extracomment>
        <translation>Riga %1, in %2: %3</translation>
    </message>
    <message>
        <source>Number of photographs</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Numero di foto</translation>
    </message>
    <message>
        <source>Number of photographs of the whole sequence</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Numero di foto dell’intera sequenza</translation>
    </message>
    <message>
        <source>Number of steps between two photographs</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Numero di passi tra due foto</translation>
    </message>
    <message>
        <source>Pause, in seconds</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Pausa, in secondi</translation>
    </message>
    <message>
        <source>Shift, in stops</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Spostamento, in stop</translation>
    </message>
    <message>
        <source>Shutter</source>
        <extracomment>camera setting whose limits are given: the shutter speed</extracomment>
        <translation>Tempo di posa</translation>
    </message>
    <message>
        <source>Step, in stops</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Passo, in stop</translation>
    </message>
    <message>
        <source>The exposure time, in seconds,</source>
        <translation type="vanished">Il tempo di posa, in secondi,</translation>
    </message>
    <message>
        <source>The factor from one exposure to the next</source>
        <translation type="vanished">Il fattore da un’esposizione alla successiva</translation>
    </message>
    <message>
        <source>The file is no sequence: there is a mistake in line %1. Compare it with one that Skein saved.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Il file non è una sequenza: c’è un errore alla riga %1. Confrontalo con uno salvato da Skein.</translation>
    </message>
    <message>
        <source>The file is too large to be a sequence. Choose another.</source>
        <translation>Il file è troppo grande per essere una sequenza. Scegline un altro.</translation>
    </message>
    <message>
        <source>The last exposure time, in seconds,</source>
        <translation type="vanished">L’ultimo tempo di posa, in secondi,</translation>
    </message>
    <message>
        <source>The lower limit for “%1” is above the upper one.</source>
        <extracomment>%1: &quot;Shutter&quot;, &quot;ISO&quot; or &quot;Aperture&quot;</extracomment>
        <translation>Il limite inferiore per “%1” è maggiore di quello superiore.</translation>
    </message>
    <message>
        <source>The number of photographs</source>
        <translation type="vanished">Il numero di foto</translation>
    </message>
    <message>
        <source>The number of photographs of the whole sequence</source>
        <translation type="vanished">Il numero di foto dell’intera sequenza</translation>
    </message>
    <message>
        <source>The number of steps between two photographs</source>
        <translation type="vanished">Il numero di passi tra due foto</translation>
    </message>
    <message>
        <source>The pause, in seconds,</source>
        <translation type="vanished">La pausa, in secondi,</translation>
    </message>
    <message>
        <source>The sequence holds too many others within one another. At most %1 are possible.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>La sequenza ne contiene troppe altre una dentro l’altra. Ne sono possibili al massimo %1.</translation>
    </message>
    <message>
        <source>The sequence was made by a newer version of Skein (its format is %1, this version knows %2). Update Skein to use it.</source>
        <extracomment>%1 and %2 are version numbers</extracomment>
        <translation>La sequenza è stata creata da una versione più recente di Skein (il suo formato è %1, questa versione conosce %2). Aggiorna Skein per usarla.</translation>
    </message>
    <message>
        <source>The shift, in stops,</source>
        <translation type="vanished">Lo spostamento, in stop,</translation>
    </message>
    <message>
        <source>The step, in stops,</source>
        <translation type="vanished">Il passo, in stop,</translation>
    </message>
    <message>
        <source>The time that the lens rests, in seconds,</source>
        <translation type="vanished">Il tempo di riposo dell’obiettivo, in secondi,</translation>
    </message>
    <message>
        <source>The wanted brightness, in stops,</source>
        <translation type="vanished">La luminosità desiderata, in stop,</translation>
    </message>
    <message>
        <source>There is no kind of sequence named “%1”.</source>
        <extracomment>%1 is what was written</extracomment>
        <translation type="vanished">Non esiste un tipo di sequenza chiamato “%1”.</translation>
    </message>
    <message>
        <source>There is no kind of sequence named “%1”. Write one of these as “kind”: %2.</source>
        <extracomment>%1 is what was written, %2 a list of words</extracomment>
        <translation>Non c’è nessun tipo di sequenza chiamato “%1”. Scrivi uno di questi come “kind”: %2.</translation>
    </message>
    <message>
        <source>This is no sequence of Skein: it does not say &quot;version&quot;: %1.</source>
        <extracomment>%1 is a number; &quot;version&quot; is a word in the file and stays as it is</extracomment>
        <translation>Questa non è una sequenza di Skein: non contiene &quot;version&quot;: %1.</translation>
    </message>
    <message>
        <source>Time that the lens rests, in seconds</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Tempo di riposo dell’obiettivo, in secondi</translation>
    </message>
    <message>
        <source>Wanted brightness, in stops</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Luminosità desiderata, in stop</translation>
    </message>
    <message>
        <source>Write either “beat” or “pause”, in seconds.</source>
        <translation>Scrivi “beat” oppure “pause”, in secondi.</translation>
    </message>
    <message>
        <source>“%1” has to be a time, as 18:30 or 2026-11-22T18:30:00.</source>
        <extracomment>%1 is what was written</extracomment>
        <translation>“%1” deve essere un’ora, come 18:30 o 2026-11-22T18:30:00.</translation>
    </message>
    <message>
        <source>“%1” means nothing here, but in these kinds: %2. Write one of these, or choose another kind: %3.</source>
        <extracomment>%1 is a word in a sequence&apos;s file, %2 a list of kinds of sequences, %3 a list of words that can be written there</extracomment>
        <translation>“%1” qui non significa nulla, ma solo in questi tipi: %2. Scrivi una di queste parole oppure scegli un altro tipo: %3.</translation>
    </message>
    <message>
        <source>“%1” means nothing here. Write one of these: %2.</source>
        <extracomment>%1 is a word in a sequence&apos;s file, %2 a list of words that can be written there</extracomment>
        <translation>“%1” qui non significa nulla. Scrivi una di queste parole: %2.</translation>
    </message>
    <message>
        <source>“count” is missing. Write a number of times, or &quot;unlimited&quot;.</source>
        <translation>“count” non è presente. Scrivi un numero di volte o &quot;unlimited&quot;.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceForm</name>
    <message>
        <source>&amp;Kind:</source>
        <extracomment>label of a choice: the kind of sequence</extracomment>
        <translation>&amp;Tipo:</translation>
    </message>
    <message>
        <source>Each t&amp;ime:</source>
        <extracomment>the sequence that is run within this one</extracomment>
        <translation type="vanished">&amp;Ogni volta:</translation>
    </message>
    <message>
        <source>Tak&amp;e each time:</source>
        <extracomment>the sequence that is run within this one</extracomment>
        <translation>Sc&amp;atta ogni volta:</translation>
    </message>
    <message>
        <source>What the sequence does: one photograph every so often, several exposures or focus distances, a burst, a bulb series, or a ramp through changing light.</source>
        <translation>Che cosa fa la sequenza: una foto a intervalli regolari, diverse esposizioni o distanze di messa a fuoco, una raffica, una serie bulb o una rampa attraverso la luce che cambia.</translation>
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
        <translation type="vanished">%1 deve essere compreso tra %2 e %3, ma il valore è %4.</translation>
    </message>
    <message>
        <source>%1 is not a number. Give one between %2 and %3.</source>
        <extracomment>%1 is the beginning of the sentence, as &quot;The number of photographs&quot;.</extracomment>
        <translation type="vanished">%1 non è un numero. Indicane uno tra %2 e %3.</translation>
    </message>
    <message>
        <source>“%1” has to be between %2 and %3, but is %4.</source>
        <extracomment>%1 is what the number says, as &quot;Number of photographs&quot;</extracomment>
        <translation>“%1” deve essere tra %2 e %3, ma è %4.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Give one between %2 and %3.</source>
        <extracomment>%1 is what the number says, as &quot;Number of photographs&quot;</extracomment>
        <translation>“%1” non è un numero. Indicane uno tra %2 e %3.</translation>
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
        <translation>Rampa di esposizione</translation>
    </message>
</context>
<context>
    <name>skein::SequencePlayer</name>
    <message>
        <source>Another sequence is running. Stop it first, or wait for its end.</source>
        <translation>È in corso un’altra sequenza. Prima fermala o attendi che finisca.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceReportDialog</name>
    <message>
        <source>Report of the Sequence</source>
        <translation>Resoconto della sequenza</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Che cosa è andato storto</translation>
    </message>
    <message>
        <source>Which photographs were not taken, and why, in the order of time. The text can be copied.</source>
        <translation>Quali foto non sono state scattate e perché, in ordine di tempo. Il testo si può copiare.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceRun</name>
    <message>
        <source>%1: the camera does not tell its value as a number any more. Set it on the camera and begin again.</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;</extracomment>
        <translation>%1: la fotocamera non indica più il valore come numero. Impostalo sulla fotocamera e ricomincia.</translation>
    </message>
    <message>
        <source>%1: the value %2 could not be set. %3</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;, %2 its new value, %3 a sentence: why</extracomment>
        <translation>%1: impossibile impostare il valore %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n beat(s) left out because the camera was too slow.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation>
            <numerusform>%n scatto saltato perché la fotocamera era troppo lenta.</numerusform>
            <numerusform>%n scatti saltati perché la fotocamera era troppo lenta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beat(s) left out while the camera was away.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation>
            <numerusform>%n scatto saltato mentre la fotocamera non era presente.</numerusform>
            <numerusform>%n scatti saltati mentre la fotocamera non era presente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beat(s) left out.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation type="vanished">
            <numerusform>%n scatto saltato.</numerusform>
            <numerusform>%n scatti saltati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <extracomment>photographs of a sequence</extracomment>
        <translation>
            <numerusform>%n non riuscita.</numerusform>
            <numerusform>%n non riuscite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) taken.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n foto scattata.</numerusform>
            <numerusform>%n foto scattate.</numerusform>
        </translation>
    </message>
    <message>
        <source>A photograph could not be taken, in two attempts. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>Impossibile scattare una foto, dopo due tentativi. %1</translation>
    </message>
    <message>
        <source>A photograph was taken but did not arrive. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>Una foto è stata scattata ma non è arrivata. %1</translation>
    </message>
    <message>
        <source>A round could not be begun, and was left out. %1</source>
        <extracomment>a round is one turn of a sequence that repeats others; %1 is a sentence: why</extracomment>
        <translation>Non è stato possibile iniziare un ciclo, che è stato saltato. %1</translation>
    </message>
    <message>
        <source>Beginning at %1</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>Inizio alle %1</translation>
    </message>
    <message>
        <source>It is brighter than the limits of this ramp allow for: the photographs get brighter from here on.</source>
        <translation>C’è più luce di quanta ne ammettano i limiti di questa rampa: da qui in poi le foto diventano più chiare.</translation>
    </message>
    <message>
        <source>It is darker than the limits of this ramp allow for: the photographs get darker from here on.</source>
        <translation>C’è meno luce di quanta ne ammettano i limiti di questa rampa: da qui in poi le foto diventano più scure.</translation>
    </message>
    <message>
        <source>Moving the lens</source>
        <translation>Spostamento dell’obiettivo</translation>
    </message>
    <message>
        <source>Putting the settings back</source>
        <translation>Ripristino delle impostazioni</translation>
    </message>
    <message>
        <source>Setting %1: %2</source>
        <extracomment>what is being done: %1 is a setting, such as &quot;Aperture&quot;, %2 its new value</extracomment>
        <translation>Impostazione – %1: %2</translation>
    </message>
    <message>
        <source>Setting the %1 to %2</source>
        <translation type="vanished">Impostazione di %1 su %2</translation>
    </message>
    <message>
        <source>Taking photograph %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Scatto della foto %1</translation>
    </message>
    <message>
        <source>Taking photograph %1 of %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Scatto della foto %1 di %2</translation>
    </message>
    <message>
        <source>The %1 could not be set to %2. %3</source>
        <translation type="vanished">Impossibile impostare %1 su %2. %3</translation>
    </message>
    <message>
        <source>The brightness of a photograph could not be measured. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>Impossibile misurare la luminosità di una foto. %1</translation>
    </message>
    <message>
        <source>The camera does not tell its %1 as a number any more. Set it on the camera and begin again.</source>
        <translation type="vanished">La fotocamera non indica più come numero questa impostazione: %1. Impostala sulla fotocamera e ricomincia.</translation>
    </message>
    <message>
        <source>The camera needs longer than the beat allows: some beats are left out, and the others are kept. Choose a longer beat for even distances.</source>
        <translation type="vanished">La fotocamera impiega più tempo di quanto permetta la cadenza: alcuni scatti vengono saltati, gli altri rispettati. Scegli una cadenza più lunga per avere distanze regolari.</translation>
    </message>
    <message>
        <source>The camera needs longer than the interval allows: some beats are left out, and the others are kept. Choose a longer interval for even distances.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation>La fotocamera impiega più tempo di quanto permetta l’intervallo: alcuni scatti vengono saltati, gli altri rispettati. Scegli un intervallo più lungo per avere distanze regolari.</translation>
    </message>
    <message>
        <source>The camera was away: some beats are left out, and the others are kept.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation>La fotocamera non era presente: alcuni scatti vengono saltati, gli altri rispettati.</translation>
    </message>
    <message>
        <source>The lens went no further, perhaps it is at its end. The focus bracket has fewer photographs than wanted. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>L’obiettivo non si è spostato oltre, forse è a fine corsa. Il focus bracketing ha meno foto del previsto. %1</translation>
    </message>
    <message>
        <source>The near and far marks of the lens are not known any more. Set both and begin again.</source>
        <translation>I riferimenti vicino e lontano dell’obiettivo non sono più noti. Impostali entrambi e ricomincia.</translation>
    </message>
    <message>
        <source>The sequence has ended because %1 photographs in a row did not arrive. %2</source>
        <extracomment>%1 is a number, %2 a sentence: why</extracomment>
        <translation>La sequenza è terminata perché %1 foto di seguito non sono arrivate. %2</translation>
    </message>
    <message>
        <source>The sequence has ended because it has failed %1 times in a row. %2</source>
        <extracomment>%1 is a number, %2 a sentence: why</extracomment>
        <translation>La sequenza è terminata perché non è riuscita %1 volte di seguito. %2</translation>
    </message>
    <message>
        <source>The sequence has ended with fewer photographs than planned.</source>
        <translation>La sequenza è terminata con meno foto del previsto.</translation>
    </message>
    <message>
        <source>The sequence has ended, but not every photograph was taken when it was planned.</source>
        <translation>La sequenza è terminata, ma non tutte le foto sono state scattate quando previsto.</translation>
    </message>
    <message>
        <source>The sequence is complete.</source>
        <translation>La sequenza è completa.</translation>
    </message>
    <message>
        <source>Waiting for the camera</source>
        <translation>In attesa della fotocamera</translation>
    </message>
    <message>
        <source>Waiting for the camera, to put its settings back</source>
        <translation>In attesa della fotocamera, per ripristinarne le impostazioni</translation>
    </message>
    <message>
        <source>Waiting for the last photographs</source>
        <translation>In attesa delle ultime foto</translation>
    </message>
    <message>
        <source>Waiting for the next photograph</source>
        <translation>In attesa della prossima foto</translation>
    </message>
</context>
<context>
    <name>skein::SequenceRunner</name>
    <message>
        <source>Another sequence is running with this camera. Stop it first, or wait for its end.</source>
        <translation>È in corso un’altra sequenza con questa fotocamera. Prima fermala o attendi che finisca.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceStore</name>
    <message>
        <source>A sequence cannot have the name “%1”. Choose a short one without slashes, and without a point or a space at its beginning.</source>
        <extracomment>%1 is the name of a sequence</extracomment>
        <translation>Una sequenza non può chiamarsi “%1”. Scegli un nome breve, senza barre e senza punto o spazio all’inizio.</translation>
    </message>
    <message>
        <source>The sequence “%1” cannot be used. %2</source>
        <extracomment>%1 is the name of a sequence, %2 a sentence: why</extracomment>
        <translation>La sequenza “%1” non è utilizzabile. %2</translation>
    </message>
    <message>
        <source>The sequence “%1” could not be read. Check the rights of its file %2.</source>
        <extracomment>%1 is the name of a sequence, %2 a file or folder</extracomment>
        <translation>Impossibile leggere la sequenza “%1”. Controlla i permessi del suo file %2.</translation>
    </message>
    <message>
        <source>The sequence “%1” could not be removed. Check that you may write in %2.</source>
        <extracomment>%1 is the name of a sequence, %2 a file or folder</extracomment>
        <translation>Impossibile rimuovere la sequenza “%1”. Controlla di poter scrivere in %2.</translation>
    </message>
    <message>
        <source>The sequence “%1” could not be saved in %2. Check that there is room and that you may write there.</source>
        <extracomment>%1 is the name of a sequence, %2 a file or folder</extracomment>
        <translation>Impossibile salvare la sequenza “%1” in %2. Controlla che ci sia spazio e di poter scrivere lì.</translation>
    </message>
    <message>
        <source>There is a sequence named “%1” already. Choose another name.</source>
        <extracomment>%1 is the name of a sequence</extracomment>
        <translation>Esiste già una sequenza chiamata “%1”. Scegli un altro nome.</translation>
    </message>
    <message>
        <source>There is no sequence named “%1”. It may have been removed.</source>
        <extracomment>%1 is the name of a sequence</extracomment>
        <translation>Non esiste una sequenza chiamata “%1”. Forse è stata rimossa.</translation>
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
        <translation>a distanza di %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>hours</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 large steps apart</source>
        <extracomment>%1 is a number of at least two steps of the lens</extracomment>
        <translation>a distanza di %1 passi grandi</translation>
    </message>
    <message>
        <source>%1 middle steps apart</source>
        <extracomment>%1 is a number of at least two; &quot;middle&quot; is the size of the step</extracomment>
        <translation>a distanza di %1 passi medi</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>minutes</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: &quot;5 exposures&quot;, %2: a time</extracomment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>%1 of %2 to %3</source>
        <extracomment>%1: &quot;5 exposures&quot;, %2 and %3: times</extracomment>
        <translation>%1 da %2 a %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n photographs</source>
        <extracomment>progress; %1 is a number</extracomment>
        <translation>
            <numerusform>%1 di %n foto</numerusform>
            <numerusform>%1 di %n foto</numerusform>
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
        <translation>a distanza di %1 passi piccoli</translation>
    </message>
    <message>
        <source>%1, %2 EV apart (%3)</source>
        <extracomment>%1: &quot;3 photographs&quot;, %2: a number of stops, %3: &quot;Shutter speed&quot;</extracomment>
        <translation>%1, a distanza di %2 EV (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <extracomment>%1: &quot;12 of 120 photographs&quot;</extracomment>
        <translation>
            <numerusform>%1, %n non riuscita</numerusform>
            <numerusform>%1, %n non riuscite</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; each time: %2</source>
        <extracomment>%1: &quot;Every 10 s, 5 times&quot;, %2: what is taken each time</extracomment>
        <translation>%1; ogni volta: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n exposures</source>
        <extracomment>part of a sequence&apos;s description</extracomment>
        <translation>
            <numerusform>%n posa</numerusform>
            <numerusform>%n pose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photographs</source>
        <extracomment>part of a sequence&apos;s description</extracomment>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n foto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <extracomment>part of a sequence&apos;s description: how often it is repeated</extracomment>
        <translation>
            <numerusform>%n volta</numerusform>
            <numerusform>%n volte</numerusform>
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
        <translation>Diaframma</translation>
    </message>
    <message>
        <source>Between the focus marks</source>
        <translation>Tra i riferimenti di fuoco</translation>
    </message>
    <message>
        <source>Bulb series</source>
        <extracomment>a kind of sequence</extracomment>
        <translation>Serie bulb</translation>
    </message>
    <message>
        <source>Burst</source>
        <extracomment>a kind of sequence: photographs as fast as the camera can</extracomment>
        <translation>Raffica</translation>
    </message>
    <message>
        <source>Every %1</source>
        <extracomment>of a sequence: %1 is a time, &quot;10 s&quot;</extracomment>
        <translation>Ogni %1</translation>
    </message>
    <message>
        <source>Exposure bracket</source>
        <extracomment>a kind of sequence</extracomment>
        <translation>Bracketing dell’esposizione</translation>
    </message>
    <message>
        <source>Exposure compensation</source>
        <extracomment>camera setting that is changed by a bracket</extracomment>
        <translation>Compensazione dell’esposizione</translation>
    </message>
    <message>
        <source>Exposure ramp (dusk and dawn)</source>
        <translation>Rampa di esposizione (tramonto e alba)</translation>
    </message>
    <message>
        <source>Focus bracket</source>
        <extracomment>a kind of sequence</extracomment>
        <translation>Focus bracketing</translation>
    </message>
    <message>
        <source>ISO</source>
        <extracomment>camera setting that is changed by a bracket</extracomment>
        <translation>ISO</translation>
    </message>
    <message>
        <source>Interval</source>
        <extracomment>a kind of sequence: photographs at regular times</extracomment>
        <translation>Intervallo</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Una dopo l’altra</translation>
    </message>
    <message>
        <source>One photograph</source>
        <extracomment>a kind of sequence</extracomment>
        <translation>Una foto</translation>
    </message>
    <message>
        <source>Shutter speed</source>
        <extracomment>camera setting that is changed by a bracket</extracomment>
        <translation>Tempo di posa</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1 is a time, &quot;20 min&quot;</extracomment>
        <translation>circa %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>of a sequence: begins so long after it is started</extracomment>
        <translation>dopo %1</translation>
    </message>
    <message>
        <source>as fast as the camera can</source>
        <translation>alla massima velocità della fotocamera</translation>
    </message>
    <message>
        <source>between the focus marks</source>
        <translation>tra i riferimenti di fuoco</translation>
    </message>
    <message>
        <source>ends about %1</source>
        <extracomment>%1: &quot;18:42&quot;, &quot;Sunday 06:10&quot;</extracomment>
        <translation>fine prevista: %1</translation>
    </message>
    <message>
        <source>farther and farther</source>
        <translation>sempre più lontano</translation>
    </message>
    <message>
        <source>follows the light</source>
        <translation>segue la luce</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>of a sequence: begins at a time of day</extracomment>
        <translation>da %1</translation>
    </message>
    <message>
        <source>nearer and nearer</source>
        <translation>sempre più vicino</translation>
    </message>
    <message>
        <source>next in %1</source>
        <extracomment>%1 is a time: &quot;0:07&quot;</extracomment>
        <translation>prossima tra %1</translation>
    </message>
    <message>
        <source>one large step apart</source>
        <translation>a distanza di un passo grande</translation>
    </message>
    <message>
        <source>one middle step apart</source>
        <translation>a distanza di un passo medio</translation>
    </message>
    <message>
        <source>one small step apart</source>
        <translation>a distanza di un passo piccolo</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>of a sequence: ends at a time of day</extracomment>
        <translation>fino a %1</translation>
    </message>
    <message>
        <source>until it is stopped</source>
        <translation>finché non viene fermata</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is running: %2 of %n photographs are taken.</source>
        <extracomment>%1 is the name of what takes photographs: &quot;Eclipse&quot;; %2 is a number</extracomment>
        <translation>
            <numerusform>“%1” è in corso (foto scattate: %2 di %n).</numerusform>
            <numerusform>“%1” è in corso (foto scattate: %2 di %n).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is running: %n photographs are taken so far.</source>
        <extracomment>%1 is the name of what takes photographs: &quot;Eclipse&quot;</extracomment>
        <translation>
            <numerusform>“%1” è in corso: finora %n foto scattata.</numerusform>
            <numerusform>“%1” è in corso: finora %n foto scattate.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1: the name of a sequence, %2: sentences that say how it ended</extracomment>
        <translation>“%1”: %2</translation>
    </message>
</context>
<context>
    <name>skein::SequenceTiming</name>
    <message>
        <source>A time of the sequence is not one that a clock shows. Write it as 18:30.</source>
        <translation>Un’ora della sequenza non esiste sull’orologio. Scrivila come 18:30.</translation>
    </message>
    <message>
        <source>Delay before the first photograph, in seconds</source>
        <extracomment>a number that is given</extracomment>
        <translation>Ritardo prima della prima foto, in secondi</translation>
    </message>
    <message>
        <source>Interval, in seconds</source>
        <extracomment>a number that is given: from the beginning of one photograph to that of the next</extracomment>
        <translation>Intervallo, in secondi</translation>
    </message>
    <message>
        <source>Number of times</source>
        <extracomment>a number that is given: how often something is repeated</extracomment>
        <translation>Numero di volte</translation>
    </message>
    <message>
        <source>Pause, in seconds</source>
        <extracomment>a number that is given: from the end of one photograph to the next</extracomment>
        <translation>Pausa, in secondi</translation>
    </message>
    <message>
        <source>The beat, in seconds,</source>
        <translation type="vanished">La cadenza, in secondi,</translation>
    </message>
    <message>
        <source>The delay before the first photograph, in seconds,</source>
        <translation type="vanished">Il ritardo prima della prima foto, in secondi,</translation>
    </message>
    <message>
        <source>The number of times</source>
        <translation type="vanished">Il numero di volte</translation>
    </message>
    <message>
        <source>The pause, in seconds,</source>
        <translation type="vanished">La pausa, in secondi,</translation>
    </message>
    <message>
        <source>The sequence ends before it begins. Choose a later end or an earlier beginning.</source>
        <translation>La sequenza finisce prima di iniziare. Scegli una fine successiva o un inizio precedente.</translation>
    </message>
    <message>
        <source>The sequence has both a delay and a time at which it begins. Give only one.</source>
        <translation>La sequenza ha sia un ritardo sia un’ora di inizio. Indicane uno solo.</translation>
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
        <translation>&amp;Nuova</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>button: brings the deleted sequence back</extracomment>
        <translation>Annu&amp;lla</translation>
    </message>
    <message>
        <source>A sequence takes photographs by itself: one every so often, the same at several exposures or focus distances, a burst, or one after the other through dusk or dawn. It can be saved, and run by a key.</source>
        <translation>Una sequenza scatta foto da sola: una a intervalli regolari, la stessa con diverse esposizioni o distanze di messa a fuoco, una raffica, oppure una dopo l’altra durante il tramonto o l’alba. Si può salvare ed eseguire con un tasto.</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <extracomment>a key; %1 is a figure</extracomment>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>Another sequence is running</source>
        <translation>È in corso un’altra sequenza</translation>
    </message>
    <message>
        <source>Begins the chosen sequence with the camera that is shown.</source>
        <translation>Avvia la sequenza scelta con la fotocamera mostrata.</translation>
    </message>
    <message>
        <source>Brings back the sequence that was just deleted.</source>
        <translation>Recupera la sequenza appena eliminata.</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Non leggibile</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <extracomment>button, for the chosen sequence</extracomment>
        <translation>&amp;Elimina</translation>
    </message>
    <message>
        <source>Deletes the chosen sequence; this can be undone until the window is closed.</source>
        <translation>Elimina la sequenza scelta; si può annullare finché la finestra non viene chiusa.</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <extracomment>button, for the chosen sequence</extracomment>
        <translation>&amp;Duplica</translation>
    </message>
    <message>
        <source>Gives the chosen sequence another name. Its key stays.</source>
        <translation>Dà un altro nome alla sequenza scelta. Il suo tasto resta.</translation>
    </message>
    <message>
        <source>Key t&amp;hat runs it:</source>
        <translation type="vanished">Tas&amp;to che la esegue:</translation>
    </message>
    <message>
        <source>Keyboard s&amp;hortcut:</source>
        <extracomment>label of a choice of keys</extracomment>
        <translation>S&amp;corciatoia da tastiera:</translation>
    </message>
    <message>
        <source>Makes a copy of the chosen sequence, to be changed.</source>
        <translation>Crea una copia della sequenza scelta, da modificare.</translation>
    </message>
    <message>
        <source>Makes a new sequence: choose of which kind. It can hold others of another kind.</source>
        <translation>Crea una nuova sequenza: scegli di quale tipo. Può contenerne altre di un altro tipo.</translation>
    </message>
    <message>
        <source>New Se&amp;quence</source>
        <extracomment>button: makes the first sequence</extracomment>
        <translation>Nuova se&amp;quenza</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>no key runs the sequence</extracomment>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>R&amp;un</source>
        <extracomment>button: runs the chosen sequence</extracomment>
        <translation>E&amp;segui</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <extracomment>button, for the chosen sequence</extracomment>
        <translation>&amp;Rinomina</translation>
    </message>
    <message>
        <source>Sequences</source>
        <extracomment>title of a window: saved time lapses, brackets and the like</extracomment>
        <translation>Sequenze</translation>
    </message>
    <message>
        <source>The key that begins this sequence wherever the focus is. Another sequence that has it loses it.</source>
        <translation>Il tasto che avvia questa sequenza, ovunque si trovi il focus. Un’altra sequenza che lo ha lo perde.</translation>
    </message>
    <message>
        <source>The sequences that you have saved. Return goes to what the chosen one does, F2 renames it.</source>
        <translation>Le sequenze che hai salvato. Invio passa a ciò che fa quella scelta, F2 la rinomina.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <extracomment>%1 is the name of a sequence</extracomment>
        <translation>“%1” è stata eliminata.</translation>
    </message>
</context>
<context>
    <name>skein::SequencesPart</name>
    <message>
        <source>A sequence runs already. Stop it, or wait until it has ended.</source>
        <translation>È già in corso una sequenza. Fermala o attendi che sia terminata.</translation>
    </message>
    <message>
        <source>The sequence was not saved: the plugin asked for it in a wrong way. Tell its author.</source>
        <translation>La sequenza non è stata salvata: il plugin l’ha richiesta in modo errato. Segnalalo all’autore.</translation>
    </message>
</context>
<context>
    <name>skein::Session</name>
    <message>
        <source>No session folder is open, so the photograph stays where it is. Choose a folder for the session.</source>
        <translation>Nessuna cartella di sessione è aperta, quindi la foto resta dov’è. Scegli una cartella per la sessione.</translation>
    </message>
    <message>
        <source>The session folder does not answer. Check the disk or the network it lies on, or choose another folder.</source>
        <translation>La cartella della sessione non risponde. Controlla il disco o la rete in cui si trova, oppure scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a folder for photographs. Choose another one.</source>
        <extracomment>%1 is what should be the name of a folder</extracomment>
        <translation>“%1” non può essere il nome di una cartella di foto. Scegline un altro.</translation>
    </message>
</context>
<context>
    <name>skein::SessionBrowser</name>
    <message numerus="yes">
        <source>%n of %1 photographs were left as they were. %2</source>
        <extracomment>%2 is a whole sentence: why</extracomment>
        <translation>
            <numerusform>%n di %1 foto è rimasta com’era. %2</numerusform>
            <numerusform>%n di %1 foto sono rimaste com’erano. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %n Photograph(s)</source>
        <extracomment>what can be taken back: giving photographs a coloured label</extracomment>
        <translation>
            <numerusform>Etichetta %n foto</numerusform>
            <numerusform>Etichetta %n foto</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 to the Trash</source>
        <extracomment>what can be taken back; %1 is the name of a file</extracomment>
        <translation>Sposta %1 nel cestino</translation>
    </message>
    <message numerus="yes">
        <source>Move %n Photograph(s) to the Trash</source>
        <extracomment>what can be taken back</extracomment>
        <translation>
            <numerusform>Sposta %n foto nel cestino</numerusform>
            <numerusform>Sposta %n foto nel cestino</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %n Photograph(s)</source>
        <extracomment>what can be taken back: giving photographs stars</extracomment>
        <translation>
            <numerusform>Valuta %n foto</numerusform>
            <numerusform>Valuta %n foto</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename %1</source>
        <extracomment>what Undo undoes; %1 is the name of a file</extracomment>
        <translation>Rinomina %1</translation>
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
        <translation>Apri</translation>
    </message>
    <message>
        <source>Open Session</source>
        <extracomment>title of a window</extracomment>
        <translation>Apri sessione</translation>
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
        <translation>Il cambio della cartella di sessione è già in corso. Attendi che sia terminato.</translation>
    </message>
</context>
<context>
    <name>skein::SessionFolder</name>
    <message>
        <source>No session folder was named. Choose a folder for the session.</source>
        <translation>Non è stata indicata una cartella di sessione. Scegli una cartella per la sessione.</translation>
    </message>
    <message>
        <source>The disk of the session folder “%1” is full. Make room there or choose a folder on another disk.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Il disco della cartella di sessione “%1” è pieno. Libera spazio o scegli una cartella su un altro disco.</translation>
    </message>
    <message>
        <source>The disk with the session folder “%1” is no longer there. Connect it again or choose another folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Il disco con la cartella di sessione “%1” non c’è più. Collegalo di nuovo o scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>The session folder “%1” cannot be written to. Check its disk or choose another folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Impossibile scrivere nella cartella di sessione “%1”. Controllane il disco o scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>The session folder “%1” could not be created because the disk is full. Make room there or choose a folder on another disk.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Impossibile creare la cartella di sessione “%1” perché il disco è pieno. Libera spazio o scegli una cartella su un altro disco.</translation>
    </message>
    <message>
        <source>The session folder “%1” could not be created because “%2” is read-only. Choose another folder, or allow writing to this one.</source>
        <extracomment>%1 is a folder, %2 the one that holds it</extracomment>
        <translation>Impossibile creare la cartella di sessione “%1” perché “%2” è di sola lettura. Scegli un’altra cartella o permetti la scrittura in questa.</translation>
    </message>
    <message>
        <source>The session folder “%1” does not exist and could not be created in “%2”. Choose another folder.</source>
        <extracomment>%1 is a folder, %2 the one that holds it</extracomment>
        <translation>La cartella di sessione “%1” non esiste e non è stato possibile crearla in “%2”. Scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>The session folder “%1” is no longer there. Put it back or choose another folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>La cartella di sessione “%1” non c’è più. Rimettila al suo posto o scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>The session folder “%1” is read-only. Choose another folder, or allow writing to this one.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>La cartella di sessione “%1” è di sola lettura. Scegli un’altra cartella o permetti la scrittura in questa.</translation>
    </message>
    <message>
        <source>“%1” is a file, not a folder. Choose a folder for the session.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>“%1” è un file, non una cartella. Scegli una cartella per la sessione.</translation>
    </message>
    <message>
        <source>“%1” must be an ordinary folder on the disk of the session, because photographs pass through it. Move it away and open the session again.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>“%1” deve essere una cartella ordinaria sul disco della sessione, perché le foto vi transitano. Spostala altrove e apri di nuovo la sessione.</translation>
    </message>
</context>
<context>
    <name>skein::SessionMove</name>
    <message>
        <source>The change of the session folder was dropped.</source>
        <translation>Il cambio della cartella di sessione è stato abbandonato.</translation>
    </message>
    <message>
        <source>The import ended, because another session is opened.</source>
        <translation>L’importazione è terminata perché viene aperta un’altra sessione.</translation>
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
        <translation>%1 %2: la fotocamera è rimasta su %3.</translation>
    </message>
    <message>
        <source>And others.</source>
        <extracomment>after a list of settings that could not be set</extracomment>
        <translation>E altre.</translation>
    </message>
    <message>
        <source>Preset saved: %1</source>
        <extracomment>%1 is the name of a preset</extracomment>
        <translation>Preset salvato: %1</translation>
    </message>
    <message numerus="yes">
        <source>Preset “%1” applied: %n setting(s)</source>
        <extracomment>%1 is the name of a preset</extracomment>
        <translation>
            <numerusform>Preset “%1” applicato: %n impostazione</numerusform>
            <numerusform>Preset “%1” applicato: %n impostazioni</numerusform>
        </translation>
    </message>
    <message>
        <source>The camera took %1 of %2 values of the preset “%3”. %4</source>
        <extracomment>numbers of values, the name of a preset, sentences</extracomment>
        <translation>La fotocamera ha accettato %1 di %2 valori del preset “%3”. %4</translation>
    </message>
    <message>
        <source>There is nothing that a preset could keep. Connect a camera whose settings can be changed, then try again.</source>
        <translation>Non c’è nulla che un preset possa conservare. Collega una fotocamera con impostazioni modificabili, poi riprova.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of this preset: it is empty, or another preset has it. Choose another name.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>“%1” non può essere il nome di questo preset: è vuoto o lo ha già un altro preset. Scegli un altro nome.</translation>
    </message>
</context>
<context>
    <name>skein::SettingQueue</name>
    <message>
        <source>Another value was chosen before the camera took this one.</source>
        <translation>È stato scelto un altro valore prima che la fotocamera accettasse questo.</translation>
    </message>
    <message>
        <source>The camera did not answer in time, and has not taken the new value. Check that it is awake, then choose the value again.</source>
        <translation>La fotocamera non ha risposto in tempo e non ha accettato il nuovo valore. Controlla che sia attiva, poi scegli di nuovo il valore.</translation>
    </message>
    <message>
        <source>The camera did not answer in time, so the change after that was not sent. Look at what the setting is, then choose again.</source>
        <translation>La fotocamera non ha risposto in tempo, quindi la modifica successiva non è stata inviata. Guarda il valore attuale dell’impostazione, poi scegli di nuovo.</translation>
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
        <translation>%1: ora non modificabile</translation>
    </message>
    <message>
        <source>%1 stays at %2</source>
        <extracomment>the camera did not take a value: a setting, and what it is at as before</extracomment>
        <translation>%1 resta su %2</translation>
    </message>
    <message>
        <source>%1: the camera has not answered</source>
        <extracomment>a setting such as &quot;Aperture&quot;, of which nobody knows whether the camera has changed it</extracomment>
        <translation>%1: la fotocamera non ha risposto</translation>
    </message>
    <message>
        <source>This camera has no setting for it: %1</source>
        <extracomment>%1 is a kind of setting: &quot;Aperture&quot;</extracomment>
        <translation>Questa fotocamera non ha un’impostazione per: %1</translation>
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
        <translation>Diaframma</translation>
    </message>
    <message>
        <source>Bulb</source>
        <extracomment>shutter speed: the shutter is open for as long as is wanted</extracomment>
        <translation>Bulb</translation>
    </message>
    <message>
        <source>Captures go to</source>
        <translation>Destinazione scatti</translation>
    </message>
    <message>
        <source>Card and computer</source>
        <translation>Scheda e computer</translation>
    </message>
    <message>
        <source>Card only</source>
        <extracomment>where the camera saves photographs: on its card</extracomment>
        <translation>Solo scheda</translation>
    </message>
    <message>
        <source>Choices: %1.</source>
        <extracomment>%1: values with commas between them</extracomment>
        <translation>Scelte: %1.</translation>
    </message>
    <message>
        <source>Compensation</source>
        <extracomment>short name of a camera setting: exposure compensation</extracomment>
        <translation>Compensazione</translation>
    </message>
    <message>
        <source>Computer only</source>
        <extracomment>where the camera saves photographs: it sends them to the computer</extracomment>
        <translation>Solo computer</translation>
    </message>
    <message>
        <source>Drive</source>
        <extracomment>short name of a camera setting: single, continuous, self-timer</extracomment>
        <translation>Modo scatto</translation>
    </message>
    <message>
        <source>Focus</source>
        <extracomment>short name of a camera setting: the focus mode</extracomment>
        <translation>Fuoco</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>short name of a camera setting: RAW, JPEG</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>ISO</source>
        <extracomment>short name of a camera setting, in the panel</extracomment>
        <translation>ISO</translation>
    </message>
    <message>
        <source>It can be read only.</source>
        <translation>Si può solo leggere.</translation>
    </message>
    <message>
        <source>It takes a date and time such as 2026-01-31T12:00:00Z, or now.</source>
        <translation>Accetta data e ora come 2026-01-31T12:00:00Z, oppure now.</translation>
    </message>
    <message>
        <source>It takes a number from %1 to %2 in steps of %3.</source>
        <extracomment>%1 to %3 are numbers</extracomment>
        <translation>Accetta un numero da %1 a %2 a passi di %3.</translation>
    </message>
    <message>
        <source>It takes a text.</source>
        <translation>Accetta un testo.</translation>
    </message>
    <message>
        <source>It takes on or off.</source>
        <translation>Accetta on oppure off.</translation>
    </message>
    <message>
        <source>Kept on the card and fetched from there: a cable that comes off loses nothing.</source>
        <translation>Conservate sulla scheda e scaricate da lì: se il cavo si stacca, non si perde nulla.</translation>
    </message>
    <message>
        <source>Kept on the card and sent to the computer: the safest, but slower.</source>
        <translation>Conservate sulla scheda e inviate al computer: il modo più sicuro, ma più lento.</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <extracomment>%1 is the kind of setting, such as &quot;choice&quot;</extracomment>
        <translation>Tipo: %1</translation>
    </message>
    <message>
        <source>Label: %1</source>
        <extracomment>%1 is the name that the driver gives the setting</extracomment>
        <translation>Etichetta: %1</translation>
    </message>
    <message>
        <source>Magnification</source>
        <extracomment>short name of a camera setting: how much the live picture is magnified</extracomment>
        <translation>Ingrandimento</translation>
    </message>
    <message>
        <source>Metering</source>
        <extracomment>short name of a camera setting, in the panel</extracomment>
        <translation>Misurazione</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>short name of a camera setting: the exposure mode (P, A, S, M)</extracomment>
        <translation>Modalità</translation>
    </message>
    <message>
        <source>Not on the card: if the cable comes off, the battery fails or the camera&apos;s driver crashes before a photograph has arrived, it is lost.</source>
        <translation>Non sulla scheda: se il cavo si stacca, la batteria si esaurisce o il driver della fotocamera si blocca prima dell’arrivo di una foto, questa è persa.</translation>
    </message>
    <message>
        <source>Nothing comes to the computer until you fetch it: a lost card loses the photographs, and a bad one is not seen here.</source>
        <translation>Nulla arriva al computer finché non scarichi le foto: se la scheda va persa, si perdono anche le foto, e una foto malriuscita qui non si vede.</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>a camera setting is switched off</extracomment>
        <translation>Spento</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>a camera setting is switched on</extracomment>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>short name of a camera setting, in the panel</extracomment>
        <translation>Qualità</translation>
    </message>
    <message>
        <source>Quick over slow links. The RAW files are on the card and nowhere else until you fetch them: a lost card loses them.</source>
        <translation>Rapido con connessioni lente. I file RAW sono sulla scheda e in nessun altro posto finché non li scarichi: se la scheda va persa, si perdono.</translation>
    </message>
    <message>
        <source>RAW on card only</source>
        <translation>RAW solo su scheda</translation>
    </message>
    <message>
        <source>Shutter</source>
        <extracomment>short name of a camera setting: the shutter speed</extracomment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>short name of a camera setting: the size of pictures</extracomment>
        <translation>Dimensioni</translation>
    </message>
    <message>
        <source>White balance</source>
        <extracomment>short name of a camera setting, in the panel</extracomment>
        <translation>Bilanc. bianco</translation>
    </message>
</context>
<context>
    <name>skein::Settings</name>
    <message>
        <source>The end of the preferences was missing, as after a power failure, so some are as they were at first. The damaged file was kept as “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation type="vanished">La fine delle preferenze mancava, come dopo un’interruzione di corrente, perciò alcune sono come all’inizio. Il file danneggiato è stato conservato come “%1”.</translation>
    </message>
    <message>
        <source>The preferences cannot be saved in “%1”. Check that its disk has room and can be written to; Skein tries again until it is ended.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Impossibile salvare le preferenze in “%1”. Controlla che il suo disco abbia spazio e sia scrivibile; Skein riprova fino alla chiusura.</translation>
    </message>
    <message>
        <source>The preferences could not be read, so everything is as usual, and what you change is not kept. Check the permissions of “%1”, then start Skein again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Impossibile leggere le preferenze, quindi tutto è come di consueto e le tue modifiche non vengono conservate. Controlla i permessi di “%1”, poi riavvia Skein.</translation>
    </message>
    <message>
        <source>The preferences were damaged, as after a power failure. They are as they were when they were last saved. The damaged file was kept as “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Le preferenze erano danneggiate, come dopo un’interruzione di corrente. Sono come al momento dell’ultimo salvataggio. Il file danneggiato è stato conservato come “%1”.</translation>
    </message>
    <message>
        <source>The preferences were damaged, so everything is as it was at first. The damaged file was kept as “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Le preferenze erano danneggiate, quindi tutto è tornato ai valori iniziali. Il file danneggiato è stato conservato come “%1”.</translation>
    </message>
    <message>
        <source>The preferences were written by a newer version of Skein. What this version does not know is kept for it.</source>
        <translation>Le preferenze sono state scritte da una versione più recente di Skein. Ciò che questa versione non conosce viene conservato per quella.</translation>
    </message>
</context>
<context>
    <name>skein::SettingsKeeper</name>
    <message>
        <source>%1: the former value %2 could not be put back. Set it on the camera. %3</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;, %2 its value before the sequence, %3 a sentence: why</extracomment>
        <translation>%1: impossibile ripristinare il valore precedente %2. Impostalo sulla fotocamera. %3</translation>
    </message>
    <message>
        <source>Aperture</source>
        <extracomment>a camera setting</extracomment>
        <translation>Diaframma</translation>
    </message>
    <message>
        <source>Exposure compensation</source>
        <extracomment>a camera setting</extracomment>
        <translation>Compensazione dell’esposizione</translation>
    </message>
    <message>
        <source>ISO</source>
        <extracomment>a camera setting: the sensitivity</extracomment>
        <translation>ISO</translation>
    </message>
    <message>
        <source>It was moved in a way that could not be counted, so its place is not known.</source>
        <translation>È stato spostato in un modo che non si poteva contare, quindi la sua posizione non è nota.</translation>
    </message>
    <message>
        <source>Shutter speed</source>
        <extracomment>camera settings, as the first word of a sentence: &quot;Aperture: the value f/8 could not be set.&quot;</extracomment>
        <translation>Tempo di posa</translation>
    </message>
    <message>
        <source>The %1 could not be put back to %2. Set it on the camera. %3</source>
        <translation type="vanished">Impossibile riportare %1 su %2. Imposta il valore sulla fotocamera. %3</translation>
    </message>
    <message>
        <source>The lens could not be moved back. Focus again. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>Impossibile riportare indietro l’obiettivo. Metti di nuovo a fuoco. %1</translation>
    </message>
    <message>
        <source>The lens was moved back by as many steps as it had gone, and may stand a little beside its place. Check the focus.</source>
        <translation>L’obiettivo è stato riportato indietro di tanti passi quanti ne aveva fatti e può trovarsi leggermente fuori posizione. Controlla la messa a fuoco.</translation>
    </message>
    <message>
        <source>aperture</source>
        <translation type="vanished">diaframma</translation>
    </message>
    <message>
        <source>exposure compensation</source>
        <translation type="vanished">compensazione dell’esposizione</translation>
    </message>
    <message>
        <source>shutter</source>
        <translation type="vanished">tempo di posa</translation>
    </message>
</context>
<context>
    <name>skein::SettingsSection</name>
    <message>
        <source>Opens or closes this part of the panel.</source>
        <translation>Apre o chiude questa parte del pannello.</translation>
    </message>
</context>
<context>
    <name>skein::SettingsTree</name>
    <message>
        <source>This camera has no setting “%1”. Look at its list of settings for the right name.</source>
        <extracomment>%1 is the technical name of a setting</extracomment>
        <translation>Questa fotocamera non ha l’impostazione “%1”. Cerca il nome giusto nell’elenco delle sue impostazioni.</translation>
    </message>
    <message>
        <source>This setting cannot be changed now. Check the camera&apos;s mode dial and lens.</source>
        <translation>Questa impostazione ora non è modificabile. Controlla la ghiera dei modi e l’obiettivo della fotocamera.</translation>
    </message>
    <message>
        <source>This setting takes no such value. Enter one of its own kind.</source>
        <translation>Questa impostazione non accetta un tale valore. Inseriscine uno del tipo adatto.</translation>
    </message>
    <message>
        <source>“%1” is not possible now. Choose one of: %2.</source>
        <extracomment>%1 is a value, %2: values with commas between them</extracomment>
        <translation>“%1” ora non è possibile. Scegli uno di questi: %2.</translation>
    </message>
    <message>
        <source>“%1” is not possible. Choose a number from %2 to %3.</source>
        <extracomment>%1 is a value, %2 and %3 are numbers</extracomment>
        <translation>“%1” non è possibile. Scegli un numero da %2 a %3.</translation>
    </message>
</context>
<context>
    <name>skein::SharpnessRow</name>
    <message>
        <source>%1, as sharp as %2</source>
        <extracomment>As sharp as others: a figure, and a name or names of photographs.</extracomment>
        <translation>%1, nitida come %2</translation>
    </message>
    <message>
        <source>%1, best %2</source>
        <extracomment>%1 and %2 are numbers that measure sharpness</extracomment>
        <translation>%1, migliore %2</translation>
    </message>
    <message>
        <source>%1, best %2 in %3</source>
        <extracomment>Two figures, and a name or names of photographs.</extracomment>
        <translation>%1, migliore %2 in %3</translation>
    </message>
    <message>
        <source>How sharp the middle of what is seen of the picture is, judged on its own pixels. Compare it only between photographs of the same scene: a bar for each of those of this camera that were looked at last at this place.</source>
        <translation>Quanto è nitido il centro della parte visibile dell’immagine, valutato sui suoi pixel. Confrontalo solo tra foto della stessa scena: una barra per ciascuna di quelle di questa fotocamera osservate per ultime in questo punto.</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <extracomment>name of a row that says how sharp the picture is, for screen readers</extracomment>
        <translation>Nitidezza</translation>
    </message>
    <message>
        <source>Sharpness %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Nitidezza %1</translation>
    </message>
    <message>
        <source>Sharpness %1, as sharp as %2</source>
        <extracomment>As sharp as others: a figure, and a name or names of photographs.</extracomment>
        <translation>Nitidezza %1, come %2</translation>
    </message>
    <message>
        <source>Sharpness %1, best %2</source>
        <extracomment>the figure of a photograph and the best one</extracomment>
        <translation>Nitidezza %1, migliore %2</translation>
    </message>
    <message>
        <source>Sharpness %1, best %2 in %3</source>
        <extracomment>Two figures, and a name or names of photographs.</extracomment>
        <translation>Nitidezza %1, migliore %2 in %3</translation>
    </message>
    <message>
        <source>Sharpness %1, best so far %2</source>
        <extracomment>%1 and %2 are numbers that measure sharpness</extracomment>
        <translation>Nitidezza %1, migliore finora %2</translation>
    </message>
    <message>
        <source>Sharpness %1, one of the best</source>
        <extracomment>%1 is a number that measures sharpness</extracomment>
        <translation>Nitidezza %1, tra le migliori</translation>
    </message>
    <message>
        <source>Sharpness %1, the best</source>
        <extracomment>%1 is a number that measures sharpness</extracomment>
        <translation>Nitidezza %1, la migliore</translation>
    </message>
    <message>
        <source>Sharpness %1, the best of those looked at</source>
        <extracomment>%1 is a number that measures sharpness</extracomment>
        <translation>Nitidezza %1, la migliore tra quelle osservate</translation>
    </message>
    <message>
        <source>Sharpness –</source>
        <extracomment>the sharpness is not known</extracomment>
        <translation>Nitidezza –</translation>
    </message>
</context>
<context>
    <name>skein::ShootingPage</name>
    <message>
        <source> % of the width</source>
        <extracomment>after a number: per cent</extracomment>
        <translation> % della larghezza</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>after a number: seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;If it never rests:</source>
        <translation>&amp;Se non è mai ferma:</translation>
    </message>
    <message>
        <source>&amp;Most motion:</source>
        <extracomment>label of a choice: how much the live picture may move when a photograph is taken</extracomment>
        <translation>&amp;Movimento massimo:</translation>
    </message>
    <message>
        <source>&amp;Play the sound of a shutter when a camera is told to expose</source>
        <translation>&amp;Riproduci il suono dell’otturatore quando una fotocamera riceve il comando di scatto</translation>
    </message>
    <message>
        <source>&amp;Wait at most:</source>
        <translation>&amp;Attesa massima:</translation>
    </message>
    <message>
        <source>After that time it is decided by the next choice.</source>
        <translation>Trascorso questo tempo decide la scelta seguente.</translation>
    </message>
    <message>
        <source>Cameras that are far away, or have no mirror, are not heard otherwise.</source>
        <translation>Le fotocamere lontane o senza specchio altrimenti non si sentono.</translation>
    </message>
    <message>
        <source>How far the live picture may move from one frame to the next and still be at rest.</source>
        <translation>Quanto può spostarsi l’immagine live da un fotogramma al successivo restando considerata ferma.</translation>
    </message>
    <message>
        <source>How far the live picture may move from one frame to the next. “Show Motion” tells how far it does.</source>
        <translation>Quanto può spostarsi l’immagine live da un fotogramma al successivo. “Mostra movimento” indica di quanto si sposta.</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>Suono</translation>
    </message>
    <message>
        <source>Take it all the same</source>
        <translation>Scatta comunque</translation>
    </message>
    <message>
        <source>Take no photograph</source>
        <translation>Non scattare</translation>
    </message>
    <message>
        <source>Taking Photographs</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>Scatto</translation>
    </message>
    <message>
        <source>Waiting for rest</source>
        <translation>Attesa della stabilità</translation>
    </message>
    <message>
        <source>What is done when the picture did not rest within that time, as in the wind.</source>
        <translation>Che cosa fare se l’immagine non si è fermata entro quel tempo, per esempio con il vento.</translation>
    </message>
</context>
<context>
    <name>skein::ShortcutsPage</name>
    <message>
        <source>%1 (“%2”)</source>
        <extracomment>part of a list: %1 keys, %2 the command that has them</extracomment>
        <translation>%1 (“%2”)</translation>
    </message>
    <message>
        <source>%1 was taken from “%2” and given to “%3”.</source>
        <extracomment>%1 a key, %2 and %3 commands</extracomment>
        <translation>%1 è stato tolto a “%2” e assegnato a “%3”.</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <extracomment>%1 is a command whose keys are not the usual ones</extracomment>
        <translation>%1, modificato</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) in it are not known here; their keys are kept for later.</source>
        <extracomment>&quot;it&quot; is a file with keys that was imported</extracomment>
        <translation>
            <numerusform>%n dei suoi comandi non è conosciuto qui; i suoi tasti vengono conservati per dopo.</numerusform>
            <numerusform>%n dei suoi comandi non sono conosciuti qui; i loro tasti vengono conservati per dopo.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>button: brings back the keys that were there before</extracomment>
        <translation>Annu&amp;lla</translation>
    </message>
    <message>
        <source>A newer version of Skein has written the file.</source>
        <translation>Il file è stato scritto da una versione più recente di Skein.</translation>
    </message>
    <message>
        <source>All commands have their own keys again.</source>
        <translation>Tutti i comandi hanno di nuovo i propri tasti.</translation>
    </message>
    <message>
        <source>All commands with their keys. Choose one to change its keys below.</source>
        <translation>Tutti i comandi con i loro tasti. Scegline uno per modificarne i tasti qui sotto.</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>head of a column</extracomment>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandi e relativi tasti</translation>
    </message>
    <message>
        <source>E&amp;xport Keys…</source>
        <extracomment>button: writes the keys to a file</extracomment>
        <translation>E&amp;sporta tasti…</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>button: writes the keys to the chosen file</extracomment>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Export Keys</source>
        <extracomment>title of a window</extracomment>
        <translation>Esporta tasti</translation>
    </message>
    <message>
        <source>Find a command by words</source>
        <translation>Trova un comando per parole</translation>
    </message>
    <message>
        <source>Find by &amp;Key</source>
        <translation>Trova per &amp;tasto</translation>
    </message>
    <message>
        <source>Gives all commands the keys again that they have by themselves</source>
        <translation>Restituisce a tutti i comandi i loro tasti predefiniti</translation>
    </message>
    <message>
        <source>Imp&amp;ort Keys…</source>
        <extracomment>button: reads keys from a file</extracomment>
        <translation>Imp&amp;orta tasti…</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>button: reads the keys of the chosen file</extracomment>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Import Keys</source>
        <extracomment>title of a window</extracomment>
        <translation>Importa tasti</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>head of a column: the keys of a command</extracomment>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Keys (*.%1)</source>
        <extracomment>kind of file; %1 is the ending of its name</extracomment>
        <translation>Tasti (*.%1)</translation>
    </message>
    <message>
        <source>Reset A&amp;ll</source>
        <extracomment>button: gives all commands their own keys again</extracomment>
        <translation>Ripristina t&amp;utto</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>Scorciatoie</translation>
    </message>
    <message>
        <source>Shows only the commands whose names or explanations contain these words.</source>
        <translation>Mostra solo i comandi il cui nome o la cui spiegazione contiene queste parole.</translation>
    </message>
    <message>
        <source>Shows which command has the key that you press</source>
        <translation>Mostra quale comando ha il tasto che premi</translation>
    </message>
    <message>
        <source>Takes back the last change of keys.</source>
        <translation>Annulla l’ultima modifica dei tasti.</translation>
    </message>
    <message>
        <source>Takes the keys from a file that was exported</source>
        <translation>Legge i tasti da un file esportato in precedenza</translation>
    </message>
    <message>
        <source>The keys are as they were before.</source>
        <translation>I tasti sono tornati come prima.</translation>
    </message>
    <message>
        <source>The keys of “%1” were changed.</source>
        <extracomment>%1 a command</extracomment>
        <translation>I tasti di “%1” sono stati modificati.</translation>
    </message>
    <message>
        <source>The keys that you changed are in “%1”.</source>
        <extracomment>%1 a path</extracomment>
        <translation>I tasti che hai modificato sono in “%1”.</translation>
    </message>
    <message>
        <source>The keys were imported.</source>
        <translation>I tasti sono stati importati.</translation>
    </message>
    <message>
        <source>Writes the keys that you changed into a file, for another computer</source>
        <translation>Scrive in un file i tasti che hai modificato, per un altro computer</translation>
    </message>
    <message>
        <source>“%1” goes without %2 now.</source>
        <extracomment>%1 a command, %2 keys</extracomment>
        <translation>“%1” ora non ha più %2.</translation>
    </message>
    <message>
        <source>“%1” has %2 again.</source>
        <extracomment>%1 a command, %2 keys</extracomment>
        <translation>“%1” ha di nuovo %2.</translation>
    </message>
    <message>
        <source>“%1” has its own keys again, but for those that were given to other commands: %2</source>
        <translation type="vanished">“%1” ha di nuovo i propri tasti, tranne quelli assegnati ad altri comandi: %2</translation>
    </message>
    <message>
        <source>“%1” has its own keys again, but for those that were given to other commands: %2.</source>
        <extracomment>%1 a command, %2 a list of keys, each with the command that has it</extracomment>
        <translation>“%1” ha di nuovo i propri tasti, tranne quelli assegnati ad altri comandi: %2.</translation>
    </message>
    <message>
        <source>“%1” has its own keys again.</source>
        <extracomment>%1 is a command</extracomment>
        <translation>“%1” ha di nuovo i propri tasti.</translation>
    </message>
</context>
<context>
    <name>skein::ShotData</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>the kinds of the files of one shot: &quot;JPG and CR3&quot;</extracomment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>%1 is damaged: it is no whole photograph. Compare it with the copy on the camera&apos;s card.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 è danneggiato: non è una foto completa. Confrontalo con la copia sulla scheda della fotocamera.</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <extracomment>said of a photograph, for screen readers</extracomment>
        <translation>
            <numerusform>%n stella</numerusform>
            <numerusform>%n stelle</numerusform>
        </translation>
    </message>
    <message>
        <source>blue label</source>
        <extracomment>said of a photograph</extracomment>
        <translation>etichetta blu</translation>
    </message>
    <message>
        <source>damaged</source>
        <extracomment>said of a photograph</extracomment>
        <translation>danneggiata</translation>
    </message>
    <message>
        <source>green label</source>
        <extracomment>said of a photograph</extracomment>
        <translation>etichetta verde</translation>
    </message>
    <message>
        <source>purple label</source>
        <extracomment>said of a photograph</extracomment>
        <translation>etichetta viola</translation>
    </message>
    <message>
        <source>red label</source>
        <extracomment>said of a photograph</extracomment>
        <translation>etichetta rossa</translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>said of a photograph</extracomment>
        <translation>scartata</translation>
    </message>
    <message>
        <source>video</source>
        <extracomment>said of a photograph</extracomment>
        <translation>video</translation>
    </message>
    <message>
        <source>yellow label</source>
        <extracomment>said of a photograph</extracomment>
        <translation>etichetta gialla</translation>
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
        <translation>Nitidezza %1 nel punto osservato</translation>
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
        <translation>La cartella %1 non contiene foto da fornire. Scegli una cartella con almeno un file.</translation>
    </message>
</context>
<context>
    <name>skein::ShotGrid</name>
    <message>
        <source>All photographs of the session side by side. A double click shows one of them alone; Ctrl and Shift select several.</source>
        <translation>Tutte le foto della sessione, una accanto all’altra. Un doppio clic ne mostra una sola; Ctrl e Maiusc ne selezionano più di una.</translation>
    </message>
    <message>
        <source>Grid</source>
        <extracomment>name of the grid of small pictures, for screen readers</extracomment>
        <translation>Griglia</translation>
    </message>
</context>
<context>
    <name>skein::ShotMover</name>
    <message>
        <source>A name cannot begin or end with a space, nor end with a dot. Leave that out.</source>
        <translation>Un nome non può iniziare o finire con uno spazio, né finire con un punto. Toglilo.</translation>
    </message>
    <message>
        <source>A photograph cannot be called &quot;%1&quot;, because a file name may not contain “%2”. Leave that out.</source>
        <extracomment>%1 is what was typed, %2 letters or words in it</extracomment>
        <translation>Una foto non può chiamarsi &quot;%1&quot;, perché il nome di un file non può contenere “%2”. Toglilo.</translation>
    </message>
    <message>
        <source>A photograph cannot be called &quot;%1&quot;: a dot at the beginning would hide it. Leave that out.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Una foto non può chiamarsi &quot;%1&quot;: un punto iniziale la nasconderebbe. Toglilo.</translation>
    </message>
    <message>
        <source>A photograph cannot be called &quot;%1&quot;: that name or a character in it means something else to some computers. Choose another name.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Una foto non può chiamarsi &quot;%1&quot;: per alcuni computer quel nome, o un suo carattere, ha un altro significato. Scegli un altro nome.</translation>
    </message>
    <message>
        <source>A photograph needs a name.</source>
        <translation>Una foto deve avere un nome.</translation>
    </message>
    <message>
        <source>Only a part of the photograph %1 came back from the trash: %2. Bring the rest back with the file manager.</source>
        <extracomment>%2 are names of files</extracomment>
        <translation>Solo una parte della foto %1 è tornata dal cestino: %2. Recupera il resto con il gestore dei file.</translation>
    </message>
    <message>
        <source>Only a part of the photograph %1 could be moved to the trash: %2. Undo brings that back; or delete the rest in the file manager.</source>
        <extracomment>%2 are names of files</extracomment>
        <translation>È stato possibile spostare nel cestino solo una parte della foto %1: %2. “Annulla” la recupera; oppure elimina il resto nel gestore dei file.</translation>
    </message>
    <message>
        <source>Only a part of the photograph %1 got its new name: %2. Rename the rest in the file manager.</source>
        <extracomment>%2 are names of files</extracomment>
        <translation>Solo una parte della foto %1 ha ricevuto il nuovo nome: %2. Rinomina il resto nel gestore dei file.</translation>
    </message>
    <message>
        <source>The photograph %1 could not be moved to the trash, so it stays where it is. Check that you may write to its folder, or delete it in the file manager.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Impossibile spostare nel cestino la foto %1, che resta quindi dov’è. Controlla di poter scrivere nella sua cartella, oppure eliminala nel gestore dei file.</translation>
    </message>
    <message>
        <source>The photograph %1 could not be renamed to %2. Check that you may write to its folder.</source>
        <extracomment>%1 is the name of a file, %2 another one</extracomment>
        <translation>Impossibile rinominare la foto %1 in %2. Controlla di poter scrivere nella sua cartella.</translation>
    </message>
    <message>
        <source>The photograph %1 is no longer in the trash, so it cannot be brought back.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>La foto %1 non è più nel cestino, quindi non si può recuperare.</translation>
    </message>
    <message>
        <source>The photograph %1 is no longer there. Look for it in the trash or in another folder.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>La foto %1 non c’è più. Cercala nel cestino o in un’altra cartella.</translation>
    </message>
    <message>
        <source>The photograph %1 keeps its name, because there is already a file called %2. Choose another name.</source>
        <extracomment>%1 is the name of a file, %2 another one</extracomment>
        <translation>La foto %1 mantiene il suo nome, perché esiste già un file chiamato %2. Scegli un altro nome.</translation>
    </message>
    <message>
        <source>The photograph %1 stays in the trash, because another file has its name now. Rename that file first.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>La foto %1 resta nel cestino, perché ora un altro file ha il suo nome. Rinomina prima quel file.</translation>
    </message>
    <message>
        <source>The photograph %1 stays in the trash, because it could not be moved back. Check that its folder is there and that you may write to it.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>La foto %1 resta nel cestino, perché non è stato possibile rimetterla al suo posto. Controlla che la sua cartella esista e di potervi scrivere.</translation>
    </message>
    <message>
        <source>This name is too long for some disks. Choose a shorter one.</source>
        <translation>Questo nome è troppo lungo per alcuni dischi. Scegline uno più breve.</translation>
    </message>
</context>
<context>
    <name>skein::ShotView</name>
    <message>
        <source>An orange triangle says that something is wrong with a photograph, or beside its name with its second copy; the tool tip says what.</source>
        <translation>Un triangolo arancione indica che c’è un problema con una foto o, accanto al nome, con la sua seconda copia; il suggerimento dice quale.</translation>
    </message>
</context>
<context>
    <name>skein::ShutterBadge</name>
    <message>
        <source>%1, one every %2 s</source>
        <extracomment>%1: &quot;takes 5 photographs&quot;; %2: a number of seconds</extracomment>
        <translation>%1, una ogni %2 s</translation>
    </message>
    <message>
        <source>Shutter: %1</source>
        <extracomment>status bar; %1: &quot;waits 10 s and takes 5 photographs&quot;</extracomment>
        <translation>Scatto: %1</translation>
    </message>
    <message>
        <source>Take one photograph at once again</source>
        <translation>Torna a scattare una sola foto subito</translation>
    </message>
    <message>
        <source>Take one photograph at once again: no self-timer, no row, no waiting</source>
        <translation>Torna a scattare una sola foto subito: niente autoscatto, serie o attesa</translation>
    </message>
    <message>
        <source>What “Capture” does; “Capture with All Cameras” does not wait. Click to change it.</source>
        <translation>Che cosa fa “Scatta”; “Scatta con tutte le fotocamere” non attende. Fai clic per cambiarlo.</translation>
    </message>
    <message>
        <source>lets shake die down</source>
        <extracomment>status bar, one of the things that a press of the shutter does: with the mirror up</extracomment>
        <translation>lascia smorzare le vibrazioni</translation>
    </message>
    <message numerus="yes">
        <source>takes %n photographs</source>
        <extracomment>stands on the button Capture: what one press does</extracomment>
        <translation>
            <numerusform>scatta %n foto</numerusform>
            <numerusform>scatta %n foto</numerusform>
        </translation>
    </message>
    <message>
        <source>waits %1 s</source>
        <extracomment>status bar, one of the things that a press of the shutter does</extracomment>
        <translation>attende %1 s</translation>
    </message>
    <message>
        <source>waits for rest</source>
        <extracomment>status bar, one of the things that a press of the shutter does</extracomment>
        <translation>attende la stabilità</translation>
    </message>
</context>
<context>
    <name>skein::ShutterCommands</name>
    <message>
        <source>%1 No photograph was taken. Let the camera come to rest, or allow more motion in the preferences.</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>%1 Nessuna foto scattata. Attendi che la fotocamera sia ferma o ammetti più movimento nelle preferenze.</translation>
    </message>
    <message>
        <source>%1 The photograph is taken all the same.</source>
        <extracomment>%1: a sentence that says why it is not known to be at rest</extracomment>
        <translation>%1 La foto viene scattata comunque.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>in a row of photographs: number and how many</extracomment>
        <translation>%1 di %2</translation>
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
        <translation>Tutte le fotocamere insieme: una foto ciascuna, senza attesa</translation>
    </message>
    <message>
        <source>No more photographs in this row</source>
        <translation>Nessun’altra foto in questa serie</translation>
    </message>
    <message>
        <source>No photograph was taken, because another camera is shown now, and waiting for rest needs the live picture. Show the camera that was to take it, and press the shutter again.</source>
        <translation>Nessuna foto scattata, perché ora è mostrata un’altra fotocamera e l’attesa della stabilità richiede l’immagine live. Mostra la fotocamera che doveva scattare e scatta di nuovo.</translation>
    </message>
    <message>
        <source>No photograph: not at rest</source>
        <translation>Nessuna foto: non è ferma</translation>
    </message>
    <message>
        <source>No photograph: the camera is not ready</source>
        <translation>Nessuna foto: la fotocamera non è pronta</translation>
    </message>
    <message>
        <source>One photograph, at once: “%1” is still at its own</source>
        <extracomment>%1 is a camera, which takes a row of photographs</extracomment>
        <translation>Una foto, subito: “%1” sta ancora scattando le sue</translation>
    </message>
    <message>
        <source>Photograph %1 of %2</source>
        <extracomment>progress; %1 and %2 are numbers</extracomment>
        <translation>Foto %1 di %2</translation>
    </message>
    <message>
        <source>Photographs do not wait for rest</source>
        <translation>Le foto non attendono la stabilità</translation>
    </message>
    <message>
        <source>Photographs wait until the camera is at rest</source>
        <translation>Le foto attendono che la fotocamera sia ferma</translation>
    </message>
    <message>
        <source>Self-timer runs</source>
        <extracomment>message while the self-timer counts</extracomment>
        <translation>Autoscatto in corso</translation>
    </message>
    <message>
        <source>Self-timer stopped</source>
        <extracomment>message</extracomment>
        <translation>Autoscatto interrotto</translation>
    </message>
    <message>
        <source>Shake dies down</source>
        <translation>Smorzamento delle vibrazioni</translation>
    </message>
    <message>
        <source>Stopped: no photograph</source>
        <translation>Interrotto: nessuna foto</translation>
    </message>
    <message>
        <source>The row has ended with photograph %1 of %2, because another camera is shown now, and waiting for rest needs the live picture. Show the camera that took it, and press the shutter again for more.</source>
        <extracomment>a row is what one press of the shutter takes; %1 and %2 are numbers</extracomment>
        <translation>La serie è terminata con la foto %1 di %2, perché ora è mostrata un’altra fotocamera e l’attesa della stabilità richiede l’immagine live. Mostra la fotocamera che stava scattando e scatta di nuovo per continuare.</translation>
    </message>
    <message>
        <source>The row of “%3” has ended with photograph %1 of %2, because something came between. See to that camera, then press its shutter again for more.</source>
        <extracomment>numbers of photographs, and the name of a camera</extracomment>
        <translation>La serie di “%3” è terminata con la foto %1 di %2, perché è intervenuto qualcos’altro. Controlla quella fotocamera, poi scatta di nuovo per continuare.</translation>
    </message>
    <message>
        <source>The shutter now %1</source>
        <extracomment>%1: &quot;waits 10 s and takes 5 photographs&quot;</extracomment>
        <translation>Lo scatto ora %1</translation>
    </message>
    <message>
        <source>The shutter takes one photograph at once</source>
        <translation>Lo scatto riprende una sola foto, subito</translation>
    </message>
    <message>
        <source>Waiting for rest</source>
        <translation>In attesa della stabilità</translation>
    </message>
    <message>
        <source>“%1” took no photograph, because something came between. See to that camera, then press its shutter again.</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>“%1” non ha scattato nessuna foto, perché è intervenuto qualcos’altro. Controlla quella fotocamera, poi scatta di nuovo.</translation>
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
        <translation>&amp;Disattiva tutto</translation>
    </message>
    <message>
        <source>&amp;Bulb exposures last:</source>
        <translation>Durata delle pose &amp;bulb:</translation>
    </message>
    <message>
        <source>&amp;Interval:</source>
        <extracomment>label of a number of seconds: from one photograph to the next</extracomment>
        <translation>&amp;Intervallo:</translation>
    </message>
    <message>
        <source>&amp;Photographs in a row:</source>
        <translation>&amp;Foto in serie:</translation>
    </message>
    <message>
        <source>&amp;Self-timer:</source>
        <extracomment>label of a number of seconds</extracomment>
        <translation>&amp;Autoscatto:</translation>
    </message>
    <message>
        <source>&amp;Wait until the live picture is at rest</source>
        <translation>Attendi che l’immagine live sia f&amp;erma</translation>
    </message>
    <message>
        <source>In a row: from the beginning of one photograph to that of the next. Escape ends the row.</source>
        <translation>In una serie: dall’inizio di una foto a quello della successiva. Esc termina la serie.</translation>
    </message>
    <message>
        <source>None: each as soon as it can be</source>
        <translation>Nessuno: ogni foto appena possibile</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>instead of 0: not used</extracomment>
        <translation>Spento</translation>
    </message>
    <message>
        <source>Pause with the &amp;mirror up:</source>
        <translation>Pausa con lo s&amp;pecchio alzato:</translation>
    </message>
    <message>
        <source>So many photographs are taken with one press of the shutter.</source>
        <translation>Il numero di foto scattate con una sola pressione del pulsante di scatto.</translation>
    </message>
    <message>
        <source>So many seconds are counted down before the photograph is taken.</source>
        <translation>I secondi del conto alla rovescia prima che la foto venga scattata.</translation>
    </message>
    <message>
        <source>Switches all of this off: a press of the shutter takes one photograph at once.</source>
        <translation>Disattiva tutto questo: una pressione del pulsante di scatto fa subito una sola foto.</translation>
    </message>
    <message>
        <source>The camera looks through live view first, and the photograph is taken when nothing in the picture moves any more. How still that is stands in the preferences.</source>
        <translation>La fotocamera guarda prima attraverso il live view, e la foto viene scattata quando nell’immagine non si muove più nulla. Quanto debba essere ferma è indicato nelle preferenze.</translation>
    </message>
    <message>
        <source>This applies to each press of the shutter that follows, until it is switched off here or in the status bar. “Capture with All Cameras” does not wait.</source>
        <translation>Vale per ogni scatto successivo, finché non viene disattivato qui o nella barra di stato. “Scatta con tutte le fotocamere” non attende.</translation>
    </message>
    <message>
        <source>Timer, Row and Bulb</source>
        <translation>Autoscatto, serie e bulb</translation>
    </message>
    <message>
        <source>Until Stopped</source>
        <extracomment>instead of a number of photographs</extracomment>
        <translation>Fino all’arresto</translation>
    </message>
    <message>
        <source>Where the shutter of the camera is set to bulb, the exposure is ended after so many seconds.</source>
        <translation>Se il tempo della fotocamera è impostato su bulb, la posa viene terminata dopo questi secondi.</translation>
    </message>
</context>
<context>
    <name>skein::ShutterSound</name>
    <message>
        <source>The sound of a shutter cannot be played: this computer has no sound device that works just now, or no such sound. Connect or switch on a sound device, or switch this sound off in the preferences.</source>
        <translation>Impossibile riprodurre il suono dell’otturatore: questo computer al momento non ha un dispositivo audio funzionante, oppure manca quel suono. Collega o accendi un dispositivo audio, oppure disattiva questo suono nelle preferenze.</translation>
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
        <translation>Bulb %1 di %2</translation>
    </message>
    <message>
        <source>Mirror lockup is on in this camera: it is told to raise the mirror, left alone for so long, and told to expose.</source>
        <translation>In questa fotocamera è attivo il sollevamento dello specchio: riceve il comando di alzarlo, viene lasciata ferma per questo tempo, poi riceve il comando di scatto.</translation>
    </message>
    <message>
        <source>Photograph %1 of %2 in %3</source>
        <extracomment>in a row of photographs: number, how many, and how long until it is taken</extracomment>
        <translation>Foto %1 di %2 tra %3</translation>
    </message>
    <message>
        <source>The camera is left alone for so long before each exposure. Live view has the mirror up.</source>
        <translation>La fotocamera viene lasciata ferma per questo tempo prima di ogni esposizione. In live view lo specchio è alzato.</translation>
    </message>
    <message>
        <source>This camera raises its mirror and waits by itself, for about a second, however long is chosen here.</source>
        <translation>Questa fotocamera alza lo specchio e attende da sola, per circa un secondo, qualunque sia il tempo scelto qui.</translation>
    </message>
</context>
<context>
    <name>skein::SidePanel</name>
    <message>
        <source>Panels</source>
        <extracomment>name of the tabs at the side of the window, for screen readers</extracomment>
        <translation>Pannelli</translation>
    </message>
</context>
<context>
    <name>skein::Sidecar</name>
    <message>
        <source>Artist, copyright or comment stand in the XMP file in a form that cannot be changed without loss. Change them with the program that wrote it.</source>
        <translation>Artista, copyright o commento sono nel file XMP in una forma che non si può modificare senza perdite. Modificali con il programma che l’ha scritto.</translation>
    </message>
    <message>
        <source>The rating is written in the XMP file in a form that cannot be changed without loss. Change it with the program that wrote it.</source>
        <translation>La valutazione è scritta nel file XMP in una forma che non si può modificare senza perdite. Modificala con il programma che l’ha scritto.</translation>
    </message>
    <message>
        <source>This is not an XMP file that can be understood. Mend it with the program that wrote it, or move it away.</source>
        <translation>Questo non è un file XMP comprensibile. Riparalo con il programma che l’ha scritto, oppure spostalo altrove.</translation>
    </message>
</context>
<context>
    <name>skein::SidecarDisk</name>
    <message>
        <source>The XMP file %1 could not be written, so the rating is as it was. Check that there is room on the disk and that you may write to the folder.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Impossibile scrivere il file XMP %1, quindi la valutazione resta com’era. Controlla che ci sia spazio sul disco e di poter scrivere nella cartella.</translation>
    </message>
</context>
<context>
    <name>skein::SidecarFinder</name>
    <message>
        <source>The XMP file %1 cannot be read, so it was left as it is. Check its permissions.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Impossibile leggere il file XMP %1, che è stato quindi lasciato com’è. Controllane i permessi.</translation>
    </message>
    <message>
        <source>The XMP file %1 is damaged or of an unknown kind, so it was left as it is. Mend it with the program that wrote it, or move it away.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Il file XMP %1 è danneggiato o di tipo sconosciuto, quindi è stato lasciato com’è. Riparalo con il programma che l’ha scritto, oppure spostalo altrove.</translation>
    </message>
</context>
<context>
    <name>skein::SidecarPlan</name>
    <message>
        <source>Another program is writing the XMP file %1 just now, so the rating is as it was. Wait until that program has finished, then rate the photograph again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Un altro programma sta scrivendo il file XMP %1, quindi la valutazione resta com’era. Attendi che quel programma abbia finito, poi valuta di nuovo la foto.</translation>
    </message>
    <message>
        <source>Artist, copyright or comment stand in the XMP file %1 in a form that cannot be changed without loss, so it was left as it is. Change them with the program that wrote it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Artista, copyright o commento sono nel file XMP %1 in una forma che non si può modificare senza perdite, quindi è stato lasciato com’è. Modificali con il programma che l’ha scritto.</translation>
    </message>
    <message>
        <source>The rating stands in the XMP file %1 in a form that cannot be changed without loss, so it was left as it is. Change it with the program that wrote it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>La valutazione è nel file XMP %1 in una forma che non si può modificare senza perdite, quindi è stato lasciato com’è. Modificala con il programma che l’ha scritto.</translation>
    </message>
</context>
<context>
    <name>skein::SidecarWriter</name>
    <message>
        <source>Artist, copyright and comment could not be written beside all photographs in %1. Check that there is room on the disk and that you may write to the folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Non è stato possibile scrivere artista, copyright e commento accanto a tutte le foto in %1. Controlla che ci sia spazio sul disco e di poter scrivere nella cartella.</translation>
    </message>
    <message>
        <source>The photograph %1 is no longer there, so it was not rated. Look for it in the trash or in another folder.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>La foto %1 non c’è più, quindi non è stata valutata. Cercala nel cestino o in un’altra cartella.</translation>
    </message>
</context>
<context>
    <name>skein::SpokenNews</name>
    <message>
        <source>%1 Button: %2.</source>
        <extracomment>read aloud; %1: whole sentences, %2: what stands on a button</extracomment>
        <translation>%1 Pulsante: %2.</translation>
    </message>
    <message>
        <source>%1 Buttons: %2, %3.</source>
        <extracomment>read aloud; %1: whole sentences, %2 and %3: what stands on two buttons</extracomment>
        <translation>%1 Pulsanti: %2, %3.</translation>
    </message>
    <message>
        <source>%1 is connected again.</source>
        <extracomment>%1 is the name of a camera</extracomment>
        <translation>%1 è di nuovo collegata.</translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <extracomment>%1 is the name of a camera</extracomment>
        <translation>%1 è collegata.</translation>
    </message>
    <message>
        <source>%1 is disconnected.</source>
        <extracomment>%1 is the name of a camera</extracomment>
        <translation>%1 è scollegata.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 è stato salvato.</translation>
    </message>
    <message>
        <source>%1 is shown.</source>
        <extracomment>%1 is the name of a camera, one of several</extracomment>
        <translation>%1 è mostrata.</translation>
    </message>
    <message numerus="yes">
        <source>%n photographs are saved.</source>
        <extracomment>read aloud; %n counts photographs</extracomment>
        <translation>
            <numerusform>%n foto salvata.</numerusform>
            <numerusform>%n foto salvate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <extracomment>read aloud: how a photograph is rated</extracomment>
        <translation>
            <numerusform>%n stella</numerusform>
            <numerusform>%n stelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Live view</source>
        <extracomment>read aloud: the picture area while live view is on</extracomment>
        <translation>Live view</translation>
    </message>
    <message>
        <source>Live view is off.</source>
        <translation>Il live view è disattivato.</translation>
    </message>
    <message>
        <source>Live view is on.</source>
        <translation>Il live view è attivo.</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>read aloud: the picture area</extracomment>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <extracomment>read aloud: %1 is a photograph, its rating and what else there is to say</extracomment>
        <translation>Immagine: %1</translation>
    </message>
    <message>
        <source>The camera is disconnected.</source>
        <translation>La fotocamera è scollegata.</translation>
    </message>
</context>
<context>
    <name>skein::StagedFile</name>
    <message>
        <source>The disk of “%1” is full. Make room there.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>Il disco di “%1” è pieno. Libera spazio.</translation>
    </message>
    <message>
        <source>The disk of “%1” takes no file as large as this one (one formatted with FAT takes 4 GB). Choose a folder on another disk.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>Il disco di “%1” non accetta file così grandi (uno formattato con FAT accetta 4 GB). Scegli una cartella su un altro disco.</translation>
    </message>
    <message>
        <source>The photograph could not be written in “%1”. Check that the folder exists and may be written to.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>Impossibile scrivere la foto in “%1”. Controlla che la cartella esista e di potervi scrivere.</translation>
    </message>
    <message>
        <source>The staging folder “%1” is full of unfinished files. Look there for photographs, then empty it.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>La cartella di transito “%1” è piena di file incompleti. Cerca se contiene foto, poi svuotala.</translation>
    </message>
</context>
<context>
    <name>skein::StandInFolder</name>
    <message>
        <source>There is no other place for photographs, either. Free some room, or open a session on another disk.</source>
        <translation>Non c’è nemmeno un altro posto per le foto. Libera spazio, oppure apri una sessione su un altro disco.</translation>
    </message>
</context>
<context>
    <name>skein::StartNotices</name>
    <message>
        <source>Nor are preferences kept.</source>
        <translation>Nemmeno le preferenze vengono conservate.</translation>
    </message>
    <message>
        <source>Nor are preferences, sequences and thumbnails kept.</source>
        <translation>Nemmeno preferenze, sequenze e miniature vengono conservate.</translation>
    </message>
    <message>
        <source>Nor are sequences and thumbnails kept.</source>
        <translation>Nemmeno sequenze e miniature vengono conservate.</translation>
    </message>
    <message>
        <source>Nothing can be written in %1, so preferences, thumbnails, sequences and what plugins keep are not remembered. Check that the disk has room and can be written to.</source>
        <extracomment>%1 is a list of folders</extracomment>
        <translation>Non si può scrivere nulla in %1, quindi preferenze, miniature, sequenze e ciò che i plugin conservano non vengono ricordati. Controlla che il disco abbia spazio e che si possa scrivervi.</translation>
    </message>
    <message>
        <source>Nothing can be written in %1, so thumbnails, sequences and what plugins keep are not remembered. Photographs are not concerned. Check that the disk has room and can be written to.</source>
        <translation>Impossibile scrivere in %1, quindi miniature, sequenze e dati dei plugin non vengono memorizzati. Le foto non sono interessate. Controlla che il disco abbia spazio e sia scrivibile.</translation>
    </message>
    <message>
        <source>The fonts of this computer lack some letters, which are shown as boxes: %1. Install the fonts DejaVu or Noto.</source>
        <extracomment>%1 are single letters and signs</extracomment>
        <translation>Nei tipi di carattere di questo computer mancano alcuni caratteri, mostrati come riquadri: %1. Installa i tipi di carattere DejaVu o Noto.</translation>
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
        <translation>%1 – spazio libero per questa sessione: %2</translation>
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
            <numerusform>%n selezionata</numerusform>
            <numerusform>%n selezionate</numerusform>
        </translation>
    </message>
    <message>
        <source>Battery: %1</source>
        <extracomment>%1 is what the camera says, such as &quot;75 %&quot;</extracomment>
        <translation>Batteria: %1</translation>
    </message>
    <message>
        <source>Best fit</source>
        <extracomment>the zoom with which the whole picture is seen</extracomment>
        <translation type="vanished">Adatta</translation>
    </message>
    <message>
        <source>Card: %1</source>
        <extracomment>in the status bar: how many more photographs the card of the camera takes; %1 is a number</extracomment>
        <translation>Scheda: %1</translation>
    </message>
    <message>
        <source>Connected at %1</source>
        <extracomment>%1 is an address, such as usb:001,005</extracomment>
        <translation>Collegata a %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>what the camera is doing: a state</extracomment>
        <translation>Collegamento…</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <extracomment>what the camera is doing: a state</extracomment>
        <translation>Scollegata</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <extracomment>what the camera is doing: a state</extracomment>
        <translation>Scollegamento…</translation>
    </message>
    <message>
        <source>Driven by libgphoto2 %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Gestita da libgphoto2 %1</translation>
    </message>
    <message>
        <source>Exposing…</source>
        <extracomment>what the camera is doing: a state</extracomment>
        <translation>Esposizione…</translation>
    </message>
    <message>
        <source>Firmware %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Firmware %1</translation>
    </message>
    <message>
        <source>How large the picture is shown. At 100 % each of its pixels is one of the screen.</source>
        <translation>Le dimensioni con cui viene mostrata l’immagine. Al 100 % ogni suo pixel corrisponde a uno dello schermo.</translation>
    </message>
    <message>
        <source>How large the picture is shown: as it fits the window. At 100 % each of its pixels is one of the screen.</source>
        <translation>Le dimensioni con cui viene mostrata l’immagine: adattata alla finestra. Al 100 % ogni suo pixel corrisponde a uno dello schermo.</translation>
    </message>
    <message>
        <source>Live view</source>
        <extracomment>what the camera is doing: live view is running</extracomment>
        <translation>Live view</translation>
    </message>
    <message>
        <source>No camera</source>
        <extracomment>no camera is connected</extracomment>
        <translation>Nessuna fotocamera</translation>
    </message>
    <message numerus="yes">
        <source>Receiving: %n</source>
        <comment>photographs on their way</comment>
        <extracomment>%n counts photographs on their way</extracomment>
        <translation>
            <numerusform>In arrivo: %n</numerusform>
            <numerusform>In arrivo: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <extracomment>what the camera is doing: a state</extracomment>
        <translation>Ricollegamento…</translation>
    </message>
    <message numerus="yes">
        <source>Room for about %n photograph(s)</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>Spazio per circa %n foto</numerusform>
            <numerusform>Spazio per circa %n foto</numerusform>
        </translation>
    </message>
    <message>
        <source>Room for thousands of photographs</source>
        <translation type="vanished">Spazio per migliaia di foto</translation>
    </message>
    <message>
        <source>Serial number %1</source>
        <extracomment>%1 is a number with letters</extracomment>
        <translation>Numero di serie %1</translation>
    </message>
    <message>
        <source>Shots left on the camera&apos;s card: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Scatti rimasti sulla scheda della fotocamera: %1</translation>
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
        <translation>Un plugin è al lavoro.</translation>
    </message>
    <message>
        <source>A row of photographs is being taken.</source>
        <translation>È in corso una serie di foto.</translation>
    </message>
    <message>
        <source>Photographs are being shown.</source>
        <translation>Sono in visione delle foto.</translation>
    </message>
    <message>
        <source>Photographs are on their way to the disk.</source>
        <translation>Le foto sono in viaggio verso il disco.</translation>
    </message>
    <message>
        <source>The live picture is being watched.</source>
        <translation>L’immagine live è in visione.</translation>
    </message>
</context>
<context>
    <name>skein::StillRenderer</name>
    <message>
        <source>The picture could not be encoded. Choose a smaller image size.</source>
        <translation>Impossibile codificare l’immagine. Scegli dimensioni dell’immagine inferiori.</translation>
    </message>
    <message>
        <source>The picture could not be written to %1. Make room there.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Impossibile scrivere l’immagine in %1. Libera spazio.</translation>
    </message>
</context>
<context>
    <name>skein::StopQuestion</name>
    <message>
        <source>Press Escape again to stop it.</source>
        <extracomment>the name of what runs, such as &quot;Eclipse&quot;, stands before it</extracomment>
        <translation>Premi di nuovo Esc per fermarlo.</translation>
    </message>
    <message>
        <source>Press Escape again to stop the sequence.</source>
        <translation>Premi di nuovo Esc per fermare la sequenza.</translation>
    </message>
</context>
<context>
    <name>skein::StopToken</name>
    <message>
        <source>The sequence was stopped.</source>
        <translation>La sequenza è stata fermata.</translation>
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
        <translation> foto</translation>
    </message>
    <message>
        <source>&amp;Copy every photograph to a second place</source>
        <translation>&amp;Copia ogni foto in una seconda posizione</translation>
    </message>
    <message>
        <source>&amp;Or below:</source>
        <extracomment>label of a number of gigabytes; the line above is &quot;Warn below: 20 photographs&quot;</extracomment>
        <translation>&amp;Oppure sotto:</translation>
    </message>
    <message>
        <source>&amp;Warn below:</source>
        <extracomment>label of a number of photographs for which there is room on the disk</extracomment>
        <translation>&amp;Avvisa sotto:</translation>
    </message>
    <message>
        <source>A folder on another disk or in the network</source>
        <translation>Una cartella su un altro disco o in rete</translation>
    </message>
    <message>
        <source>A message says so when there is less room than that on the disk.</source>
        <translation>Un messaggio avvisa quando sul disco c’è meno spazio di questo.</translation>
    </message>
    <message>
        <source>A message says so when there is room for fewer photographs, as large as the last ones.</source>
        <translation>Un messaggio avvisa quando c’è spazio per meno foto, grandi come le ultime.</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>Cartella di backup</translation>
    </message>
    <message>
        <source>Backup while shooting</source>
        <translation>Backup durante lo scatto</translation>
    </message>
    <message>
        <source>Before the disk is full, no more photographs are taken from the computer, and what the camera takes by itself stays on its card until there is room.</source>
        <translation>Prima che il disco sia pieno, il computer smette di scattare foto, e quelle scattate dalla fotocamera restano sulla sua scheda finché non c’è spazio.</translation>
    </message>
    <message>
        <source>Best on another disk: one that breaks takes one copy only.</source>
        <translation>Meglio su un altro disco: se uno si guasta, si perde una sola copia.</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <extracomment>button: chooses the folder of the backup</extracomment>
        <translation>&amp;Scegli…</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>button: takes the folder that is chosen</extracomment>
        <translation>Scegli</translation>
    </message>
    <message>
        <source>Choose the Backup Folder</source>
        <translation>Scegli la cartella di backup</translation>
    </message>
    <message>
        <source>Choose the backup folder</source>
        <translation>Scegli la cartella di backup</translation>
    </message>
    <message>
        <source>Chooses the folder of the second copy: best on another disk. Each session gets a folder of its own in it.</source>
        <translation>Sceglie la cartella della seconda copia: meglio se su un altro disco. Ogni sessione vi ha una propria cartella.</translation>
    </message>
    <message>
        <source>Each session gets a folder of its own there. Copies are made while no photographs arrive, and each is read again and compared. When the disk is away, what is missing is copied as soon as it is back. A photograph that is renamed is renamed there; one that goes to the trash stays there. Ratings follow as XMP files.</source>
        <translation>Lì ogni sessione riceve una cartella propria. Le copie vengono fatte quando non arrivano foto, e ciascuna viene riletta e confrontata. Se il disco non è presente, ciò che manca viene copiato appena torna disponibile. Una foto rinominata viene rinominata anche lì; una spostata nel cestino lì resta. Le valutazioni seguono come file XMP.</translation>
    </message>
    <message>
        <source>Every photograph is copied to a second folder while you shoot, and compared.</source>
        <translation>Ogni foto viene copiata in una seconda cartella durante lo scatto e confrontata.</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Spazio sul disco</translation>
    </message>
    <message>
        <source>Storage and Backup</source>
        <translation>Archiviazione e backup</translation>
    </message>
    <message>
        <source>Warn below so many gigabytes</source>
        <extracomment>after a number: gigabytes</extracomment>
        <translation>Avvisa sotto questo numero di gigabyte</translation>
    </message>
    <message>
        <source>Warn below so many photographs</source>
        <extracomment>after a number: photographs</extracomment>
        <translation>Avvisa sotto questo numero di foto</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>instead of a number of photographs or gigabytes</extracomment>
        <translation>mai</translation>
    </message>
</context>
<context>
    <name>skein::SubFolders</name>
    <message>
        <source>The folder “%1” cannot be made in “%2”, because a file or a link has its name. Rename that, or change the file name pattern.</source>
        <extracomment>%1 is the name of a folder, %2 the folder in which it is to be</extracomment>
        <translation>Impossibile creare la cartella “%1” in “%2”, perché un file o un collegamento ha lo stesso nome. Rinominalo o cambia il modello per i nomi dei file.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made in “%2”. Check the disk, and that you may write to it.</source>
        <extracomment>%1 is the name of a folder, %2 the folder in which it is to be</extracomment>
        <translation>Impossibile creare la cartella “%1” in “%2”. Controlla il disco e di potervi scrivere.</translation>
    </message>
</context>
<context>
    <name>skein::SummaryCommand</name>
    <message>
        <source>Driver library: libgphoto2 %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>Libreria dei driver: libgphoto2 %1</translation>
    </message>
    <message>
        <source>Firmware: %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>Firmware: %1</translation>
    </message>
    <message>
        <source>Manufacturer: %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>Produttore: %1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>Modello: %1</translation>
    </message>
    <message>
        <source>Port: %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>Porta: %1</translation>
    </message>
    <message>
        <source>Serial number: %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>Numero di serie: %1</translation>
    </message>
</context>
<context>
    <name>skein::SupportedCamerasDialog</name>
    <message numerus="yes">
        <source>%n model(s), as libgphoto2 %1 says.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>
            <numerusform>%n modello, secondo libgphoto2 %1.</numerusform>
            <numerusform>%n modelli, secondo libgphoto2 %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the camera library…</source>
        <translation>Interrogazione della libreria delle fotocamere…</translation>
    </message>
    <message>
        <source>No model of libgphoto2 %1 has that name. Many cameras work all the same, as “USB PTP Class Camera”.</source>
        <extracomment>%1 is a version number; “USB PTP Class Camera” is a name and stays</extracomment>
        <translation>Nessun modello di libgphoto2 %1 ha questo nome. Molte fotocamere funzionano comunque, come “USB PTP Class Camera”.</translation>
    </message>
</context>
<context>
    <name>skein::SupportedModelsReader</name>
    <message>
        <source>The camera program gave a list of models that cannot be understood. Install Skein again.</source>
        <translation>Il programma della fotocamera ha fornito un elenco di modelli incomprensibile. Installa di nuovo Skein.</translation>
    </message>
</context>
<context>
    <name>skein::SupportedModelsTable</name>
    <message>
        <source>%1 (connected)</source>
        <extracomment>a model in a list; the one that is connected now</extracomment>
        <translation>%1 (collegata)</translation>
    </message>
    <message>
        <source>Being tested</source>
        <extracomment>how well a camera model is supported</extracomment>
        <translation>In prova</translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>head of a column: can photographs be taken from the computer?</extracomment>
        <translation>Scatto</translation>
    </message>
    <message>
        <source>Driver</source>
        <extracomment>column: the part of libgphoto2 that knows the model</extracomment>
        <translation>Driver</translation>
    </message>
    <message>
        <source>Experimental</source>
        <extracomment>how well the camera is supported</extracomment>
        <translation>Sperimentale</translation>
    </message>
    <message>
        <source>How well the driver of this model is tried, as libgphoto2 says.</source>
        <translation>Quanto è collaudato il driver di questo modello, secondo libgphoto2.</translation>
    </message>
    <message>
        <source>Live View</source>
        <extracomment>head of a column: can the camera do it?</extracomment>
        <translation>Live view</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>head of a column: the camera</extracomment>
        <translation>Modello</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>the camera cannot do it</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>Outdated</source>
        <extracomment>how well a camera model is supported</extracomment>
        <translation>Obsoleto</translation>
    </message>
    <message>
        <source>Proven</source>
        <extracomment>how well a camera model is supported</extracomment>
        <translation>Collaudato</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>head of a column: can they be changed from the computer?</extracomment>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>The camera shows live view on the computer.</source>
        <translation>La fotocamera mostra il live view sul computer.</translation>
    </message>
    <message>
        <source>The camera&apos;s settings can be changed from the computer.</source>
        <translation>Le impostazioni della fotocamera si possono modificare dal computer.</translation>
    </message>
    <message>
        <source>The computer can release the shutter.</source>
        <translation>Il computer può far scattare la fotocamera.</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>the camera can do it</extracomment>
        <translation>Sì</translation>
    </message>
</context>
<context>
    <name>skein::SurroundChoice</name>
    <message>
        <source>As the theme</source>
        <extracomment>choice: the colour around the picture is that of the theme</extracomment>
        <translation>Come il tema</translation>
    </message>
    <message>
        <source>The surroundings of a photograph change how bright it seems.</source>
        <translation>Ciò che circonda una foto cambia la sua luminosità apparente.</translation>
    </message>
    <message>
        <source>This colour</source>
        <extracomment>choice: a colour of one&apos;s own around the picture</extracomment>
        <translation>Questo colore</translation>
    </message>
</context>
<context>
    <name>skein::SweepRunner</name>
    <message>
        <source>Live view ended before the focus was found.</source>
        <translation>Il live view è terminato prima che fosse trovato il fuoco.</translation>
    </message>
    <message>
        <source>No picture came from the camera to be judged. Look at live view, then try again.</source>
        <translation>Dalla fotocamera non è arrivata nessuna immagine da valutare. Controlla il live view, poi riprova.</translation>
    </message>
    <message>
        <source>There is nothing to focus on at this place. Click a part of the live picture that has edges, then try again.</source>
        <translation>In questo punto non c’è nulla su cui mettere a fuoco. Fai clic su una parte dell’immagine live che abbia dei contorni, poi riprova.</translation>
    </message>
</context>
<context>
    <name>skein::TetherCommand</name>
    <message>
        <source>Saving what is taken with %1. Press Ctrl-C to end.</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>Salvataggio delle foto scattate con %1. Premi Ctrl-C per terminare.</translation>
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
            <numerusform>%n file non ha ancora una copia nel backup. Viene copiato quando questa sessione viene riaperta con la stessa cartella di backup.</numerusform>
            <numerusform>%n file non hanno ancora una copia nel backup. Vengono copiati quando questa sessione viene riaperta con la stessa cartella di backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) on the camera&apos;s card are saved in this session, and were to be deleted from the card the last time, which was interrupted. They stay there; run this again with --delete-from-camera to delete them.</source>
        <extracomment>%n counts photographs or files</extracomment>
        <translation>
            <numerusform>%n foto sulla scheda della fotocamera è salvata in questa sessione e la volta scorsa doveva essere eliminata dalla scheda, operazione che è stata interrotta. Resta lì; esegui di nuovo il comando con --delete-from-camera per eliminarla.</numerusform>
            <numerusform>%n foto sulla scheda della fotocamera sono salvate in questa sessione e la volta scorsa dovevano essere eliminate dalla scheda, operazione che è stata interrotta. Restano lì; esegui di nuovo il comando con --delete-from-camera per eliminarle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finishing the backup. Interrupt again to leave it for the next time.</source>
        <translation>Completamento del backup. Interrompi di nuovo per rimandarlo alla prossima volta.</translation>
    </message>
    <message>
        <source>If it is on a new disk, name another folder there with --backup.</source>
        <translation>Se è su un disco nuovo, indica lì un’altra cartella con --backup.</translation>
    </message>
    <message>
        <source>If the shutter was heard, the photographs are on the camera&apos;s card. &quot;skein-cli tether&quot; with the same session fetches them, and &quot;skein-cli import&quot; as well.</source>
        <translation>Se si è sentito l’otturatore, le foto sono sulla scheda della fotocamera. &quot;skein-cli tether&quot; con la stessa sessione le scarica, e anche &quot;skein-cli import&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>Saving %n photograph(s) that are on their way. Interrupt again to leave them on the camera&apos;s card.</source>
        <extracomment>%n counts photographs or files</extracomment>
        <translation>
            <numerusform>Salvataggio di %n foto in arrivo. Interrompi di nuovo per lasciarla sulla scheda della fotocamera.</numerusform>
            <numerusform>Salvataggio di %n foto in arrivo. Interrompi di nuovo per lasciarle sulla scheda della fotocamera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The camera is away or does not answer. Skein waits for it, for %n second(s) at most.</source>
        <translation>
            <numerusform>La fotocamera non è presente o non risponde. Skein l’aspetta per %n secondo al massimo.</numerusform>
            <numerusform>La fotocamera non è presente o non risponde. Skein l’aspetta per %n secondi al massimo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The camera is back.</source>
        <translation>La fotocamera è di nuovo presente.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off and did not come back. Check cable, power and network; pictures that were not fetched are on the camera&apos;s card.</source>
        <translation>Il collegamento con la fotocamera si è interrotto e non è ripreso. Controlla cavo, alimentazione e rete; le immagini non scaricate sono sulla scheda della fotocamera.</translation>
    </message>
    <message numerus="yes">
        <source>There is room for about %n more photograph(s).</source>
        <extracomment>%n counts photographs or files</extracomment>
        <translation>
            <numerusform>C’è spazio per circa %n altra foto.</numerusform>
            <numerusform>C’è spazio per circa altre %n foto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the picture that is being taken. Interrupt again to leave without it.</source>
        <translation>In attesa della foto in corso di scatto. Interrompi di nuovo per uscire senza di essa.</translation>
    </message>
    <message>
        <source>Waiting for the programs that were run. Interrupt again to end them.</source>
        <translation>In attesa dei programmi eseguiti. Interrompi di nuovo per terminarli.</translation>
    </message>
</context>
<context>
    <name>skein::TextCatalogue</name>
    <message>
        <source>The translation %1 cannot be used: %2. The texts stay as they are without it.</source>
        <extracomment>%1 is a file, %2 what is wrong, in English and beginning small: &quot;it is too large&quot;</extracomment>
        <translation>Impossibile usare la traduzione %1: %2. I testi restano come sono senza di essa.</translation>
    </message>
</context>
<context>
    <name>skein::TimedSequenceForm</name>
    <message>
        <source>&amp;Begins:</source>
        <extracomment>when the sequence begins</extracomment>
        <translation type="vanished">&amp;Inizio:</translation>
    </message>
    <message>
        <source>&amp;Delay:</source>
        <extracomment>label of a length of time before the first photograph</extracomment>
        <translation type="vanished">&amp;Ritardo:</translation>
    </message>
    <message>
        <source>&amp;Pause:</source>
        <extracomment>label of a length of time: from the end of one photograph to the beginning of the next</extracomment>
        <translation>&amp;Pausa:</translation>
    </message>
    <message>
        <source>&amp;Photographs:</source>
        <extracomment>label of a number: how many photographs</extracomment>
        <translation type="vanished">&amp;Foto:</translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <extracomment>label of a choice: when the sequence begins</extracomment>
        <translation>&amp;Inizio:</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <extracomment>how the times are counted: from beginning to beginning, or as a pause</extracomment>
        <translation type="vanished">&amp;Tempo:</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <extracomment>a time of day</extracomment>
        <translation type="vanished">Fi&amp;no a:</translation>
    </message>
    <message>
        <source>After a delay</source>
        <extracomment>when a sequence begins</extracomment>
        <translation>Dopo un ritardo</translation>
    </message>
    <message>
        <source>After a number</source>
        <extracomment>when a sequence ends: after a number of photographs</extracomment>
        <translation>Dopo un numero di foto</translation>
    </message>
    <message>
        <source>After a number or at a time</source>
        <extracomment>when a sequence ends: after a number of photographs</extracomment>
        <translation>Dopo un numero di foto o a un’ora</translation>
    </message>
    <message>
        <source>After so many</source>
        <translation type="vanished">Dopo un numero di foto</translation>
    </message>
    <message>
        <source>After so many, or at a time</source>
        <translation type="vanished">Dopo un numero o a un’ora</translation>
    </message>
    <message>
        <source>At &amp;what time:</source>
        <translation type="vanished">A che &amp;ora:</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation type="vanished">A un’ora stabilita</translation>
    </message>
    <message>
        <source>At a time of day</source>
        <extracomment>when a sequence ends
----------
when a sequence begins</extracomment>
        <translation>A una certa ora</translation>
    </message>
    <message>
        <source>At once</source>
        <extracomment>when a sequence begins</extracomment>
        <translation>Subito</translation>
    </message>
    <message>
        <source>E&amp;very:</source>
        <extracomment>before a time: a photograph every 10 seconds</extracomment>
        <translation type="vanished">O&amp;gni:</translation>
    </message>
    <message>
        <source>En&amp;ds:</source>
        <extracomment>when the sequence ends</extracomment>
        <translation type="vanished">Fin&amp;e:</translation>
    </message>
    <message>
        <source>From beginning to beginning</source>
        <translation type="vanished">Da inizio a inizio</translation>
    </message>
    <message>
        <source>From beginning to beginning keeps the beat, however long an exposure takes; a pause begins when the camera is ready again.</source>
        <translation type="vanished">Da inizio a inizio mantiene la cadenza, per quanto lunga sia un’esposizione; una pausa inizia quando la fotocamera è di nuovo pronta.</translation>
    </message>
    <message>
        <source>Inter&amp;val:</source>
        <extracomment>label of a length of time: from one photograph to the next</extracomment>
        <translation>Inter&amp;vallo:</translation>
    </message>
    <message>
        <source>Longer than an exposure and what the camera needs after it: beats that come while it is busy are left out, and that is told.</source>
        <translation>Più lungo di una posa e di ciò che serve poi alla fotocamera: gli scatti che cadono mentre è occupata vengono saltati, e viene segnalato.</translation>
    </message>
    <message>
        <source>No photograph begins at this time or later. A time that has passed today is one of tomorrow.</source>
        <translation>Nessuna foto inizia a quest’ora o più tardi. Un’ora già passata oggi vale per domani.</translation>
    </message>
    <message>
        <source>Number o&amp;f photographs:</source>
        <extracomment>label of a number</extracomment>
        <translation>Nu&amp;mero di foto:</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <extracomment>when a sequence ends: somebody stops it</extracomment>
        <translation>Solo a mano</translation>
    </message>
    <message>
        <source>Pa&amp;use:</source>
        <extracomment>label of a length of time: from the end of one photograph to the beginning of the next</extracomment>
        <translation type="vanished">Pa&amp;usa:</translation>
    </message>
    <message>
        <source>Pause between</source>
        <extracomment>how the interval of an intervalometer is counted</extracomment>
        <translation>Pausa intermedia</translation>
    </message>
    <message>
        <source>Pause from end to beginning</source>
        <translation type="vanished">Pausa dalla fine all’inizio</translation>
    </message>
    <message>
        <source>So long after the sequence has been run, its first photograph is taken.</source>
        <translation>La prima foto viene scattata dopo questo tempo dall’avvio della sequenza.</translation>
    </message>
    <message>
        <source>St&amp;op:</source>
        <extracomment>label of a choice: when the sequence ends</extracomment>
        <translation>&amp;Fine:</translation>
    </message>
    <message>
        <source>Start a&amp;t:</source>
        <extracomment>label of a time of day, at which a sequence begins</extracomment>
        <translation>Inizio a&amp;lle:</translation>
    </message>
    <message>
        <source>Start dela&amp;y:</source>
        <extracomment>label of a length of time before the first photograph</extracomment>
        <translation>Ritardo ini&amp;ziale:</translation>
    </message>
    <message>
        <source>Start to start</source>
        <extracomment>how the interval of an intervalometer is counted</extracomment>
        <translation>Da inizio a inizio</translation>
    </message>
    <message>
        <source>Start to start: from the start of one photograph to the start of the next, as an intervalometer counts. It keeps the beat, however long an exposure takes, and does not drift. Pause between: from when the camera is ready again to the start of the next.</source>
        <translation>Da inizio a inizio: dall’inizio di una foto all’inizio della successiva, come conta un intervallometro. Mantiene il ritmo, per quanto duri una posa, e non slitta. Pausa intermedia: da quando la fotocamera è di nuovo pronta all’inizio della successiva.</translation>
    </message>
    <message>
        <source>Stop &amp;at:</source>
        <extracomment>label of a time of day, at which a sequence ends</extracomment>
        <translation>Fin&amp;e alle:</translation>
    </message>
    <message>
        <source>The first photograph is taken at this time. A time that has passed today is one of tomorrow.</source>
        <translation>La prima foto viene scattata a quest’ora. Un’ora già passata oggi vale per domani.</translation>
    </message>
    <message>
        <source>Timin&amp;g:</source>
        <extracomment>label of a choice: how the interval is counted</extracomment>
        <translation>Conte&amp;ggio:</translation>
    </message>
    <message>
        <source>When it is stopped</source>
        <translation type="vanished">All’arresto</translation>
    </message>
    <message>
        <source>When the first photograph is taken, after the sequence has been run.</source>
        <translation>Quando viene scattata la prima foto, dopo l’avvio della sequenza.</translation>
    </message>
    <message>
        <source>When the sequence ends by itself. It can be stopped by hand at any time.</source>
        <translation>Quando la sequenza termina da sola. Si può fermare a mano in qualsiasi momento.</translation>
    </message>
</context>
<context>
    <name>skein::ToggleEditor</name>
    <message>
        <source>Off</source>
        <extracomment>a camera setting is switched off</extracomment>
        <translation>Spento</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>of a setting of the camera</extracomment>
        <translation>Acceso</translation>
    </message>
</context>
<context>
    <name>skein::Transfer</name>
    <message>
        <source>The camera handed out only a part of “%1”. Fetch it again; it is still on the card.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>La fotocamera ha fornito solo una parte di “%1”. Scarica di nuovo il file; è ancora sulla scheda.</translation>
    </message>
</context>
<context>
    <name>skein::TransferDialog</name>
    <message>
        <source>Does what is said above. Imported preferences can be undone afterwards.</source>
        <translation>Fa ciò che è indicato sopra. Le preferenze importate si possono annullare in seguito.</translation>
    </message>
</context>
<context>
    <name>skein::UnusedFolder</name>
    <message>
        <source>A new session folder could not be made in “%1”. Check that the folder can be written to, or open another session.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Impossibile creare una nuova cartella di sessione in “%1”. Controlla che la cartella sia scrivibile o apri un’altra sessione.</translation>
    </message>
    <message>
        <source>There are too many session folders beside “%1”. Open a session of another name.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Ci sono troppe cartelle di sessione accanto a “%1”. Apri una sessione con un altro nome.</translation>
    </message>
</context>
<context>
    <name>skein::UsbReset</name>
    <message>
        <source>Only a camera on a USB cable can be reset from here. Switch the camera off and on.</source>
        <translation>Da qui si può reimpostare solo una fotocamera collegata con cavo USB. Spegni e riaccendi la fotocamera.</translation>
    </message>
    <message>
        <source>The camera&apos;s USB connection could not be reset. Unplug the camera and plug it in again.</source>
        <translation>Impossibile reimpostare la connessione USB della fotocamera. Scollega la fotocamera e ricollegala.</translation>
    </message>
</context>
<context>
    <name>skein::VerifiedCopy</name>
    <message>
        <source>The backup of “%1” is not what was written: its disk, cable or network is at fault. It is tried again; use another disk if that does not help.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Il backup di “%1” non corrisponde a quanto è stato scritto: il problema è nel disco, nel cavo o nella rete. Si fa un nuovo tentativo; se non serve, usa un altro disco.</translation>
    </message>
    <message>
        <source>The copy was stopped.</source>
        <translation>La copia è stata interrotta.</translation>
    </message>
    <message>
        <source>“%1” could not be read. Check the disk.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Impossibile leggere “%1”. Controlla il disco.</translation>
    </message>
    <message>
        <source>“%1” was being changed while it was copied. It is copied again.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>“%1” è stato modificato durante la copia. Viene copiato di nuovo.</translation>
    </message>
</context>
<context>
    <name>skein::ViewHints</name>
    <message>
        <source>Label: blue</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>Etichetta: blu</translation>
    </message>
    <message>
        <source>Label: green</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>Etichetta: verde</translation>
    </message>
    <message>
        <source>Label: purple</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>Etichetta: viola</translation>
    </message>
    <message>
        <source>Label: red</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>Etichetta: rossa</translation>
    </message>
    <message>
        <source>Label: yellow</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>Etichetta: gialla</translation>
    </message>
    <message>
        <source>No label</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>Nessuna etichetta</translation>
    </message>
    <message>
        <source>No stars</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>Nessuna stella</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>Scartata</translation>
    </message>
</context>
<context>
    <name>skein::ViewPanel</name>
    <message>
        <source>Display</source>
        <extracomment>title of a section: colours around the picture, and what is written over it</extracomment>
        <translation>Visualizzazione</translation>
    </message>
    <message>
        <source>Exposure Warning</source>
        <extracomment>title of a part of the panel that decides how pictures are shown</extracomment>
        <translation>Avviso di esposizione</translation>
    </message>
    <message>
        <source>Focus Peaking</source>
        <extracomment>title of a part of the panel that decides how pictures are shown</extracomment>
        <translation>Focus peaking</translation>
    </message>
    <message>
        <source>Guides</source>
        <extracomment>title of a part of the panel that decides how pictures are shown</extracomment>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Masks</source>
        <extracomment>title of a part of the panel that decides how pictures are shown</extracomment>
        <translation>Maschere</translation>
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
        <translation> stop</translation>
    </message>
    <message>
        <source>&amp;Loupe shows:</source>
        <extracomment>label of a choice: how large</extracomment>
        <translation>La &amp;lente mostra:</translation>
    </message>
    <message>
        <source>&amp;RAW files: full from:</source>
        <translation>File &amp;RAW: saturi da:</translation>
    </message>
    <message>
        <source>&amp;Rows of the grid:</source>
        <translation>Righe della &amp;griglia:</translation>
    </message>
    <message>
        <source>&amp;Turn it for upright pictures</source>
        <translation>R&amp;uotala per le immagini verticali</translation>
    </message>
    <message>
        <source>100 %: each pixel as one</source>
        <translation>100 %: un pixel come uno</translation>
    </message>
    <message>
        <source>200 %: each pixel as four</source>
        <translation>200 %: un pixel come quattro</translation>
    </message>
    <message>
        <source>A pixel is marked when all of its colours are that dark.</source>
        <translation>Un pixel viene segnato quando tutti i suoi colori sono così scuri.</translation>
    </message>
    <message>
        <source>A pixel is marked when one of its colours is that bright.</source>
        <translation>Un pixel viene segnato quando uno dei suoi colori è così chiaro.</translation>
    </message>
    <message>
        <source>A place is marked when all of its colours are that many stops below what the sensor can take.</source>
        <translation>Un punto viene segnato quando tutti i suoi colori sono di questo numero di stop sotto ciò che il sensore può registrare.</translation>
    </message>
    <message>
        <source>A place is marked when one of its colours has that much of the light that the sensor can take. At 100 % it is clipped: nothing brings it back.</source>
        <translation>Un punto viene segnato quando uno dei suoi colori ha questa quantità della luce che il sensore può registrare. Al 100 % è bruciato: nulla può recuperarlo.</translation>
    </message>
    <message>
        <source>At 100 % nothing of what is cut off is seen.</source>
        <translation>Al 100 % non si vede nulla di ciò che viene tagliato.</translation>
    </message>
    <message>
        <source>Choose one that your subjects do not have.</source>
        <translation>Scegline uno che i tuoi soggetti non hanno.</translation>
    </message>
    <message>
        <source>Colour of the &amp;lines:</source>
        <translation>Colore delle l&amp;inee:</translation>
    </message>
    <message>
        <source>Colour of what is too bright:</source>
        <translation>Colore di ciò che è troppo chiaro:</translation>
    </message>
    <message>
        <source>Colour of what is too dark:</source>
        <translation>Colore di ciò che è troppo scuro:</translation>
    </message>
    <message>
        <source>Colours &amp;below each other</source>
        <translation>Colori uno s&amp;otto l’altro</translation>
    </message>
    <message>
        <source>Colu&amp;mns of the grid:</source>
        <extracomment>unit behind a number</extracomment>
        <translation>&amp;Colonne della griglia:</translation>
    </message>
    <message>
        <source>Dra&amp;wn as:</source>
        <extracomment>how the mask looks</extracomment>
        <translation>Aspetto della &amp;maschera:</translation>
    </message>
    <message>
        <source>Draw &amp;guides within the mask</source>
        <translation>&amp;Disegna guide entro la maschera</translation>
    </message>
    <message>
        <source>Each colour gets a curve of its own, not one over the other.</source>
        <translation>Ogni colore ha una propria curva, anziché una sopra l’altra.</translation>
    </message>
    <message>
        <source>Exposure warning</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>Avviso di esposizione</translation>
    </message>
    <message>
        <source>Guides</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Heights by their lo&amp;garithm</source>
        <translation>&amp;Altezze in scala logaritmica</translation>
    </message>
    <message>
        <source>Histogram</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>Istogramma</translation>
    </message>
    <message>
        <source>How large the loupe shows the place below the pointer.</source>
        <translation>Quanto la lente ingrandisce il punto sotto il puntatore.</translation>
    </message>
    <message>
        <source>In pixels of the screen.</source>
        <translation>In pixel dello schermo.</translation>
    </message>
    <message>
        <source>It may let the picture shine through.</source>
        <translation>Può lasciar trasparire l’immagine.</translation>
    </message>
    <message>
        <source>Looking closer</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>Osservazione ravvicinata</translation>
    </message>
    <message>
        <source>Mask of the aspect ratio</source>
        <translation>Maschera del rapporto d’aspetto</translation>
    </message>
    <message>
        <source>Masks that are wider than high are turned when the picture is higher than wide.</source>
        <translation>Le maschere più larghe che alte vengono ruotate quando l’immagine è più alta che larga.</translation>
    </message>
    <message>
        <source>Of the guides that are a plain grid.</source>
        <translation>Delle guide a griglia semplice.</translation>
    </message>
    <message>
        <source>Opacity of the &amp;shade:</source>
        <translation>Opacità dell’om&amp;bra:</translation>
    </message>
    <message>
        <source>Outline of what is kept</source>
        <translation>Contorno di ciò che resta</translation>
    </message>
    <message>
        <source>RAW files: dar&amp;k from:</source>
        <translation>&amp;File RAW: scuri da:</translation>
    </message>
    <message>
        <source>Shade over what would be cut off</source>
        <translation>Ombra sulla parte da tagliare</translation>
    </message>
    <message>
        <source>Shows few pixels beside many, as in a night sky or a white background.</source>
        <translation>Mostra i pochi pixel accanto ai molti, come in un cielo notturno o su uno sfondo bianco.</translation>
    </message>
    <message>
        <source>Too &amp;bright from:</source>
        <translation>Troppo c&amp;hiaro da:</translation>
    </message>
    <message>
        <source>Too &amp;dark up to:</source>
        <translation>Troppo &amp;scuro fino a:</translation>
    </message>
    <message>
        <source>Viewer</source>
        <extracomment>title of a page of the preferences: how photographs are shown</extracomment>
        <translation>Visore</translation>
    </message>
    <message>
        <source>Which ratio it is, and whether it is shown, is chosen in the panel “View” of each window (M).</source>
        <translation>Il rapporto e la sua visualizzazione si scelgono nel pannello “Vista” di ogni finestra (M).</translation>
    </message>
    <message>
        <source>While a mask is shown, the guides divide what it keeps instead of all of the picture.</source>
        <translation>Quando è mostrata una maschera, le guide dividono ciò che essa lascia invece dell’intera immagine.</translation>
    </message>
    <message>
        <source>Wi&amp;dth of the lines:</source>
        <translation>S&amp;pessore delle linee:</translation>
    </message>
    <message>
        <source>cache ram memory speed</source>
        <translation>cache ram memoria velocità</translation>
    </message>
    <message>
        <source>channels rgb separate curve</source>
        <translation>canali rgb separati curva</translation>
    </message>
    <message>
        <source>crop composition thirds</source>
        <translation>ritaglio composizione terzi</translation>
    </message>
    <message>
        <source>crop frame format shade outline</source>
        <translation>ritaglio cornice formato ombra contorno</translation>
    </message>
    <message>
        <source>crop transparency dark</source>
        <translation>ritaglio trasparenza scuro</translation>
    </message>
    <message>
        <source>grid thirds composition lines</source>
        <translation>griglia terzi composizione linee</translation>
    </message>
    <message>
        <source>highlights clipping blown overexposed zebra</source>
        <translation>luci alte bruciate clipping sovraesposte zebra</translation>
    </message>
    <message>
        <source>lines</source>
        <extracomment>unit behind a number</extracomment>
        <translation>linee</translation>
    </message>
    <message>
        <source>magnifier zoom percent</source>
        <translation>lente ingrandimento zoom percentuale</translation>
    </message>
    <message>
        <source>portrait landscape rotate crop</source>
        <translation>verticale orizzontale ritratto paesaggio ruotare ritaglio</translation>
    </message>
    <message>
        <source>raw highlights saturation sensor clipping</source>
        <translation>raw luci alte saturazione sensore clipping bruciate</translation>
    </message>
    <message>
        <source>raw shadows noise floor</source>
        <translation>raw ombre rumore</translation>
    </message>
    <message>
        <source>scale linear curve</source>
        <translation>scala lineare curva</translation>
    </message>
    <message>
        <source>shadows clipping underexposed</source>
        <translation>ombre clipping sottoesposte</translation>
    </message>
    <message>
        <source>thick grid thirds</source>
        <translation>spesse griglia terzi</translation>
    </message>
</context>
<context>
    <name>skein::VirtualCamera</name>
    <message>
        <source>The virtual camera could not be started. Install Skein again.</source>
        <translation>Impossibile avviare la fotocamera virtuale. Installa di nuovo Skein.</translation>
    </message>
    <message>
        <source>The virtual camera did not say where it is. Install Skein again.</source>
        <translation>La fotocamera virtuale non ha indicato dove si trova. Installa di nuovo Skein.</translation>
    </message>
    <message>
        <source>The virtual camera did not start in time. Try again, or restart the computer.</source>
        <translation>La fotocamera virtuale non si è avviata in tempo. Riprova o riavvia il computer.</translation>
    </message>
    <message>
        <source>The virtual camera ended at once. Look at its options, then try again.</source>
        <translation>La fotocamera virtuale è terminata subito. Controlla le sue opzioni, poi riprova.</translation>
    </message>
    <message>
        <source>The virtual camera is running already. Use the one there is.</source>
        <translation>La fotocamera virtuale è già in esecuzione. Usa quella esistente.</translation>
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
        <translation>Un pixel viene segnato quando tutti i suoi colori sono così scuri.</translation>
    </message>
    <message>
        <source>A pixel is marked when one of its colours is that bright.</source>
        <translation>Un pixel viene segnato quando uno dei suoi colori è così chiaro.</translation>
    </message>
    <message>
        <source>A place is marked when all of its colours are that many stops below what the sensor can take.</source>
        <translation>Un punto viene segnato quando tutti i suoi colori sono di questo numero di stop sotto ciò che il sensore può registrare.</translation>
    </message>
    <message>
        <source>A place is marked when one of its colours has that much of the light that the sensor can take. At 100 % it is clipped: nothing brings it back.</source>
        <translation>Un punto viene segnato quando uno dei suoi colori ha questa quantità della luce che il sensore può registrare. Al 100 % è bruciato: nulla può recuperarlo.</translation>
    </message>
    <message>
        <source>Bright</source>
        <extracomment>what is too bright</extracomment>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Colour of what is too bright</source>
        <translation>Colore di ciò che è troppo chiaro</translation>
    </message>
    <message>
        <source>Colour of what is too dark</source>
        <translation>Colore di ciò che è troppo scuro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>what is too dark</extracomment>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Dark from</source>
        <extracomment>up to which brightness a place counts as too dark</extracomment>
        <translation>Scuro da</translation>
    </message>
    <message>
        <source>Full from</source>
        <extracomment>below a sentence on RAW files; the slider tells per cent of what the sensor can record</extracomment>
        <translation>Saturo da</translation>
    </message>
    <message>
        <source>Marks what is too bright or too dark, by limits that you choose: for pictures by their brightness, for RAW files by what the sensor recorded.</source>
        <translation>Segna ciò che è troppo chiaro o troppo scuro, secondo i limiti che scegli: per le immagini in base alla luminosità, per i file RAW in base a ciò che ha registrato il sensore.</translation>
    </message>
    <message>
        <source>RAW files are judged by what the sensor itself recorded:</source>
        <translation>Per i file RAW conta ciò che ha registrato il sensore:</translation>
    </message>
    <message>
        <source>RAW files: dark from so many stops below full</source>
        <translation>File RAW: scuri da questo numero di stop sotto la saturazione</translation>
    </message>
    <message>
        <source>RAW files: full from</source>
        <translation>File RAW: saturi da</translation>
    </message>
    <message>
        <source>Show the warning</source>
        <translation>Mostra l’avviso</translation>
    </message>
    <message>
        <source>Too bright from</source>
        <translation>Troppo chiaro da</translation>
    </message>
    <message>
        <source>Too dark up to</source>
        <translation>Troppo scuro fino a</translation>
    </message>
    <message>
        <source>−%1 stops</source>
        <extracomment>a number of stops below what the sensor can take</extracomment>
        <translation>−%1 stop</translation>
    </message>
</context>
<context>
    <name>skein::Welcome</name>
    <message>
        <source>A camera takes them</source>
        <translation>Una fotocamera le scatta</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button: closes the page</extracomment>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Close other programs that use it: file manager, photo import, another program for tethering.</source>
        <translation>Chiudi gli altri programmi che la usano: gestore dei file, importazione di foto, un altro programma di tethering.</translation>
    </message>
    <message>
        <source>Closes this page; it is found again in the menu Help.</source>
        <translation>Chiude questa pagina; si ritrova nel menu Aiuto.</translation>
    </message>
    <message>
        <source>In the menu of the camera, the USB connection is to be “PTP”, “PC”, “Remote” or “Tether”, not “Mass storage” or “MTP” with a phone&apos;s name.</source>
        <translation>Nel menu della fotocamera, la connessione USB deve essere “PTP”, “PC”, “Remote” o “Tether”, non “Mass storage” né “MTP” con il nome di un telefono.</translation>
    </message>
    <message>
        <source>Is it switched on, awake, and its battery full? Use the cable that carries data, without a hub.</source>
        <translation>È accesa, attiva e con la batteria carica? Usa il cavo che trasmette i dati, senza hub.</translation>
    </message>
    <message>
        <source>It is not found?</source>
        <translation>Non viene trovata?</translation>
    </message>
    <message>
        <source>New photographs are saved in “%1”. Any folder will do; each shoot can have its own.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Le nuove foto vengono salvate in “%1”. Va bene qualsiasi cartella; ogni servizio può avere la sua.</translation>
    </message>
    <message>
        <source>No folder is open yet.</source>
        <translation>Nessuna cartella è ancora aperta.</translation>
    </message>
    <message>
        <source>Photographs go into a folder</source>
        <translation>Le foto vanno in una cartella</translation>
    </message>
    <message>
        <source>Plug one in and switch it on: it is connected by itself. Or look around with the virtual one.</source>
        <translation>Connettine una con il cavo e accendila: viene collegata automaticamente. Oppure dai un’occhiata con quella virtuale.</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>button: closes the page and begins</extracomment>
        <translation type="vanished">Inizia</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>title of a page</extracomment>
        <translation>Benvenuto</translation>
    </message>
    <message>
        <source>Welcome to Skein</source>
        <translation>Benvenuto in Skein</translation>
    </message>
    <message>
        <source>With Wi-Fi, the camera needs its “remote” or “EOS Utility” mode; connect it by the address on its screen, and confirm the pairing there.</source>
        <translation>Con il Wi-Fi, la fotocamera richiede la modalità “remote” o “EOS Utility”; collegala tramite l’indirizzo sul suo schermo e conferma lì l’abbinamento.</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but Skein runs in a sandbox that keeps it from USB devices. Allow it with this command, then start Skein again: %2</source>
        <extracomment>%1 is a camera, %2 a command to be typed as it is</extracomment>
        <translation>“%1” è collegata al computer, ma Skein è eseguito in una sandbox che gli impedisce di accedere ai dispositivi USB. Consenti l’accesso con questo comando, poi avvia di nuovo Skein: %2</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but only members of the group “%2” may use it. Become one with this command, then log out and in again: %3</source>
        <extracomment>%1 is a camera, %2 the name of a group of users, %3 a command to be typed as it is</extracomment>
        <translation>“%1” è collegata al computer, ma solo i membri del gruppo “%2” possono usarla. Diventa membro con questo comando, poi esci e accedi di nuovo: %3</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but poses as a disk. Choose “PTP”, “PC” or “Remote” for its USB connection in its own menu, then plug it in again.</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>“%1” è connessa, ma si presenta come un disco. Nel suo menu scegli “PTP”, “PC” o “Remote” per la connessione USB, poi stacca e riattacca il cavo.</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but the program “%2” has it. Close that program; Skein asks for the camera again when you connect it.</source>
        <extracomment>%1 is a camera, %2 a program</extracomment>
        <translation>“%1” è connessa, ma la sta usando il programma “%2”. Chiudi quel programma; Skein richiede di nuovo la fotocamera quando la colleghi.</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but you may not use it, because the rules that give access to cameras are missing. Install the package that brings them (libgphoto2-6 on Debian and Ubuntu, libgphoto2 elsewhere), then plug the camera in again.</source>
        <extracomment>%1 is a camera; libgphoto2-6 and libgphoto2 are names of packages</extracomment>
        <translation>“%1” è collegata al computer, ma non puoi usarla perché mancano le regole che danno accesso alle fotocamere. Installa il pacchetto che le contiene (libgphoto2-6 su Debian e Ubuntu, libgphoto2 altrove), poi collega di nuovo la fotocamera.</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but you may not use it. Log out and in again; if that does not help, install the rules of libgphoto2 for udev, or ask who looks after this computer.</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>“%1” è connessa, ma non hai il permesso di usarla. Esci dalla sessione del desktop e accedi di nuovo; se non serve, installa le regole di libgphoto2 per udev o chiedi a chi gestisce questo computer.</translation>
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
        <translation>“%1” è collegata. Premi %2 per scattare una foto e %3 per vedere ciò che vede la fotocamera.</translation>
    </message>
</context>
<context>
    <name>skein::WhatsThisText</name>
    <message>
        <source>Closes this window and leaves everything as it was.</source>
        <translation>Chiude questa finestra e lascia tutto com’era.</translation>
    </message>
    <message>
        <source>Closes this window. What was changed in it stays changed.</source>
        <translation>Chiude questa finestra. Ciò che vi è stato modificato resta modificato.</translation>
    </message>
    <message>
        <source>Closes this window. What was chosen in it counts from now on.</source>
        <translation>Chiude questa finestra. Ciò che vi è stato scelto vale da ora in poi.</translation>
    </message>
</context>
<context>
    <name>skein::WheelGuard</name>
    <message>
        <source>The wheel steps it when the pointer has rested here for a moment.</source>
        <translation>La rotellina lo modifica quando il puntatore è rimasto qui per un momento.</translation>
    </message>
</context>
<context>
    <name>skein::WindowHooks</name>
    <message numerus="yes">
        <source>Programs of yours failed %n times. The last time: %1</source>
        <extracomment>hooks are the photographer&apos;s own programs, run when something happens; %1 is a sentence</extracomment>
        <translation>
            <numerusform>I tuoi programmi non sono riusciti %n volta. L’ultima volta: %1</numerusform>
            <numerusform>I tuoi programmi non sono riusciti %n volte. L’ultima volta: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::WindowMenus</name>
    <message>
        <source>&amp;Camera</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Fotocamera</translation>
    </message>
    <message>
        <source>&amp;Colour Management</source>
        <extracomment>title of a menu</extracomment>
        <translation>Gestione del &amp;colore</translation>
    </message>
    <message>
        <source>&amp;Focus</source>
        <extracomment>title of a menu: what moves the lens</extracomment>
        <translation>Messa &amp;a fuoco</translation>
    </message>
    <message>
        <source>&amp;Focus Aids</source>
        <extracomment>menu: focus peaking, focus points and the like</extracomment>
        <translation>Ausili di messa a &amp;fuoco</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>&amp;Histogram</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Istogramma</translation>
    </message>
    <message>
        <source>&amp;Keyboard and Sizes</source>
        <translation>&amp;Tastiera e dimensioni</translation>
    </message>
    <message>
        <source>&amp;Masks and Guides</source>
        <translation>Masc&amp;here e guide</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Immagine</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <extracomment>title of a menu</extracomment>
        <translation>Val&amp;utazione</translation>
    </message>
    <message>
        <source>&amp;Rendering Intent</source>
        <extracomment>title of a menu</extracomment>
        <translation>Intento di &amp;rendering</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <extracomment>menu: chooses pictures</extracomment>
        <translation>Sele&amp;ziona</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Sessione</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <extracomment>title of the menu in which plugins have their commands</extracomment>
        <translation>S&amp;trumenti</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Vista</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <extracomment>title of a menu</extracomment>
        <translation>C&amp;onfronta</translation>
    </message>
    <message>
        <source>Chan&amp;ge Setting</source>
        <extracomment>title of a menu: changes settings of the camera</extracomment>
        <translation>Cambia imposta&amp;zione</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <extracomment>menu: where the parts of the window lie</extracomment>
        <translation>&amp;Disposizione</translation>
    </message>
    <message>
        <source>Live &amp;Picture</source>
        <extracomment>title of a menu: what is done with the picture of live view</extracomment>
        <translation>I&amp;mmagine live</translation>
    </message>
    <message>
        <source>Meta&amp;data</source>
        <extracomment>title of a menu</extracomment>
        <translation>Metada&amp;ti</translation>
    </message>
    <message>
        <source>Mo&amp;ve</source>
        <extracomment>menu: moves the part of the picture that is seen</extracomment>
        <translation>S&amp;posta</translation>
    </message>
    <message>
        <source>More commands</source>
        <extracomment>button of the toolbar, for screen readers and as a tip</extracomment>
        <translation>Altri comandi</translation>
    </message>
    <message>
        <source>Ove&amp;rlay</source>
        <extracomment>title of a menu</extracomment>
        <translation>Sov&amp;rapposizione</translation>
    </message>
    <message>
        <source>Pan&amp;els</source>
        <extracomment>menu: the pages of the panel at the side of the window</extracomment>
        <translation>Pannelli disponi&amp;bili</translation>
    </message>
    <message>
        <source>Presen&amp;tation</source>
        <extracomment>title of a menu</extracomment>
        <translation>Present&amp;azione</translation>
    </message>
    <message>
        <source>R&amp;un Sequence</source>
        <extracomment>menu of the sequences that keys run</extracomment>
        <translation>Eseg&amp;ui sequenza</translation>
    </message>
    <message>
        <source>Ra&amp;ting</source>
        <extracomment>title of a menu of the picture&apos;s context menu</extracomment>
        <translation>Val&amp;utazione</translation>
    </message>
    <message>
        <source>Sharpness Spo&amp;t</source>
        <extracomment>menu: the place at which sharpness is measured</extracomment>
        <translation>Riquadro di nitide&amp;zza</translation>
    </message>
</context>
<context>
    <name>skein::WindowWork</name>
    <message>
        <source>More than one result could not be saved. The last one: %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>Non è stato possibile salvare più di un risultato. L’ultimo: %1</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>Ferma e chiudi</translation>
    </message>
</context>
<context>
    <name>skein::Workspace</name>
    <message>
        <source>Another window of Skein has this camera. Disconnect it there first.</source>
        <translation>Questa fotocamera è in uso in un’altra finestra di Skein. Scollegala prima lì.</translation>
    </message>
    <message>
        <source>Choose Another Folder…</source>
        <extracomment>button: opens a session in another folder than the one that could not be opened</extracomment>
        <translation>Scegli un’altra cartella…</translation>
    </message>
    <message>
        <source>End %1</source>
        <extracomment>button; %1 is the name of a program</extracomment>
        <translation>Termina %1</translation>
    </message>
    <message>
        <source>Meanwhile photographs are saved in “%1”, which the computer may empty after some days.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Intanto le foto vengono salvate in “%1”, che il computer potrebbe svuotare dopo alcuni giorni.</translation>
    </message>
    <message>
        <source>Meanwhile photographs are saved in “%1”.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Intanto le foto vengono salvate in “%1”.</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <extracomment>button: opens the preferences</extracomment>
        <translation>Preferenze…</translation>
    </message>
    <message>
        <source>Several cameras are connected, and the names of their photographs will not tell which is whose. Put {body} into the pattern for file names.</source>
        <translation>Sono collegate più fotocamere e i nomi delle foto non diranno a quale appartengono. Inserisci {body} nel modello per i nomi dei file.</translation>
    </message>
    <message>
        <source>The camera that the desktop named is not plugged in any more. Plug it in again and switch it on.</source>
        <translation>La fotocamera indicata dal desktop non è più collegata. Ricollega il cavo e accendila.</translation>
    </message>
    <message>
        <source>The disk with “%1” does not answer yet. As soon as it does, the session is opened. You can also begin with another folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Il disco con “%1” non risponde ancora. Appena risponderà, la sessione verrà aperta. Puoi anche iniziare con un’altra cartella.</translation>
    </message>
    <message>
        <source>The session of last time, “%1”, is not there: it was moved, or its disk is away. The folder of today was opened instead.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>L’ultima sessione, “%1”, non c’è: è stata spostata o il suo disco non è presente. Al suo posto è stata aperta la cartella di oggi.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <extracomment>button: opens the session once more</extracomment>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>“%1” is a camera&apos;s memory card, and no place for a session, so the one of last time was opened. Photographs on the card are imported when it is in the camera and the camera is connected, or copied with the file manager.</source>
        <translation>“%1” è la scheda di memoria di una fotocamera, non un posto per una sessione, perciò è stata aperta quella dell’ultima volta. Le foto della scheda vengono importate quando questa è nella fotocamera e la fotocamera è collegata, oppure copiate con il gestore dei file.</translation>
    </message>
</context>
</TS>
