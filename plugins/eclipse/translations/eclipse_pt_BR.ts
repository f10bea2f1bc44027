<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>skein::eclipse::CameraFit</name>
    <message>
        <source>%1: with %2 the nearest that this camera can is %3 stops too bright.</source>
        <extracomment>%1 is a phase of the eclipse, %2 an exposure, %3 a number of stops</extracomment>
        <translation>%1: com %2, o mais próximo que esta câmera consegue é %3 pontos claro demais.</translation>
    </message>
    <message>
        <source>%1: with %2 the nearest that this camera can is %3 stops too dark.</source>
        <extracomment>%1 is a phase of the eclipse, %2 an exposure, %3 a number of stops</extracomment>
        <translation>%1: com %2, o mais próximo que esta câmera consegue é %3 pontos escuro demais.</translation>
    </message>
    <message>
        <source>ISO cannot be set from here now. Switch automatic ISO off at the camera.</source>
        <translation>O ISO não pode ser definido daqui agora. Desligue o ISO automático na câmera.</translation>
    </message>
    <message>
        <source>The aperture cannot be set from here now. Turn the camera&apos;s dial to M, or set it at the lens.</source>
        <translation>A abertura não pode ser definida daqui agora. Gire o disco da câmera para M ou defina-a na lente.</translation>
    </message>
    <message>
        <source>The camera decides the shutter speed itself. Turn its dial to M (manual).</source>
        <translation>A câmera decide a velocidade do obturador sozinha. Gire o disco para M (manual).</translation>
    </message>
    <message>
        <source>The camera does not let the shutter speed be set from here: every photograph is taken with the one it has.</source>
        <translation>A câmera não permite definir a velocidade do obturador daqui: cada foto é tirada com a que ela tem.</translation>
    </message>
    <message>
        <source>The camera&apos;s dial is at B (bulb), where nobody would close the shutter. Turn it to M (manual).</source>
        <translation>O disco da câmera está em B (Bulb), onde nada fecharia o obturador. Gire-o para M (manual).</translation>
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
        <translation>O obturador está em Bulb, e nada o fecharia: nenhuma foto é tirada assim. Gire o disco da câmera para M (manual).</translation>
    </message>
    <message>
        <source>aperture %1</source>
        <extracomment>one of a list; %1 is an aperture, &quot;f/8&quot;</extracomment>
        <translation>abertura %1</translation>
    </message>
    <message>
        <source>shutter %1</source>
        <extracomment>one of a list; %1 is a shutter speed</extracomment>
        <translation>obturador %1</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::ContactsForm</name>
    <message>
        <source>%1, in UTC</source>
        <extracomment>%1 is the name of a contact, such as &quot;First contact&quot;; name of a field, for screen readers</extracomment>
        <translation>%1, em UTC</translation>
    </message>
    <message>
        <source>%1°</source>
        <extracomment>degrees above the horizon</extracomment>
        <translation>%1°</translation>
    </message>
    <message>
        <source>&amp;Type the times myself</source>
        <translation>&amp;Digitar eu mesmo os horários</translation>
    </message>
    <message>
        <source>Kind of the eclipse</source>
        <translation>Tipo do eclipse</translation>
    </message>
    <message>
        <source>Local time</source>
        <extracomment>head of a column</extracomment>
        <translation>Hora local</translation>
    </message>
    <message>
        <source>No contact times yet. Type place and day and compute them, or type the times yourself.</source>
        <translation>Ainda não há horários de contato. Digite o lugar e o dia e calcule-os, ou digite os horários você mesmo.</translation>
    </message>
    <message>
        <source>Sun&apos;s height</source>
        <extracomment>head of a column: how high the Sun stands above the horizon</extracomment>
        <translation>Altura do Sol</translation>
    </message>
    <message>
        <source>Times of your own, in UTC:</source>
        <translation>Horários próprios, em UTC:</translation>
    </message>
    <message>
        <source>UTC</source>
        <extracomment>head of a column of times</extracomment>
        <translation>UTC</translation>
    </message>
    <message>
        <source>When the Moon touches and leaves the disk of the Sun, as computed for this place and day, or as another source tells and you type.</source>
        <translation>Quando a Lua toca e deixa o disco do Sol, como calculado para este lugar e dia, ou como outra fonte informa e você digita.</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::Cues</name>
    <message>
        <source>Filter off!</source>
        <extracomment>spoken aloud: the solar filter is to be taken off the lens</extracomment>
        <translation>Tire o filtro!</translation>
    </message>
    <message>
        <source>Filter on!</source>
        <extracomment>spoken aloud: the solar filter is to be put on the lens</extracomment>
        <translation>Ponha o filtro!</translation>
    </message>
    <message>
        <source>First contact</source>
        <extracomment>spoken aloud during the eclipse; short</extracomment>
        <translation>Primeiro contato</translation>
    </message>
    <message>
        <source>Fourth contact: the eclipse is over</source>
        <translation>Quarto contato: o eclipse terminou</translation>
    </message>
    <message>
        <source>Maximum</source>
        <extracomment>spoken aloud during the eclipse: the middle of it</extracomment>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Maximum: the filter stays on</source>
        <translation>Máximo: o filtro permanece</translation>
    </message>
    <message>
        <source>One minute to first contact: the filter is on?</source>
        <translation>Um minuto para o primeiro contato: o filtro está posto?</translation>
    </message>
    <message>
        <source>One minute to the ring: the filter stays on</source>
        <translation>Um minuto para o anel: o filtro permanece</translation>
    </message>
    <message>
        <source>One minute to totality</source>
        <translation>Um minuto para a totalidade</translation>
    </message>
    <message>
        <source>Ten minutes to totality</source>
        <translation>Dez minutos para a totalidade</translation>
    </message>
    <message>
        <source>The ring begins</source>
        <translation>O anel começa</translation>
    </message>
    <message>
        <source>The ring is over</source>
        <translation>O anel terminou</translation>
    </message>
    <message>
        <source>Totality begins</source>
        <extracomment>spoken aloud during the eclipse; short</extracomment>
        <translation>A totalidade começa</translation>
    </message>
    <message>
        <source>Totality ends soon: no look through the finder now</source>
        <translation>A totalidade termina em breve: não olhe mais pelo visor</translation>
    </message>
    <message>
        <source>Totality is over</source>
        <translation>A totalidade terminou</translation>
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
        <translation> s após C3</translation>
    </message>
    <message>
        <source> s before C2</source>
        <translation> s antes de C2</translation>
    </message>
    <message>
        <source>&amp;Cues:</source>
        <extracomment>label of a choice: how what is to be done is announced</extracomment>
        <translation>A&amp;visos:</translation>
    </message>
    <message>
        <source>A tone</source>
        <extracomment>how what is to be done is announced</extracomment>
        <translation>Um som</translation>
    </message>
    <message>
        <source>A voice</source>
        <extracomment>how what is to be done is announced</extracomment>
        <translation>Uma voz</translation>
    </message>
    <message>
        <source>Camera&apos;s &amp;pause:</source>
        <extracomment>label of a number of seconds that the camera needs between two photographs</extracomment>
        <translation>&amp;Pausa da câmera:</translation>
    </message>
    <message>
        <source>Every cue is shown as well.</source>
        <translation type="vanished">Cada aviso também é mostrado.</translation>
    </message>
    <message>
        <source>Filter o&amp;ff:</source>
        <extracomment>label of a number of seconds: when the solar filter is to be taken off</extracomment>
        <translation>&amp;Tirar o filtro:</translation>
    </message>
    <message>
        <source>Filter o&amp;n:</source>
        <extracomment>label of a number of seconds: when the solar filter is to be put on</extracomment>
        <translation>P&amp;ôr o filtro:</translation>
    </message>
    <message>
        <source>How long after totality (C3) you are told to put it on again.</source>
        <translation>Quanto tempo após a totalidade (C3) você é avisado para recolocá-lo.</translation>
    </message>
    <message>
        <source>How long before totality (C2) you are told to take the solar filter off the lens. Never look through camera or finder without it before C2.</source>
        <translation>Quanto tempo antes da totalidade (C2) você é avisado para tirar o filtro solar da lente. Nunca olhe sem ele pela câmera ou pelo visor antes de C2.</translation>
    </message>
    <message>
        <source>How long the camera takes from the end of an exposure until it can begin the next. A rehearsal measures it. With too short a pause photographs are left out; with too long a one fewer are planned.</source>
        <translation>Quanto tempo a câmera leva do fim de uma exposição até poder começar a seguinte. Um ensaio o mede. Com uma pausa curta demais, fotos são omitidas; com uma longa demais, menos fotos são planejadas.</translation>
    </message>
    <message>
        <source>How you are told that the filter comes off and goes on again, so that your eyes stay on the sky. Every cue is shown as well. Where the computer has no voice a tone is sounded instead; the packages speech-dispatcher or espeak-ng bring one.</source>
        <translation>Como você é avisado para tirar e recolocar o filtro, para que seus olhos fiquem no céu. Cada aviso também é mostrado. Se o computador não tiver voz, um som é emitido em vez dela; os pacotes speech-dispatcher ou espeak-ng trazem uma.</translation>
    </message>
    <message>
        <source>How you are told to take the filter off and put it on again, how long before, and how long this camera needs between two photographs, as a rehearsal tells.</source>
        <translation type="vanished">Como você é avisado para tirar o filtro e colocá-lo novamente, com quanta antecedência, e quanto tempo esta câmera precisa entre duas fotos, como informa um ensaio.</translation>
    </message>
    <message>
        <source>Photographs of a rehearsal go into the folder “%1” of the session, so that they do not lie among the real ones.</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>As fotos de um ensaio vão para a pasta “%1” da sessão, para não se misturarem com as verdadeiras.</translation>
    </message>
    <message>
        <source>Shown only</source>
        <extracomment>how what is to be done is announced: without any sound</extracomment>
        <translation>Somente mostrados</translation>
    </message>
    <message>
        <source>The camera</source>
        <extracomment>title above options: what is known of the camera</extracomment>
        <translation>A câmera</translation>
    </message>
    <message>
        <source>This computer has no voice.</source>
        <translation>Este computador não tem voz.</translation>
    </message>
    <message>
        <source>This computer has no voice: a tone is sounded instead. The packages speech-dispatcher or espeak-ng bring one.</source>
        <translation type="vanished">Este computador não tem voz: em vez dela soa um tom. Os pacotes speech-dispatcher ou espeak-ng fornecem uma.</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <extracomment>title above options: what is said during an eclipse</extracomment>
        <translation>O que deve ser feito</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::EclipsePanel</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1: what is photographed next; %2: a time, &quot;0:07&quot;</extracomment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>%1 saved, %2 left out, %3 failed, %4 to come</source>
        <extracomment>%1, %2, %3 and %4 are numbers of photographs</extracomment>
        <translation>%1 salvas, %2 omitidas, %3 com falha, %4 por vir</translation>
    </message>
    <message>
        <source>%1 saved, %2 left out, %3 failed.</source>
        <extracomment>%1, %2 and %3 are numbers of photographs</extracomment>
        <translation>%1 salvas, %2 omitidas, %3 com falha.</translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <extracomment>button: plays the eclipse as a test</extracomment>
        <translation>&amp;Ensaiar</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <extracomment>button</extracomment>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>button</extracomment>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Ending: settings are put back</source>
        <translation>Encerrando: os ajustes são restaurados</translation>
    </message>
    <message>
        <source>From before the maximum</source>
        <translation>De antes do máximo</translation>
    </message>
    <message>
        <source>From before the ring</source>
        <translation>De antes do anel</translation>
    </message>
    <message>
        <source>From before totality</source>
        <translation>De antes da totalidade</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Do início</translation>
    </message>
    <message>
        <source>From the end</source>
        <translation>Do fim</translation>
    </message>
    <message>
        <source>Go &amp;On</source>
        <extracomment>button: after a pause</extracomment>
        <translation>Co&amp;ntinuar</translation>
    </message>
    <message>
        <source>Goes through the plan with this camera now, faster than in the sky, to see whether it can be done.</source>
        <translation type="vanished">Percorre agora o plano com esta câmera, mais rápido que no céu, para ver se pode ser feito.</translation>
    </message>
    <message>
        <source>Goes through the plan with this camera now, faster than in the sky, to see whether it can be done. Its photographs go into the folder “%1” of the session.</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>Percorre agora o plano com esta câmera, mais rápido que no céu, para ver se é possível realizá-lo. As fotos vão para a pasta “%1” da sessão.</translation>
    </message>
    <message>
        <source>How fast the rehearsal waits</source>
        <translation>Quão rápido o ensaio espera</translation>
    </message>
    <message>
        <source>How long it is until the next phase, what is done then, and whether the rehearsal begins with the plan, shortly before totality, or at its end.</source>
        <translation>Quanto falta para a próxima fase, o que é feito então, e se o ensaio começa com o plano, pouco antes da totalidade ou no seu fim.</translation>
    </message>
    <message>
        <source>How much of the plan is behind</source>
        <translation>Quanto do plano já passou</translation>
    </message>
    <message>
        <source>In real time</source>
        <extracomment>one of a list of choices: the others are &quot;Waiting 10×&quot; and so on</extracomment>
        <translation>Em tempo real</translation>
    </message>
    <message>
        <source>Lets the photographs wait, or goes on with those that are due.</source>
        <translation>Faz as fotos esperarem, ou continua com as previstas.</translation>
    </message>
    <message>
        <source>No eclipse is planned. Say under “Plan…” where and when it is seen.</source>
        <translation>Nenhum eclipse está planejado. Informe em “Plano…” onde e quando ele é visto.</translation>
    </message>
    <message>
        <source>Opens the plan: place, day, and the exposures of each phase.</source>
        <translation>Abre o plano: lugar, dia e as exposições de cada fase.</translation>
    </message>
    <message>
        <source>P&amp;lan…</source>
        <extracomment>button: opens the window of the plan</extracomment>
        <translation>P&amp;lano…</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <extracomment>button</extracomment>
        <translation>Pa&amp;usar</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>state</extracomment>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Paused: no photographs, but the eclipse goes on</source>
        <translation>Em pausa: sem fotos, mas o eclipse continua</translation>
    </message>
    <message>
        <source>Rehearsal in real time</source>
        <translation>Ensaio em tempo real</translation>
    </message>
    <message>
        <source>Rehearsal: waiting %1 times as fast, photographs at their own pace</source>
        <extracomment>%1 is a number; photographs take as long as they do in earnest</extracomment>
        <translation>Ensaio: espera %1 vezes mais rápida, fotos em seu próprio ritmo</translation>
    </message>
    <message>
        <source>Takes the photographs of the plan by the clock of the computer, or stops that.</source>
        <translation>Tira as fotos do plano pelo relógio do computador, ou para isso.</translation>
    </message>
    <message>
        <source>The camera was ready again %1 s after each exposure; the plan counts on %2 s.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>A câmera ficou pronta novamente %1 s após cada exposição; o plano conta com %2 s.</translation>
    </message>
    <message>
        <source>The eclipse is over</source>
        <translation>O eclipse terminou</translation>
    </message>
    <message>
        <source>The rehearsal takes %1.</source>
        <extracomment>%1: how long, &quot;4:50&quot;</extracomment>
        <translation>O ensaio dura %1.</translation>
    </message>
    <message>
        <source>The rehearsal takes about %1: only waiting is faster, photographs take their time.</source>
        <extracomment>%1: how long, &quot;4:50&quot;</extracomment>
        <translation>O ensaio dura cerca de %1: só a espera é mais rápida, as fotos levam seu tempo.</translation>
    </message>
    <message>
        <source>Until: %1</source>
        <extracomment>stands above a time that is counted down; %1: &quot;First contact&quot;, &quot;Totality begins&quot;, &quot;Maximum&quot;</extracomment>
        <translation>Até: %1</translation>
    </message>
    <message>
        <source>Waiting %1×</source>
        <extracomment>rehearsal, while nothing is to be done; %1 is a number: how many times faster</extracomment>
        <translation>Esperando %1×</translation>
    </message>
    <message>
        <source>Waiting is so many times as fast. Photographs take their time.</source>
        <translation>A espera é tantas vezes mais rápida. As fotos levam seu tempo.</translation>
    </message>
    <message>
        <source>Where the rehearsal begins</source>
        <translation>Onde o ensaio começa</translation>
    </message>
    <message>
        <source>about %1 to go</source>
        <extracomment>%1: how long, &quot;4:50&quot;</extracomment>
        <translation>faltam cerca de %1</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::EclipsePlugin</name>
    <message>
        <source>%1 photographs of the eclipse are saved, %2 were left out, %3 failed.</source>
        <extracomment>%1 to %3 are numbers of photographs</extracomment>
        <translation>%1 fotos do eclipse estão salvas, %2 foram omitidas, %3 falharam.</translation>
    </message>
    <message>
        <source>&amp;Eclipse</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Eclipse</translation>
    </message>
    <message>
        <source>&amp;Plan an Eclipse…</source>
        <translation>&amp;Planejar um eclipse…</translation>
    </message>
    <message>
        <source>&amp;Rehearse Eclipse</source>
        <extracomment>command of a menu</extracomment>
        <translation>&amp;Ensaiar eclipse</translation>
    </message>
    <message>
        <source>&amp;Show Eclipse Panel</source>
        <extracomment>command of a menu: shows the tab &quot;Eclipse&quot; at the side of the window</extracomment>
        <translation>&amp;Mostrar painel Eclipse</translation>
    </message>
    <message>
        <source>A sequence is running. Stop it, or wait until it has ended.</source>
        <translation>Uma sequência está em execução. Pare-a ou espere até que termine.</translation>
    </message>
    <message>
        <source>An eclipse is being photographed. Closing the window ends that.</source>
        <translation>Um eclipse está sendo fotografado. Fechar a janela encerra isso.</translation>
    </message>
    <message>
        <source>An eclipse is being rehearsed. Closing the window ends that.</source>
        <translation>Um eclipse está sendo ensaiado. Fechar a janela encerra isso.</translation>
    </message>
    <message>
        <source>Begins or stops photographing the eclipse that is planned</source>
        <translation>Começa ou para de fotografar o eclipse planejado</translation>
    </message>
    <message>
        <source>Eclipse</source>
        <extracomment>title of a tab</extracomment>
        <translation>Eclipse</translation>
    </message>
    <message>
        <source>Eclipse, rehearsal</source>
        <extracomment>what takes photographs, in a bar over the picture</extracomment>
        <translation>Eclipse, ensaio</translation>
    </message>
    <message>
        <source>Goes through the eclipse that is planned, faster than it will be</source>
        <translation>Percorre o eclipse planejado, mais rápido do que será</translation>
    </message>
    <message>
        <source>It needs a newer version of Skein.</source>
        <translation>Ele precisa de uma versão mais recente do Skein.</translation>
    </message>
    <message>
        <source>It was a rehearsal: they lie in the folder “%1” of the session.</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>Foi um ensaio: elas estão na pasta “%1” da sessão.</translation>
    </message>
    <message>
        <source>No camera is connected. Connect one before the eclipse begins.</source>
        <translation>Nenhuma câmera está conectada. Conecte uma antes que o eclipse comece.</translation>
    </message>
    <message>
        <source>P&amp;ause Eclipse</source>
        <extracomment>command of a menu</extracomment>
        <translation>P&amp;ausar eclipse</translation>
    </message>
    <message>
        <source>Photograph &amp;Eclipse</source>
        <extracomment>command of a menu, a verb: takes the photographs of the plan</extracomment>
        <translation>&amp;Fotografar eclipse</translation>
    </message>
    <message>
        <source>Shows the tab “Eclipse” at the side of the window, which counts down to the next contact</source>
        <translation>Mostra ao lado da janela a aba “Eclipse”, com a contagem regressiva até o próximo contato</translation>
    </message>
    <message>
        <source>Takes no photographs of the eclipse until it is chosen again</source>
        <translation>Não tira fotos do eclipse até que seja escolhido novamente</translation>
    </message>
    <message>
        <source>The camera is being set back to what it was before the eclipse. Closing the window now may leave it as it is.</source>
        <translation>A câmera está sendo restaurada ao estado anterior ao eclipse. Fechar a janela agora pode deixá-la como está.</translation>
    </message>
    <message>
        <source>Where and when an eclipse is seen, and how it is photographed</source>
        <translation>Onde e quando um eclipse é visto e como é fotografado</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::EclipseRun</name>
    <message>
        <source>No eclipse is planned. Say under “Plan…” where and when it is seen.</source>
        <translation>Nenhum eclipse está planejado. Informe em “Plano…” onde e quando ele é visto.</translation>
    </message>
    <message>
        <source>Nothing is to be photographed. Switch on some phases under “Plan…”.</source>
        <translation>Nada deve ser fotografado. Ative algumas fases em “Plano…”.</translation>
    </message>
    <message>
        <source>The camera could not be set back. Set it yourself: %1.</source>
        <extracomment>%1 is a list of what could not be set</extracomment>
        <translation>A câmera não pôde ser restaurada. Ajuste-a você mesmo: %1.</translation>
    </message>
    <message>
        <source>The camera was away for a while. It is back.</source>
        <translation>A câmera esteve ausente por um tempo. Ela voltou.</translation>
    </message>
    <message>
        <source>The camera&apos;s dial is at B (bulb), where nobody would close the shutter. Turn it to M (manual), and begin again.</source>
        <translation>O disco da câmera está em B (Bulb), onde nada fecharia o obturador. Gire-o para M (manual) e comece novamente.</translation>
    </message>
    <message>
        <source>This eclipse is over. Rehearse it, or plan another one.</source>
        <translation>Este eclipse terminou. Ensaie-o ou planeje outro.</translation>
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
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
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
        <translation>Eclipse anular, %1 de anel</translation>
    </message>
    <message>
        <source>Baily&apos;s beads</source>
        <extracomment>phase of an eclipse</extracomment>
        <translation>Contas de Baily</translation>
    </message>
    <message>
        <source>C1, first contact</source>
        <translation>C1, primeiro contato</translation>
    </message>
    <message>
        <source>C2, second contact</source>
        <translation>C2, segundo contato</translation>
    </message>
    <message>
        <source>C3, third contact</source>
        <translation>C3, terceiro contato</translation>
    </message>
    <message>
        <source>C4, fourth contact</source>
        <translation>C4, quarto contato</translation>
    </message>
    <message>
        <source>Diamond ring</source>
        <extracomment>phase of an eclipse</extracomment>
        <translation>Anel de diamante</translation>
    </message>
    <message>
        <source>Inner corona</source>
        <extracomment>what is photographed during totality</extracomment>
        <translation>Coroa interna</translation>
    </message>
    <message>
        <source>Maximum</source>
        <extracomment>the middle of an eclipse</extracomment>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>No eclipse</source>
        <extracomment>at this place on this day</extracomment>
        <translation>Nenhum eclipse</translation>
    </message>
    <message>
        <source>Outer corona</source>
        <extracomment>what is photographed during totality</extracomment>
        <translation>Coroa externa</translation>
    </message>
    <message>
        <source>Partial eclipse</source>
        <extracomment>a kind of eclipse</extracomment>
        <translation>Eclipse parcial</translation>
    </message>
    <message>
        <source>Partial, with filter</source>
        <translation>Parcial, com filtro</translation>
    </message>
    <message>
        <source>Ring, with filter</source>
        <translation>Anel, com filtro</translation>
    </message>
    <message>
        <source>Total eclipse</source>
        <extracomment>a kind of eclipse</extracomment>
        <translation>Eclipse total</translation>
    </message>
    <message>
        <source>Total eclipse, %1 of totality</source>
        <extracomment>%1: how long, &quot;1:15&quot;</extracomment>
        <translation>Eclipse total, %1 de totalidade</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::ExposureTable</name>
    <message>
        <source>Aperture</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>Abertura</translation>
    </message>
    <message>
        <source>Every</source>
        <extracomment>head of a column: a photograph every so many seconds</extracomment>
        <translation>A cada</translation>
    </message>
    <message>
        <source>Exposures of the phases</source>
        <translation>Exposições das fases</translation>
    </message>
    <message>
        <source>ISO</source>
        <extracomment>head of a column</extracomment>
        <translation>ISO</translation>
    </message>
    <message>
        <source>In all</source>
        <extracomment>head of a column: photographs altogether</extracomment>
        <translation>No total</translation>
    </message>
    <message>
        <source>On this camera</source>
        <translation>Nesta câmera</translation>
    </message>
    <message>
        <source>Phase</source>
        <extracomment>head of a column: phase of the eclipse</extracomment>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Phases that are photographed</source>
        <translation>Fases que são fotografadas</translation>
    </message>
    <message>
        <source>Photographs each time</source>
        <translation>Fotos de cada vez</translation>
    </message>
    <message>
        <source>Photographs in this phase altogether</source>
        <translation>Fotos no total nesta fase</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>head of a column: how many photographs</extracomment>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Seconds from one time to the next; 0: as fast as the camera can</source>
        <translation>Segundos de uma vez para a seguinte; 0: tão rápido quanto a câmera puder</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <extracomment>name of a field, for screen readers: ISO</extracomment>
        <translation>Sensibilidade</translation>
    </message>
    <message>
        <source>Shutter</source>
        <extracomment>head of a column: the shutter speed</extracomment>
        <translation>Obturador</translation>
    </message>
    <message>
        <source>Shutter time of the first photograph, in seconds: 1/400 or 0.5</source>
        <translation>Tempo de exposição da primeira foto, em segundos: 1/400 ou 0.5</translation>
    </message>
    <message>
        <source>Stops</source>
        <extracomment>head of a column: stops by which each photograph is longer than the one before</extracomment>
        <translation>Pontos</translation>
    </message>
    <message>
        <source>Stops by which each photograph is longer than the one before it</source>
        <translation>Pontos pelos quais cada foto é mais longa que a anterior</translation>
    </message>
    <message>
        <source>The nearest that the camera can</source>
        <translation>O mais próximo que a câmera consegue</translation>
    </message>
    <message>
        <source>f-number</source>
        <extracomment>head of a column</extracomment>
        <translation>número f</translation>
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
        <translation>&amp;Calcular horários de contato</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <extracomment>label of a date</extracomment>
        <translation>&amp;Dia:</translation>
    </message>
    <message>
        <source>&amp;Height:</source>
        <extracomment>label of a number: metres above the sea</extracomment>
        <translation>&amp;Altitude:</translation>
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
        <translation>A Coruña</translation>
    </message>
    <message>
        <source>A latitude lies between −90 (the South Pole) and 90 (the North Pole).</source>
        <translation>Uma latitude fica entre −90 (o Polo Sul) e 90 (o Polo Norte).</translation>
    </message>
    <message>
        <source>A longitude lies between −180 (west of Greenwich) and 180 (east of it).</source>
        <translation>Uma longitude fica entre −180 (a oeste de Greenwich) e 180 (a leste).</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt Eclipse</source>
        <translation>Localizar pró&amp;ximo eclipse</translation>
    </message>
    <message>
        <source>L&amp;atitude:</source>
        <extracomment>label of a field</extracomment>
        <translation>L&amp;atitude:</translation>
    </message>
    <message>
        <source>L&amp;ongitude:</source>
        <extracomment>label of a field</extracomment>
        <translation>L&amp;ongitude:</translation>
    </message>
    <message>
        <source>P&amp;lace:</source>
        <extracomment>label of a field: the name of the place</extracomment>
        <translation>&amp;Lugar:</translation>
    </message>
    <message>
        <source>This latitude cannot be read. Type it like 43.3623 or 43° 21&apos; 44&quot; N.</source>
        <translation>Esta latitude não pode ser lida. Digite-a como 43.3623 ou 43° 21&apos; 44&quot; N.</translation>
    </message>
    <message>
        <source>This longitude cannot be read. Type it like -8.4115 or 8° 24&apos; 41&quot; W.</source>
        <translation>Esta longitude não pode ser lida. Digite-a como -8.4115 ou 8° 24&apos; 41&quot; W.</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::PlaceText</name>
    <message>
        <source>E</source>
        <comment>longitude</comment>
        <extracomment>east, as it is typed behind (or before) a longitude; see N. German: O</extracomment>
        <translation>L|Leste</translation>
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
        <translation>S|Sul</translation>
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
        <translation>&amp;Salvar como…</translation>
    </message>
    <message>
        <source>&amp;Usual Exposures</source>
        <extracomment>button: writes usual exposures into the table</extracomment>
        <translation>Exposições &amp;usuais</translation>
    </message>
    <message>
        <source>Contact times</source>
        <extracomment>title of a part: when the phases of the eclipse begin</extracomment>
        <translation>Horários de contato</translation>
    </message>
    <message>
        <source>Exposures</source>
        <extracomment>title of a part</extracomment>
        <translation>Exposições</translation>
    </message>
    <message>
        <source>Fills the table with exposures that are usual for f/8, ISO 100 and a filter of density 5.</source>
        <translation>Preenche a tabela com exposições usuais para f/8, ISO 100 e um filtro de densidade 5.</translation>
    </message>
    <message>
        <source>No eclipse is seen from this place within ten years after that.</source>
        <translation>Nenhum eclipse é visto deste lugar nos dez anos seguintes.</translation>
    </message>
    <message>
        <source>O&amp;pen…</source>
        <extracomment>button: opens a plan</extracomment>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <source>Open a Plan</source>
        <translation>Abrir um plano</translation>
    </message>
    <message>
        <source>Place and day</source>
        <translation>Lugar e dia</translation>
    </message>
    <message>
        <source>Plan of an Eclipse</source>
        <translation>Plano de um eclipse</translation>
    </message>
    <message>
        <source>Plans of eclipses (*.json)</source>
        <translation>Planos de eclipses (*.json)</translation>
    </message>
    <message>
        <source>Save the Plan</source>
        <translation>Salvar o plano</translation>
    </message>
    <message>
        <source>Takes a plan from a file in the place of this one.</source>
        <translation>Usa um plano de um arquivo no lugar deste.</translation>
    </message>
    <message>
        <source>The Sun is below the horizon at %1.</source>
        <extracomment>%1 is the name of a contact, such as &quot;First contact&quot;</extracomment>
        <translation>O Sol está abaixo do horizonte em: %1.</translation>
    </message>
    <message>
        <source>The photographs are taken by the computer&apos;s clock: set it by the network (NTP) or GPS shortly before. Computed times are good to one or two seconds.</source>
        <translation>As fotos são tiradas pelo relógio do computador: acerte-o pela rede (NTP) ou GPS pouco antes. Os horários calculados têm precisão de um a dois segundos.</translation>
    </message>
    <message>
        <source>The plan cannot be opened: %1.</source>
        <extracomment>%1 is the reason</extracomment>
        <translation>O plano não pode ser aberto: %1.</translation>
    </message>
    <message>
        <source>The plan cannot be saved: %1. Choose another folder.</source>
        <extracomment>%1 is the reason</extracomment>
        <translation>O plano não pode ser salvo: %1. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>The times are not in order: each contact must come after the one before it.</source>
        <translation>Os horários não estão em ordem: cada contato precisa vir depois do anterior.</translation>
    </message>
    <message>
        <source>There is no eclipse at this place on that day. Choose another day, or let the next one be found.</source>
        <translation>Não há eclipse neste lugar nesse dia. Escolha outro dia ou localize o próximo.</translation>
    </message>
    <message>
        <source>What is wrong with the plan</source>
        <extracomment>name of a list of sentences, for screen readers</extracomment>
        <translation>O que está errado com o plano</translation>
    </message>
    <message>
        <source>Where you stand and on which day. The next eclipse that is seen there can be searched for, and the times of that day computed.</source>
        <translation>Onde você está e em que dia. O próximo eclipse visível de lá pode ser localizado, e os horários desse dia calculados.</translation>
    </message>
    <message>
        <source>Which exposures are taken in each phase, how many and how often. The last column tells what the camera makes of it.</source>
        <translation>Quais exposições são feitas em cada fase, quantas e com que frequência. A última coluna mostra o que a câmera faz disso.</translation>
    </message>
    <message>
        <source>Writes this plan to a file, for another computer or another year.</source>
        <translation>Grava este plano em um arquivo, para outro computador ou outro ano.</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::PlanFile</name>
    <message>
        <source>This file is no plan of an eclipse. Choose another one.</source>
        <translation>Este arquivo não é um plano de eclipse. Escolha outro.</translation>
    </message>
    <message>
        <source>This plan was saved by a newer version of Skein. Open it there.</source>
        <translation>Este plano foi salvo por uma versão mais recente do Skein. Abra-o nela.</translation>
    </message>
</context>
</TS>
