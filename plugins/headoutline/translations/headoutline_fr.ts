<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>skein::headoutline::CascadeDetector</name>
    <message>
        <source>Heads cannot be found by themselves, because OpenCV&apos;s faces are missing here. Install the package opencv-data, or add the numbers by hand.</source>
        <translation>Les têtes ne peuvent pas être trouvées automatiquement, car les visages d&apos;OpenCV manquent ici. Installez le paquet opencv-data, ou ajoutez les numéros à la main.</translation>
    </message>
    <message>
        <source>Looking for heads failed. Add the numbers by hand. (%1)</source>
        <extracomment>%1 is a technical reason</extracomment>
        <translation>La recherche des têtes a échoué. Ajoutez les numéros à la main. (%1)</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::HeadOutlinePlugin</name>
    <message>
        <source> pixels</source>
        <extracomment>behind a number</extracomment>
        <translation type="vanished"> pixels</translation>
    </message>
    <message>
        <source>&amp;Head Outline…</source>
        <extracomment>command of a menu</extracomment>
        <translation>&amp;Contour des têtes…</translation>
    </message>
    <message>
        <source>&amp;Pictures of web pages:</source>
        <translation type="vanished">&amp;Images des pages web&#xa0;:</translation>
    </message>
    <message>
        <source>Back row</source>
        <extracomment>choice: where the numbers begin</extracomment>
        <translation type="vanished">Rangée arrière</translation>
    </message>
    <message>
        <source>Draws the outline of a team photograph and numbers its heads</source>
        <translation>Trace le contour d&apos;une photo d&apos;équipe et numérote les têtes</translation>
    </message>
    <message>
        <source>Front row</source>
        <extracomment>choice: where the numbers begin</extracomment>
        <translation type="vanished">Rangée avant</translation>
    </message>
    <message>
        <source>Head Outline</source>
        <extracomment>name of the plugin: numbers the people of a group photograph</extracomment>
        <translation>Contour des têtes</translation>
    </message>
    <message>
        <source>It needs a newer version of Skein.</source>
        <translation>Il faut une version plus récente de Skein.</translation>
    </message>
    <message>
        <source>Number &amp;first:</source>
        <extracomment>label of a choice: which row is numbered first</extracomment>
        <translation type="vanished">&amp;Numéroter d&apos;abord&#xa0;:</translation>
    </message>
    <message>
        <source>Show a team photograph first.</source>
        <translation>Affichez d&apos;abord une photo d&apos;équipe.</translation>
    </message>
    <message>
        <source>What outlines look like at first, and how large and how well the pictures of web pages are saved.</source>
        <translation type="vanished">L&apos;aspect initial des contours, et à quelle taille et quelle qualité les images des pages web sont enregistrées.</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::HeadSet</name>
    <message>
        <source>Add Number</source>
        <extracomment>what can be taken back</extracomment>
        <translation>Ajouter un numéro</translation>
    </message>
    <message>
        <source>Find Heads</source>
        <extracomment>what can be taken back</extracomment>
        <translation>Trouver les têtes</translation>
    </message>
    <message>
        <source>Move Number</source>
        <extracomment>what can be taken back</extracomment>
        <translation>Déplacer un numéro</translation>
    </message>
    <message>
        <source>Remove Number</source>
        <extracomment>what can be taken back</extracomment>
        <translation>Retirer un numéro</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>what can be taken back</extracomment>
        <translation>Renommer</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::HeadState</name>
    <message>
        <source>The heads beside this photograph were saved by a newer version of this plugin. Update it to go on with them.</source>
        <translation>Les têtes à côté de cette photo ont été enregistrées par une version plus récente de ce greffon. Mettez-le à jour pour continuer avec elles.</translation>
    </message>
    <message>
        <source>The heads that were saved beside this photograph are more than %1, which is too many.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Les têtes enregistrées à côté de cette photo sont plus de %1, ce qui est trop.</translation>
    </message>
    <message>
        <source>The heads that were saved beside this photograph cannot be read; the file is damaged or something else.</source>
        <translation>Les têtes enregistrées à côté de cette photo sont illisibles&#xa0;; le fichier est endommagé ou est autre chose.</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::HeadTexts</name>
    <message>
        <source>(no name)</source>
        <extracomment>somebody in the photograph who has no name yet</extracomment>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Back row</source>
        <extracomment>title of a row of names</extracomment>
        <translation>Rangée arrière</translation>
    </message>
    <message>
        <source>Front row</source>
        <extracomment>title of a row of names</extracomment>
        <translation>Rangée avant</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>title of the list of names on a web page</extracomment>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Outline with numbers</source>
        <translation>Contour avec numéros</translation>
    </message>
    <message>
        <source>Outline with numbers: %1</source>
        <extracomment>text instead of a picture on a web page; %1 is the name of the photograph</extracomment>
        <translation>Contour avec numéros&#xa0;: %1</translation>
    </message>
    <message>
        <source>Photograph</source>
        <extracomment>heading on a web page</extracomment>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Photograph: %1</source>
        <extracomment>text instead of a picture on a web page; %1 is the name of the photograph</extracomment>
        <translation>Photo&#xa0;: %1</translation>
    </message>
    <message>
        <source>Row %1</source>
        <extracomment>title of a row of names; %1 is a number</extracomment>
        <translation>Rangée %1</translation>
    </message>
    <message>
        <source>Team photograph</source>
        <extracomment>example of a title</extracomment>
        <translation>Photo d&apos;équipe</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::HeadView</name>
    <message numerus="yes">
        <source>%n number(s).</source>
        <extracomment>how many people are numbered, for screen readers</extracomment>
        <translation>
            <numerusform>%n numéro.</numerusform>
            <numerusform>%n numéros.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add Number Here</source>
        <translation>&amp;Ajouter un numéro ici</translation>
    </message>
    <message>
        <source>&amp;Name…</source>
        <extracomment>command of a menu: gives the person a name</extracomment>
        <translation>&amp;Nom…</translation>
    </message>
    <message>
        <source>&amp;Remove Number</source>
        <extracomment>command of a menu</extracomment>
        <translation>&amp;Retirer le numéro</translation>
    </message>
    <message>
        <source>No photograph is open here.</source>
        <translation>Aucune photo n&apos;est ouverte ici.</translation>
    </message>
    <message>
        <source>Number %1 is chosen: %2.</source>
        <extracomment>for screen readers; %1 is a number, %2 the name of a person</extracomment>
        <translation>Le numéro %1 est choisi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Page Up and Page Down choose a number, the arrows move it, Delete removes it, Insert adds one, Enter leads to its name.</source>
        <translation>Page préc. et Page suiv. choisissent un numéro, les flèches le déplacent, Suppr le retire, Inser en ajoute un, Entrée mène à son nom.</translation>
    </message>
    <message>
        <source>Photograph with numbers</source>
        <translation>Photo avec numéros</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::LookForm</name>
    <message>
        <source>%1 %</source>
        <extracomment>a number and its unit</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 and %2 are numbers: a step of a slider, and how many there are</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Contrast:</source>
        <extracomment>label of a number: how the outline is drawn</extracomment>
        <translation>&amp;Contraste&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Desaturation:</source>
        <extracomment>label of a number: how the outline is drawn</extracomment>
        <translation>&amp;Désaturation&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Thickness:</source>
        <extracomment>label of a number: how the outline is drawn</extracomment>
        <translation>&amp;Épaisseur&#xa0;:</translation>
    </message>
    <message>
        <source>100 % draws grey lines; with less they keep some colour.</source>
        <translation>100 % trace des lignes grises ; à moins, elles gardent un peu de couleur.</translation>
    </message>
    <message>
        <source>As drawn on paper, and good to print; else bright lines on black.</source>
        <translation>Comme un dessin sur papier, bon à imprimer ; sinon des lignes claires sur fond noir.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Dark lines on &amp;white</source>
        <translation>Lignes sombres sur &amp;blanc</translation>
    </message>
    <message>
        <source>Desaturation</source>
        <translation>Désaturation</translation>
    </message>
    <message>
        <source>How strongly lines stand out: more also shows faint edges, and the grain of the photograph.</source>
        <translation>La force avec laquelle les lignes ressortent : plus élevée, elle montre aussi les bords faibles et le grain de la photo.</translation>
    </message>
    <message>
        <source>How the outline is drawn from the photograph: how strong and how thick its lines are, how much colour stays, and whether lines are dark or bright.</source>
        <translation type="vanished">Comment le contour est tracé d&apos;après la photo&#xa0;: la force et l&apos;épaisseur de ses lignes, la part de couleur conservée, et si les lignes sont sombres ou claires.</translation>
    </message>
    <message>
        <source>Thickness</source>
        <extracomment>how thick lines are</extracomment>
        <translation>Épaisseur</translation>
    </message>
    <message>
        <source>Thin lines show small things such as hair; thick ones only what is large.</source>
        <translation>Des lignes fines montrent de petites choses comme les cheveux ; des lignes épaisses, seulement ce qui est grand.</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::OutlineDialog</name>
    <message numerus="yes">
        <source>%n head(s) found. Look whether one was missed, or something else was taken for a head.</source>
        <extracomment>%n counts heads of people that were found in the photograph</extracomment>
        <translation>
            <numerusform>%n tête trouvée. Vérifiez si l&apos;une a été oubliée, ou si autre chose a été pris pour une tête.</numerusform>
            <numerusform>%n têtes trouvées. Vérifiez si l&apos;une a été oubliée, ou si autre chose a été pris pour une tête.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <extracomment>button: adds a number to the photograph</extracomment>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Find Heads</source>
        <extracomment>button: looks for heads in the photograph</extracomment>
        <translation>&amp;Trouver les têtes</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <extracomment>tab or button: the list of names</extracomment>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <extracomment>can be switched on and off: what is shown</extracomment>
        <translation>&amp;Contour</translation>
    </message>
    <message>
        <source>&amp;Photograph</source>
        <extracomment>can be switched on and off: what is shown</extracomment>
        <translation>&amp;Photo</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>button: removes a number from the photograph</extracomment>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>A line for the name of each head. Typing begins to write one, and Tab goes on to the next.</source>
        <translation>Une ligne pour le nom de chaque tête. Taper commence à en écrire un, et Tab passe au suivant.</translation>
    </message>
    <message>
        <source>A page with photograph and outline, on which one points at people and sees their names (HTML)</source>
        <translation>Une page avec la photo et le contour, où l&apos;on pointe les personnes pour voir leur nom (HTML)</translation>
    </message>
    <message>
        <source>Adds a number in the middle; a double click adds one where it is made.</source>
        <translation>Ajoute un numéro au milieu&#xa0;; un double-clic en ajoute un là où il est fait.</translation>
    </message>
    <message>
        <source>Back row first</source>
        <translation>D&apos;abord l&apos;arrière</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <extracomment>button: ends the search for heads</extracomment>
        <translation>An&amp;nuler</translation>
    </message>
    <message>
        <source>Does again what was just taken back.</source>
        <translation>Refait ce qui vient d&apos;être annulé.</translation>
    </message>
    <message>
        <source>Find the heads, or add numbers by a double click, then type the names.</source>
        <translation>Faites chercher les têtes, ou ajoutez des numéros par double-clic, puis saisissez les noms.</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>button: zoom that shows the whole photograph</extracomment>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Front row first</source>
        <translation>D&apos;abord l&apos;avant</translation>
    </message>
    <message>
        <source>Going on with what was saved beside the photograph.</source>
        <translation>Reprise de ce qui a été enregistré à côté de la photo.</translation>
    </message>
    <message>
        <source>Head Outline: %1</source>
        <extracomment>title of a window; %1 is the name of the photograph</extracomment>
        <translation>Contour des têtes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Larger</source>
        <extracomment>button: zoom</extracomment>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Looking for heads. “Cancel” or Escape ends that.</source>
        <translation>Recherche de têtes. « Annuler » ou Échap y met fin.</translation>
    </message>
    <message>
        <source>Looking for heads: %1 %</source>
        <extracomment>%1 is a number: how much of the search is done</extracomment>
        <translation>Recherche de têtes : %1 %</translation>
    </message>
    <message>
        <source>Looking for heads…</source>
        <translation type="vanished">Recherche des têtes…</translation>
    </message>
    <message>
        <source>Looks for faces and numbers them in reading order; those that are there are replaced, and names are kept where a head was.</source>
        <translation>Cherche les visages et les numérote dans l&apos;ordre de lecture&#xa0;; ceux qui existent sont remplacés, et les noms sont gardés là où il y avait une tête.</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>name of a line, for screen readers</extracomment>
        <translation>Message</translation>
    </message>
    <message>
        <source>Names</source>
        <extracomment>name of a list, for screen readers</extracomment>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Names in the order of the numbers</source>
        <translation>Noms dans l&apos;ordre des numéros</translation>
    </message>
    <message>
        <source>No heads were found. Add the numbers by a double click where the heads are.</source>
        <translation>Aucune tête n&apos;a été trouvée. Ajoutez les numéros par un double-clic là où sont les têtes.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <extracomment>title of a part of the window</extracomment>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <extracomment>button: saves the outline as a picture</extracomment>
        <translation>C&amp;ontour</translation>
    </message>
    <message>
        <source>Outline</source>
        <extracomment>title of a part of the window</extracomment>
        <translation>Contour</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>button</extracomment>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Removes the chosen number and its name.</source>
        <translation>Supprime le numéro choisi et son nom.</translation>
    </message>
    <message>
        <source>Save in the Session</source>
        <translation>Enregistrer dans la session</translation>
    </message>
    <message>
        <source>Saved in the session: %1.</source>
        <extracomment>%1: names of files</extracomment>
        <translation>Enregistré dans la session&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>message</extracomment>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Show all of the photograph</source>
        <translation>Afficher toute la photo</translation>
    </message>
    <message>
        <source>Shows the outline, as it is saved.</source>
        <translation>Montre le contour tel qu&apos;il est enregistré.</translation>
    </message>
    <message>
        <source>Shows the photograph itself, below the numbers.</source>
        <translation>Montre la photo elle-même, sous les numéros.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <extracomment>button: zoom</extracomment>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Stands above the list of names and the web page.</source>
        <translation>Figure au-dessus de la liste des noms et de la page web.</translation>
    </message>
    <message>
        <source>Takes back the last change of numbers and names.</source>
        <translation>Annule le dernier changement de numéros et de noms.</translation>
    </message>
    <message>
        <source>The numbers with the names, row by row (text)</source>
        <translation>Les numéros avec les noms, rangée par rangée (texte)</translation>
    </message>
    <message>
        <source>The outline with the numbers, at full size (PNG)</source>
        <translation>Le contour avec les numéros, en taille réelle (PNG)</translation>
    </message>
    <message>
        <source>The photograph is being loaded…</source>
        <translation>Chargement de la photo…</translation>
    </message>
    <message>
        <source>The search was cancelled. Nothing was changed.</source>
        <translation>La recherche a été annulée. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Title of the photograph</source>
        <translation>Titre de la photo</translation>
    </message>
    <message>
        <source>Title, for example the team</source>
        <translation>Titre, par exemple l&apos;équipe</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>button</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Web Pa&amp;ge</source>
        <extracomment>button: saves a web page with the photograph and the names</extracomment>
        <translation>Pa&amp;ge web</translation>
    </message>
    <message>
        <source>Whether the numbers begin in the back row or in the front row.</source>
        <translation>Indique si les numéros commencent au dernier rang ou au premier rang.</translation>
    </message>
    <message>
        <source>Which row is counted first</source>
        <translation>Quelle rangée est comptée en premier</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::OutlineExport</name>
    <message>
        <source>There is not enough memory for this picture. Close other programs and try again.</source>
        <translation>La mémoire ne suffit pas pour cette image. Fermez d&apos;autres programmes et réessayez.</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::OutlinePage</name>
    <message>
        <source> pixels</source>
        <extracomment>behind a number</extracomment>
        <translation> pixels</translation>
    </message>
    <message>
        <source>&amp;Pictures of web pages:</source>
        <translation>&amp;Images des pages web :</translation>
    </message>
    <message>
        <source>Back row</source>
        <extracomment>choice: where the numbers begin</extracomment>
        <translation>Rangée arrière</translation>
    </message>
    <message>
        <source>Front row</source>
        <extracomment>choice: where the numbers begin</extracomment>
        <translation>Rangée avant</translation>
    </message>
    <message>
        <source>Number &amp;first:</source>
        <extracomment>label of a choice: which row is numbered first</extracomment>
        <translation>&amp;Numéroter d&apos;abord :</translation>
    </message>
    <message>
        <source>The longer side of photograph and outline on the page. Outlines that are saved as pictures always have the size of the photograph.</source>
        <translation>Le grand côté de la photo et du contour sur la page. Les contours enregistrés comme images ont toujours la taille de la photo.</translation>
    </message>
    <message>
        <source>Web pages</source>
        <extracomment>title above options: pages for a web browser</extracomment>
        <translation>Pages web</translation>
    </message>
    <message>
        <source>What a new photograph begins with</source>
        <extracomment>title above options: of photographs that are opened for the first time</extracomment>
        <translation>Réglages de départ d&apos;une nouvelle photo</translation>
    </message>
    <message>
        <source>Whether number 1 stands in the back row or in the front row; each row is counted from left to right.</source>
        <translation>Indique si le numéro 1 se trouve dans la rangée arrière ou avant ; chaque rangée est comptée de gauche à droite.</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::StateFile</name>
    <message>
        <source>The heads could not be saved in “%1”: %2. Make room or make the folder writable, and change something to try again.</source>
        <extracomment>%1 is a folder, %2 a technical reason</extracomment>
        <translation>Les têtes n&apos;ont pas pu être enregistrées dans «&#x202f;%1&#x202f;»&#xa0;: %2. Faites de la place ou rendez le dossier accessible en écriture, puis modifiez quelque chose pour réessayer.</translation>
    </message>
    <message>
        <source>The heads that were saved beside this photograph could not be read: %1. They stay there under another name when you save others.</source>
        <extracomment>%1 is a technical reason</extracomment>
        <translation>Les têtes enregistrées à côté de cette photo n&apos;ont pas pu être lues&#xa0;: %1. Elles y restent sous un autre nom si vous en enregistrez d&apos;autres.</translation>
    </message>
    <message>
        <source>The heads that were there, saved by something else or unreadable, are kept in “%1”.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Les têtes qui s&apos;y trouvaient, enregistrées par autre chose ou illisibles, sont conservées dans «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The heads were not saved, because “%1” is a link. Remove it and change something to try again.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Les têtes n&apos;ont pas été enregistrées, car «&#x202f;%1&#x202f;» est un lien. Supprimez-le et modifiez quelque chose pour réessayer.</translation>
    </message>
    <message>
        <source>The heads were not saved: “%1” is not there any more.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Les têtes n&apos;ont pas été enregistrées&#xa0;: «&#x202f;%1&#x202f;» n&apos;est plus là.</translation>
    </message>
    <message>
        <source>it is a link or no file</source>
        <translation>c&apos;est un lien ou ce n&apos;est pas un fichier</translation>
    </message>
</context>
</TS>
