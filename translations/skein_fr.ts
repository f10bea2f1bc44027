<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Skein</source>
        <extracomment>title of a window</extracomment>
        <translation>À propos de Skein</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Logiciel libre sous la Licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Icon of Skein</source>
        <extracomment>read aloud: the picture beside the program&apos;s name</extracomment>
        <translation>Icône de Skein</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>title of a part: versions of libraries</extracomment>
        <translation>Versions</translation>
    </message>
</context>
<context>
    <name>CachePart</name>
    <message>
        <source>&lt;b&gt;Memory for pictures&lt;/b&gt;</source>
        <translation>&lt;b&gt;Mémoire pour les images&lt;/b&gt;</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <extracomment>label of a size in MiB or GiB</extracomment>
        <translation>Au &amp;plus</translation>
    </message>
    <message>
        <source>GiB</source>
        <extracomment>unit behind a number: gibibytes</extracomment>
        <translation>Gio</translation>
    </message>
    <message>
        <source>How much memory the pictures of a window may use.</source>
        <translation>Quantité de mémoire que les images d&apos;une fenêtre peuvent occuper.</translation>
    </message>
    <message>
        <source>Memory for pictures</source>
        <translation>Mémoire pour les images</translation>
    </message>
    <message>
        <source>MiB</source>
        <extracomment>unit behind a number: mebibytes</extracomment>
        <translation>Mio</translation>
    </message>
    <message>
        <source>Pictures get a quarter of the computer&apos;s memory, which suits most.</source>
        <translation>Les images reçoivent un quart de la mémoire de l&apos;ordinateur, ce qui convient le plus souvent.</translation>
    </message>
    <message>
        <source>Pictures get no more memory than you say here; with less, more of them are read again from the disk.</source>
        <translation>Les images ne reçoivent pas plus de mémoire que vous ne l&apos;indiquez ici&#xa0;; avec moins, davantage d&apos;images sont relues depuis le disque.</translation>
    </message>
    <message>
        <source>Pictures that were looked at, and their neighbours, are kept in memory so that they are there at once. More memory keeps more of them; each window has its own.</source>
        <translation>Les images regardées et leurs voisines sont gardées en mémoire pour s&apos;afficher aussitôt. Plus il y a de mémoire, plus il y en a de gardées&#xa0;; chaque fenêtre a la sienne.</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>name of a choice, for screen readers: MiB or GiB</extracomment>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Whether the number before it is in megabytes or gigabytes.</source>
        <translation>Indique si le nombre qui précède est en mégaoctets ou en gigaoctets.</translation>
    </message>
</context>
<context>
    <name>CameraPicker</name>
    <message>
        <source>&amp;Cameras</source>
        <extracomment>label of a list</extracomment>
        <translation>&amp;Appareils photo</translation>
    </message>
    <message>
        <source>&amp;Network address</source>
        <extracomment>label of a field</extracomment>
        <translation>Adresse &amp;réseau</translation>
    </message>
    <message>
        <source>192.168.1.20 or camera.local:15740</source>
        <translation>192.168.1.20 ou camera.local:15740</translation>
    </message>
    <message>
        <source>Cameras</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>Appareils photo</translation>
    </message>
    <message>
        <source>Cameras that can be connected. A double click, or Return, connects the chosen one.</source>
        <translation>Appareils qui peuvent être connectés. Un double-clic, ou Entrée, connecte celui qui est choisi.</translation>
    </message>
    <message>
        <source>Connect a Camera</source>
        <translation>Connecter un appareil photo</translation>
    </message>
    <message>
        <source>Connect a camera as soon as it is &amp;plugged in</source>
        <translation>Connecter un appareil dès qu&apos;il est &amp;branché</translation>
    </message>
    <message>
        <source>Look &amp;Again</source>
        <extracomment>button: looks for cameras anew</extracomment>
        <translation>Ch&amp;ercher à nouveau</translation>
    </message>
    <message>
        <source>Looks once more which cameras are connected by cable, for example after you have switched one on.</source>
        <translation>Cherche de nouveau les appareils reliés par câble, par exemple après que vous en avez allumé un.</translation>
    </message>
    <message>
        <source>Na&amp;me of this body</source>
        <translation>&amp;Nom de ce boîtier</translation>
    </message>
    <message>
        <source>None; for example “Left” or “Overhead”</source>
        <translation>Aucun&#xa0;; par exemple «&#x202f;Gauche&#x202f;» ou «&#x202f;Zénithal&#x202f;»</translation>
    </message>
    <message>
        <source>The camera&apos;s address on Wi-Fi or cable, as its network menu shows it; a port may follow after a colon.</source>
        <translation>L&apos;adresse de l&apos;appareil en Wi-Fi ou par câble, telle que son menu réseau l&apos;indique&#xa0;; un port peut suivre après un deux-points.</translation>
    </message>
    <message>
        <source>This computer does not tell Skein when it sleeps and wakes. Should a camera not answer after that, disconnect it and connect it here again.</source>
        <translation>Cet ordinateur n&apos;indique pas à Skein quand il se met en veille et se réveille. Si un appareil photo ne répond plus ensuite, déconnectez-le puis reconnectez-le ici.</translation>
    </message>
    <message>
        <source>What this camera is called in lists and, where the file-name pattern has {body}, in file names.</source>
        <translation>Le nom de cet appareil dans les listes et, là où le modèle de noms de fichiers contient {body}, dans les noms de fichiers.</translation>
    </message>
    <message>
        <source>Whether a camera is connected by itself when its cable is plugged in. Otherwise it is chosen here.</source>
        <translation>Indique si un appareil se connecte de lui-même quand son câble est branché. Sinon, on le choisit ici.</translation>
    </message>
</context>
<context>
    <name>ControlPanel</name>
    <message>
        <source>Presets and choice of settings</source>
        <translation>Préréglages et choix des réglages</translation>
    </message>
    <message>
        <source>Presets, and which settings are on top</source>
        <translation>Préréglages, et réglages placés en haut</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>what an empty search field says</extracomment>
        <translation>Rechercher un réglage</translation>
    </message>
    <message>
        <source>Shows only the settings whose names contain these words. Escape shows all again.</source>
        <translation>Ne montre que les réglages dont le nom contient ces mots. Échap les montre tous de nouveau.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find by name</source>
        <translation>Chercher un nom</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>name of a choice, for screen readers: coloured label</extracomment>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>name of a choice, for screen readers: stars</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Show the newest photograph</source>
        <translation>Afficher la photo la plus récente</translation>
    </message>
    <message>
        <source>Shows all photographs again, whatever their names, stars and labels.</source>
        <translation>Montre de nouveau toutes les photos, quels que soient leur nom, leurs étoiles et leur étiquette.</translation>
    </message>
    <message>
        <source>Shows only the photographs whose names contain these words.</source>
        <translation>Ne montre que les photos dont le nom contient ces mots.</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>Taille des vignettes</translation>
    </message>
    <message>
        <source>Size of the thumbnails (Ctrl and the wheel)</source>
        <translation>Taille des vignettes (Ctrl et la molette de la souris)</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>name of a choice, for screen readers</extracomment>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>name of a choice, for screen readers: RAW, JPEG and so on</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>What the photographs are sorted by</source>
        <translation>Critère de tri des photos</translation>
    </message>
    <message>
        <source>Whether the first photograph of the row is the oldest or the newest, or the first or last by name.</source>
        <translation>Indique si la première photo de la rangée est la plus ancienne ou la plus récente, ou la première ou la dernière par nom.</translation>
    </message>
    <message>
        <source>Which colour label a photograph must have to be shown</source>
        <translation>Étiquette de couleur qu&apos;une photo doit porter pour être affichée</translation>
    </message>
    <message>
        <source>Which sort of photographs is shown</source>
        <translation>Sorte de photos affichées</translation>
    </message>
    <message>
        <source>Which stars a photograph must have to be shown</source>
        <translation>Étoiles qu&apos;une photo doit avoir pour être affichée</translation>
    </message>
</context>
<context>
    <name>HookDialog</name>
    <message>
        <source>&amp;Choose…</source>
        <extracomment>button: chooses the file of a program</extracomment>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <extracomment>button: inserts a word that stands for a fact of the photograph</extracomment>
        <translation>&amp;Insérer</translation>
    </message>
    <message>
        <source>&amp;Program:</source>
        <extracomment>label of a field</extracomment>
        <translation>&amp;Programme&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <extracomment>label of a choice: the event at which a program is run</extracomment>
        <translation>&amp;Quand&#xa0;:</translation>
    </message>
    <message>
        <source>/home/me/bin/print-it</source>
        <extracomment>example in an empty field; the path of a program</extracomment>
        <translation>/home/moi/bin/print-it</translation>
    </message>
    <message>
        <source>A&amp;rguments:</source>
        <extracomment>label of a field: what the program is given</extracomment>
        <translation>A&amp;rguments&#xa0;:</translation>
    </message>
    <message>
        <source>Arguments, one on each line</source>
        <translation>Arguments, un par ligne</translation>
    </message>
    <message>
        <source>Choose the program</source>
        <translation>Choisir le programme</translation>
    </message>
    <message>
        <source>Chooses the program among the files of this computer.</source>
        <translation>Choisit le programme parmi les fichiers de cet ordinateur.</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Un par ligne</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Puts a word into the arguments that stands for the photograph, the camera and so on</source>
        <translation>Insère dans les arguments un mot qui représente la photo, l&apos;appareil et ainsi de suite</translation>
    </message>
    <message>
        <source>The program to run: its full path, or a name that is found as in a terminal. No shell is involved.</source>
        <translation>Le programme à lancer&#xa0;: son chemin complet, ou un nom que l&apos;on trouve comme dans un terminal. Aucun shell n&apos;intervient.</translation>
    </message>
    <message>
        <source>What has to happen for the program to be run, such as a photograph that was saved.</source>
        <translation>Ce qui doit se produire pour que le programme soit lancé, par exemple l&apos;enregistrement d&apos;une photo.</translation>
    </message>
    <message>
        <source>What the program gets, one argument on each line. Words in braces such as {path} are replaced by what they stand for.</source>
        <translation>Ce que reçoit le programme, un argument par ligne. Les mots entre accolades comme {path} sont remplacés par ce qu&apos;ils représentent.</translation>
    </message>
    <message>
        <source>When the program is run</source>
        <translation>Quand le programme est lancé</translation>
    </message>
</context>
<context>
    <name>HooksPage</name>
    <message>
        <source> at most</source>
        <comment>after a number</comment>
        <extracomment>behind a number: so many programs at the same time</extracomment>
        <translation> au plus</translation>
    </message>
    <message>
        <source> s</source>
        <comment>after a number: seconds</comment>
        <extracomment>seconds, behind a number</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <extracomment>button</extracomment>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <extracomment>button</extracomment>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>button</extracomment>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Run at once:</source>
        <translation>&amp;En même temps&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <extracomment>button: runs the program for a test</extracomment>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>&lt;b&gt;Programs that are run when something happens&lt;/b&gt;</source>
        <translation>&lt;b&gt;Programmes lancés quand quelque chose se produit&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Adds a program that is run when something happens.</source>
        <translation>Ajoute un programme lancé quand un événement se produit.</translation>
    </message>
    <message>
        <source>Changes the event, the program or the arguments of the chosen line.</source>
        <translation>Modifie l&apos;événement, le programme ou les arguments de la ligne choisie.</translation>
    </message>
    <message>
        <source>E&amp;nd after:</source>
        <extracomment>label of a number of seconds after which a program that hangs is ended</extracomment>
        <translation>Arrêter a&amp;près&#xa0;:</translation>
    </message>
    <message>
        <source>Hooks</source>
        <extracomment>title of a page of the preferences: own programs that are run when something happens</extracomment>
        <translation>Programmes déclenchés</translation>
    </message>
    <message>
        <source>More wait until one has ended, so that many photographs at once do not stop the computer.</source>
        <translation>Les autres attendent que l&apos;un d&apos;eux soit terminé, pour que beaucoup de photos à la fois ne bloquent pas l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>No program is run yet. Add one that, for example, copies or prints each photograph as soon as it is saved.</source>
        <translation>Aucun programme n&apos;est encore lancé. Ajoutez-en un qui, par exemple, copie ou imprime chaque photo dès qu&apos;elle est enregistrée.</translation>
    </message>
    <message>
        <source>One that takes longer is ended, with all that it started.</source>
        <translation>Un programme qui dure plus longtemps est arrêté, avec tout ce qu&apos;il a lancé.</translation>
    </message>
    <message>
        <source>Programs</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Programs that run at once</source>
        <translation>Programmes lancés en même temps</translation>
    </message>
    <message>
        <source>Runs the program now, with the newest photograph of the session</source>
        <translation>Lance le programme maintenant, avec la photo la plus récente de la session</translation>
    </message>
    <message>
        <source>Seconds after which a program is ended</source>
        <translation>Secondes après lesquelles un programme est arrêté</translation>
    </message>
    <message>
        <source>Takes the chosen line away; the program itself stays.</source>
        <translation>Retire la ligne choisie&#xa0;; le programme lui-même reste.</translation>
    </message>
    <message>
        <source>The programs that are run, and at which event. A double click changes one.</source>
        <translation>Les programmes lancés, et à quel événement. Un double-clic en modifie un.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;All</source>
        <extracomment>button: chooses all</extracomment>
        <translation>&amp;Toutes</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <extracomment>button</extracomment>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Delete from the card what has been saved</source>
        <translation>&amp;Supprimer de la carte ce qui a été enregistré</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <extracomment>button, a verb</extracomment>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <extracomment>button: reads the card anew</extracomment>
        <translation>&amp;Chercher à nouveau</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <extracomment>button: chooses what is not in the session yet</extracomment>
        <translation>&amp;Nouvelles</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>button: ends the import</extracomment>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>All on the card</source>
        <translation>Toutes celles de la carte</translation>
    </message>
    <message>
        <source>Brings what is chosen into the session (Return)</source>
        <translation>Importe la sélection dans la session (Entrée)</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>name of a group of buttons, for screen readers</extracomment>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Choose all that are not in this session</source>
        <translation>Choisir toutes celles qui ne sont pas dans cette session</translation>
    </message>
    <message>
        <source>Choose all that are shown</source>
        <translation>Choisir toutes celles qui sont affichées</translation>
    </message>
    <message>
        <source>Choose none</source>
        <extracomment>name of a button, for screen readers</extracomment>
        <translation>N&apos;en choisir aucune</translation>
    </message>
    <message>
        <source>Chooses all that are shown (Ctrl+A)</source>
        <translation>Choisit toutes celles qui sont affichées (Ctrl+A)</translation>
    </message>
    <message>
        <source>Chooses all that are shown and not in this session</source>
        <translation>Choisit toutes celles qui sont affichées et ne sont pas dans cette session</translation>
    </message>
    <message>
        <source>Closes this window. An import that has begun goes on without it.</source>
        <translation>Ferme cette fenêtre. Une importation commencée continue sans elle.</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>name of a choice, for screen readers</extracomment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Each photograph that is whole and safe in the session is deleted from the camera&apos;s card.</source>
        <translation>Chaque photo arrivée intacte dans la session et en sécurité est supprimée de la carte de l&apos;appareil.</translation>
    </message>
    <message>
        <source>Ends the import; what has not come stays on the card</source>
        <translation>Met fin à l&apos;importation&#xa0;; ce qui n&apos;est pas arrivé reste sur la carte</translation>
    </message>
    <message>
        <source>Find by name</source>
        <translation>Chercher un nom</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>name of the bar that shows how far it is, for screen readers</extracomment>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import from Camera</source>
        <translation>Importer depuis l&apos;appareil</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <extracomment>button: chooses none</extracomment>
        <translation>A&amp;ucune</translation>
    </message>
    <message>
        <source>Not in this session</source>
        <translation>Absentes de cette session</translation>
    </message>
    <message>
        <source>Reads the list of the card once more.</source>
        <translation>Relit la liste de la carte.</translation>
    </message>
    <message>
        <source>Shows only the photographs whose names contain these words.</source>
        <translation>Ne montre que les photos dont le nom contient ces mots.</translation>
    </message>
    <message>
        <source>Takes back all that is chosen</source>
        <translation>Annule tout le choix</translation>
    </message>
    <message>
        <source>The day on which they were taken, by the camera&apos;s clock</source>
        <translation>Le jour où elles ont été prises, selon l&apos;horloge de l&apos;appareil</translation>
    </message>
    <message>
        <source>What lies on the card. Space or a click chooses a photograph; those that are chosen are imported.</source>
        <translation>Ce qui se trouve sur la carte. La barre d&apos;espace ou un clic choisit une photo&#xa0;; celles qui sont choisies sont importées.</translation>
    </message>
    <message>
        <source>Whether all photographs of the card are shown, or only those that this session does not have yet.</source>
        <translation>Indique si toutes les photos de la carte sont affichées, ou seulement celles que cette session n&apos;a pas encore.</translation>
    </message>
    <message>
        <source>Which photographs are shown</source>
        <translation>Photos affichées</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Toolbar</source>
        <extracomment>name of the toolbar</extracomment>
        <translation>Barre d&apos;outils</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>MetadataPanel</name>
    <message>
        <source>A GPS position was found too. It is shown with “Show GPS Position”.</source>
        <translation>Une position GPS a aussi été trouvée. «&#x202f;Afficher la position GPS&#x202f;» la montre.</translation>
    </message>
    <message>
        <source>Camera, lens and time</source>
        <translation>Appareil, objectif et heure</translation>
    </message>
    <message>
        <source>Copies all that is listed: names of the standards and values</source>
        <translation>Copie tout ce qui est listé&#xa0;: noms dans les normes et valeurs</translation>
    </message>
    <message>
        <source>Copy All</source>
        <extracomment>button: puts all metadata on the clipboard</extracomment>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Exposure</source>
        <extracomment>name of a line, for screen readers: shutter speed, aperture, ISO</extracomment>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>Find in the metadata</source>
        <translation>Rechercher dans les métadonnées</translation>
    </message>
    <message>
        <source>Find name or value</source>
        <translation>Nom ou valeur à rechercher</translation>
    </message>
    <message>
        <source>GPS position</source>
        <extracomment>name of a line, for screen readers</extracomment>
        <translation>Position GPS</translation>
    </message>
    <message>
        <source>Metadata</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>Nothing here contains these words.</source>
        <translation>Rien ici ne contient ces mots.</translation>
    </message>
    <message>
        <source>Show GPS Position</source>
        <translation>Afficher la position GPS</translation>
    </message>
    <message>
        <source>Shows only the lines in which these words stand, as a name or as a value.</source>
        <translation>Ne montre que les lignes où figurent ces mots, comme nom ou comme valeur.</translation>
    </message>
    <message>
        <source>Shows where this photograph was taken. Nothing is sent anywhere.</source>
        <translation>Montre où cette photo a été prise. Rien n&apos;est envoyé nulle part.</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Ce qui n&apos;a pas pu être lu</translation>
    </message>
</context>
<context>
    <name>NamesPart</name>
    <message>
        <source>&amp;Both</source>
        <extracomment>choice: both RAW and JPEG files</extracomment>
        <translation>Les &amp;deux</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <extracomment>button: inserts a word into the pattern of file names</extracomment>
        <translation>&amp;Insérer</translation>
    </message>
    <message>
        <source>&amp;Job:</source>
        <extracomment>label of a text that can stand in file names: what the shoot is for</extracomment>
        <translation>&amp;Travail&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Usual</source>
        <extracomment>button: takes the usual pattern of file names</extracomment>
        <translation>&amp;Habituel</translation>
    </message>
    <message>
        <source>&lt;b&gt;File names&lt;/b&gt;</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>&lt;b&gt;Noms de fichiers&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Stars and colours for other programs&lt;/b&gt;</source>
        <translation>&lt;b&gt;Étoiles et couleurs pour d&apos;autres programmes&lt;/b&gt;</translation>
    </message>
    <message>
        <source>How new photographs are named. A run of X, as in XXXX, is a running number; what stands before a slash is a folder in the session.</source>
        <translation>Comment les nouvelles photos sont nommées. Une suite de X, comme XXXX, est un numéro d&apos;ordre&#xa0;; ce qui précède une barre oblique est un dossier de session.</translation>
    </message>
    <message>
        <source>How new photographs are named. The line below shows what comes of it.</source>
        <translation>Comment les nouvelles photos sont nommées. La ligne du dessous montre ce que cela donne.</translation>
    </message>
    <message>
        <source>Job</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Names photographs as Skein does by itself</source>
        <translation>Nomme les photos comme Skein le fait de lui-même</translation>
    </message>
    <message>
        <source>One for each &amp;file, IMG_1234.CR3.xmp: darktable, digiKam</source>
        <translation>Un par &amp;fichier, IMG_1234.CR3.xmp&#xa0;: darktable, digiKam</translation>
    </message>
    <message>
        <source>One for each &amp;shot, IMG_1234.xmp: Lightroom, Bridge, Capture One</source>
        <translation>Un par &amp;vue, IMG_1234.xmp&#xa0;: Lightroom, Bridge, Capture One</translation>
    </message>
    <message>
        <source>Pattern for file names</source>
        <translation>Modèle de noms de fichiers</translation>
    </message>
    <message>
        <source>Puts a number, a date or another part into the name</source>
        <translation>Insère un numéro, une date ou un autre élément dans le nom</translation>
    </message>
    <message>
        <source>RAW and JPEG of a shot share one small file without the ending.</source>
        <translation>Le RAW et le JPEG d&apos;une vue partagent un seul fichier annexe, sans l&apos;extension.</translation>
    </message>
    <message>
        <source>Stars, rejections and colour labels are written into sidecars, files beside the photographs that other programs read. Choose the name your program looks for. Sidecars that are there already are kept up to date, whatever they are called.</source>
        <translation>Les étoiles, les rejets et les étiquettes de couleur sont écrits dans des fichiers annexes, à côté des photos, que d&apos;autres programmes lisent. Choisissez le nom que votre programme recherche. Les fichiers annexes déjà présents sont tenus à jour, quel que soit leur nom.</translation>
    </message>
    <message>
        <source>The name of the sidecar keeps the ending of the photograph, so that RAW and JPEG have one each.</source>
        <translation>Le nom du fichier annexe garde l&apos;extension de la photo, de sorte que RAW et JPEG ont chacun le leur.</translation>
    </message>
    <message>
        <source>The text that {job} in the pattern stands for. Change it when the next job begins.</source>
        <translation>Le texte que {job} représente dans le modèle. Changez-le quand le travail suivant commence.</translation>
    </message>
    <message>
        <source>Two small files with the same contents, for those who use programs of both kinds.</source>
        <translation>Deux fichiers annexes au même contenu, pour ceux qui utilisent des programmes des deux sortes.</translation>
    </message>
    <message>
        <source>What {job} stands for: a client, a place</source>
        <translation>Ce que {job} représente&#xa0;: un client, un lieu</translation>
    </message>
</context>
<context>
    <name>NewSessionDialog</name>
    <message>
        <source>&amp;Change…</source>
        <extracomment>button: chooses another folder</extracomment>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <extracomment>label of a field: the folder in which the session&apos;s folder is made</extracomment>
        <translation>&amp;Dans</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>label of a field: the name of the session</extracomment>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Choose the folder that the new session is made in</source>
        <translation>Choisir le dossier où créer la nouvelle session</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>Nom de la session</translation>
    </message>
    <message>
        <source>New Session</source>
        <extracomment>title of a window</extracomment>
        <translation>Nouvelle session</translation>
    </message>
    <message>
        <source>The folder&apos;s name: a date, a client, a job</source>
        <translation>Le nom du dossier&#xa0;: une date, un client, un travail</translation>
    </message>
</context>
<context>
    <name>PluginRow</name>
    <message>
        <source>About</source>
        <extracomment>button that shows more about the plugin</extracomment>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Goes to the page of the preferences that this plugin has.</source>
        <translation>Va à la page des préférences propre à ce greffon.</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <extracomment>button: opens the plugin&apos;s page of the preferences</extracomment>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Switches this plugin on or off; it takes effect at once.</source>
        <translation>Active ou désactive ce greffon, avec effet immédiat.</translation>
    </message>
    <message>
        <source>Tells version, author and licence of this plugin, and where it lies.</source>
        <translation>Indique la version, l&apos;auteur et la licence de ce greffon, et où il se trouve.</translation>
    </message>
</context>
<context>
    <name>PluginsPage</name>
    <message>
        <source>List of plugins</source>
        <translation>Liste des greffons</translation>
    </message>
    <message>
        <source>Plugins</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>Greffons</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>&amp;Export All…</source>
        <extracomment>button: writes the preferences, those of all pages, to a file</extracomment>
        <translation>&amp;Exporter tout…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>button: writes the preferences to a file</extracomment>
        <translation type="vanished">&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Import All…</source>
        <extracomment>button: reads preferences, those of all pages, from a file</extracomment>
        <translation>&amp;Importer tout…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>button: reads preferences from a file</extracomment>
        <translation type="vanished">&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>button: takes back what was changed since the window was opened</extracomment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Finds options by any word of their names and explanations, on all pages.</source>
        <translation>Trouve les options par n&apos;importe quel mot de leur nom ou de leur explication, sur toutes les pages.</translation>
    </message>
    <message>
        <source>Pages</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Preferences</source>
        <extracomment>title of a window</extracomment>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Puts everything on this page back to what it was at first</source>
        <translation>Remet tout sur cette page comme au départ</translation>
    </message>
    <message>
        <source>Reset This &amp;Page</source>
        <translation>Réinitialiser la &amp;page</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>what an empty search field says</extracomment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the preferences</source>
        <translation>Rechercher dans les préférences</translation>
    </message>
    <message>
        <source>Takes back what the reset or the import has just changed.</source>
        <translation>Annule ce que la réinitialisation ou l&apos;importation vient de changer.</translation>
    </message>
    <message>
        <source>Takes preferences from a file that was exported before</source>
        <translation>Reprend les préférences d&apos;un fichier exporté auparavant</translation>
    </message>
    <message>
        <source>The pages of the preferences. The arrow keys walk through them.</source>
        <translation>Les pages des préférences. Les flèches permettent de les parcourir.</translation>
    </message>
    <message>
        <source>Writes the preferences to a file, for another computer or as a copy</source>
        <translation>Écrit les préférences dans un fichier, pour un autre ordinateur ou comme copie</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Stop the transfer</source>
        <translation>Arrêter le transfert</translation>
    </message>
    <message>
        <source>Stop the transfer; the photograph stays on the camera&apos;s card</source>
        <translation>Arrêter le transfert&#xa0;; la photo reste sur la carte de l&apos;appareil</translation>
    </message>
    <message>
        <source>Transfer</source>
        <extracomment>name of the bar that shows how far it is, for screen readers</extracomment>
        <translation>Transfert</translation>
    </message>
</context>
<context>
    <name>SupportedCameras</name>
    <message>
        <source>All models that the driver library knows, and what each can do. A click on a heading sorts by it.</source>
        <translation>Tous les modèles que connaît la bibliothèque de pilotes, et ce que chacun sait faire. Un clic sur un en-tête trie d&apos;après celui-ci.</translation>
    </message>
    <message>
        <source>Search for a model</source>
        <translation>Rechercher un modèle</translation>
    </message>
    <message>
        <source>Search, for example “canon r5”</source>
        <translation>Rechercher, par exemple «&#x202f;canon r5&#x202f;»</translation>
    </message>
    <message>
        <source>Shows only the models whose names contain these words, in any order.</source>
        <translation>Ne montre que les modèles dont le nom contient ces mots, dans n&apos;importe quel ordre.</translation>
    </message>
    <message>
        <source>Supported Cameras</source>
        <extracomment>title of a window</extracomment>
        <translation>Appareils photo compatibles</translation>
    </message>
    <message>
        <source>Supported cameras</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>Appareils photo compatibles</translation>
    </message>
</context>
<context>
    <name>skein::AboutDialog</name>
    <message>
        <source>Qt: %1
libgphoto2: %2</source>
        <extracomment>%1 and %2 are version numbers</extracomment>
        <translation type="vanished">Qt&#xa0;: %1
libgphoto2&#xa0;: %2</translation>
    </message>
    <message>
        <source>Tethered shooting</source>
        <extracomment>what the program is for</extracomment>
        <translation>Prise de vue connectée</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>pas encore interrogée</translation>
    </message>
</context>
<context>
    <name>skein::ActionCollection</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>tooltip of a button: what it does, then its key in brackets</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;1 Star</source>
        <extracomment>command of the menu Rating: gives the photograph this many stars</extracomment>
        <translation>&amp;1 étoile</translation>
    </message>
    <message>
        <source>&amp;2 Stars</source>
        <extracomment>command of the menu Rating</extracomment>
        <translation>&amp;2 étoiles</translation>
    </message>
    <message>
        <source>&amp;3 Stars</source>
        <extracomment>command of the menu Rating</extracomment>
        <translation>&amp;3 étoiles</translation>
    </message>
    <message>
        <source>&amp;4 Stars</source>
        <extracomment>command of the menu Rating</extracomment>
        <translation>&amp;4 étoiles</translation>
    </message>
    <message>
        <source>&amp;5 Stars</source>
        <extracomment>command of the menu Rating</extracomment>
        <translation>&amp;5 étoiles</translation>
    </message>
    <message>
        <source>&amp;About Skein</source>
        <extracomment>menu Help</extracomment>
        <translation>À &amp;propos de Skein</translation>
    </message>
    <message>
        <source>&amp;Absolute</source>
        <extracomment>rendering intent of colour management: absolute colorimetric</extracomment>
        <translation>&amp;Absolue</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <extracomment>zoom: one pixel of the picture on one of the screen</extracomment>
        <translation>&amp;Taille réelle</translation>
    </message>
    <message>
        <source>&amp;Add to Overlay</source>
        <translation>&amp;Ajouter à la superposition</translation>
    </message>
    <message>
        <source>&amp;Aperture</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>Ouve&amp;rture</translation>
    </message>
    <message>
        <source>&amp;Autofocus</source>
        <extracomment>command: lets the camera focus</extracomment>
        <translation>Auto&amp;focus</translation>
    </message>
    <message>
        <source>&amp;Black-Point Compensation</source>
        <extracomment>colour management, can be switched on and off</extracomment>
        <translation>Compensation du point &amp;noir</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <extracomment>label: command of the menu Rating</extracomment>
        <translation>&amp;Bleu</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <extracomment>a page of the side panel: the camera&apos;s settings; can be switched on and off</extracomment>
        <translation>&amp;Appareil</translation>
    </message>
    <message>
        <source>&amp;Capture</source>
        <extracomment>verb: takes a photograph</extracomment>
        <translation>D&amp;éclencher</translation>
    </message>
    <message>
        <source>&amp;Clear Overlay</source>
        <extracomment>verb: takes all pictures off the overlay</extracomment>
        <translation>&amp;Vider la superposition</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <extracomment>verb</extracomment>
        <translation>F&amp;ermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Compare Two</source>
        <extracomment>verb: shows two photographs side by side</extracomment>
        <translation>&amp;Comparer deux photos</translation>
    </message>
    <message>
        <source>&amp;Copy Path</source>
        <extracomment>verb: puts the folder&apos;s or file&apos;s path on the clipboard</extracomment>
        <translation>Copier le c&amp;hemin</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <extracomment>theme of the window</extracomment>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <extracomment>verb: from the camera</extracomment>
        <translation>Déc&amp;onnecter</translation>
    </message>
    <message>
        <source>&amp;Double Size</source>
        <extracomment>zoom: 200 %</extracomment>
        <translation>Taille &amp;double</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <extracomment>a direction: moves the part of the picture that is seen, or the spot
----------
a direction: moves the part of the picture that is seen</extracomment>
        <translation>Vers le &amp;bas</translation>
    </message>
    <message>
        <source>&amp;End Autofocus</source>
        <extracomment>command: ends focusing</extracomment>
        <translation>Arrê&amp;ter l&apos;autofocus</translation>
    </message>
    <message>
        <source>&amp;Exposure Compensation</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>Correction d&apos;e&amp;xposition</translation>
    </message>
    <message>
        <source>&amp;Farther</source>
        <extracomment>menu Focus: moves the lens towards infinity</extracomment>
        <translation>Plus &amp;loin</translation>
    </message>
    <message>
        <source>&amp;First</source>
        <extracomment>shows the first photograph</extracomment>
        <translation>Prem&amp;ière</translation>
    </message>
    <message>
        <source>&amp;Focus Mode</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>Mode de mise au &amp;point</translation>
    </message>
    <message>
        <source>&amp;Focus Points</source>
        <extracomment>shows in the photograph where the camera focused; can be switched on and off</extracomment>
        <translation>&amp;Collimateurs</translation>
    </message>
    <message>
        <source>&amp;Freeze</source>
        <extracomment>live view: keeps the present picture; can be switched on and off</extracomment>
        <translation>&amp;Figer</translation>
    </message>
    <message>
        <source>&amp;Gamut Warning</source>
        <extracomment>colour management: shows which colours the imitated device does not have</extracomment>
        <translation>&amp;Alerte de gamut</translation>
    </message>
    <message>
        <source>&amp;Go to Focus A</source>
        <translation>Alle&amp;r au repère A</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <extracomment>label: command of the menu Rating</extracomment>
        <translation>&amp;Vert</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <extracomment>all photographs as small pictures in rows; can be switched on and off</extracomment>
        <translation>&amp;Grille</translation>
    </message>
    <message>
        <source>&amp;Guides</source>
        <extracomment>lines over the picture (thirds, grid); can be switched on and off</extracomment>
        <translation>&amp;Lignes de composition</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <extracomment>menu: the book that explains the program</extracomment>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;Hide All Panels</source>
        <translation>Masquer &amp;tous les panneaux</translation>
    </message>
    <message>
        <source>&amp;Histogram</source>
        <extracomment>panel; can be switched on and off</extracomment>
        <translation>&amp;Histogramme</translation>
    </message>
    <message>
        <source>&amp;Import from Camera…</source>
        <translation>I&amp;mporter depuis l&apos;appareil…</translation>
    </message>
    <message>
        <source>&amp;Information</source>
        <extracomment>facts of the photograph over the picture; can be switched on and off</extracomment>
        <translation>&amp;Informations</translation>
    </message>
    <message>
        <source>&amp;Keep on Top</source>
        <translation>&amp;Garder en haut</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <extracomment>command of a menu and of the list of keys</extracomment>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="vanished">&amp;Raccourcis</translation>
    </message>
    <message>
        <source>&amp;Last</source>
        <extracomment>shows the last photograph</extracomment>
        <translation>&amp;Dernière</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <extracomment>theme of the window</extracomment>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Live View</source>
        <extracomment>the picture that the camera sees; can be switched on and off</extracomment>
        <translation>&amp;Visée en direct</translation>
    </message>
    <message>
        <source>&amp;Logarithmic Scale</source>
        <extracomment>of the histogram; can be switched on and off</extracomment>
        <translation>Échelle &amp;logarithmique</translation>
    </message>
    <message>
        <source>&amp;Manage Colours</source>
        <extracomment>colour management, can be switched on and off</extracomment>
        <translation>&amp;Gérer les couleurs</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <extracomment>darkens what lies outside a chosen aspect ratio; can be switched on and off</extracomment>
        <translation>Mas&amp;que</translation>
    </message>
    <message>
        <source>&amp;Menu of This</source>
        <translation>&amp;Menu de cet élément</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <extracomment>a page of the side panel: metadata; can be switched on and off</extracomment>
        <translation>&amp;Métadonnées</translation>
    </message>
    <message>
        <source>&amp;Mirror</source>
        <extracomment>live view: mirrors the picture, left and right; can be switched on and off</extracomment>
        <translation>&amp;Miroir</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <extracomment>menu Change Setting: the exposure mode of the camera (P, A, S, M)</extracomment>
        <translation>&amp;Mode</translation>
    </message>
    <message>
        <source>&amp;Move to Trash</source>
        <translation>Mettre à la corbei&amp;lle</translation>
    </message>
    <message>
        <source>&amp;Nearer</source>
        <extracomment>menu Focus: moves the lens towards the near</extracomment>
        <translation>Plus &amp;près</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <extracomment>verb: opens one more window of Skein</extracomment>
        <translation>Nouvelle &amp;fenêtre</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <extracomment>shows the next photograph</extracomment>
        <translation>Sui&amp;vante</translation>
    </message>
    <message>
        <source>&amp;Next Area</source>
        <extracomment>moves the keyboard focus to the next part of the window</extracomment>
        <translation>Zone &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Next Mask</source>
        <extracomment>shows the next chosen aspect ratio</extracomment>
        <translation>Masque &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Next Setting</source>
        <extracomment>chooses the next camera setting</extracomment>
        <translation>Réglage sui&amp;vant</translation>
    </message>
    <message>
        <source>&amp;Next View</source>
        <extracomment>comparing: chooses the next of the pictures side by side</extracomment>
        <translation>Affichage &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;No Stars</source>
        <extracomment>command of the menu Rating</extracomment>
        <translation>&amp;Aucune étoile</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>verb: opens the photograph with the desktop&apos;s own program</extracomment>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Open Session…</source>
        <extracomment>verb: opens the folder of another session</extracomment>
        <translation>&amp;Ouvrir une session…</translation>
    </message>
    <message>
        <source>&amp;Overlay</source>
        <extracomment>a picture laid over the photograph; can be switched on and off</extracomment>
        <translation>S&amp;uperposition</translation>
    </message>
    <message>
        <source>&amp;Pause Sequence</source>
        <extracomment>verb; can be switched on and off</extracomment>
        <translation>Sus&amp;pendre la séquence</translation>
    </message>
    <message>
        <source>&amp;Perceptual</source>
        <extracomment>rendering intent of colour management</extracomment>
        <translation>&amp;Perceptive</translation>
    </message>
    <message>
        <source>&amp;Place Focus at Spot</source>
        <translation>Mise au point sur le &amp;cadre</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <extracomment>opens the preferences</extracomment>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Presentation</source>
        <extracomment>shows the photograph alone on another monitor; can be switched on and off</extracomment>
        <translation>&amp;Présentation</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <extracomment>shows the photograph before</extracomment>
        <translation>&amp;Précédente</translation>
    </message>
    <message>
        <source>&amp;Previous Area</source>
        <extracomment>moves the keyboard focus to the part of the window before</extracomment>
        <translation>Zone &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Previous Setting</source>
        <extracomment>chooses the previous camera setting</extracomment>
        <translation>Réglage pré&amp;cédent</translation>
    </message>
    <message>
        <source>&amp;Purple</source>
        <extracomment>label: command of the menu Rating</extracomment>
        <translation>Vio&amp;let</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>verb: ends the program</extracomment>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Red</source>
        <extracomment>label: command of the menu Rating that gives the photograph this colour</extracomment>
        <translation>&amp;Rouge</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>verb: does again what was taken back</extracomment>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Relative</source>
        <extracomment>rendering intent of colour management: relative colorimetric</extracomment>
        <translation>&amp;Relative</translation>
    </message>
    <message>
        <source>&amp;Report a Problem…</source>
        <translation>&amp;Signaler un problème…</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <extracomment>verb: arranges the window as at first</extracomment>
        <translation>&amp;Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>&amp;Saturation</source>
        <extracomment>rendering intent of colour management</extracomment>
        <translation>&amp;Saturation</translation>
    </message>
    <message>
        <source>&amp;Save Frame</source>
        <extracomment>live view: saves the present picture as a file</extracomment>
        <translation>&amp;Enregistrer l&apos;image</translation>
    </message>
    <message>
        <source>&amp;Save as Preset…</source>
        <translation>&amp;Enregistrer comme préréglage…</translation>
    </message>
    <message>
        <source>&amp;Separate Channels</source>
        <extracomment>of the histogram: red, green and blue apart; can be switched on and off</extracomment>
        <translation>Canaux sépa&amp;rés</translation>
    </message>
    <message>
        <source>&amp;Sharpness Spot</source>
        <extracomment>a place at which sharpness is measured; can be switched on and off</extracomment>
        <translation>Cadre de &amp;netteté</translation>
    </message>
    <message>
        <source>&amp;Stop Sequence</source>
        <extracomment>verb</extracomment>
        <translation>A&amp;rrêter la séquence</translation>
    </message>
    <message>
        <source>&amp;Supported Cameras</source>
        <extracomment>menu Help: opens the list of cameras</extracomment>
        <translation>Appareils &amp;compatibles</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>verb: takes back what was done</extracomment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <extracomment>a direction: moves the part of the picture that is seen, or the spot
----------
a direction: moves the part of the picture that is seen</extracomment>
        <translation>Vers le &amp;haut</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>a page of the side panel: what is shown over the picture; can be switched on and off</extracomment>
        <translation>A&amp;ffichage</translation>
    </message>
    <message>
        <source>&amp;Wait for Rest</source>
        <translation>Attendre l&apos;immo&amp;bilité</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <extracomment>menu Help: shows the page that is seen at the first start</extracomment>
        <translation>&amp;Bienvenue</translation>
    </message>
    <message>
        <source>&amp;White Balance</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>&amp;Balance des blancs</translation>
    </message>
    <message>
        <source>&amp;Widen Panel</source>
        <extracomment>verb: makes the side panel wider</extracomment>
        <translation>É&amp;largir le panneau</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <extracomment>label: command of the menu Rating</extracomment>
        <translation>&amp;Jaune</translation>
    </message>
    <message>
        <source>A &amp;Little Nearer</source>
        <translation>Un pe&amp;u plus près</translation>
    </message>
    <message>
        <source>A Little Fart&amp;her</source>
        <translation>U&amp;n peu plus loin</translation>
    </message>
    <message>
        <source>Applies, renames or deletes presets.</source>
        <translation>Applique, renomme ou supprime des préréglages.</translation>
    </message>
    <message>
        <source>As the Camera S&amp;ees It</source>
        <translation>&amp;Comme l&apos;appareil la voit</translation>
    </message>
    <message>
        <source>Begins a session in a folder of its own, for the next job.</source>
        <translation>Commence une session dans un dossier à elle, pour le travail suivant.</translation>
    </message>
    <message>
        <source>Best &amp;Fit</source>
        <extracomment>zoom: the whole picture fits into the window</extracomment>
        <translation>A&amp;juster</translation>
    </message>
    <message>
        <source>Brings the photographs of this session that stay on the camera&apos;s card to the computer.</source>
        <translation>Transfère sur l&apos;ordinateur les photos de cette session restées sur la carte de l&apos;appareil.</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <extracomment>command: ends a capture or an exposure that is under way</extracomment>
        <translation>&amp;Interrompre</translation>
    </message>
    <message>
        <source>C&amp;hoose Settings on Top…</source>
        <translation>C&amp;hoisir les réglages du haut…</translation>
    </message>
    <message>
        <source>C&amp;lear This List</source>
        <extracomment>empties the list of sessions that were open before; deletes no folders</extracomment>
        <translation>&amp;Vider cette liste</translation>
    </message>
    <message>
        <source>C&amp;onnect…</source>
        <extracomment>verb: opens the window in which a camera is chosen</extracomment>
        <translation>Co&amp;nnecter…</translation>
    </message>
    <message>
        <source>Camera&apos;s Le&amp;vel</source>
        <extracomment>shows how the camera is tilted; can be switched on and off</extracomment>
        <translation>Ni&amp;veau de l&apos;appareil</translation>
    </message>
    <message>
        <source>Capture with All Cam&amp;eras</source>
        <translation>Déclencher &amp;tous les appareils</translation>
    </message>
    <message>
        <source>Changes how files are named, what other programs get, and more.</source>
        <translation>Change le nom des fichiers, ce que reçoivent les autres programmes, et plus encore.</translation>
    </message>
    <message>
        <source>Chooses a camera and connects it, beside those that are connected.</source>
        <translation>Choisit un appareil et le connecte, en plus de ceux qui sont connectés.</translation>
    </message>
    <message>
        <source>Chooses card or computer for Up and Down to change it.</source>
        <translation>Choisit «&#x202f;carte ou ordinateur&#x202f;» comme réglage que Haut et Bas modifient.</translation>
    </message>
    <message>
        <source>Chooses the ISO sensitivity for Up and Down to change it.</source>
        <translation>Choisit la sensibilité ISO comme réglage que Haut et Bas modifient.</translation>
    </message>
    <message>
        <source>Chooses the aperture for Up and Down to change it.</source>
        <translation>Choisit l&apos;ouverture comme réglage que Haut et Bas modifient.</translation>
    </message>
    <message>
        <source>Chooses the compensation for Up and Down to change it.</source>
        <translation>Choisit la correction d&apos;exposition comme réglage que Haut et Bas modifient.</translation>
    </message>
    <message>
        <source>Chooses the drive mode for Up and Down to change it.</source>
        <translation>Choisit la cadence comme réglage que Haut et Bas modifient.</translation>
    </message>
    <message>
        <source>Chooses the exposure mode for Up and Down to change it.</source>
        <translation>Choisit le mode d&apos;exposition comme réglage que Haut et Bas modifient.</translation>
    </message>
    <message>
        <source>Chooses the focus mode for Up and Down to change it.</source>
        <translation>Choisit le mode de mise au point comme réglage que Haut et Bas modifient.</translation>
    </message>
    <message>
        <source>Chooses the folder that new photographs are saved in.</source>
        <translation>Choisit le dossier où les nouvelles photos sont enregistrées.</translation>
    </message>
    <message>
        <source>Chooses the image size for Up and Down to change it.</source>
        <translation>Choisit la taille d&apos;image comme réglage que Haut et Bas modifient.</translation>
    </message>
    <message>
        <source>Chooses the metering for Up and Down to change it.</source>
        <translation>Choisit la mesure de lumière comme réglage que Haut et Bas modifient.</translation>
    </message>
    <message>
        <source>Chooses the monitor to present on.</source>
        <translation>Choisit le moniteur de présentation.</translation>
    </message>
    <message>
        <source>Chooses the printer or screen that the soft proof imitates.</source>
        <translation>Choisit l&apos;imprimante ou l&apos;écran que l&apos;épreuve écran imite.</translation>
    </message>
    <message>
        <source>Chooses the profile of the monitor, where the desktop does not know it.</source>
        <translation>Choisit le profil du moniteur, si le bureau ne le connaît pas.</translation>
    </message>
    <message>
        <source>Chooses the quality for Up and Down to change it.</source>
        <translation>Choisit la qualité comme réglage que Haut et Bas modifient.</translation>
    </message>
    <message>
        <source>Chooses the setting after, for Up and Down to change it.</source>
        <translation>Choisit le réglage suivant, que Haut et Bas modifient alors.</translation>
    </message>
    <message>
        <source>Chooses the setting before, for Up and Down to change it.</source>
        <translation>Choisit le réglage précédent, que Haut et Bas modifient alors.</translation>
    </message>
    <message>
        <source>Chooses the shutter time for Up and Down to change it.</source>
        <translation>Choisit la vitesse d&apos;obturation comme réglage que Haut et Bas modifient.</translation>
    </message>
    <message>
        <source>Chooses the white balance for Up and Down to change it.</source>
        <translation>Choisit la balance des blancs comme réglage que Haut et Bas modifient.</translation>
    </message>
    <message>
        <source>Chooses which settings stand on top, and in which order.</source>
        <translation>Choisit les réglages placés en haut, et leur ordre.</translation>
    </message>
    <message>
        <source>Clears the filter.</source>
        <translation>Efface le filtre.</translation>
    </message>
    <message>
        <source>Closes all windows once their photographs are saved.</source>
        <translation>Ferme toutes les fenêtres une fois leurs photos enregistrées.</translation>
    </message>
    <message>
        <source>Closes this window once its photographs are saved.</source>
        <translation>Ferme cette fenêtre une fois ses photos enregistrées.</translation>
    </message>
    <message>
        <source>Collects versions, camera, settings and the log in a text that you can read and change before you send it to anybody.</source>
        <translation>Rassemble versions, appareil, réglages et journal dans un texte que vous pouvez lire et modifier avant de l&apos;envoyer à quelqu&apos;un.</translation>
    </message>
    <message>
        <source>Compare Fo&amp;ur</source>
        <extracomment>verb: shows four photographs side by side</extracomment>
        <translation>Comparer &amp;quatre photos</translation>
    </message>
    <message>
        <source>Converts pictures to the colours of the monitor, or shows their pixels as they are.</source>
        <translation>Convertit les images aux couleurs du moniteur, ou montre leurs pixels tels quels.</translation>
    </message>
    <message>
        <source>Cop&amp;y Folder Path</source>
        <translation>Cop&amp;ier le chemin du dossier</translation>
    </message>
    <message>
        <source>Copies all that the photograph says about itself.</source>
        <translation>Copie tout ce que la photo dit d&apos;elle-même.</translation>
    </message>
    <message>
        <source>Copies the chosen lines of the metadata.</source>
        <translation>Copie les lignes choisies des métadonnées.</translation>
    </message>
    <message>
        <source>Copies the path of the session folder.</source>
        <translation>Copie le chemin du dossier de session.</translation>
    </message>
    <message>
        <source>Copies the paths of the selected files.</source>
        <translation>Copie les chemins des fichiers sélectionnés.</translation>
    </message>
    <message>
        <source>Copy &amp;All Metadata</source>
        <translation>&amp;Tout copier</translation>
    </message>
    <message>
        <source>Copy &amp;Line</source>
        <extracomment>menu Metadata: puts one line of the metadata on the clipboard</extracomment>
        <translation>Copier la &amp;ligne</translation>
    </message>
    <message>
        <source>Copy Settings to Ot&amp;her Cameras</source>
        <translation>Copier les réglages vers les a&amp;utres appareils</translation>
    </message>
    <message>
        <source>D&amp;rive</source>
        <extracomment>menu Change Setting: the drive mode of the camera (single, continuous, self-timer)</extracomment>
        <translation>Ca&amp;dence</translation>
    </message>
    <message>
        <source>Does again what was taken back.</source>
        <translation>Refait ce qui a été annulé.</translation>
    </message>
    <message>
        <source>Draws the histogram of each colour below the other.</source>
        <translation>Dessine les histogrammes des couleurs l&apos;un sous l&apos;autre.</translation>
    </message>
    <message>
        <source>Ends the sequence that runs after its present photograph and sets the camera back.</source>
        <translation>Met fin à la séquence en cours après la photo actuelle et rétablit les réglages de l&apos;appareil.</translation>
    </message>
    <message>
        <source>Explains the control that is clicked next, or at once the one that has the keyboard.</source>
        <translation>Explique l&apos;élément sur lequel on clique ensuite, ou aussitôt celui qui a le clavier.</translation>
    </message>
    <message>
        <source>Exposure &amp;Warning</source>
        <extracomment>marks what is too bright or too dark; can be switched on and off</extracomment>
        <translation>Alerte d&apos;e&amp;xposition</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Plein écra&amp;n</translation>
    </message>
    <message>
        <source>Fetch fro&amp;m Card</source>
        <translation>Récupérer de la &amp;carte</translation>
    </message>
    <message>
        <source>Fi&amp;ll</source>
        <extracomment>zoom: the picture fills the window and may be cut off</extracomment>
        <translation>Re&amp;mplir</translation>
    </message>
    <message>
        <source>Fi&amp;nd…</source>
        <extracomment>finds photographs by their names</extracomment>
        <translation>&amp;Filtrer par nom…</translation>
    </message>
    <message>
        <source>Fil&amp;mstrip on Top</source>
        <translation>&amp;Bande de vignettes en haut</translation>
    </message>
    <message>
        <source>Fills the view with the picture, whose longer side is cut off.</source>
        <translation>Remplit la vue avec l&apos;image, dont le côté le plus long est coupé.</translation>
    </message>
    <message>
        <source>Film&amp;strip</source>
        <extracomment>row of small pictures; can be switched on and off</extracomment>
        <translation>&amp;Bande de vignettes</translation>
    </message>
    <message>
        <source>Find in M&amp;etadata…</source>
        <translation>Rechercher dans les m&amp;étadonnées…</translation>
    </message>
    <message>
        <source>Finds a name or a value in what the photograph says about itself.</source>
        <translation>Recherche un nom ou une valeur dans ce que la photo dit d&apos;elle-même.</translation>
    </message>
    <message>
        <source>Focus &amp;Peaking</source>
        <extracomment>marks sharp edges; can be switched on and off</extracomment>
        <translation>Focus &amp;peaking</translation>
    </message>
    <message>
        <source>Focus by &amp;Sharpness</source>
        <translation>&amp;Mise au point par la netteté</translation>
    </message>
    <message>
        <source>Forgets which sessions were open. The folders stay.</source>
        <translation>Oublie quelles sessions ont été ouvertes. Les dossiers restent.</translation>
    </message>
    <message>
        <source>Gives all other connected cameras the settings of this one.</source>
        <translation>Donne à tous les autres appareils connectés les réglages de celui-ci.</translation>
    </message>
    <message>
        <source>Gives shutter button and dials back to the camera after photographs and live view, so that they work while it is connected.</source>
        <translation>Rend le déclencheur et les molettes à l&apos;appareil après les photos et la visée en direct, afin qu&apos;ils fonctionnent tant qu&apos;il est connecté.</translation>
    </message>
    <message>
        <source>Gives the camera that is shown a name of your own, which the names of its photographs may contain.</source>
        <translation>Donne à l&apos;appareil affiché un nom à vous, que les noms de ses photos peuvent contenir.</translation>
    </message>
    <message>
        <source>Gives the chosen setting of the camera its next higher value.</source>
        <translation>Donne au réglage choisi de l&apos;appareil sa valeur supérieure suivante.</translation>
    </message>
    <message>
        <source>Gives the chosen setting of the camera its next lower value.</source>
        <translation>Donne au réglage choisi de l&apos;appareil sa valeur inférieure suivante.</translation>
    </message>
    <message>
        <source>Gives the keyboard to the area of the window before.</source>
        <translation>Donne le clavier à la zone précédente de la fenêtre.</translation>
    </message>
    <message>
        <source>Gives the keyboard to the next area of the window: picture, filter, filmstrip, panel, toolbar.</source>
        <translation>Donne le clavier à la zone suivante de la fenêtre&#xa0;: image, filtre, bande de vignettes, panneau, barre d&apos;outils.</translation>
    </message>
    <message>
        <source>Gives the program dark grey surroundings, which disturb the picture least.</source>
        <translation>Entoure l&apos;image de gris foncé, ce qui la perturbe le moins.</translation>
    </message>
    <message>
        <source>Gives the program light grey surroundings, for bright rooms.</source>
        <translation>Entoure l&apos;image de gris clair, pour les pièces lumineuses.</translation>
    </message>
    <message>
        <source>Gives the selected photographs five stars.</source>
        <translation>Donne cinq étoiles aux photos sélectionnées.</translation>
    </message>
    <message>
        <source>Gives the selected photographs four stars.</source>
        <translation>Donne quatre étoiles aux photos sélectionnées.</translation>
    </message>
    <message>
        <source>Gives the selected photographs one star.</source>
        <translation>Donne une étoile aux photos sélectionnées.</translation>
    </message>
    <message>
        <source>Gives the selected photographs three stars.</source>
        <translation>Donne trois étoiles aux photos sélectionnées.</translation>
    </message>
    <message>
        <source>Gives the selected photographs two stars.</source>
        <translation>Donne deux étoiles aux photos sélectionnées.</translation>
    </message>
    <message>
        <source>Gives the shot another name: all its files at once.</source>
        <translation>Donne un autre nom à la vue&#xa0;: à tous ses fichiers à la fois.</translation>
    </message>
    <message>
        <source>Gives the whole screen to the picture.</source>
        <translation>Donne tout l&apos;écran à l&apos;image.</translation>
    </message>
    <message>
        <source>Go to Focus &amp;B</source>
        <translation>All&amp;er au repère B</translation>
    </message>
    <message>
        <source>ISO Sensiti&amp;vity</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>Se&amp;nsibilité ISO</translation>
    </message>
    <message>
        <source>Image &amp;Quality</source>
        <extracomment>menu Change Setting: opens the values of this camera setting (RAW, JPEG fine)</extracomment>
        <translation>&amp;Qualité d&apos;image</translation>
    </message>
    <message>
        <source>Image Si&amp;ze</source>
        <extracomment>menu Change Setting: opens the values of this camera setting</extracomment>
        <translation>&amp;Taille d&apos;image</translation>
    </message>
    <message>
        <source>Imitates what a printer or another screen makes of the picture.</source>
        <translation>Imite ce qu&apos;une imprimante ou un autre écran fait de l&apos;image.</translation>
    </message>
    <message>
        <source>Is dark or light as the desktop is, and changes with it.</source>
        <translation>Est sombre ou clair comme le bureau, et change avec lui.</translation>
    </message>
    <message>
        <source>Judges the sharpness in a small frame that can be dragged, from picture to picture and in live view.</source>
        <translation>Juge la netteté dans un petit cadre que l&apos;on peut déplacer, d&apos;une image à l&apos;autre et en visée en direct.</translation>
    </message>
    <message>
        <source>Keeps colours vivid rather than exact.</source>
        <translation>Garde les couleurs vives plutôt qu&apos;exactes.</translation>
    </message>
    <message>
        <source>Keeps the camera&apos;s present settings under a name.</source>
        <translation>Conserve sous un nom les réglages actuels de l&apos;appareil.</translation>
    </message>
    <message>
        <source>Keeps the chosen setting among those on top of the panel.</source>
        <translation>Garde le réglage choisi parmi ceux du haut du panneau.</translation>
    </message>
    <message>
        <source>Keeps the present frame of live view until it is let go.</source>
        <translation>Garde l&apos;image actuelle de la visée en direct jusqu&apos;à ce que vous la libériez.</translation>
    </message>
    <message>
        <source>Keeps where the focus is now as mark A.</source>
        <translation>Retient la mise au point actuelle comme repère A.</translation>
    </message>
    <message>
        <source>Keeps where the focus is now as mark B.</source>
        <translation>Retient la mise au point actuelle comme repère B.</translation>
    </message>
    <message>
        <source>Labels the selected photographs blue; once more takes it off.</source>
        <translation>Donne l&apos;étiquette bleue aux photos sélectionnées&#xa0;; une seconde fois la retire.</translation>
    </message>
    <message>
        <source>Labels the selected photographs green; once more takes it off.</source>
        <translation>Donne l&apos;étiquette verte aux photos sélectionnées&#xa0;; une seconde fois la retire.</translation>
    </message>
    <message>
        <source>Labels the selected photographs purple; once more takes it off.</source>
        <translation>Donne l&apos;étiquette violette aux photos sélectionnées&#xa0;; une seconde fois la retire.</translation>
    </message>
    <message>
        <source>Labels the selected photographs red; once more takes it off.</source>
        <translation>Donne l&apos;étiquette rouge aux photos sélectionnées&#xa0;; une seconde fois la retire.</translation>
    </message>
    <message>
        <source>Labels the selected photographs yellow; once more takes it off.</source>
        <translation>Donne l&apos;étiquette jaune aux photos sélectionnées&#xa0;; une seconde fois la retire.</translation>
    </message>
    <message>
        <source>Lays the selected photographs over whatever is shown.</source>
        <translation>Superpose les photos sélectionnées à tout ce qui est affiché.</translation>
    </message>
    <message>
        <source>Leave the Controls to the &amp;Body</source>
        <translation>Laisser les commandes au boîtier (&amp;X)</translation>
    </message>
    <message>
        <source>Leaves the window to the picture, or brings side panel and filmstrip back.</source>
        <translation>Laisse la fenêtre à l&apos;image, ou rétablit le panneau latéral et la bande de vignettes.</translation>
    </message>
    <message>
        <source>Lets each capture wait until the live picture is at rest, for a camera on a shaky floor.</source>
        <translation>Fait attendre à chaque prise de vue que l&apos;image en direct soit immobile, pour un appareil sur un sol instable.</translation>
    </message>
    <message>
        <source>Lets left and right of live view change places, for somebody who sees himself in it.</source>
        <translation>Échange la gauche et la droite de la visée en direct, pour qui s&apos;y regarde.</translation>
    </message>
    <message>
        <source>Lets the camera focus by itself.</source>
        <translation>Laisse l&apos;appareil faire lui-même la mise au point.</translation>
    </message>
    <message>
        <source>Lets the camera focus where the sharpness spot is, or in the middle; as a click in the live picture does.</source>
        <translation>Fait faire à l&apos;appareil la mise au point sur le cadre de netteté, ou au centre&#xa0;; comme un clic dans l&apos;image en direct.</translation>
    </message>
    <message>
        <source>Lets the camera give up focusing, or go on to another place.</source>
        <translation>Fait abandonner la mise au point à l&apos;appareil, ou le fait passer à un autre endroit.</translation>
    </message>
    <message>
        <source>Lets the camera send a smaller part of the picture, larger.</source>
        <translation>Fait envoyer à l&apos;appareil une partie plus petite de l&apos;image, agrandie.</translation>
    </message>
    <message>
        <source>Lets the camera send more of the picture again.</source>
        <translation>Fait de nouveau envoyer à l&apos;appareil une plus grande partie de l&apos;image.</translation>
    </message>
    <message>
        <source>Lets the camera that is shown go.</source>
        <translation>Libère l&apos;appareil affiché.</translation>
    </message>
    <message>
        <source>Lets the sequence that runs wait, or go on.</source>
        <translation>Fait attendre ou reprendre la séquence en cours.</translation>
    </message>
    <message>
        <source>Like the D&amp;esktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>Lists all models that can be used, and what each can do.</source>
        <translation>Liste tous les modèles utilisables, et ce que chacun sait faire.</translation>
    </message>
    <message>
        <source>Lists the sessions that were open last, to open one again.</source>
        <translation>Liste les dernières sessions ouvertes, pour en rouvrir une.</translation>
    </message>
    <message>
        <source>Locks zoom and place of the pictures that are compared.</source>
        <translation>Lie le zoom et la position des images comparées.</translation>
    </message>
    <message>
        <source>Lou&amp;pe</source>
        <extracomment>a magnifier that follows the pointer; can be switched on and off</extracomment>
        <translation>Loup&amp;e</translation>
    </message>
    <message>
        <source>Magnif&amp;y Less in the Camera</source>
        <translation>Agrandir m&amp;oins dans l&apos;appareil</translation>
    </message>
    <message>
        <source>Magnifies the picture&apos;s own pixels under the pointer.</source>
        <translation>Agrandit les pixels de l&apos;image sous le pointeur.</translation>
    </message>
    <message>
        <source>Magnify &amp;in the Camera</source>
        <translation>&amp;Agrandir dans l&apos;appareil</translation>
    </message>
    <message>
        <source>Make Filmstrip &amp;Lower</source>
        <translation>Bande de vignettes moins &amp;haute</translation>
    </message>
    <message>
        <source>Make Filmstrip &amp;Taller</source>
        <translation>Bande de vignettes plus ha&amp;ute</translation>
    </message>
    <message>
        <source>Makes small numbers of pixels visible in the histogram.</source>
        <translation>Rend visibles les petits nombres de pixels dans l&apos;histogramme.</translation>
    </message>
    <message>
        <source>Makes the filmstrip and its pictures larger.</source>
        <translation>Agrandit la bande de vignettes et ses images.</translation>
    </message>
    <message>
        <source>Makes the filmstrip and its pictures smaller.</source>
        <translation>Réduit la bande de vignettes et ses images.</translation>
    </message>
    <message>
        <source>Makes the picture larger.</source>
        <translation>Agrandit l&apos;image.</translation>
    </message>
    <message>
        <source>Makes the picture smaller.</source>
        <translation>Réduit l&apos;image.</translation>
    </message>
    <message>
        <source>Makes the picture&apos;s black the black of the monitor.</source>
        <translation>Fait du noir de l&apos;image le noir du moniteur.</translation>
    </message>
    <message>
        <source>Makes the side panel narrower.</source>
        <translation>Rétrécit le panneau latéral.</translation>
    </message>
    <message>
        <source>Makes the side panel wider.</source>
        <translation>Élargit le panneau latéral.</translation>
    </message>
    <message>
        <source>Marks colours in green that cannot be printed, in a soft proof.</source>
        <translation>Marque en vert les couleurs non imprimables, en épreuve écran.</translation>
    </message>
    <message>
        <source>Marks the edges that are in focus.</source>
        <translation>Marque les contours nets.</translation>
    </message>
    <message>
        <source>Marks what is over- or under-exposed.</source>
        <translation>Marque ce qui est surexposé ou sous-exposé.</translation>
    </message>
    <message>
        <source>Masks in the Presen&amp;tation</source>
        <translation>Masques dans la présen&amp;tation</translation>
    </message>
    <message>
        <source>Meterin&amp;g</source>
        <extracomment>menu Change Setting: the metering mode of the camera</extracomment>
        <translation>Mes&amp;ure</translation>
    </message>
    <message>
        <source>Mo&amp;nitor Profile…</source>
        <extracomment>colour management: chooses the monitor&apos;s colour profile</extracomment>
        <translation>Profil du m&amp;oniteur…</translation>
    </message>
    <message>
        <source>Moves the focus a step farther away.</source>
        <translation>Éloigne la mise au point d&apos;un pas.</translation>
    </message>
    <message>
        <source>Moves the focus a step nearer.</source>
        <translation>Rapproche la mise au point d&apos;un pas.</translation>
    </message>
    <message>
        <source>Moves the focus by the largest step farther away.</source>
        <translation>Éloigne la mise au point du plus grand pas.</translation>
    </message>
    <message>
        <source>Moves the focus by the largest step nearer.</source>
        <translation>Rapproche la mise au point du plus grand pas.</translation>
    </message>
    <message>
        <source>Moves the focus by the smallest step farther away.</source>
        <translation>Éloigne la mise au point du plus petit pas.</translation>
    </message>
    <message>
        <source>Moves the focus by the smallest step nearer.</source>
        <translation>Rapproche la mise au point du plus petit pas.</translation>
    </message>
    <message>
        <source>Moves the focus to where mark A was set.</source>
        <translation>Ramène la mise au point là où le repère A a été posé.</translation>
    </message>
    <message>
        <source>Moves the focus to where mark B was set.</source>
        <translation>Ramène la mise au point là où le repère B a été posé.</translation>
    </message>
    <message>
        <source>Moves the lens to where the live picture is sharpest: in the sharpness spot, else at the place clicked last, else in the middle.</source>
        <translation>Règle l&apos;objectif là où l&apos;image en direct est la plus nette&#xa0;: dans le cadre de netteté, sinon au dernier endroit cliqué, sinon au centre.</translation>
    </message>
    <message>
        <source>Moves the selected shots to the trash: all their files.</source>
        <translation>Met à la corbeille les vues sélectionnées&#xa0;: tous leurs fichiers.</translation>
    </message>
    <message>
        <source>Moves the sharpness spot down.</source>
        <translation>Déplace le cadre de netteté vers le bas.</translation>
    </message>
    <message>
        <source>Moves the sharpness spot to the left.</source>
        <translation>Déplace le cadre de netteté vers la gauche.</translation>
    </message>
    <message>
        <source>Moves the sharpness spot to the right.</source>
        <translation>Déplace le cadre de netteté vers la droite.</translation>
    </message>
    <message>
        <source>Moves the sharpness spot up.</source>
        <translation>Déplace le cadre de netteté vers le haut.</translation>
    </message>
    <message>
        <source>Mu&amp;ch Nearer</source>
        <extracomment>menu Focus: a large step of the lens</extracomment>
        <translation>Beauc&amp;oup plus près</translation>
    </message>
    <message>
        <source>Much Fa&amp;rther</source>
        <extracomment>menu Focus: a large step of the lens</extracomment>
        <translation>Beaucoup plu&amp;s loin</translation>
    </message>
    <message>
        <source>N&amp;arrow Panel</source>
        <extracomment>verb: makes the side panel narrower</extracomment>
        <translation>Rétré&amp;cir le panneau</translation>
    </message>
    <message>
        <source>N&amp;ext Guides</source>
        <extracomment>shows the next kind of guides</extracomment>
        <translation>Lignes sui&amp;vantes</translation>
    </message>
    <message>
        <source>Name This Bod&amp;y…</source>
        <translation>Nommer ce bo&amp;îtier…</translation>
    </message>
    <message>
        <source>New &amp;Session…</source>
        <extracomment>verb: begins a new session, which is a folder of photographs</extracomment>
        <translation>&amp;Nouvelle session…</translation>
    </message>
    <message>
        <source>No &amp;Label</source>
        <extracomment>command of the menu Rating: takes the coloured label away</extracomment>
        <translation>Aucune &amp;étiquette</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <extracomment>menu of the sessions that were open before</extracomment>
        <translation>Sessions &amp;récentes</translation>
    </message>
    <message>
        <source>Open With Another Pro&amp;gram…</source>
        <translation>Ouvrir avec un autre pro&amp;gramme…</translation>
    </message>
    <message>
        <source>Opens another window with a session of its own.</source>
        <translation>Ouvre une autre fenêtre avec sa propre session.</translation>
    </message>
    <message>
        <source>Opens the handbook. In a dialog it opens at the chapter that explains it.</source>
        <translation>Ouvre le manuel. Dans une boîte de dialogue, il s&apos;ouvre au chapitre qui l&apos;explique.</translation>
    </message>
    <message>
        <source>Opens the menu of what has the keyboard, as the right mouse button does.</source>
        <translation>Ouvre le menu de l&apos;élément qui a le clavier, comme le bouton droit de la souris.</translation>
    </message>
    <message>
        <source>Opens the picture with the desktop&apos;s own program.</source>
        <translation>Ouvre l&apos;image avec le programme par défaut du bureau.</translation>
    </message>
    <message>
        <source>Opens the selected pictures with a program of your choice.</source>
        <translation>Ouvre les images sélectionnées avec un programme de votre choix.</translation>
    </message>
    <message>
        <source>Page &amp;Back</source>
        <extracomment>walks back by as many photographs as are in view</extracomment>
        <translation>Page pré&amp;cédente</translation>
    </message>
    <message>
        <source>Page For&amp;ward</source>
        <extracomment>walks on by as many photographs as are in view</extracomment>
        <translation>Page s&amp;uivante</translation>
    </message>
    <message>
        <source>Present &amp;On…</source>
        <extracomment>chooses the monitor of the presentation</extracomment>
        <translation>Présenter s&amp;ur…</translation>
    </message>
    <message>
        <source>Presets…</source>
        <extracomment>command: opens the list of saved camera settings</extracomment>
        <translation>Préréglages…</translation>
    </message>
    <message>
        <source>Presses colours together where the monitor cannot show them all, and keeps their differences.</source>
        <translation>Resserre les couleurs là où le moniteur ne peut pas toutes les montrer, et conserve leurs différences.</translation>
    </message>
    <message>
        <source>Profile to &amp;Imitate…</source>
        <translation>Profil à i&amp;miter…</translation>
    </message>
    <message>
        <source>Puts the filmstrip above the picture.</source>
        <translation>Place la bande de vignettes au-dessus de l&apos;image.</translation>
    </message>
    <message>
        <source>Puts the side panel to the left of the picture.</source>
        <translation>Place le panneau latéral à gauche de l&apos;image.</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <extracomment>command of the menu Rating: marks the photograph as one not to be used</extracomment>
        <translation>Rej&amp;eter</translation>
    </message>
    <message>
        <source>Reads all photographs of the session and writes a list of their hashes (ASC MHL), by which copies can be verified.</source>
        <translation>Lit toutes les photos de la session et écrit une liste de leurs empreintes (ASC MHL), qui permet de vérifier les copies.</translation>
    </message>
    <message>
        <source>Rejects the selected photographs; once more takes it back.</source>
        <translation>Rejette les photos sélectionnées&#xa0;; une seconde fois annule le rejet.</translation>
    </message>
    <message>
        <source>Ren&amp;ame…</source>
        <extracomment>verb: gives the photograph another name</extracomment>
        <translation>R&amp;enommer…</translation>
    </message>
    <message>
        <source>Runs the saved sequence that has the key %1.</source>
        <extracomment>%1 is a digit</extracomment>
        <translation>Lance la séquence enregistrée qui a le raccourci %1.</translation>
    </message>
    <message>
        <source>S&amp;how in Own Window</source>
        <translation>Afficher dans une &amp;fenêtre à part</translation>
    </message>
    <message>
        <source>Saves the frame of live view that is shown as a photograph of the session.</source>
        <translation>Enregistre comme photo de la session l&apos;image affichée de la visée en direct.</translation>
    </message>
    <message>
        <source>Se&amp;quences…</source>
        <extracomment>opens the window of sequences (time lapse, brackets)</extracomment>
        <translation>Sé&amp;quences…</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <extracomment>verb: all photographs</extracomment>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Selects all photographs that are shown.</source>
        <translation>Sélectionne toutes les photos affichées.</translation>
    </message>
    <message>
        <source>Selects all pictures from the first one to this one.</source>
        <translation>Sélectionne toutes les images de la première à celle-ci.</translation>
    </message>
    <message>
        <source>Selects all pictures from this one to the last one.</source>
        <translation>Sélectionne toutes les images de celle-ci à la dernière.</translation>
    </message>
    <message>
        <source>Selects the picture after this one as well.</source>
        <translation>Sélectionne aussi l&apos;image qui suit celle-ci.</translation>
    </message>
    <message>
        <source>Selects the picture before this one as well.</source>
        <translation>Sélectionne aussi l&apos;image qui précède celle-ci.</translation>
    </message>
    <message>
        <source>Sequence &amp;%1</source>
        <extracomment>command: runs the saved sequence that has this number; %1 is a digit</extracomment>
        <translation>Séquence &amp;%1</translation>
    </message>
    <message>
        <source>Set Camera&apos;s Cloc&amp;k</source>
        <translation>Régler l&apos;&amp;horloge de l&apos;appareil</translation>
    </message>
    <message>
        <source>Set Focus &amp;Mark A</source>
        <translation>Poser le repère &amp;A</translation>
    </message>
    <message>
        <source>Set Focus Mar&amp;k B</source>
        <translation>Poser le repère &amp;B</translation>
    </message>
    <message>
        <source>Sets self-timer, how many photographs a capture takes, what it waits for, and how long bulb exposures last.</source>
        <translation>Règle le retardateur, le nombre de photos par déclenchement, ce qu&apos;il attend et la durée des poses longues.</translation>
    </message>
    <message>
        <source>Sets the camera&apos;s clock to the computer&apos;s time.</source>
        <translation>Règle l&apos;horloge de l&apos;appareil sur l&apos;heure de l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>Sharpness on &amp;Thumbnails</source>
        <translation>Netteté sur les &amp;vignettes</translation>
    </message>
    <message>
        <source>Show &amp;in Folder</source>
        <translation>&amp;Montrer dans le dossier</translation>
    </message>
    <message>
        <source>Show &amp;the Newest</source>
        <translation>Afficher la plus réce&amp;nte</translation>
    </message>
    <message>
        <source>Show A&amp;ll Photographs</source>
        <translation>Afficher &amp;toutes les photos</translation>
    </message>
    <message>
        <source>Show M&amp;otion</source>
        <extracomment>live view: shows how much the picture moves; can be switched on and off</extracomment>
        <translation>Afficher le mou&amp;vement</translation>
    </message>
    <message>
        <source>Show Ne&amp;xt Camera</source>
        <translation>Afficher &amp;l&apos;appareil suivant</translation>
    </message>
    <message>
        <source>Show P&amp;revious Camera</source>
        <translation>A&amp;fficher l&apos;appareil précédent</translation>
    </message>
    <message>
        <source>Show as D&amp;ial</source>
        <translation>A&amp;fficher en molette</translation>
    </message>
    <message>
        <source>Show in &amp;File Manager</source>
        <translation>&amp;Montrer dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Shows all keys that work here, until a click or Escape.</source>
        <translation>Montre tous les raccourcis qui agissent ici, jusqu&apos;à un clic ou Échap.</translation>
    </message>
    <message>
        <source>Shows all panels in their usual places and sizes.</source>
        <translation>Montre tous les panneaux à leurs places et tailles habituelles.</translation>
    </message>
    <message>
        <source>Shows all photographs on the camera&apos;s card, to bring some of them into the session.</source>
        <translation>Montre toutes les photos de la carte de l&apos;appareil, pour en importer dans la session.</translation>
    </message>
    <message>
        <source>Shows all photographs side by side, or the one picture again.</source>
        <translation>Montre toutes les photos côte à côte, ou de nouveau la seule image.</translation>
    </message>
    <message>
        <source>Shows colours exactly, and those the monitor cannot show by the nearest one.</source>
        <translation>Montre les couleurs exactement, et celles que le moniteur ne peut pas montrer par la plus proche.</translation>
    </message>
    <message>
        <source>Shows colours exactly, with the tint of the picture&apos;s white.</source>
        <translation>Montre les couleurs exactement, avec la teinte du blanc de l&apos;image.</translation>
    </message>
    <message>
        <source>Shows each photograph as it arrives; when off, the one shown stays.</source>
        <translation>Montre chaque photo dès son arrivée&#xa0;; sinon, celle affichée reste.</translation>
    </message>
    <message>
        <source>Shows exposure, lens, time and name for some seconds.</source>
        <translation>Montre exposition, objectif, heure et nom pendant quelques secondes.</translation>
    </message>
    <message>
        <source>Shows four pictures side by side, or the selected ones.</source>
        <translation>Montre quatre images côte à côte, ou celles sélectionnées.</translation>
    </message>
    <message>
        <source>Shows histogram, waveform, RGB parade and RAW data in turn.</source>
        <translation>Montre tour à tour histogramme, forme d&apos;onde, parade RVB et données RAW.</translation>
    </message>
    <message>
        <source>Shows lines that help to compose.</source>
        <translation>Montre des lignes qui aident à composer.</translation>
    </message>
    <message>
        <source>Shows masks, guides, warnings and overlays on that monitor, too.</source>
        <translation>Montre aussi les masques, lignes de composition, alertes et superpositions sur ce moniteur.</translation>
    </message>
    <message>
        <source>Shows on each thumbnail how sharp the photograph is at the place that is looked at, to find the sharpest of a row.</source>
        <translation>Montre sur chaque vignette la netteté de la photo à l&apos;endroit regardé, pour trouver la plus nette d&apos;une série.</translation>
    </message>
    <message>
        <source>Shows one pixel of the picture as one on screen.</source>
        <translation>Montre un pixel de l&apos;image comme un pixel à l&apos;écran.</translation>
    </message>
    <message>
        <source>Shows one pixel of the picture as two by two on screen.</source>
        <translation>Montre un pixel de l&apos;image comme deux sur deux à l&apos;écran.</translation>
    </message>
    <message>
        <source>Shows only photographs whose names contain some words.</source>
        <translation>Ne montre que les photos dont le nom contient certains mots.</translation>
    </message>
    <message>
        <source>Shows or hides histogram, pixel values and sharpness.</source>
        <translation>Affiche ou masque histogramme, valeurs des pixels et netteté.</translation>
    </message>
    <message>
        <source>Shows or hides the filmstrip.</source>
        <translation>Affiche ou masque la bande de vignettes.</translation>
    </message>
    <message>
        <source>Shows or hides the panel with the camera&apos;s settings and those of the view.</source>
        <translation>Affiche ou masque le panneau des réglages de l&apos;appareil et de l&apos;affichage.</translation>
    </message>
    <message>
        <source>Shows other pictures, half transparent, over this one.</source>
        <translation>Montre d&apos;autres images, à demi transparentes, par-dessus celle-ci.</translation>
    </message>
    <message>
        <source>Shows over live view how the camera leans, where it tells it.</source>
        <translation>Montre sur la visée en direct l&apos;inclinaison de l&apos;appareil, s&apos;il l&apos;indique.</translation>
    </message>
    <message>
        <source>Shows the autofocus fields of the camera.</source>
        <translation>Montre les collimateurs autofocus de l&apos;appareil.</translation>
    </message>
    <message>
        <source>Shows the camera before this one; all stay connected.</source>
        <translation>Montre l&apos;appareil précédent&#xa0;; tous restent connectés.</translation>
    </message>
    <message>
        <source>Shows the chosen setting as a dial instead of a menu.</source>
        <translation>Montre le réglage choisi comme une molette plutôt qu&apos;un menu.</translation>
    </message>
    <message>
        <source>Shows the file in the file manager.</source>
        <translation>Montre le fichier dans le gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>Shows the first picture of the session.</source>
        <translation>Montre la première image de la session.</translation>
    </message>
    <message>
        <source>Shows the first steps once more: where photographs go, how a camera is connected, and what to do when it is not found.</source>
        <translation>Montre encore une fois les premiers pas&#xa0;: où vont les photos, comment connecter un appareil, et que faire s&apos;il n&apos;est pas trouvé.</translation>
    </message>
    <message>
        <source>Shows the last picture of the session.</source>
        <translation>Montre la dernière image de la session.</translation>
    </message>
    <message>
        <source>Shows the mask of the next aspect ratio.</source>
        <translation>Montre le masque du format d&apos;image suivant.</translation>
    </message>
    <message>
        <source>Shows the next kind of guides.</source>
        <translation>Montre la sorte suivante de lignes de composition.</translation>
    </message>
    <message>
        <source>Shows the next of several cameras; all stay connected.</source>
        <translation>Montre l&apos;appareil suivant&#xa0;; tous restent connectés.</translation>
    </message>
    <message>
        <source>Shows the page with masks, guides and the like in the side panel, or takes its tab away.</source>
        <translation>Affiche dans le panneau latéral la page des masques, lignes de composition et autres, ou retire son onglet.</translation>
    </message>
    <message>
        <source>Shows the page with the camera&apos;s settings in the side panel, or takes its tab away.</source>
        <translation>Affiche dans le panneau latéral la page des réglages de l&apos;appareil, ou retire son onglet.</translation>
    </message>
    <message>
        <source>Shows the page with the metadata in the side panel, or takes its tab away.</source>
        <translation>Affiche dans le panneau latéral la page des métadonnées, ou retire son onglet.</translation>
    </message>
    <message>
        <source>Shows the picture after this one.</source>
        <translation>Montre l&apos;image suivante.</translation>
    </message>
    <message>
        <source>Shows the picture alone on a monitor, or ends that.</source>
        <translation>Montre l&apos;image seule sur un moniteur, ou y met fin.</translation>
    </message>
    <message>
        <source>Shows the picture before this one.</source>
        <translation>Montre l&apos;image précédente.</translation>
    </message>
    <message>
        <source>Shows the picture in a window of its own.</source>
        <translation>Montre l&apos;image dans une fenêtre à part.</translation>
    </message>
    <message>
        <source>Shows the saved sequences, to change them, make new ones and run them: intervals, brackets, bursts and the like.</source>
        <translation>Montre les séquences enregistrées, pour les modifier, en créer et les lancer&#xa0;: intervalles, bracketings, rafales, etc.</translation>
    </message>
    <message>
        <source>Shows the session folder in the file manager.</source>
        <translation>Montre le dossier de session dans le gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>Shows the whole picture.</source>
        <translation>Montre l&apos;image entière.</translation>
    </message>
    <message>
        <source>Shows two pictures side by side, or the selected ones.</source>
        <translation>Montre deux images côte à côte, ou celles sélectionnées.</translation>
    </message>
    <message>
        <source>Shows what a crop to an aspect ratio would keep.</source>
        <translation>Montre ce que garderait un recadrage à un format d&apos;image.</translation>
    </message>
    <message>
        <source>Shows what lies above a zoomed picture&apos;s part.</source>
        <translation>Montre ce qui se trouve au-dessus de la partie visible d&apos;une image zoomée.</translation>
    </message>
    <message>
        <source>Shows what lies below a zoomed picture&apos;s part.</source>
        <translation>Montre ce qui se trouve au-dessous de la partie visible d&apos;une image zoomée.</translation>
    </message>
    <message>
        <source>Shows what lies to the left of a zoomed picture&apos;s part.</source>
        <translation>Montre ce qui se trouve à gauche de la partie visible d&apos;une image zoomée.</translation>
    </message>
    <message>
        <source>Shows what lies to the right of a zoomed picture&apos;s part.</source>
        <translation>Montre ce qui se trouve à droite de la partie visible d&apos;une image zoomée.</translation>
    </message>
    <message>
        <source>Shows what the camera sees.</source>
        <translation>Montre ce que voit l&apos;appareil.</translation>
    </message>
    <message>
        <source>Shu&amp;tter</source>
        <extracomment>menu Change Setting: the shutter speed</extracomment>
        <translation>&amp;Obturateur</translation>
    </message>
    <message>
        <source>Side P&amp;anel</source>
        <extracomment>can be switched on and off</extracomment>
        <translation>Panneau latér&amp;al</translation>
    </message>
    <message>
        <source>Side Panel on the &amp;Left</source>
        <translation>Panneau latéral à &amp;gauche</translation>
    </message>
    <message>
        <source>Soft &amp;Proof</source>
        <extracomment>colour management: imitates a printer or another device on the screen</extracomment>
        <translation>Épreu&amp;ve écran</translation>
    </message>
    <message>
        <source>Start &amp;Virtual Camera</source>
        <translation>Démarrer l&apos;&amp;appareil virtuel</translation>
    </message>
    <message>
        <source>Starts a simulated camera to try everything without a real one.</source>
        <translation>Démarre un appareil simulé pour tout essayer sans en avoir un vrai.</translation>
    </message>
    <message>
        <source>Step &amp;Down</source>
        <extracomment>gives the chosen camera setting its next lower value</extracomment>
        <translation>Valeur &amp;inférieure</translation>
    </message>
    <message>
        <source>Step &amp;Up</source>
        <extracomment>gives the chosen camera setting its next higher value</extracomment>
        <translation>Valeur &amp;supérieure</translation>
    </message>
    <message>
        <source>Stop &amp;Transfer</source>
        <extracomment>verb: ends fetching photographs from the camera</extracomment>
        <translation>Arr&amp;êter le transfert</translation>
    </message>
    <message>
        <source>Stops the exposure, the transfer or live view.</source>
        <translation>Interrompt l&apos;exposition, le transfert ou la visée en direct.</translation>
    </message>
    <message>
        <source>Stops the transfer; the photographs stay on the camera&apos;s card.</source>
        <translation>Arrête le transfert&#xa0;; les photos restent sur la carte de l&apos;appareil.</translation>
    </message>
    <message>
        <source>Takes a photograph with all connected cameras at the same time, at once: neither self-timer nor row count.</source>
        <translation>Prend une photo avec tous les appareils connectés au même moment, aussitôt&#xa0;: sans retardateur ni série.</translation>
    </message>
    <message>
        <source>Takes a photograph.</source>
        <translation>Prend une photo.</translation>
    </message>
    <message>
        <source>Takes all pictures off the overlay.</source>
        <translation>Retire toutes les images de la superposition.</translation>
    </message>
    <message>
        <source>Takes back all turning and mirroring of live view.</source>
        <translation>Annule toutes les rotations et l&apos;inversion en miroir de la visée en direct.</translation>
    </message>
    <message>
        <source>Takes back the last rating, label, new name or move to the trash.</source>
        <translation>Annule la dernière note, étiquette, le dernier nom ou la dernière mise à la corbeille.</translation>
    </message>
    <message>
        <source>Takes the label off the selected photographs.</source>
        <translation>Retire l&apos;étiquette des photos sélectionnées.</translation>
    </message>
    <message>
        <source>Takes the stars off the selected photographs.</source>
        <translation>Retire les étoiles des photos sélectionnées.</translation>
    </message>
    <message>
        <source>Tells how far the live picture moves from frame to frame: whether the camera and its stand are at rest.</source>
        <translation>Indique de combien l&apos;image en direct bouge d&apos;une image à l&apos;autre&#xa0;: si l&apos;appareil et son support sont immobiles.</translation>
    </message>
    <message>
        <source>Tells the versions of Skein and of the libraries it uses.</source>
        <translation>Indique les versions de Skein et des bibliothèques qu&apos;il utilise.</translation>
    </message>
    <message>
        <source>The &amp;Next as Well</source>
        <translation>Étendre à la &amp;suivante</translation>
    </message>
    <message>
        <source>The Previous as &amp;Well</source>
        <translation>Étendre à la &amp;précédente</translation>
    </message>
    <message>
        <source>Timer, Row a&amp;nd Bulb…</source>
        <translation>&amp;Retardateur, série et pose longue…</translation>
    </message>
    <message>
        <source>To the &amp;Left</source>
        <extracomment>a direction: moves the part of the picture that is seen</extracomment>
        <translation>Vers la &amp;gauche</translation>
    </message>
    <message>
        <source>To the &amp;Right</source>
        <extracomment>a direction: moves the part of the picture that is seen</extracomment>
        <translation>Vers la &amp;droite</translation>
    </message>
    <message>
        <source>Turn to the &amp;Left</source>
        <translation>Tourner à &amp;gauche</translation>
    </message>
    <message>
        <source>Turn to the &amp;Right</source>
        <translation>Tourner à &amp;droite</translation>
    </message>
    <message>
        <source>Turns live view clockwise, for a camera that lies on its side.</source>
        <translation>Tourne la visée en direct dans le sens horaire, pour un appareil posé sur le côté.</translation>
    </message>
    <message>
        <source>Turns live view counter-clockwise, for a camera that lies on its side.</source>
        <translation>Tourne la visée en direct dans le sens antihoraire, pour un appareil posé sur le côté.</translation>
    </message>
    <message>
        <source>Up to the &amp;First</source>
        <translation>Étendre à la p&amp;remière</translation>
    </message>
    <message>
        <source>Up to the &amp;Last</source>
        <translation>Étendre à la &amp;dernière</translation>
    </message>
    <message>
        <source>Walks back by as many pictures as are in view.</source>
        <translation>Recule d&apos;autant d&apos;images qu&apos;il y en a de visibles.</translation>
    </message>
    <message>
        <source>Walks on by as many pictures as are in view.</source>
        <translation>Avance d&apos;autant d&apos;images qu&apos;il y en a de visibles.</translation>
    </message>
    <message>
        <source>What&apos;s &amp;This?</source>
        <extracomment>command of a menu and of the list of keys</extracomment>
        <translation>&amp;Qu&apos;est-ce que c&apos;est&#xa0;?</translation>
    </message>
    <message>
        <source>Where Ph&amp;otographs Go</source>
        <translation>Destin&amp;ation des photos</translation>
    </message>
    <message>
        <source>Write &amp;Hash List</source>
        <translation>Écrire la &amp;liste d&apos;empreintes</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <extracomment>verb: makes the picture larger</extracomment>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <extracomment>verb: makes the picture smaller</extracomment>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Zoom and Move &amp;Together</source>
        <translation>&amp;Lier zoom et position</translation>
    </message>
</context>
<context>
    <name>skein::Answer</name>
    <message>
        <source>The operation was stopped because its camera was closed.</source>
        <translation>L&apos;opération a été arrêtée parce que son appareil a été fermé.</translation>
    </message>
</context>
<context>
    <name>skein::AspectRatio</name>
    <message>
        <source>A picture of %1 would be only a line. Choose an aspect ratio between 1:%2 and %2:1.</source>
        <extracomment>%1 is what was typed, %2 a number</extracomment>
        <translation>Une image de %1 ne serait qu&apos;une ligne. Choisissez un format d&apos;image entre 1:%2 et %2:1.</translation>
    </message>
    <message>
        <source>An aspect ratio cannot have a side of zero. Type two numbers above zero, such as 16:9.</source>
        <translation>Un format d&apos;image ne peut pas avoir un côté nul. Saisissez deux nombres supérieurs à zéro, par exemple 16:9.</translation>
    </message>
    <message>
        <source>“%1” is no aspect ratio. Type the width and the height with a colon between them, such as 16:9 or %2.</source>
        <extracomment>%1 is what was typed, %2 an example of decimals as the reader writes them</extracomment>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas un format d&apos;image. Saisissez la largeur et la hauteur séparées par un deux-points, par exemple 16:9 ou %2.</translation>
    </message>
</context>
<context>
    <name>skein::BackupLedger</name>
    <message numerus="yes">
        <source>%n file(s) in the backup were not what had been written there any more. They were put aside with “damaged” in their names, such as “%1”, and copied anew. If nobody has changed them, the backup disk is failing: use another one.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%n fichier de la sauvegarde n&apos;était plus ce qui y avait été écrit. Il a été mis de côté avec «&#x202f;damaged&#x202f;» dans son nom, comme «&#x202f;%1&#x202f;», et copié à nouveau. Si personne ne l&apos;a modifié, le disque de sauvegarde est défaillant&#xa0;: utilisez-en un autre.</numerusform>
            <numerusform>%n fichiers de la sauvegarde n&apos;étaient plus ce qui y avait été écrit. Ils ont été mis de côté avec «&#x202f;damaged&#x202f;» dans leurs noms, comme «&#x202f;%1&#x202f;», et copiés à nouveau. Si personne ne les a modifiés, le disque de sauvegarde est défaillant&#xa0;: utilisez-en un autre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), such as “%1”, are not what came from the camera any more. They are in the backup as they are now; copies that were made there before were left as they were. If nobody has edited them, the disk of the session is failing.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%n fichier, «&#x202f;%1&#x202f;», n&apos;est plus ce qui est venu de l&apos;appareil. Il est dans la sauvegarde dans son état actuel&#xa0;; les copies faites auparavant ont été laissées telles quelles. Si personne ne l&apos;a modifié, le disque de la session est défaillant.</numerusform>
            <numerusform>%n fichiers, dont «&#x202f;%1&#x202f;», ne sont plus ce qui est venu de l&apos;appareil. Ils sont dans la sauvegarde dans leur état actuel&#xa0;; les copies faites auparavant ont été laissées telles quelles. Si personne ne les a modifiés, le disque de la session est défaillant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::BackupPage</name>
    <message>
        <source>Storage and Backup</source>
        <translation>Stockage et sauvegarde</translation>
    </message>
    <message>
        <source>second copy mirror disk full space warn folder network safety</source>
        <translation>deuxième copie miroir disque plein espace avertir dossier réseau sécurité</translation>
    </message>
</context>
<context>
    <name>skein::BackupPresenter</name>
    <message numerus="yes">
        <source>%n file(s) have changed since they came from the camera. They are in the backup as they are now; earlier copies there were left as they were.</source>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>%n fichier a changé depuis qu&apos;il est venu de l&apos;appareil. Il est dans la sauvegarde dans son état actuel&#xa0;; les copies antérieures ont été laissées telles quelles.</numerusform>
            <numerusform>%n fichiers ont changé depuis qu&apos;ils sont venus de l&apos;appareil. Ils sont dans la sauvegarde dans leur état actuel&#xa0;; les copies antérieures ont été laissées telles quelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) there had been spoilt, have “damaged” in their names now, and were copied anew. The backup disk may be failing.</source>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>%n fichier y était abîmé, porte maintenant «&#x202f;damaged&#x202f;» dans son nom et a été copié à nouveau. Le disque de sauvegarde est peut-être défaillant.</numerusform>
            <numerusform>%n fichiers y étaient abîmés, portent maintenant «&#x202f;damaged&#x202f;» dans leurs noms et ont été copiés à nouveau. Le disque de sauvegarde est peut-être défaillant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup disk is full: %n waiting</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>Disque de sauvegarde plein&#xa0;: %n en attente</numerusform>
            <numerusform>Disque de sauvegarde plein&#xa0;: %n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup fails: %n waiting</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>La sauvegarde échoue&#xa0;: %n en attente</numerusform>
            <numerusform>La sauvegarde échoue&#xa0;: %n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup folder is away</source>
        <translation>Dossier de sauvegarde absent</translation>
    </message>
    <message numerus="yes">
        <source>Backup folder is away: %n waiting</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>Dossier de sauvegarde absent&#xa0;: %n en attente</numerusform>
            <numerusform>Dossier de sauvegarde absent&#xa0;: %n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup: %1 safe, %n differ(s)</source>
        <comment>files</comment>
        <extracomment>%1 is a number of files that have a copy, %n one of those that are not as they were</extracomment>
        <translation>
            <numerusform>Sauvegarde&#xa0;: %1 en sécurité, %n diffère</numerusform>
            <numerusform>Sauvegarde&#xa0;: %1 en sécurité, %n diffèrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup: %n failed</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>Sauvegarde&#xa0;: %n échec</numerusform>
            <numerusform>Sauvegarde&#xa0;: %n échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup: %n waiting</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>Sauvegarde&#xa0;: %n en attente</numerusform>
            <numerusform>Sauvegarde&#xa0;: %n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backup: all %n safe</source>
        <comment>files</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>Sauvegarde&#xa0;: %n en sécurité</numerusform>
            <numerusform>Sauvegarde&#xa0;: les %n en sécurité</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup: choose another folder</source>
        <translation>Sauvegarde&#xa0;: choisir un autre dossier</translation>
    </message>
    <message>
        <source>Backup: looking…</source>
        <extracomment>status bar: finding out what has no copy yet</extracomment>
        <translation>Sauvegarde&#xa0;: vérification…</translation>
    </message>
    <message>
        <source>Backup: ready</source>
        <extracomment>status bar: nothing is waiting</extracomment>
        <translation>Sauvegarde&#xa0;: prête</translation>
    </message>
    <message>
        <source>Copies go to %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Les copies vont dans %1</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <extracomment>button: opens the preferences</extracomment>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>That is the disk of the session: copies there are lost with it. Choose a folder on another disk.</source>
        <translation>C&apos;est le disque de la session&#xa0;: les copies y seraient perdues avec elle. Choisissez un dossier sur un autre disque.</translation>
    </message>
</context>
<context>
    <name>skein::BackupTarget</name>
    <message>
        <source>The backup folder “%1” and the session folder lie in each other. Choose a folder for the backup elsewhere, best on another disk.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Le dossier de sauvegarde «&#x202f;%1&#x202f;» et le dossier de session sont l&apos;un dans l&apos;autre. Choisissez un dossier de sauvegarde ailleurs, de préférence sur un autre disque.</translation>
    </message>
    <message>
        <source>The backup folder “%1” cannot be written to. Check its disk, or choose another folder for the backup.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Impossible d&apos;écrire dans le dossier de sauvegarde «&#x202f;%1&#x202f;». Vérifiez son disque, ou choisissez un autre dossier de sauvegarde.</translation>
    </message>
    <message>
        <source>The backup folder “%1” is away. Photographs go on being saved in the session, and are copied when it is back. If its disk is connected, choose the folder again in the preferences.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Le dossier de sauvegarde «&#x202f;%1&#x202f;» est absent. Les photos continuent d&apos;être enregistrées dans la session, et seront copiées à son retour. Si son disque est connecté, choisissez de nouveau le dossier dans les préférences.</translation>
    </message>
    <message>
        <source>The backup folder “%1” is read-only. Allow writing to it, or choose another folder for the backup.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Le dossier de sauvegarde «&#x202f;%1&#x202f;» est en lecture seule. Autorisez-y l&apos;écriture, ou choisissez un autre dossier de sauvegarde.</translation>
    </message>
    <message>
        <source>The disk of the backup folder “%1” is full. Photographs go on being saved in the session; make room there, or choose another folder for the backup.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Le disque du dossier de sauvegarde «&#x202f;%1&#x202f;» est plein. Les photos continuent d&apos;être enregistrées dans la session&#xa0;; libérez-y de la place, ou choisissez un autre dossier de sauvegarde.</translation>
    </message>
    <message>
        <source>There is no backup folder “%1”. Connect its disk or make the folder, and try again.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Il n&apos;y a pas de dossier de sauvegarde «&#x202f;%1&#x202f;». Connectez son disque ou créez le dossier, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>skein::BackupWorker</name>
    <message>
        <source>“%1” is empty, although a photograph was saved there: the disk of the session has lost it, and no copy is known in this backup. Fetch it from the camera&apos;s card again, or look into the backups of former times.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» est vide, alors qu&apos;une photo y avait été enregistrée&#xa0;: le disque de la session l&apos;a perdue, et aucune copie n&apos;est connue dans cette sauvegarde. Récupérez-la de nouveau sur la carte de l&apos;appareil, ou cherchez dans des sauvegardes plus anciennes.</translation>
    </message>
</context>
<context>
    <name>skein::BodyConsole</name>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;.</source>
        <extracomment>%1 is the name of a camera setting or what was typed, %2 a value</extracomment>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;. Choose one of: %3.</source>
        <extracomment>%1 is the name of a camera setting or what was typed, %2 a value, %3 values with commas between them</extracomment>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être «&#x202f;%2&#x202f;». Choisissez parmi&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Live view cannot be &quot;%1&quot;. Choose one of: %2.</source>
        <extracomment>%1 is what was typed, %2 words with commas between them; words as press-shutter stay English</extracomment>
        <translation>La visée en direct ne peut pas être «&#x202f;%1&#x202f;». Choisissez parmi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Say how far the camera leans, in degrees, such as: tilt -2.5 1.</source>
        <translation>Indiquez de combien l&apos;appareil penche, en degrés, par exemple&#xa0;: tilt -2.5 1.</translation>
    </message>
    <message>
        <source>Say how far the picture jumps between two frames, in thousandths of its width from 0 to %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Indiquez de combien l&apos;image saute d&apos;une image à l&apos;autre, en millièmes de sa largeur, de 0 à %1.</translation>
    </message>
    <message>
        <source>Say how many events there should be, such as 10000.</source>
        <translation>Indiquez combien d&apos;événements il doit y avoir, par exemple 10000.</translation>
    </message>
    <message>
        <source>The camera is busy.</source>
        <translation>L&apos;appareil est occupé.</translation>
    </message>
    <message>
        <source>The computer has the camera&apos;s controls.</source>
        <translation>L&apos;ordinateur a les commandes de l&apos;appareil.</translation>
    </message>
    <message>
        <source>There is no room for another picture.</source>
        <translation>Il n&apos;y a plus de place pour une autre image.</translation>
    </message>
    <message>
        <source>This camera has no setting &quot;%1&quot;.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Cet appareil n&apos;a pas de réglage «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Unknown order &quot;%1&quot;. Use press-shutter, set NAME VALUE, lock NAME, unlock NAME, watch, storm N, tilt DEGREES, shake N, live KIND, fault RULE, fault none, sleep, wake, unplug or replug.</source>
        <extracomment>%1 is what was typed; words as press-shutter and NAME VALUE stay English</extracomment>
        <translation>Ordre inconnu «&#x202f;%1&#x202f;». Utilisez press-shutter, set NAME VALUE, lock NAME, unlock NAME, watch, storm N, tilt DEGREES, shake N, live KIND, fault RULE, fault none, sleep, wake, unplug ou replug.</translation>
    </message>
</context>
<context>
    <name>skein::BrightnessMeter</name>
    <message>
        <source>The photograph is not whole, so its brightness is not known.</source>
        <translation>La photo n&apos;est pas complète, sa luminosité n&apos;est donc pas connue.</translation>
    </message>
    <message>
        <source>There is no photograph on this computer whose brightness could be measured. Let the camera&apos;s JPEG or RAW files be fetched.</source>
        <translation>Aucune photo sur cet ordinateur dont la luminosité puisse être mesurée. Faites récupérer les fichiers JPEG ou RAW de l&apos;appareil.</translation>
    </message>
</context>
<context>
    <name>skein::BrowserArea</name>
    <message numerus="yes">
        <source>The filter hides all %n photograph(s). %1 shows them again.</source>
        <extracomment>%1 is the name of a button or a key, such as “Show All”</extracomment>
        <translation>
            <numerusform>Le filtre masque %n photo. %1 l&apos;affiche de nouveau.</numerusform>
            <numerusform>Le filtre masque les %n photos. %1 les affiche de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>The photographs of this session appear here.</source>
        <translation>Les photos de cette session apparaissent ici.</translation>
    </message>
</context>
<context>
    <name>skein::BulbSeriesForm</name>
    <message>
        <source>&amp;Exposure time:</source>
        <extracomment>label of a length of time: that of the first exposure</extracomment>
        <translation>Te&amp;mps de pose :</translation>
    </message>
    <message>
        <source>&amp;Exposures:</source>
        <extracomment>label of a number: how many exposures</extracomment>
        <translation type="vanished">&amp;Expositions&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Length of the first:</source>
        <translation type="vanished">&amp;Durée de la première&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Pause between:</source>
        <extracomment>label of a length of time</extracomment>
        <translation>&amp;Pause entre les poses :</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>stands between the entries of a list</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>E&amp;xposure factor:</source>
        <extracomment>label of a factor: each exposure is so many times as long as the one before</extracomment>
        <translation>&amp;Facteur de pose :</translation>
    </message>
    <message>
        <source>Each &amp;next one:</source>
        <translation type="vanished">Chaque &amp;suivante&#xa0;:</translation>
    </message>
    <message>
        <source>Each exposure is so many times as long as the one before: 1 for all the same, 2 for twice as long each time.</source>
        <translation>Chaque pose dure tant de fois la précédente : 1 pour des poses toutes égales, 2 pour doubler à chaque fois.</translation>
    </message>
    <message>
        <source>From the end of one exposure to the start of the next.</source>
        <translation>De la fin d&apos;une pose au début de la suivante.</translation>
    </message>
    <message>
        <source>Long exposures one after the other, each as long as the one before or so many times as long. The shutter of the camera has to be set to bulb.</source>
        <translation>Poses longues l&apos;une après l&apos;autre, chacune aussi longue que la précédente ou tant de fois plus longue. L&apos;obturateur de l&apos;appareil doit être réglé sur bulb.</translation>
    </message>
    <message>
        <source>Number o&amp;f exposures:</source>
        <extracomment>label of a number</extracomment>
        <translation>Nom&amp;bre de poses :</translation>
    </message>
    <message>
        <source>Pa&amp;use between two:</source>
        <translation type="vanished">&amp;Pause entre deux&#xa0;:</translation>
    </message>
    <message>
        <source>So long the shutter stays open; of exposures that differ, at the first one.</source>
        <translation>Durée pendant laquelle l&apos;obturateur reste ouvert ; si les poses diffèrent, celle de la première.</translation>
    </message>
    <message>
        <source>× </source>
        <extracomment>before a number: so many times as long</extracomment>
        <translation>× </translation>
    </message>
</context>
<context>
    <name>skein::BurstForm</name>
    <message>
        <source>&amp;Photographs:</source>
        <extracomment>label of a number: how many photographs</extracomment>
        <translation type="vanished">&amp;Photos&#xa0;:</translation>
    </message>
    <message>
        <source>Each is taken as soon as the camera can.</source>
        <translation>Chacune est prise dès que l&apos;appareil le peut.</translation>
    </message>
    <message>
        <source>Number o&amp;f photographs:</source>
        <extracomment>label of a number</extracomment>
        <translation>Nom&amp;bre de photos :</translation>
    </message>
    <message>
        <source>So many photographs, one directly after the other.</source>
        <translation>Tant de photos, l&apos;une aussitôt après l&apos;autre.</translation>
    </message>
</context>
<context>
    <name>skein::ButtonEditor</name>
    <message>
        <source>Do It</source>
        <extracomment>button: lets the camera do what the setting is for</extracomment>
        <translation>Exécuter</translation>
    </message>
</context>
<context>
    <name>skein::CachePart</name>
    <message>
        <source>&amp;Automatic (a quarter of the memory: %1)</source>
        <extracomment>%1 is an amount of memory: &quot;3.9 GiB&quot;</extracomment>
        <translation>&amp;Automatique (un quart de la mémoire&#xa0;: %1)</translation>
    </message>
</context>
<context>
    <name>skein::Camera</name>
    <message>
        <source>Another camera is now where this one was. Connect the one you want to use.</source>
        <translation>Un autre appareil est maintenant à la place de celui-ci. Connectez celui que vous voulez utiliser.</translation>
    </message>
    <message>
        <source>Live view is busy. Wait for its picture, then try again.</source>
        <translation>La visée en direct est occupée. Attendez son image, puis réessayez.</translation>
    </message>
    <message>
        <source>The camera could not do this. Look at its display, then try again.</source>
        <translation>L&apos;appareil n&apos;a pas pu le faire. Regardez son écran, puis réessayez.</translation>
    </message>
    <message>
        <source>The camera is no longer there. Plug it in and switch it on, then connect it again.</source>
        <translation>L&apos;appareil n&apos;est plus là. Branchez-le et allumez-le, puis connectez-le de nouveau.</translation>
    </message>
    <message>
        <source>The camera was disconnected before this was done. Connect it again, then try again.</source>
        <translation>L&apos;appareil a été déconnecté avant que ce soit fait. Connectez-le de nouveau, puis réessayez.</translation>
    </message>
    <message>
        <source>The camera was unplugged or switched off. Plug it in and switch it on, then connect it again.</source>
        <translation>L&apos;appareil a été débranché ou éteint. Branchez-le et allumez-le, puis connectez-le de nouveau.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off while the computer slept. Check that the camera is awake, then connect it again.</source>
        <translation>La connexion à l&apos;appareil s&apos;est rompue pendant la veille de l&apos;ordinateur. Vérifiez que l&apos;appareil est réveillé, puis connectez-le de nouveau.</translation>
    </message>
    <message>
        <source>The photograph “%1” is being fetched already. Wait for it.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>La photo «&#x202f;%1&#x202f;» est déjà en cours de récupération. Attendez-la.</translation>
    </message>
    <message>
        <source>The session folder is being changed already. Wait a moment, then try again.</source>
        <translation>Le dossier de session est déjà en cours de changement. Attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>The session folder is being changed. Wait a moment, then try again.</source>
        <translation>Le dossier de session est en cours de changement. Attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no session folder for the photograph “%1”. Open a session, then try again.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Il n&apos;y a pas de dossier de session pour la photo «&#x202f;%1&#x202f;». Ouvrez une session, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>skein::CameraBar</name>
    <message>
        <source>%1
%2</source>
        <extracomment>a button: the name of a camera, and below it how it is</extracomment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a camera, and how it is</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Cameras</source>
        <extracomment>read aloud: the row in which one of several cameras is chosen</extracomment>
        <translation>Appareils photo</translation>
    </message>
</context>
<context>
    <name>skein::CameraCheck</name>
    <message>
        <source>%1 photographs would be taken between the marks. Choose larger steps.</source>
        <extracomment>%1 is a number above a thousand; the marks are those of the near and far focus</extracomment>
        <translation>%1 photos seraient prises entre les repères. Choisissez des pas plus grands.</translation>
    </message>
    <message>
        <source>%1: from %2 on, the camera can change it by %3 to %4 stops, and the bracket wants %5 to %6. Choose fewer photographs, a smaller step, or begin from another value.</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;, %2 its value, %3 to %6 are numbers of stops, such as &quot;-2.0&quot; and &quot;3.3&quot;</extracomment>
        <translation>%1&#xa0;: à partir de %2, l&apos;appareil peut varier de %3 à %4 IL, et le bracketing demande de %5 à %6. Choisissez moins de photos, un pas plus petit, ou partez d&apos;une autre valeur.</translation>
    </message>
    <message>
        <source>%1: the camera does not let this setting be changed now. Turn it to manual exposure (M).</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;</extracomment>
        <translation>%1&#xa0;: l&apos;appareil ne laisse pas modifier ce réglage pour l&apos;instant. Passez-le en exposition manuelle (M).</translation>
    </message>
    <message>
        <source>%1: the camera has steps of about %2 stops, and the bracket wants finer ones. Choose a larger step.</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;, %2 a number</extracomment>
        <translation>%1&#xa0;: l&apos;appareil a des pas d&apos;environ %2 IL, et le bracketing en demande de plus fins. Choisissez un pas plus grand.</translation>
    </message>
    <message>
        <source>%1: the camera is set to “%2”. Choose a fixed value first.</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;, %2 its value, such as &quot;Auto&quot;</extracomment>
        <translation>%1&#xa0;: l&apos;appareil est sur «&#xa0;%2&#xa0;». Choisissez d&apos;abord une valeur fixe.</translation>
    </message>
    <message>
        <source>%1: this camera has no such setting that can be changed from here.</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;</extracomment>
        <translation>%1&#xa0;: cet appareil n&apos;a pas ce réglage, ou il ne peut pas être modifié d&apos;ici.</translation>
    </message>
    <message>
        <source>From %1 on, the %2 of the camera can be changed by %3 to %4 stops, and the bracket wants %5 to %6. Choose fewer photographs, a smaller step, or begin from another value.</source>
        <translation type="vanished">À partir de %1, ce réglage de l&apos;appareil (%2) peut varier de %3 à %4 IL, et le bracketing demande de %5 à %6. Choisissez moins de photos, un pas plus petit, ou partez d&apos;une autre valeur.</translation>
    </message>
    <message>
        <source>Nothing that the camera can be set to lies within the limits of the ramp. Widen them.</source>
        <translation>Aucune valeur réglable sur l&apos;appareil ne se trouve dans les limites de la rampe. Élargissez-les.</translation>
    </message>
    <message>
        <source>The %1 of the camera has steps of about %2 stops, and the bracket wants finer ones. Choose a larger step.</source>
        <translation type="vanished">Ce réglage de l&apos;appareil (%1) a des pas d&apos;environ %2 IL, et le bracketing en demande de plus fins. Choisissez un pas plus grand.</translation>
    </message>
    <message>
        <source>The %1 of the camera is set to “%2”. Choose a fixed value first.</source>
        <translation type="vanished">Ce réglage de l&apos;appareil (%1) est sur «&#x202f;%2&#x202f;». Choisissez d&apos;abord une valeur fixe.</translation>
    </message>
    <message>
        <source>The camera does not let its %1 be changed now. Turn it to manual exposure (M).</source>
        <translation type="vanished">L&apos;appareil ne laisse pas modifier ce réglage pour l&apos;instant&#xa0;: %1. Passez-le en exposition manuelle (M).</translation>
    </message>
    <message>
        <source>The focus of this camera cannot be moved from here. Some cameras want live view for it, and the lens switched to autofocus.</source>
        <translation>La mise au point de cet appareil ne peut pas être déplacée d&apos;ici. Certains appareils demandent pour cela la visée en direct et l&apos;objectif sur autofocus.</translation>
    </message>
    <message>
        <source>The near and far marks of the lens are not set. Focus on the nearest and on the farthest place, and set a mark at each.</source>
        <translation>Les repères proche et lointain de l&apos;objectif ne sont pas posés. Mettez au point sur l&apos;endroit le plus proche et sur le plus lointain, et posez un repère à chacun.</translation>
    </message>
    <message>
        <source>The near and the far mark are at the same place. Set them at two places.</source>
        <translation>Les repères proche et lointain sont au même endroit. Posez-les à deux endroits.</translation>
    </message>
    <message>
        <source>The ramp may come to exposures that are longer than its beat: some beats would be left out. Lower the longest exposure, or choose a longer beat.</source>
        <translation type="vanished">La rampe peut arriver à des expositions plus longues que son rythme&#xa0;: certaines photos seraient sautées. Réduisez l&apos;exposition la plus longue, ou choisissez un rythme plus lent.</translation>
    </message>
    <message>
        <source>The ramp may come to exposures that are longer than its interval: some beats would be left out. Lower the longest exposure, or choose a longer interval.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation>La rampe peut arriver à des expositions plus longues que son intervalle&#xa0;: certaines échéances seraient sautées. Réduisez l&apos;exposition la plus longue, ou choisissez un intervalle plus long.</translation>
    </message>
    <message>
        <source>This camera changes its exposure by %1 stops at least: the steps may be seen in the film.</source>
        <extracomment>%1 is a number, such as &quot;0.5&quot;; film: the time lapse that is made of the photographs</extracomment>
        <translation>Cet appareil change son exposition d&apos;au moins %1 IL&#xa0;: les paliers peuvent se voir dans le film.</translation>
    </message>
    <message>
        <source>This camera does not tell how many steps lie between the marks. Choose a number of photographs instead.</source>
        <translation>Cet appareil n&apos;indique pas combien de pas séparent les repères. Choisissez plutôt un nombre de photos.</translation>
    </message>
    <message>
        <source>This camera has no %1 that can be set from here.</source>
        <translation type="vanished">Cet appareil n&apos;a pas ce réglage, ou il ne peut pas être fait d&apos;ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This camera makes no bulb exposures from here. Turn it to manual exposure (M) or bulb (B), if it has them.</source>
        <translation>Cet appareil ne fait pas de poses longues d&apos;ici. Passez-le en exposition manuelle (M) ou en bulb (B), s&apos;il a ces modes.</translation>
    </message>
</context>
<context>
    <name>skein::CameraCommands</name>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a setting, and a sentence that says why it was not changed</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>An exposure that has begun cannot be stopped. If it has, the camera finishes it, and its photograph is kept.</source>
        <translation>Une exposition commencée ne peut pas être arrêtée. Si c&apos;est le cas, l&apos;appareil la termine, et sa photo est gardée.</translation>
    </message>
    <message>
        <source>Reading the camera&apos;s settings…</source>
        <translation>Lecture des réglages de l&apos;appareil…</translation>
    </message>
    <message>
        <source>The camera&apos;s settings appear here as soon as one is connected.</source>
        <translation>Les réglages de l&apos;appareil apparaissent ici dès qu&apos;un appareil est connecté.</translation>
    </message>
    <message>
        <source>The capture was said to have failed, but a photograph has come from the camera since. See whether it is the one.</source>
        <translation>La prise de vue a été signalée comme échouée, mais une photo est arrivée de l&apos;appareil depuis. Voyez si c&apos;est la bonne.</translation>
    </message>
    <message>
        <source>The capture was stopped: no photograph has come of it. Take it again if you want it.</source>
        <translation>La prise de vue a été arrêtée&#xa0;: elle n&apos;a donné aucune photo. Refaites-la si vous la voulez.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off during the capture and is being made again. If the camera took the photograph, it is fetched from the card then.</source>
        <translation>La connexion à l&apos;appareil s&apos;est rompue pendant la prise de vue et se rétablit. Si l&apos;appareil a pris la photo, elle sera alors récupérée de la carte.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off. Its settings appear again as soon as it is back.</source>
        <translation>La connexion à l&apos;appareil s&apos;est rompue. Ses réglages réapparaîtront dès qu&apos;elle sera rétablie.</translation>
    </message>
</context>
<context>
    <name>skein::CameraConnector</name>
    <message>
        <source>Connecting to %1…</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>No session folder is open, so photographs would have no place. Open a session, then connect the camera.</source>
        <translation>Aucun dossier de session n&apos;est ouvert, les photos n&apos;auraient donc pas de place. Ouvrez une session, puis connectez l&apos;appareil.</translation>
    </message>
    <message>
        <source>Starting the virtual camera…</source>
        <translation>Démarrage de l&apos;appareil virtuel…</translation>
    </message>
    <message>
        <source>Waiting for “%1” to end…</source>
        <extracomment>%1 is a program that uses the camera</extracomment>
        <translation>Attente de la fin de «&#x202f;%1&#x202f;»…</translation>
    </message>
</context>
<context>
    <name>skein::CameraFinder</name>
    <message>
        <source>Nobody in the network answered who “%1” is. Check the network, or use the camera&apos;s number such as 192.168.1.20.</source>
        <extracomment>%1 is the name of a device in the network, such as camera.local</extracomment>
        <translation>Personne sur le réseau n&apos;a su dire qui est «&#x202f;%1&#x202f;». Vérifiez le réseau, ou utilisez l&apos;adresse numérique de l&apos;appareil, par exemple 192.168.1.20.</translation>
    </message>
    <message>
        <source>The camera program gave a list that cannot be understood. Install Skein again.</source>
        <translation>Le programme de l&apos;appareil a donné une liste incompréhensible. Réinstallez Skein.</translation>
    </message>
    <message>
        <source>There is no camera named “%1” in the network. Check the name, or use the camera&apos;s number such as 192.168.1.20.</source>
        <extracomment>%1 is the name of a device in the network, such as camera.local</extracomment>
        <translation>Il n&apos;y a pas d&apos;appareil nommé «&#x202f;%1&#x202f;» sur le réseau. Vérifiez le nom, ou utilisez l&apos;adresse numérique de l&apos;appareil, par exemple 192.168.1.20.</translation>
    </message>
</context>
<context>
    <name>skein::CameraGroup</name>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a camera, and a sentence about it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No camera is connected. Connect one, then try again.</source>
        <translation>Aucun appareil n&apos;est connecté. Connectez-en un, puis réessayez.</translation>
    </message>
    <message>
        <source>Not released, because it is not ready: %1. Wait a moment, then try again.</source>
        <extracomment>%1 is a list of cameras</extracomment>
        <translation>Non déclenché, car pas prêt&#xa0;: %1. Attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>The camera whose settings are to be copied is not ready. Connect it, or show another one, then try again.</source>
        <translation>L&apos;appareil dont les réglages doivent être copiés n&apos;est pas prêt. Connectez-le, ou affichez-en un autre, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no other camera to copy to. Connect another one beside this, then try again.</source>
        <translation>Il n&apos;y a pas d&apos;autre appareil vers lequel copier. Connectez-en un autre en plus de celui-ci, puis réessayez.</translation>
    </message>
    <message>
        <source>These have the settings of “%2” now: %1.</source>
        <extracomment>%1 is a list of cameras, %2 another camera</extracomment>
        <translation>Ces appareils ont maintenant les réglages de «&#x202f;%2&#x202f;»&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” has the settings of “%2” now, but for those that it refuses: %3. Set these at “%1”.</source>
        <extracomment>%1 and %2 are cameras, %3 a list of settings</extracomment>
        <translation>«&#x202f;%1&#x202f;» a maintenant les réglages de «&#x202f;%2&#x202f;», sauf ceux qu&apos;il refuse&#xa0;: %3. Faites ceux-ci sur «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” has the settings of “%2” now.</source>
        <extracomment>two cameras</extracomment>
        <translation>«&#x202f;%1&#x202f;» a maintenant les réglages de «&#x202f;%2&#x202f;».</translation>
    </message>
</context>
<context>
    <name>skein::CameraHost</name>
    <message>
        <source>The camera host does not know this command. Install Skein again.</source>
        <translation>Le programme hôte de l&apos;appareil ne connaît pas cette commande. Réinstallez Skein.</translation>
    </message>
    <message>
        <source>The camera is not connected. Connect it, then try again.</source>
        <translation>L&apos;appareil n&apos;est pas connecté. Connectez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The camera is still taking the picture before. Wait for it, or stop it.</source>
        <translation>L&apos;appareil prend encore la photo précédente. Attendez-la, ou arrêtez-la.</translation>
    </message>
    <message>
        <source>The parts of Skein that talk to the camera have different versions. Install Skein again.</source>
        <translation>Les parties de Skein qui parlent à l&apos;appareil ont des versions différentes. Réinstallez Skein.</translation>
    </message>
</context>
<context>
    <name>skein::CameraNames</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a camera&apos;s model, and the letter that tells it from others of its kind</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>skein::CameraPage</name>
    <message>
        <source>&amp;Fetch them like any others</source>
        <translation>Les &amp;récupérer comme les autres</translation>
    </message>
    <message>
        <source>&amp;Leave them on the card</source>
        <translation>Les &amp;laisser sur la carte</translation>
    </message>
    <message>
        <source>A message with a button says how many there are.</source>
        <translation>Un message avec un bouton indique combien il y en a.</translation>
    </message>
    <message>
        <source>As&amp;k before they are fetched</source>
        <translation>&amp;Demander avant de les récupérer</translation>
    </message>
    <message>
        <source>Connected Cameras</source>
        <extracomment>title of a part of the preferences: what happens with cameras that are connected</extracomment>
        <translation>Appareils connectés</translation>
    </message>
    <message>
        <source>Photographs taken while the camera was away</source>
        <translation>Photos prises pendant l&apos;absence de l&apos;appareil</translation>
    </message>
    <message>
        <source>Set the camera&apos;s &amp;clock to the computer&apos;s time</source>
        <translation>Régler l&apos;&amp;horloge de l&apos;appareil sur l&apos;heure de l&apos;ordinateur</translation>
    </message>
    <message>
        <source>So that photographs of several cameras, and the times in their names, agree.</source>
        <translation>Pour que les photos de plusieurs appareils, et les heures dans leurs noms, concordent.</translation>
    </message>
    <message>
        <source>The words are those of the page “Files and Names”. The camera then puts them into every photograph by itself, RAW files included, and keeps them when it is disconnected.</source>
        <translation>Les textes sont ceux de la page «&#x202f;Fichiers et noms&#x202f;». L&apos;appareil les inscrit alors de lui-même dans chaque photo, fichiers RAW compris, et les garde quand il est déconnecté.</translation>
    </message>
    <message>
        <source>They are saved in the session, in the order in which they were taken.</source>
        <translation>Elles sont enregistrées dans la session, dans l&apos;ordre où elles ont été prises.</translation>
    </message>
    <message>
        <source>They can be fetched later by “Fetch from Card” in the menu Camera.</source>
        <translation>Elles peuvent être récupérées plus tard par «&#x202f;Récupérer de la carte&#x202f;» dans le menu Appareil.</translation>
    </message>
    <message>
        <source>When a camera is connected</source>
        <translation>Quand un appareil est connecté</translation>
    </message>
    <message>
        <source>Write &amp;artist and copyright into the camera</source>
        <translation>Écrire &amp;auteur et copyright dans l&apos;appareil</translation>
    </message>
</context>
<context>
    <name>skein::CameraPart</name>
    <message>
        <source>No camera is connected. Connect one and try again.</source>
        <translation>Aucun appareil n&apos;est connecté. Connectez-en un et réessayez.</translation>
    </message>
    <message>
        <source>The camera has no setting “%1”.</source>
        <extracomment>%1 is the name of a camera setting</extracomment>
        <translation>L&apos;appareil n&apos;a pas de réglage «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The camera is at work. Wait until it is ready and try again.</source>
        <translation>L&apos;appareil travaille. Attendez qu&apos;il soit prêt et réessayez.</translation>
    </message>
    <message>
        <source>“%1” cannot be set now: the camera&apos;s own dials decide it.</source>
        <extracomment>%1 is the name of a camera setting</extracomment>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être modifié maintenant&#xa0;: les molettes de l&apos;appareil en décident.</translation>
    </message>
</context>
<context>
    <name>skein::CameraPicker</name>
    <message>
        <source>%1 (away, and waited for)</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>%1 (absent, et attendu)</translation>
    </message>
    <message>
        <source>%1 (connected)</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>%1 (connecté)</translation>
    </message>
    <message>
        <source>%1 (used in another window)</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>%1 (utilisé dans une autre fenêtre)</translation>
    </message>
    <message>
        <source>&amp;Forget This Network Camera</source>
        <translation>&amp;Oublier cet appareil réseau</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <extracomment>button</extracomment>
        <translation>&amp;Connecter</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>Connects the chosen camera, or the one at the address that was typed. Those that are connected already stay so.</source>
        <translation>Connecte l&apos;appareil choisi, ou celui dont l&apos;adresse a été saisie. Ceux qui sont déjà connectés le restent.</translation>
    </message>
    <message>
        <source>Look for cameras again</source>
        <translation>Rechercher à nouveau des appareils</translation>
    </message>
    <message>
        <source>Looking for cameras…</source>
        <translation>Recherche d&apos;appareils…</translation>
    </message>
    <message>
        <source>No camera was found by cable. Is it switched on and awake? Cameras on Wi-Fi need their network address.</source>
        <translation>Aucun appareil n&apos;a été trouvé par câble. Est-il allumé et réveillé&#xa0;? Les appareils en Wi-Fi ont besoin de leur adresse réseau.</translation>
    </message>
    <message>
        <source>Starting the virtual camera…</source>
        <translation>Démarrage de l&apos;appareil virtuel…</translation>
    </message>
    <message>
        <source>Virtual camera, to try Skein without a real one</source>
        <translation>Appareil virtuel, pour essayer Skein sans en avoir un vrai</translation>
    </message>
</context>
<context>
    <name>skein::CameraPreparation</name>
    <message>
        <source>The camera&apos;s clock has the computer&apos;s time</source>
        <translation>L&apos;horloge de l&apos;appareil a l&apos;heure de l&apos;ordinateur</translation>
    </message>
    <message>
        <source>This camera&apos;s clock cannot be set from here</source>
        <translation>L&apos;horloge de cet appareil ne peut pas être réglée d&apos;ici</translation>
    </message>
    <message>
        <source>“%1” could not be set as you want it in this camera. %2</source>
        <extracomment>the name of a setting, and a sentence that says why</extracomment>
        <translation>«&#x202f;%1&#x202f;» n&apos;a pas pu être réglé comme vous le voulez sur cet appareil. %2</translation>
    </message>
</context>
<context>
    <name>skein::CameraRack</name>
    <message>
        <source>Camera</source>
        <extracomment>stands for a camera whose model is not known yet</extracomment>
        <translation>Appareil photo</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>state of a camera</extracomment>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>It is connected by itself when it is plugged in again.</source>
        <translation>Il se connecte de lui-même quand il est rebranché.</translation>
    </message>
    <message>
        <source>Name This Body</source>
        <translation>Nommer ce boîtier</translation>
    </message>
    <message>
        <source>Not there</source>
        <extracomment>state of a camera that is awaited</extracomment>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>state of a camera</extracomment>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>What “%1” is called in lists and messages and, where the file-name pattern has {body}, in file names. Empty: it has no name.</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>Le nom de «&#x202f;%1&#x202f;» dans les listes et les messages et, là où le modèle de noms de fichiers contient {body}, dans les noms de fichiers. Vide&#xa0;: il n&apos;a pas de nom.</translation>
    </message>
</context>
<context>
    <name>skein::CameraRelease</name>
    <message>
        <source>“%1” (process %2) is using the camera. Close it, or let Skein end it; then the camera is connected.</source>
        <extracomment>%1 is the name of a program, %2 its number</extracomment>
        <translation>«&#x202f;%1&#x202f;» (processus %2) utilise l&apos;appareil. Fermez-le, ou laissez Skein y mettre fin&#xa0;; l&apos;appareil sera alors connecté.</translation>
    </message>
    <message>
        <source>“%1” (process %2), which another user of this computer runs, is using the camera. Ask that person to close it.</source>
        <extracomment>%1 is the name of a program, %2 its number</extracomment>
        <translation>«&#x202f;%1&#x202f;» (processus %2), lancé par un autre utilisateur de cet ordinateur, utilise l&apos;appareil. Demandez à cette personne de le fermer.</translation>
    </message>
</context>
<context>
    <name>skein::CameraShooter</name>
    <message>
        <source>No camera is connected. Connect one and try again.</source>
        <translation>Aucun appareil n&apos;est connecté. Connectez-en un et réessayez.</translation>
    </message>
    <message>
        <source>The camera has no such setting now.</source>
        <translation>L&apos;appareil n&apos;a pas ce réglage pour l&apos;instant.</translation>
    </message>
    <message>
        <source>The camera is being connected. Wait until that is done.</source>
        <translation>L&apos;appareil est en cours de connexion. Attendez qu&apos;elle soit terminée.</translation>
    </message>
    <message>
        <source>The camera is taking a photograph. Wait until it is done.</source>
        <translation>L&apos;appareil prend une photo. Attendez qu&apos;il ait terminé.</translation>
    </message>
    <message>
        <source>The camera made %1 of %2 for “%3”. Check its mode and lens.</source>
        <extracomment>%3 is a camera setting, %2 the value that was wanted, %1 the one that it has</extracomment>
        <translation>L&apos;appareil a fait de %2 la valeur %1 pour «&#x202f;%3&#x202f;». Vérifiez son mode et son objectif.</translation>
    </message>
    <message>
        <source>The shutter is set to bulb, and nobody would end the exposure. Choose an exposure time.</source>
        <translation>L&apos;obturateur est sur bulb, et personne ne mettrait fin à l&apos;exposition. Choisissez un temps de pose.</translation>
    </message>
    <message>
        <source>There is no such photograph.</source>
        <translation>Cette photo n&apos;existe pas.</translation>
    </message>
    <message>
        <source>This camera offers no bulb exposure now. Turn its dial to M or B.</source>
        <translation>Cet appareil ne propose pas de pose longue pour l&apos;instant. Tournez sa molette sur M ou B.</translation>
    </message>
    <message>
        <source>“%1” cannot be set to %2 now. Check the camera&apos;s mode and lens.</source>
        <extracomment>%1 is the name of a setting, %2 a value</extracomment>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être mis sur %2 pour l&apos;instant. Vérifiez le mode et l&apos;objectif de l&apos;appareil.</translation>
    </message>
</context>
<context>
    <name>skein::CameraState</name>
    <message>
        <source>No camera is connected. Connect the camera, then try again.</source>
        <translation>Aucun appareil n&apos;est connecté. Connectez l&apos;appareil, puis réessayez.</translation>
    </message>
    <message>
        <source>The camera is just being disconnected. Connect it again, then try again.</source>
        <translation>L&apos;appareil est justement en cours de déconnexion. Connectez-le de nouveau, puis réessayez.</translation>
    </message>
    <message>
        <source>The camera is still being connected. Wait until it is ready, then try again.</source>
        <translation>L&apos;appareil est encore en cours de connexion. Attendez qu&apos;il soit prêt, puis réessayez.</translation>
    </message>
    <message>
        <source>The camera is taking a picture. Wait for it or cancel it, then try again.</source>
        <translation>L&apos;appareil prend une photo. Attendez-la ou interrompez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off and is being made again. Wait a moment, then try again.</source>
        <translation>La connexion à l&apos;appareil s&apos;est rompue et se rétablit. Attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>This is not possible during live view. Stop live view, then try again.</source>
        <translation>Ce n&apos;est pas possible pendant la visée en direct. Arrêtez la visée en direct, puis réessayez.</translation>
    </message>
    <message>
        <source>This is not possible now. Wait a moment, then try again.</source>
        <translation>Ce n&apos;est pas possible maintenant. Attendez un instant, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>skein::CameraText</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a camera in a list: what its owner calls it, and its model</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 in the network</source>
        <extracomment>%1 is an address, such as 192.168.1.20</extracomment>
        <translation>%1 sur le réseau</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>stands for a camera whose model is not known</extracomment>
        <translation>Appareil photo</translation>
    </message>
    <message>
        <source>Serial number %1</source>
        <extracomment>%1 is a number with letters</extracomment>
        <translation>Numéro de série %1</translation>
    </message>
    <message>
        <source>capture</source>
        <extracomment>one of the things a camera can do, in a list: “capture, live view, settings”</extracomment>
        <translation>prise de vue</translation>
    </message>
    <message>
        <source>live view</source>
        <extracomment>one of the things a camera can do, in a list</extracomment>
        <translation>visée en direct</translation>
    </message>
    <message>
        <source>settings</source>
        <extracomment>one of the things a camera can do, in a list: its settings can be changed</extracomment>
        <translation>réglages</translation>
    </message>
</context>
<context>
    <name>skein::CaptureCommand</name>
    <message>
        <source>Bulb: %1 s</source>
        <extracomment>%1 is a number of seconds that the exposure has lasted</extracomment>
        <translation>Pose longue&#xa0;: %1 s</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <extracomment>%1 and %2 are numbers: the third of five</extracomment>
        <translation>Photo %1 sur %2</translation>
    </message>
    <message>
        <source>Self-timer: %1 s</source>
        <extracomment>%1 is a number of seconds that are left</extracomment>
        <translation>Retardateur&#xa0;: %1 s</translation>
    </message>
</context>
<context>
    <name>skein::CaptureOperation</name>
    <message>
        <source>The camera took no picture in time. Check focus, card and self-timer, then try again.</source>
        <translation>L&apos;appareil n&apos;a pas pris de photo à temps. Vérifiez la mise au point, la carte et le retardateur, puis réessayez.</translation>
    </message>
    <message>
        <source>The camera took the picture but did not hand over a file. Look on the camera&apos;s card, and check that it has a card with free space.</source>
        <translation>L&apos;appareil a pris la photo mais n&apos;a pas transmis de fichier. Regardez sur la carte de l&apos;appareil, et vérifiez qu&apos;il a une carte avec de l&apos;espace libre.</translation>
    </message>
    <message>
        <source>This camera cannot hold its shutter open for the computer. Choose a shutter speed other than bulb.</source>
        <translation>Cet appareil ne peut pas tenir son obturateur ouvert pour l&apos;ordinateur. Choisissez une autre vitesse d&apos;obturation que bulb.</translation>
    </message>
</context>
<context>
    <name>skein::CapturePage</name>
    <message>
        <source>&amp;Delete photographs from the card once they are safe</source>
        <translation>&amp;Supprimer les photos de la carte une fois en sécurité</translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>title of a page of the preferences: taking photographs</extracomment>
        <translation>Prise de vue</translation>
    </message>
    <message>
        <source>Each is saved, read again and compared before its copy on the card goes. Those that were on the card before stay there.</source>
        <translation>Chacune est enregistrée, relue et comparée avant que sa copie sur la carte soit supprimée. Celles qui étaient déjà sur la carte y restent.</translation>
    </message>
    <message>
        <source>Give the &amp;controls back to the camera after a photograph or live view</source>
        <translation>&amp;Rendre les commandes à l&apos;appareil après une photo ou la visée en direct</translation>
    </message>
    <message>
        <source>On the card of the camera</source>
        <translation>Sur la carte de l&apos;appareil</translation>
    </message>
    <message>
        <source>Some cameras lock their own buttons and dials while the computer takes photographs. They are free again as soon as nothing needs them.</source>
        <translation>Certains appareils bloquent leurs boutons et leurs molettes pendant que l&apos;ordinateur prend des photos. Ils sont libérés dès que rien n&apos;en a plus besoin.</translation>
    </message>
    <message>
        <source>The camera&apos;s own controls</source>
        <translation>Les commandes de l&apos;appareil</translation>
    </message>
    <message>
        <source>beep click silence shake vibration tripod wait motion timeout</source>
        <translation>bip clic silence secousse vibration trépied attendre mouvement délai</translation>
    </message>
    <message>
        <source>lock release body dial buttons nikon host pc</source>
        <translation>verrouiller libérer boîtier molette boutons nikon hôte pc</translation>
    </message>
    <message>
        <source>remove erase format space full download</source>
        <translation>supprimer effacer formater espace plein télécharger</translation>
    </message>
    <message>
        <source>time date sync author missed photographs while away download</source>
        <translation>heure date synchroniser auteur photos manquées absence télécharger</translation>
    </message>
</context>
<context>
    <name>skein::CaptureUnit</name>
    <message>
        <source>The photograph %1 could not be copied to the memory card. Make room on the disk.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>La photo %1 n&apos;a pas pu être copiée sur la carte mémoire. Faites de la place sur le disque.</translation>
    </message>
</context>
<context>
    <name>skein::Captures</name>
    <message>
        <source>No camera is connected. Connect one and try again.</source>
        <translation>Aucun appareil n&apos;est connecté. Connectez-en un et réessayez.</translation>
    </message>
    <message>
        <source>The camera was disconnected during the capture.</source>
        <translation>L&apos;appareil a été déconnecté pendant la prise de vue.</translation>
    </message>
</context>
<context>
    <name>skein::Card</name>
    <message>
        <source>The folder %1 cannot be used as a memory card. Choose a folder that you may write to.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Le dossier %1 ne peut pas servir de carte mémoire. Choisissez un dossier dans lequel vous pouvez écrire.</translation>
    </message>
    <message>
        <source>The memory card takes no more pictures. Insert another card or delete pictures.</source>
        <translation>La carte mémoire n&apos;accepte plus d&apos;images. Insérez une autre carte ou supprimez des images.</translation>
    </message>
    <message>
        <source>The picture could not be written to the memory card. Check the card&apos;s folder.</source>
        <translation>L&apos;image n&apos;a pas pu être écrite sur la carte mémoire. Vérifiez le dossier de la carte.</translation>
    </message>
</context>
<context>
    <name>skein::CardCleaner</name>
    <message>
        <source>%1 is saved as %2, but was not deleted from the camera. %3</source>
        <extracomment>%1 is the name of the file on the card, %2 in the session, %3 a sentence: why</extracomment>
        <translation>%1 est enregistré sous le nom %2, mais n&apos;a pas été supprimé de l&apos;appareil. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s), such as %1, are saved, but were not deleted from the camera, because it was disconnected in between. This is done at the next connection.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%n photo, %1, est enregistrée, mais n&apos;a pas été supprimée de l&apos;appareil, car il a été déconnecté entre-temps. Ce sera fait à la prochaine connexion.</numerusform>
            <numerusform>%n photos, dont %1, sont enregistrées, mais n&apos;ont pas été supprimées de l&apos;appareil, car il a été déconnecté entre-temps. Ce sera fait à la prochaine connexion.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its size on the disk is not the size it has in the camera.</source>
        <translation>Sa taille sur le disque n&apos;est pas celle qu&apos;il a dans l&apos;appareil.</translation>
    </message>
    <message>
        <source>There are errors in its picture data, which may have come on the way. Look at it, and fetch the camera&apos;s copy once more if it is spoilt.</source>
        <translation>Ses données d&apos;image comportent des erreurs, peut-être survenues pendant le transfert. Regardez la photo, et récupérez encore une fois la copie de l&apos;appareil si elle est abîmée.</translation>
    </message>
</context>
<context>
    <name>skein::CardCommands</name>
    <message>
        <source>On the card: %1</source>
        <extracomment>%1 is the camera&apos;s name for a file; said over the picture when it stays on the card</extracomment>
        <translation>Sur la carte&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>skein::CardDelegate</name>
    <message>
        <source>In session</source>
        <extracomment>mark on the thumbnail of a photograph on the camera&apos;s card that the session has already</extracomment>
        <translation>Dans la session</translation>
    </message>
</context>
<context>
    <name>skein::CardImport</name>
    <message numerus="yes">
        <source>%n file(s) could not be imported and stay on the card.</source>
        <comment>photographs and films</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>%n fichier n&apos;a pas pu être importé et reste sur la carte.</numerusform>
            <numerusform>%n fichiers n&apos;ont pas pu être importés et restent sur la carte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were imported.</source>
        <comment>photographs and films</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>%n fichier a été importé.</numerusform>
            <numerusform>%n fichiers ont été importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import ended, because another session was opened.</source>
        <translation>L&apos;importation a pris fin, car une autre session a été ouverte.</translation>
    </message>
    <message numerus="yes">
        <source>The import was stopped; %n file(s) were not imported and stay on the card.</source>
        <comment>photographs and films</comment>
        <extracomment>%n counts files</extracomment>
        <translation>
            <numerusform>L&apos;importation a été arrêtée&#xa0;; %n fichier n&apos;a pas été importé et reste sur la carte.</numerusform>
            <numerusform>L&apos;importation a été arrêtée&#xa0;; %n fichiers n&apos;ont pas été importés et restent sur la carte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::CardListing</name>
    <message>
        <source>No camera is connected. Connect it to see what is on its card.</source>
        <translation>Aucun appareil n&apos;est connecté. Connectez-le pour voir ce qu&apos;il y a sur sa carte.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>reading the list of photographs on the card was stopped</extracomment>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The camera was disconnected.</source>
        <translation>L&apos;appareil a été déconnecté.</translation>
    </message>
</context>
<context>
    <name>skein::CardModel</name>
    <message>
        <source>%1 %2 · %3</source>
        <extracomment>date, time and size of a photograph on a camera&apos;s card</extracomment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>In this session already.</source>
        <translation>Déjà dans cette session.</translation>
    </message>
    <message>
        <source>RAW</source>
        <extracomment>kind of file, in the list of what is on the card</extracomment>
        <translation>RAW</translation>
    </message>
    <message>
        <source>RAW+</source>
        <extracomment>on a thumbnail: a RAW file and a picture, taken together</extracomment>
        <translation>RAW+</translation>
    </message>
    <message>
        <source>VIDEO</source>
        <extracomment>on a thumbnail, short</extracomment>
        <translation>VIDÉO</translation>
    </message>
</context>
<context>
    <name>skein::CardRow</name>
    <message numerus="yes">
        <source>%n file(s) of this session are on the card only.</source>
        <comment>photographs</comment>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n fichier de cette session est seulement sur la carte.</numerusform>
            <numerusform>%n fichiers de cette session sont seulement sur la carte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Brings them to the computer now.</source>
        <translation>Les transfère maintenant sur l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>Fetch</source>
        <extracomment>button: gets the photographs that are on the camera&apos;s card</extracomment>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Fetch the photographs from the card</source>
        <translation>Récupérer les photos de la carte</translation>
    </message>
</context>
<context>
    <name>skein::CardView</name>
    <message>
        <source>Photographs on the card</source>
        <translation>Photos sur la carte</translation>
    </message>
</context>
<context>
    <name>skein::ClippedShares</name>
    <message>
        <source>%1 %2 %</source>
        <extracomment>the name of a colour and its share</extracomment>
        <translation>%1 %2&#xa0;%</translation>
    </message>
    <message>
        <source>&lt;%1</source>
        <extracomment>a share in per cent that is smaller than the number</extracomment>
        <translation>&lt;%1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>stands between the entries of a list: &quot;red 2 %, blue 1 %&quot;</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>B</source>
        <extracomment>one letter before the share of blue that is clipped: &quot;B 2&quot;</extracomment>
        <translation>B</translation>
    </message>
    <message>
        <source>G</source>
        <extracomment>one letter before the share of green that is clipped: &quot;G 2&quot;</extracomment>
        <translation>V</translation>
    </message>
    <message>
        <source>Highlights</source>
        <extracomment>before how much of each colour is at full brightness: &quot;Highlights R 2 G 0 B 0 %&quot;</extracomment>
        <translation>Hautes lumières</translation>
    </message>
    <message>
        <source>L</source>
        <extracomment>one letter before the share of the luminance that is clipped: &quot;L 2&quot;</extracomment>
        <translation>L</translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>one letter before the share of red that is clipped: &quot;R 2&quot;</extracomment>
        <translation>R</translation>
    </message>
    <message>
        <source>Shadows</source>
        <extracomment>before how much of each colour is without any light: &quot;Shadows R 2 G 0 B 0 %&quot;</extracomment>
        <translation>Ombres</translation>
    </message>
    <message>
        <source>blue</source>
        <extracomment>colour channel, in a list of how much is clipped: &quot;red 2 %&quot;</extracomment>
        <translation>bleu</translation>
    </message>
    <message>
        <source>green</source>
        <extracomment>colour channel, in a list of how much is clipped: &quot;red 2 %&quot;</extracomment>
        <translation>vert</translation>
    </message>
    <message>
        <source>luminance</source>
        <extracomment>colour channel, in a list of how much is clipped: &quot;red 2 %&quot;</extracomment>
        <translation>luminance</translation>
    </message>
    <message>
        <source>red</source>
        <extracomment>a colour channel, in a list: “red, green”</extracomment>
        <translation>rouge</translation>
    </message>
</context>
<context>
    <name>skein::ClosingGuard</name>
    <message>
        <source>Close Now</source>
        <extracomment>button: closes the window without waiting</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Photographs are still on their way. The window closes by itself when they are saved; dismiss this message to keep it open.</source>
        <translation>Des photos sont encore en route. La fenêtre se ferme d&apos;elle-même quand elles sont enregistrées&#xa0;; fermez ce message pour la garder ouverte.</translation>
    </message>
    <message>
        <source>The bulb exposure is ended now. The window closes by itself when its photograph is saved; dismiss this message to keep it open.</source>
        <translation>La pose longue prend fin maintenant. La fenêtre se ferme d&apos;elle-même quand sa photo est enregistrée&#xa0;; fermez ce message pour la garder ouverte.</translation>
    </message>
    <message>
        <source>The camera is being set back to what it was. The window closes by itself when that is done; dismiss this message to keep it open.</source>
        <translation>Les réglages d&apos;origine de l&apos;appareil sont en cours de rétablissement. La fenêtre se ferme d&apos;elle-même quand c&apos;est fait&#xa0;; fermez ce message pour la garder ouverte.</translation>
    </message>
    <message>
        <source>Your changes are still being written. The window closes by itself when that is done; dismiss this message to keep it open.</source>
        <translation>Vos modifications sont encore en cours d&apos;écriture. La fenêtre se ferme d&apos;elle-même quand c&apos;est fait&#xa0;; fermez ce message pour la garder ouverte.</translation>
    </message>
</context>
<context>
    <name>skein::ColourCommands</name>
    <message>
        <source>Automatic: the desktop&apos;s own</source>
        <translation>Automatique&#xa0;: celui du bureau</translation>
    </message>
    <message>
        <source>Colour managed: %1</source>
        <extracomment>%1 is the name of a monitor&apos;s colour profile</extracomment>
        <translation>Couleurs gérées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Colour managed: monitor taken as sRGB</source>
        <translation>Couleurs gérées&#xa0;: moniteur supposé sRGB</translation>
    </message>
    <message>
        <source>Colours cannot be converted</source>
        <translation>Conversion des couleurs impossible</translation>
    </message>
    <message>
        <source>Gamut warning: colours that it cannot show are covered.</source>
        <translation>Alerte de gamut&#xa0;: les couleurs qu&apos;il ne peut pas montrer sont couvertes.</translation>
    </message>
    <message>
        <source>Imitated: “%1”.</source>
        <extracomment>%1 is the name of a colour profile: that of the soft proof</extracomment>
        <translation>Imité&#xa0;: «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Live view: taken as sRGB.</source>
        <translation>Visée en direct&#xa0;: supposée sRGB.</translation>
    </message>
    <message>
        <source>Monitor %1: no profile is known; sRGB is assumed.</source>
        <extracomment>%1 is the name of a monitor</extracomment>
        <translation>Moniteur %1&#xa0;: aucun profil connu&#xa0;; sRGB est supposé.</translation>
    </message>
    <message>
        <source>Monitor %1: “%2”, from the X server.</source>
        <extracomment>%1 is the name of a monitor, %2 of a colour profile</extracomment>
        <translation>Moniteur %1&#xa0;: «&#x202f;%2&#x202f;», du serveur X.</translation>
    </message>
    <message>
        <source>Monitor %1: “%2”, from the desktop&apos;s colour manager.</source>
        <extracomment>%1 is the name of a monitor, %2 of a colour profile</extracomment>
        <translation>Moniteur %1&#xa0;: «&#x202f;%2&#x202f;», du gestionnaire de couleurs du bureau.</translation>
    </message>
    <message>
        <source>Monitor %1: “%2”, from the file that you chose.</source>
        <extracomment>%1 is the name of a monitor, %2 of a colour profile</extracomment>
        <translation>Moniteur %1&#xa0;: «&#x202f;%2&#x202f;», du fichier que vous avez choisi.</translation>
    </message>
    <message>
        <source>Monitor Profile</source>
        <extracomment>title of a window</extracomment>
        <translation>Profil du moniteur</translation>
    </message>
    <message>
        <source>No soft proof: its profile cannot be used</source>
        <translation>Pas d&apos;épreuve écran&#xa0;: son profil est inutilisable</translation>
    </message>
    <message>
        <source>Not colour managed</source>
        <translation>Couleurs non gérées</translation>
    </message>
    <message>
        <source>Picture without a usable profile</source>
        <translation>Image sans profil utilisable</translation>
    </message>
    <message>
        <source>Picture: it does not say what its colours mean, so it is taken as sRGB.</source>
        <translation>Image&#xa0;: elle ne dit pas ce que signifient ses couleurs, elle est donc supposée sRGB.</translation>
    </message>
    <message>
        <source>Picture: its profile cannot be used, so it is taken as sRGB and its colours may be wrong.</source>
        <translation>Image&#xa0;: son profil est inutilisable, elle est donc supposée sRGB et ses couleurs peuvent être fausses.</translation>
    </message>
    <message>
        <source>Picture: “%1”.</source>
        <extracomment>%1 is the name of the picture&apos;s colour profile</extracomment>
        <translation>Image&#xa0;: «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Pictures are shown without their profiles and that of the monitor: colours cannot be trusted. Switch colour management on in the menu View.</source>
        <translation>Les images sont affichées sans leurs profils ni celui du moniteur&#xa0;: on ne peut pas se fier aux couleurs. Activez la gestion des couleurs dans le menu Affichage.</translation>
    </message>
    <message>
        <source>Profile to Imitate</source>
        <translation>Profil à imiter</translation>
    </message>
    <message>
        <source>Soft proof with gamut warning: %1</source>
        <extracomment>%1 is the name of the imitated colour profile</extracomment>
        <translation>Épreuve écran avec alerte de gamut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Soft proof: %1</source>
        <extracomment>%1 is the name of the imitated colour profile</extracomment>
        <translation>Épreuve écran&#xa0;: %1</translation>
    </message>
    <message>
        <source>Which printer or screen is to be imitated?</source>
        <translation>Quelle imprimante ou quel écran faut-il imiter&#xa0;?</translation>
    </message>
    <message>
        <source>Which profile describes the monitor “%1”, on which this window is? By itself, Skein uses the one that the desktop has for it.</source>
        <extracomment>%1 is the name of a monitor</extracomment>
        <translation>Quel profil décrit le moniteur «&#x202f;%1&#x202f;», où se trouve cette fenêtre&#xa0;? De lui-même, Skein utilise celui que le bureau a pour lui.</translation>
    </message>
</context>
<context>
    <name>skein::ColourLabel</name>
    <message>
        <source>Blue</source>
        <extracomment>colour of a photograph&apos;s label</extracomment>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Green</source>
        <extracomment>colour of a photograph&apos;s label</extracomment>
        <translation>Vert</translation>
    </message>
    <message>
        <source>No label</source>
        <extracomment>the photograph has no coloured label</extracomment>
        <translation>Aucune étiquette</translation>
    </message>
    <message>
        <source>Purple</source>
        <extracomment>colour of a photograph&apos;s label</extracomment>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Red</source>
        <extracomment>colour of a photograph&apos;s label</extracomment>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Yellow</source>
        <extracomment>colour of a photograph&apos;s label</extracomment>
        <translation>Jaune</translation>
    </message>
</context>
<context>
    <name>skein::ColourManager</name>
    <message>
        <source>Nothing can be imitated with the profile “%1”. Choose another one.</source>
        <extracomment>%1 is the name of a colour profile</extracomment>
        <translation>Rien ne peut être imité avec le profil «&#x202f;%1&#x202f;». Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>skein::ColourPage</name>
    <message>
        <source>&amp;Colours it cannot show:</source>
        <translation>&amp;Couleurs non reproductibles&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Imitate it</source>
        <extracomment>check box: soft proof, the picture as that profile&apos;s device would print it</extracomment>
        <translation>&amp;L&apos;imiter</translation>
    </message>
    <message>
        <source>&amp;Manage colours</source>
        <extracomment>can be switched on and off</extracomment>
        <translation>&amp;Gérer les couleurs</translation>
    </message>
    <message>
        <source>&amp;Profile to imitate:</source>
        <translation>&amp;Profil à imiter&#xa0;:</translation>
    </message>
    <message>
        <source>Automatic: the desktop&apos;s own</source>
        <translation>Automatique&#xa0;: celui du bureau</translation>
    </message>
    <message>
        <source>Automatic…</source>
        <extracomment>button: lets the profile be found by itself again</extracomment>
        <translation>Automatique…</translation>
    </message>
    <message>
        <source>Black stays &amp;black</source>
        <translation>Le &amp;noir reste noir</translation>
    </message>
    <message>
        <source>By itself, Skein uses the profile that the desktop has for each monitor. Choose a file if you have a better one, as a calibration device makes it.</source>
        <translation>De lui-même, Skein utilise le profil que le bureau a pour chaque moniteur. Choisissez un fichier si vous en avez un meilleur, tel qu&apos;en produit une sonde d&apos;étalonnage.</translation>
    </message>
    <message>
        <source>Chooses the profile of this monitor, if you have a better one than the desktop&apos;s own.</source>
        <translation>Choisit le profil de ce moniteur, si vous en avez un meilleur que celui du bureau.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>button: chooses a colour profile</extracomment>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Co&amp;ver colours that it cannot show</source>
        <translation>Cou&amp;vrir les couleurs non reproductibles</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Cut off (relative colorimetric)</source>
        <translation>Coupées (colorimétrie relative)</translation>
    </message>
    <message>
        <source>Imitating a printer or another screen (soft proof)</source>
        <translation>Imiter une imprimante ou un autre écran (épreuve écran)</translation>
    </message>
    <message>
        <source>Keep the impression (perceptual)</source>
        <translation>Garder l&apos;impression (perceptive)</translation>
    </message>
    <message>
        <source>Keep them vivid (saturation)</source>
        <translation>Les garder vives (saturation)</translation>
    </message>
    <message>
        <source>Monitor Profile</source>
        <extracomment>title of a window</extracomment>
        <translation>Profil du moniteur</translation>
    </message>
    <message>
        <source>Paper white, too (absolute)</source>
        <translation>Blanc du papier aussi (absolue)</translation>
    </message>
    <message>
        <source>Pictures on the monitor</source>
        <translation>Images sur le moniteur</translation>
    </message>
    <message>
        <source>Profile to Imitate</source>
        <translation>Profil à imiter</translation>
    </message>
    <message>
        <source>Profiles of the monitors</source>
        <translation>Profils des moniteurs</translation>
    </message>
    <message>
        <source>Shows colours as the photograph means them, by its profile and that of the monitor. Without it they depend on the monitor, and cannot be trusted.</source>
        <translation>Montre les couleurs voulues par la photo, d&apos;après son profil et celui du moniteur. Sans cela, elles dépendent du moniteur, et on ne peut pas s&apos;y fier.</translation>
    </message>
    <message>
        <source>Shows pictures as it would show them.</source>
        <translation>Montre les images telles qu&apos;il les montrerait.</translation>
    </message>
    <message>
        <source>That of the paper and the printer, from the laboratory.</source>
        <translation>Celui du papier et de l&apos;imprimante, fourni par le laboratoire.</translation>
    </message>
    <message>
        <source>The darkest tone of the picture becomes the darkest of the monitor, so that shadows keep their detail (black point compensation).</source>
        <translation>Le ton le plus sombre de l&apos;image devient le plus sombre du moniteur, pour que les ombres gardent leur détail (compensation du point noir).</translation>
    </message>
    <message>
        <source>The gamut warning of the soft proof.</source>
        <translation>L&apos;alerte de gamut de l&apos;épreuve écran.</translation>
    </message>
    <message>
        <source>The rendering intent. “Keep the impression” suits photographs.</source>
        <translation>L&apos;intention de rendu. «&#x202f;Garder l&apos;impression&#x202f;» convient aux photos.</translation>
    </message>
    <message>
        <source>Which printer or screen is to be imitated?</source>
        <translation>Quelle imprimante ou quel écran faut-il imiter&#xa0;?</translation>
    </message>
    <message>
        <source>Which profile describes the monitor “%1”?</source>
        <extracomment>%1 is a monitor</extracomment>
        <translation>Quel profil décrit le moniteur «&#x202f;%1&#x202f;»&#xa0;?</translation>
    </message>
    <message>
        <source>gamut out of range</source>
        <translation>gamut hors gamme</translation>
    </message>
    <message>
        <source>icc profile color management calibration</source>
        <translation>profil icc gestion des couleurs étalonnage calibration</translation>
    </message>
    <message>
        <source>monitor screen display icc profile calibration</source>
        <translation>moniteur écran affichage profil icc étalonnage</translation>
    </message>
    <message>
        <source>rendering intent gamut perceptual relative saturation absolute</source>
        <translation>intention de rendu gamut perceptive relative saturation absolue</translation>
    </message>
    <message>
        <source>shadows bpc compensation</source>
        <translation>ombres bpc compensation</translation>
    </message>
    <message>
        <source>soft proof print</source>
        <translation>épreuve écran impression</translation>
    </message>
    <message>
        <source>soft proof printer paper icc</source>
        <translation>épreuve écran imprimante papier icc</translation>
    </message>
</context>
<context>
    <name>skein::ColourProfile</name>
    <message>
        <source>Profile without a name</source>
        <translation>Profil sans nom</translation>
    </message>
    <message>
        <source>The colour profile %1 cannot be read. Choose another one.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Le profil colorimétrique %1 est illisible. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The colour profile %1 is not there any more. Choose another one.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Le profil colorimétrique %1 n&apos;est plus là. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The colour profile is damaged. Choose another one, or install it anew.</source>
        <translation>Le profil colorimétrique est endommagé. Choisissez-en un autre, ou réinstallez-le.</translation>
    </message>
    <message>
        <source>The colour profile is empty. Choose another one.</source>
        <translation>Le profil colorimétrique est vide. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The colour profile is larger than any real one. Choose another one.</source>
        <translation>Le profil colorimétrique est plus grand que n&apos;importe quel vrai profil. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This colour profile is of a kind that describes neither a picture nor a screen nor a printer. Choose another one.</source>
        <translation>Ce profil colorimétrique est d&apos;une sorte qui ne décrit ni une image, ni un écran, ni une imprimante. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>skein::ColourTransform</name>
    <message>
        <source>The colours cannot be converted from “%1” to “%2”. Choose another profile in the menu View, Colour Management.</source>
        <extracomment>%1 and %2 are names of colour profiles</extracomment>
        <translation>Les couleurs ne peuvent pas être converties de «&#x202f;%1&#x202f;» vers «&#x202f;%2&#x202f;». Choisissez un autre profil dans le menu Affichage, Gestion des couleurs.</translation>
    </message>
</context>
<context>
    <name>skein::CommandLine</name>
    <message>
        <source>%1 does not know what to do with &quot;%2&quot;.</source>
        <extracomment>%1 is a command, such as capture, %2 what was typed</extracomment>
        <translation>%1 ne sait que faire de «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a command, such as capture, %2 a sentence: what is wrong</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address. Give a numeric address such as 127.0.0.1.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas une adresse. Donnez une adresse numérique, par exemple 127.0.0.1.</translation>
    </message>
    <message>
        <source>--%1 wants a value that is not empty.</source>
        <extracomment>%1 is the name of an option</extracomment>
        <translation>--%1 demande une valeur non vide.</translation>
    </message>
    <message>
        <source>--bulb wants a number of seconds, from 0 to %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>--bulb demande un nombre de secondes, de 0 à %1.</translation>
    </message>
    <message>
        <source>--count wants a whole number, 1 or more.</source>
        <translation>--count demande un nombre entier, 1 ou plus.</translation>
    </message>
    <message>
        <source>--delay wants a number of seconds, from 0 to %1.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>--delay demande un nombre de secondes, de 0 à %1.</translation>
    </message>
    <message>
        <source>--frames wants a whole number, 0 or more.</source>
        <translation>--frames demande un nombre entier, 0 ou plus.</translation>
    </message>
    <message>
        <source>--hook wants EVENT=PROGRAM; the events are %1.</source>
        <extracomment>EVENT=PROGRAM stays English, as it stands in --help; %1: words with commas between them</extracomment>
        <translation>--hook demande EVENT=PROGRAM&#xa0;; les événements sont %1.</translation>
    </message>
    <message>
        <source>--hook-arg belongs to the --hook before it: name that first.</source>
        <translation>--hook-arg se rapporte au --hook qui le précède&#xa0;: donnez d&apos;abord celui-ci.</translation>
    </message>
    <message>
        <source>--interval wants a number of seconds, 0 or more.</source>
        <translation>--interval demande un nombre de secondes, 0 ou plus.</translation>
    </message>
    <message>
        <source>--missed wants &quot;fetch&quot; or &quot;skip&quot;.</source>
        <translation>--missed demande «&#x202f;fetch&#x202f;» ou «&#x202f;skip&#x202f;».</translation>
    </message>
    <message>
        <source>--seconds wants a number of seconds, 0 or more.</source>
        <translation>--seconds demande un nombre de secondes, 0 ou plus.</translation>
    </message>
    <message>
        <source>--since wants a date such as 2026-05-31 or 2026-05-31T14:30.</source>
        <translation>--since demande une date, par exemple 2026-05-31 ou 2026-05-31T14:30.</translation>
    </message>
    <message>
        <source>--virtual-options goes with &quot;--camera virtual&quot; only.</source>
        <translation>--virtual-options ne va qu&apos;avec «&#x202f;--camera virtual&#x202f;».</translation>
    </message>
    <message>
        <source>A camera for trying out Skein: it speaks PTP/IP and shows a painted scene.
The first line on standard output is the port for libgphoto2 programs.

Standard input takes one order a line, each answered by &quot;ok&quot; or &quot;error: ...&quot;:
press-shutter, set NAME VALUE, lock NAME, unlock NAME, watch (changes), storm N (events), tilt DEGREES [DEGREES] or tilt unknown (sideways, then forwards), shake N (how far the live picture jumps between two frames, in thousandths of its width), live KIND (normal, not-jpeg, damaged, truncated, resize, huge, busy or rate N: what is wrong with live view), fault RULE (see --fault) or fault none, sleep, wake, unplug, replug.</source>
        <translation>Un appareil photo pour essayer Skein&#xa0;: il parle PTP/IP et montre une scène peinte.
La première ligne de la sortie standard est le port pour les programmes libgphoto2.

L&apos;entrée standard reçoit un ordre par ligne, chacun ayant pour réponse «&#x202f;ok&#x202f;» ou «&#x202f;error: ...&#x202f;»&#xa0;:
press-shutter, set NAME VALUE, lock NAME, unlock NAME, watch (changements), storm N (événements), tilt DEGREES [DEGREES] ou tilt unknown (latéralement, puis vers l&apos;avant), shake N (de combien l&apos;image en direct saute d&apos;une image à l&apos;autre, en millièmes de sa largeur), live KIND (normal, not-jpeg, damaged, truncated, resize, huge, busy ou rate N&#xa0;: ce qui ne va pas dans la visée en direct), fault RULE (voir --fault) ou fault none, sleep, wake, unplug, replug.</translation>
    </message>
    <message>
        <source>A camera that lacks this setting. May be given several times.</source>
        <translation>Un appareil auquel ce réglage manque. Peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>Also run the programs that are chosen in the preferences of the window.</source>
        <translation>Lancer aussi les programmes choisis dans les préférences de la fenêtre.</translation>
    </message>
    <message>
        <source>An argument for the program of the --hook before it; {path}, {session} and {camera} stand for what they say. May be given several times.</source>
        <translation>Un argument pour le programme du --hook qui précède&#xa0;; {path}, {session} et {camera} représentent ce qu&apos;ils disent. Peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>Ask for the folder of a new session as soon as the window is there.</source>
        <translation>Demander le dossier d&apos;une nouvelle session dès que la fenêtre est là.</translation>
    </message>
    <message>
        <source>Ask which camera to connect as soon as the window is there.</source>
        <translation>Demander quel appareil connecter dès que la fenêtre est là.</translation>
    </message>
    <message>
        <source>At most so many live pictures a second.</source>
        <translation>Au plus ce nombre d&apos;images en direct par seconde.</translation>
    </message>
    <message>
        <source>Call &quot;skein-cli --help&quot; to see what it understands.</source>
        <translation>Lancez «&#x202f;skein-cli --help&#x202f;» pour voir ce qu&apos;il comprend.</translation>
    </message>
    <message>
        <source>Capacity of the memory card in megabytes.</source>
        <translation>Capacité de la carte mémoire en mégaoctets.</translation>
    </message>
    <message>
        <source>Commands:
  list                   Show the cameras that are connected.
  summary                Show what the driver says about the camera.
  config [NAME[=VALUE]]  Show all settings or one, or change one.
  capture                Take pictures and save them.
  tether                 Save what is taken with the camera&apos;s own shutter.
  import [list] [NAME]   Save earlier photographs from the camera&apos;s card, or list them.
  sequence FILE          Take a sequence of pictures that a file describes, or one that is kept under a name.
  preview                Save frames of live view.
  hashes                 Write a list of the hashes of a session&apos;s photographs.</source>
        <translation>Commandes&#xa0;:
  list                   Montrer les appareils connectés.
  summary                Montrer ce que le pilote dit de l&apos;appareil.
  config [NAME[=VALUE]]  Montrer tous les réglages ou un seul, ou en changer un.
  capture                Prendre des photos et les enregistrer.
  tether                 Enregistrer ce qui est pris avec le déclencheur de l&apos;appareil.
  import [list] [NAME]   Enregistrer des photos antérieures de la carte de l&apos;appareil, ou les lister.
  sequence FILE          Exécuter une séquence de prises de vue décrite par un fichier, ou conservée sous un nom.
  preview                Enregistrer des images de la visée en direct.
  hashes                 Écrire une liste des empreintes des photos d&apos;une session.</translation>
    </message>
    <message>
        <source>Connect the camera at PORT (usb:… or ptpip:…; “virtual” starts the virtual camera).</source>
        <translation>Connecter l&apos;appareil au PORT (usb:… ou ptpip:…&#xa0;; «&#x202f;virtual&#x202f;» démarre l&apos;appareil virtuel).</translation>
    </message>
    <message>
        <source>Copy each photograph to the folder DIR, which must be there, on another disk or in the network, too.</source>
        <translation>Copier aussi chaque photo dans le dossier DIR, qui doit exister, sur un autre disque ou sur le réseau.</translation>
    </message>
    <message>
        <source>Delete each photograph from the camera&apos;s card once it is saved.</source>
        <translation>Supprimer chaque photo de la carte de l&apos;appareil une fois enregistrée.</translation>
    </message>
    <message>
        <source>Delete photographs from the camera&apos;s card once they are safe in the session.</source>
        <translation>Supprimer les photos de la carte de l&apos;appareil une fois en sécurité dans la session.</translation>
    </message>
    <message>
        <source>End bulb exposures after S seconds.</source>
        <translation>Mettre fin aux poses longues après S secondes.</translation>
    </message>
    <message>
        <source>End when standard input is closed.</source>
        <translation>Terminer quand l&apos;entrée standard est fermée.</translation>
    </message>
    <message>
        <source>Everything on the card, also what the session has already.</source>
        <translation>Tout ce qui est sur la carte, même ce que la session a déjà.</translation>
    </message>
    <message>
        <source>Exit status: 0 when all was done, 1 when something failed or was left out, 2 for wrong usage.</source>
        <translation>Code de sortie : 0 si tout a été fait, 1 si quelque chose a échoué ou a été omis, 2 en cas de mauvaise utilisation.</translation>
    </message>
    <message>
        <source>For measuring: paint the time (milliseconds of the computer&apos;s monotonic clock) into each live picture, in blocks that a program can read.</source>
        <translation>Pour mesurer&#xa0;: peindre l&apos;heure (millisecondes de l&apos;horloge monotone de l&apos;ordinateur) dans chaque image en direct, en blocs qu&apos;un programme peut lire.</translation>
    </message>
    <message>
        <source>For tests: play a fault. KIND is garbage (answers nonsense), stall-after=N (falls silent in the middle of the Nth data transfer), drop-after=N (closes the line there), capture-never-ready, refuse-set=NAME (does not take that setting), ignore-set=NAME (says yes and does nothing), silent-set=NAME (never answers), no-events (never has any to tell), silent-events (never answers when asked for them), body-locks (shutter and dials are dead while the computer has the controls) or odd-setting=WHAT (one more, that no camera should have: choices, upside-down, no-text and others). May be given several times.</source>
        <translation>Pour les tests&#xa0;: jouer une panne. KIND est garbage (répond des absurdités), stall-after=N (se tait au milieu du N-ième transfert de données), drop-after=N (y ferme la ligne), capture-never-ready, refuse-set=NAME (n&apos;accepte pas ce réglage), ignore-set=NAME (dit oui et ne fait rien), silent-set=NAME (ne répond jamais), no-events (n&apos;en a jamais à signaler), silent-events (ne répond jamais quand on les demande), body-locks (le déclencheur et les molettes sont inertes tant que l&apos;ordinateur a les commandes) ou odd-setting=WHAT (un de plus, qu&apos;aucun appareil ne devrait avoir&#xa0;: choices, upside-down, no-text et d&apos;autres). Peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>Hand out the files of this folder as photographs.</source>
        <translation>Livrer les fichiers de ce dossier comme photos.</translation>
    </message>
    <message>
        <source>Listen on this address; other computers can then reach the camera.</source>
        <translation>Écouter sur cette adresse&#xa0;; d&apos;autres ordinateurs peuvent alors atteindre l&apos;appareil.</translation>
    </message>
    <message>
        <source>Milliseconds from the order to the picture (default: 300).</source>
        <translation>Millisecondes entre l&apos;ordre et l&apos;image (par défaut&#xa0;: 300).</translation>
    </message>
    <message>
        <source>Model the camera claims to be (default: D850).</source>
        <translation>Modèle que l&apos;appareil prétend être (par défaut&#xa0;: D850).</translation>
    </message>
    <message>
        <source>Name a camera by its port or by its address, not both.</source>
        <translation>Indiquez un appareil par son port ou par son adresse, pas les deux.</translation>
    </message>
    <message>
        <source>Name a camera port or the virtual camera, not both.</source>
        <translation>Donnez un port d&apos;appareil ou l&apos;appareil virtuel, pas les deux.</translation>
    </message>
    <message>
        <source>Name new photographs after PATTERN.</source>
        <translation>Nommer les nouvelles photos d&apos;après PATTERN.</translation>
    </message>
    <message>
        <source>Name photographs after the pattern P: &quot;man skein-cli&quot; tells what it may contain.</source>
        <translation>Nommer les photos d&apos;après le modèle P&#xa0;: «&#x202f;man skein-cli&#x202f;» dit ce qu&apos;il peut contenir.</translation>
    </message>
    <message>
        <source>Only one session folder can be named, not %1.</source>
        <extracomment>%1 is a number of folders</extracomment>
        <translation>Un seul dossier de session peut être donné, pas %1.</translation>
    </message>
    <message>
        <source>Only say whether the camera can take this sequence, and how long that lasts.</source>
        <translation>Dire seulement si l&apos;appareil peut exécuter cette séquence, et combien de temps elle dure.</translation>
    </message>
    <message>
        <source>Press the shutter every S seconds.</source>
        <translation>Déclencher toutes les S secondes.</translation>
    </message>
    <message>
        <source>Print one JSON object per line.</source>
        <translation>Imprimer un objet JSON par ligne.</translation>
    </message>
    <message>
        <source>Run PROGRAM on each EVENT: captured, saved, connected, disconnected, sequence-ended or session-opened. May be given several times.</source>
        <translation>Lancer PROGRAM à chaque EVENT&#xa0;: captured, saved, connected, disconnected, sequence-ended ou session-opened. Peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>Save N frames (1); 0 goes on until interrupted.</source>
        <translation>Enregistrer N images (1)&#xa0;; 0 continue jusqu&apos;à interruption.</translation>
    </message>
    <message>
        <source>Save frames in the folder DIR. Default: where you are.</source>
        <translation>Enregistrer les images dans le dossier DIR. Par défaut&#xa0;: là où vous êtes.</translation>
    </message>
    <message>
        <source>Save photographs in the folder DIR, which is made if need be. Default: Skein/&lt;date&gt; in the Pictures folder.</source>
        <translation>Enregistrer les photos dans le dossier DIR, créé au besoin. Par défaut&#xa0;: Skein/&lt;date&gt; dans le dossier Images.</translation>
    </message>
    <message>
        <source>Self-timer: wait S seconds before the first picture.</source>
        <translation>Retardateur&#xa0;: attendre S secondes avant la première photo.</translation>
    </message>
    <message>
        <source>Serial number.</source>
        <extracomment>option of the command line; says what it gives the camera</extracomment>
        <translation>Numéro de série.</translation>
    </message>
    <message>
        <source>Show the names of the sequences that are kept.</source>
        <translation>Montrer les noms des séquences conservées.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Montrer la version.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Montrer cette aide.</translation>
    </message>
    <message>
        <source>Size of the sensor, 1 to 100 (default: 24).</source>
        <translation>Taille du capteur, de 1 à 100 (par défaut&#xa0;: 24).</translation>
    </message>
    <message>
        <source>So many settings more, without names, as large cameras have them.</source>
        <translation>Ce nombre de réglages en plus, sans noms, comme en ont les gros appareils.</translation>
    </message>
    <message>
        <source>Speak LANGUAGE: a code such as de or pt_BR; “pseudo” shows what cannot be translated.</source>
        <translation>Parler LANGUAGE&#xa0;: un code comme de ou pt_BR&#xa0;; «&#x202f;pseudo&#x202f;» montre ce qui ne peut pas être traduit.</translation>
    </message>
    <message>
        <source>Start the virtual camera and connect it.</source>
        <translation>Démarrer l&apos;appareil virtuel et le connecter.</translation>
    </message>
    <message>
        <source>Start the virtual camera with these options, separated by spaces.</source>
        <translation>Démarrer l&apos;appareil virtuel avec ces options, séparées par des espaces.</translation>
    </message>
    <message>
        <source>Start without plugins; they are listed in the preferences, where one that does harm can be switched off.</source>
        <translation>Démarrer sans greffons&#xa0;; ils sont listés dans les préférences, où celui qui cause des ennuis peut être désactivé.</translation>
    </message>
    <message>
        <source>Stop after S seconds. Default: when interrupted.</source>
        <translation>Arrêter après S secondes. Par défaut&#xa0;: à l&apos;interruption.</translation>
    </message>
    <message>
        <source>TCP port, or 0 for a free one (default: 15740).</source>
        <translation>Port TCP, ou 0 pour un port libre (par défaut&#xa0;: 15740).</translation>
    </message>
    <message>
        <source>Take N pictures (1).</source>
        <translation>Prendre N photos (1).</translation>
    </message>
    <message>
        <source>Takes pictures with a camera that is connected to the computer, and saves them.</source>
        <translation>Prend des photos avec un appareil connecté à l&apos;ordinateur, et les enregistre.</translation>
    </message>
    <message>
        <source>Tell on standard error what goes on.</source>
        <translation>Dire sur la sortie d&apos;erreur ce qui se passe.</translation>
    </message>
    <message>
        <source>Tethered shooting: live view, settings, capture and safe keeping of photographs.</source>
        <translation>Prise de vue connectée&#xa0;: visée en direct, réglages, déclenchement et conservation sûre des photos.</translation>
    </message>
    <message>
        <source>The option --%1 needs a number from %2 to %3.</source>
        <extracomment>%1 is the name of an option, %2 and %3 are numbers</extracomment>
        <translation>L&apos;option --%1 demande un nombre de %2 à %3.</translation>
    </message>
    <message>
        <source>The session folder has no name.</source>
        <translation>Le dossier de session n&apos;a pas de nom.</translation>
    </message>
    <message>
        <source>The session&apos;s folder, created if need be; without it the one of last time, or today&apos;s folder below Pictures.</source>
        <translation type="vanished">Le dossier de session, créé au besoin&#xa0;; sans lui, celui de la dernière fois, ou le dossier du jour dans Images.</translation>
    </message>
    <message>
        <source>The session&apos;s folder, created if need be; without it the one of last time, or today&apos;s folder below Pictures. An address such as gphoto2://…, as desktops hand it over, is a camera to connect.</source>
        <translation>Le dossier de la session, créé au besoin&#xa0;; à défaut, celui de la dernière fois, ou le dossier du jour dans «&#x202f;Images&#x202f;». Une adresse comme gphoto2://…, telle que les bureaux la transmettent, désigne un appareil à connecter.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Il n&apos;y a pas de commande «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Try the translation in FILE, a .ts or .qm.</source>
        <translation>Essayer la traduction dans FILE, un .ts ou .qm.</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;. Try --help.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Argument inattendu «&#x202f;%1&#x202f;». Essayez --help.</translation>
    </message>
    <message>
        <source>Unknown fault &quot;%1&quot;. Try --help.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Panne inconnue «&#x202f;%1&#x202f;». Essayez --help.</translation>
    </message>
    <message>
        <source>Use the camera at PORT: usb:BUS,DEVICE, ptpip:ADDRESS, a host name or address, or &quot;virtual&quot; to start a camera that is not real. Default: the only camera that is connected.</source>
        <translation>Utiliser l&apos;appareil au PORT&#xa0;: usb:BUS,DEVICE, ptpip:ADDRESS, un nom d&apos;hôte ou une adresse, ou «&#x202f;virtual&#x202f;» pour démarrer un appareil qui n&apos;est pas réel. Par défaut&#xa0;: le seul appareil connecté.</translation>
    </message>
    <message>
        <source>Use this folder as the memory card.</source>
        <translation>Utiliser ce dossier comme carte mémoire.</translation>
    </message>
    <message>
        <source>What shall be done? Name a command.</source>
        <translation>Que faut-il faire&#xa0;? Donnez une commande.</translation>
    </message>
    <message>
        <source>What the session does not have yet. This is the default.</source>
        <translation>Ce que la session n&apos;a pas encore. C&apos;est la valeur par défaut.</translation>
    </message>
    <message>
        <source>What to do with photographs that were taken since this session last saw the camera: &quot;fetch&quot; them, or &quot;skip&quot; them. Default: fetch.</source>
        <translation>Que faire des photos prises depuis que cette session a vu l&apos;appareil pour la dernière fois&#xa0;: les récupérer («&#x202f;fetch&#x202f;»), ou les laisser («&#x202f;skip&#x202f;»). Par défaut&#xa0;: fetch.</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>Ce qu&apos;il faut faire.</translation>
    </message>
    <message>
        <source>What was taken at DATE or later, by the camera&apos;s clock: 2026-05-31 or 2026-05-31T14:30; of that, what the session does not have yet.</source>
        <translation>Ce qui a été pris à DATE ou plus tard, selon l&apos;horloge de l&apos;appareil&#xa0;: 2026-05-31 ou 2026-05-31T14:30&#xa0;; et, de cela, ce que la session n&apos;a pas encore.</translation>
    </message>
    <message>
        <source>What {job} stands for in the pattern.</source>
        <translation>Ce que {job} représente dans le modèle.</translation>
    </message>
    <message>
        <source>config wants NAME or NAME=VALUE.</source>
        <translation>config demande NAME ou NAME=VALUE.</translation>
    </message>
    <message>
        <source>import wants one of --all, --new, --since and names of files.</source>
        <translation type="vanished">import demande --all, --new, --since ou des noms de fichiers.</translation>
    </message>
    <message>
        <source>import wants one of --all, --new, --since or names of files.</source>
        <translation>import demande --all, --new, --since ou des noms de fichiers.</translation>
    </message>
    <message>
        <source>sequence wants a file or the name of a sequence that is kept, or --list.</source>
        <translation>sequence demande un fichier ou le nom d&apos;une séquence conservée, ou --list.</translation>
    </message>
    <message>
        <source>skein: %1
Try “skein --help”.
</source>
        <extracomment>%1 is a sentence: what is wrong with the command line</extracomment>
        <translation>skein&#xa0;: %1
Essayez «&#x202f;skein --help&#x202f;».
</translation>
    </message>
    <message>
        <source>“%1” is no address of a camera.</source>
        <extracomment>%1 is what somebody wrote, such as gphoto2://x</extracomment>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas l&apos;adresse d&apos;un appareil.</translation>
    </message>
    <message>
        <source>“%1” is no camera port. A port looks like usb:001,005 or ptpip:192.168.1.20, or is the word virtual.</source>
        <extracomment>%1 is what was typed; usb:001,005, ptpip and virtual stay as they are</extracomment>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas un port d&apos;appareil photo. Un port ressemble à usb:001,005 ou ptpip:192.168.1.20, ou est le mot virtual.</translation>
    </message>
    <message>
        <source>“%1” is no folder of this computer. Mount it and name the folder that it appears in.</source>
        <extracomment>%1 is an address such as smb://server/share</extracomment>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas un dossier de cet ordinateur. Montez-le et indiquez le dossier dans lequel il apparaît.</translation>
    </message>
</context>
<context>
    <name>skein::CommandNames</name>
    <message>
        <source>Blue Label</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Étiquette bleue</translation>
    </message>
    <message>
        <source>Clear the Recent Sessions</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Vider la liste des sessions récentes</translation>
    </message>
    <message>
        <source>Dark Theme</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>First Picture</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Première image</translation>
    </message>
    <message>
        <source>Focus Farther</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Mise au point plus loin</translation>
    </message>
    <message>
        <source>Focus Much Farther</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Mise au point beaucoup plus loin</translation>
    </message>
    <message>
        <source>Focus Much Nearer</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Mise au point beaucoup plus près</translation>
    </message>
    <message>
        <source>Focus Nearer</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Mise au point plus près</translation>
    </message>
    <message>
        <source>Focus a Little Farther</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Mise au point un peu plus loin</translation>
    </message>
    <message>
        <source>Focus a Little Nearer</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Mise au point un peu plus près</translation>
    </message>
    <message>
        <source>Freeze Live View</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Figer la visée en direct</translation>
    </message>
    <message>
        <source>Green Label</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Étiquette verte</translation>
    </message>
    <message>
        <source>Last Picture</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Dernière image</translation>
    </message>
    <message>
        <source>Light Theme</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>Live View as the Camera Sees It</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Visée en direct comme l&apos;appareil la voit</translation>
    </message>
    <message>
        <source>Mirror Live View</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Visée en direct en miroir</translation>
    </message>
    <message>
        <source>Move Picture Down</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Déplacer l&apos;image vers le bas</translation>
    </message>
    <message>
        <source>Move Picture Up</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Déplacer l&apos;image vers le haut</translation>
    </message>
    <message>
        <source>Move Picture to the Left</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Déplacer l&apos;image vers la gauche</translation>
    </message>
    <message>
        <source>Move Picture to the Right</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Déplacer l&apos;image vers la droite</translation>
    </message>
    <message>
        <source>Next Picture</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Next View of the Histogram</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Affichage suivant de l&apos;histogramme</translation>
    </message>
    <message>
        <source>Panel: Camera</source>
        <extracomment>name of a command in the list of keys: a page of the side panel</extracomment>
        <translation>Panneau : Appareil</translation>
    </message>
    <message>
        <source>Panel: Metadata</source>
        <extracomment>name of a command in the list of keys: a page of the side panel</extracomment>
        <translation>Panneau : Métadonnées</translation>
    </message>
    <message>
        <source>Panel: View</source>
        <extracomment>name of a command in the list of keys: a page of the side panel</extracomment>
        <translation>Panneau : Affichage</translation>
    </message>
    <message>
        <source>Previous Picture</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Purple Label</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Étiquette violette</translation>
    </message>
    <message>
        <source>Red Label</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Étiquette rouge</translation>
    </message>
    <message>
        <source>Setting: Step Down</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Réglage&#xa0;: valeur inférieure</translation>
    </message>
    <message>
        <source>Setting: Step Up</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Réglage&#xa0;: valeur supérieure</translation>
    </message>
    <message>
        <source>Sharpness Spot Down</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Cadre de netteté vers le bas</translation>
    </message>
    <message>
        <source>Sharpness Spot Up</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Cadre de netteté vers le haut</translation>
    </message>
    <message>
        <source>Sharpness Spot to the Left</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Cadre de netteté vers la gauche</translation>
    </message>
    <message>
        <source>Sharpness Spot to the Right</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Cadre de netteté vers la droite</translation>
    </message>
    <message>
        <source>Theme of the Desktop</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Thème du bureau</translation>
    </message>
    <message>
        <source>Turn Live View to the Left</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Tourner la visée en direct à gauche</translation>
    </message>
    <message>
        <source>Turn Live View to the Right</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Tourner la visée en direct à droite</translation>
    </message>
    <message>
        <source>Yellow Label</source>
        <extracomment>name of a command in the list of keys</extracomment>
        <translation>Étiquette jaune</translation>
    </message>
</context>
<context>
    <name>skein::CommonRatios</name>
    <message>
        <source>35 mm photography</source>
        <translation>Photo 35 mm</translation>
    </message>
    <message>
        <source>35 mm photography, upright</source>
        <translation>Photo 35 mm, vertical</translation>
    </message>
    <message>
        <source>70 mm film</source>
        <translation>Film 70 mm</translation>
    </message>
    <message>
        <source>Academy</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Academy</translation>
    </message>
    <message>
        <source>American widescreen</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Écran large américain</translation>
    </message>
    <message>
        <source>Anamorphic full frame</source>
        <translation>Plein cadre anamorphique</translation>
    </message>
    <message>
        <source>CinemaScope</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>CinemaScope</translation>
    </message>
    <message>
        <source>Cinerama</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Cinérama</translation>
    </message>
    <message>
        <source>Circle-Vision 360°</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Circle-Vision 360°</translation>
    </message>
    <message>
        <source>Computer screen</source>
        <extracomment>aspect ratio</extracomment>
        <translation>Écran d&apos;ordinateur</translation>
    </message>
    <message>
        <source>Early CinemaScope</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Premier CinemaScope</translation>
    </message>
    <message>
        <source>Early widescreen</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Premier écran large</translation>
    </message>
    <message>
        <source>European widescreen, Super 16</source>
        <translation>Écran large européen, Super 16</translation>
    </message>
    <message>
        <source>Four Thirds, television</source>
        <translation>Four Thirds, télévision</translation>
    </message>
    <message>
        <source>Four Thirds, upright</source>
        <translation>Four Thirds, vertical</translation>
    </message>
    <message>
        <source>High-definition video</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Vidéo haute définition</translation>
    </message>
    <message>
        <source>IMAX</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>IMAX</translation>
    </message>
    <message>
        <source>Large format</source>
        <extracomment>aspect ratio 5:4, as of large-format cameras</extracomment>
        <translation>Grand format</translation>
    </message>
    <message>
        <source>Large format, upright</source>
        <translation>Grand format, vertical</translation>
    </message>
    <message>
        <source>MGM Camera 65</source>
        <translation>MGM Camera 65</translation>
    </message>
    <message>
        <source>Movietone</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Movietone</translation>
    </message>
    <message>
        <source>Panavision, anamorphic</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Panavision, anamorphique</translation>
    </message>
    <message>
        <source>Panorama</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Panorama</translation>
    </message>
    <message>
        <source>Polyvision</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Polyvision</translation>
    </message>
    <message>
        <source>Square</source>
        <extracomment>aspect ratio 1:1</extracomment>
        <translation>Carré</translation>
    </message>
    <message>
        <source>Telephone, upright</source>
        <extracomment>aspect ratio of a mobile phone that is held upright</extracomment>
        <translation>Téléphone, vertical</translation>
    </message>
    <message>
        <source>Ultra Panavision 70</source>
        <translation>Ultra Panavision 70</translation>
    </message>
    <message>
        <source>Univisium, SuperScope</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Univisium, SuperScope</translation>
    </message>
    <message>
        <source>Wide television</source>
        <extracomment>aspect ratio, by the format of film or screen that has it</extracomment>
        <translation>Télévision large</translation>
    </message>
</context>
<context>
    <name>skein::CompareCell</name>
    <message>
        <source>%1 (chosen)</source>
        <extracomment>%1 is the name of a picture, read aloud</extracomment>
        <translation>%1 (choisie)</translation>
    </message>
    <message>
        <source>Picture %1: %2</source>
        <extracomment>%1: place of a picture among those compared, %2: its caption</extracomment>
        <translation>Image %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>skein::CompareView</name>
    <message>
        <source>Pictures side by side</source>
        <translation>Images côte à côte</translation>
    </message>
</context>
<context>
    <name>skein::Comparison</name>
    <message>
        <source>%1  –  rejected</source>
        <extracomment>caption of a picture: %1 is its name</extracomment>
        <translation>%1  –  rejetée</translation>
    </message>
    <message numerus="yes">
        <source>The first %n of the selected photographs</source>
        <extracomment>what is compared, when more photographs are selected than are shown</extracomment>
        <translation>
            <numerusform>La première des photos sélectionnées</numerusform>
            <numerusform>Les %n premières des photos sélectionnées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::ConfigCommand</name>
    <message>
        <source> or </source>
        <extracomment>stands between two names of settings in “Did you mean iso or aperture?”</extracomment>
        <translation> ou </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a group of settings in words, %2 its technical name</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a value of %2. %3</source>
        <extracomment>%1 is what was typed, %2 the technical name of a setting, %3 a sentence: what it takes</extracomment>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas une valeur de %2. %3</translation>
    </message>
    <message>
        <source>Call &quot;skein-cli config&quot; to see them all.</source>
        <translation>Lancez «&#x202f;skein-cli config&#x202f;» pour les voir toutes.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1 is one technical name of a setting or more, with “or” between them</extracomment>
        <translation>Vouliez-vous dire %1&#xa0;?</translation>
    </message>
    <message>
        <source>The camera did not take %1 for %2; it has %3 now. Check its mode dial and what is set on the body.</source>
        <extracomment>%1 is a value, %2 a setting, %3 the value that it has</extracomment>
        <translation>L&apos;appareil n&apos;a pas accepté %1 pour %2&#xa0;; il a maintenant %3. Vérifiez sa molette de modes et les réglages du boîtier.</translation>
    </message>
    <message>
        <source>The camera has no setting %1. %2</source>
        <extracomment>%1 is what was typed, %2 a sentence: what to do</extracomment>
        <translation>L&apos;appareil n&apos;a pas de réglage %1. %2</translation>
    </message>
    <message>
        <source>The setting %1 can be read only. It may become free with another mode dial position or lens.</source>
        <extracomment>%1 is the technical name of a setting</extracomment>
        <translation>Le réglage %1 peut seulement être lu. Il devient peut-être modifiable avec un autre mode de la molette ou un autre objectif.</translation>
    </message>
</context>
<context>
    <name>skein::ControlPanel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a setting, and a sentence that says why it was not changed</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No camera is connected.</source>
        <translation>Aucun appareil n&apos;est connecté.</translation>
    </message>
    <message>
        <source>No setting is called “%1”.</source>
        <extracomment>%1 is what was searched for</extracomment>
        <translation>Aucun réglage ne s&apos;appelle «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The Camera&apos;s Own Numbers</source>
        <translation>Chiffres de l&apos;appareil</translation>
    </message>
    <message>
        <source>This camera has no settings that can be changed from here.</source>
        <translation>Cet appareil n&apos;a pas de réglages modifiables d&apos;ici.</translation>
    </message>
</context>
<context>
    <name>skein::CopyKeeper</name>
    <message>
        <source>“%1” could not be copied into the backup folder “%2”; other photographs can. Its disk may take no file of this name or of this size, or a file may lie where a folder is needed. Give the photograph another name, or choose another disk for the backup.</source>
        <extracomment>%1 is the name of a file, %2 a folder</extracomment>
        <translation>«&#x202f;%1&#x202f;» n&apos;a pas pu être copié dans le dossier de sauvegarde «&#x202f;%2&#x202f;»&#xa0;; d&apos;autres photos le peuvent. Son disque n&apos;accepte peut-être aucun fichier de ce nom ou de cette taille, ou un fichier se trouve là où il faut un dossier. Donnez un autre nom à la photo, ou choisissez un autre disque pour la sauvegarde.</translation>
    </message>
</context>
<context>
    <name>skein::CopyState</name>
    <message>
        <source>Could not be copied to the backup</source>
        <translation>N&apos;a pas pu être copiée dans la sauvegarde</translation>
    </message>
    <message>
        <source>In the backup, but changed since it came from the camera</source>
        <translation>Dans la sauvegarde, mais modifiée depuis sa venue de l&apos;appareil</translation>
    </message>
    <message>
        <source>Not in the backup yet</source>
        <translation>Pas encore dans la sauvegarde</translation>
    </message>
    <message>
        <source>Safe in the backup</source>
        <translation>En sécurité dans la sauvegarde</translation>
    </message>
</context>
<context>
    <name>skein::CreditsPage</name>
    <message>
        <source>&amp;Artist</source>
        <extracomment>label of a text that is written into each photograph&apos;s metadata</extracomment>
        <translation>&amp;Auteur</translation>
    </message>
    <message>
        <source>&amp;Copyright</source>
        <extracomment>label of a text that is written into each photograph&apos;s metadata</extracomment>
        <translation>&amp;Copyright</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <extracomment>label of a text that is written into each photograph&apos;s metadata</extracomment>
        <translation>Co&amp;mmentaire</translation>
    </message>
    <message>
        <source>Customer, place or occasion</source>
        <translation>Client, lieu ou occasion</translation>
    </message>
    <message>
        <source>New Pictures</source>
        <extracomment>title of a page of the preferences: what happens with pictures as they arrive</extracomment>
        <translation>Nouvelles photos</translation>
    </message>
    <message>
        <source>These words are written into a small XMP file beside each photograph that arrives, where other programs read them. The photograph itself is not changed. Empty fields write nothing.</source>
        <translation>Ces textes sont écrits dans un petit fichier XMP à côté de chaque photo qui arrive, où d&apos;autres programmes les lisent. La photo elle-même n&apos;est pas modifiée. Les champs vides n&apos;écrivent rien.</translation>
    </message>
    <message>
        <source>Written into the XMP file beside each new photograph; empty: nothing.</source>
        <translation>Écrit dans le fichier XMP à côté de chaque nouvelle photo&#xa0;; vide&#xa0;: rien.</translation>
    </message>
    <message>
        <source>Written to new pictures</source>
        <translation>Écrit dans les nouvelles photos</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>example in an empty field</extracomment>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>© %1 Your name</source>
        <extracomment>An example: %1 is the year</extracomment>
        <translation>© %1 Votre nom</translation>
    </message>
</context>
<context>
    <name>skein::DateEditor</name>
    <message>
        <source>%1 ahead of the computer</source>
        <extracomment>the camera&apos;s clock; %1: &quot;3 min 9 s&quot;</extracomment>
        <translation>%1 d&apos;avance sur l&apos;ordinateur</translation>
    </message>
    <message>
        <source>%1 behind the computer</source>
        <extracomment>%1 is a length of time, such as &quot;5 s&quot;: the camera&apos;s clock is late</extracomment>
        <translation>%1 de retard sur l&apos;ordinateur</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>days and hours</extracomment>
        <translation>%1 j %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>hours and minutes</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>minutes and seconds</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Not set</source>
        <extracomment>a date that the camera does not have</extracomment>
        <translation>Non réglée</translation>
    </message>
    <message>
        <source>Set %1 to the computer&apos;s time</source>
        <extracomment>%1 is the name of a setting, such as &quot;Camera Date and Time&quot;</extracomment>
        <translation>Régler %1 sur l&apos;heure de l&apos;ordinateur</translation>
    </message>
    <message>
        <source>Set the camera&apos;s clock to the computer&apos;s time</source>
        <translation>Régler l&apos;horloge de l&apos;appareil sur l&apos;heure de l&apos;ordinateur</translation>
    </message>
</context>
<context>
    <name>skein::Desk</name>
    <message>
        <source>The plugin is at work on something that takes a while.</source>
        <translation>Le greffon est occupé à une tâche qui prend un certain temps.</translation>
    </message>
</context>
<context>
    <name>skein::DesktopMount</name>
    <message>
        <source>The desktop does not let the camera go. Eject the camera in the file manager, then connect again.</source>
        <translation>Le bureau ne libère pas l&apos;appareil. Éjectez l&apos;appareil dans le gestionnaire de fichiers, puis connectez-le de nouveau.</translation>
    </message>
    <message>
        <source>The desktop uses the camera but does not list it. Eject the camera in the file manager, then connect again.</source>
        <translation>Le bureau utilise l&apos;appareil mais ne le liste pas. Éjectez l&apos;appareil dans le gestionnaire de fichiers, puis connectez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file manager still shows pictures of the camera. Close its window, then connect again.</source>
        <translation>Le gestionnaire de fichiers montre encore des images de l&apos;appareil. Fermez sa fenêtre, puis connectez de nouveau.</translation>
    </message>
</context>
<context>
    <name>skein::DeviceHolder</name>
    <message>
        <source>“%1” belongs to another user of this computer and cannot be ended from here. Ask that person to close it.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>«&#x202f;%1&#x202f;» appartient à un autre utilisateur de cet ordinateur et ne peut pas être arrêté d&apos;ici. Demandez à cette personne de le fermer.</translation>
    </message>
    <message>
        <source>“%1” does not use the camera any more. Connect the camera again.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>«&#x202f;%1&#x202f;» n&apos;utilise plus l&apos;appareil. Connectez l&apos;appareil de nouveau.</translation>
    </message>
    <message>
        <source>“%1” was asked to end but has not done so. It may be waiting for an answer of yours: close it yourself, then connect the camera again.</source>
        <extracomment>%1 is the name of a program</extracomment>
        <translation>«&#x202f;%1&#x202f;» a reçu la demande de se terminer mais ne l&apos;a pas fait. Il attend peut-être une réponse de votre part&#xa0;: fermez-le vous-même, puis connectez l&apos;appareil de nouveau.</translation>
    </message>
</context>
<context>
    <name>skein::DiskGuard</name>
    <message>
        <source>The disk of the session folder “%1” is almost full, so no more photographs are taken from the computer, and what the camera takes by itself stays on its card. Make room on that disk, or begin a session on another one.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Le disque du dossier de session «&#x202f;%1&#x202f;» est presque plein&#xa0;: plus aucune photo n&apos;est prise depuis l&apos;ordinateur, et ce que l&apos;appareil prend de lui-même reste sur sa carte. Libérez de la place sur ce disque, ou commencez une session sur un autre.</translation>
    </message>
    <message>
        <source>The disk of this session is getting full. Make room there, or begin a session on another disk.</source>
        <translation>Le disque de cette session se remplit. Libérez-y de la place, ou commencez une session sur un autre disque.</translation>
    </message>
</context>
<context>
    <name>skein::DiskNotice</name>
    <message>
        <source>New Session…</source>
        <extracomment>button: begins a new session</extracomment>
        <translation>Nouvelle session…</translation>
    </message>
</context>
<context>
    <name>skein::DisplaySection</name>
    <message>
        <source>%1 %</source>
        <extracomment>a number of per cent</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>colour around the picture</extracomment>
        <translation>Fond</translation>
    </message>
    <message>
        <source>Colour around the chosen thumbnail</source>
        <translation>Couleur autour de la vignette choisie</translation>
    </message>
    <message>
        <source>Colour around the picture</source>
        <translation>Couleur autour de l&apos;image</translation>
    </message>
    <message>
        <source>Exposure and file</source>
        <translation>Exposition et fichier</translation>
    </message>
    <message>
        <source>Focus points</source>
        <extracomment>can be switched on and off: shows where the camera focused</extracomment>
        <translation>Collimateurs</translation>
    </message>
    <message>
        <source>Highlight</source>
        <extracomment>colour of the chosen thumbnail&apos;s frame</extracomment>
        <translation>Surlignage</translation>
    </message>
    <message>
        <source>How large the loupe shows the place below the pointer.</source>
        <translation>Taille à laquelle la loupe montre l&apos;endroit sous le pointeur.</translation>
    </message>
    <message>
        <source>Loupe</source>
        <extracomment>label of a choice: how much the loupe magnifies</extracomment>
        <translation>Loupe</translation>
    </message>
    <message>
        <source>Shows exposure, lens, time and name of the photograph for some seconds.</source>
        <translation>Montre exposition, objectif, heure et nom de la photo pendant quelques secondes.</translation>
    </message>
    <message>
        <source>Shows the autofocus fields of the camera, where the photograph tells of them.</source>
        <translation>Montre les collimateurs autofocus de l&apos;appareil, si la photo les indique.</translation>
    </message>
</context>
<context>
    <name>skein::DriverWords</name>
    <message>
        <source>AE bracket</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Bracketing d’exposition</translation>
    </message>
    <message>
        <source>Aspect Ratio</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Format d’image</translation>
    </message>
    <message>
        <source>Auto</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Automatic Flash</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Flash automatique</translation>
    </message>
    <message>
        <source>Automatic Macro</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>Automatique, macro</translation>
    </message>
    <message>
        <source>Available Shots</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Vues restantes</translation>
    </message>
    <message>
        <source>Average</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Basic</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Basique</translation>
    </message>
    <message>
        <source>Battery Level</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Niveau de la batterie</translation>
    </message>
    <message>
        <source>Black &amp; White</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>Noir et blanc</translation>
    </message>
    <message>
        <source>Burst</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Rafale</translation>
    </message>
    <message>
        <source>Camera Actions</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>Actions de l’appareil</translation>
    </message>
    <message>
        <source>Camera Settings</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>Réglages de l’appareil</translation>
    </message>
    <message>
        <source>Camera Status Information</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>État de l’appareil</translation>
    </message>
    <message>
        <source>Capture Settings</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>Réglages de prise de vue</translation>
    </message>
    <message>
        <source>Center-spot</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Spot central</translation>
    </message>
    <message>
        <source>Center-weighted</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Pondérée centrale</translation>
    </message>
    <message>
        <source>Center-weighted average</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Moyenne à prépondérance centrale</translation>
    </message>
    <message>
        <source>Children</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>Close up</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Gros plan</translation>
    </message>
    <message>
        <source>Cloudy</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Nuageux</translation>
    </message>
    <message>
        <source>Color Space</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Espace colorimétrique</translation>
    </message>
    <message>
        <source>Color Temperature</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Température de couleur</translation>
    </message>
    <message>
        <source>Compressed</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Compressé</translation>
    </message>
    <message>
        <source>Continuous</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Continu</translation>
    </message>
    <message>
        <source>Continuous Shooting</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Rafale</translation>
    </message>
    <message>
        <source>Continuous Shooting Mid</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Rafale vitesse moyenne</translation>
    </message>
    <message>
        <source>Continuous high speed</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Rafale haute vitesse</translation>
    </message>
    <message>
        <source>Continuous low speed</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Rafale basse vitesse</translation>
    </message>
    <message>
        <source>Continuous silent</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Rafale silencieuse</translation>
    </message>
    <message>
        <source>Continuous timer</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Retardateur, en continu</translation>
    </message>
    <message>
        <source>Continuous-servo AF</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>AF continu</translation>
    </message>
    <message>
        <source>Creative</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Créatif</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>Daylight</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Lumière du jour</translation>
    </message>
    <message>
        <source>Delayed Remote</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Télécommande temporisée</translation>
    </message>
    <message>
        <source>Disabled</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Economy</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Économique</translation>
    </message>
    <message>
        <source>Enhanced</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Accentué</translation>
    </message>
    <message>
        <source>Entire Screen Avg.</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Moyenne sur tout l’écran</translation>
    </message>
    <message>
        <source>Evaluative</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Évaluative</translation>
    </message>
    <message>
        <source>External sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Synchro externe</translation>
    </message>
    <message>
        <source>Extra Fine</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Extra-fin</translation>
    </message>
    <message>
        <source>Extra high</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Très élevé</translation>
    </message>
    <message>
        <source>Faithful</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>Fidèle</translation>
    </message>
    <message>
        <source>Fill flash</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Flash d’appoint</translation>
    </message>
    <message>
        <source>Fine</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Fine detail</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>Détails fins</translation>
    </message>
    <message>
        <source>Flash</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Flash</translation>
    </message>
    <message>
        <source>Flash Mode</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Mode flash</translation>
    </message>
    <message>
        <source>Flash off</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Flash désactivé</translation>
    </message>
    <message>
        <source>Fluorescent</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Fluorescent</translation>
    </message>
    <message>
        <source>Fluorescent: Cold White</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Fluorescent : blanc froid</translation>
    </message>
    <message>
        <source>Fluorescent: Day White</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Fluorescent : blanc neutre</translation>
    </message>
    <message>
        <source>Fluorescent: Daylight</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Fluorescent : lumière du jour</translation>
    </message>
    <message>
        <source>Fluorescent: Warm White</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Fluorescent : blanc chaud</translation>
    </message>
    <message>
        <source>Focal Length</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Distance focale</translation>
    </message>
    <message>
        <source>Focus Bracket</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Bracketing de mise au point</translation>
    </message>
    <message>
        <source>Focus Metering Mode</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Zone de mise au point</translation>
    </message>
    <message>
        <source>Focus Mode</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Mode de mise au point</translation>
    </message>
    <message>
        <source>Front-curtain sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Synchro premier rideau</translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Full-time-servo AF</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>AF permanent</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>High Efficiency</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Haute efficacité</translation>
    </message>
    <message>
        <source>High ISO Noise Reduction</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Réduction du bruit en ISO élevé</translation>
    </message>
    <message>
        <source>Highlight</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Hautes lumières</translation>
    </message>
    <message>
        <source>Image Settings</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>Réglages d’image</translation>
    </message>
    <message>
        <source>Image Stabilization</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Stabilisation d’image</translation>
    </message>
    <message>
        <source>Intelligent Auto</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Auto intelligent</translation>
    </message>
    <message>
        <source>JPEG Basic</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG Basique</translation>
    </message>
    <message>
        <source>JPEG Fine</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG Fin</translation>
    </message>
    <message>
        <source>JPEG Normal</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG Normal</translation>
    </message>
    <message>
        <source>Landscape</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>value of a camera setting: the size of photographs</extracomment>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Large Fine JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG grand, fin</translation>
    </message>
    <message>
        <source>Large Normal JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG grand, normal</translation>
    </message>
    <message>
        <source>Lens Name</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Léger</translation>
    </message>
    <message>
        <source>Lossless</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Sans perte</translation>
    </message>
    <message>
        <source>Lossless compressed</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Compression sans perte</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Faible</translation>
    </message>
    <message>
        <source>MF (fixed)</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>MF (fixe)</translation>
    </message>
    <message>
        <source>MF (selection)</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>MF (choisie)</translation>
    </message>
    <message>
        <source>Macro</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Macro</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Manual Focus</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>Mise au point manuelle</translation>
    </message>
    <message>
        <source>Matrix metering</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Mesure matricielle</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Medium Fine JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG moyen, fin</translation>
    </message>
    <message>
        <source>Medium Normal JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG moyen, normal</translation>
    </message>
    <message>
        <source>Mirror Up</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Relevage du miroir</translation>
    </message>
    <message>
        <source>Moderate</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Modéré</translation>
    </message>
    <message>
        <source>Monochrome</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>Monochrome</translation>
    </message>
    <message>
        <source>Movie</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Multi</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Multizone</translation>
    </message>
    <message>
        <source>Multi-spot</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Multispot</translation>
    </message>
    <message>
        <source>NEF (Raw)</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>NEF (RAW)</translation>
    </message>
    <message>
        <source>Natural light auto</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Lumière naturelle auto</translation>
    </message>
    <message>
        <source>Neutral</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>Neutre</translation>
    </message>
    <message>
        <source>Night Landscape</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Paysage de nuit</translation>
    </message>
    <message>
        <source>Night Portrait</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Portrait de nuit</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Optimal quality</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Qualité optimale</translation>
    </message>
    <message>
        <source>Other PTP Device Properties</source>
        <extracomment>title above a group of camera settings</extracomment>
        <translation>Autres propriétés (PTP)</translation>
    </message>
    <message>
        <source>Partial</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Sélective</translation>
    </message>
    <message>
        <source>Picture Style</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Style d’image</translation>
    </message>
    <message>
        <source>Portrait</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Preset</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Prédéfini</translation>
    </message>
    <message>
        <source>Preset 1</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Prédéfini 1</translation>
    </message>
    <message>
        <source>Preset 2</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Prédéfini 2</translation>
    </message>
    <message>
        <source>Preset 3</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Prédéfini 3</translation>
    </message>
    <message>
        <source>Preset 4</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Prédéfini 4</translation>
    </message>
    <message>
        <source>Preset Focus</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>Mise au point préréglée</translation>
    </message>
    <message>
        <source>Quick Response Remote</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Télécommande instantanée</translation>
    </message>
    <message>
        <source>Rear-curtain sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Synchro second rideau</translation>
    </message>
    <message>
        <source>Rear-curtain with slow sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Second rideau et synchro lente</translation>
    </message>
    <message>
        <source>Red-eye automatic</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Auto, atténuation des yeux rouges</translation>
    </message>
    <message>
        <source>Red-eye reduction</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Atténuation des yeux rouges</translation>
    </message>
    <message>
        <source>Red-eye reduction with slow sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Yeux rouges et synchro lente</translation>
    </message>
    <message>
        <source>Remote</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Télécommande</translation>
    </message>
    <message>
        <source>Saturation</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Saturation</translation>
    </message>
    <message>
        <source>Self Timer 5 Sec.</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Retardateur, 5 s</translation>
    </message>
    <message>
        <source>Sepia</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Shade</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Ombre</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Netteté</translation>
    </message>
    <message>
        <source>Shutter Type</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Type d’obturateur</translation>
    </message>
    <message>
        <source>Single</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Vue par vue</translation>
    </message>
    <message>
        <source>Single Shot</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Vue par vue</translation>
    </message>
    <message>
        <source>Single silent</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Déclenchement silencieux</translation>
    </message>
    <message>
        <source>Single-servo AF</source>
        <extracomment>value of a camera setting: focus mode</extracomment>
        <translation>AF ponctuel</translation>
    </message>
    <message>
        <source>Size Priority</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Priorité à la taille</translation>
    </message>
    <message>
        <source>Slow sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Synchro lente</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>value of a camera setting: the size of photographs</extracomment>
        <translation>Petite</translation>
    </message>
    <message>
        <source>Small Fine JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG petit, fin</translation>
    </message>
    <message>
        <source>Small Normal JPEG</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>JPEG petit, normal</translation>
    </message>
    <message>
        <source>Sports</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Sport</translation>
    </message>
    <message>
        <source>Spot</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Spot</translation>
    </message>
    <message>
        <source>Spot metering interlocked with AF frame</source>
        <extracomment>value of a camera setting: exposure metering</extracomment>
        <translation>Spot lié au collimateur AF</translation>
    </message>
    <message>
        <source>Standard</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Still Capture Mode</source>
        <extracomment>name of a camera setting</extracomment>
        <translation>Mode de prise de vue</translation>
    </message>
    <message>
        <source>Sunset</source>
        <extracomment>value of a camera setting: scene or exposure mode</extracomment>
        <translation>Coucher de soleil</translation>
    </message>
    <message>
        <source>Super high speed continuous shooting</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Rafale très haute vitesse</translation>
    </message>
    <message>
        <source>Timelapse</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Time-lapse</translation>
    </message>
    <message>
        <source>Timer</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Retardateur</translation>
    </message>
    <message>
        <source>Timer 10 sec</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Retardateur, 10 s</translation>
    </message>
    <message>
        <source>Timer 2 sec</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Retardateur, 2 s</translation>
    </message>
    <message>
        <source>Tungsten</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Tungstène</translation>
    </message>
    <message>
        <source>Uncompressed</source>
        <extracomment>value of a camera setting: quality of photographs</extracomment>
        <translation>Non compressé</translation>
    </message>
    <message>
        <source>Undefined</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>Underwater</source>
        <extracomment>value of a camera setting: white balance</extracomment>
        <translation>Sous l’eau</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>value of a camera setting</extracomment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Vivid</source>
        <extracomment>value of a camera setting: picture style</extracomment>
        <translation>Saturé</translation>
    </message>
    <message>
        <source>WB bracket</source>
        <extracomment>value of a camera setting: drive mode</extracomment>
        <translation>Bracketing de balance des blancs</translation>
    </message>
    <message>
        <source>Wireless Sync</source>
        <extracomment>value of a camera setting: flash</extracomment>
        <translation>Synchro sans fil</translation>
    </message>
</context>
<context>
    <name>skein::DurationField</name>
    <message>
        <source>%1, unit</source>
        <extracomment>of a length of time; %1: what it is the length of</extracomment>
        <translation>%1, unité</translation>
    </message>
    <message>
        <source>hours</source>
        <extracomment>unit that can be chosen behind a number</extracomment>
        <translation>heures</translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>unit that can be chosen behind a number</extracomment>
        <translation>minutes</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>unit that can be chosen behind a number</extracomment>
        <translation>secondes</translation>
    </message>
</context>
<context>
    <name>skein::EmptyState</name>
    <message>
        <source>%1. %2</source>
        <extracomment>read out where there is no picture: a title without a full stop, then whole sentences</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>read aloud: the picture area while there is no picture</extracomment>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>skein::EssentialsDialog</name>
    <message>
        <source>All settings of this camera. Those with a check mark are on top of the panel, in this order.</source>
        <translation>Tous les réglages de cet appareil. Ceux qui sont cochés figurent en haut du panneau, dans cet ordre.</translation>
    </message>
    <message>
        <source>Check what you change often. Drag a line, or use the buttons, to put it higher or lower. Each model of camera has its own list.</source>
        <translation>Cochez ce que vous changez souvent. Faites glisser une ligne, ou utilisez les boutons, pour la placer plus haut ou plus bas. Chaque modèle d&apos;appareil a sa propre liste.</translation>
    </message>
    <message>
        <source>Checks the settings that are on top at first, in their usual order.</source>
        <translation>Coche les réglages qui sont en haut au départ, dans leur ordre habituel.</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <extracomment>button: moves the setting down in the list</extracomment>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <extracomment>button: moves the setting up in the list</extracomment>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Puts the chosen setting one line higher in the panel.</source>
        <translation>Place le réglage choisi une ligne plus haut dans le panneau.</translation>
    </message>
    <message>
        <source>Puts the chosen setting one line lower in the panel.</source>
        <translation>Place le réglage choisi une ligne plus bas dans le panneau.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>what an empty search field says</extracomment>
        <translation>Rechercher un réglage</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>name of a list, for screen readers: the camera&apos;s settings</extracomment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settings on Top</source>
        <translation>Réglages du haut</translation>
    </message>
    <message>
        <source>Shows only the settings whose names contain these words.</source>
        <translation>Ne montre que les réglages dont le nom contient ces mots.</translation>
    </message>
    <message>
        <source>U&amp;sual Ones</source>
        <extracomment>button: the settings that are on top at first</extracomment>
        <translation>&amp;Habituels</translation>
    </message>
</context>
<context>
    <name>skein::ExportsPart</name>
    <message>
        <source>No photograph is selected</source>
        <translation>Aucune photo n&apos;est sélectionnée</translation>
    </message>
</context>
<context>
    <name>skein::ExposureBracketForm</name>
    <message>
        <source>&amp;Apart:</source>
        <extracomment>how far the exposures are from each other, in stops</extracomment>
        <translation type="vanished">É&amp;cart&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Bracketed setting:</source>
        <extracomment>label of a choice: which setting changes from shot to shot: shutter, aperture, ISO</extracomment>
        <translation>Ré&amp;glage du bracketing :</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <extracomment>which setting changes from shot to shot: shutter, aperture, ISO</extracomment>
        <translation type="vanished">&amp;Par&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <extracomment>label of a choice: in which order a bracket is taken</extracomment>
        <translation>&amp;Ordre&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Photographs:</source>
        <extracomment>label of a number: how many photographs</extracomment>
        <translation type="vanished">P&amp;hotos&#xa0;:</translation>
    </message>
    <message>
        <source>All &amp;brighter or darker:</source>
        <translation type="vanished">Plus &amp;clair ou sombre&#xa0;:</translation>
    </message>
    <message>
        <source>Brightest first</source>
        <extracomment>order in which a bracket is taken</extracomment>
        <translation>La plus claire d&apos;abord</translation>
    </message>
    <message>
        <source>Darkest first</source>
        <extracomment>order in which a bracket is taken</extracomment>
        <translation>La plus sombre d&apos;abord</translation>
    </message>
    <message>
        <source>Exposure &amp;shift:</source>
        <extracomment>label of a number of stops: how much all of a bracket is brighter or darker</extracomment>
        <translation>Décalage d&apos;e&amp;xposition :</translation>
    </message>
    <message>
        <source>From each exposure to the next brighter one: 1 EV is one stop, twice the light.</source>
        <translation>D&apos;une exposition à la suivante plus claire : 1 IL correspond à un diaphragme, soit deux fois plus de lumière.</translation>
    </message>
    <message>
        <source>In which order the exposures are taken.</source>
        <translation>L&apos;ordre dans lequel les expositions sont prises.</translation>
    </message>
    <message>
        <source>Makes the whole bracket brighter, or darker where it is below zero, than the camera is set.</source>
        <translation>Rend tout le bracketing plus clair que le réglage de l&apos;appareil, ou plus sombre si la valeur est négative.</translation>
    </message>
    <message>
        <source>Middle first</source>
        <extracomment>order in which a bracket is taken: the middle exposure at first</extracomment>
        <translation type="vanished">La médiane d&apos;abord</translation>
    </message>
    <message>
        <source>Normal exposure first</source>
        <extracomment>order in which a bracket is taken: the normal exposure at first</extracomment>
        <translation>L&apos;exposition normale d&apos;abord</translation>
    </message>
    <message>
        <source>Number o&amp;f photographs:</source>
        <extracomment>label of a number</extracomment>
        <translation>Nom&amp;bre de photos :</translation>
    </message>
    <message>
        <source>S&amp;tep:</source>
        <extracomment>label of a number of stops: how far the exposures of a bracket are from each other</extracomment>
        <translation>&amp;Pas :</translation>
    </message>
    <message>
        <source>So many exposures. Of an even number, one more is dark than bright.</source>
        <translation>Nombre d&apos;expositions. S&apos;il est pair, il y en a une sombre de plus que de claires.</translation>
    </message>
    <message>
        <source>The same picture at several exposures: how many, how many stops apart, and which setting of the camera makes the difference.</source>
        <translation>La même image à plusieurs expositions&#xa0;: combien, de combien de diaphragmes elles diffèrent, et quel réglage de l&apos;appareil fait la différence.</translation>
    </message>
    <message>
        <source>The setting that makes the difference. It is put back after the last photograph.</source>
        <translation>Le réglage qui fait la différence. Il est rétabli après la dernière photo.</translation>
    </message>
</context>
<context>
    <name>skein::ExposureRampForm</name>
    <message>
        <source>%1 s</source>
        <extracomment>an exposure time; %1 is a number of seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <extracomment>%1: &quot;ISO&quot;</extracomment>
        <translation type="vanished">%1 maximum</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <extracomment>%1: &quot;ISO&quot;</extracomment>
        <translation type="vanished">%1 minimum</translation>
    </message>
    <message>
        <source>%1, maximum</source>
        <extracomment>%1: &quot;ISO&quot;</extracomment>
        <translation>%1, maximum</translation>
    </message>
    <message>
        <source>%1, minimum</source>
        <extracomment>%1: &quot;ISO&quot;</extracomment>
        <translation>%1, minimum</translation>
    </message>
    <message>
        <source>&amp;Aperture:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation type="vanished">Ou&amp;verture&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;ISO:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation>&amp;ISO :</translation>
    </message>
    <message>
        <source>1/%1 s</source>
        <extracomment>an exposure time below a second; %1 is a number</extracomment>
        <translation>1/%1 s</translation>
    </message>
    <message>
        <source>Above &amp;grey:</source>
        <extracomment>how much brighter than medium grey the pictures shall be, in stops</extracomment>
        <translation type="vanished">Au-dessus du &amp;gris&#xa0;:</translation>
    </message>
    <message>
        <source>Above middle grey by</source>
        <translation type="vanished">Au-dessus du gris moyen de</translation>
    </message>
    <message>
        <source>Also &amp;ramp the aperture</source>
        <translation>Faire varier &amp;aussi l&apos;ouverture</translation>
    </message>
    <message>
        <source>Ap&amp;erture:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation>&amp;Ouverture :</translation>
    </message>
    <message>
        <source>As that of the first photograph</source>
        <translation type="vanished">Comme la première photo</translation>
    </message>
    <message>
        <source>As the first photograph</source>
        <extracomment>how bright the photographs are to be</extracomment>
        <translation>Comme la première photo</translation>
    </message>
    <message>
        <source>B&amp;rightness:</source>
        <extracomment>label of a number: how bright the photographs are to be</extracomment>
        <translation type="vanished">&amp;Luminosité&#xa0;:</translation>
    </message>
    <message>
        <source>Change the apert&amp;ure as the last one</source>
        <translation type="vanished">&amp;Changer l&apos;ouverture en dernier</translation>
    </message>
    <message>
        <source>Follows the light by small steps, by the shutter speed first, then ISO. Set the camera to manual exposure.</source>
        <translation>Suit la lumière par petits pas, d&apos;abord par la vitesse d&apos;obturation, puis par l&apos;ISO. Mettez l&apos;appareil en exposition manuelle.</translation>
    </message>
    <message>
        <source>Highest</source>
        <extracomment>the highest value that the ramp may use</extracomment>
        <translation type="vanished">Maximum</translation>
    </message>
    <message>
        <source>How bright the photographs are kept: as the first one, or so many stops above or below middle grey, as a light meter counts.</source>
        <translation>La luminosité que gardent les photos : celle de la première, ou tant d&apos;IL au-dessus ou au-dessous du gris moyen, comme les compte un posemètre.</translation>
    </message>
    <message>
        <source>IS&amp;O:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation type="vanished">&amp;ISO&#xa0;:</translation>
    </message>
    <message>
        <source>Lowest</source>
        <extracomment>the lowest value that the ramp may use</extracomment>
        <translation type="vanished">Minimum</translation>
    </message>
    <message>
        <source>Maximum</source>
        <extracomment>the highest value that the ramp may use: the camera&apos;s</extracomment>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Minimum</source>
        <extracomment>the lowest value that the ramp may use: the camera&apos;s</extracomment>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Offs&amp;et from grey:</source>
        <extracomment>label of a number of stops: how much brighter than middle grey the pictures shall be</extracomment>
        <translation>Écart au &amp;gris :</translation>
    </message>
    <message>
        <source>One photograph every so often, with an exposure that follows the light, as at dusk and dawn: how bright the photographs are to be, and how far shutter, ISO and aperture may go for that.</source>
        <translation>Une photo à intervalles réguliers, avec une exposition qui suit la lumière, comme au crépuscule et à l&apos;aube&#xa0;: la clarté voulue des photos, et jusqu&apos;où vitesse, ISO et ouverture peuvent aller pour cela.</translation>
    </message>
    <message>
        <source>Relative to middle grey</source>
        <extracomment>how bright the photographs are to be</extracomment>
        <translation>Par rapport au gris moyen</translation>
    </message>
    <message>
        <source>S&amp;hutter speed:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation type="vanished">Vitesse d&apos;&amp;obturation&#xa0;:</translation>
    </message>
    <message>
        <source>Sh&amp;utter speed:</source>
        <extracomment>label of the limits of a camera setting</extracomment>
        <translation>Vite&amp;sse d&apos;obturation :</translation>
    </message>
    <message>
        <source>Stops brighter than middle grey, or darker where it is below zero: a night is to look like one.</source>
        <translation>Écart en IL au-dessus du gris moyen, ou au-dessous si la valeur est négative : une nuit doit ressembler à une nuit.</translation>
    </message>
    <message>
        <source>Target &amp;brightness:</source>
        <extracomment>label of a choice: how bright the photographs are to be</extracomment>
        <translation>L&amp;uminosité visée :</translation>
    </message>
    <message>
        <source>The highest ISO that the ramp may use, once the shutter is at its limit. Maximum: the highest of the camera.</source>
        <translation>La sensibilité ISO la plus élevée que la rampe peut utiliser, une fois l&apos;obturateur à sa limite. Maximum : la plus élevée de l&apos;appareil.</translation>
    </message>
    <message>
        <source>The longest exposure that the ramp may use. Maximum: the longest of the camera, and no more than three quarters of the interval from start to start.</source>
        <translation>La pose la plus longue que la rampe peut utiliser. Maximum : la plus longue de l&apos;appareil, sans dépasser les trois quarts de l&apos;intervalle de début à début.</translation>
    </message>
    <message>
        <source>The lowest ISO that the ramp may use. Minimum: the lowest of the camera.</source>
        <translation>La sensibilité ISO la plus basse que la rampe peut utiliser. Minimum : la plus basse de l&apos;appareil.</translation>
    </message>
    <message>
        <source>The narrowest aperture that the ramp may use: the largest f-number. Maximum: that of the lens.</source>
        <translation>L&apos;ouverture la plus petite que la rampe peut utiliser : le plus grand nombre f. Maximum : celui de l&apos;objectif.</translation>
    </message>
    <message>
        <source>The shortest exposure that the ramp may use. Minimum: the shortest of the camera.</source>
        <translation>La pose la plus courte que la rampe peut utiliser. Minimum : la plus courte de l&apos;appareil.</translation>
    </message>
    <message>
        <source>The widest aperture that the ramp may use: the smallest f-number. Minimum: that of the lens.</source>
        <translation>L&apos;ouverture la plus grande que la rampe peut utiliser : le plus petit nombre f. Minimum : celui de l&apos;objectif.</translation>
    </message>
    <message>
        <source>Where shutter and ISO are at their limits, the aperture goes on. It also changes the depth of field.</source>
        <translation>Quand l&apos;obturateur et les ISO sont à leurs limites, l&apos;ouverture prend le relais. Elle change aussi la profondeur de champ.</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>between the two ends of a range</extracomment>
        <translation>à</translation>
    </message>
</context>
<context>
    <name>skein::ExposureText</name>
    <message>
        <source>%1 EV</source>
        <extracomment>Exposure compensation: &quot;+0.7 EV&quot;</extracomment>
        <translation>%1 IL</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>a time; %1 is a number of minutes</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <extracomment>a time of some minutes and seconds; %1 and %2 are numbers</extracomment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <extracomment>A focal length</extracomment>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A shutter speed: %1 is &quot;1/250&quot;</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1, %2 m</source>
        <extracomment>%1 is a position, %2 the height above the sea</extracomment>
        <translation>%1, %2 m</translation>
    </message>
    <message>
        <source>%1° %2, %3° %4</source>
        <extracomment>a place on the earth: 43.36° N, 8.41° W; %2 and %4 are the letters of the sides</extracomment>
        <translation>%1° %2, %3° %4</translation>
    </message>
    <message>
        <source>E</source>
        <extracomment>east, behind a longitude</extracomment>
        <translation>E</translation>
    </message>
    <message>
        <source>ISO %1</source>
        <extracomment>the sensitivity; %1 is a number</extracomment>
        <translation>ISO %1</translation>
    </message>
    <message>
        <source>N</source>
        <extracomment>north, behind a latitude</extracomment>
        <translation>N</translation>
    </message>
    <message>
        <source>S</source>
        <extracomment>North or south of the equator, one letter</extracomment>
        <translation>S</translation>
    </message>
    <message>
        <source>W</source>
        <extracomment>East or west of Greenwich, one letter</extracomment>
        <translation>O</translation>
    </message>
    <message>
        <source>as %1 mm on 35 mm film</source>
        <extracomment>The focal length that has the same view on 35 mm film</extracomment>
        <translation>soit %1 mm en 35 mm</translation>
    </message>
    <message>
        <source>f/%1</source>
        <extracomment>An aperture</extracomment>
        <translation>f/%1</translation>
    </message>
    <message>
        <source>flash fired</source>
        <extracomment>said of a photograph</extracomment>
        <translation>flash déclenché</translation>
    </message>
    <message>
        <source>no flash</source>
        <extracomment>said of a photograph</extracomment>
        <translation>sans flash</translation>
    </message>
</context>
<context>
    <name>skein::ExtraActions</name>
    <message>
        <source>&amp;Export To</source>
        <extracomment>title of a menu, in which programs are chosen</extracomment>
        <translation>E&amp;xporter vers</translation>
    </message>
</context>
<context>
    <name>skein::FactsCarrier</name>
    <message>
        <source>The EXIF data of “%1” cannot be read, so the new picture has none.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Les données EXIF de « %1 » sont illisibles, la nouvelle image n&apos;en a donc pas.</translation>
    </message>
</context>
<context>
    <name>skein::FaultRule</name>
    <message>
        <source>A fault is ACTION[=VALUE][@OPERATION[:before|during|after]][+SKIP][xTIMES]. Actions: %1. Operations: %2, or a code such as 0x1009. Values of refuse: %3. Values of name: %4.</source>
        <extracomment>technical; ACTION[=VALUE] and the like stay as they are; %1 to %4 are words with commas between them</extracomment>
        <translation>Une panne s&apos;écrit ACTION[=VALUE][@OPERATION[:before|during|after]][+SKIP][xTIMES]. Actions&#xa0;: %1. Opérations&#xa0;: %2, ou un code comme 0x1009. Valeurs de refuse&#xa0;: %3. Valeurs de name&#xa0;: %4.</translation>
    </message>
</context>
<context>
    <name>skein::FileHash</name>
    <message>
        <source>“%1” could not be read. Check the disk.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» n&apos;a pas pu être lu. Vérifiez le disque.</translation>
    </message>
</context>
<context>
    <name>skein::FileStructure</name>
    <message>
        <source>It does not begin as files of its kind do.</source>
        <translation>Il ne commence pas comme les fichiers de sa sorte.</translation>
    </message>
    <message>
        <source>Its end is missing.</source>
        <translation>Sa fin manque.</translation>
    </message>
    <message>
        <source>Parts of it are missing.</source>
        <translation>Des parties manquent.</translation>
    </message>
    <message>
        <source>The disk does not let it be read.</source>
        <translation>Le disque ne permet pas de le lire.</translation>
    </message>
</context>
<context>
    <name>skein::FileSync</name>
    <message>
        <source>The folder of “%1” cannot be used, or a link in it leads out of the session. Photographs do not follow it; put an ordinary folder there.</source>
        <extracomment>%1 is the name of a file, with its folder</extracomment>
        <translation>Le dossier de «&#x202f;%1&#x202f;» est inutilisable, ou un lien qu&apos;il contient mène hors de la session. Les photos ne le suivent pas&#xa0;; mettez-y un dossier ordinaire.</translation>
    </message>
    <message>
        <source>The photograph could not be given the name “%1”. Check that the session folder still exists and may be written to.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>La photo n&apos;a pas pu recevoir le nom «&#x202f;%1&#x202f;». Vérifiez que le dossier de session existe encore et que l&apos;écriture y est permise.</translation>
    </message>
    <message>
        <source>“%1” already exists and was left alone.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» existe déjà et a été laissé tel quel.</translation>
    </message>
    <message>
        <source>“%1” could not be written to the disk for good. Check the disk and its free space.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» n&apos;a pas pu être écrit durablement sur le disque. Vérifiez le disque et son espace libre.</translation>
    </message>
    <message>
        <source>“%1” lies on another disk than the session and stays there. Copy it to “%2” yourself.</source>
        <extracomment>%1 is a file, %2 a folder</extracomment>
        <translation>«&#x202f;%1&#x202f;» se trouve sur un autre disque que la session et y reste. Copiez-le vous-même vers «&#x202f;%2&#x202f;».</translation>
    </message>
</context>
<context>
    <name>skein::FilesPage</name>
    <message>
        <source>Files and Names</source>
        <translation>Fichiers et noms</translation>
    </message>
    <message>
        <source>author creator rights iptc metadata xmp caption</source>
        <translation>auteur créateur droits iptc métadonnées xmp légende</translation>
    </message>
    <message>
        <source>rename counter date client sidecar xmp rating stars labels template</source>
        <translation>renommer compteur date client fichier annexe xmp note étoiles étiquettes modèle</translation>
    </message>
</context>
<context>
    <name>skein::Filmstrip</name>
    <message>
        <source>All photographs of the session in a row. A click shows one, Ctrl and Shift select several; the right mouse button opens a menu with what can be done.</source>
        <translation>Toutes les photos de la session à la suite. Un clic en montre une, Ctrl et Maj en sélectionnent plusieurs&#xa0;; le bouton droit de la souris ouvre un menu de ce que l&apos;on peut faire.</translation>
    </message>
    <message>
        <source>Filmstrip</source>
        <extracomment>name of the row of small pictures</extracomment>
        <translation>Bande de vignettes</translation>
    </message>
</context>
<context>
    <name>skein::FilterBar</name>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>%1 and %2 are numbers of photographs</extracomment>
        <translation>%1 sur %2 affichées</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <extracomment>%1 is a row of stars: photographs with as many or more</extracomment>
        <translation>%1 ou plus</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>photographs that arrived unseen</comment>
        <extracomment>%n counts photographs that have arrived unseen</extracomment>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s)</source>
        <extracomment>how many photographs there are</extracomment>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>All types</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Any label</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>Toute étiquette</translation>
    </message>
    <message>
        <source>Any rating</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>Toute note</translation>
    </message>
    <message>
        <source>Ascending</source>
        <extracomment>order in which photographs are sorted</extracomment>
        <translation>Croissant</translation>
    </message>
    <message>
        <source>Capture time</source>
        <extracomment>by what photographs are sorted</extracomment>
        <translation>Heure de prise de vue</translation>
    </message>
    <message>
        <source>Descending</source>
        <extracomment>the order: newest or last first</extracomment>
        <translation>Décroissant</translation>
    </message>
    <message>
        <source>Hidden by the filter</source>
        <translation>Masquée par le filtre</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>by what photographs are sorted: the name of the file</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No stars</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>Aucune étoile</translation>
    </message>
    <message>
        <source>Not rejected</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>Non rejetées</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>all that is neither RAW nor video</extracomment>
        <translation>Images</translation>
    </message>
    <message>
        <source>RAW</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>RAW</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>The filter hides the photograph that you look at (%1).</source>
        <extracomment>%1: &quot;3 of 40 shown&quot;</extracomment>
        <translation>Le filtre masque la photo que vous regardez (%1).</translation>
    </message>
    <message>
        <source>Time of change</source>
        <translation>Heure de modification</translation>
    </message>
    <message>
        <source>Videos</source>
        <extracomment>choice of the filter: which photographs are shown</extracomment>
        <translation>Vidéos</translation>
    </message>
</context>
<context>
    <name>skein::FirstMeeting</name>
    <message>
        <source>The camera was disconnected.</source>
        <translation>L&apos;appareil a été déconnecté.</translation>
    </message>
</context>
<context>
    <name>skein::FocusBracketForm</name>
    <message>
        <source>&amp;From:</source>
        <extracomment>where the focus bracket begins</extracomment>
        <translation type="vanished">&amp;De&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Go back to where the lens stood</source>
        <translation type="vanished">&amp;Revenir à la position de départ de l&apos;objectif</translation>
    </message>
    <message>
        <source>&amp;Photographs:</source>
        <extracomment>label of a number: how many photographs</extracomment>
        <translation type="vanished">&amp;Photos&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Rest before each:</source>
        <translation type="vanished">Pause a&amp;vant chacune&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Settling time:</source>
        <extracomment>label of a length of time: the lens rests before each photograph</extracomment>
        <translation>T&amp;emps de stabilisation :</translation>
    </message>
    <message>
        <source>&amp;Steps between two:</source>
        <translation type="vanished">Pa&amp;s entre deux&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Towards:</source>
        <extracomment>the direction in which the lens moves</extracomment>
        <translation type="vanished">&amp;Vers&#xa0;:</translation>
    </message>
    <message>
        <source>Afterwards the lens is moved back to where it was.</source>
        <translation>Ensuite, l&apos;objectif est ramené là où il était.</translation>
    </message>
    <message>
        <source>Dire&amp;ction:</source>
        <extracomment>label of a choice: the direction in which the focus moves</extracomment>
        <translation>D&amp;irection :</translation>
    </message>
    <message>
        <source>Far</source>
        <extracomment>where the lens goes: towards infinity</extracomment>
        <translation type="vanished">Loin</translation>
    </message>
    <message>
        <source>Far to near</source>
        <extracomment>where the focus goes: towards what is near</extracomment>
        <translation>De loin à près</translation>
    </message>
    <message>
        <source>Focus ran&amp;ge:</source>
        <extracomment>label of a choice: from where to where the focus goes</extracomment>
        <translation>Pla&amp;ge de mise au point :</translation>
    </message>
    <message>
        <source>From the present focus</source>
        <extracomment>range of a focus bracket</extracomment>
        <translation>Depuis la mise au point actuelle</translation>
    </message>
    <message>
        <source>From the present focus: so many photographs, so many steps apart. Mark A to mark B: between the two marks that you have set for the lens, either evenly by the number of photographs, or by the step, which makes as many as it needs.</source>
        <translation>Depuis la mise au point actuelle : un nombre donné de photos, espacées d&apos;un nombre donné de pas. Du repère A au repère B : entre les deux repères que vous avez posés pour l&apos;objectif, soit régulièrement selon le nombre de photos, soit selon le pas, qui en prend autant qu&apos;il en faut.</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>size of a step of the lens</extracomment>
        <translation>Grand</translation>
    </message>
    <message>
        <source>Mark A to mark B, by number</source>
        <extracomment>range of a focus bracket: between the two marks of the lens</extracomment>
        <translation>Du repère A au repère B, par nombre</translation>
    </message>
    <message>
        <source>Mark A to mark B, by step</source>
        <extracomment>range of a focus bracket: between the two marks of the lens</extracomment>
        <translation>Du repère A au repère B, par pas</translation>
    </message>
    <message>
        <source>Mark A to mark B, so many photographs</source>
        <translation type="vanished">Du repère A au repère B, en tant de photos</translation>
    </message>
    <message>
        <source>Mark A to mark B, so many steps apart</source>
        <translation type="vanished">Du repère A au repère B, par tant de pas</translation>
    </message>
    <message>
        <source>Middle</source>
        <extracomment>size of a step of the lens</extracomment>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Near</source>
        <extracomment>where the lens goes: towards what is near</extracomment>
        <translation type="vanished">Près</translation>
    </message>
    <message>
        <source>Near to far</source>
        <extracomment>where the focus goes: towards infinity</extracomment>
        <translation>De près à loin</translation>
    </message>
    <message>
        <source>Number o&amp;f photographs:</source>
        <extracomment>label of a number</extracomment>
        <translation>Nom&amp;bre de photos :</translation>
    </message>
    <message>
        <source>Ret&amp;urn to the starting focus</source>
        <translation>Re&amp;venir à la mise au point de départ</translation>
    </message>
    <message>
        <source>Si&amp;ze of a step:</source>
        <translation type="vanished">&amp;Taille d&apos;un pas&#xa0;:</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>size of a step of the lens</extracomment>
        <translation>Petit</translation>
    </message>
    <message>
        <source>So long the lens comes to rest before each photograph.</source>
        <translation>Temps pendant lequel l&apos;objectif s&apos;immobilise avant chaque photo.</translation>
    </message>
    <message>
        <source>So many steps of the lens are made from one photograph to the next.</source>
        <translation>Nombre de pas de l&apos;objectif d&apos;une photo à la suivante.</translation>
    </message>
    <message>
        <source>Ste&amp;ps per photograph:</source>
        <extracomment>label of a number: so many steps of the lens from one photograph to the next</extracomment>
        <translation>&amp;Pas par photo :</translation>
    </message>
    <message>
        <source>Step si&amp;ze:</source>
        <extracomment>label of a choice</extracomment>
        <translation>Taille d&amp;u pas :</translation>
    </message>
    <message>
        <source>The same picture at several focus distances, from where the lens stands or between two marks. A small step keeps the sharp zones overlapping.</source>
        <translation>La même image à plusieurs distances de mise au point, à partir de la position de l&apos;objectif ou entre deux repères. Avec un petit pas, les zones nettes se chevauchent.</translation>
    </message>
    <message>
        <source>The same steps as those of the focus buttons beside the picture. How far they go differs from lens to lens.</source>
        <translation>Les mêmes pas que ceux des boutons de mise au point à côté de l&apos;image. Leur amplitude varie d&apos;un objectif à l&apos;autre.</translation>
    </message>
    <message>
        <source>Where the focus goes from where it is now.</source>
        <translation>Où va la mise au point à partir de sa position actuelle.</translation>
    </message>
    <message>
        <source>Where the lens stands</source>
        <translation type="vanished">Position de l&apos;objectif</translation>
    </message>
</context>
<context>
    <name>skein::FocusCommands</name>
    <message>
        <source>Focus at mark %1</source>
        <extracomment>%1: A or B, a mark for a place of the focus</extracomment>
        <translation>Mise au point sur le repère %1</translation>
    </message>
    <message>
        <source>Focus mark %1 is set</source>
        <extracomment>%1: A or B, a mark for a place of the focus</extracomment>
        <translation>Repère %1 de mise au point posé</translation>
    </message>
    <message>
        <source>Focusing was stopped</source>
        <translation>La mise au point a été arrêtée</translation>
    </message>
    <message>
        <source>Focusing, pass %1 of %2, place %3
Sharpness %4, best so far %5</source>
        <extracomment>while the lens is moved to where the picture is sharpest: which of the passes, each finer than the one before, and how many; how many places of the lens were tried; figures</extracomment>
        <translation>Mise au point, passage %1 sur %2, position %3
Netteté %4, meilleure jusqu&apos;ici %5</translation>
    </message>
    <message>
        <source>Focusing…</source>
        <extracomment>message while the camera focuses</extracomment>
        <translation>Mise au point…</translation>
    </message>
    <message>
        <source>In focus</source>
        <extracomment>message: the camera has focused</extracomment>
        <translation>Au point</translation>
    </message>
    <message>
        <source>The camera does not tell its focus yet: no mark is set</source>
        <translation>L&apos;appareil n&apos;indique pas encore sa mise au point&#xa0;: aucun repère n&apos;est posé</translation>
    </message>
    <message>
        <source>The camera&apos;s own focus area can be placed after its first photograph</source>
        <translation>La zone de mise au point de l&apos;appareil pourra être placée après sa première photo</translation>
    </message>
    <message>
        <source>The focus area cannot be placed now. Let the camera show its whole picture, then try again.</source>
        <translation>La zone de mise au point ne peut pas être placée maintenant. Laissez l&apos;appareil montrer toute son image, puis réessayez.</translation>
    </message>
    <message>
        <source>The focus marks A and B are gone: the lens was moved by autofocus or ran into its end, and this camera does not tell where it is. Set them anew.</source>
        <translation>Les repères A et B de mise au point sont perdus&#xa0;: l&apos;objectif a été déplacé par l&apos;autofocus ou est arrivé en butée, et cet appareil n&apos;indique pas où il se trouve. Posez-les de nouveau.</translation>
    </message>
</context>
<context>
    <name>skein::FocusController</name>
    <message>
        <source>The camera could not focus. Aim at something with more contrast, or move the focus by the keys.</source>
        <translation>L&apos;appareil n&apos;a pas pu faire la mise au point. Visez quelque chose de plus contrasté, ou déplacez la mise au point avec les touches.</translation>
    </message>
    <message>
        <source>The camera did not place its focus area. Switch live view on, then try again.</source>
        <translation>L&apos;appareil n&apos;a pas placé sa zone de mise au point. Activez la visée en direct, puis réessayez.</translation>
    </message>
    <message>
        <source>The camera did not take this place for its focus area. Choose another place, or check its focus mode.</source>
        <translation>L&apos;appareil n&apos;a pas accepté cet endroit pour sa zone de mise au point. Choisissez un autre endroit, ou vérifiez son mode de mise au point.</translation>
    </message>
    <message>
        <source>The focus area cannot be placed now. Let the camera show its whole picture, then try again.</source>
        <translation>La zone de mise au point ne peut pas être placée maintenant. Laissez l&apos;appareil montrer toute son image, puis réessayez.</translation>
    </message>
    <message>
        <source>The lens did not move any farther. If it is at its end, move the focus the other way; else check the switch on the lens.</source>
        <translation>L&apos;objectif n&apos;est pas allé plus loin. S&apos;il est en butée, déplacez la mise au point dans l&apos;autre sens&#xa0;; sinon, vérifiez le commutateur de l&apos;objectif.</translation>
    </message>
    <message>
        <source>The lens did not move. Switch live view on, then try again.</source>
        <translation>L&apos;objectif n&apos;a pas bougé. Activez la visée en direct, puis réessayez.</translation>
    </message>
    <message>
        <source>The lens is at its end. Move the focus the other way.</source>
        <translation>L&apos;objectif est en butée. Déplacez la mise au point dans l&apos;autre sens.</translation>
    </message>
    <message>
        <source>There is no camera to be focused. Connect one, then try again.</source>
        <translation>Il n&apos;y a pas d&apos;appareil à mettre au point. Connectez-en un, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no such mark. Focus where you want to come back to, and set it.</source>
        <translation>Ce repère n&apos;existe pas. Mettez au point là où vous voulez revenir, et posez-le.</translation>
    </message>
    <message>
        <source>This camera&apos;s autofocus cannot be started from here. Press its shutter button halfway.</source>
        <translation>L&apos;autofocus de cet appareil ne peut pas être lancé d&apos;ici. Appuyez sur son déclencheur à mi-course.</translation>
    </message>
    <message>
        <source>This camera&apos;s lens cannot be moved from here. Turn its focus ring.</source>
        <translation>L&apos;objectif de cet appareil ne peut pas être déplacé d&apos;ici. Tournez sa bague de mise au point.</translation>
    </message>
</context>
<context>
    <name>skein::FocusRow</name>
    <message>
        <source>AF</source>
        <extracomment>Autofocus</extracomment>
        <translation>AF</translation>
    </message>
    <message>
        <source>Focus</source>
        <extracomment>title of a row of buttons that move the lens</extracomment>
        <translation>Mise au point</translation>
    </message>
    <message>
        <source>Set A</source>
        <extracomment>Set the mark A of the focus</extracomment>
        <translation>Poser A</translation>
    </message>
    <message>
        <source>Set B</source>
        <extracomment>button: remembers this place of the lens as B; there is A, too</extracomment>
        <translation>Poser B</translation>
    </message>
    <message>
        <source>Sharpest</source>
        <extracomment>Focus by sharpness</extracomment>
        <translation>Au plus net</translation>
    </message>
    <message>
        <source>To A</source>
        <extracomment>Go to the mark A of the focus</extracomment>
        <translation>Vers A</translation>
    </message>
    <message>
        <source>To B</source>
        <extracomment>button: moves the lens to place B</extracomment>
        <translation>Vers B</translation>
    </message>
    <message>
        <source>‹</source>
        <comment>focus</comment>
        <extracomment>button that moves the lens; more of them for larger steps</extracomment>
        <translation>‹</translation>
    </message>
    <message>
        <source>‹‹</source>
        <comment>focus</comment>
        <extracomment>button that moves the lens; more of them for larger steps</extracomment>
        <translation>‹‹</translation>
    </message>
    <message>
        <source>‹‹‹</source>
        <comment>focus</comment>
        <extracomment>The focus moves nearer (‹) or farther (›), by larger steps with more signs.</extracomment>
        <translation>‹‹‹</translation>
    </message>
    <message>
        <source>›</source>
        <comment>focus</comment>
        <extracomment>button that moves the lens; more of them for larger steps</extracomment>
        <translation>›</translation>
    </message>
    <message>
        <source>››</source>
        <comment>focus</comment>
        <extracomment>button that moves the lens; more of them for larger steps</extracomment>
        <translation>››</translation>
    </message>
    <message>
        <source>›››</source>
        <comment>focus</comment>
        <extracomment>button that moves the lens; more of them for larger steps</extracomment>
        <translation>›››</translation>
    </message>
</context>
<context>
    <name>skein::FocusShooter</name>
    <message>
        <source>The focus cannot be moved while another camera is shown. Show the camera of the sequence until that has ended.</source>
        <translation>La mise au point ne peut pas être déplacée pendant qu&apos;un autre appareil est affiché. Affichez l&apos;appareil de la séquence jusqu&apos;à la fin de celle-ci.</translation>
    </message>
    <message>
        <source>The lens has moved in a way that could not be counted, and the places from before are not known any more.</source>
        <translation>L&apos;objectif a bougé d&apos;une façon qui n&apos;a pas pu être comptée, et les positions précédentes ne sont plus connues.</translation>
    </message>
</context>
<context>
    <name>skein::FolderButton</name>
    <message>
        <source>New photographs are saved in %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Les nouvelles photos sont enregistrées dans %1</translation>
    </message>
    <message>
        <source>No session</source>
        <extracomment>button of the status bar: no session&apos;s folder is open</extracomment>
        <translation>Aucune session</translation>
    </message>
    <message>
        <source>No session is open.</source>
        <translation>Aucune session n&apos;est ouverte.</translation>
    </message>
    <message>
        <source>Session folder</source>
        <extracomment>name of a button, for screen readers name of a button, for screen readers</extracomment>
        <translation>Dossier de session</translation>
    </message>
    <message>
        <source>Session folder %1</source>
        <extracomment>name of a button, for screen readers</extracomment>
        <translation>Dossier de session %1</translation>
    </message>
</context>
<context>
    <name>skein::FrameDecoder</name>
    <message>
        <source>A live-view frame could not be decoded. Live view goes on with the next one.</source>
        <translation>Une image de la visée en direct n&apos;a pas pu être décodée. La visée en direct continue avec la suivante.</translation>
    </message>
    <message>
        <source>A live-view frame did not arrive whole. Live view goes on with the next one.</source>
        <translation>Une image de la visée en direct n&apos;est pas arrivée complète. La visée en direct continue avec la suivante.</translation>
    </message>
</context>
<context>
    <name>skein::FrameSaver</name>
    <message>
        <source>No free name was found in “%1”; the frame stays in “%2”. Look at what lies there.</source>
        <extracomment>%1 is a folder, %2 a file</extracomment>
        <translation>Aucun nom libre n&apos;a été trouvé dans «&#x202f;%1&#x202f;»&#xa0;; l&apos;image reste dans «&#x202f;%2&#x202f;». Regardez ce qui s&apos;y trouve.</translation>
    </message>
    <message>
        <source>There is no frame of live view to save. Start live view, wait for its picture and try again.</source>
        <translation>Il n&apos;y a pas d&apos;image de visée en direct à enregistrer. Démarrez la visée en direct, attendez son image et réessayez.</translation>
    </message>
</context>
<context>
    <name>skein::GpError</name>
    <message>
        <source>Another program is using the camera. Close that program, or eject the camera in the file manager, then connect again.</source>
        <translation>Un autre programme utilise l&apos;appareil. Fermez ce programme, ou éjectez l&apos;appareil dans le gestionnaire de fichiers, puis connectez-le de nouveau.</translation>
    </message>
    <message>
        <source>No camera answers at “%1”. Check that it is switched on and connected, and that the address is right, then connect again.</source>
        <extracomment>%1 is the address of a camera, such as usb:001,005 or ptpip:192.168.1.20</extracomment>
        <translation>Aucun appareil ne répond à «&#x202f;%1&#x202f;». Vérifiez qu&apos;il est allumé et connecté, et que l&apos;adresse est juste, puis connectez-le de nouveau.</translation>
    </message>
    <message>
        <source>Stopped. Nothing more needs to be done.</source>
        <translation>Arrêté. Il n&apos;y a rien d&apos;autre à faire.</translation>
    </message>
    <message>
        <source>The camera at “%1” does not answer. Switch it off and on again, check the connection, then connect again.</source>
        <extracomment>%1 is the address of a camera, such as usb:001,005 or ptpip:192.168.1.20</extracomment>
        <translation>L&apos;appareil à «&#x202f;%1&#x202f;» ne répond pas. Éteignez-le et rallumez-le, vérifiez la connexion, puis connectez-le de nouveau.</translation>
    </message>
    <message>
        <source>The camera at “%1” may not be used from this account. Unplug it and plug it in again; if that does not help, install the udev rules of libgphoto2.</source>
        <extracomment>%1 is the address of a camera, such as usb:001,005 or ptpip:192.168.1.20</extracomment>
        <translation>L&apos;appareil à «&#x202f;%1&#x202f;» ne peut pas être utilisé depuis ce compte. Débranchez-le et rebranchez-le&#xa0;; si cela ne suffit pas, installez les règles udev de libgphoto2.</translation>
    </message>
    <message>
        <source>The camera cannot show live view now and says: %1. Change that on the camera, then try again.</source>
        <extracomment>%1 is what the camera says, in its own words</extracomment>
        <translation>L&apos;appareil ne peut pas montrer la visée en direct maintenant et indique&#xa0;: %1. Changez cela sur l&apos;appareil, puis réessayez.</translation>
    </message>
    <message>
        <source>The camera could not be connected. Switch it off and on, then connect again.</source>
        <translation>L&apos;appareil n&apos;a pas pu être connecté. Éteignez-le et rallumez-le, puis connectez-le de nouveau.</translation>
    </message>
    <message>
        <source>The camera did not accept the value. Choose another one, or check whether its mode dial or lens allows it.</source>
        <translation>L&apos;appareil n&apos;a pas accepté la valeur. Choisissez-en une autre, ou vérifiez que sa molette de modes ou son objectif le permet.</translation>
    </message>
    <message>
        <source>The camera did not answer in time. Try again; if that does not help, switch the camera off and on.</source>
        <translation>L&apos;appareil n&apos;a pas répondu à temps. Réessayez&#xa0;; si cela ne suffit pas, éteignez et rallumez l&apos;appareil.</translation>
    </message>
    <message>
        <source>The camera did not answer while the setting was being changed. Look at what the setting is at, then try again; if that does not help, switch the camera off and on.</source>
        <translation>L&apos;appareil n&apos;a pas répondu pendant la modification du réglage. Regardez où en est le réglage, puis réessayez&#xa0;; si cela ne suffit pas, éteignez et rallumez l&apos;appareil.</translation>
    </message>
    <message>
        <source>The camera did not delete the file. Check whether the file or the card is protected, then try again.</source>
        <translation>L&apos;appareil n&apos;a pas supprimé le fichier. Vérifiez si le fichier ou la carte est protégé, puis réessayez.</translation>
    </message>
    <message>
        <source>The camera did not find the file when it was to be deleted. Whether it is still on the card is seen at the next look at the card.</source>
        <translation>L&apos;appareil n&apos;a pas trouvé le fichier au moment de le supprimer. La prochaine lecture de la carte dira s&apos;il y est encore.</translation>
    </message>
    <message>
        <source>The camera does not hand this file out. Copy it with a card reader.</source>
        <translation>L&apos;appareil ne livre pas ce fichier. Copiez-le avec un lecteur de cartes.</translation>
    </message>
    <message>
        <source>The camera does not have this file any more. Look at its list of files.</source>
        <translation>L&apos;appareil n&apos;a plus ce fichier. Regardez sa liste de fichiers.</translation>
    </message>
    <message>
        <source>The camera does not report what happens to it. Connect again.</source>
        <translation>L&apos;appareil ne signale pas ce qui lui arrive. Connectez-le de nouveau.</translation>
    </message>
    <message>
        <source>The camera gave no live view. Check its mode dial and battery, then try again.</source>
        <translation>L&apos;appareil n&apos;a pas donné de visée en direct. Vérifiez sa molette de modes et sa batterie, puis réessayez.</translation>
    </message>
    <message>
        <source>The camera gave no small picture of this file. Try again, or download the file.</source>
        <translation>L&apos;appareil n&apos;a pas donné de petite image de ce fichier. Réessayez, ou téléchargez le fichier.</translation>
    </message>
    <message>
        <source>The camera gave no summary of itself. Try again when it is idle.</source>
        <translation>L&apos;appareil n&apos;a pas donné de résumé sur lui-même. Réessayez quand il est inactif.</translation>
    </message>
    <message>
        <source>The camera has no room left. Make room on its card or insert another, then try again.</source>
        <translation>L&apos;appareil n&apos;a plus de place. Libérez-en sur sa carte ou insérez-en une autre, puis réessayez.</translation>
    </message>
    <message>
        <source>The camera has no small picture of this file. Download the file to see it.</source>
        <translation>L&apos;appareil n&apos;a pas de petite image de ce fichier. Téléchargez le fichier pour le voir.</translation>
    </message>
    <message>
        <source>The camera is busy. Wait until it has finished, then try again.</source>
        <translation>L&apos;appareil est occupé. Attendez qu&apos;il ait terminé, puis réessayez.</translation>
    </message>
    <message>
        <source>The camera refused to take the picture. Check focus, lens, card and mode dial, then try again.</source>
        <translation>L&apos;appareil a refusé de prendre la photo. Vérifiez la mise au point, l&apos;objectif, la carte et la molette de modes, puis réessayez.</translation>
    </message>
    <message>
        <source>The camera sends live view that is not a JPEG picture, so it cannot be shown. End live view and begin it anew; if that does not help, switch the camera off and on.</source>
        <translation>L&apos;appareil envoie une visée en direct qui n&apos;est pas une image JPEG, elle ne peut donc pas être affichée. Arrêtez la visée en direct et relancez-la&#xa0;; si cela ne suffit pas, éteignez et rallumez l&apos;appareil.</translation>
    </message>
    <message>
        <source>The camera went away. Check its cable, battery and Wi-Fi, then connect again.</source>
        <translation>L&apos;appareil a disparu. Vérifiez son câble, sa batterie et le Wi-Fi, puis connectez-le de nouveau.</translation>
    </message>
    <message>
        <source>The camera&apos;s settings could not be read. Try again; if that does not help, switch the camera off and on.</source>
        <translation>Les réglages de l&apos;appareil n&apos;ont pas pu être lus. Réessayez&#xa0;; si cela ne suffit pas, éteignez et rallumez l&apos;appareil.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off while the file was being deleted. Whether it is still on the card is seen when the camera is back.</source>
        <translation>La connexion à l&apos;appareil s&apos;est rompue pendant la suppression du fichier. On verra s&apos;il est encore sur la carte quand l&apos;appareil sera de retour.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off while the setting was being changed. Look at what the setting is at when the camera is back, then try again.</source>
        <translation>La connexion à l&apos;appareil s&apos;est rompue pendant la modification du réglage. Regardez où en est le réglage quand l&apos;appareil sera de retour, puis réessayez.</translation>
    </message>
    <message>
        <source>The files on the camera could not be listed. Check its card, then try again.</source>
        <translation>Les fichiers de l&apos;appareil n&apos;ont pas pu être listés. Vérifiez sa carte, puis réessayez.</translation>
    </message>
    <message>
        <source>The photograph could not be fetched from the camera. Check whether it is on its card, then try again.</source>
        <translation>La photo n&apos;a pas pu être récupérée de l&apos;appareil. Vérifiez si elle est sur sa carte, puis réessayez.</translation>
    </message>
    <message>
        <source>The photograph did not arrive whole from the camera&apos;s memory, and is on no card. Check the cable, then take it again.</source>
        <translation>La photo n&apos;est pas arrivée complète de la mémoire de l&apos;appareil, et n&apos;est sur aucune carte. Vérifiez le câble, puis reprenez-la.</translation>
    </message>
    <message>
        <source>There is no camera at “%1” that takes the connection. If another program is using it, end that one; else check the address and the camera&apos;s USB or Wi-Fi mode, then connect again.</source>
        <extracomment>%1 is the address of a camera, such as usb:001,005 or ptpip:192.168.1.20</extracomment>
        <translation>Aucun appareil à «&#x202f;%1&#x202f;» n&apos;accepte la connexion. Si un autre programme l&apos;utilise, arrêtez-le&#xa0;; sinon, vérifiez l&apos;adresse et le mode USB ou Wi-Fi de l&apos;appareil, puis connectez-le de nouveau.</translation>
    </message>
    <message>
        <source>This camera cannot be released from the computer. Press its own shutter button instead.</source>
        <translation>Cet appareil ne peut pas être déclenché depuis l&apos;ordinateur. Appuyez plutôt sur son déclencheur.</translation>
    </message>
    <message>
        <source>This camera cannot do that. Use the controls on the camera instead.</source>
        <translation>Cet appareil ne sait pas le faire. Utilisez plutôt les commandes de l&apos;appareil.</translation>
    </message>
    <message>
        <source>This camera has no live view for the computer. Use its own finder instead.</source>
        <translation>Cet appareil n&apos;a pas de visée en direct pour l&apos;ordinateur. Utilisez plutôt son viseur.</translation>
    </message>
    <message>
        <source>“%1” is not an address of a camera. Use one like “usb:001,005” or “ptpip:192.168.1.20”.</source>
        <extracomment>%1 is the address of a camera, such as usb:001,005 or ptpip:192.168.1.20</extracomment>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas une adresse d&apos;appareil photo. Utilisez-en une comme «&#x202f;usb:001,005&#x202f;» ou «&#x202f;ptpip:192.168.1.20&#x202f;».</translation>
    </message>
</context>
<context>
    <name>skein::GuideSection</name>
    <message>
        <source> px</source>
        <extracomment>pixels, behind a number</extracomment>
        <translation> px</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <extracomment>a corner of the picture, from which the golden spiral begins</extracomment>
        <translation>En bas à gauche</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <extracomment>a corner of the picture, from which the golden spiral begins</extracomment>
        <translation>En bas à droite</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>label of a choice: the colour of the guides</extracomment>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Colour of the guides</source>
        <translation>Couleur des lignes de composition</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>label of a number: columns of the grid</extracomment>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Draws the guides over what the mask keeps, instead of over the whole picture.</source>
        <translation>Trace les lignes de composition sur ce que garde le masque, et non sur l&apos;image entière.</translation>
    </message>
    <message>
        <source>Ends at</source>
        <extracomment>the corner in which the golden spiral ends</extracomment>
        <translation>Finit</translation>
    </message>
    <message>
        <source>Follow the mask</source>
        <translation>Suivre le masque</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>the kind of guides: thirds, diagonals, ...</extracomment>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>Lines that help to compose: thirds, diagonals, spirals and grids, over live view and photographs. They are only shown and never saved.</source>
        <translation>Lignes qui aident à composer&#xa0;: tiers, diagonales, spirales et grilles, par-dessus la visée en direct et les photos. Elles sont seulement affichées, jamais enregistrées.</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>label of a number: rows of the grid</extracomment>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Show the guides</source>
        <translation>Afficher les lignes</translation>
    </message>
    <message>
        <source>Top left</source>
        <extracomment>a corner of the picture, from which the golden spiral begins</extracomment>
        <translation>En haut à gauche</translation>
    </message>
    <message>
        <source>Top right</source>
        <extracomment>a corner of the picture, from which the golden spiral begins</extracomment>
        <translation>En haut à droite</translation>
    </message>
    <message>
        <source>Width</source>
        <extracomment>unit of a line&apos;s width</extracomment>
        <translation>Épaisseur</translation>
    </message>
</context>
<context>
    <name>skein::Guides</name>
    <message>
        <source>45° lines</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Lignes à 45°</translation>
    </message>
    <message>
        <source>Centre lines</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Lignes médianes</translation>
    </message>
    <message>
        <source>Diagonals</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Diagonales</translation>
    </message>
    <message>
        <source>Diagonals with perpendiculars</source>
        <translation>Diagonales et perpendiculaires</translation>
    </message>
    <message>
        <source>Fifths</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Cinquièmes</translation>
    </message>
    <message>
        <source>Golden sections</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Nombre d&apos;or</translation>
    </message>
    <message>
        <source>Golden spiral</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Spirale d&apos;or</translation>
    </message>
    <message>
        <source>Grid</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Grille</translation>
    </message>
    <message>
        <source>No guides</source>
        <extracomment>choice: no lines over the picture</extracomment>
        <translation>Aucune ligne</translation>
    </message>
    <message>
        <source>Quarters</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Quarts</translation>
    </message>
    <message>
        <source>Thirds</source>
        <extracomment>a kind of guides, which are lines over the picture</extracomment>
        <translation>Tiers</translation>
    </message>
</context>
<context>
    <name>skein::Handbook</name>
    <message>
        <source>The handbook is not there. Install Skein anew, or read its manual page by typing “man skein” in a terminal.</source>
        <translation>Le manuel est absent. Réinstallez Skein, ou lisez sa page de manuel en tapant «&#x202f;man skein&#x202f;» dans un terminal.</translation>
    </message>
</context>
<context>
    <name>skein::HandbookWindow</name>
    <message>
        <source>Click a link to go where it leads. The arrow keys scroll.</source>
        <translation>Cliquez sur un lien pour aller où il mène. Les flèches font défiler.</translation>
    </message>
    <message>
        <source>Contents</source>
        <extracomment>button: goes to the table of contents</extracomment>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Rechercher dans cette page</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Page of the handbook</source>
        <translation>Page du manuel</translation>
    </message>
    <message>
        <source>Return goes to the next place with these words.</source>
        <translation>Entrée va à l&apos;endroit suivant où figurent ces mots.</translation>
    </message>
</context>
<context>
    <name>skein::HashList</name>
    <message>
        <source>The earlier hash list “%1” has been changed since it was written, so it proves nothing. Move the folder “ascmhl” away to begin anew.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>La liste d&apos;empreintes antérieure «&#x202f;%1&#x202f;» a été modifiée depuis son écriture, elle ne prouve donc rien. Déplacez ailleurs le dossier «&#x202f;ascmhl&#x202f;» pour recommencer à neuf.</translation>
    </message>
    <message>
        <source>The hash list could not be written in “%1”. Check that there is room and that the folder may be written to.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>La liste d&apos;empreintes n&apos;a pas pu être écrite dans «&#x202f;%1&#x202f;». Vérifiez qu&apos;il y a de la place et que l&apos;écriture est permise dans le dossier.</translation>
    </message>
    <message>
        <source>The journal of the session “%1” could not be read, so nobody knows whether its photographs are those that came from the camera. Open the session once, then write the list again.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>Le journal de la session «&#x202f;%1&#x202f;» n&apos;a pas pu être lu, on ne sait donc pas si ses photos sont celles venues de l&apos;appareil. Ouvrez la session une fois, puis écrivez de nouveau la liste.</translation>
    </message>
    <message>
        <source>“%1” could not be read. Move the folder “ascmhl” away to begin anew.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>«&#x202f;%1&#x202f;» n&apos;a pas pu être lu. Déplacez ailleurs le dossier «&#x202f;ascmhl&#x202f;» pour recommencer à neuf.</translation>
    </message>
</context>
<context>
    <name>skein::HashListCommand</name>
    <message numerus="yes">
        <source>A hash list of %n file(s) was written.</source>
        <extracomment>a hash list proves that files have not been changed (ASC MHL)</extracomment>
        <translation>
            <numerusform>Une liste d&apos;empreintes de %n fichier a été écrite.</numerusform>
            <numerusform>Une liste d&apos;empreintes de %n fichiers a été écrite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since the earlier hash list: %1.</source>
        <extracomment>%1: names of files with commas between them</extracomment>
        <translation>Modifiés depuis la liste d&apos;empreintes antérieure&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Gone since the earlier hash list: %1.</source>
        <extracomment>%1: names of files with commas between them</extracomment>
        <translation>Disparus depuis la liste d&apos;empreintes antérieure&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not readable, and not in the list: %1.</source>
        <extracomment>%1: names of files with commas between them</extracomment>
        <translation>Illisibles, et absents de la liste&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not what came from the camera: %1.</source>
        <extracomment>%1: names of files with commas between them</extracomment>
        <translation>Différents de ce qui est venu de l&apos;appareil&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Reading all photographs for the hash list: %1 %</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Lecture de toutes les photos pour la liste d&apos;empreintes&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>button beside a sentence about a file: shows it in the file manager</extracomment>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>button: no list of hashes is written</extracomment>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>skein::HashListFile</name>
    <message>
        <source>An earlier hash list of this folder cannot be read. Move the folder “ascmhl” away to begin anew.</source>
        <translation>Une liste d&apos;empreintes antérieure de ce dossier est illisible. Déplacez ailleurs le dossier «&#x202f;ascmhl&#x202f;» pour recommencer à neuf.</translation>
    </message>
</context>
<context>
    <name>skein::HashesCommand</name>
    <message>
        <source>%1 could not be read and is not in the list.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 n&apos;a pas pu être lu et n&apos;est pas dans la liste.</translation>
    </message>
    <message>
        <source>%1 has changed since the earlier list.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 a changé depuis la liste antérieure.</translation>
    </message>
    <message>
        <source>%1 is gone since the earlier list.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 a disparu depuis la liste antérieure.</translation>
    </message>
    <message>
        <source>%1 is not what came from the camera.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 n&apos;est pas ce qui est venu de l&apos;appareil.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Name the folder of a session with --session.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Il n&apos;y a pas de dossier «&#x202f;%1&#x202f;». Donnez le dossier d&apos;une session avec --session.</translation>
    </message>
</context>
<context>
    <name>skein::HashingFile</name>
    <message>
        <source>The camera was connected without a session folder, so photographs cannot be fetched. Open a session, then connect the camera again.</source>
        <translation>L&apos;appareil a été connecté sans dossier de session, les photos ne peuvent donc pas être récupérées. Ouvrez une session, puis connectez de nouveau l&apos;appareil.</translation>
    </message>
</context>
<context>
    <name>skein::HelpText</name>
    <message>
        <source>Arguments:</source>
        <extracomment>heading of what --help prints: a list of what stands behind the options follows</extracomment>
        <translation>Arguments :</translation>
    </message>
    <message>
        <source>Options:</source>
        <extracomment>heading of what --help prints: a list follows</extracomment>
        <translation>Options :</translation>
    </message>
    <message>
        <source>Usage: %1 [options] %2</source>
        <extracomment>heading of what --help prints; %1 is the name of the program, %2 what may stand behind it, such as SESSION</extracomment>
        <translation>Utilisation : %1 [options] %2</translation>
    </message>
</context>
<context>
    <name>skein::HistogramPanel</name>
    <message>
        <source>Histogram</source>
        <extracomment>how the picture&apos;s brightness is shown</extracomment>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>How the brightness of the picture is shown: as a histogram, as a waveform that keeps left and right, for each colour, or as the sensor measured it.</source>
        <translation>Comment la luminosité de l&apos;image est montrée&#xa0;: en histogramme, en forme d&apos;onde qui conserve gauche et droite, pour chaque couleur, ou telle que le capteur l&apos;a mesurée.</translation>
    </message>
    <message>
        <source>L* %1  a* %2  b* %3</source>
        <extracomment>values of a pixel: lightness and colour by CIE L*a*b*</extracomment>
        <translation>L* %1  a* %2  b* %3</translation>
    </message>
    <message>
        <source>L* –  a* –  b* –</source>
        <translation>L* –  a* –  b* –</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>on a small button: logarithmic scale</extracomment>
        <translation>Log</translation>
    </message>
    <message>
        <source>Pixel under the pointer</source>
        <translation>Pixel sous le pointeur</translation>
    </message>
    <message>
        <source>R %1  G %2  B %3</source>
        <extracomment>values of a pixel: red, green, blue</extracomment>
        <translation>R %1  V %2  B %3</translation>
    </message>
    <message>
        <source>R –  G –  B –</source>
        <translation>R –  V –  B –</translation>
    </message>
    <message>
        <source>RAW data</source>
        <extracomment>how the picture&apos;s brightness is shown: from the sensor&apos;s own data</extracomment>
        <translation>Données RAW</translation>
    </message>
    <message>
        <source>RGB parade</source>
        <extracomment>how the picture&apos;s brightness is shown: three waveforms beside each other</extracomment>
        <translation>Parade RVB</translation>
    </message>
    <message>
        <source>Red, green and blue as they are in the picture, from 0 to 255, and the colour they stand for as CIE L*a*b* (D50).</source>
        <translation>Rouge, vert et bleu tels qu&apos;ils sont dans l&apos;image, de 0 à 255, et la couleur qu&apos;ils représentent en CIE L*a*b* (D50).</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>on a small button: a curve of its own for each colour</extracomment>
        <translation>Séparé</translation>
    </message>
    <message>
        <source>Waveform</source>
        <extracomment>how the picture&apos;s brightness is shown</extracomment>
        <translation>Forme d&apos;onde</translation>
    </message>
    <message>
        <source>What is shown of the exposure</source>
        <translation>Ce qui est montré de l&apos;exposition</translation>
    </message>
</context>
<context>
    <name>skein::HistogramPresenter</name>
    <message>
        <source>Live view has no RAW data.</source>
        <translation>La visée en direct n&apos;a pas de données RAW.</translation>
    </message>
    <message>
        <source>Reading the RAW data…</source>
        <translation>Lecture des données RAW…</translation>
    </message>
    <message>
        <source>The histogram appears here when the photograph has been read.</source>
        <translation>L&apos;histogramme apparaît ici quand la photo a été lue.</translation>
    </message>
    <message>
        <source>The histogram appears here with the first frame of live view.</source>
        <translation>L&apos;histogramme apparaît ici avec la première image de la visée en direct.</translation>
    </message>
    <message>
        <source>The histogram appears here with the first photograph.</source>
        <translation>L&apos;histogramme apparaît ici avec la première photo.</translation>
    </message>
    <message>
        <source>There is no histogram: the filter hides all photographs.</source>
        <translation>Il n&apos;y a pas d&apos;histogramme&#xa0;: le filtre masque toutes les photos.</translation>
    </message>
    <message>
        <source>There is no histogram: this file cannot be shown.</source>
        <translation>Il n&apos;y a pas d&apos;histogramme&#xa0;: ce fichier ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>This photograph has no RAW file.</source>
        <translation>Cette photo n&apos;a pas de fichier RAW.</translation>
    </message>
</context>
<context>
    <name>skein::HistogramView</name>
    <message>
        <source>B</source>
        <extracomment>one letter: the colour blue, beside its curve in the histogram</extracomment>
        <translation>B</translation>
    </message>
    <message>
        <source>G</source>
        <extracomment>one letter: the colour green, beside its curve in the histogram</extracomment>
        <translation>V</translation>
    </message>
    <message>
        <source>L</source>
        <extracomment>one letter: luminance, beside its curve in the histogram</extracomment>
        <translation>L</translation>
    </message>
    <message>
        <source>Of the sensor&apos;s data, at black: %1. Saturated: %2.</source>
        <extracomment>%1 and %2: parts of the picture with their colours, such as &quot;red 2 %, blue 1 %&quot;</extracomment>
        <translation>Des données du capteur, au noir&#xa0;: %1. Saturées&#xa0;: %2.</translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>one letter: the colour red, beside its curve in the histogram</extracomment>
        <translation>R</translation>
    </message>
    <message>
        <source>The histogram appears here with the first photograph.</source>
        <translation>L&apos;histogramme apparaît ici avec la première photo.</translation>
    </message>
    <message>
        <source>This is of the pixels that are loaded so far.</source>
        <translation>Il porte sur les pixels chargés jusqu&apos;ici.</translation>
    </message>
    <message>
        <source>This is of the whole picture.</source>
        <translation>Il porte sur l&apos;image entière.</translation>
    </message>
    <message>
        <source>This photograph has no RAW file.</source>
        <translation>Cette photo n&apos;a pas de fichier RAW.</translation>
    </message>
    <message>
        <source>Without any light: %1. At full brightness: %2.</source>
        <extracomment>%1 and %2: parts of the picture with their colours, such as &quot;red 2 %, blue 1 %&quot;</extracomment>
        <translation>Sans aucune lumière&#xa0;: %1. À pleine luminosité&#xa0;: %2.</translation>
    </message>
    <message>
        <source>stops below saturation</source>
        <translation>IL sous la saturation</translation>
    </message>
    <message>
        <source>stops below the saturation that the data show</source>
        <extracomment>what the numbers along the axis of a RAW histogram are</extracomment>
        <translation>IL sous la saturation visible dans les données</translation>
    </message>
</context>
<context>
    <name>skein::HookDefinition</name>
    <message>
        <source>A character in these arguments cannot be given to a program. Type them again.</source>
        <translation>Un caractère de ces arguments ne peut pas être transmis à un programme. Saisissez-les de nouveau.</translation>
    </message>
    <message>
        <source>Camera connected</source>
        <extracomment>an event at which a program is run</extracomment>
        <translation>Appareil connecté</translation>
    </message>
    <message>
        <source>Camera disconnected</source>
        <extracomment>an event at which a program is run</extracomment>
        <translation>Appareil déconnecté</translation>
    </message>
    <message>
        <source>No program is named. Choose the one to run.</source>
        <translation>Aucun programme n&apos;est indiqué. Choisissez celui à lancer.</translation>
    </message>
    <message>
        <source>Photograph saved</source>
        <extracomment>an event at which a program is run</extracomment>
        <translation>Photo enregistrée</translation>
    </message>
    <message>
        <source>Photograph taken</source>
        <extracomment>what happens, as an entry of a list</extracomment>
        <translation>Photo prise</translation>
    </message>
    <message>
        <source>Sequence ended</source>
        <extracomment>an event at which a program is run</extracomment>
        <translation>Séquence terminée</translation>
    </message>
    <message>
        <source>Session opened</source>
        <extracomment>an event at which a program is run</extracomment>
        <translation>Session ouverte</translation>
    </message>
    <message>
        <source>These arguments are too long. Put what shall be done into a script, and name the script as the program.</source>
        <translation>Ces arguments sont trop longs. Mettez ce qu&apos;il faut faire dans un script, et indiquez le script comme programme.</translation>
    </message>
    <message>
        <source>“%1” is no full path. Write the path of the program from the first slash on, or its name alone.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas un chemin complet. Écrivez le chemin du programme depuis la première barre oblique, ou son nom seul.</translation>
    </message>
</context>
<context>
    <name>skein::HookDialog</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>menu of what arguments may contain: the words, then how it is written</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>button: adds the program to the list</extracomment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add Program</source>
        <extracomment>title of a window</extracomment>
        <translation>Ajouter un programme</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>button: takes over what was changed</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>button: takes the program that is chosen</extracomment>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Choose the Program</source>
        <translation>Choisir le programme</translation>
    </message>
    <message>
        <source>Edit Program</source>
        <extracomment>title of a window</extracomment>
        <translation>Modifier le programme</translation>
    </message>
    <message>
        <source>No shell reads the arguments: each line is given to the program as it is, with spaces and quotes. What happened also stands in its environment, as SKEIN_PATH and so on.</source>
        <translation>Aucun shell ne lit les arguments&#xa0;: chaque ligne est transmise telle quelle au programme, avec espaces et guillemets. Ce qui s&apos;est produit figure aussi dans son environnement, sous SKEIN_PATH, etc.</translation>
    </message>
</context>
<context>
    <name>skein::HookOrder</name>
    <message>
        <source>How it ended: done, stopped or failed</source>
        <translation>Comment elle s&apos;est terminée&#xa0;: achevée, arrêtée ou échouée</translation>
    </message>
    <message>
        <source>The camera</source>
        <extracomment>what {camera} stands for</extracomment>
        <translation>L&apos;appareil</translation>
    </message>
    <message>
        <source>The camera’s own name for it</source>
        <translation>Le nom que l&apos;appareil lui donne</translation>
    </message>
    <message>
        <source>The folder of the session</source>
        <translation>Le dossier de session</translation>
    </message>
    <message>
        <source>The name of the sequence</source>
        <translation>Le nom de la séquence</translation>
    </message>
    <message>
        <source>The photograph, with its folder</source>
        <translation>La photo, avec son dossier</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>what {event} stands for</extracomment>
        <translation>Ce qui s&apos;est produit</translation>
    </message>
</context>
<context>
    <name>skein::HookRun</name>
    <message>
        <source>%1: the program “%2” could not be started. Look whether it is there and may be run, and is named rightly.</source>
        <extracomment>%1 is what happened (&quot;Photograph saved&quot;), %2 a program</extracomment>
        <translation>%1&#xa0;: le programme «&#x202f;%2&#x202f;» n&apos;a pas pu être lancé. Vérifiez qu&apos;il est là, qu&apos;il peut être exécuté et que son nom est juste.</translation>
    </message>
    <message>
        <source>%1: what “%2” had started still ran after %3 s and was ended. What is to stay must be started with setsid.</source>
        <extracomment>%1 is what happened (&quot;Photograph saved&quot;), %2 a program, %3 a number of seconds</extracomment>
        <translation>%1&#xa0;: ce que «&#x202f;%2&#x202f;» avait lancé tournait encore après %3 s et a été arrêté. Ce qui doit rester doit être lancé avec setsid.</translation>
    </message>
    <message>
        <source>%1: “%2” crashed or was killed.</source>
        <extracomment>%1 is an event such as &quot;Photograph saved&quot;, %2 a program</extracomment>
        <translation>%1&#xa0;: «&#x202f;%2&#x202f;» a planté ou a été tué.</translation>
    </message>
    <message>
        <source>%1: “%2” failed with the code %3 and did not say why.</source>
        <extracomment>%1 is an event such as &quot;Photograph saved&quot;, %2 a program, %3 a number</extracomment>
        <translation>%1&#xa0;: «&#x202f;%2&#x202f;» a échoué avec le code %3 sans dire pourquoi.</translation>
    </message>
    <message>
        <source>%1: “%2” failed with the code %3. It said: “%4”.</source>
        <extracomment>%1 is an event such as &quot;Photograph saved&quot;, %2 a program, %3 a number, %4 what the program said</extracomment>
        <translation>%1&#xa0;: «&#x202f;%2&#x202f;» a échoué avec le code %3. Il a dit&#xa0;: «&#x202f;%4&#x202f;».</translation>
    </message>
    <message>
        <source>%1: “%2” had not ended after %3 s and was ended. Look why it hangs, or give hooks more time in the preferences.</source>
        <extracomment>%1 is an event such as &quot;Photograph saved&quot;, %2 a program, %3 a number</extracomment>
        <translation>%1&#xa0;: «&#x202f;%2&#x202f;» n&apos;avait pas terminé après %3 s et a été arrêté. Voyez pourquoi il se bloque, ou donnez plus de temps aux programmes déclenchés dans les préférences.</translation>
    </message>
    <message>
        <source>%1: “%2” wrote more than %3 and was ended. Let it write less, or into a file.</source>
        <extracomment>%3 is an amount of data: &quot;4.0 MiB&quot;</extracomment>
        <translation>%1&#xa0;: «&#x202f;%2&#x202f;» a écrit plus de %3 et a été arrêté. Faites-le écrire moins, ou dans un fichier.</translation>
    </message>
</context>
<context>
    <name>skein::HookRunner</name>
    <message numerus="yes">
        <source>%n program(s) wait for their turn, and no more can: for what happens now none is run. Let fewer be run, or quicker ones.</source>
        <extracomment>hooks are the photographer&apos;s own programs, which are run when something happens</extracomment>
        <translation>
            <numerusform>%n programme attend son tour, et il ne peut y en avoir plus&#xa0;: pour ce qui se produit maintenant, aucun n&apos;est lancé. Faites-en lancer moins, ou de plus rapides.</numerusform>
            <numerusform>%n programmes attendent leur tour, et il ne peut y en avoir plus&#xa0;: pour ce qui se produit maintenant, aucun n&apos;est lancé. Faites-en lancer moins, ou de plus rapides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) were not run, because too many waited for their turn.</source>
        <extracomment>hooks are the photographer&apos;s own programs, which are run when something happens</extracomment>
        <translation>
            <numerusform>%n programme n&apos;a pas été lancé, car trop de programmes attendaient leur tour.</numerusform>
            <numerusform>%n programmes n&apos;ont pas été lancés, car trop de programmes attendaient leur tour.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::HooksPage</name>
    <message>
        <source>&amp;Test</source>
        <extracomment>button: runs the program for a test</extracomment>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Arguments</source>
        <extracomment>head of a column: what the program is given</extracomment>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>head of a column</extracomment>
        <translation>Programme</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <extracomment>button: ends the test of a program</extracomment>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>column: the event at which a program is run</extracomment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>“%1” has ended, and all was well.</source>
        <extracomment>%1 is a program</extracomment>
        <translation>«&#x202f;%1&#x202f;» a terminé, et tout s&apos;est bien passé.</translation>
    </message>
    <message>
        <source>“%1” has ended, and all was well. It wrote:
%2</source>
        <extracomment>%2 is what a program wrote</extracomment>
        <translation>«&#x202f;%1&#x202f;» a terminé, et tout s&apos;est bien passé. Il a écrit&#xa0;:
%2</translation>
    </message>
    <message>
        <source>“%1” is running…</source>
        <extracomment>%1 is a program</extracomment>
        <translation>«&#x202f;%1&#x202f;» est en cours…</translation>
    </message>
</context>
<context>
    <name>skein::HostConnection</name>
    <message>
        <source>The camera did not answer in time. Check that it is awake and connected, then try again.</source>
        <translation>L&apos;appareil n&apos;a pas répondu à temps. Vérifiez qu&apos;il est réveillé et connecté, puis réessayez.</translation>
    </message>
    <message>
        <source>The camera program gave an answer that makes no sense. Connect the camera again; if that does not help, install Skein again.</source>
        <translation>Le programme de l&apos;appareil a donné une réponse qui n&apos;a pas de sens. Connectez de nouveau l&apos;appareil&#xa0;; si cela ne suffit pas, réinstallez Skein.</translation>
    </message>
    <message>
        <source>The camera was closed before this was done.</source>
        <translation>L&apos;appareil a été fermé avant que ce soit fait.</translation>
    </message>
</context>
<context>
    <name>skein::HostOptions</name>
    <message>
        <source>The camera host needs to know its camera. Start it with --port, --list or --supported.</source>
        <translation>Le programme hôte de l&apos;appareil doit connaître son appareil. Lancez-le avec --port, --list ou --supported.</translation>
    </message>
</context>
<context>
    <name>skein::HostProcess</name>
    <message>
        <source>It did not say why.</source>
        <translation>Il n&apos;a pas dit pourquoi.</translation>
    </message>
    <message>
        <source>It said: “%1”.</source>
        <extracomment>%1 is an untranslated line that a program wrote about itself.</extracomment>
        <translation>Il a dit&#xa0;: «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The camera program belongs to another version of Skein. Install Skein again.</source>
        <translation>Le programme de l&apos;appareil appartient à une autre version de Skein. Réinstallez Skein.</translation>
    </message>
    <message>
        <source>The camera program sent something that cannot be understood. Connect the camera again; if that does not help, install Skein again.</source>
        <translation>Le programme de l&apos;appareil a envoyé quelque chose d&apos;incompréhensible. Connectez de nouveau l&apos;appareil&#xa0;; si cela ne suffit pas, réinstallez Skein.</translation>
    </message>
    <message>
        <source>The camera&apos;s driver crashed. Photographs on the camera&apos;s card stay there until they are fetched. If the camera does not come back by itself, connect it again; if its driver goes on crashing, switch the camera off and on before.</source>
        <translation>Le pilote de l&apos;appareil a planté. Les photos de la carte de l&apos;appareil y restent jusqu&apos;à ce qu&apos;elles soient récupérées. Si l&apos;appareil ne revient pas de lui-même, connectez-le de nouveau&#xa0;; si son pilote continue de planter, éteignez et rallumez d&apos;abord l&apos;appareil.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off. Check cable, power and network, then connect the camera again.</source>
        <translation>La connexion à l&apos;appareil s&apos;est rompue. Vérifiez le câble, l&apos;alimentation et le réseau, puis connectez de nouveau l&apos;appareil.</translation>
    </message>
    <message>
        <source>The program that talks to the camera was ended from outside, perhaps because memory ran out. Photographs on the camera&apos;s card stay there until they are fetched. If the camera does not come back by itself, connect it again.</source>
        <translation>Le programme qui parle à l&apos;appareil a été arrêté de l&apos;extérieur, peut-être par manque de mémoire. Les photos de la carte de l&apos;appareil y restent jusqu&apos;à ce qu&apos;elles soient récupérées. Si l&apos;appareil ne revient pas de lui-même, connectez-le de nouveau.</translation>
    </message>
    <message>
        <source>The program that talks to the camera, skein-camera-host, could not be started. Install Skein again.</source>
        <translation>Le programme qui parle à l&apos;appareil, skein-camera-host, n&apos;a pas pu être lancé. Réinstallez Skein.</translation>
    </message>
    <message>
        <source>The program that talks to the camera, skein-camera-host, ended before it was ready. %1 Connect the camera again; if that does not help, install Skein again.</source>
        <extracomment>%1 is a sentence: what is known of it</extracomment>
        <translation>Le programme qui parle à l&apos;appareil, skein-camera-host, s&apos;est terminé avant d&apos;être prêt. %1 Connectez de nouveau l&apos;appareil&#xa0;; si cela ne suffit pas, réinstallez Skein.</translation>
    </message>
</context>
<context>
    <name>skein::HostQuery</name>
    <message>
        <source>The camera program gave an answer that cannot be understood. Install Skein again.</source>
        <translation>Le programme de l&apos;appareil a donné une réponse incompréhensible. Réinstallez Skein.</translation>
    </message>
    <message>
        <source>The program that talks to cameras ended without an answer. Try again; if that does not help, unplug the cameras and plug them in one by one.</source>
        <translation>Le programme qui parle aux appareils s&apos;est terminé sans réponse. Réessayez&#xa0;; si cela ne suffit pas, débranchez les appareils et rebranchez-les un par un.</translation>
    </message>
    <message>
        <source>The program that talks to cameras gave no answer in time. Try again; if that does not help, unplug the cameras and plug them in one by one.</source>
        <translation>Le programme qui parle aux appareils n&apos;a pas répondu à temps. Réessayez&#xa0;; si cela ne suffit pas, débranchez les appareils et rebranchez-les un par un.</translation>
    </message>
    <message>
        <source>The program that talks to cameras, skein-camera-host, could not be started. Install Skein again.</source>
        <translation>Le programme qui parle aux appareils, skein-camera-host, n&apos;a pas pu être lancé. Réinstallez Skein.</translation>
    </message>
</context>
<context>
    <name>skein::ImageView</name>
    <message>
        <source>Picture</source>
        <extracomment>name of the picture area, for screen readers</extracomment>
        <translation>Image</translation>
    </message>
    <message>
        <source>The photograph, or the live picture of the camera. The wheel zooms at the pointer, dragging moves it, a double click changes between the whole picture and its actual pixels; letters and arrows are commands here.</source>
        <translation>La photo, ou l&apos;image en direct de l&apos;appareil. La molette zoome sous le pointeur, un glisser déplace l&apos;image, un double-clic alterne entre l&apos;image entière et la taille réelle&#xa0;; lettres et flèches sont ici des commandes.</translation>
    </message>
</context>
<context>
    <name>skein::ImportCommand</name>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>progress: the third of five files; %3 is the name of the file</extracomment>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that this session has only damaged are still on the camera&apos;s card, such as %1. To fetch one of them again, name it: skein-cli import %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%n fichier que cette session n&apos;a qu&apos;endommagé est encore sur la carte de l&apos;appareil&#xa0;: %1. Pour le récupérer de nouveau, donnez son nom&#xa0;: skein-cli import %1.</numerusform>
            <numerusform>%n fichiers que cette session n&apos;a qu&apos;endommagés sont encore sur la carte de l&apos;appareil, dont %1. Pour récupérer de nouveau l&apos;un d&apos;eux, donnez son nom&#xa0;: skein-cli import %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) found</source>
        <extracomment>while the card is being looked at</extracomment>
        <translation>
            <numerusform>%n photo trouvée</numerusform>
            <numerusform>%n photos trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no photographs of that kind on the camera&apos;s card.</source>
        <translation>Il n&apos;y a pas de photos de cette sorte sur la carte de l&apos;appareil.</translation>
    </message>
    <message>
        <source>There is no “%1” on the camera&apos;s card. See what is there with &quot;skein-cli import list&quot;.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Il n&apos;y a pas de «&#x202f;%1&#x202f;» sur la carte de l&apos;appareil. Voyez ce qu&apos;il y a avec «&#x202f;skein-cli import list&#x202f;».</translation>
    </message>
    <message>
        <source>There is nothing to import on the camera&apos;s card.</source>
        <translation>Il n&apos;y a rien à importer sur la carte de l&apos;appareil.</translation>
    </message>
</context>
<context>
    <name>skein::ImportDialog</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a day and how many photographs were taken on it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 files, %3 of %4. %5</source>
        <extracomment>%1, %2: numbers of files; %3, %4: sizes; %5: the name of a file</extracomment>
        <translation>%1 fichiers sur %2, %3 sur %4. %5</translation>
    </message>
    <message numerus="yes">
        <source>%n not in this session.</source>
        <comment>photographs</comment>
        <extracomment>stands behind &quot;14 photographs on the card, &quot;</extracomment>
        <translation>
            <numerusform>%n absente de cette session.</numerusform>
            <numerusform>%n absentes de cette session.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) chosen, %1.</source>
        <comment>and films</comment>
        <extracomment>%1 is their size, such as &quot;120 MB&quot;</extracomment>
        <translation>
            <numerusform>%n photo choisie, %1.</numerusform>
            <numerusform>%n photos choisies, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) on the card</source>
        <comment>and films</comment>
        <extracomment>a comma follows, and &quot;7 not in this session.&quot;</extracomment>
        <translation>
            <numerusform>%n photo sur la carte</numerusform>
            <numerusform>%n photos sur la carte</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look Again</source>
        <extracomment>button: reads the card anew</extracomment>
        <translation>&amp;Chercher à nouveau</translation>
    </message>
    <message>
        <source>&amp;Stop Looking</source>
        <extracomment>button: ends reading the card</extracomment>
        <translation>Arrêter la rec&amp;herche</translation>
    </message>
    <message>
        <source>All days</source>
        <extracomment>choice: photographs of all days</extracomment>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Everything on the card is in this session already.</source>
        <translation>Tout ce qui est sur la carte est déjà dans cette session.</translation>
    </message>
    <message>
        <source>Import from %1</source>
        <extracomment>title of a window; %1 is the name of one of several cameras</extracomment>
        <translation>Importer depuis %1</translation>
    </message>
    <message>
        <source>No camera is connected. Connect it to see what is on its card.</source>
        <translation>Aucun appareil n&apos;est connecté. Connectez-le pour voir ce qu&apos;il y a sur sa carte.</translation>
    </message>
    <message>
        <source>No photograph on the card fits what is asked for above.</source>
        <translation>Aucune photo de la carte ne répond aux critères ci-dessus.</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Rien n&apos;est choisi.</translation>
    </message>
    <message>
        <source>Nothing is chosen. The session&apos;s disk has room for %1.</source>
        <extracomment>%1 is a size, such as &quot;12 GB&quot;</extracomment>
        <translation>Rien n&apos;est choisi. Le disque de la session a de la place pour %1.</translation>
    </message>
    <message>
        <source>The camera is away. The import goes on when it is connected again.</source>
        <translation>L&apos;appareil est absent. L&apos;importation continue quand il est reconnecté.</translation>
    </message>
    <message numerus="yes">
        <source>The card is being looked at: %n photograph(s) so far…</source>
        <comment>and films</comment>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>Lecture de la carte&#xa0;: %n photo jusqu&apos;ici…</numerusform>
            <numerusform>Lecture de la carte&#xa0;: %n photos jusqu&apos;ici…</numerusform>
        </translation>
    </message>
    <message>
        <source>The card is being looked at…</source>
        <translation>Lecture de la carte…</translation>
    </message>
    <message>
        <source>The look at the card was stopped: there may be more than is shown.</source>
        <translation>La lecture de la carte a été arrêtée&#xa0;: il peut y en avoir plus que ce qui est affiché.</translation>
    </message>
    <message>
        <source>The session&apos;s disk has room for %1 only. Choose fewer, or make room.</source>
        <extracomment>%1 is a size, such as &quot;12 GB&quot;</extracomment>
        <translation>Le disque de la session n&apos;a de la place que pour %1. Choisissez-en moins, ou libérez de la place.</translation>
    </message>
    <message>
        <source>The session&apos;s disk has room for %1.</source>
        <extracomment>%1 is a size, such as &quot;12 GB&quot;</extracomment>
        <translation>Le disque de la session a de la place pour %1.</translation>
    </message>
    <message>
        <source>There are no photographs on the card.</source>
        <translation>Il n&apos;y a pas de photos sur la carte.</translation>
    </message>
</context>
<context>
    <name>skein::InfoLayer</name>
    <message>
        <source>%1 × %2</source>
        <extracomment>width and height of a picture in pixels</extracomment>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>skein::Ingest</name>
    <message>
        <source>The camera was disconnected.</source>
        <translation>L&apos;appareil a été déconnecté.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off.</source>
        <translation>La connexion à l&apos;appareil s&apos;est rompue.</translation>
    </message>
    <message>
        <source>The transfer was stopped.</source>
        <translation>Le transfert a été arrêté.</translation>
    </message>
</context>
<context>
    <name>skein::IngestErrors</name>
    <message>
        <source>%1 cannot be fetched without a camera. Connect it and try again.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 ne peut pas être récupéré sans appareil. Connectez-le et réessayez.</translation>
    </message>
    <message>
        <source>%1 could not be fetched and stays on the camera&apos;s card. %2 It is fetched when there is room.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why</extracomment>
        <translation>%1 n&apos;a pas pu être récupéré et reste sur la carte de l&apos;appareil. %2 La récupération se fera quand il y aura de la place.</translation>
    </message>
    <message>
        <source>%1 could not be fetched and stays on the camera&apos;s card. %2 It is tried again at the next connection.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why</extracomment>
        <translation>%1 n&apos;a pas pu être récupéré et reste sur la carte de l&apos;appareil. %2 Un nouvel essai aura lieu à la prochaine connexion.</translation>
    </message>
    <message>
        <source>%1 could not be put into the session. %2 It was received as %3.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why, %3 a file</extracomment>
        <translation>%1 n&apos;a pas pu être placé dans la session. %2 Il a été reçu sous le nom %3.</translation>
    </message>
    <message>
        <source>%1 could not be put into the session. %2 The photograph is safe as %3.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why, %3 a file</extracomment>
        <translation>%1 n&apos;a pas pu être placé dans la session. %2 La photo est en sécurité sous le nom %3.</translation>
    </message>
    <message>
        <source>%1 did not arrive from the camera&apos;s memory. %2 If it was saved at the last moment, it is added when the session is opened the next time.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why</extracomment>
        <translation>%1 n&apos;est pas arrivé de la mémoire de l&apos;appareil. %2 Si le fichier a été enregistré au dernier moment, il sera ajouté à la prochaine ouverture de la session.</translation>
    </message>
    <message>
        <source>%1 exists only in memory and could not be written to “%2” yet; this is tried again and again. Make room there and check the disk, and until then do not disconnect the camera and do not close Skein.</source>
        <extracomment>%1 is the name of a file, %2 a folder</extracomment>
        <translation>%1 n&apos;existe qu&apos;en mémoire et n&apos;a pas encore pu être écrit dans «&#x202f;%2&#x202f;»&#xa0;; de nouveaux essais se succèdent. Libérez-y de la place et vérifiez le disque&#xa0;; d&apos;ici là, ne déconnectez pas l&apos;appareil et ne fermez pas Skein.</translation>
    </message>
    <message>
        <source>%1 was not fetched and stays on the camera&apos;s card. %2</source>
        <extracomment>%1 is the name of a file, %2 a sentence: why</extracomment>
        <translation>%1 n&apos;a pas été récupéré et reste sur la carte de l&apos;appareil. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) could not be fetched yet. They are on the camera&apos;s card and will be fetched when it is connected again.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n photo n&apos;a pas encore pu être récupérée. Elle est sur la carte de l&apos;appareil et sera récupérée quand il sera reconnecté.</numerusform>
            <numerusform>%n photos n&apos;ont pas encore pu être récupérées. Elles sont sur la carte de l&apos;appareil et seront récupérées quand il sera reconnecté.</numerusform>
        </translation>
    </message>
    <message>
        <source>The camera went away before the photograph was fetched. It is on the card and will be fetched when the camera is connected again.</source>
        <translation>L&apos;appareil a disparu avant que la photo soit récupérée. Elle est sur la carte et sera récupérée quand l&apos;appareil sera reconnecté.</translation>
    </message>
    <message numerus="yes">
        <source>The session folder cannot be changed, because %n photograph(s) would be lost: they exist only in memory and wait to be written to “%1”. Make room there, wait until they have arrived, then change the folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>
            <numerusform>Le dossier de session ne peut pas être changé, car %n photo serait perdue&#xa0;: elle n&apos;existe qu&apos;en mémoire et attend d&apos;être écrite dans «&#x202f;%1&#x202f;». Libérez-y de la place, attendez qu&apos;elle soit arrivée, puis changez de dossier.</numerusform>
            <numerusform>Le dossier de session ne peut pas être changé, car %n photos seraient perdues&#xa0;: elles n&apos;existent qu&apos;en mémoire et attendent d&apos;être écrites dans «&#x202f;%1&#x202f;». Libérez-y de la place, attendez qu&apos;elles soient arrivées, puis changez de dossier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::InputThread</name>
    <message>
        <source>The camera does not answer. Switch it off and on again, check the connection, then connect again.</source>
        <translation>L&apos;appareil ne répond pas. Éteignez-le et rallumez-le, vérifiez la connexion, puis connectez-le de nouveau.</translation>
    </message>
    <message>
        <source>The camera host did not understand a command. Install Skein again.</source>
        <translation>Le programme hôte de l&apos;appareil n&apos;a pas compris une commande. Réinstallez Skein.</translation>
    </message>
</context>
<context>
    <name>skein::InterfacePage</name>
    <message>
        <source>%1 (not there now)</source>
        <extracomment>%1 is the name of a monitor</extracomment>
        <translation>%1 (absent pour l&apos;instant)</translation>
    </message>
    <message>
        <source>&amp;Around the picture:</source>
        <translation>&amp;Autour de l&apos;image&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Connect cameras as soon as they are plugged in</source>
        <translation>&amp;Connecter les appareils dès qu&apos;ils sont branchés</translation>
    </message>
    <message>
        <source>&amp;Keep screen and computer awake while photographs are taken</source>
        <translation>&amp;Garder l&apos;écran et l&apos;ordinateur en éveil pendant les prises de vue</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <extracomment>label of a choice: the language of the program</extracomment>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Notify me when Skein needs me and I look at another window</source>
        <translation>M&apos;avertir &amp;quand Skein a besoin de moi et que je regarde une autre fenêtre</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <extracomment>label of a choice: dark or light</extracomment>
        <translation>&amp;Thème&#xa0;:</translation>
    </message>
    <message>
        <source>A camera that went away, a full disk, a sequence or import that has ended.</source>
        <translation>Un appareil qui a disparu, un disque plein, une séquence ou une importation terminée.</translation>
    </message>
    <message>
        <source>A folder for today</source>
        <extracomment>choice: the session that is opened at the start</extracomment>
        <translation>Un dossier pour aujourd&apos;hui</translation>
    </message>
    <message>
        <source>All windows speak it at once; nothing that runs is interrupted.</source>
        <translation>Toutes les fenêtres la parlent aussitôt&#xa0;; rien de ce qui est en cours n&apos;est interrompu.</translation>
    </message>
    <message>
        <source>Around the chosen t&amp;humbnail:</source>
        <translation>Autour de la &amp;vignette choisie&#xa0;:</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Au démarrage</translation>
    </message>
    <message>
        <source>At the start, too; the one that was used last is shown. Otherwise you connect them yourself.</source>
        <translation>Au démarrage aussi&#xa0;; le dernier utilisé est affiché. Sinon, vous les connectez vous-même.</translation>
    </message>
    <message>
        <source>Colour around the picture</source>
        <translation>Couleur autour de l&apos;image</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>theme of the window</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Desktop</source>
        <extracomment>title of a group: what the desktop is asked for</extracomment>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>During sequences, transfers, imports, live view, presentations and the like.</source>
        <translation>Pendant les séquences, transferts, importations, visée en direct, présentations et autres.</translation>
    </message>
    <message>
        <source>In the filmstrip and in the grid.</source>
        <translation>Dans la bande de vignettes et dans la grille.</translation>
    </message>
    <message>
        <source>In the folder of today</source>
        <translation type="vanished">Dans le dossier du jour</translation>
    </message>
    <message>
        <source>Interface</source>
        <extracomment>title of a page of the preferences: how the program looks</extracomment>
        <translation>Interface</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>theme of the window</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Looks</source>
        <extracomment>title of a group: the theme and colours of the program</extracomment>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Neutral greys in all of them, so that nothing near the picture has a colour of its own. Dark is best for judging photographs.</source>
        <translation>Des gris neutres dans tous les cas, pour que rien près de l&apos;image n&apos;ait de couleur propre. Le thème sombre convient le mieux pour juger des photos.</translation>
    </message>
    <message>
        <source>Of last time</source>
        <translation type="vanished">De la dernière fois</translation>
    </message>
    <message>
        <source>On the m&amp;onitor:</source>
        <translation>Sur le m&amp;oniteur&#xa0;:</translation>
    </message>
    <message>
        <source>One that the window is not on</source>
        <translation>Celui où la fenêtre n&apos;est pas</translation>
    </message>
    <message>
        <source>Open the &amp;session:</source>
        <translation type="vanished">Ouvrir la &amp;session&#xa0;:</translation>
    </message>
    <message>
        <source>Present &amp;masks, guides and warnings, too</source>
        <translation>Présenter aussi &amp;masques, lignes et alertes</translation>
    </message>
    <message>
        <source>Presentation</source>
        <extracomment>title of a part of the preferences: showing photographs alone on another monitor</extracomment>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Session at the &amp;start:</source>
        <translation>&amp;Session au démarrage&#xa0;:</translation>
    </message>
    <message>
        <source>The one of last time</source>
        <extracomment>choice: the session that is opened at the start</extracomment>
        <translation>Celle de la dernière fois</translation>
    </message>
    <message>
        <source>The surroundings of a photograph change how bright it seems.</source>
        <translation>L&apos;entourage d&apos;une photo change la luminosité qu&apos;on lui trouve.</translation>
    </message>
    <message>
        <source>What Skein opens when it is started without a folder. If the session of last time was the folder of a day, another day begins with a folder of its own.</source>
        <translation>Ce que Skein ouvre quand il est lancé sans dossier. Si la session de la dernière fois était le dossier d&apos;un jour, un autre jour commence avec son propre dossier.</translation>
    </message>
    <message>
        <source>When Skein is started without a folder. The folder of a day always gives way to that of the new day.</source>
        <translation type="vanished">Quand Skein est démarré sans dossier. Le dossier d&apos;un jour cède toujours la place à celui du jour nouveau.</translation>
    </message>
    <message>
        <source>Where the presentation (F5) is shown.</source>
        <translation>Où la présentation (F5) est affichée.</translation>
    </message>
    <message>
        <source>Whether a client on the second monitor sees what is laid over the picture.</source>
        <translation>Si un client devant le second moniteur voit ce qui est posé sur l&apos;image.</translation>
    </message>
    <message>
        <source>Windows</source>
        <extracomment>title of a part of the preferences: the program&apos;s windows</extracomment>
        <translation>Fenêtres</translation>
    </message>
    <message>
        <source>Windows, panels, their sizes and the full screen are remembered by themselves. “Layout” in the menu View moves the panels, and puts everything back to where it was at first.</source>
        <translation>Les fenêtres, les panneaux, leurs tailles et le plein écran sont retenus d&apos;eux-mêmes. «&#x202f;Disposition&#x202f;» dans le menu Affichage déplace les panneaux, et remet tout comme au départ.</translation>
    </message>
    <message>
        <source>automatic usb cable hotplug</source>
        <translation>automatique usb câble branchement à chaud</translation>
    </message>
    <message>
        <source>background surround colour grey black white</source>
        <translation>fond entourage couleur gris noir blanc</translation>
    </message>
    <message>
        <source>dark light night bright colour scheme appearance desktop</source>
        <translation>sombre clair nuit lumineux jeu de couleurs apparence bureau</translation>
    </message>
    <message>
        <source>folder last recent startup begin today</source>
        <translation>dossier dernier récent démarrage commencer aujourd&apos;hui</translation>
    </message>
    <message>
        <source>highlight selection frame colour border</source>
        <translation>surlignage sélection cadre couleur bordure</translation>
    </message>
    <message>
        <source>language translation locale speak english deutsch</source>
        <extracomment>words by which the preference is found</extracomment>
        <translation>langue traduction locale parler français english</translation>
    </message>
    <message>
        <source>notification message popup hidden minimised</source>
        <translation>notification message avertissement popup masqué réduit minimisé</translation>
    </message>
    <message>
        <source>overlay second screen client</source>
        <translation>superposition second écran client</translation>
    </message>
    <message>
        <source>screen display projector second</source>
        <translation>écran affichage projecteur second</translation>
    </message>
    <message>
        <source>sleep suspend lock screen saver blank power inhibit</source>
        <translation>veille suspendre verrouiller écran économiseur énergie noir empêcher inhiber</translation>
    </message>
</context>
<context>
    <name>skein::InterruptedCapture</name>
    <message>
        <source>The connection to the camera is back. No photograph has come of the capture during which it broke off, and no new one is on the camera&apos;s card. Take it again if you want it.</source>
        <translation>La connexion à l&apos;appareil est rétablie. La prise de vue pendant laquelle elle s&apos;est rompue n&apos;a donné aucune photo, et il n&apos;y en a pas de nouvelle sur la carte de l&apos;appareil. Refaites-la si vous la voulez.</translation>
    </message>
    <message>
        <source>The connection to the camera is back. Whether there is a photograph of the capture during which it broke off is not known. Look on the camera&apos;s card.</source>
        <translation>La connexion à l&apos;appareil est rétablie. On ne sait pas si la prise de vue pendant laquelle elle s&apos;est rompue a donné une photo. Regardez sur la carte de l&apos;appareil.</translation>
    </message>
</context>
<context>
    <name>skein::IntervalForm</name>
    <message>
        <source>&amp;Photographs:</source>
        <extracomment>label of a number: how many photographs</extracomment>
        <translation type="vanished">&amp;Photos&#xa0;:</translation>
    </message>
    <message>
        <source>Number o&amp;f photographs:</source>
        <extracomment>label of a number</extracomment>
        <translation>Nom&amp;bre de photos :</translation>
    </message>
    <message>
        <source>Number o&amp;f rounds:</source>
        <extracomment>how many times the sequence within it is run</extracomment>
        <translation>Nom&amp;bre de tours :</translation>
    </message>
    <message>
        <source>One photograph, or another sequence, every so often: how often, how many of them, and when it begins and ends.</source>
        <translation>Une photo, ou une autre séquence, à intervalles réguliers&#xa0;: à quel rythme, combien, et quand cela commence et finit.</translation>
    </message>
    <message>
        <source>Ti&amp;mes:</source>
        <extracomment>how many times the sequence within it is run</extracomment>
        <translation type="vanished">&amp;Fois&#xa0;:</translation>
    </message>
</context>
<context>
    <name>skein::JobsPart</name>
    <message>
        <source>Cancelled.</source>
        <extracomment>answer to a plugin&apos;s work that somebody ended</extracomment>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>skein::Journal</name>
    <message>
        <source>Another program made the session&apos;s journal.</source>
        <translation>Un autre programme a créé le journal de la session.</translation>
    </message>
    <message>
        <source>The session&apos;s journal could not be used. Check the disk that the session&apos;s folder lies on.</source>
        <translation>Le journal de la session n&apos;a pas pu être utilisé. Vérifiez le disque sur lequel se trouve le dossier de session.</translation>
    </message>
    <message>
        <source>The session&apos;s journal does not have the photograph any more.</source>
        <translation>Le journal de la session n&apos;a plus cette photo.</translation>
    </message>
    <message>
        <source>The session&apos;s journal is damaged.</source>
        <translation>Le journal de la session est endommagé.</translation>
    </message>
    <message>
        <source>The session&apos;s journal is read-only.</source>
        <translation>Le journal de la session est en lecture seule.</translation>
    </message>
</context>
<context>
    <name>skein::JournalKeeper</name>
    <message>
        <source>The session&apos;s journal could not be read and was put aside as “%1”. No photograph is affected; a new journal was begun. You can delete the old one.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Le journal de la session n&apos;a pas pu être lu et a été mis de côté sous le nom «&#x202f;%1&#x202f;». Aucune photo n&apos;est touchée&#xa0;; un nouveau journal a été commencé. Vous pouvez supprimer l&apos;ancien.</translation>
    </message>
    <message>
        <source>The session&apos;s journal “%1” cannot be written. Photographs are saved as always, but none is deleted from the camera&apos;s card. Check that the folder may be written to and that its disk is not full, then open the session again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Impossible d&apos;écrire dans le journal de la session «&#x202f;%1&#x202f;». Les photos sont enregistrées comme toujours, mais aucune n&apos;est supprimée de la carte de l&apos;appareil. Vérifiez que l&apos;écriture est permise dans le dossier et que son disque n&apos;est pas plein, puis ouvrez de nouveau la session.</translation>
    </message>
</context>
<context>
    <name>skein::JsonFields</name>
    <message>
        <source>The sequence says “%1”, which means nothing there. Correct the word or remove it.</source>
        <extracomment>%1 is a word in a sequence&apos;s file</extracomment>
        <translation type="vanished">La séquence contient «&#x202f;%1&#x202f;», qui n&apos;y signifie rien. Corrigez ce mot ou retirez-le.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”. Write one of these: %3.</source>
        <extracomment>%3 is a list of words.</extracomment>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être «&#x202f;%2&#x202f;». Écrivez l&apos;un de ces mots&#xa0;: %3.</translation>
    </message>
    <message>
        <source>“%1” has to be a group in braces.</source>
        <extracomment>%1 is a word in a sequence&apos;s file</extracomment>
        <translation>«&#x202f;%1&#x202f;» doit être un groupe entre accolades.</translation>
    </message>
    <message>
        <source>“%1” has to be a number.</source>
        <extracomment>%1 is a word in a sequence&apos;s file</extracomment>
        <translation>«&#x202f;%1&#x202f;» doit être un nombre.</translation>
    </message>
    <message>
        <source>“%1” has to be a text in quotation marks.</source>
        <extracomment>%1 is a word in a sequence&apos;s file</extracomment>
        <translation>«&#x202f;%1&#x202f;» doit être un texte entre guillemets.</translation>
    </message>
    <message>
        <source>“%1” has to be a whole number, but is %2.</source>
        <extracomment>%1 is a word in a sequence&apos;s file, %2 what stands there</extracomment>
        <translation>«&#x202f;%1&#x202f;» doit être un nombre entier, mais vaut %2.</translation>
    </message>
    <message>
        <source>“%1” has to be true or false.</source>
        <extracomment>%1 is a word in a sequence&apos;s file</extracomment>
        <translation>«&#x202f;%1&#x202f;» doit être true ou false.</translation>
    </message>
    <message>
        <source>“%1” is too large a number: %2.</source>
        <extracomment>%1 is a word in a sequence&apos;s file, %2 what stands there</extracomment>
        <translation>«&#x202f;%1&#x202f;» est un nombre trop grand&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>skein::KeyEditor</name>
    <message>
        <source>%1 belongs to “%2”, which would go without it.</source>
        <extracomment>%1 a key, %2 the command that has it</extracomment>
        <translation>%1 appartient à «&#x202f;%2&#x202f;», qui en serait privé.</translation>
    </message>
    <message>
        <source>&amp;Add Key</source>
        <extracomment>button: gives the command one more key</extracomment>
        <translation>&amp;Ajouter un raccourci</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>button: leaves the keys as they are</extracomment>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <extracomment>button: gives the command its own keys again</extracomment>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>&amp;Take It</source>
        <extracomment>button: takes the key from the command that has it</extracomment>
        <translation>&amp;Prendre</translation>
    </message>
    <message>
        <source>Any key counts, also of a remote; Escape twice ends this</source>
        <translation>Toute touche compte, même d&apos;une télécommande&#xa0;; deux fois Échap y met fin</translation>
    </message>
    <message>
        <source>Choose one above to change its keys.</source>
        <translation>Choisissez-en une ci-dessus pour changer ses raccourcis.</translation>
    </message>
    <message>
        <source>Escape would no longer cancel what is under way. Press it again to leave all as it is.</source>
        <translation>Échap n&apos;interromprait plus ce qui est en cours. Appuyez-y encore une fois pour tout laisser tel quel.</translation>
    </message>
    <message>
        <source>Gives the command one more key: press it then</source>
        <translation>Donne un raccourci de plus à la commande&#xa0;: appuyez ensuite sur la touche</translation>
    </message>
    <message>
        <source>Gives the command the keys again that it has by itself</source>
        <translation>Redonne à la commande ses raccourcis d&apos;origine</translation>
    </message>
    <message>
        <source>Leaves the key with the command that has it now.</source>
        <translation>Laisse la touche à la commande qui l&apos;a actuellement.</translation>
    </message>
    <message>
        <source>No command is chosen</source>
        <translation>Aucune commande n&apos;est choisie</translation>
    </message>
    <message>
        <source>Press the key. Escape twice leaves all as it is.</source>
        <translation>Appuyez sur la touche. Deux fois Échap laisse tout tel quel.</translation>
    </message>
    <message>
        <source>Takes %1 from the command</source>
        <extracomment>%1 a key</extracomment>
        <translation>Retire %1 à la commande</translation>
    </message>
    <message>
        <source>Takes the key from the command that has it now, and gives it to this one.</source>
        <translation>Retire la touche à la commande qui l&apos;a actuellement, et la donne à celle-ci.</translation>
    </message>
    <message>
        <source>The computer tells nothing of this key by which it could be known again. Press another one.</source>
        <translation>L&apos;ordinateur ne dit rien de cette touche qui permette de la reconnaître. Appuyez sur une autre.</translation>
    </message>
    <message>
        <source>This command has %1 already. Press another key.</source>
        <extracomment>%1 a key</extracomment>
        <translation>Cette commande a déjà %1. Appuyez sur une autre touche.</translation>
    </message>
</context>
<context>
    <name>skein::KeyFile</name>
    <message>
        <source>The keys could not be written to “%1”. Choose another place, or make room there, and export them again.</source>
        <extracomment>%1 a path</extracomment>
        <translation>Les raccourcis n&apos;ont pas pu être écrits dans «&#x202f;%1&#x202f;». Choisissez un autre endroit, ou libérez-y de la place, et exportez-les de nouveau.</translation>
    </message>
    <message>
        <source>This file holds no keys of Skein, so nothing was changed. Choose a file that Skein has exported.</source>
        <translation>Ce fichier ne contient pas de raccourcis de Skein, rien n&apos;a donc été changé. Choisissez un fichier exporté par Skein.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Choose another file, or see to its permissions.</source>
        <extracomment>%1 a path</extracomment>
        <translation>«&#x202f;%1&#x202f;» est illisible. Choisissez un autre fichier, ou vérifiez ses permissions.</translation>
    </message>
</context>
<context>
    <name>skein::KeyGroups</name>
    <message>
        <source>Camera</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Focus</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Mise au point</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Histogram</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>Live view</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Visée en direct</translation>
    </message>
    <message>
        <source>Masks and overlays</source>
        <translation>Masques et superpositions</translation>
    </message>
    <message>
        <source>Pictures</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Images</translation>
    </message>
    <message>
        <source>Plugins</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Greffons</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Sequences</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Séquences</translation>
    </message>
    <message>
        <source>Session</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Session</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>group of commands, in the list of keys</extracomment>
        <translation>Fenêtre</translation>
    </message>
</context>
<context>
    <name>skein::KeyOverlay</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a key, and what it does</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Escape or a click closes this. The preferences change keys.</source>
        <translation type="vanished">Échap ou un clic ferme ceci. Les raccourcis se changent dans les préférences.</translation>
    </message>
    <message>
        <source>Escape or a click closes this. What is grey is not possible at the moment; keys that mean nothing here are left out. The preferences change keys.</source>
        <translation>Échap ou un clic ferme ceci. Ce qui est gris n&apos;est pas possible pour le moment ; les touches sans effet ici sont omises. Les touches se changent dans les préférences.</translation>
    </message>
</context>
<context>
    <name>skein::KeyRecorder</name>
    <message>
        <source>Press a key</source>
        <translation>Appuyez sur une touche</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Appuyez sur une touche…</translation>
    </message>
    <message>
        <source>Press the key that is meant, with Ctrl, Alt or Shift if you like; keys of remotes count as well. Escape twice leaves without one.</source>
        <translation>Appuyez sur la touche voulue, avec Ctrl, Alt ou Maj si vous le souhaitez&#xa0;; les touches des télécommandes comptent aussi. Deux fois Échap quitte sans en choisir.</translation>
    </message>
</context>
<context>
    <name>skein::KeySheet</name>
    <message>
        <source>%1 … %2</source>
        <extracomment>from one key to another: &quot;0 … 5&quot;</extracomment>
        <translation type="vanished">%1 … %2</translation>
    </message>
    <message>
        <source>%1Arrows</source>
        <extracomment>%1: what is held down, &quot;Alt+&quot;, or nothing; the four arrow keys</extracomment>
        <translation>%1Flèches</translation>
    </message>
    <message>
        <source>A little nearer, farther</source>
        <translation>Un peu plus près, plus loin</translation>
    </message>
    <message>
        <source>Camera&apos;s magnifier more, less</source>
        <translation>Agrandir plus, moins dans l&apos;appareil</translation>
    </message>
    <message>
        <source>Filmstrip taller, lower</source>
        <translation>Bande de vignettes plus, moins haute</translation>
    </message>
    <message>
        <source>First, last picture</source>
        <translation>Première, dernière image</translation>
    </message>
    <message>
        <source>Focus nearer, farther</source>
        <translation>Mise au point plus près, plus loin</translation>
    </message>
    <message>
        <source>Go to focus A, B</source>
        <translation>Aller au repère A, B</translation>
    </message>
    <message>
        <source>Grid</source>
        <extracomment>group of keys: those that work in the grid of small pictures</extracomment>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Keys at the photographs</source>
        <translation>Raccourcis devant les photos</translation>
    </message>
    <message>
        <source>Keys in live view</source>
        <translation>Raccourcis en visée en direct</translation>
    </message>
    <message>
        <source>Keys in the grid</source>
        <translation>Raccourcis dans la grille</translation>
    </message>
    <message>
        <source>Keys in the presentation</source>
        <translation>Raccourcis dans la présentation</translation>
    </message>
    <message>
        <source>Keys while a sequence runs</source>
        <translation>Raccourcis pendant une séquence</translation>
    </message>
    <message>
        <source>Keys while comparing</source>
        <translation>Raccourcis en comparaison</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Déplacer l&apos;image</translation>
    </message>
    <message>
        <source>Move the sharpness spot</source>
        <translation>Déplacer le cadre de netteté</translation>
    </message>
    <message>
        <source>Much nearer, farther</source>
        <translation>Beaucoup plus près, plus loin</translation>
    </message>
    <message>
        <source>Next, previous area</source>
        <translation>Zone suivante, précédente</translation>
    </message>
    <message>
        <source>Next, previous camera</source>
        <translation>Appareil suivant, précédent</translation>
    </message>
    <message>
        <source>No to five stars</source>
        <translation>Zéro à cinq étoiles</translation>
    </message>
    <message>
        <source>Page back, forward</source>
        <translation>Page précédente, suivante</translation>
    </message>
    <message>
        <source>Panel wider, narrower</source>
        <translation>Panneau plus large, plus étroit</translation>
    </message>
    <message>
        <source>Picture before, after</source>
        <translation>Image précédente, suivante</translation>
    </message>
    <message>
        <source>Red, yellow, green, blue label</source>
        <translation>Étiquette rouge, jaune, verte, bleue</translation>
    </message>
    <message>
        <source>Row above, below</source>
        <translation>Rangée au-dessus, au-dessous</translation>
    </message>
    <message>
        <source>Run sequence</source>
        <extracomment>what a key does</extracomment>
        <translation>Lancer la séquence</translation>
    </message>
    <message>
        <source>Select back, forward</source>
        <translation>Sélectionner en arrière, en avant</translation>
    </message>
    <message>
        <source>Select to first, last</source>
        <translation>Sélectionner jusqu&apos;à la première, dernière</translation>
    </message>
    <message>
        <source>Set focus mark A, B</source>
        <translation>Poser le repère A, B</translation>
    </message>
    <message>
        <source>Setting before, after</source>
        <translation>Réglage précédent, suivant</translation>
    </message>
    <message>
        <source>Show the picture large</source>
        <translation>Montrer l&apos;image en grand</translation>
    </message>
    <message>
        <source>Step the setting up, down</source>
        <translation>Valeur supérieure, inférieure</translation>
    </message>
    <message>
        <source>Turn to the left, right</source>
        <translation>Tourner à gauche, à droite</translation>
    </message>
    <message>
        <source>Zoom in, out</source>
        <translation>Zoom avant, arrière</translation>
    </message>
</context>
<context>
    <name>skein::Leftovers</name>
    <message numerus="yes">
        <source>%n photograph(s) left over from an interrupted transfer were added to the session.</source>
        <extracomment>said when a session is opened</extracomment>
        <translation>
            <numerusform>%n photo restée d&apos;un transfert interrompu a été ajoutée à la session.</numerusform>
            <numerusform>%n photos restées d&apos;un transfert interrompu ont été ajoutées à la session.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) broke off earlier, and what had arrived is not a whole photograph (%1). Fetch the photographs from the camera again; the parts stay in “%2” until you delete them.</source>
        <extracomment>%1: names of files with commas between them, %2 a folder</extracomment>
        <translation>
            <numerusform>%n transfert s&apos;est rompu auparavant, et ce qui était arrivé n&apos;est pas une photo complète (%1). Récupérez de nouveau la photo de l&apos;appareil&#xa0;; les fragments restent dans «&#x202f;%2&#x202f;» jusqu&apos;à ce que vous les supprimiez.</numerusform>
            <numerusform>%n transferts se sont rompus auparavant, et ce qui était arrivé n&apos;est pas une photo complète (%1). Récupérez de nouveau les photos de l&apos;appareil&#xa0;; les fragments restent dans «&#x202f;%2&#x202f;» jusqu&apos;à ce que vous les supprimiez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::LevelLayer</name>
    <message>
        <source>%1 to the left</source>
        <extracomment>How far the camera leans: an angle.</extracomment>
        <translation>%1 à gauche</translation>
    </message>
    <message>
        <source>%1 to the right</source>
        <extracomment>How far the camera leans: an angle.</extracomment>
        <translation>%1 à droite</translation>
    </message>
    <message>
        <source>%1, pitch %2</source>
        <extracomment>How the camera leans sideways, and how far it nods: an angle with its sign.</extracomment>
        <translation>%1, tangage %2</translation>
    </message>
    <message>
        <source>%1°</source>
        <extracomment>an angle</extracomment>
        <translation>%1°</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>read aloud: how the camera leans, as a spirit level shows it</extracomment>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>The camera does not tell its level</source>
        <translation>L&apos;appareil n&apos;indique pas son niveau</translation>
    </message>
</context>
<context>
    <name>skein::LibraryVersion</name>
    <message>
        <source>After libgphoto2 %1, version 2.5.34 closes security holes: until your distribution brings that, connect only cameras that are yours.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Après libgphoto2 %1, la version 2.5.34 corrige des failles de sécurité : ne connectez que vos propres appareils tant que votre distribution ne la fournit pas.</translation>
    </message>
    <message>
        <source>libgphoto2 %1 can overlook one of many photographs taken quickly, and version 2.5.34 closes security holes: until your distribution brings that, connect only cameras that are yours.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>libgphoto2 %1 peut manquer une photo parmi beaucoup prises rapidement, et la version 2.5.34 corrige des failles de sécurité : ne connectez que vos propres appareils tant que votre distribution ne la fournit pas.</translation>
    </message>
    <message>
        <source>libgphoto2 %1 does not recognise some cameras that other versions know, and version 2.5.34 closes security holes: until your distribution brings that, connect only cameras that are yours.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>libgphoto2 %1 ne reconnaît pas certains appareils connus d’autres versions, et la version 2.5.34 corrige des failles de sécurité : ne connectez que vos propres appareils tant que votre distribution ne la fournit pas.</translation>
    </message>
</context>
<context>
    <name>skein::ListCommand</name>
    <message>
        <source>No camera was found. Connect one by USB and switch it on; cameras in the network are not listed, name their address with --camera.</source>
        <translation>Aucun appareil photo n&apos;a été trouvé. Connectez-en un par USB et allumez-le&#xa0;; les appareils du réseau ne sont pas listés, donnez leur adresse avec --camera.</translation>
    </message>
</context>
<context>
    <name>skein::LiveBadge</name>
    <message>
        <source>LIVE</source>
        <extracomment>badge on the live picture</extracomment>
        <translation>DIRECT</translation>
    </message>
    <message>
        <source>LIVE   %1</source>
        <extracomment>badge on the live picture; %1 says more, such as &quot;mirrored&quot;</extracomment>
        <translation>DIRECT   %1</translation>
    </message>
    <message>
        <source>waiting for live view</source>
        <translation>attente de la visée en direct</translation>
    </message>
</context>
<context>
    <name>skein::LiveCommands</name>
    <message>
        <source>Frame saved as %1</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>Image enregistrée sous le nom %1</translation>
    </message>
    <message>
        <source>Magnified by the camera: %1</source>
        <extracomment>%1: how far: &quot;5×&quot; or &quot;Step 2 of 5&quot;</extracomment>
        <translation>Agrandi par l&apos;appareil&#xa0;: %1</translation>
    </message>
    <message>
        <source>No frame was saved: live view shows none.
%1 starts it, %2 saves a frame.</source>
        <extracomment>%1 and %2 are keys</extracomment>
        <translation>Aucune image enregistrée&#xa0;: la visée en direct n&apos;en montre pas.
%1 la démarre, %2 enregistre une image.</translation>
    </message>
    <message>
        <source>No frame was saved: this is a photograph.
Live view comes back; press %1 again then.</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Aucune image enregistrée&#xa0;: ceci est une photo.
La visée en direct revient&#xa0;; appuyez alors de nouveau sur %1.</translation>
    </message>
    <message>
        <source>The camera magnifies no more: %1</source>
        <extracomment>%1: how far the camera magnifies live view: &quot;Step 5 of 5&quot;</extracomment>
        <translation>L&apos;appareil n&apos;agrandit pas plus&#xa0;: %1</translation>
    </message>
    <message>
        <source>The frame of live view was not saved. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>L&apos;image de la visée en direct n&apos;a pas été enregistrée. %1</translation>
    </message>
    <message>
        <source>The magnification was not changed. %1</source>
        <extracomment>%1: a sentence that says why</extracomment>
        <translation>L&apos;agrandissement n&apos;a pas été changé. %1</translation>
    </message>
</context>
<context>
    <name>skein::LivePage</name>
    <message>
        <source> %</source>
        <extracomment>after a number: per cent</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <extracomment>label of a choice: the colour of focus peaking</extracomment>
        <translation>&amp;Couleur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Strength:</source>
        <extracomment>label of a number: how strongly focus peaking is drawn</extracomment>
        <translation>&amp;Intensité&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Threshold:</source>
        <extracomment>of focus peaking: how sharp an edge must be to be marked</extracomment>
        <translation>&amp;Seuil&#xa0;:</translation>
    </message>
    <message>
        <source>After a photograph from live view</source>
        <translation>Après une photo depuis la visée en direct</translation>
    </message>
    <message>
        <source>Choose one that your subjects do not have.</source>
        <translation>Choisissez-en une que vos sujets n&apos;ont pas.</translation>
    </message>
    <message>
        <source>How boldly edges in focus are marked, from 0 to 1.</source>
        <translation>À quel point les contours nets sont marqués, de 0 à 1.</translation>
    </message>
    <message>
        <source>How strong an edge must be to be marked; lower marks more.</source>
        <translation>À quel point un contour doit être marqué pour être signalé&#xa0;; une valeur plus basse en signale davantage.</translation>
    </message>
    <message>
        <source>Live View</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>Visée en direct</translation>
    </message>
    <message>
        <source>Marks of focus, masks, guides and the exposure warning work over live view as over photographs; their keys are in the menu View. How the live picture is turned or mirrored is chosen in the menu Camera, and remembered.</source>
        <translation>Le focus peaking, les masques, les lignes de composition et l&apos;alerte d&apos;exposition fonctionnent sur la visée en direct comme sur les photos&#xa0;; leurs raccourcis sont dans le menu Affichage. La rotation et l&apos;inversion en miroir de l&apos;image en direct se choisissent dans le menu Appareil, et sont retenues.</translation>
    </message>
    <message>
        <source>Marks on what is in focus (focus peaking)</source>
        <translation>Marquage de ce qui est net (focus peaking)</translation>
    </message>
    <message>
        <source>focus peaking edges sharp</source>
        <translation>focus peaking contours net</translation>
    </message>
    <message>
        <source>focus peaking opacity</source>
        <translation>focus peaking opacité</translation>
    </message>
    <message>
        <source>focus peaking sensitivity edges</source>
        <translation>focus peaking sensibilité contours</translation>
    </message>
    <message>
        <source>review preview continue return seconds time</source>
        <translation>revue aperçu continuer revenir secondes temps</translation>
    </message>
</context>
<context>
    <name>skein::LivePresenter</name>
    <message>
        <source>%1, %2</source>
        <extracomment>two of: turned left, mirrored, upside down</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, mirrored</source>
        <extracomment>%1: &quot;turned left&quot;, &quot;turned right&quot; or &quot;upside down&quot;</extracomment>
        <translation>%1, en miroir</translation>
    </message>
    <message numerus="yes">
        <source>%n fps, %1 ms</source>
        <extracomment>Live view: frames per second, and how old a frame is when it is seen, in milliseconds.</extracomment>
        <translation>
            <numerusform>%n i/s, %1 ms</numerusform>
            <numerusform>%n i/s, %1 ms</numerusform>
        </translation>
    </message>
    <message>
        <source>FROZEN</source>
        <comment>live view</comment>
        <extracomment>says how the live picture is shown</extracomment>
        <translation>FIGÉ</translation>
    </message>
    <message>
        <source>No new picture comes from the camera: the last one is shown. %1</source>
        <extracomment>%1 is a sentence: what may be the reason</extracomment>
        <translation>Aucune nouvelle image ne vient de l&apos;appareil&#xa0;: la dernière est affichée. %1</translation>
    </message>
    <message>
        <source>The camera sends live pictures that cannot be read, so none is shown. End live view and begin it anew; if that does not help, switch the camera off and on again.</source>
        <translation>L&apos;appareil envoie des images en direct illisibles, aucune n&apos;est donc affichée. Arrêtez la visée en direct et relancez-la&#xa0;; si cela ne suffit pas, éteignez et rallumez l&apos;appareil.</translation>
    </message>
    <message>
        <source>The camera sends live pictures that cannot be read. The last good one is shown; if no other comes, end live view and begin it anew.</source>
        <translation>L&apos;appareil envoie des images en direct illisibles. La dernière bonne est affichée&#xa0;; si aucune autre n&apos;arrive, arrêtez la visée en direct et relancez-la.</translation>
    </message>
    <message>
        <source>mirrored</source>
        <extracomment>says how the live picture is shown</extracomment>
        <translation>en miroir</translation>
    </message>
    <message>
        <source>motion –</source>
        <extracomment>Live view: how far the picture moves cannot be told.</extracomment>
        <translation>mouvement –</translation>
    </message>
    <message>
        <source>moves %1 %</source>
        <extracomment>Live view: how far the picture moves between two frames, in per cent of its width.</extracomment>
        <translation>bouge de %1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>no new picture for %n s</source>
        <comment>live view, seconds</comment>
        <extracomment>%n counts seconds</extracomment>
        <translation>
            <numerusform>pas de nouvelle image depuis %n s</numerusform>
            <numerusform>pas de nouvelle image depuis %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>turned left</source>
        <extracomment>says how the live picture is shown</extracomment>
        <translation>tournée à gauche</translation>
    </message>
    <message>
        <source>turned right</source>
        <extracomment>says how the live picture is shown</extracomment>
        <translation>tournée à droite</translation>
    </message>
    <message>
        <source>upside down</source>
        <extracomment>says how the live picture is shown</extracomment>
        <translation>à l&apos;envers</translation>
    </message>
</context>
<context>
    <name>skein::LiveReturn</name>
    <message>
        <source>Escape: back to live view</source>
        <translation>Échap&#xa0;: retour à la visée en direct</translation>
    </message>
</context>
<context>
    <name>skein::LiveViewPart</name>
    <message>
        <source>Live view could not be switched. Wait a moment and try again.</source>
        <translation>La visée en direct n&apos;a pas pu être activée ou désactivée. Attendez un instant et réessayez.</translation>
    </message>
    <message>
        <source>The camera shows no live picture now. Connect a camera that has one, and wait until it is ready.</source>
        <translation>L&apos;appareil ne montre pas d&apos;image en direct pour l&apos;instant. Connectez un appareil qui en a une, et attendez qu&apos;il soit prêt.</translation>
    </message>
</context>
<context>
    <name>skein::LiveZoomText</name>
    <message>
        <source>%1×</source>
        <extracomment>a magnification: &quot;5×&quot;</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>how far the camera magnifies its live view: &quot;Step 2 of 5&quot;</extracomment>
        <translation>Niveau %1 sur %2</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <extracomment>how much of live view the camera shows</extracomment>
        <translation>Toute l&apos;image</translation>
    </message>
</context>
<context>
    <name>skein::MainWindow</name>
    <message>
        <source>%1 is under way. Stop it, or wait until it has ended, then try again.</source>
        <extracomment>%1 is the name of what takes photographs by itself: &quot;Eclipse&quot;</extracomment>
        <translation>%1 est en cours. Arrêtez cela, ou attendez la fin, puis réessayez.</translation>
    </message>
    <message>
        <source>Asks whether to stop the sequence of a camera that is not shown.</source>
        <translation>Demande s&apos;il faut arrêter la séquence d&apos;un appareil qui n&apos;est pas affiché.</translation>
    </message>
    <message>
        <source>Asks whether to stop the sequence.</source>
        <translation>Demande s&apos;il faut arrêter la séquence.</translation>
    </message>
    <message>
        <source>Asks whether to stop what a plugin does with the camera.</source>
        <translation>Demande s&apos;il faut arrêter ce qu&apos;un greffon fait avec l&apos;appareil.</translation>
    </message>
    <message>
        <source>Camera</source>
        <extracomment>title of a panel: the camera&apos;s settings</extracomment>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Closes the message.</source>
        <translation>Ferme le message.</translation>
    </message>
    <message>
        <source>Closes the welcome.</source>
        <translation>Ferme la page de bienvenue.</translation>
    </message>
    <message>
        <source>Ends comparing.</source>
        <translation>Met fin à la comparaison.</translation>
    </message>
    <message>
        <source>Ends live view.</source>
        <translation>Met fin à la visée en direct.</translation>
    </message>
    <message>
        <source>Ends the exposure, or what the camera waits for.</source>
        <translation>Met fin à l&apos;exposition, ou à ce que l&apos;appareil attend.</translation>
    </message>
    <message>
        <source>Ends what the camera does: a long exposure, live view or a wait.</source>
        <translation type="vanished">Met fin à ce que fait l&apos;appareil&#xa0;: une pose longue, la visée en direct ou une attente.</translation>
    </message>
    <message>
        <source>Ends what the cameras do.</source>
        <translation>Met fin à ce que font les appareils.</translation>
    </message>
    <message>
        <source>Goes back to live view.</source>
        <translation>Revient à la visée en direct.</translation>
    </message>
    <message>
        <source>Leaves the full screen.</source>
        <translation>Quitte le plein écran.</translation>
    </message>
    <message>
        <source>Lets the frozen live picture go on.</source>
        <translation>Laisse reprendre l&apos;image en direct figée.</translation>
    </message>
    <message>
        <source>Mask %1</source>
        <extracomment>%1: an aspect ratio</extracomment>
        <translation>Masque %1</translation>
    </message>
    <message>
        <source>Nothing is under way that could be cancelled.</source>
        <translation>Rien n&apos;est en cours qui puisse être interrompu.</translation>
    </message>
    <message>
        <source>Overlay</source>
        <extracomment>title of a section: a picture that lies over the picture</extracomment>
        <translation>Superposition</translation>
    </message>
    <message>
        <source>Stops focusing.</source>
        <translation>Arrête la mise au point.</translation>
    </message>
    <message>
        <source>Stops the row of photographs of a camera that is not shown.</source>
        <translation>Arrête la série de photos d&apos;un appareil qui n&apos;est pas affiché.</translation>
    </message>
    <message>
        <source>Stops the sequence of a camera that is not shown.</source>
        <translation>Arrête la séquence d&apos;un appareil qui n&apos;est pas affiché.</translation>
    </message>
    <message>
        <source>Stops the sequence.</source>
        <translation>Arrête la séquence.</translation>
    </message>
    <message>
        <source>Stops the transfer; the photograph stays on the camera&apos;s card.</source>
        <translation>Arrête le transfert&#xa0;; la photo reste sur la carte de l&apos;appareil.</translation>
    </message>
    <message>
        <source>Stops what a plugin does with the camera.</source>
        <translation>Arrête ce qu&apos;un greffon fait avec l&apos;appareil.</translation>
    </message>
    <message>
        <source>Stops what the shutter waits for, or its row of photographs.</source>
        <translation>Arrête ce que le déclencheur attend, ou sa série de photos.</translation>
    </message>
    <message>
        <source>The shutter is at work already. Wait until its photographs are taken, or stop it with Escape, then try again.</source>
        <translation>L&apos;obturateur est déjà à l&apos;œuvre. Attendez que ses photos soient prises, ou arrêtez-le avec Échap, puis réessayez.</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>title of a tab: what is shown over the picture</extracomment>
        <translation>Affichage</translation>
    </message>
</context>
<context>
    <name>skein::MappedFile</name>
    <message>
        <source>%1 is not an ordinary file. Choose a picture.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 n&apos;est pas un fichier ordinaire. Choisissez une image.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check its permissions and the disk.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Le fichier %1 est illisible. Vérifiez ses permissions et le disque.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check the disk it is on.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Le fichier %1 est illisible. Vérifiez le disque où il se trouve.</translation>
    </message>
    <message>
        <source>The file %1 is empty: there is nothing of a photograph in it. Fetch it from the camera&apos;s card once more, or copy it again from where it came.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Le fichier %1 est vide&#xa0;: il ne contient rien d&apos;une photo. Récupérez-le encore une fois de la carte de l&apos;appareil, ou recopiez-le de là d&apos;où il vient.</translation>
    </message>
    <message>
        <source>The file %1 is not there any more. Choose another picture.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Le fichier %1 n&apos;est plus là. Choisissez une autre image.</translation>
    </message>
</context>
<context>
    <name>skein::MaskSection</name>
    <message>
        <source>%1   %2</source>
        <extracomment>an aspect ratio and what it is called: &quot;1.85:1 Cinema&quot;</extracomment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a percentage; %1 is a number</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Another aspect ratio</source>
        <translation>Un autre format d&apos;image</translation>
    </message>
    <message>
        <source>Another one, like 2.35:1</source>
        <translation>Un autre, comme 2.35:1</translation>
    </message>
    <message>
        <source>Aspect ratios</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>Formats d&apos;image</translation>
    </message>
    <message>
        <source>Drawn as</source>
        <extracomment>how the mask looks: shade or outline</extracomment>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Opacity</source>
        <extracomment>a number of per cent</extracomment>
        <translation>Opacité</translation>
    </message>
    <message>
        <source>Outline</source>
        <extracomment>only the edge of the mask</extracomment>
        <translation>Contour</translation>
    </message>
    <message>
        <source>Several at once are shown as outlines.</source>
        <translation>S&apos;il y en a plusieurs, ils sont affichés comme contours.</translation>
    </message>
    <message>
        <source>Shade</source>
        <extracomment>darkens what lies outside of the mask</extracomment>
        <translation>Ombrage</translation>
    </message>
    <message>
        <source>Show the mask</source>
        <translation>Afficher le masque</translation>
    </message>
    <message>
        <source>Turn for upright pictures</source>
        <translation>Tourner pour les images verticales</translation>
    </message>
    <message>
        <source>Turns masks that are wider than high when the picture is higher than wide.</source>
        <translation>Tourne les masques plus larges que hauts quand l&apos;image est plus haute que large.</translation>
    </message>
    <message>
        <source>What a crop to another aspect ratio would keep. A check mark chooses a ratio, several are shown as outlines; your own can be typed. The mask is only shown: photographs keep all they have.</source>
        <translation>Ce que garderait un recadrage à un autre format. Une coche choisit un format, plusieurs sont affichés comme contours&#xa0;; vous pouvez saisir les vôtres. Le masque est seulement affiché&#xa0;: les photos restent entières.</translation>
    </message>
</context>
<context>
    <name>skein::MasterCommands</name>
    <message>
        <source>The computer has the camera&apos;s controls.
“Give Back” above its settings lets shutter and dials of the camera work.</source>
        <translation>L&apos;ordinateur a les commandes de l&apos;appareil.
«&#x202f;Rendre&#x202f;» au-dessus de ses réglages remet en service le déclencheur et les molettes de l&apos;appareil.</translation>
    </message>
    <message>
        <source>The computer has the camera&apos;s controls.
“Leave the Controls to the Body” in the Camera menu gives them back.</source>
        <translation>L&apos;ordinateur a les commandes de l&apos;appareil.
«&#x202f;Laisser les commandes au boîtier&#x202f;» dans le menu Appareil les rend.</translation>
    </message>
</context>
<context>
    <name>skein::MasterRow</name>
    <message>
        <source>Give Back</source>
        <extracomment>button: lets the camera&apos;s own dials decide again</extracomment>
        <translation>Rendre</translation>
    </message>
    <message>
        <source>Gives the controls to the computer until you give them back.</source>
        <translation>Donne les commandes à l&apos;ordinateur jusqu&apos;à ce que vous les rendiez.</translation>
    </message>
    <message>
        <source>Lets shutter button and dials of the camera work.</source>
        <translation>Remet en service le déclencheur et les molettes de l&apos;appareil.</translation>
    </message>
    <message>
        <source>Take Over</source>
        <extracomment>button: the computer takes the camera&apos;s controls</extracomment>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>The camera&apos;s own controls work.</source>
        <translation>Les commandes de l&apos;appareil fonctionnent.</translation>
    </message>
    <message>
        <source>The computer has the controls during live view.</source>
        <translation>L&apos;ordinateur a les commandes pendant la visée en direct.</translation>
    </message>
    <message>
        <source>The computer has the controls for this photograph.</source>
        <translation>L&apos;ordinateur a les commandes pour cette photo.</translation>
    </message>
    <message>
        <source>The computer has the controls.</source>
        <translation>L&apos;ordinateur a les commandes.</translation>
    </message>
    <message>
        <source>The computer may have the controls.</source>
        <translation>L&apos;ordinateur a peut-être les commandes.</translation>
    </message>
</context>
<context>
    <name>skein::MemoryFiles</name>
    <message>
        <source>The disk of “%1” is full, and the photograph “%2” is nowhere but in Skein&apos;s memory. Make room there and do not disconnect the camera: it is written as soon as it fits.</source>
        <extracomment>%1 is a folder, %2 the name of a file</extracomment>
        <translation>Le disque de «&#x202f;%1&#x202f;» est plein, et la photo «&#x202f;%2&#x202f;» n&apos;est nulle part ailleurs que dans la mémoire de Skein. Libérez-y de la place et ne déconnectez pas l&apos;appareil&#xa0;: elle sera écrite dès qu&apos;il y aura la place.</translation>
    </message>
    <message>
        <source>The photograph “%1” was only in the camera&apos;s memory, could not be written and is lost. Make room on the disk, then take it again.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>La photo «&#x202f;%1&#x202f;» n&apos;était que dans la mémoire de l&apos;appareil, n&apos;a pas pu être écrite et est perdue. Libérez de la place sur le disque, puis reprenez-la.</translation>
    </message>
    <message>
        <source>The photograph “%2” could not be written in “%1” and is nowhere but in Skein&apos;s memory. Check that folder and do not disconnect the camera: writing is tried again all the while.</source>
        <extracomment>%1 is a folder, %2 the name of a file</extracomment>
        <translation>La photo «&#x202f;%2&#x202f;» n&apos;a pas pu être écrite dans «&#x202f;%1&#x202f;» et n&apos;est nulle part ailleurs que dans la mémoire de Skein. Vérifiez ce dossier et ne déconnectez pas l&apos;appareil&#xa0;: les essais d&apos;écriture se poursuivent sans cesse.</translation>
    </message>
</context>
<context>
    <name>skein::MessageBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>messages waiting</comment>
        <extracomment>more messages are waiting behind this one</extracomment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>What has happened, and what can be done about it: the buttons do that. Escape puts a message away.</source>
        <translation>Ce qui s&apos;est passé, et ce que l&apos;on peut y faire&#xa0;: les boutons s&apos;en chargent. Échap écarte un message.</translation>
    </message>
</context>
<context>
    <name>skein::Metadata</name>
    <message>
        <source>(%1 bytes)</source>
        <extracomment>%1 is a number: data that cannot be shown</extracomment>
        <translation>(%1 octets)</translation>
    </message>
    <message>
        <source>(damaged)</source>
        <extracomment>instead of a value that cannot be read</extracomment>
        <translation>(endommagé)</translation>
    </message>
    <message>
        <source>EXIF</source>
        <extracomment>name of a standard for metadata; stays as it is</extracomment>
        <translation>EXIF</translation>
    </message>
    <message>
        <source>IPTC</source>
        <extracomment>name of a standard for metadata; stays as it is</extracomment>
        <translation>IPTC</translation>
    </message>
    <message>
        <source>Maker notes</source>
        <extracomment>What a camera writes in its maker&apos;s own, unpublished way</extracomment>
        <translation>Notes du fabricant</translation>
    </message>
    <message>
        <source>Some of the metadata is damaged: this is what can be read.</source>
        <translation>Une partie des métadonnées est endommagée&#xa0;: voici ce qui est lisible.</translation>
    </message>
    <message>
        <source>Some text is not written as the standards want it, so letters may be wrong.</source>
        <translation>Certains textes ne sont pas écrits comme le veulent les normes, des lettres peuvent donc être fausses.</translation>
    </message>
    <message>
        <source>The XMP metadata is too large to be shown here…</source>
        <translation>Les métadonnées XMP sont trop volumineuses pour être affichées ici…</translation>
    </message>
    <message>
        <source>The file became shorter while it was read, so some may be missing.</source>
        <translation>Le fichier a raccourci pendant sa lecture, il peut donc en manquer une partie.</translation>
    </message>
    <message>
        <source>The metadata is larger than any camera&apos;s, so some is not shown here…</source>
        <translation>Les métadonnées sont plus volumineuses que celles de tout appareil, une partie n&apos;est donc pas affichée ici…</translation>
    </message>
    <message>
        <source>There is more metadata than is shown here…</source>
        <translation>Il y a plus de métadonnées que ce qui est affiché ici…</translation>
    </message>
    <message>
        <source>Very long texts end with “…”.</source>
        <translation>Les textes très longs se terminent par «&#x202f;…&#x202f;».</translation>
    </message>
    <message>
        <source>XMP</source>
        <extracomment>name of a standard for metadata; stays as it is</extracomment>
        <translation>XMP</translation>
    </message>
</context>
<context>
    <name>skein::MetadataModel</name>
    <message>
        <source>Name</source>
        <extracomment>head of a column: what the metadata are</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>head of a column: what the metadata say</extracomment>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>skein::MetadataPanel</name>
    <message>
        <source>%1 holds no metadata that can be read.</source>
        <translation>%1 ne contient pas de métadonnées lisibles.</translation>
    </message>
    <message>
        <source>Choose a photograph to see its metadata.</source>
        <translation>Choisissez une photo pour voir ses métadonnées.</translation>
    </message>
    <message>
        <source>Hide GPS Position</source>
        <translation>Masquer la position GPS</translation>
    </message>
    <message>
        <source>Reading the metadata…</source>
        <translation>Lecture des métadonnées…</translation>
    </message>
    <message>
        <source>Show GPS Position</source>
        <translation>Afficher la position GPS</translation>
    </message>
    <message>
        <source>The entries with “GPS” in their names tell where it was.</source>
        <translation>Les entrées dont le nom contient «&#x202f;GPS&#x202f;» disent où c&apos;était.</translation>
    </message>
    <message>
        <source>The new photograph holds no metadata that can be read yet.</source>
        <translation>La nouvelle photo ne contient pas encore de métadonnées lisibles.</translation>
    </message>
    <message>
        <source>What the photograph says about itself, in groups that open and close. A line can be copied by its menu.</source>
        <translation>Ce que la photo dit d&apos;elle-même, en groupes qui s&apos;ouvrent et se ferment. Une ligne se copie par son menu.</translation>
    </message>
</context>
<context>
    <name>skein::MetadataTab</name>
    <message>
        <source>Metadata</source>
        <extracomment>title of a panel</extracomment>
        <translation>Métadonnées</translation>
    </message>
</context>
<context>
    <name>skein::MirrorStage</name>
    <message>
        <source>Shake dies down: %1 s</source>
        <extracomment>the camera is left alone before the exposure: seconds until the photograph</extracomment>
        <translation>Attente de l&apos;immobilité&#xa0;: %1 s</translation>
    </message>
    <message>
        <source>The camera could not be set back to what it was before the photograph. See to the settings of its mirror and its shutter on the camera itself. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>L&apos;appareil n&apos;a pas pu être remis comme avant la photo. Vérifiez sur l&apos;appareil même les réglages de son miroir et de son obturateur. %1</translation>
    </message>
</context>
<context>
    <name>skein::MissedPrompt</name>
    <message numerus="yes">
        <source>%n photograph(s) on the camera&apos;s card are saved in this session, and were to be deleted from the card the last time, which was interrupted. They stay there until you delete them.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n photo de la carte de l&apos;appareil est enregistrée dans cette session et devait être supprimée de la carte la dernière fois, ce qui a été interrompu. Elle y reste jusqu&apos;à ce que vous la supprimiez.</numerusform>
            <numerusform>%n photos de la carte de l&apos;appareil sont enregistrées dans cette session et devaient être supprimées de la carte la dernière fois, ce qui a été interrompu. Elles y restent jusqu&apos;à ce que vous les supprimiez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) were taken while the camera was away. They stay on its card until you fetch them.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n photo a été prise pendant l&apos;absence de l&apos;appareil. Elle reste sur sa carte jusqu&apos;à ce que vous la récupériez.</numerusform>
            <numerusform>%n photos ont été prises pendant l&apos;absence de l&apos;appareil. Elles restent sur sa carte jusqu&apos;à ce que vous les récupériez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete from Card</source>
        <extracomment>button beside a sentence about photographs on the camera&apos;s card</extracomment>
        <translation>Supprimer de la carte</translation>
    </message>
    <message>
        <source>Fetch</source>
        <extracomment>button beside a sentence about photographs on the camera&apos;s card</extracomment>
        <translation>Récupérer</translation>
    </message>
</context>
<context>
    <name>skein::MissedShots</name>
    <message>
        <source>The camera&apos;s card cannot be looked at, so nobody knows whether photographs wait there. %1 Disconnect the camera and connect it again to have it looked at.</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>La carte de l&apos;appareil ne peut pas être lue, on ne sait donc pas si des photos y attendent. %1 Déconnectez l&apos;appareil et reconnectez-le pour qu&apos;elle soit lue.</translation>
    </message>
</context>
<context>
    <name>skein::NamePattern</name>
    <message>
        <source>A counter in a file name pattern knows no “%1”. It has from 1 to 9 digits and goes on through a session, a day, or for ever: {counter:4}, {counter:4:day}, {counter:6:ever}.</source>
        <extracomment>%1 is what was typed; {counter:4} and the like stay as they are</extracomment>
        <translation>Un compteur dans un modèle de noms de fichiers ne connaît pas «&#x202f;%1&#x202f;». Il a de 1 à 9 chiffres et continue sur une session, un jour, ou toujours&#xa0;: {counter:4}, {counter:4:day}, {counter:6:ever}.</translation>
    </message>
    <message>
        <source>A counter that begins anew each day needs the date beside it, or names would repeat. Add {date} to the pattern.</source>
        <translation>Un compteur qui recommence chaque jour a besoin de la date à côté de lui, sinon les noms se répéteraient. Ajoutez {date} au modèle.</translation>
    </message>
    <message>
        <source>A date in a file name pattern cannot make folders by itself. Write “{date:%Y}/{date:%m}/” for a folder in a folder.</source>
        <translation>Une date dans un modèle de noms de fichiers ne peut pas créer de dossiers d&apos;elle-même. Écrivez «&#x202f;{date:%Y}/{date:%m}/&#x202f;» pour un dossier dans un dossier.</translation>
    </message>
    <message>
        <source>A date in a file name pattern knows no “%1”. Write something like {date:%Y-%m-%d}; “man strftime” lists all letters.</source>
        <extracomment>%1 is what was typed; {date:%Y-%m-%d} and the man page stay as they are</extracomment>
        <translation>Une date dans un modèle de noms de fichiers ne connaît pas «&#x202f;%1&#x202f;». Écrivez par exemple {date:%Y-%m-%d}&#xa0;; «&#x202f;man strftime&#x202f;» donne toutes les lettres.</translation>
    </message>
    <message>
        <source>A date in the file name pattern has an empty format. Write something like {date:%Y-%m-%d}.</source>
        <translation>Une date dans le modèle de noms de fichiers a un format vide. Écrivez par exemple {date:%Y-%m-%d}.</translation>
    </message>
    <message>
        <source>A file name may not contain “%1”. Take it out of the pattern.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Un nom de fichier ne peut pas contenir «&#x202f;%1&#x202f;». Retirez-le du modèle.</translation>
    </message>
    <message>
        <source>A file name pattern cannot begin with a slash: photographs stay in the session&apos;s folder. Leave it out.</source>
        <translation>Un modèle de noms de fichiers ne peut pas commencer par une barre oblique&#xa0;: les photos restent dans le dossier de session. Enlevez-la.</translation>
    </message>
    <message>
        <source>A file name pattern cannot leave the session&apos;s folder by “..”. Leave that out.</source>
        <translation>Un modèle de noms de fichiers ne peut pas quitter le dossier de session par «&#x202f;..&#x202f;». Enlevez-le.</translation>
    </message>
    <message>
        <source>A file name pattern knows no “{%1}”. Use one of these: %2.</source>
        <extracomment>%1 is what was typed, %2: words with commas between them</extracomment>
        <translation>Un modèle de noms de fichiers ne connaît pas «&#x202f;{%1}&#x202f;». Utilisez l&apos;un de ceux-ci&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A file name pattern, and each folder in it, may not begin or end with a dot or a space. Take it out of the pattern.</source>
        <translation>Un modèle de noms de fichiers, et chaque dossier qu&apos;il contient, ne peut ni commencer ni finir par un point ou une espace. Retirez ce caractère du modèle.</translation>
    </message>
    <message>
        <source>Nothing can stand behind “%1” in a file name pattern. Write only {%1}.</source>
        <extracomment>%1 is a word of a pattern, such as camera; {%1} stays as it is</extracomment>
        <translation>Rien ne peut suivre «&#x202f;%1&#x202f;» dans un modèle de noms de fichiers. Écrivez seulement {%1}.</translation>
    </message>
    <message numerus="yes">
        <source>The counter of a file name pattern has from 1 to %n digits. Write XXXX or {counter:4} for four.</source>
        <extracomment>XXXX and {counter:4} stay as they are</extracomment>
        <translation>
            <numerusform>Le compteur d&apos;un modèle de noms de fichiers a au plus %n chiffre. Écrivez XXXX ou {counter:4} pour quatre.</numerusform>
            <numerusform>Le compteur d&apos;un modèle de noms de fichiers a de 1 à %n chiffres. Écrivez XXXX ou {counter:4} pour quatre.</numerusform>
        </translation>
    </message>
    <message>
        <source>The counter stands in the name of a folder. Put it behind the last slash of the pattern.</source>
        <translation>Le compteur est dans le nom d&apos;un dossier. Mettez-le après la dernière barre oblique du modèle.</translation>
    </message>
    <message>
        <source>The file name pattern contains an invisible character. Write the pattern anew.</source>
        <translation>Le modèle de noms de fichiers contient un caractère invisible. Réécrivez le modèle.</translation>
    </message>
    <message>
        <source>The file name pattern ends with “.%1”. Leave that out: each file keeps the extension the camera gave it.</source>
        <extracomment>%1 is an extension, such as jpg</extracomment>
        <translation>Le modèle de noms de fichiers se termine par «&#x202f;.%1&#x202f;». Enlevez-le&#xa0;: chaque fichier garde l&apos;extension que l&apos;appareil lui a donnée.</translation>
    </message>
    <message>
        <source>The file name pattern has a slash with nothing behind it. Write a name there, or leave the slash out.</source>
        <translation>Le modèle de noms de fichiers a une barre oblique sans rien après. Écrivez-y un nom, ou enlevez la barre.</translation>
    </message>
    <message>
        <source>The file name pattern has a “{” without a “}”. Close it or leave it out.</source>
        <translation>Le modèle de noms de fichiers a un «&#x202f;{&#x202f;» sans «&#x202f;}&#x202f;». Fermez-le ou enlevez-le.</translation>
    </message>
    <message>
        <source>The file name pattern has a “}” without a “{”. Put it in or leave both out.</source>
        <translation>Le modèle de noms de fichiers a un «&#x202f;}&#x202f;» sans «&#x202f;{&#x202f;». Ajoutez-le ou enlevez les deux.</translation>
    </message>
    <message>
        <source>The file name pattern has two counters. Leave only one (a run of X is a counter, too).</source>
        <translation>Le modèle de noms de fichiers a deux compteurs. N&apos;en laissez qu&apos;un (une suite de X est aussi un compteur).</translation>
    </message>
    <message>
        <source>The file name pattern is empty. Write something like capt-XXXX.</source>
        <translation>Le modèle de noms de fichiers est vide. Écrivez par exemple capt-XXXX.</translation>
    </message>
    <message numerus="yes">
        <source>The file name pattern makes more than %n folder(s), one in the other. Leave some out.</source>
        <extracomment>%n counts folders</extracomment>
        <translation>
            <numerusform>Le modèle de noms de fichiers crée plus de %n dossier, l&apos;un dans l&apos;autre. Enlevez-en.</numerusform>
            <numerusform>Le modèle de noms de fichiers crée plus de %n dossiers, l&apos;un dans l&apos;autre. Enlevez-en.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file name pattern makes names that are too long for some disks. Shorten it.</source>
        <translation>Le modèle de noms de fichiers donne des noms trop longs pour certains disques. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The file name pattern would give all photographs one name. Add a counter such as XXXX.</source>
        <translation>Le modèle de noms de fichiers donnerait le même nom à toutes les photos. Ajoutez un compteur, par exemple XXXX.</translation>
    </message>
</context>
<context>
    <name>skein::NameToken</name>
    <message>
        <source>A folder for each camera</source>
        <translation>Un dossier par appareil</translation>
    </message>
    <message>
        <source>A folder for each day</source>
        <translation>Un dossier par jour</translation>
    </message>
    <message>
        <source>Aperture</source>
        <extracomment>what can be put into a file&apos;s name</extracomment>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Date the photograph was taken</source>
        <translation>Date de la prise de vue</translation>
    </message>
    <message>
        <source>Date with hyphens</source>
        <translation>Date avec traits d&apos;union</translation>
    </message>
    <message>
        <source>Focal length in millimetres</source>
        <translation>Focale en millimètres</translation>
    </message>
    <message>
        <source>Hour and minute</source>
        <translation>Heure et minute</translation>
    </message>
    <message>
        <source>ISO sensitivity</source>
        <extracomment>what can be put into a file&apos;s name</extracomment>
        <translation>Sensibilité ISO</translation>
    </message>
    <message>
        <source>Model of the camera</source>
        <translation>Modèle de l&apos;appareil</translation>
    </message>
    <message>
        <source>Name of the session</source>
        <translation>Nom de la session</translation>
    </message>
    <message>
        <source>Name or letter of the camera body</source>
        <translation>Nom ou lettre du boîtier</translation>
    </message>
    <message>
        <source>Number in the camera&apos;s own name</source>
        <translation>Numéro dans le nom donné par l&apos;appareil</translation>
    </message>
    <message>
        <source>Running number</source>
        <extracomment>what can be put into a file&apos;s name: the counter</extracomment>
        <translation>Numéro d&apos;ordre</translation>
    </message>
    <message>
        <source>Running number that begins anew each day</source>
        <translation>Numéro d&apos;ordre qui recommence chaque jour</translation>
    </message>
    <message>
        <source>Running number through all sessions</source>
        <translation>Numéro d&apos;ordre à travers toutes les sessions</translation>
    </message>
    <message>
        <source>Serial number of the camera body</source>
        <translation>Numéro de série du boîtier</translation>
    </message>
    <message>
        <source>Shutter speed</source>
        <extracomment>what can be put into a file&apos;s name</extracomment>
        <translation>Vitesse d&apos;obturation</translation>
    </message>
    <message>
        <source>Text of the field “Job”</source>
        <translation>Texte du champ «&#x202f;Travail&#x202f;»</translation>
    </message>
    <message>
        <source>The camera&apos;s own name for the file</source>
        <translation>Nom que l&apos;appareil donne au fichier</translation>
    </message>
    <message>
        <source>Thousandths of that second</source>
        <translation>Millièmes de cette seconde</translation>
    </message>
    <message>
        <source>Time the photograph was taken</source>
        <translation>Heure de la prise de vue</translation>
    </message>
</context>
<context>
    <name>skein::NamesPart</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>menu of what a file name may contain: the words, then how it is written</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>For example: %1, %2</source>
        <extracomment>%1 and %2 are names of files</extracomment>
        <translation>Par exemple&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>What {job} in the pattern stands for: a client, a place, an occasion. Change it when the next job begins.</source>
        <translation>Ce que {job} représente dans le modèle&#xa0;: un client, un lieu, une occasion. Changez-le quand le travail suivant commence.</translation>
    </message>
</context>
<context>
    <name>skein::NetworkAddress</name>
    <message>
        <source>Cameras are reached by IPv4 addresses only. Use an address such as 192.168.1.20, with :PORT after it if the camera has a port of its own.</source>
        <translation>Les appareils ne sont joignables que par une adresse IPv4. Utilisez une adresse comme 192.168.1.20, suivie de&#xa0;:PORT si l&apos;appareil a son propre port.</translation>
    </message>
    <message>
        <source>The address %1 cannot belong to a camera. Look up the camera&apos;s address in its network menu.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>L&apos;adresse %1 ne peut pas être celle d&apos;un appareil. Cherchez l&apos;adresse de l&apos;appareil dans son menu réseau.</translation>
    </message>
    <message>
        <source>“%1” is no network address. Use an address such as 192.168.1.20 or camera.local.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas une adresse réseau. Utilisez une adresse comme 192.168.1.20 ou camera.local.</translation>
    </message>
    <message>
        <source>“%1” is no port number. Use a number from 1 to 65535, as in 192.168.1.20:15740.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas un numéro de port. Utilisez un nombre de 1 à 65535, comme dans 192.168.1.20:15740.</translation>
    </message>
</context>
<context>
    <name>skein::NetworkPage</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>a camera, and its address in the network</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>&amp;Connect the network camera of last time at the start</source>
        <translation>&amp;Connecter au démarrage l&apos;appareil réseau de la dernière fois</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <extracomment>button: takes a camera off the list of those that were connected</extracomment>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>A camera in the network is connected by its address, in the window “Connect Camera”. Those that have answered are remembered here.</source>
        <translation type="vanished">Un appareil du réseau se connecte par son adresse, dans la fenêtre «&#x202f;Connecter un appareil photo&#x202f;». Ceux qui ont répondu sont mémorisés ici.</translation>
    </message>
    <message>
        <source>A camera in the network is connected by its address, in the window “Connect a Camera”. Those that have answered are remembered here.</source>
        <translation>Un appareil du réseau se connecte par son adresse, dans la fenêtre «&#xa0;Connecter un appareil photo&#xa0;». Ceux qui ont répondu sont mémorisés ici.</translation>
    </message>
    <message>
        <source>A camera that asks for pairing shows a question on its own screen when it is connected for the first time: confirm it there. Some forget the computer when their Wi-Fi settings are reset.</source>
        <translation>Un appareil qui demande un appairage pose une question sur son propre écran lors de la première connexion&#xa0;: confirmez-la sur l&apos;appareil. Certains oublient l&apos;ordinateur quand leurs réglages Wi-Fi sont réinitialisés.</translation>
    </message>
    <message>
        <source>Cameras in the network</source>
        <translation>Appareils du réseau</translation>
    </message>
    <message>
        <source>Cameras in the network that are remembered</source>
        <translation>Appareils du réseau mémorisés</translation>
    </message>
    <message>
        <source>Cameras that have answered at their address, the newest first. “Connect a Camera” offers them as well.</source>
        <translation>Appareils qui ont répondu à leur adresse, le plus récent d&apos;abord. «&#x202f;Connecter un appareil photo&#x202f;» les propose aussi.</translation>
    </message>
    <message>
        <source>If the camera that was used last was one in the network, Skein looks for it where it was.</source>
        <translation>Si le dernier appareil utilisé était sur le réseau, Skein le cherche là où il se trouvait.</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>No camera in the network was connected yet.</source>
        <translation>Aucun appareil du réseau n&apos;a encore été connecté.</translation>
    </message>
    <message>
        <source>Takes the camera out of the list; it can be connected again by its address.</source>
        <translation>Retire l&apos;appareil de la liste&#xa0;; il peut être connecté à nouveau par son adresse.</translation>
    </message>
    <message>
        <source>wifi wlan wireless ip automatic reconnect</source>
        <translation>wifi wlan sans fil ip automatique reconnecter</translation>
    </message>
    <message>
        <source>wifi wlan wireless ptp ip address forget pairing</source>
        <translation>wifi wlan sans fil ptp ip adresse oublier appairage</translation>
    </message>
</context>
<context>
    <name>skein::NetworkProbe</name>
    <message>
        <source>Nobody answers at %1. Check that the camera is awake, that it is in the same network as this computer, and that the address is right, then connect again.</source>
        <extracomment>%1 is an address, such as 192.168.1.20</extracomment>
        <translation>Personne ne répond à l&apos;adresse %1. Vérifiez que l&apos;appareil n&apos;est pas en veille, qu&apos;il est sur le même réseau que cet ordinateur et que l&apos;adresse est juste, puis reconnectez-le.</translation>
    </message>
    <message>
        <source>Something answers at %1 but turns Skein away. If a phone or another program uses the camera, end that; if the camera asks on its display whether to allow this computer, say yes. Then connect again.</source>
        <extracomment>%1 is an address, such as 192.168.1.20</extracomment>
        <translation>Quelque chose répond à l&apos;adresse %1, mais refuse Skein. Si un téléphone ou un autre programme utilise l&apos;appareil, fermez-le&#xa0;; si l&apos;appareil demande sur son écran s&apos;il faut autoriser cet ordinateur, acceptez. Puis reconnectez-le.</translation>
    </message>
    <message>
        <source>There is a device at %1, but no camera listens there on port %2. Switch on the camera&apos;s network connection to a computer, then connect again.</source>
        <extracomment>%1 is an address, such as 192.168.1.20, %2 a number</extracomment>
        <translation>Il y a un périphérique à l&apos;adresse %1, mais aucun appareil photo n&apos;y écoute sur le port %2. Activez sur l&apos;appareil la connexion réseau à un ordinateur, puis reconnectez-le.</translation>
    </message>
</context>
<context>
    <name>skein::NewSessionDialog</name>
    <message>
        <source>A name cannot contain a slash. To make the session in another folder, change the folder below the name.</source>
        <translation>Un nom ne peut pas contenir de barre oblique. Pour créer la session dans un autre dossier, changez le dossier indiqué sous le nom.</translation>
    </message>
    <message>
        <source>A name that begins with a dot would hide the session. Begin it with a letter or a digit.</source>
        <translation>Un nom qui commence par un point masquerait la session. Commencez-le par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>A session needs a name.</source>
        <translation>Une session a besoin d&apos;un nom.</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>button: takes the folder that is chosen</extracomment>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Create</source>
        <extracomment>button: makes the folder of the session</extracomment>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Make the Session In</source>
        <translation>Créer la session dans</translation>
    </message>
    <message>
        <source>Makes the folder if it is not there yet. From now on new photographs are saved in it.</source>
        <translation>Crée le dossier s&apos;il n&apos;existe pas encore. Dès lors, les nouvelles photos y sont enregistrées.</translation>
    </message>
    <message>
        <source>New photographs are saved in %1</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Les nouvelles photos sont enregistrées dans %1</translation>
    </message>
    <message>
        <source>New photographs are saved in %1, for example as %2</source>
        <extracomment>%2 is the name of a file: &quot;capt-0001.nef&quot;</extracomment>
        <translation>Les nouvelles photos sont enregistrées dans %1, par exemple sous le nom %2</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>button: opens the session&apos;s folder, which is there already</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>There is a session of this name already. It is opened; its photographs stay.</source>
        <translation>Une session porte déjà ce nom. Elle sera ouverte&#xa0;; ses photos restent en place.</translation>
    </message>
    <message>
        <source>This name is too long for a folder. Shorten it.</source>
        <translation>Ce nom est trop long pour un dossier. Raccourcissez-le.</translation>
    </message>
</context>
<context>
    <name>skein::NoCameraNotice</name>
    <message>
        <source>No photograph was taken: no camera is ready. Connect one or wait until it is back, then try again.</source>
        <translation>Aucune photo n&apos;a été prise&#xa0;: aucun appareil n&apos;est prêt. Connectez-en un ou attendez son retour, puis réessayez.</translation>
    </message>
    <message>
        <source>No photograph was taken: the camera is still being connected. Try again when it is ready.</source>
        <translation>Aucune photo n&apos;a été prise&#xa0;: l&apos;appareil est encore en cours de connexion. Réessayez quand il sera prêt.</translation>
    </message>
    <message>
        <source>No photograph was taken: the camera that is shown is not there. These are ready; %1 shows the next one: %2.</source>
        <extracomment>%1 is a key, %2 a list of cameras</extracomment>
        <translation>Aucune photo n&apos;a été prise&#xa0;: l&apos;appareil affiché n&apos;est pas là. Ceux-ci sont prêts&#xa0;; %1 affiche le suivant&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No photograph was taken: there is no session that it could be saved in. Open one, then try again.</source>
        <translation>Aucune photo n&apos;a été prise&#xa0;: il n&apos;y a pas de session où l&apos;enregistrer. Ouvrez-en une, puis réessayez.</translation>
    </message>
    <message>
        <source>No photograph was taken: this camera cannot be released from the computer. Press its own shutter button; its photographs come here.</source>
        <translation>Aucune photo n&apos;a été prise&#xa0;: cet appareil ne peut pas être déclenché depuis l&apos;ordinateur. Appuyez sur son propre déclencheur&#xa0;; ses photos arrivent ici.</translation>
    </message>
    <message>
        <source>There is no camera from which photographs could be imported. Connect one, then try again.</source>
        <translation>Il n&apos;y a pas d&apos;appareil dont on puisse importer des photos. Connectez-en un, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>skein::Notifier</name>
    <message>
        <source>Show Window</source>
        <extracomment>button of a notification of the desktop</extracomment>
        <translation>Afficher la fenêtre</translation>
    </message>
</context>
<context>
    <name>skein::OverlayCommands</name>
    <message>
        <source>The overlay is empty: %1 adds the selected photographs</source>
        <extracomment>%1: a key</extracomment>
        <translation>La superposition est vide&#xa0;: %1 ajoute les photos sélectionnées</translation>
    </message>
</context>
<context>
    <name>skein::OverlaySection</name>
    <message>
        <source> %</source>
        <extracomment>percent, behind a number</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a percentage; %1 is a number</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Add File…</source>
        <extracomment>button</extracomment>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <source>Add Selected</source>
        <extracomment>button: lays the selected photographs over the picture</extracomment>
        <translation>Ajouter la sélection</translation>
    </message>
    <message>
        <source>Add to the Overlay</source>
        <translation>Ajouter à la superposition</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>label of a number: how far the overlay is moved downwards, in percent of its height</extracomment>
        <translation>Vers le bas</translation>
    </message>
    <message>
        <source>Fit Again</source>
        <extracomment>button: puts the overlay back to where it fits</extracomment>
        <translation>Réajuster</translation>
    </message>
    <message>
        <source>Lays a file over: a layout or a cover with transparent parts.</source>
        <translation>Superpose un fichier&#xa0;: une mise en page ou une couverture avec des parties transparentes.</translation>
    </message>
    <message>
        <source>Lays the selected photographs over.</source>
        <translation>Superpose les photos sélectionnées.</translation>
    </message>
    <message>
        <source>Only beside a line</source>
        <translation>D&apos;un seul côté d&apos;une ligne</translation>
    </message>
    <message>
        <source>Opacity</source>
        <extracomment>a number of per cent</extracomment>
        <translation>Opacité</translation>
    </message>
    <message>
        <source>Or drag the overlay in the picture with the Alt key held down.</source>
        <translation>Ou faites glisser la superposition dans l&apos;image en maintenant la touche Alt.</translation>
    </message>
    <message>
        <source>Other pictures, half transparent, over this one: to put a product where it stood before, or to fit a layout. Size and place are per cent of the picture below.</source>
        <translation>D&apos;autres images, à demi transparentes, par-dessus celle-ci&#xa0;: pour replacer un produit où il était, ou pour suivre une mise en page. La taille et la position sont en pour cent de l&apos;image du dessous.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.tif *.tiff *.jpg *.jpeg *.webp)</source>
        <translation>Images (*.png *.tif *.tiff *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>Pictures of the overlay</source>
        <translation>Images de la superposition</translation>
    </message>
    <message>
        <source>Puts the overlay back into the middle, at its first size.</source>
        <translation>Remet la superposition au milieu, à sa taille initiale.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>button: takes the chosen pictures off the overlay</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Show the overlay</source>
        <translation>Afficher la superposition</translation>
    </message>
    <message>
        <source>Shows the overlay on one side of a line that can be dragged in the picture.</source>
        <translation>Affiche la superposition d&apos;un côté d&apos;une ligne que l&apos;on peut faire glisser dans l&apos;image.</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>how large the overlay is</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Takes the chosen pictures off the overlay.</source>
        <translation>Retire de la superposition les images choisies.</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Vers la droite</translation>
    </message>
</context>
<context>
    <name>skein::Overlays</name>
    <message>
        <source>%1 cannot be laid over the picture. %2</source>
        <extracomment>%1 is a file, %2 a sentence: why</extracomment>
        <translation>%1 ne peut pas être superposé à l&apos;image. %2</translation>
    </message>
    <message>
        <source>%1 is gone. What was read of it still lies over the picture.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>%1 a disparu. Ce qui en a été lu reste superposé à l&apos;image.</translation>
    </message>
</context>
<context>
    <name>skein::OwedDeletions</name>
    <message numerus="yes">
        <source>%n photograph(s) that had been saved earlier were deleted from the camera&apos;s card, which was interrupted then.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n photo enregistrée plus tôt a été supprimée de la carte de l&apos;appareil&#xa0;; cette suppression avait été interrompue.</numerusform>
            <numerusform>%n photos enregistrées plus tôt ont été supprimées de la carte de l&apos;appareil&#xa0;; cette suppression avait été interrompue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) that were to be deleted from the camera&apos;s card stay there, because the saved files have changed or the camera refused. Compare them, then delete them in the camera.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n photo à supprimer de la carte de l&apos;appareil y reste, car les fichiers enregistrés ont changé ou l&apos;appareil a refusé. Comparez-les, puis supprimez-la dans l&apos;appareil.</numerusform>
            <numerusform>%n photos à supprimer de la carte de l&apos;appareil y restent, car les fichiers enregistrés ont changé ou l&apos;appareil a refusé. Comparez-les, puis supprimez-les dans l&apos;appareil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) that were to be deleted from the camera&apos;s card stay there, because there are errors in the picture data of the saved files, or they cannot be read. Look at them, and import the camera&apos;s copies once more if they are spoilt.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n photo à supprimer de la carte de l&apos;appareil y reste, car les données d&apos;image des fichiers enregistrés contiennent des erreurs ou sont illisibles. Examinez-les, et importez à nouveau la copie de l&apos;appareil s&apos;ils sont abîmés.</numerusform>
            <numerusform>%n photos à supprimer de la carte de l&apos;appareil y restent, car les données d&apos;image des fichiers enregistrés contiennent des erreurs ou sont illisibles. Examinez-les, et importez à nouveau les copies de l&apos;appareil s&apos;ils sont abîmés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::PanelChooser</name>
    <message>
        <source>All panels</source>
        <extracomment>button with a list of the panels at the side of the window</extracomment>
        <translation>Tous les panneaux</translation>
    </message>
    <message>
        <source>Lists all panels</source>
        <translation>Liste tous les panneaux</translation>
    </message>
</context>
<context>
    <name>skein::PanelsMenu</name>
    <message>
        <source>Panel: %1</source>
        <extracomment>name of a command in the list of keys; %1 is a page of the side panel</extracomment>
        <translation>Panneau : %1</translation>
    </message>
    <message>
        <source>Shows the page “%1” in the side panel, or takes its tab away.</source>
        <extracomment>%1 is a page of the side panel</extracomment>
        <translation>Affiche la page « %1 » dans le panneau latéral, ou retire son onglet.</translation>
    </message>
</context>
<context>
    <name>skein::PeakingSection</name>
    <message>
        <source>%1 %</source>
        <extracomment>a number of per cent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>focus peaking, which marks sharp edges: label of a choice</extracomment>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Colour of edges in focus</source>
        <translation>Couleur des contours nets</translation>
    </message>
    <message>
        <source>How boldly edges in focus are marked.</source>
        <translation>Épaisseur du marquage des contours nets.</translation>
    </message>
    <message>
        <source>How strong an edge must be to be marked; lower marks more.</source>
        <translation>Force qu&apos;un contour doit avoir pour être marqué&#xa0;; une valeur plus basse en marque davantage.</translation>
    </message>
    <message>
        <source>Mark what is in focus</source>
        <translation>Marquer ce qui est net</translation>
    </message>
    <message>
        <source>Marks edges that are in focus. With a low threshold soft edges are marked, too; a colour that the subject does not have is seen best.</source>
        <translation>Marque les contours nets. Avec un seuil bas, les contours doux sont marqués aussi&#xa0;; une couleur absente du sujet se voit le mieux.</translation>
    </message>
    <message>
        <source>Strength</source>
        <extracomment>focus peaking: how strongly it is drawn</extracomment>
        <translation>Intensité</translation>
    </message>
    <message>
        <source>Threshold</source>
        <extracomment>focus peaking: how sharp an edge has to be</extracomment>
        <translation>Seuil</translation>
    </message>
</context>
<context>
    <name>skein::PhotoStore</name>
    <message>
        <source>%1 is damaged. %2 What arrived was saved. Look at it, and take the picture again if you can.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: what is wrong</extracomment>
        <translation>%1 est endommagé. %2 Ce qui est arrivé a été enregistré. Examinez-le, et refaites la photo si vous le pouvez.</translation>
    </message>
    <message>
        <source>%1 is damaged. %2 What arrived was saved; the copy on the camera&apos;s card is kept. Compare the two, and fetch it again if that one is whole.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: what is wrong</extracomment>
        <translation>%1 est endommagé. %2 Ce qui est arrivé a été enregistré&#xa0;; la copie de la carte de l&apos;appareil est conservé. Comparez les deux, et récupérez-le à nouveau si celle-ci est intacte.</translation>
    </message>
    <message>
        <source>%1 is saved, but stays on the camera&apos;s card as well. %2 Compare the two, then delete it in the camera.</source>
        <extracomment>%1 is the name of a file, %2 a sentence: what is wrong</extracomment>
        <translation>%1 est enregistré, mais reste aussi sur la carte de l&apos;appareil. %2 Comparez les deux, puis supprimez-le dans l&apos;appareil.</translation>
    </message>
    <message>
        <source>It has %1 bytes, but the camera announced %2.</source>
        <extracomment>numbers of bytes: what arrived, and what the camera had said; follows on &quot;IMG_1.JPG is damaged.&quot;</extracomment>
        <translation>Sa taille est de %1 octets, mais l&apos;appareil en annonçait %2.</translation>
    </message>
    <message>
        <source>Nothing was computed while it arrived to compare it by.</source>
        <translation>Rien n&apos;a été calculé à son arrivée qui permette de le comparer.</translation>
    </message>
    <message>
        <source>The camera does not say how large it is, so that nobody can tell whether all of it arrived.</source>
        <translation>L&apos;appareil n&apos;indique pas sa taille&#xa0;: impossible de savoir si tout est arrivé.</translation>
    </message>
</context>
<context>
    <name>skein::PhotoWriter</name>
    <message>
        <source>No free name was found in “%1”; the photograph stays in “%2”. Choose another file name pattern.</source>
        <extracomment>%1 is a folder, %2 a file</extracomment>
        <translation>Aucun nom libre n&apos;a été trouvé dans «&#x202f;%1&#x202f;»&#xa0;; la photo reste dans «&#x202f;%2&#x202f;». Choisissez un autre modèle de nom de fichier.</translation>
    </message>
    <message>
        <source>The photograph changed in the staging folder after it had arrived. Compare it with the copy on the camera.</source>
        <translation>La photo a changé dans le dossier de transit après son arrivée. Comparez-la avec la copie de l&apos;appareil.</translation>
    </message>
    <message>
        <source>The photograph was stored as “%1”, but the disk did not confirm it. Check the disk, and keep the copy on the camera.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>La photo a été enregistrée sous «&#x202f;%1&#x202f;», mais le disque ne l&apos;a pas confirmé. Vérifiez le disque, et gardez la copie de l&apos;appareil.</translation>
    </message>
    <message>
        <source>The photograph “%1” is no longer in the staging folder. Fetch it again if it is still on the camera.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>La photo «&#x202f;%1&#x202f;» n&apos;est plus dans le dossier de transit. Récupérez-la à nouveau si elle est encore sur l&apos;appareil.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file and was left where it is. Look at it yourself.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas un fichier ordinaire et a été laissé où il est. Examinez-le vous-même.</translation>
    </message>
</context>
<context>
    <name>skein::PictureArea</name>
    <message>
        <source>No camera is connected</source>
        <translation>Aucun appareil n&apos;est connecté</translation>
    </message>
    <message>
        <source>No photograph matches the filter</source>
        <translation>Aucune photo ne correspond au filtre</translation>
    </message>
    <message>
        <source>Plug a camera in and switch it on, connect one over the network, or start the virtual camera to look around.</source>
        <translation>Branchez un appareil et allumez-le, connectez-en un par le réseau, ou démarrez l&apos;appareil virtuel pour découvrir le programme.</translation>
    </message>
    <message>
        <source>Press %1 to see what the camera sees. The shutter button of the camera works, too: its photographs appear here.</source>
        <extracomment>%1 is a key, such as Space, or the name of a command</extracomment>
        <translation>Appuyez sur %1 pour voir ce que voit l&apos;appareil. Le déclencheur de l&apos;appareil fonctionne aussi&#xa0;: ses photos apparaissent ici.</translation>
    </message>
    <message>
        <source>Press %1 to take a photograph</source>
        <extracomment>%1 is a key, such as Space, or the name of a command</extracomment>
        <translation>Appuyez sur %1 pour prendre une photo</translation>
    </message>
    <message>
        <source>The session folder is not there</source>
        <translation>Le dossier de session est absent</translation>
    </message>
    <message>
        <source>The session has photographs, but none of them is shown.</source>
        <translation>La session contient des photos, mais aucune n&apos;est affichée.</translation>
    </message>
    <message>
        <source>This file cannot be shown</source>
        <translation>Ce fichier ne peut pas être affiché</translation>
    </message>
    <message>
        <source>This takes a moment. The settings appear when the camera has answered.</source>
        <translation>Cela prend un instant. Les réglages apparaissent dès que l&apos;appareil a répondu.</translation>
    </message>
    <message>
        <source>“%1” was deleted or moved, or its disk was taken away. Photographs cannot be saved until it is back or another folder is chosen.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>«&#x202f;%1&#x202f;» a été supprimé ou déplacé, ou son disque a été retiré. Aucune photo ne peut être enregistrée tant qu&apos;il n&apos;est pas revenu ou qu&apos;un autre dossier n&apos;est pas choisi.</translation>
    </message>
</context>
<context>
    <name>skein::PictureCommands</name>
    <message>
        <source>%1 was moved to the trash.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 a été mis à la corbeille.</translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) were moved to the trash.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n photo a été mise à la corbeille.</numerusform>
            <numerusform>%n photos ont été mises à la corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <source>Live view covers the photograph, so it was not rated. Leave live view with %1, then rate it.</source>
        <extracomment>%1 is a key, such as L</extracomment>
        <translation>La visée en direct recouvre la photo, qui n&apos;a donc pas été notée. Quittez la visée en direct avec %1, puis notez la photo.</translation>
    </message>
    <message>
        <source>Open With…</source>
        <extracomment>button: names the program that a photograph is opened with</extracomment>
        <translation>Ouvrir avec…</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>button: brings back what was moved to the trash</extracomment>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>skein::PictureErrors</name>
    <message>
        <source>A part of this picture is missing: the file is damaged or incomplete. Copy it again from the camera if it is still there.</source>
        <translation>Une partie de cette image manque&#xa0;: le fichier est endommagé ou incomplet. Copiez-le à nouveau depuis l&apos;appareil s&apos;il y est encore.</translation>
    </message>
    <message>
        <source>Loading the picture was stopped.</source>
        <translation>Le chargement de l&apos;image a été interrompu.</translation>
    </message>
    <message>
        <source>The colour profile in this file is damaged, so its colours are shown as sRGB and may be wrong. Copy the file again from where it came from.</source>
        <translation>Le profil colorimétrique de ce fichier est endommagé&#xa0;; ses couleurs sont donc affichées en sRGB et peuvent être fausses. Copiez à nouveau le fichier depuis sa source.</translation>
    </message>
    <message>
        <source>The file holds no picture of a kind that Skein can show. Open it with another program.</source>
        <translation>Le fichier ne contient aucune image d&apos;un type que Skein peut afficher. Ouvrez-le avec un autre programme.</translation>
    </message>
    <message>
        <source>The file says that its picture has %1 × %2 pixels, but it is far too small to hold them. It is damaged: copy it again from the camera if it is still there.</source>
        <extracomment>%1 and %2 are numbers of pixels</extracomment>
        <translation>Le fichier annonce une image de %1 × %2 pixels, mais il est bien trop petit pour la contenir. Il est endommagé&#xa0;: copiez-le à nouveau depuis l&apos;appareil s&apos;il y est encore.</translation>
    </message>
    <message>
        <source>The file says that its picture has %1 × %2 pixels, which is more than Skein opens. It is probably damaged.</source>
        <extracomment>%1 and %2 are numbers of pixels</extracomment>
        <translation>Le fichier annonce une image de %1 × %2 pixels, plus que Skein n&apos;en ouvre. Il est probablement endommagé.</translation>
    </message>
    <message>
        <source>The file&apos;s name ends in .%1, but it holds no picture of a kind that Skein can show. It is damaged or has a wrong name: copy it again or open it with another program.</source>
        <extracomment>%1 is an extension, such as jpg</extracomment>
        <translation>Le nom du fichier se termine par .%1, mais il ne contient aucune image d&apos;un type que Skein peut afficher. Il est endommagé ou mal nommé&#xa0;: copiez-le à nouveau ou ouvrez-le avec un autre programme.</translation>
    </message>
    <message>
        <source>The picture cannot be shown: the file is damaged or incomplete. Copy it again from the camera if it is still there.</source>
        <translation>L&apos;image ne peut pas être affichée&#xa0;: le fichier est endommagé ou incomplet. Copiez-le à nouveau depuis l&apos;appareil s&apos;il y est encore.</translation>
    </message>
    <message>
        <source>There is not enough memory for a picture of %1 × %2 pixels. Close other programs and try again.</source>
        <extracomment>%1 and %2 are numbers of pixels</extracomment>
        <translation>La mémoire ne suffit pas pour une image de %1 × %2 pixels. Fermez d&apos;autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>This RAW file ends early: only its preview can be shown. Copy it again from the camera if it is still there.</source>
        <translation>Ce fichier RAW est tronqué&#xa0;: seul son aperçu peut être affiché. Copiez-le à nouveau depuis l&apos;appareil s&apos;il y est encore.</translation>
    </message>
    <message>
        <source>This is a video. Open it with the desktop&apos;s video player.</source>
        <translation>Ceci est une vidéo. Ouvrez-la avec le lecteur vidéo du bureau.</translation>
    </message>
</context>
<context>
    <name>skein::PictureFiles</name>
    <message>
        <source>The program “%1” could not be started. Check that it is installed and how it is spelt.</source>
        <extracomment>%1 is a program</extracomment>
        <translation>Le programme «&#x202f;%1&#x202f;» n&apos;a pas pu être lancé. Vérifiez qu&apos;il est installé et que son nom est bien écrit.</translation>
    </message>
    <message>
        <source>This desktop knows no program for files like “%1”. Name one yourself, or choose one for this kind of file in the settings of the desktop.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Ce bureau ne connaît aucun programme pour les fichiers comme «&#x202f;%1&#x202f;». Indiquez-en un vous-même, ou choisissez-en un pour ce type de fichier dans les paramètres du bureau.</translation>
    </message>
</context>
<context>
    <name>skein::PicturePresenter</name>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Reading the new photograph…</source>
        <translation>Lecture de la nouvelle photo…</translation>
    </message>
</context>
<context>
    <name>skein::PicturesPart</name>
    <message>
        <source>The picture could not be written as “%1”. Choose another format.</source>
        <extracomment>%1 is a format of files, such as TIFF</extracomment>
        <translation>L&apos;image n&apos;a pas pu être écrite sous «&#x202f;%1&#x202f;». Choisissez un autre format.</translation>
    </message>
</context>
<context>
    <name>skein::PluginDesks</name>
    <message>
        <source>The folder with your saved sequences does not answer: plugins start without them, and know them as soon as it does. Look whether its disk or network is there.</source>
        <translation>Le dossier de vos séquences enregistrées ne répond pas : les greffons démarrent sans elles, et les connaîtront dès qu&apos;il répondra. Vérifiez que son disque ou son réseau est là.</translation>
    </message>
</context>
<context>
    <name>skein::PluginGuard</name>
    <message>
        <source>It failed (%1) and was switched off. Tell its author.</source>
        <extracomment>%1 is what a plugin says of its failure, in its own words</extracomment>
        <translation>Il a échoué (%1) et a été désactivé. Signalez-le à son auteur.</translation>
    </message>
    <message>
        <source>It failed and was switched off. Tell its author.</source>
        <translation>Il a échoué et a été désactivé. Signalez-le à son auteur.</translation>
    </message>
</context>
<context>
    <name>skein::PluginManager</name>
    <message>
        <source>It was at work when Skein ended unexpectedly, and was switched off. Switch it on to try it again.</source>
        <translation>Il était en action quand Skein s&apos;est arrêté de façon inattendue, et a été désactivé. Activez-le pour l&apos;essayer à nouveau.</translation>
    </message>
    <message>
        <source>The plugin “%1” was at work when Skein ended unexpectedly the last time. It is switched off now; under “Plugins” in the preferences you can switch it on again.</source>
        <extracomment>%1 is the name of a plugin</extracomment>
        <translation>Le greffon «&#x202f;%1&#x202f;» était en action quand Skein s&apos;est arrêté de façon inattendue la dernière fois. Il est maintenant désactivé&#xa0;; vous pouvez le réactiver sous «&#x202f;Greffons&#x202f;» dans les préférences.</translation>
    </message>
    <message>
        <source>The plugin “%1” was switched off. %2</source>
        <extracomment>%1 is the name of a plugin, %2 a sentence</extracomment>
        <translation>Le greffon «&#x202f;%1&#x202f;» a été désactivé. %2</translation>
    </message>
</context>
<context>
    <name>skein::PluginMetadata</name>
    <message>
        <source>Another plugin has the same id and comes first: %1. Remove one of the two.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Un autre greffon a le même identifiant et passe en premier&#xa0;: %1. Supprimez l&apos;un des deux.</translation>
    </message>
    <message>
        <source>It has no description (the JSON file that its metadata names).</source>
        <translation>Il n&apos;a pas de description (le fichier JSON que ses métadonnées indiquent).</translation>
    </message>
    <message>
        <source>It was built with Qt %1, which does not fit the Qt %2 that Skein runs with here. Get a version of it that fits.</source>
        <extracomment>%1 and %2 are version numbers</extracomment>
        <translation>Il a été compilé avec Qt %1, ce qui ne convient pas au Qt %2 avec lequel Skein fonctionne ici. Procurez-vous une version qui convient.</translation>
    </message>
    <message>
        <source>It was made for version %1 of Skein&apos;s plugin interface, and this is version %2. Get a version of it that fits.</source>
        <extracomment>%1 and %2 are version numbers</extracomment>
        <translation>Il a été conçu pour la version %1 de l&apos;interface des greffons de Skein, et celle-ci est la version %2. Procurez-vous une version qui convient.</translation>
    </message>
    <message>
        <source>Its description has no number for “interface”.</source>
        <translation>Sa description n&apos;a pas de nombre pour «&#x202f;interface&#x202f;».</translation>
    </message>
    <message>
        <source>Its description has no text for “%1”.</source>
        <extracomment>%1 is a word in a plugin&apos;s description file: &quot;version&quot;</extracomment>
        <translation>Sa description n&apos;a pas de texte pour «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Its description is too long.</source>
        <translation>Sa description est trop longue.</translation>
    </message>
    <message>
        <source>Its description says neither true nor false for “enabledByDefault”.</source>
        <translation>Sa description n&apos;indique ni true ni false pour «&#x202f;enabledByDefault&#x202f;».</translation>
    </message>
    <message>
        <source>Its id may consist of letters, digits, “.”, “-” and “_” only.</source>
        <translation>Son identifiant ne peut comporter que des lettres, des chiffres, «&#x202f;.&#x202f;», «&#x202f;-&#x202f;» et «&#x202f;_&#x202f;».</translation>
    </message>
    <message>
        <source>The text for “%1” in its description has letters that cannot be shown.</source>
        <extracomment>%1 is a word in the plugin&apos;s description, such as &quot;name&quot;</extracomment>
        <translation>Le texte pour «&#x202f;%1&#x202f;» dans sa description contient des lettres qui ne peuvent pas être affichées.</translation>
    </message>
    <message>
        <source>The text for “%1” in its description is too long.</source>
        <extracomment>%1 is a word in the plugin&apos;s description, such as &quot;name&quot;</extracomment>
        <translation>Le texte pour «&#x202f;%1&#x202f;» dans sa description est trop long.</translation>
    </message>
    <message>
        <source>This file is no library, or is not all there. If it is meant to be a plugin, install it again.</source>
        <translation>Ce fichier n&apos;est pas une bibliothèque, ou n&apos;est pas complet. S&apos;il s&apos;agit d&apos;un greffon, réinstallez-le.</translation>
    </message>
    <message>
        <source>This file is no plugin for Skein.</source>
        <translation>Ce fichier n&apos;est pas un greffon pour Skein.</translation>
    </message>
    <message>
        <source>What plugins do cannot be noted. Should one take Skein down, the next start does not know which.</source>
        <translation>L&apos;activité des greffons ne peut pas être notée. Si l&apos;un d&apos;eux faisait planter Skein, le démarrage suivant ne saurait pas lequel.</translation>
    </message>
</context>
<context>
    <name>skein::PluginPart</name>
    <message>
        <source>The window has been closed.</source>
        <translation>La fenêtre a été fermée.</translation>
    </message>
</context>
<context>
    <name>skein::PluginRow</name>
    <message>
        <source>About %1</source>
        <extracomment>%1 is the name of a plugin
----------
title; %1 is the name of a plugin</extracomment>
        <translation>À propos de %1</translation>
    </message>
    <message>
        <source>Author</source>
        <extracomment>label of a fact of the plugin</extracomment>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>where the plugin lies on the disk</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>the name by which programs know the plugin</extracomment>
        <translation>Id</translation>
    </message>
    <message>
        <source>It is finishing its work.</source>
        <translation>Il termine son travail.</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>Il est désactivé.</translation>
    </message>
    <message>
        <source>It is running.</source>
        <translation>Il est en marche.</translation>
    </message>
    <message>
        <source>It starts with Skein the next time.</source>
        <translation>Il démarrera avec Skein la prochaine fois.</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>label of a fact of the plugin</extracomment>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Preferences of %1</source>
        <extracomment>%1 is the name of a plugin</extracomment>
        <translation>Préférences de %1</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>label of a fact of the plugin</extracomment>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>skein::PluginsPage</name>
    <message>
        <source>&amp;Keep It On</source>
        <extracomment>button: the plugin goes on</extracomment>
        <translation>&amp;Garder actif</translation>
    </message>
    <message>
        <source>&amp;Switch Off</source>
        <extracomment>button: ends what the plugin does, and the plugin</extracomment>
        <translation>&amp;Désactiver</translation>
    </message>
    <message>
        <source>A plugin may do whatever you may do: use only those that you trust. Plugins of your own belong into %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Un greffon peut faire tout ce que vous pouvez faire&#xa0;: n&apos;utilisez que ceux en qui vous avez confiance. Placez vos propres greffons dans %1.</translation>
    </message>
    <message>
        <source>Looking for plugins…</source>
        <translation>Recherche de greffons…</translation>
    </message>
    <message>
        <source>Skein was started without plugins. What you choose here counts from the next start on.</source>
        <translation>Skein a été démarré sans greffons. Ce que vous choisissez ici vaudra à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Switch Off %1?</source>
        <extracomment>title of a question; %1 is the name of a plugin</extracomment>
        <translation>Désactiver %1 ?</translation>
    </message>
    <message>
        <source>Switching the plugin off ends this now.</source>
        <translation>Désactiver le greffon met fin à ceci maintenant.</translation>
    </message>
    <message>
        <source>There are no plugins.</source>
        <translation>Il n&apos;y a pas de greffon.</translation>
    </message>
</context>
<context>
    <name>skein::PopOutWindow</name>
    <message>
        <source>New Photograph</source>
        <extracomment>title of a window while a photograph comes from the camera</extracomment>
        <translation>Nouvelle photo</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Reading the new photograph…</source>
        <translation>Lecture de la nouvelle photo…</translation>
    </message>
</context>
<context>
    <name>skein::PortFinder</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a camera, %2 its port</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No camera was found. Connect one and switch it on, name the address of one in the network with --camera, or try &quot;--camera virtual&quot;.</source>
        <translation>Aucun appareil n&apos;a été trouvé. Connectez-en un et allumez-le, indiquez l&apos;adresse d&apos;un appareil du réseau avec --camera, ou essayez «&#x202f;--camera virtual&#x202f;».</translation>
    </message>
    <message>
        <source>There is more than one camera. Choose one with --camera: %1.</source>
        <extracomment>%1: addresses of cameras with commas between them</extracomment>
        <translation>Il y a plusieurs appareils. Choisissez-en un avec --camera&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>skein::PreferenceFile</name>
    <message>
        <source>This file has no preferences of Skein, so nothing was changed. Choose a file that was made by “Export” in the preferences.</source>
        <translation>Ce fichier ne contient pas de préférences de Skein&#xa0;; rien n&apos;a donc été changé. Choisissez un fichier créé par «&#x202f;Exporter&#x202f;» dans les préférences.</translation>
    </message>
</context>
<context>
    <name>skein::PreferenceFollower</name>
    <message>
        <source>The pattern for file names in the preferences cannot be used, so photographs are named as usual. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>Le modèle de nom de fichier des préférences ne peut pas être utilisé&#xa0;; les photos sont donc nommées comme d&apos;habitude. %1</translation>
    </message>
</context>
<context>
    <name>skein::PreferenceSearch</name>
    <message>
        <source>No option was found for “%1”. Try another word.</source>
        <extracomment>%1 is what was searched for</extracomment>
        <translation>Aucune option n&apos;a été trouvée pour «&#x202f;%1&#x202f;». Essayez un autre mot.</translation>
    </message>
</context>
<context>
    <name>skein::PreferenceTransfer</name>
    <message numerus="yes">
        <source>%n of its value(s) are not known here; they are kept for a version that knows them, if you take what belonged to the other computer.</source>
        <extracomment>%n counts values in a file of exported preferences</extracomment>
        <translation>
            <numerusform>%n de ses valeurs n&apos;est pas connue ici&#xa0;; elle est conservée pour une version qui la connaît, si vous reprenez ce qui appartenait à l&apos;autre ordinateur.</numerusform>
            <numerusform>%n de ses valeurs ne sont pas connues ici&#xa0;; elles sont conservées pour une version qui les connaît, si vous reprenez ce qui appartenait à l&apos;autre ordinateur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n preference(s) were imported.</source>
        <extracomment>%n counts preferences</extracomment>
        <translation>
            <numerusform>%n préférence a été importée.</numerusform>
            <numerusform>%n préférences ont été importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) make no sense and are left out: %1.</source>
        <extracomment>%1: technical names with commas between them</extracomment>
        <translation>
            <numerusform>%n valeur n&apos;a pas de sens et est laissée de côté&#xa0;: %1.</numerusform>
            <numerusform>%n valeurs n&apos;ont pas de sens et sont laissées de côté&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Also what belonged to the other computer</source>
        <translation>&amp;Aussi ce qui appartenait à l&apos;autre ordinateur</translation>
    </message>
    <message>
        <source>&amp;Also what belongs to this computer</source>
        <translation>A&amp;ussi ce qui appartient à cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>button: writes the preferences to a file</extracomment>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <extracomment>button: takes the preferences of the file</extracomment>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Export Preferences</source>
        <extracomment>title of a window</extracomment>
        <translation>Exporter les préférences</translation>
    </message>
    <message>
        <source>Folders, profiles of monitors, names and addresses of cameras, what plugins keep, and programs that are run on events. Take it only from a file that you made yourself: programs in it would be run here.</source>
        <translation>Dossiers, profils des moniteurs, noms et adresses des appareils, données des greffons et programmes lancés lors d&apos;événements. Ne les importez que d&apos;un fichier que vous avez créé vous-même&#xa0;: les programmes qu&apos;il contient seraient exécutés ici.</translation>
    </message>
    <message>
        <source>Folders, profiles of monitors, names and addresses of cameras, what plugins keep, and programs that are run on events: these may contain passwords. How windows were left is never in the file.</source>
        <translation>Dossiers, profils des moniteurs, noms et adresses des appareils, données des greffons et programmes lancés lors d&apos;événements&#xa0;: tout cela peut contenir des mots de passe. La disposition des fenêtres n&apos;est jamais dans le fichier.</translation>
    </message>
    <message>
        <source>Import Preferences</source>
        <extracomment>title of a window</extracomment>
        <translation>Importer les préférences</translation>
    </message>
    <message>
        <source>It was written by a newer version of Skein.</source>
        <translation>Il a été écrit par une version plus récente de Skein.</translation>
    </message>
    <message>
        <source>Its presets of cameras come to yours; they replace those of the same name.</source>
        <translation>Ses préréglages d&apos;appareils s&apos;ajoutent aux vôtres&#xa0;; ils remplacent ceux du même nom.</translation>
    </message>
    <message>
        <source>Preferences of Skein (*.json)</source>
        <translation>Préférences de Skein (*.json)</translation>
    </message>
    <message>
        <source>Preferences of Skein (*.json);;All files (*)</source>
        <translation>Préférences de Skein (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The file gets all preferences, among them your name and copyright as they are written to new pictures. It can be read by everybody who gets it.</source>
        <translation>Le fichier reçoit toutes les préférences, dont votre nom et votre copyright tels qu&apos;ils sont inscrits dans les nouvelles images. Toute personne qui le reçoit peut le lire.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n preference(s), which replace yours.</source>
        <extracomment>%n counts preferences</extracomment>
        <translation>
            <numerusform>Le fichier contient %n préférence, qui remplace la vôtre.</numerusform>
            <numerusform>Le fichier contient %n préférences, qui remplacent les vôtres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The preferences could not be written to “%1”. Check that the folder can be written to and has room, or choose another one.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Les préférences n&apos;ont pas pu être écrites dans «&#x202f;%1&#x202f;». Vérifiez que le dossier est accessible en écriture et qu&apos;il y reste de la place, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The preferences were written to “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Les préférences ont été écrites dans «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” could not be read, so nothing was changed. Check that it is there and that you may read it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» n&apos;a pas pu être lu&#xa0;; rien n&apos;a donc été changé. Vérifiez qu&apos;il existe et que vous avez le droit de le lire.</translation>
    </message>
</context>
<context>
    <name>skein::PreferencesDialog</name>
    <message>
        <source>The preferences are as they were before, but for those that were changed since.</source>
        <translation>Les préférences sont telles qu&apos;elles étaient avant, sauf celles qui ont été changées depuis.</translation>
    </message>
    <message>
        <source>The preferences are as they were before.</source>
        <translation>Les préférences sont telles qu&apos;elles étaient avant.</translation>
    </message>
    <message>
        <source>“%1” is as it was at first.</source>
        <extracomment>%1 is the title of a page of the preferences</extracomment>
        <translation>«&#x202f;%1&#x202f;» est revenu à son état initial.</translation>
    </message>
</context>
<context>
    <name>skein::Presentation</name>
    <message>
        <source>%1, with this window</source>
        <extracomment>%1 is a monitor</extracomment>
        <translation>%1, avec cette fenêtre</translation>
    </message>
    <message>
        <source>Present on</source>
        <extracomment>before the name of a monitor</extracomment>
        <translation>Présenter sur</translation>
    </message>
    <message>
        <source>The monitor %1 was unplugged, so the presentation has ended. It goes on when the monitor is back; press %2 to present on another one.</source>
        <extracomment>%1 is a monitor, %2 a key, such as F9</extracomment>
        <translation>Le moniteur %1 a été débranché&#xa0;; la présentation est donc terminée. Elle reprendra quand le moniteur sera de retour&#xa0;; appuyez sur %2 pour présenter sur un autre.</translation>
    </message>
</context>
<context>
    <name>skein::PresentationWindow</name>
    <message>
        <source>%1 (%2 × %3)</source>
        <extracomment>a monitor: %1 its name, %2 × %3 its size in pixels</extracomment>
        <translation>%1 (%2 × %3)</translation>
    </message>
    <message>
        <source>Presentation – Skein</source>
        <translation>Présentation – Skein</translation>
    </message>
    <message>
        <source>Presented picture</source>
        <extracomment>name of the picture on the second monitor, for screen readers</extracomment>
        <translation>Image présentée</translation>
    </message>
</context>
<context>
    <name>skein::PresetApplier</name>
    <message>
        <source>Other settings are just being written to the camera. Wait a moment, then try again.</source>
        <translation>D&apos;autres réglages sont en cours d&apos;envoi à l&apos;appareil. Attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>The camera stayed at “%1”.</source>
        <extracomment>%1 is the value that the setting has</extracomment>
        <translation>L&apos;appareil est resté sur «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The camera went away while its settings were being written. Connect it, then try again.</source>
        <translation>L&apos;appareil a été déconnecté pendant l&apos;envoi de ses réglages. Connectez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>This camera has no such setting now.</source>
        <translation>Cet appareil n&apos;a pas ce réglage actuellement.</translation>
    </message>
    <message>
        <source>“%1” is no value for it.</source>
        <extracomment>%1 is a value; &quot;it&quot; is a camera setting</extracomment>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas une valeur possible pour ce réglage.</translation>
    </message>
</context>
<context>
    <name>skein::PresetDialog</name>
    <message>
        <source>&amp;All settings, not only those on top</source>
        <translation>&amp;Tous les réglages, pas seulement ceux du haut</translation>
    </message>
    <message>
        <source>Clock, names and the place that photographs go to are never part of a preset.</source>
        <translation>L&apos;horloge, les noms et la destination des photos ne font jamais partie d&apos;un préréglage.</translation>
    </message>
    <message>
        <source>Keeps the settings that the camera has now under this name.</source>
        <translation>Conserve sous ce nom les réglages actuels de l&apos;appareil.</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nom du préréglage</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Nom du préréglage&#xa0;:</translation>
    </message>
    <message>
        <source>Otherwise only the settings on top of the panel are kept, which suits more cameras.</source>
        <translation>Sinon, seuls les réglages du haut du panneau sont conservés, ce qui convient à plus d&apos;appareils.</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>button: saves a preset under a name that is taken</extracomment>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>button: saves the camera&apos;s settings as a preset</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as Preset</source>
        <translation>Enregistrer comme préréglage</translation>
    </message>
    <message>
        <source>Studio, portrait</source>
        <extracomment>an example of a name for settings</extracomment>
        <translation>Studio, portrait</translation>
    </message>
    <message>
        <source>The name by which the settings are found again. One that is taken is replaced.</source>
        <translation>Le nom sous lequel on retrouve les réglages. Un préréglage qui le porte déjà est remplacé.</translation>
    </message>
    <message>
        <source>There is a preset of this name; it will be replaced.</source>
        <translation>Un préréglage porte déjà ce nom&#xa0;; il sera remplacé.</translation>
    </message>
</context>
<context>
    <name>skein::PresetsDialog</name>
    <message>
        <source>&amp;Apply</source>
        <extracomment>button: gives the camera the settings of the preset</extracomment>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>button</extracomment>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>button</extracomment>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Deletes the chosen preset. The camera keeps its settings.</source>
        <translation>Supprime le préréglage choisi. L&apos;appareil garde ses réglages.</translation>
    </message>
    <message>
        <source>Gives the camera the settings of the chosen preset, and says which of them it did not take.</source>
        <translation>Donne à l&apos;appareil les réglages du préréglage choisi, et dit lesquels il n&apos;a pas acceptés.</translation>
    </message>
    <message>
        <source>Gives the chosen preset another name.</source>
        <translation>Donne un autre nom au préréglage choisi.</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>head of a column</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Presets</source>
        <extracomment>title of a window: saved settings of the camera</extracomment>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>head of a column: the value that the preset has for a setting</extracomment>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>name of a list, for screen readers: the settings of a preset</extracomment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>The presets that you have saved, how many settings each has, and when it was saved.</source>
        <translation>Les préréglages que vous avez enregistrés, combien de réglages chacun contient, et quand il a été enregistré.</translation>
    </message>
    <message>
        <source>There are no presets yet. “Save as Preset…” in the menu Camera keeps the settings of the camera under a name.</source>
        <translation>Il n&apos;y a pas encore de préréglage. «&#x202f;Enregistrer comme préréglage…&#x202f;» dans le menu Appareil conserve les réglages de l&apos;appareil sous un nom.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>a time that is not known</extracomment>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>skein::PreviewCommand</name>
    <message>
        <source>The folder %1 cannot be made. Choose another one with --out.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>Le dossier %1 ne peut pas être créé. Choisissez-en un autre avec --out.</translation>
    </message>
    <message>
        <source>The frame could not be written to %1. Check that the folder may be written to and that the disk has space, or choose another one with --out.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>L&apos;image n&apos;a pas pu être écrite dans %1. Vérifiez que le dossier est accessible en écriture et qu&apos;il reste de la place sur le disque, ou choisissez-en un autre avec --out.</translation>
    </message>
</context>
<context>
    <name>skein::PreviewLoop</name>
    <message>
        <source>Live view has stopped. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>La visée en direct s&apos;est arrêtée. %1</translation>
    </message>
    <message>
        <source>Live view needs a connected camera. Connect one and try again.</source>
        <translation>La visée en direct a besoin d&apos;un appareil connecté. Connectez-en un et réessayez.</translation>
    </message>
</context>
<context>
    <name>skein::ProblemDialog</name>
    <message>
        <source>&amp;What you did, what happened, and what you expected:</source>
        <extracomment>label of a text field</extracomment>
        <translation>&amp;Ce que vous avez fait, ce qui s&apos;est passé et ce que vous attendiez&#xa0;:</translation>
    </message>
    <message>
        <source>C&amp;opy All</source>
        <extracomment>button: puts the whole text on the clipboard</extracomment>
        <translation>&amp;Tout copier</translation>
    </message>
    <message>
        <source>Collecting…</source>
        <translation>Collecte en cours…</translation>
    </message>
    <message>
        <source>Nothing is sent. Read this text, take out what is nobody&apos;s business, and save or copy it for whoever helps you.</source>
        <translation>Rien n&apos;est envoyé. Lisez ce texte, retirez-en ce qui ne regarde personne, et enregistrez-le ou copiez-le pour la personne qui vous aide.</translation>
    </message>
    <message>
        <source>Put in the &amp;serial numbers of the cameras</source>
        <translation>Inclure les &amp;numéros de série des appareils</translation>
    </message>
    <message>
        <source>Puts the whole text on the clipboard, to be pasted into a message.</source>
        <translation>Place tout le texte dans le presse-papiers, pour le coller dans un message.</translation>
    </message>
    <message>
        <source>Report a Problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Say step by step how the problem comes about. A report that others can play again is mended soonest.</source>
        <translation>Dites pas à pas comment le problème survient. Un rapport que d&apos;autres peuvent reproduire mène le plus vite à une correction.</translation>
    </message>
    <message>
        <source>The report could not be written to “%1”. Choose another folder, or copy the text instead.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Le rapport n&apos;a pas pu être écrit dans «&#x202f;%1&#x202f;». Choisissez un autre dossier, ou copiez plutôt le texte.</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <translation>Le rapport est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The report is saved as “%1”.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Le rapport est enregistré sous «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Versions, system, cameras, changed settings and the end of the log, in English. You can change and delete any of it. Passwords, names and copyright lines are left out.</source>
        <translation>Versions, système, appareils, réglages modifiés et fin du journal, en anglais. Vous pouvez tout y modifier et supprimer. Mots de passe, noms et mentions de copyright sont omis.</translation>
    </message>
    <message>
        <source>What Skein has &amp;collected:</source>
        <extracomment>label of a text field</extracomment>
        <translation>Ce que Skein a &amp;rassemblé&#xa0;:</translation>
    </message>
    <message>
        <source>What Skein has collected</source>
        <translation>Ce que Skein a rassemblé</translation>
    </message>
    <message>
        <source>Without this the report says only that there is a serial number. It helps when two cameras of one model are mixed up.</source>
        <translation>Sans cela, le rapport dit seulement qu&apos;il existe un numéro de série. Il est utile quand deux appareils du même modèle sont confondus.</translation>
    </message>
    <message>
        <source>Writes the whole text into a file of your choice.</source>
        <translation>Écrit tout le texte dans un fichier de votre choix.</translation>
    </message>
    <message>
        <source>Your description of the problem</source>
        <translation>Votre description du problème</translation>
    </message>
</context>
<context>
    <name>skein::ProcessHandle</name>
    <message>
        <source>The program cannot be ended from here. Close it yourself, then connect the camera again.</source>
        <translation>Le programme ne peut pas être fermé d&apos;ici. Fermez-le vous-même, puis reconnectez l&apos;appareil.</translation>
    </message>
    <message>
        <source>The program has ended already. Connect the camera again.</source>
        <translation>Le programme est déjà fermé. Reconnectez l&apos;appareil.</translation>
    </message>
</context>
<context>
    <name>skein::ProfileDialog</name>
    <message>
        <source>Choose a Colour Profile</source>
        <translation>Choisir un profil colorimétrique</translation>
    </message>
    <message>
        <source>Chooses a profile that is not in the list: an ICC file from a laboratory or from a calibration device.</source>
        <translation>Choisit un profil qui n&apos;est pas dans la liste&#xa0;: un fichier ICC provenant d&apos;un laboratoire ou d&apos;une sonde d&apos;étalonnage.</translation>
    </message>
    <message>
        <source>Colour profiles</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>Profils colorimétriques</translation>
    </message>
    <message>
        <source>Colour profiles (*.icc *.icm *.ICC *.ICM)</source>
        <translation>Profils colorimétriques (*.icc *.icm *.ICC *.ICM)</translation>
    </message>
    <message>
        <source>Other File…</source>
        <extracomment>button: chooses the file of a colour profile</extracomment>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>Takes the profile that is chosen in the list.</source>
        <translation>Adopte le profil choisi dans la liste.</translation>
    </message>
    <message>
        <source>The colour profiles that are installed on this computer.</source>
        <translation>Les profils colorimétriques installés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Use Profile</source>
        <extracomment>button: takes the colour profile that is chosen</extracomment>
        <translation>Utiliser</translation>
    </message>
</context>
<context>
    <name>skein::ProfileSentences</name>
    <message>
        <source>The colour profile in this file is not one for RGB pictures (it may be for Lab), so its colours are shown as sRGB and may be wrong. Give it an RGB profile in the program that wrote it.</source>
        <translation>Le profil colorimétrique de ce fichier n&apos;est pas destiné aux images RVB (il est peut-être en Lab)&#xa0;; ses couleurs sont donc affichées en sRGB et peuvent être fausses. Donnez-lui un profil RVB dans le programme qui l&apos;a écrit.</translation>
    </message>
    <message>
        <source>The colour profile in this file is one for greys, but the picture has colours. They are shown as sRGB and may be wrong. Give it an RGB profile in the program that wrote it.</source>
        <translation>Le profil colorimétrique de ce fichier est destiné aux niveaux de gris, mais l&apos;image est en couleurs. Elles sont affichées en sRGB et peuvent être fausses. Donnez-lui un profil RVB dans le programme qui l&apos;a écrit.</translation>
    </message>
    <message>
        <source>The colour profile in this file is one for printing inks (CMYK), but the picture is not in inks. Its colours are shown as sRGB and may be wrong. Give it an RGB profile in the program that wrote it.</source>
        <translation>Le profil colorimétrique de ce fichier est destiné aux encres d&apos;impression (CMJN), mais l&apos;image n&apos;est pas en encres. Ses couleurs sont affichées en sRGB et peuvent être fausses. Donnez-lui un profil RVB dans le programme qui l&apos;a écrit.</translation>
    </message>
</context>
<context>
    <name>skein::ProgramDialog</name>
    <message>
        <source>Browse…</source>
        <extracomment>button: chooses the file of a program</extracomment>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Choose a Program</source>
        <translation>Choisir un programme</translation>
    </message>
    <message>
        <source>Chooses the program among the files of this computer.</source>
        <translation>Choisit le programme parmi les fichiers de cet ordinateur.</translation>
    </message>
    <message>
        <source>Name of the program, or its command with options. The files are added.</source>
        <translation>Nom du programme, ou sa commande avec ses options. Les fichiers sont ajoutés.</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>button: opens the photograph with the chosen program</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open With Another Program</source>
        <translation>Ouvrir avec un autre programme</translation>
    </message>
    <message>
        <source>Program</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Starts the program with the selected pictures. It stays open when Skein ends.</source>
        <translation>Lance le programme avec les images sélectionnées. Il reste ouvert quand Skein se termine.</translation>
    </message>
    <message>
        <source>The program that gets the pictures, as it would be typed in a terminal. Those that were used before are in the list.</source>
        <translation>Le programme qui reçoit les images, tel qu&apos;on le taperait dans un terminal. Ceux qui ont déjà servi sont dans la liste.</translation>
    </message>
</context>
<context>
    <name>skein::PtpIpServer</name>
    <message>
        <source>The camera cannot listen on port %1. Choose another port, or 0 for a free one.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>L&apos;appareil ne peut pas écouter sur le port %1. Choisissez un autre port, ou 0 pour un port libre.</translation>
    </message>
</context>
<context>
    <name>skein::QtPicture</name>
    <message>
        <source>This is a TIFF, and Qt&apos;s reader for it is not installed. Install the package with Qt&apos;s additional image formats.</source>
        <translation>Ceci est un fichier TIFF, et le lecteur de Qt pour ce format n&apos;est pas installé. Installez le paquet des formats d&apos;image supplémentaires de Qt.</translation>
    </message>
</context>
<context>
    <name>skein::RatingBar</name>
    <message>
        <source>%1, label: %2</source>
        <extracomment>for screen readers; %1: &quot;3 stars&quot; or &quot;Rejected&quot;, %2: a colour</extracomment>
        <translation>%1, étiquette&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <extracomment>how a photograph is rated</extracomment>
        <translation>
            <numerusform>%n étoile</numerusform>
            <numerusform>%n étoiles</numerusform>
        </translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>read aloud: stars of a photograph</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>how a photograph is rated: not to be used</extracomment>
        <translation>Rejetée</translation>
    </message>
</context>
<context>
    <name>skein::RatingCommands</name>
    <message>
        <source>&amp;Redo</source>
        <extracomment>command of a menu</extracomment>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <extracomment>command of a menu; %1 is what was done, such as &quot;Rate 3 Photographs&quot;</extracomment>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>command of a menu</extracomment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <extracomment>command of a menu; %1 is what was done, such as &quot;Rate 3 Photographs&quot;</extracomment>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <extracomment>%1 is what was done again: &quot;Rate 3 Photographs&quot;</extracomment>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1 is what was taken back: &quot;Rate 3 Photographs&quot;</extracomment>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>skein::RawWhiteText</name>
    <message>
        <source>The file says that its photosites are saturated at %1, but its data show that they are at %2. What is clipped is counted by the data.</source>
        <extracomment>%1 and %2 are values of the sensor, &quot;16383&quot; or &quot;R 15800, G1 15790&quot;</extracomment>
        <translation>Le fichier indique que ses photosites saturent à %1, mais ses données montrent qu&apos;ils saturent à %2. Ce qui est écrêté est compté d&apos;après les données.</translation>
    </message>
</context>
<context>
    <name>skein::RecentMenu</name>
    <message>
        <source>%1 (not there)</source>
        <extracomment>%1 is an entry of the list of sessions</extracomment>
        <translation>%1 (absente)</translation>
    </message>
    <message>
        <source>&amp;%1 %2 – in %3</source>
        <extracomment>entry of a menu; %1 is a digit to press, %2 the name of a session&apos;s folder, %3 where it lies</extracomment>
        <translation>&amp;%1 %2 – dans %3</translation>
    </message>
    <message>
        <source>No earlier sessions</source>
        <extracomment>entry of an empty list of sessions</extracomment>
        <translation>Aucune session antérieure</translation>
    </message>
    <message>
        <source>The folder was moved or deleted, or its disk is not connected.</source>
        <translation>Le dossier a été déplacé ou supprimé, ou son disque n&apos;est pas connecté.</translation>
    </message>
</context>
<context>
    <name>skein::Reconnector</name>
    <message>
        <source>The camera does not answer any more, whatever is tried from here. Switch it off and on again, then connect it.</source>
        <translation>L&apos;appareil ne répond plus, quoi que l&apos;on tente d&apos;ici. Éteignez-le et rallumez-le, puis connectez-le.</translation>
    </message>
</context>
<context>
    <name>skein::RenameDialog</name>
    <message>
        <source>New name</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>New name for %1, without its ending:</source>
        <extracomment>label of a field; %1 is the name of a file</extracomment>
        <translation>Nouveau nom de %1, sans son extension&#xa0;:</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>button</extracomment>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Renames all files of the shot. This can be undone.</source>
        <translation>Renomme tous les fichiers de la vue. Cela peut être annulé.</translation>
    </message>
    <message>
        <source>The new name for all files of the shot: RAW, JPEG and sidecars. Each keeps its ending.</source>
        <translation>Le nouveau nom de tous les fichiers de la vue&#xa0;: RAW, JPEG et fichiers annexes. Chacun garde son extension.</translation>
    </message>
</context>
<context>
    <name>skein::Reply</name>
    <message>
        <source>The session was closed before this was done. Open it again and repeat it.</source>
        <translation>La session a été fermée avant que ce soit fait. Rouvrez-la et recommencez.</translation>
    </message>
</context>
<context>
    <name>skein::RestWaiter</name>
    <message>
        <source>Live view did not start, so it cannot be told whether the camera is at rest.</source>
        <translation>La visée en direct n&apos;a pas démarré&#xa0;; impossible de savoir si l&apos;appareil est immobile.</translation>
    </message>
    <message>
        <source>Live view ended before the camera had come to rest.</source>
        <translation>La visée en direct s&apos;est terminée avant que l&apos;appareil soit immobile.</translation>
    </message>
    <message>
        <source>Live view shows nothing by which it could be told whether the camera is at rest.</source>
        <translation>La visée en direct ne montre rien qui permette de savoir si l&apos;appareil est immobile.</translation>
    </message>
    <message>
        <source>The camera has not come to rest in %1 s.</source>
        <extracomment>%1 is a number of seconds</extracomment>
        <translation>L&apos;appareil ne s&apos;est pas immobilisé en %1 s.</translation>
    </message>
    <message>
        <source>This camera has no live view, by which it could be told whether it is at rest.</source>
        <translation>Cet appareil n&apos;a pas de visée en direct, qui permettrait de savoir s&apos;il est immobile.</translation>
    </message>
    <message>
        <source>Waiting for rest</source>
        <translation>Attente de l&apos;immobilité</translation>
    </message>
    <message>
        <source>Waiting for rest: moves %1 %</source>
        <extracomment>how far the live picture moves between two frames, in per cent of its width</extracomment>
        <translation>Attente de l&apos;immobilité&#xa0;: bouge de %1 %</translation>
    </message>
</context>
<context>
    <name>skein::ResultSaver</name>
    <message>
        <source>No free name was found for “%1”. Look at what lies in the session&apos;s folder, and try again.</source>
        <extracomment>%1 is the name of a file that a plugin has made</extracomment>
        <translation>Aucun nom libre n&apos;a été trouvé pour «&#x202f;%1&#x202f;». Regardez ce que contient le dossier de la session, et réessayez.</translation>
    </message>
    <message>
        <source>No session is open, so there is no place for “%1”. Open one and try again.</source>
        <extracomment>%1 is the name of a file that a plugin has made</extracomment>
        <translation>Aucune session n&apos;est ouverte&#xa0;; il n&apos;y a donc pas de place pour «&#x202f;%1&#x202f;». Ouvrez-en une et réessayez.</translation>
    </message>
    <message>
        <source>Only a part could be saved: %1. Look whether the disk of the session is still there, and try again.</source>
        <extracomment>%1 are names of files</extracomment>
        <translation>Seule une partie a pu être enregistrée&#xa0;: %1. Vérifiez que le disque de la session est toujours là, et réessayez.</translation>
    </message>
    <message>
        <source>There is nothing to be saved.</source>
        <translation>Il n&apos;y a rien à enregistrer.</translation>
    </message>
    <message>
        <source>“%1” has no extension, which says what kind of file it is. Give it one.</source>
        <extracomment>%1 is the name of a file that a plugin has made</extracomment>
        <translation>«&#x202f;%1&#x202f;» n&apos;a pas d&apos;extension, qui indique de quel type de fichier il s&apos;agit. Donnez-lui-en une.</translation>
    </message>
</context>
<context>
    <name>skein::ReviewPart</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <extracomment>how long each photograph is shown</extracomment>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show the photograph:</source>
        <translation>&amp;Afficher la photo&#xa0;:</translation>
    </message>
    <message>
        <source>How long a photograph that was taken from live view is shown before live view goes on.</source>
        <translation>Durée d&apos;affichage d&apos;une photo prise depuis la visée en direct, avant que celle-ci reprenne.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <source>Then live view comes back by itself, and at once with Escape; P ends it. Whoever zooms or rates the photograph keeps it until P or Escape, which bring live view back.</source>
        <translation>Ensuite la visée en direct revient d&apos;elle-même, ou aussitôt avec Échap ; P met fin à l&apos;affichage. Si vous zoomez ou notez la photo, elle reste jusqu&apos;à P ou Échap, qui rétablissent la visée en direct.</translation>
    </message>
    <message>
        <source>Then live view comes back by itself, and at once with P or Escape. Whoever zooms or rates the photograph keeps it until then.</source>
        <translation type="vanished">La visée en direct revient ensuite d&apos;elle-même, et aussitôt avec P ou Échap. Si l&apos;on zoome ou que l&apos;on note la photo, elle reste affichée jusqu&apos;à l&apos;appui sur l&apos;une de ces touches.</translation>
    </message>
    <message>
        <source>Until a key is pressed</source>
        <translation>Jusqu&apos;à l&apos;appui sur une touche</translation>
    </message>
</context>
<context>
    <name>skein::RunningPlugin</name>
    <message>
        <source>It could not be loaded. Install it again.</source>
        <translation>Il n&apos;a pas pu être chargé. Réinstallez-le.</translation>
    </message>
    <message>
        <source>It could not be loaded: “%1” is missing, which it needs. Install what belongs to it, or a version of it that fits.</source>
        <extracomment>%1 is the name of a library or of a function</extracomment>
        <translation>Il n&apos;a pas pu être chargé&#xa0;: il manque «&#x202f;%1&#x202f;», dont il a besoin. Installez ce qui l&apos;accompagne, ou une version qui convient.</translation>
    </message>
    <message>
        <source>It did not start, and gave no reason. Tell its author.</source>
        <translation>Il n&apos;a pas démarré, sans donner de raison. Signalez-le à son auteur.</translation>
    </message>
    <message>
        <source>It failed when it was started (%1). Tell its author.</source>
        <extracomment>%1 is what the plugin says of its failure, usually in English</extracomment>
        <translation>Il a échoué à son démarrage (%1). Signalez-le à son auteur.</translation>
    </message>
    <message>
        <source>This file is no plugin for Skein.</source>
        <translation>Ce fichier n&apos;est pas un greffon pour Skein.</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>instead of an error message</extracomment>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>skein::RunsPart</name>
    <message>
        <source>%1 is under way. Stop it, or wait until it has ended.</source>
        <extracomment>%1 is the name of what takes photographs by itself: &quot;Eclipse&quot;</extracomment>
        <translation>%1 est en cours. Arrêtez cela, ou attendez la fin.</translation>
    </message>
    <message>
        <source>A sequence is running. Stop it, or wait until it has ended.</source>
        <translation>Une séquence est en cours. Arrêtez-la, ou attendez qu&apos;elle soit terminée.</translation>
    </message>
</context>
<context>
    <name>skein::Sandbox</name>
    <message>
        <source>The camera host could not be kept from writing elsewhere. Start it with --no-sandbox if you trust the camera.</source>
        <translation>Le processus de l&apos;appareil n&apos;a pas pu être empêché d&apos;écrire ailleurs. Lancez-le avec --no-sandbox si vous faites confiance à l&apos;appareil.</translation>
    </message>
</context>
<context>
    <name>skein::ScreenProfiles</name>
    <message>
        <source>The profile “%1” is not one of a monitor. Choose another one.</source>
        <extracomment>%1 is the name of a colour profile</extracomment>
        <translation>Le profil «&#x202f;%1&#x202f;» n&apos;est pas celui d&apos;un moniteur. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceBar</name>
    <message>
        <source>Does not stop: the photographs go on being taken.</source>
        <translation>N&apos;arrête rien : les prises de vue continuent.</translation>
    </message>
    <message>
        <source>Go On</source>
        <extracomment>button: the running sequence is not stopped, although Escape was pressed</extracomment>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>How far the sequence is</source>
        <translation>Avancement de la séquence</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>button: the running sequence waits</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>state of the running sequence</extracomment>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>button: the waiting sequence goes on</extracomment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Sequence</source>
        <extracomment>title of the bar that shows how far a sequence is</extracomment>
        <translation>Séquence</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>button: ends the running sequence</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopping: the camera is being set back</source>
        <translation>Arrêt&#xa0;: les réglages de l&apos;appareil sont rétablis</translation>
    </message>
    <message>
        <source>The camera is away and cannot be set back: stop again to leave it so</source>
        <translation>L&apos;appareil est absent et ses réglages ne peuvent pas être rétablis&#xa0;: arrêtez encore une fois pour le laisser ainsi</translation>
    </message>
</context>
<context>
    <name>skein::SequenceCheck</name>
    <message>
        <source>The camera needs about %1 seconds each time, longer than the beat of %2 seconds: some beats will be left out.</source>
        <translation type="vanished">L&apos;appareil a besoin d&apos;environ %1 secondes à chaque fois, plus que le rythme de %2 secondes&#xa0;: certaines échéances seront sautées.</translation>
    </message>
    <message>
        <source>The camera needs about %1 seconds each time, longer than the interval of %2 seconds: some beats will be left out.</source>
        <extracomment>%1 and %2 are numbers, such as &quot;2.5&quot;; a beat is a moment at which a photograph is due</extracomment>
        <translation>L&apos;appareil a besoin d&apos;environ %1 secondes à chaque fois, plus que l&apos;intervalle de %2 secondes&#xa0;: certaines échéances seront sautées.</translation>
    </message>
    <message>
        <source>The camera needs about %1 seconds each time, which leaves hardly any reserve in the interval of %2 seconds: where it takes longer, beats are left out. Choose a longer interval to be sure.</source>
        <extracomment>%1 and %2 are numbers, such as &quot;2.5&quot;; a beat is a moment at which a photograph is due</extracomment>
        <translation>L&apos;appareil a besoin d&apos;environ %1 secondes à chaque fois, ce qui ne laisse guère de réserve dans l&apos;intervalle de %2 secondes : s&apos;il met plus de temps, des échéances sont sautées. Par sécurité, choisissez un intervalle plus long.</translation>
    </message>
    <message>
        <source>The shutter is set to bulb. Choose an exposure time, or a bulb series.</source>
        <translation>L&apos;obturateur est réglé sur bulb. Choisissez un temps de pose, ou une série en pose longue.</translation>
    </message>
    <message>
        <source>The time at which the sequence begins has passed. Choose a later one.</source>
        <translation>L&apos;heure de début de la séquence est passée. Choisissez une heure plus tardive.</translation>
    </message>
    <message>
        <source>The time at which the sequence ends has passed, or comes before its beginning. Choose a later one.</source>
        <translation>L&apos;heure de fin de la séquence est passée, ou précède son début. Choisissez une heure plus tardive.</translation>
    </message>
    <message>
        <source>There is no room for photographs on the disk. Free some, or choose another folder.</source>
        <translation>Il n&apos;y a plus de place pour des photos sur le disque. Libérez-en, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is room for about %1 photographs on the disk, and the sequence takes %2.</source>
        <extracomment>%1 and %2 are numbers of photographs</extracomment>
        <translation>Il y a de la place pour environ %1 photos sur le disque, et la séquence en prend %2.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceCommand</name>
    <message>
        <source>No folder could be made for temporary files, which is needed while the camera is asked. Check whether the disk is full.</source>
        <translation>Aucun dossier n&apos;a pu être créé pour les fichiers temporaires, nécessaires pour interroger l&apos;appareil. Vérifiez si le disque est plein.</translation>
    </message>
    <message>
        <source>Photograph %1</source>
        <extracomment>progress; %1 is a number</extracomment>
        <translation>Photo %1</translation>
    </message>
    <message>
        <source>Photograph %1 of %2</source>
        <extracomment>progress; %1 and %2 are numbers</extracomment>
        <translation>Photo %1 sur %2</translation>
    </message>
    <message>
        <source>Photographs that were in the camera&apos;s memory are in the folder %1 now.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Les photos qui étaient dans la mémoire de l&apos;appareil sont maintenant dans le dossier %1.</translation>
    </message>
    <message>
        <source>Stopping: the settings are put back. Interrupt again to leave at once.</source>
        <translation>Arrêt&#xa0;: les réglages sont rétablis. Interrompez encore une fois pour quitter aussitôt.</translation>
    </message>
    <message>
        <source>The file “%1” could not be read. Check its name, or name one of the sequences that --list shows.</source>
        <extracomment>%1 is a file; --list stays as it is</extracomment>
        <translation>Le fichier «&#x202f;%1&#x202f;» n&apos;a pas pu être lu. Vérifiez son nom, ou indiquez l&apos;une des séquences affichées par --list.</translation>
    </message>
    <message numerus="yes">
        <source>The sequence was broken off. %n photograph(s) taken.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>La séquence a été interrompue. %n photo prise.</numerusform>
            <numerusform>La séquence a été interrompue. %n photos prises.</numerusform>
        </translation>
    </message>
    <message>
        <source>This camera can do it. Photographs: %1. End, if it began now: %2.</source>
        <extracomment>%1 is a number, %2 a time</extracomment>
        <translation>Cet appareil peut le faire. Photos&#xa0;: %1. Fin, si elle commençait maintenant&#xa0;: %2.</translation>
    </message>
    <message>
        <source>as many as there is time for</source>
        <extracomment>instead of a number of photographs</extracomment>
        <translation>autant que le temps le permet</translation>
    </message>
    <message>
        <source>when it is stopped</source>
        <extracomment>instead of a time</extracomment>
        <translation>à l&apos;arrêt</translation>
    </message>
</context>
<context>
    <name>skein::SequenceCommands</name>
    <message>
        <source>%1 is being ended</source>
        <extracomment>%1 is the name of what takes the photographs: &quot;Eclipse&quot;</extracomment>
        <translation>%1&#xa0;: arrêt en cours</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <extracomment>%1 is the name of what takes the photographs: &quot;Eclipse&quot;</extracomment>
        <translation>%1 est en pause</translation>
    </message>
    <message>
        <source>&amp;Pause Sequence</source>
        <extracomment>command of a menu</extracomment>
        <translation>Sus&amp;pendre la séquence</translation>
    </message>
    <message>
        <source>&amp;Resume Sequence</source>
        <extracomment>command of a menu: the waiting sequence goes on</extracomment>
        <translation>&amp;Reprendre la séquence</translation>
    </message>
    <message>
        <source>A sequence has the shutter: stop it first, by Escape</source>
        <translation>Une séquence occupe le déclencheur&#xa0;: arrêtez-la d&apos;abord avec Échap</translation>
    </message>
    <message>
        <source>A sequence is running, with %1. Closing the window stops it.</source>
        <extracomment>%1 says how far it is, such as &quot;3 of 10 photographs&quot;</extracomment>
        <translation>Une séquence est en cours, avec %1. Fermer la fenêtre l&apos;arrête.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>button: takes the photographs that are left of the sequence that was stopped</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Run Again</source>
        <extracomment>button</extracomment>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Show Report</source>
        <extracomment>button: shows what a sequence did</extracomment>
        <translation>Voir le rapport</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>The sequence is being stopped</source>
        <translation>La séquence est en cours d&apos;arrêt</translation>
    </message>
    <message>
        <source>The sequence is paused</source>
        <translation>La séquence est en pause</translation>
    </message>
    <message>
        <source>The sequence is stopped</source>
        <translation>La séquence est arrêtée</translation>
    </message>
</context>
<context>
    <name>skein::SequenceDefinition</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a place within a file, such as &quot;sequence.each&quot;, %2 a word: &quot;burst&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>A limit for “%1” is not a number above zero.</source>
        <extracomment>%1 is the name of a camera setting, as &quot;Shutter&quot;.</extracomment>
        <translation>Une limite pour «&#x202f;%1&#x202f;» n&apos;est pas un nombre supérieur à zéro.</translation>
    </message>
    <message>
        <source>A sequence within an interval cannot begin or end by the clock. Give that time to the interval itself.</source>
        <translation>Une séquence contenue dans un intervalle ne peut pas commencer ni finir à heure fixe. Donnez cette heure à l&apos;intervalle lui-même.</translation>
    </message>
    <message>
        <source>A sequence within an interval has to end by itself. Give it a number of photographs.</source>
        <translation>Une séquence contenue dans un intervalle doit se terminer d&apos;elle-même. Donnez-lui un nombre de photos.</translation>
    </message>
    <message>
        <source>Aperture</source>
        <extracomment>camera setting whose limits are given</extracomment>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Exposure time, in seconds</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Temps de pose, en secondes</translation>
    </message>
    <message>
        <source>Factor from one exposure to the next</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Facteur d&apos;une exposition à la suivante</translation>
    </message>
    <message>
        <source>ISO</source>
        <extracomment>camera setting whose limits are given</extracomment>
        <translation>ISO</translation>
    </message>
    <message>
        <source>In %1: %2</source>
        <extracomment>%1 is a place within a file, such as &quot;sequence.each (burst)&quot;, %2 a sentence</extracomment>
        <translation>Dans %1 : %2</translation>
    </message>
    <message>
        <source>Last exposure time, in seconds</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Dernier temps de pose, en secondes</translation>
    </message>
    <message>
        <source>Line %1, in %2: %3</source>
        <extracomment>%1 is a number, %2 a place within a file, such as &quot;sequence.each (burst)&quot;, %3 a sentence</extracomment>
        <translation>Ligne %1, dans %2 : %3</translation>
    </message>
    <message>
        <source>Number of photographs</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Nombre de photos</translation>
    </message>
    <message>
        <source>Number of photographs of the whole sequence</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Nombre de photos de toute la séquence</translation>
    </message>
    <message>
        <source>Number of steps between two photographs</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Nombre de pas entre deux photos</translation>
    </message>
    <message>
        <source>Pause, in seconds</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Pause, en secondes</translation>
    </message>
    <message>
        <source>Shift, in stops</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Décalage, en IL</translation>
    </message>
    <message>
        <source>Shutter</source>
        <extracomment>camera setting whose limits are given: the shutter speed</extracomment>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Step, in stops</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Pas, en IL</translation>
    </message>
    <message>
        <source>The exposure time, in seconds,</source>
        <translation type="vanished">Le temps de pose, en secondes,</translation>
    </message>
    <message>
        <source>The factor from one exposure to the next</source>
        <translation type="vanished">Le facteur d&apos;une exposition à la suivante</translation>
    </message>
    <message>
        <source>The file is no sequence: there is a mistake in line %1. Compare it with one that Skein saved.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Le fichier n&apos;est pas une séquence&#xa0;: il y a une erreur à la ligne %1. Comparez-le avec une séquence enregistrée par Skein.</translation>
    </message>
    <message>
        <source>The file is too large to be a sequence. Choose another.</source>
        <translation>Le fichier est trop volumineux pour être une séquence. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The last exposure time, in seconds,</source>
        <translation type="vanished">Le dernier temps de pose, en secondes,</translation>
    </message>
    <message>
        <source>The lower limit for “%1” is above the upper one.</source>
        <extracomment>%1: &quot;Shutter&quot;, &quot;ISO&quot; or &quot;Aperture&quot;</extracomment>
        <translation>La limite inférieure pour «&#x202f;%1&#x202f;» dépasse la limite supérieure.</translation>
    </message>
    <message>
        <source>The number of photographs</source>
        <translation type="vanished">Le nombre de photos</translation>
    </message>
    <message>
        <source>The number of photographs of the whole sequence</source>
        <translation type="vanished">Le nombre de photos de toute la séquence</translation>
    </message>
    <message>
        <source>The number of steps between two photographs</source>
        <translation type="vanished">Le nombre de pas entre deux photos</translation>
    </message>
    <message>
        <source>The pause, in seconds,</source>
        <translation type="vanished">La pause, en secondes,</translation>
    </message>
    <message>
        <source>The sequence holds too many others within one another. At most %1 are possible.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>La séquence contient trop d&apos;autres séquences imbriquées. %1 au plus sont possibles.</translation>
    </message>
    <message>
        <source>The sequence was made by a newer version of Skein (its format is %1, this version knows %2). Update Skein to use it.</source>
        <extracomment>%1 and %2 are version numbers</extracomment>
        <translation>La séquence a été créée par une version plus récente de Skein (son format est %1, cette version connaît %2). Mettez Skein à jour pour l&apos;utiliser.</translation>
    </message>
    <message>
        <source>The shift, in stops,</source>
        <translation type="vanished">Le décalage, en IL,</translation>
    </message>
    <message>
        <source>The step, in stops,</source>
        <translation type="vanished">Le pas, en IL,</translation>
    </message>
    <message>
        <source>The time that the lens rests, in seconds,</source>
        <translation type="vanished">Le temps de repos de l&apos;objectif, en secondes,</translation>
    </message>
    <message>
        <source>The wanted brightness, in stops,</source>
        <translation type="vanished">La luminosité voulue, en IL,</translation>
    </message>
    <message>
        <source>There is no kind of sequence named “%1”.</source>
        <extracomment>%1 is what was written</extracomment>
        <translation type="vanished">Il n&apos;existe pas de type de séquence nommé «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>There is no kind of sequence named “%1”. Write one of these as “kind”: %2.</source>
        <extracomment>%1 is what was written, %2 a list of words</extracomment>
        <translation>Il n&apos;y a pas de type de séquence nommé « %1 ». Écrivez l&apos;un de ceux-ci comme « kind » : %2.</translation>
    </message>
    <message>
        <source>This is no sequence of Skein: it does not say &quot;version&quot;: %1.</source>
        <extracomment>%1 is a number; &quot;version&quot; is a word in the file and stays as it is</extracomment>
        <translation>Ceci n&apos;est pas une séquence de Skein&#xa0;: elle n&apos;indique pas &quot;version&quot;: %1.</translation>
    </message>
    <message>
        <source>Time that the lens rests, in seconds</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Temps de repos de l&apos;objectif, en secondes</translation>
    </message>
    <message>
        <source>Wanted brightness, in stops</source>
        <extracomment>a number that is given, as the name of what is wrong</extracomment>
        <translation>Luminosité voulue, en IL</translation>
    </message>
    <message>
        <source>Write either “beat” or “pause”, in seconds.</source>
        <translation>Écrivez soit «&#x202f;beat&#x202f;», soit «&#x202f;pause&#x202f;», en secondes.</translation>
    </message>
    <message>
        <source>“%1” has to be a time, as 18:30 or 2026-11-22T18:30:00.</source>
        <extracomment>%1 is what was written</extracomment>
        <translation>«&#x202f;%1&#x202f;» doit être une heure, comme 18:30 ou 2026-11-22T18:30:00.</translation>
    </message>
    <message>
        <source>“%1” means nothing here, but in these kinds: %2. Write one of these, or choose another kind: %3.</source>
        <extracomment>%1 is a word in a sequence&apos;s file, %2 a list of kinds of sequences, %3 a list of words that can be written there</extracomment>
        <translation>« %1 » n&apos;a pas de sens ici, mais seulement dans ces types : %2. Écrivez l&apos;un de ces mots, ou choisissez un autre type : %3.</translation>
    </message>
    <message>
        <source>“%1” means nothing here. Write one of these: %2.</source>
        <extracomment>%1 is a word in a sequence&apos;s file, %2 a list of words that can be written there</extracomment>
        <translation>« %1 » n&apos;a pas de sens ici. Écrivez l&apos;un de ces mots : %2.</translation>
    </message>
    <message>
        <source>“count” is missing. Write a number of times, or &quot;unlimited&quot;.</source>
        <translation>«&#x202f;count&#x202f;» manque. Écrivez un nombre de fois, ou &quot;unlimited&quot;.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceForm</name>
    <message>
        <source>&amp;Kind:</source>
        <extracomment>label of a choice: the kind of sequence</extracomment>
        <translation>&amp;Type&#xa0;:</translation>
    </message>
    <message>
        <source>Each t&amp;ime:</source>
        <extracomment>the sequence that is run within this one</extracomment>
        <translation type="vanished">À &amp;chaque fois&#xa0;:</translation>
    </message>
    <message>
        <source>Tak&amp;e each time:</source>
        <extracomment>the sequence that is run within this one</extracomment>
        <translation>Prendre à chaque fo&amp;is :</translation>
    </message>
    <message>
        <source>What the sequence does: one photograph every so often, several exposures or focus distances, a burst, a bulb series, or a ramp through changing light.</source>
        <translation>Ce que fait la séquence&#xa0;: une photo à intervalles réguliers, plusieurs expositions ou distances de mise au point, une rafale, une série de poses longues, ou une rampe dans une lumière qui change.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceKindForm</name>
    <message>
        <source> EV</source>
        <extracomment>after a number: stops of exposure</extracomment>
        <translation> IL</translation>
    </message>
</context>
<context>
    <name>skein::SequenceLimits</name>
    <message>
        <source>%1 has to be between %2 and %3, but is %4.</source>
        <extracomment>%1 is the beginning of the sentence, as &quot;The number of photographs&quot;.</extracomment>
        <translation type="vanished">%1 doit se situer entre %2 et %3, mais vaut %4.</translation>
    </message>
    <message>
        <source>%1 is not a number. Give one between %2 and %3.</source>
        <extracomment>%1 is the beginning of the sentence, as &quot;The number of photographs&quot;.</extracomment>
        <translation type="vanished">%1 n&apos;est pas un nombre. Donnez-en un entre %2 et %3.</translation>
    </message>
    <message>
        <source>“%1” has to be between %2 and %3, but is %4.</source>
        <extracomment>%1 is what the number says, as &quot;Number of photographs&quot;</extracomment>
        <translation>«&#xa0;%1&#xa0;» doit être compris entre %2 et %3, mais vaut %4.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Give one between %2 and %3.</source>
        <extracomment>%1 is what the number says, as &quot;Number of photographs&quot;</extracomment>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nombre. Donnez-en un entre %2 et %3.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceNames</name>
    <message>
        <source>%1 %2</source>
        <extracomment>a name, and a number that tells it from others: &quot;Interval 2&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Exposure ramp</source>
        <extracomment>a kind of sequence, as a name</extracomment>
        <translation>Rampe d&apos;exposition</translation>
    </message>
</context>
<context>
    <name>skein::SequencePlayer</name>
    <message>
        <source>Another sequence is running. Stop it first, or wait for its end.</source>
        <translation>Une autre séquence est en cours. Arrêtez-la d&apos;abord, ou attendez qu&apos;elle se termine.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceReportDialog</name>
    <message>
        <source>Report of the Sequence</source>
        <translation>Rapport de la séquence</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Ce qui n&apos;a pas marché</translation>
    </message>
    <message>
        <source>Which photographs were not taken, and why, in the order of time. The text can be copied.</source>
        <translation>Quelles photos n&apos;ont pas été prises, et pourquoi, dans l&apos;ordre chronologique. Le texte peut être copié.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceRun</name>
    <message>
        <source>%1: the camera does not tell its value as a number any more. Set it on the camera and begin again.</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;</extracomment>
        <translation>%1&#xa0;: l&apos;appareil n&apos;indique plus cette valeur sous forme de nombre. Réglez-la sur l&apos;appareil et recommencez.</translation>
    </message>
    <message>
        <source>%1: the value %2 could not be set. %3</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;, %2 its new value, %3 a sentence: why</extracomment>
        <translation>%1&#xa0;: la valeur %2 n&apos;a pas pu être réglée. %3</translation>
    </message>
    <message numerus="yes">
        <source>%n beat(s) left out because the camera was too slow.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation>
            <numerusform>%n échéance sautée parce que l&apos;appareil était trop lent.</numerusform>
            <numerusform>%n échéances sautées parce que l&apos;appareil était trop lent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beat(s) left out while the camera was away.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation>
            <numerusform>%n échéance sautée pendant l&apos;absence de l&apos;appareil.</numerusform>
            <numerusform>%n échéances sautées pendant l&apos;absence de l&apos;appareil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beat(s) left out.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation type="vanished">
            <numerusform>%n échéance sautée.</numerusform>
            <numerusform>%n échéances sautées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed.</source>
        <extracomment>photographs of a sequence</extracomment>
        <translation>
            <numerusform>%n échec.</numerusform>
            <numerusform>%n échecs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) taken.</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n photo prise.</numerusform>
            <numerusform>%n photos prises.</numerusform>
        </translation>
    </message>
    <message>
        <source>A photograph could not be taken, in two attempts. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>Une photo n&apos;a pas pu être prise, après deux essais. %1</translation>
    </message>
    <message>
        <source>A photograph was taken but did not arrive. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>Une photo a été prise mais n&apos;est pas arrivée. %1</translation>
    </message>
    <message>
        <source>A round could not be begun, and was left out. %1</source>
        <extracomment>a round is one turn of a sequence that repeats others; %1 is a sentence: why</extracomment>
        <translation>Un tour n&apos;a pas pu commencer et a été sauté. %1</translation>
    </message>
    <message>
        <source>Beginning at %1</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>Début à %1</translation>
    </message>
    <message>
        <source>It is brighter than the limits of this ramp allow for: the photographs get brighter from here on.</source>
        <translation>La lumière est plus forte que les limites de cette rampe ne le permettent&#xa0;: les photos seront plus claires à partir d&apos;ici.</translation>
    </message>
    <message>
        <source>It is darker than the limits of this ramp allow for: the photographs get darker from here on.</source>
        <translation>La lumière est plus faible que les limites de cette rampe ne le permettent&#xa0;: les photos seront plus sombres à partir d&apos;ici.</translation>
    </message>
    <message>
        <source>Moving the lens</source>
        <translation>Déplacement de l&apos;objectif</translation>
    </message>
    <message>
        <source>Putting the settings back</source>
        <translation>Rétablissement des réglages</translation>
    </message>
    <message>
        <source>Setting %1: %2</source>
        <extracomment>what is being done: %1 is a setting, such as &quot;Aperture&quot;, %2 its new value</extracomment>
        <translation>Réglage – %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Setting the %1 to %2</source>
        <translation type="vanished">Réglage de %1 sur %2</translation>
    </message>
    <message>
        <source>Taking photograph %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Prise de la photo %1</translation>
    </message>
    <message>
        <source>Taking photograph %1 of %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Prise de la photo %1 sur %2</translation>
    </message>
    <message>
        <source>The %1 could not be set to %2. %3</source>
        <translation type="vanished">Réglage impossible&#xa0;: %1 sur %2. %3</translation>
    </message>
    <message>
        <source>The brightness of a photograph could not be measured. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>La luminosité d&apos;une photo n&apos;a pas pu être mesurée. %1</translation>
    </message>
    <message>
        <source>The camera does not tell its %1 as a number any more. Set it on the camera and begin again.</source>
        <translation type="vanished">L&apos;appareil n&apos;indique plus ce réglage sous forme de nombre&#xa0;: %1. Réglez-le sur l&apos;appareil et recommencez.</translation>
    </message>
    <message>
        <source>The camera needs longer than the beat allows: some beats are left out, and the others are kept. Choose a longer beat for even distances.</source>
        <translation type="vanished">L&apos;appareil a besoin de plus de temps que le rythme n&apos;en laisse&#xa0;: certaines échéances sont sautées, les autres sont respectées. Choisissez un rythme plus lent pour des écarts réguliers.</translation>
    </message>
    <message>
        <source>The camera needs longer than the interval allows: some beats are left out, and the others are kept. Choose a longer interval for even distances.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation>L&apos;appareil a besoin de plus de temps que l&apos;intervalle n&apos;en laisse&#xa0;: certaines échéances sont sautées, les autres sont respectées. Choisissez un intervalle plus long pour des écarts réguliers.</translation>
    </message>
    <message>
        <source>The camera was away: some beats are left out, and the others are kept.</source>
        <extracomment>a beat is a moment at which a photograph is due</extracomment>
        <translation>L&apos;appareil était absent&#xa0;: certaines échéances sont sautées, les autres sont respectées.</translation>
    </message>
    <message>
        <source>The lens went no further, perhaps it is at its end. The focus bracket has fewer photographs than wanted. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>L&apos;objectif n&apos;est pas allé plus loin&#xa0;; il est peut-être en butée. Le bracketing de mise au point compte moins de photos que voulu. %1</translation>
    </message>
    <message>
        <source>The near and far marks of the lens are not known any more. Set both and begin again.</source>
        <translation>Les repères proche et lointain de l&apos;objectif ne sont plus connus. Définissez les deux et recommencez.</translation>
    </message>
    <message>
        <source>The sequence has ended because %1 photographs in a row did not arrive. %2</source>
        <extracomment>%1 is a number, %2 a sentence: why</extracomment>
        <translation>La séquence s&apos;est terminée, car %1 photos de suite ne sont pas arrivées. %2</translation>
    </message>
    <message>
        <source>The sequence has ended because it has failed %1 times in a row. %2</source>
        <extracomment>%1 is a number, %2 a sentence: why</extracomment>
        <translation>La séquence s&apos;est terminée, car elle a échoué %1 fois de suite. %2</translation>
    </message>
    <message>
        <source>The sequence has ended with fewer photographs than planned.</source>
        <translation>La séquence s&apos;est terminée avec moins de photos que prévu.</translation>
    </message>
    <message>
        <source>The sequence has ended, but not every photograph was taken when it was planned.</source>
        <translation>La séquence est terminée, mais toutes les photos n&apos;ont pas été prises au moment prévu.</translation>
    </message>
    <message>
        <source>The sequence is complete.</source>
        <translation>La séquence est achevée.</translation>
    </message>
    <message>
        <source>Waiting for the camera</source>
        <translation>Attente de l&apos;appareil</translation>
    </message>
    <message>
        <source>Waiting for the camera, to put its settings back</source>
        <translation>Attente de l&apos;appareil, pour rétablir ses réglages</translation>
    </message>
    <message>
        <source>Waiting for the last photographs</source>
        <translation>Attente des dernières photos</translation>
    </message>
    <message>
        <source>Waiting for the next photograph</source>
        <translation>Attente de la photo suivante</translation>
    </message>
</context>
<context>
    <name>skein::SequenceRunner</name>
    <message>
        <source>Another sequence is running with this camera. Stop it first, or wait for its end.</source>
        <translation>Une autre séquence est en cours avec cet appareil. Arrêtez-la d&apos;abord, ou attendez qu&apos;elle se termine.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceStore</name>
    <message>
        <source>A sequence cannot have the name “%1”. Choose a short one without slashes, and without a point or a space at its beginning.</source>
        <extracomment>%1 is the name of a sequence</extracomment>
        <translation>Une séquence ne peut pas porter le nom «&#x202f;%1&#x202f;». Choisissez un nom court sans barre oblique, et sans point ni espace au début.</translation>
    </message>
    <message>
        <source>The sequence “%1” cannot be used. %2</source>
        <extracomment>%1 is the name of a sequence, %2 a sentence: why</extracomment>
        <translation>La séquence «&#x202f;%1&#x202f;» ne peut pas être utilisée. %2</translation>
    </message>
    <message>
        <source>The sequence “%1” could not be read. Check the rights of its file %2.</source>
        <extracomment>%1 is the name of a sequence, %2 a file or folder</extracomment>
        <translation>La séquence «&#x202f;%1&#x202f;» n&apos;a pas pu être lue. Vérifiez les droits de son fichier %2.</translation>
    </message>
    <message>
        <source>The sequence “%1” could not be removed. Check that you may write in %2.</source>
        <extracomment>%1 is the name of a sequence, %2 a file or folder</extracomment>
        <translation>La séquence «&#x202f;%1&#x202f;» n&apos;a pas pu être supprimée. Vérifiez que vous avez le droit d&apos;écrire dans %2.</translation>
    </message>
    <message>
        <source>The sequence “%1” could not be saved in %2. Check that there is room and that you may write there.</source>
        <extracomment>%1 is the name of a sequence, %2 a file or folder</extracomment>
        <translation>La séquence «&#x202f;%1&#x202f;» n&apos;a pas pu être enregistrée dans %2. Vérifiez qu&apos;il y a de la place et que vous avez le droit d&apos;y écrire.</translation>
    </message>
    <message>
        <source>There is a sequence named “%1” already. Choose another name.</source>
        <extracomment>%1 is the name of a sequence</extracomment>
        <translation>Une séquence s&apos;appelle déjà «&#x202f;%1&#x202f;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no sequence named “%1”. It may have been removed.</source>
        <extracomment>%1 is the name of a sequence</extracomment>
        <translation>Aucune séquence ne s&apos;appelle «&#x202f;%1&#x202f;». Elle a peut-être été supprimée.</translation>
    </message>
</context>
<context>
    <name>skein::SequenceTexts</name>
    <message>
        <source>%1 EV</source>
        <extracomment>%1: &quot;−1, 0, +1&quot;, in stops</extracomment>
        <translation>%1 IL</translation>
    </message>
    <message>
        <source>%1 apart</source>
        <extracomment>of a sequence: %1 is a time, &quot;10 s&quot;</extracomment>
        <translation>%1 d&apos;écart</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>hours</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 large steps apart</source>
        <extracomment>%1 is a number of at least two steps of the lens</extracomment>
        <translation>%1 grands pas d&apos;écart</translation>
    </message>
    <message>
        <source>%1 middle steps apart</source>
        <extracomment>%1 is a number of at least two; &quot;middle&quot; is the size of the step</extracomment>
        <translation>%1 pas moyens d&apos;écart</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>minutes</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: &quot;5 exposures&quot;, %2: a time</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 to %3</source>
        <extracomment>%1: &quot;5 exposures&quot;, %2 and %3: times</extracomment>
        <translation>%1 de %2 à %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n photographs</source>
        <extracomment>progress; %1 is a number</extracomment>
        <translation>
            <numerusform>%1 photo sur %n</numerusform>
            <numerusform>%1 photos sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 small steps apart</source>
        <extracomment>%1 is a number of at least two steps of the lens</extracomment>
        <translation>%1 petits pas d&apos;écart</translation>
    </message>
    <message>
        <source>%1, %2 EV apart (%3)</source>
        <extracomment>%1: &quot;3 photographs&quot;, %2: a number of stops, %3: &quot;Shutter speed&quot;</extracomment>
        <translation>%1, %2 IL d&apos;écart (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <extracomment>%1: &quot;12 of 120 photographs&quot;</extracomment>
        <translation>
            <numerusform>%1, %n échec</numerusform>
            <numerusform>%1, %n échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; each time: %2</source>
        <extracomment>%1: &quot;Every 10 s, 5 times&quot;, %2: what is taken each time</extracomment>
        <translation>%1&#xa0;; à chaque fois&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n exposures</source>
        <extracomment>part of a sequence&apos;s description</extracomment>
        <translation>
            <numerusform>%n exposition</numerusform>
            <numerusform>%n expositions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photographs</source>
        <extracomment>part of a sequence&apos;s description</extracomment>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <extracomment>part of a sequence&apos;s description: how often it is repeated</extracomment>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between the parts of a description</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Aperture</source>
        <extracomment>camera setting that is changed by a bracket</extracomment>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Between the focus marks</source>
        <translation>Entre les repères de mise au point</translation>
    </message>
    <message>
        <source>Bulb series</source>
        <extracomment>a kind of sequence</extracomment>
        <translation>Série en pose longue</translation>
    </message>
    <message>
        <source>Burst</source>
        <extracomment>a kind of sequence: photographs as fast as the camera can</extracomment>
        <translation>Rafale</translation>
    </message>
    <message>
        <source>Every %1</source>
        <extracomment>of a sequence: %1 is a time, &quot;10 s&quot;</extracomment>
        <translation>Toutes les %1</translation>
    </message>
    <message>
        <source>Exposure bracket</source>
        <extracomment>a kind of sequence</extracomment>
        <translation>Bracketing d&apos;exposition</translation>
    </message>
    <message>
        <source>Exposure compensation</source>
        <extracomment>camera setting that is changed by a bracket</extracomment>
        <translation>Correction d&apos;exposition</translation>
    </message>
    <message>
        <source>Exposure ramp (dusk and dawn)</source>
        <translation>Rampe d&apos;exposition (crépuscule et aube)</translation>
    </message>
    <message>
        <source>Focus bracket</source>
        <extracomment>a kind of sequence</extracomment>
        <translation>Bracketing de mise au point</translation>
    </message>
    <message>
        <source>ISO</source>
        <extracomment>camera setting that is changed by a bracket</extracomment>
        <translation>ISO</translation>
    </message>
    <message>
        <source>Interval</source>
        <extracomment>a kind of sequence: photographs at regular times</extracomment>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>L&apos;une après l&apos;autre</translation>
    </message>
    <message>
        <source>One photograph</source>
        <extracomment>a kind of sequence</extracomment>
        <translation>Une photo</translation>
    </message>
    <message>
        <source>Shutter speed</source>
        <extracomment>camera setting that is changed by a bracket</extracomment>
        <translation>Vitesse d&apos;obturation</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1 is a time, &quot;20 min&quot;</extracomment>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <extracomment>of a sequence: begins so long after it is started</extracomment>
        <translation>après %1</translation>
    </message>
    <message>
        <source>as fast as the camera can</source>
        <translation>aussi vite que l&apos;appareil le peut</translation>
    </message>
    <message>
        <source>between the focus marks</source>
        <translation>entre les repères de mise au point</translation>
    </message>
    <message>
        <source>ends about %1</source>
        <extracomment>%1: &quot;18:42&quot;, &quot;Sunday 06:10&quot;</extracomment>
        <translation>fin vers %1</translation>
    </message>
    <message>
        <source>farther and farther</source>
        <translation>de plus en plus loin</translation>
    </message>
    <message>
        <source>follows the light</source>
        <translation>suit la lumière</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>of a sequence: begins at a time of day</extracomment>
        <translation>dès %1</translation>
    </message>
    <message>
        <source>nearer and nearer</source>
        <translation>de plus en plus près</translation>
    </message>
    <message>
        <source>next in %1</source>
        <extracomment>%1 is a time: &quot;0:07&quot;</extracomment>
        <translation>suivante dans %1</translation>
    </message>
    <message>
        <source>one large step apart</source>
        <translation>un grand pas d&apos;écart</translation>
    </message>
    <message>
        <source>one middle step apart</source>
        <translation>un pas moyen d&apos;écart</translation>
    </message>
    <message>
        <source>one small step apart</source>
        <translation>un petit pas d&apos;écart</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>of a sequence: ends at a time of day</extracomment>
        <translation>jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>until it is stopped</source>
        <translation>jusqu&apos;à l&apos;arrêt</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is running: %2 of %n photographs are taken.</source>
        <extracomment>%1 is the name of what takes photographs: &quot;Eclipse&quot;; %2 is a number</extracomment>
        <translation>
            <numerusform>« %1 » est en cours (photos prises : %2 sur %n).</numerusform>
            <numerusform>« %1 » est en cours (photos prises : %2 sur %n).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is running: %n photographs are taken so far.</source>
        <extracomment>%1 is the name of what takes photographs: &quot;Eclipse&quot;</extracomment>
        <translation>
            <numerusform>« %1 » est en cours : %n photo prise jusqu&apos;ici.</numerusform>
            <numerusform>« %1 » est en cours : %n photos prises jusqu&apos;ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>%1: the name of a sequence, %2: sentences that say how it ended</extracomment>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>skein::SequenceTiming</name>
    <message>
        <source>A time of the sequence is not one that a clock shows. Write it as 18:30.</source>
        <translation>Une heure de la séquence n&apos;est pas de celles qu&apos;une horloge affiche. Écrivez-la sous la forme 18:30.</translation>
    </message>
    <message>
        <source>Delay before the first photograph, in seconds</source>
        <extracomment>a number that is given</extracomment>
        <translation>Délai avant la première photo, en secondes</translation>
    </message>
    <message>
        <source>Interval, in seconds</source>
        <extracomment>a number that is given: from the beginning of one photograph to that of the next</extracomment>
        <translation>Intervalle, en secondes</translation>
    </message>
    <message>
        <source>Number of times</source>
        <extracomment>a number that is given: how often something is repeated</extracomment>
        <translation>Nombre de fois</translation>
    </message>
    <message>
        <source>Pause, in seconds</source>
        <extracomment>a number that is given: from the end of one photograph to the next</extracomment>
        <translation>Pause, en secondes</translation>
    </message>
    <message>
        <source>The beat, in seconds,</source>
        <translation type="vanished">Le rythme, en secondes,</translation>
    </message>
    <message>
        <source>The delay before the first photograph, in seconds,</source>
        <translation type="vanished">Le délai avant la première photo, en secondes,</translation>
    </message>
    <message>
        <source>The number of times</source>
        <translation type="vanished">Le nombre de fois</translation>
    </message>
    <message>
        <source>The pause, in seconds,</source>
        <translation type="vanished">La pause, en secondes,</translation>
    </message>
    <message>
        <source>The sequence ends before it begins. Choose a later end or an earlier beginning.</source>
        <translation>La séquence se termine avant de commencer. Choisissez une fin plus tardive ou un début plus tôt.</translation>
    </message>
    <message>
        <source>The sequence has both a delay and a time at which it begins. Give only one.</source>
        <translation>La séquence a à la fois un délai et une heure de début. N&apos;en donnez qu&apos;un des deux.</translation>
    </message>
</context>
<context>
    <name>skein::SequencesDialog</name>
    <message>
        <source>%1 %2</source>
        <extracomment>a name that is taken, and a number that tells this one apart</extracomment>
        <translation type="vanished">%1 %2</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <extracomment>button: makes a new sequence</extracomment>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>button: brings the deleted sequence back</extracomment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>A sequence takes photographs by itself: one every so often, the same at several exposures or focus distances, a burst, or one after the other through dusk or dawn. It can be saved, and run by a key.</source>
        <translation>Une séquence prend des photos d&apos;elle-même&#xa0;: une à intervalles réguliers, la même à plusieurs expositions ou distances de mise au point, une rafale, ou l&apos;une après l&apos;autre tout au long du crépuscule ou de l&apos;aube. Elle peut être enregistrée, et lancée par une touche.</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <extracomment>a key; %1 is a figure</extracomment>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>Another sequence is running</source>
        <translation>Une autre séquence est en cours</translation>
    </message>
    <message>
        <source>Begins the chosen sequence with the camera that is shown.</source>
        <translation>Démarre la séquence choisie avec l&apos;appareil affiché.</translation>
    </message>
    <message>
        <source>Brings back the sequence that was just deleted.</source>
        <translation>Rétablit la séquence qui vient d&apos;être supprimée.</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <extracomment>button, for the chosen sequence</extracomment>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Deletes the chosen sequence; this can be undone until the window is closed.</source>
        <translation>Supprime la séquence choisie&#xa0;; cela peut être annulé jusqu&apos;à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <extracomment>button, for the chosen sequence</extracomment>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>Gives the chosen sequence another name. Its key stays.</source>
        <translation>Donne un autre nom à la séquence choisie. Sa touche reste.</translation>
    </message>
    <message>
        <source>Key t&amp;hat runs it:</source>
        <translation type="vanished">To&amp;uche qui la lance&#xa0;:</translation>
    </message>
    <message>
        <source>Keyboard s&amp;hortcut:</source>
        <extracomment>label of a choice of keys</extracomment>
        <translation>Raccourci &amp;clavier :</translation>
    </message>
    <message>
        <source>Makes a copy of the chosen sequence, to be changed.</source>
        <translation>Fait une copie de la séquence choisie, pour la modifier.</translation>
    </message>
    <message>
        <source>Makes a new sequence: choose of which kind. It can hold others of another kind.</source>
        <translation>Crée une nouvelle séquence&#xa0;: choisissez de quelle sorte. Elle peut en contenir d&apos;autres d&apos;une autre sorte.</translation>
    </message>
    <message>
        <source>New Se&amp;quence</source>
        <extracomment>button: makes the first sequence</extracomment>
        <translation>Nouvelle sé&amp;quence</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>no key runs the sequence</extracomment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>R&amp;un</source>
        <extracomment>button: runs the chosen sequence</extracomment>
        <translation>&amp;Lancer</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <extracomment>button, for the chosen sequence</extracomment>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Sequences</source>
        <extracomment>title of a window: saved time lapses, brackets and the like</extracomment>
        <translation>Séquences</translation>
    </message>
    <message>
        <source>The key that begins this sequence wherever the focus is. Another sequence that has it loses it.</source>
        <translation>La touche qui démarre cette séquence, où que soit le focus. Une autre séquence qui l&apos;a la perd.</translation>
    </message>
    <message>
        <source>The sequences that you have saved. Return goes to what the chosen one does, F2 renames it.</source>
        <translation>Les séquences que vous avez enregistrées. Entrée va à ce que fait celle qui est choisie, F2 la renomme.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <extracomment>%1 is the name of a sequence</extracomment>
        <translation>«&#x202f;%1&#x202f;» est supprimée.</translation>
    </message>
</context>
<context>
    <name>skein::SequencesPart</name>
    <message>
        <source>A sequence runs already. Stop it, or wait until it has ended.</source>
        <translation>Une séquence est déjà en cours. Arrêtez-la, ou attendez qu&apos;elle soit terminée.</translation>
    </message>
    <message>
        <source>The sequence was not saved: the plugin asked for it in a wrong way. Tell its author.</source>
        <translation>La séquence n&apos;a pas été enregistrée&#xa0;: le greffon l&apos;a demandé de façon incorrecte. Signalez-le à son auteur.</translation>
    </message>
</context>
<context>
    <name>skein::Session</name>
    <message>
        <source>No session folder is open, so the photograph stays where it is. Choose a folder for the session.</source>
        <translation>Aucun dossier de session n&apos;est ouvert&#xa0;; la photo reste donc où elle est. Choisissez un dossier pour la session.</translation>
    </message>
    <message>
        <source>The session folder does not answer. Check the disk or the network it lies on, or choose another folder.</source>
        <translation>Le dossier de session ne répond pas. Vérifiez le disque ou le réseau où il se trouve, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a folder for photographs. Choose another one.</source>
        <extracomment>%1 is what should be the name of a folder</extracomment>
        <translation>« %1 » ne peut pas être le nom d&apos;un dossier de photos. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>skein::SessionBrowser</name>
    <message numerus="yes">
        <source>%n of %1 photographs were left as they were. %2</source>
        <extracomment>%2 is a whole sentence: why</extracomment>
        <translation>
            <numerusform>%n photo sur %1 a été laissée telle quelle. %2</numerusform>
            <numerusform>%n photos sur %1 ont été laissées telles quelles. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %n Photograph(s)</source>
        <extracomment>what can be taken back: giving photographs a coloured label</extracomment>
        <translation>
            <numerusform>Étiqueter %n photo</numerusform>
            <numerusform>Étiqueter %n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 to the Trash</source>
        <extracomment>what can be taken back; %1 is the name of a file</extracomment>
        <translation>Mettre %1 à la corbeille</translation>
    </message>
    <message numerus="yes">
        <source>Move %n Photograph(s) to the Trash</source>
        <extracomment>what can be taken back</extracomment>
        <translation>
            <numerusform>Mettre %n photo à la corbeille</numerusform>
            <numerusform>Mettre %n photos à la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %n Photograph(s)</source>
        <extracomment>what can be taken back: giving photographs stars</extracomment>
        <translation>
            <numerusform>Noter %n photo</numerusform>
            <numerusform>Noter %n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename %1</source>
        <extracomment>what Undo undoes; %1 is the name of a file</extracomment>
        <translation>Renommer %1</translation>
    </message>
</context>
<context>
    <name>skein::SessionCommands</name>
    <message>
        <source>%1 – Skein</source>
        <extracomment>title of the window; %1 is the name of the session</extracomment>
        <translation>%1 – Skein</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>button: opens the chosen folder as a session</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open Session</source>
        <extracomment>title of a window</extracomment>
        <translation>Ouvrir une session</translation>
    </message>
    <message>
        <source>Skein</source>
        <extracomment>title of the window; name of the program</extracomment>
        <translation>Skein</translation>
    </message>
</context>
<context>
    <name>skein::SessionController</name>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of one of several cameras, and a sentence about it</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The session folder is being changed already. Wait for that to finish.</source>
        <translation>Le changement du dossier de session est déjà en cours. Attendez qu&apos;il soit terminé.</translation>
    </message>
</context>
<context>
    <name>skein::SessionFolder</name>
    <message>
        <source>No session folder was named. Choose a folder for the session.</source>
        <translation>Aucun dossier de session n&apos;a été indiqué. Choisissez un dossier pour la session.</translation>
    </message>
    <message>
        <source>The disk of the session folder “%1” is full. Make room there or choose a folder on another disk.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Le disque du dossier de session «&#x202f;%1&#x202f;» est plein. Faites-y de la place ou choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>The disk with the session folder “%1” is no longer there. Connect it again or choose another folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Le disque du dossier de session «&#x202f;%1&#x202f;» n&apos;est plus là. Rebranchez-le ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The session folder “%1” cannot be written to. Check its disk or choose another folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Impossible d&apos;écrire dans le dossier de session «&#x202f;%1&#x202f;». Vérifiez son disque ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The session folder “%1” could not be created because the disk is full. Make room there or choose a folder on another disk.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Le dossier de session «&#x202f;%1&#x202f;» n&apos;a pas pu être créé, car le disque est plein. Faites-y de la place ou choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>The session folder “%1” could not be created because “%2” is read-only. Choose another folder, or allow writing to this one.</source>
        <extracomment>%1 is a folder, %2 the one that holds it</extracomment>
        <translation>Le dossier de session «&#x202f;%1&#x202f;» n&apos;a pas pu être créé, car «&#x202f;%2&#x202f;» est en lecture seule. Choisissez un autre dossier, ou autorisez l&apos;écriture dans celui-ci.</translation>
    </message>
    <message>
        <source>The session folder “%1” does not exist and could not be created in “%2”. Choose another folder.</source>
        <extracomment>%1 is a folder, %2 the one that holds it</extracomment>
        <translation>Le dossier de session «&#x202f;%1&#x202f;» n&apos;existe pas et n&apos;a pas pu être créé dans «&#x202f;%2&#x202f;». Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The session folder “%1” is no longer there. Put it back or choose another folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Le dossier de session «&#x202f;%1&#x202f;» n&apos;est plus là. Remettez-le en place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The session folder “%1” is read-only. Choose another folder, or allow writing to this one.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Le dossier de session «&#x202f;%1&#x202f;» est en lecture seule. Choisissez un autre dossier, ou autorisez l&apos;écriture dans celui-ci.</translation>
    </message>
    <message>
        <source>“%1” is a file, not a folder. Choose a folder for the session.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» est un fichier, pas un dossier. Choisissez un dossier pour la session.</translation>
    </message>
    <message>
        <source>“%1” must be an ordinary folder on the disk of the session, because photographs pass through it. Move it away and open the session again.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>«&#x202f;%1&#x202f;» doit être un dossier ordinaire sur le disque de la session, car les photos y transitent. Déplacez-le et rouvrez la session.</translation>
    </message>
</context>
<context>
    <name>skein::SessionMove</name>
    <message>
        <source>The change of the session folder was dropped.</source>
        <translation>Le changement de dossier de session a été abandonné.</translation>
    </message>
    <message>
        <source>The import ended, because another session is opened.</source>
        <translation>L&apos;importation s&apos;est terminée, car une autre session est en cours d&apos;ouverture.</translation>
    </message>
</context>
<context>
    <name>skein::SettingCommands</name>
    <message>
        <source>%1 %2: %3</source>
        <extracomment>a setting, the value it did not take, and the sentence that says why</extracomment>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 %2: the camera stayed at %3.</source>
        <extracomment>a setting, the value it did not take, and what it is at instead</extracomment>
        <translation>%1 %2&#xa0;: l&apos;appareil est resté sur %3.</translation>
    </message>
    <message>
        <source>And others.</source>
        <extracomment>after a list of settings that could not be set</extracomment>
        <translation>Et d&apos;autres.</translation>
    </message>
    <message>
        <source>Preset saved: %1</source>
        <extracomment>%1 is the name of a preset</extracomment>
        <translation>Préréglage enregistré&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Preset “%1” applied: %n setting(s)</source>
        <extracomment>%1 is the name of a preset</extracomment>
        <translation>
            <numerusform>Préréglage «&#x202f;%1&#x202f;» appliqué&#xa0;: %n réglage</numerusform>
            <numerusform>Préréglage «&#x202f;%1&#x202f;» appliqué&#xa0;: %n réglages</numerusform>
        </translation>
    </message>
    <message>
        <source>The camera took %1 of %2 values of the preset “%3”. %4</source>
        <extracomment>numbers of values, the name of a preset, sentences</extracomment>
        <translation>L&apos;appareil a accepté %1 valeurs sur %2 du préréglage «&#x202f;%3&#x202f;». %4</translation>
    </message>
    <message>
        <source>There is nothing that a preset could keep. Connect a camera whose settings can be changed, then try again.</source>
        <translation>Il n&apos;y a rien qu&apos;un préréglage puisse conserver. Connectez un appareil dont les réglages peuvent être changés, puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of this preset: it is empty, or another preset has it. Choose another name.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être le nom de ce préréglage&#xa0;: il est vide, ou un autre préréglage le porte. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>skein::SettingQueue</name>
    <message>
        <source>Another value was chosen before the camera took this one.</source>
        <translation>Une autre valeur a été choisie avant que l&apos;appareil ait pris celle-ci.</translation>
    </message>
    <message>
        <source>The camera did not answer in time, and has not taken the new value. Check that it is awake, then choose the value again.</source>
        <translation>L&apos;appareil n&apos;a pas répondu à temps et n&apos;a pas pris la nouvelle valeur. Vérifiez qu&apos;il n&apos;est pas en veille, puis choisissez à nouveau la valeur.</translation>
    </message>
    <message>
        <source>The camera did not answer in time, so the change after that was not sent. Look at what the setting is, then choose again.</source>
        <translation>L&apos;appareil n&apos;a pas répondu à temps&#xa0;; le changement suivant n&apos;a donc pas été envoyé. Vérifiez la valeur du réglage, puis choisissez à nouveau.</translation>
    </message>
</context>
<context>
    <name>skein::SettingSteps</name>
    <message>
        <source>%1 %2</source>
        <extracomment>what a setting is at, over the picture: &quot;ISO 400&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 cannot be changed now</source>
        <extracomment>%1 is a setting such as &quot;Aperture&quot;</extracomment>
        <translation>%1&#xa0;: ne peut pas être changé maintenant</translation>
    </message>
    <message>
        <source>%1 stays at %2</source>
        <extracomment>the camera did not take a value: a setting, and what it is at as before</extracomment>
        <translation>%1&#xa0;: reste sur %2</translation>
    </message>
    <message>
        <source>%1: the camera has not answered</source>
        <extracomment>a setting such as &quot;Aperture&quot;, of which nobody knows whether the camera has changed it</extracomment>
        <translation>%1&#xa0;: l&apos;appareil n&apos;a pas répondu</translation>
    </message>
    <message>
        <source>This camera has no setting for it: %1</source>
        <extracomment>%1 is a kind of setting: &quot;Aperture&quot;</extracomment>
        <translation>Cet appareil n&apos;a pas de réglage pour&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>skein::SettingText</name>
    <message>
        <source>%1 EV</source>
        <extracomment>an exposure compensation in stops: &quot;+0.7 EV&quot;</extracomment>
        <translation>%1 IL</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>a shutter time in seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Aperture</source>
        <extracomment>short name of a camera setting, in the panel</extracomment>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Bulb</source>
        <extracomment>shutter speed: the shutter is open for as long as is wanted</extracomment>
        <translation>Bulb</translation>
    </message>
    <message>
        <source>Captures go to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Card and computer</source>
        <translation>Carte et ordinateur</translation>
    </message>
    <message>
        <source>Card only</source>
        <extracomment>where the camera saves photographs: on its card</extracomment>
        <translation>Carte seule</translation>
    </message>
    <message>
        <source>Choices: %1.</source>
        <extracomment>%1: values with commas between them</extracomment>
        <translation>Choix&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Compensation</source>
        <extracomment>short name of a camera setting: exposure compensation</extracomment>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Computer only</source>
        <extracomment>where the camera saves photographs: it sends them to the computer</extracomment>
        <translation>Ordinateur seul</translation>
    </message>
    <message>
        <source>Drive</source>
        <extracomment>short name of a camera setting: single, continuous, self-timer</extracomment>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>Focus</source>
        <extracomment>short name of a camera setting: the focus mode</extracomment>
        <translation>Mise au point</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>short name of a camera setting: RAW, JPEG</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>ISO</source>
        <extracomment>short name of a camera setting, in the panel</extracomment>
        <translation>ISO</translation>
    </message>
    <message>
        <source>It can be read only.</source>
        <translation>En lecture seule.</translation>
    </message>
    <message>
        <source>It takes a date and time such as 2026-01-31T12:00:00Z, or now.</source>
        <translation>Attend une date et une heure comme 2026-01-31T12:00:00Z, ou now.</translation>
    </message>
    <message>
        <source>It takes a number from %1 to %2 in steps of %3.</source>
        <extracomment>%1 to %3 are numbers</extracomment>
        <translation>Attend un nombre de %1 à %2 par pas de %3.</translation>
    </message>
    <message>
        <source>It takes a text.</source>
        <translation>Attend un texte.</translation>
    </message>
    <message>
        <source>It takes on or off.</source>
        <translation>Attend on ou off.</translation>
    </message>
    <message>
        <source>Kept on the card and fetched from there: a cable that comes off loses nothing.</source>
        <translation>Gardées sur la carte et récupérées de là&#xa0;: un câble qui se débranche ne fait rien perdre.</translation>
    </message>
    <message>
        <source>Kept on the card and sent to the computer: the safest, but slower.</source>
        <translation>Gardées sur la carte et envoyées à l&apos;ordinateur&#xa0;: le plus sûr, mais plus lent.</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <extracomment>%1 is the kind of setting, such as &quot;choice&quot;</extracomment>
        <translation>Type&#xa0;: %1</translation>
    </message>
    <message>
        <source>Label: %1</source>
        <extracomment>%1 is the name that the driver gives the setting</extracomment>
        <translation>Libellé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Magnification</source>
        <extracomment>short name of a camera setting: how much the live picture is magnified</extracomment>
        <translation>Grossissement</translation>
    </message>
    <message>
        <source>Metering</source>
        <extracomment>short name of a camera setting, in the panel</extracomment>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Mode</source>
        <extracomment>short name of a camera setting: the exposure mode (P, A, S, M)</extracomment>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Not on the card: if the cable comes off, the battery fails or the camera&apos;s driver crashes before a photograph has arrived, it is lost.</source>
        <translation>Pas sur la carte&#xa0;: si le câble se débranche, si la batterie lâche ou si le pilote de l&apos;appareil plante avant l&apos;arrivée d&apos;une photo, elle est perdue.</translation>
    </message>
    <message>
        <source>Nothing comes to the computer until you fetch it: a lost card loses the photographs, and a bad one is not seen here.</source>
        <translation>Rien n&apos;arrive à l&apos;ordinateur tant que vous ne le récupérez pas&#xa0;: perdre la carte, c&apos;est perdre les photos, et une photo ratée ne se voit pas ici.</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>a camera setting is switched off</extracomment>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>a camera setting is switched on</extracomment>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>short name of a camera setting, in the panel</extracomment>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Quick over slow links. The RAW files are on the card and nowhere else until you fetch them: a lost card loses them.</source>
        <translation>Rapide sur les liaisons lentes. Les fichiers RAW ne sont que sur la carte tant que vous ne les récupérez pas&#xa0;: perdre la carte, c&apos;est les perdre.</translation>
    </message>
    <message>
        <source>RAW on card only</source>
        <translation>RAW sur carte seule</translation>
    </message>
    <message>
        <source>Shutter</source>
        <extracomment>short name of a camera setting: the shutter speed</extracomment>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>short name of a camera setting: the size of pictures</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>White balance</source>
        <extracomment>short name of a camera setting, in the panel</extracomment>
        <translation>Balance des blancs</translation>
    </message>
</context>
<context>
    <name>skein::Settings</name>
    <message>
        <source>The end of the preferences was missing, as after a power failure, so some are as they were at first. The damaged file was kept as “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation type="vanished">La fin des préférences manquait, comme après une coupure de courant&#xa0;; certaines sont donc comme au départ. Le fichier endommagé a été conservé sous «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The preferences cannot be saved in “%1”. Check that its disk has room and can be written to; Skein tries again until it is ended.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Les préférences ne peuvent pas être enregistrées dans «&#x202f;%1&#x202f;». Vérifiez que son disque a de la place et est accessible en écriture&#xa0;; Skein réessaie jusqu&apos;à sa fermeture.</translation>
    </message>
    <message>
        <source>The preferences could not be read, so everything is as usual, and what you change is not kept. Check the permissions of “%1”, then start Skein again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Les préférences n&apos;ont pas pu être lues&#xa0;; tout est donc comme à l&apos;origine, et vos changements ne sont pas conservés. Vérifiez les droits de «&#x202f;%1&#x202f;», puis redémarrez Skein.</translation>
    </message>
    <message>
        <source>The preferences were damaged, as after a power failure. They are as they were when they were last saved. The damaged file was kept as “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Les préférences étaient endommagées, comme après une coupure de courant. Elles sont telles qu&apos;à leur dernier enregistrement. Le fichier endommagé a été conservé sous «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The preferences were damaged, so everything is as it was at first. The damaged file was kept as “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Les préférences étaient endommagées&#xa0;; tout est donc revenu à l&apos;état initial. Le fichier endommagé a été conservé sous «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The preferences were written by a newer version of Skein. What this version does not know is kept for it.</source>
        <translation>Les préférences ont été écrites par une version plus récente de Skein. Ce que cette version ne connaît pas est conservé pour elle.</translation>
    </message>
</context>
<context>
    <name>skein::SettingsKeeper</name>
    <message>
        <source>%1: the former value %2 could not be put back. Set it on the camera. %3</source>
        <extracomment>%1 is a setting, such as &quot;Aperture&quot;, %2 its value before the sequence, %3 a sentence: why</extracomment>
        <translation>%1&#xa0;: l&apos;ancienne valeur %2 n&apos;a pas pu être rétablie. Réglez-la sur l&apos;appareil. %3</translation>
    </message>
    <message>
        <source>Aperture</source>
        <extracomment>a camera setting</extracomment>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Exposure compensation</source>
        <extracomment>a camera setting</extracomment>
        <translation>Correction d&apos;exposition</translation>
    </message>
    <message>
        <source>ISO</source>
        <extracomment>a camera setting: the sensitivity</extracomment>
        <translation>ISO</translation>
    </message>
    <message>
        <source>It was moved in a way that could not be counted, so its place is not known.</source>
        <translation>Il a été déplacé d&apos;une façon qui n&apos;a pas pu être comptée&#xa0;; sa position n&apos;est donc pas connue.</translation>
    </message>
    <message>
        <source>Shutter speed</source>
        <extracomment>camera settings, as the first word of a sentence: &quot;Aperture: the value f/8 could not be set.&quot;</extracomment>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>The %1 could not be put back to %2. Set it on the camera. %3</source>
        <translation type="vanished">Retour impossible&#xa0;: %1 sur %2. Faites ce réglage sur l&apos;appareil. %3</translation>
    </message>
    <message>
        <source>The lens could not be moved back. Focus again. %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>L&apos;objectif n&apos;a pas pu être ramené. Refaites la mise au point. %1</translation>
    </message>
    <message>
        <source>The lens was moved back by as many steps as it had gone, and may stand a little beside its place. Check the focus.</source>
        <translation>L&apos;objectif a été ramené d&apos;autant de pas qu&apos;il avait parcourus, et peut se trouver un peu à côté de sa position. Vérifiez la mise au point.</translation>
    </message>
    <message>
        <source>aperture</source>
        <translation type="vanished">ouverture</translation>
    </message>
    <message>
        <source>exposure compensation</source>
        <translation type="vanished">correction d&apos;exposition</translation>
    </message>
    <message>
        <source>shutter</source>
        <translation type="vanished">vitesse d&apos;obturation</translation>
    </message>
</context>
<context>
    <name>skein::SettingsSection</name>
    <message>
        <source>Opens or closes this part of the panel.</source>
        <translation>Ouvre ou ferme cette partie du panneau.</translation>
    </message>
</context>
<context>
    <name>skein::SettingsTree</name>
    <message>
        <source>This camera has no setting “%1”. Look at its list of settings for the right name.</source>
        <extracomment>%1 is the technical name of a setting</extracomment>
        <translation>Cet appareil n&apos;a pas de réglage «&#x202f;%1&#x202f;». Cherchez le bon nom dans la liste de ses réglages.</translation>
    </message>
    <message>
        <source>This setting cannot be changed now. Check the camera&apos;s mode dial and lens.</source>
        <translation>Ce réglage ne peut pas être changé maintenant. Vérifiez la molette de modes et l&apos;objectif de l&apos;appareil.</translation>
    </message>
    <message>
        <source>This setting takes no such value. Enter one of its own kind.</source>
        <translation>Ce réglage n&apos;accepte pas une telle valeur. Entrez-en une du bon type.</translation>
    </message>
    <message>
        <source>“%1” is not possible now. Choose one of: %2.</source>
        <extracomment>%1 is a value, %2: values with commas between them</extracomment>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas possible maintenant. Choisissez parmi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is not possible. Choose a number from %2 to %3.</source>
        <extracomment>%1 is a value, %2 and %3 are numbers</extracomment>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas possible. Choisissez un nombre de %2 à %3.</translation>
    </message>
</context>
<context>
    <name>skein::SharpnessRow</name>
    <message>
        <source>%1, as sharp as %2</source>
        <extracomment>As sharp as others: a figure, and a name or names of photographs.</extracomment>
        <translation>%1, aussi nette que %2</translation>
    </message>
    <message>
        <source>%1, best %2</source>
        <extracomment>%1 and %2 are numbers that measure sharpness</extracomment>
        <translation>%1, meilleure %2</translation>
    </message>
    <message>
        <source>%1, best %2 in %3</source>
        <extracomment>Two figures, and a name or names of photographs.</extracomment>
        <translation>%1, meilleure %2 pour %3</translation>
    </message>
    <message>
        <source>How sharp the middle of what is seen of the picture is, judged on its own pixels. Compare it only between photographs of the same scene: a bar for each of those of this camera that were looked at last at this place.</source>
        <translation>Netteté du milieu de la partie visible de l&apos;image, jugée sur ses propres pixels. Ne la comparez qu&apos;entre photos de la même scène&#xa0;: une barre pour chacune des photos de cet appareil regardées en dernier à cet endroit.</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <extracomment>name of a row that says how sharp the picture is, for screen readers</extracomment>
        <translation>Netteté</translation>
    </message>
    <message>
        <source>Sharpness %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Netteté %1</translation>
    </message>
    <message>
        <source>Sharpness %1, as sharp as %2</source>
        <extracomment>As sharp as others: a figure, and a name or names of photographs.</extracomment>
        <translation>Netteté %1, comme %2</translation>
    </message>
    <message>
        <source>Sharpness %1, best %2</source>
        <extracomment>the figure of a photograph and the best one</extracomment>
        <translation>Netteté %1, meilleure %2</translation>
    </message>
    <message>
        <source>Sharpness %1, best %2 in %3</source>
        <extracomment>Two figures, and a name or names of photographs.</extracomment>
        <translation>Netteté %1, meilleure %2 pour %3</translation>
    </message>
    <message>
        <source>Sharpness %1, best so far %2</source>
        <extracomment>%1 and %2 are numbers that measure sharpness</extracomment>
        <translation>Netteté %1, meilleure à ce jour %2</translation>
    </message>
    <message>
        <source>Sharpness %1, one of the best</source>
        <extracomment>%1 is a number that measures sharpness</extracomment>
        <translation>Netteté %1, parmi les meilleures</translation>
    </message>
    <message>
        <source>Sharpness %1, the best</source>
        <extracomment>%1 is a number that measures sharpness</extracomment>
        <translation>Netteté %1, la meilleure</translation>
    </message>
    <message>
        <source>Sharpness %1, the best of those looked at</source>
        <extracomment>%1 is a number that measures sharpness</extracomment>
        <translation>Netteté %1, la meilleure de celles regardées</translation>
    </message>
    <message>
        <source>Sharpness –</source>
        <extracomment>the sharpness is not known</extracomment>
        <translation>Netteté –</translation>
    </message>
</context>
<context>
    <name>skein::ShootingPage</name>
    <message>
        <source> % of the width</source>
        <extracomment>after a number: per cent</extracomment>
        <translation> % de la largeur</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>after a number: seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;If it never rests:</source>
        <translation>&amp;Si elle ne s&apos;immobilise pas&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Most motion:</source>
        <extracomment>label of a choice: how much the live picture may move when a photograph is taken</extracomment>
        <translation>&amp;Mouvement maximal&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Play the sound of a shutter when a camera is told to expose</source>
        <translation>&amp;Jouer un bruit d&apos;obturateur quand un appareil est déclenché</translation>
    </message>
    <message>
        <source>&amp;Wait at most:</source>
        <translation>&amp;Attente maximale&#xa0;:</translation>
    </message>
    <message>
        <source>After that time it is decided by the next choice.</source>
        <translation>Passé ce délai, le choix suivant décide.</translation>
    </message>
    <message>
        <source>Cameras that are far away, or have no mirror, are not heard otherwise.</source>
        <translation>Sinon, on n&apos;entend pas les appareils éloignés ou sans miroir.</translation>
    </message>
    <message>
        <source>How far the live picture may move from one frame to the next and still be at rest.</source>
        <translation>De combien l&apos;image en direct peut bouger d&apos;une image à la suivante en étant encore considérée comme immobile.</translation>
    </message>
    <message>
        <source>How far the live picture may move from one frame to the next. “Show Motion” tells how far it does.</source>
        <translation>De combien l&apos;image en direct peut bouger d&apos;une image à la suivante. «&#x202f;Afficher le mouvement&#x202f;» indique de combien elle bouge.</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>Son</translation>
    </message>
    <message>
        <source>Take it all the same</source>
        <translation>Prendre quand même la photo</translation>
    </message>
    <message>
        <source>Take no photograph</source>
        <translation>Ne prendre aucune photo</translation>
    </message>
    <message>
        <source>Taking Photographs</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>Prise de vue</translation>
    </message>
    <message>
        <source>Waiting for rest</source>
        <translation>Attente de l&apos;immobilité</translation>
    </message>
    <message>
        <source>What is done when the picture did not rest within that time, as in the wind.</source>
        <translation>Que faire quand l&apos;image ne s&apos;est pas immobilisée dans ce délai, par exemple à cause du vent.</translation>
    </message>
</context>
<context>
    <name>skein::ShortcutsPage</name>
    <message>
        <source>%1 (“%2”)</source>
        <extracomment>part of a list: %1 keys, %2 the command that has them</extracomment>
        <translation>%1 («&#x202f;%2&#x202f;»)</translation>
    </message>
    <message>
        <source>%1 was taken from “%2” and given to “%3”.</source>
        <extracomment>%1 a key, %2 and %3 commands</extracomment>
        <translation>%1 a été retiré à «&#x202f;%2&#x202f;» et attribué à «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <extracomment>%1 is a command whose keys are not the usual ones</extracomment>
        <translation>%1, modifié</translation>
    </message>
    <message numerus="yes">
        <source>%n command(s) in it are not known here; their keys are kept for later.</source>
        <extracomment>&quot;it&quot; is a file with keys that was imported</extracomment>
        <translation>
            <numerusform>%n commande qu&apos;il contient n&apos;est pas connue ici&#xa0;; ses raccourcis sont conservés pour plus tard.</numerusform>
            <numerusform>%n commandes qu&apos;il contient ne sont pas connues ici&#xa0;; leurs raccourcis sont conservés pour plus tard.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>button: brings back the keys that were there before</extracomment>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>A newer version of Skein has written the file.</source>
        <translation>Une version plus récente de Skein a écrit le fichier.</translation>
    </message>
    <message>
        <source>All commands have their own keys again.</source>
        <translation>Toutes les commandes ont retrouvé leurs raccourcis d&apos;origine.</translation>
    </message>
    <message>
        <source>All commands with their keys. Choose one to change its keys below.</source>
        <translation>Toutes les commandes et leurs touches. Choisissez-en une pour changer ses touches ci-dessous.</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>head of a column</extracomment>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs raccourcis</translation>
    </message>
    <message>
        <source>E&amp;xport Keys…</source>
        <extracomment>button: writes the keys to a file</extracomment>
        <translation>&amp;Exporter les raccourcis…</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>button: writes the keys to the chosen file</extracomment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export Keys</source>
        <extracomment>title of a window</extracomment>
        <translation>Exporter les raccourcis</translation>
    </message>
    <message>
        <source>Find a command by words</source>
        <translation>Chercher une commande par mots</translation>
    </message>
    <message>
        <source>Find by &amp;Key</source>
        <translation>Chercher par &amp;touche</translation>
    </message>
    <message>
        <source>Gives all commands the keys again that they have by themselves</source>
        <translation>Redonne à toutes les commandes leurs raccourcis d&apos;origine</translation>
    </message>
    <message>
        <source>Imp&amp;ort Keys…</source>
        <extracomment>button: reads keys from a file</extracomment>
        <translation>&amp;Importer les raccourcis…</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>button: reads the keys of the chosen file</extracomment>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import Keys</source>
        <extracomment>title of a window</extracomment>
        <translation>Importer les raccourcis</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>head of a column: the keys of a command</extracomment>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keys (*.%1)</source>
        <extracomment>kind of file; %1 is the ending of its name</extracomment>
        <translation>Raccourcis (*.%1)</translation>
    </message>
    <message>
        <source>Reset A&amp;ll</source>
        <extracomment>button: gives all commands their own keys again</extracomment>
        <translation>Tout &amp;réinitialiser</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <extracomment>title of a page of the preferences</extracomment>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Shows only the commands whose names or explanations contain these words.</source>
        <translation>Ne montre que les commandes dont le nom ou l&apos;explication contient ces mots.</translation>
    </message>
    <message>
        <source>Shows which command has the key that you press</source>
        <translation>Indique quelle commande possède la touche que vous pressez</translation>
    </message>
    <message>
        <source>Takes back the last change of keys.</source>
        <translation>Annule le dernier changement de touches.</translation>
    </message>
    <message>
        <source>Takes the keys from a file that was exported</source>
        <translation>Reprend les raccourcis d&apos;un fichier exporté</translation>
    </message>
    <message>
        <source>The keys are as they were before.</source>
        <translation>Les raccourcis sont tels qu&apos;ils étaient avant.</translation>
    </message>
    <message>
        <source>The keys of “%1” were changed.</source>
        <extracomment>%1 a command</extracomment>
        <translation>Les raccourcis de «&#x202f;%1&#x202f;» ont été modifiés.</translation>
    </message>
    <message>
        <source>The keys that you changed are in “%1”.</source>
        <extracomment>%1 a path</extracomment>
        <translation>Les raccourcis que vous avez modifiés sont dans «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The keys were imported.</source>
        <translation>Les raccourcis ont été importés.</translation>
    </message>
    <message>
        <source>Writes the keys that you changed into a file, for another computer</source>
        <translation>Écrit dans un fichier les raccourcis que vous avez modifiés, pour un autre ordinateur</translation>
    </message>
    <message>
        <source>“%1” goes without %2 now.</source>
        <extracomment>%1 a command, %2 keys</extracomment>
        <translation>«&#x202f;%1&#x202f;» n&apos;a plus %2.</translation>
    </message>
    <message>
        <source>“%1” has %2 again.</source>
        <extracomment>%1 a command, %2 keys</extracomment>
        <translation>«&#x202f;%1&#x202f;» a de nouveau %2.</translation>
    </message>
    <message>
        <source>“%1” has its own keys again, but for those that were given to other commands: %2</source>
        <translation type="vanished">«&#x202f;%1&#x202f;» a retrouvé ses raccourcis d&apos;origine, sauf ceux attribués à d&apos;autres commandes&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” has its own keys again, but for those that were given to other commands: %2.</source>
        <extracomment>%1 a command, %2 a list of keys, each with the command that has it</extracomment>
        <translation>«&#x202f;%1&#x202f;» a de nouveau ses propres touches, sauf celles qui ont été données à d&apos;autres commandes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” has its own keys again.</source>
        <extracomment>%1 is a command</extracomment>
        <translation>«&#x202f;%1&#x202f;» a retrouvé ses raccourcis d&apos;origine.</translation>
    </message>
</context>
<context>
    <name>skein::ShotData</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>the kinds of the files of one shot: &quot;JPG and CR3&quot;</extracomment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 is damaged: it is no whole photograph. Compare it with the copy on the camera&apos;s card.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 est endommagé&#xa0;: ce n&apos;est pas une photo complète. Comparez-le avec la copie de la carte de l&apos;appareil.</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <extracomment>said of a photograph, for screen readers</extracomment>
        <translation>
            <numerusform>%n étoile</numerusform>
            <numerusform>%n étoiles</numerusform>
        </translation>
    </message>
    <message>
        <source>blue label</source>
        <extracomment>said of a photograph</extracomment>
        <translation>étiquette bleue</translation>
    </message>
    <message>
        <source>damaged</source>
        <extracomment>said of a photograph</extracomment>
        <translation>endommagée</translation>
    </message>
    <message>
        <source>green label</source>
        <extracomment>said of a photograph</extracomment>
        <translation>étiquette verte</translation>
    </message>
    <message>
        <source>purple label</source>
        <extracomment>said of a photograph</extracomment>
        <translation>étiquette violette</translation>
    </message>
    <message>
        <source>red label</source>
        <extracomment>said of a photograph</extracomment>
        <translation>étiquette rouge</translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>said of a photograph</extracomment>
        <translation>rejetée</translation>
    </message>
    <message>
        <source>video</source>
        <extracomment>said of a photograph</extracomment>
        <translation>vidéo</translation>
    </message>
    <message>
        <source>yellow label</source>
        <extracomment>said of a photograph</extracomment>
        <translation>étiquette jaune</translation>
    </message>
</context>
<context>
    <name>skein::ShotDelegate</name>
    <message>
        <source>RAW</source>
        <extracomment>mark on the thumbnail of a raw file</extracomment>
        <translation>RAW</translation>
    </message>
    <message>
        <source>RAW+</source>
        <extracomment>mark on the thumbnail of a shot that has a raw file and a picture</extracomment>
        <translation>RAW+</translation>
    </message>
    <message>
        <source>Sharpness %1 at the place looked at</source>
        <extracomment>%1 is a number that measures sharpness</extracomment>
        <translation>Netteté %1 à l&apos;endroit observé</translation>
    </message>
    <message>
        <source>VIDEO</source>
        <extracomment>mark on the thumbnail of a video</extracomment>
        <translation>VIDÉO</translation>
    </message>
</context>
<context>
    <name>skein::ShotFolder</name>
    <message>
        <source>The folder %1 holds no photographs to hand out. Choose a folder with at least one file.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Le dossier %1 ne contient aucune photo à fournir. Choisissez un dossier avec au moins un fichier.</translation>
    </message>
</context>
<context>
    <name>skein::ShotGrid</name>
    <message>
        <source>All photographs of the session side by side. A double click shows one of them alone; Ctrl and Shift select several.</source>
        <translation>Toutes les photos de la session côte à côte. Un double-clic en montre une seule&#xa0;; Ctrl et Maj en sélectionnent plusieurs.</translation>
    </message>
    <message>
        <source>Grid</source>
        <extracomment>name of the grid of small pictures, for screen readers</extracomment>
        <translation>Grille</translation>
    </message>
</context>
<context>
    <name>skein::ShotMover</name>
    <message>
        <source>A name cannot begin or end with a space, nor end with a dot. Leave that out.</source>
        <translation>Un nom ne peut ni commencer ni finir par une espace, ni finir par un point. Supprimez-les.</translation>
    </message>
    <message>
        <source>A photograph cannot be called &quot;%1&quot;, because a file name may not contain “%2”. Leave that out.</source>
        <extracomment>%1 is what was typed, %2 letters or words in it</extracomment>
        <translation>Une photo ne peut pas s&apos;appeler «&#x202f;%1&#x202f;», car un nom de fichier ne peut pas contenir «&#x202f;%2&#x202f;». Supprimez ce caractère.</translation>
    </message>
    <message>
        <source>A photograph cannot be called &quot;%1&quot;: a dot at the beginning would hide it. Leave that out.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Une photo ne peut pas s&apos;appeler «&#x202f;%1&#x202f;»&#xa0;: un point au début la masquerait. Supprimez-le.</translation>
    </message>
    <message>
        <source>A photograph cannot be called &quot;%1&quot;: that name or a character in it means something else to some computers. Choose another name.</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Une photo ne peut pas s&apos;appeler «&#x202f;%1&#x202f;»&#xa0;: ce nom, ou un de ses caractères, a un autre sens pour certains ordinateurs. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A photograph needs a name.</source>
        <translation>Une photo a besoin d&apos;un nom.</translation>
    </message>
    <message>
        <source>Only a part of the photograph %1 came back from the trash: %2. Bring the rest back with the file manager.</source>
        <extracomment>%2 are names of files</extracomment>
        <translation>Seule une partie de la photo %1 est revenue de la corbeille&#xa0;: %2. Récupérez le reste avec le gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>Only a part of the photograph %1 could be moved to the trash: %2. Undo brings that back; or delete the rest in the file manager.</source>
        <extracomment>%2 are names of files</extracomment>
        <translation>Seule une partie de la photo %1 a pu être mise à la corbeille&#xa0;: %2. Annuler la récupère&#xa0;; ou supprimez le reste dans le gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>Only a part of the photograph %1 got its new name: %2. Rename the rest in the file manager.</source>
        <extracomment>%2 are names of files</extracomment>
        <translation>Seule une partie de la photo %1 a reçu son nouveau nom&#xa0;: %2. Renommez le reste dans le gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>The photograph %1 could not be moved to the trash, so it stays where it is. Check that you may write to its folder, or delete it in the file manager.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>La photo %1 n&apos;a pas pu être mise à la corbeille et reste donc où elle est. Vérifiez que vous avez le droit d&apos;écrire dans son dossier, ou supprimez-la dans le gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>The photograph %1 could not be renamed to %2. Check that you may write to its folder.</source>
        <extracomment>%1 is the name of a file, %2 another one</extracomment>
        <translation>La photo %1 n&apos;a pas pu être renommée en %2. Vérifiez que vous avez le droit d&apos;écrire dans son dossier.</translation>
    </message>
    <message>
        <source>The photograph %1 is no longer in the trash, so it cannot be brought back.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>La photo %1 n&apos;est plus dans la corbeille et ne peut donc pas être récupérée.</translation>
    </message>
    <message>
        <source>The photograph %1 is no longer there. Look for it in the trash or in another folder.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>La photo %1 n&apos;est plus là. Cherchez-la dans la corbeille ou dans un autre dossier.</translation>
    </message>
    <message>
        <source>The photograph %1 keeps its name, because there is already a file called %2. Choose another name.</source>
        <extracomment>%1 is the name of a file, %2 another one</extracomment>
        <translation>La photo %1 garde son nom, car un fichier s&apos;appelle déjà %2. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The photograph %1 stays in the trash, because another file has its name now. Rename that file first.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>La photo %1 reste dans la corbeille, car un autre fichier porte maintenant son nom. Renommez d&apos;abord ce fichier.</translation>
    </message>
    <message>
        <source>The photograph %1 stays in the trash, because it could not be moved back. Check that its folder is there and that you may write to it.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>La photo %1 reste dans la corbeille, car elle n&apos;a pas pu être remise en place. Vérifiez que son dossier existe et que vous avez le droit d&apos;y écrire.</translation>
    </message>
    <message>
        <source>This name is too long for some disks. Choose a shorter one.</source>
        <translation>Ce nom est trop long pour certains disques. Choisissez-en un plus court.</translation>
    </message>
</context>
<context>
    <name>skein::ShotView</name>
    <message>
        <source>An orange triangle says that something is wrong with a photograph, or beside its name with its second copy; the tool tip says what.</source>
        <translation>Un triangle orange signale un problème avec une photo ou, à côté de son nom, avec sa sauvegarde ; l&apos;infobulle dit lequel.</translation>
    </message>
</context>
<context>
    <name>skein::ShutterBadge</name>
    <message>
        <source>%1, one every %2 s</source>
        <extracomment>%1: &quot;takes 5 photographs&quot;; %2: a number of seconds</extracomment>
        <translation>%1, une toutes les %2 s</translation>
    </message>
    <message>
        <source>Shutter: %1</source>
        <extracomment>status bar; %1: &quot;waits 10 s and takes 5 photographs&quot;</extracomment>
        <translation>Déclencheur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take one photograph at once again</source>
        <translation>Revenir à une seule photo immédiate</translation>
    </message>
    <message>
        <source>Take one photograph at once again: no self-timer, no row, no waiting</source>
        <translation>Revenir à une seule photo immédiate&#xa0;: ni retardateur, ni série, ni attente</translation>
    </message>
    <message>
        <source>What “Capture” does; “Capture with All Cameras” does not wait. Click to change it.</source>
        <translation>Ce que fait «&#x202f;Déclencher&#x202f;»&#xa0;; «&#x202f;Déclencher tous les appareils&#x202f;» n&apos;attend pas. Cliquez pour le changer.</translation>
    </message>
    <message>
        <source>lets shake die down</source>
        <extracomment>status bar, one of the things that a press of the shutter does: with the mirror up</extracomment>
        <translation>laisse s&apos;amortir les vibrations</translation>
    </message>
    <message numerus="yes">
        <source>takes %n photographs</source>
        <extracomment>stands on the button Capture: what one press does</extracomment>
        <translation>
            <numerusform>prend %n photo</numerusform>
            <numerusform>prend %n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>waits %1 s</source>
        <extracomment>status bar, one of the things that a press of the shutter does</extracomment>
        <translation>attend %1 s</translation>
    </message>
    <message>
        <source>waits for rest</source>
        <extracomment>status bar, one of the things that a press of the shutter does</extracomment>
        <translation>attend l&apos;immobilité</translation>
    </message>
</context>
<context>
    <name>skein::ShutterCommands</name>
    <message>
        <source>%1 No photograph was taken. Let the camera come to rest, or allow more motion in the preferences.</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>%1 Aucune photo n&apos;a été prise. Laissez l&apos;appareil s&apos;immobiliser, ou autorisez plus de mouvement dans les préférences.</translation>
    </message>
    <message>
        <source>%1 The photograph is taken all the same.</source>
        <extracomment>%1: a sentence that says why it is not known to be at rest</extracomment>
        <translation>%1 La photo est prise quand même.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>in a row of photographs: number and how many</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>self-timer: seconds until the photograph</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a camera, and what it does: &quot;Left: Photograph 2 of 5&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>All cameras at once: one photograph each, without waiting</source>
        <translation>Tous les appareils à la fois&#xa0;: une photo chacun, sans attente</translation>
    </message>
    <message>
        <source>No more photographs in this row</source>
        <translation>Plus d&apos;autres photos dans cette série</translation>
    </message>
    <message>
        <source>No photograph was taken, because another camera is shown now, and waiting for rest needs the live picture. Show the camera that was to take it, and press the shutter again.</source>
        <translation>Aucune photo n&apos;a été prise, car un autre appareil est maintenant affiché, et l&apos;attente de l&apos;immobilité a besoin de l&apos;image en direct. Affichez l&apos;appareil qui devait la prendre, et déclenchez à nouveau.</translation>
    </message>
    <message>
        <source>No photograph: not at rest</source>
        <translation>Pas de photo&#xa0;: pas immobile</translation>
    </message>
    <message>
        <source>No photograph: the camera is not ready</source>
        <translation>Pas de photo&#xa0;: l&apos;appareil n&apos;est pas prêt</translation>
    </message>
    <message>
        <source>One photograph, at once: “%1” is still at its own</source>
        <extracomment>%1 is a camera, which takes a row of photographs</extracomment>
        <translation>Une photo, immédiatement&#xa0;: «&#x202f;%1&#x202f;» n&apos;a pas fini les siennes</translation>
    </message>
    <message>
        <source>Photograph %1 of %2</source>
        <extracomment>progress; %1 and %2 are numbers</extracomment>
        <translation>Photo %1 sur %2</translation>
    </message>
    <message>
        <source>Photographs do not wait for rest</source>
        <translation>Les photos n&apos;attendent pas l&apos;immobilité</translation>
    </message>
    <message>
        <source>Photographs wait until the camera is at rest</source>
        <translation>Les photos attendent que l&apos;appareil soit immobile</translation>
    </message>
    <message>
        <source>Self-timer runs</source>
        <extracomment>message while the self-timer counts</extracomment>
        <translation>Retardateur en cours</translation>
    </message>
    <message>
        <source>Self-timer stopped</source>
        <extracomment>message</extracomment>
        <translation>Retardateur arrêté</translation>
    </message>
    <message>
        <source>Shake dies down</source>
        <translation>Amortissement des vibrations</translation>
    </message>
    <message>
        <source>Stopped: no photograph</source>
        <translation>Arrêté&#xa0;: pas de photo</translation>
    </message>
    <message>
        <source>The row has ended with photograph %1 of %2, because another camera is shown now, and waiting for rest needs the live picture. Show the camera that took it, and press the shutter again for more.</source>
        <extracomment>a row is what one press of the shutter takes; %1 and %2 are numbers</extracomment>
        <translation>La série s&apos;est terminée à la photo %1 sur %2, car un autre appareil est maintenant affiché, et l&apos;attente de l&apos;immobilité a besoin de l&apos;image en direct. Affichez l&apos;appareil qui l&apos;a prise, et déclenchez à nouveau pour la suite.</translation>
    </message>
    <message>
        <source>The row of “%3” has ended with photograph %1 of %2, because something came between. See to that camera, then press its shutter again for more.</source>
        <extracomment>numbers of photographs, and the name of a camera</extracomment>
        <translation>La série de «&#x202f;%3&#x202f;» s&apos;est terminée à la photo %1 sur %2, à cause d&apos;un incident. Examinez cet appareil, puis déclenchez-le à nouveau pour la suite.</translation>
    </message>
    <message>
        <source>The shutter now %1</source>
        <extracomment>%1: &quot;waits 10 s and takes 5 photographs&quot;</extracomment>
        <translation>Désormais, le déclencheur %1</translation>
    </message>
    <message>
        <source>The shutter takes one photograph at once</source>
        <translation>Le déclencheur prend une seule photo, immédiatement</translation>
    </message>
    <message>
        <source>Waiting for rest</source>
        <translation>Attente de l&apos;immobilité</translation>
    </message>
    <message>
        <source>“%1” took no photograph, because something came between. See to that camera, then press its shutter again.</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>«&#x202f;%1&#x202f;» n&apos;a pas pris de photo, à cause d&apos;un incident. Examinez cet appareil, puis déclenchez-le à nouveau.</translation>
    </message>
</context>
<context>
    <name>skein::ShutterDialog</name>
    <message>
        <source> s</source>
        <extracomment>after a number: seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;All Off</source>
        <extracomment>button: no self-timer, no interval, no row</extracomment>
        <translation>T&amp;out désactiver</translation>
    </message>
    <message>
        <source>&amp;Bulb exposures last:</source>
        <translation>Durée de pose &amp;longue&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Interval:</source>
        <extracomment>label of a number of seconds: from one photograph to the next</extracomment>
        <translation>&amp;Intervalle&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Photographs in a row:</source>
        <translation>&amp;Photos de la série&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Self-timer:</source>
        <extracomment>label of a number of seconds</extracomment>
        <translation>&amp;Retardateur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Wait until the live picture is at rest</source>
        <translation>&amp;Attendre que l&apos;image en direct soit immobile</translation>
    </message>
    <message>
        <source>In a row: from the beginning of one photograph to that of the next. Escape ends the row.</source>
        <translation>Dans une série&#xa0;: du début d&apos;une photo à celui de la suivante. Échap termine la série.</translation>
    </message>
    <message>
        <source>None: each as soon as it can be</source>
        <translation>Aucun&#xa0;: chacune dès que possible</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>instead of 0: not used</extracomment>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Pause with the &amp;mirror up:</source>
        <translation>Pause avec le &amp;miroir relevé&#xa0;:</translation>
    </message>
    <message>
        <source>So many photographs are taken with one press of the shutter.</source>
        <translation>Tant de photos sont prises par appui sur le déclencheur.</translation>
    </message>
    <message>
        <source>So many seconds are counted down before the photograph is taken.</source>
        <translation>Tant de secondes sont décomptées avant la prise de la photo.</translation>
    </message>
    <message>
        <source>Switches all of this off: a press of the shutter takes one photograph at once.</source>
        <translation>Désactive tout cela&#xa0;: un appui sur le déclencheur prend aussitôt une photo.</translation>
    </message>
    <message>
        <source>The camera looks through live view first, and the photograph is taken when nothing in the picture moves any more. How still that is stands in the preferences.</source>
        <translation>L&apos;appareil observe d&apos;abord par la visée en direct, et la photo est prise quand plus rien ne bouge dans l&apos;image. Le degré d&apos;immobilité se règle dans les préférences.</translation>
    </message>
    <message>
        <source>This applies to each press of the shutter that follows, until it is switched off here or in the status bar. “Capture with All Cameras” does not wait.</source>
        <translation>S&apos;applique à chaque déclenchement qui suit, jusqu&apos;à la désactivation ici ou dans la barre d&apos;état. «&#x202f;Déclencher tous les appareils&#x202f;» n&apos;attend pas.</translation>
    </message>
    <message>
        <source>Timer, Row and Bulb</source>
        <translation>Retardateur, série et pose longue</translation>
    </message>
    <message>
        <source>Until Stopped</source>
        <extracomment>instead of a number of photographs</extracomment>
        <translation>Jusqu&apos;à l&apos;arrêt</translation>
    </message>
    <message>
        <source>Where the shutter of the camera is set to bulb, the exposure is ended after so many seconds.</source>
        <translation>Si l&apos;obturateur de l&apos;appareil est réglé sur bulb, l&apos;exposition prend fin après tant de secondes.</translation>
    </message>
</context>
<context>
    <name>skein::ShutterSound</name>
    <message>
        <source>The sound of a shutter cannot be played: this computer has no sound device that works just now, or no such sound. Connect or switch on a sound device, or switch this sound off in the preferences.</source>
        <translation>Le bruit d&apos;obturateur ne peut pas être joué&#xa0;: cet ordinateur n&apos;a pas de périphérique audio qui fonctionne en ce moment, ou n&apos;a pas ce son. Branchez ou allumez un périphérique audio, ou désactivez ce son dans les préférences.</translation>
    </message>
</context>
<context>
    <name>skein::ShutterTexts</name>
    <message>
        <source>%1 s</source>
        <extracomment>a number of seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Bulb %1</source>
        <extracomment>over a bulb exposure: how long it has lasted</extracomment>
        <translation>Bulb %1</translation>
    </message>
    <message>
        <source>Bulb %1 of %2</source>
        <extracomment>over a bulb exposure: how long it has lasted, and how long it will</extracomment>
        <translation>Bulb %1 sur %2</translation>
    </message>
    <message>
        <source>Mirror lockup is on in this camera: it is told to raise the mirror, left alone for so long, and told to expose.</source>
        <translation>Le relevage du miroir est activé sur cet appareil&#xa0;: il reçoit l&apos;ordre de relever le miroir, est laissé au repos pendant ce temps, puis reçoit l&apos;ordre d&apos;exposer.</translation>
    </message>
    <message>
        <source>Photograph %1 of %2 in %3</source>
        <extracomment>in a row of photographs: number, how many, and how long until it is taken</extracomment>
        <translation>Photo %1 sur %2 dans %3</translation>
    </message>
    <message>
        <source>The camera is left alone for so long before each exposure. Live view has the mirror up.</source>
        <translation>L&apos;appareil est laissé au repos pendant ce temps avant chaque exposition. En visée en direct, le miroir est relevé.</translation>
    </message>
    <message>
        <source>This camera raises its mirror and waits by itself, for about a second, however long is chosen here.</source>
        <translation>Cet appareil relève son miroir et attend de lui-même, environ une seconde, quelle que soit la durée choisie ici.</translation>
    </message>
</context>
<context>
    <name>skein::SidePanel</name>
    <message>
        <source>Panels</source>
        <extracomment>name of the tabs at the side of the window, for screen readers</extracomment>
        <translation>Panneaux</translation>
    </message>
</context>
<context>
    <name>skein::Sidecar</name>
    <message>
        <source>Artist, copyright or comment stand in the XMP file in a form that cannot be changed without loss. Change them with the program that wrote it.</source>
        <translation>L&apos;artiste, le copyright ou le commentaire figurent dans le fichier XMP sous une forme qui ne peut pas être modifiée sans perte. Modifiez-les avec le programme qui l&apos;a écrit.</translation>
    </message>
    <message>
        <source>The rating is written in the XMP file in a form that cannot be changed without loss. Change it with the program that wrote it.</source>
        <translation>La note figure dans le fichier XMP sous une forme qui ne peut pas être modifiée sans perte. Modifiez-la avec le programme qui l&apos;a écrit.</translation>
    </message>
    <message>
        <source>This is not an XMP file that can be understood. Mend it with the program that wrote it, or move it away.</source>
        <translation>Ce n&apos;est pas un fichier XMP compréhensible. Réparez-le avec le programme qui l&apos;a écrit, ou déplacez-le.</translation>
    </message>
</context>
<context>
    <name>skein::SidecarDisk</name>
    <message>
        <source>The XMP file %1 could not be written, so the rating is as it was. Check that there is room on the disk and that you may write to the folder.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Le fichier XMP %1 n&apos;a pas pu être écrit&#xa0;; la note est donc inchangée. Vérifiez qu&apos;il y a de la place sur le disque et que vous avez le droit d&apos;écrire dans le dossier.</translation>
    </message>
</context>
<context>
    <name>skein::SidecarFinder</name>
    <message>
        <source>The XMP file %1 cannot be read, so it was left as it is. Check its permissions.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Le fichier XMP %1 ne peut pas être lu et a donc été laissé tel quel. Vérifiez ses droits.</translation>
    </message>
    <message>
        <source>The XMP file %1 is damaged or of an unknown kind, so it was left as it is. Mend it with the program that wrote it, or move it away.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Le fichier XMP %1 est endommagé ou d&apos;un type inconnu et a donc été laissé tel quel. Réparez-le avec le programme qui l&apos;a écrit, ou déplacez-le.</translation>
    </message>
</context>
<context>
    <name>skein::SidecarPlan</name>
    <message>
        <source>Another program is writing the XMP file %1 just now, so the rating is as it was. Wait until that program has finished, then rate the photograph again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Un autre programme est en train d&apos;écrire le fichier XMP %1&#xa0;; la note est donc inchangée. Attendez que ce programme ait fini, puis notez à nouveau la photo.</translation>
    </message>
    <message>
        <source>Artist, copyright or comment stand in the XMP file %1 in a form that cannot be changed without loss, so it was left as it is. Change them with the program that wrote it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>L&apos;artiste, le copyright ou le commentaire figurent dans le fichier XMP %1 sous une forme qui ne peut pas être modifiée sans perte&#xa0;; il a donc été laissé tel quel. Modifiez-les avec le programme qui l&apos;a écrit.</translation>
    </message>
    <message>
        <source>The rating stands in the XMP file %1 in a form that cannot be changed without loss, so it was left as it is. Change it with the program that wrote it.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>La note figure dans le fichier XMP %1 sous une forme qui ne peut pas être modifiée sans perte&#xa0;; il a donc été laissé tel quel. Modifiez-la avec le programme qui l&apos;a écrit.</translation>
    </message>
</context>
<context>
    <name>skein::SidecarWriter</name>
    <message>
        <source>Artist, copyright and comment could not be written beside all photographs in %1. Check that there is room on the disk and that you may write to the folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>L&apos;artiste, le copyright et le commentaire n&apos;ont pas pu être écrits à côté de toutes les photos dans %1. Vérifiez qu&apos;il y a de la place sur le disque et que vous avez le droit d&apos;écrire dans le dossier.</translation>
    </message>
    <message>
        <source>The photograph %1 is no longer there, so it was not rated. Look for it in the trash or in another folder.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>La photo %1 n&apos;est plus là et n&apos;a donc pas été notée. Cherchez-la dans la corbeille ou dans un autre dossier.</translation>
    </message>
</context>
<context>
    <name>skein::SpokenNews</name>
    <message>
        <source>%1 Button: %2.</source>
        <extracomment>read aloud; %1: whole sentences, %2: what stands on a button</extracomment>
        <translation>%1 Bouton&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 Buttons: %2, %3.</source>
        <extracomment>read aloud; %1: whole sentences, %2 and %3: what stands on two buttons</extracomment>
        <translation>%1 Boutons&#xa0;: %2, %3.</translation>
    </message>
    <message>
        <source>%1 is connected again.</source>
        <extracomment>%1 is the name of a camera</extracomment>
        <translation>%1 est de nouveau connecté.</translation>
    </message>
    <message>
        <source>%1 is connected.</source>
        <extracomment>%1 is the name of a camera</extracomment>
        <translation>%1 est connecté.</translation>
    </message>
    <message>
        <source>%1 is disconnected.</source>
        <extracomment>%1 is the name of a camera</extracomment>
        <translation>%1 est déconnecté.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 est enregistré.</translation>
    </message>
    <message>
        <source>%1 is shown.</source>
        <extracomment>%1 is the name of a camera, one of several</extracomment>
        <translation>%1 est affiché.</translation>
    </message>
    <message numerus="yes">
        <source>%n photographs are saved.</source>
        <extracomment>read aloud; %n counts photographs</extracomment>
        <translation>
            <numerusform>%n photo est enregistrée.</numerusform>
            <numerusform>%n photos sont enregistrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <extracomment>read aloud: how a photograph is rated</extracomment>
        <translation>
            <numerusform>%n étoile</numerusform>
            <numerusform>%n étoiles</numerusform>
        </translation>
    </message>
    <message>
        <source>Live view</source>
        <extracomment>read aloud: the picture area while live view is on</extracomment>
        <translation>Visée en direct</translation>
    </message>
    <message>
        <source>Live view is off.</source>
        <translation>La visée en direct est désactivée.</translation>
    </message>
    <message>
        <source>Live view is on.</source>
        <translation>La visée en direct est activée.</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>read aloud: the picture area</extracomment>
        <translation>Image</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <extracomment>read aloud: %1 is a photograph, its rating and what else there is to say</extracomment>
        <translation>Image&#xa0;: %1</translation>
    </message>
    <message>
        <source>The camera is disconnected.</source>
        <translation>L&apos;appareil est déconnecté.</translation>
    </message>
</context>
<context>
    <name>skein::StagedFile</name>
    <message>
        <source>The disk of “%1” is full. Make room there.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>Le disque de «&#x202f;%1&#x202f;» est plein. Faites-y de la place.</translation>
    </message>
    <message>
        <source>The disk of “%1” takes no file as large as this one (one formatted with FAT takes 4 GB). Choose a folder on another disk.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>Le disque de «&#x202f;%1&#x202f;» n&apos;accepte pas de fichier aussi volumineux que celui-ci (un disque formaté en FAT accepte 4 Go). Choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>The photograph could not be written in “%1”. Check that the folder exists and may be written to.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>La photo n&apos;a pas pu être écrite dans «&#x202f;%1&#x202f;». Vérifiez que le dossier existe et que vous avez le droit d&apos;y écrire.</translation>
    </message>
    <message>
        <source>The staging folder “%1” is full of unfinished files. Look there for photographs, then empty it.</source>
        <extracomment>%1 is a file or folder</extracomment>
        <translation>Le dossier de transit «&#x202f;%1&#x202f;» est plein de fichiers inachevés. Cherchez-y d&apos;éventuelles photos, puis videz-le.</translation>
    </message>
</context>
<context>
    <name>skein::StandInFolder</name>
    <message>
        <source>There is no other place for photographs, either. Free some room, or open a session on another disk.</source>
        <translation>Il n&apos;y a pas non plus d&apos;autre endroit pour les photos. Libérez de la place, ou ouvrez une session sur un autre disque.</translation>
    </message>
</context>
<context>
    <name>skein::StartNotices</name>
    <message>
        <source>Nor are preferences kept.</source>
        <translation>Les préférences ne sont pas conservées non plus.</translation>
    </message>
    <message>
        <source>Nor are preferences, sequences and thumbnails kept.</source>
        <translation>Les préférences, les séquences et les vignettes ne sont pas conservées non plus.</translation>
    </message>
    <message>
        <source>Nor are sequences and thumbnails kept.</source>
        <translation>Les séquences et les vignettes ne sont pas conservées non plus.</translation>
    </message>
    <message>
        <source>Nothing can be written in %1, so preferences, thumbnails, sequences and what plugins keep are not remembered. Check that the disk has room and can be written to.</source>
        <extracomment>%1 is a list of folders</extracomment>
        <translation>Rien ne peut être écrit dans %1 : les préférences, les vignettes, les séquences et ce que gardent les greffons ne sont donc pas conservés. Vérifiez que le disque a de la place et qu&apos;on peut y écrire.</translation>
    </message>
    <message>
        <source>Nothing can be written in %1, so thumbnails, sequences and what plugins keep are not remembered. Photographs are not concerned. Check that the disk has room and can be written to.</source>
        <translation>Rien ne peut être écrit dans %1&#xa0;; les vignettes, les séquences et les données des greffons ne sont donc pas mémorisées. Les photos ne sont pas concernées. Vérifiez que le disque a de la place et est accessible en écriture.</translation>
    </message>
    <message>
        <source>The fonts of this computer lack some letters, which are shown as boxes: %1. Install the fonts DejaVu or Noto.</source>
        <extracomment>%1 are single letters and signs</extracomment>
        <translation>Il manque aux polices de cet ordinateur certaines lettres, qui s&apos;affichent comme des carrés&#xa0;: %1. Installez les polices DejaVu ou Noto.</translation>
    </message>
</context>
<context>
    <name>skein::StatusStrip</name>
    <message>
        <source>%1 %</source>
        <extracomment>zoom of the picture; %1 is a number</extracomment>
        <translation type="vanished">%1 %</translation>
    </message>
    <message>
        <source>%1 – free space for this session: %2</source>
        <extracomment>%1: &quot;Room for about 1200 photographs&quot;, %2: a size, such as &quot;12 GB&quot;</extracomment>
        <translation>%1 – espace libre pour cette session&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n fps</source>
        <comment>live view, frames per second</comment>
        <extracomment>frames per second of live view</extracomment>
        <translation>
            <numerusform>%n i/s</numerusform>
            <numerusform>%n i/s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>photographs</comment>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>%n sélectionnée</numerusform>
            <numerusform>%n sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Battery: %1</source>
        <extracomment>%1 is what the camera says, such as &quot;75 %&quot;</extracomment>
        <translation>Batterie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Best fit</source>
        <extracomment>the zoom with which the whole picture is seen</extracomment>
        <translation type="vanished">Ajusté</translation>
    </message>
    <message>
        <source>Card: %1</source>
        <extracomment>in the status bar: how many more photographs the card of the camera takes; %1 is a number</extracomment>
        <translation>Carte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Connected at %1</source>
        <extracomment>%1 is an address, such as usb:001,005</extracomment>
        <translation>Connecté sur %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>what the camera is doing: a state</extracomment>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <extracomment>what the camera is doing: a state</extracomment>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <extracomment>what the camera is doing: a state</extracomment>
        <translation>Déconnexion…</translation>
    </message>
    <message>
        <source>Driven by libgphoto2 %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Piloté par libgphoto2 %1</translation>
    </message>
    <message>
        <source>Exposing…</source>
        <extracomment>what the camera is doing: a state</extracomment>
        <translation>Exposition…</translation>
    </message>
    <message>
        <source>Firmware %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Micrologiciel %1</translation>
    </message>
    <message>
        <source>How large the picture is shown. At 100 % each of its pixels is one of the screen.</source>
        <translation>Taille d&apos;affichage de l&apos;image. À 100 %, chacun de ses pixels correspond à un pixel de l&apos;écran.</translation>
    </message>
    <message>
        <source>How large the picture is shown: as it fits the window. At 100 % each of its pixels is one of the screen.</source>
        <translation>Taille d&apos;affichage de l&apos;image&#xa0;: ajustée à la fenêtre. À 100 %, chacun de ses pixels correspond à un pixel de l&apos;écran.</translation>
    </message>
    <message>
        <source>Live view</source>
        <extracomment>what the camera is doing: live view is running</extracomment>
        <translation>Visée en direct</translation>
    </message>
    <message>
        <source>No camera</source>
        <extracomment>no camera is connected</extracomment>
        <translation>Aucun appareil</translation>
    </message>
    <message numerus="yes">
        <source>Receiving: %n</source>
        <comment>photographs on their way</comment>
        <extracomment>%n counts photographs on their way</extracomment>
        <translation>
            <numerusform>Réception&#xa0;: %n</numerusform>
            <numerusform>Réception&#xa0;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconnecting…</source>
        <extracomment>what the camera is doing: a state</extracomment>
        <translation>Reconnexion…</translation>
    </message>
    <message numerus="yes">
        <source>Room for about %n photograph(s)</source>
        <extracomment>%n counts photographs</extracomment>
        <translation>
            <numerusform>Place pour environ %n photo</numerusform>
            <numerusform>Place pour environ %n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Room for thousands of photographs</source>
        <translation type="vanished">Place pour des milliers de photos</translation>
    </message>
    <message>
        <source>Serial number %1</source>
        <extracomment>%1 is a number with letters</extracomment>
        <translation>Numéro de série %1</translation>
    </message>
    <message>
        <source>Shots left on the camera&apos;s card: %1</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Vues restantes sur la carte de l&apos;appareil&#xa0;: %1</translation>
    </message>
    <message>
        <source>Zoom</source>
        <extracomment>tip of the number that says how large the picture is shown</extracomment>
        <translation type="vanished">Zoom</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <extracomment>how large the picture is shown; %1 is a number</extracomment>
        <translation>Zoom %1 %</translation>
    </message>
</context>
<context>
    <name>skein::StayAwake</name>
    <message>
        <source>A plugin is at work.</source>
        <translation>Un greffon est à l&apos;œuvre.</translation>
    </message>
    <message>
        <source>A row of photographs is being taken.</source>
        <translation>Une série de photos est en cours.</translation>
    </message>
    <message>
        <source>Photographs are being shown.</source>
        <translation>Des photos sont présentées.</translation>
    </message>
    <message>
        <source>Photographs are on their way to the disk.</source>
        <translation>Des photos sont en route vers le disque.</translation>
    </message>
    <message>
        <source>The live picture is being watched.</source>
        <translation>L&apos;image en direct est observée.</translation>
    </message>
</context>
<context>
    <name>skein::StillRenderer</name>
    <message>
        <source>The picture could not be encoded. Choose a smaller image size.</source>
        <translation>L&apos;image n&apos;a pas pu être encodée. Choisissez une taille d&apos;image plus petite.</translation>
    </message>
    <message>
        <source>The picture could not be written to %1. Make room there.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>L&apos;image n&apos;a pas pu être écrite dans %1. Faites-y de la place.</translation>
    </message>
</context>
<context>
    <name>skein::StopQuestion</name>
    <message>
        <source>Press Escape again to stop it.</source>
        <extracomment>the name of what runs, such as &quot;Eclipse&quot;, stands before it</extracomment>
        <translation>Appuyez de nouveau sur Échap pour l&apos;arrêter.</translation>
    </message>
    <message>
        <source>Press Escape again to stop the sequence.</source>
        <translation>Appuyez de nouveau sur Échap pour arrêter la séquence.</translation>
    </message>
</context>
<context>
    <name>skein::StopToken</name>
    <message>
        <source>The sequence was stopped.</source>
        <translation>La séquence a été arrêtée.</translation>
    </message>
</context>
<context>
    <name>skein::StoragePage</name>
    <message>
        <source> GB</source>
        <extracomment>gigabytes, behind a number</extracomment>
        <translation> Go</translation>
    </message>
    <message>
        <source> photographs</source>
        <extracomment>behind a number</extracomment>
        <translation> photos</translation>
    </message>
    <message>
        <source>&amp;Copy every photograph to a second place</source>
        <translation>&amp;Copier chaque photo à un second endroit</translation>
    </message>
    <message>
        <source>&amp;Or below:</source>
        <extracomment>label of a number of gigabytes; the line above is &quot;Warn below: 20 photographs&quot;</extracomment>
        <translation>&amp;Ou sous&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Warn below:</source>
        <extracomment>label of a number of photographs for which there is room on the disk</extracomment>
        <translation>&amp;Avertir sous&#xa0;:</translation>
    </message>
    <message>
        <source>A folder on another disk or in the network</source>
        <translation>Un dossier sur un autre disque ou sur le réseau</translation>
    </message>
    <message>
        <source>A message says so when there is less room than that on the disk.</source>
        <translation>Un message avertit quand il reste moins de place que cela sur le disque.</translation>
    </message>
    <message>
        <source>A message says so when there is room for fewer photographs, as large as the last ones.</source>
        <translation>Un message avertit quand il reste de la place pour moins de photos que cela, de la taille des dernières.</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>Dossier de sauvegarde</translation>
    </message>
    <message>
        <source>Backup while shooting</source>
        <translation>Sauvegarde en cours de prise de vue</translation>
    </message>
    <message>
        <source>Before the disk is full, no more photographs are taken from the computer, and what the camera takes by itself stays on its card until there is room.</source>
        <translation>Avant que le disque soit plein, plus aucune photo n&apos;est prise depuis l&apos;ordinateur, et ce que l&apos;appareil prend de lui-même reste sur sa carte jusqu&apos;à ce qu&apos;il y ait de la place.</translation>
    </message>
    <message>
        <source>Best on another disk: one that breaks takes one copy only.</source>
        <translation>De préférence sur un autre disque&#xa0;: une panne n&apos;emporte alors qu&apos;une copie.</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <extracomment>button: chooses the folder of the backup</extracomment>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>button: takes the folder that is chosen</extracomment>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Choose the Backup Folder</source>
        <translation>Choisir le dossier de sauvegarde</translation>
    </message>
    <message>
        <source>Choose the backup folder</source>
        <translation>Choisir le dossier de sauvegarde</translation>
    </message>
    <message>
        <source>Chooses the folder of the second copy: best on another disk. Each session gets a folder of its own in it.</source>
        <translation>Choisit le dossier de la sauvegarde&#xa0;: de préférence sur un autre disque. Chaque session y reçoit son propre dossier.</translation>
    </message>
    <message>
        <source>Each session gets a folder of its own there. Copies are made while no photographs arrive, and each is read again and compared. When the disk is away, what is missing is copied as soon as it is back. A photograph that is renamed is renamed there; one that goes to the trash stays there. Ratings follow as XMP files.</source>
        <translation>Chaque session y reçoit son propre dossier. Les copies se font quand aucune photo n&apos;arrive, et chacune est relue et comparée. Si le disque est absent, ce qui manque est copié dès son retour. Une photo renommée y est renommée aussi&#xa0;; une photo mise à la corbeille y reste. Les notes suivent sous forme de fichiers XMP.</translation>
    </message>
    <message>
        <source>Every photograph is copied to a second folder while you shoot, and compared.</source>
        <translation>Chaque photo est copiée dans un second dossier pendant la prise de vue, et comparée.</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Place sur le disque</translation>
    </message>
    <message>
        <source>Storage and Backup</source>
        <translation>Stockage et sauvegarde</translation>
    </message>
    <message>
        <source>Warn below so many gigabytes</source>
        <extracomment>after a number: gigabytes</extracomment>
        <translation>Avertir au-dessous de ce nombre de gigaoctets</translation>
    </message>
    <message>
        <source>Warn below so many photographs</source>
        <extracomment>after a number: photographs</extracomment>
        <translation>Avertir au-dessous de ce nombre de photos</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>instead of a number of photographs or gigabytes</extracomment>
        <translation>jamais</translation>
    </message>
</context>
<context>
    <name>skein::SubFolders</name>
    <message>
        <source>The folder “%1” cannot be made in “%2”, because a file or a link has its name. Rename that, or change the file name pattern.</source>
        <extracomment>%1 is the name of a folder, %2 the folder in which it is to be</extracomment>
        <translation>Le dossier «&#x202f;%1&#x202f;» ne peut pas être créé dans «&#x202f;%2&#x202f;», car un fichier ou un lien porte son nom. Renommez celui-ci, ou changez le modèle de nom de fichier.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made in “%2”. Check the disk, and that you may write to it.</source>
        <extracomment>%1 is the name of a folder, %2 the folder in which it is to be</extracomment>
        <translation>Le dossier «&#x202f;%1&#x202f;» ne peut pas être créé dans «&#x202f;%2&#x202f;». Vérifiez le disque, et que vous avez le droit d&apos;y écrire.</translation>
    </message>
</context>
<context>
    <name>skein::SummaryCommand</name>
    <message>
        <source>Driver library: libgphoto2 %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>Bibliothèque du pilote&#xa0;: libgphoto2 %1</translation>
    </message>
    <message>
        <source>Firmware: %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>Micrologiciel&#xa0;: %1</translation>
    </message>
    <message>
        <source>Manufacturer: %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>Fabricant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>Modèle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Port: %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>Port&#xa0;: %1</translation>
    </message>
    <message>
        <source>Serial number: %1</source>
        <extracomment>what is known of the camera; %1 is what the camera says</extracomment>
        <translation>Numéro de série&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>skein::SupportedCamerasDialog</name>
    <message numerus="yes">
        <source>%n model(s), as libgphoto2 %1 says.</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>
            <numerusform>%n modèle, selon libgphoto2 %1.</numerusform>
            <numerusform>%n modèles, selon libgphoto2 %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the camera library…</source>
        <translation>Interrogation de la bibliothèque des appareils…</translation>
    </message>
    <message>
        <source>No model of libgphoto2 %1 has that name. Many cameras work all the same, as “USB PTP Class Camera”.</source>
        <extracomment>%1 is a version number; “USB PTP Class Camera” is a name and stays</extracomment>
        <translation>Aucun modèle de libgphoto2 %1 ne porte ce nom. Beaucoup d&apos;appareils fonctionnent quand même, comme «&#x202f;USB PTP Class Camera&#x202f;».</translation>
    </message>
</context>
<context>
    <name>skein::SupportedModelsReader</name>
    <message>
        <source>The camera program gave a list of models that cannot be understood. Install Skein again.</source>
        <translation>Le programme des appareils a donné une liste de modèles incompréhensible. Réinstallez Skein.</translation>
    </message>
</context>
<context>
    <name>skein::SupportedModelsTable</name>
    <message>
        <source>%1 (connected)</source>
        <extracomment>a model in a list; the one that is connected now</extracomment>
        <translation>%1 (connecté)</translation>
    </message>
    <message>
        <source>Being tested</source>
        <extracomment>how well a camera model is supported</extracomment>
        <translation>En test</translation>
    </message>
    <message>
        <source>Capture</source>
        <extracomment>head of a column: can photographs be taken from the computer?</extracomment>
        <translation>Prise de vue</translation>
    </message>
    <message>
        <source>Driver</source>
        <extracomment>column: the part of libgphoto2 that knows the model</extracomment>
        <translation>Pilote</translation>
    </message>
    <message>
        <source>Experimental</source>
        <extracomment>how well the camera is supported</extracomment>
        <translation>Expérimental</translation>
    </message>
    <message>
        <source>How well the driver of this model is tried, as libgphoto2 says.</source>
        <translation>À quel point le pilote de ce modèle est éprouvé, selon libgphoto2.</translation>
    </message>
    <message>
        <source>Live View</source>
        <extracomment>head of a column: can the camera do it?</extracomment>
        <translation>Visée en direct</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>head of a column: the camera</extracomment>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>the camera cannot do it</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Outdated</source>
        <extracomment>how well a camera model is supported</extracomment>
        <translation>Obsolète</translation>
    </message>
    <message>
        <source>Proven</source>
        <extracomment>how well a camera model is supported</extracomment>
        <translation>Éprouvé</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>head of a column: can they be changed from the computer?</extracomment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>The camera shows live view on the computer.</source>
        <translation>L&apos;appareil affiche la visée en direct sur l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>The camera&apos;s settings can be changed from the computer.</source>
        <translation>Les réglages de l&apos;appareil peuvent être changés depuis l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>The computer can release the shutter.</source>
        <translation>L&apos;ordinateur peut déclencher l&apos;obturateur.</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>the camera can do it</extracomment>
        <translation>Oui</translation>
    </message>
</context>
<context>
    <name>skein::SurroundChoice</name>
    <message>
        <source>As the theme</source>
        <extracomment>choice: the colour around the picture is that of the theme</extracomment>
        <translation>Comme le thème</translation>
    </message>
    <message>
        <source>The surroundings of a photograph change how bright it seems.</source>
        <translation>L&apos;entourage d&apos;une photo change la luminosité qu&apos;on lui trouve.</translation>
    </message>
    <message>
        <source>This colour</source>
        <extracomment>choice: a colour of one&apos;s own around the picture</extracomment>
        <translation>Cette couleur</translation>
    </message>
</context>
<context>
    <name>skein::SweepRunner</name>
    <message>
        <source>Live view ended before the focus was found.</source>
        <translation>La visée en direct s&apos;est terminée avant que la mise au point soit trouvée.</translation>
    </message>
    <message>
        <source>No picture came from the camera to be judged. Look at live view, then try again.</source>
        <translation>L&apos;appareil n&apos;a envoyé aucune image à évaluer. Regardez la visée en direct, puis réessayez.</translation>
    </message>
    <message>
        <source>There is nothing to focus on at this place. Click a part of the live picture that has edges, then try again.</source>
        <translation>Il n&apos;y a rien sur quoi faire la mise au point à cet endroit. Cliquez sur une partie de l&apos;image en direct qui présente des contours, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>skein::TetherCommand</name>
    <message>
        <source>Saving what is taken with %1. Press Ctrl-C to end.</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>Enregistrement de ce qui est pris avec %1. Appuyez sur Ctrl-C pour terminer.</translation>
    </message>
</context>
<context>
    <name>skein::TetheredCommand</name>
    <message>
        <source>%1: %2 %</source>
        <extracomment>progress; %1 is the name of a file, %2 a number</extracomment>
        <translation>%1&#xa0;: %2 %</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have no copy in the backup yet. They are copied when this session is opened again with the same backup folder.</source>
        <extracomment>%n counts photographs or files</extracomment>
        <translation>
            <numerusform>%n fichier n&apos;a pas encore de copie dans la sauvegarde. Il sera copié quand cette session sera rouverte avec le même dossier de sauvegarde.</numerusform>
            <numerusform>%n fichiers n&apos;ont pas encore de copie dans la sauvegarde. Ils seront copiés quand cette session sera rouverte avec le même dossier de sauvegarde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photograph(s) on the camera&apos;s card are saved in this session, and were to be deleted from the card the last time, which was interrupted. They stay there; run this again with --delete-from-camera to delete them.</source>
        <extracomment>%n counts photographs or files</extracomment>
        <translation>
            <numerusform>%n photo sur la carte de l&apos;appareil est enregistrée dans cette session et devait être supprimée de la carte la dernière fois, ce qui a été interrompu. Elle y reste&#xa0;; relancez ceci avec --delete-from-camera pour la supprimer.</numerusform>
            <numerusform>%n photos sur la carte de l&apos;appareil sont enregistrées dans cette session et devaient être supprimées de la carte la dernière fois, ce qui a été interrompu. Elles y restent&#xa0;; relancez ceci avec --delete-from-camera pour les supprimer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finishing the backup. Interrupt again to leave it for the next time.</source>
        <translation>Fin de la sauvegarde. Interrompez encore une fois pour la laisser pour la prochaine fois.</translation>
    </message>
    <message>
        <source>If it is on a new disk, name another folder there with --backup.</source>
        <translation>Si elle est sur un nouveau disque, indiquez-y un autre dossier avec --backup.</translation>
    </message>
    <message>
        <source>If the shutter was heard, the photographs are on the camera&apos;s card. &quot;skein-cli tether&quot; with the same session fetches them, and &quot;skein-cli import&quot; as well.</source>
        <translation>Si le déclenchement s&apos;est fait entendre, les photos sont sur la carte de l&apos;appareil. «&#x202f;skein-cli tether&#x202f;» avec la même session les récupère, et «&#x202f;skein-cli import&#x202f;» aussi.</translation>
    </message>
    <message numerus="yes">
        <source>Saving %n photograph(s) that are on their way. Interrupt again to leave them on the camera&apos;s card.</source>
        <extracomment>%n counts photographs or files</extracomment>
        <translation>
            <numerusform>Enregistrement de %n photo en cours d&apos;arrivée. Interrompez encore une fois pour la laisser sur la carte de l&apos;appareil.</numerusform>
            <numerusform>Enregistrement de %n photos en cours d&apos;arrivée. Interrompez encore une fois pour les laisser sur la carte de l&apos;appareil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The camera is away or does not answer. Skein waits for it, for %n second(s) at most.</source>
        <translation>
            <numerusform>L&apos;appareil est absent ou ne répond pas. Skein l&apos;attend, au plus %n seconde.</numerusform>
            <numerusform>L&apos;appareil est absent ou ne répond pas. Skein l&apos;attend, au plus %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The camera is back.</source>
        <translation>L&apos;appareil est revenu.</translation>
    </message>
    <message>
        <source>The connection to the camera broke off and did not come back. Check cable, power and network; pictures that were not fetched are on the camera&apos;s card.</source>
        <translation>La connexion à l&apos;appareil s&apos;est rompue et n&apos;est pas revenue. Vérifiez le câble, l&apos;alimentation et le réseau&#xa0;; les images qui n&apos;ont pas été récupérées sont sur la carte de l&apos;appareil.</translation>
    </message>
    <message numerus="yes">
        <source>There is room for about %n more photograph(s).</source>
        <extracomment>%n counts photographs or files</extracomment>
        <translation>
            <numerusform>Il y a de la place pour environ %n photo de plus.</numerusform>
            <numerusform>Il y a de la place pour environ %n photos de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the picture that is being taken. Interrupt again to leave without it.</source>
        <translation>Attente de l&apos;image en cours de prise. Interrompez encore une fois pour quitter sans elle.</translation>
    </message>
    <message>
        <source>Waiting for the programs that were run. Interrupt again to end them.</source>
        <translation>Attente des programmes lancés. Interrompez encore une fois pour y mettre fin.</translation>
    </message>
</context>
<context>
    <name>skein::TextCatalogue</name>
    <message>
        <source>The translation %1 cannot be used: %2. The texts stay as they are without it.</source>
        <extracomment>%1 is a file, %2 what is wrong, in English and beginning small: &quot;it is too large&quot;</extracomment>
        <translation>La traduction %1 ne peut pas être utilisée : %2. Les textes restent tels qu’ils sont sans elle.</translation>
    </message>
</context>
<context>
    <name>skein::TimedSequenceForm</name>
    <message>
        <source>&amp;Begins:</source>
        <extracomment>when the sequence begins</extracomment>
        <translation type="vanished">Dé&amp;but&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Delay:</source>
        <extracomment>label of a length of time before the first photograph</extracomment>
        <translation type="vanished">Déla&amp;i&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Pause:</source>
        <extracomment>label of a length of time: from the end of one photograph to the beginning of the next</extracomment>
        <translation>&amp;Pause :</translation>
    </message>
    <message>
        <source>&amp;Photographs:</source>
        <extracomment>label of a number: how many photographs</extracomment>
        <translation type="vanished">&amp;Photos&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <extracomment>label of a choice: when the sequence begins</extracomment>
        <translation>&amp;Début :</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <extracomment>how the times are counted: from beginning to beginning, or as a pause</extracomment>
        <translation type="vanished">Te&amp;mps&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Until:</source>
        <extracomment>a time of day</extracomment>
        <translation type="vanished">&amp;Jusqu&apos;à&#xa0;:</translation>
    </message>
    <message>
        <source>After a delay</source>
        <extracomment>when a sequence begins</extracomment>
        <translation>Après un délai</translation>
    </message>
    <message>
        <source>After a number</source>
        <extracomment>when a sequence ends: after a number of photographs</extracomment>
        <translation>Après un nombre de photos</translation>
    </message>
    <message>
        <source>After a number or at a time</source>
        <extracomment>when a sequence ends: after a number of photographs</extracomment>
        <translation>Après un nombre de photos ou à une heure</translation>
    </message>
    <message>
        <source>After so many</source>
        <translation type="vanished">Après ce nombre</translation>
    </message>
    <message>
        <source>After so many, or at a time</source>
        <translation type="vanished">Après ce nombre, ou à une heure</translation>
    </message>
    <message>
        <source>At &amp;what time:</source>
        <translation type="vanished">À quelle &amp;heure&#xa0;:</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation type="vanished">À une heure</translation>
    </message>
    <message>
        <source>At a time of day</source>
        <extracomment>when a sequence ends
----------
when a sequence begins</extracomment>
        <translation>À une heure donnée</translation>
    </message>
    <message>
        <source>At once</source>
        <extracomment>when a sequence begins</extracomment>
        <translation>Immédiatement</translation>
    </message>
    <message>
        <source>E&amp;very:</source>
        <extracomment>before a time: a photograph every 10 seconds</extracomment>
        <translation type="vanished">T&amp;outes les&#xa0;:</translation>
    </message>
    <message>
        <source>En&amp;ds:</source>
        <extracomment>when the sequence ends</extracomment>
        <translation type="vanished">&amp;Fin&#xa0;:</translation>
    </message>
    <message>
        <source>From beginning to beginning</source>
        <translation type="vanished">De début à début</translation>
    </message>
    <message>
        <source>From beginning to beginning keeps the beat, however long an exposure takes; a pause begins when the camera is ready again.</source>
        <translation type="vanished">De début à début conserve le rythme, quelle que soit la durée d&apos;une exposition&#xa0;; une pause commence quand l&apos;appareil est de nouveau prêt.</translation>
    </message>
    <message>
        <source>Inter&amp;val:</source>
        <extracomment>label of a length of time: from one photograph to the next</extracomment>
        <translation>Inter&amp;valle :</translation>
    </message>
    <message>
        <source>Longer than an exposure and what the camera needs after it: beats that come while it is busy are left out, and that is told.</source>
        <translation>Plus long qu&apos;une pose et que le temps qu&apos;il faut ensuite à l&apos;appareil : les échéances qui tombent pendant qu&apos;il est occupé sont sautées, et cela est signalé.</translation>
    </message>
    <message>
        <source>No photograph begins at this time or later. A time that has passed today is one of tomorrow.</source>
        <translation>Aucune photo ne commence à cette heure ou plus tard. Une heure déjà passée aujourd&apos;hui vaut pour demain.</translation>
    </message>
    <message>
        <source>Number o&amp;f photographs:</source>
        <extracomment>label of a number</extracomment>
        <translation>Nom&amp;bre de photos :</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <extracomment>when a sequence ends: somebody stops it</extracomment>
        <translation>Seulement à la main</translation>
    </message>
    <message>
        <source>Pa&amp;use:</source>
        <extracomment>label of a length of time: from the end of one photograph to the beginning of the next</extracomment>
        <translation type="vanished">Paus&amp;e&#xa0;:</translation>
    </message>
    <message>
        <source>Pause between</source>
        <extracomment>how the interval of an intervalometer is counted</extracomment>
        <translation>Pause entre les photos</translation>
    </message>
    <message>
        <source>Pause from end to beginning</source>
        <translation type="vanished">Pause entre fin et début</translation>
    </message>
    <message>
        <source>So long after the sequence has been run, its first photograph is taken.</source>
        <translation>La première photo est prise ce temps après le lancement de la séquence.</translation>
    </message>
    <message>
        <source>St&amp;op:</source>
        <extracomment>label of a choice: when the sequence ends</extracomment>
        <translation>&amp;Fin :</translation>
    </message>
    <message>
        <source>Start a&amp;t:</source>
        <extracomment>label of a time of day, at which a sequence begins</extracomment>
        <translation>H&amp;eure de début :</translation>
    </message>
    <message>
        <source>Start dela&amp;y:</source>
        <extracomment>label of a length of time before the first photograph</extracomment>
        <translation>Dé&amp;lai de départ :</translation>
    </message>
    <message>
        <source>Start to start</source>
        <extracomment>how the interval of an intervalometer is counted</extracomment>
        <translation>De début à début</translation>
    </message>
    <message>
        <source>Start to start: from the start of one photograph to the start of the next, as an intervalometer counts. It keeps the beat, however long an exposure takes, and does not drift. Pause between: from when the camera is ready again to the start of the next.</source>
        <translation>De début à début : du début d&apos;une photo au début de la suivante, comme compte un intervallomètre. La cadence est tenue, quelle que soit la durée des poses, et ne dérive pas. Pause entre les photos : du moment où l&apos;appareil est de nouveau prêt au début de la suivante.</translation>
    </message>
    <message>
        <source>Stop &amp;at:</source>
        <extracomment>label of a time of day, at which a sequence ends</extracomment>
        <translation>&amp;Heure de fin :</translation>
    </message>
    <message>
        <source>The first photograph is taken at this time. A time that has passed today is one of tomorrow.</source>
        <translation>La première photo est prise à cette heure. Une heure déjà passée aujourd&apos;hui vaut pour demain.</translation>
    </message>
    <message>
        <source>Timin&amp;g:</source>
        <extracomment>label of a choice: how the interval is counted</extracomment>
        <translation>Co&amp;mptage :</translation>
    </message>
    <message>
        <source>When it is stopped</source>
        <translation type="vanished">À l&apos;arrêt</translation>
    </message>
    <message>
        <source>When the first photograph is taken, after the sequence has been run.</source>
        <translation>Quand la première photo est prise, après le lancement de la séquence.</translation>
    </message>
    <message>
        <source>When the sequence ends by itself. It can be stopped by hand at any time.</source>
        <translation>Quand la séquence se termine d&apos;elle-même. Elle peut être arrêtée à la main à tout moment.</translation>
    </message>
</context>
<context>
    <name>skein::ToggleEditor</name>
    <message>
        <source>Off</source>
        <extracomment>a camera setting is switched off</extracomment>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>of a setting of the camera</extracomment>
        <translation>Activé</translation>
    </message>
</context>
<context>
    <name>skein::Transfer</name>
    <message>
        <source>The camera handed out only a part of “%1”. Fetch it again; it is still on the card.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>L&apos;appareil n&apos;a fourni qu&apos;une partie de «&#x202f;%1&#x202f;». Récupérez-le à nouveau&#xa0;; il est encore sur la carte.</translation>
    </message>
</context>
<context>
    <name>skein::TransferDialog</name>
    <message>
        <source>Does what is said above. Imported preferences can be undone afterwards.</source>
        <translation>Exécute ce qui est indiqué ci-dessus. Des préférences importées peuvent être annulées ensuite.</translation>
    </message>
</context>
<context>
    <name>skein::UnusedFolder</name>
    <message>
        <source>A new session folder could not be made in “%1”. Check that the folder can be written to, or open another session.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Un nouveau dossier de session n&apos;a pas pu être créé dans «&#x202f;%1&#x202f;». Vérifiez que le dossier est accessible en écriture, ou ouvrez une autre session.</translation>
    </message>
    <message>
        <source>There are too many session folders beside “%1”. Open a session of another name.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Il y a trop de dossiers de session à côté de «&#x202f;%1&#x202f;». Ouvrez une session d&apos;un autre nom.</translation>
    </message>
</context>
<context>
    <name>skein::UsbReset</name>
    <message>
        <source>Only a camera on a USB cable can be reset from here. Switch the camera off and on.</source>
        <translation>Seul un appareil branché par câble USB peut être réinitialisé d&apos;ici. Éteignez l&apos;appareil et rallumez-le.</translation>
    </message>
    <message>
        <source>The camera&apos;s USB connection could not be reset. Unplug the camera and plug it in again.</source>
        <translation>La connexion USB de l&apos;appareil n&apos;a pas pu être réinitialisée. Débranchez l&apos;appareil et rebranchez-le.</translation>
    </message>
</context>
<context>
    <name>skein::VerifiedCopy</name>
    <message>
        <source>The backup of “%1” is not what was written: its disk, cable or network is at fault. It is tried again; use another disk if that does not help.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>La sauvegarde de «&#x202f;%1&#x202f;» diffère de ce qui a été écrit&#xa0;: son disque, son câble ou son réseau est en cause. Un nouvel essai sera fait&#xa0;; utilisez un autre disque si cela n&apos;aide pas.</translation>
    </message>
    <message>
        <source>The copy was stopped.</source>
        <translation>La copie a été interrompue.</translation>
    </message>
    <message>
        <source>“%1” could not be read. Check the disk.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» n&apos;a pas pu être lu. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>“%1” was being changed while it was copied. It is copied again.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» a changé pendant sa copie. Il est copié à nouveau.</translation>
    </message>
</context>
<context>
    <name>skein::ViewHints</name>
    <message>
        <source>Label: blue</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>Étiquette&#xa0;: bleue</translation>
    </message>
    <message>
        <source>Label: green</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>Étiquette&#xa0;: verte</translation>
    </message>
    <message>
        <source>Label: purple</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>Étiquette&#xa0;: violette</translation>
    </message>
    <message>
        <source>Label: red</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>Étiquette&#xa0;: rouge</translation>
    </message>
    <message>
        <source>Label: yellow</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>Étiquette&#xa0;: jaune</translation>
    </message>
    <message>
        <source>No label</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>Aucune étiquette</translation>
    </message>
    <message>
        <source>No stars</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>Aucune étoile</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>message over the picture: what was just done to the photograph</extracomment>
        <translation>Rejetée</translation>
    </message>
</context>
<context>
    <name>skein::ViewPanel</name>
    <message>
        <source>Display</source>
        <extracomment>title of a section: colours around the picture, and what is written over it</extracomment>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Exposure Warning</source>
        <extracomment>title of a part of the panel that decides how pictures are shown</extracomment>
        <translation>Alerte d&apos;exposition</translation>
    </message>
    <message>
        <source>Focus Peaking</source>
        <extracomment>title of a part of the panel that decides how pictures are shown</extracomment>
        <translation>Focus peaking</translation>
    </message>
    <message>
        <source>Guides</source>
        <extracomment>title of a part of the panel that decides how pictures are shown</extracomment>
        <translation>Lignes de composition</translation>
    </message>
    <message>
        <source>Masks</source>
        <extracomment>title of a part of the panel that decides how pictures are shown</extracomment>
        <translation>Masques</translation>
    </message>
</context>
<context>
    <name>skein::ViewerPage</name>
    <message>
        <source> %</source>
        <extracomment>after a number: per cent</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source> px</source>
        <extracomment>after a number: pixels</extracomment>
        <translation> px</translation>
    </message>
    <message>
        <source> stops</source>
        <extracomment>after a number: stops of exposure</extracomment>
        <translation> IL</translation>
    </message>
    <message>
        <source>&amp;Loupe shows:</source>
        <extracomment>label of a choice: how large</extracomment>
        <translation>La &amp;loupe montre&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;RAW files: full from:</source>
        <translation>&amp;RAW&#xa0;: saturé à partir de&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Rows of the grid:</source>
        <translation>Ran&amp;gées de la grille&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Turn it for upright pictures</source>
        <translation>Tourner pour les images &amp;verticales</translation>
    </message>
    <message>
        <source>100 %: each pixel as one</source>
        <translation>100 %&#xa0;: chaque pixel comme un seul</translation>
    </message>
    <message>
        <source>200 %: each pixel as four</source>
        <translation>200 %&#xa0;: chaque pixel comme quatre</translation>
    </message>
    <message>
        <source>A pixel is marked when all of its colours are that dark.</source>
        <translation>Un pixel est marqué quand toutes ses couleurs sont aussi sombres.</translation>
    </message>
    <message>
        <source>A pixel is marked when one of its colours is that bright.</source>
        <translation>Un pixel est marqué quand l&apos;une de ses couleurs est aussi claire.</translation>
    </message>
    <message>
        <source>A place is marked when all of its colours are that many stops below what the sensor can take.</source>
        <translation>Un endroit est marqué quand toutes ses couleurs sont à ce nombre d&apos;IL au-dessous de ce que le capteur peut enregistrer.</translation>
    </message>
    <message>
        <source>A place is marked when one of its colours has that much of the light that the sensor can take. At 100 % it is clipped: nothing brings it back.</source>
        <translation>Un endroit est marqué quand l&apos;une de ses couleurs atteint cette part de la lumière que le capteur peut enregistrer. À 100 %, elle est écrêtée&#xa0;: rien ne peut la récupérer.</translation>
    </message>
    <message>
        <source>At 100 % nothing of what is cut off is seen.</source>
        <translation>À 100 %, on ne voit rien de ce qui est coupé.</translation>
    </message>
    <message>
        <source>Choose one that your subjects do not have.</source>
        <translation>Choisissez-en une que vos sujets n&apos;ont pas.</translation>
    </message>
    <message>
        <source>Colour of the &amp;lines:</source>
        <translation>Coule&amp;ur des lignes&#xa0;:</translation>
    </message>
    <message>
        <source>Colour of what is too bright:</source>
        <translation>Couleur du trop clair&#xa0;:</translation>
    </message>
    <message>
        <source>Colour of what is too dark:</source>
        <translation>Couleur du trop sombre&#xa0;:</translation>
    </message>
    <message>
        <source>Colours &amp;below each other</source>
        <translation>Couleurs l&apos;une sous l&apos;&amp;autre</translation>
    </message>
    <message>
        <source>Colu&amp;mns of the grid:</source>
        <extracomment>unit behind a number</extracomment>
        <translation>Colo&amp;nnes de la grille&#xa0;:</translation>
    </message>
    <message>
        <source>Dra&amp;wn as:</source>
        <extracomment>how the mask looks</extracomment>
        <translation>Asp&amp;ect&#xa0;:</translation>
    </message>
    <message>
        <source>Draw &amp;guides within the mask</source>
        <translation>Tracer les lignes &amp;dans le masque</translation>
    </message>
    <message>
        <source>Each colour gets a curve of its own, not one over the other.</source>
        <translation>Chaque couleur a sa propre courbe, au lieu d&apos;être superposées.</translation>
    </message>
    <message>
        <source>Exposure warning</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>Alerte d&apos;exposition</translation>
    </message>
    <message>
        <source>Guides</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>Lignes de composition</translation>
    </message>
    <message>
        <source>Heights by their lo&amp;garithm</source>
        <translation>&amp;Hauteurs en logarithme</translation>
    </message>
    <message>
        <source>Histogram</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>How large the loupe shows the place below the pointer.</source>
        <translation>Grossissement de l&apos;endroit sous le pointeur dans la loupe.</translation>
    </message>
    <message>
        <source>In pixels of the screen.</source>
        <translation>En pixels de l&apos;écran.</translation>
    </message>
    <message>
        <source>It may let the picture shine through.</source>
        <translation>Il peut laisser transparaître l&apos;image.</translation>
    </message>
    <message>
        <source>Looking closer</source>
        <extracomment>title of a part of the preferences</extracomment>
        <translation>Regarder de plus près</translation>
    </message>
    <message>
        <source>Mask of the aspect ratio</source>
        <translation>Masque du format d&apos;image</translation>
    </message>
    <message>
        <source>Masks that are wider than high are turned when the picture is higher than wide.</source>
        <translation>Les masques plus larges que hauts sont tournés quand l&apos;image est plus haute que large.</translation>
    </message>
    <message>
        <source>Of the guides that are a plain grid.</source>
        <translation>Des lignes de composition en simple quadrillage.</translation>
    </message>
    <message>
        <source>Opacity of the &amp;shade:</source>
        <translation>&amp;Opacité de l&apos;ombrage&#xa0;:</translation>
    </message>
    <message>
        <source>Outline of what is kept</source>
        <translation>Contour de ce qui est gardé</translation>
    </message>
    <message>
        <source>RAW files: dar&amp;k from:</source>
        <translation>RAW&#xa0;: sombre à &amp;partir de&#xa0;:</translation>
    </message>
    <message>
        <source>Shade over what would be cut off</source>
        <translation>Ombrage sur ce qui serait coupé</translation>
    </message>
    <message>
        <source>Shows few pixels beside many, as in a night sky or a white background.</source>
        <translation>Montre les pixels peu nombreux à côté des nombreux, comme dans un ciel nocturne ou un fond blanc.</translation>
    </message>
    <message>
        <source>Too &amp;bright from:</source>
        <translation>&amp;Trop clair à partir de&#xa0;:</translation>
    </message>
    <message>
        <source>Too &amp;dark up to:</source>
        <translation>Trop so&amp;mbre jusqu&apos;à&#xa0;:</translation>
    </message>
    <message>
        <source>Viewer</source>
        <extracomment>title of a page of the preferences: how photographs are shown</extracomment>
        <translation>Visionneuse</translation>
    </message>
    <message>
        <source>Which ratio it is, and whether it is shown, is chosen in the panel “View” of each window (M).</source>
        <translation>Le format choisi et son affichage se règlent dans le panneau «&#x202f;Affichage&#x202f;» de chaque fenêtre (M).</translation>
    </message>
    <message>
        <source>While a mask is shown, the guides divide what it keeps instead of all of the picture.</source>
        <translation>Quand un masque est affiché, les lignes de composition divisent ce qu&apos;il garde au lieu de l&apos;image entière.</translation>
    </message>
    <message>
        <source>Wi&amp;dth of the lines:</source>
        <translation>Épa&amp;isseur des lignes&#xa0;:</translation>
    </message>
    <message>
        <source>cache ram memory speed</source>
        <translation>cache ram mémoire vitesse</translation>
    </message>
    <message>
        <source>channels rgb separate curve</source>
        <translation>canaux rvb séparés courbe</translation>
    </message>
    <message>
        <source>crop composition thirds</source>
        <translation>recadrage composition tiers</translation>
    </message>
    <message>
        <source>crop frame format shade outline</source>
        <translation>recadrage cadre format ombre contour</translation>
    </message>
    <message>
        <source>crop transparency dark</source>
        <translation>recadrage transparence sombre</translation>
    </message>
    <message>
        <source>grid thirds composition lines</source>
        <translation>quadrillage tiers composition lignes</translation>
    </message>
    <message>
        <source>highlights clipping blown overexposed zebra</source>
        <translation>hautes lumières écrêtage brûlé surexposé zébra</translation>
    </message>
    <message>
        <source>lines</source>
        <extracomment>unit behind a number</extracomment>
        <translation>lignes</translation>
    </message>
    <message>
        <source>magnifier zoom percent</source>
        <translation>loupe zoom pourcentage</translation>
    </message>
    <message>
        <source>portrait landscape rotate crop</source>
        <translation>portrait paysage rotation recadrage</translation>
    </message>
    <message>
        <source>raw highlights saturation sensor clipping</source>
        <translation>raw hautes lumières saturation capteur écrêtage</translation>
    </message>
    <message>
        <source>raw shadows noise floor</source>
        <translation>raw ombres bruit plancher</translation>
    </message>
    <message>
        <source>scale linear curve</source>
        <translation>échelle linéaire courbe</translation>
    </message>
    <message>
        <source>shadows clipping underexposed</source>
        <translation>ombres écrêtage sous-exposé</translation>
    </message>
    <message>
        <source>thick grid thirds</source>
        <translation>épais quadrillage tiers</translation>
    </message>
</context>
<context>
    <name>skein::VirtualCamera</name>
    <message>
        <source>The virtual camera could not be started. Install Skein again.</source>
        <translation>L&apos;appareil virtuel n&apos;a pas pu être démarré. Réinstallez Skein.</translation>
    </message>
    <message>
        <source>The virtual camera did not say where it is. Install Skein again.</source>
        <translation>L&apos;appareil virtuel n&apos;a pas dit où il se trouve. Réinstallez Skein.</translation>
    </message>
    <message>
        <source>The virtual camera did not start in time. Try again, or restart the computer.</source>
        <translation>L&apos;appareil virtuel n&apos;a pas démarré à temps. Réessayez, ou redémarrez l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>The virtual camera ended at once. Look at its options, then try again.</source>
        <translation>L&apos;appareil virtuel s&apos;est arrêté aussitôt. Vérifiez ses options, puis réessayez.</translation>
    </message>
    <message>
        <source>The virtual camera is running already. Use the one there is.</source>
        <translation>L&apos;appareil virtuel est déjà en marche. Utilisez celui qui existe.</translation>
    </message>
</context>
<context>
    <name>skein::WarningSection</name>
    <message>
        <source>%1 %</source>
        <extracomment>a number of per cent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>A pixel is marked when all of its colours are that dark.</source>
        <translation>Un pixel est marqué quand toutes ses couleurs sont aussi sombres.</translation>
    </message>
    <message>
        <source>A pixel is marked when one of its colours is that bright.</source>
        <translation>Un pixel est marqué quand l&apos;une de ses couleurs est aussi claire.</translation>
    </message>
    <message>
        <source>A place is marked when all of its colours are that many stops below what the sensor can take.</source>
        <translation>Un endroit est marqué quand toutes ses couleurs sont à ce nombre d&apos;IL au-dessous de ce que le capteur peut enregistrer.</translation>
    </message>
    <message>
        <source>A place is marked when one of its colours has that much of the light that the sensor can take. At 100 % it is clipped: nothing brings it back.</source>
        <translation>Un endroit est marqué quand l&apos;une de ses couleurs atteint cette part de la lumière que le capteur peut enregistrer. À 100 %, elle est écrêtée&#xa0;: rien ne peut la récupérer.</translation>
    </message>
    <message>
        <source>Bright</source>
        <extracomment>what is too bright</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Colour of what is too bright</source>
        <translation>Couleur du trop clair</translation>
    </message>
    <message>
        <source>Colour of what is too dark</source>
        <translation>Couleur du trop sombre</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>what is too dark</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Dark from</source>
        <extracomment>up to which brightness a place counts as too dark</extracomment>
        <translation>Sombre dès</translation>
    </message>
    <message>
        <source>Full from</source>
        <extracomment>below a sentence on RAW files; the slider tells per cent of what the sensor can record</extracomment>
        <translation>Saturé dès</translation>
    </message>
    <message>
        <source>Marks what is too bright or too dark, by limits that you choose: for pictures by their brightness, for RAW files by what the sensor recorded.</source>
        <translation>Marque ce qui est trop clair ou trop sombre, selon des limites que vous choisissez&#xa0;: pour les images d&apos;après leur luminosité, pour les fichiers RAW d&apos;après ce que le capteur a enregistré.</translation>
    </message>
    <message>
        <source>RAW files are judged by what the sensor itself recorded:</source>
        <translation>Les fichiers RAW sont jugés d&apos;après ce que le capteur lui-même a enregistré&#xa0;:</translation>
    </message>
    <message>
        <source>RAW files: dark from so many stops below full</source>
        <translation>Fichiers RAW&#xa0;: sombre dès ce nombre d&apos;IL sous la saturation</translation>
    </message>
    <message>
        <source>RAW files: full from</source>
        <translation>Fichiers RAW&#xa0;: saturé dès</translation>
    </message>
    <message>
        <source>Show the warning</source>
        <translation>Afficher l&apos;alerte</translation>
    </message>
    <message>
        <source>Too bright from</source>
        <translation>Trop clair dès</translation>
    </message>
    <message>
        <source>Too dark up to</source>
        <translation>Trop sombre jusqu&apos;à</translation>
    </message>
    <message>
        <source>−%1 stops</source>
        <extracomment>a number of stops below what the sensor can take</extracomment>
        <translation>−%1 IL</translation>
    </message>
</context>
<context>
    <name>skein::Welcome</name>
    <message>
        <source>A camera takes them</source>
        <translation>Un appareil les prend</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button: closes the page</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close other programs that use it: file manager, photo import, another program for tethering.</source>
        <translation>Fermez les autres programmes qui l&apos;utilisent&#xa0;: gestionnaire de fichiers, importation de photos, autre programme de prise de vue connectée.</translation>
    </message>
    <message>
        <source>Closes this page; it is found again in the menu Help.</source>
        <translation>Ferme cette page&#xa0;; elle se retrouve dans le menu Aide.</translation>
    </message>
    <message>
        <source>In the menu of the camera, the USB connection is to be “PTP”, “PC”, “Remote” or “Tether”, not “Mass storage” or “MTP” with a phone&apos;s name.</source>
        <translation>Dans le menu de l&apos;appareil, la connexion USB doit être sur «&#x202f;PTP&#x202f;», «&#x202f;PC&#x202f;», «&#x202f;Remote&#x202f;» ou «&#x202f;Tether&#x202f;», et non sur «&#x202f;Stockage de masse&#x202f;» ou «&#x202f;MTP&#x202f;» avec un nom de téléphone.</translation>
    </message>
    <message>
        <source>Is it switched on, awake, and its battery full? Use the cable that carries data, without a hub.</source>
        <translation>Est-il allumé, sorti de veille, avec une batterie chargée&#xa0;? Utilisez un câble qui transmet les données, sans concentrateur.</translation>
    </message>
    <message>
        <source>It is not found?</source>
        <translation>Il n&apos;est pas détecté&#xa0;?</translation>
    </message>
    <message>
        <source>New photographs are saved in “%1”. Any folder will do; each shoot can have its own.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Les nouvelles photos sont enregistrées dans «&#x202f;%1&#x202f;». N&apos;importe quel dossier convient&#xa0;; chaque séance peut avoir le sien.</translation>
    </message>
    <message>
        <source>No folder is open yet.</source>
        <translation>Aucun dossier n&apos;est encore ouvert.</translation>
    </message>
    <message>
        <source>Photographs go into a folder</source>
        <translation>Les photos vont dans un dossier</translation>
    </message>
    <message>
        <source>Plug one in and switch it on: it is connected by itself. Or look around with the virtual one.</source>
        <translation>Branchez-en un et allumez-le&#xa0;: il se connecte de lui-même. Ou découvrez le programme avec l&apos;appareil virtuel.</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>button: closes the page and begins</extracomment>
        <translation type="vanished">Commencer</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>title of a page</extracomment>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Welcome to Skein</source>
        <translation>Bienvenue dans Skein</translation>
    </message>
    <message>
        <source>With Wi-Fi, the camera needs its “remote” or “EOS Utility” mode; connect it by the address on its screen, and confirm the pairing there.</source>
        <translation>En Wi-Fi, l&apos;appareil doit être en mode «&#x202f;remote&#x202f;» ou «&#x202f;EOS Utility&#x202f;»&#xa0;; connectez-le avec l&apos;adresse affichée sur son écran, et confirmez-y l&apos;appairage.</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but Skein runs in a sandbox that keeps it from USB devices. Allow it with this command, then start Skein again: %2</source>
        <extracomment>%1 is a camera, %2 a command to be typed as it is</extracomment>
        <translation>«&#x202f;%1&#x202f;» est branché, mais Skein s&apos;exécute dans un bac à sable qui l&apos;isole des périphériques USB. Autorisez l&apos;accès avec cette commande, puis relancez Skein&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but only members of the group “%2” may use it. Become one with this command, then log out and in again: %3</source>
        <extracomment>%1 is a camera, %2 the name of a group of users, %3 a command to be typed as it is</extracomment>
        <translation>«&#x202f;%1&#x202f;» est branché, mais seuls les membres du groupe «&#x202f;%2&#x202f;» peuvent l&apos;utiliser. Devenez-en membre avec cette commande, puis fermez votre session de bureau et rouvrez-la&#xa0;: %3</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but poses as a disk. Choose “PTP”, “PC” or “Remote” for its USB connection in its own menu, then plug it in again.</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>«&#x202f;%1&#x202f;» est branché, mais se présente comme un disque. Choisissez «&#x202f;PTP&#x202f;», «&#x202f;PC&#x202f;» ou «&#x202f;Remote&#x202f;» pour sa connexion USB dans son propre menu, puis rebranchez-le.</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but the program “%2” has it. Close that program; Skein asks for the camera again when you connect it.</source>
        <extracomment>%1 is a camera, %2 a program</extracomment>
        <translation>«&#x202f;%1&#x202f;» est branché, mais le programme «&#x202f;%2&#x202f;» l&apos;occupe. Fermez ce programme&#xa0;; Skein redemandera l&apos;appareil quand vous le connecterez.</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but you may not use it, because the rules that give access to cameras are missing. Install the package that brings them (libgphoto2-6 on Debian and Ubuntu, libgphoto2 elsewhere), then plug the camera in again.</source>
        <extracomment>%1 is a camera; libgphoto2-6 and libgphoto2 are names of packages</extracomment>
        <translation>«&#x202f;%1&#x202f;» est branché, mais vous ne pouvez pas l&apos;utiliser, car les règles qui donnent accès aux appareils manquent. Installez le paquet qui les fournit (libgphoto2-6 sous Debian et Ubuntu, libgphoto2 ailleurs), puis rebranchez l&apos;appareil.</translation>
    </message>
    <message>
        <source>“%1” is plugged in, but you may not use it. Log out and in again; if that does not help, install the rules of libgphoto2 for udev, or ask who looks after this computer.</source>
        <extracomment>%1 is a camera</extracomment>
        <translation>«&#x202f;%1&#x202f;» est branché, mais vous n&apos;avez pas le droit de l&apos;utiliser. Fermez votre session d&apos;ordinateur et rouvrez-la&#xa0;; si cela n&apos;aide pas, installez les règles udev de libgphoto2, ou demandez à la personne qui gère cet ordinateur.</translation>
    </message>
    <message>
        <source>• %1</source>
        <extracomment>an entry of a list; %1 is a sentence</extracomment>
        <translation>• %1</translation>
    </message>
</context>
<context>
    <name>skein::WelcomePresenter</name>
    <message>
        <source>“%1” is connected. Press %2 to take a photograph, and %3 to see what the camera sees.</source>
        <extracomment>%1 is a camera, %2 and %3 are keys</extracomment>
        <translation>«&#x202f;%1&#x202f;» est connecté. Appuyez sur %2 pour prendre une photo, et sur %3 pour voir ce que voit l&apos;appareil.</translation>
    </message>
</context>
<context>
    <name>skein::WhatsThisText</name>
    <message>
        <source>Closes this window and leaves everything as it was.</source>
        <translation>Ferme cette fenêtre et laisse tout comme avant.</translation>
    </message>
    <message>
        <source>Closes this window. What was changed in it stays changed.</source>
        <translation>Ferme cette fenêtre. Ce qui y a été changé le reste.</translation>
    </message>
    <message>
        <source>Closes this window. What was chosen in it counts from now on.</source>
        <translation>Ferme cette fenêtre. Ce qui y a été choisi compte désormais.</translation>
    </message>
</context>
<context>
    <name>skein::WheelGuard</name>
    <message>
        <source>The wheel steps it when the pointer has rested here for a moment.</source>
        <translation>La molette de la souris le fait changer quand le pointeur s&apos;est arrêté ici un instant.</translation>
    </message>
</context>
<context>
    <name>skein::WindowHooks</name>
    <message numerus="yes">
        <source>Programs of yours failed %n times. The last time: %1</source>
        <extracomment>hooks are the photographer&apos;s own programs, run when something happens; %1 is a sentence</extracomment>
        <translation>
            <numerusform>Un de vos programmes a échoué&#xa0;%n fois&#xa0;: %1</numerusform>
            <numerusform>Vos programmes ont échoué&#xa0;%n fois. La dernière fois&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>skein::WindowMenus</name>
    <message>
        <source>&amp;Camera</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Appareil</translation>
    </message>
    <message>
        <source>&amp;Colour Management</source>
        <extracomment>title of a menu</extracomment>
        <translation>Gestion des &amp;couleurs</translation>
    </message>
    <message>
        <source>&amp;Focus</source>
        <extracomment>title of a menu: what moves the lens</extracomment>
        <translation>Mise au &amp;point</translation>
    </message>
    <message>
        <source>&amp;Focus Aids</source>
        <extracomment>menu: focus peaking, focus points and the like</extracomment>
        <translation>Aides à la mise au &amp;point</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>title of a menu</extracomment>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Histogram</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Histogramme</translation>
    </message>
    <message>
        <source>&amp;Keyboard and Sizes</source>
        <translation>C&amp;lavier et tailles</translation>
    </message>
    <message>
        <source>&amp;Masks and Guides</source>
        <translation>&amp;Masques et lignes</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Image</translation>
    </message>
    <message>
        <source>&amp;Rating</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Rendering Intent</source>
        <extracomment>title of a menu</extracomment>
        <translation>Intention de &amp;rendu</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <extracomment>menu: chooses pictures</extracomment>
        <translation>&amp;Sélectionner</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Session</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <extracomment>title of a menu</extracomment>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <extracomment>title of the menu in which plugins have their commands</extracomment>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>title of a menu</extracomment>
        <translation>A&amp;ffichage</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <extracomment>title of a menu</extracomment>
        <translation>C&amp;omparer</translation>
    </message>
    <message>
        <source>Chan&amp;ge Setting</source>
        <extracomment>title of a menu: changes settings of the camera</extracomment>
        <translation>Chan&amp;ger un réglage</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <extracomment>menu: where the parts of the window lie</extracomment>
        <translation>&amp;Disposition</translation>
    </message>
    <message>
        <source>Live &amp;Picture</source>
        <extracomment>title of a menu: what is done with the picture of live view</extracomment>
        <translation>Image en &amp;direct</translation>
    </message>
    <message>
        <source>Meta&amp;data</source>
        <extracomment>title of a menu</extracomment>
        <translation>Mé&amp;tadonnées</translation>
    </message>
    <message>
        <source>Mo&amp;ve</source>
        <extracomment>menu: moves the part of the picture that is seen</extracomment>
        <translation>Dépl&amp;acer</translation>
    </message>
    <message>
        <source>More commands</source>
        <extracomment>button of the toolbar, for screen readers and as a tip</extracomment>
        <translation>Autres commandes</translation>
    </message>
    <message>
        <source>Ove&amp;rlay</source>
        <extracomment>title of a menu</extracomment>
        <translation>S&amp;uperposition</translation>
    </message>
    <message>
        <source>Pan&amp;els</source>
        <extracomment>menu: the pages of the panel at the side of the window</extracomment>
        <translation>Panneaux di&amp;sponibles</translation>
    </message>
    <message>
        <source>Presen&amp;tation</source>
        <extracomment>title of a menu</extracomment>
        <translation>P&amp;résentation</translation>
    </message>
    <message>
        <source>R&amp;un Sequence</source>
        <extracomment>menu of the sequences that keys run</extracomment>
        <translation>Lancer une &amp;séquence</translation>
    </message>
    <message>
        <source>Ra&amp;ting</source>
        <extracomment>title of a menu of the picture&apos;s context menu</extracomment>
        <translation>No&amp;te</translation>
    </message>
    <message>
        <source>Sharpness Spo&amp;t</source>
        <extracomment>menu: the place at which sharpness is measured</extracomment>
        <translation>Cadre de ne&amp;tteté</translation>
    </message>
</context>
<context>
    <name>skein::WindowWork</name>
    <message>
        <source>More than one result could not be saved. The last one: %1</source>
        <extracomment>%1 is a sentence: why</extracomment>
        <translation>Plusieurs résultats n&apos;ont pas pu être enregistrés. Le dernier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>Arrêter et fermer</translation>
    </message>
</context>
<context>
    <name>skein::Workspace</name>
    <message>
        <source>Another window of Skein has this camera. Disconnect it there first.</source>
        <translation>Une autre fenêtre de Skein occupe cet appareil. Déconnectez-le d&apos;abord dans celle-ci.</translation>
    </message>
    <message>
        <source>Choose Another Folder…</source>
        <extracomment>button: opens a session in another folder than the one that could not be opened</extracomment>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>End %1</source>
        <extracomment>button; %1 is the name of a program</extracomment>
        <translation>Fermer %1</translation>
    </message>
    <message>
        <source>Meanwhile photographs are saved in “%1”, which the computer may empty after some days.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>En attendant, les photos sont enregistrées dans «&#x202f;%1&#x202f;», que l&apos;ordinateur peut vider au bout de quelques jours.</translation>
    </message>
    <message>
        <source>Meanwhile photographs are saved in “%1”.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>En attendant, les photos sont enregistrées dans «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <extracomment>button: opens the preferences</extracomment>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Several cameras are connected, and the names of their photographs will not tell which is whose. Put {body} into the pattern for file names.</source>
        <translation>Plusieurs appareils sont connectés, et les noms de leurs photos ne permettront pas de les distinguer. Ajoutez {body} au modèle de nom de fichier.</translation>
    </message>
    <message>
        <source>The camera that the desktop named is not plugged in any more. Plug it in again and switch it on.</source>
        <translation>L&apos;appareil indiqué par le bureau n&apos;est plus branché. Rebranchez-le et allumez-le.</translation>
    </message>
    <message>
        <source>The disk with “%1” does not answer yet. As soon as it does, the session is opened. You can also begin with another folder.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Le disque contenant «&#x202f;%1&#x202f;» ne répond pas encore. Dès qu&apos;il répondra, la session sera ouverte. Vous pouvez aussi commencer avec un autre dossier.</translation>
    </message>
    <message>
        <source>The session of last time, “%1”, is not there: it was moved, or its disk is away. The folder of today was opened instead.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>La session de la dernière fois, «&#x202f;%1&#x202f;», est absente&#xa0;: elle a été déplacée, ou son disque n&apos;est pas là. Le dossier du jour a été ouvert à la place.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <extracomment>button: opens the session once more</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>“%1” is a camera&apos;s memory card, and no place for a session, so the one of last time was opened. Photographs on the card are imported when it is in the camera and the camera is connected, or copied with the file manager.</source>
        <translation>«&#x202f;%1&#x202f;» est la carte mémoire d&apos;un appareil, et non un endroit pour une session&#xa0;; celle de la dernière fois a donc été ouverte. Les photos de la carte s&apos;importent quand elle est dans l&apos;appareil et que celui-ci est connecté, ou se copient avec le gestionnaire de fichiers.</translation>
    </message>
</context>
</TS>
