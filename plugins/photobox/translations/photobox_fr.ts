<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <translation>Ar&amp;rière-plan&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Countdown:</source>
        <extracomment>label of a number of seconds before each photograph</extracomment>
        <translation>&amp;Compte à rebours&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Greeting:</source>
        <extracomment>label of a text that guests see</extracomment>
        <translation>Accue&amp;il&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Key to end it:</source>
        <translation>&amp;Touche pour quitter&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Logo:</source>
        <extracomment>label of a picture&apos;s file</extracomment>
        <translation>&amp;Logo&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Remove Password</source>
        <extracomment>button</extracomment>
        <translation>&amp;Supprimer le mot de passe</translation>
    </message>
    <message>
        <source>&amp;Show the photograph for:</source>
        <translation>&amp;Afficher la photo pendant&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;White screen during the exposure</source>
        <translation>Écran &amp;blanc pendant l&apos;exposition</translation>
    </message>
    <message>
        <source>A collage is four photographs with a countdown each, which become one picture with greeting and logo. Where guests choose, there are two buttons.</source>
        <translation>Un collage se compose de quatre photos, chacune avec un compte à rebours, réunies en une image avec message d&apos;accueil et logo. Si les invités choisissent, il y a deux boutons.</translation>
    </message>
    <message>
        <source>A collage of four</source>
        <translation>Un collage de quatre</translation>
    </message>
    <message>
        <source>A picture file</source>
        <translation>Un fichier image</translation>
    </message>
    <message>
        <source>A picture in the lower right corner of the screen, and on collages; without one there is none.</source>
        <translation>Une image dans le coin inférieur droit de l&apos;écran et sur les collages ; sans image choisie, il n&apos;y en a pas.</translation>
    </message>
    <message>
        <source>A press &amp;takes:</source>
        <translation>&amp;Un appui prend&#xa0;:</translation>
    </message>
    <message>
        <source>A press of the button</source>
        <extracomment>title above options: what happens when a guest presses the button</extracomment>
        <translation>Appui sur le bouton</translation>
    </message>
    <message>
        <source>A tick for each second of the countdown, and a shutter.</source>
        <translation>Un tic à chaque seconde du compte à rebours, et un bruit d&apos;obturateur.</translation>
    </message>
    <message>
        <source>Anna and Tom, 12 June</source>
        <translation>Anna et Tom, 12 juin</translation>
    </message>
    <message>
        <source>Asks for the password, and nothing else leads out of the box. It has to be one key with Ctrl, Alt or Meta, so that no guest happens upon it.</source>
        <translation>Demande le mot de passe ; rien d&apos;autre ne permet de quitter la borne. Ce doit être une touche avec Ctrl, Alt ou Meta, pour qu&apos;aucun invité ne tombe dessus par hasard.</translation>
    </message>
    <message>
        <source>Choose the picture file of the logo</source>
        <translation>Choisir le fichier image du logo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>button: chooses a file</extracomment>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Ending it</source>
        <extracomment>title above options: how the photo box is left</extracomment>
        <translation>Quitter la borne</translation>
    </message>
    <message>
        <source>Guests see themselves the way they know themselves. Photographs are never reversed.</source>
        <translation>Les invités se voient comme ils ont l&apos;habitude de se voir. Les photos ne sont jamais inversées.</translation>
    </message>
    <message>
        <source>How long guests have from the press until the photograph is taken.</source>
        <translation>Le temps dont les invités disposent entre l&apos;appui et la prise de la photo.</translation>
    </message>
    <message>
        <source>It has to be one key with Ctrl, Alt or Meta, so that no guest happens upon it.</source>
        <translation type="vanished">Il faut une touche avec Ctrl, Alt ou Meta, pour qu&apos;aucun invité ne tombe dessus par hasard.</translation>
    </message>
    <message>
        <source>Lights the faces a little, and shows where to look. Switch it off where it is reflected in glasses.</source>
        <translation>Éclaire un peu les visages et montre où regarder. Désactivez-le s&apos;il se reflète dans les lunettes.</translation>
    </message>
    <message>
        <source>Live view as in a &amp;mirror</source>
        <translation>Visée en direct en &amp;miroir</translation>
    </message>
    <message>
        <source>Logo of the Photo Box</source>
        <translation>Logo de la borne photo</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>choice: nothing happens by itself</extracomment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Not taken: it needs %1, %2 or %3.</source>
        <extracomment>behind a field for a key, when another one was pressed; %1, %2 and %3 are names of keys</extracomment>
        <translation>Non acceptée : il faut %1, %2 ou %3.</translation>
    </message>
    <message>
        <source>One photograph</source>
        <extracomment>choice: what one press takes</extracomment>
        <translation>Une photo</translation>
    </message>
    <message>
        <source>Only who knows it ends the box. It is stored in a form that cannot be read. “Reset This Page” leaves it as it is.</source>
        <translation>Seul qui le connaît peut quitter la borne. Il est conservé sous une forme illisible. « Réinitialiser la page » n&apos;y touche pas.</translation>
    </message>
    <message>
        <source>Opens a window in which the picture of the logo is chosen.</source>
        <translation>Ouvre une fenêtre où choisir l&apos;image du logo.</translation>
    </message>
    <message>
        <source>Password:</source>
        <extracomment>label: whether there is one</extracomment>
        <translation>Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.tif *.tiff *.webp)</source>
        <translation>Images (*.png *.jpg *.jpeg *.tif *.tiff *.webp)</translation>
    </message>
    <message>
        <source>Set &amp;Password…</source>
        <extracomment>button</extracomment>
        <translation>&amp;Définir le mot de passe…</translation>
    </message>
    <message>
        <source>Slide show after:</source>
        <translation>Diaporama après&#xa0;:</translation>
    </message>
    <message>
        <source>So&amp;unds</source>
        <extracomment>can be switched on and off</extracomment>
        <translation>S&amp;ons</translation>
    </message>
    <message>
        <source>Stands above the mirror, and on collages.</source>
        <translation>S&apos;affiche au-dessus du miroir et sur les collages.</translation>
    </message>
    <message>
        <source>The box is then left by the key alone.</source>
        <translation>La borne se quitte alors avec la seule touche.</translation>
    </message>
    <message>
        <source>The colour around the mirror, and of collages.</source>
        <translation>La couleur autour du miroir, et celle des collages.</translation>
    </message>
    <message>
        <source>Then the mirror is back for the next guests; a press ends it sooner.</source>
        <translation>Ensuite le miroir revient pour les invités suivants ; un appui y met fin plus tôt.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Il n&apos;y en a pas.</translation>
    </message>
    <message>
        <source>There is one.</source>
        <translation>Il y en a un.</translation>
    </message>
    <message>
        <source>What guests see and hear</source>
        <extracomment>title above options: texts, colours and pictures on the screen</extracomment>
        <translation>Ce que les invités voient et entendent</translation>
    </message>
    <message>
        <source>What guests see and hear: the countdown, how long their photograph is shown, greeting, background and logo, mirror and flash; and the key and the password by which only you leave the box.</source>
        <translation type="vanished">Ce que voient et entendent les invités&#xa0;: le compte à rebours, la durée d&apos;affichage de leur photo, l&apos;accueil, le fond et le logo, le miroir et le flash&#xa0;; ainsi que la touche et le mot de passe grâce auxquels vous seul quittez la borne.</translation>
    </message>
    <message>
        <source>What the guests choose</source>
        <translation>Au choix des invités</translation>
    </message>
    <message>
        <source>When nobody has come for so long, the newest photographs are shown in turn until somebody does. 0: never.</source>
        <translation>Quand personne n&apos;est venu pendant ce temps, les dernières photos défilent jusqu&apos;à ce que quelqu&apos;un vienne. 0 : jamais.</translation>
    </message>
</context>
<context>
    <name>skein::photobox::BoxRun</name>
    <message>
        <source>For the host: no photograph could be taken at %1. %2</source>
        <extracomment>small, for whoever looks after the box; %1 is a time, %2 a sentence: why</extracomment>
        <translation>Pour l&apos;hôte : aucune photo n&apos;a pu être prise à %1. %2</translation>
    </message>
    <message>
        <source>For the host: the camera has been gone since %1. It is looked for again and again. Check that it is switched on, its battery and its cable.</source>
        <extracomment>small, for whoever looks after the box; %1 is a time</extracomment>
        <translation>Pour l&apos;hôte : l&apos;appareil est absent depuis %1. Il est recherché sans cesse. Vérifiez qu&apos;il est allumé, sa batterie et son câble.</translation>
    </message>
    <message>
        <source>For the host: the camera has not answered since %1. It is asked again and again. If it stays like this, switch the camera off and on.</source>
        <extracomment>small, for whoever looks after the box; %1 is a time</extracomment>
        <translation>Pour l&apos;hôte : l&apos;appareil ne répond plus depuis %1. Il est sollicité sans cesse. Si cela dure, éteignez-le et rallumez-le.</translation>
    </message>
    <message>
        <source>Oops, that one did not work. Stay there: once more!</source>
        <translation>Oups, celle-là n&apos;a pas marché. Restez là&#xa0;: on recommence&#xa0;!</translation>
    </message>
    <message>
        <source>Photo %1 of %2</source>
        <extracomment>guests see it; %1 and %2 are numbers: the first of four</extracomment>
        <translation>Photo %1 sur %2</translation>
    </message>
    <message>
        <source>Smile!</source>
        <extracomment>guests see it when the photograph is taken</extracomment>
        <translation>Souriez&#xa0;!</translation>
    </message>
    <message>
        <source>The camera cannot take a photo right now. Please try again in a moment.</source>
        <translation>L&apos;appareil ne peut pas prendre de photo pour le moment. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The camera is having a short rest. We go on in a moment.</source>
        <translation>L&apos;appareil fait une petite pause. On reprend dans un instant.</translation>
    </message>
    <message>
        <source>There is no collage this time, but your four photos are saved.</source>
        <translation>Pas de collage cette fois, mais vos quatre photos sont enregistrées.</translation>
    </message>
    <message>
        <source>Your collage is being made…</source>
        <translation>Votre collage est en préparation…</translation>
    </message>
    <message>
        <source>Your photo is saved.</source>
        <translation>Votre photo est enregistrée.</translation>
    </message>
</context>
<context>
    <name>skein::photobox::BoxView</name>
    <message>
        <source>Four Photos</source>
        <extracomment>large button for guests: takes four photographs for one picture</extracomment>
        <translation>Quatre photos</translation>
    </message>
    <message>
        <source>Photo box</source>
        <extracomment>name of the window, for screen readers</extracomment>
        <translation>Borne photo</translation>
    </message>
    <message>
        <source>Take Four Photos</source>
        <translation>Prendre quatre photos</translation>
    </message>
    <message>
        <source>Take a Photo</source>
        <translation>Prendre une photo</translation>
    </message>
</context>
<context>
    <name>skein::photobox::GatePanel</name>
    <message>
        <source>&amp;Back</source>
        <extracomment>button: back to the photo box</extracomment>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;End Photo Box</source>
        <translation>&amp;Quitter la borne</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <extracomment>label of a field</extracomment>
        <translation>&amp;Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>message while the password is checked</extracomment>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Password of the photo box</source>
        <translation>Mot de passe de la borne photo</translation>
    </message>
    <message numerus="yes">
        <source>That was not the password. Try again in %n second(s).</source>
        <extracomment>%n counts seconds</extracomment>
        <translation>
            <numerusform>Ce n&apos;était pas le mot de passe. Réessayez dans %n seconde.</numerusform>
            <numerusform>Ce n&apos;était pas le mot de passe. Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was not the password. Try again.</source>
        <translation>Ce n&apos;était pas le mot de passe. Réessayez.</translation>
    </message>
</context>
<context>
    <name>skein::photobox::PasswordDialog</name>
    <message>
        <source>&amp;Again:</source>
        <extracomment>label of the field in which the password is typed a second time</extracomment>
        <translation>&amp;Encore&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <extracomment>label of a field</extracomment>
        <translation>&amp;Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Set Password</source>
        <extracomment>button</extracomment>
        <translation>Dé&amp;finir</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <extracomment>button: starts the photo box</extracomment>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Guests cannot leave the photo box without this password. Choose one that you can type at the computer the box runs on; nobody can tell it to you again.</source>
        <translation>Les invités ne peuvent pas quitter la borne photo sans ce mot de passe. Choisissez-en un que vous pourrez saisir sur l&apos;ordinateur de la borne&#xa0;; personne ne pourra vous le redonner.</translation>
    </message>
    <message numerus="yes">
        <source>It needs %n character(s) or more.</source>
        <extracomment>&quot;it&quot; is the password</extracomment>
        <translation>
            <numerusform>Il faut %n caractère ou plus.</numerusform>
            <numerusform>Il faut %n caractères ou plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password of the Photo Box</source>
        <translation>Mot de passe de la borne photo</translation>
    </message>
    <message>
        <source>Password, again</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>Mot de passe, encore une fois</translation>
    </message>
    <message>
        <source>Start &amp;Without Password</source>
        <translation>Démarrer &amp;sans mot de passe</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>To leave the photo box press %1, then type the password.</source>
        <extracomment>%1 is a key, &quot;Ctrl+Alt+B&quot;</extracomment>
        <translation>Pour quitter la borne photo, appuyez sur %1, puis saisissez le mot de passe.</translation>
    </message>
    <message>
        <source>To leave the photo box press %1, then type the password. Without a password, %1 alone ends it. You can choose another key in Preferences &gt; Photo Box.</source>
        <extracomment>%1 is a key, &quot;Ctrl+Alt+B&quot;</extracomment>
        <translation>Pour quitter la borne photo, appuyez sur %1, puis saisissez le mot de passe. Sans mot de passe, %1 suffit à y mettre fin. Vous pouvez choisir une autre touche dans Préférences &gt; Borne photo.</translation>
    </message>
</context>
<context>
    <name>skein::photobox::PhotoBoxPlugin</name>
    <message>
        <source>A photo box is open.</source>
        <translation>Une borne photo est ouverte.</translation>
    </message>
    <message>
        <source>Another plugin has this window. End that first, then start the photo box again.</source>
        <translation>Un autre greffon occupe cette fenêtre. Terminez-le d&apos;abord, puis redémarrez la borne photo.</translation>
    </message>
    <message>
        <source>It needs a newer version of Skein.</source>
        <translation>Il faut une version plus récente de Skein.</translation>
    </message>
    <message>
        <source>Lets guests take their own photographs; a key and a password end it, see Preferences &gt; Photo Box</source>
        <translation>Laisse les invités prendre eux-mêmes leurs photos&#xa0;; une touche et un mot de passe y mettent fin, voir Préférences &gt; Borne photo</translation>
    </message>
    <message>
        <source>Lets guests take their own photographs; it is ended with a password only</source>
        <translation type="vanished">Permet aux invités de prendre leurs propres photos&#xa0;; un mot de passe est nécessaire pour quitter</translation>
    </message>
    <message>
        <source>Photo &amp;Box</source>
        <extracomment>command of a menu</extracomment>
        <translation>&amp;Borne photo</translation>
    </message>
    <message>
        <source>Photo Box</source>
        <extracomment>name of the plugin</extracomment>
        <translation>Borne photo</translation>
    </message>
    <message>
        <source>The photo box needs a session for its photographs. Open one, then start it again.</source>
        <translation>La borne photo a besoin d&apos;une session pour ses photos. Ouvrez-en une, puis redémarrez-la.</translation>
    </message>
</context>
</TS>
