<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Skein</source>
        <extracomment>title of a window</extracomment>
        <translation>Acerca de Skein</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin garantía alguna.</translation>
    </message>
    <message>
        <source>Icon of Skein</source>
        <extracomment>read aloud: the picture beside the program&apos;s name</extracomment>
        <translation>Icono de Skein</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>title of a part: versions of libraries</extracomment>
        <translation>Versiones</translation>
    </message>
</context>
<context>
    <name>CachePart</name>
    <message>
        <source>&lt;b&gt;Memory for pictures&lt;/b&gt;</source>
        <translation>&lt;b&gt;Memoria para imágenes&lt;/b&gt;</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <extracomment>label of a size in MiB or GiB</extracomment>
        <translation>Como &amp;máximo</translation>
    </message>
    <message>
        <source>GiB</source>
        <extracomment>unit behind a number: gibibytes</extracomment>
        <translation>GiB</translation>
    </message>
    <message>
        <source>How much memory the pictures of a window may use.</source>
        <translation>Cuánta memoria pueden usar las imágenes de una ventana.</translation>
    </message>
    <message>
        <source>Memory for pictures</source>
        <translation>Memoria para imágenes</translation>
    </message>
    <message>
        <source>MiB</source>
        <extracomment>unit behind a number: mebibytes</extracomment>
        <translation>MiB</translation>
    </message>
    <message>
        <source>Pictures get a quarter of the computer&apos;s memory, which suits most.</source>
        <translation>Las imágenes disponen de un cuarto de la memoria del equipo, lo adecuado en la mayoría de los casos.</translation>
    </message>
    <message>
        <source>Pictures get no more memory than you say here; with less, more of them are read again from the disk.</source>
        <translation>Las imágenes no disponen de más memoria que la indicada aquí; con menos, habrá que volver a leer más imágenes del disco.</translation>
    </message>
    <message>
        <source>Pictures that were looked at, and their neighbours, are kept in memory so that they are there at once. More memory keeps more of them; each window has its own.</source>
        <translation>Las imágenes vistas y sus vecinas se guardan en memoria para mostrarlas al instante. Con más memoria caben más; cada ventana tiene la suya.</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>name of a choice, for screen readers: MiB or GiB</extracomment>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Whether the number before it is in megabytes or gigabytes.</source>
        <translation>Si el número anterior está en megabytes o en gigabytes.</translation>
    </message>
</context>
<context>
    <name>CameraPicker</name>
    <message>
        <source>&amp;Cameras</source>
        <extracomment>label of a list</extracomment>
        <translation>&amp;Cámaras</translation>
    </message>
    <message>
        <source>&amp;Network address</source>
        <extracomment>label of a field</extracomment>
        <translation>Dirección de &amp;red</translation>
    </message>
    <message>
        <source>192.168.1.20 or camera.local:15740</source>
        <translation>192.168.1.20 o camera.local:15740</translation>
    </message>
    <message>
        <source>Cameras</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>Cámaras</translation>
    </message>
    <message>
        <source>Cameras that can be connected. A double click, or Return, connects the chosen one.</source>
        <translation>Cámaras que se pueden conectar. Con doble clic o Intro se conecta la elegida.</translation>
    </message>
    <message>
        <source>Connect a Camera</source>
        <translation>Conectar una cámara</translation>
    </message>
    <message>
        <source>Connect a camera as soon as it is &amp;plugged in</source>
        <translation>Conectar una cámara en cuanto se &amp;enchufe</translation>
    </message>
    <message>
        <source>Look &amp;Again</source>
        <extracomment>button: looks for cameras anew</extracomment>
        <translation>&amp;Buscar otra vez</translation>
    </message>
    <message>
        <source>Looks once more which cameras are connected by cable, for example after you have switched one on.</source>
        <translation>Vuelve a buscar qué cámaras están conectadas por cable, por ejemplo después de encender una.</translation>
    </message>
    <message>
        <source>Na&amp;me of this body</source>
        <translation>&amp;Nombre de este cuerpo</translation>
    </message>
    <message>
        <source>None; for example “Left” or “Overhead”</source>
        <translation>Ninguno; por ejemplo, «Izquierda» o «Cenital»</translation>
    </message>
    <message>
        <source>The camera&apos;s address on Wi-Fi or cable, as its network menu shows it; a port may follow after a colon.</source>
        <translation>La dirección de la cámara en la red wifi o por cable, tal como la muestra su menú de red; puede seguir un puerto tras dos puntos.</translation>
    </message>
    <message>
        <source>This computer does not tell Skein when it sleeps and wakes. Should a camera not answer after that, disconnect it and connect it here again.</source>
        <translation>Este ordenador no avisa a Skein cuando se suspende y se reactiva. Si después una cámara no responde, desconéctela y vuelva a conectarla aquí.</translation>
    </message>
    <message>
        <source>What this camera is called in lists and, where the file-name pattern has {body}, in file names.</source>
        <translation>El nombre de esta cámara en las listas y, si el patrón de nombres contiene {body}, en los nombres de archivo.</translation>
    </message>
    <message>
        <source>Whether a camera is connected by itself when its cable is plugged in. Otherwise it is chosen here.</source>
        <translation>Si una cámara se conecta sola al enchufar su cable. Si no, se elige aquí.</translation>
    </message>
</context>
<context>
    <name>ControlPanel</name>
    <message>
        <source>Presets and choice of settings</source>
        <translation>Preajustes y selección de ajustes</translation>
    </message>
    <message>
        <source>Presets, and which settings are on top</source>
        <translation>Los preajustes y qué ajustes aparecen arriba</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>what an empty search field says</extracomment>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>Shows only the settings whose names contain these words. Escape shows all again.</source>
        <translation>Muestra solo los ajustes cuyo nombre contiene estas palabras. Esc los muestra todos de nuevo.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find by name</source>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>name of a choice, for screen readers: coloured label</extracomment>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>name of a choice, for screen readers: stars</extracomment>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Show the newest photograph</source>
        <translation>Mostrar la foto más reciente</translation>
    </message>
    <message>
        <source>Shows all photographs again, whatever their names, stars and labels.</source>
        <translation>Vuelve a mostrar todas las fotos, sean cuales sean su nombre, sus estrellas y su etiqueta.</translation>
    </message>
    <message>
        <source>Shows only the photographs whose names contain these words.</source>
        <translation>Muestra solo las fotos cuyo nombre contiene estas palabras.</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>Tamaño de las miniaturas</translation>
    </message>
    <message>
        <source>Size of the thumbnails (Ctrl and the wheel)</source>
        <translation>Tamaño de las miniaturas (Ctrl y la rueda)</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>name of a choice, for screen readers</extracomment>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>name of a choice, for screen readers: RAW, JPEG and so on</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What the photographs are sorted by</source>
        <translation>Criterio por el que se ordenan las fotos</translation>
    </message>
    <message>
        <source>Whether the first photograph of the row is the oldest or the newest, or the first or last by name.</source>
        <translation>Si la primera foto de la fila es la más antigua o la más reciente, o la primera o la última por nombre.</translation>
    </message>
    <message>
        <source>Which colour label a photograph must have to be shown</source>
        <translation>Qué etiqueta de color debe tener una foto para mostrarse</translation>
    </message>
    <message>
        <source>Which sort of photographs is shown</source>
        <translation>Qué tipo de fotos se muestra</translation>
    </message>
    <message>
        <source>Which stars a photograph must have to be shown</source>
        <translation>Qué estrellas debe tener una foto para mostrarse</translation>
    </message>
</context>
<context>
    <name>HookDialog</name>
    <message>
        <source>&amp;Choose…</source>
        <extracomment>button: chooses the file of a program</extracomment>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <extracomment>button: inserts a word that stands for a fact of the photograph</extracomment>
        <translation>&amp;Insertar</translation>
    </message>
    <message>
        <source>&amp;Program:</source>
        <extracomment>label of a field</extracomment>
        <translation>&amp;Programa:</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <extracomment>label of a choice: the event at which a program is run</extracomment>
        <translation>&amp;Cuándo:</translation>
    </message>
    <message>
        <source>/home/me/bin/print-it</source>
        <extracomment>example in an empty field; the path of a program</extracomment>
        <translation>/home/me/bin/print-it</translation>
    </message>
    <message>
        <source>A&amp;rguments:</source>
        <extracomment>label of a field: what the program is given</extracomment>
        <translation>&amp;Argumentos:</translation>
    </message>
    <message>
        <source>Arguments, one on each line</source>
        <translation>Argumentos, uno por línea</translation>
    </message>
    <message>
        <source>Choose the program</source>
        <translation>Elegir el programa</translation>
    </message>
    <message>
        <source>Chooses the program among the files of this computer.</source>
        <translation>Elige el programa entre los archivos de este equipo.</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Uno por línea</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Puts a word into the arguments that stands for the photograph, the camera and so on</source>
        <translation>Inserta en los argumentos una palabra que representa la foto, la cámara, etc.</translation>
    </message>
    <message>
        <source>The program to run: its full path, or a name that is found as in a terminal. No shell is involved.</source>
        <translation>El programa que se ejecuta: su ruta completa, o un nombre que se encuentra como en un terminal. No interviene ningún intérprete de comandos.</translation>
    </message>
    <message>
        <source>What has to happen for the program to be run, such as a photograph that was saved.</source>
        <translation>Qué tiene que ocurrir para que se ejecute el programa, como que se guarde una foto.</translation>
    </message>
    <message>
        <source>What the program gets, one argument on each line. Words in braces such as {path} are replaced by what they stand for.</source>
        <translation>Lo que recibe el programa, un argumento por línea. Las palabras entre llaves, como {path}, se sustituyen por lo que representan.</translation>
    </message>
    <message>
        <source>When the program is run</source>
        <translation>Cuándo se ejecuta el programa</translation>
    </message>
</context>
<context>
    <name>HooksPage</name>
    <message>
        <source> at most</source>
        <comment>after a number</comment>
        <extracomment>behind a number: so many programs at the same time</extracomment>
        <translation> como máximo</translation>
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
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <extracomment>button</extracomment>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>button</extracomment>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Run at once:</source>
        <translation>E&amp;jecutar a la vez:</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <extracomment>button: runs the program for a test</extracomment>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>&lt;b&gt;Programs that are run when something happens&lt;/b&gt;</source>
        <translation>&lt;b&gt;Programas que se ejecutan cuando ocurre algo&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Adds a program that is run when something happens.</source>
        <translation>Añade un programa que se ejecuta cuando ocurre algo.</translation>
    </message>
    <message>
        <source>Changes the event, the program or the arguments of the chosen line.</source>
        <translation>Cambia el evento, el programa o los argumentos de la línea elegida.</translation>
    </message>
    <message>
        <source>E&amp;nd after:</source>
        <extracomment>label of a number of seconds after which a program that hangs is ended</extracomment>
        <translation>&amp;Terminar tras:</translation>
    </message>
    <message>
        <source>Hooks</source>
        <extracomment>title of a page of the preferences: own programs that are run when something happens</extracomment>
        <translation>Programas propios</translation>
    </message>
    <message>
        <source>More wait until one has ended, so that many photographs at once do not stop the computer.</source>
        <translation>Los demás esperan a que termine alguno, para que muchas fotos a la vez no bloqueen el ordenador.</translation>
    </message>
    <message>
        <source>No program is run yet. Add one that, for example, copies or prints each photograph as soon as it is saved.</source>
        <translation>Aún no se ejecuta ningún programa. Añada uno que, por ejemplo, copie o imprima cada foto en cuanto se guarde.</translation>
    </message>
    <message>
        <source>One that takes longer is ended, with all that it started.</source>
        <translation>El que tarde más se termina, junto con todo lo que haya iniciado.</translation>
    </message>
    <message>
        <source>Programs</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Programs that run at once</source>
        <translation>Programas que se ejecutan a la vez</translation>
    </message>
    <message>
        <source>Runs the program now, with the newest photograph of the session</source>
        <translation>Ejecuta el programa ahora, con la foto más reciente de la sesión</translation>
    </message>
    <message>
        <source>Seconds after which a program is ended</source>
        <translation>Segundos tras los cuales se termina un programa</translation>
    </message>
    <message>
        <source>Takes the chosen line away; the program itself stays.</source>
        <translation>Quita la línea elegida; el programa en sí se conserva.</translation>
    </message>
    <message>
        <source>The programs that are run, and at which event. A double click changes one.</source>
        <translation>Los programas que se ejecutan y con qué evento. Con doble clic se cambia uno.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;All</source>
        <extracomment>button: chooses all</extracomment>
        <translation>&amp;Todas</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>button</extracomment>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Delete from the card what has been saved</source>
        <translation>&amp;Borrar de la tarjeta lo ya guardado</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <extracomment>button, a verb</extracomment>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <extracomment>button: reads the card anew</extracomment>
        <translation>B&amp;uscar otra vez</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <extracomment>button: chooses what is not in the session yet</extracomment>
        <translation>&amp;Nuevas</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>button: ends the import</extracomment>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>All on the card</source>
        <translation>Todo lo de la tarjeta</translation>
    </message>
    <message>
        <source>Brings what is chosen into the session (Return)</source>
        <translation>Trae a la sesión lo seleccionado (Intro)</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>name of a group of buttons, for screen readers</extracomment>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Choose all that are not in this session</source>
        <translation>Seleccionar todas las que no están en esta sesión</translation>
    </message>
    <message>
        <source>Choose all that are shown</source>
        <translation>Seleccionar todas las que se muestran</translation>
    </message>
    <message>
        <source>Choose none</source>
        <extracomment>name of a button, for screen readers</extracomment>
        <translation>No seleccionar ninguna</translation>
    </message>
    <message>
        <source>Chooses all that are shown (Ctrl+A)</source>
        <translation>Selecciona todas las que se muestran (Ctrl+A)</translation>
    </message>
    <message>
        <source>Chooses all that are shown and not in this session</source>
        <translation>Selecciona todas las que se muestran y no están en esta sesión</translation>
    </message>
    <message>
        <source>Closes this window. An import that has begun goes on without it.</source>
        <translation>Cierra esta ventana. Una importación ya iniciada continúa sin ella.</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>name of a choice, for screen readers</extracomment>
        <translation>Día</translation>
    </message>
    <message>
        <source>Each photograph that is whole and safe in the session is deleted from the camera&apos;s card.</source>
        <translation>Cada foto que esté íntegra y a salvo en la sesión se borra de la tarjeta de la cámara.</translation>
    </message>
    <message>
        <source>Ends the import; what has not come stays on the card</source>
        <translation>Termina la importación; lo que no ha llegado sigue en la tarjeta</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>name of the bar that shows how far it is, for screen readers</extracomment>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import from Camera</source>
        <translation>Importar de la cámara</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <extracomment>button: chooses none</extracomment>
        <translation>Ningun&amp;a</translation>
    </message>
    <message>
        <source>Not in this session</source>
        <translation>No están en esta sesión</translation>
    </message>
    <message>
        <source>Reads the list of the card once more.</source>
        <translation>Vuelve a leer la lista de la tarjeta.</translation>
    </message>
    <message>
        <source>Shows only the photographs whose names contain these words.</source>
        <translation>Muestra solo las fotos cuyo nombre contiene estas palabras.</translation>
    </message>
    <message>
        <source>Takes back all that is chosen</source>
        <translation>Anula toda la selección</translation>
    </message>
    <message>
        <source>The day on which they were taken, by the camera&apos;s clock</source>
        <translation>El día en que se tomaron, según el reloj de la cámara</translation>
    </message>
    <message>
        <source>What lies on the card. Space or a click chooses a photograph; those that are chosen are imported.</source>
        <translation>Lo que hay en la tarjeta. La barra espaciadora o un clic selecciona una foto; se importan las seleccionadas.</translation>
    </message>
    <message>
        <source>Whether all photographs of the card are shown, or only those that this session does not have yet.</source>
        <translation>Si se muestran todas las fotos de la tarjeta o solo las que esta sesión aún no tiene.</translation>
    </message>
    <message>
        <source>Which photographs are shown</source>
        <translation>Qué fotos se muestran</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Toolbar</source>
        <extracomment>name of the toolbar</extracomment>
        <translation>Barra de herramientas</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>MetadataPanel</name>
    <message>
        <source>A GPS position was found too. It is shown with “Show GPS Position”.</source>
        <translation>También se ha encontrado una posición GPS. Se muestra con «Mostrar posición GPS».</translation>
    </message>
    <message>
        <source>Camera, lens and time</source>
        <translation>Cámara, objetivo y hora</translation>
    </message>
    <message>
        <source>Copies all that is listed: names of the standards and values</source>
        <translation>Copia todo lo que figura en la lista: los nombres de los estándares y los valores</translation>
    </message>
    <message>
        <source>Copy All</source>
        <extracomment>button: puts all metadata on the clipboard</extracomment>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Exposure</source>
        <extracomment>name of a line, for screen readers: shutter speed, aperture, ISO</extracomment>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>Find in the metadata</source>
        <translation>Buscar en los metadatos</translation>
    </message>
    <message>
        <source>Find name or value</source>
        <translation>Buscar nombre o valor</translation>
    </message>
    <message>
        <source>GPS position</source>
        <extracomment>name of a line, for screen readers</extracomment>
        <translation>Posición GPS</translation>
    </message>
    <message>
        <source>Metadata</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>Nothing here contains these words.</source>
        <translation>Nada de lo que hay aquí contiene estas palabras.</translation>
    </message>
    <message>
        <source>Show GPS Position</source>
        <translation>Mostrar posición GPS</translation>
    </message>
    <message>
        <source>Shows only the lines in which these words stand, as a name or as a value.</source>
        <translation>Muestra solo las líneas en las que figuran estas palabras, como nombre o como valor.</translation>
    </message>
    <message>
        <source>Shows where this photograph was taken. Nothing is sent anywhere.</source>
        <translation>Muestra dónde se tomó esta foto. No se envía nada a ningún sitio.</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Lo que no se pudo leer</translation>
    </message>
</context>
<context>
    <name>NamesPart</name>
    <message>
        <source>&amp;Both</source>
        <extracomment>choice: both RAW and JPEG files</extracomment>
        <translation>&amp;Ambos</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <extracomment>button: inserts a word into the pattern of file names</extracomment>
        <translation>&amp;Insertar</translation>
    </message>
    <message>
        <source>&amp;Job:</source>
        <extracomment>label of a text that can stand in file names: what the shoot is for</extracomment>
        <translation>&amp;Trabajo:</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <extracomment>button: takes the usual pattern of file names</extracomment>
        <translation>&amp;Habitual</translation>
    </message>
    <message>
        <source>&lt;b&gt;File names&lt;/b&gt;</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>&lt;b&gt;Nombres de archivo&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Stars and colours for other programs&lt;/b&gt;</source>
        <translation>&lt;b&gt;Estrellas y colores para otros programas&lt;/b&gt;</translation>
    </message>
    <message>
        <source>How new photographs are named. A run of X, as in XXXX, is a running number; what stands before a slash is a folder in the session.</source>
        <translation>Cómo se nombran las fotos nuevas. Una serie de X, como XXXX, es un número correlativo; lo que precede a una barra es una carpeta dentro de la sesión.</translation>
    </message>
    <message>
        <source>How new photographs are named. The line below shows what comes of it.</source>
        <translation>Cómo se nombran las fotos nuevas. La línea de abajo muestra el resultado.</translation>
    </message>
    <message>
        <source>Job</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Names photographs as Skein does by itself</source>
        <translation>Nombra las fotos como lo hace Skein por sí mismo</translation>
    </message>
    <message>
        <source>One for each &amp;file, IMG_1234.CR3.xmp: darktable, digiKam</source>
        <translation>Uno por cada a&amp;rchivo, IMG_1234.CR3.xmp: darktable, digiKam</translation>
    </message>
    <message>
        <source>One for each &amp;shot, IMG_1234.xmp: Lightroom, Bridge, Capture One</source>
        <translation>Uno por cada &amp;disparo, IMG_1234.xmp: Lightroom, Bridge, Capture One</translation>
    </message>
    <message>
        <source>Pattern for file names</source>
        <translation>Patrón de nombres de archivo</translation>
    </message>
    <message>
        <source>Puts a number, a date or another part into the name</source>
        <translation>Inserta un número, una fecha u otra parte en el nombre</translation>
    </message>
    <message>
        <source>RAW and JPEG of a shot share one small file without the ending.</source>
        <translation>El RAW y el JPEG de un disparo comparten un archivo pequeño sin la extensión.</translation>
    </message>
    <message>
        <source>Stars, rejections and colour labels are written into sidecars, files beside the photographs that other programs read. Choose the name your program looks for. Sidecars that are there already are kept up to date, whatever they are called.</source>
        <translation>Las estrellas, los rechazos y las etiquetas de color se escriben en archivos sidecar junto a las fotos, que leen otros programas. Elija el nombre que busca su programa. Los sidecar que ya existan se mantienen al día, sea cual sea su nombre.</translation>
    </message>
    <message>
        <source>The name of the sidecar keeps the ending of the photograph, so that RAW and JPEG have one each.</source>
        <translation>El nombre del sidecar conserva la extensión de la foto, de modo que el RAW y el JPEG tienen uno cada uno.</translation>
    </message>
    <message>
        <source>The text that {job} in the pattern stands for. Change it when the next job begins.</source>
        <translation>El texto que representa {job} en el patrón. Cámbielo cuando empiece el siguiente trabajo.</translation>
    </message>
    <message>
        <source>Two small files with the same contents, for those who use programs of both kinds.</source>
        <translation>Dos archivos pequeños con el mismo contenido, para quienes usan programas de ambos tipos.</translation>
    </message>
    <message>
        <source>What {job} stands for: a client, a place</source>
        <translation>Lo que representa {job}: un cliente, un lugar</translation>
    </message>
</context>
<context>
    <name>NewSessionDialog</name>
    <message>
        <source>&amp;Change…</source>
        <extracomment>button: chooses another folder</extracomment>
        <translation>Ca&amp;mbiar…</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <extracomment>label of a field: the folder in which the session&apos;s folder is made</extracomment>
        <translation>&amp;En</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>label of a field: the name of the session</extracomment>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Choose the folder that the new session is made in</source>
        <translation>Elegir la carpeta en la que se crea la nueva sesión</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>Nombre de la sesión</translation>
    </message>
    <message>
        <source>New Session</source>
        <extracomment>title of a window</extracomment>
        <translation>Nueva sesión</translation>
    </message>
    <message>
        <source>The folder&apos;s name: a date, a client, a job</source>
        <translation>El nombre de la carpeta: una fecha, un cliente, un trabajo</translation>
    </message>
</context>
<context>
    <name>PluginRow</name>
    <message>
        <source>About</source>
        <extracomment>button that shows more about the plugin</extracomment>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Goes to the page of the preferences that this plugin has.</source>
        <translation>Va a la página de preferencias que tiene este complemento.</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <extracomment>button: opens the plugin&apos;s page of the preferences</extracomment>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Switches this plugin on or off; it takes effect at once.</source>
        <translation>Activa o desactiva este complemento; surte efecto de inmediato.</translation>
    </message>
    <message>
        <source>Tells version, author and licence of this plugin, and where it lies.</source>
        <translation>Indica la versión, el autor y la licencia de este complemento, y dónde está.</translation>
    </message>
</context>
<context>
    <name>PluginsPage</name>
    <message>
        <source>List of plugins</source>
        <translation>Lista de complementos</translation>
    </message>
    <message>
        <source>Plugins</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>Complementos</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>&amp;Export All…</source>
        <extracomment>button: writes the preferences, those of all pages, to a file</extracomment>
        <translation>&amp;Exportar todo…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>button: writes the preferences to a file</extracomment>
        <translation type="vanished">E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Import All…</source>
        <extracomment>button: reads preferences, those of all pages, from a file</extracomment>
        <translation>&amp;Importar todo…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>button: reads preferences from a file</extracomment>
        <translation type="vanished">&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>button: takes back what was changed since the window was opened</extracomment>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>Finds options by any word of their names and explanations, on all pages.</source>
        <translation>Busca opciones por cualquier palabra de sus nombres y explicaciones, en todas las páginas.</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>title of a window</extracomment>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Puts everything on this page back to what it was at first</source>
        <translation>Devuelve todo lo de esta página a su estado inicial</translation>
    </message>
    <message>
        <source>Reset This &amp;Page</source>
        <translation>&amp;Restablecer esta página</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>what an empty search field says</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Buscar en las preferencias</translation>
    </message>
    <message>
        <source>Takes back what the reset or the import has just changed.</source>
        <translation>Deshace lo que acaba de cambiar el restablecimiento o la importación.</translation>
    </message>
    <message>
        <source>Takes preferences from a file that was exported before</source>
        <translation>Toma las preferencias de un archivo exportado antes</translation>
    </message>
    <message>
        <source>The pages of the preferences. The arrow keys walk through them.</source>
        <translation>Las páginas de las preferencias. Se recorren con las teclas de flecha.</translation>
    </message>
    <message>
        <source>Writes the preferences to a file, for another computer or as a copy</source>
        <translation>Escribe las preferencias en un archivo, para otro ordenador o como copia</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Stop the transfer</source>
        <translation>Detener la transferencia</translation>
    </message>
    <message>
        <source>Stop the transfer; the photograph stays on the camera&apos;s card</source>
        <translation>Detener la transferencia; la foto sigue en la tarjeta de la cámara</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>name of the bar that shows how far it is, for screen readers</extracomment>
        <translation>Transferencia</translation>
    </message>
</context>
<context>
    <name>SupportedCameras</name>
    <message>
        <source>All models that the driver library knows, and what each can do. A click on a heading sorts by it.</source>
        <translation>Todos los modelos que conoce la biblioteca de controladores y lo que puede hacer cada uno. Un clic en un encabezado ordena por él.</translation>
    </message>
    <message>
        <source>Search for a model</source>
        <translation>Buscar un modelo</translation>
    </message>
    <message>
        <source>Search, for example “canon r5”</source>
        <translation>Buscar, por ejemplo «canon r5»</translation>
    </message>
    <message>
        <source>Shows only the models whose names contain these words, in any order.</source>
        <translation>Muestra solo los modelos cuyo nombre contiene estas palabras, en cualquier orden.</translation>
    </message>
    <message>
        <source>Supported Cameras</source>
        <extracomment>title of a window</extracomment>
        <translation>Cámaras compatibles</translation>
    </message>
    <message>
        <source>Supported cameras</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>Cámaras compatibles</translation>
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
        <translation>Disparo con ordenador</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>sin consultar aún</translation>
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
        <translation>&amp;1 estrella</translation>
    </message>
    <message>
        <source>&amp;2 Stars</source>
        <extracomment>command of the menu Rating</extracomment>
        <translation>&amp;2 estrellas</translation>
    </message>
    <message>
        <source>&amp;3 Stars</source>
        <extracomment>command of the menu Rating</extracomment>
        <translation>&amp;3 estrellas</translation>
    </message>
    <message>
        <source>&amp;4 Stars</source>
        <extracomment>command of the menu Rating</extracomment>
        <translation>&amp;4 estrellas</translation>
    </message>
    <message>
        <source>&amp;5 Stars</source>
        <extracomment>command of the menu Rating</extracomment>
        <translation>&amp;5 estrellas</translation>
    </message>
    <message>
        <source>&amp;About Skein</source>
        <extracomment>menu Help</extracomment>
        <translation>&amp;Acerca de Skein</translation>
    </message>
    <message>
        <source>&amp;Absolute</source>
        <extracomment>rendering intent of colour management: absolute colorimetric</extracomment>
        <translation>&amp;Absoluto</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <extracomment>zoom: one pixel of the picture on one of the screen</extracomment>
        <translation>Tamaño re&amp;al</translation>
    </message>
    <message>
        <source>&amp;Add to Overlay</source>
        <translation>Aña&amp;dir a la superposición</translation>
    </message>
    <message>
        <source>&amp;Aperture</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>&amp;Apertura</translation>
    </message>
    <message>
        <source>&amp;Autofocus</source>
        <extracomment>command: lets the camera focus</extracomment>
        <translation>A&amp;utoenfoque</translation>
    </message>
    <message>
        <source>&amp;Black-Point Compensation</source>
        <extracomment>colour management, can be switched on and off</extracomment>
        <translation>Compensación de punto &amp;negro</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <extracomment>label: command of the menu Rating</extracomment>
        <translation>A&amp;zul</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <extracomment>a page of the side panel: the camera&apos;s settings; can be switched on and off</extracomment>
        <translation>&amp;Cámara</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <extracomment>verb: takes a photograph</extracomment>
        <translation>&amp;Disparar</translation>
    </message>
    <message>
        <source>&amp;Clear Overlay</source>
        <extracomment>verb: takes all pictures off the overlay</extracomment>
        <translation>&amp;Vaciar la superposición</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <extracomment>verb</extracomment>
        <translation>&amp;Cerrar la ventana</translation>
    </message>
    <message>
        <source>&amp;Compare Two</source>
        <extracomment>verb: shows two photographs side by side</extracomment>
        <translation>Comparar &amp;dos</translation>
    </message>
    <message>
        <source>&amp;Copy Path</source>
        <extracomment>verb: puts the folder&apos;s or file&apos;s path on the clipboard</extracomment>
        <translation>Copiar la r&amp;uta</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>theme of the window</extracomment>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <extracomment>verb: from the camera</extracomment>
        <translation>Desc&amp;onectar</translation>
    </message>
    <message>
        <source>&amp;Double Size</source>
        <extracomment>zoom: 200 %</extracomment>
        <translation>Tamaño do&amp;ble</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <extracomment>a direction: moves the part of the picture that is seen, or the spot
----------
a direction: moves the part of the picture that is seen</extracomment>
        <translation>A&amp;bajo</translation>
    </message>
    <message>
        <source>&amp;End Autofocus</source>
        <extracomment>command: ends focusing</extracomment>
        <translation>&amp;Terminar el autoenfoque</translation>
    </message>
    <message>
        <source>&amp;Exposure Compensation</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>Com&amp;pensación de exposición</translation>
    </message>
    <message>
        <source>&amp;Farther</source>
        <extracomment>menu Focus: moves the lens towards infinity</extracomment>
        <translation>Más &amp;lejos</translation>
    </message>
    <message>
        <source>&amp;First</source>
        <extracomment>shows the first photograph</extracomment>
        <translation>&amp;Primera</translation>
    </message>
    <message>
        <source>&amp;Focus Mode</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>Modo de en&amp;foque</translation>
    </message>
    <message>
        <source>&amp;Focus Points</source>
        <extracomment>shows in the photograph where the camera focused; can be switched on and off</extracomment>
        <translation>&amp;Puntos de enfoque</translation>
    </message>
    <message>
        <source>&amp;Freeze</source>
        <extracomment>live view: keeps the present picture; can be switched on and off</extracomment>
        <translation>&amp;Congelar</translation>
    </message>
    <message>
        <source>&amp;Gamut Warning</source>
        <extracomment>colour management: shows which colours the imitated device does not have</extracomment>
        <translation>&amp;Aviso de gama</translation>
    </message>
    <message>
        <source>&amp;Go to Focus A</source>
        <translation>Ir al enfoque &amp;A</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <extracomment>label: command of the menu Rating</extracomment>
        <translation>&amp;Verde</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <extracomment>all photographs as small pictures in rows; can be switched on and off</extracomment>
        <translation>C&amp;uadrícula</translation>
    </message>
    <message>
        <source>&amp;Guides</source>
        <extracomment>lines over the picture (thirds, grid); can be switched on and off</extracomment>
        <translation>&amp;Guías</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <extracomment>menu: the book that explains the program</extracomment>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Hide All Panels</source>
        <translation>&amp;Ocultar todos los paneles</translation>
    </message>
    <message>
        <source>&amp;Histogram</source>
        <extracomment>panel; can be switched on and off</extracomment>
        <translation>&amp;Histograma</translation>
    </message>
    <message>
        <source>&amp;Import from Camera…</source>
        <translation>&amp;Importar de la cámara…</translation>
    </message>
    <message>
        <source>&amp;Information</source>
        <extracomment>facts of the photograph over the picture; can be switched on and off</extracomment>
        <translation>&amp;Información</translation>
    </message>
    <message>
        <source>&amp;Keep on Top</source>
        <translation>Man&amp;tener arriba</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <extracomment>command of a menu and of the list of keys</extracomment>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="vanished">&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;Last</source>
        <extracomment>shows the last photograph</extracomment>
        <translation>&amp;Última</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>theme of the window</extracomment>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Live View</source>
        <extracomment>the picture that the camera sees; can be switched on and off</extracomment>
        <translation>Vist&amp;a en vivo</translation>
    </message>
    <message>
        <source>&amp;Logarithmic Scale</source>
        <extracomment>of the histogram; can be switched on and off</extracomment>
        <translation>Escala &amp;logarítmica</translation>
    </message>
    <message>
        <source>&amp;Manage Colours</source>
        <extracomment>colour management, can be switched on and off</extracomment>
        <translation>&amp;Gestionar los colores</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <extracomment>darkens what lies outside a chosen aspect ratio; can be switched on and off</extracomment>
        <translation>&amp;Máscara</translation>
    </message>
    <message>
        <source>&amp;Menu of This</source>
        <translation>&amp;Menú de este elemento</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <extracomment>a page of the side panel: metadata; can be switched on and off</extracomment>
        <translation>&amp;Metadatos</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <extracomment>live view: mirrors the picture, left and right; can be switched on and off</extracomment>
        <translation>&amp;Espejo</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <extracomment>menu Change Setting: the exposure mode of the camera (P, A, S, M)</extracomment>
        <translation>&amp;Modo</translation>
    </message>
    <message>
        <source>&amp;Move to Trash</source>
        <translation>Mover a la pap&amp;elera</translation>
    </message>
    <message>
        <source>&amp;Nearer</source>
        <extracomment>menu Focus: moves the lens towards the near</extracomment>
        <translation>Má&amp;s cerca</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <extracomment>verb: opens one more window of Skein</extracomment>
        <translation>Nueva &amp;ventana</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>shows the next photograph</extracomment>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Next Area</source>
        <extracomment>moves the keyboard focus to the next part of the window</extracomment>
        <translation>Zona &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Next Mask</source>
        <extracomment>shows the next chosen aspect ratio</extracomment>
        <translation>Máscara &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Next Setting</source>
        <extracomment>chooses the next camera setting</extracomment>
        <translation>Ajuste si&amp;guiente</translation>
    </message>
    <message>
        <source>&amp;Next View</source>
        <extracomment>comparing: chooses the next of the pictures side by side</extracomment>
        <translation>&amp;Vista siguiente</translation>
    </message>
    <message>
        <source>&amp;No Stars</source>
        <extracomment>command of the menu Rating</extracomment>
        <translation>Sin &amp;estrellas</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>verb: opens the photograph with the desktop&apos;s own program</extracomment>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Open Session…</source>
        <extracomment>verb: opens the folder of another session</extracomment>
        <translation>&amp;Abrir sesión…</translation>
    </message>
    <message>
        <source>&amp;Overlay</source>
        <extracomment>a picture laid over the photograph; can be switched on and off</extracomment>
        <translation>Super&amp;posición</translation>
    </message>
    <message>
        <source>&amp;Pause Sequence</source>
        <extracomment>verb; can be switched on and off</extracomment>
        <translation>&amp;Pausar la secuencia</translation>
    </message>
    <message>
        <source>&amp;Perceptual</source>
        <extracomment>rendering intent of colour management</extracomment>
        <translation>&amp;Perceptual</translation>
    </message>
    <message>
        <source>&amp;Place Focus at Spot</source>
        <translation>En&amp;focar en el punto</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <extracomment>opens the preferences</extracomment>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <extracomment>shows the photograph alone on another monitor; can be switched on and off</extracomment>
        <translation>&amp;Presentación</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <extracomment>shows the photograph before</extracomment>
        <translation>Anter&amp;ior</translation>
    </message>
    <message>
        <source>&amp;Previous Area</source>
        <extracomment>moves the keyboard focus to the part of the window before</extracomment>
        <translation>Zona ant&amp;erior</translation>
    </message>
    <message>
        <source>&amp;Previous Setting</source>
        <extracomment>chooses the previous camera setting</extracomment>
        <translation>Ajuste anterio&amp;r</translation>
    </message>
    <message>
        <source>&amp;Purple</source>
        <extracomment>label: command of the menu Rating</extracomment>
        <translation>&amp;Morado</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>verb: ends the program</extracomment>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Red</source>
        <extracomment>label: command of the menu Rating that gives the photograph this colour</extracomment>
        <translation>&amp;Rojo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>verb: does again what was taken back</extracomment>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Relative</source>
        <extracomment>rendering intent of colour management: relative colorimetric</extracomment>
        <translation>&amp;Relativo</translation>
    </message>
    <message>
        <source>&amp;Report a Problem…</source>
        <translation>&amp;Informar de un problema…</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <extracomment>verb: arranges the window as at first</extracomment>
        <translation>&amp;Restablecer la disposición</translation>
    </message>
    <message>
        <source>&amp;Saturation</source>
        <extracomment>rendering intent of colour management</extracomment>
        <translation>&amp;Saturación</translation>
    </message>
    <message>
        <source>&amp;Save Frame</source>
        <extracomment>live view: saves the present picture as a file</extracomment>
        <translation>&amp;Guardar el fotograma</translation>
    </message>
    <message>
        <source>&amp;Save as Preset…</source>
        <translation>Guardar como &amp;preajuste…</translation>
    </message>
    <message>
        <source>&amp;Separate Channels</source>
        <extracomment>of the histogram: red, green and blue apart; can be switched on and off</extracomment>
        <translation>Canales &amp;separados</translation>
    </message>
    <message>
        <source>&amp;Sharpness Spot</source>
        <extracomment>a place at which sharpness is measured; can be switched on and off</extracomment>
        <translation>Pu&amp;nto de nitidez</translation>
    </message>
    <message>
        <source>&amp;Stop Sequence</source>
        <extracomment>verb</extracomment>
        <translation>D&amp;etener la secuencia</translation>
    </message>
    <message>
        <source>&amp;Supported Cameras</source>
        <extracomment>menu Help: opens the list of cameras</extracomment>
        <translation>&amp;Cámaras compatibles</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>verb: takes back what was done</extracomment>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <extracomment>a direction: moves the part of the picture that is seen, or the spot
----------
a direction: moves the part of the picture that is seen</extracomment>
        <translation>&amp;Arriba</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>a page of the side panel: what is shown over the picture; can be switched on and off</extracomment>
        <translation>&amp;Vista</translation>
    </message>
    <message>
        <source>&amp;Wait for Rest</source>
        <translation>E&amp;sperar al reposo</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <extracomment>menu Help: shows the page that is seen at the first start</extracomment>
        <translation>&amp;Bienvenida</translation>
    </message>
    <message>
        <source>&amp;White Balance</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>Ba&amp;lance de blancos</translation>
    </message>
    <message>
        <source>&amp;Widen Panel</source>
        <extracomment>verb: makes the side panel wider</extracomment>
        <translation>Ensanc&amp;har el panel</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <extracomment>label: command of the menu Rating</extracomment>
        <translation>&amp;Amarillo</translation>
    </message>
    <message>
        <source>A &amp;Little Nearer</source>
        <translation>Un poco más cer&amp;ca</translation>
    </message>
    <message>
        <source>A Little Fart&amp;her</source>
        <translation>Un poco más le&amp;jos</translation>
    </message>
    <message>
        <source>Applies, renames or deletes presets.</source>
        <translation>Aplica, renombra o elimina preajustes.</translation>
    </message>
    <message>
        <source>As the Camera S&amp;ees It</source>
        <translation>C&amp;omo la ve la cámara</translation>
    </message>
    <message>
        <source>Begins a session in a folder of its own, for the next job.</source>
        <translation>Empieza una sesión en una carpeta propia, para el siguiente trabajo.</translation>
    </message>
    <message>
        <source>Best &amp;Fit</source>
        <extracomment>zoom: the whole picture fits into the window</extracomment>
        <translation>A&amp;justar</translation>
    </message>
    <message>
        <source>Brings the photographs of this session that stay on the camera&apos;s card to the computer.</source>
        <translation>Trae al ordenador las fotos de esta sesión que siguen en la tarjeta de la cámara.</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <extracomment>command: ends a capture or an exposure that is under way</extracomment>
        <translation>Cancela&amp;r</translation>
    </message>
    <message>
        <source>C&amp;hoose Settings on Top…</source>
        <translation>Elegir los a&amp;justes de arriba…</translation>
    </message>
    <message>
        <source>C&amp;lear This List</source>
        <extracomment>empties the list of sessions that were open before; deletes no folders</extracomment>
        <translation>&amp;Vaciar esta lista</translation>
    </message>
    <message>
        <source>C&amp;onnect…</source>
        <extracomment>verb: opens the window in which a camera is chosen</extracomment>
        <translation>&amp;Conectar…</translation>
    </message>
    <message>
        <source>Camera&apos;s Le&amp;vel</source>
        <extracomment>shows how the camera is tilted; can be switched on and off</extracomment>
        <translation>Ni&amp;vel de la cámara</translation>
    </message>
    <message>
        <source>Capture with All Cam&amp;eras</source>
        <translation>Disparar con todas las c&amp;ámaras</translation>
    </message>
    <message>
        <source>Changes how files are named, what other programs get, and more.</source>
        <translation>Cambia cómo se nombran los archivos, qué reciben otros programas y más.</translation>
    </message>
    <message>
        <source>Chooses a camera and connects it, beside those that are connected.</source>
        <translation>Elige una cámara y la conecta, además de las ya conectadas.</translation>
    </message>
    <message>
        <source>Chooses card or computer for Up and Down to change it.</source>
        <translation>Elige tarjeta u ordenador como ajuste que cambian Arriba y Abajo.</translation>
    </message>
    <message>
        <source>Chooses the ISO sensitivity for Up and Down to change it.</source>
        <translation>Elige la sensibilidad ISO como ajuste que cambian Arriba y Abajo.</translation>
    </message>
    <message>
        <source>Chooses the aperture for Up and Down to change it.</source>
        <translation>Elige la apertura como ajuste que cambian Arriba y Abajo.</translation>
    </message>
    <message>
        <source>Chooses the compensation for Up and Down to change it.</source>
        <translation>Elige la compensación como ajuste que cambian Arriba y Abajo.</translation>
    </message>
    <message>
        <source>Chooses the drive mode for Up and Down to change it.</source>
        <translation>Elige el modo de avance como ajuste que cambian Arriba y Abajo.</translation>
    </message>
    <message>
        <source>Chooses the exposure mode for Up and Down to change it.</source>
        <translation>Elige el modo de exposición como ajuste que cambian Arriba y Abajo.</translation>
    </message>
    <message>
        <source>Chooses the focus mode for Up and Down to change it.</source>
        <translation>Elige el modo de enfoque como ajuste que cambian Arriba y Abajo.</translation>
    </message>
    <message>
        <source>Chooses the folder that new photographs are saved in.</source>
        <translation>Elige la carpeta en la que se guardan las fotos nuevas.</translation>
    </message>
    <message>
        <source>Chooses the image size for Up and Down to change it.</source>
        <translation>Elige el tamaño de imagen como ajuste que cambian Arriba y Abajo.</translation>
    </message>
    <message>
        <source>Chooses the metering for Up and Down to change it.</source>
        <translation>Elige la medición como ajuste que cambian Arriba y Abajo.</translation>
    </message>
    <message>
        <source>Chooses the monitor to present on.</source>
        <translation>Elige el monitor de la presentación.</translation>
    </message>
    <message>
        <source>Chooses the printer or screen that the soft proof imitates.</source>
        <translation>Elige la impresora o la pantalla que imita la prueba en pantalla.</translation>
    </message>
    <message>
        <source>Chooses the profile of the monitor, where the desktop does not know it.</source>
        <translation>Elige el perfil del monitor, si el escritorio no lo conoce.</translation>
    </message>
    <message>
        <source>Chooses the quality for Up and Down to change it.</source>
        <translation>Elige la calidad como ajuste que cambian Arriba y Abajo.</translation>
    </message>
    <message>
        <source>Chooses the setting after, for Up and Down to change it.</source>
        <translation>Elige el ajuste siguiente, que entonces cambian Arriba y Abajo.</translation>
    </message>
    <message>
        <source>Chooses the setting before, for Up and Down to change it.</source>
        <translation>Elige el ajuste anterior, que entonces cambian Arriba y Abajo.</translation>
    </message>
    <message>
        <source>Chooses the shutter time for Up and Down to change it.</source>
        <translation>Elige la velocidad de obturación como ajuste que cambian Arriba y Abajo.</translation>
    </message>
    <message>
        <source>Chooses the white balance for Up and Down to change it.</source>
        <translation>Elige el balance de blancos como ajuste que cambian Arriba y Abajo.</translation>
    </message>
    <message>
        <source>Chooses which settings stand on top, and in which order.</source>
        <translation>Elige qué ajustes aparecen arriba y en qué orden.</translation>
    </message>
    <message>
        <source>Clears the filter.</source>
        <translation>Borra el filtro.</translation>
    </message>
    <message>
        <source>Closes all windows once their photographs are saved.</source>
        <translation>Cierra todas las ventanas cuando sus fotos estén guardadas.</translation>
    </message>
    <message>
        <source>Closes this window once its photographs are saved.</source>
        <translation>Cierra esta ventana cuando sus fotos estén guardadas.</translation>
    </message>
    <message>
        <source>Collects versions, camera, settings and the log in a text that you can read and change before you send it to anybody.</source>
        <translation>Reúne versiones, cámara, ajustes y el registro en un texto que puede leer y cambiar antes de enviarlo a nadie.</translation>
    </message>
    <message>
        <source>Compare Fo&amp;ur</source>
        <extracomment>verb: shows four photographs side by side</extracomment>
        <translation>Comparar c&amp;uatro</translation>
    </message>
    <message>
        <source>Converts pictures to the colours of the monitor, or shows their pixels as they are.</source>
        <translation>Convierte las imágenes a los colores del monitor o muestra sus píxeles tal como son.</translation>
    </message>
    <message>
        <source>Cop&amp;y Folder Path</source>
        <translation>Copiar la ruta de la carpe&amp;ta</translation>
    </message>
    <message>
        <source>Copies all that the photograph says about itself.</source>
        <translation>Copia todo lo que la foto dice de sí misma.</translation>
    </message>
    <message>
        <source>Copies the chosen lines of the metadata.</source>
        <translation>Copia las líneas seleccionadas de los metadatos.</translation>
    </message>
    <message>
        <source>Copies the path of the session folder.</source>
        <translation>Copia la ruta de la carpeta de la sesión.</translation>
    </message>
    <message>
        <source>Copies the paths of the selected files.</source>
        <translation>Copia las rutas de los archivos seleccionados.</translation>
    </message>
    <message>
        <source>Copy &amp;All Metadata</source>
        <translation>Copi&amp;ar todos los metadatos</translation>
    </message>
    <message>
        <source>Copy &amp;Line</source>
        <extracomment>menu Metadata: puts one line of the metadata on the clipboard</extracomment>
        <translation>Copiar la &amp;línea</translation>
    </message>
    <message>
        <source>Copy Settings to Ot&amp;her Cameras</source>
        <translation>Copiar los ajustes a otras cámaras (&amp;X)</translation>
    </message>
    <message>
        <source>D&amp;rive</source>
        <extracomment>menu Change Setting: the drive mode of the camera (single, continuous, self-timer)</extracomment>
        <translation>Modo de ava&amp;nce</translation>
    </message>
    <message>
        <source>Does again what was taken back.</source>
        <translation>Vuelve a hacer lo que se deshizo.</translation>
    </message>
    <message>
        <source>Draws the histogram of each colour below the other.</source>
        <translation>Dibuja los histogramas de los colores uno debajo de otro.</translation>
    </message>
    <message>
        <source>Ends the sequence that runs after its present photograph and sets the camera back.</source>
        <translation>Termina la secuencia en curso tras la foto actual y restablece la cámara.</translation>
    </message>
    <message>
        <source>Explains the control that is clicked next, or at once the one that has the keyboard.</source>
        <translation>Explica el control en el que se haga clic a continuación o, de inmediato, el que tiene el teclado.</translation>
    </message>
    <message>
        <source>Exposure &amp;Warning</source>
        <extracomment>marks what is too bright or too dark; can be switched on and off</extracomment>
        <translation>Aviso de e&amp;xposición</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>Fetch fro&amp;m Card</source>
        <translation>Descar&amp;gar de la tarjeta</translation>
    </message>
    <message>
        <source>Fi&amp;ll</source>
        <extracomment>zoom: the picture fills the window and may be cut off</extracomment>
        <translation>Re&amp;llenar</translation>
    </message>
    <message>
        <source>Fi&amp;nd…</source>
        <extracomment>finds photographs by their names</extracomment>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Fil&amp;mstrip on Top</source>
        <translation>Tira de imágenes arri&amp;ba</translation>
    </message>
    <message>
        <source>Fills the view with the picture, whose longer side is cut off.</source>
        <translation>Llena la vista con la imagen, cuyo lado más largo se recorta.</translation>
    </message>
    <message>
        <source>Film&amp;strip</source>
        <extracomment>row of small pictures; can be switched on and off</extracomment>
        <translation>Ti&amp;ra de imágenes</translation>
    </message>
    <message>
        <source>Find in M&amp;etadata…</source>
        <translation>Buscar en los m&amp;etadatos…</translation>
    </message>
    <message>
        <source>Finds a name or a value in what the photograph says about itself.</source>
        <translation>Busca un nombre o un valor en lo que la foto dice de sí misma.</translation>
    </message>
    <message>
        <source>Focus &amp;Peaking</source>
        <extracomment>marks sharp edges; can be switched on and off</extracomment>
        <translation>Resaltado de en&amp;foque</translation>
    </message>
    <message>
        <source>Focus by &amp;Sharpness</source>
        <translation>Enfocar por niti&amp;dez</translation>
    </message>
    <message>
        <source>Forgets which sessions were open. The folders stay.</source>
        <translation>Olvida qué sesiones estuvieron abiertas. Las carpetas se conservan.</translation>
    </message>
    <message>
        <source>Gives all other connected cameras the settings of this one.</source>
        <translation>Da a todas las demás cámaras conectadas los ajustes de esta.</translation>
    </message>
    <message>
        <source>Gives shutter button and dials back to the camera after photographs and live view, so that they work while it is connected.</source>
        <translation>Devuelve el disparador y los diales a la cámara después de las fotos y la vista en vivo, para que funcionen mientras está conectada.</translation>
    </message>
    <message>
        <source>Gives the camera that is shown a name of your own, which the names of its photographs may contain.</source>
        <translation>Da un nombre propio a la cámara que se muestra; los nombres de sus fotos pueden contenerlo.</translation>
    </message>
    <message>
        <source>Gives the chosen setting of the camera its next higher value.</source>
        <translation>Da al ajuste elegido de la cámara su valor inmediatamente superior.</translation>
    </message>
    <message>
        <source>Gives the chosen setting of the camera its next lower value.</source>
        <translation>Da al ajuste elegido de la cámara su valor inmediatamente inferior.</translation>
    </message>
    <message>
        <source>Gives the keyboard to the area of the window before.</source>
        <translation>Pasa el teclado a la zona anterior de la ventana.</translation>
    </message>
    <message>
        <source>Gives the keyboard to the next area of the window: picture, filter, filmstrip, panel, toolbar.</source>
        <translation>Pasa el teclado a la zona siguiente de la ventana: imagen, filtro, tira de imágenes, panel, barra de herramientas.</translation>
    </message>
    <message>
        <source>Gives the program dark grey surroundings, which disturb the picture least.</source>
        <translation>Da al programa un entorno gris oscuro, que es el que menos distrae de la imagen.</translation>
    </message>
    <message>
        <source>Gives the program light grey surroundings, for bright rooms.</source>
        <translation>Da al programa un entorno gris claro, para salas luminosas.</translation>
    </message>
    <message>
        <source>Gives the selected photographs five stars.</source>
        <translation>Da cinco estrellas a las fotos seleccionadas.</translation>
    </message>
    <message>
        <source>Gives the selected photographs four stars.</source>
        <translation>Da cuatro estrellas a las fotos seleccionadas.</translation>
    </message>
    <message>
        <source>Gives the selected photographs one star.</source>
        <translation>Da una estrella a las fotos seleccionadas.</translation>
    </message>
    <message>
        <source>Gives the selected photographs three stars.</source>
        <translation>Da tres estrellas a las fotos seleccionadas.</translation>
    </message>
    <message>
        <source>Gives the selected photographs two stars.</source>
        <translation>Da dos estrellas a las fotos seleccionadas.</translation>
    </message>
    <message>
        <source>Gives the shot another name: all its files at once.</source>
        <translation>Da otro nombre al disparo: a todos sus archivos a la vez.</translation>
    </message>
    <message>
        <source>Gives the whole screen to the picture.</source>
        <translation>Dedica toda la pantalla a la imagen.</translation>
    </message>
    <message>
        <source>Go to Focus &amp;B</source>
        <translation>Ir al enfoque &amp;B</translation>
    </message>
    <message>
        <source>ISO Sensiti&amp;vity</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>Sensibilidad &amp;ISO</translation>
    </message>
    <message>
        <source>Image &amp;Quality</source>
        <extracomment>menu Change Setting: opens the values of this camera setting (RAW, JPEG fine)</extracomment>
        <translation>Calida&amp;d de imagen</translation>
    </message>
    <message>
        <source>Image Si&amp;ze</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>Tama&amp;ño de imagen</translation>
    </message>
    <message>
        <source>Imitates what a printer or another screen makes of the picture.</source>
        <translation>Imita cómo quedaría la imagen en una impresora o en otra pantalla.</translation>
    </message>
    <message>
        <source>Is dark or light as the desktop is, and changes with it.</source>
        <translation>Es oscuro o claro como el escritorio, y cambia con él.</translation>
    </message>
    <message>
        <source>Judges the sharpness in a small frame that can be dragged, from picture to picture and in live view.</source>
        <translation>Evalúa la nitidez en un pequeño marco que se puede arrastrar, de imagen en imagen y en la vista en vivo.</translation>
    </message>
    <message>
        <source>Keeps colours vivid rather than exact.</source>
        <translation>Mantiene los colores vivos más que exactos.</translation>
    </message>
    <message>
        <source>Keeps the camera&apos;s present settings under a name.</source>
        <translation>Guarda los ajustes actuales de la cámara con un nombre.</translation>
    </message>
    <message>
        <source>Keeps the chosen setting among those on top of the panel.</source>
        <translation>Mantiene el ajuste elegido entre los de la parte superior del panel.</translation>
    </message>
    <message>
        <source>Keeps the present frame of live view until it is let go.</source>
        <translation>Retiene el fotograma actual de la vista en vivo hasta que se suelte.</translation>
    </message>
    <message>
        <source>Keeps where the focus is now as mark A.</source>
        <translation>Guarda la posición actual del enfoque como marca A.</translation>
    </message>
    <message>
        <source>Keeps where the focus is now as mark B.</source>
        <translation>Guarda la posición actual del enfoque como marca B.</translation>
    </message>
    <message>
        <source>Labels the selected photographs blue; once more takes it off.</source>
        <translation>Pone la etiqueta azul a las fotos seleccionadas; otra vez la quita.</translation>
    </message>
    <message>
        <source>Labels the selected photographs green; once more takes it off.</source>
        <translation>Pone la etiqueta verde a las fotos seleccionadas; otra vez la quita.</translation>
    </message>
    <message>
        <source>Labels the selected photographs purple; once more takes it off.</source>
        <translation>Pone la etiqueta morada a las fotos seleccionadas; otra vez la quita.</translation>
    </message>
    <message>
        <source>Labels the selected photographs red; once more takes it off.</source>
        <translation>Pone la etiqueta roja a las fotos seleccionadas; otra vez la quita.</translation>
    </message>
    <message>
        <source>Labels the selected photographs yellow; once more takes it off.</source>
        <translation>Pone la etiqueta amarilla a las fotos seleccionadas; otra vez la quita.</translation>
    </message>
    <message>
        <source>Lays the selected photographs over whatever is shown.</source>
        <translation>Superpone las fotos seleccionadas a lo que se muestre.</translation>
    </message>
    <message>
        <source>Leave the Controls to the &amp;Body</source>
        <translation>De&amp;jar los controles al cuerpo</translation>
    </message>
    <message>
        <source>Leaves the window to the picture, or brings side panel and filmstrip back.</source>
        <translation>Deja la ventana para la imagen, o recupera el panel lateral y la tira de imágenes.</translation>
    </message>
    <message>
        <source>Lets each capture wait until the live picture is at rest, for a camera on a shaky floor.</source>
        <translation>Hace que cada disparo espere a que la imagen en vivo esté en reposo, si la cámara está sobre un suelo que vibra.</translation>
    </message>
    <message>
        <source>Lets left and right of live view change places, for somebody who sees himself in it.</source>
        <translation>Intercambia izquierda y derecha en la vista en vivo, para quien se ve a sí mismo en ella.</translation>
    </message>
    <message>
        <source>Lets the camera focus by itself.</source>
        <translation>Hace que la cámara enfoque por sí misma.</translation>
    </message>
    <message>
        <source>Lets the camera focus where the sharpness spot is, or in the middle; as a click in the live picture does.</source>
        <translation>Hace que la cámara enfoque donde está el punto de nitidez, o en el centro; como un clic en la imagen en vivo.</translation>
    </message>
    <message>
        <source>Lets the camera give up focusing, or go on to another place.</source>
        <translation>Hace que la cámara deje de enfocar, o que pase a otro lugar.</translation>
    </message>
    <message>
        <source>Lets the camera send a smaller part of the picture, larger.</source>
        <translation>Hace que la cámara envíe una parte menor de la imagen, ampliada.</translation>
    </message>
    <message>
        <source>Lets the camera send more of the picture again.</source>
        <translation>Hace que la cámara vuelva a enviar una parte mayor de la imagen.</translation>
    </message>
    <message>
        <source>Lets the camera that is shown go.</source>
        <translation>Desconecta la cámara que se muestra.</translation>
    </message>
    <message>
        <source>Lets the sequence that runs wait, or go on.</source>
        <translation>Pone en pausa la secuencia en curso, o la reanuda.</translation>
    </message>
    <message>
        <source>Like the D&amp;esktop</source>
        <translation>Como el e&amp;scritorio</translation>
    </message>
    <message>
        <source>Lists all models that can be used, and what each can do.</source>
        <translation>Enumera todos los modelos que se pueden usar y lo que puede hacer cada uno.</translation>
    </message>
    <message>
        <source>Lists the sessions that were open last, to open one again.</source>
        <translation>Muestra las últimas sesiones abiertas, para volver a abrir una.</translation>
    </message>
    <message>
        <source>Locks zoom and place of the pictures that are compared.</source>
        <translation>Vincula el zoom y la posición de las imágenes que se comparan.</translation>
    </message>
    <message>
        <source>Lou&amp;pe</source>
        <extracomment>a magnifier that follows the pointer; can be switched on and off</extracomment>
        <translation>&amp;Lupa</translation>
    </message>
    <message>
        <source>Magnif&amp;y Less in the Camera</source>
        <translation>A&amp;mpliar menos en la cámara</translation>
    </message>
    <message>
        <source>Magnifies the picture&apos;s own pixels under the pointer.</source>
        <translation>Amplía los píxeles reales de la imagen bajo el puntero.</translation>
    </message>
    <message>
        <source>Magnify &amp;in the Camera</source>
        <translation>&amp;Ampliar en la cámara</translation>
    </message>
    <message>
        <source>Make Filmstrip &amp;Lower</source>
        <translation>Tira de imágenes más b&amp;aja</translation>
    </message>
    <message>
        <source>Make Filmstrip &amp;Taller</source>
        <translation>Tira de imágenes más a&amp;lta</translation>
    </message>
    <message>
        <source>Makes small numbers of pixels visible in the histogram.</source>
        <translation>Hace visibles en el histograma las cantidades pequeñas de píxeles.</translation>
    </message>
    <message>
        <source>Makes the filmstrip and its pictures larger.</source>
        <translation>Agranda la tira de imágenes y sus imágenes.</translation>
    </message>
    <message>
        <source>Makes the filmstrip and its pictures smaller.</source>
        <translation>Reduce la tira de imágenes y sus imágenes.</translation>
    </message>
    <message>
        <source>Makes the picture larger.</source>
        <translation>Agranda la imagen.</translation>
    </message>
    <message>
        <source>Makes the picture smaller.</source>
        <translation>Reduce la imagen.</translation>
    </message>
    <message>
        <source>Makes the picture&apos;s black the black of the monitor.</source>
        <translation>Hace que el negro de la imagen sea el negro del monitor.</translation>
    </message>
    <message>
        <source>Makes the side panel narrower.</source>
        <translation>Estrecha el panel lateral.</translation>
    </message>
    <message>
        <source>Makes the side panel wider.</source>
        <translation>Ensancha el panel lateral.</translation>
    </message>
    <message>
        <source>Marks colours in green that cannot be printed, in a soft proof.</source>
        <translation>Marca en verde los colores que no se pueden imprimir, en una prueba en pantalla.</translation>
    </message>
    <message>
        <source>Marks the edges that are in focus.</source>
        <translation>Marca los bordes que están enfocados.</translation>
    </message>
    <message>
        <source>Marks what is over- or under-exposed.</source>
        <translation>Marca lo que está sobreexpuesto o subexpuesto.</translation>
    </message>
    <message>
        <source>Masks in the Presen&amp;tation</source>
        <translation>Máscaras en la prese&amp;ntación</translation>
    </message>
    <message>
        <source>Meterin&amp;g</source>
        <extracomment>menu Change Setting: the metering mode of the camera</extracomment>
        <translation>M&amp;edición</translation>
    </message>
    <message>
        <source>Mo&amp;nitor Profile…</source>
        <extracomment>colour management: chooses the monitor&apos;s colour profile</extracomment>
        <translation>Perfil del m&amp;onitor…</translation>
    </message>
    <message>
        <source>Moves the focus a step farther away.</source>
        <translation>Aleja el enfoque un paso.</translation>
    </message>
    <message>
        <source>Moves the focus a step nearer.</source>
        <translation>Acerca el enfoque un paso.</translation>
    </message>
    <message>
        <source>Moves the focus by the largest step farther away.</source>
        <translation>Aleja el enfoque con el paso más grande.</translation>
    </message>
    <message>
        <source>Moves the focus by the largest step nearer.</source>
        <translation>Acerca el enfoque con el paso más grande.</translation>
    </message>
    <message>
        <source>Moves the focus by the smallest step farther away.</source>
        <translation>Aleja el enfoque con el paso más pequeño.</translation>
    </message>
    <message>
        <source>Moves the focus by the smallest step nearer.</source>
        <translation>Acerca el enfoque con el paso más pequeño.</translation>
    </message>
    <message>
        <source>Moves the focus to where mark A was set.</source>
        <translation>Lleva el enfoque a donde se puso la marca A.</translation>
    </message>
    <message>
        <source>Moves the focus to where mark B was set.</source>
        <translation>Lleva el enfoque a donde se puso la marca B.</translation>
    </message>
    <message>
        <source>Moves the lens to where the live picture is sharpest: in the sharpness spot, else at the place clicked last, else in the middle.</source>
        <translation>Mueve el objetivo hasta donde la imagen en vivo es más nítida: en el punto de nitidez, si no en el último lugar donde se hizo clic, si no en el centro.</translation>
    </message>
    <message>
        <source>Moves the selected shots to the trash: all their files.</source>
        <translation>Mueve los disparos seleccionados a la papelera: todos sus archivos.</translation>
    </message>
    <message>
        <source>Moves the sharpness spot down.</source>
        <translation>Mueve el punto de nitidez hacia abajo.</translation>
    </message>
    <message>
        <source>Moves the sharpness spot to the left.</source>
        <translation>Mueve el punto de nitidez a la izquierda.</translation>
    </message>
    <message>
        <source>Moves the sharpness spot to the right.</source>
        <translation>Mueve el punto de nitidez a la derecha.</translation>
    </message>
    <message>
        <source>Moves the sharpness spot up.</source>
        <translation>Mueve el punto de nitidez hacia arriba.</translation>
    </message>
    <message>
        <source>Mu&amp;ch Nearer</source>
        <extracomment>menu Focus: a large step of the lens</extracomment>
        <translation>&amp;Mucho más cerca</translation>
    </message>
    <message>
        <source>Much Fa&amp;rther</source>
        <extracomment>menu Focus: a large step of the lens</extracomment>
        <translation>Much&amp;o más lejos</translation>
    </message>
    <message>
        <source>N&amp;arrow Panel</source>
        <extracomment>verb: makes the side panel narrower</extracomment>
        <translation>Es&amp;trechar el panel</translation>
    </message>
    <message>
        <source>N&amp;ext Guides</source>
        <extracomment>shows the next kind of guides</extracomment>
        <translation>Guías siguie&amp;ntes</translation>
    </message>
    <message>
        <source>Name This Bod&amp;y…</source>
        <translation>&amp;Nombrar este cuerpo…</translation>
    </message>
    <message>
        <source>New &amp;Session…</source>
        <extracomment>verb: begins a new session, which is a folder of photographs</extracomment>
        <translation>&amp;Nueva sesión…</translation>
    </message>
    <message>
        <source>No &amp;Label</source>
        <extracomment>command of the menu Rating: takes the coloured label away</extracomment>
        <translation>Sin e&amp;tiqueta</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <extracomment>menu of the sessions that were open before</extracomment>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Open With Another Pro&amp;gram…</source>
        <translation>A&amp;brir con otro programa…</translation>
    </message>
    <message>
        <source>Opens another window with a session of its own.</source>
        <translation>Abre otra ventana con su propia sesión.</translation>
    </message>
    <message>
        <source>Opens the handbook. In a dialog it opens at the chapter that explains it.</source>
        <translation>Abre el manual. En un diálogo, lo abre por el capítulo que lo explica.</translation>
    </message>
    <message>
        <source>Opens the menu of what has the keyboard, as the right mouse button does.</source>
        <translation>Abre el menú de lo que tiene el teclado, como el botón derecho del ratón.</translation>
    </message>
    <message>
        <source>Opens the picture with the desktop&apos;s own program.</source>
        <translation>Abre la imagen con el programa predeterminado del escritorio.</translation>
    </message>
    <message>
        <source>Opens the selected pictures with a program of your choice.</source>
        <translation>Abre las imágenes seleccionadas con un programa de su elección.</translation>
    </message>
    <message>
        <source>Page &amp;Back</source>
        <extracomment>walks back by as many photographs as are in view</extracomment>
        <translation>Pá&amp;gina atrás</translation>
    </message>
    <message>
        <source>Page For&amp;ward</source>
        <extracomment>walks on by as many photographs as are in view</extracomment>
        <translation>Pági&amp;na adelante</translation>
    </message>
    <message>
        <source>Present &amp;On…</source>
        <extracomment>chooses the monitor of the presentation</extracomment>
        <translation>Presentar &amp;en…</translation>
    </message>
    <message>
        <source>Presets…</source>
        <extracomment>command: opens the list of saved camera settings</extracomment>
        <translation>Preajustes…</translation>
    </message>
    <message>
        <source>Presses colours together where the monitor cannot show them all, and keeps their differences.</source>
        <translation>Comprime los colores que el monitor no puede mostrar por completo y conserva sus diferencias.</translation>
    </message>
    <message>
        <source>Profile to &amp;Imitate…</source>
        <translation>Perf&amp;il que imitar…</translation>
    </message>
    <message>
        <source>Puts the filmstrip above the picture.</source>
        <translation>Pone la tira de imágenes encima de la imagen.</translation>
    </message>
    <message>
        <source>Puts the side panel to the left of the picture.</source>
        <translation>Pone el panel lateral a la izquierda de la imagen.</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <extracomment>command of the menu Rating: marks the photograph as one not to be used</extracomment>
        <translation>Re&amp;chazar</translation>
    </message>
    <message>
        <source>Reads all photographs of the session and writes a list of their hashes (ASC MHL), by which copies can be verified.</source>
        <translation>Lee todas las fotos de la sesión y escribe una lista de sus hashes (ASC MHL), con la que se pueden verificar las copias.</translation>
    </message>
    <message>
        <source>Rejects the selected photographs; once more takes it back.</source>
        <translation>Rechaza las fotos seleccionadas; otra vez lo deshace.</translation>
    </message>
    <message>
        <source>Ren&amp;ame…</source>
        <extracomment>verb: gives the photograph another name</extracomment>
        <translation>Reno&amp;mbrar…</translation>
    </message>
    <message>
        <source>Runs the saved sequence that has the key %1.</source>
        <extracomment>%1 is a digit</extracomment>
        <translation>Ejecuta la secuencia guardada que tiene la tecla %1.</translation>
    </message>
    <message>
        <source>S&amp;how in Own Window</source>
        <translation>Mostrar en una &amp;ventana propia</translation>
    </message>
    <message>
        <source>Saves the frame of live view that is shown as a photograph of the session.</source>
        <translation>Guarda el fotograma de la vista en vivo que se muestra como foto de la sesión.</translation>
    </message>
    <message>
        <source>Se&amp;quences…</source>
        <extracomment>opens the window of sequences (time lapse, brackets)</extracomment>
        <translation>S&amp;ecuencias…</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <extracomment>verb: all photographs</extracomment>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Selects all photographs that are shown.</source>
        <translation>Selecciona todas las fotos que se muestran.</translation>
    </message>
    <message>
        <source>Selects all pictures from the first one to this one.</source>
        <translation>Selecciona todas las imágenes desde la primera hasta esta.</translation>
    </message>
    <message>
        <source>Selects all pictures from this one to the last one.</source>
        <translation>Selecciona todas las imágenes desde esta hasta la última.</translation>
    </message>
    <message>
        <source>Selects the picture after this one as well.</source>
        <translation>Selecciona también la imagen siguiente a esta.</translation>
    </message>
    <message>
        <source>Selects the picture before this one as well.</source>
        <translation>Selecciona también la imagen anterior a esta.</translation>
    </message>
    <message>
        <source>Sequence &amp;%1</source>
        <extracomment>command: runs the saved sequence that has this number; %1 is a digit</extracomment>
        <translation>Secuencia &amp;%1</translation>
    </message>
    <message>
        <source>Set Camera&apos;s Cloc&amp;k</source>
        <translation>Poner en &amp;hora la cámara</translation>
    </message>
    <message>
        <source>Set Focus &amp;Mark A</source>
        <translation>&amp;Poner la marca de enfoque A</translation>
    </message>
    <message>
        <source>Set Focus Mar&amp;k B</source>
        <translation>Poner la marca de enfo&amp;que B</translation>
    </message>
    <message>
        <source>Sets self-timer, how many photographs a capture takes, what it waits for, and how long bulb exposures last.</source>
        <translation>Ajusta el autodisparador, cuántas fotos hace un disparo, a qué espera y cuánto duran las exposiciones bulb.</translation>
    </message>
    <message>
        <source>Sets the camera&apos;s clock to the computer&apos;s time.</source>
        <translation>Pone el reloj de la cámara a la hora del ordenador.</translation>
    </message>
    <message>
        <source>Sharpness on &amp;Thumbnails</source>
        <translation>Nitide&amp;z en las miniaturas</translation>
    </message>
    <message>
        <source>Show &amp;in Folder</source>
        <translation>Mostrar en la carpe&amp;ta</translation>
    </message>
    <message>
        <source>Show &amp;the Newest</source>
        <translation>Mostrar la más re&amp;ciente</translation>
    </message>
    <message>
        <source>Show A&amp;ll Photographs</source>
        <translation>Mostrar toda&amp;s las fotos</translation>
    </message>
    <message>
        <source>Show M&amp;otion</source>
        <extracomment>live view: shows how much the picture moves; can be switched on and off</extracomment>
        <translation>Mostrar el mo&amp;vimiento</translation>
    </message>
    <message>
        <source>Show Ne&amp;xt Camera</source>
        <translation>&amp;Mostrar la cámara siguiente</translation>
    </message>
    <message>
        <source>Show P&amp;revious Camera</source>
        <translation>Mos&amp;trar la cámara anterior</translation>
    </message>
    <message>
        <source>Show as D&amp;ial</source>
        <translation>Mostrar &amp;como dial</translation>
    </message>
    <message>
        <source>Show in &amp;File Manager</source>
        <translation>Mostrar en el &amp;gestor de archivos</translation>
    </message>
    <message>
        <source>Shows all keys that work here, until a click or Escape.</source>
        <translation>Muestra todas las teclas que funcionan aquí, hasta un clic o Esc.</translation>
    </message>
    <message>
        <source>Shows all panels in their usual places and sizes.</source>
        <translation>Muestra todos los paneles en su lugar y tamaño habituales.</translation>
    </message>
    <message>
        <source>Shows all photographs on the camera&apos;s card, to bring some of them into the session.</source>
        <translation>Muestra todas las fotos de la tarjeta de la cámara, para traer algunas a la sesión.</translation>
    </message>
    <message>
        <source>Shows all photographs side by side, or the one picture again.</source>
        <translation>Muestra todas las fotos una junto a otra, o de nuevo la imagen única.</translation>
    </message>
    <message>
        <source>Shows colours exactly, and those the monitor cannot show by the nearest one.</source>
        <translation>Muestra los colores con exactitud, y los que el monitor no puede mostrar mediante el más próximo.</translation>
    </message>
    <message>
        <source>Shows colours exactly, with the tint of the picture&apos;s white.</source>
        <translation>Muestra los colores con exactitud, con el tinte del blanco de la imagen.</translation>
    </message>
    <message>
        <source>Shows each photograph as it arrives; when off, the one shown stays.</source>
        <translation>Muestra cada foto al llegar; si está desactivado, se mantiene la que se muestra.</translation>
    </message>
    <message>
        <source>Shows exposure, lens, time and name for some seconds.</source>
        <translation>Muestra exposición, objetivo, hora y nombre durante unos segundos.</translation>
    </message>
    <message>
        <source>Shows four pictures side by side, or the selected ones.</source>
        <translation>Muestra cuatro imágenes una junto a otra, o las seleccionadas.</translation>
    </message>
    <message>
        <source>Shows histogram, waveform, RGB parade and RAW data in turn.</source>
        <translation>Muestra por turno el histograma, la forma de onda, el parade RGB y los datos RAW.</translation>
    </message>
    <message>
        <source>Shows lines that help to compose.</source>
        <translation>Muestra líneas que ayudan a componer.</translation>
    </message>
    <message>
        <source>Shows masks, guides, warnings and overlays on that monitor, too.</source>
        <translation>Muestra también en ese monitor las máscaras, las guías, los avisos y las superposiciones.</translation>
    </message>
    <message>
        <source>Shows on each thumbnail how sharp the photograph is at the place that is looked at, to find the sharpest of a row.</source>
        <translation>Muestra en cada miniatura la nitidez de la foto en el lugar que se observa, para encontrar la más nítida de una serie.</translation>
    </message>
    <message>
        <source>Shows one pixel of the picture as one on screen.</source>
        <translation>Muestra un píxel de la imagen como uno de la pantalla.</translation>
    </message>
    <message>
        <source>Shows one pixel of the picture as two by two on screen.</source>
        <translation>Muestra un píxel de la imagen como dos por dos de la pantalla.</translation>
    </message>
    <message>
        <source>Shows only photographs whose names contain some words.</source>
        <translation>Muestra solo las fotos cuyo nombre contiene ciertas palabras.</translation>
    </message>
    <message>
        <source>Shows or hides histogram, pixel values and sharpness.</source>
        <translation>Muestra u oculta el histograma, los valores de los píxeles y la nitidez.</translation>
    </message>
    <message>
        <source>Shows or hides the filmstrip.</source>
        <translation>Muestra u oculta la tira de imágenes.</translation>
    </message>
    <message>
        <source>Shows or hides the panel with the camera&apos;s settings and those of the view.</source>
        <translation>Muestra u oculta el panel con los ajustes de la cámara y los de la vista.</translation>
    </message>
    <message>
        <source>Shows other pictures, half transparent, over this one.</source>
        <translation>Muestra otras imágenes, semitransparentes, sobre esta.</translation>
    </message>
    <message>
        <source>Shows over live view how the camera leans, where it tells it.</source>
        <translation>Muestra sobre la vista en vivo la inclinación de la cámara, si esta la comunica.</translation>
    </message>
    <message>
        <source>Shows the autofocus fields of the camera.</source>
        <translation>Muestra los campos de autoenfoque de la cámara.</translation>
    </message>
    <message>
        <source>Shows the camera before this one; all stay connected.</source>
        <translation>Muestra la cámara anterior a esta; todas siguen conectadas.</translation>
    </message>
    <message>
        <source>Shows the chosen setting as a dial instead of a menu.</source>
        <translation>Muestra el ajuste elegido como dial en vez de como menú.</translation>
    </message>
    <message>
        <source>Shows the file in the file manager.</source>
        <translation>Muestra el archivo en el gestor de archivos.</translation>
    </message>
    <message>
        <source>Shows the first picture of the session.</source>
        <translation>Muestra la primera imagen de la sesión.</translation>
    </message>
    <message>
        <source>Shows the first steps once more: where photographs go, how a camera is connected, and what to do when it is not found.</source>
        <translation>Vuelve a mostrar los primeros pasos: adónde van las fotos, cómo se conecta una cámara y qué hacer si no se encuentra.</translation>
    </message>
    <message>
        <source>Shows the last picture of the session.</source>
        <translation>Muestra la última imagen de la sesión.</translation>
    </message>
    <message>
        <source>Shows the mask of the next aspect ratio.</source>
        <translation>Muestra la máscara de la siguiente relación de aspecto.</translation>
    </message>
    <message>
        <source>Shows the next kind of guides.</source>
        <translation>Muestra el siguiente tipo de guías.</translation>
    </message>
    <message>
        <source>Shows the next of several cameras; all stay connected.</source>
        <translation>Muestra la siguiente de varias cámaras; todas siguen conectadas.</translation>
    </message>
    <message>
        <source>Shows the page with masks, guides and the like in the side panel, or takes its tab away.</source>
        <translation>Muestra en el panel lateral la página con máscaras, guías y similares, o quita su pestaña.</translation>
    </message>
    <message>
        <source>Shows the page with the camera&apos;s settings in the side panel, or takes its tab away.</source>
        <translation>Muestra en el panel lateral la página con los ajustes de la cámara, o quita su pestaña.</translation>
    </message>
    <message>
        <source>Shows the page with the metadata in the side panel, or takes its tab away.</source>
        <translation>Muestra en el panel lateral la página con los metadatos, o quita su pestaña.</translation>
    </message>
    <message>
        <source>Shows the picture after this one.</source>
        <translation>Muestra la imagen siguiente a esta.</translation>
    </message>
    <message>
        <source>Shows the picture alone on a monitor, or ends that.</source>
        <translation>Muestra la imagen sola en un monitor, o lo termina.</translation>
    </message>
    <message>
        <source>Shows the picture before this one.</source>
        <translation>Muestra la imagen anterior a esta.</translation>
    </message>
    <message>
        <source>Shows the picture in a window of its own.</source>
        <translation>Muestra la imagen en una ventana propia.</translation>
    </message>
    <message>
        <source>Shows the saved sequences, to change them, make new ones and run them: intervals, brackets, bursts and the like.</source>
        <translation>Muestra las secuencias guardadas, para cambiarlas, crear otras y ejecutarlas: intervalos, horquillados, ráfagas y similares.</translation>
    </message>
    <message>
        <source>Shows the session folder in the file manager.</source>
        <translation>Muestra la carpeta de la sesión en el gestor de archivos.</translation>
    </message>
    <message>
        <source>Shows the whole picture.</source>
        <translation>Muestra la imagen entera.</translation>
    </message>
    <message>
        <source>Shows two pictures side by side, or the selected ones.</source>
        <translation>Muestra dos imágenes una junto a otra, o las seleccionadas.</translation>
    </message>
    <message>
        <source>Shows what a crop to an aspect ratio would keep.</source>
        <translation>Muestra lo que conservaría un recorte con cierta relación de aspecto.</translation>
    </message>
    <message>
        <source>Shows what lies above a zoomed picture&apos;s part.</source>
        <translation>Muestra lo que hay por encima de la parte visible de una imagen ampliada.</translation>
    </message>
    <message>
        <source>Shows what lies below a zoomed picture&apos;s part.</source>
        <translation>Muestra lo que hay por debajo de la parte visible de una imagen ampliada.</translation>
    </message>
    <message>
        <source>Shows what lies to the left of a zoomed picture&apos;s part.</source>
        <translation>Muestra lo que hay a la izquierda de la parte visible de una imagen ampliada.</translation>
    </message>
    <message>
        <source>Shows what lies to the right of a zoomed picture&apos;s part.</source>
        <translation>Muestra lo que hay a la derecha de la parte visible de una imagen ampliada.</translation>
    </message>
    <message>
        <source>Shows what the camera sees.</source>
        <translation>Muestra lo que ve la cámara.</translation>
    </message>
    <message>
        <source>Shu&amp;tter</source>
        <extracomment>menu Change Setting: the shutter speed</extracomment>
        <translation>&amp;Velocidad de obturación</translation>
    </message>
    <message>
        <source>Side P&amp;anel</source>
        <extracomment>can be switched on and off</extracomment>
        <translation>P&amp;anel lateral</translation>
    </message>
    <message>
        <source>Side Panel on the &amp;Left</source>
        <translation>Panel lateral a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Soft &amp;Proof</source>
        <extracomment>colour management: imitates a printer or another device on the screen</extracomment>
        <translation>&amp;Prueba en pantalla</translation>
    </message>
    <message>
        <source>Start &amp;Virtual Camera</source>
        <translation>Iniciar la cámara virtua&amp;l</translation>
    </message>
    <message>
        <source>Starts a simulated camera to try everything without a real one.</source>
        <translation>Inicia una cámara simulada para probarlo todo sin una real.</translation>
    </message>
    <message>
        <source>Step &amp;Down</source>
        <extracomment>gives the chosen camera setting its next lower value</extracomment>
        <translation>&amp;Bajar un paso</translation>
    </message>
    <message>
        <source>Step &amp;Up</source>
        <extracomment>gives the chosen camera setting its next higher value</extracomment>
        <translation>&amp;Subir un paso</translation>
    </message>
    <message>
        <source>Stop &amp;Transfer</source>
        <extracomment>verb: ends fetching photographs from the camera</extracomment>
        <translation>Detener la trans&amp;ferencia</translation>
    </message>
    <message>
        <source>Stops the exposure, the transfer or live view.</source>
        <translation>Detiene la exposición, la transferencia o la vista en vivo.</translation>
    </message>
    <message>
        <source>Stops the transfer; the photographs stay on the camera&apos;s card.</source>
        <translation>Detiene la transferencia; las fotos siguen en la tarjeta de la cámara.</translation>
    </message>
    <message>
        <source>Takes a photograph with all connected cameras at the same time, at once: neither self-timer nor row count.</source>
        <translation>Toma una foto con todas las cámaras conectadas a la vez y de inmediato: sin autodisparador ni serie.</translation>
    </message>
    <message>
        <source>Takes a photograph.</source>
        <translation>Toma una foto.</translation>
    </message>
    <message>
        <source>Takes all pictures off the overlay.</source>
        <translation>Quita todas las imágenes de la superposición.</translation>
    </message>
    <message>
        <source>Takes back all turning and mirroring of live view.</source>
        <translation>Anula todos los giros y espejos de la vista en vivo.</translation>
    </message>
    <message>
        <source>Takes back the last rating, label, new name or move to the trash.</source>
        <translation>Deshace la última valoración, etiqueta, cambio de nombre o traslado a la papelera.</translation>
    </message>
    <message>
        <source>Takes the label off the selected photographs.</source>
        <translation>Quita la etiqueta a las fotos seleccionadas.</translation>
    </message>
    <message>
        <source>Takes the stars off the selected photographs.</source>
        <translation>Quita las estrellas a las fotos seleccionadas.</translation>
    </message>
    <message>
        <source>Tells how far the live picture moves from frame to frame: whether the camera and its stand are at rest.</source>
        <translation>Indica cuánto se mueve la imagen en vivo de un fotograma a otro: si la cámara y su soporte están en reposo.</translation>
    </message>
    <message>
        <source>Tells the versions of Skein and of the libraries it uses.</source>
        <translation>Indica las versiones de Skein y de las bibliotecas que utiliza.</translation>
    </message>
    <message>
        <source>The &amp;Next as Well</source>
        <translation>Ta&amp;mbién la siguiente</translation>
    </message>
    <message>
        <source>The Previous as &amp;Well</source>
        <translation>También la ante&amp;rior</translation>
    </message>
    <message>
        <source>Timer, Row a&amp;nd Bulb…</source>
        <translation>Autodisparador, serie &amp;y bulb…</translation>
    </message>
    <message>
        <source>To the &amp;Left</source>
        <extracomment>a direction: moves the part of the picture that is seen</extracomment>
        <translation>A la i&amp;zquierda</translation>
    </message>
    <message>
        <source>To the &amp;Right</source>
        <extracomment>a direction: moves the part of the picture that is seen</extracomment>
        <translation>A la &amp;derecha</translation>
    </message>
    <message>
        <source>Turn to the &amp;Left</source>
        <translation>Girar a la i&amp;zquierda</translation>
    </message>
    <message>
        <source>Turn to the &amp;Right</source>
        <translation>Gira&amp;r a la derecha</translation>
    </message>
    <message>
        <source>Turns live view clockwise, for a camera that lies on its side.</source>
        <translation>Gira la vista en vivo en el sentido de las agujas del reloj, para una cámara apoyada de lado.</translation>
    </message>
    <message>
        <source>Turns live view counter-clockwise, for a camera that lies on its side.</source>
        <translation>Gira la vista en vivo en sentido contrario a las agujas del reloj, para una cámara apoyada de lado.</translation>
    </message>
    <message>
        <source>Up to the &amp;First</source>
        <translation>Hasta la &amp;primera</translation>
    </message>
    <message>
        <source>Up to the &amp;Last</source>
        <translation>Hasta la &amp;última</translation>
    </message>
    <message>
        <source>Walks back by as many pictures as are in view.</source>
        <translation>Retrocede tantas imágenes como hay a la vista.</translation>
    </message>
    <message>
        <source>Walks on by as many pictures as are in view.</source>
        <translation>Avanza tantas imágenes como hay a la vista.</translation>
    </message>
    <message>
        <source>What&apos;s &amp;This?</source>
        <extracomment>command of a menu and of the list of keys</extracomment>
        <translation>¿Qué es &amp;esto?</translation>
    </message>
    <message>
        <source>Where Ph&amp;otographs Go</source>
        <translation>Destin&amp;o de las fotos</translation>
    </message>
    <message>
        <source>Write &amp;Hash List</source>
        <translation>Escribir la lista de &amp;hashes</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <extracomment>verb: makes the picture larger</extracomment>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <extracomment>verb: makes the picture smaller</extracomment>
        <translation>R&amp;educir</translation>
    </message>
    <message>
        <source>Zoom and Move &amp;Together</source>
        <translation>Ampliar y mover &amp;juntas</translation>
    </message>
</context>
<context>
    <name>skein::Answer</name>
    <message>
        <source>The operation was stopped because its camera was closed.</source>
        <translation>La operación se detuvo porque se cerró su cámara.</translation>
    </message>
</context>
<context>
    <name>skein::AspectRatio</name>
    <message>
        <source>A picture of %1 would be only a line. Choose an aspect ratio between 1:%2 and %2:1.</source>
        <extracomment>%1 is what was typed, %2 a number</extracomment>
        <translation>Una imagen de %1 sería solo una línea. Elija una relación de aspecto entre 1:%2 y %2:1.</translation>
    </message>
    <message>
        <source>An aspect ratio cannot have a side of zero. Type two numbers above zero, such as 16:9.</source>
        <translation>Una relación de aspecto no puede tener un lado igual a cero. Escriba dos números mayores que cero, como 16:9.</translation>
    </message>
    <message>
        <source>“%1” is no aspect ratio. Type the width and the height with a colon between them, such as 16:9 or %2.</source>
        <extracomment>%1 is what was typed, %2 an example of decimals as the reader writes them</extracomment>
        <translation>«%1» no es una relación de aspecto. Escriba la anchura y la altura separadas por dos puntos, como 16:9 o %2.</translation>
    </message>
</context>
<context>
    <name>skein::BackupLedger</name>
    <message numerus="yes">
        <source>%n file(s) in the backup were not what had been written there any more. They were put aside with “damaged” in their names, such as “%1”, and copied anew. If nobody has changed them, the backup disk is failing: use another one.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%n archivo de la copia de seguridad ya no era lo que se había escrito allí. Se apartó con «damaged» en el nombre, como «%1», y se copió de nuevo. Si nadie lo ha cambiado, el disco de la copia de seguridad está fallando: utilice otro.</numerusform>
            <numerusform>%n archivos de la copia de seguridad ya no eran lo que se había escrito allí. Se apartaron con «damaged» en el nombre, como «%1», y se copiaron de nuevo. Si nadie los ha cambiado, el disco de la copia de seguridad está fallando: utilice otro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), such as “%1”, are not what came from the camera any more. They are in the backup as they are now; copies that were made there before were left as they were. If nobody has edited them, the disk of the session is failing.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%n archivo, «%1», ya no es lo que llegó de la cámara. Está en la copia de seguridad tal como es ahora; las copias hechas allí antes se han dejado como estaban. Si nadie lo ha editado, el disco de la sesión está fallando.</numerusform>
            <numerusform>%n archivos, como «%1», ya no son lo que llegó de la cámara. Están en la copia de seguridad tal como son ahora; las copias hechas allí antes se han dejado como estaban. Si nadie los ha editado, el disco de la sesión está fallando.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::BackupPage</name>
    <message>
        <source>Storage and Backup</source>
        <translation>Almacenamiento y copia de seguridad</translation>
    </message>
    <message>
        <source>second copy mirror disk full space warn folder network safety</source>
        <translation>segunda copia espejo disco lleno espacio avisar carpeta red seguridad respaldo backup</translation>
    </message>
</context>
<context>
    <name>skein::BackupPresenter</name>
    <message numerus="yes">
        <source>%n file(s) have changed since they came from the camera. They are in the backup as they are now; earlier copies there were left as they were.</source>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>%n archivo ha cambiado desde que llegó de la cámara. Está en la copia de seguridad tal como es ahora; las copias anteriores se han dejado como estaban.</numerusform>
            <numerusform>%n archivos han cambiado desde que llegaron de la cámara. Están en la copia de seguridad tal como son ahora; las copias anteriores se han dejado como estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) there had been spoilt, have “damaged” in their names now, and were copied anew. The backup disk may be failing.</source>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>%n archivo se había estropeado allí; ahora lleva «damaged» en el nombre y se ha copiado de nuevo. Es posible que el disco de la copia de seguridad esté fallando.</numerusform>
            <numerusform>%n archivos se habían estropeado allí; ahora llevan «damaged» en el nombre y se han copiado de nuevo. Es posible que el disco de la copia de seguridad esté fallando.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup disk is full: %n waiting</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>Disco de copia lleno: %n en espera</numerusform>
            <numerusform>Disco de copia lleno: %n en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup fails: %n waiting</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>La copia falla: %n en espera</numerusform>
            <numerusform>La copia falla: %n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup folder is away</source>
        <translation>Falta la carpeta de copia</translation>
    </message>
    <message numerus="yes">
        <source>Backup folder is away: %n waiting</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>Falta la carpeta de copia: %n en espera</numerusform>
            <numerusform>Falta la carpeta de copia: %n en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup: %1 safe, %n differ(s)</source>
        <comment>files</comment>
        <extracomment>%1 is a number of files that have a copy, %n one of those that are not as they were</extracomment>
        <translation>
            <numerusform>Copia: %1 a salvo, %n difiere</numerusform>
            <numerusform>Copia: %1 a salvo, %n difieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup: %n failed</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>Copia: %n con error</numerusform>
            <numerusform>Copia: %n con error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup: %n waiting</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>Copia: %n en espera</numerusform>
            <numerusform>Copia: %n en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup: all %n safe</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>Copia: %n a salvo</numerusform>
            <numerusform>Copia: los %n a salvo</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup: choose another folder</source>
        <translation>Copia: elija otra carpeta</translation>
    </message>
    <message>
        <source>Backup: looking…</source>
        <extracomment>status bar: finding out what has no copy yet</extracomment>
        <translation>Copia: comprobando…</translation>
    </message>
    <message>
        <source>Backup: ready</source>
        <extracomment>status bar: nothing is waiting</extracomment>
        <translation>Copia: lista</translation>
    </message>
    <message>
        <source>Copies go to %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Las copias van a %1</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <extracomment>button: opens the preferences</extracomment>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>That is the disk of the session: copies there are lost with it. Choose a folder on another disk.</source>
        <translation>Ese es el disco de la sesión: las copias se perderían con él. Elija una carpeta en otro disco.</translation>
    </message>
</context>
<context>
    <name>skein::BackupTarget</name>
    <message>
        <source>The backup folder “%1” and the session folder lie in each other. Choose a folder for the backup elsewhere, best on another disk.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>La carpeta de copia de seguridad «%1» y la carpeta de la sesión están una dentro de la otra. Elija otra carpeta para la copia de seguridad, mejor en otro disco.</translation>
    </message>
    <message>
        <source>The backup folder “%1” cannot be written to. Check its disk, or choose another folder for the backup.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>No se puede escribir en la carpeta de copia de seguridad «%1». Compruebe su disco o elija otra carpeta para la copia de seguridad.</translation>
    </message>
    <message>
        <source>The backup folder “%1” is away. Photographs go on being saved in the session, and are copied when it is back. If its disk is connected, choose the folder again in the preferences.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Falta la carpeta de copia de seguridad «%1». Las fotos se siguen guardando en la sesión y se copiarán cuando vuelva. Si su disco está conectado, elija de nuevo la carpeta en las preferencias.</translation>
    </message>
    <message>
        <source>The backup folder “%1” is read-only. Allow writing to it, or choose another folder for the backup.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>La carpeta de copia de seguridad «%1» es de solo lectura. Permita escribir en ella o elija otra carpeta para la copia de seguridad.</translation>
    </message>
    <message>
        <source>The disk of the backup folder “%1” is full. Photographs go on being saved in the session; make room there, or choose another folder for the backup.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>El disco de la carpeta de copia de seguridad «%1» está lleno. Las fotos se siguen guardando en la sesión; libere espacio allí o elija otra carpeta para la copia de seguridad.</translation>
    </message>
    <message>
        <source>There is no backup folder “%1”. Connect its disk or make the folder, and try again.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>No existe la carpeta de copia de seguridad «%1». Conecte su disco o cree la carpeta e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>skein::BackupWorker</name>
    <message>
        <source>“%1” is empty, although a photograph was saved there: the disk of the session has lost it, and no copy is known in this backup. Fetch it from the camera&apos;s card again, or look into the backups of former times.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>«%1» está vacío, aunque allí se guardó una foto: el disco de la sesión la ha perdido y no se conoce ninguna copia en esta copia de seguridad. Descárguela otra vez de la tarjeta de la cámara o búsquela en copias de seguridad anteriores.</translation>
    </message>
</context>
<context>
    <name>skein::BodyConsole</name>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;.</source>
        <extracomment>%1 is the name of a camera setting or what was typed, %2 a value</extracomment>
        <translation>«%1» no puede ser «%2».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;. Choose one of: %3.</source>
        <extracomment>%1 is the name of a camera setting or what was typed, %2 a value, %3 values with commas between them</extracomment>
        <translation>«%1» no puede ser «%2». Elija entre: %3.</translation>
    </message>
    <message>
        <source>Live view cannot be &quot;%1&quot;. Choose one of: %2.</source>
        <extracomment>%1 is what was typed, %2 words with commas between them; words as press-shutter stay English</extracomment>
        <translation>La vista en vivo no puede ser «%1». Elija entre: %2.</translation>
    </message>
    <message>
        <source>Say how far the camera leans, in degrees, such as: tilt -2.5 1.</source>
        <translation>Indique la inclinación de la cámara en grados, por ejemplo: tilt -2.5 1.</translation>
    </message>
    <message>
        <source>Say how far the picture jumps between two frames, in thousandths of its width from 0 to %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Indique cuánto salta la imagen entre dos fotogramas, en milésimas de su anchura, de 0 a %1.</translation>
    </message>
    <message>
        <source>Say how many events there should be, such as 10000.</source>
        <translation>Indique cuántos eventos debe haber, por ejemplo 10000.</translation>
    </message>
    <message>
        <source>The camera is busy.</source>
        <translation>La cámara está ocupada.</translation>
    </message>
    <message>
        <source>The computer has the camera&apos;s controls.</source>
        <translation>El ordenador tiene los controles de la cámara.</translation>
    </message>
    <message>
        <source>There is no room for another picture.</source>
        <translation>No hay espacio para otra imagen.</translation>
    </message>
    <message>
        <source>This camera has no setting &quot;%1&quot;.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Esta cámara no tiene el ajuste «%1».</translation>
    </message>
    <message>
        <source>Unknown order &quot;%1&quot;. Use press-shutter, set NAME VALUE, lock NAME, unlock NAME, watch, storm N, tilt DEGREES, shake N, live KIND, fault RULE, fault none, sleep, wake, unplug or replug.</source>
        <extracomment>%1 is what was typed; words as press-shutter and NAME VALUE stay English</extracomment>
        <translation>Orden desconocida: «%1». Use press-shutter, set NAME VALUE, lock NAME, unlock NAME, watch, storm N, tilt DEGREES, shake N, live KIND, fault RULE, fault none, sleep, wake, unplug o replug.</translation>
    </message>
</context>
<context>
    <name>skein::BrightnessMeter</name>
    <message>
        <source>The photograph is not whole, so its brightness is not known.</source>
        <translation>La foto no está completa, así que no se conoce su brillo.</translation>
    </message>
    <message>
        <source>There is no photograph on this computer whose brightness could be measured. Let the camera&apos;s JPEG or RAW files be fetched.</source>
        <translation>En este ordenador no hay ninguna foto cuyo brillo se pueda medir. Permita que se descarguen los archivos JPEG o RAW de la cámara.</translation>
    </message>
</context>
<context>
    <name>skein::BrowserArea</name>
    <message numerus="yes">
        <source>The filter hides all %n photograph(s). %1 shows them again.</source>
        <extracomment>%1 is the name of a button or a key, such as “Show All”</extracomment>
        <translation>
            <numerusform>El filtro oculta la única foto (%n). %1 la vuelve a mostrar.</numerusform>
            <numerusform>El filtro oculta las %n fotos. %1 las vuelve a mostrar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The photographs of this session appear here.</source>
        <translation>Las fotos de esta sesión aparecen aquí.</translation>
    </message>
</context>
<context>
    <name>skein::BulbSeriesForm</name>
    <message>
        <source>&amp;Exposure time:</source>
        <extracomment>label of a length of time: that of the first exposure</extracomment>
        <translation>Tiempo de e&amp;xposición:</translation>
    </message>
    <message>
        <source>&amp;Exposures:</source>
        <extracomment>label of a number: how many exposures</extracomment>
        <translation type="vanished">E&amp;xposiciones:</translation>
    </message>
    <message>
        <source>&amp;Length of the first:</source>
        <translation type="vanished">&amp;Duración de la primera:</translation>
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
        <translation>&amp;Factor de exposición:</translation>
    </message>
    <message>
        <source>Each &amp;next one:</source>
        <translation type="vanished">Cada &amp;siguiente:</translation>
    </message>
    <message>
        <source>Each exposure is so many times as long as the one before: 1 for all the same, 2 for twice as long each time.</source>
        <translation>Cada exposición dura tantas veces la anterior: 1 para que todas sean iguales, 2 para duplicar cada vez.</translation>
    </message>
    <message>
        <source>From the end of one exposure to the start of the next.</source>
        <translation>Desde el final de una exposición hasta el comienzo de la siguiente.</translation>
    </message>
    <message>
        <source>Long exposures one after the other, each as long as the one before or so many times as long. The shutter of the camera has to be set to bulb.</source>
        <translation>Exposiciones largas una tras otra, cada una tan larga como la anterior o tantas veces más larga. El obturador de la cámara tiene que estar en bulb.</translation>
    </message>
    <message>
        <source>Number o&amp;f exposures:</source>
        <extracomment>label of a number</extracomment>
        <translation>Númer&amp;o de exposiciones:</translation>
    </message>
    <message>
        <source>Pa&amp;use between two:</source>
        <translation type="vanished">&amp;Pausa entre dos:</translation>
    </message>
    <message>
        <source>So long the shutter stays open; of exposures that differ, at the first one.</source>
        <translation>El tiempo que el obturador permanece abierto; si las exposiciones difieren, el de la primera.</translation>
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
        <translation>Cada una se toma en cuanto la cámara puede.</translation>
    </message>
    <message>
        <source>Number o&amp;f photographs:</source>
        <extracomment>label of a number</extracomment>
        <translation>Número de &amp;fotos:</translation>
    </message>
    <message>
        <source>So many photographs, one directly after the other.</source>
        <translation>El número de fotos que se toman, una justo después de otra.</translation>
    </message>
</context>
<context>
    <name>skein::ButtonEditor</name>
    <message>
        <source>Do It</source>
        <extracomment>button: lets the camera do what the setting is for</extracomment>
        <translation>Hacerlo</translation>
    </message>
</context>
<context>
    <name>skein::CachePart</name>
    <message>
        <source>&amp;Automatic (a quarter of the memory: %1)</source>
        <extracomment>%1 is an amount of memory: &quot;3.9 GiB&quot;</extracomment>
        <translation>&amp;Automática (un cuarto de la memoria: %1)</translation>
    </message>
</context>
<context>
    <name>skein::Camera</name>
    <message>
        <source>Another camera is now where this one was. Connect the one you want to use.</source>
        <translation>Donde estaba esta cámara hay ahora otra. Conecte la que quiera usar.</translation>
    </message>
    <message>
        <source>Live view is busy. Wait for its picture, then try again.</source>
        <translation>La vista en vivo está ocupada. Espere a su imagen e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The camera could not do this. Look at its display, then try again.</source>
        <translation>La cámara no pudo hacerlo. Mire su pantalla e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The camera is no longer there. Plug it in and switch it on, then connect it again.</source>
        <translation>La cámara ya no está. Enchúfela, enciéndala y vuelva a conectarla.</translation>
    </message>
    <message>
        <source>The camera was disconnected before this was done. Connect it again, then try again.</source>
        <translation>La cámara se desconectó antes de terminar. Vuelva a conectarla e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The camera was unplugged or switched off. Plug it in and switch it on, then connect it again.</source>
        <translation>La cámara se desenchufó o se apagó. Enchúfela, enciéndala y vuelva a conectarla.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off while the computer slept. Check that the camera is awake, then connect it again.</source>
        <translation>La conexión con la cámara se interrumpió mientras el ordenador estaba suspendido. Compruebe que la cámara está activa y vuelva a conectarla.</translation>
    </message>
    <message>
        <source>The photograph “%1” is being fetched already. Wait for it.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>La foto «%1» ya se está descargando. Espere a que llegue.</translation>
    </message>
    <message>
        <source>The session folder is being changed already. Wait a moment, then try again.</source>
        <translation>La carpeta de la sesión ya se está cambiando. Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The session folder is being changed. Wait a moment, then try again.</source>
        <translation>La carpeta de la sesión se está cambiando. Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no session folder for the photograph “%1”. Open a session, then try again.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>No hay carpeta de sesión para la foto «%1». Abra una sesión e inténtelo de nuevo.</translation>
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
        <translation>Cámaras</translation>
    </message>
</context>
<context>
    <name>skein::CameraCheck</name>
    <message>
        <source>%1 photographs would be taken between the marks. Choose larger steps.</source>
        <extracomment>%1 is a number above a thousand; the marks are those of the near and far focus</extracomment>
        <translation>Se tomarían %1 fotos entre las marcas. Elija pasos más grandes.</translation>
    </message>
    <message>
        <source>%1: from %2 on, the camera can change it by %3 to %4 stops, and the bracket wants %5 to %6. Choose fewer photographs, a smaller step, or begin from another value.</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;, %2 its value, %3 to %6 are numbers of stops, such as &quot;-2.0&quot; and &quot;3.3&quot;</extracomment>
        <translation>%1: a partir de %2, la cámara puede cambiar de %3 a %4 EV, y el horquillado necesita de %5 a %6. Elija menos fotos o un paso menor, o empiece desde otro valor.</translation>
    </message>
    <message>
        <source>%1: the camera does not let this setting be changed now. Turn it to manual exposure (M).</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;</extracomment>
        <translation>%1: la cámara no permite cambiar ahora este ajuste. Póngala en exposición manual (M).</translation>
    </message>
    <message>
        <source>%1: the camera has steps of about %2 stops, and the bracket wants finer ones. Choose a larger step.</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;, %2 a number</extracomment>
        <translation>%1: la cámara tiene pasos de unos %2 EV, y el horquillado los necesita más finos. Elija un paso mayor.</translation>
    </message>
    <message>
        <source>%1: the camera is set to “%2”. Choose a fixed value first.</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;, %2 its value, such as &quot;Auto&quot;</extracomment>
        <translation>%1: la cámara está en «%2». Elija primero un valor fijo.</translation>
    </message>
    <message>
        <source>%1: this camera has no such setting that can be changed from here.</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;</extracomment>
        <translation>%1: esta cámara no tiene este ajuste o no se puede cambiar desde aquí.</translation>
    </message>
    <message>
        <source>From %1 on, the %2 of the camera can be changed by %3 to %4 stops, and the bracket wants %5 to %6. Choose fewer photographs, a smaller step, or begin from another value.</source>
        <translation type="vanished">A partir de %1, el valor del ajuste (%2) se puede cambiar de %3 a %4 EV, y el horquillado necesita de %5 a %6. Elija menos fotos o un paso menor, o empiece desde otro valor.</translation>
    </message>
    <message>
        <source>Nothing that the camera can be set to lies within the limits of the ramp. Widen them.</source>
        <translation>Nada de lo que se puede ajustar en la cámara queda dentro de los límites de la rampa. Amplíelos.</translation>
    </message>
    <message>
        <source>The %1 of the camera has steps of about %2 stops, and the bracket wants finer ones. Choose a larger step.</source>
        <translation type="vanished">El ajuste de la cámara (%1) tiene pasos de unos %2 EV, y el horquillado necesita otros más finos. Elija un paso mayor.</translation>
    </message>
    <message>
        <source>The %1 of the camera is set to “%2”. Choose a fixed value first.</source>
        <translation type="vanished">Ajuste de la cámara: %1 está en «%2». Elija primero un valor fijo.</translation>
    </message>
    <message>
        <source>The camera does not let its %1 be changed now. Turn it to manual exposure (M).</source>
        <translation type="vanished">La cámara no permite cambiar ahora este ajuste: %1. Póngala en exposición manual (M).</translation>
    </message>
    <message>
        <source>The focus of this camera cannot be moved from here. Some cameras want live view for it, and the lens switched to autofocus.</source>
        <translation>El enfoque de esta cámara no se puede mover desde aquí. Algunas cámaras requieren la vista en vivo y el objetivo en autoenfoque.</translation>
    </message>
    <message>
        <source>The near and far marks of the lens are not set. Focus on the nearest and on the farthest place, and set a mark at each.</source>
        <translation>Las marcas de cerca y de lejos del objetivo no están puestas. Enfoque el lugar más cercano y el más lejano, y ponga una marca en cada uno.</translation>
    </message>
    <message>
        <source>The near and the far mark are at the same place. Set them at two places.</source>
        <translation>Las marcas de cerca y de lejos están en el mismo lugar. Póngalas en dos lugares distintos.</translation>
    </message>
    <message>
        <source>The ramp may come to exposures that are longer than its beat: some beats would be left out. Lower the longest exposure, or choose a longer beat.</source>
        <translation type="vanished">La rampa puede llegar a exposiciones más largas que su cadencia: se omitirían algunas tomas. Reduzca la exposición más larga o elija una cadencia mayor.</translation>
    </message>
    <message>
        <source>The ramp may come to exposures that are longer than its interval: some beats would be left out. Lower the longest exposure, or choose a longer interval.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation>La rampa puede llegar a exposiciones más largas que su intervalo: se omitirían algunas tomas. Reduzca la exposición más larga o elija un intervalo más largo.</translation>
    </message>
    <message>
        <source>This camera changes its exposure by %1 stops at least: the steps may be seen in the film.</source>
        <extracomment>%1 is a number, such as &quot;0.5&quot;; film: the time lapse that is made of the photographs</extracomment>
        <translation>Esta cámara cambia su exposición en %1 EV como mínimo: los pasos podrían notarse en el vídeo.</translation>
    </message>
    <message>
        <source>This camera does not tell how many steps lie between the marks. Choose a number of photographs instead.</source>
        <translation>Esta cámara no comunica cuántos pasos hay entre las marcas. Elija en su lugar un número de fotos.</translation>
    </message>
    <message>
        <source>This camera has no %1 that can be set from here.</source>
        <translation type="vanished">Esta cámara no tiene este ajuste que se pueda cambiar desde aquí: %1.</translation>
    </message>
    <message>
        <source>This camera makes no bulb exposures from here. Turn it to manual exposure (M) or bulb (B), if it has them.</source>
        <translation>Esta cámara no hace exposiciones bulb desde aquí. Póngala en exposición manual (M) o bulb (B), si los tiene.</translation>
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
        <translation>Una exposición que ya ha empezado no se puede detener. Si es el caso, la cámara la termina y la foto se conserva.</translation>
    </message>
    <message>
        <source>Reading the camera&apos;s settings…</source>
        <translation>Leyendo los ajustes de la cámara…</translation>
    </message>
    <message>
        <source>The camera&apos;s settings appear here as soon as one is connected.</source>
        <translation>Los ajustes de la cámara aparecen aquí en cuanto se conecta una.</translation>
    </message>
    <message>
        <source>The capture was said to have failed, but a photograph has come from the camera since. See whether it is the one.</source>
        <translation>Se comunicó que el disparo había fallado, pero desde entonces ha llegado una foto de la cámara. Compruebe si es esa.</translation>
    </message>
    <message>
        <source>The capture was stopped: no photograph has come of it. Take it again if you want it.</source>
        <translation>El disparo se detuvo: no ha producido ninguna foto. Repítalo si lo desea.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off during the capture and is being made again. If the camera took the photograph, it is fetched from the card then.</source>
        <translation>La conexión con la cámara se interrumpió durante el disparo y se está restableciendo. Si la cámara tomó la foto, se descargará entonces de la tarjeta.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off. Its settings appear again as soon as it is back.</source>
        <translation>La conexión con la cámara se interrumpió. Sus ajustes reaparecerán en cuanto vuelva.</translation>
    </message>
</context>
<context>
    <name>skein::CameraConnector</name>
    <message>
        <source>Connecting to %1…</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>Conectando con %1…</translation>
    </message>
    <message>
        <source>No session folder is open, so photographs would have no place. Open a session, then connect the camera.</source>
        <translation>No hay ninguna carpeta de sesión abierta, así que las fotos no tendrían dónde guardarse. Abra una sesión y conecte la cámara.</translation>
    </message>
    <message>
        <source>Starting the virtual camera…</source>
        <translation>Iniciando la cámara virtual…</translation>
    </message>
    <message>
        <source>Waiting for “%1” to end…</source>
        <extracomment>%1 is a program that uses the camera</extracomment>
        <translation>Esperando a que termine «%1»…</translation>
    </message>
</context>
<context>
    <name>skein::CameraFinder</name>
    <message>
        <source>Nobody in the network answered who “%1” is. Check the network, or use the camera&apos;s number such as 192.168.1.20.</source>
        <extracomment>%1 is the name of a device in the network, such as camera.local</extracomment>
        <translation>Nadie en la red ha respondido quién es «%1». Compruebe la red o use el número de la cámara, como 192.168.1.20.</translation>
    </message>
    <message>
        <source>The camera program gave a list that cannot be understood. Install Skein again.</source>
        <translation>El programa de la cámara envió una lista que no se entiende. Vuelva a instalar Skein.</translation>
    </message>
    <message>
        <source>There is no camera named “%1” in the network. Check the name, or use the camera&apos;s number such as 192.168.1.20.</source>
        <extracomment>%1 is the name of a device in the network, such as camera.local</extracomment>
        <translation>No hay ninguna cámara llamada «%1» en la red. Compruebe el nombre o use el número de la cámara, como 192.168.1.20.</translation>
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
        <translation>No hay ninguna cámara conectada. Conecte una e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Not released, because it is not ready: %1. Wait a moment, then try again.</source>
        <extracomment>%1 is a list of cameras</extracomment>
        <translation>No se ha disparado, por no estar lista: %1. Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The camera whose settings are to be copied is not ready. Connect it, or show another one, then try again.</source>
        <translation>La cámara cuyos ajustes se quieren copiar no está lista. Conéctela o muestre otra, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no other camera to copy to. Connect another one beside this, then try again.</source>
        <translation>No hay otra cámara a la que copiar. Conecte otra además de esta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>These have the settings of “%2” now: %1.</source>
        <extracomment>%1 is a list of cameras, %2 another camera</extracomment>
        <translation>Estas tienen ahora los ajustes de «%2»: %1.</translation>
    </message>
    <message>
        <source>“%1” has the settings of “%2” now, but for those that it refuses: %3. Set these at “%1”.</source>
        <extracomment>%1 and %2 are cameras, %3 a list of settings</extracomment>
        <translation>«%1» tiene ahora los ajustes de «%2», salvo los que rechaza: %3. Cámbielos en «%1».</translation>
    </message>
    <message>
        <source>“%1” has the settings of “%2” now.</source>
        <extracomment>two cameras</extracomment>
        <translation>«%1» tiene ahora los ajustes de «%2».</translation>
    </message>
</context>
<context>
    <name>skein::CameraHost</name>
    <message>
        <source>The camera host does not know this command. Install Skein again.</source>
        <translation>El programa de la cámara no conoce este comando. Vuelva a instalar Skein.</translation>
    </message>
    <message>
        <source>The camera is not connected. Connect it, then try again.</source>
        <translation>La cámara no está conectada. Conéctela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The camera is still taking the picture before. Wait for it, or stop it.</source>
        <translation>La cámara aún está tomando la imagen anterior. Espérela o deténgala.</translation>
    </message>
    <message>
        <source>The parts of Skein that talk to the camera have different versions. Install Skein again.</source>
        <translation>Las partes de Skein que hablan con la cámara tienen versiones distintas. Vuelva a instalar Skein.</translation>
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
        <translation>&amp;Descargarlas como las demás</translation>
    </message>
    <message>
        <source>&amp;Leave them on the card</source>
        <translation>De&amp;jarlas en la tarjeta</translation>
    </message>
    <message>
        <source>A message with a button says how many there are.</source>
        <translation>Un mensaje con un botón indica cuántas hay.</translation>
    </message>
    <message>
        <source>As&amp;k before they are fetched</source>
        <translation>&amp;Preguntar antes de descargarlas</translation>
    </message>
    <message>
        <source>Connected Cameras</source>
        <extracomment>title of a part of the preferences: what happens with cameras that are connected</extracomment>
        <translation>Cámaras conectadas</translation>
    </message>
    <message>
        <source>Photographs taken while the camera was away</source>
        <translation>Fotos tomadas mientras la cámara no estaba</translation>
    </message>
    <message>
        <source>Set the camera&apos;s &amp;clock to the computer&apos;s time</source>
        <translation>Poner el &amp;reloj de la cámara a la hora del ordenador</translation>
    </message>
    <message>
        <source>So that photographs of several cameras, and the times in their names, agree.</source>
        <translation>Para que coincidan las fotos de varias cámaras y las horas de sus nombres.</translation>
    </message>
    <message>
        <source>The words are those of the page “Files and Names”. The camera then puts them into every photograph by itself, RAW files included, and keeps them when it is disconnected.</source>
        <translation>Los textos son los de la página «Archivos y nombres». La cámara los incluye entonces por sí misma en cada foto, también en los archivos RAW, y los conserva al desconectarla.</translation>
    </message>
    <message>
        <source>They are saved in the session, in the order in which they were taken.</source>
        <translation>Se guardan en la sesión, en el orden en que se tomaron.</translation>
    </message>
    <message>
        <source>They can be fetched later by “Fetch from Card” in the menu Camera.</source>
        <translation>Se pueden descargar más tarde con «Descargar de la tarjeta», en el menú Cámara.</translation>
    </message>
    <message>
        <source>When a camera is connected</source>
        <translation>Al conectar una cámara</translation>
    </message>
    <message>
        <source>Write &amp;artist and copyright into the camera</source>
        <translation>Escribir &amp;artista y copyright en la cámara</translation>
    </message>
</context>
<context>
    <name>skein::CameraPart</name>
    <message>
        <source>No camera is connected. Connect one and try again.</source>
        <translation>No hay ninguna cámara conectada. Conecte una e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The camera has no setting “%1”.</source>
        <extracomment>%1 is the name of a camera setting</extracomment>
        <translation>La cámara no tiene el ajuste «%1».</translation>
    </message>
    <message>
        <source>The camera is at work. Wait until it is ready and try again.</source>
        <translation>La cámara está trabajando. Espere a que esté lista e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” cannot be set now: the camera&apos;s own dials decide it.</source>
        <extracomment>%1 is the name of a camera setting</extracomment>
        <translation>«%1» no se puede ajustar ahora: lo deciden los diales de la propia cámara.</translation>
    </message>
</context>
<context>
    <name>skein::CameraPicker</name>
    <message>
        <source>%1 (away, and waited for)</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>%1 (ausente; se la espera)</translation>
    </message>
    <message>
        <source>%1 (connected)</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>%1 (conectada)</translation>
    </message>
    <message>
        <source>%1 (used in another window)</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>%1 (en uso en otra ventana)</translation>
    </message>
    <message>
        <source>&amp;Forget This Network Camera</source>
        <translation>&amp;Olvidar esta cámara de red</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <extracomment>button</extracomment>
        <translation>Conec&amp;tar</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>Conectando con %1…</translation>
    </message>
    <message>
        <source>Connects the chosen camera, or the one at the address that was typed. Those that are connected already stay so.</source>
        <translation>Conecta la cámara elegida, o la que está en la dirección escrita. Las que ya están conectadas siguen así.</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation>Buscar cámaras otra vez</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation>Buscando cámaras…</translation>
    </message>
    <message>
        <source>No camera was found by cable. Is it switched on and awake? Cameras on Wi-Fi need their network address.</source>
        <translation>No se ha encontrado ninguna cámara por cable. ¿Está encendida y activa? Las cámaras con wifi necesitan su dirección de red.</translation>
    </message>
    <message>
        <source>Starting the virtual camera…</source>
        <translation>Iniciando la cámara virtual…</translation>
    </message>
    <message>
        <source>Virtual camera, to try Skein without a real one</source>
        <translation>Cámara virtual, para probar Skein sin una real</translation>
    </message>
</context>
<context>
    <name>skein::CameraPreparation</name>
    <message>
        <source>The camera&apos;s clock has the computer&apos;s time</source>
        <translation>El reloj de la cámara tiene la hora del ordenador</translation>
    </message>
    <message>
        <source>This camera&apos;s clock cannot be set from here</source>
        <translation>El reloj de esta cámara no se puede ajustar desde aquí</translation>
    </message>
    <message>
        <source>“%1” could not be set as you want it in this camera. %2</source>
        <extracomment>the name of a setting, and a sentence that says why</extracomment>
        <translation>«%1» no se pudo ajustar en esta cámara como usted desea. %2</translation>
    </message>
</context>
<context>
    <name>skein::CameraRack</name>
    <message>
        <source>Camera</source>
        <extracomment>stands for a camera whose model is not known yet</extracomment>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>state of a camera</extracomment>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>It is connected by itself when it is plugged in again.</source>
        <translation>Se conecta sola cuando se vuelve a enchufar.</translation>
    </message>
    <message>
        <source>Name This Body</source>
        <translation>Nombrar este cuerpo</translation>
    </message>
    <message>
        <source>Not there</source>
        <extracomment>state of a camera that is awaited</extracomment>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>state of a camera</extracomment>
        <translation>Lista</translation>
    </message>
    <message>
        <source>What “%1” is called in lists and messages and, where the file-name pattern has {body}, in file names. Empty: it has no name.</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>El nombre de «%1» en las listas y los mensajes y, si el patrón de nombres contiene {body}, en los nombres de archivo. Vacío: sin nombre.</translation>
    </message>
</context>
<context>
    <name>skein::CameraRelease</name>
    <message>
        <source>“%1” (process %2) is using the camera. Close it, or let Skein end it; then the camera is connected.</source>
        <extracomment>%1 is the name of a program, %2 its number</extracomment>
        <translation>«%1» (proceso %2) está usando la cámara. Ciérrelo o deje que Skein lo termine; después se conecta la cámara.</translation>
    </message>
    <message>
        <source>“%1” (process %2), which another user of this computer runs, is using the camera. Ask that person to close it.</source>
        <extracomment>%1 is the name of a program, %2 its number</extracomment>
        <translation>«%1» (proceso %2), que ejecuta otro usuario de este ordenador, está usando la cámara. Pida a esa persona que lo cierre.</translation>
    </message>
</context>
<context>
    <name>skein::CameraShooter</name>
    <message>
        <source>No camera is connected. Connect one and try again.</source>
        <translation>No hay ninguna cámara conectada. Conecte una e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The camera has no such setting now.</source>
        <translation>La cámara no tiene ahora ese ajuste.</translation>
    </message>
    <message>
        <source>The camera is being connected. Wait until that is done.</source>
        <translation>La cámara se está conectando. Espere a que termine.</translation>
    </message>
    <message>
        <source>The camera is taking a photograph. Wait until it is done.</source>
        <translation>La cámara está tomando una foto. Espere a que termine.</translation>
    </message>
    <message>
        <source>The camera made %1 of %2 for “%3”. Check its mode and lens.</source>
        <extracomment>%3 is a camera setting, %2 the value that was wanted, %1 the one that it has</extracomment>
        <translation>La cámara convirtió %2 en %1 para «%3». Compruebe su modo y su objetivo.</translation>
    </message>
    <message>
        <source>The shutter is set to bulb, and nobody would end the exposure. Choose an exposure time.</source>
        <translation>El obturador está en bulb y nadie terminaría la exposición. Elija un tiempo de exposición.</translation>
    </message>
    <message>
        <source>There is no such photograph.</source>
        <translation>No existe esa foto.</translation>
    </message>
    <message>
        <source>This camera offers no bulb exposure now. Turn its dial to M or B.</source>
        <translation>Esta cámara no ofrece ahora exposición bulb. Gire su dial a M o B.</translation>
    </message>
    <message>
        <source>“%1” cannot be set to %2 now. Check the camera&apos;s mode and lens.</source>
        <extracomment>%1 is the name of a setting, %2 a value</extracomment>
        <translation>«%1» no se puede poner ahora en %2. Compruebe el modo y el objetivo de la cámara.</translation>
    </message>
</context>
<context>
    <name>skein::CameraState</name>
    <message>
        <source>No camera is connected. Connect the camera, then try again.</source>
        <translation>No hay ninguna cámara conectada. Conecte la cámara e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The camera is just being disconnected. Connect it again, then try again.</source>
        <translation>La cámara se está desconectando. Vuelva a conectarla e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The camera is still being connected. Wait until it is ready, then try again.</source>
        <translation>La cámara aún se está conectando. Espere a que esté lista e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The camera is taking a picture. Wait for it or cancel it, then try again.</source>
        <translation>La cámara está tomando una imagen. Espérela o cancélela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off and is being made again. Wait a moment, then try again.</source>
        <translation>La conexión con la cámara se interrumpió y se está restableciendo. Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This is not possible during live view. Stop live view, then try again.</source>
        <translation>Esto no es posible durante la vista en vivo. Deténgala e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This is not possible now. Wait a moment, then try again.</source>
        <translation>Esto no es posible ahora. Espere un momento e inténtelo de nuevo.</translation>
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
        <translation>%1 en la red</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>stands for a camera whose model is not known</extracomment>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Serial number %1</source>
        <extracomment>%1 is a number with letters</extracomment>
        <translation>Número de serie %1</translation>
    </message>
    <message>
        <source>capture</source>
        <extracomment>one of the things a camera can do, in a list: “capture, live view, settings”</extracomment>
        <translation>disparo</translation>
    </message>
    <message>
        <source>live view</source>
        <extracomment>one of the things a camera can do, in a list</extracomment>
        <translation>vista en vivo</translation>
    </message>
    <message>
        <source>settings</source>
        <extracomment>one of the things a camera can do, in a list: its settings can be changed</extracomment>
        <translation>ajustes</translation>
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
        <translation>Imagen %1 de %2</translation>
    </message>
    <message>
        <source>Self-timer: %1 s</source>
        <extracomment>%1 is a number of seconds that are left</extracomment>
        <translation>Autodisparador: %1 s</translation>
    </message>
</context>
<context>
    <name>skein::CaptureOperation</name>
    <message>
        <source>The camera took no picture in time. Check focus, card and self-timer, then try again.</source>
        <translation>La cámara no tomó ninguna imagen a tiempo. Compruebe el enfoque, la tarjeta y el autodisparador, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The camera took the picture but did not hand over a file. Look on the camera&apos;s card, and check that it has a card with free space.</source>
        <translation>La cámara tomó la imagen, pero no entregó ningún archivo. Mire en la tarjeta de la cámara y compruebe que tiene una con espacio libre.</translation>
    </message>
    <message>
        <source>This camera cannot hold its shutter open for the computer. Choose a shutter speed other than bulb.</source>
        <translation>Esta cámara no puede mantener abierto el obturador para el ordenador. Elija una velocidad de obturación distinta de bulb.</translation>
    </message>
</context>
<context>
    <name>skein::CapturePage</name>
    <message>
        <source>&amp;Delete photographs from the card once they are safe</source>
        <translation>&amp;Borrar las fotos de la tarjeta cuando estén a salvo</translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>title of a page of the preferences: taking photographs</extracomment>
        <translation>Disparo</translation>
    </message>
    <message>
        <source>Each is saved, read again and compared before its copy on the card goes. Those that were on the card before stay there.</source>
        <translation>Cada una se guarda, se vuelve a leer y se compara antes de borrar su copia de la tarjeta. Las que ya estaban en la tarjeta se quedan.</translation>
    </message>
    <message>
        <source>Give the &amp;controls back to the camera after a photograph or live view</source>
        <translation>&amp;Devolver los controles a la cámara tras una foto o la vista en vivo</translation>
    </message>
    <message>
        <source>On the card of the camera</source>
        <translation>En la tarjeta de la cámara</translation>
    </message>
    <message>
        <source>Some cameras lock their own buttons and dials while the computer takes photographs. They are free again as soon as nothing needs them.</source>
        <translation>Algunas cámaras bloquean sus propios botones y diales mientras el ordenador toma fotos. Quedan libres en cuanto nada los necesita.</translation>
    </message>
    <message>
        <source>The camera&apos;s own controls</source>
        <translation>Los controles de la propia cámara</translation>
    </message>
    <message>
        <source>beep click silence shake vibration tripod wait motion timeout</source>
        <translation>pitido clic silencio sacudida vibración trípode esperar movimiento tiempo de espera</translation>
    </message>
    <message>
        <source>lock release body dial buttons nikon host pc</source>
        <translation>bloquear liberar cuerpo dial botones nikon host pc ordenador</translation>
    </message>
    <message>
        <source>remove erase format space full download</source>
        <translation>quitar borrar eliminar formatear espacio lleno descargar</translation>
    </message>
    <message>
        <source>time date sync author missed photographs while away download</source>
        <translation>hora fecha sincronizar autor fotos perdidas ausente descargar</translation>
    </message>
</context>
<context>
    <name>skein::CaptureUnit</name>
    <message>
        <source>The photograph %1 could not be copied to the memory card. Make room on the disk.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>La foto %1 no se pudo copiar en la tarjeta de memoria. Libere espacio en el disco.</translation>
    </message>
</context>
<context>
    <name>skein::Captures</name>
    <message>
        <source>No camera is connected. Connect one and try again.</source>
        <translation>No hay ninguna cámara conectada. Conecte una e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The camera was disconnected during the capture.</source>
        <translation>La cámara se desconectó durante el disparo.</translation>
    </message>
</context>
<context>
    <name>skein::Card</name>
    <message>
        <source>The folder %1 cannot be used as a memory card. Choose a folder that you may write to.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>La carpeta %1 no se puede usar como tarjeta de memoria. Elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>The memory card takes no more pictures. Insert another card or delete pictures.</source>
        <translation>La tarjeta de memoria no admite más imágenes. Inserte otra tarjeta o borre imágenes.</translation>
    </message>
    <message>
        <source>The picture could not be written to the memory card. Check the card&apos;s folder.</source>
        <translation>La imagen no se pudo escribir en la tarjeta de memoria. Compruebe la carpeta de la tarjeta.</translation>
    </message>
</context>
<context>
    <name>skein::CardCleaner</name>
    <message>
        <source>%1 is saved as %2, but was not deleted from the camera. %3</source>
        <extracomment>%1 is the name of the file on the card, %2 in the session, %3 a sentence: why</extracomment>
        <translation>%1 está guardado como %2, pero no se borró de la cámara. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s), such as %1, are saved, but were not deleted from the camera, because it was disconnected in between. This is done at the next connection.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%n foto, %1, está guardada, pero no se borró de la cámara, porque se desconectó entretanto. Se hará en la próxima conexión.</numerusform>
            <numerusform>%n fotos, como %1, están guardadas, pero no se borraron de la cámara, porque se desconectó entretanto. Se hará en la próxima conexión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its size on the disk is not the size it has in the camera.</source>
        <translation>Su tamaño en el disco no es el que tiene en la cámara.</translation>
    </message>
    <message>
        <source>There are errors in its picture data, which may have come on the way. Look at it, and fetch the camera&apos;s copy once more if it is spoilt.</source>
        <translation>Hay errores en sus datos de imagen, que pueden haberse producido por el camino. Mírelo y, si está estropeado, descargue otra vez la copia de la cámara.</translation>
    </message>
</context>
<context>
    <name>skein::CardCommands</name>
    <message>
        <source>On the card: %1</source>
        <extracomment>%1 is the camera&apos;s name for a file; said over the picture when it stays on the card</extracomment>
        <translation>En la tarjeta: %1</translation>
    </message>
</context>
<context>
    <name>skein::CardDelegate</name>
    <message>
        <source>In session</source>
        <extracomment>mark on the thumbnail of a photograph on the camera&apos;s card that the session has already</extracomment>
        <translation>En la sesión</translation>
    </message>
</context>
<context>
    <name>skein::CardImport</name>
    <message numerus="yes">
        <source>%n file(s) could not be imported and stay on the card.</source>
        <comment>photographs and films</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>%n archivo no se pudo importar y sigue en la tarjeta.</numerusform>
            <numerusform>%n archivos no se pudieron importar y siguen en la tarjeta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were imported.</source>
        <comment>photographs and films</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>Se ha importado %n archivo.</numerusform>
            <numerusform>Se han importado %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import ended, because another session was opened.</source>
        <translation>La importación terminó porque se abrió otra sesión.</translation>
    </message>
    <message numerus="yes">
        <source>The import was stopped; %n file(s) were not imported and stay on the card.</source>
        <comment>photographs and films</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>La importación se detuvo; %n archivo no se importó y sigue en la tarjeta.</numerusform>
            <numerusform>La importación se detuvo; %n archivos no se importaron y siguen en la tarjeta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::CardListing</name>
    <message>
        <source>No camera is connected. Connect it to see what is on its card.</source>
        <translation>No hay ninguna cámara conectada. Conéctela para ver lo que hay en su tarjeta.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>reading the list of photographs on the card was stopped</extracomment>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>The camera was disconnected.</source>
        <translation>La cámara se desconectó.</translation>
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
        <translation>Ya está en esta sesión.</translation>
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
        <translation>VÍDEO</translation>
    </message>
</context>
<context>
    <name>skein::CardRow</name>
    <message numerus="yes">
        <source>%n file(s) of this session are on the card only.</source>
        <comment>photographs</comment>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n archivo de esta sesión está solo en la tarjeta.</numerusform>
            <numerusform>%n archivos de esta sesión están solo en la tarjeta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Brings them to the computer now.</source>
        <translation>Los trae ahora al ordenador.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <extracomment>button: gets the photographs that are on the camera&apos;s card</extracomment>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Fetch the photographs from the card</source>
        <translation>Descargar las fotos de la tarjeta</translation>
    </message>
</context>
<context>
    <name>skein::CardView</name>
    <message>
        <source>Photographs on the card</source>
        <translation>Fotos de la tarjeta</translation>
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
        <translation>Altas luces</translation>
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
        <translation>Sombras</translation>
    </message>
    <message>
        <source>blue</source>
        <extracomment>colour channel, in a list of how much is clipped: &quot;red 2 %&quot;</extracomment>
        <translation>azul</translation>
    </message>
    <message>
        <source>green</source>
        <extracomment>colour channel, in a list of how much is clipped: &quot;red 2 %&quot;</extracomment>
        <translation>verde</translation>
    </message>
    <message>
        <source>luminance</source>
        <extracomment>colour channel, in a list of how much is clipped: &quot;red 2 %&quot;</extracomment>
        <translation>luminancia</translation>
    </message>
    <message>
        <source>red</source>
        <extracomment>a colour channel, in a list: “red, green”</extracomment>
        <translation>rojo</translation>
    </message>
</context>
<context>
    <name>skein::ClosingGuard</name>
    <message>
        <source>Close Now</source>
        <extracomment>button: closes the window without waiting</extracomment>
        <translation>Cerrar ahora</translation>
    </message>
    <message>
        <source>Photographs are still on their way. The window closes by itself when they are saved; dismiss this message to keep it open.</source>
        <translation>Aún están llegando fotos. La ventana se cerrará sola cuando estén guardadas; cierre este mensaje para mantenerla abierta.</translation>
    </message>
    <message>
        <source>The bulb exposure is ended now. The window closes by itself when its photograph is saved; dismiss this message to keep it open.</source>
        <translation>La exposición bulb termina ahora. La ventana se cerrará sola cuando su foto esté guardada; cierre este mensaje para mantenerla abierta.</translation>
    </message>
    <message>
        <source>The camera is being set back to what it was. The window closes by itself when that is done; dismiss this message to keep it open.</source>
        <translation>La cámara se está restableciendo a su estado anterior. La ventana se cerrará sola cuando termine; cierre este mensaje para mantenerla abierta.</translation>
    </message>
    <message>
        <source>Your changes are still being written. The window closes by itself when that is done; dismiss this message to keep it open.</source>
        <translation>Aún se están escribiendo sus cambios. La ventana se cerrará sola cuando termine; cierre este mensaje para mantenerla abierta.</translation>
    </message>
</context>
<context>
    <name>skein::ColourCommands</name>
    <message>
        <source>Automatic: the desktop&apos;s own</source>
        <translation>Automático: el del escritorio</translation>
    </message>
    <message>
        <source>Colour managed: %1</source>
        <extracomment>%1 is the name of a monitor&apos;s colour profile</extracomment>
        <translation>Con gestión del color: %1</translation>
    </message>
    <message>
        <source>Colour managed: monitor taken as sRGB</source>
        <translation>Con gestión del color: se toma el monitor como sRGB</translation>
    </message>
    <message>
        <source>Colours cannot be converted</source>
        <translation>Los colores no se pueden convertir</translation>
    </message>
    <message>
        <source>Gamut warning: colours that it cannot show are covered.</source>
        <translation>Aviso de gama: se cubren los colores que no puede mostrar.</translation>
    </message>
    <message>
        <source>Imitated: “%1”.</source>
        <extracomment>%1 is the name of a colour profile: that of the soft proof</extracomment>
        <translation>Se imita: «%1».</translation>
    </message>
    <message>
        <source>Live view: taken as sRGB.</source>
        <translation>Vista en vivo: se toma como sRGB.</translation>
    </message>
    <message>
        <source>Monitor %1: no profile is known; sRGB is assumed.</source>
        <extracomment>%1 is the name of a monitor</extracomment>
        <translation>Monitor %1: no se conoce ningún perfil; se supone sRGB.</translation>
    </message>
    <message>
        <source>Monitor %1: “%2”, from the X server.</source>
        <extracomment>%1 is the name of a monitor, %2 of a colour profile</extracomment>
        <translation>Monitor %1: «%2», del servidor X.</translation>
    </message>
    <message>
        <source>Monitor %1: “%2”, from the desktop&apos;s colour manager.</source>
        <extracomment>%1 is the name of a monitor, %2 of a colour profile</extracomment>
        <translation>Monitor %1: «%2», del gestor de color del escritorio.</translation>
    </message>
    <message>
        <source>Monitor %1: “%2”, from the file that you chose.</source>
        <extracomment>%1 is the name of a monitor, %2 of a colour profile</extracomment>
        <translation>Monitor %1: «%2», del archivo que ha elegido.</translation>
    </message>
    <message>
        <source>Monitor Profile</source>
        <extracomment>title of a window</extracomment>
        <translation>Perfil del monitor</translation>
    </message>
    <message>
        <source>No soft proof: its profile cannot be used</source>
        <translation>Sin prueba en pantalla: su perfil no se puede usar</translation>
    </message>
    <message>
        <source>Not colour managed</source>
        <translation>Sin gestión del color</translation>
    </message>
    <message>
        <source>Picture without a usable profile</source>
        <translation>Imagen sin perfil utilizable</translation>
    </message>
    <message>
        <source>Picture: it does not say what its colours mean, so it is taken as sRGB.</source>
        <translation>Imagen: no dice qué significan sus colores, así que se toma como sRGB.</translation>
    </message>
    <message>
        <source>Picture: its profile cannot be used, so it is taken as sRGB and its colours may be wrong.</source>
        <translation>Imagen: su perfil no se puede usar, así que se toma como sRGB y sus colores pueden ser erróneos.</translation>
    </message>
    <message>
        <source>Picture: “%1”.</source>
        <extracomment>%1 is the name of the picture&apos;s colour profile</extracomment>
        <translation>Imagen: «%1».</translation>
    </message>
    <message>
        <source>Pictures are shown without their profiles and that of the monitor: colours cannot be trusted. Switch colour management on in the menu View.</source>
        <translation>Las imágenes se muestran sin sus perfiles ni el del monitor: los colores no son fiables. Active la gestión del color en el menú Ver.</translation>
    </message>
    <message>
        <source>Profile to Imitate</source>
        <translation>Perfil que imitar</translation>
    </message>
    <message>
        <source>Soft proof with gamut warning: %1</source>
        <extracomment>%1 is the name of the imitated colour profile</extracomment>
        <translation>Prueba en pantalla con aviso de gama: %1</translation>
    </message>
    <message>
        <source>Soft proof: %1</source>
        <extracomment>%1 is the name of the imitated colour profile</extracomment>
        <translation>Prueba en pantalla: %1</translation>
    </message>
    <message>
        <source>Which printer or screen is to be imitated?</source>
        <translation>¿Qué impresora o pantalla se imita?</translation>
    </message>
    <message>
        <source>Which profile describes the monitor “%1”, on which this window is? By itself, Skein uses the one that the desktop has for it.</source>
        <extracomment>%1 is the name of a monitor</extracomment>
        <translation>¿Qué perfil describe el monitor «%1», en el que está esta ventana? Por sí mismo, Skein usa el que el escritorio tiene para él.</translation>
    </message>
</context>
<context>
    <name>skein::ColourLabel</name>
    <message>
        <source>Blue</source>
        <extracomment>colour of a photograph&apos;s label</extracomment>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>colour of a photograph&apos;s label</extracomment>
        <translation>Verde</translation>
    </message>
    <message>
        <source>No label</source>
        <extracomment>the photograph has no coloured label</extracomment>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>Purple</source>
        <extracomment>colour of a photograph&apos;s label</extracomment>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>colour of a photograph&apos;s label</extracomment>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Yellow</source>
        <extracomment>colour of a photograph&apos;s label</extracomment>
        <translation>Amarillo</translation>
    </message>
</context>
<context>
    <name>skein::ColourManager</name>
    <message>
        <source>Nothing can be imitated with the profile “%1”. Choose another one.</source>
        <extracomment>%1 is the name of a colour profile</extracomment>
        <translation>No se puede imitar nada con el perfil «%1». Elija otro.</translation>
    </message>
</context>
<context>
    <name>skein::ColourPage</name>
    <message>
        <source>&amp;Colours it cannot show:</source>
        <translation>&amp;Colores que no puede mostrar:</translation>
    </message>
    <message>
        <source>&amp;Imitate it</source>
        <extracomment>check box: soft proof, the picture as that profile&apos;s device would print it</extracomment>
        <translation>&amp;Imitarlo</translation>
    </message>
    <message>
        <source>&amp;Manage colours</source>
        <extracomment>can be switched on and off</extracomment>
        <translation>&amp;Gestionar los colores</translation>
    </message>
    <message>
        <source>&amp;Profile to imitate:</source>
        <translation>&amp;Perfil que imitar:</translation>
    </message>
    <message>
        <source>Automatic: the desktop&apos;s own</source>
        <translation>Automático: el del escritorio</translation>
    </message>
    <message>
        <source>Automatic…</source>
        <extracomment>button: lets the profile be found by itself again</extracomment>
        <translation>Automático…</translation>
    </message>
    <message>
        <source>Black stays &amp;black</source>
        <translation>El negro sigue siendo &amp;negro</translation>
    </message>
    <message>
        <source>By itself, Skein uses the profile that the desktop has for each monitor. Choose a file if you have a better one, as a calibration device makes it.</source>
        <translation>Por sí mismo, Skein usa el perfil que el escritorio tiene para cada monitor. Elija un archivo si tiene uno mejor, como el que crea un calibrador.</translation>
    </message>
    <message>
        <source>Chooses the profile of this monitor, if you have a better one than the desktop&apos;s own.</source>
        <translation>Elige el perfil de este monitor, si tiene uno mejor que el del escritorio.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>button: chooses a colour profile</extracomment>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Co&amp;ver colours that it cannot show</source>
        <translation>Cu&amp;brir los colores que no puede mostrar</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>Color</translation>
    </message>
    <message>
        <source>Cut off (relative colorimetric)</source>
        <translation>Recortar (colorimétrico relativo)</translation>
    </message>
    <message>
        <source>Imitating a printer or another screen (soft proof)</source>
        <translation>Imitar una impresora u otra pantalla (prueba en pantalla)</translation>
    </message>
    <message>
        <source>Keep the impression (perceptual)</source>
        <translation>Conservar la impresión (perceptual)</translation>
    </message>
    <message>
        <source>Keep them vivid (saturation)</source>
        <translation>Mantenerlos vivos (saturación)</translation>
    </message>
    <message>
        <source>Monitor Profile</source>
        <extracomment>title of a window</extracomment>
        <translation>Perfil del monitor</translation>
    </message>
    <message>
        <source>Paper white, too (absolute)</source>
        <translation>También el blanco del papel (absoluto)</translation>
    </message>
    <message>
        <source>Pictures on the monitor</source>
        <translation>Imágenes en el monitor</translation>
    </message>
    <message>
        <source>Profile to Imitate</source>
        <translation>Perfil que imitar</translation>
    </message>
    <message>
        <source>Profiles of the monitors</source>
        <translation>Perfiles de los monitores</translation>
    </message>
    <message>
        <source>Shows colours as the photograph means them, by its profile and that of the monitor. Without it they depend on the monitor, and cannot be trusted.</source>
        <translation>Muestra los colores tal como los entiende la foto, según su perfil y el del monitor. Sin ello dependen del monitor y no son fiables.</translation>
    </message>
    <message>
        <source>Shows pictures as it would show them.</source>
        <translation>Muestra las imágenes como las mostraría ese dispositivo.</translation>
    </message>
    <message>
        <source>That of the paper and the printer, from the laboratory.</source>
        <translation>El del papel y la impresora, del laboratorio.</translation>
    </message>
    <message>
        <source>The darkest tone of the picture becomes the darkest of the monitor, so that shadows keep their detail (black point compensation).</source>
        <translation>El tono más oscuro de la imagen pasa a ser el más oscuro del monitor, de modo que las sombras conservan su detalle (compensación de punto negro).</translation>
    </message>
    <message>
        <source>The gamut warning of the soft proof.</source>
        <translation>El aviso de gama de la prueba en pantalla.</translation>
    </message>
    <message>
        <source>The rendering intent. “Keep the impression” suits photographs.</source>
        <translation>El propósito de representación. «Conservar la impresión» es lo adecuado para fotos.</translation>
    </message>
    <message>
        <source>Which printer or screen is to be imitated?</source>
        <translation>¿Qué impresora o pantalla se imita?</translation>
    </message>
    <message>
        <source>Which profile describes the monitor “%1”?</source>
        <extracomment>%1 is a monitor</extracomment>
        <translation>¿Qué perfil describe el monitor «%1»?</translation>
    </message>
    <message>
        <source>gamut out of range</source>
        <translation>gama gamut fuera de rango</translation>
    </message>
    <message>
        <source>icc profile color management calibration</source>
        <translation>perfil icc gestión del color calibración</translation>
    </message>
    <message>
        <source>monitor screen display icc profile calibration</source>
        <translation>monitor pantalla perfil icc calibración</translation>
    </message>
    <message>
        <source>rendering intent gamut perceptual relative saturation absolute</source>
        <translation>propósito de representación gama perceptual relativo saturación absoluto</translation>
    </message>
    <message>
        <source>shadows bpc compensation</source>
        <translation>sombras bpc compensación</translation>
    </message>
    <message>
        <source>soft proof print</source>
        <translation>prueba en pantalla impresión</translation>
    </message>
    <message>
        <source>soft proof printer paper icc</source>
        <translation>prueba en pantalla impresora papel icc</translation>
    </message>
</context>
<context>
    <name>skein::ColourProfile</name>
    <message>
        <source>Profile without a name</source>
        <translation>Perfil sin nombre</translation>
    </message>
    <message>
        <source>The colour profile %1 cannot be read. Choose another one.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>El perfil de color %1 no se puede leer. Elija otro.</translation>
    </message>
    <message>
        <source>The colour profile %1 is not there any more. Choose another one.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>El perfil de color %1 ya no está. Elija otro.</translation>
    </message>
    <message>
        <source>The colour profile is damaged. Choose another one, or install it anew.</source>
        <translation>El perfil de color está dañado. Elija otro o vuelva a instalarlo.</translation>
    </message>
    <message>
        <source>The colour profile is empty. Choose another one.</source>
        <translation>El perfil de color está vacío. Elija otro.</translation>
    </message>
    <message>
        <source>The colour profile is larger than any real one. Choose another one.</source>
        <translation>El perfil de color es más grande que cualquiera real. Elija otro.</translation>
    </message>
    <message>
        <source>This colour profile is of a kind that describes neither a picture nor a screen nor a printer. Choose another one.</source>
        <translation>Este perfil de color es de un tipo que no describe ni una imagen, ni una pantalla, ni una impresora. Elija otro.</translation>
    </message>
</context>
<context>
    <name>skein::ColourTransform</name>
    <message>
        <source>The colours cannot be converted from “%1” to “%2”. Choose another profile in the menu View, Colour Management.</source>
        <extracomment>%1 and %2 are names of colour profiles</extracomment>
        <translation>Los colores no se pueden convertir de «%1» a «%2». Elija otro perfil en el menú Ver, Gestión del color.</translation>
    </message>
</context>
<context>
    <name>skein::CommandLine</name>
    <message>
        <source>%1 does not know what to do with &quot;%2&quot;.</source>
        <extracomment>%1 is a command, such as capture, %2 what was typed</extracomment>
        <translation>%1 no sabe qué hacer con «%2».</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a command, such as capture, %2 a sentence: what is wrong</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address. Give a numeric address such as 127.0.0.1.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>«%1» no es una dirección. Indique una dirección numérica como 127.0.0.1.</translation>
    </message>
    <message>
        <source>--%1 wants a value that is not empty.</source>
        <extracomment>%1 is the name of an option</extracomment>
        <translation>--%1 requiere un valor que no esté vacío.</translation>
    </message>
    <message>
        <source>--bulb wants a number of seconds, from 0 to %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>--bulb requiere un número de segundos, de 0 a %1.</translation>
    </message>
    <message>
        <source>--count wants a whole number, 1 or more.</source>
        <translation>--count requiere un número entero, 1 o mayor.</translation>
    </message>
    <message>
        <source>--delay wants a number of seconds, from 0 to %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>--delay requiere un número de segundos, de 0 a %1.</translation>
    </message>
    <message>
        <source>--frames wants a whole number, 0 or more.</source>
        <translation>--frames requiere un número entero, 0 o mayor.</translation>
    </message>
    <message>
        <source>--hook wants EVENT=PROGRAM; the events are %1.</source>
        <extracomment>EVENT=PROGRAM stays English, as it stands in --help; %1: words with commas between them</extracomment>
        <translation>--hook requiere EVENT=PROGRAM; los eventos son %1.</translation>
    </message>
    <message>
        <source>--hook-arg belongs to the --hook before it: name that first.</source>
        <translation>--hook-arg va con el --hook anterior: indíquelo primero.</translation>
    </message>
    <message>
        <source>--interval wants a number of seconds, 0 or more.</source>
        <translation>--interval requiere un número de segundos, 0 o mayor.</translation>
    </message>
    <message>
        <source>--missed wants &quot;fetch&quot; or &quot;skip&quot;.</source>
        <translation>--missed requiere &quot;fetch&quot; o &quot;skip&quot;.</translation>
    </message>
    <message>
        <source>--seconds wants a number of seconds, 0 or more.</source>
        <translation>--seconds requiere un número de segundos, 0 o mayor.</translation>
    </message>
    <message>
        <source>--since wants a date such as 2026-05-31 or 2026-05-31T14:30.</source>
        <translation>--since requiere una fecha como 2026-05-31 o 2026-05-31T14:30.</translation>
    </message>
    <message>
        <source>--virtual-options goes with &quot;--camera virtual&quot; only.</source>
        <translation>--virtual-options solo va con &quot;--camera virtual&quot;.</translation>
    </message>
    <message>
        <source>A camera for trying out Skein: it speaks PTP/IP and shows a painted scene.
The first line on standard output is the port for libgphoto2 programs.

Standard input takes one order a line, each answered by &quot;ok&quot; or &quot;error: ...&quot;:
press-shutter, set NAME VALUE, lock NAME, unlock NAME, watch (changes), storm N (events), tilt DEGREES [DEGREES] or tilt unknown (sideways, then forwards), shake N (how far the live picture jumps between two frames, in thousandths of its width), live KIND (normal, not-jpeg, damaged, truncated, resize, huge, busy or rate N: what is wrong with live view), fault RULE (see --fault) or fault none, sleep, wake, unplug, replug.</source>
        <translation>Una cámara para probar Skein: habla PTP/IP y muestra una escena pintada.
La primera línea de la salida estándar es el puerto para los programas de libgphoto2.

La entrada estándar acepta una orden por línea; a cada una se responde &quot;ok&quot; o &quot;error: ...&quot;:
press-shutter, set NAME VALUE, lock NAME, unlock NAME, watch (cambios), storm N (eventos), tilt DEGREES [DEGREES] o tilt unknown (hacia un lado, luego hacia delante), shake N (cuánto salta la imagen en vivo entre dos fotogramas, en milésimas de su anchura), live KIND (normal, not-jpeg, damaged, truncated, resize, huge, busy o rate N: qué falla en la vista en vivo), fault RULE (véase --fault) o fault none, sleep, wake, unplug, replug.</translation>
    </message>
    <message>
        <source>A camera that lacks this setting. May be given several times.</source>
        <translation>Una cámara a la que le falta este ajuste. Se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>Also run the programs that are chosen in the preferences of the window.</source>
        <translation>Ejecutar también los programas elegidos en las preferencias de la ventana.</translation>
    </message>
    <message>
        <source>An argument for the program of the --hook before it; {path}, {session} and {camera} stand for what they say. May be given several times.</source>
        <translation>Un argumento para el programa del --hook anterior; {path}, {session} y {camera} representan lo que dicen. Se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>Ask for the folder of a new session as soon as the window is there.</source>
        <translation>Preguntar por la carpeta de una nueva sesión en cuanto aparezca la ventana.</translation>
    </message>
    <message>
        <source>Ask which camera to connect as soon as the window is there.</source>
        <translation>Preguntar qué cámara conectar en cuanto aparezca la ventana.</translation>
    </message>
    <message>
        <source>At most so many live pictures a second.</source>
        <translation>Como máximo, este número de imágenes en vivo por segundo.</translation>
    </message>
    <message>
        <source>Call &quot;skein-cli --help&quot; to see what it understands.</source>
        <translation>Ejecute &quot;skein-cli --help&quot; para ver lo que entiende.</translation>
    </message>
    <message>
        <source>Capacity of the memory card in megabytes.</source>
        <translation>Capacidad de la tarjeta de memoria en megabytes.</translation>
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
        <translation>Órdenes:
  list                   Mostrar las cámaras conectadas.
  summary                Mostrar lo que dice el controlador sobre la cámara.
  config [NAME[=VALUE]]  Mostrar todos los ajustes o uno, o cambiar uno.
  capture                Tomar imágenes y guardarlas.
  tether                 Guardar lo que se toma con el disparador de la cámara.
  import [list] [NAME]   Guardar fotos anteriores de la tarjeta de la cámara, o enumerarlas.
  sequence FILE          Tomar una secuencia de imágenes descrita en un archivo, o una guardada con un nombre.
  preview                Guardar fotogramas de la vista en vivo.
  hashes                 Escribir una lista de los hashes de las fotos de una sesión.</translation>
    </message>
    <message>
        <source>Connect the camera at PORT (usb:… or ptpip:…; “virtual” starts the virtual camera).</source>
        <translation>Conectar la cámara en PORT (usb:… o ptpip:…; «virtual» inicia la cámara virtual).</translation>
    </message>
    <message>
        <source>Copy each photograph to the folder DIR, which must be there, on another disk or in the network, too.</source>
        <translation>Copiar además cada foto en la carpeta DIR, que debe existir, en otro disco o en la red.</translation>
    </message>
    <message>
        <source>Delete each photograph from the camera&apos;s card once it is saved.</source>
        <translation>Borrar cada foto de la tarjeta de la cámara una vez guardada.</translation>
    </message>
    <message>
        <source>Delete photographs from the camera&apos;s card once they are safe in the session.</source>
        <translation>Borrar las fotos de la tarjeta de la cámara cuando estén a salvo en la sesión.</translation>
    </message>
    <message>
        <source>End bulb exposures after S seconds.</source>
        <translation>Terminar las exposiciones bulb tras S segundos.</translation>
    </message>
    <message>
        <source>End when standard input is closed.</source>
        <translation>Terminar cuando se cierre la entrada estándar.</translation>
    </message>
    <message>
        <source>Everything on the card, also what the session has already.</source>
        <translation>Todo lo de la tarjeta, también lo que la sesión ya tiene.</translation>
    </message>
    <message>
        <source>Exit status: 0 when all was done, 1 when something failed or was left out, 2 for wrong usage.</source>
        <translation>Estado de salida: 0 si se hizo todo, 1 si algo falló o se omitió, 2 si el uso fue incorrecto.</translation>
    </message>
    <message>
        <source>For measuring: paint the time (milliseconds of the computer&apos;s monotonic clock) into each live picture, in blocks that a program can read.</source>
        <translation>Para mediciones: pintar la hora (milisegundos del reloj monótono del ordenador) en cada imagen en vivo, en bloques que un programa puede leer.</translation>
    </message>
    <message>
        <source>For tests: play a fault. KIND is garbage (answers nonsense), stall-after=N (falls silent in the middle of the Nth data transfer), drop-after=N (closes the line there), capture-never-ready, refuse-set=NAME (does not take that setting), ignore-set=NAME (says yes and does nothing), silent-set=NAME (never answers), no-events (never has any to tell), silent-events (never answers when asked for them), body-locks (shutter and dials are dead while the computer has the controls) or odd-setting=WHAT (one more, that no camera should have: choices, upside-down, no-text and others). May be given several times.</source>
        <translation>Para pruebas: simular un fallo. KIND es garbage (responde cosas sin sentido), stall-after=N (enmudece en mitad de la N.ª transferencia de datos), drop-after=N (cierra ahí la conexión), capture-never-ready, refuse-set=NAME (no acepta ese ajuste), ignore-set=NAME (dice que sí y no hace nada), silent-set=NAME (no responde nunca), no-events (nunca tiene ninguno que comunicar), silent-events (nunca responde cuando se le piden), body-locks (el disparador y los diales no funcionan mientras el ordenador tiene los controles) u odd-setting=WHAT (uno más, que ninguna cámara debería tener: choices, upside-down, no-text y otros). Se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>Hand out the files of this folder as photographs.</source>
        <translation>Entregar los archivos de esta carpeta como fotos.</translation>
    </message>
    <message>
        <source>Listen on this address; other computers can then reach the camera.</source>
        <translation>Escuchar en esta dirección; otros ordenadores pueden entonces acceder a la cámara.</translation>
    </message>
    <message>
        <source>Milliseconds from the order to the picture (default: 300).</source>
        <translation>Milisegundos desde la orden hasta la imagen (predeterminado: 300).</translation>
    </message>
    <message>
        <source>Model the camera claims to be (default: D850).</source>
        <translation>Modelo que la cámara dice ser (predeterminado: D850).</translation>
    </message>
    <message>
        <source>Name a camera by its port or by its address, not both.</source>
        <translation>Indique una cámara por su puerto o por su dirección, no por ambos.</translation>
    </message>
    <message>
        <source>Name a camera port or the virtual camera, not both.</source>
        <translation>Indique un puerto de cámara o la cámara virtual, no ambos.</translation>
    </message>
    <message>
        <source>Name new photographs after PATTERN.</source>
        <translation>Nombrar las fotos nuevas según PATTERN.</translation>
    </message>
    <message>
        <source>Name photographs after the pattern P: &quot;man skein-cli&quot; tells what it may contain.</source>
        <translation>Nombrar las fotos según el patrón P: &quot;man skein-cli&quot; dice lo que puede contener.</translation>
    </message>
    <message>
        <source>Only one session folder can be named, not %1.</source>
        <extracomment>%1 is a number of folders</extracomment>
        <translation>Solo se puede indicar una carpeta de sesión, no %1.</translation>
    </message>
    <message>
        <source>Only say whether the camera can take this sequence, and how long that lasts.</source>
        <translation>Decir solo si la cámara puede hacer esta secuencia y cuánto dura.</translation>
    </message>
    <message>
        <source>Press the shutter every S seconds.</source>
        <translation>Disparar cada S segundos.</translation>
    </message>
    <message>
        <source>Print one JSON object per line.</source>
        <translation>Escribir un objeto JSON por línea.</translation>
    </message>
    <message>
        <source>Run PROGRAM on each EVENT: captured, saved, connected, disconnected, sequence-ended or session-opened. May be given several times.</source>
        <translation>Ejecutar PROGRAM en cada EVENT: captured, saved, connected, disconnected, sequence-ended o session-opened. Se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>Save N frames (1); 0 goes on until interrupted.</source>
        <translation>Guardar N fotogramas (1); 0 continúa hasta que se interrumpa.</translation>
    </message>
    <message>
        <source>Save frames in the folder DIR. Default: where you are.</source>
        <translation>Guardar los fotogramas en la carpeta DIR. Predeterminado: la carpeta actual.</translation>
    </message>
    <message>
        <source>Save photographs in the folder DIR, which is made if need be. Default: Skein/&lt;date&gt; in the Pictures folder.</source>
        <translation>Guardar las fotos en la carpeta DIR, que se crea si hace falta. Predeterminado: Skein/&lt;date&gt; en la carpeta de imágenes.</translation>
    </message>
    <message>
        <source>Self-timer: wait S seconds before the first picture.</source>
        <translation>Autodisparador: esperar S segundos antes de la primera imagen.</translation>
    </message>
    <message>
        <source>Serial number.</source>
        <extracomment>option of the command line; says what it gives the camera</extracomment>
        <translation>Número de serie.</translation>
    </message>
    <message>
        <source>Show the names of the sequences that are kept.</source>
        <translation>Mostrar los nombres de las secuencias guardadas.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Size of the sensor, 1 to 100 (default: 24).</source>
        <translation>Tamaño del sensor, de 1 a 100 (predeterminado: 24).</translation>
    </message>
    <message>
        <source>So many settings more, without names, as large cameras have them.</source>
        <translation>Este número de ajustes más, sin nombre, como los tienen las cámaras grandes.</translation>
    </message>
    <message>
        <source>Speak LANGUAGE: a code such as de or pt_BR; “pseudo” shows what cannot be translated.</source>
        <translation>Hablar LANGUAGE: un código como de o pt_BR; «pseudo» muestra lo que no se puede traducir.</translation>
    </message>
    <message>
        <source>Start the virtual camera and connect it.</source>
        <translation>Iniciar la cámara virtual y conectarla.</translation>
    </message>
    <message>
        <source>Start the virtual camera with these options, separated by spaces.</source>
        <translation>Iniciar la cámara virtual con estas opciones, separadas por espacios.</translation>
    </message>
    <message>
        <source>Start without plugins; they are listed in the preferences, where one that does harm can be switched off.</source>
        <translation>Iniciar sin complementos; figuran en las preferencias, donde se puede desactivar el que cause problemas.</translation>
    </message>
    <message>
        <source>Stop after S seconds. Default: when interrupted.</source>
        <translation>Parar tras S segundos. Predeterminado: cuando se interrumpa.</translation>
    </message>
    <message>
        <source>TCP port, or 0 for a free one (default: 15740).</source>
        <translation>Puerto TCP, o 0 para uno libre (predeterminado: 15740).</translation>
    </message>
    <message>
        <source>Take N pictures (1).</source>
        <translation>Tomar N imágenes (1).</translation>
    </message>
    <message>
        <source>Takes pictures with a camera that is connected to the computer, and saves them.</source>
        <translation>Toma imágenes con una cámara conectada al ordenador y las guarda.</translation>
    </message>
    <message>
        <source>Tell on standard error what goes on.</source>
        <translation>Contar por el error estándar lo que ocurre.</translation>
    </message>
    <message>
        <source>Tethered shooting: live view, settings, capture and safe keeping of photographs.</source>
        <translation>Disparo con ordenador: vista en vivo, ajustes, disparo y almacenamiento seguro de fotos.</translation>
    </message>
    <message>
        <source>The option --%1 needs a number from %2 to %3.</source>
        <extracomment>%1 is the name of an option, %2 and %3 are numbers</extracomment>
        <translation>La opción --%1 requiere un número de %2 a %3.</translation>
    </message>
    <message>
        <source>The session folder has no name.</source>
        <translation>La carpeta de la sesión no tiene nombre.</translation>
    </message>
    <message>
        <source>The session&apos;s folder, created if need be; without it the one of last time, or today&apos;s folder below Pictures.</source>
        <translation type="vanished">La carpeta de la sesión, que se crea si hace falta; sin ella, la de la última vez o la carpeta de hoy dentro de Imágenes.</translation>
    </message>
    <message>
        <source>The session&apos;s folder, created if need be; without it the one of last time, or today&apos;s folder below Pictures. An address such as gphoto2://…, as desktops hand it over, is a camera to connect.</source>
        <translation>La carpeta de la sesión, que se crea si hace falta; sin ella, la de la última vez o la carpeta de hoy dentro de Imágenes. Una dirección como gphoto2://…, tal como la pasan los escritorios, es una cámara que conectar.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>No existe la orden «%1».</translation>
    </message>
    <message>
        <source>Try the translation in FILE, a .ts or .qm.</source>
        <translation>Probar la traducción de FILE, un .ts o .qm.</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;. Try --help.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Argumento inesperado: «%1». Pruebe --help.</translation>
    </message>
    <message>
        <source>Unknown fault &quot;%1&quot;. Try --help.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Fallo desconocido: «%1». Pruebe --help.</translation>
    </message>
    <message>
        <source>Use the camera at PORT: usb:BUS,DEVICE, ptpip:ADDRESS, a host name or address, or &quot;virtual&quot; to start a camera that is not real. Default: the only camera that is connected.</source>
        <translation>Usar la cámara en PORT: usb:BUS,DEVICE, ptpip:ADDRESS, un nombre de host o una dirección, o &quot;virtual&quot; para iniciar una cámara que no es real. Predeterminado: la única cámara conectada.</translation>
    </message>
    <message>
        <source>Use this folder as the memory card.</source>
        <translation>Usar esta carpeta como tarjeta de memoria.</translation>
    </message>
    <message>
        <source>What shall be done? Name a command.</source>
        <translation>¿Qué hay que hacer? Indique una orden.</translation>
    </message>
    <message>
        <source>What the session does not have yet. This is the default.</source>
        <translation>Lo que la sesión aún no tiene. Es lo predeterminado.</translation>
    </message>
    <message>
        <source>What to do with photographs that were taken since this session last saw the camera: &quot;fetch&quot; them, or &quot;skip&quot; them. Default: fetch.</source>
        <translation>Qué hacer con las fotos tomadas desde la última vez que esta sesión vio la cámara: &quot;fetch&quot; las descarga, &quot;skip&quot; las omite. Predeterminado: fetch.</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>Qué hacer.</translation>
    </message>
    <message>
        <source>What was taken at DATE or later, by the camera&apos;s clock: 2026-05-31 or 2026-05-31T14:30; of that, what the session does not have yet.</source>
        <translation>Lo tomado en DATE o después, según el reloj de la cámara: 2026-05-31 o 2026-05-31T14:30; de eso, lo que la sesión aún no tiene.</translation>
    </message>
    <message>
        <source>What {job} stands for in the pattern.</source>
        <translation>Lo que representa {job} en el patrón.</translation>
    </message>
    <message>
        <source>config wants NAME or NAME=VALUE.</source>
        <translation>config requiere NAME o NAME=VALUE.</translation>
    </message>
    <message>
        <source>import wants one of --all, --new, --since and names of files.</source>
        <translation type="vanished">import requiere --all, --new, --since o nombres de archivos: solo uno de ellos.</translation>
    </message>
    <message>
        <source>import wants one of --all, --new, --since or names of files.</source>
        <translation>import requiere --all, --new, --since o nombres de archivos: solo uno de ellos.</translation>
    </message>
    <message>
        <source>sequence wants a file or the name of a sequence that is kept, or --list.</source>
        <translation>sequence requiere un archivo o el nombre de una secuencia guardada, o --list.</translation>
    </message>
    <message>
        <source>skein: %1
Try “skein --help”.
</source>
        <extracomment>%1 is a sentence: what is wrong with the command line</extracomment>
        <translation>skein: %1
Pruebe «skein --help».
</translation>
    </message>
    <message>
        <source>“%1” is no address of a camera.</source>
        <extracomment>%1 is what somebody wrote, such as gphoto2://x</extracomment>
        <translation>«%1» no es la dirección de una cámara.</translation>
    </message>
    <message>
        <source>“%1” is no camera port. A port looks like usb:001,005 or ptpip:192.168.1.20, or is the word virtual.</source>
        <extracomment>%1 is what was typed; usb:001,005, ptpip and virtual stay as they are</extracomment>
        <translation>«%1» no es un puerto de cámara. Un puerto es como usb:001,005 o ptpip:192.168.1.20, o la palabra virtual.</translation>
    </message>
    <message>
        <source>“%1” is no folder of this computer. Mount it and name the folder that it appears in.</source>
        <extracomment>%1 is an address such as smb://server/share</extracomment>
        <translation>«%1» no es una carpeta de este equipo. Móntela e indique la carpeta en la que aparece.</translation>
    </message>
</context>
<context>
    <name>skein::CommandNames</name>
    <message>
        <source>Blue Label</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Etiqueta azul</translation>
    </message>
    <message>
        <source>Clear the Recent Sessions</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Vaciar la lista de sesiones recientes</translation>
    </message>
    <message>
        <source>Dark Theme</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>First Picture</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Primera imagen</translation>
    </message>
    <message>
        <source>Focus Farther</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Enfocar más lejos</translation>
    </message>
    <message>
        <source>Focus Much Farther</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Enfocar mucho más lejos</translation>
    </message>
    <message>
        <source>Focus Much Nearer</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Enfocar mucho más cerca</translation>
    </message>
    <message>
        <source>Focus Nearer</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Enfocar más cerca</translation>
    </message>
    <message>
        <source>Focus a Little Farther</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Enfocar un poco más lejos</translation>
    </message>
    <message>
        <source>Focus a Little Nearer</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Enfocar un poco más cerca</translation>
    </message>
    <message>
        <source>Freeze Live View</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Congelar la vista en vivo</translation>
    </message>
    <message>
        <source>Green Label</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Etiqueta verde</translation>
    </message>
    <message>
        <source>Last Picture</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Última imagen</translation>
    </message>
    <message>
        <source>Light Theme</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Live View as the Camera Sees It</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Vista en vivo como la ve la cámara</translation>
    </message>
    <message>
        <source>Mirror Live View</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Vista en vivo en espejo</translation>
    </message>
    <message>
        <source>Move Picture Down</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Desplazar la imagen hacia abajo</translation>
    </message>
    <message>
        <source>Move Picture Up</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Desplazar la imagen hacia arriba</translation>
    </message>
    <message>
        <source>Move Picture to the Left</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Desplazar la imagen a la izquierda</translation>
    </message>
    <message>
        <source>Move Picture to the Right</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Desplazar la imagen a la derecha</translation>
    </message>
    <message>
        <source>Next Picture</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>Next View of the Histogram</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Vista siguiente del histograma</translation>
    </message>
    <message>
        <source>Panel: Camera</source>
        <extracomment>name of a command in the list of keys: a page of the side panel</extracomment>
        <translation>Panel: Cámara</translation>
    </message>
    <message>
        <source>Panel: Metadata</source>
        <extracomment>name of a command in the list of keys: a page of the side panel</extracomment>
        <translation>Panel: Metadatos</translation>
    </message>
    <message>
        <source>Panel: View</source>
        <extracomment>name of a command in the list of keys: a page of the side panel</extracomment>
        <translation>Panel: Vista</translation>
    </message>
    <message>
        <source>Previous Picture</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Purple Label</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Etiqueta morada</translation>
    </message>
    <message>
        <source>Red Label</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Etiqueta roja</translation>
    </message>
    <message>
        <source>Setting: Step Down</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Ajuste: bajar un paso</translation>
    </message>
    <message>
        <source>Setting: Step Up</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Ajuste: subir un paso</translation>
    </message>
    <message>
        <source>Sharpness Spot Down</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Punto de nitidez hacia abajo</translation>
    </message>
    <message>
        <source>Sharpness Spot Up</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Punto de nitidez hacia arriba</translation>
    </message>
    <message>
        <source>Sharpness Spot to the Left</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Punto de nitidez a la izquierda</translation>
    </message>
    <message>
        <source>Sharpness Spot to the Right</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Punto de nitidez a la derecha</translation>
    </message>
    <message>
        <source>Theme of the Desktop</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Tema del escritorio</translation>
    </message>
    <message>
        <source>Turn Live View to the Left</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Girar la vista en vivo a la izquierda</translation>
    </message>
    <message>
        <source>Turn Live View to the Right</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Girar la vista en vivo a la derecha</translation>
    </message>
    <message>
        <source>Yellow Label</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Etiqueta amarilla</translation>
    </message>
</context>
<context>
    <name>skein::CommonRatios</name>
    <message>
        <source>35 mm photography</source>
        <translation>Fotografía de 35 mm</translation>
    </message>
    <message>
        <source>35 mm photography, upright</source>
        <translation>Fotografía de 35 mm, vertical</translation>
    </message>
    <message>
        <source>70 mm film</source>
        <translation>Película de 70 mm</translation>
    </message>
    <message>
        <source>Academy</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Academy</translation>
    </message>
    <message>
        <source>American widescreen</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Panorámico americano</translation>
    </message>
    <message>
        <source>Anamorphic full frame</source>
        <translation>Fotograma completo anamórfico</translation>
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
        <translation>Pantalla de ordenador</translation>
    </message>
    <message>
        <source>Early CinemaScope</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Primer CinemaScope</translation>
    </message>
    <message>
        <source>Early widescreen</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Primer panorámico</translation>
    </message>
    <message>
        <source>European widescreen, Super 16</source>
        <translation>Panorámico europeo, Súper 16</translation>
    </message>
    <message>
        <source>Four Thirds, television</source>
        <translation>Cuatro Tercios, televisión</translation>
    </message>
    <message>
        <source>Four Thirds, upright</source>
        <translation>Cuatro Tercios, vertical</translation>
    </message>
    <message>
        <source>High-definition video</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Vídeo de alta definición</translation>
    </message>
    <message>
        <source>IMAX</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>IMAX</translation>
    </message>
    <message>
        <source>Large format</source>
        <extracomment>aspect ratio 5:4, as of large-format cameras</extracomment>
        <translation>Gran formato</translation>
    </message>
    <message>
        <source>Large format, upright</source>
        <translation>Gran formato, vertical</translation>
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
        <translation>Panavision, anamórfico</translation>
    </message>
    <message>
        <source>Panorama</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Panorámica</translation>
    </message>
    <message>
        <source>Polyvision</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Polyvision</translation>
    </message>
    <message>
        <source>Square</source>
        <extracomment>aspect ratio 1:1</extracomment>
        <translation>Cuadrado</translation>
    </message>
    <message>
        <source>Telephone, upright</source>
        <extracomment>aspect ratio of a mobile phone that is held upright</extracomment>
        <translation>Teléfono, vertical</translation>
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
        <translation>Televisión panorámica</translation>
    </message>
</context>
<context>
    <name>skein::CompareCell</name>
    <message>
        <source>%1 (chosen)</source>
        <extracomment>%1 is the name of a picture, read aloud</extracomment>
        <translation>%1 (elegida)</translation>
    </message>
    <message>
        <source>Picture %1: %2</source>
        <extracomment>%1: place of a picture among those compared, %2: its caption</extracomment>
        <translation>Imagen %1: %2</translation>
    </message>
</context>
<context>
    <name>skein::CompareView</name>
    <message>
        <source>Pictures side by side</source>
        <translation>Imágenes una junto a otra</translation>
    </message>
</context>
<context>
    <name>skein::Comparison</name>
    <message>
        <source>%1  –  rejected</source>
        <extracomment>caption of a picture: %1 is its name</extracomment>
        <translation>%1  –  rechazada</translation>
    </message>
    <message numerus="yes">
        <source>The first %n of the selected photographs</source>
        <extracomment>what is compared, when more photographs are selected than are shown</extracomment>
        <translation>
            <numerusform>La primera de las fotos seleccionadas (%n)</numerusform>
            <numerusform>Las primeras %n de las fotos seleccionadas</numerusform>
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
        <translation>«%1» no es un valor de %2. %3</translation>
    </message>
    <message>
        <source>Call &quot;skein-cli config&quot; to see them all.</source>
        <translation>Ejecute &quot;skein-cli config&quot; para verlos todos.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1 is one technical name of a setting or more, with “or” between them</extracomment>
        <translation>¿Quería decir %1?</translation>
    </message>
    <message>
        <source>The camera did not take %1 for %2; it has %3 now. Check its mode dial and what is set on the body.</source>
        <extracomment>%1 is a value, %2 a setting, %3 the value that it has</extracomment>
        <translation>La cámara no aceptó %1 para %2; ahora tiene %3. Compruebe su dial de modo y los ajustes del cuerpo.</translation>
    </message>
    <message>
        <source>The camera has no setting %1. %2</source>
        <extracomment>%1 is what was typed, %2 a sentence: what to do</extracomment>
        <translation>La cámara no tiene el ajuste %1. %2</translation>
    </message>
    <message>
        <source>The setting %1 can be read only. It may become free with another mode dial position or lens.</source>
        <extracomment>%1 is the technical name of a setting</extracomment>
        <translation>El ajuste %1 es de solo lectura. Puede quedar libre con otra posición del dial de modo u otro objetivo.</translation>
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
        <translation>No hay ninguna cámara conectada.</translation>
    </message>
    <message>
        <source>No setting is called “%1”.</source>
        <extracomment>%1 is what was searched for</extracomment>
        <translation>Ningún ajuste se llama «%1».</translation>
    </message>
    <message>
        <source>The Camera&apos;s Own Numbers</source>
        <translation>Los números propios de la cámara</translation>
    </message>
    <message>
        <source>This camera has no settings that can be changed from here.</source>
        <translation>Esta cámara no tiene ajustes que se puedan cambiar desde aquí.</translation>
    </message>
</context>
<context>
    <name>skein::CopyKeeper</name>
    <message>
        <source>“%1” could not be copied into the backup folder “%2”; other photographs can. Its disk may take no file of this name or of this size, or a file may lie where a folder is needed. Give the photograph another name, or choose another disk for the backup.</source>
        <extracomment>%1 is the name of a file, %2 a folder</extracomment>
        <translation>«%1» no se pudo copiar en la carpeta de copia de seguridad «%2»; otras fotos sí. Puede que su disco no admita archivos con este nombre o de este tamaño, o que haya un archivo donde hace falta una carpeta. Dé otro nombre a la foto o elija otro disco para la copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>skein::CopyState</name>
    <message>
        <source>Could not be copied to the backup</source>
        <translation>No se pudo copiar en la copia de seguridad</translation>
    </message>
    <message>
        <source>In the backup, but changed since it came from the camera</source>
        <translation>En la copia de seguridad, pero cambiado desde que llegó de la cámara</translation>
    </message>
    <message>
        <source>Not in the backup yet</source>
        <translation>Aún no está en la copia de seguridad</translation>
    </message>
    <message>
        <source>Safe in the backup</source>
        <translation>A salvo en la copia de seguridad</translation>
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
        <translation>Co&amp;mentario</translation>
    </message>
    <message>
        <source>Customer, place or occasion</source>
        <translation>Cliente, lugar u ocasión</translation>
    </message>
    <message>
        <source>New Pictures</source>
        <extracomment>title of a page of the preferences: what happens with pictures as they arrive</extracomment>
        <translation>Imágenes nuevas</translation>
    </message>
    <message>
        <source>These words are written into a small XMP file beside each photograph that arrives, where other programs read them. The photograph itself is not changed. Empty fields write nothing.</source>
        <translation>Estos textos se escriben en un pequeño archivo XMP junto a cada foto que llega, donde los leen otros programas. La foto en sí no cambia. Los campos vacíos no escriben nada.</translation>
    </message>
    <message>
        <source>Written into the XMP file beside each new photograph; empty: nothing.</source>
        <translation>Se escribe en el archivo XMP junto a cada foto nueva; vacío: nada.</translation>
    </message>
    <message>
        <source>Written to new pictures</source>
        <translation>Se escribe en las imágenes nuevas</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>example in an empty field</extracomment>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>© %1 Your name</source>
        <extracomment>An example: %1 is the year</extracomment>
        <translation>© %1 Su nombre</translation>
    </message>
</context>
<context>
    <name>skein::DateEditor</name>
    <message>
        <source>%1 ahead of the computer</source>
        <extracomment>the camera&apos;s clock; %1: &quot;3 min 9 s&quot;</extracomment>
        <translation>%1 adelantado respecto al ordenador</translation>
    </message>
    <message>
        <source>%1 behind the computer</source>
        <extracomment>%1 is a length of time, such as &quot;5 s&quot;: the camera&apos;s clock is late</extracomment>
        <translation>%1 atrasado respecto al ordenador</translation>
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
        <translation>Sin ajustar</translation>
    </message>
    <message>
        <source>Set %1 to the computer&apos;s time</source>
        <extracomment>%1 is the name of a setting, such as &quot;Camera Date and Time&quot;</extracomment>
        <translation>Poner a la hora del ordenador: %1</translation>
    </message>
    <message>
        <source>Set the camera&apos;s clock to the computer&apos;s time</source>
        <translation>Poner el reloj de la cámara a la hora del ordenador</translation>
    </message>
</context>
<context>
    <name>skein::Desk</name>
    <message>
        <source>The plugin is at work on something that takes a while.</source>
        <translation>El complemento está ocupado con algo que lleva un rato.</translation>
    </message>
</context>
<context>
    <name>skein::DesktopMount</name>
    <message>
        <source>The desktop does not let the camera go. Eject the camera in the file manager, then connect again.</source>
        <translation>El escritorio no suelta la cámara. Expulse la cámara en el gestor de archivos y vuelva a conectar.</translation>
    </message>
    <message>
        <source>The desktop uses the camera but does not list it. Eject the camera in the file manager, then connect again.</source>
        <translation>El escritorio usa la cámara, pero no la muestra. Expulse la cámara en el gestor de archivos y vuelva a conectar.</translation>
    </message>
    <message>
        <source>The file manager still shows pictures of the camera. Close its window, then connect again.</source>
        <translation>El gestor de archivos aún muestra imágenes de la cámara. Cierre su ventana y vuelva a conectar.</translation>
    </message>
</context>
<context>
    <name>skein::DeviceHolder</name>
    <message>
        <source>“%1” belongs to another user of this computer and cannot be ended from here. Ask that person to close it.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>«%1» pertenece a otro usuario de este ordenador y no se puede terminar desde aquí. Pida a esa persona que lo cierre.</translation>
    </message>
    <message>
        <source>“%1” does not use the camera any more. Connect the camera again.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>«%1» ya no usa la cámara. Conecte la cámara de nuevo.</translation>
    </message>
    <message>
        <source>“%1” was asked to end but has not done so. It may be waiting for an answer of yours: close it yourself, then connect the camera again.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>Se pidió a «%1» que terminara, pero no lo ha hecho. Quizá espere una respuesta suya: ciérrelo usted y vuelva a conectar la cámara.</translation>
    </message>
</context>
<context>
    <name>skein::DiskGuard</name>
    <message>
        <source>The disk of the session folder “%1” is almost full, so no more photographs are taken from the computer, and what the camera takes by itself stays on its card. Make room on that disk, or begin a session on another one.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>El disco de la carpeta de la sesión «%1» está casi lleno, así que no se toman más fotos desde el ordenador, y lo que la cámara toma por sí misma se queda en su tarjeta. Libere espacio en ese disco o empiece una sesión en otro.</translation>
    </message>
    <message>
        <source>The disk of this session is getting full. Make room there, or begin a session on another disk.</source>
        <translation>El disco de esta sesión se está llenando. Libere espacio allí o empiece una sesión en otro disco.</translation>
    </message>
</context>
<context>
    <name>skein::DiskNotice</name>
    <message>
        <source>New Session…</source>
        <extracomment>button: begins a new session</extracomment>
        <translation>Nueva sesión…</translation>
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
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Colour around the chosen thumbnail</source>
        <translation>Color alrededor de la miniatura elegida</translation>
    </message>
    <message>
        <source>Colour around the picture</source>
        <translation>Color alrededor de la imagen</translation>
    </message>
    <message>
        <source>Exposure and file</source>
        <translation>Exposición y archivo</translation>
    </message>
    <message>
        <source>Focus points</source>
        <extracomment>can be switched on and off: shows where the camera focused</extracomment>
        <translation>Puntos de enfoque</translation>
    </message>
    <message>
        <source>Highlight</source>
        <extracomment>colour of the chosen thumbnail&apos;s frame</extracomment>
        <translation>Resalte</translation>
    </message>
    <message>
        <source>How large the loupe shows the place below the pointer.</source>
        <translation>A qué tamaño muestra la lupa el lugar bajo el puntero.</translation>
    </message>
    <message>
        <source>Loupe</source>
        <extracomment>label of a choice: how much the loupe magnifies</extracomment>
        <translation>Lupa</translation>
    </message>
    <message>
        <source>Shows exposure, lens, time and name of the photograph for some seconds.</source>
        <translation>Muestra la exposición, el objetivo, la hora y el nombre de la foto durante unos segundos.</translation>
    </message>
    <message>
        <source>Shows the autofocus fields of the camera, where the photograph tells of them.</source>
        <translation>Muestra los campos de autoenfoque de la cámara, si la foto los indica.</translation>
    </message>
</context>
<context>
    <name>skein::DriverWords</name>
    <message>
        <source>AE bracket</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Bracketing de exposición</translation>
    </message>
    <message>
        <source>Aspect Ratio</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Relación de aspecto</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Automatic Flash</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Flash automático</translation>
    </message>
    <message>
        <source>Automatic Macro</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>Automático, macro</translation>
    </message>
    <message>
        <source>Available Shots</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Fotos restantes</translation>
    </message>
    <message>
        <source>Average</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Promedio</translation>
    </message>
    <message>
        <source>Basic</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Básica</translation>
    </message>
    <message>
        <source>Battery Level</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Nivel de batería</translation>
    </message>
    <message>
        <source>Black &amp; White</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>Blanco y negro</translation>
    </message>
    <message>
        <source>Burst</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Ráfaga</translation>
    </message>
    <message>
        <source>Camera Actions</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>Acciones de la cámara</translation>
    </message>
    <message>
        <source>Camera Settings</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>Ajustes de la cámara</translation>
    </message>
    <message>
        <source>Camera Status Information</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>Estado de la cámara</translation>
    </message>
    <message>
        <source>Capture Settings</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>Ajustes de captura</translation>
    </message>
    <message>
        <source>Center-spot</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Puntual central</translation>
    </message>
    <message>
        <source>Center-weighted</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Ponderada al centro</translation>
    </message>
    <message>
        <source>Center-weighted average</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Promedio con preponderancia al centro</translation>
    </message>
    <message>
        <source>Children</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Niños</translation>
    </message>
    <message>
        <source>Close up</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Primer plano</translation>
    </message>
    <message>
        <source>Cloudy</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Nublado</translation>
    </message>
    <message>
        <source>Color Space</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Espacio de color</translation>
    </message>
    <message>
        <source>Color Temperature</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Temperatura de color</translation>
    </message>
    <message>
        <source>Compressed</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Comprimido</translation>
    </message>
    <message>
        <source>Continuous</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Continuo</translation>
    </message>
    <message>
        <source>Continuous Shooting</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Disparo continuo</translation>
    </message>
    <message>
        <source>Continuous Shooting Mid</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Continuo a velocidad media</translation>
    </message>
    <message>
        <source>Continuous high speed</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Continuo a alta velocidad</translation>
    </message>
    <message>
        <source>Continuous low speed</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Continuo a baja velocidad</translation>
    </message>
    <message>
        <source>Continuous silent</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Continuo silencioso</translation>
    </message>
    <message>
        <source>Continuous timer</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Disparador automático continuo</translation>
    </message>
    <message>
        <source>Continuous-servo AF</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>AF de servo continuo</translation>
    </message>
    <message>
        <source>Creative</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Creativo</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>Daylight</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Luz de día</translation>
    </message>
    <message>
        <source>Delayed Remote</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Control remoto retardado</translation>
    </message>
    <message>
        <source>Disabled</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Economy</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Económica</translation>
    </message>
    <message>
        <source>Enhanced</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Intensificado</translation>
    </message>
    <message>
        <source>Entire Screen Avg.</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Promedio de toda la pantalla</translation>
    </message>
    <message>
        <source>Evaluative</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Evaluativa</translation>
    </message>
    <message>
        <source>External sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Sincronización externa</translation>
    </message>
    <message>
        <source>Extra Fine</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Extrafina</translation>
    </message>
    <message>
        <source>Extra high</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Muy alto</translation>
    </message>
    <message>
        <source>Faithful</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>Fiel</translation>
    </message>
    <message>
        <source>Fill flash</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Flash de relleno</translation>
    </message>
    <message>
        <source>Fine</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Fina</translation>
    </message>
    <message>
        <source>Fine detail</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>Detalle fino</translation>
    </message>
    <message>
        <source>Flash</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Flash</translation>
    </message>
    <message>
        <source>Flash Mode</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Modo de flash</translation>
    </message>
    <message>
        <source>Flash off</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Flash desactivado</translation>
    </message>
    <message>
        <source>Fluorescent</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Fluorescente</translation>
    </message>
    <message>
        <source>Fluorescent: Cold White</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Fluorescente: blanco frío</translation>
    </message>
    <message>
        <source>Fluorescent: Day White</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Fluorescente: blanco diurno</translation>
    </message>
    <message>
        <source>Fluorescent: Daylight</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Fluorescente: luz de día</translation>
    </message>
    <message>
        <source>Fluorescent: Warm White</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Fluorescente: blanco cálido</translation>
    </message>
    <message>
        <source>Focal Length</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Distancia focal</translation>
    </message>
    <message>
        <source>Focus Bracket</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Bracketing de enfoque</translation>
    </message>
    <message>
        <source>Focus Metering Mode</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Zona de enfoque</translation>
    </message>
    <message>
        <source>Focus Mode</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Modo de enfoque</translation>
    </message>
    <message>
        <source>Front-curtain sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Sincronización a la cortinilla delantera</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Full-time-servo AF</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>AF de servo permanente</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Alto</translation>
    </message>
    <message>
        <source>High Efficiency</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Alta eficiencia</translation>
    </message>
    <message>
        <source>High ISO Noise Reduction</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Reducción de ruido en ISO alto</translation>
    </message>
    <message>
        <source>Highlight</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Altas luces</translation>
    </message>
    <message>
        <source>Image Settings</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>Ajustes de imagen</translation>
    </message>
    <message>
        <source>Image Stabilization</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Estabilización de imagen</translation>
    </message>
    <message>
        <source>Intelligent Auto</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Automático inteligente</translation>
    </message>
    <message>
        <source>JPEG Basic</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG básica</translation>
    </message>
    <message>
        <source>JPEG Fine</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG fina</translation>
    </message>
    <message>
        <source>JPEG Normal</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG normal</translation>
    </message>
    <message>
        <source>Landscape</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Paisaje</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>value of a camera setting: the size of photographs</extracomment>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Large Fine JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG grande, fina</translation>
    </message>
    <message>
        <source>Large Normal JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG grande, normal</translation>
    </message>
    <message>
        <source>Lens Name</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Ligera</translation>
    </message>
    <message>
        <source>Lossless</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Sin pérdida</translation>
    </message>
    <message>
        <source>Lossless compressed</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Compresión sin pérdida</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>MF (fixed)</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>MF (fijo)</translation>
    </message>
    <message>
        <source>MF (selection)</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>MF (seleccionado)</translation>
    </message>
    <message>
        <source>Macro</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Macro</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Manual Focus</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>Enfoque manual</translation>
    </message>
    <message>
        <source>Matrix metering</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Medición matricial</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Medium Fine JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG mediano, fina</translation>
    </message>
    <message>
        <source>Medium Normal JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG mediano, normal</translation>
    </message>
    <message>
        <source>Mirror Up</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Bloqueo del espejo</translation>
    </message>
    <message>
        <source>Moderate</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Moderado</translation>
    </message>
    <message>
        <source>Monochrome</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>Monocromo</translation>
    </message>
    <message>
        <source>Movie</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Multi</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Múltiple</translation>
    </message>
    <message>
        <source>Multi-spot</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Multipuntual</translation>
    </message>
    <message>
        <source>NEF (Raw)</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>NEF (RAW)</translation>
    </message>
    <message>
        <source>Natural light auto</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Automático con luz natural</translation>
    </message>
    <message>
        <source>Neutral</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>Neutro</translation>
    </message>
    <message>
        <source>Night Landscape</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Paisaje nocturno</translation>
    </message>
    <message>
        <source>Night Portrait</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Retrato nocturno</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Optimal quality</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Calidad óptima</translation>
    </message>
    <message>
        <source>Other PTP Device Properties</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>Otras propiedades (PTP)</translation>
    </message>
    <message>
        <source>Partial</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Parcial</translation>
    </message>
    <message>
        <source>Picture Style</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Estilo de imagen</translation>
    </message>
    <message>
        <source>Portrait</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Retrato</translation>
    </message>
    <message>
        <source>Preset</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Preajuste manual</translation>
    </message>
    <message>
        <source>Preset 1</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Preajuste manual 1</translation>
    </message>
    <message>
        <source>Preset 2</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Preajuste manual 2</translation>
    </message>
    <message>
        <source>Preset 3</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Preajuste manual 3</translation>
    </message>
    <message>
        <source>Preset 4</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Preajuste manual 4</translation>
    </message>
    <message>
        <source>Preset Focus</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>Enfoque predefinido</translation>
    </message>
    <message>
        <source>Quick Response Remote</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Control remoto de respuesta rápida</translation>
    </message>
    <message>
        <source>Rear-curtain sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Sincronización a la cortinilla trasera</translation>
    </message>
    <message>
        <source>Rear-curtain with slow sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Cortinilla trasera y sincronización lenta</translation>
    </message>
    <message>
        <source>Red-eye automatic</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Automático con reducción de ojos rojos</translation>
    </message>
    <message>
        <source>Red-eye reduction</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Reducción de ojos rojos</translation>
    </message>
    <message>
        <source>Red-eye reduction with slow sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Ojos rojos y sincronización lenta</translation>
    </message>
    <message>
        <source>Remote</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Control remoto</translation>
    </message>
    <message>
        <source>Saturation</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Saturación</translation>
    </message>
    <message>
        <source>Self Timer 5 Sec.</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Disparador automático, 5 s</translation>
    </message>
    <message>
        <source>Sepia</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Shade</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Sombra</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>Shutter Type</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Tipo de obturador</translation>
    </message>
    <message>
        <source>Single</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Único</translation>
    </message>
    <message>
        <source>Single Shot</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Disparo único</translation>
    </message>
    <message>
        <source>Single silent</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Disparo silencioso</translation>
    </message>
    <message>
        <source>Single-servo AF</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>AF de servo único</translation>
    </message>
    <message>
        <source>Size Priority</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Prioridad al tamaño</translation>
    </message>
    <message>
        <source>Slow sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Sincronización lenta</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>value of a camera setting: the size of photographs</extracomment>
        <translation>Pequeño</translation>
    </message>
    <message>
        <source>Small Fine JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG pequeño, fina</translation>
    </message>
    <message>
        <source>Small Normal JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG pequeño, normal</translation>
    </message>
    <message>
        <source>Sports</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Deportes</translation>
    </message>
    <message>
        <source>Spot</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Puntual</translation>
    </message>
    <message>
        <source>Spot metering interlocked with AF frame</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Puntual vinculada al punto AF</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Still Capture Mode</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Modo de disparo</translation>
    </message>
    <message>
        <source>Sunset</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Puesta de sol</translation>
    </message>
    <message>
        <source>Super high speed continuous shooting</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Continuo a velocidad muy alta</translation>
    </message>
    <message>
        <source>Timelapse</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Time-lapse</translation>
    </message>
    <message>
        <source>Timer</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Disparador automático</translation>
    </message>
    <message>
        <source>Timer 10 sec</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Disparador automático, 10 s</translation>
    </message>
    <message>
        <source>Timer 2 sec</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Disparador automático, 2 s</translation>
    </message>
    <message>
        <source>Tungsten</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Tungsteno</translation>
    </message>
    <message>
        <source>Uncompressed</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Sin comprimir</translation>
    </message>
    <message>
        <source>Undefined</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>Underwater</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Bajo el agua</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Vivid</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>Vívido</translation>
    </message>
    <message>
        <source>WB bracket</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Bracketing de balance de blancos</translation>
    </message>
    <message>
        <source>Wireless Sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Sincronización inalámbrica</translation>
    </message>
</context>
<context>
    <name>skein::DurationField</name>
    <message>
        <source>%1, unit</source>
        <extracomment>of a length of time; %1: what it is the length of</extracomment>
        <translation>%1, unidad</translation>
    </message>
    <message>
        <source>hours</source>
        <extracomment>unit that can be chosen behind a number</extracomment>
        <translation>horas</translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>unit that can be chosen behind a number</extracomment>
        <translation>minutos</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>unit that can be chosen behind a number</extracomment>
        <translation>segundos</translation>
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
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>skein::EssentialsDialog</name>
    <message>
        <source>All settings of this camera. Those with a check mark are on top of the panel, in this order.</source>
        <translation>Todos los ajustes de esta cámara. Los que tienen marca de verificación aparecen en la parte superior del panel, en este orden.</translation>
    </message>
    <message>
        <source>Check what you change often. Drag a line, or use the buttons, to put it higher or lower. Each model of camera has its own list.</source>
        <translation>Marque lo que cambia a menudo. Arrastre una línea, o use los botones, para ponerla más arriba o más abajo. Cada modelo de cámara tiene su propia lista.</translation>
    </message>
    <message>
        <source>Checks the settings that are on top at first, in their usual order.</source>
        <translation>Marca los ajustes que aparecen arriba al principio, en su orden habitual.</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <extracomment>button: moves the setting down in the list</extracomment>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <extracomment>button: moves the setting up in the list</extracomment>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Puts the chosen setting one line higher in the panel.</source>
        <translation>Sube una línea en el panel el ajuste elegido.</translation>
    </message>
    <message>
        <source>Puts the chosen setting one line lower in the panel.</source>
        <translation>Baja una línea en el panel el ajuste elegido.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>what an empty search field says</extracomment>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>name of a list, for screen readers: the camera&apos;s settings</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings on Top</source>
        <translation>Ajustes de arriba</translation>
    </message>
    <message>
        <source>Shows only the settings whose names contain these words.</source>
        <translation>Muestra solo los ajustes cuyo nombre contiene estas palabras.</translation>
    </message>
    <message>
        <source>U&amp;sual Ones</source>
        <extracomment>button: the settings that are on top at first</extracomment>
        <translation>Los &amp;habituales</translation>
    </message>
</context>
<context>
    <name>skein::ExportsPart</name>
    <message>
        <source>No photograph is selected</source>
        <translation>No hay ninguna foto seleccionada</translation>
    </message>
</context>
<context>
    <name>skein::ExposureBracketForm</name>
    <message>
        <source>&amp;Apart:</source>
        <extracomment>how far the exposures are from each other, in stops</extracomment>
        <translation type="vanished">&amp;Separación:</translation>
    </message>
    <message>
        <source>&amp;Bracketed setting:</source>
        <extracomment>label of a choice: which setting changes from shot to shot: shutter, aperture, ISO</extracomment>
        <translation>&amp;Ajuste variado:</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <extracomment>which setting changes from shot to shot: shutter, aperture, ISO</extracomment>
        <translation type="vanished">&amp;Mediante:</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <extracomment>label of a choice: in which order a bracket is taken</extracomment>
        <translation>&amp;Orden:</translation>
    </message>
    <message>
        <source>&amp;Photographs:</source>
        <extracomment>label of a number: how many photographs</extracomment>
        <translation type="vanished">&amp;Fotos:</translation>
    </message>
    <message>
        <source>All &amp;brighter or darker:</source>
        <translation type="vanished">Todo más &amp;claro u oscuro:</translation>
    </message>
    <message>
        <source>Brightest first</source>
        <extracomment>order in which a bracket is taken</extracomment>
        <translation>Primero la más clara</translation>
    </message>
    <message>
        <source>Darkest first</source>
        <extracomment>order in which a bracket is taken</extracomment>
        <translation>Primero la más oscura</translation>
    </message>
    <message>
        <source>Exposure &amp;shift:</source>
        <extracomment>label of a number of stops: how much all of a bracket is brighter or darker</extracomment>
        <translation>&amp;Desplazamiento de exposición:</translation>
    </message>
    <message>
        <source>From each exposure to the next brighter one: 1 EV is one stop, twice the light.</source>
        <translation>De cada exposición a la siguiente más clara: 1 EV es un paso, el doble de luz.</translation>
    </message>
    <message>
        <source>In which order the exposures are taken.</source>
        <translation>El orden en que se toman las exposiciones.</translation>
    </message>
    <message>
        <source>Makes the whole bracket brighter, or darker where it is below zero, than the camera is set.</source>
        <translation>Hace todo el horquillado más claro que el ajuste de la cámara, o más oscuro si es menor que cero.</translation>
    </message>
    <message>
        <source>Middle first</source>
        <extracomment>order in which a bracket is taken: the middle exposure at first</extracomment>
        <translation type="vanished">Primero la media</translation>
    </message>
    <message>
        <source>Normal exposure first</source>
        <extracomment>order in which a bracket is taken: the normal exposure at first</extracomment>
        <translation>Primero la exposición normal</translation>
    </message>
    <message>
        <source>Number o&amp;f photographs:</source>
        <extracomment>label of a number</extracomment>
        <translation>Número de &amp;fotos:</translation>
    </message>
    <message>
        <source>S&amp;tep:</source>
        <extracomment>label of a number of stops: how far the exposures of a bracket are from each other</extracomment>
        <translation>Pa&amp;so:</translation>
    </message>
    <message>
        <source>So many exposures. Of an even number, one more is dark than bright.</source>
        <translation>El número de exposiciones. Si es par, hay una oscura más que claras.</translation>
    </message>
    <message>
        <source>The same picture at several exposures: how many, how many stops apart, and which setting of the camera makes the difference.</source>
        <translation>La misma imagen con varias exposiciones: cuántas, con cuántos EV de diferencia y qué ajuste de la cámara marca la diferencia.</translation>
    </message>
    <message>
        <source>The setting that makes the difference. It is put back after the last photograph.</source>
        <translation>El ajuste que marca la diferencia. Se restablece después de la última foto.</translation>
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
        <translation type="vanished">%1, máximo</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <extracomment>%1: &quot;ISO&quot;</extracomment>
        <translation type="vanished">%1, mínimo</translation>
    </message>
    <message>
        <source>%1, maximum</source>
        <extracomment>%1: &quot;ISO&quot;</extracomment>
        <translation>%1, máximo</translation>
    </message>
    <message>
        <source>%1, minimum</source>
        <extracomment>%1: &quot;ISO&quot;</extracomment>
        <translation>%1, mínimo</translation>
    </message>
    <message>
        <source>&amp;Aperture:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation type="vanished">&amp;Apertura:</translation>
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
        <translation type="vanished">Sobre el &amp;gris:</translation>
    </message>
    <message>
        <source>Above middle grey by</source>
        <translation type="vanished">Por encima del gris medio en</translation>
    </message>
    <message>
        <source>Also &amp;ramp the aperture</source>
        <translation>Variar t&amp;ambién la apertura</translation>
    </message>
    <message>
        <source>Ap&amp;erture:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation>Ap&amp;ertura:</translation>
    </message>
    <message>
        <source>As that of the first photograph</source>
        <translation type="vanished">Como la de la primera foto</translation>
    </message>
    <message>
        <source>As the first photograph</source>
        <extracomment>how bright the photographs are to be</extracomment>
        <translation>Como la primera foto</translation>
    </message>
    <message>
        <source>B&amp;rightness:</source>
        <extracomment>label of a number: how bright the photographs are to be</extracomment>
        <translation type="vanished">B&amp;rillo:</translation>
    </message>
    <message>
        <source>Change the apert&amp;ure as the last one</source>
        <translation type="vanished">Cambiar la apert&amp;ura en último lugar</translation>
    </message>
    <message>
        <source>Follows the light by small steps, by the shutter speed first, then ISO. Set the camera to manual exposure.</source>
        <translation>Sigue la luz con pasos pequeños, primero con la velocidad de obturación y luego con el ISO. Ponga la cámara en exposición manual.</translation>
    </message>
    <message>
        <source>Highest</source>
        <extracomment>the highest value that the ramp may use</extracomment>
        <translation type="vanished">Máximo</translation>
    </message>
    <message>
        <source>How bright the photographs are kept: as the first one, or so many stops above or below middle grey, as a light meter counts.</source>
        <translation>El brillo que mantienen las fotos: el de la primera, o tantos EV por encima o por debajo del gris medio, como los cuenta un fotómetro.</translation>
    </message>
    <message>
        <source>IS&amp;O:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation type="vanished">IS&amp;O:</translation>
    </message>
    <message>
        <source>Lowest</source>
        <extracomment>the lowest value that the ramp may use</extracomment>
        <translation type="vanished">Mínimo</translation>
    </message>
    <message>
        <source>Maximum</source>
        <extracomment>the highest value that the ramp may use: the camera&apos;s</extracomment>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Minimum</source>
        <extracomment>the lowest value that the ramp may use: the camera&apos;s</extracomment>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Offs&amp;et from grey:</source>
        <extracomment>label of a number of stops: how much brighter than middle grey the pictures shall be</extracomment>
        <translation>Desviación del &amp;gris:</translation>
    </message>
    <message>
        <source>One photograph every so often, with an exposure that follows the light, as at dusk and dawn: how bright the photographs are to be, and how far shutter, ISO and aperture may go for that.</source>
        <translation>Una foto cada cierto tiempo, con una exposición que sigue la luz, como en el ocaso y el alba: qué brillo deben tener las fotos y hasta dónde pueden llegar para ello la obturación, el ISO y la apertura.</translation>
    </message>
    <message>
        <source>Relative to middle grey</source>
        <extracomment>how bright the photographs are to be</extracomment>
        <translation>Respecto al gris medio</translation>
    </message>
    <message>
        <source>S&amp;hutter speed:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation type="vanished">&amp;Velocidad de obturación:</translation>
    </message>
    <message>
        <source>Sh&amp;utter speed:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation>Velocidad de obt&amp;uración:</translation>
    </message>
    <message>
        <source>Stops brighter than middle grey, or darker where it is below zero: a night is to look like one.</source>
        <translation>EV por encima del gris medio, o por debajo si es menor que cero: una noche debe parecer una noche.</translation>
    </message>
    <message>
        <source>Target &amp;brightness:</source>
        <extracomment>label of a choice: how bright the photographs are to be</extracomment>
        <translation>&amp;Brillo deseado:</translation>
    </message>
    <message>
        <source>The highest ISO that the ramp may use, once the shutter is at its limit. Maximum: the highest of the camera.</source>
        <translation>El ISO más alto que puede usar la rampa, una vez que la obturación está en su límite. Máximo: el más alto de la cámara.</translation>
    </message>
    <message>
        <source>The longest exposure that the ramp may use. Maximum: the longest of the camera, and no more than three quarters of the interval from start to start.</source>
        <translation>La exposición más larga que puede usar la rampa. Máximo: la más larga de la cámara, y no más de tres cuartos del intervalo de inicio a inicio.</translation>
    </message>
    <message>
        <source>The lowest ISO that the ramp may use. Minimum: the lowest of the camera.</source>
        <translation>El ISO más bajo que puede usar la rampa. Mínimo: el más bajo de la cámara.</translation>
    </message>
    <message>
        <source>The narrowest aperture that the ramp may use: the largest f-number. Maximum: that of the lens.</source>
        <translation>La apertura más cerrada que puede usar la rampa: el número f más alto. Máximo: el del objetivo.</translation>
    </message>
    <message>
        <source>The shortest exposure that the ramp may use. Minimum: the shortest of the camera.</source>
        <translation>La exposición más corta que puede usar la rampa. Mínimo: la más corta de la cámara.</translation>
    </message>
    <message>
        <source>The widest aperture that the ramp may use: the smallest f-number. Minimum: that of the lens.</source>
        <translation>La apertura más abierta que puede usar la rampa: el número f más bajo. Mínimo: el del objetivo.</translation>
    </message>
    <message>
        <source>Where shutter and ISO are at their limits, the aperture goes on. It also changes the depth of field.</source>
        <translation>Cuando la obturación y el ISO llegan a sus límites, sigue la apertura. También cambia la profundidad de campo.</translation>
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
        <translation>como %1 mm en película de 35 mm</translation>
    </message>
    <message>
        <source>f/%1</source>
        <extracomment>An aperture</extracomment>
        <translation>f/%1</translation>
    </message>
    <message>
        <source>flash fired</source>
        <extracomment>said of a photograph</extracomment>
        <translation>flash disparado</translation>
    </message>
    <message>
        <source>no flash</source>
        <extracomment>said of a photograph</extracomment>
        <translation>sin flash</translation>
    </message>
</context>
<context>
    <name>skein::ExtraActions</name>
    <message>
        <source>&amp;Export To</source>
        <extracomment>title of a menu, in which programs are chosen</extracomment>
        <translation>E&amp;xportar a</translation>
    </message>
</context>
<context>
    <name>skein::FactsCarrier</name>
    <message>
        <source>The EXIF data of “%1” cannot be read, so the new picture has none.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>No se pueden leer los datos EXIF de «%1», así que la nueva imagen no los tiene.</translation>
    </message>
</context>
<context>
    <name>skein::FaultRule</name>
    <message>
        <source>A fault is ACTION[=VALUE][@OPERATION[:before|during|after]][+SKIP][xTIMES]. Actions: %1. Operations: %2, or a code such as 0x1009. Values of refuse: %3. Values of name: %4.</source>
        <extracomment>technical; ACTION[=VALUE] and the like stay as they are; %1 to %4 are words with commas between them</extracomment>
        <translation>Un fallo es ACTION[=VALUE][@OPERATION[:before|during|after]][+SKIP][xTIMES]. Acciones: %1. Operaciones: %2, o un código como 0x1009. Valores de refuse: %3. Valores de name: %4.</translation>
    </message>
</context>
<context>
    <name>skein::FileHash</name>
    <message>
        <source>“%1” could not be read. Check the disk.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«%1» no se pudo leer. Compruebe el disco.</translation>
    </message>
</context>
<context>
    <name>skein::FileStructure</name>
    <message>
        <source>It does not begin as files of its kind do.</source>
        <translation>No empieza como los archivos de su tipo.</translation>
    </message>
    <message>
        <source>Its end is missing.</source>
        <translation>Le falta el final.</translation>
    </message>
    <message>
        <source>Parts of it are missing.</source>
        <translation>Le faltan partes.</translation>
    </message>
    <message>
        <source>The disk does not let it be read.</source>
        <translation>El disco no permite leerlo.</translation>
    </message>
</context>
<context>
    <name>skein::FileSync</name>
    <message>
        <source>The folder of “%1” cannot be used, or a link in it leads out of the session. Photographs do not follow it; put an ordinary folder there.</source>
        <extracomment>%1 is the name of a file, with its folder</extracomment>
        <translation>La carpeta de «%1» no se puede usar, o un enlace en ella lleva fuera de la sesión. Las fotos no lo siguen; ponga allí una carpeta normal.</translation>
    </message>
    <message>
        <source>The photograph could not be given the name “%1”. Check that the session folder still exists and may be written to.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>No se pudo dar a la foto el nombre «%1». Compruebe que la carpeta de la sesión sigue existiendo y que se puede escribir en ella.</translation>
    </message>
    <message>
        <source>“%1” already exists and was left alone.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>«%1» ya existe y no se ha tocado.</translation>
    </message>
    <message>
        <source>“%1” could not be written to the disk for good. Check the disk and its free space.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>«%1» no se pudo escribir definitivamente en el disco. Compruebe el disco y su espacio libre.</translation>
    </message>
    <message>
        <source>“%1” lies on another disk than the session and stays there. Copy it to “%2” yourself.</source>
        <extracomment>%1 is a file, %2 a folder</extracomment>
        <translation>«%1» está en otro disco que la sesión y se queda allí. Cópielo usted en «%2».</translation>
    </message>
</context>
<context>
    <name>skein::FilesPage</name>
    <message>
        <source>Files and Names</source>
        <translation>Archivos y nombres</translation>
    </message>
    <message>
        <source>author creator rights iptc metadata xmp caption</source>
        <translation>autor creador derechos iptc metadatos xmp pie de foto</translation>
    </message>
    <message>
        <source>rename counter date client sidecar xmp rating stars labels template</source>
        <translation>renombrar contador fecha cliente sidecar xmp valoración estrellas etiquetas plantilla</translation>
    </message>
</context>
<context>
    <name>skein::Filmstrip</name>
    <message>
        <source>All photographs of the session in a row. A click shows one, Ctrl and Shift select several; the right mouse button opens a menu with what can be done.</source>
        <translation>Todas las fotos de la sesión en una fila. Un clic muestra una; con Ctrl y Mayús se seleccionan varias. El botón derecho del ratón abre un menú con lo que se puede hacer.</translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <extracomment>name of the row of small pictures</extracomment>
        <translation>Tira de imágenes</translation>
    </message>
</context>
<context>
    <name>skein::FilterBar</name>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>%1 and %2 are numbers of photographs</extracomment>
        <translation>%1 de %2 a la vista</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>%1 is a row of stars: photographs with as many or more</extracomment>
        <translation>%1 o más</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>photographs that arrived unseen</comment>
        <extracomment>%n counts photographs that have arrived unseen</extracomment>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s)</source>
        <extracomment>how many photographs there are</extracomment>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>All types</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Any label</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>Cualquier etiqueta</translation>
    </message>
    <message>
        <source>Any rating</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>Cualquier valoración</translation>
    </message>
    <message>
        <source>Ascending</source>
        <extracomment>order in which photographs are sorted</extracomment>
        <translation>Ascendente</translation>
    </message>
    <message>
        <source>Capture time</source>
        <extracomment>by what photographs are sorted</extracomment>
        <translation>Hora de captura</translation>
    </message>
    <message>
        <source>Descending</source>
        <extracomment>the order: newest or last first</extracomment>
        <translation>Descendente</translation>
    </message>
    <message>
        <source>Hidden by the filter</source>
        <translation>Oculta por el filtro</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>by what photographs are sorted: the name of the file</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>No stars</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>Sin estrellas</translation>
    </message>
    <message>
        <source>Not rejected</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>No rechazadas</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>all that is neither RAW nor video</extracomment>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>RAW</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>RAW</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>The filter hides the photograph that you look at (%1).</source>
        <extracomment>%1: &quot;3 of 40 shown&quot;</extracomment>
        <translation>El filtro oculta la foto que está mirando (%1).</translation>
    </message>
    <message>
        <source>Time of change</source>
        <translation>Hora de cambio</translation>
    </message>
    <message>
        <source>Videos</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>Vídeos</translation>
    </message>
</context>
<context>
    <name>skein::FirstMeeting</name>
    <message>
        <source>The camera was disconnected.</source>
        <translation>La cámara se desconectó.</translation>
    </message>
</context>
<context>
    <name>skein::FocusBracketForm</name>
    <message>
        <source>&amp;From:</source>
        <extracomment>where the focus bracket begins</extracomment>
        <translation type="vanished">D&amp;esde:</translation>
    </message>
    <message>
        <source>&amp;Go back to where the lens stood</source>
        <translation type="vanished">&amp;Volver a donde estaba el objetivo</translation>
    </message>
    <message>
        <source>&amp;Photographs:</source>
        <extracomment>label of a number: how many photographs</extracomment>
        <translation type="vanished">&amp;Fotos:</translation>
    </message>
    <message>
        <source>&amp;Rest before each:</source>
        <translation type="vanished">&amp;Reposo antes de cada una:</translation>
    </message>
    <message>
        <source>&amp;Settling time:</source>
        <extracomment>label of a length of time: the lens rests before each photograph</extracomment>
        <translation>T&amp;iempo de estabilización:</translation>
    </message>
    <message>
        <source>&amp;Steps between two:</source>
        <translation type="vanished">&amp;Pasos entre dos:</translation>
    </message>
    <message>
        <source>&amp;Towards:</source>
        <extracomment>the direction in which the lens moves</extracomment>
        <translation type="vanished">&amp;Hacia:</translation>
    </message>
    <message>
        <source>Afterwards the lens is moved back to where it was.</source>
        <translation>Después, el objetivo vuelve a donde estaba.</translation>
    </message>
    <message>
        <source>Dire&amp;ction:</source>
        <extracomment>label of a choice: the direction in which the focus moves</extracomment>
        <translation>&amp;Dirección:</translation>
    </message>
    <message>
        <source>Far</source>
        <extracomment>where the lens goes: towards infinity</extracomment>
        <translation type="vanished">Lejos</translation>
    </message>
    <message>
        <source>Far to near</source>
        <extracomment>where the focus goes: towards what is near</extracomment>
        <translation>De lejos a cerca</translation>
    </message>
    <message>
        <source>Focus ran&amp;ge:</source>
        <extracomment>label of a choice: from where to where the focus goes</extracomment>
        <translation>&amp;Rango de enfoque:</translation>
    </message>
    <message>
        <source>From the present focus</source>
        <extracomment>range of a focus bracket</extracomment>
        <translation>Desde el enfoque actual</translation>
    </message>
    <message>
        <source>From the present focus: so many photographs, so many steps apart. Mark A to mark B: between the two marks that you have set for the lens, either evenly by the number of photographs, or by the step, which makes as many as it needs.</source>
        <translation>Desde el enfoque actual: tantas fotos, separadas por tantos pasos. De la marca A a la marca B: entre las dos marcas que haya puesto para el objetivo, ya sea repartidas por igual según el número de fotos, o según el paso, que toma tantas como necesite.</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>size of a step of the lens</extracomment>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Mark A to mark B, by number</source>
        <extracomment>range of a focus bracket: between the two marks of the lens</extracomment>
        <translation>De la marca A a la B, por número</translation>
    </message>
    <message>
        <source>Mark A to mark B, by step</source>
        <extracomment>range of a focus bracket: between the two marks of the lens</extracomment>
        <translation>De la marca A a la B, por paso</translation>
    </message>
    <message>
        <source>Mark A to mark B, so many photographs</source>
        <translation type="vanished">De la marca A a la B, con este número de fotos</translation>
    </message>
    <message>
        <source>Mark A to mark B, so many steps apart</source>
        <translation type="vanished">De la marca A a la B, con esta separación en pasos</translation>
    </message>
    <message>
        <source>Middle</source>
        <extracomment>size of a step of the lens</extracomment>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Near</source>
        <extracomment>where the lens goes: towards what is near</extracomment>
        <translation type="vanished">Cerca</translation>
    </message>
    <message>
        <source>Near to far</source>
        <extracomment>where the focus goes: towards infinity</extracomment>
        <translation>De cerca a lejos</translation>
    </message>
    <message>
        <source>Number o&amp;f photographs:</source>
        <extracomment>label of a number</extracomment>
        <translation>Número de &amp;fotos:</translation>
    </message>
    <message>
        <source>Ret&amp;urn to the starting focus</source>
        <translation>&amp;Volver al enfoque inicial</translation>
    </message>
    <message>
        <source>Si&amp;ze of a step:</source>
        <translation type="vanished">&amp;Tamaño del paso:</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>size of a step of the lens</extracomment>
        <translation>Pequeño</translation>
    </message>
    <message>
        <source>So long the lens comes to rest before each photograph.</source>
        <translation>El tiempo que el objetivo reposa antes de cada foto.</translation>
    </message>
    <message>
        <source>So many steps of the lens are made from one photograph to the next.</source>
        <translation>Los pasos del objetivo que se dan de una foto a la siguiente.</translation>
    </message>
    <message>
        <source>Ste&amp;ps per photograph:</source>
        <extracomment>label of a number: so many steps of the lens from one photograph to the next</extracomment>
        <translation>&amp;Pasos por foto:</translation>
    </message>
    <message>
        <source>Step si&amp;ze:</source>
        <extracomment>label of a choice</extracomment>
        <translation>T&amp;amaño del paso:</translation>
    </message>
    <message>
        <source>The same picture at several focus distances, from where the lens stands or between two marks. A small step keeps the sharp zones overlapping.</source>
        <translation>La misma imagen con varias distancias de enfoque, desde donde está el objetivo o entre dos marcas. Con un paso pequeño las zonas nítidas se solapan.</translation>
    </message>
    <message>
        <source>The same steps as those of the focus buttons beside the picture. How far they go differs from lens to lens.</source>
        <translation>Los mismos pasos que los de los botones de enfoque junto a la imagen. Su alcance varía de un objetivo a otro.</translation>
    </message>
    <message>
        <source>Where the focus goes from where it is now.</source>
        <translation>Hacia dónde va el enfoque desde donde está ahora.</translation>
    </message>
    <message>
        <source>Where the lens stands</source>
        <translation type="vanished">Donde está el objetivo</translation>
    </message>
</context>
<context>
    <name>skein::FocusCommands</name>
    <message>
        <source>Focus at mark %1</source>
        <extracomment>%1: A or B, a mark for a place of the focus</extracomment>
        <translation>Enfoque en la marca %1</translation>
    </message>
    <message>
        <source>Focus mark %1 is set</source>
        <extracomment>%1: A or B, a mark for a place of the focus</extracomment>
        <translation>Marca de enfoque %1 puesta</translation>
    </message>
    <message>
        <source>Focusing was stopped</source>
        <translation>Enfoque detenido</translation>
    </message>
    <message>
        <source>Focusing, pass %1 of %2, place %3
Sharpness %4, best so far %5</source>
        <extracomment>while the lens is moved to where the picture is sharpest: which of the passes, each finer than the one before, and how many; how many places of the lens were tried; figures</extracomment>
        <translation>Enfocando, pasada %1 de %2, posición %3
Nitidez %4, la mejor hasta ahora %5</translation>
    </message>
    <message>
        <source>Focusing…</source>
        <extracomment>message while the camera focuses</extracomment>
        <translation>Enfocando…</translation>
    </message>
    <message>
        <source>In focus</source>
        <extracomment>message: the camera has focused</extracomment>
        <translation>Enfocado</translation>
    </message>
    <message>
        <source>The camera does not tell its focus yet: no mark is set</source>
        <translation>La cámara aún no comunica su enfoque: no se ha puesto ninguna marca</translation>
    </message>
    <message>
        <source>The camera&apos;s own focus area can be placed after its first photograph</source>
        <translation>El área de enfoque de la cámara se puede colocar después de su primera foto</translation>
    </message>
    <message>
        <source>The focus area cannot be placed now. Let the camera show its whole picture, then try again.</source>
        <translation>El área de enfoque no se puede colocar ahora. Haga que la cámara muestre la imagen entera e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The focus marks A and B are gone: the lens was moved by autofocus or ran into its end, and this camera does not tell where it is. Set them anew.</source>
        <translation>Las marcas de enfoque A y B se han perdido: el autoenfoque movió el objetivo o este llegó a su tope, y esta cámara no comunica dónde está. Póngalas de nuevo.</translation>
    </message>
</context>
<context>
    <name>skein::FocusController</name>
    <message>
        <source>The camera could not focus. Aim at something with more contrast, or move the focus by the keys.</source>
        <translation>La cámara no pudo enfocar. Apunte a algo con más contraste o mueva el enfoque con las teclas.</translation>
    </message>
    <message>
        <source>The camera did not place its focus area. Switch live view on, then try again.</source>
        <translation>La cámara no colocó su área de enfoque. Active la vista en vivo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The camera did not take this place for its focus area. Choose another place, or check its focus mode.</source>
        <translation>La cámara no aceptó este lugar para su área de enfoque. Elija otro lugar o compruebe el modo de enfoque.</translation>
    </message>
    <message>
        <source>The focus area cannot be placed now. Let the camera show its whole picture, then try again.</source>
        <translation>El área de enfoque no se puede colocar ahora. Haga que la cámara muestre la imagen entera e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The lens did not move any farther. If it is at its end, move the focus the other way; else check the switch on the lens.</source>
        <translation>El objetivo no se movió más. Si está en su tope, mueva el enfoque en el otro sentido; si no, compruebe el interruptor del objetivo.</translation>
    </message>
    <message>
        <source>The lens did not move. Switch live view on, then try again.</source>
        <translation>El objetivo no se movió. Active la vista en vivo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The lens is at its end. Move the focus the other way.</source>
        <translation>El objetivo está en su tope. Mueva el enfoque en el otro sentido.</translation>
    </message>
    <message>
        <source>There is no camera to be focused. Connect one, then try again.</source>
        <translation>No hay ninguna cámara que enfocar. Conecte una e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no such mark. Focus where you want to come back to, and set it.</source>
        <translation>No existe esa marca. Enfoque donde quiera volver y póngala.</translation>
    </message>
    <message>
        <source>This camera&apos;s autofocus cannot be started from here. Press its shutter button halfway.</source>
        <translation>El autoenfoque de esta cámara no se puede iniciar desde aquí. Pulse su disparador hasta la mitad.</translation>
    </message>
    <message>
        <source>This camera&apos;s lens cannot be moved from here. Turn its focus ring.</source>
        <translation>El objetivo de esta cámara no se puede mover desde aquí. Gire su anillo de enfoque.</translation>
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
        <translation>Enfoque</translation>
    </message>
    <message>
        <source>Set A</source>
        <extracomment>Set the mark A of the focus</extracomment>
        <translation>Poner A</translation>
    </message>
    <message>
        <source>Set B</source>
        <extracomment>button: remembers this place of the lens as B; there is A, too</extracomment>
        <translation>Poner B</translation>
    </message>
    <message>
        <source>Sharpest</source>
        <extracomment>Focus by sharpness</extracomment>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>To A</source>
        <extracomment>Go to the mark A of the focus</extracomment>
        <translation>Ir a A</translation>
    </message>
    <message>
        <source>To B</source>
        <extracomment>button: moves the lens to place B</extracomment>
        <translation>Ir a B</translation>
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
        <translation>El enfoque no se puede mover mientras se muestra otra cámara. Muestre la cámara de la secuencia hasta que esta termine.</translation>
    </message>
    <message>
        <source>The lens has moved in a way that could not be counted, and the places from before are not known any more.</source>
        <translation>El objetivo se ha movido de un modo que no se pudo contar, y ya no se conocen las posiciones anteriores.</translation>
    </message>
</context>
<context>
    <name>skein::FolderButton</name>
    <message>
        <source>New photographs are saved in %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Las fotos nuevas se guardan en %1</translation>
    </message>
    <message>
        <source>No session</source>
        <extracomment>button of the status bar: no session&apos;s folder is open</extracomment>
        <translation>Sin sesión</translation>
    </message>
    <message>
        <source>No session is open.</source>
        <translation>No hay ninguna sesión abierta.</translation>
    </message>
    <message>
        <source>Session folder</source>
        <extracomment>name of a button, for screen readers name of a button, for screen readers</extracomment>
        <translation>Carpeta de la sesión</translation>
    </message>
    <message>
        <source>Session folder %1</source>
        <extracomment>name of a button, for screen readers</extracomment>
        <translation>Carpeta de la sesión %1</translation>
    </message>
</context>
<context>
    <name>skein::FrameDecoder</name>
    <message>
        <source>A live-view frame could not be decoded. Live view goes on with the next one.</source>
        <translation>No se pudo decodificar un fotograma de la vista en vivo. Esta continúa con el siguiente.</translation>
    </message>
    <message>
        <source>A live-view frame did not arrive whole. Live view goes on with the next one.</source>
        <translation>Un fotograma de la vista en vivo no llegó completo. Esta continúa con el siguiente.</translation>
    </message>
</context>
<context>
    <name>skein::FrameSaver</name>
    <message>
        <source>No free name was found in “%1”; the frame stays in “%2”. Look at what lies there.</source>
        <extracomment>%1 is a folder, %2 a file</extracomment>
        <translation>No se ha encontrado un nombre libre en «%1»; el fotograma sigue en «%2». Mire lo que hay allí.</translation>
    </message>
    <message>
        <source>There is no frame of live view to save. Start live view, wait for its picture and try again.</source>
        <translation>No hay ningún fotograma de la vista en vivo que guardar. Inicie la vista en vivo, espere a su imagen e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>skein::GpError</name>
    <message>
        <source>Another program is using the camera. Close that program, or eject the camera in the file manager, then connect again.</source>
        <translation>Otro programa está usando la cámara. Ciérrelo o expulse la cámara en el gestor de archivos y vuelva a conectar.</translation>
    </message>
    <message>
        <source>No camera answers at “%1”. Check that it is switched on and connected, and that the address is right, then connect again.</source>
        <extracomment>%1 is the address of a camera, such as usb:001,005 or ptpip:192.168.1.20</extracomment>
        <translation>Ninguna cámara responde en «%1». Compruebe que está encendida y conectada y que la dirección es correcta, y vuelva a conectar.</translation>
    </message>
    <message>
        <source>Stopped. Nothing more needs to be done.</source>
        <translation>Detenido. No hay que hacer nada más.</translation>
    </message>
    <message>
        <source>The camera at “%1” does not answer. Switch it off and on again, check the connection, then connect again.</source>
        <extracomment>%1 is the address of a camera, such as usb:001,005 or ptpip:192.168.1.20</extracomment>
        <translation>La cámara en «%1» no responde. Apáguela y enciéndala, compruebe la conexión y vuelva a conectar.</translation>
    </message>
    <message>
        <source>The camera at “%1” may not be used from this account. Unplug it and plug it in again; if that does not help, install the udev rules of libgphoto2.</source>
        <extracomment>%1 is the address of a camera, such as usb:001,005 or ptpip:192.168.1.20</extracomment>
        <translation>La cámara en «%1» no se puede usar desde esta cuenta. Desenchúfela y vuelva a enchufarla; si no sirve, instale las reglas udev de libgphoto2.</translation>
    </message>
    <message>
        <source>The camera cannot show live view now and says: %1. Change that on the camera, then try again.</source>
        <extracomment>%1 is what the camera says, in its own words</extracomment>
        <translation>La cámara no puede mostrar ahora la vista en vivo e indica: %1. Cámbielo en la cámara e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The camera could not be connected. Switch it off and on, then connect again.</source>
        <translation>La cámara no se pudo conectar. Apáguela, enciéndala y vuelva a conectar.</translation>
    </message>
    <message>
        <source>The camera did not accept the value. Choose another one, or check whether its mode dial or lens allows it.</source>
        <translation>La cámara no aceptó el valor. Elija otro o compruebe si su dial de modo o su objetivo lo permiten.</translation>
    </message>
    <message>
        <source>The camera did not answer in time. Try again; if that does not help, switch the camera off and on.</source>
        <translation>La cámara no respondió a tiempo. Inténtelo de nuevo; si no sirve, apague y encienda la cámara.</translation>
    </message>
    <message>
        <source>The camera did not answer while the setting was being changed. Look at what the setting is at, then try again; if that does not help, switch the camera off and on.</source>
        <translation>La cámara no respondió mientras se cambiaba el ajuste. Mire en qué valor está e inténtelo de nuevo; si no sirve, apague y encienda la cámara.</translation>
    </message>
    <message>
        <source>The camera did not delete the file. Check whether the file or the card is protected, then try again.</source>
        <translation>La cámara no borró el archivo. Compruebe si el archivo o la tarjeta están protegidos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The camera did not find the file when it was to be deleted. Whether it is still on the card is seen at the next look at the card.</source>
        <translation>La cámara no encontró el archivo al ir a borrarlo. La próxima vez que se mire la tarjeta se verá si sigue en ella.</translation>
    </message>
    <message>
        <source>The camera does not hand this file out. Copy it with a card reader.</source>
        <translation>La cámara no entrega este archivo. Cópielo con un lector de tarjetas.</translation>
    </message>
    <message>
        <source>The camera does not have this file any more. Look at its list of files.</source>
        <translation>La cámara ya no tiene este archivo. Mire su lista de archivos.</translation>
    </message>
    <message>
        <source>The camera does not report what happens to it. Connect again.</source>
        <translation>La cámara no comunica lo que le ocurre. Vuelva a conectar.</translation>
    </message>
    <message>
        <source>The camera gave no live view. Check its mode dial and battery, then try again.</source>
        <translation>La cámara no dio vista en vivo. Compruebe el dial de modo y la batería, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The camera gave no small picture of this file. Try again, or download the file.</source>
        <translation>La cámara no dio una imagen pequeña de este archivo. Inténtelo de nuevo o descargue el archivo.</translation>
    </message>
    <message>
        <source>The camera gave no summary of itself. Try again when it is idle.</source>
        <translation>La cámara no dio un resumen de sí misma. Inténtelo de nuevo cuando esté libre.</translation>
    </message>
    <message>
        <source>The camera has no room left. Make room on its card or insert another, then try again.</source>
        <translation>A la cámara no le queda espacio. Libere espacio en su tarjeta o inserte otra, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The camera has no small picture of this file. Download the file to see it.</source>
        <translation>La cámara no tiene una imagen pequeña de este archivo. Descargue el archivo para verlo.</translation>
    </message>
    <message>
        <source>The camera is busy. Wait until it has finished, then try again.</source>
        <translation>La cámara está ocupada. Espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The camera refused to take the picture. Check focus, lens, card and mode dial, then try again.</source>
        <translation>La cámara se negó a tomar la imagen. Compruebe el enfoque, el objetivo, la tarjeta y el dial de modo, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The camera sends live view that is not a JPEG picture, so it cannot be shown. End live view and begin it anew; if that does not help, switch the camera off and on.</source>
        <translation>La cámara envía una vista en vivo que no es una imagen JPEG, así que no se puede mostrar. Termine la vista en vivo y empiécela de nuevo; si no sirve, apague y encienda la cámara.</translation>
    </message>
    <message>
        <source>The camera went away. Check its cable, battery and Wi-Fi, then connect again.</source>
        <translation>La cámara ya no está. Compruebe el cable, la batería y la wifi, y vuelva a conectar.</translation>
    </message>
    <message>
        <source>The camera&apos;s settings could not be read. Try again; if that does not help, switch the camera off and on.</source>
        <translation>No se pudieron leer los ajustes de la cámara. Inténtelo de nuevo; si no sirve, apague y encienda la cámara.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off while the file was being deleted. Whether it is still on the card is seen when the camera is back.</source>
        <translation>La conexión con la cámara se interrumpió mientras se borraba el archivo. Cuando la cámara vuelva, se verá si sigue en la tarjeta.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off while the setting was being changed. Look at what the setting is at when the camera is back, then try again.</source>
        <translation>La conexión con la cámara se interrumpió mientras se cambiaba el ajuste. Cuando la cámara vuelva, mire en qué valor está e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The files on the camera could not be listed. Check its card, then try again.</source>
        <translation>No se pudieron enumerar los archivos de la cámara. Compruebe su tarjeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The photograph could not be fetched from the camera. Check whether it is on its card, then try again.</source>
        <translation>La foto no se pudo descargar de la cámara. Compruebe si está en su tarjeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The photograph did not arrive whole from the camera&apos;s memory, and is on no card. Check the cable, then take it again.</source>
        <translation>La foto no llegó completa de la memoria de la cámara y no está en ninguna tarjeta. Compruebe el cable y repítala.</translation>
    </message>
    <message>
        <source>There is no camera at “%1” that takes the connection. If another program is using it, end that one; else check the address and the camera&apos;s USB or Wi-Fi mode, then connect again.</source>
        <extracomment>%1 is the address of a camera, such as usb:001,005 or ptpip:192.168.1.20</extracomment>
        <translation>No hay en «%1» ninguna cámara que acepte la conexión. Si otro programa la está usando, ciérrelo; si no, compruebe la dirección y el modo USB o wifi de la cámara, y vuelva a conectar.</translation>
    </message>
    <message>
        <source>This camera cannot be released from the computer. Press its own shutter button instead.</source>
        <translation>Esta cámara no se puede disparar desde el ordenador. Pulse su propio disparador.</translation>
    </message>
    <message>
        <source>This camera cannot do that. Use the controls on the camera instead.</source>
        <translation>Esta cámara no puede hacerlo. Use los controles de la propia cámara.</translation>
    </message>
    <message>
        <source>This camera has no live view for the computer. Use its own finder instead.</source>
        <translation>Esta cámara no ofrece vista en vivo al ordenador. Use su propio visor.</translation>
    </message>
    <message>
        <source>“%1” is not an address of a camera. Use one like “usb:001,005” or “ptpip:192.168.1.20”.</source>
        <extracomment>%1 is the address of a camera, such as usb:001,005 or ptpip:192.168.1.20</extracomment>
        <translation>«%1» no es la dirección de una cámara. Use una como «usb:001,005» o «ptpip:192.168.1.20».</translation>
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
        <translation>Abajo izquierda</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <extracomment>a corner of the picture, from which the golden spiral begins</extracomment>
        <translation>Abajo derecha</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>label of a choice: the colour of the guides</extracomment>
        <translation>Color</translation>
    </message>
    <message>
        <source>Colour of the guides</source>
        <translation>Color de las guías</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>label of a number: columns of the grid</extracomment>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Draws the guides over what the mask keeps, instead of over the whole picture.</source>
        <translation>Dibuja las guías sobre lo que conserva la máscara, en vez de sobre toda la imagen.</translation>
    </message>
    <message>
        <source>Ends at</source>
        <extracomment>the corner in which the golden spiral ends</extracomment>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Follow the mask</source>
        <translation>Seguir la máscara</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>the kind of guides: thirds, diagonals, ...</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Lines that help to compose: thirds, diagonals, spirals and grids, over live view and photographs. They are only shown and never saved.</source>
        <translation>Líneas que ayudan a componer: tercios, diagonales, espirales y cuadrículas, sobre la vista en vivo y las fotos. Solo se muestran y nunca se guardan.</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>label of a number: rows of the grid</extracomment>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Show the guides</source>
        <translation>Mostrar las guías</translation>
    </message>
    <message>
        <source>Top left</source>
        <extracomment>a corner of the picture, from which the golden spiral begins</extracomment>
        <translation>Arriba izquierda</translation>
    </message>
    <message>
        <source>Top right</source>
        <extracomment>a corner of the picture, from which the golden spiral begins</extracomment>
        <translation>Arriba derecha</translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>unit of a line&apos;s width</extracomment>
        <translation>Anchura</translation>
    </message>
</context>
<context>
    <name>skein::Guides</name>
    <message>
        <source>45° lines</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Líneas a 45°</translation>
    </message>
    <message>
        <source>Centre lines</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Líneas centrales</translation>
    </message>
    <message>
        <source>Diagonals</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Diagonales</translation>
    </message>
    <message>
        <source>Diagonals with perpendiculars</source>
        <translation>Diagonales con perpendiculares</translation>
    </message>
    <message>
        <source>Fifths</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Quintos</translation>
    </message>
    <message>
        <source>Golden sections</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Secciones áureas</translation>
    </message>
    <message>
        <source>Golden spiral</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Espiral áurea</translation>
    </message>
    <message>
        <source>Grid</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>No guides</source>
        <extracomment>choice: no lines over the picture</extracomment>
        <translation>Sin guías</translation>
    </message>
    <message>
        <source>Quarters</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Cuartos</translation>
    </message>
    <message>
        <source>Thirds</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Tercios</translation>
    </message>
</context>
<context>
    <name>skein::Handbook</name>
    <message>
        <source>The handbook is not there. Install Skein anew, or read its manual page by typing “man skein” in a terminal.</source>
        <translation>No se encuentra el manual. Instale Skein de nuevo o lea su página de manual escribiendo «man skein» en un terminal.</translation>
    </message>
</context>
<context>
    <name>skein::HandbookWindow</name>
    <message>
        <source>Click a link to go where it leads. The arrow keys scroll.</source>
        <translation>Haga clic en un enlace para ir a su destino. Las teclas de flecha desplazan la página.</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>button: goes to the table of contents</extracomment>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Page of the handbook</source>
        <translation>Página del manual</translation>
    </message>
    <message>
        <source>Return goes to the next place with these words.</source>
        <translation>Intro va al siguiente lugar con estas palabras.</translation>
    </message>
</context>
<context>
    <name>skein::HashList</name>
    <message>
        <source>The earlier hash list “%1” has been changed since it was written, so it proves nothing. Move the folder “ascmhl” away to begin anew.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>La lista de hashes anterior «%1» ha cambiado desde que se escribió, así que no demuestra nada. Mueva la carpeta «ascmhl» a otro lugar para empezar de nuevo.</translation>
    </message>
    <message>
        <source>The hash list could not be written in “%1”. Check that there is room and that the folder may be written to.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>La lista de hashes no se pudo escribir en «%1». Compruebe que hay espacio y que se puede escribir en la carpeta.</translation>
    </message>
    <message>
        <source>The journal of the session “%1” could not be read, so nobody knows whether its photographs are those that came from the camera. Open the session once, then write the list again.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>El diario de la sesión «%1» no se pudo leer, así que no se sabe si sus fotos son las que llegaron de la cámara. Abra la sesión una vez y vuelva a escribir la lista.</translation>
    </message>
    <message>
        <source>“%1” could not be read. Move the folder “ascmhl” away to begin anew.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>«%1» no se pudo leer. Mueva la carpeta «ascmhl» a otro lugar para empezar de nuevo.</translation>
    </message>
</context>
<context>
    <name>skein::HashListCommand</name>
    <message numerus="yes">
        <source>A hash list of %n file(s) was written.</source>
        <extracomment>a hash list proves that files have not been changed (ASC MHL)</extracomment>
        <translation>
            <numerusform>Se ha escrito una lista de hashes de %n archivo.</numerusform>
            <numerusform>Se ha escrito una lista de hashes de %n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since the earlier hash list: %1.</source>
        <extracomment>%1: names of files with commas between them</extracomment>
        <translation>Cambiado desde la lista de hashes anterior: %1.</translation>
    </message>
    <message>
        <source>Gone since the earlier hash list: %1.</source>
        <extracomment>%1: names of files with commas between them</extracomment>
        <translation>Desaparecido desde la lista de hashes anterior: %1.</translation>
    </message>
    <message>
        <source>Not readable, and not in the list: %1.</source>
        <extracomment>%1: names of files with commas between them</extracomment>
        <translation>Ilegible y fuera de la lista: %1.</translation>
    </message>
    <message>
        <source>Not what came from the camera: %1.</source>
        <extracomment>%1: names of files with commas between them</extracomment>
        <translation>No es lo que llegó de la cámara: %1.</translation>
    </message>
    <message>
        <source>Reading all photographs for the hash list: %1 %</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Leyendo todas las fotos para la lista de hashes: %1 %</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>button beside a sentence about a file: shows it in the file manager</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>button: no list of hashes is written</extracomment>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>skein::HashListFile</name>
    <message>
        <source>An earlier hash list of this folder cannot be read. Move the folder “ascmhl” away to begin anew.</source>
        <translation>Una lista de hashes anterior de esta carpeta no se puede leer. Mueva la carpeta «ascmhl» a otro lugar para empezar de nuevo.</translation>
    </message>
</context>
<context>
    <name>skein::HashesCommand</name>
    <message>
        <source>%1 could not be read and is not in the list.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 no se pudo leer y no está en la lista.</translation>
    </message>
    <message>
        <source>%1 has changed since the earlier list.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 ha cambiado desde la lista anterior.</translation>
    </message>
    <message>
        <source>%1 is gone since the earlier list.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 ha desaparecido desde la lista anterior.</translation>
    </message>
    <message>
        <source>%1 is not what came from the camera.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 no es lo que llegó de la cámara.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Name the folder of a session with --session.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>No existe la carpeta «%1». Indique la carpeta de una sesión con --session.</translation>
    </message>
</context>
<context>
    <name>skein::HashingFile</name>
    <message>
        <source>The camera was connected without a session folder, so photographs cannot be fetched. Open a session, then connect the camera again.</source>
        <translation>La cámara se conectó sin carpeta de sesión, así que no se pueden descargar fotos. Abra una sesión y vuelva a conectar la cámara.</translation>
    </message>
</context>
<context>
    <name>skein::HelpText</name>
    <message>
        <source>Arguments:</source>
        <extracomment>heading of what --help prints: a list of what stands behind the options follows</extracomment>
        <translation>Argumentos:</translation>
    </message>
    <message>
        <source>Options:</source>
        <extracomment>heading of what --help prints: a list follows</extracomment>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Usage: %1 [options] %2</source>
        <extracomment>heading of what --help prints; %1 is the name of the program, %2 what may stand behind it, such as SESSION</extracomment>
        <translation>Uso: %1 [opciones] %2</translation>
    </message>
</context>
<context>
    <name>skein::HistogramPanel</name>
    <message>
        <source>Histogram</source>
        <extracomment>how the picture&apos;s brightness is shown</extracomment>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>How the brightness of the picture is shown: as a histogram, as a waveform that keeps left and right, for each colour, or as the sensor measured it.</source>
        <translation>Cómo se muestra el brillo de la imagen: como histograma, como forma de onda que conserva izquierda y derecha, por cada color o tal como lo midió el sensor.</translation>
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
        <translation>Píxel bajo el puntero</translation>
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
        <translation>Datos RAW</translation>
    </message>
    <message>
        <source>RGB parade</source>
        <extracomment>how the picture&apos;s brightness is shown: three waveforms beside each other</extracomment>
        <translation>Parade RGB</translation>
    </message>
    <message>
        <source>Red, green and blue as they are in the picture, from 0 to 255, and the colour they stand for as CIE L*a*b* (D50).</source>
        <translation>Rojo, verde y azul tal como están en la imagen, de 0 a 255, y el color que representan en CIE L*a*b* (D50).</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>on a small button: a curve of its own for each colour</extracomment>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Waveform</source>
        <extracomment>how the picture&apos;s brightness is shown</extracomment>
        <translation>Forma de onda</translation>
    </message>
    <message>
        <source>What is shown of the exposure</source>
        <translation>Qué se muestra de la exposición</translation>
    </message>
</context>
<context>
    <name>skein::HistogramPresenter</name>
    <message>
        <source>Live view has no RAW data.</source>
        <translation>La vista en vivo no tiene datos RAW.</translation>
    </message>
    <message>
        <source>Reading the RAW data…</source>
        <translation>Leyendo los datos RAW…</translation>
    </message>
    <message>
        <source>The histogram appears here when the photograph has been read.</source>
        <translation>El histograma aparece aquí cuando se ha leído la foto.</translation>
    </message>
    <message>
        <source>The histogram appears here with the first frame of live view.</source>
        <translation>El histograma aparece aquí con el primer fotograma de la vista en vivo.</translation>
    </message>
    <message>
        <source>The histogram appears here with the first photograph.</source>
        <translation>El histograma aparece aquí con la primera foto.</translation>
    </message>
    <message>
        <source>There is no histogram: the filter hides all photographs.</source>
        <translation>No hay histograma: el filtro oculta todas las fotos.</translation>
    </message>
    <message>
        <source>There is no histogram: this file cannot be shown.</source>
        <translation>No hay histograma: este archivo no se puede mostrar.</translation>
    </message>
    <message>
        <source>This photograph has no RAW file.</source>
        <translation>Esta foto no tiene archivo RAW.</translation>
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
        <translation>De los datos del sensor, en negro: %1. Saturado: %2.</translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>one letter: the colour red, beside its curve in the histogram</extracomment>
        <translation>R</translation>
    </message>
    <message>
        <source>The histogram appears here with the first photograph.</source>
        <translation>El histograma aparece aquí con la primera foto.</translation>
    </message>
    <message>
        <source>This is of the pixels that are loaded so far.</source>
        <translation>Corresponde a los píxeles cargados hasta ahora.</translation>
    </message>
    <message>
        <source>This is of the whole picture.</source>
        <translation>Corresponde a la imagen entera.</translation>
    </message>
    <message>
        <source>This photograph has no RAW file.</source>
        <translation>Esta foto no tiene archivo RAW.</translation>
    </message>
    <message>
        <source>Without any light: %1. At full brightness: %2.</source>
        <extracomment>%1 and %2: parts of the picture with their colours, such as &quot;red 2 %, blue 1 %&quot;</extracomment>
        <translation>Sin luz alguna: %1. Con brillo máximo: %2.</translation>
    </message>
    <message>
        <source>stops below saturation</source>
        <translation>EV por debajo de la saturación</translation>
    </message>
    <message>
        <source>stops below the saturation that the data show</source>
        <extracomment>what the numbers along the axis of a RAW histogram are</extracomment>
        <translation>EV por debajo de la saturación que muestran los datos</translation>
    </message>
</context>
<context>
    <name>skein::HookDefinition</name>
    <message>
        <source>A character in these arguments cannot be given to a program. Type them again.</source>
        <translation>Un carácter de estos argumentos no se puede pasar a un programa. Escríbalos de nuevo.</translation>
    </message>
    <message>
        <source>Camera connected</source>
        <extracomment>an event at which a program is run</extracomment>
        <translation>Cámara conectada</translation>
    </message>
    <message>
        <source>Camera disconnected</source>
        <extracomment>an event at which a program is run</extracomment>
        <translation>Cámara desconectada</translation>
    </message>
    <message>
        <source>No program is named. Choose the one to run.</source>
        <translation>No se ha indicado ningún programa. Elija el que se va a ejecutar.</translation>
    </message>
    <message>
        <source>Photograph saved</source>
        <extracomment>an event at which a program is run</extracomment>
        <translation>Foto guardada</translation>
    </message>
    <message>
        <source>Photograph taken</source>
        <extracomment>what happens, as an entry of a list</extracomment>
        <translation>Foto tomada</translation>
    </message>
    <message>
        <source>Sequence ended</source>
        <extracomment>an event at which a program is run</extracomment>
        <translation>Secuencia terminada</translation>
    </message>
    <message>
        <source>Session opened</source>
        <extracomment>an event at which a program is run</extracomment>
        <translation>Sesión abierta</translation>
    </message>
    <message>
        <source>These arguments are too long. Put what shall be done into a script, and name the script as the program.</source>
        <translation>Estos argumentos son demasiado largos. Ponga en un script lo que hay que hacer e indique el script como programa.</translation>
    </message>
    <message>
        <source>“%1” is no full path. Write the path of the program from the first slash on, or its name alone.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>«%1» no es una ruta completa. Escriba la ruta del programa desde la primera barra, o solo su nombre.</translation>
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
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add Program</source>
        <extracomment>title of a window</extracomment>
        <translation>Añadir programa</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>button: takes over what was changed</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>button: takes the program that is chosen</extracomment>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Choose the Program</source>
        <translation>Elegir el programa</translation>
    </message>
    <message>
        <source>Edit Program</source>
        <extracomment>title of a window</extracomment>
        <translation>Editar programa</translation>
    </message>
    <message>
        <source>No shell reads the arguments: each line is given to the program as it is, with spaces and quotes. What happened also stands in its environment, as SKEIN_PATH and so on.</source>
        <translation>Ningún shell lee los argumentos: cada línea se pasa al programa tal cual, con espacios y comillas. Lo ocurrido figura también en su entorno, como SKEIN_PATH, etc.</translation>
    </message>
</context>
<context>
    <name>skein::HookOrder</name>
    <message>
        <source>How it ended: done, stopped or failed</source>
        <translation>Cómo terminó: done, stopped o failed</translation>
    </message>
    <message>
        <source>The camera</source>
        <extracomment>what {camera} stands for</extracomment>
        <translation>La cámara</translation>
    </message>
    <message>
        <source>The camera’s own name for it</source>
        <translation>El nombre que le da la cámara</translation>
    </message>
    <message>
        <source>The folder of the session</source>
        <translation>La carpeta de la sesión</translation>
    </message>
    <message>
        <source>The name of the sequence</source>
        <translation>El nombre de la secuencia</translation>
    </message>
    <message>
        <source>The photograph, with its folder</source>
        <translation>La foto, con su carpeta</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>what {event} stands for</extracomment>
        <translation>Lo que ocurrió</translation>
    </message>
</context>
<context>
    <name>skein::HookRun</name>
    <message>
        <source>%1: the program “%2” could not be started. Look whether it is there and may be run, and is named rightly.</source>
        <extracomment>%1 is what happened (&quot;Photograph saved&quot;), %2 a program</extracomment>
        <translation>%1: no se pudo iniciar el programa «%2». Compruebe que existe, que se puede ejecutar y que el nombre es correcto.</translation>
    </message>
    <message>
        <source>%1: what “%2” had started still ran after %3 s and was ended. What is to stay must be started with setsid.</source>
        <extracomment>%1 is what happened (&quot;Photograph saved&quot;), %2 a program, %3 a number of seconds</extracomment>
        <translation>%1: lo que inició «%2» seguía en ejecución tras %3 s y se ha terminado. Lo que deba permanecer tiene que iniciarse con setsid.</translation>
    </message>
    <message>
        <source>%1: “%2” crashed or was killed.</source>
        <extracomment>%1 is an event such as &quot;Photograph saved&quot;, %2 a program</extracomment>
        <translation>%1: «%2» falló de forma inesperada o fue interrumpido.</translation>
    </message>
    <message>
        <source>%1: “%2” failed with the code %3 and did not say why.</source>
        <extracomment>%1 is an event such as &quot;Photograph saved&quot;, %2 a program, %3 a number</extracomment>
        <translation>%1: «%2» falló con el código %3 y no dijo por qué.</translation>
    </message>
    <message>
        <source>%1: “%2” failed with the code %3. It said: “%4”.</source>
        <extracomment>%1 is an event such as &quot;Photograph saved&quot;, %2 a program, %3 a number, %4 what the program said</extracomment>
        <translation>%1: «%2» falló con el código %3. Dijo: «%4».</translation>
    </message>
    <message>
        <source>%1: “%2” had not ended after %3 s and was ended. Look why it hangs, or give hooks more time in the preferences.</source>
        <extracomment>%1 is an event such as &quot;Photograph saved&quot;, %2 a program, %3 a number</extracomment>
        <translation>%1: «%2» no había acabado tras %3 s y se ha terminado. Averigüe por qué se bloquea o dé más tiempo a los programas propios en las preferencias.</translation>
    </message>
    <message>
        <source>%1: “%2” wrote more than %3 and was ended. Let it write less, or into a file.</source>
        <extracomment>%3 is an amount of data: &quot;4.0 MiB&quot;</extracomment>
        <translation>%1: «%2» escribió más de %3 y se ha terminado. Haga que escriba menos, o en un archivo.</translation>
    </message>
</context>
<context>
    <name>skein::HookRunner</name>
    <message numerus="yes">
        <source>%n program(s) wait for their turn, and no more can: for what happens now none is run. Let fewer be run, or quicker ones.</source>
        <extracomment>hooks are the photographer&apos;s own programs, which are run when something happens</extracomment>
        <translation>
            <numerusform>%n programa espera su turno y no caben más: no se ejecuta ninguno para lo que ocurre ahora. Haga que se ejecuten menos, o más rápidos.</numerusform>
            <numerusform>%n programas esperan su turno y no caben más: no se ejecuta ninguno para lo que ocurre ahora. Haga que se ejecuten menos, o más rápidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) were not run, because too many waited for their turn.</source>
        <extracomment>hooks are the photographer&apos;s own programs, which are run when something happens</extracomment>
        <translation>
            <numerusform>%n programa no se ejecutó, porque demasiados esperaban su turno.</numerusform>
            <numerusform>%n programas no se ejecutaron, porque demasiados esperaban su turno.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::HooksPage</name>
    <message>
        <source>&amp;Test</source>
        <extracomment>button: runs the program for a test</extracomment>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Arguments</source>
        <extracomment>head of a column: what the program is given</extracomment>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>head of a column</extracomment>
        <translation>Programa</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <extracomment>button: ends the test of a program</extracomment>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>column: the event at which a program is run</extracomment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>“%1” has ended, and all was well.</source>
        <extracomment>%1 is a program</extracomment>
        <translation>«%1» ha terminado sin problemas.</translation>
    </message>
    <message>
        <source>“%1” has ended, and all was well. It wrote:
%2</source>
        <extracomment>%2 is what a program wrote</extracomment>
        <translation>«%1» ha terminado sin problemas. Escribió:
%2</translation>
    </message>
    <message>
        <source>“%1” is running…</source>
        <extracomment>%1 is a program</extracomment>
        <translation>«%1» se está ejecutando…</translation>
    </message>
</context>
<context>
    <name>skein::HostConnection</name>
    <message>
        <source>The camera did not answer in time. Check that it is awake and connected, then try again.</source>
        <translation>La cámara no respondió a tiempo. Compruebe que está activa y conectada, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The camera program gave an answer that makes no sense. Connect the camera again; if that does not help, install Skein again.</source>
        <translation>El programa de la cámara dio una respuesta sin sentido. Vuelva a conectar la cámara; si no sirve, vuelva a instalar Skein.</translation>
    </message>
    <message>
        <source>The camera was closed before this was done.</source>
        <translation>La cámara se cerró antes de terminar.</translation>
    </message>
</context>
<context>
    <name>skein::HostOptions</name>
    <message>
        <source>The camera host needs to know its camera. Start it with --port, --list or --supported.</source>
        <translation>El programa de la cámara debe conocer su cámara. Inícielo con --port, --list o --supported.</translation>
    </message>
</context>
<context>
    <name>skein::HostProcess</name>
    <message>
        <source>It did not say why.</source>
        <translation>No dijo por qué.</translation>
    </message>
    <message>
        <source>It said: “%1”.</source>
        <extracomment>%1 is an untranslated line that a program wrote about itself.</extracomment>
        <translation>Dijo: «%1».</translation>
    </message>
    <message>
        <source>The camera program belongs to another version of Skein. Install Skein again.</source>
        <translation>El programa de la cámara pertenece a otra versión de Skein. Vuelva a instalar Skein.</translation>
    </message>
    <message>
        <source>The camera program sent something that cannot be understood. Connect the camera again; if that does not help, install Skein again.</source>
        <translation>El programa de la cámara envió algo que no se entiende. Vuelva a conectar la cámara; si no sirve, vuelva a instalar Skein.</translation>
    </message>
    <message>
        <source>The camera&apos;s driver crashed. Photographs on the camera&apos;s card stay there until they are fetched. If the camera does not come back by itself, connect it again; if its driver goes on crashing, switch the camera off and on before.</source>
        <translation>El controlador de la cámara ha fallado. Las fotos de la tarjeta de la cámara siguen allí hasta que se descarguen. Si la cámara no vuelve por sí misma, conéctela de nuevo; si su controlador sigue fallando, apague y encienda antes la cámara.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off. Check cable, power and network, then connect the camera again.</source>
        <translation>La conexión con la cámara se interrumpió. Compruebe el cable, la alimentación y la red, y vuelva a conectar la cámara.</translation>
    </message>
    <message>
        <source>The program that talks to the camera was ended from outside, perhaps because memory ran out. Photographs on the camera&apos;s card stay there until they are fetched. If the camera does not come back by itself, connect it again.</source>
        <translation>El programa que habla con la cámara se terminó desde fuera, quizá por falta de memoria. Las fotos de la tarjeta de la cámara siguen allí hasta que se descarguen. Si la cámara no vuelve por sí misma, conéctela de nuevo.</translation>
    </message>
    <message>
        <source>The program that talks to the camera, skein-camera-host, could not be started. Install Skein again.</source>
        <translation>El programa que habla con la cámara, skein-camera-host, no se pudo iniciar. Vuelva a instalar Skein.</translation>
    </message>
    <message>
        <source>The program that talks to the camera, skein-camera-host, ended before it was ready. %1 Connect the camera again; if that does not help, install Skein again.</source>
        <extracomment>%1 is a sentence: what is known of it</extracomment>
        <translation>El programa que habla con la cámara, skein-camera-host, terminó antes de estar listo. %1 Vuelva a conectar la cámara; si no sirve, vuelva a instalar Skein.</translation>
    </message>
</context>
<context>
    <name>skein::HostQuery</name>
    <message>
        <source>The camera program gave an answer that cannot be understood. Install Skein again.</source>
        <translation>El programa de la cámara dio una respuesta que no se entiende. Vuelva a instalar Skein.</translation>
    </message>
    <message>
        <source>The program that talks to cameras ended without an answer. Try again; if that does not help, unplug the cameras and plug them in one by one.</source>
        <translation>El programa que habla con las cámaras terminó sin responder. Inténtelo de nuevo; si no sirve, desenchufe las cámaras y enchúfelas de una en una.</translation>
    </message>
    <message>
        <source>The program that talks to cameras gave no answer in time. Try again; if that does not help, unplug the cameras and plug them in one by one.</source>
        <translation>El programa que habla con las cámaras no respondió a tiempo. Inténtelo de nuevo; si no sirve, desenchufe las cámaras y enchúfelas de una en una.</translation>
    </message>
    <message>
        <source>The program that talks to cameras, skein-camera-host, could not be started. Install Skein again.</source>
        <translation>El programa que habla con las cámaras, skein-camera-host, no se pudo iniciar. Vuelva a instalar Skein.</translation>
    </message>
</context>
<context>
    <name>skein::ImageView</name>
    <message>
        <source>Picture</source>
        <extracomment>name of the picture area, for screen readers</extracomment>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>The photograph, or the live picture of the camera. The wheel zooms at the pointer, dragging moves it, a double click changes between the whole picture and its actual pixels; letters and arrows are commands here.</source>
        <translation>La foto, o la imagen en vivo de la cámara. La rueda amplía o reduce en el puntero, arrastrar la mueve y un doble clic alterna entre la imagen entera y sus píxeles reales; aquí las letras y las flechas son órdenes.</translation>
    </message>
</context>
<context>
    <name>skein::ImportCommand</name>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>progress: the third of five files; %3 is the name of the file</extracomment>
        <translation>%1 de %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that this session has only damaged are still on the camera&apos;s card, such as %1. To fetch one of them again, name it: skein-cli import %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%n archivo que en esta sesión solo está dañado sigue en la tarjeta de la cámara: %1. Para descargarlo otra vez, indique su nombre: skein-cli import %1.</numerusform>
            <numerusform>%n archivos que en esta sesión solo están dañados siguen en la tarjeta de la cámara, como %1. Para descargar uno otra vez, indique su nombre: skein-cli import %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) found</source>
        <extracomment>while the card is being looked at</extracomment>
        <translation>
            <numerusform>%n foto encontrada</numerusform>
            <numerusform>%n fotos encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no photographs of that kind on the camera&apos;s card.</source>
        <translation>No hay fotos de ese tipo en la tarjeta de la cámara.</translation>
    </message>
    <message>
        <source>There is no “%1” on the camera&apos;s card. See what is there with &quot;skein-cli import list&quot;.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>No hay ningún «%1» en la tarjeta de la cámara. Vea lo que hay con &quot;skein-cli import list&quot;.</translation>
    </message>
    <message>
        <source>There is nothing to import on the camera&apos;s card.</source>
        <translation>No hay nada que importar en la tarjeta de la cámara.</translation>
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
        <translation>%1 de %2 archivos, %3 de %4. %5</translation>
    </message>
    <message numerus="yes">
        <source>%n not in this session.</source>
        <comment>photographs</comment>
        <extracomment>stands behind &quot;14 photographs on the card, &quot;</extracomment>
        <translation>
            <numerusform>%n no está en esta sesión.</numerusform>
            <numerusform>%n no están en esta sesión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) chosen, %1.</source>
        <comment>and films</comment>
        <extracomment>%1 is their size, such as &quot;120 MB&quot;</extracomment>
        <translation>
            <numerusform>%n foto seleccionada, %1.</numerusform>
            <numerusform>%n fotos seleccionadas, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) on the card</source>
        <comment>and films</comment>
        <extracomment>a comma follows, and &quot;7 not in this session.&quot;</extracomment>
        <translation>
            <numerusform>%n foto en la tarjeta</numerusform>
            <numerusform>%n fotos en la tarjeta</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <extracomment>button: reads the card anew</extracomment>
        <translation>&amp;Buscar otra vez</translation>
    </message>
    <message>
        <source>&amp;Stop Looking</source>
        <extracomment>button: ends reading the card</extracomment>
        <translation>&amp;Dejar de buscar</translation>
    </message>
    <message>
        <source>All days</source>
        <extracomment>choice: photographs of all days</extracomment>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Everything on the card is in this session already.</source>
        <translation>Todo lo que hay en la tarjeta ya está en esta sesión.</translation>
    </message>
    <message>
        <source>Import from %1</source>
        <extracomment>title of a window; %1 is the name of one of several cameras</extracomment>
        <translation>Importar de %1</translation>
    </message>
    <message>
        <source>No camera is connected. Connect it to see what is on its card.</source>
        <translation>No hay ninguna cámara conectada. Conéctela para ver lo que hay en su tarjeta.</translation>
    </message>
    <message>
        <source>No photograph on the card fits what is asked for above.</source>
        <translation>Ninguna foto de la tarjeta cumple lo que se pide arriba.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>No hay nada seleccionado.</translation>
    </message>
    <message>
        <source>Nothing is chosen. The session&apos;s disk has room for %1.</source>
        <extracomment>%1 is a size, such as &quot;12 GB&quot;</extracomment>
        <translation>No hay nada seleccionado. En el disco de la sesión caben %1.</translation>
    </message>
    <message>
        <source>The camera is away. The import goes on when it is connected again.</source>
        <translation>La cámara no está. La importación continúa cuando se conecte de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>The card is being looked at: %n photograph(s) so far…</source>
        <comment>and films</comment>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>Mirando la tarjeta: %n foto hasta ahora…</numerusform>
            <numerusform>Mirando la tarjeta: %n fotos hasta ahora…</numerusform>
        </translation>
    </message>
    <message>
        <source>The card is being looked at…</source>
        <translation>Mirando la tarjeta…</translation>
    </message>
    <message>
        <source>The look at the card was stopped: there may be more than is shown.</source>
        <translation>Se dejó de mirar la tarjeta: puede haber más de lo que se muestra.</translation>
    </message>
    <message>
        <source>The session&apos;s disk has room for %1 only. Choose fewer, or make room.</source>
        <extracomment>%1 is a size, such as &quot;12 GB&quot;</extracomment>
        <translation>En el disco de la sesión solo caben %1. Seleccione menos o libere espacio.</translation>
    </message>
    <message>
        <source>The session&apos;s disk has room for %1.</source>
        <extracomment>%1 is a size, such as &quot;12 GB&quot;</extracomment>
        <translation>En el disco de la sesión caben %1.</translation>
    </message>
    <message>
        <source>There are no photographs on the card.</source>
        <translation>No hay fotos en la tarjeta.</translation>
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
        <translation>La cámara se desconectó.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off.</source>
        <translation>La conexión con la cámara se interrumpió.</translation>
    </message>
    <message>
        <source>The transfer was stopped.</source>
        <translation>La transferencia se detuvo.</translation>
    </message>
</context>
<context>
    <name>skein::IngestErrors</name>
    <message>
        <source>%1 cannot be fetched without a camera. Connect it and try again.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 no se puede descargar sin una cámara. Conéctela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 could not be fetched and stays on the camera&apos;s card. %2 It is fetched when there is room.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why</extracomment>
        <translation>%1 no se pudo descargar y sigue en la tarjeta de la cámara. %2 Se descargará cuando haya espacio.</translation>
    </message>
    <message>
        <source>%1 could not be fetched and stays on the camera&apos;s card. %2 It is tried again at the next connection.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why</extracomment>
        <translation>%1 no se pudo descargar y sigue en la tarjeta de la cámara. %2 Se intentará de nuevo en la próxima conexión.</translation>
    </message>
    <message>
        <source>%1 could not be put into the session. %2 It was received as %3.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why, %3 a file</extracomment>
        <translation>%1 no se pudo incorporar a la sesión. %2 Se recibió como %3.</translation>
    </message>
    <message>
        <source>%1 could not be put into the session. %2 The photograph is safe as %3.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why, %3 a file</extracomment>
        <translation>%1 no se pudo incorporar a la sesión. %2 La foto está a salvo como %3.</translation>
    </message>
    <message>
        <source>%1 did not arrive from the camera&apos;s memory. %2 If it was saved at the last moment, it is added when the session is opened the next time.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why</extracomment>
        <translation>%1 no llegó de la memoria de la cámara. %2 Si se guardó en el último momento, se añadirá la próxima vez que se abra la sesión.</translation>
    </message>
    <message>
        <source>%1 exists only in memory and could not be written to “%2” yet; this is tried again and again. Make room there and check the disk, and until then do not disconnect the camera and do not close Skein.</source>
        <extracomment>%1 is the name of a file, %2 a folder</extracomment>
        <translation>%1 solo existe en la memoria y aún no se pudo escribir en «%2»; se intenta una y otra vez. Libere espacio allí y compruebe el disco; hasta entonces, no desconecte la cámara ni cierre Skein.</translation>
    </message>
    <message>
        <source>%1 was not fetched and stays on the camera&apos;s card. %2</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why</extracomment>
        <translation>%1 no se descargó y sigue en la tarjeta de la cámara. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) could not be fetched yet. They are on the camera&apos;s card and will be fetched when it is connected again.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n foto no se pudo descargar todavía. Está en la tarjeta de la cámara y se descargará cuando se conecte de nuevo.</numerusform>
            <numerusform>%n fotos no se pudieron descargar todavía. Están en la tarjeta de la cámara y se descargarán cuando se conecte de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The camera went away before the photograph was fetched. It is on the card and will be fetched when the camera is connected again.</source>
        <translation>La cámara desapareció antes de descargar la foto. Esta sigue en la tarjeta y se descargará cuando la cámara se conecte de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>The session folder cannot be changed, because %n photograph(s) would be lost: they exist only in memory and wait to be written to “%1”. Make room there, wait until they have arrived, then change the folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>
            <numerusform>La carpeta de la sesión no se puede cambiar, porque se perdería %n foto: solo existe en la memoria y espera a escribirse en «%1». Libere espacio allí, espere a que llegue y cambie después la carpeta.</numerusform>
            <numerusform>La carpeta de la sesión no se puede cambiar, porque se perderían %n fotos: solo existen en la memoria y esperan a escribirse en «%1». Libere espacio allí, espere a que lleguen y cambie después la carpeta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::InputThread</name>
    <message>
        <source>The camera does not answer. Switch it off and on again, check the connection, then connect again.</source>
        <translation>La cámara no responde. Apáguela y enciéndala, compruebe la conexión y vuelva a conectar.</translation>
    </message>
    <message>
        <source>The camera host did not understand a command. Install Skein again.</source>
        <translation>El programa de la cámara no entendió un comando. Vuelva a instalar Skein.</translation>
    </message>
</context>
<context>
    <name>skein::InterfacePage</name>
    <message>
        <source>%1 (not there now)</source>
        <extracomment>%1 is the name of a monitor</extracomment>
        <translation>%1 (ahora ausente)</translation>
    </message>
    <message>
        <source>&amp;Around the picture:</source>
        <translation>&amp;Alrededor de la imagen:</translation>
    </message>
    <message>
        <source>&amp;Connect cameras as soon as they are plugged in</source>
        <translation>&amp;Conectar las cámaras en cuanto se enchufen</translation>
    </message>
    <message>
        <source>&amp;Keep screen and computer awake while photographs are taken</source>
        <translation>Mantener activos la &amp;pantalla y el equipo mientras se toman fotos</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <extracomment>label of a choice: the language of the program</extracomment>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>&amp;Notify me when Skein needs me and I look at another window</source>
        <translation>A&amp;visarme cuando Skein me necesite y esté mirando otra ventana</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <extracomment>label of a choice: dark or light</extracomment>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>A camera that went away, a full disk, a sequence or import that has ended.</source>
        <translation>Una cámara que ha desaparecido, un disco lleno, una secuencia o importación que ha terminado.</translation>
    </message>
    <message>
        <source>A folder for today</source>
        <extracomment>choice: the session that is opened at the start</extracomment>
        <translation>Una carpeta para hoy</translation>
    </message>
    <message>
        <source>All windows speak it at once; nothing that runs is interrupted.</source>
        <translation>Todas las ventanas lo usan de inmediato; no se interrumpe nada de lo que está en marcha.</translation>
    </message>
    <message>
        <source>Around the chosen t&amp;humbnail:</source>
        <translation>Alrededor de la &amp;miniatura elegida:</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Al iniciar</translation>
    </message>
    <message>
        <source>At the start, too; the one that was used last is shown. Otherwise you connect them yourself.</source>
        <translation>También al iniciar; se muestra la última utilizada. De lo contrario, las conecta usted.</translation>
    </message>
    <message>
        <source>Colour around the picture</source>
        <translation>Color alrededor de la imagen</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>theme of the window</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Desktop</source>
        <extracomment>title of a group: what the desktop is asked for</extracomment>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>During sequences, transfers, imports, live view, presentations and the like.</source>
        <translation>Durante secuencias, transferencias, importaciones, vista en vivo, presentaciones y similares.</translation>
    </message>
    <message>
        <source>In the filmstrip and in the grid.</source>
        <translation>En la tira de imágenes y en la cuadrícula.</translation>
    </message>
    <message>
        <source>In the folder of today</source>
        <translation type="vanished">En la carpeta de hoy</translation>
    </message>
    <message>
        <source>Interface</source>
        <extracomment>title of a page of the preferences: how the program looks</extracomment>
        <translation>Interfaz</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>theme of the window</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Looks</source>
        <extracomment>title of a group: the theme and colours of the program</extracomment>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Neutral greys in all of them, so that nothing near the picture has a colour of its own. Dark is best for judging photographs.</source>
        <translation>Grises neutros en todos, para que nada cerca de la imagen tenga color propio. El oscuro es el mejor para valorar fotos.</translation>
    </message>
    <message>
        <source>Of last time</source>
        <translation type="vanished">La de la última vez</translation>
    </message>
    <message>
        <source>On the m&amp;onitor:</source>
        <translation>En el m&amp;onitor:</translation>
    </message>
    <message>
        <source>One that the window is not on</source>
        <translation>Uno en el que no está la ventana</translation>
    </message>
    <message>
        <source>Open the &amp;session:</source>
        <translation type="vanished">A&amp;brir la sesión:</translation>
    </message>
    <message>
        <source>Present &amp;masks, guides and warnings, too</source>
        <translation>Presentar también máscaras, &amp;guías y avisos</translation>
    </message>
    <message>
        <source>Presentation</source>
        <extracomment>title of a part of the preferences: showing photographs alone on another monitor</extracomment>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Session at the &amp;start:</source>
        <translation>&amp;Sesión al inicio:</translation>
    </message>
    <message>
        <source>The one of last time</source>
        <extracomment>choice: the session that is opened at the start</extracomment>
        <translation>La de la última vez</translation>
    </message>
    <message>
        <source>The surroundings of a photograph change how bright it seems.</source>
        <translation>El entorno de una foto cambia lo luminosa que parece.</translation>
    </message>
    <message>
        <source>What Skein opens when it is started without a folder. If the session of last time was the folder of a day, another day begins with a folder of its own.</source>
        <translation>Lo que Skein abre cuando se inicia sin una carpeta. Si la sesión de la última vez era la carpeta de un día, otro día empieza con su propia carpeta.</translation>
    </message>
    <message>
        <source>When Skein is started without a folder. The folder of a day always gives way to that of the new day.</source>
        <translation type="vanished">Cuando Skein se inicia sin carpeta. La carpeta de un día siempre deja paso a la del nuevo día.</translation>
    </message>
    <message>
        <source>Where the presentation (F5) is shown.</source>
        <translation>Dónde se muestra la presentación (F5).</translation>
    </message>
    <message>
        <source>Whether a client on the second monitor sees what is laid over the picture.</source>
        <translation>Si un cliente ve en el segundo monitor lo que se superpone a la imagen.</translation>
    </message>
    <message>
        <source>Windows</source>
        <extracomment>title of a part of the preferences: the program&apos;s windows</extracomment>
        <translation>Ventanas</translation>
    </message>
    <message>
        <source>Windows, panels, their sizes and the full screen are remembered by themselves. “Layout” in the menu View moves the panels, and puts everything back to where it was at first.</source>
        <translation>Las ventanas, los paneles, sus tamaños y la pantalla completa se recuerdan solos. «Disposición», en el menú Ver, mueve los paneles y lo devuelve todo a su lugar inicial.</translation>
    </message>
    <message>
        <source>automatic usb cable hotplug</source>
        <translation>automático usb cable enchufar conexión en caliente</translation>
    </message>
    <message>
        <source>background surround colour grey black white</source>
        <translation>fondo entorno color gris negro blanco</translation>
    </message>
    <message>
        <source>dark light night bright colour scheme appearance desktop</source>
        <translation>oscuro claro noche luminoso esquema de color apariencia escritorio</translation>
    </message>
    <message>
        <source>folder last recent startup begin today</source>
        <translation>carpeta última reciente inicio empezar hoy</translation>
    </message>
    <message>
        <source>highlight selection frame colour border</source>
        <translation>resalte selección marco color borde</translation>
    </message>
    <message>
        <source>language translation locale speak english deutsch</source>
        <extracomment>words by which the preference is found</extracomment>
        <translation>idioma lengua traducción locale hablar español english language</translation>
    </message>
    <message>
        <source>notification message popup hidden minimised</source>
        <translation>notificación mensaje emergente oculta minimizada aviso</translation>
    </message>
    <message>
        <source>overlay second screen client</source>
        <translation>superposición segunda pantalla cliente</translation>
    </message>
    <message>
        <source>screen display projector second</source>
        <translation>pantalla monitor proyector segunda</translation>
    </message>
    <message>
        <source>sleep suspend lock screen saver blank power inhibit</source>
        <translation>reposo suspender bloqueo salvapantallas apagar pantalla energía inhibir</translation>
    </message>
</context>
<context>
    <name>skein::InterruptedCapture</name>
    <message>
        <source>The connection to the camera is back. No photograph has come of the capture during which it broke off, and no new one is on the camera&apos;s card. Take it again if you want it.</source>
        <translation>La conexión con la cámara se ha restablecido. El disparo durante el que se interrumpió no ha producido ninguna foto, y en la tarjeta de la cámara no hay ninguna nueva. Repítalo si lo desea.</translation>
    </message>
    <message>
        <source>The connection to the camera is back. Whether there is a photograph of the capture during which it broke off is not known. Look on the camera&apos;s card.</source>
        <translation>La conexión con la cámara se ha restablecido. No se sabe si hay una foto del disparo durante el que se interrumpió. Mire en la tarjeta de la cámara.</translation>
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
        <translation>Número de &amp;fotos:</translation>
    </message>
    <message>
        <source>Number o&amp;f rounds:</source>
        <extracomment>how many times the sequence within it is run</extracomment>
        <translation>Númer&amp;o de rondas:</translation>
    </message>
    <message>
        <source>One photograph, or another sequence, every so often: how often, how many of them, and when it begins and ends.</source>
        <translation>Una foto, u otra secuencia, cada cierto tiempo: con qué frecuencia, cuántas, y cuándo empieza y termina.</translation>
    </message>
    <message>
        <source>Ti&amp;mes:</source>
        <extracomment>how many times the sequence within it is run</extracomment>
        <translation type="vanished">&amp;Veces:</translation>
    </message>
</context>
<context>
    <name>skein::JobsPart</name>
    <message>
        <source>Cancelled.</source>
        <extracomment>answer to a plugin&apos;s work that somebody ended</extracomment>
        <translation>Cancelado.</translation>
    </message>
</context>
<context>
    <name>skein::Journal</name>
    <message>
        <source>Another program made the session&apos;s journal.</source>
        <translation>El diario de la sesión lo creó otro programa.</translation>
    </message>
    <message>
        <source>The session&apos;s journal could not be used. Check the disk that the session&apos;s folder lies on.</source>
        <translation>El diario de la sesión no se pudo usar. Compruebe el disco en el que está la carpeta de la sesión.</translation>
    </message>
    <message>
        <source>The session&apos;s journal does not have the photograph any more.</source>
        <translation>El diario de la sesión ya no tiene la foto.</translation>
    </message>
    <message>
        <source>The session&apos;s journal is damaged.</source>
        <translation>El diario de la sesión está dañado.</translation>
    </message>
    <message>
        <source>The session&apos;s journal is read-only.</source>
        <translation>El diario de la sesión es de solo lectura.</translation>
    </message>
</context>
<context>
    <name>skein::JournalKeeper</name>
    <message>
        <source>The session&apos;s journal could not be read and was put aside as “%1”. No photograph is affected; a new journal was begun. You can delete the old one.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>El diario de la sesión no se pudo leer y se apartó como «%1». Ninguna foto está afectada; se ha empezado un diario nuevo. Puede borrar el antiguo.</translation>
    </message>
    <message>
        <source>The session&apos;s journal “%1” cannot be written. Photographs are saved as always, but none is deleted from the camera&apos;s card. Check that the folder may be written to and that its disk is not full, then open the session again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>El diario de la sesión «%1» no se puede escribir. Las fotos se guardan como siempre, pero no se borra ninguna de la tarjeta de la cámara. Compruebe que se puede escribir en la carpeta y que su disco no está lleno, y vuelva a abrir la sesión.</translation>
    </message>
</context>
<context>
    <name>skein::JsonFields</name>
    <message>
        <source>The sequence says “%1”, which means nothing there. Correct the word or remove it.</source>
        <extracomment>%1 is a word in a sequence&apos;s file</extracomment>
        <translation type="vanished">La secuencia dice «%1», que allí no significa nada. Corrija la palabra o quítela.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”. Write one of these: %3.</source>
        <extracomment>%3 is a list of words.</extracomment>
        <translation>«%1» no puede ser «%2». Escriba una de estas: %3.</translation>
    </message>
    <message>
        <source>“%1” has to be a group in braces.</source>
        <extracomment>%1 is a word in a sequence&apos;s file</extracomment>
        <translation>«%1» debe ser un grupo entre llaves.</translation>
    </message>
    <message>
        <source>“%1” has to be a number.</source>
        <extracomment>%1 is a word in a sequence&apos;s file</extracomment>
        <translation>«%1» debe ser un número.</translation>
    </message>
    <message>
        <source>“%1” has to be a text in quotation marks.</source>
        <extracomment>%1 is a word in a sequence&apos;s file</extracomment>
        <translation>«%1» debe ser un texto entre comillas.</translation>
    </message>
    <message>
        <source>“%1” has to be a whole number, but is %2.</source>
        <extracomment>%1 is a word in a sequence&apos;s file, %2 what stands there</extracomment>
        <translation>«%1» debe ser un número entero, pero es %2.</translation>
    </message>
    <message>
        <source>“%1” has to be true or false.</source>
        <extracomment>%1 is a word in a sequence&apos;s file</extracomment>
        <translation>«%1» debe ser true o false.</translation>
    </message>
    <message>
        <source>“%1” is too large a number: %2.</source>
        <extracomment>%1 is a word in a sequence&apos;s file, %2 what stands there</extracomment>
        <translation>«%1» es un número demasiado grande: %2.</translation>
    </message>
</context>
<context>
    <name>skein::KeyEditor</name>
    <message>
        <source>%1 belongs to “%2”, which would go without it.</source>
        <extracomment>%1 a key, %2 the command that has it</extracomment>
        <translation>%1 pertenece a «%2», que se quedaría sin ella.</translation>
    </message>
    <message>
        <source>&amp;Add Key</source>
        <extracomment>button: gives the command one more key</extracomment>
        <translation>&amp;Añadir tecla</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>button: leaves the keys as they are</extracomment>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <extracomment>button: gives the command its own keys again</extracomment>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>&amp;Take It</source>
        <extracomment>button: takes the key from the command that has it</extracomment>
        <translation>&amp;Usarla</translation>
    </message>
    <message>
        <source>Any key counts, also of a remote; Escape twice ends this</source>
        <translation>Vale cualquier tecla, también la de un mando; Esc dos veces lo termina</translation>
    </message>
    <message>
        <source>Choose one above to change its keys.</source>
        <translation>Elija un comando arriba para cambiar sus teclas.</translation>
    </message>
    <message>
        <source>Escape would no longer cancel what is under way. Press it again to leave all as it is.</source>
        <translation>Esc ya no cancelaría lo que está en curso. Púlsela otra vez para dejarlo todo como está.</translation>
    </message>
    <message>
        <source>Gives the command one more key: press it then</source>
        <translation>Da al comando una tecla más: púlsela después</translation>
    </message>
    <message>
        <source>Gives the command the keys again that it has by itself</source>
        <translation>Devuelve al comando las teclas que tiene de forma predeterminada</translation>
    </message>
    <message>
        <source>Leaves the key with the command that has it now.</source>
        <translation>Deja la tecla al comando que la tiene ahora.</translation>
    </message>
    <message>
        <source>No command is chosen</source>
        <translation>No hay ningún comando elegido</translation>
    </message>
    <message>
        <source>Press the key. Escape twice leaves all as it is.</source>
        <translation>Pulse la tecla. Esc dos veces lo deja todo como está.</translation>
    </message>
    <message>
        <source>Takes %1 from the command</source>
        <extracomment>%1 a key</extracomment>
        <translation>Quita %1 al comando</translation>
    </message>
    <message>
        <source>Takes the key from the command that has it now, and gives it to this one.</source>
        <translation>Quita la tecla al comando que la tiene ahora y se la da a este.</translation>
    </message>
    <message>
        <source>The computer tells nothing of this key by which it could be known again. Press another one.</source>
        <translation>El ordenador no comunica de esta tecla nada que permita reconocerla. Pulse otra.</translation>
    </message>
    <message>
        <source>This command has %1 already. Press another key.</source>
        <extracomment>%1 a key</extracomment>
        <translation>Este comando ya tiene %1. Pulse otra tecla.</translation>
    </message>
</context>
<context>
    <name>skein::KeyFile</name>
    <message>
        <source>The keys could not be written to “%1”. Choose another place, or make room there, and export them again.</source>
        <extracomment>%1 a path</extracomment>
        <translation>Las teclas no se pudieron escribir en «%1». Elija otro lugar o libere espacio allí, y expórtelas de nuevo.</translation>
    </message>
    <message>
        <source>This file holds no keys of Skein, so nothing was changed. Choose a file that Skein has exported.</source>
        <translation>Este archivo no contiene teclas de Skein, así que no se ha cambiado nada. Elija un archivo exportado por Skein.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Choose another file, or see to its permissions.</source>
        <extracomment>%1 a path</extracomment>
        <translation>«%1» no se puede leer. Elija otro archivo o revise sus permisos.</translation>
    </message>
</context>
<context>
    <name>skein::KeyGroups</name>
    <message>
        <source>Camera</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Focus</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Enfoque</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Histogram</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>Live view</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Vista en vivo</translation>
    </message>
    <message>
        <source>Masks and overlays</source>
        <translation>Máscaras y superposiciones</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Plugins</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Complementos</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Sequences</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Secuencias</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Ventana</translation>
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
        <translation type="vanished">Esc o un clic cierra esto. Las teclas se cambian en las preferencias.</translation>
    </message>
    <message>
        <source>Escape or a click closes this. What is grey is not possible at the moment; keys that mean nothing here are left out. The preferences change keys.</source>
        <translation>Esc o un clic cierra esto. Lo que está en gris no es posible en este momento; las teclas que aquí no tienen efecto se omiten. Las teclas se cambian en las preferencias.</translation>
    </message>
</context>
<context>
    <name>skein::KeyRecorder</name>
    <message>
        <source>Press a key</source>
        <translation>Pulse una tecla</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Pulse una tecla…</translation>
    </message>
    <message>
        <source>Press the key that is meant, with Ctrl, Alt or Shift if you like; keys of remotes count as well. Escape twice leaves without one.</source>
        <translation>Pulse la tecla deseada, con Ctrl, Alt o Mayús si quiere; también valen las teclas de los mandos. Esc dos veces sale sin ninguna.</translation>
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
        <translation>%1Flechas</translation>
    </message>
    <message>
        <source>A little nearer, farther</source>
        <translation>Un poco más cerca, más lejos</translation>
    </message>
    <message>
        <source>Camera&apos;s magnifier more, less</source>
        <translation>Lupa de la cámara: más, menos</translation>
    </message>
    <message>
        <source>Filmstrip taller, lower</source>
        <translation>Tira de imágenes más alta, más baja</translation>
    </message>
    <message>
        <source>First, last picture</source>
        <translation>Primera, última imagen</translation>
    </message>
    <message>
        <source>Focus nearer, farther</source>
        <translation>Enfoque más cerca, más lejos</translation>
    </message>
    <message>
        <source>Go to focus A, B</source>
        <translation>Ir al enfoque A, B</translation>
    </message>
    <message>
        <source>Grid</source>
        <extracomment>group of keys: those that work in the grid of small pictures</extracomment>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>Keys at the photographs</source>
        <translation>Teclas en las fotos</translation>
    </message>
    <message>
        <source>Keys in live view</source>
        <translation>Teclas en la vista en vivo</translation>
    </message>
    <message>
        <source>Keys in the grid</source>
        <translation>Teclas en la cuadrícula</translation>
    </message>
    <message>
        <source>Keys in the presentation</source>
        <translation>Teclas en la presentación</translation>
    </message>
    <message>
        <source>Keys while a sequence runs</source>
        <translation>Teclas durante una secuencia</translation>
    </message>
    <message>
        <source>Keys while comparing</source>
        <translation>Teclas al comparar</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Mover la imagen</translation>
    </message>
    <message>
        <source>Move the sharpness spot</source>
        <translation>Mover el punto de nitidez</translation>
    </message>
    <message>
        <source>Much nearer, farther</source>
        <translation>Mucho más cerca, más lejos</translation>
    </message>
    <message>
        <source>Next, previous area</source>
        <translation>Zona siguiente, anterior</translation>
    </message>
    <message>
        <source>Next, previous camera</source>
        <translation>Cámara siguiente, anterior</translation>
    </message>
    <message>
        <source>No to five stars</source>
        <translation>De cero a cinco estrellas</translation>
    </message>
    <message>
        <source>Page back, forward</source>
        <translation>Página atrás, adelante</translation>
    </message>
    <message>
        <source>Panel wider, narrower</source>
        <translation>Panel más ancho, más estrecho</translation>
    </message>
    <message>
        <source>Picture before, after</source>
        <translation>Imagen anterior, siguiente</translation>
    </message>
    <message>
        <source>Red, yellow, green, blue label</source>
        <translation>Etiqueta roja, amarilla, verde, azul</translation>
    </message>
    <message>
        <source>Row above, below</source>
        <translation>Fila superior, inferior</translation>
    </message>
    <message>
        <source>Run sequence</source>
        <extracomment>what a key does</extracomment>
        <translation>Ejecutar secuencia</translation>
    </message>
    <message>
        <source>Select back, forward</source>
        <translation>Seleccionar hacia atrás, adelante</translation>
    </message>
    <message>
        <source>Select to first, last</source>
        <translation>Seleccionar hasta la primera, última</translation>
    </message>
    <message>
        <source>Set focus mark A, B</source>
        <translation>Poner la marca de enfoque A, B</translation>
    </message>
    <message>
        <source>Setting before, after</source>
        <translation>Ajuste anterior, siguiente</translation>
    </message>
    <message>
        <source>Show the picture large</source>
        <translation>Mostrar la imagen en grande</translation>
    </message>
    <message>
        <source>Step the setting up, down</source>
        <translation>Subir, bajar un paso el ajuste</translation>
    </message>
    <message>
        <source>Turn to the left, right</source>
        <translation>Girar a la izquierda, derecha</translation>
    </message>
    <message>
        <source>Zoom in, out</source>
        <translation>Ampliar, reducir</translation>
    </message>
</context>
<context>
    <name>skein::Leftovers</name>
    <message numerus="yes">
        <source>%n photograph(s) left over from an interrupted transfer were added to the session.</source>
        <extracomment>said when a session is opened</extracomment>
        <translation>
            <numerusform>%n foto que quedó de una transferencia interrumpida se ha añadido a la sesión.</numerusform>
            <numerusform>%n fotos que quedaron de una transferencia interrumpida se han añadido a la sesión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) broke off earlier, and what had arrived is not a whole photograph (%1). Fetch the photographs from the camera again; the parts stay in “%2” until you delete them.</source>
        <extracomment>%1: names of files with commas between them, %2 a folder</extracomment>
        <translation>
            <numerusform>%n transferencia se interrumpió antes, y lo que había llegado no es una foto completa (%1). Descargue de nuevo la foto de la cámara; la parte sigue en «%2» hasta que la borre.</numerusform>
            <numerusform>%n transferencias se interrumpieron antes, y lo que había llegado no son fotos completas (%1). Descargue de nuevo las fotos de la cámara; las partes siguen en «%2» hasta que las borre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::LevelLayer</name>
    <message>
        <source>%1 to the left</source>
        <extracomment>How far the camera leans: an angle.</extracomment>
        <translation>%1 a la izquierda</translation>
    </message>
    <message>
        <source>%1 to the right</source>
        <extracomment>How far the camera leans: an angle.</extracomment>
        <translation>%1 a la derecha</translation>
    </message>
    <message>
        <source>%1, pitch %2</source>
        <extracomment>How the camera leans sideways, and how far it nods: an angle with its sign.</extracomment>
        <translation>%1, cabeceo %2</translation>
    </message>
    <message>
        <source>%1°</source>
        <extracomment>an angle</extracomment>
        <translation>%1°</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>read aloud: how the camera leans, as a spirit level shows it</extracomment>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>The camera does not tell its level</source>
        <translation>La cámara no comunica su nivel</translation>
    </message>
</context>
<context>
    <name>skein::LibraryVersion</name>
    <message>
        <source>After libgphoto2 %1, version 2.5.34 closes security holes: until your distribution brings that, connect only cameras that are yours.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Después de libgphoto2 %1, la versión 2.5.34 corrige fallos de seguridad: hasta que su distribución la incluya, conecte solo cámaras propias.</translation>
    </message>
    <message>
        <source>libgphoto2 %1 can overlook one of many photographs taken quickly, and version 2.5.34 closes security holes: until your distribution brings that, connect only cameras that are yours.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>libgphoto2 %1 puede pasar por alto una de muchas fotos tomadas rápidamente, y la versión 2.5.34 corrige fallos de seguridad: hasta que su distribución la incluya, conecte solo cámaras propias.</translation>
    </message>
    <message>
        <source>libgphoto2 %1 does not recognise some cameras that other versions know, and version 2.5.34 closes security holes: until your distribution brings that, connect only cameras that are yours.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>libgphoto2 %1 no reconoce algunas cámaras que otras versiones conocen, y la versión 2.5.34 corrige fallos de seguridad: hasta que su distribución la incluya, conecte solo cámaras propias.</translation>
    </message>
</context>
<context>
    <name>skein::ListCommand</name>
    <message>
        <source>No camera was found. Connect one by USB and switch it on; cameras in the network are not listed, name their address with --camera.</source>
        <translation>No se ha encontrado ninguna cámara. Conecte una por USB y enciéndala; las cámaras en red no se enumeran, indique su dirección con --camera.</translation>
    </message>
</context>
<context>
    <name>skein::LiveBadge</name>
    <message>
        <source>LIVE</source>
        <extracomment>badge on the live picture</extracomment>
        <translation>EN VIVO</translation>
    </message>
    <message>
        <source>LIVE   %1</source>
        <extracomment>badge on the live picture; %1 says more, such as &quot;mirrored&quot;</extracomment>
        <translation>EN VIVO   %1</translation>
    </message>
    <message>
        <source>waiting for live view</source>
        <translation>esperando la vista en vivo</translation>
    </message>
</context>
<context>
    <name>skein::LiveCommands</name>
    <message>
        <source>Frame saved as %1</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>Fotograma guardado como %1</translation>
    </message>
    <message>
        <source>Magnified by the camera: %1</source>
        <extracomment>%1: how far: &quot;5×&quot; or &quot;Step 2 of 5&quot;</extracomment>
        <translation>Ampliado por la cámara: %1</translation>
    </message>
    <message>
        <source>No frame was saved: live view shows none.
%1 starts it, %2 saves a frame.</source>
        <extracomment>%1 and %2 are keys</extracomment>
        <translation>No se ha guardado ningún fotograma: la vista en vivo no muestra ninguno.
%1 la inicia, %2 guarda un fotograma.</translation>
    </message>
    <message>
        <source>No frame was saved: this is a photograph.
Live view comes back; press %1 again then.</source>
        <extracomment>%1 is a key</extracomment>
        <translation>No se ha guardado ningún fotograma: esto es una foto.
La vista en vivo volverá; pulse entonces %1 otra vez.</translation>
    </message>
    <message>
        <source>The camera magnifies no more: %1</source>
        <extracomment>%1: how far the camera magnifies live view: &quot;Step 5 of 5&quot;</extracomment>
        <translation>La cámara no amplía más: %1</translation>
    </message>
    <message>
        <source>The frame of live view was not saved. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>El fotograma de la vista en vivo no se guardó. %1</translation>
    </message>
    <message>
        <source>The magnification was not changed. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>La ampliación no se cambió. %1</translation>
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
        <translation>&amp;Color:</translation>
    </message>
    <message>
        <source>&amp;Strength:</source>
        <extracomment>label of a number: how strongly focus peaking is drawn</extracomment>
        <translation>&amp;Intensidad:</translation>
    </message>
    <message>
        <source>&amp;Threshold:</source>
        <extracomment>of focus peaking: how sharp an edge must be to be marked</extracomment>
        <translation>&amp;Umbral:</translation>
    </message>
    <message>
        <source>After a photograph from live view</source>
        <translation>Después de una foto desde la vista en vivo</translation>
    </message>
    <message>
        <source>Choose one that your subjects do not have.</source>
        <translation>Elija uno que sus motivos no tengan.</translation>
    </message>
    <message>
        <source>How boldly edges in focus are marked, from 0 to 1.</source>
        <translation>Con qué intensidad se marcan los bordes enfocados, de 0 a 1.</translation>
    </message>
    <message>
        <source>How strong an edge must be to be marked; lower marks more.</source>
        <translation>Lo marcado que debe ser un borde para señalarse; un valor menor señala más.</translation>
    </message>
    <message>
        <source>Live View</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>Vista en vivo</translation>
    </message>
    <message>
        <source>Marks of focus, masks, guides and the exposure warning work over live view as over photographs; their keys are in the menu View. How the live picture is turned or mirrored is chosen in the menu Camera, and remembered.</source>
        <translation>Las marcas de enfoque, las máscaras, las guías y el aviso de exposición funcionan sobre la vista en vivo como sobre las fotos; sus teclas están en el menú Ver. El giro o el espejo de la imagen en vivo se elige en el menú Cámara y se recuerda.</translation>
    </message>
    <message>
        <source>Marks on what is in focus (focus peaking)</source>
        <translation>Marcas sobre lo que está enfocado (focus peaking)</translation>
    </message>
    <message>
        <source>focus peaking edges sharp</source>
        <translation>resaltado de enfoque focus peaking bordes nítido</translation>
    </message>
    <message>
        <source>focus peaking opacity</source>
        <translation>resaltado de enfoque focus peaking opacidad</translation>
    </message>
    <message>
        <source>focus peaking sensitivity edges</source>
        <translation>resaltado de enfoque focus peaking sensibilidad bordes</translation>
    </message>
    <message>
        <source>review preview continue return seconds time</source>
        <translation>revisión vista previa continuar volver segundos tiempo</translation>
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
        <translation>%1, en espejo</translation>
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
        <translation>CONGELADA</translation>
    </message>
    <message>
        <source>No new picture comes from the camera: the last one is shown. %1</source>
        <extracomment>%1 is a sentence: what may be the reason</extracomment>
        <translation>No llega ninguna imagen nueva de la cámara: se muestra la última. %1</translation>
    </message>
    <message>
        <source>The camera sends live pictures that cannot be read, so none is shown. End live view and begin it anew; if that does not help, switch the camera off and on again.</source>
        <translation>La cámara envía imágenes en vivo que no se pueden leer, así que no se muestra ninguna. Termine la vista en vivo y empiécela de nuevo; si no sirve, apague y encienda la cámara.</translation>
    </message>
    <message>
        <source>The camera sends live pictures that cannot be read. The last good one is shown; if no other comes, end live view and begin it anew.</source>
        <translation>La cámara envía imágenes en vivo que no se pueden leer. Se muestra la última buena; si no llega otra, termine la vista en vivo y empiécela de nuevo.</translation>
    </message>
    <message>
        <source>mirrored</source>
        <extracomment>says how the live picture is shown</extracomment>
        <translation>en espejo</translation>
    </message>
    <message>
        <source>motion –</source>
        <extracomment>Live view: how far the picture moves cannot be told.</extracomment>
        <translation>movimiento –</translation>
    </message>
    <message>
        <source>moves %1 %</source>
        <extracomment>Live view: how far the picture moves between two frames, in per cent of its width.</extracomment>
        <translation>se mueve %1 %</translation>
    </message>
    <message numerus="yes">
        <source>no new picture for %n s</source>
        <comment>live view, seconds</comment>
        <extracomment>%n counts seconds</extracomment>
        <translation>
            <numerusform>sin imagen nueva desde hace %n s</numerusform>
            <numerusform>sin imagen nueva desde hace %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>turned left</source>
        <extracomment>says how the live picture is shown</extracomment>
        <translation>girada a la izquierda</translation>
    </message>
    <message>
        <source>turned right</source>
        <extracomment>says how the live picture is shown</extracomment>
        <translation>girada a la derecha</translation>
    </message>
    <message>
        <source>upside down</source>
        <extracomment>says how the live picture is shown</extracomment>
        <translation>boca abajo</translation>
    </message>
</context>
<context>
    <name>skein::LiveReturn</name>
    <message>
        <source>Escape: back to live view</source>
        <translation>Esc: volver a la vista en vivo</translation>
    </message>
</context>
<context>
    <name>skein::LiveViewPart</name>
    <message>
        <source>Live view could not be switched. Wait a moment and try again.</source>
        <translation>La vista en vivo no se pudo activar o desactivar. Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The camera shows no live picture now. Connect a camera that has one, and wait until it is ready.</source>
        <translation>La cámara no muestra ahora ninguna imagen en vivo. Conecte una cámara que la tenga y espere a que esté lista.</translation>
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
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <extracomment>how much of live view the camera shows</extracomment>
        <translation>La imagen entera</translation>
    </message>
</context>
<context>
    <name>skein::MainWindow</name>
    <message>
        <source>%1 is under way. Stop it, or wait until it has ended, then try again.</source>
        <extracomment>%1 is the name of what takes photographs by itself: &quot;Eclipse&quot;</extracomment>
        <translation>En curso: %1. Deténgalo o espere a que termine, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Asks whether to stop the sequence of a camera that is not shown.</source>
        <translation>Pregunta si se debe detener la secuencia de una cámara que no se muestra.</translation>
    </message>
    <message>
        <source>Asks whether to stop the sequence.</source>
        <translation>Pregunta si se debe detener la secuencia.</translation>
    </message>
    <message>
        <source>Asks whether to stop what a plugin does with the camera.</source>
        <translation>Pregunta si se debe detener lo que un complemento hace con la cámara.</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>title of a panel: the camera&apos;s settings</extracomment>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Closes the message.</source>
        <translation>Cierra el mensaje.</translation>
    </message>
    <message>
        <source>Closes the welcome.</source>
        <translation>Cierra la bienvenida.</translation>
    </message>
    <message>
        <source>Ends comparing.</source>
        <translation>Termina la comparación.</translation>
    </message>
    <message>
        <source>Ends live view.</source>
        <translation>Termina la vista en vivo.</translation>
    </message>
    <message>
        <source>Ends the exposure, or what the camera waits for.</source>
        <translation>Termina la exposición, o aquello a lo que espera la cámara.</translation>
    </message>
    <message>
        <source>Ends what the camera does: a long exposure, live view or a wait.</source>
        <translation type="vanished">Termina lo que hace la cámara: una exposición larga, la vista en vivo o una espera.</translation>
    </message>
    <message>
        <source>Ends what the cameras do.</source>
        <translation>Termina lo que hacen las cámaras.</translation>
    </message>
    <message>
        <source>Goes back to live view.</source>
        <translation>Vuelve a la vista en vivo.</translation>
    </message>
    <message>
        <source>Leaves the full screen.</source>
        <translation>Sale de la pantalla completa.</translation>
    </message>
    <message>
        <source>Lets the frozen live picture go on.</source>
        <translation>Reanuda la imagen en vivo congelada.</translation>
    </message>
    <message>
        <source>Mask %1</source>
        <extracomment>%1: an aspect ratio</extracomment>
        <translation>Máscara %1</translation>
    </message>
    <message>
        <source>Nothing is under way that could be cancelled.</source>
        <translation>No hay nada en curso que se pueda cancelar.</translation>
    </message>
    <message>
        <source>Overlay</source>
        <extracomment>title of a section: a picture that lies over the picture</extracomment>
        <translation>Superposición</translation>
    </message>
    <message>
        <source>Stops focusing.</source>
        <translation>Detiene el enfoque.</translation>
    </message>
    <message>
        <source>Stops the row of photographs of a camera that is not shown.</source>
        <translation>Detiene la serie de fotos de una cámara que no se muestra.</translation>
    </message>
    <message>
        <source>Stops the sequence of a camera that is not shown.</source>
        <translation>Detiene la secuencia de una cámara que no se muestra.</translation>
    </message>
    <message>
        <source>Stops the sequence.</source>
        <translation>Detiene la secuencia.</translation>
    </message>
    <message>
        <source>Stops the transfer; the photograph stays on the camera&apos;s card.</source>
        <translation>Detiene la transferencia; la foto sigue en la tarjeta de la cámara.</translation>
    </message>
    <message>
        <source>Stops what a plugin does with the camera.</source>
        <translation>Detiene lo que un complemento hace con la cámara.</translation>
    </message>
    <message>
        <source>Stops what the shutter waits for, or its row of photographs.</source>
        <translation>Detiene aquello a lo que espera el disparo, o su serie de fotos.</translation>
    </message>
    <message>
        <source>The shutter is at work already. Wait until its photographs are taken, or stop it with Escape, then try again.</source>
        <translation>El obturador ya está en marcha. Espere a que se tomen sus fotos, o deténgalo con Esc, e inténtelo de nuevo.</translation>
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
        <translation>%1 no es un archivo normal. Elija una imagen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check its permissions and the disk.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>El archivo %1 no se puede leer. Compruebe sus permisos y el disco.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check the disk it is on.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>El archivo %1 no se puede leer. Compruebe el disco en el que está.</translation>
    </message>
    <message>
        <source>The file %1 is empty: there is nothing of a photograph in it. Fetch it from the camera&apos;s card once more, or copy it again from where it came.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>El archivo %1 está vacío: no contiene nada de una foto. Descárguelo otra vez de la tarjeta de la cámara o cópielo de nuevo de donde procedía.</translation>
    </message>
    <message>
        <source>The file %1 is not there any more. Choose another picture.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>El archivo %1 ya no está. Elija otra imagen.</translation>
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
        <translation>Otra relación de aspecto</translation>
    </message>
    <message>
        <source>Another one, like 2.35:1</source>
        <translation>Otra, como 2.35:1</translation>
    </message>
    <message>
        <source>Aspect ratios</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>Relaciones de aspecto</translation>
    </message>
    <message>
        <source>Drawn as</source>
        <extracomment>how the mask looks: shade or outline</extracomment>
        <translation>Dibujo</translation>
    </message>
    <message>
        <source>Opacity</source>
        <extracomment>a number of per cent</extracomment>
        <translation>Opacidad</translation>
    </message>
    <message>
        <source>Outline</source>
        <extracomment>only the edge of the mask</extracomment>
        <translation>Contorno</translation>
    </message>
    <message>
        <source>Several at once are shown as outlines.</source>
        <translation>Varias a la vez se muestran como contornos.</translation>
    </message>
    <message>
        <source>Shade</source>
        <extracomment>darkens what lies outside of the mask</extracomment>
        <translation>Sombra</translation>
    </message>
    <message>
        <source>Show the mask</source>
        <translation>Mostrar la máscara</translation>
    </message>
    <message>
        <source>Turn for upright pictures</source>
        <translation>Girar en imágenes verticales</translation>
    </message>
    <message>
        <source>Turns masks that are wider than high when the picture is higher than wide.</source>
        <translation>Gira las máscaras más anchas que altas cuando la imagen es más alta que ancha.</translation>
    </message>
    <message>
        <source>What a crop to another aspect ratio would keep. A check mark chooses a ratio, several are shown as outlines; your own can be typed. The mask is only shown: photographs keep all they have.</source>
        <translation>Lo que conservaría un recorte con otra relación de aspecto. Una marca de verificación elige una relación; varias se muestran como contornos; también puede escribir la suya. La máscara solo se muestra: las fotos conservan todo lo que tienen.</translation>
    </message>
</context>
<context>
    <name>skein::MasterCommands</name>
    <message>
        <source>The computer has the camera&apos;s controls.
“Give Back” above its settings lets shutter and dials of the camera work.</source>
        <translation>El ordenador tiene los controles de la cámara.
«Devolver», sobre sus ajustes, hace funcionar el disparador y los diales de la cámara.</translation>
    </message>
    <message>
        <source>The computer has the camera&apos;s controls.
“Leave the Controls to the Body” in the Camera menu gives them back.</source>
        <translation>El ordenador tiene los controles de la cámara.
«Dejar los controles al cuerpo», en el menú Cámara, los devuelve.</translation>
    </message>
</context>
<context>
    <name>skein::MasterRow</name>
    <message>
        <source>Give Back</source>
        <extracomment>button: lets the camera&apos;s own dials decide again</extracomment>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Gives the controls to the computer until you give them back.</source>
        <translation>Da los controles al ordenador hasta que usted los devuelva.</translation>
    </message>
    <message>
        <source>Lets shutter button and dials of the camera work.</source>
        <translation>Hace funcionar el disparador y los diales de la cámara.</translation>
    </message>
    <message>
        <source>Take Over</source>
        <extracomment>button: the computer takes the camera&apos;s controls</extracomment>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>The camera&apos;s own controls work.</source>
        <translation>Los controles de la propia cámara funcionan.</translation>
    </message>
    <message>
        <source>The computer has the controls during live view.</source>
        <translation>El ordenador tiene los controles durante la vista en vivo.</translation>
    </message>
    <message>
        <source>The computer has the controls for this photograph.</source>
        <translation>El ordenador tiene los controles para esta foto.</translation>
    </message>
    <message>
        <source>The computer has the controls.</source>
        <translation>El ordenador tiene los controles.</translation>
    </message>
    <message>
        <source>The computer may have the controls.</source>
        <translation>Es posible que el ordenador tenga los controles.</translation>
    </message>
</context>
<context>
    <name>skein::MemoryFiles</name>
    <message>
        <source>The disk of “%1” is full, and the photograph “%2” is nowhere but in Skein&apos;s memory. Make room there and do not disconnect the camera: it is written as soon as it fits.</source>
        <extracomment>%1 is a folder, %2 the name of a file</extracomment>
        <translation>El disco de «%1» está lleno, y la foto «%2» solo está en la memoria de Skein. Libere espacio allí y no desconecte la cámara: se escribirá en cuanto quepa.</translation>
    </message>
    <message>
        <source>The photograph “%1” was only in the camera&apos;s memory, could not be written and is lost. Make room on the disk, then take it again.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>La foto «%1» solo estaba en la memoria de la cámara, no se pudo escribir y se ha perdido. Libere espacio en el disco y repítala.</translation>
    </message>
    <message>
        <source>The photograph “%2” could not be written in “%1” and is nowhere but in Skein&apos;s memory. Check that folder and do not disconnect the camera: writing is tried again all the while.</source>
        <extracomment>%1 is a folder, %2 the name of a file</extracomment>
        <translation>La foto «%2» no se pudo escribir en «%1» y solo está en la memoria de Skein. Compruebe esa carpeta y no desconecte la cámara: se sigue intentando escribirla.</translation>
    </message>
</context>
<context>
    <name>skein::MessageBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>messages waiting</comment>
        <extracomment>more messages are waiting behind this one</extracomment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>What has happened, and what can be done about it: the buttons do that. Escape puts a message away.</source>
        <translation>Qué ha ocurrido y qué se puede hacer al respecto: de eso se encargan los botones. Esc cierra un mensaje.</translation>
    </message>
</context>
<context>
    <name>skein::Metadata</name>
    <message>
        <source>(%1 bytes)</source>
        <extracomment>%1 is a number: data that cannot be shown</extracomment>
        <translation>(%1 bytes)</translation>
    </message>
    <message>
        <source>(damaged)</source>
        <extracomment>instead of a value that cannot be read</extracomment>
        <translation>(dañado)</translation>
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
        <translation>Notas del fabricante</translation>
    </message>
    <message>
        <source>Some of the metadata is damaged: this is what can be read.</source>
        <translation>Algunos metadatos están dañados: esto es lo que se puede leer.</translation>
    </message>
    <message>
        <source>Some text is not written as the standards want it, so letters may be wrong.</source>
        <translation>Algún texto no está escrito como piden los estándares, así que puede haber letras erróneas.</translation>
    </message>
    <message>
        <source>The XMP metadata is too large to be shown here…</source>
        <translation>Los metadatos XMP son demasiado grandes para mostrarlos aquí…</translation>
    </message>
    <message>
        <source>The file became shorter while it was read, so some may be missing.</source>
        <translation>El archivo se acortó mientras se leía, así que puede faltar algo.</translation>
    </message>
    <message>
        <source>The metadata is larger than any camera&apos;s, so some is not shown here…</source>
        <translation>Los metadatos son mayores que los de cualquier cámara, así que algunos no se muestran aquí…</translation>
    </message>
    <message>
        <source>There is more metadata than is shown here…</source>
        <translation>Hay más metadatos de los que se muestran aquí…</translation>
    </message>
    <message>
        <source>Very long texts end with “…”.</source>
        <translation>Los textos muy largos terminan con «…».</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>head of a column: what the metadata say</extracomment>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>skein::MetadataPanel</name>
    <message>
        <source>%1 holds no metadata that can be read.</source>
        <translation>%1 no contiene metadatos que se puedan leer.</translation>
    </message>
    <message>
        <source>Choose a photograph to see its metadata.</source>
        <translation>Elija una foto para ver sus metadatos.</translation>
    </message>
    <message>
        <source>Hide GPS Position</source>
        <translation>Ocultar posición GPS</translation>
    </message>
    <message>
        <source>Reading the metadata…</source>
        <translation>Leyendo los metadatos…</translation>
    </message>
    <message>
        <source>Show GPS Position</source>
        <translation>Mostrar posición GPS</translation>
    </message>
    <message>
        <source>The entries with “GPS” in their names tell where it was.</source>
        <translation>Las entradas con «GPS» en el nombre indican dónde fue.</translation>
    </message>
    <message>
        <source>The new photograph holds no metadata that can be read yet.</source>
        <translation>La foto nueva aún no contiene metadatos que se puedan leer.</translation>
    </message>
    <message>
        <source>What the photograph says about itself, in groups that open and close. A line can be copied by its menu.</source>
        <translation>Lo que la foto dice de sí misma, en grupos que se abren y se cierran. Una línea se puede copiar desde su menú.</translation>
    </message>
</context>
<context>
    <name>skein::MetadataTab</name>
    <message>
        <source>Metadata</source>
        <extracomment>title of a panel</extracomment>
        <translation>Metadatos</translation>
    </message>
</context>
<context>
    <name>skein::MirrorStage</name>
    <message>
        <source>Shake dies down: %1 s</source>
        <extracomment>the camera is left alone before the exposure: seconds until the photograph</extracomment>
        <translation>La vibración se extingue: %1 s</translation>
    </message>
    <message>
        <source>The camera could not be set back to what it was before the photograph. See to the settings of its mirror and its shutter on the camera itself. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>La cámara no se pudo restablecer al estado anterior a la foto. Revise los ajustes del espejo y del obturador en la propia cámara. %1</translation>
    </message>
</context>
<context>
    <name>skein::MissedPrompt</name>
    <message numerus="yes">
        <source>%n photograph(s) on the camera&apos;s card are saved in this session, and were to be deleted from the card the last time, which was interrupted. They stay there until you delete them.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n foto de la tarjeta de la cámara está guardada en esta sesión y debía borrarse de la tarjeta la última vez, lo que se interrumpió. Sigue allí hasta que la borre.</numerusform>
            <numerusform>%n fotos de la tarjeta de la cámara están guardadas en esta sesión y debían borrarse de la tarjeta la última vez, lo que se interrumpió. Siguen allí hasta que las borre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) were taken while the camera was away. They stay on its card until you fetch them.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n foto se tomó mientras la cámara no estaba. Sigue en su tarjeta hasta que la descargue.</numerusform>
            <numerusform>%n fotos se tomaron mientras la cámara no estaba. Siguen en su tarjeta hasta que las descargue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete from Card</source>
        <extracomment>button beside a sentence about photographs on the camera&apos;s card</extracomment>
        <translation>Borrar de la tarjeta</translation>
    </message>
    <message>
        <source>Fetch</source>
        <extracomment>button beside a sentence about photographs on the camera&apos;s card</extracomment>
        <translation>Descargar</translation>
    </message>
</context>
<context>
    <name>skein::MissedShots</name>
    <message>
        <source>The camera&apos;s card cannot be looked at, so nobody knows whether photographs wait there. %1 Disconnect the camera and connect it again to have it looked at.</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>La tarjeta de la cámara no se puede mirar, así que no se sabe si hay fotos esperando en ella. %1 Desconecte la cámara y vuelva a conectarla para que se mire.</translation>
    </message>
</context>
<context>
    <name>skein::NamePattern</name>
    <message>
        <source>A counter in a file name pattern knows no “%1”. It has from 1 to 9 digits and goes on through a session, a day, or for ever: {counter:4}, {counter:4:day}, {counter:6:ever}.</source>
        <extracomment>%1 is what was typed; {counter:4} and the like stay as they are</extracomment>
        <translation>Un contador en un patrón de nombres no admite «%1». Tiene de 1 a 9 dígitos y continúa durante una sesión, un día o para siempre: {counter:4}, {counter:4:day}, {counter:6:ever}.</translation>
    </message>
    <message>
        <source>A counter that begins anew each day needs the date beside it, or names would repeat. Add {date} to the pattern.</source>
        <translation>Un contador que empieza de nuevo cada día necesita la fecha al lado, o los nombres se repetirían. Añada {date} al patrón.</translation>
    </message>
    <message>
        <source>A date in a file name pattern cannot make folders by itself. Write “{date:%Y}/{date:%m}/” for a folder in a folder.</source>
        <translation>Una fecha en un patrón de nombres no puede crear carpetas por sí misma. Escriba «{date:%Y}/{date:%m}/» para una carpeta dentro de otra.</translation>
    </message>
    <message>
        <source>A date in a file name pattern knows no “%1”. Write something like {date:%Y-%m-%d}; “man strftime” lists all letters.</source>
        <extracomment>%1 is what was typed; {date:%Y-%m-%d} and the man page stay as they are</extracomment>
        <translation>Una fecha en un patrón de nombres no admite «%1». Escriba algo como {date:%Y-%m-%d}; «man strftime» enumera todas las letras.</translation>
    </message>
    <message>
        <source>A date in the file name pattern has an empty format. Write something like {date:%Y-%m-%d}.</source>
        <translation>Una fecha del patrón de nombres tiene un formato vacío. Escriba algo como {date:%Y-%m-%d}.</translation>
    </message>
    <message>
        <source>A file name may not contain “%1”. Take it out of the pattern.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Un nombre de archivo no puede contener «%1». Quítelo del patrón.</translation>
    </message>
    <message>
        <source>A file name pattern cannot begin with a slash: photographs stay in the session&apos;s folder. Leave it out.</source>
        <translation>Un patrón de nombres no puede empezar con una barra: las fotos se quedan en la carpeta de la sesión. Suprímala.</translation>
    </message>
    <message>
        <source>A file name pattern cannot leave the session&apos;s folder by “..”. Leave that out.</source>
        <translation>Un patrón de nombres no puede salir de la carpeta de la sesión con «..». Suprímalo.</translation>
    </message>
    <message>
        <source>A file name pattern knows no “{%1}”. Use one of these: %2.</source>
        <extracomment>%1 is what was typed, %2: words with commas between them</extracomment>
        <translation>Un patrón de nombres no admite «{%1}». Use uno de estos: %2.</translation>
    </message>
    <message>
        <source>A file name pattern, and each folder in it, may not begin or end with a dot or a space. Take it out of the pattern.</source>
        <translation>Un patrón de nombres, y cada carpeta que contiene, no puede empezar ni terminar con un punto o un espacio. Quítelo del patrón.</translation>
    </message>
    <message>
        <source>Nothing can stand behind “%1” in a file name pattern. Write only {%1}.</source>
        <extracomment>%1 is a word of a pattern, such as camera; {%1} stays as it is</extracomment>
        <translation>Nada puede seguir a «%1» en un patrón de nombres. Escriba solo {%1}.</translation>
    </message>
    <message numerus="yes">
        <source>The counter of a file name pattern has from 1 to %n digits. Write XXXX or {counter:4} for four.</source>
        <extracomment>XXXX and {counter:4} stay as they are</extracomment>
        <translation>
            <numerusform>El contador de un patrón de nombres solo puede tener %n dígito. Escriba XXXX o {counter:4} para cuatro.</numerusform>
            <numerusform>El contador de un patrón de nombres tiene de 1 a %n dígitos. Escriba XXXX o {counter:4} para cuatro.</numerusform>
        </translation>
    </message>
    <message>
        <source>The counter stands in the name of a folder. Put it behind the last slash of the pattern.</source>
        <translation>El contador está en el nombre de una carpeta. Póngalo detrás de la última barra del patrón.</translation>
    </message>
    <message>
        <source>The file name pattern contains an invisible character. Write the pattern anew.</source>
        <translation>El patrón de nombres contiene un carácter invisible. Escriba el patrón de nuevo.</translation>
    </message>
    <message>
        <source>The file name pattern ends with “.%1”. Leave that out: each file keeps the extension the camera gave it.</source>
        <extracomment>%1 is an extension, such as jpg</extracomment>
        <translation>El patrón de nombres termina en «.%1». Suprímalo: cada archivo conserva la extensión que le dio la cámara.</translation>
    </message>
    <message>
        <source>The file name pattern has a slash with nothing behind it. Write a name there, or leave the slash out.</source>
        <translation>El patrón de nombres tiene una barra sin nada detrás. Escriba allí un nombre o suprima la barra.</translation>
    </message>
    <message>
        <source>The file name pattern has a “{” without a “}”. Close it or leave it out.</source>
        <translation>El patrón de nombres tiene una «{» sin «}». Ciérrela o suprímala.</translation>
    </message>
    <message>
        <source>The file name pattern has a “}” without a “{”. Put it in or leave both out.</source>
        <translation>El patrón de nombres tiene una «}» sin «{». Añádala o suprima ambas.</translation>
    </message>
    <message>
        <source>The file name pattern has two counters. Leave only one (a run of X is a counter, too).</source>
        <translation>El patrón de nombres tiene dos contadores. Deje solo uno (una serie de X también es un contador).</translation>
    </message>
    <message>
        <source>The file name pattern is empty. Write something like capt-XXXX.</source>
        <translation>El patrón de nombres está vacío. Escriba algo como capt-XXXX.</translation>
    </message>
    <message numerus="yes">
        <source>The file name pattern makes more than %n folder(s), one in the other. Leave some out.</source>
        <extracomment>%n counts folders</extracomment>
        <translation>
            <numerusform>El patrón de nombres crea más de %n carpeta, una dentro de otra. Suprima alguna.</numerusform>
            <numerusform>El patrón de nombres crea más de %n carpetas, una dentro de otra. Suprima algunas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file name pattern makes names that are too long for some disks. Shorten it.</source>
        <translation>El patrón de nombres crea nombres demasiado largos para algunos discos. Acórtelo.</translation>
    </message>
    <message>
        <source>The file name pattern would give all photographs one name. Add a counter such as XXXX.</source>
        <translation>El patrón de nombres daría a todas las fotos el mismo nombre. Añada un contador como XXXX.</translation>
    </message>
</context>
<context>
    <name>skein::NameToken</name>
    <message>
        <source>A folder for each camera</source>
        <translation>Una carpeta por cámara</translation>
    </message>
    <message>
        <source>A folder for each day</source>
        <translation>Una carpeta por día</translation>
    </message>
    <message>
        <source>Aperture</source>
        <extracomment>what can be put into a file&apos;s name</extracomment>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Date the photograph was taken</source>
        <translation>Fecha en que se tomó la foto</translation>
    </message>
    <message>
        <source>Date with hyphens</source>
        <translation>Fecha con guiones</translation>
    </message>
    <message>
        <source>Focal length in millimetres</source>
        <translation>Distancia focal en milímetros</translation>
    </message>
    <message>
        <source>Hour and minute</source>
        <translation>Hora y minuto</translation>
    </message>
    <message>
        <source>ISO sensitivity</source>
        <extracomment>what can be put into a file&apos;s name</extracomment>
        <translation>Sensibilidad ISO</translation>
    </message>
    <message>
        <source>Model of the camera</source>
        <translation>Modelo de la cámara</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>Nombre de la sesión</translation>
    </message>
    <message>
        <source>Name or letter of the camera body</source>
        <translation>Nombre o letra del cuerpo de la cámara</translation>
    </message>
    <message>
        <source>Number in the camera&apos;s own name</source>
        <translation>Número en el nombre propio de la cámara</translation>
    </message>
    <message>
        <source>Running number</source>
        <extracomment>what can be put into a file&apos;s name: the counter</extracomment>
        <translation>Número correlativo</translation>
    </message>
    <message>
        <source>Running number that begins anew each day</source>
        <translation>Número correlativo que empieza de nuevo cada día</translation>
    </message>
    <message>
        <source>Running number through all sessions</source>
        <translation>Número correlativo a lo largo de todas las sesiones</translation>
    </message>
    <message>
        <source>Serial number of the camera body</source>
        <translation>Número de serie del cuerpo de la cámara</translation>
    </message>
    <message>
        <source>Shutter speed</source>
        <extracomment>what can be put into a file&apos;s name</extracomment>
        <translation>Velocidad de obturación</translation>
    </message>
    <message>
        <source>Text of the field “Job”</source>
        <translation>Texto del campo «Trabajo»</translation>
    </message>
    <message>
        <source>The camera&apos;s own name for the file</source>
        <translation>Nombre que la cámara da al archivo</translation>
    </message>
    <message>
        <source>Thousandths of that second</source>
        <translation>Milésimas de ese segundo</translation>
    </message>
    <message>
        <source>Time the photograph was taken</source>
        <translation>Hora en que se tomó la foto</translation>
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
        <translation>Por ejemplo: %1, %2</translation>
    </message>
    <message>
        <source>What {job} in the pattern stands for: a client, a place, an occasion. Change it when the next job begins.</source>
        <translation>Lo que representa {job} en el patrón: un cliente, un lugar, una ocasión. Cámbielo cuando empiece el siguiente trabajo.</translation>
    </message>
</context>
<context>
    <name>skein::NetworkAddress</name>
    <message>
        <source>Cameras are reached by IPv4 addresses only. Use an address such as 192.168.1.20, with :PORT after it if the camera has a port of its own.</source>
        <translation>Solo se puede acceder a las cámaras por direcciones IPv4. Use una dirección como 192.168.1.20, seguida de :PORT si la cámara tiene un puerto propio.</translation>
    </message>
    <message>
        <source>The address %1 cannot belong to a camera. Look up the camera&apos;s address in its network menu.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>La dirección %1 no puede ser de una cámara. Consulte la dirección de la cámara en su menú de red.</translation>
    </message>
    <message>
        <source>“%1” is no network address. Use an address such as 192.168.1.20 or camera.local.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>«%1» no es una dirección de red. Use una dirección como 192.168.1.20 o camera.local.</translation>
    </message>
    <message>
        <source>“%1” is no port number. Use a number from 1 to 65535, as in 192.168.1.20:15740.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>«%1» no es un número de puerto. Use un número del 1 al 65535, como en 192.168.1.20:15740.</translation>
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
        <translation>&amp;Conectar al inicio la última cámara de red</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <extracomment>button: takes a camera off the list of those that were connected</extracomment>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>A camera in the network is connected by its address, in the window “Connect Camera”. Those that have answered are remembered here.</source>
        <translation type="vanished">Las cámaras de la red se conectan por su dirección, en la ventana «Conectar cámara». Aquí se recuerdan las que han respondido.</translation>
    </message>
    <message>
        <source>A camera in the network is connected by its address, in the window “Connect a Camera”. Those that have answered are remembered here.</source>
        <translation>Las cámaras de la red se conectan por su dirección, en la ventana «Conectar cámara». Aquí se recuerdan las que han respondido.</translation>
    </message>
    <message>
        <source>A camera that asks for pairing shows a question on its own screen when it is connected for the first time: confirm it there. Some forget the computer when their Wi-Fi settings are reset.</source>
        <translation>Las cámaras que requieren emparejamiento muestran una pregunta en su propia pantalla la primera vez que se conectan: confírmela allí. Algunas olvidan el equipo cuando se restablecen sus ajustes de Wi-Fi.</translation>
    </message>
    <message>
        <source>Cameras in the network</source>
        <translation>Cámaras de la red</translation>
    </message>
    <message>
        <source>Cameras in the network that are remembered</source>
        <translation>Cámaras de la red recordadas</translation>
    </message>
    <message>
        <source>Cameras that have answered at their address, the newest first. “Connect a Camera” offers them as well.</source>
        <translation>Cámaras que han respondido en su dirección, la más reciente primero. «Conectar una cámara» también las ofrece.</translation>
    </message>
    <message>
        <source>If the camera that was used last was one in the network, Skein looks for it where it was.</source>
        <translation>Si la última cámara utilizada estaba en la red, Skein la busca donde estaba.</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>Red</translation>
    </message>
    <message>
        <source>No camera in the network was connected yet.</source>
        <translation>Todavía no se ha conectado ninguna cámara de la red.</translation>
    </message>
    <message>
        <source>Takes the camera out of the list; it can be connected again by its address.</source>
        <translation>Quita la cámara de la lista; se puede volver a conectar por su dirección.</translation>
    </message>
    <message>
        <source>wifi wlan wireless ip automatic reconnect</source>
        <translation>wifi wlan inalámbrico ip automático reconectar red</translation>
    </message>
    <message>
        <source>wifi wlan wireless ptp ip address forget pairing</source>
        <translation>wifi wlan inalámbrico ptp ip dirección olvidar emparejar</translation>
    </message>
</context>
<context>
    <name>skein::NetworkProbe</name>
    <message>
        <source>Nobody answers at %1. Check that the camera is awake, that it is in the same network as this computer, and that the address is right, then connect again.</source>
        <extracomment>%1 is an address, such as 192.168.1.20</extracomment>
        <translation>Nadie responde en %1. Compruebe que la cámara está activa, que está en la misma red que este equipo y que la dirección es correcta, y vuelva a conectar.</translation>
    </message>
    <message>
        <source>Something answers at %1 but turns Skein away. If a phone or another program uses the camera, end that; if the camera asks on its display whether to allow this computer, say yes. Then connect again.</source>
        <extracomment>%1 is an address, such as 192.168.1.20</extracomment>
        <translation>Algo responde en %1, pero rechaza a Skein. Si un teléfono u otro programa usa la cámara, ciérrelo; si la cámara pregunta en su pantalla si permite este equipo, acepte. Después vuelva a conectar.</translation>
    </message>
    <message>
        <source>There is a device at %1, but no camera listens there on port %2. Switch on the camera&apos;s network connection to a computer, then connect again.</source>
        <extracomment>%1 is an address, such as 192.168.1.20, %2 a number</extracomment>
        <translation>Hay un dispositivo en %1, pero ninguna cámara escucha allí en el puerto %2. Active en la cámara la conexión de red con un ordenador y vuelva a conectar.</translation>
    </message>
</context>
<context>
    <name>skein::NewSessionDialog</name>
    <message>
        <source>A name cannot contain a slash. To make the session in another folder, change the folder below the name.</source>
        <translation>Un nombre no puede contener una barra. Para crear la sesión en otra carpeta, cambie la carpeta debajo del nombre.</translation>
    </message>
    <message>
        <source>A name that begins with a dot would hide the session. Begin it with a letter or a digit.</source>
        <translation>Un nombre que empieza por un punto ocultaría la sesión. Empiécelo con una letra o una cifra.</translation>
    </message>
    <message>
        <source>A session needs a name.</source>
        <translation>La sesión necesita un nombre.</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>button: takes the folder that is chosen</extracomment>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>button: makes the folder of the session</extracomment>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Make the Session In</source>
        <translation>Crear la sesión en</translation>
    </message>
    <message>
        <source>Makes the folder if it is not there yet. From now on new photographs are saved in it.</source>
        <translation>Crea la carpeta si aún no existe. A partir de ahora, las fotos nuevas se guardan en ella.</translation>
    </message>
    <message>
        <source>New photographs are saved in %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Las fotos nuevas se guardan en %1</translation>
    </message>
    <message>
        <source>New photographs are saved in %1, for example as %2</source>
        <extracomment>%2 is the name of a file: &quot;capt-0001.nef&quot;</extracomment>
        <translation>Las fotos nuevas se guardan en %1, por ejemplo como %2</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>button: opens the session&apos;s folder, which is there already</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>There is a session of this name already. It is opened; its photographs stay.</source>
        <translation>Ya existe una sesión con este nombre. Se abrirá y sus fotos se conservan.</translation>
    </message>
    <message>
        <source>This name is too long for a folder. Shorten it.</source>
        <translation>Este nombre es demasiado largo para una carpeta. Acórtelo.</translation>
    </message>
</context>
<context>
    <name>skein::NoCameraNotice</name>
    <message>
        <source>No photograph was taken: no camera is ready. Connect one or wait until it is back, then try again.</source>
        <translation>No se tomó ninguna foto: no hay ninguna cámara lista. Conecte una o espere a que vuelva e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No photograph was taken: the camera is still being connected. Try again when it is ready.</source>
        <translation>No se tomó ninguna foto: la cámara aún se está conectando. Inténtelo de nuevo cuando esté lista.</translation>
    </message>
    <message>
        <source>No photograph was taken: the camera that is shown is not there. These are ready; %1 shows the next one: %2.</source>
        <extracomment>%1 is a key, %2 a list of cameras</extracomment>
        <translation>No se tomó ninguna foto: la cámara mostrada no está disponible. Estas están listas; %1 muestra la siguiente: %2.</translation>
    </message>
    <message>
        <source>No photograph was taken: there is no session that it could be saved in. Open one, then try again.</source>
        <translation>No se tomó ninguna foto: no hay ninguna sesión donde guardarla. Abra una e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No photograph was taken: this camera cannot be released from the computer. Press its own shutter button; its photographs come here.</source>
        <translation>No se tomó ninguna foto: esta cámara no se puede disparar desde el equipo. Pulse su propio disparador; sus fotos llegan aquí.</translation>
    </message>
    <message>
        <source>There is no camera from which photographs could be imported. Connect one, then try again.</source>
        <translation>No hay ninguna cámara de la que importar fotos. Conecte una e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>skein::Notifier</name>
    <message>
        <source>Show Window</source>
        <extracomment>button of a notification of the desktop</extracomment>
        <translation>Mostrar la ventana</translation>
    </message>
</context>
<context>
    <name>skein::OverlayCommands</name>
    <message>
        <source>The overlay is empty: %1 adds the selected photographs</source>
        <extracomment>%1: a key</extracomment>
        <translation>La superposición está vacía: %1 añade las fotos seleccionadas</translation>
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
        <translation>Añadir archivo…</translation>
    </message>
    <message>
        <source>Add Selected</source>
        <extracomment>button: lays the selected photographs over the picture</extracomment>
        <translation>Añadir selección</translation>
    </message>
    <message>
        <source>Add to the Overlay</source>
        <translation>Añadir a la superposición</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>label of a number: how far the overlay is moved downwards, in percent of its height</extracomment>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Fit Again</source>
        <extracomment>button: puts the overlay back to where it fits</extracomment>
        <translation>Reajustar</translation>
    </message>
    <message>
        <source>Lays a file over: a layout or a cover with transparent parts.</source>
        <translation>Superpone un archivo: una maqueta o una portada con partes transparentes.</translation>
    </message>
    <message>
        <source>Lays the selected photographs over.</source>
        <translation>Superpone las fotos seleccionadas.</translation>
    </message>
    <message>
        <source>Only beside a line</source>
        <translation>Solo a un lado de una línea</translation>
    </message>
    <message>
        <source>Opacity</source>
        <extracomment>a number of per cent</extracomment>
        <translation>Opacidad</translation>
    </message>
    <message>
        <source>Or drag the overlay in the picture with the Alt key held down.</source>
        <translation>O arrastre la superposición en la imagen con la tecla Alt pulsada.</translation>
    </message>
    <message>
        <source>Other pictures, half transparent, over this one: to put a product where it stood before, or to fit a layout. Size and place are per cent of the picture below.</source>
        <translation>Otras imágenes, semitransparentes, sobre esta: para colocar un producto donde estaba antes o para ajustarse a una maqueta. El tamaño y la posición son un porcentaje de la imagen de debajo.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.tif *.tiff *.jpg *.jpeg *.webp)</source>
        <translation>Imágenes (*.png *.tif *.tiff *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>Pictures of the overlay</source>
        <translation>Imágenes de la superposición</translation>
    </message>
    <message>
        <source>Puts the overlay back into the middle, at its first size.</source>
        <translation>Devuelve la superposición al centro, con su tamaño inicial.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>button: takes the chosen pictures off the overlay</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Show the overlay</source>
        <translation>Mostrar la superposición</translation>
    </message>
    <message>
        <source>Shows the overlay on one side of a line that can be dragged in the picture.</source>
        <translation>Muestra la superposición a un lado de una línea que se puede arrastrar en la imagen.</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>how large the overlay is</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Takes the chosen pictures off the overlay.</source>
        <translation>Quita de la superposición las imágenes elegidas.</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Hacia la derecha</translation>
    </message>
</context>
<context>
    <name>skein::Overlays</name>
    <message>
        <source>%1 cannot be laid over the picture. %2</source>
        <extracomment>%1 is a file, %2 a sentence: why</extracomment>
        <translation>%1 no se puede superponer a la imagen. %2</translation>
    </message>
    <message>
        <source>%1 is gone. What was read of it still lies over the picture.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 ya no está. Lo que se leyó sigue superpuesto a la imagen.</translation>
    </message>
</context>
<context>
    <name>skein::OwedDeletions</name>
    <message numerus="yes">
        <source>%n photograph(s) that had been saved earlier were deleted from the camera&apos;s card, which was interrupted then.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>Se eliminó de la tarjeta de la cámara %n foto guardada anteriormente; la eliminación se había interrumpido.</numerusform>
            <numerusform>Se eliminaron de la tarjeta de la cámara %n fotos guardadas anteriormente; la eliminación se había interrumpido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) that were to be deleted from the camera&apos;s card stay there, because the saved files have changed or the camera refused. Compare them, then delete them in the camera.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n foto que se iba a eliminar de la tarjeta de la cámara se queda allí, porque los archivos guardados han cambiado o la cámara se negó. Compárelas y elimínela después en la cámara.</numerusform>
            <numerusform>%n fotos que se iban a eliminar de la tarjeta de la cámara se quedan allí, porque los archivos guardados han cambiado o la cámara se negó. Compárelas y elimínelas después en la cámara.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) that were to be deleted from the camera&apos;s card stay there, because there are errors in the picture data of the saved files, or they cannot be read. Look at them, and import the camera&apos;s copies once more if they are spoilt.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n foto que se iba a eliminar de la tarjeta de la cámara se queda allí, porque hay errores en los datos de imagen de los archivos guardados o no se pueden leer. Revíselos e importe de nuevo la copia de la cámara si están dañados.</numerusform>
            <numerusform>%n fotos que se iban a eliminar de la tarjeta de la cámara se quedan allí, porque hay errores en los datos de imagen de los archivos guardados o no se pueden leer. Revíselos e importe de nuevo las copias de la cámara si están dañados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::PanelChooser</name>
    <message>
        <source>All panels</source>
        <extracomment>button with a list of the panels at the side of the window</extracomment>
        <translation>Todos los paneles</translation>
    </message>
    <message>
        <source>Lists all panels</source>
        <translation>Muestra una lista de todos los paneles</translation>
    </message>
</context>
<context>
    <name>skein::PanelsMenu</name>
    <message>
        <source>Panel: %1</source>
        <extracomment>name of a command in the list of keys; %1 is a page of the side panel</extracomment>
        <translation>Panel: %1</translation>
    </message>
    <message>
        <source>Shows the page “%1” in the side panel, or takes its tab away.</source>
        <extracomment>%1 is a page of the side panel</extracomment>
        <translation>Muestra la página «%1» en el panel lateral, o quita su pestaña.</translation>
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
        <translation>Color</translation>
    </message>
    <message>
        <source>Colour of edges in focus</source>
        <translation>Color de los bordes enfocados</translation>
    </message>
    <message>
        <source>How boldly edges in focus are marked.</source>
        <translation>Con qué intensidad se marcan los bordes enfocados.</translation>
    </message>
    <message>
        <source>How strong an edge must be to be marked; lower marks more.</source>
        <translation>Cuán marcado debe ser un borde para señalarlo; un valor menor señala más.</translation>
    </message>
    <message>
        <source>Mark what is in focus</source>
        <translation>Marcar lo enfocado</translation>
    </message>
    <message>
        <source>Marks edges that are in focus. With a low threshold soft edges are marked, too; a colour that the subject does not have is seen best.</source>
        <translation>Marca los bordes enfocados. Con un umbral bajo se marcan también los bordes suaves; lo que mejor se ve es un color que el motivo no tenga.</translation>
    </message>
    <message>
        <source>Strength</source>
        <extracomment>focus peaking: how strongly it is drawn</extracomment>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>Threshold</source>
        <extracomment>focus peaking: how sharp an edge has to be</extracomment>
        <translation>Umbral</translation>
    </message>
</context>
<context>
    <name>skein::PhotoStore</name>
    <message>
        <source>%1 is damaged. %2 What arrived was saved. Look at it, and take the picture again if you can.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: what is wrong</extracomment>
        <translation>%1 está dañado. %2 Se guardó lo que llegó. Revíselo y, si puede, tome la foto de nuevo.</translation>
    </message>
    <message>
        <source>%1 is damaged. %2 What arrived was saved; the copy on the camera&apos;s card is kept. Compare the two, and fetch it again if that one is whole.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: what is wrong</extracomment>
        <translation>%1 está dañado. %2 Se guardó lo que llegó; la copia de la tarjeta de la cámara se conserva. Compare ambos y vuelva a descargarlo si esa copia está completa.</translation>
    </message>
    <message>
        <source>%1 is saved, but stays on the camera&apos;s card as well. %2 Compare the two, then delete it in the camera.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: what is wrong</extracomment>
        <translation>%1 se ha guardado, pero también permanece en la tarjeta de la cámara. %2 Compare ambos y elimínelo después en la cámara.</translation>
    </message>
    <message>
        <source>It has %1 bytes, but the camera announced %2.</source>
        <extracomment>numbers of bytes: what arrived, and what the camera had said; follows on &quot;IMG_1.JPG is damaged.&quot;</extracomment>
        <translation>Tiene %1 bytes, pero la cámara anunció %2.</translation>
    </message>
    <message>
        <source>Nothing was computed while it arrived to compare it by.</source>
        <translation>Al llegar no se calculó nada con lo que compararlo.</translation>
    </message>
    <message>
        <source>The camera does not say how large it is, so that nobody can tell whether all of it arrived.</source>
        <translation>La cámara no indica su tamaño, así que no se puede saber si ha llegado completo.</translation>
    </message>
</context>
<context>
    <name>skein::PhotoWriter</name>
    <message>
        <source>No free name was found in “%1”; the photograph stays in “%2”. Choose another file name pattern.</source>
        <extracomment>%1 is a folder, %2 a file</extracomment>
        <translation>No se encontró ningún nombre libre en «%1»; la foto se queda en «%2». Elija otro patrón de nombres de archivo.</translation>
    </message>
    <message>
        <source>The photograph changed in the staging folder after it had arrived. Compare it with the copy on the camera.</source>
        <translation>La foto cambió en la carpeta temporal después de llegar. Compárela con la copia de la cámara.</translation>
    </message>
    <message>
        <source>The photograph was stored as “%1”, but the disk did not confirm it. Check the disk, and keep the copy on the camera.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>La foto se guardó como «%1», pero el disco no lo confirmó. Revise el disco y conserve la copia de la cámara.</translation>
    </message>
    <message>
        <source>The photograph “%1” is no longer in the staging folder. Fetch it again if it is still on the camera.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>La foto «%1» ya no está en la carpeta temporal. Descárguela de nuevo si aún está en la cámara.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file and was left where it is. Look at it yourself.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>«%1» no es un archivo normal y se dejó donde está. Revíselo usted mismo.</translation>
    </message>
</context>
<context>
    <name>skein::PictureArea</name>
    <message>
        <source>No camera is connected</source>
        <translation>No hay ninguna cámara conectada</translation>
    </message>
    <message>
        <source>No photograph matches the filter</source>
        <translation>Ninguna foto coincide con el filtro</translation>
    </message>
    <message>
        <source>Plug a camera in and switch it on, connect one over the network, or start the virtual camera to look around.</source>
        <translation>Enchufe una cámara y enciéndala, conecte una por la red o inicie la cámara virtual para explorar el programa.</translation>
    </message>
    <message>
        <source>Press %1 to see what the camera sees. The shutter button of the camera works, too: its photographs appear here.</source>
        <extracomment>%1 is a key, such as Space, or the name of a command</extracomment>
        <translation>Pulse %1 para ver lo que ve la cámara. El disparador de la cámara también funciona: sus fotos aparecen aquí.</translation>
    </message>
    <message>
        <source>Press %1 to take a photograph</source>
        <extracomment>%1 is a key, such as Space, or the name of a command</extracomment>
        <translation>Pulse %1 para tomar una foto</translation>
    </message>
    <message>
        <source>The session folder is not there</source>
        <translation>La carpeta de la sesión no está disponible</translation>
    </message>
    <message>
        <source>The session has photographs, but none of them is shown.</source>
        <translation>La sesión tiene fotos, pero no se muestra ninguna.</translation>
    </message>
    <message>
        <source>This file cannot be shown</source>
        <translation>Este archivo no se puede mostrar</translation>
    </message>
    <message>
        <source>This takes a moment. The settings appear when the camera has answered.</source>
        <translation>Tardará un momento. Los ajustes aparecerán cuando la cámara haya respondido.</translation>
    </message>
    <message>
        <source>“%1” was deleted or moved, or its disk was taken away. Photographs cannot be saved until it is back or another folder is chosen.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>«%1» se eliminó o se movió, o se retiró su disco. No se pueden guardar fotos hasta que vuelva o se elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>skein::PictureCommands</name>
    <message>
        <source>%1 was moved to the trash.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1: movido a la papelera.</translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) were moved to the trash.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>Se movió %n foto a la papelera.</numerusform>
            <numerusform>Se movieron %n fotos a la papelera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Live view covers the photograph, so it was not rated. Leave live view with %1, then rate it.</source>
        <extracomment>%1 is a key, such as L</extracomment>
        <translation>La vista en vivo tapa la foto, así que no se valoró. Salga de la vista en vivo con %1 y valórela después.</translation>
    </message>
    <message>
        <source>Open With…</source>
        <extracomment>button: names the program that a photograph is opened with</extracomment>
        <translation>Abrir con…</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>button: brings back what was moved to the trash</extracomment>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>skein::PictureErrors</name>
    <message>
        <source>A part of this picture is missing: the file is damaged or incomplete. Copy it again from the camera if it is still there.</source>
        <translation>Falta una parte de esta imagen: el archivo está dañado o incompleto. Cópielo de nuevo desde la cámara si aún está allí.</translation>
    </message>
    <message>
        <source>Loading the picture was stopped.</source>
        <translation>Se detuvo la carga de la imagen.</translation>
    </message>
    <message>
        <source>The colour profile in this file is damaged, so its colours are shown as sRGB and may be wrong. Copy the file again from where it came from.</source>
        <translation>El perfil de color de este archivo está dañado, así que sus colores se muestran como sRGB y pueden ser incorrectos. Copie de nuevo el archivo desde su origen.</translation>
    </message>
    <message>
        <source>The file holds no picture of a kind that Skein can show. Open it with another program.</source>
        <translation>El archivo no contiene ninguna imagen de un tipo que Skein pueda mostrar. Ábralo con otro programa.</translation>
    </message>
    <message>
        <source>The file says that its picture has %1 × %2 pixels, but it is far too small to hold them. It is damaged: copy it again from the camera if it is still there.</source>
        <extracomment>%1 and %2 are numbers of pixels</extracomment>
        <translation>El archivo dice que su imagen tiene %1 × %2 píxeles, pero es demasiado pequeño para contenerlos. Está dañado: cópielo de nuevo desde la cámara si aún está allí.</translation>
    </message>
    <message>
        <source>The file says that its picture has %1 × %2 pixels, which is more than Skein opens. It is probably damaged.</source>
        <extracomment>%1 and %2 are numbers of pixels</extracomment>
        <translation>El archivo dice que su imagen tiene %1 × %2 píxeles, más de los que Skein puede abrir. Probablemente está dañado.</translation>
    </message>
    <message>
        <source>The file&apos;s name ends in .%1, but it holds no picture of a kind that Skein can show. It is damaged or has a wrong name: copy it again or open it with another program.</source>
        <extracomment>%1 is an extension, such as jpg</extracomment>
        <translation>El nombre del archivo termina en .%1, pero no contiene ninguna imagen de un tipo que Skein pueda mostrar. Está dañado o tiene un nombre incorrecto: cópielo de nuevo o ábralo con otro programa.</translation>
    </message>
    <message>
        <source>The picture cannot be shown: the file is damaged or incomplete. Copy it again from the camera if it is still there.</source>
        <translation>La imagen no se puede mostrar: el archivo está dañado o incompleto. Cópielo de nuevo desde la cámara si aún está allí.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 × %2 pixels. Close other programs and try again.</source>
        <extracomment>%1 and %2 are numbers of pixels</extracomment>
        <translation>No hay memoria suficiente para una imagen de %1 × %2 píxeles. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This RAW file ends early: only its preview can be shown. Copy it again from the camera if it is still there.</source>
        <translation>Este archivo RAW está truncado: solo se puede mostrar su vista previa. Cópielo de nuevo desde la cámara si aún está allí.</translation>
    </message>
    <message>
        <source>This is a video. Open it with the desktop&apos;s video player.</source>
        <translation>Esto es un vídeo. Ábralo con el reproductor de vídeo del escritorio.</translation>
    </message>
</context>
<context>
    <name>skein::PictureFiles</name>
    <message>
        <source>The program “%1” could not be started. Check that it is installed and how it is spelt.</source>
        <extracomment>%1 is a program</extracomment>
        <translation>No se pudo iniciar el programa «%1». Compruebe que está instalado y que el nombre está bien escrito.</translation>
    </message>
    <message>
        <source>This desktop knows no program for files like “%1”. Name one yourself, or choose one for this kind of file in the settings of the desktop.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Este escritorio no conoce ningún programa para archivos como «%1». Indique uno usted mismo o elija uno para este tipo de archivo en la configuración del escritorio.</translation>
    </message>
</context>
<context>
    <name>skein::PicturePresenter</name>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Reading the new photograph…</source>
        <translation>Leyendo la foto nueva…</translation>
    </message>
</context>
<context>
    <name>skein::PicturesPart</name>
    <message>
        <source>The picture could not be written as “%1”. Choose another format.</source>
        <extracomment>%1 is a format of files, such as TIFF</extracomment>
        <translation>La imagen no se pudo escribir como «%1». Elija otro formato.</translation>
    </message>
</context>
<context>
    <name>skein::PluginDesks</name>
    <message>
        <source>The folder with your saved sequences does not answer: plugins start without them, and know them as soon as it does. Look whether its disk or network is there.</source>
        <translation>La carpeta con sus secuencias guardadas no responde: los complementos se inician sin ellas y las conocerán en cuanto responda. Compruebe que su disco o red esté disponible.</translation>
    </message>
</context>
<context>
    <name>skein::PluginGuard</name>
    <message>
        <source>It failed (%1) and was switched off. Tell its author.</source>
        <extracomment>%1 is what a plugin says of its failure, in its own words</extracomment>
        <translation>Falló (%1) y se desactivó. Avise a su autor.</translation>
    </message>
    <message>
        <source>It failed and was switched off. Tell its author.</source>
        <translation>Falló y se desactivó. Avise a su autor.</translation>
    </message>
</context>
<context>
    <name>skein::PluginManager</name>
    <message>
        <source>It was at work when Skein ended unexpectedly, and was switched off. Switch it on to try it again.</source>
        <translation>Estaba trabajando cuando Skein se cerró inesperadamente y se desactivó. Actívelo para probarlo de nuevo.</translation>
    </message>
    <message>
        <source>The plugin “%1” was at work when Skein ended unexpectedly the last time. It is switched off now; under “Plugins” in the preferences you can switch it on again.</source>
        <extracomment>%1 is the name of a plugin</extracomment>
        <translation>El complemento «%1» estaba trabajando cuando Skein se cerró inesperadamente la última vez. Ahora está desactivado; puede volver a activarlo en «Complementos», en las preferencias.</translation>
    </message>
    <message>
        <source>The plugin “%1” was switched off. %2</source>
        <extracomment>%1 is the name of a plugin, %2 a sentence</extracomment>
        <translation>El complemento «%1» se desactivó. %2</translation>
    </message>
</context>
<context>
    <name>skein::PluginMetadata</name>
    <message>
        <source>Another plugin has the same id and comes first: %1. Remove one of the two.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Otro complemento tiene el mismo identificador y va antes: %1. Quite uno de los dos.</translation>
    </message>
    <message>
        <source>It has no description (the JSON file that its metadata names).</source>
        <translation>No tiene descripción (el archivo JSON que indican sus metadatos).</translation>
    </message>
    <message>
        <source>It was built with Qt %1, which does not fit the Qt %2 that Skein runs with here. Get a version of it that fits.</source>
        <extracomment>%1 and %2 are version numbers</extracomment>
        <translation>Se compiló con Qt %1, que no es compatible con Qt %2, con el que Skein se ejecuta aquí. Consiga una versión compatible.</translation>
    </message>
    <message>
        <source>It was made for version %1 of Skein&apos;s plugin interface, and this is version %2. Get a version of it that fits.</source>
        <extracomment>%1 and %2 are version numbers</extracomment>
        <translation>Se hizo para la versión %1 de la interfaz de complementos de Skein, y esta es la versión %2. Consiga una versión compatible.</translation>
    </message>
    <message>
        <source>Its description has no number for “interface”.</source>
        <translation>Su descripción no tiene ningún número para «interface».</translation>
    </message>
    <message>
        <source>Its description has no text for “%1”.</source>
        <extracomment>%1 is a word in a plugin&apos;s description file: &quot;version&quot;</extracomment>
        <translation>Su descripción no tiene ningún texto para «%1».</translation>
    </message>
    <message>
        <source>Its description is too long.</source>
        <translation>Su descripción es demasiado larga.</translation>
    </message>
    <message>
        <source>Its description says neither true nor false for “enabledByDefault”.</source>
        <translation>Su descripción no dice ni true ni false para «enabledByDefault».</translation>
    </message>
    <message>
        <source>Its id may consist of letters, digits, “.”, “-” and “_” only.</source>
        <translation>Su identificador solo puede constar de letras, cifras, «.», «-» y «_».</translation>
    </message>
    <message>
        <source>The text for “%1” in its description has letters that cannot be shown.</source>
        <extracomment>%1 is a word in the plugin&apos;s description, such as &quot;name&quot;</extracomment>
        <translation>El texto para «%1» en su descripción tiene caracteres que no se pueden mostrar.</translation>
    </message>
    <message>
        <source>The text for “%1” in its description is too long.</source>
        <extracomment>%1 is a word in the plugin&apos;s description, such as &quot;name&quot;</extracomment>
        <translation>El texto para «%1» en su descripción es demasiado largo.</translation>
    </message>
    <message>
        <source>This file is no library, or is not all there. If it is meant to be a plugin, install it again.</source>
        <translation>Este archivo no es una biblioteca o está incompleto. Si debe ser un complemento, instálelo de nuevo.</translation>
    </message>
    <message>
        <source>This file is no plugin for Skein.</source>
        <translation>Este archivo no es un complemento para Skein.</translation>
    </message>
    <message>
        <source>What plugins do cannot be noted. Should one take Skein down, the next start does not know which.</source>
        <translation>No se puede anotar lo que hacen los complementos. Si alguno hace caer a Skein, el próximo inicio no sabrá cuál fue.</translation>
    </message>
</context>
<context>
    <name>skein::PluginPart</name>
    <message>
        <source>The window has been closed.</source>
        <translation>La ventana se ha cerrado.</translation>
    </message>
</context>
<context>
    <name>skein::PluginRow</name>
    <message>
        <source>About %1</source>
        <extracomment>%1 is the name of a plugin
----------
title; %1 is the name of a plugin</extracomment>
        <translation>Acerca de %1</translation>
    </message>
    <message>
        <source>Author</source>
        <extracomment>label of a fact of the plugin</extracomment>
        <translation>Autor</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>where the plugin lies on the disk</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>the name by which programs know the plugin</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>It is finishing its work.</source>
        <translation>Está terminando su trabajo.</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>Está desactivado.</translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation>Está en marcha.</translation>
    </message>
    <message>
        <source>It starts with Skein the next time.</source>
        <translation>Se iniciará con Skein la próxima vez.</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>label of a fact of the plugin</extracomment>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Preferences of %1</source>
        <extracomment>%1 is the name of a plugin</extracomment>
        <translation>Preferencias de %1</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>label of a fact of the plugin</extracomment>
        <translation>Versión</translation>
    </message>
</context>
<context>
    <name>skein::PluginsPage</name>
    <message>
        <source>&amp;Keep It On</source>
        <extracomment>button: the plugin goes on</extracomment>
        <translation>&amp;Mantener activo</translation>
    </message>
    <message>
        <source>&amp;Switch Off</source>
        <extracomment>button: ends what the plugin does, and the plugin</extracomment>
        <translation>&amp;Desactivar</translation>
    </message>
    <message>
        <source>A plugin may do whatever you may do: use only those that you trust. Plugins of your own belong into %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Un complemento puede hacer todo lo que puede hacer usted: use solo aquellos en los que confíe. Los complementos propios van en %1.</translation>
    </message>
    <message>
        <source>Looking for plugins…</source>
        <translation>Buscando complementos…</translation>
    </message>
    <message>
        <source>Skein was started without plugins. What you choose here counts from the next start on.</source>
        <translation>Skein se inició sin complementos. Lo que elija aquí valdrá a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Switch Off %1?</source>
        <extracomment>title of a question; %1 is the name of a plugin</extracomment>
        <translation>¿Desactivar %1?</translation>
    </message>
    <message>
        <source>Switching the plugin off ends this now.</source>
        <translation>Al desactivar el complemento, esto termina ahora.</translation>
    </message>
    <message>
        <source>There are no plugins.</source>
        <translation>No hay complementos.</translation>
    </message>
</context>
<context>
    <name>skein::PopOutWindow</name>
    <message>
        <source>New Photograph</source>
        <extracomment>title of a window while a photograph comes from the camera</extracomment>
        <translation>Foto nueva</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Reading the new photograph…</source>
        <translation>Leyendo la foto nueva…</translation>
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
        <translation>No se encontró ninguna cámara. Conecte una y enciéndala, indique la dirección de una de la red con --camera o pruebe con &quot;--camera virtual&quot;.</translation>
    </message>
    <message>
        <source>There is more than one camera. Choose one with --camera: %1.</source>
        <extracomment>%1: addresses of cameras with commas between them</extracomment>
        <translation>Hay más de una cámara. Elija una con --camera: %1.</translation>
    </message>
</context>
<context>
    <name>skein::PreferenceFile</name>
    <message>
        <source>This file has no preferences of Skein, so nothing was changed. Choose a file that was made by “Export” in the preferences.</source>
        <translation>Este archivo no tiene preferencias de Skein, así que no se cambió nada. Elija un archivo creado con «Exportar» en las preferencias.</translation>
    </message>
</context>
<context>
    <name>skein::PreferenceFollower</name>
    <message>
        <source>The pattern for file names in the preferences cannot be used, so photographs are named as usual. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>El patrón de nombres de archivo de las preferencias no se puede usar, así que las fotos se nombran como de costumbre. %1</translation>
    </message>
</context>
<context>
    <name>skein::PreferenceSearch</name>
    <message>
        <source>No option was found for “%1”. Try another word.</source>
        <extracomment>%1 is what was searched for</extracomment>
        <translation>No se encontró ninguna opción para «%1». Pruebe con otra palabra.</translation>
    </message>
</context>
<context>
    <name>skein::PreferenceTransfer</name>
    <message numerus="yes">
        <source>%n of its value(s) are not known here; they are kept for a version that knows them, if you take what belonged to the other computer.</source>
        <extracomment>%n counts values in a file of exported preferences</extracomment>
        <translation>
            <numerusform>%n de sus valores no se conoce aquí; se conserva para una versión que lo conozca, si acepta lo que pertenecía al otro equipo.</numerusform>
            <numerusform>%n de sus valores no se conocen aquí; se conservan para una versión que los conozca, si acepta lo que pertenecía al otro equipo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preference(s) were imported.</source>
        <extracomment>%n counts preferences</extracomment>
        <translation>
            <numerusform>Se importó %n preferencia.</numerusform>
            <numerusform>Se importaron %n preferencias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) make no sense and are left out: %1.</source>
        <extracomment>%1: technical names with commas between them</extracomment>
        <translation>
            <numerusform>%n valor no tiene sentido y se omite: %1.</numerusform>
            <numerusform>%n valores no tienen sentido y se omiten: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Also what belonged to the other computer</source>
        <translation>&amp;También lo que pertenecía al otro equipo</translation>
    </message>
    <message>
        <source>&amp;Also what belongs to this computer</source>
        <translation>&amp;También lo que pertenece a este equipo</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>button: writes the preferences to a file</extracomment>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <extracomment>button: takes the preferences of the file</extracomment>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Export Preferences</source>
        <extracomment>title of a window</extracomment>
        <translation>Exportar preferencias</translation>
    </message>
    <message>
        <source>Folders, profiles of monitors, names and addresses of cameras, what plugins keep, and programs that are run on events. Take it only from a file that you made yourself: programs in it would be run here.</source>
        <translation>Carpetas, perfiles de monitores, nombres y direcciones de cámaras, lo que guardan los complementos y los programas que se ejecutan con los eventos. Acéptelo solo de un archivo que haya creado usted mismo: los programas que contiene se ejecutarían aquí.</translation>
    </message>
    <message>
        <source>Folders, profiles of monitors, names and addresses of cameras, what plugins keep, and programs that are run on events: these may contain passwords. How windows were left is never in the file.</source>
        <translation>Carpetas, perfiles de monitores, nombres y direcciones de cámaras, lo que guardan los complementos y los programas que se ejecutan con los eventos: pueden contener contraseñas. El estado en que se dejaron las ventanas nunca está en el archivo.</translation>
    </message>
    <message>
        <source>Import Preferences</source>
        <extracomment>title of a window</extracomment>
        <translation>Importar preferencias</translation>
    </message>
    <message>
        <source>It was written by a newer version of Skein.</source>
        <translation>Lo escribió una versión más reciente de Skein.</translation>
    </message>
    <message>
        <source>Its presets of cameras come to yours; they replace those of the same name.</source>
        <translation>Sus preajustes de cámaras se añaden a los suyos; sustituyen a los del mismo nombre.</translation>
    </message>
    <message>
        <source>Preferences of Skein (*.json)</source>
        <translation>Preferencias de Skein (*.json)</translation>
    </message>
    <message>
        <source>Preferences of Skein (*.json);;All files (*)</source>
        <translation>Preferencias de Skein (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The file gets all preferences, among them your name and copyright as they are written to new pictures. It can be read by everybody who gets it.</source>
        <translation>El archivo recibe todas las preferencias, entre ellas su nombre y los derechos de autor tal como se escriben en las imágenes nuevas. Podrá leerlo cualquiera que lo reciba.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n preference(s), which replace yours.</source>
        <extracomment>%n counts preferences</extracomment>
        <translation>
            <numerusform>El archivo tiene %n preferencia, que sustituye a la suya.</numerusform>
            <numerusform>El archivo tiene %n preferencias, que sustituyen a las suyas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The preferences could not be written to “%1”. Check that the folder can be written to and has room, or choose another one.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>No se pudieron escribir las preferencias en «%1». Compruebe que se puede escribir en la carpeta y que hay espacio, o elija otra.</translation>
    </message>
    <message>
        <source>The preferences were written to “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Las preferencias se escribieron en «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be read, so nothing was changed. Check that it is there and that you may read it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>No se pudo leer «%1», así que no se cambió nada. Compruebe que existe y que tiene permiso para leerlo.</translation>
    </message>
</context>
<context>
    <name>skein::PreferencesDialog</name>
    <message>
        <source>The preferences are as they were before, but for those that were changed since.</source>
        <translation>Las preferencias están como antes, salvo las que se han cambiado desde entonces.</translation>
    </message>
    <message>
        <source>The preferences are as they were before.</source>
        <translation>Las preferencias están como antes.</translation>
    </message>
    <message>
        <source>“%1” is as it was at first.</source>
        <extracomment>%1 is the title of a page of the preferences</extracomment>
        <translation>«%1» está como al principio.</translation>
    </message>
</context>
<context>
    <name>skein::Presentation</name>
    <message>
        <source>%1, with this window</source>
        <extracomment>%1 is a monitor</extracomment>
        <translation>%1, con esta ventana</translation>
    </message>
    <message>
        <source>Present on</source>
        <extracomment>before the name of a monitor</extracomment>
        <translation>Presentar en</translation>
    </message>
    <message>
        <source>The monitor %1 was unplugged, so the presentation has ended. It goes on when the monitor is back; press %2 to present on another one.</source>
        <extracomment>%1 is a monitor, %2 a key, such as F9</extracomment>
        <translation>Se desconectó el monitor %1, así que la presentación ha terminado. Continuará cuando el monitor vuelva; pulse %2 para presentar en otro.</translation>
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
        <translation>Presentación – Skein</translation>
    </message>
    <message>
        <source>Presented picture</source>
        <extracomment>name of the picture on the second monitor, for screen readers</extracomment>
        <translation>Imagen presentada</translation>
    </message>
</context>
<context>
    <name>skein::PresetApplier</name>
    <message>
        <source>Other settings are just being written to the camera. Wait a moment, then try again.</source>
        <translation>En este momento se están escribiendo otros ajustes en la cámara. Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The camera stayed at “%1”.</source>
        <extracomment>%1 is the value that the setting has</extracomment>
        <translation>La cámara se quedó en «%1».</translation>
    </message>
    <message>
        <source>The camera went away while its settings were being written. Connect it, then try again.</source>
        <translation>La cámara se desconectó mientras se escribían sus ajustes. Conéctela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This camera has no such setting now.</source>
        <translation>Esta cámara no tiene ahora ese ajuste.</translation>
    </message>
    <message>
        <source>“%1” is no value for it.</source>
        <extracomment>%1 is a value; &quot;it&quot; is a camera setting</extracomment>
        <translation>«%1» no es un valor válido para ello.</translation>
    </message>
</context>
<context>
    <name>skein::PresetDialog</name>
    <message>
        <source>&amp;All settings, not only those on top</source>
        <translation>&amp;Todos los ajustes, no solo los de arriba</translation>
    </message>
    <message>
        <source>Clock, names and the place that photographs go to are never part of a preset.</source>
        <translation>El reloj, los nombres y el destino de las fotos nunca forman parte de un preajuste.</translation>
    </message>
    <message>
        <source>Keeps the settings that the camera has now under this name.</source>
        <translation>Guarda con este nombre los ajustes que tiene ahora la cámara.</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nombre del preajuste</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Nombre del preajuste:</translation>
    </message>
    <message>
        <source>Otherwise only the settings on top of the panel are kept, which suits more cameras.</source>
        <translation>Si no, solo se guardan los ajustes de la parte superior del panel, lo que sirve para más cámaras.</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>button: saves a preset under a name that is taken</extracomment>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>button: saves the camera&apos;s settings as a preset</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as Preset</source>
        <translation>Guardar como preajuste</translation>
    </message>
    <message>
        <source>Studio, portrait</source>
        <extracomment>an example of a name for settings</extracomment>
        <translation>Estudio, retrato</translation>
    </message>
    <message>
        <source>The name by which the settings are found again. One that is taken is replaced.</source>
        <translation>El nombre con el que se vuelven a encontrar los ajustes. Si ya existe, se sustituye.</translation>
    </message>
    <message>
        <source>There is a preset of this name; it will be replaced.</source>
        <translation>Ya existe un preajuste con este nombre; se sustituirá.</translation>
    </message>
</context>
<context>
    <name>skein::PresetsDialog</name>
    <message>
        <source>&amp;Apply</source>
        <extracomment>button: gives the camera the settings of the preset</extracomment>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>button</extracomment>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>button</extracomment>
        <translation>&amp;Renombrar</translation>
    </message>
    <message>
        <source>Deletes the chosen preset. The camera keeps its settings.</source>
        <translation>Elimina el preajuste elegido. La cámara conserva sus ajustes.</translation>
    </message>
    <message>
        <source>Gives the camera the settings of the chosen preset, and says which of them it did not take.</source>
        <translation>Da a la cámara los ajustes del preajuste elegido e indica cuáles no ha aceptado.</translation>
    </message>
    <message>
        <source>Gives the chosen preset another name.</source>
        <translation>Da otro nombre al preajuste elegido.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>head of a column</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Presets</source>
        <extracomment>title of a window: saved settings of the camera</extracomment>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>head of a column: the value that the preset has for a setting</extracomment>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>name of a list, for screen readers: the settings of a preset</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The presets that you have saved, how many settings each has, and when it was saved.</source>
        <translation>Los preajustes que ha guardado, cuántos ajustes tiene cada uno y cuándo se guardó.</translation>
    </message>
    <message>
        <source>There are no presets yet. “Save as Preset…” in the menu Camera keeps the settings of the camera under a name.</source>
        <translation>Aún no hay preajustes. «Guardar como preajuste…», en el menú Cámara, conserva los ajustes de la cámara con un nombre.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>a time that is not known</extracomment>
        <translation>Desconocido</translation>
    </message>
</context>
<context>
    <name>skein::PreviewCommand</name>
    <message>
        <source>The folder %1 cannot be made. Choose another one with --out.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>No se puede crear la carpeta %1. Elija otra con --out.</translation>
    </message>
    <message>
        <source>The frame could not be written to %1. Check that the folder may be written to and that the disk has space, or choose another one with --out.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>No se pudo escribir el fotograma en %1. Compruebe que se puede escribir en la carpeta y que el disco tiene espacio, o elija otra con --out.</translation>
    </message>
</context>
<context>
    <name>skein::PreviewLoop</name>
    <message>
        <source>Live view has stopped. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>La vista en vivo se ha detenido. %1</translation>
    </message>
    <message>
        <source>Live view needs a connected camera. Connect one and try again.</source>
        <translation>La vista en vivo necesita una cámara conectada. Conecte una e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>skein::ProblemDialog</name>
    <message>
        <source>&amp;What you did, what happened, and what you expected:</source>
        <extracomment>label of a text field</extracomment>
        <translation>&amp;Qué hizo, qué ocurrió y qué esperaba:</translation>
    </message>
    <message>
        <source>C&amp;opy All</source>
        <extracomment>button: puts the whole text on the clipboard</extracomment>
        <translation>Copiar &amp;todo</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>Reuniendo datos…</translation>
    </message>
    <message>
        <source>Nothing is sent. Read this text, take out what is nobody&apos;s business, and save or copy it for whoever helps you.</source>
        <translation>No se envía nada. Lea este texto, quite lo que no sea asunto de nadie y guárdelo o cópielo para quien le ayude.</translation>
    </message>
    <message>
        <source>Put in the &amp;serial numbers of the cameras</source>
        <translation>Incluir los números de &amp;serie de las cámaras</translation>
    </message>
    <message>
        <source>Puts the whole text on the clipboard, to be pasted into a message.</source>
        <translation>Copia el texto completo en el portapapeles, para pegarlo en un mensaje.</translation>
    </message>
    <message>
        <source>Report a Problem</source>
        <translation>Informar de un problema</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Say step by step how the problem comes about. A report that others can play again is mended soonest.</source>
        <translation>Diga paso a paso cómo se produce el problema. Lo que otros pueden reproducir se arregla antes.</translation>
    </message>
    <message>
        <source>The report could not be written to “%1”. Choose another folder, or copy the text instead.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>No se pudo escribir el informe en «%1». Elija otra carpeta o copie el texto.</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>El informe está en el portapapeles.</translation>
    </message>
    <message>
        <source>The report is saved as “%1”.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>El informe se ha guardado como «%1».</translation>
    </message>
    <message>
        <source>Versions, system, cameras, changed settings and the end of the log, in English. You can change and delete any of it. Passwords, names and copyright lines are left out.</source>
        <translation>Versiones, sistema, cámaras, ajustes cambiados y el final del registro, en inglés. Puede cambiar y borrar cualquier parte. Se omiten las contraseñas, los nombres y las líneas de derechos de autor.</translation>
    </message>
    <message>
        <source>What Skein has &amp;collected:</source>
        <extracomment>label of a text field</extracomment>
        <translation>Lo que Skein ha &amp;reunido:</translation>
    </message>
    <message>
        <source>What Skein has collected</source>
        <translation>Lo que Skein ha reunido</translation>
    </message>
    <message>
        <source>Without this the report says only that there is a serial number. It helps when two cameras of one model are mixed up.</source>
        <translation>Sin esto, el informe solo dice que hay un número de serie. Ayuda cuando se confunden dos cámaras del mismo modelo.</translation>
    </message>
    <message>
        <source>Writes the whole text into a file of your choice.</source>
        <translation>Escribe el texto completo en un archivo de su elección.</translation>
    </message>
    <message>
        <source>Your description of the problem</source>
        <translation>Su descripción del problema</translation>
    </message>
</context>
<context>
    <name>skein::ProcessHandle</name>
    <message>
        <source>The program cannot be ended from here. Close it yourself, then connect the camera again.</source>
        <translation>El programa no se puede cerrar desde aquí. Ciérrelo usted mismo y vuelva a conectar la cámara.</translation>
    </message>
    <message>
        <source>The program has ended already. Connect the camera again.</source>
        <translation>El programa ya ha terminado. Vuelva a conectar la cámara.</translation>
    </message>
</context>
<context>
    <name>skein::ProfileDialog</name>
    <message>
        <source>Choose a Colour Profile</source>
        <translation>Elegir un perfil de color</translation>
    </message>
    <message>
        <source>Chooses a profile that is not in the list: an ICC file from a laboratory or from a calibration device.</source>
        <translation>Elige un perfil que no está en la lista: un archivo ICC de un laboratorio o de un dispositivo de calibración.</translation>
    </message>
    <message>
        <source>Colour profiles</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>Perfiles de color</translation>
    </message>
    <message>
        <source>Colour profiles (*.icc *.icm *.ICC *.ICM)</source>
        <translation>Perfiles de color (*.icc *.icm *.ICC *.ICM)</translation>
    </message>
    <message>
        <source>Other File…</source>
        <extracomment>button: chooses the file of a colour profile</extracomment>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Takes the profile that is chosen in the list.</source>
        <translation>Usa el perfil elegido en la lista.</translation>
    </message>
    <message>
        <source>The colour profiles that are installed on this computer.</source>
        <translation>Los perfiles de color instalados en este equipo.</translation>
    </message>
    <message>
        <source>Use Profile</source>
        <extracomment>button: takes the colour profile that is chosen</extracomment>
        <translation>Usar perfil</translation>
    </message>
</context>
<context>
    <name>skein::ProfileSentences</name>
    <message>
        <source>The colour profile in this file is not one for RGB pictures (it may be for Lab), so its colours are shown as sRGB and may be wrong. Give it an RGB profile in the program that wrote it.</source>
        <translation>El perfil de color de este archivo no es para imágenes RGB (puede que sea para Lab), así que sus colores se muestran como sRGB y pueden ser incorrectos. Asígnele un perfil RGB en el programa que lo escribió.</translation>
    </message>
    <message>
        <source>The colour profile in this file is one for greys, but the picture has colours. They are shown as sRGB and may be wrong. Give it an RGB profile in the program that wrote it.</source>
        <translation>El perfil de color de este archivo es para grises, pero la imagen tiene colores. Se muestran como sRGB y pueden ser incorrectos. Asígnele un perfil RGB en el programa que lo escribió.</translation>
    </message>
    <message>
        <source>The colour profile in this file is one for printing inks (CMYK), but the picture is not in inks. Its colours are shown as sRGB and may be wrong. Give it an RGB profile in the program that wrote it.</source>
        <translation>El perfil de color de este archivo es para tintas de impresión (CMYK), pero la imagen no está en tintas. Sus colores se muestran como sRGB y pueden ser incorrectos. Asígnele un perfil RGB en el programa que lo escribió.</translation>
    </message>
</context>
<context>
    <name>skein::ProgramDialog</name>
    <message>
        <source>Browse…</source>
        <extracomment>button: chooses the file of a program</extracomment>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Choose a Program</source>
        <translation>Elegir un programa</translation>
    </message>
    <message>
        <source>Chooses the program among the files of this computer.</source>
        <translation>Elige el programa entre los archivos de este equipo.</translation>
    </message>
    <message>
        <source>Name of the program, or its command with options. The files are added.</source>
        <translation>Nombre del programa, o su orden con opciones. Los archivos se añaden al final.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>button: opens the photograph with the chosen program</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open With Another Program</source>
        <translation>Abrir con otro programa</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Starts the program with the selected pictures. It stays open when Skein ends.</source>
        <translation>Inicia el programa con las imágenes seleccionadas. Sigue abierto cuando Skein termina.</translation>
    </message>
    <message>
        <source>The program that gets the pictures, as it would be typed in a terminal. Those that were used before are in the list.</source>
        <translation>El programa que recibe las imágenes, tal como se escribiría en un terminal. Los que ya se han usado están en la lista.</translation>
    </message>
</context>
<context>
    <name>skein::PtpIpServer</name>
    <message>
        <source>The camera cannot listen on port %1. Choose another port, or 0 for a free one.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>La cámara no puede escuchar en el puerto %1. Elija otro puerto, o 0 para uno libre.</translation>
    </message>
</context>
<context>
    <name>skein::QtPicture</name>
    <message>
        <source>This is a TIFF, and Qt&apos;s reader for it is not installed. Install the package with Qt&apos;s additional image formats.</source>
        <translation>Esto es un TIFF y no está instalado el lector de Qt para ese formato. Instale el paquete con los formatos de imagen adicionales de Qt.</translation>
    </message>
</context>
<context>
    <name>skein::RatingBar</name>
    <message>
        <source>%1, label: %2</source>
        <extracomment>for screen readers; %1: &quot;3 stars&quot; or &quot;Rejected&quot;, %2: a colour</extracomment>
        <translation>%1, etiqueta: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <extracomment>how a photograph is rated</extracomment>
        <translation>
            <numerusform>%n estrella</numerusform>
            <numerusform>%n estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>read aloud: stars of a photograph</extracomment>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>how a photograph is rated: not to be used</extracomment>
        <translation>Rechazada</translation>
    </message>
</context>
<context>
    <name>skein::RatingCommands</name>
    <message>
        <source>&amp;Redo</source>
        <extracomment>command of a menu</extracomment>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <extracomment>command of a menu; %1 is what was done, such as &quot;Rate 3 Photographs&quot;</extracomment>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>command of a menu</extracomment>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>command of a menu; %1 is what was done, such as &quot;Rate 3 Photographs&quot;</extracomment>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <extracomment>%1 is what was done again: &quot;Rate 3 Photographs&quot;</extracomment>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1 is what was taken back: &quot;Rate 3 Photographs&quot;</extracomment>
        <translation>Deshecho: %1</translation>
    </message>
</context>
<context>
    <name>skein::RawWhiteText</name>
    <message>
        <source>The file says that its photosites are saturated at %1, but its data show that they are at %2. What is clipped is counted by the data.</source>
        <extracomment>%1 and %2 are values of the sensor, &quot;16383&quot; or &quot;R 15800, G1 15790&quot;</extracomment>
        <translation>El archivo dice que sus fotositos se saturan en %1, pero sus datos muestran que es en %2. El recorte se calcula según los datos.</translation>
    </message>
</context>
<context>
    <name>skein::RecentMenu</name>
    <message>
        <source>%1 (not there)</source>
        <extracomment>%1 is an entry of the list of sessions</extracomment>
        <translation>%1 (no está)</translation>
    </message>
    <message>
        <source>&amp;%1 %2 – in %3</source>
        <extracomment>entry of a menu; %1 is a digit to press, %2 the name of a session&apos;s folder, %3 where it lies</extracomment>
        <translation>&amp;%1 %2 – en %3</translation>
    </message>
    <message>
        <source>No earlier sessions</source>
        <extracomment>entry of an empty list of sessions</extracomment>
        <translation>No hay sesiones anteriores</translation>
    </message>
    <message>
        <source>The folder was moved or deleted, or its disk is not connected.</source>
        <translation>La carpeta se movió o se eliminó, o su disco no está conectado.</translation>
    </message>
</context>
<context>
    <name>skein::Reconnector</name>
    <message>
        <source>The camera does not answer any more, whatever is tried from here. Switch it off and on again, then connect it.</source>
        <translation>La cámara ya no responde, se intente lo que se intente desde aquí. Apáguela y vuelva a encenderla, y conéctela después.</translation>
    </message>
</context>
<context>
    <name>skein::RenameDialog</name>
    <message>
        <source>New name</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>Nombre nuevo</translation>
    </message>
    <message>
        <source>New name for %1, without its ending:</source>
        <extracomment>label of a field; %1 is the name of a file</extracomment>
        <translation>Nombre nuevo para %1, sin la extensión:</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>button</extracomment>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Renames all files of the shot. This can be undone.</source>
        <translation>Renombra todos los archivos del disparo. Se puede deshacer.</translation>
    </message>
    <message>
        <source>The new name for all files of the shot: RAW, JPEG and sidecars. Each keeps its ending.</source>
        <translation>El nuevo nombre de todos los archivos del disparo: RAW, JPEG y sidecars. Cada uno conserva su extensión.</translation>
    </message>
</context>
<context>
    <name>skein::Reply</name>
    <message>
        <source>The session was closed before this was done. Open it again and repeat it.</source>
        <translation>La sesión se cerró antes de terminar esto. Ábrala de nuevo y repítalo.</translation>
    </message>
</context>
<context>
    <name>skein::RestWaiter</name>
    <message>
        <source>Live view did not start, so it cannot be told whether the camera is at rest.</source>
        <translation>La vista en vivo no se inició, así que no se puede saber si la cámara está en reposo.</translation>
    </message>
    <message>
        <source>Live view ended before the camera had come to rest.</source>
        <translation>La vista en vivo terminó antes de que la cámara quedara en reposo.</translation>
    </message>
    <message>
        <source>Live view shows nothing by which it could be told whether the camera is at rest.</source>
        <translation>La vista en vivo no muestra nada que permita saber si la cámara está en reposo.</translation>
    </message>
    <message>
        <source>The camera has not come to rest in %1 s.</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>La cámara no ha quedado en reposo en %1 s.</translation>
    </message>
    <message>
        <source>This camera has no live view, by which it could be told whether it is at rest.</source>
        <translation>Esta cámara no tiene vista en vivo con la que saber si está en reposo.</translation>
    </message>
    <message>
        <source>Waiting for rest</source>
        <translation>Esperando reposo</translation>
    </message>
    <message>
        <source>Waiting for rest: moves %1 %</source>
        <extracomment>how far the live picture moves between two frames, in per cent of its width</extracomment>
        <translation>Esperando reposo: se mueve un %1 %</translation>
    </message>
</context>
<context>
    <name>skein::ResultSaver</name>
    <message>
        <source>No free name was found for “%1”. Look at what lies in the session&apos;s folder, and try again.</source>
        <extracomment>%1 is the name of a file that a plugin has made</extracomment>
        <translation>No se encontró ningún nombre libre para «%1». Revise el contenido de la carpeta de la sesión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No session is open, so there is no place for “%1”. Open one and try again.</source>
        <extracomment>%1 is the name of a file that a plugin has made</extracomment>
        <translation>No hay ninguna sesión abierta, así que no hay sitio para «%1». Abra una e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Only a part could be saved: %1. Look whether the disk of the session is still there, and try again.</source>
        <extracomment>%1 are names of files</extracomment>
        <translation>Solo se pudo guardar una parte: %1. Compruebe que el disco de la sesión sigue ahí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is nothing to be saved.</source>
        <translation>No hay nada que guardar.</translation>
    </message>
    <message>
        <source>“%1” has no extension, which says what kind of file it is. Give it one.</source>
        <extracomment>%1 is the name of a file that a plugin has made</extracomment>
        <translation>«%1» no tiene extensión, que es la que indica el tipo de archivo. Póngale una.</translation>
    </message>
</context>
<context>
    <name>skein::ReviewPart</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <extracomment>how long each photograph is shown</extracomment>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show the photograph:</source>
        <translation>&amp;Mostrar la foto:</translation>
    </message>
    <message>
        <source>How long a photograph that was taken from live view is shown before live view goes on.</source>
        <translation>Cuánto tiempo se muestra una foto tomada desde la vista en vivo antes de que esta continúe.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>No mostrar</translation>
    </message>
    <message>
        <source>Then live view comes back by itself, and at once with Escape; P ends it. Whoever zooms or rates the photograph keeps it until P or Escape, which bring live view back.</source>
        <translation>Después la vista en vivo vuelve por sí sola, y de inmediato con Esc; P la termina. Si amplía o valora la foto, esta se queda hasta pulsar P o Esc, que devuelven la vista en vivo.</translation>
    </message>
    <message>
        <source>Then live view comes back by itself, and at once with P or Escape. Whoever zooms or rates the photograph keeps it until then.</source>
        <translation type="vanished">Después la vista en vivo vuelve por sí sola, o de inmediato con P o Esc. Si amplía o valora la foto, se mantiene hasta entonces.</translation>
    </message>
    <message>
        <source>Until a key is pressed</source>
        <translation>Hasta pulsar una tecla</translation>
    </message>
</context>
<context>
    <name>skein::RunningPlugin</name>
    <message>
        <source>It could not be loaded. Install it again.</source>
        <translation>No se pudo cargar. Instálelo de nuevo.</translation>
    </message>
    <message>
        <source>It could not be loaded: “%1” is missing, which it needs. Install what belongs to it, or a version of it that fits.</source>
        <extracomment>%1 is the name of a library or of a function</extracomment>
        <translation>No se pudo cargar: falta «%1», que necesita. Instale lo que le falta o una versión compatible.</translation>
    </message>
    <message>
        <source>It did not start, and gave no reason. Tell its author.</source>
        <translation>No se inició y no dio ningún motivo. Avise a su autor.</translation>
    </message>
    <message>
        <source>It failed when it was started (%1). Tell its author.</source>
        <extracomment>%1 is what the plugin says of its failure, usually in English</extracomment>
        <translation>Falló al iniciarse (%1). Avise a su autor.</translation>
    </message>
    <message>
        <source>This file is no plugin for Skein.</source>
        <translation>Este archivo no es un complemento para Skein.</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>instead of an error message</extracomment>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>skein::RunsPart</name>
    <message>
        <source>%1 is under way. Stop it, or wait until it has ended.</source>
        <extracomment>%1 is the name of what takes photographs by itself: &quot;Eclipse&quot;</extracomment>
        <translation>En curso: %1. Deténgalo o espere a que termine.</translation>
    </message>
    <message>
        <source>A sequence is running. Stop it, or wait until it has ended.</source>
        <translation>Hay una secuencia en curso. Deténgala o espere a que termine.</translation>
    </message>
</context>
<context>
    <name>skein::Sandbox</name>
    <message>
        <source>The camera host could not be kept from writing elsewhere. Start it with --no-sandbox if you trust the camera.</source>
        <translation>No se pudo impedir que el programa de la cámara escriba en otros lugares. Inícielo con --no-sandbox si confía en la cámara.</translation>
    </message>
</context>
<context>
    <name>skein::ScreenProfiles</name>
    <message>
        <source>The profile “%1” is not one of a monitor. Choose another one.</source>
        <extracomment>%1 is the name of a colour profile</extracomment>
        <translation>El perfil «%1» no es de un monitor. Elija otro.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceBar</name>
    <message>
        <source>Does not stop: the photographs go on being taken.</source>
        <translation>No detiene nada: se siguen tomando las fotos.</translation>
    </message>
    <message>
        <source>Go On</source>
        <extracomment>button: the running sequence is not stopped, although Escape was pressed</extracomment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>How far the sequence is</source>
        <translation>Progreso de la secuencia</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>button: the running sequence waits</extracomment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>state of the running sequence</extracomment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>button: the waiting sequence goes on</extracomment>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Sequence</source>
        <extracomment>title of the bar that shows how far a sequence is</extracomment>
        <translation>Secuencia</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>button: ends the running sequence</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopping: the camera is being set back</source>
        <translation>Deteniendo: se están restableciendo los ajustes de la cámara</translation>
    </message>
    <message>
        <source>The camera is away and cannot be set back: stop again to leave it so</source>
        <translation>La cámara no está y no se puede restablecer: pulse otra vez Detener para dejarla así</translation>
    </message>
</context>
<context>
    <name>skein::SequenceCheck</name>
    <message>
        <source>The camera needs about %1 seconds each time, longer than the beat of %2 seconds: some beats will be left out.</source>
        <translation type="vanished">La cámara necesita unos %1 segundos cada vez, más que el intervalo de %2 segundos: se omitirán algunas tomas.</translation>
    </message>
    <message>
        <source>The camera needs about %1 seconds each time, longer than the interval of %2 seconds: some beats will be left out.</source>
        <extracomment>%1 and %2 are numbers, such as &quot;2.5&quot;; a beat is a moment at which a photograph is due</extracomment>
        <translation>La cámara necesita unos %1 segundos cada vez, más que el intervalo de %2 segundos: se omitirán algunas tomas.</translation>
    </message>
    <message>
        <source>The camera needs about %1 seconds each time, which leaves hardly any reserve in the interval of %2 seconds: where it takes longer, beats are left out. Choose a longer interval to be sure.</source>
        <extracomment>%1 and %2 are numbers, such as &quot;2.5&quot;; a beat is a moment at which a photograph is due</extracomment>
        <translation>La cámara necesita unos %1 segundos cada vez, lo que apenas deja margen en el intervalo de %2 segundos: si tarda más, se omiten tomas. Elija un intervalo más largo para ir sobre seguro.</translation>
    </message>
    <message>
        <source>The shutter is set to bulb. Choose an exposure time, or a bulb series.</source>
        <translation>La obturación está en bulb. Elija un tiempo de exposición o una serie bulb.</translation>
    </message>
    <message>
        <source>The time at which the sequence begins has passed. Choose a later one.</source>
        <translation>La hora de comienzo de la secuencia ya ha pasado. Elija una posterior.</translation>
    </message>
    <message>
        <source>The time at which the sequence ends has passed, or comes before its beginning. Choose a later one.</source>
        <translation>La hora de fin de la secuencia ya ha pasado o es anterior a su comienzo. Elija una posterior.</translation>
    </message>
    <message>
        <source>There is no room for photographs on the disk. Free some, or choose another folder.</source>
        <translation>No hay espacio para fotos en el disco. Libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>There is room for about %1 photographs on the disk, and the sequence takes %2.</source>
        <extracomment>%1 and %2 are numbers of photographs</extracomment>
        <translation>Hay espacio para unas %1 fotos en el disco, y la secuencia toma %2.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceCommand</name>
    <message>
        <source>No folder could be made for temporary files, which is needed while the camera is asked. Check whether the disk is full.</source>
        <translation>No se pudo crear una carpeta para archivos temporales, necesaria mientras se consulta la cámara. Compruebe si el disco está lleno.</translation>
    </message>
    <message>
        <source>Photograph %1</source>
        <extracomment>progress; %1 is a number</extracomment>
        <translation>Foto %1</translation>
    </message>
    <message>
        <source>Photograph %1 of %2</source>
        <extracomment>progress; %1 and %2 are numbers</extracomment>
        <translation>Foto %1 de %2</translation>
    </message>
    <message>
        <source>Photographs that were in the camera&apos;s memory are in the folder %1 now.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Las fotos que estaban en la memoria de la cámara están ahora en la carpeta %1.</translation>
    </message>
    <message>
        <source>Stopping: the settings are put back. Interrupt again to leave at once.</source>
        <translation>Deteniendo: se restablecen los ajustes. Interrumpa otra vez para salir de inmediato.</translation>
    </message>
    <message>
        <source>The file “%1” could not be read. Check its name, or name one of the sequences that --list shows.</source>
        <extracomment>%1 is a file; --list stays as it is</extracomment>
        <translation>No se pudo leer el archivo «%1». Compruebe su nombre o indique una de las secuencias que muestra --list.</translation>
    </message>
    <message numerus="yes">
        <source>The sequence was broken off. %n photograph(s) taken.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>La secuencia se interrumpió. Se tomó %n foto.</numerusform>
            <numerusform>La secuencia se interrumpió. Se tomaron %n fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This camera can do it. Photographs: %1. End, if it began now: %2.</source>
        <extracomment>%1 is a number, %2 a time</extracomment>
        <translation>Esta cámara puede hacerlo. Fotos: %1. Fin, si empezara ahora: %2.</translation>
    </message>
    <message>
        <source>as many as there is time for</source>
        <extracomment>instead of a number of photographs</extracomment>
        <translation>tantas como permita el tiempo</translation>
    </message>
    <message>
        <source>when it is stopped</source>
        <extracomment>instead of a time</extracomment>
        <translation>cuando se detenga</translation>
    </message>
</context>
<context>
    <name>skein::SequenceCommands</name>
    <message>
        <source>%1 is being ended</source>
        <extracomment>%1 is the name of what takes the photographs: &quot;Eclipse&quot;</extracomment>
        <translation>%1: terminando</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <extracomment>%1 is the name of what takes the photographs: &quot;Eclipse&quot;</extracomment>
        <translation>%1: en pausa</translation>
    </message>
    <message>
        <source>&amp;Pause Sequence</source>
        <extracomment>command of a menu</extracomment>
        <translation>&amp;Pausar secuencia</translation>
    </message>
    <message>
        <source>&amp;Resume Sequence</source>
        <extracomment>command of a menu: the waiting sequence goes on</extracomment>
        <translation>&amp;Reanudar secuencia</translation>
    </message>
    <message>
        <source>A sequence has the shutter: stop it first, by Escape</source>
        <translation>Una secuencia controla el disparador: deténgala primero con Esc</translation>
    </message>
    <message>
        <source>A sequence is running, with %1. Closing the window stops it.</source>
        <extracomment>%1 says how far it is, such as &quot;3 of 10 photographs&quot;</extracomment>
        <translation>Hay una secuencia en curso, con %1. Si cierra la ventana, se detiene.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>button: takes the photographs that are left of the sequence that was stopped</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Run Again</source>
        <extracomment>button</extracomment>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Show Report</source>
        <extracomment>button: shows what a sequence did</extracomment>
        <translation>Ver informe</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>The sequence is being stopped</source>
        <translation>La secuencia se está deteniendo</translation>
    </message>
    <message>
        <source>The sequence is paused</source>
        <translation>La secuencia está en pausa</translation>
    </message>
    <message>
        <source>The sequence is stopped</source>
        <translation>La secuencia se ha detenido</translation>
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
        <translation>Un límite para «%1» no es un número mayor que cero.</translation>
    </message>
    <message>
        <source>A sequence within an interval cannot begin or end by the clock. Give that time to the interval itself.</source>
        <translation>Una secuencia dentro de un intervalo no puede empezar ni terminar a una hora del reloj. Asigne esa hora al propio intervalo.</translation>
    </message>
    <message>
        <source>A sequence within an interval has to end by itself. Give it a number of photographs.</source>
        <translation>Una secuencia dentro de un intervalo debe terminar por sí sola. Indique un número de fotos.</translation>
    </message>
    <message>
        <source>Aperture</source>
        <extracomment>camera setting whose limits are given</extracomment>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Exposure time, in seconds</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Tiempo de exposición, en segundos</translation>
    </message>
    <message>
        <source>Factor from one exposure to the next</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Factor de una exposición a la siguiente</translation>
    </message>
    <message>
        <source>ISO</source>
        <extracomment>camera setting whose limits are given</extracomment>
        <translation>ISO</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <extracomment>%1 is a place within a file, such as &quot;sequence.each (burst)&quot;, %2 a sentence</extracomment>
        <translation>En %1: %2</translation>
    </message>
    <message>
        <source>Last exposure time, in seconds</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Último tiempo de exposición, en segundos</translation>
    </message>
    <message>
        <source>Line %1, in %2: %3</source>
        <extracomment>%1 is a number, %2 a place within a file, such as &quot;sequence.each (burst)&quot;, %3 a sentence</extracomment>
        <translation>Línea %1, en %2: %3</translation>
    </message>
    <message>
        <source>Number of photographs</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Número de fotos</translation>
    </message>
    <message>
        <source>Number of photographs of the whole sequence</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Número de fotos de toda la secuencia</translation>
    </message>
    <message>
        <source>Number of steps between two photographs</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Número de pasos entre dos fotos</translation>
    </message>
    <message>
        <source>Pause, in seconds</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Pausa, en segundos</translation>
    </message>
    <message>
        <source>Shift, in stops</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Desplazamiento, en EV</translation>
    </message>
    <message>
        <source>Shutter</source>
        <extracomment>camera setting whose limits are given: the shutter speed</extracomment>
        <translation>Obturación</translation>
    </message>
    <message>
        <source>Step, in stops</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Paso, en EV</translation>
    </message>
    <message>
        <source>The exposure time, in seconds,</source>
        <translation type="vanished">El tiempo de exposición, en segundos,</translation>
    </message>
    <message>
        <source>The factor from one exposure to the next</source>
        <translation type="vanished">El factor de una exposición a la siguiente</translation>
    </message>
    <message>
        <source>The file is no sequence: there is a mistake in line %1. Compare it with one that Skein saved.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>El archivo no es una secuencia: hay un error en la línea %1. Compárelo con una que haya guardado Skein.</translation>
    </message>
    <message>
        <source>The file is too large to be a sequence. Choose another.</source>
        <translation>El archivo es demasiado grande para ser una secuencia. Elija otro.</translation>
    </message>
    <message>
        <source>The last exposure time, in seconds,</source>
        <translation type="vanished">El último tiempo de exposición, en segundos,</translation>
    </message>
    <message>
        <source>The lower limit for “%1” is above the upper one.</source>
        <extracomment>%1: &quot;Shutter&quot;, &quot;ISO&quot; or &quot;Aperture&quot;</extracomment>
        <translation>El límite inferior de «%1» está por encima del superior.</translation>
    </message>
    <message>
        <source>The number of photographs</source>
        <translation type="vanished">El número de fotos</translation>
    </message>
    <message>
        <source>The number of photographs of the whole sequence</source>
        <translation type="vanished">El número de fotos de toda la secuencia</translation>
    </message>
    <message>
        <source>The number of steps between two photographs</source>
        <translation type="vanished">El número de pasos entre dos fotos</translation>
    </message>
    <message>
        <source>The pause, in seconds,</source>
        <translation type="vanished">La pausa, en segundos,</translation>
    </message>
    <message>
        <source>The sequence holds too many others within one another. At most %1 are possible.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>La secuencia contiene demasiadas otras anidadas. Se permiten como máximo %1.</translation>
    </message>
    <message>
        <source>The sequence was made by a newer version of Skein (its format is %1, this version knows %2). Update Skein to use it.</source>
        <extracomment>%1 and %2 are version numbers</extracomment>
        <translation>La secuencia se creó con una versión más reciente de Skein (su formato es %1; esta versión conoce %2). Actualice Skein para usarla.</translation>
    </message>
    <message>
        <source>The shift, in stops,</source>
        <translation type="vanished">El desplazamiento, en EV,</translation>
    </message>
    <message>
        <source>The step, in stops,</source>
        <translation type="vanished">El paso, en EV,</translation>
    </message>
    <message>
        <source>The time that the lens rests, in seconds,</source>
        <translation type="vanished">El tiempo de reposo del objetivo, en segundos,</translation>
    </message>
    <message>
        <source>The wanted brightness, in stops,</source>
        <translation type="vanished">El brillo deseado, en EV,</translation>
    </message>
    <message>
        <source>There is no kind of sequence named “%1”.</source>
        <extracomment>%1 is what was written</extracomment>
        <translation type="vanished">No existe ningún tipo de secuencia llamado «%1».</translation>
    </message>
    <message>
        <source>There is no kind of sequence named “%1”. Write one of these as “kind”: %2.</source>
        <extracomment>%1 is what was written, %2 a list of words</extracomment>
        <translation>No hay ningún tipo de secuencia llamado «%1». Escriba uno de estos como «kind»: %2.</translation>
    </message>
    <message>
        <source>This is no sequence of Skein: it does not say &quot;version&quot;: %1.</source>
        <extracomment>%1 is a number; &quot;version&quot; is a word in the file and stays as it is</extracomment>
        <translation>Esto no es una secuencia de Skein: no dice &quot;version&quot;: %1.</translation>
    </message>
    <message>
        <source>Time that the lens rests, in seconds</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Tiempo de reposo del objetivo, en segundos</translation>
    </message>
    <message>
        <source>Wanted brightness, in stops</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Brillo deseado, en EV</translation>
    </message>
    <message>
        <source>Write either “beat” or “pause”, in seconds.</source>
        <translation>Escriba «beat» o «pause», en segundos.</translation>
    </message>
    <message>
        <source>“%1” has to be a time, as 18:30 or 2026-11-22T18:30:00.</source>
        <extracomment>%1 is what was written</extracomment>
        <translation>«%1» debe ser una hora, como 18:30 o 2026-11-22T18:30:00.</translation>
    </message>
    <message>
        <source>“%1” means nothing here, but in these kinds: %2. Write one of these, or choose another kind: %3.</source>
        <extracomment>%1 is a word in a sequence&apos;s file, %2 a list of kinds of sequences, %3 a list of words that can be written there</extracomment>
        <translation>«%1» no significa nada aquí, solo en estos tipos: %2. Escriba una de estas palabras o elija otro tipo: %3.</translation>
    </message>
    <message>
        <source>“%1” means nothing here. Write one of these: %2.</source>
        <extracomment>%1 is a word in a sequence&apos;s file, %2 a list of words that can be written there</extracomment>
        <translation>«%1» no significa nada aquí. Escriba una de estas palabras: %2.</translation>
    </message>
    <message>
        <source>“count” is missing. Write a number of times, or &quot;unlimited&quot;.</source>
        <translation>Falta «count». Escriba un número de veces o &quot;unlimited&quot;.</translation>
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
        <translation type="vanished">&amp;Cada vez:</translation>
    </message>
    <message>
        <source>Tak&amp;e each time:</source>
        <extracomment>the sequence that is run within this one</extracomment>
        <translation>Tomar cada ve&amp;z:</translation>
    </message>
    <message>
        <source>What the sequence does: one photograph every so often, several exposures or focus distances, a burst, a bulb series, or a ramp through changing light.</source>
        <translation>Lo que hace la secuencia: una foto cada cierto tiempo, varias exposiciones o distancias de enfoque, una ráfaga, una serie bulb o una rampa con luz cambiante.</translation>
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
        <translation type="vanished">%1 debe estar entre %2 y %3, pero es %4.</translation>
    </message>
    <message>
        <source>%1 is not a number. Give one between %2 and %3.</source>
        <extracomment>%1 is the beginning of the sentence, as &quot;The number of photographs&quot;.</extracomment>
        <translation type="vanished">%1 no es un número. Indique uno entre %2 y %3.</translation>
    </message>
    <message>
        <source>“%1” has to be between %2 and %3, but is %4.</source>
        <extracomment>%1 is what the number says, as &quot;Number of photographs&quot;</extracomment>
        <translation>«%1» debe estar entre %2 y %3, pero es %4.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Give one between %2 and %3.</source>
        <extracomment>%1 is what the number says, as &quot;Number of photographs&quot;</extracomment>
        <translation>«%1» no es un número. Indique uno entre %2 y %3.</translation>
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
        <translation>Rampa de exposición</translation>
    </message>
</context>
<context>
    <name>skein::SequencePlayer</name>
    <message>
        <source>Another sequence is running. Stop it first, or wait for its end.</source>
        <translation>Hay otra secuencia en curso. Deténgala primero o espere a que termine.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceReportDialog</name>
    <message>
        <source>Report of the Sequence</source>
        <translation>Informe de la secuencia</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Qué salió mal</translation>
    </message>
    <message>
        <source>Which photographs were not taken, and why, in the order of time. The text can be copied.</source>
        <translation>Qué fotos no se tomaron y por qué, en orden cronológico. El texto se puede copiar.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceRun</name>
    <message>
        <source>%1: the camera does not tell its value as a number any more. Set it on the camera and begin again.</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;</extracomment>
        <translation>%1: la cámara ya no indica el valor con un número. Ajústelo en la cámara y empiece de nuevo.</translation>
    </message>
    <message>
        <source>%1: the value %2 could not be set. %3</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;, %2 its new value, %3 a sentence: why</extracomment>
        <translation>%1: no se pudo ajustar el valor %2. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n beat(s) left out because the camera was too slow.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation>
            <numerusform>Se omitió %n toma porque la cámara era demasiado lenta.</numerusform>
            <numerusform>Se omitieron %n tomas porque la cámara era demasiado lenta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beat(s) left out while the camera was away.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation>
            <numerusform>Se omitió %n toma mientras la cámara no estaba disponible.</numerusform>
            <numerusform>Se omitieron %n tomas mientras la cámara no estaba disponible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beat(s) left out.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation type="vanished">
            <numerusform>%n toma omitida.</numerusform>
            <numerusform>%n tomas omitidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <extracomment>photographs of a sequence</extracomment>
        <translation>
            <numerusform>%n fallida.</numerusform>
            <numerusform>%n fallidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) taken.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n foto tomada.</numerusform>
            <numerusform>%n fotos tomadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A photograph could not be taken, in two attempts. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>No se pudo tomar una foto en dos intentos. %1</translation>
    </message>
    <message>
        <source>A photograph was taken but did not arrive. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>Se tomó una foto, pero no llegó. %1</translation>
    </message>
    <message>
        <source>A round could not be begun, and was left out. %1</source>
        <extracomment>a round is one turn of a sequence that repeats others; %1 is a sentence: why</extracomment>
        <translation>No se pudo empezar una ronda y se omitió. %1</translation>
    </message>
    <message>
        <source>Beginning at %1</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>Comienzo a las %1</translation>
    </message>
    <message>
        <source>It is brighter than the limits of this ramp allow for: the photographs get brighter from here on.</source>
        <translation>Hay más luz de la que permiten los límites de esta rampa: a partir de aquí las fotos serán más claras.</translation>
    </message>
    <message>
        <source>It is darker than the limits of this ramp allow for: the photographs get darker from here on.</source>
        <translation>Hay menos luz de la que permiten los límites de esta rampa: a partir de aquí las fotos serán más oscuras.</translation>
    </message>
    <message>
        <source>Moving the lens</source>
        <translation>Moviendo el objetivo</translation>
    </message>
    <message>
        <source>Putting the settings back</source>
        <translation>Restableciendo los ajustes</translation>
    </message>
    <message>
        <source>Setting %1: %2</source>
        <extracomment>what is being done: %1 is a setting, such as &quot;Aperture&quot;, %2 its new value</extracomment>
        <translation>Ajustando – %1: %2</translation>
    </message>
    <message>
        <source>Setting the %1 to %2</source>
        <translation type="vanished">Ajustando %1 a %2</translation>
    </message>
    <message>
        <source>Taking photograph %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Tomando la foto %1</translation>
    </message>
    <message>
        <source>Taking photograph %1 of %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Tomando la foto %1 de %2</translation>
    </message>
    <message>
        <source>The %1 could not be set to %2. %3</source>
        <translation type="vanished">No se pudo ajustar %1 a %2. %3</translation>
    </message>
    <message>
        <source>The brightness of a photograph could not be measured. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>No se pudo medir el brillo de una foto. %1</translation>
    </message>
    <message>
        <source>The camera does not tell its %1 as a number any more. Set it on the camera and begin again.</source>
        <translation type="vanished">La cámara ya no indica con un número el valor de %1. Ajústelo en la cámara y empiece de nuevo.</translation>
    </message>
    <message>
        <source>The camera needs longer than the beat allows: some beats are left out, and the others are kept. Choose a longer beat for even distances.</source>
        <translation type="vanished">La cámara necesita más tiempo del que permite el intervalo: se omiten algunas tomas y las demás se mantienen. Elija un intervalo más largo para obtener tomas regulares.</translation>
    </message>
    <message>
        <source>The camera needs longer than the interval allows: some beats are left out, and the others are kept. Choose a longer interval for even distances.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation>La cámara necesita más tiempo del que permite el intervalo: se omiten algunas tomas y las demás se mantienen. Elija un intervalo más largo para obtener tomas regulares.</translation>
    </message>
    <message>
        <source>The camera was away: some beats are left out, and the others are kept.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation>La cámara no estaba disponible: se omiten algunas tomas y las demás se mantienen.</translation>
    </message>
    <message>
        <source>The lens went no further, perhaps it is at its end. The focus bracket has fewer photographs than wanted. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>El objetivo no avanzó más; quizá ha llegado a su tope. El horquillado de enfoque tiene menos fotos de las deseadas. %1</translation>
    </message>
    <message>
        <source>The near and far marks of the lens are not known any more. Set both and begin again.</source>
        <translation>Ya no se conocen las marcas de cerca y lejos del objetivo. Fije ambas y empiece de nuevo.</translation>
    </message>
    <message>
        <source>The sequence has ended because %1 photographs in a row did not arrive. %2</source>
        <extracomment>%1 is a number, %2 a sentence: why</extracomment>
        <translation>La secuencia ha terminado porque no llegaron %1 fotos seguidas. %2</translation>
    </message>
    <message>
        <source>The sequence has ended because it has failed %1 times in a row. %2</source>
        <extracomment>%1 is a number, %2 a sentence: why</extracomment>
        <translation>La secuencia ha terminado porque ha fallado %1 veces seguidas. %2</translation>
    </message>
    <message>
        <source>The sequence has ended with fewer photographs than planned.</source>
        <translation>La secuencia ha terminado con menos fotos de las previstas.</translation>
    </message>
    <message>
        <source>The sequence has ended, but not every photograph was taken when it was planned.</source>
        <translation>La secuencia ha terminado, pero no todas las fotos se tomaron cuando estaba previsto.</translation>
    </message>
    <message>
        <source>The sequence is complete.</source>
        <translation>La secuencia está completa.</translation>
    </message>
    <message>
        <source>Waiting for the camera</source>
        <translation>Esperando a la cámara</translation>
    </message>
    <message>
        <source>Waiting for the camera, to put its settings back</source>
        <translation>Esperando a la cámara para restablecer sus ajustes</translation>
    </message>
    <message>
        <source>Waiting for the last photographs</source>
        <translation>Esperando las últimas fotos</translation>
    </message>
    <message>
        <source>Waiting for the next photograph</source>
        <translation>Esperando la siguiente foto</translation>
    </message>
</context>
<context>
    <name>skein::SequenceRunner</name>
    <message>
        <source>Another sequence is running with this camera. Stop it first, or wait for its end.</source>
        <translation>Hay otra secuencia en curso con esta cámara. Deténgala primero o espere a que termine.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceStore</name>
    <message>
        <source>A sequence cannot have the name “%1”. Choose a short one without slashes, and without a point or a space at its beginning.</source>
        <extracomment>%1 is the name of a sequence</extracomment>
        <translation>Una secuencia no puede llamarse «%1». Elija un nombre corto, sin barras y sin punto ni espacio al principio.</translation>
    </message>
    <message>
        <source>The sequence “%1” cannot be used. %2</source>
        <extracomment>%1 is the name of a sequence, %2 a sentence: why</extracomment>
        <translation>La secuencia «%1» no se puede usar. %2</translation>
    </message>
    <message>
        <source>The sequence “%1” could not be read. Check the rights of its file %2.</source>
        <extracomment>%1 is the name of a sequence, %2 a file or folder</extracomment>
        <translation>No se pudo leer la secuencia «%1». Compruebe los permisos de su archivo %2.</translation>
    </message>
    <message>
        <source>The sequence “%1” could not be removed. Check that you may write in %2.</source>
        <extracomment>%1 is the name of a sequence, %2 a file or folder</extracomment>
        <translation>No se pudo eliminar la secuencia «%1». Compruebe que puede escribir en %2.</translation>
    </message>
    <message>
        <source>The sequence “%1” could not be saved in %2. Check that there is room and that you may write there.</source>
        <extracomment>%1 is the name of a sequence, %2 a file or folder</extracomment>
        <translation>No se pudo guardar la secuencia «%1» en %2. Compruebe que hay espacio y que puede escribir allí.</translation>
    </message>
    <message>
        <source>There is a sequence named “%1” already. Choose another name.</source>
        <extracomment>%1 is the name of a sequence</extracomment>
        <translation>Ya existe una secuencia llamada «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no sequence named “%1”. It may have been removed.</source>
        <extracomment>%1 is the name of a sequence</extracomment>
        <translation>No existe ninguna secuencia llamada «%1». Puede que se haya eliminado.</translation>
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
        <translation>separadas por %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>hours</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 large steps apart</source>
        <extracomment>%1 is a number of at least two steps of the lens</extracomment>
        <translation>separadas por %1 pasos grandes</translation>
    </message>
    <message>
        <source>%1 middle steps apart</source>
        <extracomment>%1 is a number of at least two; &quot;middle&quot; is the size of the step</extracomment>
        <translation>separadas por %1 pasos medianos</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>minutes</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: &quot;5 exposures&quot;, %2: a time</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 to %3</source>
        <extracomment>%1: &quot;5 exposures&quot;, %2 and %3: times</extracomment>
        <translation>%1 de %2 a %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n photographs</source>
        <extracomment>progress; %1 is a number</extracomment>
        <translation>
            <numerusform>%1 de %n foto</numerusform>
            <numerusform>%1 de %n fotos</numerusform>
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
        <translation>separadas por %1 pasos pequeños</translation>
    </message>
    <message>
        <source>%1, %2 EV apart (%3)</source>
        <extracomment>%1: &quot;3 photographs&quot;, %2: a number of stops, %3: &quot;Shutter speed&quot;</extracomment>
        <translation>%1, separadas por %2 EV (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <extracomment>%1: &quot;12 of 120 photographs&quot;</extracomment>
        <translation>
            <numerusform>%1, %n fallida</numerusform>
            <numerusform>%1, %n fallidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; each time: %2</source>
        <extracomment>%1: &quot;Every 10 s, 5 times&quot;, %2: what is taken each time</extracomment>
        <translation>%1; cada vez: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n exposures</source>
        <extracomment>part of a sequence&apos;s description</extracomment>
        <translation>
            <numerusform>%n exposición</numerusform>
            <numerusform>%n exposiciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photographs</source>
        <extracomment>part of a sequence&apos;s description</extracomment>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <extracomment>part of a sequence&apos;s description: how often it is repeated</extracomment>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
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
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Between the focus marks</source>
        <translation>Entre las marcas de enfoque</translation>
    </message>
    <message>
        <source>Bulb series</source>
        <extracomment>a kind of sequence</extracomment>
        <translation>Serie bulb</translation>
    </message>
    <message>
        <source>Burst</source>
        <extracomment>a kind of sequence: photographs as fast as the camera can</extracomment>
        <translation>Ráfaga</translation>
    </message>
    <message>
        <source>Every %1</source>
        <extracomment>of a sequence: %1 is a time, &quot;10 s&quot;</extracomment>
        <translation>Cada %1</translation>
    </message>
    <message>
        <source>Exposure bracket</source>
        <extracomment>a kind of sequence</extracomment>
        <translation>Horquillado de exposición</translation>
    </message>
    <message>
        <source>Exposure compensation</source>
        <extracomment>camera setting that is changed by a bracket</extracomment>
        <translation>Compensación de exposición</translation>
    </message>
    <message>
        <source>Exposure ramp (dusk and dawn)</source>
        <translation>Rampa de exposición (ocaso y alba)</translation>
    </message>
    <message>
        <source>Focus bracket</source>
        <extracomment>a kind of sequence</extracomment>
        <translation>Horquillado de enfoque</translation>
    </message>
    <message>
        <source>ISO</source>
        <extracomment>camera setting that is changed by a bracket</extracomment>
        <translation>ISO</translation>
    </message>
    <message>
        <source>Interval</source>
        <extracomment>a kind of sequence: photographs at regular times</extracomment>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>Una tras otra</translation>
    </message>
    <message>
        <source>One photograph</source>
        <extracomment>a kind of sequence</extracomment>
        <translation>Una foto</translation>
    </message>
    <message>
        <source>Shutter speed</source>
        <extracomment>camera setting that is changed by a bracket</extracomment>
        <translation>Velocidad de obturación</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1 is a time, &quot;20 min&quot;</extracomment>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>of a sequence: begins so long after it is started</extracomment>
        <translation>después de %1</translation>
    </message>
    <message>
        <source>as fast as the camera can</source>
        <translation>tan rápido como pueda la cámara</translation>
    </message>
    <message>
        <source>between the focus marks</source>
        <translation>entre las marcas de enfoque</translation>
    </message>
    <message>
        <source>ends about %1</source>
        <extracomment>%1: &quot;18:42&quot;, &quot;Sunday 06:10&quot;</extracomment>
        <translation>termina hacia: %1</translation>
    </message>
    <message>
        <source>farther and farther</source>
        <translation>cada vez más lejos</translation>
    </message>
    <message>
        <source>follows the light</source>
        <translation>sigue la luz</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>of a sequence: begins at a time of day</extracomment>
        <translation>desde: %1</translation>
    </message>
    <message>
        <source>nearer and nearer</source>
        <translation>cada vez más cerca</translation>
    </message>
    <message>
        <source>next in %1</source>
        <extracomment>%1 is a time: &quot;0:07&quot;</extracomment>
        <translation>siguiente en %1</translation>
    </message>
    <message>
        <source>one large step apart</source>
        <translation>separadas por un paso grande</translation>
    </message>
    <message>
        <source>one middle step apart</source>
        <translation>separadas por un paso mediano</translation>
    </message>
    <message>
        <source>one small step apart</source>
        <translation>separadas por un paso pequeño</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>of a sequence: ends at a time of day</extracomment>
        <translation>hasta: %1</translation>
    </message>
    <message>
        <source>until it is stopped</source>
        <translation>hasta que se detenga</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is running: %2 of %n photographs are taken.</source>
        <extracomment>%1 is the name of what takes photographs: &quot;Eclipse&quot;; %2 is a number</extracomment>
        <translation>
            <numerusform>«%1» está en marcha (fotos tomadas: %2 de %n).</numerusform>
            <numerusform>«%1» está en marcha (fotos tomadas: %2 de %n).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is running: %n photographs are taken so far.</source>
        <extracomment>%1 is the name of what takes photographs: &quot;Eclipse&quot;</extracomment>
        <translation>
            <numerusform>«%1» está en marcha: hasta ahora se ha tomado %n foto.</numerusform>
            <numerusform>«%1» está en marcha: hasta ahora se han tomado %n fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1: the name of a sequence, %2: sentences that say how it ended</extracomment>
        <translation>«%1»: %2</translation>
    </message>
</context>
<context>
    <name>skein::SequenceTiming</name>
    <message>
        <source>A time of the sequence is not one that a clock shows. Write it as 18:30.</source>
        <translation>Una hora de la secuencia no es una hora de reloj válida. Escríbala como 18:30.</translation>
    </message>
    <message>
        <source>Delay before the first photograph, in seconds</source>
        <extracomment>a number that is given</extracomment>
        <translation>Retardo antes de la primera foto, en segundos</translation>
    </message>
    <message>
        <source>Interval, in seconds</source>
        <extracomment>a number that is given: from the beginning of one photograph to that of the next</extracomment>
        <translation>Intervalo, en segundos</translation>
    </message>
    <message>
        <source>Number of times</source>
        <extracomment>a number that is given: how often something is repeated</extracomment>
        <translation>Número de veces</translation>
    </message>
    <message>
        <source>Pause, in seconds</source>
        <extracomment>a number that is given: from the end of one photograph to the next</extracomment>
        <translation>Pausa, en segundos</translation>
    </message>
    <message>
        <source>The beat, in seconds,</source>
        <translation type="vanished">El intervalo, en segundos,</translation>
    </message>
    <message>
        <source>The delay before the first photograph, in seconds,</source>
        <translation type="vanished">El retardo antes de la primera foto, en segundos,</translation>
    </message>
    <message>
        <source>The number of times</source>
        <translation type="vanished">El número de veces</translation>
    </message>
    <message>
        <source>The pause, in seconds,</source>
        <translation type="vanished">La pausa, en segundos,</translation>
    </message>
    <message>
        <source>The sequence ends before it begins. Choose a later end or an earlier beginning.</source>
        <translation>La secuencia termina antes de empezar. Elija un final posterior o un comienzo anterior.</translation>
    </message>
    <message>
        <source>The sequence has both a delay and a time at which it begins. Give only one.</source>
        <translation>La secuencia tiene a la vez un retardo y una hora de comienzo. Indique solo uno de los dos.</translation>
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
        <translation>&amp;Nueva</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>button: brings the deleted sequence back</extracomment>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>A sequence takes photographs by itself: one every so often, the same at several exposures or focus distances, a burst, or one after the other through dusk or dawn. It can be saved, and run by a key.</source>
        <translation>Una secuencia toma fotos por sí sola: una cada cierto tiempo, la misma con varias exposiciones o distancias de enfoque, una ráfaga, o una tras otra durante el ocaso o el alba. Se puede guardar y ejecutar con una tecla.</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <extracomment>a key; %1 is a figure</extracomment>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>Another sequence is running</source>
        <translation>Hay otra secuencia en curso</translation>
    </message>
    <message>
        <source>Begins the chosen sequence with the camera that is shown.</source>
        <translation>Empieza la secuencia elegida con la cámara que se muestra.</translation>
    </message>
    <message>
        <source>Brings back the sequence that was just deleted.</source>
        <translation>Recupera la secuencia que se acaba de eliminar.</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <extracomment>button, for the chosen sequence</extracomment>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Deletes the chosen sequence; this can be undone until the window is closed.</source>
        <translation>Elimina la secuencia elegida; se puede deshacer hasta que se cierre la ventana.</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <extracomment>button, for the chosen sequence</extracomment>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>Gives the chosen sequence another name. Its key stays.</source>
        <translation>Da otro nombre a la secuencia elegida. Su tecla se conserva.</translation>
    </message>
    <message>
        <source>Key t&amp;hat runs it:</source>
        <translation type="vanished">Tec&amp;la que la ejecuta:</translation>
    </message>
    <message>
        <source>Keyboard s&amp;hortcut:</source>
        <extracomment>label of a choice of keys</extracomment>
        <translation>Atajo de tec&amp;lado:</translation>
    </message>
    <message>
        <source>Makes a copy of the chosen sequence, to be changed.</source>
        <translation>Hace una copia de la secuencia elegida, para cambiarla.</translation>
    </message>
    <message>
        <source>Makes a new sequence: choose of which kind. It can hold others of another kind.</source>
        <translation>Crea una secuencia nueva: elija de qué tipo. Puede contener otras de otro tipo.</translation>
    </message>
    <message>
        <source>New Se&amp;quence</source>
        <extracomment>button: makes the first sequence</extracomment>
        <translation>Nueva se&amp;cuencia</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>no key runs the sequence</extracomment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>R&amp;un</source>
        <extracomment>button: runs the chosen sequence</extracomment>
        <translation>E&amp;jecutar</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <extracomment>button, for the chosen sequence</extracomment>
        <translation>Reno&amp;mbrar</translation>
    </message>
    <message>
        <source>Sequences</source>
        <extracomment>title of a window: saved time lapses, brackets and the like</extracomment>
        <translation>Secuencias</translation>
    </message>
    <message>
        <source>The key that begins this sequence wherever the focus is. Another sequence that has it loses it.</source>
        <translation>La tecla que inicia esta secuencia, esté donde esté el foco. Si la tiene otra secuencia, la pierde.</translation>
    </message>
    <message>
        <source>The sequences that you have saved. Return goes to what the chosen one does, F2 renames it.</source>
        <translation>Las secuencias que ha guardado. Intro va a lo que hace la elegida; F2 la renombra.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <extracomment>%1 is the name of a sequence</extracomment>
        <translation>«%1» se ha eliminado.</translation>
    </message>
</context>
<context>
    <name>skein::SequencesPart</name>
    <message>
        <source>A sequence runs already. Stop it, or wait until it has ended.</source>
        <translation>Ya hay una secuencia en curso. Deténgala o espere a que termine.</translation>
    </message>
    <message>
        <source>The sequence was not saved: the plugin asked for it in a wrong way. Tell its author.</source>
        <translation>La secuencia no se guardó: el complemento la solicitó de forma incorrecta. Avise a su autor.</translation>
    </message>
</context>
<context>
    <name>skein::Session</name>
    <message>
        <source>No session folder is open, so the photograph stays where it is. Choose a folder for the session.</source>
        <translation>No hay ninguna carpeta de sesión abierta, así que la foto se queda donde está. Elija una carpeta para la sesión.</translation>
    </message>
    <message>
        <source>The session folder does not answer. Check the disk or the network it lies on, or choose another folder.</source>
        <translation>La carpeta de la sesión no responde. Compruebe el disco o la red donde está, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a folder for photographs. Choose another one.</source>
        <extracomment>%1 is what should be the name of a folder</extracomment>
        <translation>«%1» no puede ser el nombre de una carpeta de fotos. Elija otro.</translation>
    </message>
</context>
<context>
    <name>skein::SessionBrowser</name>
    <message numerus="yes">
        <source>%n of %1 photographs were left as they were. %2</source>
        <extracomment>%2 is a whole sentence: why</extracomment>
        <translation>
            <numerusform>%n de %1 fotos se dejó como estaba. %2</numerusform>
            <numerusform>%n de %1 fotos se dejaron como estaban. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %n Photograph(s)</source>
        <extracomment>what can be taken back: giving photographs a coloured label</extracomment>
        <translation>
            <numerusform>Etiquetar %n foto</numerusform>
            <numerusform>Etiquetar %n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 to the Trash</source>
        <extracomment>what can be taken back; %1 is the name of a file</extracomment>
        <translation>Mover %1 a la papelera</translation>
    </message>
    <message numerus="yes">
        <source>Move %n Photograph(s) to the Trash</source>
        <extracomment>what can be taken back</extracomment>
        <translation>
            <numerusform>Mover %n foto a la papelera</numerusform>
            <numerusform>Mover %n fotos a la papelera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %n Photograph(s)</source>
        <extracomment>what can be taken back: giving photographs stars</extracomment>
        <translation>
            <numerusform>Valorar %n foto</numerusform>
            <numerusform>Valorar %n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename %1</source>
        <extracomment>what Undo undoes; %1 is the name of a file</extracomment>
        <translation>Renombrar %1</translation>
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
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open Session</source>
        <extracomment>title of a window</extracomment>
        <translation>Abrir sesión</translation>
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
        <translation>La carpeta de la sesión ya se está cambiando. Espere a que termine.</translation>
    </message>
</context>
<context>
    <name>skein::SessionFolder</name>
    <message>
        <source>No session folder was named. Choose a folder for the session.</source>
        <translation>No se indicó ninguna carpeta de sesión. Elija una carpeta para la sesión.</translation>
    </message>
    <message>
        <source>The disk of the session folder “%1” is full. Make room there or choose a folder on another disk.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>El disco de la carpeta de sesión «%1» está lleno. Libere espacio o elija una carpeta en otro disco.</translation>
    </message>
    <message>
        <source>The disk with the session folder “%1” is no longer there. Connect it again or choose another folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>El disco con la carpeta de sesión «%1» ya no está. Conéctelo de nuevo o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The session folder “%1” cannot be written to. Check its disk or choose another folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>No se puede escribir en la carpeta de sesión «%1». Compruebe su disco o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The session folder “%1” could not be created because the disk is full. Make room there or choose a folder on another disk.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>No se pudo crear la carpeta de sesión «%1» porque el disco está lleno. Libere espacio o elija una carpeta en otro disco.</translation>
    </message>
    <message>
        <source>The session folder “%1” could not be created because “%2” is read-only. Choose another folder, or allow writing to this one.</source>
        <extracomment>%1 is a folder, %2 the one that holds it</extracomment>
        <translation>No se pudo crear la carpeta de sesión «%1» porque «%2» es de solo lectura. Elija otra carpeta o permita escribir en esta.</translation>
    </message>
    <message>
        <source>The session folder “%1” does not exist and could not be created in “%2”. Choose another folder.</source>
        <extracomment>%1 is a folder, %2 the one that holds it</extracomment>
        <translation>La carpeta de sesión «%1» no existe y no se pudo crear en «%2». Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The session folder “%1” is no longer there. Put it back or choose another folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>La carpeta de sesión «%1» ya no está. Devuélvala a su sitio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The session folder “%1” is read-only. Choose another folder, or allow writing to this one.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>La carpeta de sesión «%1» es de solo lectura. Elija otra carpeta o permita escribir en esta.</translation>
    </message>
    <message>
        <source>“%1” is a file, not a folder. Choose a folder for the session.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«%1» es un archivo, no una carpeta. Elija una carpeta para la sesión.</translation>
    </message>
    <message>
        <source>“%1” must be an ordinary folder on the disk of the session, because photographs pass through it. Move it away and open the session again.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>«%1» debe ser una carpeta normal en el disco de la sesión, porque las fotos pasan por ella. Apártela y vuelva a abrir la sesión.</translation>
    </message>
</context>
<context>
    <name>skein::SessionMove</name>
    <message>
        <source>The change of the session folder was dropped.</source>
        <translation>Se abandonó el cambio de la carpeta de sesión.</translation>
    </message>
    <message>
        <source>The import ended, because another session is opened.</source>
        <translation>La importación terminó porque se abre otra sesión.</translation>
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
        <translation>%1 %2: la cámara se quedó en %3.</translation>
    </message>
    <message>
        <source>And others.</source>
        <extracomment>after a list of settings that could not be set</extracomment>
        <translation>Y otros.</translation>
    </message>
    <message>
        <source>Preset saved: %1</source>
        <extracomment>%1 is the name of a preset</extracomment>
        <translation>Preajuste guardado: %1</translation>
    </message>
    <message numerus="yes">
        <source>Preset “%1” applied: %n setting(s)</source>
        <extracomment>%1 is the name of a preset</extracomment>
        <translation>
            <numerusform>Preajuste «%1» aplicado: %n ajuste</numerusform>
            <numerusform>Preajuste «%1» aplicado: %n ajustes</numerusform>
        </translation>
    </message>
    <message>
        <source>The camera took %1 of %2 values of the preset “%3”. %4</source>
        <extracomment>numbers of values, the name of a preset, sentences</extracomment>
        <translation>La cámara aceptó %1 de %2 valores del preajuste «%3». %4</translation>
    </message>
    <message>
        <source>There is nothing that a preset could keep. Connect a camera whose settings can be changed, then try again.</source>
        <translation>No hay nada que un preajuste pueda conservar. Conecte una cámara cuyos ajustes se puedan cambiar e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of this preset: it is empty, or another preset has it. Choose another name.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>«%1» no puede ser el nombre de este preajuste: está vacío o ya lo tiene otro preajuste. Elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>skein::SettingQueue</name>
    <message>
        <source>Another value was chosen before the camera took this one.</source>
        <translation>Se eligió otro valor antes de que la cámara aceptara este.</translation>
    </message>
    <message>
        <source>The camera did not answer in time, and has not taken the new value. Check that it is awake, then choose the value again.</source>
        <translation>La cámara no respondió a tiempo y no ha aceptado el valor nuevo. Compruebe que está activa y elija el valor de nuevo.</translation>
    </message>
    <message>
        <source>The camera did not answer in time, so the change after that was not sent. Look at what the setting is, then choose again.</source>
        <translation>La cámara no respondió a tiempo, así que no se envió el cambio siguiente. Compruebe cómo está el ajuste y elija de nuevo.</translation>
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
        <translation>%1: no se puede cambiar ahora</translation>
    </message>
    <message>
        <source>%1 stays at %2</source>
        <extracomment>the camera did not take a value: a setting, and what it is at as before</extracomment>
        <translation>%1 se queda en %2</translation>
    </message>
    <message>
        <source>%1: the camera has not answered</source>
        <extracomment>a setting such as &quot;Aperture&quot;, of which nobody knows whether the camera has changed it</extracomment>
        <translation>%1: la cámara no ha respondido</translation>
    </message>
    <message>
        <source>This camera has no setting for it: %1</source>
        <extracomment>%1 is a kind of setting: &quot;Aperture&quot;</extracomment>
        <translation>Esta cámara no tiene ningún ajuste para ello: %1</translation>
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
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Bulb</source>
        <extracomment>shutter speed: the shutter is open for as long as is wanted</extracomment>
        <translation>Bulb</translation>
    </message>
    <message>
        <source>Captures go to</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Card and computer</source>
        <translation>Tarjeta y equipo</translation>
    </message>
    <message>
        <source>Card only</source>
        <extracomment>where the camera saves photographs: on its card</extracomment>
        <translation>Solo tarjeta</translation>
    </message>
    <message>
        <source>Choices: %1.</source>
        <extracomment>%1: values with commas between them</extracomment>
        <translation>Opciones: %1.</translation>
    </message>
    <message>
        <source>Compensation</source>
        <extracomment>short name of a camera setting: exposure compensation</extracomment>
        <translation>Compensación</translation>
    </message>
    <message>
        <source>Computer only</source>
        <extracomment>where the camera saves photographs: it sends them to the computer</extracomment>
        <translation>Solo equipo</translation>
    </message>
    <message>
        <source>Drive</source>
        <extracomment>short name of a camera setting: single, continuous, self-timer</extracomment>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Focus</source>
        <extracomment>short name of a camera setting: the focus mode</extracomment>
        <translation>Enfoque</translation>
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
        <translation>Es de solo lectura.</translation>
    </message>
    <message>
        <source>It takes a date and time such as 2026-01-31T12:00:00Z, or now.</source>
        <translation>Admite una fecha y hora como 2026-01-31T12:00:00Z, o now.</translation>
    </message>
    <message>
        <source>It takes a number from %1 to %2 in steps of %3.</source>
        <extracomment>%1 to %3 are numbers</extracomment>
        <translation>Admite un número de %1 a %2 en pasos de %3.</translation>
    </message>
    <message>
        <source>It takes a text.</source>
        <translation>Admite un texto.</translation>
    </message>
    <message>
        <source>It takes on or off.</source>
        <translation>Admite on u off.</translation>
    </message>
    <message>
        <source>Kept on the card and fetched from there: a cable that comes off loses nothing.</source>
        <translation>Se conserva en la tarjeta y se descarga desde ella: si el cable se suelta, no se pierde nada.</translation>
    </message>
    <message>
        <source>Kept on the card and sent to the computer: the safest, but slower.</source>
        <translation>Se conserva en la tarjeta y se envía al equipo: lo más seguro, pero más lento.</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <extracomment>%1 is the kind of setting, such as &quot;choice&quot;</extracomment>
        <translation>Tipo: %1</translation>
    </message>
    <message>
        <source>Label: %1</source>
        <extracomment>%1 is the name that the driver gives the setting</extracomment>
        <translation>Nombre: %1</translation>
    </message>
    <message>
        <source>Magnification</source>
        <extracomment>short name of a camera setting: how much the live picture is magnified</extracomment>
        <translation>Ampliación</translation>
    </message>
    <message>
        <source>Metering</source>
        <extracomment>short name of a camera setting, in the panel</extracomment>
        <translation>Medición</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>short name of a camera setting: the exposure mode (P, A, S, M)</extracomment>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Not on the card: if the cable comes off, the battery fails or the camera&apos;s driver crashes before a photograph has arrived, it is lost.</source>
        <translation>No en la tarjeta: si el cable se suelta, falla la batería o el controlador de la cámara se cae antes de que llegue una foto, esta se pierde.</translation>
    </message>
    <message>
        <source>Nothing comes to the computer until you fetch it: a lost card loses the photographs, and a bad one is not seen here.</source>
        <translation>Nada llega al equipo hasta que usted lo descarga: si se pierde la tarjeta, se pierden las fotos, y una mala no se ve aquí.</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>a camera setting is switched off</extracomment>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>a camera setting is switched on</extracomment>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>short name of a camera setting, in the panel</extracomment>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Quick over slow links. The RAW files are on the card and nowhere else until you fetch them: a lost card loses them.</source>
        <translation>Rápido con conexiones lentas. Los archivos RAW están en la tarjeta y en ningún otro lugar hasta que los descargue: si se pierde la tarjeta, se pierden.</translation>
    </message>
    <message>
        <source>RAW on card only</source>
        <translation>RAW solo en tarjeta</translation>
    </message>
    <message>
        <source>Shutter</source>
        <extracomment>short name of a camera setting: the shutter speed</extracomment>
        <translation>Obturación</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>short name of a camera setting: the size of pictures</extracomment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>White balance</source>
        <extracomment>short name of a camera setting, in the panel</extracomment>
        <translation>Balance de blancos</translation>
    </message>
</context>
<context>
    <name>skein::Settings</name>
    <message>
        <source>The end of the preferences was missing, as after a power failure, so some are as they were at first. The damaged file was kept as “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation type="vanished">Faltaba el final de las preferencias, como tras un corte de corriente, así que algunas están como al principio. El archivo dañado se conservó como «%1».</translation>
    </message>
    <message>
        <source>The preferences cannot be saved in “%1”. Check that its disk has room and can be written to; Skein tries again until it is ended.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Las preferencias no se pueden guardar en «%1». Compruebe que su disco tiene espacio y permite escribir; Skein lo seguirá intentando hasta que se cierre.</translation>
    </message>
    <message>
        <source>The preferences could not be read, so everything is as usual, and what you change is not kept. Check the permissions of “%1”, then start Skein again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>No se pudieron leer las preferencias, así que todo está como de costumbre y lo que cambie no se conservará. Compruebe los permisos de «%1» e inicie Skein de nuevo.</translation>
    </message>
    <message>
        <source>The preferences were damaged, as after a power failure. They are as they were when they were last saved. The damaged file was kept as “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Las preferencias estaban dañadas, como tras un corte de corriente. Están como cuando se guardaron por última vez. El archivo dañado se conservó como «%1».</translation>
    </message>
    <message>
        <source>The preferences were damaged, so everything is as it was at first. The damaged file was kept as “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Las preferencias estaban dañadas, así que todo está como al principio. El archivo dañado se conservó como «%1».</translation>
    </message>
    <message>
        <source>The preferences were written by a newer version of Skein. What this version does not know is kept for it.</source>
        <translation>Las preferencias las escribió una versión más reciente de Skein. Lo que esta versión no conoce se conserva para ella.</translation>
    </message>
</context>
<context>
    <name>skein::SettingsKeeper</name>
    <message>
        <source>%1: the former value %2 could not be put back. Set it on the camera. %3</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;, %2 its value before the sequence, %3 a sentence: why</extracomment>
        <translation>%1: no se pudo restablecer el valor anterior %2. Ajústelo en la cámara. %3</translation>
    </message>
    <message>
        <source>Aperture</source>
        <extracomment>a camera setting</extracomment>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Exposure compensation</source>
        <extracomment>a camera setting</extracomment>
        <translation>Compensación de exposición</translation>
    </message>
    <message>
        <source>ISO</source>
        <extracomment>a camera setting: the sensitivity</extracomment>
        <translation>ISO</translation>
    </message>
    <message>
        <source>It was moved in a way that could not be counted, so its place is not known.</source>
        <translation>Se movió de una forma que no se pudo contar, así que su posición no se conoce.</translation>
    </message>
    <message>
        <source>Shutter speed</source>
        <extracomment>camera settings, as the first word of a sentence: &quot;Aperture: the value f/8 could not be set.&quot;</extracomment>
        <translation>Velocidad de obturación</translation>
    </message>
    <message>
        <source>The %1 could not be put back to %2. Set it on the camera. %3</source>
        <translation type="vanished">No se pudo restablecer %1 a %2. Ajústelo en la cámara. %3</translation>
    </message>
    <message>
        <source>The lens could not be moved back. Focus again. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>No se pudo devolver el objetivo a su posición. Enfoque de nuevo. %1</translation>
    </message>
    <message>
        <source>The lens was moved back by as many steps as it had gone, and may stand a little beside its place. Check the focus.</source>
        <translation>El objetivo retrocedió tantos pasos como había avanzado y puede quedar un poco fuera de su posición. Compruebe el enfoque.</translation>
    </message>
    <message>
        <source>aperture</source>
        <translation type="vanished">apertura</translation>
    </message>
    <message>
        <source>exposure compensation</source>
        <translation type="vanished">compensación de exposición</translation>
    </message>
    <message>
        <source>shutter</source>
        <translation type="vanished">obturación</translation>
    </message>
</context>
<context>
    <name>skein::SettingsSection</name>
    <message>
        <source>Opens or closes this part of the panel.</source>
        <translation>Abre o cierra esta parte del panel.</translation>
    </message>
</context>
<context>
    <name>skein::SettingsTree</name>
    <message>
        <source>This camera has no setting “%1”. Look at its list of settings for the right name.</source>
        <extracomment>%1 is the technical name of a setting</extracomment>
        <translation>Esta cámara no tiene el ajuste «%1». Consulte en su lista de ajustes el nombre correcto.</translation>
    </message>
    <message>
        <source>This setting cannot be changed now. Check the camera&apos;s mode dial and lens.</source>
        <translation>Este ajuste no se puede cambiar ahora. Compruebe el dial de modos y el objetivo de la cámara.</translation>
    </message>
    <message>
        <source>This setting takes no such value. Enter one of its own kind.</source>
        <translation>Este ajuste no admite ese valor. Introduzca uno del tipo adecuado.</translation>
    </message>
    <message>
        <source>“%1” is not possible now. Choose one of: %2.</source>
        <extracomment>%1 is a value, %2: values with commas between them</extracomment>
        <translation>«%1» no es posible ahora. Elija uno de estos: %2.</translation>
    </message>
    <message>
        <source>“%1” is not possible. Choose a number from %2 to %3.</source>
        <extracomment>%1 is a value, %2 and %3 are numbers</extracomment>
        <translation>«%1» no es posible. Elija un número de %2 a %3.</translation>
    </message>
</context>
<context>
    <name>skein::SharpnessRow</name>
    <message>
        <source>%1, as sharp as %2</source>
        <extracomment>As sharp as others: a figure, and a name or names of photographs.</extracomment>
        <translation>%1, tan nítida como %2</translation>
    </message>
    <message>
        <source>%1, best %2</source>
        <extracomment>%1 and %2 are numbers that measure sharpness</extracomment>
        <translation>%1, mejor %2</translation>
    </message>
    <message>
        <source>%1, best %2 in %3</source>
        <extracomment>Two figures, and a name or names of photographs.</extracomment>
        <translation>%1, mejor %2 en %3</translation>
    </message>
    <message>
        <source>How sharp the middle of what is seen of the picture is, judged on its own pixels. Compare it only between photographs of the same scene: a bar for each of those of this camera that were looked at last at this place.</source>
        <translation>La nitidez del centro de la parte visible de la imagen, valorada sobre sus propios píxeles. Compárela solo entre fotos de la misma escena: hay una barra por cada una de las últimas de esta cámara que se miraron en este lugar.</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <extracomment>name of a row that says how sharp the picture is, for screen readers</extracomment>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>Sharpness %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Nitidez %1</translation>
    </message>
    <message>
        <source>Sharpness %1, as sharp as %2</source>
        <extracomment>As sharp as others: a figure, and a name or names of photographs.</extracomment>
        <translation>Nitidez %1, tan nítida como %2</translation>
    </message>
    <message>
        <source>Sharpness %1, best %2</source>
        <extracomment>the figure of a photograph and the best one</extracomment>
        <translation>Nitidez %1, la mejor %2</translation>
    </message>
    <message>
        <source>Sharpness %1, best %2 in %3</source>
        <extracomment>Two figures, and a name or names of photographs.</extracomment>
        <translation>Nitidez %1, la mejor %2 en %3</translation>
    </message>
    <message>
        <source>Sharpness %1, best so far %2</source>
        <extracomment>%1 and %2 are numbers that measure sharpness</extracomment>
        <translation>Nitidez %1, la mejor hasta ahora %2</translation>
    </message>
    <message>
        <source>Sharpness %1, one of the best</source>
        <extracomment>%1 is a number that measures sharpness</extracomment>
        <translation>Nitidez %1, una de las mejores</translation>
    </message>
    <message>
        <source>Sharpness %1, the best</source>
        <extracomment>%1 is a number that measures sharpness</extracomment>
        <translation>Nitidez %1, la mejor</translation>
    </message>
    <message>
        <source>Sharpness %1, the best of those looked at</source>
        <extracomment>%1 is a number that measures sharpness</extracomment>
        <translation>Nitidez %1, la mejor de las vistas</translation>
    </message>
    <message>
        <source>Sharpness –</source>
        <extracomment>the sharpness is not known</extracomment>
        <translation>Nitidez –</translation>
    </message>
</context>
<context>
    <name>skein::ShootingPage</name>
    <message>
        <source> % of the width</source>
        <extracomment>after a number: per cent</extracomment>
        <translation> % del ancho</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>after a number: seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;If it never rests:</source>
        <translation>&amp;Si nunca reposa:</translation>
    </message>
    <message>
        <source>&amp;Most motion:</source>
        <extracomment>label of a choice: how much the live picture may move when a photograph is taken</extracomment>
        <translation>Movimiento &amp;máximo:</translation>
    </message>
    <message>
        <source>&amp;Play the sound of a shutter when a camera is told to expose</source>
        <translation>&amp;Reproducir el sonido de un obturador cuando se ordena disparar a una cámara</translation>
    </message>
    <message>
        <source>&amp;Wait at most:</source>
        <translation>&amp;Esperar como máximo:</translation>
    </message>
    <message>
        <source>After that time it is decided by the next choice.</source>
        <translation>Pasado ese tiempo, decide la opción siguiente.</translation>
    </message>
    <message>
        <source>Cameras that are far away, or have no mirror, are not heard otherwise.</source>
        <translation>Las cámaras lejanas o sin espejo no se oyen de otro modo.</translation>
    </message>
    <message>
        <source>How far the live picture may move from one frame to the next and still be at rest.</source>
        <translation>Cuánto puede moverse la imagen en vivo de un fotograma al siguiente y seguir considerándose en reposo.</translation>
    </message>
    <message>
        <source>How far the live picture may move from one frame to the next. “Show Motion” tells how far it does.</source>
        <translation>Cuánto puede moverse la imagen en vivo de un fotograma al siguiente. «Mostrar el movimiento» indica cuánto se mueve.</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Take it all the same</source>
        <translation>Tomarla de todos modos</translation>
    </message>
    <message>
        <source>Take no photograph</source>
        <translation>No tomar la foto</translation>
    </message>
    <message>
        <source>Taking Photographs</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>Toma de fotos</translation>
    </message>
    <message>
        <source>Waiting for rest</source>
        <translation>Espera de reposo</translation>
    </message>
    <message>
        <source>What is done when the picture did not rest within that time, as in the wind.</source>
        <translation>Qué se hace cuando la imagen no quedó en reposo en ese tiempo, por ejemplo con viento.</translation>
    </message>
</context>
<context>
    <name>skein::ShortcutsPage</name>
    <message>
        <source>%1 (“%2”)</source>
        <extracomment>part of a list: %1 keys, %2 the command that has them</extracomment>
        <translation>%1 («%2»)</translation>
    </message>
    <message>
        <source>%1 was taken from “%2” and given to “%3”.</source>
        <extracomment>%1 a key, %2 and %3 commands</extracomment>
        <translation>%1 se quitó de «%2» y se asignó a «%3».</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <extracomment>%1 is a command whose keys are not the usual ones</extracomment>
        <translation>%1, cambiada</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) in it are not known here; their keys are kept for later.</source>
        <extracomment>&quot;it&quot; is a file with keys that was imported</extracomment>
        <translation>
            <numerusform>%n orden del archivo no se conoce aquí; sus teclas se conservan para más adelante.</numerusform>
            <numerusform>%n órdenes del archivo no se conocen aquí; sus teclas se conservan para más adelante.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>button: brings back the keys that were there before</extracomment>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>A newer version of Skein has written the file.</source>
        <translation>El archivo lo escribió una versión más reciente de Skein.</translation>
    </message>
    <message>
        <source>All commands have their own keys again.</source>
        <translation>Todas las órdenes vuelven a tener sus propias teclas.</translation>
    </message>
    <message>
        <source>All commands with their keys. Choose one to change its keys below.</source>
        <translation>Todas las órdenes con sus teclas. Elija una para cambiar sus teclas abajo.</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>head of a column</extracomment>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Órdenes y sus teclas</translation>
    </message>
    <message>
        <source>E&amp;xport Keys…</source>
        <extracomment>button: writes the keys to a file</extracomment>
        <translation>E&amp;xportar teclas…</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>button: writes the keys to the chosen file</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export Keys</source>
        <extracomment>title of a window</extracomment>
        <translation>Exportar teclas</translation>
    </message>
    <message>
        <source>Find a command by words</source>
        <translation>Buscar una orden por palabras</translation>
    </message>
    <message>
        <source>Find by &amp;Key</source>
        <translation>Buscar por &amp;tecla</translation>
    </message>
    <message>
        <source>Gives all commands the keys again that they have by themselves</source>
        <translation>Devuelve a todas las órdenes las teclas que tienen de forma predeterminada</translation>
    </message>
    <message>
        <source>Imp&amp;ort Keys…</source>
        <extracomment>button: reads keys from a file</extracomment>
        <translation>Imp&amp;ortar teclas…</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>button: reads the keys of the chosen file</extracomment>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import Keys</source>
        <extracomment>title of a window</extracomment>
        <translation>Importar teclas</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>head of a column: the keys of a command</extracomment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys (*.%1)</source>
        <extracomment>kind of file; %1 is the ending of its name</extracomment>
        <translation>Teclas (*.%1)</translation>
    </message>
    <message>
        <source>Reset A&amp;ll</source>
        <extracomment>button: gives all commands their own keys again</extracomment>
        <translation>&amp;Restablecer todo</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Shows only the commands whose names or explanations contain these words.</source>
        <translation>Muestra solo las órdenes cuyo nombre o explicación contiene estas palabras.</translation>
    </message>
    <message>
        <source>Shows which command has the key that you press</source>
        <translation>Muestra qué orden tiene la tecla que pulse</translation>
    </message>
    <message>
        <source>Takes back the last change of keys.</source>
        <translation>Deshace el último cambio de teclas.</translation>
    </message>
    <message>
        <source>Takes the keys from a file that was exported</source>
        <translation>Toma las teclas de un archivo exportado</translation>
    </message>
    <message>
        <source>The keys are as they were before.</source>
        <translation>Las teclas están como antes.</translation>
    </message>
    <message>
        <source>The keys of “%1” were changed.</source>
        <extracomment>%1 a command</extracomment>
        <translation>Se cambiaron las teclas de «%1».</translation>
    </message>
    <message>
        <source>The keys that you changed are in “%1”.</source>
        <extracomment>%1 a path</extracomment>
        <translation>Las teclas que ha cambiado están en «%1».</translation>
    </message>
    <message>
        <source>The keys were imported.</source>
        <translation>Se importaron las teclas.</translation>
    </message>
    <message>
        <source>Writes the keys that you changed into a file, for another computer</source>
        <translation>Escribe en un archivo las teclas que ha cambiado, para otro equipo</translation>
    </message>
    <message>
        <source>“%1” goes without %2 now.</source>
        <extracomment>%1 a command, %2 keys</extracomment>
        <translation>«%1» ya no tiene %2.</translation>
    </message>
    <message>
        <source>“%1” has %2 again.</source>
        <extracomment>%1 a command, %2 keys</extracomment>
        <translation>«%1» vuelve a tener %2.</translation>
    </message>
    <message>
        <source>“%1” has its own keys again, but for those that were given to other commands: %2</source>
        <translation type="vanished">«%1» vuelve a tener sus propias teclas, salvo las que se asignaron a otras órdenes: %2</translation>
    </message>
    <message>
        <source>“%1” has its own keys again, but for those that were given to other commands: %2.</source>
        <extracomment>%1 a command, %2 a list of keys, each with the command that has it</extracomment>
        <translation>«%1» vuelve a tener sus propias teclas, salvo las que se asignaron a otras órdenes: %2.</translation>
    </message>
    <message>
        <source>“%1” has its own keys again.</source>
        <extracomment>%1 is a command</extracomment>
        <translation>«%1» vuelve a tener sus propias teclas.</translation>
    </message>
</context>
<context>
    <name>skein::ShotData</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>the kinds of the files of one shot: &quot;JPG and CR3&quot;</extracomment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 is damaged: it is no whole photograph. Compare it with the copy on the camera&apos;s card.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 está dañado: no es una foto completa. Compárelo con la copia de la tarjeta de la cámara.</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <extracomment>said of a photograph, for screen readers</extracomment>
        <translation>
            <numerusform>%n estrella</numerusform>
            <numerusform>%n estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>blue label</source>
        <extracomment>said of a photograph</extracomment>
        <translation>etiqueta azul</translation>
    </message>
    <message>
        <source>damaged</source>
        <extracomment>said of a photograph</extracomment>
        <translation>dañada</translation>
    </message>
    <message>
        <source>green label</source>
        <extracomment>said of a photograph</extracomment>
        <translation>etiqueta verde</translation>
    </message>
    <message>
        <source>purple label</source>
        <extracomment>said of a photograph</extracomment>
        <translation>etiqueta morada</translation>
    </message>
    <message>
        <source>red label</source>
        <extracomment>said of a photograph</extracomment>
        <translation>etiqueta roja</translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>said of a photograph</extracomment>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>video</source>
        <extracomment>said of a photograph</extracomment>
        <translation>vídeo</translation>
    </message>
    <message>
        <source>yellow label</source>
        <extracomment>said of a photograph</extracomment>
        <translation>etiqueta amarilla</translation>
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
        <translation>Nitidez %1 en el lugar observado</translation>
    </message>
    <message>
        <source>VIDEO</source>
        <extracomment>mark on the thumbnail of a video</extracomment>
        <translation>VÍDEO</translation>
    </message>
</context>
<context>
    <name>skein::ShotFolder</name>
    <message>
        <source>The folder %1 holds no photographs to hand out. Choose a folder with at least one file.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>La carpeta %1 no contiene fotos que entregar. Elija una carpeta con al menos un archivo.</translation>
    </message>
</context>
<context>
    <name>skein::ShotGrid</name>
    <message>
        <source>All photographs of the session side by side. A double click shows one of them alone; Ctrl and Shift select several.</source>
        <translation>Todas las fotos de la sesión, una junto a otra. Un doble clic muestra una de ellas sola; con Ctrl y Mayús se seleccionan varias.</translation>
    </message>
    <message>
        <source>Grid</source>
        <extracomment>name of the grid of small pictures, for screen readers</extracomment>
        <translation>Cuadrícula</translation>
    </message>
</context>
<context>
    <name>skein::ShotMover</name>
    <message>
        <source>A name cannot begin or end with a space, nor end with a dot. Leave that out.</source>
        <translation>Un nombre no puede empezar ni terminar con un espacio, ni terminar con un punto. Quítelo.</translation>
    </message>
    <message>
        <source>A photograph cannot be called &quot;%1&quot;, because a file name may not contain “%2”. Leave that out.</source>
        <extracomment>%1 is what was typed, %2 letters or words in it</extracomment>
        <translation>Una foto no puede llamarse &quot;%1&quot;, porque un nombre de archivo no puede contener «%2». Quítelo.</translation>
    </message>
    <message>
        <source>A photograph cannot be called &quot;%1&quot;: a dot at the beginning would hide it. Leave that out.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Una foto no puede llamarse &quot;%1&quot;: un punto al principio la ocultaría. Quítelo.</translation>
    </message>
    <message>
        <source>A photograph cannot be called &quot;%1&quot;: that name or a character in it means something else to some computers. Choose another name.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Una foto no puede llamarse &quot;%1&quot;: ese nombre o un carácter que contiene significa otra cosa para algunos equipos. Elija otro nombre.</translation>
    </message>
    <message>
        <source>A photograph needs a name.</source>
        <translation>La foto necesita un nombre.</translation>
    </message>
    <message>
        <source>Only a part of the photograph %1 came back from the trash: %2. Bring the rest back with the file manager.</source>
        <extracomment>%2 are names of files</extracomment>
        <translation>Solo una parte de la foto %1 volvió de la papelera: %2. Recupere el resto con el gestor de archivos.</translation>
    </message>
    <message>
        <source>Only a part of the photograph %1 could be moved to the trash: %2. Undo brings that back; or delete the rest in the file manager.</source>
        <extracomment>%2 are names of files</extracomment>
        <translation>Solo una parte de la foto %1 se pudo mover a la papelera: %2. Deshacer la recupera; o elimine el resto en el gestor de archivos.</translation>
    </message>
    <message>
        <source>Only a part of the photograph %1 got its new name: %2. Rename the rest in the file manager.</source>
        <extracomment>%2 are names of files</extracomment>
        <translation>Solo una parte de la foto %1 recibió su nombre nuevo: %2. Renombre el resto en el gestor de archivos.</translation>
    </message>
    <message>
        <source>The photograph %1 could not be moved to the trash, so it stays where it is. Check that you may write to its folder, or delete it in the file manager.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>No se pudo mover la foto %1 a la papelera, así que se queda donde está. Compruebe que puede escribir en su carpeta o elimínela en el gestor de archivos.</translation>
    </message>
    <message>
        <source>The photograph %1 could not be renamed to %2. Check that you may write to its folder.</source>
        <extracomment>%1 is the name of a file, %2 another one</extracomment>
        <translation>No se pudo renombrar la foto %1 como %2. Compruebe que puede escribir en su carpeta.</translation>
    </message>
    <message>
        <source>The photograph %1 is no longer in the trash, so it cannot be brought back.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>La foto %1 ya no está en la papelera, así que no se puede recuperar.</translation>
    </message>
    <message>
        <source>The photograph %1 is no longer there. Look for it in the trash or in another folder.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>La foto %1 ya no está. Búsquela en la papelera o en otra carpeta.</translation>
    </message>
    <message>
        <source>The photograph %1 keeps its name, because there is already a file called %2. Choose another name.</source>
        <extracomment>%1 is the name of a file, %2 another one</extracomment>
        <translation>La foto %1 conserva su nombre, porque ya existe un archivo llamado %2. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The photograph %1 stays in the trash, because another file has its name now. Rename that file first.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>La foto %1 se queda en la papelera, porque otro archivo tiene ahora su nombre. Renombre primero ese archivo.</translation>
    </message>
    <message>
        <source>The photograph %1 stays in the trash, because it could not be moved back. Check that its folder is there and that you may write to it.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>La foto %1 se queda en la papelera, porque no se pudo devolver a su sitio. Compruebe que su carpeta existe y que puede escribir en ella.</translation>
    </message>
    <message>
        <source>This name is too long for some disks. Choose a shorter one.</source>
        <translation>Este nombre es demasiado largo para algunos discos. Elija uno más corto.</translation>
    </message>
</context>
<context>
    <name>skein::ShotView</name>
    <message>
        <source>An orange triangle says that something is wrong with a photograph, or beside its name with its second copy; the tool tip says what.</source>
        <translation>Un triángulo naranja indica que algo va mal con una foto o, junto a su nombre, con su segunda copia; la descripción emergente dice qué.</translation>
    </message>
</context>
<context>
    <name>skein::ShutterBadge</name>
    <message>
        <source>%1, one every %2 s</source>
        <extracomment>%1: &quot;takes 5 photographs&quot;; %2: a number of seconds</extracomment>
        <translation>%1, una cada %2 s</translation>
    </message>
    <message>
        <source>Shutter: %1</source>
        <extracomment>status bar; %1: &quot;waits 10 s and takes 5 photographs&quot;</extracomment>
        <translation>Disparador: %1</translation>
    </message>
    <message>
        <source>Take one photograph at once again</source>
        <translation>Volver a tomar una sola foto al instante</translation>
    </message>
    <message>
        <source>Take one photograph at once again: no self-timer, no row, no waiting</source>
        <translation>Volver a tomar una sola foto al instante: sin autodisparador, sin serie y sin espera</translation>
    </message>
    <message>
        <source>What “Capture” does; “Capture with All Cameras” does not wait. Click to change it.</source>
        <translation>Lo que hace «Disparar»; «Disparar con todas las cámaras» no espera. Haga clic para cambiarlo.</translation>
    </message>
    <message>
        <source>lets shake die down</source>
        <extracomment>status bar, one of the things that a press of the shutter does: with the mirror up</extracomment>
        <translation>deja que cese la vibración</translation>
    </message>
    <message numerus="yes">
        <source>takes %n photographs</source>
        <extracomment>stands on the button Capture: what one press does</extracomment>
        <translation>
            <numerusform>toma %n foto</numerusform>
            <numerusform>toma %n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>waits %1 s</source>
        <extracomment>status bar, one of the things that a press of the shutter does</extracomment>
        <translation>espera %1 s</translation>
    </message>
    <message>
        <source>waits for rest</source>
        <extracomment>status bar, one of the things that a press of the shutter does</extracomment>
        <translation>espera el reposo</translation>
    </message>
</context>
<context>
    <name>skein::ShutterCommands</name>
    <message>
        <source>%1 No photograph was taken. Let the camera come to rest, or allow more motion in the preferences.</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>%1 No se tomó ninguna foto. Deje que la cámara quede en reposo o permita más movimiento en las preferencias.</translation>
    </message>
    <message>
        <source>%1 The photograph is taken all the same.</source>
        <extracomment>%1: a sentence that says why it is not known to be at rest</extracomment>
        <translation>%1 La foto se toma de todos modos.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>in a row of photographs: number and how many</extracomment>
        <translation>%1 de %2</translation>
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
        <translation>Todas las cámaras a la vez: una foto cada una, sin esperar</translation>
    </message>
    <message>
        <source>No more photographs in this row</source>
        <translation>No se toman más fotos en esta serie</translation>
    </message>
    <message>
        <source>No photograph was taken, because another camera is shown now, and waiting for rest needs the live picture. Show the camera that was to take it, and press the shutter again.</source>
        <translation>No se tomó ninguna foto, porque ahora se muestra otra cámara y la espera del reposo necesita la imagen en vivo. Muestre la cámara que debía tomarla y dispare de nuevo.</translation>
    </message>
    <message>
        <source>No photograph: not at rest</source>
        <translation>Sin foto: no está en reposo</translation>
    </message>
    <message>
        <source>No photograph: the camera is not ready</source>
        <translation>Sin foto: la cámara no está lista</translation>
    </message>
    <message>
        <source>One photograph, at once: “%1” is still at its own</source>
        <extracomment>%1 is a camera, which takes a row of photographs</extracomment>
        <translation>Una foto, al instante: «%1» aún está con las suyas</translation>
    </message>
    <message>
        <source>Photograph %1 of %2</source>
        <extracomment>progress; %1 and %2 are numbers</extracomment>
        <translation>Foto %1 de %2</translation>
    </message>
    <message>
        <source>Photographs do not wait for rest</source>
        <translation>Las fotos no esperan el reposo</translation>
    </message>
    <message>
        <source>Photographs wait until the camera is at rest</source>
        <translation>Las fotos esperan a que la cámara esté en reposo</translation>
    </message>
    <message>
        <source>Self-timer runs</source>
        <extracomment>message while the self-timer counts</extracomment>
        <translation>Autodisparador en marcha</translation>
    </message>
    <message>
        <source>Self-timer stopped</source>
        <extracomment>message</extracomment>
        <translation>Autodisparador detenido</translation>
    </message>
    <message>
        <source>Shake dies down</source>
        <translation>Esperando a que cese la vibración</translation>
    </message>
    <message>
        <source>Stopped: no photograph</source>
        <translation>Detenido: ninguna foto</translation>
    </message>
    <message>
        <source>The row has ended with photograph %1 of %2, because another camera is shown now, and waiting for rest needs the live picture. Show the camera that took it, and press the shutter again for more.</source>
        <extracomment>a row is what one press of the shutter takes; %1 and %2 are numbers</extracomment>
        <translation>La serie terminó en la foto %1 de %2, porque ahora se muestra otra cámara y la espera del reposo necesita la imagen en vivo. Muestre la cámara que la tomó y dispare de nuevo para continuar.</translation>
    </message>
    <message>
        <source>The row of “%3” has ended with photograph %1 of %2, because something came between. See to that camera, then press its shutter again for more.</source>
        <extracomment>numbers of photographs, and the name of a camera</extracomment>
        <translation>La serie de «%3» terminó en la foto %1 de %2 por un imprevisto. Revise esa cámara y dispare de nuevo con ella para continuar.</translation>
    </message>
    <message>
        <source>The shutter now %1</source>
        <extracomment>%1: &quot;waits 10 s and takes 5 photographs&quot;</extracomment>
        <translation>Ahora el disparador %1</translation>
    </message>
    <message>
        <source>The shutter takes one photograph at once</source>
        <translation>El disparador toma una sola foto al instante</translation>
    </message>
    <message>
        <source>Waiting for rest</source>
        <translation>Esperando reposo</translation>
    </message>
    <message>
        <source>“%1” took no photograph, because something came between. See to that camera, then press its shutter again.</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>«%1» no tomó ninguna foto por un imprevisto. Revise esa cámara y dispare de nuevo con ella.</translation>
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
        <translation>&amp;Todo desactivado</translation>
    </message>
    <message>
        <source>&amp;Bulb exposures last:</source>
        <translation>Las exposiciones &amp;bulb duran:</translation>
    </message>
    <message>
        <source>&amp;Interval:</source>
        <extracomment>label of a number of seconds: from one photograph to the next</extracomment>
        <translation>&amp;Intervalo:</translation>
    </message>
    <message>
        <source>&amp;Photographs in a row:</source>
        <translation>&amp;Fotos en serie:</translation>
    </message>
    <message>
        <source>&amp;Self-timer:</source>
        <extracomment>label of a number of seconds</extracomment>
        <translation>&amp;Autodisparador:</translation>
    </message>
    <message>
        <source>&amp;Wait until the live picture is at rest</source>
        <translation>&amp;Esperar a que la imagen en vivo esté en reposo</translation>
    </message>
    <message>
        <source>In a row: from the beginning of one photograph to that of the next. Escape ends the row.</source>
        <translation>En serie: desde el comienzo de una foto hasta el de la siguiente. Esc termina la serie.</translation>
    </message>
    <message>
        <source>None: each as soon as it can be</source>
        <translation>Ninguno: cada una en cuanto sea posible</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>instead of 0: not used</extracomment>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Pause with the &amp;mirror up:</source>
        <translation>Pausa con el espejo &amp;levantado:</translation>
    </message>
    <message>
        <source>So many photographs are taken with one press of the shutter.</source>
        <translation>El número de fotos que se toman con una sola pulsación del disparador.</translation>
    </message>
    <message>
        <source>So many seconds are counted down before the photograph is taken.</source>
        <translation>Los segundos de la cuenta atrás antes de que se tome la foto.</translation>
    </message>
    <message>
        <source>Switches all of this off: a press of the shutter takes one photograph at once.</source>
        <translation>Desactiva todo esto: una pulsación del disparador toma una sola foto de inmediato.</translation>
    </message>
    <message>
        <source>The camera looks through live view first, and the photograph is taken when nothing in the picture moves any more. How still that is stands in the preferences.</source>
        <translation>La cámara mira primero por la vista en vivo, y la foto se toma cuando ya nada se mueve en la imagen. Lo quieta que debe estar se indica en las preferencias.</translation>
    </message>
    <message>
        <source>This applies to each press of the shutter that follows, until it is switched off here or in the status bar. “Capture with All Cameras” does not wait.</source>
        <translation>Se aplica a cada disparo que siga, hasta que se desactive aquí o en la barra de estado. «Disparar con todas las cámaras» no espera.</translation>
    </message>
    <message>
        <source>Timer, Row and Bulb</source>
        <translation>Temporizador, serie y bulb</translation>
    </message>
    <message>
        <source>Until Stopped</source>
        <extracomment>instead of a number of photographs</extracomment>
        <translation>Hasta detener</translation>
    </message>
    <message>
        <source>Where the shutter of the camera is set to bulb, the exposure is ended after so many seconds.</source>
        <translation>Si el obturador de la cámara está en bulb, la exposición termina tras estos segundos.</translation>
    </message>
</context>
<context>
    <name>skein::ShutterSound</name>
    <message>
        <source>The sound of a shutter cannot be played: this computer has no sound device that works just now, or no such sound. Connect or switch on a sound device, or switch this sound off in the preferences.</source>
        <translation>No se puede reproducir el sonido de un obturador: este equipo no tiene ahora ningún dispositivo de sonido que funcione, o falta ese sonido. Conecte o encienda un dispositivo de sonido, o desactive este sonido en las preferencias.</translation>
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
        <translation>Bulb %1 de %2</translation>
    </message>
    <message>
        <source>Mirror lockup is on in this camera: it is told to raise the mirror, left alone for so long, and told to expose.</source>
        <translation>El bloqueo del espejo está activado en esta cámara: se le ordena levantar el espejo, se la deja quieta ese tiempo y se le ordena exponer.</translation>
    </message>
    <message>
        <source>Photograph %1 of %2 in %3</source>
        <extracomment>in a row of photographs: number, how many, and how long until it is taken</extracomment>
        <translation>Foto %1 de %2 en %3</translation>
    </message>
    <message>
        <source>The camera is left alone for so long before each exposure. Live view has the mirror up.</source>
        <translation>La cámara se deja quieta ese tiempo antes de cada exposición. En la vista en vivo, el espejo está levantado.</translation>
    </message>
    <message>
        <source>This camera raises its mirror and waits by itself, for about a second, however long is chosen here.</source>
        <translation>Esta cámara levanta su espejo y espera por sí sola alrededor de un segundo, independientemente de lo que se elija aquí.</translation>
    </message>
</context>
<context>
    <name>skein::SidePanel</name>
    <message>
        <source>Panels</source>
        <extracomment>name of the tabs at the side of the window, for screen readers</extracomment>
        <translation>Paneles</translation>
    </message>
</context>
<context>
    <name>skein::Sidecar</name>
    <message>
        <source>Artist, copyright or comment stand in the XMP file in a form that cannot be changed without loss. Change them with the program that wrote it.</source>
        <translation>El artista, los derechos de autor o el comentario están en el archivo XMP en una forma que no se puede cambiar sin pérdidas. Cámbielos con el programa que los escribió.</translation>
    </message>
    <message>
        <source>The rating is written in the XMP file in a form that cannot be changed without loss. Change it with the program that wrote it.</source>
        <translation>La valoración está escrita en el archivo XMP en una forma que no se puede cambiar sin pérdidas. Cámbiela con el programa que la escribió.</translation>
    </message>
    <message>
        <source>This is not an XMP file that can be understood. Mend it with the program that wrote it, or move it away.</source>
        <translation>Este no es un archivo XMP comprensible. Repárelo con el programa que lo escribió o muévalo a otro lugar.</translation>
    </message>
</context>
<context>
    <name>skein::SidecarDisk</name>
    <message>
        <source>The XMP file %1 could not be written, so the rating is as it was. Check that there is room on the disk and that you may write to the folder.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>No se pudo escribir el archivo XMP %1, así que la valoración sigue como estaba. Compruebe que hay espacio en el disco y que puede escribir en la carpeta.</translation>
    </message>
</context>
<context>
    <name>skein::SidecarFinder</name>
    <message>
        <source>The XMP file %1 cannot be read, so it was left as it is. Check its permissions.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>No se puede leer el archivo XMP %1, así que se dejó como está. Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>The XMP file %1 is damaged or of an unknown kind, so it was left as it is. Mend it with the program that wrote it, or move it away.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>El archivo XMP %1 está dañado o es de un tipo desconocido, así que se dejó como está. Repárelo con el programa que lo escribió o muévalo a otro lugar.</translation>
    </message>
</context>
<context>
    <name>skein::SidecarPlan</name>
    <message>
        <source>Another program is writing the XMP file %1 just now, so the rating is as it was. Wait until that program has finished, then rate the photograph again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Otro programa está escribiendo ahora el archivo XMP %1, así que la valoración sigue como estaba. Espere a que ese programa termine y valore la foto de nuevo.</translation>
    </message>
    <message>
        <source>Artist, copyright or comment stand in the XMP file %1 in a form that cannot be changed without loss, so it was left as it is. Change them with the program that wrote it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>El artista, los derechos de autor o el comentario están en el archivo XMP %1 en una forma que no se puede cambiar sin pérdidas, así que se dejó como está. Cámbielos con el programa que los escribió.</translation>
    </message>
    <message>
        <source>The rating stands in the XMP file %1 in a form that cannot be changed without loss, so it was left as it is. Change it with the program that wrote it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>La valoración está en el archivo XMP %1 en una forma que no se puede cambiar sin pérdidas, así que se dejó como está. Cámbiela con el programa que la escribió.</translation>
    </message>
</context>
<context>
    <name>skein::SidecarWriter</name>
    <message>
        <source>Artist, copyright and comment could not be written beside all photographs in %1. Check that there is room on the disk and that you may write to the folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>El artista, los derechos de autor y el comentario no se pudieron escribir junto a todas las fotos en %1. Compruebe que hay espacio en el disco y que puede escribir en la carpeta.</translation>
    </message>
    <message>
        <source>The photograph %1 is no longer there, so it was not rated. Look for it in the trash or in another folder.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>La foto %1 ya no está, así que no se valoró. Búsquela en la papelera o en otra carpeta.</translation>
    </message>
</context>
<context>
    <name>skein::SpokenNews</name>
    <message>
        <source>%1 Button: %2.</source>
        <extracomment>read aloud; %1: whole sentences, %2: what stands on a button</extracomment>
        <translation>%1 Botón: %2.</translation>
    </message>
    <message>
        <source>%1 Buttons: %2, %3.</source>
        <extracomment>read aloud; %1: whole sentences, %2 and %3: what stands on two buttons</extracomment>
        <translation>%1 Botones: %2, %3.</translation>
    </message>
    <message>
        <source>%1 is connected again.</source>
        <extracomment>%1 is the name of a camera</extracomment>
        <translation>%1 vuelve a estar conectada.</translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <extracomment>%1 is the name of a camera</extracomment>
        <translation>%1 está conectada.</translation>
    </message>
    <message>
        <source>%1 is disconnected.</source>
        <extracomment>%1 is the name of a camera</extracomment>
        <translation>%1 está desconectada.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Se ha guardado %1.</translation>
    </message>
    <message>
        <source>%1 is shown.</source>
        <extracomment>%1 is the name of a camera, one of several</extracomment>
        <translation>Se muestra %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n photographs are saved.</source>
        <extracomment>read aloud; %n counts photographs</extracomment>
        <translation>
            <numerusform>Se ha guardado %n foto.</numerusform>
            <numerusform>Se han guardado %n fotos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <extracomment>read aloud: how a photograph is rated</extracomment>
        <translation>
            <numerusform>%n estrella</numerusform>
            <numerusform>%n estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>Live view</source>
        <extracomment>read aloud: the picture area while live view is on</extracomment>
        <translation>Vista en vivo</translation>
    </message>
    <message>
        <source>Live view is off.</source>
        <translation>La vista en vivo está desactivada.</translation>
    </message>
    <message>
        <source>Live view is on.</source>
        <translation>La vista en vivo está activada.</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>read aloud: the picture area</extracomment>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <extracomment>read aloud: %1 is a photograph, its rating and what else there is to say</extracomment>
        <translation>Imagen: %1</translation>
    </message>
    <message>
        <source>The camera is disconnected.</source>
        <translation>La cámara está desconectada.</translation>
    </message>
</context>
<context>
    <name>skein::StagedFile</name>
    <message>
        <source>The disk of “%1” is full. Make room there.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>El disco de «%1» está lleno. Libere espacio allí.</translation>
    </message>
    <message>
        <source>The disk of “%1” takes no file as large as this one (one formatted with FAT takes 4 GB). Choose a folder on another disk.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>El disco de «%1» no admite archivos tan grandes como este (uno con formato FAT admite 4 GB). Elija una carpeta en otro disco.</translation>
    </message>
    <message>
        <source>The photograph could not be written in “%1”. Check that the folder exists and may be written to.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>No se pudo escribir la foto en «%1». Compruebe que la carpeta existe y que se puede escribir en ella.</translation>
    </message>
    <message>
        <source>The staging folder “%1” is full of unfinished files. Look there for photographs, then empty it.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>La carpeta temporal «%1» está llena de archivos sin terminar. Busque allí fotos y vacíela después.</translation>
    </message>
</context>
<context>
    <name>skein::StandInFolder</name>
    <message>
        <source>There is no other place for photographs, either. Free some room, or open a session on another disk.</source>
        <translation>Tampoco hay otro lugar para las fotos. Libere espacio o abra una sesión en otro disco.</translation>
    </message>
</context>
<context>
    <name>skein::StartNotices</name>
    <message>
        <source>Nor are preferences kept.</source>
        <translation>Tampoco se conservan las preferencias.</translation>
    </message>
    <message>
        <source>Nor are preferences, sequences and thumbnails kept.</source>
        <translation>Tampoco se conservan las preferencias, las secuencias ni las miniaturas.</translation>
    </message>
    <message>
        <source>Nor are sequences and thumbnails kept.</source>
        <translation>Tampoco se conservan las secuencias ni las miniaturas.</translation>
    </message>
    <message>
        <source>Nothing can be written in %1, so preferences, thumbnails, sequences and what plugins keep are not remembered. Check that the disk has room and can be written to.</source>
        <extracomment>%1 is a list of folders</extracomment>
        <translation>No se puede escribir nada en %1, así que no se recuerdan las preferencias, las miniaturas, las secuencias ni lo que guardan los complementos. Compruebe que el disco tenga espacio y permita escribir.</translation>
    </message>
    <message>
        <source>Nothing can be written in %1, so thumbnails, sequences and what plugins keep are not remembered. Photographs are not concerned. Check that the disk has room and can be written to.</source>
        <translation>No se puede escribir nada en %1, así que no se recuerdan las miniaturas, las secuencias ni lo que guardan los complementos. Las fotos no se ven afectadas. Compruebe que el disco tiene espacio y permite escribir.</translation>
    </message>
    <message>
        <source>The fonts of this computer lack some letters, which are shown as boxes: %1. Install the fonts DejaVu or Noto.</source>
        <extracomment>%1 are single letters and signs</extracomment>
        <translation>A las fuentes de este equipo les faltan algunos caracteres, que se muestran como recuadros: %1. Instale las fuentes DejaVu o Noto.</translation>
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
        <translation>%1 – espacio libre para esta sesión: %2</translation>
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
            <numerusform>%n seleccionada</numerusform>
            <numerusform>%n seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Battery: %1</source>
        <extracomment>%1 is what the camera says, such as &quot;75 %&quot;</extracomment>
        <translation>Batería: %1</translation>
    </message>
    <message>
        <source>Best fit</source>
        <extracomment>the zoom with which the whole picture is seen</extracomment>
        <translation type="vanished">Encajar</translation>
    </message>
    <message>
        <source>Card: %1</source>
        <extracomment>in the status bar: how many more photographs the card of the camera takes; %1 is a number</extracomment>
        <translation>Tarjeta: %1</translation>
    </message>
    <message>
        <source>Connected at %1</source>
        <extracomment>%1 is an address, such as usb:001,005</extracomment>
        <translation>Conectada en %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>what the camera is doing: a state</extracomment>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <extracomment>what the camera is doing: a state</extracomment>
        <translation>Desconectada</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <extracomment>what the camera is doing: a state</extracomment>
        <translation>Desconectando…</translation>
    </message>
    <message>
        <source>Driven by libgphoto2 %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Controlada por libgphoto2 %1</translation>
    </message>
    <message>
        <source>Exposing…</source>
        <extracomment>what the camera is doing: a state</extracomment>
        <translation>Exponiendo…</translation>
    </message>
    <message>
        <source>Firmware %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Firmware %1</translation>
    </message>
    <message>
        <source>How large the picture is shown. At 100 % each of its pixels is one of the screen.</source>
        <translation>El tamaño con que se muestra la imagen. Al 100 %, cada uno de sus píxeles es uno de la pantalla.</translation>
    </message>
    <message>
        <source>How large the picture is shown: as it fits the window. At 100 % each of its pixels is one of the screen.</source>
        <translation>El tamaño con que se muestra la imagen: ajustada a la ventana. Al 100 %, cada uno de sus píxeles es uno de la pantalla.</translation>
    </message>
    <message>
        <source>Live view</source>
        <extracomment>what the camera is doing: live view is running</extracomment>
        <translation>Vista en vivo</translation>
    </message>
    <message>
        <source>No camera</source>
        <extracomment>no camera is connected</extracomment>
        <translation>Sin cámara</translation>
    </message>
    <message numerus="yes">
        <source>Receiving: %n</source>
        <comment>photographs on their way</comment>
        <extracomment>%n counts photographs on their way</extracomment>
        <translation>
            <numerusform>Recibiendo: %n</numerusform>
            <numerusform>Recibiendo: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <extracomment>what the camera is doing: a state</extracomment>
        <translation>Reconectando…</translation>
    </message>
    <message numerus="yes">
        <source>Room for about %n photograph(s)</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>Espacio para aproximadamente %n foto</numerusform>
            <numerusform>Espacio para unas %n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Room for thousands of photographs</source>
        <translation type="vanished">Espacio para miles de fotos</translation>
    </message>
    <message>
        <source>Serial number %1</source>
        <extracomment>%1 is a number with letters</extracomment>
        <translation>Número de serie %1</translation>
    </message>
    <message>
        <source>Shots left on the camera&apos;s card: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Disparos restantes en la tarjeta de la cámara: %1</translation>
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
        <translation>Hay un complemento trabajando.</translation>
    </message>
    <message>
        <source>A row of photographs is being taken.</source>
        <translation>Se está tomando una serie de fotos.</translation>
    </message>
    <message>
        <source>Photographs are being shown.</source>
        <translation>Se están mostrando fotos.</translation>
    </message>
    <message>
        <source>Photographs are on their way to the disk.</source>
        <translation>Las fotos van de camino al disco.</translation>
    </message>
    <message>
        <source>The live picture is being watched.</source>
        <translation>Se está mirando la imagen en vivo.</translation>
    </message>
</context>
<context>
    <name>skein::StillRenderer</name>
    <message>
        <source>The picture could not be encoded. Choose a smaller image size.</source>
        <translation>No se pudo codificar la imagen. Elija un tamaño de imagen menor.</translation>
    </message>
    <message>
        <source>The picture could not be written to %1. Make room there.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>No se pudo escribir la imagen en %1. Libere espacio allí.</translation>
    </message>
</context>
<context>
    <name>skein::StopQuestion</name>
    <message>
        <source>Press Escape again to stop it.</source>
        <extracomment>the name of what runs, such as &quot;Eclipse&quot;, stands before it</extracomment>
        <translation>Pulse Esc otra vez para detenerlo.</translation>
    </message>
    <message>
        <source>Press Escape again to stop the sequence.</source>
        <translation>Pulse Esc otra vez para detener la secuencia.</translation>
    </message>
</context>
<context>
    <name>skein::StopToken</name>
    <message>
        <source>The sequence was stopped.</source>
        <translation>La secuencia se detuvo.</translation>
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
        <translation> fotos</translation>
    </message>
    <message>
        <source>&amp;Copy every photograph to a second place</source>
        <translation>Copiar cada foto a un &amp;segundo lugar</translation>
    </message>
    <message>
        <source>&amp;Or below:</source>
        <extracomment>label of a number of gigabytes; the line above is &quot;Warn below: 20 photographs&quot;</extracomment>
        <translation>&amp;O por debajo de:</translation>
    </message>
    <message>
        <source>&amp;Warn below:</source>
        <extracomment>label of a number of photographs for which there is room on the disk</extracomment>
        <translation>&amp;Avisar por debajo de:</translation>
    </message>
    <message>
        <source>A folder on another disk or in the network</source>
        <translation>Una carpeta en otro disco o en la red</translation>
    </message>
    <message>
        <source>A message says so when there is less room than that on the disk.</source>
        <translation>Un mensaje avisa cuando queda menos espacio que ese en el disco.</translation>
    </message>
    <message>
        <source>A message says so when there is room for fewer photographs, as large as the last ones.</source>
        <translation>Un mensaje avisa cuando queda espacio para menos fotos, del tamaño de las últimas.</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>Carpeta de copia de seguridad</translation>
    </message>
    <message>
        <source>Backup while shooting</source>
        <translation>Copia de seguridad al disparar</translation>
    </message>
    <message>
        <source>Before the disk is full, no more photographs are taken from the computer, and what the camera takes by itself stays on its card until there is room.</source>
        <translation>Antes de que el disco se llene, ya no se toman fotos desde el equipo, y las que la cámara toma por sí sola se quedan en su tarjeta hasta que haya espacio.</translation>
    </message>
    <message>
        <source>Best on another disk: one that breaks takes one copy only.</source>
        <translation>Mejor en otro disco: si uno se estropea, solo se pierde una copia.</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <extracomment>button: chooses the folder of the backup</extracomment>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>button: takes the folder that is chosen</extracomment>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Choose the Backup Folder</source>
        <translation>Elegir la carpeta de copia de seguridad</translation>
    </message>
    <message>
        <source>Choose the backup folder</source>
        <translation>Elegir la carpeta de copia de seguridad</translation>
    </message>
    <message>
        <source>Chooses the folder of the second copy: best on another disk. Each session gets a folder of its own in it.</source>
        <translation>Elige la carpeta de la segunda copia: lo mejor es otro disco. Cada sesión tiene en ella su propia carpeta.</translation>
    </message>
    <message>
        <source>Each session gets a folder of its own there. Copies are made while no photographs arrive, and each is read again and compared. When the disk is away, what is missing is copied as soon as it is back. A photograph that is renamed is renamed there; one that goes to the trash stays there. Ratings follow as XMP files.</source>
        <translation>Cada sesión recibe allí una carpeta propia. Las copias se hacen mientras no llegan fotos, y cada una se vuelve a leer y se compara. Si el disco no está, lo que falta se copia en cuanto vuelve. Una foto que se renombra también se renombra allí; una que va a la papelera permanece allí. Las valoraciones se copian como archivos XMP.</translation>
    </message>
    <message>
        <source>Every photograph is copied to a second folder while you shoot, and compared.</source>
        <translation>Cada foto se copia a una segunda carpeta mientras usted dispara, y se compara.</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Espacio en el disco</translation>
    </message>
    <message>
        <source>Storage and Backup</source>
        <translation>Almacenamiento y copia de seguridad</translation>
    </message>
    <message>
        <source>Warn below so many gigabytes</source>
        <extracomment>after a number: gigabytes</extracomment>
        <translation>Avisar por debajo de estos gigabytes</translation>
    </message>
    <message>
        <source>Warn below so many photographs</source>
        <extracomment>after a number: photographs</extracomment>
        <translation>Avisar por debajo de este número de fotos</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>instead of a number of photographs or gigabytes</extracomment>
        <translation>nunca</translation>
    </message>
</context>
<context>
    <name>skein::SubFolders</name>
    <message>
        <source>The folder “%1” cannot be made in “%2”, because a file or a link has its name. Rename that, or change the file name pattern.</source>
        <extracomment>%1 is the name of a folder, %2 the folder in which it is to be</extracomment>
        <translation>No se puede crear la carpeta «%1» en «%2», porque un archivo o un enlace tiene su nombre. Renómbrelo o cambie el patrón de nombres de archivo.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made in “%2”. Check the disk, and that you may write to it.</source>
        <extracomment>%1 is the name of a folder, %2 the folder in which it is to be</extracomment>
        <translation>No se puede crear la carpeta «%1» en «%2». Compruebe el disco y que puede escribir en él.</translation>
    </message>
</context>
<context>
    <name>skein::SummaryCommand</name>
    <message>
        <source>Driver library: libgphoto2 %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>Biblioteca de controladores: libgphoto2 %1</translation>
    </message>
    <message>
        <source>Firmware: %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>Firmware: %1</translation>
    </message>
    <message>
        <source>Manufacturer: %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>Fabricante: %1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>Modelo: %1</translation>
    </message>
    <message>
        <source>Port: %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>Puerto: %1</translation>
    </message>
    <message>
        <source>Serial number: %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>Número de serie: %1</translation>
    </message>
</context>
<context>
    <name>skein::SupportedCamerasDialog</name>
    <message numerus="yes">
        <source>%n model(s), as libgphoto2 %1 says.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>
            <numerusform>%n modelo, según libgphoto2 %1.</numerusform>
            <numerusform>%n modelos, según libgphoto2 %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the camera library…</source>
        <translation>Consultando la biblioteca de cámaras…</translation>
    </message>
    <message>
        <source>No model of libgphoto2 %1 has that name. Many cameras work all the same, as “USB PTP Class Camera”.</source>
        <extracomment>%1 is a version number; “USB PTP Class Camera” is a name and stays</extracomment>
        <translation>Ningún modelo de libgphoto2 %1 tiene ese nombre. Aun así, muchas cámaras funcionan como “USB PTP Class Camera”.</translation>
    </message>
</context>
<context>
    <name>skein::SupportedModelsReader</name>
    <message>
        <source>The camera program gave a list of models that cannot be understood. Install Skein again.</source>
        <translation>El programa de la cámara dio una lista de modelos que no se puede entender. Instale Skein de nuevo.</translation>
    </message>
</context>
<context>
    <name>skein::SupportedModelsTable</name>
    <message>
        <source>%1 (connected)</source>
        <extracomment>a model in a list; the one that is connected now</extracomment>
        <translation>%1 (conectada)</translation>
    </message>
    <message>
        <source>Being tested</source>
        <extracomment>how well a camera model is supported</extracomment>
        <translation>En pruebas</translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>head of a column: can photographs be taken from the computer?</extracomment>
        <translation>Disparo</translation>
    </message>
    <message>
        <source>Driver</source>
        <extracomment>column: the part of libgphoto2 that knows the model</extracomment>
        <translation>Controlador</translation>
    </message>
    <message>
        <source>Experimental</source>
        <extracomment>how well the camera is supported</extracomment>
        <translation>Experimental</translation>
    </message>
    <message>
        <source>How well the driver of this model is tried, as libgphoto2 says.</source>
        <translation>Lo probado que está el controlador de este modelo, según libgphoto2.</translation>
    </message>
    <message>
        <source>Live View</source>
        <extracomment>head of a column: can the camera do it?</extracomment>
        <translation>Vista en vivo</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>head of a column: the camera</extracomment>
        <translation>Modelo</translation>
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
        <translation>Probado</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>head of a column: can they be changed from the computer?</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The camera shows live view on the computer.</source>
        <translation>La cámara muestra la vista en vivo en el equipo.</translation>
    </message>
    <message>
        <source>The camera&apos;s settings can be changed from the computer.</source>
        <translation>Los ajustes de la cámara se pueden cambiar desde el equipo.</translation>
    </message>
    <message>
        <source>The computer can release the shutter.</source>
        <translation>El equipo puede accionar el disparador.</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>the camera can do it</extracomment>
        <translation>Sí</translation>
    </message>
</context>
<context>
    <name>skein::SurroundChoice</name>
    <message>
        <source>As the theme</source>
        <extracomment>choice: the colour around the picture is that of the theme</extracomment>
        <translation>Como el tema</translation>
    </message>
    <message>
        <source>The surroundings of a photograph change how bright it seems.</source>
        <translation>El entorno de una foto cambia lo luminosa que parece.</translation>
    </message>
    <message>
        <source>This colour</source>
        <extracomment>choice: a colour of one&apos;s own around the picture</extracomment>
        <translation>Este color</translation>
    </message>
</context>
<context>
    <name>skein::SweepRunner</name>
    <message>
        <source>Live view ended before the focus was found.</source>
        <translation>La vista en vivo terminó antes de encontrar el enfoque.</translation>
    </message>
    <message>
        <source>No picture came from the camera to be judged. Look at live view, then try again.</source>
        <translation>No llegó ninguna imagen de la cámara que evaluar. Mire la vista en vivo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is nothing to focus on at this place. Click a part of the live picture that has edges, then try again.</source>
        <translation>No hay nada que enfocar en este lugar. Haga clic en una parte de la imagen en vivo que tenga bordes e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>skein::TetherCommand</name>
    <message>
        <source>Saving what is taken with %1. Press Ctrl-C to end.</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>Guardando lo que se toma con %1. Pulse Ctrl-C para terminar.</translation>
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
            <numerusform>%n archivo aún no tiene copia de seguridad. Se copiará cuando esta sesión se abra de nuevo con la misma carpeta de copia de seguridad.</numerusform>
            <numerusform>%n archivos aún no tienen copia de seguridad. Se copiarán cuando esta sesión se abra de nuevo con la misma carpeta de copia de seguridad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) on the camera&apos;s card are saved in this session, and were to be deleted from the card the last time, which was interrupted. They stay there; run this again with --delete-from-camera to delete them.</source>
        <extracomment>%n counts photographs or files</extracomment>
        <translation>
            <numerusform>%n foto de la tarjeta de la cámara está guardada en esta sesión y la última vez se iba a eliminar de la tarjeta, lo que se interrumpió. Se queda allí; ejecute esto de nuevo con --delete-from-camera para eliminarla.</numerusform>
            <numerusform>%n fotos de la tarjeta de la cámara están guardadas en esta sesión y la última vez se iban a eliminar de la tarjeta, lo que se interrumpió. Se quedan allí; ejecute esto de nuevo con --delete-from-camera para eliminarlas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finishing the backup. Interrupt again to leave it for the next time.</source>
        <translation>Terminando la copia de seguridad. Interrumpa otra vez para dejarla para la próxima.</translation>
    </message>
    <message>
        <source>If it is on a new disk, name another folder there with --backup.</source>
        <translation>Si está en un disco nuevo, indique otra carpeta allí con --backup.</translation>
    </message>
    <message>
        <source>If the shutter was heard, the photographs are on the camera&apos;s card. &quot;skein-cli tether&quot; with the same session fetches them, and &quot;skein-cli import&quot; as well.</source>
        <translation>Si se oyó el obturador, las fotos están en la tarjeta de la cámara. &quot;skein-cli tether&quot; con la misma sesión las descarga, y también &quot;skein-cli import&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>Saving %n photograph(s) that are on their way. Interrupt again to leave them on the camera&apos;s card.</source>
        <extracomment>%n counts photographs or files</extracomment>
        <translation>
            <numerusform>Guardando %n foto que está en camino. Interrumpa otra vez para dejarla en la tarjeta de la cámara.</numerusform>
            <numerusform>Guardando %n fotos que están en camino. Interrumpa otra vez para dejarlas en la tarjeta de la cámara.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The camera is away or does not answer. Skein waits for it, for %n second(s) at most.</source>
        <translation>
            <numerusform>La cámara no está o no responde. Skein la espera, como máximo %n segundo.</numerusform>
            <numerusform>La cámara no está o no responde. Skein la espera, como máximo %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The camera is back.</source>
        <translation>La cámara ha vuelto.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off and did not come back. Check cable, power and network; pictures that were not fetched are on the camera&apos;s card.</source>
        <translation>La conexión con la cámara se cortó y no volvió. Compruebe el cable, la alimentación y la red; las imágenes que no se descargaron están en la tarjeta de la cámara.</translation>
    </message>
    <message numerus="yes">
        <source>There is room for about %n more photograph(s).</source>
        <extracomment>%n counts photographs or files</extracomment>
        <translation>
            <numerusform>Hay espacio para aproximadamente %n foto más.</numerusform>
            <numerusform>Hay espacio para unas %n fotos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the picture that is being taken. Interrupt again to leave without it.</source>
        <translation>Esperando la imagen que se está tomando. Interrumpa otra vez para salir sin ella.</translation>
    </message>
    <message>
        <source>Waiting for the programs that were run. Interrupt again to end them.</source>
        <translation>Esperando a los programas que se ejecutaron. Interrumpa otra vez para cerrarlos.</translation>
    </message>
</context>
<context>
    <name>skein::TextCatalogue</name>
    <message>
        <source>The translation %1 cannot be used: %2. The texts stay as they are without it.</source>
        <extracomment>%1 is a file, %2 what is wrong, in English and beginning small: &quot;it is too large&quot;</extracomment>
        <translation>No se puede usar la traducción %1: %2. Los textos se quedan como están sin ella.</translation>
    </message>
</context>
<context>
    <name>skein::TimedSequenceForm</name>
    <message>
        <source>&amp;Begins:</source>
        <extracomment>when the sequence begins</extracomment>
        <translation type="vanished">&amp;Empieza:</translation>
    </message>
    <message>
        <source>&amp;Delay:</source>
        <extracomment>label of a length of time before the first photograph</extracomment>
        <translation type="vanished">&amp;Retardo:</translation>
    </message>
    <message>
        <source>&amp;Pause:</source>
        <extracomment>label of a length of time: from the end of one photograph to the beginning of the next</extracomment>
        <translation>&amp;Pausa:</translation>
    </message>
    <message>
        <source>&amp;Photographs:</source>
        <extracomment>label of a number: how many photographs</extracomment>
        <translation type="vanished">&amp;Fotos:</translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <extracomment>label of a choice: when the sequence begins</extracomment>
        <translation>&amp;Inicio:</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <extracomment>how the times are counted: from beginning to beginning, or as a pause</extracomment>
        <translation type="vanished">&amp;Tiempo:</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <extracomment>a time of day</extracomment>
        <translation type="vanished">&amp;Hasta:</translation>
    </message>
    <message>
        <source>After a delay</source>
        <extracomment>when a sequence begins</extracomment>
        <translation>Tras un retardo</translation>
    </message>
    <message>
        <source>After a number</source>
        <extracomment>when a sequence ends: after a number of photographs</extracomment>
        <translation>Tras un número de fotos</translation>
    </message>
    <message>
        <source>After a number or at a time</source>
        <extracomment>when a sequence ends: after a number of photographs</extracomment>
        <translation>Tras un número de fotos o a una hora</translation>
    </message>
    <message>
        <source>After so many</source>
        <translation type="vanished">Tras un número de fotos</translation>
    </message>
    <message>
        <source>After so many, or at a time</source>
        <translation type="vanished">Tras un número de fotos o a una hora</translation>
    </message>
    <message>
        <source>At &amp;what time:</source>
        <translation type="vanished">A &amp;qué hora:</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation type="vanished">A una hora</translation>
    </message>
    <message>
        <source>At a time of day</source>
        <extracomment>when a sequence ends
----------
when a sequence begins</extracomment>
        <translation>A una hora determinada</translation>
    </message>
    <message>
        <source>At once</source>
        <extracomment>when a sequence begins</extracomment>
        <translation>De inmediato</translation>
    </message>
    <message>
        <source>E&amp;very:</source>
        <extracomment>before a time: a photograph every 10 seconds</extracomment>
        <translation type="vanished">&amp;Cada:</translation>
    </message>
    <message>
        <source>En&amp;ds:</source>
        <extracomment>when the sequence ends</extracomment>
        <translation type="vanished">Termi&amp;na:</translation>
    </message>
    <message>
        <source>From beginning to beginning</source>
        <translation type="vanished">De comienzo a comienzo</translation>
    </message>
    <message>
        <source>From beginning to beginning keeps the beat, however long an exposure takes; a pause begins when the camera is ready again.</source>
        <translation type="vanished">De comienzo a comienzo mantiene el intervalo, por mucho que dure una exposición; una pausa empieza cuando la cámara vuelve a estar lista.</translation>
    </message>
    <message>
        <source>Inter&amp;val:</source>
        <extracomment>label of a length of time: from one photograph to the next</extracomment>
        <translation>Inter&amp;valo:</translation>
    </message>
    <message>
        <source>Longer than an exposure and what the camera needs after it: beats that come while it is busy are left out, and that is told.</source>
        <translation>Más largo que una exposición y lo que la cámara necesita después: las tomas que llegan mientras está ocupada se omiten, y se avisa de ello.</translation>
    </message>
    <message>
        <source>No photograph begins at this time or later. A time that has passed today is one of tomorrow.</source>
        <translation>Ninguna foto empieza a esta hora o más tarde. Una hora que hoy ya ha pasado es de mañana.</translation>
    </message>
    <message>
        <source>Number o&amp;f photographs:</source>
        <extracomment>label of a number</extracomment>
        <translation>Númer&amp;o de fotos:</translation>
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
        <translation type="vanished">Pausa del final al comienzo</translation>
    </message>
    <message>
        <source>So long after the sequence has been run, its first photograph is taken.</source>
        <translation>La primera foto se toma este tiempo después de poner en marcha la secuencia.</translation>
    </message>
    <message>
        <source>St&amp;op:</source>
        <extracomment>label of a choice: when the sequence ends</extracomment>
        <translation>&amp;Fin:</translation>
    </message>
    <message>
        <source>Start a&amp;t:</source>
        <extracomment>label of a time of day, at which a sequence begins</extracomment>
        <translation>Ho&amp;ra de inicio:</translation>
    </message>
    <message>
        <source>Start dela&amp;y:</source>
        <extracomment>label of a length of time before the first photograph</extracomment>
        <translation>Retar&amp;do de inicio:</translation>
    </message>
    <message>
        <source>Start to start</source>
        <extracomment>how the interval of an intervalometer is counted</extracomment>
        <translation>De inicio a inicio</translation>
    </message>
    <message>
        <source>Start to start: from the start of one photograph to the start of the next, as an intervalometer counts. It keeps the beat, however long an exposure takes, and does not drift. Pause between: from when the camera is ready again to the start of the next.</source>
        <translation>De inicio a inicio: desde el comienzo de una foto hasta el comienzo de la siguiente, como cuenta un intervalómetro. Mantiene el ritmo, por mucho que dure una exposición, y no se desvía. Pausa intermedia: desde que la cámara vuelve a estar lista hasta el comienzo de la siguiente.</translation>
    </message>
    <message>
        <source>Stop &amp;at:</source>
        <extracomment>label of a time of day, at which a sequence ends</extracomment>
        <translation>&amp;Hora de fin:</translation>
    </message>
    <message>
        <source>The first photograph is taken at this time. A time that has passed today is one of tomorrow.</source>
        <translation>La primera foto se toma a esta hora. Una hora que hoy ya ha pasado es de mañana.</translation>
    </message>
    <message>
        <source>Timin&amp;g:</source>
        <extracomment>label of a choice: how the interval is counted</extracomment>
        <translation>&amp;Cómputo:</translation>
    </message>
    <message>
        <source>When it is stopped</source>
        <translation type="vanished">Cuando se detenga</translation>
    </message>
    <message>
        <source>When the first photograph is taken, after the sequence has been run.</source>
        <translation>Cuándo se toma la primera foto, después de poner en marcha la secuencia.</translation>
    </message>
    <message>
        <source>When the sequence ends by itself. It can be stopped by hand at any time.</source>
        <translation>Cuándo termina por sí sola la secuencia. Se puede detener a mano en cualquier momento.</translation>
    </message>
</context>
<context>
    <name>skein::ToggleEditor</name>
    <message>
        <source>Off</source>
        <extracomment>a camera setting is switched off</extracomment>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>of a setting of the camera</extracomment>
        <translation>Activado</translation>
    </message>
</context>
<context>
    <name>skein::Transfer</name>
    <message>
        <source>The camera handed out only a part of “%1”. Fetch it again; it is still on the card.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>La cámara entregó solo una parte de «%1». Descárguelo de nuevo; aún está en la tarjeta.</translation>
    </message>
</context>
<context>
    <name>skein::TransferDialog</name>
    <message>
        <source>Does what is said above. Imported preferences can be undone afterwards.</source>
        <translation>Hace lo que se indica arriba. Las preferencias importadas se pueden deshacer después.</translation>
    </message>
</context>
<context>
    <name>skein::UnusedFolder</name>
    <message>
        <source>A new session folder could not be made in “%1”. Check that the folder can be written to, or open another session.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>No se pudo crear una carpeta de sesión nueva en «%1». Compruebe que se puede escribir en la carpeta o abra otra sesión.</translation>
    </message>
    <message>
        <source>There are too many session folders beside “%1”. Open a session of another name.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Hay demasiadas carpetas de sesión junto a «%1». Abra una sesión con otro nombre.</translation>
    </message>
</context>
<context>
    <name>skein::UsbReset</name>
    <message>
        <source>Only a camera on a USB cable can be reset from here. Switch the camera off and on.</source>
        <translation>Desde aquí solo se puede reiniciar una cámara conectada por cable USB. Apague y encienda la cámara.</translation>
    </message>
    <message>
        <source>The camera&apos;s USB connection could not be reset. Unplug the camera and plug it in again.</source>
        <translation>No se pudo reiniciar la conexión USB de la cámara. Desenchufe la cámara y vuelva a enchufarla.</translation>
    </message>
</context>
<context>
    <name>skein::VerifiedCopy</name>
    <message>
        <source>The backup of “%1” is not what was written: its disk, cable or network is at fault. It is tried again; use another disk if that does not help.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>La copia de seguridad de «%1» no coincide con lo que se escribió: falla su disco, el cable o la red. Se intentará de nuevo; use otro disco si eso no ayuda.</translation>
    </message>
    <message>
        <source>The copy was stopped.</source>
        <translation>La copia se detuvo.</translation>
    </message>
    <message>
        <source>“%1” could not be read. Check the disk.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>No se pudo leer «%1». Compruebe el disco.</translation>
    </message>
    <message>
        <source>“%1” was being changed while it was copied. It is copied again.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>«%1» cambió mientras se copiaba. Se copiará de nuevo.</translation>
    </message>
</context>
<context>
    <name>skein::ViewHints</name>
    <message>
        <source>Label: blue</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>Etiqueta: azul</translation>
    </message>
    <message>
        <source>Label: green</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>Etiqueta: verde</translation>
    </message>
    <message>
        <source>Label: purple</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>Etiqueta: morada</translation>
    </message>
    <message>
        <source>Label: red</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>Etiqueta: roja</translation>
    </message>
    <message>
        <source>Label: yellow</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>Etiqueta: amarilla</translation>
    </message>
    <message>
        <source>No label</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>No stars</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>Sin estrellas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>Rechazada</translation>
    </message>
</context>
<context>
    <name>skein::ViewPanel</name>
    <message>
        <source>Display</source>
        <extracomment>title of a section: colours around the picture, and what is written over it</extracomment>
        <translation>Visualización</translation>
    </message>
    <message>
        <source>Exposure Warning</source>
        <extracomment>title of a part of the panel that decides how pictures are shown</extracomment>
        <translation>Aviso de exposición</translation>
    </message>
    <message>
        <source>Focus Peaking</source>
        <extracomment>title of a part of the panel that decides how pictures are shown</extracomment>
        <translation>Resaltado de enfoque</translation>
    </message>
    <message>
        <source>Guides</source>
        <extracomment>title of a part of the panel that decides how pictures are shown</extracomment>
        <translation>Guías</translation>
    </message>
    <message>
        <source>Masks</source>
        <extracomment>title of a part of the panel that decides how pictures are shown</extracomment>
        <translation>Máscaras</translation>
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
        <translation> EV</translation>
    </message>
    <message>
        <source>&amp;Loupe shows:</source>
        <extracomment>label of a choice: how large</extracomment>
        <translation>La &amp;lupa muestra:</translation>
    </message>
    <message>
        <source>&amp;RAW files: full from:</source>
        <translation>Archivos &amp;RAW: saturado desde:</translation>
    </message>
    <message>
        <source>&amp;Rows of the grid:</source>
        <translation>&amp;Filas de la cuadrícula:</translation>
    </message>
    <message>
        <source>&amp;Turn it for upright pictures</source>
        <translation>Girarla en imágenes &amp;verticales</translation>
    </message>
    <message>
        <source>100 %: each pixel as one</source>
        <translation>100 %: cada píxel como uno</translation>
    </message>
    <message>
        <source>200 %: each pixel as four</source>
        <translation>200 %: cada píxel como cuatro</translation>
    </message>
    <message>
        <source>A pixel is marked when all of its colours are that dark.</source>
        <translation>Un píxel se marca cuando todos sus colores son así de oscuros.</translation>
    </message>
    <message>
        <source>A pixel is marked when one of its colours is that bright.</source>
        <translation>Un píxel se marca cuando uno de sus colores es así de claro.</translation>
    </message>
    <message>
        <source>A place is marked when all of its colours are that many stops below what the sensor can take.</source>
        <translation>Un punto se marca cuando todos sus colores están ese número de EV por debajo de lo que admite el sensor.</translation>
    </message>
    <message>
        <source>A place is marked when one of its colours has that much of the light that the sensor can take. At 100 % it is clipped: nothing brings it back.</source>
        <translation>Un punto se marca cuando uno de sus colores tiene esa proporción de la luz que admite el sensor. Al 100 % está recortado: nada lo recupera.</translation>
    </message>
    <message>
        <source>At 100 % nothing of what is cut off is seen.</source>
        <translation>Al 100 % no se ve nada de lo que se recorta.</translation>
    </message>
    <message>
        <source>Choose one that your subjects do not have.</source>
        <translation>Elija uno que sus motivos no tengan.</translation>
    </message>
    <message>
        <source>Colour of the &amp;lines:</source>
        <translation>Color de las líne&amp;as:</translation>
    </message>
    <message>
        <source>Colour of what is too bright:</source>
        <translation>Color de lo demasiado claro:</translation>
    </message>
    <message>
        <source>Colour of what is too dark:</source>
        <translation>Color de lo demasiado oscuro:</translation>
    </message>
    <message>
        <source>Colours &amp;below each other</source>
        <translation>Colores uno &amp;bajo otro</translation>
    </message>
    <message>
        <source>Colu&amp;mns of the grid:</source>
        <extracomment>unit behind a number</extracomment>
        <translation>&amp;Columnas de la cuadrícula:</translation>
    </message>
    <message>
        <source>Dra&amp;wn as:</source>
        <extracomment>how the mask looks</extracomment>
        <translation>Dibu&amp;jar como:</translation>
    </message>
    <message>
        <source>Draw &amp;guides within the mask</source>
        <translation>Dibujar &amp;guías dentro de la máscara</translation>
    </message>
    <message>
        <source>Each colour gets a curve of its own, not one over the other.</source>
        <translation>Cada color recibe su propia curva, en lugar de una sobre otra.</translation>
    </message>
    <message>
        <source>Exposure warning</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>Aviso de exposición</translation>
    </message>
    <message>
        <source>Guides</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>Guías</translation>
    </message>
    <message>
        <source>Heights by their lo&amp;garithm</source>
        <translation>Alturas en escala l&amp;ogarítmica</translation>
    </message>
    <message>
        <source>Histogram</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>How large the loupe shows the place below the pointer.</source>
        <translation>A qué tamaño muestra la lupa el lugar bajo el puntero.</translation>
    </message>
    <message>
        <source>In pixels of the screen.</source>
        <translation>En píxeles de la pantalla.</translation>
    </message>
    <message>
        <source>It may let the picture shine through.</source>
        <translation>Puede dejar que se transparente la imagen.</translation>
    </message>
    <message>
        <source>Looking closer</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>Ver de cerca</translation>
    </message>
    <message>
        <source>Mask of the aspect ratio</source>
        <translation>Máscara de la relación de aspecto</translation>
    </message>
    <message>
        <source>Masks that are wider than high are turned when the picture is higher than wide.</source>
        <translation>Las máscaras más anchas que altas se giran cuando la imagen es más alta que ancha.</translation>
    </message>
    <message>
        <source>Of the guides that are a plain grid.</source>
        <translation>De las guías que son una simple cuadrícula.</translation>
    </message>
    <message>
        <source>Opacity of the &amp;shade:</source>
        <translation>Opacidad del &amp;sombreado:</translation>
    </message>
    <message>
        <source>Outline of what is kept</source>
        <translation>Contorno de lo que se conserva</translation>
    </message>
    <message>
        <source>RAW files: dar&amp;k from:</source>
        <translation>Archivos RAW: osc&amp;uro desde:</translation>
    </message>
    <message>
        <source>Shade over what would be cut off</source>
        <translation>Sombreado sobre lo que se recortaría</translation>
    </message>
    <message>
        <source>Shows few pixels beside many, as in a night sky or a white background.</source>
        <translation>Muestra unos pocos píxeles junto a muchos, como en un cielo nocturno o un fondo blanco.</translation>
    </message>
    <message>
        <source>Too &amp;bright from:</source>
        <translation>De&amp;masiado claro desde:</translation>
    </message>
    <message>
        <source>Too &amp;dark up to:</source>
        <translation>Demasia&amp;do oscuro hasta:</translation>
    </message>
    <message>
        <source>Viewer</source>
        <extracomment>title of a page of the preferences: how photographs are shown</extracomment>
        <translation>Visor</translation>
    </message>
    <message>
        <source>Which ratio it is, and whether it is shown, is chosen in the panel “View” of each window (M).</source>
        <translation>La relación y si se muestra se eligen en el panel «Vista» de cada ventana (M).</translation>
    </message>
    <message>
        <source>While a mask is shown, the guides divide what it keeps instead of all of the picture.</source>
        <translation>Mientras se muestra una máscara, las guías dividen lo que conserva en lugar de toda la imagen.</translation>
    </message>
    <message>
        <source>Wi&amp;dth of the lines:</source>
        <translation>Anc&amp;hura de las líneas:</translation>
    </message>
    <message>
        <source>cache ram memory speed</source>
        <translation>caché ram memoria velocidad</translation>
    </message>
    <message>
        <source>channels rgb separate curve</source>
        <translation>canales rgb separados curva</translation>
    </message>
    <message>
        <source>crop composition thirds</source>
        <translation>recorte composición tercios</translation>
    </message>
    <message>
        <source>crop frame format shade outline</source>
        <translation>recorte marco formato sombreado contorno</translation>
    </message>
    <message>
        <source>crop transparency dark</source>
        <translation>recorte transparencia oscuro</translation>
    </message>
    <message>
        <source>grid thirds composition lines</source>
        <translation>cuadrícula tercios composición líneas</translation>
    </message>
    <message>
        <source>highlights clipping blown overexposed zebra</source>
        <translation>altas luces recorte quemadas sobreexpuestas cebra</translation>
    </message>
    <message>
        <source>lines</source>
        <extracomment>unit behind a number</extracomment>
        <translation>líneas</translation>
    </message>
    <message>
        <source>magnifier zoom percent</source>
        <translation>lupa ampliación zoom porcentaje</translation>
    </message>
    <message>
        <source>portrait landscape rotate crop</source>
        <translation>vertical horizontal girar recorte</translation>
    </message>
    <message>
        <source>raw highlights saturation sensor clipping</source>
        <translation>raw altas luces saturación sensor recorte</translation>
    </message>
    <message>
        <source>raw shadows noise floor</source>
        <translation>raw sombras ruido de fondo</translation>
    </message>
    <message>
        <source>scale linear curve</source>
        <translation>escala lineal curva</translation>
    </message>
    <message>
        <source>shadows clipping underexposed</source>
        <translation>sombras recorte subexpuestas</translation>
    </message>
    <message>
        <source>thick grid thirds</source>
        <translation>gruesa cuadrícula tercios</translation>
    </message>
</context>
<context>
    <name>skein::VirtualCamera</name>
    <message>
        <source>The virtual camera could not be started. Install Skein again.</source>
        <translation>No se pudo iniciar la cámara virtual. Instale Skein de nuevo.</translation>
    </message>
    <message>
        <source>The virtual camera did not say where it is. Install Skein again.</source>
        <translation>La cámara virtual no indicó dónde está. Instale Skein de nuevo.</translation>
    </message>
    <message>
        <source>The virtual camera did not start in time. Try again, or restart the computer.</source>
        <translation>La cámara virtual no se inició a tiempo. Inténtelo de nuevo o reinicie el equipo.</translation>
    </message>
    <message>
        <source>The virtual camera ended at once. Look at its options, then try again.</source>
        <translation>La cámara virtual terminó de inmediato. Revise sus opciones e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The virtual camera is running already. Use the one there is.</source>
        <translation>La cámara virtual ya está en marcha. Use la que hay.</translation>
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
        <translation>Un píxel se marca cuando todos sus colores son así de oscuros.</translation>
    </message>
    <message>
        <source>A pixel is marked when one of its colours is that bright.</source>
        <translation>Un píxel se marca cuando uno de sus colores es así de claro.</translation>
    </message>
    <message>
        <source>A place is marked when all of its colours are that many stops below what the sensor can take.</source>
        <translation>Un punto se marca cuando todos sus colores están ese número de EV por debajo de lo que admite el sensor.</translation>
    </message>
    <message>
        <source>A place is marked when one of its colours has that much of the light that the sensor can take. At 100 % it is clipped: nothing brings it back.</source>
        <translation>Un punto se marca cuando uno de sus colores tiene esa proporción de la luz que admite el sensor. Al 100 % está recortado: nada lo recupera.</translation>
    </message>
    <message>
        <source>Bright</source>
        <extracomment>what is too bright</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Colour of what is too bright</source>
        <translation>Color de lo demasiado claro</translation>
    </message>
    <message>
        <source>Colour of what is too dark</source>
        <translation>Color de lo demasiado oscuro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>what is too dark</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Dark from</source>
        <extracomment>up to which brightness a place counts as too dark</extracomment>
        <translation>Oscuro desde</translation>
    </message>
    <message>
        <source>Full from</source>
        <extracomment>below a sentence on RAW files; the slider tells per cent of what the sensor can record</extracomment>
        <translation>Saturado desde</translation>
    </message>
    <message>
        <source>Marks what is too bright or too dark, by limits that you choose: for pictures by their brightness, for RAW files by what the sensor recorded.</source>
        <translation>Marca lo que está demasiado claro o demasiado oscuro, con los límites que usted elija: en las imágenes, por su brillo; en los archivos RAW, por lo que registró el sensor.</translation>
    </message>
    <message>
        <source>RAW files are judged by what the sensor itself recorded:</source>
        <translation>Los archivos RAW se evalúan por lo que registró el propio sensor:</translation>
    </message>
    <message>
        <source>RAW files: dark from so many stops below full</source>
        <translation>Archivos RAW: oscuro desde tantos EV por debajo de la saturación</translation>
    </message>
    <message>
        <source>RAW files: full from</source>
        <translation>Archivos RAW: saturado desde</translation>
    </message>
    <message>
        <source>Show the warning</source>
        <translation>Mostrar el aviso</translation>
    </message>
    <message>
        <source>Too bright from</source>
        <translation>Demasiado claro desde</translation>
    </message>
    <message>
        <source>Too dark up to</source>
        <translation>Demasiado oscuro hasta</translation>
    </message>
    <message>
        <source>−%1 stops</source>
        <extracomment>a number of stops below what the sensor can take</extracomment>
        <translation>−%1 EV</translation>
    </message>
</context>
<context>
    <name>skein::Welcome</name>
    <message>
        <source>A camera takes them</source>
        <translation>Una cámara las toma</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button: closes the page</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close other programs that use it: file manager, photo import, another program for tethering.</source>
        <translation>Cierre otros programas que la usen: el gestor de archivos, la importación de fotos u otro programa de disparo con ordenador.</translation>
    </message>
    <message>
        <source>Closes this page; it is found again in the menu Help.</source>
        <translation>Cierra esta página; se encuentra de nuevo en el menú Ayuda.</translation>
    </message>
    <message>
        <source>In the menu of the camera, the USB connection is to be “PTP”, “PC”, “Remote” or “Tether”, not “Mass storage” or “MTP” with a phone&apos;s name.</source>
        <translation>En el menú de la cámara, la conexión USB debe ser «PTP», «PC», «Remote» o «Tether», no «Mass storage» ni «MTP» con el nombre de un teléfono.</translation>
    </message>
    <message>
        <source>Is it switched on, awake, and its battery full? Use the cable that carries data, without a hub.</source>
        <translation>¿Está encendida y activa, y con la batería llena? Use el cable que transmite datos, sin concentrador.</translation>
    </message>
    <message>
        <source>It is not found?</source>
        <translation>¿No se encuentra?</translation>
    </message>
    <message>
        <source>New photographs are saved in “%1”. Any folder will do; each shoot can have its own.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Las fotos nuevas se guardan en «%1». Sirve cualquier carpeta; cada trabajo puede tener la suya.</translation>
    </message>
    <message>
        <source>No folder is open yet.</source>
        <translation>Aún no hay ninguna carpeta abierta.</translation>
    </message>
    <message>
        <source>Photographs go into a folder</source>
        <translation>Las fotos van a una carpeta</translation>
    </message>
    <message>
        <source>Plug one in and switch it on: it is connected by itself. Or look around with the virtual one.</source>
        <translation>Enchufe una y enciéndala: se conecta por sí sola. O explore el programa con la virtual.</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>button: closes the page and begins</extracomment>
        <translation type="vanished">Inicio</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>title of a page</extracomment>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Welcome to Skein</source>
        <translation>Bienvenido a Skein</translation>
    </message>
    <message>
        <source>With Wi-Fi, the camera needs its “remote” or “EOS Utility” mode; connect it by the address on its screen, and confirm the pairing there.</source>
        <translation>Con Wi-Fi, la cámara necesita su modo «remote» o «EOS Utility»; conéctela por la dirección que aparece en su pantalla y confirme allí el emparejamiento.</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but Skein runs in a sandbox that keeps it from USB devices. Allow it with this command, then start Skein again: %2</source>
        <extracomment>%1 is a camera, %2 a command to be typed as it is</extracomment>
        <translation>«%1» está enchufada, pero Skein se ejecuta en un entorno aislado que le impide acceder a los dispositivos USB. Permita el acceso con este comando y vuelva a iniciar Skein: %2</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but only members of the group “%2” may use it. Become one with this command, then log out and in again: %3</source>
        <extracomment>%1 is a camera, %2 the name of a group of users, %3 a command to be typed as it is</extracomment>
        <translation>«%1» está enchufada, pero solo pueden usarla los miembros del grupo «%2». Hágase miembro con este comando, cierre la sesión del sistema y vuelva a entrar: %3</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but poses as a disk. Choose “PTP”, “PC” or “Remote” for its USB connection in its own menu, then plug it in again.</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>«%1» está enchufada, pero se presenta como un disco. Elija «PTP», «PC» o «Remote» para su conexión USB en el menú de la cámara y vuelva a enchufarla.</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but the program “%2” has it. Close that program; Skein asks for the camera again when you connect it.</source>
        <extracomment>%1 is a camera, %2 a program</extracomment>
        <translation>«%1» está enchufada, pero la tiene ocupada el programa «%2». Cierre ese programa; Skein vuelve a pedir la cámara cuando usted la conecta.</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but you may not use it, because the rules that give access to cameras are missing. Install the package that brings them (libgphoto2-6 on Debian and Ubuntu, libgphoto2 elsewhere), then plug the camera in again.</source>
        <extracomment>%1 is a camera; libgphoto2-6 and libgphoto2 are names of packages</extracomment>
        <translation>«%1» está enchufada, pero usted no puede usarla porque faltan las reglas que dan acceso a las cámaras. Instale el paquete que las contiene (libgphoto2-6 en Debian y Ubuntu, libgphoto2 en otros sistemas) y vuelva a enchufar la cámara.</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but you may not use it. Log out and in again; if that does not help, install the rules of libgphoto2 for udev, or ask who looks after this computer.</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>«%1» está enchufada, pero usted no tiene permiso para usarla. Cierre la sesión y vuelva a entrar; si no ayuda, instale las reglas de libgphoto2 para udev o consulte a quien administra este equipo.</translation>
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
        <translation>«%1» está conectada. Pulse %2 para tomar una foto y %3 para ver lo que ve la cámara.</translation>
    </message>
</context>
<context>
    <name>skein::WhatsThisText</name>
    <message>
        <source>Closes this window and leaves everything as it was.</source>
        <translation>Cierra esta ventana y lo deja todo como estaba.</translation>
    </message>
    <message>
        <source>Closes this window. What was changed in it stays changed.</source>
        <translation>Cierra esta ventana. Lo que se ha cambiado en ella se mantiene.</translation>
    </message>
    <message>
        <source>Closes this window. What was chosen in it counts from now on.</source>
        <translation>Cierra esta ventana. Lo elegido en ella vale a partir de ahora.</translation>
    </message>
</context>
<context>
    <name>skein::WheelGuard</name>
    <message>
        <source>The wheel steps it when the pointer has rested here for a moment.</source>
        <translation>La rueda lo cambia cuando el puntero ha permanecido aquí un momento.</translation>
    </message>
</context>
<context>
    <name>skein::WindowHooks</name>
    <message numerus="yes">
        <source>Programs of yours failed %n times. The last time: %1</source>
        <extracomment>hooks are the photographer&apos;s own programs, run when something happens; %1 is a sentence</extracomment>
        <translation>
            <numerusform>Sus programas fallaron %n vez. La última vez: %1</numerusform>
            <numerusform>Sus programas fallaron %n veces. La última vez: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::WindowMenus</name>
    <message>
        <source>&amp;Camera</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Cámara</translation>
    </message>
    <message>
        <source>&amp;Colour Management</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Gestión del color</translation>
    </message>
    <message>
        <source>&amp;Focus</source>
        <extracomment>title of a menu: what moves the lens</extracomment>
        <translation>Enfo&amp;que</translation>
    </message>
    <message>
        <source>&amp;Focus Aids</source>
        <extracomment>menu: focus peaking, focus points and the like</extracomment>
        <translation>Ayudas de en&amp;foque</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>title of a menu</extracomment>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Histogram</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Histograma</translation>
    </message>
    <message>
        <source>&amp;Keyboard and Sizes</source>
        <translation>&amp;Teclado y tamaños</translation>
    </message>
    <message>
        <source>&amp;Masks and Guides</source>
        <translation>&amp;Máscaras y guías</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Imagen</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Valoración</translation>
    </message>
    <message>
        <source>&amp;Rendering Intent</source>
        <extracomment>title of a menu</extracomment>
        <translation>P&amp;ropósito de representación</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <extracomment>menu: chooses pictures</extracomment>
        <translation>Se&amp;leccionar</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Sesión</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <extracomment>title of the menu in which plugins have their commands</extracomment>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>title of a menu</extracomment>
        <translation>V&amp;er</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <extracomment>title of a menu</extracomment>
        <translation>C&amp;omparar</translation>
    </message>
    <message>
        <source>Chan&amp;ge Setting</source>
        <extracomment>title of a menu: changes settings of the camera</extracomment>
        <translation>Cam&amp;biar ajuste</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <extracomment>menu: where the parts of the window lie</extracomment>
        <translation>&amp;Disposición</translation>
    </message>
    <message>
        <source>Live &amp;Picture</source>
        <extracomment>title of a menu: what is done with the picture of live view</extracomment>
        <translation>Imagen en vi&amp;vo</translation>
    </message>
    <message>
        <source>Meta&amp;data</source>
        <extracomment>title of a menu</extracomment>
        <translation>Meta&amp;datos</translation>
    </message>
    <message>
        <source>Mo&amp;ve</source>
        <extracomment>menu: moves the part of the picture that is seen</extracomment>
        <translation>Desplaza&amp;r</translation>
    </message>
    <message>
        <source>More commands</source>
        <extracomment>button of the toolbar, for screen readers and as a tip</extracomment>
        <translation>Más órdenes</translation>
    </message>
    <message>
        <source>Ove&amp;rlay</source>
        <extracomment>title of a menu</extracomment>
        <translation>Super&amp;posición</translation>
    </message>
    <message>
        <source>Pan&amp;els</source>
        <extracomment>menu: the pages of the panel at the side of the window</extracomment>
        <translation>Pan&amp;eles</translation>
    </message>
    <message>
        <source>Presen&amp;tation</source>
        <extracomment>title of a menu</extracomment>
        <translation>Prese&amp;ntación</translation>
    </message>
    <message>
        <source>R&amp;un Sequence</source>
        <extracomment>menu of the sequences that keys run</extracomment>
        <translation>Ejecutar sec&amp;uencia</translation>
    </message>
    <message>
        <source>Ra&amp;ting</source>
        <extracomment>title of a menu of the picture&apos;s context menu</extracomment>
        <translation>Val&amp;oración</translation>
    </message>
    <message>
        <source>Sharpness Spo&amp;t</source>
        <extracomment>menu: the place at which sharpness is measured</extracomment>
        <translation>Pun&amp;to de nitidez</translation>
    </message>
</context>
<context>
    <name>skein::WindowWork</name>
    <message>
        <source>More than one result could not be saved. The last one: %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>No se pudo guardar más de un resultado. El último: %1</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>Detener y cerrar</translation>
    </message>
</context>
<context>
    <name>skein::Workspace</name>
    <message>
        <source>Another window of Skein has this camera. Disconnect it there first.</source>
        <translation>Otra ventana de Skein tiene esta cámara. Desconéctela primero allí.</translation>
    </message>
    <message>
        <source>Choose Another Folder…</source>
        <extracomment>button: opens a session in another folder than the one that could not be opened</extracomment>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>End %1</source>
        <extracomment>button; %1 is the name of a program</extracomment>
        <translation>Cerrar %1</translation>
    </message>
    <message>
        <source>Meanwhile photographs are saved in “%1”, which the computer may empty after some days.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Mientras tanto, las fotos se guardan en «%1», que el equipo podría vaciar al cabo de unos días.</translation>
    </message>
    <message>
        <source>Meanwhile photographs are saved in “%1”.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Mientras tanto, las fotos se guardan en «%1».</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <extracomment>button: opens the preferences</extracomment>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Several cameras are connected, and the names of their photographs will not tell which is whose. Put {body} into the pattern for file names.</source>
        <translation>Hay varias cámaras conectadas y los nombres de sus fotos no permitirán saber de cuál es cada una. Ponga {body} en el patrón de nombres de archivo.</translation>
    </message>
    <message>
        <source>The camera that the desktop named is not plugged in any more. Plug it in again and switch it on.</source>
        <translation>La cámara que indicó el escritorio ya no está enchufada. Vuelva a enchufarla y enciéndala.</translation>
    </message>
    <message>
        <source>The disk with “%1” does not answer yet. As soon as it does, the session is opened. You can also begin with another folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>El disco con «%1» aún no responde. En cuanto lo haga, se abrirá la sesión. También puede empezar con otra carpeta.</translation>
    </message>
    <message>
        <source>The session of last time, “%1”, is not there: it was moved, or its disk is away. The folder of today was opened instead.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>La sesión de la última vez, «%1», no está: se ha movido o falta su disco. En su lugar se abrió la carpeta de hoy.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <extracomment>button: opens the session once more</extracomment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>“%1” is a camera&apos;s memory card, and no place for a session, so the one of last time was opened. Photographs on the card are imported when it is in the camera and the camera is connected, or copied with the file manager.</source>
        <translation>«%1» es la tarjeta de memoria de una cámara y no un lugar para una sesión, así que se abrió la de la última vez. Las fotos de la tarjeta se importan cuando está en la cámara y la cámara está conectada, o se copian con el gestor de archivos.</translation>
    </message>
</context>
</TS>
