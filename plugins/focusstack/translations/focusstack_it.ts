<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>skein::focusstack::Encoding</name>
    <message>
        <source>TIFF cannot be written here: install Qt&apos;s image format plugins, or save as JPEG.</source>
        <translation>Qui non è possibile scrivere file TIFF: installa i plugin dei formati immagine di Qt o salva come JPEG.</translation>
    </message>
    <message>
        <source>The depth map could not be encoded: %1</source>
        <extracomment>%1 is a technical reason</extracomment>
        <translation>Impossibile codificare la mappa di profondità: %1</translation>
    </message>
    <message>
        <source>The merged picture could not be encoded: %1</source>
        <extracomment>%1 is a technical reason</extracomment>
        <translation>Impossibile codificare l’immagine fusa: %1</translation>
    </message>
</context>
<context>
    <name>skein::focusstack::FocusStack</name>
    <message>
        <source>A stack needs at least two photographs. Select the whole focus bracket.</source>
        <translation>Per il focus stacking servono almeno due foto. Seleziona l’intero focus bracketing.</translation>
    </message>
    <message>
        <source>There is not enough memory to stack photographs of this size. Close other programs, or stack smaller photographs.</source>
        <translation>Memoria insufficiente per fondere foto di queste dimensioni. Chiudi altri programmi o fondi foto più piccole.</translation>
    </message>
    <message>
        <source>These photographs do not show the same scene, so they cannot be stacked. Select the photographs of one focus bracket.</source>
        <translation>Queste foto non mostrano la stessa scena, quindi non si possono fondere. Seleziona le foto di un solo focus bracketing.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Leave it out and stack the others.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Impossibile leggere “%1”. Escludi questa foto e fondi le altre.</translation>
    </message>
    <message>
        <source>“%1” has %2 pixels, but “%3” has %4. A stack is made of photographs of one size.</source>
        <extracomment>%1 and %3 are files, %2 and %4 sizes such as &quot;6000 × 4000&quot;</extracomment>
        <translation>“%1” ha %2 pixel, ma “%3” ne ha %4. Si possono fondere solo foto delle stesse dimensioni.</translation>
    </message>
    <message>
        <source>“%1” has another shape than the photographs before it. A stack is made of photographs of one size.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>“%1” ha una forma diversa dalle foto precedenti. Si possono fondere solo foto delle stesse dimensioni.</translation>
    </message>
</context>
<context>
    <name>skein::focusstack::FocusStackPlugin</name>
    <message>
        <source>Focus Stack</source>
        <extracomment>name of the plugin</extracomment>
        <translation>Focus stacking</translation>
    </message>
    <message>
        <source>It needs a newer version of Skein.</source>
        <translation>Richiede una versione più recente di Skein.</translation>
    </message>
    <message>
        <source>Merges the selected photographs of a focus bracket into one that is sharp everywhere</source>
        <translation>Fonde le foto selezionate di un focus bracketing in una nitida ovunque</translation>
    </message>
    <message>
        <source>Stack &amp;Focus…</source>
        <extracomment>command of a menu, a verb</extracomment>
        <translation>&amp;Focus stacking…</translation>
    </message>
</context>
<context>
    <name>skein::focusstack::OptionsForm</name>
    <message>
        <source>&amp;Depth map:</source>
        <extracomment>label of a choice</extracomment>
        <translation>Mappa di &amp;profondità:</translation>
    </message>
    <message>
        <source>&amp;Lay the photographs on each other</source>
        <translation>&amp;Allinea le foto tra loro</translation>
    </message>
    <message>
        <source>&amp;Save as:</source>
        <extracomment>label of a choice: the format</extracomment>
        <translation>&amp;Salva come:</translation>
    </message>
    <message>
        <source>A picture beside the other one that tells how far away everything is: black is what the first photograph shows sharply, white what the last one does.</source>
        <translation>Un’immagine accanto all’altra che indica quanto è lontana ogni cosa: in nero ciò che è nitido nella prima foto, in bianco ciò che lo è nell’ultima.</translation>
    </message>
    <message>
        <source>Black is what the first photograph shows sharply, white what the last one does.</source>
        <translation type="vanished">Il nero è ciò che mostra nitido la prima foto, il bianco ciò che mostra nitido l’ultima.</translation>
    </message>
    <message>
        <source>Depth map</source>
        <extracomment>name of a choice, for screen readers: a picture that says how far away everything is</extracomment>
        <translation>Mappa di profondità</translation>
    </message>
    <message>
        <source>Finds how the photographs are shifted, turned and scaled: a lens shows more or less when it is focused. Without it they are taken as they lie.</source>
        <translation>Determina come le foto sono spostate, ruotate e scalate: un obiettivo inquadra di più o di meno quando si mette a fuoco. Senza questa opzione vengono usate come sono.</translation>
    </message>
    <message>
        <source>From 1 to 100: the higher, the larger the file and the fewer the traces of compression.</source>
        <translation>Da 1 a 100: più è alto, più grande è il file e meno tracce di compressione ci sono.</translation>
    </message>
    <message>
        <source>How the photographs are merged, and what is saved. What is chosen here is remembered for the next stack.</source>
        <translation>Come vengono fuse le foto e che cosa viene salvato. Ciò che si sceglie qui viene ricordato per il prossimo stacking.</translation>
    </message>
    <message>
        <source>JPEG</source>
        <extracomment>format of files</extracomment>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>JPEG &amp;quality:</source>
        <extracomment>label of a number</extracomment>
        <translation>&amp;Qualità JPEG:</translation>
    </message>
    <message>
        <source>JPEG quality</source>
        <extracomment>name of a number, for screen readers</extracomment>
        <translation>Qualità JPEG</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo di file</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>choice: no depth map</extracomment>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>PNG, 16 bits</source>
        <translation>PNG, 16 bit</translation>
    </message>
    <message>
        <source>PNG, 8 bits</source>
        <translation>PNG, 8 bit</translation>
    </message>
    <message>
        <source>TIFF</source>
        <extracomment>format of files</extracomment>
        <translation>TIFF</translation>
    </message>
    <message>
        <source>TIFF keeps all that the photographs have, 16 bits a channel included, and is large; JPEG is small, and enough to look at. Both get the colour profile and the EXIF data of the first photograph.</source>
        <translation>TIFF conserva tutto ciò che le foto contengono, compresi 16 bit per canale, ed è grande; JPEG è piccolo, e basta per guardare. Entrambi ricevono il profilo colore e i dati EXIF della prima foto.</translation>
    </message>
    <message>
        <source>TIFF keeps all that the photographs have, and is large; JPEG is small, and enough to look at.</source>
        <translation type="vanished">TIFF conserva tutto ciò che hanno le foto ed è grande; JPEG è piccolo e basta per guardarle.</translation>
    </message>
    <message>
        <source>Their pixels are taken as they are shown: the camera&apos;s own picture in them where it is as large, else they are developed, which takes longer.</source>
        <translation>I loro pixel vengono presi come sono mostrati: l’immagine incorporata dalla fotocamera, se ha le stesse dimensioni, altrimenti vengono sviluppati, il che richiede più tempo.</translation>
    </message>
    <message>
        <source>Use &amp;RAW files where there are any</source>
        <translation>Usa i file &amp;RAW dove presenti</translation>
    </message>
    <message>
        <source>What is merged</source>
        <extracomment>title above options: the photographs that are merged</extracomment>
        <translation>Che cosa viene fuso</translation>
    </message>
    <message>
        <source>What is saved</source>
        <extracomment>title above options: the file that is saved</extracomment>
        <translation>Che cosa viene salvato</translation>
    </message>
    <message>
        <source>With the colour profile and the EXIF data of the first photograph, if that is a JPEG.</source>
        <translation type="vanished">Con il profilo colore e i dati EXIF della prima foto, se è un JPEG.</translation>
    </message>
    <message>
        <source>With the colour profile, and 16 bits a channel where the photographs have them. EXIF data are not carried over.</source>
        <translation type="vanished">Con il profilo colore e 16 bit per canale se le foto li hanno. I dati EXIF non vengono riportati.</translation>
    </message>
</context>
<context>
    <name>skein::focusstack::StackDialog</name>
    <message numerus="yes">
        <source>%n photograph(s): from “%1” to “%2”.</source>
        <extracomment>%1 and %2 are names of files: the first and the last</extracomment>
        <translation>
            <numerusform>%n foto: da “%1” a “%2”.</numerusform>
            <numerusform>%n foto: da “%1” a “%2”.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save Again</source>
        <extracomment>button</extracomment>
        <translation>&amp;Salva di nuovo</translation>
    </message>
    <message>
        <source>&amp;Stack</source>
        <extracomment>button, a verb: begins the work</extracomment>
        <translation>&amp;Fondi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>button</extracomment>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation>Annullato. Non è stato salvato nulla.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button</extracomment>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Merges the selected photographs into one that is sharp everywhere, and saves it beside them.</source>
        <translation>Fonde le foto selezionate in una nitida ovunque e la salva accanto a esse.</translation>
    </message>
    <message>
        <source>Photographs are being stacked. Closing the window ends that, and nothing of it is saved.</source>
        <translation>È in corso la fusione delle foto. La chiusura della finestra la interrompe e non viene salvato nulla.</translation>
    </message>
    <message>
        <source>Progress of the stack</source>
        <translation>Avanzamento della fusione</translation>
    </message>
    <message>
        <source>Saved as “%1”, with the depth map “%2”.</source>
        <extracomment>%1 and %2 are names of files</extracomment>
        <translation>Salvata come “%1”, con la mappa di profondità “%2”.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Salvata come “%1”.</translation>
    </message>
    <message>
        <source>Select the photographs of a focus bracket in the strip: at least two, of one size.</source>
        <translation>Seleziona nella striscia miniature le foto di un focus bracketing: almeno due, delle stesse dimensioni.</translation>
    </message>
    <message>
        <source>Stack Focus</source>
        <extracomment>title of a window</extracomment>
        <translation>Focus stacking</translation>
    </message>
</context>
<context>
    <name>skein::focusstack::StackRun</name>
    <message>
        <source>Laying on each other: %1 of %2</source>
        <extracomment>progress; %1 and %2 are numbers of photographs</extracomment>
        <translation>Allineamento: %1 di %2</translation>
    </message>
    <message>
        <source>Left out, because they show something else than the others: %1.</source>
        <extracomment>%1: names of files with commas between them</extracomment>
        <translation>Escluse perché mostrano qualcosa di diverso dalle altre: %1.</translation>
    </message>
    <message>
        <source>Merging: %1 of %2</source>
        <extracomment>progress; %1 and %2 are numbers of photographs</extracomment>
        <translation>Fusione: %1 di %2</translation>
    </message>
    <message>
        <source>Putting the picture together</source>
        <translation>Composizione dell’immagine</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>progress: what is being done</extracomment>
        <translation>Salvataggio</translation>
    </message>
    <message>
        <source>“%1” cannot be stacked. %2</source>
        <extracomment>%1 is a file, %2 a sentence: why</extracomment>
        <translation>Impossibile fondere “%1”. %2</translation>
    </message>
</context>
</TS>
