<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>skein::headoutline::CascadeDetector</name>
    <message>
        <source>Heads cannot be found by themselves, because OpenCV&apos;s faces are missing here. Install the package opencv-data, or add the numbers by hand.</source>
        <translation>Impossibile trovare le teste automaticamente, perché qui mancano i modelli di volti di OpenCV. Installa il pacchetto opencv-data o aggiungi i numeri a mano.</translation>
    </message>
    <message>
        <source>Looking for heads failed. Add the numbers by hand. (%1)</source>
        <extracomment>%1 is a technical reason</extracomment>
        <translation>La ricerca delle teste non è riuscita. Aggiungi i numeri a mano. (%1)</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::HeadOutlinePlugin</name>
    <message>
        <source> pixels</source>
        <extracomment>behind a number</extracomment>
        <translation type="vanished"> pixel</translation>
    </message>
    <message>
        <source>&amp;Head Outline…</source>
        <extracomment>command of a menu</extracomment>
        <translation>&amp;Sagoma delle teste…</translation>
    </message>
    <message>
        <source>&amp;Pictures of web pages:</source>
        <translation type="vanished">&amp;Immagini delle pagine web:</translation>
    </message>
    <message>
        <source>Back row</source>
        <extracomment>choice: where the numbers begin</extracomment>
        <translation type="vanished">Fila dietro</translation>
    </message>
    <message>
        <source>Draws the outline of a team photograph and numbers its heads</source>
        <translation>Disegna la sagoma di una foto di gruppo e ne numera le teste</translation>
    </message>
    <message>
        <source>Front row</source>
        <extracomment>choice: where the numbers begin</extracomment>
        <translation type="vanished">Fila davanti</translation>
    </message>
    <message>
        <source>Head Outline</source>
        <extracomment>name of the plugin: numbers the people of a group photograph</extracomment>
        <translation>Sagoma delle teste</translation>
    </message>
    <message>
        <source>It needs a newer version of Skein.</source>
        <translation>Richiede una versione più recente di Skein.</translation>
    </message>
    <message>
        <source>Number &amp;first:</source>
        <extracomment>label of a choice: which row is numbered first</extracomment>
        <translation type="vanished">Numera per &amp;prima:</translation>
    </message>
    <message>
        <source>Show a team photograph first.</source>
        <translation>Mostra prima una foto di gruppo.</translation>
    </message>
    <message>
        <source>What outlines look like at first, and how large and how well the pictures of web pages are saved.</source>
        <translation type="vanished">Come appaiono all’inizio le sagome, e con quale dimensione e qualità vengono salvate le immagini delle pagine web.</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::HeadSet</name>
    <message>
        <source>Add Number</source>
        <extracomment>what can be taken back</extracomment>
        <translation>Aggiungi numero</translation>
    </message>
    <message>
        <source>Find Heads</source>
        <extracomment>what can be taken back</extracomment>
        <translation>Trova teste</translation>
    </message>
    <message>
        <source>Move Number</source>
        <extracomment>what can be taken back</extracomment>
        <translation>Sposta numero</translation>
    </message>
    <message>
        <source>Remove Number</source>
        <extracomment>what can be taken back</extracomment>
        <translation>Rimuovi numero</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>what can be taken back</extracomment>
        <translation>Rinomina</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::HeadState</name>
    <message>
        <source>The heads beside this photograph were saved by a newer version of this plugin. Update it to go on with them.</source>
        <translation>Le teste accanto a questa foto sono state salvate da una versione più recente di questo plugin. Aggiornalo per continuare a lavorarci.</translation>
    </message>
    <message>
        <source>The heads that were saved beside this photograph are more than %1, which is too many.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Le teste salvate accanto a questa foto sono più di %1, cioè troppe.</translation>
    </message>
    <message>
        <source>The heads that were saved beside this photograph cannot be read; the file is damaged or something else.</source>
        <translation>Impossibile leggere le teste salvate accanto a questa foto; il file è danneggiato o è qualcos’altro.</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::HeadTexts</name>
    <message>
        <source>(no name)</source>
        <extracomment>somebody in the photograph who has no name yet</extracomment>
        <translation>(senza nome)</translation>
    </message>
    <message>
        <source>Back row</source>
        <extracomment>title of a row of names</extracomment>
        <translation>Fila dietro</translation>
    </message>
    <message>
        <source>Front row</source>
        <extracomment>title of a row of names</extracomment>
        <translation>Fila davanti</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>title of the list of names on a web page</extracomment>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>Outline with numbers</source>
        <translation>Sagoma con numeri</translation>
    </message>
    <message>
        <source>Outline with numbers: %1</source>
        <extracomment>text instead of a picture on a web page; %1 is the name of the photograph</extracomment>
        <translation>Sagoma con numeri: %1</translation>
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
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>Team photograph</source>
        <extracomment>example of a title</extracomment>
        <translation>Foto di gruppo</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::HeadView</name>
    <message numerus="yes">
        <source>%n number(s).</source>
        <extracomment>how many people are numbered, for screen readers</extracomment>
        <translation>
            <numerusform>%n numero.</numerusform>
            <numerusform>%n numeri.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add Number Here</source>
        <translation>&amp;Aggiungi numero qui</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <extracomment>command of a menu: gives the person a name</extracomment>
        <translation>&amp;Nome…</translation>
    </message>
    <message>
        <source>&amp;Remove Number</source>
        <extracomment>command of a menu</extracomment>
        <translation>&amp;Rimuovi numero</translation>
    </message>
    <message>
        <source>No photograph is open here.</source>
        <translation>Qui non è aperta nessuna foto.</translation>
    </message>
    <message>
        <source>Number %1 is chosen: %2.</source>
        <extracomment>for screen readers; %1 is a number, %2 the name of a person</extracomment>
        <translation>È scelto il numero %1: %2.</translation>
    </message>
    <message>
        <source>Page Up and Page Down choose a number, the arrows move it, Delete removes it, Insert adds one, Enter leads to its name.</source>
        <translation>Pag Su e Pag Giù scelgono un numero, le frecce lo spostano, Canc lo rimuove, Ins ne aggiunge uno, Invio porta al suo nome.</translation>
    </message>
    <message>
        <source>Photograph with numbers</source>
        <translation>Foto con numeri</translation>
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
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>&amp;Contrast:</source>
        <extracomment>label of a number: how the outline is drawn</extracomment>
        <translation>&amp;Contrasto:</translation>
    </message>
    <message>
        <source>&amp;Desaturation:</source>
        <extracomment>label of a number: how the outline is drawn</extracomment>
        <translation>&amp;Desaturazione:</translation>
    </message>
    <message>
        <source>&amp;Thickness:</source>
        <extracomment>label of a number: how the outline is drawn</extracomment>
        <translation>&amp;Spessore:</translation>
    </message>
    <message>
        <source>100 % draws grey lines; with less they keep some colour.</source>
        <translation>Con 100 % le linee sono grigie; con meno conservano un po’ di colore.</translation>
    </message>
    <message>
        <source>As drawn on paper, and good to print; else bright lines on black.</source>
        <translation>Come un disegno su carta, adatto alla stampa; altrimenti linee chiare su nero.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrasto</translation>
    </message>
    <message>
        <source>Dark lines on &amp;white</source>
        <translation>Linee scure su &amp;bianco</translation>
    </message>
    <message>
        <source>Desaturation</source>
        <translation>Desaturazione</translation>
    </message>
    <message>
        <source>How strongly lines stand out: more also shows faint edges, and the grain of the photograph.</source>
        <translation>Quanto risaltano le linee: con valori alti si vedono anche i bordi deboli e la grana della foto.</translation>
    </message>
    <message>
        <source>How the outline is drawn from the photograph: how strong and how thick its lines are, how much colour stays, and whether lines are dark or bright.</source>
        <translation type="vanished">Come viene disegnata la sagoma a partire dalla foto: quanto forti e spesse sono le linee, quanto colore resta e se le linee sono scure o chiare.</translation>
    </message>
    <message>
        <source>Thickness</source>
        <extracomment>how thick lines are</extracomment>
        <translation>Spessore</translation>
    </message>
    <message>
        <source>Thin lines show small things such as hair; thick ones only what is large.</source>
        <translation>Le linee sottili mostrano le cose piccole come i capelli; quelle spesse solo ciò che è grande.</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::OutlineDialog</name>
    <message numerus="yes">
        <source>%n head(s) found. Look whether one was missed, or something else was taken for a head.</source>
        <extracomment>%n counts heads of people that were found in the photograph</extracomment>
        <translation>
            <numerusform>%n testa trovata. Controlla se ne è sfuggita una o se qualcos’altro è stato scambiato per una testa.</numerusform>
            <numerusform>%n teste trovate. Controlla se ne è sfuggita una o se qualcos’altro è stato scambiato per una testa.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <extracomment>button: adds a number to the photograph</extracomment>
        <translation>&amp;Aggiungi</translation>
    </message>
    <message>
        <source>&amp;Find Heads</source>
        <extracomment>button: looks for heads in the photograph</extracomment>
        <translation>&amp;Trova teste</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <extracomment>tab or button: the list of names</extracomment>
        <translation>&amp;Elenco</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <extracomment>can be switched on and off: what is shown</extracomment>
        <translation>&amp;Sagoma</translation>
    </message>
    <message>
        <source>&amp;Photograph</source>
        <extracomment>can be switched on and off: what is shown</extracomment>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>button: removes a number from the photograph</extracomment>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>A line for the name of each head. Typing begins to write one, and Tab goes on to the next.</source>
        <translation>Una riga per il nome di ogni testa. Digitando si inizia a scriverne uno, e Tab passa al successivo.</translation>
    </message>
    <message>
        <source>A page with photograph and outline, on which one points at people and sees their names (HTML)</source>
        <translation>Una pagina con foto e sagoma, su cui si indicano le persone e se ne vedono i nomi (HTML)</translation>
    </message>
    <message>
        <source>Adds a number in the middle; a double click adds one where it is made.</source>
        <translation>Aggiunge un numero al centro; un doppio clic ne aggiunge uno dove viene fatto.</translation>
    </message>
    <message>
        <source>Back row first</source>
        <translation>Prima la fila dietro</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <extracomment>button: ends the search for heads</extracomment>
        <translation>A&amp;nnulla</translation>
    </message>
    <message>
        <source>Does again what was just taken back.</source>
        <translation>Ripete ciò che è stato appena annullato.</translation>
    </message>
    <message>
        <source>Find the heads, or add numbers by a double click, then type the names.</source>
        <translation>Trova le teste o aggiungi i numeri con un doppio clic, poi scrivi i nomi.</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>button: zoom that shows the whole photograph</extracomment>
        <translation>Adatta</translation>
    </message>
    <message>
        <source>Front row first</source>
        <translation>Prima la fila davanti</translation>
    </message>
    <message>
        <source>Going on with what was saved beside the photograph.</source>
        <translation>Si continua con quanto salvato accanto alla foto.</translation>
    </message>
    <message>
        <source>Head Outline: %1</source>
        <extracomment>title of a window; %1 is the name of the photograph</extracomment>
        <translation>Sagoma delle teste: %1</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>button: zoom</extracomment>
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <source>Looking for heads. “Cancel” or Escape ends that.</source>
        <translation>Ricerca di teste. “Annulla” o Esc la termina.</translation>
    </message>
    <message>
        <source>Looking for heads: %1 %</source>
        <extracomment>%1 is a number: how much of the search is done</extracomment>
        <translation>Ricerca di teste: %1 %</translation>
    </message>
    <message>
        <source>Looking for heads…</source>
        <translation type="vanished">Ricerca delle teste…</translation>
    </message>
    <message>
        <source>Looks for faces and numbers them in reading order; those that are there are replaced, and names are kept where a head was.</source>
        <translation>Cerca i volti e li numera in ordine di lettura; i numeri presenti vengono sostituiti e i nomi restano dove c’era una testa.</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>name of a line, for screen readers</extracomment>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>Nomi</translation>
    </message>
    <message>
        <source>Names in the order of the numbers</source>
        <translation>Nomi nell’ordine dei numeri</translation>
    </message>
    <message>
        <source>No heads were found. Add the numbers by a double click where the heads are.</source>
        <translation>Nessuna testa trovata. Aggiungi i numeri con un doppio clic dove si trovano le teste.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>title of a part of the window</extracomment>
        <translation>Numeri</translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <extracomment>button: saves the outline as a picture</extracomment>
        <translation>Sa&amp;goma</translation>
    </message>
    <message>
        <source>Outline</source>
        <extracomment>title of a part of the window</extracomment>
        <translation>Sagoma</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>button</extracomment>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Removes the chosen number and its name.</source>
        <translation>Rimuove il numero scelto e il suo nome.</translation>
    </message>
    <message>
        <source>Save in the Session</source>
        <translation>Salva nella sessione</translation>
    </message>
    <message>
        <source>Saved in the session: %1.</source>
        <extracomment>%1: names of files</extracomment>
        <translation>Salvato nella sessione: %1.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>message</extracomment>
        <translation>Salvataggio…</translation>
    </message>
    <message>
        <source>Show all of the photograph</source>
        <translation>Mostra tutta la foto</translation>
    </message>
    <message>
        <source>Shows the outline, as it is saved.</source>
        <translation>Mostra la sagoma, come viene salvata.</translation>
    </message>
    <message>
        <source>Shows the photograph itself, below the numbers.</source>
        <translation>Mostra la foto stessa, sotto i numeri.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>button: zoom</extracomment>
        <translation>Rimpicciolisci</translation>
    </message>
    <message>
        <source>Stands above the list of names and the web page.</source>
        <translation>Sta sopra l’elenco dei nomi e la pagina web.</translation>
    </message>
    <message>
        <source>Takes back the last change of numbers and names.</source>
        <translation>Annulla l’ultima modifica di numeri e nomi.</translation>
    </message>
    <message>
        <source>The numbers with the names, row by row (text)</source>
        <translation>I numeri con i nomi, fila per fila (testo)</translation>
    </message>
    <message>
        <source>The outline with the numbers, at full size (PNG)</source>
        <translation>La sagoma con i numeri, a dimensioni intere (PNG)</translation>
    </message>
    <message>
        <source>The photograph is being loaded…</source>
        <translation>Caricamento della foto…</translation>
    </message>
    <message>
        <source>The search was cancelled. Nothing was changed.</source>
        <translation>La ricerca è stata annullata. Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>Title of the photograph</source>
        <translation>Titolo della foto</translation>
    </message>
    <message>
        <source>Title, for example the team</source>
        <translation>Titolo, per esempio la squadra</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>button</extracomment>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Web Pa&amp;ge</source>
        <extracomment>button: saves a web page with the photograph and the names</extracomment>
        <translation>&amp;Pagina web</translation>
    </message>
    <message>
        <source>Whether the numbers begin in the back row or in the front row.</source>
        <translation>Se i numeri iniziano dalla fila posteriore o da quella anteriore.</translation>
    </message>
    <message>
        <source>Which row is counted first</source>
        <translation>Quale fila viene numerata per prima</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::OutlineExport</name>
    <message>
        <source>There is not enough memory for this picture. Close other programs and try again.</source>
        <translation>Memoria insufficiente per questa immagine. Chiudi altri programmi e riprova.</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::OutlinePage</name>
    <message>
        <source> pixels</source>
        <extracomment>behind a number</extracomment>
        <translation> pixel</translation>
    </message>
    <message>
        <source>&amp;Pictures of web pages:</source>
        <translation>&amp;Immagini delle pagine web:</translation>
    </message>
    <message>
        <source>Back row</source>
        <extracomment>choice: where the numbers begin</extracomment>
        <translation>Fila dietro</translation>
    </message>
    <message>
        <source>Front row</source>
        <extracomment>choice: where the numbers begin</extracomment>
        <translation>Fila davanti</translation>
    </message>
    <message>
        <source>Number &amp;first:</source>
        <extracomment>label of a choice: which row is numbered first</extracomment>
        <translation>Numera per &amp;prima:</translation>
    </message>
    <message>
        <source>The longer side of photograph and outline on the page. Outlines that are saved as pictures always have the size of the photograph.</source>
        <translation>Il lato più lungo di foto e sagoma sulla pagina. Le sagome salvate come immagini hanno sempre le dimensioni della foto.</translation>
    </message>
    <message>
        <source>Web pages</source>
        <extracomment>title above options: pages for a web browser</extracomment>
        <translation>Pagine web</translation>
    </message>
    <message>
        <source>What a new photograph begins with</source>
        <extracomment>title above options: of photographs that are opened for the first time</extracomment>
        <translation>Impostazioni iniziali di una nuova foto</translation>
    </message>
    <message>
        <source>Whether number 1 stands in the back row or in the front row; each row is counted from left to right.</source>
        <translation>Se il numero 1 sta nella fila dietro o in quella davanti; ogni fila viene contata da sinistra a destra.</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::StateFile</name>
    <message>
        <source>The heads could not be saved in “%1”: %2. Make room or make the folder writable, and change something to try again.</source>
        <extracomment>%1 is a folder, %2 a technical reason</extracomment>
        <translation>Impossibile salvare le teste in “%1”: %2. Libera spazio o rendi scrivibile la cartella, poi modifica qualcosa per riprovare.</translation>
    </message>
    <message>
        <source>The heads that were saved beside this photograph could not be read: %1. They stay there under another name when you save others.</source>
        <extracomment>%1 is a technical reason</extracomment>
        <translation>Impossibile leggere le teste salvate accanto a questa foto: %1. Quando ne salvi altre, restano lì con un altro nome.</translation>
    </message>
    <message>
        <source>The heads that were there, saved by something else or unreadable, are kept in “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Le teste che c’erano, salvate da qualcos’altro o illeggibili, sono conservate in “%1”.</translation>
    </message>
    <message>
        <source>The heads were not saved, because “%1” is a link. Remove it and change something to try again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Le teste non sono state salvate, perché “%1” è un collegamento. Rimuovilo e modifica qualcosa per riprovare.</translation>
    </message>
    <message>
        <source>The heads were not saved: “%1” is not there any more.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Le teste non sono state salvate: “%1” non c’è più.</translation>
    </message>
    <message>
        <source>it is a link or no file</source>
        <translation>è un collegamento o non è un file</translation>
    </message>
</context>
</TS>
