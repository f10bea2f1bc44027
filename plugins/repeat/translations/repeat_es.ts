<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>skein::repeat::RepeatPage</name>
    <message>
        <source>&amp;Interval:</source>
        <extracomment>label of a choice: how the interval is counted</extracomment>
        <translation>&amp;Intervalo:</translation>
    </message>
    <message>
        <source>As a pause after each photograph</source>
        <translation type="vanished">Como pausa después de cada foto</translation>
    </message>
    <message>
        <source>Brings the tab to the front, so that it is seen how many photographs are still to come.</source>
        <translation>Trae la pestaña al frente, para que se vea cuántas fotos quedan por tomar.</translation>
    </message>
    <message>
        <source>From beginning to beginning</source>
        <translation type="vanished">De comienzo a comienzo</translation>
    </message>
    <message>
        <source>From beginning to beginning keeps the beat, however long exposure and transfer take. A pause begins when the camera is ready for the next photograph.</source>
        <translation type="vanished">De comienzo a comienzo mantiene el intervalo, por mucho que duren la exposición y la transferencia. Una pausa empieza cuando la cámara está lista para la foto siguiente.</translation>
    </message>
    <message>
        <source>How many photographs, how often, and after what delay is chosen in the tab “Repeat” beside the picture.</source>
        <translation>Cuántas fotos, con qué frecuencia y tras qué retardo se elige en la pestaña «Repetir» junto a la imagen.</translation>
    </message>
    <message>
        <source>How the interval is counted</source>
        <translation type="vanished">Cómo se cuenta el intervalo</translation>
    </message>
    <message>
        <source>Pause between</source>
        <extracomment>how an interval is counted</extracomment>
        <translation>Pausa intermedia</translation>
    </message>
    <message>
        <source>Show the &amp;tab “Repeat” when it is started by its key</source>
        <translation>Mostrar la &amp;pestaña «Repetir» al iniciarlo con su tecla</translation>
    </message>
    <message>
        <source>Start to start</source>
        <extracomment>how an interval is counted</extracomment>
        <translation>De inicio a inicio</translation>
    </message>
    <message>
        <source>Start to start: from the start of one photograph to the start of the next, however long exposure and transfer take. Pause between: from when the camera is ready again.</source>
        <translation>De inicio a inicio: desde el comienzo de una foto hasta el comienzo de la siguiente, por mucho que duren la exposición y la transferencia. Pausa intermedia: desde que la cámara vuelve a estar lista.</translation>
    </message>
    <message>
        <source>Whether the seconds are those from one photograph to the next, or a pause after each.</source>
        <translation type="vanished">Si los segundos son los que van de una foto a la siguiente, o una pausa después de cada una.</translation>
    </message>
</context>
<context>
    <name>skein::repeat::RepeatPanel</name>
    <message>
        <source> s</source>
        <extracomment>after a number: seconds</extracomment>
        <translation> s</translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) taken</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n foto tomada</numerusform>
            <numerusform>%n fotos tomadas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delay:</source>
        <extracomment>label of a length of time before the first photograph</extracomment>
        <translation>&amp;Retardo:</translation>
    </message>
    <message>
        <source>&amp;Interval:</source>
        <extracomment>label of a length of time: from one photograph to the next</extracomment>
        <translation>I&amp;ntervalo:</translation>
    </message>
    <message>
        <source>&amp;Photographs:</source>
        <extracomment>label of a number: how many photographs</extracomment>
        <translation>&amp;Fotos:</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <extracomment>button</extracomment>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>button</extracomment>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Another sequence is running.</source>
        <translation>Hay otra secuencia en curso.</translation>
    </message>
    <message>
        <source>At once</source>
        <extracomment>instead of 0: no delay</extracomment>
        <translation>De inmediato</translation>
    </message>
    <message>
        <source>Begins to take photographs, or stops after the one that is under way.</source>
        <translation>Empieza a tomar fotos, o se detiene después de la que está en curso.</translation>
    </message>
    <message>
        <source>Go &amp;On</source>
        <extracomment>button: after a pause</extracomment>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>How many photographs are taken</source>
        <translation>Cuántas fotos se toman</translation>
    </message>
    <message>
        <source>Lets the photographs wait, or goes on with them.</source>
        <translation>Pone las fotos en espera, o continúa con ellas.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>instead of 0: no interval</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <extracomment>button</extracomment>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>state</extracomment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Stopping</source>
        <extracomment>state: it is ending</extracomment>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Takes photographs by itself: how many, how often, and how long it waits before the first. Zero photographs go on until it is stopped.</source>
        <translation>Toma fotos por sí solo: cuántas, con qué frecuencia y cuánto espera antes de la primera. Con cero fotos continúa hasta que se detenga.</translation>
    </message>
    <message>
        <source>Until stopped</source>
        <extracomment>instead of 0: photographs without end</extracomment>
        <translation>Hasta detener</translation>
    </message>
</context>
<context>
    <name>skein::repeat::RepeatPlugin</name>
    <message>
        <source>&amp;Repeat Shooter</source>
        <extracomment>title of a menu: the name of the plugin</extracomment>
        <translation>Disparo &amp;repetido</translation>
    </message>
    <message>
        <source>&amp;Repeat Shooting</source>
        <extracomment>command of a menu, a verb</extracomment>
        <translation>&amp;Repetir disparos</translation>
    </message>
    <message>
        <source>&amp;Show Repeat Panel</source>
        <extracomment>command of a menu: shows the tab &quot;Repeat&quot; at the side of the window</extracomment>
        <translation>&amp;Mostrar el panel «Repetir»</translation>
    </message>
    <message>
        <source>It needs a newer version of Skein.</source>
        <translation>Necesita una versión más reciente de Skein.</translation>
    </message>
    <message>
        <source>Repeat</source>
        <extracomment>title of a tab</extracomment>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Repeat Shooter</source>
        <extracomment>name of the plugin</extracomment>
        <translation>Disparo repetido</translation>
    </message>
    <message>
        <source>Shows the tab “Repeat” at the side of the window, where it is chosen how often and how many times</source>
        <translation>Muestra a un lado de la ventana la pestaña «Repetir», donde se elige cada cuánto y cuántas veces</translation>
    </message>
    <message>
        <source>Starts or stops taking a photograph every so often, as chosen in the tab “Repeat”</source>
        <translation>Empieza o deja de tomar una foto cada cierto tiempo, según lo elegido en la pestaña «Repetir»</translation>
    </message>
</context>
<context>
    <name>skein::repeat::RepeatRun</name>
    <message>
        <source>Repeat Shooter</source>
        <extracomment>name of the plugin</extracomment>
        <translation>Disparo repetido</translation>
    </message>
</context>
<context>
    <name>skein::repeat::RepeatTexts</name>
    <message numerus="yes">
        <source>%n remaining</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n restante</numerusform>
            <numerusform>%n restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n tomada</numerusform>
            <numerusform>%n tomadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends about %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>Termina hacia: %1</translation>
    </message>
    <message>
        <source>Ends about %1, in %2</source>
        <extracomment>%1: a time of day; %2: how long until then, &quot;20:15&quot;</extracomment>
        <translation>Termina hacia: %1, en %2</translation>
    </message>
    <message>
        <source>Goes on until it is stopped</source>
        <translation>Continúa hasta que se detenga</translation>
    </message>
    <message>
        <source>Next in %1</source>
        <extracomment>%1: a time, &quot;0:07&quot;</extracomment>
        <translation>Siguiente en %1</translation>
    </message>
    <message>
        <source>Takes %1, until about %2</source>
        <extracomment>%1: how long, &quot;20:00&quot;; %2: a time of day</extracomment>
        <translation>Dura %1, aproximadamente hasta: %2</translation>
    </message>
</context>
</TS>
