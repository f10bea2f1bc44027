<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>skein::eclipse::CameraFit</name>
    <message>
        <source>%1: with %2 the nearest that this camera can is %3 stops too bright.</source>
        <extracomment>%1 is a phase of the eclipse, %2 an exposure, %3 a number of stops</extracomment>
        <translation>%1: con %2, lo más próximo que puede esta cámara es %3 EV demasiado claro.</translation>
    </message>
    <message>
        <source>%1: with %2 the nearest that this camera can is %3 stops too dark.</source>
        <extracomment>%1 is a phase of the eclipse, %2 an exposure, %3 a number of stops</extracomment>
        <translation>%1: con %2, lo más próximo que puede esta cámara es %3 EV demasiado oscuro.</translation>
    </message>
    <message>
        <source>ISO cannot be set from here now. Switch automatic ISO off at the camera.</source>
        <translation>El ISO no se puede ajustar ahora desde aquí. Desactive el ISO automático en la cámara.</translation>
    </message>
    <message>
        <source>The aperture cannot be set from here now. Turn the camera&apos;s dial to M, or set it at the lens.</source>
        <translation>La apertura no se puede ajustar ahora desde aquí. Gire el dial de la cámara a M o ajústela en el objetivo.</translation>
    </message>
    <message>
        <source>The camera decides the shutter speed itself. Turn its dial to M (manual).</source>
        <translation>La cámara decide por sí misma la velocidad de obturación. Gire su dial a M (manual).</translation>
    </message>
    <message>
        <source>The camera does not let the shutter speed be set from here: every photograph is taken with the one it has.</source>
        <translation>La cámara no permite ajustar desde aquí la velocidad de obturación: todas las fotos se toman con la que tiene.</translation>
    </message>
    <message>
        <source>The camera&apos;s dial is at B (bulb), where nobody would close the shutter. Turn it to M (manual).</source>
        <translation>El dial de la cámara está en B (bulb), y nadie cerraría el obturador. Gírelo a M (manual).</translation>
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
        <translation>La obturación está en bulb y nadie cerraría el obturador: así no se toma ninguna foto. Gire el dial de la cámara a M (manual).</translation>
    </message>
    <message>
        <source>aperture %1</source>
        <extracomment>one of a list; %1 is an aperture, &quot;f/8&quot;</extracomment>
        <translation>apertura %1</translation>
    </message>
    <message>
        <source>shutter %1</source>
        <extracomment>one of a list; %1 is a shutter speed</extracomment>
        <translation>obturación %1</translation>
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
        <translation>&amp;Escribir yo las horas</translation>
    </message>
    <message>
        <source>Kind of the eclipse</source>
        <translation>Tipo de eclipse</translation>
    </message>
    <message>
        <source>Local time</source>
        <extracomment>head of a column</extracomment>
        <translation>Hora local</translation>
    </message>
    <message>
        <source>No contact times yet. Type place and day and compute them, or type the times yourself.</source>
        <translation>Aún no hay horas de contacto. Escriba el lugar y el día y calcúlelas, o escriba las horas usted mismo.</translation>
    </message>
    <message>
        <source>Sun&apos;s height</source>
        <extracomment>head of a column: how high the Sun stands above the horizon</extracomment>
        <translation>Altura del Sol</translation>
    </message>
    <message>
        <source>Times of your own, in UTC:</source>
        <translation>Horas propias, en UTC:</translation>
    </message>
    <message>
        <source>UTC</source>
        <extracomment>head of a column of times</extracomment>
        <translation>UTC</translation>
    </message>
    <message>
        <source>When the Moon touches and leaves the disk of the Sun, as computed for this place and day, or as another source tells and you type.</source>
        <translation>Cuándo toca y abandona la Luna el disco del Sol, según el cálculo para este lugar y día, o según otra fuente si usted escribe las horas.</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::Cues</name>
    <message>
        <source>Filter off!</source>
        <extracomment>spoken aloud: the solar filter is to be taken off the lens</extracomment>
        <translation>¡Quitar filtro!</translation>
    </message>
    <message>
        <source>Filter on!</source>
        <extracomment>spoken aloud: the solar filter is to be put on the lens</extracomment>
        <translation>¡Poner filtro!</translation>
    </message>
    <message>
        <source>First contact</source>
        <extracomment>spoken aloud during the eclipse; short</extracomment>
        <translation>Primer contacto</translation>
    </message>
    <message>
        <source>Fourth contact: the eclipse is over</source>
        <translation>Cuarto contacto: el eclipse ha terminado</translation>
    </message>
    <message>
        <source>Maximum</source>
        <extracomment>spoken aloud during the eclipse: the middle of it</extracomment>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Maximum: the filter stays on</source>
        <translation>Máximo: el filtro se queda puesto</translation>
    </message>
    <message>
        <source>One minute to first contact: the filter is on?</source>
        <translation>Un minuto para el primer contacto: ¿está puesto el filtro?</translation>
    </message>
    <message>
        <source>One minute to the ring: the filter stays on</source>
        <translation>Un minuto para el anillo: el filtro se queda puesto</translation>
    </message>
    <message>
        <source>One minute to totality</source>
        <translation>Un minuto para la totalidad</translation>
    </message>
    <message>
        <source>Ten minutes to totality</source>
        <translation>Diez minutos para la totalidad</translation>
    </message>
    <message>
        <source>The ring begins</source>
        <translation>Empieza el anillo</translation>
    </message>
    <message>
        <source>The ring is over</source>
        <translation>El anillo ha terminado</translation>
    </message>
    <message>
        <source>Totality begins</source>
        <extracomment>spoken aloud during the eclipse; short</extracomment>
        <translation>Empieza la totalidad</translation>
    </message>
    <message>
        <source>Totality ends soon: no look through the finder now</source>
        <translation>La totalidad termina pronto: no mire ahora por el visor</translation>
    </message>
    <message>
        <source>Totality is over</source>
        <translation>La totalidad ha terminado</translation>
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
        <translation> s después de C3</translation>
    </message>
    <message>
        <source> s before C2</source>
        <translation> s antes de C2</translation>
    </message>
    <message>
        <source>&amp;Cues:</source>
        <extracomment>label of a choice: how what is to be done is announced</extracomment>
        <translation>&amp;Avisos:</translation>
    </message>
    <message>
        <source>A tone</source>
        <extracomment>how what is to be done is announced</extracomment>
        <translation>Un tono</translation>
    </message>
    <message>
        <source>A voice</source>
        <extracomment>how what is to be done is announced</extracomment>
        <translation>Una voz</translation>
    </message>
    <message>
        <source>Camera&apos;s &amp;pause:</source>
        <extracomment>label of a number of seconds that the camera needs between two photographs</extracomment>
        <translation>&amp;Pausa de la cámara:</translation>
    </message>
    <message>
        <source>Every cue is shown as well.</source>
        <translation type="vanished">Además, cada aviso se muestra.</translation>
    </message>
    <message>
        <source>Filter o&amp;ff:</source>
        <extracomment>label of a number of seconds: when the solar filter is to be taken off</extracomment>
        <translation>&amp;Quitar filtro:</translation>
    </message>
    <message>
        <source>Filter o&amp;n:</source>
        <extracomment>label of a number of seconds: when the solar filter is to be put on</extracomment>
        <translation>P&amp;oner filtro:</translation>
    </message>
    <message>
        <source>How long after totality (C3) you are told to put it on again.</source>
        <translation>Cuánto tiempo después de la totalidad (C3) se le avisa de que vuelva a poner el filtro.</translation>
    </message>
    <message>
        <source>How long before totality (C2) you are told to take the solar filter off the lens. Never look through camera or finder without it before C2.</source>
        <translation>Cuánto tiempo antes de la totalidad (C2) se le avisa de que quite el filtro solar del objetivo. Nunca mire sin él por la cámara o el visor antes de C2.</translation>
    </message>
    <message>
        <source>How long the camera takes from the end of an exposure until it can begin the next. A rehearsal measures it. With too short a pause photographs are left out; with too long a one fewer are planned.</source>
        <translation>Cuánto tarda la cámara desde el final de una exposición hasta que puede empezar la siguiente. Un ensayo lo mide. Con una pausa demasiado corta se omiten fotos; con una demasiado larga se planifican menos.</translation>
    </message>
    <message>
        <source>How you are told that the filter comes off and goes on again, so that your eyes stay on the sky. Every cue is shown as well. Where the computer has no voice a tone is sounded instead; the packages speech-dispatcher or espeak-ng bring one.</source>
        <translation>Cómo se le avisa de que quite y vuelva a poner el filtro, para que sus ojos sigan en el cielo. Cada aviso también se muestra. Si el equipo no tiene voz, suena un tono en su lugar; los paquetes speech-dispatcher o espeak-ng aportan una.</translation>
    </message>
    <message>
        <source>How you are told to take the filter off and put it on again, how long before, and how long this camera needs between two photographs, as a rehearsal tells.</source>
        <translation type="vanished">Cómo se le avisa de que quite el filtro y lo vuelva a poner, con cuánta antelación, y cuánto necesita esta cámara entre dos fotos, según indique un ensayo.</translation>
    </message>
    <message>
        <source>Photographs of a rehearsal go into the folder “%1” of the session, so that they do not lie among the real ones.</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>Las fotos de un ensayo van a la carpeta «%1» de la sesión, para que no se mezclen con las de verdad.</translation>
    </message>
    <message>
        <source>Shown only</source>
        <extracomment>how what is to be done is announced: without any sound</extracomment>
        <translation>Solo mostrar</translation>
    </message>
    <message>
        <source>The camera</source>
        <extracomment>title above options: what is known of the camera</extracomment>
        <translation>La cámara</translation>
    </message>
    <message>
        <source>This computer has no voice.</source>
        <translation>Este equipo no tiene voz.</translation>
    </message>
    <message>
        <source>This computer has no voice: a tone is sounded instead. The packages speech-dispatcher or espeak-ng bring one.</source>
        <translation type="vanished">Este equipo no tiene voz: en su lugar suena un tono. Los paquetes speech-dispatcher o espeak-ng proporcionan una.</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <extracomment>title above options: what is said during an eclipse</extracomment>
        <translation>Qué hay que hacer</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::EclipsePanel</name>
    <message>
        <source>%1 in</source>
        <translation type="vanished">%1 en</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1: what is photographed next; %2: a time, &quot;0:07&quot;</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 saved, %2 left out, %3 failed, %4 to come</source>
        <extracomment>%1, %2, %3 and %4 are numbers of photographs</extracomment>
        <translation>%1 guardadas, %2 omitidas, %3 fallidas, %4 por hacer</translation>
    </message>
    <message>
        <source>%1 saved, %2 left out, %3 failed.</source>
        <extracomment>%1, %2 and %3 are numbers of photographs</extracomment>
        <translation>%1 guardadas, %2 omitidas, %3 fallidas.</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>how many times as fast</extracomment>
        <translation type="vanished">%1×</translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <extracomment>button: plays the eclipse as a test</extracomment>
        <translation>&amp;Ensayar</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <extracomment>button</extracomment>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>button</extracomment>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Ending: settings are put back</source>
        <translation>Terminando: se restablecen los ajustes</translation>
    </message>
    <message>
        <source>From before the maximum</source>
        <translation>Desde antes del máximo</translation>
    </message>
    <message>
        <source>From before the ring</source>
        <translation>Desde antes del anillo</translation>
    </message>
    <message>
        <source>From before totality</source>
        <translation>Desde antes de la totalidad</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Desde el principio</translation>
    </message>
    <message>
        <source>From the end</source>
        <translation>Desde el final</translation>
    </message>
    <message>
        <source>Go &amp;On</source>
        <extracomment>button: after a pause</extracomment>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>Goes through the plan with this camera now, faster than in the sky, to see whether it can be done.</source>
        <translation type="vanished">Recorre ahora el plan con esta cámara, más rápido que en el cielo, para ver si se puede cumplir.</translation>
    </message>
    <message>
        <source>Goes through the plan with this camera now, faster than in the sky, to see whether it can be done. Its photographs go into the folder “%1” of the session.</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>Recorre ahora el plan con esta cámara, más rápido que en el cielo, para ver si se puede realizar. Sus fotos van a la carpeta «%1» de la sesión.</translation>
    </message>
    <message>
        <source>How fast the rehearsal waits</source>
        <translation>A qué velocidad espera el ensayo</translation>
    </message>
    <message>
        <source>How long it is until the next phase, what is done then, and whether the rehearsal begins with the plan, shortly before totality, or at its end.</source>
        <translation>Cuánto falta para la fase siguiente, qué se hace entonces y si el ensayo empieza con el plan, poco antes de la totalidad o al final del plan.</translation>
    </message>
    <message>
        <source>How much of the plan is behind</source>
        <translation>Cuánto del plan se ha completado</translation>
    </message>
    <message>
        <source>In real time</source>
        <extracomment>one of a list of choices: the others are &quot;Waiting 10×&quot; and so on</extracomment>
        <translation>En tiempo real</translation>
    </message>
    <message>
        <source>Lets the photographs wait, or goes on with those that are due.</source>
        <translation>Pone las fotos en espera, o continúa con las que correspondan.</translation>
    </message>
    <message>
        <source>No eclipse is planned. Say under “Plan…” where and when it is seen.</source>
        <translation>No hay ningún eclipse planificado. Indique en «Planificar…» dónde y cuándo se ve.</translation>
    </message>
    <message>
        <source>Opens the plan: place, day, and the exposures of each phase.</source>
        <translation>Abre el plan: lugar, día y las exposiciones de cada fase.</translation>
    </message>
    <message>
        <source>P&amp;lan…</source>
        <extracomment>button: opens the window of the plan</extracomment>
        <translation>P&amp;lanificar…</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <extracomment>button</extracomment>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>state</extracomment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Paused: no photographs, but the eclipse goes on</source>
        <translation>En pausa: no se toman fotos, pero el eclipse continúa</translation>
    </message>
    <message>
        <source>Rehearsal in real time</source>
        <translation>Ensayo en tiempo real</translation>
    </message>
    <message>
        <source>Rehearsal, %1×</source>
        <translation type="vanished">Ensayo, %1×</translation>
    </message>
    <message>
        <source>Rehearsal: waiting %1 times as fast, photographs at their own pace</source>
        <extracomment>%1 is a number; photographs take as long as they do in earnest</extracomment>
        <translation>Ensayo: esperas %1 veces más rápidas, fotos a su propio ritmo</translation>
    </message>
    <message>
        <source>Takes the photographs of the plan by the clock of the computer, or stops that.</source>
        <translation>Toma las fotos del plan según el reloj del equipo, o deja de hacerlo.</translation>
    </message>
    <message>
        <source>The camera was ready again %1 s after each exposure; the plan counts on %2 s.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>La cámara volvió a estar lista %1 s después de cada exposición; el plan cuenta con %2 s.</translation>
    </message>
    <message>
        <source>The eclipse is over</source>
        <translation>El eclipse ha terminado</translation>
    </message>
    <message>
        <source>The rehearsal takes %1.</source>
        <extracomment>%1: how long, &quot;4:50&quot;</extracomment>
        <translation>El ensayo dura %1.</translation>
    </message>
    <message>
        <source>The rehearsal takes about %1: only waiting is faster, photographs take their time.</source>
        <extracomment>%1: how long, &quot;4:50&quot;</extracomment>
        <translation>El ensayo dura aproximadamente %1: solo las esperas son más rápidas, las fotos tardan lo habitual.</translation>
    </message>
    <message>
        <source>Until: %1</source>
        <extracomment>stands above a time that is counted down; %1: &quot;First contact&quot;, &quot;Totality begins&quot;, &quot;Maximum&quot;</extracomment>
        <translation>Hasta: %1</translation>
    </message>
    <message>
        <source>Waiting %1×</source>
        <extracomment>rehearsal, while nothing is to be done; %1 is a number: how many times faster</extracomment>
        <translation>Espera a %1×</translation>
    </message>
    <message>
        <source>Waiting is so many times as fast. Photographs take their time.</source>
        <translation>Las esperas son tantas veces más rápidas. Las fotos tardan lo habitual.</translation>
    </message>
    <message>
        <source>Where the rehearsal begins</source>
        <translation>Dónde empieza el ensayo</translation>
    </message>
    <message>
        <source>about %1 to go</source>
        <extracomment>%1: how long, &quot;4:50&quot;</extracomment>
        <translation>faltan aprox. %1</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::EclipsePlugin</name>
    <message>
        <source>%1 photographs of the eclipse are saved, %2 were left out, %3 failed.</source>
        <extracomment>%1 to %3 are numbers of photographs</extracomment>
        <translation>%1 fotos del eclipse guardadas, %2 omitidas, %3 fallidas.</translation>
    </message>
    <message>
        <source>&amp;Eclipse</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Eclipse</translation>
    </message>
    <message>
        <source>&amp;Plan an Eclipse…</source>
        <translation>&amp;Planificar un eclipse…</translation>
    </message>
    <message>
        <source>&amp;Rehearse Eclipse</source>
        <extracomment>command of a menu</extracomment>
        <translation>E&amp;nsayar el eclipse</translation>
    </message>
    <message>
        <source>&amp;Show Eclipse Panel</source>
        <extracomment>command of a menu: shows the tab &quot;Eclipse&quot; at the side of the window</extracomment>
        <translation>&amp;Mostrar el panel Eclipse</translation>
    </message>
    <message>
        <source>A sequence is running. Stop it, or wait until it has ended.</source>
        <translation>Hay una secuencia en curso. Deténgala o espere a que termine.</translation>
    </message>
    <message>
        <source>An eclipse is being photographed. Closing the window ends that.</source>
        <translation>Se está fotografiando un eclipse. Si cierra la ventana, se termina.</translation>
    </message>
    <message>
        <source>An eclipse is being rehearsed. Closing the window ends that.</source>
        <translation>Se está ensayando un eclipse. Si cierra la ventana, se termina.</translation>
    </message>
    <message>
        <source>Begins or stops photographing the eclipse that is planned</source>
        <translation>Empieza o deja de fotografiar el eclipse planificado</translation>
    </message>
    <message>
        <source>Eclipse</source>
        <extracomment>title of a tab</extracomment>
        <translation>Eclipse</translation>
    </message>
    <message>
        <source>Eclipse, rehearsal</source>
        <extracomment>what takes photographs, in a bar over the picture</extracomment>
        <translation>Eclipse, ensayo</translation>
    </message>
    <message>
        <source>Goes through the eclipse that is planned, faster than it will be</source>
        <translation>Recorre el eclipse planificado, más deprisa de lo que será</translation>
    </message>
    <message>
        <source>It needs a newer version of Skein.</source>
        <translation>Necesita una versión más reciente de Skein.</translation>
    </message>
    <message>
        <source>It was a rehearsal: they lie in the folder “%1” of the session.</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>Era un ensayo: están en la carpeta «%1» de la sesión.</translation>
    </message>
    <message>
        <source>No camera is connected. Connect one before the eclipse begins.</source>
        <translation>No hay ninguna cámara conectada. Conecte una antes de que empiece el eclipse.</translation>
    </message>
    <message>
        <source>P&amp;ause Eclipse</source>
        <extracomment>command of a menu</extracomment>
        <translation>P&amp;ausar el eclipse</translation>
    </message>
    <message>
        <source>Photograph &amp;Eclipse</source>
        <extracomment>command of a menu, a verb: takes the photographs of the plan</extracomment>
        <translation>&amp;Fotografiar el eclipse</translation>
    </message>
    <message>
        <source>Shows the tab “Eclipse” at the side of the window, which counts down to the next contact</source>
        <translation>Muestra a un lado de la ventana la pestaña «Eclipse», con la cuenta atrás hasta el próximo contacto</translation>
    </message>
    <message>
        <source>Takes no photographs of the eclipse until it is chosen again</source>
        <translation>No toma fotos del eclipse hasta que se vuelva a elegir</translation>
    </message>
    <message>
        <source>The camera is being set back to what it was before the eclipse. Closing the window now may leave it as it is.</source>
        <translation>Se está devolviendo la cámara al estado que tenía antes del eclipse. Si cierra la ventana ahora, puede quedarse como está.</translation>
    </message>
    <message>
        <source>Where and when an eclipse is seen, and how it is photographed</source>
        <translation>Dónde y cuándo se ve un eclipse, y cómo se fotografía</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::EclipseRun</name>
    <message>
        <source>No eclipse is planned. Say under “Plan…” where and when it is seen.</source>
        <translation>No hay ningún eclipse planificado. Indique en «Planificar…» dónde y cuándo se ve.</translation>
    </message>
    <message>
        <source>Nothing is to be photographed. Switch on some phases under “Plan…”.</source>
        <translation>No hay nada que fotografiar. Active algunas fases en «Planificar…».</translation>
    </message>
    <message>
        <source>The camera could not be set back. Set it yourself: %1.</source>
        <extracomment>%1 is a list of what could not be set</extracomment>
        <translation>No se pudieron restablecer los ajustes de la cámara. Ajústela usted mismo: %1.</translation>
    </message>
    <message>
        <source>The camera was away for a while. It is back.</source>
        <translation>La cámara no estuvo disponible durante un rato. Ya ha vuelto.</translation>
    </message>
    <message>
        <source>The camera&apos;s dial is at B (bulb), where nobody would close the shutter. Turn it to M (manual), and begin again.</source>
        <translation>El dial de la cámara está en B (bulb), y nadie cerraría el obturador. Gírelo a M (manual) y empiece de nuevo.</translation>
    </message>
    <message>
        <source>This eclipse is over. Rehearse it, or plan another one.</source>
        <translation>Este eclipse ha terminado. Ensáyelo o planifique otro.</translation>
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
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Annular eclipse</source>
        <extracomment>a kind of eclipse</extracomment>
        <translation>Eclipse anular</translation>
    </message>
    <message>
        <source>Annular eclipse, %1 of the ring</source>
        <extracomment>%1: how long, &quot;4:50&quot;</extracomment>
        <translation>Eclipse anular, %1 de anillo</translation>
    </message>
    <message>
        <source>Baily&apos;s beads</source>
        <extracomment>phase of an eclipse</extracomment>
        <translation>Perlas de Baily</translation>
    </message>
    <message>
        <source>C1, first contact</source>
        <translation>C1, primer contacto</translation>
    </message>
    <message>
        <source>C2, second contact</source>
        <translation>C2, segundo contacto</translation>
    </message>
    <message>
        <source>C3, third contact</source>
        <translation>C3, tercer contacto</translation>
    </message>
    <message>
        <source>C4, fourth contact</source>
        <translation>C4, cuarto contacto</translation>
    </message>
    <message>
        <source>Diamond ring</source>
        <extracomment>phase of an eclipse</extracomment>
        <translation>Anillo de diamantes</translation>
    </message>
    <message>
        <source>Inner corona</source>
        <extracomment>what is photographed during totality</extracomment>
        <translation>Corona interior</translation>
    </message>
    <message>
        <source>Maximum</source>
        <extracomment>the middle of an eclipse</extracomment>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>No eclipse</source>
        <extracomment>at this place on this day</extracomment>
        <translation>Sin eclipse</translation>
    </message>
    <message>
        <source>Outer corona</source>
        <extracomment>what is photographed during totality</extracomment>
        <translation>Corona exterior</translation>
    </message>
    <message>
        <source>Partial eclipse</source>
        <extracomment>a kind of eclipse</extracomment>
        <translation>Eclipse parcial</translation>
    </message>
    <message>
        <source>Partial, with filter</source>
        <translation>Parcial, con filtro</translation>
    </message>
    <message>
        <source>Ring, with filter</source>
        <translation>Anillo, con filtro</translation>
    </message>
    <message>
        <source>Total eclipse</source>
        <extracomment>a kind of eclipse</extracomment>
        <translation>Eclipse total</translation>
    </message>
    <message>
        <source>Total eclipse, %1 of totality</source>
        <extracomment>%1: how long, &quot;1:15&quot;</extracomment>
        <translation>Eclipse total, %1 de totalidad</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::ExposureTable</name>
    <message>
        <source>Aperture</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Every</source>
        <extracomment>head of a column: a photograph every so many seconds</extracomment>
        <translation>Cada</translation>
    </message>
    <message>
        <source>Exposures of the phases</source>
        <translation>Exposiciones de las fases</translation>
    </message>
    <message>
        <source>ISO</source>
        <extracomment>head of a column</extracomment>
        <translation>ISO</translation>
    </message>
    <message>
        <source>In all</source>
        <extracomment>head of a column: photographs altogether</extracomment>
        <translation>En total</translation>
    </message>
    <message>
        <source>On this camera</source>
        <translation>En esta cámara</translation>
    </message>
    <message>
        <source>Phase</source>
        <extracomment>head of a column: phase of the eclipse</extracomment>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Phases that are photographed</source>
        <translation>Fases que se fotografían</translation>
    </message>
    <message>
        <source>Photographs each time</source>
        <translation>Fotos cada vez</translation>
    </message>
    <message>
        <source>Photographs in this phase altogether</source>
        <translation>Total de fotos en esta fase</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>head of a column: how many photographs</extracomment>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Seconds from one time to the next; 0: as fast as the camera can</source>
        <translation>Segundos de una vez a la siguiente; 0: tan rápido como pueda la cámara</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <extracomment>name of a field, for screen readers: ISO</extracomment>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Shutter</source>
        <extracomment>head of a column: the shutter speed</extracomment>
        <translation>Obturación</translation>
    </message>
    <message>
        <source>Shutter time of the first photograph, in seconds: 1/400 or 0.5</source>
        <translation>Tiempo de obturación de la primera foto, en segundos: 1/400 o 0.5</translation>
    </message>
    <message>
        <source>Stops</source>
        <extracomment>head of a column: stops by which each photograph is longer than the one before</extracomment>
        <translation>EV</translation>
    </message>
    <message>
        <source>Stops by which each photograph is longer than the one before it</source>
        <translation>EV de más en la exposición de cada foto respecto a la anterior</translation>
    </message>
    <message>
        <source>The nearest that the camera can</source>
        <translation>Lo más próximo que puede la cámara</translation>
    </message>
    <message>
        <source>f-number</source>
        <extracomment>head of a column</extracomment>
        <translation>Número f</translation>
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
        <translation>&amp;Calcular las horas de contacto</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <extracomment>label of a date</extracomment>
        <translation>&amp;Día:</translation>
    </message>
    <message>
        <source>&amp;Height:</source>
        <extracomment>label of a number: metres above the sea</extracomment>
        <translation>Al&amp;titud:</translation>
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
        <translation>Una latitud está entre −90 (el Polo Sur) y 90 (el Polo Norte).</translation>
    </message>
    <message>
        <source>A longitude lies between −180 (west of Greenwich) and 180 (east of it).</source>
        <translation>Una longitud está entre −180 (al oeste de Greenwich) y 180 (al este).</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt Eclipse</source>
        <translation>Buscar el siguiente &amp;eclipse</translation>
    </message>
    <message>
        <source>L&amp;atitude:</source>
        <extracomment>label of a field</extracomment>
        <translation>L&amp;atitud:</translation>
    </message>
    <message>
        <source>L&amp;ongitude:</source>
        <extracomment>label of a field</extracomment>
        <translation>L&amp;ongitud:</translation>
    </message>
    <message>
        <source>P&amp;lace:</source>
        <extracomment>label of a field: the name of the place</extracomment>
        <translation>&amp;Lugar:</translation>
    </message>
    <message>
        <source>This latitude cannot be read. Type it like 43.3623 or 43° 21&apos; 44&quot; N.</source>
        <translation>No se puede leer esta latitud. Escríbala como 43.3623 o 43° 21&apos; 44&quot; N.</translation>
    </message>
    <message>
        <source>This longitude cannot be read. Type it like -8.4115 or 8° 24&apos; 41&quot; W.</source>
        <translation>No se puede leer esta longitud. Escríbala como -8.4115 o 8° 24&apos; 41&quot; W.</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::PlaceText</name>
    <message>
        <source>E</source>
        <comment>longitude</comment>
        <extracomment>east, as it is typed behind (or before) a longitude; see N. German: O</extracomment>
        <translation>E|Este</translation>
    </message>
    <message>
        <source>N</source>
        <comment>latitude</comment>
        <extracomment>north, as it is typed behind (or before) a latitude; more than one may be given, as N|Nord. N, S, E and W are always understood.</extracomment>
        <translation>N|Norte</translation>
    </message>
    <message>
        <source>S</source>
        <comment>latitude</comment>
        <extracomment>south, as it is typed behind (or before) a latitude; see N</extracomment>
        <translation>S|Sur</translation>
    </message>
    <message>
        <source>W</source>
        <comment>longitude</comment>
        <extracomment>west, as it is typed behind (or before) a longitude; see N. French: O</extracomment>
        <translation>O|Oeste</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::PlanDialog</name>
    <message>
        <source>&amp;Save As…</source>
        <extracomment>button</extracomment>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>&amp;Usual Exposures</source>
        <extracomment>button: writes usual exposures into the table</extracomment>
        <translation>E&amp;xposiciones habituales</translation>
    </message>
    <message>
        <source>Contact times</source>
        <extracomment>title of a part: when the phases of the eclipse begin</extracomment>
        <translation>Horas de contacto</translation>
    </message>
    <message>
        <source>Exposures</source>
        <extracomment>title of a part</extracomment>
        <translation>Exposiciones</translation>
    </message>
    <message>
        <source>Fills the table with exposures that are usual for f/8, ISO 100 and a filter of density 5.</source>
        <translation>Rellena la tabla con las exposiciones habituales para f/8, ISO 100 y un filtro de densidad 5.</translation>
    </message>
    <message>
        <source>No eclipse is seen from this place within ten years after that.</source>
        <translation>Desde este lugar no se ve ningún eclipse en los diez años siguientes.</translation>
    </message>
    <message>
        <source>O&amp;pen…</source>
        <extracomment>button: opens a plan</extracomment>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <source>Open a Plan</source>
        <translation>Abrir un plan</translation>
    </message>
    <message>
        <source>Place and day</source>
        <translation>Lugar y día</translation>
    </message>
    <message>
        <source>Plan of an Eclipse</source>
        <translation>Plan de un eclipse</translation>
    </message>
    <message>
        <source>Plans of eclipses (*.json)</source>
        <translation>Planes de eclipses (*.json)</translation>
    </message>
    <message>
        <source>Save the Plan</source>
        <translation>Guardar el plan</translation>
    </message>
    <message>
        <source>Takes a plan from a file in the place of this one.</source>
        <translation>Toma de un archivo un plan que sustituye a este.</translation>
    </message>
    <message>
        <source>The Sun is below the horizon at %1.</source>
        <extracomment>%1 is the name of a contact, such as &quot;First contact&quot;</extracomment>
        <translation>El Sol está bajo el horizonte en: %1.</translation>
    </message>
    <message>
        <source>The photographs are taken by the computer&apos;s clock: set it by the network (NTP) or GPS shortly before. Computed times are good to one or two seconds.</source>
        <translation>Las fotos se toman según el reloj del equipo: póngalo en hora por la red (NTP) o por GPS poco antes. Las horas calculadas tienen una precisión de uno o dos segundos.</translation>
    </message>
    <message>
        <source>The plan cannot be opened: %1.</source>
        <extracomment>%1 is the reason</extracomment>
        <translation>No se puede abrir el plan: %1.</translation>
    </message>
    <message>
        <source>The plan cannot be saved: %1. Choose another folder.</source>
        <extracomment>%1 is the reason</extracomment>
        <translation>No se puede guardar el plan: %1. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The times are not in order: each contact must come after the one before it.</source>
        <translation>Las horas no están en orden: cada contacto debe ser posterior al anterior.</translation>
    </message>
    <message>
        <source>There is no eclipse at this place on that day. Choose another day, or let the next one be found.</source>
        <translation>No hay ningún eclipse en este lugar ese día. Elija otro día o busque el siguiente.</translation>
    </message>
    <message>
        <source>What is wrong with the plan</source>
        <extracomment>name of a list of sentences, for screen readers</extracomment>
        <translation>Qué falla en el plan</translation>
    </message>
    <message>
        <source>Where you stand and on which day. The next eclipse that is seen there can be searched for, and the times of that day computed.</source>
        <translation>Dónde está usted y en qué día. Se puede buscar el próximo eclipse visible allí y calcular las horas de ese día.</translation>
    </message>
    <message>
        <source>Which exposures are taken in each phase, how many and how often. The last column tells what the camera makes of it.</source>
        <translation>Qué exposiciones se hacen en cada fase, cuántas y con qué frecuencia. La última columna indica en qué las convierte la cámara.</translation>
    </message>
    <message>
        <source>Writes this plan to a file, for another computer or another year.</source>
        <translation>Escribe este plan en un archivo, para otro equipo u otro año.</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::PlanFile</name>
    <message>
        <source>This file is no plan of an eclipse. Choose another one.</source>
        <translation>Este archivo no es un plan de eclipse. Elija otro.</translation>
    </message>
    <message>
        <source>This plan was saved by a newer version of Skein. Open it there.</source>
        <translation>Este plan lo guardó una versión más reciente de Skein. Ábralo con ella.</translation>
    </message>
</context>
</TS>
