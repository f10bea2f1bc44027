<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>skein::focusstack::Encoding</name>
    <message>
        <source>TIFF cannot be written here: install Qt&apos;s image format plugins, or save as JPEG.</source>
        <translation>TIFF kann hier nicht geschrieben werden: Installieren Sie Qts Bildformat-Plugins, oder speichern Sie als JPEG.</translation>
    </message>
    <message>
        <source>The depth map could not be encoded: %1</source>
        <extracomment>%1 is a technical reason</extracomment>
        <translation>Die Tiefenkarte konnte nicht kodiert werden: %1</translation>
    </message>
    <message>
        <source>The merged picture could not be encoded: %1</source>
        <extracomment>%1 is a technical reason</extracomment>
        <translation>Das fertige Bild konnte nicht kodiert werden: %1</translation>
    </message>
</context>
<context>
    <name>skein::focusstack::FocusStack</name>
    <message>
        <source>A stack needs at least two photographs. Select the whole focus bracket.</source>
        <translation>Ein Stapel braucht mindestens zwei Fotos. Wählen Sie die ganze Fokusreihe aus.</translation>
    </message>
    <message>
        <source>There is not enough memory to stack photographs of this size. Close other programs, or stack smaller photographs.</source>
        <translation>Für Fotos dieser Größe reicht der Arbeitsspeicher nicht. Schließen Sie andere Programme, oder stapeln Sie kleinere Fotos.</translation>
    </message>
    <message>
        <source>These photographs do not show the same scene, so they cannot be stacked. Select the photographs of one focus bracket.</source>
        <translation>Diese Fotos zeigen nicht dasselbe und können deshalb nicht gestapelt werden. Wählen Sie die Fotos einer Fokusreihe aus.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Leave it out and stack the others.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>„%1“ kann nicht gelesen werden. Lassen Sie es weg und stapeln Sie die anderen.</translation>
    </message>
    <message>
        <source>“%1” has %2 pixels, but “%3” has %4. A stack is made of photographs of one size.</source>
        <extracomment>%1 and %3 are files, %2 and %4 sizes such as &quot;6000 × 4000&quot;</extracomment>
        <translation>„%1“ hat %2 Pixel, „%3“ aber %4. Ein Stapel besteht aus Fotos einer Größe.</translation>
    </message>
    <message>
        <source>“%1” has another shape than the photographs before it. A stack is made of photographs of one size.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>„%1“ hat ein anderes Format als die Fotos davor. Ein Stapel besteht aus Fotos einer Größe.</translation>
    </message>
</context>
<context>
    <name>skein::focusstack::FocusStackPlugin</name>
    <message>
        <source>Focus Stack</source>
        <extracomment>name of the plugin</extracomment>
        <translation>Fokus-Stapel</translation>
    </message>
    <message>
        <source>It needs a newer version of Skein.</source>
        <translation>Es braucht eine neuere Version von Skein.</translation>
    </message>
    <message>
        <source>Merges the selected photographs of a focus bracket into one that is sharp everywhere</source>
        <translation>Verschmilzt die ausgewählten Fotos einer Fokusreihe zu einem, das überall scharf ist</translation>
    </message>
    <message>
        <source>Stack &amp;Focus…</source>
        <extracomment>command of a menu, a verb</extracomment>
        <translation>&amp;Fokus stapeln …</translation>
    </message>
</context>
<context>
    <name>skein::focusstack::OptionsForm</name>
    <message>
        <source>&amp;Depth map:</source>
        <extracomment>label of a choice</extracomment>
        <translation>&amp;Tiefenkarte:</translation>
    </message>
    <message>
        <source>&amp;Lay the photographs on each other</source>
        <translation>Fotos &amp;aufeinander ausrichten</translation>
    </message>
    <message>
        <source>&amp;Save as:</source>
        <extracomment>label of a choice: the format</extracomment>
        <translation>&amp;Speichern als:</translation>
    </message>
    <message>
        <source>A picture beside the other one that tells how far away everything is: black is what the first photograph shows sharply, white what the last one does.</source>
        <translation>Ein Bild neben dem anderen, das zeigt, wie weit alles entfernt ist: Schwarz ist, was das erste Foto scharf zeigt, weiß, was das letzte scharf zeigt.</translation>
    </message>
    <message>
        <source>Black is what the first photograph shows sharply, white what the last one does.</source>
        <translation type="vanished">Schwarz ist, was das erste Foto scharf zeigt, weiß, was das letzte scharf zeigt.</translation>
    </message>
    <message>
        <source>Depth map</source>
        <extracomment>name of a choice, for screen readers: a picture that says how far away everything is</extracomment>
        <translation>Tiefenkarte</translation>
    </message>
    <message>
        <source>Finds how the photographs are shifted, turned and scaled: a lens shows more or less when it is focused. Without it they are taken as they lie.</source>
        <translation>Findet, wie die Fotos verschoben, gedreht und skaliert sind: Ein Objektiv zeigt beim Fokussieren mehr oder weniger. Sonst werden sie genommen, wie sie liegen.</translation>
    </message>
    <message>
        <source>From 1 to 100: the higher, the larger the file and the fewer the traces of compression.</source>
        <translation>Von 1 bis 100: je höher, desto größer die Datei und desto weniger Spuren der Kompression.</translation>
    </message>
    <message>
        <source>How the photographs are merged, and what is saved. What is chosen here is remembered for the next stack.</source>
        <translation>Wie die Fotos verrechnet werden und was gespeichert wird. Was hier gewählt ist, wird für den nächsten Stapel gemerkt.</translation>
    </message>
    <message>
        <source>JPEG</source>
        <extracomment>format of files</extracomment>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>JPEG &amp;quality:</source>
        <extracomment>label of a number</extracomment>
        <translation>JPEG-&amp;Qualität:</translation>
    </message>
    <message>
        <source>JPEG quality</source>
        <extracomment>name of a number, for screen readers</extracomment>
        <translation>JPEG-Qualität</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Art der Datei</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>choice: no depth map</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>PNG, 16 bits</source>
        <translation>PNG, 16 Bit</translation>
    </message>
    <message>
        <source>PNG, 8 bits</source>
        <translation>PNG, 8 Bit</translation>
    </message>
    <message>
        <source>TIFF</source>
        <extracomment>format of files</extracomment>
        <translation>TIFF</translation>
    </message>
    <message>
        <source>TIFF keeps all that the photographs have, 16 bits a channel included, and is large; JPEG is small, and enough to look at. Both get the colour profile and the EXIF data of the first photograph.</source>
        <translation>TIFF behält alles, was die Fotos haben, auch 16 Bit pro Kanal, und ist groß; JPEG ist klein und zum Ansehen gut genug. Beide erhalten das Farbprofil und die EXIF-Daten des ersten Fotos.</translation>
    </message>
    <message>
        <source>TIFF keeps all that the photographs have, and is large; JPEG is small, and enough to look at.</source>
        <translation type="vanished">TIFF behält alles, was die Fotos enthalten, und ist groß; JPEG ist klein und genügt zum Ansehen.</translation>
    </message>
    <message>
        <source>Their pixels are taken as they are shown: the camera&apos;s own picture in them where it is as large, else they are developed, which takes longer.</source>
        <translation>Ihre Pixel werden so genommen, wie sie angezeigt werden: das Bild der Kamera darin, wo es ebenso groß ist, sonst werden sie entwickelt, was länger dauert.</translation>
    </message>
    <message>
        <source>Use &amp;RAW files where there are any</source>
        <translation>&amp;RAW-Dateien verwenden, wo es welche gibt</translation>
    </message>
    <message>
        <source>What is merged</source>
        <extracomment>title above options: the photographs that are merged</extracomment>
        <translation>Was zusammengesetzt wird</translation>
    </message>
    <message>
        <source>What is saved</source>
        <extracomment>title above options: the file that is saved</extracomment>
        <translation>Was gespeichert wird</translation>
    </message>
    <message>
        <source>With the colour profile and the EXIF data of the first photograph, if that is a JPEG.</source>
        <translation type="vanished">Mit dem Farbprofil und den EXIF-Daten des ersten Fotos, wenn das ein JPEG ist.</translation>
    </message>
    <message>
        <source>With the colour profile, and 16 bits a channel where the photographs have them. EXIF data are not carried over.</source>
        <translation type="vanished">Mit dem Farbprofil und 16 Bit je Kanal, wo die Fotos so viele haben. EXIF-Daten werden nicht übernommen.</translation>
    </message>
</context>
<context>
    <name>skein::focusstack::StackDialog</name>
    <message numerus="yes">
        <source>%n photograph(s): from “%1” to “%2”.</source>
        <extracomment>%1 and %2 are names of files: the first and the last</extracomment>
        <translation>
            <numerusform>%n Foto: von „%1“ bis „%2“.</numerusform>
            <numerusform>%n Fotos: von „%1“ bis „%2“.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save Again</source>
        <extracomment>button</extracomment>
        <translation>&amp;Noch einmal speichern</translation>
    </message>
    <message>
        <source>&amp;Stack</source>
        <extracomment>button, a verb: begins the work</extracomment>
        <translation>&amp;Stapeln</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>button</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation>Abgebrochen. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Merges the selected photographs into one that is sharp everywhere, and saves it beside them.</source>
        <translation>Verrechnet die ausgewählten Fotos zu einem, das überall scharf ist, und speichert es neben ihnen.</translation>
    </message>
    <message>
        <source>Photographs are being stacked. Closing the window ends that, and nothing of it is saved.</source>
        <translation>Fotos werden gerade zu einem Stapel verrechnet. Wird das Fenster geschlossen, endet das, und nichts davon wird gespeichert.</translation>
    </message>
    <message>
        <source>Progress of the stack</source>
        <translation>Fortschritt des Stapels</translation>
    </message>
    <message>
        <source>Saved as “%1”, with the depth map “%2”.</source>
        <extracomment>%1 and %2 are names of files</extracomment>
        <translation>Gespeichert als „%1“, mit der Tiefenkarte „%2“.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Gespeichert als „%1“.</translation>
    </message>
    <message>
        <source>Select the photographs of a focus bracket in the strip: at least two, of one size.</source>
        <translation>Wählen Sie im Bildstreifen die Fotos einer Fokusreihe aus: mindestens zwei, von einer Größe.</translation>
    </message>
    <message>
        <source>Stack Focus</source>
        <extracomment>title of a window</extracomment>
        <translation>Fokus stapeln</translation>
    </message>
</context>
<context>
    <name>skein::focusstack::StackRun</name>
    <message>
        <source>Laying on each other: %1 of %2</source>
        <extracomment>progress; %1 and %2 are numbers of photographs</extracomment>
        <translation>Ausrichten: %1 von %2</translation>
    </message>
    <message>
        <source>Left out, because they show something else than the others: %1.</source>
        <extracomment>%1: names of files with commas between them</extracomment>
        <translation>Weggelassen, weil sie etwas anderes zeigen als die anderen: %1.</translation>
    </message>
    <message>
        <source>Merging: %1 of %2</source>
        <extracomment>progress; %1 and %2 are numbers of photographs</extracomment>
        <translation>Verschmelzen: %1 von %2</translation>
    </message>
    <message>
        <source>Putting the picture together</source>
        <translation>Das Bild wird zusammengesetzt</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>progress: what is being done</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>“%1” cannot be stacked. %2</source>
        <extracomment>%1 is a file, %2 a sentence: why</extracomment>
        <translation>„%1“ kann nicht gestapelt werden. %2</translation>
    </message>
</context>
</TS>
