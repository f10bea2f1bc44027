<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>skein::eclipse::CameraFit</name>
    <message>
        <source>%1: with %2 the nearest that this camera can is %3 stops too bright.</source>
        <extracomment>%1 is a phase of the eclipse, %2 an exposure, %3 a number of stops</extracomment>
        <translation>%1: Bei %2 ist das Nächste, was diese Kamera kann, %3 Blendenstufen zu hell.</translation>
    </message>
    <message>
        <source>%1: with %2 the nearest that this camera can is %3 stops too dark.</source>
        <extracomment>%1 is a phase of the eclipse, %2 an exposure, %3 a number of stops</extracomment>
        <translation>%1: Bei %2 ist das Nächste, was diese Kamera kann, %3 Blendenstufen zu dunkel.</translation>
    </message>
    <message>
        <source>ISO cannot be set from here now. Switch automatic ISO off at the camera.</source>
        <translation>ISO lässt sich von hier gerade nicht einstellen. Schalten Sie die ISO-Automatik an der Kamera aus.</translation>
    </message>
    <message>
        <source>The aperture cannot be set from here now. Turn the camera&apos;s dial to M, or set it at the lens.</source>
        <translation>Die Blende lässt sich von hier gerade nicht einstellen. Stellen Sie das Wahlrad der Kamera auf M, oder stellen Sie die Blende am Objektiv ein.</translation>
    </message>
    <message>
        <source>The camera decides the shutter speed itself. Turn its dial to M (manual).</source>
        <translation>Die Kamera bestimmt die Belichtungszeit selbst. Stellen Sie ihr Wahlrad auf M (manuell).</translation>
    </message>
    <message>
        <source>The camera does not let the shutter speed be set from here: every photograph is taken with the one it has.</source>
        <translation>Die Belichtungszeit der Kamera lässt sich von hier nicht einstellen: Jedes Foto wird mit der eingestellten aufgenommen.</translation>
    </message>
    <message>
        <source>The camera&apos;s dial is at B (bulb), where nobody would close the shutter. Turn it to M (manual).</source>
        <translation>Das Wahlrad der Kamera steht auf B (Bulb): Niemand würde den Verschluss schließen. Stellen Sie es auf M (manuell).</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::CameraHand</name>
    <message>
        <source>ISO %1</source>
        <extracomment>one of a list; %1 is a number</extracomment>
        <translation>ISO %1</translation>
    </message>
    <message>
        <source>The shutter is at bulb, and nobody would close it: no photograph is taken so. Turn the camera&apos;s dial to M (manual).</source>
        <translation>Der Verschluss steht auf Bulb, und niemand würde ihn schließen: So wird kein Foto aufgenommen. Stellen Sie das Wahlrad der Kamera auf M (manuell).</translation>
    </message>
    <message>
        <source>aperture %1</source>
        <extracomment>one of a list; %1 is an aperture, &quot;f/8&quot;</extracomment>
        <translation>Blende %1</translation>
    </message>
    <message>
        <source>shutter %1</source>
        <extracomment>one of a list; %1 is a shutter speed</extracomment>
        <translation>Belichtungszeit %1</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::ContactsForm</name>
    <message>
        <source>%1, in UTC</source>
        <extracomment>%1 is the name of a contact, such as &quot;First contact&quot;; name of a field, for screen readers</extracomment>
        <translation>%1, in UTC</translation>
    </message>
    <message>
        <source>%1°</source>
        <extracomment>degrees above the horizon</extracomment>
        <translation>%1°</translation>
    </message>
    <message>
        <source>&amp;Type the times myself</source>
        <translation>Zeiten selbst &amp;eingeben</translation>
    </message>
    <message>
        <source>Kind of the eclipse</source>
        <translation>Art der Finsternis</translation>
    </message>
    <message>
        <source>Local time</source>
        <extracomment>head of a column</extracomment>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>No contact times yet. Type place and day and compute them, or type the times yourself.</source>
        <translation>Noch keine Kontaktzeiten. Geben Sie Ort und Tag ein und lassen Sie sie berechnen, oder geben Sie die Zeiten selbst ein.</translation>
    </message>
    <message>
        <source>Sun&apos;s height</source>
        <extracomment>head of a column: how high the Sun stands above the horizon</extracomment>
        <translation>Sonnenhöhe</translation>
    </message>
    <message>
        <source>Times of your own, in UTC:</source>
        <translation>Eigene Zeiten, in UTC:</translation>
    </message>
    <message>
        <source>UTC</source>
        <extracomment>head of a column of times</extracomment>
        <translation>UTC</translation>
    </message>
    <message>
        <source>When the Moon touches and leaves the disk of the Sun, as computed for this place and day, or as another source tells and you type.</source>
        <translation>Wann der Mond die Sonnenscheibe berührt und verlässt, wie es für diesen Ort und Tag berechnet ist oder wie eine andere Quelle es angibt und Sie es eintippen.</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::Cues</name>
    <message>
        <source>Filter off!</source>
        <extracomment>spoken aloud: the solar filter is to be taken off the lens</extracomment>
        <translation>Filter ab!</translation>
    </message>
    <message>
        <source>Filter on!</source>
        <extracomment>spoken aloud: the solar filter is to be put on the lens</extracomment>
        <translation>Filter auf!</translation>
    </message>
    <message>
        <source>First contact</source>
        <extracomment>spoken aloud during the eclipse; short</extracomment>
        <translation>Erster Kontakt</translation>
    </message>
    <message>
        <source>Fourth contact: the eclipse is over</source>
        <translation>Vierter Kontakt: Die Finsternis ist vorbei</translation>
    </message>
    <message>
        <source>Maximum</source>
        <extracomment>spoken aloud during the eclipse: the middle of it</extracomment>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Maximum: the filter stays on</source>
        <translation>Maximum: Der Filter bleibt auf</translation>
    </message>
    <message>
        <source>One minute to first contact: the filter is on?</source>
        <translation>Noch eine Minute bis zum ersten Kontakt: Ist der Filter auf?</translation>
    </message>
    <message>
        <source>One minute to the ring: the filter stays on</source>
        <translation>Noch eine Minute bis zum Ring: Der Filter bleibt auf</translation>
    </message>
    <message>
        <source>One minute to totality</source>
        <translation>Noch eine Minute bis zur Totalität</translation>
    </message>
    <message>
        <source>Ten minutes to totality</source>
        <translation>Noch zehn Minuten bis zur Totalität</translation>
    </message>
    <message>
        <source>The ring begins</source>
        <translation>Der Ring beginnt</translation>
    </message>
    <message>
        <source>The ring is over</source>
        <translation>Der Ring ist vorbei</translation>
    </message>
    <message>
        <source>Totality begins</source>
        <extracomment>spoken aloud during the eclipse; short</extracomment>
        <translation>Die Totalität beginnt</translation>
    </message>
    <message>
        <source>Totality ends soon: no look through the finder now</source>
        <translation>Die Totalität endet gleich: jetzt nicht durch den Sucher sehen</translation>
    </message>
    <message>
        <source>Totality is over</source>
        <translation>Die Totalität ist vorbei</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::EclipsePage</name>
    <message>
        <source> s</source>
        <extracomment>seconds, behind a number</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source> s after C3</source>
        <translation> s nach C3</translation>
    </message>
    <message>
        <source> s before C2</source>
        <translation> s vor C2</translation>
    </message>
    <message>
        <source>&amp;Cues:</source>
        <extracomment>label of a choice: how what is to be done is announced</extracomment>
        <translation>&amp;Ansagen:</translation>
    </message>
    <message>
        <source>A tone</source>
        <extracomment>how what is to be done is announced</extracomment>
        <translation>Ein Ton</translation>
    </message>
    <message>
        <source>A voice</source>
        <extracomment>how what is to be done is announced</extracomment>
        <translation>Eine Stimme</translation>
    </message>
    <message>
        <source>Camera&apos;s &amp;pause:</source>
        <extracomment>label of a number of seconds that the camera needs between two photographs</extracomment>
        <translation>&amp;Pause der Kamera:</translation>
    </message>
    <message>
        <source>Every cue is shown as well.</source>
        <translation type="vanished">Jede Ansage wird auch angezeigt.</translation>
    </message>
    <message>
        <source>Filter o&amp;ff:</source>
        <extracomment>label of a number of seconds: when the solar filter is to be taken off</extracomment>
        <translation>&amp;Filter ab:</translation>
    </message>
    <message>
        <source>Filter o&amp;n:</source>
        <extracomment>label of a number of seconds: when the solar filter is to be put on</extracomment>
        <translation>Filter a&amp;uf:</translation>
    </message>
    <message>
        <source>How long after totality (C3) you are told to put it on again.</source>
        <translation>Wie lange nach der Totalität (C3) angesagt wird, ihn wieder aufzusetzen.</translation>
    </message>
    <message>
        <source>How long before totality (C2) you are told to take the solar filter off the lens. Never look through camera or finder without it before C2.</source>
        <translation>Wie lange vor der Totalität (C2) angesagt wird, den Sonnenfilter vom Objektiv zu nehmen. Sehen Sie vor C2 nie ohne ihn durch Kamera oder Sucher.</translation>
    </message>
    <message>
        <source>How long the camera takes from the end of an exposure until it can begin the next. A rehearsal measures it. With too short a pause photographs are left out; with too long a one fewer are planned.</source>
        <translation>Wie lange die Kamera vom Ende einer Belichtung bis zum Beginn der nächsten braucht. Eine Probe misst es. Ist die Pause zu kurz, werden Fotos ausgelassen; ist sie zu lang, werden weniger geplant.</translation>
    </message>
    <message>
        <source>How you are told that the filter comes off and goes on again, so that your eyes stay on the sky. Every cue is shown as well. Where the computer has no voice a tone is sounded instead; the packages speech-dispatcher or espeak-ng bring one.</source>
        <translation>Wie angesagt wird, dass der Filter abgenommen und wieder aufgesetzt wird, damit Ihre Augen am Himmel bleiben. Jede Ansage wird auch angezeigt. Wo der Computer keine Stimme hat, ertönt stattdessen ein Ton; die Pakete speech-dispatcher oder espeak-ng bringen eine mit.</translation>
    </message>
    <message>
        <source>How you are told to take the filter off and put it on again, how long before, and how long this camera needs between two photographs, as a rehearsal tells.</source>
        <translation type="vanished">Wie Ihnen gesagt wird, dass Sie den Filter abnehmen und wieder aufsetzen sollen, wie lange vorher, und wie viel Zeit diese Kamera zwischen zwei Fotos braucht, wie eine Probe es zeigt.</translation>
    </message>
    <message>
        <source>Photographs of a rehearsal go into the folder “%1” of the session, so that they do not lie among the real ones.</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>Die Fotos einer Probe kommen in den Ordner „%1“ der Session, damit sie nicht zwischen den echten liegen.</translation>
    </message>
    <message>
        <source>Shown only</source>
        <extracomment>how what is to be done is announced: without any sound</extracomment>
        <translation>Nur angezeigt</translation>
    </message>
    <message>
        <source>The camera</source>
        <extracomment>title above options: what is known of the camera</extracomment>
        <translation>Die Kamera</translation>
    </message>
    <message>
        <source>This computer has no voice.</source>
        <translation>Dieser Computer hat keine Stimme.</translation>
    </message>
    <message>
        <source>This computer has no voice: a tone is sounded instead. The packages speech-dispatcher or espeak-ng bring one.</source>
        <translation type="vanished">Dieser Rechner hat keine Stimme: Stattdessen ertönt ein Ton. Die Pakete speech-dispatcher oder espeak-ng bringen eine mit.</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <extracomment>title above options: what is said during an eclipse</extracomment>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::EclipsePanel</name>
    <message>
        <source>%1 in</source>
        <translation type="vanished">%1 in</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1: what is photographed next; %2: a time, &quot;0:07&quot;</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 saved, %2 left out, %3 failed, %4 to come</source>
        <extracomment>%1, %2, %3 and %4 are numbers of photographs</extracomment>
        <translation>%1 gespeichert, %2 ausgelassen, %3 misslungen, %4 kommen noch</translation>
    </message>
    <message>
        <source>%1 saved, %2 left out, %3 failed.</source>
        <extracomment>%1, %2 and %3 are numbers of photographs</extracomment>
        <translation>%1 gespeichert, %2 ausgelassen, %3 misslungen.</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>how many times as fast</extracomment>
        <translation type="vanished">%1×</translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <extracomment>button: plays the eclipse as a test</extracomment>
        <translation>P&amp;roben</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <extracomment>button</extracomment>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>button</extracomment>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Ending: settings are put back</source>
        <translation>Es endet: Einstellungen werden zurückgestellt</translation>
    </message>
    <message>
        <source>From before the maximum</source>
        <translation>Ab kurz vor dem Maximum</translation>
    </message>
    <message>
        <source>From before the ring</source>
        <translation>Ab kurz vor dem Ring</translation>
    </message>
    <message>
        <source>From before totality</source>
        <translation>Ab kurz vor der Totalität</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Von Anfang an</translation>
    </message>
    <message>
        <source>From the end</source>
        <translation>Ab dem Ende</translation>
    </message>
    <message>
        <source>Go &amp;On</source>
        <extracomment>button: after a pause</extracomment>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Goes through the plan with this camera now, faster than in the sky, to see whether it can be done.</source>
        <translation type="vanished">Geht den Plan jetzt mit dieser Kamera durch, schneller als am Himmel, um zu sehen, ob er sich ausführen lässt.</translation>
    </message>
    <message>
        <source>Goes through the plan with this camera now, faster than in the sky, to see whether it can be done. Its photographs go into the folder “%1” of the session.</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>Geht den Plan jetzt mit dieser Kamera durch, schneller als am Himmel, um zu sehen, ob er zu schaffen ist. Die Fotos kommen in den Ordner „%1“ der Session.</translation>
    </message>
    <message>
        <source>How fast the rehearsal waits</source>
        <translation>Wie schnell die Probe wartet</translation>
    </message>
    <message>
        <source>How long it is until the next phase, what is done then, and whether the rehearsal begins with the plan, shortly before totality, or at its end.</source>
        <translation>Wie lange es noch bis zur nächsten Phase ist, was dann geschieht und ob die Probe am Anfang des Plans, kurz vor der Totalität oder an seinem Ende beginnt.</translation>
    </message>
    <message>
        <source>How much of the plan is behind</source>
        <translation>Wie viel vom Plan vorüber ist</translation>
    </message>
    <message>
        <source>In real time</source>
        <extracomment>one of a list of choices: the others are &quot;Waiting 10×&quot; and so on</extracomment>
        <translation>In Echtzeit</translation>
    </message>
    <message>
        <source>Lets the photographs wait, or goes on with those that are due.</source>
        <translation>Lässt die Fotos warten oder fährt mit denen fort, die an der Reihe sind.</translation>
    </message>
    <message>
        <source>No eclipse is planned. Say under “Plan…” where and when it is seen.</source>
        <translation>Es ist keine Finsternis geplant. Geben Sie unter „Plan …“ an, wo und wann sie zu sehen ist.</translation>
    </message>
    <message>
        <source>Opens the plan: place, day, and the exposures of each phase.</source>
        <translation>Öffnet den Plan: Ort, Tag und die Belichtungen jeder Phase.</translation>
    </message>
    <message>
        <source>P&amp;lan…</source>
        <extracomment>button: opens the window of the plan</extracomment>
        <translation>P&amp;lan …</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <extracomment>button</extracomment>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>state</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused: no photographs, but the eclipse goes on</source>
        <translation>Pause: keine Fotos, aber die Finsternis geht weiter</translation>
    </message>
    <message>
        <source>Rehearsal in real time</source>
        <translation>Probe in Echtzeit</translation>
    </message>
    <message>
        <source>Rehearsal, %1×</source>
        <translation type="vanished">Probe, %1×</translation>
    </message>
    <message>
        <source>Rehearsal: waiting %1 times as fast, photographs at their own pace</source>
        <extracomment>%1 is a number; photographs take as long as they do in earnest</extracomment>
        <translation>Probe: Warten %1-mal so schnell, Fotos in ihrem eigenen Tempo</translation>
    </message>
    <message>
        <source>Takes the photographs of the plan by the clock of the computer, or stops that.</source>
        <translation>Nimmt die Fotos des Plans nach der Uhr des Computers auf oder stoppt das.</translation>
    </message>
    <message>
        <source>The camera was ready again %1 s after each exposure; the plan counts on %2 s.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Die Kamera war jeweils %1 s nach der Belichtung wieder bereit; der Plan rechnet mit %2 s.</translation>
    </message>
    <message>
        <source>The eclipse is over</source>
        <translation>Die Finsternis ist vorbei</translation>
    </message>
    <message>
        <source>The rehearsal takes %1.</source>
        <extracomment>%1: how long, &quot;4:50&quot;</extracomment>
        <translation>Die Probe dauert %1.</translation>
    </message>
    <message>
        <source>The rehearsal takes about %1: only waiting is faster, photographs take their time.</source>
        <extracomment>%1: how long, &quot;4:50&quot;</extracomment>
        <translation>Die Probe dauert etwa %1: Nur das Warten geht schneller, Fotos brauchen ihre Zeit.</translation>
    </message>
    <message>
        <source>Until: %1</source>
        <extracomment>stands above a time that is counted down; %1: &quot;First contact&quot;, &quot;Totality begins&quot;, &quot;Maximum&quot;</extracomment>
        <translation>Bis: %1</translation>
    </message>
    <message>
        <source>Waiting %1×</source>
        <extracomment>rehearsal, while nothing is to be done; %1 is a number: how many times faster</extracomment>
        <translation>Warten %1×</translation>
    </message>
    <message>
        <source>Waiting is so many times as fast. Photographs take their time.</source>
        <translation>Das Warten geht so viele Male schneller. Fotos brauchen ihre Zeit.</translation>
    </message>
    <message>
        <source>Where the rehearsal begins</source>
        <translation>Wo die Probe beginnt</translation>
    </message>
    <message>
        <source>about %1 to go</source>
        <extracomment>%1: how long, &quot;4:50&quot;</extracomment>
        <translation>noch etwa %1</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::EclipsePlugin</name>
    <message>
        <source>%1 photographs of the eclipse are saved, %2 were left out, %3 failed.</source>
        <extracomment>%1 to %3 are numbers of photographs</extracomment>
        <translation>%1 Fotos der Finsternis sind gespeichert, %2 wurden ausgelassen, %3 sind misslungen.</translation>
    </message>
    <message>
        <source>&amp;Eclipse</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Finsternis</translation>
    </message>
    <message>
        <source>&amp;Plan an Eclipse…</source>
        <translation>Finsternis &amp;planen …</translation>
    </message>
    <message>
        <source>&amp;Rehearse Eclipse</source>
        <extracomment>command of a menu</extracomment>
        <translation>Finsternis p&amp;roben</translation>
    </message>
    <message>
        <source>&amp;Show Eclipse Panel</source>
        <extracomment>command of a menu: shows the tab &quot;Eclipse&quot; at the side of the window</extracomment>
        <translation>&amp;Leiste „Finsternis“ zeigen</translation>
    </message>
    <message>
        <source>A sequence is running. Stop it, or wait until it has ended.</source>
        <translation>Eine Serie läuft. Beenden Sie sie, oder warten Sie, bis sie zu Ende ist.</translation>
    </message>
    <message>
        <source>An eclipse is being photographed. Closing the window ends that.</source>
        <translation>Eine Finsternis wird fotografiert. Wird das Fenster geschlossen, endet das.</translation>
    </message>
    <message>
        <source>An eclipse is being rehearsed. Closing the window ends that.</source>
        <translation>Eine Finsternis wird geprobt. Wird das Fenster geschlossen, endet das.</translation>
    </message>
    <message>
        <source>Begins or stops photographing the eclipse that is planned</source>
        <translation>Beginnt oder beendet das Fotografieren der geplanten Finsternis</translation>
    </message>
    <message>
        <source>Eclipse</source>
        <extracomment>title of a tab</extracomment>
        <translation>Finsternis</translation>
    </message>
    <message>
        <source>Eclipse, rehearsal</source>
        <extracomment>what takes photographs, in a bar over the picture</extracomment>
        <translation>Finsternis, Probe</translation>
    </message>
    <message>
        <source>Goes through the eclipse that is planned, faster than it will be</source>
        <translation>Geht die geplante Finsternis durch, schneller als sie sein wird</translation>
    </message>
    <message>
        <source>It needs a newer version of Skein.</source>
        <translation>Es braucht eine neuere Version von Skein.</translation>
    </message>
    <message>
        <source>It was a rehearsal: they lie in the folder “%1” of the session.</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>Es war eine Probe: Sie liegen im Ordner „%1“ der Session.</translation>
    </message>
    <message>
        <source>No camera is connected. Connect one before the eclipse begins.</source>
        <translation>Es ist keine Kamera angeschlossen. Schließen Sie eine an, bevor die Finsternis beginnt.</translation>
    </message>
    <message>
        <source>P&amp;ause Eclipse</source>
        <extracomment>command of a menu</extracomment>
        <translation>Finsternis an&amp;halten</translation>
    </message>
    <message>
        <source>Photograph &amp;Eclipse</source>
        <extracomment>command of a menu, a verb: takes the photographs of the plan</extracomment>
        <translation>&amp;Finsternis fotografieren</translation>
    </message>
    <message>
        <source>Shows the tab “Eclipse” at the side of the window, which counts down to the next contact</source>
        <translation>Zeigt den Reiter „Finsternis“ an der Seite des Fensters, der bis zum nächsten Kontakt herunterzählt</translation>
    </message>
    <message>
        <source>Takes no photographs of the eclipse until it is chosen again</source>
        <translation>Nimmt keine Fotos der Finsternis auf, bis es wieder gewählt wird</translation>
    </message>
    <message>
        <source>The camera is being set back to what it was before the eclipse. Closing the window now may leave it as it is.</source>
        <translation>Die Kamera wird auf die Einstellungen von vor der Finsternis zurückgestellt. Wird das Fenster jetzt geschlossen, bleibt sie vielleicht, wie sie ist.</translation>
    </message>
    <message>
        <source>Where and when an eclipse is seen, and how it is photographed</source>
        <translation>Wo und wann eine Finsternis zu sehen ist, und wie sie fotografiert wird</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::EclipseRun</name>
    <message>
        <source>No eclipse is planned. Say under “Plan…” where and when it is seen.</source>
        <translation>Es ist keine Finsternis geplant. Geben Sie unter „Plan …“ an, wo und wann sie zu sehen ist.</translation>
    </message>
    <message>
        <source>Nothing is to be photographed. Switch on some phases under “Plan…”.</source>
        <translation>Es ist nichts zu fotografieren. Schalten Sie unter „Plan …“ einige Phasen ein.</translation>
    </message>
    <message>
        <source>The camera could not be set back. Set it yourself: %1.</source>
        <extracomment>%1 is a list of what could not be set</extracomment>
        <translation>Die Kamera konnte nicht zurückgestellt werden. Stellen Sie sie selbst ein: %1.</translation>
    </message>
    <message>
        <source>The camera was away for a while. It is back.</source>
        <translation>Die Kamera war eine Weile weg. Sie ist wieder da.</translation>
    </message>
    <message>
        <source>The camera&apos;s dial is at B (bulb), where nobody would close the shutter. Turn it to M (manual), and begin again.</source>
        <translation>Das Wahlrad der Kamera steht auf B (Bulb): Niemand würde den Verschluss schließen. Stellen Sie es auf M (manuell), und beginnen Sie noch einmal.</translation>
    </message>
    <message>
        <source>This eclipse is over. Rehearse it, or plan another one.</source>
        <translation>Diese Finsternis ist vorbei. Proben Sie sie, oder planen Sie eine andere.</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::EclipseTexts</name>
    <message>
        <source>%1 UTC</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 UTC · %2 %3</source>
        <extracomment>%1: a time of day; %2: a time of day; %3: the short name of a time zone, &quot;CEST&quot;</extracomment>
        <translation>%1 UTC · %2 %3</translation>
    </message>
    <message>
        <source>%1 s, f/%2, ISO %3</source>
        <extracomment>an exposure; %1 to %3 are numbers</extracomment>
        <translation>%1 s, f/%2, ISO %3</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>until the eclipse begins</extracomment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Annular eclipse</source>
        <extracomment>a kind of eclipse</extracomment>
        <translation>Ringförmige Finsternis</translation>
    </message>
    <message>
        <source>Annular eclipse, %1 of the ring</source>
        <extracomment>%1: how long, &quot;4:50&quot;</extracomment>
        <translation>Ringförmige Finsternis, %1 Ring</translation>
    </message>
    <message>
        <source>Baily&apos;s beads</source>
        <extracomment>phase of an eclipse</extracomment>
        <translation>Perlschnur</translation>
    </message>
    <message>
        <source>C1, first contact</source>
        <translation>C1, erster Kontakt</translation>
    </message>
    <message>
        <source>C2, second contact</source>
        <translation>C2, zweiter Kontakt</translation>
    </message>
    <message>
        <source>C3, third contact</source>
        <translation>C3, dritter Kontakt</translation>
    </message>
    <message>
        <source>C4, fourth contact</source>
        <translation>C4, vierter Kontakt</translation>
    </message>
    <message>
        <source>Diamond ring</source>
        <extracomment>phase of an eclipse</extracomment>
        <translation>Diamantring</translation>
    </message>
    <message>
        <source>Inner corona</source>
        <extracomment>what is photographed during totality</extracomment>
        <translation>Innere Korona</translation>
    </message>
    <message>
        <source>Maximum</source>
        <extracomment>the middle of an eclipse</extracomment>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>No eclipse</source>
        <extracomment>at this place on this day</extracomment>
        <translation>Keine Finsternis</translation>
    </message>
    <message>
        <source>Outer corona</source>
        <extracomment>what is photographed during totality</extracomment>
        <translation>Äußere Korona</translation>
    </message>
    <message>
        <source>Partial eclipse</source>
        <extracomment>a kind of eclipse</extracomment>
        <translation>Partielle Finsternis</translation>
    </message>
    <message>
        <source>Partial, with filter</source>
        <translation>Partiell, mit Filter</translation>
    </message>
    <message>
        <source>Ring, with filter</source>
        <translation>Ring, mit Filter</translation>
    </message>
    <message>
        <source>Total eclipse</source>
        <extracomment>a kind of eclipse</extracomment>
        <translation>Totale Finsternis</translation>
    </message>
    <message>
        <source>Total eclipse, %1 of totality</source>
        <extracomment>%1: how long, &quot;1:15&quot;</extracomment>
        <translation>Totale Finsternis, %1 Totalität</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::ExposureTable</name>
    <message>
        <source>Aperture</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>Blende</translation>
    </message>
    <message>
        <source>Every</source>
        <extracomment>head of a column: a photograph every so many seconds</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Exposures of the phases</source>
        <translation>Belichtungen der Phasen</translation>
    </message>
    <message>
        <source>ISO</source>
        <extracomment>head of a column</extracomment>
        <translation>ISO</translation>
    </message>
    <message>
        <source>In all</source>
        <extracomment>head of a column: photographs altogether</extracomment>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>On this camera</source>
        <translation>Mit dieser Kamera</translation>
    </message>
    <message>
        <source>Phase</source>
        <extracomment>head of a column: phase of the eclipse</extracomment>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Phases that are photographed</source>
        <translation>Phasen, die fotografiert werden</translation>
    </message>
    <message>
        <source>Photographs each time</source>
        <translation>Fotos bei jedem Mal</translation>
    </message>
    <message>
        <source>Photographs in this phase altogether</source>
        <translation>Fotos in dieser Phase insgesamt</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>head of a column: how many photographs</extracomment>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Seconds from one time to the next; 0: as fast as the camera can</source>
        <translation>Sekunden von einem Mal zum nächsten; 0: so schnell die Kamera kann</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <extracomment>name of a field, for screen readers: ISO</extracomment>
        <translation>Empfindlichkeit</translation>
    </message>
    <message>
        <source>Shutter</source>
        <extracomment>head of a column: the shutter speed</extracomment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Shutter time of the first photograph, in seconds: 1/400 or 0.5</source>
        <translation>Belichtungszeit des ersten Fotos in Sekunden: 1/400 oder 0,5</translation>
    </message>
    <message>
        <source>Stops</source>
        <extracomment>head of a column: stops by which each photograph is longer than the one before</extracomment>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Stops by which each photograph is longer than the one before it</source>
        <translation>Stufen, um die jedes Foto länger ist als das vorige</translation>
    </message>
    <message>
        <source>The nearest that the camera can</source>
        <translation>Das Nächste, was die Kamera kann</translation>
    </message>
    <message>
        <source>f-number</source>
        <extracomment>head of a column</extracomment>
        <translation>Blendenzahl</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::PlaceForm</name>
    <message>
        <source> m</source>
        <extracomment>metres, after a number</extracomment>
        <translation> m</translation>
    </message>
    <message>
        <source>&amp;Compute Contact Times</source>
        <translation>Kontaktzeiten &amp;berechnen</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <extracomment>label of a date</extracomment>
        <translation>&amp;Tag:</translation>
    </message>
    <message>
        <source>&amp;Height:</source>
        <extracomment>label of a number: metres above the sea</extracomment>
        <translation>&amp;Höhe:</translation>
    </message>
    <message>
        <source>-8.4115 or 8° 24&apos; 41&quot; W</source>
        <translation>-8.4115 oder 8° 24&apos; 41&quot; W</translation>
    </message>
    <message>
        <source>43.3623 or 43° 21&apos; 44&quot; N</source>
        <translation>43.3623 oder 43° 21&apos; 44&quot; N</translation>
    </message>
    <message>
        <source>A Coruña</source>
        <extracomment>example of a place</extracomment>
        <translation>A Coruña</translation>
    </message>
    <message>
        <source>A latitude lies between −90 (the South Pole) and 90 (the North Pole).</source>
        <translation>Eine geografische Breite liegt zwischen −90 (dem Südpol) und 90 (dem Nordpol).</translation>
    </message>
    <message>
        <source>A longitude lies between −180 (west of Greenwich) and 180 (east of it).</source>
        <translation>Eine geografische Länge liegt zwischen −180 (westlich von Greenwich) und 180 (östlich davon).</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt Eclipse</source>
        <translation>&amp;Nächste Finsternis suchen</translation>
    </message>
    <message>
        <source>L&amp;atitude:</source>
        <extracomment>label of a field</extracomment>
        <translation>B&amp;reite:</translation>
    </message>
    <message>
        <source>L&amp;ongitude:</source>
        <extracomment>label of a field</extracomment>
        <translation>&amp;Länge:</translation>
    </message>
    <message>
        <source>P&amp;lace:</source>
        <extracomment>label of a field: the name of the place</extracomment>
        <translation>&amp;Ort:</translation>
    </message>
    <message>
        <source>This latitude cannot be read. Type it like 43.3623 or 43° 21&apos; 44&quot; N.</source>
        <translation>Diese Breite ist nicht lesbar. Geben Sie sie ein wie 43.3623 oder 43° 21&apos; 44&quot; N.</translation>
    </message>
    <message>
        <source>This longitude cannot be read. Type it like -8.4115 or 8° 24&apos; 41&quot; W.</source>
        <translation>Diese Länge ist nicht lesbar. Geben Sie sie ein wie -8.4115 oder 8° 24&apos; 41&quot; W.</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::PlaceText</name>
    <message>
        <source>E</source>
        <comment>longitude</comment>
        <extracomment>east, as it is typed behind (or before) a longitude; see N. German: O</extracomment>
        <translation>O|Ost</translation>
    </message>
    <message>
        <source>N</source>
        <comment>latitude</comment>
        <extracomment>north, as it is typed behind (or before) a latitude; more than one may be given, as N|Nord. N, S, E and W are always understood.</extracomment>
        <translation>N|Nord</translation>
    </message>
    <message>
        <source>S</source>
        <comment>latitude</comment>
        <extracomment>south, as it is typed behind (or before) a latitude; see N</extracomment>
        <translation>S|Süd</translation>
    </message>
    <message>
        <source>W</source>
        <comment>longitude</comment>
        <extracomment>west, as it is typed behind (or before) a longitude; see N. French: O</extracomment>
        <translation>W|West</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::PlanDialog</name>
    <message>
        <source>&amp;Save As…</source>
        <extracomment>button</extracomment>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>&amp;Usual Exposures</source>
        <extracomment>button: writes usual exposures into the table</extracomment>
        <translation>&amp;Übliche Belichtungen</translation>
    </message>
    <message>
        <source>Contact times</source>
        <extracomment>title of a part: when the phases of the eclipse begin</extracomment>
        <translation>Kontaktzeiten</translation>
    </message>
    <message>
        <source>Exposures</source>
        <extracomment>title of a part</extracomment>
        <translation>Belichtungen</translation>
    </message>
    <message>
        <source>Fills the table with exposures that are usual for f/8, ISO 100 and a filter of density 5.</source>
        <translation>Füllt die Tabelle mit Belichtungen, die für f/8, ISO 100 und einen Filter der Dichte 5 üblich sind.</translation>
    </message>
    <message>
        <source>No eclipse is seen from this place within ten years after that.</source>
        <translation>Von diesem Ort ist in den zehn Jahren danach keine Finsternis zu sehen.</translation>
    </message>
    <message>
        <source>O&amp;pen…</source>
        <extracomment>button: opens a plan</extracomment>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open a Plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Place and day</source>
        <translation>Ort und Tag</translation>
    </message>
    <message>
        <source>Plan of an Eclipse</source>
        <translation>Plan einer Finsternis</translation>
    </message>
    <message>
        <source>Plans of eclipses (*.json)</source>
        <translation>Pläne von Finsternissen (*.json)</translation>
    </message>
    <message>
        <source>Save the Plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>Takes a plan from a file in the place of this one.</source>
        <translation>Übernimmt einen Plan aus einer Datei anstelle von diesem.</translation>
    </message>
    <message>
        <source>The Sun is below the horizon at %1.</source>
        <extracomment>%1 is the name of a contact, such as &quot;First contact&quot;</extracomment>
        <translation>Die Sonne steht bei %1 unter dem Horizont.</translation>
    </message>
    <message>
        <source>The photographs are taken by the computer&apos;s clock: set it by the network (NTP) or GPS shortly before. Computed times are good to one or two seconds.</source>
        <translation>Fotografiert wird nach der Uhr des Rechners: Stellen Sie sie kurz vorher über das Netz (NTP) oder GPS. Berechnete Zeiten sind auf ein bis zwei Sekunden genau.</translation>
    </message>
    <message>
        <source>The plan cannot be opened: %1.</source>
        <extracomment>%1 is the reason</extracomment>
        <translation>Der Plan lässt sich nicht öffnen: %1.</translation>
    </message>
    <message>
        <source>The plan cannot be saved: %1. Choose another folder.</source>
        <extracomment>%1 is the reason</extracomment>
        <translation>Der Plan lässt sich nicht speichern: %1. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The times are not in order: each contact must come after the one before it.</source>
        <translation>Die Zeiten stehen nicht in der richtigen Folge: Jeder Kontakt muss nach dem vorigen kommen.</translation>
    </message>
    <message>
        <source>There is no eclipse at this place on that day. Choose another day, or let the next one be found.</source>
        <translation>An diesem Ort gibt es an dem Tag keine Finsternis. Wählen Sie einen anderen Tag, oder lassen Sie die nächste suchen.</translation>
    </message>
    <message>
        <source>What is wrong with the plan</source>
        <extracomment>name of a list of sentences, for screen readers</extracomment>
        <translation>Was an dem Plan nicht stimmt</translation>
    </message>
    <message>
        <source>Where you stand and on which day. The next eclipse that is seen there can be searched for, and the times of that day computed.</source>
        <translation>Wo und an welchem Tag Sie fotografieren. Die nächste Finsternis, die dort zu sehen ist, lässt sich suchen, und die Zeiten dieses Tages lassen sich berechnen.</translation>
    </message>
    <message>
        <source>Which exposures are taken in each phase, how many and how often. The last column tells what the camera makes of it.</source>
        <translation>Welche Belichtungen in jeder Phase aufgenommen werden, wie viele und wie oft. Die letzte Spalte sagt, was die Kamera daraus macht.</translation>
    </message>
    <message>
        <source>Writes this plan to a file, for another computer or another year.</source>
        <translation>Schreibt diesen Plan in eine Datei, für einen anderen Computer oder ein anderes Jahr.</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::PlanFile</name>
    <message>
        <source>This file is no plan of an eclipse. Choose another one.</source>
        <translation>Diese Datei ist kein Plan einer Finsternis. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This plan was saved by a newer version of Skein. Open it there.</source>
        <translation>Dieser Plan wurde von einer neueren Version von Skein gespeichert. Öffnen Sie ihn dort.</translation>
    </message>
</context>
</TS>
