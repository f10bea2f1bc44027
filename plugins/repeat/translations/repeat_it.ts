<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>skein::repeat::RepeatPage</name>
    <message>
        <source>&amp;Interval:</source>
        <extracomment>label of a choice: how the interval is counted</extracomment>
        <translation>&amp;Intervallo:</translation>
    </message>
    <message>
        <source>As a pause after each photograph</source>
        <translation type="vanished">Come pausa dopo ogni foto</translation>
    </message>
    <message>
        <source>Brings the tab to the front, so that it is seen how many photographs are still to come.</source>
        <translation>Porta la scheda in primo piano, così si vede quante foto mancano ancora.</translation>
    </message>
    <message>
        <source>From beginning to beginning</source>
        <translation type="vanished">Da inizio a inizio</translation>
    </message>
    <message>
        <source>From beginning to beginning keeps the beat, however long exposure and transfer take. A pause begins when the camera is ready for the next photograph.</source>
        <translation type="vanished">Da inizio a inizio mantiene la cadenza, per quanto durino esposizione e trasferimento. Una pausa inizia quando la fotocamera è pronta per la foto successiva.</translation>
    </message>
    <message>
        <source>How many photographs, how often, and after what delay is chosen in the tab “Repeat” beside the picture.</source>
        <translation>Quante foto, con quale frequenza e dopo quale ritardo si sceglie nella scheda “Ripetizione” accanto all’immagine.</translation>
    </message>
    <message>
        <source>How the interval is counted</source>
        <translation type="vanished">Come si conta l’intervallo</translation>
    </message>
    <message>
        <source>Pause between</source>
        <extracomment>how an interval is counted</extracomment>
        <translation>Pausa intermedia</translation>
    </message>
    <message>
        <source>Show the &amp;tab “Repeat” when it is started by its key</source>
        <translation>&amp;Mostra la scheda “Ripetizione” quando viene avviata con il suo tasto</translation>
    </message>
    <message>
        <source>Start to start</source>
        <extracomment>how an interval is counted</extracomment>
        <translation>Da inizio a inizio</translation>
    </message>
    <message>
        <source>Start to start: from the start of one photograph to the start of the next, however long exposure and transfer take. Pause between: from when the camera is ready again.</source>
        <translation>Da inizio a inizio: dall’inizio di una foto all’inizio della successiva, per quanto durino posa e trasferimento. Pausa intermedia: da quando la fotocamera è di nuovo pronta.</translation>
    </message>
    <message>
        <source>Whether the seconds are those from one photograph to the next, or a pause after each.</source>
        <translation type="vanished">Se i secondi sono quelli da una foto alla successiva, o una pausa dopo ciascuna.</translation>
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
            <numerusform>%n foto scattata</numerusform>
            <numerusform>%n foto scattate</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delay:</source>
        <extracomment>label of a length of time before the first photograph</extracomment>
        <translation>&amp;Ritardo:</translation>
    </message>
    <message>
        <source>&amp;Interval:</source>
        <extracomment>label of a length of time: from one photograph to the next</extracomment>
        <translation>&amp;Intervallo:</translation>
    </message>
    <message>
        <source>&amp;Photographs:</source>
        <extracomment>label of a number: how many photographs</extracomment>
        <translation>&amp;Foto:</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <extracomment>button</extracomment>
        <translation>&amp;Avvia</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>button</extracomment>
        <translation>F&amp;erma</translation>
    </message>
    <message>
        <source>Another sequence is running.</source>
        <translation>È in corso un’altra sequenza.</translation>
    </message>
    <message>
        <source>At once</source>
        <extracomment>instead of 0: no delay</extracomment>
        <translation>Subito</translation>
    </message>
    <message>
        <source>Begins to take photographs, or stops after the one that is under way.</source>
        <translation>Inizia a scattare foto, o si ferma dopo quella in corso.</translation>
    </message>
    <message>
        <source>Go &amp;On</source>
        <extracomment>button: after a pause</extracomment>
        <translation>Pr&amp;osegui</translation>
    </message>
    <message>
        <source>How many photographs are taken</source>
        <translation>Quante foto vengono scattate</translation>
    </message>
    <message>
        <source>Lets the photographs wait, or goes on with them.</source>
        <translation>Mette in attesa le foto, o prosegue.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>instead of 0: no interval</extracomment>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <extracomment>button</extracomment>
        <translation>Pa&amp;usa</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>state</extracomment>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>Stopping</source>
        <extracomment>state: it is ending</extracomment>
        <translation>Arresto in corso</translation>
    </message>
    <message>
        <source>Takes photographs by itself: how many, how often, and how long it waits before the first. Zero photographs go on until it is stopped.</source>
        <translation>Scatta foto da sé: quante, ogni quanto, e quanto attende prima della prima. Con zero foto continua finché non viene fermato.</translation>
    </message>
    <message>
        <source>Until stopped</source>
        <extracomment>instead of 0: photographs without end</extracomment>
        <translation>Fino all’arresto</translation>
    </message>
</context>
<context>
    <name>skein::repeat::RepeatPlugin</name>
    <message>
        <source>&amp;Repeat Shooter</source>
        <extracomment>title of a menu: the name of the plugin</extracomment>
        <translation>Scatto &amp;ripetuto</translation>
    </message>
    <message>
        <source>&amp;Repeat Shooting</source>
        <extracomment>command of a menu, a verb</extracomment>
        <translation>Scatto &amp;ripetuto</translation>
    </message>
    <message>
        <source>&amp;Show Repeat Panel</source>
        <extracomment>command of a menu: shows the tab &quot;Repeat&quot; at the side of the window</extracomment>
        <translation>&amp;Mostra il pannello “Ripetizione”</translation>
    </message>
    <message>
        <source>It needs a newer version of Skein.</source>
        <translation>Richiede una versione più recente di Skein.</translation>
    </message>
    <message>
        <source>Repeat</source>
        <extracomment>title of a tab</extracomment>
        <translation>Ripetizione</translation>
    </message>
    <message>
        <source>Repeat Shooter</source>
        <extracomment>name of the plugin</extracomment>
        <translation>Scatto ripetuto</translation>
    </message>
    <message>
        <source>Shows the tab “Repeat” at the side of the window, where it is chosen how often and how many times</source>
        <translation>Mostra a lato della finestra la scheda “Ripetizione”, in cui si sceglie ogni quanto e quante volte</translation>
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
        <extracomment>name of the plugin</extracomment>
        <translation>Scatto ripetuto</translation>
    </message>
</context>
<context>
    <name>skein::repeat::RepeatTexts</name>
    <message numerus="yes">
        <source>%n remaining</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n rimanente</numerusform>
            <numerusform>%n rimanenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <extracomment>%n counts photographs</extracomment>
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
        <extracomment>%1: a time of day; %2: how long until then, &quot;20:15&quot;</extracomment>
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
