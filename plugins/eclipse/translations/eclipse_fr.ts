<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>skein::eclipse::CameraFit</name>
    <message>
        <source>%1: with %2 the nearest that this camera can is %3 stops too bright.</source>
        <extracomment>%1 is a phase of the eclipse, %2 an exposure, %3 a number of stops</extracomment>
        <translation>%1&#xa0;: avec %2, le plus proche que cet appareil permette est trop clair de %3 IL.</translation>
    </message>
    <message>
        <source>%1: with %2 the nearest that this camera can is %3 stops too dark.</source>
        <extracomment>%1 is a phase of the eclipse, %2 an exposure, %3 a number of stops</extracomment>
        <translation>%1&#xa0;: avec %2, le plus proche que cet appareil permette est trop sombre de %3 IL.</translation>
    </message>
    <message>
        <source>ISO cannot be set from here now. Switch automatic ISO off at the camera.</source>
        <translation>La sensibilité ISO ne peut pas être réglée d&apos;ici pour l&apos;instant. Désactivez l&apos;ISO automatique sur l&apos;appareil.</translation>
    </message>
    <message>
        <source>The aperture cannot be set from here now. Turn the camera&apos;s dial to M, or set it at the lens.</source>
        <translation>L&apos;ouverture ne peut pas être réglée d&apos;ici pour l&apos;instant. Tournez la molette de l&apos;appareil sur M, ou réglez l&apos;ouverture sur l&apos;objectif.</translation>
    </message>
    <message>
        <source>The camera decides the shutter speed itself. Turn its dial to M (manual).</source>
        <translation>L&apos;appareil choisit lui-même la vitesse d&apos;obturation. Tournez sa molette sur M (manuel).</translation>
    </message>
    <message>
        <source>The camera does not let the shutter speed be set from here: every photograph is taken with the one it has.</source>
        <translation>L&apos;appareil ne permet pas de régler la vitesse d&apos;obturation d&apos;ici&#xa0;: chaque photo est prise avec celle qu&apos;il a.</translation>
    </message>
    <message>
        <source>The camera&apos;s dial is at B (bulb), where nobody would close the shutter. Turn it to M (manual).</source>
        <translation>La molette de l&apos;appareil est sur B (bulb)&#xa0;: personne ne fermerait l&apos;obturateur. Tournez-la sur M (manuel).</translation>
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
        <translation>L&apos;obturateur est sur bulb, et personne ne le fermerait&#xa0;: aucune photo n&apos;est prise ainsi. Tournez la molette de l&apos;appareil sur M (manuel).</translation>
    </message>
    <message>
        <source>aperture %1</source>
        <extracomment>one of a list; %1 is an aperture, &quot;f/8&quot;</extracomment>
        <translation>ouverture %1</translation>
    </message>
    <message>
        <source>shutter %1</source>
        <extracomment>one of a list; %1 is a shutter speed</extracomment>
        <translation>vitesse %1</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::ContactsForm</name>
    <message>
        <source>%1, in UTC</source>
        <extracomment>%1 is the name of a contact, such as &quot;First contact&quot;; name of a field, for screen readers</extracomment>
        <translation>%1, en UTC</translation>
    </message>
    <message>
        <source>%1°</source>
        <extracomment>degrees above the horizon</extracomment>
        <translation>%1°</translation>
    </message>
    <message>
        <source>&amp;Type the times myself</source>
        <translation>&amp;Saisir les heures moi-même</translation>
    </message>
    <message>
        <source>Kind of the eclipse</source>
        <translation>Type d&apos;éclipse</translation>
    </message>
    <message>
        <source>Local time</source>
        <extracomment>head of a column</extracomment>
        <translation>Heure locale</translation>
    </message>
    <message>
        <source>No contact times yet. Type place and day and compute them, or type the times yourself.</source>
        <translation>Pas encore d&apos;heures de contact. Saisissez le lieu et le jour et calculez-les, ou saisissez les heures vous-même.</translation>
    </message>
    <message>
        <source>Sun&apos;s height</source>
        <extracomment>head of a column: how high the Sun stands above the horizon</extracomment>
        <translation>Hauteur du Soleil</translation>
    </message>
    <message>
        <source>Times of your own, in UTC:</source>
        <translation>Vos propres heures, en UTC&#xa0;:</translation>
    </message>
    <message>
        <source>UTC</source>
        <extracomment>head of a column of times</extracomment>
        <translation>UTC</translation>
    </message>
    <message>
        <source>When the Moon touches and leaves the disk of the Sun, as computed for this place and day, or as another source tells and you type.</source>
        <translation>Quand la Lune touche et quitte le disque du Soleil, d&apos;après le calcul pour ce lieu et ce jour, ou d&apos;après une autre source dont vous saisissez les données.</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::Cues</name>
    <message>
        <source>Filter off!</source>
        <extracomment>spoken aloud: the solar filter is to be taken off the lens</extracomment>
        <translation>Retirez le filtre&#xa0;!</translation>
    </message>
    <message>
        <source>Filter on!</source>
        <extracomment>spoken aloud: the solar filter is to be put on the lens</extracomment>
        <translation>Mettez le filtre&#xa0;!</translation>
    </message>
    <message>
        <source>First contact</source>
        <extracomment>spoken aloud during the eclipse; short</extracomment>
        <translation>Premier contact</translation>
    </message>
    <message>
        <source>Fourth contact: the eclipse is over</source>
        <translation>Quatrième contact&#xa0;: l&apos;éclipse est terminée</translation>
    </message>
    <message>
        <source>Maximum</source>
        <extracomment>spoken aloud during the eclipse: the middle of it</extracomment>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Maximum: the filter stays on</source>
        <translation>Maximum&#xa0;: le filtre reste en place</translation>
    </message>
    <message>
        <source>One minute to first contact: the filter is on?</source>
        <translation>Une minute avant le premier contact&#xa0;: le filtre est-il en place&#xa0;?</translation>
    </message>
    <message>
        <source>One minute to the ring: the filter stays on</source>
        <translation>Une minute avant l&apos;anneau&#xa0;: le filtre reste en place</translation>
    </message>
    <message>
        <source>One minute to totality</source>
        <translation>Une minute avant la totalité</translation>
    </message>
    <message>
        <source>Ten minutes to totality</source>
        <translation>Dix minutes avant la totalité</translation>
    </message>
    <message>
        <source>The ring begins</source>
        <translation>L&apos;anneau commence</translation>
    </message>
    <message>
        <source>The ring is over</source>
        <translation>L&apos;anneau est terminé</translation>
    </message>
    <message>
        <source>Totality begins</source>
        <extracomment>spoken aloud during the eclipse; short</extracomment>
        <translation>La totalité commence</translation>
    </message>
    <message>
        <source>Totality ends soon: no look through the finder now</source>
        <translation>La totalité se termine bientôt&#xa0;: ne regardez plus dans le viseur</translation>
    </message>
    <message>
        <source>Totality is over</source>
        <translation>La totalité est terminée</translation>
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
        <translation> s après C3</translation>
    </message>
    <message>
        <source> s before C2</source>
        <translation> s avant C2</translation>
    </message>
    <message>
        <source>&amp;Cues:</source>
        <extracomment>label of a choice: how what is to be done is announced</extracomment>
        <translation>&amp;Signaux&#xa0;:</translation>
    </message>
    <message>
        <source>A tone</source>
        <extracomment>how what is to be done is announced</extracomment>
        <translation>Un son</translation>
    </message>
    <message>
        <source>A voice</source>
        <extracomment>how what is to be done is announced</extracomment>
        <translation>Une voix</translation>
    </message>
    <message>
        <source>Camera&apos;s &amp;pause:</source>
        <extracomment>label of a number of seconds that the camera needs between two photographs</extracomment>
        <translation>&amp;Pause de l&apos;appareil&#xa0;:</translation>
    </message>
    <message>
        <source>Every cue is shown as well.</source>
        <translation type="vanished">Chaque signal est également affiché.</translation>
    </message>
    <message>
        <source>Filter o&amp;ff:</source>
        <extracomment>label of a number of seconds: when the solar filter is to be taken off</extracomment>
        <translation>Filtre &amp;retiré&#xa0;:</translation>
    </message>
    <message>
        <source>Filter o&amp;n:</source>
        <extracomment>label of a number of seconds: when the solar filter is to be put on</extracomment>
        <translation>Filtre &amp;mis&#xa0;:</translation>
    </message>
    <message>
        <source>How long after totality (C3) you are told to put it on again.</source>
        <translation>Combien de temps après la totalité (C3) on vous dit de remettre le filtre.</translation>
    </message>
    <message>
        <source>How long before totality (C2) you are told to take the solar filter off the lens. Never look through camera or finder without it before C2.</source>
        <translation>Combien de temps avant la totalité (C2) on vous dit de retirer le filtre solaire de l&apos;objectif. Ne regardez jamais sans lui à travers l&apos;appareil ou le viseur avant C2.</translation>
    </message>
    <message>
        <source>How long the camera takes from the end of an exposure until it can begin the next. A rehearsal measures it. With too short a pause photographs are left out; with too long a one fewer are planned.</source>
        <translation>Temps que met l&apos;appareil, de la fin d&apos;une exposition jusqu&apos;à pouvoir commencer la suivante. Une répétition le mesure. Avec une pause trop courte, des photos sont sautées&#xa0;; avec une pause trop longue, moins de photos sont prévues.</translation>
    </message>
    <message>
        <source>How you are told that the filter comes off and goes on again, so that your eyes stay on the sky. Every cue is shown as well. Where the computer has no voice a tone is sounded instead; the packages speech-dispatcher or espeak-ng bring one.</source>
        <translation>Comment on vous dit d&apos;enlever et de remettre le filtre, pour que vos yeux restent sur le ciel. Chaque signal est aussi affiché. Si l&apos;ordinateur n&apos;a pas de voix, un son est émis à la place ; les paquets speech-dispatcher ou espeak-ng en apportent une.</translation>
    </message>
    <message>
        <source>How you are told to take the filter off and put it on again, how long before, and how long this camera needs between two photographs, as a rehearsal tells.</source>
        <translation type="vanished">Comment il vous est signalé de retirer le filtre et de le remettre, combien de temps avant, et combien de temps il faut à cet appareil entre deux photos, comme une répétition l&apos;indique.</translation>
    </message>
    <message>
        <source>Photographs of a rehearsal go into the folder “%1” of the session, so that they do not lie among the real ones.</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>Les photos d&apos;une répétition vont dans le dossier « %1 » de la session, pour ne pas se mêler aux vraies.</translation>
    </message>
    <message>
        <source>Shown only</source>
        <extracomment>how what is to be done is announced: without any sound</extracomment>
        <translation>Affichage seul</translation>
    </message>
    <message>
        <source>The camera</source>
        <extracomment>title above options: what is known of the camera</extracomment>
        <translation>L&apos;appareil</translation>
    </message>
    <message>
        <source>This computer has no voice.</source>
        <translation>Cet ordinateur n&apos;a pas de voix.</translation>
    </message>
    <message>
        <source>This computer has no voice: a tone is sounded instead. The packages speech-dispatcher or espeak-ng bring one.</source>
        <translation type="vanished">Cet ordinateur n&apos;a pas de voix&#xa0;: un son la remplace. Les paquets speech-dispatcher ou espeak-ng en apportent une.</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <extracomment>title above options: what is said during an eclipse</extracomment>
        <translation>Ce qu&apos;il faut faire</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::EclipsePanel</name>
    <message>
        <source>%1 in</source>
        <translation type="vanished">%1 dans</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1: what is photographed next; %2: a time, &quot;0:07&quot;</extracomment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>%1 saved, %2 left out, %3 failed, %4 to come</source>
        <extracomment>%1, %2, %3 and %4 are numbers of photographs</extracomment>
        <translation>%1 enregistrées, %2 sautées, %3 échouées, %4 à venir</translation>
    </message>
    <message>
        <source>%1 saved, %2 left out, %3 failed.</source>
        <extracomment>%1, %2 and %3 are numbers of photographs</extracomment>
        <translation>%1 enregistrées, %2 sautées, %3 échouées.</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>how many times as fast</extracomment>
        <translation type="vanished">%1×</translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <extracomment>button: plays the eclipse as a test</extracomment>
        <translation>&amp;Répéter</translation>
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
        <source>Ending: settings are put back</source>
        <translation>Fin&#xa0;: les réglages sont rétablis</translation>
    </message>
    <message>
        <source>From before the maximum</source>
        <translation>Juste avant le maximum</translation>
    </message>
    <message>
        <source>From before the ring</source>
        <translation>Juste avant l&apos;anneau</translation>
    </message>
    <message>
        <source>From before totality</source>
        <translation>Juste avant la totalité</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>From the end</source>
        <translation>Depuis la fin</translation>
    </message>
    <message>
        <source>Go &amp;On</source>
        <extracomment>button: after a pause</extracomment>
        <translation>R&amp;eprendre</translation>
    </message>
    <message>
        <source>Goes through the plan with this camera now, faster than in the sky, to see whether it can be done.</source>
        <translation type="vanished">Parcourt le plan avec cet appareil dès maintenant, plus vite que dans le ciel, pour voir s&apos;il est réalisable.</translation>
    </message>
    <message>
        <source>Goes through the plan with this camera now, faster than in the sky, to see whether it can be done. Its photographs go into the folder “%1” of the session.</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>Parcourt maintenant le plan avec cet appareil, plus vite que dans le ciel, pour voir s&apos;il est réalisable. Ses photos vont dans le dossier « %1 » de la session.</translation>
    </message>
    <message>
        <source>How fast the rehearsal waits</source>
        <translation>À quelle vitesse la répétition attend</translation>
    </message>
    <message>
        <source>How long it is until the next phase, what is done then, and whether the rehearsal begins with the plan, shortly before totality, or at its end.</source>
        <translation>Le temps restant jusqu&apos;à la phase suivante, ce qui se fait alors, et si la répétition commence avec le plan, juste avant la totalité ou à sa fin.</translation>
    </message>
    <message>
        <source>How much of the plan is behind</source>
        <translation>Part du plan déjà accomplie</translation>
    </message>
    <message>
        <source>In real time</source>
        <extracomment>one of a list of choices: the others are &quot;Waiting 10×&quot; and so on</extracomment>
        <translation>En temps réel</translation>
    </message>
    <message>
        <source>Lets the photographs wait, or goes on with those that are due.</source>
        <translation>Fait attendre les photos, ou continue avec celles dont c&apos;est le moment.</translation>
    </message>
    <message>
        <source>No eclipse is planned. Say under “Plan…” where and when it is seen.</source>
        <translation>Aucune éclipse n&apos;est planifiée. Indiquez sous «&#x202f;Plan…&#x202f;» où et quand elle est visible.</translation>
    </message>
    <message>
        <source>Opens the plan: place, day, and the exposures of each phase.</source>
        <translation>Ouvre le plan&#xa0;: le lieu, le jour et les expositions de chaque phase.</translation>
    </message>
    <message>
        <source>P&amp;lan…</source>
        <extracomment>button: opens the window of the plan</extracomment>
        <translation>P&amp;lan…</translation>
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
        <source>Paused: no photographs, but the eclipse goes on</source>
        <translation>En pause&#xa0;: pas de photos, mais l&apos;éclipse continue</translation>
    </message>
    <message>
        <source>Rehearsal in real time</source>
        <translation>Répétition en temps réel</translation>
    </message>
    <message>
        <source>Rehearsal, %1×</source>
        <translation type="vanished">Répétition, %1×</translation>
    </message>
    <message>
        <source>Rehearsal: waiting %1 times as fast, photographs at their own pace</source>
        <extracomment>%1 is a number; photographs take as long as they do in earnest</extracomment>
        <translation>Répétition&#xa0;: attentes %1 fois plus rapides, photos à leur propre rythme</translation>
    </message>
    <message>
        <source>Takes the photographs of the plan by the clock of the computer, or stops that.</source>
        <translation>Prend les photos du plan selon l&apos;horloge de l&apos;ordinateur, ou arrête cela.</translation>
    </message>
    <message>
        <source>The camera was ready again %1 s after each exposure; the plan counts on %2 s.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>L&apos;appareil était de nouveau prêt %1 s après chaque exposition&#xa0;; le plan compte sur %2 s.</translation>
    </message>
    <message>
        <source>The eclipse is over</source>
        <translation>L&apos;éclipse est terminée</translation>
    </message>
    <message>
        <source>The rehearsal takes %1.</source>
        <extracomment>%1: how long, &quot;4:50&quot;</extracomment>
        <translation>La répétition dure %1.</translation>
    </message>
    <message>
        <source>The rehearsal takes about %1: only waiting is faster, photographs take their time.</source>
        <extracomment>%1: how long, &quot;4:50&quot;</extracomment>
        <translation>La répétition dure environ %1&#xa0;: seules les attentes sont accélérées, les photos prennent leur temps.</translation>
    </message>
    <message>
        <source>Until: %1</source>
        <extracomment>stands above a time that is counted down; %1: &quot;First contact&quot;, &quot;Totality begins&quot;, &quot;Maximum&quot;</extracomment>
        <translation>Avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waiting %1×</source>
        <extracomment>rehearsal, while nothing is to be done; %1 is a number: how many times faster</extracomment>
        <translation>Attentes %1×</translation>
    </message>
    <message>
        <source>Waiting is so many times as fast. Photographs take their time.</source>
        <translation>Les attentes sont tant de fois plus rapides. Les photos prennent leur temps.</translation>
    </message>
    <message>
        <source>Where the rehearsal begins</source>
        <translation>Où la répétition commence</translation>
    </message>
    <message>
        <source>about %1 to go</source>
        <extracomment>%1: how long, &quot;4:50&quot;</extracomment>
        <translation>encore %1 environ</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::EclipsePlugin</name>
    <message>
        <source>%1 photographs of the eclipse are saved, %2 were left out, %3 failed.</source>
        <extracomment>%1 to %3 are numbers of photographs</extracomment>
        <translation>%1 photos de l&apos;éclipse sont enregistrées, %2 ont été sautées, %3 ont échoué.</translation>
    </message>
    <message>
        <source>&amp;Eclipse</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Éclipse</translation>
    </message>
    <message>
        <source>&amp;Plan an Eclipse…</source>
        <translation>&amp;Planifier une éclipse…</translation>
    </message>
    <message>
        <source>&amp;Rehearse Eclipse</source>
        <extracomment>command of a menu</extracomment>
        <translation>&amp;Répéter l&apos;éclipse</translation>
    </message>
    <message>
        <source>&amp;Show Eclipse Panel</source>
        <extracomment>command of a menu: shows the tab &quot;Eclipse&quot; at the side of the window</extracomment>
        <translation>&amp;Afficher le panneau Éclipse</translation>
    </message>
    <message>
        <source>A sequence is running. Stop it, or wait until it has ended.</source>
        <translation>Une séquence est en cours. Arrêtez-la, ou attendez qu&apos;elle soit terminée.</translation>
    </message>
    <message>
        <source>An eclipse is being photographed. Closing the window ends that.</source>
        <translation>Une éclipse est en train d&apos;être photographiée. Fermer la fenêtre y met fin.</translation>
    </message>
    <message>
        <source>An eclipse is being rehearsed. Closing the window ends that.</source>
        <translation>Une répétition d&apos;éclipse est en cours. Fermer la fenêtre y met fin.</translation>
    </message>
    <message>
        <source>Begins or stops photographing the eclipse that is planned</source>
        <translation>Commence ou arrête de photographier l&apos;éclipse planifiée</translation>
    </message>
    <message>
        <source>Eclipse</source>
        <extracomment>title of a tab</extracomment>
        <translation>Éclipse</translation>
    </message>
    <message>
        <source>Eclipse, rehearsal</source>
        <extracomment>what takes photographs, in a bar over the picture</extracomment>
        <translation>Éclipse, répétition</translation>
    </message>
    <message>
        <source>Goes through the eclipse that is planned, faster than it will be</source>
        <translation>Parcourt l&apos;éclipse planifiée, plus vite qu&apos;elle ne se déroulera</translation>
    </message>
    <message>
        <source>It needs a newer version of Skein.</source>
        <translation>Il faut une version plus récente de Skein.</translation>
    </message>
    <message>
        <source>It was a rehearsal: they lie in the folder “%1” of the session.</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>C&apos;était une répétition : elles se trouvent dans le dossier « %1 » de la session.</translation>
    </message>
    <message>
        <source>No camera is connected. Connect one before the eclipse begins.</source>
        <translation>Aucun appareil n&apos;est connecté. Connectez-en un avant que l&apos;éclipse commence.</translation>
    </message>
    <message>
        <source>P&amp;ause Eclipse</source>
        <extracomment>command of a menu</extracomment>
        <translation>S&amp;uspendre l&apos;éclipse</translation>
    </message>
    <message>
        <source>Photograph &amp;Eclipse</source>
        <extracomment>command of a menu, a verb: takes the photographs of the plan</extracomment>
        <translation>Photographier l&apos;é&amp;clipse</translation>
    </message>
    <message>
        <source>Shows the tab “Eclipse” at the side of the window, which counts down to the next contact</source>
        <translation>Affiche l&apos;onglet «&#x202f;Éclipse&#x202f;» sur le côté de la fenêtre, qui décompte le temps jusqu&apos;au prochain contact</translation>
    </message>
    <message>
        <source>Takes no photographs of the eclipse until it is chosen again</source>
        <translation>Ne prend plus de photos de l&apos;éclipse jusqu&apos;à ce que la commande soit choisie à nouveau</translation>
    </message>
    <message>
        <source>The camera is being set back to what it was before the eclipse. Closing the window now may leave it as it is.</source>
        <translation>L&apos;appareil est en train de retrouver ses réglages d&apos;avant l&apos;éclipse. Fermer la fenêtre maintenant risque de le laisser tel quel.</translation>
    </message>
    <message>
        <source>Where and when an eclipse is seen, and how it is photographed</source>
        <translation>Où et quand une éclipse est visible, et comment elle est photographiée</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::EclipseRun</name>
    <message>
        <source>No eclipse is planned. Say under “Plan…” where and when it is seen.</source>
        <translation>Aucune éclipse n&apos;est planifiée. Indiquez sous «&#x202f;Plan…&#x202f;» où et quand elle est visible.</translation>
    </message>
    <message>
        <source>Nothing is to be photographed. Switch on some phases under “Plan…”.</source>
        <translation>Il n&apos;y a rien à photographier. Activez des phases sous «&#x202f;Plan…&#x202f;».</translation>
    </message>
    <message>
        <source>The camera could not be set back. Set it yourself: %1.</source>
        <extracomment>%1 is a list of what could not be set</extracomment>
        <translation>Les réglages de l&apos;appareil n&apos;ont pas pu être rétablis. Rétablissez-les vous-même&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The camera was away for a while. It is back.</source>
        <translation>L&apos;appareil a été absent un moment. Il est de retour.</translation>
    </message>
    <message>
        <source>The camera&apos;s dial is at B (bulb), where nobody would close the shutter. Turn it to M (manual), and begin again.</source>
        <translation>La molette de l&apos;appareil est sur B (bulb)&#xa0;: personne ne fermerait l&apos;obturateur. Tournez-la sur M (manuel), et recommencez.</translation>
    </message>
    <message>
        <source>This eclipse is over. Rehearse it, or plan another one.</source>
        <translation>Cette éclipse est terminée. Répétez-la, ou planifiez-en une autre.</translation>
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
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Annular eclipse</source>
        <extracomment>a kind of eclipse</extracomment>
        <translation>Éclipse annulaire</translation>
    </message>
    <message>
        <source>Annular eclipse, %1 of the ring</source>
        <extracomment>%1: how long, &quot;4:50&quot;</extracomment>
        <translation>Éclipse annulaire, %1 d&apos;anneau</translation>
    </message>
    <message>
        <source>Baily&apos;s beads</source>
        <extracomment>phase of an eclipse</extracomment>
        <translation>Grains de Baily</translation>
    </message>
    <message>
        <source>C1, first contact</source>
        <translation>C1, premier contact</translation>
    </message>
    <message>
        <source>C2, second contact</source>
        <translation>C2, deuxième contact</translation>
    </message>
    <message>
        <source>C3, third contact</source>
        <translation>C3, troisième contact</translation>
    </message>
    <message>
        <source>C4, fourth contact</source>
        <translation>C4, quatrième contact</translation>
    </message>
    <message>
        <source>Diamond ring</source>
        <extracomment>phase of an eclipse</extracomment>
        <translation>Anneau de diamant</translation>
    </message>
    <message>
        <source>Inner corona</source>
        <extracomment>what is photographed during totality</extracomment>
        <translation>Couronne interne</translation>
    </message>
    <message>
        <source>Maximum</source>
        <extracomment>the middle of an eclipse</extracomment>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>No eclipse</source>
        <extracomment>at this place on this day</extracomment>
        <translation>Pas d&apos;éclipse</translation>
    </message>
    <message>
        <source>Outer corona</source>
        <extracomment>what is photographed during totality</extracomment>
        <translation>Couronne externe</translation>
    </message>
    <message>
        <source>Partial eclipse</source>
        <extracomment>a kind of eclipse</extracomment>
        <translation>Éclipse partielle</translation>
    </message>
    <message>
        <source>Partial, with filter</source>
        <translation>Partielle, avec filtre</translation>
    </message>
    <message>
        <source>Ring, with filter</source>
        <translation>Anneau, avec filtre</translation>
    </message>
    <message>
        <source>Total eclipse</source>
        <extracomment>a kind of eclipse</extracomment>
        <translation>Éclipse totale</translation>
    </message>
    <message>
        <source>Total eclipse, %1 of totality</source>
        <extracomment>%1: how long, &quot;1:15&quot;</extracomment>
        <translation>Éclipse totale, %1 de totalité</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::ExposureTable</name>
    <message>
        <source>Aperture</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Every</source>
        <extracomment>head of a column: a photograph every so many seconds</extracomment>
        <translation>Période</translation>
    </message>
    <message>
        <source>Exposures of the phases</source>
        <translation>Expositions des phases</translation>
    </message>
    <message>
        <source>ISO</source>
        <extracomment>head of a column</extracomment>
        <translation>ISO</translation>
    </message>
    <message>
        <source>In all</source>
        <extracomment>head of a column: photographs altogether</extracomment>
        <translation>Total</translation>
    </message>
    <message>
        <source>On this camera</source>
        <translation>Sur cet appareil</translation>
    </message>
    <message>
        <source>Phase</source>
        <extracomment>head of a column: phase of the eclipse</extracomment>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Phases that are photographed</source>
        <translation>Phases photographiées</translation>
    </message>
    <message>
        <source>Photographs each time</source>
        <translation>Photos à chaque fois</translation>
    </message>
    <message>
        <source>Photographs in this phase altogether</source>
        <translation>Photos dans cette phase, au total</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>head of a column: how many photographs</extracomment>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Seconds from one time to the next; 0: as fast as the camera can</source>
        <translation>Secondes d&apos;une fois à la suivante&#xa0;; 0&#xa0;: aussi vite que l&apos;appareil le peut</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <extracomment>name of a field, for screen readers: ISO</extracomment>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>Shutter</source>
        <extracomment>head of a column: the shutter speed</extracomment>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Shutter time of the first photograph, in seconds: 1/400 or 0.5</source>
        <translation>Temps de pose de la première photo, en secondes&#xa0;: 1/400 ou 0.5</translation>
    </message>
    <message>
        <source>Stops</source>
        <extracomment>head of a column: stops by which each photograph is longer than the one before</extracomment>
        <translation>IL</translation>
    </message>
    <message>
        <source>Stops by which each photograph is longer than the one before it</source>
        <translation>Nombre d&apos;IL dont chaque photo est plus longue que la précédente</translation>
    </message>
    <message>
        <source>The nearest that the camera can</source>
        <translation>Le plus proche que l&apos;appareil permette</translation>
    </message>
    <message>
        <source>f-number</source>
        <extracomment>head of a column</extracomment>
        <translation>Nombre f</translation>
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
        <translation>&amp;Calculer les contacts</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <extracomment>label of a date</extracomment>
        <translation>&amp;Jour&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Height:</source>
        <extracomment>label of a number: metres above the sea</extracomment>
        <translation>&amp;Altitude&#xa0;:</translation>
    </message>
    <message>
        <source>-8.4115 or 8° 24&apos; 41&quot; W</source>
        <translation>-8.4115 ou 8° 24&apos; 41&quot; W</translation>
    </message>
    <message>
        <source>43.3623 or 43° 21&apos; 44&quot; N</source>
        <translation>43.3623 ou 43° 21&apos; 44&quot; N</translation>
    </message>
    <message>
        <source>A Coruña</source>
        <extracomment>example of a place</extracomment>
        <translation>La Corogne</translation>
    </message>
    <message>
        <source>A latitude lies between −90 (the South Pole) and 90 (the North Pole).</source>
        <translation>Une latitude est comprise entre −90 (le pôle Sud) et 90 (le pôle Nord).</translation>
    </message>
    <message>
        <source>A longitude lies between −180 (west of Greenwich) and 180 (east of it).</source>
        <translation>Une longitude est comprise entre −180 (à l&apos;ouest de Greenwich) et 180 (à l&apos;est).</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt Eclipse</source>
        <translation>Trouver l&apos;éclipse &amp;suivante</translation>
    </message>
    <message>
        <source>L&amp;atitude:</source>
        <extracomment>label of a field</extracomment>
        <translation>La&amp;titude&#xa0;:</translation>
    </message>
    <message>
        <source>L&amp;ongitude:</source>
        <extracomment>label of a field</extracomment>
        <translation>L&amp;ongitude&#xa0;:</translation>
    </message>
    <message>
        <source>P&amp;lace:</source>
        <extracomment>label of a field: the name of the place</extracomment>
        <translation>&amp;Lieu&#xa0;:</translation>
    </message>
    <message>
        <source>This latitude cannot be read. Type it like 43.3623 or 43° 21&apos; 44&quot; N.</source>
        <translation>Cette latitude est illisible. Saisissez-la sous la forme 43.3623 ou 43° 21&apos; 44&quot; N.</translation>
    </message>
    <message>
        <source>This longitude cannot be read. Type it like -8.4115 or 8° 24&apos; 41&quot; W.</source>
        <translation>Cette longitude est illisible. Saisissez-la sous la forme -8.4115 ou 8° 24&apos; 41&quot; W.</translation>
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
        <translation>O|Ouest</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::PlanDialog</name>
    <message>
        <source>&amp;Save As…</source>
        <extracomment>button</extracomment>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>&amp;Usual Exposures</source>
        <extracomment>button: writes usual exposures into the table</extracomment>
        <translation>Expositions &amp;usuelles</translation>
    </message>
    <message>
        <source>Contact times</source>
        <extracomment>title of a part: when the phases of the eclipse begin</extracomment>
        <translation>Heures de contact</translation>
    </message>
    <message>
        <source>Exposures</source>
        <extracomment>title of a part</extracomment>
        <translation>Expositions</translation>
    </message>
    <message>
        <source>Fills the table with exposures that are usual for f/8, ISO 100 and a filter of density 5.</source>
        <translation>Remplit le tableau d&apos;expositions usuelles à f/8, ISO 100 et avec un filtre de densité 5.</translation>
    </message>
    <message>
        <source>No eclipse is seen from this place within ten years after that.</source>
        <translation>Aucune éclipse n&apos;est visible de cet endroit dans les dix années qui suivent.</translation>
    </message>
    <message>
        <source>O&amp;pen…</source>
        <extracomment>button: opens a plan</extracomment>
        <translation>Ou&amp;vrir…</translation>
    </message>
    <message>
        <source>Open a Plan</source>
        <translation>Ouvrir un plan</translation>
    </message>
    <message>
        <source>Place and day</source>
        <translation>Lieu et jour</translation>
    </message>
    <message>
        <source>Plan of an Eclipse</source>
        <translation>Plan d&apos;éclipse</translation>
    </message>
    <message>
        <source>Plans of eclipses (*.json)</source>
        <translation>Plans d&apos;éclipses (*.json)</translation>
    </message>
    <message>
        <source>Save the Plan</source>
        <translation>Enregistrer le plan</translation>
    </message>
    <message>
        <source>Takes a plan from a file in the place of this one.</source>
        <translation>Prend un plan dans un fichier à la place de celui-ci.</translation>
    </message>
    <message>
        <source>The Sun is below the horizon at %1.</source>
        <extracomment>%1 is the name of a contact, such as &quot;First contact&quot;</extracomment>
        <translation>Le Soleil est sous l&apos;horizon&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The photographs are taken by the computer&apos;s clock: set it by the network (NTP) or GPS shortly before. Computed times are good to one or two seconds.</source>
        <translation>Les photos sont prises d&apos;après l&apos;horloge de l&apos;ordinateur&#xa0;: réglez-la par le réseau (NTP) ou par GPS peu avant. Les heures calculées sont exactes à une ou deux secondes près.</translation>
    </message>
    <message>
        <source>The plan cannot be opened: %1.</source>
        <extracomment>%1 is the reason</extracomment>
        <translation>Le plan ne peut pas être ouvert&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The plan cannot be saved: %1. Choose another folder.</source>
        <extracomment>%1 is the reason</extracomment>
        <translation>Le plan ne peut pas être enregistré&#xa0;: %1. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The times are not in order: each contact must come after the one before it.</source>
        <translation>Les heures ne sont pas dans l&apos;ordre&#xa0;: chaque contact doit suivre le précédent.</translation>
    </message>
    <message>
        <source>There is no eclipse at this place on that day. Choose another day, or let the next one be found.</source>
        <translation>Il n&apos;y a pas d&apos;éclipse à cet endroit ce jour-là. Choisissez un autre jour, ou faites chercher la suivante.</translation>
    </message>
    <message>
        <source>What is wrong with the plan</source>
        <extracomment>name of a list of sentences, for screen readers</extracomment>
        <translation>Ce qui ne va pas dans le plan</translation>
    </message>
    <message>
        <source>Where you stand and on which day. The next eclipse that is seen there can be searched for, and the times of that day computed.</source>
        <translation>Où vous êtes et quel jour. Il est possible de chercher la prochaine éclipse visible à cet endroit, et de calculer les heures de ce jour.</translation>
    </message>
    <message>
        <source>Which exposures are taken in each phase, how many and how often. The last column tells what the camera makes of it.</source>
        <translation>Quelles expositions sont prises dans chaque phase, combien et à quel rythme. La dernière colonne dit ce que l&apos;appareil en fait.</translation>
    </message>
    <message>
        <source>Writes this plan to a file, for another computer or another year.</source>
        <translation>Écrit ce plan dans un fichier, pour un autre ordinateur ou une autre année.</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::PlanFile</name>
    <message>
        <source>This file is no plan of an eclipse. Choose another one.</source>
        <translation>Ce fichier n&apos;est pas un plan d&apos;éclipse. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This plan was saved by a newer version of Skein. Open it there.</source>
        <translation>Ce plan a été enregistré par une version plus récente de Skein. Ouvrez-le avec celle-ci.</translation>
    </message>
</context>
</TS>
