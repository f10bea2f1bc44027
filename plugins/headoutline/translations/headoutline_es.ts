<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>skein::headoutline::CascadeDetector</name>
    <message>
        <source>Heads cannot be found by themselves, because OpenCV&apos;s faces are missing here. Install the package opencv-data, or add the numbers by hand.</source>
        <translation>Las cabezas no se pueden detectar automáticamente, porque aquí faltan los datos de rostros de OpenCV. Instale el paquete opencv-data o añada los números a mano.</translation>
    </message>
    <message>
        <source>Looking for heads failed. Add the numbers by hand. (%1)</source>
        <extracomment>%1 is a technical reason</extracomment>
        <translation>Falló la búsqueda de cabezas. Añada los números a mano. (%1)</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::HeadOutlinePlugin</name>
    <message>
        <source> pixels</source>
        <extracomment>behind a number</extracomment>
        <translation type="vanished"> píxeles</translation>
    </message>
    <message>
        <source>&amp;Head Outline…</source>
        <extracomment>command of a menu</extracomment>
        <translation>Contorno de &amp;cabezas…</translation>
    </message>
    <message>
        <source>&amp;Pictures of web pages:</source>
        <translation type="vanished">&amp;Imágenes de las páginas web:</translation>
    </message>
    <message>
        <source>Back row</source>
        <extracomment>choice: where the numbers begin</extracomment>
        <translation type="vanished">Fila trasera</translation>
    </message>
    <message>
        <source>Draws the outline of a team photograph and numbers its heads</source>
        <translation>Dibuja el contorno de una foto de equipo y numera sus cabezas</translation>
    </message>
    <message>
        <source>Front row</source>
        <extracomment>choice: where the numbers begin</extracomment>
        <translation type="vanished">Fila delantera</translation>
    </message>
    <message>
        <source>Head Outline</source>
        <extracomment>name of the plugin: numbers the people of a group photograph</extracomment>
        <translation>Contorno de cabezas</translation>
    </message>
    <message>
        <source>It needs a newer version of Skein.</source>
        <translation>Necesita una versión más reciente de Skein.</translation>
    </message>
    <message>
        <source>Number &amp;first:</source>
        <extracomment>label of a choice: which row is numbered first</extracomment>
        <translation type="vanished">Numerar &amp;primero:</translation>
    </message>
    <message>
        <source>Show a team photograph first.</source>
        <translation>Muestre primero una foto de equipo.</translation>
    </message>
    <message>
        <source>What outlines look like at first, and how large and how well the pictures of web pages are saved.</source>
        <translation type="vanished">Qué aspecto tienen los contornos al principio, y con qué tamaño y calidad se guardan las imágenes de las páginas web.</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::HeadSet</name>
    <message>
        <source>Add Number</source>
        <extracomment>what can be taken back</extracomment>
        <translation>Añadir número</translation>
    </message>
    <message>
        <source>Find Heads</source>
        <extracomment>what can be taken back</extracomment>
        <translation>Buscar cabezas</translation>
    </message>
    <message>
        <source>Move Number</source>
        <extracomment>what can be taken back</extracomment>
        <translation>Mover número</translation>
    </message>
    <message>
        <source>Remove Number</source>
        <extracomment>what can be taken back</extracomment>
        <translation>Quitar número</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>what can be taken back</extracomment>
        <translation>Renombrar</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::HeadState</name>
    <message>
        <source>The heads beside this photograph were saved by a newer version of this plugin. Update it to go on with them.</source>
        <translation>Las cabezas guardadas junto a esta foto son de una versión más reciente de este complemento. Actualícelo para seguir con ellas.</translation>
    </message>
    <message>
        <source>The heads that were saved beside this photograph are more than %1, which is too many.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Las cabezas guardadas junto a esta foto son más de %1, y eso es demasiado.</translation>
    </message>
    <message>
        <source>The heads that were saved beside this photograph cannot be read; the file is damaged or something else.</source>
        <translation>Las cabezas guardadas junto a esta foto no se pueden leer; el archivo está dañado o es otra cosa.</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::HeadTexts</name>
    <message>
        <source>(no name)</source>
        <extracomment>somebody in the photograph who has no name yet</extracomment>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>Back row</source>
        <extracomment>title of a row of names</extracomment>
        <translation>Fila trasera</translation>
    </message>
    <message>
        <source>Front row</source>
        <extracomment>title of a row of names</extracomment>
        <translation>Fila delantera</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>title of the list of names on a web page</extracomment>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Outline with numbers</source>
        <translation>Contorno con números</translation>
    </message>
    <message>
        <source>Outline with numbers: %1</source>
        <extracomment>text instead of a picture on a web page; %1 is the name of the photograph</extracomment>
        <translation>Contorno con números: %1</translation>
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
        <translation>Foto de equipo</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::HeadView</name>
    <message numerus="yes">
        <source>%n number(s).</source>
        <extracomment>how many people are numbered, for screen readers</extracomment>
        <translation>
            <numerusform>%n número.</numerusform>
            <numerusform>%n números.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add Number Here</source>
        <translation>&amp;Añadir número aquí</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <extracomment>command of a menu: gives the person a name</extracomment>
        <translation>&amp;Nombre…</translation>
    </message>
    <message>
        <source>&amp;Remove Number</source>
        <extracomment>command of a menu</extracomment>
        <translation>&amp;Quitar número</translation>
    </message>
    <message>
        <source>No photograph is open here.</source>
        <translation>Aquí no hay ninguna foto abierta.</translation>
    </message>
    <message>
        <source>Number %1 is chosen: %2.</source>
        <extracomment>for screen readers; %1 is a number, %2 the name of a person</extracomment>
        <translation>El número %1 está elegido: %2.</translation>
    </message>
    <message>
        <source>Page Up and Page Down choose a number, the arrows move it, Delete removes it, Insert adds one, Enter leads to its name.</source>
        <translation>RePág y AvPág eligen un número, las flechas lo mueven, Supr lo quita, Insert añade uno e Intro lleva a su nombre.</translation>
    </message>
    <message>
        <source>Photograph with numbers</source>
        <translation>Foto con números</translation>
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
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>&amp;Contrast:</source>
        <extracomment>label of a number: how the outline is drawn</extracomment>
        <translation>&amp;Contraste:</translation>
    </message>
    <message>
        <source>&amp;Desaturation:</source>
        <extracomment>label of a number: how the outline is drawn</extracomment>
        <translation>&amp;Desaturación:</translation>
    </message>
    <message>
        <source>&amp;Thickness:</source>
        <extracomment>label of a number: how the outline is drawn</extracomment>
        <translation>&amp;Grosor:</translation>
    </message>
    <message>
        <source>100 % draws grey lines; with less they keep some colour.</source>
        <translation>Con 100 % se dibujan líneas grises; con menos conservan algo de color.</translation>
    </message>
    <message>
        <source>As drawn on paper, and good to print; else bright lines on black.</source>
        <translation>Como dibujado en papel, y bueno para imprimir; si no, líneas claras sobre negro.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Dark lines on &amp;white</source>
        <translation>Líneas oscuras sobre &amp;blanco</translation>
    </message>
    <message>
        <source>Desaturation</source>
        <translation>Desaturación</translation>
    </message>
    <message>
        <source>How strongly lines stand out: more also shows faint edges, and the grain of the photograph.</source>
        <translation>Cuánto destacan las líneas: con más se ven también los bordes tenues y el grano de la foto.</translation>
    </message>
    <message>
        <source>How the outline is drawn from the photograph: how strong and how thick its lines are, how much colour stays, and whether lines are dark or bright.</source>
        <translation type="vanished">Cómo se dibuja el contorno a partir de la foto: lo marcadas y gruesas que son sus líneas, cuánto color queda y si las líneas son oscuras o claras.</translation>
    </message>
    <message>
        <source>Thickness</source>
        <extracomment>how thick lines are</extracomment>
        <translation>Grosor</translation>
    </message>
    <message>
        <source>Thin lines show small things such as hair; thick ones only what is large.</source>
        <translation>Las líneas finas muestran cosas pequeñas como el pelo; las gruesas, solo lo grande.</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::OutlineDialog</name>
    <message numerus="yes">
        <source>%n head(s) found. Look whether one was missed, or something else was taken for a head.</source>
        <extracomment>%n counts heads of people that were found in the photograph</extracomment>
        <translation>
            <numerusform>Se encontró %n cabeza. Compruebe si falta alguna o si se tomó otra cosa por una cabeza.</numerusform>
            <numerusform>Se encontraron %n cabezas. Compruebe si falta alguna o si se tomó otra cosa por una cabeza.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <extracomment>button: adds a number to the photograph</extracomment>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Find Heads</source>
        <extracomment>button: looks for heads in the photograph</extracomment>
        <translation>&amp;Buscar cabezas</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <extracomment>tab or button: the list of names</extracomment>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <extracomment>can be switched on and off: what is shown</extracomment>
        <translation>&amp;Contorno</translation>
    </message>
    <message>
        <source>&amp;Photograph</source>
        <extracomment>can be switched on and off: what is shown</extracomment>
        <translation>&amp;Foto</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>button: removes a number from the photograph</extracomment>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>A line for the name of each head. Typing begins to write one, and Tab goes on to the next.</source>
        <translation>Una línea para el nombre de cada cabeza. Al escribir se empieza un nombre, y Tab pasa al siguiente.</translation>
    </message>
    <message>
        <source>A page with photograph and outline, on which one points at people and sees their names (HTML)</source>
        <translation>Una página con la foto y el contorno, en la que se señala a las personas y se ven sus nombres (HTML)</translation>
    </message>
    <message>
        <source>Adds a number in the middle; a double click adds one where it is made.</source>
        <translation>Añade un número en el centro; con doble clic se añade uno en el punto elegido.</translation>
    </message>
    <message>
        <source>Back row first</source>
        <translation>Primero la fila trasera</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <extracomment>button: ends the search for heads</extracomment>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Does again what was just taken back.</source>
        <translation>Rehace lo que se acaba de deshacer.</translation>
    </message>
    <message>
        <source>Find the heads, or add numbers by a double click, then type the names.</source>
        <translation>Busque las cabezas o añada números con doble clic, y escriba después los nombres.</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>button: zoom that shows the whole photograph</extracomment>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Front row first</source>
        <translation>Primero la fila delantera</translation>
    </message>
    <message>
        <source>Going on with what was saved beside the photograph.</source>
        <translation>Se continúa con lo guardado junto a la foto.</translation>
    </message>
    <message>
        <source>Head Outline: %1</source>
        <extracomment>title of a window; %1 is the name of the photograph</extracomment>
        <translation>Contorno de cabezas: %1</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>button: zoom</extracomment>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Looking for heads. “Cancel” or Escape ends that.</source>
        <translation>Buscando cabezas. «Cancelar» o Esc lo termina.</translation>
    </message>
    <message>
        <source>Looking for heads: %1 %</source>
        <extracomment>%1 is a number: how much of the search is done</extracomment>
        <translation>Buscando cabezas: %1 %</translation>
    </message>
    <message>
        <source>Looking for heads…</source>
        <translation type="vanished">Buscando cabezas…</translation>
    </message>
    <message>
        <source>Looks for faces and numbers them in reading order; those that are there are replaced, and names are kept where a head was.</source>
        <translation>Busca rostros y los numera en orden de lectura; los números que ya hay se sustituyen, y los nombres se conservan donde había una cabeza.</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>name of a line, for screen readers</extracomment>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Names in the order of the numbers</source>
        <translation>Nombres en el orden de los números</translation>
    </message>
    <message>
        <source>No heads were found. Add the numbers by a double click where the heads are.</source>
        <translation>No se encontró ninguna cabeza. Añada los números con doble clic donde están las cabezas.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>title of a part of the window</extracomment>
        <translation>Números</translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <extracomment>button: saves the outline as a picture</extracomment>
        <translation>Con&amp;torno</translation>
    </message>
    <message>
        <source>Outline</source>
        <extracomment>title of a part of the window</extracomment>
        <translation>Contorno</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>button</extracomment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Removes the chosen number and its name.</source>
        <translation>Quita el número elegido y su nombre.</translation>
    </message>
    <message>
        <source>Save in the Session</source>
        <translation>Guardar en la sesión</translation>
    </message>
    <message>
        <source>Saved in the session: %1.</source>
        <extracomment>%1: names of files</extracomment>
        <translation>Guardado en la sesión: %1.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>message</extracomment>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Show all of the photograph</source>
        <translation>Mostrar toda la foto</translation>
    </message>
    <message>
        <source>Shows the outline, as it is saved.</source>
        <translation>Muestra el contorno tal como se guarda.</translation>
    </message>
    <message>
        <source>Shows the photograph itself, below the numbers.</source>
        <translation>Muestra la propia foto, debajo de los números.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>button: zoom</extracomment>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Stands above the list of names and the web page.</source>
        <translation>Figura encima de la lista de nombres y de la página web.</translation>
    </message>
    <message>
        <source>Takes back the last change of numbers and names.</source>
        <translation>Deshace el último cambio de números y nombres.</translation>
    </message>
    <message>
        <source>The numbers with the names, row by row (text)</source>
        <translation>Los números con los nombres, fila por fila (texto)</translation>
    </message>
    <message>
        <source>The outline with the numbers, at full size (PNG)</source>
        <translation>El contorno con los números, a tamaño completo (PNG)</translation>
    </message>
    <message>
        <source>The photograph is being loaded…</source>
        <translation>Cargando la foto…</translation>
    </message>
    <message>
        <source>The search was cancelled. Nothing was changed.</source>
        <translation>La búsqueda se canceló. No se cambió nada.</translation>
    </message>
    <message>
        <source>Title of the photograph</source>
        <translation>Título de la foto</translation>
    </message>
    <message>
        <source>Title, for example the team</source>
        <translation>Título, por ejemplo el equipo</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>button</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Web Pa&amp;ge</source>
        <extracomment>button: saves a web page with the photograph and the names</extracomment>
        <translation>Página &amp;web</translation>
    </message>
    <message>
        <source>Whether the numbers begin in the back row or in the front row.</source>
        <translation>Si los números empiezan en la fila de atrás o en la de delante.</translation>
    </message>
    <message>
        <source>Which row is counted first</source>
        <translation>Qué fila se cuenta primero</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::OutlineExport</name>
    <message>
        <source>There is not enough memory for this picture. Close other programs and try again.</source>
        <translation>No hay memoria suficiente para esta imagen. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::OutlinePage</name>
    <message>
        <source> pixels</source>
        <extracomment>behind a number</extracomment>
        <translation> píxeles</translation>
    </message>
    <message>
        <source>&amp;Pictures of web pages:</source>
        <translation>&amp;Imágenes de las páginas web:</translation>
    </message>
    <message>
        <source>Back row</source>
        <extracomment>choice: where the numbers begin</extracomment>
        <translation>Fila trasera</translation>
    </message>
    <message>
        <source>Front row</source>
        <extracomment>choice: where the numbers begin</extracomment>
        <translation>Fila delantera</translation>
    </message>
    <message>
        <source>Number &amp;first:</source>
        <extracomment>label of a choice: which row is numbered first</extracomment>
        <translation>Numerar &amp;primero:</translation>
    </message>
    <message>
        <source>The longer side of photograph and outline on the page. Outlines that are saved as pictures always have the size of the photograph.</source>
        <translation>El lado más largo de la foto y del contorno en la página. Los contornos que se guardan como imágenes tienen siempre el tamaño de la foto.</translation>
    </message>
    <message>
        <source>Web pages</source>
        <extracomment>title above options: pages for a web browser</extracomment>
        <translation>Páginas web</translation>
    </message>
    <message>
        <source>What a new photograph begins with</source>
        <extracomment>title above options: of photographs that are opened for the first time</extracomment>
        <translation>Con qué empieza una foto nueva</translation>
    </message>
    <message>
        <source>Whether number 1 stands in the back row or in the front row; each row is counted from left to right.</source>
        <translation>Si el número 1 está en la fila trasera o en la delantera; cada fila se cuenta de izquierda a derecha.</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::StateFile</name>
    <message>
        <source>The heads could not be saved in “%1”: %2. Make room or make the folder writable, and change something to try again.</source>
        <extracomment>%1 is a folder, %2 a technical reason</extracomment>
        <translation>No se pudieron guardar las cabezas en «%1»: %2. Libere espacio o permita escribir en la carpeta, y cambie algo para intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The heads that were saved beside this photograph could not be read: %1. They stay there under another name when you save others.</source>
        <extracomment>%1 is a technical reason</extracomment>
        <translation>No se pudieron leer las cabezas guardadas junto a esta foto: %1. Se conservan allí con otro nombre cuando guarde otras.</translation>
    </message>
    <message>
        <source>The heads that were there, saved by something else or unreadable, are kept in “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Las cabezas que había, guardadas por otro programa o ilegibles, se conservan en «%1».</translation>
    </message>
    <message>
        <source>The heads were not saved, because “%1” is a link. Remove it and change something to try again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Las cabezas no se guardaron, porque «%1» es un enlace. Quítelo y cambie algo para intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The heads were not saved: “%1” is not there any more.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Las cabezas no se guardaron: «%1» ya no está.</translation>
    </message>
    <message>
        <source>it is a link or no file</source>
        <translation>es un enlace o no es un archivo</translation>
    </message>
</context>
</TS>
