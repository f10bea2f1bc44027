<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>skein::repeat::RepeatPage</name>
    <message>
        <source>&amp;Interval:</source>
        <extracomment>label of a choice: how the interval is counted</extracomment>
        <translation>&amp;Abstand:</translation>
    </message>
    <message>
        <source>As a pause after each photograph</source>
        <translation type="vanished">Als Pause nach jedem Foto</translation>
    </message>
    <message>
        <source>Brings the tab to the front, so that it is seen how many photographs are still to come.</source>
        <translation>Holt den Reiter nach vorn, damit zu sehen ist, wie viele Fotos noch kommen.</translation>
    </message>
    <message>
        <source>From beginning to beginning</source>
        <translation type="vanished">Von Anfang zu Anfang</translation>
    </message>
    <message>
        <source>From beginning to beginning keeps the beat, however long exposure and transfer take. A pause begins when the camera is ready for the next photograph.</source>
        <translation type="vanished">Von Anfang zu Anfang bleibt im Takt, wie lange Belichtung und Übertragung auch dauern. Eine Pause beginnt, wenn die Kamera für das nächste Foto bereit ist.</translation>
    </message>
    <message>
        <source>How many photographs, how often, and after what delay is chosen in the tab “Repeat” beside the picture.</source>
        <translation>Wie viele Fotos, wie oft und nach welcher Verzögerung, wird im Reiter „Wiederholung“ neben dem Bild gewählt.</translation>
    </message>
    <message>
        <source>How the interval is counted</source>
        <translation type="vanished">Wie der Abstand gezählt wird</translation>
    </message>
    <message>
        <source>Pause between</source>
        <extracomment>how an interval is counted</extracomment>
        <translation>Pause dazwischen</translation>
    </message>
    <message>
        <source>Show the &amp;tab “Repeat” when it is started by its key</source>
        <translation>Den &amp;Reiter „Wiederholung“ zeigen, wenn sie mit ihrer Taste gestartet wird</translation>
    </message>
    <message>
        <source>Start to start</source>
        <extracomment>how an interval is counted</extracomment>
        <translation>Von Start zu Start</translation>
    </message>
    <message>
        <source>Start to start: from the start of one photograph to the start of the next, however long exposure and transfer take. Pause between: from when the camera is ready again.</source>
        <translation>Von Start zu Start: vom Beginn eines Fotos bis zum Beginn des nächsten, wie lange Belichtung und Übertragung auch dauern. Pause dazwischen: von dem Augenblick an, in dem die Kamera wieder bereit ist.</translation>
    </message>
    <message>
        <source>Whether the seconds are those from one photograph to the next, or a pause after each.</source>
        <translation type="vanished">Ob die Sekunden von einem Foto zum nächsten zählen oder eine Pause nach jedem sind.</translation>
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
            <numerusform>%n Foto aufgenommen</numerusform>
            <numerusform>%n Fotos aufgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delay:</source>
        <extracomment>label of a length of time before the first photograph</extracomment>
        <translation>&amp;Verzögerung:</translation>
    </message>
    <message>
        <source>&amp;Interval:</source>
        <extracomment>label of a length of time: from one photograph to the next</extracomment>
        <translation>&amp;Abstand:</translation>
    </message>
    <message>
        <source>&amp;Photographs:</source>
        <extracomment>label of a number: how many photographs</extracomment>
        <translation>&amp;Fotos:</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <extracomment>button</extracomment>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>button</extracomment>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Another sequence is running.</source>
        <translation>Eine andere Sequenz läuft.</translation>
    </message>
    <message>
        <source>At once</source>
        <extracomment>instead of 0: no delay</extracomment>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Begins to take photographs, or stops after the one that is under way.</source>
        <translation>Beginnt, Fotos aufzunehmen, oder hört nach dem gerade laufenden auf.</translation>
    </message>
    <message>
        <source>Go &amp;On</source>
        <extracomment>button: after a pause</extracomment>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>How many photographs are taken</source>
        <translation>Wie viele Fotos aufgenommen sind</translation>
    </message>
    <message>
        <source>Lets the photographs wait, or goes on with them.</source>
        <translation>Lässt die Fotos warten oder fährt mit ihnen fort.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>instead of 0: no interval</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <extracomment>button</extracomment>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>state</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stopping</source>
        <extracomment>state: it is ending</extracomment>
        <translation>Wird angehalten</translation>
    </message>
    <message>
        <source>Takes photographs by itself: how many, how often, and how long it waits before the first. Zero photographs go on until it is stopped.</source>
        <translation>Nimmt von selbst Fotos auf: wie viele, wie oft und wie lange vor dem ersten gewartet wird. Bei null Fotos geht es weiter, bis es gestoppt wird.</translation>
    </message>
    <message>
        <source>Until stopped</source>
        <extracomment>instead of 0: photographs without end</extracomment>
        <translation>Bis angehalten wird</translation>
    </message>
</context>
<context>
    <name>skein::repeat::RepeatPlugin</name>
    <message>
        <source>&amp;Repeat Shooter</source>
        <extracomment>title of a menu: the name of the plugin</extracomment>
        <translation>&amp;Wiederholauslöser</translation>
    </message>
    <message>
        <source>&amp;Repeat Shooting</source>
        <extracomment>command of a menu, a verb</extracomment>
        <translation>&amp;Wiederholt aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Show Repeat Panel</source>
        <extracomment>command of a menu: shows the tab &quot;Repeat&quot; at the side of the window</extracomment>
        <translation>&amp;Leiste „Wiederholung“ zeigen</translation>
    </message>
    <message>
        <source>It needs a newer version of Skein.</source>
        <translation>Es braucht eine neuere Version von Skein.</translation>
    </message>
    <message>
        <source>Repeat</source>
        <extracomment>title of a tab</extracomment>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Repeat Shooter</source>
        <extracomment>name of the plugin</extracomment>
        <translation>Wiederholauslöser</translation>
    </message>
    <message>
        <source>Shows the tab “Repeat” at the side of the window, where it is chosen how often and how many times</source>
        <translation>Zeigt den Reiter „Wiederholung“ an der Seite des Fensters, wo gewählt wird, wie oft und wie viele Male</translation>
    </message>
    <message>
        <source>Starts or stops taking a photograph every so often, as chosen in the tab “Repeat”</source>
        <translation>Beginnt oder beendet Aufnahmen in festen Abständen, wie im Reiter „Wiederholung“ gewählt</translation>
    </message>
</context>
<context>
    <name>skein::repeat::RepeatRun</name>
    <message>
        <source>Repeat Shooter</source>
        <extracomment>name of the plugin</extracomment>
        <translation>Wiederholauslöser</translation>
    </message>
</context>
<context>
    <name>skein::repeat::RepeatTexts</name>
    <message numerus="yes">
        <source>%n remaining</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>Noch %n</numerusform>
            <numerusform>Noch %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n aufgenommen</numerusform>
            <numerusform>%n aufgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends about %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>Endet etwa um %1</translation>
    </message>
    <message>
        <source>Ends about %1, in %2</source>
        <extracomment>%1: a time of day; %2: how long until then, &quot;20:15&quot;</extracomment>
        <translation>Endet etwa um %1, in %2</translation>
    </message>
    <message>
        <source>Goes on until it is stopped</source>
        <translation>Geht weiter, bis angehalten wird</translation>
    </message>
    <message>
        <source>Next in %1</source>
        <extracomment>%1: a time, &quot;0:07&quot;</extracomment>
        <translation>Nächstes in %1</translation>
    </message>
    <message>
        <source>Takes %1, until about %2</source>
        <extracomment>%1: how long, &quot;20:00&quot;; %2: a time of day</extracomment>
        <translation>Dauert %1, bis etwa %2</translation>
    </message>
</context>
</TS>
