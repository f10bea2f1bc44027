<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <translation>&amp;Fondo:</translation>
    </message>
    <message>
        <source>&amp;Countdown:</source>
        <extracomment>label of a number of seconds before each photograph</extracomment>
        <translation>&amp;Cuenta atrás:</translation>
    </message>
    <message>
        <source>&amp;Greeting:</source>
        <extracomment>label of a text that guests see</extracomment>
        <translation>&amp;Saludo:</translation>
    </message>
    <message>
        <source>&amp;Key to end it:</source>
        <translation>&amp;Tecla para terminar:</translation>
    </message>
    <message>
        <source>&amp;Logo:</source>
        <extracomment>label of a picture&apos;s file</extracomment>
        <translation>&amp;Logotipo:</translation>
    </message>
    <message>
        <source>&amp;Remove Password</source>
        <extracomment>button</extracomment>
        <translation>&amp;Quitar contraseña</translation>
    </message>
    <message>
        <source>&amp;Show the photograph for:</source>
        <translation>&amp;Mostrar la foto durante:</translation>
    </message>
    <message>
        <source>&amp;White screen during the exposure</source>
        <translation>Pantalla &amp;blanca durante la exposición</translation>
    </message>
    <message>
        <source>A collage is four photographs with a countdown each, which become one picture with greeting and logo. Where guests choose, there are two buttons.</source>
        <translation>Un collage son cuatro fotos, cada una con su cuenta atrás, que forman una sola imagen con saludo y logotipo. Si eligen los invitados, hay dos botones.</translation>
    </message>
    <message>
        <source>A collage of four</source>
        <translation>Un collage de cuatro</translation>
    </message>
    <message>
        <source>A picture file</source>
        <translation>Un archivo de imagen</translation>
    </message>
    <message>
        <source>A picture in the lower right corner of the screen, and on collages; without one there is none.</source>
        <translation>Una imagen en la esquina inferior derecha de la pantalla y en los collages; si no se elige, no hay ninguna.</translation>
    </message>
    <message>
        <source>A press &amp;takes:</source>
        <translation>Una pulsación t&amp;oma:</translation>
    </message>
    <message>
        <source>A press of the button</source>
        <extracomment>title above options: what happens when a guest presses the button</extracomment>
        <translation>Al pulsar el botón</translation>
    </message>
    <message>
        <source>A tick for each second of the countdown, and a shutter.</source>
        <translation>Un tic por cada segundo de la cuenta atrás, y un sonido de obturador.</translation>
    </message>
    <message>
        <source>Anna and Tom, 12 June</source>
        <translation>Ana y Tomás, 12 de junio</translation>
    </message>
    <message>
        <source>Asks for the password, and nothing else leads out of the box. It has to be one key with Ctrl, Alt or Meta, so that no guest happens upon it.</source>
        <translation>Pide la contraseña, y ninguna otra cosa permite salir del fotomatón. Tiene que ser una tecla con Ctrl, Alt o Meta, para que ningún invitado dé con ella por casualidad.</translation>
    </message>
    <message>
        <source>Choose the picture file of the logo</source>
        <translation>Elegir el archivo de imagen del logotipo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>button: chooses a file</extracomment>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Ending it</source>
        <extracomment>title above options: how the photo box is left</extracomment>
        <translation>Cómo se termina</translation>
    </message>
    <message>
        <source>Guests see themselves the way they know themselves. Photographs are never reversed.</source>
        <translation>Los invitados se ven como están acostumbrados a verse. Las fotos nunca se invierten.</translation>
    </message>
    <message>
        <source>How long guests have from the press until the photograph is taken.</source>
        <translation>El tiempo que tienen los invitados desde que pulsan hasta que se toma la foto.</translation>
    </message>
    <message>
        <source>It has to be one key with Ctrl, Alt or Meta, so that no guest happens upon it.</source>
        <translation type="vanished">Debe ser una tecla con Ctrl, Alt o Meta, para que ningún invitado la pulse por casualidad.</translation>
    </message>
    <message>
        <source>Lights the faces a little, and shows where to look. Switch it off where it is reflected in glasses.</source>
        <translation>Ilumina un poco las caras y muestra adónde mirar. Desactívela si se refleja en las gafas.</translation>
    </message>
    <message>
        <source>Live view as in a &amp;mirror</source>
        <translation>Vista en vivo como en un &amp;espejo</translation>
    </message>
    <message>
        <source>Logo of the Photo Box</source>
        <translation>Logotipo del fotomatón</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>choice: nothing happens by itself</extracomment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Not taken: it needs %1, %2 or %3.</source>
        <extracomment>behind a field for a key, when another one was pressed; %1, %2 and %3 are names of keys</extracomment>
        <translation>No aceptada: necesita %1, %2 o %3.</translation>
    </message>
    <message>
        <source>One photograph</source>
        <extracomment>choice: what one press takes</extracomment>
        <translation>Una foto</translation>
    </message>
    <message>
        <source>Only who knows it ends the box. It is stored in a form that cannot be read. “Reset This Page” leaves it as it is.</source>
        <translation>Solo quien la conoce puede terminar el fotomatón. Se guarda de forma que no se puede leer. «Restablecer esta página» la deja como está.</translation>
    </message>
    <message>
        <source>Opens a window in which the picture of the logo is chosen.</source>
        <translation>Abre una ventana en la que se elige la imagen del logotipo.</translation>
    </message>
    <message>
        <source>Password:</source>
        <extracomment>label: whether there is one</extracomment>
        <translation>Contraseña:</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.tif *.tiff *.webp)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.tif *.tiff *.webp)</translation>
    </message>
    <message>
        <source>Set &amp;Password…</source>
        <extracomment>button</extracomment>
        <translation>Fi&amp;jar contraseña…</translation>
    </message>
    <message>
        <source>Slide show after:</source>
        <translation>Presentación tras:</translation>
    </message>
    <message>
        <source>So&amp;unds</source>
        <extracomment>can be switched on and off</extracomment>
        <translation>Son&amp;idos</translation>
    </message>
    <message>
        <source>Stands above the mirror, and on collages.</source>
        <translation>Aparece encima del espejo y en los collages.</translation>
    </message>
    <message>
        <source>The box is then left by the key alone.</source>
        <translation>Entonces se sale del fotomatón solo con la tecla.</translation>
    </message>
    <message>
        <source>The colour around the mirror, and of collages.</source>
        <translation>El color alrededor del espejo y el de los collages.</translation>
    </message>
    <message>
        <source>Then the mirror is back for the next guests; a press ends it sooner.</source>
        <translation>Después vuelve el espejo para los siguientes invitados; una pulsación lo adelanta.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>No hay ninguna.</translation>
    </message>
    <message>
        <source>There is one.</source>
        <translation>Hay una.</translation>
    </message>
    <message>
        <source>What guests see and hear</source>
        <extracomment>title above options: texts, colours and pictures on the screen</extracomment>
        <translation>Qué ven y oyen los invitados</translation>
    </message>
    <message>
        <source>What guests see and hear: the countdown, how long their photograph is shown, greeting, background and logo, mirror and flash; and the key and the password by which only you leave the box.</source>
        <translation type="vanished">Lo que ven y oyen los invitados: la cuenta atrás, cuánto tiempo se muestra su foto, saludo, fondo y logotipo, espejo y flash; y la tecla y la contraseña con las que solo usted sale del fotomatón.</translation>
    </message>
    <message>
        <source>What the guests choose</source>
        <translation>Lo que eligen los invitados</translation>
    </message>
    <message>
        <source>When nobody has come for so long, the newest photographs are shown in turn until somebody does. 0: never.</source>
        <translation>Cuando no ha venido nadie durante este tiempo, se muestran por turno las fotos más recientes hasta que venga alguien. 0: nunca.</translation>
    </message>
</context>
<context>
    <name>skein::photobox::BoxRun</name>
    <message>
        <source>For the host: no photograph could be taken at %1. %2</source>
        <extracomment>small, for whoever looks after the box; %1 is a time, %2 a sentence: why</extracomment>
        <translation>Para el anfitrión: no se pudo tomar ninguna foto a las %1. %2</translation>
    </message>
    <message>
        <source>For the host: the camera has been gone since %1. It is looked for again and again. Check that it is switched on, its battery and its cable.</source>
        <extracomment>small, for whoever looks after the box; %1 is a time</extracomment>
        <translation>Para el anfitrión: la cámara no está desde las %1. Se la busca una y otra vez. Compruebe que está encendida, la batería y el cable.</translation>
    </message>
    <message>
        <source>For the host: the camera has not answered since %1. It is asked again and again. If it stays like this, switch the camera off and on.</source>
        <extracomment>small, for whoever looks after the box; %1 is a time</extracomment>
        <translation>Para el anfitrión: la cámara no responde desde las %1. Se le pregunta una y otra vez. Si sigue así, apáguela y vuelva a encenderla.</translation>
    </message>
    <message>
        <source>Oops, that one did not work. Stay there: once more!</source>
        <translation>¡Vaya, esta no ha salido! Quédense ahí: ¡otra vez!</translation>
    </message>
    <message>
        <source>Photo %1 of %2</source>
        <extracomment>guests see it; %1 and %2 are numbers: the first of four</extracomment>
        <translation>Foto %1 de %2</translation>
    </message>
    <message>
        <source>Smile!</source>
        <extracomment>guests see it when the photograph is taken</extracomment>
        <translation>¡Sonrían!</translation>
    </message>
    <message>
        <source>The camera cannot take a photo right now. Please try again in a moment.</source>
        <translation>La cámara no puede hacer fotos ahora mismo. Inténtelo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>The camera is having a short rest. We go on in a moment.</source>
        <translation>La cámara está descansando un poco. Seguimos enseguida.</translation>
    </message>
    <message>
        <source>There is no collage this time, but your four photos are saved.</source>
        <translation>Esta vez no hay collage, pero sus cuatro fotos están guardadas.</translation>
    </message>
    <message>
        <source>Your collage is being made…</source>
        <translation>Se está preparando su collage…</translation>
    </message>
    <message>
        <source>Your photo is saved.</source>
        <translation>Su foto está guardada.</translation>
    </message>
</context>
<context>
    <name>skein::photobox::BoxView</name>
    <message>
        <source>Four Photos</source>
        <extracomment>large button for guests: takes four photographs for one picture</extracomment>
        <translation>Cuatro fotos</translation>
    </message>
    <message>
        <source>Photo box</source>
        <extracomment>name of the window, for screen readers</extracomment>
        <translation>Fotomatón</translation>
    </message>
    <message>
        <source>Take Four Photos</source>
        <translation>Tomar cuatro fotos</translation>
    </message>
    <message>
        <source>Take a Photo</source>
        <translation>Tomar una foto</translation>
    </message>
</context>
<context>
    <name>skein::photobox::GatePanel</name>
    <message>
        <source>&amp;Back</source>
        <extracomment>button: back to the photo box</extracomment>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>&amp;End Photo Box</source>
        <translation>&amp;Terminar fotomatón</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <extracomment>label of a field</extracomment>
        <translation>&amp;Contraseña:</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>message while the password is checked</extracomment>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Password of the photo box</source>
        <translation>Contraseña del fotomatón</translation>
    </message>
    <message numerus="yes">
        <source>That was not the password. Try again in %n second(s).</source>
        <extracomment>%n counts seconds</extracomment>
        <translation>
            <numerusform>Esa no era la contraseña. Inténtelo de nuevo en %n segundo.</numerusform>
            <numerusform>Esa no era la contraseña. Inténtelo de nuevo en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>That was not the password. Try again.</source>
        <translation>Esa no era la contraseña. Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>skein::photobox::PasswordDialog</name>
    <message>
        <source>&amp;Again:</source>
        <extracomment>label of the field in which the password is typed a second time</extracomment>
        <translation>&amp;Repetir:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <extracomment>label of a field</extracomment>
        <translation>&amp;Contraseña:</translation>
    </message>
    <message>
        <source>&amp;Set Password</source>
        <extracomment>button</extracomment>
        <translation>&amp;Fijar contraseña</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <extracomment>button: starts the photo box</extracomment>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Guests cannot leave the photo box without this password. Choose one that you can type at the computer the box runs on; nobody can tell it to you again.</source>
        <translation>Sin esta contraseña, los invitados no pueden salir del fotomatón. Elija una que pueda escribir en el equipo donde funciona; nadie podrá volver a decírsela.</translation>
    </message>
    <message numerus="yes">
        <source>It needs %n character(s) or more.</source>
        <extracomment>&quot;it&quot; is the password</extracomment>
        <translation>
            <numerusform>Debe tener al menos %n carácter.</numerusform>
            <numerusform>Debe tener al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password of the Photo Box</source>
        <translation>Contraseña del fotomatón</translation>
    </message>
    <message>
        <source>Password, again</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>Repetir contraseña</translation>
    </message>
    <message>
        <source>Start &amp;Without Password</source>
        <translation>Iniciar &amp;sin contraseña</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
    <message>
        <source>To leave the photo box press %1, then type the password.</source>
        <extracomment>%1 is a key, &quot;Ctrl+Alt+B&quot;</extracomment>
        <translation>Para salir del fotomatón, pulse %1 y escriba la contraseña.</translation>
    </message>
    <message>
        <source>To leave the photo box press %1, then type the password. Without a password, %1 alone ends it. You can choose another key in Preferences &gt; Photo Box.</source>
        <extracomment>%1 is a key, &quot;Ctrl+Alt+B&quot;</extracomment>
        <translation>Para salir del fotomatón, pulse %1 y escriba la contraseña. Sin contraseña, basta con %1 para terminarlo. Puede elegir otra tecla en Preferencias &gt; Fotomatón.</translation>
    </message>
</context>
<context>
    <name>skein::photobox::PhotoBoxPlugin</name>
    <message>
        <source>A photo box is open.</source>
        <translation>Hay un fotomatón abierto.</translation>
    </message>
    <message>
        <source>Another plugin has this window. End that first, then start the photo box again.</source>
        <translation>Otro complemento ocupa esta ventana. Termínelo primero y vuelva a iniciar el fotomatón.</translation>
    </message>
    <message>
        <source>It needs a newer version of Skein.</source>
        <translation>Necesita una versión más reciente de Skein.</translation>
    </message>
    <message>
        <source>Lets guests take their own photographs; a key and a password end it, see Preferences &gt; Photo Box</source>
        <translation>Permite a los invitados tomar sus propias fotos; una tecla y una contraseña lo terminan, vea Preferencias &gt; Fotomatón</translation>
    </message>
    <message>
        <source>Lets guests take their own photographs; it is ended with a password only</source>
        <translation type="vanished">Permite que los invitados tomen sus propias fotos; solo se termina con una contraseña</translation>
    </message>
    <message>
        <source>Photo &amp;Box</source>
        <extracomment>command of a menu</extracomment>
        <translation>F&amp;otomatón</translation>
    </message>
    <message>
        <source>Photo Box</source>
        <extracomment>name of the plugin</extracomment>
        <translation>Fotomatón</translation>
    </message>
    <message>
        <source>The photo box needs a session for its photographs. Open one, then start it again.</source>
        <translation>El fotomatón necesita una sesión para sus fotos. Abra una e inícielo de nuevo.</translation>
    </message>
</context>
</TS>
