<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>skein::eclipse::CameraFit</name>
    <message>
        <source>%1: with %2 the nearest that this camera can is %3 stops too bright.</source>
        <extracomment>%1 is a phase of the eclipse, %2 an exposure, %3 a number of stops</extracomment>
        <translation>%1: con %2 il valore più vicino possibile con questa fotocamera è troppo chiaro di %3 stop.</translation>
    </message>
    <message>
        <source>%1: with %2 the nearest that this camera can is %3 stops too dark.</source>
        <extracomment>%1 is a phase of the eclipse, %2 an exposure, %3 a number of stops</extracomment>
        <translation>%1: con %2 il valore più vicino possibile con questa fotocamera è troppo scuro di %3 stop.</translation>
    </message>
    <message>
        <source>ISO cannot be set from here now. Switch automatic ISO off at the camera.</source>
        <translation>Al momento non è possibile impostare l’ISO da qui. Disattiva gli ISO automatici sulla fotocamera.</translation>
    </message>
    <message>
        <source>The aperture cannot be set from here now. Turn the camera&apos;s dial to M, or set it at the lens.</source>
        <translation>Al momento non è possibile impostare il diaframma da qui. Gira la ghiera della fotocamera su M o impostalo sull’obiettivo.</translation>
    </message>
    <message>
        <source>The camera decides the shutter speed itself. Turn its dial to M (manual).</source>
        <translation>La fotocamera decide da sola il tempo di posa. Gira la sua ghiera su M (manuale).</translation>
    </message>
    <message>
        <source>The camera does not let the shutter speed be set from here: every photograph is taken with the one it has.</source>
        <translation>La fotocamera non permette di impostare da qui il tempo di posa: ogni foto viene scattata con quello attuale.</translation>
    </message>
    <message>
        <source>The camera&apos;s dial is at B (bulb), where nobody would close the shutter. Turn it to M (manual).</source>
        <translation>La ghiera della fotocamera è su B (bulb), dove nessuno chiuderebbe l’otturatore. Girala su M (manuale).</translation>
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
        <translation>Il tempo di posa è su bulb e nessuno chiuderebbe l’otturatore: così non si scatta nessuna foto. Gira la ghiera della fotocamera su M (manuale).</translation>
    </message>
    <message>
        <source>aperture %1</source>
        <extracomment>one of a list; %1 is an aperture, &quot;f/8&quot;</extracomment>
        <translation>diaframma %1</translation>
    </message>
    <message>
        <source>shutter %1</source>
        <extracomment>one of a list; %1 is a shutter speed</extracomment>
        <translation>tempo di posa %1</translation>
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
        <translation>&amp;Inserisci gli orari a mano</translation>
    </message>
    <message>
        <source>Kind of the eclipse</source>
        <translation>Tipo di eclissi</translation>
    </message>
    <message>
        <source>Local time</source>
        <extracomment>head of a column</extracomment>
        <translation>Ora locale</translation>
    </message>
    <message>
        <source>No contact times yet. Type place and day and compute them, or type the times yourself.</source>
        <translation>Ancora nessun orario dei contatti. Inserisci luogo e giorno e calcolali, oppure inserisci gli orari a mano.</translation>
    </message>
    <message>
        <source>Sun&apos;s height</source>
        <extracomment>head of a column: how high the Sun stands above the horizon</extracomment>
        <translation>Altezza del Sole</translation>
    </message>
    <message>
        <source>Times of your own, in UTC:</source>
        <translation>Orari propri, in UTC:</translation>
    </message>
    <message>
        <source>UTC</source>
        <extracomment>head of a column of times</extracomment>
        <translation>UTC</translation>
    </message>
    <message>
        <source>When the Moon touches and leaves the disk of the Sun, as computed for this place and day, or as another source tells and you type.</source>
        <translation>Quando la Luna tocca e lascia il disco del Sole, secondo il calcolo per questo luogo e giorno, o secondo un’altra fonte, inserendo gli orari a mano.</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::Cues</name>
    <message>
        <source>Filter off!</source>
        <extracomment>spoken aloud: the solar filter is to be taken off the lens</extracomment>
        <translation>Via il filtro!</translation>
    </message>
    <message>
        <source>Filter on!</source>
        <extracomment>spoken aloud: the solar filter is to be put on the lens</extracomment>
        <translation>Metti il filtro!</translation>
    </message>
    <message>
        <source>First contact</source>
        <extracomment>spoken aloud during the eclipse; short</extracomment>
        <translation>Primo contatto</translation>
    </message>
    <message>
        <source>Fourth contact: the eclipse is over</source>
        <translation>Quarto contatto: l’eclissi è finita</translation>
    </message>
    <message>
        <source>Maximum</source>
        <extracomment>spoken aloud during the eclipse: the middle of it</extracomment>
        <translation>Massimo</translation>
    </message>
    <message>
        <source>Maximum: the filter stays on</source>
        <translation>Massimo: il filtro resta montato</translation>
    </message>
    <message>
        <source>One minute to first contact: the filter is on?</source>
        <translation>Un minuto al primo contatto: il filtro è montato?</translation>
    </message>
    <message>
        <source>One minute to the ring: the filter stays on</source>
        <translation>Un minuto all’anello: il filtro resta montato</translation>
    </message>
    <message>
        <source>One minute to totality</source>
        <translation>Un minuto alla totalità</translation>
    </message>
    <message>
        <source>Ten minutes to totality</source>
        <translation>Dieci minuti alla totalità</translation>
    </message>
    <message>
        <source>The ring begins</source>
        <translation>Inizia l’anello</translation>
    </message>
    <message>
        <source>The ring is over</source>
        <translation>L’anello è finito</translation>
    </message>
    <message>
        <source>Totality begins</source>
        <extracomment>spoken aloud during the eclipse; short</extracomment>
        <translation>Inizia la totalità</translation>
    </message>
    <message>
        <source>Totality ends soon: no look through the finder now</source>
        <translation>La totalità sta per finire: ora non guardare nel mirino</translation>
    </message>
    <message>
        <source>Totality is over</source>
        <translation>La totalità è finita</translation>
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
        <translation> s dopo C3</translation>
    </message>
    <message>
        <source> s before C2</source>
        <translation> s prima di C2</translation>
    </message>
    <message>
        <source>&amp;Cues:</source>
        <extracomment>label of a choice: how what is to be done is announced</extracomment>
        <translation>&amp;Avvisi:</translation>
    </message>
    <message>
        <source>A tone</source>
        <extracomment>how what is to be done is announced</extracomment>
        <translation>Un segnale acustico</translation>
    </message>
    <message>
        <source>A voice</source>
        <extracomment>how what is to be done is announced</extracomment>
        <translation>Una voce</translation>
    </message>
    <message>
        <source>Camera&apos;s &amp;pause:</source>
        <extracomment>label of a number of seconds that the camera needs between two photographs</extracomment>
        <translation>&amp;Pausa della fotocamera:</translation>
    </message>
    <message>
        <source>Every cue is shown as well.</source>
        <translation type="vanished">Ogni avviso viene anche mostrato.</translation>
    </message>
    <message>
        <source>Filter o&amp;ff:</source>
        <extracomment>label of a number of seconds: when the solar filter is to be taken off</extracomment>
        <translation>&amp;Togli il filtro:</translation>
    </message>
    <message>
        <source>Filter o&amp;n:</source>
        <extracomment>label of a number of seconds: when the solar filter is to be put on</extracomment>
        <translation>&amp;Metti il filtro:</translation>
    </message>
    <message>
        <source>How long after totality (C3) you are told to put it on again.</source>
        <translation>Quanto tempo dopo la totalità (C3) ti viene detto di rimetterlo.</translation>
    </message>
    <message>
        <source>How long before totality (C2) you are told to take the solar filter off the lens. Never look through camera or finder without it before C2.</source>
        <translation>Quanto tempo prima della totalità (C2) ti viene detto di togliere il filtro solare dall’obiettivo. Non guardare mai senza filtro nella fotocamera o nel mirino prima di C2.</translation>
    </message>
    <message>
        <source>How long the camera takes from the end of an exposure until it can begin the next. A rehearsal measures it. With too short a pause photographs are left out; with too long a one fewer are planned.</source>
        <translation>Quanto tempo impiega la fotocamera dalla fine di un’esposizione fino a poter iniziare la successiva. Una prova lo misura. Con una pausa troppo breve alcune foto vengono saltate; con una troppo lunga se ne pianificano meno.</translation>
    </message>
    <message>
        <source>How you are told that the filter comes off and goes on again, so that your eyes stay on the sky. Every cue is shown as well. Where the computer has no voice a tone is sounded instead; the packages speech-dispatcher or espeak-ng bring one.</source>
        <translation>Come ti viene detto di togliere e rimettere il filtro, così che gli occhi restino sul cielo. Ogni avviso viene anche mostrato. Se il computer non ha una voce, viene emesso un suono; i pacchetti speech-dispatcher o espeak-ng ne forniscono una.</translation>
    </message>
    <message>
        <source>How you are told to take the filter off and put it on again, how long before, and how long this camera needs between two photographs, as a rehearsal tells.</source>
        <translation type="vanished">Come vieni avvisato di togliere il filtro e rimetterlo, con quanto anticipo, e quanto tempo serve a questa fotocamera tra due foto, come indica una prova.</translation>
    </message>
    <message>
        <source>Photographs of a rehearsal go into the folder “%1” of the session, so that they do not lie among the real ones.</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>Le foto di una prova vanno nella cartella “%1” della sessione, così non si mescolano a quelle vere.</translation>
    </message>
    <message>
        <source>Shown only</source>
        <extracomment>how what is to be done is announced: without any sound</extracomment>
        <translation>Solo mostrati</translation>
    </message>
    <message>
        <source>The camera</source>
        <extracomment>title above options: what is known of the camera</extracomment>
        <translation>La fotocamera</translation>
    </message>
    <message>
        <source>This computer has no voice.</source>
        <translation>Questo computer non ha una voce.</translation>
    </message>
    <message>
        <source>This computer has no voice: a tone is sounded instead. The packages speech-dispatcher or espeak-ng bring one.</source>
        <translation type="vanished">Questo computer non ha una voce: al suo posto si sente un segnale acustico. I pacchetti speech-dispatcher o espeak-ng ne forniscono una.</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <extracomment>title above options: what is said during an eclipse</extracomment>
        <translation>Che cosa c’è da fare</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::EclipsePanel</name>
    <message>
        <source>%1 in</source>
        <translation type="vanished">%1 tra</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1: what is photographed next; %2: a time, &quot;0:07&quot;</extracomment>
        <translation>%1 tra %2</translation>
    </message>
    <message>
        <source>%1 saved, %2 left out, %3 failed, %4 to come</source>
        <extracomment>%1, %2, %3 and %4 are numbers of photographs</extracomment>
        <translation>%1 salvate, %2 saltate, %3 non riuscite, %4 da scattare</translation>
    </message>
    <message>
        <source>%1 saved, %2 left out, %3 failed.</source>
        <extracomment>%1, %2 and %3 are numbers of photographs</extracomment>
        <translation>%1 salvate, %2 saltate, %3 non riuscite.</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>how many times as fast</extracomment>
        <translation type="vanished">%1×</translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <extracomment>button: plays the eclipse as a test</extracomment>
        <translation>&amp;Prova</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <extracomment>button</extracomment>
        <translation>&amp;Avvia</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>button</extracomment>
        <translation>&amp;Ferma</translation>
    </message>
    <message>
        <source>Ending: settings are put back</source>
        <translation>Conclusione: ripristino delle impostazioni</translation>
    </message>
    <message>
        <source>From before the maximum</source>
        <translation>Da prima del massimo</translation>
    </message>
    <message>
        <source>From before the ring</source>
        <translation>Da prima dell’anello</translation>
    </message>
    <message>
        <source>From before totality</source>
        <translation>Da prima della totalità</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Dall’inizio</translation>
    </message>
    <message>
        <source>From the end</source>
        <translation>Dalla fine</translation>
    </message>
    <message>
        <source>Go &amp;On</source>
        <extracomment>button: after a pause</extracomment>
        <translation>P&amp;rosegui</translation>
    </message>
    <message>
        <source>Goes through the plan with this camera now, faster than in the sky, to see whether it can be done.</source>
        <translation type="vanished">Esegue ora il piano con questa fotocamera, più velocemente che in cielo, per vedere se è fattibile.</translation>
    </message>
    <message>
        <source>Goes through the plan with this camera now, faster than in the sky, to see whether it can be done. Its photographs go into the folder “%1” of the session.</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>Percorre ora il piano con questa fotocamera, più in fretta che in cielo, per vedere se è realizzabile. Le sue foto vanno nella cartella “%1” della sessione.</translation>
    </message>
    <message>
        <source>How fast the rehearsal waits</source>
        <translation>Quanto velocemente attende la prova</translation>
    </message>
    <message>
        <source>How long it is until the next phase, what is done then, and whether the rehearsal begins with the plan, shortly before totality, or at its end.</source>
        <translation>Quanto manca alla fase successiva, che cosa si fa allora, e se la prova inizia con il piano, poco prima della totalità, o alla fine del piano.</translation>
    </message>
    <message>
        <source>How much of the plan is behind</source>
        <translation>Quanta parte del piano è già trascorsa</translation>
    </message>
    <message>
        <source>In real time</source>
        <extracomment>one of a list of choices: the others are &quot;Waiting 10×&quot; and so on</extracomment>
        <translation>In tempo reale</translation>
    </message>
    <message>
        <source>Lets the photographs wait, or goes on with those that are due.</source>
        <translation>Mette in attesa le foto, o prosegue con quelle previste.</translation>
    </message>
    <message>
        <source>No eclipse is planned. Say under “Plan…” where and when it is seen.</source>
        <translation>Nessuna eclissi è pianificata. Indica in “Pianifica…” dove e quando si vede.</translation>
    </message>
    <message>
        <source>Opens the plan: place, day, and the exposures of each phase.</source>
        <translation>Apre il piano: luogo, giorno ed esposizioni di ogni fase.</translation>
    </message>
    <message>
        <source>P&amp;lan…</source>
        <extracomment>button: opens the window of the plan</extracomment>
        <translation>Pia&amp;nifica…</translation>
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
        <source>Paused: no photographs, but the eclipse goes on</source>
        <translation>In pausa: nessuna foto, ma l’eclissi prosegue</translation>
    </message>
    <message>
        <source>Rehearsal in real time</source>
        <translation>Prova in tempo reale</translation>
    </message>
    <message>
        <source>Rehearsal, %1×</source>
        <translation type="vanished">Prova, %1×</translation>
    </message>
    <message>
        <source>Rehearsal: waiting %1 times as fast, photographs at their own pace</source>
        <extracomment>%1 is a number; photographs take as long as they do in earnest</extracomment>
        <translation>Prova: attese %1 volte più veloci, foto al proprio ritmo</translation>
    </message>
    <message>
        <source>Takes the photographs of the plan by the clock of the computer, or stops that.</source>
        <translation>Scatta le foto del piano secondo l’orologio del computer, o interrompe.</translation>
    </message>
    <message>
        <source>The camera was ready again %1 s after each exposure; the plan counts on %2 s.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>La fotocamera era di nuovo pronta %1 s dopo ogni esposizione; il piano prevede %2 s.</translation>
    </message>
    <message>
        <source>The eclipse is over</source>
        <translation>L’eclissi è finita</translation>
    </message>
    <message>
        <source>The rehearsal takes %1.</source>
        <extracomment>%1: how long, &quot;4:50&quot;</extracomment>
        <translation>La prova dura %1.</translation>
    </message>
    <message>
        <source>The rehearsal takes about %1: only waiting is faster, photographs take their time.</source>
        <extracomment>%1: how long, &quot;4:50&quot;</extracomment>
        <translation>La prova dura circa %1: solo le attese sono più veloci, le foto richiedono il loro tempo.</translation>
    </message>
    <message>
        <source>Until: %1</source>
        <extracomment>stands above a time that is counted down; %1: &quot;First contact&quot;, &quot;Totality begins&quot;, &quot;Maximum&quot;</extracomment>
        <translation>Prima di: %1</translation>
    </message>
    <message>
        <source>Waiting %1×</source>
        <extracomment>rehearsal, while nothing is to be done; %1 is a number: how many times faster</extracomment>
        <translation>Attesa a %1×</translation>
    </message>
    <message>
        <source>Waiting is so many times as fast. Photographs take their time.</source>
        <translation>Le attese sono tante volte più veloci. Le foto richiedono il loro tempo.</translation>
    </message>
    <message>
        <source>Where the rehearsal begins</source>
        <translation>Dove inizia la prova</translation>
    </message>
    <message>
        <source>about %1 to go</source>
        <extracomment>%1: how long, &quot;4:50&quot;</extracomment>
        <translation>mancano circa %1</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::EclipsePlugin</name>
    <message>
        <source>%1 photographs of the eclipse are saved, %2 were left out, %3 failed.</source>
        <extracomment>%1 to %3 are numbers of photographs</extracomment>
        <translation>Foto dell’eclissi: %1 salvate, %2 saltate, %3 non riuscite.</translation>
    </message>
    <message>
        <source>&amp;Eclipse</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Eclissi</translation>
    </message>
    <message>
        <source>&amp;Plan an Eclipse…</source>
        <translation>&amp;Pianifica un’eclissi…</translation>
    </message>
    <message>
        <source>&amp;Rehearse Eclipse</source>
        <extracomment>command of a menu</extracomment>
        <translation>P&amp;rova eclissi</translation>
    </message>
    <message>
        <source>&amp;Show Eclipse Panel</source>
        <extracomment>command of a menu: shows the tab &quot;Eclipse&quot; at the side of the window</extracomment>
        <translation>&amp;Mostra pannello Eclissi</translation>
    </message>
    <message>
        <source>A sequence is running. Stop it, or wait until it has ended.</source>
        <translation>È in corso una sequenza. Fermala o attendi che sia terminata.</translation>
    </message>
    <message>
        <source>An eclipse is being photographed. Closing the window ends that.</source>
        <translation>È in corso la ripresa di un’eclissi. La chiusura della finestra la interrompe.</translation>
    </message>
    <message>
        <source>An eclipse is being rehearsed. Closing the window ends that.</source>
        <translation>È in corso la prova di un’eclissi. La chiusura della finestra la interrompe.</translation>
    </message>
    <message>
        <source>Begins or stops photographing the eclipse that is planned</source>
        <translation>Avvia o ferma la ripresa dell’eclissi pianificata</translation>
    </message>
    <message>
        <source>Eclipse</source>
        <extracomment>title of a tab</extracomment>
        <translation>Eclissi</translation>
    </message>
    <message>
        <source>Eclipse, rehearsal</source>
        <extracomment>what takes photographs, in a bar over the picture</extracomment>
        <translation>Eclissi, prova</translation>
    </message>
    <message>
        <source>Goes through the eclipse that is planned, faster than it will be</source>
        <translation>Percorre l’eclissi pianificata, più velocemente di come avverrà</translation>
    </message>
    <message>
        <source>It needs a newer version of Skein.</source>
        <translation>Richiede una versione più recente di Skein.</translation>
    </message>
    <message>
        <source>It was a rehearsal: they lie in the folder “%1” of the session.</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>Era una prova: si trovano nella cartella “%1” della sessione.</translation>
    </message>
    <message>
        <source>No camera is connected. Connect one before the eclipse begins.</source>
        <translation>Nessuna fotocamera è collegata. Collegane una prima che l’eclissi inizi.</translation>
    </message>
    <message>
        <source>P&amp;ause Eclipse</source>
        <extracomment>command of a menu</extracomment>
        <translation>Pa&amp;usa eclissi</translation>
    </message>
    <message>
        <source>Photograph &amp;Eclipse</source>
        <extracomment>command of a menu, a verb: takes the photographs of the plan</extracomment>
        <translation>&amp;Fotografa eclissi</translation>
    </message>
    <message>
        <source>Shows the tab “Eclipse” at the side of the window, which counts down to the next contact</source>
        <translation>Mostra a lato della finestra la scheda “Eclissi”, con il conto alla rovescia fino al prossimo contatto</translation>
    </message>
    <message>
        <source>Takes no photographs of the eclipse until it is chosen again</source>
        <translation>Non scatta foto dell’eclissi finché non viene scelto di nuovo</translation>
    </message>
    <message>
        <source>The camera is being set back to what it was before the eclipse. Closing the window now may leave it as it is.</source>
        <translation>La fotocamera viene riportata allo stato precedente all’eclissi. Se chiudi ora la finestra, potrebbe restare com’è.</translation>
    </message>
    <message>
        <source>Where and when an eclipse is seen, and how it is photographed</source>
        <translation>Dove e quando si vede un’eclissi e come viene fotografata</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::EclipseRun</name>
    <message>
        <source>No eclipse is planned. Say under “Plan…” where and when it is seen.</source>
        <translation>Nessuna eclissi è pianificata. Indica in “Pianifica…” dove e quando si vede.</translation>
    </message>
    <message>
        <source>Nothing is to be photographed. Switch on some phases under “Plan…”.</source>
        <translation>Non c’è nulla da fotografare. Attiva alcune fasi in “Pianifica…”.</translation>
    </message>
    <message>
        <source>The camera could not be set back. Set it yourself: %1.</source>
        <extracomment>%1 is a list of what could not be set</extracomment>
        <translation>Impossibile ripristinare la fotocamera. Impostala a mano: %1.</translation>
    </message>
    <message>
        <source>The camera was away for a while. It is back.</source>
        <translation>La fotocamera non era presente per un po’. Ora è tornata.</translation>
    </message>
    <message>
        <source>The camera&apos;s dial is at B (bulb), where nobody would close the shutter. Turn it to M (manual), and begin again.</source>
        <translation>La ghiera della fotocamera è su B (bulb), dove nessuno chiuderebbe l’otturatore. Girala su M (manuale) e ricomincia.</translation>
    </message>
    <message>
        <source>This eclipse is over. Rehearse it, or plan another one.</source>
        <translation>Questa eclissi è finita. Provala o pianificane un’altra.</translation>
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
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Annular eclipse</source>
        <extracomment>a kind of eclipse</extracomment>
        <translation>Eclissi anulare</translation>
    </message>
    <message>
        <source>Annular eclipse, %1 of the ring</source>
        <extracomment>%1: how long, &quot;4:50&quot;</extracomment>
        <translation>Eclissi anulare, %1 di anello</translation>
    </message>
    <message>
        <source>Baily&apos;s beads</source>
        <extracomment>phase of an eclipse</extracomment>
        <translation>Grani di Baily</translation>
    </message>
    <message>
        <source>C1, first contact</source>
        <translation>C1, primo contatto</translation>
    </message>
    <message>
        <source>C2, second contact</source>
        <translation>C2, secondo contatto</translation>
    </message>
    <message>
        <source>C3, third contact</source>
        <translation>C3, terzo contatto</translation>
    </message>
    <message>
        <source>C4, fourth contact</source>
        <translation>C4, quarto contatto</translation>
    </message>
    <message>
        <source>Diamond ring</source>
        <extracomment>phase of an eclipse</extracomment>
        <translation>Anello di diamante</translation>
    </message>
    <message>
        <source>Inner corona</source>
        <extracomment>what is photographed during totality</extracomment>
        <translation>Corona interna</translation>
    </message>
    <message>
        <source>Maximum</source>
        <extracomment>the middle of an eclipse</extracomment>
        <translation>Massimo</translation>
    </message>
    <message>
        <source>No eclipse</source>
        <extracomment>at this place on this day</extracomment>
        <translation>Nessuna eclissi</translation>
    </message>
    <message>
        <source>Outer corona</source>
        <extracomment>what is photographed during totality</extracomment>
        <translation>Corona esterna</translation>
    </message>
    <message>
        <source>Partial eclipse</source>
        <extracomment>a kind of eclipse</extracomment>
        <translation>Eclissi parziale</translation>
    </message>
    <message>
        <source>Partial, with filter</source>
        <translation>Parziale, con filtro</translation>
    </message>
    <message>
        <source>Ring, with filter</source>
        <translation>Anello, con filtro</translation>
    </message>
    <message>
        <source>Total eclipse</source>
        <extracomment>a kind of eclipse</extracomment>
        <translation>Eclissi totale</translation>
    </message>
    <message>
        <source>Total eclipse, %1 of totality</source>
        <extracomment>%1: how long, &quot;1:15&quot;</extracomment>
        <translation>Eclissi totale, %1 di totalità</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::ExposureTable</name>
    <message>
        <source>Aperture</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>Diaframma</translation>
    </message>
    <message>
        <source>Every</source>
        <extracomment>head of a column: a photograph every so many seconds</extracomment>
        <translation>Ogni</translation>
    </message>
    <message>
        <source>Exposures of the phases</source>
        <translation>Esposizioni delle fasi</translation>
    </message>
    <message>
        <source>ISO</source>
        <extracomment>head of a column</extracomment>
        <translation>ISO</translation>
    </message>
    <message>
        <source>In all</source>
        <extracomment>head of a column: photographs altogether</extracomment>
        <translation>Totale</translation>
    </message>
    <message>
        <source>On this camera</source>
        <translation>Su questa fotocamera</translation>
    </message>
    <message>
        <source>Phase</source>
        <extracomment>head of a column: phase of the eclipse</extracomment>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Phases that are photographed</source>
        <translation>Fasi fotografate</translation>
    </message>
    <message>
        <source>Photographs each time</source>
        <translation>Foto ogni volta</translation>
    </message>
    <message>
        <source>Photographs in this phase altogether</source>
        <translation>Foto complessive in questa fase</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>head of a column: how many photographs</extracomment>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Seconds from one time to the next; 0: as fast as the camera can</source>
        <translation>Secondi da una volta alla successiva; 0: alla massima velocità della fotocamera</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <extracomment>name of a field, for screen readers: ISO</extracomment>
        <translation>Sensibilità</translation>
    </message>
    <message>
        <source>Shutter</source>
        <extracomment>head of a column: the shutter speed</extracomment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Shutter time of the first photograph, in seconds: 1/400 or 0.5</source>
        <translation>Tempo di posa della prima foto, in secondi: 1/400 o 0.5</translation>
    </message>
    <message>
        <source>Stops</source>
        <extracomment>head of a column: stops by which each photograph is longer than the one before</extracomment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stops by which each photograph is longer than the one before it</source>
        <translation>Stop di cui ogni foto è esposta più a lungo della precedente</translation>
    </message>
    <message>
        <source>The nearest that the camera can</source>
        <translation>Il valore più vicino possibile con la fotocamera</translation>
    </message>
    <message>
        <source>f-number</source>
        <extracomment>head of a column</extracomment>
        <translation>numero f</translation>
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
        <translation>&amp;Calcola orari dei contatti</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <extracomment>label of a date</extracomment>
        <translation>&amp;Giorno:</translation>
    </message>
    <message>
        <source>&amp;Height:</source>
        <extracomment>label of a number: metres above the sea</extracomment>
        <translation>&amp;Altitudine:</translation>
    </message>
    <message>
        <source>-8.4115 or 8° 24&apos; 41&quot; W</source>
        <translation>-8.4115 o 8° 24&apos; 41&quot; W</translation>
    </message>
    <message>
        <source>43.3623 or 43° 21&apos; 44&quot; N</source>
        <translation>43.3623 o 43° 21&apos; 44&quot; N</translation>
    </message>
    <message>
        <source>A Coruña</source>
        <extracomment>example of a place</extracomment>
        <translation>A Coruña</translation>
    </message>
    <message>
        <source>A latitude lies between −90 (the South Pole) and 90 (the North Pole).</source>
        <translation>Una latitudine è compresa fra −90 (il Polo Sud) e 90 (il Polo Nord).</translation>
    </message>
    <message>
        <source>A longitude lies between −180 (west of Greenwich) and 180 (east of it).</source>
        <translation>Una longitudine è compresa fra −180 (a ovest di Greenwich) e 180 (a est).</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt Eclipse</source>
        <translation>&amp;Trova prossima eclissi</translation>
    </message>
    <message>
        <source>L&amp;atitude:</source>
        <extracomment>label of a field</extracomment>
        <translation>Latit&amp;udine:</translation>
    </message>
    <message>
        <source>L&amp;ongitude:</source>
        <extracomment>label of a field</extracomment>
        <translation>L&amp;ongitudine:</translation>
    </message>
    <message>
        <source>P&amp;lace:</source>
        <extracomment>label of a field: the name of the place</extracomment>
        <translation>&amp;Luogo:</translation>
    </message>
    <message>
        <source>This latitude cannot be read. Type it like 43.3623 or 43° 21&apos; 44&quot; N.</source>
        <translation>Impossibile leggere questa latitudine. Scrivila come 43.3623 o 43° 21&apos; 44&quot; N.</translation>
    </message>
    <message>
        <source>This longitude cannot be read. Type it like -8.4115 or 8° 24&apos; 41&quot; W.</source>
        <translation>Impossibile leggere questa longitudine. Scrivila come -8.4115 o 8° 24&apos; 41&quot; W.</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::PlaceText</name>
    <message>
        <source>E</source>
        <comment>longitude</comment>
        <extracomment>east, as it is typed behind (or before) a longitude; see N. German: O</extracomment>
        <translation>E|Est</translation>
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
        <translation>S|Sud</translation>
    </message>
    <message>
        <source>W</source>
        <comment>longitude</comment>
        <extracomment>west, as it is typed behind (or before) a longitude; see N. French: O</extracomment>
        <translation>O|Ovest</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::PlanDialog</name>
    <message>
        <source>&amp;Save As…</source>
        <extracomment>button</extracomment>
        <translation>&amp;Salva con nome…</translation>
    </message>
    <message>
        <source>&amp;Usual Exposures</source>
        <extracomment>button: writes usual exposures into the table</extracomment>
        <translation>&amp;Esposizioni predefinite</translation>
    </message>
    <message>
        <source>Contact times</source>
        <extracomment>title of a part: when the phases of the eclipse begin</extracomment>
        <translation>Orari dei contatti</translation>
    </message>
    <message>
        <source>Exposures</source>
        <extracomment>title of a part</extracomment>
        <translation>Esposizioni</translation>
    </message>
    <message>
        <source>Fills the table with exposures that are usual for f/8, ISO 100 and a filter of density 5.</source>
        <translation>Riempie la tabella con le esposizioni usuali per f/8, ISO 100 e un filtro di densità 5.</translation>
    </message>
    <message>
        <source>No eclipse is seen from this place within ten years after that.</source>
        <translation>Da questo luogo non si vede nessuna eclissi nei dieci anni successivi.</translation>
    </message>
    <message>
        <source>O&amp;pen…</source>
        <extracomment>button: opens a plan</extracomment>
        <translation>A&amp;pri…</translation>
    </message>
    <message>
        <source>Open a Plan</source>
        <translation>Apri un piano</translation>
    </message>
    <message>
        <source>Place and day</source>
        <translation>Luogo e giorno</translation>
    </message>
    <message>
        <source>Plan of an Eclipse</source>
        <translation>Piano di un’eclissi</translation>
    </message>
    <message>
        <source>Plans of eclipses (*.json)</source>
        <translation>Piani di eclissi (*.json)</translation>
    </message>
    <message>
        <source>Save the Plan</source>
        <translation>Salva il piano</translation>
    </message>
    <message>
        <source>Takes a plan from a file in the place of this one.</source>
        <translation>Legge da un file un piano che sostituisce questo.</translation>
    </message>
    <message>
        <source>The Sun is below the horizon at %1.</source>
        <extracomment>%1 is the name of a contact, such as &quot;First contact&quot;</extracomment>
        <translation>Il Sole è sotto l’orizzonte a %1.</translation>
    </message>
    <message>
        <source>The photographs are taken by the computer&apos;s clock: set it by the network (NTP) or GPS shortly before. Computed times are good to one or two seconds.</source>
        <translation>Le foto vengono scattate secondo l’orologio del computer: regolalo poco prima tramite la rete (NTP) o il GPS. Gli orari calcolati sono precisi entro uno o due secondi.</translation>
    </message>
    <message>
        <source>The plan cannot be opened: %1.</source>
        <extracomment>%1 is the reason</extracomment>
        <translation>Impossibile aprire il piano: %1.</translation>
    </message>
    <message>
        <source>The plan cannot be saved: %1. Choose another folder.</source>
        <extracomment>%1 is the reason</extracomment>
        <translation>Impossibile salvare il piano: %1. Scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>The times are not in order: each contact must come after the one before it.</source>
        <translation>Gli orari non sono in ordine: ogni contatto deve seguire il precedente.</translation>
    </message>
    <message>
        <source>There is no eclipse at this place on that day. Choose another day, or let the next one be found.</source>
        <translation>In questo luogo e in quel giorno non c’è nessuna eclissi. Scegli un altro giorno o fai trovare la prossima.</translation>
    </message>
    <message>
        <source>What is wrong with the plan</source>
        <extracomment>name of a list of sentences, for screen readers</extracomment>
        <translation>Che cosa non va nel piano</translation>
    </message>
    <message>
        <source>Where you stand and on which day. The next eclipse that is seen there can be searched for, and the times of that day computed.</source>
        <translation>Dove ti trovi e in quale giorno. Si può cercare la prossima eclissi visibile lì e calcolare gli orari di quel giorno.</translation>
    </message>
    <message>
        <source>Which exposures are taken in each phase, how many and how often. The last column tells what the camera makes of it.</source>
        <translation>Quali esposizioni si fanno in ogni fase, quante e ogni quanto. L’ultima colonna indica che cosa ne fa la fotocamera.</translation>
    </message>
    <message>
        <source>Writes this plan to a file, for another computer or another year.</source>
        <translation>Scrive questo piano in un file, per un altro computer o un altro anno.</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::PlanFile</name>
    <message>
        <source>This file is no plan of an eclipse. Choose another one.</source>
        <translation>Questo file non è il piano di un’eclissi. Scegline un altro.</translation>
    </message>
    <message>
        <source>This plan was saved by a newer version of Skein. Open it there.</source>
        <translation>Questo piano è stato salvato da una versione più recente di Skein. Aprilo con quella.</translation>
    </message>
</context>
</TS>
