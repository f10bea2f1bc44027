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
        <translation>La recherche des têtes a échoué. Ajoutez les numéros à la main. (%1)</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::HeadOutlinePlugin</name>
    <message>
        <source> pixels</source>
        <translation> pixels</translation>
    </message>
    <message>
        <source>&amp;Head Outline…</source>
        <translation>&amp;Contour des têtes…</translation>
    </message>
    <message>
        <source>&amp;Pictures of web pages:</source>
        <translation>&amp;Images des pages web&#xa0;:</translation>
    </message>
    <message>
        <source>Back row</source>
        <translation>Rangée arrière</translation>
    </message>
    <message>
        <source>Draws the outline of a team photograph and numbers its heads</source>
        <translation>Trace le contour d&apos;une photo d&apos;équipe et numérote les têtes</translation>
    </message>
    <message>
        <source>Front row</source>
        <translation>Rangée avant</translation>
    </message>
    <message>
        <source>Head Outline</source>
        <translation>Contour des têtes</translation>
    </message>
    <message>
        <source>Number &amp;first:</source>
        <translation>&amp;Numéroter d&apos;abord&#xa0;:</translation>
    </message>
    <message>
        <source>Show a team photograph first.</source>
        <translation>Affichez d&apos;abord une photo d&apos;équipe.</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::HeadSet</name>
    <message>
        <source>Add Number</source>
        <translation>Ajouter un numéro</translation>
    </message>
    <message>
        <source>Find Heads</source>
        <translation>Trouver les têtes</translation>
    </message>
    <message>
        <source>Move Number</source>
        <translation>Déplacer un numéro</translation>
    </message>
    <message>
        <source>Remove Number</source>
        <translation>Retirer un numéro</translation>
    </message>
    <message>
        <source>Rename</source>
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
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Back row</source>
        <translation>Rangée arrière</translation>
    </message>
    <message>
        <source>Front row</source>
        <translation>Rangée avant</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Outline with numbers</source>
        <translation>Contour avec numéros</translation>
    </message>
    <message>
        <source>Outline with numbers: %1</source>
        <translation>Contour avec numéros&#xa0;: %1</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Photograph: %1</source>
        <translation>Photo&#xa0;: %1</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Rangée %1</translation>
    </message>
    <message>
        <source>Team photograph</source>
        <translation>Photo d&apos;équipe</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::HeadView</name>
    <message numerus="yes">
        <source>%n number(s).</source>
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
        <translation>&amp;Nom…</translation>
    </message>
    <message>
        <source>&amp;Remove Number</source>
        <translation>&amp;Retirer le numéro</translation>
    </message>
    <message>
        <source>No photograph is open here.</source>
        <translation>Aucune photo n&apos;est ouverte ici.</translation>
    </message>
    <message>
        <source>Number %1 is chosen: %2.</source>
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
        <source>&amp;Contrast:</source>
        <translation>&amp;Contraste&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Desaturation:</source>
        <translation>&amp;Désaturation&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Thickness:</source>
        <translation>&amp;Épaisseur&#xa0;:</translation>
    </message>
    <message>
        <source>Dark lines on &amp;white</source>
        <translation>Lignes sombres sur &amp;blanc</translation>
    </message>
</context>
<context>
    <name>skein::headoutline::OutlineDialog</name>
    <message numerus="yes">
        <source>%n head(s) found. Look whether one was missed, or something else was taken for a head.</source>
        <translation>
            <numerusform>%n tête trouvée. Vérifiez si l&apos;une a été oubliée, ou si autre chose a été pris pour une tête.</numerusform>
            <numerusform>%n têtes trouvées. Vérifiez si l&apos;une a été oubliée, ou si autre chose a été pris pour une tête.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Find Heads</source>
        <translation>&amp;Trouver les têtes</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Contour</translation>
    </message>
    <message>
        <source>&amp;Photograph</source>
        <translation>&amp;Photo</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
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
        <source>Find the heads, or add numbers by a double click, then type the names.</source>
        <translation>Faites chercher les têtes, ou ajoutez des numéros par double-clic, puis saisissez les noms.</translation>
    </message>
    <message>
        <source>Fit</source>
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
        <translation>Contour des têtes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Looking for heads…</source>
        <translation>Recherche des têtes…</translation>
    </message>
    <message>
        <source>Looks for faces and numbers them in reading order; those that are there are replaced, and names are kept where a head was.</source>
        <translation>Cherche les visages et les numérote dans l&apos;ordre de lecture&#xa0;; ceux qui existent sont remplacés, et les noms sont gardés là où il y avait une tête.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Names</source>
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
        <translation>Numéros</translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <translation>C&amp;ontour</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contour</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Save in the Session</source>
        <translation>Enregistrer dans la session</translation>
    </message>
    <message>
        <source>Saved in the session: %1.</source>
        <translation>Enregistré dans la session&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Show all of the photograph</source>
        <translation>Afficher toute la photo</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
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
        <source>Title of the photograph</source>
        <translation>Titre de la photo</translation>
    </message>
    <message>
        <source>Title, for example the team</source>
        <translation>Titre, par exemple l&apos;équipe</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Web Pa&amp;ge</source>
        <translation>Pa&amp;ge web</translation>
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
    <name>skein::headoutline::StateFile</name>
    <message>
        <source>The heads could not be saved in “%1”: %2. Make room or make the folder writable, and change something to try again.</source>
        <translation>Les têtes n&apos;ont pas pu être enregistrées dans «&#x202f;%1&#x202f;»&#xa0;: %2. Faites de la place ou rendez le dossier accessible en écriture, puis modifiez quelque chose pour réessayer.</translation>
    </message>
    <message>
        <source>The heads that were saved beside this photograph could not be read: %1. They stay there under another name when you save others.</source>
        <translation>Les têtes enregistrées à côté de cette photo n&apos;ont pas pu être lues&#xa0;: %1. Elles y restent sous un autre nom si vous en enregistrez d&apos;autres.</translation>
    </message>
    <message>
        <source>The heads that were there, saved by something else or unreadable, are kept in “%1”.</source>
        <translation>Les têtes qui s&apos;y trouvaient, enregistrées par autre chose ou illisibles, sont conservées dans «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The heads were not saved, because “%1” is a link. Remove it and change something to try again.</source>
        <translation>Les têtes n&apos;ont pas été enregistrées, car «&#x202f;%1&#x202f;» est un lien. Supprimez-le et modifiez quelque chose pour réessayer.</translation>
    </message>
    <message>
        <source>The heads were not saved: “%1” is not there any more.</source>
        <translation>Les têtes n&apos;ont pas été enregistrées&#xa0;: «&#x202f;%1&#x202f;» n&apos;est plus là.</translation>
    </message>
    <message>
        <source>it is a link or no file</source>
        <translation>c&apos;est un lien ou ce n&apos;est pas un fichier</translation>
    </message>
</context>
</TS>
