<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>skein::repeat::RepeatPage</name>
    <message>
        <source>&amp;Interval:</source>
        <translation>&amp;Intervallo:</translation>
    </message>
    <message>
        <source>As a pause after each photograph</source>
        <translation>Come pausa dopo ogni foto</translation>
    </message>
    <message>
        <source>From beginning to beginning</source>
        <translation>Da inizio a inizio</translation>
    </message>
    <message>
        <source>From beginning to beginning keeps the beat, however long exposure and transfer take. A pause begins when the camera is ready for the next photograph.</source>
        <translation>Da inizio a inizio mantiene la cadenza, per quanto durino esposizione e trasferimento. Una pausa inizia quando la fotocamera è pronta per la foto successiva.</translation>
    </message>
    <message>
        <source>How the interval is counted</source>
        <translation>Come si conta l’intervallo</translation>
    </message>
    <message>
        <source>Show the &amp;tab “Repeat” when it is started by its key</source>
        <translation>&amp;Mostra la scheda “Ripetizione” quando viene avviata con il suo tasto</translation>
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
            <numerusform>%n foto scattata</numerusform>
            <numerusform>%n foto scattate</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delay:</source>
        <translation>&amp;Ritardo:</translation>
    </message>
    <message>
        <source>&amp;Interval:</source>
        <translation>&amp;Intervallo:</translation>
    </message>
    <message>
        <source>&amp;Photographs:</source>
        <translation>&amp;Foto:</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Avvia</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>F&amp;erma</translation>
    </message>
    <message>
        <source>Another sequence is running.</source>
        <translation>È in corso un’altra sequenza.</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Subito</translation>
    </message>
    <message>
        <source>Go &amp;On</source>
        <translation>Pr&amp;osegui</translation>
    </message>
    <message>
        <source>How many photographs are taken</source>
        <translation>Quante foto vengono scattate</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;usa</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arresto in corso</translation>
    </message>
    <message>
        <source>Until stopped</source>
        <translation>Fino all’arresto</translation>
    </message>
</context>
<context>
    <name>skein::repeat::RepeatPlugin</name>
    <message>
        <source>&amp;Repeat Shooting</source>
        <translation>Scatto &amp;ripetuto</translation>
    </message>
    <message>
        <source>Repeat</source>
        <extracomment>title of a tab</extracomment>
        <translation>Ripetizione</translation>
    </message>
    <message>
        <source>Repeat Shooter</source>
        <translation>Scatto ripetuto</translation>
    </message>
    <message>
        <source>Starts or stops taking a photograph every so often, as chosen in the tab “Repeat”</source>
        <translation>Avvia o ferma lo scatto di una foto a intervalli regolari, come scelto nella scheda “Ripetizione”</translation>
    </message>
</context>
<context>
    <name>skein::repeat::RepeatRun</name>
    <message>
        <source>Repeat Shooter</source>
        <translation>Scatto ripetuto</translation>
    </message>
</context>
<context>
    <name>skein::repeat::RepeatTexts</name>
    <message numerus="yes">
        <source>%n remaining</source>
        <translation>
            <numerusform>%n rimanente</numerusform>
            <numerusform>%n rimanenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <translation>
            <numerusform>%n scattata</numerusform>
            <numerusform>%n scattate</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends about %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>Fine prevista: %1</translation>
    </message>
    <message>
        <source>Ends about %1, in %2</source>
        <translation>Fine prevista: %1, tra %2</translation>
    </message>
    <message>
        <source>Goes on until it is stopped</source>
        <translation>Prosegue fino all’arresto</translation>
    </message>
    <message>
        <source>Next in %1</source>
        <extracomment>%1: a time, &quot;0:07&quot;</extracomment>
        <translation>Prossima tra %1</translation>
    </message>
    <message>
        <source>Takes %1, until about %2</source>
        <extracomment>%1: how long, &quot;20:00&quot;; %2: a time of day</extracomment>
        <translation>Dura %1, fin verso le %2</translation>
    </message>
</context>
</TS>
