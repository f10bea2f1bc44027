<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>skein::focusstack::Encoding</name>
    <message>
        <source>TIFF cannot be written here: install Qt&apos;s image format plugins, or save as JPEG.</source>
        <translation>L&apos;écriture en TIFF est impossible ici&#xa0;: installez les greffons de formats d&apos;image de Qt, ou enregistrez en JPEG.</translation>
    </message>
    <message>
        <source>The depth map could not be encoded: %1</source>
        <extracomment>%1 is a technical reason</extracomment>
        <translation>La carte de profondeur n&apos;a pas pu être encodée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The merged picture could not be encoded: %1</source>
        <extracomment>%1 is a technical reason</extracomment>
        <translation>L&apos;image fusionnée n&apos;a pas pu être encodée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>skein::focusstack::FocusStack</name>
    <message>
        <source>A stack needs at least two photographs. Select the whole focus bracket.</source>
        <translation>Un empilement demande au moins deux photos. Sélectionnez tout le bracketing de mise au point.</translation>
    </message>
    <message>
        <source>There is not enough memory to stack photographs of this size. Close other programs, or stack smaller photographs.</source>
        <translation>La mémoire ne suffit pas pour empiler des photos de cette taille. Fermez d&apos;autres programmes, ou empilez des photos plus petites.</translation>
    </message>
    <message>
        <source>These photographs do not show the same scene, so they cannot be stacked. Select the photographs of one focus bracket.</source>
        <translation>Ces photos ne montrent pas la même scène et ne peuvent donc pas être empilées. Sélectionnez les photos d&apos;un seul bracketing de mise au point.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Leave it out and stack the others.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu. Laissez-le de côté et empilez les autres.</translation>
    </message>
    <message>
        <source>“%1” has %2 pixels, but “%3” has %4. A stack is made of photographs of one size.</source>
        <extracomment>%1 and %3 are files, %2 and %4 sizes such as &quot;6000 × 4000&quot;</extracomment>
        <translation>«&#x202f;%1&#x202f;» compte %2 pixels, mais «&#x202f;%3&#x202f;» en compte %4. Un empilement se fait avec des photos de même taille.</translation>
    </message>
    <message>
        <source>“%1” has another shape than the photographs before it. A stack is made of photographs of one size.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>«&#x202f;%1&#x202f;» a une autre forme que les photos précédentes. Un empilement se fait avec des photos de même taille.</translation>
    </message>
</context>
<context>
    <name>skein::focusstack::FocusStackPlugin</name>
    <message>
        <source>Focus Stack</source>
        <extracomment>name of the plugin</extracomment>
        <translation>Focus stacking</translation>
    </message>
    <message>
        <source>It needs a newer version of Skein.</source>
        <translation>Il faut une version plus récente de Skein.</translation>
    </message>
    <message>
        <source>Merges the selected photographs of a focus bracket into one that is sharp everywhere</source>
        <translation>Fusionne les photos sélectionnées d&apos;un bracketing de mise au point en une seule, nette partout</translation>
    </message>
    <message>
        <source>Stack &amp;Focus…</source>
        <extracomment>command of a menu, a verb</extracomment>
        <translation>&amp;Focus stacking…</translation>
    </message>
</context>
<context>
    <name>skein::focusstack::OptionsForm</name>
    <message>
        <source>&amp;Depth map:</source>
        <extracomment>label of a choice</extracomment>
        <translation>&amp;Carte de profondeur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Lay the photographs on each other</source>
        <translation>&amp;Superposer les photos</translation>
    </message>
    <message>
        <source>&amp;Save as:</source>
        <extracomment>label of a choice: the format</extracomment>
        <translation>&amp;Enregistrer en&#xa0;:</translation>
    </message>
    <message>
        <source>A picture beside the other one that tells how far away everything is: black is what the first photograph shows sharply, white what the last one does.</source>
        <translation>Une image à côté de l&apos;autre, qui indique à quelle distance se trouve chaque chose : en noir ce que la première photo montre net, en blanc ce que montre net la dernière.</translation>
    </message>
    <message>
        <source>Black is what the first photograph shows sharply, white what the last one does.</source>
        <translation type="vanished">Noir pour ce que la première photo montre net, blanc pour ce que montre net la dernière.</translation>
    </message>
    <message>
        <source>Depth map</source>
        <extracomment>name of a choice, for screen readers: a picture that says how far away everything is</extracomment>
        <translation>Carte de profondeur</translation>
    </message>
    <message>
        <source>Finds how the photographs are shifted, turned and scaled: a lens shows more or less when it is focused. Without it they are taken as they lie.</source>
        <translation>Détermine comment les photos sont décalées, tournées et mises à l&apos;échelle&#xa0;: un objectif montre plus ou moins selon sa mise au point. Sans cela, elles sont prises telles quelles.</translation>
    </message>
    <message>
        <source>From 1 to 100: the higher, the larger the file and the fewer the traces of compression.</source>
        <translation>De 1 à 100&#xa0;: plus la valeur est élevée, plus le fichier est volumineux et moins il y a de traces de compression.</translation>
    </message>
    <message>
        <source>How the photographs are merged, and what is saved. What is chosen here is remembered for the next stack.</source>
        <translation>Comment les photos sont fusionnées, et ce qui est enregistré. Ce qui est choisi ici est retenu pour l&apos;empilement suivant.</translation>
    </message>
    <message>
        <source>JPEG</source>
        <extracomment>format of files</extracomment>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>JPEG &amp;quality:</source>
        <extracomment>label of a number</extracomment>
        <translation>&amp;Qualité JPEG&#xa0;:</translation>
    </message>
    <message>
        <source>JPEG quality</source>
        <extracomment>name of a number, for screen readers</extracomment>
        <translation>Qualité JPEG</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>choice: no depth map</extracomment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>PNG, 16 bits</source>
        <translation>PNG, 16 bits</translation>
    </message>
    <message>
        <source>PNG, 8 bits</source>
        <translation>PNG, 8 bits</translation>
    </message>
    <message>
        <source>TIFF</source>
        <extracomment>format of files</extracomment>
        <translation>TIFF</translation>
    </message>
    <message>
        <source>TIFF keeps all that the photographs have, 16 bits a channel included, and is large; JPEG is small, and enough to look at. Both get the colour profile and the EXIF data of the first photograph.</source>
        <translation>TIFF garde tout ce que contiennent les photos, y compris 16 bits par canal, et est volumineux ; JPEG est petit, et suffit pour regarder. Les deux reçoivent le profil de couleur et les données EXIF de la première photo.</translation>
    </message>
    <message>
        <source>TIFF keeps all that the photographs have, and is large; JPEG is small, and enough to look at.</source>
        <translation type="vanished">Le TIFF garde tout ce que contiennent les photos, et il est volumineux&#xa0;; le JPEG est léger, et suffit pour regarder.</translation>
    </message>
    <message>
        <source>Their pixels are taken as they are shown: the camera&apos;s own picture in them where it is as large, else they are developed, which takes longer.</source>
        <translation>Leurs pixels sont pris tels qu&apos;ils sont affichés&#xa0;: l&apos;image intégrée par l&apos;appareil si elle est aussi grande, sinon ils sont développés, ce qui prend plus de temps.</translation>
    </message>
    <message>
        <source>Use &amp;RAW files where there are any</source>
        <translation>Utiliser les fichiers &amp;RAW s&apos;il y en a</translation>
    </message>
    <message>
        <source>What is merged</source>
        <extracomment>title above options: the photographs that are merged</extracomment>
        <translation>Ce qui est fusionné</translation>
    </message>
    <message>
        <source>What is saved</source>
        <extracomment>title above options: the file that is saved</extracomment>
        <translation>Ce qui est enregistré</translation>
    </message>
    <message>
        <source>With the colour profile and the EXIF data of the first photograph, if that is a JPEG.</source>
        <translation type="vanished">Avec le profil colorimétrique et les données EXIF de la première photo, si c&apos;est un JPEG.</translation>
    </message>
    <message>
        <source>With the colour profile, and 16 bits a channel where the photographs have them. EXIF data are not carried over.</source>
        <translation type="vanished">Avec le profil colorimétrique, et 16 bits par canal si les photos les ont. Les données EXIF ne sont pas reprises.</translation>
    </message>
</context>
<context>
    <name>skein::focusstack::StackDialog</name>
    <message numerus="yes">
        <source>%n photograph(s): from “%1” to “%2”.</source>
        <extracomment>%1 and %2 are names of files: the first and the last</extracomment>
        <translation>
            <numerusform>%n photo&#xa0;: de «&#x202f;%1&#x202f;» à «&#x202f;%2&#x202f;».</numerusform>
            <numerusform>%n photos&#xa0;: de «&#x202f;%1&#x202f;» à «&#x202f;%2&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save Again</source>
        <extracomment>button</extracomment>
        <translation>&amp;Enregistrer à nouveau</translation>
    </message>
    <message>
        <source>&amp;Stack</source>
        <extracomment>button, a verb: begins the work</extracomment>
        <translation>E&amp;mpiler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>button</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation>Annulé. Rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>button</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Merges the selected photographs into one that is sharp everywhere, and saves it beside them.</source>
        <translation>Fusionne les photos sélectionnées en une seule, nette partout, et l&apos;enregistre à côté d&apos;elles.</translation>
    </message>
    <message>
        <source>Photographs are being stacked. Closing the window ends that, and nothing of it is saved.</source>
        <translation>Des photos sont en cours d&apos;empilement. Fermer la fenêtre y met fin, et rien n&apos;en est enregistré.</translation>
    </message>
    <message>
        <source>Progress of the stack</source>
        <translation>Avancement de l&apos;empilement</translation>
    </message>
    <message>
        <source>Saved as “%1”, with the depth map “%2”.</source>
        <extracomment>%1 and %2 are names of files</extracomment>
        <translation>Enregistré sous «&#x202f;%1&#x202f;», avec la carte de profondeur «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Enregistré sous «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Select the photographs of a focus bracket in the strip: at least two, of one size.</source>
        <translation>Sélectionnez les photos d&apos;un bracketing de mise au point dans la bande de vignettes&#xa0;: au moins deux, de même taille.</translation>
    </message>
    <message>
        <source>Stack Focus</source>
        <extracomment>title of a window</extracomment>
        <translation>Focus stacking</translation>
    </message>
</context>
<context>
    <name>skein::focusstack::StackRun</name>
    <message>
        <source>Laying on each other: %1 of %2</source>
        <extracomment>progress; %1 and %2 are numbers of photographs</extracomment>
        <translation>Superposition&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Left out, because they show something else than the others: %1.</source>
        <extracomment>%1: names of files with commas between them</extracomment>
        <translation>Laissées de côté, car elles montrent autre chose que les autres&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Merging: %1 of %2</source>
        <extracomment>progress; %1 and %2 are numbers of photographs</extracomment>
        <translation>Fusion&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Putting the picture together</source>
        <translation>Assemblage de l&apos;image</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>progress: what is being done</extracomment>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>“%1” cannot be stacked. %2</source>
        <extracomment>%1 is a file, %2 a sentence: why</extracomment>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être empilé. %2</translation>
    </message>
</context>
</TS>
