<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>skein::repeat::RepeatPage</name>
    <message>
        <source>&amp;Interval:</source>
        <extracomment>label of a choice: how the interval is counted</extracomment>
        <translation>&amp;Intervalo:</translation>
    </message>
    <message>
        <source>As a pause after each photograph</source>
        <translation type="vanished">Como pausa após cada foto</translation>
    </message>
    <message>
        <source>Brings the tab to the front, so that it is seen how many photographs are still to come.</source>
        <translation>Traz a aba para a frente, para que se veja quantas fotos ainda faltam.</translation>
    </message>
    <message>
        <source>From beginning to beginning</source>
        <translation type="vanished">De início a início</translation>
    </message>
    <message>
        <source>From beginning to beginning keeps the beat, however long exposure and transfer take. A pause begins when the camera is ready for the next photograph.</source>
        <translation type="vanished">De início a início mantém o ritmo, por mais que demorem a exposição e a transferência. Uma pausa começa quando a câmera está pronta para a próxima foto.</translation>
    </message>
    <message>
        <source>How many photographs, how often, and after what delay is chosen in the tab “Repeat” beside the picture.</source>
        <translation>Quantas fotos, com que frequência e após qual atraso se escolhe na aba “Repetir” ao lado da imagem.</translation>
    </message>
    <message>
        <source>How the interval is counted</source>
        <translation type="vanished">Como o intervalo é contado</translation>
    </message>
    <message>
        <source>Pause between</source>
        <extracomment>how an interval is counted</extracomment>
        <translation>Pausa entre fotos</translation>
    </message>
    <message>
        <source>Show the &amp;tab “Repeat” when it is started by its key</source>
        <translation>Mostrar a &amp;aba “Repetir” quando iniciado pela tecla</translation>
    </message>
    <message>
        <source>Start to start</source>
        <extracomment>how an interval is counted</extracomment>
        <translation>De início a início</translation>
    </message>
    <message>
        <source>Start to start: from the start of one photograph to the start of the next, however long exposure and transfer take. Pause between: from when the camera is ready again.</source>
        <translation>De início a início: do início de uma foto ao início da seguinte, por mais que durem exposição e transferência. Pausa entre fotos: a partir de quando a câmera está pronta novamente.</translation>
    </message>
    <message>
        <source>Whether the seconds are those from one photograph to the next, or a pause after each.</source>
        <translation type="vanished">Se os segundos são os de uma foto à seguinte, ou uma pausa após cada uma.</translation>
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
            <numerusform>%n foto tirada</numerusform>
            <numerusform>%n fotos tiradas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delay:</source>
        <extracomment>label of a length of time before the first photograph</extracomment>
        <translation>&amp;Atraso:</translation>
    </message>
    <message>
        <source>&amp;Interval:</source>
        <extracomment>label of a length of time: from one photograph to the next</extracomment>
        <translation>&amp;Intervalo:</translation>
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
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Another sequence is running.</source>
        <translation>Outra sequência está em execução.</translation>
    </message>
    <message>
        <source>At once</source>
        <extracomment>instead of 0: no delay</extracomment>
        <translation>De imediato</translation>
    </message>
    <message>
        <source>Begins to take photographs, or stops after the one that is under way.</source>
        <translation>Começa a tirar fotos, ou para após a que está em andamento.</translation>
    </message>
    <message>
        <source>Go &amp;On</source>
        <extracomment>button: after a pause</extracomment>
        <translation>Co&amp;ntinuar</translation>
    </message>
    <message>
        <source>How many photographs are taken</source>
        <translation>Quantas fotos são tiradas</translation>
    </message>
    <message>
        <source>Lets the photographs wait, or goes on with them.</source>
        <translation>Faz as fotos esperarem, ou continua com elas.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>instead of 0: no interval</extracomment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <extracomment>button</extracomment>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>state</extracomment>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Stopping</source>
        <extracomment>state: it is ending</extracomment>
        <translation>Parando</translation>
    </message>
    <message>
        <source>Takes photographs by itself: how many, how often, and how long it waits before the first. Zero photographs go on until it is stopped.</source>
        <translation>Tira fotos sozinho: quantas, com que frequência e quanto espera antes da primeira. Zero fotos continua até ser parado.</translation>
    </message>
    <message>
        <source>Until stopped</source>
        <extracomment>instead of 0: photographs without end</extracomment>
        <translation>Até ser parado</translation>
    </message>
</context>
<context>
    <name>skein::repeat::RepeatPlugin</name>
    <message>
        <source>&amp;Repeat Shooter</source>
        <extracomment>title of a menu: the name of the plugin</extracomment>
        <translation>&amp;Repetidor de disparos</translation>
    </message>
    <message>
        <source>&amp;Repeat Shooting</source>
        <extracomment>command of a menu, a verb</extracomment>
        <translation>&amp;Repetir disparos</translation>
    </message>
    <message>
        <source>&amp;Show Repeat Panel</source>
        <extracomment>command of a menu: shows the tab &quot;Repeat&quot; at the side of the window</extracomment>
        <translation>&amp;Mostrar o painel “Repetir”</translation>
    </message>
    <message>
        <source>It needs a newer version of Skein.</source>
        <translation>Ele precisa de uma versão mais recente do Skein.</translation>
    </message>
    <message>
        <source>Repeat</source>
        <extracomment>title of a tab</extracomment>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Repeat Shooter</source>
        <extracomment>name of the plugin</extracomment>
        <translation>Repetidor de disparos</translation>
    </message>
    <message>
        <source>Shows the tab “Repeat” at the side of the window, where it is chosen how often and how many times</source>
        <translation>Mostra ao lado da janela a aba “Repetir”, onde se escolhe com que frequência e quantas vezes</translation>
    </message>
    <message>
        <source>Starts or stops taking a photograph every so often, as chosen in the tab “Repeat”</source>
        <translation>Inicia ou para de tirar uma foto a cada intervalo, como escolhido na aba “Repetir”</translation>
    </message>
</context>
<context>
    <name>skein::repeat::RepeatRun</name>
    <message>
        <source>Repeat Shooter</source>
        <extracomment>name of the plugin</extracomment>
        <translation>Repetidor de disparos</translation>
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
            <numerusform>%n tirada</numerusform>
            <numerusform>%n tiradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends about %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>Termina por volta de %1</translation>
    </message>
    <message>
        <source>Ends about %1, in %2</source>
        <extracomment>%1: a time of day; %2: how long until then, &quot;20:15&quot;</extracomment>
        <translation>Termina por volta de %1, em %2</translation>
    </message>
    <message>
        <source>Goes on until it is stopped</source>
        <translation>Continua até ser parado</translation>
    </message>
    <message>
        <source>Next in %1</source>
        <extracomment>%1: a time, &quot;0:07&quot;</extracomment>
        <translation>Próxima em %1</translation>
    </message>
    <message>
        <source>Takes %1, until about %2</source>
        <extracomment>%1: how long, &quot;20:00&quot;; %2: a time of day</extracomment>
        <translation>Leva %1, até por volta de %2</translation>
    </message>
</context>
</TS>
