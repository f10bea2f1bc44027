<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>skein::focusstack::Encoding</name>
    <message>
        <source>TIFF cannot be written here: install Qt&apos;s image format plugins, or save as JPEG.</source>
        <translation>Aquí no se puede escribir TIFF: instale los complementos de formatos de imagen de Qt o guarde como JPEG.</translation>
    </message>
    <message>
        <source>The depth map could not be encoded: %1</source>
        <extracomment>%1 is a technical reason</extracomment>
        <translation>No se pudo codificar el mapa de profundidad: %1</translation>
    </message>
    <message>
        <source>The merged picture could not be encoded: %1</source>
        <extracomment>%1 is a technical reason</extracomment>
        <translation>No se pudo codificar la imagen fusionada: %1</translation>
    </message>
</context>
<context>
    <name>skein::focusstack::FocusStack</name>
    <message>
        <source>A stack needs at least two photographs. Select the whole focus bracket.</source>
        <translation>Un apilado necesita al menos dos fotos. Seleccione todo el horquillado de enfoque.</translation>
    </message>
    <message>
        <source>There is not enough memory to stack photographs of this size. Close other programs, or stack smaller photographs.</source>
        <translation>No hay memoria suficiente para apilar fotos de este tamaño. Cierre otros programas o apile fotos más pequeñas.</translation>
    </message>
    <message>
        <source>These photographs do not show the same scene, so they cannot be stacked. Select the photographs of one focus bracket.</source>
        <translation>Estas fotos no muestran la misma escena, así que no se pueden apilar. Seleccione las fotos de un único horquillado de enfoque.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Leave it out and stack the others.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>No se puede leer «%1». Exclúyala y apile las demás.</translation>
    </message>
    <message>
        <source>“%1” has %2 pixels, but “%3” has %4. A stack is made of photographs of one size.</source>
        <extracomment>%1 and %3 are files, %2 and %4 sizes such as &quot;6000 × 4000&quot;</extracomment>
        <translation>«%1» tiene %2 píxeles, pero «%3» tiene %4. Un apilado se hace con fotos del mismo tamaño.</translation>
    </message>
    <message>
        <source>“%1” has another shape than the photographs before it. A stack is made of photographs of one size.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«%1» tiene otra forma que las fotos anteriores. Un apilado se hace con fotos del mismo tamaño.</translation>
    </message>
</context>
<context>
    <name>skein::focusstack::FocusStackPlugin</name>
    <message>
        <source>Focus Stack</source>
        <extracomment>name of the plugin</extracomment>
        <translation>Apilado de enfoque</translation>
    </message>
    <message>
        <source>It needs a newer version of Skein.</source>
        <translation>Necesita una versión más reciente de Skein.</translation>
    </message>
    <message>
        <source>Merges the selected photographs of a focus bracket into one that is sharp everywhere</source>
        <translation>Fusiona las fotos seleccionadas de un horquillado de enfoque en una que es nítida en todas partes</translation>
    </message>
    <message>
        <source>Stack &amp;Focus…</source>
        <extracomment>command of a menu, a verb</extracomment>
        <translation>Apilar en&amp;foque…</translation>
    </message>
</context>
<context>
    <name>skein::focusstack::OptionsForm</name>
    <message>
        <source>&amp;Depth map:</source>
        <extracomment>label of a choice</extracomment>
        <translation>Mapa de &amp;profundidad:</translation>
    </message>
    <message>
        <source>&amp;Lay the photographs on each other</source>
        <translation>&amp;Alinear las fotos entre sí</translation>
    </message>
    <message>
        <source>&amp;Save as:</source>
        <extracomment>label of a choice: the format</extracomment>
        <translation>&amp;Guardar como:</translation>
    </message>
    <message>
        <source>A picture beside the other one that tells how far away everything is: black is what the first photograph shows sharply, white what the last one does.</source>
        <translation>Una imagen junto a la otra que indica a qué distancia está cada cosa: en negro lo que la primera foto muestra nítido, en blanco lo que muestra nítido la última.</translation>
    </message>
    <message>
        <source>Black is what the first photograph shows sharply, white what the last one does.</source>
        <translation type="vanished">En negro, lo que la primera foto muestra nítido; en blanco, lo que muestra nítido la última.</translation>
    </message>
    <message>
        <source>Depth map</source>
        <extracomment>name of a choice, for screen readers: a picture that says how far away everything is</extracomment>
        <translation>Mapa de profundidad</translation>
    </message>
    <message>
        <source>Finds how the photographs are shifted, turned and scaled: a lens shows more or less when it is focused. Without it they are taken as they lie.</source>
        <translation>Determina el desplazamiento, el giro y la escala de las fotos: un objetivo abarca más o menos según el enfoque. Sin esta opción se toman tal como están.</translation>
    </message>
    <message>
        <source>From 1 to 100: the higher, the larger the file and the fewer the traces of compression.</source>
        <translation>De 1 a 100: cuanto más alto, más grande es el archivo y menos rastros de compresión hay.</translation>
    </message>
    <message>
        <source>How the photographs are merged, and what is saved. What is chosen here is remembered for the next stack.</source>
        <translation>Cómo se fusionan las fotos y qué se guarda. Lo que se elija aquí se recuerda para el siguiente apilado.</translation>
    </message>
    <message>
        <source>JPEG</source>
        <extracomment>format of files</extracomment>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>JPEG &amp;quality:</source>
        <extracomment>label of a number</extracomment>
        <translation>&amp;Calidad JPEG:</translation>
    </message>
    <message>
        <source>JPEG quality</source>
        <extracomment>name of a number, for screen readers</extracomment>
        <translation>Calidad JPEG</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>choice: no depth map</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>PNG, 16 bits</source>
        <translation>PNG, 16 bits</translation>
    </message>
    <message>
        <source>PNG, 8 bits</source>
        <translation>PNG, 8 bits</translation>
    </message>
    <message>
        <source>TIFF</source>
        <extracomment>format of files</extracomment>
        <translation>TIFF</translation>
    </message>
    <message>
        <source>TIFF keeps all that the photographs have, 16 bits a channel included, and is large; JPEG is small, and enough to look at. Both get the colour profile and the EXIF data of the first photograph.</source>
        <translation>TIFF conserva todo lo que tienen las fotos, incluidos 16 bits por canal, y ocupa mucho; JPEG ocupa poco y basta para ver la imagen. Ambos reciben el perfil de color y los datos EXIF de la primera foto.</translation>
    </message>
    <message>
        <source>TIFF keeps all that the photographs have, and is large; JPEG is small, and enough to look at.</source>
        <translation type="vanished">TIFF conserva todo lo que tienen las fotos y es grande; JPEG es pequeño y basta para verlas.</translation>
    </message>
    <message>
        <source>Their pixels are taken as they are shown: the camera&apos;s own picture in them where it is as large, else they are developed, which takes longer.</source>
        <translation>Sus píxeles se toman tal como se muestran: la imagen de la propia cámara que contienen, si tiene el mismo tamaño; si no, se revelan, lo que tarda más.</translation>
    </message>
    <message>
        <source>Use &amp;RAW files where there are any</source>
        <translation>Usar los archivos &amp;RAW cuando los haya</translation>
    </message>
    <message>
        <source>What is merged</source>
        <extracomment>title above options: the photographs that are merged</extracomment>
        <translation>Qué se fusiona</translation>
    </message>
    <message>
        <source>What is saved</source>
        <extracomment>title above options: the file that is saved</extracomment>
        <translation>Qué se guarda</translation>
    </message>
    <message>
        <source>With the colour profile and the EXIF data of the first photograph, if that is a JPEG.</source>
        <translation type="vanished">Con el perfil de color y los datos EXIF de la primera foto, si es un JPEG.</translation>
    </message>
    <message>
        <source>With the colour profile, and 16 bits a channel where the photographs have them. EXIF data are not carried over.</source>
        <translation type="vanished">Con el perfil de color, y 16 bits por canal si las fotos los tienen. Los datos EXIF no se conservan.</translation>
    </message>
</context>
<context>
    <name>skein::focusstack::StackDialog</name>
    <message numerus="yes">
        <source>%n photograph(s): from “%1” to “%2”.</source>
        <extracomment>%1 and %2 are names of files: the first and the last</extracomment>
        <translation>
            <numerusform>%n foto: de «%1» a «%2».</numerusform>
            <numerusform>%n fotos: de «%1» a «%2».</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save Again</source>
        <extracomment>button</extracomment>
        <translation>&amp;Guardar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Stack</source>
        <extracomment>button, a verb: begins the work</extracomment>
        <translation>&amp;Apilar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>button</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation>Cancelado. No se guardó nada.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Merges the selected photographs into one that is sharp everywhere, and saves it beside them.</source>
        <translation>Fusiona las fotos seleccionadas en una nítida en todas partes y la guarda junto a ellas.</translation>
    </message>
    <message>
        <source>Photographs are being stacked. Closing the window ends that, and nothing of it is saved.</source>
        <translation>Se están apilando fotos. Si cierra la ventana, se termina y no se guarda nada.</translation>
    </message>
    <message>
        <source>Progress of the stack</source>
        <translation>Progreso del apilado</translation>
    </message>
    <message>
        <source>Saved as “%1”, with the depth map “%2”.</source>
        <extracomment>%1 and %2 are names of files</extracomment>
        <translation>Guardado como «%1», con el mapa de profundidad «%2».</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Guardado como «%1».</translation>
    </message>
    <message>
        <source>Select the photographs of a focus bracket in the strip: at least two, of one size.</source>
        <translation>Seleccione las fotos de un horquillado de enfoque en la tira de imágenes: al menos dos, del mismo tamaño.</translation>
    </message>
    <message>
        <source>Stack Focus</source>
        <extracomment>title of a window</extracomment>
        <translation>Apilar enfoque</translation>
    </message>
</context>
<context>
    <name>skein::focusstack::StackRun</name>
    <message>
        <source>Laying on each other: %1 of %2</source>
        <extracomment>progress; %1 and %2 are numbers of photographs</extracomment>
        <translation>Alineando: %1 de %2</translation>
    </message>
    <message>
        <source>Left out, because they show something else than the others: %1.</source>
        <extracomment>%1: names of files with commas between them</extracomment>
        <translation>Excluidas porque muestran algo distinto de las demás: %1.</translation>
    </message>
    <message>
        <source>Merging: %1 of %2</source>
        <extracomment>progress; %1 and %2 are numbers of photographs</extracomment>
        <translation>Fusionando: %1 de %2</translation>
    </message>
    <message>
        <source>Putting the picture together</source>
        <translation>Componiendo la imagen</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>progress: what is being done</extracomment>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>“%1” cannot be stacked. %2</source>
        <extracomment>%1 is a file, %2 a sentence: why</extracomment>
        <translation>«%1» no se puede apilar. %2</translation>
    </message>
</context>
</TS>
