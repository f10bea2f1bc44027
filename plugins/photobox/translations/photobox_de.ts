<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>skein::photobox::BoxPage</name>
    <message>
        <source> s</source>
        <extracomment>seconds, behind a number</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Background:</source>
        <extracomment>label of a button: a colour</extracomment>
        <translation>&amp;Hintergrund:</translation>
    </message>
    <message>
        <source>&amp;Countdown:</source>
        <extracomment>label of a number of seconds before each photograph</extracomment>
        <translation>&amp;Countdown:</translation>
    </message>
    <message>
        <source>&amp;Greeting:</source>
        <extracomment>label of a text that guests see</extracomment>
        <translation>&amp;Gruß:</translation>
    </message>
    <message>
        <source>&amp;Key to end it:</source>
        <translation>&amp;Taste zum Beenden:</translation>
    </message>
    <message>
        <source>&amp;Logo:</source>
        <extracomment>label of a picture&apos;s file</extracomment>
        <translation>&amp;Logo:</translation>
    </message>
    <message>
        <source>&amp;Remove Password</source>
        <extracomment>button</extracomment>
        <translation>Passwort &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Show the photograph for:</source>
        <translation>Foto &amp;zeigen für:</translation>
    </message>
    <message>
        <source>&amp;White screen during the exposure</source>
        <translation>&amp;Weißer Bildschirm während der Belichtung</translation>
    </message>
    <message>
        <source>A collage is four photographs with a countdown each, which become one picture with greeting and logo. Where guests choose, there are two buttons.</source>
        <translation>Eine Collage besteht aus vier Fotos mit je einem Countdown, die zu einem Bild mit Begrüßung und Logo werden. Wo die Gäste wählen, gibt es zwei Knöpfe.</translation>
    </message>
    <message>
        <source>A collage of four</source>
        <translation>Eine Collage aus vier</translation>
    </message>
    <message>
        <source>A picture file</source>
        <translation>Eine Bilddatei</translation>
    </message>
    <message>
        <source>A picture in the lower right corner of the screen, and on collages; without one there is none.</source>
        <translation>Ein Bild in der rechten unteren Ecke des Bildschirms und auf Collagen; ohne eines gibt es keines.</translation>
    </message>
    <message>
        <source>A press &amp;takes:</source>
        <translation>Ein &amp;Tastendruck nimmt auf:</translation>
    </message>
    <message>
        <source>A press of the button</source>
        <extracomment>title above options: what happens when a guest presses the button</extracomment>
        <translation>Ein Druck auf den Knopf</translation>
    </message>
    <message>
        <source>A tick for each second of the countdown, and a shutter.</source>
        <translation>Ein Ticken für jede Sekunde des Countdowns und ein Verschlussgeräusch.</translation>
    </message>
    <message>
        <source>Anna and Tom, 12 June</source>
        <translation>Anna und Tom, 12. Juni</translation>
    </message>
    <message>
        <source>Asks for the password, and nothing else leads out of the box. It has to be one key with Ctrl, Alt or Meta, so that no guest happens upon it.</source>
        <translation>Fragt nach dem Passwort, und nichts sonst führt aus der Fotobox. Es muss eine Taste mit Strg, Alt oder Meta sein, damit kein Gast zufällig darauf kommt.</translation>
    </message>
    <message>
        <source>Choose the picture file of the logo</source>
        <translation>Die Bilddatei des Logos wählen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>button: chooses a file</extracomment>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Ending it</source>
        <extracomment>title above options: how the photo box is left</extracomment>
        <translation>Wie sie beendet wird</translation>
    </message>
    <message>
        <source>Guests see themselves the way they know themselves. Photographs are never reversed.</source>
        <translation>Die Gäste sehen sich so, wie sie sich kennen. Fotos werden nie gespiegelt.</translation>
    </message>
    <message>
        <source>How long guests have from the press until the photograph is taken.</source>
        <translation>Wie viel Zeit die Gäste vom Druck bis zum Foto haben.</translation>
    </message>
    <message>
        <source>It has to be one key with Ctrl, Alt or Meta, so that no guest happens upon it.</source>
        <translation type="vanished">Es muss eine Taste mit Strg, Alt oder Meta sein, damit kein Gast zufällig darauf kommt.</translation>
    </message>
    <message>
        <source>Lights the faces a little, and shows where to look. Switch it off where it is reflected in glasses.</source>
        <translation>Erhellt die Gesichter ein wenig und zeigt, wohin man schauen soll. Schalten Sie es aus, wo es sich in Brillen spiegelt.</translation>
    </message>
    <message>
        <source>Live view as in a &amp;mirror</source>
        <translation>Live-View wie in einem &amp;Spiegel</translation>
    </message>
    <message>
        <source>Logo of the Photo Box</source>
        <translation>Logo der Fotobox</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>choice: nothing happens by itself</extracomment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Not taken: it needs %1, %2 or %3.</source>
        <extracomment>behind a field for a key, when another one was pressed; %1, %2 and %3 are names of keys</extracomment>
        <translation>Nicht übernommen: Es braucht %1, %2 oder %3.</translation>
    </message>
    <message>
        <source>One photograph</source>
        <extracomment>choice: what one press takes</extracomment>
        <translation>Ein Foto</translation>
    </message>
    <message>
        <source>Only who knows it ends the box. It is stored in a form that cannot be read. “Reset This Page” leaves it as it is.</source>
        <translation>Nur wer es kennt, kann die Fotobox beenden. Es wird in einer Form gespeichert, die sich nicht lesen lässt. „Diese Seite zurücksetzen“ lässt es, wie es ist.</translation>
    </message>
    <message>
        <source>Opens a window in which the picture of the logo is chosen.</source>
        <translation>Öffnet ein Fenster, in dem das Bild für das Logo gewählt wird.</translation>
    </message>
    <message>
        <source>Password:</source>
        <extracomment>label: whether there is one</extracomment>
        <translation>Passwort:</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.tif *.tiff *.webp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.tif *.tiff *.webp)</translation>
    </message>
    <message>
        <source>Set &amp;Password…</source>
        <extracomment>button</extracomment>
        <translation>&amp;Passwort setzen …</translation>
    </message>
    <message>
        <source>Slide show after:</source>
        <translation>Diaschau nach:</translation>
    </message>
    <message>
        <source>So&amp;unds</source>
        <extracomment>can be switched on and off</extracomment>
        <translation>T&amp;öne</translation>
    </message>
    <message>
        <source>Stands above the mirror, and on collages.</source>
        <translation>Steht über dem Spiegel und auf Collagen.</translation>
    </message>
    <message>
        <source>The box is then left by the key alone.</source>
        <translation>Die Fotobox wird dann allein mit der Taste verlassen.</translation>
    </message>
    <message>
        <source>The colour around the mirror, and of collages.</source>
        <translation>Die Farbe um den Spiegel und die von Collagen.</translation>
    </message>
    <message>
        <source>Then the mirror is back for the next guests; a press ends it sooner.</source>
        <translation>Dann ist der Spiegel für die nächsten Gäste wieder da; ein Druck beendet es früher.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Es gibt keines.</translation>
    </message>
    <message>
        <source>There is one.</source>
        <translation>Es gibt eines.</translation>
    </message>
    <message>
        <source>What guests see and hear</source>
        <extracomment>title above options: texts, colours and pictures on the screen</extracomment>
        <translation>Was die Gäste sehen und hören</translation>
    </message>
    <message>
        <source>What guests see and hear: the countdown, how long their photograph is shown, greeting, background and logo, mirror and flash; and the key and the password by which only you leave the box.</source>
        <translation type="vanished">Was Gäste sehen und hören: den Countdown, wie lange ihr Foto gezeigt wird, Begrüßung, Hintergrund und Logo, Spiegelbild und Blitz; dazu die Taste und das Passwort, mit denen nur Sie die Box verlassen.</translation>
    </message>
    <message>
        <source>What the guests choose</source>
        <translation>Was die Gäste wählen</translation>
    </message>
    <message>
        <source>When nobody has come for so long, the newest photographs are shown in turn until somebody does. 0: never.</source>
        <translation>Wenn so lange niemand gekommen ist, werden die neuesten Fotos der Reihe nach gezeigt, bis jemand kommt. 0: nie.</translation>
    </message>
</context>
<context>
    <name>skein::photobox::BoxRun</name>
    <message>
        <source>For the host: no photograph could be taken at %1. %2</source>
        <extracomment>small, for whoever looks after the box; %1 is a time, %2 a sentence: why</extracomment>
        <translation>Für den Gastgeber: Um %1 konnte kein Foto aufgenommen werden. %2</translation>
    </message>
    <message>
        <source>For the host: the camera has been gone since %1. It is looked for again and again. Check that it is switched on, its battery and its cable.</source>
        <extracomment>small, for whoever looks after the box; %1 is a time</extracomment>
        <translation>Für den Gastgeber: Die Kamera ist seit %1 weg. Sie wird immer wieder gesucht. Prüfen Sie, ob sie eingeschaltet ist, und prüfen Sie Akku und Kabel.</translation>
    </message>
    <message>
        <source>For the host: the camera has not answered since %1. It is asked again and again. If it stays like this, switch the camera off and on.</source>
        <extracomment>small, for whoever looks after the box; %1 is a time</extracomment>
        <translation>Für den Gastgeber: Die Kamera antwortet seit %1 nicht. Sie wird immer wieder gefragt. Wenn es so bleibt, schalten Sie die Kamera aus und wieder ein.</translation>
    </message>
    <message>
        <source>Oops, that one did not work. Stay there: once more!</source>
        <translation>Hoppla, das hat nicht geklappt. Bleibt stehen: gleich noch einmal!</translation>
    </message>
    <message>
        <source>Photo %1 of %2</source>
        <extracomment>guests see it; %1 and %2 are numbers: the first of four</extracomment>
        <translation>Foto %1 von %2</translation>
    </message>
    <message>
        <source>Smile!</source>
        <extracomment>guests see it when the photograph is taken</extracomment>
        <translation>Bitte lächeln!</translation>
    </message>
    <message>
        <source>The camera cannot take a photo right now. Please try again in a moment.</source>
        <translation>Die Kamera kann gerade kein Foto aufnehmen. Bitte versucht es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The camera is having a short rest. We go on in a moment.</source>
        <translation>Die Kamera macht eine kurze Pause. Gleich geht es weiter.</translation>
    </message>
    <message>
        <source>There is no collage this time, but your four photos are saved.</source>
        <translation>Diesmal gibt es keine Collage, aber eure vier Fotos sind gespeichert.</translation>
    </message>
    <message>
        <source>Your collage is being made…</source>
        <translation>Eure Collage entsteht …</translation>
    </message>
    <message>
        <source>Your photo is saved.</source>
        <translation>Euer Foto ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>skein::photobox::BoxView</name>
    <message>
        <source>Four Photos</source>
        <extracomment>large button for guests: takes four photographs for one picture</extracomment>
        <translation>Vier Fotos</translation>
    </message>
    <message>
        <source>Photo box</source>
        <extracomment>name of the window, for screen readers</extracomment>
        <translation>Fotobox</translation>
    </message>
    <message>
        <source>Take Four Photos</source>
        <translation>Vier Fotos aufnehmen</translation>
    </message>
    <message>
        <source>Take a Photo</source>
        <translation>Foto aufnehmen</translation>
    </message>
</context>
<context>
    <name>skein::photobox::GatePanel</name>
    <message>
        <source>&amp;Back</source>
        <extracomment>button: back to the photo box</extracomment>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;End Photo Box</source>
        <translation>Fotobox &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <extracomment>label of a field</extracomment>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>message while the password is checked</extracomment>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Password of the photo box</source>
        <translation>Passwort der Fotobox</translation>
    </message>
    <message numerus="yes">
        <source>That was not the password. Try again in %n second(s).</source>
        <extracomment>%n counts seconds</extracomment>
        <translation>
            <numerusform>Das war nicht das Passwort. In %n Sekunde wieder versuchen.</numerusform>
            <numerusform>Das war nicht das Passwort. In %n Sekunden wieder versuchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was not the password. Try again.</source>
        <translation>Das war nicht das Passwort. Bitte noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>skein::photobox::PasswordDialog</name>
    <message>
        <source>&amp;Again:</source>
        <extracomment>label of the field in which the password is typed a second time</extracomment>
        <translation>&amp;Noch einmal:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <extracomment>label of a field</extracomment>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>&amp;Set Password</source>
        <extracomment>button</extracomment>
        <translation>Passwort &amp;setzen</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <extracomment>button: starts the photo box</extracomment>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Guests cannot leave the photo box without this password. Choose one that you can type at the computer the box runs on; nobody can tell it to you again.</source>
        <translation>Ohne dieses Passwort können Gäste die Fotobox nicht verlassen. Wählen Sie eines, das sich am Rechner der Box tippen lässt; niemand kann es Ihnen wieder nennen.</translation>
    </message>
    <message numerus="yes">
        <source>It needs %n character(s) or more.</source>
        <extracomment>&quot;it&quot; is the password</extracomment>
        <translation>
            <numerusform>Es braucht mindestens %n Zeichen.</numerusform>
            <numerusform>Es braucht mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password of the Photo Box</source>
        <translation>Passwort der Fotobox</translation>
    </message>
    <message>
        <source>Password, again</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>Passwort, noch einmal</translation>
    </message>
    <message>
        <source>Start &amp;Without Password</source>
        <translation>&amp;Ohne Passwort starten</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>To leave the photo box press %1, then type the password.</source>
        <extracomment>%1 is a key, &quot;Ctrl+Alt+B&quot;</extracomment>
        <translation>Um die Fotobox zu verlassen, drücken Sie %1 und tippen dann das Passwort.</translation>
    </message>
    <message>
        <source>To leave the photo box press %1, then type the password. Without a password, %1 alone ends it. You can choose another key in Preferences &gt; Photo Box.</source>
        <extracomment>%1 is a key, &quot;Ctrl+Alt+B&quot;</extracomment>
        <translation>Um die Fotobox zu verlassen, drücken Sie %1 und tippen dann das Passwort. Ohne Passwort beendet %1 allein sie. Eine andere Taste können Sie unter Einstellungen &gt; Fotobox wählen.</translation>
    </message>
</context>
<context>
    <name>skein::photobox::PhotoBoxPlugin</name>
    <message>
        <source>A photo box is open.</source>
        <translation>Eine Fotobox ist offen.</translation>
    </message>
    <message>
        <source>Another plugin has this window. End that first, then start the photo box again.</source>
        <translation>Ein anderes Plugin hat dieses Fenster. Beenden Sie es zuerst und starten Sie die Fotobox dann noch einmal.</translation>
    </message>
    <message>
        <source>It needs a newer version of Skein.</source>
        <translation>Es braucht eine neuere Version von Skein.</translation>
    </message>
    <message>
        <source>Lets guests take their own photographs; a key and a password end it, see Preferences &gt; Photo Box</source>
        <translation>Lässt Gäste ihre Fotos selbst aufnehmen; eine Taste und ein Passwort beenden das, siehe Einstellungen &gt; Fotobox</translation>
    </message>
    <message>
        <source>Lets guests take their own photographs; it is ended with a password only</source>
        <translation type="vanished">Lässt Gäste ihre Fotos selbst aufnehmen; beendet wird sie nur mit Passwort</translation>
    </message>
    <message>
        <source>Photo &amp;Box</source>
        <extracomment>command of a menu</extracomment>
        <translation>Foto&amp;box</translation>
    </message>
    <message>
        <source>Photo Box</source>
        <extracomment>name of the plugin</extracomment>
        <translation>Fotobox</translation>
    </message>
    <message>
        <source>The photo box needs a session for its photographs. Open one, then start it again.</source>
        <translation>Die Fotobox braucht eine Sitzung für ihre Fotos. Öffnen Sie eine und starten Sie sie dann noch einmal.</translation>
    </message>
</context>
</TS>
