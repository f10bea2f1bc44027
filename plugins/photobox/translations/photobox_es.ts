<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>skein::photobox::BoxPage</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Background:</source>
        <translation>&amp;Fondo:</translation>
    </message>
    <message>
        <source>&amp;Countdown:</source>
        <translation>&amp;Cuenta atrás:</translation>
    </message>
    <message>
        <source>&amp;Greeting:</source>
        <translation>&amp;Saludo:</translation>
    </message>
    <message>
        <source>&amp;Key to end it:</source>
        <translation>&amp;Tecla para terminar:</translation>
    </message>
    <message>
        <source>&amp;Logo:</source>
        <translation>&amp;Logotipo:</translation>
    </message>
    <message>
        <source>&amp;Remove Password</source>
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
        <source>A collage of four</source>
        <translation>Un collage de cuatro</translation>
    </message>
    <message>
        <source>A picture file</source>
        <translation>Un archivo de imagen</translation>
    </message>
    <message>
        <source>A press &amp;takes:</source>
        <translation>Una pulsación t&amp;oma:</translation>
    </message>
    <message>
        <source>Anna and Tom, 12 June</source>
        <translation>Ana y Tomás, 12 de junio</translation>
    </message>
    <message>
        <source>Choose the picture file of the logo</source>
        <translation>Elegir el archivo de imagen del logotipo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>It has to be one key with Ctrl, Alt or Meta, so that no guest happens upon it.</source>
        <translation>Debe ser una tecla con Ctrl, Alt o Meta, para que ningún invitado la pulse por casualidad.</translation>
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
        <translation>Nunca</translation>
    </message>
    <message>
        <source>One photograph</source>
        <translation>Una foto</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Contraseña:</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.tif *.tiff *.webp)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.tif *.tiff *.webp)</translation>
    </message>
    <message>
        <source>Set &amp;Password…</source>
        <translation>Fi&amp;jar contraseña…</translation>
    </message>
    <message>
        <source>Slide show after:</source>
        <translation>Presentación tras:</translation>
    </message>
    <message>
        <source>So&amp;unds</source>
        <translation>Son&amp;idos</translation>
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
        <source>What the guests choose</source>
        <translation>Lo que eligen los invitados</translation>
    </message>
</context>
<context>
    <name>skein::photobox::BoxRun</name>
    <message>
        <source>Oops, that one did not work. Stay there: once more!</source>
        <translation>¡Vaya, esta no ha salido! Quédense ahí: ¡otra vez!</translation>
    </message>
    <message>
        <source>Photo %1 of %2</source>
        <translation>Foto %1 de %2</translation>
    </message>
    <message>
        <source>Smile!</source>
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
        <translation>Cuatro fotos</translation>
    </message>
    <message>
        <source>Photo box</source>
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
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>&amp;End Photo Box</source>
        <translation>&amp;Terminar fotomatón</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Contraseña:</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Password of the photo box</source>
        <translation>Contraseña del fotomatón</translation>
    </message>
    <message numerus="yes">
        <source>That was not the password. Try again in %n second(s).</source>
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
        <translation>&amp;Repetir:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Contraseña:</translation>
    </message>
    <message>
        <source>&amp;Set Password</source>
        <translation>&amp;Fijar contraseña</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Guests cannot leave the photo box without this password. Choose one that you can type at the computer the box runs on; nobody can tell it to you again.</source>
        <translation>Sin esta contraseña, los invitados no pueden salir del fotomatón. Elija una que pueda escribir en el equipo donde funciona; nadie podrá volver a decírsela.</translation>
    </message>
    <message numerus="yes">
        <source>It needs %n character(s) or more.</source>
        <translation>
            <numerusform>Debe tener al menos %n carácter.</numerusform>
            <numerusform>Debe tener al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password of the Photo Box</source>
        <translation>Contraseña del fotomatón</translation>
    </message>
    <message>
        <source>Password, again</source>
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
        <source>Lets guests take their own photographs; it is ended with a password only</source>
        <translation>Permite que los invitados tomen sus propias fotos; solo se termina con una contraseña</translation>
    </message>
    <message>
        <source>Photo &amp;Box</source>
        <translation>F&amp;otomatón</translation>
    </message>
    <message>
        <source>Photo Box</source>
        <translation>Fotomatón</translation>
    </message>
    <message>
        <source>The photo box needs a session for its photographs. Open one, then start it again.</source>
        <translation>El fotomatón necesita una sesión para sus fotos. Abra una e inícielo de nuevo.</translation>
    </message>
</context>
</TS>
