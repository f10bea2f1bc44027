<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>skein::repeat::RepeatPage</name>
    <message>
        <source>&amp;Interval:</source>
        <extracomment>label of a choice: how the interval is counted</extracomment>
        <translation>&amp;Intervalle&#xa0;:</translation>
    </message>
    <message>
        <source>As a pause after each photograph</source>
        <translation type="vanished">Comme pause après chaque photo</translation>
    </message>
    <message>
        <source>Brings the tab to the front, so that it is seen how many photographs are still to come.</source>
        <translation>Met l&apos;onglet au premier plan, pour que l&apos;on voie combien de photos restent à venir.</translation>
    </message>
    <message>
        <source>From beginning to beginning</source>
        <translation type="vanished">De début à début</translation>
    </message>
    <message>
        <source>From beginning to beginning keeps the beat, however long exposure and transfer take. A pause begins when the camera is ready for the next photograph.</source>
        <translation type="vanished">De début à début conserve le rythme, quelle que soit la durée de l&apos;exposition et du transfert. Une pause commence quand l&apos;appareil est prêt pour la photo suivante.</translation>
    </message>
    <message>
        <source>How many photographs, how often, and after what delay is chosen in the tab “Repeat” beside the picture.</source>
        <translation>Le nombre de photos, leur fréquence et le délai se choisissent dans l&apos;onglet « Répéter » à côté de l&apos;image.</translation>
    </message>
    <message>
        <source>How the interval is counted</source>
        <translation type="vanished">Façon de compter l&apos;intervalle</translation>
    </message>
    <message>
        <source>Pause between</source>
        <extracomment>how an interval is counted</extracomment>
        <translation>Pause entre les photos</translation>
    </message>
    <message>
        <source>Show the &amp;tab “Repeat” when it is started by its key</source>
        <translation>Afficher l&apos;&amp;onglet «&#x202f;Répéter&#x202f;» quand la prise est lancée par sa touche</translation>
    </message>
    <message>
        <source>Start to start</source>
        <extracomment>how an interval is counted</extracomment>
        <translation>De début à début</translation>
    </message>
    <message>
        <source>Start to start: from the start of one photograph to the start of the next, however long exposure and transfer take. Pause between: from when the camera is ready again.</source>
        <translation>De début à début : du début d&apos;une photo au début de la suivante, quelle que soit la durée de la pose et du transfert. Pause entre les photos : à partir du moment où l&apos;appareil est de nouveau prêt.</translation>
    </message>
    <message>
        <source>Whether the seconds are those from one photograph to the next, or a pause after each.</source>
        <translation type="vanished">Indique si les secondes se comptent d&apos;une photo à la suivante, ou sont une pause après chacune.</translation>
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
            <numerusform>%n photo prise</numerusform>
            <numerusform>%n photos prises</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delay:</source>
        <extracomment>label of a length of time before the first photograph</extracomment>
        <translation>Déla&amp;i&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Interval:</source>
        <extracomment>label of a length of time: from one photograph to the next</extracomment>
        <translation>I&amp;ntervalle&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Photographs:</source>
        <extracomment>label of a number: how many photographs</extracomment>
        <translation>&amp;Photos&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <extracomment>button</extracomment>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>button</extracomment>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Another sequence is running.</source>
        <translation>Une autre séquence est en cours.</translation>
    </message>
    <message>
        <source>At once</source>
        <extracomment>instead of 0: no delay</extracomment>
        <translation>Immédiatement</translation>
    </message>
    <message>
        <source>Begins to take photographs, or stops after the one that is under way.</source>
        <translation>Commence à prendre des photos, ou s&apos;arrête après celle qui est en cours.</translation>
    </message>
    <message>
        <source>Go &amp;On</source>
        <extracomment>button: after a pause</extracomment>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>How many photographs are taken</source>
        <translation>Nombre de photos prises</translation>
    </message>
    <message>
        <source>Lets the photographs wait, or goes on with them.</source>
        <translation>Fait attendre les photos, ou les reprend.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>instead of 0: no interval</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <extracomment>button</extracomment>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>state</extracomment>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Stopping</source>
        <extracomment>state: it is ending</extracomment>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>Takes photographs by itself: how many, how often, and how long it waits before the first. Zero photographs go on until it is stopped.</source>
        <translation>Prend des photos de lui-même&#xa0;: combien, à quel rythme, et combien de temps avant la première. Avec zéro photo, cela continue jusqu&apos;à l&apos;arrêt.</translation>
    </message>
    <message>
        <source>Until stopped</source>
        <extracomment>instead of 0: photographs without end</extracomment>
        <translation>Jusqu&apos;à l&apos;arrêt</translation>
    </message>
</context>
<context>
    <name>skein::repeat::RepeatPlugin</name>
    <message>
        <source>&amp;Repeat Shooter</source>
        <extracomment>title of a menu: the name of the plugin</extracomment>
        <translation>P&amp;rises répétées</translation>
    </message>
    <message>
        <source>&amp;Repeat Shooting</source>
        <extracomment>command of a menu, a verb</extracomment>
        <translation>P&amp;rises répétées</translation>
    </message>
    <message>
        <source>&amp;Show Repeat Panel</source>
        <extracomment>command of a menu: shows the tab &quot;Repeat&quot; at the side of the window</extracomment>
        <translation>&amp;Afficher le panneau « Répéter »</translation>
    </message>
    <message>
        <source>It needs a newer version of Skein.</source>
        <translation>Il faut une version plus récente de Skein.</translation>
    </message>
    <message>
        <source>Repeat</source>
        <extracomment>title of a tab</extracomment>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Repeat Shooter</source>
        <extracomment>name of the plugin</extracomment>
        <translation>Prises répétées</translation>
    </message>
    <message>
        <source>Shows the tab “Repeat” at the side of the window, where it is chosen how often and how many times</source>
        <translation>Affiche l&apos;onglet « Répéter » sur le côté de la fenêtre, où l&apos;on choisit la fréquence et le nombre des photos</translation>
    </message>
    <message>
        <source>Starts or stops taking a photograph every so often, as chosen in the tab “Repeat”</source>
        <translation>Démarre ou arrête des prises de vue à intervalle régulier, comme choisi dans l&apos;onglet «&#x202f;Répéter&#x202f;»</translation>
    </message>
</context>
<context>
    <name>skein::repeat::RepeatRun</name>
    <message>
        <source>Repeat Shooter</source>
        <extracomment>name of the plugin</extracomment>
        <translation>Prises répétées</translation>
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
            <numerusform>%n prise</numerusform>
            <numerusform>%n prises</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends about %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>Fin vers %1</translation>
    </message>
    <message>
        <source>Ends about %1, in %2</source>
        <extracomment>%1: a time of day; %2: how long until then, &quot;20:15&quot;</extracomment>
        <translation>Fin vers %1, dans %2</translation>
    </message>
    <message>
        <source>Goes on until it is stopped</source>
        <translation>Continue jusqu&apos;à l&apos;arrêt</translation>
    </message>
    <message>
        <source>Next in %1</source>
        <extracomment>%1: a time, &quot;0:07&quot;</extracomment>
        <translation>Suivante dans %1</translation>
    </message>
    <message>
        <source>Takes %1, until about %2</source>
        <extracomment>%1: how long, &quot;20:00&quot;; %2: a time of day</extracomment>
        <translation>Durée %1, jusque vers %2</translation>
    </message>
</context>
</TS>
