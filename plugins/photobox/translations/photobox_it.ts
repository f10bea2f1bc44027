<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
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
        <translation>&amp;Sfondo:</translation>
    </message>
    <message>
        <source>&amp;Countdown:</source>
        <extracomment>label of a number of seconds before each photograph</extracomment>
        <translation>&amp;Conto alla rovescia:</translation>
    </message>
    <message>
        <source>&amp;Greeting:</source>
        <extracomment>label of a text that guests see</extracomment>
        <translation>Sal&amp;uto:</translation>
    </message>
    <message>
        <source>&amp;Key to end it:</source>
        <translation>&amp;Tasto per terminare:</translation>
    </message>
    <message>
        <source>&amp;Logo:</source>
        <extracomment>label of a picture&apos;s file</extracomment>
        <translation>&amp;Logo:</translation>
    </message>
    <message>
        <source>&amp;Remove Password</source>
        <extracomment>button</extracomment>
        <translation>&amp;Rimuovi password</translation>
    </message>
    <message>
        <source>&amp;Show the photograph for:</source>
        <translation>&amp;Mostra la foto per:</translation>
    </message>
    <message>
        <source>&amp;White screen during the exposure</source>
        <translation>Schermo &amp;bianco durante l’esposizione</translation>
    </message>
    <message>
        <source>A collage is four photographs with a countdown each, which become one picture with greeting and logo. Where guests choose, there are two buttons.</source>
        <translation>Un collage è formato da quattro foto, ciascuna con un conto alla rovescia, che diventano una sola immagine con saluto e logo. Se scelgono gli ospiti, ci sono due pulsanti.</translation>
    </message>
    <message>
        <source>A collage of four</source>
        <translation>Un collage di quattro</translation>
    </message>
    <message>
        <source>A picture file</source>
        <translation>Un file immagine</translation>
    </message>
    <message>
        <source>A picture in the lower right corner of the screen, and on collages; without one there is none.</source>
        <translation>Un’immagine nell’angolo in basso a destra dello schermo e sui collage; se non è scelta, non c’è.</translation>
    </message>
    <message>
        <source>A press &amp;takes:</source>
        <translation>&amp;Ogni pressione scatta:</translation>
    </message>
    <message>
        <source>A press of the button</source>
        <extracomment>title above options: what happens when a guest presses the button</extracomment>
        <translation>Alla pressione del pulsante</translation>
    </message>
    <message>
        <source>A tick for each second of the countdown, and a shutter.</source>
        <translation>Un tic per ogni secondo del conto alla rovescia, e il suono di un otturatore.</translation>
    </message>
    <message>
        <source>Anna and Tom, 12 June</source>
        <translation>Anna e Tom, 12 giugno</translation>
    </message>
    <message>
        <source>Asks for the password, and nothing else leads out of the box. It has to be one key with Ctrl, Alt or Meta, so that no guest happens upon it.</source>
        <translation>Chiede la password; nient’altro fa uscire dalla photo box. Deve essere un tasto con Ctrl, Alt o Meta, così che nessun ospite lo prema per caso.</translation>
    </message>
    <message>
        <source>Choose the picture file of the logo</source>
        <translation>Scegli il file immagine del logo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>button: chooses a file</extracomment>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Ending it</source>
        <extracomment>title above options: how the photo box is left</extracomment>
        <translation>Come terminarla</translation>
    </message>
    <message>
        <source>Guests see themselves the way they know themselves. Photographs are never reversed.</source>
        <translation>Gli ospiti si vedono come sono abituati a vedersi. Le foto non vengono mai specchiate.</translation>
    </message>
    <message>
        <source>How long guests have from the press until the photograph is taken.</source>
        <translation>Quanto tempo hanno gli ospiti dalla pressione fino allo scatto.</translation>
    </message>
    <message>
        <source>It has to be one key with Ctrl, Alt or Meta, so that no guest happens upon it.</source>
        <translation type="vanished">Deve essere un tasto solo con Ctrl, Alt o Meta, in modo che nessun ospite lo trovi per caso.</translation>
    </message>
    <message>
        <source>Lights the faces a little, and shows where to look. Switch it off where it is reflected in glasses.</source>
        <translation>Illumina un po’ i volti e mostra dove guardare. Disattivalo se si riflette negli occhiali.</translation>
    </message>
    <message>
        <source>Live view as in a &amp;mirror</source>
        <translation>Live view come allo specc&amp;hio</translation>
    </message>
    <message>
        <source>Logo of the Photo Box</source>
        <translation>Logo della photo box</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>choice: nothing happens by itself</extracomment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Not taken: it needs %1, %2 or %3.</source>
        <extracomment>behind a field for a key, when another one was pressed; %1, %2 and %3 are names of keys</extracomment>
        <translation>Non accettato: serve %1, %2 o %3.</translation>
    </message>
    <message>
        <source>One photograph</source>
        <extracomment>choice: what one press takes</extracomment>
        <translation>Una foto</translation>
    </message>
    <message>
        <source>Only who knows it ends the box. It is stored in a form that cannot be read. “Reset This Page” leaves it as it is.</source>
        <translation>Solo chi la conosce può terminare la photo box. È conservata in una forma che non si può leggere. “Ripristina pagina” la lascia com’è.</translation>
    </message>
    <message>
        <source>Opens a window in which the picture of the logo is chosen.</source>
        <translation>Apre una finestra in cui si sceglie l’immagine del logo.</translation>
    </message>
    <message>
        <source>Password:</source>
        <extracomment>label: whether there is one</extracomment>
        <translation>Password:</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.tif *.tiff *.webp)</source>
        <translation>Immagini (*.png *.jpg *.jpeg *.tif *.tiff *.webp)</translation>
    </message>
    <message>
        <source>Set &amp;Password…</source>
        <extracomment>button</extracomment>
        <translation>Imposta &amp;password…</translation>
    </message>
    <message>
        <source>Slide show after:</source>
        <translation>Presentazione dopo:</translation>
    </message>
    <message>
        <source>So&amp;unds</source>
        <extracomment>can be switched on and off</extracomment>
        <translation>Suo&amp;ni</translation>
    </message>
    <message>
        <source>Stands above the mirror, and on collages.</source>
        <translation>Appare sopra lo specchio e sui collage.</translation>
    </message>
    <message>
        <source>The box is then left by the key alone.</source>
        <translation>Allora per uscire dalla photo box basta il tasto.</translation>
    </message>
    <message>
        <source>The colour around the mirror, and of collages.</source>
        <translation>Il colore attorno allo specchio e quello dei collage.</translation>
    </message>
    <message>
        <source>Then the mirror is back for the next guests; a press ends it sooner.</source>
        <translation>Poi lo specchio torna per gli ospiti successivi; una pressione lo fa tornare prima.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Non impostata.</translation>
    </message>
    <message>
        <source>There is one.</source>
        <translation>Impostata.</translation>
    </message>
    <message>
        <source>What guests see and hear</source>
        <extracomment>title above options: texts, colours and pictures on the screen</extracomment>
        <translation>Che cosa vedono e sentono gli ospiti</translation>
    </message>
    <message>
        <source>What guests see and hear: the countdown, how long their photograph is shown, greeting, background and logo, mirror and flash; and the key and the password by which only you leave the box.</source>
        <translation type="vanished">Ciò che gli ospiti vedono e sentono: conto alla rovescia, per quanto tempo viene mostrata la loro foto, saluto, sfondo e logo, specchio e flash; e il tasto e la password con cui solo tu esci dalla photo box.</translation>
    </message>
    <message>
        <source>What the guests choose</source>
        <translation>Che cosa scelgono gli ospiti</translation>
    </message>
    <message>
        <source>When nobody has come for so long, the newest photographs are shown in turn until somebody does. 0: never.</source>
        <translation>Se per questo tempo non arriva nessuno, le foto più recenti vengono mostrate a turno finché non arriva qualcuno. 0: mai.</translation>
    </message>
</context>
<context>
    <name>skein::photobox::BoxRun</name>
    <message>
        <source>For the host: no photograph could be taken at %1. %2</source>
        <extracomment>small, for whoever looks after the box; %1 is a time, %2 a sentence: why</extracomment>
        <translation>Per chi ospita: non è stato possibile scattare alcuna foto alle %1. %2</translation>
    </message>
    <message>
        <source>For the host: the camera has been gone since %1. It is looked for again and again. Check that it is switched on, its battery and its cable.</source>
        <extracomment>small, for whoever looks after the box; %1 is a time</extracomment>
        <translation>Per chi ospita: la fotocamera manca dalle %1. Viene cercata di continuo. Controlla che sia accesa, la batteria e il cavo.</translation>
    </message>
    <message>
        <source>For the host: the camera has not answered since %1. It is asked again and again. If it stays like this, switch the camera off and on.</source>
        <extracomment>small, for whoever looks after the box; %1 is a time</extracomment>
        <translation>Per chi ospita: la fotocamera non risponde dalle %1. Viene interrogata di continuo. Se continua così, spegnila e riaccendila.</translation>
    </message>
    <message>
        <source>Oops, that one did not work. Stay there: once more!</source>
        <translation>Ops, questa non è riuscita. Fermi così: ancora una!</translation>
    </message>
    <message>
        <source>Photo %1 of %2</source>
        <extracomment>guests see it; %1 and %2 are numbers: the first of four</extracomment>
        <translation>Foto %1 di %2</translation>
    </message>
    <message>
        <source>Smile!</source>
        <extracomment>guests see it when the photograph is taken</extracomment>
        <translation>Sorridete!</translation>
    </message>
    <message>
        <source>The camera cannot take a photo right now. Please try again in a moment.</source>
        <translation>La fotocamera ora non può scattare. Riprovate tra un momento.</translation>
    </message>
    <message>
        <source>The camera is having a short rest. We go on in a moment.</source>
        <translation>La fotocamera si riposa un attimo. Tra poco si riprende.</translation>
    </message>
    <message>
        <source>There is no collage this time, but your four photos are saved.</source>
        <translation>Questa volta niente collage, ma le vostre quattro foto sono salvate.</translation>
    </message>
    <message>
        <source>Your collage is being made…</source>
        <translation>Il vostro collage è in preparazione…</translation>
    </message>
    <message>
        <source>Your photo is saved.</source>
        <translation>La vostra foto è salvata.</translation>
    </message>
</context>
<context>
    <name>skein::photobox::BoxView</name>
    <message>
        <source>Four Photos</source>
        <extracomment>large button for guests: takes four photographs for one picture</extracomment>
        <translation>Quattro foto</translation>
    </message>
    <message>
        <source>Photo box</source>
        <extracomment>name of the window, for screen readers</extracomment>
        <translation>Photo box</translation>
    </message>
    <message>
        <source>Take Four Photos</source>
        <translation>Scatta quattro foto</translation>
    </message>
    <message>
        <source>Take a Photo</source>
        <translation>Scatta una foto</translation>
    </message>
</context>
<context>
    <name>skein::photobox::GatePanel</name>
    <message>
        <source>&amp;Back</source>
        <extracomment>button: back to the photo box</extracomment>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>&amp;End Photo Box</source>
        <translation>&amp;Termina photo box</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <extracomment>label of a field</extracomment>
        <translation>&amp;Password:</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>message while the password is checked</extracomment>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Password of the photo box</source>
        <translation>Password della photo box</translation>
    </message>
    <message numerus="yes">
        <source>That was not the password. Try again in %n second(s).</source>
        <extracomment>%n counts seconds</extracomment>
        <translation>
            <numerusform>La password non è giusta. Riprova tra %n secondo.</numerusform>
            <numerusform>La password non è giusta. Riprova tra %n secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was not the password. Try again.</source>
        <translation>La password non è giusta. Riprova.</translation>
    </message>
</context>
<context>
    <name>skein::photobox::PasswordDialog</name>
    <message>
        <source>&amp;Again:</source>
        <extracomment>label of the field in which the password is typed a second time</extracomment>
        <translation>&amp;Ripeti:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <extracomment>label of a field</extracomment>
        <translation>&amp;Password:</translation>
    </message>
    <message>
        <source>&amp;Set Password</source>
        <extracomment>button</extracomment>
        <translation>&amp;Imposta password</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <extracomment>button: starts the photo box</extracomment>
        <translation>&amp;Avvia</translation>
    </message>
    <message>
        <source>Guests cannot leave the photo box without this password. Choose one that you can type at the computer the box runs on; nobody can tell it to you again.</source>
        <translation>Senza questa password gli ospiti non possono uscire dalla photo box. Scegline una che puoi digitare sul computer su cui è in funzione; nessuno potrà ricordartela.</translation>
    </message>
    <message numerus="yes">
        <source>It needs %n character(s) or more.</source>
        <extracomment>&quot;it&quot; is the password</extracomment>
        <translation>
            <numerusform>Deve avere almeno %n carattere.</numerusform>
            <numerusform>Deve avere almeno %n caratteri.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>Password</translation>
    </message>
    <message>
        <source>Password of the Photo Box</source>
        <translation>Password della photo box</translation>
    </message>
    <message>
        <source>Password, again</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>Ripeti password</translation>
    </message>
    <message>
        <source>Start &amp;Without Password</source>
        <translation>Avvia &amp;senza password</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Le due password non coincidono.</translation>
    </message>
    <message>
        <source>To leave the photo box press %1, then type the password.</source>
        <extracomment>%1 is a key, &quot;Ctrl+Alt+B&quot;</extracomment>
        <translation>Per uscire dalla photo box premi %1, poi digita la password.</translation>
    </message>
    <message>
        <source>To leave the photo box press %1, then type the password. Without a password, %1 alone ends it. You can choose another key in Preferences &gt; Photo Box.</source>
        <extracomment>%1 is a key, &quot;Ctrl+Alt+B&quot;</extracomment>
        <translation>Per uscire dalla photo box premi %1, poi digita la password. Senza password basta %1 per terminarla. Puoi scegliere un altro tasto in Preferenze &gt; Photo box.</translation>
    </message>
</context>
<context>
    <name>skein::photobox::PhotoBoxPlugin</name>
    <message>
        <source>A photo box is open.</source>
        <translation>È aperta una photo box.</translation>
    </message>
    <message>
        <source>Another plugin has this window. End that first, then start the photo box again.</source>
        <translation>Un altro plugin usa questa finestra. Prima terminalo, poi avvia di nuovo la photo box.</translation>
    </message>
    <message>
        <source>It needs a newer version of Skein.</source>
        <translation>Richiede una versione più recente di Skein.</translation>
    </message>
    <message>
        <source>Lets guests take their own photographs; a key and a password end it, see Preferences &gt; Photo Box</source>
        <translation>Lascia che gli ospiti scattino da soli le loro foto; un tasto e una password la terminano, vedi Preferenze &gt; Photo box</translation>
    </message>
    <message>
        <source>Lets guests take their own photographs; it is ended with a password only</source>
        <translation type="vanished">Permette agli ospiti di scattarsi le foto da soli; si termina solo con una password</translation>
    </message>
    <message>
        <source>Photo &amp;Box</source>
        <extracomment>command of a menu</extracomment>
        <translation>Photo &amp;box</translation>
    </message>
    <message>
        <source>Photo Box</source>
        <extracomment>name of the plugin</extracomment>
        <translation>Photo box</translation>
    </message>
    <message>
        <source>The photo box needs a session for its photographs. Open one, then start it again.</source>
        <translation>La photo box richiede una sessione per le sue foto. Aprine una, poi avviala di nuovo.</translation>
    </message>
</context>
</TS>
