<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>skein::eclipse::CameraFit</name>
    <message>
        <source>%1: with %2 the nearest that this camera can is %3 stops too bright.</source>
        <extracomment>%1 is a phase of the eclipse, %2 an exposure, %3 a number of stops</extracomment>
        <translation>%1: при %2 ближайшее возможное на этой камере светлее на %3 ступени.</translation>
    </message>
    <message>
        <source>%1: with %2 the nearest that this camera can is %3 stops too dark.</source>
        <extracomment>%1 is a phase of the eclipse, %2 an exposure, %3 a number of stops</extracomment>
        <translation>%1: при %2 ближайшее возможное на этой камере темнее на %3 ступени.</translation>
    </message>
    <message>
        <source>ISO cannot be set from here now. Switch automatic ISO off at the camera.</source>
        <translation>ISO сейчас нельзя задать отсюда. Выключите на камере автоматическое ISO.</translation>
    </message>
    <message>
        <source>The aperture cannot be set from here now. Turn the camera&apos;s dial to M, or set it at the lens.</source>
        <translation>Диафрагму сейчас нельзя задать отсюда. Поверните диск камеры на M или задайте её на объективе.</translation>
    </message>
    <message>
        <source>The camera decides the shutter speed itself. Turn its dial to M (manual).</source>
        <translation>Выдержку камера выбирает сама. Поверните её диск на M (ручной режим).</translation>
    </message>
    <message>
        <source>The camera does not let the shutter speed be set from here: every photograph is taken with the one it has.</source>
        <translation>Камера не даёт задать выдержку отсюда: все снимки делаются с той, что на ней установлена.</translation>
    </message>
    <message>
        <source>The camera&apos;s dial is at B (bulb), where nobody would close the shutter. Turn it to M (manual).</source>
        <translation>Диск камеры стоит на B (Bulb), где никто не закрыл бы затвор. Поверните его на M (ручной режим).</translation>
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
        <translation>Затвор установлен на Bulb, и никто бы его не закрыл: снимок так не делается. Поверните диск камеры на M (ручной режим).</translation>
    </message>
    <message>
        <source>aperture %1</source>
        <extracomment>one of a list; %1 is an aperture, &quot;f/8&quot;</extracomment>
        <translation>диафрагма %1</translation>
    </message>
    <message>
        <source>shutter %1</source>
        <extracomment>one of a list; %1 is a shutter speed</extracomment>
        <translation>выдержка %1</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::ContactsForm</name>
    <message>
        <source>%1, in UTC</source>
        <extracomment>%1 is the name of a contact, such as &quot;First contact&quot;; name of a field, for screen readers</extracomment>
        <translation>%1, в UTC</translation>
    </message>
    <message>
        <source>%1°</source>
        <extracomment>degrees above the horizon</extracomment>
        <translation>%1°</translation>
    </message>
    <message>
        <source>&amp;Type the times myself</source>
        <translation>&amp;Ввести время самостоятельно</translation>
    </message>
    <message>
        <source>Kind of the eclipse</source>
        <translation>Вид затмения</translation>
    </message>
    <message>
        <source>Local time</source>
        <extracomment>head of a column</extracomment>
        <translation>Местное время</translation>
    </message>
    <message>
        <source>No contact times yet. Type place and day and compute them, or type the times yourself.</source>
        <translation>Времени контактов пока нет. Введите место и день и вычислите его или введите время сами.</translation>
    </message>
    <message>
        <source>Sun&apos;s height</source>
        <extracomment>head of a column: how high the Sun stands above the horizon</extracomment>
        <translation>Высота Солнца</translation>
    </message>
    <message>
        <source>Times of your own, in UTC:</source>
        <translation>Ваше время, в UTC:</translation>
    </message>
    <message>
        <source>UTC</source>
        <extracomment>head of a column of times</extracomment>
        <translation>UTC</translation>
    </message>
    <message>
        <source>When the Moon touches and leaves the disk of the Sun, as computed for this place and day, or as another source tells and you type.</source>
        <translation>Когда Луна касается диска Солнца и сходит с него: по расчёту для этого места и дня или по другому источнику, если ввести время вручную.</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::Cues</name>
    <message>
        <source>Filter off!</source>
        <extracomment>spoken aloud: the solar filter is to be taken off the lens</extracomment>
        <translation>Снять фильтр!</translation>
    </message>
    <message>
        <source>Filter on!</source>
        <extracomment>spoken aloud: the solar filter is to be put on the lens</extracomment>
        <translation>Надеть фильтр!</translation>
    </message>
    <message>
        <source>First contact</source>
        <extracomment>spoken aloud during the eclipse; short</extracomment>
        <translation>Первый контакт</translation>
    </message>
    <message>
        <source>Fourth contact: the eclipse is over</source>
        <translation>Четвёртый контакт: затмение закончилось</translation>
    </message>
    <message>
        <source>Maximum</source>
        <extracomment>spoken aloud during the eclipse: the middle of it</extracomment>
        <translation>Максимум</translation>
    </message>
    <message>
        <source>Maximum: the filter stays on</source>
        <translation>Максимум: фильтр остаётся</translation>
    </message>
    <message>
        <source>One minute to first contact: the filter is on?</source>
        <translation>Минута до первого контакта: фильтр надет?</translation>
    </message>
    <message>
        <source>One minute to the ring: the filter stays on</source>
        <translation>Минута до кольца: фильтр остаётся</translation>
    </message>
    <message>
        <source>One minute to totality</source>
        <translation>Минута до полной фазы</translation>
    </message>
    <message>
        <source>Ten minutes to totality</source>
        <translation>Десять минут до полной фазы</translation>
    </message>
    <message>
        <source>The ring begins</source>
        <translation>Кольцо начинается</translation>
    </message>
    <message>
        <source>The ring is over</source>
        <translation>Кольцо закончилось</translation>
    </message>
    <message>
        <source>Totality begins</source>
        <extracomment>spoken aloud during the eclipse; short</extracomment>
        <translation>Полная фаза начинается</translation>
    </message>
    <message>
        <source>Totality ends soon: no look through the finder now</source>
        <translation>Полная фаза скоро закончится: больше не смотрите в видоискатель</translation>
    </message>
    <message>
        <source>Totality is over</source>
        <translation>Полная фаза закончилась</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::EclipsePage</name>
    <message>
        <source> s</source>
        <extracomment>seconds, behind a number</extracomment>
        <translation> с</translation>
    </message>
    <message>
        <source> s after C3</source>
        <translation> с после C3</translation>
    </message>
    <message>
        <source> s before C2</source>
        <translation> с до C2</translation>
    </message>
    <message>
        <source>&amp;Cues:</source>
        <extracomment>label of a choice: how what is to be done is announced</extracomment>
        <translation>&amp;Подсказки:</translation>
    </message>
    <message>
        <source>A tone</source>
        <extracomment>how what is to be done is announced</extracomment>
        <translation>Звуковой сигнал</translation>
    </message>
    <message>
        <source>A voice</source>
        <extracomment>how what is to be done is announced</extracomment>
        <translation>Голос</translation>
    </message>
    <message>
        <source>Camera&apos;s &amp;pause:</source>
        <extracomment>label of a number of seconds that the camera needs between two photographs</extracomment>
        <translation>П&amp;ауза камеры:</translation>
    </message>
    <message>
        <source>Every cue is shown as well.</source>
        <translation type="vanished">Каждая подсказка также показывается.</translation>
    </message>
    <message>
        <source>Filter o&amp;ff:</source>
        <extracomment>label of a number of seconds: when the solar filter is to be taken off</extracomment>
        <translation>&amp;Снять фильтр:</translation>
    </message>
    <message>
        <source>Filter o&amp;n:</source>
        <extracomment>label of a number of seconds: when the solar filter is to be put on</extracomment>
        <translation>&amp;Надеть фильтр:</translation>
    </message>
    <message>
        <source>How long after totality (C3) you are told to put it on again.</source>
        <translation>Через сколько секунд после полной фазы (C3) звучит напоминание снова надеть его.</translation>
    </message>
    <message>
        <source>How long before totality (C2) you are told to take the solar filter off the lens. Never look through camera or finder without it before C2.</source>
        <translation>За сколько секунд до полной фазы (C2) звучит напоминание снять солнечный фильтр с объектива. До C2 никогда не смотрите без него в камеру или видоискатель.</translation>
    </message>
    <message>
        <source>How long the camera takes from the end of an exposure until it can begin the next. A rehearsal measures it. With too short a pause photographs are left out; with too long a one fewer are planned.</source>
        <translation>Сколько времени проходит у камеры от конца одной экспозиции до возможного начала следующей. Его измеряет репетиция. При слишком короткой паузе снимки пропускаются, при слишком длинной их планируется меньше.</translation>
    </message>
    <message>
        <source>How you are told that the filter comes off and goes on again, so that your eyes stay on the sky. Every cue is shown as well. Where the computer has no voice a tone is sounded instead; the packages speech-dispatcher or espeak-ng bring one.</source>
        <translation>Как сообщается, что фильтр пора снять и снова надеть, чтобы вы не отрывали глаз от неба. Все подсказки также показываются на экране. Если на компьютере нет голоса, вместо него звучит сигнал; голос дают пакеты speech-dispatcher или espeak-ng.</translation>
    </message>
    <message>
        <source>How you are told to take the filter off and put it on again, how long before, and how long this camera needs between two photographs, as a rehearsal tells.</source>
        <translation type="vanished">Как вам напоминают снять и снова надеть фильтр, за сколько до этого и сколько времени нужно этой камере между двумя снимками; последнее покажет репетиция.</translation>
    </message>
    <message>
        <source>Photographs of a rehearsal go into the folder “%1” of the session, so that they do not lie among the real ones.</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>Снимки репетиции попадают в папку «%1» сессии, чтобы не смешиваться с настоящими.</translation>
    </message>
    <message>
        <source>Shown only</source>
        <extracomment>how what is to be done is announced: without any sound</extracomment>
        <translation>Только на экране</translation>
    </message>
    <message>
        <source>The camera</source>
        <extracomment>title above options: what is known of the camera</extracomment>
        <translation>Камера</translation>
    </message>
    <message>
        <source>This computer has no voice.</source>
        <translation>На этом компьютере нет голоса.</translation>
    </message>
    <message>
        <source>This computer has no voice: a tone is sounded instead. The packages speech-dispatcher or espeak-ng bring one.</source>
        <translation type="vanished">На этом компьютере нет голоса: вместо него звучит сигнал. Голос дают пакеты speech-dispatcher или espeak-ng.</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <extracomment>title above options: what is said during an eclipse</extracomment>
        <translation>Что нужно делать</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::EclipsePanel</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1: what is photographed next; %2: a time, &quot;0:07&quot;</extracomment>
        <translation>%1 через %2</translation>
    </message>
    <message>
        <source>%1 saved, %2 left out, %3 failed, %4 to come</source>
        <extracomment>%1, %2, %3 and %4 are numbers of photographs</extracomment>
        <translation>Сохранено %1, пропущено %2, сбоев %3, впереди %4</translation>
    </message>
    <message>
        <source>%1 saved, %2 left out, %3 failed.</source>
        <extracomment>%1, %2 and %3 are numbers of photographs</extracomment>
        <translation>Сохранено %1, пропущено %2, сбоев %3.</translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <extracomment>button: plays the eclipse as a test</extracomment>
        <translation>&amp;Репетиция</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <extracomment>button</extracomment>
        <translation>&amp;Начать</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>button</extracomment>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>Ending: settings are put back</source>
        <translation>Завершение: настройки возвращаются</translation>
    </message>
    <message>
        <source>From before the maximum</source>
        <translation>Перед максимумом</translation>
    </message>
    <message>
        <source>From before the ring</source>
        <translation>Перед кольцом</translation>
    </message>
    <message>
        <source>From before totality</source>
        <translation>Перед полной фазой</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>С начала</translation>
    </message>
    <message>
        <source>From the end</source>
        <translation>С конца</translation>
    </message>
    <message>
        <source>Go &amp;On</source>
        <extracomment>button: after a pause</extracomment>
        <translation>&amp;Продолжить</translation>
    </message>
    <message>
        <source>Goes through the plan with this camera now, faster than in the sky, to see whether it can be done.</source>
        <translation type="vanished">Проходит план с этой камерой прямо сейчас, быстрее, чем на небе, чтобы проверить, выполним ли он.</translation>
    </message>
    <message>
        <source>Goes through the plan with this camera now, faster than in the sky, to see whether it can be done. Its photographs go into the folder “%1” of the session.</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>Проходит план с этой камерой прямо сейчас, быстрее, чем на небе, чтобы проверить, выполним ли он. Снимки попадают в папку «%1» сессии.</translation>
    </message>
    <message>
        <source>How fast the rehearsal waits</source>
        <translation>Насколько быстро идёт репетиция</translation>
    </message>
    <message>
        <source>How long it is until the next phase, what is done then, and whether the rehearsal begins with the plan, shortly before totality, or at its end.</source>
        <translation>Сколько осталось до следующей фазы, что делается тогда и с чего начинается репетиция: с начала плана, незадолго до полной фазы или с его конца.</translation>
    </message>
    <message>
        <source>How much of the plan is behind</source>
        <translation>Какая часть плана выполнена</translation>
    </message>
    <message>
        <source>In real time</source>
        <extracomment>one of a list of choices: the others are &quot;Waiting 10×&quot; and so on</extracomment>
        <translation>В реальном времени</translation>
    </message>
    <message>
        <source>Lets the photographs wait, or goes on with those that are due.</source>
        <translation>Приостанавливает снимки или продолжает с тех, чей черёд настал.</translation>
    </message>
    <message>
        <source>No eclipse is planned. Say under “Plan…” where and when it is seen.</source>
        <translation>Затмение не запланировано. Укажите в «План…», где и когда оно видно.</translation>
    </message>
    <message>
        <source>Opens the plan: place, day, and the exposures of each phase.</source>
        <translation>Открывает план: место, день и экспозиции каждой фазы.</translation>
    </message>
    <message>
        <source>P&amp;lan…</source>
        <extracomment>button: opens the window of the plan</extracomment>
        <translation>П&amp;лан…</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <extracomment>button</extracomment>
        <translation>П&amp;ауза</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>state</extracomment>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Paused: no photographs, but the eclipse goes on</source>
        <translation>Приостановлено: снимки не делаются, но затмение продолжается</translation>
    </message>
    <message>
        <source>Rehearsal in real time</source>
        <translation>Репетиция в реальном времени</translation>
    </message>
    <message>
        <source>Rehearsal: waiting %1 times as fast, photographs at their own pace</source>
        <extracomment>%1 is a number; photographs take as long as they do in earnest</extracomment>
        <translation>Репетиция: ускорение ожидания ×%1, снимки в обычном темпе</translation>
    </message>
    <message>
        <source>Takes the photographs of the plan by the clock of the computer, or stops that.</source>
        <translation>Делает снимки плана по часам компьютера или прекращает это.</translation>
    </message>
    <message>
        <source>The camera was ready again %1 s after each exposure; the plan counts on %2 s.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Камера была снова готова через %1 с после каждой экспозиции; план рассчитан на %2 с.</translation>
    </message>
    <message>
        <source>The eclipse is over</source>
        <translation>Затмение закончилось</translation>
    </message>
    <message>
        <source>The rehearsal takes %1.</source>
        <extracomment>%1: how long, &quot;4:50&quot;</extracomment>
        <translation>Репетиция займёт %1.</translation>
    </message>
    <message>
        <source>The rehearsal takes about %1: only waiting is faster, photographs take their time.</source>
        <extracomment>%1: how long, &quot;4:50&quot;</extracomment>
        <translation>Репетиция займёт около %1: быстрее идёт только ожидание, на снимки уходит обычное время.</translation>
    </message>
    <message>
        <source>Until: %1</source>
        <extracomment>stands above a time that is counted down; %1: &quot;First contact&quot;, &quot;Totality begins&quot;, &quot;Maximum&quot;</extracomment>
        <translation>До события: %1</translation>
    </message>
    <message>
        <source>Waiting %1×</source>
        <extracomment>rehearsal, while nothing is to be done; %1 is a number: how many times faster</extracomment>
        <translation>Ожидание %1×</translation>
    </message>
    <message>
        <source>Waiting is so many times as fast. Photographs take their time.</source>
        <translation>Во сколько раз быстрее идёт ожидание. На снимки уходит обычное время.</translation>
    </message>
    <message>
        <source>Where the rehearsal begins</source>
        <translation>С чего начинается репетиция</translation>
    </message>
    <message>
        <source>about %1 to go</source>
        <extracomment>%1: how long, &quot;4:50&quot;</extracomment>
        <translation>осталось около %1</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::EclipsePlugin</name>
    <message>
        <source>%1 photographs of the eclipse are saved, %2 were left out, %3 failed.</source>
        <extracomment>%1 to %3 are numbers of photographs</extracomment>
        <translation>Снимки затмения: сохранено %1, пропущено %2, сбоев %3.</translation>
    </message>
    <message>
        <source>&amp;Eclipse</source>
        <extracomment>title of a menu</extracomment>
        <translation>&amp;Затмение</translation>
    </message>
    <message>
        <source>&amp;Plan an Eclipse…</source>
        <translation>&amp;План затмения…</translation>
    </message>
    <message>
        <source>&amp;Rehearse Eclipse</source>
        <extracomment>command of a menu</extracomment>
        <translation>&amp;Репетиция затмения</translation>
    </message>
    <message>
        <source>&amp;Show Eclipse Panel</source>
        <extracomment>command of a menu: shows the tab &quot;Eclipse&quot; at the side of the window</extracomment>
        <translation>По&amp;казать панель затмения</translation>
    </message>
    <message>
        <source>A sequence is running. Stop it, or wait until it has ended.</source>
        <translation>Выполняется последовательность. Остановите её или дождитесь окончания.</translation>
    </message>
    <message>
        <source>An eclipse is being photographed. Closing the window ends that.</source>
        <translation>Идёт съёмка затмения. Закрытие окна прекратит её.</translation>
    </message>
    <message>
        <source>An eclipse is being rehearsed. Closing the window ends that.</source>
        <translation>Идёт репетиция затмения. Закрытие окна прекратит её.</translation>
    </message>
    <message>
        <source>Begins or stops photographing the eclipse that is planned</source>
        <translation>Начинает или останавливает съёмку запланированного затмения</translation>
    </message>
    <message>
        <source>Eclipse</source>
        <extracomment>title of a tab</extracomment>
        <translation>Затмение</translation>
    </message>
    <message>
        <source>Eclipse, rehearsal</source>
        <extracomment>what takes photographs, in a bar over the picture</extracomment>
        <translation>Затмение, репетиция</translation>
    </message>
    <message>
        <source>Goes through the eclipse that is planned, faster than it will be</source>
        <translation>Проходит по запланированному затмению быстрее, чем оно будет</translation>
    </message>
    <message>
        <source>It needs a newer version of Skein.</source>
        <translation>Нужна более новая версия Skein.</translation>
    </message>
    <message>
        <source>It was a rehearsal: they lie in the folder “%1” of the session.</source>
        <extracomment>%1 is the name of a folder</extracomment>
        <translation>Это была репетиция: снимки лежат в папке «%1» сессии.</translation>
    </message>
    <message>
        <source>No camera is connected. Connect one before the eclipse begins.</source>
        <translation>Камера не подключена. Подключите её до начала затмения.</translation>
    </message>
    <message>
        <source>P&amp;ause Eclipse</source>
        <extracomment>command of a menu</extracomment>
        <translation>При&amp;остановить съёмку затмения</translation>
    </message>
    <message>
        <source>Photograph &amp;Eclipse</source>
        <extracomment>command of a menu, a verb: takes the photographs of the plan</extracomment>
        <translation>&amp;Снимать затмение</translation>
    </message>
    <message>
        <source>Shows the tab “Eclipse” at the side of the window, which counts down to the next contact</source>
        <translation>Показывает у края окна вкладку «Затмение» с отсчётом времени до следующего контакта</translation>
    </message>
    <message>
        <source>Takes no photographs of the eclipse until it is chosen again</source>
        <translation>Прекращает съёмку затмения, пока команда не будет выбрана снова</translation>
    </message>
    <message>
        <source>The camera is being set back to what it was before the eclipse. Closing the window now may leave it as it is.</source>
        <translation>Камера возвращается в состояние до затмения. Если закрыть окно сейчас, она может остаться как есть.</translation>
    </message>
    <message>
        <source>Where and when an eclipse is seen, and how it is photographed</source>
        <translation>Где и когда видно затмение и как оно снимается</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::EclipseRun</name>
    <message>
        <source>No eclipse is planned. Say under “Plan…” where and when it is seen.</source>
        <translation>Затмение не запланировано. Укажите в «План…», где и когда оно видно.</translation>
    </message>
    <message>
        <source>Nothing is to be photographed. Switch on some phases under “Plan…”.</source>
        <translation>Снимать нечего. Включите в «План…» какие-нибудь фазы.</translation>
    </message>
    <message>
        <source>The camera could not be set back. Set it yourself: %1.</source>
        <extracomment>%1 is a list of what could not be set</extracomment>
        <translation>Камеру не удалось вернуть в исходное состояние. Задайте сами: %1.</translation>
    </message>
    <message>
        <source>The camera was away for a while. It is back.</source>
        <translation>Камера была какое-то время недоступна. Теперь она снова на связи.</translation>
    </message>
    <message>
        <source>The camera&apos;s dial is at B (bulb), where nobody would close the shutter. Turn it to M (manual), and begin again.</source>
        <translation>Диск камеры стоит на B (Bulb), где никто не закрыл бы затвор. Поверните его на M (ручной режим) и начните снова.</translation>
    </message>
    <message>
        <source>This eclipse is over. Rehearse it, or plan another one.</source>
        <translation>Это затмение закончилось. Проведите репетицию или запланируйте другое.</translation>
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
        <translation>%1 с, f/%2, ISO %3</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>until the eclipse begins</extracomment>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Annular eclipse</source>
        <extracomment>a kind of eclipse</extracomment>
        <translation>Кольцеобразное затмение</translation>
    </message>
    <message>
        <source>Annular eclipse, %1 of the ring</source>
        <extracomment>%1: how long, &quot;4:50&quot;</extracomment>
        <translation>Кольцеобразное затмение, кольцо %1</translation>
    </message>
    <message>
        <source>Baily&apos;s beads</source>
        <extracomment>phase of an eclipse</extracomment>
        <translation>Чётки Бейли</translation>
    </message>
    <message>
        <source>C1, first contact</source>
        <translation>C1, первый контакт</translation>
    </message>
    <message>
        <source>C2, second contact</source>
        <translation>C2, второй контакт</translation>
    </message>
    <message>
        <source>C3, third contact</source>
        <translation>C3, третий контакт</translation>
    </message>
    <message>
        <source>C4, fourth contact</source>
        <translation>C4, четвёртый контакт</translation>
    </message>
    <message>
        <source>Diamond ring</source>
        <extracomment>phase of an eclipse</extracomment>
        <translation>Бриллиантовое кольцо</translation>
    </message>
    <message>
        <source>Inner corona</source>
        <extracomment>what is photographed during totality</extracomment>
        <translation>Внутренняя корона</translation>
    </message>
    <message>
        <source>Maximum</source>
        <extracomment>the middle of an eclipse</extracomment>
        <translation>Максимум</translation>
    </message>
    <message>
        <source>No eclipse</source>
        <extracomment>at this place on this day</extracomment>
        <translation>Затмения нет</translation>
    </message>
    <message>
        <source>Outer corona</source>
        <extracomment>what is photographed during totality</extracomment>
        <translation>Внешняя корона</translation>
    </message>
    <message>
        <source>Partial eclipse</source>
        <extracomment>a kind of eclipse</extracomment>
        <translation>Частное затмение</translation>
    </message>
    <message>
        <source>Partial, with filter</source>
        <translation>Частная фаза, с фильтром</translation>
    </message>
    <message>
        <source>Ring, with filter</source>
        <translation>Кольцо, с фильтром</translation>
    </message>
    <message>
        <source>Total eclipse</source>
        <extracomment>a kind of eclipse</extracomment>
        <translation>Полное затмение</translation>
    </message>
    <message>
        <source>Total eclipse, %1 of totality</source>
        <extracomment>%1: how long, &quot;1:15&quot;</extracomment>
        <translation>Полное затмение, полная фаза %1</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::ExposureTable</name>
    <message>
        <source>Aperture</source>
        <extracomment>name of a field, for screen readers</extracomment>
        <translation>Диафрагма</translation>
    </message>
    <message>
        <source>Every</source>
        <extracomment>head of a column: a photograph every so many seconds</extracomment>
        <translation>Каждые</translation>
    </message>
    <message>
        <source>Exposures of the phases</source>
        <translation>Экспозиции фаз</translation>
    </message>
    <message>
        <source>ISO</source>
        <extracomment>head of a column</extracomment>
        <translation>ISO</translation>
    </message>
    <message>
        <source>In all</source>
        <extracomment>head of a column: photographs altogether</extracomment>
        <translation>Всего</translation>
    </message>
    <message>
        <source>On this camera</source>
        <translation>На этой камере</translation>
    </message>
    <message>
        <source>Phase</source>
        <extracomment>head of a column: phase of the eclipse</extracomment>
        <translation>Фаза</translation>
    </message>
    <message>
        <source>Phases that are photographed</source>
        <translation>Снимаемые фазы</translation>
    </message>
    <message>
        <source>Photographs each time</source>
        <translation>Снимков каждый раз</translation>
    </message>
    <message>
        <source>Photographs in this phase altogether</source>
        <translation>Всего снимков в этой фазе</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>head of a column: how many photographs</extracomment>
        <translation>Снимки</translation>
    </message>
    <message>
        <source>Seconds from one time to the next; 0: as fast as the camera can</source>
        <translation>Секунды от одного раза до следующего; 0 — так быстро, как может камера</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <extracomment>name of a field, for screen readers: ISO</extracomment>
        <translation>Светочувствительность</translation>
    </message>
    <message>
        <source>Shutter</source>
        <extracomment>head of a column: the shutter speed</extracomment>
        <translation>Выдержка</translation>
    </message>
    <message>
        <source>Shutter time of the first photograph, in seconds: 1/400 or 0.5</source>
        <translation>Выдержка первого снимка в секундах: 1/400 или 0.5</translation>
    </message>
    <message>
        <source>Stops</source>
        <extracomment>head of a column: stops by which each photograph is longer than the one before</extracomment>
        <translation>Ступени</translation>
    </message>
    <message>
        <source>Stops by which each photograph is longer than the one before it</source>
        <translation>На сколько ступеней выдержка каждого снимка длиннее, чем у предыдущего</translation>
    </message>
    <message>
        <source>The nearest that the camera can</source>
        <translation>Ближайшее, что может камера</translation>
    </message>
    <message>
        <source>f-number</source>
        <extracomment>head of a column</extracomment>
        <translation>Число диафрагмы</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::PlaceForm</name>
    <message>
        <source> m</source>
        <extracomment>metres, after a number</extracomment>
        <translation> м</translation>
    </message>
    <message>
        <source>&amp;Compute Contact Times</source>
        <translation>&amp;Вычислить время контактов</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <extracomment>label of a date</extracomment>
        <translation>&amp;День:</translation>
    </message>
    <message>
        <source>&amp;Height:</source>
        <extracomment>label of a number: metres above the sea</extracomment>
        <translation>В&amp;ысота:</translation>
    </message>
    <message>
        <source>-8.4115 or 8° 24&apos; 41&quot; W</source>
        <translation>-8.4115 или 8° 24&apos; 41&quot; W</translation>
    </message>
    <message>
        <source>43.3623 or 43° 21&apos; 44&quot; N</source>
        <translation>43.3623 или 43° 21&apos; 44&quot; N</translation>
    </message>
    <message>
        <source>A Coruña</source>
        <extracomment>example of a place</extracomment>
        <translation>Ла-Корунья</translation>
    </message>
    <message>
        <source>A latitude lies between −90 (the South Pole) and 90 (the North Pole).</source>
        <translation>Широта лежит в пределах от −90 (Южный полюс) до 90 (Северный полюс).</translation>
    </message>
    <message>
        <source>A longitude lies between −180 (west of Greenwich) and 180 (east of it).</source>
        <translation>Долгота лежит в пределах от −180 (к западу от Гринвича) до 180 (к востоку от него).</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt Eclipse</source>
        <translation>Найти &amp;следующее затмение</translation>
    </message>
    <message>
        <source>L&amp;atitude:</source>
        <extracomment>label of a field</extracomment>
        <translation>&amp;Широта:</translation>
    </message>
    <message>
        <source>L&amp;ongitude:</source>
        <extracomment>label of a field</extracomment>
        <translation>Д&amp;олгота:</translation>
    </message>
    <message>
        <source>P&amp;lace:</source>
        <extracomment>label of a field: the name of the place</extracomment>
        <translation>&amp;Место:</translation>
    </message>
    <message>
        <source>This latitude cannot be read. Type it like 43.3623 or 43° 21&apos; 44&quot; N.</source>
        <translation>Эту широту нельзя прочитать. Введите её в виде 43.3623 или 43° 21&apos; 44&quot; N.</translation>
    </message>
    <message>
        <source>This longitude cannot be read. Type it like -8.4115 or 8° 24&apos; 41&quot; W.</source>
        <translation>Эту долготу нельзя прочитать. Введите её в виде -8.4115 или 8° 24&apos; 41&quot; W.</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::PlaceText</name>
    <message>
        <source>E</source>
        <comment>longitude</comment>
        <extracomment>east, as it is typed behind (or before) a longitude; see N. German: O</extracomment>
        <translation>В|Восток</translation>
    </message>
    <message>
        <source>N</source>
        <comment>latitude</comment>
        <extracomment>north, as it is typed behind (or before) a latitude; more than one may be given, as N|Nord. N, S, E and W are always understood.</extracomment>
        <translation>С|Север</translation>
    </message>
    <message>
        <source>S</source>
        <comment>latitude</comment>
        <extracomment>south, as it is typed behind (or before) a latitude; see N</extracomment>
        <translation>Ю|Юг</translation>
    </message>
    <message>
        <source>W</source>
        <comment>longitude</comment>
        <extracomment>west, as it is typed behind (or before) a longitude; see N. French: O</extracomment>
        <translation>З|Запад</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::PlanDialog</name>
    <message>
        <source>&amp;Save As…</source>
        <extracomment>button</extracomment>
        <translation>&amp;Сохранить как…</translation>
    </message>
    <message>
        <source>&amp;Usual Exposures</source>
        <extracomment>button: writes usual exposures into the table</extracomment>
        <translation>О&amp;бычные экспозиции</translation>
    </message>
    <message>
        <source>Contact times</source>
        <extracomment>title of a part: when the phases of the eclipse begin</extracomment>
        <translation>Время контактов</translation>
    </message>
    <message>
        <source>Exposures</source>
        <extracomment>title of a part</extracomment>
        <translation>Экспозиции</translation>
    </message>
    <message>
        <source>Fills the table with exposures that are usual for f/8, ISO 100 and a filter of density 5.</source>
        <translation>Заполняет таблицу обычными экспозициями для f/8, ISO 100 и фильтра плотностью 5.</translation>
    </message>
    <message>
        <source>No eclipse is seen from this place within ten years after that.</source>
        <translation>В ближайшие после этого десять лет затмений в этом месте не видно.</translation>
    </message>
    <message>
        <source>O&amp;pen…</source>
        <extracomment>button: opens a plan</extracomment>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>Open a Plan</source>
        <translation>Открыть план</translation>
    </message>
    <message>
        <source>Place and day</source>
        <translation>Место и день</translation>
    </message>
    <message>
        <source>Plan of an Eclipse</source>
        <translation>План затмения</translation>
    </message>
    <message>
        <source>Plans of eclipses (*.json)</source>
        <translation>Планы затмений (*.json)</translation>
    </message>
    <message>
        <source>Save the Plan</source>
        <translation>Сохранить план</translation>
    </message>
    <message>
        <source>Takes a plan from a file in the place of this one.</source>
        <translation>Берёт план из файла вместо этого.</translation>
    </message>
    <message>
        <source>The Sun is below the horizon at %1.</source>
        <extracomment>%1 is the name of a contact, such as &quot;First contact&quot;</extracomment>
        <translation>Солнце под горизонтом: %1.</translation>
    </message>
    <message>
        <source>The photographs are taken by the computer&apos;s clock: set it by the network (NTP) or GPS shortly before. Computed times are good to one or two seconds.</source>
        <translation>Съёмка идёт по часам компьютера: незадолго до неё установите их по сети (NTP) или GPS. Вычисленное время точно до одной-двух секунд.</translation>
    </message>
    <message>
        <source>The plan cannot be opened: %1.</source>
        <extracomment>%1 is the reason</extracomment>
        <translation>План не удаётся открыть: %1.</translation>
    </message>
    <message>
        <source>The plan cannot be saved: %1. Choose another folder.</source>
        <extracomment>%1 is the reason</extracomment>
        <translation>План не удаётся сохранить: %1. Выберите другую папку.</translation>
    </message>
    <message>
        <source>The times are not in order: each contact must come after the one before it.</source>
        <translation>Время указано не по порядку: каждый контакт должен наступать после предыдущего.</translation>
    </message>
    <message>
        <source>There is no eclipse at this place on that day. Choose another day, or let the next one be found.</source>
        <translation>В этот день в этом месте затмения нет. Выберите другой день или найдите следующее.</translation>
    </message>
    <message>
        <source>What is wrong with the plan</source>
        <extracomment>name of a list of sentences, for screen readers</extracomment>
        <translation>Что не так с планом</translation>
    </message>
    <message>
        <source>Where you stand and on which day. The next eclipse that is seen there can be searched for, and the times of that day computed.</source>
        <translation>Где и в какой день вы находитесь. Можно найти ближайшее видимое там затмение и вычислить время для этого дня.</translation>
    </message>
    <message>
        <source>Which exposures are taken in each phase, how many and how often. The last column tells what the camera makes of it.</source>
        <translation>Какие экспозиции делаются в каждой фазе, сколько и как часто. Последний столбец сообщает, что из этого получается у камеры.</translation>
    </message>
    <message>
        <source>Writes this plan to a file, for another computer or another year.</source>
        <translation>Записывает этот план в файл для другого компьютера или другого года.</translation>
    </message>
</context>
<context>
    <name>skein::eclipse::PlanFile</name>
    <message>
        <source>This file is no plan of an eclipse. Choose another one.</source>
        <translation>Этот файл — не план затмения. Выберите другой.</translation>
    </message>
    <message>
        <source>This plan was saved by a newer version of Skein. Open it there.</source>
        <translation>Этот план сохранён более новой версией Skein. Откройте его в ней.</translation>
    </message>
</context>
</TS>
