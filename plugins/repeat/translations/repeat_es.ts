<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>skein::repeat::RepeatPage</name>
    <message>
        <source>&amp;Interval:</source>
        <translation>&amp;Intervalo:</translation>
    </message>
    <message>
        <source>As a pause after each photograph</source>
        <translation>Como pausa después de cada foto</translation>
    </message>
    <message>
        <source>From beginning to beginning</source>
        <translation>De comienzo a comienzo</translation>
    </message>
    <message>
        <source>From beginning to beginning keeps the beat, however long exposure and transfer take. A pause begins when the camera is ready for the next photograph.</source>
        <translation>De comienzo a comienzo mantiene el intervalo, por mucho que duren la exposición y la transferencia. Una pausa empieza cuando la cámara está lista para la foto siguiente.</translation>
    </message>
    <message>
        <source>How the interval is counted</source>
        <translation>Cómo se cuenta el intervalo</translation>
    </message>
    <message>
        <source>Show the &amp;tab “Repeat” when it is started by its key</source>
        <translation>Mostrar la &amp;pestaña «Repetir» al iniciarlo con su tecla</translation>
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
        <translation>
            <numerusform>%n foto tomada</numerusform>
            <numerusform>%n fotos tomadas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delay:</source>
        <translation>&amp;Retardo:</translation>
    </message>
    <message>
        <source>&amp;Interval:</source>
        <translation>I&amp;ntervalo:</translation>
    </message>
    <message>
        <source>&amp;Photographs:</source>
        <translation>&amp;Fotos:</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Another sequence is running.</source>
        <translation>Hay otra secuencia en curso.</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>De inmediato</translation>
    </message>
    <message>
        <source>Go &amp;On</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>How many photographs are taken</source>
        <translation>Cuántas fotos se toman</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Until stopped</source>
        <translation>Hasta detener</translation>
    </message>
</context>
<context>
    <name>skein::repeat::RepeatPlugin</name>
    <message>
        <source>&amp;Repeat Shooting</source>
        <translation>&amp;Repetir disparos</translation>
    </message>
    <message>
        <source>Repeat</source>
        <extracomment>title of a tab</extracomment>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Repeat Shooter</source>
        <translation>Disparo repetido</translation>
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
        <translation>Disparo repetido</translation>
    </message>
</context>
<context>
    <name>skein::repeat::RepeatTexts</name>
    <message numerus="yes">
        <source>%n remaining</source>
        <translation>
            <numerusform>%n restante</numerusform>
            <numerusform>%n restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
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
